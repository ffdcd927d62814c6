import type { VaultSpec } from '../../policy/credential/vault-spec.ts';
import type { Credential, Exchange, ExchangeTools, Revocation } from '../credential.ts';
import { type VaultServer, vaultServer } from './call.ts';
import { login, secondsLeft } from './login.ts';
import { readSecrets, requestCount, type SecretsRead } from './secrets.ts';
import { revocationOf, revokeVault } from './revoke.ts';
import { shorten, type Shortened } from './shorten.ts';
import { checkUses } from './uses.ts';

/**
 * Trades the job's token for one of Vault or OpenBao that ends with the grant, and reads secrets with it. If anything fails after the login, the token is
 * taken back first.
 */
export const exchangeVault: Exchange<VaultSpec> = async ({ name, spec, bounds, acceptLonger }, tools) => {
  const tls = { clientCertificate: tools.secrets.clientCertificate, clientKey: tools.secrets.clientKey };
  const server = vaultServer(spec, tls, tools);
  const left = (): number => secondsLeft(bounds, spec.session, tools.now());
  // before anything is asked
  left();
  const first = await login(server, spec, tools);
  const revocation = revocationOf(spec, first.token, tls);
  try {
    const secrets = spec.secrets ?? [];
    const handedOut = spec['export-token'] === true;
    // besides reading: shortening it, and taking it back
    checkUses(first, requestCount(secrets) + (first.lease > left() ? 2 : 1), handedOut);
    const held = await shorten(server, first, { left, until: bounds.until, handedOut }, tools);
    const read = await readSecrets(server, held.token.token, secrets, { seconds: left(), until: acceptLonger ? Number.POSITIVE_INFINITY : bounds.until }, tools);
    return credentialOf(name, spec, server, { held, read, revocation, until: bounds.until });
  } catch (error) {
    await giveBack(revocation, tools);
    throw error;
  }
};

/** Variables that lead the CLI and SDKs elsewhere, or that let them trust anybody. `bao` looks at `BAO_…` before `VAULT_…`. */
const MISLEADING = ['VAULT_SKIP_VERIFY', 'VAULT_CACERT', 'VAULT_AGENT_ADDR', 'VAULT_NAMESPACE', 'BAO_ADDR', 'BAO_TOKEN', 'BAO_SKIP_VERIFY', 'BAO_CACERT', 'BAO_AGENT_ADDR', 'BAO_NAMESPACE'];

function credentialOf(name: string, spec: VaultSpec, server: VaultServer, got: { readonly held: Shortened; readonly read: SecretsRead; readonly revocation: Revocation; readonly until: number }): Credential {
  const { login: held, token } = got.held;
  const { variables: secrets, leases, wrappings } = got.read;
  const handedOut = token !== held;
  const namespace = server.namespace === undefined ? {} : { namespace: server.namespace };
  const certificates = handedOut ? spec['ca-certificates'] : undefined;
  const access = handedOut ? { VAULT_TOKEN: token.token, VAULT_ADDR: server.url, ...(server.namespace === undefined ? {} : { VAULT_NAMESPACE: server.namespace }) } : {};
  const variables = { ...secrets, ...access };
  const given = new Set([...Object.keys(variables), ...(certificates === undefined ? [] : ['VAULT_CACERT'])]);
  return {
    name,
    provider: 'vault',
    target: `${server.url} role ${spec.role}`,
    expires: Math.min(token.expires, held.expires, got.until),
    variables,
    outputs: variables,
    secret: [...Object.keys(secrets), ...(handedOut ? ['VAULT_TOKEN'] : [])],
    ...(certificates === undefined ? {} : { files: [{ name: 'vault-ca.pem', variables: ['VAULT_CACERT'], text: `${certificates.trimEnd()}\n` }] }),
    revocation: got.revocation,
    handle: { url: server.url, accessor: held.accessor, ...namespace, ...listed('leases', leases), ...listed('wrappings', wrappings) },
    misleading: handedOut ? MISLEADING.filter((variable) => !given.has(variable)) : [],
  };
}

function listed(name: string, values: readonly string[]): Readonly<Record<string, string>> {
  return values.length === 0 ? {} : { [name]: values.join(' ') };
}

/** The fault that led here is what people are told; a token that cannot be given back ends by itself. */
async function giveBack(revocation: Revocation, tools: ExchangeTools): Promise<void> {
  await revokeVault(revocation, tools).catch(() => undefined);
}
