import type { Policy } from '../policy/policy.ts';
import type { Listed } from '../policy/who.ts';
import type { Requester } from './facts.ts';
import type { PullProposal } from './plan.ts';
import { isSameName } from '../policy/fold.ts';

/** GitHub takes no more reviewers for one pull request. Source: GitHub's reference, "Requesting a review". */
const MAX_REVIEWERS = 15;

/**
 * Who is asked for a review: whom the policy lists, without those whose approval would not count. People who may
 * approve by their permission alone are not asked by name.
 */
export function reviewersFor(policy: Policy, involved: readonly Requester[]): PullProposal['reviewers'] {
  return reviewersAmong(policy.approval.approvers, involved);
}

/** The same of any list of people. */
export function reviewersAmong(
  { users = [], teams = [] }: Listed,
  involved: readonly Requester[],
): PullProposal['reviewers'] {
  const others = users.filter(
    (user) => !involved.some(({ id, login }) => (typeof user === 'number' ? user === id : isSameName(user, login))),
  );
  const slugs = teams.map((team) => (typeof team === 'string' ? team : team.team));
  return { users: others.slice(0, MAX_REVIEWERS), teams: slugs.slice(0, MAX_REVIEWERS - Math.min(others.length, 10)) };
}
