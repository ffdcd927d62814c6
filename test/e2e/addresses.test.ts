import { afterEach, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import { changePolicy, closeSound, expectAllowed, expectRefused, gate, openShop, shopRun } from './gate.ts';
import { shopPolicy } from './shop.ts';

let world: World;
const open = async (): Promise<World> => (world = await openShop());
afterEach(async () => {
  await closeSound(world);
});

test('on github.com everything goes to its own addresses, here through a proxy', async () => {
  await open();
  changePolicy(world, shopPolicy('').replace(/ +endpoint: .*\n/, ''));
  const step = await gate(world, shopRun(world), { addresses: 'github.com' });
  expectAllowed(step);
  expect(new Set(world.requests.map(({ host }) => host))).toEqual(
    new Set([
      'run-actions-1-azure-eastus.actions.githubusercontent.com',
      'token.actions.githubusercontent.com',
      'api.github.com',
      'sts.eu-west-1.amazonaws.com',
    ]),
  );
  expect(world.refused).toEqual([]);
  const { github, issuer, sts } = {
    github: world.connections('github'),
    issuer: world.connections('issuer'),
    sts: world.connections('sts'),
  };
  expect(
    { github, issuer, tokens: world.connections('oidc-request'), sts },
    'a connection per host, three where three requests fly',
  ).toEqual({ github: 3, issuer: 1, tokens: 1, sts: 1 });
});

test("an enterprise's issuer is believed only when the runner's event names the enterprise", async () => {
  await open();
  world.tamper((claims) => ({ ...claims, iss: `${world.urls.issuer}/acme-inc` }));
  const inputs = { credentials: 'none' };
  expectAllowed(await gate(world, shopRun(world), { inputs, event: { enterprise: { slug: 'acme-inc' } } }));
  for (const event of [{}, { enterprise: { slug: 'other' } }, { enterprise: null }])
    expectRefused(await gate(world, shopRun(world), { inputs, event }), 'identity-unverified');
});
