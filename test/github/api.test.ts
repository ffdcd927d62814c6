import { describe, expect, test } from 'vitest';
import { createApi } from '../../src/github/api.ts';
import { FactError } from '../../src/github/fact-error.ts';
import { githubServer } from '../../src/github/server.ts';
import { fetchTeams, type TeamsOf } from '../../src/github/teams.ts';
import { type UseOf, recordUse } from '../../src/github/uses.ts';
import { HttpError, type HttpRequest, type HttpResponse } from '../../src/http/send.ts';

const SERVER = githubServer('https://github.com');
const DATE = 'Wed, 25 Nov 2026 12:00:00 GMT';
const TOKEN = 'ghs_secret';

const answer = (body: unknown, status = 200, headers: Record<string, string> = { date: DATE }): HttpResponse => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

interface Answering {
  readonly sent: HttpRequest[];
  readonly send: (request: HttpRequest) => Promise<HttpResponse>;
}

function answering(...answers: readonly (HttpResponse | Error)[]): Answering {
  const sent: HttpRequest[] = [];
  return {
    sent,
    send: async (request) => {
      sent.push(request);
      const next = answers[Math.min(sent.length, answers.length) - 1];
      if (next === undefined || next instanceof Error) throw next ?? new Error('no answer');
      return await Promise.resolve(next);
    },
  };
}

const faultOf = async (act: Promise<unknown>): Promise<FactError> => {
  const fault = await act.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(fault instanceof FactError)) throw new Error('no FactError', { cause: fault });
  expect(`${fault.message}${fault.hint}`).not.toContain(TOKEN);
  return fault;
};

describe('a query', () => {
  const query = async (response: HttpResponse | Error): Promise<unknown> =>
    await createApi(SERVER, TOKEN, answering(response).send).query('query X { x }', { a: 1 });

  test("is sent with the token, and its answer brings GitHub's time", async () => {
    const { sent, send } = answering(answer({ data: { x: 1 } }));
    expect(await createApi(SERVER, TOKEN, send).query('query X { x }', { a: 1 })).toEqual({
      data: { x: 1 },
      date: Date.parse(DATE),
    });
    expect(sent).toMatchObject([
      {
        method: 'POST',
        url: 'https://api.github.com/graphql',
        headers: { authorization: `Bearer ${TOKEN}` },
        body: '{"query":"query X { x }","variables":{"a":1}}',
      },
    ]);
  });

  test.each<[string, HttpResponse | Error, RegExp, RegExp]>([
    [
      'errors beside data',
      answer({ data: { x: 1 }, errors: [{ message: 'boom', path: ['x', 0] }] }),
      /boom \(at `x\.0`\)/,
      /undefined/,
    ],
    [
      'what the token may not see',
      answer({ data: null, errors: [{ message: 'Resource not accessible by integration', path: ['repository'] }] }),
      /does not let this token/,
      /contents: read/,
    ],
    [
      'members it may not see',
      answer({
        data: null,
        errors: [{ message: 'Resource not accessible by integration', path: ['organization', 'teams'] }],
      }),
      /does not let this token/,
      /members/,
    ],
    ['errors that are nothing', answer({ data: {}, errors: [null] }), /an unknown error/, /undefined/],
    ['no data', answer({}), /without data/, /undefined/],
    ['a list', answer([]), /without data/, /undefined/],
    ['no date', answer({ data: {} }, 200, {}), /without a date/, /undefined/],
    ['a date that is none', answer({ data: {} }, 200, { date: 'soon' }), /without a date/, /undefined/],
    ['no JSON', answer('<html>'), /not JSON/, /undefined/],
    ['401', answer({ message: 'Bad credentials' }, 401), /does not accept the token \(Bad credentials\)/, /`token`/],
    ['a rate limit', answer({ message: 'API rate limit exceeded' }, 403), /rate limit is reached/, /later/],
    ['403', answer({ message: 'Forbidden' }, 403), /does not show/, /contents: read/],
    ['502', answer('<html>', 502), /502 .*no message/, /later/],
    [
      'no connection',
      new HttpError('connection', 'api.github.com', 'api.github.com cannot be reached (ECONNREFUSED)'),
      /cannot be reached/,
      /undefined/,
    ],
  ])('refuses %s', async (_name, response, words, hint) => {
    const fault = await faultOf(query(response));
    expect(fault.message).toMatch(words);
    expect(String(fault.hint)).toMatch(hint);
  });
});

