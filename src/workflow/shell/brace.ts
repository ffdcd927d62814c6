const MAX_BRACE_WORDS = 64;
const MAX_BRACE_LEVELS = 8;
const SEQUENCE = /^(-?\d{1,6}|[A-Za-z])\.\.(-?\d{1,6}|[A-Za-z])(?:\.\.(-?\d{1,6}))?$/;
/** The shell takes more for a sequence than `SEQUENCE` does: `{+1..3}`, numbers of any length. */
const MAYBE_SEQUENCE = '..';

/**
 * The words of a literal brace expansion (`{a,b}`, `{1..3}`); `undefined` where it holds anything else, or is too big.
 */
export function braceWords(text: string): readonly string[] | undefined {
  if (/[$`'"\\]/.test(text)) return undefined;
  return expand(text, 0);
}

/** All ways to pick one of each, in the order of the shell; `undefined` when they are too many. */
export function combine<T>(choices: readonly (readonly T[])[]): readonly (readonly T[])[] | undefined {
  let all: readonly (readonly T[])[] = [[]];
  for (const choice of choices) {
    if (all.length * choice.length > MAX_BRACE_WORDS) return undefined;
    all = all.flatMap((start) => choice.map((next) => [...start, next]));
  }
  return all;
}

function expand(text: string, depth: number): readonly string[] | undefined {
  const group = firstGroup(text);
  if (group === undefined) return [text];
  if (group === 'too many' || depth >= MAX_BRACE_LEVELS) return undefined;
  const middle = group.items.length === 1 ? sequence(group.items[0] ?? '') : braceList(group.items, depth);
  const rest = expand(text.slice(group.end), depth + 1);
  if (middle === undefined || rest === undefined) return undefined;
  const combined = combine([[text.slice(0, group.start)], middle, rest]);
  return combined?.map((parts) => parts.join(''));
}

function braceList(items: readonly string[], depth: number): readonly string[] | undefined {
  const words: string[] = [];
  for (const item of items) {
    const more = expand(item, depth + 1);
    if (more === undefined || words.length + more.length > MAX_BRACE_WORDS) return undefined;
    words.push(...more);
  }
  return words;
}

/**
 * The first `{…}` with its items; a single item is a sequence or no brace expansion at all.
 *
 * INVARIANT: `undefined` is said only where the shell, too, leaves the text as it is.
 */
function firstGroup(
  text: string,
): { readonly start: number; readonly end: number; readonly items: readonly string[] } | 'too many' | undefined {
  let tries = 0;
  for (let start = text.indexOf('{'); start >= 0; start = text.indexOf('{', start + 1)) {
    tries += 1;
    if (tries > MAX_BRACE_WORDS) return 'too many';
    const group = groupAt(text, start);
    if (group !== undefined && (group.items.length > 1 || (group.items[0] ?? '').includes(MAYBE_SEQUENCE)))
      return { start, ...group };
  }
  return undefined;
}

function groupAt(text: string, start: number): { readonly end: number; readonly items: readonly string[] } | undefined {
  const items: string[] = [];
  let [depth, from] = [0, start + 1];
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '{') depth += 1;
    else if (character === '}') depth -= 1;
    if (depth === 0 || (depth === 1 && character === ',')) {
      items.push(text.slice(from, at));
      from = at + 1;
    }
    if (depth === 0) return { end: at + 1, items };
  }
  return undefined;
}

function sequence(item: string): readonly string[] | undefined {
  const [, first = '', last = '', step = '1'] = SEQUENCE.exec(item) ?? [];
  const isNumber = /\d/.test(first);
  if (first === '' || isNumber !== /\d/.test(last)) return undefined;
  // between the cases there are signs that the shell reads again: `{Z..a}` has a backslash and a backquote
  if (!isNumber && /[a-z]/.test(first) !== /[a-z]/.test(last)) return undefined;
  const [from, to] = isNumber ? [Number(first), Number(last)] : [first.charCodeAt(0), last.charCodeAt(0)];
  const by = Math.max(1, Math.abs(Number(step)));
  const count = Math.floor(Math.abs(to - from) / by) + 1;
  // a leading zero pads: `{01..10}`
  if (count > MAX_BRACE_WORDS || /^-?0\d/.test(first) || /^-?0\d/.test(last)) return undefined;
  return Array.from({ length: count }, (_, index) => {
    const value = from + Math.sign(to - from) * by * index;
    return isNumber ? String(value) : String.fromCharCode(value);
  });
}
