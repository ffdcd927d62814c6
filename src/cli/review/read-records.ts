import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { quote } from '../../report/safe-line.ts';
import type { RecordedEvent } from '../../review/record-facts.ts';
import { NOT_A_RECORD, recordedEvent } from '../../review/recorded-event.ts';
import { readText, unreadableInput } from '../read-text.ts';
import { UsageError } from '../usage-error.ts';

const MAX_RECORD_FILE_BYTES = 16 * 1024 * 1024;
const MAX_RECORD_FILES = 20_000;

/** A file of records. */
export interface RecordFile {
  readonly path: string;
  readonly shown: string;
  readonly events: readonly RecordedEvent[];
}

/**
 * Reads every `.jsonl` of a folder and the folders below it, as artifacts of runs are downloaded. What was before
 * `since`, milliseconds since 1970, is left out.
 * @throws UsageError for a line that is none of a record: a review that skips it would miss what it says
 */
export function readRecords(cwd: string, folder: string, since: number): readonly RecordFile[] {
  const files = recordFiles(resolve(cwd, folder), folder);
  return files.map((name) => {
    const path = join(resolve(cwd, folder), name);
    return { path, shown: join(folder, name), events: eventsIn(path, join(folder, name), since) };
  });
}

function eventsIn(path: string, shown: string, since: number): readonly RecordedEvent[] {
  const read = readText(path, MAX_RECORD_FILE_BYTES);
  if (read.kind === 'missing') return [];
  if (read.kind === 'refused') throw new UsageError(`${quote(shown)}: ${read.why}`, 'take it out of the folder');
  return read.text.split('\n').flatMap((line, index): readonly RecordedEvent[] => {
    if (line.trim() === '') return [];
    const event = recordedEvent(line);
    if (event === NOT_A_RECORD)
      throw new UsageError(
        `${shown}:${index + 1}: this is not a line of an audit record`,
        'give a folder with the records of runs, such as what `gh run download` makes of their artifacts',
      );
    return event === undefined || event.time < since ? [] : [event];
  });
}

function recordFiles(path: string, written: string): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    throw unreadableInput(written, error);
  }
  const files = names.filter((name) => name.endsWith('.jsonl')).toSorted();
  if (files.length > MAX_RECORD_FILES)
    throw new UsageError(`${quote(written)} has more than ${MAX_RECORD_FILES} records`, 'review them in parts');
  return files;
}
