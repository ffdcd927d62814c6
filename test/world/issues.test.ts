import { afterEach, beforeEach, expect, test } from 'vitest';
import { branchTip } from './build/branches.ts';
import { askGraphql, askRest } from './client.ts';
import { shopScenario, type Scenario } from './scenario.ts';

let scenario: Scenario;
let app: string;
beforeEach(async () => {
  scenario = await shopScenario();
  const { world } = scenario;
  world.app({ owner: 'acme', repositories: ['shop'], permissions: { contents: 'write', issues: 'write' } });
  app = world.token({
    permissions: { contents: 'write', issues: 'write', 'pull-requests': 'write', checks: 'write', actions: 'write' },
    repositories: ['acme/shop'],
  });
});
const violations: string[] = [];
afterEach(async () => {
  violations.push(...scenario.world.violations);
  await scenario.world.close();
});

const SHOP = '/repos/acme/shop';

async function send(
  method: string,
  path: string,
  body?: Record<string, unknown>,
  token = app,
): ReturnType<typeof askRest> {
  return await askRest(scenario.world, token, `${SHOP}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

test('an issue and its comments are told with who wrote and who changed them', async () => {
  const { world, shop } = scenario;
  const issue = world.issue(shop, { author: 'mona', body: 'please' });
  expect(issue.number).toBe(2);
  const comment = world.comment(issue, { author: 'hubot', body: '/deny', viaEmail: true });
  world.edit(issue, { by: 'hubot', body: 'changed' });
  const { data } = await askGraphql(
    world,
    app,
    `{ repository(owner: "acme", name: "shop") { issue(number: 2) {
      body lastEditedAt editor { login } author { login ... on User { databaseId } }
      comments(first: 10) { nodes { databaseId body createdViaEmail lastEditedAt author { login } } }
    } } viewer { login databaseId } }`,
  );
  expect(data).toMatchObject({
    repository: {
      issue: {
        body: 'changed',
        editor: { login: 'hubot' },
        author: { login: 'mona', databaseId: 583231 },
        comments: { nodes: [{ databaseId: comment.id, createdViaEmail: true, lastEditedAt: null }] },
      },
    },
    viewer: { login: 'grantgate-app[bot]' },
  });
  world.deleteAccount('mona');
  expect(await send('GET', '/issues/2')).toMatchObject({ status: 200, body: { user: { login: 'ghost' } } });
  const gone = await askGraphql(
    world,
    app,
    `{ repository(owner: "acme", name: "shop") { issue(number: 2) { author { login } } } }`,
  );
  expect(gone.data).toEqual({ repository: { issue: { author: null } } });
});

test('comments are written, changed, listed and deleted', async () => {
  const issue = scenario.world.issue(scenario.shop, { author: 'mona', body: 'please' });
  const made = await send('POST', '/issues/2/comments', { body: 'one' });
  expect(made).toMatchObject({ status: 201, body: { body: 'one', user: { login: 'grantgate-app[bot]' } } });
  const { id } = made.body as { id: number };
  expect(await send('PATCH', `/issues/comments/${id}`, { body: 'two' })).toMatchObject({ body: { id, body: 'two' } });
  expect(await send('GET', '/issues/2/comments')).toMatchObject({ body: [{ body: 'two' }] });
  expect(await send('POST', '/issues/2/comments', { body: 'x'.repeat(70_000) })).toMatchObject({ status: 422 });
  expect(await send('POST', '/issues/2/comments', { body: 'x' }, scenario.run.token)).toMatchObject({ status: 403 });
  expect(await send('DELETE', `/issues/comments/${id}`)).toMatchObject({ status: 204 });
  expect(issue.comments).toEqual([]);
  expect(await send('PATCH', '/issues/2', { state: 'closed', state_reason: 'not_planned' })).toMatchObject({
    body: { state: 'closed', state_reason: 'not_planned' },
  });
  expect(await send('GET', '/issues?creator=mona&state=closed')).toMatchObject({
    body: [{ number: 2 }, { number: 1, pull_request: {} }],
  });
});

test('an issue that was deleted or transferred says so', async () => {
  const { world, shop } = scenario;
  const [deleted, moved] = [1, 2].map(() => world.issue(shop, { author: 'mona', body: 'please' }));
  if (deleted) world.takeAway(deleted, 'deleted');
  if (moved) world.takeAway(moved, 'transferred');
  expect(await send('GET', '/issues/2')).toMatchObject({ status: 410 });
  expect(await send('GET', '/issues/3')).toMatchObject({ status: 301 });
  expect(await send('POST', '/issues/3/comments', { body: 'x' })).toMatchObject({ status: 404 });
});

/** A branch with one commit, made by the App; its pull request's number. */
async function proposed(): Promise<number> {
  const { world, shop } = scenario;
  const head = branchTip(shop, 'main');
  await send('POST', '/git/refs', { ref: 'refs/heads/grantgate/request-9', sha: head });
  await askGraphql(world, app, COMMIT, { input: commitInput(head ?? '') });
  const made = await send('POST', '/pulls', { title: 'Access', head: 'grantgate/request-9', base: 'main', body: 'b' });
  expect(made).toMatchObject({ status: 201, body: { user: { login: 'grantgate-app[bot]' }, state: 'open' } });
  return (made.body as { number: number }).number;
}

const COMMIT = `mutation Commit($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) {
  commit { oid signature { isValid } authors(first: 5) { nodes { user { login } } } } } }`;

function commitInput(expectedHeadOid: string): Record<string, unknown> {
  return {
    branch: { repositoryNameWithOwner: 'acme/shop', branchName: 'grantgate/request-9' },
    expectedHeadOid,
    message: { headline: 'A grant', body: 'Co-authored-by: mona <583231+mona@users.noreply.github.com>' },
    fileChanges: { additions: [{ path: 'a.yml', contents: Buffer.from('a: 1\n').toString('base64') }] },
  };
}

test('a commit by the API is signed, in the name of the App, and only onto the head that is expected', async () => {
  const { world, shop } = scenario;
  const head = branchTip(shop, 'main') ?? '';
  await send('POST', '/git/refs', { ref: 'refs/heads/grantgate/request-9', sha: head });
  const first = await askGraphql(world, app, COMMIT, { input: commitInput(head) });
  expect(first.data).toMatchObject({
    createCommitOnBranch: {
      commit: {
        signature: { isValid: true },
        authors: { nodes: [{ user: { login: 'grantgate-app[bot]' } }, { user: { login: 'mona' } }] },
      },
    },
  });
  const second = await askGraphql(world, app, COMMIT, { input: commitInput(head) });
  expect(second.errors).toMatchObject([{ type: 'STALE_DATA' }]);
});

test('a pull request exists once, asks for reviews, and is closed', async () => {
  const number = await proposed();
  expect(await send('POST', '/pulls', { title: 'Access', head: 'grantgate/request-9', base: 'main' })).toMatchObject({
    status: 422,
    body: { errors: [{ message: expect.stringContaining('already exists') }] },
  });
  expect(await send('GET', '/pulls?head=acme:grantgate/request-9&state=all')).toMatchObject({ body: [{ number }] });
  expect(await send('POST', `/pulls/${number}/requested_reviewers`, { reviewers: ['hubot'] })).toMatchObject({
    status: 201,
    body: { requested_reviewers: [{ login: 'hubot' }] },
  });
  expect(
    await send('POST', `/pulls/${number}/requested_reviewers`, { reviewers: ['grantgate-app[bot]'] }),
  ).toMatchObject({ status: 422 });
  expect(await send('PUT', `/pulls/${number}/merge`, { sha: '0'.repeat(40) })).toMatchObject({ status: 409 });
  expect(await send('PATCH', `/pulls/${number}`, { state: 'closed' })).toMatchObject({ body: { state: 'closed' } });
  expect(
    await send('POST', '/pulls', { title: 'x', head: 'grantgate/request-9', base: 'main' }, scenario.run.token),
  ).toMatchObject({ status: 403 });
});

test('auto-merge merges once the rules are satisfied, and is refused where nothing is missing', async () => {
  const { world, shop } = scenario;
  const number = await proposed();
  const pull = shop.pulls.find((each) => each.number === number);
  if (pull === undefined) throw new Error('there is no pull request');
  const enable = async (): ReturnType<typeof askGraphql> =>
    await askGraphql(
      world,
      app,
      `mutation Auto($id: ID!) { enablePullRequestAutoMerge(input: {pullRequestId: $id, mergeMethod: SQUASH}) {
        pullRequest { autoMergeRequest { mergeMethod enabledBy { login } } } } }`,
      { id: ((await send('GET', `/pulls/${number}`)).body as { node_id: string }).node_id },
    );
  expect((await enable()).errors).toMatchObject([{ message: 'Auto merge is not allowed for this repository' }]);
  world.settings(shop, { autoMerge: true });
  expect((await enable()).errors).toMatchObject([{ message: expect.stringContaining('clean status') }]);
  const rules = [{ type: 'pull_request', parameters: { required_approving_review_count: 1 } }];
  world.ruleset(shop, { name: 'review', target: 'branch', include: ['~DEFAULT_BRANCH'], rules });
  expect((await enable()).data).toMatchObject({
    enablePullRequestAutoMerge: { pullRequest: { autoMergeRequest: { mergeMethod: 'SQUASH' } } },
  });
  world.review(pull, { author: 'mona', state: 'APPROVED' });
  expect(pull.state).toBe('OPEN');
  world.review(pull, { author: 'hubot', state: 'APPROVED' });
  expect(pull).toMatchObject({ state: 'MERGED', merge: { by: { login: 'grantgate-app[bot]' } } });
});

test('a check run is made and changed by the App that made it', async () => {
  const sha = branchTip(scenario.shop, 'main') ?? '';
  const output = { title: 't', summary: 's' };
  const made = await send('POST', '/check-runs', { name: 'Access', head_sha: sha, status: 'in_progress', output });
  expect(made).toMatchObject({ status: 201, body: { status: 'in_progress', output } });
  const { id } = made.body as { id: number };
  expect(await send('PATCH', `/check-runs/${id}`, { conclusion: 'neutral', output })).toMatchObject({
    body: { status: 'completed', conclusion: 'neutral' },
  });
  expect(await send('GET', `/commits/${sha}/check-runs?check_name=Access`)).toMatchObject({ body: { total_count: 1 } });
  const other = scenario.world.token({
    permissions: { checks: 'write' },
    repositories: ['acme/shop'],
    login: 'github-actions[bot]',
  });
  expect(await send('PATCH', `/check-runs/${id}`, { conclusion: 'success', output }, other)).toMatchObject({
    status: 403,
  });
});

test('a dispatch starts a run in the name of the token, with inputs that the workflow knows', async () => {
  const { world, shop } = scenario;
  const workflow = 'on:\n  workflow_dispatch:\n    inputs:\n      banner: {type: string}\n';
  world.commit(shop, { author: 'hubot', files: { '.github/workflows/flags.yml': workflow } });
  const path = '/actions/workflows/flags.yml/dispatches';
  expect(await send('POST', path, { ref: 'main', inputs: { other: 'x' } })).toMatchObject({ status: 422 });
  expect(await send('POST', path, { ref: 'nowhere' })).toMatchObject({ status: 422 });
  expect(await send('POST', '/actions/workflows/none.yml/dispatches', { ref: 'main' })).toMatchObject({ status: 404 });
  const started = await send('POST', path, { ref: 'main', inputs: { banner: 'on' }, return_run_details: true });
  expect(started).toMatchObject({ status: 200 });
  expect(world.runs().at(-1)).toMatchObject({ actor: { login: 'grantgate-app[bot]' }, inputs: { banner: 'on' } });
  expect(await send('GET', '/actions/runs?actor=grantgate-app[bot]')).toMatchObject({ body: { total_count: 1 } });
});

test('every answer was as GitHub describes it', () => {
  expect(violations).toEqual([]);
});
