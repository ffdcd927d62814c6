import { may } from '../access.ts';
import { addComment, setOpen } from '../build/issues.ts';
import { nodeId } from '../graphql/value.ts';
import { json, type WorldResponse } from '../serve/http.ts';
import {
  account,
  nextId,
  type Account,
  type Pull,
  type Repository,
  type State,
  type Comment,
  type Issue,
} from '../state.ts';
import { isIssue, threadNumbered } from '../threads.ts';
import { simpleUser } from './accounts.ts';
import type { Call } from './call.ts';
import { inaccessible, notFound, refusal } from './errors.ts';
import { exampleOf } from './openapi.ts';
import { paged } from './page.ts';

/** GitHub's limit of a body, in characters. */
const MAX_BODY_CHARACTERS = 65_536;
/** The account that GitHub shows for those that are gone. */
const GHOST: Account = { login: 'ghost', id: 10137, type: 'User', name: 'Deleted user' };

/** Issues and pull requests; the newest first. */
export function getIssues({ request, state, token, repository }: Call): WorldResponse {
  if (!may(token, repository, 'issues')) return inaccessible();
  const wanted = request.query.get('state') ?? 'open';
  const creator = request.query.get('creator')?.toLowerCase();
  const found = [...repository.issues.filter(({ gone }) => gone === null), ...repository.pulls]
    .filter((thread) => wanted === 'all' || (thread.state === 'OPEN') === (wanted === 'open'))
    .filter(({ author }) => creator === undefined || shownAuthor(state, author).login.toLowerCase() === creator)
    .toSorted((a, b) => b.number - a.number);
  return paged(
    request,
    found.map((thread) => issueBody(state, repository, thread)),
  );
}

export function getIssue(call: Call): WorldResponse {
  return ofThread(call, 'read', (thread) => json(200, issueBody(call.state, call.repository, thread)));
}

export function patchIssue(call: Call): WorldResponse {
  const { state, body } = call;
  return ofThread(call, 'write', (thread) => {
    if (typeof body['title'] === 'string') thread.title = body['title'];
    if (typeof body['body'] === 'string') thread.body = body['body'];
    const reason = typeof body['state_reason'] === 'string' ? body['state_reason'] : undefined;
    if (body['state'] === 'open' || body['state'] === 'closed')
      setOpen(thread, { open: body['state'] === 'open', reason, at: state.clock.now() });
    return json(200, issueBody(state, call.repository, thread));
  });
}

export function getComments(call: Call): WorldResponse {
  return ofThread(call, 'read', (thread) =>
    paged(
      call.request,
      thread.comments.map((comment) => commentBody(call.state, thread, comment)),
    ),
  );
}

export function postComment(call: Call): WorldResponse {
  const { state, token } = call;
  return ofThread(call, 'write', (thread) => {
    const body = String(call.body['body']);
    const wrong = bodyFault(body);
    if (wrong) return wrong;
    const author = account(state, token?.login ?? '');
    return json(201, commentBody(state, thread, addComment(state, thread, { author, body, at: state.clock.now() })));
  });
}

export function patchComment(call: Call): WorldResponse {
  const { state, token } = call;
  return ofComment(call, 'write', (thread, comment) => {
    const body = String(call.body['body']);
    const wrong = bodyFault(body);
    if (wrong) return wrong;
    if (comment.body !== body) {
      comment.body = body;
      comment.updatedAt = state.clock.now();
      comment.edit = { by: account(state, token?.login ?? ''), at: comment.updatedAt };
    }
    return json(200, commentBody(state, thread, comment));
  });
}

export function removeComment(call: Call): WorldResponse {
  return ofComment(call, 'write', (thread, comment) => {
    thread.comments.splice(thread.comments.indexOf(comment), 1);
    return { status: 204, body: '' };
  });
}

/** REST, "Create reaction for an issue comment": 200 where this account has reacted so already. */
export function postReaction(call: Call): WorldResponse {
  const { state, token } = call;
  return ofComment(call, 'write', (_, comment) => {
    const user = account(state, token?.login ?? '');
    const content = String(call.body['content']);
    const there = comment.reactions.find((each) => each.user === user && each.content === content);
    const reaction = there ?? { id: nextId(state), user, content };
    if (!there) comment.reactions.push(reaction);
    return json(there ? 200 : 201, reactionBody(state, reaction));
  });
}

export function getReactions(call: Call): WorldResponse {
  return ofComment(call, 'read', (_, { reactions }) =>
    paged(
      call.request,
      reactions.map((reaction) => reactionBody(call.state, reaction)),
    ),
  );
}

function reactionBody(state: State, { id, user, content }: Comment['reactions'][number]): Record<string, unknown> {
  return {
    id,
    node_id: nodeId('REA', id),
    user: simpleUser(user),
    content,
    created_at: state.clock.now().toISOString(),
  };
}

