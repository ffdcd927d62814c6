import { isApp } from '../policy/account.ts';
import { isSameName } from '../policy/fold.ts';
import { type Listed, type ListedTeam, PERMISSIONS, type Permission } from '../policy/who.ts';
import type { AccountRights, Requester } from './facts.ts';

/** Whether something holds; `unknown` where what decides it could not be read. */
export type Certainty = 'yes' | 'no' | 'unknown';

/** Whether an account is a bot or an App: none of these asks for access, approves it or gives a command. */
export function isBotAccount({ login, id, type }: Requester): boolean {
  return isApp({ login, id: String(id), type });
}

/**
 * Whether somebody is among the people of a list.
 *
 * INVARIANT: a bot never is, and where it depends on a team or a permission that is not known, the answer is `unknown`.
 */
export function isAmong({ users = [], teams = [], permission }: Listed, rights: AccountRights): Certainty {
  const { account } = rights;
  if (isBotAccount(account)) return 'no';
  if (users.some((user) => (typeof user === 'number' ? user === account.id : isSameName(user, account.login))))
    return 'yes';
  const found = [...teams.map((team) => isInTeam(team, rights)), hasPermission(permission, rights)];
  return found.includes('yes') ? 'yes' : found.includes('unknown') ? 'unknown' : 'no';
}

/** Whether somebody has at least a permission on the policy's repository; nobody has, where none is asked. */
export function hasPermission(least: Permission | undefined, { permission }: AccountRights): Certainty {
  if (least === undefined) return 'no';
  if (permission === undefined) return 'unknown';
  return permission !== 'none' && PERMISSIONS.indexOf(permission) >= PERMISSIONS.indexOf(least) ? 'yes' : 'no';
}

/** The number of a team decides where the policy gives one: names of teams are used again. */
function isInTeam(team: ListedTeam, { teams, teamIds }: AccountRights): Certainty {
  if (typeof team !== 'string') return teamIds === undefined ? 'unknown' : teamIds.includes(team.id) ? 'yes' : 'no';
  if (teams === undefined) return 'unknown';
  return teams.some((one) => isSameName(one, team)) ? 'yes' : 'no';
}
