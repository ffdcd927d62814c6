import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readContext } from '../../../src/github/context.ts';
import { readRequestInputs } from '../../../src/inputs/request-inputs.ts';
import { readRequestEvent } from '../../../src/lifecycle/event.ts';
import { handleEvent, type Handled } from '../../../src/lifecycle/handle.ts';
import { openJob } from '../../../src/lifecycle/job.ts';
import type { Permissions } from '../../world/permissions.ts';
import type { Comment, Issue, Pull, Run } from '../../world/state.ts';
import { eventPayload } from '../runner-event.ts';
import { inputVariables, jobVariables } from '../runner-environment.ts';
import { SHOP } from '../shop.ts';
import {
  CHECK_PERMISSIONS,
  commented,
  type Desk,
  type DeskEvent,
  opened,
  PERMISSIONS,
  REQUESTS_WORKFLOW,
  START_PERMISSIONS,
  type Task,
} from './desk.ts';

const root = mkdtempSync(join(tmpdir(), 'grantgate-requests-'));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));

/** A job in this process, whose waits take no time. What it could not do at all is thrown. */
export async function jobHere(
  desk: Desk,
  task: Task,
  about: DeskEvent,
  run = runFor(desk, about, PERMISSIONS_OF[task]),
  waited: () => void = () => undefined,
): Promise<Handled & { masked: string[] }> {
  const { world } = desk;
  const folders = { root, workspace: root, temp: root, home: root, toolCache: root };
  const env = {
    ...jobVariables(world, run, folders, 'own-server'),
    ...inputVariables(resolve('requests/action.yml'), { ...desk.inputs, task }, run.token, run),
  };
  const payload: unknown = JSON.parse(JSON.stringify(eventPayload(run, about.payload)));
  let skipped = 0;
  const sleep = async (milliseconds: number): Promise<void> => {
    skipped += milliseconds;
    waited();
    await Promise.resolve();
  };
  const masked: string[] = [];
  const inputs = readRequestInputs(env, (path) => readFileSync(path, 'utf8'));
  const effects = { env, now: () => Date.now() + skipped, sleep, random: () => 0.5 };
  const job = openJob(inputs, readContext(env), effects, { mask: (secret) => masked.push(secret) });
  try {
    return { ...(await handleEvent(readRequestEvent(run.event, payload), job)), masked };
  } finally {
    job.close();
  }
}

/** What each job of the workflow may do. */
const PERMISSIONS_OF: Readonly<Record<Task, Permissions>> = {
  answer: PERMISSIONS,
  write: PERMISSIONS,
  check: CHECK_PERMISSIONS,
  start: START_PERMISSIONS,
};

function runFor({ world }: Desk, { actor, event }: DeskEvent, permissions: Permissions = PERMISSIONS): Run {
  return world.run(SHOP, { workflow: REQUESTS_WORKFLOW, actor, event, permissions });
}

/** Both jobs of one run, the second where the first says that something is left. */
export async function bothHere(desk: Desk, about: DeskEvent): Promise<Handled[]> {
  const run = runFor(desk, about);
  const answer = await jobHere(desk, 'answer', about, run);
  const jobs = answer.isLeft ? [answer, await jobHere(desk, 'write', about, run)] : [answer];
  run.conclusion = jobs.every(({ faults }) => faults.length === 0) ? 'success' : 'failure';
  return jobs;
}

export async function askHere(
  desk: Desk,
  body: string,
  more: { author?: string; title?: string; labels?: string[] } = {},
): Promise<{ issue: Issue; handled: Handled[] }> {
  const issue = desk.world.issue(SHOP, { author: 'lisa', title: 'Access', ...more, body });
  return { issue, handled: await bothHere(desk, opened(desk, issue)) };
}

export async function sayHere(
  desk: Desk,
  thread: Issue | Pull,
  author: string,
  body: string,
  more: { viaEmail?: boolean } = {},
): Promise<{ comment: Comment; handled: Handled[] }> {
  const comment = desk.world.comment(thread, { author, body, ...more });
  return { comment, handled: await bothHere(desk, commented(desk, thread, comment)) };
}
