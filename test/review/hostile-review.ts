// A review in which everything that somebody could have named is called something that tries to be something else.
import type { AccessReview } from '../../src/review/review.ts';

/** Keys whose values the program makes, from a closed list. */
const CLOSED = new Set([
  'id',
  'severity',
  'kind',
  'why',
  'how',
  'as',
  'where',
  'list',
  'lacks',
  'used',
  'approved',
  'approval',
  'stage',
  'source',
  'state',
  'ids',
  'since',
  'provider',
  'wall',
]);

/** The same review with every name, reason and address replaced, each by the next of some texts. */
export function namedHostile(review: AccessReview, texts: readonly string[]): AccessReview {
  let used = 0;
  const next = (): string => {
    used += 1;
    return texts[used % texts.length] ?? '';
  };
  const renamed = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return CLOSED.has(key) ? value : next();
    if (value instanceof Map || typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((entry: unknown) => renamed(entry, key));
    // an approval is words of the program in findings, and names in access paths
    return Object.fromEntries(
      Object.entries(value).map(([name, entry]) => [
        name,
        name === 'spot' || (name === 'approval' && key === 'facts') ? entry : renamed(entry, name),
      ]),
    );
  };
  return renamed(review, '') as AccessReview;
}
