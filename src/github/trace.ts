import type { Provenance } from '../policy/evidence.ts';
import type { Replaced } from './authorship.ts';
import { bringing, isMergedInto } from './bringing.ts';
import { sameEverSince } from './branch-moves.ts';
import { FactError } from './fact-error.ts';
import { lastChange, type LastChange, type Line, LINE_FILE, type LineCommit } from './first-parents.ts';
import type { Follow } from './follow.ts';
import type { Fields } from './json.ts';
import { markShown, placeBefore } from './shown.ts';
import { readWhole } from './whole-pull.ts';

export interface Guess {
  readonly oid: string;
  readonly pulls: readonly Fields[];
  /** Whether these are all pull requests of that commit. */
  readonly complete: boolean;
}

/** One file, and what the first answer had of it. */
export interface Trail {
  readonly path: string;
  /** Name of the file on the line. */
  readonly name: string;
  readonly line: Line;
  /** The commit that GitHub's simplified history of the path names, with the pull request of it. */
  readonly guess: Guess | undefined;
  /** Name of the policy's repository, and its default branch. */
  readonly home: string;
  readonly branch: string;
  /** Whether what the last change replaced is traced, too. */
  readonly tracesReplaced?: boolean;
}

/** Where a file comes from. */
export interface Traced {
  readonly provenance: Provenance;
  /** The commit of the line that changed it last. */
  readonly change: LastChange;
  /** The line as far as it was read. */
  readonly line: Line;
}

/** Most requests for more of a line: 5,000 commits. */
const MOST_PAGES = 50;

/**
 * Finds which merge brought the copy of a file that is on the default branch now, and what its reviewers saw. The line
 * of first parents is followed from the head to the commit that changed the file last; only a merged pull request that
 * brought that very commit counts.
 *
 * INVARIANT: the simplified history of the path is a guess of which pull request to ask about first, and never
 * evidence: at a merge it follows whichever parent has the copy already, so that a copy that a later merge brings back
 * looks as old as its approval.
 * @throws FactError when it cannot be told
 */
export async function trace(trail: Trail, follow: Follow): Promise<Traced> {
  const reached = await reach(trail, follow);
  const pull = await bringer(trail, reached, follow);
  return { provenance: await provenanceOf(pull, { trail, ...reached, depth: 0 }, follow), ...reached };
}

/**
 * What is told of a copy by the pull request that brought it: its reviews, and whether the branch has had this very
 * copy ever since, up to where the step's line begins.
 */
async function provenanceOf(pull: Fields | undefined, step: Step, follow: Follow): Promise<Provenance> {
  const {
    trail: { branch, name, path },
    line,
    change,
  } = step;
  const proof = {
    line,
    change,
    branch,
    blob: change.commit.blob(name),
    mergedAt: pull === undefined ? undefined : mergeTime(pull),
    blobsAt: async (commits: readonly string[]) => await follow.blobsAt(commits, path),
    keptFrom: async () => await follow.keptFrom(branch),
  };
  const [provenance, standing] = await Promise.all([
    pull === undefined ? { reviews: [] } : shownIn(pull, step, follow),
    sameEverSince(proof, follow.log).catch((error: unknown) =>
      pull === undefined && error instanceof FactError ? 'unknown' : Promise.reject(error as Error),
    ),
  ]);
  return standing === 'proved' ? provenance : { ...provenance, line: standing };
}

/** The pull request that brought the last change. */
async function bringer(
  trail: Trail,
  { line, change }: Pick<Traced, 'line' | 'change'>,
  follow: Follow,
): Promise<Fields | undefined> {
  const { guess, path } = trail;
  const { commit } = change;
  const guessed = guess === undefined ? undefined : bringing(guess.pulls, guess.oid, change, line, trail);
  const isKnown = guessed !== undefined || (guess?.oid === commit.oid && guess.complete);
  return isKnown
    ? guessed
    : bringing(
        await follow.pullsOf(
          commit.oid,
          path,
          (pulls) => bringing(pulls, commit.oid, change, line, trail) !== undefined,
        ),
        commit.oid,
        change,
        line,
        trail,
      );
}

/** A change of a file on a line that begins with the copy as it stood until the next change. */
export interface Step {
  readonly trail: Trail;
  readonly line: Line;
  readonly change: LastChange;
  /** How many later copies were read. */
  readonly depth: number;
}

