import { child, entriesOf, isExpression, scalarAt, scalarsOf, textsOf } from './fields.ts';
import { type Node, TreeError } from './tree.ts';
import type { Step } from './workflow.ts';

/**
 * The steps of a job or of a composite action. Steps of a `parallel:` group stand for themselves, as background steps.
 * @throws TreeError when `steps` is no list of mappings
 */
export function readSteps(node: Node | undefined): readonly Step[] {
  if (node === undefined || (node.kind === 'scalar' && node.absent)) return [];
  if (node.kind !== 'sequence') throw new TreeError('`steps` is not a list', node.place);
  return node.items.flatMap((item) => readItem(item, false));
}

function readItem(node: Node, inGroup: boolean): readonly Step[] {
  if (node.kind !== 'mapping') throw new TreeError('a step is not a mapping', node.place);
  const group = child(node, 'parallel');
  if (group?.kind === 'sequence') return group.items.flatMap((item) => readItem(item, true));
  return [readStep(node, inGroup)];
}

function readStep(node: Node, inGroup: boolean): Step {
  const env = child(node, 'env');
  return {
    id: scalarAt(node, 'id')?.text,
    name: scalarAt(node, 'name'),
    condition: scalarAt(node, 'if'),
    uses: scalarAt(node, 'uses'),
    run: scalarAt(node, 'run'),
    shell: scalarAt(node, 'shell'),
    folder: scalarAt(node, 'working-directory'),
    inputs: scalarsOf(child(node, 'with')),
    env: scalarsOf(env),
    envExpression: isExpression(env) ? env : undefined,
    continueOnError: scalarAt(node, 'continue-on-error'),
    background: inGroup || scalarAt(node, 'background')?.text === 'true',
    waits: waitsOf(node),
    place: entriesOf(node)[0]?.keyPlace ?? node.place,
  };
}

function waitsOf(node: Node): Step['waits'] {
  const all = child(node, 'wait-all');
  return all === undefined || (all.kind === 'scalar' && all.text === 'false') ? textsOf(child(node, 'wait')) : 'all';
}
