import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retrying } from '../../src/http/retry.ts';
import { HttpError, type HttpFault, type HttpResponse } from '../../src/http/send.ts';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const answer = (status: number, headers: Record<string, string> = {}): HttpResponse => ({ status, headers, body: '' });

interface Tried {
  readonly outcome: unknown;
  readonly tries: number;
  readonly slept: readonly number[];
  readonly took: number;
}

async function tried(outcomes: readonly (HttpResponse | Error)[], patience = 30_000, random = 0.5): Promise<Tried> {
  let now = NOW;
  let tries = 0;
  const slept: number[] = [];
  const send = async (): Promise<HttpResponse> => {
    const outcome = outcomes[Math.min(tries, outcomes.length - 1)];
    tries += 1;
    if (outcome === undefined || outcome instanceof Error) throw outcome ?? new Error('nothing');
    return await Promise.resolve(outcome);
  };
  const sleep = async (milliseconds: number): Promise<void> => {
    slept.push(milliseconds);
    now += milliseconds;
    await Promise.resolve();
  };
  const outcome = await retrying(send, { now: () => now, sleep, random: () => random, deadline: NOW + patience })({
    method: 'GET',
    url: 'https://a',
  }).catch((error: unknown) => error);
  return { outcome, tries, slept, took: now - NOW };
}

const OK = answer(200);
const fault = (kind: HttpFault): HttpError => new HttpError(kind, 'a', kind);

test.each<[string, HttpResponse | Error]>([
  ['500', answer(500)],
  ['502', answer(502)],
  ['503', answer(503)],
  ['408', answer(408)],
  ['429', answer(429)],
  ['a rate limit with a wait', answer(403, { 'retry-after': '1' })],
  [
    'a rate limit that is reset',
    answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 1) }),
  ],
  ['a timeout', fault('timeout')],
  ['no connection', fault('connection')],
  ['half an answer', fault('truncated')],
])('is asked again: %s', async (_name, outcome) => {
  expect(await tried([outcome, OK])).toMatchObject({ outcome: OK, tries: 2 });
  expect(await tried([outcome])).toMatchObject({ outcome, tries: 3 });
});

test.each<[string, HttpResponse | Error]>([
  ['200', OK],
  ['401', answer(401)],
  ['403', answer(403)],
  ['403 with calls left', answer(403, { 'x-ratelimit-remaining': '1' })],
  ['404', answer(404)],
  ['422', answer(422)],
  ['301', answer(301)],
  ['a certificate', fault('tls')],
  ['an address', fault('refused-url')],
  ['too much', fault('too-large')],
  ['the end', fault('closed')],
  ['something else', new Error('boom')],
])('is not asked again: %s', async (_name, outcome) => {
  expect(await tried([outcome, OK])).toMatchObject({ outcome, tries: 1, slept: [] });
});

test('a wait that is asked for is kept, in seconds or until a date', async () => {
  expect((await tried([answer(429, { 'retry-after': '7' }), OK])).slept).toEqual([7000]);
  expect((await tried([answer(503, { 'retry-after': new Date(NOW + 5000).toUTCString() }), OK])).slept).toEqual([5000]);
  expect((await tried([answer(503, { 'retry-after': new Date(NOW - 5000).toUTCString() }), OK])).slept).toEqual([0]);
  expect((await tried([answer(429, { 'retry-after': 'soon' }), OK])).slept).toEqual([150]);
  expect(
    (await tried([answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 9) }), OK]))
      .slept,
  ).toEqual([9000]);
});

test('a wait longer than the time that is left is not begun', async () => {
  expect(await tried([answer(429, { 'retry-after': '30' }), OK])).toMatchObject({
    outcome: answer(429, { 'retry-after': '30' }),
    tries: 1,
    slept: [],
  });
});

test('whatever is answered, it is over by the deadline and after three tries', async () => {
  const outcome = fc.oneof(
    fc.record({
      status: fc.integer({ min: 200, max: 599 }),
      headers: fc.dictionary(
        fc.constantFrom('retry-after', 'x-ratelimit-remaining', 'x-ratelimit-reset'),
        fc.oneof(fc.integer().map(String), fc.string()),
      ),
      body: fc.constant(''),
    }),
    fc.constantFrom<HttpFault[]>('timeout', 'connection', 'tls', 'truncated', 'closed').map(fault),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(outcome, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 20_000 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      async (outcomes, patience, random) => {
        const { took, tries, slept } = await tried(outcomes, patience, random);
        expect(took).toBeLessThanOrEqual(patience);
        expect(tries).toBeLessThanOrEqual(3);
        expect(slept.every((wait) => wait >= 0 && Number.isFinite(wait))).toBe(true);
      },
    ),
  );
});
