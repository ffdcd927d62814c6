import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findWorkflows } from '../../src/cli/preflight/find-workflows.ts';
import { surveyFile, type Circumstances } from '../../src/cli/preflight/survey-file.ts';
import { unstartedRun } from '../../src/cli/preflight/unstarted-run.ts';
import type { WorkflowPath } from '../../src/cli/preflight/workflow-path.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { readWorkflow } from '../../src/workflow/file/read-workflow.ts';
import { TreeError } from '../../src/workflow/file/tree.ts';
import type { Job, Workflow } from '../../src/workflow/file/workflow.ts';
import { judgeSteps } from '../../src/workflow/judge/check-steps.ts';
import type { StepFinding } from '../../src/workflow/judge/judge-survey.ts';
import type { Survey } from '../../src/workflow/survey.ts';
import { FACETS } from '../../src/workflow/touch.ts';
import type { Weakness } from '../../src/workflow/weakness.ts';
import { toldInJob, withOneJob } from './gate-in-job.ts';
import { withPlantedGate } from './planted-gate.ts';
import { dispatchEvent, dispatchRun, narrowPolicy, unknownFacets, widestPolicy } from './runs.ts';
import { type WriteCommand, writeCommandsIn } from './written-commands.ts';

/** A write command: seen or not, and whether only the `if:` of its step keeps it from being seen. */
type MeasuredWrite = WriteCommand & { readonly isSeen: boolean; readonly isSwitchedOff: boolean };

/** What one workflow shows. */
export interface MeasuredWorkflow {
  readonly repository: string;
  readonly path: string;
  /** Milliseconds of CPU time. */
  readonly spent: number;
  readonly refusal?: string;
  readonly writes: readonly MeasuredWrite[];
  /**
   * Started by hand: why it is refused, by the narrow policy, by the same where that says nothing of kinds of names of
   * tools of which one is not known, and by the widest.
   */
  readonly dispatched?: {
    readonly touches: boolean;
    readonly narrow: readonly StepFinding[];
    readonly silent: readonly StepFinding[];
    readonly widest: readonly StepFinding[];
    /** The same as `silent`, where each job that is refused has a gate of its own that is told what it can be told. */
    readonly told: readonly StepFinding[];
    /** How the workflow weakens a gate that is planted in its first job. */
    readonly weaknesses: readonly Weakness[];
  };
  readonly survey?: Survey;
}

/** Reads every workflow in a folder of repositories, `owner+name` or any other name each. */
export function measureCorpus(corpus: string): readonly MeasuredWorkflow[] {
  return findWorkflows(corpus, ['.'], undefined).map((file) => measureFile(file));
}

function measureFile(file: WorkflowPath): MeasuredWorkflow {
  const repository = ownerAndName(file);
  const text = readFileSync(join(file.root, file.path), 'utf8');
  const before = process.cpuUsage();
  const survey = surveyFile(file, text, { ...circumstances(unstartedRun(repository)), started: false });
  const { user, system } = process.cpuUsage(before);
  const at = { repository, path: file.path, spent: (user + system) / 1000 };
  const workflow = readOrNot(text, file.path);
  if (workflow instanceof TreeError) return { ...at, refusal: workflow.message, writes: [] };
  const seen = linesSeen(survey, file.path);
  const writes = writeCommandsIn(text, file.path).map((one): MeasuredWrite => {
    const isSeen = isAmong(seen, one);
    return { ...one, isSeen, isSwitchedOff: !isSeen && isSeenWithout(one, text, file) };
  });
  const dispatched = workflow.events.includes('workflow_dispatch')
    ? startByHand(file, text, workflow, repository)
    : undefined;
  return { ...at, writes, survey, ...(dispatched !== undefined && { dispatched }) };
}

function linesSeen({ touched, undecided, opaque, bounded }: Survey, path: string): ReadonlySet<number> {
  const listed = [...touched, ...undecided, ...opaque, ...bounded];
  return new Set(listed.filter(({ place }) => place.file === path).map(({ place }) => place.line));
}

