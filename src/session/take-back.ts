import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { revokerOf } from '../credentials/catalogue.ts';
import type { CallTools } from '../credentials/credential.ts';
import { formatInstant } from '../policy/instant.ts';
import { commandData } from './command-data.ts';
import type { SavedCredential, SavedState } from './state.ts';

/** Effects of taking back. */
export interface TakeBackEffects {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
  readonly write: (line: string) => void;
}

/** Longest time that taking back may last, in milliseconds: a runner that is being stopped waits no longer. */
const PATIENCE = 20_000;

/** Why a provider's credential is left to end by itself. */
const LEFT: Readonly<Record<string, string>> = {
  aws: 'AWS has no call that ends a session',
  gcp: 'Google has no call that ends such a token',
  azure: 'Azure has no call that ends an access token',
};

type Taken = { readonly kind: 'credential-taken-back'; readonly lasting?: readonly string[] } | { readonly kind: 'credential-left'; readonly note: string; readonly failed?: true };

/**
 * Ends what a job was given and puts it on record, once each: the end of a guarded script does it first, the post step finds it done and tries again only
 * what failed. Gives whether nothing is left that should have been taken back.
 */
export async function takeBack(state: SavedState, effects: TakeBackEffects): Promise<boolean> {
  const { ended, renewed, refused } = readRecord(state.record);
  // many an SDK keeps to itself why it got nothing
  for (const [name, why] of refused) effects.write(`::warning title=A credential was not renewed::${commandData(`${name}: ${why}`)}\n`);
  const due = state.credentials.filter(({ name }) => !ended.has(name)).map((credential) => ({ ...credential, expires: renewed.get(credential.name) ?? credential.expires }));
  if (due.length === 0) return true;
  const calls = due.some(({ revocation }) => revocation !== undefined) ? await callTools(state, effects) : undefined;
  try {
    const taken = await Promise.all(due.map(async (credential) => ({ credential, outcome: await end(credential, calls?.tools) })));
    for (const { credential, outcome } of taken) tell(credential, outcome, state, effects);
    return taken.every(({ outcome }) => !('failed' in outcome));
  } finally {
    calls?.close();
  }
}

async function end({ provider, expires, lasting, revocation }: SavedCredential, tools: CallTools | undefined): Promise<Taken> {
  if (revocation === undefined || tools === undefined) return { kind: 'credential-left', note: `cleared from the job; ${LEFT[provider] ?? 'it cannot be ended sooner'}, it ends by itself at ${expires}` };
  try {
    const revoke = await revokerOf(provider);
    if (revoke === undefined) throw new Error('there is no call for it');
    await revoke(revocation, tools);
    return { kind: 'credential-taken-back', ...(lasting === undefined ? {} : { lasting }) };
  } catch (error) {
    return { kind: 'credential-left', failed: true, note: `could not be taken back: ${oneLine(error)}; it ends by itself at ${expires}` };
  }
}

function tell({ name, provider, target, expires }: SavedCredential, outcome: Taken, state: SavedState, effects: TakeBackEffects): void {
  const { kind, ...more } = outcome;
  const line = { schema: 1, kind, time: formatInstant(effects.now()), ...state.line, name, provider, target, expires, ...more };
  if (state.record !== undefined) appendFileSync(state.record, `${JSON.stringify(line)}\n`, { mode: 0o600 });
  const what = `${name} (${provider} ${target})`;
  if (outcome.kind === 'credential-taken-back') effects.write(`${what} was taken back${outcome.lasting === undefined ? ': it works no more' : `; ${outcome.lasting.join('; ')}`}\n`);
  else if (outcome.failed === true) effects.write(`::${state.strict === true ? 'error' : 'warning'} title=A credential could not be taken back::${commandData(`${what} ${outcome.note}`)}\n`);
  else effects.write(`${what} was ${outcome.note}\n`);
}

async function callTools(state: SavedState, effects: TakeBackEffects): Promise<{ readonly tools: CallTools; readonly close: () => void }> {
  const [{ createClient }, { createConnections }] = await Promise.all([import('../http/client.ts'), import('./connect.ts')]);
  const { now, sleep, random } = effects;
  const deadline = now() + PATIENCE;
  const options = { certificates: state.certificates, environment: effects.env, now, deadline };
  const client = createClient(options);
  const others = createConnections(options);
  return { tools: { send: client.send, connect: others.connect, now, sleep, random, deadline }, close: () => [client, others].forEach((each) => each.close()) };
}

interface Recorded {
  /** Names of credentials whose end is on record. */
  readonly ended: ReadonlySet<string>;
  /** When the last renewal ends. */
  readonly renewed: ReadonlyMap<string, string>;
  /** Why the last renewal was refused, where nothing came after that. */
  readonly refused: ReadonlyMap<string, string>;
}

function readRecord(record: string | undefined): Recorded {
  const [ended, renewed, refused] = [new Set<string>(), new Map<string, string>(), new Map<string, string>()];
  const lines = record === undefined || !existsSync(record) ? [] : readFileSync(record, 'utf8').split('\n');
  for (const line of lines) {
    const entry = entryOf(line);
    const { kind, name, expires, note } = entry ?? {};
    if (typeof name !== 'string') continue;
    if (kind === 'renewal-refused') refused.set(name, String(note));
    else refused.delete(name);
    if (kind === 'credential-taken-back' || (kind === 'credential-left' && entry?.['failed'] !== true)) ended.add(name);
    if (kind === 'credential-renewed' && typeof expires === 'string') renewed.set(name, expires);
  }
  return { ended, renewed, refused };
}

function entryOf(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function oneLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, 300);
}
