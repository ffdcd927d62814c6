import { expect, test } from 'vitest';
import type { GitHubApi } from '../../src/github/api.ts';
import { fetchAttempt, typeOfActor } from '../../src/github/attempt.ts';
import { readContext } from '../../src/github/context.ts';
import { FactError } from '../../src/github/fact-error.ts';

const context = readContext({
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_RUN_ID: '7',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_ACTOR: 'mona',
  RUNNER_TEMP: '/tmp',
});
const MONA = { login: 'mona', id: 1, type: 'User' };
const COPILOT = { login: 'Copilot', id: 198_982_749, type: 'Bot' };

const unasked = async (): Promise<never> => await Promise.reject(new Error('not asked'));
const api = (answer: unknown): GitHubApi => ({
  get: async () => await Promise.resolve(answer),
  query: unasked,
  page: unasked,
});
const attemptOf = async (people: object): ReturnType<typeof fetchAttempt> =>
  await fetchAttempt(api({ id: 7, run_attempt: 2, ...people }), context);

test('both accounts come with their types', async () => {
  const attempt = await attemptOf({ actor: COPILOT, triggering_actor: MONA });
  expect(attempt).toEqual({
    triggering: { login: 'mona', id: '1', type: 'User' },
    first: { login: 'Copilot', id: '198982749', type: 'Bot' },
  });
  expect([typeOfActor(attempt, '198982749', 'Copilot'), typeOfActor(attempt, '1', 'mona')]).toEqual(['Bot', 'User']);
});

test('the type of whoever is in neither place is not known', async () => {
  const attempt = await attemptOf({ actor: null, triggering_actor: MONA });
  expect(typeOfActor(attempt, '1', 'MONA')).toBe('User');
  expect(() => typeOfActor(attempt, '2', 'mona')).toThrow(FactError);
  // of a run that began before the account was renamed: by its old name somebody else may have been granted access
  expect(() => typeOfActor(attempt, '1', 'eve')).toThrow(/renamed|knows that account as `mona`/);
});

test.each([
  ['no account', {}],
  ['an account without a type', { triggering_actor: { login: 'mona', id: 1 } }],
  ['another attempt', { triggering_actor: MONA, run_attempt: 1 }],
])('%s is a fault', async (_what, people) => {
  await expect(attemptOf(people)).rejects.toThrow(FactError);
});
