import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createApi, type GitHubApi } from '../../src/github/api.ts';
import { type BranchLog, createBranchLog } from '../../src/github/branch-log.ts';
import { fetchAttempt } from '../../src/github/attempt.ts';
import { readContext } from '../../src/github/context.ts';
import { createFollow, type Follow } from '../../src/github/follow.ts';
import { addAuthority } from '../../src/github/reviewers.ts';
import { githubServer } from '../../src/github/server.ts';
import { recordUse } from '../../src/github/uses.ts';
import type { HttpRequest, Send } from '../../src/http/send.ts';
import type { Provenance, Review } from '../../src/policy/evidence.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { isRecord, type Json } from '../world/json.ts';
import { inRepository, read } from './action-file.ts';
import { answersOf, describeRequest, exampleOf, faultsOf, type Described } from './github-description.ts';
import { BY_WORLD } from './asked-of-world.ts';

const SERVER = githubServer('https://github.com');
const OID = 'aa218f56b14c9653891f9e74264a383fa43fefbd';
const TOKEN = 'ghs_token';
const GRANT = 'users/mona/november-banner';
const ATTEMPT = '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
const PERMISSION = '/repos/{owner}/{repo}/collaborators/{username}/permission';
const REFS = '/repos/{owner}/{repo}/git/refs';
const COMPARE = '/repos/{owner}/{repo}/compare/{basehead}';
const ACTIVITY = '/repos/{owner}/{repo}/activity';
const FILES = '/repos/{owner}/{repo}/pulls/{pull_number}/files';

/** What the product asks with. */
interface Means {
  readonly api: GitHubApi;
  readonly send: Send;
}

interface Asked<T> {
  readonly requests: readonly HttpRequest[];
  readonly value: T;
}

type Answer = (example: Json) => { readonly status?: number; readonly body: Json };

/** Has the product ask; each is answered with GitHub's own example, or with what a test makes of it. */
async function asked<T>(act: (means: Means) => Promise<T>, answer: Answer = (body) => ({ body })): Promise<Asked<T>> {
  const requests: HttpRequest[] = [];
  const send: Send = async (request) => {
    requests.push(request);
    const success = request.method === 'POST' ? 201 : 200;
    const sent: unknown = request.body === undefined ? undefined : JSON.parse(request.body);
    // the example is of another ref than was asked for, which GitHub never answers
    const ref = isRecord(sent) && 'ref' in sent ? { ref: sent['ref'] } : {};
    const example = exampleOf(described(request), success);
    const { status = success, body } = isRecord(example)
      ? answer({ ...example, ...ref })
      : { body: example.map(asDescribed) };
    return await Promise.resolve({
      status,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
    });
  };
  const value = await act({ api: createApi(SERVER, TOKEN, send), send });
  return { requests, value };
}

/** GitHub's example of activity is older than its schema, which has the time under another name. */
function asDescribed(entry: unknown): unknown {
  return isRecord(entry) && 'pushed_at' in entry ? { ...entry, timestamp: entry['pushed_at'] } : entry;
}

function described(request: HttpRequest): Described {
  const found = describeRequest(request.method, new URL(request.url).pathname);
  if (found === undefined) throw new Error(`GitHub describes no ${request.method} ${request.url}`);
  return found;
}

/** The run of GitHub's example. */
const context = readContext({
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_RUN_ID: '30433642',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_ACTOR: 'octocat',
  RUNNER_TEMP: '/tmp',
});

async function authority({ api }: Means, login = 'octocat'): Promise<Provenance | undefined> {
  const rules = 'approval: {approvers: {permission: maintain}}\nlimits: {lifetime: 30d, session: 1h}\n';
  const source = `version: 1\n${rules}roles: {}\n`;
  const policy = parsePolicy(source, 'policy.yml');
  if (!policy.ok) throw new Error('the policy of the test is broken');
  const review: Review = { author: login, author_id: 1, type: 'User', state: 'APPROVED', commit: OID, submitted_at: 0 };
  return (
    await addAuthority(api, policy.value, 'octo-org/octo-repo', new Map([['users/mona/one', { reviews: [review] }]]))
  ).get('users/mona/one');
}

