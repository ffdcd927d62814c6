import { type AccessPath, accessPathOf } from './access-path.ts';
import { emergencyPaths } from './emergency-paths.ts';
import type { ReviewedPolicy, ReviewFacts } from './facts.ts';
import { grantViews } from './grant-view.ts';

/**
 * Every access path of a policy: one of each sound grant, and one of each team or person who may have a role in an
 * emergency. INVARIANT: whatever the gate allows, it allows by one of them.
 */
export function reviewedPaths(policy: ReviewedPolicy, review: ReviewFacts): readonly AccessPath[] {
  return [
    ...grantViews(policy, review.now).map((view) => accessPathOf(policy, view, review)),
    ...emergencyPaths(policy),
  ];
}
