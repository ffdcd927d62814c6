import { FactError } from './fact-error.ts';

/**
 * Reads fields of an answer by type. A field of another type than GitHub documents is a fault, not an empty value: what cannot be read is never taken
 * for "there is none".
 */
export class Fields {
  readonly #value: Readonly<Record<string, unknown>>;
  readonly #at: string;

  constructor(value: unknown, at: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(at, 'an object');
    this.#value = value as Readonly<Record<string, unknown>>;
    this.#at = at;
  }

  object(name: string): Fields {
    return new Fields(this.#value[name], this.#path(name));
  }

  /** `undefined` when GitHub answers null. */
  maybe(name: string): Fields | undefined {
    return this.isNull(name) ? undefined : this.object(name);
  }

  /** Null or not asked for. A field that was asked for and is missing altogether is a fault. */
  isNull(name: string): boolean {
    if (!Object.hasOwn(this.#value, name)) throw wrong(this.#path(name), 'there');
    return this.#value[name] === null;
  }

  /** `undefined` when GitHub leaves the field out or answers null, where it documents that it may. */
  optional(name: string): Fields | undefined {
    return this.has(name) ? this.object(name) : undefined;
  }

  optionalText(name: string): string | undefined {
    return this.has(name) ? this.text(name) : undefined;
  }

  list(name: string): readonly Fields[] {
    const value = this.#value[name];
    if (!Array.isArray(value)) throw wrong(this.#path(name), 'a list');
    return value.map((entry: unknown, index) => new Fields(entry, `${this.#path(name)}[${index}]`));
  }

  /** As {@link list}, leaving out entries that GitHub answers as null (nodes that are gone). */
  present(name: string): readonly Fields[] {
    const value = this.#value[name];
    if (!Array.isArray(value)) throw wrong(this.#path(name), 'a list');
    return value
      .filter((entry: unknown) => entry !== null)
      .map((entry: unknown, index) => new Fields(entry, `${this.#path(name)}[${index}]`));
  }

  texts(name: string): readonly string[] {
    const value = this.#value[name];
    if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'string'))
      throw wrong(this.#path(name), 'a list of texts');
    return value;
  }

  text(name: string): string {
    const value = this.#value[name];
    if (typeof value !== 'string') throw wrong(this.#path(name), 'a text');
    return value;
  }

  number(name: string): number {
    const value = this.#value[name];
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw wrong(this.#path(name), 'a number');
    return value;
  }

  flag(name: string): boolean {
    const value = this.#value[name];
    if (typeof value !== 'boolean') throw wrong(this.#path(name), 'true or false');
    return value;
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#value, name) && this.#value[name] !== null;
  }

  #path(name: string): string {
    return this.#at === '' ? name : `${this.#at}.${name}`;
  }
}

function wrong(at: string, expected: string): FactError {
  return new FactError(`GitHub's answer is not understood: \`${at}\` is not ${expected}`);
}
