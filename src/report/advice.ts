import type { Decision, Deny } from '../policy/decision.ts';
import { REASONS } from '../policy/reasons.ts';
import type { ReportContext } from './context.ts';
import { linkFor } from './advice-link.ts';
import { quote } from './inert.ts';
import { formatMoment } from './moment.ts';
import { plainWords } from './plain-words.ts';

/** What a person is told: what happened, what to do now, and where. Names stand in backticks. */
export interface Advice {
  /** One plain sentence. */
  readonly summary: string;
  readonly next: string;
  readonly link?: string;
}

/** Puts a decision into words for somebody who does not write pipelines, with the names and dates of this run. */
export function advise(decision: Decision, context: ReportContext): Advice {
  return decision.decision === 'deny' ? adviseDenied(decision, context) : adviseAllowed(decision, context);
}

function adviseAllowed(decision: Extract<Decision, { decision: 'allow' }>, context: ReportContext): Advice {
  const { principal, grant, role, until, run } = decision;
  const again = run.actor_id === run.triggering_actor_id ? '' : `, which ${quote(run.actor)} began`;
  const link = linkFor(decision, context);
  return {
    summary: `${quote(principal)} may go on${again === '' ? '' : ` with the run${again}`}: the grant ${quote(grant)} allows the role ${quote(role)} until ${formatMoment(until, context.now)}.`,
    next: 'Nothing to do.',
    ...(link === undefined ? {} : { link }),
  };
}

function adviseDenied(decision: Deny, context: ReportContext): Advice {
  const check = decision.checks.findLast((entry) => entry.outcome === 'fail' && entry.name === decision.reason);
  const link = linkFor(decision, context);
  const words = plainWords({ decision, context, check, linked: link !== undefined });
  const reason = REASONS[decision.reason];
  return {
    summary: words.summary ?? reason.summary,
    next: words.next ?? reason.next,
    ...(link === undefined ? {} : { link }),
  };
}
