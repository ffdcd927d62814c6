import { FactError } from './fact-error.ts';
import { FILE_ID, fileId } from './file-id.ts';
import type { Fields } from './json.ts';

/** Name of the one file on a line that is read on. */
export const LINE_FILE = 'file';

/**
 * A commit of the default branch's own line, and the files in it that are looked at, by the names they were asked
 * under.
 */
export interface LineCommit {
  readonly oid: string;
  /** First parent; absent at the first commit of all. */
  readonly parent: string | undefined;
  /** Second parent: the head of a branch that it merged. */
  readonly merged?: string | undefined;
  readonly blob: (name: string) => string | undefined;
}

/** A stretch of a branch's first-parent line, newest first. */
export interface FirstParentLine {
  readonly commits: readonly LineCommit[];
  /** Where it goes on; absent when the first commit of all was reached. */
  readonly next: string | undefined;
}

/** Commits that one request is shown. */
export const LINE_COMMITS = 100;

/**
 * The newest commits with their first parents and the files at `paths`, by name; not all of them lie on the line. Each
 * path arrives as a variable.
 */
export function lineFields(files: readonly { readonly name: string; readonly variable: string }[]): string {
  const each = files.map(({ name, variable }) => `${name}: file(path: $${variable}) { ${FILE_ID} }`).join(' ');
  const parents = 'parents(first: 2) { totalCount nodes { oid } }';
  return `line: history(first: ${LINE_COMMITS}) { nodes { oid ${parents} ${each} } }`;
}

/**
 * Follows the first parents from a commit, as far as the answer goes. `history` is in the order of dates and has the
 * commits of merged branches as well.
 * @throws FactError when the answer is not understood
 */
export function readLine(commit: Fields): FirstParentLine {
  const nodes = new Map(
    commit
      .object('line')
      .list('nodes')
      .map((node) => [node.text('oid'), node]),
  );
  const commits: LineCommit[] = [];
  let next: string | undefined = commit.text('oid');
  for (
    let node = nodes.get(next);
    node !== undefined && next !== undefined;
    node = next === undefined ? undefined : nodes.get(next)
  ) {
    const parents = node.object('parents');
    const [parent, other] = parents.list('nodes');
    if (parents.number('totalCount') > 0 && parent === undefined)
      throw new FactError('GitHub answered with a commit whose parents it does not show');
    const here = node;
    nodes.delete(next);
    next = parent?.text('oid');
    commits.push({
      oid: here.text('oid'),
      parent: next,
      merged: other?.text('oid'),
      blob: (name) => fileId(here.maybe(name)),
    });
  }
  return { commits, next };
}

/** Where the line changed a file last. */
export interface LastChange {
  readonly commit: LineCommit;
  /** Its place on the line, the head being 0. */
  readonly index: number;
}

/**
 * The last commit of the line that changed a file: the first one, from the head, whose parent has another copy or none.
 * `undefined` when the line as read does not reach it.
 *
 * INVARIANT: every commit from the head to that one has the very same copy.
 */
export function lastChange(line: FirstParentLine, name: string): LastChange | undefined {
  const now = line.commits[0]?.blob(name);
  const end = line.commits.findIndex((commit) => commit.blob(name) !== now);
  const index = end >= 0 ? end - 1 : line.next === undefined ? line.commits.length - 1 : -1;
  const commit = line.commits[index];
  return commit === undefined ? undefined : { commit, index };
}
