import { expect, test } from 'vitest';
import type { PolicyHistory, PolicyVersion, PullRequest } from '../../src/policy/evidence.ts';
import { parsePolicy, type Policy } from '../../src/policy/policy.ts';
import { reviewPolicy } from '../../src/policy/policy-review.ts';
import { makeRun } from './ready-made.ts';

const run = makeRun();
const policyOf = (approval: string): Policy => {
  const parsed = parsePolicy(`version: 1\napproval: ${approval}\nlimits: {lifetime: 30d, session: 1h}\nroles: {r: {description: d, branches: [a], workflows: [w]}}\n`, 'policy.yml');
  if (!parsed.ok) throw new Error(parsed.problems[0].message);
  return parsed.value;
};
const rules = (approval: string): Policy['approval'] => policyOf(approval).approval;
const HUBOT = rules('{approvers: {users: [hubot]}}');
const SOCK = rules('{approvers: {users: [sock]}}');
const BOTH = rules('{approvers: {users: [hubot, lisa]}, count: 2}');
const ANY = rules('{approvers: {users: [hubot]}, policy: any}');

const PULL: PullRequest = { number: 7, merged: true, author: 'tom', author_id: 4711, author_type: 'User', head_sha: 'h', committers: ['tom'], merged_at: 0 };
/** A version with its rules, approved by some, or pushed by nobody knows whom. */
function version(approval: Policy['approval'] | undefined, by: readonly string[] | 'pushed', pull: Partial<PullRequest> = {}): PolicyVersion {
  const rulesOf = approval === undefined ? {} : { approval };
  if (by === 'pushed') return { ...rulesOf, provenance: { reviews: [] } };
  const reviews = by.map((author) => ({ author, type: 'User' as const, state: 'APPROVED' as const, commit: 'h', submitted_at: 0 }));
  return { ...rulesOf, provenance: { pull: { ...PULL, ...pull }, reviews } };
}
const verdict = (versions: readonly PolicyVersion[], rest: Partial<PolicyHistory> = {}): string => {
  const review = reviewPolicy(policyOf('{approvers: {users: [hubot]}}'), { versions, whole: true, ...rest }, run);
  return review.ok ? 'ok' : review.reason;
};
const first = version(HUBOT, 'pushed');

test.each<[string, readonly PolicyVersion[], string]>([
  ['the very first version', [first], 'ok'],
  ['a change that was reviewed', [version(HUBOT, ['hubot']), first], 'ok'],
  ['a change that was pushed', [version(HUBOT, 'pushed'), first], 'policy-unreviewed'],
  ['a change that somebody else approved', [version(SOCK, ['sock']), first], 'policy-unreviewed'],
  ['a change by which approvers begin, approved by these', [version(SOCK, ['sock', 'lisa']), first], 'policy-unreviewed'],
  ['a change that needs two and has one', [version(HUBOT, ['hubot']), version(BOTH, ['hubot']), first], 'policy-unreviewed'],
  ['a change that needs two and has two', [version(HUBOT, ['hubot', 'lisa']), version(BOTH, ['hubot']), first], 'ok'],
  ['a change that a bot proposed', [version(HUBOT, ['hubot'], { author: 'github-actions[bot]', author_type: 'Bot' }), first], 'policy-unreviewed'],
  ['a change of which the approver is an author', [version(HUBOT, ['hubot'], { committers: ['hubot'] }), first], 'policy-unreviewed'],
  ['approvers of a push that nobody reviewed', [version(SOCK, ['sock']), version(SOCK, 'pushed'), first], 'policy-unreviewed'],
  ['such approvers, some reviewed changes later', [version(SOCK, ['sock']), version(SOCK, ['sock']), version(SOCK, ['sock']), version(SOCK, 'pushed'), first], 'policy-unreviewed'],
  ['a push that a reviewed change puts right', [version(HUBOT, ['hubot']), version(HUBOT, 'pushed'), first], 'ok'],
  ['a push that takes the approver out, put right by him', [version(HUBOT, ['hubot']), version(SOCK, 'pushed'), first], 'policy-unreviewed'],
  ['a push put right, and a reviewed change after it', [version(HUBOT, ['hubot']), version(HUBOT, ['hubot']), version(HUBOT, 'pushed'), first], 'ok'],
  ['approvers that were changed as they should be', [version(SOCK, ['sock']), version(SOCK, ['hubot']), first], 'ok'],
  ['whoever approved is no approver any more', [version(SOCK, ['hubot']), version(SOCK, ['hubot']), first], 'policy-unreviewed'],
  ['a version that could not be read stands between', [version(HUBOT, ['hubot']), version(undefined, 'pushed'), first], 'ok'],
  ['a broken version, and then one approved by new people', [version(SOCK, ['sock']), version(undefined, 'pushed'), first], 'policy-unreviewed'],
  ['the policy was deleted, and pushed anew', [version(SOCK, 'pushed'), version(undefined, 'pushed'), first], 'policy-unreviewed'],
  ['nothing but what could not be read came before', [version(HUBOT, 'pushed'), version(undefined, 'pushed')], 'ok'],
  ['whoever may push may change it, said the version before', [version(HUBOT, 'pushed'), version(ANY, ['hubot']), first], 'ok'],
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
  ['its history could not be read', [], { unavailable: 'GitHub is gone' }, 'undecidable'],
  ['it is empty', [], {}, 'undecidable'],
  ['its end was not reached', [version(HUBOT, ['hubot']), version(HUBOT, ['hubot'])], { whole: false }, 'undecidable'],
  ['the last change is not on the proved line', [{ ...version(HUBOT, ['hubot']), provenance: { ...version(HUBOT, ['hubot']).provenance, line: 'broken' } }, first], {}, 'policy-unreviewed'],
  ['that could not be shown', [{ ...version(HUBOT, ['hubot']), provenance: { ...version(HUBOT, ['hubot']).provenance, line: 'unknown' } }, first], {}, 'undecidable'],
  ['the first version was brought back', [{ ...first, provenance: { reviews: [], line: 'broken' } }], {}, 'policy-unreviewed'],
  ['it could not be shown that it was there ever since', [{ ...first, provenance: { reviews: [], line: 'unknown' } }], {}, 'undecidable'],
])('nothing is believed where %s', (_what, versions, rest, wanted) => {
  expect(verdict(versions, rest)).toBe(wanted);
});

test('an evidence file is judged by the rules of today', () => {
  const { provenance } = version(HUBOT, ['hubot']);
  expect(verdict([{ provenance }], { whole: false })).toBe('ok');
  expect(verdict([{ provenance: { reviews: [] } }], { whole: false })).toBe('policy-unreviewed');
});
