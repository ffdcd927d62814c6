import { afterEach, expect, test } from 'vitest';
import type { Run } from '../world/state.ts';
import type { World } from '../world/world.ts';
import {
  addGrant,
  appToken,
  AWS_SECRETS,
  changePolicy,
  closeSound,
  expectAllowed,
  expectNothingIssued,
  expectRefused,
  gate,
  openShop,
  recordOf,
  resultOf,
  setFor,
  shopRun,
} from './gate.ts';
import { type HereResult, runHere } from './in-process.ts';
import { maskOutput, runPost } from './runner.ts';
import { GRANT, GRANT_ID, KEPT, ROLE_ARN, SHOP, shopPolicy, type ShopOptions } from './shop.ts';

let world: World;
const open = async (options: ShopOptions = {}): Promise<World> => (world = await openShop(options));
afterEach(async () => {
  await closeSound(world);
});

/** Where the process is not what is tested. */
async function here(
  world: World,
  run: Run,
  { token, inputs }: { token?: string; inputs?: Record<string, string> } = {},
): Promise<HereResult> {
  return await runHere(world, run, { inputs: { ...(token === undefined ? {} : { token }), ...inputs } });
}

test('an approved run gets credentials for later steps, and post revokes them, however often it runs', async () => {
  await open();
  const step = await gate(world, shopRun(world));
  expectAllowed(step);
  expect(step.stderr).toBe('');
  expect(step.outputs).toMatchObject({
    grant: GRANT_ID,
    role: 'flag-release',
    principal: 'mona',
    expires: '2026-11-28T18:00:00Z',
  });
  expect(step.env).toMatchObject({
    AWS_REGION: 'eu-west-1',
    AWS_DEFAULT_REGION: 'eu-west-1',
    AWS_ROLE_ARN: '',
    AWS_WEB_IDENTITY_TOKEN_FILE: '',
  });
  const key = step.env['AWS_ACCESS_KEY_ID'] ?? '';
  expect(
    [world.awsAllows(key, 'ssm:PutParameter', '*'), world.awsAllows(key, 's3:GetObject', '*')],
    'no wider than the role',
  ).toEqual([true, false]);
  expect(step.masks).toEqual(expect.arrayContaining(AWS_SECRETS.map((name) => step.env[name])));
  expect(recordOf(step).map(({ kind }) => kind)).toEqual(['decision', 'credential-issued']);
  expect(step.summary).toContain('## ✅ Access granted');

  const post = await runPost(world, step);
  expect(post).toMatchObject({ code: 0, stderr: '' });
  expect(setFor(post)).toEqual(Object.fromEntries(Object.keys(setFor(step)).map((name) => [name, ''])));
  expect(post.env, 'git no longer asks a guard').toMatchObject({ GIT_CONFIG_COUNT: '0' });
  expect(recordOf(step).map(({ kind }) => kind)).toEqual(['decision', 'credential-issued', 'credential-not-revoked']);
  const again = await runPost(world, step);
  expect(again).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(recordOf(step)).toHaveLength(3);
});

test('what a step says never shows a secret', async () => {
  await open();
  const step = await gate(world, shopRun(world));
  expectAllowed(step);
  const spoken = maskOutput(step.stdout.replaceAll(/^::add-mask::.*$/gm, ''), []);
  for (const name of AWS_SECRETS)
    expect(`${spoken}${step.summary}${step.outputs['result']}${JSON.stringify(step.state)}`).not.toContain(
      step.env[name],
    );
});

test.for([
  ['the grant has ended', '2026-11-28T18:00:00Z', 'grant-expired', /ended at 2026-11-28 18:00 UTC/],
  ['the grant has not begun', '2026-11-24T07:59:00Z', 'grant-not-started', /begins only at 2026-11-24 08:00 UTC/],
] as const)('refused when %s', async ([, now, reason, words]) => {
  await open({ now });
  const step = await gate(world, shopRun(world));
  expectRefused(step, reason);
  expect(step.annotations).toEqual([
    { level: 'error', properties: { title: `Access refused: ${reason}` }, message: expect.stringMatching(words) },
  ]);
  expect(step.summary).toContain('## ⛔ Access refused');
  expect((await runPost(world, step)).stdout, 'there is nothing to revoke').toBe('');
});

