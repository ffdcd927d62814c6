import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { finish } from '../../e2e/finish.ts';
import { runHere, type HereResult } from '../../e2e/in-process.ts';
import { BRANCH, layOutShop, SHOP, shopPolicy, WORKFLOW } from '../../e2e/shop.ts';
import { parseRecord } from '../../world/json.ts';
import type { AzureApp } from '../../world/azure/state.ts';
import { startWorld, type World } from '../../world/world.ts';

const TENANT = 'aaaabbbb-0000-cccc-1111-dddd2222eeee';
const CLIENT = '00001111-aaaa-2222-bbbb-3333cccc4444';
const SUBSCRIPTION = 'cccc2c2c-dd3d-ee4e-ff5f-aaaaaa6a6a6a';
const LATER_STEP = fileURLToPath(new URL('later-step.ts', import.meta.url));

let world: World;
let app: AzureApp;
beforeEach(async () => {
  world = await startWorld();
  const azure = `      azure:
        accept-longer: true
        azure: {tenant: ${TENANT}, client: ${CLIENT}, subscription: ${SUBSCRIPTION}, federated-token-file: true}
`;
  layOutShop(world, { policy: `${shopPolicy(world.urls.sts)}${azure}` });
  world.azureSubscription({ id: SUBSCRIPTION, tenant: TENANT, readers: [CLIENT] });
});
afterEach(async () => {
  const { violations } = world;
  await world.close();
  if (violations.length > 0) throw new Error(violations.join('\n'));
});

const start = async (inputs: Record<string, string> = {}, env: Record<string, string> = {}): Promise<HereResult> => {
  const run = world.run(SHOP, {
    workflow: WORKFLOW,
    actor: 'mona',
    ref: `refs/heads/${BRANCH}`,
    environment: 'staging',
  });
  app = world.azureApp({ tenant: TENANT, client: CLIENT, subject: String(run.claims['sub']) });
  return await runHere(world, run, {
    inputs: { role: 'flag-release', credentials: 'azure', ...inputs },
    env: { HTTPS_PROXY: world.proxy, ...env },
  });
};

const lines = (result: HereResult): readonly Readonly<Record<string, unknown>>[] =>
  readFileSync(result.outputs['record'] ?? '', 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => parseRecord(line) ?? {});

/** What Azure's SDK makes of the job's variables, in a process of its own. */
async function laterStep(result: HereResult, way: string, change: Record<string, string> = {}): Promise<unknown> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: result.temp,
    ...result.env,
    HTTPS_PROXY: world.proxy,
    NODE_EXTRA_CA_CERTS: world.caFile,
    WAY: way,
    ...change,
  };
  const { stdout } = await promisify(execFile)(process.execPath, [LATER_STEP], { env, timeout: 30_000 });
  return JSON.parse(stdout);
}

describe('a job', () => {
  test('gets variables and a file for its user only; both are cleared, and the record says what is left', async () => {
    const result = await start();
    expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    const { AZURE_FEDERATED_TOKEN_FILE: file = '', AZURE_ACCESS_TOKEN: token = '' } = result.env;
    expect(result.env).toMatchObject({
      AZURE_CLIENT_ID: CLIENT,
      AZURE_SUBSCRIPTION_ID: SUBSCRIPTION,
      ARM_OIDC_TOKEN_FILE_PATH: file,
      ARM_USE_OIDC: 'true',
    });
    expect([file.startsWith(`${result.temp}/`), statSync(file).mode & 0o777]).toEqual([true, 0o600]);
    expect(result.masks).toEqual(expect.arrayContaining([token, readFileSync(file, 'utf8')]));
    const { code, said, env: cleared } = await finish(world, result);
    expect(said).toMatch(
      new RegExp(
        `azure \\(azure ${CLIENT} in ${TENANT}, subscription ${SUBSCRIPTION}\\) was cleared from the job; ` +
          'Azure has no call that ends an access token, it ends by itself at 2026-11-26T12:05',
      ),
    );
    expect([code, existsSync(file), cleared['AZURE_ACCESS_TOKEN']]).toEqual([0, false, '']);
    expect(
      lines(result)
        .filter(({ kind }) => kind !== 'decision')
        .map(({ kind, name, handle }) => [kind, name, handle]),
    ).toEqual([
      ['credential-issued', 'azure', { request: expect.stringMatching(/^[\da-f-]{36}$/) }],
      ['credential-not-revoked', 'azure', undefined],
    ]);
    expect(
      [readFileSync(result.outputs['record'] ?? '', 'utf8'), result.outputs['result'], result.summary].join('\n'),
    ).not.toMatch(/eyJ/);
  });

  test('gets outputs, and no file, with `export: outputs`', async () => {
    const result = await start({ export: 'outputs' });
    expect(result.outputs).toMatchObject({
      'azure-access-token': expect.stringMatching(/^eyJ/),
      'azure-client-id': CLIENT,
      'azure-tenant-id': TENANT,
      'azure-subscription-id': SUBSCRIPTION,
      'azure-expiration': expect.stringMatching(/^2026-11-25T1[23]:/),
    });
    expect(result.env).not.toHaveProperty('AZURE_FEDERATED_TOKEN_FILE');
  });

  test('is told why Azure refused', async () => {
    world.fail(
      { host: 'entra' },
      {
        status: 401,
        body: JSON.stringify({
          error: 'invalid_client',
          error_description:
            "AADSTS700213: No matching federated identity record found for presented assertion subject 'x'.",
        }),
      },
    );
    const result = await start();
    expect(result.code).toBe(1);
    expect(result.annotations.map(({ message }) => message).join('\n')).toMatch(/AADSTS700213/);
    expect(result.env).not.toHaveProperty('AZURE_ACCESS_TOKEN');
  });
});

describe("Azure's SDK", () => {
  test('makes tokens from the variables and the file, and uses the access token as a credential', async () => {
    const result = await start();
    const [workload, anything, token] = await Promise.all(
      ['workload', 'default', 'token'].map(async (way) => await laterStep(result, way)),
    );
    expect([workload, anything]).toEqual([
      { status: 200, sameToken: false, found: true },
      { status: 200, sameToken: false, found: true },
    ]);
    expect(token).toEqual({ status: 200, sameToken: true, found: true });
  });

  test('gets nothing once the job is over: the file is gone', async () => {
    const result = await start();
    await finish(world, result);
    expect(await laterStep(result, 'workload')).toMatchObject({
      error: expect.stringMatching(/ENOENT|Invalid file path/),
    });
  });

  test('gets nothing for a token of the job that is too old, in words that the documentation knows', async () => {
    const result = await start();
    world.setTime('2026-11-25T12:06:00Z');
    expect(await laterStep(result, 'workload')).toMatchObject({ error: expect.stringContaining('AADSTS700024') });
  });

  test('gets nothing where the application trusts another subject', async () => {
    const result = await start();
    app.federated = app.federated.map((each) => ({ ...each, subject: 'repo:acme/shop:environment:production' }));
    expect(await laterStep(result, 'workload')).toMatchObject({ error: expect.stringContaining('AADSTS700213') });
  });

  test('prefers a client secret that an earlier step set, and the run warns about it', async () => {
    const result = await start({}, { AZURE_CLIENT_SECRET: 'left' });
    expect(result.outputs['result']).toMatch(/An earlier step set `AZURE_CLIENT_SECRET`/);
    // the application has no secret, and Entra never saw the token of the job
    expect(await laterStep(result, 'environment', { AZURE_CLIENT_SECRET: 'left' })).toMatchObject({
      error: expect.stringContaining("'client_assertion' or 'client_secret'"),
    });
  });
});
