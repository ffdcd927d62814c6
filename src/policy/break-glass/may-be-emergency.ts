import { isApp } from '../account.ts';
import type { Decision } from '../decision.ts';
import type { Policy } from '../policy.ts';
import { actorOf } from '../principal.ts';
import type { ReasonId } from '../reasons.ts';

/** Refusals of the whole run, which no emergency changes. */
const FINAL: readonly ReasonId[] = [
  'identity-unverified',
  'policy-missing',
  'policy-invalid',
  'policy-unreviewed',
  'never-allowed',
];

/**
 * Whether break-glass access could let a run go on that was refused: only then is it looked for, so that no other run
 * waits for it.
 */
export function mayBeEmergency(decision: Decision, policy: Policy): boolean {
  if (decision.decision === 'allow' || FINAL.includes(decision.reason)) return false;
  if (decision.run.delegation !== undefined || isApp(actorOf(decision.run))) return false;
  if (decision.reason === 'frozen' && policy['frozen-allows-break-glass'] !== true) return false;
  return [...policy.roles.values()].some((role) => role['break-glass'] !== undefined);
}
