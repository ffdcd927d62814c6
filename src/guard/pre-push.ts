import type { Match } from '../policy/glob.ts';
import type { GitEnvironment } from './git.ts';
import { readInstructions, readGrantState, writeGrantState } from './guard-files.ts';
import { type JudgedUpdate, judgePush, mayChange, type PushRefusal } from './judge-push.ts';
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
  const push: PushCase = {
    repository: repositoryOfUrl(url, instructions.server),
    updates,
    keeps: new Map(),
    env,
    url,
  };
  const refusals = await judgeBy(known, push, time);
  // what a tag ended may go on again; any other refusal needs no look
  const isEnded = known.ended !== undefined;
  const isFresh = !isEnded && time >= known.at && time - known.at <= FRESH_MS;
  if (isFresh || (refusals.length > 0 && !isEnded)) return verdict(instructions, known, refusals, write);
  const { lookAgain } = await import('./look.ts');
  const found = await lookAgain(instructions, known, time, env, folder);
  if (found.ok) writeGrantState(folder, found.state);
  else if (!isEnded) write(staleText(known, found.problem));
  const state = found.ok ? found.state : known;
  return verdict(instructions, state, await judgeBy(state, push, time), write);
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

/** A push as git describes it, and what was found out about its branches so far. */
interface PushCase {
  /** `owner/name` on the instructions' server. */
  readonly repository: string | undefined;
  readonly updates: readonly RefUpdate[];
  /** Whether it was proved that the remote loses nothing, by branch. */
  readonly keeps: Map<RefUpdate, boolean>;
  readonly env: GitEnvironment;
  readonly url: string;
}

async function judgeBy(state: GrantState, push: PushCase, now: number): Promise<readonly PushRefusal[]> {
  const match = await matchFor(state);
  const { repository, url } = push;
  const updates: JudgedUpdate[] = [];
  for (const update of push.updates) updates.push({ ...update, loses: await mayLose(update, state, match, push) });
  return judgePush(state, { repository, destination: `\`${repository ?? withoutSecrets(url)}\``, updates }, now, match);
}

/**
 * Whether the remote loses commits, or might: a commit that is not known here counts, because nobody knows what would
 * be lost. Where that is allowed it does not matter.
 */
async function mayLose(update: RefUpdate, state: GrantState, match: Match, { keeps, env }: PushCase): Promise<boolean> {
  const { remoteRef, localOid, remoteOid } = update;
  const isMoved = remoteRef.startsWith('refs/heads/') && !isNone(localOid) && !isNone(remoteOid);
  if (!isMoved || mayChange('force', remoteRef, state, match)) return isMoved;
  const before = keeps.get(update);
  if (before !== undefined) return !before;
  const { keepsHistory } = await import('./ancestry.ts');
  const kept = keepsHistory(remoteOid, localOid, env);
  keeps.set(update, kept);
  return !kept;
}

/** The library for patterns is loaded only when there is a pattern that needs it. */
async function matchFor(scope: PushScope): Promise<Match> {
  const changes = [scope.force, scope.delete].flatMap(({ branches, tags }) => [...branches, ...tags]);
  const { repositories, branches, tags, never } = scope;
  const lists = [...repositories, ...branches, ...tags, never.branches, never.tags, ...changes];
  if (lists.every((list) => list.every(isSimple))) return matchesSimple;
  const { matchesAny } = await import('../policy/glob.ts');
  return matchesAny;
}
