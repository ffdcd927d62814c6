import type { Meant } from '../meant.ts';
import type { AuditContext } from './audited.ts';
import { WALL_FINDING_KINDS, type WallFindingId } from './finding-kinds.ts';
import { targetName } from './target-name.ts';
import type { WallFinding } from './wall-finding.ts';

/** One identity of a cloud for credentials of several environments: what one may do, all may. */
export function auditOneIdentityManyEnvironments({ policy, meant }: AuditContext): readonly WallFinding[] {
  return sharedTargets(meant, 'one-identity-many-environments', ({ role, credential }) =>
    (policy.roles.get(role)?.credentials?.get(credential)?.environments ?? []).toSorted().join(', '),
  );
}

/** One identity of a cloud for several roles. */
export function auditOneIdentityManyRoles({ meant }: AuditContext): readonly WallFinding[] {
  return sharedTargets(meant, 'one-identity-many-roles', ({ role }) => role);
}

function sharedTargets(
  meant: readonly Meant[],
  id: WallFindingId,
  valueOf: (one: Meant) => string,
): readonly WallFinding[] {
  const names = [...new Set(meant.map(({ target }) => targetName(target)))];
  return names.flatMap((target): readonly WallFinding[] => {
    const users = meant.filter((one) => targetName(one.target) === target);
    const values = [...new Set(users.map(valueOf))].filter((value) => value !== '');
    if (values.length < 2) return [];
    const roles = users.map(({ role, credential }) => ({ role, credential }));
    const { severity } = WALL_FINDING_KINDS[id];
    return [{ outcome: 'fail', id, severity, target, roles, facts: { values: values.join('; ') } }];
  });
}