test('refused on a branch the grant does not cover, and on one the policy never allows', async () => {
  await open();
  world.commit(SHOP, { branch: 'feature/x', author: 'tom', files: { 'x.txt': 'x\n' } });
  expectRefused(await here(world, shopRun(world, { ref: 'refs/heads/feature/x' })), 'branch-out-of-scope');
  expectRefused(await here(world, shopRun(world, { ref: 'refs/heads/main' })), 'never-allowed');
});

test('refused when the person approved the own grant', async () => {
  await open({
    approvedBy: ['mona'],
    policy: shopPolicy('https://sts.example').replace('users: [hubot]', 'users: [hubot, mona]'),
  });
  expectRefused(await here(world, shopRun(world)), 'approval-self');
});

test('refused when somebody else re-runs it', async () => {
  await open();
  const first = shopRun(world);
  const step = await here(world, shopRun(world, { id: first.id, attempt: 2, triggeringActor: 'tom' }));
  expectRefused(step, 'rerun-by-other');
  expect(step.outputs['summary']).toContain('`tom` pressed re-run on a run of `mona`');
});

test('refused once revoked, by a tag or in the file', async () => {
  await open();
  addGrant(
    world,
    'users/tom/hotfix',
    GRANT.replace('583231', '4711').concat('revoked: {at: 2026-11-25T10:00:00Z, by: hubot, why: laptop lost}\n'),
    { author: 'tom' },
  );
  expectRefused(await here(world, shopRun(world, { actor: 'tom' })), 'grant-revoked');
  world.tag(SHOP, `grantgate/revoked/${GRANT_ID}`);
  const step = await here(world, shopRun(world));
  expectRefused(step, 'grant-revoked');
  expect(step.outputs['summary']).toContain(`by the tag grantgate/revoked/${GRANT_ID}`);
});

test('refused while everything is frozen', async () => {
  await open();
  world.tag(SHOP, 'grantgate/frozen');
  expectRefused(await here(world, shopRun(world)), 'frozen');
  expectRefused(await here(world, shopRun(world), { inputs: { grant: GRANT_ID } }), 'frozen');
});

test('a named grant decides, whatever others there are', async () => {
  await open();
  addGrant(world, 'users/mona/later', GRANT.replace('11-28', '11-29'));
  const step = await here(world, shopRun(world), { inputs: { grant: 'users/mona/later' } });
  expectAllowed(step);
  expect(step.outputs['grant']).toBe('users/mona/later');
  expectRefused(await here(world, shopRun(world), { inputs: { grant: 'users/mona/never-asked' } }), 'no-grant');
  expectRefused(
    await here(world, shopRun(world, { actor: 'tom' }), { inputs: { grant: 'users/mona/later' } }),
    'no-grant',
  );
});

test("a team's grant covers its members, with a token that reads members", async () => {
  await open();
  world.team({ org: 'acme', slug: 'growth', members: ['lisa', 'tom'] });
  addGrant(world, 'teams/growth/campaign', GRANT.replace('principal-id: 583231', 'requested-by: mona'));
  const first = shopRun(world, { actor: 'lisa' });
  const token = appToken(world, { members: true });
  expectAllowed(await here(world, first, { token }));
  expectAllowed(
    await here(world, shopRun(world, { actor: 'lisa', triggeringActor: 'tom', id: first.id, attempt: 2 }), {
      token,
      inputs: { grant: 'teams/growth/campaign' },
    }),
  );
  expectRefused(
    await here(world, shopRun(world, { actor: 'lisa', triggeringActor: 'mona', id: first.id, attempt: 3 }), { token }),
    'rerun-by-other',
  );
  expectRefused(await here(world, shopRun(world, { actor: 'hubot' }), { token }), 'no-grant');
  const blind = await here(world, first);
  expectRefused(blind, 'undecidable');
  expect(blind.outputs['summary']).toMatch(/not let this token read/);
});

