import { describe, expect, test } from 'vitest';
import { parsePolicy } from '../../src/policy/policy.ts';
import { formatProblem } from '../../src/policy/problem.ts';
import { writePolicy } from './ready-made.ts';

function problemsOf(source: string): readonly string[] {
  const parsed = parsePolicy(source, 'p.yml');
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
}

test('everything that a policy can say', () => {
  const source = `version: 1
approval:
  approvers: {users: [hubot, 480938], teams: [acme/platform], permission: maintain}
  count: 2
  require: [principal-id]
limits: {lifetime: 30d, session: 1h, accounts: ['111122223333']}
never: {branches: [main], tags: ['v*'], environments: [production-payments]}
delegation: [{name: retool, kind: signed, app: 900,
  issuer: 'https://retool.acme.example', jwks: 'https://retool.acme.example/jwks.json', roles: [flags]}]
roles:
  flags:
    description: Turn feature flags on and off
    owner: acme/platform
    repositories: [acme/shop]
    branches: []
    tags: ['v*']
    environments: [staging]
    workflows: [.github/workflows/flags.yml]
    events: [workflow_dispatch, repository_dispatch]
    runners: [github-hosted, self-hosted]
    permissions: {contents: read, id-token: write, packages: none}
    require: [protected-ref]
    windows: [{days: mon-thu, from: '09:00', to: '17:00', time-zone: Europe/Berlin}]
    approval: {count: 2}
    lifetime: 30d
    credentials:
      staging:
        environments: [staging]
        aws:
          {role: 'arn:aws:iam::111122223333:role/flags', region: eu-west-1, session: 15m,
          policy: {Version: '2012-10-17'}, policies: []}
      keys:
        vault:
          {url: 'https://vault.acme.example', role: flags,
          secrets: [{path: secret/data/shop, field: key, env: SDK_KEY}]}
`;
  const parsed = parsePolicy(source, 'p.yml');
  expect(parsed.ok && { ...parsed.value, roles: [...parsed.value.roles.keys()] }).toEqual({
    version: 1,
    approval: {
      approvers: { users: ['hubot', 480_938], teams: ['acme/platform'], permission: 'maintain' },
      count: 2,
      require: ['principal-id'],
    },
    limits: { lifetime: 2_592_000, session: 3600, accounts: ['111122223333'] },
    never: { branches: ['main'], tags: ['v*'], environments: ['production-payments'] },
    delegation: [
      {
        name: 'retool',
        kind: 'signed',
        app: 900,
        issuer: 'https://retool.acme.example',
        jwks: 'https://retool.acme.example/jwks.json',
        roles: ['flags'],
      },
    ],
    roles: ['flags'],
  });
  const role = parsed.ok ? parsed.value.roles.get('flags') : undefined;
  expect(role).toMatchObject({
    lifetime: 2_592_000,
    approval: { count: 2 },
    permissions: new Map([
      ['contents', 'read'],
      ['id-token', 'write'],
      ['packages', 'none'],
    ]),
  });
  expect(role?.credentials?.get('staging')).toMatchObject({ aws: { session: 900, policies: [] } });
});

test('the policy of the tests is sound', () => {
  expect(problemsOf(writePolicy())).toEqual([]);
});

