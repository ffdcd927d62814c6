import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { quote } from '../../report/safe-line.ts';
import type { StateItem } from '../../walls/state/inventory.ts';
import { parsePages, readStateFile, STATE_FORMATS } from '../../walls/state/read-state.ts';
import { withEditsMarked } from './edited-sources.ts';
import { staleBecause } from '../../walls/state/state-age.ts';
import { readText } from '../read-text.ts';
import { UsageError } from '../usage-error.ts';

/** An account with thousands of roles: 64 MB. */
const MAX_STATE_BYTES = 64 * 1024 * 1024;

/** What was read of a file. */
export interface StateFile {
  readonly file: string;
  readonly text: string;
  readonly items: readonly StateItem[];
  /** What the answer itself says that it leaves out. */
  readonly partial: readonly string[];
}

/**
 * Reads files with the state of clouds and of GitHub; of a folder every file that ends in `.json`.
 * INVARIANT: of what is too old to say how things are now, nothing is taken but that it is old.
 * @throws UsageError naming the file that is not there, not JSON, or not recognised
 */
export function readStateFiles(cwd: string, named: readonly string[], now: number): readonly StateFile[] {
  return named.flatMap((path) => filesAt(cwd, path).map((file) => readOne(cwd, file, now)));
}

function filesAt(cwd: string, path: string): readonly string[] {
  const found = statSync(resolve(cwd, path), { throwIfNoEntry: false });
  if (found === undefined) throw new UsageError(`there is no ${quote(path)}`, 'give a file or a folder with `--state`');
  if (!found.isDirectory()) return [path];
  const files = readdirSync(resolve(cwd, path))
    .filter((name) => name.endsWith('.json'))
    .toSorted();
  if (files.length === 0) throw new UsageError(`${quote(path)} holds no \`.json\` file`, 'give the folder that does');
  return files.map((name) => join(path, name));
}

function readOne(cwd: string, file: string, now: number): StateFile {
  const read = readText(resolve(cwd, file), MAX_STATE_BYTES);
  if (read.kind !== 'text')
    throw new UsageError(
      `${quote(file)}: ${read.kind === 'missing' ? 'it is not there' : read.why}`,
      'give a file with `--state`',
    );
  if (Buffer.byteLength(read.text) > MAX_STATE_BYTES)
    throw new UsageError(`${quote(file)} is larger than 64 MB`, 'ask for fewer roles, in several files');
  const state = readStateFile(withEditsMarked(parse(file, read.text)), {
    file,
    stem: basename(file).replace(/\.json$/, ''),
  });
  if (state === undefined)
    throw new UsageError(
      `${quote(file)} is JSON of a kind that is not known`,
      `these are known:\n  ${STATE_FORMATS.join('\n  ')}`,
    );
  const { items, partial, collectedAt = [] } = state;
  const stale = collectedAt.map((time) => staleBecause(time, now)).find((why) => why !== undefined);
  return stale === undefined
    ? { file, text: read.text, items, partial }
    : { file, text: read.text, items: [], partial: [...partial, stale] };
}

function parse(file: string, text: string): unknown {
  const plain = text.replace(/^\u{feff}/u, '');
  if (plain.trim() === '') throw new UsageError(`${quote(file)} is empty`, 'the command that wrote it probably failed');
  try {
    return parsePages(plain);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const at = /position (\d+)/.exec(said)?.[1];
    const line = at === undefined ? plain.trimEnd().split('\n').length : plain.slice(0, Number(at)).split('\n').length;
    throw new UsageError(
      `${quote(file)}, line ${line}: it is not JSON: ${said}`,
      'ask for JSON: `--output json`, `--format json`, `-format=json`',
      { cause: error },
    );
  }
}
