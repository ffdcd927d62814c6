import { foldCase } from '../../policy/fold.ts';
import { type Checked, failedCheck, type FindingRule, passedCheck } from '../finding.ts';
import { policySpot } from '../grant-view.ts';
import { identitiesOf, isSeveral } from '../identities.ts';

/** One identity for several environments: whoever has it in the harmless one has it in the other. */
export const oneIdentityManyEnvironments: FindingRule<'one-identity-many-environments'> = {
  id: 'one-identity-many-environments',
  severity: 'high',
  nhi: [8],
  controls: ['AC-4', 'AC-6', 'PR.AA-05'],
  sources: [],
  find: (policy) =>
    [...identitiesOf(policy)].map(([target, uses]): Checked<'one-identity-many-environments'> => {
      const about = `identity ${target}`;
      const environments = [...new Set(uses.flatMap(({ gained }) => gained.environments.map(foldCase)))].toSorted();
      const [first] = uses;
      if (first === undefined || !isSeveral(environments)) return passedCheck(about);
      const facts = {
        target,
        uses: uses.map(({ role, gained }) => ({ role, credential: gained.credential })),
        environments,
      };
      return failedCheck<'one-identity-many-environments'>(about, facts, {
        spot: policySpot(policy, 'roles', first.role, 'credentials', first.gained.credential),
        owner: first.owner,
      });
    }),
};
