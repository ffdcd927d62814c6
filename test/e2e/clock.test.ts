import { afterEach, expect, test } from 'vitest';
import { ROLES } from '../world/serve/http.ts';
import type { World } from '../world/world.ts';
import { closeSound, expectAllowed, expectRefused, openShop, recordOf, resultOf, shopRun } from './gate.ts';
import { runHere } from './in-process.ts';

let world: World;
afterEach(async () => {
  await closeSound(world);
});

const ELSEWHEN = [
  'Sat, 28 Nov 2026 18:00:00 GMT',
  'Mon, 23 Nov 2026 08:00:00 GMT',
  'Fri, 25 Nov 2033 12:00:00 GMT',
  'not a date',
];

test.each(ELSEWHEN)('the time is that of the API alone: every other host may say %s', async (date) => {
  world = await openShop();
  for (const host of ROLES) if (host !== 'github') world.fail({ host }, { date });
  const step = await runHere(world, shopRun(world));
  expectAllowed(step);
  expect(resultOf(step)['credentials']).toMatchObject([
    { expires: expect.stringMatching(/^2026-11-25T12:15:/) as string },
  ]);
  expect(recordOf(step).map(({ time }) => String(time).slice(0, 16))).toEqual(['2026-11-25T12:00', '2026-11-25T12:00']);
});

test('nor is the clock of another host what makes an ended grant good', async () => {
  world = await openShop({ now: '2026-11-28T18:00:00Z' });
  for (const host of ROLES) if (host !== 'github') world.fail({ host }, { date: 'Wed, 25 Nov 2026 12:00:00 GMT' });
  expectRefused(await runHere(world, shopRun(world)), 'grant-expired');
});

test("the API's own time must be that of the token", async () => {
  world = await openShop();
  world.fail({ host: 'github', operation: 'Access' }, { date: 'Wed, 25 Nov 2026 12:06:00 GMT' });
  expectRefused(await runHere(world, shopRun(world)), 'identity-unverified');
});

test.each(['Access', 'Evidence'])(
  'an answer to %s that leads elsewhere is followed by nobody, and its time is not taken',
  async (operation) => {
    world = await openShop();
    const elsewhere = new URL('/elsewhere', world.urls.sts).href;
    world.fail({ host: 'github', operation }, { date: 'Wed, 25 Nov 2026 12:00:00 GMT', redirect: elsewhere });
    expectRefused(await runHere(world, shopRun(world)), 'undecidable');
    expect(world.requests.filter(({ path }) => path === '/elsewhere')).toEqual([]);
  },
);
