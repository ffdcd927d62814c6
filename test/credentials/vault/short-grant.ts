import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import {
  type Bounds,
  type Credential,
  ExchangeError,
  type ExchangeTools,
  type Revocation,
} from '../../../src/credentials/credential.ts';
import { exchangeVault } from '../../../src/credentials/vault/exchange.ts';
import type { VaultSpec } from '../../../src/policy/credential/vault-spec.ts';
import { ask } from '../../world/client.ts';
import { shopScenario, type Scenario } from '../../world/scenario.ts';
import type { VaultRole } from '../../world/vault/state.ts';
import { BOUNDS, faultOf } from '../exchange-tools.ts';
import { worldTools } from '../world-tools.ts';

export const NOON = Date.parse('2026-11-24T12:00:00Z');
export const UNTIL = NOON + 600_000;

type Opened = ReturnType<typeof worldTools>;
type Change = readonly [
  change?: Partial<VaultSpec>,
  limits?: Partial<Bounds>,
  tools?: Partial<ExchangeTools>,
  acceptLonger?: boolean,
];

/** A Vault and a grant that ends ten minutes after noon; for a file of tests, set up again for each of them. */
export interface ShortGrant {
  readonly scenario: () => Scenario;
  readonly open: () => Opened;
  readonly role: (change: Partial<VaultRole>) => void;
  readonly exchange: (...change: Change) => Promise<Credential>;
  readonly refused: (...change: Change) => Promise<ExchangeError>;
  /** Whether a token is alive at a moment before the grant's end, in seconds. */
  readonly aliveBefore: (token: string, seconds: number) => boolean;
  /** The status of an answer to a token. */
  readonly asked: (path: string, token: string) => Promise<number>;
}

export function useShortGrant(): ShortGrant {
  let scenario: Scenario;
  let open: Opened;
  beforeAll(async () => {
    scenario = await shopScenario();
  });
  afterAll(async () => await scenario.world.close());
  beforeEach(() => {
    // no time passes while a test computes
    vi.useFakeTimers({ toFake: ['Date'] });
    layOut(scenario);
    open = worldTools(scenario.world, scenario.run);
  });
  afterEach(() => {
    open.close();
    vi.useRealTimers();
    scenario.world.vaultKind('openbao');
    scenario.world.vaultSealed(false);
  });
  return {
    scenario: () => scenario,
    open: () => open,
    role: (change) => setRole(scenario, change),
    exchange: async (...change) => await exchange(scenario, open, ...change),
    refused: async (...change) => await refused(scenario, open, ...change),
    aliveBefore: (token, seconds) => {
      scenario.world.setTime(new Date(UNTIL - seconds * 1000).toISOString());
      return scenario.world.vaultAlive(token);
    },
    asked: async (path, token) => await statusOf(scenario, path, token),
  };
}

function layOut(scenario: Scenario): void {
  const { world } = scenario;
  world.setTime('2026-11-24T12:00:00Z');
  setRole(scenario, {});
  world.vaultPath('kv/shop', { kind: 'kv1', data: { key: 'value-1' } });
  world.vaultPath('secret/data/shop', { kind: 'kv2', versions: [null, { key: 'value-2' }] });
  world.vaultPath('database/creds/reader', { kind: 'dynamic', ttl: 3600, make: () => ({ password: 'pass-word' }) });
  world.vaultPath('pki/issue/web', { kind: 'pki', maxTtl: 3600, privateKey: 'a-key' });
  world.vaultKey('app');
}

function setRole({ world }: Scenario, change: Partial<VaultRole>): void {
  world.vaultRole({
    name: 'flags',
    audiences: [world.urls.vault],
    paths: ['kv/', 'secret/', 'database/', 'pki/', 'transit/', 'auth/token/create'],
    ...change,
  });
}

async function exchange(
  { world }: Scenario,
  open: Opened,
  ...[change = {}, limits = {}, tools = {}, acceptLonger = false]: Change
): Promise<Credential> {
  const spec = { url: world.urls.vault, role: 'flags', secrets: [{ path: 'kv/shop', field: 'key', env: 'KEY' }] };
  return await exchangeVault(
    {
      name: 'keys',
      spec: { ...spec, ...change },
      bounds: { ...BOUNDS, until: UNTIL, session: 3600, ...limits },
      acceptLonger,
    },
    { ...open.tools, ...tools },
  );
}

async function refused(scenario: Scenario, open: Opened, ...change: Change): Promise<ExchangeError> {
  const before = scenario.world.vaultLive().tokens;
  const error = await faultOf(exchange(scenario, open, ...change));
  if (!(error instanceof ExchangeError)) throw new Error('not refused', { cause: error });
  expect(scenario.world.vaultLive().tokens, 'no token is left').toBe(before);
  return error;
}

async function statusOf({ world }: Scenario, path: string, token: string): Promise<number> {
  const request = { method: 'POST', headers: { 'x-vault-token': token }, body: '{}' };
  return (await ask(world, `${world.urls.vault}/v1/${path}`, request)).status;
}

export const revocationOf = (credential: Credential): Revocation => credential.revocation ?? {};
export const tokenOf = (credential: Credential): string => revocationOf(credential)['token'] ?? '';
