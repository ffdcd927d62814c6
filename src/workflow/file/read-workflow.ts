import { caseless } from '../caseless.ts';
import {
  child,
  entriesOf,
  expressionAt,
  fixedAt,
  fixedTextsAt,
  isExpression,
  mappingAt,
  scalarAt,
  scalarsAt,
  textsOf,
} from './fields.ts';
import { checkKeys } from './known-keys.ts';
import { inputsAt, readSteps } from './read-step.ts';
import { type Entry, type Node, readTree, TreeError } from './tree.ts';
import type { Action, DeclaredInput, Job, RunDefaults, Workflow } from './workflow.ts';

/**
 * Reads a workflow file.
 * @throws TreeError naming the place, when it is no workflow
 */
export function readWorkflow(source: string, file: string): Workflow {
  const root = readTree(source, file);
  if (root.kind !== 'mapping') throw new TreeError('a workflow is a mapping', root.place);
  const jobs = child(root, 'jobs');
  if (jobs?.kind !== 'mapping') throw new TreeError('the workflow has no `jobs`', jobs?.place ?? root.place);
  checkKeys(root, 'workflow');
  // `on` is `true` to a reader of YAML 1.1; here a key is text
  const triggers = child(root, 'on');
  const read = jobs.entries.map(readJob);
  checkNeeds(read);
  return {
    file,
    events: triggers?.kind === 'mapping' ? triggers.entries.map((entry) => entry.key) : textsOf(triggers),
    dispatchInputs: inputsOf(child(child(triggers, 'workflow_dispatch'), 'inputs')),
    callInputs: inputsOf(child(child(triggers, 'workflow_call'), 'inputs')),
    permissions: child(root, 'permissions'),
    env: scalarsAt(root, 'env'),
    envExpression: expressionAt(root, 'env'),
    defaults: defaultsOf(root),
    jobs: new Map(read.map((job) => [caseless(job.id), job])),
  };
}

/** GitHub refuses a workflow with a job that needs one which is not there. */
function checkNeeds(jobs: readonly Job[]): void {
  const names = new Set(jobs.map(({ id }) => caseless(id)));
  for (const { needs, place, id } of jobs) {
    const missing = needs.find((need) => !names.has(need));
    if (missing !== undefined)
      throw new TreeError(`the job \`${id}\` needs \`${missing}\`, which is no job here`, place);
  }
}

function readJob({ key, keyPlace, value }: Entry): Job {
  if (value.kind !== 'mapping') throw new TreeError(`the job \`${key}\` is not a mapping`, value.place);
  if (key.includes('${{')) throw new TreeError('the id of a job takes no expression', keyPlace);
  const uses = fixedAt(value, 'uses');
  checkKeys(value, uses === undefined ? 'job' : 'job that calls a workflow');
  return {
    id: key,
    place: keyPlace,
    needs: fixedTextsAt(value, 'needs').map(caseless),
    condition: scalarAt(value, 'if'),
    uses,
    inputs: inputsAt(value),
    inputsExpression: expressionAt(value, 'with'),
    environment: environmentOf(value),
    permissions: child(value, 'permissions'),
    env: scalarsAt(value, 'env'),
    envExpression: expressionAt(value, 'env'),
    defaults: defaultsOf(value),
    container: child(value, 'container'),
    matrix: matrixOf(value),
    runsOn: labelsOf(value),
    continueOnError: scalarAt(value, 'continue-on-error'),
    steps: readSteps(child(value, 'steps')),
  };
}

function environmentOf(job: Node): Job['environment'] {
  const written = child(job, 'environment');
  if (written?.kind !== 'mapping') return scalarAt(job, 'environment');
  checkKeys(written, 'environment');
  const name = scalarAt(written, 'name');
  if (name === undefined) throw new TreeError('the environment has no `name`', written.place);
  return name;
}

/** A whole strategy that is one expression may have any matrix. */
function matrixOf(job: Node): Node | undefined {
  const strategy = mappingAt(job, 'strategy');
  checkKeys(strategy, 'strategy');
  return isExpression(strategy) ? strategy : child(strategy, 'matrix');
}

function labelsOf(job: Node): Node | undefined {
  const written = child(job, 'runs-on');
  checkKeys(written, 'runs-on');
  return written?.kind === 'mapping' ? child(written, 'labels') : written;
}

/**
 * Reads an action's metadata file.
 * @throws TreeError naming the place, when it is none
 */
export function readActionFile(source: string, file: string): Action {
  const root = readTree(source, file);
  const runs = child(root, 'runs');
  const using = fixedAt(runs, 'using');
  if (using === undefined) throw new TreeError('the action has no `runs.using`', runs?.place ?? root.place);
  const kind = caseless(using.text);
  if (kind !== 'composite') return { file, inputs: [], using: kind, steps: [], place: using.place };
  checkKeys(runs, 'composite action');
  if (child(runs, 'steps') === undefined) throw new TreeError('the action has no `runs.steps`', using.place);
  return {
    file,
    inputs: inputsOf(child(root, 'inputs')),
    using: kind,
    steps: readSteps(child(runs, 'steps')),
    place: using.place,
  };
}

function inputsOf(node: Node | undefined): readonly DeclaredInput[] {
  return entriesOf(node).map(({ key, value }) => {
    // of an action, GitHub takes `Default` for `default`
    const usual = entriesOf(value).find((entry) => caseless(entry.key) === 'default')?.key ?? 'default';
    return {
      name: key,
      default: scalarAt(value, usual),
      type: scalarAt(value, 'type')?.text ?? 'string',
      options: textsOf(child(value, 'options')),
    };
  });
}

function defaultsOf(node: Node): RunDefaults {
  const defaults = mappingAt(node, 'defaults');
  checkKeys(defaults, 'defaults');
  const run = mappingAt(defaults, 'run');
  // any shell may come of an expression
  const whole = isExpression(defaults) ? defaults : isExpression(run) ? run : undefined;
  if (whole !== undefined) return { shell: whole, folder: whole };
  checkKeys(run, 'defaults.run');
  const shell = scalarAt(run, 'shell');
  const folder = scalarAt(run, 'working-directory');
  return { ...(shell === undefined ? {} : { shell }), ...(folder === undefined ? {} : { folder }) };
}
