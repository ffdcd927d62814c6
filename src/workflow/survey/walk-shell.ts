import { Unknown } from '../data.ts';
import { duringStep } from './flow.ts';
import type { Frame, JobState } from './frame.ts';
import type { Place } from '../file/place.ts';
import { likelyShell, plainShell, powerShellCommand, stopsOnFailure } from '../shell/shell-template.ts';
import { show, type Text, textOf } from '../text.ts';
import { NOTHING_READ, type Opaque } from '../touch.ts';
import { blind, mergeReadings, type ScriptCode, walkScript, type Walked } from './walk-script.ts';

type ShellVariables = ReadonlyMap<string, Text>;

/** A step's script with the `shell:` it is given to, as far as that is known. */
export interface ShellCode extends Omit<ScriptCode, 'shell' | 'file'> {
  readonly shell: Text;
}

/**
 * Reads a step's script in the shell that it is given to.
 *
 * INVARIANT: a `shell:` that is not known to run the script and nothing else is read as the command that it is, and is
 * opaque beside that.
 */
export function walkShell(code: ShellCode, variables: ShellVariables, frame: Frame, state: JobState): Walked {
  const template = show(code.shell);
  const isKnown = code.shell.every((part) => typeof part === 'string');
  const plain = isKnown ? plainShell(template) : undefined;
  const around: Walked =
    plain === undefined && isKnown
      ? walkTemplate(template, code, variables, frame, state)
      : { reading: NOTHING_READ, state };
  const likely = plain ?? (isKnown ? likelyShell(template) : undefined);
  const inside = walkScript(
    { ...code, shell: likely ?? 'unknown', endsOnFailure: plain !== undefined && stopsOnFailure(template) },
    variables,
    frame,
    around.state,
  );
  const opaque: readonly Opaque[] =
    plain === undefined
      ? [
          {
            ...blind({ ...code, shell: template }),
            ...(likely === undefined ? {} : { why: 'a command of its own around the script' }),
          },
        ]
      : [];
  // a script that no shell is known for says so once
  const read = likely === undefined ? { ...inside.reading, opaque: [] } : inside.reading;
  return {
    reading: mergeReadings({ ...around.reading, opaque }, read),
    state: inside.state,
    // a command of its own around it may write outputs as well
    ...(plain !== undefined && inside.outputs !== undefined && { outputs: inside.outputs }),
    ...(inside.outputDoubt !== undefined && { outputDoubt: inside.outputDoubt }),
    stopped: duringStep(duringStep(state, around), inside),
  };
}

/**
 * What the command around a script runs itself. The runner knows no single quotes; a shell may be at the end of it all
 * the same.
 */
function walkTemplate(
  template: string,
  { placeOf }: ShellCode,
  variables: ShellVariables,
  frame: Frame,
  state: JobState,
): Walked {
  const place = (): Place => placeOf(1);
  const script = new Unknown('the script');
  const pieces = template.split('{0}').flatMap((piece, index) => (index === 0 ? [piece] : [script, piece]));
  const asShell = walkScript({ text: textOf(...pieces), shell: 'bash', placeOf: place }, variables, frame, state);
  const command = /^(?:\S*[/\\])?(?:pwsh|powershell)(?:\.exe)?\s/i.test(template.trim())
    ? powerShellCommand(template)
    : undefined;
  if (command === undefined) return asShell;
  const asPowerShell = walkScript(
    { text: textOf(command.replaceAll('{0}', 'script.ps1')), shell: 'pwsh', placeOf: place },
    variables,
    frame,
    asShell.state,
  );
  return {
    reading: mergeReadings(asShell.reading, asPowerShell.reading),
    state: asPowerShell.state,
    stopped: duringStep(duringStep(state, asShell), asPowerShell),
  };
}
