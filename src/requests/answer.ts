import type { Fault } from '../policy/fault.ts';
import type { AccessView } from './change/view.ts';
import type { AskedIssue, GrantPull, Requester, RequestedGrant } from './facts.ts';
import type { FormProblem, Understood } from './form/problem.ts';
import type { FormId } from './form/questions.ts';
import type { BreakGlassRequest } from './form/request.ts';
import type { RequestRefusal } from './refusal.ts';

/** What the one comment of an issue says. */
export type AnswerFacts =
  | {
      readonly answer: 'not-the-form';
      readonly form: FormId;
      readonly problems: readonly FormProblem[];
      readonly understood: Understood;
    }
  | {
      readonly answer: 'refused';
      readonly form: FormId;
      readonly refusals: readonly RequestRefusal[];
      readonly understood: Understood;
    }
  /** What was asked is on its way: how far, who can approve, what happens next. */
  | {
      readonly answer: 'request';
      readonly issue: AskedIssue;
      readonly requested: RequestedGrant;
      readonly pull?: GrantPull;
      /** Why a pull request could not be made, where it could not. */
      readonly fault?: Fault;
      /** How it ended before anybody got access. */
      readonly closed?: ClosedBy;
      /** Who closed the issue while the request goes on: that by itself decides nothing. */
      readonly issueClosedBy?: Requester;
    }
  /** Without an App: the file to be proposed by whoever asked, filled in. */
  | {
      readonly answer: 'link';
      readonly issue: AskedIssue;
      readonly requested: RequestedGrant;
      readonly path: string;
      readonly text: string;
    }
  | {
      readonly answer: 'break-glass';
      readonly issue: AskedIssue;
      readonly request: BreakGlassRequest;
      /** Milliseconds since 1970. */
      readonly until: number;
      /** Who is told: accounts and teams of the policy, and approvers who were skipped. */
      readonly told: readonly (string | number)[];
    }
  /** For whoever approves a change of the policy or of grants. */
  | { readonly answer: 'view'; readonly view: AccessView };

/** How a request ended before it was approved. */
export type ClosedBy =
  | { readonly how: 'taken-back'; readonly by: Requester }
  | { readonly how: 'denied'; readonly by: Requester; readonly why: string }
  /** Somebody closed its pull request by hand. */
  | { readonly how: 'pull-closed'; readonly by: Requester }
  /** Seconds that nobody answered. */
  | { readonly how: 'lapsed'; readonly after: number };
