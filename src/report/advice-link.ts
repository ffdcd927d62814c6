import type { Deny } from '../policy/decision.ts';
import type { ReportContext } from './context.ts';
import { grantLink, newFileLink, policyLink, pullLink } from './links.ts';
import { proposeGrant } from './new-grant.ts';
import type { LinkTarget } from './reason.ts';

/** The page on which the next step is made; `undefined` when none is known. */
export function linkFor(decision: Deny, { page, line }: LinkTarget, context: ReportContext): string | undefined {
  if (page === 'policy') return policyLink(context, line);
  if (page === 'new') return newGrant(decision, context);
  const { grant } = decision;
  if (grant === undefined) return undefined;
  return (page === 'pull' ? pullLink(context, grant) : undefined) ?? grantLink(context, grant, line);
}

function newGrant(decision: Deny, context: ReportContext): string | undefined {
  const proposal = proposeGrant(decision, context);
  return proposal === undefined ? undefined : newFileLink(context, proposal.path, proposal.text);
}
