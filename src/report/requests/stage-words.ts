import type { RequestStage } from '../../requests/facts.ts';

/** How far a request has come, as part of a sentence. */
export function stageWords(stage: RequestStage): string {
  switch (stage) {
    case 'requested':
      return 'it is not proposed yet';
    case 'pending':
      return 'it waits for an approval';
    case 'active':
      return 'it is in force';
    case 'not-started':
      return 'it has not begun yet';
    case 'ended':
      return 'it has ended';
    case 'revoked':
      return 'it is revoked';
    case 'closed':
      return 'it was closed without an approval';
    case 'retired':
      return 'its file is gone';
    case 'void':
      return 'when it begins and ends is not known';
  }
}
