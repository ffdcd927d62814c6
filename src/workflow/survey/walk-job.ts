import { isVouchedAction } from '../../policy/actions.ts';
import { runsAfterTrouble } from './after-refusal.ts';
import { caseless } from '../caseless.ts';
import { containerCode, containerVariables, serviceCode } from './container.ts';
import { withEnv } from './context.ts';
import { type Contexts, type Data, Open } from '../data.ts';
import { judgeCondition } from '../expression/condition.ts';
import { resolvePossible } from '../expression/resolve.ts';
import type { Flow } from './flow.ts';
import { isGate, runningGates } from './gate-step.ts';
import { leftToLaterGate, type ReadStep } from './later-gate.ts';
import type { Frame, JobState, Walk } from './frame.ts';
import { fileKey } from '../file/file-name.ts';
import { TOO_MUCH } from './collector.ts';
import { LegMemory } from './leg-memory.ts';
import { groupLegs } from './legs.ts';
import { combinationsOf, legsWith } from './matrix.ts';
import { hidesTexts, readsMatrix } from './mentions.ts';
import { calledOutputs, withNeeds } from './needed-jobs.ts';
import { contextsAtEnd, declaredOutputs, eitherOutputs, NO_OUTPUTS, type Outputs } from './outputs.ts';
import { isUnix, isWindows, runnerKind, runnerSystem } from './runner-kind.ts';
import { addVariables, runnerVariables } from './step-variables.ts';
import { NOTHING_READ, type Reading, type Undecided } from '../touch.ts';
import { lookAtJob } from './look.ts';
import { stepName } from './step-name.ts';
import { walkNext } from './walk-step.ts';
import { walkRefused } from './walk-refused.ts';
import { CALLED_ELSEWHERE, openCall } from './called-workflow.ts';
import { type JobEnd, jobName, type Source } from './source.ts';
import { type Scalar, TreeError } from '../file/tree.ts';
import type { Job, Step, Workflow } from '../file/workflow.ts';
import type { Text } from '../text.ts';

/** Where the part of a job begins that counts. */
export type Start = 'job' | 'gate';

/** Reads a job in every combination of its matrix that is known; `matrix` is that of the running job. */
export function walkJob(job: Job, start: Start, source: Source, walk: Walk, matrix: Data | undefined): void {
  const contexts = withNeeds(job, source, (needed) => endOf(needed, job, source, walk));
  const id = caseless(job.id);
  const runs = judgeCondition(job.condition?.text, contexts);
  if (runs === 'false') lookAtJob(job, jobName(job, source), contexts, source.legs, walk);
  if (runs === 'false') return void source.ends.set(id, { runs, outputs: NO_OUTPUTS });
  const kindOf = readsMatrix(job) ? undefined : (leg: Data) => runnerKind(job, { ...contexts, matrix: leg });
  const groups = groupLegs(legsOf(job, contexts, matrix), kindOf, source.legs);
  const memory = memoryOf(job, source, walk);
  const ends = groups.map((group) => {
    const inside: Source = { ...source, contexts: { ...contexts, matrix: group.matrix }, legs: group.legs };
    return job.uses === undefined
      ? walkJobSteps(job, start, inside, walk, memory)
      : walkCall(job, job.uses, inside, walk);
  });
  // any of its legs may be the last that gives an output, and the running one is only one of them
  if (matrix === undefined && !hidesTexts(job) && !walk.notebook.hidesTexts)
    source.ends.set(id, { runs, outputs: eitherOutputs(ends, `needs.${id}.outputs`) });
}

/** The combinations that are read: all, the one of the running job, or those with the values that are told. */
function legsOf({ matrix }: Job, contexts: Contexts, told: Data | undefined): readonly Data[] {
  if (told !== undefined && !(told instanceof Open)) return [told];
  const all = combinationsOf(matrix, contexts);
  const own = told === undefined ? all : legsWith(all, told);
  return own.length === 0 ? all : own;
}

function memoryOf(job: Job, { workflow }: Source, walk: Walk): LegMemory {
  return new LegMemory(initialState(walk), [
    workflow.env,
    workflow.envExpression,
    workflow.defaults,
    job.env,
    job.envExpression,
    job.defaults,
    job.container,
  ]);
}

const OF_UNSEEN = 'outputs of a job with code that cannot be seen';

