import type { VaultLogin } from '../../policy/credential/vault-spec.ts';
import { maskText } from '../../http/mask.ts';
import { objectOf, textIn } from '../answer.ts';
import { ExchangeError, type ExchangeTools } from '../credential.ts';
import { vaultAudience } from '../../policy/credential/audience.ts';
import { askVault, type VaultServer } from './call.ts';
import { seeVault } from './docs.ts';
import { explainLogin } from './explain.ts';

/** A token of the server. Times in milliseconds since 1970. */
export interface VaultToken {
  readonly token: string;
  /** Empty when the server did not say. */
  readonly accessor: string;
  readonly expires: number;
  /** Seconds it lasts from `issued` on; 0 when it does not end. */
  readonly lease: number;
  readonly issued: number;
  readonly renewable: boolean;
  /** How many requests it is good for; any number when 0. */
  readonly uses: number;
}

/**
 * Trades the job's token for one of the server. https://developer.hashicorp.com/vault/api-docs/auth/jwt#jwt-login
 * @throws ExchangeError
 */
export async function loginToVault(server: VaultServer, spec: VaultLogin, tools: ExchangeTools): Promise<VaultToken> {
  const audience = vaultAudience(spec);
  const mount = spec.mount ?? 'jwt';
  const idToken = await tools.idToken(audience);
  const issued = tools.now();
  const { status, errors, body } = await askVault(
    server,
    {
      method: 'POST',
      path: `auth/${mount}/login`,
      body: { role: spec.role, jwt: idToken },
      repeatable: true,
      issues: true,
    },
    tools,
  );
  if (status !== 200) throw explainLogin(status, errors, { role: spec.role, mount, idToken, audience });
  return vaultTokenIn(body, issued, tools);
}

const NEVER = Date.UTC(9999, 11, 31);

/**
 * A token that can be bounded and named; until this is known it is only good for revoking it. @throws ExchangeError
 */
export function fit(token: VaultToken): VaultToken {
  if (token.lease > 0 && token.accessor !== '') return token;
  throw new ExchangeError(
    'vault',
    'BadAnswer',
    'the server answered without a token that ends, or without its accessor',
    `a token without an end cannot be bounded: give the role a \`token_ttl\`\n${seeVault('other')}`,
  );
}

/** Reads `auth` of an answer. @throws ExchangeError when it holds no token, or one that cannot be revoked */
export function vaultTokenIn(
  body: Readonly<Record<string, unknown>>,
  issued: number,
  tools: Pick<ExchangeTools, 'mask'>,
): VaultToken {
  const auth = objectOf(body['auth']);
  const token = textIn(auth, 'client_token');
  // INVARIANT: masked before anything else is done with it
  if (token !== undefined) maskText(token, tools.mask);
  if (textIn(auth, 'token_type') === 'batch') {
    throw new ExchangeError(
      'vault',
      'BatchToken',
      'the server gave a batch token, which cannot be revoked',
      `set \`token_type\` of the role to \`service\`\n${seeVault('batch')}`,
    );
  }
  if (token === undefined)
    throw new ExchangeError(
      'vault',
      'BadAnswer',
      'the server answered without a token',
      `look at the audit log of the server\n${seeVault('other')}`,
    );
  const seconds = auth?.['lease_duration'];
  const lease = typeof seconds === 'number' && seconds > 0 ? seconds : 0;
  const uses = auth?.['num_uses'];
  return {
    token,
    accessor: textIn(auth, 'accessor') ?? '',
    lease,
    issued,
    expires: lease === 0 ? NEVER : issued + lease * 1000,
    renewable: auth?.['renewable'] === true,
    uses: typeof uses === 'number' ? uses : 0,
  };
}
