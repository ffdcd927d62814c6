import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { processEnvironment, type Process, processes, processStart } from './process-table.ts';
import { type Lineage, limitLocks, withStrays } from './lineage.ts';

/** Marks the processes of one script, those that left its session as well. Inherited like any variable; no secret. */
export const MARK_VARIABLE = 'GRANTGATE_SCRIPT';

/** A script that runs: its first process leads a session of its own. */
export interface Descent {
  readonly leader: number;
  /** The value of the mark. */
  readonly mark: string;
  readonly platform: NodeJS.Platform;
  /** How those are found that left the session and hide the mark; absent where there is no way. */
  readonly lineage?: Lineage;
}

/** Most looks for what was started between a look and the end of it. */
const MAX_LOOKS = 50;

/** Starts a script, so that what descends from it can be found. */
export function watchDescent<T extends { readonly pid?: number | undefined }>(
  start: () => T,
  mark: string,
  platform: NodeJS.Platform,
): { readonly child: T; readonly descent: Descent } {
  const locks = platform === 'linux' ? limitLocks(mark) : undefined;
  const child = start();
  const leader = child.pid ?? 0;
  // before anything is awaited: until then its number is its own, even if it has ended
  const since = locks === undefined || leader === 0 ? undefined : processStart(leader);
  return {
    child,
    descent: {
      leader,
      mark,
      platform,
      ...(locks === undefined || since === undefined ? {} : { lineage: { locks, since } }),
    },
  };
}

/** Whether any process of a script is left that can be seen. On Windows none can be, once the first has ended. */
export function isAnyLeft(descent: Descent): boolean {
  if (descent.platform === 'linux') return left(descent).length > 0;
  return descent.platform !== 'win32' && send(-descent.leader, 0);
}

/** Ends whatever is left of a script: they all hold its credentials. */
export function killAll(descent: Descent): void {
  if (descent.platform === 'win32') return endTree(descent.leader);
  send(-descent.leader, 'SIGKILL');
  const told = new Set<string>();
  for (let look = 0; look < MAX_LOOKS && descent.platform === 'linux'; look += 1) {
    const fresh = left(descent).filter(({ id, since }) => !told.has(`${id} ${since}`));
    if (fresh.length === 0) return;
    for (const { id, since } of fresh) {
      told.add(`${id} ${since}`);
      send(id, 'SIGKILL');
    }
  }
}

/** Sends a signal to the whole group of a script, as a terminal does. */
export function signalGroup(descent: Descent, signal: NodeJS.Signals): void {
  send(-descent.leader, signal);
}

function send(id: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(id, signal);
  } catch {
    // it has ended, or became another user's
    return false;
  }
}

/**
 * What is left of a script. Nothing counts only when it is seen twice: one that restarts itself can be missed by either
 * look.
 */
function left(descent: Descent): readonly Process[] {
  const found = seen(descent);
  return found.length > 0 ? found : seen(descent);
}

/** Processes of the session or with the mark, what they started, and what got away from them. */
function seen({ leader, mark, lineage }: Descent): readonly Process[] {
  const table = processes();
  const ours = table.filter(
    ({ id, session }) => session === leader || processEnvironment(id).includes(`${MARK_VARIABLE}=${mark}\0`),
  );
  return withStrays(ours, table, lineage);
}

/**
 * From the folder of this program: Windows looks for a name where it is first, and the workspace is not to be trusted.
 */
function endTree(leader: number): void {
  spawnSync('taskkill', ['/pid', String(leader), '/T', '/F'], {
    cwd: dirname(process.execPath),
    stdio: 'ignore',
    windowsHide: true,
  });
}
