import { describe, expect, test } from 'vitest';
import { call, withTree } from './call.ts';
import { closeShop, grant, openShop } from './grant-shop.ts';

const POLICY = `version: 1
approval: {approvers: {users: [hubot]}}
limits: {lifetime: 30d, session: 1h}
never: {branches: [main], environments: [payments]}
roles:
  flag-release:
    description: Turn feature flags on and off
    branches: ['release/*']
    environments: [staging, production]
    workflows: [.github/workflows/flags.yml]
`;
const grantFile = (fields: string): string => `role: flag-release\nreason: The November banner\n${fields}`;
const G = '.github/access/grants';
const FILES = {
  '.github/access/policy.yml': POLICY,
  [`${G}/users/mona/banner.yml`]: grantFile('expires: 2026-11-28T18:00:00Z\nbranches: [release/2026-11]\n'),
  [`${G}/users/mona/later.yml`]: grantFile('starts: 2026-12-01T08:00:00Z\nexpires: 2026-12-03T08:00:00Z\n'),
  [`${G}/users/mona/over.yml`]: grantFile('expires: 2026-11-20T18:00:00Z\n'),
  [`${G}/users/tom/stopped.yml`]: grantFile(
    'expires: 2026-11-28T18:00:00Z\nrevoked: {at: 2026-11-24T08:00:00Z, by: hubot, why: laptop lost}\n',
  ),
  [`${G}/apps/bridge/soon.yml`]: grantFile('requested-by: mona\nexpires: 2026-11-26T18:00:00Z\nmax-uses: 3\n'),
  [`${G}/users/tom/broken.yml`]: 'role: flag-release\n',
  [`${G}/users/tom/README.md`]: 'nothing',
};

async function list(words: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return await withTree(FILES, async (cwd) => await call(['grant', ...words], { cwd }));
}

async function ids(words: readonly string[]): Promise<readonly string[]> {
  const { stdout, stderr } = await list(['list', '--json', ...words]);
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as { grants: { id: string }[] }).grants.map(({ id }) => id);
}

