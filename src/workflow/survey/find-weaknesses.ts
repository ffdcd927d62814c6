import { unbroken } from '../../policy/unbroken.ts';
import { afterStep, runsAfterRefusal } from './after-refusal.ts';
import { judgeCondition } from '../expression/condition.ts';
import { contextsRead } from '../expression/reads.ts';
import { type Contexts, Open } from '../data.ts';
import type { Walk } from './frame.ts';
import { isGate, mayContinue, runningGates } from './gate-step.ts';
import { dropsGuard, gateHasGuard } from './guard-drop.ts';
import { neededBy } from './needed-by.ts';
import { jobName, type Source } from './source.ts';
import type { Place } from '../file/place.ts';
import type { Scalar } from '../file/tree.ts';
import type { WeaknessId } from '../weakness.ts';
import type { Job, Step } from '../file/workflow.ts';

/**
 * What anybody may write: the text of pull requests, issues and comments, and names of branches in forks. Source:
 * GitHub's "Security hardening", untrusted input.
 */
const UNTRUSTED = new RegExp(unbroken`
  ^github\.(?:head_ref|event\.(?:pull_request|issue|comment|review|review_comment|discussion|pages|commits|head_commit
  |workflow_run\.(?:head_branch|head_commit|head_sha|head_repository|display_title|pull_requests)|client_payload|forkee)
  (?:\.|\[|$))
`);

/**
 * Reports how the workflow around these jobs weakens the gate in them, or in what they call; without any, around every
 * gate of the workflow.
 */
export function findWeaknesses(source: Source, jobs: readonly Job[] | undefined, walk: Walk): void {
  const { gate } = walk.question;
  const gated = [...source.workflow.jobs.values()].filter(
    (one) => jobs?.includes(one) === true || (jobs === undefined && one.steps.some((step) => isGate(step, gate))),
  );
  if (gated.length === 0) return;
  for (const one of gated) aroundGate(one, source, walk);
  const behind = neededBy(gated, source.workflow);
  for (const one of behind) afterRefusal(one, gated, source, walk);
  for (const one of source.workflow.jobs.values())
    if (!gated.includes(one) && !behind.includes(one)) beside(one, gated, source, walk);
  for (const one of [...gated, ...behind]) untrustedTargets(one, source, walk);
}

function aroundGate(job: Job, source: Source, walk: Walk): void {
  const index = runningGates(job, walk.question.gate, source.contexts)[0];
  const step = index === undefined ? undefined : job.steps[index];
  const weaken = noting(job, source, walk);
  if (mayContinue(job.continueOnError?.text, source.contexts)) weaken('gate-continues-on-error', job.continueOnError);
  if (step === undefined || index === undefined) return;
  if (mayContinue(step.continueOnError?.text, source.contexts)) weaken('gate-continues-on-error', step.continueOnError);
  if (step.condition !== undefined && judgeCondition(step.condition.text, source.contexts) !== 'true')
    weaken('gate-is-conditional', step.condition);
  const refused = afterStep(step, source.contexts);
  if (gateHasGuard(step)) for (const later of job.steps.slice(index + 1)) weaken('guard-is-dropped', dropsGuard(later));
  for (const later of job.steps.slice(index + 1))
    if (runsAfterRefusal(later.condition, refused)) weaken('step-runs-after-refusal', later.condition);
  for (const earlier of job.steps.slice(0, index)) {
    if (earlier.run !== undefined && /\bGITHUB_(?:ENV|PATH)\b/.test(earlier.run.text))
      weaken('environment-before-gate', { place: earlier.run.place, text: 'run' });
    if (isUntrustedCheckout(earlier)) weaken('untrusted-checkout', earlier.inputs.get('ref'));
  }
}

function afterRefusal(job: Job, gated: readonly Job[], source: Source, walk: Walk): void {
  if (runsAfterRefusal(job.condition, afterJobs(gated, source.contexts)))
    noting(job, source, walk)('job-runs-after-refusal', job.condition);
}

/**
 * Jobs that run without waiting for the gate matter where they reach something; those that the gate's job waits for
 * come before it anyway.
 */
function beside(job: Job, gated: readonly Job[], source: Source, walk: Walk): void {
  const before = gated.some((gate) => isBefore(job, gate, source));
  const target = job.environment ?? job.uses;
  if (target !== undefined && !before && judgeCondition(job.condition?.text, source.contexts) !== 'false')
    noting(job, source, walk)('job-without-gate', target);
}

function isBefore(job: Job, gate: Job, source: Source): boolean {
  return neededBy([job], source.workflow).includes(gate);
}

function untrustedTargets(job: Job, source: Source, walk: Walk): void {
  const weaken = noting(job, source, walk);
  if (job.environment !== undefined && readsUntrusted(job.environment)) weaken('untrusted-target', job.environment);
  for (const step of job.steps) {
    if (step.run !== undefined && readsUntrusted(step.run)) weaken('untrusted-script', untrustedLine(step.run));
    const ref = step.inputs.get('ref');
    if (ref !== undefined && readsUntrusted(ref) && !isUntrustedCheckout(step)) weaken('untrusted-target', ref);
  }
}

/** The line of a script with the text that an outsider can write. */
function untrustedLine(run: Scalar): { readonly place: Place; readonly text: string } {
  const lines = run.text.split('\n');
  const index = Math.max(
    lines.findIndex((text) => readsUntrusted({ ...run, text })),
    0,
  );
  return { place: run.literal ? { ...run.place, line: run.place.line + index } : run.place, text: lines[index] ?? '' };
}

function isUntrustedCheckout(step: Step): boolean {
  const ref = step.inputs.get('ref');
  return /^actions\/checkout(?:@|$)/i.test(step.uses?.text.trim() ?? '') && ref !== undefined && readsUntrusted(ref);
}

function readsUntrusted(scalar: Scalar): boolean {
  return contextsRead(scalar.text).some((path) => UNTRUSTED.test(path));
}

/** The contexts of a job that needs the job of a gate that refused. Of several gates any may be the one that did. */
function afterJobs(gated: readonly Job[], contexts: Contexts): Contexts {
  const [job, ...others] = gated;
  if (job === undefined || others.length > 0 || job.continueOnError !== undefined) return contexts;
  return { ...contexts, needs: new Open({ [job.id]: new Open({ result: 'failure' }) }) };
}

function noting(
  job: Job,
  source: Source,
  walk: Walk,
): (id: WeaknessId, at: { readonly place: Place; readonly text: string } | undefined) => void {
  return (id, at) => {
    if (at !== undefined)
      walk.notebook.weaken({
        id,
        job: jobName(job, source),
        place: at.place,
        text: at.text.trim().split('\n', 1)[0]?.slice(0, 200) ?? '',
      });
  };
}
