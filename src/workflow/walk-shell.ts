import { Unknown } from './data.ts';
import type { Frame, JobState } from './frame.ts';
import type { Place } from './place.ts';
import { likelyShell, plainShell, powerShellCommand } from './shell-template.ts';
import { join, show, type Text, textOf } from './text.ts';
import { NOTHING_READ, type Opaque, type Reading } from './touch.ts';
import { blind, merge, type ScriptCode, walkScript, type Walked } from './walk-script.ts';

type Variables = ReadonlyMap<string, Text>;

/** A step's script with the `shell:` it is given to, as far as that is known. */
export interface ShellCode extends Omit<ScriptCode, 'shell' | 'file'> {
  readonly shell: Text;
}

/** Variables that have a shell run something, or another program than its name says, before or beside the script: what is read of each. Source: bash(1), ld.so(8). */
const RUNNING: readonly (readonly [name: RegExp, code: ((value: Text) => Text) | undefined, why: string])[] = [
  [/^BASH_ENV$/, (value) => join(['. "'], value, ['"']), 'bash runs what it names before the script'],
  [/^PS4$/, (value) => join([': "'], value, ['"']), 'bash runs what is substituted in it with each command that it shows'],
  [/^BASH_FUNC_.*(?:%%|\(\))$/, (value) => join(['f '], value), 'bash takes it for a function, in the place of a program'],
  [/^(?:PATH|Path)$/, undefined, 'programs are looked for in folders of its own'],
  [/^(?:LD_PRELOAD|LD_AUDIT|LD_LIBRARY_PATH|DYLD_INSERT_LIBRARIES|SHELLOPTS|BASHOPTS|ENV|PSModulePath)$/, undefined, 'it changes what a shell or a program does'],
];

/**
 * Reads a step's script in the shell that it is given to.
 *
 * INVARIANT: a `shell:` that is not known to run the script and nothing else is read as the command that it is, and is opaque beside that.
 */
export function walkShell(code: ShellCode, variables: Variables, frame: Frame, state: JobState): Walked {
  const template = show(code.shell);
  const isKnown = code.shell.every((part) => typeof part === 'string');
  const plain = isKnown ? plainShell(template) : undefined;
  const around = plain === undefined && isKnown ? walkTemplate(template, code, variables, frame, state) : { reading: NOTHING_READ, state };
  const likely = plain ?? (isKnown ? likelyShell(template) : undefined);
  const inside = walkScript({ ...code, shell: likely ?? 'unknown' }, variables, frame, around.state);
  const opaque: readonly Opaque[] = plain === undefined ? [{ ...blind({ ...code, shell: template }), ...(likely === undefined ? {} : { why: 'a command of its own around the script' }) }] : [];
  const before = likely === undefined ? NOTHING_READ : walkVariables(code, variables, frame, state);
  // a script that no shell is known for says so once
  const read = likely === undefined ? { ...inside.reading, opaque: [] } : inside.reading;
  return { reading: merge(merge(before, { ...around.reading, opaque }), read), state: inside.state };
}

/** What the command around a script runs itself. The runner knows no single quotes; a shell may be at the end of it all the same. */
function walkTemplate(template: string, { placeOf }: ShellCode, variables: Variables, frame: Frame, state: JobState): Walked {
  const place = (): Place => placeOf(1);
  const script = new Unknown('the script');
  const pieces = template.split('{0}').flatMap((piece, index) => (index === 0 ? [piece] : [script, piece]));
  const asShell = walkScript({ text: textOf(...pieces), shell: 'bash', placeOf: place }, variables, frame, state);
  const command = /^(?:\S*[/\\])?(?:pwsh|powershell)(?:\.exe)?\s/i.test(template.trim()) ? powerShellCommand(template) : undefined;
  if (command === undefined) return asShell;
  const asPowerShell = walkScript({ text: textOf(command.replaceAll('{0}', 'script.ps1')), shell: 'pwsh', placeOf: place }, variables, frame, asShell.state);
  return { reading: merge(asShell.reading, asPowerShell.reading), state: asPowerShell.state };
}

/** What variables of the environment have a shell do. */
function walkVariables({ placeOf }: ShellCode, variables: Variables, frame: Frame, state: JobState): Reading {
  let reading: Reading = NOTHING_READ;
  for (const [name, value] of variables) {
    const [, code, why] = RUNNING.find(([pattern]) => pattern.test(name)) ?? [];
    if (why === undefined || value.length === 0) continue;
    const read = code === undefined ? NOTHING_READ : walkScript({ text: code(value), shell: 'bash', placeOf: () => placeOf(1) }, variables, frame, state).reading;
    reading = merge(reading, { ...read, opaque: [{ place: placeOf(1), text: `${name}: ${show(value)}`.slice(0, 200), why }] });
  }
  return reading;
}
