import { afterEach, expect, test } from 'vitest';
import type { Issue, Pull, Run } from '../../world/state.ts';
import { AWS_SECRETS, closeSound, expectAllowed, expectRefused, gate, shopRun } from '../gate.ts';
import { runPost, type StepResult } from '../runner.ts';
import { FLAGS, policyGiving, SHOP, shopPolicy } from '../shop.ts';
import { answers, askFor, type Desk, formBody, openDesk, proposals, say } from './desk.ts';

let desk: Desk;
afterEach(async () => await closeSound(desk.world));

const codes = (steps: readonly StepResult[]): (number | null)[] => steps.map(({ code }) => code);

/** The App's one pull request, approved by hubot, which merges it by itself. */
function approve(): Pull {
  const [pull] = proposals(desk);
  if (pull === undefined) throw new Error('nothing was proposed');
  expect(pull).toMatchObject({ state: 'OPEN', requested: { users: ['hubot'] }, autoMerge: { method: 'SQUASH' } });
  desk.world.review(pull, { author: 'hubot', state: 'APPROVED' });
  expect(pull).toMatchObject({ state: 'MERGED', merge: { by: { login: 'access-app[bot]' } } });
  return pull;
}

function expectAnswer(issue: Issue, ...words: readonly (string | RegExp)[]): void {
  const [first, ...others] = answers(issue);
  expect(others.filter((text) => text.includes('grantgate: answer'))).toEqual([]);
  for (const word of words) expect(first).toMatch(word);
}

test('a product manager asks in a form, deploys for as long as it was granted, and it ends by itself', async () => {
  desk = await openDesk();
  const { world } = desk;
  const asked = await askFor(
    desk,
    formBody({ lasts: '1 day', only: 'staging', ticket: 'https://acme.example/4711' }),
    'mona',
  );
  expect(codes(asked.steps)).toEqual([0, 0]);
  expectAnswer(asked.issue, 'Waiting for an approval', 'Turn feature flags on and off in the shop', 'hubot');
  const before = shopRun(world);
  approve();
  const allowed = await gate(world, shopRun(world), {
    inputs: { grant: `users/mona/flag-release-${asked.issue.number}` },
  });
  expectAllowed(allowed);
  expect(allowed.env).toMatchObject({ AWS_REGION: 'eu-west-1' });
  expect(AWS_SECRETS.every((name) => allowed.env[name] !== undefined)).toBe(true);
  const key = allowed.env['AWS_ACCESS_KEY_ID'] ?? '';
  const isGood = (at: string): boolean => world.awsAllows(key, 'ssm:PutParameter', '*', at);
  expect([isGood('2026-11-25T12:10:00Z'), isGood('2026-11-25T12:16:00Z')]).toEqual([true, false]);
  expect((await runPost(world, allowed)).code).toBe(0);
  world.setTime('2026-11-26T12:05:00Z');
  expectRefused(
    await gate(world, shopRun(world), { inputs: { grant: `users/mona/flag-release-${asked.issue.number}` } }),
    'grant-expired',
  );
  expect(before.actor.login).toBe('mona');
});

/** Started by comments, whoever may write them: such a run has the commenter as its actor. */
const BY_COMMENT = FLAGS.replace('workflow_dispatch:', 'issue_comment: {types: [created]}')
  .replace('role: flag-release', 'role: test-environment')
  .replace(/- run: .*/, '- run: echo done');
const ENVIRONMENT = '.github/workflows/test-environment.yml';
const TEST_ROLE = `  test-environment:
    description: Create a test environment of the shop
    branches: [main]
    environments: [staging]
    workflows: [${ENVIRONMENT}]
    events: [issue_comment]
    requestable-by: {permission: read}
    credentials:
      database:
        vault:
          url: VAULT
          role: test-environment
          session: 15m
          secrets:
            - {path: database/creds/test-env, field: password, env: DB_PASSWORD}
`;

/** A desk whose App signs in Vault, with a role that takes a database from there; comments start its workflow. */
async function openVaultDesk(): Promise<Desk> {
  const opened = await openDesk({
    policy: (vault) =>
      `${policyGiving('')
        .replace('never:\n  branches: [main]\n', 'never:\n')
        .replace(/ {4}credentials:\n$/, '')}${TEST_ROLE.replace('VAULT', vault)}`,
    files: { [ENVIRONMENT]: BY_COMMENT },
    signsIn: 'vault',
  });
  const { world } = opened;
  const claims = { repository_id: '1296269' };
  const audiences = [world.urls.vault];
  world.vaultRole({ name: 'test-environment', audiences, claims, paths: ['database/creds/test-env'] });
  world.vaultPath('database/creds/test-env', { kind: 'dynamic', ttl: 3600, make: () => ({ password: 'nW7-kf93-Qz' }) });
  return opened;
}

test('a person without write access asks, starts a run by a comment, and ends it all by another', async () => {
  desk = await openVaultDesk();
  const { world, shop } = desk;
  expect(shop.permissions['lisa']).toBe('read');
  const { issue, steps } = await askFor(desk, formBody({ role: 'test-environment', lasts: '4 hours' }), 'lisa');
  expect(codes(steps)).toEqual([0, 0]);
  approve();
  const start = (): Run =>
    world.run(SHOP, {
      workflow: ENVIRONMENT,
      actor: 'lisa',
      event: 'issue_comment',
      ref: `refs/heads/${shop.defaultBranch}`,
      environment: 'staging',
    });
  const inputs = { role: 'test-environment' };
  const allowed = await gate(world, start(), { inputs });
  expectAllowed(allowed);
  expect(allowed.env['DB_PASSWORD']).toBe('nW7-kf93-Qz');
  expect(codes(await say(desk, issue, 'lisa', '/end'))).toEqual([0, 0]);
  expectAnswer(issue, /revoked/i);
  expectRefused(await gate(world, start(), { inputs }), 'grant-revoked');
  expect(world.appTokensLive()).toBe(0);
});

test('what is asked for in link mode is proposed by whoever asks, and no App is needed', async () => {
  desk = await openDesk({ linkMode: true });
  const { issue, steps } = await askFor(desk, formBody(), 'lisa');
  expect(codes(steps)).toEqual([0]);
  expect(proposals(desk)).toEqual([]);
  expectAnswer(issue, /one step is left to you/, /new\/main\?filename=/);
});

test('an issue about something else gets no answer, and costs three requests', async () => {
  desk = await openDesk();
  const before = desk.world.requests.length;
  const { issue, steps } = await askFor(desk, 'The button is blue, and should be green.', 'tom');
  expect(codes(steps)).toEqual([0]);
  expect(issue.comments).toEqual([]);
  expect(desk.world.requests.length - before).toBeLessThanOrEqual(3);
  expect(shopPolicy('x')).toContain('flag-release');
});
