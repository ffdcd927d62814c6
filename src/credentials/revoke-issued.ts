import { type CallTools, type Credential, NotRevokedError, type Revoke } from './credential.ts';

/**
 * Revokes what was issued before a fault, and gives the fault. Where revoking fails as well, perhaps because no
 * time was left, the fault carries the credential: the session has time of its own for it, puts it on record, and
 * leaves it to the end of the job if need be.
 */
export async function revokeIssued(
  fault: unknown,
  issued: Credential,
  revoke: Revoke,
  tools: CallTools,
): Promise<unknown> {
  try {
    await revoke(issued.revocation ?? {}, tools);
    return fault;
  } catch {
    return new NotRevokedError(fault, issued);
  }
}
