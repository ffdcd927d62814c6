import { isSameForRunner } from '../../../workflow/caseless.ts';
import { givenInput, inputPlace, policyAtHand } from '../../gate/given.ts';
import type { GateRule } from '../../gate/gate-rule.ts';

/** Values with which a gate does less, and what it then leaves undone. */
const LENIENT = [
  ['mode', 'audit', 'nothing is refused: the job goes on whatever the gate decides'],
  ['preflight', 'off', 'later steps are not looked at before they run'],
  ['guard', 'off', 'pushes out of scope are not stopped while the job runs'],
] as const;

/** Gates that are told to do less than they can. */
export const gateNotEnforcing: GateRule = {
  id: 'gate-not-enforcing',
  severity: 'warning',
  summary: 'A gate only watches (`mode: audit`), or does not look at later steps or pushes (`off`).',
  advice:
    'Right for trying it out, and wrong to forget. Remove the input when the trial is over. With ' +
    '`preflight: enforce` and `guard: enforce` in the policy, no workflow can turn those two off.',
  check: (use, setting) => {
    const policy = policyAtHand(use, setting);
    return LENIENT.flatMap(([name, value, effect]) => {
      const isOverruled = name !== 'mode' && (policy?.[name] ?? 'off') !== 'off';
      return givenInput(use, name) !== value || isOverruled
        ? []
        : [
            {
              place: inputPlace(use, name),
              message: `with \`${name}: ${value}\` ${effect}`,
              hint: `remove \`${name}\`, or write \`enforce\``,
            },
          ];
    });
  },
};

/** Gates that go by another policy than the one that is linted. */
export const gateOtherPolicy: GateRule = {
  id: 'gate-other-policy',
  severity: 'warning',
  summary: 'A gate goes by the policy of another repository than the one that is linted.',
  advice:
    'The policy here does not apply to its runs, whatever it says. Remove `policy-repository`, or lint with the ' +
    'policy that applies: its access folder, with `--root` and `--policy-repository`.',
  check: (use, { policy, home }) => {
    const named = givenInput(use, 'policy-repository') ?? '';
    if (policy === undefined || home === undefined || named === '' || isSameForRunner(named, home)) return [];
    return [
      {
        place: inputPlace(use, 'policy-repository'),
        message: `the gate goes by the policy of \`${named}\`, and not by that of \`${home}\``,
        hint: `remove \`policy-repository\`, or write \`${home}\``,
      },
    ];
  },
};
