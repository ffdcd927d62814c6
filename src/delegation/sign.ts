import { DELEGATION_TYPE, type DelegationAlgorithm, type DelegationClaims } from './claims.ts';

/** A key that signs, wherever it is kept. */
export interface DelegationKey {
  readonly algorithm: DelegationAlgorithm;
  /** Name of the key in the policy, which only selects; none where the tool has one key. */
  readonly kid?: string;
  /** Signs a text. What it answers is a signature as JWS wants it: of ES256 the two numbers side by side, not DER. */
  readonly sign: (text: string) => Promise<Uint8Array>;
}

/** The delegation, in the compact form of JWS (RFC 7515, 7.1). It is a secret until the run has used it. */
export async function signDelegation(claims: DelegationClaims, key: DelegationKey): Promise<string> {
  const header = {
    alg: key.algorithm,
    typ: DELEGATION_TYPE,
    ...(key.kid === undefined ? {} : { kid: key.kid }),
  };
  const text = `${jsonPart(header)}.${jsonPart(claims)}`;
  return `${text}.${Buffer.from(await key.sign(text)).toString('base64url')}`;
}

function jsonPart(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
