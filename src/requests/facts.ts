import type { Grant } from '../policy/grant.ts';
import type { Policy } from '../policy/policy.ts';
import type { Permission } from '../policy/who.ts';

/** An account as an event or GitHub's API names it: the number decides, the login is for people. */
export interface Requester {
  readonly login: string;
  readonly id: number;
  /** As GitHub's APIs write it: `User`, `Bot`, … */
  readonly type: string;
}

/** What is known of an account's rights. What is absent was not asked, or could not be read. */
export interface AccountRights {
  readonly account: Requester;
  /** On the repository that holds the policy. */
  readonly permission?: Permission | 'none';
  /** `owner/slug` of its teams, among those that the policy names. */
  readonly teams?: readonly string[];
  /** Numbers of those teams. */
  readonly teamIds?: readonly number[];
}

/** Where requests are made, and by which policy they are judged. */
export interface RequestSetting {
  readonly policy: Policy;
  /** `owner/name` of the repository that holds the policy and the issues. */
  readonly repository: string;
  /** Address of the GitHub server, `https://github.com`. */
  readonly server: string;
  /** Folder of the policy, `.github/access`. */
  readonly policyPath: string;
  /** The default branch. */
  readonly branch: string;
  /** Whether an App writes pull requests and tags. Without one, people get a link: link mode. */
  readonly hasApp: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** An issue, as the event that is handled has it. */
export interface AskedIssue {
  readonly number: number;
  readonly author: Requester;
  readonly isOpen: boolean;
  /** It was deleted or is in another repository by now: nothing can be said there. */
  readonly isGone?: true;
}

/**
 * The pull request of an issue: its head is the branch of the request, and the App wrote it. In link mode, none is
 * known until its file is on the default branch.
 */
export interface GrantPull {
  readonly number: number;
  /** Name of its branch. */
  readonly branch: string;
  readonly state: 'open' | 'merged' | 'closed';
  /** Milliseconds since 1970. */
  readonly mergedAt?: number;
  /** Who approved what was merged, as the gate counts them. */
  readonly approvedBy?: readonly string[];
}

/** How far a request has come. Only files, pull requests and tags say so: never a label, a title or a comment. */
export type RequestStage =
  | 'requested'
  | 'pending'
  | 'active'
  | 'not-started'
  | 'ended'
  | 'revoked'
  | 'closed'
  | 'retired'
  | 'void';

/** The grant that an issue asked for: of its open pull request, or of the default branch. */
export interface RequestedGrant {
  readonly grant: Grant;
  readonly stage: RequestStage;
  /** Milliseconds since 1970: when it begins and ends; absent where that is known only at the merge. */
  readonly from?: number;
  readonly until?: number;
}
