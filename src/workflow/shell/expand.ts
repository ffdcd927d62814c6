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
import { join, known, type Text } from '../text.ts';
import { braceWords, combine } from './brace.ts';
import { noteExpanded } from './early-end.ts';
import { FieldBuilder } from './field-builder.ts';
import { mayLeaveLine, type ShellField, type ShellFrame, type Interpreter, substitutionOf } from './interpreter.ts';
import { type Expansion, expandParameter, expandSimple } from './parameter.ts';
import { isSafeArithmetic, readArithmetic } from './arithmetic.ts';
import { Sink } from './sink.ts';
import { ScriptSource } from './source.ts';
import { tildeText, withFolders } from './tilde.ts';

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
  if (parts === undefined) return plainWord(word, frame);
  return joinParts(interpreter, parts, frame);
}

/** The value of an assignment: a tilde stands for a folder after a colon as well. */
export function expandValue(interpreter: Interpreter, word: Word, frame: ShellFrame): Text {
  const text = expandJoined(interpreter, word, frame);
  return word.text.includes(':~') ? withFolders(text, frame.state) : text;
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
    if (part.type === 'BraceExpansion' && !/["'\\$`]/.test(part.text)) builder.add(frame.source.fill(part.text));
    else if (part === parts[0] && part.type === 'Literal' && part.text.startsWith('~'))
      builder.add(tildeText(frame.source.fill(part.value), parts.length === 1, frame.state));
    else if (part.type === 'SimpleExpansion' || part.type === 'ParameterExpansion')
      builder.add(inOneWord(expansionOf(interpreter, part, frame), frame));
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
        text: plainWord(word, frame),
        loose: word.value.includes('\uE000') && frame.source.holes.size > 0,
        glob: false,
      },
    ];
  const builder = new FieldBuilder();
  const braces = !frame.posix && parts.some((part) => part.type === 'BraceExpansion') ? alternatives(parts) : undefined;
  for (const alternative of braces ?? [parts]) {
    for (const [index, part] of alternative.entries()) {
      if (typeof part === 'string') builder.add(frame.source.fill(part));
      else if (index === 0 && part.type === 'Literal' && part.text.startsWith('~'))
        builder.add(tildeText(frame.source.fill(part.value), alternative.length === 1, frame.state));
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
    case 'AnsiCQuoted':
    case 'SingleQuoted':
      return builder.add(literallyQuoted(part, frame));
    case 'DoubleQuoted':
    case 'LocaleString':
      if (frame.posix && part.type === 'LocaleString') builder.add([new Unknown('$')]);
      if (part.parts.length === 0) builder.add([]);
      return addQuoted(interpreter, builder, part.parts, frame);
    case 'Glob':
      return addGlob(interpreter, builder, part, frame);
    case 'ExtendedGlob':
      for (const inner of part.parts ?? []) addPart(interpreter, new FieldBuilder(), inner, frame);
      return builder.addGlob(part.text);
    case 'SimpleExpansion':
    case 'ParameterExpansion':
      return addUnquoted(builder, expansionOf(interpreter, part, frame), frame);
    case 'CommandExpansion':
      return addSplit(builder, substitute(interpreter, part, frame), frame.source.nameOf(part.text), frame);
    case 'BraceExpansion':
      return addBrace(interpreter, builder, part, frame);
    default:
      return builder.add(opaquePart(interpreter, part, frame));
  }
}

/** `[…]`: what stands in the brackets is expanded before it is a pattern. */
function addGlob(
  interpreter: Interpreter,
  builder: FieldBuilder,
  part: WordPart & { readonly type: 'Glob' },
  frame: ShellFrame,
): void {
  if (part.parts === undefined) return builder.addGlob(part.text);
  const written = `[${part.parts.map((inner) => inner.text).join('')}]`;
  builder.addGlob('[');
  for (const inner of part.parts) addPart(interpreter, builder, inner, frame);
  if (written === part.text) builder.addGlob(']');
  else builder.addLoose(new Unknown(frame.source.nameOf(part.text)));
}

/** For dash `$'…'` is a `$` and a quoted text. */
function literallyQuoted(
  part: WordPart & { readonly type: 'SingleQuoted' | 'AnsiCQuoted' },
  { posix, source }: ShellFrame,
): Text {
  return posix && part.type === 'AnsiCQuoted' ? [new Unknown(source.nameOf(part.text))] : source.fill(part.value);
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
    else addQuotedExpansion(builder, expansionOf(interpreter, part, frame), frame);
  }
}

