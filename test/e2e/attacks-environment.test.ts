import { writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { sign } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attackerKey, publicJwk } from '../world/signing-keys.ts';
import type { World } from '../world/world.ts';
import {
  AWS_SECRETS,
  changePolicy,
  closeSound,
  expectAllowed,
  expectNothingIssued,
  expectRefused,
  filesBelow,
  gate,
  openShop,
  recordOf,
  resultOf,
  shopRun,
} from './gate.ts';
import { runHere } from './in-process.ts';
import { shopPolicy } from './shop.ts';
import { setTrap, type Trap } from './trap.ts';

let world: World;
let trap: Trap;
beforeEach(async () => {
  trap = await setTrap();
  world = await openShop();
});
afterEach(async () => {
  trap.close();
  await closeSound(world);
});

describe('A16: a token that points elsewhere sends nobody there', () => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const forged = (header: object, claims: object): string => {
    const input = `${part({ typ: 'JWT', alg: 'RS256', ...header })}.${part(claims)}`;
    return `${input}.${sign('sha256', Buffer.from(input), attackerKey().privateKey).toString('base64url')}`;
  };
  const key = attackerKey();

  test('by its issuer, `jku`, `x5u`, an embedded `jwk` or a chain in `x5c`', async () => {
    const there = `${trap.server}/.well-known/jwks`;
    const headers = [
      { kid: key.kid },
      { kid: key.kid, jku: there },
      { kid: key.kid, x5u: there },
      { kid: key.kid, jwk: publicJwk(key) },
      { kid: key.kid, x5c: ['MIIB'] },
      { jku: there },
    ];
    for (const header of headers) {
      world.nextToken((claims) => forged(header, { ...claims, iss: trap.server }));
      expectRefused(await runHere(world, shopRun(world)), 'identity-unverified');
      world.nextToken((claims) => forged(header, { ...claims, iss: `${String(claims['iss'])}/../..` }));
      expectRefused(await runHere(world, shopRun(world)), 'identity-unverified');
    }
    expect(trap.touched()).toBe(0);
    const asked = world.requests.filter(({ path }) => /jwks|well-known/.test(path)).map(({ path }) => path);
    expect(new Set(asked)).toEqual(new Set(['/_services/token/.well-known/jwks']));
  });

  test('nor by a slug that is a path', async () => {
    world.tamper((claims) => ({ ...claims, iss: `${world.urls.issuer}/../../acme/evil` }));
    expectRefused(
      await runHere(world, shopRun(world), { event: JSON.stringify({ enterprise: { slug: '../../acme/evil' } }) }),
      'identity-unverified',
    );
  });
});

describe('A17: secrets stay where they belong', () => {
  test("no file in the workspace, and none with a secret but the runner's own", async () => {
    const step = await gate(world, shopRun(world));
    expectAllowed(step);
    expect(filesBelow(step.workspace)).toEqual([]);
    const secrets = AWS_SECRETS.map((name) => step.env[name] ?? '');
    const holding = filesBelow(step.temp).filter(({ text }) => secrets.some((secret) => text.includes(secret)));
    expect(holding.map(({ path }) => path.split('/').at(-1))).toEqual(['set_env']);
    const record = filesBelow(step.temp).find(({ path }) => path === step.outputs['record']);
    expect(record?.mode).toBe(0o600);
    for (const secret of [
      ...secrets,
      step.job.variables['INPUT_TOKEN'] ?? '',
      step.job.variables['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '',
    ]) {
      expect(
        `${step.summary}${JSON.stringify(step.outputs)}${JSON.stringify(step.state)}${JSON.stringify(recordOf(step))}`,
      ).not.toContain(secret);
    }
    expect(resultOf(step)['token_sha256']).toMatch(/^[0-9a-f]{64}$/);
  });

  test('every secret is masked, as it is and as addresses spell it', async () => {
    const step = await gate(world, shopRun(world), { inputs: { export: 'outputs' } });
    const secrets = ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token'].map(
      (name) => step.outputs[name] ?? '',
    );
    expect(step.masks).toEqual(
      expect.arrayContaining(secrets.flatMap((secret) => [secret, encodeURIComponent(secret)])),
    );
    expect(
      step.masks.filter((mask) => mask.startsWith('eyJ')),
      'the tokens of the job',
    ).toHaveLength(2);
  });

  test('keys that were had and thrown away are masked as well', async () => {
    const policy = shopPolicy(world.urls.sts).replace('session: 15m', 'session: 15m\n          verify-identity: true');
    changePolicy(world, policy);
    world.fail({ operation: 'GetCallerIdentity' }, { status: 403, code: 'AccessDenied' });
    const step = await runHere(world, shopRun(world));
    expectNothingIssued(step);
    expect(step.masks.filter((mask) => mask.startsWith('ASIA'))).toHaveLength(1);
  });
});

