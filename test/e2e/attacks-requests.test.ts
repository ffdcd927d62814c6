import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Pull } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { closeSound, expectAllowed, expectRefused, openShop, resultOf, shopRun } from './gate.ts';
import { type HereResult, runHere } from './in-process.ts';
import { NOW, SHOP, shopPolicy } from './shop.ts';

const AT = '2026-11-24T07:45:00Z';
const MERGED = '2026-11-24T08:00:00Z';
const FILE = '.github/access/grants/users/tom/request-123.yml';
const APP = 'grantgate-acme[bot]';
const APP_ID = 77_001;
const GRANT = `role: flag-release
reason: Banner for the November release
ticket: https://acme.example/tickets/4711
principal-id: 4711
requested-by: tom
requested-by-id: 4711
request: 123
lasts: 4d
`;

let world: World;
const policy = (app = APP_ID): string =>
  `${shopPolicy('https://sts.example')}requests: {app: ${app}}\n`.replace('users: [hubot]', 'users: [480938, 99]');

beforeEach(async () => {
  world = await openShop({ policy: policy() });
  world.user({ login: APP, type: 'Bot', id: APP_ID });
  world.user({ login: 'other-app', type: 'Bot', id: 88_001 });
});
afterEach(async () => {
  await closeSound(world);
});

interface Proposal {
  readonly author?: string;
  readonly text?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly message?: string;
}

/** What the requests workflow proposes for tom, or what somebody wants to pass for it. */
function propose({ author = APP, text = GRANT, files = {}, message = 'Request 123' }: Proposal = {}): Pull {
  return world.pull(SHOP, {
    author,
    branch: 'grantgate/request-123',
    createdAt: AT,
    commits: [{ author, files: { [FILE]: text, ...files }, message }],
  });
}

function approve(pull: Pull, author = 'hubot'): Pull {
  world.review(pull, { author, state: 'APPROVED', at: AT });
  return pull;
}

function merge(pull: Pull, by = APP): void {
  world.merge(pull, { by, at: MERGED });
}

async function tomRuns(): Promise<HereResult> {
  return await runHere(world, shopRun(world, { actor: 'tom' }), { inputs: { credentials: 'none' } });
}

test('what the App proposed and an approver approved lasts from its merge, and is on record', async () => {
  merge(approve(propose()));
  const step = await tomRuns();
  expectAllowed(step);
  expect(resultOf(step)).toMatchObject({
    grant: 'users/tom/request-123',
    expires: '2026-11-28T08:00:00Z',
    until: '2026-11-28T08:00:00Z',
    granted: {
      reason: 'Banner for the November release',
      ticket: 'https://acme.example/tickets/4711',
      approvers: [{ login: 'hubot', id: 480_938 }],
    },
  });
  world.setTime('2026-11-28T07:59:30Z');
  const last = await tomRuns();
  expect([last.code, last.annotations]).toMatchObject([
    0,
    [{ level: 'notice', message: expect.stringContaining('`/extend 7d`') as string }],
  ]);
  world.setTime('2026-11-28T08:00:00Z');
  expectRefused(await tomRuns(), 'grant-expired');
});

describe('who filed the request cannot approve it', () => {
  const byHubot = GRANT.replace('requested-by-id: 4711', 'requested-by-id: 480938');

  test('whatever login the file has for the number', async () => {
    merge(approve(propose({ text: byHubot })));
    expectRefused(await tomRuns(), 'approval-self');
  });

  test('nor under a new login', async () => {
    const pull = propose({ text: byHubot.replace('requested-by: tom', 'requested-by: hubot') });
    world.rename('hubot', 'hubert');
    merge(approve(pull, 'hubert'));
    expectRefused(await tomRuns(), 'approval-self');
  });

  test('and somebody else can', async () => {
    merge(approve(propose({ text: byHubot }), 'lisa'));
    expectAllowed(await tomRuns());
  });

  test('nor who gets the access, who asked under a login that somebody else had', async () => {
    merge(approve(propose({ text: GRANT.replace('requested-by: tom', 'requested-by: lisa') }), 'tom'));
    expectRefused(await tomRuns(), 'approval-self');
  });
});

