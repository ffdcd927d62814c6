import { caseless } from '../caseless.ts';
import {
  childNode,
  nodeEntries,
  expressionAt,
  fixedAt,
  fixedTextsAt,
  isExpression,
  scalarAt,
  scalarsAt,
} from './fields.ts';
import { plainData } from './core-schema.ts';
import { checkStep } from './known-keys.ts';
import { type TreeNode, TreeError } from './tree.ts';
import type { Scalars, Step } from './workflow.ts';

/**
 * The steps of a job or of a composite action. Steps of a `parallel:` group stand for themselves, as background steps.
 * @throws TreeError when `steps` is not a list of steps as GitHub knows them
 */
export function readSteps(node: TreeNode | undefined): readonly Step[] {
  if (node === undefined || (node.kind === 'scalar' && node.absent)) return [];
  if (node.kind !== 'sequence') throw new TreeError('`steps` is not a list', node.place);
  return node.items.flatMap((item) => readItem(item, false));
}

function readItem(node: TreeNode, inGroup: boolean): readonly Step[] {
  if (node.kind !== 'mapping') throw new TreeError('a step is not a mapping', node.place);
  checkStep(node);
  const group = childNode(node, 'parallel');
  if (group === undefined) return [readStep(node, inGroup)];
  if (group.kind !== 'sequence') throw new TreeError('`parallel` is not a list', group.place);
  return group.items.flatMap((item) => readItem(item, true));
}

function readStep(node: TreeNode, inGroup: boolean): Step {
  return {
    id: fixedAt(node, 'id')?.text,
    name: scalarAt(node, 'name'),
    condition: scalarAt(node, 'if'),
    uses: fixedAt(node, 'uses'),
    run: stepRun(node),
    shell: scalarAt(node, 'shell'),
    folder: scalarAt(node, 'working-directory'),
    inputs: inputsAt(node),
    inputsExpression: expressionAt(node, 'with'),
    env: scalarsAt(node, 'env'),
    envExpression: expressionAt(node, 'env'),
    continueOnError: scalarAt(node, 'continue-on-error'),
    // an expression may turn out to be true
    background: inGroup || (scalarAt(node, 'background')?.text ?? 'false') !== 'false',
    waits: waitsOf(node),
    place: nodeEntries(node)[0]?.keyPlace ?? node.place,
  };
}

/** `run:` with nothing after it is an empty script, and still no step that uses something. */
function stepRun(node: TreeNode): Step['run'] {
  const run = scalarAt(node, 'run');
  const written = childNode(node, 'run');
  return run ?? (written?.kind === 'scalar' ? { ...written, text: '' } : undefined);
}

/** What is given in `with:`, by names that GitHub compares without case. */
export function inputsAt(node: TreeNode): Scalars {
  return new Map([...scalarsAt(node, 'with')].map(([name, value]) => [caseless(name), value]));
}

function waitsOf(node: TreeNode): Step['waits'] {
  const all = childNode(node, 'wait-all');
  // whether an expression comes to true is not known
  const isAll = all?.kind === 'scalar' && !isExpression(all) && plainData(all) !== false;
  return isAll ? 'all' : fixedTextsAt(node, 'wait').map(caseless);
}
