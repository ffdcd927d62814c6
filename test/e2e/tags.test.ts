import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import { closeSound, expectAllowed, expectRefused, openShop, resultOf, shopRun, changePolicy } from './gate.ts';
import { runHere } from './in-process.ts';
import { GRANT, GRANT_ID, KEPT, SHOP, shopPolicy } from './shop.ts';

let world: World;
afterEach(async () => {
  await closeSound(world);
});

const COUNTING = { contents: 'write', 'pull-requests': 'read', actions: 'read', 'id-token': 'write' } as const;
const counted = (): ReturnType<typeof shopRun> => shopRun(world, { permissions: COUNTING });
const both = [
  ['by its role', {}],
  ['by its name', { grant: GRANT_ID }],
] as const;

/** Sets a tag with git itself, as somebody with a clone would. */
function gitTag(name: string): void {
  execFileSync('git', ['--git-dir', shopRun(world).repository.gitDir, '-c', 'tag.gpgsign=false', 'tag', name, 'main'], {
    stdio: 'pipe',
  });
}

const FREEZING = [
  'grantgate/frozen',
  'grantgate/frozen/20261125T100000Z',
  'grantgate/frozen/x/y',
  'grantgate/Frozen/x',
  'GrantGate/FROZEN',
  'grantgate',
];
const REVOKING = [
  `grantgate/revoked/${GRANT_ID}`,
  `grantgate/revoked/${GRANT_ID}/x`,
  'grantgate/revoked/Users/Mona/November-Banner',
  'grantgate/revoked/users/mona',
  'grantgate/revoked/users/Mona',
  'grantgate/revoked/users/mona/_all',
  'grantgate/revoked/users',
  'grantgate/revoked/users/_all',
  'grantgate/revoked',
  'grantgate/Revoked/users/mona',
];

describe.each(both)('a grant found %s', (_how, inputs) => {
  test.for([
    ...FREEZING.map((name) => [name, 'frozen'] as const),
    ...REVOKING.map((name) => [name, 'grant-revoked'] as const),
  ])('is refused with the tag %s: %s', async ([name, reason]) => {
    world = await openShop();
    gitTag(name);
    expectRefused(await runHere(world, shopRun(world), { inputs }), reason);
  });

  test.for([
    'grantgate/revoked/users/mona/november',
    'grantgate/revoked/users/mona-l',
    `grantgate/revoked/${GRANT_ID}-2`,
    'other/grantgate/frozen',
    'grantgate/revoked/teams',
  ])('goes on with the tag %s', async (name) => {
    world = await openShop();
    gitTag(name);
    expectAllowed(await runHere(world, shopRun(world), { inputs }));
  });
});

test.for([
  ['grantgate/frozen/x', 'grantgate/frozen'],
  [`grantgate/revoked/${GRANT_ID}/x`, `grantgate/revoked/${GRANT_ID}`],
  ['grantgate/revoked', `grantgate/revoked/${GRANT_ID}`],
])('git cannot hold %s and %s', async ([first = '', second = '']) => {
  world = await openShop();
  gitTag(first);
  expect(() => gitTag(second)).toThrow(/cannot lock ref/);
  expect((await runHere(world, shopRun(world))).outputs['decision']).toBe('deny');
});

describe('more tags than can be read', () => {
  test('freezes', async () => {
    world = await openShop();
    for (let index = 0; index < 101; index += 1) world.tag(SHOP, `grantgate/frozen/${index}`);
    const step = await runHere(world, shopRun(world));
    expectRefused(step, 'frozen');
  });

  test('revocations of the same person', async () => {
    world = await openShop();
    for (let index = 0; index < 101; index += 1) world.tag(SHOP, `grantgate/revoked/users/mona/old-${index}`);
    const step = await runHere(world, shopRun(world));
    expectRefused(step, 'grant-revoked');
    expect(step.outputs['summary']).toContain('more tags');
  });

  test('not of others', async () => {
    world = await openShop();
    for (let index = 0; index < 150; index += 1) world.tag(SHOP, `grantgate/revoked/users/a-${index}/old`);
    expectAllowed(await runHere(world, shopRun(world)));
    world.tag(SHOP, 'grantgate/frozen/late');
    expectRefused(await runHere(world, shopRun(world)), 'frozen');
  });
});

