import { createHash } from 'node:crypto';
import type { SourceFile } from '../github/policy-query.ts';
import type { Allow, Decision } from '../policy/decision.ts';

/** The decision, and the files that it was made from. */
interface DecidedWith {
  readonly decision: Pick<Allow, 'decision' | 'grant'> | Pick<Exclude<Decision, Allow>, 'decision'>;
  readonly files: { readonly grants: readonly Pick<SourceFile, 'path' | 'text'>[] } | undefined;
}

/**
 * Digest of the file of the grant by which a run goes on, `sha256:…`, as `sha256sum` of the file has it: an attestation
 * of this subject says who used the grant. Empty for a refusal, and for access in an emergency, which has no grant.
 */
export function grantDigest({ decision, files }: DecidedWith): string {
  if (decision.decision === 'deny') return '';
  const text = files?.grants.find(({ path }) => path === `${decision.grant}.yml`)?.text;
  return text === undefined ? '' : `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}
