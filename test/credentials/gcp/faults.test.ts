import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ExchangeError } from '../../../src/credentials/credential.ts';
import { exchangeGcp } from '../../../src/credentials/gcp/exchange.ts';
import { HttpError, type HttpResponse } from '../../../src/http/send.ts';
import type { Fault, FaultMatch } from '../../world/serve/faults.ts';
import type { Scenario } from '../../world/scenario.ts';
import { faultOf, NOW, standIn, tokenOf } from '../exchange-tools.ts';
import { BOUNDARY, exchange, gcpScene, type Opened, openTools, refusedBy, requestOf } from './scene.ts';

const CALLS: readonly (readonly [string, FaultMatch])[] = [
  ['the exchange', { host: 'google-sts', nth: 1 }],
  ['the impersonation', { host: 'google-iam', path: '*:generateAccessToken' }],
  ['the ID token', { host: 'google-iam', path: '*:generateIdToken' }],
  ['the access boundary', { host: 'google-sts', nth: 2 }],
];
const EVERYTHING = {
  spec: { 'access-boundary': BOUNDARY, 'id-token': { audience: 'a' } },
  acceptLonger: true,
} as const;

describe('faults of Google', () => {
  let scenario: Scenario;
  let open: Opened;
  let slept: number[];
  beforeEach(async () => {
    scenario = await gcpScene();
    slept = [];
    open = openTools(scenario, { sleep: async (milliseconds) => await Promise.resolve(void slept.push(milliseconds)) });
  });
  afterEach(async () => {
    open.close();
    await scenario.world.close();
  });

  test.each(
    CALLS.flatMap(([what, match]) =>
      (
        [
          ['500', { status: 500 }],
          ['429 with Retry-After', { status: 429, retryAfter: 2 }],
          ['a connection that breaks', { kind: 'reset' }],
          ['half an answer', { kind: 'truncate' }],
        ] as const
      ).map(([name, fault]) => [what, name, match, fault] as const),
    ),
  )('%s: %s once is tried again', async (_what, name, match, fault) => {
    scenario.world.fail({ ...match, times: 1 }, fault);
    expect(await exchange(open, EVERYTHING)).toMatchObject({
      provider: 'gcp',
      target: expect.stringContaining('access boundary') as string,
    });
    expect(slept).toEqual([name.startsWith('429') ? 2000 : (expect.any(Number) as number)]);
  });

  test.each(
    CALLS.flatMap(([what, match]) =>
      (
        [
          ['500', { status: 500 }, 'UNAVAILABLE', /fault on the side of Google[^]*#anything-else$/],
          ['429', { status: 429 }, 'RESOURCE_EXHAUSTED', /#google-refuses-further-requests$/],
          ['a connection that breaks', { kind: 'reset' }, 'Unreachable', /#google-cannot-be-reached$/],
          ['a page of a proxy', { kind: 'not-json' }, 'BadAnswer', /#anything-else$/],
          ['an answer without a token', { kind: 'wrong-json' }, 'BadAnswer', /#anything-else$/],
        ] as const
      ).map(([name, fault, code, hint]) => [what, name, { match, fault, code, hint }] as const),
    ),
  )('%s: %s for good is a fault, and nothing is handed out', async (_what, _name, { match, fault, code, hint }) => {
    scenario.world.fail({ ...match, times: 'always' }, fault satisfies Fault);
    const error = await refusedBy(exchange(open, EVERYTHING));
    expect([error.provider, error.code, error.hint]).toEqual(['gcp', code, expect.stringMatching(hint)]);
  });
});

describe('answers', () => {
  const idToken = tokenOf({ sub: 'repo:acme/shop:ref:refs/heads/main', exp: NOW / 1000 + 300 });
  const ok = (body: unknown, status = 200): HttpResponse => ({ status, headers: {}, body: JSON.stringify(body) });
  const FEDERATED = {
    access_token: 'ya29.federated',
    issued_token_type: 'urn:ietf:params:oauth:token-type:access_token',
    token_type: 'Bearer',
    expires_in: 300,
  };
  const exchanged = async (...answers: (HttpResponse | Error)[]): Promise<unknown> => {
    const stand = standIn(...answers);
    return await faultOf(
      exchangeGcp(requestOf(NOW, {}), { ...stand.tools, idToken: async () => await Promise.resolve(idToken) }),
    );
  };

  test.each<readonly [string, HttpResponse[], string]>([
    ['no end of a federated token', [ok({ ...FEDERATED, expires_in: undefined })], 'BadAnswer'],
    ['an end that has passed', [ok({ ...FEDERATED, expires_in: 0 })], 'BadAnswer'],
    [
      'another kind of token',
      [ok({ ...FEDERATED, issued_token_type: 'urn:ietf:params:oauth:token-type:jwt' })],
      'BadAnswer',
    ],
    ['no end of an access token', [ok(FEDERATED), ok({ accessToken: 'ya29.account' })], 'BadAnswer'],
    [
      'an end that is not a time',
      [ok(FEDERATED), ok({ accessToken: 'ya29.account', expireTime: 'soon' })],
      'BadAnswer',
    ],
    ['a list', [ok([])], 'BadAnswer'],
    ['a refusal in a form of its own', [ok({ error: 'server_error' }, 400)], 'server_error'],
    ['a refusal without words', [ok({}, 403)], 'Status403'],
    [
      'a refusal of Google’s front',
      [ok({ error: { code: 403, status: 'PERMISSION_DENIED', message: 'x' } }, 403)],
      'PERMISSION_DENIED',
    ],
  ])('%s', async (_what, answers, code) => {
    expect(await exchanged(...answers)).toMatchObject({ provider: 'gcp', code });
  });

  test('a refusal that repeats a token does not give it away', async () => {
    const error = await exchanged(
      ok({ error: 'invalid_grant', error_description: `bad: ${idToken} and ya29.a-token_x` }, 400),
    );
    expect(error).toBeInstanceOf(ExchangeError);
    expect(error).toMatchObject({ message: expect.stringContaining('bad: *** and ***') as string });
  });

  test('an OIDC token without an end cannot be bounded', async () => {
    const stand = standIn(ok(FEDERATED), ok({ accessToken: 'ya29.account', expireTime: '2026-11-24T08:20:00Z' }));
    expect(await faultOf(exchangeGcp(requestOf(NOW, {}), stand.tools))).toMatchObject({ code: 'BadToken' });
  });

  test('a lifetime shrinks while one waits for the next try', async () => {
    const busy: HttpResponse = { status: 503, headers: { 'retry-after': '30' }, body: '{}' };
    const stand = standIn(ok(FEDERATED), busy, ok({ accessToken: 'ya29.account', expireTime: '2026-11-24T08:20:00Z' }));
    await exchangeGcp(requestOf(NOW, {}), { ...stand.tools, idToken: async () => await Promise.resolve(idToken) });
    expect(
      stand.requests.slice(1).map(({ body }) => (JSON.parse(body ?? '') as { lifetime: string }).lifetime),
    ).toEqual(['1795s', '1765s']);
  });

  test('nothing is tried past the deadline', async () => {
    const stand = standIn(new HttpError('timeout', 'sts.googleapis.com', 'sts.googleapis.com did not answer'));
    const tools = { ...stand.tools, deadline: NOW + 50 };
    expect(await faultOf(exchangeGcp(requestOf(NOW, {}), tools))).toMatchObject({ code: 'Unreachable' });
    expect(stand.requests).toHaveLength(1);
  });

  test('a grant that ends while one waits is not asked for', async () => {
    const busy: HttpResponse = { status: 503, headers: { 'retry-after': '30' }, body: '{}' };
    const stand = standIn(ok(FEDERATED), busy, busy);
    const tools = { ...stand.tools, idToken: async () => await Promise.resolve(idToken) };
    expect(await faultOf(exchangeGcp(requestOf(NOW, { bounds: { until: NOW + 20_000 } }), tools))).toMatchObject({
      code: 'GrantEnded',
    });
    expect(stand.requests).toHaveLength(2);
  });
});
