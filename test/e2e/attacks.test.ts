import { afterEach, describe, expect, test } from 'vitest';
import type { RunSpec } from '../world/build/runs.ts';
import type { World } from '../world/world.ts';
import {
  addGrant,
  changePolicy,
  closeSound,
  expectAllowed,
  expectRefused,
  gate,
  openShop,
  recordOf,
  resultOf,
  shopRun,
} from './gate.ts';
import { runHere } from './in-process.ts';
import { BRANCH, GRANT, GRANT_ID, SHOP, shopPolicy, type ShopOptions, WORKFLOW } from './shop.ts';

let world: World;
const open = async (options: ShopOptions = {}): Promise<World> => (world = await openShop(options));
afterEach(async () => {
  await closeSound(world);
});

describe('A2: a re-run is judged by what holds now', () => {
  test('by the person with the grant it goes on, by anybody else it does not, whoever began it', async () => {
    await open();
    const { id } = shopRun(world);
    expectAllowed(await runHere(world, shopRun(world, { id, attempt: 2 })));
    for (const triggeringActor of ['tom', 'lisa', 'hubot', 'github-actions[bot]']) {
      const step = await runHere(world, shopRun(world, { id, attempt: 3, triggeringActor }));
      expect(['rerun-by-other', 'approval-self']).toContain(step.outputs['reason']);
      expectRefused(step, step.outputs['reason'] ?? '');
    }
  });

  test('after the grant ended, and after it was revoked', async () => {
    await open();
    const { id } = shopRun(world);
    world.tag(SHOP, `grantgate/revoked/${GRANT_ID}`);
    expectRefused(await runHere(world, shopRun(world, { id, attempt: 2 })), 'grant-revoked');
    world.setTime('2026-11-28T18:00:00Z');
    expectRefused(await runHere(world, shopRun(world, { id, attempt: 3 })), 'grant-revoked');
    addGrant(world, 'users/mona/short', GRANT.replace('november-banner', 'short'));
    expectRefused(await runHere(world, shopRun(world, { id, attempt: 4 })), 'grant-expired');
  });

  test('a token of an earlier attempt is of no use', async () => {
    await open();
    const first = shopRun(world);
    const second = shopRun(world, { id: first.id, attempt: 2, triggeringActor: 'tom' });
    world.nextToken((claims) => world.signJwt({ ...claims, run_attempt: '1' }));
    expectRefused(await runHere(world, second), 'identity-unverified');
  });
});

describe('A4: names are recycled, ids are not', () => {
  test('who takes over the login of the holder does not take over the grant', async () => {
    await open();
    world.rename('mona', 'mona-l');
    expectRefused(await runHere(world, shopRun(world, { actor: 'mona-l' })), 'no-grant');
    world.user({ login: 'mona', id: 9_000_001 });
    const step = await runHere(world, shopRun(world));
    expectRefused(step, 'principal-mismatch');
    expect(step.outputs['summary']).toContain('account 583231');
  });

  test('a grant without the number is refused where the policy demands one', async () => {
    await open({ grant: GRANT.replace('principal-id: 583231\n', '') });
    expectAllowed(await runHere(world, shopRun(world), { inputs: { credentials: 'none' } }));
    changePolicy(world, shopPolicy(world.urls.sts).replace('  count: 1\n', '  count: 1\n  require: [principal-id]\n'));
    expectRefused(await runHere(world, shopRun(world)), 'principal-mismatch');
  });

  test('who takes over the login of an approver approves nothing, where approvers are listed by number', async () => {
    await open({ policy: shopPolicy('https://sts.example').replace('users: [hubot]', 'users: [480938]') });
    world.rename('hubot', 'hubot-l');
    world.user({ login: 'hubot', id: 9_000_002 });
    addGrant(world, 'users/tom/own', GRANT.replace('583231', '4711'), { author: 'tom' });
    expectRefused(await runHere(world, shopRun(world, { actor: 'tom' })), 'approval-ineligible');
    expectAllowed(await runHere(world, shopRun(world), { inputs: { credentials: 'none' } }));
  });

  test('a repository of the same name and another id is another repository', async () => {
    await open();
    world.tamper((claims) => ({ ...claims, repository_id: '5' }));
    expectRefused(await runHere(world, shopRun(world)), 'identity-unverified');
  });
});

test.for([
  'pull_request_target',
  'pull_request',
  'workflow_run',
  'issue_comment',
  'schedule',
  'push',
  'repository_dispatch',
  'workflow_call',
])('A7: a run started by `%s` is refused unless the role lists it', async (event) => {
  await open();
  const step = await runHere(world, shopRun(world, { event }));
  expectRefused(step, 'event-out-of-scope');
});

test('A7: a pull request is on its head and on its base, whatever its ref says', async () => {
  await open({ role: '    events: [pull_request_target]\n' });
  for (const [headRef, baseRef, reason] of [
    ['feature/x', BRANCH, 'branch-out-of-scope'],
    [BRANCH, 'main', 'never-allowed'],
    ['main', BRANCH, 'never-allowed'],
  ] as const) {
    expectRefused(await runHere(world, shopRun(world, { event: 'pull_request_target', headRef, baseRef })), reason);
  }
});

