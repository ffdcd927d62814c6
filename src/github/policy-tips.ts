import { type Move, NO_COMMIT } from './branch-log.ts';
import { missing, MOST_PAGES } from './branch-moves.ts';
import type { LineCommit } from './first-parents.ts';
import { POLICY } from './policy-history-query.ts';
import type { Follow } from './trace.ts';

/** Commits whose file is asked for at once. */
const AT_ONCE = 100;

/** The line, and the commit on it that brought the first version. */
export interface Stretch {
  readonly commits: readonly LineCommit[];
  readonly first: number;
}

/** Where the branch was, newest first, back to the first version or as far as its log goes; none where the log is not shown. */
export async function tipsOf({ commits, first }: Stretch, follow: Follow, branch: string): Promise<readonly string[]> {
  const older = new Set(commits.slice(first + 1).map(({ oid }) => oid));
  let moves: readonly Move[] = [];
  for (let pages = 1; pages <= MOST_PAGES; pages++) {
    const read = await follow.log.moves(branch, pages).catch(missing);
    if (read === undefined) return [];
    ({ moves } = read);
    if (read.whole || moves.some(({ before }) => older.has(before))) break;
  }
  // what was pushed since the line was read is for the next run
  const from = Math.max(
    0,
    moves.findIndex(({ after }) => after === commits[0]?.oid),
  );
  return moves
    .slice(from)
    .flatMap(({ after, before }) => [after, before])
    .filter((oid) => !NO_COMMIT.test(oid));
}

/**
 * Whether the branch was at a policy that its line does not show: it can be pushed over, or forward to a merge whose first parent is an older side, and then
 * the line leads past the versions that were in force in between. Going back in time, the branch must go back through the versions of the line and never
 * forward; and where it was beside the line, it must have had the policy of the nearest commit on it, before or after.
 * @throws FactError when one of those commits is gone
 */
export async function hidesPolicy(
  tips: readonly string[],
  { commits }: Stretch,
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
