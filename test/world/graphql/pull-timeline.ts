import type { Pull, PullEvent, Review } from '../state.ts';
import { actorNode } from './accounts.ts';
import { commitNode } from './commits.ts';
import { reviewNode } from './reviews.ts';
import { connection, dateTime, nodeId, text, texts, type Args, type Node, type Viewer } from './value.ts';

type Item = PullEvent | { kind: 'pull_request_review'; at: Date; review: Review };

const TYPES: Record<Item['kind'], string> = {
  base_ref_changed: 'BaseRefChangedEvent',
  automatic_base_change_succeeded: 'AutomaticBaseChangeSucceededEvent',
  base_ref_force_pushed: 'BaseRefForcePushedEvent',
  head_ref_force_pushed: 'HeadRefForcePushedEvent',
  pull_request_commit: 'PullRequestCommit',
  pull_request_review: 'PullRequestReview',
  closed: 'ClosedEvent',
  reopened: 'ReopenedEvent',
  merged: 'MergedEvent',
};

/** `timelineItems(...)` of a pull request, oldest first; `itemTypes` names them as GitHub's enumeration does. */
export function timelineItems(viewer: Viewer, pull: Pull, args: Args): Node {
  const reviews = pull.reviews.map((review): Item => ({ kind: 'pull_request_review', at: review.submittedAt, review }));
  const all = [...pull.events, ...reviews].toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const types = texts(args, 'itemTypes');
  const since = text(args, 'since');
  const found = all.filter(
    (item) =>
      (!types || types.includes(enumerated(TYPES[item.kind]))) && (since === undefined || item.at >= new Date(since)),
  );
  const skipped = found.slice(typeof args['skip'] === 'number' ? args['skip'] : 0);
  return {
    ...connection('PullRequestTimelineItemsConnection', 'timelineItems', skipped, args, (item) =>
      itemNode(viewer, pull, item),
    ),
    totalCount: all.length,
    filteredCount: found.length,
    pageCount: skipped.length,
    updatedAt: dateTime(all.at(-1)?.at ?? pull.createdAt),
  };
}

function enumerated(type: string): string {
  return type.replaceAll(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase();
}

function itemNode(viewer: Viewer, pull: Pull, item: Item): Node {
  if (item.kind === 'pull_request_review') return reviewNode(viewer, pull, item.review);
  const common = {
    __typename: TYPES[item.kind],
    id: nodeId('E', item.id),
    databaseId: item.id,
    createdAt: dateTime(item.at),
    pullRequest: () => viewer.nodes.pull(viewer, pull),
  };
  const { repository } = pull;
  if (item.kind === 'pull_request_commit')
    return { ...common, commit: () => commitNode(viewer, repository, item.commit) };
  const acted = { ...common, actor: actorNode(item.actor) };
  switch (item.kind) {
    case 'base_ref_changed':
      return { ...acted, previousRefName: item.before, currentRefName: item.after };
    case 'automatic_base_change_succeeded':
      return { ...acted, oldBase: item.before, newBase: item.after };
    case 'base_ref_force_pushed':
    case 'head_ref_force_pushed': {
      const name = item.kind === 'base_ref_force_pushed' ? pull.base : pull.branch;
      return {
        ...acted,
        beforeCommit: () => commitNode(viewer, repository, item.before),
        afterCommit: () => commitNode(viewer, repository, item.after),
        ref: () => viewer.nodes.ref(viewer, repository, `refs/heads/${name}`),
      };
    }
    case 'merged':
      return {
        ...acted,
        mergeRefName: pull.base,
        commit: () => (pull.merge ? commitNode(viewer, repository, pull.merge.sha) : null),
      };
    default:
      return acted;
  }
}
