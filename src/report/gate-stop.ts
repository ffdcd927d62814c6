import type { Result } from './result.ts';

/** Why a gate cannot decide, whatever the policy says. */
export interface GateStop {
  readonly message: string;
  readonly hint: string | undefined;
  /** Who starts the run cannot be proved; else something else cannot be read. */
  readonly isIdentity: boolean;
}

/**
 * The result of a run whose gate cannot run as it is written. INVARIANT: it is a refusal, whatever was decided without
 * the workflow.
 */
export function stoppedResult(result: Result, { message, hint, isIdentity }: GateStop): Result {
  if (result.decision === 'deny') return result;
  const { link: _link, ...rest } = result;
  const reason = isIdentity ? 'identity-unverified' : 'undecidable';
  const next = hint === undefined ? 'Correct the workflow.' : `${hint.charAt(0).toUpperCase()}${hint.slice(1)}.`;
  return {
    ...rest,
    decision: 'deny',
    reason,
    summary: `The gate in the workflow cannot decide: ${message}.`,
    next,
    checks: [
      ...result.checks.filter(({ name }) => name !== reason),
      { name: reason, outcome: 'fail', expected: 'a gate that can run', actual: message },
    ],
  };
}
