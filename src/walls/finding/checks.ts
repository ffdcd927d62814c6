import type { AuditContext, AuditedTrust } from './audited.ts';
import {
  auditEnvironmentAdminBypass,
  auditEnvironmentMissing,
  auditEnvironmentSelfReview,
  auditEnvironmentUnprotected,
} from './environment-checks.ts';
import { auditNotAsked } from './not-asked.ts';
import { auditOneIdentityManyEnvironments, auditOneIdentityManyRoles } from './one-identity.ts';
import {
  auditActionsMayApprove,
  auditActionsUnpinned,
  auditPolicyBranchUnprotected,
  auditRulesetBypass,
  rulesetWithoutEffect,
  auditTagRulesetMissing,
} from './repository-checks.ts';
import { roleWiderThanRole } from './role-wider-than-role.ts';
import { auditSessionTooLong } from './session-too-long.ts';
import { trustAbsentClaimPasses } from './trust-absent-claim-passes.ts';
import { trustAudience } from './trust-audience.ts';
import { trustByName } from './trust-by-name.ts';
import { trustGateMovable } from './trust-gate-movable.ts';
import { trustMissing } from './trust-missing.ts';
import { trustNarrower } from './trust-narrower.ts';
import { trustNotGateBound } from './trust-not-gate-bound.ts';
import { trustOfOthers } from './trust-of-others.ts';
import { trustOpenToGithub } from './trust-open-to-github.ts';
import { trustOpenToOwner } from './trust-open-to-owner.ts';
import { trustOpenToPushers } from './trust-open-to-pushers.ts';
import { trustOpenToRepository } from './trust-open-to-repository.ts';
import { trustOrphan } from './trust-orphan.ts';
import { trustUndecided } from './trust-undecided.ts';
import type { WallFinding } from './wall-finding.ts';

/** Checks of one identity. */
export const TRUST_CHECKS: readonly ((trust: AuditedTrust, context: AuditContext) => readonly WallFinding[])[] = [
  trustOpenToGithub,
  trustOfOthers,
  trustOpenToOwner,
  trustOpenToRepository,
  trustOpenToPushers,
  trustNotGateBound,
  trustGateMovable,
  trustByName,
  trustAudience,
  trustAbsentClaimPasses,
  trustUndecided,
  trustNarrower,
  trustOrphan,
];

/** Checks of all that was read. */
export const CONTEXT_CHECKS: readonly ((context: AuditContext) => readonly WallFinding[])[] = [
  auditNotAsked,
  trustMissing,
  roleWiderThanRole,
  auditSessionTooLong,
  auditOneIdentityManyEnvironments,
  auditOneIdentityManyRoles,
  auditEnvironmentUnprotected,
  auditEnvironmentAdminBypass,
  auditEnvironmentSelfReview,
  auditEnvironmentMissing,
  auditPolicyBranchUnprotected,
  auditRulesetBypass,
  rulesetWithoutEffect,
  auditTagRulesetMissing,
  auditActionsUnpinned,
  auditActionsMayApprove,
];
