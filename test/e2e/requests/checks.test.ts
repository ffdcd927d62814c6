import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CheckRun, Pull } from '../../world/state.ts';
import { closeSound } from '../gate.ts';
import { SHOP } from '../shop.ts';
import { answers, type Desk, type DeskEvent, formBody, openDesk, proposals } from './desk.ts';
import { askHere, bothHere, jobHere } from './here.ts';

const GRANT = '.github/access/grants/users/tom/x.yml';
const SOUND = 'role: flag-release\nreason: "@everyone <b>x</b>"\nprincipal-id: 12\nlasts: 1d\n';

let desk: Desk;
beforeEach(async () => void (desk = await openDesk()));
afterEach(async () => await closeSound(desk.world));

function proposed(pull: Pull, action = 'opened'): DeskEvent {
  return { event: 'pull_request_target', actor: 'tom', payload: { action, pull_request: { number: pull.number } } };
}

const checks = (): CheckRun[] => desk.shop.checks.filter(({ app }) => app === 'github-actions');

function pullWith(files: Record<string, string | null>, author = 'tom'): Pull {
  return desk.world.pull(SHOP, { author, commits: [{ author, files }] });
}

describe('the check of a pull request', () => {
  test('has the facts of the comment, at its head, and is there once', async () => {
    const pull = pullWith({ [GRANT]: SOUND });
    await bothHere(desk, proposed(pull));
    for (let run = 0; run < 3; run += 1) await jobHere(desk, 'check', proposed(pull));
    const [check, ...others] = checks();
    expect(others).toEqual([]);
    expect(check).toMatchObject({
      name: 'Grantgate: what this changes about access',
      sha: pull.headSha,
      conclusion: 'neutral',
      output: { title: 'This lets more through than before.' },
    });
    expect(answers(pull)[0]).toContain(check?.output.summary);
    expect(check?.output.summary).toMatch(/tom: opened the pull request/);
    expect(check?.output.summary).not.toMatch(/(?<!\w)@everyone|<b>/);
  });

  test('is made anew for another head', async () => {
    const pull = pullWith({ [GRANT]: SOUND });
    await jobHere(desk, 'check', proposed(pull));
    const before = pull.headSha;
    desk.world.pushTo(pull, { author: 'tom', files: { [GRANT]: SOUND.replace('1d', '2d') } });
    await jobHere(desk, 'check', proposed(pull, 'synchronize'));
    expect(checks().map(({ sha }) => sha)).toEqual([before, pull.headSha]);
  });

  test.each([
    ['fails for a file that the gate would not accept', { [GRANT]: 'role: flag-release\n' }, 'failure'],
    ['is neutral for more access', { [GRANT]: SOUND }, 'neutral'],
    ['passes for other words', { '.github/access/README.md': 'x' }, 'success'],
  ])('%s', async (_, files, conclusion) => {
    await jobHere(desk, 'check', proposed(pullWith(files)));
    expect(checks()).toMatchObject([{ conclusion }]);
  });

  test('says that nobody could approve it, where everybody who may has a part in it', async () => {
    await jobHere(desk, 'check', proposed(pullWith({ [GRANT]: SOUND }, 'hubot')));
    expect(checks()[0]?.output.summary).toMatch(/It cannot be approved as it is/);
  });

  test('says how often whoever gets it has started the workflows of the role', async () => {
    for (const actor of ['lisa', 'lisa', 'tom'])
      desk.world.run(SHOP, { workflow: '.github/workflows/flags.yml', actor, event: 'workflow_dispatch' });
    await askHere(desk, formBody());
    const [own] = proposals(desk);
    if (own) await jobHere(desk, 'check', proposed(own));
    expect(checks()[0]?.output.summary).toMatch(/lisa<\/code> has started these workflows 2 times in the last 90 days/);
  });

  test('is of nothing but proposals, and takes no other right than that to write checks', async () => {
    const pull = pullWith({ 'README.md': 'y' });
    await jobHere(desk, 'check', proposed(pull));
    const issue = desk.world.issue(SHOP, { author: 'lisa', body: formBody() });
    const payload = { action: 'opened', ...desk.world.payload(issue) };
    await jobHere(desk, 'check', { event: 'issues', actor: 'lisa', payload });
    expect([checks(), issue.comments]).toEqual([[], []]);
  });

  test('leaves a check of the same name that another App made', async () => {
    const pull = pullWith({ [GRANT]: SOUND });
    desk.shop.checks.push({
      id: 5,
      name: 'Grantgate: what this changes about access',
      sha: pull.headSha,
      app: 'other-app',
      externalId: '',
      status: 'completed',
      conclusion: 'success',
      output: { title: 'fine', summary: 'fine', text: null },
      at: new Date(),
    });
    await jobHere(desk, 'check', proposed(pull));
    expect(checks()).toMatchObject([{ conclusion: 'neutral' }]);
  });
});
