import { Unknown } from '../data.ts';

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
