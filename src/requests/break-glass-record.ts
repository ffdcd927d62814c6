import { dump } from 'js-yaml';
import type { ReviewVerdict } from '../policy/break-glass/record.ts';
import type { Requester } from './facts.ts';

/** What a review of an emergency says. */
export interface BreakGlassReview {
  readonly role: string;
  /** Numeric id of the account that took the access. */
  readonly taker: number;
  readonly reviewer: Requester;
  readonly verdict: ReviewVerdict;
  readonly why: string;
  /** Address of the incident, where the form can still be read. */
  readonly incident?: string;
}

/** The file of a review, `.github/access/break-glass/<issue>.yml`: it counts once it was reviewed and merged. */
export function breakGlassRecord({ role, taker, reviewer, verdict, why, incident }: BreakGlassReview): string {
  return dump(
    {
      role,
      'principal-id': taker,
      verdict,
      why,
      'reviewed-by': reviewer.login,
      'reviewed-by-id': reviewer.id,
      ...(incident === undefined ? {} : { incident }),
    },
    { lineWidth: -1 },
  );
}
