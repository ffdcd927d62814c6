import type { Check } from './decision.ts';
import type { Evidence } from './evidence.ts';
import type { Grant } from './grant.ts';
import type { Policy, Role } from './policy.ts';
import type { ReasonId } from './reasons.ts';
import type { Run } from './run.ts';

/** What the checks of a grant look at. */
export interface Case {
  readonly policy: Policy;
  readonly evidence: Evidence;
  readonly run: Run;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The repository that holds the policy, `owner/name`. */
  readonly home: string;
  /** Checks of what later steps touch, for one role and grant; absent when steps are not looked at. */
  readonly steps?: (role: Role, grant: Grant) => readonly Finding[];
}

/** What a check says to people. */
export interface Words {
  readonly expected: string;
  readonly actual: string;
}

/**
 * A check that was made. It is put into words only for the grant that is shown: a person may hold a thousand others.
 */
export interface Finding {
  readonly name: ReasonId;
  readonly ok: boolean;
  readonly words: (grant: Grant, of: Case) => Words;
}

/** The two outcomes of a check, made beforehand: of a thousand grants most pass and fail alike. */
export function outcomes(name: ReasonId, words: Finding['words']): (ok: boolean) => Finding {
  const pass: Finding = { name, ok: true, words };
  const fail: Finding = { name, ok: false, words };
  return (ok) => (ok ? pass : fail);
}

/** Puts the checks of a grant into words. */
export function toChecks(findings: readonly Finding[], grant: Grant, of: Case): readonly Check[] {
  return findings.map(({ name, ok, words }) => ({ name, outcome: ok ? 'pass' : 'fail', ...words(grant, of) }));
}
