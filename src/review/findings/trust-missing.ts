import { type Checked, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { isUnreadSource, NOT_ASKED } from '../source.ts';
import { aboutMeant, checkedWall, leftOut, cloudCredentialsOf, trustsOf, undecidedBy } from '../wall-checks.ts';

/** The policy names an identity that the cloud, as far as it was read, does not have. */
export const seenTrustMissing: FindingRule<'trust-missing'> = {
  id: 'trust-missing',
  severity: 'low',
  nhi: [],
  controls: ['AC-2', 'CM-6'],
  sources: ['walls'],
  find: (policy) => {
    const { walls } = policy;
    if (walls.state !== 'read')
      return cloudCredentialsOf(policy).map((meant) =>
        uncheckedFor(aboutMeant(meant), 'walls', isUnreadSource(walls) ? walls : NOT_ASKED),
      );
    const { audit, meant } = walls.value;
    const missing = leftOut(walls.value);
    return meant.map((one): Checked<'trust-missing'> => {
      const about = aboutMeant(one);
      if (trustsOf(audit.trusts, one).length > 0) return passedCheck(about);
      const found = audit.findings.find(
        ({ id, roles }) =>
          id === 'trust-missing' &&
          roles.some(({ role, credential }) => role === one.role && credential === one.credential),
      );
      if (found === undefined) return uncheckedFor(about, 'walls', NOT_ASKED);
      // what was cut off may have it
      return missing.length > 0
        ? uncheckedFor(about, 'walls', undecidedBy(missing))
        : checkedWall<'trust-missing'>(policy, about, found);
    });
  },
};
