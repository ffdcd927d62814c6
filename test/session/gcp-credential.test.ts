import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEPLOY, PROVIDER, POOL } from '../credentials/gcp/scene.ts';
import { finish } from '../e2e/finish.ts';
import { runHere, type HereResult } from '../e2e/in-process.ts';
import { BRANCH, layOutShop, SHOP, shopPolicy, WORKFLOW } from '../e2e/shop.ts';
import { joined } from '../joined.ts';
import { parseRecord } from '../world/json.ts';
import { startWorld, type World } from '../world/world.ts';

let world: World;
beforeEach(async () => {
  world = await startWorld();
});
afterEach(async () => {
  const wrong = [...world.violations, ...world.refused];
  await world.close();
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
});

/** The shop, whose role gives a token of Google Cloud. */
function layOut(more = ''): void {
  const keys = `          provider: ${PROVIDER}\n          service-account: ${DEPLOY}\n${more}`;
  const cloud = `      cloud:\n        gcp:\n${keys}`;
  layOutShop(world, { policy: `${shopPolicy(world.urls.sts)}${cloud}` });
  world.gcpProvider({
    name: PROVIDER,
    condition: "assertion.repository_id == '1296269' && assertion.environment == 'staging'",
  });
  world.gcpAccount({ email: DEPLOY, members: [`principalSet:${POOL}/attribute.repository_id/1296269`] });
}

const start = async (inputs: Record<string, string> = {}): Promise<HereResult> => {
  const run = world.run(SHOP, {
    workflow: WORKFLOW,
    actor: 'mona',
    ref: `refs/heads/${BRANCH}`,
    environment: 'staging',
  });
  return await runHere(world, run, {
    inputs: { role: 'flag-release', credentials: 'cloud', ...inputs },
    env: { HTTPS_PROXY: world.proxy },
  });
};

test('a job gets a token, a file for libraries and the reason for the audit log; its end clears them', async () => {
  layOut();
  const result = await start();
  expect([result.code, result.annotations.filter(({ level }) => level === 'error')]).toEqual([0, []]);
  const {
    CLOUDSDK_AUTH_ACCESS_TOKEN: token = '',
    GOOGLE_APPLICATION_CREDENTIALS: path = '',
    CLOUDSDK_CORE_REQUEST_REASON: reason = '',
  } = result.env;
  expect(world.gcpToken(token)?.principal).toBe(DEPLOY);
  expect(result.masks).toContain(token);
  expect(reason).toMatch(/^grant users\/mona\/november-banner; by mona; run \d+-1; Banner for the November release$/);
  expect(new Set(world.gcpReasons())).toEqual(new Set([reason]));
  const { credential_source: source } = parseRecord(readFileSync(path, 'utf8')) as {
    credential_source: { file: string };
  };
  expect([
    statSync(path).mode & 0o777,
    statSync(source.file).mode & 0o777,
    statSync(dirname(path)).mode & 0o777,
  ]).toEqual([0o600, 0o600, 0o700]);
  const jobToken = readFileSync(source.file, 'utf8');
  expect(result.masks).toContain(jobToken);
  const { said, env: cleared } = await finish(world, result);
  expect(cleared).toMatchObject({ CLOUDSDK_AUTH_ACCESS_TOKEN: '', GOOGLE_APPLICATION_CREDENTIALS: '' });
  expect([existsSync(path), existsSync(source.file)]).toEqual([false, false]);
  expect(said).toMatch(
    joined(
      /^cloud \(gcp deploy@shop-prod\.iam\.gserviceaccount\.com\) was cleared from the job; /,
      /Google has no call that ends such a token, /,
      /it ends by itself at 2026-11-25T13:0\d:\d\dZ\n$/,
    ),
  );
  for (const secret of [token, jobToken])
    expect(
      [readFileSync(result.outputs['record'] ?? '', 'utf8'), result.outputs['result'], result.summary].join('\n'),
    ).not.toContain(secret);
});

test('outputs hold it where the workflow asks for outputs', async () => {
  layOut("          id-token: {audience: 'https://shop.run.app'}\n");
  const { outputs, env, masks, temp } = await start({ export: 'outputs' });
  expect(outputs).toMatchObject({
    'gcp-project': 'shop-prod',
    'gcp-access-token': expect.stringMatching(/^ya29\./) as string,
    'gcp-id-token': expect.stringMatching(/^eyJ/) as string,
    'gcp-expiration': expect.stringMatching(/^2026-11-25T1/) as string,
  });
  expect(masks).toEqual(expect.arrayContaining([outputs['gcp-access-token'], outputs['gcp-id-token']]));
  expect(env).not.toHaveProperty('CLOUDSDK_AUTH_ACCESS_TOKEN');
  // a file whose path nobody is told is not written
  expect(readdirSync(temp).filter((name) => name.startsWith('grantgate-credentials-'))).toEqual([]);
});

test('a refusal of Google fails the step, with its cause', async () => {
  layOut();
  world.gcpAccount({ email: DEPLOY, members: [] });
  const result = await start();
  expect(result.code).toBe(1);
  expect(result.annotations).toContainEqual(
    expect.objectContaining({
      level: 'error',
      message: expect.stringMatching(
        joined(
          /getAccessToken[^]*attribute\.repository_id\/1296269'/,
          /[^]*docs\/gcp\.md#the-service-account-may-not-be-impersonated/,
        ),
      ) as string,
    }),
  );
  expect(result.env).not.toHaveProperty('CLOUDSDK_AUTH_ACCESS_TOKEN');
});
