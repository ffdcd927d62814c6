import { type GrantRule, NO_FINDINGS, type PolicyRule, type Remark } from '../rule.ts';

const NUMBER = 'Write `{team: owner/slug, id: 123}`; `gh api orgs/OWNER/teams/SLUG --jq .id` tells the number.';
const ADVICE =
  'A team that is deleted can be recreated under its name by whoever may create teams, with other members.';

/** Teams of approvers that are named without their number. */
export const approverTeamByName: PolicyRule = {
  id: 'approver-team-by-name',
  severity: 'warning',
  summary: 'A team of approvers is listed by name, not by its number.',
  advice: `${ADVICE} ${NUMBER}`,
  check: ({ approval }) =>
    (approval.approvers.teams ?? []).flatMap((team, index): Remark[] =>
      typeof team !== 'string'
        ? []
        : [
            {
              path: ['approval', 'approvers', 'teams', index],
              message: `\`${team}\` is listed by name only`,
              hint: `write \`{team: ${team}, id: …}\` with the number of the team`,
            },
          ],
    ),
};

/** A grant of a team without the team's number. */
export const grantTeamByName: GrantRule = {
  id: 'grant-team-by-name',
  severity: 'warning',
  summary: 'The grant of a team has no `team-id`.',
  advice: `${ADVICE} Add \`team-id\`; \`gh api orgs/OWNER/teams/SLUG --jq .id\` shows it.`,
  check: (grant) =>
    grant.holder.kind !== 'team' || grant['team-id'] !== undefined
      ? NO_FINDINGS
      : [
          {
            message: '`team-id` is missing: the grant follows the name of the team',
            hint: `\`gh api orgs/OWNER/teams/${grant.holder.name} --jq .id\` shows it`,
          },
        ],
};
