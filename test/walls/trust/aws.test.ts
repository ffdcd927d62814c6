import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateAws } from '../../../src/walls/evaluate/aws.ts';
import { BIT } from '../../../src/walls/inclusion/truth.ts';
import type { Token } from '../../../src/walls/token.ts';
import { readAwsTrust } from '../../../src/walls/trust/aws.ts';
import { cases } from '../../depth.ts';
import { trusts } from '../../world/aws/trust.ts';
import type { PolicyDocument } from '../../world/aws/policy.ts';
import { ACCOUNT, AT, HOST, PROVIDER_ARN, truthsOf } from '../shop.ts';

const claims = ['sub', 'ref', 'environment', 'repository', 'actor_id'] as const;
const texts = fc.string({ unit: fc.constantFrom('a', 'A', ':', '/'), minLength: 1, maxLength: 3 });
const values = fc.array(fc.string({ unit: fc.constantFrom('a', 'A', '*', '?', ':', '/'), maxLength: 3 }), {
  minLength: 1,
  maxLength: 3,
});
const operators = fc
  .tuple(
    fc.constantFrom('', 'ForAllValues:', 'ForAnyValue:'),
    fc.constantFrom(
      'StringEquals',
      'StringNotEquals',
      'StringEqualsIgnoreCase',
      'StringNotEqualsIgnoreCase',
      'StringLike',
      'StringNotLike',
    ),
    fc.constantFrom('', 'IfExists'),
  )
  .map((parts) => parts.join(''));
const textConditions = fc.tuple(operators, fc.constantFrom(...claims, 'runner_environment'), values);
const nullConditions = fc.tuple(
  fc.constant('Null'),
  fc.constantFrom(...claims, 'runner_environment'),
  fc.constantFrom(['true'], ['false']),
);
const dateConditions = fc.tuple(
  fc.constantFrom(
    'DateEquals',
    'DateNotEquals',
    'DateLessThan',
    'DateLessThanEquals',
    'DateGreaterThan',
    'DateGreaterThanEquals',
  ),
  fc.constant('aws:CurrentTime'),
  fc.array(fc.constantFrom('2026-11-30T11:59:59Z', '2026-11-30T12:00:00Z', '2026-11-30T12:00:01Z'), {
    minLength: 1,
    maxLength: 2,
  }),
);
const statements = fc
  .record({
    Effect: fc.constantFrom('Allow' as const, 'Allow' as const, 'Deny' as const),
    Principal: fc.constantFrom<'*' | Record<string, string>>(
      { Federated: PROVIDER_ARN },
      { Federated: PROVIDER_ARN },
      { Service: 'ec2.amazonaws.com' },
      '*',
    ),
    Action: fc.constantFrom('sts:AssumeRoleWithWebIdentity', 'sts:*', 'sts:AssumeRole', '*'),
    conditions: fc.array(fc.oneof(textConditions, nullConditions, dateConditions), { maxLength: 3 }),
  })
  .map(({ conditions, ...statement }) => {
    const Condition: Record<string, Record<string, string[]>> = {};
    for (const [operator, key, listed] of conditions)
      (Condition[operator] ??= {})[key.startsWith('aws:') ? key : `${HOST}:${key}`] = [...listed];
    return { ...statement, Condition };
  });
const tokens = fc.record(
  { sub: texts, ref: texts, environment: texts, repository: texts, actor_id: texts, runner_environment: texts },
  { requiredKeys: ['sub'] },
);

test('a trust policy lets in what AWS does: as the world evaluates it, and as it is evaluated apart', () => {
  fc.assert(
    fc.property(fc.array(statements, { minLength: 1, maxLength: 3 }), tokens, (Statement, drawn) => {
      const document: PolicyDocument = { Version: '2012-10-17', Statement };
      const token: Token = { iss: `https://${HOST}`, ...drawn };
      const world = trusts(document, token, ACCOUNT, new Date(AT));
      const trust = readAwsTrust(document);
      expect(trust === undefined ? undefined : truthsOf(trust.admits, token, AT)).toBe(world ? BIT.yes : BIT.no);
      expect(evaluateAws(document, token, AT)).toBe(world ? 'admitted' : 'refused');
    }),
    { numRuns: cases(4000, 100_000) },
  );
});

