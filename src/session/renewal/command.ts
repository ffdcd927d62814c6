import { randomUUID } from 'node:crypto';
import { readRenewalRequest } from './request.ts';
import type { RenewalRequest } from './request-shape.ts';
import { cachedAnswer, keepAnswer } from './cache.ts';
import type { RenewEffects } from './decide-again.ts';

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
      const { text, lasts } = await (await import('./decide-again.ts')).decideAgain(request, name, effects);
      keepAnswer(cache, { text, at, lasts }, randomUUID());
      effects.print(text);
    }
    return 0;
  } catch (error) {
    const { refuseRenewal } = await import('./decide-again.ts');
    return await refuseRenewal(error, request, name, effects);
  }
}
