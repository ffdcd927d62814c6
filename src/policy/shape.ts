import { findHidden, ONE_LINE_PATTERN } from './hidden-characters.ts';
import { InexactNumber } from './exact-json.ts';
import { type Mismatch, addMismatch, showTyped, showValue } from './mismatch.ts';
import { isUnquoted, meant, QUOTED, unquoted } from './meant.ts';
import type { Path } from './yaml-place.ts';

/** A JSON Schema (draft 2020-12) fragment. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** One definition from which a value is parsed and its JSON Schema is generated, so that the two cannot disagree. */
export interface Shape<T> {
  /** The typed value, or `undefined` after pushing at least one mismatch. Never throws. */
  readonly parse: (value: unknown, path: Path, mismatches: Mismatch[]) => T | undefined;
  readonly schema: JsonSchema;
}

export interface Field<T> {
  readonly shape: Shape<T>;
  readonly required: boolean;
  /** A value as it is written in YAML, for whoever has left it out. */
  readonly example?: string;
}

type ShapeFields = Readonly<Record<string, Field<unknown>>>;
type FieldType<F> = F extends Field<infer T> ? T : never;
type RequiredKeys<F extends ShapeFields> = { [K in keyof F]: F[K]['required'] extends true ? K : never }[keyof F];
export type Fielded<F extends ShapeFields> = { readonly [K in RequiredKeys<F>]: FieldType<F[K]> } & {
  readonly [K in Exclude<keyof F, RequiredKeys<F>>]?: FieldType<F[K]>;
};
/** What a shape parses to. */
export type Of<S> = S extends Shape<infer T> ? T : never;

/** `example`: a value as it is written in YAML, on one line. */
export function required<T>(shape: Shape<T>, example?: string): Field<T> & { readonly required: true } {
  return { shape, required: true, ...(example === undefined ? {} : { example }) };
}

export function optional<T>(shape: Shape<T>): Field<T> & { readonly required: false } {
  return { shape, required: false };
}

/** Adds what the value is for, and an example, to the schema and the generated reference. */
export function described<T>(shape: Shape<T>, description: string, extra: JsonSchema = {}): Shape<T> {
  return { parse: shape.parse, schema: { ...shape.schema, description, ...extra } };
}

export interface TextRule {
  readonly pattern?: RegExp;
  /** What is expected, in words, for the error. */
  readonly expected?: string;
  readonly maxLength?: number;
}

/** A non-empty string. */
export function text(rule: TextRule = {}): Shape<string> {
  const { pattern, expected = 'text', maxLength = 1024 } = rule;
  return {
    schema: { type: 'string', minLength: 1, maxLength, ...(pattern === undefined ? {} : { pattern: pattern.source }) },
    parse: (value, path, mismatches) => {
      if (typeof value !== 'string' || value === '')
        return addMismatch(
          mismatches,
          path,
          `expected ${expected}, got ${showValue(value)}`,
          isUnquoted(value) ? 'write it in quotes' : undefined,
        );
      if (value.length > maxLength) return addMismatch(mismatches, path, `longer than ${maxLength} characters`);
      if (pattern !== undefined && !pattern.test(value))
        return addMismatch(mismatches, path, `expected ${expected}, got ${showValue(value)}`);
      return value;
    },
  };
}

/** A non-empty string on one line, without anything that hides. */
export function line(maxLength = 1024): Shape<string> {
  const inner = text({ maxLength });
  return {
    schema: { ...inner.schema, pattern: ONE_LINE_PATTERN },
    parse: (value, path, mismatches) => {
      if (typeof value === 'string' && (value.includes('\n') || findHidden(value) !== undefined))
        return addMismatch(mismatches, path, 'expected text on one line');
      return inner.parse(value, path, mismatches);
    },
  };
}

/** A whole number from `min` on. */
export function integer(min: number, max = Number.MAX_SAFE_INTEGER): Shape<number> {
  return {
    schema: { type: 'integer', minimum: min, ...(max === Number.MAX_SAFE_INTEGER ? {} : { maximum: max }) },
    parse: (value, path, mismatches) =>
      typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
        ? value
        : addMismatch(
            mismatches,
            path,
            `expected a whole number ${isOver(value, max) ? `of at most ${max}` : `of at least ${min}`}, ` +
              `got ${showTyped(value)}`,
            unquoted(value, /^\d+$/),
          ),
  };
}

const isOver = (value: unknown, max: number): boolean => typeof value === 'number' && value > max;

export function flag(): Shape<boolean> {
  return {
    schema: { type: 'boolean' },
    parse: (value, path, mismatches) =>
      typeof value === 'boolean'
        ? value
        : addMismatch(
            mismatches,
            path,
            `expected true or false, got ${showTyped(value)}`,
            unquoted(value, /^(?:true|false)$/),
          ),
  };
}

