import { may } from '../access.ts';
import { branchTip } from '../build/branches.ts';
import { emailOf } from '../build/people.ts';
import { history, isAncestor, readCommit, type Commit } from '../git/commits.ts';
import { entryAt } from '../git/trees.ts';
import type { Pull, Repository } from '../state.ts';
import { gitActorNode } from './accounts.ts';
import { entryNode, gitObject, treeNode } from './git-objects.ts';
import { connection, dateTime, forbidden, text, type Args, type Node, type Value, type Viewer } from './value.ts';

export function commitNode(viewer: Viewer, repository: Repository, oid: string): Node | null {
  const commit = readCommit(repository.objects, oid);
  if (!commit) return null;
  const [headline = '', ...body] = commit.message.trimEnd().split('\n');
  return {
    ...gitObject(repository, 'Commit', oid),
    url: `https://github.com/${repository.name}/commit/${oid}`,
    message: commit.message.trimEnd(),
    messageHeadline: headline,
    messageBody: body.join('\n').trim(),
    authoredDate: dateTime(commit.author.date),
    committedDate: dateTime(commit.committer.date),
    committedViaWeb: isWebFlow(commit),
    authoredByCommitter: commit.author.email === commit.committer.email,
    repository: () => viewer.nodes.repository(viewer, repository),
    tree: () => treeNode(viewer, repository, commit.tree, ''),
    ...people(viewer, commit),
    ...relations(viewer, repository, commit),
  };
}

function people(viewer: Viewer, commit: Commit): Node {
  return {
    author: () => gitActorNode(viewer, commit.author),
    committer: () => gitActorNode(viewer, commit.committer),
    authors: (args) =>
      connection('GitActorConnection', 'authors', [commit.author, ...coAuthors(commit)], args, (author) =>
        gitActorNode(viewer, author),
      ),
    signature: () => signatureNode(commit),
  };
}

function coAuthors(commit: Commit): Commit['author'][] {
  const trailers = commit.message.matchAll(/^Co-authored-by: (.+) <(.+)>$/gim);
  return [...trailers].map(([, name = '', email = '']) => ({ name, email, date: commit.author.date }));
}

function relations(viewer: Viewer, repository: Repository, commit: Commit): Node {
  return {
    parents: (args) =>
      connection('CommitConnection', 'parents', commit.parents, args, (oid) => commitNode(viewer, repository, oid)),
    file: (args) => {
      const path = text(args, 'path') ?? '';
      const entry = entryAt(repository.objects, commit.tree, path);
      return entry ? entryNode(viewer, repository, entry, path) : null;
    },
    history: (args) => historyConnection(viewer, repository, commit, args),
    associatedPullRequests: (args) => {
      const visible = may(viewer.token, repository, 'pull_requests');
      const toNode = (pull: Pull): Value => (visible ? viewer.nodes.pull(viewer, pull) : forbidden());
      return connection(
        'PullRequestConnection',
        'associatedPullRequests',
        pullsOf(repository, commit.oid),
        args,
        toNode,
      );
    },
  };
}

function historyConnection(viewer: Viewer, repository: Repository, commit: Commit, args: Args): Node {
  const commits = history(repository.objects, commit.oid, text(args, 'path'));
  const [since, until] = [text(args, 'since'), text(args, 'until')];
  const inTime = commits.filter(
    ({ committer: { date } }) => (!since || date >= new Date(since)) && (!until || date <= new Date(until)),
  );
  return connection('CommitHistoryConnection', 'history', inTime, args, ({ oid }) =>
    commitNode(viewer, repository, oid),
  );
}

/** On the default branch the merged pull requests that brought a commit, elsewhere also the open ones that hold it. */
function pullsOf(repository: Repository, oid: string): Pull[] {
  const found = repository.pulls.filter(
    (pull) => pull.commits.includes(oid) || pull.landed.includes(oid) || pull.merge?.sha === oid,
  );
  const tip = branchTip(repository, repository.defaultBranch);
  const isMerged = found.length > 0 && tip !== undefined && isAncestor(repository.objects, oid, tip);
  return isMerged ? found.filter(({ state }) => state === 'MERGED') : found;
}

function isWebFlow(commit: Commit): boolean {
  return commit.committer.email === emailOf({ login: 'web-flow', id: 0, type: 'User', name: 'GitHub' });
}

/** GitHub signs what it commits itself; nothing else in the world is signed. */
function signatureNode(commit: Commit): Node | null {
  if (!isWebFlow(commit)) return null;
  return {
    __typename: 'GpgSignature',
    isValid: true,
    state: 'VALID',
    wasSignedByGitHub: true,
    email: commit.committer.email,
    keyId: 'B5690EEEBB952194',
  };
}
