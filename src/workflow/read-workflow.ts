import { child, entriesOf, isExpression, mappingAt, scalarAt, scalarsOf, textsOf } from './fields.ts';
import { readSteps } from './read-step.ts';
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
  // `on` is `true` to a reader of YAML 1.1; here a key is text
  const on = child(root, 'on');
  const env = child(root, 'env');
  return {
    file,
    events: on?.kind === 'mapping' ? on.entries.map((entry) => entry.key) : textsOf(on),
    dispatchInputs: inputsOf(child(child(on, 'workflow_dispatch'), 'inputs')),
    callInputs: inputsOf(child(child(on, 'workflow_call'), 'inputs')),
    permissions: child(root, 'permissions'),
    env: scalarsOf(env),
    envExpression: isExpression(env) ? env : undefined,
    defaults: defaultsOf(root),
    jobs: new Map(jobs.entries.map((entry) => [entry.key, readJob(entry)])),
  };
}

function readJob({ key, keyPlace, value }: Entry): Job {
  if (value.kind !== 'mapping') throw new TreeError(`the job \`${key}\` is not a mapping`, value.place);
  const env = child(value, 'env');
  const environment = child(value, 'environment');
  return {
    id: key,
    place: keyPlace,
    needs: textsOf(child(value, 'needs')),
    condition: scalarAt(value, 'if'),
    uses: scalarAt(value, 'uses'),
    inputs: scalarsOf(child(value, 'with')),
    environment: environment?.kind === 'mapping' ? scalarAt(environment, 'name') : scalarAt(value, 'environment'),
    permissions: child(value, 'permissions'),
    env: scalarsOf(env),
    envExpression: isExpression(env) ? env : undefined,
    defaults: defaultsOf(value),
    matrix: child(mappingAt(value, 'strategy'), 'matrix'),
    runsOn: child(value, 'runs-on'),
    continueOnError: scalarAt(value, 'continue-on-error'),
    steps: readSteps(child(value, 'steps')),
  };
}

/**
 * Reads an action's metadata file.
 * @throws TreeError naming the place, when it is none
 */
export function readActionFile(source: string, file: string): Action {
  const root = readTree(source, file);
  const runs = child(root, 'runs');
  const using = scalarAt(runs, 'using');
  if (using === undefined) throw new TreeError('the action has no `runs.using`', runs?.place ?? root.place);
  return { file, inputs: inputsOf(child(root, 'inputs')), using: using.text, steps: readSteps(child(runs, 'steps')), place: using.place };
}

function inputsOf(node: Node | undefined): readonly DeclaredInput[] {
  return entriesOf(node).map(({ key, value }) => ({
    name: key,
    default: scalarAt(value, 'default'),
    type: scalarAt(value, 'type')?.text ?? 'string',
    options: textsOf(child(value, 'options')),
  }));
}

function defaultsOf(node: Node): RunDefaults {
  const run = child(mappingAt(node, 'defaults'), 'run');
  const shell = scalarAt(run, 'shell');
  const folder = scalarAt(run, 'working-directory');
  return { ...(shell === undefined ? {} : { shell }), ...(folder === undefined ? {} : { folder }) };
}
