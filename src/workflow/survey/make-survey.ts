import { calledContexts, parseWorkflow } from './called-workflow.ts';
import { dispatchInputs, possibleInputs, typedInput } from './context-inputs.ts';
import { caseless, isSameForRunner } from '../caseless.ts';
import { contextsOf } from './context.ts';
import { type Contexts, type Data, Open, Unknown } from '../data.ts';
import { type FileName, fileKey } from '../file/file-name.ts';
import { findWeaknesses } from './find-weaknesses.ts';
import type { Question, Walk } from './frame.ts';
import { isGate } from './gate-step.ts';
import { Notebook } from './collector.ts';
import { neededBy } from './needed-by.ts';
import { jobName, type Source } from './source.ts';
import type { Survey } from '../survey.ts';
import type { Undecided } from '../touch.ts';
import { type TreeNode, TreeError } from '../file/tree.ts';
import { walkJob } from './walk-job.ts';
import type { Job } from '../file/workflow.ts';

/**
 * Finds what the steps of a run touch: those of the gate's job after the gate, and every job that needs it. Pure: what
 * it needs to read and was not given is `wanted`, and with that the survey is made again. Never throws on any workflow.
 */
export function makeSurvey(question: Question): Survey {
  const notebook = new Notebook(question.policy);
  const walk: Walk = { question, notebook };
  const top = openTop(walk, contextsOf(question.facts)['github']);
  if (top === undefined) return notebook.survey();
  if (question.job === undefined) surveyJobs([...top.workflow.jobs.values()], top, walk);
  else surveyJob(question.job, top, walk);
  return notebook.survey();
}

/** The workflow that the run was started from, with the inputs of its event and what is known of `github`. */
export function openTop(walk: Walk, github: Data | undefined): Source | undefined {
  const { workflow, facts } = walk.question;
  const { inputs: given } = contextsOf(facts);
  const source = open(
    workflow,
    {
      ...(github === undefined ? {} : { github }),
      ...(given === undefined || given instanceof Open ? {} : { inputs: given }),
    },
    walk,
  );
  const said = given instanceof Open ? given : undefined;
  if (source === undefined || (given !== undefined && said === undefined)) return source;
  const declared = new Map(
    source.workflow.dispatchInputs.map((input) => [
      input.name,
      {
        type: input.type,
        options: input.options,
        required: input.required,
        ...(input.default === undefined ? {} : { default: input.default.text }),
      },
    ]),
  );
  if (facts.event !== undefined && said === undefined)
    return { ...source, contexts: { ...source.contexts, inputs: dispatchInputs(facts.event, declared) } };
  // any of its events may start it, and another workflow may call it
  const isOnly = source.workflow.events.length === 1;
  const called = source.workflow.callInputs.map(({ name }): [string, Data] => [name, new Unknown(`inputs.${name}`)]);
  const inputs = { ...possibleInputs(declared, isOnly), ...Object.fromEntries(called) };
  return said === undefined
    ? { ...source, contexts: { ...source.contexts, inputs } }
    : withSaidInputs(source, inputs, said);
}

/** The workflow as started with these inputs, which `github.event` has as texts. */
function withSaidInputs(source: Source, possible: Readonly<Record<string, Data>>, said: Open): Source {
  const { dispatchInputs: dispatched, callInputs } = source.workflow;
  const own = [...dispatched, ...callInputs].flatMap(({ name, type }) => {
    const [, value] = Object.entries(said.known).find(([one]) => isSameForRunner(one, name)) ?? [];
    return typeof value === 'string' ? [{ name, value, typed: typedInput(name, value, type) }] : [];
  });
  const inputs = { ...possible, ...Object.fromEntries(own.map(({ name, typed }) => [name, typed])) };
  const { github } = source.contexts;
  const rest = github instanceof Open ? github.known : {};
  const texts = new Open(Object.fromEntries(own.map(({ name, value }) => [name, value])));
  const event = new Open({ inputs: texts });
  return {
    ...source,
    contexts: {
      ...source.contexts,
      inputs,
      ...(dispatched.length === 0 ? {} : { github: new Open({ ...rest, event }) }),
    },
  };
}

function open(file: FileName, contexts: Contexts, walk: Walk): Source | undefined {
  const key = fileKey(file);
  const { files } = walk.question;
  const text = files.get(key);
  if (!files.has(key)) walk.notebook.want(file);
  const workflow = text === undefined ? undefined : parseWorkflow(text, file.path);
  if (workflow !== undefined && !(workflow instanceof TreeError))
    return { file, workflow, contexts, trail: [key], ends: new Map() };
  const place = workflow?.place ?? { file: file.path, line: 1, column: 1 };
  const undecided: Undecided =
    workflow === undefined
      ? { place, text: file.path, why: 'the workflow file is not there', doubt: 'workflow' }
      : { place, text: file.path, why: `the workflow file cannot be read: ${workflow.message}`, doubt: 'file' };
  walk.notebook.note(
    { touched: [], undecided: [undecided], opaque: [] },
    { job: walk.question.job ?? '', step: undefined },
  );
  return undefined;
}

