import { describe, expect, test } from 'vitest';
import { planComment } from '../../src/requests/command/decide.ts';
import type { CommandFacts, IssueGrant } from '../../src/requests/command/facts.ts';
import { at, done, GRANT, said, SHOP, shortEffect } from './commented.ts';
import type { RequestStage } from '../../src/requests/facts.ts';
import { DAY_MS, LENA, MONA, NOW, shopSetting } from './people.ts';
import { policyFrom, SHOP_POLICY } from './shop.ts';

const ID = GRANT.id;

describe('a renewal', () => {
  const active = { grants: [at('active')] };

  test('is a request of its own that begins where the old one ends', () => {
    const plan = planComment(said('/extend 5d the banner stays', active), SHOP);
    expect(plan.map(shortEffect)).toStrictEqual([
      'propose grantgate/request-123-2 .github/access/grants/users/lena/flag-release-123-2.yml',
      '+1',
      'reply done',
    ]);
    const [first] = plan;
    if (first?.effect !== 'propose' || first.proposal.subject.kind !== 'grant') throw new Error('nothing is proposed');
    const { grant } = first.proposal.subject;
    expect(grant).toMatchObject({
      role: 'flag-release',
      reason: 'the banner stays',
      renews: ID,
      request: 123,
      'principal-id': LENA.id,
      'requested-by-id': MONA.id,
      starts: NOW + 0.5 * DAY_MS,
      expires: NOW + 5.5 * DAY_MS,
      environments: ['staging'],
    });
    expect(grant.lasts).toBeUndefined();
  });

  test('keeps every list that narrows the old one, and the tools that it is good by', () => {
    const narrow = {
      branches: ['release/1'],
      tags: ['v1'],
      repositories: ['acme/shop'],
      environments: ['staging'],
      workflows: ['.github/workflows/flags.yml'],
      events: ['workflow_dispatch'],
      through: ['portal'],
      'max-uses': 2,
    };
    const old = at('active');
    const requested = { ...old.requested, grant: { ...GRANT, ...narrow } };
    const [first] = planComment(said('/extend 5d again', { grants: [{ ...old, requested }] }), SHOP);
    if (first?.effect !== 'propose' || first.proposal.subject.kind !== 'grant') throw new Error('nothing is proposed');
    expect(first.proposal.subject.grant).toMatchObject(narrow);
    for (const key of Object.keys(narrow)) expect(first.proposal.files[0]?.text).toContain(`\n${key}: `);
  });

  test('of one that has ended begins with its merge', () => {
    const over = { ...at('ended'), requested: { grant: GRANT, stage: 'ended', from: 1, until: NOW - DAY_MS } } as const;
    const [first] = planComment(said('/extend 5d again', { grants: [over] }), SHOP);
    if (first?.effect !== 'propose' || first.proposal.subject.kind !== 'grant') throw new Error('nothing is proposed');
    expect(first.proposal.subject.grant).toMatchObject({ lasts: 5 * 86_400, renews: ID });
    expect(first.proposal.subject.grant.expires).toBeUndefined();
  });

  const refusals = (facts: CommandFacts, by = SHOP): unknown => {
    const found = planComment(facts, by).find(({ effect }) => effect === 'reply');
    return found?.effect === 'reply' && found.reply.reply === 'refused'
      ? found.reply.refusals.map(({ refusal }) => refusal)
      : found;
  };
  const until = (end: number): IssueGrant => ({
    ...at('active'),
    requested: { grant: GRANT, stage: end > NOW ? 'active' : 'ended', from: end - 4 * DAY_MS, until: end },
  });

  test.each<[what: string, facts: CommandFacts, expected: string[]]>([
    ['longer than the role lets it', said('/extend 8d x', active), ['too-long']],
    ['before the last quarter', said('/extend 1d x', { grants: [until(NOW + DAY_MS + 1)] }), ['too-early']],
    ['a month after its end', said('/extend 1d x', { grants: [until(NOW - 30 * DAY_MS - 1)] }), ['too-late']],
    ['while one is open', said('/extend 1d x', { grants: [at('active'), at('pending')] }), ['asked-already']],
    ['of what was revoked', said('/extend 1d x', { grants: [at('revoked')] }), ['not-renewable']],
    ['of a role that is gone', said('/extend 1d x', { grants: [at('active', { role: 'gone' })] }), ['role-gone']],
    ['with a reason that is none', said('/extend 1d change me', active), ['no-grant-file']],
  ])('is refused %s', (_what, facts, expected) => {
    expect(refusals(facts)).toStrictEqual(expected);
  });

  test('is possible from the last quarter on', () => {
    expect(done(said('/extend 1d x', { grants: [until(NOW + DAY_MS)] }))[0]).toMatch(/^propose/);
  });

  test('is possible as often in a row as the policy says', () => {
    const twice = shopSetting('renewal: {times: 2}');
    const chain = [1, 2, 3].map((count) => ({
      ...GRANT,
      id: `users/lena/x-${count}`,
      ...(count === 1 ? {} : { renews: `users/lena/x-${count - 1}` }),
    }));
    const facts = (count: number): CommandFacts =>
      said('/extend 1d x', { grants: [at('active', chain[count - 1] ?? {})], files: chain });
    expect(refusals(facts(3), twice)).toStrictEqual(['renewed-enough']);
    expect(done(facts(2), twice)[0]).toMatch(/^propose/);
  });

  test('without an App is a file for whoever asks', () => {
    expect(done(said('/extend 1d x', active), { ...SHOP, hasApp: false })).toStrictEqual(['+1', 'reply renewal-link']);
  });
});

describe('a renewal that follows others', () => {
  const chosen = (by: string): typeof SHOP => ({
    ...SHOP,
    policy: policyFrom(SHOP_POLICY.replace('    lifetime: 7d\n', `    lifetime: 7d\n    requestable-by: ${by}\n`)),
  });
  const extended = (by: string): readonly string[] =>
    done(said('/extend 1d x', { grants: [at('active')] }), chosen(by));

  test('is for those who may still ask for the role', () => {
    expect(extended('{users: [mona]}')[0]).toMatch(/^propose/);
    expect(extended('{users: [octavia]}')).toStrictEqual(['-1', 'reply refused']);
    expect(extended('{teams: [acme/release]}')).toStrictEqual(['-1', 'reply refused']);
  });

  test('counts those before whose files are gone', () => {
    const policy = policyFrom(`${SHOP_POLICY}renewal: {times: 2}\n`);
    const renewal = (stage: RequestStage, count: number): IssueGrant =>
      at(stage, { id: `users/lena/flag-release-123-${count}`, renews: `users/lena/flag-release-123-${count - 1}` });
    const first = at('retired');
    const plan = (...grants: readonly IssueGrant[]): readonly string[] =>
      done(said('/extend 1d x', { grants, files: [] }), { ...SHOP, policy });
    expect(plan(first, renewal('active', 2))[0]).toMatch(/^propose/);
    expect(plan(first, renewal('closed', 2), renewal('active', 2))[0]).toMatch(/^propose/);
    expect(plan(first, renewal('retired', 2), renewal('active', 3))).toStrictEqual(['-1', 'reply refused']);
  });
});
