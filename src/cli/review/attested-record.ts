import { isSameName } from '../../policy/fold.ts';
import type { Terminal } from '../terminal.ts';
import { askVerifier, type VerifiedAttestation } from './verifier.ts';

/** Which run a record says that it is of. */
export interface RecordedRun {
  readonly repository: string;
  readonly run: string;
  readonly attempt: string;
}

/** What came of looking for an attestation: the workflow that made it, as `job_workflow_ref` has it, or why not. */
export type Attested = { readonly by: string } | { readonly why: string };

/**
 * Has an attestation of a record looked for. `signers` are the repositories of the gated workflows, where the policies
 * name them. INVARIANT: an attestation of another run than the record says is none of it.
 */
export async function verifiedBy(
  file: string,
  recorded: RecordedRun,
  signers: readonly string[],
  env: Terminal['env'],
): Promise<Attested> {
  const { repository } = recorded;
  let told: Attested = { why: '' };
  for (const signer of signers.length === 0 ? [repository] : signers) {
    const sought = { among: { repository }, ...(isSameName(signer, repository) ? {} : { signer }) };
    const answer = await askVerifier(file, sought, env);
    told = 'why' in answer ? { why: answer.why } : signerIn(answer.verified, recorded);
    if ('by' in told) return told;
  }
  return told;
}

function signerIn(verified: readonly VerifiedAttestation[], recorded: RecordedRun): Attested {
  const own = verified.find((one) => isAttestedByRun(one, recorded));
  if (own === undefined) return { why: 'it was attested by another run than it says' };
  const by = attestingWorkflow(own);
  return by === undefined ? { why: 'its certificate does not say which workflow attested it' } : { by };
}

/** Whether the certificate was given to this attempt of this run. */
export function isAttestedByRun(
  { certificate: { runInvocationURI: address } }: VerifiedAttestation,
  { repository, run, attempt }: RecordedRun,
): boolean {
  const suffix = `/${repository}/actions/runs/${run}/attempts/${attempt}`.toLowerCase();
  return typeof address === 'string' && address.toLowerCase().endsWith(suffix);
}

/** The workflow that attested, as `job_workflow_ref` has it. */
export function attestingWorkflow({
  certificate: { buildSignerURI: signer },
}: VerifiedAttestation): string | undefined {
  return /^https:\/\/[^/]+\/(.+@.+)$/.exec(typeof signer === 'string' ? signer : '')?.[1];
}
