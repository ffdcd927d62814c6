import { caseless } from '../caseless.ts';
import {
  childNode,
  nodeEntries,
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
import { type TreeEntry, type TreeNode, readTree, TreeError } from './tree.ts';
import type { Action, DeclaredInput, Job, RunDefaults, Scalars, Workflow } from './workflow.ts';

/**
 * Reads a workflow file.
 * @throws TreeError naming the place, when it is not a workflow
 */
export function readWorkflow(source: string, file: string): Workflow {
  const root = readTree(source, file);
  if (root.kind !== 'mapping') throw new TreeError('a workflow is a mapping', root.place);
  const jobs = childNode(root, 'jobs');
  if (jobs?.kind !== 'mapping') throw new TreeError('the workflow has no `jobs`', jobs?.place ?? root.place);
  checkKeys(root, 'workflow');
  // `on` is `true` to a reader of YAML 1.1; here a key is text
  const triggers = childNode(root, 'on');
  const read = jobs.entries.map(readJob);
  checkNeeds(read);
  return {
    file,
    events: triggers?.kind === 'mapping' ? triggers.entries.map((entry) => entry.key) : textsOf(triggers),
    dispatchInputs: declaredInputs(childNode(childNode(triggers, 'workflow_dispatch'), 'inputs')),
    callInputs: declaredInputs(childNode(childNode(triggers, 'workflow_call'), 'inputs')),
    callOutputs: outputValues(childNode(childNode(triggers, 'workflow_call'), 'outputs')),
    permissions: childNode(root, 'permissions'),
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
      throw new TreeError(`the job \`${id}\` needs \`${missing}\`, which is not a job of this workflow`, place);
  }
}

function readJob({ key, keyPlace, value }: TreeEntry): Job {
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
    secrets: childNode(value, 'secrets'),
    environment: jobEnvironment(value),
    permissions: childNode(value, 'permissions'),
    env: scalarsAt(value, 'env'),
    envExpression: expressionAt(value, 'env'),
    defaults: defaultsOf(value),
    container: childNode(value, 'container'),
    services: childNode(value, 'services'),
    matrix: matrixOf(value),
    runsOn: labelsNode(value),
    continueOnError: scalarAt(value, 'continue-on-error'),
    outputs: scalarsAt(value, 'outputs'),
    steps: readSteps(childNode(value, 'steps')),
  };
}

function jobEnvironment(job: TreeNode): Job['environment'] {
  const written = childNode(job, 'environment');
  if (written?.kind !== 'mapping') return scalarAt(job, 'environment');
  checkKeys(written, 'environment');
  const name = scalarAt(written, 'name');
  if (name === undefined) throw new TreeError('the environment has no `name`', written.place);
  return name;
}

/** A whole strategy that is one expression may have any matrix. */
function matrixOf(job: TreeNode): TreeNode | undefined {
  const strategy = mappingAt(job, 'strategy');
  checkKeys(strategy, 'strategy');
  return isExpression(strategy) ? strategy : childNode(strategy, 'matrix');
}

function labelsNode(job: TreeNode): TreeNode | undefined {
  const written = childNode(job, 'runs-on');
  checkKeys(written, 'runs-on');
  return written?.kind === 'mapping' ? childNode(written, 'labels') : written;
}

/**
 * Reads an action's metadata file.
 * @throws TreeError naming the place, when it is none
 */
export function readActionFile(source: string, file: string): Action {
  const root = readTree(source, file);
  const runs = childNode(root, 'runs');
  const using = fixedAt(runs, 'using');
  if (using === undefined) throw new TreeError('the action has no `runs.using`', runs?.place ?? root.place);
  const kind = caseless(using.text);
  if (kind !== 'composite') return { file, inputs: [], outputs: new Map(), using: kind, steps: [], place: using.place };
  checkKeys(runs, 'composite action');
  if (childNode(runs, 'steps') === undefined) throw new TreeError('the action has no `runs.steps`', using.place);
  return {
    file,
    inputs: declaredInputs(childNode(root, 'inputs')),
    outputs: outputValues(childNode(root, 'outputs')),
    using: kind,
    steps: readSteps(childNode(runs, 'steps')),
    place: using.place,
  };
}

function declaredInputs(node: TreeNode | undefined): readonly DeclaredInput[] {
  return nodeEntries(node).map(({ key, value }) => {
    // of an action, GitHub takes `Default` for `default`
    const usual = nodeEntries(value).find((entry) => caseless(entry.key) === 'default')?.key ?? 'default';
    return {
      name: key,
      default: scalarAt(value, usual),
      type: scalarAt(value, 'type')?.text ?? 'string',
      options: textsOf(childNode(value, 'options')),
      required: scalarAt(value, 'required')?.text === 'true',
    };
  });
}

/** The `value` of each output that a called workflow or a composite action declares. */
function outputValues(node: TreeNode | undefined): Scalars {
  return new Map(
    nodeEntries(node).flatMap(({ key, value }) => {
      const given = scalarAt(value, 'value');
      return given === undefined ? [] : [[key, given] as const];
    }),
  );
}

function defaultsOf(node: TreeNode): RunDefaults {
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
