import { type Checked, failedCheck, type FindingRule, passedCheck } from '../finding.ts';
import { policySpot } from '../grant-view.ts';
import { identitiesOf } from '../identities.ts';

/** One identity for several roles: each of them can do what any of them needs, and the cloud's log cannot tell them. */
export const oneIdentityManyRoles: FindingRule<'one-identity-many-roles'> = {
  id: 'one-identity-many-roles',
  severity: 'medium',
  nhi: [9],
  controls: ['AC-6', 'IA-4', 'PR.AA-01', 'PR.AA-05'],
  sources: [],
  find: (policy, { policies }) => {
    const everywhere = policies.map((one) => ({ home: one.name, identities: identitiesOf(one) }));
    return [...identitiesOf(policy)].map(([target, own]): Checked<'one-identity-many-roles'> => {
      const about = `identity ${target}`;
      const uses = everywhere.flatMap(({ home, identities }) =>
        (identities.get(target) ?? []).map(({ role, gained }) => ({ home, role, credential: gained.credential })),
      );
      const roles = new Set(uses.map(({ home, role }) => `${home} ${role}`));
      const [first] = own;
      if (first === undefined || roles.size < 2) return passedCheck(about);
      return failedCheck<'one-identity-many-roles'>(
        about,
        { target, uses },
        {
          spot: policySpot(policy, 'roles', first.role, 'credentials', first.gained.credential),
          owner: first.owner,
        },
      );
    });
  },
};
