import { opensAt } from '../policy/window-opening.ts';
import { quote } from './safe-line.ts';
import {
  actual,
  expected,
  filledPullRequest,
  moment,
  type Reasons,
  type Refusal,
  theGrant,
  theRole,
  to,
  toAsk,
  told,
  type ReasonWords,
} from './reason.ts';
import { grantRevoked, revokedFolder } from './tag-advice.ts';

export const GRANT_REASONS: Reasons<
  | 'grant-invalid'
  | 'grant-revoked'
  | 'grant-too-long'
  | 'grant-not-started'
  | 'grant-expired'
  | 'outside-window'
  | 'principal-mismatch'
  | 'rerun-by-other'
  | 'uses-exhausted'
> = {
  'grant-invalid': {
    summary: 'The grant has a mistake in it.',
    next: 'Correct the file in a new pull request. `grantgate lint` shows the line.',
    target: ({ problem: { line } }) => ({ page: 'grant', ...(line > 0 ? { line } : {}) }),
    whom: toAsk('approvers'),
    words: (refusal) => ({ summary: `${theGrant(refusal)} has a mistake in it: ${actual(refusal)}.` }),
  },
  'grant-revoked': {
    summary: 'The grant was revoked.',
    next: 'Ask for a new grant, under another name, if the access is still needed.',
    target: (facts) => ({ page: revokedFolder(facts) === undefined ? 'new' : 'grant' }),
    whom: toAsk('approvers'),
    words: grantRevoked,
  },
  'grant-too-long': {
    summary: 'The grant lasts longer than the policy allows.',
    next: 'Ask for a shorter grant.',
    target: to('new'),
    whom: toAsk('approvers'),
    words: (refusal) => ({
      summary: `${theGrant(refusal)} lasts longer than the policy allows, which is ${told(refusal, 'expected')}.`,
      next: `Ask for a shorter grant.${filledPullRequest(refusal)}`,
    }),
  },
  'grant-not-started': {
    summary: 'The grant has not begun yet.',
    next: 'Start the run again after the grant begins.',
    target: to('grant'),
    whom: toAsk('approvers'),
    words: (refusal) => ({
      summary: `${theGrant(refusal)} begins only at ${moment(refusal, refusal.facts.starts)}.`,
      next: 'Start the run again after that.',
    }),
  },
  'grant-expired': {
    summary: 'The grant has ended.',
    next: 'Ask for a new grant.',
    target: to('new'),
    whom: toAsk('approvers'),
    words: (refusal) => ({
      summary: `${theGrant(refusal)} ended at ${moment(refusal, refusal.facts.expires)}.`,
      next: `Ask for a new grant.${filledPullRequest(refusal)}`,
    }),
  },
  'outside-window': {
    summary: 'The role may not be used at this time.',
    next: 'Start the run again while a window of the role is open.',
    target: to('policy'),
    whom: toAsk('role'),
    words: windowWords,
  },
  'principal-mismatch': {
    summary: 'The grant belongs to another account.',
    next: 'Ask for a grant with the numeric id of your account.',
    target: to('new'),
    whom: toAsk('approvers'),
    words: principalMismatch,
  },
  'rerun-by-other': {
    summary: 'The run was started again by somebody whom the grant does not cover.',
    next: 'Let the person with the grant start the run, or ask for a grant of your own.',
    target: to('grant'),
    whom: toAsk('approvers'),
    words: rerun,
  },
  'uses-exhausted': {
    summary: 'The grant has been used as often as it may be.',
    next: 'Ask for a new grant.',
    target: to('new'),
    whom: toAsk('approvers'),
    words: (refusal) => ({
      summary: `${theGrant(refusal)} has been used as often as it may be: ${told(refusal, 'actual')}.`,
      next: `Ask for a new grant.${filledPullRequest(refusal)}`,
    }),
  },
};

/** When it is open, and from when on next: in UTC, and by the clock of the people who wait for it. */
function windowWords(refusal: Refusal<'outside-window'>): ReasonWords {
  const { facts } = refusal;
  const openings = facts.windows.flatMap((window) => opensAt(window, facts.now) ?? []);
  const next =
    openings.length === 0
      ? refusal.usual.next
      : `Start the run again from ${moment(refusal, Math.min(...openings))} on.`;
  return {
    summary: `${theRole(refusal).replace(/^the/, 'The')} may not be used at this time, only ${expected(refusal)}.`,
    next,
  };
}

function principalMismatch(refusal: Refusal<'principal-mismatch'>): ReasonWords {
  const { decision, facts } = refusal;
  const id = `principal-id: ${decision.run.triggering_actor_id}`;
  if (facts.named.kind === 'unnumbered')
    return {
      summary: `${theGrant(refusal)} does not name its account by number.`,
      next: `Ask for a grant with ${quote(id)} in it.${filledPullRequest(refusal)}`,
    };
  const [holder, own] = [told(refusal, 'expected'), told(refusal, 'actual')];
  const summary = `${theGrant(refusal)} belongs to ${holder}, and this run to ${own}.`;
  return facts.named.kind === 'team'
    ? {
        summary,
        next:
          'A team that was recreated under an old name is another team. Ask for a grant that names the team of ' +
          `today by number.${filledPullRequest(refusal)}`,
      }
    : { summary, next: `Ask for a grant of your own, with ${quote(id)} in it.${filledPullRequest(refusal)}` };
}

function rerun(refusal: Refusal<'rerun-by-other'>): ReasonWords {
  const { actor, triggering_actor: other } = refusal.decision.run;
  const grant = theGrant(refusal).replace(/^The/, 'the');
  return {
    summary: `${quote(other)} pressed re-run on a run of ${quote(actor)}, and ${grant} does not cover ${quote(other)}.`,
  };
}
