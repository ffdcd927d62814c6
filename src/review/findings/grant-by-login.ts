import { type Checked, failedCheck, type FindingRule, passedCheck } from '../finding.ts';
import { grantSpot, liveGrants } from '../grant-view.ts';

/** A grant that is held by a name alone: logins and names of teams are renamed, and used again by others. */
export const grantByLogin: FindingRule<'grant-by-login'> = {
  id: 'grant-by-login',
  severity: 'medium',
  nhi: [4],
  controls: ['IA-4', 'PR.AA-01', 'PR.AA-04'],
  sources: [],
  find: (policy, { now }) =>
    liveGrants(policy, now).map(({ grant, owner, reviewed }): Checked<'grant-by-login'> => {
      const { id, holder } = grant;
      const number = grant['principal-id'] ?? (holder.kind === 'team' ? grant['team-id'] : undefined);
      // a handle of people.yml is never used again
      if (number !== undefined || holder.kind === 'person') return passedCheck(id);
      const facts = { kind: holder.kind, name: holder.name };
      return failedCheck<'grant-by-login'>(id, facts, { spot: grantSpot(policy, reviewed), owner, grants: [id] });
    }),
};
