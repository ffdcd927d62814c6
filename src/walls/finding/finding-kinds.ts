/** How bad a finding is: critical lets in strangers, a warning only tells. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'warning'] as const;
export type WallSeverity = (typeof SEVERITIES)[number];

/** What is known of a kind of finding without any case of it. */
interface WallFindingKind {
  readonly severity: WallSeverity;
  /**
   * Numbers of OWASP's Non-Human Identities Top 10, 2025.
   * https://owasp.org/www-project-non-human-identities-top-10/
   */
  readonly nhi: readonly number[];
}

/** Every kind of finding, by its public id, in the order of reports. */
export const WALL_FINDING_KINDS = {
  'trust-open-to-github': { severity: 'critical', nhi: [6] },
  'trust-open-to-owner': { severity: 'high', nhi: [6, 5] },
  'trust-open-to-repository': { severity: 'high', nhi: [6, 5] },
  'trust-open-to-pushers': { severity: 'high', nhi: [6] },
  'trust-not-gate-bound': { severity: 'medium', nhi: [6] },
  'trust-gate-movable': { severity: 'high', nhi: [6, 3] },
  'trust-by-name': { severity: 'medium', nhi: [4] },
  'trust-audience': { severity: 'medium', nhi: [4, 6] },
  'trust-absent-claim-passes': { severity: 'high', nhi: [4, 6] },
  'trust-undecided': { severity: 'medium', nhi: [6] },
  'trust-narrower': { severity: 'warning', nhi: [] },
  'trust-missing': { severity: 'warning', nhi: [] },
  'trust-orphan': { severity: 'high', nhi: [1] },
  'role-wider-than-role': { severity: 'high', nhi: [5] },
  'session-too-long': { severity: 'medium', nhi: [7] },
  'one-identity-many-environments': { severity: 'high', nhi: [8] },
  'one-identity-many-roles': { severity: 'medium', nhi: [9] },
  'environment-unprotected': { severity: 'high', nhi: [6, 8] },
  'environment-admin-bypass': { severity: 'medium', nhi: [6] },
  'environment-self-review': { severity: 'medium', nhi: [10] },
  'environment-missing': { severity: 'high', nhi: [6, 8] },
  'policy-branch-unprotected': { severity: 'high', nhi: [6] },
  'ruleset-bypass': { severity: 'high', nhi: [6, 10] },
  'ruleset-inert': { severity: 'medium', nhi: [6] },
  'tag-ruleset-missing': { severity: 'high', nhi: [1] },
  'actions-unpinned': { severity: 'medium', nhi: [3] },
  'actions-may-approve': { severity: 'high', nhi: [10, 5] },
} as const satisfies Readonly<Record<string, WallFindingKind>>;
export type WallFindingId = keyof typeof WALL_FINDING_KINDS;
export const WALL_FINDING_IDS = Object.keys(WALL_FINDING_KINDS).filter(
  (id): id is WallFindingId => id in WALL_FINDING_KINDS,
);
