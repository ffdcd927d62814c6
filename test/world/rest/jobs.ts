import { may } from '../access.ts';
import { json, type WorldResponse } from '../serve/http.ts';
import type { Repository, Run, State } from '../state.ts';
import type { Call } from './call.ts';
import { inaccessible, notFound } from './errors.ts';

/** REST, "List jobs for a workflow run": a run of the world is one job, and that is a check run of the same number. */
export function getJobs({ state, token, repository, parameters }: Call): WorldResponse {
  if (!may(token, repository, 'actions')) return inaccessible();
  const run = newestAttempt(state, repository, (one) => String(one.id) === parameters['run_id']);
  if (run === undefined) return notFound();
  const api = `https://api.github.com/repos/${repository.name}`;
  const [id, at] = [jobOf(run), run.createdAt.toISOString()];
  const job = {
    id,
    run_id: run.id,
    run_url: `${api}/actions/runs/${run.id}`,
    node_id: `JOB_${id}`,
    head_sha: run.sha,
    url: `${api}/actions/jobs/${id}`,
    html_url: `https://github.com/${repository.name}/actions/runs/${run.id}/job/${id}`,
    status: run.conclusion === null ? 'in_progress' : 'completed',
    conclusion: run.conclusion,
    created_at: at,
    started_at: at,
    completed_at: run.conclusion === null ? null : at,
    name: 'job',
    check_run_url: `${api}/check-runs/${id}`,
    labels: [],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
    workflow_name: run.workflow,
    head_branch: run.headBranch,
  };
  return json(200, { total_count: 1, jobs: [job] });
}

/** REST, "List check run annotations". */
export function getAnnotations({ state, token, repository, parameters }: Call): WorldResponse {
  if (!may(token, repository, 'checks')) return inaccessible();
  const run = newestAttempt(state, repository, (one) => String(jobOf(one)) === parameters['check_run_id']);
  if (run === undefined) return notFound();
  const notes = run.notes ?? [];
  return json(
    200,
    notes.map(({ title, message }) => ({
      path: '.github',
      start_line: 1,
      end_line: 1,
      start_column: null,
      end_column: null,
      annotation_level: 'failure',
      title,
      message,
      raw_details: '',
      blob_href: `https://github.com/${repository.name}/blob/${run.sha}/.github`,
    })),
  );
}

function jobOf({ id, attempt }: Run): number {
  return id * 10 + attempt;
}

function newestAttempt(state: State, repository: Repository, is: (run: Run) => boolean): Run | undefined {
  return state.runs
    .filter((run) => run.repository === repository && is(run))
    .toSorted((a, b) => b.attempt - a.attempt)[0];
}