describe('a policy that is broken', () => {
  test.each([
    [
      'nobody approves',
      'users: [hubot]',
      '',
      ['p.yml:2:23: approval.approvers: nobody could approve a grant (give `users`, `teams` or `permission`)'],
    ],
    [
      'nobody, in lists',
      'users: [hubot]',
      'users: [], teams: []',
      ['p.yml:2:23: approval.approvers: nobody could approve a grant (give `users`, `teams` or `permission`)'],
    ],
    [
      'a team without its owner',
      'users: [hubot]',
      'teams: [platform]',
      [
        'p.yml:2:32: approval.approvers.teams[0]: expected a team written `owner/slug`, got `platform` ' +
          '(write its organisation before it: `owner/platform`)',
      ],
    ],
    [
      'a permission that is none',
      'users: [hubot]',
      'permission: owner',
      [
        'p.yml:2:36: approval.approvers.permission: there is no permission `owner` on a repository ' +
          '(did you mean `admin`?)',
      ],
    ],
    [
      'the id 0',
      '[hubot]',
      '[0]',
      ['p.yml:2:32: approval.approvers.users[0]: expected a GitHub login or a numeric account id, got `0`'],
    ],
    ['another version', 'version: 1', 'version: 2', ['p.yml:1:10: version: expected `1`, got `2`']],
    [
      'a version in quotes',
      'version: 1',
      "version: '1'",
      ['p.yml:1:10: version: expected the number `1`, got the text `1` (in quotes it is a text: leave them out)'],
    ],
    ['no version', 'version: 1\n', '', ['p.yml:1:1: `version` is missing (for example `version: 1`)']],
    [
      'no branch and no tag',
      "branches: ['release/*']",
      'branches: []',
      [
        'p.yml:7:15: roles.flags.branches: neither a branch nor a tag is in scope (give at least one pattern ' +
          'under `branches` or `tags`)',
      ],
    ],
    [
      'no list of branches',
      "    branches: ['release/*']\n",
      '',
      ["p.yml:6:5: roles.flags: `branches` is missing (for example `branches: ['release/*']`)"],
    ],
    [
      'no workflow',
      '[.github/workflows/flags.yml]',
      '[]',
      ['p.yml:9:16: roles.flags.workflows: expected at least 1 item'],
    ],
    [
      'a session shorter than a minute',
      'session: 1h',
      'session: 59s',
      ['p.yml:3:34: limits.session: shorter than the least possible, 1m'],
    ],
    [
      'a lifetime of nothing',
      'lifetime: 30d',
      'lifetime: 0d',
      ['p.yml:3:20: limits.lifetime: expected a duration such as `15m`, `2h` or `30d`, got `0d`'],
    ],
    [
      'roles as a list',
      '  flags:\n',
      '  - flags:\n',
      ['p.yml:5:3: roles: expected keys and values, got a list (write `name: value`, each on a line of its own)'],
    ],
    [
      'a role with a space',
      '  flags:',
      '  "the flags":',
      ['p.yml:5:3: expected a role name of letters, digits, `-` and `_`, got `the flags`'],
    ],
    [
      'a role named as what every object has',
      '  flags:',
      '  __proto__:',
      ['p.yml:5:3: expected a role name of letters, digits, `-` and `_`, got `__proto__`'],
    ],
    [
      'an account without quotes',
      'session: 1h',
      'session: 1h, accounts: [111122223333]',
      [
        'p.yml:3:49: limits.accounts[0]: expected a 12-digit AWS account id in quotes, got `111122223333` ' +
          '(write it in quotes)',
      ],
    ],
  ])('%s', (_what, from, to, problems) => {
    const source = writePolicy();
    expect(source).toContain(from);
    expect(problemsOf(source.replace(from, to))).toEqual(problems);
  });

  test('a key under `never` that does not exist', () => {
    expect(problemsOf(writePolicy([], ['never: {repositories: [a]}']))).toEqual([
      'p.yml:10:9: unknown key `repositories` (known here: branches, tags, environments)',
    ]);
  });

  test('an issuer without https', () => {
    expect(
      problemsOf(
        writePolicy(
          [],
          ["delegation: [{name: n, kind: signed, app: 9, issuer: 'http://x', jwks: 'https://x', roles: [flags]}]"],
        ),
      ),
    ).toEqual(['p.yml:10:54: delegation[0].issuer: expected an https address, got `http://x` (it has to be https)']);
  });

  test('more roles than are read', () => {
    const roles = Array.from(
      { length: 1001 },
      (_, index) => `  r${index}: {description: x, branches: [a], workflows: [w]}`,
    );
    const source = [
      'version: 1',
      'approval: {approvers: {users: [hubot]}}',
      'limits: {lifetime: 30d, session: 1h}',
      'roles:',
      ...roles,
    ].join('\n');
    expect(problemsOf(source)).toEqual(['p.yml:5:3: roles: more than 1000 entries']);
  });
});
