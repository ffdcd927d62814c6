import { providerNamed } from '../credentials/catalogue.ts';
import type { CallTools, Revocation } from '../credentials/credential.ts';
import type { Send } from '../http/send.ts';
import { commandData } from './command-data.ts';
import { identityDigest, type Proxies, type SavedCredential } from './state.ts';

/** Effects of revoking. */
export interface RevokeEffects {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
  readonly write: (line: string) => void;
}

/** What the session says about how to ask. */
export interface RevokeTerms {
  /** CA certificates that the workflow named. */
  readonly certificates?: string | undefined;
  readonly proxy?: Proxies | undefined;
  /** One that cannot be revoked fails the job. */
  readonly strict?: boolean | undefined;
  /** Longest time that it may last, in milliseconds, where there is somebody to try again. */
  readonly patience?: number;
  /** Sends over connections that are open, where the process that issued has them still. */
  readonly send?: Send;
}

/** What became of a credential. */
export type CredentialEnd =
  | { readonly kind: 'credential-revoked'; readonly lasting?: readonly string[] }
  | { readonly kind: 'credential-not-revoked'; readonly note: string; readonly failed?: true };

/** A credential and its end. */
export interface Ended {
  readonly credential: SavedCredential;
  readonly outcome: CredentialEnd;
}

/** Longest time that revoking may last: a runner that is being stopped waits no longer. */
const REVOKE_MS = 20_000;

/** For what ends a request after that to end it. */
const REVOKE_GRACE_MS = 1_000;

/**
 * Revokes what can be, all at the same time; `ended` hears of each as soon as its end is known.
 *
 * INVARIANT: goes by what it is given and reads no file. Each has its own end: one that hangs keeps no other waiting,
 * and none waits longer than the patience.
 */
export async function revokeAll(
  due: readonly SavedCredential[],
  terms: RevokeTerms,
  effects: RevokeEffects,
  ended: (one: Ended) => void = () => undefined,
): Promise<readonly Ended[]> {
  return await Promise.all(
    due.map(async (credential) => {
      const one = { credential, outcome: await revokeOne(credential, terms, effects) };
      ended(one);
      return one;
    }),
  );
}

/** Whether there is a call that ends it, made or not. */
export function isCalled({ revocation, held }: SavedCredential): boolean {
  return revocation !== undefined || held === true;
}

/** Whether nothing is left that should have been revoked. */
export function isAllOver(ended: readonly Ended[]): boolean {
  return ended.every(({ outcome }) => !('failed' in outcome));
}

/** One line for people. */
export function tell(
  { credential: { name, provider, target }, outcome }: Ended,
  { strict }: RevokeTerms,
  write: (line: string) => void,
): void {
  const what = `${name} (${provider} ${target})`;
  if (outcome.kind === 'credential-revoked')
    write(
      `${what} was ` +
        `revoked${outcome.lasting === undefined ? ': it no longer works' : `; ${outcome.lasting.join('; ')}`}\n`,
    );
  else if (outcome.failed === true)
    write(
      `::${strict === true ? 'error' : 'warning'} title=A credential could not be ` +
        `revoked::${commandData(`${what} ${outcome.note}`)}\n`,
    );
  else write(`${what} was ${outcome.note}\n`);
}

/** What is said about one that nothing can end. */
export function endsByItself({ provider, expires }: SavedCredential): CredentialEnd {
  return {
    kind: 'credential-not-revoked',
    note:
      `cleared from the job; ${providerNamed(provider)?.cannotEnd ?? 'it cannot be ended sooner'}, it ends by ` +
      `itself at ${expires}`,
  };
}

async function revokeOne(
  credential: SavedCredential,
  terms: RevokeTerms,
  effects: RevokeEffects,
): Promise<CredentialEnd> {
  const { provider, expires, lasting, revocation, held } = credential;
  const failed = (why: string): CredentialEnd => ({
    kind: 'credential-not-revoked',
    failed: true,
    note: `could not be revoked: ${why}; it ends by itself at ${expires}`,
  });
  if (held === true)
    return failed('the step that was to do it was ended before it could, and what that needs was in its memory only');
  if (revocation === undefined) return endsByItself(credential);
  let close: () => void = () => undefined;
  try {
    const given = shownAgain(revocation, effects.env);
    const revoke = providerNamed(provider)?.revoke;
    if (revoke === undefined) throw new Error('there is no call for it');
    const calls = await callTools(terms, effects);
    close = calls.close;
    await inTime(revoke(given, calls.tools), patienceOf(terms));
    return { kind: 'credential-revoked', ...(lasting === undefined ? {} : { lasting }) };
  } catch (error) {
    return failed(errorLine(error));
  } finally {
    close();
  }
}

/**
 * The certificate and the key that the server was shown: from this step's own inputs, since a key lies in no state, and
 * only if they are the same.
 */
function shownAgain({ shown, ...revocation }: Revocation, env: RevokeEffects['env']): Revocation {
  if (shown === undefined) return revocation;
  const [clientCertificate, clientKey] = ['INPUT_CLIENT-CERTIFICATE', 'INPUT_CLIENT-KEY'].map((name) =>
    (env[name] ?? '').trim(),
  );
  if (
    clientCertificate === undefined ||
    clientKey === undefined ||
    identityDigest(clientCertificate, clientKey) !== shown
  ) {
    throw new Error(
      'the server asks for a client certificate, and the inputs `client-certificate` and `client-key` are not what ' +
        'they were when it was issued',
    );
  }
  return { ...revocation, clientCertificate, clientKey };
}

/** Whatever a provider's code waits for, it does so for a while only. */
async function inTime(revoking: Promise<void>, patience: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('there was no answer in time')), patience + REVOKE_GRACE_MS);
  });
  try {
    await Promise.race([revoking, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function callTools(
  terms: RevokeTerms,
  effects: RevokeEffects,
): Promise<{ readonly tools: CallTools; readonly close: () => void }> {
  const [{ createClient }, { createConnections }] = await Promise.all([
    import('../http/client.ts'),
    import('./connect.ts'),
  ]);
  const { certificates, proxy, send } = terms;
  const { now, sleep, random, env } = effects;
  const deadline = now() + patienceOf(terms);
  // INVARIANT: a later step can name a proxy for this process, but not one that these requests go by
  const environment = {
    NODE_EXTRA_CA_CERTS: env['NODE_EXTRA_CA_CERTS'],
    NODE_USE_SYSTEM_CA: env['NODE_USE_SYSTEM_CA'],
    SSL_CERT_FILE: env['SSL_CERT_FILE'],
    SSL_CERT_DIR: env['SSL_CERT_DIR'],
    ...proxy,
  };
  const options = { certificates, environment, now, deadline };
  const client = createClient(options);
  const others = createConnections(options);
  return {
    tools: { send: send ?? client.send, connect: others.connect, now, sleep, random, deadline },
    close: () => [client, others].forEach((each) => each.close()),
  };
}

function patienceOf({ patience = REVOKE_MS }: RevokeTerms): number {
  return patience;
}

function errorLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, 300);
}
