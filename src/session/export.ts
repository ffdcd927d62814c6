import type { Environment, Runner } from '../github/runner.ts';
import { foldedVariable } from '../policy/credential/words.ts';
import type { JobCredential } from './job-credentials.ts';
import { OUTPUTS } from './outputs.ts';

/** Where credentials go. */
export type ExportMode = 'env' | 'outputs' | 'profile' | 'none';

/** What later steps are about to get. */
export interface Handover {
  /** Names of the variables that will be set, for post to clear. */
  readonly variables: readonly string[];
  /** Hands it over; nothing comes after it that could fail and leave credentials that nobody clears. */
  readonly handOver: () => void;
}

export const NO_HANDOVER: Handover = { variables: [], handOver: () => undefined };

/**
 * Prepares what the job gets of credentials.
 *
 * INVARIANT: masked before anything else is done with it.
 * @throws Error when two credentials would set the same variable or output
 */
export function prepareHandover(credentials: readonly JobCredential[], mode: ExportMode, runner: Runner): Handover {
  for (const credential of credentials)
    for (const name of credential.secret) runner.mask(credential.variables[name] ?? '');
  if (mode === 'none') return NO_HANDOVER;
  const handed = new Map<string, { readonly by: string; readonly value: string }>();
  for (const credential of credentials) {
    for (const [name, value] of Object.entries(mode === 'outputs' ? credential.outputs : credential.variables)) {
      // Windows does not tell cases apart, nor do outputs
      const other = [...handed].find(
        ([taken, { value: given }]) => foldedVariable(taken) === foldedVariable(name) && given !== value,
      )?.[1];
      if (other !== undefined) {
        throw new Error(
          `the credentials \`${other.by}\` and \`${credential.name}\` would both set \`${name}\`: name one of ` +
            'them with the input `credentials`',
        );
      }
      handed.set(name, { by: credential.name, value });
    }
  }
  const hand = mode === 'outputs' ? runner.setOutput : runner.exportVariable;
  return {
    variables: mode === 'outputs' ? [] : [...handed.keys()],
    handOver: () => {
      for (const [name, { value }] of handed) hand(name, value);
      if (mode === 'outputs') handSecrets(handed, runner);
    },
  };
}

/** A composite action can name no output that the policy makes up: those go out together as well. */
function handSecrets(handed: ReadonlyMap<string, { readonly value: string }>, runner: Runner): void {
  const others = [...handed].flatMap(([name, { value }]) => (name in OUTPUTS ? [] : [[name, value] as const]));
  if (others.length === 0) return;
  // a text of several lines is one line there
  for (const [, value] of others) runner.mask(JSON.stringify(value).slice(1, -1));
  runner.setOutput('secrets', JSON.stringify(Object.fromEntries(others)));
}

/** Warns of variables that an earlier step set and that lead tools past the keys. */
export function misleadingNotes(
  credentials: readonly JobCredential[],
  mode: ExportMode,
  env: Environment,
): readonly string[] {
  if (mode !== 'env' && mode !== 'profile') return [];
  return credentials.flatMap(({ name, misleading = [] }) => {
    const set = misleading.filter((variable) => (env[variable] ?? '') !== '');
    return set.length === 0
      ? []
      : [
          `An earlier step set ${set.map((variable) => `\`${variable}\``).join(', ')}: later steps may not use ` +
            `the credential \`${name}\` because of it.`,
        ];
  });
}
