import type { Data } from '../data.ts';
import { fold } from './coerce.ts';

type Properties = Readonly<Record<string, Data>>;

/** Names that differ in their case only: which one GitHub would take is not certain. */
export const AMBIGUOUS = Symbol('ambiguous');

const indexes = new WeakMap<Properties, ReadonlyMap<string, string | typeof AMBIGUOUS>>();

/** A property by its name in any case, as GitHub's objects have it; `undefined` when there is none. */
export function property(properties: Properties, name: string): Data | typeof AMBIGUOUS | undefined {
  const found = indexOf(properties).get(fold(name));
  return found === undefined || found === AMBIGUOUS ? found : (properties[found] ?? null);
}

/**
 * A property of `env`, which keeps its case except on Windows: one that is there in another case only is ambiguous.
 * Source: actions/runner, `CaseSensitiveDictionaryContextData`.
 */
export function exactProperty(properties: Properties, name: string): Data | typeof AMBIGUOUS | undefined {
  const found = indexOf(properties).get(fold(name));
  return found === undefined || found === name ? property(properties, name) : AMBIGUOUS;
}

function indexOf(properties: Properties): ReadonlyMap<string, string | typeof AMBIGUOUS> {
  const known = indexes.get(properties);
  if (known !== undefined) return known;
  const index = new Map<string, string | typeof AMBIGUOUS>();
  for (const name of Object.keys(properties)) {
    const folded = fold(name);
    index.set(folded, index.has(folded) ? AMBIGUOUS : name);
  }
  indexes.set(properties, index);
  return index;
}
