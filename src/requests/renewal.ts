import type { Grant, GrantFields } from '../policy/grant.ts';
import type { Policy } from '../policy/policy.ts';
import { renewableFrom } from '../policy/renewal.ts';
import type { RequestedGrant } from './facts.ts';
import { longestFor } from './form/lengths.ts';
import type { RequestRefusal } from './refusal.ts';

export const ONE_DAY_MS = 86_400_000;
/** How long after its end a grant can still be renewed. */
export const RENEWABLE_AFTER_MS = 30 * ONE_DAY_MS;

/** How often in a row a grant was renewed: the grants that it goes on from. */
export function renewalsBefore(grant: Grant, grants: readonly Grant[]): number {
  const seen = new Set<string>();
  let current: Grant | undefined = grant;
  while (current?.renews !== undefined && !seen.has(current.renews)) {
    const id: string = current.renews;
    seen.add(id);
    current = grants.find((one) => one.id === id);
  }
  return seen.size;
}

/** What a renewal is made from. */
export interface RenewalFacts {
  readonly requested: RequestedGrant;
  /** How often it was renewed already. */
  readonly renewals: number;
  /** Seconds. */
  readonly lasts: number;
  readonly why: string;
  /** Who asks for it now. */
  readonly by: { readonly login: string; readonly id: number };
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Why a grant cannot be renewed now, or not for that long. */
export function checkRenewal(facts: RenewalFacts, policy: Policy): readonly RequestRefusal[] {
  const { requested, lasts, now, renewals } = facts;
  const { grant, from, until, stage } = requested;
  if (policy.roles.get(grant.role) === undefined) return [{ refusal: 'role-gone', role: grant.role }];
  if (from === undefined || until === undefined || (stage !== 'active' && stage !== 'ended'))
    return [{ refusal: 'not-renewable', stage }];
  const [begins, limit] = [renewableFrom({ from, until }, policy.renewal), longestFor(policy, grant.role)];
  const times = policy.renewal?.times;
  return [
    ...(now < begins ? [{ refusal: 'too-early', from: begins } as const] : []),
    ...(now > until + RENEWABLE_AFTER_MS ? [{ refusal: 'too-late', until: until + RENEWABLE_AFTER_MS } as const] : []),
    ...(times !== undefined && renewals >= times ? [{ refusal: 'renewed-enough', times } as const] : []),
    ...(lasts > limit ? [{ refusal: 'too-long', lasts, limit } as const] : []),
  ];
}

/**
 * The grant that goes on from another: the same role and the same narrowing, from where the old one ends, or from the
 * merge if it has ended.
 */
export function renewedFields({ requested, lasts, why, by, now }: RenewalFacts): GrantFields {
  const { grant, until } = requested;
  const { id, holder: _holder, starts: _starts, expires: _expires, lasts: _lasts, revoked: _revoked, ...kept } = grant;
  const goesOn = until !== undefined && until > now;
  return {
    ...kept,
    reason: why,
    'requested-by': by.login,
    'requested-by-id': by.id,
    renews: id,
    ...(goesOn ? { starts: until, expires: until + lasts * 1000 } : { lasts }),
  };
}
