import { may } from '../access.ts';
import type { Account, Pull, Repository, Comment, Issue } from '../state.ts';
import { livingActor } from './accounts.ts';
import {
  connection,
  dateTime,
  failure,
  forbidden,
  nodeId,
  record,
  text,
  texts,
  type Args,
  type Node,
  type Viewer,
} from './value.ts';

/** `issue(number:)` of a repository; one that was deleted or transferred is not there. */
export function issueField(viewer: Viewer, repository: Repository, args: Args): Node {
  if (!may(viewer.token, repository, 'issues')) throw forbidden();
  const issue = repository.issues.find(({ number, gone }) => number === args['number'] && gone === null);
  if (!issue) throw failure('NOT_FOUND', `Could not resolve to an Issue with the number of ${String(args['number'])}.`);
  return issueNode(viewer, issue);
}

/** `issues` of a repository, oldest first unless it is ordered otherwise. */
export function issuesField(viewer: Viewer, repository: Repository, args: Args): Node {
  if (!may(viewer.token, repository, 'issues')) throw forbidden();
  const filter = record(args, 'filterBy');
  const states = texts(args, 'states') ?? texts(filter, 'states');
  const creator = text(filter, 'createdBy')?.toLowerCase();
  const found = repository.issues
    .filter(({ state, gone }) => gone === null && (!states || states.includes(state)))
    .filter(({ author }) => creator === undefined || author.login.toLowerCase() === creator);
  if (text(record(args, 'orderBy'), 'direction') === 'DESC') found.reverse();
  return connection('IssueConnection', 'issues', found, args, (issue) => issueNode(viewer, issue));
}

/** `issueOrPullRequest(number:)` of a repository. */
export function threadField(viewer: Viewer, repository: Repository, args: Args): Node {
  const pull = repository.pulls.find(({ number }) => number === args['number']);
  return pull === undefined ? issueField(viewer, repository, args) : viewer.nodes.pull(viewer, pull);
}

/** `node(id:)` of a comment; of one that is not there, nothing. */
export function commentById(viewer: Viewer, id: string): Node | null {
  const threads = [...viewer.state.repositories.values()].flatMap(({ issues, pulls }) => [...issues, ...pulls]);
  const thread = threads.find(({ comments }) => comments.some((comment) => nodeId('IC', comment.id) === id));
  if (!thread || !may(viewer.token, thread.repository, 'issues')) return null;
  const comment = thread.comments.find((each) => nodeId('IC', each.id) === id);
  return comment === undefined ? null : commentNode(viewer, thread, comment);
}

function issueNode(viewer: Viewer, issue: Issue): Node {
  const { repository } = issue;
  const url = `https://github.com/${repository.name}/issues/${issue.number}`;
  return {
    __typename: 'Issue',
    id: nodeId('I', issue.id),
    databaseId: issue.id,
    fullDatabaseId: String(issue.id),
    number: issue.number,
    title: issue.title,
    body: issue.body,
    url,
    resourcePath: new URL(url).pathname,
    state: issue.state,
    stateReason: issue.stateReason?.toUpperCase() ?? null,
    closed: issue.state === 'CLOSED',
    closedAt: issue.closedAt === null ? null : dateTime(issue.closedAt),
    createdAt: dateTime(issue.createdAt),
    ...written(viewer, issue.author, issue),
    comments: (args) => commentsField(viewer, issue, args),
    timelineItems: (args) => issueTimeline(issue, args),
    repository: () => viewer.nodes.repository(viewer, repository),
  };
}

/** `timelineItems(...)` of an issue: only what tells that it was moved here from another repository. */
function issueTimeline(issue: Issue, args: Args): Node {
  const kinds = texts(args, 'itemTypes');
  if (kinds?.length !== 1 || kinds[0] !== 'TRANSFERRED_EVENT')
    throw failure('UNPROCESSABLE', 'the world tells of transfers only');
  const items = issue.transferredHere ? [issue] : [];
  return connection('IssueTimelineItemsConnection', 'timelineItems', items, args, ({ id }) => ({
    __typename: 'TransferredEvent',
    id: nodeId('TRE', id),
    createdAt: dateTime(issue.createdAt),
  }));
}

/** `comments` of an issue or a pull request. */
export function commentsField(viewer: Viewer, thread: Issue | Pull, args: Args): Node {
  return connection('IssueCommentConnection', 'comments', thread.comments, args, (comment) =>
    commentNode(viewer, thread, comment),
  );
}

function commentNode(viewer: Viewer, { repository, number }: Issue | Pull, comment: Comment): Node {
  return {
    __typename: 'IssueComment',
    id: nodeId('IC', comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    url: `https://github.com/${repository.name}/issues/${number}#issuecomment-${comment.id}`,
    createdAt: dateTime(comment.createdAt),
    updatedAt: dateTime(comment.updatedAt),
    ...written(viewer, comment.author, comment),
  };
}

/** Who wrote a text, and who changed it. What a deleted account wrote belongs to nobody. */
function written(viewer: Viewer, author: Account, { edit, viaEmail }: Pick<Comment, 'edit' | 'viaEmail'>): Node {
  return {
    author: livingActor(viewer, author),
    editor: edit === null ? null : livingActor(viewer, edit.by),
    lastEditedAt: edit === null ? null : dateTime(edit.at),
    createdViaEmail: viaEmail,
    includesCreatedEdit: edit !== null,
  };
}
