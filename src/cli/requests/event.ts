import type { AskedIssue, Requester } from '../../requests/facts.ts';
import { isRecord } from '../../policy/shape.ts';
import { UsageError } from '../usage-error.ts';

/** What an event file says, as far as something follows from it. */
export type OfflineEvent =
  | { readonly kind: 'opened'; readonly issue: AskedIssue; readonly body: string; readonly at: number }
  | {
      readonly kind: 'commented';
      readonly issue: AskedIssue;
      readonly comment: { readonly id: number; readonly by: Requester; readonly body: string; readonly at: number };
    }
  | { readonly kind: 'nothing'; readonly why: string };

/**
 * Reads the payload of an `issues` or an `issue_comment` event. Source: GitHub's reference, "Webhook events and
 * payloads".
 * @throws UsageError for one that is neither, or lacks what it must have
 */
export function readOfflineEvent(payload: unknown): OfflineEvent {
  const event = recordAt(payload, 'the event');
  const issue = recordAt(event['issue'], '`issue`');
  const action = event['action'];
  const asked: AskedIssue = {
    number: numberAt(issue['number'], '`issue.number`'),
    author: accountAt(issue['user'], '`issue.user`'),
    isOpen: issue['state'] !== 'closed',
  };
  const why = notTheAuthor(event);
  const isNew = action === (event['comment'] === undefined ? 'opened' : 'created');
  if (isNew && why !== undefined) return { kind: 'nothing', why };
  if (event['comment'] === undefined)
    return action === 'opened'
      ? { kind: 'opened', issue: asked, body: bodyAt(issue['body'] ?? ''), at: timeAt(issue['created_at'], 'issue') }
      : { kind: 'nothing', why: `only an issue that is opened counts, and this one is \`${String(action)}\`` };
  if (action !== 'created')
    return { kind: 'nothing', why: `only a comment that is created counts, and this one is \`${String(action)}\`` };
  const comment = recordAt(event['comment'], '`comment`');
  return {
    kind: 'commented',
    issue: asked,
    comment: {
      id: numberAt(comment['id'], '`comment.id`'),
      by: accountAt(comment['user'], '`comment.user`'),
      body: bodyAt(comment['body']),
      at: timeAt(comment['created_at'], 'comment'),
    },
  };
}

/** What was transferred here, or is told of by somebody else, may not be what its author wrote. */
function notTheAuthor({ changes, sender, issue, comment }: Record<string, unknown>): string | undefined {
  if (isRecord(changes)) return 'an issue that was transferred here may not be as its author wrote it';
  const thing = isRecord(comment) ? comment : issue;
  const author = isRecord(thing) && isRecord(thing['user']) ? thing['user']['id'] : undefined;
  return isRecord(sender) && sender['id'] !== author ? 'whoever caused the event did not write it' : undefined;
}

function recordAt(value: unknown, what: string): Record<string, unknown> {
  if (isRecord(value)) return value;
  throw new UsageError(`${what} is not an object`, 'give the payload of an `issues` or an `issue_comment` event');
}

function numberAt(value: unknown, what: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value;
  throw new UsageError(`${what} is not a number`, 'give the payload as GitHub sends it');
}

function accountAt(value: unknown, what: string): Requester {
  const { login, id, type } = recordAt(value, what);
  if (typeof login !== 'string' || login === '') throw new UsageError(`${what} has no login`, 'give the whole payload');
  return { login, id: numberAt(id, `${what} \`id\``), type: typeof type === 'string' ? type : 'User' };
}

function bodyAt(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function timeAt(value: unknown, what: string): number {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isFinite(at)) return at;
  throw new UsageError(`\`${what}.created_at\` is not a time`, 'give the payload as GitHub sends it');
}
