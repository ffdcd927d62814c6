import type { Credential, Revocation } from '../credentials/credential.ts';
import { formatInstant } from '../policy/instant.ts';
import type { Launched } from './launch.ts';

/** What main leaves for post. Post reads nothing else: the runner can hand a nested post step the wrong inputs. */
export interface SavedState {
  readonly schema: 1;
  /** Variables that were exported and are to be cleared. */
  readonly variables: readonly string[];
  /** Files of the guard, to delete. */
  readonly files: readonly string[];
  /** Folder of the credentials' files, to delete. */
  readonly folder?: string | undefined;
  /** The audit record, to which the end is written. */
  readonly record: string | undefined;
  readonly credentials: readonly SavedCredential[];
  /** A credential that cannot be taken back fails the job. */
  readonly strict?: boolean;
  /** CA certificates that the workflow named. */
  readonly certificates?: string | undefined;
  /** What every line of the record names. */
  readonly line: Readonly<Record<string, unknown>>;
}

export interface SavedCredential {
  readonly name: string;
  readonly provider: string;
  readonly target: string;
  /** RFC 3339. */
  readonly expires: string;
  /** What of it taking it back does not end. */
  readonly lasting?: readonly string[];
  /**
   * What taking it back needs. Secret.
   *
   * INVARIANT: only ever in the runner's state of this step, which other steps are not given; never on record and never in a file of ours.
   */
  readonly revocation?: Revocation;
}

/** What of credentials is kept for the end of the job. */
export function savedCredentials(credentials: readonly Credential[]): readonly SavedCredential[] {
  return credentials.map(({ name, provider, target, expires, lasting, revocation }) => ({ name, provider, target, expires: formatInstant(expires), ...(lasting === undefined ? {} : { lasting }), ...(revocation === undefined ? {} : { revocation }) }));
}

/** What there is to take back while nothing else is known: enough for post, should this process be ended. */
export function unreported(credentials: readonly Credential[], { inputs, context }: Pick<Launched, 'inputs' | 'context'>): SavedState {
  const line = { repository: context.repository, run_id: context.runId, run_attempt: context.runAttempt };
  return { schema: 1, variables: [], files: [], record: undefined, strict: inputs.strictRevoke, certificates: inputs.certificates, credentials: savedCredentials(credentials), line };
}

/** Name under which the runner keeps it: `STATE_grantgate` in the post step. */
export const STATE_NAME = 'grantgate';

export function writeState(state: SavedState): string {
  return JSON.stringify(state);
}

/** Reads what main left; `undefined` when it left nothing, or something that is not of this version. */
export function readState(text: string | undefined): SavedState | undefined {
  if (text === undefined || text === '') return undefined;
  try {
    const state: unknown = JSON.parse(text);
    return isState(state) ? state : undefined;
  } catch {
    return undefined;
  }
}

function isState(value: unknown): value is SavedState {
  if (typeof value !== 'object' || value === null || !('schema' in value) || value.schema !== 1) return false;
  const lists = ['variables', 'files', 'credentials'].map((name): unknown => Object.entries(value).find(([key]) => key === name)?.[1]);
  const record = 'record' in value ? value.record : undefined;
  return lists.every((list) => Array.isArray(list)) && (record === undefined || typeof record === 'string');
}
