import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Comment, Issue, Run } from '../../world/state.ts';
import { closeSound, expectAllowed, expectRefused, resultOf } from '../gate.ts';
import { runHere } from '../in-process.ts';
import { FLAGS, SHOP, WORKFLOW } from '../shop.ts';
import { answers, commented, type Desk, openDesk, REQUESTS_WORKFLOW, START_PERMISSIONS } from './desk.ts';
import { bothHere, jobHere } from './here.ts';

const INPUTS = `  workflow_dispatch:
    inputs:
      banner: {type: choice, options: ['on', 'off'], default: 'off'}
      quick: {type: boolean}
      grantgate: {type: string}
`;
const WITH_INPUTS = FLAGS.replace('  workflow_dispatch:\n', INPUTS).replace('contents: read', 'contents: write');
const ENTRY = `delegation:
  - {name: run-by-comment, kind: github, workflow: ${REQUESTS_WORKFLOW}, roles: [flag-release]}
`;
const COMMAND = '/run flag-release ref=release/2026-11 banner=on';

let desk: Desk;
let issue: Issue;
beforeEach(async () => {
  desk = await openDesk({
    workflow: WITH_INPUTS,
    requests: ENTRY,
  });
  issue = desk.world.issue(SHOP, { author: 'mona', title: 'Access', body: 'Thanks' });
});
afterEach(async () => {
  await closeSound(desk.world);
});

/** Runs that comments started. */
const started = (): readonly Run[] =>
  desk.world.runs().filter(({ workflow, actor }) => workflow === WORKFLOW && actor.login !== 'mona');

/** The run as the job with the gate has it: in an environment, with the right to count uses. */
function asStarted(inputs: Record<string, unknown> = {}): Run {
  return desk.world.run(SHOP, {
    workflow: WORKFLOW,
    actor: 'github-actions[bot]',
    ref: 'refs/heads/release/2026-11',
    environment: 'staging',
    permissions: { contents: 'write', 'pull-requests': 'read', actions: 'read', 'id-token': 'write' },
    inputs,
  });
}

/** The job that answers, then, where that says so, the job that starts. */
async function comment(
  author: string,
  body: string,
  { attempt = 1, waited }: { attempt?: number; waited?: () => void } = {},
): Promise<{ written: Comment; start: () => Promise<Awaited<ReturnType<typeof jobHere>>> }> {
  const written = desk.world.comment(issue, { author, body });
  const about = commented(desk, issue, written);
  const [answer] = await bothHere(desk, about);
  expect(answer?.isStart).toBe(true);
  const run = desk.world.run(SHOP, {
    workflow: REQUESTS_WORKFLOW,
    actor: author,
    event: 'issue_comment',
    permissions: START_PERMISSIONS,
    attempt,
  });
  return { written, start: async () => await jobHere(desk, 'start', about, run, waited) };
}

describe('/run', () => {
  test('starts one run as whoever wrote it, which the gate lets in, and says what became of it', async () => {
    const { start } = await comment('mona', COMMAND, {
      waited: () => started().forEach((run) => (run.conclusion = 'success')),
    });
    const { masked } = await start();
    const [run, ...more] = started();
    expect(more).toEqual([]);
    expect(run).toMatchObject({ headBranch: 'release/2026-11', inputs: { banner: 'on' }, event: 'workflow_dispatch' });
    expect(masked).toContain(run?.inputs['grantgate']);
    const [said] = answers(issue).slice(-1);
    expect(said).toMatch(/^<a href="https:\/\/.*\/actions\/runs\/\d+">Done<\/a>.*flags\.yml<\/code> on/m);
    expect(answers(issue).join('')).not.toContain(String(run?.inputs['grantgate']));
    const step = await runHere(desk.world, asStarted(run?.inputs));
    expectAllowed(step);
    expect(resultOf(step)).toMatchObject({
      principal: 'mona',
      act: { sub: 'github-actions[bot]', entry: 'run-by-comment' },
    });
  });

  test('is started once: the same event again, and both jobs at once, start nothing more', async () => {
    const { start } = await comment('mona', COMMAND);
    await Promise.all([start(), start()]);
    await start();
    expect(started()).toHaveLength(1);
  });

  test('of a run that was started again starts nothing, and says to write it anew', async () => {
    const { start } = await comment('mona', COMMAND, { attempt: 2 });
    await expect(start()).rejects.toThrow(/was started again/);
    expect(started()).toEqual([]);
    expect(answers(issue).at(-1)).toContain('Write the comment again');
  });

  test('with an input that the workflow does not take says what GitHub said, and leaves the token unsaid', async () => {
    const { start } = await comment('mona', `${COMMAND} colour=red`);
    await expect(start()).rejects.toThrow(/colour/);
    expect(started()).toEqual([]);
    expect(answers(issue).at(-1)).toMatch(/could not be carried out.*colour/s);
  });

  test('tells what the gate said where it refused the run', async () => {
    const { start } = await comment('mona', COMMAND, {
      waited: () => started().forEach((run) => (run.conclusion = 'failure')),
    });
    await start();
    expect(answers(issue).at(-1)).toMatch(/>Ended<\/a> without success/);
    // what was sent is changed: another input than the one that was asked for
    const [run] = started();
    const other = { ...run?.inputs, banner: 'off' };
    expectRefused(await runHere(desk.world, asStarted(other)), 'delegation-invalid');
  });

  test.each([
    ['somebody without a grant', 'lisa', COMMAND],
    ['an approver', 'hubot', COMMAND],
    ['a branch outside', 'mona', '/run flag-release ref=main'],
  ])('of %s starts nothing', async (_what, author, body) => {
    const written = desk.world.comment(issue, { author, body });
    const about = commented(desk, issue, written);
    const [answer] = await bothHere(desk, about);
    expect(answer?.isStart ?? false).toBe(false);
    await jobHere(desk, 'start', about);
    expect(started()).toEqual([]);
  });
});
