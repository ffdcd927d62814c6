import type { Credential } from './credential.ts';

/** A key that signs without being shown, RSASSA-PKCS1-v1_5 with SHA-256 (RFC 7518, RS256). */
export interface Signer {
  /** Signs a text. @throws ExchangeError */
  readonly sign: (data: string) => Promise<Uint8Array>;
  /** Gives back what signing needed. @throws ExchangeError when it may still be alive */
  readonly close: () => Promise<void>;
  /** What was issued so that it can sign, under a name that says little; nothing where nothing was. */
  readonly held?: Credential;
  /** What somebody should look at. */
  readonly warnings: readonly string[];
}
