import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { ExchangeError } from '../credential.ts';
import type { Signer } from '../signer.ts';
import { seeApp } from './docs.ts';

/**
 * Signs with a private key that the workflow hands over: the last resort, since whoever reads that key has all of the
 * App, for good.
 * @throws ExchangeError when it is no RSA private key
 */
export function pemSigner(pem: string | undefined): Signer {
  const key = privateKeyIn(pem);
  return {
    sign: async (data) => await Promise.resolve(sign('sha256', Buffer.from(data), key)),
    close: async () => await Promise.resolve(),
    warnings: [
      'The private key of the GitHub App is stored as a secret: whoever reads it can act as the App everywhere, ' +
        'for good. Keep it in Vault, OpenBao or AWS KMS and let it sign there.',
    ],
  };
}

function privateKeyIn(pem: string | undefined): KeyObject {
  const fault = (message: string): ExchangeError =>
    new ExchangeError(
      'github',
      'BadKey',
      message,
      `pass the PEM that GitHub gave, \`app-private-key: \${{ secrets.APP_PRIVATE_KEY }}\`\n${seeApp('key')}`,
    );
  if (pem === undefined) throw fault('the policy says `key: {input: true}`, and the input `app-private-key` is empty');
  try {
    // secrets are often kept on one line
    const key = createPrivateKey(pem.includes('\n') ? pem : pem.replaceAll('\\n', '\n'));
    if (key.asymmetricKeyType !== 'rsa') throw new Error('no RSA key');
    return key;
  } catch {
    throw fault('the input `app-private-key` is not an RSA private key in PEM');
  }
}
