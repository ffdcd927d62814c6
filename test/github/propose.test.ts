import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeIssue, endPull, keepTag } from '../../src/github/close-thread.ts';
import { keepComment } from '../../src/github/own-comments.ts';
import { propose, type ProposeOutcome, type PullDraft } from '../../src/github/propose.ts';
import { branchTip } from '../world/build/branches.ts';
import { readCommit } from '../world/git/commits.ts';
import { shopScenario } from '../world/scenario.ts';
import type { Issue, Repository } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { Crash, writerFor, type WriterOptions } from './writer.ts';

let world: World;
let shop: Repository;
let issue: Issue;
let token: string;
let author: number;
beforeEach(async () => {
  ({ world, shop } = await shopScenario());
  author = world.user({ login: 'access-app[bot]', type: 'Bot', id: 5001 }).id;
  token = world.token({
    permissions: { contents: 'write', issues: 'write', 'pull-requests': 'write' },
    repositories: ['acme/shop'],
    login: 'access-app[bot]',
  });
  issue = world.issue(shop, { author: 'mona', body: 'please' });
});
afterEach(async () => {
  const { violations } = world;
  await world.close();
  if (violations.length > 0) throw new Error(violations.join('; '));
});

const BRANCH = 'grantgate/request-2';
const PATH = '.github/access/grants/users/mona/flag-release-2.yml';
const DRAFT: PullDraft = {
  branch: BRANCH,
  files: [{ path: PATH, text: 'role: flag-release\n' }],
  headline: 'Grant flag-release to mona',
  message: 'Co-authored-by: mona <583231+mona@users.noreply.github.com>',
  title: 'flag-release for mona',
  body: 'Asked for in #2.',
  reviewers: { users: ['hubot'], teams: [] },
  autoMerge: true,
};

async function once<T>(
  act: (writer: ReturnType<typeof writerFor>['writer']) => Promise<T>,
  options: WriterOptions = {},
): Promise<{ result: T | 'crashed'; sent: number }> {
  const { writer, sent, close } = writerFor(world, token, options);
  try {
    return { result: await act(writer), sent: sent() };
  } catch (error) {
    if (isCrash(error)) return { result: 'crashed', sent: sent() };
    throw error;
  } finally {
    close();
  }
}

function isCrash(error: unknown): boolean {
  return error instanceof Crash || (error instanceof Error && isCrash(error.cause));
}

async function proposeOnce(options: WriterOptions = {}): Promise<{ result: ProposeOutcome | 'crashed'; sent: number }> {
  return await once(async (writer) => await propose(writer, author, DRAFT), options);
}

/** What is there afterwards, whatever happened before. */
function expectOne(): void {
  const own = shop.pulls.filter(({ branch }) => branch === BRANCH);
  expect(own).toHaveLength(1);
  expect(own[0]).toMatchObject({
    author: { login: 'access-app[bot]' },
    title: DRAFT.title,
    state: 'OPEN',
    requested: { users: ['hubot'] },
  });
  expect(own[0]?.commits).toHaveLength(1);
  expect(branchTip(shop, BRANCH)).toBe(own[0]?.headSha);
  expect(readCommit(shop.objects, own[0]?.headSha ?? '')?.message).toContain('Co-authored-by: mona');
}

function allowAutoMerge(): void {
  world.settings(shop, { autoMerge: true });
  const rules = [{ type: 'pull_request', parameters: REVIEW }];
  world.ruleset(shop, { name: 'review', target: 'branch', include: ['~DEFAULT_BRANCH'], rules });
}

const REVIEW = {
  required_approving_review_count: 1,
  dismiss_stale_reviews_on_push: true,
  require_code_owner_review: false,
  require_last_push_approval: false,
  required_review_thread_resolution: false,
};

