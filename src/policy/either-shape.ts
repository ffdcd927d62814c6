import { addMismatch, type Mismatch, showValue } from './mismatch.ts';
import { isRecord, type Shape } from './shape.ts';

/** The first of several shapes that fits; the error names what was expected. */
export function eitherShape<A, B>(first: Shape<A>, second: Shape<B>, expected: string): Shape<A | B> {
  return {
    schema: { anyOf: [first.schema, second.schema] },
    parse: (value, path, mismatches) => {
      const wrong: Mismatch[] = [];
      return (
        first.parse(value, path, wrong) ??
        second.parse(value, path, wrong) ??
        addMismatch(
          mismatches,
          path,
          `expected ${expected}, got ${showValue(value)}`,
          typeof value === 'string' ? wrong.find(({ hint }) => hint !== undefined)?.hint : undefined,
        )
      );
    },
  };
}

/** A list or a name, or else keys and values: what is wrong is said of the one that was begun. */
export function listOrKeys<A, B>(items: Shape<A>, keys: Shape<B>): Shape<A | B> {
  return {
    schema: { anyOf: [items.schema, keys.schema] },
    parse: (value, path, mismatches) => (isRecord(value) ? keys : items).parse(value, path, mismatches),
  };
}
