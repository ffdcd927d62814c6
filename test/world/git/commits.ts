import type { GitObject, ObjectStore } from './objects.ts';
import { entryAt } from './trees.ts';

export type Signature = { name: string; email: string; date: Date };
export type Commit = {
  oid: string;
  tree: string;
  parents: string[];
  author: Signature;
  committer: Signature;
  message: string;
};

export function writeCommit(objects: ObjectStore, commit: Omit<Commit, 'oid'>): string {
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${line(commit.author)}`,
    `committer ${line(commit.committer)}`,
    '',
    commit.message,
  ];
  return objects.write('commit', Buffer.from(lines.join('\n')));
}

const parsed = new WeakMap<GitObject, Commit>();

export function readCommit(objects: ObjectStore, oid: string): Commit | undefined {
  const object = objects.read(oid);
  if (object?.type !== 'commit') return undefined;
  const commit = parsed.get(object) ?? parseCommit(oid, object.data.toString('utf8'));
  parsed.set(object, commit);
  return commit;
}

function parseCommit(oid: string, text: string): Commit {
  const end = text.indexOf('\n\n');
  const headers = text
    .slice(0, end)
    .split('\n')
    .map((header) => [header.slice(0, header.indexOf(' ')), header.slice(header.indexOf(' ') + 1)]);
  const all = (name: string): string[] => headers.filter(([key]) => key === name).map(([, value]) => value ?? '');
  return {
    oid,
    tree: all('tree')[0] ?? '',
    parents: all('parent'),
    author: parseLine(all('author')[0] ?? ''),
    committer: parseLine(all('committer')[0] ?? ''),
    message: text.slice(end + 2),
  };
}

/** Every commit reachable from one, newest first. */
export function ancestry(objects: ObjectStore, from: string): Commit[] {
  return walk(objects, from, (commit) => commit.parents);
}

export function isAncestor(objects: ObjectStore, ancestor: string, descendant: string): boolean {
  return reachable(objects, descendant, ancestor).has(ancestor);
}

/** Ids of every commit reachable from one, or of enough of them to hold the one that is sought. */
export function reachable(objects: ObjectStore, from: string, sought?: string): ReadonlySet<string> {
  const seen = new Set([from]);
  for (const oid of seen) {
    if (oid === sought) break;
    for (const parent of readCommit(objects, oid)?.parents ?? []) seen.add(parent);
  }
  return seen;
}

/** The commit and its first parents, as far as the first commit of all. */
export function firstParents(objects: ObjectStore, from: string): string[] {
  const line: string[] = [];
  for (let commit = readCommit(objects, from); commit; commit = readCommit(objects, commit.parents[0] ?? ''))
    line.push(commit.oid);
  return line;
}

/** What `git log <from> -- <path>` lists: at a merge it follows the parent that already has the file as it is. */
export function history(objects: ObjectStore, from: string, path: string | undefined): Commit[] {
  if (path === undefined || path === '') return ancestry(objects, from);
  const state = (oid: string): string => {
    const commit = readCommit(objects, oid);
    const entry = commit && entryAt(objects, commit.tree, path);
    return entry ? `${entry.mode} ${entry.oid}` : '';
  };
  const same = (commit: Commit): string | undefined =>
    commit.parents.find((parent) => state(parent) === state(commit.oid));
  const next = (commit: Commit): string[] => {
    const followed = same(commit);
    return followed === undefined ? commit.parents : [followed];
  };
  return walk(objects, from, next).filter((commit) => {
    if (commit.parents.length === 0) return state(commit.oid) !== '';
    return same(commit) === undefined;
  });
}

/** Newest committer date first, as git lists commits by default. */
function walk(
  objects: ObjectStore,
  from: string,
  next: (commit: Commit) => string[],
  without: ReadonlySet<string> = new Set(),
): Commit[] {
  const seen = new Set(without);
  const frontier: Commit[] = [];
  const ordered: Commit[] = [];
  const enter = (oid: string): void => {
    const commit = seen.has(oid) ? undefined : readCommit(objects, oid);
    seen.add(oid);
    if (!commit) return;
    const older = frontier.findIndex((other) => other.committer.date < commit.committer.date);
    frontier.splice(older === -1 ? frontier.length : older, 0, commit);
  };
  enter(from);
  for (let commit = frontier.shift(); commit; commit = frontier.shift()) {
    ordered.push(commit);
    next(commit).forEach(enter);
  }
  return ordered;
}

/** The commits a branch adds over another one, oldest first. */
export function commitsBetween(objects: ObjectStore, base: string, head: string): Commit[] {
  const known = reachable(objects, base);
  return walk(objects, head, (commit) => commit.parents, known).toReversed();
}

/** The newest of the common ancestors that no other common ancestor follows. */
export function mergeBase(objects: ObjectStore, a: string, b: string): string | undefined {
  const known = reachable(objects, a);
  const common = ancestry(objects, b).filter((commit) => known.has(commit.oid));
  const followed = new Set(common.flatMap((commit) => commit.parents));
  return common.find((commit) => !followed.has(commit.oid))?.oid;
}

function line(signature: Signature): string {
  return `${signature.name} <${signature.email}> ${Math.floor(signature.date.getTime() / 1000)} +0000`;
}

function parseLine(text: string): Signature {
  const [, name = '', email = '', at = '0'] = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(text) ?? [];
  return { name, email, date: new Date(Number(at) * 1000) };
}
