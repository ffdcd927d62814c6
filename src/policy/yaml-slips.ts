/** A mistake of typing or pasting that makes a file no YAML, or another one than was meant. */
export interface Slip {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

interface Line {
  readonly text: string;
  /** The line before that holds something else than a comment. */
  readonly before: string | undefined;
}

/** Looks at one line; gives the column, counted from nought, with what is wrong there. */
type SlipFinder = (line: Line) => { readonly at: number; readonly message: string; readonly hint: string } | undefined;

/** Blanks that look like one and are none for YAML. */
const ODD_BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

const FINDERS: readonly SlipFinder[] = [
  ({ text }) =>
    /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(text)
      ? {
          at: 0,
          message: 'two versions of the file were merged, and git left both',
          hint: 'keep one of them, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`',
        }
      : undefined,
  ({ text }) =>
    /^\s*(?:```|~~~)/.test(text)
      ? { at: text.search(/\S/), message: 'a fence of Markdown is no part of the file', hint: 'delete this line' }
      : undefined,
  oddBlank,
  ({ text }) =>
    /^\s*<(?:!doctype|html|[a-z]+[ >])/i.test(text)
      ? { at: 0, message: 'this is a page, and not the file itself', hint: 'copy the file from its raw view' }
      : undefined,
  missingBlank,
  equalsSign,
  ({ text, before }) => {
    const dash = /^(\s*)-(?=[^\s-])/.exec(text);
    return dash === null || before === undefined || !/(?::|^\s*- .*|^\s*-\S.*)$/.test(before)
      ? undefined
      : {
          at: dash[1]?.length ?? 0,
          message: 'a blank is missing after the dash',
          hint: `write \`- ${text.trim().slice(1)}\``,
        };
  },
  tooDeep,
];

/**
 * Finds the first slip of a file that could not be read, or that gave something else than keys and values. Looks at
 * lines, not at what they mean: a file that is in order must not be asked about. Pure.
 */
export function findSlip(source: string): Slip | undefined {
  let before: string | undefined;
  for (const [index, raw] of source.split('\n').entries()) {
    const text = raw.replace(/\r$/, '').replace(/^\ufeff/, '');
    for (const find of FINDERS) {
      const found = find({ text, before });
      if (found !== undefined) {
        const { at, message, hint } = found;
        return { line: index + 1, column: at + 1, message, hint };
      }
    }
    if (text.trim() !== '' && !/^\s*#/.test(text)) before = text;
  }
  return undefined;
}

/** The first space that is not one for YAML, in a file with an unknown key. */
export function findOddBlank(source: string): Slip | undefined {
  for (const [index, text] of source.split('\n').entries()) {
    const found = oddBlank({ text, before: undefined });
    if (found !== undefined) return { line: index + 1, column: found.at + 1, message: found.message, hint: found.hint };
  }
  return undefined;
}

/** In front of a key, within it or around its colon; in a text it is a character like any other. */
function oddBlank({ text }: Line): ReturnType<SlipFinder> {
  const where = /^\s*(?:-\s+)?(?:[A-Za-z][\w-]*\s*:?\s*)?/.exec(text)?.[0] ?? '';
  const at = where.search(ODD_BLANK);
  if (at < 0) return undefined;
  const code = (where.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    at,
    message: `U+${code} looks like a blank and is none: it comes out of a chat, a web page or a word processor`,
    hint: 'delete it and type a space',
  };
}

function missingBlank({ text }: Line): ReturnType<SlipFinder> {
  const [, start = '', key = '', value = ''] = /^(\s*(?:- +)?)([A-Za-z][\w-]*):([^\s:/].*)$/.exec(text) ?? [];
  return key === ''
    ? undefined
    : {
        at: start.length + key.length,
        message: 'a blank is missing after the colon',
        hint: `write \`${key}: ${value}\``,
      };
}

function equalsSign({ text }: Line): ReturnType<SlipFinder> {
  const [, start = '', key = '', value = ''] = /^(\s*)([A-Za-z][\w-]*)\s*=\s*(\S.*)$/.exec(text) ?? [];
  return key === ''
    ? undefined
    : { at: start.length, message: 'keys and values are separated by a colon', hint: `write \`${key}: ${value}\`` };
}

/** A key under one that has its value already. */
function tooDeep({ text, before }: Line): ReturnType<SlipFinder> {
  const inner = /^( *)(?:- +)?[A-Za-z][\w-]*:(?: |$)/.exec(text)?.[1]?.length;
  const [, outer = '', key = '', value = ''] = /^( *)([A-Za-z][\w-]*): +([^#|>&\s].*)$/.exec(before ?? '') ?? [];
  if (inner === undefined || key === '' || inner <= outer.length || /^(?:\[[^\]]*|\{[^}]*|"[^"]*|'[^']*)$/.test(value))
    return undefined;
  return {
    at: inner,
    message: `this line is indented more than \`${key}\` before it, which has its value already`,
    hint: 'keys of one level begin in the same column',
  };
}
