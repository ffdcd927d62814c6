import type { Job } from '../file/workflow.ts';

/**
 * Whether anything but the runner depends on the combination of the matrix; if not, all combinations for one kind of
 * runner do the same. An action of the repository sees the matrix as well.
 */
export function readsMatrix({ matrix: _matrix, runsOn: _runsOn, ...job }: Job): boolean {
  return saysWord(job, /matrix/i) || job.steps.some(({ uses }) => /^\s*[.$]\//.test(uses?.text ?? ''));
}

/** Whether anything in a job depends on the jobs that it needs. */
export function readsNeeds({ needs: _needs, ...job }: Job): boolean {
  return saysWord(job, /needs/i);
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
  return saysWord(steps, /add-mask|setSecret/i);
}

/** Whether the text of any scalar, or the name of any key, in what was read of a workflow has the word. */
function saysWord(value: unknown, word: RegExp): boolean {
  if (typeof value === 'string') return word.test(value);
  if (value instanceof Map) return [...value].some((entry) => saysWord(entry, word));
  if (Array.isArray(value)) return value.some((item) => saysWord(item, word));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, part]) => name !== 'place' && name !== 'keyPlace' && saysWord(part, word));
}
