import { afterEach, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import {
  AWS_SECRETS,
  closeSound,
  expectAllowed,
  expectNothingIssued,
  expectRefused,
  gate,
  openShop,
  shopRun,
} from './gate.ts';
import { runHere } from './in-process.ts';
import { GRANT, GRANT_ID, KEPT, SHOP } from './shop.ts';

const PERMISSIONS = { contents: 'write', 'pull-requests': 'read', actions: 'read', 'id-token': 'write' } as const;

let world: World;
afterEach(async () => {
  await closeSound(world);
});

async function openCounted(
  uses: number,
  ruleset: Partial<Parameters<World['ruleset']>[1]> | 'none' = {},
): Promise<void> {
  world = await openShop({ grant: `${GRANT}max-uses: ${uses}\n`, unkept: true });
  if (ruleset !== 'none') world.ruleset(SHOP, { ...KEPT, ...ruleset });
}

const counted = (): ReturnType<typeof shopRun> => shopRun(world, { permissions: PERMISSIONS });

test('parallel runs never use a grant more often than it may be used', async () => {
  await openCounted(2);
  const steps = await Promise.all(Array.from({ length: 5 }, async () => await gate(world, counted())));
  const allowed = steps.filter(({ outputs }) => outputs['decision'] === 'allow');
  expect(allowed).toHaveLength(2);
  for (const step of allowed) expectAllowed(step);
  for (const step of steps.filter((one) => !allowed.includes(one))) expectRefused(step, 'uses-exhausted');
  expectRefused(await runHere(world, counted()), 'uses-exhausted');
  expect(
    world.requests.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity'),
    'no session for a use that was not had',
  ).toHaveLength(2);
});

test('the use is on record before a session is asked for, and stays when none is had', async () => {
  await openCounted(1);
  world.fail({ host: 'sts' }, { status: 400, code: 'AccessDenied' });
  const step = await runHere(world, counted());
  expectNothingIssued(step);
  const order = world.requests
    .filter(({ method, role }) => method === 'POST' && role !== 'oidc-request')
    .map(({ operation, path }) => operation ?? path);
  expect(order).toEqual([
    'Access',
    'Evidence',
    'PolicyHistory',
    '/api/v3/repos/acme/shop/git/refs',
    'AssumeRoleWithWebIdentity',
  ]);
  expectRefused(await runHere(world, counted()), 'uses-exhausted');
});

test('a named grant is counted as well', async () => {
  await openCounted(1);
  expectAllowed(await runHere(world, counted(), { inputs: { grant: GRANT_ID } }));
  expectRefused(await runHere(world, counted(), { inputs: { grant: GRANT_ID } }), 'uses-exhausted');
});

test('an audit takes no use', async () => {
  await openCounted(1);
  expectAllowed(await runHere(world, counted(), { inputs: { mode: 'audit' } }));
  expectAllowed(await runHere(world, counted()));
});

const OPEN: [string, Parameters<typeof openCounted>[1]][] = [
  ['there is no ruleset', 'none'],
  ['the ruleset only watches', { enforcement: 'evaluate' }],
  ['tags may be moved', { rules: ['deletion'] }],
  ['tags may be deleted', { rules: ['update'] }],
  ['some tags are left out', { exclude: ['refs/tags/grantgate/used/users/mona/**/*'] }],
  ['it is about branches', { target: 'branch' }],
  ['it is about other tags', { include: ['refs/tags/v*'] }],
  // GitHub matches with File::FNM_PATHNAME, where a `**` at the end is a `*` and stays within one segment
  ['it ends at the first slash', { include: ['refs/tags/grantgate/**'] }],
  ['it is for tags without a slash', { include: ['refs/tags/**'] }],
];

test.for(OPEN)('uses are not counted where tags could be deleted: %s', async ([, ruleset]) => {
  await openCounted(1, ruleset);
  const step = await runHere(world, counted());
  expectRefused(step, 'undecidable');
  expect(step.outputs['result']).toContain('refs/tags/grantgate/**/*');
  expect(AWS_SECRETS.filter((name) => name in step.env)).toEqual([]);
});

test('two rulesets together keep the tags', async () => {
  await openCounted(1, { rules: ['deletion'] });
  world.ruleset(SHOP, {
    name: 'all tags',
    target: 'tag',
    include: ['~ALL'],
    rules: ['update'],
    source: 'organization',
  });
  expectAllowed(await runHere(world, counted()));
});

test('refused when the token cannot write the use down', async () => {
  await openCounted(1);
  const step = await runHere(world, shopRun(world));
  expectRefused(step, 'undecidable');
  expect(step.outputs['result']).toContain('contents: write');
});
