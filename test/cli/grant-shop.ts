import { shopScenario } from '../world/scenario.ts';
import type { Repository } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { type Called, call } from './call.ts';

/** The ruleset that keeps the gate's tags. */
export const KEPT = {
  name: 'kept',
  target: 'tag' as const,
  include: ['refs/tags/grantgate/**/*'],
  rules: ['deletion', 'update'],
};

/** A shop, and the token of somebody who may do anything in it. */
export interface GrantShop {
  readonly world: World;
  readonly repository: Repository;
  readonly token: string;
}

export async function openShop(): Promise<GrantShop> {
  const { world, shop: repository } = await shopScenario();
  const token = world.token({
    repositories: ['acme/shop'],
    permissions: { contents: 'write', administration: 'write', 'pull-requests': 'write' },
    login: 'hubot',
  });
  return { world, repository, token };
}

/** Closes a shop in which nothing was amiss. */
export async function closeShop({ world }: GrantShop): Promise<void> {
  await world.close();
  if (world.violations.length > 0) throw new Error(world.violations.join('\n'));
}

/** Calls `grantgate grant …` with a token, in the world. */
export async function grant(
  { world, token }: GrantShop,
  words: readonly string[],
  { env = { GH_TOKEN: token }, cwd }: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string } = {},
): Promise<Called> {
  return await call(['grant', ...words, '--policy-repository', 'acme/shop', '--ca-certificates', world.caFile], {
    env: { GITHUB_SERVER_URL: world.urls.server, ...env },
    at: new Date().toISOString(),
    ...(cwd === undefined ? {} : { cwd }),
  });
}

/** How the requests for a tag were answered. */
export function tagAnswers({ world }: GrantShop): readonly (number | string)[] {
  return world.requests
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/git/refs'))
    .map(({ status }) => status);
}
