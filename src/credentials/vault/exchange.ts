import type { VaultSpec } from '../../policy/credential/vault-spec.ts';
import type { Exchange, ExchangeTools, Revocation } from '../credential.ts';
import { vaultServer } from './call.ts';
import { login, secondsLeft } from './login.ts';
import { readSecrets } from './secrets.ts';
import { revokeVault } from './revoke.ts';
import { shorten } from './shorten.ts';

/**
 * Trades the job's token for one of Vault or OpenBao that ends with the grant, and reads secrets with it. If anything fails after the login, the token is
 * taken back first.
 */
export const exchangeVault: Exchange<VaultSpec> = async ({ name, spec, bounds }, tools) => {
  const tls = { clientCertificate: tools.secrets.clientCertificate, clientKey: tools.secrets.clientKey };
  const server = vaultServer(spec, tls, tools);
  // before anything is asked
  secondsLeft(bounds, spec.session, tools.now());
  const parent = await login(server, spec, tools);
  const revocation = revocationOf(spec, parent.token, tls);
  try {
    const handedOut = spec['export-token'] === true;
    const token = await shorten(server, parent, { seconds: secondsLeft(bounds, spec.session, tools.now()), handedOut }, tools);
    const secrets = await readSecrets(server, token.token, spec.secrets ?? [], tools);
    const variables = { ...secrets, ...(handedOut ? { VAULT_TOKEN: token.token, VAULT_ADDR: server.url, ...(server.namespace === undefined ? {} : { VAULT_NAMESPACE: server.namespace }) } : {}) };
    return {
      name,
      provider: 'vault',
      target: `${server.url} role ${spec.role}`,
      expires: Math.min(token.expires, bounds.until),
      variables,
      outputs: variables,
      secret: [...Object.keys(secrets), ...(handedOut ? ['VAULT_TOKEN'] : [])],
      revocation,
      handle: { url: server.url, accessor: parent.accessor, ...(server.namespace === undefined ? {} : { namespace: server.namespace }) },
      misleading: handedOut ? MISLEADING : [],
    };
  } catch (error) {
    await giveBack(revocation, tools);
    throw error;
  }
};

/** Variables that lead the CLI and SDKs elsewhere, or that let them trust anybody. */
const MISLEADING = ['VAULT_SKIP_VERIFY', 'VAULT_CACERT', 'VAULT_AGENT_ADDR', 'BAO_ADDR', 'BAO_TOKEN'];

function revocationOf(spec: VaultSpec, token: string, tls: { readonly clientCertificate?: string | undefined; readonly clientKey?: string | undefined }): Revocation {
  const given = { url: spec.url, token, namespace: spec.namespace, certificates: spec['ca-certificates'], clientCertificate: tls.clientCertificate, clientKey: tls.clientKey };
  return Object.fromEntries(Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/** The fault that led here is what people are told; a token that cannot be given back ends by itself. */
async function giveBack(revocation: Revocation, tools: ExchangeTools): Promise<void> {
  await revokeVault(revocation, tools).catch(() => undefined);
}
