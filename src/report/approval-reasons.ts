import type { MissingApproval } from '../policy/approval-facts.ts';
import {
  ASK_APPROVER,
  detail,
  filledPullRequest,
  type Reasons,
  type Refusal,
  theGrant,
  to,
  toAsk,
  told,
  type ReasonWords,
} from './reason.ts';

export const APPROVAL_REASONS: Reasons<
  'approval-missing' | 'approval-self' | 'approval-stale' | 'approval-ineligible'
> = {
  'approval-missing': {
    summary: 'The grant has not been approved.',
    next: `${ASK_APPROVER} A file that came without a reviewed pull request has to be proposed again.`,
    target: ({ kind }) => ({
      page: ['anew', 'first-pull', 'as-person'].includes(APPROVAL_CURES[kind]) ? 'new' : 'pull',
    }),
    whom: toAsk('approvers'),
    words: missingApprovalWords,
  },
  'approval-self': {
    summary: 'The grant was approved only by people who asked for it, wrote it or may have written it.',
    next:
      `${ASK_APPROVER} It must be somebody who does not get the access ` +
      'and has neither asked for it nor written it.',
    target: to('pull'),
    whom: toAsk('approvers'),
    words: selfApprovalWords,
  },
  'approval-stale': {
    summary: 'The grant was changed after it was approved.',
    next: 'Ask for a grant again, and have the last version of it approved.',
    target: to('new'),
    whom: toAsk('approvers'),
    words: detail,
  },
  'approval-ineligible': {
    summary: 'The grant was approved by somebody who may not approve.',
    next: `${ASK_APPROVER} The policy lists who they are.`,
    target: to('pull'),
    whom: toAsk('approvers'),
    words: (refusal) => ({
      summary: `${theGrant(refusal)} was ${told(refusal, 'actual')}, and it needs ${told(refusal, 'expected')}.`,
    }),
  },
};

/**
 * What helps: a review where a reviewed pull request brought the grant; a first pull request where it was pushed; else
 * it has to come by another one.
 */
type Cure = 'review' | 'one-more' | 'merge' | 'as-person' | 'first-pull' | 'anew';

const APPROVAL_CURES: Readonly<Record<MissingApproval['kind'], Cure>> = {
  approved: 'review',
  'none-stands': 'review',
  'too-few': 'one-more',
  'not-merged': 'merge',
  bot: 'as-person',
  'unnamed-bot': 'as-person',
  'request-unsaid': 'as-person',
  'files-unknown': 'as-person',
  'more-files': 'as-person',
  'no-pull': 'first-pull',
  'changed-since': 'anew',
  'not-in-diff': 'anew',
  replaced: 'anew',
  'brought-back': 'anew',
};

function missingApprovalWords(refusal: Refusal<'approval-missing'>): ReasonWords {
  const summary =
    `${theGrant(refusal)} has not been approved: it needs ${told(refusal, 'expected')}, and ` +
    `${told(refusal, 'actual')}.`;
  switch (APPROVAL_CURES[refusal.facts.kind]) {
    case 'review':
      return { summary };
    case 'one-more':
      return { summary, next: 'Ask another approver to review the pull request of the grant as well.' };
    case 'merge':
      return { summary, next: 'Have the pull request of the grant approved and merged.' };
    case 'as-person':
      return {
        summary,
        next:
          'Propose the grant again, as a person. An App may only where the policy names it: one grant at a time, ' +
          `with \`request\` and \`requested-by-id\`.${filledPullRequest(refusal)}`,
      };
    case 'first-pull':
      return {
        summary,
        next:
          'It was pushed to the default branch, so there is no pull request that anybody could approve. Open one ' +
          'that adds the grant under another name, and have it approved and merged. To keep the name, delete the ' +
          `file first and add it again, each by a pull request that is approved.${filledPullRequest(refusal)}`,
      };
    case 'anew':
      return {
        summary,
        next:
          'Reviewing an earlier pull request does not help. Propose the grant again under another name, or delete ' +
          `its file and add it again, by a pull request that an approver reviews.${filledPullRequest(refusal)}`,
      };
  }
}

/** Who approved, or which commits the approver may have written. */
function selfApprovalWords(refusal: Refusal<'approval-self'>): ReasonWords {
  const found = told(refusal, 'actual');
  const { kind } = refusal.facts;
  const involved = 'whoever gets a grant, asked for it or wrote it cannot approve it';
  if (kind === 'involved') return { summary: `${theGrant(refusal)} was ${found}, and ${involved}.` };
  const summary = `${theGrant(refusal)} has ${found}.`;
  const account = 'whoever wrote the commit can add its address to their account';
  return kind === 'doubtful-denied'
    ? {
        summary,
        next:
          `Another review does not help, but ${account}. Or propose the grant again, in the browser or by commits ` +
          'of a known address.',
      }
    : {
        summary,
        next:
          `Ask one more approver to review the pull request of the grant. Or ${account}: then who wrote it is ` +
          'known.',
      };
}
