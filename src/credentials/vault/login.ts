import { formatInstant } from '../../policy/instant.ts';
import type { VaultLogin } from '../../policy/credential/vault-spec.ts';
import { maskLines, objectOf, textIn } from '../answer.ts';
import { type Bounds, ExchangeError, type ExchangeTools } from '../credential.ts';
import { audienceOf } from './address.ts';
import { askVault, type VaultServer } from './call.ts';
import { seeVault } from './docs.ts';
import { explainLogin } from './explain.ts';

/** A token of the server. Times in milliseconds since 1970. */
export interface VaultToken {
  readonly token: string;
  readonly accessor: string;
  readonly expires: number;
  /** Seconds it lasts from `issued` on. */
  readonly lease: number;
  readonly issued: number;
  readonly renewable: boolean;
  /** How many requests it is good for; any number when 0. */
  readonly uses: number;
}

/** The server counts from when it is asked, which is later than when asking began. Milliseconds. */
const ON_THE_WAY = 2000;

/** Seconds a token may last: the grant's remainder, the policy's session, the credential's own. @throws ExchangeError when nothing is left */
export function secondsLeft(bounds: Pick<Bounds, 'until' | 'session'>, session: number | undefined, now: number): number {
  const seconds = Math.floor(Math.min((bounds.until - now - ON_THE_WAY) / 1000, bounds.session, session ?? Number.POSITIVE_INFINITY));
  if (seconds > 0) return seconds;
  throw new ExchangeError('vault', 'GrantEnded', `the grant ended at ${formatInstant(bounds.until)}: no token is asked for`, `ask for a new grant\n${seeVault('ended')}`);
}

/**
 * Trades the job's token for one of the server. https://developer.hashicorp.com/vault/api-docs/auth/jwt#jwt-login
 * @throws ExchangeError
 */
export async function login(server: VaultServer, spec: VaultLogin, tools: ExchangeTools): Promise<VaultToken> {
  const audience = audienceOf(spec);
  const mount = spec.mount ?? 'jwt';
  const idToken = await tools.idToken(audience);
  const issued = tools.now();
  const { status, errors, body } = await askVault(server, { method: 'POST', path: `auth/${mount}/login`, body: { role: spec.role, jwt: idToken }, repeatable: true }, tools);
  if (status !== 200) throw explainLogin(status, errors, { role: spec.role, mount, idToken, audience });
  return tokenIn(body, issued, tools);
}

/** Reads `auth` of an answer. @throws ExchangeError when it holds no token that can be taken back */
export function tokenIn(body: Readonly<Record<string, unknown>>, issued: number, tools: Pick<ExchangeTools, 'mask'>): VaultToken {
  const auth = objectOf(body['auth']);
  const token = textIn(auth, 'client_token');
  // INVARIANT: masked before anything else is done with it
  if (token !== undefined) maskLines(token, tools.mask);
  const lease = auth?.['lease_duration'];
  const accessor = textIn(auth, 'accessor');
  if (textIn(auth, 'token_type') === 'batch') {
    throw new ExchangeError('vault', 'BatchToken', 'the server gave a batch token, which cannot be taken back', `set \`token_type\` of the role to \`service\`\n${seeVault('batch')}`);
  }
  if (token === undefined || accessor === undefined || typeof lease !== 'number' || !(lease > 0)) {
    throw new ExchangeError('vault', 'BadAnswer', 'the server answered a login without a token that ends', `a token without an end cannot be bounded: give the role a \`token_ttl\`\n${seeVault('other')}`);
  }
  const uses = auth?.['num_uses'];
  return { token, accessor, lease, issued, expires: issued + lease * 1000, renewable: auth?.['renewable'] === true, uses: typeof uses === 'number' ? uses : 0 };
}
