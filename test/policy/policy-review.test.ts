import { said } from './said.ts';
import { expect, test } from 'vitest';
import type { PolicyHistory, PolicyVersion, PullRequest } from '../../src/policy/evidence.ts';
import { reviewPolicy } from '../../src/policy/policy-review.ts';
import {
  again,
  ANY,
  BOTH,
  deleted,
  first,
  HUBOT,
  policyOf,
  PULL,
  rules,
  run,
  SOCK,
  verdict,
  version,
} from './policy-version.ts';

test.each<[string, readonly PolicyVersion[], string]>([
  ['the very first version', [first], 'ok'],
  ['a change that was reviewed', [version(HUBOT, ['hubot']), first], 'ok'],
  ['a change that was pushed', [version(HUBOT, 'pushed'), first], 'policy-unreviewed'],
  ['a change that somebody else approved', [version(SOCK, ['sock']), first], 'policy-unreviewed'],
  [
    'a change by which approvers begin, approved by these',
    [version(SOCK, ['sock', 'lisa']), first],
    'policy-unreviewed',
  ],
  [
    'a change that needs two and has one',
    [version(HUBOT, ['hubot']), version(BOTH, ['hubot']), first],
    'policy-unreviewed',
  ],
  ['a change that needs two and has two', [version(HUBOT, ['hubot', 'lisa']), version(BOTH, ['hubot']), first], 'ok'],
  [
    'a change that a bot proposed',
    [version(HUBOT, ['hubot'], { author: 'github-actions[bot]', author_type: 'Bot' }), first],
    'policy-unreviewed',
  ],
  [
    'a change whose approver is one of its authors',
    [version(HUBOT, ['hubot'], { committers: ['hubot'] }), first],
    'policy-unreviewed',
  ],
  [
    'approvers of a push that nobody reviewed',
    [version(SOCK, ['sock']), version(SOCK, 'pushed'), first],
    'policy-unreviewed',
  ],
  [
    'such approvers, some reviewed changes later',
    [version(SOCK, ['sock']), version(SOCK, ['sock']), version(SOCK, ['sock']), version(SOCK, 'pushed'), first],
    'policy-unreviewed',
  ],
  ['a push that a reviewed change reverts', [again(['hubot']), version(HUBOT, 'pushed'), first], 'ok'],
  [
    'a push to which a reviewed change only adds',
    [version(HUBOT, ['hubot']), version(HUBOT, 'pushed'), first],
    'policy-unreviewed',
  ],
  [
    'such a change, and one that was reviewed after it',
    [version(HUBOT, ['hubot']), version(HUBOT, ['hubot']), version(HUBOT, 'pushed'), first],
    'policy-unreviewed',
  ],
  ['such a change, reverted', [again(['hubot']), version(HUBOT, ['hubot']), version(HUBOT, 'pushed'), first], 'ok'],
  [
    'such a change, reverted by a push',
    [version(HUBOT, 'pushed', {}, 'first'), version(HUBOT, ['hubot']), version(HUBOT, 'pushed'), first],
    'policy-unreviewed',
  ],
  [
    'a push, deleted, and added again by a reviewed change',
    [version(HUBOT, ['hubot']), deleted, version(HUBOT, 'pushed'), first],
    'ok',
  ],
  [
    'a push, deleted, and added again by its new approvers',
    [version(HUBOT, ['sock']), deleted, version(SOCK, 'pushed'), first],
    'policy-unreviewed',
  ],
  [
    'a push, deleted, and pushed again',
    [version(HUBOT, 'pushed'), deleted, version(HUBOT, 'pushed'), first],
    'policy-unreviewed',
  ],
  [
    '`any` that was brought back, and a push after it',
    [
      version(HUBOT, 'pushed'),
      version(ANY, 'pushed', {}, 'any'),
      version(HUBOT, ['hubot']),
      version(ANY, ['hubot'], {}, 'any'),
      first,
    ],
    'policy-unreviewed',
  ],
  [
    'an approver who was brought back, and a change that she approved',
    [
      version(HUBOT, ['sock']),
      version(SOCK, 'pushed', {}, 's'),
      version(HUBOT, ['sock']),
      version(SOCK, ['hubot'], {}, 's'),
      first,
    ],
    'policy-unreviewed',
  ],
  [
    'what could not be read brought back before a push',
    [version(HUBOT, 'pushed'), version(undefined, 'pushed'), version(HUBOT, ['hubot']), first],
    'policy-unreviewed',
  ],
  [
    'a push that takes the approver out, put right by him',
    [again(['hubot']), version(SOCK, 'pushed'), first],
    'policy-unreviewed',
  ],
  [
    'a push put right, and a reviewed change after it',
    [version(HUBOT, ['hubot']), again(['hubot']), version(HUBOT, 'pushed'), first],
    'ok',
  ],
  ['approvers that were changed as they should be', [version(SOCK, ['sock']), version(SOCK, ['hubot']), first], 'ok'],
  [
    'whoever approved is no longer an approver',
    [version(SOCK, ['hubot']), version(SOCK, ['hubot']), first],
    'policy-unreviewed',
  ],
  [
    'a version that could not be read stands between, and is reverted',
    [again(['hubot']), version(undefined, 'pushed'), first],
    'ok',
  ],
  [
    'a reviewed change adds to what was pushed and could not be read',
    [version(HUBOT, ['hubot']), version(undefined, 'pushed'), first],
    'policy-unreviewed',
  ],
  [
    'a reviewed change adds to what was reviewed and could not be read',
    [version(HUBOT, ['hubot']), version(undefined, ['hubot']), first],
    'ok',
  ],
  [
    'a broken version, and then one approved by new people',
    [version(SOCK, ['sock']), version(undefined, 'pushed'), first],
    'policy-unreviewed',
  ],
  ['the policy was deleted, and pushed again', [version(SOCK, 'pushed'), deleted, first], 'policy-unreviewed'],
  ['nothing but what could not be read came before', [version(HUBOT, 'pushed'), version(undefined, 'pushed')], 'ok'],
  [
    'whoever may push may change it, said the version before',
    [version(HUBOT, 'pushed'), version(ANY, ['hubot']), first],
    'ok',
  ],
  ['a push that says so itself', [version(ANY, 'pushed'), first], 'policy-unreviewed'],
  ['a push after a push that says so', [version(HUBOT, 'pushed'), version(ANY, 'pushed'), first], 'policy-unreviewed'],
])('%s', (_what, versions, wanted) => {
  expect(verdict(versions)).toBe(wanted);
});

