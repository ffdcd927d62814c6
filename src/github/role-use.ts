import type { GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';

/** How often somebody started runs since then, and when last, milliseconds since 1970. */
export interface SeenRuns {
  readonly runs: number;
  readonly last?: number;
}

/**
 * The runs that somebody started since then: of these workflow files, or of any where none are named. Source: REST,
 * "List workflow runs for a workflow"; needs `actions: read`. `undefined` where they are not shown.
 */
export async function fetchRunsOf(
  api: GitHubApi,
  repository: string,
  { login, since, files }: { readonly login: string; readonly since: number; readonly files: readonly string[] },
): Promise<SeenRuns | undefined> {
  const created = encodeURIComponent(`>=${new Date(since).toISOString().replace(/\.\d+/, '')}`);
  const query = `actor=${encodeURIComponent(login)}&created=${created}&per_page=1`;
  const places = files.length === 0 ? [''] : files.map((file) => `workflows/${encodeURIComponent(file)}/`);
  try {
    const found = await Promise.all(
      places.map(async (place) => {
        const path = `/repos/${repository}/actions/${place}runs?${query}`;
        return new Fields(await api.get(path, 'actions: read'), '');
      }),
    );
    const runs = found.reduce((sum, answer) => sum + answer.number('total_count'), 0);
    const times = found.flatMap((answer) =>
      answer.list('workflow_runs').map((run) => Date.parse(run.text('created_at'))),
    );
    return { runs, ...(times.length === 0 ? {} : { last: Math.max(...times) }) };
  } catch (error) {
    if (error instanceof FactError) return undefined;
    throw error;
  }
}
