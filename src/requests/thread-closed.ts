import type { AccessView } from './change/view.ts';
import { closeRequest, type ClosingReason } from './close-request.ts';
import type { IssueGrant } from './command/facts.ts';
import type { AskedIssue, Requester, RequestSetting } from './facts.ts';
import type { Effect, EffectPlan } from './plan.ts';
import { isBotAccount } from './rights.ts';
import { transitionsOfMerge } from './transition.ts';

/** A pull request that was closed, merged or not, and what it was about. */
export interface SettledPull {
  readonly number: number;
  readonly isMerged: boolean;
  /** Who closed or merged it. */
  readonly by: Requester;
  /** The issue whose request it brought; absent where it was about something else. */
  readonly issue?: AskedIssue;
  /** Every grant that the issue asked for. */
  readonly grants: readonly IssueGrant[];
  /** What it has changed about access. */
  readonly view?: AccessView;
}

/** Whoever asked is told that it was approved, or that somebody closed it; others are told what is there now. */
export function planSettled(settled: SettledPull, setting: RequestSetting): EffectPlan {
  const { number, isMerged, by, issue, grants, view } = settled;
  const about = grants.find(({ pull }) => pull?.number === number);
  if (isMerged)
    return [
      ...(issue === undefined || about === undefined ? [] : [answerOf(issue, about)]),
      ...(view === undefined || setting.policy.notify === undefined
        ? []
        : transitionsOfMerge(
            view,
            number,
            grants.map(({ requested }) => requested),
          ).map((transition): Effect => ({ effect: 'notify', transition }))),
    ];
  // the App closes what was withdrawn, denied or has lapsed: whoever had it do so says why
  if (issue === undefined || about === undefined || isBotAccount(by)) return [];
  return closeRequest(about, { issue, grants, closed: { how: 'pull-closed', by } }, setting);
}

/** An issue that was closed, and the grants that it asked for. */
export interface ClosedIssue {
  readonly issue: AskedIssue;
  /** Who closed it. */
  readonly by: Requester;
  readonly grants: readonly IssueGrant[];
}

/**
 * What follows when an issue is closed: whoever asked takes the request back by that, as by `/withdraw`. By anybody
 * else it decides nothing, and the answer says so. A merge closes it as well: then it is said that it was approved.
 */
export function planClosedIssue({ issue, by, grants }: ClosedIssue, setting: RequestSetting): EffectPlan {
  const waiting = grants.find(({ requested: { stage } }) => stage === 'pending' || stage === 'requested');
  const last = grants.at(-1);
  // of one that is closed the answer says how, already
  if (waiting === undefined)
    return last === undefined || last.requested.stage === 'closed' ? [] : [answerOf(issue, last)];
  if (isBotAccount(by)) return [];
  // INVARIANT: by number, and only of whoever asked: closing an issue takes no more than the right to triage
  const requester = waiting.requested.grant['requested-by-id'] ?? issue.author.id;
  if (requester !== by.id) return [answerOf(issue, waiting, { issueClosedBy: by })];
  const closed: ClosingReason = { how: 'taken-back', by };
  return closeRequest(waiting, { issue, grants, closed }, setting);
}

function answerOf(
  issue: AskedIssue,
  { requested, pull }: IssueGrant,
  more: { readonly issueClosedBy?: Requester } = {},
): Effect {
  return {
    effect: 'answer',
    issue: issue.number,
    answer: { answer: 'request', issue, requested, ...(pull === undefined ? {} : { pull }), ...more },
  };
}
