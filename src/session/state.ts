import { createHash } from 'node:crypto';
import type { Credential, Revocation } from '../credentials/credential.ts';
import { formatInstant } from '../policy/instant.ts';
import { readStored, anyObject, anyText, anyTexts, onlyTrue } from '../policy/stored-json.ts';
import type { StepFacts } from './start-requests.ts';
import type { RecordSeal } from './record-file.ts';
import { flag, integer, list, object, oneOf, optional, required, type Shape } from '../policy/shape.ts';

/**
 * What main leaves for post. Post goes by nothing else: files and variables can be changed by any step, and the runner
 * can hand a nested post step the wrong inputs.
 */
export interface SavedState {
  readonly schema: 1;
  /** Variables that were exported and are to be cleared. */
  readonly variables: readonly string[];
  /** Files of the guard, to delete. */
  readonly files: readonly string[];
  /** Folder of the credentials' files, to delete. */
  readonly folder?: string | undefined;
  /** The audit record, to which the end is written. */
  readonly record?: RecordSeal | undefined;
  readonly credentials: readonly SavedCredential[];
  /** A credential that cannot be revoked fails the job. */
  readonly strict?: boolean;
  /** CA certificates that the workflow named. */
  readonly certificates?: string | undefined;
  /** Which proxy main was told about: a later step that names another must not keep credentials from being revoked. */
  readonly proxy?: Proxies;
  /** What every line of the record names. */
  readonly line: Readonly<Record<string, unknown>>;
}

/** The variables that name a proxy, as they were for main. */
export type Proxies = Readonly<Record<string, string>>;

export interface SavedCredential {
  readonly name: string;
  readonly provider: string;
  readonly target: string;
  /** RFC 3339. */
  readonly expires: string;
  readonly renews?: true;
  /** What revoking it does not end. */
  readonly lasting?: readonly string[];
  /**
   * What revoking it needs. Secret.
   *
   * INVARIANT: only ever in the runner's state of this step; never on record and never in a file of ours. It holds no
   * private key, and while a guarded script runs only what the script was given anyway: the runner's file for the state
   * can be read by it.
   */
  readonly revocation?: Revocation;
  /** It can be revoked, and only main can: what that needs is not in the state. */
  readonly held?: true;
}

const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];

/** What of the environment names a proxy. */
export function proxiesOf(env: Readonly<Record<string, string | undefined>>): Proxies {
  return Object.fromEntries(
    PROXIES.flatMap((name) => (env[name] === undefined || env[name] === '' ? [] : [[name, env[name]]])),
  );
}

/** What of credentials is known to whoever ends them; `revocation` as it is in memory. */
export function endsOf(credentials: readonly Credential[]): readonly SavedCredential[] {
  return credentials.map(({ name, provider, target, expires, lasting, revocation, renews }) => ({
    name,
    provider,
    target,
    expires: formatInstant(expires),
    ...(renews === true ? { renews } : {}),
    ...(lasting === undefined ? {} : { lasting }),
    ...(revocation === undefined ? {} : { revocation }),
  }));
}

/**
 * What of credentials is kept for the end of the job; `isWatched` while a guarded script could read it, `isEarly` while
 * this process still waits for others and may be ended before it can revoke anything itself.
 */
export function savedCredentials(
  credentials: readonly Credential[],
  { isWatched, isEarly }: { readonly isWatched: boolean; readonly isEarly: boolean },
): readonly SavedCredential[] {
  const ends = endsOf(credentials);
  return credentials.flatMap(({ revocation, kept }, index) => {
    const { revocation: _, ...rest } = ends[index] ?? {};
    if (!('name' in rest)) return [];
    if (revocation === undefined) return [rest];
    const saved = kept === undefined ? revocation : (kept.revocation ?? (isEarly ? revocation : undefined));
    return [
      saved === undefined || (isWatched && kept?.handedOut !== true)
        ? { ...rest, held: true as const }
        : { ...rest, revocation: withoutKey(saved) },
    ];
  });
}

/** Says which certificate and key a server was shown, instead of the key. */
export function withoutKey({ clientCertificate, clientKey, ...rest }: Revocation): Revocation {
  return clientCertificate === undefined || clientKey === undefined
    ? rest
    : { ...rest, shown: identityDigest(clientCertificate, clientKey) };
}

