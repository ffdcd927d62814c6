import type { Provenance } from '../policy/evidence.ts';
import { FactError } from './fact-error.ts';
import { lastChange, type FirstParentLine, LINE_FILE } from './first-parents.ts';
import type { Fields } from './json.ts';
import type { Follow } from './follow.ts';
import { markShown } from './shown.ts';
import { bringing, type Guess, type PathPlace } from './merged-by.ts';
import { createTimeline, type Timeline } from './timeline.ts';
import { isMergeMove, type Turn, turnAt } from './turn.ts';
import { readWhole } from './whole-pull.ts';

/** One file, and what the first answer had of it. */
export interface Trail extends PathPlace {
  readonly path: string;
  /** Name of the file on the line. */
  readonly name: string;
  /** The line of first parents from the head, as far as it was read. */
  readonly line: FirstParentLine;
  /** Commits with pull requests that GitHub names for them: which ones to look at first. */
  readonly guesses: readonly Guess[];
}

/** What is asked about one file. */
export interface Tracing {
  readonly trail: Trail;
  readonly timeline: Timeline;
  readonly follow: Follow;
}

/** Begins to ask about one file. @throws FactError when the line is empty */
export function startTracing(trail: Trail, follow: Follow): Tracing {
  const { line, name, path, branch } = trail;
  const [head] = line.commits;
  if (head === undefined) throw new FactError('GitHub answered without the commit that was asked for');
  const known = new Map(line.commits.map((commit) => [commit.oid, commit.blob(name)]));
  const blobsAt = async (commits: readonly string[]): Promise<readonly (string | undefined | null)[]> =>
    await follow.blobsAt(commits, path);
  return {
    trail,
    follow,
    timeline: createTimeline({ head: head.oid, branch, readAt: follow.readAt, known, blobsAt }, follow.log),
  };
}

/** Most copies of a file that are read, each of which replaced the one before. */
const MAX_COPIES = 10;

/**
 * Finds by which merge the default branch came to have the copy of a file that it has now, what its reviewers saw, and
 * the same of every copy that one replaced.
 *
 * INVARIANT: what counts is what the branch was at, one move after the other, by GitHub's log. Neither the history of
 * the path nor the line of first parents tells it: the one follows at a merge whichever parent has the copy already,
 * the other whatever somebody who pushes makes the first parent.
 * @throws FactError when it cannot be determined
 */
export async function trace(tracing: Tracing, from = 0, depth = 0): Promise<Provenance> {
  const { trail, timeline } = tracing;
  const seen = await turnAt(timeline, from);
  if (seen.kind === 'unknown') throw untold(seen.why);
  if (seen.kind === 'start') throw untold("GitHub's log of it does not reach back that far");
  const { turn } = seen;
  const provenance = await provenanceOf(tracing, turn);
  if (provenance.pull === undefined || turn.before.blob === undefined) return provenance;
  if (depth >= MAX_COPIES)
    throw new FactError(
      `\`${trail.path}\` has been changed too often for all its reviews to be read`,
      'delete the file, and propose it again',
    );
  return { ...provenance, before: await trace(tracing, turn.index + 1, depth + 1) };
}

export function untold(why: string): FactError {
  return new FactError(
    `what has moved the default branch since the approval cannot be determined: ${why}`,
    'start the run again in a minute. If that does not help, renew the grant, or keep policy and grants in a ' +
      'quiet repository of their own',
    { kind: 'branch-log' },
  );
}

/** The pull request that brought a copy, and its reviews; nothing where none did. @throws FactError */
export async function provenanceOf(tracing: Tracing, turn: Turn): Promise<Provenance> {
  const { trail, timeline, follow } = tracing;
  if (turn.blob === undefined) return { reviews: [] };
  const way = await wayOf(tracing, turn);
  const pull = way === undefined ? undefined : await bringer(tracing, way.line);
  if (way === undefined || pull === undefined) return { reviews: [] };
  if (!(await isMergeMove(timeline, turn, Date.parse(pull.text('mergedAt'))))) return { reviews: [] };
  const read = await readWhole(pull, turn.blob, trail.path, follow, { blob: turn.before.blob });
  const more = async (line: FirstParentLine): Promise<FirstParentLine> => await readMore(line, trail.path, follow);
  const isShownBetween = async (base: string, head: string): Promise<boolean> =>
    await follow.isShownBetween(base, head, trail.path);
  const reviews = await markShown(
    { timeline, turn, ...way, more, isShownBetween },
    read.provenance.reviews,
    read.commits,
  );
  return { ...read.provenance, reviews };
}

/** Most requests for more of a line between the two ends of one move: 500 commits. */
const MAX_MOVE_PAGES = 5;

interface Way {
  /** The line of first parents from where the move led to. */
  readonly line: FirstParentLine;
  /** Place on it at which the branch was before. */
  readonly place: number;
}

/** How a move goes along first parents; nothing where it does not: no merge of a pull request moves a branch so. */
async function wayOf({ trail, follow }: Tracing, { move }: Turn): Promise<Way | undefined> {
  let line = await lineFrom(trail, move.after, follow);
  for (let page = 0; ; page++) {
    const place = line.commits.findIndex(({ oid }) => oid === move.before);
    if (place >= 0) return { line, place };
    const longer = page < MAX_MOVE_PAGES ? await readMore(line, trail.path, follow) : line;
    if (longer.commits.length === line.commits.length) return undefined;
    line = longer;
  }
}

async function lineFrom({ line, name, path }: Trail, oid: string, follow: Follow): Promise<FirstParentLine> {
  const place = line.commits.findIndex((commit) => commit.oid === oid);
  const here = { commits: line.commits.slice(place), next: line.next };
  if (place >= 0)
    return { ...here, commits: here.commits.map((commit) => ({ ...commit, blob: () => commit.blob(name) })) };
  return await follow.line(oid, path);
}

/** Reads on from the end of a line; the same line where there is no more. */
async function readMore(line: FirstParentLine, path: string, follow: Follow): Promise<FirstParentLine> {
  if (line.next === undefined) return line;
  const more = await follow.line(line.next, path);
  if (more.commits.length === 0) return line;
  return { commits: [...line.commits, ...more.commits], next: more.next };
}

/** The pull request that brought the last change on a line: one that was reported already, or else what GitHub says. */
async function bringer({ trail, follow }: Tracing, line: FirstParentLine): Promise<Fields | undefined> {
  const change = lastChange(line, LINE_FILE);
  if (change === undefined) return undefined;
  const { oid } = change.commit;
  const found = trail.guesses
    .map((guess) => bringing(guess.pulls, guess.oid, change, line, trail))
    .find((pull) => pull !== undefined);
  if (found !== undefined || trail.guesses.some((guess) => guess.oid === oid && guess.complete)) return found;
  const bringingIn = (pulls: readonly Fields[]): Fields | undefined => bringing(pulls, oid, change, line, trail);
  return bringingIn(await follow.pullsOf(oid, trail.path, (pulls) => bringingIn(pulls) !== undefined));
}
