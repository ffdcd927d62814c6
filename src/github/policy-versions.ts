import { bringing } from './bringing.ts';
import { FactError } from './fact-error.ts';
import { isRegular } from './file-id.ts';
import type { Line, LineCommit } from './first-parents.ts';
import type { Follow } from './follow.ts';
import type { Fields } from './json.ts';
import { POLICY } from './policy-history-query.ts';
import { hasAllCommits } from './pull-request.ts';
import type { Trail } from './trace.ts';

/** What GitHub's history of the path tells of one commit: only a guess of which pull request to ask about. */
export interface Told {
  readonly oid: string;
  /** Its pull requests, as far as all of their commits were shown. */
  readonly pulls: readonly Fields[];
  /** Whether these are all it has. */
  readonly complete: boolean;
}

/** A change of the policy on the line. */
export interface Change {
  readonly commit: LineCommit;
  /** Place of the commit on the line, the head being 0. */
  readonly index: number;
  /** The file since then; absent where it was deleted. */
  readonly blob: string | undefined;
}

export function readTold(commit: Fields): readonly Told[] {
  return commit
    .object('versions')
    .present('nodes')
    .map((node) => {
      const pulls = node.object('associatedPullRequests');
      const nodes = pulls.present('nodes');
      const readable = nodes.filter(hasAllCommits);
      return { oid: node.text('oid'), pulls: readable, complete: pulls.number('totalCount') <= readable.length };
    });
}

/** Texts of the policy that came along, by the id of their content. */
export function readTexts(commit: Fields): ReadonlyMap<string, string> {
  const nodes = commit.object('versions').present('nodes');
  const merges = nodes
    .flatMap((node) => node.object('associatedPullRequests').present('nodes'))
    .flatMap((pull) => pull.maybe('mergeCommit') ?? []);
  return new Map(
    [commit, ...nodes, ...merges].flatMap((holder) => {
      const file = holder.maybe('file');
      const text = file === undefined ? undefined : textOf(file.optional('object'));
      return file === undefined || text === undefined || !isRegular(file) ? [] : [[file.text('oid'), text] as const];
    }),
  );
}

export function textOf(blob: Fields | undefined): string | undefined {
  return blob === undefined || !blob.has('text') || blob.flag('isTruncated') ? undefined : blob.text('text');
}

/**
 * The changes of the policy that the line has, newest first, back to the first version of all as far as the line goes.
 */
export function changesOn({ commits }: Line): readonly Change[] {
  const first = commits.findLastIndex((commit) => commit.blob(POLICY) !== undefined);
  return commits.slice(0, first + 1).flatMap((commit, index) => {
    const blob = commit.blob(POLICY);
    const isChange = index === first || commits[index + 1]?.blob(POLICY) !== blob;
    return isChange ? [{ commit, index, blob }] : [];
  });
}

/** Where pull requests are looked for. */
export interface Lookup {
  readonly line: Line;
  readonly trail: Pick<Trail, 'home' | 'branch'>;
}

/** The merged pull request that brought a change as far as is told; `unknown` where that does not tell. */
export function pullTold(
  change: Change,
  told: readonly Told[],
  { line, trail }: Lookup,
): Fields | undefined | 'unknown' {
  const own = told.find(({ oid }) => oid === change.commit.oid);
  const found = told.flatMap((entry) => bringing(entry.pulls, entry.oid, change, line, trail) ?? []).at(0);
  return found ?? (own?.complete === true ? undefined : 'unknown');
}

export async function pullAsked(
  change: Change,
  { line, trail }: Lookup,
  follow: Follow,
  path: string,
): Promise<Fields | undefined> {
  return bringing(await follow.pullsOf(change.commit.oid, path), change.commit.oid, change, line, trail);
}

/**
 * Whether a change was never in force by itself: it is one of the row of commits that a pull request was rebased into,
 * and not the last one.
 *
 * INVARIANT: a commit that was pushed before is among those of the pull request, or the log has the branch at it.
 */
export function isInRow(
  { commit }: Change,
  pull: Fields | undefined,
  newer: number | undefined,
  tips: ReadonlySet<string>,
): boolean {
  if (pull === undefined || pull.number('number') !== newer || tips.has(commit.oid)) return false;
  if (pull.maybe('mergeCommit')?.text('oid') === commit.oid || !hasAllCommits(pull)) return false;
  return pull
    .object('commits')
    .present('nodes')
    .every((node) => node.object('commit').text('oid') !== commit.oid);
}

/** Most changes of the policy that are read. */
export const MOST_CHANGES = 500;

export function tooManyChanges(): FactError {
  return new FactError(
    `the policy was changed more than ${MOST_CHANGES} times, which is more than can be read`,
    'begin a policy repository of its own',
  );
}
