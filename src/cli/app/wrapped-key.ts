import { constants, createCipheriv, createPrivateKey, type KeyObject, publicEncrypt, randomBytes } from 'node:crypto';

/** The alternative initial value of AES key wrap with padding (RFC 5649, section 3). */
const WRAP_IV = Buffer.from('A65959A6', 'hex');
const AES_KEY_BYTES = 32;

/**
 * A private key, wrapped so that only whoever has the private part of `wrapping` can read it: an AES key in RSA-OAEP
 * with SHA-256, and after it the key, PKCS #8 in DER, in AES key wrap with padding. Vault and KMS take the same form.
 * https://developer.hashicorp.com/vault/docs/secrets/transit/key-wrapping-guide
 * https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys-encrypt-key-material.html
 */
export function wrappedKey(pem: string, wrapping: KeyObject): Buffer {
  const der = createPrivateKey(pem).export({ format: 'der', type: 'pkcs8' });
  const aes = randomBytes(AES_KEY_BYTES);
  try {
    const cipher = createCipheriv('id-aes256-wrap-pad', aes, WRAP_IV);
    const material = Buffer.concat([cipher.update(der), cipher.final()]);
    const oaep = { key: wrapping, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' };
    return Buffer.concat([publicEncrypt(oaep, aes), material]);
  } finally {
    der.fill(0);
    aes.fill(0);
  }
}
