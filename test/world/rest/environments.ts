import { may } from '../access.ts';
import { nodeId } from '../graphql/value.ts';
import type { WorldResponse } from '../serve/http.ts';
import type { Environment } from '../settings.ts';
import { account, type Repository, type State } from '../state.ts';
import { simpleUser } from './accounts.ts';
import type { Call } from './call.ts';
import { inaccessible, notFound } from './errors.ts';
import { paged } from './page.ts';

export function getEnvironments({ request, state, token, repository }: Call): WorldResponse {
  if (!may(token, repository, 'actions')) return inaccessible();
  const all = repository.settings.environments.map((environment) => environmentBody(state, repository, environment));
  return wrapped(paged(request, all), all.length, 'environments');
}

/** The patterns of an environment that has some. */
export function getDeploymentPolicies({ request, token, repository, parameters }: Call): WorldResponse {
  if (!may(token, repository, 'actions')) return inaccessible();
  const found = repository.settings.environments.find(({ name }) => name === parameters['environment_name']);
  if (found === undefined || typeof found.refs === 'string') return notFound();
  const all = found.refs.map(({ id, name, type }) => ({ id, node_id: nodeId('GE', id), name, type }));
  return wrapped(paged(request, all), all.length, 'branch_policies');
}

function wrapped(page: WorldResponse, total: number, name: string): WorldResponse {
  return { ...page, body: JSON.stringify({ total_count: total, [name]: JSON.parse(page.body) as unknown }) };
}

function environmentBody(state: State, repository: Repository, environment: Environment): Record<string, unknown> {
  const { id, name, refs, adminsBypass, waitMinutes, reviewers } = environment;
  const rule = (type: string, more: object = {}): object => ({ id, node_id: nodeId('GA', id), type, ...more });
  const people = reviewers.map((login) => ({ type: 'User', reviewer: simpleUser(account(state, login)) }));
  const path = `${repository.name}/environments/${encodeURIComponent(name)}`;
  return {
    id,
    node_id: nodeId('EN', id),
    name,
    url: `https://api.github.com/repos/${path}`,
    html_url: `https://github.com/${repository.name}/deployments/activity_log?environments_filter=${name}`,
    created_at: repository.createdAt.toISOString(),
    updated_at: repository.createdAt.toISOString(),
    ...(adminsBypass === undefined ? {} : { can_admins_bypass: adminsBypass }),
    protection_rules: [
      ...(waitMinutes === 0 ? [] : [rule('wait_timer', { wait_timer: waitMinutes })]),
      ...(people.length === 0 ? [] : [rule('required_reviewers', { prevent_self_review: true, reviewers: people })]),
      ...(refs === 'all' ? [] : [rule('branch_policy')]),
    ],
    deployment_branch_policy:
      refs === 'all'
        ? null
        : { protected_branches: refs === 'protected', custom_branch_policies: refs !== 'protected' },
  };
}