describe('a proposal', () => {
  test('is one branch, one signed commit and one pull request', async () => {
    const { result } = await proposeOnce();
    expect(result).toMatchObject({ isNew: true, faults: [], pull: { number: 3, state: 'open', commits: 1, files: 1 } });
    expectOne();
    expect(shop.pulls.at(-1)?.autoMerge).toBeNull();
    expect((await proposeOnce()).result).toMatchObject({ isNew: false, pull: { number: 3 } });
    expectOne();
  });

  test('is one after a crash behind any of its requests', async () => {
    allowAutoMerge();
    const whole = await proposeOnce({ crashAfter: 100 });
    expectOne();
    expect(whole.sent).toBeGreaterThan(7);
    for (let requests = 1; requests < whole.sent; requests += 1) {
      shop.pulls = shop.pulls.filter(({ branch }) => branch !== BRANCH);
      world.deleteBranch(shop, { branch: BRANCH, by: 'hubot' });
      expect((await proposeOnce({ crashAfter: requests })).sent).toBe(requests);
      expect((await proposeOnce()).result, `after request ${requests}`).toMatchObject({ pull: { state: 'open' } });
      expectOne();
      expect(shop.pulls.at(-1)?.autoMerge).toMatchObject({ by: { login: 'access-app[bot]' } });
    }
  });

  test('is one where two runs make it at once', async () => {
    const both = await Promise.all([proposeOnce(), proposeOnce(), proposeOnce()]);
    expect(both.map(({ result }) => result)).toMatchObject(Array.from({ length: 3 }, () => ({ pull: { number: 3 } })));
    expectOne();
  });

  test.each(['reset', 'truncate'] as const)('is one where an answer is lost: %s', async (kind) => {
    for (const match of [
      { method: 'POST', path: '*/git/refs' },
      { operation: 'Commit' },
      { method: 'POST', path: '*/pulls' },
    ]) {
      shop.pulls = shop.pulls.filter(({ branch }) => branch !== BRANCH);
      if (branchTip(shop, BRANCH) !== undefined) world.deleteBranch(shop, { branch: BRANCH, by: 'hubot' });
      const end = world.fail({ ...match, times: 1 }, { kind });
      expect((await proposeOnce()).result).toMatchObject({ pull: { state: 'open' } });
      end();
      expectOne();
    }
  });

  test.each([
    ['a limit that says when it ends', { status: 429, retryAfter: 5 }],
    ['a secondary limit', { status: 403, rateLimit: 'secondary', retryAfter: 5 }],
    ['a fault that passes', { status: 502 }],
  ] as const)('waits for %s', async (_, fault) => {
    world.fail({ method: 'POST', path: '*/pulls', times: 1 }, fault);
    expect((await proposeOnce()).result).toMatchObject({ pull: { number: 3 } });
    expectOne();
  });

  test('is not built upon what somebody else pushed to its branch', async () => {
    world.commit(shop, { branch: BRANCH, author: 'mona', files: { 'x.yml': 'x' } });
    await expect(proposeOnce()).rejects.toThrow('holds commits of somebody else');
    expect(shop.pulls.filter(({ branch }) => branch === BRANCH)).toEqual([]);
  });

  test('does not merge by itself once somebody else pushed to it', async () => {
    await proposeOnce();
    const [, pull] = shop.pulls;
    if (pull) world.pushTo(pull, { author: 'mona', files: { 'x.yml': 'x' } });
    allowAutoMerge();
    expect((await proposeOnce()).result).toMatchObject({ isNew: false, faults: [] });
    expect(pull?.autoMerge).toBeNull();
  });

  test('of another account with the same branch is none of ours', async () => {
    world.pull(shop, { author: 'mona', branch: BRANCH, commits: [{ author: 'mona', files: { [PATH]: 'role: x\n' } }] });
    await expect(proposeOnce()).rejects.toThrow('holds commits of somebody else');
  });

  test('that was closed stays closed, and its branch may be gone', async () => {
    await proposeOnce();
    await once(async (writer) => await endPull(writer, 3, BRANCH));
    expect(branchTip(shop, BRANCH)).toBeUndefined();
    await once(async (writer) => await endPull(writer, 3, BRANCH));
    expect((await proposeOnce()).result).toMatchObject({ isNew: false, pull: { number: 3, state: 'closed' } });
    expect(branchTip(shop, BRANCH)).toBeUndefined();
  });

  test('does not merge by itself where the rules ask for no approval', async () => {
    world.settings(shop, { autoMerge: true });
    expect((await proposeOnce()).result).toMatchObject({ faults: [] });
    expect(shop.pulls.at(-1)?.autoMerge).toBeNull();
  });

  test('is there though nobody could be asked to review it', async () => {
    const result = await once(async (writer) => {
      return await propose(writer, author, { ...DRAFT, reviewers: { users: [], teams: ['nobody'] } });
    });
    expect(result.result).toMatchObject({ pull: { number: 3 }, faults: [{ status: 422 }] });
  });
});

