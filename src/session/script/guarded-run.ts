import type { Environment } from '../../github/runner.ts';
import { awaitCancellation, LIMITS, type ScriptLimits, type SignalSource } from './cancellation.ts';
import { findProgram } from './program-path.ts';
import { type ScriptCredential, scriptEnvironment } from './environment.ts';
import { ScriptError } from './error.ts';
import { runScript, type ScriptCommand, type ScriptEnd } from './process.ts';
import { resolveShell, type ScriptShell, scriptText } from './shell.ts';
import { shellArguments } from './shell-arguments.ts';
import { randomUUID } from 'node:crypto';
import { rmSync, writeFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A script as the inputs ask for it. */
export interface ScriptRequest {
  readonly script: string;
  readonly shell: string | undefined;
  readonly workingDirectory: string | undefined;
  /** The step's environment. */
  readonly env: Environment;
  readonly platform: NodeJS.Platform;
}

/** A script that can be started: its shell and its folder are there. */
export interface PreparedScript {
  readonly script: string;
  readonly shell: ScriptShell;
  readonly folder: string;
  readonly env: Environment;
  readonly platform: NodeJS.Platform;
}

/** What a guarded script runs with. */
export interface GuardedRun {
  readonly prepared: PreparedScript;
  /** Masked already. */
  readonly credentials: readonly ScriptCredential[];
  /** `RUNNER_TEMP`. */
  readonly temp: string;
  readonly signals: SignalSource;
  readonly write: (line: string) => void;
  /** Ends the credentials; called once, when the script and all it started have ended or could not be started. */
  readonly revoke: () => void | Promise<void>;
  readonly limits?: ScriptLimits;
}

/** How a guarded script ended. */
export interface GuardedEnd extends ScriptEnd {
  /** The first signal that this process got meanwhile: the run was cancelled. */
  readonly cancelled?: NodeJS.Signals;
}

/**
 * Checks a script before anything is issued for it.
 * @throws ScriptError naming the input
 */
export function prepareScript({ script, shell, workingDirectory, env, platform }: ScriptRequest): PreparedScript {
  if (script.trim() === '') throw new ScriptError('run', 'holds no script');
  const folder = resolveWorkingDirectory(workingDirectory, env['GITHUB_WORKSPACE']);
  const find = (name: string): string | undefined => findProgram(name, folder, env, platform);
  return { script, shell: resolveShell(shell, find, platform), folder, env, platform };
}

/**
 * Runs a script that alone has the credentials, and has them revoked the moment it ends, however it ends.
 *
 * INVARIANT: from the first line to the last, signals reach the script and not this process, which would otherwise end
 * and revoke nothing.
 */
export async function runGuarded(run: GuardedRun): Promise<GuardedEnd> {
  const { signals, limits = LIMITS, revoke } = run;
  const cancellation = awaitCancellation(signals, limits);
  try {
    const end = await runFile(run, (command) => runScript(command, cancellation, limits, run.prepared.platform));
    explainScriptEnd(end, run.write);
    const cancelled = cancellation.first();
    return { ...end, ...(cancelled === undefined ? {} : { cancelled }) };
  } finally {
    try {
      await revoke();
    } finally {
      cancellation.close();
    }
  }
}

async function runFile(
  { prepared, credentials, temp }: GuardedRun,
  start: (command: ScriptCommand) => Promise<ScriptEnd>,
): Promise<ScriptEnd> {
  const { script, shell, folder, env, platform } = prepared;
  const environment = scriptEnvironment(env, credentials, platform);
  const file = writeScript(temp, scriptText(shell.name, script, platform), shell.extension);
  try {
    return await start({
      program: shell.program,
      ...shellArguments(shell.template, file.path, platform),
      folder,
      environment,
    });
  } finally {
    file.remove();
  }
}

function explainScriptEnd({ forced, isUnended }: ScriptEnd, write: (line: string) => void): void {
  if (forced === 'script') write('the script went on after the run was cancelled and was ended by force\n');
  if (forced === 'leftover') write('processes that the script left running were ended: they held its credentials\n');
  if (isUnended === true)
    write(
      '::warning title=Processes of the script go on::some that it left running could not be ended: what they ' +
        'hold of its credentials ends with the credentials\n',
    );
}

/** A file that only its owner may read and that is there for a while. */
interface ScriptFile {
  readonly path: string;
  readonly remove: () => void;
}

/**
 * Writes a script where the runner writes those of `run:` steps: into its folder for temporary files, under a name of
 * its own.
 */
function writeScript(temp: string, text: string, extension: string): ScriptFile {
  const path = join(temp, `${randomUUID()}${extension}`);
  writeFileSync(path, text, { flag: 'wx', mode: 0o600 });
  return { path, remove: () => rmSync(path, { force: true }) };
}

/**
 * Where a script runs, as the runner has it: in the workspace, or a folder of it or elsewhere.
 * @throws ScriptError when there is no such folder
 */
function resolveWorkingDirectory(asked: string | undefined, workspace: string | undefined): string {
  if (workspace === undefined || workspace === '')
    throw new ScriptError('working-directory', 'has nothing to start from: `GITHUB_WORKSPACE` is not set');
  const path = resolve(workspace, asked ?? '');
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return path;
  throw new ScriptError(
    'working-directory',
    `is not a folder: \`${asked === undefined || asked === '' ? workspace : asked}\``,
  );
}
