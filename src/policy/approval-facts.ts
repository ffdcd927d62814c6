import type { Fault } from './fault.ts';
import type { ApprovalRules } from './policy.ts';
import type { Permission } from './who.ts';

/** How many approvals there have to be. */
interface Needed {
  readonly needed: number;
}

/** How a pull request came that does not count, because a bot opened it. */
export type BotObjection =
  /** A bot opened the pull request of a change of the policy. */
  | { readonly kind: 'bot'; readonly pull: number; readonly author: string }
  /** It is not the App that the policy names. */
  | { readonly kind: 'unnamed-bot'; readonly pull: number; readonly author: string }
  /** The grant does not say which request it is and who asked. */
  | { readonly kind: 'request-unsaid'; readonly author: string }
  | { readonly kind: 'files-unknown'; readonly pull: number; readonly author: string }
  | { readonly kind: 'more-files'; readonly pull: number; readonly author: string };

/** Whether there are enough approvals; `by` are logins. */
export type MissingApproval = Needed &
  (
    | { readonly kind: 'approved'; readonly by: readonly string[] }
    | { readonly kind: 'no-pull' }
    | { readonly kind: 'not-merged'; readonly pull: number }
    /** Something else stood at the path since it was merged. */
    | { readonly kind: 'changed-since'; readonly pull: number }
    | { readonly kind: 'not-in-diff'; readonly pull: number }
    | BotObjection
    | { readonly kind: 'none-stands'; readonly pull: number }
    | { readonly kind: 'too-few'; readonly by: readonly string[] }
    /**
     * A copy that the last change replaced was not reviewed, and the pull request shows only what it changed of that.
     */
    | { readonly kind: 'replaced'; readonly pull: number; readonly before: ReviewFault }
    /** A policy that needs no review came back after others had replaced it. */
    | { readonly kind: 'brought-back' }
  );

/** Who approved besides those who may not: nobody, or somebody for whom it is not known. */
export type SelfApproval = Needed &
  (
    | { readonly kind: 'involved'; readonly by: readonly string[] }
    /** Commits that belong to no account: the approver may have written them, so one more is needed. */
    | { readonly kind: 'doubtful'; readonly commits: readonly string[]; readonly by: readonly string[] }
    /** The policy takes no such commits. */
    | { readonly kind: 'doubtful-denied'; readonly commits: readonly string[] }
  );

/** Why none of the approvals is of what was merged. */
export type StaleApproval = Needed &
  (
    | { readonly kind: 'other-base'; readonly by: readonly string[] }
    | { readonly kind: 'changed-on-default'; readonly by: readonly string[] }
    | { readonly kind: 'earlier-commit'; readonly by: readonly string[] }
    | { readonly kind: 'altered'; readonly pull: number }
  );

/** Somebody who approved, and what of them the rules look at. */
export interface Approver {
  readonly author: string;
  readonly isBot: boolean;
  /** Only where the rules ask for one and it is known. */
  readonly permission?: Permission | 'none';
}

export interface IneligibleApproval extends Needed {
  readonly by: readonly Approver[];
  /** Who may approve. */
  readonly approvers: ApprovalRules['approvers'];
}

/** What about an approval could not be told. */
export type ApprovalDoubt =
  /** Whether the file has stayed the same since its pull request. */
  | { readonly kind: 'line'; readonly pull: number }
  /** The same of a policy that needs no review. */
  | { readonly kind: 'line-without-review' }
  /** Whether reviewers may approve. */
  | { readonly kind: 'authority'; readonly fault: Fault };

export interface DoubtfulApproval extends Needed {
  readonly kind: 'approval';
  readonly doubt: ApprovalDoubt;
}

/** Why the reviews of a pull request do not do, with the facts of that reason. */
export type ReviewFault =
  | { readonly ok: false; readonly reason: 'approval-missing'; readonly facts: MissingApproval }
  | { readonly ok: false; readonly reason: 'approval-self'; readonly facts: SelfApproval }
  | { readonly ok: false; readonly reason: 'approval-stale'; readonly facts: StaleApproval }
  | { readonly ok: false; readonly reason: 'approval-ineligible'; readonly facts: IneligibleApproval };

/** An approval that is not good, or may not be. */
export type ApprovalFault =
  | ReviewFault
  | { readonly ok: false; readonly reason: 'undecidable'; readonly facts: DoubtfulApproval };
