import { unbroken } from '../../policy/unbroken.ts';
import { cut, join, known, startsWith, type Text, unknownsOf } from '../text.ts';
import { forgetAssigned } from './arithmetic.ts';
import { bracketStatus } from './condition.ts';
import { declare, forgetNames, unset } from './declare.ts';
import { noteEnd, noteExit, noteLimit, noteOptions, noteReturn, noteTrap } from './early-end.ts';
import {
  branchFrame,
  isConditional,
  type ShellBody,
  type Call,
  decided,
  type ShellFrame,
  type Interpreter,
  type ShellStatus,
} from './interpreter.ts';
import { set } from './set-options.ts';
import { UNKNOWN_POSITIONAL } from './shell-state.ts';
import { scalarValue } from './value.ts';

/** Reads one builtin of the shell. */
type Builtin = (interpreter: Interpreter, call: Call, frame: ShellFrame) => ShellStatus;

/** What sets variables by its output, and is evaluated for that. */
const ENVIRONMENT_TOOL = new RegExp(unbroken`
  ^(?:\$\(|\`)\s*(?:[\w./~-]*\/)?(?:ssh-agent|brew|minikube|docker-machine|direnv|opam|pyenv|rbenv|nodenv|fnm|mise|rtx
  |asdf|conda|mamba|micromamba|luarocks|dircolors|lesspipe|dbus-launch|register-python-argcomplete|starship|crc|spack
  |modulecmd|keychain|gpg-agent)\b[^;|&]*$
`);
/** Files that set up a tool and not the script's own variables. */
const SETUP_FILE = new RegExp(unbroken`
  (?:^|\/)(?:activate|\.bashrc|\.profile|\.bash_profile|nvm\.sh|conda\.sh|\.cargo\/env|emsdk_env\.sh|setvars\.sh
  |sdkman-init\.sh|setup\.(?:ba)?sh|ghcup\/env|asdf\.sh|\.nix-profile\/etc\/profile\.d\/nix\.sh)$|^\/etc\/
`);

const DECLARING: Builtin = (_it, call, frame) => {
  declare(known(call.fields[0]?.text ?? []) ?? '', call, frame);
  return undefined;
};

/** What is none of the operators that bash alone has. */
const POSIX_OPERAND = /^(?!==$|=~$|-[vRN]$)/;

const TESTING: Builtin = (interpreter, call, frame) => {
  const fields = call.fields.slice(1);
  const isBracket = known(call.fields[0]?.text ?? []) === '[';
  if (isBracket && known(fields.pop()?.text ?? []) !== ']') return undefined;
  // an operator that dash does not have is an error there
  if (frame.posix && fields.some((field) => !POSIX_OPERAND.test(known(field.text) ?? ''))) return undefined;
  return decided(interpreter, bracketStatus(fields));
};

const LEAVING: Builtin = (interpreter, call, frame) => {
  const [first, ...rest] = call.fields;
  if (known(first?.text ?? []) === 'exit') noteExit(interpreter, call, frame);
  if (known(first?.text ?? []) === 'return') noteReturn(interpreter, frame);
  // with more than one word it is an error, and the script goes on
  if (rest.length > 1 || rest.some((field) => field.loose || field.glob))
    leaveBody(interpreter, known(first?.text ?? []) ?? '', true, branchFrame(frame, frame.state.fork()));
  else leaveBody(interpreter, known(first?.text ?? []) ?? '', rest.length > 0, frame);
  return undefined;
};

const SILENT_BUILTIN: Builtin = () => undefined;

/** A builtin that always succeeds or fails for reasons that are not looked at. */
function quietBuiltin(read: (interpreter: Interpreter, call: Call, frame: ShellFrame) => void): Builtin {
  return (interpreter, call, frame) => {
    read(interpreter, call, frame);
    return undefined;
  };
}

/** Builtins that print what the shell has, where they are asked to. */
const PRINTING =
  /^(?:trap|alias|set|export|declare|typeset|local|readonly|shopt|hash|ulimit|umask|jobs|complete|bind|wait)$/;

/** What a builtin may print is not known. */
export function notePrinted(name: string, call: Call, frame: ShellFrame): void {
  if (frame.out === undefined || !PRINTING.test(name)) return;
  const words = call.fields.slice(1).map((field) => known(field.text) ?? '-p');
  const isQuiet =
    words.length > 0 && words.every((word) => !/^-\w*[pfFlo]/.test(word) && (name !== 'alias' || word.includes('=')));
  if (!isQuiet || name === 'trap') frame.out.addOpaque(call.text, isConditional(frame));
}

