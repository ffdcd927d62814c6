import { Open, Unknown, type Data } from '../data.ts';
import { toNumber, toText } from './coerce.ts';
import { lift } from './lift.ts';
import { AMBIGUOUS, exactProperty, property } from './property.ts';
import {
  Filtered,
  isList,
  isObjectValue,
  isScalar,
  MAX_OPTIONS,
  Maybe,
  optionsOf,
  valueOfData,
  sourcesOf,
  type Concrete,
  type Options,
  type Value,
} from './value.ts';

/** Where an index is applied: the path of what it is applied to, and whether that is `env`, which keeps its case. */
export interface Site {
  readonly path: string;
  readonly exact: boolean;
}

/** `base[index]` and `base.name`. Source: actions/runner, `Operators/Index.cs`. */
export function valueAt(base: Value, index: Value, site: Site): Value {
  if (base instanceof Maybe && optionsOf(base) === undefined)
    return beyondUnknown(base, suffix(index), sourcesOf(index));
  return lift(
    [base, index],
    ([from = null, by = null]) => item(from, by, site),
    base instanceof Maybe ? undefined : anyItem(base),
  );
}

/** `base.*`. */
export function each(base: Value, site: Site): Value {
  if (base instanceof Maybe && optionsOf(base) === undefined) return beyondUnknown(base, '.*', []);
  return lift([base], ([from = null]) => items(from, site));
}

function item(from: Concrete, by: Concrete, site: Site): Value {
  if (from instanceof Filtered) return filtered(from, by, site);
  const missing =
    from instanceof Open ? new Maybe([site.path + suffix(by)], undefined, undefined, site.path + suffix(by)) : null;
  const found = childData(from, by, site.exact);
  if (found === AMBIGUOUS) return new Maybe([site.path + suffix(by)]);
  return found === undefined ? missing : valueOfData(found);
}

function filtered(from: Filtered, by: Concrete, site: Site): Value {
  const found: Data[] = [];
  for (const element of from.items) {
    const part = element instanceof Unknown ? AMBIGUOUS : childData(element, by, false);
    if (part === AMBIGUOUS || (part === undefined && element instanceof Open))
      return new Maybe([site.path + suffix(by)]);
    if (part !== undefined) found.push(part);
  }
  return new Filtered(found);
}

function childData(from: Concrete, by: Concrete, exact: boolean): Data | typeof AMBIGUOUS | undefined {
  if (isList(from)) {
    const place = Math.floor(toNumber(by));
    return place >= 0 && place < from.length ? (from[place] ?? null) : undefined;
  }
  const properties = from instanceof Open ? from.known : from;
  if (!isObjectValue(properties) || !isScalar(by)) return undefined;
  return exact ? exactProperty(properties, toText(by)) : property(properties, toText(by));
}

function items(from: Concrete, site: Site): Value {
  if (from instanceof Filtered) {
    const inner = from.items.map(parts);
    return inner.includes(undefined)
      ? new Maybe([`${site.path}.*`])
      : new Filtered(inner.flatMap((list) => list ?? []));
  }
  const list = parts(from);
  return list === undefined ? new Maybe([`${site.path}.*`]) : new Filtered(list);
}

/** What is in a list or an object; `undefined` where it is not known. */
function parts(data: Data): readonly Data[] | undefined {
  if (data instanceof Unknown || data instanceof Open) return undefined;
  if (isList(data)) return data;
  return isObjectValue(data) ? Object.values(data) : [];
}

/** Everything that an index can find there, where it is little and known. */
function anyItem(from: Concrete): Options {
  const all = from instanceof Filtered ? undefined : parts(from);
  return all === undefined || all.length >= MAX_OPTIONS || !all.every(isScalar) ? undefined : [...all, null];
}

function beyondUnknown(base: Maybe, further: string, sources: readonly string[]): Value {
  const path = base.path === undefined ? undefined : base.path + further;
  return new Maybe(
    [...new Set([...(path === undefined ? base.sources : [path]), ...sources])],
    undefined,
    undefined,
    path,
  );
}

function suffix(index: Value): string {
  if (index instanceof Maybe) return '[…]';
  const name = toText(index);
  return /^[\w-]{1,80}$/.test(name) ? `.${name}` : '[…]';
}
