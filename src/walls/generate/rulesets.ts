/** A ruleset as GitHub's API takes it. Source: REST, "Create a repository ruleset". */
export interface RulesetBody {
  readonly name: string;
  readonly target: 'branch' | 'tag';
  readonly enforcement: 'active';
  readonly bypass_actors: readonly never[];
  readonly conditions: {
    readonly ref_name: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  };
  readonly rules: readonly RuleBody[];
}

export type RuleBody =
  | { readonly type: 'deletion' | 'non_fast_forward' | 'update' }
  | { readonly type: 'pull_request'; readonly parameters: PullRequestRule };

export interface PullRequestRule {
  readonly required_approving_review_count: number;
  readonly dismiss_stale_reviews_on_push: boolean;
  readonly require_code_owner_review: boolean;
  readonly require_last_push_approval: boolean;
  readonly required_review_thread_resolution: boolean;
}

/** A change of a branch needs a pull request that was approved, also by those who own what changes. */
export function reviewedBranch(name: string, ref: string, count: number): RulesetBody {
  return {
    name,
    target: 'branch',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: [ref], exclude: [] } },
    rules: [
      { type: 'deletion' },
      { type: 'non_fast_forward' },
      {
        type: 'pull_request',
        parameters: {
          required_approving_review_count: count,
          dismiss_stale_reviews_on_push: true,
          require_code_owner_review: true,
          require_last_push_approval: true,
          required_review_thread_resolution: false,
        },
      },
    ],
  };
}

/** The ruleset that keeps the default branch; `count` people have to approve. */
export function defaultBranchRuleset(count: number): RulesetBody {
  return reviewedBranch('grantgate default branch', '~DEFAULT_BRANCH', count);
}

/** Tags that nobody moves or deletes. */
function keptTags(name: string, ref: string): RulesetBody {
  return {
    name,
    target: 'tag',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: [ref], exclude: [] } },
    rules: [{ type: 'deletion' }, { type: 'update' }],
  };
}

/** The ruleset that keeps the gate's tags. Source: GitHub's "Creating rulesets", "Using fnmatch syntax". */
export const TAG_RULESET = keptTags('grantgate tags', 'refs/tags/grantgate/**/*');

/** The ruleset for the ref that the gate is at, where that is not the default branch; none for a commit. */
export function gateRuleset(ref: string, count: number): RulesetBody | undefined {
  if (ref.startsWith('refs/heads/')) return reviewedBranch('grantgate gate', ref, count);
  return ref.startsWith('refs/tags/') ? keptTags('grantgate gate', ref) : undefined;
}
