import type { Role } from '../../../policy/role.ts';
import { GLOBS } from '../../../policy/glob.ts';
import { verdictOf } from '../../../policy/scope-rule.ts';
import type { ListedTeam } from '../../../policy/who.ts';
import type { Path } from '../../../policy/yaml-place.ts';
import { NO_FINDINGS, type PolicyRule, type Remark } from '../rule.ts';

type Rules = NonNullable<Role['break-glass']>;

/** The remarks about the break-glass access of each role; paths are below it. */
function perRole(check: (rules: Rules, role: Role) => readonly Remark[]): PolicyRule['check'] {
  return ({ roles }) =>
    [...roles].flatMap(([name, role]): readonly Remark[] => {
      const rules = role['break-glass'];
      if (rules === undefined) return NO_FINDINGS;
      return check(rules, role).map((remark) => ({
        ...remark,
        path: ['roles', name, 'break-glass', ...(remark.path ?? [])],
      }));
    });
}

/** Access in an emergency that only whoever took it could review. */
export const breakGlassUnreviewable: PolicyRule = {
  id: 'break-glass-unreviewable',
  severity: 'warning',
  summary: 'Only somebody who is on call could review break-glass access, and nobody reviews their own.',
  advice: 'After it is taken once, and the review is overdue, that person has it no more. List another reviewer.',
  check: perRole(({ who, review: { by } }) => {
    const [only, ...others] = by.users ?? [];
    const isAlone = others.length === 0 && (by.teams ?? []).length === 0 && by.permission === undefined;
    return isAlone && only !== undefined && (who.users ?? []).includes(only)
      ? [
          {
            path: ['review', 'by'],
            message: `only \`${only}\` reviews it, who is on call`,
            hint: 'list another reviewer, a team or a permission',
          },
        ]
      : NO_FINDINGS;
  }),
};

/** Teams of people on call and of reviewers that are named without their number. */
export const breakGlassTeamByName: PolicyRule = {
  id: 'break-glass-team-by-name',
  severity: 'warning',
  summary: 'A team that is on call, or that reviews break-glass access, is listed by name, not by its number.',
  advice:
    'A team that is deleted can be recreated under its name by whoever may create teams, with other members. Write ' +
    '`{team: owner/slug, id: 123}`; `gh api orgs/OWNER/teams/SLUG --jq .id` tells the number.',
  check: perRole(({ who, review: { by } }) => [
    ...namedOnly(who.teams, ['who', 'teams']),
    ...namedOnly(by.teams, ['review', 'by', 'teams']),
  ]),
};

function namedOnly(teams: readonly ListedTeam[] | undefined, path: Path): readonly Remark[] {
  return (teams ?? []).flatMap((team, index): readonly Remark[] =>
    typeof team === 'string'
      ? [
          {
            path: [...path, index],
            message: `\`${team}\` is listed by name only`,
            hint: `write \`{team: ${team}, id: …}\` with the number of the team`,
          },
        ]
      : [],
  );
}

/** Environments for emergencies that the role does not have. */
export const breakGlassOutOfRole: PolicyRule = {
  id: 'break-glass-out-of-role',
  severity: 'warning',
  summary: 'Break-glass access names an environment that its role does not have, which it does not reach.',
  advice: 'It reaches what is both under `environments` of the role and under that of `break-glass`.',
  check: perRole(({ environments = [] }, role) =>
    environments.flatMap((name, index): readonly Remark[] => {
      const isPattern = /[*?[{]/.test(name);
      const within = [role.environments ?? []];
      return isPattern || verdictOf('environments', name, { within, never: [] }, GLOBS) === 'in'
        ? []
        : [
            {
              path: ['environments', index],
              message: `the role does not reach \`${name}\``,
              hint: 'add it to `environments` of the role, or leave it out',
            },
          ];
    }),
  ),
};
