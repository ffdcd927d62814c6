import { afterEach, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import { closeSound, expectRefused, openShop, resultOf, shopRun } from './gate.ts';
import { runHere } from './in-process.ts';
import { GRANT } from './shop.ts';

/** The shop's grant is merged on 24 November at 07:30, and the run is on the 25th at 12:00. */
const MERGED_TO_END_MINUTES = 28 * 60 + 40;
const END = '2026-11-25T12:10:00Z';

let world: World;
afterEach(async () => {
  await closeSound(world);
});

const lasting = (more = ''): string =>
  GRANT.replace(/^expires: .*$/m, `lasts: ${MERGED_TO_END_MINUTES}m${more}`).replace(/^starts: .*\n/m, '');

test.each([
  ['the merge and how long it lasts', '', END],
  ['what it says where that is earlier', '\nexpires: 2026-11-25T12:05:00Z', '2026-11-25T12:05:00Z'],
  ['the merge and how long it lasts where that is earlier', '\nexpires: 2026-11-28T18:00:00Z', END],
])('credentials end with the grant: by %s', async (_by, more, end) => {
  world = await openShop({ grant: lasting(more) });
  const step = await runHere(world, shopRun(world));
  expect({ decision: step.outputs['decision'], expires: step.outputs['expires'] }).toEqual({
    decision: 'allow',
    expires: end,
  });
  expect(resultOf(step)).toMatchObject({ until: end });
  // no key of AWS lasts less than 15 minutes: what it may do ends sooner
  const may = (at: string): boolean =>
    world.awsAllows(step.env['AWS_ACCESS_KEY_ID'] ?? '', 'ssm:PutParameter', '*', at);
  expect([may('2026-11-25T12:04:59Z'), may(new Date(Date.parse(end) - 1000).toISOString()), may(end)]).toEqual([
    true,
    true,
    false,
  ]);
  world.setTime(end);
  expectRefused(await runHere(world, shopRun(world)), 'grant-expired');
});

test('a change of the file that nobody reviewed does not begin it anew', async () => {
  world = await openShop({ grant: lasting() });
  world.commit('acme/shop', {
    author: 'mona',
    files: { '.github/access/grants/users/mona/november-banner.yml': lasting().replace('Banner', 'Poster') },
  });
  expectRefused(await runHere(world, shopRun(world)), 'approval-missing');
});

test('a reviewed one does', async () => {
  world = await openShop({ grant: lasting() });
  world.grantByPull('acme/shop', {
    author: 'mona',
    approvedBy: ['hubot'],
    at: '2026-11-25T11:00:00Z',
    files: { '.github/access/grants/users/mona/november-banner.yml': lasting().replace('Banner', 'Poster') },
  });
  const step = await runHere(world, shopRun(world));
  expect(step.outputs['expires']).toBe('2026-11-26T15:40:00Z');
});
