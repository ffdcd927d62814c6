import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Permissions } from '../world/permissions.ts';
import type { Repository } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { call, type Called } from './call.ts';
import {
  changedPolicy,
  closeDoctorWorld,
  type Difference,
  EVERYTHING,
  makeShop,
  openDoctorWorld,
  SOUND_GRANT,
} from './doctor-scene.ts';

let world: World;
beforeAll(async () => {
  world = await openDoctorWorld();
});
afterAll(async () => {
  await closeDoctorWorld(world);
});

/** What of a review the tests look at. */
interface Reviewed extends Called {
  readonly ids: readonly string[];
  readonly states: ReadonlyMap<string, string>;
}

async function reviewOnline(
  repositories: readonly Repository[],
  { permissions = { ...EVERYTHING, 'pull-requests': 'read' }, members = true, words = [] }: Difference = {},
): Promise<Reviewed> {
  const names = repositories.map(({ name }) => name);
  const token = world.token({ permissions, members, repositories: names });
  const homes = names.flatMap((name) => ['--policy-repository', name]);
  const called = await call(['review', '--online', '--json', ...homes, '--ca-certificates', world.caFile, ...words], {
    env: { GITHUB_SERVER_URL: world.urls.server, GH_TOKEN: token },
    at: '2026-11-25T12:00:00Z',
  });
  const found = JSON.parse(called.stdout) as {
    readonly findings: readonly { readonly id: string }[];
    readonly sources: readonly { readonly source: string; readonly state: string }[];
  };
  return {
    ...called,
    ids: [...new Set(found.findings.map(({ id }) => id))],
    states: new Map(found.sources.map(({ source, state }) => [source, state])),
  };
}

test('a token that is shown much finds much, and what it is not shown is refused', async () => {
  const { code, stderr, ids, states } = await reviewOnline([makeShop(world)]);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringMatching(
      /^grantgate: acme\/shop-\d+: 1 grant and 1 repository: about \d+ requests and \d+ points/,
    ),
  });
  // it came without a pull request, by people without access, for a role that nobody owns
  expect(ids).toEqual(['grant-unapproved', 'grant-holder-left', 'role-ownerless']);
  for (const source of ['evidence', 'tags', 'workflows', 'code-owners', 'rules', 'rulesets', 'environments', 'actions'])
    expect([source, states.get(source)]).toEqual([source, 'read']);
  for (const source of ['secrets', 'deploy-keys', 'apps', 'access-tokens'])
    expect([source, states.get(source)]).toEqual([source, 'refused']);
});

test.each<[what: string, difference: Difference, id: string]>([
  ['no rules of the default branch', { rulesets: [] }, 'policy-branch-unprotected'],
  ['no rules for the tags of the gate', { rulesets: [] }, 'tag-ruleset-missing'],
  [
    'workflows may approve',
    { also: (one, repository) => one.settings(repository, { workflows: { token: 'read', mayApprove: true } }) },
    'actions-may-approve',
  ],
  [
    'every action is allowed',
    { also: (one, repository) => one.settings(repository, { actions: { enabled: true, allowed: 'all' } }) },
    'actions-unpinned',
  ],
  [
    'an environment of the role does not exist',
    { files: changedPolicy('[staging]', '[stage]') },
    'environment-missing',
  ],
  ['no code owners', { files: { '.github/CODEOWNERS': null } }, 'workflow-unowned'],
])('%s', async (_, difference, id) => {
  expect((await reviewOnline([makeShop(world, difference)])).ids).toContain(id);
});

test('what is refused is unknown, and with `--strict` no success', async () => {
  const permissions: Permissions = { contents: 'read' };
  const { code, states, ids } = await reviewOnline([makeShop(world, { rulesets: [] })], {
    permissions,
    members: false,
    words: ['--strict'],
  });
  expect(code).toBe(1);
  expect(states.get('actions')).toBe('refused');
  expect(states.get('environments')).toBe('refused');
  expect(ids).not.toContain('actions-may-approve');
  expect(ids).not.toContain('environment-unprotected');
});

test('several policies are asked for one after the other', async () => {
  const shops = [makeShop(world), makeShop(world)];
  const { stdout } = await reviewOnline(shops);
  expect((JSON.parse(stdout) as { readonly homes: unknown }).homes).toEqual(shops.map(({ name }) => name));
});

test('accepted findings of the default branch are accepted', async () => {
  const accepted =
    'version: 1\nignore:\n  - {finding: role-ownerless, on: role flags, reason: soon, by: hubot, until: ' +
    '2027-01-01T00:00:00Z}\n';
  const shop = makeShop(world, { files: { '.github/access/review.yml': accepted } });
  expect((await reviewOnline([shop])).ids).not.toContain('role-ownerless');
});

test.each([
  [['--online'], {}, 'there is no token to ask GitHub with'],
  [['--online', '--access', 'x'], { GH_TOKEN: 't' }, '`--access` and `--online` are both given'],
  [['--online', '--policy-repository', 'x'], { GH_TOKEN: 't' }, '`x` is not a repository'],
])('%j is an error', async (words, env, says) => {
  const { code, stderr } = await call(['review', ...words], { env });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(says) });
});

test.each([
  ['nobody approves a grant of her own', 480_938, 'no'],
  ['somebody else does', 583_231, 'yes'],
])('people of people.yml are read: %s', async (_, github, approved) => {
  const shop = makeShop(world, {
    files: { '.github/access/people.yml': `version: 1\npeople:\n  lee-l: {name: Lee, github: ${github}}\n` },
  });
  const grant = SOUND_GRANT.replace('principal-id', 'requested-by: mona\nrequested-by-id');
  const files = { '.github/access/grants/people/lee-l/banner.yml': grant };
  shop.permissions['hubot'] = 'maintain';
  const later = (hours: number): string => new Date(world.clock.now().getTime() + hours * 3_600_000).toISOString();
  const commit = { author: 'mona', files, date: later(1) };
  const pull = world.pull(shop, { author: 'mona', createdAt: later(1), commits: [commit] });
  world.review(pull, { author: 'hubot', state: 'APPROVED', at: later(2) });
  world.merge(pull, { by: 'hubot', at: later(3) });
  const { paths } = JSON.parse((await reviewOnline([shop])).stdout) as {
    readonly paths: readonly { readonly grant: string; readonly approval: object }[];
  };
  expect(paths.find((one) => one.grant === 'people/lee-l/banner')?.approval).toMatchObject({ approved });
});

test('people of people.yml that cannot be read are an error', async () => {
  const shop = makeShop(world, { files: { '.github/access/people.yml': 'version: 2\n' } });
  await expect(reviewOnline([shop])).rejects.toThrow('JSON');
});
