import { may } from '../access.ts';
import { nodeId } from '../graphql/value.ts';
import { json, type WorldResponse } from '../serve/http.ts';
import { simpleUser } from './accounts.ts';
import type { Call } from './call.ts';
import { inaccessible } from './errors.ts';

/** REST, "List deployments": a job with an environment is one; the newest first. */
export function getDeployments({ request, state, token, repository }: Call): WorldResponse {
  if (!may(token, repository, 'deployments')) return inaccessible();
  const api = `https://api.github.com/repos/${repository.name}/deployments`;
  const found = state.runs
    .filter((run) => run.repository === repository && typeof run.claims['environment'] === 'string')
    .toReversed()
    .slice(0, Number(request.query.get('per_page') ?? 30));
  return json(
    200,
    found.map((run) => ({
      url: `${api}/${run.id}`,
      id: run.id,
      node_id: nodeId('DE', run.id),
      sha: run.sha,
      ref: run.headBranch,
      task: 'deploy',
      payload: {},
      original_environment: run.claims['environment'],
      environment: run.claims['environment'],
      description: null,
      creator: simpleUser(run.actor),
      created_at: run.createdAt.toISOString(),
      updated_at: run.createdAt.toISOString(),
      statuses_url: `${api}/${run.id}/statuses`,
      repository_url: `https://api.github.com/repos/${repository.name}`,
    })),
  );
}
