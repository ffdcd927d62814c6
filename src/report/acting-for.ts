import type { Run } from '../policy/run.ts';

/** A person as a result names her: never what came in the token. */
export interface ShownPerson {
  readonly handle?: string;
  readonly name?: string;
  /** Numeric id of her GitHub account. */
  readonly id?: string;
}

/** A tool that acts for a person. */
export interface ShownTool {
  readonly sub: string;
  readonly id: string;
  readonly entry?: string;
}

/** Who is behind a run, and what acted for her; nothing of a run that is its actor's own. */
export function actingFor(run: Run): { readonly person?: ShownPerson; readonly act?: ShownTool } {
  const { delegation } = run;
  if (delegation === undefined) return {};
  const { claimed, entry, handle, name, hasAccount, person } = delegation;
  const act = { sub: claimed.actor, id: claimed.actor_id, ...(entry === undefined ? {} : { entry }) };
  if (person === undefined) return { act };
  return {
    person: {
      ...(handle === undefined ? {} : { handle }),
      ...(name === undefined ? {} : { name }),
      ...(hasAccount === true ? { id: run.actor_id } : {}),
    },
    act,
  };
}
