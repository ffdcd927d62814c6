import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Run } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { addGrant, appToken, changePolicy, closeSound, expectAllowed, expectRefused, resultOf } from './gate.ts';
import { runHere } from './in-process.ts';
import { shopPolicy } from './shop.ts';
import { openToolShop, PERSON_GRANT, signedBy, TOOL, toolEntries, toolRun } from './tools.ts';

let world: World;
beforeEach(async () => {
  world = await openToolShop();
});
afterEach(async () => {
  await closeSound(world);
});

const INPUTS = { banner: 'on' };
const CAMPAIGN = 'teams/growth/campaign';
/** A tool that acts as a user of its own. */
const ROBOT = { login: 'acme-robot', id: 4901 };

describe('a tool that is a user, and a grant of a team that the workflow names', () => {
  beforeEach(() => {
    world.user(ROBOT);
    addGrant(world, CAMPAIGN, PERSON_GRANT);
    changePolicy(
      world,
      `${shopPolicy(world.urls.sts)}${toolEntries(world).replace(`app: ${TOOL.id}`, `app: ${ROBOT.id}`)}`,
    );
  });

  const start = (): Run => toolRun(world, signedBy(world, INPUTS, { sub: '583231' }), INPUTS, { actor: ROBOT.login });
  const run = async (): Promise<Awaited<ReturnType<typeof runHere>>> =>
    await runHere(world, start(), {
      inputs: { grant: CAMPAIGN, token: appToken(world, { members: true, contents: 'write' }) },
    });

  test('lets in the person who is in the team', async () => {
    world.team({ org: 'acme', slug: 'growth', members: ['mona'] });
    const step = await run();
    expectAllowed(step);
    expect(resultOf(step)).toMatchObject({ principal: 'mona', grant: CAMPAIGN, act: { sub: ROBOT.login } });
  });

  test('lets in nobody because the tool is in the team', async () => {
    world.team({ org: 'acme', slug: 'growth', members: [ROBOT.login] });
    const step = await run();
    expect(step.outputs['decision']).toBe('deny');
    expectRefused(step, 'no-grant');
  });
});
