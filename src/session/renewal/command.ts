import { randomUUID } from 'node:crypto';
import type { Effects } from '../start-requests.ts';
import { readRenewalRequest, type RenewalRequest } from './request.ts';
import { cachedAnswer, keepAnswer } from './cache.ts';

/** What a renewal may do: an SDK waits for it, reads what is printed, and shows people what is said. */
export interface RenewEffects extends Pick<Effects, 'env' | 'now' | 'sleep' | 'random'> {
  readonly print: (text: string) => void;
  readonly say: (text: string) => void;
}

/**
 * Gives a credential when an SDK asks for it: what was given within the last minute, or a new one, for which everything
 * is decided again. Gives the exit code; never throws. `args` are the file of the request and the name of the
 * credential. SDKs ask often, so what decides is loaded only when it is to decide.
 */
export async function renew(args: readonly string[], effects: RenewEffects): Promise<number> {
  const [file = '', name = ''] = args;
  let request: RenewalRequest | undefined;
  try {
    request = readRenewalRequest(file);
    const cache = `${file}.${name}`;
    const at = effects.now();
    const kept = cachedAnswer(cache, at);
    if (kept !== undefined) effects.print(kept);
    else {
      const { text, lasts } = await (await import('../session.ts')).decideAgain(request, name, effects);
      keepAnswer(cache, { text, at, lasts }, randomUUID());
      effects.print(text);
    }
    return 0;
  } catch (error) {
    const { refuseRenewal } = await import('../session.ts');
    return await refuseRenewal(error, request, name, effects);
  }
}
