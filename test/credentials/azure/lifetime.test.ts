import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exchangeAzure } from '../../../src/credentials/azure/exchange.ts';
import { checkEnd, checkTimeLeft, fileEnd } from '../../../src/credentials/azure/lifetime.ts';
import { type Credential, ExchangeError } from '../../../src/credentials/credential.ts';
import { BOUNDS, faultOf, NOW, standIn } from '../exchange-tools.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SPEC = { tenant: 'aaaabbbb-0000-cccc-1111-dddd2222eeee', client: '00001111-aaaa-2222-bbbb-3333cccc4444' };

/** What an exchange comes to when Entra gives a token of so many seconds. */
async function exchanged(
  seconds: number,
  limits: { readonly until: number; readonly session: number },
  options: { readonly acceptLonger?: boolean; readonly withFile?: boolean } = {},
): Promise<{ outcome: Credential | ExchangeError; requests: number }> {
  const { tools, requests } = standIn({
    status: 200,
    headers: {},
    body: JSON.stringify({ token_type: 'Bearer', expires_in: seconds, access_token: 'opaque-token' }),
  });
  const spec = { ...SPEC, ...(options.withFile === true ? { 'federated-token-file': true } : {}) };
  const outcome = await exchangeAzure(
    { name: 'flags', spec, bounds: { ...BOUNDS, ...limits }, acceptLonger: options.acceptLonger ?? false },
    tools,
  ).catch((error: unknown) => error);
  if (outcome instanceof Error && !(outcome instanceof ExchangeError)) throw outcome;
  return { outcome: outcome as Credential | ExchangeError, requests: requests.length };
}

describe('room', () => {
  test.each<[string, number, number, boolean]>([
    ['an hour to the second', NOW + HOUR, 3600, true],
    ['a millisecond less', NOW + HOUR - 1, 86_400, false],
    ['a session a second shorter', NOW + DAY, 3599, false],
  ])('for a token: %s', (_name, until, session, fits) => {
    const check = (): void => checkTimeLeft({ until, session }, { acceptLonger: false, withFile: false }, NOW);
    if (fits) expect(check).not.toThrow();
    else expect(check).toThrow(ExchangeError);
    expect(() => checkTimeLeft({ until, session }, { acceptLonger: true, withFile: true }, NOW)).not.toThrow();
  });

  test.each<[string, number, boolean]>([
    ['a day and the five minutes of the job’s token', NOW + DAY + 300_000, true],
    ['a day', NOW + DAY, false],
  ])('for a file: %s', (_name, until, fits) => {
    const check = (): void =>
      checkTimeLeft({ until, session: 10 * 86_400 }, { acceptLonger: false, withFile: true }, NOW);
    if (fits) expect(check).not.toThrow();
    else expect(check).toThrow(/what is made from a federated token file may last a day/);
  });

  test('a grant that has ended has none, whatever is accepted', () => {
    for (const until of [NOW, NOW - 1])
      expect(() => checkTimeLeft({ until, session: 3600 }, { acceptLonger: true, withFile: false }, NOW)).toThrow(
        /the grant ended/,
      );
  });

  test('names what is shorter: the grant or the policy', () => {
    expect(() => checkEnd(NOW + 2 * HOUR, { until: NOW + HOUR, session: 86_400 }, false, NOW)).toThrow(
      /and the grant ends at/,
    );
    expect(() => checkEnd(NOW + 2 * HOUR, { until: NOW + DAY, session: 5400 }, false, NOW)).toThrow(
      /`limits\.session` lets no credential last longer than 90m/,
    );
  });
});

test('a token never outlasts grant and policy, unless that is accepted; then its true end is told', async () => {
  const seconds = fc.integer({ min: 1, max: 100_000 });
  await fc.assert(
    fc.asyncProperty(
      seconds,
      fc.integer({ min: -1000, max: 2 * DAY }),
      fc.integer({ min: 60, max: 100_000 }),
      fc.boolean(),
      fc.boolean(),
      async (lifetime, remainder, session, acceptLonger, withFile) => {
        const until = NOW + remainder;
        const limit = Math.min(until, NOW + session * 1000);
        const { outcome, requests } = await exchanged(lifetime, { until, session }, { acceptLonger, withFile });
        const end = withFile ? Math.max(fileEnd(NOW), NOW + lifetime * 1000) : NOW + lifetime * 1000;
        if (outcome instanceof ExchangeError) {
          expect(until <= NOW || (!acceptLonger && (end > limit || NOW + HOUR > limit))).toBe(true);
          if (until <= NOW || (!acceptLonger && NOW + HOUR > limit)) expect(requests).toBe(0);
        } else {
          expect(outcome.expires).toBe(end);
          expect(acceptLonger || end <= limit).toBe(true);
          expect((outcome.notes ?? []).length > 0).toBe(NOW + lifetime * 1000 > limit || (withFile && end > limit));
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('an end that cannot be read is not an end', async () => {
  for (const end of ['soon', null, 0, '', {}, Number.MAX_VALUE * 2]) {
    const { tools } = standIn({
      status: 200,
      headers: {},
      body: JSON.stringify({ token_type: 'Bearer', access_token: 'opaque-token', expires_in: end }),
    });
    expect(
      await faultOf(
        exchangeAzure(
          { name: 'flags', spec: SPEC, bounds: { ...BOUNDS, until: NOW + DAY, session: 86_400 }, acceptLonger: false },
          tools,
        ),
      ),
    ).toMatchObject({ code: 'BadAnswer' });
  }
});
