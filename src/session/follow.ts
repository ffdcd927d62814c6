import { createFollow, type Follow } from '../github/follow.ts';
import type { Launched } from './launch.ts';

/**
 * Asks for more about how grants and policy came to be; it is not loaded with the first requests, which do not need it.
 */
export function followOf({ api, inputs, log }: Launched): Follow {
  return createFollow(api, inputs.policyRepository, log);
}
