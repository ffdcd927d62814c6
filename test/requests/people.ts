import type { AccountRights, RequestSetting, Requester } from '../../src/requests/facts.ts';
import { shopPolicy } from './shop.ts';

export const NOW = Date.UTC(2026, 10, 24, 9);
export const DAY_MS = 86_400_000;

export const MONA: Requester = { login: 'mona', id: 583_231, type: 'User' };
export const LENA: Requester = { login: 'Lena', id: 31, type: 'User' };
export const HUBOT: Requester = { login: 'hubot', id: 50, type: 'User' };
export const BOT: Requester = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' };

/** Somebody who can read the repository and is in none of the policy's teams. */
export function reader(account: Requester = MONA): AccountRights {
  return { account, permission: 'read', teams: [], teamIds: [] };
}

/** A shop whose requests an App writes; `lines` are added to its policy. */
export function shopSetting(...lines: readonly string[]): RequestSetting {
  return {
    policy: shopPolicy(...lines),
    repository: 'acme/shop',
    server: 'https://github.com',
    policyPath: '.github/access',
    branch: 'main',
    hasApp: true,
    now: NOW,
  };
}
