import { describe, expect, test } from 'vitest';
import {
  ARN,
  aud,
  audit,
  type Conditions,
  ENVIRONMENTS,
  GATE,
  GATED,
  inAccount,
  role,
  SETTINGS,
} from './audited-shop.ts';

describe('an audit', () => {
  test('of the hard form finds nothing', async () => {
    const { code, report } = await audit(inAccount(role(GATED)), ['--strict']);
    expect(report.findings).toEqual([]);
    expect(code).toBe(0);
    expect(report.trusts).toMatchObject([{ class: 'gate' }]);
  });

  test.each<[string, Conditions, readonly string[], object]>([
    ['open to GitHub', { StringEquals: aud }, ['trust-open-to-github'], { repository: 'x/x' }],
    [
      'open to the owner',
      { StringEquals: aud, StringLike: { sub: 'repo:acme/*' } },
      ['trust-open-to-owner'],
      { sub: 'repo:acme/x:ref:refs/heads/x' },
    ],
    [
      'open to the repository',
      { StringEquals: aud, StringLike: { sub: 'repo:acme/shop:*' } },
      ['trust-open-to-repository', 'trust-by-name'],
      { sub: 'repo:acme/shop:ref:refs/heads/x' },
    ],
    [
      'bound to the environment, and not to the gate',
      { StringEquals: { ...aud, sub: 'repo:acme/shop:environment:production' } },
      ['trust-not-gate-bound', 'trust-by-name'],
      { environment: 'production' },
    ],
    [
      'without an audience',
      { StringEquals: { sub: 'repo:acme/shop:environment:production', job_workflow_ref: GATE, repository_id: '7701' } },
      ['trust-audience', 'trust-open-to-repository'],
      {},
    ],
    [
      'the gate at any branch',
      {
        ...GATED,
        StringEquals: { ...aud, sub: 'repo:acme/shop:environment:production', repository_id: '7701' },
        StringLike: { ref: 'refs/heads/release/*', job_workflow_ref: `${GATE.split('@')[0] ?? ''}@refs/heads/*` },
      },
      ['trust-gate-movable', 'trust-not-gate-bound'],
      {},
    ],
    [
      'that passes without its claim',
      { StringEquals: aud, 'ForAllValues:StringLike': { sub: 'repo:acme/shop:*' } },
      ['trust-open-to-repository', 'trust-absent-claim-passes', 'trust-by-name'],
      {},
    ],
  ])('of a trust %s', async (_, conditions, ids, token) => {
    const { code, report } = await audit(inAccount(role(conditions)));
    expect(report.findings.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
    expect(report.findings.find(({ id }) => id === ids[0])).toMatchObject({
      outcome: 'fail',
      ...(Object.keys(token).length === 0 ? {} : { token }),
    });
    expect(report.trusts[0]?.fixed).toBeDefined();
    expect(code).toBe(1);
  });

  test('says that the gate refuses what the cloud lets in', async () => {
    const { report } = await audit(inAccount(role({ StringEquals: aud })));
    expect(report.findings[0]?.gate).toEqual({ decision: 'deny', reason: 'repository-out-of-scope' });
  });

  test('warns of a job that the cloud refuses, without failing', async () => {
    const { code, report } = await audit(inAccount(role({ ...GATED, StringLike: { ref: 'refs/heads/release/1?' } })));
    expect(report.findings).toMatchObject([
      { id: 'trust-narrower', severity: 'warning', token: { ref: 'refs/heads/release/x' } },
    ]);
    expect(code).toBe(0);
  });

  test('does not take for safe what it does not understand', async () => {
    const conditions = { ...GATED, ArnLike: { sub: 'arn:*' } };
    const relaxed = await audit(inAccount(role(conditions)));
    expect(relaxed.report.findings[0]).toMatchObject({ id: 'trust-undecided', outcome: 'unknown' });
    expect(relaxed.code).toBe(0);
    expect((await audit(inAccount(role(conditions)), ['--strict'])).code).toBe(1);
  });

  test('does not take an environment for protected that it was not told of', async () => {
    const conditions = {
      StringEquals: { ...aud, sub: 'repo:acme/shop:environment:production', repository_id: '7701' },
    };
    const { 'state/environments.json': _, ...without } = inAccount(role(conditions));
    const { report } = await audit(without);
    expect(report.findings[0]).toMatchObject({ id: 'trust-open-to-pushers', outcome: 'unknown' });
  });

  test('joins a trust with an environment that has no rule', async () => {
    const [environment] = ENVIRONMENTS.environments;
    const open = { total_count: 1, environments: [{ ...environment, protection_rules: [] }] };
    const conditions = {
      StringEquals: { ...aud, sub: 'repo:acme/shop:environment:production', repository_id: '7701' },
    };
    const { report } = await audit({
      ...inAccount(role(conditions)),
      'state/environments.json': JSON.stringify(open),
    });
    expect(report.findings.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['trust-open-to-pushers', 'environment-unprotected', 'trust-not-gate-bound']),
    );
  });

  test('finds a role of nobody, one that is missing, and one that lasts too long', async () => {
    const other = role({ StringEquals: aud, StringLike: { sub: 'repo:acme/shop:*' } }, { Arn: `${ARN}-old` });
    const { report } = await audit(inAccount(other));
    expect(report.findings.map(({ id }) => id)).toEqual(expect.arrayContaining(['trust-orphan', 'trust-missing']));
    const long = await audit(inAccount(role(GATED, { MaxSessionDuration: 43_200 })));
    expect(long.report.findings).toMatchObject([{ id: 'session-too-long', facts: { seconds: 43_200, limit: 3600 } }]);
  });

  test('goes on without the numbers of the repository, and does not guess them', async () => {
    const { report } = await audit({ 'state/aws.json': JSON.stringify({ Roles: [role(GATED)] }) });
    expect(report.trusts[0]?.fixed).toBeUndefined();
    expect(report.findings.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
    expect(report.findings.length).toBeGreaterThan(0);
    const wide = await audit({
      'state/aws.json': JSON.stringify({ Roles: [role({ StringEquals: aud, StringLike: { sub: 'repo:acme/*' } })] }),
    });
    expect(wide.report.findings.map(({ id }) => id)).toContain('trust-open-to-owner');
  });

  test('says which answers were cut off', async () => {
    const { report } = await audit({
      ...SETTINGS,
      'state/aws.json': JSON.stringify({ RoleDetailList: [], IsTruncated: true }),
    });
    expect(report.sources.find(({ name }) => name.endsWith('aws.json'))?.partial).toHaveLength(1);
    const cut = {
      ...SETTINGS,
      'state/aws.json': JSON.stringify({ Roles: [role(GATED)], IsTruncated: true }),
    };
    expect((await audit(cut)).code).toBe(0);
    expect((await audit(cut, ['--strict'])).code).toBe(1);
  });
});
