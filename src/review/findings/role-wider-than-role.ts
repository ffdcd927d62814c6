import { itemsOf } from '../../walls/state/inventory.ts';
import { type Checked, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource, NOT_ASKED } from '../source.ts';
import { aboutMeant, checkedWall, cloudCredentialsOf, undecidedBy } from '../wall-checks.ts';

/** A role of AWS may do far more than it is for, and nothing shrinks the session; of other clouds that is not read. */
export const seenWiderThanRole: FindingRule<'role-wider-than-role'> = {
  id: 'role-wider-than-role',
  severity: 'high',
  nhi: [5],
  controls: ['AC-6', 'AC-3', 'tenet 3', 'PR.AA-05'],
  sources: ['walls'],
  find: (policy) => {
    const { walls } = policy;
    return cloudCredentialsOf(policy).flatMap((meant): Checked<'role-wider-than-role'> | [] => {
      const { target } = meant;
      if (target.kind !== 'aws') return [];
      const about = aboutMeant(meant);
      if (walls.state !== 'read') return uncheckedFor(about, 'walls', isUnreadSource(walls) ? walls : NOT_ASKED);
      const { audit, items } = walls.value;
      const found = audit.findings.find((one) => one.id === 'role-wider-than-role' && one.target === target.role);
      if (found !== undefined) return checkedWall<'role-wider-than-role'>(policy, about, found);
      const role = itemsOf(items, 'aws-role').find(({ arn }) => arn === target.role);
      if (role === undefined) return uncheckedFor(about, 'walls', NOT_ASKED);
      const isShown = role.policies.length > 0 && role.policies.every(({ document }) => document !== undefined);
      return isShown ? passedCheck(about) : uncheckedFor(about, 'walls', undecidedBy([NOT_SHOWN]));
    });
  },
};

const NOT_SHOWN =
  'the policies of the role are not shown: `aws iam get-account-authorization-details` has them, `get-role` has not';
