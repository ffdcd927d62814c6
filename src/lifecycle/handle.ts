import { hasReaction } from '../github/close-thread.ts';
import { hasReply } from '../github/own-comments.ts';
import { faultOf } from '../github/fact-error.ts';
import type { RepositoryWriter } from '../github/write.ts';
import { noticeWords } from '../report/requests/care-words.ts';
import { readEmergencies } from './care-emergencies.ts';
import { emergencyCare } from '../requests/care/emergencies.ts';
import { planCare } from '../requests/care/plan.ts';
import { withNotices } from '../requests/notices.ts';
import { type Effect, type EffectPlan, writerOf } from '../requests/plan.ts';
import type { Transition } from '../requests/transition.ts';
import { type Access, readSnapshot } from './snapshot.ts';
import { isLookOverdue } from './daily.ts';
import type { RequestEvent } from './event.ts';
import { readCareFacts } from './care.ts';
import type { RequestJob } from './job.ts';
import { sendNotices } from './notify.ts';
import { startRun } from './start-run.ts';
import { viewOfPull } from './view.ts';
import { performEffect, type OwnWriter, type Performed, type WrittenEffect } from './perform.ts';
import { planForClosed, planForComment, planForOpened, planForSettled } from './plan.ts';

/** What came of an event. */
export interface Handled {
  /** Something is left that takes the App. */
  readonly isLeft: boolean;
  /** A comment asks for a run, which takes a job of its own. */
  readonly isStart?: boolean;
  readonly performed: readonly Performed[];
  readonly faults: readonly Error[];
  readonly warnings: readonly string[];
}

/**
 * Does what follows from an event, as far as it is this job's; and the daily look, where that is overdue. Each job
 * makes the plan by itself, from the event and from what GitHub says; neither believes the other.
 * @throws FactError when what decides cannot be read
 */
export async function handleEvent(event: RequestEvent, job: RequestJob): Promise<Handled> {
  if (job.inputs.task === 'check') return await checkOnly(event, job);
  if (job.inputs.task === 'start') return await startOnly(event, job);
  const own = event.kind === 'nothing' ? handled(job, []) : await handleOne(event, job);
  if (event.kind === 'care' || !(await isLookOverdue(job.reader, job.context, job.now))) return own;
  const look = await attempt(async () => await handleOne({ kind: 'care' }, job));
  if (look instanceof Error) return { ...own, faults: [...own.faults, look] };
  return {
    ...own,
    isLeft: own.isLeft || look.isLeft,
    performed: [...own.performed, ...look.performed],
    faults: [...own.faults, ...look.faults],
  };
}

/** Of what is proposed only, and with the right to write checks only. */
async function checkOnly(event: RequestEvent, job: RequestJob): Promise<Handled> {
  if (event.kind !== 'proposed') return handled(job, []);
  const access = await readSnapshot(job.reader, job.inputs.policyPath, job.now);
  const effects = await viewEffects(event.pull, job.reader, access);
  const checks = effects.filter((effect): effect is WrittenEffect => writerOf(effect) === 'check');
  // a check is found by its App: whose the token is does not matter
  return handled(job, await inOrder(checks, { writer: job.reader, author: 0 }, access));
}

/** What a comment starts, and nothing else. */
async function startOnly(event: RequestEvent, job: RequestJob): Promise<Handled> {
  if (event.kind !== 'commented' || (await wasAnswered(event, await job.own(), job.now()))) return handled(job, []);
  const access = await readSnapshot(job.reader, job.inputs.policyPath, job.now);
  const plan = await planFor(event, job, access);
  const start = plan.find((effect) => effect.effect === 'start');
  return handled(job, start === undefined ? [] : await startRun(start, job, access));
}

async function handleOne(event: RequestEvent, job: RequestJob): Promise<Handled> {
  const access = await readSnapshot(job.reader, job.inputs.policyPath, job.now);
  const plan = withNotices(await planFor(event, job, access), access.setting);
  if (job.inputs.task === 'write') return await writeAll(plan, event, job, access);
  const answered = plan.length === 0 ? handled(job, []) : await answerOnly(plan, event, job, access);
  return event.kind === 'care' ? answered : await withEmergencies(answered, job, access);
}