/** Most copies of a file that are read, each of which replaced the one before. */
const MOST_COPIES = 10;

/**
 * Reads a pull request's reviews, which of them were given for what it changed, and how what it replaced had come to
 * be.
 */
export async function shownIn(pull: Fields, { trail, line, change, depth }: Step, follow: Follow): Promise<Provenance> {
  const { path, name, branch } = trail;
  const mergedAt = mergeTime(pull);
  const mergeOf = async (commit: LineCommit): Promise<readonly Fields[]> =>
    (await follow.pullsOf(commit.oid, path, () => true)).filter((other) => isMergedInto(other, trail));
  const isSame = async (commit: LineCommit): Promise<boolean> =>
    (await mergeOf(commit)).some((other) => other.number('number') === pull.number('number'));
  const [read, place] = await Promise.all([
    readWhole(pull, change.commit.blob(name), path, follow, replacedBy({ line, change, name })),
    placeBefore({ line, change, mergedAt, branch }, follow.log, isSame),
  ]);
  const before = {
    line,
    name,
    change,
    place,
    mergedAt,
    branch,
    more: async (shorter: Line) => await readMore(shorter, path, follow),
    mergeOf: async (commit: LineCommit) => (await mergeOf(commit)).map(mergeTime).toSorted((a, b) => b - a)[0],
    keptFrom: async () => await follow.keptFrom(branch),
  };
  const [reviews, replaced] = await Promise.all([
    markShown(before, read.provenance.reviews, read.commits, follow.log),
    traceReplaced({ trail, line, change, depth }, place, follow),
  ]);
  return { ...read.provenance, reviews, ...(replaced === undefined ? {} : { before: replaced }) };
}

/** How the copy came to be that stood at a place of the line. */
async function traceReplaced(
  { trail, line, depth }: Step,
  place: number,
  follow: Follow,
): Promise<Provenance | undefined> {
  const { tracesReplaced = false, name, path } = trail;
  if (!tracesReplaced) return undefined;
  const known = line.commits.length > place ? line : await readMore(line, path, follow);
  const rest = { commits: known.commits.slice(place), next: known.next };
  if (rest.commits[0]?.blob(name) === undefined) return undefined;
  if (depth >= MOST_COPIES)
    throw new FactError(
      `\`${path}\` has been changed too often for all its reviews to be read`,
      'delete the file, and propose it anew',
    );
  const earlier: Trail = { ...trail, line: rest, guess: undefined };
  const reached = await reach(earlier, follow);
  const pull = await bringer(earlier, reached, follow);
  return await provenanceOf(pull, { trail: earlier, ...reached, depth: depth + 1 }, follow);
}

function mergeTime(pull: Fields): number {
  return Date.parse(pull.text('mergedAt'));
}

/** Reads on until the line has the file's last change. */
async function reach(trail: Trail, follow: Follow): Promise<{ readonly line: Line; readonly change: LastChange }> {
  let { line } = trail;
  for (let page = 0; page <= MOST_PAGES; page++) {
    const change = lastChange(line, trail.name);
    if (change !== undefined) return { line, change };
    if (line.next === undefined) break;
    const longer = await readMore(line, trail.path, follow);
    if (longer === line) break;
    line = longer;
  }
  throw new FactError(
    `it cannot be shown in time that nothing has changed \`${trail.path}\` since it was approved: the default branch has had too many commits`,
    'renew the grant, or keep policy and grants in a quiet repository of their own',
  );
}

/** Reads on from the end of a line; the same line where there is no more. */
async function readMore(line: Line, path: string, follow: Follow): Promise<Line> {
  if (line.next === undefined) return line;
  const more = await follow.line(line.next, path);
  if (more.commits.length === 0) return line;
  return {
    commits: [...line.commits, ...more.commits.map((commit) => ({ ...commit, blob: () => commit.blob(LINE_FILE) }))],
    next: more.next,
  };
}

/** The copy that a change replaced, where the line as read shows it. */
function replacedBy({
  line,
  change,
  name,
}: {
  readonly line: Line;
  readonly change: LastChange;
  readonly name: string;
}): Replaced | undefined {
  const before = line.commits[change.index + 1];
  return before === undefined ? undefined : { blob: before.blob(name) };
}