/** One of a closed list of words. */
export function oneOf<const W extends string | number>(words: readonly W[]): Shape<W> {
  return {
    schema: { enum: words },
    parse: (value, path, mismatches) => {
      const found = words.find((word) => word === value);
      if (found !== undefined) return found;
      const isNumber = words.some((word) => typeof word === 'number' && String(word) === value);
      return addMismatch(
        mismatches,
        path,
        `expected ${isNumber ? 'the number ' : ''}${words.map((word) => `\`${word}\``).join(', ')}, ` +
          `got ${isNumber ? showTyped(value) : showValue(value)}`,
        isNumber ? QUOTED : meantWord(value, words),
      );
    },
  };
}

function meantWord(value: unknown, words: readonly (string | number)[]): string | undefined {
  const known = words.filter((word) => typeof word === 'string');
  const near = typeof value === 'string' ? meant(value, known) : undefined;
  return near === undefined ? undefined : `did you mean \`${near}\`?`;
}

export function list<T>(
  item: Shape<T>,
  limits: { readonly min?: number; readonly max?: number } = {},
): Shape<readonly T[]> {
  const { min = 0, max = 256 } = limits;
  return {
    schema: { type: 'array', items: item.schema, maxItems: max, ...(min > 0 ? { minItems: min } : {}) },
    parse: (value, path, mismatches) => {
      if (!Array.isArray(value))
        return addMismatch(mismatches, path, `expected a list, got ${showValue(value)}`, listHint(value));
      if (value.length < min)
        return addMismatch(mismatches, path, `expected at least ${min} ${min === 1 ? 'item' : 'items'}`);
      if (value.length > max) return addMismatch(mismatches, path, `more than ${max} items`);
      const before = mismatches.length;
      const items: T[] = [];
      value.forEach((entry: unknown, index) => {
        const parsed = item.parse(entry, [...path, index], mismatches);
        if (parsed !== undefined) items.push(parsed);
      });
      return mismatches.length === before ? items : undefined;
    },
  };
}

function listHint(value: unknown): string {
  return typeof value === 'string' && /^[^\s'"[\]{}#&*!|>%@`][^'"[\]{}#]*$/.test(value)
    ? `write \`[${value}]\``
    : 'a list is written `[a, b]`';
}

/** An object with a closed set of keys; anything else is an error. */
export function object<F extends ShapeFields>(
  fields: F,
  check?: (value: Fielded<F>, path: Path, mismatches: Mismatch[]) => void,
): Shape<Fielded<F>> {
  const names = Object.keys(fields);
  return {
    schema: {
      type: 'object',
      additionalProperties: false,
      required: names.filter((name) => fields[name]?.required === true),
      properties: Object.fromEntries(names.map((name) => [name, fields[name]?.shape.schema])),
    },
    parse: (value, path, mismatches) => {
      if (!isRecord(value))
        return addMismatch(mismatches, path, `expected keys and values, got ${showValue(value)}`, keysHint(fields));
      const before = mismatches.length;
      unknownKeys(value, names, path, mismatches);
      const parsed: Record<string, unknown> = {};
      for (const name of names) readField(fields, name, value, path, mismatches, parsed);
      if (mismatches.length > before) return undefined;
      // every field was parsed by its own shape above
      const typed = parsed as Fielded<F>;
      check?.(typed, path, mismatches);
      return mismatches.length > before ? undefined : typed;
    },
  };
}

function readField(
  fields: ShapeFields,
  name: string,
  from: Record<string, unknown>,
  path: Path,
  mismatches: Mismatch[],
  into: Record<string, unknown>,
): void {
  const field = fields[name];
  if (field === undefined) return;
  if (!Object.hasOwn(from, name)) {
    if (field.required) addMismatch(mismatches, path, `\`${name}\` is missing`, exampleHint(name, field));
    return;
  }
  const parsed = field.shape.parse(from[name], [...path, name], mismatches);
  if (parsed !== undefined) into[name] = parsed;
}

function exampleHint(name: string, { example }: Field<unknown>): string | undefined {
  return example === undefined ? undefined : `for example \`${name}: ${example}\``;
}

function keysHint(fields: ShapeFields): string {
  const [name, field] = Object.entries(fields).find(([, { example }]) => example !== undefined) ?? [];
  return name === undefined
    ? `its keys are ${Object.keys(fields).join(', ')}`
    : `write keys such as \`${name}: ${field?.example ?? ''}\``;
}

/** An object whose keys are free names. */
export function record<T>(name: RegExp, expected: string, item: Shape<T>, max = 1000): Shape<ReadonlyMap<string, T>> {
  return {
    schema: {
      type: 'object',
      propertyNames: { pattern: name.source },
      additionalProperties: item.schema,
      maxProperties: max,
    },
    parse: (value, path, mismatches) => {
      if (!isRecord(value))
        return addMismatch(
          mismatches,
          path,
          `expected keys and values, got ${showValue(value)}`,
          'write `name: value`, each on a line of its own',
        );
      const before = mismatches.length;
      const parsed = new Map<string, T>();
      for (const [key, entry] of Object.entries(value)) {
        if (!name.test(key))
          mismatches.push({ path: [...path, key], key: true, message: `expected ${expected}, got ${showValue(key)}` });
        const typed = item.parse(entry, [...path, key], mismatches);
        if (typed !== undefined) parsed.set(key, typed);
      }
      if (parsed.size > max) mismatches.push({ path, message: `more than ${max} entries` });
      return mismatches.length === before ? parsed : undefined;
    },
  };
}

/** Narrows to a plain object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof InexactNumber);
}

function unknownKeys(
  value: Record<string, unknown>,
  names: readonly string[],
  path: Path,
  mismatches: Mismatch[],
): void {
  for (const key of Object.keys(value)) {
    if (names.includes(key)) continue;
    const near = meant(key, names);
    mismatches.push({
      path: [...path, key],
      key: true,
      message: `unknown key \`${key}\``,
      hint: near === undefined ? `known here: ${names.join(', ')}` : `did you mean \`${near}\`?`,
    });
  }
}
