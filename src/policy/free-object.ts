import { InexactNumber, leavesOf } from './exact-json.ts';
import { addMismatch, showValue } from './mismatch.ts';
import { isRecord, type Shape } from './shape.ts';

/** Any JSON object, kept as it is; a number in it that JSON would write in another way is an error. */
export function freeObject(): Shape<Readonly<Record<string, unknown>>> {
  return {
    schema: { type: 'object' },
    parse: (value, path, mismatches) => {
      if (!isRecord(value)) return addMismatch(mismatches, path, `expected keys and values, got ${showValue(value)}`);
      const altered = leavesOf(value, path).filter((leaf) => leaf.value instanceof InexactNumber);
      for (const leaf of altered)
        mismatches.push({
          path: leaf.path,
          message: `the number ${showValue(leaf.value)} would be sent in another form`,
          hint: 'write it in quotes, or as a plain number',
        });
      return altered.length === 0 ? value : undefined;
    },
  };
}
