import { fetchNewestRuns, type WaitTools, type WatchedRun } from '../../github/dispatched-runs.ts';
import type { PreparedDispatch } from './prepare.ts';
import type { DispatchWish } from './wish.ts';

/** Between two looks at which runs there are, and how often it is looked. */
const FIND_MS = 3_000;
const MAX_FINDS = 20;

/** The newest run of the event, before anything is sent: what starts from then on has a larger number. */
export async function lastBefore(
  { api }: Pick<WaitTools, 'api'>,
  { place }: PreparedDispatch,
  { event }: DispatchWish,
): Promise<number> {
  const runs = await fetchNewestRuns(api, place.repository, event);
  return Math.max(0, ...runs.map(({ id }) => Number(id)));
}

/**
 * The run that a dispatch started, where GitHub did not name it: the one whose name has the number of the delegation,
 * or else the only one of the workflow that started since. Several are given as they are: which is ours is not guessed.
 */
export async function findStarted(
  { api, sleep, progress }: WaitTools,
  { place, claims }: PreparedDispatch,
  { event, workflow }: DispatchWish,
  before: number,
): Promise<readonly WatchedRun[]> {
  const branch = place.ref.replace(/^refs\/(?:heads|tags)\//, '');
  let last: readonly WatchedRun[] = [];
  for (let look = 1; look <= MAX_FINDS; look += 1) {
    await sleep(FIND_MS);
    const runs = (await fetchNewestRuns(api, place.repository, event)).filter(
      (run) => Number(run.id) > before && run.workflow === workflow && run.branch === branch,
    );
    const marked = runs.filter(({ title }) => title.includes(claims.jti));
    if (marked.length === 1) return marked;
    // another one may come a moment later: what is there is looked at twice
    if (runs.length > 0 && runs.length === last.length) return runs;
    if (runs.length === 0) progress('waiting for the run to start');
    last = runs;
  }
  return last;
}
