import type { AskedTooMuch } from '../../policy/facts.ts';
import { nodeEntries } from '../file/fields.ts';
import type { AskedPermissions } from '../survey.ts';
import type { TreeEntry, TreeNode } from '../file/tree.ts';

/** Weakest first. */
const LEVELS = ['none', 'read', 'write'] as const;
type PermissionLevel = (typeof LEVELS)[number];

export type Ceiling = ReadonlyMap<string, PermissionLevel>;

/** What the gate itself needs of the job's token, which a ceiling need not name. */
const OF_THE_GATE: Ceiling = new Map([
  ['id-token', 'write'],
  ['contents', 'read'],
  ['pull-requests', 'read'],
  ['actions', 'read'],
]);

/** What is asked for beyond a ceiling. */
export interface Beyond {
  /** As written. */
  readonly text: string;
  readonly asks: AskedTooMuch;
}

/**
 * What a job's `permissions` ask beyond a ceiling; `undefined` when nothing. A permission that the ceiling
 * does not name is `none`, except for what the gate itself needs. Source: GitHub's reference, "Workflow syntax",
 * permissions.
 */
export function beyondCeiling({ node }: AskedPermissions, ceiling: Ceiling): Beyond | undefined {
  if (node === undefined)
    return { text: 'the workflow does not say, so it depends on a setting of the repository', asks: 'unsaid' };
  if (node.kind === 'scalar') return beyondWord(node.absent ? '' : node.text.trim(), ceiling);
  const asked = nodeEntries(node).filter((entry) => !isAllowed(entry, ceiling));
  if (asked.length === 0) return undefined;
  return {
    text: asked.map(({ key, value }) => `${key}: ${value.kind === 'scalar' ? value.text : '?'}`).join(', '),
    asks: asked.some(({ key, value }) => key === 'contents' && levelOf(value) === 'write') ? 'contents' : 'other',
  };
}

function isAllowed({ key, value }: TreeEntry, ceiling: Ceiling): boolean {
  const level = levelOf(value);
  return (
    level !== undefined &&
    (isWithin(level, ceiling.get(key)) || (OF_THE_GATE.has(key) && isWithin(level, OF_THE_GATE.get(key))))
  );
}

function levelOf(value: TreeNode): PermissionLevel | undefined {
  return value.kind === 'scalar' ? LEVELS.find((one) => one === value.text.trim()) : undefined;
}

function beyondWord(word: string, ceiling: Ceiling): Beyond | undefined {
  if (word === '' || word === '{}') return undefined;
  const level = word === 'read-all' ? 'read' : word === 'write-all' ? 'write' : undefined;
  const isWide =
    level !== undefined &&
    ceiling.size > 0 &&
    [...ceiling.values()].every((most) => isWithin(level, most)) &&
    ceiling.size >= ALL_PERMISSIONS.length;
  return isWide ? undefined : { text: word, asks: 'other' };
}

/**
 * Every permission there is: `read-all` and `write-all` ask for each. Source: actions/languageservices,
 * workflow-v1.0.json.
 */
export const ALL_PERMISSIONS: readonly string[] = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'code-quality',
  'contents',
  'deployments',
  'discussions',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
];

function isWithin(asked: PermissionLevel, most: PermissionLevel | undefined): boolean {
  return LEVELS.indexOf(asked) <= LEVELS.indexOf(most ?? 'none');
}
