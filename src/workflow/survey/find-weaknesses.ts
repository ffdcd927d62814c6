import { judgeCondition } from '../expression/condition.ts';
import type { Walk } from './frame.ts';
import { isGate, mayContinue, runningGates } from './gate-step.ts';
import { dropsGuard, gateHasGuard } from './guard-drop.ts';
import { neededBy } from './needed-by.ts';
import { jobMayReach } from './reach.ts';
import { mayRunAfterRefusal } from './refused-jobs.ts';
import { jobName, type Source } from './source.ts';
import type { Place } from '../file/place.ts';
import type { Scalar } from '../file/tree.ts';
import type { Touched, Undecided } from '../touch.ts';
import type { WeaknessId } from '../weakness.ts';
import { walkJob } from './walk-job.ts';
import type { Job, Scalars, Step } from '../file/workflow.ts';
import { holdsUntrustedText, readsUntrusted } from './untrusted.ts';
import { stepName } from './step-name.ts';

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
    if (!gated.includes(one) && !behind.includes(one) && !one.steps.some((step) => isGate(step, gate)))
      beside(one, gated, source, walk);
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
  if (gateHasGuard(step)) for (const later of job.steps.slice(index + 1)) weaken('guard-is-dropped', dropsGuard(later));
  for (const later of job.steps.slice(index + 1))
    if (walk.notebook.hasAfterRefusal(later)) weaken('step-runs-after-refusal', later.condition);
  for (const earlier of job.steps.slice(0, index)) {
    if (earlier.run !== undefined && /\bGITHUB_(?:ENV|PATH)\b/.test(earlier.run.text))
      weaken('environment-before-gate', { place: earlier.run.place, text: 'run' });
    if (isUntrustedCheckout(earlier)) weaken('untrusted-checkout', earlier.inputs.get('ref'));
  }
}

function afterRefusal(job: Job, gated: readonly Job[], source: Source, walk: Walk): void {
  if (mayRunAfterRefusal(job, gated, source, walk) && jobMayReach(job, source, walk))
    noting(job, source, walk)('job-runs-after-refusal', job.condition);
}

/**
 * Jobs without a gate that run without waiting for one matter where they reach something; those that the gate's job
 * waits for come before it anyway.
 */
function beside(job: Job, gated: readonly Job[], source: Source, walk: Walk): void {
  const isBefore = gated.some((gate) => neededBy([job], source.workflow).includes(gate));
  if (isBefore || judgeCondition(job.condition?.text, source.contexts) === 'false') return;
  const { environment, uses } = job;
  const target = environment ?? (uses !== undefined && calledMayReach(job, source, walk) ? uses : undefined);
  noting(job, source, walk)('job-without-gate', target ?? reachedTarget(job, source, walk));
}

/** In a run, the jobs beside the gate's are not read; what they call is, as far as it is there. */
function calledMayReach(job: Job, source: Source, walk: Walk): boolean {
  if (walk.question.job === undefined) return jobMayReach(job, source, walk);
  const aside: Walk = { ...walk, notebook: walk.notebook.apart() };
  walkJob(job, 'job', source, aside, undefined);
  return jobMayReach(job, source, aside);
}

/** What a job touches that was read. */
function reachedTarget(job: Job, source: Source, walk: Walk): Touched | Undecided | undefined {
  const { touched, undecided } = walk.notebook.readingOf(jobName(job, source));
  return touched.find(({ touch }) => touch.kind !== 'facet') ?? undecided.find(() => jobMayReach(job, source, walk));
}

function untrustedTargets(job: Job, source: Source, walk: Walk): void {
  const weaken = noting(job, source, walk);
  if (job.environment !== undefined && readsUntrusted(job.environment)) weaken('untrusted-target', job.environment);
  for (const step of job.steps) {
    const script = codeOf(step);
    const variables = [step.env, job.env, source.workflow.env];
    if (script !== undefined && holdsUntrustedText(script.text, variables))
      weaken('untrusted-script', untrustedLine(script, variables));
    const ref = step.inputs.get('ref');
    if (ref !== undefined && readsUntrusted(ref) && !isUntrustedCheckout(step) && isTarget(job, step, source, walk))
      weaken('untrusted-target', ref);
  }
}

/** Whether a step is known to touch something; what an unknown action takes a `ref` for is not known. */
function isTarget(job: Job, step: Step, source: Source, walk: Walk): boolean {
  const { touched, undecided } = walk.notebook.readingOf(jobName(job, source), stepName(step));
  return touched.length + undecided.length > 0;
}

/** What a step runs as code. */
function codeOf({ run, uses, inputs }: Step): Scalar | undefined {
  return /^actions\/github-script(?:@|$)/i.test(uses?.text.trim() ?? '') ? inputs.get('script') : run;
}

/** The line of a script with the text that an outsider can write. */
function untrustedLine(run: Scalar, variables: readonly Scalars[]): { readonly place: Place; readonly text: string } {
  const lines = run.text.split('\n');
  const index = Math.max(
    lines.findIndex((text) => holdsUntrustedText(text, variables)),
    0,
  );
  return { place: run.literal ? { ...run.place, line: run.place.line + index } : run.place, text: lines[index] ?? '' };
}

function isUntrustedCheckout(step: Step): boolean {
  const ref = step.inputs.get('ref');
  return /^actions\/checkout(?:@|$)/i.test(step.uses?.text.trim() ?? '') && ref !== undefined && readsUntrusted(ref);
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
