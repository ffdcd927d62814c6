import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEPLOY, POOL, PROVIDER } from '../credentials/gcp/scene.ts';
import { parseRecord } from '../world/json.ts';
import type { World } from '../world/world.ts';
import {
  changePolicy,
  closeSound,
  expectAllowed,
  filesBelow,
  gate,
  openShop,
  recordOf,
  setFor,
  shopRun,
} from './gate.ts';
import { runStep, type StepResult } from './runner.ts';
import { GRANT_ID, SHOP, shopPolicy } from './shop.ts';

const CLIENT = fileURLToPath(new URL('../credentials/gcp/library-client.ts', import.meta.url));
const minutes = (count: number): string => new Date(Date.now() + count * 60_000).toISOString();

let world: World;
async function open(lasts: number): Promise<void> {
  const grant =
    `role: flag-release\nreason: A long job\nprincipal-id: 583231\nstarts: ${minutes(-1440)}\n` +
    `expires: ${minutes(lasts)}\n`;
  world = await openShop({ now: new Date().toISOString(), grant });
  const cloud = `      cloud:\n        gcp: {provider: ${PROVIDER}, service-account: ${DEPLOY}}\n`;
  changePolicy(world, `${shopPolicy('https://sts.eu-west-1.amazonaws.com')}${cloud}`);
  world.gcpProvider({
    name: PROVIDER,
    issuer: 'https://token.actions.githubusercontent.com',
    condition: "assertion.repository_id == '1296269' && assertion.environment == 'staging'",
  });
  world.gcpAccount({ email: DEPLOY, members: [`principalSet:${POOL}/attribute.repository_id/1296269`] });
}
beforeEach(async () => await open(300));
afterEach(async () => await closeSound(world));

const start = async (): Promise<StepResult> =>
  await gate(world, shopRun(world), { inputs: { export: 'profile', credentials: 'cloud' }, addresses: 'github.com' });
/** Google's own library in a later step, which reaches Google by its real names. */
async function later(after: StepResult): Promise<Record<string, unknown>> {
  const { stdout } = await runStep(world, after.job.run, {
    dist: CLIENT,
    after,
    addresses: 'github.com',
    env: { NODE_EXTRA_CA_CERTS: world.caFile },
  });
  return parseRecord(stdout) ?? {};
}

test("Google's own library asks the gate for the job's token, and makes one that lasts ten minutes of it", async () => {
  const step = await start();
  expectAllowed(step);
  expect(setFor(step)).toMatchObject({
    GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES: '1',
    GOOGLE_APPLICATION_CREDENTIALS: expect.stringContaining(step.temp) as string,
  });
  const { client, token } = await later(step);
  expect(client).toBe('PluggableAuthClient');
  const made = world.gcpToken(String(token));
  expect(made?.principal).toBe(DEPLOY);
  expect((made?.expiresAt ?? 0) - Date.now()).toSatisfy((left: number) => left > 590_000 && left <= 601_000);
  expect(recordOf(step).at(-1)).toMatchObject({ kind: 'credential-renewed', name: 'cloud', provider: 'gcp' });
});

test('a grant that was revoked meanwhile: the library says so in our words', async () => {
  const step = await start();
  expect(await later(step)).toHaveProperty('token');
  for (const { path } of filesBelow(step.temp)) if (path.endsWith('renewal.json.cloud')) rmSync(path);
  world.tag(SHOP, `grantgate/revoked/${GRANT_ID}`);
  expect(await later(step)).toEqual({ fault: expect.stringMatching(/grantgate: .*was revoked/) as string });
  expect(recordOf(step).at(-1)).toMatchObject({ kind: 'renewal-refused', reason: 'grant-revoked' });
});

test('a grant that ends before what a library makes would: refused at the gate, with what to do', async () => {
  await closeSound(world);
  await open(14);
  const step = await start();
  expect(step.code).toBe(1);
  expect(step.annotations.filter(({ level }) => level !== 'notice')).toMatchObject([
    { level: 'error', message: expect.stringMatching(/the grant ends at[^]*export: env/) as string },
  ]);
});
