/** A key that signs without being shown, RSASSA-PKCS1-v1_5 with SHA-256 (RFC 7518, RS256). */
export interface Signer {
  /** Signs a text. @throws ExchangeError */
  readonly sign: (data: string) => Promise<Uint8Array>;
  /** Gives back what signing needed; never throws. */
  readonly close: () => Promise<void>;
  /** What somebody should look at; there may be more once it is closed. */
  readonly warnings: readonly string[];
}
