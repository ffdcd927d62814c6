import { Fields } from '../github/json.ts';
import type { AskedIssue, Requester } from '../requests/facts.ts';

/** What has happened, as far as something follows from it. */
export type RequestEvent =
  | {
      readonly kind: 'opened';
      readonly issue: AskedIssue;
      /** The body as it was opened: what is edited later is never read. */
      readonly body: string;
      /** Milliseconds since 1970, by GitHub's clock. */
      readonly at: number;
    }
  | {
      readonly kind: 'commented';
      /** The issue or pull request below which it stands. */
      readonly issue: AskedIssue;
      readonly isPull: boolean;
      readonly comment: EventComment;
    }
  /** Somebody proposes something, by the number of the pull request. */
  | { readonly kind: 'proposed'; readonly pull: number }
  /** A pull request was merged, or closed by `by`. */
  | { readonly kind: 'settled'; readonly pull: AskedIssue; readonly isMerged: boolean; readonly by: Requester }
  /** An issue was closed by `by`. */
  | { readonly kind: 'closed'; readonly issue: AskedIssue; readonly by: Requester }
  /** The daily look at everything: by the clock, or by hand. */
  | { readonly kind: 'care' }
  | { readonly kind: 'nothing' };

export interface EventComment {
  readonly id: number;
  /** GraphQL's id of it. */
  readonly node: string;
  readonly author: Requester;
  /** As it was written. */
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * Reads the event that started the run. Nothing else runs in the job, so the payload is as the runner wrote it.
 *
 * INVARIANT: of what is written only `opened` and `created` count. Of an edit, the payload names who edited and not who
 * wrote.
 * @throws FactError when the payload is not as GitHub documents it
 */
export function readRequestEvent(name: string | undefined, payload: unknown): RequestEvent {
  if (name === 'schedule' || name === 'workflow_dispatch') return { kind: 'care' };
  if (name !== 'issues' && name !== 'issue_comment' && name !== 'pull_request_target') return { kind: 'nothing' };
  const event = new Fields(payload, '');
  const action = event.text('action');
  if (name === 'pull_request_target') return readPullEvent(event, action);
  const issue = event.object('issue');
  if (name === 'issues' && action === 'closed')
    return { kind: 'closed', issue: readIssue(issue), by: readEventAccount(event.object('sender')) };
  if (name === 'issues' && action === 'opened') {
    if (!isByAuthor(event, issue)) return { kind: 'nothing' };
    return {
      kind: 'opened',
      issue: readIssue(issue),
      body: issue.optionalText('body') ?? '',
      at: Date.parse(issue.text('created_at')),
    };
  }
  if (name !== 'issue_comment' || action !== 'created') return { kind: 'nothing' };
  const comment = event.object('comment');
  if (!isByAuthor(event, comment)) return { kind: 'nothing' };
  return {
    kind: 'commented',
    issue: readIssue(issue),
    isPull: issue.has('pull_request'),
    comment: {
      id: comment.number('id'),
      node: comment.text('node_id'),
      author: readEventAccount(comment.object('user')),
      body: comment.optionalText('body') ?? '',
      at: Date.parse(comment.text('created_at')),
    },
  };
}

function readPullEvent(event: Fields, action: string): RequestEvent {
  const pull = event.object('pull_request');
  if (['opened', 'synchronize', 'reopened'].includes(action)) return { kind: 'proposed', pull: pull.number('number') };
  if (action !== 'closed') return { kind: 'nothing' };
  return {
    kind: 'settled',
    pull: readIssue(pull),
    isMerged: pull.flag('merged'),
    by: readEventAccount(event.object('sender')),
  };
}

/**
 * Whether whoever caused the event wrote what it is about. An issue that is transferred here is `opened` in its
 * author's name, with whatever others have made of it where it was before. Source: GitHub's example of `issues.opened`
 * with `changes.old_issue`.
 *
 * INVARIANT: nothing is done in somebody's name that they did not write here themselves.
 */
function isByAuthor(event: Fields, thing: Fields): boolean {
  return !event.has('changes') && event.object('sender').number('id') === thing.object('user').number('id');
}

function readIssue(issue: Fields): AskedIssue {
  return {
    number: issue.number('number'),
    author: readEventAccount(issue.object('user')),
    isOpen: issue.text('state') === 'open',
  };
}

function readEventAccount(account: Fields): Requester {
  return { login: account.text('login'), id: account.number('id'), type: account.text('type') };
}
