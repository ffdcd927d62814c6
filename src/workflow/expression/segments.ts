const OPEN = '${{';
const MAX_EXPRESSION_CHARACTERS = 80;

/** A piece of a scalar: text as it is, an expression, or a `${{` that is never closed. */
export type Segment = { readonly kind: 'text' | 'expression' | 'unclosed'; readonly text: string };

/**
 * Takes a scalar apart at its `${{ … }}`; `}}` in a string of an expression does not end it. Source: actions/runner,
 * `TemplateReader.ParseScalar`.
 */
export function segmentsOf(raw: string): readonly Segment[] {
  const segments: Segment[] = [];
  let end = 0;
  for (let start = raw.indexOf(OPEN); start >= 0; start = raw.indexOf(OPEN, end)) {
    if (start > end) segments.push({ kind: 'text', text: raw.slice(end, start) });
    const close = expressionEnd(raw, start + OPEN.length);
    if (close === undefined) return [...segments, { kind: 'unclosed', text: raw.slice(start) }];
    segments.push({ kind: 'expression', text: raw.slice(start + OPEN.length, close - 2).trim() });
    end = close;
  }
  return end < raw.length ? [...segments, { kind: 'text', text: raw.slice(end) }] : segments;
}

/** Where the expression that begins at `start` ends, after its `}}`. */
function expressionEnd(raw: string, start: number): number | undefined {
  let inString = false;
  for (let index = start; index < raw.length; index += 1) {
    if (raw[index] === "'") inString = !inString;
    else if (!inString && raw[index] === '}' && raw[index - 1] === '}') return index + 1;
  }
  return undefined;
}

/** An expression on one line, at most 80 characters. */
export function abbreviate(expression: string): string {
  const line = expression
    .slice(0, 4 * MAX_EXPRESSION_CHARACTERS)
    .trim()
    .replaceAll(/\s+/g, ' ');
  return line.length > MAX_EXPRESSION_CHARACTERS ? `${line.slice(0, MAX_EXPRESSION_CHARACTERS - 1)}…` : line;
}
