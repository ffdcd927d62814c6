import { type Check, failure } from './decision.ts';
import type { Evidence } from './evidence.ts';
import { matchesAny, matchesAnyAlike } from './glob.ts';
import type { Policy, PolicyFile } from './policy.ts';
import { checkDelegation } from './delegation/checks.ts';
import { reviewPeople, reviewPolicy } from './policy-review.ts';
import type { Run } from './run.ts';
import { branchesOf, tagOf } from './scope.ts';
import { freezeBy, freezesInForce } from './tags.ts';

/**
 * The checks that concern the whole run, whatever the grants say; stops after the first that fails. Whether anything is
 * frozen is left out where the policy lets somebody pass over that.
 */
export function checkRun(
  policyFile: PolicyFile,
  evidence: Evidence,
  run: Run,
  role: string | undefined,
  { isFreezePassedOver = false }: { readonly isFreezePassedOver?: boolean } = {},
): readonly Check[] {
  if (policyFile === undefined) return [failure('policy-missing', { kind: 'none' })];
  if (!policyFile.ok) return [failure('policy-invalid', { problem: policyFile.problems[0] })];
  const policy = policyFile.value;
  const checks: Check[] = [];
  const freezeOr = isFreezePassedOver ? unlooked : checkFreeze;
  for (const check of [checkReview, checkPeopleReview, freezeOr, checkNever, checkDelegation]) {
    const made = check(policy, evidence, run, role);
    if (made !== undefined) checks.push(made);
    if (made?.outcome === 'fail') return checks;
  }
  // a role that is known is among the checks of the grant
  if (role !== undefined && !policy.roles.has(role))
    checks.push(failure('role-unknown', { kind: 'asked', role, roles: [...policy.roles.keys()] }));
  return checks;
}

function checkReview(policy: Policy, evidence: Evidence, run: Run): Check | undefined {
  if (evidence.policy === undefined) return undefined;
  const review = reviewPolicy(policy, evidence.policy, run);
  if (review.ok) return { name: 'policy-unreviewed', outcome: 'pass', facts: review.facts };
  return review.reason === 'undecidable'
    ? failure('undecidable', review.facts)
    : failure('policy-unreviewed', review.facts);
}

/** INVARIANT: who somebody is, is never read from a file that nobody reviewed. */
function checkPeopleReview(policy: Policy, evidence: Evidence, run: Run): Check | undefined {
  // who is not known by the file may still be revoked by it
  const isLookedAt = evidence.people !== undefined || evidence.peopleUnavailable !== undefined;
  if (run.delegation?.handle === undefined && !isLookedAt) return undefined;
  const review = reviewPeople(policy, evidence, run);
  if (review === undefined || review.ok) return undefined;
  return review.reason === 'undecidable'
    ? failure('undecidable', review.facts)
    : failure('policy-unreviewed', review.facts);
}

/** In place of a check that is left out. */
const unlooked = (): undefined => undefined;

function checkFreeze({ lifted }: Policy, { frozen, freezes = [] }: Evidence): Check {
  // one that is not named cannot be lifted either
  if (frozen) return failure('frozen', { kind: 'unnamed' });
  const [freeze] = freezesInForce(freezes, lifted);
  return freeze === undefined
    ? { name: 'frozen', outcome: 'pass', facts: { kind: 'none' } }
    : failure('frozen', freezeBy(freeze));
}

function checkNever(policy: Policy, _evidence: Evidence, run: Run, role: string | undefined): Check {
  const hit = neverHit(policy, run);
  if (hit === undefined) return { name: 'never-allowed', outcome: 'pass', facts: { kind: 'none' } };
  const { list, ...named } = hit;
  const roles = [...policy.roles]
    .filter(([name]) => role === undefined || name === role)
    .map(([name, one]) => ({ role: name, patterns: one[list] ?? [] }));
  return failure('never-allowed', { ...named, roles, never: policy.never?.[list] ?? [] });
}

/** What of the run is never allowed, and in which list a role says what is. */
interface NeverHit {
  readonly kind: 'branch' | 'tag' | 'environment';
  readonly name: string;
  readonly list: 'branches' | 'tags' | 'environments';
}

function neverHit({ never }: Policy, run: Run): NeverHit | undefined {
  const { branches = [], tags = [], environments = [] } = never ?? {};
  const branch = branchesOf(run).find((name) => matchesAny(branches, name));
  if (branch !== undefined) return { kind: 'branch', name: branch, list: 'branches' };
  const tag = tagOf(run);
  if (tag !== undefined && matchesAny(tags, tag)) return { kind: 'tag', name: tag, list: 'tags' };
  return run.environment !== undefined && matchesAnyAlike(environments, run.environment)
    ? { kind: 'environment', name: run.environment, list: 'environments' }
    : undefined;
}
