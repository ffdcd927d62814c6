import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';

/**
 * When somebody's last run in a repository was begun, milliseconds since 1970. Source: REST, "List workflow runs for a
 * repository"; needs `actions: read`.
 * @throws FactError
 */
export async function fetchLastRun(
  api: GitHubApi,
  repository: string,
  login: string,
): Promise<{ readonly at: number } | 'never'> {
  const path = `/repos/${repository}/actions/runs?actor=${encodeURIComponent(login)}&per_page=1`;
  const [run] = new Fields(await api.get(path, 'actions: read'), '').list('workflow_runs');
  return run === undefined ? 'never' : { at: Date.parse(run.text('created_at')) };
}
