import type { Problem } from './problem.ts';
import { type Mismatch, toProblems } from './mismatch.ts';
import type { Shape } from './shape.ts';
import { describeHidden } from './hidden-characters.ts';
import { firstSpanning, hiddenIn } from './plain-text.ts';
import { HIDDEN_HINT, loadYaml, positionAt } from './yaml.ts';
import { findPlace, findAnchor } from './yaml-place.ts';
import { findOddBlank, findSlip } from './yaml-slips.ts';

/** What came of a file: the value, or everything that is wrong with it. */
export type ParsedDocument<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/**
 * Parses one YAML document by its shape; every problem carries file, line and column. Never throws on bad input. With
 * `flat`, no text may go over several lines: what people review is then what it looks like, line by line.
 */
export function parseDocument<T>(
  source: string,
  file: string,
  shape: Shape<T>,
  { flat = false }: { readonly flat?: boolean } = {},
): ParsedDocument<T> {
  const yaml = loadYaml(source, file);
  if (!yaml.ok) return { ok: false, problems: [yaml.problem] };
  const unseen = deceives(source, file, yaml.value, flat);
  if (unseen !== undefined) return { ok: false, problems: [unseen] };
  const mismatches: Mismatch[] = [];
  const value = shape.parse(yaml.value, [], mismatches);
  if (value !== undefined && mismatches.length === 0) return { ok: true, value };
  const slip = typeof yaml.value === 'string' ? findSlip(source) : findOddBlank(source);
  if (slip !== undefined) return { ok: false, problems: [{ file, ...slip }] };
  const lines = source.split('\n');
  const [first, ...rest] = toProblems(mismatches, file, (mismatch) =>
    findPlace(source, mismatch.path, mismatch.key),
  ).map((problem) => withLineHint(problem, lines));
  return {
    ok: false,
    problems: [first ?? { file, line: 1, column: 1, message: 'does not have the expected form' }, ...rest],
  };
}

/** What the lines show that the values do not: a comment where a value was meant, a key that is not indented. */
function withLineHint(problem: Problem, lines: readonly string[]): Problem {
  const line = lines[problem.line - 1] ?? '';
  if (problem.message.endsWith('got nothing') && /: +#\S/.test(line))
    return { ...problem, hint: 'what follows a `#` is a comment: put the text in quotes' };
  if (/expected a list, got `-\S/.test(problem.message))
    return { ...problem, hint: 'a blank is missing after the dash: an entry is written `- name`' };
  const above = lines.slice(0, problem.line - 1).findLast((text) => text.trim() !== '' && !/^\s*#/.test(text));
  const [, indent = '', key] = /^( *)([\w-]+): *(?:#.*)?$/.exec(above ?? '') ?? [];
  const own = /^ */.exec(line)?.[0] ?? '';
  return key !== undefined && own.length === indent.length && problem.message.includes('unknown key')
    ? { ...problem, hint: `if it belongs to \`${key}\`, indent it and what is below it` }
    : problem;
}

function deceives(source: string, file: string, value: unknown, flat: boolean): Problem | undefined {
  const found = hiddenIn(value);
  if (found !== undefined)
    return {
      file,
      ...findPlace(source, found.path, found.key),
      message: describeHidden(found.hidden),
      hint: HIDDEN_HINT,
    };
  const anchor = source.includes('&') ? findAnchor(source) : undefined;
  if (anchor !== undefined)
    return {
      file,
      ...positionAt(source, anchor),
      message: 'an anchor (`&name`) is not allowed, and is no part of the text',
      hint: 'put a text that begins with `&` in quotes',
    };
  const offset = flat ? firstSpanning(source) : undefined;
  const slip = offset === undefined ? undefined : findSlip(source);
  if (slip !== undefined) return { file, ...slip };
  return offset === undefined
    ? undefined
    : {
        file,
        ...positionAt(source, offset),
        message: 'a text of several lines is not allowed here',
        hint: 'its lines could be read as keys of the grant: write it on one line',
      };
}