describe('only the App that the policy names proposes', () => {
  test.each(['github-actions[bot]', 'other-app[bot]'])('not %s, which opened, wrote and merged it', async (author) => {
    merge(approve(propose({ author })), author);
    const step = await tomRuns();
    expectRefused(step, 'approval-missing');
    expect(step.outputs['summary']).toContain(author.replace('[bot]', ''));
  });

  test('nor an app of its login with another number', async () => {
    world.deleteUser(APP);
    world.rename('other-app[bot]', APP);
    merge(approve(propose()));
    expectRefused(await tomRuns(), 'approval-missing');
  });

  test('an account that was deleted since may have been anybody, which takes one more approval', async () => {
    const pull = approve(propose());
    merge(pull);
    expectAllowed(await tomRuns());
    world.deleteUser(APP);
    expectRefused(await tomRuns(), 'approval-self');
    approve(pull, 'lisa');
    expectAllowed(await tomRuns());
  });

  test('an approver who deleted the account approved nothing', async () => {
    merge(approve(propose()));
    world.deleteUser('hubot');
    expectRefused(await tomRuns(), 'approval-ineligible');
  });

  test('a requester who deleted the account is still not the approver', async () => {
    merge(approve(propose({ text: GRANT.replace('requested-by-id: 4711', 'requested-by-id: 99') })));
    world.deleteUser('lisa');
    expectAllowed(await tomRuns());
  });
});

describe('it proposes one grant, with its request', () => {
  test.each([
    ['another grant', { '.github/access/grants/users/mona/second.yml': GRANT.replaceAll('4711', '583231') }],
    ['a workflow', { '.github/workflows/flags.yml': 'on: push\n' }],
  ])('and not %s beside it', async (_what, files) => {
    merge(approve(propose({ files })));
    expectRefused(await tomRuns(), 'approval-missing');
  });

  test.each([/request: 123\n/, /requested-by-id: 4711\n/])('and not without %s', async (line) => {
    merge(approve(propose({ text: GRANT.replace(line, '') })));
    expectRefused(await tomRuns(), 'approval-missing');
  });
});

describe('a person who changes what the App proposed', () => {
  test('cannot approve it', async () => {
    const pull = propose();
    world.pushTo(pull, { author: 'hubot', files: { [FILE]: GRANT.replace('4d', '5d') } });
    merge(approve(pull));
    expectRefused(await tomRuns(), 'approval-self');
  });

  test('cannot have an approval from before', async () => {
    const pull = approve(propose());
    world.pushTo(pull, { author: 'tom', files: { [FILE]: GRANT.replace('4d', '5d') } });
    merge(pull);
    expectRefused(await tomRuns(), 'approval-stale');
  });

  test('cannot hide as a co-author of the commit of the App', async () => {
    merge(approve(propose({ message: 'Request 123\n\nCo-authored-by: h <480938+hubot@users.noreply.github.com>' })));
    expectRefused(await tomRuns(), 'approval-self');
  });

  test('who only presses “Update branch” takes no approval away, before or after it', async () => {
    const pull = approve(propose());
    world.commit(SHOP, { author: 'lisa', files: { 'readme.txt': 'new\n' }, date: '2026-11-24T07:50:00Z' });
    world.updateBranch(pull, { by: 'hubot', at: '2026-11-24T07:55:00Z' });
    merge(pull);
    expectAllowed(await tomRuns());
  });

  test('cannot edit the merged file without a review', async () => {
    merge(approve(propose()));
    world.commit(SHOP, { author: 'tom', files: { [FILE]: GRANT.replace('4d', '30d') }, date: NOW });
    expectRefused(await tomRuns(), 'approval-missing');
  });
});

describe('the policy of today counts, and not that of the request', () => {
  /** A change of the policy that lisa proposes and hubot approves, after the grant was merged. */
  const changePolicy = (text: string): void =>
    void world.grantByPull(SHOP, {
      author: 'lisa',
      approvedBy: ['hubot'],
      at: '2026-11-24T09:00:00Z',
      files: { '.github/access/policy.yml': text },
    });

  test.each([
    ['names another App', policy(88_001), 'approval-missing'],
    ['names none', policy().replace(/^requests: .*\n/m, ''), 'approval-missing'],
    ['no longer lists the approver', policy().replace('480938, 99', '99'), 'approval-ineligible'],
    ['wants more approvals', policy().replace('count: 1', 'count: 2'), 'approval-missing'],
    ['lets grants last less long', policy().replace('lifetime: 30d', 'lifetime: 3d'), 'grant-too-long'],
    ['has no such role', policy().replace('flag-release:', 'flags:'), 'role-unknown'],
  ])('where it %s', async (_what, text, reason) => {
    merge(approve(propose()));
    expectAllowed(await tomRuns());
    changePolicy(text);
    expectRefused(await tomRuns(), reason);
  });

  test('where it names the App only after the merge', async () => {
    await closeSound(world);
    world = await openShop({ policy: policy(88_001) });
    world.user({ login: APP, type: 'Bot', id: APP_ID });
    merge(approve(propose()));
    expectRefused(await tomRuns(), 'approval-missing');
    changePolicy(policy());
    expectAllowed(await tomRuns());
  });
});

test('that the App changes the policy as well voids the policy', async () => {
  const wider = policy().replace(/app: \d+/, '$&, open: 9');
  merge(approve(propose({ files: { '.github/access/policy.yml': wider } })));
  expectRefused(await tomRuns(), 'policy-unreviewed');
});
