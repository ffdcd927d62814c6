import type { CredentialSpec } from './credential-spec.ts';
import { GLOBS } from './glob.ts';
import type { Role } from './role.ts';
import type { Run } from './run.ts';
import { verdictOf } from './scope-rule.ts';

/** A credential of a role that this run is to get. */
export interface Entitlement {
  readonly name: string;
  readonly spec: CredentialSpec;
}

/** What a run gets, and which of the names it asked for the role does not give it. */
export interface Entitlements {
  readonly issued: readonly Entitlement[];
  readonly missing: readonly string[];
  /** Those that would be issued in another environment than that of the job. */
  readonly waiting: readonly Waiting[];
}

/** A credential that is issued in these environments only. */
export interface Waiting {
  readonly name: string;
  readonly environments: readonly string[];
}

/**
 * The credentials of a role for the environment of the job. A credential that lists environments is issued in those
 * only. `wanted` names some of them, or all.
 */
export function entitlements(role: Role, run: Run, wanted: 'all' | readonly string[]): Entitlements {
  const fitting = [...(role.credentials ?? [])]
    .filter(
      ([, spec]) =>
        spec.environments === undefined ||
        (run.environment !== undefined &&
          verdictOf('environments', run.environment, { within: [spec.environments], never: [] }, GLOBS) === 'in'),
    )
    .map(([name, spec]) => ({ name, spec }));
  const waiting = [...(role.credentials ?? [])].flatMap(([name, { environments }]): readonly Waiting[] =>
    environments === undefined || fitting.some((entry) => entry.name === name) ? [] : [{ name, environments }],
  );
  if (wanted === 'all') return { issued: fitting, missing: [], waiting };
  return {
    issued: fitting.filter((entry) => wanted.includes(entry.name)),
    missing: wanted.filter((name) => !fitting.some((entry) => entry.name === name)),
    waiting: waiting.filter(({ name }) => wanted.includes(name)),
  };
}
