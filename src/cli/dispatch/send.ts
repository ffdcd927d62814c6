import { setTimeout as wait } from 'node:timers/promises';
import type { RepositoryWriter } from '../../github/write.ts';
import { createWriter } from '../../github/write.ts';
import { sendDispatch } from '../../github/dispatch.ts';
import { untilOver, type WaitTools } from '../../github/dispatched-runs.ts';
import { FactError } from '../../github/fact-error.ts';
import { fetchRefusal, type RefusalNote } from '../../github/refusal-note.ts';
import { safeLine } from '../../report/safe-line.ts';
import type { CommandLine } from '../command.ts';
import type { GitHubSession } from '../github-session.ts';
import type { Terminal } from '../terminal.ts';
import { findStarted, lastBefore } from './follow.ts';
import type { DispatchOutcome } from './outcome.ts';
import type { PreparedDispatch } from './prepare.ts';
import type { DispatchWish } from './wish.ts';

/** A dispatch that is signed. */
export interface SignedDispatch {
  readonly wish: DispatchWish;
  readonly ready: PreparedDispatch;
  /** Secret until the run has used it. */
  readonly delegation: string;
}

/** Sends it and waits for what comes of it. @throws FactError when it cannot be sent, or cannot be looked at */
export async function sendAndWait(
  session: GitHubSession,
  { wish, ready, delegation }: SignedDispatch,
  given: CommandLine,
  terminal: Terminal,
): Promise<DispatchOutcome> {
  const tools = waitTools(session, terminal);
  const before =
    wish.event === 'repository_dispatch' && given.has('no-wait') ? 0 : await lastBefore(tools, ready, wish);
  const run = await sendDispatch(writerFor(session, ready, tools), ready.bodyWith(delegation));
  if (given.has('no-wait')) return { outcome: 'sent', ...(run === undefined ? {} : { run }) };
  tools.progress('sent');
  const started = run === undefined ? await findStarted(tools, ready, wish, before) : [run];
  const [only, other] = started;
  if (only === undefined || other !== undefined) return { outcome: 'not-found', runs: started.map(({ url }) => url) };
  tools.progress(only.url);
  const over = await untilOver(tools, ready.place.repository, only.id, terminal.now() + wish.timeout);
  const known = { run: { id: only.id, url: only.url } };
  if (over === undefined) return { outcome: 'not-over', ...known };
  const { conclusion } = over;
  if (conclusion === 'success') return { outcome: 'succeeded', ...known, conclusion };
  const refusal = await refusalOf(session, ready, only.id);
  return typeof refusal === 'object'
    ? { outcome: 'refused', ...known, conclusion, refusal }
    : { outcome: 'failed', ...known, conclusion, note: refusal };
}

/** Why the gate refused; or what keeps that from being known. */
async function refusalOf(
  { api }: GitHubSession,
  { place }: PreparedDispatch,
  run: string,
): Promise<RefusalNote | string | undefined> {
  try {
    return await fetchRefusal(api, place.repository, run);
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    return `Whether the gate refused it cannot be told: ${error.message}.`;
  }
}

function waitTools({ api }: GitHubSession, { now, sleep, stderr }: Terminal): WaitTools {
  return {
    api,
    now,
    sleep: sleep ?? (async (milliseconds) => await wait(milliseconds)),
    progress: (line) => void stderr.write(`grantgate: ${safeLine(line)}\n`),
  };
}

function writerFor({ to, deadline }: GitHubSession, { place }: PreparedDispatch, tools: WaitTools): RepositoryWriter {
  const { now, sleep } = tools;
  return createWriter({ ...to, repository: place.repository }, to.send, { now, sleep, random: () => 0.5, deadline });
}
