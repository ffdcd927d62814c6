import { accountKey } from '../account-facts.ts';
import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { policySpot } from '../grant-view.ts';

/** A role that nobody answers for: nobody is asked whether it is still needed. */
export const roleOwnerless: FindingRule<'role-ownerless'> = {
  id: 'role-ownerless',
  severity: 'medium',
  nhi: [1],
  controls: ['AC-2', 'AC-6(7)', 'PR.AA-01'],
  sources: [],
  find: (policy) =>
    [...policy.policy.roles].map(([role, { owner }]): Checked<'role-ownerless'> => {
      const about = `role ${role}`;
      if (owner === undefined)
        return failedCheck<'role-ownerless'>(about, { role }, { spot: policySpot(policy, 'roles', role) });
      // that somebody is named is in the policy; whether they are still there is more than that
      if (policy.accounts.state !== 'read') return passedCheck(about);
      const account = policy.accounts.value.get(accountKey(owner.includes('/') ? 'team' : 'user', owner));
      if (account === undefined || account.stands === 'here') return passedCheck(about);
      if (account.stands === 'unknown')
        return uncheckedFor(about, 'accounts', { state: 'refused', needs: account.needs, why: account.why });
      const spot = policySpot(policy, 'roles', role, 'owner');
      return failedCheck<'role-ownerless'>(about, { role, owner }, { spot });
    }),
};