/** Builtins that run no other command: they change what the shell knows. */
export const BUILTINS: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ...['export', 'declare', 'local', 'readonly', 'typeset'].map((name): [string, Builtin] => [name, DECLARING]),
  ...['read', 'mapfile', 'readarray', 'getopts'].map((name): [string, Builtin] => [
    name,
    quietBuiltin((_it, call, frame) => forgetNames(call, frame)),
  ]),
  ...['exit', 'return', 'break', 'continue'].map((name): [string, Builtin] => [name, LEAVING]),
  ['shopt', quietBuiltin(shopt)],
  ['wait', quietBuiltin((_it, call, frame) => waitInto(call, frame))],
  ['ulimit', quietBuiltin(noteLimit)],
  ...['umask', 'jobs', 'hash', 'bind', 'disown', 'complete'].map((name): [string, Builtin] => [name, SILENT_BUILTIN]),
  ['true', (interpreter) => decided(interpreter, true)],
  [':', (interpreter) => decided(interpreter, true)],
  ['false', (interpreter) => decided(interpreter, false)],
  ['[', TESTING],
  ['test', TESTING],
  ['unset', quietBuiltin((_it, call, frame) => unset(call, frame))],
  ['alias', quietBuiltin((_it, call, frame) => alias(call, frame))],
  [
    'unalias',
    quietBuiltin((_it, call, frame) =>
      call.fields.forEach((field) => frame.state.aliases.delete(known(field.text) ?? '')),
    ),
  ],
  [
    'set',
    quietBuiltin((interpreter, call, frame) => {
      noteOptions(interpreter, call, frame);
      set(call, frame);
    }),
  ],
  ['shift', quietBuiltin((_it, call, frame) => shift(call, frame))],
  [
    'let',
    quietBuiltin((_it, call, frame) =>
      call.fields.forEach((field) => forgetAssigned(known(field.text) ?? '', frame.state)),
    ),
  ],
  ['eval', evaluateBuiltin],
  ['trap', quietBuiltin(trap)],
]);

/** A file that is read into the shell may assign any variable. */
export function sourced(call: Call, frame: ShellFrame): void {
  const file = known(call.fields[1]?.text ?? []);
  const path = file ?? call.fields[1]?.text.at(-1);
  if (typeof path !== 'string' || !SETUP_FILE.test(path)) frame.state.forgetAll();
}

