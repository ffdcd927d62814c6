import { afterEach, beforeEach } from 'vitest';
import { type HereResult, runHere } from '../e2e/in-process.ts';
import { BRANCH, layOutShop, SHOP, shopPolicy, WORKFLOW } from '../e2e/shop.ts';
import { startWorld, type World } from '../world/world.ts';

interface Laid {
  readonly app?: string;
  readonly grant?: string;
  readonly reach?: string;
}

/** A world for each test of a file, and a shop in it whose role gives several credentials. */
export function useSeveralCredentials(): {
  readonly world: () => World;
  /** The private key of the App. */
  readonly pem: () => string;
  readonly layOut: (options?: Laid) => void;
  readonly start: (inputs?: Record<string, string>) => Promise<HereResult>;
} {
  let world: World;
  let pem: string;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(async () => {
    const { violations } = world;
    await world.close();
    if (violations.length > 0) throw new Error(violations.join('\n'));
  });
  return {
    world: () => world,
    pem: () => pem,
    layOut: (options = {}) => void (pem = layOut(world, options)),
    start: async (inputs = {}) => await start(world, { 'app-private-key': pem, ...inputs }),
  };
}

/** The shop, whose role gives a session of AWS, a secret of Vault and a token of a GitHub App; gives the App's key. */
function layOut(world: World, options: Laid): string {
  const more = `      flag-keys:
        vault:
          url: ${world.urls.vault}
          role: flags
          secrets: [{path: secret/data/shop/flags, field: sdk-key, env: FLAGS_SDK_KEY}]
      incident:
        accept-longer: ${options.reach ?? 'true'}
        github:
          app: Iv23liShop
          repositories: [${options.app ?? 'incidents'}]
          permissions: {contents: read}
          key: {input: true}
`;
  layOutShop(world, {
    policy: `${shopPolicy(world.urls.sts)}${more}`,
    ...(options.grant === undefined ? {} : { grant: options.grant }),
  });
  world.repository({ name: 'acme/incidents', id: 7788, permissions: {} });
  world.vaultRole({ name: 'flags', audiences: [world.urls.vault], paths: ['secret/'] });
  // a lease hangs on it, so that the login must last as long as the job
  world.vaultPath('secret/data/shop/flags', { kind: 'dynamic', ttl: 3600, make: () => ({ 'sdk-key': 'sdk-12345' }) });
  return world.app({
    clientId: 'Iv23liShop',
    owner: 'acme',
    repositories: ['incidents'],
    permissions: { contents: 'read' },
  }).pem;
}

async function start(world: World, inputs: Record<string, string>): Promise<HereResult> {
  const run = world.run(SHOP, {
    workflow: WORKFLOW,
    actor: 'mona',
    ref: `refs/heads/${BRANCH}`,
    environment: 'staging',
  });
  return await runHere(world, run, { inputs: { role: 'flag-release', ...inputs } });
}

export const appTokenOf = (result: HereResult): string => result.env['GH_TOKEN'] ?? '';
