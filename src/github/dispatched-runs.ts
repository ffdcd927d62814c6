import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';

/** A run, as far as whoever waits for it wants to know. */
export interface WatchedRun {
  readonly id: string;
  readonly url: string;
  /** Path of the workflow's file. */
  readonly workflow: string;
  /** Name of the branch or tag. */
  readonly branch: string;
  readonly title: string;
  /** `queued`, `in_progress`, `completed` and others. */
  readonly status: string;
  /** `success`, `failure`, `cancelled` and others, once it is completed. */
  readonly conclusion: string | undefined;
}

/** Newest runs that are looked at: so many may start between two looks. */
const NEWEST_RUNS = 30;

/**
 * The newest runs of an event, by which one that starts later is known: ids only grow. Source: REST, "List workflow
 * runs for a repository"; needs `actions: read`.
 * @throws FactError
 */
export async function fetchNewestRuns(
  api: GitHubApi,
  repository: string,
  event: string,
): Promise<readonly WatchedRun[]> {
  const path = `/repos/${repository}/actions/runs?event=${event}&per_page=${NEWEST_RUNS}`;
  return new Fields(await api.get(path, 'actions: read'), '').list('workflow_runs').map(readWatched);
}

/** Source: REST, "Get a workflow run"; needs `actions: read`. @throws FactError */
export async function fetchWatched(api: GitHubApi, repository: string, id: string): Promise<WatchedRun> {
  return readWatched(new Fields(await api.get(`/repos/${repository}/actions/runs/${id}`, 'actions: read'), ''));
}

function readWatched(run: Fields): WatchedRun {
  return {
    id: String(run.number('id')),
    url: run.text('html_url'),
    // the ref comes after it for some runs
    workflow: run.text('path').replace(/@.*$/, ''),
    branch: run.optionalText('head_branch') ?? '',
    title: run.optionalText('display_title') ?? '',
    status: run.optionalText('status') ?? '',
    conclusion: run.optionalText('conclusion'),
  };
}

/** What waiting needs. Times in milliseconds. */
export interface WaitTools {
  readonly api: GitHubApi;
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Tells whoever waits how far it is. */
  readonly progress: (line: string) => void;
}

/** Between two looks at a run. */
const BETWEEN_LOOKS_MS = 5_000;

/** Waits until a run is over; `undefined` when it is not by then. @throws FactError */
export async function untilOver(
  { api, now, sleep, progress }: WaitTools,
  repository: string,
  id: string,
  until: number,
): Promise<WatchedRun | undefined> {
  let told = '';
  for (;;) {
    const run = await fetchWatched(api, repository, id);
    if (run.status === 'completed') return run;
    if (run.status !== told) progress(`the run is ${run.status.replaceAll('_', ' ')}`);
    told = run.status;
    if (now() + BETWEEN_LOOKS_MS > until) return undefined;
    await sleep(BETWEEN_LOOKS_MS);
  }
}
