import { chmodSync, chownSync, lstatSync, mkdirSync, renameSync, rmSync, type Stats, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';

/** How the runner makes them. */
const FILE_MODE = 0o644;
const FOLDER_MODE = 0o755;

/**
 * Puts a new file where the runner reads a step's values, with the owner and the mode of the one that was there.
 *
 * INVARIANT: what is there is not opened. A guarded script can put a pipe in its place, at which this process and then
 * the runner would wait; and a file that is only written over is still read by whoever has it open or has another name
 * for it.
 */
export function replaceFile(path: string, text: string): void {
  try {
    putFile(path, text);
  } catch {
    // a folder in which a script let nobody write belongs to the same user
    chmodSync(dirname(path), FOLDER_MODE);
    putFile(path, text);
  }
}

function putFile(path: string, text: string): void {
  const before = statOf(path);
  const draft = `${path}.${randomUUID()}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(draft, text, { flag: 'wx', mode: 0o600 });
  const own = statOf(draft);
  const file = before?.isFile() === true ? before : undefined;
  if (file !== undefined && own !== undefined && (file.uid !== own.uid || file.gid !== own.gid)) give(draft, file);
  chmodSync(draft, file === undefined ? FILE_MODE : file.mode & 0o777);
  if (before?.isDirectory() === true) rmSync(path, { recursive: true, force: true });
  renameSync(draft, path);
}

/** In a job's container this process is often root and the runner is not. */
function give(path: string, { uid, gid }: Stats): void {
  try {
    chownSync(path, uid, gid);
  } catch {
    // only root may: whoever cannot has made the file that was there, or it is read by all
  }
}

function statOf(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Entries of a file of `NAME=value` lines and heredocs, as the runner reads it; `undefined` when it would refuse the
 * file. Source: the runner's `FileCommandManager`.
 */
export function fileEntries(text: string): readonly (readonly [name: string, value: string])[] | undefined {
  const lines = text.split(/\r?\n/);
  const entries: [string, string][] = [];
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const [, name, mark, rest = ''] = /^([^=<]+?)(<<|=)(.*)$/s.exec(line) ?? [];
    if (name === undefined) return undefined;
    const end = mark === '=' ? 0 : lines.indexOf(rest);
    if (end < 0 || (mark === '<<' && rest === '')) return undefined;
    entries.push([
      name,
      mark === '='
        ? rest
        : lines
            .splice(0, end + 1)
            .slice(0, -1)
            .join('\n'),
    ]);
  }
  return entries;
}
