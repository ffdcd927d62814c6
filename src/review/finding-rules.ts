import type { FindingId, FindingRule } from './finding.ts';
import { actionsMayApprove } from './findings/actions-may-approve.ts';
import { actionsUnpinned } from './findings/actions-unpinned.ts';
import { appBroad } from './findings/app-broad.ts';
import { appUnused } from './findings/app-unused.ts';
import { approverShared } from './findings/approver-shared.ts';
import { credentialOutlived } from './findings/credential-outlived.ts';
import { deployKey } from './findings/deploy-key.ts';
import { environmentAdminBypass } from './findings/environment-admin-bypass.ts';
import { environmentMissing } from './findings/environment-missing.ts';
import { environmentSelfReview } from './findings/environment-self-review.ts';
import { environmentUnprotected } from './findings/environment-unprotected.ts';
import { forkRunsTrusted } from './findings/fork-runs-trusted.ts';
import { grantBroad } from './findings/grant-broad.ts';
import { grantByLogin } from './findings/grant-by-login.ts';
import { grantEnding } from './findings/grant-ending.ts';
import { grantExpiredLeft } from './findings/grant-expired-left.ts';
import { grantHolderLeft } from './findings/grant-holder-left.ts';
import { grantUnapproved } from './findings/grant-unapproved.ts';
import { grantUnused } from './findings/grant-unused.ts';
import { humanThroughBot } from './findings/human-through-bot.ts';
import { idTokenElsewhere } from './findings/id-token-elsewhere.ts';
import { ignoreEnded } from './findings/ignore-ended.ts';
import { seenLifetimeTooLong } from './findings/lifetime-too-long.ts';
import { notRevokedAtEnd } from './findings/not-taken-back.ts';
import { oneIdentityManyEnvironments } from './findings/one-identity-many-environments.ts';
import { oneIdentityManyRoles } from './findings/one-identity-many-roles.ts';
import { outsider } from './findings/outsider.ts';
import { patInUse } from './findings/pat-in-use.ts';
import { policyElsewhere } from './findings/policy-elsewhere.ts';
import { policyBranchUnprotected } from './findings/policy-branch-unprotected.ts';
import { recordGap } from './findings/record-gap.ts';
import { roleOwnerless } from './findings/role-ownerless.ts';
import { seenWiderThanRole } from './findings/role-wider-than-role.ts';
import { rulesetBypass } from './findings/ruleset-bypass.ts';
import { rulesetIdle } from './findings/ruleset-inert.ts';
import { runnerShared } from './findings/runner-shared.ts';
import { secretOutsideEnvironment } from './findings/secret-outside-environment.ts';
import { secretStale } from './findings/secret-stale.ts';
import { sessionTooLong } from './findings/session-too-long.ts';
import { staticKey } from './findings/static-key.ts';
import { tagRulesetMissing } from './findings/tag-ruleset-missing.ts';
import { thirdPartyApp } from './findings/third-party-app.ts';
import { seenTrustAbsentClaimPasses } from './findings/trust-absent-claim-passes.ts';
import { seenTrustAudience } from './findings/trust-audience.ts';
import { seenTrustByName } from './findings/trust-by-name.ts';
import { seenTrustGateMovable } from './findings/trust-gate-movable.ts';
import { seenTrustMissing } from './findings/trust-missing.ts';
import { seenTrustNarrower } from './findings/trust-narrower.ts';
import { seenTrustNotGateBound } from './findings/trust-not-gate-bound.ts';
import { seenTrustOpenToGithub } from './findings/trust-open-to-github.ts';
import { seenTrustOpenToOwner } from './findings/trust-open-to-owner.ts';
import { seenTrustOpenToPushers } from './findings/trust-open-to-pushers.ts';
import { seenTrustOpenToRepository } from './findings/trust-open-to-repository.ts';
import { seenTrustOrphan } from './findings/trust-orphan.ts';
import { seenTrustUndecided } from './findings/trust-undecided.ts';
import { workflowUnowned } from './findings/workflow-unowned.ts';

/** Every finding by its id; the order is that of the reference. */
export const FINDING_RULES: { readonly [K in FindingId]: FindingRule<K> } = {
  'trust-open-to-github': seenTrustOpenToGithub,
  'trust-open-to-owner': seenTrustOpenToOwner,
  'trust-open-to-repository': seenTrustOpenToRepository,
  'trust-open-to-pushers': seenTrustOpenToPushers,
  'trust-not-gate-bound': seenTrustNotGateBound,
  'trust-gate-movable': seenTrustGateMovable,
  'trust-by-name': seenTrustByName,
  'trust-audience': seenTrustAudience,
  'trust-absent-claim-passes': seenTrustAbsentClaimPasses,
  'trust-undecided': seenTrustUndecided,
  'trust-narrower': seenTrustNarrower,
  'trust-missing': seenTrustMissing,
  'trust-orphan': seenTrustOrphan,
  'role-wider-than-role': seenWiderThanRole,
  'static-key': staticKey,
  'grant-unapproved': grantUnapproved,
  'grant-holder-left': grantHolderLeft,
  'grant-broad': grantBroad,
  'grant-unused': grantUnused,
  'grant-by-login': grantByLogin,
  'grant-ending': grantEnding,
  'grant-expired-left': grantExpiredLeft,
  'approver-shared': approverShared,
  'role-ownerless': roleOwnerless,
  'one-identity-many-environments': oneIdentityManyEnvironments,
  'one-identity-many-roles': oneIdentityManyRoles,
  'lifetime-too-long': seenLifetimeTooLong,
  'session-too-long': sessionTooLong,
  'secret-stale': secretStale,
  'secret-outside-environment': secretOutsideEnvironment,
  'policy-elsewhere': policyElsewhere,
  'id-token-elsewhere': idTokenElsewhere,
  'actions-unpinned': actionsUnpinned,
  'actions-may-approve': actionsMayApprove,
  'fork-runs-trusted': forkRunsTrusted,
  'environment-missing': environmentMissing,
  'environment-unprotected': environmentUnprotected,
  'environment-admin-bypass': environmentAdminBypass,
  'environment-self-review': environmentSelfReview,
  'policy-branch-unprotected': policyBranchUnprotected,
  'ruleset-bypass': rulesetBypass,
  'ruleset-inert': rulesetIdle,
  'tag-ruleset-missing': tagRulesetMissing,
  'workflow-unowned': workflowUnowned,
  'runner-shared': runnerShared,
  'app-broad': appBroad,
  'app-unused': appUnused,
  'third-party-app': thirdPartyApp,
  'deploy-key': deployKey,
  'pat-in-use': patInUse,
  outsider: outsider,
  'human-through-bot': humanThroughBot,
  'record-gap': recordGap,
  'credential-outlived': credentialOutlived,
  'not-taken-back': notRevokedAtEnd,
  'ignore-ended': ignoreEnded,
};

/** Their ids, in that order. */
export const FINDING_IDS = Object.keys(FINDING_RULES) as readonly FindingId[];
