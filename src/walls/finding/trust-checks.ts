import type { TrustAnswer } from '../classify.ts';
import { isSameName } from '../../policy/fold.ts';
import type { AuditedTrust } from './audited.ts';
import { WALL_FINDING_KINDS, type WallFindingId, type WallSeverity } from './finding-kinds.ts';
import type { FailedCheck, RoleCredentialName, UnknownCheck, WallFinding } from './wall-finding.ts';

/** Credentials of the policy that are about a trust. */
export function rolesOf({ meant }: Pick<AuditedTrust, 'meant'>): readonly RoleCredentialName[] {
  return meant.map(({ role, credential }) => ({ role, credential }));
}

/** A finding about a trust. */
export function failedTrust(
  trust: AuditedTrust,
  id: WallFindingId,
  more: Partial<Pick<FailedCheck, 'token' | 'at' | 'facts'>> & { readonly severity?: WallSeverity } = {},
): FailedCheck {
  const { target, file } = trust;
  const severity = WALL_FINDING_KINDS[id].severity;
  return { outcome: 'fail', id, severity, target, file, roles: rolesOf(trust), facts: {}, ...more };
}

export function unknownTrust(
  trust: AuditedTrust,
  id: WallFindingId,
  answer: Extract<TrustAnswer, { kind: 'undecided' }>,
): UnknownCheck {
  const { target, file } = trust;
  const token = answer.found === undefined ? {} : { token: answer.found.token };
  return { outcome: 'unknown', id, target, file, roles: rolesOf(trust), why: answer.why, ...token };
}

/** A question whose answer is a token where something is wrong. */
export function fromAnswer(
  trust: AuditedTrust,
  id: WallFindingId,
  answer: TrustAnswer,
  more: { readonly severity?: WallSeverity; readonly facts?: FailedCheck['facts'] } = {},
): readonly WallFinding[] {
  if (answer.kind === 'none') return [];
  if (answer.kind === 'undecided') return [unknownTrust(trust, id, answer)];
  return [failedTrust(trust, id, { token: answer.found.token, at: answer.found.at, ...more })];
}

/** Whether an environment is among names as GitHub compares them. */
export function hasName(names: readonly string[], name: string): boolean {
  return names.some((one) => isSameName(one, name));
}