test('whoever the run is for approves no policy of theirs', () => {
  const own = rules(`{approvers: {users: [hubot, ${run.actor}]}}`);
  expect(verdict([version(own, [run.actor]), version(own, 'pushed')])).toBe('policy-unreviewed');
});

test.each<[string, readonly PolicyVersion[], Partial<PolicyHistory>, string]>([
  ['its history could not be read', [], { unavailable: { message: 'GitHub is gone' } }, 'undecidable'],
  ['it is empty', [], {}, 'undecidable'],
  ['its end was not reached', [version(HUBOT, ['hubot']), version(HUBOT, ['hubot'])], { whole: false }, 'undecidable'],
  ['one version is told that is not the first', [version(HUBOT, ['hubot'])], { whole: false }, 'undecidable'],
  ['one version is told that lets anyone rewrite it', [version(ANY, ['hubot'])], { whole: false }, 'undecidable'],
  [
    '`any` was brought back beside the line',
    [{ ...version(HUBOT, 'pushed'), provenance: { reviews: [], line: 'broken' } }, version(ANY, ['hubot']), first],
    {},
    'policy-unreviewed',
  ],
  [
    'that could not be shown, though `any` came before',
    [{ ...version(HUBOT, 'pushed'), provenance: { reviews: [], line: 'unknown' } }, version(ANY, ['hubot']), first],
    {},
    'undecidable',
  ],
  [
    'the last change is not on the proved line',
    [{ ...version(HUBOT, ['hubot']), provenance: { ...version(HUBOT, ['hubot']).provenance, line: 'broken' } }, first],
    {},
    'policy-unreviewed',
  ],
  [
    'that could not be shown',
    [{ ...version(HUBOT, ['hubot']), provenance: { ...version(HUBOT, ['hubot']).provenance, line: 'unknown' } }, first],
    {},
    'undecidable',
  ],
  [
    'the first version was brought back',
    [{ ...first, provenance: { reviews: [], line: 'broken' } }],
    {},
    'policy-unreviewed',
  ],
  [
    'it could not be shown that it was there ever since',
    [{ ...first, provenance: { reviews: [], line: 'unknown' } }],
    {},
    'undecidable',
  ],
])('nothing is believed where %s', (_what, versions, rest, wanted) => {
  expect(verdict(versions, rest)).toBe(wanted);
});

