import { expect, test } from 'vitest';
import { ContextError, readContext } from '../../src/github/context.ts';
import { githubServer } from '../../src/github/server.ts';

test.each([
  [
    'https://github.com',
    'https://api.github.com',
    'https://api.github.com/graphql',
    'https://token.actions.githubusercontent.com',
  ],
  [
    'https://acme.ghe.com',
    'https://api.acme.ghe.com',
    'https://api.acme.ghe.com/graphql',
    'https://token.actions.acme.ghe.com',
  ],
  [
    'https://git.acme.example:8443/',
    'https://git.acme.example:8443/api/v3',
    'https://git.acme.example:8443/api/graphql',
    'https://git.acme.example:8443/_services/token',
  ],
  // names that only look like GitHub's are servers of their own, with their own issuer
  [
    'https://github.com.evil.example',
    'https://github.com.evil.example/api/v3',
    'https://github.com.evil.example/api/graphql',
    'https://github.com.evil.example/_services/token',
  ],
  [
    'https://evilghe.com',
    'https://evilghe.com/api/v3',
    'https://evilghe.com/api/graphql',
    'https://evilghe.com/_services/token',
  ],
  [
    'https://GitHub.com/acme/shop',
    'https://api.github.com',
    'https://api.github.com/graphql',
    'https://token.actions.githubusercontent.com',
  ],
])('the addresses of %s', (url, api, graphql, issuer) => {
  expect(githubServer(url)).toEqual({
    url: new URL(url).origin,
    api,
    graphql,
    issuer,
    jwks: `${issuer}/.well-known/jwks`,
  });
});

test.each(['http://github.com', 'github.com', '', 'ftp://github.com', 'file:///etc'])('no server: %j', (url) => {
  expect(() => githubServer(url)).toThrow(TypeError);
});

const ENV = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_RUN_ID: '1',
  GITHUB_ACTOR: 'mona',
  RUNNER_TEMP: '/tmp',
};

test('what the runner sets is read once; what is empty is not there', () => {
  expect(readContext({ ...ENV, GITHUB_ACTOR_ID: '', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x' })).toMatchObject({
    runAttempt: '1',
    actorId: undefined,
    tokenRequest: undefined,
  });
  expect(
    readContext({
      ...ENV,
      GITHUB_RUN_ATTEMPT: '3',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
    }),
  ).toMatchObject({ runAttempt: '3', tokenRequest: { url: 'https://x', token: 't' } });
});

test.each(Object.keys(ENV))('without `%s` this is not a step of a workflow', (name) => {
  for (const value of [undefined, '']) {
    const fault = (): unknown => readContext({ ...ENV, [name]: value });
    expect(fault).toThrow(ContextError);
    expect(fault).toThrow(name);
  }
});
