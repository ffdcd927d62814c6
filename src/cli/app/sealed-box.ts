/**
 * Seals a text for whoever has the private part of a key, as GitHub wants secrets. Source: GitHub's reference,
 * "Encrypting secrets for the REST API": `crypto_box_seal` of libsodium, both in Base64.
 */
export async function sealedBox(text: string, publicKey: string): Promise<string> {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  const sealed = sodium.crypto_box_seal(Buffer.from(text), Buffer.from(publicKey, 'base64'));
  return Buffer.from(sealed).toString('base64');
}
