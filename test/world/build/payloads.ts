import { commentBody, issueBody } from '../rest/issues.ts';
import type { Comment, Issue, Pull, State } from '../state.ts';

export type PayloadBuilders = {
  /** What an event about an issue or a pull request, or about a comment below it, says of them. */
  payload(thread: Issue | Pull, comment?: Comment): Record<string, unknown>;
};

export function payloadBuilders(state: State): PayloadBuilders {
  return {
    payload: (thread, comment) => ({
      issue: issueBody(state, thread.repository, thread),
      ...(comment === undefined ? {} : { comment: commentBody(state, thread, comment) }),
    }),
  };
}
