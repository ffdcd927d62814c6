import { Unknown } from '../data.ts';
import { cut, EMPTY, join, known, type Text, textOf } from '../text.ts';
import {
  branchFrame,
  type Call,
  type ShellField,
  type ShellFrame,
  type Interpreter,
  type ShellStatus,
} from './interpreter.ts';
import { noteEnd } from './early-end.ts';
import { runText, scriptOption, SHELLS } from './shell-call.ts';
import { UNKNOWN_POSITIONAL } from './shell-state.ts';
import { inner, skipOptions, takeAssignments, wordAt } from './wrapper.ts';

/** What came of it; `undefined`: the program stands for itself. */
type Ran = { readonly status: ShellStatus } | undefined;

/** Reads the commands that one program runs, in its own way. */
type WrapperRunner = (interpreter: Interpreter, call: Call, frame: ShellFrame) => Ran;

const withText =
  (names: readonly string[]): WrapperRunner =>
  (interpreter, call, frame) => {
    const text = scriptOption(call.fields, names);
    return text === undefined ? undefined : { status: runText(interpreter, text, call, frame, UNKNOWN_POSITIONAL) };
  };

/** Programs with rules of their own for the commands they run. Sources: their manuals. */
export const WRAPPER_RUNNERS: ReadonlyMap<string, WrapperRunner> = new Map<string, WrapperRunner>([
  ['env', env],
  ['exec', exec],
  ['command', command],
  ['xargs', xargs],
  ['find', runFind],
  ['fd', runFind],
  ['parallel', parallel],
  ['flock', flock],
  ['watch', watch],
  ['sudo', shellOption],
  ['busybox', applet],
  ['su', withText(['-c', '--command'])],
  ['script', withText(['-c', '--command', '-qc', '-qec', '-ec', '-qefc', '-efqc'])],
  ['sg', withText(['-c'])],
  ['npx', withText(['-c', '--call'])],
  ['nix-shell', withText(['--run', '--command'])],
  ['nix', nix],
  ['runuser', runuser],
  ['doppler', withText(['--command'])],
  ['infisical', withText(['--command'])],
]);

function ran(interpreter: Interpreter, call: Call | undefined, frame: ShellFrame): Ran {
  return call === undefined ? undefined : { status: interpreter.call(call, frame) };
}

function env(interpreter: Interpreter, call: Call, frame: ShellFrame): Ran {
  const { fields } = call;
  const variables = new Map(call.variables);
  let at = 1;
  for (; at < fields.length; at += 1) {
    const text = fields[at]?.text ?? EMPTY;
    const word = known(text);
    const split = splitString(fields, at);
    if (split !== undefined) return { status: runText(interpreter, split, call, frame, UNKNOWN_POSITIONAL) };
    if (word === '-' || word === '-i' || word === '--ignore-environment')
      for (const name of frame.state.exported().keys()) variables.set(name, EMPTY);
    else if (word === '-u' || word === '--unset') {
      at += 1;
      variables.set(wordAt(fields, at) ?? '', EMPTY);
    } else if (word?.startsWith('--unset=') === true) variables.set(word.slice('--unset='.length), EMPTY);
    else if (word === '-C' || word === '--chdir') at += 1;
    else if (word === '--') {
      at += 1;
      break;
    } else if (word === undefined || !word.startsWith('-')) break;
  }
  at = takeAssignments(fields, at, variables);
  return ran(interpreter, inner(call, fields.slice(at), variables), frame);
}

/** `env -S 'git push'`, with the words after it. */
function splitString(fields: readonly ShellField[], at: number): Text | undefined {
  const text = fields[at]?.text ?? EMPTY;
  // only the string itself is taken apart: the words after it stay words
  const rest = (from: number): Text =>
    join(...fields.slice(from).flatMap((field) => [[" '"], quotedText(field.text), ["'"]]));
  const word = known(text);
  if (word === '-S' || word === '--split-string' || word === '-vS')
    return join(fields[at + 1]?.text ?? EMPTY, rest(at + 2));
  const [name, value] = cut(text, '=') ?? [];
  if (value !== undefined && known(name ?? EMPTY) === '--split-string') return join(value, rest(at + 1));
  return word !== undefined && /^-S./.test(word) ? join([word.slice(2)], rest(at + 1)) : undefined;
}