describe('A19: what an earlier step writes into the environment leads nowhere', () => {
  const certificates = (): Record<string, string> => ({
    NODE_EXTRA_CA_CERTS: trap.caFile,
    SSL_CERT_FILE: trap.caFile,
    SSL_CERT_DIR: '/nowhere',
    NODE_USE_SYSTEM_CA: '1',
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
    AWS_CA_BUNDLE: trap.caFile,
  });

  test('a proxy that ends TLS with its own certificate learns nothing, even if the environment trusts it', async () => {
    for (const name of ['https_proxy', 'HTTPS_PROXY']) {
      const step = await gate(world, shopRun(world), { env: { ...certificates(), [name]: trap.proxy } });
      expectRefused(step, 'identity-unverified');
      expect(step.outputs['summary']).toMatch(/certificate|proven/);
      expect(step.outputs['result']).toContain('is not trusted');
    }
    expect(trap.touched()).toBeGreaterThan(0);
    expect(trap.heard()).toBe('');
    expect(world.requests).toEqual([]);
  });

  test('the trap is a good one: who believes the environment walks into it', async () => {
    const walking = request(trap.server, { rejectUnauthorized: false, headers: { authorization: 'Bearer secret' } }).on(
      'error',
      () => undefined,
    );
    walking.end();
    await expect.poll(() => trap.heard(), { timeout: 30_000 }).toContain('Bearer secret');
    walking.destroy();
  });

  test('settings of the AWS tools change neither where the token goes nor whose keys come back', async () => {
    changePolicy(world, shopPolicy('').replace(/ +endpoint: .*\n/, ''));
    const config = join(trap.caFile, '..', 'config');
    writeFileSync(
      config,
      `[profile evil]\nregion = us-east-1\nendpoint_url = ${trap.server}\ncredential_process = /bin/false\n` +
        `[services evil]\nsts =\n  endpoint_url = ${trap.server}\n`,
    );
    const hostile = {
      ...certificates(),
      AWS_ENDPOINT_URL: trap.server,
      AWS_ENDPOINT_URL_STS: trap.server,
      AWS_PROFILE: 'evil',
      AWS_CONFIG_FILE: config,
      AWS_SHARED_CREDENTIALS_FILE: config,
      AWS_REGION: 'us-east-1',
      AWS_STS_REGIONAL_ENDPOINTS: 'legacy',
      AWS_ROLE_ARN: 'arn:aws:iam::666666666666:role/evil',
      AWS_WEB_IDENTITY_TOKEN_FILE: config,
      AWS_ACCESS_KEY_ID: 'AKIAEVIL',
      AWS_SECRET_ACCESS_KEY: 'evil',
      GITHUB_API_URL: trap.server,
      GITHUB_GRAPHQL_URL: trap.server,
      ACTIONS_ID_TOKEN_REQUEST_URL: `${trap.server}/?`,
    };
    const step = await gate(world, shopRun(world), { env: hostile, addresses: 'github.com' });
    expectAllowed(step);
    expect(trap.touched()).toBe(0);
    expect(world.requests.filter(({ role }) => role === 'sts').map(({ host }) => host)).toEqual([
      'sts.eu-west-1.amazonaws.com',
    ]);
    expect(step.env).toMatchObject({ AWS_REGION: 'eu-west-1', AWS_ROLE_ARN: '', AWS_WEB_IDENTITY_TOKEN_FILE: '' });
    expect(resultOf(step)['notes'], 'what would lead later steps past the keys').toEqual([
      expect.stringMatching(/AWS_PROFILE.*AWS_ENDPOINT_URL/),
    ]);
  });

  test('addresses come from the server alone', async () => {
    expectAllowed(
      await runHere(world, shopRun(world), {
        env: { GITHUB_API_URL: trap.server, GITHUB_GRAPHQL_URL: trap.server },
        inputs: { credentials: 'none' },
      }),
    );
    expect(trap.touched()).toBe(0);
  });

  test('`NO_PROXY` takes the proxy away, and nothing else', async () => {
    const step = await gate(world, shopRun(world), {
      env: { ...certificates(), https_proxy: trap.proxy, no_proxy: '*' },
      inputs: { credentials: 'none' },
    });
    expectAllowed(step);
    expect(trap.touched()).toBe(0);
  });

  test('inputs come from the workflow: what a step writes under their names is not theirs', async () => {
    world.setTime('2026-12-24T12:00:00Z');
    const env = {
      INPUT_MODE: 'audit',
      INPUT_ROLE: 'other',
      'INPUT_CA-CERTIFICATES': trap.caFile,
      GITHUB_RUN_ID: '1',
      GITHUB_REPOSITORY: 'evil/shop',
      GITHUB_ACTOR: 'hubot',
    };
    const step = await gate(world, shopRun(world), { env });
    expectRefused(step, 'grant-expired');
    expect(step.outputs['principal']).toBe('mona');
  });
});
