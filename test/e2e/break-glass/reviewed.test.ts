import { afterEach, describe, expect, test } from 'vitest';
import type { Issue, Pull } from '../../world/state.ts';
import { closeSound, expectAllowed, expectRefused, gate } from '../gate.ts';
import { runHere } from '../in-process.ts';
import { slotNote } from '../../../src/policy/break-glass/slots.ts';
import { FULL } from '../../depth.ts';
import { both, commented, type Desk, type DeskEvent, opened, openDesk, proposals, say } from '../requests/desk.ts';
import { askHere, bothHere, sayHere } from '../requests/here.ts';
import { SHOP } from '../shop.ts';
import { emergencyBody, emergencyRun, fileEmergency } from './scene.ts';

let desk: Desk;
afterEach(async () => await closeSound(desk.world));

const DAILY: DeskEvent = { event: 'schedule', actor: 'hubot', payload: { schedule: '17 6 * * *' } };
const ROLE = `    break-glass:
      who: {users: [tom]}
      lasts: 1h
      each: 2 per 30d
      environments: [staging]
      notify: [mona]
      review: {within: 2d, by: {users: [hubot, lisa, mona]}}
`;

const texts = ({ comments }: Issue): string[] => comments.map(({ body }) => body);
const said = (issue: Issue, mark: string): string[] =>
  texts(issue).filter((text) => text.includes(`grantgate: ${mark}`));
const reviewing = (issue: Issue): DeskEvent =>
  commented(desk, issue, desk.world.comment(issue, { author: 'hubot', body: '/reviewed justified it was down' }));
const reviews = (): Pull[] => proposals(desk).filter(({ branch }) => branch.startsWith('grantgate/break-glass-'));

async function care(at: string): Promise<void> {
  desk.world.setTime(at);
  const handled = await bothHere(desk, DAILY);
  expect(handled.flatMap(({ faults }) => faults)).toEqual([]);
}

test('from the form to the review: everybody is told, the run goes on, and what came of it is listed', async () => {
  desk = await openDesk({ role: ROLE });
  const { world } = desk;
  const issue = fileEmergency(world);
  const [step] = await both(desk, opened(desk, issue));
  expect(step?.code).toBe(0);
  expect(said(issue, 'answer')).toEqual([expect.stringMatching(/An emergency.*@tom.*flag-release.*@mona.*@hubot/s)]);
  expectAllowed(await gate(world, emergencyRun(world)));
  expect(said(issue, 'run')).toHaveLength(1);
  await care('2026-11-25T12:30:00Z');
  expect(said(issue, 'emergency'), 'it is not over yet').toEqual([]);
  await care('2026-11-25T13:05:00Z');
  await care('2026-11-25T13:10:00Z');
  expect(said(issue, 'emergency')).toEqual([
    expect.stringMatching(/It is over.*flags.yml .*deployment: .*staging.*Credentials.*staging.*@hubot.*\/reviewed/s),
  ]);
  const steps = await say(desk, issue, 'lisa', '/reviewed justified the shop was down');
  expect(steps.map(({ code }) => code)).toEqual([0, 0]);
  const [pull] = reviews();
  if (pull === undefined) throw new Error('no review was proposed');
  expect(pull).toMatchObject({ state: 'OPEN', requested: { users: ['hubot', 'lisa', 'mona'] } });
  expect(issue.state).toBe('OPEN');
  world.review(pull, { author: 'hubot', state: 'APPROVED' });
  expect(pull.state).toBe('MERGED');
  await care('2026-11-25T13:20:00Z');
  expect(issue.state).toBe('CLOSED');
  world.setTime('2026-11-28T12:00:00Z');
  fileEmergency(world);
  expectAllowed(await gate(world, emergencyRun(world)));
});

