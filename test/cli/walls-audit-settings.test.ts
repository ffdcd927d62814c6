// Settings of GitHub that look like protection, and are none: what the audit says of each.
import { describe, expect, test } from 'vitest';
import { answerDigest } from '../../src/cli/walls/edited-sources.ts';
import {
  ARN,
  aud,
  audit,
  type Audited,
  ENVIRONMENTS,
  GATED,
  inAccount,
  POLICY,
  role,
  RULESET,
  TAGS,
} from './audited-shop.ts';

/** A trust that only the rules of the environment keep pushers out of. */
const BY_ENVIRONMENT = {
  StringEquals: { ...aud, sub: 'repo:acme/shop:environment:production', repository_id: '7701' },
};
const NO_REVIEW = { ...ENVIRONMENTS.environments[0], protection_rules: [] };
const CUSTOM = { ...NO_REVIEW, deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } };
const listed = (environment: object): string => JSON.stringify({ total_count: 1, environments: [environment] });
const policies = (...names: readonly string[]): string =>
  JSON.stringify({
    total_count: names.length,
    branch_policies: names.map((name, id) => ({ id, name, type: 'branch' })),
  });
const reviewedBy = (count: number): object => ({
  ...RULESET,
  rules: [{ type: 'pull_request', parameters: { required_approving_review_count: count } }],
});
const rulesets = (...all: readonly object[]): string => JSON.stringify(all);

const tagsFor = (names: object): object => ({ ...TAGS, conditions: { ref_name: names } });
const AZURE_CREDENTIAL = { name: 'x', issuer: 'https://x.example', subject: 'x', audiences: ['x'] };
const UNPROTECTED = [
  'policy-branch-unprotected fail high',
  'tag-ruleset-missing fail high',
  'trust-gate-movable fail high',
];

function said({ report }: Audited): readonly string[] {
  return report.findings.map(({ id, outcome, severity = '' }) => `${id} ${outcome} ${severity}`.trim());
}

