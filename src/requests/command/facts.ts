import type { Grant } from '../../policy/grant.ts';
import type { Involved } from '../approval-worth.ts';
import type { AccountRights, AskedIssue, GrantPull, RequestedGrant, Requester } from '../facts.ts';

/** A comment, as the event of its creation has it. */
export interface CommandComment {
  /** Its number, and that of the issue or pull request it stands below. */
  readonly id: number;
  readonly below: number;
  readonly body: string;
  /** Milliseconds since 1970, by GitHub's clock. */
  readonly createdAt: number;
  /** Whether it came by e-mail: anybody with the address of the thread can have written it. */
  readonly isByEmail: boolean;
}

/** A grant that an issue asked for, and the pull request that brings it. */
export interface IssueGrant {
  readonly requested: RequestedGrant;
  readonly pull?: GrantPull;
  readonly involved?: Involved;
}

/** Everything that a command is decided by. */
export interface CommandFacts {
  readonly comment: CommandComment;
  readonly by: AccountRights;
  /** The issue of the request: for a comment below its pull request, too. */
  readonly issue: AskedIssue;
  /** Every grant that the issue asked for, oldest first: renewals come later. Empty where it asked for none. */
  readonly grants: readonly IssueGrant[];
  /** Every grant of the principal that can be read: how often one was renewed is counted in them. */
  readonly files: readonly Grant[];
  /** What whoever commented has. */
  readonly held: readonly RequestedGrant[];
  /** Tags of freezes that are in force. */
  readonly frozen: readonly string[];
  /** The text of the policy, where the command may change it. */
  readonly policyText?: string;
  /** The emergency that the issue is about, where it is about one. */
  readonly emergency?: IssueEmergency;
}

/** Break-glass access that an issue is about: by the tag that counts it, or else by its body as it was opened. */
export interface IssueEmergency {
  readonly role: string;
  /** Who takes it. */
  readonly taker: Requester;
  /** When it ends and when it has to be reviewed, milliseconds since 1970; absent where no run was let in by it. */
  readonly taken?: { readonly until: number; readonly due: number };
  /** Whether a tag ended it before. */
  readonly isEnded: boolean;
  /** Absent where the body was changed, or the issue moved away. */
  readonly incident?: string;
  /** The newest pull request of the App with its review, and how many there were before. */
  readonly review?: { readonly pull: number; readonly state: 'open' | 'merged' | 'closed'; readonly before: number };
}