/** Whether a command is seen once its step has no `if:`: then a fixed value of the file switches the step off. */
function isSeenWithout(command: WriteCommand, text: string, file: WorkflowPath): boolean {
  if (command.condition === undefined) return false;
  const lines = text.split('\n');
  const index = command.condition - 1;
  const written = lines[index] ?? '';
  if (!/\bif:\s*[^|>\s]/.test(written)) return false;
  const without = lines.with(index, written.replace(/\bif:.*$/, 'if: always()')).join('\n');
  const survey = surveyFile(file, without, { ...circumstances(unstartedRun(ownerAndName(file))), started: false });
  return isAmong(linesSeen(survey, file.path), command);
}

/** The repository that a folder of the corpus holds. */
function ownerAndName({ root }: WorkflowPath): string {
  const folder = basename(root);
  return folder.includes('+') ? folder.replace('+', '/') : `example/${folder}`;
}

function isAmong(lines: ReadonlySet<number>, { line, last }: WriteCommand): boolean {
  for (let one = line; one <= last; one += 1) if (lines.has(one)) return true;
  return false;
}

function startByHand(
  file: WorkflowPath,
  text: string,
  workflow: Workflow,
  repository: string,
): NonNullable<MeasuredWorkflow['dispatched']> {
  const run = dispatchRun(repository, file.path);
  const asked = circumstances(run);
  const event = dispatchEvent(repository, workflow.dispatchInputs);
  const survey = surveyFile(file, text, { ...asked, facts: { ...asked.facts, event }, started: true });
  const judged = (policy: Policy, found = survey): readonly StepFinding[] => {
    const role = policy.roles.get('role');
    const grounds = { policy, run, home: repository, defaultBranch: 'main' };
    return role === undefined ? [] : judgeSteps(found, role, undefined, grounds);
  };
  const silently = (found: Survey): readonly StepFinding[] =>
    judged(narrowPolicy(found, run, unknownFacets(found)), found);
  const silent = silently(survey);
  const oneJob = (id: string, told: object, one: object): readonly StepFinding[] => {
    const facts = { ...asked.facts, event, ...told };
    return silently(surveyFile(file, withOneJob(text, id), { ...asked, ...one, facts, started: true }));
  };
  const inJob = ([id, { steps }]: readonly [string, Job]): readonly StepFinding[] => {
    const found = oneJob(id, {}, {});
    return found.length === 0 || steps.length === 0 ? found : oneJob(id, toldInJob(text, workflow, id), { job: id });
  };
  return {
    touches: survey.touched.length + survey.undecided.length > 0,
    narrow: judged(narrowPolicy(survey, run)),
    silent,
    told: silent.length === 0 ? [] : [...workflow.jobs].flatMap(inJob),
    widest: judged(widestPolicy(FACETS)),
    weaknesses: plantedWeaknesses(file, text, workflow, { ...asked, facts: { ...asked.facts, event }, started: true }),
  };
}

function plantedWeaknesses(
  file: WorkflowPath,
  text: string,
  workflow: Workflow,
  asked: Circumstances,
): readonly Weakness[] {
  const planted = withPlantedGate(text, workflow);
  if (planted === undefined) return [];
  const { weaknesses } = surveyFile(file, planted.text, asked);
  return weaknesses.map(({ place, ...one }) => ({
    ...one,
    place: { ...place, line: place.line - (place.file === file.path && place.line > planted.line ? 1 : 0) },
  }));
}

function circumstances(run: ReturnType<typeof unstartedRun>): Omit<Circumstances, 'started'> {
  return {
    gate: { inputs: {} },
    facts: { run, serverUrl: 'https://github.com', apiUrl: 'https://api.github.com', runNumber: '17' },
    actions: new Map(),
  };
}

function readOrNot(text: string, path: string): Workflow | TreeError {
  try {
    return readWorkflow(text, path);
  } catch (error) {
    if (error instanceof TreeError) return error;
    throw error;
  }
}
