import { caseless } from '../caseless.ts';
import { nodeEntries } from './fields.ts';
import { type TreeNode, TreeError } from './tree.ts';

/**
 * Keys that GitHub takes at one place, as it writes them: it compares them with their case. Source:
 * actions/languageservices, workflow-v1.0.json, action-v1.0.json.
 */
export const KNOWN_KEYS = {
  workflow: ['on', 'name', 'description', 'run-name', 'defaults', 'env', 'permissions', 'concurrency', 'jobs'],
  job: [
    'needs',
    'if',
    'strategy',
    'name',
    'runs-on',
    'timeout-minutes',
    'cancel-timeout-minutes',
    'continue-on-error',
    'container',
    'services',
    'env',
    'environment',
    'permissions',
    'concurrency',
    'outputs',
    'defaults',
    'steps',
    'snapshot',
  ],
  'job that calls a workflow': [
    'name',
    'uses',
    'with',
    'secrets',
    'needs',
    'if',
    'permissions',
    'concurrency',
    'strategy',
  ],
  strategy: ['fail-fast', 'max-parallel', 'matrix'],
  environment: ['name', 'url', 'deployment'],
  defaults: ['run'],
  'defaults.run': ['shell', 'working-directory'],
  'runs-on': ['group', 'labels'],
  step: [
    'name',
    'id',
    'if',
    'timeout-minutes',
    'run',
    'continue-on-error',
    'env',
    'working-directory',
    'shell',
    'background',
    'uses',
    'with',
    'wait',
    'wait-all',
    'cancel',
    'parallel',
  ],
  'composite action': ['using', 'steps'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What makes a step one. */
const STEP_KINDS = ['run', 'uses', 'wait', 'wait-all', 'cancel', 'parallel'];

/**
 * Checks that a mapping has no key but those that are read: GitHub refuses any other one, or does with it what is not
 * known here.
 * @throws TreeError naming the first one
 */
export function checkKeys(node: TreeNode | undefined, what: keyof typeof KNOWN_KEYS): void {
  const known: readonly string[] = KNOWN_KEYS[what];
  for (const { key, keyPlace } of nodeEntries(node)) {
    if (known.includes(key)) continue;
    const near = known.find((one) => one === caseless(key));
    throw new TreeError(
      near === undefined
        ? `\`${key}\` is not a known key of a ${what}`
        : `\`${key}\` is not a key of a ${what}, \`${near}\` is: GitHub tells them apart`,
      keyPlace,
    );
  }
}

/**
 * Checks that a step is of one kind: GitHub refuses one that is none or two.
 * @throws TreeError
 */
export function checkStep(node: TreeNode): void {
  checkKeys(node, 'step');
  const kinds = nodeEntries(node).filter(({ key }) => STEP_KINDS.includes(key));
  const [, second] = kinds;
  if (kinds.length === 0) throw new TreeError('a step needs `run` or `uses`', node.place);
  if (second !== undefined)
    throw new TreeError(`a step has either \`${kinds[0]?.key}\` or \`${second.key}\``, second.keyPlace);
}
