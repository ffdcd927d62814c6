/**
 * How much a run goes through of what is too much for each time: large products, and cases drawn at random.
 * `npm run test:full` goes through all of it, `npm test` through a part in which every value of each dimension still
 * appears, and `npm run quick` draws fewer cases.
 */
const DEPTH = process.env['GRANTGATE_DEPTH'];
export const FULL = DEPTH === 'full';

/** How many cases of a property are drawn. */
export function cases(usually: number, full: number): number {
  return FULL ? full : DEPTH === 'quick' ? Math.ceil(usually / 5) : usually;
}

/**
 * Which of the values are tried on which subject: all on all at full depth, and otherwise so that every value meets
 * every trait that a subject has (its provider, its protocol, what comes of it), and no subject is left out.
 */
export function share<S, V>(
  subjects: readonly S[],
  values: readonly V[],
  traitsOf: (subject: S) => readonly string[],
  isFull = FULL,
): readonly { readonly subject: S; readonly values: readonly V[] }[] {
  const shares = subjects.map((subject) => ({
    subject,
    traits: traitsOf(subject),
    values: isFull ? [...values] : ([] as V[]),
  }));
  for (const value of isFull ? [] : values) {
    const missing = new Set(shares.flatMap(({ traits }) => traits));
    const gain = ({ traits }: { traits: readonly string[] }): number =>
      traits.filter((trait) => missing.has(trait)).length;
    while (missing.size > 0) {
      const [best] = shares.toSorted((a, b) => gain(b) - gain(a) || a.values.length - b.values.length);
      best?.values.push(value);
      for (const trait of best?.traits ?? []) missing.delete(trait);
    }
  }
  for (const [index, { values: given }] of shares.entries())
    if (given.length === 0) given.push(...values.slice(index % values.length).slice(0, 1));
  return shares;
}
