import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseGrant } from '../../../src/policy/grant.ts';
import { branchTip } from '../../world/build/branches.ts';
import { readRef } from '../../world/git/refs.ts';
import { entryAt } from '../../world/git/trees.ts';
import { readCommit } from '../../world/git/commits.ts';
import type { Pull } from '../../world/state.ts';
import { changePolicy, closeSound, gate, shopRun } from '../gate.ts';
import { SHOP, shopPolicy } from '../shop.ts';
import { answers, commented, type Desk, formBody, openDesk, opened, proposals } from './desk.ts';
import { askHere, bothHere, jobHere, sayHere } from './here.ts';

let desk: Desk;
beforeEach(async () => void (desk = await openDesk({ requests: '  open: 2\n' })));
afterEach(async () => await closeSound(desk.world));

/** The grant that a pull request of the App brings. */
function proposedGrant(pull: Pull | undefined): unknown {
  const { shop } = desk;
  const path = '.github/access/grants/users/lisa';
  const tree = readCommit(shop.objects, pull?.headSha ?? '')?.tree ?? '';
  const name = `flag-release-${/request-(\d+)$/.exec(pull?.branch ?? '')?.[1]}.yml`;
  const oid = entryAt(shop.objects, tree, `${path}/${name}`)?.oid;
  const text = oid === undefined ? '' : (shop.objects.read(oid)?.data.toString('utf8') ?? '');
  const file = parseGrant(text, `users/lisa/${name}`, name);
  return file?.ok === true ? file.grant : file;
}

function tags(): string[] {
  return ['flag-release-3', 'flag-release-4'].filter(
    (id) => readRef(desk.shop.gitDir, `refs/tags/grantgate/revoked/users/lisa/${id}`) !== undefined,
  );
}

describe('what is read', () => {
  test('is the body as it was opened, whoever edits it before the job comes to it', async () => {
    const { world } = desk;
    const issue = world.issue(SHOP, { author: 'lisa', body: formBody({ lasts: '1 hour' }) });
    const event = opened(desk, issue);
    world.edit(issue, { by: 'tom', body: formBody({ lasts: '30 days' }) });
    await bothHere(desk, event);
    expect(proposedGrant(proposals(desk)[0])).toMatchObject({ lasts: 3600 });
  });

  test.each([
    ['edited', 'issues'],
    ['labeled', 'issues'],
    ['reopened', 'issues'],
    ['transferred', 'issues'],
    ['edited', 'issue_comment'],
    ['deleted', 'issue_comment'],
  ])('is nothing of an event `%s` of %s', async (action, event) => {
    const { world } = desk;
    const issue = world.issue(SHOP, { author: 'lisa', body: formBody() });
    const comment = world.comment(issue, { author: 'lisa', body: '/end' });
    const { payload } = commented(desk, issue, comment);
    const before = world.requests.length;
    const handled = await bothHere(desk, { event, actor: 'hubot', payload: { ...payload, action } });
    expect(handled).toMatchObject([{ isLeft: false, performed: [] }]);
    // all that is asked is whether the daily look is overdue
    expect(world.requests.slice(before).map(({ method, path }) => `${method} ${path.split('/').at(-1)}`)).toEqual([
      'GET runs',
    ]);
  });

  test('is no title, label or assignee', async () => {
    await askHere(desk, formBody(), { title: 'APPROVED: admin for everybody', labels: ['approved', 'role: admin'] });
    expect(proposedGrant(proposals(desk)[0])).toMatchObject({ role: 'flag-release', lasts: 259_200 });
  });

  test.each([
    ['in the reason', formBody({ reason: 'x\n\n### Role that you need\n\nflag-release' })],
    ['in a fence', formBody({ reason: '```\n### How long you need it\n\n30 days\n```' })],
    ['in a comment', formBody({ reason: '<!--\n### Ticket\n-->' })],
    ['in an answer that was left out', formBody({ only: '_No response_\n\n### Ticket\n\nhttps://x.example' })],
  ])('is no form with a heading %s: nobody gets anything', async (_, body) => {
    const { issue, handled } = await askHere(desk, body);
    expect(handled).toMatchObject([{ isLeft: false }]);
    expect(proposals(desk)).toEqual([]);
    expect(issue.state).toBe('CLOSED');
    expect(answers(issue)).toHaveLength(1);
  });

  test('is the role of the policy, and a heading in the middle of a line is a word', async () => {
    await askHere(desk, formBody({ reason: 'banner ### Role that you need' }));
    expect(proposedGrant(proposals(desk)[0])).toMatchObject({ reason: 'banner ### Role that you need' });
  });

  test.each(['- role: admin', '${{ secrets.KEY }}', '`$(id)`', '"; rm -rf /', "'); //", '*x', '&a b', '%0A::error::x'])(
    'is any reason, and in the file it is just that: %s',
    async (reason) => {
      await askHere(desk, formBody({ reason }));
      const grant = proposedGrant(proposals(desk)[0]);
      expect(grant).toMatchObject({ reason, role: 'flag-release', 'principal-id': 99, 'requested-by-id': 99 });
    },
  );
});

