import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { exchangeGcp } from '../../../src/credentials/gcp/exchange.ts';
import {
  type Bounds,
  type Credential,
  ExchangeError,
  type ExchangeRequest,
} from '../../../src/credentials/credential.ts';
import type { GcpSpec } from '../../../src/policy/credential/gcp-spec.ts';
import { shopScenario, type Scenario } from '../../world/scenario.ts';
import { BOUNDS, faultOf } from '../exchange-tools.ts';
import { worldTools } from '../world-tools.ts';

export const NUMBER = '1234567890';
export const PROVIDER = `projects/${NUMBER}/locations/global/workloadIdentityPools/github/providers/acme`;
export const POOL = `//iam.googleapis.com/projects/${NUMBER}/locations/global/workloadIdentityPools/github`;
export const DEPLOY = 'deploy@shop-prod.iam.gserviceaccount.com';
export const SHOP = `principalSet:${POOL}/attribute.repository_id/7701`;
export const SPEC: GcpSpec = { provider: PROVIDER, 'service-account': DEPLOY };
export const BOUNDARY: NonNullable<GcpSpec['access-boundary']> = [
  {
    availableResource: '//storage.googleapis.com/projects/_/buckets/shop-assets',
    availablePermissions: ['inRole:roles/storage.objectViewer'],
  },
];

/** A shop whose repository may impersonate the service account `deploy`, at a time. */
export async function gcpScene(): Promise<Scenario> {
  const scenario = await shopScenario();
  restore(scenario);
  return scenario;
}

/** Ends it; the world must have had no fault, and nobody may have looked elsewhere. */
export async function closeScene({ world }: Scenario): Promise<void> {
  const wrong = [...world.violations, ...world.refused];
  await world.close();
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}

/** Puts back what a test may have changed. */
export function restore({ world }: Scenario): void {
  world.gcpProvider({
    name: PROVIDER,
    condition: "assertion.repository_owner_id == '9919' && assertion.repository_id == '7701'",
  });
  world.gcpAccount({ email: DEPLOY, members: [SHOP] });
  world.gcp({
    federatedSeconds: undefined,
    excessSeconds: 0,
    idTokenSeconds: 3600,
    apiDisabled: false,
    keysUnreachable: false,
    projectMembers: [],
  });
  world.tamper(undefined);
}

export type Opened = ReturnType<typeof worldTools>;
export type Change = { spec?: Partial<GcpSpec>; bounds?: Partial<Bounds>; acceptLonger?: boolean; direct?: boolean };

/** The scene for a file of tests at noon, set up again for each of them. */
export function useScene(): { readonly scenario: () => Scenario; readonly open: () => Opened } {
  let scenario: Scenario;
  let open: Opened;
  beforeAll(async () => {
    scenario = await gcpScene();
  });
  afterAll(async () => await closeScene(scenario));
  beforeEach(() => {
    scenario.world.setTime('2026-11-24T12:00:00Z');
    open = openTools(scenario);
  });
  afterEach(() => {
    open.close();
    restore(scenario);
  });
  return { scenario: () => scenario, open: () => open };
}

/** Tools that reach Google by its real names, through the world's proxy. */
export function openTools({ world, run }: Scenario, change: Parameters<typeof worldTools>[2] = {}): Opened {
  return worldTools(world, run, change, { proxied: true });
}

export function requestOf(
  now: number,
  { spec = {}, bounds = {}, acceptLonger = false, direct = false }: Change,
): ExchangeRequest<GcpSpec> {
  return {
    name: 'cloud',
    spec: { ...(direct ? { provider: PROVIDER } : SPEC), ...spec },
    bounds: { ...BOUNDS, until: now + 1_800_000, session: 3600, ...bounds },
    acceptLonger,
  };
}

export async function exchange(open: Opened, change: Change = {}): Promise<Credential> {
  return await exchangeGcp(requestOf(open.tools.now(), change), open.tools);
}

export async function refusedBy(promise: Promise<unknown>): Promise<ExchangeError> {
  const error = await faultOf(promise);
  if (!(error instanceof ExchangeError)) throw new Error('not refused', { cause: error });
  return error;
}