test('approvers by team and by permission count, with a token that shows them', async () => {
  await open({ policy: shopPolicy('https://sts.example').replace('users: [hubot]', 'teams: [acme/platform]') });
  world.team({ org: 'acme', slug: 'platform', members: ['hubot'] });
  const verify = { credentials: 'none' };
  const seeing = { token: appToken(world, { members: true }), inputs: verify };
  expectAllowed(await here(world, shopRun(world), seeing));
  const blind = await here(world, shopRun(world), { inputs: verify });
  expectRefused(blind, 'undecidable');
  changePolicy(world, shopPolicy('https://sts.example').replace('users: [hubot]', 'permission: maintain'));
  // who approved the change of the policy is still judged by the team that it named before
  expectAllowed(await here(world, shopRun(world), seeing));
  addGrant(world, 'users/lisa/look', GRANT.replace('583231', '99'), { author: 'lisa', approvedBy: ['tom'] });
  expectRefused(await here(world, shopRun(world, { actor: 'lisa' }), seeing), 'approval-ineligible');
});

test('an app is covered by the grant in its own folder, never by that of a person of its name', async () => {
  await open();
  world.user({ login: 'retool-bridge', type: 'Bot', id: 70001 });
  const run = shopRun(world, { actor: 'retool-bridge[bot]' });
  addGrant(world, 'users/retool-bridge/all', GRANT.replace('583231', '70001'));
  expectRefused(await here(world, run), 'no-grant');
  addGrant(
    world,
    'apps/retool-bridge/all',
    GRANT.replace('principal-id: 583231', 'principal-id: 70001\nrequested-by: mona'),
  );
  expectAllowed(await here(world, run));
});

test('policy and grants may be in one central repository, read with a token of its own', async () => {
  await open({ policy: 'version: 1\n' });
  world.repository({ name: 'acme/access', id: 1300000, permissions: { hubot: 'admin' } });
  const policy = shopPolicy(world.urls.sts, `    repositories: [${SHOP}]\n`);
  world.commit('acme/access', {
    author: 'hubot',
    date: '2026-11-24T07:00:00Z',
    files: { '.github/access/policy.yml': policy },
  });
  world.ruleset('acme/access', KEPT);
  addGrant(world, GRANT_ID, GRANT, { repository: 'acme/access' });
  const inputs = { 'policy-repository': 'acme/access' };
  const step = await here(world, shopRun(world), {
    inputs,
    token: appToken(world, { repositories: [SHOP, 'acme/access'] }),
  });
  expectAllowed(step);
  expect(resultOf(step)['policy']).toMatchObject({ repository: 'acme/access' });
  const blind = await here(world, shopRun(world), { inputs });
  expectRefused(blind, 'undecidable');
  expect(blind.outputs['summary']).toContain('acme/access');
});

test('each environment has its own credentials', async () => {
  const production = ROLE_ARN.replace('staging', 'production');
  await open();
  const staging = shopPolicy(world.urls.sts);
  const second = staging.slice(staging.indexOf('      staging:\n')).replaceAll('staging', 'production');
  changePolicy(world, `${staging}${second}`);
  world.awsRole({ arn: production });
  for (const [environment, target] of [
    ['staging', ROLE_ARN],
    ['production', production],
  ] as const) {
    const step = await here(world, shopRun(world, { environment }));
    expectAllowed(step);
    expect(resultOf(step)['credentials']).toMatchObject([{ name: environment, target }]);
  }
  const other = await here(world, shopRun(world, { environment: 'staging' }), {
    inputs: { credentials: 'production' },
  });
  expectNothingIssued(other);
  expect(other.annotations[0]?.message).toContain(
    'the role `flag-release` has no credential `production` for the environment `staging`',
  );
});

test('refused without a policy, and with a broken one, by file, line and column', async () => {
  await open();
  world.commit(SHOP, { author: 'hubot', files: { '.github/access/policy.yml': 'version: 1\nrolls: {}\n' } });
  const broken = await here(world, shopRun(world));
  expectRefused(broken, 'policy-invalid');
  expect(broken.outputs['summary']).toMatch(/\.github\/access\/policy\.yml:\d+:\d+/);
  world.commit(SHOP, { author: 'hubot', files: { '.github/access/policy.yml': null } });
  expectRefused(await here(world, shopRun(world)), 'policy-missing');
});
