import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionPolicy } from '../../../src/credentials/aws/session-policy.ts';
import { ExchangeError } from '../../../src/credentials/credential.ts';
import { permits, type PolicyDocument } from '../../world/aws/policy.ts';

const UNTIL = Date.parse('2026-11-28T18:00:00Z');
const DENY = {
  Effect: 'Deny',
  Action: '*',
  Resource: '*',
  Condition: { DateGreaterThanEquals: { 'aws:CurrentTime': '2026-11-28T18:00:00Z' } },
};
const MANAGED = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
const written = (spec: Parameters<typeof sessionPolicy>[0], until = UNTIL): PolicyDocument =>
  JSON.parse(sessionPolicy(spec, until)) as PolicyDocument;
const statements = (document: PolicyDocument): unknown[] => [document.Statement].flat();
const refusal = (spec: Parameters<typeof sessionPolicy>[0]): ExchangeError => {
  try {
    sessionPolicy(spec, UNTIL);
  } catch (error) {
    if (error instanceof ExchangeError) return error;
  }
  throw new Error('not refused');
};
const allows = (document: PolicyDocument, action: string, at: number): boolean =>
  permits(document, { action, resource: '*', context: { 'aws:CurrentTime': new Date(at).toISOString() } });

describe('without a policy of its own', () => {
  test('a role keeps what it has, until the grant ends, and cannot be chained', () => {
    const document = written({});
    expect(allows(document, 's3:PutObject', UNTIL - 1)).toBe(true);
    expect(allows(document, 's3:PutObject', UNTIL)).toBe(false);
    for (const action of [
      'sts:AssumeRole',
      'sts:AssumeRoot',
      'sts:GetFederationToken',
      'sts:GetScopedCredentials',
      'sts:GetWebIdentityToken',
    ])
      expect(allows(document, action, UNTIL - 1)).toBe(false);
    // CodeArtifact and public ECR need it
    expect(allows(document, 'sts:GetServiceBearerToken', UNTIL - 1)).toBe(true);
    expect(sessionPolicy({}, UNTIL)).toHaveLength(378);
  });

  test('managed policies are not undone by an Allow beside them', () => {
    const document = written({ policies: [MANAGED] });
    expect(statements(document)).toMatchObject([
      { Effect: 'Deny', Action: expect.arrayContaining(['sts:Assume*']) as unknown },
      DENY,
    ]);
  });
});

describe('with a policy', () => {
  const own = { Effect: 'Allow', Action: 'ssm:PutParameter', Resource: '*' };
  test('it is kept and the end is added; what cannot chain needs no other Deny', () => {
    expect(written({ policy: { Version: '2012-10-17', Statement: [own] } })).toEqual({
      Version: '2012-10-17',
      Statement: [own, DENY],
    });
  });
  test('one statement need not be a list, and JSON in a string is the same', () => {
    expect(written({ policy: { Statement: own } })).toEqual(written({ policy: JSON.stringify({ Statement: own }) }));
    expect(written({ policy: { Statement: own } }).Version).toBe('2012-10-17');
  });
  test.each([
    ['a wildcard', { ...own, Action: ['ec2:*', '*'] }],
    ['NotAction', { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
    ['another action of STS', { ...own, Action: ['*', 'sts:GetCallerIdentity'] }],
    ['a wildcard for the action', { ...own, Action: 'sts:A*' }],
    ['a wildcard for the service', { ...own, Action: 's*:Assume*' }],
  ])('%s does not allow chaining by the way', (_, statement) => {
    expect(allows(written({ policy: { Statement: [statement] } }), 'sts:AssumeRole', UNTIL - 1)).toBe(false);
  });
  test('naming it allows it', () => {
    const document = written({
      policy: {
        Statement: [
          { ...own, Action: '*' },
          { ...own, Action: 'STS:AssumeRole' },
        ],
      },
    });
    expect(allows(document, 'sts:AssumeRole', UNTIL - 1)).toBe(true);
    expect(allows(document, 'sts:GetFederationToken', UNTIL - 1)).toBe(false);
    expect(allows(document, 'sts:AssumeRole', UNTIL)).toBe(false);
    expect(
      allows(written({ policy: { Statement: [{ ...own, Action: 'sts:*' }] } }), 'sts:GetFederationToken', UNTIL - 1),
    ).toBe(true);
  });
});

test.each([
  [{ policy: '{"Statement":' }, 'MalformedSessionPolicy', /is not JSON/],
  [{ policy: '[]' }, 'MalformedSessionPolicy', /is not a JSON object/],
  [{ policy: {} }, 'MalformedSessionPolicy', /no `Effect`/],
  [{ policy: { Statement: [] } }, 'MalformedSessionPolicy', /no `Effect`/],
  [{ policy: { Statement: [{ Effect: 'allow' }] } }, 'MalformedSessionPolicy', /no `Effect`/],
  [
    { policy: { Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] } },
    'MalformedSessionPolicy',
    /allows nothing/,
  ],
  [
    { policy: { Statement: [{ Effect: 'Allow', Action: '*', Resource: 'arn:aws:s3:::ключ' }] } },
    'MalformedSessionPolicy',
    /`к` \(U\+043A\)/,
  ],
])('%j is refused as %s', (spec, code, message) => {
  const error = refusal(spec);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(message);
});

test('a policy that is too long says by how much and what it is made of', () => {
  const error = refusal({
    policy: {
      Statement: [{ Sid: 'Parameters', Effect: 'Allow', Action: 'ssm:PutParameter', Resource: 'x'.repeat(2000) }],
    },
    policies: [MANAGED],
  });
  expect(error.message).toBe('the session policies are 401 characters too long: 2449 of 2048');
  expect(error.hint).toBe(
    'they are measured without spaces: your statements 2081, the ARNs of `policies` 38, the bounds of the ' +
      'session 330\nto cut 401: leave out the `Sid`s (19), join actions with a wildcard, put statements with the ' +
      'same resources together, or move them to a managed policy in `policies`, which costs its ARN only\n' +
      'see https://github.com/grantgate/grantgate/blob/main/docs/aws.md#the-session-policy-is-too-large',
  );
});

test('from `until` on nothing is allowed, whatever the policy, and the whole is never longer than STS takes', () => {
  const action = fc.constantFrom('*', 's3:*', 's3:GetObject', 'sts:AssumeRole', 'sts:*', 'iam:*', '*:*');
  const statement = fc.record({
    Effect: fc.constantFrom('Allow', 'Deny'),
    Action: fc.oneof(action, fc.array(action, { minLength: 1 })),
    Resource: fc.oneof(fc.constant('*'), fc.string({ maxLength: 900 })),
  });
  const spec = fc.record(
    {
      policy: fc.record({ Statement: fc.array(statement, { maxLength: 6 }) }),
      policies: fc.array(fc.constant(MANAGED), { maxLength: 10 }),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(
      spec,
      fc.integer({ min: 0, max: 253_402_300_799_999 }),
      fc.nat(10_000_000),
      action,
      (given, until, later, asked) => {
        let text: string;
        try {
          text = sessionPolicy(given, until);
        } catch (error) {
          expect(error).toBeInstanceOf(ExchangeError);
          return;
        }
        expect(text.length + (given.policies ?? []).join('').length).toBeLessThanOrEqual(2048);
        expect(text).toMatch(/^[\t\n\r\u0020-\u00FF]+$/u);
        expect(allows(JSON.parse(text) as PolicyDocument, asked, until + later)).toBe(false);
      },
    ),
  );
});
