import { expect, test } from 'vitest';
import { askRest } from './client.ts';
import { useHistory } from './history-scene.ts';

const { scenario, next, tip, open, graphql } = useHistory();

test('files are what the head changed since it parted from its base, as they were when it was merged', async () => {
  const { world, shop } = scenario();
  world.commit(shop, { author: 'hubot', files: { 'both.txt': 'there' }, date: next() });
  const pull = open('mona', { 'own.txt': 'x' });
  world.commit(shop, { author: 'hubot', files: { 'both.txt': null, 'theirs.txt': 'x' }, date: next() });
  const files = 'changedFiles files(first: 5) { nodes { path changeType } }';
  const own = { changedFiles: 1, files: { nodes: [{ path: 'own.txt', changeType: 'ADDED' }] } };
  expect(await graphql(files, pull)).toEqual(own);
  world.updateBranch(pull, { by: 'hubot', at: next() });
  expect(await graphql(files, pull)).toEqual(own);
  const last = `commits(last: 1) { totalCount nodes { commit {
    oid authors(first: 1) { nodes { user { login } } } committer { user { login } } file(path: "both.txt") { oid }
  } } }`;
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
  const { body } = await askRest(world, scenario().run.token, `/repos/acme/shop/pulls/${pull.number}/files`);
  expect(body).toMatchObject([
    { filename: 'both.txt', status: 'added' },
    { filename: 'own.txt', status: 'added' },
  ]);
});

test('a base that is changed, by hand or because it was merged and deleted, is told', async () => {
  const { world, shop } = scenario();
  world.commit(shop, { branch: 'release/1', author: 'hubot', files: { 'release.txt': '1' }, date: next() });
  const pull = open('mona', { 'retarget.txt': 'x' }, { base: 'release/1' });
  world.review(pull, { author: 'hubot', state: 'APPROVED', at: next() });
  world.retarget(pull, { base: 'main', by: 'mona', at: next() });
  const stacked = open('mona', { 'stacked.txt': 'x' }, { base: pull.branch });
  world.merge(pull, { by: 'hubot', at: next() });
  world.deleteBranch(shop, { branch: pull.branch, by: 'mona', at: next() });
  const kinds = 'BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT, PULL_REQUEST_REVIEW';
  const asked = `baseRefName timelineItems(first: 10, itemTypes: [${kinds}]) { filteredCount nodes { __typename
    ... on BaseRefChangedEvent { previousRefName currentRefName actor { login } }
    ... on AutomaticBaseChangeSucceededEvent { oldBase newBase }
  } }`;
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
  const { world, shop } = scenario();
  const pull = open('mona', { 'forced.txt': 'x' });
  const first = pull.headSha;
  world.review(pull, { author: 'hubot', state: 'APPROVED', at: next() });
  const other = world.commit(shop, { branch: 'elsewhere', author: 'mona', files: { 'forced.txt': 'y' }, date: next() });
  world.reset(shop, { branch: pull.branch, to: other, by: 'mona', at: next() });
  expect(
    await graphql(
      `headRefOid latestOpinionatedReviews(first: 5) { nodes { state commit { oid } } }
      timelineItems(first: 5, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT]) { nodes {
        ... on HeadRefForcePushedEvent { beforeCommit { oid } afterCommit { oid } }
      } }`,
      pull,
    ),
  ).toEqual({
    headRefOid: other,
    latestOpinionatedReviews: { nodes: [{ state: 'APPROVED', commit: { oid: first } }] },
    timelineItems: { nodes: [{ beforeCommit: { oid: first }, afterCommit: { oid: other } }] },
  });
});

test('nothing of this was against what GitHub describes', () => {
  expect(scenario().world.violations).toEqual([]);
});
