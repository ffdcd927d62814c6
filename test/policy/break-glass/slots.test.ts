import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countSlots,
  readSlotNote,
  type Slot,
  slotFolder,
  slotLog,
  slotNote,
  type SlotOwner,
  slotPlace,
} from '../../../src/policy/break-glass/slots.ts';
import { FULL } from '../../depth.ts';

const FOLDER = slotFolder('583231', 'flag-release', false);
const DAY_SECONDS = 86_400;

describe('what a tag says', () => {
  test('is read as it was written', () => {
    const owner = { issue: 12, opened: Date.UTC(2026, 10, 25, 11, 40) };
    expect(slotNote(owner)).toBe('issue 12, opened 2026-11-25T11:40:00Z');
    expect(readSlotNote(slotNote(owner))).toEqual(owner);
    expect(readSlotNote(`${slotNote(owner)}\n`)).toEqual(owner);
  });

  test.each([
    '',
    'issue 12',
    'issue 012, opened 2026-11-25T11:40:00Z',
    'issue 12, opened 2026-11-25T11:40:00.5Z',
    'issue 12, opened 2026-11-25T12:40:00+01:00',
    'issue 12, opened 2026-11-25T11:40Z',
    'issue 12, opened 2026-02-30T11:40:00Z',
    ' issue 12, opened 2026-11-25T11:40:00Z',
    'issue 12, opened 2026-11-25T11:40:00Z\nissue 13, opened 2026-11-25T11:40:00Z',
    undefined,
  ])('otherwise it says nothing: %s', (note) => {
    expect(readSlotNote(note)).toBeUndefined();
  });
});

describe('the log', () => {
  const note = (issue: number): string => slotNote({ issue, opened: 0 });
  const at = (...names: (number | string)[]): Slot[] =>
    names.map((name) => ({ tag: `${FOLDER}${name}`, note: note(1) }));

  test('is in the order of the numbers, in whatever order the tags are listed', () => {
    const slots = [10, 2, 1, 3, 4, 5, 6, 7, 8, 9].map((n) => ({ tag: `${FOLDER}${n}`, note: note(n) }));
    const log = slotLog(slots, FOLDER);
    expect(log.ok && log.entries.map((entry) => entry?.issue)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test.each<[string, Slot[]]>([
    ['a gap at the beginning', at(2)],
    ['a gap', at(1, 3)],
    ['a number with a zero in front', at(1, '02')],
    ['zero', at(0)],
    ['a word', at(1, 'two')],
    ['something below a number', at('1/x')],
    ['something in place of the folder', [{ tag: FOLDER.slice(0, -1) }]],
    ['something in place of the folder of the account', [{ tag: 'grantgate/break-glass/583231' }]],
    ['something in place of all', [{ tag: 'grantgate/break-glass' }]],
  ])('counts nothing with %s', (_what, slots) => {
    expect(slotLog(slots, FOLDER)).toMatchObject({ ok: false });
  });

  test('of drills is another, and so is that of another role and another account', () => {
    const others = [
      slotFolder('583231', 'flag-release', true),
      slotFolder('583231', 'flag', false),
      slotFolder('58323', 'flag-release', false),
    ].map((folder) => ({ tag: `${folder}1`, note: note(1) }));
    expect(slotLog(others, FOLDER)).toEqual({ ok: true, entries: [] });
    for (const { tag } of others) expect(slotLog(others, tag.slice(0, -1))).toMatchObject({ entries: [{ issue: 1 }] });
    expect(slotPlace(`${slotFolder('5', 'x', true)}1`)).toEqual({ account: '5', role: 'x', isDrill: true });
    expect(slotPlace(`${slotFolder('5', 'x', false)}1`)).toEqual({ account: '5', role: 'x', isDrill: false });
  });
});

/** What happens in parallel runs: each reads, and then tries to take the number after what it has read. */
type Act = { readonly run: number; readonly does: 'read' | 'take' };

/** A run that takes its place as the gate does; reads may show the log as it was a while ago. */
class DrawnRun {
  private seen: readonly SlotOwner[] = [];
  outcome: 'open' | 'in' | 'refused' = 'open';
  readonly owner: SlotOwner;
  private readonly rate: { count: number; per: number };
  constructor(owner: SlotOwner, rate: { count: number; per: number }) {
    this.owner = owner;
    this.rate = rate;
  }

  read(log: readonly SlotOwner[], late: number): void {
    if (this.outcome === 'open') this.seen = log.slice(0, Math.max(this.seen.length, log.length - late));
  }

  take(log: SlotOwner[]): void {
    if (this.outcome !== 'open') return;
    const { spent, hasPlace } = countSlots(this.seen, this.owner, this.rate);
    if (spent >= this.rate.count) this.outcome = 'refused';
    else if (hasPlace) this.outcome = 'in';
    else if (log.length === this.seen.length) {
      log.push(this.owner);
      this.outcome = 'in';
    } else this.seen = log.slice();
  }
}

test('never more than the count are let in within the time of the rate, however runs meet', () => {
  const owner = fc.record({
    issue: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 0, max: 20 }),
  });
  fc.assert(
    fc.property(
      fc.array(owner, { minLength: 1, maxLength: 14 }),
      fc.record({ count: fc.integer({ min: 1, max: 3 }), days: fc.integer({ min: 1, max: 9 }) }),
      fc.array(fc.tuple(fc.nat(13), fc.constantFrom<Act['does']>('read', 'take'), fc.nat(2)), { maxLength: 120 }),
      (drawn, { count, days }, acts) => {
        // an issue is opened once
        const opened = new Map(drawn.map(({ issue, day }) => [issue, day * DAY_SECONDS * 1000]));
        const rate = { count, per: days * DAY_SECONDS };
        const log: SlotOwner[] = [];
        const runs = drawn.map(({ issue }) => new DrawnRun({ issue, opened: opened.get(issue) ?? 0 }, rate));
        for (const [index, does, late] of acts) {
          const run = runs[index % runs.length];
          if (does === 'read') run?.read(log, late);
          else run?.take(log);
        }
        const inside = [
          ...new Map(runs.filter((run) => run.outcome === 'in').map(({ owner: one }) => [one.issue, one])).values(),
        ];
        for (const { opened: from } of inside) {
          const within = inside.filter((one) => one.opened >= from && one.opened < from + rate.per * 1000);
          expect(within.length).toBeLessThanOrEqual(count);
        }
        // whoever is in stays in
        for (const { owner: one, outcome } of runs)
          if (outcome === 'in') expect(countSlots(log, one, rate).spent).toBeLessThan(count);
      },
    ),
    { numRuns: FULL ? 20_000 : 400 },
  );
});

test('without a place an issue comes after all, and its own place does not count against it', () => {
  const opened = Date.UTC(2026, 10, 25);
  const entries = [{ issue: 1, opened }, undefined, { issue: 2, opened }, { issue: 3, opened }];
  const rate = { per: DAY_SECONDS };
  expect(countSlots(entries, { issue: 9, opened }, rate)).toEqual({ spent: 4, hasPlace: false });
  expect(countSlots(entries, { issue: 2, opened }, rate)).toEqual({ spent: 2, hasPlace: true });
  expect(countSlots(entries, { issue: 1, opened }, rate)).toEqual({ spent: 0, hasPlace: true });
  expect(
    countSlots(entries, { issue: 9, opened: opened + DAY_SECONDS * 1000 }, rate).spent,
    'but what says nothing',
  ).toBe(1);
});
