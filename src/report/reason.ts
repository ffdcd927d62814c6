import { emergencyIssue } from '../policy/break-glass/emergency-grant.ts';
import type { Deny } from '../policy/decision.ts';
import type { Facts } from '../policy/facts.ts';
import type { ReasonId } from '../policy/reasons.ts';
import type { CheckWords } from './check-entry.ts';
import { type ReportContext, zoneOf } from './context.ts';
import { formatMoment } from './moment.ts';
import { safeLine, quote } from './safe-line.ts';
import { caretakers, roleOfRun, type Whom } from './whom.ts';

/** The page that a refusal sends a person to: the policy, the grant, its pull request, or a form for a new grant. */
export interface LinkTarget {
  readonly page: 'policy' | 'grant' | 'pull' | 'new';
  /** Line of the file, where one is known. */
  readonly line?: number;
}

/** What a person is told about a refusal. */
export interface ReasonWords {
  readonly summary?: string;
  readonly next?: string;
  /** Where exactly, and what is written there: for whoever puts it right. */
  readonly detail?: string;
  /** YAML to copy. */
  readonly paste?: string;
}

/** Why a run was refused, in words: docs/reasons.md has a heading for each. */
export interface Reason<R extends ReasonId> {
  /** One plain sentence for somebody who does not write pipelines. */
  readonly summary: string;
  /** What to do now. */
  readonly next: string;
  readonly target: (facts: Facts[R]) => LinkTarget;
  /** Who can help. */
  readonly whom: (facts: Facts[R]) => Whom;
  /** The same two with the names and dates of a run; what is missing stays as above. */
  readonly words: (refusal: Refusal<R>) => ReasonWords;
}

/** Reasons by their ids. */
export type Reasons<R extends ReasonId> = { readonly [K in R]: Reason<K> };

/** What the sentences about a refusal are made of. */
export interface Refusal<R extends ReasonId = ReasonId> {
  readonly decision: Deny;
  readonly context: ReportContext;
  /** What the check that decided found. */
  readonly facts: Facts[R];
  /** The same in words, for people only. */
  readonly said: CheckWords;
  /** The words of the reason itself. */
  readonly usual: { readonly summary: string; readonly next: string };
  /** There is a link to go with the advice. */
  readonly linked: boolean;
}

/** Longest text of a check in a sentence: why something was refused often stands at its end. */
const MAX_CHECK_CHARACTERS = 600;

export const ASK_APPROVER = 'Ask an approver to review the pull request of the grant.';
export const ASK_ADMIN = 'Ask the people who look after this repository to look at it.';

/** The same page whatever was found. */
export function to(page: LinkTarget['page']): () => LinkTarget {
  return () => ({ page });
}

/** The same people whatever was found. */
export function toAsk(whom: Whom): () => Whom {
  return () => whom;
}

/** Those who answer for the role, as the object of a sentence. */
export function theCaretakers({ decision, context }: Refusal): string {
  return caretakers(decision, context);
}

export function theRole({ decision, context }: Refusal): string {
  const name = roleOfRun(decision, context);
  return name === undefined ? 'the role' : `the role ${quote(name)}`;
}

/** A time in UTC and by the clock of the people of the role. */
export function moment({ decision, context }: Refusal, at: number): string {
  return formatMoment(at, context.now, zoneOf(context, roleOfRun(decision, context)));
}

/** The usual sentence, and what was found. */
export function detail(refusal: Refusal): ReasonWords & { readonly summary: string } {
  return { summary: `${refusal.usual.summary.replace(/\.$/, '')}: ${told(refusal, 'actual').replace(/\.$/, '')}.` };
}

export function theGrant({ decision }: Refusal): string {
  if (decision.grant === undefined) return 'The grant';
  const issue = emergencyIssue(decision.grant);
  return issue === undefined ? `The grant ${quote(decision.grant)}` : `The break-glass access #${issue}`;
}

/** A side of the check that is a name. */
export function actual({ said }: Refusal): string {
  return quote(said.actual, MAX_CHECK_CHARACTERS);
}

export function expected({ said }: Refusal): string {
  return quote(said.expected, MAX_CHECK_CHARACTERS);
}

/** A side of the check that is a phrase, not a name. */
export function told({ said }: Refusal, side: 'expected' | 'actual'): string {
  return safeLine(said[side], MAX_CHECK_CHARACTERS).replaceAll('`', "'");
}

/** What goes with advice to ask for a grant, where a link leads to a form for it. */
export function filledPullRequest({ linked }: Refusal): string {
  return linked
    ? ' The link opens a form that is filled in already: say what it is for, and propose it as a pull request.'
    : '';
}
