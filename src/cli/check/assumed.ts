import type { ParsedDocument } from '../../policy/document.ts';
import type { Evidence, Provenance, Review } from '../../policy/evidence.ts';
import type { GrantFile } from '../../policy/grant.ts';
import type { Policy } from '../../policy/policy.ts';
import { approvalsNeeded } from '../../policy/approval.ts';

/** No login looks like this, so nobody who is involved can be meant. */
const APPROVER = '(assumed approver)';

/** Everything known is that nothing is known: every grant lacks its approval. */
export const NO_EVIDENCE: Evidence = { provenance: new Map(), revoked: new Set(), frozen: false, uses: new Map() };

/**
 * A policy and evidence under which every grant counts as approved, merged at `now`; all other checks stay as they are.
 */
export function assumeApproved(
  policy: ParsedDocument<Policy> | undefined,
  grants: readonly GrantFile[],
  now: number,
): { policy: ParsedDocument<Policy> | undefined; evidence: Evidence } {
  if (policy?.ok !== true) return { policy, evidence: NO_EVIDENCE };
  const lenient: Policy = {
    ...policy.value,
    approval: { ...policy.value.approval, approvers: { permission: 'read' } },
  };
  const provenance = new Map<string, Provenance>();
  for (const file of grants) {
    if (file.ok) provenance.set(file.id, approvedBy(approvalsNeeded(lenient, lenient.roles.get(file.grant.role)), now));
  }
  return { policy: { ok: true, value: lenient }, evidence: { ...NO_EVIDENCE, provenance } };
}

function approvedBy(count: number, now: number): Provenance {
  const reviews = Array.from({ length: count }, (_, index): Review => ({
    author: `${APPROVER} ${index + 1}`,
    type: 'User',
    state: 'APPROVED',
    commit: 'assumed',
    submitted_at: now,
    permission: 'admin',
    teams: [],
  }));
  return {
    pull: { number: 0, merged: true, author: '(assumed author)', head_sha: 'assumed', committers: [], merged_at: now },
    reviews,
  };
}
