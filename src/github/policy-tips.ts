import { type BranchLog, type Move, NO_COMMIT } from './branch-log.ts';
import { missing, MOST_PAGES } from './branch-moves.ts';
import type { LineCommit } from './first-parents.ts';
import { POLICY } from './policy-history-query.ts';
import type { Follow } from './follow.ts';

/** Commits whose file is asked for at once. */
const AT_ONCE = 100;

/** Where a branch was, as far as its log tells without a gap. */
export interface Tips {
  /** Newest first. */
  readonly oids: readonly string[];
  /** Since when, milliseconds since 1970; `Infinity` where the log is not shown. */
  readonly from: number;
  /** Where it was before that, where the log is read to its end; absent where it did not exist before. */
  readonly start?: string;
  /** Whether the log is read to its end. */
  readonly isWhole: boolean;
}

/**
 * Where the branch was, back to where its log begins or as far as is read.
 *
 * INVARIANT: reading never stops because the branch was at something old: whoever pushes can bring it there as often as
 * they like.
 */
export async function tipsOf(head: string, log: BranchLog, branch: string): Promise<Tips> {
  const tips = await readTips(head, log, branch);
  // the log may have been asked for before the last push was in it
  return tips === undefined
    ? { oids: [], from: Infinity, isWhole: false }
    : tips.oids.length > 0
      ? tips
      : ((await readTips(head, log.again(), branch)) ?? tips);
}

async function readTips(head: string, log: BranchLog, branch: string): Promise<Tips | undefined> {
  for (let pages = 1; ; pages++) {
    const read = await log.moves(branch, pages).catch(missing);
    if (read === undefined) return undefined;
    if (read.whole || pages === MOST_PAGES) return joinedTips(head, read.moves, read.whole);
  }
}

/** What was pushed since the line was read is for the next run. */
function joinedTips(head: string, all: readonly Move[], isRead: boolean): Tips {
  const place = all.findIndex(({ after }) => after === head);
  const moves = place < 0 ? [] : all.slice(place);
  const gap = moves.findIndex(({ before }, index) => index + 1 < moves.length && moves[index + 1]?.after !== before);
  const joined = gap < 0 ? moves : moves.slice(0, gap + 1);
  const last = joined.at(-1);
  return {
    oids: joined.flatMap(({ after, before }) => [after, before]).filter((oid) => !NO_COMMIT.test(oid)),
    from: last?.at ?? Infinity,
    isWhole: isRead && gap < 0 && last !== undefined,
    ...(last === undefined || NO_COMMIT.test(last.before) ? {} : { start: last.before }),
  };
}

/** Whether the log tells of every policy that there ever was: there was none where it begins. */
export async function isFromTheBeginning(
  { isWhole, start }: Tips,
  commits: readonly LineCommit[],
  follow: Follow,
  path: string,
): Promise<boolean> {
  if (!isWhole || start === undefined) return isWhole;
  const known = commits.find(({ oid }) => oid === start);
  if (known !== undefined) return known.blob(POLICY) === undefined;
  return (await follow.blobsAt([start], path)).every((blob) => blob === undefined);
}

/**
 * Whether the branch was at a policy that its line does not show: it can be pushed over, or forward to a merge whose
 * first parent is an older side, and then the line leads past the versions that were in force in between. Going back in
 * time, the branch must go back through the versions of the line and never forward; and where it was beside the line,
 * it must have had the policy of the nearest commit on it, before or after.
 * @throws FactError when one of those commits is gone
 */
export async function hidesPolicy(
  tips: readonly string[],
  commits: readonly LineCommit[],
  follow: Follow,
  path: string,
): Promise<boolean> {
  const line = versionsOf(commits);
  const aside = [...new Set(tips)].filter((oid) => !line.has(oid));
  const chunks = Array.from({ length: Math.ceil(aside.length / AT_ONCE) }, (_, index) =>
    aside.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  );
  const blobs = (await Promise.all(chunks.map(async (chunk) => await follow.blobsAt(chunk, path)))).flat();
  const blobOf = new Map(aside.map((oid, index) => [oid, blobs[index]]));
  let now: Version = { place: 0, blob: commits[0]?.blob(POLICY) };
  return tips.some((oid, index) => {
    const here = line.get(oid);
    if (here === undefined) {
      const older = tips
        .slice(index + 1)
        .map((tip) => line.get(tip))
        .find((version) => version !== undefined);
      const blob = blobOf.get(oid);
      if (blob !== now.blob && older !== undefined && older.blob === blob) now = older;
      return blob !== now.blob;
    }
    const isForward = here.place < now.place;
    now = here;
    return isForward;
  });
}

interface Version {
  /** How many versions of the line are newer. */
  readonly place: number;
  readonly blob: string | undefined;
}

function versionsOf(commits: readonly LineCommit[]): ReadonlyMap<string, Version> {
  let now: Version | undefined;
  return new Map(
    commits.map((commit) => {
      const blob = commit.blob(POLICY);
      if (now?.blob !== blob || now === undefined) now = { place: now === undefined ? 0 : now.place + 1, blob };
      return [commit.oid, now] as const;
    }),
  );
}
