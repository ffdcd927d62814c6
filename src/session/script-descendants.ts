import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Marks the processes of one script, those that left its session as well. Inherited like any variable; no secret. */
export const MARK = 'GRANTGATE_SCRIPT';

/** A script that runs: its first process leads a session of its own. */
export interface Descent {
  readonly leader: number;
  /** The value of the mark. */
  readonly mark: string;
  readonly platform: NodeJS.Platform;
}

/** How often to look again for what was started between a look and the end of it. */
const LOOKS = 3;

/** Whether any process of a script is left that can be seen. On Windows none can be, once the first has ended. */
export function isAnyLeft(descent: Descent): boolean {
  if (descent.platform === 'linux') return marked(descent).length > 0;
  return descent.platform !== 'win32' && send(-descent.leader, 0);
}

/** Ends whatever is left of a script: they all hold its credentials. */
export function endAll(descent: Descent): void {
  if (descent.platform === 'win32') return endTree(descent.leader);
  send(-descent.leader, 'SIGKILL');
  for (let look = 0; look < LOOKS && descent.platform === 'linux'; look += 1) {
    const left = marked(descent);
    if (left.length === 0) return;
    for (const id of left) send(id, 'SIGKILL');
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

/** Processes of the session or with the mark, without those that have ended and only wait to be noticed. */
function marked({ leader, mark }: Descent): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      const [state, , , session] = statOf(name);
      if (state === undefined || state === 'Z' || state === 'X') return false;
      return session === String(leader) || environmentOf(name).includes(`${MARK}=${mark}\0`);
    })
    .map(Number);
}

/** State, parent, group and session: what follows the name, which may hold anything. See proc_pid_stat(5). */
function statOf(id: string): readonly (string | undefined)[] {
  const stat = contentOf(`/proc/${id}/stat`);
  return stat === '' ? [] : stat.slice(stat.lastIndexOf(')') + 2).split(' ', 4);
}

function environmentOf(id: string): string {
  return contentOf(`/proc/${id}/environ`);
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return '';
  }
}

/** From the folder of this program: Windows looks for a name where it is first, and the workspace is not to be trusted. */
function endTree(leader: number): void {
  spawnSync('taskkill', ['/pid', String(leader), '/T', '/F'], { cwd: dirname(process.execPath), stdio: 'ignore', windowsHide: true });
}
