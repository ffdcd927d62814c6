import type { Check, CheckOf } from './decision.ts';
import type { Evidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import type { Grant } from './grant.ts';
import type { Policy } from './policy.ts';
import type { Role } from './role.ts';
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

/** A check for one of these reasons; its facts are gathered only for the grant that is shown. */
export type FindingOf<R extends ReasonId> = {
  readonly [K in R]: {
    readonly name: K;
    readonly ok: boolean;
    readonly facts: (grant: Grant, situation: Case) => Facts[K];
  };
}[R];

/** A check that was made. A person may hold a thousand grants besides the one that is shown. */
export type Finding = FindingOf<ReasonId>;

/** The two outcomes of a check, made in advance: of a thousand grants most pass and fail alike. */
export function outcomes<R extends ReasonId>(
  name: R,
  facts: (grant: Grant, situation: Case) => Facts[R],
): (ok: boolean) => FindingOf<R> {
  const pass: FindingOf<R> = { name, ok: true, facts };
  const fail: FindingOf<R> = { name, ok: false, facts };
  return (ok) => (ok ? pass : fail);
}

/** Gathers what the checks of a grant found. */
export function toChecks(findings: readonly Finding[], grant: Grant, situation: Case): readonly Check[] {
  return findings.map((finding) => toCheck(finding, grant, situation));
}

function toCheck<R extends ReasonId>({ name, ok, facts }: FindingOf<R>, grant: Grant, situation: Case): CheckOf<R> {
  return { name, outcome: ok ? 'pass' : 'fail', facts: facts(grant, situation) };
}