const NO_LOG: BranchLog = {
  moves: async () => await Promise.resolve({ moves: [], whole: true }),
  isFirst: async () => await Promise.resolve(false),
  again: () => NO_LOG,
};

function followed({ api }: Means): Follow {
  return createFollow(api, 'octo-org/octo-repo', NO_LOG, async () => await Promise.resolve(0));
}

async function use({ send }: Means): Promise<number | undefined> {
  return await recordUse({
    server: SERVER,
    token: TOKEN,
    send,
    repository: 'octo-org/octo-repo',
    grant: GRANT,
    commit: OID,
    spent: 0,
    most: 3,
  });
}

const REQUESTS = [
  {
    what: 'the attempt of the run',
    template: ATTEMPT,
    act: async ({ api }: Means): Promise<unknown> => await fetchAttempt(api, context),
  },
  {
    what: 'the permission of a reviewer',
    template: PERMISSION,
    act: async (means: Means): Promise<unknown> => await authority(means),
  },
  {
    what: 'what moved the default branch',
    template: ACTIVITY,
    act: async ({ api }: Means): Promise<unknown> =>
      await createBranchLog(api, 'octo-org/octo-repo', 'main').moves('main', 1),
  },
  {
    what: 'files of a pull request',
    template: FILES,
    act: async (means: Means): Promise<unknown> => await followed(means).filesOf(7),
  },
  {
    what: 'what a reviewed commit showed',
    template: COMPARE,
    act: async (means: Means): Promise<unknown> => await followed(means).isShownBetween(OID, OID, 'x.yml'),
  },
  { what: 'the tag of a use', template: REFS, act: use },
] as const;

describe.each(REQUESTS)('$what', ({ template, act }) => {
  test('is asked for as GitHub describes it', async () => {
    const { requests } = await asked(act);
    expect(requests).toHaveLength(1);
    for (const request of requests) {
      const { searchParams } = new URL(request.url);
      const operation = described(request);
      expect(operation.template).toBe(template);
      expect(
        faultsOf(operation, searchParams, request.body === undefined ? undefined : JSON.parse(request.body)),
      ).toEqual([]);
      expect(operation.operation['deprecated']).not.toBe(true);
    }
  });

  test('is sent to the API alone, with its token and media type', async () => {
    const { requests } = await asked(act);
    for (const { url, headers } of requests) {
      expect(new URL(url).origin).toBe('https://api.github.com');
      expect(headers).toMatchObject({
        authorization: expect.stringMatching(/^(?:Bearer|token) ghs_token$/),
        accept: expect.stringMatching(/^application\/vnd\.github\b/),
      });
      expect(url).not.toContain(TOKEN);
    }
  });
});

test("GitHub's example of an attempt is understood", async () => {
  expect((await asked(async ({ api }) => await fetchAttempt(api, context))).value).toEqual({
    triggering: { login: 'octocat', id: '1', type: 'User' },
    first: { login: 'octocat', id: '1', type: 'User' },
    createdAt: 1_579_721_588_000,
  });
});

/** The example with the flags that its schema has and the example leaves out. */
function withFlags(example: Json, ...flags: readonly string[]): Json {
  const permissions = Object.fromEntries(
    ['pull', 'triage', 'push', 'maintain', 'admin'].map((name) => [name, flags.includes(name)]),
  );
  return { ...example, user: { ...(isRecord(example['user']) ? example['user'] : {}), permissions } };
}

test.each([
  [['pull'], 'read'],
  [['pull', 'triage', 'push'], 'write'],
  [['pull', 'triage', 'push', 'maintain'], 'maintain'],
  [['pull', 'triage', 'push', 'maintain', 'admin'], 'admin'],
  [[], 'none'],
])('the flags %j of a permission are %s', async (flags, permission) => {
  const { value } = await asked(authority, (example) => ({ body: withFlags(example, ...flags) }));
  expect(value).toMatchObject({ reviews: [{ permission }] });
});

