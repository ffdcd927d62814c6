import { nodeEntries } from '../../workflow/file/fields.ts';
import type { Place } from '../../workflow/file/place.ts';
import type { TreeNode } from '../../workflow/file/tree.ts';
import { codeList } from './gate-rule.ts';
import type { GateUse } from './gate-use.ts';

/** A job on the way to a gate that lacks rights to write. */
export interface LackingWrites {
  readonly place: Place;
  /** The job, in words. */
  readonly which: string;
  /** What it lacks, as it is written in the workflow. */
  readonly list: string;
}

/**
 * The job of a gate, and those that call it, that lack any of these rights to write: a called job has no more than the
 * job that calls it, and GitHub does not start a run in which it asks for more. None where the gate has a token of its
 * own, and where a job says no permissions.
 */
export function lackingWrites(use: GateUse, names: readonly string[]): readonly LackingWrites[] {
  if (use.step.inputs.has('token')) return [];
  return [{ workflow: use.workflow, job: use.job }, ...use.calls].flatMap(({ workflow, job }) => {
    const node = job.permissions ?? workflow.permissions;
    const lacking = node === undefined ? [] : names.filter((name) => !givesWrite(node, name));
    if (node === undefined || lacking.length === 0) return [];
    return [
      {
        place: node.place,
        which: `the job \`${job.id}\`${job.uses === undefined ? '' : ", which calls the gate's workflow,"}`,
        list: codeList(lacking.map((name) => `${name}: write`)),
      },
    ];
  });
}

function givesWrite(node: TreeNode, name: string): boolean {
  if (node.kind === 'scalar') return node.text.trim() === 'write-all';
  const level = nodeEntries(node).find(({ key }) => key === name)?.value;
  return level?.kind === 'scalar' && level.text.trim() === 'write';
}
