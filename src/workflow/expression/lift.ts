import {
  isConcrete,
  MAX_OPTIONS,
  Maybe,
  oneOfValues,
  optionsOf,
  sourcesOf,
  type Concrete,
  type Options,
  type Value,
} from './value.ts';

/**
 * Applies an operation on values that are there to values that may not be: to each of what they can be, where that is
 * little, or else to none, with `otherwise` as all that could come of it.
 */
export function lift(
  values: readonly Value[],
  operation: (values: readonly Concrete[]) => Value,
  otherwise?: Options,
): Value {
  if (values.every(isConcrete)) return operation(values);
  const sources = sourcesOf(...values);
  const rows = combinations(values);
  if (rows === undefined) return oneOfValues(sources, otherwise);
  const results = rows.map((row) => attemptOn(sources, () => operation(row)));
  const all = [...new Set([...sources, ...sourcesOf(...results)])];
  const options = results.map(optionsOf);
  return oneOfValues(all, options.includes(undefined) ? otherwise : options.flatMap((some) => some ?? []));
}

/** An operation that may not be reached: if it would fail, its value is unknown, and that is all. */
export function attemptOn(sources: readonly string[], operation: () => Value): Value {
  try {
    return operation();
  } catch {
    return new Maybe(sources);
  }
}

function combinations(values: readonly Value[]): readonly (readonly Concrete[])[] | undefined {
  let rows: (readonly Concrete[])[] = [[]];
  for (const value of values) {
    const options = optionsOf(value);
    if (options === undefined || rows.length * options.length > MAX_OPTIONS) return undefined;
    rows = rows.flatMap((row) => options.map((option) => [...row, option]));
  }
  return rows;
}
