import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changePolicy, closeSound } from '../e2e/gate.ts';
import { BRANCH, SHOP, shopPolicy } from '../e2e/shop.ts';
import { openToolShop, PERSON_GRANT_ID } from '../e2e/tools.ts';
import type { World } from '../world/world.ts';
import { type Called, call, withTree } from './call.ts';

let world: World;
let token: string;
beforeEach(async () => {
  world = await openToolShop();
  token = world.token({
    repositories: [SHOP],
    permissions: { contents: 'read', 'pull-requests': 'read', metadata: 'read' },
    members: true,
  });
});
afterEach(async () => {
  await closeSound(world);
});

const options = (): readonly string[] => ['--online', '--policy-repository', SHOP, '--ca-certificates', world.caFile];
const environment = (): Readonly<Record<string, string>> => ({ GITHUB_SERVER_URL: world.urls.server, GH_TOKEN: token });

const CLAIMS = {
  actor: 'n8n-acme[bot]',
  actor_id: '901',
  triggering_actor: 'n8n-acme[bot]',
  triggering_actor_id: '901',
  repository: SHOP,
  repository_id: '1296269',
  repository_owner: 'acme',
  repository_owner_id: '9919',
  ref: `refs/heads/${BRANCH}`,
  ref_type: 'branch',
  ref_protected: 'true',
  sha: 'b'.repeat(40),
  environment: 'staging',
  event_name: 'workflow_dispatch',
  workflow_ref: `${SHOP}/.github/workflows/flags.yml@refs/heads/${BRANCH}`,
  run_id: '6200000001',
  run_attempt: '1',
  runner_environment: 'github-hosted',
};

async function checked(delegation: object, claims: object = {}): Promise<Called> {
  const run = JSON.stringify({ ...CLAIMS, ...claims, delegation });
  return await withTree(
    { 'run.json': run },
    async (cwd) =>
      await call(['check', '--run', 'run.json', ...options(), '--role', 'flag-release', '--json'], {
        cwd,
        env: environment(),
        at: world.clock.now().toISOString(),
      }),
  );
}

const answerOf = ({ stdout, stderr }: Called): Readonly<Record<string, unknown>> => {
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Record<string, unknown>;
};

describe('check --online of a run that names a person', () => {
  test.each<readonly [string, object, object, object]>([
    [
      'by her handle',
      { entry: 'n8n', handle: 'mona-marketing' },
      {},
      { decision: 'allow', grant: PERSON_GRANT_ID, principal: 'mona-marketing' },
    ],
    ['by the number of her account', { entry: 'n8n', id: 583_231 }, {}, { decision: 'allow', principal: 'mona' }],
    ['whom nobody knows', { entry: 'n8n', handle: 'max-marketing' }, {}, { reason: 'person-unknown' }],
    ['by an account that is a bot', { entry: 'n8n', id: 900 }, {}, { reason: 'person-unknown' }],
    ['without a grant', { entry: 'n8n', id: 4711 }, {}, { reason: 'no-grant' }],
    [
      'by an entry of another tool',
      { entry: 'portal', handle: 'mona-marketing' },
      {},
      { reason: 'delegation-invalid' },
    ],
    [
      'sent by somebody else',
      { entry: 'n8n', handle: 'mona-marketing' },
      { actor: 'tom', actor_id: '4711', triggering_actor: 'tom', triggering_actor_id: '4711' },
      { reason: 'delegation-invalid' },
    ],
    ['by a proof that is not good', { entry: 'n8n', refused: 'delegation-spent' }, {}, { reason: 'delegation-spent' }],
  ])('%s', async (_what, delegation, claims, expected) => {
    expect(answerOf(await checked(delegation, claims))).toMatchObject(expected);
    // a question spends nothing
    expect(world.requests.filter(({ method, path }) => method === 'POST' && /git\/(?:refs|tags)/.test(path))).toEqual(
      [],
    );
  });

  test('says that no proof was looked at', async () => {
    expect(JSON.stringify(answerOf(await checked({ entry: 'n8n', handle: 'mona-marketing' })))).toMatch(
      /no proof was looked at/,
    );
  });

  test('stops her by whatever name she is revoked', async () => {
    world.tag(SHOP, 'grantgate/revoked/people/mona-marketing');
    expect(answerOf(await checked({ entry: 'n8n', handle: 'mona-marketing' }))).toMatchObject({
      reason: 'grant-revoked',
    });
  });

  test('is refused where the file of people was not reviewed', async () => {
    world.commit(SHOP, {
      branch: 'main',
      author: 'tom',
      files: { '.github/access/people.yml': 'version: 1\npeople:\n  mona-marketing: {name: Tom}\n' },
    });
    expect(answerOf(await checked({ entry: 'n8n', handle: 'mona-marketing' }))).toMatchObject({
      reason: 'policy-unreviewed',
    });
  });
});

describe('check --authzen --online by way of a tool', () => {
  const asked = async (subject: object, tool: string): Promise<Called> =>
    await call(['check', '--authzen', ...options()], {
      env: environment(),
      at: world.clock.now().toISOString(),
      stdin: JSON.stringify({
        subject,
        action: { name: 'run' },
        resource: {
          type: 'workflow',
          id: `${SHOP}/.github/workflows/flags.yml`,
          properties: { ref: `refs/heads/${BRANCH}`, role: 'flag-release', environment: 'staging' },
        },
        context: { tool },
      }),
    });
  const mona = { type: 'person', id: 'mona-marketing' };

  test.each<readonly [string, object, string, object]>([
    ['a person', mona, 'n8n', { decision: true }],
    ['a person with an account', { type: 'user', id: '583231' }, 'n8n', { decision: true }],
    ['by a comment', { type: 'user', id: '583231' }, 'run-by-comment', { decision: true }],
    ['by a tool that is not there', mona, 'zapier', { decision: false, context: { reason: 'delegation-invalid' } }],
    ['without a grant', { type: 'user', id: '4711' }, 'n8n', { decision: false, context: { reason: 'no-grant' } }],
    ['nobody', { type: 'person', id: 'max-m' }, 'n8n', { decision: false, context: { reason: 'person-unknown' } }],
  ])('%s', async (_what, subject, tool, expected) => {
    expect(answerOf(await asked(subject, tool))).toMatchObject(expected);
  });

  test('goes by the policy at GitHub, not by a clone', async () => {
    changePolicy(world, shopPolicy(world.urls.sts));
    expect(answerOf(await asked(mona, 'n8n'))).toMatchObject({ decision: false });
  });
});
