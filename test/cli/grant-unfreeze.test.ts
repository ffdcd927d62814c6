import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Pull } from '../world/state.ts';
import { GATE_POLICY } from './gate-tree.ts';
import { closeShop, grant, type GrantShop, openShop } from './grant-shop.ts';

const POLICY = '.github/access/policy.yml';
const TAG = 'grantgate/frozen/20261101T000000Z';

let shop: GrantShop;
beforeEach(async () => {
  shop = await openShop();
  shop.world.commit('acme/shop', { author: 'hubot', files: { [POLICY]: GATE_POLICY } });
});
afterEach(async () => {
  await closeShop(shop);
});

/** Pull requests that lift something, as the world has them. */
function liftings(): readonly Pull[] {
  return shop.repository.pulls.filter(({ branch }) => branch.startsWith('grantgate/unfreeze-'));
}

test('with a token it opens the pull request, once, and changes nothing else', async () => {
  shop.world.tag('acme/shop', TAG);
  const first = await grant(shop, ['unfreeze']);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toMatch(
    /^Proposed: https:\/\/\S+\/acme\/shop\/pull\/\d+ lifts `grantgate\/frozen\/20261101T000000Z`\.\n/,
  );
  expect((await grant(shop, ['unfreeze'])).stdout).toMatch(/^Proposed already: /);
  expect(liftings()).toMatchObject([{ state: 'OPEN', title: `Lift the freeze \`${TAG}\`` }]);
  // nothing is lifted by what is only proposed
  expect((await grant(shop, ['freeze'])).stdout).toMatch(/^Nothing to do: everything is frozen already/);
  expect(JSON.parse((await grant(shop, ['unfreeze', '--json'])).stdout)).toMatchObject({ outcome: 'already-proposed' });
});

test('once it is merged there is nothing left to do', async () => {
  shop.world.tag('acme/shop', TAG);
  await grant(shop, ['unfreeze']);
  for (const pull of liftings()) shop.world.merge(pull, { by: 'hubot' });
  expect((await grant(shop, ['unfreeze'])).stdout).toMatch(/^Nothing to do: no freeze is in force/);
  expect((await grant(shop, ['freeze'])).stdout).toMatch(/^Frozen: /);
});

test('one that was closed is said, and is not opened anew behind the back of whoever closed it', async () => {
  shop.world.tag('acme/shop', TAG);
  await grant(shop, ['unfreeze']);
  for (const pull of liftings()) pull.state = 'CLOSED';
  const { code, stderr } = await grant(shop, ['unfreeze']);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(/is closed already: https:.*\n.*--access/),
  });
  expect(liftings()).toHaveLength(1);
});

test('a policy that has changed meanwhile is proposed as it is now', async () => {
  shop.world.tag('acme/shop', TAG);
  await grant(shop, ['unfreeze']);
  const changed = `${GATE_POLICY}# two\n`;
  shop.world.commit('acme/shop', { author: 'hubot', files: { [POLICY]: changed } });
  const printed = (await grant(shop, ['unfreeze', '--print'])).stdout;
  expect(printed).toBe(`${changed}\n# freezes that are over\nlifted:\n  - ${TAG}\n`);
  expect((await grant(shop, ['unfreeze'])).stdout).toMatch(/^Proposed: /);
  expect(liftings()).toHaveLength(2);
});

test('a tag that is not there is not lifted in advance', async () => {
  shop.world.tag('acme/shop', TAG);
  const { code, stderr } = await grant(shop, ['unfreeze', 'grantgate/frozen/20300101T000000Z']);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(/there is no tag `grantgate\/frozen\/20300101T000000Z`/),
  });
  expect(liftings()).toEqual([]);
});

test('a token that is nobody’s, or may not write, is said', async () => {
  shop.world.tag('acme/shop', TAG);
  const weak = { contents: 'read', 'pull-requests': 'write' } as const;
  const token = shop.world.token({ repositories: ['acme/shop'], permissions: weak, login: 'hubot' });
  const job = shop.world.token({ repositories: ['acme/shop'], permissions: { contents: 'write' } });
  expect(await grant({ ...shop, token: job }, ['unfreeze'])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^grantgate: GitHub does not say whose token this is\n.*gh auth token/) as string,
  });
  expect(await grant({ ...shop, token }, ['unfreeze'])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/contents: write/) as string,
  });
  expect(liftings()).toEqual([]);
});
