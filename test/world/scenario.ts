import type { Repository, Run } from './state.ts';
import { startWorld, type World, type WorldOptions } from './world.ts';

export type Scenario = { world: World; shop: Repository; run: Run };

export const GRANT = '.github/access/grants/users/mona/november-banner.yml';

/** A shop with a policy, one approved grant and a run of its holder: what most tests start from. */
export async function shopScenario(options: WorldOptions = {}): Promise<Scenario> {
  const world = await startWorld(options);
  world.organization({ login: 'acme', id: 9919 });
  world.user({ login: 'mona', id: 583231 });
  world.user({ login: 'hubot', id: 480938 });
  world.team({ org: 'acme', slug: 'platform', id: 41, members: ['hubot'] });
  const shop = world.repository({
    name: 'acme/shop',
    id: 7701,
    permissions: { hubot: 'maintain', mona: 'read' },
    protectedBranches: ['main', 'release/*'],
  });
  const files = {
    '.github/access/policy.yml': 'version: 1\n',
    '.github/workflows/flags.yml': 'on: workflow_dispatch\n',
  };
  world.commit(shop, { author: 'hubot', files, date: '2026-11-20T08:00:00Z' });
  world.grantByPull(shop, {
    files: { [GRANT]: 'role: flag-release\n' },
    author: 'mona',
    approvedBy: ['hubot'],
    at: '2026-11-20T09:00:00Z',
  });
  const run = world.run(shop, { workflow: '.github/workflows/flags.yml', actor: 'mona', environment: 'staging' });
  return { world, shop, run };
}
