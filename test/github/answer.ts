import type { BranchLog } from '../../src/github/branch-log.ts';
import { type CandidateEvidence, readEvidence } from '../../src/github/evidence-answer.ts';
import type { Follow } from '../../src/github/follow.ts';

export const MONA = { kind: 'user', name: 'Mona' } as const;
export const blob = (text: string, oid = 'b1'): object => ({
  oid,
  byteSize: text.length,
  isBinary: false,
  isTruncated: false,
  text,
});
export const file = (name: string, text = 'role: x\n'): object => ({
  name,
  mode: 0o100644,
  type: 'blob',
  object: blob(text),
});
export const folder = (...entries: object[]): object => ({ mode: 0o40000, type: 'tree', object: { entries } });

const NONE = { totalCount: 0, nodes: [] };
export const HOLDER_TAGS = {
  tags: { nodes: [] },
  revokedPeople: { totalCount: 0 },
  revokedAccounts: NONE,
  ab0: NONE,
  al0: NONE,
  al1: NONE,
  ...Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`ax${index}`, null])),
};
/** Tags about one grant: three names above it and two of each, and its own. */
export const OF_GRANT = {
  eb0: NONE,
  el0: NONE,
  ...Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`ex${index}`, null])),
};
export const KEEPING = { uses: false, breakGlass: false, delegations: false, brakes: false, bypassed: [], unseen: [] };

export const ACCESS = {
  repository: {
    nameWithOwner: 'acme/shop',
    ...HOLDER_TAGS,
    defaultBranchRef: {
      name: 'main',
      target: {
        oid: 'c1',
        policy: file('policy.yml', 'version: 1\n'),
        own: folder(file('a.yml'), file('README.md')),
        folded: null,
        teams: folder({
          name: 'growth',
          type: 'tree',
          object: {
            entries: [
              { name: 'x.yml', type: 'blob' },
              { name: 'y', type: 'tree' },
            ],
          },
        }),
      },
    },
  },
};

export const person = (login: string, databaseId: number, kind = 'User'): object => ({
  login,
  __typename: kind,
  databaseId,
});
const mona = { email: 'mona@acme.example', user: { login: 'mona', databaseId: 1 } };
const parent = { oid: 'b0', file: null };
export const commit = {
  oid: 'h1',
  file: { oid: 'b1', mode: 0o100644 },
  parents: { totalCount: 1, nodes: [parent] },
  signature: { isValid: true, wasSignedByGitHub: true },
  committer: { email: 'noreply@github.com', user: null },
  authors: { totalCount: 1, nodes: [mona] },
};
export const PULL = {
  number: 7,
  merged: true,
  mergedAt: '2026-11-24T07:45:00Z',
  headRefOid: 'h1',
  baseRefName: 'main',
  baseRepository: { nameWithOwner: 'acme/shop' },
  author: person('mona', 1),
  mergeCommit: { oid: 'm1' },
  additions: 5,
  deletions: 0,
  files: { totalCount: 1, nodes: [{ path: '.github/access/grants/users/mona/a.yml', changeType: 'ADDED' }] },
  baseChanges: { nodes: [] },
  last: { nodes: [{ commit: { oid: 'h1', file: { oid: 'b1', mode: 0o100644 } } }] },
  commits: { totalCount: 1, nodes: [{ commit }] },
  reviews: {
    totalCount: 1,
    pageInfo: { hasPreviousPage: false },
    nodes: [
      {
        state: 'APPROVED',
        submittedAt: '2026-11-24T07:40:00Z',
        authorCanPushToRepository: true,
        author: person('hubot', 2),
        commit: { oid: 'h1' },
      },
    ],
  },
};
const LINE = {
  nodes: [
    { oid: 'm1', parents: { totalCount: 1, nodes: [{ oid: 'b0' }] }, b0: { oid: 'b1', mode: 0o100644 } },
    { oid: 'b0', parents: { totalCount: 0, nodes: [] }, b0: null },
  ],
};
/** Nothing more is to be had. */
const MOVES = [
  { before: 'b0', after: 'm1', at: Date.parse('2026-11-24T07:45:00Z') },
  { before: '0'.repeat(40), after: 'b0', at: Date.parse('2026-11-24T07:00:00Z') },
];
const LOG: BranchLog = {
  moves: async () => ({ moves: MOVES, whole: true }),
  isFirst: async () => false,
  again: () => LOG,
};
export const NO_MORE: Follow = {
  line: async () => ({ commits: [], next: undefined }),
  pullsOf: async () => [],
  filesOf: async () => [],
  isShownBetween: async () => false,
  reviewsOf: async () => ({ nodes: [], before: undefined }),
  blobsAt: async () => [],
  log: LOG,
  readAt: async () => 0,
};
export const readOne = async (pull: object = PULL): Promise<CandidateEvidence | undefined> =>
  (await readEvidence(evidence(pull), [CANDIDATE], NO_MORE)).candidates[0];
export const evidence = (pull: object = PULL): object => ({
  repository: {
    nameWithOwner: 'acme/shop',
    defaultBranchRef: { name: 'main' },
    ...OF_GRANT,
    rulesets: { nodes: [] },
    object: {
      oid: 'm1',
      line: LINE,
      g0: { nodes: [{ oid: 'm1', associatedPullRequests: { totalCount: 1, nodes: [pull] } }] },
    },
  },
});
export const CANDIDATE = { id: 'users/mona/a', path: '.github/access/grants/users/mona/a.yml', oid: 'b1' };
