import { afterAll, beforeAll, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import {
  changedPolicy,
  closeDoctorWorld,
  doctor,
  type JsonRow,
  makeShop,
  openDoctorWorld,
  rowsWith,
} from './doctor-scene.ts';

let world: World;
beforeAll(async () => {
  world = await openDoctorWorld();
});
afterAll(async () => {
  await closeDoctorWorld(world);
});

test('whatever request is refused: what depends on it is unknown, and nothing else changes', async () => {
  const shop = makeShop(world);
  const rows = async (): Promise<readonly JsonRow[]> => {
    const { code, stdout, stderr } = await doctor(world, [shop], { words: ['--json'] });
    if (code === 2) throw new Error(stderr);
    return (JSON.parse(stdout) as { readonly rows: readonly JsonRow[] }).rows;
  };
  const before = await rows();
  const first = world.requests.length;
  expect(await rows()).toEqual(before);
  const asked = world.requests
    .slice(first)
    .map(({ path, operation }) => (operation === undefined ? { path } : { operation }));
  const harmless: string[] = [];
  for (const match of asked) {
    const name = 'path' in match ? match.path.replace(/^.*\/repos\/acme\/[^/]+/, '') : match.operation;
    const stop = world.fail({ ...match, times: 'always' }, { status: 403 });
    if (name === '') await expect(rows()).rejects.toThrow(/does not show \/repos/);
    else {
      const after = await rows();
      const changed = after.filter((row) => !before.some((one) => one.check === row.check && one.state === row.state));
      expect(
        changed.filter(({ state }) => state !== 'unknown'),
        name,
      ).toEqual([]);
      if (changed.length === 0) harmless.push(name);
    }
    stop();
  }
  // where rulesets hold, classic protection is not needed
  expect(harmless.toSorted()).toEqual(['/branches/main', '/branches/main/protection']);
});

test('more accounts than are looked up are said to be unknown', async () => {
  const many = Array.from({ length: 201 }, (_, index) => index + 1).join(', ');
  const rows = await rowsWith(world, { files: changedPolicy('480938', many) });
  // the team and the holder of the grant are beyond it, too
  expect(rows.find(({ check, state }) => check === 'grant-account' && state === 'unknown')?.message).toBe(
    '4 more accounts and teams were not looked up',
  );
  expect(rows.filter(({ check, state }) => ['approver', 'grant-account'].includes(check) && state === 'fine')).toEqual(
    [],
  );
});

test('GitHub’s own server may be another one', async () => {
  const { stdout } = await doctor(world, [makeShop(world, { rulesets: [] })]);
  expect(stdout).toContain(`${world.urls.server}/acme/shop-`);
});