describe('a comment', () => {
  const keep = async (
    text: string,
    key: 'answer' | number = 'answer',
    options: WriterOptions = {},
  ): Promise<{ result: { outcome: string } | 'crashed' }> =>
    await once(async (writer) => await keepComment(writer, issue.number, { author, key, text }), options);

  test('is written once and then changed', async () => {
    expect((await keep('one')).result).toMatchObject({ outcome: 'written' });
    expect((await keep('one')).result).toMatchObject({ outcome: 'same' });
    expect((await keep('two')).result).toMatchObject({ outcome: 'changed' });
    expect(issue.comments.map(({ body }) => body.split('\n')[0])).toEqual(['two']);
  });

  test('is one after a crash behind any of its requests, and where runs write it at once', async () => {
    for (let requests = 1; requests <= 3; requests += 1) {
      issue.comments = [];
      await keep('one', 'answer', { crashAfter: requests });
      await keep('one');
      expect(issue.comments).toHaveLength(1);
    }
    issue.comments = [];
    await Promise.all(['one', 'one', 'one', 'one'].map(async (text) => await keep(text)));
    expect(issue.comments).toHaveLength(1);
  });

  test('is not what somebody else wrote with the same mark', async () => {
    await keep('ours');
    const [ours] = issue.comments;
    const mark = ours?.body.split('\n').at(-1) ?? '';
    issue.comments = [];
    const theirs = world.comment(issue, { author: 'mona', body: `theirs\n\n${mark}` });
    const bots = world.comment(issue, { author: 'github-actions[bot]', body: `another bot's\n\n${mark}` });
    await keep('ours');
    expect([theirs.edit, bots.edit]).toEqual([null, null]);
    expect(issue.comments).toHaveLength(3);
  });

  test('of the same account that is about something else is left alone', async () => {
    const greeting = world.comment(issue, { author: 'access-app[bot]', body: 'Thanks for opening an issue!' });
    await keep('ours');
    await keep('a reply', 77);
    await keep('another reply', 77);
    expect(greeting.edit).toBeNull();
    expect(issue.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      'Thanks for opening an issue!',
      'ours',
      'a reply',
    ]);
  });

  test('on an issue that was deleted or moved away is a fault', async () => {
    world.takeAway(issue, 'deleted');
    await expect(keep('ours')).rejects.toThrow('410');
  });
});

test('an issue is closed once, and a tag made once', async () => {
  await once(async (writer) => await closeIssue(writer, issue.number, 'not_planned'));
  await once(async (writer) => await closeIssue(writer, issue.number, 'completed'));
  expect(issue).toMatchObject({ state: 'CLOSED', stateReason: 'not_planned' });
  const commit = branchTip(shop, 'main') ?? '';
  const tag = async (options: WriterOptions = {}): Promise<unknown> =>
    (await once(async (writer) => await keepTag(writer, 'grantgate/revoked/users/mona/x', commit), options)).result;
  expect(await tag({ crashAfter: 2 })).toBe('crashed');
  expect(await tag()).toBe('there');
  world.fail({ method: 'POST', path: '*/git/refs', times: 1 }, { kind: 'truncate' });
  expect(
    (await once(async (writer) => await keepTag(writer, 'grantgate/revoked/users/mona/y', commit))).result,
  ).toMatch(/created|there/);
});
