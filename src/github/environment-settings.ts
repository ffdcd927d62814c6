import type { GitHubApi } from './api.ts';
import type { Fields } from './json.ts';
import { fetchList } from './rest-list.ts';

/** A pattern of an environment: which branches or tags may use it. */
export interface DeploymentPattern {
  readonly id: number;
  readonly name: string;
  readonly type: 'branch' | 'tag';
}

/** An environment of a repository, as far as it is judged, and what a change of it must repeat. */
export interface EnvironmentSettings {
  readonly name: string;
  /** Every branch, every protected one, or those that match a pattern. */
  readonly refs: 'all' | 'protected' | readonly DeploymentPattern[];
  /** Absent where GitHub does not say. */
  readonly adminsBypass: boolean | undefined;
  readonly waitMinutes: number;
  readonly reviewers: readonly { readonly type: string; readonly id: number }[];
  readonly preventsSelfReview: boolean;
}

const NEEDS_ACTIONS = 'actions: read';

/** Every environment. Source: REST, "List environments", "List deployment branch policies". @throws FactError */
export async function fetchEnvironments(api: GitHubApi, repository: string): Promise<readonly EnvironmentSettings[]> {
  const path = `/repos/${repository}/environments`;
  const found = await fetchList(api, path, NEEDS_ACTIONS, 'environments');
  return await Promise.all(
    found.map(async (environment) => {
      const name = environment.text('name');
      const policy = environment.optional('deployment_branch_policy');
      const refs =
        policy === undefined
          ? 'all'
          : policy.flag('custom_branch_policies')
            ? await fetchPatterns(api, `${path}/${encodeURIComponent(name)}`)
            : 'protected';
      return { name, refs, ...readProtectionRules(environment) };
    }),
  );
}

async function fetchPatterns(api: GitHubApi, path: string): Promise<readonly DeploymentPattern[]> {
  const found = await fetchList(api, `${path}/deployment-branch-policies`, NEEDS_ACTIONS, 'branch_policies');
  return found.map((pattern) => ({
    id: pattern.number('id'),
    name: pattern.text('name'),
    type: pattern.optionalText('type') === 'tag' ? 'tag' : 'branch',
  }));
}

function readProtectionRules(environment: Fields): Omit<EnvironmentSettings, 'name' | 'refs'> {
  const rules = environment.has('protection_rules') ? environment.list('protection_rules') : [];
  const ruleOf = (type: string): Fields | undefined => rules.find((rule) => rule.text('type') === type);
  const wait = ruleOf('wait_timer');
  const review = ruleOf('required_reviewers');
  return {
    // GitHub's own description does not list this one
    adminsBypass: environment.has('can_admins_bypass') ? environment.flag('can_admins_bypass') : undefined,
    waitMinutes: wait?.has('wait_timer') === true ? wait.number('wait_timer') : 0,
    preventsSelfReview: review?.has('prevent_self_review') === true && review.flag('prevent_self_review'),
    reviewers:
      review?.has('reviewers') === true
        ? review.list('reviewers').map((one) => ({ type: one.text('type'), id: one.object('reviewer').number('id') }))
        : [],
  };
}
