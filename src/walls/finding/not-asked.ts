import { isSameName } from '../../policy/fold.ts';
import { matchesAnyCaseless } from '../../policy/glob.ts';
import { roleList } from '../../policy/scope-rule.ts';
import { isNoneOf, itemsOf, type StateItem } from '../state/inventory.ts';
import type { AuditContext } from './audited.ts';
import type { WallFindingId } from './finding-kinds.ts';
import { itemsAbout } from './items-about.ts';
import type { UnknownCheck } from './wall-finding.ts';

/** Settings without which checks cannot be made, and what prints them; `REPO` stands for the repository. */
interface NeededSetting {
  readonly command: string;
  readonly checks: readonly WallFindingId[];
  readonly isThere: (own: readonly StateItem[]) => boolean;
  /** Where it is needed: in the repository of the policy, or wherever a role runs. */
  readonly where: 'home' | 'runs' | 'environments';
}

const NEEDED: readonly NeededSetting[] = [
  {
    command: 'gh api repos/REPO/environments',
    checks: ['environment-missing', 'environment-unprotected'],
    isThere: (own) => itemsOf(own, 'environment').length > 0 || isNoneOf(own, 'environments'),
    where: 'environments',
  },
  {
    command: 'gh api repos/REPO/rulesets/ID` for each ruleset, or `gh api repos/REPO/rules/branches/BRANCH',
    checks: ['policy-branch-unprotected'],
    isThere: (own) => hasRulesets(own) || itemsOf(own, 'effective-rules').length > 0,
    where: 'home',
  },
  {
    command: 'gh api repos/REPO/rulesets/ID` for each ruleset, or `gh api repos/REPO/rulesets',
    checks: ['tag-ruleset-missing', 'ruleset-bypass'],
    isThere: hasRulesets,
    where: 'home',
  },
  {
    command: 'gh api repos/REPO/actions/permissions',
    checks: ['actions-unpinned'],
    isThere: (own) => itemsOf(own, 'actions').some(({ allowedActions }) => allowedActions !== undefined),
    where: 'runs',
  },
  {
    command: 'gh api repos/REPO/actions/permissions/workflow',
    checks: ['actions-may-approve'],
    isThere: (own) => itemsOf(own, 'actions').some(({ tokenWrites }) => tokenWrites !== undefined),
    where: 'runs',
  },
];

function hasRulesets(own: readonly StateItem[]): boolean {
  return itemsOf(own, 'ruleset').some(({ include }) => include !== undefined) || isNoneOf(own, 'rulesets');
}

/** Checks that could not be made, since what they look at was refused, or not asked for. */
export function auditNotAsked({ policy, home, repositories, items }: AuditContext): readonly UnknownCheck[] {
  return repositories.flatMap(({ repository }) => {
    const own = itemsAbout(items, { repository, isOnly: repositories.length <= 1 });
    const roles = [...policy.roles.values()].filter((role) =>
      matchesAnyCaseless(roleList('repositories', role, home), repository),
    );
    const isNeeded = {
      home: isSameName(repository, home),
      runs: roles.length > 0,
      environments: roles.some(({ environments = [] }) => environments.length > 0),
    };
    return NEEDED.filter((one) => isNeeded[one.where] && !one.isThere(own)).flatMap(({ checks, command }) =>
      checks.map((id): UnknownCheck => {
        const why = [`\`${command.replaceAll('REPO', repository)}\` was not given`];
        return { outcome: 'unknown', id, target: repository, roles: [], why };
      }),
    );
  });
}
