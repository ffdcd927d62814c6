import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, askGraphql } from './client.ts';
import { GRANT, shopScenario, type Scenario } from './scenario.ts';

let scenario: Scenario;
beforeAll(async () => void (scenario = await shopScenario()));
afterAll(() => scenario.world.close());

const EVIDENCE = `query Evidence($path: String!) {
  repository(owner: "acme", name: "shop") {
    databaseId
    object(expression: "HEAD:.github/access/policy.yml") { ... on Blob { text byteSize isBinary isTruncated } }
    defaultBranchRef { name target { ... on Commit { history(first: 1, path: $path) { nodes {
      associatedPullRequests(first: 2) { totalCount nodes {
        number merged state author { __typename login ... on User { databaseId } } mergedBy { login }
        commits(first: 10) { totalCount nodes { commit {
          author { user { databaseId } } committer { user { login } }
        } } }
        reviews(first: 10, states: [APPROVED]) { nodes {
          state commit { oid } authorCanPushToRepository author { login }
        } }
        headRefOid
      } }
    } } } } }
  }
}`;

test('the evidence of a grant is its pull request and the reviews of it', async () => {
  const { world, shop, run } = scenario;
  const { data, errors } = await askGraphql(world, run.token, EVIDENCE, { path: GRANT });
  const head = shop.pulls[0]?.headSha;
  const pull = {
    number: 1,
    merged: true,
    state: 'MERGED',
    author: { __typename: 'User', login: 'mona', databaseId: 583231 },
    mergedBy: { login: 'hubot' },
    commits: {
      totalCount: 1,
      nodes: [{ commit: { author: { user: { databaseId: 583231 } }, committer: { user: { login: 'mona' } } } }],
    },
    reviews: {
      nodes: [
        { state: 'APPROVED', commit: { oid: head }, authorCanPushToRepository: true, author: { login: 'hubot' } },
      ],
    },
    headRefOid: head,
  };
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    repository: {
      databaseId: 7701,
      object: { text: 'version: 1\n', byteSize: 11, isBinary: false, isTruncated: false },
      defaultBranchRef: {
        name: 'main',
        target: { history: { nodes: [{ associatedPullRequests: { totalCount: 1, nodes: [pull] } }] } },
      },
    },
  });
});

test('a direct push belongs to no pull request', async () => {
  const { world, shop, run } = scenario;
  world.commit(shop, { author: 'mona', files: { 'direct.yml': 'x' } });
  const { data } = await askGraphql(world, run.token, EVIDENCE, { path: 'direct.yml' });
  expect(JSON.stringify(data)).toContain('"associatedPullRequests":{"totalCount":0,"nodes":[]}');
});

