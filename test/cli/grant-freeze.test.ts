import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Called, call, withTree } from './call.ts';
import { GATE_POLICY } from './gate-tree.ts';
import { closeShop, grant, type GrantShop, KEPT, openShop, tagAnswers } from './grant-shop.ts';

let shop: GrantShop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(async () => {
  await closeShop(shop);
});

describe('freeze and unfreeze', () => {
  test('a freeze has the time in its name, and is set once', async () => {
    shop.world.ruleset('acme/shop', KEPT);
    const { code, stdout } = await grant(shop, ['freeze']);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(
        /^Frozen: the tag grantgate\/frozen\/\d{8}T\d{6}Z is in acme\/shop, and every run is refused/,
      ) as string,
    });
    expect((await grant(shop, ['freeze'])).stdout).toMatch(
      /^Nothing to do: everything is frozen already, by the tag grantgate\/frozen/,
    );
    expect(tagAnswers(shop)).toEqual([201]);
    expect((await grant(shop, ['freeze', '--print'], { env: {} })).stdout).toMatch(
      /\ngit push origin HEAD:refs\/tags\/grantgate\/frozen\/\d{8}T\d{6}Z\n$/,
    );
    expect((await grant(shop, ['freeze'], { env: {} })).stderr).toMatch(
      /there is no token\n.*grantgate grant freeze --print/,
    );
  });

  test('a lifted freeze without a time is in the way of the next', async () => {
    shop.world.tag('acme/shop', 'grantgate/frozen');
    shop.world.commit('acme/shop', {
      author: 'hubot',
      files: { '.github/access/policy.yml': `${GATE_POLICY}lifted: [grantgate/frozen]\n` },
    });
    const { code, stderr } = await grant(shop, ['freeze']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/`grantgate\/frozen` is in the way/) as string,
    });
  });

  test('with a folder the policy in it lifts the freezes that are in force', async () => {
    shop.world.tag('acme/shop', 'grantgate/frozen/20261101T000000Z');
    shop.world.tag('acme/shop', 'grantgate/Frozen/20261102T000000Z');
    const lifted = `${GATE_POLICY}lifted:\n  # over\n  - grantgate/frozen/20261101T000000Z\n`;
    await withTree({ '.github/access/policy.yml': lifted }, async (cwd) => {
      const unfreeze = async (...words: readonly string[]): Promise<Called> =>
        await grant(shop, ['unfreeze', '--access', '.github/access', ...words], { cwd });
      const printed = await unfreeze('--print');
      expect(printed.stdout).toBe(`${lifted}  - grantgate/Frozen/20261102T000000Z\n`);
      expect((await unfreeze()).stdout).toMatch(
        /^Lifted in \.github\/access\/policy\.yml: grantgate\/Frozen\/20261102T000000Z\n/,
      );
      expect((await unfreeze()).stdout).toMatch(/^Nothing to do/);
    });
  });

  test.each([
    ['no list yet', GATE_POLICY, `${GATE_POLICY}\n# freezes that are over\nlifted:\n  - grantgate/frozen/1\n`],
    [
      'one on a line',
      `lifted: [grantgate/frozen] # over\n${GATE_POLICY}`,
      `lifted: [grantgate/frozen, grantgate/frozen/1] # over\n${GATE_POLICY}`,
    ],
    ['an empty one', `lifted: []\n${GATE_POLICY}`, `lifted: [grantgate/frozen/1]\n${GATE_POLICY}`],
    [
      'one of lines',
      `lifted:\n- grantgate/frozen/0\n${GATE_POLICY}`,
      `lifted:\n- grantgate/frozen/0\n- grantgate/frozen/1\n${GATE_POLICY}`,
    ],
  ])('without a token tags are named, and only the list changes: %s', async (_what, before, after) => {
    await withTree({ 'policy.yml': before }, async (cwd) => {
      const { code, stdout, stderr } = await call(
        ['grant', 'unfreeze', 'refs/tags/grantgate/frozen/1', '--access', '.', '--print'],
        { cwd },
      );
      expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: after, stderr: '' });
    });
  });

  test('what cannot be changed is left to a person', async () => {
    const odd = `lifted: [\n  grantgate/frozen/0\n  ]\n${GATE_POLICY}`;
    const cases = [
      [odd, 'grantgate/frozen/1', /could not be changed by itself\n.*add under `lifted`: grantgate\/frozen\/1/],
      ['roles: [', 'grantgate/frozen/1', /the policy has a mistake/],
      [GATE_POLICY, 'grantgate/revoked/users/mona', /is not a freeze/],
    ] as const;
    for (const [policy, tag, says] of cases) {
      await withTree({ 'policy.yml': policy }, async (cwd) => {
        const { code, stderr } = await call(['grant', 'unfreeze', tag, '--access', '.'], { cwd });
        expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(says) as string });
      });
    }
    await withTree({ 'policy.yml': GATE_POLICY }, async (cwd) => {
      expect((await call(['grant', 'unfreeze', '--access', '.'], { cwd })).stderr).toMatch(
        /git ls-remote --tags origin/,
      );
    });
  });

  test('a tag that keeps every other from being set is for an administrator', async () => {
    shop.world.tag('acme/shop', 'grantgate');
    await withTree({ '.github/access/policy.yml': GATE_POLICY }, async (cwd) => {
      for (const more of [[], ['--access', '.github/access']]) {
        const { stderr } = await grant(shop, ['unfreeze', ...more], { cwd });
        expect(stderr).toMatch(
          /the tag grantgate freezes everything, and the policy cannot lift that\n.*administrator/,
        );
      }
    });
  });
});
