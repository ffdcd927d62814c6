import { rolesFor } from '../../gate/given.ts';
import type { GateRule } from '../../gate/gate-rule.ts';
import { lackingWrites } from '../../gate/lacking-writes.ts';

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
    if (first === undefined) return [];
    return lackingWrites(use, ['contents', 'issues']).map(({ place, which, list }) => ({
      place,
      message: `nobody gets in by break-glass access to \`${first[0]}\`: ${which} lacks ${list}`,
      hint: `add ${list}`,
    }));
  },
};
