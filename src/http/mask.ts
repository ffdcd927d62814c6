/** Shorter texts are punctuation and ordinary words: masking them would hide them in the whole log of the job. */
const MIN_SECRET_CHARACTERS = 4;
/** A number in JSON that is shorter is a port, a year or a count. */
const MIN_NUMBER_CHARACTERS = 8;
/** Deepest JSON inside JSON that is looked into. */
const MAX_JSON_LEVELS = 8;
/** Brackets, quotes and separators of JSON, YAML and PEM-like texts; and lines of one character, such as `-----`. */
const STRUCTURE = /^(?:[{}[\](),:;"'\s]*|(.)\1*)$/u;

/**
 * Hides a secret in the log: the one way to do it. The log is masked line by line, so a text of several lines is never
 * given whole: the runner would mask each of its lines, also `{` and `}`. What is inside JSON is masked by itself and
 * as JSON writes it, because a later step may print either. https://github.com/actions/runner/pull/1521
 */
export function maskText(secret: string, mask: (part: string) => void): void {
  for (const part of maskedParts(secret)) mask(part);
}

/** The lines that are masked for a secret; none holds a line break. */
export function maskedParts(secret: string): readonly string[] {
  const parts = maskedTexts(secret, 0).flatMap(maskedLines);
  return [...new Set(parts.flatMap((part) => [part, asJson(part)]))];
}

function maskedLines(text: string): readonly string[] {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line.length >= MIN_SECRET_CHARACTERS);
  // a secret of one line is a secret, whatever it consists of
  return /[\r\n]/.test(text.trim()) ? lines.filter((line) => !STRUCTURE.test(line)) : lines;
}

/** As it stands between the quotes of a JSON document. */
function asJson(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** A text and, where it is JSON, the texts and the long numbers inside. */
function maskedTexts(text: string, depth: number): readonly string[] {
  if (depth >= MAX_JSON_LEVELS || !/^\s*[[{"]/.test(text)) return [text];
  const inside: string[] = [];
  try {
    JSON.parse(text, (_name, value: unknown) => {
      if (typeof value === 'string') inside.push(...maskedTexts(value, depth + 1));
      return value;
    });
  } catch {
    return [text];
  }
  return [text, ...inside, ...numbersIn(text)];
}

/** Numbers as they are written, not as they are read. */
function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)].flatMap(([token]) =>
    token.startsWith('"') || token.length < MIN_NUMBER_CHARACTERS ? [] : [token],
  );
}
