import type {
  AndOr,
  ArithmeticFor,
  Function as FunctionNode,
  ParsedScript,
  Pipeline,
  Redirected,
  Statement,
} from 'unbash';
import { testStatus } from './condition.ts';
import { effectsOf, readBody, readCase, readFor, readIf, readWhile } from './compound.ts';
import { forgetAssigned } from './arithmetic.ts';
import { noteFailure } from './early-end.ts';
import { frameBody } from './function-call.ts';
import { arithmetic } from './expand.ts';
import {
  branchFrame,
  decided,
  type ShellFrame,
  type Interpreter,
  type ShellNode,
  type ShellStatus,
  subshellOf,
  testedFrame,
} from './interpreter.ts';
import { redirect, withWrites } from './redirect.ts';
import { simpleCommand } from './simple-command.ts';
import { Sink } from './sink.ts';

const MAX_SHELL_LEVELS = 32;

/** Reads commands one after the other, to the one that ends the script. */
export function readStatements(
  interpreter: Interpreter,
  statements: readonly Statement[],
  frame: ShellFrame,
): ShellStatus {
  let status: ShellStatus;
  if (frame.depth > MAX_SHELL_LEVELS)
    interpreter.record.halt(frame.source.line(statements[0]?.pos ?? 0), 'it is nested too deep');
  for (const { command, background } of statements) {
    if (frame.state.ended !== undefined || !interpreter.record.spend(1)) return undefined;
    // what runs in the background writes whenever it likes
    if (background === true) {
      interpreter.record.background = true;
      frame.out?.addOpaque('&', frame.conditional);
    }
    status = interpreter.node(command, background === true ? { ...subshellOf(frame), failsUnseen: true } : frame);
    if (background === true) status = undefined;
    else noteFailure(interpreter, { command }, status, frame);
  }
  return status;
}

/**
 * Reads what is not within a loop or a function: line by line in the shell of the script, since an expansion that is an
 * error ends a line there, and all that a subshell has to do.
 */
function readLines(interpreter: Interpreter, statements: readonly Statement[], frame: ShellFrame): ShellStatus {
  const { source, state } = frame;
  let status: ShellStatus;
  for (let at = 0; at < statements.length && state.ended === undefined;) {
    const last = frame.shell === undefined ? lastOfLine(statements, at, source) : statements.length - 1;
    const before = state.fork();
    const body = frameBody(frame, 'line');
    const written = interpreter.record.writes.during(() => {
      status = readStatements(interpreter, statements.slice(at, last + 1), { ...frame, body });
    });
    if (body.jumped) {
      for (const name of written) state.forget(name);
      if (state.ended === undefined) state.join(before);
      status = undefined;
    }
    at = last + 1;
  }
  return status;
}

function lastOfLine(statements: readonly Statement[], first: number, source: ShellFrame['source']): number {
  let last = first;
  for (;;) {
    const [here, next] = [statements[last], statements[last + 1]];
    if (here === undefined || next === undefined || source.line(next.pos) > source.line(here.end)) return last;
    last += 1;
  }
}

/** Reads a script within the source, and says where it could not be parsed. */
export function readParsed(interpreter: Interpreter, script: ParsedScript, frame: ShellFrame): ShellStatus {
  for (const { message, pos } of script.errors ?? []) {
    interpreter.record.fail(
      frame.source.line(pos),
      frame.source.lineText(pos),
      `the script cannot be parsed here: ${message}`,
    );
  }
  return frame.body === undefined
    ? readLines(interpreter, script.commands, frame)
    : interpreter.statements(script.commands, frame);
}

/** Reads one command of any kind. */
export function walkNode(interpreter: Interpreter, node: ShellNode, frame: ShellFrame): ShellStatus {
  const deeper: ShellFrame = { ...frame, depth: frame.depth + 1 };
  switch (node.type) {
    case 'Command':
      return simpleCommand(interpreter, node, frame);
    case 'Pipeline':
      return readPipeline(interpreter, node, deeper);
    case 'AndOr':
      return readAndOr(interpreter, node, frame);
    case 'If':
      return readIf(interpreter, node, deeper);
    case 'For':
    case 'Select':
      return readFor(interpreter, node, deeper);
    case 'While':
      return readWhile(interpreter, node, deeper);
    case 'Case':
      return readCase(interpreter, node, deeper);
    case 'Subshell':
      return fork(interpreter, deeper, (inner) => readLines(interpreter, node.body.commands, inner));
    case 'BraceGroup':
      return interpreter.statements(node.body.commands, deeper);
    case 'CompoundList':
      return interpreter.statements(node.commands, deeper);
    case 'TestCommand':
      return testStatus(interpreter, node.expression, frame);
    default:
      return walkOther(interpreter, node, deeper);
  }
}

type Other = Extract<ShellNode, { type: 'Redirected' | 'Function' | 'Coproc' | 'ArithmeticCommand' | 'ArithmeticFor' }>;

