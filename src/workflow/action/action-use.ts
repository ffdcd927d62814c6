import type { Place } from '../file/place.ts';
import type { Text } from '../text.ts';

/** A step's `uses:`, with what is given to it. */
export interface ActionUse {
  /** `owner/name` or `owner/name/path`, without the ref. */
  readonly name: string;
  /** What stands after the `@`. */
  readonly ref: string;
  /** Values by name of the input in lower case; an input that is not here was not given. */
  readonly inputs: ReadonlyMap<string, { readonly text: Text; readonly place: Place }>;
  /** Of `uses:`. */
  readonly place: Place;
}
