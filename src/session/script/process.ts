import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { constants } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import type { Cancellation, ScriptLimits } from './cancellation.ts';
import { watchDescent, type Descent, killAll, isAnyLeft, MARK_VARIABLE, signalGroup } from './descendants.ts';

/** What is started. */
export interface ScriptCommand {
  readonly program: string;
  readonly list: readonly string[];
  readonly verbatim: boolean;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** How a script ended. */
export interface ScriptEnd {
  /** Its own exit code; 128 and the signal's number when a signal ended it, as a shell has it. */
  readonly exitCode: number;
  /** The signal that ended it. */
  readonly signal?: NodeJS.Signals;
  /** What had to be ended by force: the script, or processes that it left running. */
  readonly forced?: 'script' | 'leftover';
  /** Some of it goes on all the same: it cannot be killed, or restarts itself faster than it is found. */
  readonly isUnended?: true;
}

const [FIRST_LOOK_MS, LAST_LOOK_MS] = [10, 100];

/**
 * Runs a command with this process's own output, passes signals on to all that it starts, and leaves nothing of it
 * running.
 *
 * Not with `@actions/exec`, which keeps the child to itself: a signal would end this process and leave the script
 * running with its credentials. It also gives no exit code for a script that a signal ended, and holds each line of
 * output in memory until it ends: 760 MiB and 16 s for one of 50 MB.
 * @throws Error when it cannot be started
 */
export async function runScript(
  command: ScriptCommand,
  cancellation: Cancellation,
  limits: ScriptLimits,
  platform: NodeJS.Platform,
): Promise<ScriptEnd> {
  const mark = randomUUID();
  const { child, descent } = watchDescent(() => startCommand(command, mark, platform), mark, platform);
  const ended = childEnd(child);
  // a child that could not be started never ends, but says so
  await Promise.race([spawned(child), ended]);
  // on Windows the console tells all of its processes, and a signal that is sent is the end of a process
  cancellation.pass((signal) => {
    if (platform !== 'win32') signalGroup(descent, signal);
  });
  try {
    const isOver = await Promise.race([ended.then(() => false), cancellation.over.then(() => true)]);
    const end = isOver ? await endByForce(descent, ended, limits) : await ended;
    return { ...(await endLeftovers(descent, cancellation, limits)), ...end };
  } finally {
    // from here on its number may be another process's
    cancellation.pass(() => undefined);
    // one that cannot be killed must not keep this process waiting
    child.unref();
  }
}

/** The output is this process's own: nothing is held, and what the script says first is shown first. */
function startCommand(command: ScriptCommand, mark: string, platform: NodeJS.Platform): ChildProcess {
  const { program, list, verbatim, folder, environment } = command;
  return spawn(program, list, {
    cwd: folder,
    env: { ...environment, [MARK_VARIABLE]: mark },
    // opened here and not while the script runs: that would make them non-blocking for it too, and its writes would
    // fail
    stdio: ['ignore', process.stdout.fd, process.stderr.fd],
    // a session of its own: whatever the script starts can be found and ended
    detached: platform !== 'win32',
    windowsHide: true,
    ...(verbatim ? { windowsVerbatimArguments: true, argv0: `"${program}"` } : {}),
  });
}

function spawned(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('spawn', resolve).once('error', reject);
  });
}

function childEnd(child: ChildProcess): Promise<ScriptEnd> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) =>
      resolve(signal === null ? { exitCode: code ?? 1 } : { exitCode: 128 + constants.signals[signal], signal }),
    );
  });
}

async function endByForce(descent: Descent, ended: Promise<ScriptEnd>, limits: ScriptLimits): Promise<ScriptEnd> {
  killAll(descent);
  const killed: ScriptEnd = { exitCode: 128 + constants.signals.SIGKILL, signal: 'SIGKILL' };
  // once the script has ended, nothing waits for this
  const late = wait(limits.kill, killed, { ref: false });
  return { ...(await Promise.race([ended, late])), forced: 'script' };
}

/**
 * What the script left running has a moment to end by itself: `tee` in a process substitution does, and whoever saves
 * its work after a signal.
 */
async function endLeftovers(
  descent: Descent,
  cancellation: Cancellation,
  limits: ScriptLimits,
): Promise<Partial<ScriptEnd>> {
  const grace = performance.now() + limits.leftover;
  for (let pause = FIRST_LOOK_MS; isAnyLeft(descent); pause = Math.min(pause * 2, LAST_LOOK_MS)) {
    const until = cancellation.first() === undefined ? grace : cancellation.deadline();
    const rest = until - performance.now();
    if (rest <= 0) {
      return { forced: 'leftover', ...((await isGone(descent, limits)) ? {} : { isUnended: true }) };
    }
    await wait(Math.min(pause, rest));
  }
  return {};
}

/** Kills, and waits until it is done: a process may still write until it has noticed. */
async function isGone(descent: Descent, { kill }: ScriptLimits): Promise<boolean> {
  const last = performance.now() + kill;
  for (let pause = 1; performance.now() < last; pause = Math.min(pause * 2, FIRST_LOOK_MS)) {
    killAll(descent);
    if (!isAnyLeft(descent)) return true;
    await wait(pause);
  }
  return descent.platform !== 'linux';
}
