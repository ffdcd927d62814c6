import type { ReasonId } from '../policy/reasons.ts';
import type { CheckEntry } from './check-entry.ts';
import { quote } from './safe-line.ts';

/** Keys of an evidence file, and what holds where one is left out. */
const UNTOLD = {
  policy: 'the last change of the policy counts as reviewed',
  revoked: 'nothing counts as revoked',
  frozen: 'nothing counts as frozen',
  uses: 'no use counts as spent',
  line: 'the grant counts as unchanged since its merge',
  committers: 'nobody counts as an author of its commits',
} as const;
export type Untold = keyof typeof UNTOLD;

/** What an evidence file leaves out, and what is taken for granted because of that; `undefined` when nothing. */
export function untoldWords(untold: readonly Untold[]): string | undefined {
  if (untold.length === 0) return undefined;
  const all = untold.map((key) => UNTOLD[key]);
  return (
    `the evidence leaves out ${wordList(untold.map((key) => quote(key)))}, which was not looked at: ` + wordList(all)
  );
}

/** Checks that need evidence: what stands beside one that passed because there is none. */
const UNSEEN: Readonly<Partial<Record<ReasonId, string>>> = {
  'policy-unreviewed': 'not looked at',
  frozen: 'not looked at',
  'grant-revoked': 'not in its file; tags were not looked at',
  'approval-missing': 'taken as approved',
  'approval-self': 'taken as approved by somebody else',
  'approval-stale': 'taken as approved as it is now',
  'approval-ineligible': 'taken as approved by an approver',
  'uses-exhausted': 'not looked at',
};

/** A check that passed, or that lacks an approval, only because nothing was looked at says so. */
export function withoutSight(check: CheckEntry): CheckEntry {
  const isUnknown = check.outcome === 'fail' && check.name === 'approval-missing';
  const actual = isUnknown
    ? 'nothing, since no evidence was given'
    : check.outcome === 'pass'
      ? UNSEEN[check.name]
      : undefined;
  return actual === undefined ? check : { ...check, actual };
}

function wordList(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