describe('a review that is overdue', () => {
  test('keeps the next emergency out, and is said once a day, until it is there', async () => {
    desk = await openDesk({ role: ROLE });
    const { world } = desk;
    const first = fileEmergency(world);
    expectAllowed(await runHere(world, emergencyRun(world)));
    await care('2026-11-27T12:59:00Z');
    expect(said(first, 'emergency overdue')).toEqual([]);
    await care('2026-11-27T13:01:00Z');
    await care('2026-11-27T20:00:00Z');
    await care('2026-11-28T13:01:00Z');
    expect(said(first, 'emergency overdue')).toEqual([
      expect.stringMatching(/@hubot, @lisa, @mona: .*was due/),
      expect.stringMatching(/was due/),
    ]);
    const second = fileEmergency(world);
    expectRefused(await runHere(world, emergencyRun(world)), 'break-glass-unreviewed');
    await sayHere(desk, first, 'hubot', '/reviewed misuse it was not');
    const [pull] = reviews();
    if (pull === undefined) throw new Error('no review was proposed');
    expectRefused(await runHere(world, emergencyRun(world)), 'break-glass-unreviewed');
    world.review(pull, { author: 'mona', state: 'APPROVED' });
    expect(pull.state).toBe('MERGED');
    expectAllowed(await runHere(world, emergencyRun(world)));
    expect(said(second, 'run')).toHaveLength(1);
  });

  const FILE = (account: number): string =>
    `role: flag-release\nprincipal-id: ${account}\nverdict: justified\nwhy: It was fine\n` +
    'reviewed-by: hubot\nreviewed-by-id: 480938\n';
  test.each<[string, (path: string) => void]>([
    [
      'a file that was pushed',
      (path) => void desk.world.commit(SHOP, { author: 'tom', branch: 'main', files: { [path]: FILE(4711) } }),
    ],
    [
      'a file that they had somebody else approve, who does not review',
      (path) =>
        void desk.world.grantByPull(SHOP, {
          author: 'lisa',
          approvedBy: ['tom'],
          mergedBy: 'hubot',
          at: '2026-11-28T12:30:00Z',
          files: { [path]: FILE(4711) },
        }),
    ],
    [
      'a file that a reviewer approved while the access lasted',
      (path) =>
        void desk.world.grantByPull(SHOP, {
          author: 'lisa',
          approvedBy: ['hubot'],
          mergedBy: 'hubot',
          at: '2026-11-25T12:30:00Z',
          files: { [path]: FILE(4711) },
        }),
    ],
    [
      'a file of another account',
      (path) =>
        void desk.world.grantByPull(SHOP, {
          author: 'mona',
          approvedBy: ['hubot'],
          mergedBy: 'hubot',
          at: '2026-11-28T12:30:00Z',
          files: { [path]: FILE(583_231) },
        }),
    ],
  ])('is not made up for by %s', async (_what, forge) => {
    desk = await openDesk({ role: ROLE });
    const { world } = desk;
    const first = fileEmergency(world);
    expectAllowed(await runHere(world, emergencyRun(world)));
    world.setTime('2026-11-28T13:01:00Z');
    forge(`.github/access/break-glass/${first.number}.yml`);
    fileEmergency(world);
    expectRefused(await runHere(world, emergencyRun(world)), 'break-glass-unreviewed');
  });

  test('is made up for by a file that a person proposed and a reviewer approved', async () => {
    desk = await openDesk({ role: ROLE });
    const { world } = desk;
    const first = fileEmergency(world);
    expectAllowed(await runHere(world, emergencyRun(world)));
    world.setTime('2026-11-28T13:01:00Z');
    world.grantByPull(SHOP, {
      author: 'lisa',
      approvedBy: ['hubot'],
      mergedBy: 'hubot',
      at: '2026-11-28T12:30:00Z',
      files: { [`.github/access/break-glass/${first.number}.yml`]: FILE(4711) },
    });
    fileEmergency(world);
    expectAllowed(await runHere(world, emergencyRun(world)));
  });
});

