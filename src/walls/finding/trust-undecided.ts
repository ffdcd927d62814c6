import { notModelledIn } from '../inclusion/formula.ts';
import type { AuditContext, AuditedTrust } from './audited.ts';
import { unjudgedWays } from './trust-of-others.ts';
import { rolesOf } from './trust-checks.ts';
import type { WallFinding } from './wall-finding.ts';

/** A document could not be read, or says something that is not modelled. */
export function trustUndecided(trust: AuditedTrust, { issuer }: AuditContext): readonly WallFinding[] {
  const { target, file } = trust;
  const gate = trust.answers?.gate;
  const why =
    trust.trust === undefined
      ? ['the document is not there to read']
      : [
          ...new Set([
            ...notModelledIn(trust.trust.admits),
            ...(gate?.kind === 'undecided' ? gate.why : []),
            ...unjudgedWays(trust, issuer),
          ]),
        ];
  return why.length === 0
    ? []
    : [{ outcome: 'unknown', id: 'trust-undecided', target, file, roles: rolesOf(trust), why }];
}
