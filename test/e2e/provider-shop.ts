import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Recorded } from '../world/serve/http.ts';
import { startWorld, type World } from '../world/world.ts';
import { SHOP_PROVIDERS } from './credential-requests.ts';
import { shopRun } from './gate.ts';
import { type HereOptions, type HereResult, runHere } from './in-process.ts';
import { layOutShop, shopPolicy } from './shop.ts';
import type { Live } from './shop-provider.ts';

/** The shop, whose role gives credentials of every provider. */
export interface ProviderShop {
  readonly world: World;
  /** Runs the gate for some credentials, or for all of them. */
  readonly run: (credentials: string, options?: HereOptions) => Promise<HereResult>;
  /** What is alive at the providers. */
  readonly live: () => Live;
}

export async function openProviderShop(): Promise<ProviderShop> {
  const world = await startWorld();
  layOutShop(world, {
    policy: `${shopPolicy(world.urls.sts)}${SHOP_PROVIDERS.map(({ credentials }) => credentials(world)).join('')}`,
  });
  const inputs = Object.assign({}, ...SHOP_PROVIDERS.map(({ layOut }) => layOut(world).inputs)) as Record<
    string,
    string
  >;
  const proxied = new Set(
    SHOP_PROVIDERS.flatMap(({ proxied: is, requests }) => (is ? requests.map(({ credential }) => credential) : [])),
  );
  const isProxied = (credentials: string): boolean =>
    credentials === 'all' || credentials.split(',').some((name) => proxied.has(name));
  return {
    world,
    run: async (credentials, options = {}) => {
      const env = { ...(isProxied(credentials) ? { HTTPS_PROXY: world.proxy } : {}), ...options.env };
      return await runHere(world, shopRun(world), {
        ...options,
        env,
        inputs: { ...inputs, credentials, ...options.inputs },
      });
    },
    live: () => Object.assign({}, ...SHOP_PROVIDERS.map(({ live }) => live?.(world) ?? {})) as Live,
  };
}

/** Requests that the gate makes whatever it issues. */
export function isOfTheGate({ role, path, operation }: Recorded): boolean {
  return (
    role === 'oidc-request' ||
    operation === 'Access' ||
    operation === 'PolicyHistory' ||
    operation === 'Evidence' ||
    path.endsWith('/jwks') ||
    path.endsWith('/activity') ||
    /\/attempts\/\d+$/.test(path)
  );
}

/** INVARIANT: nothing secret is said to people or put on record; the log hides what was masked, and says it nowhere else. */
export function expectNoSecret(step: HereResult): void {
  const record = step.outputs['record'] === undefined ? '' : readFileSync(step.outputs['record'], 'utf8');
  const log = step.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'));
  const said = [...log, step.summary, record, step.outputs['result'] ?? '', step.outputs['summary'] ?? ''].join('\n');
  expect(said).not.toMatch(/ghs_|hvs\.|ya29\.|eyJ[\w-]{8}|sdk-12345|pass-word|line-one|PRIVATE KEY/);
}
