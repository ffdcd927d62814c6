import { writeGrant, type WrittenGrant } from '../requests/grant-file.ts';
import type { ReviewedPolicy, ReviewFacts } from './facts.ts';
import { type GrantView, liveGrants } from './grant-view.ts';
import { narrowerScope, usageOf } from './use.ts';

/**
 * Each live grant that was used narrower than it is, as a file to propose in its place.
 *
 * INVARIANT: it allows nothing that the grant does not: each name is one that the grant reaches, everything else stays,
 * and it ends when the grant does, however late it is merged. Where nobody but the job says that the grant was used, or
 * its end is not known, nothing is proposed.
 */
export function narrowerGrants(policy: ReviewedPolicy, review: ReviewFacts): readonly WrittenGrant[] {
  return liveGrants(policy, review.now).flatMap((view) => {
    const written = narrowerGrant(policy, view, review);
    return written?.file.ok === true ? [written] : [];
  });
}

function narrowerGrant(policy: ReviewedPolicy, view: GrantView, review: ReviewFacts): WrittenGrant | undefined {
  const usage = usageOf(policy, view, review);
  if (usage.state !== 'read' || usage.value.used === 'never' || usage.value.told === 'record') return undefined;
  const scope = narrowerScope(policy, view, review);
  const { grant, role, until } = view;
  if (scope === undefined || until === undefined || role === undefined) return undefined;
  const { branches } = scope;
  const environments = scope.environments.length === 0 ? grant.environments : scope.environments;
  if (
    isSameList(branches, grant.branches ?? role.branches) &&
    isSameList(environments ?? [], grant.environments ?? role.environments ?? [])
  )
    return undefined;
  // `lasts` would count from the merge of this file
  const { id, holder: _holder, lasts: _lasts, ...kept } = grant;
  return writeGrant(id, {
    ...kept,
    expires: until,
    branches,
    ...(environments === undefined ? {} : { environments }),
  });
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name) => other.includes(name));
}
