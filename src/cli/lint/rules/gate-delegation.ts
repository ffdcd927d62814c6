import { policyAtHand, rolesFor } from '../../gate/given.ts';
import type { GateRemark, GateRule } from '../../gate/gate-rule.ts';
import type { GateUse } from '../../gate/gate-use.ts';
import { lackingWrites } from '../../gate/lacking-writes.ts';

/** Workflows that a tool of the policy is to start, and whose runs would be refused, or not begin. */
export const gateDelegation: GateRule = {
  id: 'gate-cannot-delegate',
  severity: 'warning',
  summary: 'A tool under `delegation` carries a role, and its dispatch cannot be taken.',
  advice:
    'The tool says for whom it dispatches in the input `grantgate`; GitHub refuses a dispatch with an input that the ' +
    'workflow does not list. The gate takes it once, by a tag (`contents: write`), which a job that calls a reusable ' +
    'workflow has to give too. Without these, only people themselves can start runs.',
  check: (use, setting) => {
    const roles = new Set(rolesFor(use, setting).map(([name]) => name));
    const entry = policyAtHand(use, setting)?.delegation?.find((one) => one.roles.some((role) => roles.has(role)));
    if (entry === undefined) return [];
    return [
      ...lackingWrites(use, ['contents']).map(({ place, which, list }) => ({
        place,
        message: `the tool \`${entry.name}\` starts no run: ${which} lacks ${list}`,
        hint: `add ${list}`,
      })),
      ...missingInput(use, entry.name),
    ];
  },
};

/** Of `repository_dispatch` the payload lists nothing. */
function missingInput({ start }: GateUse, tool: string): readonly GateRemark[] {
  if (start === undefined || !start.events.includes('workflow_dispatch')) return [];
  if (start.events.includes('repository_dispatch')) return [];
  if (start.dispatchInputs.some(({ name }) => name === 'grantgate')) return [];
  return [
    {
      place: { file: start.file, line: 1, column: 1 },
      message: `the tool \`${tool}\` starts no run: the workflow has no input \`grantgate\``,
      hint: 'add below `workflow_dispatch:` `inputs: {grantgate: {description: Set by the tool}}`',
    },
  ];
}
