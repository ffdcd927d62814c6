import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRef } from '../../world/git/refs.ts';
import type { Pull } from '../../world/state.ts';
import { closeSound } from '../gate.ts';
import { SHOP } from '../shop.ts';
import { answers, commented, type Desk, formBody, openDesk, opened, proposals } from './desk.ts';
import { askHere, bothHere, jobHere, sayHere } from './here.ts';

let desk: Desk;
beforeEach(async () => void (desk = await openDesk({ virtual: true, requests: '  open: 1\n' })));
afterEach(async () => await closeSound(desk.world));

function proposal(): Pull {
  const pull = proposals(desk).at(-1);
  if (pull === undefined) throw new Error('nothing was proposed');
  return pull;
}

const isRevoked = (id: string): boolean =>
  readRef(desk.shop.gitDir, `refs/tags/grantgate/revoked/users/${id}`) !== undefined;

describe('how many requests are open', () => {
  test('is known, however many pull requests others have open', async () => {
    const pull = desk.world.pull(SHOP, { author: 'tom', commits: [{ author: 'tom', files: { 'a.md': 'x' } }] });
    for (let index = 1; index <= 260; index += 1)
      desk.shop.pulls.push({ ...pull, id: pull.id + index * 1000, number: 1000 + index, branch: `tom-${index}` });
    await askHere(desk, formBody());
    expect(proposals(desk)).toHaveLength(1);
    const { issue } = await askHere(desk, formBody({ only: 'staging' }));
    expect(answers(issue)[0]).toMatch(/1 open requests, and 1 is the most/);
  });

  test('is never more than the policy lets, whoever asks twice at once', async () => {
    const events = [formBody(), formBody({ only: 'staging' }), formBody({ only: 'production' })].map((body) =>
      opened(desk, desk.world.issue(SHOP, { author: 'lisa', title: 'Access', body })),
    );
    const handled = await Promise.all(events.map(async (event) => await bothHere(desk, event)));
    expect(handled.flat().flatMap(({ faults }) => faults)).toEqual([]);
    expect(proposals(desk).filter(({ state }) => state === 'OPEN')).toHaveLength(1);
    for (const event of events) await bothHere(desk, event);
    expect(proposals(desk).filter(({ state }) => state === 'OPEN')).toHaveLength(1);
  });
});

describe('whoever pushes to an open request', () => {
  test.each([
    ['the file of somebody else', '.github/access/grants/users/mona/november-banner.yml', 3],
    ['another issue’s grant', '.github/access/grants/users/lisa/flag-release-9.yml', 3],
    ['another number', '.github/access/grants/users/lisa/flag-release-3.yml', 9],
  ])('does not decide what `/end` below it means: %s', async (_, path, request) => {
    const { issue } = await askHere(desk, formBody());
    const pull = proposal();
    const numbers = `principal-id: 12\nrequested-by-id: 12\nrequest: ${request}\n`;
    const text = `role: flag-release\nreason: x\nlasts: 1d\n${numbers}`;
    const own = '.github/access/grants/users/lisa/flag-release-3.yml';
    desk.world.pushTo(pull, { author: 'tom', files: { ...(path === own ? {} : { [own]: null }), [path]: text } });
    await sayHere(desk, issue, 'tom', '/end');
    await sayHere(desk, pull, 'tom', '/end');
    expect(['mona/november-banner', 'lisa/flag-release-9', 'lisa/flag-release-3'].filter(isRevoked)).toEqual([]);
  });
});

describe('a command', () => {
  async function active(): Promise<Awaited<ReturnType<typeof askHere>>> {
    const asked = await askHere(desk, formBody());
    desk.world.review(proposal(), { author: 'hubot', state: 'APPROVED' });
    return asked;
  }

  test('that failed is answered anew once it is done', async () => {
    const { issue } = await active();
    desk.world.suspendApp(desk.installation);
    const { comment } = await sayHere(desk, issue, 'lisa', '/end');
    expect(answers(issue).at(-1)).toMatch(/could not be carried out/);
    desk.installation.suspendedAt = null;
    await bothHere(desk, commented(desk, issue, comment));
    expect(isRevoked('lisa/flag-release-3')).toBe(true);
    expect(answers(issue).filter((text) => text.includes('could not be carried out'))).toEqual([]);
    expect(answers(issue).at(-1)).toMatch(/Revoked, by the tag|Revoked by|Revoked/);
  });

  test('that was done is not done again, though somebody took its sign away', async () => {
    const { issue } = await active();
    const { comment } = await sayHere(desk, issue, 'hubot', '/freeze a laptop is lost');
    comment.reactions.length = 0;
    const handled = await bothHere(desk, commented(desk, issue, comment));
    expect(handled).toMatchObject([{ isLeft: false, performed: [] }]);
  });

  test('that is over a day old is not begun anew, whatever was taken away', async () => {
    const { issue } = await active();
    const { comment } = await sayHere(desk, issue, 'hubot', '/revoke too wide');
    comment.reactions.length = 0;
    issue.comments.splice(issue.comments.indexOf(comment) + 1);
    desk.world.setTime('2026-11-26T13:00:00Z');
    const handled = await jobHere(desk, 'answer', commented(desk, issue, comment));
    expect(handled.performed.filter(({ effect }) => effect === 'react' || effect === 'tag')).toEqual([]);
  });

  test.each(['transferred', 'deleted'] as const)(
    'below the pull request of an issue that was %s is answered there',
    async (how) => {
      const { issue } = await askHere(desk, formBody());
      desk.world.takeAway(issue, how);
      const pull = proposal();
      const { handled } = await sayHere(desk, pull, 'hubot', '/deny not this week');
      expect(handled.flatMap(({ faults }) => faults)).toEqual([]);
      expect(pull.state).toBe('CLOSED');
    },
  );
});
