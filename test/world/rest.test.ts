import { afterAll, beforeAll, expect, test } from 'vitest';
import { branchTip } from './build/branches.ts';
import { ask, askRest } from './client.ts';
import { shopScenario, type Scenario } from './scenario.ts';

let scenario: Scenario;
let writer: string;
beforeAll(async () => {
  scenario = await shopScenario();
  writer = scenario.world.token({ permissions: { contents: 'write' }, repositories: ['acme/shop'] });
});
afterAll(() => scenario.world.close());

const SHOP = '/repos/acme/shop';

async function createRef(
  name: string,
  token = writer,
  sha = branchTip(scenario.shop, 'main'),
): ReturnType<typeof askRest> {
  return askRest(scenario.world, token, `${SHOP}/git/refs`, {
    method: 'POST',
    body: JSON.stringify({ ref: name, sha }),
  });
}

test('an attempt tells who started it, the run who started the first', async () => {
  const { world, shop, run } = scenario;
  const second = world.run(shop, {
    workflow: run.workflow,
    actor: 'mona',
    triggeringActor: 'hubot',
    id: run.id,
    attempt: 2,
  });
  const people = { actor: { login: 'mona', id: 583231 }, triggering_actor: { login: 'hubot', id: 480938 } };
  expect(await askRest(world, second.token, `${SHOP}/actions/runs/${run.id}/attempts/2`)).toMatchObject({
    status: 200,
    body: { run_attempt: 2, ...people },
  });
  expect(await askRest(world, second.token, `${SHOP}/actions/runs/${run.id}/attempts/1`)).toMatchObject({
    body: { triggering_actor: { login: 'mona' } },
  });
  expect(await askRest(world, second.token, `${SHOP}/actions/runs/${run.id}`)).toMatchObject({
    body: { run_attempt: 2 },
  });
  expect(await askRest(world, second.token, `${SHOP}/actions/runs/${run.id}/attempts/3`)).toMatchObject({
    status: 404,
  });
  expect(await askRest(world, writer, `${SHOP}/actions/runs/${run.id}`)).toMatchObject({
    status: 403,
    body: { message: 'Resource not accessible by integration' },
  });
});

test('permissions have a legacy name and a role', async () => {
  const { world, run } = scenario;
  const permissionOf = (login: string): ReturnType<typeof askRest> =>
    askRest(world, run.token, `${SHOP}/collaborators/${login}/permission`);
  expect(await permissionOf('hubot')).toMatchObject({
    body: {
      permission: 'write',
      role_name: 'maintain',
      user: { id: 480938, permissions: { push: true, admin: false } },
    },
  });
  expect(await permissionOf('mona')).toMatchObject({ body: { permission: 'read', role_name: 'read' } });
  expect(await permissionOf('nobody')).toMatchObject({
    status: 404,
    body: { message: 'nobody is not a user', status: '404' },
  });
});

test('a renamed account keeps its role, and whoever takes its login gets nothing of it', async () => {
  const { world } = scenario;
  world.user({ login: 'lisa', id: 31 });
  const old = world.repository({ name: 'acme/renames', permissions: { lisa: 'admin' } });
  const token = world.token({ permissions: {}, repositories: [old.name] });
  world.rename('lisa', 'lisa-b');
  world.user({ login: 'lisa', id: 32 });
  const permissionOf = async (login: string): Promise<unknown> =>
    (await askRest(world, token, `/repos/acme/renames/collaborators/${login}/permission`)).body;
  expect(await permissionOf('lisa-b')).toMatchObject({ permission: 'admin', user: { id: 31 } });
  expect(await permissionOf('lisa')).toMatchObject({ permission: 'none', user: { id: 32 } });
});

test('of two requests for one ref exactly one makes it', async () => {
  const both = await Promise.all([
    createRef('refs/tags/grantgate/used/x/1'),
    createRef('refs/tags/grantgate/used/x/1'),
  ]);
  expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 422]);
  expect(both.find(({ status }) => status === 422)?.body).toMatchObject({ message: 'Reference already exists' });
  expect(await askRest(scenario.world, writer, `${SHOP}/git/matching-refs/tags/grantgate/used/`)).toMatchObject({
    body: [{ ref: 'refs/tags/grantgate/used/x/1' }],
  });
});

