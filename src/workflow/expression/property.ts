import type { Data } from '../data.ts';
import { foldText } from './coerce.ts';

type Properties = Readonly<Record<string, Data>>;

/** Names that differ in their case only: which one GitHub would take is not certain. */
export const AMBIGUOUS = Symbol('ambiguous');

const propertyIndexes = new WeakMap<Properties, ReadonlyMap<string, string | typeof AMBIGUOUS>>();

/** A property by its name in any case, as GitHub's objects have it; `undefined` when there is none. */
export function property(properties: Properties, name: string): Data | typeof AMBIGUOUS | undefined {
  const found = propertyIndex(properties).get(foldText(name));
  return found === undefined || found === AMBIGUOUS ? found : (properties[found] ?? null);
}

/**
 * A property of `env`, which keeps its case except on Windows: one that is there in another case only is ambiguous.
 * Source: actions/runner, `CaseSensitiveDictionaryContextData`.
 */
export function exactProperty(properties: Properties, name: string): Data | typeof AMBIGUOUS | undefined {
  const found = propertyIndex(properties).get(foldText(name));
  return found === undefined || found === name ? property(properties, name) : AMBIGUOUS;
}

function propertyIndex(properties: Properties): ReadonlyMap<string, string | typeof AMBIGUOUS> {
  const known = propertyIndexes.get(properties);
  if (known !== undefined) return known;
  const index = new Map<string, string | typeof AMBIGUOUS>();
  for (const name of Object.keys(properties)) {
    const folded = foldText(name);
    index.set(folded, index.has(folded) ? AMBIGUOUS : name);
  }
  propertyIndexes.set(properties, index);
  return index;
}
