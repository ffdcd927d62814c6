import { canPush, readsMembers } from '../access.ts';
import type { Pull, Review } from '../state.ts';
import { livingActor } from './accounts.ts';
import { commitNode } from './commits.ts';
import { connection, dateTime, forbidden, nodeId, texts, type Node, type Viewer } from './value.ts';

/** The lists of reviews of a pull request. */
export function pullReviews(viewer: Viewer, pull: Pull): Node {
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

function latestOpinions(pull: Pull): Review[] {
  return latest(pull.reviews.filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING'));
}

function latest(reviews: readonly Review[]): Review[] {
  return [...Map.groupBy(reviews, ({ author }) => author.id).values()].flatMap((own) => own.at(-1) ?? []);
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
    author: livingActor(viewer, review.author),
    commit: () => commitNode(viewer, repository, review.commit),
    pullRequest: () => viewer.nodes.pull(viewer, pull),
    onBehalfOf: (args) =>
      connection('TeamConnection', 'onBehalfOf', teams, args, (team) =>
        readsMembers(viewer.token)
          ? { __typename: 'Team', id: nodeId('T', team.id), databaseId: team.id, slug: team.slug, name: team.slug }
          : forbidden(),
      ),
  };
}
