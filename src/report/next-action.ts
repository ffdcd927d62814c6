import type { ReasonId } from '../policy/reasons.ts';

/**
 * What a program can do after a refusal, in the words of the draft "AuthZEN Access Request and Approval Profile":
 * ask for access, try again later by itself, or nothing.
 */
export type NextAction = 'request' | 'retry' | 'none';

/** By the reason; where it is `none`, a person has to look. */
const NEXT_ACTIONS: Readonly<Record<ReasonId, NextAction>> = {
  'identity-unverified': 'none',
  'policy-missing': 'none',
  'policy-invalid': 'none',
  'policy-unreviewed': 'none',
  frozen: 'none',
  'never-allowed': 'none',
  'role-unknown': 'none',
  'role-ambiguous': 'none',
  'no-grant': 'request',
  'grant-invalid': 'none',
  'grant-revoked': 'none',
  // somebody may be about to approve it
  'approval-missing': 'retry',
  'approval-self': 'none',
  'approval-stale': 'none',
  'approval-ineligible': 'none',
  'break-glass-not-listed': 'request',
  'break-glass-invalid': 'none',
  'break-glass-exhausted': 'request',
  'break-glass-unreviewed': 'none',
  'grant-too-long': 'request',
  'grant-not-started': 'retry',
  'grant-expired': 'request',
  'outside-window': 'retry',
  'principal-mismatch': 'none',
  'rerun-by-other': 'none',
  'repository-out-of-scope': 'none',
  'workflow-out-of-scope': 'none',
  'event-out-of-scope': 'none',
  'branch-out-of-scope': 'none',
  'tag-out-of-scope': 'none',
  'environment-out-of-scope': 'none',
  'runner-out-of-scope': 'none',
  'ref-unprotected': 'none',
  'permissions-out-of-scope': 'none',
  'step-out-of-scope': 'none',
  'step-undecidable': 'none',
  'uses-exhausted': 'request',
  'delegation-missing': 'none',
  'delegation-invalid': 'none',
  'delegation-spent': 'none',
  'delegation-out-of-scope': 'none',
  'person-unknown': 'none',
  undecidable: 'retry',
};

export function nextAction(reason: ReasonId): NextAction {
  return NEXT_ACTIONS[reason];
}
