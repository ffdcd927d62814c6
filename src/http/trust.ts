import { createSecureContext, rootCertificates, type SecureContext } from 'node:tls';

/** A certificate that this side shows, with its key. PEM. */
export interface ClientIdentity {
  readonly cert: string;
  readonly key: string;
}

/** What of the environment concerns trust; all of it can be set by an earlier step of the job. */
export interface AmbientTrust {
  readonly NODE_EXTRA_CA_CERTS?: string | undefined;
  readonly NODE_USE_SYSTEM_CA?: string | undefined;
  readonly SSL_CERT_FILE?: string | undefined;
  readonly SSL_CERT_DIR?: string | undefined;
}

/**
 * The certificates that connections trust: the public ones that come with Node, and those the workflow names.
 *
 * INVARIANT: nothing ambient adds to them. An earlier step can write `NODE_EXTRA_CA_CERTS` for this process and, with a proxy, read the tokens
 * that pass; so where the environment says anything the list is given to Node explicitly, which then ignores the environment.
 */
export function trustedContext(
  additional: string | undefined,
  ambient: AmbientTrust,
  identity?: ClientIdentity,
): SecureContext | undefined {
  if (additional !== undefined || identity !== undefined)
    return createSecureContext({
      ca: [...rootCertificates, ...(additional === undefined ? [] : [additional])],
      ...identity,
    });
  const touched = [
    ambient.NODE_EXTRA_CA_CERTS,
    ambient.NODE_USE_SYSTEM_CA,
    ambient.SSL_CERT_FILE,
    ambient.SSL_CERT_DIR,
  ].some((value) => value !== undefined && value !== '');
  return touched ? createSecureContext({ ca: [...rootCertificates] }) : undefined;
}