function addQuotedExpansion(builder: FieldBuilder, expansion: Expansion, frame: ShellFrame): void {
  if (expansion.kind === 'one' || expansion.joined) return builder.add(inOneWord(expansion, frame));
  builder.addMany(expansion.items, expansion.several === true);
  if (expansion.open) builder.addLoose(new Unknown(expansion.source));
}

function addUnquoted(builder: FieldBuilder, expansion: Expansion, frame: ShellFrame): void {
  if (expansion.kind === 'one') return addSplit(builder, expansion.text, expansion.source, frame);
  for (const [index, item] of expansion.items.entries()) {
    if (index > 0) builder.flush();
    addSplit(builder, item, expansion.source, frame);
  }
  if (expansion.open) builder.addLoose(new Unknown(expansion.source));
}

/** What is not quoted. With separators of its own, the script splits elsewhere. */
function addSplit(builder: FieldBuilder, text: Text, source: string, { state }: ShellFrame): void {
  if (!state.hasOwn('IFS')) return builder.split(text);
  const separators = known(state.get('IFS')?.items[0] ?? [new Unknown('$IFS')]);
  const literal = known(text);
  const isWhole =
    separators !== undefined && literal !== undefined && !separators.split('').some((one) => literal.includes(one));
  if (!isWhole) return builder.addLoose(new Unknown(source));
  if (literal !== '') builder.add(text);
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
  const isAsked = part.type === 'ParameterExpansion' && part.operation?.type === 'Default';
  if (!isAsked) noteExpanded(interpreter, part.type === 'SimpleExpansion' ? part.text.slice(1) : part.parameter, frame);
  return part.type === 'SimpleExpansion'
    ? expandSimple(part.text.slice(1), frame)
    : expandParameter(interpreter, part, frame, JOINED_WORDS);
}

function inOneWord(expansion: Expansion, { state }: ShellFrame): Text {
  if (expansion.kind === 'one') return expansion.text;
  // shells differ in what separates the items of `$@`
  const separator = state.hasOwn('IFS') ? [new Unknown(expansion.source)] : [' '];
  const texts = expansion.items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
  return expansion.open ? join(...texts, [new Unknown(expansion.source)]) : join(...texts);
}

function plainWord({ text, value }: Word, frame: ShellFrame): Text {
  return text.startsWith('~') ? tildeText(frame.source.fill(value), true, frame.state) : frame.source.fill(value);
}

/** An arithmetic expansion or a process substitution: what runs in it is read, its value is unknown. */
function opaquePart(
  interpreter: Interpreter,
  part: WordPart & { readonly type: 'ArithmeticExpansion' | 'ProcessSubstitution' },
  frame: ShellFrame,
): Text {
  // what `>(…)` writes comes after all else, or in between
  if (part.type === 'ProcessSubstitution' && part.operator === '>') frame.out?.addOpaque(part.text, true);
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
  if (!isSafeArithmetic(text, frame.state)) mayLeaveLine(frame);
  readArithmetic(expression, text, frame.state, (part) => {
    if (part.type === 'ArithmeticCommandExpansion') runSubstitution(interpreter, part, frame, undefined);
    else addPart(interpreter, new FieldBuilder(), part, frame);
  });
}

/** The value of `$(…)`, where it is no more than `echo` or `printf`. */
function substitute(interpreter: Interpreter, part: CommandExpansionPart, frame: ShellFrame): Text {
  const out = new Sink(frame.shell);
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
  const inner = substitutionOf(frame);
  interpreter.script(script, { ...inner, source, out, depth: frame.depth + 1 });
}

function withoutFinalNewlines(text: Text): Text {
  const last = text.at(-1);
  if (typeof last !== 'string') return text;
  let end = last.length;
  while (last[end - 1] === '\n') end -= 1;
  return end === 0 ? text.slice(0, -1) : [...text.slice(0, -1), last.slice(0, end)];
}
