import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';
import { PERSON, readPerson } from './person.ts';
import type { RepositoryWriter } from './write.ts';

/** A pull request whose head is a branch of the gate's. */
export interface ProposedPull {
  readonly number: number;
  /** GraphQL's id of it. */
  readonly node: string;
  readonly state: 'open' | 'merged' | 'closed';
  readonly head: string;
  /** Whether it is merged by itself. */
  readonly autoMerge: boolean;
  readonly commits: number;
  readonly files: number;
}

/** A commit of the gate's branch, beyond the default branch. */
export interface BranchCommit {
  readonly oid: string;
  readonly parents: readonly string[];
  /** Numbers of the accounts of its author and co-authors; `undefined` for an address that belongs to none. */
  readonly author: number | undefined;
  /** Whether GitHub made it, for whoever asked by its API. */
  readonly isByGitHub: boolean;
  /** Ids of the files that were asked about, where they are. */
  readonly files: readonly (string | undefined)[];
}

/** What there is of a proposal already. */
export interface ProposalState {
  /** The default branch, and its head. */
  readonly base: { readonly branch: string; readonly commit: string };
  /** Head of the branch; absent where there is no such branch. */
  readonly tip: BranchCommit | undefined;
  /** Pull requests from the branch, by this account; the oldest first. */
  readonly pulls: readonly ProposedPull[];
  /** Pull requests from the branch by somebody else. */
  readonly others: readonly number[];
}

/** The files of a commit, each by an alias. */
function document(paths: readonly string[]): string {
  const parameters = paths.map((_, index) => `$p${index}: String!`).join(', ');
  const files = paths.map((_, index) => `f${index}: file(path: $p${index}) { oid }`).join(' ');
  return `query Proposal($owner: String!, $name: String!, $branch: String!, $ref: String!${
    parameters === '' ? '' : `, ${parameters}`
  }) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name target { oid } }
    ref(qualifiedName: $ref) { target { oid ... on Commit {
      parents(first: 2) { nodes { oid } }
      signature { isValid wasSignedByGitHub }
      authors(first: 1) { nodes { user { databaseId } email } }
      ${files}
    } } }
    pullRequests(headRefName: $branch, first: 20, orderBy: {field: CREATED_AT, direction: ASC}) { totalCount nodes {
      id number state headRefOid isCrossRepository changedFiles author { ${PERSON} }
      commits(first: 1) { totalCount } autoMergeRequest { enabledBy { login } }
    } }
  }
}`;
}

/**
 * Looks at what there is of a proposal: its branch, the commit on it, its pull request. `author` is the number of the
 * account whose token it is; a pull request from another repository is none of ours, whatever its branch is called.
 * @throws FactError
 */
export async function readProposal(
  { api, repository }: RepositoryWriter,
  branch: string,
  paths: readonly string[],
  author: number,
): Promise<ProposalState> {
  const [owner = '', name = ''] = repository.split('/');
  const { data } = await api.query(document(paths), {
    owner,
    name,
    branch,
    ref: `refs/heads/${branch}`,
    ...Object.fromEntries(paths.map((path, index) => [`p${index}`, path])),
  });
  const found = new Fields(data, '').object('repository');
  const base = found.object('defaultBranchRef');
  const listed = found.object('pullRequests');
  const nodes = listed.present('nodes').filter((node) => !node.flag('isCrossRepository'));
  if (listed.number('totalCount') > listed.present('nodes').length)
    throw new FactError(`there are more pull requests from \`${branch}\` than can be read`);
  const isOwn = (node: Fields): boolean => readPerson(node.maybe('author')).id === author;
  return {
    base: { branch: base.text('name'), commit: base.object('target').text('oid') },
    tip: readTip(found.maybe('ref')?.object('target'), paths.length),
    pulls: nodes.filter(isOwn).map(readProposedPull),
    others: nodes.filter((node) => !isOwn(node)).map((node) => node.number('number')),
  };
}

function readTip(target: Fields | undefined, files: number): BranchCommit | undefined {
  if (target === undefined) return undefined;
  const [author] = target.object('authors').present('nodes');
  const user = author?.maybe('user');
  const signature = target.maybe('signature');
  return {
    oid: target.text('oid'),
    parents: target
      .object('parents')
      .present('nodes')
      .map((parent) => parent.text('oid')),
    author: user?.has('databaseId') === true ? user.number('databaseId') : undefined,
    isByGitHub: signature !== undefined && signature.flag('isValid') && signature.flag('wasSignedByGitHub'),
    files: Array.from({ length: files }, (_, index) => target.maybe(`f${index}`)?.text('oid')),
  };
}

function readProposedPull(node: Fields): ProposedPull {
  const states: Readonly<Record<string, ProposedPull['state']>> = { OPEN: 'open', MERGED: 'merged', CLOSED: 'closed' };
  const state = states[node.text('state')];
  if (state === undefined)
    throw new FactError(`GitHub's answer is not understood: a pull request is \`${node.text('state')}\``);
  return {
    number: node.number('number'),
    node: node.text('id'),
    state,
    head: node.text('headRefOid'),
    autoMerge: !node.isNull('autoMergeRequest'),
    commits: node.object('commits').number('totalCount'),
    files: node.number('changedFiles'),
  };
}
