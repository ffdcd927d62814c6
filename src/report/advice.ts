import type { CheckOf, Decision, Deny } from '../policy/decision.ts';
import type { ReasonId } from '../policy/reasons.ts';
import type { ReportContext } from './context.ts';
import { linkFor } from './advice-link.ts';
import { checkWords } from './check-words.ts';
import { type Advice, adviseAllowed } from './allowed-advice.ts';
import type { Reason } from './reason.ts';
import { REASONS } from './reasons.ts';
import { whomToAsk } from './whom.ts';

/** Puts a decision into words for somebody who does not write pipelines, with the names and dates of this run. */
export function advise(decision: Decision, context: ReportContext): Advice {
  return decision.decision === 'deny' ? adviseDenied(decision, context) : adviseAllowed(decision, context);
}

function adviseDenied(decision: Deny, context: ReportContext): Advice {
  const { summary, next } = REASONS[decision.reason];
  const check = decision.checks.findLast((entry) => entry.outcome === 'fail' && entry.name === decision.reason);
  return check === undefined ? { summary, next } : adviseOn(check, decision, context);
}

function adviseOn<R extends ReasonId>(check: CheckOf<R>, decision: Deny, context: ReportContext): Advice {
  const { summary, next, target, whom, words }: Reason<R> = REASONS[check.name];
  const { facts } = check;
  const link = linkFor(decision, target(facts), context);
  const said = checkWords(check);
  const found = words({ decision, context, facts, said, usual: { summary, next }, linked: link !== undefined });
  return {
    summary: found.summary ?? summary,
    next: found.next ?? next,
    ...(link === undefined ? {} : { link }),
    ...(found.detail === undefined ? {} : { detail: found.detail }),
    ask: whomToAsk(whom(facts), decision, context),
    ...(found.paste === undefined ? {} : { paste: found.paste }),
  };
}
