import { isApp } from '../account.ts';
import { isSameName } from '../fold.ts';
import { actorOf, type Membership } from '../principal.ts';
import type { Run } from '../run.ts';
import type { ListedByName, ListedTeam } from '../who.ts';

/**
 * Whether whoever began a run is among the people of a list.
 *
 * INVARIANT: an app never is, nor is anybody whom a tool names; and where it depends on a team that is not known, the
 * answer is `unknown`.
 */
export function isOnCall({ users = [], teams = [] }: ListedByName, run: Run): Membership {
  const actor = actorOf(run);
  if (isApp(actor) || run.delegation !== undefined) return 'no';
  if (users.some((user) => (typeof user === 'number' ? String(user) === actor.id : isSameName(user, actor.login))))
    return 'member';
  const found = teams.map((team) => inTeam(team, run));
  return found.includes('member') ? 'member' : found.includes('unknown') ? 'unknown' : 'no';
}

/** The number of a team decides where the policy gives one: names of teams are used again. */
function inTeam(team: ListedTeam, { actor_teams: names, actor_team_ids: ids }: Run): Membership {
  if (typeof team !== 'string') return ids === undefined ? 'unknown' : ids.includes(team.id) ? 'member' : 'no';
  if (names === undefined) return 'unknown';
  return names.some((name) => isSameName(name, team)) ? 'member' : 'no';
}
