import { reviewersOf } from '../../policy/break-glass/reviewed.ts';
import { reviewPath } from '../../policy/break-glass/record.ts';
import { emergencyId } from '../../policy/break-glass/emergency-grant.ts';
import { REVOKED } from '../../policy/tags.ts';
import { breakGlassRecord } from '../break-glass-record.ts';
import type { RequestSetting } from '../facts.ts';
import type { EffectPlan } from '../plan.ts';
import { reviewersAmong } from '../reviewers.ts';
import { answered } from './effects.ts';
import type { CommandFacts } from './facts.ts';
import type { IssueCommand } from './read.ts';

/** Branch of a review; another one where earlier ones were closed. */
export function reviewBranch(issue: number, before = 0): string {
  return `grantgate/break-glass-${issue}${before === 0 ? '' : `-${before + 1}`}`;
}

/** What follows from `/reviewed`: a file with it is proposed, which counts once a reviewer approved it. */
export function planReview(
  command: Extract<IssueCommand, { name: 'reviewed' }>,
  facts: CommandFacts,
  { policy, policyPath, hasApp, now }: RequestSetting,
): EffectPlan {
  const { issue, emergency, by } = facts;
  if (emergency === undefined) return answered(facts, 'confused', { reply: 'not-a-request', command: 'reviewed' });
  const { taker, role, incident, review, taken, isEnded } = emergency;
  // what is still going on, nobody has seen to its end: such a review would not count
  if (taken !== undefined && !isEnded && now <= taken.until)
    return answered(facts, 'confused', { reply: 'review-too-early', until: taken.until });
  if (review?.state === 'merged') return answered(facts, 'confused', { reply: 'review-there', pull: review.pull });
  if (review?.state === 'open') return answered(facts, '+1', { reply: 'review-proposed', pull: review.pull });
  const { verdict, why } = command;
  const reviewer = by.account;
  const text = breakGlassRecord({
    role,
    taker: taker.id,
    reviewer,
    verdict,
    why,
    ...(incident === undefined ? {} : { incident }),
  });
  const path = reviewPath(issue.number);
  if (!hasApp) return answered(facts, '+1', { reply: 'review-link', path, text });
  return [
    {
      effect: 'propose',
      proposal: {
        branch: reviewBranch(issue.number, review === undefined ? 0 : review.before + 1),
        files: [{ path: `${policyPath}/${path}`, text }],
        subject: { kind: 'break-glass-review', issue: issue.number, verdict, by: reviewer, why, taker },
        reviewers: reviewersAmong(reviewersOf(policy, role), [issue.author, taker]),
        autoMerge: true,
      },
    },
    ...answered(facts, '+1', { reply: 'done', command: 'reviewed', by: reviewer }),
  ];
}

/** What follows from `/end` and `/revoke` below the issue of an emergency: a tag, which ends it at once. */
export function planEmergencyEnd(
  command: Extract<IssueCommand, { name: 'end' | 'revoke' }>,
  facts: CommandFacts,
  { hasApp }: RequestSetting,
): EffectPlan {
  const { name } = command;
  if (!hasApp) return answered(facts, 'confused', { reply: 'without-app', command: name });
  const tag = `${REVOKED}/${emergencyId(facts.issue.number)}`;
  return [
    { effect: 'tag', name: tag },
    ...answered(facts, '+1', { reply: 'done', command: name, by: facts.by.account, tags: [tag] }),
  ];
}