/** What a job leaves to those that need it; one that was not read is read for that alone. */
function endOf(job: Job, asker: Job, source: Source, walk: Walk): JobEnd {
  const id = caseless(job.id);
  const found = source.ends.get(id);
  if (found !== undefined) return found;
  const unknown: JobEnd = { runs: 'unknown', outputs: NO_OUTPUTS };
  // for one that needs itself
  source.ends.set(id, unknown);
  const before = { ...source, contexts: ofAnyJob(source.contexts) };
  const notebook = walk.notebook.aside();
  walkJob(job, 'job', before, { ...walk, notebook }, undefined);
  const end = source.ends.get(id) ?? unknown;
  // its outputs are known as far as that code leaves the variables and files of the job alone
  if (notebook.hasOpaque && end.outputs.size > 0) {
    const entry = { place: job.place, text: `needs.${id}.outputs`, why: OF_UNSEEN };
    const origin = { job: jobName(asker, source), step: undefined, among: source.legs };
    walk.notebook.note({ ...NOTHING_READ, opaque: [entry] }, origin);
  }
  return end;
}

/**
 * The contexts that every job of a workflow has: variables and strategy are those of one job, and a job that has
 * finished may have done so in an earlier attempt, which somebody else may have started.
 */
function ofAnyJob({ github, inputs }: Contexts): Contexts {
  const own = inputs === undefined ? {} : { inputs };
  if (github === undefined) return own;
  if (!(github instanceof Open) || github.known['run_attempt'] === '1') return { ...own, github };
  const { run_attempt: _attempt, triggering_actor: _actor, ...known } = github.known;
  return { ...own, github: new Open(known) };
}

/** Reads the jobs of the reusable workflow that a job calls. */
function walkCall(job: Job, uses: Scalar, source: Source, walk: Walk): Outputs {
  const called = openCall(job, uses, source, walk);
  lookAtJob(job, jobName(job, source), source.contexts, source.legs, walk);
  if (typeof called === 'string' || called instanceof TreeError) {
    const [name = ''] = uses.text.trim().split('@');
    if (called === CALLED_ELSEWHERE && isVouchedAction(walk.question.actions, name)) return NO_OUTPUTS;
    const text = `uses: ${uses.text.trim()}`.slice(0, 200);
    const isUnreadable = called instanceof TreeError;
    const entry: Undecided = isUnreadable
      ? {
          doubt: 'file',
          place: called.place,
          text,
          why: `the workflow that is called cannot be read: ${called.message}`,
        }
      : { place: uses.place, text, why: called };
    walk.notebook.note(
      isUnreadable || called === TOO_MUCH
        ? { ...NOTHING_READ, undecided: [entry] }
        : { ...NOTHING_READ, opaque: [entry] },
      { job: jobName(job, source), step: undefined, among: source.legs },
    );
    return NO_OUTPUTS;
  }
  for (const inner of called.workflow.jobs.values()) walkJob(inner, 'job', called, walk, undefined);
  return calledOutputs(called);
}

function walkJobSteps(job: Job, start: Start, source: Source, walk: Walk, memory: LegMemory): Outputs {
  const frame = frameOf(job, source, walk, memory);
  lookAtJob(job, frame.job, frame.contexts, frame.legs, walk);
  const own = start === 'gate' ? runningGates(job, walk.question.gate, frame.contexts) : [];
  const from = own[0] ?? 0;
  const running = new Set(
    job.steps.slice(0, from).filter((step, index) => isStillRunning(step, job.steps.slice(index + 1, from))),
  );
  walk.notebook.note(
    { ...NOTHING_READ, opaque: [...containerCode(job.container), ...serviceCode(job.services)] },
    { job: frame.job, step: undefined, among: source.legs },
  );
  const { steps: all, left } = readAll(job, own[0], frame, memory);
  const isLeft = leftToLaterGate(
    job,
    own.at(-1) ?? -1,
    all,
    frame,
    (source.workflow.envExpression ?? job.envExpression) !== undefined,
  );
  walkRefused(job, own[0], all, frame, source);
  const read: { readonly step: Step; readonly reading: Reading }[] = [];
  for (const [index, { step, reading }] of all.entries()) {
    // steps before the gate are read only for what they change, or have later ones run
    const counts = index >= from || running.has(step);
    if (counts && !isLeft(index)) read.push({ step, reading });
    // what cannot be seen may also leave something running, or other programs: a policy that refuses it does so there
    const lasting = counts ? [] : reading.opaque.filter((one) => one.lasts === true || refusesOpaque(walk));
    if (lasting.length > 0) read.push({ step, reading: { ...NOTHING_READ, opaque: lasting } });
  }
  noteEnvironment(
    job,
    start,
    isLeft(job.steps.length) && !read.some(({ step, reading }) => isSomething(step, reading, walk)),
    frame,
  );
  for (const { step, reading } of read) {
    walk.notebook.note(reading, { job: frame.job, step: stepName(step), among: source.legs });
    walk.notebook.count(`${step.place.file}:${step.place.line}:${step.place.column} ${frame.job}`, reading);
  }
  return declaredOutputs(job.outputs, contextsAtEnd(frame, left));
}

