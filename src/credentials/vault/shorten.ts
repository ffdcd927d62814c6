import { formatInstant } from '../../policy/instant.ts';
import { ExchangeError, type ExchangeTools } from '../credential.ts';
import { askVault, type VaultServer } from './call.ts';
import { seeVault } from './docs.ts';
import { explainCall } from './explain.ts';
import { tokenIn, type VaultToken } from './login.ts';

/** What bounds a token that later steps hold: they could renew it, so its end must be fixed. */
export interface Shortening {
  readonly seconds: number;
  /** Later steps get the token itself. */
  readonly handedOut: boolean;
}

/**
 * Makes a token end in time. One that later steps get is a child with an end that cannot be moved; one that stays here is renewed for less, which shortens it.
 * https://developer.hashicorp.com/vault/api-docs/auth/token
 * @throws ExchangeError when the server does not
 */
export async function shorten(server: VaultServer, parent: VaultToken, { seconds, handedOut }: Shortening, tools: ExchangeTools): Promise<VaultToken> {
  if (handedOut) return checked(await child(server, parent, seconds, tools), seconds);
  if (parent.lease <= seconds) return parent;
  const issued = tools.now();
  const { status, errors, body } = await askVault(server, { method: 'POST', path: 'auth/token/renew-self', token: parent.token, body: { increment: `${seconds}s` }, repeatable: true }, tools);
  if (status !== 200) throw explainCall('shortening the token (`auth/token/renew-self`)', status, errors);
  return checked({ ...tokenIn(body, issued, tools), token: parent.token, accessor: parent.accessor }, seconds);
}

async function child(server: VaultServer, parent: VaultToken, seconds: number, tools: ExchangeTools): Promise<VaultToken> {
  const issued = tools.now();
  const body = { ttl: `${seconds}s`, explicit_max_ttl: `${seconds}s`, renewable: false, display_name: 'grantgate' };
  const answer = await askVault(server, { method: 'POST', path: 'auth/token/create', token: parent.token, body, repeatable: false }, tools);
  if (answer.status !== 200) throw explainCall('making a token with an end of its own (`auth/token/create`)', answer.status, answer.errors);
  return tokenIn(answer.body, issued, tools);
}

/** INVARIANT: what the server answers counts, not what was asked. */
function checked(token: VaultToken, seconds: number): VaultToken {
  if (token.lease <= seconds) return token;
  throw new ExchangeError('vault', 'OutlivesGrant', `the server's token lasts until ${formatInstant(token.expires)}, longer than it may`, `set \`token_max_ttl\` or \`token_explicit_max_ttl\` of the role, or let it be shortened: the policies of the role have to allow \`auth/token/renew-self\`\n${seeVault('lifetime')}`);
}
