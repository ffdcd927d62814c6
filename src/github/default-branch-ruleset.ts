/**
 * The ruleset that keeps the default branch: a change needs a pull request that was approved, also by those who own
 * what changes. Source: REST, "Create a repository ruleset".
 */
export const DEFAULT_BRANCH_RULESET = {
  name: 'grantgate default branch',
  target: 'branch',
  enforcement: 'active',
  bypass_actors: [],
  conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
  rules: [
    { type: 'deletion' },
    { type: 'non_fast_forward' },
    {
      type: 'pull_request',
      parameters: {
        required_approving_review_count: 1,
        dismiss_stale_reviews_on_push: true,
        require_code_owner_review: true,
        require_last_push_approval: true,
        required_review_thread_resolution: false,
      },
    },
  ],
} as const;
