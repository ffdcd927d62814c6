import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findTool } from '../real/tool.ts';

export interface Act {
  readonly path: string;
  readonly version: string;
}

/** The `act` that `ACT` names, or the one on the path, or where Go installs it. */
export function findAct(): Act | undefined {
  const found = findTool('ACT', 'act', [join(homedir(), 'go', 'bin')]);
  if (found === undefined) return undefined;
  return { path: found, version: execFileSync(found, ['--version'], { encoding: 'utf8' }).trim() };
}

/** One run of a workflow, as act is told about it. */
export interface ActRun {
  /** A checkout of the repository. */
  readonly checkout: string;
  readonly workflow: string;
  readonly event: string;
  readonly payload: unknown;
  readonly actor: string;
  /** Folders of this machine that stand for repositories. */
  readonly actions: readonly string[];
  /** What the runner knows of the run: act takes these as its own. */
  readonly facts: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Environment of the job that nothing else sets. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface ActResult {
  readonly code: number | null;
  readonly log: string;
  readonly durationMs: number;
}

const TIMEOUT_MS = 120_000;
const node = fileURLToPath(new URL('../../node_modules/.bin', import.meta.url));

/** Runs a workflow on this machine, without containers; whatever act writes goes into `folder`. */
export async function runAct(act: Act, run: ActRun, folder: string): Promise<ActResult> {
  mkdirSync(folder, { recursive: true });
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    return join(folder, name);
  };
  const options = {
    directory: run.checkout,
    workflows: run.workflow,
    platform: 'ubuntu-latest=-self-hosted',
    actor: run.actor,
    eventpath: file('event.json', JSON.stringify(run.payload)),
    'env-file': file('facts.env', dotenv(run.facts)),
    'var-file': file('variables.env', dotenv(run.variables)),
    'secret-file': file('secrets.env', dotenv(run.secrets)),
    'input-file': file('inputs.env', ''),
    'action-cache-path': join(folder, 'actions'),
  };
  const args = [
    ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
    ...run.actions.flatMap((action) => ['--local-repository', action]),
    '--no-cache-server',
    '--rm',
  ];
  return await execute(act.path, [run.event, ...args], { ...ownEnvironment(folder), ...run.environment });
}

/** act hands its whole environment to the job: nothing of this machine but the path is in it. */
function ownEnvironment(folder: string): Record<string, string> {
  const home = join(folder, 'home');
  const own = {
    HOME: home,
    TMPDIR: join(folder, 'tmp'),
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
  };
  for (const path of Object.values(own)) mkdirSync(path, { recursive: true });
  return {
    ...own,
    PATH: `${node}${delimiter}${process.env['PATH'] ?? ''}`,
    LANG: 'C.UTF-8',
    ACT_DISABLE_VERSION_CHECK: '1',
  };
}

function dotenv(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}='${value}'\n`)
    .join('');
}

function execute(path: string, args: readonly string[], env: Record<string, string>): Promise<ActResult> {
  return new Promise((done, fail) => {
    const startedAt = performance.now();
    const child = spawn(path, args, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: TIMEOUT_MS });
    let log = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (log += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (log += chunk));
    child.on('error', fail);
    child.on('close', (code) => done({ code, log, durationMs: performance.now() - startedAt }));
  });
}