/** Jobs, none of which is running, each from its gate on if it has one. */
export function surveyJobs(jobs: readonly Job[], top: Source, walk: Walk): void {
  const { gate, job: asked, facts } = walk.question;
  const { vars, strategy, matrix, needs } = contextsOf(facts);
  const told: Source = needs === undefined ? top : { ...top, finished: needs };
  for (const job of jobs) {
    askPermissions(job, top, undefined, walk);
    // what is told of one job holds for no other one
    const isAsked = asked !== undefined && isSameForRunner(job.id, asked);
    walkJob(
      job,
      job.steps.some((step) => isGate(step, gate)) ? 'gate' : 'job',
      isAsked ? { ...told, contexts: { ...top.contexts, ...present({ vars, strategy }) } } : told,
      walk,
      isAsked ? matrix : undefined,
    );
  }
  findWeaknesses(top, undefined, walk);
}

function surveyJob(id: string, top: Source, walk: Walk): void {
  const { called } = walk.question;
  if (called === undefined || fileKey(called) === fileKey(walk.question.workflow))
    return surveyFrom(id, top, undefined, walk);
  const callers = [...top.workflow.jobs.values()].filter((job) => callsFile(job, called));
  for (const caller of callers) {
    const inner = openCalled(caller, called, top, walk);
    if (inner !== undefined) surveyFrom(id, inner, caller.permissions ?? top.workflow.permissions, walk);
  }
  if (callers.length > 0) {
    followNeeds(callers, top, walk);
    return findWeaknesses(top, callers, walk);
  }
  // called through another one: what it was given is not known, nor which job of the first leads to it
  const { inputs: _inputs, ...contexts } = top.contexts;
  const inner = open(called, contexts, walk);
  if (inner !== undefined) surveyFrom(id, inner, undefined, walk);
  return followNeeds(
    [...top.workflow.jobs.values()].filter((job) => job.uses !== undefined),
    top,
    walk,
  );
}

/** Whether a job calls this file, by a path of its own repository or by the full name. */
function callsFile(job: Job, { repository, path }: FileName): boolean {
  const name = job.uses?.text.trim() ?? '';
  if (/^(?:\.|\$)\//.test(name)) return name.slice(2) === path;
  return name.split('@', 1)[0]?.toLowerCase() === `${repository}/${path}`.toLowerCase();
}

function openCalled(caller: Job, called: FileName, top: Source, walk: Walk): Source | undefined {
  const inner = open(called, {}, walk);
  return inner === undefined
    ? undefined
    : {
        ...inner,
        contexts: calledContexts(caller, inner.workflow, top),
        caller: jobName(caller, top),
        permissions: caller.permissions ?? top.workflow.permissions,
        trail: [...top.trail, ...inner.trail],
      };
}

/** The gate's job from the gate on, then the jobs that need it. */
function surveyFrom(id: string, source: Source, inherited: TreeNode | undefined, walk: Walk): void {
  const job = source.workflow.jobs.get(caseless(id));
  if (job === undefined) {
    const place = { file: source.file.path, line: 1, column: 1 };
    walk.notebook.note(
      {
        touched: [],
        undecided: [{ place, text: id, why: 'the workflow has no such job', doubt: 'file' }],
        opaque: [],
      },
      { job: id, step: undefined },
    );
    return;
  }
  // what the runner says about the running job holds for no other one
  const { matrix, strategy, vars, needs } = contextsOf(walk.question.facts);
  // of what is told in part, the rest is what the steps of those jobs leave
  const own = present({ strategy, vars, needs: needs instanceof Open ? undefined : needs });
  const told: Source = needs === undefined ? source : { ...source, finished: needs };
  askPermissions(job, source, inherited, walk, true);
  walkJob(job, 'gate', { ...told, contexts: { ...source.contexts, ...own } }, walk, matrix);
  followNeeds([job], told, walk, inherited);
  findWeaknesses(source, [job], walk);
}

function present(values: Readonly<Record<string, Data | undefined>>): Contexts {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Data] => entry[1] !== undefined));
}

/** Every job that needs one of these, directly or through others. */
function followNeeds(jobs: readonly Job[], source: Source, walk: Walk, inherited?: TreeNode): void {
  for (const job of neededBy(jobs, source.workflow)) {
    askPermissions(job, source, inherited, walk);
    walkJob(job, 'job', source, walk, undefined);
  }
}

/**
 * A called workflow that says nothing of permissions has those of the job that calls it. Source: GitHub's reference,
 * "Reusing workflow configurations".
 */
function askPermissions(job: Job, source: Source, inherited: TreeNode | undefined, walk: Walk, isGate = false): void {
  const node = job.permissions ?? source.workflow.permissions ?? inherited;
  walk.notebook.ask({ job: jobName(job, source), isGate, place: node?.place ?? job.place, node });
}