/** `printf -v NAME`. */
export function assignsPrintf(call: Call, frame: ShellFrame): boolean {
  const [, option, next] = call.fields;
  if (!startsWith(option?.text ?? [], '-v')) return false;
  const name = known(option?.text ?? []) === '-v' ? known(next?.text ?? []) : known(option?.text ?? [])?.slice(2);
  if (name === undefined) frame.state.forgetAll();
  else frame.state.forget(name.replace(/\[.*$/, ''));
  return true;
}

/** `wait -p NAME` puts the number of a process there. */
function waitInto({ fields }: Call, { state }: ShellFrame): void {
  for (const [index, { text }] of fields.entries()) {
    const [option, attached = ''] = /^-[nf]*p(.*)/.exec(known(text) ?? '') ?? [];
    if (option === undefined) continue;
    const name = attached === '' ? known(fields[index + 1]?.text ?? []) : attached;
    if (name === undefined) state.forgetAll();
    else state.forget(name.replace(/\[.*$/, ''));
  }
}

/** Each step towards it was certain only where nothing around it may have been left before. */
function leaveBody(
  interpreter: Interpreter,
  name: string,
  hasCount: boolean,
  { state, body, branches }: ShellFrame,
): void {
  // `break 2` leaves what is around the loop, and some shells leave the caller's loop out of a function
  if (name === 'break' || name === 'continue') return mark(body, hasCount || body?.kind === 'function');
  // outside of a function bash says that it cannot return, and goes on
  if (name === 'return' && !isInFunction(body)) return mark(body, true);
  const mayBeLeft = isLeft(body);
  if (name === 'return' && !(body?.kind === 'function' && body.branches === branches && !interpreter.record.silent))
    mark(body, true);
  // while it is only looked at what is assigned, everything counts
  if (!interpreter.record.silent && !mayBeLeft) state.ended = name === 'return' ? 'return' : 'exit';
}

/** Whether one of the loops around it, or the function, may have been left already. */
function isLeft(body: ShellBody | undefined): boolean {
  for (let one = body; one !== undefined; one = one.outer) {
    if (one.jumped) return true;
    if (one.kind === 'function') return false;
  }
  return false;
}

function mark(body: ShellBody | undefined, throughLoops: boolean): void {
  for (let one = body; one !== undefined && one.kind !== 'line'; one = one.outer) {
    one.jumped = true;
    if (!throughLoops || one.kind === 'function') return;
  }
}

function isInFunction(body: ShellBody | undefined): boolean {
  for (let one = body; one !== undefined; one = one.outer) if (one.kind === 'function') return true;
  return false;
}

function evaluateBuiltin(interpreter: Interpreter, call: Call, frame: ShellFrame): ShellStatus {
  const text = join(
    ...call.fields.slice(1).flatMap((field, index) => (index === 0 ? [field.text] : [[' '], field.text])),
  );
  const [first] = text;
  if (typeof first !== 'string' && first !== undefined && ENVIRONMENT_TOOL.test(first.source)) {
    frame.state.forgetAll();
    return undefined;
  }
  const { state } = frame;
  const before = new Map([...call.variables].map(([name]) => [name, state.get(name)]));
  for (const [name, value] of call.variables) state.set(name, scalarValue(value));
  const status = interpreter.text(text, { ...frame, depth: frame.depth + 1 }, call.line);
  for (const [name, value] of before) {
    // for `sh` they stay
    if (value === undefined || frame.posix) state.forget(name);
    else state.set(name, value);
  }
  if (unknownsOf(text).length > 0) state.forgetAll();
  return status;
}

/**
 * Options that change what is assigned where, or what matches, in a way that is not followed. See bash(1), "SHELL
 * BUILTIN COMMANDS", `shopt`.
 */
const NOT_FOLLOWED = new RegExp(unbroken`
  ^(?:lastpipe|localvar_inherit|localvar_unset|nocasematch|array_expand_once|assoc_expand_once|compat\d+|extdebug
  |xpg_echo)$
`);

function shopt(interpreter: Interpreter, call: Call, frame: ShellFrame): void {
  const { state } = frame;
  const words = call.fields.slice(1).map((field) => known(field.text));
  if (words.some((word) => word === undefined || word === 'errexit')) state.endsOnFailure = false;
  if (words.includes('inherit_errexit')) noteEnd(interpreter, frame);
  if (words.includes('-s') && words.some((word) => word === undefined || NOT_FOLLOWED.test(word)))
    interpreter.record.fail(call.line, call.text, 'what an option of bash changes in the script');
}

function trap(interpreter: Interpreter, call: Call, frame: ShellFrame): void {
  const words = call.fields.slice(1).filter((field) => known(field.text) !== '--');
  const [body, ...signals] = words;
  const text = known(body?.text ?? []) ?? '';
  const isReset = signals.length === 0 || text === '-' || /^-[lp]$/.test(text);
  if (body === undefined || isReset || interpreter.record.silent) return;
  noteTrap(interpreter, body.text, frame);
  // one that runs between the commands may assign anything they use
  if (
    signals.some(
      (field) => !/^(?:SIG)?(?:EXIT|INT|TERM|HUP|QUIT|ERR|PIPE|0|1|2|3|13|15)$/i.test(known(field.text) ?? ''),
    )
  )
    interpreter.record.fail(call.line, call.text, 'what runs between the commands of the script');
  if (signals.some((field) => !/^(?:(?:SIG)?EXIT|0)$/i.test(known(field.text) ?? '')))
    forgetTrapped(interpreter, body.text, call.line, frame);
  interpreter.record.trap({ text: body.text, line: call.line, state: frame.state.fork() });
}

/** What a trap assigns that may run before the end holds nothing else for sure. */
function forgetTrapped(interpreter: Interpreter, text: Text, line: number, frame: ShellFrame): void {
  const inner = branchFrame({ ...frame, body: undefined, depth: frame.depth + 1 }, frame.state.fork());
  const names = interpreter.record.writes.during(() =>
    interpreter.record.silently(() => interpreter.text(text, inner, line)),
  );
  for (const name of names) frame.state.forget(name);
  frame.state.fixed = new Set([...frame.state.fixed, ...names]);
}

function alias(call: Call, { state }: ShellFrame): void {
  for (const { text } of call.fields.slice(1)) {
    const [name, value] = cut(text, '=') ?? [];
    const literal = known(name ?? []);
    if (literal !== undefined && value !== undefined) state.aliases.set(literal, value);
  }
}

function shift(call: Call, { state, posix }: ShellFrame): void {
  const count = known(call.fields[1]?.text ?? ['1']) ?? '';
  const { items, open } = state.positional;
  // by more than there are is an error: bash leaves them as they are
  if (/^[1-9]\d{0,3}$/.test(count) && !open && Number(count) > items.length) {
    if (posix) state.setPositional(UNKNOWN_POSITIONAL);
    return;
  }
  const isSimple = /^(?:0|[1-9]\d{0,3})$/.test(count) && (!open || items.length >= Number(count));
  state.setPositional(isSimple ? { items: items.slice(Number(count)), open } : UNKNOWN_POSITIONAL);
}
