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
}

/**
 * Reads the findings of an earlier review from its JSON, those that were ignored as well; `undefined` where it is none.
 * INVARIANT: a file that is not understood is no empty baseline.
 */
export function parseBaseline(value: unknown): readonly GoneFinding[] | undefined {
  if (!isRecord(value) || value['schema'] !== 1) return undefined;
  const lists = [value['findings'], value['ignored']];
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

/** Compares a review with the findings of an earlier one. */
export function compareWith({ findings, ignored }: AccessReview, before: readonly GoneFinding[]): Comparison {
  const keyOf = ({ home, id, about }: GoneFinding): string => JSON.stringify([home, id, about]);
  const earlier = new Set(before.map(keyOf));
  const all = [...findings, ...ignored.map(({ finding }) => finding)];
  const ages = new Map(
    all.map((finding) => {
      const key = findingKey(finding);
      return [key, earlier.has(key) ? ('still' as const) : ('new' as const)];
    }),
  );
  return { ages, gone: before.filter((one) => !ages.has(keyOf(one))) };
}
