import type { Bounds, ExchangeTools } from '../../src/credentials/credential.ts';
import type { HttpRequest, HttpResponse, Send } from '../../src/http/send.ts';

export const NOW = Date.parse('2026-11-24T08:00:00Z');
export const BOUNDS: Bounds = {
  grant: 'users/mona/november-banner',
  role: 'flag-release',
  actor: 'mona',
  actorId: '583231',
  repository: 'acme/shop',
  reason: 'Banner for the November release',
  ticket: undefined,
  api: 'https://api.github.com',
  runId: '4711',
  runAttempt: '1',
  until: NOW + 3_600_000,
  session: 3600,
};

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
  const send: Send = async (request) => {
    requests.push(request);
    const answer = answers[Math.min(requests.length, answers.length) - 1];
    if (answer === undefined || answer instanceof Error) throw answer ?? new Error('nothing to answer');
    return await Promise.resolve(answer);
  };
  const tools: ExchangeTools = {
    send,
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
      await Promise.resolve();
    },
    deadline: NOW + 60_000,
    random: () => 0.5,
    mask: (secret) => masked.push(secret),
    idToken: async () => await Promise.resolve(TOKEN),
    secrets: {},
    connect: () => send,
  };
  return { tools, requests, masked, slept };
}

/** What a promise is rejected with. */
export async function faultOf(promise: Promise<unknown>): Promise<unknown> {
  return await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
}
