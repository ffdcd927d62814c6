import type { Evidence } from './evidence.ts';
import type { Case } from './finding.ts';
import { grantChecker } from './grant-checks.ts';
import type { Grant, GrantFile } from './grant.ts';
import { NEEDS_EVIDENCE } from './reasons.ts';

/** Most grants whose evidence is fetched for one run. */
export const MAX_CANDIDATES = 40;

const EMPTY_EVIDENCE: Evidence = { provenance: new Map(), revoked: new Set(), frozen: false, uses: new Map() };

export interface Shortlist {
  /** Grants worth asking about. */
  readonly grants: readonly Grant[];
  /** Whether one of them would pass if its evidence is good. */
  readonly hopeful: boolean;
}

/**
 * The grants about which evidence is fetched: those that pass every check that needs none, else the ones that come
 * closest, so that the refusal can say why. A revocation in the file is known already and counts.
 */
export function shortlist(files: readonly GrantFile[], situation: Omit<Case, 'evidence'>): Shortlist {
  const check = grantChecker({ ...situation, evidence: EMPTY_EVIDENCE });
  const rated = files.flatMap((file) => {
    if (!file.ok) return [];
    const failed = check(file.grant).filter((finding) => !finding.ok && !NEEDS_EVIDENCE[finding.name]);
    return [{ grant: file.grant, faults: failed.length + (file.grant.revoked === undefined ? 0 : 1) }];
  });
  const least = Math.min(...rated.map((entry) => entry.faults));
  const grants = rated.filter((entry) => entry.faults === least).toSorted((a, b) => firstToAsk(a.grant, b.grant));
  return { grants: grants.slice(0, MAX_CANDIDATES).map((entry) => entry.grant), hopeful: least === 0 };
}

/** The first to end, then those that say only how long, the latest request first: many of them may be over. */
function firstToAsk(a: Grant, b: Grant): number {
  const [one, other] = [a.expires ?? Number.POSITIVE_INFINITY, b.expires ?? Number.POSITIVE_INFINITY];
  if (one !== other) return one < other ? -1 : 1;
  if (a.expires === undefined && a.request !== b.request) return (b.request ?? 0) - (a.request ?? 0);
  return a.id < b.id ? -1 : 1;
}
