import fc from 'fast-check';
import type { Window } from '../../src/policy/window.ts';

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** Who there is; `recycled` has taken over a login. */
/** Number of the bot account of the App that may propose. */
export const APP = 77_001;
export const PEOPLE = {
  mona: { login: 'mona', id: 583_231 },
  recycled: { login: 'mona', id: 999 },
  hubot: { login: 'hubot', id: 480_938 },
  lena: { login: 'lena', id: 300 },
  bridge: { login: 'retool-bridge[bot]', id: 900 },
} as const;

export const patterns = {
  branches: [
    ['release/**'],
    ['**'],
    ['release/1', 'main'],
    ['rel*e/1*'],
    ['Release/*', 'preview/**'],
    ['release/[0-9]'],
    ['r*/**/x', 'main'],
    ['topic', 'release/*'],
    [],
  ],
  tags: [['v*.*.*'], ['**'], ['v0*'], []],
} as const;

/** The first value, in nineteen of twenty cases. */
export function mostly<const V extends readonly unknown[]>(...values: V): fc.Arbitrary<V[number]> {
  const [usual, ...others] = values;
  return fc.oneof({ arbitrary: fc.constant(usual), weight: 19 }, { arbitrary: fc.constantFrom(...others), weight: 1 });
}

/** A value or nothing, weighed. */
export function sometimes<T>(value: fc.Arbitrary<T>, weight = 1, nothing = 1): fc.Arbitrary<T | undefined> {
  return fc.oneof({ arbitrary: fc.constant(undefined), weight: nothing }, { arbitrary: value, weight });
}

/** A week in winter, and the nights when clocks change in Berlin and New York. */
export const now: fc.Arbitrary<number> = fc
  .tuple(
    fc.constantFrom(
      ...[
        '2026-11-25T12:00:00Z',
        '2026-11-25T12:00:00Z',
        '2026-11-25T12:00:00Z',
        '2026-11-26T15:00:00Z',
        '2026-11-27T22:00:00Z',
        '2026-11-28T23:00:00Z',
        '2026-03-29T00:30:00Z',
        '2026-10-25T00:30:00Z',
        '2026-11-01T05:30:00Z',
      ].map((at) => Date.parse(at)),
    ),
    fc.integer({ min: -240, max: 240 }),
    fc.constantFrom(0, 0, 1000, 59_999),
  )
  .map(([base, minutes, rest]) => base + minutes * MINUTE + rest);

const window: fc.Arbitrary<Window> = fc.constantFrom<Window>(
  { days: 'mon-sun', from: '00:00', to: '24:00' },
  { days: 'mon-sun', from: '06:00', to: '06:00', 'time-zone': 'Europe/Berlin' },
  { days: 'mon-thu', from: '09:00', to: '17:00', 'time-zone': 'Europe/Berlin' },
  { days: 'fri,sat', from: '22:00', to: '02:30', 'time-zone': 'Europe/Berlin' },
  { days: 'sat-sun', from: '20:00', to: '05:00', 'time-zone': 'America/New_York' },
  { days: 'tue, wed', from: '00:30', to: '20:15', 'time-zone': 'Asia/Kolkata' },
);

export const windows = fc.array(window, { minLength: 1, maxLength: 3 });

/** Who is known by a handle: one without an account, and lena. */
export const HANDLES: Readonly<Record<string, { readonly name: string; readonly github?: number }>> = {
  'mona-m': { name: 'Mona Marketing' },
  'lena-l': { name: 'Lena', github: PEOPLE.lena.id },
};
