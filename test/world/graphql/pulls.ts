import { type Shown, shownAs } from '../git/renames.ts';
import { may } from '../access.ts';
import { readCommit } from '../git/commits.ts';
import { differences } from '../git/trees.ts';
import { branchRef, branchTip } from '../build/branches.ts';
import type { Pull, Repository } from '../state.ts';
import { actorNode, livingActor } from './accounts.ts';
import { commitNode } from './commits.ts';
import { commentsField } from './threads.ts';
import { timelineItems } from './pull-timeline.ts';
import { pullReviews } from './reviews.ts';
import { connection, dateTime, failure, forbidden, nodeId, type Args, type Node, type Viewer } from './value.ts';

/** `pullRequest(number:)` of a repository. */
export function pullField(viewer: Viewer, repository: Repository, args: Args): Node {
  if (!may(viewer.token, repository, 'pull_requests')) throw forbidden();
  const pull = repository.pulls.find(({ number }) => number === args['number']);
  if (!pull)
    throw failure('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${String(args['number'])}.`);
  return pullNode(viewer, pull);
}

export function pullNode(viewer: Viewer, pull: Pull): Node {
  return {
    ...pullFacts(viewer, pull),
    ...pullEnds(viewer, pull),
    ...pullLists(viewer, pull),
    ...pullReviews(viewer, pull),
  };
}

function pullFacts(viewer: Viewer, pull: Pull): Node {
  const { repository, merge } = pull;
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', pull.id),
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    number: pull.number,
    title: pull.title,
    body: pull.body,
    url: `https://github.com/${repository.name}/pull/${pull.number}`,
    resourcePath: `/${repository.name}/pull/${pull.number}`,
    state: pull.state,
    closed: pull.state !== 'OPEN',
    isDraft: false,
    merged: merge !== null,
    mergedAt: merge ? dateTime(merge.at) : null,
    createdAt: dateTime(pull.createdAt),
    closedAt: merge ? dateTime(merge.at) : null,
    lastEditedAt: null,
    headRefName: pull.branch,
    headRefOid: pull.headSha,
    baseRefName: pull.base,
    baseRefOid: merge?.baseSha ?? branchTip(repository, pull.base) ?? null,
    isCrossRepository: false,
    author: livingActor(viewer, pull.author),
    mergedBy: merge ? actorNode(merge.by) : null,
    reviewDecision: null,
  };
}

function pullEnds(viewer: Viewer, pull: Pull): Node {
  const { repository } = pull;
  return {
    repository: () => viewer.nodes.repository(viewer, repository),
    baseRepository: () => viewer.nodes.repository(viewer, repository),
    headRepository: () => viewer.nodes.repository(viewer, repository),
    headRepositoryOwner: () => actorNode(repository.owner),
    baseRef: () => viewer.nodes.ref(viewer, repository, branchRef(pull.base)),
    headRef: () => viewer.nodes.ref(viewer, repository, branchRef(pull.branch)),
    autoMergeRequest: () =>
      pull.autoMerge === null
        ? null
        : {
            __typename: 'AutoMergeRequest',
            enabledBy: actorNode(pull.autoMerge.by),
            mergeMethod: pull.autoMerge.method,
          },
    mergeCommit: () => (pull.merge ? commitNode(viewer, repository, pull.merge.sha) : null),
  };
}

function pullLists(viewer: Viewer, pull: Pull): Node {
  const { repository } = pull;
  return {
    commits: (args) =>
      connection('PullRequestCommitConnection', 'commits', pull.commits, args, (oid) => ({
        __typename: 'PullRequestCommit',
        id: nodeId('PURC', `${pull.id}:${oid}`),
        url: `https://github.com/${repository.name}/pull/${pull.number}/commits/${oid}`,
        commit: () => commitNode(viewer, repository, oid),
        pullRequest: () => pullNode(viewer, pull),
      })),
    comments: (args) => commentsField(viewer, pull, args),
    timelineItems: (args) => timelineItems(viewer, pull, args),
    changedFiles: () => shownPaths(pull).length,
    additions: () => linesOf(pull, 'after'),
    deletions: () => linesOf(pull, 'before'),
    files: (args) => pullFiles(pull, args),
  };
}

function pullFiles(pull: Pull, args: Args): ReturnType<typeof connection> {
  return connection(
    'PullRequestChangedFileConnection',
    'files',
    shownPaths(pull),
    args,
    ({ path, before, after, isRenamed }) => ({
      __typename: 'PullRequestChangedFile',
      path,
      additions: after ? 1 : 0,
      deletions: before ? 1 : 0,
      changeType: isRenamed ? 'RENAMED' : before === undefined ? 'ADDED' : after === undefined ? 'DELETED' : 'MODIFIED',
      viewerViewedState: 'UNVIEWED',
    }),
  );
}

/** What a pull request shows as its files: its head against the commit where it parted from its base (three dots). */
export function changedPaths({ repository: { objects }, diffBase, headSha }: Pull): ReturnType<typeof differences> {
  const tree = (oid: string | undefined): string | undefined =>
    oid === undefined ? undefined : readCommit(objects, oid)?.tree;
  return differences(objects, tree(diffBase), tree(headSha));
}

function shownPaths(pull: Pull): readonly Shown[] {
  return shownAs(changedPaths(pull));
}

/** Lines on one side of a pull request's files; more than a page would count, which leaves out those that stay. */
function linesOf(pull: Pull, side: 'before' | 'after'): number {
  const texts = changedPaths(pull).map((entry) => {
    const [one, other] = [entry[side], entry[side === 'after' ? 'before' : 'after']].map((at) =>
      at === undefined || at.mode === '160000'
        ? []
        : (pull.repository.objects.read(at.oid)?.data.toString('utf8').split('\n').slice(0, -1) ?? []),
    );
    const known = new Set(other);
    return (one ?? []).filter((line) => !known.has(line)).length;
  });
  return texts.reduce((sum, lines) => sum + lines, 0);
}