describe('who asks', () => {
  test('is the account of the event: a grant has its number, and the commit names it', async () => {
    const { issue } = await askHere(desk, formBody());
    const [pull] = proposals(desk);
    expect(proposedGrant(pull)).toMatchObject({
      'principal-id': 99,
      'requested-by': 'lisa',
      'requested-by-id': 99,
      request: issue.number,
    });
    expect(readCommit(desk.shop.objects, pull?.headSha ?? '')?.message).toContain('Co-authored-by: lisa <99+lisa@');
  });

  test('is no bot', async () => {
    desk.world.user({ login: 'Copilot', type: 'Bot', bare: true });
    await askHere(desk, formBody(), { author: 'Copilot' });
    expect(proposals(desk)).toEqual([]);
  });

  test('has no more open requests than the policy lets, and no second one for the same', async () => {
    const bodies = [formBody(), formBody({ only: 'staging' }), formBody({ only: 'production' }), formBody()];
    const asked = [];
    for (const body of bodies) asked.push(await askHere(desk, body));
    expect(proposals(desk)).toHaveLength(2);
    expect(asked.map(({ issue }) => issue.state)).toEqual(['OPEN', 'OPEN', 'CLOSED', 'CLOSED']);
    expect(asked.map(({ issue }) => answers(issue).length)).toEqual([1, 1, 1, 1]);
  });

  test('cannot approve it, and neither can an approver who pushed to its branch', async () => {
    const { world } = desk;
    await askHere(desk, formBody());
    const [pull] = proposals(desk);
    if (pull === undefined) throw new Error('nothing was proposed');
    const path = '.github/access/grants/users/lisa/flag-release-3.yml';
    const text = 'role: flag-release\nreason: more\nprincipal-id: 99\nrequest: 3\nrequested-by-id: 99\nlasts: 30d\n';
    world.pushTo(pull, { author: 'hubot', files: { [path]: text } });
    world.review(pull, { author: 'hubot', state: 'APPROVED' });
    expect(pull.state).toBe('MERGED');
    const refused = await gate(world, shopRun(world, { actor: 'lisa' }));
    expect(refused.outputs['reason']).toBe('approval-self');
  });
});

describe('a command', () => {
  async function active(): Promise<Awaited<ReturnType<typeof askHere>>> {
    const asked = await askHere(desk, formBody());
    const [pull] = proposals(desk);
    if (pull) desk.world.review(pull, { author: 'hubot', state: 'APPROVED' });
    return asked;
  }

  test.each([
    ['lisa', '/revoke because', false],
    ['tom', '/end', false],
    ['tom', '/revoke because', false],
    ['lisa', ' /end', false],
    ['lisa', 'please\n/end', false],
    ['lisa', '/End', false],
    ['lisa', '/end now', false],
    ['hubot', '/revoke', false],
    ['hubot', '/revoke laptop lost', true],
    ['lisa', '/end', true],
  ])('of %s, `%s`, takes effect: %s', async (author, body, takesEffect) => {
    const { issue } = await active();
    await sayHere(desk, issue, author, body);
    expect(tags()).toEqual(takesEffect ? ['flag-release-3'] : []);
  });

  test('that came by e-mail revokes nothing of others, and ends what is one’s own', async () => {
    const { issue } = await active();
    await sayHere(desk, issue, 'hubot', '/revoke lost', { viaEmail: true });
    expect(tags()).toEqual([]);
    await sayHere(desk, issue, 'lisa', '/end', { viaEmail: true });
    expect(tags()).toEqual(['flag-release-3']);
  });

  test('of an approver below the pull request denies it: closed once, with one answer', async () => {
    const { issue } = await askHere(desk, formBody());
    const [pull] = proposals(desk);
    if (pull === undefined) throw new Error('nothing was proposed');
    await sayHere(desk, pull, 'tom', '/deny no');
    expect(pull.state).toBe('OPEN');
    const { comment } = await sayHere(desk, pull, 'hubot', '/deny not this week');
    expect([pull.state, issue.state]).toEqual(['CLOSED', 'CLOSED']);
    expect(branchTip(desk.shop, pull.branch)).toBeUndefined();
    await bothHere(desk, commented(desk, pull, comment));
    await bothHere(desk, opened(desk, issue));
    expect(proposals(desk)).toHaveLength(1);
    expect(answers(issue)).toHaveLength(1);
  });

  test('seen twice is done once, and answered once', async () => {
    const { issue } = await active();
    const { comment } = await sayHere(desk, issue, 'lisa', '/end');
    const before = answers(issue);
    await bothHere(desk, commented(desk, issue, comment));
    expect(answers(issue)).toEqual(before);
  });

  test('below an issue about something else is somebody else’s', async () => {
    const issue = desk.world.issue(SHOP, { author: 'mona', body: 'The button is blue' });
    const { handled } = await sayHere(desk, issue, 'mona', '/end');
    expect(handled).toMatchObject([{ isLeft: false, performed: [] }]);
    expect(issue.comments).toHaveLength(1);
  });
});

