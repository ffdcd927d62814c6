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
    'issue (`issues: write`). Without either, an emergency is refused; everything else works.',
  check: (use, setting) => {
    const { workflow, job } = use;
    const node = job.permissions ?? workflow.permissions;
    const first = rolesFor(use, setting).find(([, role]) => role['break-glass'] !== undefined);
    // with a token of its own, it is not the job's that counts
    if (first === undefined || node === undefined || use.step.inputs.has('token')) return [];
    const lacking = EMERGENCY_NAMES.filter((name) => !givesWrite(node, name));
    return lacking.length === 0
      ? []
      : [
          {
            place: node.place,
            message: `nobody gets in by break-glass access to \`${first[0]}\`: the job \`${job.id}\` lacks ${codeList(
              lacking.map((name) => `${name}: write`),
            )}`,
            hint: `add ${codeList(lacking.map((name) => `${name}: write`))}`,
          },
        ];
  },
};

function givesWrite(node: TreeNode, name: (typeof EMERGENCY_NAMES)[number]): boolean {
  if (node.kind === 'scalar') return node.text.trim() === 'write-all';
  const level = nodeEntries(node).find(({ key }) => key === name)?.value;
  return level?.kind === 'scalar' && level.text.trim() === 'write';
}
