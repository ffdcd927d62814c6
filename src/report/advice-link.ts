import type { Decision, Deny } from '../policy/decision.ts';
import type { ReasonId } from '../policy/reasons.ts';
import { isCuredByReview } from './approval-words.ts';
import type { ReportContext } from './context.ts';
import { grantLink, newFileLink, policyLink, pullLink } from './links.ts';
import { proposeGrant } from './new-grant.ts';
import { revokedFolder } from './tag-advice.ts';

type Target = 'policy' | 'grant' | 'pull' | 'new';

/** Where a refusal sends a person; what is not here goes to the grant, if there is one. */
const TARGETS: Readonly<Partial<Record<ReasonId, Target>>> = {
  'policy-invalid': 'policy',
  'policy-unreviewed': 'policy',
  frozen: 'policy',
  'never-allowed': 'policy',
  'role-unknown': 'policy',
  'outside-window': 'policy',
  'ref-unprotected': 'policy',
  'runner-out-of-scope': 'policy',
  'no-grant': 'new',
  'grant-expired': 'new',
  'grant-revoked': 'new',
  'grant-too-long': 'new',
  'approval-stale': 'new',
  'uses-exhausted': 'new',
  'principal-mismatch': 'new',
  'approval-missing': 'pull',
  'approval-self': 'pull',
  'approval-ineligible': 'pull',
};

/** The page on which the next step is made; `undefined` when none is known. */
export function linkFor(decision: Decision, context: ReportContext): string | undefined {
  if (decision.decision === 'allow') return grantLink(context, decision.grant);
  const target = targetOf(decision);
  if (target === 'policy') return policyLink(context, placeIn(decision));
  if (target === 'new') return newGrant(decision, context);
  const { grant } = decision;
  if (grant === undefined) return undefined;
  return (target === 'pull' ? pullLink(context, grant) : undefined) ?? grantLink(context, grant, placeIn(decision));
}

/** Where what was found makes the usual page the wrong one. */
function targetOf({ reason, checks }: Deny): Target {
  const found = checks.findLast(({ name, outcome }) => name === reason && outcome === 'fail')?.actual ?? '';
  if (reason === 'grant-revoked' && revokedFolder(found) !== undefined) return 'grant';
  if (reason === 'approval-missing' && !isCuredByReview(found)) return 'new';
  return TARGETS[reason] ?? 'grant';
}

function newGrant(decision: Deny, context: ReportContext): string | undefined {
  const proposal = proposeGrant(decision, context);
  return proposal === undefined ? undefined : newFileLink(context, proposal.path, proposal.text);
}

/** The line of a broken file, as its check names it: `file:line:column: message`. */
function placeIn(decision: Deny): number | undefined {
  if (decision.reason !== 'grant-invalid' && decision.reason !== 'policy-invalid') return undefined;
  const problem = decision.checks.find((check) => check.name === decision.reason)?.actual ?? '';
  const line = /^[^:]+:(\d{1,6}):\d{1,6}: /.exec(problem)?.[1];
  return line === undefined ? undefined : Number(line);
}
