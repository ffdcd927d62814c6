import { Named, OneLine, Plain, Unknown } from '../data.ts';

/** What a value can be that has no parts. */
export type ScalarValue = null | boolean | number | string;

/**
 * A value that only the run will have, though what it can be is known: a choice input, or `cond && 'a' || 'b'`. Whoever
 * does not look at `options` sees an unknown.
 */
export class OneOf extends Unknown {
  /** At least two, all different. */
  readonly options: readonly ScalarValue[];
  constructor(source: string, options: readonly ScalarValue[]) {
    super(source);
    this.options = options;
  }
}

/**
 * What two unknowns have in common that are written the same: what they come from, and what is known of them.
 *
 * INVARIANT: a choice has that in common with itself alone: another one of the same name may be of other values, or
 * made in another way.
 */
export function unknownKey(part: Unknown): string | OneOf {
  if (part instanceof OneOf) return part;
  const kind =
    part instanceof Plain ? 'plain' : part instanceof Named ? 'name' : part instanceof OneLine ? 'line' : 'any';
  return `${kind} ${part.source}`;
}