describe('a setting of GitHub', () => {
  test.each<[string, Record<string, string>, readonly string[]]>([
    [
      'a ruleset of another repository',
      { 'state/rulesets.json': rulesets({ ...RULESET, source: 'acme/other' }, { ...TAGS, source: 'acme/other' }) },
      [
        'policy-branch-unprotected unknown',
        'ruleset-bypass unknown',
        'tag-ruleset-missing unknown',
        'trust-gate-movable unknown',
      ],
    ],
    [
      'a ruleset that asks for nobody to approve',
      { 'state/rulesets.json': rulesets(reviewedBy(0), TAGS) },
      ['policy-branch-unprotected fail high', 'trust-gate-movable fail high'],
    ],
    [
      'a branch with classic protection beside it',
      {
        'state/rulesets.json': rulesets(reviewedBy(0), TAGS),
        'state/main.json': JSON.stringify({ name: 'main', protected: true, commit: { sha: '0'.repeat(40) } }),
      },
      ['policy-branch-unprotected unknown', 'trust-gate-movable fail high'],
    ],
    [
      'a ruleset that pull requests may bypass',
      {
        'state/rulesets.json': rulesets(
          { ...RULESET, bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'pull_request' }] },
          TAGS,
        ),
      },
      ['ruleset-bypass fail medium'],
    ],
    [
      'a ruleset for some repositories of an organization',
      {
        'state/rulesets.json': rulesets(
          { ...RULESET, conditions: { ...RULESET.conditions, repository_name: { include: ['web'], exclude: [] } } },
          TAGS,
        ),
      },
      ['policy-branch-unprotected fail high', 'trust-gate-movable fail high'],
    ],
    ['no ruleset', { 'state/rulesets.json': '[]' }, UNPROTECTED],
    [
      'a ruleset of which it is not understood who bypasses it',
      { 'state/rulesets.json': rulesets({ ...RULESET, bypass_actors: ['x'] }, TAGS) },
      ['ruleset-bypass unknown'],
    ],
    [
      'a ruleset of which it is not understood what it leaves out',
      {
        'state/rulesets.json': rulesets(
          { ...RULESET, conditions: { ref_name: { include: ['~ALL'], exclude: [{}] } } },
          TAGS,
        ),
      },
      ['policy-branch-unprotected fail high', 'ruleset-inert fail medium', 'trust-gate-movable fail high'],
    ],
    ...Object.entries({
      'tags of the folder only': { include: ['refs/tags/grantgate/**'] },
      'tags of another name': { include: ['refs/tags/grantgate/**x/*'] },
      'tags of one kind': { include: ['refs/tags/grantgate/revoked/**/*'] },
      'all but those that revoke': { include: ['~ALL'], exclude: ['refs/tags/grantgate/revoked/**/*'] },
    }).map(([name, names]): [string, Record<string, string>, readonly string[]] => [
      `a ruleset for ${name}`,
      { 'state/rulesets.json': rulesets(RULESET, tagsFor({ exclude: [], ...names })) },
      ['tag-ruleset-missing fail high'],
    ]),
    [
      'rulesets that keep the tags together',
      {
        'state/rulesets.json': rulesets(
          RULESET,
          { ...tagsFor({ include: ['~ALL'], exclude: [] }), rules: [{ type: 'update' }] },
          { ...tagsFor({ include: ['refs/tags/**/*'], exclude: [] }), rules: [{ type: 'deletion' }] },
        ),
      },
      [],
    ],
    [
      'tags that somebody may move all the same',
      {
        'state/rulesets.json': rulesets(RULESET, {
          ...TAGS,
          bypass_actors: [{ actor_id: 1, actor_type: 'Team', bypass_mode: 'always' }],
        }),
      },
      ['ruleset-bypass fail high', 'tag-ruleset-missing fail high'],
    ],
    [
      'an environment that is not there, with no other',
      { 'state/environments.json': JSON.stringify({ total_count: 0, environments: [] }) },
      ['environment-missing fail high', 'trust-not-gate-bound fail medium', 'trust-open-to-pushers fail high'],
    ],
    [
      'an environment of a list that was cut off',
      { 'state/environments.json': JSON.stringify({ total_count: 3, environments: [] }) },
      [
        'environment-missing unknown',
        'environment-unprotected unknown',
        'trust-not-gate-bound fail medium',
        'trust-open-to-pushers unknown',
      ],
    ],
    [
      'an environment of another repository',
      {
        'state/environments.json': listed({
          ...ENVIRONMENTS.environments[0],
          url: 'https://api.github.com/repos/acme/other/environments/production',
        }),
      },
      [
        'environment-missing unknown',
        'environment-unprotected unknown',
        'trust-not-gate-bound fail medium',
        'trust-open-to-pushers unknown',
      ],
    ],
    [
      'an environment whose policy is any branch',
      { 'state/environments.json': listed(CUSTOM), 'state/production.json': policies('*') },
      ['environment-unprotected fail high', 'trust-not-gate-bound fail medium', 'trust-open-to-pushers fail high'],
    ],
    [
      'an environment whose policy is any branch in a folder',
      { 'state/environments.json': listed(CUSTOM), 'state/production.json': policies('main', '*/*') },
      ['environment-unprotected fail high', 'trust-not-gate-bound fail medium', 'trust-open-to-pushers fail high'],
    ],
    [
      'an environment whose policy was not given',
      { 'state/environments.json': listed(CUSTOM) },
      ['environment-unprotected unknown', 'trust-not-gate-bound fail medium', 'trust-open-to-pushers unknown'],
    ],
    [
      'an environment whose policy is the branch that is protected',
      { 'state/environments.json': listed(CUSTOM), 'state/production.json': policies('main') },
      ['trust-not-gate-bound fail medium'],
    ],
  ])('protects what it protects: %s', async (name, files, wanted) => {
    const found = await audit({ ...inAccount(role(name.startsWith('an env') ? BY_ENVIRONMENT : GATED)), ...files });
    expect(
      said(found)
        .filter((one) => !one.startsWith('trust-by-name'))
        .toSorted(),
    ).toEqual([...wanted].toSorted());
  });

  test.each<[string, readonly string[]]>([
    ['environments', ['environment-missing', 'environment-unprotected']],
    ['rulesets', ['policy-branch-unprotected', 'ruleset-bypass', 'tag-ruleset-missing', 'trust-gate-movable']],
    ['actions', ['actions-unpinned']],
    ['tokens', ['actions-may-approve']],
  ])('that was not given is unknown: %s', async (name, ids) => {
    const { [`state/${name}.json`]: _, ...files } = inAccount(role(GATED));
    const found = await audit(files);
    expect(said(found).toSorted()).toEqual(ids.map((id) => `${id} unknown`));
    expect(found.code).toBe(0);
    expect((await audit(files, ['--strict'])).code).toBe(1);
  });
});

