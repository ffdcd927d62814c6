/**
 * Why a run was refused, in one closed list, in the order in which checks are made; and whether the check needs
 * evidence, which is fetched only for grants that pass the others. Ids are public API: docs/reasons.md has a heading
 * for each. Their words are in the report.
 */
export const NEEDS_EVIDENCE = {
  'identity-unverified': false,
  'policy-missing': false,
  'policy-invalid': false,
  'policy-unreviewed': false,
  frozen: false,
  'never-allowed': false,
  'delegation-missing': false,
  'delegation-invalid': false,
  'delegation-spent': false,
  'person-unknown': false,
  'role-unknown': false,
  'role-ambiguous': false,
  'no-grant': false,
  'grant-invalid': false,
  'grant-revoked': true,
  'approval-missing': true,
  'approval-self': true,
  'approval-stale': true,
  'approval-ineligible': true,
  'break-glass-not-listed': true,
  'break-glass-invalid': true,
  'break-glass-exhausted': true,
  'break-glass-unreviewed': true,
  'grant-too-long': false,
  'grant-not-started': false,
  'grant-expired': false,
  'outside-window': false,
  'principal-mismatch': false,
  'rerun-by-other': false,
  'delegation-out-of-scope': false,
  'repository-out-of-scope': false,
  'workflow-out-of-scope': false,
  'event-out-of-scope': false,
  'branch-out-of-scope': false,
  'tag-out-of-scope': false,
  'environment-out-of-scope': false,
  'runner-out-of-scope': false,
  'ref-unprotected': false,
  'permissions-out-of-scope': false,
  'step-out-of-scope': false,
  'step-undecidable': false,
  'uses-exhausted': true,
  undecidable: true,
} as const satisfies Readonly<Record<string, boolean>>;

export type ReasonId = keyof typeof NEEDS_EVIDENCE;

/** Reasons in the order of the checks; what comes first is reported. */
export const REASON_IDS = Object.keys(NEEDS_EVIDENCE) as readonly ReasonId[];
