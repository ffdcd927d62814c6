import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRef } from '../../world/git/refs.ts';
import type { Issue } from '../../world/state.ts';
import { FULL } from '../../depth.ts';
import { closeSound } from '../gate.ts';
import { SHOP } from '../shop.ts';
import { answers, commented, type Desk, type DeskEvent, formBody, openDesk, opened, proposals } from './desk.ts';
import { askHere, bothHere, jobHere } from './here.ts';

let desk: Desk;
beforeEach(async () => void (desk = await openDesk({ requests: '  open: 900\n', virtual: true })));
afterEach(async () => await closeSound(desk.world));

/** A job whose process ends behind its `n`th request to GitHub; how many there were in the end. */
async function endingBehind(
  n: number,
  task: 'answer' | 'write',
  event: DeskEvent,
): Promise<{ sent: number; ended: boolean }> {
  const { world } = desk;
  const before = world.requests.length;
  const end = world.fail({ host: 'github', nth: n + 1 }, { kind: 'reset' });
  const ended = await jobHere(desk, task, event).then(
    ({ faults }) => faults.length > 0,
    () => true,
  );
  end();
  const sent = world.requests.slice(before).filter(({ role, status }) => role === 'github' && status !== 'reset');
  return { sent: sent.length, ended };
}

/** By default, some of the places: all of them take a minute. */
const STEP_REQUESTS = FULL ? 1 : 6;
const FIRST_PLACES = { answer: FULL ? 1 : 2, write: FULL ? 1 : 13 } as const;

/** Tries every place at which a job can end; each time, the same event comes again afterwards. */
async function everywhere(
  task: 'answer' | 'write',
  start: () => Promise<{ issue: Issue; event: DeskEvent }>,
  expectOne: (issue: Issue, n: number) => void,
): Promise<number> {
  for (let n = FIRST_PLACES[task]; n < 90; n += STEP_REQUESTS) {
    const { issue, event } = await start();
    if (task === 'write') await jobHere(desk, 'answer', event);
    const { ended } = await endingBehind(n, task, event);
    await bothHere(desk, event);
    expectOne(issue, n);
    if (!ended) return n;
  }
  throw new Error('the job never came to its end');
}

const newIssue = async (): Promise<{ issue: Issue; event: DeskEvent }> => {
  // each asks for something else: nobody may ask for the same twice
  const only = `release/${desk.shop.issues.length}`;
  const issue = desk.world.issue(SHOP, { author: 'lisa', body: formBody({ only }) });
  return await Promise.resolve({ issue, event: opened(desk, issue) });
};

function expectOneRequest(issue: Issue, n: number): void {
  const own = proposals(desk).filter(({ branch }) => branch === `grantgate/request-${issue.number}`);
  expect(own, `behind request ${n}`).toHaveLength(1);
  expect(own[0]).toMatchObject({ state: 'OPEN', requested: { users: ['hubot'] }, commits: [expect.any(String)] });
  expect(own[0]?.autoMerge, `behind request ${n}`).not.toBeNull();
  expect(answers(issue), `behind request ${n}`).toHaveLength(1);
  expect(answers(issue)[0]).toContain(`/pull/${own[0]?.number}"`);
}

test.each(['answer', 'write'] as const)('a request: the job `%s` may end behind any of its requests', async (task) => {
  expect(await everywhere(task, newIssue, expectOneRequest)).toBeGreaterThan(task === 'answer' ? 8 : 20);
});

test.each(['answer', 'write'] as const)('`/end`: the job `%s` may end behind any of its requests', async (task) => {
  const approved = async (): Promise<{ issue: Issue; event: DeskEvent }> => {
    const { issue } = await askHere(desk, formBody({ only: `release/${desk.shop.issues.length}` }));
    const pull = proposals(desk).at(-1);
    if (pull) desk.world.review(pull, { author: 'hubot', state: 'APPROVED' });
    const comment = desk.world.comment(issue, { author: 'lisa', body: '/end' });
    return { issue, event: commented(desk, issue, comment) };
  };
  const count = await everywhere(task, approved, (issue, n) => {
    const tag = `refs/tags/grantgate/revoked/users/lisa/flag-release-${issue.number}`;
    expect(readRef(desk.shop.gitDir, tag), `behind request ${n}`).toBeDefined();
    expect(answers(issue).length, `behind request ${n}`).toBe(2);
  });
  expect(count).toBeGreaterThan(8);
});

test.each(['answer', 'write'] as const)('`/deny`: the job `%s` may end behind any of its requests', async (task) => {
  const asked = async (): Promise<{ issue: Issue; event: DeskEvent }> => {
    const { issue } = await askHere(desk, formBody({ only: `release/${desk.shop.issues.length}` }));
    const comment = desk.world.comment(issue, { author: 'hubot', body: '/deny no' });
    return { issue, event: commented(desk, issue, comment) };
  };
  const count = await everywhere(task, asked, (issue, n) => {
    const own = proposals(desk).filter(({ branch }) => branch === `grantgate/request-${issue.number}`);
    expect(
      own.map(({ state }) => state),
      `behind request ${n}`,
    ).toEqual(['CLOSED']);
    expect(issue.state, `behind request ${n}`).toBe('CLOSED');
  });
  expect(count).toBeGreaterThan(8);
});
