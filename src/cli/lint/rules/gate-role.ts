import { meantGrant } from '../../../policy/grant-path.ts';
import { nearest } from '../../../policy/nearest.ts';
import { givenInput, inputPlace, policyAtHand, rolesFor } from '../../gate/given.ts';
import { codeList, type GateRemark, type GateRule } from '../../gate/gate-rule.ts';
import type { GateUse } from '../../gate/gate-use.ts';
import type { GateSetting } from '../../gate/setting.ts';

/** Names in the inputs of a gate that the policy and its grants do not have. */
export const gateRole: GateRule = {
  id: 'gate-role',
  severity: 'error',
  summary: 'A gate names a role, a grant or a credential that there is not.',
  advice: 'Every run of it is refused. Correct the name, or add what it names to the policy.',
  check: (use, setting) => [
    ...roleRemarks(use, setting),
    ...grantRemarks(use, setting),
    ...credentialRemarks(use, setting),
  ],
};

function roleRemarks(use: GateUse, setting: GateSetting): readonly GateRemark[] {
  const role = givenInput(use, 'role');
  const policy = policyAtHand(use, setting);
  if (policy === undefined || role === undefined || role === '' || policy.roles.has(role)) return [];
  const names = [...policy.roles.keys()];
  const near = nearest(role, names);
  return [
    {
      place: inputPlace(use, 'role'),
      message: `the policy has no role \`${role}\``,
      hint: near === undefined ? `it has ${codeList(names)}` : `did you mean \`${near}\`?`,
    },
  ];
}

function grantRemarks(use: GateUse, setting: GateSetting): readonly GateRemark[] {
  const grant = givenInput(use, 'grant');
  if (grant === undefined || grant === '' || policyAtHand(use, setting) === undefined) return [];
  const id = grant.replace(/\.yml$/, '');
  if (setting.hasGrant(id) !== false) return [];
  const meant = meantGrant(id);
  return [
    {
      place: inputPlace(use, 'grant'),
      message: `there is no grant \`${id}\``,
      hint: meant === undefined ? `its file would be \`grants/${id}.yml\`` : `did you mean \`${meant}\`?`,
    },
  ];
}

function credentialRemarks(use: GateUse, setting: GateSetting): readonly GateRemark[] {
  const wanted = givenInput(use, 'credentials');
  const roles = rolesFor(use, setting);
  if (wanted === undefined || ['', 'all', 'none'].includes(wanted) || roles.length === 0) return [];
  const names = [...new Set(roles.flatMap(([, role]) => [...(role.credentials?.keys() ?? [])]))];
  const what = roles.length === 1 ? `the role \`${roles[0]?.[0] ?? ''}\`` : 'no role for this workflow';
  return wanted
    .split(/[\s,]+/)
    .filter((name) => name !== '' && !names.includes(name))
    .map((name) => {
      const near = nearest(name, names);
      const there = names.length === 0 ? 'there is none: leave the input out' : `there is ${codeList(names)}`;
      return {
        place: inputPlace(use, 'credentials'),
        message: `${what} has ${roles.length === 1 ? 'no' : 'a'} credential \`${name}\``,
        hint: near === undefined ? there : `did you mean \`${near}\`?`,
      };
    });
}