function quotedText(text: Text): Text {
  return text.map((part) => (typeof part === 'string' ? part.replaceAll("'", String.raw`'\''`) : part));
}

function exec(interpreter: Interpreter, call: Call, frame: ShellFrame): Ran {
  const at = skipOptions(call.fields, 1, { values: 'a' });
  const program = inner(call, call.fields.slice(at), call.variables);
  if (program !== undefined) {
    const result = ran(interpreter, program, frame);
    noteEnd(interpreter, frame);
    return result;
  }
  // `exec >> "$GITHUB_ENV"`: everything after it is written there
  const { envFile, pathFile, outputFile } = interpreter.record;
  if (frame.out !== undefined && [envFile, pathFile, outputFile].includes(frame.out))
    frame.out.addOpaque('exec', false);
  return { status: undefined };
}

/** `command -v git` only asks where it is. */
function command(_it: Interpreter, call: Call): Ran {
  return /^-[pvV]*[vV]/.test(wordAt(call.fields, 1) ?? '') ? { status: undefined } : undefined;
}

function xargs(interpreter: Interpreter, call: Call, frame: ShellFrame): Ran {
  const options = {
    values: 'InPLsdaE',
    long: [
      '--replace',
      '--max-args',
      '--max-procs',
      '--max-lines',
      '--max-chars',
      '--delimiter',
      '--arg-file',
      '--eof',
    ],
  };
  const at = skipOptions(call.fields, 1, options);
  const before = call.fields.slice(1, at).map((field) => known(field.text) ?? '');
  const place = replacedPlace(before);
  const words = call.fields.slice(at);
  const fields = place === undefined ? [...words, unknownField('…')] : words.map((field) => replacePlace(field, place));
  return words.length === 0
    ? undefined
    : ran(interpreter, inner(call, fields, call.variables), {
        ...branchFrame(frame, frame.state.fork()),
        stdin: undefined,
      });
}

function replacedPlace(options: readonly string[]): string | undefined {
  for (const [index, word] of options.entries()) {
    if (word === '-I' || word === '--replace') return options[index + 1] ?? '{}';
    if (/^-I./.test(word)) return word.slice(2);
    if (word === '-i') return '{}';
    if (word.startsWith('--replace=')) return word.slice('--replace='.length);
  }
  return undefined;
}

function runFind(interpreter: Interpreter, call: Call, frame: ShellFrame): Ran {
  const { fields } = call;
  for (let at = 1; at < fields.length; at += 1) {
    if (!/^(?:-exec|-execdir|-ok|-okdir|-x|--exec|-X|--exec-batch)$/.test(wordAt(fields, at) ?? '')) continue;
    let end = at + 1;
    while (end < fields.length && !/^[;+]$/.test(wordAt(fields, end) ?? '')) end += 1;
    const words = fields.slice(at + 1, end).map((field) => replacePlace(field, '{}'));
    ran(interpreter, inner(call, words, call.variables), {
      ...branchFrame(frame, frame.state.fork()),
      stdin: undefined,
    });
    at = end;
  }
  return undefined;
}

