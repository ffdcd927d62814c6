import { nearest } from '../../../policy/nearest.ts';
import { nodeEntries } from '../../../workflow/file/fields.ts';
import type { Place } from '../../../workflow/file/place.ts';
import type { TreeNode } from '../../../workflow/file/tree.ts';
import type { Job, Workflow } from '../../../workflow/file/workflow.ts';
import { ALL_PERMISSIONS } from '../../../workflow/judge/asked-permissions.ts';
import type { GateUse } from '../../gate/gate-use.ts';
import { codeList, type GateRemark, type GateRule } from '../../gate/gate-rule.ts';

/** What the gate needs of the job's token, in the order of the README. */
const NEEDED_PERMISSIONS = { 'id-token': 'write', contents: 'read', 'pull-requests': 'read', actions: 'read' } as const;
type NeededName = keyof typeof NEEDED_PERMISSIONS;
const NEEDED_NAMES = ['id-token', 'contents', 'pull-requests', 'actions'] as const;
const BLOCK_LINES = NEEDED_NAMES.map((name) => `${name}: ${NEEDED_PERMISSIONS[name]}`);
const BLOCK = `write in the job \`permissions: {${BLOCK_LINES.join(', ')}}\``;

const PERMISSION_NAMES: readonly string[] = [...ALL_PERMISSIONS, 'id-token'];

/** Jobs that lack one of the permissions that the gate needs. */
export const gatePermissions: GateRule = {
  id: 'gate-permissions',
  severity: 'error',
  summary: 'The job of a gate lacks a permission that the gate needs, or it is misspelled.',
  advice:
    'The gate needs four permissions: `id-token: write`, `contents: read`, `pull-requests: read` and ' +
    "`actions: read`. A job's own `permissions` " +
    "replace the workflow's: what they do not name is `none`. A job that calls a reusable workflow has to " +
    'give them too.',
  check: ({ start, calls, workflow, job }) => {
    const own = job.permissions ?? workflow.permissions;
    // what a called workflow does not say comes from the job that calls it
    const inner = own === undefined && (calls.length > 0 || start === undefined) ? [] : lackingRemarks(job, workflow);
    return [...inner, ...calls.flatMap((call) => lackingRemarks(call.job, call.workflow))];
  },
};

/** Whether the job of a gate, and all that call it, may have the token that says who started the run. */
export function mayIdentify({ start, calls, workflow, job }: GateUse): boolean {
  const own = job.permissions ?? workflow.permissions;
  const nodes = [
    ...(own === undefined && (calls.length > 0 || start === undefined) ? [] : [own]),
    ...calls.map((call) => call.job.permissions ?? call.workflow.permissions),
  ];
  return nodes.every((node) => node !== undefined && isGiven(node, 'id-token'));
}

/** What the `permissions` in force for a job lack. */
function lackingRemarks(job: Job, workflow: Workflow): readonly GateRemark[] {
  const node = job.permissions ?? workflow.permissions;
  const place = node?.place ?? job.place;
  const what =
    job.uses === undefined ? `the job \`${job.id}\`` : `the job \`${job.id}\`, which calls the gate's workflow,`;
  if (node === undefined)
    return [
      {
        place,
        message: `${what} says no \`permissions\`, and \`id-token: write\` is never given by itself`,
        hint: BLOCK,
      },
    ];
  const misspelled = misspellings(node);
  const lacking = NEEDED_NAMES.filter(
    (name) => !isGiven(node, name) && !misspelled.some(({ meant }) => meant === name),
  );
  return [
    ...misspelled.map((one) => ({
      place: one.place,
      message: one.message,
      hint: `write \`${one.meant}: ${NEEDED_PERMISSIONS[one.meant]}\``,
    })),
    ...(lacking.length === 0
      ? []
      : [
          {
            place,
            message: `${what} lacks ${codeList(lacking.map((name) => `${name}: ${NEEDED_PERMISSIONS[name]}`))}`,
            hint: BLOCK,
          },
        ]),
  ];
}

/** Whether a permission is given at least as far as it is needed. Source: GitHub's "Workflow syntax", permissions. */
function isGiven(node: TreeNode, name: NeededName): boolean {
  if (node.kind === 'scalar') {
    const word = node.text.trim();
    // there is no reading of `id-token`
    return word === 'write-all' || (word === 'read-all' && NEEDED_PERMISSIONS[name] === 'read');
  }
  const level = levelsOf(node).get(name);
  return level === 'write' || level === NEEDED_PERMISSIONS[name];
}

function levelsOf(node: TreeNode): ReadonlyMap<string, string> {
  return new Map(nodeEntries(node).map(({ key, value }) => [key, value.kind === 'scalar' ? value.text.trim() : '']));
}

interface Misspelling {
  readonly place: Place;
  readonly message: string;
  readonly meant: NeededName;
}

/** Keys that are not a permission, and levels that do not exist, where one of the four was meant. */
function misspellings(node: TreeNode): readonly Misspelling[] {
  const levels = levelsOf(node);
  return nodeEntries(node).flatMap(({ key, keyPlace, value }): readonly Misspelling[] => {
    const meant = NEEDED_NAMES.find(
      (name) => name === key || (!PERMISSION_NAMES.includes(key) && name === meantName(key)),
    );
    if (meant === undefined) return [];
    if (meant !== key)
      return levels.has(meant) ? [] : [{ place: keyPlace, message: `there is no permission \`${key}\``, meant }];
    const level = levels.get(key) ?? '';
    return ['none', 'read', 'write'].includes(level) && !(key === 'id-token' && level === 'read')
      ? []
      : [{ place: value.place, message: `\`${key}\` cannot be \`${level}\``, meant }];
  });
}

function meantName(key: string): string | undefined {
  const folded = key.toLowerCase().replaceAll('_', '-');
  return (
    nearest(folded.endsWith('s') || folded === 'id-token' ? folded : `${folded}s`, NEEDED_NAMES) ??
    nearest(folded, NEEDED_NAMES)
  );
}
