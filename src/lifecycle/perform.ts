import { assignPeople, closeIssue, endPull, keepTag, react } from '../github/close-thread.ts';
import { keepCheck } from '../github/keep-check.ts';
import { keepComment } from '../github/own-comments.ts';
import { propose } from '../github/propose.ts';
import { fetchReviewerLogins } from '../github/logins.ts';
import type { RepositoryWriter } from '../github/write.ts';
import { answerText } from '../report/requests/answer-text.ts';
import { reminderText } from '../report/requests/care-words.ts';
import { CHECK_NAME, checkText } from '../report/requests/check-text.ts';
import { emergencyText } from '../report/requests/emergency-text.ts';
import { pullText } from '../report/requests/pull-text.ts';
import { replyText } from '../report/requests/reply-text.ts';
import type { Effect, PullProposal } from '../requests/plan.ts';
import type { Access } from './snapshot.ts';

/** A token, and the number of the account whose it is. */
export interface OwnWriter {
  readonly writer: RepositoryWriter;
  readonly author: number;
}

/** What was done, for the record: facts, never a secret. */
export interface Performed {
  readonly effect: Effect['effect'];
  /** What it was done to. */
  readonly at: string;
  readonly outcome: string;
  /** What could not be done besides. */
  readonly faults?: readonly string[];
}

/** What is done at GitHub by itself: everything but notices and runs. */
export type WrittenEffect = Exclude<Effect, { readonly effect: 'notify' | 'start' }>;

/** Does one thing at GitHub, once however often it is asked for. @throws FactError */
export async function performEffect(effect: WrittenEffect, own: OwnWriter, access: Access): Promise<Performed> {
  const { writer, author } = own;
  const { setting } = access;
  switch (effect.effect) {
    case 'answer': {
      const text = answerText(effect.answer, setting);
      const kept = await keepComment(writer, effect.issue, { author, key: 'answer', text });
      return done(effect, `#${effect.issue}`, kept.outcome);
    }
    case 'check': {
      const check = { name: CHECK_NAME, sha: effect.sha, ...checkText(effect.view, setting) };
      return done(effect, effect.sha, await keepCheck(writer, check));
    }
    case 'reply':
      return done(effect, `#${effect.issue}`, await replyTo(effect, own, access));
    case 'remind':
      return done(effect, `#${effect.issue}`, await remind(effect, own, access));
    case 'emergency':
      return done(effect, `#${effect.issue}`, await tellOfEmergency(effect, own, access));
    case 'react':
      await react(writer, effect.comment, effect.reaction);
      return done(effect, String(effect.comment), effect.reaction);
    case 'propose':
      return await proposeDraft(effect.proposal, own, access);
    case 'close-pull':
      await endPull(writer, effect.pull, effect.branch);
      return done(effect, `#${effect.pull}`, 'closed');
    case 'close-issue':
      await closeIssue(writer, effect.issue, effect.as);
      return done(effect, `#${effect.issue}`, 'closed');
    case 'tag':
      return done(effect, effect.name, await keepTag(writer, effect.name, access.commit));
    case 'assign':
      await assignPeople(writer, effect.issue, effect.logins);
      return done(effect, `#${effect.issue}`, 'assigned');
  }
}

/** What is said of a command that failed makes room for what is said once it is done. */
async function replyTo(
  { issue, comment, reply }: Extract<Effect, { readonly effect: 'reply' }>,
  { writer, author }: OwnWriter,
  { setting }: Access,
): Promise<string> {
  const key = reply.reply === 'failed' ? (`failed ${comment}` as const) : comment;
  return (await keepComment(writer, issue, { author, key, text: replyText(reply, setting) })).outcome;
}

/** Each reminder of a grant is a comment of its own, so that GitHub tells whoever it is for. */
async function remind(
  effect: Extract<Effect, { readonly effect: 'remind' }>,
  { writer, author }: OwnWriter,
  { setting }: Access,
): Promise<string> {
  const key = `reminder ${effect.reminder} ${effect.requested.grant.id}` as const;
  const kept = await keepComment(writer, effect.issue, { author, key, text: reminderText(effect, setting) });
  return kept.outcome;
}

/** Each of them is a comment of its own, so that GitHub tells whoever reviews it. */
async function tellOfEmergency(
  effect: Extract<Effect, { readonly effect: 'emergency' }>,
  { writer, author }: OwnWriter,
  { setting }: Access,
): Promise<string> {
  const text = emergencyText(effect, setting);
  return (await keepComment(writer, effect.issue, { author, key: `emergency ${effect.key}`, text })).outcome;
}

function done({ effect }: Pick<Effect, 'effect'>, at: string, outcome: string): Performed {
  return { effect, at, outcome };
}

async function proposeDraft(proposal: PullProposal, { writer, author }: OwnWriter, access: Access): Promise<Performed> {
  const { branch, files, reviewers, autoMerge } = proposal;
  const [owner = ''] = writer.repository.split('/');
  const users = await fetchReviewerLogins(writer.api, reviewers.users);
  const teams = reviewers.teams.flatMap((team) => {
    const [organisation, slug] = team.split('/');
    return organisation?.toLowerCase() === owner.toLowerCase() && slug !== undefined ? [slug] : [];
  });
  const words = pullText(proposal, access.setting);
  const outcome = await propose(writer, author, { branch, files, ...words, reviewers: { users, teams }, autoMerge });
  return {
    effect: 'propose',
    at: `#${outcome.pull.number}`,
    outcome: outcome.isNew ? 'opened' : outcome.pull.state,
    ...(outcome.faults.length === 0 ? {} : { faults: outcome.faults.map(({ message }) => message) }),
  };
}
