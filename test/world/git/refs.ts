import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type Ref = { name: string; oid: string };

/** Refs of repositories that are kept in memory, by their folder. */
const inMemory = new Map<string, Map<string, string>>();

export function openMemoryRefs(gitDir: string): void {
  inMemory.set(gitDir, new Map());
}

export function closeMemoryRefs(gitDir: string): boolean {
  return inMemory.delete(gitDir);
}

/** Refs are read from disk each time, so that a push by real git into the repository is seen at once. */
export function readRef(gitDir: string, name: string): string | undefined {
  const held = inMemory.get(gitDir);
  if (held) return held.get(name);
  const file = join(gitDir, name);
  if (!isSafe(name) || !existsSync(file)) return undefined;
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** Sets a ref, made or moved; `create` makes it and answers false when it is there already, in one atomic step. */
export function writeRef(gitDir: string, name: string, oid: string): void {
  const held = inMemory.get(gitDir);
  if (held) return void held.set(name, oid);
  const file = prepared(gitDir, name);
  writeFileSync(file, `${oid}\n`);
}

export function createRef(gitDir: string, name: string, oid: string): boolean {
  const held = inMemory.get(gitDir);
  if (held) return !held.has(name) && held.set(name, oid) === held;
  try {
    writeFileSync(prepared(gitDir, name), `${oid}\n`, { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

export function deleteRef(gitDir: string, name: string): boolean {
  if (readRef(gitDir, name) === undefined) return false;
  const held = inMemory.get(gitDir);
  if (held) return held.delete(name);
  rmSync(join(gitDir, name));
  return true;
}

/** Every ref whose full name starts with the prefix, in name order. */
export function listRefs(gitDir: string, prefix: string): Ref[] {
  return refNames(gitDir)
    .filter((name) => name.startsWith(prefix))
    .toSorted()
    .flatMap((name) => {
      const oid = readRef(gitDir, name);
      return oid === undefined ? [] : [{ name, oid }];
    });
}

function refNames(gitDir: string): string[] {
  const held = inMemory.get(gitDir);
  if (held) return [...held.keys()];
  const folder = join(gitDir, 'refs');
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.lock'))
    .map((entry) => `refs${join(entry.parentPath, entry.name).slice(folder.length)}`);
}

/** Whether git itself would take the name (the rules of `git check-ref-format`). */
export function isSafe(name: string): boolean {
  const parts = name.split('/');
  if (parts.length < 3 || parts[0] !== 'refs') return false;
  if (parts.some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock') || part.endsWith('.')))
    return false;
  return !/[\x00-\x20\x7f~^:?*[\\]|\.\.|@\{/.test(name);
}

function prepared(gitDir: string, name: string): string {
  if (!isSafe(name)) throw new Error(`not a ref name: ${name}`);
  const file = join(gitDir, name);
  mkdirSync(dirname(file), { recursive: true });
  return file;
}
