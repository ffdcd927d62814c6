import { fetchRole, fetchTeamsOf } from '../github/rights-of.ts';
import type { RepositoryWriter } from '../github/write.ts';
import type { Policy } from '../policy/policy.ts';
import type { Listed } from '../policy/who.ts';
import type { AccountRights, Requester } from '../requests/facts.ts';

/** What is known of an account's rights; teams are asked about only where the policy names any. */
export async function rightsOf(
  { api, repository }: RepositoryWriter,
  policy: Policy,
  account: Requester,
): Promise<AccountRights> {
  const [organisation = ''] = repository.split('/');
  const [permission, teams] = await Promise.all([
    fetchRole(api, repository, account),
    namesTeams(policy) ? fetchTeamsOf(api, organisation, account.login) : undefined,
  ]);
  return {
    account,
    ...(permission === undefined ? {} : { permission }),
    ...(teams === undefined ? {} : { teams: teams.names, teamIds: teams.ids }),
  };
}

function namesTeams(policy: Policy): boolean {
  const lists: readonly (Listed | undefined)[] = [
    policy.approval.approvers,
    ...[...policy.roles.values()].flatMap((role) => [
      role['requestable-by'],
      role['break-glass']?.who,
      role['break-glass']?.review.by,
    ]),
  ];
  return lists.some((list) => (list?.teams ?? []).length > 0);
}
