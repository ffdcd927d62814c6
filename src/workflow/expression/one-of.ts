import { Unknown } from '../data.ts';

/** What a value can be that has no parts. */
export type Scalar = null | boolean | number | string;

/**
 * A value that only the run will have, of which it is known what it can be: a choice input, or `cond && 'a' || 'b'`.
 * Whoever does not look at `options` sees an unknown.
 */
export class OneOf extends Unknown {
  /** At least two, all different. */
  readonly options: readonly Scalar[];
  constructor(source: string, options: readonly Scalar[]) {
    super(source);
    this.options = options;
  }
}