/**
 * What follows from break-glass access that is over, at the next event: the daily look may be hours away. What cannot
 * be read now is looked at then.
 */
async function withEmergencies(answered: Handled, job: RequestJob, access: Access): Promise<Handled> {
  if (!access.hasEmergencies) return answered;
  const found = await attempt(async () => {
    const { emergencies = [], reviewed = [] } = await readEmergencies(job.reader, access);
    const facts = { grants: [], open: [], approvers: new Map<string, never>(), emergencies, reviewed };
    const effects = emergencyCare(facts, access.setting);
    return effects.length === 0 ? [] : await inOrder(effects.filter(isOwn), await job.own(), access);
  });
  if (!(found instanceof Error)) return { ...answered, performed: [...answered.performed, ...found] };
  job.warnings.push(`What came of break-glass access could not be told: ${found.message}.`);
  return answered;
}

async function planFor(
  event: RequestEvent,
  { reader, inputs, context, warnings }: RequestJob,
  access: Access,
): Promise<EffectPlan> {
  switch (event.kind) {
    case 'opened':
      return await planForOpened(event, reader, access);
    case 'commented':
      return await planForComment(event, reader, access);
    case 'proposed':
      return await viewEffects(event.pull, reader, access);
    case 'settled':
      return await planForSettled(event, reader, access);
    case 'closed':
      return await planForClosed(event, reader, access);
    case 'care': {
      const { effects, notices } = planCare(await readCareFacts(reader, access, context), access.setting);
      // both jobs look at it; people are told by one
      if (inputs.task === 'answer') warnings.push(...notices.map(noticeWords));
      return effects;
    }
    case 'nothing':
      return [];
  }
}

/** The comment and the check for whoever approves a pull request that changes access. */
async function viewEffects(pull: number, reader: RepositoryWriter, access: Access): Promise<EffectPlan> {
  const seen = await viewOfPull(reader, access, pull);
  if (seen === undefined) return [];
  const { view, head } = seen;
  return [
    { effect: 'answer', issue: pull, answer: { answer: 'view', view } },
    { effect: 'check', sha: head, view },
  ];
}

const isForApp = (effect: Effect): boolean => writerOf(effect) === 'app';
const isLeftOver = (effect: Effect): boolean => ['app', 'none'].includes(writerOf(effect));
const isOwn = (effect: Effect): effect is WrittenEffect => writerOf(effect) === 'answer';

/** What is yet to be done is not said to be done: with something left for the other job, only that it was seen. */
async function answerOnly(plan: EffectPlan, event: RequestEvent, job: RequestJob, access: Access): Promise<Handled> {
  const isLeft = plan.some(isLeftOver);
  const own = await job.own();
  if (event.kind === 'commented') {
    if (await wasAnswered(event, own, job.now())) return handled(job, []);
    const isStart = plan.some(({ effect }) => effect === 'start');
    if (isLeft || isStart)
      return { ...handled(job, await inOrder([sawIt(event.comment.id)], own, access), { isLeft }), isStart };
  }
  return handled(job, await inOrder(plan.filter(isOwn), own, access), { isLeft });
}

/**
 * Whether an earlier run is done with a comment.
 *
 * INVARIANT: what was done or refused once is not decided again, though whoever may write can have a run of then start
 * again: by now it would be about something else.
 */
async function wasAnswered(event: RequestEvent, { writer, author }: OwnWriter, now: number): Promise<boolean> {
  if (event.kind !== 'commented') return false;
  const { id: comment, at } = event.comment;
  // every job of the repository is the same bot and can take a sign away: nothing old is begun anew
  if (now > at + MAX_COMMAND_AGE_MS) return true;
  return (
    (await hasReaction(writer, comment, author, SIGNS)) ||
    (await hasReply(writer, event.issue.number, { author, comment }))
  );
}

/** A command that could not be carried out is tried again for so long, by starting its run again. */
const MAX_COMMAND_AGE_MS = 86_400_000;

