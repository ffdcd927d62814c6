import { OneLine, Plain, Unknown } from '../data.ts';
import { join, known, show, type Text, textOf } from '../text.ts';
import { type Call, type ShellField, type ShellFrame, isConditional } from './interpreter.ts';

/** What some shell reads as an escape in what `echo` writes: dash, or bash with `xpg_echo`. Other backslashes stay. */
const ESCAPE = /\\(?:[abcefnrtvxuUE0-9\\]|$)/;

/** Hands on what `echo` writes. */
export function echo(call: Call, frame: ShellFrame): void {
  if (frame.out === undefined) return;
  let [at, newline, escapes] = [1, '\n', false];
  for (; at < call.fields.length; at += 1) {
    const option = known(call.fields[at]?.text ?? []) ?? '';
    if (!/^-[neE]+$/.test(option)) break;
    if (option.includes('n')) newline = '';
    if (option.includes('e')) escapes = true;
  }
  const words = call.fields.slice(at);
  const text = join(...words.flatMap((field, index) => (index === 0 ? [field.text] : [[' '], field.text])), [newline]);
  // dash has no `-e`, and reads escapes without it
  const differs =
    frame.posix &&
    (at > 1 + Number(newline === '') || text.some((part) => typeof part === 'string' && ESCAPE.test(part)));
  write(differs ? undefined : escapes ? unescaped(text) : text, call, frame);
}

/** Hands on what `printf` writes, where the format is simple. */
export function printf(call: Call, frame: ShellFrame): void {
  if (frame.out === undefined) return;
  const fields = call.fields.slice(known(call.fields[1]?.text ?? []) === '--' ? 2 : 1);
  const [format, ...values] = fields;
  write(format === undefined ? undefined : formatted(format, values), call, frame);
}

/** What `date` makes of these is digits and letters; of others, blanks and colons too. */
const PLAIN_DATE = /^(?:[\w.-]|%[-0^]?[YmdHMSsjNVuwyGIFC])*$/;

/** `date +%Y.%m.%d` prints a text whose parts are known. */
export function printDate(call: Call, frame: ShellFrame): void {
  if (frame.out === undefined) return;
  const words = call.fields.slice(1).map((field) => (field.loose ? undefined : known(field.text)));
  const format = words.find((word) => word?.startsWith('+') === true)?.slice(1);
  const isSimple = words.every(
    (word) => word !== undefined && (/^(?:-u|--utc|--universal)$/.test(word) || word.startsWith('+')),
  );
  if (format === undefined || !isSimple || /%[nEO]|[^ -~]/.test(format)) return write(undefined, call, frame);
  if (!PLAIN_DATE.test(format)) return write(textOf(new OneLine(`$(${call.text})`), '\n'), call, frame);
  const [, literal = ''] = /^([^%]*)/.exec(format) ?? [];
  write(literal === format ? [`${literal}\n`] : textOf(literal, new Plain(`$(${call.text})`), '\n'), call, frame);
}

function write(text: Text | undefined, call: Call, frame: ShellFrame): void {
  if (text === undefined) frame.out?.addOpaque(call.text, isConditional(frame));
  else frame.out?.add(text, isConditional(frame));
}

const PRINTF_ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\', '"': '"', "'": "'" };

function unescaped(text: Text): Text | undefined {
  const parts: (string | Unknown)[] = [];
  for (const part of text) {
    const value = typeof part === 'string' ? unescapedLiteral(part) : part;
    if (value === undefined) return undefined;
    parts.push(value);
  }
  return parts;
}

function unescapedLiteral(text: string): string | undefined {
  let isSimple = true;
  const result = text.replaceAll(/\\([^])?/g, (all: string, character: string | undefined) => {
    const value = PRINTF_ESCAPES[character ?? ''];
    if (value === undefined) isSimple = false;
    return value ?? all;
  });
  return isSimple ? result : undefined;
}

function formatted(format: ShellField, values: readonly ShellField[]): Text | undefined {
  const literal = unescaped(format.text);
  if (literal === undefined) return undefined;
  const template = literal.flatMap((part): Text => (typeof part === 'string' ? part.split(/(%[sdi%b]|%)/) : [part]));
  if (template.includes('%') || template.includes('%b') || values.some((field) => field.loose)) return undefined;
  const places = template.filter((part) => part === '%s' || part === '%d' || part === '%i').length;
  const rounds = places === 0 ? 1 : Math.max(1, Math.ceil(values.length / places));
  if (rounds * template.length > 2000) return undefined;
  const result: Text[] = [];
  let next = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const part of template) {
      if (part === '%%') result.push(['%']);
      else if (part !== '%s' && part !== '%d' && part !== '%i') result.push(part === '' ? [] : [part]);
      else {
        result.push(valueFor(part, values[next]));
        next += 1;
      }
    }
  }
  return join(...result);
}

/** A number may be written as octal, or be none. */
function valueFor(place: string, field: ShellField | undefined): Text {
  if (place === '%s') return field?.text ?? [];
  const value = field?.text ?? ['0'];
  return /^-?(?:0|[1-9]\d{0,15})$/.test(known(value) ?? '') ? value : [new Unknown(`${place} of ${show(value)}`)];
}
