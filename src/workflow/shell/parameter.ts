import type { ParameterExpansionPart, ParameterOperation, Word } from 'unbash';
import { Unknown } from '../data.ts';
import { EMPTY, known, type Text } from '../text.ts';
import { noteRequired } from './early-end.ts';
import { branchFrame, mayLeaveLine, type ShellFrame, type Interpreter, type WordReader } from './interpreter.ts';
import { forgetAssigned } from './arithmetic.ts';
import { changeText, isAscii } from './parameter-change.ts';
import { scalarValue, UNSET, type ShellValue } from './value.ts';

/**
 * What an expansion gives: one text, or a list where it is `$@` or an array. `source` names it where parts are unknown.
 */
export type Expansion =
  | { readonly kind: 'one'; readonly text: Text; readonly source: string }
  | {
      readonly kind: 'many';
      readonly items: readonly Text[];
      readonly open: boolean;
      readonly joined: boolean;
      /** Each item may stand for several. */
      readonly several?: boolean;
      readonly source: string;
    };

/** `$NAME`, `$1`, `$@`. */
export function expandSimple(name: string, frame: ShellFrame): Expansion {
  const source = `$${name}`;
  if (name === '@' || name === '*') return { kind: 'many', ...frame.state.positional, joined: name === '*', source };
  return one(textOfName(name, frame), source);
}

/** `${…}`: evaluated where it is simple, else unknown as it is written. */
export function expandParameter(
  interpreter: Interpreter,
  part: ParameterExpansionPart,
  frame: ShellFrame,
  words: WordReader,
): Expansion {
  const { parameter, prefix, index, operation } = part;
  const source = frame.source.nameOf(part.text);
  if (index?.parts !== undefined) words.expandJoined(interpreter, index, frame);
  if (index !== undefined) forgetAssigned(index.text, frame.state);
  // the keys of an array, each a word
  if (prefix === '!' && operation === undefined && (index?.value === '@' || index?.value === '*'))
    return { kind: 'many', items: [], open: true, joined: index.value === '*', source };
  if (prefix !== undefined)
    return one(
      index === undefined && operation === undefined ? prefixed(prefix, parameter, frame) : arrayLength(part, frame),
      source,
    );
  if (operation === undefined) {
    if (index !== undefined) return indexed(parameter, index, frame, source);
    return parameter === '' ? one(undefined, source) : expandSimple(parameter, frame);
  }
  if (operation.type === 'Default') return one(withDefault(interpreter, part, operation, frame, words), source);
  const value = index === undefined ? textOfName(parameter, frame) : undefined;
  return one(changeText(interpreter, operation, value, frame, words), source);
}

function one(text: Text | undefined, source: string): Expansion {
  return { kind: 'one', text: text ?? [new Unknown(source)], source };
}

function textOfName(name: string, frame: ShellFrame): Text | undefined {
  const { positional } = frame.state;
  if (/^\d+$/.test(name))
    return name === '0' ? undefined : (positional.items[Number(name) - 1] ?? (positional.open ? undefined : EMPTY));
  if (name === '#') return positional.open ? undefined : [String(positional.items.length)];
  const value = frame.state.get(name);
  return value === undefined || value.isOpen === true ? undefined : (value.items[0] ?? EMPTY);
}

function indexed(name: string, index: Word, frame: ShellFrame, source: string): Expansion {
  const value = frame.state.get(name);
  if (index.value === '@' || index.value === '*') {
    const isKnown =
      value !== undefined && (value.isArray || value === UNSET || known(value.items[0] ?? EMPTY) !== undefined);
    const items = isKnown ? value.items : [];
    const several = value?.isOpen === true;
    return { kind: 'many', items, open: !isKnown, joined: index.value === '*', several, source };
  }
  const item =
    value?.isArray === true && value.isOpen !== true && /^\d{1,4}$/.test(index.value)
      ? value.items[Number(index.value)]
      : undefined;
  return one(item, source);
}

/** `${#X}` and `${!X}`. */
function prefixed(prefix: '!' | '#', name: string, frame: ShellFrame): Text | undefined {
  const text = textOfName(name, frame);
  const value = text === undefined ? undefined : known(text);
  // to name no variable is an error
  if (prefix === '!' && !/^[A-Za-z_]\w*$/.test(value ?? '')) mayLeaveLine(frame);
  if (value === undefined) return undefined;
  // how long another character is depends on the locale
  if (prefix === '#') return isAscii(value) ? [String(value.length)] : undefined;
  return /^[A-Za-z_]\w*$/.test(value) ? (textOfName(value, frame) ?? [new Unknown(`$${value}`)]) : undefined;
}

function arrayLength(
  { parameter, prefix, index, operation }: ParameterExpansionPart,
  frame: ShellFrame,
): Text | undefined {
  const value = frame.state.get(parameter);
  const isCount = prefix === '#' && operation === undefined && (index?.value === '@' || index?.value === '*');
  return isCount && value?.isArray === true && value.isOpen !== true ? [String(value.items.length)] : undefined;
}

function withDefault(
  interpreter: Interpreter,
  part: ParameterExpansionPart,
  operation: ParameterOperation & { readonly type: 'Default' },
  frame: ShellFrame,
  words: WordReader,
): Text | undefined {
  const { operator, operand } = operation;
  const value = part.index === undefined ? parameterValue(part.parameter, frame) : undefined;
  const isFilled = fillOf(value, operator.startsWith(':'));
  const kind = operator.at(-1);
  if (isFilled === undefined || kind === '?') {
    if (kind === '?' && isFilled === true) return value?.items[0] ?? EMPTY;
    // the operand may run
    const branch = branchFrame(frame, frame.state.fork());
    words.expandJoined(interpreter, operand, branch);
    if (kind === '?') noteRequired(interpreter, frame);
    if (operand.parts !== undefined) frame.state.join(branch.state);
    if (kind === '=') frame.state.forget(part.parameter);
    return kind === '?' ? (value?.items[0] ?? [new Unknown(`$${part.parameter}`)]) : undefined;
  }
  if (kind === '+') return isFilled ? words.expandJoined(interpreter, operand, frame) : EMPTY;
  if (isFilled) return value?.items[0] ?? EMPTY;
  const text = words.expandJoined(interpreter, operand, frame);
  if (kind === '=') frame.state.set(part.parameter, scalarValue(text));
  return text;
}

function parameterValue(name: string, frame: ShellFrame): ShellValue | undefined {
  if (/^[A-Za-z_]\w*$/.test(name)) {
    const value = frame.state.get(name);
    return value?.isOpen === true ? undefined : value;
  }
  const { positional } = frame.state;
  if (!/^[1-9]\d*$/.test(name)) return undefined;
  const item = positional.items[Number(name) - 1];
  if (item !== undefined) return scalarValue(item);
  return positional.open ? undefined : UNSET;
}

/** Whether a variable counts as set; `undefined`: it depends on what is unknown. */
function fillOf(value: ShellValue | undefined, emptyIsUnset: boolean): boolean | undefined {
  if (value === undefined) return undefined;
  const [text] = value.items;
  if (text === undefined) return false;
  const isBare = text.every((part) => typeof part !== 'string');
  if (text.length === 0) return !emptyIsUnset;
  // a variable that was forgotten may be unset as well
  return isBare ? undefined : true;
}
