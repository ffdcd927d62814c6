import { FactError } from './fact-error.ts';

/** Something that was asked for: its value, or why it is not known. */
export type Known<T> = { readonly value: T } | NotTold;

/** INVARIANT: what could not be read is never taken for absent, empty or allowed. */
export interface NotTold {
  /** Why, in words. */
  readonly untold: string;
  /** The permission of a token that shows it. */
  readonly needs: string;
  /** `rights`: the token is not shown it. `plan`: the repository's plan does not have it. `fault`: no usable answer. */
  readonly kind: 'rights' | 'plan' | 'fault';
}

/** What GitHub says where a plan lacks what was asked for: “Upgrade to GitHub Pro or make this repository public …”. */
const BEYOND_PLAN = /\bupgrade to\b/i;

/** Asks for something, and keeps why it is not known where the answer is a refusal or not understood. */
export async function knownFrom<T>(needs: string, ask: () => Promise<T>): Promise<Known<T>> {
  try {
    return { value: await ask() };
  } catch (error) {
    if (!(error instanceof FactError)) throw error;
    const isRefused = error.said !== undefined && error.kind !== 'passing';
    const isOfPlan = error.status === 403 && BEYOND_PLAN.test(error.said ?? '');
    return { untold: error.message, needs, kind: isOfPlan ? 'plan' : isRefused ? 'rights' : 'fault' };
  }
}

/** Whether something is known. */
export function isKnown<K extends Known<unknown>>(known: K): known is Exclude<K, NotTold> {
  return 'value' in known;
}
