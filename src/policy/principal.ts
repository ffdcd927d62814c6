import { type Account, appNames, isApp } from './account.ts';
import { isSameName } from './fold.ts';
import type { Grant } from './grant.ts';
import { accountFolders, folderNames, type Holder, holderFolder, holderOf } from './holder.ts';
import type { Run } from './run.ts';
import { accountPlace } from './tags.ts';

export type Membership = 'member' | 'no' | 'unknown';

/** Teams that somebody is in, those above them included: `owner/slug`, and their numbers where they are known. */
export interface Teams {
  readonly names: readonly string[] | undefined;
  readonly ids?: readonly number[] | undefined;
}

/** Who began the run, as the token names; the person behind it, where a tool names one. */
export function actorOf(run: Run): Account {
  return { login: run.actor, id: run.actor_id, type: run.actor_type };
}

/** The account that a tool acts with; `undefined` of a run that is its actor's own. */
export function toolOf({ delegation }: Run): Account | undefined {
  return delegation === undefined
    ? undefined
    : {
        login: delegation.claimed.actor,
        id: delegation.claimed.actor_id,
        type: delegation.claimed.actor_type,
      };
}

/** Whether the run is that of a person of `people.yml` who has no GitHub account, as far as is known. */
export function hasNoAccount({ delegation }: Run): boolean {
  return delegation?.person !== undefined && delegation.hasAccount !== true;
}

/** Who pressed the button of this very attempt. */
export function triggeringOf(run: Run): Account {
  return { login: run.triggering_actor, id: run.triggering_actor_id, type: run.triggering_actor_type };
}

/**
 * Whether a team of the organisation that owns the policy is among `teams`; `unknown` when they could not be read. With
 * the number of the team given, a team of that name and another number is another team.
 */
export function membership({ names, ids }: Teams, organisation: string, slug: string, id?: number): Membership {
  if (names === undefined) return 'unknown';
  if (!names.some((team) => isSameName(team, `${organisation}/${slug}`))) return 'no';
  if (id === undefined) return 'member';
  return ids === undefined ? 'unknown' : ids.includes(id) ? 'member' : 'no';
}

/**
 * Whether a grant's holder is who asks. `organisation` owns the repository of the policy; `team` is the number of the
 * team, where the grant gives it.
 */
export function membershipOf(holder: Holder, run: Run, organisation: string, team?: number): Membership {
  // INVARIANT: a handle is compared with the handle of a verified person alone, and a login with an account's alone
  if (holder.kind === 'person')
    return run.delegation?.person !== undefined && run.delegation.handle === holder.name ? 'member' : 'no';
  if (hasNoAccount(run)) return 'no';
  const actor = actorOf(run);
  if (holder.kind === 'team')
    return isApp(actor)
      ? 'no'
      : membership({ names: run.actor_teams, ids: run.actor_team_ids }, organisation, holder.name, team);
  if (isApp(actor))
    return holder.kind === 'app' && appNames(actor).some((name) => isSameName(holder.name, name)) ? 'member' : 'no';
  return holder.kind === 'user' && isSameName(holder.name, actor.login) ? 'member' : 'no';
}

/** Whose grants may be those of whoever began the run, besides those of teams. */
export function holdersOf(run: Run): readonly Holder[] {
  const handle = run.delegation?.person === undefined ? undefined : run.delegation.handle;
  return [
    ...(handle === undefined ? [] : [{ kind: 'person', name: handle } as const]),
    ...(hasNoAccount(run) ? [] : [holderOf(actorOf(run))]),
  ];
}

/**
 * The same of all who have a part in the run, by every name that is known of them: who loses everything starts nothing,
 * for herself or for others. `names` are those that the file of people adds.
 *
 * INVARIANT: an account is among them by its number, which stays when its owner renames it.
 */
export function foldersOfAll(run: Run, names: readonly string[] = []): readonly string[] {
  const tool = toolOf(run);
  return [
    ...new Set([
      ...holdersOf(run).flatMap((holder) => folderNames(holder).map((name) => holderFolder({ ...holder, name }))),
      ...(hasNoAccount(run) && run.triggering_actor_id === run.actor_id ? [] : accountFolders(triggeringOf(run))),
      ...(tool === undefined ? [] : accountFolders(tool)),
      ...accountsOfAll(run).map(accountPlace),
      ...names,
    ]),
  ];
}

/** Numbers of the accounts that have a part in a run: a person without one has the number of none. */
export function accountsOfAll(run: Run): readonly string[] {
  const tool = run.delegation?.claimed.actor_id;
  return [...new Set([run.actor_id, run.triggering_actor_id, ...(tool === undefined ? [] : [tool])])];
}

/**
 * Whether whoever pressed the button of this attempt is covered too: the same account, or a member of the granted team.
 * A team's grant with a `principal-id` is for that account alone. A re-run keeps the first actor in the token and runs
 * with the first actor's privileges.
 */
export function coversTriggering(grant: Grant, run: Run, organisation: string): Membership {
  if (run.triggering_actor_id === run.actor_id) return 'member';
  if (grant.holder.kind !== 'team' || isApp(triggeringOf(run))) return 'no';
  const id = grant['principal-id'];
  if (id !== undefined && String(id) !== run.triggering_actor_id) return 'no';
  return membership(
    { names: run.triggering_actor_teams, ids: run.triggering_actor_team_ids },
    organisation,
    grant.holder.name,
    grant['team-id'],
  );
}