test("a permission without flags, as in GitHub's own example, is the named one", async () => {
  const { value } = await asked(authority);
  expect(value?.reviews[0]).toHaveProperty('permission', 'admin');
  expect(value).not.toHaveProperty('unknown');
});

test('a login is written into the path so that it stays one part of it', async () => {
  const login = 'mona/../x?y';
  const { requests } = await asked(async (means) => await authority(means, login));
  expect(requests.map((request) => described(request))).toMatchObject([
    { template: PERMISSION, values: { username: encodeURIComponent(login) } },
  ]);
});

test('the next use is tried only when GitHub says that the name is taken', async () => {
  const taken = await asked(use, () => ({ status: 422, body: { message: 'Reference already exists' } }));
  expect(taken.requests.map(({ body }): unknown => JSON.parse(body ?? ''))).toEqual(
    [1, 2, 3].map((number) => ({ ref: `refs/tags/grantgate/used/${GRANT}/${number}`, sha: OID })),
  );
  expect(taken.value).toBeUndefined();
  for (const request of taken.requests)
    expect(answersOf(described(request))).toEqual(expect.arrayContaining(['201', '409', '422']));
  await expect(asked(use, () => ({ status: 422, body: { message: 'Reference update failed' } }))).rejects.toThrow(
    /422/,
  );
  await expect(asked(use, () => ({ status: 409, body: { message: 'Conflict' } }))).rejects.toThrow(/409/);
});

test('every REST request that the source sends is among them', () => {
  // what asks for settings is looked at with GitHub's examples of all of it
  const settings: readonly string[] =
    read('test/contract/github-settings.test.ts').match(/(?<=src\/)github\/[\w-]+\.ts/g) ?? [];
  const sources = readdirSync(inRepository('src'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !settings.includes(name) && !BY_WORLD.includes(name),
  );
  const found = (pattern: RegExp): string[] =>
    sources.flatMap((name) => [...read(`src/${name}`).matchAll(pattern)].map((match) => match[1] ?? name)).toSorted();
  expect(found(/\bapi\.(?:get|post|put|delete)\(/g)).toEqual([
    'github/attempt.ts',
    'github/follow.ts',
    'github/follow.ts',
    'github/reviewers.ts',
  ]);
  expect(found(/\bapi\.page\(/g)).toEqual(['github/branch-log.ts', 'github/branch-log.ts', 'github/rest-list.ts']);
  expect(found(/\boctokit((?:\s*\.\w+)+)\(/g).map((name) => name.replaceAll(/\s+/g, '').slice(1))).toEqual([
    'rest.git.createRef',
  ]);
  const bare = (path: string): string => path.replaceAll(/\$?\{[^}]*\}/g, '{}').replace('/repos/{}/{}', '/repos/{}');
  const paths = found(/`(\/repos\/\$\{[^`]*)`/g).map(bare);
  expect(paths.toSorted()).toEqual(
    [
      `${ACTIVITY}?per_page={}{}{}`,
      `${ACTIVITY}?per_page=1&direction=asc`,
      ATTEMPT,
      PERMISSION,
      `${FILES}?per_page={}&page={}`,
      `${COMPARE}?per_page=1`,
    ]
      .map(bare)
      .toSorted(),
  );
});

test('what GitHub does not describe is found', () => {
  const refs = describeRequest('POST', '/repos/acme/shop/git/refs');
  const attempt = describeRequest('GET', '/repos/acme/shop/actions/runs/thirty/attempts/1');
  if (refs === undefined || attempt === undefined) throw new Error('GitHub describes neither');
  expect(faultsOf(refs, new URLSearchParams(), { ref: 'refs/tags/one' })).toEqual(['the body is wrong']);
  expect(faultsOf(refs, new URLSearchParams(), { ref: 'refs/tags/one', sha: OID, force: true })).toEqual([
    'the body is wrong',
  ]);
  expect(faultsOf(attempt, new URLSearchParams('page=2'), undefined)).toEqual([
    'the query has page',
    'run_id is wrong',
  ]);
  expect(describeRequest('GET', '/repos/acme/shop/no/such/thing')).toBeUndefined();
});
