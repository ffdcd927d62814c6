import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isRecord } from '../../policy/shape.ts';
import type { Terminal } from '../terminal.ts';

const VERIFY_TIMEOUT_MS = 30_000;
const MAX_VERIFIER_BYTES = 16 * 1024 * 1024;
/** Of one file; GitHub gives the newest first. */
const MAX_ATTESTATIONS = 1000;
const PREDICATE_TYPE = 'urn:grantgate:decision:v1';

/** Whose attestations are looked for, and in which repository the workflow lies that makes them. */
export interface SoughtAttestations {
  /** Where runs are: a repository, or everything of an owner. */
  readonly among: { readonly repository: string } | { readonly owner: string };
  /** Left out, it is the repository of the run. A reusable workflow may lie in another. */
  readonly signer?: string;
}

/** One attestation that was verified: what its certificate says, and what was attested. */
export interface VerifiedAttestation {
  readonly certificate: Readonly<Record<string, unknown>>;
  readonly predicate: unknown;
  /** When it was signed, by the log or the authority of timestamps, as it is written. */
  readonly time: string | undefined;
}

export type VerifierAnswer =
  | { readonly verified: readonly VerifiedAttestation[] }
  /** `none` where no attestation was verified: there is none, or it is not good. */
  | { readonly why: string; readonly none?: true };

/**
 * Has GitHub's own tool look for attestations of a file, and verify them: signature, certificate, log and the digest of
 * the file. INVARIANT: what it does not say in a form that is known is not verified.
 * https://cli.github.com/manual/gh_attestation_verify
 */
export async function askVerifier(
  file: string,
  { among, signer }: SoughtAttestations,
  env: Terminal['env'],
): Promise<VerifierAnswer> {
  const words = [
    'attestation',
    'verify',
    file,
    '--predicate-type',
    PREDICATE_TYPE,
    '--limit',
    String(MAX_ATTESTATIONS),
    ...('owner' in among ? ['--owner', among.owner] : ['--repo', among.repository]),
    ...(signer === undefined ? [] : ['--signer-repo', signer]),
    '--format',
    'json',
  ];
  try {
    const { stdout } = await promisify(execFile)('gh', words, {
      timeout: VERIFY_TIMEOUT_MS,
      maxBuffer: MAX_VERIFIER_BYTES,
      env: { ...env },
    });
    const verified = attestationsIn(stdout);
    return verified === undefined ? { why: '`gh attestation verify` answered in another form' } : { verified };
  } catch (error) {
    return isRecord(error) && error['code'] === 'ENOENT'
      ? { why: 'GitHub’s command line, `gh`, is not there' }
      : { why: '`gh attestation verify` did not verify it', none: true };
  }
}

function attestationsIn(said: string): readonly VerifiedAttestation[] | undefined {
  let answers: unknown;
  try {
    answers = JSON.parse(said);
  } catch {
    return undefined;
  }
  if (!Array.isArray(answers) || answers.length === 0) return undefined;
  const found = answers.map((answer: unknown) => attestationIn(answer));
  return found.every((one) => one !== undefined) ? found : undefined;
}

function attestationIn(answer: unknown): VerifiedAttestation | undefined {
  const result = partOf(answer, 'verificationResult');
  const certificate = partOf(partOf(result, 'signature'), 'certificate');
  if (result === undefined || certificate === undefined) return undefined;
  const times: unknown = result['verifiedTimestamps'];
  const [first] = Array.isArray(times) ? (times as unknown[]) : [];
  const time = isRecord(first) ? first['timestamp'] : undefined;
  return {
    certificate,
    predicate: partOf(result, 'statement')?.['predicate'],
    time: typeof time === 'string' ? time : undefined,
  };
}

function partOf(value: unknown, name: string): Readonly<Record<string, unknown>> | undefined {
  const part = isRecord(value) ? value[name] : undefined;
  return isRecord(part) ? part : undefined;
}