/** People without access to a repository cannot be assigned; they are left out without a word. */
export function postAssignees(call: Call): WorldResponse {
  const { state, body } = call;
  return ofThread(call, 'write', (thread) => {
    const logins = Array.isArray(body['assignees']) ? body['assignees'].map(String) : [];
    if (isIssue(thread))
      thread.assignees = [
        ...new Set([...thread.assignees, ...logins.flatMap((login) => state.accounts.get(login.toLowerCase()) ?? [])]),
      ];
    return json(201, issueBody(state, call.repository, thread));
  });
}

function bodyFault(body: string): WorldResponse | undefined {
  if (body.trim() === '') return refusal(422, 'Validation Failed');
  return body.length > MAX_BODY_CHARACTERS
    ? refusal(422, `Body is too long (maximum is ${MAX_BODY_CHARACTERS} characters)`)
    : undefined;
}

function ofThread(
  { request, token, repository, parameters }: Call,
  access: 'read' | 'write',
  act: (thread: Issue | Pull) => WorldResponse,
): WorldResponse {
  const number = Number(parameters['issue_number']);
  const gone = repository.issues.find((issue) => issue.number === number)?.gone;
  // GitHub describes the way to its new place for the issue itself only
  if (gone === 'transferred' && !/\/issues\/\d+$/.test(request.path)) return notFound();
  if (gone === 'transferred')
    return json(301, {
      message: 'Moved Permanently',
      url: `https://api.github.com/repositories/1/issues/1`,
      documentation_url: 'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects',
    });
  if (gone === 'deleted') return refusal(410, 'This issue was deleted');
  const thread = threadNumbered(repository, number);
  if (!thread) return notFound();
  const permissions = isIssue(thread) ? ['issues'] : ['issues', 'pull_requests'];
  if (!permissions.some((permission) => may(token, repository, permission, access))) return inaccessible();
  return act(thread);
}

function ofComment(
  { token, repository, parameters }: Call,
  access: 'read' | 'write',
  act: (thread: Issue | Pull, comment: Comment) => WorldResponse,
): WorldResponse {
  for (const thread of [...repository.issues, ...repository.pulls]) {
    const comment = thread.comments.find(({ id }) => String(id) === parameters['comment_id']);
    if (!comment) continue;
    const permissions = isIssue(thread) ? ['issues'] : ['issues', 'pull_requests'];
    if (!permissions.some((permission) => may(token, repository, permission, access))) return inaccessible();
    return act(thread, comment);
  }
  return notFound();
}

/** An account, or the ghost in place of one that is gone. */
export function shownAuthor(state: State, author: Account): Account {
  return state.accounts.has(author.login.toLowerCase()) ? author : GHOST;
}

/** An issue as REST shows it; a pull request is one, with a member more. */
export function issueBody(state: State, repository: Repository, thread: Issue | Pull): Record<string, unknown> {
  const api = `https://api.github.com/repos/${repository.name}/issues/${thread.number}`;
  const kind = isIssue(thread) ? 'issues' : 'pull';
  const html = `https://github.com/${repository.name}/${kind}/${thread.number}`;
  const { pull_request: _pull, ...example } = exampleOf('issue');
  const own = isIssue(thread) ? thread : undefined;
  return {
    ...example,
    id: thread.id,
    node_id: nodeId(isIssue(thread) ? 'I' : 'PR', thread.id),
    url: api,
    repository_url: `https://api.github.com/repos/${repository.name}`,
    labels_url: `${api}/labels{/name}`,
    comments_url: `${api}/comments`,
    events_url: `${api}/events`,
    html_url: html,
    number: thread.number,
    state: thread.state === 'OPEN' ? 'open' : 'closed',
    state_reason: own?.stateReason ?? null,
    title: thread.title,
    body: thread.body,
    user: simpleUser(shownAuthor(state, thread.author)),
    labels: [],
    assignee: null,
    assignees: (own?.assignees ?? []).map(simpleUser),
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: thread.comments.length,
    created_at: thread.createdAt.toISOString(),
    updated_at: thread.createdAt.toISOString(),
    closed_at: own?.closedAt?.toISOString() ?? null,
    closed_by: null,
    pinned_comment: null,
    author_association: 'NONE',
    ...(own === undefined
      ? { pull_request: { url: api.replace('/issues/', '/pulls/'), html_url: html, diff_url: html, patch_url: html } }
      : {}),
  };
}

/** A comment as REST shows it. */
export function commentBody(state: State, thread: Issue | Pull, comment: Comment): Record<string, unknown> {
  const api = `https://api.github.com/repos/${thread.repository.name}/issues`;
  const kind = isIssue(thread) ? 'issues' : 'pull';
  return {
    ...exampleOf('issue-comment'),
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url: `${api}/comments/${comment.id}`,
    html_url: `https://github.com/${thread.repository.name}/${kind}/${thread.number}#issuecomment-${comment.id}`,
    issue_url: `${api}/${thread.number}`,
    body: comment.body,
    user: simpleUser(shownAuthor(state, comment.author)),
    created_at: comment.createdAt.toISOString(),
    updated_at: comment.updatedAt.toISOString(),
    author_association: 'NONE',
    pin: null,
    minimized: null,
  };
}