test('without its default branch, whether the branch of the policy is protected is unknown', async () => {
  const { 'state/repository.json': _, ...files } = inAccount(role(GATED));
  expect(said(await audit(files))).toContain('policy-branch-unprotected unknown');
});

test('of a cloud of which nothing was given, nothing is known', async () => {
  const { 'state/aws.json': _, ...files } = inAccount(role(GATED));
  expect(said(await audit(files))).toEqual(['trust-missing unknown']);
});

/** Environments as `grantgate walls collect` writes them. */
function snapshot(part: object = {}): string {
  const answer = { ...ENVIRONMENTS };
  const source = {
    name: '/repos/acme/shop/environments',
    state: 'read',
    time: '2026-11-25T11:00:00Z',
    digest: answerDigest(answer),
    complete: true,
    answer,
    ...part,
  };
  return JSON.stringify({ schema: 1, made_by: 'grantgate walls collect', sources: [source] });
}

test.each<[string, object, boolean]>([
  ['of an hour ago', {}, true],
  ['that was edited', { answer: { ...ENVIRONMENTS, total_count: 2 } }, false],
  ['of last month', { time: '2026-10-25T11:00:00Z' }, false],
  ['of tomorrow', { time: '2026-11-26T12:00:00Z' }, false],
  ['of no time', { time: 'now' }, false],
  ['of another repository', { name: '/repos/acme/other/environments' }, false],
])('a snapshot %s', async (_, part, isBelieved) => {
  const { 'state/environments.json': _environments, ...files } = inAccount(role(BY_ENVIRONMENT));
  const found = await audit({ ...files, 'state/snapshot.json': snapshot(part) });
  expect(said(found).includes('trust-open-to-pushers unknown')).toBe(!isBelieved);
  expect(said(found).includes('environment-unprotected unknown')).toBe(!isBelieved);
});

test('facts of another repository of that name are refused', async () => {
  const facts = {
    schema: 1,
    repositories: [
      { repository: 'acme/shop', id: 1, owner_id: 9919, default_branch: 'main', sub_claim_prefix: 'repo:acme/shop' },
    ],
  };
  const files = { ...inAccount(role(GATED)), 'facts.json': JSON.stringify(facts) };
  await expect(audit(files, ['--facts', 'facts.json'])).rejects.toThrow('has 1 for `acme/shop`');
});

const CUT = JSON.stringify({ Roles: [], IsTruncated: true });
const ELSEWHERE = 'arn:aws:iam::999999999999:role/flags';
test.each<[string, Record<string, string>, string]>([
  ['where the whole account was read', inAccount(role(GATED, { Arn: `${ARN}-old` })), 'fail'],
  ['where the account has no roles', inAccount(), 'fail'],
  ['where only another account was read', inAccount(role(GATED, { Arn: ELSEWHERE })), 'unknown'],
  ['where the list was cut off', { ...inAccount(), 'state/aws.json': CUT }, 'unknown'],
  [
    'where another cloud was not read whole',
    { ...inAccount(), 'state/azure.json': JSON.stringify({ value: [AZURE_CREDENTIAL], '@odata.nextLink': 'x' }) },
    'fail',
  ],
  ['where a file says nothing of what it is', { ...inAccount(), 'state/more.json': '[]' }, 'fail'],
])('a role is missing %s', async (_, files, wanted) => {
  const { report } = await audit(files);
  expect(report.findings.find(({ id }) => id === 'trust-missing')?.outcome).toBe(wanted);
});

test('an application of Azure without any federated credential lacks the one of the policy', async () => {
  const client = '11111111-2222-3333-4444-555555555555';
  const policy = POLICY.replace(/aws: .*/, `azure: {tenant: ${client.replace('1', '9')}, client: ${client}}`);
  const files = { ...inAccount(), '.github/access/policy.yml': policy };
  const empty = await audit({ ...files, [`state/${client}.json`]: JSON.stringify({ value: [] }) });
  expect(said(empty)).toEqual(['trust-missing fail warning']);
  expect(said(await audit(files))).toEqual(['trust-missing unknown']);
});
