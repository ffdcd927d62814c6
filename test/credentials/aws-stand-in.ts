import type { AwsSpec } from '../../src/policy/credential-spec.ts';
import type { Bounds, ExchangeTools } from '../../src/credentials/credential.ts';
import type { HttpRequest, HttpResponse } from '../../src/http/send.ts';

export const NOW = Date.parse('2026-11-24T08:00:00Z');
export const ROLE = 'arn:aws:iam::111122223333:role/deploy/flags-staging';
export const SPEC: AwsSpec = { role: ROLE, region: 'eu-west-1' };
export const BOUNDS: Bounds = { grant: 'users/mona/november-banner', actor: 'mona', runId: '4711', runAttempt: '1', until: NOW + 3_600_000, session: 3600 };
export const SESSION_ARN = 'arn:aws:sts::111122223333:assumed-role/flags-staging/mona@november-banner@4711-1';
export const KEYS = { id: 'ASIAEXAMPLE', secret: 'wJalr/XUtn+FEMI=', session: 'FwoGZXIv+YXdz/EB==' };

/** A token as GitHub's, unsigned: adapters hand it on and never verify it. */
export function tokenOf(claims: Readonly<Record<string, unknown>>): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.c2lnbmF0dXJl`;
}

export const CLAIMS = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sts.amazonaws.com',
  sub: 'repo:acme/shop:environment:staging',
  repository: 'acme/shop',
  repository_id: '1296269',
  environment: 'staging',
  ref: 'refs/heads/release/2026-11',
  job_workflow_ref: 'acme/shop/.github/workflows/flags.yml@refs/heads/release/2026-11',
  workflow_ref: 'acme/shop/.github/workflows/flags.yml@refs/heads/release/2026-11',
  jti: 'c0ffee00-dead-beef-0000-000000000000',
};
export const TOKEN = tokenOf(CLAIMS);

export interface StandIn {
  readonly tools: ExchangeTools;
  readonly requests: HttpRequest[];
  readonly masked: string[];
  readonly slept: number[];
}

/** Tools whose `send` gives the answers one after the other, the last one again and again; a fault is thrown. */
export function standIn(...answers: readonly (HttpResponse | Error)[]): StandIn {
  const requests: HttpRequest[] = [];
  const masked: string[] = [];
  const slept: number[] = [];
  let now = NOW;
  const tools: ExchangeTools = {
    send: async (request) => {
      requests.push(request);
      const answer = answers[Math.min(requests.length, answers.length) - 1];
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('nothing to answer');
      return await Promise.resolve(answer);
    },
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
      await Promise.resolve();
    },
    deadline: NOW + 60_000,
    random: () => 0.5,
    mask: (secret) => masked.push(secret),
  };
  return { tools, requests, masked, slept };
}

export function assumed(fields: { readonly arn?: string; readonly expiration?: string; readonly keys?: string } = {}): HttpResponse {
  const { arn = SESSION_ARN, expiration = '2026-11-24T09:00:00Z' } = fields;
  const keys = fields.keys ?? `<AccessKeyId>${KEYS.id}</AccessKeyId><SecretAccessKey>${KEYS.secret}</SecretAccessKey><SessionToken>${KEYS.session}</SessionToken>`;
  return xml(200, `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>
    <AssumedRoleUser><Arn>${arn}</Arn><AssumedRoleId>AROA:mona</AssumedRoleId></AssumedRoleUser>
    <Credentials>${keys}<Expiration>${expiration}</Expiration></Credentials>
    </AssumeRoleWithWebIdentityResult><ResponseMetadata><RequestId>r</RequestId></ResponseMetadata></AssumeRoleWithWebIdentityResponse>`);
}

export function caller(arn = SESSION_ARN): HttpResponse {
  return xml(200, `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult><Arn>${arn}</Arn><UserId>AROA:mona</UserId><Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`);
}

export function refusal(code: string, message: string, status = 400, headers: Readonly<Record<string, string>> = {}): HttpResponse {
  return xml(status, `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>r</RequestId></ErrorResponse>`, headers);
}

function xml(status: number, body: string, headers: Readonly<Record<string, string>> = {}): HttpResponse {
  return { status, headers: { 'content-type': 'text/xml', ...headers }, body };
}

/** What a promise is rejected with. */
export async function faultOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}
