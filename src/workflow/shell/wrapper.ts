import { EMPTY, cut, known, startsWith, type Text } from '../text.ts';
import type { Call, ShellField } from './interpreter.ts';
import type { Wrapper } from './wrapper-table.ts';

/** The command within a wrapper's words; `undefined` where there is none. */
export function unwrap(call: Call, wrapper: Wrapper, name: string): Call | undefined {
  const { fields } = call;
  let at = 1;
  if (wrapper.subcommands !== undefined) {
    at = skipOptions(fields, at, wrapper);
    if (!wrapper.subcommands.includes(wordAt(fields, at) ?? '')) return undefined;
    at += 1;
  }
  if (wrapper.separator === true) {
    const separator = fields.findIndex((field, index) => index >= at && known(field.text) === '--');
    return separator < 0 ? undefined : inner(call, fields.slice(separator + 1), call.variables);
  }
  at = skipOptions(fields, at, wrapper);
  if (name === 'retry') while (/^\d+[smh]?$/.test(wordAt(fields, at) ?? '')) at += 1;
  at += wrapper.operands ?? 0;
  if (wordAt(fields, at) === '--') at += 1;
  const variables = new Map(call.variables);
  if (wrapper.assignments === true) at = takeAssignments(fields, at, variables);
  const rest = fields.slice(at);
  const command = inner(call, wrapper.versioned === true ? withoutVersionWord(rest) : rest, variables);
  // a function of the script can be retried as well
  return command !== undefined && /retry/.test(name) ? { ...command, isProgram: call.isProgram } : command;
}

/** The call of what a wrapper runs: a program, not a function of the script. */
export function inner(
  call: Call,
  fields: readonly ShellField[],
  variables: ReadonlyMap<string, Text>,
): Call | undefined {
  return fields.length === 0 ? undefined : { ...call, fields, variables, isProgram: true };
}

/** Where the options end. */
export function skipOptions(fields: readonly ShellField[], start: number, { values = '', long = [] }: Wrapper): number {
  let at = start;
  for (; at < fields.length; at += 1) {
    const text = fields[at]?.text ?? EMPTY;
    const word = known(text);
    if (word === '--') return at + 1;
    // an option whose value is not known
    if (word === undefined ? !startsWith(text, '-') : !/^-./.test(word)) return at;
    if (word !== undefined && takesNext(word, values, long)) at += 1;
  }
  return at;
}

/** Takes `NAME=value` words up; where the command begins. */
export function takeAssignments(fields: readonly ShellField[], start: number, variables: Map<string, Text>): number {
  let at = start;
  for (; at < fields.length; at += 1) {
    const [name, value] = cut(fields[at]?.text ?? EMPTY, '=') ?? [];
    const literal = known(name ?? EMPTY);
    if (value === undefined || literal === undefined || !/^[A-Za-z_]\w*$/.test(literal)) return at;
    variables.set(literal, value);
  }
  return at;
}

/** The word at that place, where it is known. */
export function wordAt(fields: readonly ShellField[], at: number): string | undefined {
  const field = fields[at];
  return field === undefined ? undefined : known(field.text);
}

/** Whether the value of an option is the next word. */
function takesNext(word: string, values: string, long: readonly string[]): boolean {
  if (word.startsWith('--')) return long.includes(word);
  for (let at = 1; at < word.length; at += 1) if (values.includes(word[at] ?? '')) return at === word.length - 1;
  return false;
}

function withoutVersionWord([first, ...rest]: readonly ShellField[]): readonly ShellField[] {
  if (first === undefined) return rest;
  const name = known(first.text);
  return name === undefined || !/^[\w.-]+@/.test(name)
    ? [first, ...rest]
    : [{ ...first, text: [name.slice(0, name.indexOf('@'))] }, ...rest];
}
