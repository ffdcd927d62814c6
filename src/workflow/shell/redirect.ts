import type { Redirect, Redirection } from 'unbash';
import { join, known, show, type Text } from '../text.ts';
import { expandHereDoc, expandJoined } from './expand.ts';
import { mayBeEnvFile } from './env-file.ts';
import { namesEnvFile, namesPathFile } from './github-env.ts';
import { type Frame, type Interpreter, isConditional } from './interpreter.ts';
import { startupFile } from './startup-files.ts';

/** The frame of a command with its redirections: what it reads, and where its output goes. */
export function redirect(it: Interpreter, redirects: readonly Redirection[], frame: Frame): Frame {
  let [{ stdin, out, writes }, line] = [frame, 0];
  for (const redirection of redirects) {
    const isInput =
      redirection.descriptor === undefined ||
      (redirection.descriptor.type === 'FileDescriptor' && redirection.descriptor.value === 0);
    if (redirection.type === 'HereDoc') {
      line = frame.source.line(redirection.body.pos);
      const text = expandHereDoc(it, redirection, frame);
      if (isInput) stdin = { text, complete: true, line };
    } else if (redirection.type === 'HereString') {
      const text = redirection.target === undefined ? [] : expandJoined(it, redirection.target, frame);
      if (isInput) stdin = { text: join(text, ['\n']), complete: true, line: frame.source.line(redirection.pos) };
    } else {
      const target = redirection.target === undefined ? [] : expandJoined(it, redirection.target, frame);
      if (isInput && redirection.operator.startsWith('<')) stdin = undefined;
      if (
        (!redirection.operator.startsWith('<') || /(?:^|\/)dev\/(?:tcp|udp)\//.test(show(target))) &&
        redirection.operator !== '>&'
      )
        writes = [...(writes ?? []), ...noteFile(it, redirection, target, frame)];
      if (redirection.operator !== '<') out = outputOf(it, redirection, target, { ...frame, out });
    }
  }
  return { ...frame, stdin, out, ...(writes !== undefined && writes.length > 0 && { writes }) };
}

function outputOf(it: Interpreter, { descriptor, operator }: Redirect, target: Text, frame: Frame): Frame['out'] {
  const file = namesEnvFile(target) ? it.record.envFile : namesPathFile(target) ? it.record.pathFile : undefined;
  const isOutput =
    descriptor === undefined ? operator !== '<&' : descriptor.type === 'FileDescriptor' && descriptor.value === 1;
  if (file === undefined && operator !== '>&' && !it.record.silent && mayBeEnvFile(target, it.record.hidden))
    it.record.envFile.addOpaque('GITHUB_ENV', isConditional(frame));
  if (!isOutput) {
    if (!it.record.silent) file?.addOpaque('GITHUB_ENV', isConditional(frame));
    return frame.out;
  }
  if (operator === '>&' && known(target) === '1') return frame.out;
  return it.record.silent ? undefined : file;
}

/** A file that later programs take commands from is written like by a command. */
function noteFile(it: Interpreter, redirection: Redirect, target: Text, frame: Frame): readonly Text[] {
  const isConnection = /(?:^|\/)dev\/(?:tcp|udp)\//.test(show(target));
  if (!isConnection && startupFile(target) === undefined)
    return /^(?:\/dev\/|\$\{?GITHUB_)/.test(show(target)) ? [] : [target];
  const { source } = frame;
  const at = { line: source.line(redirection.pos), text: source.lineText(redirection.pos) };
  it.record.emit({
    words: isConnection ? [['nc'], target, ['80']] : [['tee'], target],
    variables: new Map(),
    ...at,
    conditional: isConditional(frame),
    ...(frame.shell !== undefined && { shell: frame.shell }),
  });
  return [];
}
