import { FactError } from './fact-error.ts';
import type { Fields } from './json.ts';
import { type RepositoryWriter, writeRest } from './write.ts';

/** What is sent, by the event that it becomes. */
export type DispatchBody =
  | {
      readonly event: 'workflow_dispatch';
      /** File of the workflow, without its folder. */
      readonly file: string;
      readonly ref: string;
      readonly inputs: Readonly<Record<string, unknown>>;
    }
  | {
      readonly event: 'repository_dispatch';
      readonly type: string;
      readonly payload: Readonly<Record<string, unknown>>;
    };

/** The run that a dispatch started, where GitHub says so at once. */
export interface DispatchedRun {
  readonly id: string;
  readonly url: string;
}

/**
 * Sends a dispatch, once. Source: REST, "Create a workflow dispatch event" and "Create a repository dispatch event".
 * Only the first names the run, and an Enterprise Server before 3.21 neither: it refuses to be asked for that.
 * @throws FactError when GitHub refuses; `passing` where it is not known whether a run was started
 */
export async function sendDispatch(to: RepositoryWriter, body: DispatchBody): Promise<DispatchedRun | undefined> {
  if (body.event === 'repository_dispatch') {
    await writeRest(to, {
      method: 'POST',
      path: 'dispatches',
      body: { event_type: body.type, client_payload: body.payload },
      failing: 'the dispatch could not be sent',
      permission: 'contents: write',
    });
    return undefined;
  }
  const { ref, inputs } = body;
  const asked = await postInputs(to, body.file, { ref, inputs, return_run_details: true }).catch((error: unknown) => {
    // refused for what was asked for besides, so nothing was started
    if (error instanceof FactError && error.status === 422 && /return_run_details/.test(error.said ?? ''))
      return undefined;
    throw error;
  });
  const { status, fields } = asked ?? (await postInputs(to, body.file, { ref, inputs }));
  return status === 200 ? runIn(fields) : undefined;
}

function runIn(fields: Fields): DispatchedRun {
  return { id: String(fields.number('workflow_run_id')), url: fields.text('html_url') };
}

async function postInputs(
  to: RepositoryWriter,
  file: string,
  body: Readonly<Record<string, unknown>>,
): Promise<{ readonly status: number; readonly fields: Fields }> {
  return await writeRest(to, {
    method: 'POST',
    path: `actions/workflows/${encodeURIComponent(file)}/dispatches`,
    body,
    expected: [200, 204],
    failing: 'the dispatch could not be sent',
    permission: 'actions: write',
  });
}
