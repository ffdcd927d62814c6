import type { Run } from '../policy/run.ts';

/** Who began the run, where somebody else started it again: the job has that account's rights, and the token names it. */
export function firstActor({ actor, actor_id: id, triggering_actor_id: other }: Run): {
  readonly first_actor?: string;
} {
  return id === other ? {} : { first_actor: actor };
}
