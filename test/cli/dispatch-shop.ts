import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createLocalJWKSet, jwtVerify, type JWTVerifyResult } from 'jose';
import { publicJwk } from '../../src/delegation/key-in-file.ts';
import { shopScenario } from '../world/scenario.ts';
import type { Run } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { type Called, call, withTree } from './call.ts';

/** The key with which the tool of these tests signs. */
export const TOOL_KEY = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;

export const FLAGS = `on:
  workflow_dispatch:
    inputs:
      banner: {type: choice, options: [spring, autumn], required: true}
      percent: {type: number, default: 10}
      dry: {type: boolean}
      note: {type: string}
      grantgate: {type: string}
  repository_dispatch: {types: [flag]}
jobs: {a: {runs-on: ubuntu-latest, steps: [{run: 'true'}]}}
`;

/** Words that say who acts for whom; the key is `key.pem`. */
export const WHO = ['--person', '583231', '--tool', 'n8n', '--issuer', 'https://n8n.acme.example'];
export const SEND = ['--workflow', 'flags.yml', '--input', 'banner=spring', ...WHO, '--key', 'key.pem'];

export interface DispatchShop {
  readonly world: World;
  readonly token: string;
}

export async function openDispatchShop(): Promise<DispatchShop> {
  const { world, shop } = await shopScenario();
  world.commit(shop, { author: 'hubot', files: { '.github/workflows/flags.yml': FLAGS } });
  world.user({ login: 'grantgate-app[bot]', id: 901, type: 'Bot' });
  const permissions = { contents: 'write', actions: 'write', checks: 'read' } as const;
  const token = world.token({ repositories: ['acme/shop'], permissions, login: 'grantgate-app[bot]' });
  return { world, token };
}

/** Closes a shop in which nothing was amiss. */
export async function closeDispatchShop({ world }: DispatchShop): Promise<void> {
  await world.close();
  if (world.violations.length > 0) throw new Error(world.violations.join('\n'));
}

/** What a call is given besides its words. */
export interface DispatchAround {
  readonly env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  /** What happens to the run while the command waits. */
  readonly sleep?: () => void;
}

/** Calls `grantgate dispatch …` in a folder with the key. */
export async function dispatch(
  { world, token }: DispatchShop,
  words: readonly string[],
  { env, files = {}, sleep }: DispatchAround = {},
): Promise<Called> {
  const pem = TOOL_KEY.export({ format: 'pem', type: 'pkcs8' }).toString();
  return await withTree({ 'key.pem': pem, ...files }, async (cwd) => {
    const own = ['--repository', 'acme/shop', '--ca-certificates', world.caFile];
    return await call(['dispatch', ...own, ...words], {
      cwd,
      env: { GITHUB_SERVER_URL: world.urls.server, GH_TOKEN: token, ...env },
      at: world.clock.now().toISOString(),
      sleep: sleep ?? (() => undefined),
    });
  });
}

/** The run that was started last. */
export function newestRun({ world }: DispatchShop): Run {
  const run = world.runs().at(-1);
  if (run === undefined) throw new Error('no run');
  return run;
}

/** What the delegation says, verified with the key's public part. */
export async function verified(
  { world }: DispatchShop,
  token: unknown,
  key: KeyObject = TOOL_KEY,
  alg: 'ES256' | 'EdDSA' | 'RS256' = 'ES256',
): Promise<JWTVerifyResult> {
  const jwk = await publicJwk(createPublicKey(key), alg);
  return await jwtVerify(String(token), createLocalJWKSet({ keys: [jwk] }), {
    issuer: 'https://n8n.acme.example',
    typ: 'grantgate+jwt',
    currentDate: world.clock.now(),
  });
}
