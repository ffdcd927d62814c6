import { rulesetWhy } from './github-calls.ts';
import type { EnvironmentWall, RepositoryWall } from './github-walls.ts';
import { attribute, comment, hclBlock, type HclItem, hclText } from './hcl.ts';
import type { PullRequestRule, RuleBody, RulesetBody } from './rulesets.ts';
import { distinctNames, headerItems, identifier, type WallOrigin } from './wall-file.ts';

/** Resources of GitHub's provider for Terraform. Pure. */
export function githubTerraform(wall: RepositoryWall, origin: WallOrigin, about: string): string {
  const name = wall.repository.split('/')[1] ?? '';
  const ids = distinctNames(wall.environments, (one) => identifier(one.name));
  return hclText([
    ...headerItems(origin, about),
    ...wall.rulesets.flatMap((body) => [comment(rulesetWhy(body)), rulesetBlock(name, body)]),
    ...wall.environments.flatMap((one) => environmentBlocks(name, one, ids.get(one) ?? '')),
    ...actionsBlocks(name, wall),
  ]);
}

function rulesetBlock(repository: string, body: RulesetBody): HclItem {
  const { include, exclude } = body.conditions.ref_name;
  const names = hclBlock('ref_name', [], [attribute('include', include), attribute('exclude', exclude)]);
  return hclBlock(
    'resource',
    ['github_repository_ruleset', identifier(body.name)],
    [
      attribute('name', body.name),
      attribute('repository', repository),
      attribute('target', body.target),
      attribute('enforcement', body.enforcement),
      hclBlock('conditions', [], [names]),
      hclBlock('rules', [], body.rules.map(ruleItem)),
    ],
  );
}

function ruleItem(rule: RuleBody): HclItem {
  return rule.type === 'pull_request'
    ? hclBlock(
        'pull_request',
        [],
        PULL_REQUEST_FIELDS.map((name) => attribute(name, rule.parameters[name])),
      )
    : attribute(rule.type, true);
}

const PULL_REQUEST_FIELDS = [
  'required_approving_review_count',
  'dismiss_stale_reviews_on_push',
  'require_code_owner_review',
  'require_last_push_approval',
  'required_review_thread_resolution',
] as const satisfies readonly (keyof PullRequestRule)[];

function environmentBlocks(repository: string, environment: EnvironmentWall, id: string): readonly HclItem[] {
  const { name, reviewers, waitMinutes, branches, tags } = environment;
  const ids = (type: 'User' | 'Team'): readonly number[] =>
    reviewers.filter((one) => one.type === type).map((one) => one.id);
  const patterns = [
    ...branches.map((one) => ['branch_pattern', one] as const),
    ...tags.map((one) => ['tag_pattern', one] as const),
  ];
  return [
    comment(`${name}: only from the branches of its roles, and administrators cannot bypass it.`),
    hclBlock(
      'resource',
      ['github_repository_environment', id],
      [
        attribute('repository', repository),
        attribute('environment', name),
        attribute('can_admins_bypass', false),
        attribute('prevent_self_review', reviewers.length > 0),
        attribute('wait_timer', waitMinutes),
        ...(reviewers.length === 0
          ? []
          : [hclBlock('reviewers', [], [attribute('users', ids('User')), attribute('teams', ids('Team'))])]),
        hclBlock(
          'deployment_branch_policy',
          [],
          [attribute('protected_branches', false), attribute('custom_branch_policies', true)],
        ),
      ],
    ),
    ...patterns.map(([kind, pattern], index) =>
      hclBlock(
        'resource',
        ['github_repository_environment_deployment_policy', `${id}_${index + 1}`],
        [attribute('repository', repository), attribute('environment', name), attribute(kind, pattern)],
      ),
    ),
  ];
}

function actionsBlocks(repository: string, { actions }: RepositoryWall): readonly HclItem[] {
  if (actions === undefined) return [];
  return [
    comment('Only selected actions, each at a full SHA.'),
    hclBlock(
      'resource',
      ['github_actions_repository_permissions', 'walls'],
      [
        attribute('repository', repository),
        attribute('enabled', true),
        attribute('allowed_actions', 'selected'),
        attribute('sha_pinning_required', true),
        hclBlock(
          'allowed_actions_config',
          [],
          [
            attribute('github_owned_allowed', true),
            attribute('verified_allowed', false),
            attribute('patterns_allowed', actions.patterns),
          ],
        ),
      ],
    ),
    comment('A job that says nothing may only read, and no job approves a pull request.'),
    hclBlock(
      'resource',
      ['github_workflow_repository_permissions', 'walls'],
      [
        attribute('repository', repository),
        attribute('default_workflow_permissions', 'read'),
        attribute('can_approve_pull_request_reviews', false),
      ],
    ),
  ];
}
