import { execFileSync } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import type { World } from '../world/world.ts';
import { changePolicy, closeSound, expectRefused, gate, openShop, resultOf, shopRun } from './gate.ts';
import { runHere as here } from './in-process.ts';
import { shopPolicy } from './shop.ts';

let world: World;
const open = async (): Promise<World> => (world = await openShop());
afterEach(async () => {
  await closeSound(world);
});

test.for([
  ['a job without an environment', undefined, 'this job has no `environment`'],
  ['a job in another environment', 'production', 'this job is in the environment `production`'],
] as const)('an allowed run that gets nothing is told why: %s', async ([, environment, place]) => {
  await open();
  const step = await here(world, shopRun(world, { environment }));
  expect(step.outputs['decision']).toBe('allow');
  const told =
    'No credentials were issued, although the role `flag-release` has some: `staging` is for the environment ' +
    `\`staging\`, and ${place}.`;
  expect(step.annotations).toMatchObject([
    {
      level: 'warning',
      properties: { title: 'No credentials were issued' },
      message: expect.stringContaining(told),
    },
  ]);
  expect(resultOf(step)).toMatchObject({ credentials: [], notes: [expect.stringContaining(told)] });
  expect(step.summary).toContain('- No credentials were issued, although the role ');
  const wanted = await here(world, shopRun(world, { environment }), { inputs: { credentials: 'none' } });
  expect([wanted.outputs['decision'], wanted.annotations]).toEqual(['allow', []]);
});

test.for([
  ['frozen', 'grantgate/frozen/20261125T110000Z'],
  ['grant-revoked', 'grantgate/revoked/users/mona'],
])('an annotated tag is told with its author and its message: %s', async ([reason = '', name = '']) => {
  await open();
  const run = shopRun(world);
  const person = ['-c', 'user.name=Hubot', '-c', 'user.email=hubot@acme.example'];
  execFileSync(
    'git',
    [
      '--git-dir',
      run.repository.gitDir,
      '-c',
      'tag.gpgsign=false',
      ...person,
      'tag',
      '-a',
      '-m',
      'Laptop lost',
      name,
      'main',
    ],
    { env: { ...process.env, GIT_COMMITTER_DATE: '2026-11-25T11:00:00Z' }, stdio: 'pipe' },
  );
  const step = await here(world, run);
  expectRefused(step, reason);
  expect(resultOf(step)['detail']).toMatch(
    /^The tag says that `\w+` set it at 2026-11-25 11:00 UTC \(.*\): Laptop lost\.$/i,
  );
});

test('approvers that the policy lists by number are named to whoever is refused', async () => {
  await open();
  changePolicy(world, shopPolicy(world.urls.sts).replace('users: [hubot]', 'users: [480938, 4242]'));
  const step = await here(world, shopRun(world, { actor: 'lisa' }));
  expectRefused(step, 'no-grant');
  expect(resultOf(step)['ask']).toMatch(/^hubot or account 4242 can approve\. /);
});

test.for([
  ['actions', 'actions: read'],
  ['contents', 'contents: read'],
  ['pull-requests', 'pull-requests: read'],
] as const)('a job without `%s` is told so first, with the four to paste', async ([missing, needed]) => {
  await open();
  const permissions = { 'id-token': 'write', contents: 'read', 'pull-requests': 'read', actions: 'read' } as const;
  const { [missing]: _, ...others } = permissions;
  const step = await here(world, shopRun(world, { permissions: others }));
  expectRefused(step, 'undecidable');
  expect(step.outputs['summary']).toBe(
    `The job needs \`${needed}\`, so that the gate can read what the decision needs.`,
  );
  for (const [name, level] of Object.entries(permissions)) expect(step.summary).toContain(`\n  ${name}: ${level} #`);
  expect(step.annotations[0]?.message).not.toMatch(/again/);
});

test('a job without `id-token: write` is told to have it, and that runs of forks cannot', async () => {
  await open();
  const step = await gate(
    world,
    shopRun(world, { permissions: { contents: 'read', 'pull-requests': 'read', actions: 'read' } }),
  );
  expectRefused(step, 'identity-unverified');
  expect(step.annotations[0]?.message).toContain('\npermissions:\n  id-token: write #');
  expect(`${step.annotations[0]?.message}${step.summary}`).toMatch(/fork/);
});
