import { afterEach, describe, expect, test } from 'vitest';
import { readRef } from '../../world/git/refs.ts';
import type { Issue, Pull } from '../../world/state.ts';
import { closeSound } from '../gate.ts';
import { GRANT_ID, SHOP } from '../shop.ts';
import { answers, type Desk, type DeskEvent, type DeskOptions, formBody, openDesk, proposals } from './desk.ts';
import { askHere, bothHere } from './here.ts';

let desk: Desk;
afterEach(async () => await closeSound(desk.world));

const DAILY: DeskEvent = { event: 'schedule', actor: 'tom', payload: { schedule: '17 6 * * *' } };

/** The daily look, some days after the shop was opened. */
async function lookAt(day: number): Promise<string[]> {
  desk.world.setTime(new Date(Date.UTC(2026, 10, 25 + day, 12, 30)).toISOString());
  const handled = await bothHere(desk, DAILY);
  expect(handled.flatMap(({ faults }) => faults)).toEqual([]);
  return handled.flatMap(({ warnings }) => warnings.filter((text) => !text.includes('private key')));
}

async function openWith(lines: string, options: DeskOptions = {}): Promise<void> {
  const { shopPolicy } = await import('../shop.ts');
  desk = await openDesk({ virtual: true, ...options, policy: () => `${lines}${shopPolicy('https://127.0.0.1:1/')}` });
}

async function granted(lasts: string): Promise<Issue> {
  const { issue } = await askHere(desk, formBody({ lasts }));
  const pull = proposals(desk).at(-1);
  if (pull) desk.world.review(pull, { author: 'hubot', state: 'APPROVED' });
  return issue;
}

const mentions = (issue: Issue): string[] => answers(issue).filter((text) => text.includes('grantgate: reminder'));
const retiring = (): Pull[] => proposals(desk).filter(({ branch }) => branch.startsWith('grantgate/retire-'));

describe('reminders', () => {
  test('come when a quarter is left, a day before the end, and at the end; each once', async () => {
    await openWith('');
    const issue = await granted('14 days');
    const counts: number[] = [];
    for (const day of [1, 10, 11, 11, 12, 13, 13, 14, 15]) {
      await lookAt(day);
      counts.push(mentions(issue).length);
    }
    expect(counts).toEqual([0, 0, 1, 1, 1, 2, 2, 3, 3]);
    expect(mentions(issue)[0]).toMatch(/@lisa: .*\/extend/);
  });
});

describe('requests', () => {
  test('that nobody answers lapse, and nothing is left open', async () => {
    await openWith('', { requests: '  lapse: 2d\n' });
    const { issue } = await askHere(desk, formBody());
    await lookAt(1);
    expect(proposals(desk)[0]?.state).toBe('OPEN');
    await lookAt(3);
    await lookAt(3);
    expect([proposals(desk)[0]?.state, issue.state]).toEqual(['CLOSED', 'CLOSED']);
    expect(answers(issue)).toHaveLength(1);
    await lookAt(4);
    expect(answers(issue)).toHaveLength(1);
  });
});

