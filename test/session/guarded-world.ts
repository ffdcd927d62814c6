import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { DriverReport, DriverRequest } from './guarded-driver.ts';

const DRIVER = fileURLToPath(new URL('guarded-driver.ts', import.meta.url));
export const SECRET = 'the-secret-value-of-a-session';
/** For what ends by itself: on a slow machine as well. */
const LIMITS = { interrupt: 60_000, terminate: 60_000, leftover: 60_000, kill: 60_000 };
/** For what does not: shorter than the runner's, so that the tests are. */
export const SHORT_LIMITS = { interrupt: 500, terminate: 250, leftover: 200, kill: 60_000 };

const roots: string[] = [];
// not at the end of each test: they run at the same time, and one would take away what another needs
process.once('exit', () => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** A script that runs as the runner runs ours. */
export interface Running {
  readonly child: ChildProcess;
  /** All output so far, both streams, in the order in which it came. */
  readonly output: () => string;
  readonly workspace: string;
  readonly temp: string;
  readonly ended: Promise<Ended>;
}

/** What is left when it has ended. */
export interface Ended extends DriverReport {
  readonly code: number | null;
  readonly output: string;
  readonly workspace: string;
  /** How often the credentials were revoked. */
  readonly revoked: number;
  /** Names and contents of all files in the workspace and the runner's folders. */
  readonly files: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly time: number;
}

/** What differs from a plain script. */
interface Differently extends Partial<DriverRequest> {
  readonly env?: Readonly<Record<string, string>>;
  /** Whoever reads the output comes late. */
  readonly isPaused?: boolean;
}

/** Starts a script in folders of its own. Both streams go to one pipe, so that their order shows. */
export function begin(script: string, more: Differently = {}): Running {
  const root = mkdtempSync(join(tmpdir(), 'grantgate-guarded-'));
  roots.push(root);
  const { env = {}, isPaused = false, ...given } = more;
  const [temp, workspace, request] = [join(root, 'temp'), join(root, 'workspace'), join(root, 'request.json')];
  const [report, revoked] = [join(root, 'report.json'), join(root, 'revoked')];
  for (const folder of [temp, workspace]) mkdirSync(folder);
  const credentials = [{ name: 'shop', variables: { SHOP_KEY: SECRET } }];
  writeFileSync(request, JSON.stringify({ script, credentials, limits: LIMITS, revoked, report, ...given }));
  const start = performance.now();
  const child = spawn('sh', ['-c', 'exec "$0" "$@" 2>&1', process.execPath, DRIVER, request], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: pathWithNode(), HOME: root, ...runnerVariables(temp, workspace), ...env },
  });
  let output = '';
  const listen = (): void => void child.stdout.on('data', (data: Buffer) => (output += data.toString('latin1')));
  if (isPaused) setTimeout(listen, 300);
  else listen();
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => {
      const known = JSON.parse(readIfThere(report) || '{"environment":{},"size":0}') as DriverReport;
      const count = readIfThere(revoked).split('\n').length - 1;
      resolve({
        ...known,
        code,
        output,
        workspace,
        revoked: count,
        files: { ...contents(temp), ...contents(workspace) },
        time: performance.now() - start,
      });
    });
  });
  return { child, output: () => output, workspace, temp, ended };
}

/** What the runner tells a step, with the files that it reads afterwards. */
function runnerVariables(temp: string, workspace: string): Readonly<Record<string, string | undefined>> {
  for (const name of ['env', 'output', 'path', 'summary']) writeFileSync(join(temp, name), '');
  return {
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
    RUNNER_TEMP: temp,
    GITHUB_WORKSPACE: workspace,
    GITHUB_ENV: join(temp, 'env'),
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_PATH: join(temp, 'path'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
  };
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function pathWithNode(): string {
  return `${dirname(process.execPath)}:${process.env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin'}`;
}

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Waits for a text in the output. */
export async function shown(running: Running, text: string): Promise<void> {
  for (let tries = 0; !running.output().includes(text); tries += 1) {
    if (tries > 6000) throw new Error(`the output never held \`${text}\`: ${running.output()}`);
    await wait(10);
  }
}

/** Whether a process runs, and does not only wait to be noticed. */
export function isRunning(id: number): boolean {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'latin1');
    return stat.charAt(stat.lastIndexOf(')') + 2) !== 'Z';
  } catch {
    return false;
  }
}
