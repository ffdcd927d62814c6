import { nodeEntries } from '../../../workflow/file/fields.ts';
import type { TreeNode } from '../../../workflow/file/tree.ts';
import { rolesFor } from '../../gate/given.ts';
import { codeList, type GateRule } from '../../gate/gate-rule.ts';

/** What the gate needs besides where somebody is to get in by break-glass access: to count it, and to tell of it. */
const EMERGENCY_NAMES = ['contents', 'issues'] as const;

/** Jobs in which break-glass access would be refused, because it can neither be counted nor told of. */
export const gateEmergency: GateRule = {
  id: 'gate-cannot-break-glass',
  severity: 'warning',
  summary: 'A role has break-glass access, and the job of its gate lacks what that takes.',
  advice:
    'Before anything is issued, the gate counts the access by a tag (`contents: write`) and tells of the run on the ' +
    'issue (`issues: write`). Without either, an emergency is refused; everything else works. ' +
    'A job that calls a reusable workflow has to give them too.',
  check: (use, setting) => {
    const first = rolesFor(use, setting).find(([, role]) => role['break-glass'] !== undefined);
    // with a token of its own, it is not the job's that counts
    if (first === undefined || use.step.inputs.has('token')) return [];
    // a called job has no more than the job that calls it: GitHub does not start a run in which it asks for more
    return [{ workflow: use.workflow, job: use.job }, ...use.calls].flatMap(({ workflow, job }) => {
      const node = job.permissions ?? workflow.permissions;
      const lacking = node === undefined ? [] : EMERGENCY_NAMES.filter((name) => !givesWrite(node, name));
      if (node === undefined || lacking.length === 0) return [];
      const list = codeList(lacking.map((name) => `${name}: write`));
      const which = `the job \`${job.id}\`${job.uses === undefined ? '' : ", which calls the gate's workflow,"}`;
      return [
        {
          place: node.place,
          message: `nobody gets in by break-glass access to \`${first[0]}\`: ${which} lacks ${list}`,
          hint: `add ${list}`,
        },
      ];
    });
  },
};

function givesWrite(node: TreeNode, name: (typeof EMERGENCY_NAMES)[number]): boolean {
  if (node.kind === 'scalar') return node.text.trim() === 'write-all';
  const level = nodeEntries(node).find(({ key }) => key === name)?.value;
  return level?.kind === 'scalar' && level.text.trim() === 'write';
}