test('refs are refused without permission, without a commit, or in a wrong name', async () => {
  const { world, run } = scenario;
  expect(await createRef('refs/tags/a', run.token)).toMatchObject({ status: 403 });
  expect(await createRef('refs/tags/a', writer, '0'.repeat(40))).toMatchObject({
    status: 422,
    body: { message: 'Object does not exist' },
  });
  expect(await createRef('refs/tags/a..b')).toMatchObject({ status: 422 });
  expect(await createRef('tags')).toMatchObject({ status: 422 });
  expect(await askRest(world, writer, `${SHOP}/git/refs`, { method: 'POST', body: '{}' })).toMatchObject({
    status: 422,
    body: { message: expect.stringContaining('Invalid request') },
  });
  world.repository({ name: 'acme/empty', empty: true });
  const token = world.token({ permissions: { contents: 'write' }, repositories: ['acme/empty'] });
  const body = JSON.stringify({ ref: 'refs/tags/a', sha: '0'.repeat(40) });
  expect(await askRest(world, token, '/repos/acme/empty/git/refs', { method: 'POST', body })).toMatchObject({
    status: 409,
  });
});

test('a ruleset keeps its refs', async () => {
  const { world, shop } = scenario;
  const ruleset = world.ruleset(shop, {
    name: 'keep',
    target: 'tag',
    include: ['refs/tags/kept/**'],
    rules: ['deletion', 'update'],
  });
  await createRef('refs/tags/kept/one');
  await createRef('refs/tags/loose');
  const remove = (tag: string): ReturnType<typeof askRest> =>
    askRest(world, writer, `${SHOP}/git/refs/tags/${tag}`, { method: 'DELETE' });
  expect(await remove('kept/one')).toMatchObject({
    status: 422,
    body: { message: expect.stringContaining('Repository rule violations found') },
  });
  expect(await remove('loose')).toEqual({ status: 204, body: undefined });
  expect(await remove('loose')).toMatchObject({ status: 422, body: { message: 'Reference does not exist' } });
  const move = { method: 'PATCH', body: JSON.stringify({ sha: branchTip(shop, 'main'), force: true }) };
  expect(await askRest(world, writer, `${SHOP}/git/refs/tags/kept/one`, move)).toMatchObject({ status: 422 });
  expect(await askRest(world, writer, `${SHOP}/rulesets`)).toMatchObject({
    body: [{ id: ruleset.id, enforcement: 'active' }],
  });
  expect((await askRest(world, writer, `${SHOP}/rulesets/${ruleset.id}`)).body).not.toHaveProperty('bypass_actors');
  world.ruleset(shop, { name: 'review', target: 'branch', include: ['~DEFAULT_BRANCH'], rules: ['deletion'] });
  expect(await askRest(world, writer, `${SHOP}/rules/branches/main`)).toMatchObject({
    body: [{ type: 'deletion', ruleset_source: 'acme/shop' }],
  });
  expect(await askRest(world, writer, `${SHOP}/rules/branches/other`)).toEqual({ status: 200, body: [] });
  const page = await ask(world, `${world.urls.api}${SHOP}/rulesets?per_page=1`, {
    headers: { authorization: `Bearer ${writer}` },
  });
  expect(page.headers['link']).toBe(`<${world.urls.api}${SHOP}/rulesets?per_page=1&page=2>; rel="next"`);
});

test('a repository, a file and a folder can be read', async () => {
  const { world, run } = scenario;
  expect(await askRest(world, run.token, SHOP)).toMatchObject({
    body: { id: 7701, private: true, default_branch: 'main', owner: { id: 9919 } },
  });
  const file = await askRest(world, run.token, `${SHOP}/contents/.github/access/policy.yml?ref=main`);
  expect(file).toMatchObject({
    body: { type: 'file', encoding: 'base64', content: Buffer.from('version: 1\n').toString('base64') },
  });
  expect(await askRest(world, run.token, `${SHOP}/contents/.github`)).toMatchObject({
    body: [
      { name: 'access', type: 'dir' },
      { name: 'workflows', type: 'dir' },
    ],
  });
  expect(await askRest(world, run.token, `${SHOP}/contents/none`)).toMatchObject({
    status: 404,
    body: { message: 'Not Found' },
  });
});

test('a request needs a user agent and a token that is known', async () => {
  const { world } = scenario;
  expect((await ask(world, `${world.urls.api}${SHOP}`, { headers: { 'user-agent': '' } })).status).toBe(403);
  expect(await askRest(world, 'wrong', SHOP)).toMatchObject({ status: 401, body: { message: 'Bad credentials' } });
  expect((await ask(world, `${world.urls.api}${SHOP}`)).status).toBe(404);
});

test('every answer was as GitHub describes it', () => {
  expect(scenario.world.violations).toEqual([]);
});
