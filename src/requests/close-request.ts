import type { ClosedBy } from './answer.ts';
import type { IssueGrant } from './command/facts.ts';
import type { AskedIssue, RequestSetting } from './facts.ts';
import type { EffectPlan } from './plan.ts';

/** Why a request is closed before anybody got access by it. */
export type ClosingReason = Exclude<ClosedBy, { how: 'lapsed' }>;

/** Ends a request: its pull request, the answer, and the issue, if it asked for nothing else. */
export function closeRequest(
  { requested, pull }: IssueGrant,
  why: { readonly issue: AskedIssue; readonly grants: readonly IssueGrant[]; readonly closed: ClosingReason },
  { hasApp }: RequestSetting,
): EffectPlan {
  const { issue, grants, closed } = why;
  return [
    ...(pull?.state === 'open' && hasApp
      ? [{ effect: 'close-pull', pull: pull.number, branch: pull.branch } as const]
      : []),
    {
      effect: 'answer',
      issue: issue.number,
      answer: {
        answer: 'request',
        issue,
        requested: { ...requested, stage: 'closed' },
        ...(pull === undefined ? {} : { pull }),
        closed,
      },
    },
    ...(grants.length < 2 && issue.isOpen
      ? [{ effect: 'close-issue', issue: issue.number, as: 'not_planned' } as const]
      : []),
  ];
}
