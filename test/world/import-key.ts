import {
  constants,
  createDecipheriv,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  privateDecrypt,
} from 'node:crypto';

/** What wraps keys that are brought: 4096 bits, as Vault and KMS have it. Made once, since that takes a second. */
let made: { publicKey: KeyObject; privateKey: KeyObject } | undefined;

export function wrappingPair(): { publicKey: KeyObject; privateKey: KeyObject } {
  made ??= generateKeyPairSync('rsa', { modulusLength: 4096 });
  return made;
}

/** Opens a wrapped key as a server does: an AES key in RSA-OAEP, and the key in AES key wrap with padding. */
export function importedKey(wrapped: Buffer): KeyObject {
  const { privateKey } = wrappingPair();
  const oaep = { key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
  const aes = privateDecrypt(oaep, wrapped.subarray(0, 512));
  const cipher = createDecipheriv('id-aes256-wrap-pad', aes, Buffer.from('A65959A6', 'hex'));
  const der = Buffer.concat([cipher.update(wrapped.subarray(512)), cipher.final()]);
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
}