describe('teams', () => {
  const teams = async (data: unknown): Promise<ReadonlyMap<string, TeamsOf>> =>
    await fetchTeams(createApi(SERVER, TOKEN, answering(answer({ data })).send), 'acme', ['mona', 'tom']);

  test('are given by person', async () => {
    const data = {
      organization: {
        t0: { totalCount: 1, nodes: [{ slug: 'growth', databaseId: 5, ancestors: { totalCount: 0, nodes: [] } }] },
        t1: { totalCount: 0, nodes: [] },
      },
    };
    const none = { names: [], ids: [] };
    expect(await teams(data)).toEqual(
      new Map([
        ['mona', { names: ['acme/growth'], ids: [5] }],
        ['tom', none],
      ]),
    );
    expect(await teams({ organization: null }), 'an account of a person has none').toEqual(
      new Map([
        ['mona', none],
        ['tom', none],
      ]),
    );
  });

  test('with every team above them, each once', async () => {
    const above = {
      totalCount: 2,
      nodes: [
        { slug: 'sales', databaseId: 7 },
        { slug: 'all', databaseId: null },
      ],
    };
    const nodes = [
      { slug: 'growth', databaseId: 5, ancestors: above },
      { slug: 'sales', databaseId: 7, ancestors: { totalCount: 0, nodes: [] } },
    ];
    expect(
      (await teams({ organization: { t0: { totalCount: 2, nodes }, t1: { totalCount: 0, nodes: [] } } })).get('mona'),
    ).toEqual({ names: ['acme/growth', 'acme/sales', 'acme/all'], ids: [5, 7] });
    const deep = [{ slug: 'growth', databaseId: 5, ancestors: { totalCount: 21, nodes: above.nodes } }];
    expect(
      (await faultOf(teams({ organization: { t0: { totalCount: 1, nodes: deep }, t1: { totalCount: 0, nodes: [] } } })))
        .message,
    ).toContain('lies deeper than can be read');
  });

  test('are refused when not all could be read', async () => {
    expect(
      (
        await faultOf(
          teams({
            organization: { t0: { totalCount: 101, nodes: [{ slug: 'growth' }] }, t1: { totalCount: 0, nodes: [] } },
          }),
        )
      ).message,
    ).toContain('more teams than can be read');
    for (const data of [
      {},
      { organization: { t0: { totalCount: 0, nodes: [] } } },
      { organization: { t0: null, t1: null } },
    ])
      await faultOf(teams(data));
  });
});

describe('a use', () => {
  const created = (n: number): HttpResponse =>
    answer({ ref: `refs/tags/grantgate/used/users/mona/x/${n}`, object: {} }, 201);
  const taken = answer({ message: 'Reference already exists' }, 422);
  const useWith = (send: UseOf['send'], spent = 0, most = 3): UseOf => ({
    server: SERVER,
    token: TOKEN,
    send,
    repository: 'acme/shop',
    grant: 'users/mona/x',
    commit: 'c'.repeat(40),
    spent,
    most,
  });

  test('is the first number that is free', async () => {
    const { sent, send } = answering(taken, created(2));
    expect(await recordUse(useWith(send))).toBe(2);
    expect(sent.map(({ method, url, body }): unknown[] => [method, url, JSON.parse(body ?? '')])).toEqual(
      [1, 2].map((n) => [
        'POST',
        'https://api.github.com/repos/acme/shop/git/refs',
        { ref: `refs/tags/grantgate/used/users/mona/x/${n}`, sha: 'c'.repeat(40) },
      ]),
    );
    expect(await recordUse(useWith(answering(created(3)).send, 2))).toBe(3);
  });

  test('at the rate limit is not taken, and nobody is sent to look at permissions', async () => {
    for (const response of [
      answer({ message: 'API rate limit exceeded for installation ID 1.' }, 403),
      answer({ message: 'You have exceeded a secondary rate limit.' }, 403),
      answer({}, 429),
    ]) {
      expect((await faultOf(recordUse(useWith(answering(response).send)))).hint).toBe(
        "GitHub's rate limit is reached: start the run again later",
      );
    }
  });

  test('is none when all are taken, or were spent before', async () => {
    expect(await recordUse(useWith(answering(taken).send))).toBeUndefined();
    const { sent, send } = answering(created(4));
    expect([await recordUse(useWith(send, 3)), sent.length]).toEqual([undefined, 0]);
  });

  test.each<[string, HttpResponse | Error]>([
    ['a page of somebody in between', answer('<html>Sign in</html>', 200, { 'content-type': 'text/html' })],
    ['another tag', created(9)],
    ['200', answer({ ref: 'refs/tags/grantgate/used/users/mona/x/1' }, 200)],
    ['nothing', answer('', 201)],
    ['null', answer('null', 201)],
    ['a rule', answer({ message: 'Repository rule violations found' }, 422)],
    ['a bad commit', answer({ message: 'Object does not exist' }, 422)],
    ['403', answer({ message: 'Resource not accessible by integration' }, 403)],
    ['404', answer({ message: 'Not Found' }, 404)],
    ['500', answer('', 500)],
    ['a redirect', answer('', 301, { location: 'https://evil.example' })],
    ['no answer', new HttpError('timeout', 'api.github.com', 'api.github.com did not answer')],
  ])('is not taken by %s', async (_name, response) => {
    expect((await faultOf(recordUse(useWith(answering(response).send)))).hint).toContain('contents: write');
  });
});
