import type { Contexts } from '../data.ts';
import { resolvePossible } from '../expression/resolve.ts';
import { textsOf } from '../file/fields.ts';
import type { Job } from '../file/workflow.ts';
import { show } from '../text.ts';

/**
 * What there is to tell runners apart by, for a job that reads nothing else of its matrix.
 *
 * INVARIANT: two runners are of one kind only if nothing that is read of them differs. (Linux and macOS were once one,
 * and a step with `if: runner.os == 'macOS'` was not looked at.)
 */
export function runnerKind(job: Job, contexts: Contexts): string {
  return `${isWindows(job, contexts)} ${isUnix(job, contexts)} ${runnerSystem(job, contexts)}`;
}

export function isWindows(job: Job, contexts: Contexts): boolean {
  return jobLabels(job, contexts).some((label) => /windows/i.test(label));
}

/** Whether the labels say that it is a runner on which names of variables keep their case. */
export function isUnix(job: Job, contexts: Contexts): boolean {
  return jobLabels(job, contexts).some((label) => /ubuntu|linux|macos/i.test(label));
}

/** `runner.os` of GitHub's own runners, by their one label. Source: GitHub's reference, "GitHub-hosted runners". */
export function runnerSystem(job: Job, contexts: Contexts): string | undefined {
  const [label = '', ...others] = jobLabels(job, contexts);
  const [, name] = /^(ubuntu|windows|macos)-(?:latest|\d[\w.-]*)$/i.exec(label) ?? [];
  if (others.length > 0 || name === undefined) return undefined;
  return { ubuntu: 'Linux', windows: 'Windows', macos: 'macOS' }[name.toLowerCase()];
}

/** The labels that the runner of a job must have, each in every form that it may take. */
export function jobLabels(job: Job, contexts: Contexts): readonly string[] {
  return textsOf(job.runsOn).flatMap((label) => resolvePossible(label, contexts).map(show));
}
