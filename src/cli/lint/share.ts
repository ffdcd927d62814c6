import type { Policy } from '../../policy/policy.ts';
import { parsePolicy } from '../../policy/policy.ts';
import { readText } from '../read-text.ts';
import { fromProblem, lintGrant } from './documents.ts';
import type { LintFinding } from './finding.ts';
import { joinPath, lintNames, listFolder } from './listing.ts';
import { INVALID } from './rules.ts';

/**
 * The grants to lint, as every thread gets them. Threads take folders from one list by a shared counter, so that none
 * waits for another.
 */
export interface LintJob {
  /** The access folder: where it is, and as a person would write it. */
  readonly access: string;
  readonly shown: string;
  /** Text of the policy, where it could be read. */
  readonly policy: string | undefined;
  readonly now: number;
  readonly home: string | undefined;
  /** Folders below the access folder: `grants/users/mona`. */
  readonly folders: readonly string[];
  /** What the threads share: the next folder to take, and the files done. */
  readonly counters: Int32Array<SharedArrayBuffer>;
}

/** What one thread found. */
export interface Share {
  readonly findings: readonly LintFinding[];
}

const NEXT_FOLDER_INDEX = 0;
const FILE_COUNT_INDEX = 1;
/** Folders that a thread takes at a time. */
const BATCH_FOLDERS = 16;

/** Counters for a job that has not begun. */
export function newCounters(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
}

/** How many files of a job are done, by all threads. */
export function filesDone(counters: Int32Array): number {
  return Atomics.load(counters, FILE_COUNT_INDEX);
}

/** Lints folders until none is left; `afterBatch` hears after each handful. */
export function lintShare(job: LintJob, afterBatch?: () => void): Share {
  const parsed = job.policy === undefined ? undefined : parsePolicy(job.policy, 'policy.yml');
  const policy = parsed?.ok === true ? parsed.value : undefined;
  const findings: LintFinding[] = [];
  for (;;) {
    const first = Atomics.add(job.counters, NEXT_FOLDER_INDEX, BATCH_FOLDERS);
    if (first >= job.folders.length) return { findings };
    const files = job.folders
      .slice(first, first + BATCH_FOLDERS)
      .reduce((count, folder) => count + lintFolder(job, folder, policy, findings), 0);
    Atomics.add(job.counters, FILE_COUNT_INDEX, files);
    afterBatch?.();
  }
}

function lintFolder(job: LintJob, folder: string, policy: Policy | undefined, into: LintFinding[]): number {
  const listing = listFolder(job.access, folder);
  if (listing === undefined) return 0;
  lintNames(listing, job.shown, into);
  for (const name of listing.files) lintFile(job, `${folder}/${name}`, policy, into);
  return listing.files.length;
}

function lintFile(job: LintJob, path: string, policy: Policy | undefined, into: LintFinding[]): void {
  if (!path.endsWith('.yml')) return;
  const file = joinPath(job.shown, path);
  const read = readText(`${job.access}/${path}`);
  if (read.kind === 'refused')
    into.push(fromProblem(INVALID.grantInvalid, { file, line: 0, column: 0, message: read.why }));
  if (read.kind === 'text') lintGrant(read.text, path.slice('grants/'.length), file, policy, job, into);
}
