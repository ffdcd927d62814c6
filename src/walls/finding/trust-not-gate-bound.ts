import type { AuditedTrust } from './audited.ts';
import { fromAnswer } from './trust-checks.ts';
import type { WallFinding } from './wall-finding.ts';

/** A job gets in from where the policy means it, without the gate. */
export function trustNotGateBound(trust: AuditedTrust): readonly WallFinding[] {
  const { answers, meant } = trust;
  if (answers === undefined || meant.length === 0) return [];
  const wider = [answers.github, answers.owner, answers.repository];
  if (wider.some(({ kind }) => kind === 'token')) return [];
  const answer = answers.notGate.kind === 'token' ? answers.notGate : answers.pushers;
  const found = answer.kind === 'none' ? answers.notGate : answer;
  return fromAnswer(trust, 'trust-not-gate-bound', found, {
    facts: meant.every(({ gate }) => gate === undefined) ? { gate: 'none' } : {},
  });
}
