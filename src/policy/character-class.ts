/** Named classes of POSIX as Unicode has them: what goes into a regular expression, or what must not match. */
const NAMED: ReadonlyMap<string, { readonly in?: string; readonly notIn?: string }> = new Map([
  ['[:alnum:]', { in: '\\p{L}\\p{Nl}\\p{Nd}' }],
  ['[:alpha:]', { in: '\\p{L}\\p{Nl}' }],
  ['[:ascii:]', { in: '\\x00-\\x7f' }],
  ['[:blank:]', { in: '\\p{Zs}\\t' }],
  ['[:cntrl:]', { in: '\\p{Cc}' }],
  ['[:digit:]', { in: '\\p{Nd}' }],
  ['[:graph:]', { notIn: '\\p{Z}\\p{C}' }],
  ['[:lower:]', { in: '\\p{Ll}' }],
  ['[:print:]', { in: '\\p{C}' }],
  ['[:punct:]', { in: '\\p{P}' }],
  ['[:space:]', { in: '\\p{Z}\\t\\r\\n\\v\\f' }],
  ['[:upper:]', { in: '\\p{Lu}' }],
  ['[:word:]', { in: '\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}' }],
  ['[:xdigit:]', { in: 'A-Fa-f0-9' }],
]);

/** A class of characters in a pattern: `[a-z]`, `[!0-9]`, `[[:alpha:]_]`. */
export interface CharacterClass {
  readonly matches: (character: string) => boolean;
  /** It has a named class, which is about characters of Unicode and not about halves of them. */
  readonly isUnicode: boolean;
  /** Characters that it takes up. */
  readonly length: number;
}

/** What is in the brackets, as it goes into a regular expression. */
interface Members {
  readonly included: string[];
  readonly excluded: string[];
  isUnicode: boolean;
  isImpossible: boolean;
}

/**
 * The class that begins at a `[`; `undefined` where none is closed, so that the bracket stands for itself. One with
 * nothing in it, such as `[z-a]`, makes the whole pattern match nothing: `impossible`.
 */
export function characterClass(pattern: string, start: number): CharacterClass | 'impossible' | undefined {
  const isNegated = pattern[start + 1] === '!' || pattern[start + 1] === '^';
  const members: Members = { included: [], excluded: [], isUnicode: false, isImpossible: false };
  const end = readMembers(pattern, start + (isNegated ? 2 : 1), members);
  if (members.isImpossible) return 'impossible';
  if (end === undefined) return undefined;
  const { included, excluded, isUnicode } = members;
  if (included.length === 0 && excluded.length === 0) return 'impossible';
  const flags = isUnicode ? 'u' : '';
  const inside = new RegExp(`^[${isNegated ? '^' : ''}${included.join('')}]$`, flags);
  const outside = new RegExp(`^[${isNegated ? '' : '^'}${excluded.join('')}]$`, flags);
  return {
    matches: (character) =>
      (included.length > 0 && inside.test(character)) || (excluded.length > 0 && outside.test(character)),
    isUnicode,
    length: end - start,
  };
}

/** Reads up to the closing bracket; gives where the class ends, or `undefined` where it does not. */
function readMembers(pattern: string, from: number, members: Members): number | undefined {
  let index = from;
  let rangeStart: string | undefined;
  for (let isFirst = true; index < pattern.length; isFirst = false) {
    if (pattern[index] === ']' && !isFirst) return index + 1;
    const named = namedAt(pattern, index);
    if (named !== undefined) {
      if (rangeStart !== undefined) members.isImpossible = true;
      addNamed(named, members);
      index += named.length;
      continue;
    }
    if (pattern[index] === '\\') index += 1;
    const character = pattern[index];
    if (character === undefined) return undefined;
    index += 1;
    if (rangeStart !== undefined) {
      if (character >= rangeStart) members.included.push(`${escaped(rangeStart)}-${escaped(character)}`);
      rangeStart = undefined;
    } else if (pattern.startsWith('-]', index)) {
      members.included.push(escaped(character), escaped('-'));
      index += 1;
    } else if (pattern[index] === '-') {
      rangeStart = character;
      index += 1;
    } else members.included.push(escaped(character));
  }
  return undefined;
}

function namedAt(pattern: string, index: number): string | undefined {
  return pattern.startsWith('[:', index)
    ? [...NAMED.keys()].find((name) => pattern.startsWith(name, index))
    : undefined;
}

function addNamed(name: string, members: Members): void {
  const { in: inside, notIn } = NAMED.get(name) ?? {};
  if (inside !== undefined) members.included.push(inside);
  if (notIn !== undefined) members.excluded.push(notIn);
  if (/\\p/.test(inside ?? notIn ?? '')) members.isUnicode = true;
}

function escaped(character: string): string {
  return character.replace(/[[\]\\^-]/, String.raw`\$&`);
}