test('an evidence file is judged by the rules of today', () => {
  const { provenance } = version(HUBOT, ['hubot']);
  expect(verdict([{ provenance }], { whole: false, told: true })).toBe('ok');
  expect(verdict([{ provenance: { reviews: [] } }], { whole: false, told: true })).toBe('policy-unreviewed');
});

test.each<[string, readonly PolicyVersion[], RegExp]>([
  [
    'whoever the run is for',
    [version(HUBOT, [run.actor]), version(rules(`{approvers: {users: [${run.actor}]}}`), 'pushed')],
    /approved only by mona\. Whoever wrote the change cannot approve it, nor can whoever this run is for/,
  ],
  [
    'somebody who is not an approver',
    [version(HUBOT, ['lisa']), first],
    /approved by lisa, whom the policy before it does not list as an approver, or no longer lists/,
  ],
  [
    'the right people, on top of a push',
    [version(HUBOT, ['hubot']), version(HUBOT, 'pushed'), first],
    /revert it, or delete the file and add it again/,
  ],
])('it says why where the only approval is by %s', (_what, versions, words) => {
  const review = reviewPolicy(policyOf('{approvers: {users: [hubot]}}'), { versions, whole: true }, run);
  expect(review.ok ? '' : said(review).actual).toMatch(words);
});

/** A version that somebody with some permission approved. */
function approvedBy(
  permission: 'admin' | 'maintain',
  merged_at: number,
  rest: Partial<PullRequest> = {},
): PolicyVersion {
  const reviews = [
    {
      author: 'root',
      type: 'User' as const,
      state: 'APPROVED' as const,
      commit: 'h',
      submitted_at: merged_at,
      permission,
    },
  ];
  return { approval: HUBOT, blob: 'whole', provenance: { pull: { ...PULL, merged_at, ...rest }, reviews } };
}

test.each<[string, readonly PolicyVersion[], string]>([
  ['a version that was pushed', [first], 'undecidable'],
  ['one approved by an approver who is not an admin', [approvedBy('maintain', 20)], 'undecidable'],
  ['one that an admin approved', [approvedBy('admin', 20)], 'ok'],
  ['one that an admin wrote and approved', [approvedBy('admin', 20, { author: 'root' })], 'undecidable'],
  ['one that an admin approved before that', [approvedBy('admin', 5)], 'undecidable'],
  ['a change that an admin approved', [approvedBy('admin', 20), first], 'undecidable'],
  ['one that was added again', [approvedBy('admin', 20), deleted, first], 'ok'],
  ['a reviewed change of it', [version(HUBOT, ['hubot']), approvedBy('admin', 20), deleted, first], 'ok'],
  ['a pushed change of it', [version(HUBOT, 'pushed'), approvedBy('admin', 20), deleted, first], 'policy-unreviewed'],
  [
    'one that was added again and is no longer the same',
    [{ ...approvedBy('admin', 20), provenance: { ...approvedBy('admin', 20).provenance, line: 'broken' } }],
    'undecidable',
  ],
])('where it is not known which policies there were before: %s', (_what, versions, wanted) => {
  expect(verdict(versions, { from: 10 })).toBe(wanted);
});
