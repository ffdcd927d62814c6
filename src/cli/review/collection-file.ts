import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AnswerStore } from '../../github/kept-answers.ts';
import { isRecord } from '../../policy/shape.ts';
import { quote } from '../../report/safe-line.ts';
import { errorCode } from '../read-text.ts';
import { UsageError } from '../usage-error.ts';

/** An interrupted collection that is older is not gone on with: too much may have changed meanwhile. */
const MAX_COLLECTION_AGE_MS = 24 * 3_600_000;
const MADE_BY = 'grantgate review --collect';

/** What a collection is of: another is begun in another file. */
export interface CollectionOf {
  readonly server: string;
  readonly homes: readonly string[];
  readonly root: string;
}

/** The answers that a file keeps, one a line, so that an interruption loses none but the last. */
export interface Collection extends AnswerStore {
  /** How many answers an earlier run left. */
  readonly found: number;
  /** Milliseconds since 1970. */
  readonly begun: number;
  /** Says that all was read, so that the next run with this file begins anew; false where something was missed. */
  readonly finish: () => boolean;
}

/**
 * Opens the file of a collection, to go on with it or to begin one. Only answers are in it, never a token.
 * @throws UsageError for a file that is something else, of other policies, too old, or that cannot be written
 */
export function openCollection(cwd: string, file: string, about: CollectionOf, now: number): Collection {
  const path = resolve(cwd, file);
  const earlier = readCollection(path, file);
  const goesOn = earlier !== undefined && !earlier.isDone;
  if (goesOn && earlier.about !== aboutText(about))
    throw new UsageError(`${quote(file)} is of other policies`, 'name another file with `--collect`');
  if (goesOn && now - earlier.begun > MAX_COLLECTION_AGE_MS)
    throw new UsageError(
      `${quote(file)} was begun more than a day ago, and much may have changed`,
      'delete it, and start again',
    );
  const begun = goesOn ? earlier.begun : now;
  const answers = goesOn ? earlier.answers : new Map<string, unknown>();
  const write = (entries: readonly unknown[], append: boolean): void => {
    const text = entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
    try {
      // nobody else has to read what only this token is shown
      (append ? appendFileSync : writeFileSync)(path, text, { mode: 0o600 });
    } catch (error) {
      throw new UsageError(`${quote(file)} cannot be written: ${errorCode(error) ?? ''}`, 'name another file', {
        cause: error,
      });
    }
  };
  // written anew, so that a line that an interruption cut off is no beginning of the next
  write([{ schema: 1, made_by: MADE_BY, about: aboutText(about), begun }, ...answers], false);
  let missed = 0;
  return {
    found: answers.size,
    begun,
    find: (key) => answers.get(key),
    keep: (key, answer) => {
      answers.set(key, answer);
      write([[key, answer]], true);
    },
    miss: () => void (missed += 1),
    finish: () => {
      if (missed === 0) write([{ done: true }], true);
      return missed === 0;
    },
  };
}

function aboutText({ server, homes, root }: CollectionOf): string {
  return JSON.stringify([server, homes.map((home) => home.toLowerCase()), root]);
}

interface ReadCollection {
  readonly about: unknown;
  readonly begun: number;
  readonly answers: Map<string, unknown>;
  readonly isDone: boolean;
}

function readCollection(path: string, file: string): ReadCollection | undefined {
  if (!existsSync(path)) return undefined;
  const lines = readCollectionLines(path, file);
  const [head, ...entries] = lines.map((line, index) => parseLine(line, index === lines.length - 1, file));
  if (!isRecord(head) || head['made_by'] !== MADE_BY || typeof head['begun'] !== 'number')
    throw new UsageError(`${quote(file)} is no collection, and is left alone`, 'name another file with `--collect`');
  const answers = new Map<string, unknown>();
  for (const entry of entries)
    if (Array.isArray(entry) && typeof entry[0] === 'string') answers.set(entry[0], entry[1] as unknown);
  const isDone = entries.some((entry) => isRecord(entry) && entry['done'] === true);
  return { about: head['about'], begun: head['begun'], answers, isDone };
}

function readCollectionLines(path: string, file: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');
  } catch (error) {
    throw new UsageError(`${quote(file)} cannot be read: ${errorCode(error) ?? ''}`, 'name another file', {
      cause: error,
    });
  }
}

/** The last line may have been cut off by an interruption; any other was not written by this program. */
function parseLine(line: string, isLast: boolean, file: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (isLast) return undefined;
    throw new UsageError(`${quote(file)} is no collection, and is left alone`, 'name another file with `--collect`', {
      cause: error,
    });
  }
}
