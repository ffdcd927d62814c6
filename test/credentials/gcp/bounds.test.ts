import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exchangeGcp } from '../../../src/credentials/gcp/exchange.ts';
import { requestReason } from '../../../src/credentials/gcp/request-reason.ts';
import type { Credential } from '../../../src/credentials/credential.ts';
import type { HttpRequest, HttpResponse } from '../../../src/http/send.ts';
import { anyText } from '../../any-text.ts';
import { BOUNDS, NOW, standIn, tokenOf } from '../exchange-tools.ts';
import { type Change, requestOf } from './scene.ts';

/** A Google whose answers come late and last as long as they like. All in seconds. */
type Google = { late: number; federated: number; excess: number; identity: number; exp: number };

async function exchanged(google: Google, change: Change): Promise<Credential | undefined> {
  const stand = standIn();
  let now = NOW;
  const answer = (body: unknown): HttpResponse => ({ status: 200, headers: {}, body: JSON.stringify(body) });
  const send = async ({ url, body = '' }: HttpRequest): Promise<HttpResponse> => {
    now += google.late * 1000;
    if (url.endsWith('/v1/token'))
      return await Promise.resolve(answer({ access_token: 'ya29.federated', expires_in: google.federated }));
    if (url.endsWith(':generateIdToken'))
      return answer({ token: tokenOf({ exp: Math.floor(now / 1000) + google.identity }) });
    const seconds = Number.parseInt((JSON.parse(body) as { lifetime: string }).lifetime, 10);
    return answer({
      accessToken: 'ya29.account',
      expireTime: new Date(now + (seconds + google.excess) * 1000).toISOString(),
    });
  };
  const tools = {
    ...stand.tools,
    now: () => now,
    send,
    idToken: async () => await Promise.resolve(tokenOf({ exp: NOW / 1000 + google.exp })),
  };
  return await exchangeGcp(requestOf(NOW, change), tools).catch(() => undefined);
}

const googles = fc.record({
  late: fc.integer({ min: 0, max: 8 }),
  federated: fc.integer({ min: 1, max: 4000 }),
  excess: fc.integer({ min: -10, max: 90 }),
  identity: fc.integer({ min: 60, max: 4000 }),
  exp: fc.integer({ min: 1, max: 600 }),
});
const changes = fc
  .record({
    left: fc.integer({ min: 1, max: 8000 }),
    session: fc.integer({ min: 60, max: 7200 }),
    own: fc.option(fc.integer({ min: 60, max: 7200 }), { nil: undefined }),
    direct: fc.boolean(),
    identity: fc.boolean(),
  })
  .map(({ left, session, own, direct, identity }): Change & { until: number } => ({
    until: NOW + left * 1000,
    direct,
    bounds: { until: NOW + left * 1000, session },
    spec: direct
      ? {}
      : { ...(own === undefined ? {} : { session: own }), ...(identity ? { 'id-token': { audience: 'a' } } : {}) },
  }));

/** Latest end of what a library can make of the files, by what they say and when the token in them ends. */
function endOfFiles({ files = [] }: Credential, google: Google): number {
  const [adc] = files;
  if (typeof adc?.text !== 'function') return 0;
  const { service_account_impersonation: impersonation } = JSON.parse(adc.text((name) => name)) as {
    service_account_impersonation?: { token_lifetime_seconds: number };
  };
  if (impersonation !== undefined)
    expect(impersonation.token_lifetime_seconds).toSatisfy((seconds: number) => seconds >= 600 && seconds <= 3600);
  return NOW + (google.exp + (impersonation?.token_lifetime_seconds ?? google.federated)) * 1000;
}

test('nothing ends after the grant, however Google answers', async () => {
  let given = 0;
  await fc.assert(
    fc.asyncProperty(googles, changes, async (google, { until, ...change }) => {
      const credential = await exchanged(google, change);
      if (credential === undefined) return;
      given += 1;
      expect(credential.expires).toBeLessThanOrEqual(until);
      expect(Date.parse(credential.outputs['gcp-expiration'] ?? '')).toBeLessThanOrEqual(until);
      expect(endOfFiles(credential, google)).toBeLessThanOrEqual(credential.expires);
    }),
    { numRuns: 300 },
  );
  expect(given).toBeGreaterThan(30);
});

describe('the reason for the audit log', () => {
  test('is printable, short, and names the grant whatever else is cut', () => {
    fc.assert(
      fc.property(
        anyText({ maxLength: 600 }),
        fc.option(fc.string({ maxLength: 100 }), { nil: undefined }),
        (reason, ticket) => {
          const written = requestReason({ ...BOUNDS, reason, ticket });
          expect(written).toMatch(/^grant users\/mona\/november-banner; by mona; run 4711-1[\u0020-\u007e]*$/);
          expect(written.length).toBeLessThanOrEqual(256);
          expect(written).toBe(written.trim());
        },
      ),
    );
  });
});
