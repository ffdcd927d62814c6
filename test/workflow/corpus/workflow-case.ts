import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import type { Place } from '../../../src/workflow/file/place.ts';
import type { Counts, Origin, Survey } from '../../../src/workflow/survey.ts';
import type { WeaknessId } from '../../../src/workflow/weakness.ts';
import { type Asked, payload } from './asked.ts';
import { touchLine } from './found-lines.ts';

/** The file that runs of the corpus are started from. */
export const MAIN = '.github/workflows/main.yml';
/** Where each case has a folder: a repository, and `expected.yml`. */
const FOLDER = fileURLToPath(new URL('workflows/', import.meta.url));

/** Left out where it is 0. */
const NO_BOUNDED = { bounded: 0 };

/** What a case says in its `expected.yml`. */
export interface Expected {
  /** What the case is for. */
  readonly about: string;
  /** The job of the gate; every job when left out. */
  readonly job?: string;
  /** The reusable workflow that this job is in. */
  readonly called?: string;
  readonly gate?: Asked['gate'];
  /** The payload of the event; `null` where the run was not started. */
  readonly event?: object | null;
  /** `matrix`, `vars` and `needs` as the runner passes them. */
  readonly facts?: { readonly matrix?: unknown; readonly vars?: unknown; readonly needs?: unknown };
  /** `job, step, place: what`, where the place is a line of the main file or `file:line`. */
  readonly touches: readonly string[];
  readonly undecided: readonly string[];
  readonly opaque: readonly string[];
  /** `job, place: id`. */
  readonly weaknesses: readonly string[];
  readonly counts: Counts;
  /** `allow`, or the reason and the place that is named first. */
  readonly verdict: string;
}

export interface WorkflowCase {
  readonly name: string;
  readonly folder: string;
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly expected: Expected;
}

/** Every case of the corpus. */
export function readCases(): readonly WorkflowCase[] {
  return readdirSync(FOLDER)
    .toSorted()
    .map((name) => {
      const folder = join(FOLDER, name);
      const { 'expected.yml': expected = '', ...files } = textsBelow(folder, folder);
      const read = load(expected) as Expected;
      return { name, folder, files, expected: { ...read, counts: { ...NO_BOUNDED, ...read.counts } } };
    });
}

/** What is asked about a case. */
export function askedOfCase({ files, expected }: WorkflowCase): Asked {
  const { job, called, gate, event = {}, facts = {} } = expected;
  return {
    files,
    ...(job === undefined ? {} : { job }),
    ...(called === undefined ? {} : { called }),
    ...(gate === undefined ? {} : { gate }),
    facts: { ...facts, event: event === null ? undefined : payload(event) },
  };
}

/** What a survey found, as a case expects it. */
export function asExpected(
  survey: Survey,
): Pick<Expected, 'touches' | 'undecided' | 'opaque' | 'weaknesses' | 'counts'> {
  return {
    touches: survey.touched.map((one) => `${origin(one)}: ${touchLine(one.touch)}`).toSorted(),
    undecided: survey.undecided.map((one) => `${origin(one)}: ${one.why}`).toSorted(),
    opaque: survey.opaque.map((one) => `${origin(one)}: ${one.why}`).toSorted(),
    weaknesses: survey.weaknesses
      .map(
        ({ id, job, place }: { readonly id: WeaknessId; readonly job: string; readonly place: Place }) =>
          `${job}, ${where(place)}: ${id}`,
      )
      .toSorted(),
    counts: survey.counts,
  };
}

/** A place as cases write it. */
export function where({ file, line }: Pick<Place, 'file' | 'line'>): string {
  return file === MAIN ? `line ${line}` : `${file}:${line}`;
}

function origin({ job, step, place }: Origin & { readonly place: Place }): string {
  return [job, ...(step === undefined || step === '' ? [] : [step]), where(place)].join(', ');
}

function textsBelow(folder: string, root: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { withFileTypes: true });
  return Object.assign(
    {},
    ...entries.map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? textsBelow(path, root) : { [relative(root, path)]: readFileSync(path, 'utf8') };
    }),
  ) as Readonly<Record<string, string>>;
}
