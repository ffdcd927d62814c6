import type { EnvironmentWall, RepositoryWall } from './github-walls.ts';
import type { RulesetBody } from './rulesets.ts';

/** A call of GitHub's API, with the reason for it. */
export interface GithubCall {
  readonly why: string;
  readonly method: 'POST' | 'PUT';
  /** Without a slash in front. */
  readonly path: string;
  readonly body: unknown;
}

/** Every call that sets the walls of a repository. */
export function callsOf(wall: RepositoryWall): readonly GithubCall[] {
  const base = `repos/${wall.repository}`;
  return [
    ...wall.rulesets.map((body) => ({
      why: rulesetWhy(body),
      method: 'POST' as const,
      path: `${base}/rulesets`,
      body,
    })),
    ...wall.environments.flatMap((one) => environmentCalls(base, one)),
    ...actionsCalls(base, wall),
    ...executionCalls(wall),
  ];
}

/** Why a ruleset is there, in words. */
export function rulesetWhy({ target, name }: RulesetBody): string {
  if (name === 'grantgate gate')
    return 'Clouds trust the gate at this ref: nobody moves it past a reviewed pull request.';
  return target === 'tag'
    ? 'Tags that revoke, freeze and count: whoever may delete one takes a revocation back.'
    : 'A grant counts by the pull request that brought it, and the gate is here: nobody pushes past one.';
}

function environmentCalls(base: string, environment: EnvironmentWall): readonly GithubCall[] {
  const { name, reviewers, waitMinutes, branches, tags } = environment;
  const path = `${base}/environments/${encodeURIComponent(name.toWellFormed())}`;
  const patterns = [
    ...branches.map((one) => ({ name: one, type: 'branch' })),
    ...tags.map((one) => ({ name: one, type: 'tag' })),
  ];
  return [
    {
      why: `${name}: only from the branches of its roles; no administrator bypasses it. What is left out is removed.`,
      method: 'PUT',
      path,
      body: {
        wait_timer: waitMinutes,
        prevent_self_review: reviewers.length > 0,
        reviewers: reviewers.length === 0 ? null : reviewers,
        // not in GitHub's own description: go-github and its Terraform provider have it
        can_admins_bypass: false,
        deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
      },
    },
    ...patterns.map((body) => ({
      why: `${name}: ${body.type} ${body.name}`,
      method: 'POST' as const,
      path: `${path}/deployment-branch-policies`,
      body,
    })),
  ];
}

function actionsCalls(base: string, { actions }: RepositoryWall): readonly GithubCall[] {
  if (actions === undefined) return [];
  const path = `${base}/actions/permissions`;
  return [
    {
      why: 'Only selected actions, each at a full SHA: what runs in the job of the gate was reviewed.',
      method: 'PUT',
      path,
      body: { enabled: true, allowed_actions: 'selected', sha_pinning_required: true },
    },
    {
      why: 'Actions of GitHub, and those that the workflows use.',
      method: 'PUT',
      path: `${path}/selected-actions`,
      body: { github_owned_allowed: true, verified_allowed: false, patterns_allowed: actions.patterns },
    },
    {
      why: 'A job that says nothing may only read, and no job approves a pull request.',
      method: 'PUT',
      path: `${path}/workflow`,
      body: { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
    },
  ];
}

/** Calls that say who and what may start a workflow. */
export function executionCalls({ repository, executions }: RepositoryWall): readonly GithubCall[] {
  return executions.map((body) => ({
    why:
      `${body.conditions.workflow_path.include.join(', ')}: only by the events of its roles. ` +
      'Every policy that names it has to allow a run.',
    method: 'POST',
    path: `repos/${repository}/actions/policies`,
    body,
  }));
}
