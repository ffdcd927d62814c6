import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { call, withTree } from './call.ts';
import { closeShop, grant, type GrantShop, KEPT, openShop, tagAnswers } from './grant-shop.ts';

const GRANT = 'users/mona/november-banner';

let shop: GrantShop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(async () => {
  await closeShop(shop);
});

describe('revoke', () => {
  test('sets the tag that the gate looks for, once', async () => {
    shop.world.ruleset('acme/shop', KEPT);
    const first = await grant(shop, ['revoke', GRANT]);
    expect(first).toEqual({
      code: 0,
      stdout:
        `Revoked ${GRANT}: the tag grantgate/revoked/${GRANT} is in acme/shop.\n` +
        '  It takes effect at the next decision: a run that starts, a push within a minute, a renewal.\n',
      stderr: '',
    });
    const again = await grant(shop, ['revoke', GRANT, '--json']);
    expect(JSON.parse(again.stdout)).toMatchObject({
      schema: 1,
      outcome: 'already-revoked',
      tag: `grantgate/revoked/${GRANT}`,
      repository: 'acme/shop',
    });
    expect(tagAnswers(shop)).toEqual([201]);
  });

  test('revokes all of a holder, also where one grant is revoked already', async () => {
    shop.world.ruleset('acme/shop', KEPT);
    await grant(shop, ['revoke', GRANT]);
    const all = await grant(shop, ['revoke', 'users/mona']);
    expect(all.stdout).toMatch(
      /^Revoked all that users\/mona has: the tag grantgate\/revoked\/users\/mona\/_all is in/,
    );
    expect((await grant(shop, ['revoke', 'users/Mona/anything'])).stdout).toMatch(
      /^Nothing to do: .*users\/mona\/_all/,
    );
  });

  test.each([
    ['users', 'grantgate/revoked/users'],
    ['the holder, in other letters', 'grantgate/revoked/USERS/mona'],
    ['below the grant', `grantgate/revoked/${GRANT}/x`],
  ])('sees what revokes already: %s', async (_what, tag) => {
    shop.world.tag('acme/shop', tag);
    const { code, stdout } = await grant(shop, ['revoke', GRANT]);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/is revoked already, by the tag/) as string,
    });
    expect(tagAnswers(shop)).toEqual([]);
  });

  test('does not take a misspelled name for one that was revoked', async () => {
    const near = await grant(shop, ['revoke', 'users/mona/november-baner']);
    expect(near).toMatchObject({ code: 2, stdout: '' });
    expect(near.stderr).toMatch(
      /there is no grant `users\/mona\/november-baner`.*\n.*did you mean `users\/mona\/november-banner`\?/,
    );
    const far = await grant(shop, ['revoke', 'users/mona/x']);
    expect(far.stderr).toMatch(/there is `users\/mona\/november-banner`; `users\/mona` revokes all of them/);
    const nobody = await grant(shop, ['revoke', 'users/lisa/x']);
    expect(nobody.stderr).toMatch(/`users\/lisa` has none there/);
    expect(tagAnswers(shop)).toEqual([]);
    expect((await grant(shop, ['revoke', 'users/lisa'])).stdout).toMatch(
      /no folder of grants for `users\/lisa`: is the name right\?/,
    );
  });

  test.each([
    ['mona', /did you mean `users\/mona`\?/],
    ['mona/november-banner', /did you mean `users\/mona\/november-banner`\?/],
    ['users/mona/a/b', /write `users\/<login>\/<name>`/],
    ['users/$(id)', /write `users\/<login>\/<name>`/],
  ])('refuses %s, which is nobody’s', async (operand, hint) => {
    const { code, stderr } = await grant(shop, ['revoke', operand]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(hint) as string });
  });

  test.each([GRANT, `${GRANT}.yml`, `.github/access/grants/${GRANT}.yml`, `refs/tags/grantgate/revoked/${GRANT}`])(
    'takes %s for the grant',
    async (operand) => {
      expect((await grant(shop, ['revoke', operand, '--print'], { env: {} })).stdout).toBe(
        `# in a clone of the policy's repository: revokes ${GRANT}\n` +
          `git push origin HEAD:refs/tags/grantgate/revoked/${GRANT}\n`,
      );
    },
  );

  test('says what is missing: the operand, a token, a right, a repository', async () => {
    expect((await grant(shop, ['revoke'])).stderr).toMatch(/what to revoke is missing/);
    const none = await grant(shop, ['revoke', GRANT], { env: {} });
    expect(none.stderr).toMatch(
      /there is no token\n.*GH_TOKEN.*grantgate grant revoke users\/mona\/november-banner --print/,
    );
    const weak = shop.world.token({ repositories: ['acme/shop'], permissions: { contents: 'read' } });
    const refused = await grant(shop, ['revoke', GRANT], { env: { GITHUB_TOKEN: weak } });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/could not be created in `acme\/shop`.*\n.*needs `contents: write`/);
    const wrong = await grant(shop, ['revoke', GRANT], { env: { GH_TOKEN: 'ghp_wrong' } });
    expect(wrong.stderr).toMatch(/GitHub does not accept the token/);
    expect(wrong.stderr).not.toContain('ghp_wrong');
    await withTree({}, async (cwd) => {
      const { stderr } = await call(['grant', 'revoke', GRANT], { cwd, env: { GH_TOKEN: shop.token } });
      expect(stderr).toMatch(/which repository holds the policy is not known\n.*--policy-repository owner\/name/);
    });
  });

  test('warns where the tag could be deleted again', async () => {
    const { stdout } = await grant(shop, ['revoke', GRANT]);
    expect(stdout).toMatch(/No active ruleset keeps tags below `grantgate\/`.*refs\/tags\/grantgate\/\*\*\/\*/);
    expect(stdout).toMatch(/See `grantgate grant ruleset --help`\./);
  });
});

