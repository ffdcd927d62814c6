import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Credential } from '../../../src/credentials/credential.ts';
import { gcpExecutable } from '../../../src/credentials/gcp/renewal.ts';
import { jobCredentials } from '../../../src/session/job-credentials.ts';
import { parseRecord } from '../../world/json.ts';
import type { Scenario } from '../../world/scenario.ts';
import {
  type Change,
  closeScene,
  DEPLOY,
  exchange,
  gcpScene,
  type Opened,
  openTools,
  requestOf,
  restore,
} from './scene.ts';

// The world's clock is that of the machine here: Google's library has no other.
const CLIENT = fileURLToPath(new URL('library-client.ts', import.meta.url));

let scenario: Scenario;
let open: Opened;
let temp: string;
beforeAll(async () => {
  scenario = await gcpScene();
});
afterAll(async () => await closeScene(scenario));
beforeEach(() => {
  scenario.world.setTime(new Date().toISOString());
  open = openTools(scenario);
  temp = mkdtempSync(join(tmpdir(), 'grantgate-gcp-'));
});
afterEach(() => {
  open.close();
  restore(scenario);
  rmSync(temp, { recursive: true, force: true });
});

type Handed = Pick<Credential, 'name' | 'variables' | 'outputs' | 'files'>;

/**
 * Runs Google's library as a later step that is given these; it reaches Google by its real names, through the world's
 * proxy.
 */
async function laterStep(handed: Handed): Promise<Record<string, unknown>> {
  const forJob = jobCredentials(
    [{ credential: { provider: 'gcp', target: '', expires: 0, secret: [], ...handed }, spec: {} }],
    temp,
  );
  forJob.write();
  const env = {
    ...forJob.credentials[0]?.variables,
    HTTPS_PROXY: scenario.world.proxy,
    NODE_EXTRA_CA_CERTS: scenario.world.caFile,
    PATH: process.env['PATH'],
    HOME: temp,
  };
  const { stdout } = await promisify(execFile)(process.execPath, [CLIENT], { env });
  for (const file of handed.files ?? [])
    expect(statSync(join(forJob.folder ?? '', `cloud-${file.name}`)).mode & 0o777).toBe(0o600);
  return parseRecord(stdout) ?? {};
}

/** A command that prints a text and exits, as the one that answers does. */
function commandThatSays(text: string, code = 0): string {
  const path = join(temp, 'answer');
  writeFileSync(`${path}.json`, text);
  writeFileSync(path, `#!/bin/sh\ncat "${path}.json"\nexit ${code}\n`, { mode: 0o700 });
  return path;
}

const FIRST: Credential = {
  name: 'cloud',
  provider: 'gcp',
  target: 'x',
  expires: 0,
  variables: {},
  outputs: {},
  secret: [],
};
const setUp = (change: Change, command: string): Handed => ({
  name: 'cloud',
  ...gcpExecutable.setUp(requestOf(open.tools.now(), change), FIRST, [command], open.tools.now()),
});

test.each<readonly [string, Change, string]>([
  ['a service account', {}, DEPLOY],
  ['the job itself', { direct: true, spec: { project: 'shop-prod' } }, 'principal:'],
])('Google’s library makes a token of %s from the file with the job’s token', async (_what, change, principal) => {
  const credential = await exchange(open, change);
  const { client, token, ends } = await laterStep(credential);
  expect(client).toBe('IdentityPoolClient');
  const known = scenario.world.gcpToken(String(token));
  expect(known?.principal).toContain(principal);
  expect(known?.expiresAt).toBeLessThanOrEqual(credential.expires);
  expect(Number(ends)).toBeLessThanOrEqual(credential.expires + 1000);
});

test('Google’s library gets nothing from a file whose token has ended', async () => {
  const credential = await exchange(open);
  scenario.world.setTime(new Date(Date.now() + 301_000).toISOString());
  expect(await laterStep(credential)).toEqual({ fault: expect.stringContaining('stale to sign-in') as string });
});

test.each<readonly [string, Change, string]>([
  ['a service account', {}, DEPLOY],
  ['the job itself', { direct: true, spec: { project: 'shop-prod' } }, 'principal:'],
])('Google’s library makes a token of %s from the answer of a command', async (_what, change, principal) => {
  const request = requestOf(open.tools.now(), change);
  const { text, expires } = await gcpExecutable.answer(request, open.tools);
  const { client, token } = await laterStep(setUp(change, commandThatSays(text)));
  expect(client).toBe('PluggableAuthClient');
  const known = scenario.world.gcpToken(String(token));
  expect(known?.principal).toContain(principal);
  expect(known?.expiresAt).toBeLessThanOrEqual(expires);
  expect(expires).toBeLessThanOrEqual(request.bounds.until);
});

test.each([0, 1])('Google’s library tells what the command says no with, at exit code %i', async (code) => {
  const no = gcpExecutable.refusal('revoked', 'the grant was revoked');
  expect(await laterStep(setUp({}, commandThatSays(no, code)))).toEqual({
    fault: expect.stringContaining('the grant was revoked') as string,
  });
});
