import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { providerAccountPlace } from '../../src/delegation/person-names.ts';
import { listRefs } from '../world/git/refs.ts';
import { call, withTree } from './call.ts';
import { closeShop, grant, type GrantShop, KEPT, openShop } from './grant-shop.ts';

const ISSUER = 'https://login.acme.example';
const SUBJECT = '5f2c';
const HASHED = providerAccountPlace({ issuer: ISSUER, subject: SUBJECT });
const PEOPLE = [
  'version: 1',
  'people:',
  `  mona-m: {name: Mona, github: 583231, identities: [{issuer: '${ISSUER}', subject: ${SUBJECT}}]}`,
  '  lena-l: {name: Lena}',
  '',
].join('\n');
const EVERY_NAME = ['people/mona-m/_all', 'users/mona/_all', 'accounts/583231', HASHED].toSorted();

let shop: GrantShop;
beforeEach(async () => {
  shop = await openShop();
  shop.world.ruleset('acme/shop', KEPT);
});
afterEach(async () => {
  await closeShop(shop);
});

const list = (text: string): unknown =>
  shop.world.commit('acme/shop', { author: 'hubot', files: { '.github/access/people.yml': text } });
/** What follows `grantgate/revoked/` in the tags that are there. */
function tagsSet(): readonly string[] {
  const root = 'refs/tags/grantgate/revoked/';
  return listRefs(shop.repository.gitDir, root)
    .map(({ name }) => name.slice(root.length))
    .toSorted();
}

describe('somebody is revoked by every name', () => {
  test.each(['people/mona-m', 'users/mona', 'users/Mona', 'accounts/583231'])('given as %s', async (written) => {
    list(PEOPLE);
    const { code, stdout } = await grant(shop, ['revoke', written]);
    expect(code).toBe(0);
    expect(tagsSet().map((tag) => tag.replace('Mona', 'mona'))).toEqual(EVERY_NAME);
    for (const tag of tagsSet()) expect(stdout).toContain(`grantgate/revoked/${tag}`);
  });

  test('and what an earlier tag left out is added', async () => {
    list(PEOPLE);
    shop.world.tag('acme/shop', 'grantgate/revoked/people/mona-m');
    expect((await grant(shop, ['revoke', 'people/mona-m'])).code).toBe(0);
    expect(tagsSet()).toEqual(
      [...EVERY_NAME.filter((tag) => tag !== 'people/mona-m/_all'), 'people/mona-m'].toSorted(),
    );
    const again = await grant(shop, ['revoke', 'people/mona-m']);
    expect(again.stdout).toMatch(/^Nothing to do: all that people\/mona-m has is revoked already/);
  });

  test('without a file of people by login and number', async () => {
    await grant(shop, ['revoke', 'users/mona']);
    expect(tagsSet()).toEqual(['accounts/583231', 'users/mona/_all']);
  });

  test('without an account by handle alone', async () => {
    list(PEOPLE);
    await grant(shop, ['revoke', 'people/lena-l']);
    expect(tagsSet()).toEqual(['people/lena-l/_all']);
  });

  test('with the number that the grants name, where the login is another account by now', async () => {
    shop.world.commit('acme/shop', {
      author: 'hubot',
      files: {
        '.github/access/grants/users/hubot/banner.yml':
          'role: flag-release\nreason: r\nprincipal-id: 583231\nexpires: 2026-12-09T00:00:00Z\n',
      },
    });
    await grant(shop, ['revoke', 'users/hubot']);
    expect(tagsSet()).toContain('accounts/583231');
    expect(tagsSet()).toHaveLength(3);
  });

  test('an app by slug and number, and a team by its slug alone', async () => {
    shop.world.user({ login: 'deployer[bot]', id: 4242, type: 'Bot' });
    await grant(shop, ['revoke', 'apps/deployer']);
    expect(tagsSet()).toEqual(['accounts/4242', 'apps/deployer/_all']);
    await grant(shop, ['revoke', 'teams/growth']);
    expect(tagsSet()).toEqual(['accounts/4242', 'apps/deployer/_all', 'teams/growth/_all']);
  });
});

test('a handle that is nobody’s is not taken for one that was revoked', async () => {
  list(PEOPLE);
  const near = await grant(shop, ['revoke', 'people/mona-n']);
  expect({ ...near, stderr: '' }).toEqual({ code: 2, stdout: '', stderr: '' });
  expect(near.stderr).toMatch(/nobody called `mona-n` in `people.yml`.*\n.*did you mean `people\/mona-m`\?/);
  const far = await grant(shop, ['revoke', 'people/somebody-else']);
  expect(far.stderr).toMatch(/`users\/<login>` or `accounts\/<number>`/);
  shop.world.commit('acme/shop', { author: 'hubot', files: { '.github/access/people.yml': null } });
  expect((await grant(shop, ['revoke', 'people/mona-m'])).code).toBe(2);
  expect(tagsSet()).toEqual([]);
});

describe('what cannot be read keeps nobody from revoking the rest, and is said', () => {
  test('a file of people that is broken', async () => {
    list('version: 1\npeople: [mona]\n');
    const { code, stdout } = await grant(shop, ['revoke', 'people/mona-m']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/`people.yml` is broken, so it is not known what else to revoke/);
    expect(tagsSet()).toEqual(['people/mona-m/_all']);
  });

  test('an account that GitHub does not show', async () => {
    shop.world.fail({ path: '*/users/mona', times: 'always' }, { status: 403 });
    const { code, stdout } = await grant(shop, ['revoke', 'users/mona', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'revoked', partial: true });
    expect(stdout).toMatch(/It is not known which number the account `mona` has/);
    expect(tagsSet()).toContain('users/mona/_all');
  });

  test('an account that was renamed', async () => {
    const { code, stdout } = await grant(shop, ['revoke', 'users/nobody-here']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/No account is called `nobody-here` today.*accounts\/<number>/);
  });
});

test('what is printed has a line for every name that the clone knows', async () => {
  const grantText = 'role: flags\nreason: r\nprincipal-id: 583231\nexpires: 2026-12-09T00:00:00Z\n';
  const files = {
    '.github/access/grants/users/mona/banner.yml': grantText,
    '.github/access/people.yml': PEOPLE,
  };
  const pushed = (stdout: string): readonly string[] =>
    [...stdout.matchAll(/^git push origin HEAD:refs\/tags\/grantgate\/revoked\/(.+)$/gm)].map(
      ([, place = '']) => place,
    );
  await withTree(files, async (cwd) => {
    const byLogin = await call(['grant', 'revoke', 'users/mona', '--print'], { cwd });
    expect(pushed(byLogin.stdout).toSorted()).toEqual(EVERY_NAME);
    expect(byLogin.stdout).not.toContain('gh api');
    const byHandle = await call(['grant', 'revoke', 'people/mona-m', '--print'], { cwd });
    expect(pushed(byHandle.stdout).toSorted()).toEqual(EVERY_NAME.filter((tag) => tag !== 'users/mona/_all'));
    const unknown = await call(['grant', 'revoke', 'users/lisa', '--print'], { cwd });
    expect(unknown.stdout).toContain('`gh api users/lisa --jq .id` tells it, and accounts/<number> revokes it');
    const nobody = await call(['grant', 'revoke', 'people/mona-n', '--print'], { cwd });
    expect(nobody.stdout).toContain('# there is nobody called `mona-n` in people.yml of this clone');
  });
});

test('an account is no holder of grants', async () => {
  expect((await grant(shop, ['list', 'accounts/583231', '--online'])).stderr).toMatch(/grants are of holders/);
});
