import type { PolicyHistory, PolicyVersion } from '../policy/evidence.ts';
import { parseApprovalRules } from '../policy/policy.ts';
import type { GitHubApi } from './api.ts';
import { NO_COMMIT } from './branch-log.ts';
import { FactError, faultOf } from './fact-error.ts';
import { isContent } from './file-id.ts';
import { readLine } from './first-parents.ts';
import type { Follow } from './follow.ts';
import { Fields } from './json.ts';
import { POLICY_ALIAS, POLICY_HISTORY_QUERY, policyHistoryVariables, policyTexts } from './policy-history-query.ts';
import { readTexts, readTold, blobText } from './policy-versions.ts';
import { provenanceOf, startTracing, type Tracing, untold } from './trace.ts';
import { MERGE_SKEW_MS, type Turn, turnAt } from './turn.ts';

/** Where the history is read. */
export interface PolicyPlace {
  readonly api: GitHubApi;
  readonly follow: Follow;
  /** Name of the policy's repository, as GitHub writes it, and its default branch. */
  readonly repository: string;
  readonly branch: string;
  /** Folder of the policy. */
  readonly root: string;
  /** Commit whose policy is in force. */
  readonly commit: string;
}

/**
 * Reads the versions of the policy that the default branch was at, each with the pull request that brought it. `asked`
 * is the commit with the fields of the query, where they came along with something else. What cannot be read makes the
 * history unavailable, or says since when it is known: it never makes it shorter.
 */
export async function readPolicyHistory(place: PolicyPlace, asked?: Fields): Promise<PolicyHistory> {
  try {
    return await readHistory(place, asked ?? (await askHistory(place)));
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return { versions: [], whole: false, unavailable: faultOf(error) };
  }
}

async function askHistory({ api, repository, root, commit: oid }: PolicyPlace): Promise<Fields> {
  const { data } = await api.query(POLICY_HISTORY_QUERY, { ...policyHistoryVariables(repository, root), oid });
  return new Fields(data, '').object('repository').object('object');
}

async function readHistory(place: PolicyPlace, target: Fields): Promise<PolicyHistory> {
  const { follow, repository, branch, root } = place;
  const path = `${root}/policy.yml`;
  const line = readLine(target);
  const tracing = startTracing(
    { path, name: POLICY_ALIAS, line, guesses: readTold(target), home: repository, branch },
    follow,
  );
  const { turns, oldest, from } = await readTurns(tracing);
  const blobs = [...turns.map(({ blob }) => blob), ...(oldest === undefined ? [] : [oldest])];
  const [texts, provenance] = await Promise.all([
    readMissing(place, blobs, readTexts(target)),
    inTurns(turns, async (turn) => await provenanceOf(tracing, turn)),
  ]);
  const versions = blobs.map((blob, index): PolicyVersion => ({
    ...versionFile(blob, texts),
    provenance: provenance[index] ?? { reviews: [] },
  }));
  return { versions, whole: true, ...(from === undefined ? {} : { from }) };
}

interface Turns {
  /** Newest first. */
  readonly turns: readonly Turn[];
  /** The policy from before the first of them, where there was one. */
  readonly oldest: string | undefined;
  /**
   * Since when it is known which policies there were, milliseconds since 1970; absent where that is from the beginning.
   */
  readonly from: number | undefined;
}

/** Most changes of the policy that are read. */
const MAX_POLICY_CHANGES = 500;

/** The changes of the policy, as far back as GitHub's log of the branch tells. */
async function readTurns({ timeline, follow }: Tracing): Promise<Turns> {
  const turns: Turn[] = [];
  for (let index = 0; turns.length <= MAX_POLICY_CHANGES;) {
    const seen = await turnAt(timeline, index);
    if (seen.kind === 'unknown') {
      if (index === 0 && seen.since === Infinity) throw untold(seen.why);
      return { turns, oldest: seen.blob, from: seen.since + MERGE_SKEW_MS };
    }
    // what was there before the log begins may have replaced another
    if (seen.kind === 'start')
      return { turns, oldest: seen.blob, from: seen.blob === undefined ? undefined : seen.since + MERGE_SKEW_MS };
    const { turn } = seen;
    turns.push(turn);
    if (NO_COMMIT.test(turn.move.before) && (await isEnd(timeline, turn)))
      return {
        turns,
        oldest: undefined,
        from: (await follow.log.isFirst(turn.move)) ? undefined : turn.move.at + MERGE_SKEW_MS,
      };
    index = turn.index + 1;
  }
  throw new FactError(
    `the policy was changed more than ${MAX_POLICY_CHANGES} times, which is more than can be read`,
    'keep the policy in a separate repository',
  );
}

/** Whether the branch did not exist before a turn, and never had. */
async function isEnd(timeline: Tracing['timeline'], { index }: Turn): Promise<boolean> {
  return (await timeline.seen(index + 2)).kind === 'start';
}

/** Requests at once. */
const PARALLEL_REQUESTS = 10;

async function inTurns<From, To>(items: readonly From[], ask: (item: From) => Promise<To>): Promise<readonly To[]> {
  const answers: To[] = [];
  for (let start = 0; start < items.length; start += PARALLEL_REQUESTS)
    answers.push(...(await Promise.all(items.slice(start, start + PARALLEL_REQUESTS).map(ask))));
  return answers;
}

/** Texts that are asked for at once. */
const BATCH_TEXTS = 20;

async function readMissing(
  { api, repository }: PolicyPlace,
  blobs: readonly (string | undefined)[],
  texts: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const wanted = blobs.filter((blob) => blob !== undefined).filter((blob) => isContent(blob) && !texts.has(blob));
  const missing = [...new Set(wanted)];
  const [owner = '', name = ''] = repository.split('/');
  const chunks = Array.from({ length: Math.ceil(missing.length / BATCH_TEXTS) }, (_, index) =>
    missing.slice(index * BATCH_TEXTS, (index + 1) * BATCH_TEXTS),
  );
  const found = await inTurns(chunks, async (chunk) => {
    const ids = Object.fromEntries(chunk.map((oid, index) => [`o${index}`, oid]));
    const { data } = await api.query(policyTexts(chunk.length), { owner, name, ...ids });
    const answer = new Fields(data, '').object('repository');
    return chunk.flatMap((oid, index) => {
      const text = blobText(answer.object(`b${index}`));
      return text === undefined ? [] : [[oid, text] as const];
    });
  });
  return new Map([...texts, ...found.flat()]);
}

function versionFile(
  blob: string | undefined,
  texts: ReadonlyMap<string, string>,
): Pick<PolicyVersion, 'approval' | 'blob'> {
  if (blob === undefined) return {};
  const text = texts.get(blob);
  const approval = text === undefined ? undefined : parseApprovalRules(text);
  return { blob, ...(approval === undefined ? {} : { approval }) };
}
