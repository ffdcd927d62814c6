import type {
  ArithmeticExpression,
  BraceExpansionPart,
  CommandExpansionPart,
  DoubleQuotedChild,
  HereDoc,
  ParsedScript,
  ProcessSubstitutionPart,
  Word,
  WordPart,
} from 'unbash';
import { Unknown } from '../data.ts';
import { join, type Text } from '../text.ts';
import { braceWords, combine } from './brace.ts';
import { FieldBuilder } from './field-builder.ts';
import { type ShellField, type ShellFrame, type Interpreter, subshellOf } from './interpreter.ts';
import { type Expansion, expandParameter, expandSimple } from './parameter.ts';
import { readArithmetic } from './arithmetic.ts';
import { Sink } from './sink.ts';
import { ScriptSource } from './source.ts';

/** The fields of the words of a command, reading the substitutions in them. */
export function expandWords(
  interpreter: Interpreter,
  words: readonly Word[],
  frame: ShellFrame,
): readonly ShellField[] {
  const fields: ShellField[] = [];
  for (const word of words) {
    const more = expandWord(interpreter, word, frame);
    if (more.length > 16) interpreter.record.spend(more.length >> 3);
    for (const field of more) fields.push(field);
  }
  return fields;
}

/** A word that stays one: an assignment's value, the target of a redirection, an operand. */
export function expandJoined(interpreter: Interpreter, word: Word, frame: ShellFrame): Text {
  const { parts } = word;
  if (parts === undefined) return frame.source.fill(word.value);
  return joinParts(interpreter, parts, frame);
}

/** The body of a here-document as the command reads it. */
export function expandHereDoc(interpreter: Interpreter, { body, operator }: HereDoc, frame: ShellFrame): Text {
  const text = body.parts === undefined ? frame.source.fill(body.text) : joinParts(interpreter, body.parts, frame);
  if (operator === '<<') return text;
  return text.map((part, index) =>
    typeof part === 'string' ? part.replaceAll(/\n\t+/g, '\n').replace(index === 0 ? /^\t+/ : /^(?!)/, '') : part,
  );
}

/** What parameter expansions need of this module. */
const JOINED_WORDS = { expandJoined };

function joinParts(interpreter: Interpreter, parts: readonly WordPart[], frame: ShellFrame): Text {
  const builder = new FieldBuilder();
  for (const part of parts) {
    if (part.type === 'BraceExpansion') builder.add(frame.source.fill(part.text));
    else if (part.type === 'SimpleExpansion' || part.type === 'ParameterExpansion')
      builder.add(inOneWord(expansionOf(interpreter, part, frame)));
    else if (part.type === 'CommandExpansion') builder.add(substitute(interpreter, part, frame));
    // `X="$@"` is one text
    else if (part.type === 'DoubleQuoted' || part.type === 'LocaleString')
      builder.add(joinParts(interpreter, part.parts, frame));
    else addPart(interpreter, builder, part, frame);
  }
  builder.flush();
  return builder.fields[0]?.text ?? [];
}

function expandWord(interpreter: Interpreter, word: Word, frame: ShellFrame): readonly ShellField[] {
  const { parts } = word;
  if (parts === undefined)
    return [
      {
        text: frame.source.fill(word.value),
        loose: word.value.includes('\uE000') && frame.source.holes.size > 0,
        glob: false,
      },
    ];
  const builder = new FieldBuilder();
  const braces = parts.some((part) => part.type === 'BraceExpansion') ? alternatives(parts) : undefined;
  for (const alternative of braces ?? [parts]) {
    for (const part of alternative) {
      if (typeof part === 'string') builder.add(frame.source.fill(part));
      else addPart(interpreter, builder, part, frame);
    }
    builder.flush();
  }
  return builder.fields;
}

/** A word with literal braces, once for each of its words. */
function alternatives(parts: readonly WordPart[]): readonly (readonly (string | WordPart)[])[] | undefined {
  return combine(
    parts.map((part): readonly (string | WordPart)[] =>
      part.type === 'BraceExpansion' ? (braceWords(part.text) ?? [part]) : [part],
    ),
  );
}

function addPart(interpreter: Interpreter, builder: FieldBuilder, part: WordPart, frame: ShellFrame): void {
  switch (part.type) {
    case 'Literal':
      return addLiteral(builder, frame.source.fill(part.value));
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return builder.add(frame.source.fill(part.value));
    case 'DoubleQuoted':
    case 'LocaleString':
      if (part.parts.length === 0) builder.add([]);
      return addQuoted(interpreter, builder, part.parts, frame);
    case 'Glob':
      return builder.addGlob(part.text);
    case 'ExtendedGlob':
      for (const inner of part.parts ?? []) addPart(interpreter, new FieldBuilder(), inner, frame);
      return builder.addGlob(part.text);
    case 'SimpleExpansion':
    case 'ParameterExpansion':
      return addUnquoted(builder, expansionOf(interpreter, part, frame), frame);
    case 'CommandExpansion':
      return builder.split(substitute(interpreter, part, frame));
    case 'BraceExpansion':
      return addBrace(interpreter, builder, part, frame);
    default:
      return builder.add(opaquePart(interpreter, part, frame));
  }
}

