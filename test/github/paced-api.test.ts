import { expect, test } from 'vitest';
import type { GitHubApi } from '../../src/github/api.ts';
import { keepingApi } from '../../src/github/kept-answers.ts';
import { pacedApi } from '../../src/github/paced-api.ts';
import { withoutCredentials } from '../../src/github/without-credentials.ts';

test('no more than ten requests at once, and no more than eight hundred in any minute', async () => {
  let [clock, running, most] = [0, 0, 0];
  const starts: number[] = [];
  const answer = async (): Promise<unknown> => {
    starts.push(clock);
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    clock += 5;
    return 1;
  };
  const api: GitHubApi = {
    get: answer,
    page: async () => ({ body: await answer(), next: undefined }),
    query: async () => ({ data: { one: await answer() }, date: 0 }),
  };
  const told: number[] = [];
  const paced = pacedApi(api, {
    now: () => clock,
    sleep: async (milliseconds) => {
      clock += milliseconds;
      await Promise.resolve();
    },
    onSent: (sent) => told.push(sent),
  });
  await Promise.all(Array.from({ length: 2500 }, async (_, index) => paced.get(`/${index}`, '')));
  expect(starts).toHaveLength(2500);
  expect(told.at(-1)).toBe(2500);
  expect(most).toBeLessThanOrEqual(10);
  for (const [index, start] of starts.entries()) {
    const later = starts[index + 810];
    if (later !== undefined) expect(later - start).toBeGreaterThanOrEqual(60_000);
  }
});

test('one that fails gives its place to the next', async () => {
  const fails = async (): Promise<never> => await Promise.reject(new Error('no'));
  const paced = pacedApi(
    { get: fails, page: fails, query: fails },
    { now: () => 0, sleep: async () => await Promise.resolve(), onSent: () => undefined },
  );
  const all = await Promise.allSettled(Array.from({ length: 40 }, async () => paced.get('/', '')));
  expect(all.every(({ status }) => status === 'rejected')).toBe(true);
});

test('an answer without anything in it is an answer', async () => {
  let sent = 0;
  const kept = new Map<string, unknown>();
  const api = keepingApi(
    {
      get: async () => await Promise.resolve((sent += 1) && null),
      page: async () => await Promise.reject(new Error('no')),
      query: async () => await Promise.reject(new Error('no')),
    },
    { find: (key) => kept.get(key), keep: (key, answer) => void kept.set(key, answer), miss: () => undefined },
  );
  expect([await api.get('/a', ''), await api.get('/a', ''), sent]).toEqual([null, null, 1]);
});

test('what would let somebody in is not kept', () => {
  expect(
    withoutCredentials({
      name: 'acme/shop',
      temp_clone_token: 'AAAA',
      files: [
        { download_url: 'https://raw.example/x?token=AAAA', html_url: 'https://github.com/x?ref=token' },
        { text: 'see ?token=x in the docs' },
      ],
      access_token: '',
      secrets: [{ name: 'TOKEN' }],
      send_write_tokens_to_workflows: true,
    }),
  ).toEqual({
    name: 'acme/shop',
    files: [{ html_url: 'https://github.com/x?ref=token' }, { text: 'see ?token=x in the docs' }],
    access_token: '',
    secrets: [{ name: 'TOKEN' }],
    send_write_tokens_to_workflows: true,
  });
});
