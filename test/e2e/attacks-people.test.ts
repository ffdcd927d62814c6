import { afterEach, describe, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import {
  addGrant,
  appToken,
  closeSound,
  expectAllowed,
  expectRefused,
  openShop,
  recordOf,
  resultOf,
  shopRun,
} from './gate.ts';
import { runHere } from './in-process.ts';
import { GRANT, shopPolicy, type ShopOptions } from './shop.ts';

let world: World;
const open = async (options: ShopOptions = {}): Promise<World> => (world = await openShop(options));
afterEach(async () => {
  await closeSound(world);
});

const COPILOT = { login: 'Copilot', id: 198_982_749, type: 'Bot', bare: true } as const;
const TEAM_GRANT = GRANT.replace('principal-id: 583231', 'requested-by: mona');
const token = (): { inputs: Record<string, string> } => ({ inputs: { token: appToken(world, { members: true }) } });

describe('a grant of a team', () => {
  const withTeam = async (grant: string): Promise<void> => {
    await open();
    world.team({ org: 'acme', slug: 'growth', id: 71, members: ['lisa', 'tom'] });
    addGrant(world, 'teams/growth/campaign', grant);
  };

  test('with the number of one member is for that account alone, whoever began the run', async () => {
    await withTeam(TEAM_GRANT.replace('requested-by', 'principal-id: 99\nrequested-by'));
    const { id } = shopRun(world, { actor: 'lisa' });
    expectAllowed(await runHere(world, shopRun(world, { actor: 'lisa', id, attempt: 2 }), token()));
    expectRefused(
      await runHere(world, shopRun(world, { actor: 'lisa', triggeringActor: 'tom', id, attempt: 3 }), token()),
      'rerun-by-other',
    );
    expectRefused(
      await runHere(world, shopRun(world, { actor: 'tom', triggeringActor: 'lisa' }), token()),
      'principal-mismatch',
    );
  });

  test('names whoever pressed the button, everywhere, and beside that who began the run', async () => {
    await withTeam(TEAM_GRANT);
    const step = await runHere(world, shopRun(world, { actor: 'lisa', triggeringActor: 'tom', attempt: 2 }), token());
    expectAllowed(step);
    expect(step.outputs['principal']).toBe('tom');
    expect(resultOf(step)).toMatchObject({ principal: 'tom', first_actor: 'lisa' });
    expect(recordOf(step)[1]).toMatchObject({ kind: 'credential-issued', principal: 'tom', first_actor: 'lisa' });
    expect(step.outputs['summary']).toMatch(/^`tom` may go on with the run, which `lisa` began: /);
    expect(step.summary).toMatch(/who.*tom.{1,8}4711/);
    expect(step.summary).toMatch(/began the run.*lisa.{1,8}99/);
  });

  test.each([
    ['of a child team', 'growth-emea', [['growth-emea', 'growth']]],
    [
      'of a child of a child',
      'growth-dach',
      [
        ['growth-emea', 'growth'],
        ['growth-dach', 'growth-emea'],
      ],
    ],
  ] as const)('covers a member %s, and a re-run by a member of another', async (_who, slug, teams) => {
    await open();
    world.team({ org: 'acme', slug: 'growth', id: 71 });
    for (const [child, parent] of teams)
      world.team({ org: 'acme', slug: child, parent, members: child === slug ? ['lisa'] : [] });
    world.team({ org: 'acme', slug: 'growth-apac', parent: 'growth', members: ['tom'] });
    world.team({ org: 'acme', slug: 'sales', members: ['mona'] });
    addGrant(world, 'teams/growth/campaign', TEAM_GRANT);
    expectAllowed(await runHere(world, shopRun(world, { actor: 'lisa' }), token()));
    expectAllowed(await runHere(world, shopRun(world, { actor: 'lisa', triggeringActor: 'tom', attempt: 2 }), token()));
    expectRefused(
      await runHere(world, shopRun(world, { actor: 'lisa', triggeringActor: 'mona', attempt: 3 }), token()),
      'rerun-by-other',
    );
  });

  test('of a child team covers no member of its parent', async () => {
    await open();
    world.team({ org: 'acme', slug: 'growth', members: ['lisa'] });
    world.team({ org: 'acme', slug: 'growth-emea', parent: 'growth', members: [] });
    addGrant(world, 'teams/growth-emea/campaign', TEAM_GRANT);
    expectRefused(await runHere(world, shopRun(world, { actor: 'lisa' }), token()), 'no-grant');
  });

  test('with the number of the team is not for a team that was recreated under its name', async () => {
    await withTeam(TEAM_GRANT.replace('requested-by', 'team-id: 71\nrequested-by'));
    expectAllowed(await runHere(world, shopRun(world, { actor: 'lisa' }), token()));
    addGrant(world, 'teams/growth/campaign', TEAM_GRANT.replace('requested-by', 'team-id: 70\nrequested-by'));
    const step = await runHere(world, shopRun(world, { actor: 'lisa' }), token());
    expectRefused(step, 'principal-mismatch');
    expect(step.outputs['summary']).toContain('team 70');
  });
});

describe('an approver', () => {
  const teams = (list: string): ShopOptions => ({
    policy: shopPolicy('https://sts.example').replace('users: [hubot]', `teams: [${list}]`),
  });
  const approved = { inputs: { credentials: 'none' } };
  const ask = async (): Promise<Awaited<ReturnType<typeof runHere>>> =>
    await runHere(world, shopRun(world), { inputs: { ...approved.inputs, ...token().inputs } });

  test('may be a member of a child team, two levels down', async () => {
    await open(teams('acme/platform'));
    world.team({ org: 'acme', slug: 'platform' });
    world.team({ org: 'acme', slug: 'platform-oncall', parent: 'platform' });
    world.team({ org: 'acme', slug: 'night', parent: 'platform-oncall', members: ['hubot'] });
    expectAllowed(await ask());
  });

  test('is in the team of that number, whatever its name is by now', async () => {
    await open(teams('{team: acme/platform, id: 41}'));
    world.team({ org: 'acme', slug: 'platform-renamed', id: 41, members: ['hubot'] });
    expectAllowed(await ask());
  });

  test('is not in the team when it was recreated under its name', async () => {
    await open(teams('{team: acme/platform, id: 41}'));
    world.team({ org: 'acme', slug: 'platform', id: 42, members: ['hubot'] });
    expectRefused(await ask(), 'approval-ineligible');
  });

  test('who asked is known by number after a rename', async () => {
    await open({ grant: GRANT.replace('reason', 'requested-by: hubot\nrequested-by-id: 480938\nreason') });
    world.rename('hubot', 'hubot-l');
    expectRefused(await runHere(world, shopRun(world)), 'approval-self');
  });
});

describe('an app whose login does not end in `[bot]`', () => {
  const AGENT = { login: 'Hubert', id: 7001, type: 'Bot', bare: true } as const;

  test.each([
    [AGENT, 'hubert'],
    [AGENT, 'Hubert'],
    [COPILOT, 'Copilot'],
    [COPILOT, 'copilot-swe-agent'],
  ] as const)('%o is covered by a grant with its number in apps/%s only', async (agent, folder) => {
    await open();
    world.user(agent);
    addGrant(world, `users/${agent.login}/x`, GRANT.replace('583231', String(agent.id)));
    addGrant(world, `users/${agent.login}/y`, GRANT.replace('principal-id: 583231\n', ''));
    expectRefused(await runHere(world, shopRun(world, { actor: agent.login })), 'no-grant');
    addGrant(world, `apps/${folder}/x`, GRANT.replace('principal-id: 583231', 'requested-by: mona'));
    expectRefused(await runHere(world, shopRun(world, { actor: agent.login })), 'principal-mismatch');
    addGrant(
      world,
      `apps/${folder}/x`,
      GRANT.replace('principal-id: 583231', `principal-id: ${agent.id}\nrequested-by: mona`),
    );
    expectAllowed(await runHere(world, shopRun(world, { actor: agent.login })));
    expectRefused(
      await runHere(world, shopRun(world, { actor: agent.login }), { inputs: { grant: `users/${agent.login}/y` } }),
      'no-grant',
    );
  });

  test('is not covered by the grant of a team, and its runs are not started again by people', async () => {
    await open();
    world.user(COPILOT);
    world.team({ org: 'acme', slug: 'growth', members: ['Copilot', 'mona'] });
    addGrant(world, 'teams/growth/campaign', TEAM_GRANT.replace('mona', 'lisa'));
    expectRefused(await runHere(world, shopRun(world, { actor: 'Copilot' }), token()), 'no-grant');
    expectRefused(
      await runHere(world, shopRun(world, { actor: 'mona', triggeringActor: 'Copilot', attempt: 2 }), {
        inputs: { ...token().inputs, grant: 'teams/growth/campaign' },
      }),
      'rerun-by-other',
    );
    addGrant(
      world,
      'apps/copilot-swe-agent/x',
      GRANT.replace('principal-id: 583231', 'principal-id: 198982749\nrequested-by: lisa'),
    );
    expectRefused(
      await runHere(world, shopRun(world, { actor: 'Copilot', triggeringActor: 'mona', attempt: 2 })),
      'rerun-by-other',
    );
  });

  test('a person who has the login of a known app, on a server of its own, is a person', async () => {
    await open();
    world.user({ login: 'Copilot', id: 5 });
    addGrant(world, 'users/Copilot/x', GRANT.replace('583231', '5'));
    expectAllowed(await runHere(world, shopRun(world, { actor: 'Copilot' })));
  });

  test('people pay no request for it', async () => {
    await open();
    world.user(AGENT);
    const counted = async (actor: string): Promise<number> => {
      const before = world.requests.length;
      await runHere(world, shopRun(world, { actor }), { inputs: { credentials: 'none' } });
      return world.requests.slice(before).filter(({ operation }) => operation === 'Access').length;
    };
    expect([await counted('mona'), await counted('Hubert')]).toEqual([1, 2]);
  });
});

test('a token of another job of the same run is refused', async () => {
  await open();
  const run = shopRun(world);
  world.nextToken((claims) => world.signJwt({ ...claims, check_run_id: '1', environment: 'staging' }));
  const step = await runHere(world, run);
  expectRefused(step, 'identity-unverified');
  expect(step.outputs['summary']).toContain('check_run_id');
  world.nextToken((claims) =>
    world.signJwt(Object.fromEntries(Object.entries(claims).filter(([name]) => name !== 'check_run_id'))),
  );
  expectAllowed(await runHere(world, shopRun(world)));
  world.nextToken((claims) => world.signJwt({ ...claims, check_run_id: '1' }));
  expectAllowed(await runHere(world, shopRun(world), { inputs: { 'check-run-id': '' } }));
});

test('if GitHub names other accounts than the token, nobody knows who is behind the run', async () => {
  await open();
  world.user({ login: 'mona-2', id: 6 });
  const run = shopRun(world, { actor: 'mona-2' });
  world.nextToken((claims) => world.signJwt({ ...claims, actor: 'mona', actor_id: '583231' }));
  expectRefused(await runHere(world, run, { env: { GITHUB_ACTOR: 'mona', GITHUB_ACTOR_ID: '583231' } }), 'undecidable');
});