/** Tells one certificate with its key from another, and gives neither away. */
export function identityDigest(certificate: string, key: string): string {
  return createHash('sha256').update(`${certificate}\0${key}`).digest('hex');
}

/** What there is to revoke while nothing else is known: enough for post, should this process be ended. */
export function unreported(
  credentials: readonly SavedCredential[],
  { inputs, context }: Pick<StepFacts, 'inputs' | 'context'>,
  proxy: Proxies,
): SavedState {
  const line = { repository: context.repository, run_id: context.runId, run_attempt: context.runAttempt };
  return {
    schema: 1,
    variables: [],
    files: [],
    record: undefined,
    strict: inputs.strictRevoke,
    certificates: inputs.certificates,
    proxy,
    credentials,
    line,
  };
}

/** Name under which the runner keeps it: `STATE_grantgate` in the post step. */
export const STATE_NAME = 'grantgate';

/**
 * Most characters of a value: Linux starts no process with a variable of 128 KiB, and a character may be three bytes. A
 * file of CA certificates can be larger.
 */
const MAX_STATE_CHARACTERS = 40_000;

/** The values that the runner keeps: one, or as many as it takes. */
export function writeState(state: SavedState): Readonly<Record<string, string>> {
  const text = JSON.stringify(state);
  const parts = Array.from({ length: Math.ceil(text.length / MAX_STATE_CHARACTERS) }, (_, index) =>
    text.slice(index * MAX_STATE_CHARACTERS, (index + 1) * MAX_STATE_CHARACTERS),
  );
  // INVARIANT: the first says how many there are, so that a step can add none
  return Object.fromEntries(
    parts.map((part, index) => [partName(index), index === 0 && parts.length > 1 ? `${parts.length}:${part}` : part]),
  );
}

function partName(index: number): string {
  return index === 0 ? STATE_NAME : `${STATE_NAME}_${index}`;
}

/**
 * Reads what main left; `undefined` when it left nothing, `unreadable` when it is something that is not of this
 * version: then nothing of it is believed.
 */
export function readState(env: Readonly<Record<string, string | undefined>>): SavedState | 'unreadable' | undefined {
  const first = env[`STATE_${STATE_NAME}`] ?? '';
  if (first === '') return undefined;
  const [head = '', count = '1'] = /^(\d{1,3}):/.exec(first) ?? [];
  const others = Array.from(
    { length: Math.max(0, Number(count) - 1) },
    (_, index) => env[`STATE_${partName(index + 1)}`] ?? '',
  );
  const text = [first.slice(head.length), ...others].join('');
  const stored = readStored(stateShape, text);
  return stored.ok ? stored.value : 'unreadable';
}

/** A field that is written and not named here would make all of the state unreadable. */
type KeyedFields<T> = Readonly<Record<keyof T, unknown>>;

const UNLIMITED = { max: Number.MAX_SAFE_INTEGER };
const texts = (): Shape<readonly string[]> => list(anyText(), UNLIMITED);

const sealShape = object({
  path: required(anyText()),
  size: required(integer(0)),
  sha256: required(anyText()),
  key: required(anyText()),
} satisfies KeyedFields<RecordSeal>);

const savedCredentialShape = object({
  name: required(anyText()),
  provider: required(anyText()),
  target: required(anyText()),
  expires: required(anyText()),
  renews: optional(onlyTrue()),
  lasting: optional(texts()),
  revocation: optional(anyTexts()),
  held: optional(onlyTrue()),
} satisfies KeyedFields<SavedCredential>);

/** What main leaves for post, as it stands in the runner's state. */
const stateShape: Shape<SavedState> = object({
  schema: required(oneOf([1])),
  variables: required(texts()),
  files: required(texts()),
  folder: optional(anyText()),
  record: optional(sealShape),
  credentials: required(list(savedCredentialShape, UNLIMITED)),
  strict: optional(flag()),
  certificates: optional(anyText()),
  proxy: optional(anyTexts()),
  line: required(anyObject()),
} satisfies KeyedFields<SavedState>);