describe('ruleset', () => {
  test('is created once, and then keeps the tags', async () => {
    expect((await grant(shop, ['ruleset'])).stdout).toMatch(
      /^The ruleset “grantgate tags” keeps the tags below `grantgate\/` in acme\/shop/,
    );
    expect((await grant(shop, ['ruleset'])).stdout).toMatch(/^Nothing to do: active rulesets keep the tags/);
    expect((await grant(shop, ['revoke', GRANT])).stdout).not.toContain('No active ruleset');
  });

  test('is printed as a call of gh, with what is sent', async () => {
    const { stdout } = await grant(shop, ['ruleset', '--print'], { env: {} });
    const [first = '', ...rest] = stdout.split('\n');
    expect(first).toBe("gh api --method POST repos/acme/shop/rulesets --input - <<'RULESET'");
    expect(JSON.parse(rest.slice(0, -2).join('\n'))).toMatchObject({
      target: 'tag',
      enforcement: 'active',
      bypass_actors: [],
      conditions: { ref_name: { include: ['refs/tags/grantgate/**/*'] } },
      rules: [{ type: 'deletion' }, { type: 'update' }],
    });
  });

  test('needs an administrator, and says of one that can be bypassed', async () => {
    const writer = shop.world.token({ repositories: ['acme/shop'], permissions: { contents: 'write' } });
    expect((await grant(shop, ['ruleset'], { env: { GH_TOKEN: writer } })).stderr).toMatch(
      /could not be created.*\n.*`administration: write`/,
    );
    shop.world.ruleset('acme/shop', { ...KEPT, bypass: [{ actorId: 5, actorType: 'RepositoryRole', mode: 'always' }] });
    expect((await grant(shop, ['ruleset'])).stdout).toMatch(
      /The ruleset “kept” is about these tags too, and somebody can bypass it\./,
    );
  });
});

test('commands of two words have help of their own, and the first word lists them', async () => {
  const group = await call(['grant', '--help']);
  expect(group.stdout).toMatch(
    /^Usage: grantgate grant <command> \[options\]\n[\s\S]*grant revoke[\s\S]*grant freeze[\s\S]*grant unfreeze/,
  );
  expect(group.stdout).toContain('Examples of each: `grantgate grant list --help`');
  expect(await call(['grant'])).toMatchObject({ code: 2, stdout: '', stderr: group.stdout });
  expect((await call(['help', 'grant'])).stdout).toBe(group.stdout);
  expect((await call(['grant', 'freeze', '--help'])).stdout).toMatch(
    /^Stops every run[\s\S]*Usage: grantgate grant freeze \[options\]/,
  );
  expect((await call(['help', 'grant', 'freeze'])).stdout).toBe((await call(['grant', 'freeze', '--help'])).stdout);
  expect((await call(['grant', 'revok'])).stderr).toMatch(/unknown command `grant revok`\n.*`grantgate grant revoke`/);
  expect((await call(['grants'])).stderr).toMatch(/did you mean `grantgate grant`/);
});

test('who revokes a grant with the command for credentials is told of the right one', async () => {
  const { code, stderr } = await call(['revoke', 'users/mona/x']);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringMatching(
      /unexpected `users\/mona\/x`\n.*write `grantgate grant revoke users\/mona\/x`/,
    ) as string,
  });
});
