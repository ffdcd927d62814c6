import { isSameName } from '../../policy/fold.ts';
import { matchesAnyCaseless } from '../../policy/glob.ts';
import { roleList } from '../../policy/scope-rule.ts';
import { inLanguage } from '../language.ts';
import { type EnvironmentState, isNoneOf, itemsOf, type StateOf } from '../state/inventory.ts';
import type { AuditContext } from './audited.ts';
import { WALL_FINDING_KINDS, type WallFindingId } from './finding-kinds.ts';
import { itemsAbout, repositoryOfItem } from './items-about.ts';
import type { PlaceRules, ProtectedPlaces } from './protected-places.ts';
import { hasName } from './trust-checks.ts';
import type { RoleCredentialName, WallFinding } from './wall-finding.ts';

/** An environment of a role without any rule: whoever may push may deploy there. */
export function auditEnvironmentUnprotected(context: AuditContext): readonly WallFinding[] {
  return usedEnvironments(context).flatMap(({ environment, roles }): readonly WallFinding[] => {
    const { name, refs, reviewers, source } = environment;
    if (reviewers > 0) return [];
    const places = context.placesOf(repositoryOfItem(environment) ?? context.home);
    const own = places.environments?.find((one) => isSameName(one.name, name));
    const isEveryRef = NO_SUCH_REFS.some((ref) => inLanguage(own?.refs ?? [], ref));
    const isEmpty = refs === 'protected' && places.refs?.within.length === 0;
    if (refs === 'all' || isEveryRef || isEmpty)
      return [environmentFinding('environment-unprotected', environment, roles, { refs })];
    const why = unreadRules(refs, own, places);
    return why.length === 0
      ? []
      : [{ outcome: 'unknown', id: 'environment-unprotected', target: name, file: source.file, roles, why }];
  });
}

/** What was not given, by which its refs are told. */
function unreadRules(
  refs: EnvironmentState['refs'],
  own: PlaceRules | undefined,
  places: ProtectedPlaces,
): readonly string[] {
  if (refs === 'protected' && places.refs === undefined) return ['the rules of branches, which were not given'];
  return refs === 'custom' && own?.isUnread !== false ? ['its deployment branch policies, which were not given'] : [];
}

/** Names that nobody gives a branch: what lets one of them in lets any in. */
const NO_SUCH_REFS = ['refs/heads/zz-no-such-branch', 'refs/heads/zz/no-such-branch'];

/** Administrators deploy past the rules of the environment. */
export function auditEnvironmentAdminBypass(context: AuditContext): readonly WallFinding[] {
  return usedEnvironments(context).flatMap(({ environment, roles }): readonly WallFinding[] => {
    if (environment.adminsBypass === true) return [environmentFinding('environment-admin-bypass', environment, roles)];
    const { name: target, source } = environment;
    const why = ['GitHub did not say whether administrators may bypass its rules'];
    return environment.adminsBypass === undefined
      ? [{ outcome: 'unknown', id: 'environment-admin-bypass', target, file: source.file, roles, why }]
      : [];
  });
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
export function auditEnvironmentMissing(context: AuditContext): readonly WallFinding[] {
  const { policy, items, repositories, home, gaps } = context;
  // where a list may have been cut off, nothing is missing for sure
  if (gaps.some(({ about = 'github' }) => about === 'github')) return [];
  return [...policy.roles].flatMap(([role, { environments: patterns = [], repositories: named }]) => {
    const wanted = patterns.filter((pattern) => !/[*?[\\]/.test(pattern));
    return (named ?? [home]).flatMap((repository) => {
      const about = itemsAbout(items, { repository, isOnly: repositories.length <= 1 });
      const own = itemsOf(about, 'environment');
      if (own.length === 0 && !isNoneOf(about, 'environments')) return [];
      const names = own.map(({ name }) => name);
      return wanted.filter((pattern) => !hasName(names, pattern)).map((target) => missingEnvironment(target, role));
    });
  });
}

function missingEnvironment(target: string, role: string): WallFinding {
  return {
    outcome: 'fail',
    id: 'environment-missing',
    severity: WALL_FINDING_KINDS['environment-missing'].severity,
    target,
    roles: [{ role, credential: '' }],
    facts: {},
  };
}

interface UsedEnvironment {
  readonly environment: StateOf<'environment'>;
  readonly roles: readonly RoleCredentialName[];
}

/** Environments that roles may deploy to; those of repositories in which no role runs are of no interest. */
function usedEnvironments({ policy, home, items }: AuditContext): readonly UsedEnvironment[] {
  return itemsOf(items, 'environment').flatMap((environment) => {
    const repository = repositoryOfItem(environment) ?? home;
    const roles = [...policy.roles].flatMap(([name, role]) =>
      matchesAnyCaseless(role.environments ?? [], environment.name) &&
      matchesAnyCaseless(roleList('repositories', role, home), repository)
        ? [{ role: name, credential: '' }]
        : [],
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
