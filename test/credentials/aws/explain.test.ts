import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AWS_HEADINGS } from '../../../src/credentials/aws/docs.ts';
import { ExchangeError } from '../../../src/credentials/credential.ts';
import { HttpError, type HttpResponse } from '../../../src/http/send.ts';
import type { AwsSpec } from '../../../src/policy/credential/aws-spec.ts';
import { BOUNDS, CLAIMS, faultOf, refusal, SPEC, standIn, tokenOf, trade } from './stand-in.ts';

async function explained(
  answer: HttpResponse | Error,
  spec: Partial<AwsSpec> = {},
  claims: Readonly<Record<string, unknown>> = CLAIMS,
): Promise<ExchangeError> {
  const error = await faultOf(trade(tokenOf(claims), { ...SPEC, ...spec }, BOUNDS, standIn(answer).tools));
  if (!(error instanceof ExchangeError)) throw new Error('not explained', { cause: error });
  return error;
}

const denied = refusal('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403);

test('not authorized: what the token says, why that may not do, what would', async () => {
  const error = await explained(denied);
  expect(`${error.code}: ${error.message}\n${error.hint}`).toBe(
    [
      'AccessDenied: AWS does not let this job assume the role `flags-staging` of the account 111122223333',
      'the token says:',
      '  aud              `sts.amazonaws.com`',
      '  sub              `repo:acme/shop:environment:staging`',
      '  repository       `acme/shop`',
      '  repository_id    `1296269`',
      '  environment      `staging`',
      '  ref              `refs/heads/release/2026-11`',
      '  job_workflow_ref `acme/shop/.github/workflows/flags.yml@refs/heads/release/2026-11`',
      'likely causes:',
      '- the job has the environment `staging`, so `sub` ends with the environment and says nothing of the ' +
        'branch: a trust policy for `...:ref:refs/heads/...` does not match',
      '- the job is not of a reusable workflow: ' +
        'a condition on `job_workflow_ref` that names one does not match ' +
        '`acme/shop/.github/workflows/flags.yml@refs/heads/release/2026-11`',
      '- there is no role `flags-staging` or no identity provider for GitHub in the account 111122223333: ' +
        'STS says the same about a role that does not exist',
      'if this job is meant to get in, the trust policy of `flags-staging` has to let in the jobs of the gate and no ' +
        'others: the policy names its workflow under `walls.gate`, and `grantgate walls --for aws` writes what the ' +
        'cloud has to ask for (https://github.com/grantgate/grantgate/blob/main/docs/walls.md)',
      'see https://github.com/grantgate/grantgate/blob/main/docs/aws.md#not-authorized-to-assume-the-role',
    ].join('\n'),
  );
});

describe('likely causes', () => {
  test.each<[string, Readonly<Record<string, unknown>>, RegExp]>([
    ['an environment', {}, /has the environment `staging`, so `sub` ends with the environment/],
    [
      'its case',
      { environment: 'Staging', sub: 'repo:acme/shop:environment:Staging' },
      /has to say `Staging` as the token does/,
    ],
    [
      'no environment',
      { environment: undefined, sub: 'repo:acme/shop:ref:refs/heads/main' },
      /the job has no `environment:`/,
    ],
    ['a pull request', { environment: undefined, sub: 'repo:acme/shop:pull_request' }, /of a pull request/],
    [
      'ids in the subject',
      { sub: 'repo:acme@9919/shop@7701:environment:staging' },
      /a trust policy for `repo:acme\/shop:environment:staging` does not match/,
    ],
    ['a template', { sub: 'repository_owner_id:9919:job_workflow_ref:x' }, /written by a template/],
    [
      'a reusable workflow',
      { job_workflow_ref: 'acme/gate/.github/workflows/gated.yml@refs/heads/main' },
      /to the reusable workflow `acme\/gate/,
    ],
    ['no reusable workflow', {}, /not of a reusable workflow/],
    ['another audience', { aud: 'grantgate' }, /the audience is `grantgate`/],
    [
      'another issuer',
      { iss: 'https://token.actions.githubusercontent.com/acme' },
      /the token comes from `https:\/\/token\.actions\.githubusercontent\.com\/acme`/,
    ],
  ])('%s', async (_, changes, expected) => {
    const { hint } = await explained(denied, {}, { ...CLAIMS, ...changes });
    expect(hint).toMatch(expected);
  });
});

test.each([
  ['a pull request', { environment: undefined, sub: 'repo:acme/shop:pull_request' }],
  ['a branch that anybody pushes to', { environment: undefined, sub: 'repo:acme/shop:ref:refs/heads/mona/free' }],
  ['an environment', {}],
])('no trust in %s is offered to copy: the wall is', async (_what, changes) => {
  const { hint } = await explained(denied, {}, { ...CLAIMS, ...changes });
  expect(hint).not.toMatch(/"token\.actions/);
  expect(hint).toContain('`grantgate walls --for aws` writes what the cloud has to ask for');
});

test('neither the token nor its jti comes out, and a branch cannot write lines', async () => {
  const claims = {
    ...CLAIMS,
    ref: 'refs/heads/x\n::set-output name=a::b\u001B[31m`',
    sub: `repo:acme/shop:${'x'.repeat(5000)}`,
  };
  const token = tokenOf(claims);
  for (const answer of [
    denied,
    refusal('ValidationError', `Value '${token}' at 'webIdentityToken' failed`),
    refusal('Whatever', `the token ${token}. is bad`),
  ]) {
    const error = await explained(answer, {}, claims);
    const text = `${error.message}\n${error.hint}`;
    expect(text).not.toContain(token);
    expect(text).not.toContain(token.split('.')[1]);
    expect(text).not.toContain(CLAIMS.jti);
    expect(text).not.toMatch(/^::|\u001B/m);
  }
});

test.each<[string, HttpResponse | Error, Partial<AwsSpec>, string, RegExp]>([
  [
    'InvalidIdentityToken',
    refusal(
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com',
    ),
    {},
    'noProvider',
    /has no identity provider for `https:\/\/token\.actions/,
  ],
  [
    'InvalidIdentityToken',
    refusal('InvalidIdentityTokenException', 'Incorrect token audience'),
    {},
    'audience',
    /does not know the audience `sts\.amazonaws\.com`/,
  ],
  [
    'InvalidIdentityToken',
    refusal('InvalidIdentityToken', "Couldn't retrieve verification key from your identity provider"),
    {},
    'idp',
    /could not fetch GitHub's keys, and still could not after several tries: Couldn't retrieve/,
  ],
  [
    'InvalidIdentityToken',
    refusal('InvalidIdentityToken', 'The token is not a JWT'),
    {},
    'token',
    /does not accept the token: The token/,
  ],
  [
    'ExpiredToken',
    refusal('ExpiredTokenException', 'Token expired: current date/time 1 must be before 0'),
    {},
    'expiredToken',
    /says the token has expired/,
  ],
  [
    'IDPCommunicationError',
    refusal('IDPCommunicationError', 'unreachable'),
    {},
    'idp',
    /could not fetch GitHub's keys/,
  ],
  ['IDPRejectedClaim', refusal('IDPRejectedClaim', 'revoked'), {}, 'token', /rejected the token: revoked/],
  [
    'ValidationError',
    refusal('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.'),
    {},
    'duration',
    /does not allow sessions of 3600 seconds/,
  ],
  [
    'ValidationError',
    refusal('ValidationError', 'The policy arn does not exist or is not attachable.'),
    {},
    'value',
    /does not accept a value: The policy arn does not exist or is not attachable$/,
  ],
  [
    'MalformedPolicyDocument',
    refusal('MalformedPolicyDocument', 'Syntax errors in policy.'),
    {},
    'policy',
    /cannot read the session policy: Syntax errors in policy$/,
  ],
  [
    'PackedPolicyTooLarge',
    refusal('PackedPolicyTooLarge', 'Packed size of session policy consumes 104% of allotted space.'),
    {},
    'size',
    /cannot pack the session policies: Packed size/,
  ],
  [
    'RegionDisabled',
    refusal('RegionDisabledException', 'STS is not activated in this region', 403),
    {},
    'region',
    /not enabled in `eu-west-1`/,
  ],
  ['Throttling', refusal('Throttling', 'Rate exceeded'), {}, 'throttling', /refuses further requests/],
  [
    'SomethingNew',
    refusal('SomethingNew', 'as yet unknown'),
    {},
    'other',
    /refused with `SomethingNew` \(400\): as yet unknown/,
  ],
  ['InternalFailure', refusal('InternalFailure', 'sorry', 500), {}, 'other', /refused with `InternalFailure` \(500\)/],
  ['BadAnswer', { status: 200, headers: {}, body: 'hello' }, {}, 'other', /with something that cannot be read/],
  [
    'Unreachable',
    new HttpError('connection', 'sts', 'sts cannot be reached (ENOTFOUND)'),
    {},
    'unreachable',
    /cannot be asked: sts cannot be reached/,
  ],
  ['Unreachable', new HttpError('connection', 'sts', 'gone'), { fips: true }, 'unreachable', /cannot be asked/],
  ['Unreachable', new HttpError('tls', 'sts', 'not trusted'), {}, 'certificate', /cannot be asked: not trusted/],
])('%s: %j', async (code, answer, spec, heading, message) => {
  const error = await explained(answer, spec);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(message);
  expect(error.hint.split('\n').at(-1)).toBe(
    'see https://github.com/grantgate/grantgate/blob/main/docs/aws.md#' +
      AWS_HEADINGS[heading as keyof typeof AWS_HEADINGS],
  );
  expect(error.message).not.toMatch(/^[A-Z][a-z]|\.$/);
});

test('every heading that is linked to is in the documentation', () => {
  const text = readFileSync(new URL('../../../docs/aws.md', import.meta.url), 'utf8');
  const slugs = [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );
  expect(slugs).toEqual(expect.arrayContaining(Object.values(AWS_HEADINGS)));
});
