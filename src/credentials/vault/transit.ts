import type { TransitSpec } from '../../policy/credential/github-spec.ts';
import { objectOf, textIn } from '../answer.ts';
import { ExchangeError, type ExchangeTools } from '../credential.ts';
import type { Signer } from '../signer.ts';
import { askVault, vaultServer } from './call.ts';
import { seeVault } from './docs.ts';
import { explainCall } from './explain.ts';
import { login } from './login.ts';
import { revokeVault } from './revoke.ts';

/**
 * A key of the transit engine that signs. https://developer.hashicorp.com/vault/api-docs/secret/transit#sign-data
 * @throws ExchangeError when the login is refused
 */
export async function transitSigner(spec: TransitSpec, tools: ExchangeTools): Promise<Signer> {
  const { clientCertificate, clientKey } = tools.secrets;
  const server = vaultServer(spec, { clientCertificate, clientKey }, tools);
  const { token } = await login(server, spec, tools);
  const path = `${spec['transit-mount'] ?? 'transit'}/sign/${spec.key}/sha2-256`;
  return {
    notes: [],
    sign: async (data) => {
      // PSS is what the engine takes unless told otherwise; GitHub asks for PKCS #1
      const body = { input: Buffer.from(data).toString('base64'), signature_algorithm: 'pkcs1v15' };
      const answer = await askVault(server, { method: 'POST', path, token, body, repeatable: true }, tools);
      if (answer.status !== 200) throw explainCall(`signing with \`${path}\``, answer.status, answer.errors);
      const signature = /^vault:v\d+:([A-Za-z0-9+/]+={0,2})$/.exec(textIn(objectOf(answer.body['data']), 'signature') ?? '')?.[1];
      if (signature === undefined) throw new ExchangeError('vault', 'BadAnswer', `signing with \`${path}\` gave no signature`, `is the key of the type \`rsa-2048\` or larger?\n${seeVault('other')}`);
      return Buffer.from(signature, 'base64');
    },
    close: async () => {
      const given = { url: spec.url, token, namespace: spec.namespace, certificates: spec['ca-certificates'], clientCertificate, clientKey };
      const revocation = Object.fromEntries(Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
      await revokeVault(revocation, tools).catch(() => undefined);
    },
  };
}
