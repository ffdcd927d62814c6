import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeSound } from '../gate.ts';
import type { Pull } from '../../world/state.ts';
import { answers, closed, type Desk, formBody, openDesk, proposals, settled } from './desk.ts';
import { askHere, bothHere, sayHere } from './here.ts';

let desk: Desk;
beforeEach(async () => void (desk = await openDesk({ virtual: true })));
afterEach(async () => await closeSound(desk.world));

function proposal(): Pull {
  const pull = proposals(desk).at(-1);
  if (pull === undefined) throw new Error('nothing was proposed');
  return pull;
}

describe('an issue that is closed', () => {
  test('by whoever asked takes the request back', async () => {
    const { issue } = await askHere(desk, formBody());
    await bothHere(desk, closed(desk, issue, 'lisa'));
    expect([proposal().state, issue.state]).toEqual(['CLOSED', 'CLOSED']);
    expect(answers(issue)).toEqual([expect.stringContaining('lisa took it back')]);
  });

  test.each(['tom', 'hubot'])('by %s decides nothing, and the answer says what would', async (actor) => {
    const { issue } = await askHere(desk, formBody());
    await bothHere(desk, closed(desk, issue, actor));
    expect(proposal().state).toBe('OPEN');
    expect(answers(issue)).toEqual([expect.stringMatching(new RegExp(`${actor} closed this issue.*deny`, 's'))]);
  });

  test('by a merge says that the request was approved', async () => {
    const { issue } = await askHere(desk, formBody());
    desk.world.review(proposal(), { author: 'hubot', state: 'APPROVED' });
    await bothHere(desk, closed(desk, issue, 'access-app[bot]'));
    expect(answers(issue)).toEqual([expect.stringContaining('Approved.')]);
  });

  test('ends no access that was approved', async () => {
    const { issue } = await askHere(desk, formBody());
    desk.world.review(proposal(), { author: 'hubot', state: 'APPROVED' });
    const handled = await bothHere(desk, closed(desk, issue, 'lisa'));
    expect(handled.flatMap(({ performed }) => performed.map(({ effect }) => effect))).toEqual(['answer']);
  });

  test('about something else is left alone', async () => {
    const issue = desk.world.issue('acme/shop', { author: 'lisa', body: 'The button is blue' });
    expect(await bothHere(desk, closed(desk, issue, 'lisa'))).toMatchObject([{ isLeft: false, performed: [] }]);
  });
});

describe('a pull request that is closed', () => {
  test('by hand ends the request, and the issue says who did it', async () => {
    const { issue } = await askHere(desk, formBody());
    desk.world.closePull(proposal(), { by: 'hubot' });
    await bothHere(desk, settled(desk, proposal(), 'hubot'));
    expect(issue.state).toBe('CLOSED');
    expect(answers(issue)).toEqual([expect.stringContaining('hubot closed the pull request')]);
  });

  test('by the App leaves the answer of whoever denied it', async () => {
    const { issue } = await askHere(desk, formBody());
    await sayHere(desk, issue, 'hubot', '/deny not this week');
    const before = answers(issue);
    await bothHere(desk, settled(desk, proposal(), 'access-app[bot]'));
    await bothHere(desk, closed(desk, issue, 'hubot'));
    expect(answers(issue)).toEqual(before);
  });

  test('by its approval is said to whoever asked', async () => {
    const { issue } = await askHere(desk, formBody());
    desk.world.review(proposal(), { author: 'hubot', state: 'APPROVED' });
    for (let run = 0; run < 2; run += 1) await bothHere(desk, settled(desk, proposal(), 'access-app[bot]'));
    expect(answers(issue)).toEqual([expect.stringMatching(/Approved\..*@lisa/)]);
  });
});

describe('the daily look', () => {
  const reminded = (texts: string[]): number => texts.filter((text) => text.includes('grantgate: reminder')).length;

  test('is done by the first event of a day where the schedule has stopped, and by no other', async () => {
    const { issue } = await askHere(desk, formBody({ lasts: '14 days' }));
    desk.world.review(proposal(), { author: 'hubot', state: 'APPROVED' });
    const talk = async (): Promise<number> => {
      const before = desk.world.requests.length;
      await sayHere(desk, issue, 'tom', 'Is it there?');
      return desk.world.requests.length - before;
    };
    const quiet = await talk();
    desk.world.setTime('2026-12-06T06:30:00Z');
    expect(await talk()).toBeGreaterThan(quiet + 4);
    expect(reminded(answers(issue))).toBe(1);
    desk.world.setTime('2026-12-06T12:30:00Z');
    expect(await talk()).toBeLessThanOrEqual(quiet + 1);
    desk.world.setTime('2026-12-08T12:30:00Z');
    await talk();
    expect(reminded(answers(issue))).toBe(2);
  });

  test('is not done by events while the schedule goes on', async () => {
    const { issue } = await askHere(desk, formBody({ lasts: '14 days' }));
    desk.world.review(proposal(), { author: 'hubot', state: 'APPROVED' });
    desk.world.setTime('2026-12-06T12:30:00Z');
    const run = { workflow: '.github/workflows/access-requests.yml', actor: 'tom', event: 'schedule' };
    desk.world.run('acme/shop', run).conclusion = 'success';
    await sayHere(desk, issue, 'tom', 'Is it there?');
    expect(reminded(answers(issue))).toBe(0);
  });

  test('is tried again by the next event after one that failed', async () => {
    const { issue } = await askHere(desk, formBody({ lasts: '14 days' }));
    desk.world.review(proposal(), { author: 'hubot', state: 'APPROVED' });
    desk.world.setTime('2026-12-06T12:30:00Z');
    const end = desk.world.fail({ method: 'POST', path: '*/comments' }, { status: 422 });
    const [failed] = await sayHere(desk, issue, 'tom', 'Is it there?').then(({ handled }) => handled);
    expect(failed?.faults).toHaveLength(1);
    end();
    await sayHere(desk, issue, 'tom', 'And now?');
    expect(reminded(answers(issue))).toBe(1);
  });
});
