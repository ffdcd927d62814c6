import type { Redirect, Redirection } from 'unbash';
import { join, known, show, type Text } from '../text.ts';
import { expandHereDoc, expandJoined } from './expand.ts';
import { mayBeEnvFile } from './env-file.ts';
import { namesEnvFile, namesOutputFile, namesPathFile } from './github-env.ts';
import { type ShellFrame, type Interpreter, isConditional, type ShellStatus } from './interpreter.ts';
import { mixesStreams } from './mixed-streams.ts';
import { startupFile } from './startup-files.ts';

/** The frame of a command with its redirections: what it reads, and where its output goes. */
export function redirect(interpreter: Interpreter, redirects: readonly Redirection[], frame: ShellFrame): ShellFrame {
  let [{ stdin, out, writes }, line] = [frame, 0];
  for (const redirection of redirects) {
    const isInput = isInputOf(redirection);
    // `{fd}>file` puts the number of a descriptor there
    if (redirection.descriptor?.type === 'FileDescriptorVariable')
      frame.state.forget(redirection.descriptor.name.replace(/\[.*$/, ''));
    if (redirection.type === 'HereDoc') {
      line = frame.source.line(redirection.body.pos);
      const text = expandHereDoc(interpreter, redirection, frame);
      if (isInput) stdin = { text, complete: true, line };
    } else if (redirection.type === 'HereString') {
      const text = redirection.target === undefined ? [] : expandJoined(interpreter, redirection.target, frame);
      if (isInput) stdin = { text: join(text, ['\n']), complete: true, line: frame.source.line(redirection.pos) };
    } else {
      const target = redirection.target === undefined ? [] : expandJoined(interpreter, redirection.target, frame);
      if (isInput && redirection.operator.startsWith('<')) stdin = undefined;
      if (mayWrite(redirection, target)) {
        interpreter.record.noteTarget(target);
        writes = [...(writes ?? []), ...noteFile(interpreter, redirection, target, frame)];
      }
      if (mixesStreams(redirection, target)) out?.addOpaque(redirection.operator, isConditional(frame));
      if (redirection.operator !== '<') out = redirectedOutput(interpreter, redirection, target, { ...frame, out });
    }
  }
  return { ...frame, stdin, out, ...(writes !== undefined && writes.length > 0 && { writes }) };
}

/** Reads what is redirected. Files are written even if no command reports that its output goes there. */
export function withWrites(
  interpreter: Interpreter,
  node: Stretch,
  frame: ShellFrame,
  inner: ShellFrame,
  read: () => ShellStatus,
): ShellStatus {
  const told = interpreter.record.commands.length;
  const status = read();
  if (interpreter.record.commands.length === told) noteWrites(interpreter, node, frame, inner);
  return status;
}

/** Where something stands in the source. */
type Stretch = Readonly<Record<'pos' | 'end', number>>;

/** `exec 3>file`, `>file` alone, `[[ … ]] >file`: the shell itself opens what it redirects to. */
export function noteWrites(
  interpreter: Interpreter,
  { pos, end }: Stretch,
  frame: ShellFrame,
  inner: ShellFrame,
): void {
  if (inner.writes === frame.writes) return;
  for (const target of inner.writes ?? [])
    if (typeof target.at(-1) === 'string')
      interpreter.record.emit({
        words: [['tee'], target],
        variables: new Map(),
        line: frame.source.line(pos),
        text: frame.source.excerpt(pos, end),
        conditional: isConditional(frame),
        ...(frame.shell !== undefined && { shell: frame.shell }),
      });
}

/** Whether a file, or a connection, may be written: `3<>file` opens it for both, `>&file` is the same as `&>file`. */
function mayWrite({ operator }: Redirect, target: Text): boolean {
  if (operator === '>&') return !/^(?:\d+-?|-)$/.test(known(target) ?? '');
  return !/^<&?$/.test(operator) || NETWORK_DEVICE.test(show(target));
}

const NETWORK_DEVICE = /(?:^|\/)dev\/(?:tcp|udp)\//;

function isInputOf({ descriptor }: Redirection): boolean {
  return descriptor === undefined || (descriptor.type === 'FileDescriptor' && descriptor.value === 0);
}

function redirectedOutput(
  interpreter: Interpreter,
  { descriptor, operator, pos }: Redirect,
  target: Text,
  frame: ShellFrame,
): ShellFrame['out'] {
  const file = namesEnvFile(target)
    ? interpreter.record.envFile
    : namesPathFile(target)
      ? interpreter.record.pathFile
      : namesOutputFile(target)
        ? interpreter.record.outputFile
        : undefined;
  if (file === interpreter.record.outputFile && !interpreter.record.silent)
    interpreter.record.outputPlaces.add(frame.source.lineText(pos) + frame.source.line(pos));
  const isOutput =
    descriptor === undefined ? operator !== '<&' : descriptor.type === 'FileDescriptor' && descriptor.value === 1;
  if (
    file === undefined &&
    operator !== '>&' &&
    !interpreter.record.silent &&
    mayBeEnvFile(target, interpreter.record.hidden)
  )
    interpreter.record.envFile.addOpaque('GITHUB_ENV', isConditional(frame));
  if (!isOutput) {
    if (!interpreter.record.silent) file?.addOpaque('GITHUB_ENV', isConditional(frame));
    return frame.out;
  }
  if (operator === '>&' && known(target) === '1') return frame.out;
  if (interpreter.record.silent) return undefined;
  if (!APPENDS.test(operator)) file?.overwrite();
  return file;
}

/** Every other operator writes a file from its beginning. */
const APPENDS = /^&?>>$/;

/** Devices, and the runner's own files of a step. */
const NO_FILE = /^(?:\/dev\/|\$\{?GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)\}?$)/;

/** A file that later programs take commands from is written like by a command. */
function noteFile(interpreter: Interpreter, redirection: Redirect, target: Text, frame: ShellFrame): readonly Text[] {
  const isConnection = NETWORK_DEVICE.test(show(target));
  if (!isConnection && startupFile(target) === undefined) return NO_FILE.test(show(target)) ? [] : [target];
  const { source } = frame;
  const at = { line: source.line(redirection.pos), text: source.lineText(redirection.pos) };
  interpreter.record.emit({
    words: isConnection ? [['nc'], target, ['80']] : [['tee'], target],
    variables: new Map(),
    ...at,
    conditional: isConditional(frame),
    ...(frame.shell !== undefined && { shell: frame.shell }),
  });
  return [];
}
