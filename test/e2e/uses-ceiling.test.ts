import { afterEach, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import { closeSound, expectAllowed, expectRefused, gate, openShop, shopRun } from './gate.ts';
import { FLAGS, GRANT } from './shop.ts';

let world: World;
afterEach(async () => {
  await closeSound(world);
});

const CEILING = 'permissions: {contents: read, pull-requests: read, actions: read}';
const WRITING = FLAGS.replace('contents: read', 'contents: write');

async function runOf(grant: string, workflow: string): ReturnType<typeof gate> {
  world = await openShop({ role: `    ${CEILING}\n`, grant, workflow });
  const permissions = { contents: 'write', 'pull-requests': 'read', actions: 'read', 'id-token': 'write' } as const;
  return await gate(world, shopRun(world, { permissions }));
}

test('what counting uses takes is not too much where the grant has `max-uses`', async () => {
  expect(WRITING).not.toBe(FLAGS);
  expectAllowed(await runOf(`${GRANT}max-uses: 3\n`, WRITING));
});

test('it is too much where there is nothing to count', async () => {
  expectRefused(await runOf(GRANT, WRITING), 'permissions-out-of-scope');
});

test('nor may a later job have it, which counts nothing', async () => {
  const later =
    `${WRITING}  later:\n    needs: release\n    runs-on: ubuntu-latest\n    permissions: {contents: write}\n` +
    '    steps:\n      - run: ls\n';
  expectRefused(await runOf(`${GRANT}max-uses: 3\n`, later), 'permissions-out-of-scope');
});
