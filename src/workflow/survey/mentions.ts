import type { Job } from '../file/workflow.ts';

/**
 * Whether anything but the runner depends on the combination of the matrix; if not, all combinations for one kind of
 * runner do the same. An action of the repository sees the matrix as well.
 */
export function readsMatrix({ matrix: _matrix, runsOn: _runsOn, ...job }: Job): boolean {
  return (
    Object.values(job).some((part) => saysWord(part, /matrix/i)) ||
    job.steps.some(({ uses }) => /^\s*[.$]\//.test(uses?.text ?? ''))
  );
}

/** Whether anything in a job depends on the jobs that it needs. */
export function readsNeeds({ needs: _needs, ...job }: Job): boolean {
  return Object.values(job).some((part) => saysWord(part, /needs/i));
}

/** Whether that may be more than how they ended. */
export function readsOutputs(job: Job): boolean {
  return saysWord(job, /outputs|needs\s*\)/i);
}

/**
 * Whether a step may hide a text from the log: GitHub leaves out an output that has it. Source: actions/runner,
 * `JobExtension.FinalizeJob`.
 */
export function hidesTexts({ steps }: Job): boolean {
  return saysWord(steps, MASKING);
}

const MASKING = /add-mask|setSecret/i;

/** The same of a script or an action of the repository. */
export function fileHidesTexts(text: string): boolean {
  return MASKING.test(text);
}

/** The texts of what was read of a workflow, which does not change. */
const TEXTS = new WeakMap<object, string>();

/** Whether the text of any scalar, or the name of any key, in what was read of a workflow has the word. */
export function saysWord(value: unknown, word: RegExp): boolean {
  return word.test(textsIn(value));
}

function textsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const found = TEXTS.get(value) ?? allTexts(value).join('\n');
  TEXTS.set(value, found);
  return found;
}

function allTexts(value: object): readonly string[] {
  if (value instanceof Map) return [...value].flat().map(textsIn);
  if (Array.isArray(value)) return value.map(textsIn);
  return Object.entries(value).map(([name, part]) => (name === 'place' || name === 'keyPlace' ? '' : textsIn(part)));
}
