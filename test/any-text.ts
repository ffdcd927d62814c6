import fc from 'fast-check';

const SURROGATES = { first: 0xd800, count: 0x800 };
const COUNT = 0x11_0000 - SURROGATES.count;

/**
 * Any character there is, halves of pairs left out. fast-check's own `binary` is the same set, but makes a table of all
 * of them before it draws the first: more than a second, and more than a hundred megabytes that then slow down every
 * start of a program.
 */
const character = fc.nat({ max: COUNT - 1 }).map(characterAt, indexOf);

/** Text of any characters, those that stand for nothing included. */
export function anyText(
  bounds: { readonly minLength?: number; readonly maxLength?: number } = {},
): fc.Arbitrary<string> {
  return fc.string({ ...bounds, unit: character });
}

function characterAt(index: number): string {
  return String.fromCodePoint(index < SURROGATES.first ? index : index + SURROGATES.count);
}

function indexOf(value: unknown): number {
  const code = typeof value === 'string' ? value.codePointAt(0) : undefined;
  if (code === undefined || value !== String.fromCodePoint(code)) throw new Error('not one character');
  if (code < SURROGATES.first) return code;
  if (code < SURROGATES.first + SURROGATES.count) throw new Error('half a pair');
  return code - SURROGATES.count;
}
