import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { branchTip } from './build/branches.ts';
import { askGraphql, askRest } from './client.ts';
import { commitsBetween, firstParents, history, mergeBase, readCommit } from './git/commits.ts';
import { GRANT, shopScenario, type Scenario } from './scenario.ts';
import type { Pull } from './state.ts';

let scenario: Scenario;
beforeAll(async () => void (scenario = await shopScenario()));
afterAll(() => scenario.world.close());

const FILE = 'docs/file.txt';
let day = 0;
const next = (): string => new Date(Date.UTC(2026, 10, 21, 8, (day += 1))).toISOString();

function git(...args: string[]): string[] {
  return execFileSync('git', ['--git-dir', scenario.shop.gitDir, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
    .split('\n')
    .filter((line) => line !== '');
}

const tip = (branch = 'main'): string => branchTip(scenario.shop, branch) ?? '';
const open = (
  author: string,
  files: Record<string, string | null>,
  more: { base?: string; start?: string; branch?: string } = {},
): Pull =>
  scenario.world.pull(scenario.shop, {
    author,
    createdAt: next(),
    commits: Object.entries(files).map(([path, text]) => ({ author, files: { [path]: text }, date: next() })),
    ...more,
  });
const blobAt = (commit: string, path: string): string | undefined =>
  git('ls-tree', '-r', commit, path)[0]?.split(/\s+/)[2];

async function graphql(fields: string, pull?: Pull): Promise<unknown> {
  const { world, run } = scenario;
  const query = `{ repository(owner: "acme", name: "shop") { ${pull === undefined ? fields : `pullRequest(number: ${pull.number}) { ${fields} }`} } }`;
  const { data, errors } = await askGraphql(world, run.token, query);
  expect(errors).toBeUndefined();
  const { repository } = data as { repository: Record<string, unknown> };
  return pull === undefined ? repository : repository['pullRequest'];
}

test('a pull request is merged in every way that GitHub has', async () => {
  const { world, shop } = scenario;
  for (const [method, queue] of [
    ['merge', false],
    ['squash', false],
    ['rebase', false],
    ['merge', true],
    ['squash', true],
    ['rebase', true],
  ] as const) {
    const name = `${method}-${queue}`;
    const pull = open('mona', { [`${name}/a.txt`]: 'a', [`${name}/b.txt`]: 'b' });
    const before = tip();
    world.commit(shop, { author: 'hubot', files: { [`${name}/other.txt`]: 'x' }, date: next() });
    world.merge(pull, { by: 'hubot', method, queue, at: next() });
    expect(git('ls-tree', '-r', '--name-only', tip(), `${name}/`)).toEqual([
      `${name}/a.txt`,
      `${name}/b.txt`,
      `${name}/other.txt`,
    ]);
    const added = git('rev-list', '--first-parent', `${before}..${tip()}`);
    expect(added).toHaveLength(method === 'rebase' ? 3 : 2);
    expect(firstParents(shop.objects, tip())).toEqual(git('rev-list', '--first-parent', 'main'));
    const parents = 'parents(first: 3) { totalCount nodes { oid } }';
    expect(
      await graphql(`merged mergedBy { login } mergeCommit { oid ${parents} committer { user { login } } }`, pull),
    ).toMatchObject({
      merged: true,
      mergedBy: { login: queue ? 'github-merge-queue' : 'hubot' },
      mergeCommit: {
        oid: tip(),
        parents: { totalCount: method === 'merge' ? 2 : 1 },
        committer: {
          user: { login: method === 'rebase' ? (queue ? 'github-merge-queue[bot]' : 'hubot') : 'web-flow' },
        },
      },
    });
    for (const oid of added.slice(0, -1)) {
      expect(
        await graphql(
          `object(oid: "${oid}") { ... on Commit { associatedPullRequests(first: 2) { nodes { number } } } }`,
        ),
      ).toEqual({ object: { associatedPullRequests: { nodes: [{ number: pull.number }] } } });
    }
  }
  expect(git('fsck', '--strict', '--full', '--no-dangling')).toEqual([]);
});

test('an old copy comes back by a merge, and the history of the file does not show it', () => {
  const { world, shop } = scenario;
  const old = tip();
  const path = GRANT;
  world.commit(shop, { author: 'hubot', files: { [path]: null }, date: next() });
  const merge = world.mergeCommit(shop, {
    author: 'mona',
    with: [old],
    copies: { [path]: old },
    message: 'Merge',
    date: next(),
  });
  expect(tip()).toBe(merge);
  expect(blobAt('main', path)).toBe(blobAt(old, path));
  const told = history(shop.objects, merge, path).map(({ oid }) => oid);
  expect(told).toEqual(git('log', '--format=%H', 'main', '--', path));
  expect(told).not.toContain(merge);
  expect(git('log', '--full-history', '--format=%H', '-1', 'main', '--', path)).not.toEqual(told.slice(0, 1));
});

test('octopus, merges of merges, renames and resets are as git has them', () => {
  const { world, shop } = scenario;
  const heads = ['one', 'two', 'three'].map((name) =>
    world.commit(shop, { branch: name, author: 'mona', files: { [FILE]: `${name}\n` }, date: next() }),
  );
  const octopus = world.mergeCommit(shop, {
    author: 'mona',
    with: heads,
    copies: { [FILE]: heads[1] ?? '' },
    date: next(),
  });
  expect(readCommit(shop.objects, octopus)?.parents).toHaveLength(4);
  const crossed = world.mergeCommit(shop, { branch: 'one', author: 'mona', with: [octopus], date: next() });
  world.commit(shop, {
    author: 'mona',
    files: { [FILE]: null },
    copies: { 'docs/renamed.txt': { commit: octopus, path: FILE } },
    date: next(),
  });
  const again = world.mergeCommit(shop, { author: 'mona', with: [crossed], date: next() });
  for (const path of [FILE, 'docs/renamed.txt', 'docs']) {
    expect(history(shop.objects, again, path).map(({ oid }) => oid)).toEqual(
      git('log', '--format=%H', 'main', '--', path),
    );
  }
  expect(git('log', '--format=%H', '--find-renames', '--diff-filter=R', '-1', '--', 'docs/renamed.txt')).toEqual([]);
  for (const [a, b] of [
    ['main', 'one'],
    ['one', 'two'],
    ['main', 'three'],
  ] as const)
    expect(git('merge-base', '--all', a, b)).toContain(mergeBase(shop.objects, tip(a), tip(b)));
  expect(
    commitsBetween(shop.objects, octopus, again)
      .map(({ oid }) => oid)
      .toSorted(),
  ).toEqual(git('rev-list', `${octopus}..${again}`).toSorted());
  world.reset(shop, { to: octopus, by: 'mona', at: next() });
  expect(git('rev-parse', 'main')).toEqual([octopus]);
});

test('an open pull request whose head is pushed to its base is merged by that', async () => {
  const { world, shop } = scenario;
  const pull = open('mona', { 'indirect.txt': 'x' });
  const forward = open('mona', { 'forward.txt': 'x' }, { start: pull.headSha });
  const base = tip();
  const merge = world.mergeCommit(shop, {
    author: 'mona',
    with: [pull.headSha],
    files: { 'indirect.txt': 'x', 'more.txt': 'y' },
    date: next(),
  });
  expect(await graphql('state baseRefOid mergeCommit { oid } mergedBy { login }', pull)).toEqual({
    state: 'MERGED',
    baseRefOid: base,
    mergeCommit: { oid: merge },
    mergedBy: { login: 'mona' },
  });
  expect(forward.state).toBe('OPEN');
  world.reset(shop, {
    to: world.mergeCommit(shop, { branch: forward.branch, author: 'mona', with: [merge], date: next() }),
    by: 'mona',
    at: next(),
  });
  expect(await graphql('state mergeCommit { oid }', forward)).toEqual({ state: 'MERGED', mergeCommit: { oid: tip() } });
});

test('files are what the head changed since it parted from its base, as they were when it was merged', async () => {
  const { world, shop } = scenario;
  world.commit(shop, { author: 'hubot', files: { 'both.txt': 'there' }, date: next() });
  const pull = open('mona', { 'own.txt': 'x' });
  world.commit(shop, { author: 'hubot', files: { 'both.txt': null, 'theirs.txt': 'x' }, date: next() });
  const files = 'changedFiles files(first: 5) { nodes { path changeType } }';
  const own = { changedFiles: 1, files: { nodes: [{ path: 'own.txt', changeType: 'ADDED' }] } };
  expect(await graphql(files, pull)).toEqual(own);
  world.updateBranch(pull, { by: 'hubot', at: next() });
  expect(await graphql(files, pull)).toEqual(own);
  const last =
    'commits(last: 1) { totalCount nodes { commit { oid authors(first: 1) { nodes { user { login } } } committer { user { login } } file(path: "both.txt") { oid } } } }';
  expect(await graphql(last, pull)).toEqual({
    commits: {
      totalCount: 2,
      nodes: [
        {
          commit: {
            oid: pull.headSha,
            authors: { nodes: [{ user: { login: 'hubot' } }] },
            committer: { user: { login: 'web-flow' } },
            file: null,
          },
        },
      ],
    },
  });
  world.pushMergeTo(pull, { author: 'mona', with: [tip()], files: { 'both.txt': 'there' }, date: next() });
  expect(await graphql(files, pull)).toEqual({
    changedFiles: 2,
    files: {
      nodes: [
        { path: 'both.txt', changeType: 'ADDED' },
        { path: 'own.txt', changeType: 'ADDED' },
      ],
    },
  });
  world.merge(pull, { by: 'hubot', at: next() });
  expect(await graphql(files, pull)).toMatchObject({ changedFiles: 2 });
  const { body } = await askRest(world, scenario.run.token, `/repos/acme/shop/pulls/${pull.number}/files`);
  expect(body).toMatchObject([
    { filename: 'both.txt', status: 'added' },
    { filename: 'own.txt', status: 'added' },
  ]);
});

test('a base that is changed, by hand or because it was merged and deleted, is told', async () => {
  const { world, shop } = scenario;
  world.commit(shop, { branch: 'release/1', author: 'hubot', files: { 'release.txt': '1' }, date: next() });
  const pull = open('mona', { 'retarget.txt': 'x' }, { base: 'release/1' });
  world.review(pull, { author: 'hubot', state: 'APPROVED', at: next() });
  world.retarget(pull, { base: 'main', by: 'mona', at: next() });
  const stacked = open('mona', { 'stacked.txt': 'x' }, { base: pull.branch });
  world.merge(pull, { by: 'hubot', at: next() });
  world.deleteBranch(shop, { branch: pull.branch, by: 'mona', at: next() });
  const asked = `baseRefName timelineItems(first: 10, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT, PULL_REQUEST_REVIEW]) { filteredCount nodes { __typename
    ... on BaseRefChangedEvent { previousRefName currentRefName actor { login } } ... on AutomaticBaseChangeSucceededEvent { oldBase newBase } } }`;
  expect(await graphql(asked, pull)).toEqual({
    baseRefName: 'main',
    timelineItems: {
      filteredCount: 2,
      nodes: [
        { __typename: 'PullRequestReview' },
        {
          __typename: 'BaseRefChangedEvent',
          previousRefName: 'release/1',
          currentRefName: 'main',
          actor: { login: 'mona' },
        },
      ],
    },
  });
  expect(await graphql(asked, stacked)).toEqual({
    baseRefName: 'main',
    timelineItems: {
      filteredCount: 1,
      nodes: [{ __typename: 'AutomaticBaseChangeSucceededEvent', oldBase: pull.branch, newBase: 'main' }],
    },
  });
});

test('reviews keep their commit when the head is pushed away by force', async () => {
  const { world, shop } = scenario;
  const pull = open('mona', { 'forced.txt': 'x' });
  const first = pull.headSha;
  world.review(pull, { author: 'hubot', state: 'APPROVED', at: next() });
  const other = world.commit(shop, { branch: 'elsewhere', author: 'mona', files: { 'forced.txt': 'y' }, date: next() });
  world.reset(shop, { branch: pull.branch, to: other, by: 'mona', at: next() });
  expect(
    await graphql(
      'headRefOid latestOpinionatedReviews(first: 5) { nodes { state commit { oid } } } timelineItems(first: 5, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) { nodes { ... on HeadRefForcePushedEvent { beforeCommit { oid } afterCommit { oid } } } }',
      pull,
    ),
  ).toEqual({
    headRefOid: other,
    latestOpinionatedReviews: { nodes: [{ state: 'APPROVED', commit: { oid: first } }] },
    timelineItems: { nodes: [{ beforeCommit: { oid: first }, afterCommit: { oid: other } }] },
  });
});

test('the log of activity joins from before to after, and pages by cursors', async () => {
  const { world, shop, run } = scenario;
  for (let index = 0; index < 5; index += 1)
    world.commit(shop, { author: 'hubot', files: { 'noise.txt': String(index) }, date: next() });
  const forced = await askRest(world, run.token, '/repos/acme/shop/activity?ref=main&activity_type=force_push');
  expect(forced.body).toEqual([
    expect.objectContaining({
      activity_type: 'force_push',
      actor: expect.objectContaining({ login: 'mona' }) as object,
    }) as object,
  ]);
  const { body } = await askRest(world, run.token, '/repos/acme/shop/activity?ref=refs/heads/main&per_page=100');
  const entries = body as { before: string; after: string; activity_type: string }[];
  expect(entries[0]?.after).toBe(tip());
  for (const [index, entry] of entries.slice(0, -1).entries()) expect(entry.before).toBe(entries[index + 1]?.after);
  expect(new Set(entries.map((entry) => entry.activity_type))).toEqual(
    new Set(['push', 'force_push', 'pr_merge', 'merge_queue_merge']),
  );
});

test('commits are compared from where they part', async () => {
  const { world, shop, run } = scenario;
  const fork = tip();
  world.commit(shop, { branch: 'compared', author: 'mona', files: { 'compared.txt': 'x' }, date: next() });
  world.commit(shop, { author: 'hubot', files: { 'moved-on.txt': 'x' }, date: next() });
  const { body } = await askRest(world, run.token, `/repos/acme/shop/compare/main...compared`);
  expect(body).toMatchObject({
    status: 'diverged',
    ahead_by: 1,
    behind_by: 1,
    merge_base_commit: { sha: fork },
    files: [{ filename: 'compared.txt', status: 'added' }],
  });
  expect(await askRest(world, run.token, `/repos/acme/shop/compare/main...nothing`)).toMatchObject({ status: 404 });
});

test('a hundred commits are asked by their ids in one query, and half a million nodes in none', async () => {
  const { world, shop, run } = scenario;
  const line = firstParents(shop.objects, tip()).slice(0, 20);
  const each = line
    .map((oid, index) => `c${index}: object(expression: "${oid}:.github/access/policy.yml") { oid }`)
    .join(' ');
  expect(Object.keys((await graphql(each)) as object)).toHaveLength(line.length);
  const wide =
    '{ repository(owner: "acme", name: "shop") { pullRequests(first: 100) { nodes { commits(first: 100) { nodes { commit { authors(first: 100) { nodes { name } } } } } } } } }';
  expect((await askGraphql(world, run.token, wide)).errors).toMatchObject([{ type: 'MAX_NODE_LIMIT_EXCEEDED' }]);
});

test('a repository kept in memory answers as one on disk, and can be taken away', async () => {
  const { world } = scenario;
  const virtual = world.repository({ name: 'acme/virtual', virtual: true });
  const pull = world.grantByPull(virtual, { files: { 'a.txt': 'a' }, author: 'mona', approvedBy: ['hubot'] });
  const token = world.token({
    permissions: { contents: 'read', 'pull-requests': 'read' },
    repositories: [virtual.name],
  });
  const query =
    '{ repository(owner: "acme", name: "virtual") { object(expression: "HEAD:a.txt") { ... on Blob { text } } pullRequest(number: 1) { headRefOid } } }';
  expect((await askGraphql(world, token, query)).data).toEqual({
    repository: { object: { text: 'a' }, pullRequest: { headRefOid: pull.headSha } },
  });
  world.remove(virtual);
  expect((await askGraphql(world, token, query)).errors).toMatchObject([{ type: 'NOT_FOUND' }]);
});

test('nothing of this was against what GitHub describes', () => {
  expect(scenario.world.violations).toEqual([]);
});
