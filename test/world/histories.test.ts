import { expect, test } from 'vitest';
import { askGraphql, askRest } from './client.ts';
import { commitsBetween, firstParents, history, mergeBase, readCommit } from './git/commits.ts';
import { useHistory } from './history-scene.ts';
import { GRANT } from './scenario.ts';

const FILE = 'docs/file.txt';
const { scenario, next, git, tip, open, blobAt, graphql } = useHistory();

test('a pull request is merged in every way that GitHub has', async () => {
  const { world, shop } = scenario();
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
  const { world, shop } = scenario();
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
  const { world, shop } = scenario();
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
  const { world, shop } = scenario();
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

test('the log of activity joins from before to after, and pages by cursors', async () => {
  const { world, shop, run } = scenario();
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
  const { world, shop, run } = scenario();
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
  const { world, shop, run } = scenario();
  const line = firstParents(shop.objects, tip()).slice(0, 20);
  const each = line
    .map((oid, index) => `c${index}: object(expression: "${oid}:.github/access/policy.yml") { oid }`)
    .join(' ');
  expect(Object.keys((await graphql(each)) as object)).toHaveLength(line.length);
  const wide =
    '{ repository(owner: "acme", name: "shop") { pullRequests(first: 100) { nodes { commits(first: ' +
    '100) { nodes { commit { authors(first: 100) { nodes { name } } } } } } } } }';
  expect((await askGraphql(world, run.token, wide)).errors).toMatchObject([{ type: 'MAX_NODE_LIMIT_EXCEEDED' }]);
});

test('a repository kept in memory answers as one on disk, and can be taken away', async () => {
  const { world } = scenario();
  const virtual = world.repository({ name: 'acme/virtual', virtual: true });
  const pull = world.grantByPull(virtual, { files: { 'a.txt': 'a' }, author: 'mona', approvedBy: ['hubot'] });
  const token = world.token({
    permissions: { contents: 'read', 'pull-requests': 'read' },
    repositories: [virtual.name],
  });
  const query =
    '{ repository(owner: "acme", name: "virtual") { object(expression: "HEAD:a.txt") { ... ' +
    'on Blob { text } } pullRequest(number: 1) { headRefOid } } }';
  expect((await askGraphql(world, token, query)).data).toEqual({
    repository: { object: { text: 'a' }, pullRequest: { headRefOid: pull.headSha } },
  });
  world.remove(virtual);
  expect((await askGraphql(world, token, query)).errors).toMatchObject([{ type: 'NOT_FOUND' }]);
});

test('nothing of this was against what GitHub describes', () => {
  expect(scenario().world.violations).toEqual([]);
});
