/** A pattern of literal texts with `*` between them; `*.yml` is `['', '.yml']`. */
export type Pattern = readonly string[];

/** Whether the whole text matches, in linear time. */
export function matchesPattern(text: string, pattern: Pattern): boolean {
  const [first = '', ...rest] = pattern;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let from = first.length;
  for (const segment of rest) {
    const at = text.indexOf(segment, from);
    if (at < 0 || at + segment.length > end) return false;
    from = at + segment.length;
  }
  return true;
}

/** `${X#pattern}` and its like; `undefined` for patterns with more than one `*`. */
export function remove(text: string, operator: '#' | '##' | '%' | '%%', pattern: Pattern): string | undefined {
  const [before = '', after, ...more] = pattern;
  if (more.length > 0) return undefined;
  if (operator === '#' || operator === '##') return removeStart(text, operator === '##', before, after);
  return removeEnd(text, operator === '%%', before, after);
}

function removeStart(text: string, longest: boolean, before: string, after: string | undefined): string {
  if (!text.startsWith(before)) return text;
  if (after === undefined) return text.slice(before.length);
  const at = longest ? text.lastIndexOf(after) : text.indexOf(after, before.length);
  return at < before.length ? text : text.slice(at + after.length);
}

function removeEnd(text: string, longest: boolean, before: string, after: string | undefined): string {
  if (after === undefined) return text.endsWith(before) ? text.slice(0, text.length - before.length) : text;
  if (!text.endsWith(after) || text.length < before.length + after.length) return text;
  const last = text.length - after.length - before.length;
  const at = longest ? text.indexOf(before) : text.lastIndexOf(before, last);
  return at < 0 || at > last ? text : text.slice(0, at);
}
