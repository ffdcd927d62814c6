import type { ApprovalFault } from '../../src/policy/approval-facts.ts';
import type { Check } from '../../src/policy/decision.ts';
import type { PolicyReview } from '../../src/policy/policy-review.ts';
import type { CheckWords } from '../../src/report/check-entry.ts';
import { checkWords } from '../../src/report/check-words.ts';

/** What the report says about something that is not good. */
export function said({ reason, facts }: ApprovalFault | (PolicyReview & { readonly ok: false })): CheckWords {
  return checkWords({ name: reason, outcome: 'fail', facts } as Check);
}
