import type { Credential, ExchangeRequest, ExchangeTools } from './credential.ts';
import type { Addresses } from './provider.ts';

/** A key that signs without being shown, RSASSA-PKCS1-v1_5 with SHA-256 (RFC 7518, RS256). */
export interface Signer {
  /** Signs a text. @throws ExchangeError */
  readonly sign: (data: string) => Promise<Uint8Array>;
  /** Revokes what signing needed. @throws ExchangeError when it may still be alive */
  readonly close: () => Promise<void>;
  /** What was issued so that it can sign, under a name that says little; nothing where nothing was. */
  readonly held?: Credential;
  /** What somebody should look at. */
  readonly warnings: readonly string[];
}

/** A service that keeps keys and signs with them. Nothing of it is loaded until it is asked. */
export interface KeyStore<Spec> {
  readonly addressesOf: (spec: Spec) => Addresses;
  /** @throws ExchangeError when the login is refused */
  readonly open: OpenSigner<Spec>;
}

/** Logs in where a key is kept. */
export type OpenSigner<Spec> = (spec: Spec, limits: SignerLimits, tools: ExchangeTools) => Promise<Signer>;

/** What bounds the login, besides its own specification. */
export type SignerLimits = Pick<ExchangeRequest<unknown>, 'bounds' | 'accounts'>;