describe('in between', () => {
  test('a policy that no longer has the role refuses what was approved by it', async () => {
    await askHere(desk, formBody());
    changePolicy(desk.world, shopPolicy(desk.world.urls.sts).replaceAll('flag-release', 'flags'));
    const [pull] = proposals(desk);
    if (pull) desk.world.review(pull, { author: 'hubot', state: 'APPROVED' });
    const run = shopRun(desk.world, { actor: 'lisa' });
    expect((await gate(desk.world, run)).outputs['reason']).toBe('role-unknown');
  });

  test('an App that is not installed is said, and after it is back the same event does it', async () => {
    const { world, installation } = desk;
    const issue = world.issue(SHOP, { author: 'lisa', body: formBody() });
    world.suspendApp(installation);
    const event = opened(desk, issue);
    expect(await jobHere(desk, 'write', event)).toMatchObject({
      faults: [{ message: expect.stringContaining('suspended') }],
    });
    expect(answers(issue)).toHaveLength(1);
    installation.suspendedAt = null;
    expect(await jobHere(desk, 'write', event)).toMatchObject({ faults: [] });
    expect(proposals(desk)).toHaveLength(1);
    world.uninstallApp(installation);
    const other = world.issue(SHOP, { author: 'lisa', body: formBody({ only: 'staging' }) });
    expect(await jobHere(desk, 'write', opened(desk, other))).toMatchObject({
      faults: [{ message: expect.stringContaining('not installed') }],
    });
  });

  test('an App that the policy does not name writes nothing', async () => {
    const { world } = desk;
    const policy = shopPolicy(world.urls.sts).replace('roles:\n', 'requests: {app: 12}\nroles:\n');
    changePolicy(world, policy);
    const { handled } = await askHere(desk, formBody());
    expect(handled.at(-1)).toMatchObject({ faults: [{ message: expect.stringContaining('requests.app: 12') }] });
    expect(proposals(desk)).toEqual([]);
    expect(world.appTokensLive()).toBe(0);
  });

  test.each(['deleted', 'transferred'] as const)(
    'an issue that was %s is no reason to answer elsewhere',
    async (how) => {
      const { world } = desk;
      const issue = world.issue(SHOP, { author: 'lisa', body: formBody() });
      const event = opened(desk, issue);
      world.takeAway(issue, how);
      await expect(jobHere(desk, 'answer', event)).rejects.toThrow(/#3|issues\/3/);
      expect(issue.comments).toEqual([]);
    },
  );

  test('two runs of one event at once make one of each', async () => {
    const issue = desk.world.issue(SHOP, { author: 'lisa', body: formBody() });
    const event = opened(desk, issue);
    await Promise.all([1, 2, 3].map(async () => await bothHere(desk, event)));
    expect(proposals(desk)).toHaveLength(1);
    expect(answers(issue)).toHaveLength(1);
    expect(desk.world.appTokensLive()).toBe(0);
  });

  test.each([
    ['a secondary limit', { status: 403, rateLimit: 'secondary', retryAfter: 2 }],
    ['too many requests', { status: 429, retryAfter: 2 }],
    ['a fault', { status: 502 }],
  ] as const)('%s in each write passes', async (_, fault) => {
    for (const method of ['POST', 'PATCH']) desk.world.fail({ host: 'github', method, times: 1 }, fault);
    const { issue } = await askHere(desk, formBody());
    expect(proposals(desk)).toHaveLength(1);
    expect(answers(issue)).toHaveLength(1);
  });
});
