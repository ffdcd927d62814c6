import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';

/** What a run says of a refusal, in the annotation of the gate. */
export interface RefusalNote {
  /** Id of the reason. */
  readonly reason: string;
  /** Several lines. */
  readonly message: string;
}

/** Failed jobs whose annotations are read. */
const MAX_JOBS = 10;
/** How the gate calls its annotation. */
const REFUSED = /^Access refused: ([a-z-]{1,60})$/;

/**
 * Why the gate refused a run; `undefined` where no failed job says so. Any step of a run can write such an annotation,
 * so it is for people and decides nothing. Source: REST, "List jobs for a workflow run" and "List check run
 * annotations"; needs `actions: read` and `checks: read`.
 * @throws FactError
 */
export async function fetchRefusal(api: GitHubApi, repository: string, run: string): Promise<RefusalNote | undefined> {
  const path = `/repos/${repository}/actions/runs/${run}/jobs?filter=latest&per_page=100`;
  const jobs = new Fields(await api.get(path, 'actions: read'), '').list('jobs');
  const failed = jobs.filter((job) => job.optionalText('conclusion') === 'failure').slice(0, MAX_JOBS);
  for (const job of failed) {
    // a job is a check run, of the same number
    const id = /\/check-runs\/(\d+)$/.exec(job.text('check_run_url'))?.[1] ?? String(job.number('id'));
    const notes = await api.get(`/repos/${repository}/check-runs/${id}/annotations?per_page=100`, 'checks: read');
    const found = new Fields({ notes }, '').list('notes').map(readNote);
    const refusal = found.find((note) => note !== undefined);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

function readNote(note: Fields): RefusalNote | undefined {
  const reason = REFUSED.exec(note.optionalText('title') ?? '')?.[1];
  return reason === undefined ? undefined : { reason, message: note.optionalText('message') ?? '' };
}
