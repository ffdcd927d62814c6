import { type CallTools, ExchangeError, type Revoke } from '../credential.ts';
import { askVault, vaultServer } from './call.ts';
import { seeVault } from './docs.ts';

/**
 * Ends a token, those made from it and the leases of its dynamic secrets. One that is dead already is fine.
 * https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token-self
 * @throws ExchangeError when the token may still be alive
 */
export const revokeVault: Revoke = async (revocation, tools) => {
  const { url, token, namespace, certificates, clientCertificate, clientKey } = revocation;
  if (url === undefined || token === undefined) throw new ExchangeError('vault', 'NothingToRevoke', 'there is no token to take back', seeVault('revoke'));
  const server = vaultServer({ url, namespace, 'ca-certificates': certificates }, { clientCertificate, clientKey }, tools);
  const { status, errors } = await askVault(server, { method: 'POST', path: 'auth/token/revoke-self', token, repeatable: true }, tools);
  if (status === 204 || status === 200) return;
  // 403 is said of a dead token, and of a living one whose policies do not allow it: only the words tell which
  if (status === 403 && errors.some((text) => /bad token|invalid token/i.test(text))) return;
  throw new ExchangeError('vault', `Status${status}`, `${new URL(url).host} did not take the token back (${status}${errors.length === 0 ? '' : `: ${errors.join('; ')}`})`, `the policies of the role have to allow \`auth/token/revoke-self\`, as the policy \`default\` does\n${seeVault('revoke')}`);
};

/**
 * Ends a token by its accessor, with an operator's token. https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token-accessor
 * @throws ExchangeError
 */
export async function revokeAccessor(handle: Readonly<Record<string, string>>, operatorToken: string, tools: CallTools): Promise<void> {
  const { url, accessor, namespace } = handle;
  if (url === undefined || accessor === undefined) throw new ExchangeError('vault', 'NothingToRevoke', 'the record names no accessor', seeVault('revoke'));
  const server = vaultServer({ url, namespace }, {}, tools);
  const { status, errors } = await askVault(server, { method: 'POST', path: 'auth/token/revoke-accessor', token: operatorToken, body: { accessor }, repeatable: true }, tools);
  const isGone = status === 400 && errors.some((text) => /invalid accessor/i.test(text));
  if (status === 204 || status === 200 || isGone) return;
  throw new ExchangeError('vault', `Status${status}`, `the accessor was not revoked (${status}${errors.length === 0 ? '' : `: ${errors.join('; ')}`})`, `your token has to allow \`auth/token/revoke-accessor\`\n${seeVault('revoke')}`);
}
