import { isKnown } from '../../github/known.ts';
import { foldCase, isSameName } from '../../policy/fold.ts';
import type { Grant } from '../../policy/grant.ts';
import type { ListedTeam } from '../../policy/who.ts';
import { quote } from '../../report/safe-line.ts';
import { grantNumber, loginOfGrant, teamOfGrant } from './asked-accounts.ts';
import type { DoctorFacts } from './facts.ts';
import { isLive } from './live-grants.ts';
import { type DoctorRow, rowsOf } from './row.ts';

/** Rows about the people and teams of policy and grants. */
export function accountRows(facts: DoctorFacts): readonly DoctorRow[] {
  const { access, home, accounts } = facts;
  const rows = rowsOf(home.about.name);
  if (!isKnown(access)) return [rows.untold('approver', 'who may approve', access)];
  const approvers = access.value.policy?.ok === true ? access.value.policy.value.approval.approvers : {};
  const people = [
    ...(approvers.users ?? []).flatMap((user) => userRows(user, facts)),
    ...(approvers.teams ?? []).flatMap((team) => approverTeamRows(team, facts)),
  ];
  const isNamed = (approvers.users?.length ?? 0) + (approvers.teams?.length ?? 0) > 0;
  const live = access.value.grants.filter((grant) => isLive(grant, facts.now) && grantNumber(grant) !== undefined);
  const holders = live.flatMap((grant) => grantRows(grant, facts));
  const isAll = accounts.skipped === 0;
  return [
    ...people,
    ...(people.length === 0 && isNamed && isAll ? [rows.fine('approver', 'who may approve by name is there')] : []),
    ...holders,
    ...(holders.length === 0 && live.length > 0 && isAll
      ? [rows.fine('grant-account', 'the numbers in live grants are those of their accounts')]
      : []),
    ...(isAll
      ? []
      : [rows.found('unknown', 'grant-account', `${accounts.skipped} more accounts and teams were not looked up`)]),
  ];
}

function userRows(user: string | number, { accounts, home, root }: DoctorFacts): readonly DoctorRow[] {
  const rows = rowsOf(home.about.name);
  const known = typeof user === 'number' ? accounts.numbered.get(user) : accounts.named.get(foldCase(user));
  const shown = quote(String(user));
  if (known === undefined) return [];
  if (!isKnown(known)) return [rows.untold('approver', `whether the approver ${shown} exists`, known)];
  const advice = `correct \`approval.approvers.users\` in \`${root}/policy.yml\``;
  if (known.value === undefined)
    return [rows.found('error', 'approver', `there is no account ${shown}, who is listed as an approver`, { advice })];
  return known.value.type === 'User'
    ? []
    : [
        rows.found('error', 'approver', `${shown} is not a person, and cannot approve (${known.value.type})`, {
          advice,
        }),
      ];
}

function approverTeamRows(team: ListedTeam, { accounts, home, root }: DoctorFacts): readonly DoctorRow[] {
  const rows = rowsOf(home.about.name);
  const name = typeof team === 'string' ? team : team.team;
  const [organisation = ''] = home.about.name.split('/');
  const advice = `correct \`approval.approvers.teams\` in \`${root}/policy.yml\``;
  if (!isSameName(name.split('/')[0] ?? '', organisation))
    return [
      rows.found(
        'error',
        'approver',
        `the team ${quote(name)} is not of ${quote(organisation)}, and approves nothing`,
        {
          advice,
        },
      ),
    ];
  const known = accounts.teams.get(foldCase(name));
  if (known === undefined) return [];
  if (!isKnown(known)) return [rows.untold('approver', `whether the team ${quote(name)} exists`, known)];
  if (known.value === undefined)
    return [rows.found('error', 'approver', `there is no team ${quote(name)} that this token sees`, { advice })];
  return typeof team === 'string' || team.id === known.value
    ? []
    : [
        rows.found(
          'error',
          'approver',
          `the team ${quote(name)} has the number ${known.value}, and the policy says ${team.id}: nobody in it may ` +
            'approve',
          { advice },
        ),
      ];
}

/** Whether the number in a grant is that of its holder. */
function grantRows(grant: Grant, { accounts, home, root }: DoctorFacts): readonly DoctorRow[] {
  const rows = rowsOf(home.about.name);
  const [organisation = ''] = home.about.name.split('/');
  const written = grantNumber(grant);
  const file = `${root}/grants/${grant.id}.yml`;
  const isTeam = grant.holder.kind === 'team';
  const name = isTeam ? teamOfGrant(grant, organisation) : loginOfGrant(grant);
  const known = isTeam ? accounts.teams.get(name) : accounts.named.get(name);
  if (known === undefined) return [];
  const key = isTeam ? 'team-id' : 'principal-id';
  if (!isKnown(known))
    return [rows.untold('grant-account', `whether the \`${key}\` of ${quote(grant.id)} is right`, known)];
  const found = typeof known.value === 'object' ? known.value.id : known.value;
  if (found === undefined)
    return [
      rows.found('error', 'grant-account', `${file}: there is no ${isTeam ? 'team' : 'account'} ${quote(name)}`, {
        advice: 'propose the grant again under the name that they have now',
      }),
    ];
  return found === written
    ? []
    : [
        rows.found(
          'error',
          'grant-account',
          `${file}: ${quote(name)} has the number ${found}, and \`${key}\` says ${written ?? 'nothing'}: the grant ` +
            'is not used',
          { advice: `write \`${key}: ${found}\` by a reviewed pull request, if they are meant` },
        ),
      ];
}
