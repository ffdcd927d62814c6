import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isRecord } from '../../policy/shape.ts';
import type { Terminal } from '../terminal.ts';

const VERIFY_TIMEOUT_MS = 30_000;
const MAX_VERIFIER_BYTES = 16 * 1024 * 1024;
const PREDICATE_TYPE = 'urn:grantgate:decision:v1';

/** Which run a record says that it is of. */
export interface RecordedRun {
  readonly repository: string;
  readonly run: string;
  readonly attempt: string;
}

/** What came of looking for an attestation: the workflow that made it, as `job_workflow_ref` has it, or why not. */
export type Attested = { readonly by: string } | { readonly why: string };

/**
 * Has GitHub's own tool look for an attestation of a file, and verify it: signature, certificate, log and the digest of
 * the file. INVARIANT: what it does not say in a form that is known is not verified, and an attestation of another run
 * than the record says is none of it.
 */
export async function verifiedBy(file: string, recorded: RecordedRun, env: Terminal['env']): Promise<Attested> {
  const words = ['attestation', 'verify', file, '--repo', recorded.repository, '--predicate-type', PREDICATE_TYPE];
  let said: string;
  try {
    const { stdout } = await promisify(execFile)('gh', [...words, '--format', 'json'], {
      timeout: VERIFY_TIMEOUT_MS,
      maxBuffer: MAX_VERIFIER_BYTES,
      env: { ...env },
    });
    said = stdout;
  } catch (error) {
    const isMissing = isRecord(error) && error['code'] === 'ENOENT';
    return {
      why: isMissing ? 'GitHub’s command line, `gh`, is not there' : '`gh attestation verify` did not verify it',
    };
  }
  return signerIn(said, recorded);
}

function signerIn(said: string, { repository, run, attempt }: RecordedRun): Attested {
  const certificates = certificatesIn(said);
  if (certificates === undefined) return { why: '`gh attestation verify` answered in another form' };
  const suffix = `/${repository}/actions/runs/${run}/attempts/${attempt}`.toLowerCase();
  const own = certificates.find(
    ({ runInvocationURI: address }) => typeof address === 'string' && address.toLowerCase().endsWith(suffix),
  );
  if (own === undefined) return { why: 'it was attested by another run than it says' };
  const { buildSignerURI: signer } = own;
  const found = /^https:\/\/[^/]+\/(.+@.+)$/.exec(typeof signer === 'string' ? signer : '')?.[1];
  return found === undefined ? { why: 'its certificate does not say which workflow attested it' } : { by: found };
}

function certificatesIn(said: string): readonly Readonly<Record<string, unknown>>[] | undefined {
  let answers: unknown;
  try {
    answers = JSON.parse(said);
  } catch {
    return undefined;
  }
  if (!Array.isArray(answers) || answers.length === 0) return undefined;
  const found = answers.map((answer: unknown) => {
    const result = isRecord(answer) ? answer['verificationResult'] : undefined;
    const signature = isRecord(result) ? result['signature'] : undefined;
    const certificate = isRecord(signature) ? signature['certificate'] : undefined;
    return isRecord(certificate) ? certificate : undefined;
  });
  return found.every((one) => one !== undefined) ? found : undefined;
}
