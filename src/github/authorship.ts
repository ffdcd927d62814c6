import type { Authorship } from './person.ts';

/** A commit of a pull request, as it concerns one file. */
export interface PullCommit extends Authorship {
  readonly oid: string;
  /** The file in it; absent when it has none. */
  readonly blob: string | undefined;
  readonly parents: readonly { readonly oid: string; readonly blob: string | undefined }[];
}

/**
 * The commits of a pull request that lead to one of them, itself included, and the commits of its base that they start
 * from.
 */
interface Ancestry {
  readonly own: readonly PullCommit[];
  readonly base: readonly { readonly oid: string; readonly blob: string | undefined }[];
}

function ancestryOf(commits: ReadonlyMap<string, PullCommit>, oid: string): Ancestry {
  const own = new Map<string, PullCommit>();
  const base = new Map<string, PullCommit['parents'][number]>();
  const waiting = [oid];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const commit = commits.get(next);
    if (commit === undefined || own.has(next)) continue;
    own.set(next, commit);
    for (const parent of commit.parents) {
      if (commits.has(parent.oid)) waiting.push(parent.oid);
      else base.set(parent.oid, parent);
    }
  }
  return { own: [...own.values()], base: [...base.values()] };
}

/**
 * Whether what a commit of the pull request has at the path is the pull request's own doing: its base, wherever it was
 * taken in, had something else.
 */
function isOwnDoing(commits: ReadonlyMap<string, PullCommit>, oid: string, blob: string | undefined): boolean {
  const { own, base } = ancestryOf(commits, oid);
  return own.length > 0 && base.length > 0 && base.every((commit) => commit.blob !== blob);
}

/**
 * Whether a commit leaves the file as the branch had it. A merge that keeps the branch's copy counts as such only where
 * that copy is the branch's own doing: one that keeps what the base had given up brings it back.
 */
function leavesFile(commit: PullCommit, commits: ReadonlyMap<string, PullCommit>): boolean {
  const [first] = commit.parents;
  if (first === undefined || first.blob !== commit.blob) return false;
  if (commit.parents.every((parent) => parent.blob === commit.blob)) return true;
  return commits.has(first.oid) && isOwnDoing(commits, first.oid, commit.blob);
}

/** A copy of the file, or that there was none. */
export interface Replaced {
  readonly blob: string | undefined;
}

/**
 * Whether a merge takes over from the base what the pull request's own merge replaced later. Whoever presses “Update
 * branch” before the file is touched wrote nothing of it. Any other copy that the base had some time may be one that
 * was given up.
 */
function takesReplaced(
  commit: PullCommit,
  commits: ReadonlyMap<string, PullCommit>,
  replaced: Replaced | undefined,
): boolean {
  return (
    replaced !== undefined &&
    commit.parents.length > 1 &&
    commit.blob === replaced.blob &&
    commit.parents.some(({ oid, blob }) => !commits.has(oid) && blob === commit.blob)
  );
}

/**
 * The commits of its base that a commit of a pull request starts from; none if the commit is not one of the pull
 * request.
 */
export function basesOf(commits: readonly PullCommit[], oid: string): Ancestry['base'] {
  return ancestryOf(new Map(commits.map((commit) => [commit.oid, commit])), oid).base;
}

/**
 * Who wrote the file: the people of the commits that changed it. Where none seems to have, everybody of the pull
 * request counts. `replaced` is the copy that the merge replaced, where that is known.
 */
export function writersOf(
  commits: readonly PullCommit[],
  replaced?: Replaced,
): { readonly people: Authorship['people']; readonly unknown: readonly string[] } {
  const byOid = new Map(commits.map((commit) => [commit.oid, commit]));
  const changing = commits.filter((commit) => !leavesFile(commit, byOid) && !takesReplaced(commit, byOid, replaced));
  const counted = changing.length > 0 ? changing : commits;
  return {
    people: counted.flatMap(({ people }) => people),
    unknown: counted.flatMap(({ oid, unknown }) =>
      unknown.map((email) => `the commit ${oid.slice(0, 7)} by \`${email}\`, which belongs to no account`),
    ),
  };
}

/** Whether somebody who reviewed a commit was shown the file as it is now: the commit had it, and its base had not. */
export function showedFile(commits: readonly PullCommit[], oid: string, blob: string | undefined): boolean {
  const byOid = new Map(commits.map((commit) => [commit.oid, commit]));
  return blob !== undefined && byOid.get(oid)?.blob === blob && isOwnDoing(byOid, oid, blob);
}
