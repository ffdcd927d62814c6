import { describe, expect, test } from 'vitest';
import { createApi } from '../../src/github/api.ts';
import { FactError } from '../../src/github/fact-error.ts';
import { errorKind, passingGraphQl } from '../../src/github/passing-errors.ts';
import { githubServer } from '../../src/github/server.ts';
import { retrying } from '../../src/http/retry.ts';
import type { HttpResponse } from '../../src/http/send.ts';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const headers = { date: new Date(NOW).toUTCString() };
const OK: HttpResponse = { status: 200, headers, body: '{"data":{"x":1}}' };
const failed = (errors: readonly unknown[], change: Record<string, string> = {}): HttpResponse => ({
  status: 200,
  headers: { ...headers, ...change },
  body: JSON.stringify({ data: null, errors }),
});
const wrong =
  'Something went wrong while executing your query. This may be the result of a timeout, ' +
  'or it could be a GitHub bug. Please include `ABCD:1234` when reporting this issue.';
const limited = { type: 'RATE_LIMITED', message: 'API rate limit exceeded for user ID 1.', timeout: 60 };

async function asked(
  answers: readonly HttpResponse[],
  patience = 30_000,
): Promise<{ data?: unknown; fault?: FactError; slept: readonly number[]; tries: number }> {
  let now = NOW;
  let tries = 0;
  const slept: number[] = [];
  const sleep = async (milliseconds: number): Promise<void> => {
    slept.push(milliseconds);
    now += milliseconds;
    await Promise.resolve();
  };
  const send = retrying(async () => await Promise.resolve(answers[Math.min(tries++, answers.length - 1)] ?? OK), {
    now: () => now,
    sleep,
    random: () => 0.5,
    deadline: NOW + patience,
    passing: passingGraphQl,
  });
  try {
    return {
      data: (
        await createApi(githubServer('https://github.com'), 'ghs_secretsecretsecret', send).query('query X { x }', {})
      ).data,
      slept,
      tries,
    };
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return { fault: error, slept, tries };
  }
}

describe('an error with status 200 that passes by itself is tried again', () => {
  test.each<[string, readonly unknown[], Record<string, string>, number]>([
    ['something went wrong', [{ message: wrong }], {}, 150],
    ['a timeout on validation', [{ message: 'Timeout on validation of query' }], {}, 150],
    ['no response in time', [{ message: "We couldn't respond to your request in time. Sorry about that." }], {}, 150],
    ['a type that says so', [{ type: 'SERVICE_UNAVAILABLE', message: 'x' }], {}, 150],
    ['several', [{ message: wrong }, { message: 'Timeout on validation of query' }], {}, 150],
    ['a rate limit with a wait', [limited], { 'retry-after': '7' }, 7000],
    [
      'a rate limit with its end',
      [limited],
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 9) },
      9000,
    ],
    [
      'a secondary rate limit',
      [{ message: 'You have exceeded a secondary rate limit. Please wait.' }],
      { 'retry-after': '3' },
      3000,
    ],
  ])('%s', async (_name, errors, change, wait) => {
    expect(await asked([failed(errors, change), OK])).toEqual({ data: { x: 1 }, slept: [wait], tries: 2 });
    const { fault } = await asked([failed(errors, change)], 500_000);
    expect(fault?.hint).toMatch(/start the run again later$/);
    expect(fault?.message).not.toMatch(/\.\)?\.|\.$/);
  });
});

test('a rate limit whose end is unknown or too late refuses at once: start the run again later', async () => {
  for (const change of [{}, { 'retry-after': '300' }])
    expect(await asked([failed([limited], change), OK])).toMatchObject({
      fault: {
        message: "GitHub's rate limit is reached (API rate limit exceeded for user ID 1)",
        hint: 'start the run again later',
      },
      slept: [],
      tries: 1,
    });
});

test.each<[string, readonly unknown[]]>([
  [
    'what is not there',
    [{ type: 'NOT_FOUND', message: "Could not resolve to a Repository with the name 'acme/secondary rate limit'." }],
  ],
  ['what may not be seen', [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }]],
  ['a forbidden limit', [{ type: 'FORBIDDEN', message: 'Something went wrong while executing your query' }]],
  ['a query that is too large', [{ type: 'MAX_NODE_LIMIT_EXCEEDED', message: 'Timeout' }]],
  ['an unknown type', [{ type: 'NEW', message: wrong }]],
  ['words that GitHub has not used', [{ message: 'boom' }]],
  ['something final beside something that passes', [{ message: wrong }, { type: 'NOT_FOUND', message: 'x' }]],
  ['nothing that can be read', [null]],
])('is final: %s', async (_name, errors) => {
  expect(await asked([failed(errors), OK])).toMatchObject({ fault: { name: 'FactError' }, slept: [], tries: 1 });
});

test('a secondary rate limit with 403 and no header is tried again after a minute, where there is one', async () => {
  const answer: HttpResponse = {
    status: 403,
    headers,
    body: JSON.stringify({
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    }),
  };
  expect(await asked([answer, OK], 90_000)).toMatchObject({ data: { x: 1 }, slept: [60_000] });
  expect(await asked([answer, OK])).toMatchObject({ fault: { hint: 'start the run again later' }, slept: [] });
  expect(
    await asked([{ status: 403, headers, body: '{"message":"Resource not accessible by integration"}' }, OK], 90_000),
  ).toMatchObject({ tries: 1 });
});

test('what GitHub repeats of the token is cut', async () => {
  const { fault } = await asked([failed([{ message: 'bad token ghs_secretsecretsecret.' }])]);
  expect(fault?.message).toBe('GitHub answered: bad token ***');
});

test('answers with an error in the text of a file are not errors', () => {
  expect(
    passingGraphQl({
      ...OK,
      body: JSON.stringify({ data: { text: '{"errors": [{"message": "Timeout on validation of query"}]}' } }),
    }),
  ).toBeUndefined();
  expect(errorKind({ message: 'API rate limit already exceeded for installation ID 1' })).toBe('rate-limit');
});
