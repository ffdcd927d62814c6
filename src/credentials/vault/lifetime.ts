import { formatInstant } from '../../policy/instant.ts';
import { type Bounds, ExchangeError, type ExchangeTools } from '../credential.ts';
import { askVault, type VaultServer } from './call.ts';
import { seeVault } from './docs.ts';
import { explainCall } from './explain.ts';
import { fit, vaultTokenIn, type VaultToken } from './login.ts';

/** The server counts from when it is asked, which is later than when asking began. */
const VAULT_LATENCY_MS = 2000;

/**
 * Seconds a token may last: the grant's remainder, the policy's session, the credential's own. @throws ExchangeError
 * when nothing is left
 */
export function secondsLeft(
  bounds: Pick<Bounds, 'until' | 'session'>,
  session: number | undefined,
  now: number,
): number {
  const seconds = Math.floor(
    Math.min((bounds.until - now - VAULT_LATENCY_MS) / 1000, bounds.session, session ?? Number.POSITIVE_INFINITY),
  );
  if (seconds > 0) return seconds;
  throw new ExchangeError(
    'vault',
    'GrantEnded',
    `the grant ended at ${formatInstant(bounds.until)}: no token is asked for`,
    `ask for a new grant\n${seeVault('ended')}`,
  );
}

/** What bounds a token. */
export interface Shortening {
  /** Seconds that are left, each time it is asked. @throws ExchangeError when none are */
  readonly left: () => number;
  /** Milliseconds since 1970. */
  readonly until: number;
  /** Later steps get a token. */
  readonly handedOut: boolean;
}

/** A login within its bounds, and the token that is used: the same, or one made of it. */
export interface Shortened {
  readonly login: VaultToken;
  readonly token: VaultToken;
}

/** A server that takes long to answer counts from a later moment: it is asked again, so often. */
const MAX_RENEWALS = 3;

/**
 * Makes a token end in time: it is renewed for less, which shortens it. One that later steps get is a child with an end
 * that cannot be moved, since whoever holds a token can renew it; the child ends with the login at the latest.
 * https://openbao.org/api-docs/auth/token/ https://developer.hashicorp.com/vault/api-docs/auth/token
 * @throws ExchangeError when the server does not
 */
export async function shorten(
  server: VaultServer,
  login: VaultToken,
  limits: Shortening,
  tools: ExchangeTools,
): Promise<Shortened> {
  const held = login.lease <= limits.left() ? login : await renewed(server, login, limits, tools);
  return { login: held, token: limits.handedOut ? await childToken(server, held, limits.left(), tools) : held };
}

async function renewed(
  server: VaultServer,
  login: VaultToken,
  { left, until }: Shortening,
  tools: ExchangeTools,
): Promise<VaultToken> {
  let token = login;
  for (let count = 0; count < MAX_RENEWALS; count += 1) {
    const seconds = left();
    const issued = tools.now();
    const { status, errors, body } = await askVault(
      server,
      {
        method: 'POST',
        path: 'auth/token/renew-self',
        token: login.token,
        body: { increment: `${seconds}s` },
        repeatable: true,
      },
      tools,
    );
    if (status !== 200) throw explainCall('shortening the token (`auth/token/renew-self`)', status, errors);
    token = { ...vaultTokenIn(body, issued, tools), token: login.token, accessor: login.accessor };
    // INVARIANT: what the server answers counts, not what was asked, and from the moment of the answer on
    if (token.lease > seconds) break;
    if (tools.now() + token.lease * 1000 <= until) return token;
  }
  throw outlives(token);
}

async function childToken(
  server: VaultServer,
  login: VaultToken,
  seconds: number,
  tools: ExchangeTools,
): Promise<VaultToken> {
  const issued = tools.now();
  const body = { ttl: `${seconds}s`, explicit_max_ttl: `${seconds}s`, renewable: false, display_name: 'grantgate' };
  const answer = await askVault(
    server,
    { method: 'POST', path: 'auth/token/create', token: login.token, body, repeatable: false },
    tools,
  );
  if (answer.status !== 200)
    throw explainCall('making a token with an end of its own (`auth/token/create`)', answer.status, answer.errors);
  const token = fit(vaultTokenIn(answer.body, issued, tools));
  if (token.lease > seconds || token.renewable) throw outlives(token);
  return token;
}

function outlives({ expires }: VaultToken): ExchangeError {
  return new ExchangeError(
    'vault',
    'OutlivesGrant',
    `the server's token lasts until ${formatInstant(expires)}, longer than it may`,
    'give the role a `token_ttl` that is short, and no `token_period`: a periodic token cannot be shortened\n' +
      seeVault('lifetime'),
  );
}

/**
 * A token that may be used a number of times dies with its last use, and the leases it made with it; no token can be
 * made from it. https://openbao.org/docs/concepts/tokens/
 * @throws ExchangeError when the token would die before it is revoked
 */
export function checkUses({ uses }: Pick<VaultToken, 'uses'>, needed: number, handedOut: boolean): void {
  if (uses === 0 || (uses >= needed && !handedOut)) return;
  const why = handedOut ? 'no token can be made of it for later steps' : `${needed} are needed`;
  throw new ExchangeError(
    'vault',
    'TooFewUses',
    `the role's tokens are good for ${uses} ${uses === 1 ? 'request' : 'requests'}, and ${why}`,
    `set \`token_num_uses\` of the role to 0${handedOut ? '' : `, or to ${needed}`}\n${seeVault('uses')}`,
  );
}

type DataFields = Readonly<Record<string, unknown>>;

/** Fields that ask for an X.509 or an SSH certificate. */
const CERTIFIED = ['common_name', 'public_key'];

/**
 * What is sent along asks for no longer a life than the token has: what has no lease is revoked by nobody.
 * Certificates are asked for with one in any case, others where the policy names one. A role's own limit, where it is
 * shorter, still counts. https://openbao.org/api-docs/secret/pki/#generate-certificate-and-key
 * https://openbao.org/api-docs/secret/ssh/#sign-ssh-key
 */
export function withShortLife(data: DataFields, seconds: number): DataFields {
  if (data['ttl'] === undefined && !CERTIFIED.some((field) => data[field] !== undefined)) return data;
  return { ...data, ttl: `${Math.min(secondsIn(data['ttl']) ?? seconds, seconds)}s` };
}

const VAULT_UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** A duration as servers take it: seconds, or `1h30m`. What else it may be is theirs to say. */
function secondsIn(value: unknown): number | undefined {
  if (typeof value === 'number') return Math.floor(value);
  if (typeof value !== 'string' || !/^(?:\d+|(?:\d+[smhd])+)$/.test(value)) return undefined;
  return [...value.matchAll(/(\d+)([smhd]?)/g)].reduce(
    (sum, [, digits, unit = '']) => sum + Number(digits) * (VAULT_UNITS[unit] ?? 1),
    0,
  );
}
