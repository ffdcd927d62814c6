import { canStart } from '../github/close-thread.ts';
import { sendDispatch } from '../github/dispatch.ts';
import { untilOver } from '../github/dispatched-runs.ts';
import { FactError, faultOf } from '../github/fact-error.ts';
import { keepComment } from '../github/own-comments.ts';
import { fetchRefusal, type RefusalNote } from '../github/refusal-note.ts';
import { commentAudience } from '../delegation/verify/comment.ts';
import { DELEGATION_INPUT } from '../delegation/dispatch-input.ts';
import { inputsHash } from '../delegation/inputs-hash.ts';
import { replyText } from '../report/requests/reply-text.ts';
import { commentEntry } from '../requests/command/run.ts';
import type { Effect } from '../requests/plan.ts';
import type { ReplyFacts, StartedState } from '../requests/reply.ts';
import type { RequestedRun } from '../requests/requested-run.ts';
import type { RequestJob } from './job.ts';
import type { OwnWriter, Performed } from './perform.ts';
import type { Access } from './snapshot.ts';

export type StartEffect = Extract<Effect, { readonly effect: 'start' }>;

/** What is left for saying what became of it. */
const SPARE_MS = 20_000;

/**
 * Starts the run that a comment asks for, as whoever wrote it: with GitHub's own token of this very run, which names
 * them and is bound to workflow, ref and inputs. Says how it goes on, and what becomes of it.
 *
 * INVARIANT: at most once. The sign at the comment is taken before anything is sent; whoever finds it there starts
 * nothing. The gate takes no token of a run that was started again, so an old comment is of no use to anybody.
 * @throws FactError, IdentityError
 */
export async function startRun(effect: StartEffect, job: RequestJob, access: Access): Promise<readonly Performed[]> {
  const own = await job.own();
  if (!(await canStart(own.writer, effect.comment))) return [];
  const { run } = effect;
  const say = async (reply: ReplyFacts): Promise<void> => await sayBelow(effect, reply, own, access);
  await say({ reply: 'run', run, state: { kind: 'starting' } });
  try {
    const started = await sendRun(run, job, own, access);
    await say({ reply: 'run', run, state: { kind: 'started', ...started } });
    const over = started.id === undefined ? undefined : await outcomeOf(started.id, job, own);
    if (over !== undefined) await say({ reply: 'run', run, state: over });
    return [{ effect: 'start', at: `#${effect.issue}`, outcome: over?.conclusion ?? 'started' }];
  } catch (error) {
    if (error instanceof Error) await say({ reply: 'failed', command: 'run', fault: faultOf(error) });
    throw error;
  }
}

async function sayBelow(
  { issue, comment }: StartEffect,
  reply: ReplyFacts,
  { writer, author }: OwnWriter,
  { setting }: Access,
): Promise<void> {
  await keepComment(writer, issue, { author, key: `started ${comment}`, text: replyText(reply, setting) });
}

/** Gets the token and sends the dispatch; names the run where GitHub does. */
async function sendRun(
  run: RequestedRun,
  job: RequestJob,
  { writer }: OwnWriter,
  { setting }: Access,
): Promise<{ readonly id?: string; readonly url?: string }> {
  const { workflowRef, runAttempt } = job.context;
  const entry = commentEntry(setting.policy, run.role);
  const expected = `${setting.repository}/${entry?.workflow ?? ''}@refs/heads/${setting.branch}`;
  if (entry === undefined || workflowRef?.toLowerCase() !== expected.toLowerCase())
    throw new FactError(
      `the policy takes comments from \`${expected}\`, and this is \`${workflowRef ?? ''}\``,
      'write the path of this workflow into the entry of kind `github`, below `delegation` of the policy',
    );
  if (runAttempt !== '1')
    throw new FactError('the gate takes no comment whose run was started again', 'write the comment again');
  const { workflow, ref, fullRef, inputs } = run;
  const hashed = inputsHash({ event: 'workflow_dispatch', inputs, unbound: [] });
  if (!hashed.ok) throw new FactError('these inputs cannot be sent', 'write them without odd characters');
  const token = await job.idToken(commentAudience({ workflow, ref: fullRef, inputs: hashed.hash }));
  const sent = { ...inputs, [DELEGATION_INPUT]: token };
  const file = workflow.split('/').at(-1) ?? '';
  return (await sendDispatch(writer, { event: 'workflow_dispatch', file, ref, inputs: sent })) ?? {};
}

type Over = Extract<StartedState, { readonly kind: 'over' }>;

/** What becomes of the run, as long as this job may wait; nothing where that comes later, or cannot be read. */
async function outcomeOf(id: string, job: RequestJob, { writer }: OwnWriter): Promise<Over | undefined> {
  const { api, repository } = writer;
  const { now, sleep, deadline, warnings } = job;
  try {
    const over = await untilOver({ api, now, sleep, progress: () => undefined }, repository, id, deadline - SPARE_MS);
    if (over === undefined) return undefined;
    const { url, conclusion = '' } = over;
    const refusal = conclusion === 'success' ? undefined : await noteOf(fetchRefusal(api, repository, id), warnings);
    return { kind: 'over', url, conclusion, ...(refusal === undefined ? {} : { refusal }) };
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    warnings.push(`What became of the run cannot be told: ${error.message}.`);
    return undefined;
  }
}

/** The end is told without the reason where that cannot be read. */
async function noteOf(asked: Promise<RefusalNote | undefined>, warnings: string[]): Promise<RefusalNote | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    warnings.push(`Why the run ended so cannot be told: ${error.message}.`);
    return undefined;
  }
}
