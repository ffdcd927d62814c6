import { describe, expect, test } from 'vitest';
import type { GitHubApi } from '../../src/github/api.ts';
import { readLine } from '../../src/github/first-parents.ts';
import { Fields } from '../../src/github/json.ts';
import { hadPolicyBeyond, isEnough, readPolicyLine } from '../../src/github/policy-line.ts';

const VARIABLES = { owner: 'acme', name: 'shop', policy: '.github/access/policy.yml' };
const oidOf = (place: number): string => String(place).padStart(40, '0');

interface Shape {
  readonly length: number;
  /** Commits of the line that one stretch has, since those of merged branches take room as well. */
  readonly shown?: number;
  /** Places, from the head, of commits that have the policy. */
  readonly has: (place: number) => boolean;
  /** What `~` leads to; the truth when left out. */
  readonly guess?: (from: number, back: number) => number | null;
}

/** A repository with nothing but a line, and how it was asked. */
function repository({ length, shown = 100, has, guess = (from, back) => from + back }: Shape) {
  const stretch = (from: number): unknown => ({
    oid: oidOf(from),
    file: has(from) ? { oid: 'blob' } : null,
    line: {
      nodes: Array.from({ length: Math.max(0, Math.min(shown, length - from)) }, (_, index) => from + index).map(
        (place) => ({
          oid: oidOf(place),
          parents: {
            totalCount: place + 1 < length ? 1 : 0,
            nodes: place + 1 < length ? [{ oid: oidOf(place + 1) }] : [],
          },
          policy: has(place) ? { oid: 'blob' } : null,
        }),
      ),
    },
  });
  const asked: string[] = [];
  const resolve = (expression: string): unknown => {
    asked.push(expression);
    const [oid = '', back = '0'] = expression.split('~');
    const place = back === '0' ? Number(oid) : guess(Number(oid), Number(back));
    return place === null || place >= length ? null : stretch(place);
  };
  const query: GitHubApi['query'] = async (_document, variables) => {
    const many = Object.entries(variables).filter(([name]) => /^e\d+$/.test(name));
    const found =
      many.length === 0
        ? { object: resolve(String(variables['at'])) }
        : Object.fromEntries(many.map(([name, expression]) => [name.replace('e', 'b'), resolve(String(expression))]));
    return { data: { repository: found }, date: 0 };
  };
  const api: GitHubApi = {
    query,
    get: async () => await Promise.reject(new Error('not asked')),
    page: async () => await Promise.reject(new Error('not asked')),
  };
  return { api, asked, start: readLine(new Fields(stretch(0), '')) };
}

describe('the line of the policy', () => {
  test.each<[string, Shape]>([
    ['that fits in the first answer', { length: 90, has: (place) => place < 10 }],
    ['of some stretches', { length: 777, has: (place) => place < 10 }],
    ['with many merges', { length: 333, shown: 23, has: (place) => place < 300 }],
    ['where `~` leads nowhere', { length: 250, has: (place) => place < 10, guess: () => null }],
    [
      'where `~` leads to other commits',
      { length: 450, has: (place) => place < 10, guess: (from, back) => from + back * 2 + 7 },
    ],
  ])('%s is read to its first commit', async (_what, shape) => {
    const { api, start } = repository(shape);
    const line = await readPolicyLine(api, VARIABLES, start);
    expect([line.commits.map(({ oid }) => Number(oid)), line.next]).toEqual([
      Array.from({ length: shape.length }, (_, place) => place),
      undefined,
    ]);
  });

  test('is not read on where it fits in the first answer', async () => {
    const { api, asked, start } = repository({ length: 90, has: () => true });
    await readPolicyLine(api, VARIABLES, start);
    expect(asked).toEqual([]);
  });

  test('is read until a thousand commits had no policy', async () => {
    const { api, start } = repository({ length: 50_000, has: (place) => place < 150 });
    const line = await readPolicyLine(api, VARIABLES, start);
    expect([line.commits.length >= 1150, line.commits.length < 2600, isEnough(line)]).toEqual([true, true, true]);
  });

  test('is not enough where it could be read no further and had a policy all along', async () => {
    const { api, asked, start } = repository({ length: 50_000, has: () => true });
    const line = await readPolicyLine(api, VARIABLES, start);
    expect([isEnough(line), asked.length <= 70]).toEqual([false, true]);
  });

  test.each<[string, (place: number) => boolean, boolean]>([
    ['there was none before', (place) => place < 150, false],
    ['there was one just before', (place) => place < 150 || place >= 3000, true],
    ['there was one long before', (place) => place < 150 || (place >= 20_000 && place < 35_000), true],
  ])('beyond it: %s', async (_what, has, wanted) => {
    const { api, start } = repository({ length: 50_000, has });
    const line = await readPolicyLine(api, VARIABLES, start);
    expect([isEnough(line), await hadPolicyBeyond(api, VARIABLES, line)]).toEqual([true, wanted]);
  });
});
