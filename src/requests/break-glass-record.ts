import { dump } from 'js-yaml';
import type { Requester } from './facts.ts';
import type { BreakGlassRequest } from './form/request.ts';
import type { ReviewVerdict } from './pull-subject.ts';

/** What a review of an emergency says. */
export interface BreakGlassReview {
  readonly request: BreakGlassRequest;
  /** Who took the access. */
  readonly taker: Requester;
  readonly reviewer: Requester;
  readonly verdict: ReviewVerdict;
  readonly why: string;
}

/** The file of a review, `.github/access/break-glass/<issue>.yml`: it counts once it was reviewed and merged. */
export function breakGlassRecord({ request, taker, reviewer, verdict, why }: BreakGlassReview): string {
  return dump(
    {
      role: request.role,
      'principal-id': taker.id,
      verdict,
      why,
      'reviewed-by': reviewer.login,
      'reviewed-by-id': reviewer.id,
      incident: request.incident,
    },
    { lineWidth: -1 },
  );
}
