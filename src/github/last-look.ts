import type { GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';

/** Where a workflow is: `owner/name`, and the name of its file. */
export interface WorkflowPlace {
  readonly repository: string;
  readonly file: string;
}

/** The workflow of a run, from `GITHUB_WORKFLOW_REF`: `acme/shop/.github/workflows/access.yml@refs/heads/main`. */
export function workflowPlace(workflowRef: string | undefined): WorkflowPlace | undefined {
  const [, repository, file] = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+)@/.exec(workflowRef ?? '') ?? [];
  return repository === undefined || file === undefined ? undefined : { repository, file };
}

/**
 * When the clock last started a workflow that went through, milliseconds since 1970; `undefined` where it never did, or
 * where the token is not shown it. Source: REST, "List workflow runs for a workflow"; needs `actions: read`.
 */
export async function fetchLastScheduled(api: GitHubApi, place: WorkflowPlace): Promise<LastRun> {
  return await newestRun(api, place, 'event=schedule&status=success');
}

/** When the newest run of a workflow that went through was begun, whatever started it. */
export async function fetchNewestRun(api: GitHubApi, place: WorkflowPlace): Promise<LastRun> {
  return await newestRun(api, place, 'status=success');
}

/** Whether a run of a workflow since then went through, whatever started it. */
export async function fetchRanSince(api: GitHubApi, place: WorkflowPlace, since: number): Promise<boolean | 'unknown'> {
  const created = encodeURIComponent(`>=${new Date(since).toISOString().replace(/\.\d+/, '')}`);
  const run = await newestRun(api, place, `status=success&created=${created}`);
  return run === 'unknown' ? run : run !== 'never';
}

/** When the newest run was begun, milliseconds since 1970. */
export type LastRun = { readonly at: number } | 'never' | 'unknown';

async function newestRun(api: GitHubApi, { repository, file }: WorkflowPlace, query: string): Promise<LastRun> {
  const path = `/repos/${repository}/actions/workflows/${encodeURIComponent(file)}/runs?${query}&per_page=1`;
  try {
    const [run] = new Fields(await api.get(path, 'actions: read'), '').list('workflow_runs');
    return run === undefined ? 'never' : { at: Date.parse(run.text('created_at')) };
  } catch (error) {
    if (error instanceof FactError) return 'unknown';
    throw error;
  }
}
