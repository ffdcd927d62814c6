import { type Shown, shownAs } from '../git/renames.ts';
import { canPush, may, readsMembers } from '../access.ts';
import { readCommit } from '../git/commits.ts';
import { differences } from '../git/trees.ts';
import { branchRef, branchTip } from '../build/branches.ts';
import type { Pull, Repository, Review } from '../state.ts';
import { actorNode } from './accounts.ts';
import { commitNode } from './commits.ts';
import { timelineItems } from './pull-timeline.ts';
import { refField, repositoryNode } from './repositories.ts';
import { connection, dateTime, failure, forbidden, nodeId, texts, type Args, type Node, type Viewer } from './value.ts';

/** `pullRequest(number:)` of a repository. */
export function pullField(viewer: Viewer, repository: Repository, args: Args): Node {
  if (!may(viewer.token, repository, 'pull_requests')) throw forbidden();
  const pull = repository.pulls.find(({ number }) => number === args['number']);
  if (!pull)
    throw failure('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${String(args['number'])}.`);
  return pullNode(viewer, pull);
}

export function pullNode(viewer: Viewer, pull: Pull): Node {
  return { ...pullFacts(pull), ...pullEnds(viewer, pull), ...pullLists(viewer, pull), ...pullReviews(viewer, pull) };
}

function pullFacts(pull: Pull): Node {
  const { repository, merge } = pull;
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', pull.id),
    databaseId: pull.id,
    fullDatabaseId: String(pull.id),
    number: pull.number,
    title: pull.title,
    body: '',
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
    author: actorNode(pull.author),
    mergedBy: merge ? actorNode(merge.by) : null,
    reviewDecision: null,
  };
}

function pullEnds(viewer: Viewer, pull: Pull): Node {
  const { repository } = pull;
  return {
    repository: () => repositoryNode(viewer, repository),
    baseRepository: () => repositoryNode(viewer, repository),
    headRepository: () => repositoryNode(viewer, repository),
    headRepositoryOwner: () => actorNode(repository.owner),
    baseRef: () => refField(viewer, repository, branchRef(pull.base)),
    headRef: () => refField(viewer, repository, branchRef(pull.branch)),
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
    timelineItems: (args) => timelineItems(viewer, pull, args),
    changedFiles: () => shownPaths(pull).length,
    additions: () => linesOf(pull, 'after'),
    deletions: () => linesOf(pull, 'before'),
    files: (args) => pullFiles(pull, args),
  };
}

function pullReviews(viewer: Viewer, pull: Pull): Node {
  return {
    reviews: (args) => {
      const states = texts(args, 'states');
      const found = pull.reviews.filter((review) => !states || states.includes(review.state));
      return connection('PullRequestReviewConnection', 'reviews', found, args, (review) =>
        reviewNode(viewer, pull, review),
      );
    },
    latestOpinionatedReviews: (args) => {
      const found = latestOpinions(pull).filter(
        (review) => args['writersOnly'] !== true || canPush(viewer.state, pull.repository, review.author),
      );
      return connection('PullRequestReviewConnection', 'latestOpinionatedReviews', found, args, (review) =>
        reviewNode(viewer, pull, review),
      );
    },
    latestReviews: (args) =>
      connection('PullRequestReviewConnection', 'latestReviews', latest(pull.reviews), args, (review) =>
        reviewNode(viewer, pull, review),
      ),
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

function latestOpinions(pull: Pull): Review[] {
  return latest(pull.reviews.filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING'));
}

function latest(reviews: readonly Review[]): Review[] {
  return [...Map.groupBy(reviews, ({ author }) => author.id).values()].flatMap((of) => of.at(-1) ?? []);
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

export function reviewNode(viewer: Viewer, pull: Pull, review: Review): Node {
  const { repository } = pull;
  const teams = viewer.state.teams.filter(
    ({ org, members }) => org === repository.owner.login && members.includes(review.author.login),
  );
  return {
    __typename: 'PullRequestReview',
    id: nodeId('PRR', review.id),
    databaseId: review.id,
    fullDatabaseId: String(review.id),
    state: review.state,
    body: review.body,
    url: `https://github.com/${repository.name}/pull/${pull.number}#pullrequestreview-${review.id}`,
    createdAt: dateTime(review.submittedAt),
    submittedAt: dateTime(review.submittedAt),
    updatedAt: dateTime(review.lastEditedAt ?? review.submittedAt),
    lastEditedAt: review.lastEditedAt ? dateTime(review.lastEditedAt) : null,
    authorCanPushToRepository: canPush(viewer.state, repository, review.author),
    authorAssociation: canPush(viewer.state, repository, review.author) ? 'MEMBER' : 'NONE',
    author: actorNode(review.author),
    commit: () => commitNode(viewer, repository, review.commit),
    pullRequest: () => pullNode(viewer, pull),
    onBehalfOf: (args) =>
      connection('TeamConnection', 'onBehalfOf', teams, args, (team) =>
        readsMembers(viewer.token)
          ? { __typename: 'Team', id: nodeId('T', team.id), databaseId: team.id, slug: team.slug, name: team.slug }
          : forbidden(),
      ),
  };
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
