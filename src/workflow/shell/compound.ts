import type { Case, CompoundList, For, If, Select, While } from 'unbash';
import { Unknown } from '../data.ts';
import { known, type Text } from '../text.ts';
import { expandJoined, expandWords } from './expand.ts';
import { frameBody } from './function-call.ts';
import {
  branchFrame,
  decided,
  type ShellField,
  type ShellFrame,
  type Interpreter,
  type ShellStatus,
  testedFrame,
} from './interpreter.ts';
import { patternOf } from './parameter-change.ts';
import { matchesPattern } from './pattern.ts';
import type { ShellState } from './shell-state.ts';

const MAX_LOOP_ROUNDS = 16;

/** `if`: a branch that is known not to be taken is left out. */
export function readIf(interpreter: Interpreter, node: If, frame: ShellFrame): ShellStatus {
  const { state } = frame;
  const ways: ShellState[] = [];
  let rest = frame;
  let taken = false;
  for (const { clause, then } of [node, ...node.elif]) {
    const status = decided(interpreter, interpreter.statements(clause.commands, testedFrame(rest)));
    if (status === false) continue;
    if (status === true) {
      interpreter.statements(then.commands, rest);
      taken = true;
      break;
    }
    const branch = branchFrame(rest, state.fork());
    interpreter.statements(then.commands, branch);
    ways.push(branch.state);
    rest = branchFrame(rest, state);
  }
  if (!taken && node.else !== undefined) interpreter.statements(node.else.commands, rest);
  for (const way of ways) state.join(way);
  return undefined;
}

/** `case`: with a known word only what may match. */
export function readCase(interpreter: Interpreter, node: Case, frame: ShellFrame): ShellStatus {
  const { state } = frame;
  const word = known(expandJoined(interpreter, node.word, frame));
  const ways: ShellState[] = [];
  let rest = frame;
  let fallsThrough = false;
  for (const { pattern, body, terminator } of node.items) {
    const status = fallsThrough ? undefined : decided(interpreter, matchesAnyPattern(interpreter, word, pattern, rest));
    if (status === false) continue;
    const isSure = status === true && terminator !== ';&' && terminator !== ';;&';
    if (isSure) {
      interpreter.statements(body.commands, rest);
      break;
    }
    const branch = branchFrame(rest, state.fork());
    interpreter.statements(body.commands, branch);
    ways.push(branch.state);
    rest = branchFrame(rest, state);
    fallsThrough ||= terminator === ';&' || terminator === ';;&';
  }
  for (const way of ways) state.join(way);
  return undefined;
}

function matchesAnyPattern(
  interpreter: Interpreter,
  word: string | undefined,
  patterns: Case['items'][number]['pattern'],
  frame: ShellFrame,
): ShellStatus {
  let status: ShellStatus = false;
  for (const one of patterns) {
    const pattern = patternOf(interpreter, one, frame, { expandJoined });
    const isAny = pattern !== undefined && pattern.length > 1 && pattern.every((segment) => segment === '');
    const matched =
      pattern === undefined || (word === undefined && !isAny)
        ? undefined
        : isAny || matchesPattern(word ?? '', pattern);
    if (matched === true) return true;
    if (matched === undefined) status = undefined;
  }
  return status;
}

/** `while` and `until`. */
export function readWhile(interpreter: Interpreter, { kind, clause, body }: While, frame: ShellFrame): ShellStatus {
  const { names } = effectsOf(interpreter, frame, (inner) => {
    interpreter.statements(clause.commands, inner);
    interpreter.statements(body.commands, inner);
  });
  for (const name of names) frame.state.forget(name);
  const loop: ShellFrame = { ...frame, conditional: true, body: frameBody(frame, 'loop') };
  const status = decided(interpreter, interpreter.statements(clause.commands, testedFrame(loop)));
  if (status !== (kind === 'until')) readBody(interpreter, body, loop);
  return undefined;
}

/** `for` and `select`: with a list of literals the body is read for each of them. */
export function readFor(interpreter: Interpreter, node: For | Select, frame: ShellFrame): ShellStatus {
  const name = frame.source.fill(node.name.value);
  const variable = known(name) ?? '';
  const fields = node.wordlist === undefined ? loopArguments(frame) : expandWords(interpreter, node.wordlist, frame);
  const { names, jumped } = effectsOf(interpreter, frame, (inner) => {
    inner.state.forget(variable);
    interpreter.statements(node.body.commands, inner);
  });
  const isListed =
    node.type === 'For' &&
    !interpreter.record.silent &&
    fields.length <= MAX_LOOP_ROUNDS &&
    fields.every((field) => !field.loose && !field.glob);
  if (isListed && fields.length === 0) return undefined;
  if (!isListed || jumped) for (const one of names) frame.state.forget(one);
  const loop: ShellFrame = { ...frame, conditional: true, body: frameBody(frame, 'loop') };
  if (!isListed) {
    frame.state.forget(variable);
    readBody(interpreter, node.body, loop);
    return undefined;
  }
  for (const field of fields) {
    if (frame.state.ended !== undefined) break;
    if (jumped) for (const one of names) frame.state.forget(one);
    frame.state.assign(variable, field.text);
    interpreter.statements(node.body.commands, { ...loop, body: frameBody(frame, 'loop') });
  }
  if (jumped) for (const one of names) frame.state.forget(one);
  return undefined;
}

/** The body of a loop that may not run at all. */
export function readBody(interpreter: Interpreter, body: CompoundList, loop: ShellFrame): void {
  const branch = branchFrame(loop, loop.state.fork());
  interpreter.statements(body.commands, { ...branch, body: frameBody(branch, 'loop') });
  loop.state.join(branch.state);
}

/** What a loop assigns, whichever way it goes: read twice, since what it assigns may change what it reads. */
export function effectsOf(
  interpreter: Interpreter,
  frame: ShellFrame,
  read: (inner: ShellFrame) => void,
): { readonly names: ReadonlySet<string>; readonly jumped: boolean } {
  const all = new Set<string>();
  let jumped = false;
  const look = (): void => {
    const state = frame.state.fork();
    for (const name of all) state.forget(name);
    const branch = branchFrame({ ...frame, out: undefined, depth: frame.depth + 1 }, state);
    const body = { ...frameBody(branch, 'loop'), branches: -1, outer: undefined };
    const names = interpreter.record.writes.during(() => interpreter.record.silently(() => read({ ...branch, body })));
    for (const name of names) all.add(name);
    jumped ||= body.jumped;
    frame.state.joinDefinitions(state);
  };
  look();
  const before = all.size;
  if (before > 0) look();
  return { names: all, jumped };
}

function loopArguments({ state }: ShellFrame): readonly ShellField[] {
  const { items, open } = state.positional;
  const fields: ShellField[] = items.map((text: Text) => ({ text, loose: false, glob: false }));
  return open ? [...fields, { text: [new Unknown('$@')], loose: true, glob: false }] : fields;
}
