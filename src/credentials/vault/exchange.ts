import type { VaultSpec } from '../../policy/credential/vault-spec.ts';
import { type Credential, type Exchange, type Kept, latestEnd } from '../credential.ts';
import { revokeIssued } from '../revoke-issued.ts';
import { vaultServer } from './call.ts';
import { issuedBy } from './issued.ts';
import { secondsLeft, shorten, type Shortened, checkUses } from './lifetime.ts';
import { fit, loginToVault } from './login.ts';
import { endInWords } from './fixed-end.ts';
import { readSecrets, requestCount, type SecretsRead } from './secrets.ts';
import { revocationOf, revokeVault } from './revoke.ts';
import { vaultVariables, MISLEADING } from './variables.ts';

/**
 * Trades the job's token for one of Vault or OpenBao that ends with the grant, and reads secrets with it. If anything
 * fails after the login, the token is revoked first.
 */
export const exchangeVault: Exchange<VaultSpec> = async ({ name, spec, bounds, acceptLonger }, tools) => {
  const tls = { clientCertificate: tools.secrets.clientCertificate, clientKey: tools.secrets.clientKey };
  const server = vaultServer(spec, tls, tools);
  const left = (): number => secondsLeft(bounds, spec.session, tools.now());
  // before anything is asked
  left();
  const first = await loginToVault(server, spec, tools);
  const issued = issuedBy(server, spec, first, { name, ...tls });
  tools.begun?.(issued);
  try {
    const secrets = spec.secrets ?? [];
    const handedOut = spec['export-token'] === true;
    // besides reading: shortening it, and revoking it
    checkUses(fit(first), requestCount(secrets) + (first.lease > left() ? 2 : 1), handedOut);
    const held = await shorten(server, first, { left, until: bounds.until, handedOut }, tools);
    const read = await readSecrets(
      server,
      held.token.token,
      secrets,
      { seconds: left(), until: acceptLonger ? Number.POSITIVE_INFINITY : latestEnd(bounds, tools.now()) },
      tools,
    );
    const credential = credentialOf(issued, spec, { held, read, until: bounds.until });
    return { ...credential, kept: keptUses(spec, { held, read }, tls, issued) };
  } catch (error) {
    throw await revokeIssued(error, issued, revokeVault, tools);
  }
};

/**
 * What is left for the end of the job: the token that later steps get anyway, with which its leases end, and nothing of
 * the login, which could be renewed for longer. A login that is not handed out is left only where leases would end with
 * it.
 */
function keptUses(
  spec: VaultSpec,
  { held: { login: held, token }, read }: { readonly held: Shortened; readonly read: SecretsRead },
  tls: Parameters<typeof revocationOf>[2],
  { revocation }: Credential,
): Kept {
  if (token !== held) return { revocation: revocationOf(spec, token.token, tls), handedOut: true };
  return { ...(read.leases.length === 0 || revocation === undefined ? {} : { revocation }), handedOut: false };
}

function credentialOf(
  issued: Credential,
  spec: VaultSpec,
  {
    held: { login: held, token },
    read,
    until,
  }: { readonly held: Shortened; readonly read: SecretsRead; readonly until: number },
): Credential {
  const { variables: secrets, leases, wrappings, lasting } = read;
  const handedOut = token !== held;
  const certificates = handedOut ? spec['ca-certificates'] : undefined;
  const { url = spec.url, namespace } = issued.handle ?? {};
  const access = handedOut ? vaultVariables(token.token, { url, namespace }) : {};
  const variables = { ...secrets, ...access };
  const given = new Set([...Object.keys(variables), ...(certificates === undefined ? [] : ['VAULT_CACERT'])]);
  return {
    ...issued,
    expires: Math.max(Math.min(token.expires, held.expires, until), ...lasting.map(({ end }) => end)),
    variables,
    outputs: variables,
    secret: [...Object.keys(secrets), ...(handedOut ? ['VAULT_TOKEN'] : [])],
    ...(certificates === undefined
      ? {}
      : { files: [{ name: 'vault-ca.pem', variables: ['VAULT_CACERT'], text: `${certificates.trimEnd()}\n` }] }),
    handle: { ...issued.handle, ...listedHandle('leases', leases), ...listedHandle('wrappings', wrappings) },
    ...(lasting.length === 0
      ? {}
      : {
          lasting: lasting.map(endInWords),
          notes: lasting.map((entry) => `${endInWords(entry)}: revoking the token does not end it`),
        }),
    misleading: handedOut ? MISLEADING.filter((variable) => !given.has(variable)) : [],
  };
}

function listedHandle(name: string, values: readonly string[]): Readonly<Record<string, string>> {
  return values.length === 0 ? {} : { [name]: values.join(' ') };
}
