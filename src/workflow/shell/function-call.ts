import {
  type ShellBody,
  branchFrame,
  type Call,
  decided,
  type ShellFrame,
  type Interpreter,
  isConditional,
  type ShellStatus,
} from './interpreter.ts';
import type { FunctionSet, ShellFunction } from './shell-function.ts';
import { type Positional, type ShellState, UNKNOWN_POSITIONAL } from './shell-state.ts';
import { scalarValue } from './value.ts';

/** Functions that call functions are followed this far. */
export const MAX_CALL_LEVELS = 4;

/** Reads what a function does when it is called with these words. */
export function callFunction(interpreter: Interpreter, set: FunctionSet, call: Call, frame: ShellFrame): ShellStatus {
  if (frame.calls >= MAX_CALL_LEVELS) {
    for (const fn of set.all) interpreter.record.readLater(fn);
    frame.state.forgetAll();
    frame.out?.addOpaque(call.text, isConditional(frame));
    return undefined;
  }
  const [only] = set.all;
  if (set.certain && set.all.length === 1 && only !== undefined) return runFunction(interpreter, only, call, frame);
  for (const fn of set.all) {
    const branch = branchFrame(frame, frame.state.fork());
    runFunction(interpreter, fn, call, branch);
    frame.state.join(branch.state);
  }
  return undefined;
}

/** Reads a function as it may be called by whatever: nothing is known in it. */
export function readUnknown(interpreter: Interpreter, fn: ShellFunction, frame: ShellFrame, calls: number): void {
  interpreter.record.markRead(fn);
  const state = frame.state.fork();
  state.forgetAll();
  state.positional = UNKNOWN_POSITIONAL;
  state.ended = undefined;
  state.locals = new Map();
  const branch = branchFrame(
    { ...frame, out: undefined, stdin: undefined, source: fn.source, calls, depth: frame.depth + 1 },
    state,
  );
  interpreter.node(fn.body, { ...branch, body: frameBody(branch, 'function') });
}

/** What `return`, `break` and `continue` in there leave. */
export function frameBody(frame: ShellFrame, kind: ShellBody['kind']): ShellBody {
  return { jumped: false, branches: frame.branches, kind, outer: frame.body };
}

/** What follows the first word, as `$1`, `$2`, …. */
export function positionalOf(fields: Call['fields']): Positional {
  const loose = fields.findIndex((field) => field.loose);
  return { items: (loose < 0 ? fields : fields.slice(0, loose)).map((field) => field.text), open: loose >= 0 };
}

function runFunction(interpreter: Interpreter, fn: ShellFunction, call: Call, frame: ShellFrame): ShellStatus {
  interpreter.record.markRead(fn);
  const { state } = frame;
  const { positional, locals } = state;
  state.positional = positionalOf(call.fields.slice(1));
  state.locals = new Map();
  const restores = [...call.variables.keys()].map((name) => state.exportedAs(name));
  for (const [name, text] of call.variables) {
    state.hide(name);
    state.set(name, scalarValue(text));
    state.export(name);
  }
  const inner: ShellFrame = { ...frame, source: fn.source, calls: frame.calls + 1, depth: frame.depth + 1 };
  const body = frameBody(inner, 'function');
  // the caller's own early return makes all of this uncertain
  const conditional = inner.conditional || frame.body?.jumped === true;
  let status: ShellStatus;
  const written = interpreter.record.writes.during(() => {
    status = interpreter.node(fn.body, { ...inner, conditional, body });
  }, '@');
  leaveFunction(state, written, body.jumped);
  state.restore(state.locals ?? new Map());
  state.positional = positional;
  state.locals = locals;
  for (const restore of restores) restore();
  // some shells keep them
  if (frame.posix) for (const name of call.variables.keys()) state.keepPerhaps(name);
  return body.jumped ? undefined : decided(interpreter, status);
}

function leaveFunction(state: ShellState, written: ReadonlySet<string>, jumped: boolean): void {
  const returned = state.ended !== undefined;
  state.ended = undefined;
  // what comes after an early return may not have run
  if (jumped) for (const name of written) state.forget(name);
  if (returned) state.positional = UNKNOWN_POSITIONAL;
}