test('a freeze is lifted by the policy, which names it, and another one freezes again', async () => {
  world = await openShop();
  world.tag(SHOP, 'grantgate/frozen/1');
  expectRefused(await runHere(world, shopRun(world)), 'frozen');
  changePolicy(world, `lifted: [grantgate/frozen/1]\n${shopPolicy(world.urls.sts)}`);
  expectAllowed(await runHere(world, shopRun(world)));
  world.tag(SHOP, 'grantgate/frozen/2');
  expectRefused(await runHere(world, shopRun(world)), 'frozen');
});

test('who lost everything starts no run of somebody else again', async () => {
  world = await openShop();
  world.tag(SHOP, 'grantgate/revoked/users/tom');
  const { id } = shopRun(world);
  const step = await runHere(world, shopRun(world, { id, attempt: 2, triggeringActor: 'tom' }));
  expect(step.outputs['decision']).toBe('deny');
  expect(step.outputs['result']).toContain('the tag grantgate/revoked/users/tom');
});

test('names that mean nothing are warned of', async () => {
  world = await openShop();
  world.tag(SHOP, 'grantgate/freeze');
  world.tag(SHOP, 'grantgate/revoked/mona');
  const step = await runHere(world, shopRun(world));
  expectAllowed(step, [/`grantgate\/freeze`, `grantgate\/revoked\/mona`/]);
  expect(resultOf(step)['notes']).toEqual([expect.stringContaining('grantgate/freeze')]);
});

test.for([
  'grantgate/used',
  'grantgate/used/users',
  'grantgate/used/users/mona',
  `grantgate/used/${GRANT_ID}`,
  `grantgate/used/${GRANT_ID}/1/x`,
  `grantgate/used/${GRANT_ID}/one`,
])('uses are not counted past the tag %s', async (name) => {
  world = await openShop({ grant: `${GRANT}max-uses: 3\n` });
  gitTag(name);
  const step = await runHere(world, counted());
  expectRefused(step, 'undecidable');
  expect(step.outputs['result']).toContain(name);
});

describe('who keeps the tags', () => {
  test('nobody: the run goes on with a warning', async () => {
    world = await openShop({ unkept: true });
    expectAllowed(await runHere(world, shopRun(world)), [/a revocation or a freeze could be undone/]);
  });

  test('a ruleset where the token is not told who may bypass it', async () => {
    world = await openShop();
    const step = await runHere(world, shopRun(world));
    expectAllowed(step);
    expect(resultOf(step)['tags']).toBe('kept by the ruleset grantgate; who can bypass it is not shown to this token');
  });

  test('a ruleset where GitHub refuses to say who may bypass it', async () => {
    world = await openShop();
    world.fail(
      { operation: 'Evidence' },
      { errors: [{ path: ['repository', 'rulesets', 'nodes', 0, 'bypassActors'] }] },
    );
    expectAllowed(await runHere(world, shopRun(world)));
  });

  test('a ruleset that writers bypass, where the token is told', async () => {
    world = await openShop({ grant: `${GRANT}max-uses: 3\n`, unkept: true });
    world.ruleset(SHOP, { ...KEPT, bypass: [{ actorId: 4, actorType: 'RepositoryRole', mode: 'always' }] });
    const token = world.token({
      permissions: { contents: 'write', 'pull-requests': 'read', actions: 'read', administration: 'write' },
      repositories: [SHOP],
    });
    const step = await runHere(world, counted(), { inputs: { token } });
    expect(step.outputs['reason']).toBe('undecidable');
    expect(step.outputs['result']).toContain('which some people can bypass');
  });
});
