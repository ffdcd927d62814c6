import { createFollow, type Follow } from '../github/follow.ts';
import type { Session } from './start-requests.ts';

/**
 * Asks for more about how grants and policy came to be; it is not loaded with the first requests, which do not need it.
 */
export function followOf({ facts: { inputs }, transport, pending }: Session): Follow {
  const readAt = async (): Promise<number> => (await pending.access).date;
  return createFollow(transport.api, inputs.policyRepository, pending.log, readAt);
}
