import type { Decision } from '../policy/decision.ts';
import { advise } from './advice.ts';
import type { ReportContext } from './context.ts';
import { type Result, type ResultDetails, resultWith } from './result.ts';

/** Makes the public result of any decision, in the words that fit it. */
export function toResult(decision: Decision, context: ReportContext, outcome: ResultDetails): Result {
  return resultWith(advise(decision, { ...context, granted: outcome.granted }), decision, context, outcome);
}