function parallel(interpreter: Interpreter, call: Call, frame: ShellFrame): Ran {
  const at = skipOptions(call.fields, 1, {
    values: 'jaINLnPsSd',
    long: [
      '--jobs',
      '--arg-file',
      '--delay',
      '--timeout',
      '--retries',
      '--joblog',
      '--halt',
      '--colsep',
      '--max-args',
      '--tmpdir',
      '--results',
    ],
  });
  const end = call.fields.findIndex((field, index) => index >= at && /^:::+\+?$/.test(known(field.text) ?? ''));
  const template = call.fields.slice(at, end < 0 ? undefined : end);
  if (template.length === 0) return parallelLines(interpreter, call, end, frame);
  const hasPlace = template.some((field) => /\{[^}]*\}/.test(known(field.text) ?? ''));
  const words = template.map((field) => replacePlace(field, /\{[-\d./#%+=]*\}/));
  const text = join(
    ...words.flatMap((field, index) => (index === 0 ? [field.text] : [[' '], field.text])),
    ...(hasPlace ? [] : [textOf(' ', new Unknown('…'))]),
  );
  return {
    status: runText(
      interpreter,
      text,
      call,
      { ...branchFrame(frame, frame.state.fork()), stdin: undefined },
      UNKNOWN_POSITIONAL,
    ),
  };
}

/** Without a command, each word after `:::` or each line that it reads is one. */
function parallelLines(interpreter: Interpreter, call: Call, end: number, frame: ShellFrame): Ran {
  const words = end < 0 ? [] : call.fields.slice(end + 1).flatMap((field): Text[] => [field.text, ['\n']]);
  const text = end < 0 ? frame.stdin : { text: join(...words), complete: true };
  if (text?.complete !== true) return undefined;
  return {
    status: runText(
      interpreter,
      text.text,
      call,
      { ...branchFrame(frame, frame.state.fork()), stdin: undefined },
      UNKNOWN_POSITIONAL,
    ),
  };
}

function flock(interpreter: Interpreter, call: Call, frame: ShellFrame): Ran {
  const text = scriptOption(call.fields, ['-c', '--command']);
  if (text !== undefined) return { status: runText(interpreter, text, call, frame, UNKNOWN_POSITIONAL) };
  const at = skipOptions(call.fields, 1, { values: 'wE', long: ['--timeout', '--wait', '--conflict-exit-code'] });
  const rest = call.fields.slice(at + 1);
  return ran(interpreter, inner(call, wordAt(rest, 0) === '--' ? rest.slice(1) : rest, call.variables), frame);
}

function watch(interpreter: Interpreter, call: Call, frame: ShellFrame): Ran {
  const at = skipOptions(call.fields, 1, { values: 'nq', long: ['--interval'] });
  const text = join(...call.fields.slice(at).flatMap((field) => [[' '], field.text]));
  return at >= call.fields.length ? undefined : { status: runText(interpreter, text, call, frame, UNKNOWN_POSITIONAL) };
}

/** `sudo -s` and `sudo -i` without a command are a shell. */
function shellOption(interpreter: Interpreter, call: Call, frame: ShellFrame): Ran {
  const words = call.fields.slice(1).map((field) => known(field.text));
  const isShell =
    words.length > 0 &&
    words.every((word) => word !== undefined && /^-[EHinsS]+$/.test(word)) &&
    words.some((word) => /[is]/.test(word ?? ''));
  return isShell
    ? ran(interpreter, inner(call, [{ text: ['bash'], loose: false, glob: false }], call.variables), frame)
    : undefined;
}

function applet(interpreter: Interpreter, call: Call, frame: ShellFrame): Ran {
  return SHELLS.has(wordAt(call.fields, 1) ?? '')
    ? ran(interpreter, inner(call, call.fields.slice(1), call.variables), frame)
    : undefined;
}

/** `nix develop -c …`, `nix shell … --command …`. */
function nix(interpreter: Interpreter, call: Call, frame: ShellFrame): Ran {
  const at = call.fields.findIndex((field) => /^(?:-c|--command)$/.test(known(field.text) ?? ''));
  return at < 0 ? undefined : ran(interpreter, inner(call, call.fields.slice(at + 1), call.variables), frame);
}

function runuser(interpreter: Interpreter, call: Call, frame: ShellFrame): Ran {
  const text = scriptOption(call.fields, ['-c', '--command']);
  if (text !== undefined) return { status: runText(interpreter, text, call, frame, UNKNOWN_POSITIONAL) };
  const at = skipOptions(call.fields, 1, { values: 'ugG', long: ['--user', '--group'] });
  return ran(interpreter, inner(call, call.fields.slice(at), call.variables), frame);
}

function unknownField(source: string): ShellField {
  return { text: [new Unknown(source)], loose: true, glob: false };
}

function replacePlace(field: ShellField, place: string | RegExp): ShellField {
  const parts = field.text.flatMap((part) => {
    if (typeof part !== 'string' || place === '') return [part];
    const pieces = part.split(place);
    return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [new Unknown('{}'), piece]));
  });
  return { ...field, text: textOf(...parts) };
}
