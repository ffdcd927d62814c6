import type { Fault } from './fault.ts';
import type { Permission } from './who.ts';

/** The pull request that brought a file to the default branch. */
export interface PullRequest {
  readonly number: number;
  readonly merged: boolean;
  readonly author: string;
  readonly author_id?: number;
  /** Kind of the author's account; absent when only the login tells. */
  readonly author_type?: 'User' | 'Bot';
  readonly head_sha: string;
  /** Logins of everyone who authored or committed a commit that changed the file. */
  readonly committers: readonly string[];
  readonly committer_ids?: readonly number[];
  /** Commits that changed the file and whose authors have no account that GitHub knows, in words. */
  readonly unknown_authors?: readonly string[];
  /** Milliseconds since 1970. */
  readonly merged_at: number;
  /**
   * When its base was last changed to another branch, or was pushed over by force, milliseconds since 1970: what was
   * approved before that was another diff.
   */
  readonly base_changed_at?: number;
  /** How many files it changes. */
  readonly files?: number;
  /** The file at the default branch is not the one that was reviewed. */
  readonly altered?: boolean;
  /** `false` when its diff does not have the file: nobody was shown it. */
  readonly in_diff?: boolean;
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING';

export interface Review {
  readonly author: string;
  readonly author_id?: number;
  readonly type: 'User' | 'Bot';
  readonly state: ReviewState;
  readonly commit: string;
  /** The commit is not the last one, but the file was the very same there and stood in the diff. */
  readonly same_file?: boolean;
  /**
   * Why the reviewer was not shown what the merge changed: `earlier`, the default branch had something else at the path
   * by then; `base`, the reviewed commits do not start from it as it was by then.
   */
  readonly unseen?: 'earlier' | 'base';
  /** Whether the author may push, as GitHub says: who is looked up first. */
  readonly can_push?: boolean;
  /** Milliseconds since 1970. */
  readonly submitted_at: number;
  /** Absent when it was not asked or could not be read. */
  readonly permission?: Permission | 'none';
  /** `owner/slug` of the policy's teams; absent when they were not asked or could not be read. */
  readonly teams?: readonly string[];
  /** Numbers of those teams, where they are known. */
  readonly team_ids?: readonly number[];
}

/**
 * Whether every first-parent commit of the default branch since the merge has the very same file: `broken` when one has
 * not, `unknown` when that could not be shown.
 */
export type LineProof = 'proved' | 'broken' | 'unknown';

/** What GitHub says about how one file came to be. */
export interface Provenance {
  /** Absent when no pull request brought the file. */
  readonly pull?: PullRequest;
  readonly reviews: readonly Review[];
  /** Taken as `proved` when left out. */
  readonly line?: LineProof;
  /**
   * How the copy came to be that the merge replaced: its diff shows only what it changed of that. Absent where there
   * was none, or that is not judged.
   */
  readonly before?: Provenance;
  /** Why permissions or teams of the reviewers are unknown. */
  readonly unknown?: Fault;
}
