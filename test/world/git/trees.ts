import type { GitObject, ObjectStore } from './objects.ts';

export type TreeEntry = { mode: string; name: string; oid: string };

/** A file as a test writes it down: its text, or a text or bytes with a special mode; `null` removes it. */
export type FileContent =
  | string
  | Uint8Array
  | { mode: '100644' | '100755' | '120000'; text: string }
  | { mode: '160000'; commit: string };
export type FileChanges = Record<string, FileContent | null>;

export const FOLDER = '40000';

const parsed = new WeakMap<GitObject, readonly TreeEntry[]>();

export function readTree(objects: ObjectStore, oid: string): readonly TreeEntry[] {
  const object = objects.read(oid);
  if (object === undefined) return [];
  const entries = parsed.get(object) ?? parseTree(object.data);
  parsed.set(object, entries);
  return entries;
}

function parseTree(data: Buffer): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  let at = 0;
  while (at < data.length) {
    const end = data.indexOf(0, at);
    const [mode = '', ...name] = data.toString('utf8', at, end).split(' ');
    entries.push({ mode, name: name.join(' '), oid: data.toString('hex', end + 1, end + 21) });
    at = end + 21;
  }
  return entries;
}

export function writeTree(objects: ObjectStore, entries: readonly TreeEntry[]): string {
  const sorted = entries.toSorted((a, b) => Buffer.compare(Buffer.from(sortKey(a)), Buffer.from(sortKey(b))));
  const parts = sorted.flatMap((entry) => [
    Buffer.from(`${entry.mode} ${entry.name}\0`),
    Buffer.from(entry.oid, 'hex'),
  ]);
  return objects.write('tree', Buffer.concat(parts));
}

/** The tree that results when the changes are made to the tree given. */
export function changeTree(objects: ObjectStore, base: string | undefined, changes: FileChanges): string {
  return writeTree(objects, changedEntries(objects, base, Object.entries(changes)));
}

function changedEntries(
  objects: ObjectStore,
  base: string | undefined,
  changes: [string, FileContent | null][],
): TreeEntry[] {
  const entries = new Map((base ? readTree(objects, base) : []).map((entry) => [entry.name, entry]));
  const folders = Map.groupBy(changes, ([path]) => path.split('/')[0] ?? '');
  for (const [name, below] of folders) {
    const direct = below.find(([path]) => path === name);
    const entry = direct ? fileEntry(objects, name, direct[1]) : folderEntry(objects, name, entries.get(name), below);
    if (entry) entries.set(name, entry);
    else entries.delete(name);
  }
  return [...entries.values()];
}

function folderEntry(
  objects: ObjectStore,
  name: string,
  current: TreeEntry | undefined,
  changes: [string, FileContent | null][],
): TreeEntry | undefined {
  const base = current?.mode === FOLDER ? current.oid : undefined;
  const inner = changes.map(([path, content]): [string, FileContent | null] => [path.slice(name.length + 1), content]);
  const entries = changedEntries(objects, base, inner);
  return entries.length === 0 ? undefined : { mode: FOLDER, name, oid: writeTree(objects, entries) };
}

function fileEntry(objects: ObjectStore, name: string, content: FileContent | null): TreeEntry | undefined {
  if (content === null) return undefined;
  if (typeof content === 'string') return { mode: '100644', name, oid: objects.write('blob', Buffer.from(content)) };
  if (content instanceof Uint8Array) return { mode: '100644', name, oid: objects.write('blob', Buffer.from(content)) };
  if (content.mode === '160000') return { mode: content.mode, name, oid: content.commit };
  return { mode: content.mode, name, oid: objects.write('blob', Buffer.from(content.text)) };
}

/** The entry at a path; the empty path is the tree itself. */
export function entryAt(objects: ObjectStore, tree: string, path: string): TreeEntry | undefined {
  let entry: TreeEntry | undefined = { mode: FOLDER, name: '', oid: tree };
  for (const name of path.split('/').filter((part) => part !== '')) {
    if (entry?.mode !== FOLDER) return undefined;
    entry = readTree(objects, entry.oid).find((candidate) => candidate.name === name);
  }
  return entry;
}

/** The tree with what lies at a path replaced, or removed; folders that become empty go. */
export function placeEntry(
  objects: ObjectStore,
  tree: string | undefined,
  path: string,
  entry: TreeEntry | undefined,
): string {
  const [name = '', ...rest] = path.split('/');
  const entries = tree === undefined ? [] : readTree(objects, tree);
  const others = entries.filter((candidate) => candidate.name !== name);
  if (rest.length === 0) return writeTree(objects, entry ? [...others, { ...entry, name }] : others);
  const folder = entries.find((candidate) => candidate.name === name && candidate.mode === FOLDER);
  const oid = placeEntry(objects, folder?.oid, rest.join('/'), entry);
  return writeTree(objects, readTree(objects, oid).length === 0 ? others : [...others, { mode: FOLDER, name, oid }]);
}

/** The paths whose content differs between two trees, with the entry each side has. */
export function differences(
  objects: ObjectStore,
  before: string | undefined,
  after: string | undefined,
  prefix = '',
): Difference[] {
  if (before === after) return [];
  const old = new Map((before ? readTree(objects, before) : []).map((entry) => [entry.name, entry]));
  const now = new Map((after ? readTree(objects, after) : []).map((entry) => [entry.name, entry]));
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names.flatMap((name) => {
    const [a, b] = [old.get(name), now.get(name)];
    if (a?.oid === b?.oid && a?.mode === b?.mode) return [];
    if (a?.mode === FOLDER || b?.mode === FOLDER)
      return differences(objects, folder(a), folder(b), `${prefix}${name}/`);
    return [{ path: prefix + name, before: a, after: b }];
  });
}

export type Difference = { path: string; before: TreeEntry | undefined; after: TreeEntry | undefined };

function folder(entry: TreeEntry | undefined): string | undefined {
  return entry?.mode === FOLDER ? entry.oid : undefined;
}

function sortKey(entry: TreeEntry): string {
  return entry.mode === FOLDER ? `${entry.name}/` : entry.name;
}
