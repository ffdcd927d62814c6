import { type Checked, failedCheck, type FindingRule, passedCheck, uncheckedFor } from '../finding.ts';
import { grantApproval, provenanceOfGrant } from '../grant-approval.ts';
import { grantSpot, liveGrants } from '../grant-view.ts';
import { isUnreadSource } from '../source.ts';

/** A grant that the gate refuses, since nobody who may approve it has approved what it says now. */
export const grantUnapproved: FindingRule<'grant-unapproved'> = {
  id: 'grant-unapproved',
  severity: 'high',
  nhi: [10],
  controls: ['AC-2', 'AC-3', 'AC-5', 'tenet 6', 'PR.AA-05'],
  sources: ['evidence'],
  find: (policy, { now }) =>
    liveGrants(policy, now).map((view): Checked<'grant-unapproved'> => {
      const { id } = view.grant;
      const provenance = provenanceOfGrant(policy, id);
      if (isUnreadSource(provenance)) return uncheckedFor(id, 'evidence', provenance);
      const approval = grantApproval(policy, view, provenance.state === 'read' ? provenance.value : undefined);
      if (approval.ok) return passedCheck(id);
      if (approval.reason === 'undecidable') {
        const { doubt } = approval.facts;
        const why = doubt.kind === 'authority' ? doubt.fault.message : 'the line from its merge could not be proved';
        return uncheckedFor(id, 'evidence', { state: 'refused', needs: 'members: read', why });
      }
      const { owner, reviewed } = view;
      return failedCheck<'grant-unapproved'>(
        id,
        { approval },
        { spot: grantSpot(policy, reviewed), owner, grants: [id] },
      );
    }),
};
