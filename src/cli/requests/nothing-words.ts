import { readCommand } from '../../requests/command/read.ts';
import { isBotAccount } from '../../requests/rights.ts';
import type { OfflineEvent } from './event.ts';

/** Why nothing follows from an event, as part of a sentence. */
export function nothingWords(event: OfflineEvent): string {
  switch (event.kind) {
    case 'nothing':
      return event.why;
    case 'opened':
      return 'the issue is not a form of the policy';
    case 'commented': {
      if (isBotAccount(event.comment.by)) return 'bots are not answered';
      if (readCommand(event.comment.body).kind === 'talk') return 'the comment does not begin with a command';
      return (
        `the command is for a request, and no grant of the folder has \`request: ${event.issue.number}\` ` +
        '(requests that wait for an approval are not seen offline)'
      );
    }
  }
}
