import { expect, test } from 'vitest';
import { IdentityError } from '../../src/github/fact-error.ts';
import { NO_TOKEN_HINT, requestToken } from '../../src/github/oidc.ts';
import { HttpError, type HttpRequest, type HttpResponse } from '../../src/http/send.ts';

const ask = { url: 'https://oidc.example/token?api-version=2.0', token: 'request-secret' };
const answering =
  (outcome: HttpResponse | Error, sent: HttpRequest[] = []) =>
  async (request: HttpRequest): Promise<HttpResponse> => {
    sent.push(request);
    if (outcome instanceof Error) throw outcome;
    return await Promise.resolve(outcome);
  };
const answer = (status: number, body = ''): HttpResponse => ({ status, headers: {}, body });

test('a token is asked for its audience, with the token of the job', async () => {
  const sent: HttpRequest[] = [];
  expect(await requestToken(ask, 'a&b=c', answering(answer(200, '{"value":"a.b.c"}'), sent))).toBe('a.b.c');
  await requestToken(
    { ...ask, url: 'https://oidc.example/token' },
    'x',
    answering(answer(200, '{"value":"a.b.c"}'), sent),
  );
  expect(sent.map(({ url }) => url)).toEqual([
    'https://oidc.example/token?api-version=2.0&audience=a%26b%3Dc',
    'https://oidc.example/token?audience=x',
  ]);
  expect(sent[0]?.headers).toMatchObject({ authorization: 'Bearer request-secret' });
});

test.each<[string, HttpResponse | Error | undefined, string | RegExp]>([
  ['there is none for the job', undefined, NO_TOKEN_HINT],
  ['the job may not', answer(403), NO_TOKEN_HINT],
  ['the service has a problem', answer(503), /later/],
  ['the service is busy', answer(429), /later/],
  ['nobody answers', new HttpError('timeout', 'oidc.example', 'oidc.example did not answer'), /again/],
  ['it is no JSON', answer(200, '<html>'), /again/],
  ['it is not a token', answer(200, '{"value":1}'), /again/],
  ['it is empty', answer(200, '{"value":""}'), /again/],
  ['it is null', answer(200, 'null'), /again/],
])('no token when %s, and what helps is said', async (_why, outcome, hint) => {
  const fault = await requestToken(
    outcome === undefined ? undefined : ask,
    'x',
    answering(outcome ?? answer(200)),
  ).then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(fault).toBeInstanceOf(IdentityError);
  expect(fault).toMatchObject({ hint: expect.stringMatching(hint) });
  expect(String(fault)).not.toContain('request-secret');
});
