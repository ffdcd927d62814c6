import type { JsonSchema, Shape } from './shape.ts';

/** Says what to write in place of a text that does not fit. */
export function hinted(
  shape: Shape<string>,
  hint: (written: string) => string | undefined,
  extra: JsonSchema = {},
): Shape<string> {
  return {
    schema: { ...shape.schema, ...extra },
    parse: (value, path, mismatches) => {
      const before = mismatches.length;
      const parsed = shape.parse(value, path, mismatches);
      const found = mismatches[before];
      const advice = parsed === undefined && typeof value === 'string' ? hint(value) : undefined;
      if (found !== undefined && advice !== undefined) mismatches[before] = { ...found, hint: advice };
      return parsed;
    },
  };
}
