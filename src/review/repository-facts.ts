import { NOT_ASKED, type Sourced } from './source.ts';

/** What the rules of a default branch demand. */
export interface BranchDemands {
  readonly branch: string;
  /** Approvals that a change needs; 0 where it needs none. */
  readonly approvals: number;
  readonly codeOwnerReview: boolean;
  /** Whether an approval ends with the next push. */
  readonly dismissesStale: boolean;
  readonly blocksForcePush: boolean;
}

/** A ruleset of a repository. */
export interface SeenRuleset {
  readonly name: string;
  readonly target: 'branch' | 'tag' | 'push';
  readonly enforcement: 'active' | 'evaluate' | 'disabled';
  /** Refs that it is for, as written; `~ALL` and `~DEFAULT_BRANCH` are GitHub's words. */
  readonly include: readonly string[];
  /** Who may bypass it, in GitHub's words; absent where that is not shown. */
  readonly bypassers?: readonly string[];
}

/** An environment of a repository. */
export interface SeenEnvironment {
  readonly name: string;
  readonly refs: 'all' | 'protected' | 'some';
  readonly reviewers: number;
  readonly preventsSelfReview: boolean;
  /** Absent where GitHub does not say. */
  readonly adminsBypass?: boolean;
}

/** Settings of GitHub Actions in a repository; a part that was not shown is absent. */
export interface SeenActions {
  readonly allowed?: 'all' | 'local_only' | 'selected';
  readonly pinsSha?: boolean;
  readonly defaultWrite?: boolean;
  readonly mayApprove?: boolean;
  readonly forkSecrets?: boolean;
  readonly forkWrite?: boolean;
}

/** A secret of GitHub Actions: its name, never its value. */
export interface SeenSecret {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
  /** Absent for one of the repository. */
  readonly environment?: string;
}

/** A deploy key. Times in milliseconds since 1970. */
export interface SeenDeployKey {
  readonly id: number;
  readonly title: string;
  readonly canWrite: boolean;
  readonly lastUsedAt?: number;
  readonly addedBy?: string;
}

/** A group of self-hosted runners that a repository may use. */
export interface SeenRunnerGroup {
  readonly name: string;
  readonly allowsPublic: boolean;
  readonly restrictsWorkflows: boolean;
}

/** Which lines of CODEOWNERS are in force. */
export interface SeenOwners {
  readonly path: string;
  readonly text: string;
  /** Lines that GitHub does not take. */
  readonly mistakes: readonly number[];
}

/** How a repository is set up at GitHub, each part as far as it was read. */
export interface RepositorySettings {
  readonly owners: Sourced<SeenOwners>;
  readonly demands: Sourced<BranchDemands>;
  readonly rulesets: Sourced<readonly SeenRuleset[]>;
  /** Whether a ruleset keeps the tags of the gate from being moved or deleted. */
  readonly tagsKept: Sourced<boolean>;
  readonly environments: Sourced<readonly SeenEnvironment[]>;
  readonly actions: Sourced<SeenActions>;
  readonly secrets: Sourced<readonly SeenSecret[]>;
  readonly deployKeys: Sourced<readonly SeenDeployKey[]>;
  readonly runnerGroups: Sourced<readonly SeenRunnerGroup[]>;
  /** Runs of gated workflows that GitHub lists, as `run/attempt`. */
  readonly gatedRuns: Sourced<readonly string[]>;
}

/** Where nothing was asked of GitHub. */
export const SETTINGS_NOT_ASKED: RepositorySettings = {
  owners: NOT_ASKED,
  demands: NOT_ASKED,
  rulesets: NOT_ASKED,
  tagsKept: NOT_ASKED,
  environments: NOT_ASKED,
  actions: NOT_ASKED,
  secrets: NOT_ASKED,
  deployKeys: NOT_ASKED,
  runnerGroups: NOT_ASKED,
  gatedRuns: NOT_ASKED,
};
