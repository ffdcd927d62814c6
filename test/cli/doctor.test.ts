import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOCTOR_CHECKS } from '../../src/cli/doctor/checks.ts';
import type { World } from '../world/world.ts';
import { FILE_CASES } from './doctor-file-cases.ts';
import { BRANCH_CASES, TAG_CASES } from './doctor-rule-cases.ts';
import { SETTING_CASES } from './doctor-setting-cases.ts';
import { type JsonRow, closeDoctorWorld, type DoctorCase, openDoctorWorld, rowsWith } from './doctor-scene.ts';

let world: World;
beforeAll(async () => {
  world = await openDoctorWorld();
});
afterAll(async () => {
  await closeDoctorWorld(world);
});

const ALL_CASES = [...FILE_CASES, ...BRANCH_CASES, ...TAG_CASES, ...SETTING_CASES];

describe.each([
  ['files and people', FILE_CASES],
  ['the default branch', BRANCH_CASES],
  ['tags', TAG_CASES],
  ['environments and Actions', SETTING_CASES],
])('%s', (_part, cases) => {
  test.each(cases)('%s: everything that is not fine is said, and nothing else', async (_what, difference, expected) => {
    const found = (await rowsWith(world, difference)).filter(({ state }) => state !== 'fine');
    expect(found.map(({ check, state }) => `${state} ${check}`).toSorted()).toEqual(
      expected.map(([check, state]) => `${state} ${check}`).toSorted(),
    );
    for (const [check, state, says] of expected) {
      const texts = found.filter((row) => row.check === check && row.state === state).map(textOf);
      expect(
        texts.some((text) => says.test(text)),
        `${says.source} in\n${texts.join('\n')}`,
      ).toBe(true);
    }
  });
});

function textOf({ message, advice = '', commands = [], link = '' }: JsonRow): string {
  return [message, advice, ...commands, link].join(' ');
}

test('every check is seen found, unknown where it is read from GitHub, and fine', async () => {
  const fine = (await rowsWith(world)).map(({ check }) => check);
  const seen = (wanted: (state: string) => boolean): ReadonlySet<string> =>
    new Set(ALL_CASES.flatMap(([, , rows]: DoctorCase) => rows.filter(([, state]) => wanted(state)).map(([id]) => id)));
  const [bad, unknown] = [seen((state) => state !== 'unknown'), seen((state) => state === 'unknown')];
  const ids = Object.keys(DOCTOR_CHECKS);
  expect(ids.filter((id) => !bad.has(id))).toEqual([]);
  expect(ids.filter((id) => !unknown.has(id))).toEqual([
    'gate-permissions',
    'plan',
    'tag-ruleset',
    'tag-name',
    'environment-branches',
    'requests-issues',
    'requests-app',
    'grant-account',
  ]);
  // the second is looked at where a workflow waits for requests
  expect(ids.filter((id) => !fine.includes(id))).toEqual(['plan', 'requests-issues']);
});