test('lists go on from a cursor, and never past a hundred', async () => {
  const { world, shop, run } = scenario;
  for (let n = 0; n < 103; n += 1) world.tag(shop, `grantgate/used/users/mona/x/${n}`);
  const list = (first: number, after: string | null): ReturnType<typeof askGraphql> =>
    askGraphql(
      world,
      run.token,
      `query($first: Int, $after: String) { repository(owner: "acme", name: "shop") {
        refs(refPrefix: "refs/tags/grantgate/used/", first: $first, after: $after) {
          totalCount nodes { name } pageInfo { hasNextPage endCursor }
        } } }`,
      { first, after },
    );
  type Page = {
    repository: {
      refs: { totalCount: number; nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
  };
  const first = (await list(100, null)).data as Page;
  const second = (await list(100, first.repository.refs.pageInfo.endCursor)).data as Page;
  const names = [first, second].flatMap(({ repository }) => repository.refs.nodes.map(({ name }) => name));
  expect(new Set(names).size).toBe(103);
  expect(names[0]).toBe('users/mona/x/0');
  expect([first, second].map(({ repository }) => repository.refs.pageInfo.hasNextPage)).toEqual([true, false]);
  expect((await list(101, null)).errors).toMatchObject([
    { type: 'EXCESSIVE_PAGINATION', message: expect.stringContaining('exceeds the `first` limit of 100 records') },
  ]);
  expect((await list(10, 'nonsense')).errors).toMatchObject([{ type: 'INVALID_CURSOR_ARGUMENTS' }]);
});

test('a token sees what its permissions say', async () => {
  const { world } = scenario;
  const query = `{
    repository(owner: "acme", name: "shop") {
      databaseId object(expression: "HEAD:README.md") { oid }
      pullRequest(number: 1) { number } pullRequests(first: 1) { nodes { number } }
    }
    organization(login: "acme") {
      team(slug: "platform") { members(first: 5, query: "hubot") { nodes { login } } }
      teams(first: 5, userLogins: ["hubot"]) { nodes { slug databaseId } }
    } }`;
  const bare = await askGraphql(world, world.token({ permissions: {}, repositories: ['acme/shop'] }), query);
  expect(bare.data).toEqual({
    repository: { databaseId: 7701, object: null, pullRequest: null, pullRequests: { nodes: [null] } },
    organization: null,
  });
  const forbidden = (...path: (string | number)[]): unknown =>
    expect.objectContaining({ type: 'FORBIDDEN', path, message: 'Resource not accessible by integration' });
  expect(bare.errors).toEqual(
    expect.arrayContaining([
      forbidden('repository', 'object'),
      forbidden('repository', 'pullRequest'),
      forbidden('repository', 'pullRequests', 'nodes', 0),
      forbidden('organization', 'teams'),
    ]),
  );
  const full = await askGraphql(
    world,
    world.token({
      permissions: { contents: 'read', 'pull-requests': 'read' },
      repositories: ['acme/shop'],
      members: true,
    }),
    query,
  );
  expect(full.errors).toBeUndefined();
  expect(full.data).toMatchObject({
    organization: {
      team: { members: { nodes: [{ login: 'hubot' }] } },
      teams: { nodes: [{ slug: 'platform', databaseId: 41 }] },
    },
  });
});

test('what is not there, or not shown to the token, is not found', async () => {
  const { world } = scenario;
  const stranger = world.token({ permissions: { contents: 'read' }, repositories: [] });
  const { data, errors } = await askGraphql(world, stranger, '{ repository(owner: "acme", name: "shop") { id } }');
  expect(data).toEqual({ repository: null });
  expect(errors).toMatchObject([
    {
      type: 'NOT_FOUND',
      path: ['repository'],
      message: "Could not resolve to a Repository with the name 'acme/shop'.",
    },
  ]);
});

test('a query that GitHub would not know is refused in its words', async () => {
  const { world, run } = scenario;
  const unknown = await askGraphql(world, run.token, '{ repository(owner: "a", name: "b") { nonsense } }');
  expect(unknown.errors).toMatchObject([
    { extensions: { code: 'undefinedField' }, message: "Field 'nonsense' doesn't exist on type 'Repository'" },
  ]);
  expect((await askGraphql(world, run.token, '{ repository(')).errors).toMatchObject([
    { message: expect.stringContaining('Syntax Error') },
  ]);
  const body = JSON.stringify({ query: '{ viewer { login } }' });
  expect((await ask(world, world.urls.graphql, { method: 'POST', body })).status).toBe(401);
  expect((await askGraphql(world, 'wrong', '{ viewer { login } }')).errors).toBeUndefined();
  expect(
    (await ask(world, world.urls.graphql, { method: 'POST', body, headers: { authorization: 'bearer wrong' } })).text,
  ).toContain('Bad credentials');
});

test('apps are Bots without their suffix, and rulesets tell their rules', async () => {
  const { world, shop, run } = scenario;
  world.user({ login: 'retool-bridge', id: 77, type: 'Bot' });
  world.ruleset(shop, {
    name: 'keep',
    target: 'tag',
    include: ['refs/tags/grantgate/**'],
    rules: ['deletion', 'update'],
  });
  const pull = world.pull(shop, {
    author: 'retool-bridge[bot]',
    commits: [{ author: 'retool-bridge[bot]', files: { 'bot.txt': 'x' } }],
  });
  const query = `{ repository(owner: "acme", name: "shop") {
    pullRequest(number: ${pull.number}) { author { __typename login ... on Bot { databaseId } } }
    rulesets(first: 5, includeParents: true, targets: [TAG]) { nodes {
      target enforcement conditions { refName { include exclude } }
      rules(first: 9) { nodes { type } } bypassActors(first: 1) { totalCount }
    } } } }`;
  const { data, errors } = await askGraphql(world, run.token, query);
  expect(errors).toBeUndefined();
  const rules = { nodes: [{ type: 'DELETION' }, { type: 'UPDATE' }] };
  const conditions = { refName: { include: ['refs/tags/grantgate/**'], exclude: [] } };
  expect(data).toEqual({
    repository: {
      pullRequest: { author: { __typename: 'Bot', login: 'retool-bridge', databaseId: 77 } },
      rulesets: { nodes: [{ target: 'TAG', enforcement: 'ACTIVE', conditions, rules, bypassActors: null }] },
    },
  });
  expect(world.violations).toEqual([]);
});
