import type { AuditedTrust } from './audited.ts';
import { fromAnswer } from './trust-checks.ts';
import type { WallFinding } from './wall-finding.ts';

/** A job of an owner that has nothing to do with the policy gets in. */
export function trustOpenToGithub(trust: AuditedTrust): readonly WallFinding[] {
  return trust.answers === undefined ? [] : fromAnswer(trust, 'trust-open-to-github', trust.answers.github);
}
