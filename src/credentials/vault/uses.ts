import { ExchangeError } from '../credential.ts';
import { seeVault } from './docs.ts';
import type { VaultToken } from './login.ts';

/**
 * A token that may be used a number of times dies with its last use, and the leases it made with it; no token can be
 * made of it. https://openbao.org/docs/concepts/tokens/
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
