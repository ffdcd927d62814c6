import type { Approver } from '../policy/approval-facts.ts';
import type { ApprovalRules } from '../policy/policy.ts';

/** Most names that are said: a policy may list hundreds. */
const MAX_SHOWN_NAMES = 5;

/** Who may approve, in words; accounts that are listed by number are named as far as `logins` has them. */
export function describeApprovers(
  { users = [], teams = [], permission }: ApprovalRules['approvers'],
  logins: ReadonlyMap<number, string> = new Map(),
): string {
  const people = users.map((user) => (typeof user === 'number' ? (logins.get(user) ?? `account ${user}`) : user));
  const members = teams.map(
    (team) => `a member of ${typeof team === 'string' ? team : `${team.team} (team ${team.id})`}`,
  );
  const all = [
    ...(permission === undefined
      ? []
      : [`somebody with the permission ${permission}${permission === 'admin' ? '' : ' or more'}`]),
    ...members,
    ...people,
  ];
  const shown =
    all.length > MAX_SHOWN_NAMES ? [...all.slice(0, MAX_SHOWN_NAMES), `${all.length - MAX_SHOWN_NAMES} others`] : all;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}`;
}

/** Somebody who approved, with what of them the rules look at. */
export function describeApprover({ author, isBot, permission }: Approver): string {
  if (isBot) return `${author} (a bot)`;
  if (permission === undefined) return author;
  return `${author} (${permission === 'none' ? 'no permission' : `permission ${permission}`})`;
}
