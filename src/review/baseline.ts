import { isRecord } from '../policy/shape.ts';
import { findingKey, type AccessReview } from './review.ts';

/** Whether a finding was there before. */
export type FindingAge = 'new' | 'still';

/** A finding of an earlier review that is no longer there. */
export interface GoneFinding {
  readonly home: string;
  readonly id: string;
  readonly about: string;
}

/** How a review compares with an earlier one. */
export interface Comparison {
  /** By the key of the finding. */
  readonly ages: ReadonlyMap<string, FindingAge>;
  readonly gone: readonly GoneFinding[];
  /** Those that were there and of which nobody can tell now: their checks are unknown, or their policy is left out. */
  readonly untold: readonly GoneFinding[];
}

/**
 * Reads the findings of an earlier review from its JSON, those that were ignored or could not be told as well;
 * `undefined` where it is none. INVARIANT: a file that is not understood is no empty baseline.
 */
export function parseBaseline(value: unknown): readonly GoneFinding[] | undefined {
  if (!isRecord(value) || value['schema'] !== 1) return undefined;
  const lists = [value['findings'], value['ignored'], value['untold'] ?? []];
  if (!lists.every((list) => Array.isArray(list))) return undefined;
  const read = lists.flat().map((entry: unknown): GoneFinding | undefined => {
    if (!isRecord(entry)) return undefined;
    const { home, id, about } = entry;
    return typeof home === 'string' && typeof id === 'string' && typeof about === 'string'
      ? { home, id, about }
      : undefined;
  });
  return read.every((one) => one !== undefined) ? read : undefined;
}

/**
 * Compares a review with the findings of an earlier one. INVARIANT: what is unknown now is not gone; a token with fewer
 * rights puts nothing right.
 */
export function compareWith(review: AccessReview, before: readonly GoneFinding[]): Comparison {
  const keyOf = ({ home, id, about }: GoneFinding): string => JSON.stringify([home, id, about]);
  const earlier = new Set(before.map(keyOf));
  const all = [...review.findings, ...review.ignored.map(({ finding }) => finding)];
  const ages = new Map(
    all.map((finding) => {
      const key = findingKey(finding);
      return [key, earlier.has(key) ? ('still' as const) : ('new' as const)];
    }),
  );
  const missing = before.filter((one) => !ages.has(keyOf(one)));
  const unchecked = new Set(review.unknown.flatMap(({ home, ids }) => ids.map((id) => JSON.stringify([home, id]))));
  const isUntold = ({ home, id }: GoneFinding): boolean =>
    !review.homes.includes(home) || unchecked.has(JSON.stringify([home, id]));
  return { ages, gone: missing.filter((one) => !isUntold(one)), untold: missing.filter(isUntold) };
}
