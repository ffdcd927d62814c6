import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { exchangeAzure } from '../../../src/credentials/azure/exchange.ts';
import {
  type Bounds,
  type Credential,
  ExchangeError,
  type ExchangeTools,
} from '../../../src/credentials/credential.ts';
import type { AzureSpec } from '../../../src/policy/credential/azure-spec.ts';
import type { AzureApp, AzureSubscription } from '../../world/azure/state.ts';
import { shopScenario, type Scenario } from '../../world/scenario.ts';
import { BOUNDS, faultOf } from '../exchange-tools.ts';
import { worldTools } from '../world-tools.ts';

export const NOON = Date.parse('2026-11-24T12:00:00Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const TENANT = 'aaaabbbb-0000-cccc-1111-dddd2222eeee';
export const OTHER_TENANT = 'aaaabbbb-0000-cccc-1111-000000000000';
export const CLIENT = '00001111-aaaa-2222-bbbb-3333cccc4444';
export const SUBSCRIPTION = 'cccc2c2c-dd3d-ee4e-ff5f-aaaaaa6a6a6a';

type Opened = ReturnType<typeof worldTools>;
type Change = readonly [
  change?: Partial<AzureSpec>,
  limits?: Partial<Bounds>,
  acceptLonger?: boolean,
  tools?: ExchangeTools,
];

/** An application and a subscription that trust the shop, in a file of tests at noon, as they should be for each. */
export interface Scene {
  readonly scenario: () => Scenario;
  readonly app: () => AzureApp;
  readonly subscription: () => AzureSubscription;
  readonly open: () => Opened;
  readonly exchange: (...change: Change) => Promise<Credential>;
  readonly refused: (...change: Change) => Promise<ExchangeError>;
  /** What comes of it while requests to a host fail. */
  readonly during: <T>(match: Fail[0], fault: Fail[1], act: () => Promise<T>) => Promise<T>;
  readonly asked: () => readonly string[];
}
type Fail = Parameters<Scenario['world']['fail']>;

export function useScene(): Scene {
  let scenario: Scenario;
  let app: AzureApp;
  let subscription: AzureSubscription;
  let open: Opened;
  beforeAll(async () => {
    scenario = await shopScenario();
    app = scenario.world.azureApp({ tenant: TENANT, client: CLIENT, subject: String(scenario.run.claims['sub']) });
    subscription = scenario.world.azureSubscription({ id: SUBSCRIPTION, tenant: TENANT, readers: [CLIENT] });
  });
  afterAll(async () => await scenario.world.close());
  beforeEach(() => {
    restore(scenario, app);
    Object.assign(subscription, { state: 'Enabled', tenant: TENANT, readers: [CLIENT] });
    open = worldTools(scenario.world, scenario.run, {}, { proxied: true });
  });
  afterEach(() => open.close());
  return {
    scenario: () => scenario,
    app: () => app,
    subscription: () => subscription,
    open: () => open,
    exchange: async (...change) => await exchange(open, ...change),
    refused: async (...change) => await refused(open, ...change),
    during: async (match, fault, act) => await act().finally(scenario.world.fail(match, fault)),
    asked: () => scenario.world.requests.map(({ method, host, path, status }) => `${method} ${host}${path} ${status}`),
  };
}

const sound = { lifetime: 3599, disabled: false, blocked: false };

function restore({ world, run }: Scenario, app: AzureApp): void {
  world.setTime('2026-11-24T12:00:00Z');
  const [federated] = app.federated;
  Object.assign(app, sound, {
    federated: [
      {
        ...federated,
        subject: run.claims['sub'],
        issuer: world.urls.issuer,
        audiences: ['api://AzureADTokenExchange'],
      },
    ],
  });
}

export const specOf = (): AzureSpec => ({ tenant: TENANT, client: CLIENT });

async function exchange(
  open: Opened,
  ...[change = {}, limits = {}, acceptLonger = false, tools = open.tools]: Change
): Promise<Credential> {
  return await exchangeAzure(
    {
      name: 'flags',
      spec: { ...specOf(), ...change },
      bounds: { ...BOUNDS, until: NOON + 2 * HOUR, session: 7200, ...limits },
      acceptLonger,
    },
    tools,
  );
}

async function refused(open: Opened, ...change: Change): Promise<ExchangeError> {
  const error = await faultOf(exchange(open, ...change));
  if (!(error instanceof ExchangeError)) throw new Error('not refused', { cause: error });
  expect(`${error.message}${error.hint}`).not.toMatch(/eyJ/);
  expect(error.hint).toMatch(/\nsee https:.*docs\/azure\.md#[\w-]+$/);
  return error;
}
