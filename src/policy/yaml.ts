import { load, YAMLException } from 'js-yaml';
import { describeHidden, findHidden } from './hidden-characters.ts';
import type { Problem } from './problem.ts';
import { PLAIN_NUMBERS } from './yaml-numbers.ts';
import { findSlip } from './yaml-slips.ts';
import { plainly } from './yaml-words.ts';

/** Longest file that is read, in UTF-8 bytes: a grant is a page, not a book. */
export const MAX_FILE_BYTES = 64 * 1024;

/** Deepest nesting that is read. */
const MAX_YAML_LEVELS = 32;

/** What to do about a character that cannot be seen. */
export const HIDDEN_HINT = 'the file must be what it looks like: delete it and retype the line';

export type YamlResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Loads one strict YAML 1.2 document: no aliases, no duplicate keys, no tabs, no tags of other languages, nothing
 * empty. Timestamps stay text; a number that is not written plainly is an `InexactNumber`. Never throws on bad input.
 */
export function loadYaml(text: string, file: string): YamlResult {
  const refusal = refuse(text, file);
  if (refusal !== undefined) return { ok: false, problem: refusal };
  try {
    const value: unknown = load(text, { schema: PLAIN_NUMBERS, maxAliases: 0, maxDepth: MAX_YAML_LEVELS });
    return value === null || value === undefined
      ? { ok: false, problem: whole(file, 'the document is empty') }
      : { ok: true, value };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { ok: false, problem: fromException(error, text, file) };
  }
}

function refuse(text: string, file: string): Problem | undefined {
  // a UTF-16 unit is at most three bytes of UTF-8: short texts need no count
  if (text.length * 3 > MAX_FILE_BYTES && new TextEncoder().encode(text).length > MAX_FILE_BYTES) {
    return whole(file, `the file is larger than ${MAX_FILE_BYTES / 1024} KiB`);
  }
  const tab = text.indexOf('\t');
  if (tab >= 0) return { file, ...positionAt(text, tab), message: 'a tab is not allowed', hint: 'use spaces' };
  if (text.trim() === '') return whole(file, 'the file is empty');
  // at the very beginning editors write a mark that says how the file is encoded
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const hidden = findHidden(text.slice(start));
  return hidden === undefined
    ? undefined
    : { file, ...positionAt(text, start + hidden.offset), message: describeHidden(hidden), hint: HIDDEN_HINT };
}

function fromException(error: YAMLException, text: string, file: string): Problem {
  const { mark } = error;
  const slip = /alias/i.test(error.reason) ? undefined : findSlip(text);
  if (slip !== undefined) return { file, ...slip };
  if (error.reason === 'duplicated mapping key' && mark !== undefined && mark !== null)
    return { file, ...positionAt(text, mark.position), ...twice(text, mark.position) };
  if (mark === undefined || mark === null) return { ...whole(file, ''), ...plainly(error.reason, '') };
  const place = positionAt(text, mark.position);
  return { file, ...place, ...plainly(error.reason, text.split('\n')[place.line - 1] ?? '') };
}

/** A key that is there a second time, and where it was first. */
function twice(text: string, at: number): Pick<Problem, 'message' | 'hint'> {
  const key = /^["']?[^\s:"',{}]+["']?/.exec(text.slice(at))?.[0] ?? '';
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const indent = /^[\s-]*$/.exec(text.slice(start, at))?.[0];
  const first =
    indent === undefined ? 0 : text.split('\n').findIndex((line) => line.startsWith(`${indent}${key}:`)) + 1;
  const isBefore = first > 0 && first < positionAt(text, at).line;
  return {
    message: key === '' ? 'a key is there twice' : `\`${key}\` is there twice`,
    ...(isBefore && { hint: `it is on line ${first} already: keep one of them` }),
  };
}

/** The 1-based line and column of an offset. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

function whole(file: string, message: string): Problem {
  return { file, line: 1, column: 1, message };
}
