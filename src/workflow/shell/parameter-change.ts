import type { ParameterOperation, Word, WordPart } from 'unbash';
import { dropStart, known, startsWith, type Text } from '../text.ts';
import type { ShellFrame, Interpreter, WordReader } from './interpreter.ts';
import { forgetAssigned } from './arithmetic.ts';
import { type Pattern, remove } from './pattern.ts';
import { MAX_VALUE_CHARACTERS } from './value.ts';

/** `${X#…}`, `${X/…}`, `${X:0:7}`, `${X,,}` of a value; `undefined` where it is not simple enough to be known. */
export function changeText(
  interpreter: Interpreter,
  operation: ParameterOperation,
  value: Text | undefined,
  frame: ShellFrame,
  words: WordReader,
): Text | undefined {
  const text = value === undefined ? undefined : known(value);
  interpreter.record.spend((text?.length ?? 0) >> 9);
  switch (operation.type) {
    case 'Remove': {
      const pattern = patternOf(interpreter, operation.operand, frame, words);
      if (value === undefined || pattern === undefined) return undefined;
      return removed(value, operation.operator, pattern);
    }
    case 'Replace': {
      const pattern = patternOf(interpreter, operation.pattern, frame, words);
      const replacement = known(words.expandJoined(interpreter, operation.replacement, frame));
      return text === undefined || pattern?.length !== 1 || replacement === undefined
        ? undefined
        : replaced(text, operation.operator, pattern[0] ?? '', replacement);
    }
    case 'Slice':
      forgetAssigned(`${operation.offset.text} ${operation.length?.text ?? ''}`, frame.state);
      return sliced(
        text,
        words.expandJoined(interpreter, operation.offset, frame),
        operation.length && words.expandJoined(interpreter, operation.length, frame),
      );
    case 'CaseModification':
      if (operation.operand === undefined) return changedCase(text, operation.operator);
      words.expandJoined(interpreter, operation.operand, frame);
      return undefined;
    case 'Transform':
      promptOf(interpreter, words.expandJoined(interpreter, operation.operand, frame), value, frame);
      return undefined;
    default:
      return undefined;
  }
}

function changedCase(text: string | undefined, operator: '^' | '^^' | ',' | ',,'): Text | undefined {
  return text === undefined || !isAscii(text) ? undefined : literalText(inCase(text, operator));
}

/** Whether every character is one of ASCII: what others are depends on the locale. */
export function isAscii(text: string): boolean {
  return !/[\u0080-\uFFFF]/.test(text);
}

/** `${X@P}` runs what is substituted in the value. */
function promptOf(interpreter: Interpreter, operand: Text, value: Text | undefined, frame: ShellFrame): void {
  const isSimple = value !== undefined && value.every((part) => typeof part === 'string' && !/[$`\\]/.test(part));
  if (known(operand) !== 'P' || isSimple) return;
  interpreter.record.fail(frame.source.line(0), `\${…@P}`, 'which command a value runs that is expanded as a prompt');
}

/** What makes the value of an expansion more than a text. */
const PATTERN_CHARACTER = /[*?[\\]|[@+!]\(/;
/** `@(a|b)` and its like, which are one or the other with `extglob`. */
const EXTENDED = /[@+!*?]\(/;

/** A word as a pattern: quoted characters are literal; `undefined` where it has more than `*`. */
export function patternOf(
  interpreter: Interpreter,
  word: Word,
  frame: ShellFrame,
  words: WordReader,
): Pattern | undefined {
  const segments = [''];
  let isSimple = true;
  for (const part of word.parts ?? []) {
    if (part.type === 'Glob' && part.kind === 'star') segments.push('');
    else {
      const text = known(words.expandJoined(interpreter, wordOf(part, word), frame));
      const isExpansion =
        part.type !== 'DoubleQuoted' &&
        part.type !== 'SingleQuoted' &&
        part.type !== 'AnsiCQuoted' &&
        part.type !== 'Literal';
      // an expansion without quotes is a pattern itself
      if (
        text === undefined ||
        part.type === 'Glob' ||
        part.type === 'ExtendedGlob' ||
        (isExpansion && PATTERN_CHARACTER.test(text)) ||
        (part.type === 'Literal' && EXTENDED.test(part.text))
      )
        isSimple = false;
      segments[segments.length - 1] += text ?? '';
    }
  }
  if (word.parts !== undefined) return isSimple ? segments : undefined;
  const text = known(frame.source.fill(word.value));
  return text === undefined || EXTENDED.test(word.text) ? undefined : [text];
}

function wordOf(part: WordPart, { pos, end }: Word): Word {
  return { type: 'Word', text: part.text, value: part.text, pos, end, parts: [part] };
}

function removed(value: Text, operator: '#' | '##' | '%' | '%%', pattern: Pattern): Text | undefined {
  const [prefix = ''] = pattern;
  const text = known(value);
  if (text === undefined)
    return operator.startsWith('#') && pattern.length === 1 && startsWith(value, prefix)
      ? dropStart(value, prefix.length)
      : undefined;
  return literalText(remove(text, operator, pattern));
}

function replaced(
  text: string,
  operator: '/' | '//' | '/#' | '/%',
  pattern: string,
  replacement: string,
): Text | undefined {
  if (pattern === '') return literalText(text);
  if (operator === '/#') return literalText(text.startsWith(pattern) ? replacement + text.slice(pattern.length) : text);
  if (operator === '/%')
    return literalText(text.endsWith(pattern) ? text.slice(0, -pattern.length) + replacement : text);
  const pieces = text.split(pattern);
  if (text.length + pieces.length * replacement.length > MAX_VALUE_CHARACTERS || /[&\\]/.test(replacement))
    return undefined;
  if (operator === '//') return literalText(pieces.join(replacement));
  const [first = '', ...rest] = pieces;
  return literalText(rest.length === 0 ? first : first + replacement + rest.join(pattern));
}

function sliced(text: string | undefined, offset: Text, length: Text | undefined): Text | undefined {
  const [from, count] = [integerOf(offset), length === undefined ? Infinity : integerOf(length)];
  if (text === undefined || !isAscii(text) || from === undefined || count === undefined) return undefined;
  const start = from < 0 ? text.length + from : from;
  if (start < 0) return [];
  return literalText(text.slice(start, count < 0 ? text.length + count : start + count));
}

function integerOf(text: Text): number | undefined {
  const digits = known(text)?.trim();
  return digits !== undefined && /^-?\d{1,6}$/.test(digits) ? Number(digits) : undefined;
}

function inCase(text: string, operator: '^' | '^^' | ',' | ',,'): string {
  if (operator === '^^') return text.toUpperCase();
  if (operator === ',,') return text.toLowerCase();
  const first = text.slice(0, 1);
  return (operator === '^' ? first.toUpperCase() : first.toLowerCase()) + text.slice(1);
}

function literalText(text: string | undefined): Text | undefined {
  if (text === undefined) return undefined;
  return text === '' ? [] : [text];
}
