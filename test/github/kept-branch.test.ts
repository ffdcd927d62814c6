import { expect, test } from 'vitest';
import type { GitHubApi } from '../../src/github/api.ts';
import { isKeptSince } from '../../src/github/kept-branch.ts';

const BEFORE = '2026-11-23T08:00:00Z';
const AFTER = '2026-11-25T08:00:00Z';
const MERGED = Date.parse('2026-11-24T08:00:00Z');

interface Ruleset {
  readonly types: readonly string[];
  readonly updated_at?: string;
  readonly bypass_actors?: readonly object[];
}

function api(...rulesets: Ruleset[]): GitHubApi {
  const unasked = async (): Promise<never> => await Promise.reject(new Error('not asked'));
  const get = async (path: string): Promise<unknown> => {
    const id = /\/rulesets\/(\d+)$/.exec(path)?.[1];
    const { types: _, ...rest } = rulesets[Number(id)] ?? { types: [] };
    return await Promise.resolve(
      id === undefined
        ? rulesets.flatMap(({ types }, index) => types.map((type) => ({ type, ruleset_id: index })))
        : rest,
    );
  };
  return { get, query: unasked, page: unasked };
}

const BOTH = ['pull_request', 'non_fast_forward'];

test.each<[string, Ruleset[], boolean]>([
  ['one ruleset from before', [{ types: BOTH, updated_at: BEFORE }], true],
  [
    'two rulesets together',
    [
      { types: ['pull_request'], updated_at: BEFORE },
      { types: ['non_fast_forward'], updated_at: BEFORE, bypass_actors: [] },
    ],
    true,
  ],
  [
    'a newer one beside an older one',
    [
      { types: BOTH, updated_at: AFTER },
      { types: BOTH, updated_at: BEFORE },
    ],
    true,
  ],
  ['no rules', [], false],
  ['one rule alone', [{ types: ['pull_request', 'deletion'], updated_at: BEFORE }], false],
  ['one that was made or changed since', [{ types: BOTH, updated_at: AFTER }], false],
  [
    'one of two changed since',
    [
      { types: ['pull_request'], updated_at: AFTER },
      { types: ['non_fast_forward'], updated_at: BEFORE },
    ],
    false,
  ],
  ['one that says of no time', [{ types: BOTH }], false],
  [
    'one that somebody may bypass',
    [{ types: BOTH, updated_at: BEFORE, bypass_actors: [{ actor_id: 4, actor_type: 'RepositoryRole' }] }],
    false,
  ],
])('a branch with %s', async (_what, rulesets, wanted) => {
  expect(await isKeptSince(api(...rulesets), 'acme/shop', 'main', MERGED)).toBe(wanted);
});
