import type { FolderRule, GrantRule, PolicyRule, RuleText } from './rule.ts';
import { approverByLogin } from './rules/approver-by-login.ts';
import { breakGlassIdle } from './rules/break-glass-idle.ts';
import { breakGlassOutOfRole, breakGlassTeamByName, breakGlassUnreviewable } from './rules/break-glass-people.ts';
import { issuerOfNoTenant } from './rules/issuer-of-no-tenant.ts';
import { delegationKeysFetched } from './rules/delegation-keys-fetched.ts';
import { delegationRoleClosed } from './rules/delegation-role-closed.ts';
import { emptyFolder } from './rules/empty-folder.ts';
import { expired } from './rules/expired.ts';
import { expiresSoon } from './rules/expires-soon.ts';
import { nameClash } from './rules/name-clash.ts';
import { folderCase } from './rules/folder-case.ts';
import { narrowsToNothing } from './rules/narrows-to-nothing.ts';
import { noPrincipalId } from './rules/no-principal-id.ts';
import { nobodyCanApprove } from './rules/nobody-can-approve.ts';
import { plainFreeze } from './rules/plain-freeze.ts';
import { requestUnsaid } from './rules/request-unsaid.ts';
import { requesterByLogin } from './rules/requester-by-login.ts';
import { pushChangesNothing } from './rules/push-changes-nothing.ts';
import { revokedLeftover } from './rules/revoked-leftover.ts';
import { roleUnknown } from './rules/role-unknown.ts';
import { roleUnusable } from './rules/role-unusable.ts';
import { secretInNotify } from './rules/secret-in-notify.ts';
import { sessionOverLifetime } from './rules/session-over-lifetime.ts';
import { unusableSessionPolicy } from './rules/session-policy.ts';
import { strayFile } from './rules/stray-file.ts';
import { symbolicLink } from './rules/symbolic-link.ts';
import { approverTeamByName, grantTeamByName } from './rules/team-by-name.ts';
import { tooLongRule } from './rules/too-long.ts';
import { unlikelyGrantPattern, unlikelyRolePattern } from './rules/unlikely-pattern.ts';
import { widerThanRole } from './rules/wider-than-role.ts';

/** What the parsers refuse; their messages say what was expected. */
export const INVALID = {
  policyMissing: {
    id: 'policy-missing',
    severity: 'error',
    summary: 'There is no `policy.yml`.',
    advice: 'Without a policy every run is refused. Grants are still checked for their form.',
  },
  policyInvalid: {
    id: 'policy-invalid',
    severity: 'error',
    summary: 'The policy has a mistake.',
    advice: 'Every run is refused until it is corrected. Grants are still checked for their form.',
  },
  peopleInvalid: {
    id: 'people-invalid',
    severity: 'error',
    summary: '`people.yml` has a mistake.',
    advice:
      'Nobody who is known by it is let in until it is corrected: two people for one account would be one person ' +
      'with ' +
      'the access of both.',
  },
  reviewInvalid: {
    id: 'review-invalid',
    severity: 'error',
    summary: 'The review of break-glass access has a mistake.',
    advice: 'It does not count: the access is still to be reviewed, and overdue one day.',
  },
  acceptedInvalid: {
    id: 'accepted-invalid',
    severity: 'error',
    summary: '`review.yml`, with the accepted findings, has a mistake.',
    advice: 'No review can be made until it is corrected: what it accepts is not known.',
  },
  grantInvalid: {
    id: 'grant-invalid',
    severity: 'error',
    summary: 'A grant has a mistake.',
    advice: 'The grant is void until it is corrected; other grants are not touched by it.',
  },
} as const satisfies Readonly<Record<string, RuleText>>;

export const GRANT_RULES: readonly GrantRule[] = [
  roleUnknown,
  noPrincipalId,
  grantTeamByName,
  requesterByLogin,
  requestUnsaid,
  expired,
  expiresSoon,
  revokedLeftover,
  tooLongRule,
  narrowsToNothing,
  widerThanRole,
  unlikelyGrantPattern,
];
export const POLICY_RULES: readonly PolicyRule[] = [
  approverByLogin,
  approverTeamByName,
  nobodyCanApprove,
  plainFreeze,
  sessionOverLifetime,
  secretInNotify,
  delegationKeysFetched,
  issuerOfNoTenant,
  delegationRoleClosed,
  breakGlassIdle,
  breakGlassUnreviewable,
  breakGlassTeamByName,
  breakGlassOutOfRole,
  roleUnusable,
  pushChangesNothing,
  unlikelyRolePattern,
  unusableSessionPolicy,
];
export const FOLDER_RULES: readonly FolderRule[] = [symbolicLink, strayFile, emptyFolder, nameClash, folderCase];
