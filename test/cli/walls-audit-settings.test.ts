// Settings of GitHub that look like protection, and are none: what the audit says of each.
import { describe, expect, test } from 'vitest';
import { answerDigest } from '../../src/cli/walls/edited-sources.ts';
import { aud, audit, type Audited, ENVIRONMENTS, GATED, inAccount, role, RULESET, TAGS } from './audited-shop.ts';

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
