import { foldCase } from '../../policy/fold.ts';
import { caseless } from '../../workflow/caseless.ts';
import { normalisePath } from '../../workflow/file/file-name.ts';
import type { Job, Workflow } from '../../workflow/file/workflow.ts';
import { calledContexts } from '../../workflow/survey/called-workflow.ts';
import { possibleInputs } from '../../workflow/survey/context-inputs.ts';
import type { Contexts } from '../../workflow/data.ts';
import { isGate } from '../../workflow/survey/gate-step.ts';
import type { CallingJob, GateSurvey, GateUse } from './gate-use.ts';

/** Source: GitHub's reference, "Reusing workflow configurations": ten levels. */
const MAX_CALLS = 10;

/** A workflow on the way from the one that a run is started from. */
interface Stop {
  readonly start: Workflow | undefined;
  readonly calls: readonly CallingJob[];
  readonly workflow: Workflow;
  readonly contexts: Contexts;
}

/**
 * Finds every gate of the workflows of a repository, by every way that leads to it. `gate` is the repository of the
 * action, where it is not called grantgate; `own` is the repository itself, where it is known: a workflow that is
 * called by its name is taken to be the one that is here.
 */
export function findGates(
  workflows: ReadonlyMap<string, Workflow>,
  gate: string | undefined,
  own?: string,
): GateSurvey {
  const uses: GateUse[] = [];
  const called = new Set<string>();
  const unseen = new Set<string>();
  const visit = (stop: Stop): void => {
    for (const job of stop.workflow.jobs.values()) {
      if (job.uses === undefined) uses.push(...gatesOf(job, stop, gate));
      else follow(job, job.uses.text.trim(), stop);
    }
  };
  const follow = (job: Job, name: string, stop: Stop): void => {
    const path = calledPath(name, own);
    const next = path === undefined ? undefined : workflows.get(path);
    const isCircle = next === stop.workflow || stop.calls.some(({ workflow }) => workflow === next);
    if (path === undefined || next === undefined || isCircle || stop.calls.length >= MAX_CALLS) {
      for (const { file } of [stop.workflow, ...stop.calls.map(({ workflow }) => workflow)]) unseen.add(file);
      return;
    }
    called.add(path);
    const calls = [...stop.calls, { workflow: stop.workflow, job }];
    visit({ start: stop.start, calls, workflow: next, contexts: contextsOfCall(job, next, stop) });
  };
  const all = [...workflows.values()];
  for (const workflow of all.filter(isStarted))
    visit({ start: workflow, calls: [], workflow, contexts: { inputs: choicesOf(workflow) } });
  for (const workflow of all.filter((one) => !isStarted(one) && !called.has(one.file)))
    visit({ start: undefined, calls: [], workflow, contexts: {} });
  return { uses, workflows, unseen };
}

/** Where a called workflow is in the repository; `undefined` where it is in another one. */
export function calledPath(name: string, own: string | undefined): string | undefined {
  if (/^[.$]\//.test(name)) return normalisePath(name.slice(2));
  const [, repository = '', path] = /^([^/]+\/[^/]+)\/([^@]+)@/.exec(name) ?? [];
  return own !== undefined && foldCase(repository) === foldCase(own) ? path : undefined;
}

/** Whether an event starts runs of it, and not only another workflow. */
function isStarted({ events }: Workflow): boolean {
  return events.some((event) => event !== 'workflow_call');
}

function choicesOf({ dispatchInputs }: Workflow): ReturnType<typeof possibleInputs> {
  return possibleInputs(
    new Map(
      dispatchInputs.map(({ name, type, options, required, default: preset }) => [
        name,
        { type, options, required, ...(preset === undefined ? {} : { default: preset.text }) },
      ]),
    ),
  );
}

function contextsOfCall(job: Job, next: Workflow, { contexts }: Stop): Contexts {
  return calledContexts(job, next, { contexts });
}

function gatesOf(job: Job, stop: Stop, gate: string | undefined): readonly GateUse[] {
  return job.steps.flatMap((step, index) =>
    isGate(step, {
      ...(gate === undefined || isNamedGrantgate(step.uses?.text) ? {} : { repository: gate }),
      inputs: {},
    })
      ? [{ ...stop, job, step, index }]
      : [],
  );
}

/** With a name of its own given, what is called grantgate elsewhere is a gate too: of another owner. */
function isNamedGrantgate(uses: string | undefined): boolean {
  return /\/grantgate(?:\/session)?$/.test(caseless((uses ?? '').split('@', 1)[0]?.trim() ?? ''));
}
