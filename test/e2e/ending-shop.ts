import { startWorld, type World } from '../world/world.ts';
import { SHOP_PROVIDERS } from './credential-requests.ts';
import { gate, shopRun } from './gate.ts';
import { type HereResult, runHere } from './in-process.ts';
import type { StepOptions, StepResult } from './runner.ts';
import { layOutShop, shopPolicy } from './shop.ts';

/** A job of the shop with credentials that can be revoked, in processes of its own. */
export interface EndingShop {
  readonly world: World;
  /** Runs the built gate; by default for a database user of Vault and a token of an App. */
  readonly start: (inputs?: Record<string, string>, options?: StepOptions) => Promise<StepResult>;
  /** The same in the test's own process, where it is the post that is tested. */
  readonly startHere: () => Promise<HereResult>;
  /** Tokens and leases that are alive. */
  readonly alive: () => { readonly vault: number; readonly leases: number; readonly apps: number };
}

export async function openEndingShop(): Promise<EndingShop> {
  const world = await startWorld();
  layOutShop(world, {
    policy: `${shopPolicy(world.urls.sts)}${SHOP_PROVIDERS.map(({ credentials }) => credentials(world)).join('')}`,
  });
  const given = Object.assign({}, ...SHOP_PROVIDERS.map(({ layOut }) => layOut(world).inputs)) as Record<
    string,
    string
  >;
  return {
    world,
    start: async (inputs = {}, options = {}) =>
      await gate(world, shopRun(world), {
        ...options,
        inputs: { ...given, credentials: 'leased,incident', ...inputs },
      }),
    startHere: async () =>
      await runHere(world, shopRun(world), { inputs: { ...given, credentials: 'leased,incident' } }),
    alive: () => ({ vault: world.vaultLive().tokens, leases: world.vaultLive().leases, apps: world.appTokensLive() }),
  };
}

/** What must be in no state that a step could read: a login of Vault, a key. */
export const NOT_HANDED_OUT = /\b(?:hv)?s\.[\w-]{20,}|PRIVATE KEY/;
