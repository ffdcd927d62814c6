import type { Check, Deny } from '../policy/decision.ts';
import { type ReasonId, REASONS } from '../policy/reasons.ts';
import type { ReportContext } from './context.ts';
import { inert, quote } from './inert.ts';

/** What the sentences about a refusal are made of. */
export interface Refusal {
  readonly decision: Deny;
  readonly context: ReportContext;
  /** The check that decided. */
  readonly check: Check | undefined;
  /** There is a link to go with the advice. */
  readonly linked: boolean;
}

export interface Words {
  readonly summary?: string;
  readonly next?: string;
}

export type Writer = (refusal: Refusal) => Words;

/** Longest text of a check in a sentence: why something was refused often stands at its end. */
const LONGEST = 600;

/** The sentence of the registry, and what was found. */
export function detail(refusal: Refusal): Words {
  return {
    summary: `${REASONS[refusal.decision.reason].summary.replace(/\.$/, '')}: ${told(refusal, 'actual').replace(/\.$/, '')}.`,
  };
}

export function theGrant({ decision }: Refusal): string {
  return decision.grant === undefined ? 'The grant' : `The grant ${quote(decision.grant)}`;
}

/** A side of the check that is a name. */
export function actual({ check }: Refusal): string {
  return quote(check?.actual ?? '', LONGEST);
}

export function expected({ check }: Refusal): string {
  return quote(check?.expected ?? '', LONGEST);
}

/** A side of the check that is a phrase, not a name. */
export function told({ check }: Refusal, side: 'expected' | 'actual'): string {
  return inert(check?.[side] ?? '', LONGEST).replaceAll('`', "'");
}

/** What goes with advice to ask for a grant, where a link leads to a form for it. */
export function filledIn({ linked }: Refusal): string {
  return linked
    ? ' The link opens a form that is filled in already: say what it is for, and propose it as a pull request.'
    : '';
}

/** The advice of the registry. */
export function usual(reason: ReasonId): string {
  return REASONS[reason].next;
}
