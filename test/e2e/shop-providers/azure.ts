import { shopRun } from '../gate.ts';
import type { ShopProvider } from '../shop-provider.ts';

const TENANT = 'aaaabbbb-0000-cccc-1111-dddd2222eeee';
const CLIENT = '00001111-aaaa-2222-bbbb-3333cccc4444';
const SUBSCRIPTION = 'cccc2c2c-dd3d-ee4e-ff5f-aaaaaa6a6a6a';

export const AZURE: ShopProvider = {
  proxied: true,
  credentials: () => `      azure:
        azure: {tenant: ${TENANT}, client: ${CLIENT}, subscription: ${SUBSCRIPTION}}
`,
  layOut: (world) => {
    world.azureApp({ tenant: TENANT, client: CLIENT, subject: String(shopRun(world).claims['sub']) });
    world.azureSubscription({ id: SUBSCRIPTION, tenant: TENANT, readers: [CLIENT] });
    return {};
  },
  endByThemselves: ['azure'],
  requests: [
    { what: 'token', credential: 'azure', match: { host: 'entra' }, passing: 'again' },
    { what: 'subscription', credential: 'azure', match: { host: 'azure' }, passing: 'again' },
  ],
};
