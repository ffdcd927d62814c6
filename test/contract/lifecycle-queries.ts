import { fetchChangedFiles } from '../../src/github/changed-files.ts';
import { fetchLastChanges } from '../../src/github/last-changes.ts';
import { propose } from '../../src/github/propose.ts';
import { readProposal } from '../../src/github/proposed-pull.ts';
import { fetchPeople } from '../../src/github/people-at.ts';
import { fetchOpenPulls, fetchRequestPulls } from '../../src/github/request-pulls.ts';
import { fetchIsByEmail, fetchOwnNumber } from '../../src/github/rights-of.ts';
import { githubServer } from '../../src/github/server.ts';
import { createWriter, type RepositoryWriter } from '../../src/github/write.ts';
import { issueOfPull, openedBody } from '../../src/lifecycle/request-issue.ts';
import { refused, type Sent } from './caught-query.ts';

const OID = 'aa218f56b14c9653891f9e74264a383fa43fefbd';
const PATHS = ['.github/access/grants/users/mona/a.yml', '.github/access/grants/users/mona/b.yml'];

/** Collects what a writer sends, answering each document by its name. */
async function sentBy(act: (writer: RepositoryWriter) => Promise<unknown>): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const writer = createWriter(
    { server: githubServer('https://github.com'), repository: 'acme/shop', token: 't' },
    async ({ body, url }) => {
      if (body !== undefined && url.endsWith('/graphql')) {
        const { query, variables } = JSON.parse(body) as { query: string; variables: Sent['variables'] };
        sent.push({ document: query, variables });
      }
      return await Promise.resolve(answerTo(url, body ?? ''));
    },
    { now: () => 0, sleep: async () => await Promise.resolve(), random: () => 0, deadline: 1e12 },
  );
  await act(writer).catch(() => undefined);
  return sent;
}

const BASE = { name: 'main', target: { oid: OID } };
let isCommitted = false;

function answerTo(url: string, body: string): { status: number; headers: Record<string, string>; body: string } {
  const answer = (value: unknown): ReturnType<typeof answerTo> => ({
    status: 200,
    headers: { date: new Date(0).toUTCString() },
    body: JSON.stringify(value),
  });
  if (body.includes('mutation Commit')) {
    isCommitted = true;
    return answer({ data: { createCommitOnBranch: { commit: { oid: OID } } } });
  }
  if (url.includes('/rules/branches/')) return answer([{ type: 'pull_request', ruleset_id: 1, parameters: REVIEW }]);
  if (!url.endsWith('/graphql')) return { ...answer({ default_branch: 'main' }), status: body === '' ? 200 : 201 };
  const pulls = isCommitted ? [PULL] : [];
  const pullRequests = { totalCount: pulls.length, nodes: pulls, pageInfo: { hasNextPage: false } };
  const pullRequest = { ...PULL, baseRefOid: OID };
  const branches = { ...pullRequests, nodes: pulls.map((pull) => ({ associatedPullRequests: { nodes: [pull] } })) };
  return answer({ data: { repository: { defaultBranchRef: BASE, ref: null, branches, pullRequests, pullRequest } } });
}

const REVIEW = {
  required_approving_review_count: 1,
  require_code_owner_review: false,
  dismiss_stale_reviews_on_push: true,
};
const PULL = {
  id: 'PR_1',
  number: 3,
  state: 'OPEN',
  headRefOid: OID,
  isCrossRepository: false,
  changedFiles: 1,
  author: { login: 'access-app', __typename: 'Bot', databaseId: 5001 },
  commits: { totalCount: 1, nodes: [] },
  files: { nodes: [{ path: 'a.yml' }] },
  autoMergeRequest: null,
};

const PROPOSED = await sentBy(
  async (writer) =>
    await propose(writer, 5001, {
      branch: 'grantgate/request-2',
      files: [{ path: 'a.yml', text: 'a: 1\n' }],
      headline: 'h',
      message: 'm',
      title: 't',
      body: 'b',
      reviewers: { users: [], teams: [] },
      autoMerge: true,
    }),
);

const OPEN = await sentBy(async ({ api }) => await fetchOpenPulls(api, 'acme/shop', 5001));

const [, CHANGED_TEXTS = { document: '', variables: {} }] = await sentBy(
  async ({ api }) => await fetchChangedFiles(api, 'acme/shop', 3, 'a'),
);

function named(name: string): Sent {
  const found = [...PROPOSED, ...OPEN].find(({ document }) => document.includes(` ${name}(`));
  if (found === undefined) throw new Error(`${name} was not sent`);
  return found;
}

/** What the requests workflow asks of GitHub's GraphQL, and the two mutations with which it writes. */
export const LIFECYCLE_QUERIES: Readonly<Record<string, Sent>> = {
  'people of the policy': await refused(async (api) =>
    fetchPeople(api, { repository: 'acme/shop', commit: OID }, '.github/access'),
  ),
  'a proposal of two files': await refused(
    async (api) => await readProposal({ api, repository: 'acme/shop' } as RepositoryWriter, 'grantgate/x', PATHS, 1),
  ),
  'a proposal': named('Proposal'),
  'a commit': named('Commit'),
  'merging by itself': named('AutoMerge'),
  'pull requests of requests': await refused(
    async (api) => await fetchRequestPulls(api, 'acme/shop', 1, ['grantgate/request-1', 'grantgate/request-1-2']),
  ),
  'open pull requests': await refused(async (api) => await fetchOpenPulls(api, 'acme/shop', 1)),
  'files of pull requests': named('RequestedFiles'),
  'when files changed': await refused(async (api) => await fetchLastChanges(api, 'acme/shop', OID, PATHS)),
  'what a pull request changes': await refused(async (api) => await fetchChangedFiles(api, 'acme/shop', 3, 'a/')),
  'texts of it, before and after': CHANGED_TEXTS,
  'whose token it is': await refused(async (api) => await fetchOwnNumber(api)),
  'where a comment came from': await refused(async (api) => await fetchIsByEmail(api, 'IC_1')),
  'the branch of a pull request': await refused(
    async (api) =>
      await issueOfPull({ api, repository: 'acme/shop' } as RepositoryWriter, {} as Parameters<typeof issueOfPull>[1], {
        number: 3,
        author: { login: 'mona', id: 1, type: 'User' },
        isOpen: true,
      }),
  ),
  'the body of an issue': await refused(
    async (api) => await openedBody({ api, repository: 'acme/shop' } as RepositoryWriter, 3),
  ),
};