/**
 * Reads all steps, one after the other: what each leaves behind the next one finds. `gate`: the first that may be the
 * running gate.
 */
function readAll(
  job: Job,
  gate: number | undefined,
  frame: Frame,
  memory: LegMemory,
): { readonly steps: readonly ReadStep[]; readonly left: JobState } {
  const state = memory.initial;
  let flow: Flow = { well: state, stopped: state };
  const steps = job.steps.map((step, index) => {
    const before = flow.well;
    // the gate is running, so nothing before it failed
    if (index === gate && !runsAfterTrouble(step.condition, frame.contexts)) flow = { ...flow, stopped: before };
    const walked = walkNext(step, frame, flow, memory);
    flow = walked.flow;
    return { step, reading: walked.reading, before };
  });
  return { steps, left: flow.well };
}

function refusesOpaque({ question }: Walk): boolean {
  return question.policy?.opaque === 'refuse';
}

/**
 * Whether a step runs code from which no gate keeps the environment's secrets: all but gates and actions that are known
 * to do nothing with them.
 */
function isSomething(step: Step, { touched, undecided, opaque }: Reading, { question }: Walk): boolean {
  return (
    !isGate(step, question.gate) && (step.run !== undefined || touched.length + undecided.length + opaque.length > 0)
  );
}

function frameOf(job: Job, source: Source, walk: Walk, memory: LegMemory): Frame {
  const system = runnerSystem(job, source.contexts);
  const runner = system === undefined ? {} : { runner: new Open({ os: system }) };
  const contexts: Contexts = { ...source.contexts, ...runner };
  const windows = isWindows(job, contexts);
  const hasNoCase = windows || !isUnix(job, contexts);
  const env = memory.env(`${system ?? ''} ${windows} ${hasNoCase}`, () =>
    jobVariables(job, source.workflow, contexts, system),
  );
  return {
    walk,
    job: jobName(job, source),
    file: source.file,
    trail: source.trail.length === 0 ? [fileKey(source.file)] : source.trail,
    contexts: withEnv(contexts, env),
    env,
    defaults: { ...source.workflow.defaults, ...job.defaults },
    steps: job.steps,
    windows,
    caseless: hasNoCase,
    legs: source.legs,
  };
}

/** The variables that the steps of a job find, of its workflow, its container and itself. */
function jobVariables(
  job: Job,
  workflow: Workflow,
  contexts: Contexts,
  system: string | undefined,
): ReadonlyMap<string, Text> {
  // a step's variables, also those of workflow and job, go before the container's
  const container = addVariables(new Map(), containerVariables(job.container), undefined, contexts);
  const outer = addVariables(
    new Map([
      ...container,
      ...runnerVariables(contexts),
      ...(system === undefined ? [] : [['RUNNER_OS', [system]] as const]),
    ]),
    workflow.env,
    workflow.envExpression,
    contexts,
  );
  return addVariables(outer, job.env, job.envExpression, contexts);
}

/** A background step before the gate that nothing waits for may touch things while those after the gate run. */
function isStillRunning(step: Step, between: readonly Step[]): boolean {
  return (
    step.background &&
    !between.some(({ waits }) => waits === 'all' || (step.id !== undefined && waits.includes(caseless(step.id))))
  );
}

/**
 * A job's environment gives it secrets, whatever its steps do. The running job's own was judged with the run, and a job
 * in which nothing runs but by the leave of a gate of its own is left to that.
 */
function noteEnvironment(job: Job, start: Start, isLeft: boolean, frame: Frame): void {
  const isOffline = frame.walk.question.job === undefined;
  if (job.environment === undefined || (!isOffline && (start === 'gate' || isLeft))) return;
  const { place, text } = job.environment;
  const touched = resolvePossible(text, frame.contexts).filter((name) => name.length > 0);
  const reading: Reading = {
    ...NOTHING_READ,
    touched: touched.map((name) => ({ touch: { kind: 'environment', name }, place, text: `environment: ${text}` })),
  };
  frame.walk.notebook.note(reading, { job: frame.job, step: undefined, among: frame.legs });
}

function initialState(walk: Walk): JobState {
  const { repository } = walk.question.facts.run;
  return {
    setting: { folder: [], clones: new Map(), repository, variables: new Map() },
    exported: new Map(),
    unsure: false,
    elsewhere: false,
  };
}