test.each([
  ['an address', { IpAddress: { 'aws:SourceIp': '192.0.2.1' } }],
  ['an operator on numbers', { NumericEquals: { [`${HOST}:actor_id`]: '1' } }],
  ['a variable', { StringEquals: { [`${HOST}:sub`]: '${aws:username}' } }],
  ['an ARN', { ArnLike: { [`${HOST}:sub`]: 'arn:*' } }],
])('what is not modelled is not assumed: %s', (_, Condition) => {
  const document = { Version: '2012-10-17', Statement: [statement(Condition)] };
  expect(truthsOf(readAwsTrust(document)?.admits ?? { kind: 'fixed', truth: 'no' }, { sub: 'x' }, AT)).toBe(
    BIT.unknown,
  );
  expect(evaluateAws(document, { sub: 'x' }, AT)).toBe('undecided');
});

test.each(['NotAction', 'NotPrincipal'])('%s is not modelled', (name) => {
  const { Action: _, ...rest } = statement({});
  const document = { Version: '2012-10-17', Statement: { ...rest, [name]: 'sts:TagSession' } };
  expect(truthsOf(readAwsTrust(document)?.admits ?? { kind: 'fixed', truth: 'no' }, { sub: 'x' }, AT)).toBe(
    BIT.unknown,
  );
  expect(evaluateAws(document, { sub: 'x' }, AT)).toBe('undecided');
});

test('a policy is read from text, and from text in the form of a URL', () => {
  const text = JSON.stringify({ Version: '2012-10-17', Statement: [statement({})] });
  for (const written of [text, encodeURIComponent(text)])
    expect(truthsOf(readAwsTrust(written)?.admits ?? { kind: 'fixed', truth: 'no' }, { sub: 'x' }, AT)).toBe(BIT.yes);
  expect(readAwsTrust('<html>')).toBeUndefined();
  expect(readAwsTrust({ Statement: 'x' })).toBeUndefined();
});

test('signs that stand for themselves are not wildcards', () => {
  const like = (value: string): number =>
    truthsOf(
      readAwsTrust({
        Version: '2012-10-17',
        Statement: [statement({ StringLike: { [`${HOST}:sub`]: value } })],
      })?.admits ?? { kind: 'fixed', truth: 'unknown' },
      { sub: 'a*b' },
      AT,
    );
  expect([like('a${*}b'), like('a${?}b'), like('a*b')]).toEqual([BIT.yes, BIT.no, BIT.yes]);
});

test.each([
  ['ForAllValues:StringLike', true],
  ['StringEqualsIfExists', true],
  ['StringNotEquals', true],
  ['StringLike', false],
  ['ForAnyValue:StringNotLike', false],
])('%s passes without the claim: %s', (operator, passes) => {
  const trust = readAwsTrust({ Statement: [statement({ [operator]: { [`${HOST}:sub`]: 'x' } })] });
  expect(trust?.absencePasses).toEqual(passes ? [{ claim: 'sub', operator }] : []);
});

test('a condition that asks for the claim makes up for one that does not', () => {
  const sub = { [`${HOST}:sub`]: 'x' };
  const trust = readAwsTrust({
    Statement: [statement({ StringNotEquals: sub, StringLike: { [`${HOST}:SUB`]: 'x*' } })],
  });
  expect(trust?.absencePasses).toEqual([]);
  expect(trust?.subjects).toEqual(['x*']);
});

function statement(Condition: Record<string, Record<string, string>>): Record<string, unknown> {
  return {
    Effect: 'Allow',
    Principal: { Federated: PROVIDER_ARN },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition,
  };
}
