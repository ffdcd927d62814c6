import { matchesAnyCaseless } from '../../policy/glob.ts';
import { itemsOf, type EnvironmentState } from '../state/inventory.ts';
import type { AuditContext } from './audited.ts';
import { WALL_FINDING_KINDS, type WallFindingId } from './finding-kinds.ts';
import { hasName } from './trust-checks.ts';
import type { RoleCredentialName, WallFinding } from './wall-finding.ts';

/** An environment of a role without any rule: whoever may push may deploy there. */
export function auditEnvironmentUnprotected(context: AuditContext): readonly WallFinding[] {
  const nothingProtected = context.places.refs?.within.length === 0;
  return usedEnvironments(context).flatMap(({ environment, roles }) => {
    const isOpen = environment.reviewers === 0 && environment.refs === 'all';
    const isEmpty = environment.reviewers === 0 && environment.refs === 'protected' && nothingProtected;
    return isOpen || isEmpty
      ? [environmentFinding('environment-unprotected', environment, roles, { refs: environment.refs })]
      : [];
  });
}

/** Administrators deploy past the rules of the environment. */
export function auditEnvironmentAdminBypass(context: AuditContext): readonly WallFinding[] {
  return usedEnvironments(context).flatMap(({ environment, roles }) =>
    environment.adminsBypass === true ? [environmentFinding('environment-admin-bypass', environment, roles)] : [],
  );
}

/** Whoever started a deployment may approve it. */
export function auditEnvironmentSelfReview(context: AuditContext): readonly WallFinding[] {
  return usedEnvironments(context).flatMap(({ environment, roles }) =>
    environment.reviewers > 0 && !environment.selfReviewPrevented
      ? [environmentFinding('environment-self-review', environment, roles)]
      : [],
  );
}

/** A role names an environment that is not there: the first job that names it creates it, without a rule. */
export function auditEnvironmentMissing({ policy, items }: AuditContext): readonly WallFinding[] {
  const environments = itemsOf(items, 'environment');
  if (environments.length === 0) return [];
  const names = environments.map(({ name }) => name);
  return [...policy.roles].flatMap(([role, { environments: patterns = [] }]) =>
    patterns
      .filter((pattern) => !/[*?[\\]/.test(pattern) && !hasName(names, pattern))
      .map((target) => ({
        outcome: 'fail',
        id: 'environment-missing',
        severity: WALL_FINDING_KINDS['environment-missing'].severity,
        target,
        roles: [{ role, credential: '' }],
        facts: {},
      })),
  );
}

interface UsedEnvironment {
  readonly environment: EnvironmentState & { readonly source: { readonly file: string } };
  readonly roles: readonly RoleCredentialName[];
}

function usedEnvironments({ policy, items }: AuditContext): readonly UsedEnvironment[] {
  return itemsOf(items, 'environment').flatMap((environment) => {
    const roles = [...policy.roles].flatMap(([role, { environments = [] }]) =>
      matchesAnyCaseless(environments, environment.name) ? [{ role, credential: '' }] : [],
    );
    return roles.length === 0 ? [] : [{ environment, roles }];
  });
}

function environmentFinding(
  id: WallFindingId,
  { name, source }: UsedEnvironment['environment'],
  roles: readonly RoleCredentialName[],
  facts: Readonly<Record<string, string>> = {},
): WallFinding {
  return {
    outcome: 'fail',
    id,
    severity: WALL_FINDING_KINDS[id].severity,
    target: name,
    file: source.file,
    roles,
    facts,
  };
}
