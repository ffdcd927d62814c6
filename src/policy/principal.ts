import type { Grant, Holder } from './grant.ts';
import { holderOf } from './holder.ts';
import type { Run } from './run.ts';

export type Membership = 'member' | 'no' | 'unknown';

/** Whether a team of the organisation that owns the policy is among `teams`; `unknown` when they could not be read. */
export function membership(teams: readonly string[] | undefined, organisation: string, slug: string): Membership {
  if (teams === undefined) return 'unknown';
  return teams.some((team) => team.toLowerCase() === `${organisation}/${slug}`.toLowerCase()) ? 'member' : 'no';
}

/** Whether a grant's holder is who asks. `organisation` owns the repository of the policy. */
export function holds(holder: Holder, run: Run, organisation: string): Membership {
  const own = holderOf(run.actor);
  if (holder.kind === 'team') return own.kind === 'user' ? membership(run.actor_teams, organisation, holder.name) : 'no';
  return holder.kind === own.kind && holder.name.toLowerCase() === own.name.toLowerCase() ? 'member' : 'no';
}

/**
 * Whether whoever pressed the button of this attempt is covered too: the same account, or a member of the granted team.
 * A re-run keeps the first actor in the token and runs with the first actor's privileges.
 */
export function coversTriggering(grant: Grant, run: Run, organisation: string): Membership {
  if (run.triggering_actor_id === run.actor_id) return 'member';
  return grant.holder.kind === 'team' ? membership(run.triggering_actor_teams, organisation, grant.holder.name) : 'no';
}
