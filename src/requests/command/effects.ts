import type { AskedIssue } from '../facts.ts';
import type { Effect, EffectPlan, Reaction } from '../plan.ts';
import type { ReplyFacts } from '../reply.ts';
import type { CommandFacts, IssueGrant } from './facts.ts';

/** A reply to the comment. */
export function reply({ comment }: Pick<CommandFacts, 'comment'>, facts: ReplyFacts): Effect {
  return { effect: 'reply', issue: comment.below, comment: comment.id, reply: facts };
}

/** A sign at the comment, and a reply. */
export function answered(facts: Pick<CommandFacts, 'comment'>, reaction: Reaction, said: ReplyFacts): EffectPlan {
  return [{ effect: 'react', comment: facts.comment.id, reaction }, reply(facts, said)];
}

/** The one comment of the issue, as things are. */
export function renewedAnswer(issue: AskedIssue, { requested, pull }: IssueGrant): Effect {
  return {
    effect: 'answer',
    issue: issue.number,
    answer: { answer: 'request', issue, requested, ...(pull === undefined ? {} : { pull }) },
  };
}