describe('A12: no credential outlives its grant', () => {
  test('AWS gives no less than 15 minutes; the session policy ends it with the grant, to the second', async () => {
    await open({ now: '2026-11-28T17:55:00Z' });
    const step = await gate(world, shopRun(world));
    expectAllowed(step);
    const key = step.env['AWS_ACCESS_KEY_ID'] ?? '';
    const may = (at: string): boolean => world.awsAllows(key, 'ssm:PutParameter', '*', at);
    expect([may('2026-11-28T17:59:59Z'), may('2026-11-28T18:00:00Z'), may('2026-11-28T18:09:59Z')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(resultOf(step)['credentials']).toMatchObject([{ expires: '2026-11-28T18:00:00Z' }]);
    expect(recordOf(step)[1]).toMatchObject({ kind: 'credential-issued', expires: '2026-11-28T18:00:00Z' });
  });

  test('nor the window in which the role may be used', async () => {
    await open({ role: "    windows: [{days: mon-fri, from: '09:00', to: '12:05', time-zone: UTC}]\n" });
    const step = await runHere(world, shopRun(world));
    expectAllowed(step);
    const key = step.env['AWS_ACCESS_KEY_ID'] ?? '';
    expect(
      ['12:04:59', '12:05:00'].map((at) => world.awsAllows(key, 'ssm:PutParameter', '*', `2026-11-25T${at}Z`)),
    ).toEqual([true, false]);
    world.setTime('2026-11-25T12:05:00Z');
    expectRefused(await runHere(world, shopRun(world)), 'outside-window');
  });

  test("the clock is GitHub's: a runner that is a year off changes nothing", async () => {
    await open({ now: '2027-12-01T12:00:00Z' });
    expectRefused(await runHere(world, shopRun(world)), 'grant-expired');
    world.tamper((claims) => ({
      ...claims,
      iat: Date.parse('2026-11-25T12:00:00Z') / 1000,
      nbf: 0,
      exp: Date.parse('2026-11-25T12:05:00Z') / 1000,
    }));
    expectRefused(await runHere(world, shopRun(world)), 'identity-unverified');
  });
});

describe('A15: names match as a whole', () => {
  const elsewhere: readonly [string, Partial<RunSpec>, string][] = [
    ['a branch below the pattern', { ref: `refs/heads/${BRANCH}/evil` }, 'branch-out-of-scope'],
    ['a branch that ends with the pattern', { ref: 'refs/heads/evil/release/2026-11' }, 'branch-out-of-scope'],
    ['a branch in other case', { ref: 'refs/heads/Release/2026-11' }, 'branch-out-of-scope'],
    ['a tag of the name of a branch', { ref: `refs/tags/${BRANCH}` }, 'tag-out-of-scope'],
    ['a ref that is neither', { ref: 'refs/pull/7/merge' }, 'branch-out-of-scope'],
    ['an environment that begins the same', { environment: 'staging-eu' }, 'environment-out-of-scope'],
    ['a forbidden environment in other case', { environment: 'Production-Payments' }, 'never-allowed'],
    ['another workflow', { workflow: '.github/workflows/flags.yml.yml' }, 'workflow-out-of-scope'],
    [
      'a workflow of that name elsewhere',
      { workflow: WORKFLOW, claims: { workflow_ref: `tom/shop/${WORKFLOW}@refs/heads/main` } },
      'workflow-out-of-scope',
    ],
    ['a runner of their own', { runnerEnvironment: 'self-hosted' }, 'runner-out-of-scope'],
  ];

  test.for(elsewhere)('%s', async ([, spec, reason]) => {
    await open();
    expectRefused(await runHere(world, shopRun(world, { sha: '0'.repeat(40), ...spec })), reason);
  });

  test('GitHub compares environments without case, and so does the gate', async () => {
    await open();
    expectAllowed(
      await runHere(world, shopRun(world, { environment: 'Staging' }), { inputs: { credentials: 'none' } }),
    );
  });
});

test("A18: a workflow's token acts as github-actions[bot], which needs a grant that names it by number", async () => {
  await open();
  const run = shopRun(world, { actor: 'github-actions[bot]' });
  expectRefused(await runHere(world, run), 'no-grant');
  addGrant(world, 'apps/github-actions/nightly', GRANT.replace('principal-id: 583231', 'requested-by: mona'));
  expectRefused(await runHere(world, run), 'principal-mismatch');
  addGrant(
    world,
    'apps/github-actions/other',
    GRANT.replace('principal-id: 583231', 'principal-id: 583231\nrequested-by: mona'),
  );
  expectRefused(await runHere(world, run), 'principal-mismatch');
  addGrant(
    world,
    'apps/github-actions/right',
    GRANT.replace('principal-id: 583231', 'principal-id: 41898282\nrequested-by: mona'),
  );
  expectAllowed(await runHere(world, run));
});
