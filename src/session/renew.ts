import { randomUUID } from 'node:crypto';
import type { Effects } from './launch.ts';
import { readOrders, type RenewalOrders } from './orders.ts';
import { cachedAnswer, keepAnswer } from './renewal-cache.ts';

/** What a renewal may do: an SDK waits for it, reads what is printed, and shows people what is said. */
export interface RenewEffects extends Pick<Effects, 'env' | 'now' | 'sleep' | 'random'> {
  readonly print: (text: string) => void;
  readonly say: (text: string) => void;
}

const LONGEST_WORDS = 1500;

/**
 * Gives a credential when an SDK asks for it: what was given within the last minute, or a new one, for which everything is decided again. Gives the exit code;
 * never throws. `args` are the file of the orders and the name of the credential. SDKs ask often, so what decides is loaded only when it is to decide.
 */
export async function renew(args: readonly string[], effects: RenewEffects): Promise<number> {
  const [file = '', name = ''] = args;
  let orders: RenewalOrders | undefined;
  try {
    orders = readOrders(file);
    const cache = `${file}.${name}`;
    const at = effects.now();
    const kept = cachedAnswer(cache, at);
    if (kept !== undefined) effects.print(kept);
    else {
      const { text, lasts } = await (await import('./renewal.ts')).decideAgain(orders, name, effects);
      keepAnswer(cache, { text, at, lasts }, randomUUID());
      effects.print(text);
    }
    return 0;
  } catch (error) {
    return await refuse(error, orders, name, effects);
  }
}

/** Says no in the way that the SDK reads, and puts it on record. */
async function refuse(fault: unknown, orders: RenewalOrders | undefined, name: string, effects: RenewEffects): Promise<number> {
  const [{ inert }, { refusalOf }] = await Promise.all([import('../report/inert.ts'), import('../credentials/catalogue.ts')]);
  const { code, message } = wordsOf(fault);
  const words = `grantgate: ${inert(message, LONGEST_WORDS)}`;
  if (orders !== undefined) (await import('./renewal-record.ts')).recordRenewal(orders, { kind: 'renewal-refused', name, reason: code, note: message }, effects.now());
  const refusal = (await refusalOf(orders?.credentials[name]?.provider ?? ''))?.(code, words) ?? '';
  if (refusal === '') effects.say(`${words}\n`);
  else effects.print(refusal);
  return refusal === '' ? 1 : 0;
}

/** The id of a decision or of a fault, and words for people. */
function wordsOf(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof Error)) return { code: 'fault', message: String(error) };
  const hint = 'hint' in error && typeof error.hint === 'string' ? ` ${error.hint.replaceAll('\n', ' ')}` : '';
  return { code: 'code' in error && typeof error.code === 'string' ? error.code : 'fault', message: `${error.message}${hint}` };
}
