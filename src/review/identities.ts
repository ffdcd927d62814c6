import type { ReviewedPolicy } from './facts.ts';
import { type Gained, gainsOf } from './targets.ts';

/** A credential of a role, by the identity that it is of. */
export interface IdentityUse {
  readonly role: string;
  readonly owner: string | undefined;
  readonly gained: Gained;
}

const IDENTITIES = new WeakMap<ReviewedPolicy, ReadonlyMap<string, readonly IdentityUse[]>>();

/** The identities that a policy hands out, each with every credential that gives it. */
export function identitiesOf(reviewed: ReviewedPolicy): ReadonlyMap<string, readonly IdentityUse[]> {
  const known = IDENTITIES.get(reviewed);
  if (known !== undefined) return known;
  const found = new Map<string, IdentityUse[]>();
  for (const [name, role] of reviewed.policy.roles)
    for (const gained of gainsOf(role, reviewed.policy)) {
      const key = `${gained.provider} ${gained.target}`;
      const uses = found.get(key) ?? [];
      uses.push({ role: name, owner: role.owner, gained });
      found.set(key, uses);
    }
  IDENTITIES.set(reviewed, found);
  return found;
}

/**
 * Whether names or patterns of environments stand for more than one kind: a pattern with a word before it is
 * one kind.
 */
export function isSeveral(environments: readonly string[]): boolean {
  return environments.length > 1 || environments.some((pattern) => /^[*?]/.test(pattern));
}
