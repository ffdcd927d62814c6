import type { Decision, Deny } from '../policy/decision.ts';
import type { ReasonId } from '../policy/reasons.ts';
import type { ReportContext } from './context.ts';
import { grantLink, newFileLink, policyLink, pullLink } from './links.ts';
import { proposeGrant } from './new-grant.ts';

type Target = 'policy' | 'grant' | 'pull' | 'new';

/** Where a refusal sends a person; what is not here goes to the grant, if there is one. */
const TARGETS: Readonly<Partial<Record<ReasonId, Target>>> = {
  'policy-invalid': 'policy',
  'policy-unreviewed': 'policy',
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
  const target = TARGETS[decision.reason] ?? 'grant';
  if (target === 'policy') return policyLink(context, placeIn(decision));
  if (target === 'new') return newGrant(decision, context);
  const { grant } = decision;
  if (grant === undefined) return undefined;
  return (target === 'pull' ? pullLink(context, grant) : undefined) ?? grantLink(context, grant, placeIn(decision));
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
