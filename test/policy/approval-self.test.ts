import { describe, expect, test } from 'vitest';
import type { Review } from '../../src/policy/evidence.ts';
import { at, type Given, judge } from './judged-approval.ts';
import { makeProvenance, makePull, makeReview } from './ready-made.ts';

describe('nobody approves their own access', () => {
  test.each<[string, Given]>([
    ['the actor, by login', { run: { actor: 'HUBOT' } }],
    ['the actor, by id', { run: { actor_id: '480938' } }],
    ['who pressed re-run, by login', { run: { triggering_actor: 'hubot' } }],
    ['who pressed re-run, by id', { run: { triggering_actor_id: '480938' } }],
    ['the holder, by login', { grant: { holder: { kind: 'user', name: 'Hubot' } } }],
    ['the holder, by id', { grant: { 'principal-id': 480_938 } }],
    ['the requester', { grant: { 'requested-by': 'HuBot' } }],
    [
      'the author of the pull request, by login',
      { provenance: makeProvenance([makeReview()], makePull({ author: 'HUBOT', author_id: 5 })) },
    ],
    [
      'the author of the pull request, by id',
      { provenance: makeProvenance([makeReview()], makePull({ author: 'x', author_id: 480_938 })) },
    ],
    [
      'a committer, by login',
      { provenance: makeProvenance([makeReview()], makePull({ committers: ['mona', 'Hubot'] })) },
    ],
    ['a committer, by id', { provenance: makeProvenance([makeReview()], makePull({ committer_ids: [480_938] })) }],
  ])('%s', (_who, given) => {
    expect(judge(given)).toBe('approval-self: approved only by hubot');
  });

  test('a team’s name is nobody’s login', () => {
    expect(judge({ grant: { holder: { kind: 'team', name: 'hubot' } } })).toBe('ok: hubot of 1');
  });

  test('ids that nobody knows are not the same id', () => {
    const review: Review = {
      author: 'hubot',
      type: 'User',
      state: 'APPROVED',
      commit: 'a'.repeat(40),
      submitted_at: at(1),
    };
    const pull = {
      number: 7,
      merged: true,
      author: 'mona',
      head_sha: 'a'.repeat(40),
      committers: [],
      merged_at: at(2),
    };
    expect(judge({ provenance: { pull, reviews: [review] } })).toBe('ok: hubot of 1');
  });
});
