import type { Grant } from '../policy/grant.ts';
import type { ReviewVerdict } from '../policy/break-glass/record.ts';
import type { Requester } from './facts.ts';

/** What a pull request is about. */
export type PullSubject =
  | {
      readonly kind: 'grant';
      readonly issue: number;
      readonly grant: Grant;
      readonly requester: Requester;
      /** Who gets it, where that is somebody else. */
      readonly principal?: Requester;
    }
  | { readonly kind: 'unfreeze'; readonly tags: readonly string[]; readonly by: Requester; readonly why: string }
  | { readonly kind: 'retire'; readonly grants: readonly RetiredGrant[] }
  | {
      readonly kind: 'break-glass-review';
      readonly issue: number;
      readonly verdict: ReviewVerdict;
      readonly by: Requester;
      readonly why: string;
      /** Who took the access: they cannot approve it. */
      readonly taker: Requester;
    };

/** A grant file that nobody needs any more, and why. */
export interface RetiredGrant {
  readonly id: string;
  readonly why: RetirementReason;
}

export type RetirementReason =
  | { readonly reason: 'ended' | 'revoked'; readonly at: number }
  | { readonly reason: 'orphaned' }
  /** Not used since it began, or since a run at `last`; `days` without use are too many. */
  | { readonly reason: 'unused'; readonly last?: number; readonly days: number };