test('a grant that says how long it lasts is shown as that', async () => {
  const tree = {
    '.github/access/policy.yml': POLICY,
    [`${G}/users/mona/both.yml`]: grantFile('lasts: 7d\nexpires: 2026-11-28T18:00:00Z\n'),
    [`${G}/users/mona/week.yml`]: grantFile('lasts: 7d\n'),
  };
  const shown = await withTree(tree, async (cwd) => [
    (await call(['grant', 'list'], { cwd })).stdout,
    (await call(['grant', 'list', '--json', '--ending', '9d'], { cwd })).stdout.match(/users[^"]*/g),
    (await call(['grant', 'show', 'users/mona/week'], { cwd })).stdout
      .split('\n')
      .filter((row) => /last|until/i.test(row)),
  ]);
  expect(shown).toMatchInlineSnapshot(`
    [
      "users/mona/both  active       flag-release  ends 2026-11-28 18:00 UTC (in 3 days), lasts 7d from its merge
    users/mona/week  active       flag-release  lasts 7d from its merge
    2 grants in .github/access
    Tags that revoke or count were not read: add \`--online\`.
    ",
      [
        "users/mona/both",
      ],
      [
        "  Lasts         7d from its merge",
      ],
    ]
  `);
});

describe('list', () => {
  test('shows every grant with its state, those that end next on top', async () => {
    const { code, stdout } = await list(['list']);
    expect({ code, stdout }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stdout": "apps/bridge/soon   active       flag-release  ends 2026-11-26 18:00 UTC (in 1 day), 3 uses
      users/mona/banner  active       flag-release  ends 2026-11-28 18:00 UTC (in 3 days)
      users/mona/later   not-started  flag-release  starts 2026-12-01 08:00 UTC (in 5 days)
      users/mona/over    ended        flag-release  ended 2026-11-20 18:00 UTC (4 days ago)
      users/tom/stopped  revoked      flag-release  ends 2026-11-28 18:00 UTC (in 3 days)
      users/tom/broken   invalid                    \`reason\` is missing
      6 grants in .github/access
      Tags that revoke or count were not read: add \`--online\`.
      ",
      }
    `);
  });

  test.each([
    [['users/mona'], ['users/mona/banner', 'users/mona/later', 'users/mona/over']],
    [['users/MONA', '--state', 'active'], ['users/mona/banner']],
    [
      ['--state', 'revoked,invalid'],
      ['users/tom/stopped', 'users/tom/broken'],
    ],
    [['--ending', '2d'], ['apps/bridge/soon']],
    [['--role', 'other'], []],
  ])('filters: %j', async (words, expected) => {
    expect(await ids(words)).toEqual(expected);
  });

  test.each([
    [['--state', 'actve'], /`actve` is not a state\n.*did you mean `active`/],
    [['--ending', 'soon'], /`--ending`: `soon` is not a time\n.*`14d`/],
    [['users/mona/banner'], /is one grant\n.*grantgate grant show users\/mona\/banner/],
    [['--policy-path', 'x'], /`--policy-path` is for what is read on GitHub\n.*`--online`/],
    [['--online', '--access', 'x'], /`--access` and `--online` are both given/],
    [['--access', 'nowhere'], /`nowhere` is not a folder/],
  ])('refuses %j', async (words, stderr) => {
    const called = await list(['list', ...words]);
    expect({ code: called.code, stdout: called.stdout }).toEqual({ code: 2, stdout: '' });
    expect(called.stderr).toMatch(stderr);
  });
});

describe('show', () => {
  test('says in words what a grant reaches with its role', async () => {
    const { code, stdout } = await list(['show', 'users/mona/banner']);
    expect({ code, stdout }).toMatchInlineSnapshot(`
      {
        "code": 0,
        "stdout": "users/mona/banner
        State         active by its file; tags that revoke were not read
        For           user mona
        Reason        The November banner
        From          its merge
        Until         2026-11-28 18:00 UTC (in 3 days)
        Role          flag-release: Turn feature flags on and off
        Branches      \`release/2026-11\`
        Environments  \`staging\` or \`production\`
        Workflows     \`.github/workflows/flags.yml\`
        But never     \`main\`, \`payments\`
        Approved by   hubot
      ",
      }
    `);
  });

  test('exits 1 for one that cannot be used, and says why', async () => {
    const stopped = await list(['show', 'grants/users/tom/stopped.yml']);
    expect(stopped).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/revoked, by hubot: laptop lost/) as string,
    });
    const broken = await list(['show', 'users/tom/broken']);
    expect(broken).toMatchObject({ code: 1, stdout: expect.stringMatching(/`reason` is missing/) as string });
  });

  test.each([
    [['users/mona/baner'], /there is no grant `users\/mona\/baner` .*\n.*did you mean `users\/mona\/banner`/],
    [['users/mona'], /`users\/mona` is a holder of grants\n.*grantgate grant list users\/mona/],
    [[], /which grant is missing/],
  ])('refuses %j', async (words, stderr) => {
    const called = await list(['show', ...words]);
    expect(called.code).toBe(2);
    expect(called.stderr).toMatch(stderr);
  });
});

describe('online', () => {
  test('reads the default branch, and every tag in whatever case', async () => {
    const shop = await openShop();
    const { world, repository } = shop;
    world.commit(repository, { author: 'hubot', files: FILES, date: '2026-11-21T08:00:00Z' });
    for (let use = 1; use <= 3; use++) world.tag('acme/shop', `grantgate/used/apps/bridge/soon/${use}`);
    for (let more = 0; more < 120; more++) world.tag('acme/shop', `grantgate/spent/${more}`);
    world.tag('acme/shop', 'GrantGate/Revoked/users/Mona');
    const { stdout, stderr, code } = await grant(shop, ['list', '--online', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { grants, ...rest } = JSON.parse(stdout) as { grants: { id: string; state: string; uses?: number }[] };
    expect(rest).toEqual({ schema: 1, source: 'acme/shop', tags: 'read', frozen: false });
    const states = Object.fromEntries(grants.map(({ id, state }) => [id, state]));
    expect(states).toMatchObject({ 'users/mona/banner': 'revoked', 'users/mona/over': 'revoked' });
    await closeShop(shop);
  });
});
