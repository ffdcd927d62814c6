import type { AuditedTrust } from './audited.ts';
import { fromAnswer } from './trust-checks.ts';
import type { WallFinding } from './wall-finding.ts';

/** Whoever has the name of the repository gets in, though it is another one: names are given up and taken over. */
export function trustByName(trust: AuditedTrust): readonly WallFinding[] {
  const { answers, meant } = trust;
  if (answers === undefined || meant.length === 0) return [];
  if (answers.github.kind === 'token' || answers.owner.kind === 'token') return [];
  return fromAnswer(trust, 'trust-by-name', answers.sameName);
}
