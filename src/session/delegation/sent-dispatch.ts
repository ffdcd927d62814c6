import type { OfferedInput, SentDispatch } from '../../delegation/verify/sent.ts';
import { fetchSources } from '../../github/source-files.ts';
import type { Run } from '../../policy/run.ts';
import { workflowFile } from '../../policy/workflow-file.ts';
import { readWorkflow } from '../../workflow/file/read-workflow.ts';
import type { Session } from '../start-requests.ts';
import type { Sources } from '../sources.ts';
import type { GivenDispatch } from './given-dispatch.ts';

/** What was sent, with what GitHub says of the run. @throws FactError when that cannot be read */
export async function sentDispatch(
  given: GivenDispatch,
  session: Session,
  { files, date }: Sources,
  run: Run,
): Promise<SentDispatch> {
  const { createdAt = Number.NaN } = await session.pending.attempt;
  const { server, isRenewal } = session.facts;
  const path = workflowFile(run.workflow_ref).split('/').slice(2).join('/');
  const declared = await offeredInputs(path, session, files.source, run);
  return {
    ...given,
    workflow: path,
    ref: run.ref,
    repository: `${server.url}/${run.repository}`,
    repositoryId: run.repository_id,
    ...(declared === undefined ? {} : { declared }),
    createdAt,
    // a job may last for hours after its gate has let it in
    now: isRenewal ? createdAt : date,
    attempt: Number(run.run_attempt),
  };
}

/**
 * The inputs that the running workflow's file declares; `undefined` where it cannot be read.
 *
 * INVARIANT: the file and the commit are those that the verified token names.
 */
async function offeredInputs(
  path: string,
  { facts, transport }: Session,
  source: string | undefined,
  run: Run,
): Promise<ReadonlyMap<string, OfferedInput> | undefined> {
  const commit = run.workflow_sha ?? run.sha;
  const came = facts.workflow?.path === path && facts.workflow.commit === commit ? source : undefined;
  const text = came ?? (await fetchSources(transport.api, [{ repository: run.repository, commit, path }]))[0];
  if (text === undefined) return undefined;
  try {
    return new Map(
      readWorkflow(text, path).dispatchInputs.map(({ name, type, options, default: usual }) => [
        name,
        { type, options, ...(usual === undefined ? {} : { default: usual.text }) },
      ]),
    );
  } catch {
    // what cannot be read declares nothing: then nothing is taken for a default, and nothing is bounded
    return undefined;
  }
}
