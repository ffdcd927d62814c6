import type { Match } from '../policy/glob.ts';
import type { GitEnvironment } from './git.ts';
import { readInstructions, readGrantState, writeGrantState } from './guard-files.ts';
import { judgePush, type Push, type PushRefusal } from './judge-push.ts';
import { narrow } from './narrow.ts';
import type { Instructions, PushScope } from './instructions.ts';
import { faultText, refusalText, staleText } from './refusal-text.ts';
import { isNone, parseUpdates, type RefUpdate } from './ref-update.ts';
import { repositoryOfUrl, withoutSecrets } from './repository-url.ts';
import { isSimple, matchesSimple } from './simple-pattern.ts';
import { firstGrantState, type GrantState } from './grant-state.ts';

/** Time for which a look is good. */
const FRESH_MS = 60_000;

/** Effects of the hook. */
export interface PrePushEffects {
  /**
   * The guard's folder, the seal of its instructions, and then what git gives its hook: the remote's name and its
   * address.
   */
  readonly args: readonly string[];
  readonly env: GitEnvironment;
  /** The runner's clock, milliseconds since 1970. */
  readonly now: () => number;
  readonly readInput: () => string;
  readonly write: (text: string) => void;
}

/**
 * Judges one push before git sends it and gives the exit code of the hook; never throws: what cannot be judged is
 * refused.
 */
export async function prePush(effects: PrePushEffects): Promise<number> {
  try {
    return await judged(effects);
  } catch (error) {
    effects.write(faultText(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}

async function judged({ args, env, now, readInput, write }: PrePushEffects): Promise<number> {
  const [folder = '', seal = '', , url = ''] = args;
  const instructions = readInstructions(folder, seal);
  const updates = parseUpdates(readInput());
  if (updates.length === 0) return 0;
  const time = now() + instructions.offset;
  // what a look left behind in a file can only take away from what the gate ordered
  const known = narrow(readGrantState(folder) ?? firstGrantState(instructions), instructions);
  const push = await examinePush(instructions, url, updates, env);
  const refusals = await judgeBy(instructions, known, push, time);
  // what a tag ended may go on again; any other refusal needs no look
  const isEnded = known.ended !== undefined;
  const isFresh = !isEnded && time >= known.at && time - known.at <= FRESH_MS;
  if (isFresh || (refusals.length > 0 && !isEnded)) return verdict(instructions, known, refusals, write);
  const { lookAgain } = await import('./look.ts');
  const found = await lookAgain(instructions, known, time, env, folder);
  if (found.ok) writeGrantState(folder, found.state);
  else if (!isEnded) write(staleText(known, found.problem));
  const state = found.ok ? found.state : known;
  return verdict(instructions, state, await judgeBy(instructions, state, push, time), write);
}

function verdict(
  instructions: Instructions,
  state: GrantState,
  refusals: readonly PushRefusal[],
  write: (text: string) => void,
): number {
  if (refusals.length === 0) return 0;
  write(refusalText(instructions, state, refusals));
  return 1;
}

async function examinePush(
  instructions: Instructions,
  url: string,
  updates: readonly RefUpdate[],
  env: GitEnvironment,
): Promise<Push> {
  const repository = repositoryOfUrl(url, instructions.server);
  const moved = instructions.push.includes('force') ? [] : updates.filter(isMoved);
  const losing = moved.length === 0 ? new Set<RefUpdate>() : await losingOf(moved, env);
  return {
    repository,
    destination: `\`${repository ?? withoutSecrets(url)}\``,
    updates: updates.map((update) => ({ ...update, loses: losing.has(update) })),
  };
}

function isMoved({ remoteRef, localOid, remoteOid }: RefUpdate): boolean {
  return remoteRef.startsWith('refs/heads/') && !isNone(localOid) && !isNone(remoteOid);
}

/**
 * Those for which it is not proved that the remote loses nothing; a commit that is not known here counts, because
 * nobody knows what would be lost.
 */
async function losingOf(moved: readonly RefUpdate[], env: GitEnvironment): Promise<ReadonlySet<RefUpdate>> {
  const { keepsHistory } = await import('./ancestry.ts');
  return new Set(moved.filter(({ localOid, remoteOid }) => !keepsHistory(remoteOid, localOid, env)));
}

async function judgeBy(
  instructions: Instructions,
  state: GrantState,
  push: Push,
  now: number,
): Promise<readonly PushRefusal[]> {
  return judgePush(instructions, state, push, now, await matchFor(state));
}

/** The library for patterns is loaded only when there is a pattern that needs it. */
async function matchFor(scope: PushScope): Promise<Match> {
  const lists = [...scope.repositories, ...scope.branches, ...scope.tags, scope.never.branches, scope.never.tags];
  if (lists.every((list) => list.every(isSimple))) return matchesSimple;
  const { matchesAny } = await import('../policy/glob.ts');
  return matchesAny;
}
