import { type CallTools, ExchangeError, type Revocation, type Revoke, type TlsMaterial } from '../credential.ts';
import { askVault, type VaultPlace, type VaultServer, vaultServer } from './call.ts';
import { seeVault } from './docs.ts';

/** What revoking a token needs. */
export function revocationOf(
  place: VaultPlace,
  token: string,
  { clientCertificate, clientKey }: Omit<TlsMaterial, 'certificates'>,
): Revocation {
  const given = {
    url: place.url,
    token,
    namespace: place.namespace,
    certificates: place['ca-certificates'],
    clientCertificate,
    clientKey,
  };
  return Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/**
 * Ends a token, those made from it and the leases of its dynamic secrets. One that is dead already is fine.
 * https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token-self
 * @throws ExchangeError when the token may still be alive
 */
export const revokeVault: Revoke = async (revocation, tools) => {
  const { url, token, namespace, certificates, clientCertificate, clientKey } = revocation;
  if (url === undefined || token === undefined)
    throw new ExchangeError('vault', 'NothingToRevoke', 'there is no token to revoke', seeVault('revoke'));
  const server = vaultServer(
    { url, namespace, 'ca-certificates': certificates },
    { clientCertificate, clientKey },
    tools,
  );
  const { status, errors } = await askVault(
    server,
    { method: 'POST', path: 'auth/token/revoke-self', token, repeatable: true },
    tools,
  );
  // anything else that looks like success is of somebody else, such as a proxy
  if (status === 204) return;
  if (status === 403 && isUnknown(errors)) return;
  throw new ExchangeError(
    'vault',
    `Status${status}`,
    `${new URL(url).host} did not revoke the token (${status}${errors.length === 0 ? '' : `: ${errors.join('; ')}`})`,
    'the policies of the role have to allow `auth/token/revoke-self`, as the policy `default` does\n' +
      seeVault('revoke'),
  );
};

/**
 * 403 is the answer for a dead token, and for a living one whose policies do not allow the call: only the words tell
 * which. OpenBao and older versions of Vault say `permission denied` for a token that they do not know, and
 * `1 error occurred: * permission denied` for the other; newer ones of Vault add `invalid token` to the first. Seen
 * with OpenBao 2.7; vault/request_handling.go of both. The first is also the answer for a living token from an address
 * that its role does not allow: nothing tells them apart, and that one ends with the grant.
 */
function isUnknown(errors: readonly string[]): boolean {
  return (
    errors.some((text) => /\b(?:bad|invalid) token\b/i.test(text)) ||
    (errors.length === 1 && errors[0] === 'permission denied')
  );
}

/**
 * Ends a token by its accessor, and those that unwrap answers it got, with an operator's token.
 * https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token-accessor
 * @throws ExchangeError
 */
export async function revokeAccessor(
  handle: Readonly<Record<string, string>>,
  operatorToken: string,
  tools: CallTools,
): Promise<void> {
  const { url, accessor, namespace, wrappings } = handle;
  if (url === undefined || accessor === undefined)
    throw new ExchangeError('vault', 'NothingToRevoke', 'the record names no accessor', seeVault('revoke'));
  const server = vaultServer({ url, namespace }, {}, tools);
  for (const each of [accessor, ...(wrappings ?? '').split(' ').filter((text) => text !== '')])
    await endByAccessor(server, each, operatorToken, tools);
}

async function endByAccessor(
  server: VaultServer,
  accessor: string,
  operatorToken: string,
  tools: CallTools,
): Promise<void> {
  const { status, errors } = await askVault(
    server,
    { method: 'POST', path: 'auth/token/revoke-accessor', token: operatorToken, body: { accessor }, repeatable: true },
    tools,
  );
  // one that is not there is answered with 200 and a warning, by older servers with 400
  const isGone = status === 400 && errors.some((text) => /invalid accessor/i.test(text));
  if (status === 204 || status === 200 || isGone) return;
  throw new ExchangeError(
    'vault',
    `Status${status}`,
    `the accessor was not revoked (${status}${errors.length === 0 ? '' : `: ${errors.join('; ')}`})`,
    `your token has to allow \`auth/token/revoke-accessor\`\n${seeVault('revoke')}`,
  );
}
