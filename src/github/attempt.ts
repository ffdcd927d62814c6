import type { GitHubApi } from './api.ts';
import type { RunnerContext } from './context.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';

export interface TriggeringActor {
  readonly login: string;
  readonly id: string;
}

/**
 * Who pressed the button of this very attempt. The token keeps the first actor on a re-run, so only GitHub's API can tell.
 * Source: REST, "Get a workflow run attempt"; needs `actions: read`.
 * @throws FactError when it cannot be read or is of another attempt
 */
export async function fetchTriggeringActor(api: GitHubApi, context: RunnerContext): Promise<TriggeringActor> {
  const path = `/repos/${context.repository}/actions/runs/${context.runId}/attempts/${context.runAttempt}`;
  const run = new Fields(await api.get(path, 'actions: read'), 'run');
  if (String(run.number('id')) !== context.runId || String(run.number('run_attempt')) !== context.runAttempt) {
    throw new FactError('GitHub answered with another attempt of the run');
  }
  const actor = run.object('triggering_actor');
  return { login: actor.text('login'), id: String(actor.number('id')) };
}