function addLiteral(builder: FieldBuilder, text: Text): void {
  for (const part of text) {
    if (typeof part === 'string') builder.add([part]);
    else builder.addLoose(part);
  }
}

function addQuoted(
  interpreter: Interpreter,
  builder: FieldBuilder,
  parts: readonly DoubleQuotedChild[],
  frame: ShellFrame,
): void {
  for (const part of parts) {
    if (part.type === 'Literal') builder.add(frame.source.fill(part.value));
    else if (part.type === 'CommandExpansion') builder.add(substitute(interpreter, part, frame));
    else if (part.type === 'ArithmeticExpansion') builder.add(opaquePart(interpreter, part, frame));
    else addQuotedExpansion(builder, expansionOf(interpreter, part, frame));
  }
}

function addQuotedExpansion(builder: FieldBuilder, expansion: Expansion): void {
  if (expansion.kind === 'one' || expansion.joined) return builder.add(inOneWord(expansion));
  builder.addMany(expansion.items);
  if (expansion.open) builder.addLoose(new Unknown(expansion.source));
}

function addUnquoted(builder: FieldBuilder, expansion: Expansion, frame: ShellFrame): void {
  if (expansion.kind === 'one') {
    // with separators of its own, the script splits elsewhere
    return frame.state.hasOwn('IFS') ? builder.addLoose(new Unknown(expansion.source)) : builder.split(expansion.text);
  }
  for (const [index, item] of expansion.items.entries()) {
    if (index > 0) builder.flush();
    builder.split(item);
  }
  if (expansion.open) builder.addLoose(new Unknown(expansion.source));
}

function addBrace(interpreter: Interpreter, builder: FieldBuilder, part: BraceExpansionPart, frame: ShellFrame): void {
  for (const inner of part.parts ?? []) addPart(interpreter, new FieldBuilder(), inner, frame);
  builder.addLoose(new Unknown(frame.source.nameOf(part.text)));
}

function expansionOf(
  interpreter: Interpreter,
  part: WordPart & { readonly type: 'SimpleExpansion' | 'ParameterExpansion' },
  frame: ShellFrame,
): Expansion {
  return part.type === 'SimpleExpansion'
    ? expandSimple(part.text.slice(1), frame)
    : expandParameter(interpreter, part, frame, JOINED_WORDS);
}

function inOneWord(expansion: Expansion): Text {
  if (expansion.kind === 'one') return expansion.text;
  const texts = expansion.items.flatMap((item, index) => (index === 0 ? [item] : [[' '], item]));
  return expansion.open ? join(...texts, [new Unknown(expansion.source)]) : join(...texts);
}

/** An arithmetic expansion or a process substitution: what runs in it is read, its value is unknown. */
function opaquePart(
  interpreter: Interpreter,
  part: WordPart & { readonly type: 'ArithmeticExpansion' | 'ProcessSubstitution' },
  frame: ShellFrame,
): Text {
  if (part.type === 'ProcessSubstitution') runSubstitution(interpreter, part, frame, undefined);
  else if (part.expression !== undefined) arithmetic(interpreter, part.expression, part.text, frame);
  return [new Unknown(frame.source.nameOf(part.text))];
}

/** Reads what runs in an arithmetic expression, and forgets what it assigns. */
export function arithmetic(
  interpreter: Interpreter,
  expression: ArithmeticExpression,
  text: string,
  frame: ShellFrame,
): void {
  readArithmetic(expression, text, frame.state, (part) => {
    if (part.type === 'ArithmeticCommandExpansion') runSubstitution(interpreter, part, frame, undefined);
    else addPart(interpreter, new FieldBuilder(), part, frame);
  });
}

/** The value of `$(…)`, where it is no more than `echo` or `printf`. */
function substitute(interpreter: Interpreter, part: CommandExpansionPart, frame: ShellFrame): Text {
  const out = new Sink();
  runSubstitution(interpreter, part, frame, out);
  const value = part.script === undefined ? undefined : out.value();
  return value === undefined ? [new Unknown(frame.source.nameOf(part.text))] : withoutFinalNewlines(value);
}

type WithScript =
  | CommandExpansionPart
  | ProcessSubstitutionPart
  | { readonly script: ParsedScript | undefined; readonly pos: number };

function runSubstitution(interpreter: Interpreter, part: WithScript, frame: ShellFrame, out: Sink | undefined): void {
  const { script } = part;
  if (script === undefined) return;
  const source =
    script.source === undefined
      ? frame.source
      : new ScriptSource(script.source, frame.source.holes, frame.source.line(part.pos));
  interpreter.script(script, { ...subshellOf(frame), source, out, depth: frame.depth + 1 });
}

function withoutFinalNewlines(text: Text): Text {
  const last = text.at(-1);
  if (typeof last !== 'string') return text;
  let end = last.length;
  while (last[end - 1] === '\n') end -= 1;
  return end === 0 ? text.slice(0, -1) : [...text.slice(0, -1), last.slice(0, end)];
}
