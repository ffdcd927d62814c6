import type { PolicyHistory, PolicyVersion, PullRequest } from '../../src/policy/evidence.ts';
import { parsePolicy, type Policy } from '../../src/policy/policy.ts';
import { reviewPolicy } from '../../src/policy/policy-review.ts';
import { makeRun } from './ready-made.ts';

export const run = makeRun();
export const policyOf = (approval: string): Policy => {
  const parsed = parsePolicy(
    `version: 1\napproval: ${approval}\nlimits: {lifetime: 30d, session: 1h}\n` +
      'roles: {r: {description: d, branches: [a], workflows: [w]}}\n',
    'policy.yml',
  );
  if (!parsed.ok) throw new Error(parsed.problems[0].message);
  return parsed.value;
};
export const rules = (approval: string): Policy['approval'] => policyOf(approval).approval;
export const HUBOT = rules('{approvers: {users: [hubot]}}');
export const SOCK = rules('{approvers: {users: [sock]}}');
export const BOTH = rules('{approvers: {users: [hubot, lisa]}, count: 2}');
export const ANY = rules('{approvers: {users: [hubot]}, policy: any}');

export const PULL: PullRequest = {
  number: 7,
  merged: true,
  author: 'tom',
  author_id: 4711,
  author_type: 'User',
  head_sha: 'h',
  committers: ['tom'],
  merged_at: 0,
};
let blobs = 0;
/** A version with its rules, approved by some, or pushed by nobody knows whom. */
export function version(
  approval: Policy['approval'] | undefined,
  by: readonly string[] | 'pushed',
  pull: Partial<PullRequest> = {},
  blob = `blob ${(blobs += 1)}`,
): PolicyVersion {
  const rulesOf = { blob, ...(approval === undefined ? {} : { approval }) };
  if (by === 'pushed') return { ...rulesOf, provenance: { reviews: [] } };
  const reviews = by.map((author) => ({
    author,
    type: 'User' as const,
    state: 'APPROVED' as const,
    commit: 'h',
    submitted_at: 0,
  }));
  return { ...rulesOf, provenance: { pull: { ...PULL, ...pull }, reviews } };
}
export const verdict = (versions: readonly PolicyVersion[], rest: Partial<PolicyHistory> = {}): string => {
  const review = reviewPolicy(policyOf('{approvers: {users: [hubot]}}'), { versions, whole: true, ...rest }, run);
  return review.ok ? 'ok' : review.reason;
};
export const first = version(HUBOT, 'pushed', {}, 'first');
/** The first version once more. */
export const again = (by: readonly string[]): PolicyVersion => version(HUBOT, by, {}, 'first');
export const deleted: PolicyVersion = { provenance: { reviews: [] } };