describe('nobody gets out of the review', () => {
  test('by an edit of the issue', async () => {
    desk = await openDesk({ role: ROLE });
    const { world } = desk;
    const issue = fileEmergency(world);
    expectAllowed(await runHere(world, emergencyRun(world)));
    world.edit(issue, { by: 'tom', body: 'Nothing happened' });
    await care('2026-11-25T13:05:00Z');
    expect(said(issue, 'emergency after')).toHaveLength(1);
    await sayHere(desk, issue, 'tom', '/reviewed justified all is well');
    expect(reviews()).toEqual([]);
    await sayHere(desk, issue, 'hubot', '/reviewed misuse hidden');
    expect(reviews()).toHaveLength(1);
  });

  test('twice: two reviewers propose one file', async () => {
    desk = await openDesk({ role: ROLE });
    const issue = fileEmergency(desk.world);
    await sayHere(desk, issue, 'hubot', '/reviewed drill a');
    await sayHere(desk, issue, 'lisa', '/reviewed misuse b');
    expect(reviews()).toHaveLength(1);
    expect(texts(issue).at(-1)).toMatch(/proposed in.*#/);
  });
});

test('a job that ends behind any request, and comes again, leaves one of each', async () => {
  desk = await openDesk({ role: ROLE, virtual: true });
  const { world } = desk;
  const places = FULL ? Array.from({ length: 40 }, (_, index) => index + 2) : [4, 9, 14];
  for (const n of places) {
    const issue = fileEmergency(world);
    for (const event of [opened(desk, issue), reviewing(issue)]) {
      const end = world.fail({ host: 'github', nth: n }, { kind: 'reset' });
      await bothHere(desk, event).catch(() => undefined);
      end();
      await bothHere(desk, event);
      await bothHere(desk, event);
    }
    expect(said(issue, 'answer'), `behind request ${n}`).toHaveLength(1);
    expect(said(issue, 'reply'), `behind request ${n}`).toHaveLength(1);
    const own = reviews().filter(({ branch }) => branch.startsWith(`grantgate/break-glass-${issue.number}`));
    expect(own, `behind request ${n}`).toHaveLength(1);
  }
});

test('while it lasts it cannot be reviewed, and `/status` says how it stands', async () => {
  desk = await openDesk({ role: ROLE });
  const { world } = desk;
  const issue = fileEmergency(world);
  expectAllowed(await runHere(world, emergencyRun(world)));
  await sayHere(desk, issue, 'hubot', '/reviewed justified it was down');
  expect(reviews()).toEqual([]);
  expect(texts(issue).at(-1)).toMatch(/lasts until .*nobody can have seen/);
  await sayHere(desk, issue, 'mona', '/status');
  expect(texts(issue).at(-1)).toMatch(/Break-glass access as .*lasts until .*Its review is due/);
  await sayHere(desk, issue, 'hubot', '/revoke it is up again');
  await sayHere(desk, issue, 'hubot', '/reviewed justified it was down');
  expect(reviews()).toHaveLength(1);
});

test('more reviews than are looked at let nobody in', async () => {
  desk = await openDesk({ role: ROLE });
  const { world } = desk;
  const first = fileEmergency(world);
  expectAllowed(await runHere(world, emergencyRun(world)));
  const opened = Math.floor(first.createdAt.getTime() / 1000) * 1000;
  const nodes = Array.from({ length: 101 }, (_, place) => ({
    prefix: 'refs/tags/grantgate/break-glass/4711/flag-release/',
    name: String(place + 1),
    target: { __typename: 'Tag', message: slotNote({ issue: 1000 + place, opened }) },
  }));
  const slots = { pageInfo: { hasNextPage: false, endCursor: null }, nodes };
  world.fail({ operation: 'EmergencySlots', times: 'always' }, { change: () => ({ data: { repository: { slots } } }) });
  world.setTime('2026-12-20T12:00:00Z');
  fileEmergency(world);
  expectRefused(await runHere(world, emergencyRun(world)), 'undecidable');
  expect(world.requests.filter(({ operation }) => operation === 'Evidence').length).toBeLessThan(30);
});

test('whoever has it ends it, and whoever reviews it as well', async () => {
  desk = await openDesk({ role: ROLE });
  const { world } = desk;
  const issue = fileEmergency(world);
  expectAllowed(await runHere(world, emergencyRun(world)));
  await sayHere(desk, issue, 'lisa', '/end');
  expectAllowed(await runHere(world, emergencyRun(world)));
  await sayHere(desk, issue, 'lisa', '/revoke the session was stolen');
  expectRefused(await runHere(world, emergencyRun(world)), 'grant-revoked');
});

test('everybody is told who could have approved, by permission and by number as well', async () => {
  desk = await openDesk({ role: ROLE, approvers: '{users: [583231], permission: maintain}' });
  const { issue } = await askHere(desk, emergencyBody(), { author: 'tom' });
  expect(texts(issue)).toEqual([expect.stringMatching(/For your information: @mona, @hubot/)]);
});

test('somebody who is not on call is told so, and nobody else is', async () => {
  desk = await openDesk({ role: ROLE });
  const { issue } = await askHere(desk, emergencyBody(), { author: 'lisa' });
  expect(issue.state).toBe('CLOSED');
  expect(texts(issue)).toEqual([expect.not.stringContaining('@hubot')]);
});