/** Reactions that a command has once it is done or refused. */
const SIGNS = ['+1', '-1', 'confused', 'rocket'];

function sawIt(comment: number): WrittenEffect {
  return { effect: 'react', comment, reaction: 'eyes' };
}

async function writeAll(plan: EffectPlan, event: RequestEvent, job: RequestJob, access: Access): Promise<Handled> {
  if (!plan.some(isLeftOver)) return handled(job, []);
  const own = await job.own();
  if (await wasAnswered(event, own, job.now())) return handled(job, []);
  const written = await attempt(async () => await writeAsApp(plan.filter(isForApp), job, access));
  if (written instanceof Error) {
    const told = failedAnswers(plan, event, written);
    return handled(job, await inOrder(told, own, access), { faults: [written] });
  }
  // the answer to a request shows its pull request, which is there only now
  const after = event.kind === 'opened' ? await planFor(event, job, access) : plan;
  const yielded = event.kind === 'opened' ? await writeAsApp(after.filter(isClosing), job, access) : [];
  const answers = await inOrder(after.filter(isOwn), own, access);
  const shown = await showApprovers(written, own, access);
  const told = await sendNotices(plan.flatMap(transitionOf), access.setting, job.notify());
  return handled(job, [...written, ...yielded, ...answers, ...shown, ...told]);
}

async function writeAsApp(effects: EffectPlan, job: RequestJob, access: Access): Promise<readonly Performed[]> {
  const app = access.setting.policy.requests?.app;
  if (effects.length === 0 || app === undefined) return [];
  return await job.asApp(app, async (as) => await inOrder(effects.filter(isWritten), as, access));
}

const isClosing = (effect: Effect): boolean => effect.effect === 'close-pull';
const isWritten = (effect: Effect): effect is WrittenEffect => effect.effect !== 'notify' && effect.effect !== 'start';

function transitionOf(effect: Effect): readonly Transition[] {
  return effect.effect === 'notify' ? [effect.transition] : [];
}

/** What each pull request that was opened changes about access, below it. */
async function showApprovers(
  written: readonly Performed[],
  own: OwnWriter,
  access: Access,
): Promise<readonly Performed[]> {
  const shown: Performed[] = [];
  for (const { effect, at, outcome } of written) {
    if (effect !== 'propose' || (outcome !== 'opened' && outcome !== 'open')) continue;
    const view = await viewEffects(Number(at.slice(1)), own.writer, access);
    shown.push(...(await inOrder(view.filter(isOwn), own, access)));
  }
  return shown;
}

async function inOrder(
  effects: readonly WrittenEffect[],
  own: OwnWriter,
  access: Access,
): Promise<readonly Performed[]> {
  const performed: Performed[] = [];
  const [signs, others] = [true, false].map((isSign) =>
    effects.filter((effect) => (effect.effect === 'react') === isSign),
  );
  // INVARIANT: the sign at a comment says that all of it was done, so it comes last
  for (const effect of [...(others ?? []), ...(signs ?? [])]) performed.push(await performEffect(effect, own, access));
  return performed;
}

/** What people are told where the App could not do it. */
function failedAnswers(plan: EffectPlan, event: RequestEvent, fault: Error): readonly WrittenEffect[] {
  return plan.flatMap((effect): readonly WrittenEffect[] => {
    if (effect.effect === 'answer' && effect.answer.answer === 'request' && event.kind === 'opened')
      return [{ ...effect, answer: { ...effect.answer, fault: faultOf(fault) } }];
    if (effect.effect === 'reply' && 'command' in effect.reply)
      return [{ ...effect, reply: { reply: 'failed', command: effect.reply.command, fault: faultOf(fault) } }];
    return [];
  });
}

async function attempt<T>(act: () => Promise<T>): Promise<T | Error> {
  try {
    return await act();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function handled(
  { warnings }: RequestJob,
  performed: readonly Performed[],
  { isLeft = false, faults = [] }: { readonly isLeft?: boolean; readonly faults?: readonly Error[] } = {},
): Handled {
  return { isLeft, performed, faults, warnings };
}