function walkOther(interpreter: Interpreter, node: Other, frame: ShellFrame): ShellStatus {
  switch (node.type) {
    case 'Redirected':
      return readRedirected(interpreter, node, frame);
    case 'Function':
      return define(interpreter, node, frame);
    case 'Coproc':
      interpreter.record.background = true;
      // its descriptors and its process are put there
      for (const suffix of ['', '_PID']) frame.state.forget(`${node.name?.value ?? 'COPROC'}${suffix}`);
      return fork(interpreter, { ...frame, out: undefined }, (inner) => interpreter.node(node.body, inner));
    case 'ArithmeticCommand':
      if (frame.posix)
        interpreter.record.fail(frame.source.line(node.pos), frame.source.lineText(node.pos), 'what `((` runs in `sh`');
      if (node.expression === undefined) forgetAssigned(node.body, frame.state);
      else arithmetic(interpreter, node.expression, node.body, frame);
      return undefined;
    default:
      return readArithmeticFor(interpreter, node, frame);
  }
}

/** Reads in a subshell. What it changes is forgotten. */
function fork(interpreter: Interpreter, frame: ShellFrame, read: (inner: ShellFrame) => ShellStatus): ShellStatus {
  interpreter.record.spend(1 + (frame.state.size >> 4));
  return read(subshellOf(frame));
}

function readRedirected(interpreter: Interpreter, node: Redirected, frame: ShellFrame): ShellStatus {
  const inner = redirect(interpreter, node.redirects, frame);
  return withWrites(interpreter, node, frame, inner, () => interpreter.node(node.command, inner));
}

function define(interpreter: Interpreter, node: FunctionNode, frame: ShellFrame): ShellStatus {
  const name = frame.source.fill(node.name.value);
  const [only] = name;
  const literal = typeof only === 'string' && name.length === 1 ? only : '';
  const fn = interpreter.record.define({ name: literal, body: node.body, source: frame.source });
  if (literal !== '') frame.state.functions.set(literal, { all: [fn], certain: true });
  return undefined;
}

/** `a && b || c`: what is known not to run is left out. */
function readAndOr(interpreter: Interpreter, { commands, operators }: AndOr, frame: ShellFrame): ShellStatus {
  let status: ShellStatus;
  for (const [index, command] of commands.entries()) {
    if (index === 0) {
      status = decided(interpreter, interpreter.node(command, testedFrame(frame)));
      continue;
    }
    if (frame.state.ended !== undefined || !interpreter.record.spend(1 + (frame.state.size >> 4))) return undefined;
    const needed = operators[index - 1] === '&&';
    if (status === !needed) continue;
    const around = index < commands.length - 1 ? testedFrame(frame) : frame;
    if (status === needed) status = decided(interpreter, interpreter.node(command, around));
    else {
      const branch = branchFrame(around, frame.state.fork());
      const right = decided(interpreter, interpreter.node(command, branch));
      frame.state.join(branch.state);
      // whatever the left side is, the right side alone decides it
      status = right === !needed ? right : undefined;
    }
  }
  return status;
}

/** Each command of a pipeline runs in a subshell, and reads what the one before it writes. */
function readPipeline(
  interpreter: Interpreter,
  { commands, prefixes, operators }: Pipeline,
  frame: ShellFrame,
): ShellStatus {
  const [only] = commands;
  if (commands.length === 1 && only !== undefined) {
    const isNegated = prefixes.filter((prefix) => prefix.type === 'Negation').length % 2 === 1;
    const isTested = prefixes.some((prefix) => prefix.type === 'Negation');
    const status = interpreter.node(only, isTested ? testedFrame(frame) : frame);
    return status !== undefined && isNegated ? !status : status;
  }
  let { stdin } = frame;
  for (const [index, command] of commands.entries()) {
    const isLast = index === operators.length;
    const out = isLast ? frame.out : new Sink(frame.shell);
    if (operators[index] === '|&') out?.addOpaque('|&', false);
    // how the last one ends is how the pipeline does
    const failsUnseen = frame.failsUnseen === true || (!isLast && frame.ignoresFailure !== true);
    fork(interpreter, { ...frame, stdin, out, failsUnseen }, (inner) => interpreter.node(command, inner));
    if (!isLast) stdin = out?.input(frame.source.line(command.pos));
  }
  return undefined;
}

function readArithmeticFor(interpreter: Interpreter, node: ArithmeticFor, frame: ShellFrame): ShellStatus {
  const { body } = node;
  const { names } = effectsOf(interpreter, frame, (inner) => interpreter.statements(body.commands, inner));
  for (const name of names) frame.state.forget(name);
  const header = frame.source.slice(node.pos, body.pos);
  for (const expression of [node.initialize, node.test, node.update])
    if (expression !== undefined) arithmetic(interpreter, expression, header, frame);
  readBody(interpreter, body, { ...frame, conditional: true });
  return undefined;
}