describe('people who left', () => {
  test('have their grants revoked at once, where the policy says so', async () => {
    await openWith('offboarding: revoke\n');
    await granted('14 days');
    await lookAt(1);
    const tag = 'refs/tags/grantgate/revoked/users/lisa/flag-release-3';
    expect(readRef(desk.shop.gitDir, tag)).toBeUndefined();
    desk.world.deleteAccount('lisa');
    await lookAt(2);
    expect(readRef(desk.shop.gitDir, tag)).toBeDefined();
    expect(readRef(desk.shop.gitDir, `refs/tags/grantgate/revoked/${GRANT_ID}`)).toBeUndefined();
  });

  test('have them proposed for removal otherwise, whatever they are called now', async () => {
    await openWith('');
    await granted('14 days');
    desk.world.rename('lisa', 'lisa-b');
    await lookAt(2);
    expect(retiring()).toHaveLength(1);
    expect(retiring()[0]?.body).toContain('users/lisa/flag-release-3');
    expect(retiring()[0]).toMatchObject({ state: 'OPEN', autoMerge: null, requested: { users: ['hubot'] } });
  });

  test('and can approve no longer are named before nobody is left', async () => {
    await openWith('');
    expect(await lookAt(1)).toEqual([]);
    desk.world.deleteAccount('hubot');
    expect(await lookAt(2)).toEqual([
      expect.stringMatching(/hubot.*no longer here/),
      expect.stringMatching(/takes 1 approvals, and 0/),
    ]);
  });

  test('are not known to have left where GitHub does not say', async () => {
    await openWith('offboarding: revoke\n');
    await granted('14 days');
    const end = desk.world.fail({ path: '*/user/99' }, { status: 403 });
    const said = await lookAt(1);
    end();
    expect(said).toEqual([expect.stringMatching(/users\/lisa\/flag-release-3.*is not known/)]);
    expect(readRef(desk.shop.gitDir, 'refs/tags/grantgate/revoked/users/lisa/flag-release-3')).toBeUndefined();
  });
});

test("a server that finds nobody by number ends nobody's access", async () => {
  await openWith('offboarding: revoke\n');
  await granted('14 days');
  const end = desk.world.fail({ path: '*/user/*' }, { status: 404 });
  const said = await lookAt(1);
  end();
  expect(said.join(' ')).toMatch(/users\/lisa\/flag-release-3.*is not known/);
  expect(readRef(desk.shop.gitDir, 'refs/tags/grantgate/revoked/users/lisa/flag-release-3')).toBeUndefined();
});

describe('files that let nobody do anything', () => {
  test('are proposed for removal once a week, in one pull request', async () => {
    await openWith('');
    await granted('1 day');
    for (const day of [10, 29]) await lookAt(day);
    expect(retiring()).toHaveLength(0);
    for (const day of [40, 40, 41]) await lookAt(day);
    expect(retiring()).toHaveLength(1);
    expect(retiring()[0]?.body).toContain('users/lisa/flag-release-3');
    expect(retiring()[0]?.body).toContain(GRANT_ID);
    const tree = retiring()[0]?.commits;
    expect(tree).toHaveLength(1);
  });
});

describe('whoever approves', () => {
  test('sees below the pull request what it lets through, whoever wrote it', async () => {
    await openWith('');
    await askHere(desk, formBody());
    const [own] = proposals(desk);
    expect(own === undefined ? [] : answers(own)).toEqual([
      expect.stringContaining('This lets more through than before.'),
    ]);
    const pull = desk.world.pull(SHOP, {
      author: 'tom',
      commits: [
        {
          author: 'tom',
          files: {
            '.github/access/grants/users/tom/x.yml': 'role: flag-release\nreason: "@everyone <b>x</b>"\nlasts: 1d\n',
            'README.md': 'x',
          },
        },
      ],
    });
    const event: DeskEvent = {
      event: 'pull_request_target',
      actor: 'tom',
      payload: { action: 'opened', pull_request: { number: pull.number } },
    };
    await bothHere(desk, event);
    await bothHere(desk, event);
    expect(answers(pull)).toHaveLength(1);
    expect(answers(pull)[0]).toContain('This lets more through than before.');
    expect(answers(pull)[0]).not.toMatch(/(?<!\w)@everyone|<b>/);
  });

  test('sees nothing below a pull request about something else', async () => {
    await openWith('');
    const pull = desk.world.pull(SHOP, { author: 'tom', commits: [{ author: 'tom', files: { 'README.md': 'y' } }] });
    await bothHere(desk, {
      event: 'pull_request_target',
      actor: 'tom',
      payload: { action: 'synchronize', pull_request: { number: pull.number } },
    });
    expect(pull.comments).toEqual([]);
  });
});
