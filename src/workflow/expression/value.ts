import { Open, Unknown, type Data } from '../data.ts';
import { PartlyKnown, type Text } from '../text.ts';
import { OneOf, type ScalarValue } from './one-of.ts';

/** What `.*` gives: an index on it applies to each item. */
export class Filtered {
  readonly items: readonly Data[];
  constructor(items: readonly Data[]) {
    this.items = items;
  }
}

/** A value that is there, though what is in it may be unknown. */
export type Concrete = Exclude<Data, Unknown> | Filtered;

/** Values, one of which is meant; `undefined`: any. */
export type Options = readonly Concrete[] | undefined;

/**
 * A value that is not there yet. It is one of `truthy` or one of `falsy`: an empty list says that it cannot be such a
 * one.
 */
export class Maybe {
  readonly sources: readonly string[];
  readonly truthy: Options;
  readonly falsy: Options;
  /** The path that it is read from, where it is read from one. */
  readonly path: string | undefined;
  /** What is known of it, where it is a text that is known in part. */
  readonly text: Text | undefined;
  constructor(sources: readonly string[], truthy?: Options, falsy?: Options, path?: string, text?: Text) {
    this.sources = sources;
    this.truthy = truthy;
    this.falsy = falsy;
    this.path = path;
    this.text = text;
  }
}

/** What an expression, or a part of it, comes to. */
export type Value = Concrete | Maybe;

/** The most values that are followed at once. */
export const MAX_OPTIONS = 16;

export const TRUE_OR_FALSE: readonly Concrete[] = [true, false];

export function isScalar(value: Value | Data): value is ScalarValue {
  return value === null || typeof value !== 'object';
}

export function isList(value: Value | Data): value is readonly Data[] {
  return Array.isArray(value);
}

export function isConcrete(value: Value): value is Concrete {
  return !(value instanceof Maybe);
}

/** Whether GitHub takes it for true. Source: actions/runner, `EvaluationResult.IsFalsy`. */
export function truthy(value: Concrete): boolean {
  return typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : Boolean(value);
}

/** Whether it is true, where that is known. */
export function truthOf(value: Value): boolean | undefined {
  if (isConcrete(value)) return truthy(value);
  if (value.falsy?.length === 0) return true;
  return value.truthy?.length === 0 ? false : undefined;
}

/** Every value that it can be, where they are few. */
export function optionsOf(value: Value): Options {
  if (isConcrete(value)) return [value];
  return value.truthy === undefined || value.falsy === undefined ? undefined : [...value.truthy, ...value.falsy];
}

export function sourcesOf(...values: readonly Value[]): readonly string[] {
  return [...new Set(values.flatMap((value) => (isConcrete(value) ? [] : value.sources)))];
}

/** One of those values; that value itself, where there is only one. */
export function oneOfValues(sources: readonly string[], options: Options, path?: string): Value {
  return settled(new Maybe(sources, some(options, true), some(options, false), path));
}

/** Either of the two. */
export function eitherValue(left: Value, right: Value): Value {
  const [one, other] = [asMaybe(left), asMaybe(right)];
  return settled(new Maybe(sourcesOf(one, other), merged(one.truthy, other.truthy), merged(one.falsy, other.falsy)));
}

/** The part of a value for which GitHub's `&&` or `||` stops. */
export function stopping(value: Maybe, stopsAt: boolean): Maybe {
  return stopsAt ? new Maybe(value.sources, value.truthy, []) : new Maybe(value.sources, [], value.falsy);
}

/** A value as an expression reads it from the contexts. */
export function valueOfData(data: Data): Value {
  if (data instanceof OneOf) return oneOfValues([data.source], data.options, data.source);
  if (!(data instanceof Unknown)) return data;
  return new Maybe(
    [data.source],
    undefined,
    undefined,
    data.source,
    data instanceof PartlyKnown ? data.text : undefined,
  );
}

function asMaybe(value: Value): Maybe {
  return isConcrete(value) ? new Maybe([], some([value], true), some([value], false)) : value;
}

function some(options: Options, truth: boolean): Options {
  return limited(options?.filter((option) => truthy(option) === truth));
}

function merged(left: Options, right: Options): Options {
  return left === undefined || right === undefined ? undefined : limited([...left, ...right]);
}

function limited(options: Options): Options {
  if (options === undefined) return undefined;
  const different = new Set(options);
  return different.size > MAX_OPTIONS ? undefined : [...different];
}

function settled(value: Maybe): Value {
  const options = optionsOf(value);
  const [only] = options ?? [];
  return options?.length === 1 && only !== undefined ? only : value;
}

/** Whether it is an object all of whose properties are listed. */
export function isObjectValue(value: Value | Data): value is { readonly [name: string]: Data } {
  return (
    typeof value === 'object' &&
    value !== null &&
    !isList(value) &&
    !(value instanceof Unknown) &&
    !(value instanceof Open) &&
    !(value instanceof Filtered) &&
    !(value instanceof Maybe)
  );
}
