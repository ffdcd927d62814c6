import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { vi } from 'vitest';
import { main } from '../../src/session/main.ts';
import type { Run } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { gateInputs, type Outcome } from './gate.ts';
import type { JobState } from './runner.ts';
import { readCommands, readFileCommand } from './runner-commands.ts';
import { inputVariables, jobVariables } from './runner-environment.ts';
import { eventPayload } from './runner-event.ts';
import { shareTrust } from './shared-trust.ts';
import { withoutWaiting } from './standstill.ts';

export type HereOptions = {
  inputs?: Record<string, string>;
  /** Variables on top of the runner's, which may replace them; undefined takes one away. */
  env?: Record<string, string | undefined>;
  /** The text of the event's payload. */
  event?: string;
};

/** `job` is for a post in a process of its own. */
export type HereResult = Outcome & {
  summary: string;
  temp: string;
  workspace: string;
  slept: number[];
  /** How long it waited, except before another try: what it computed takes no time. */
  waitedMs: number;
  job: JobState;
};

const FILES = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

// one set of files for the process: the toolkit remembers where the summary is
const root = mkdtempSync(join(tmpdir(), 'grantgate-here-'));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));

shareTrust();

/**
 * Runs the gate in this process: a tenth of the time of a step of its own, for large tables. Its file commands are the
 * toolkit's, which reads the process's own variables, so runs go one after the other.
 */
export async function runHere(world: World, run: Run, options: HereOptions = {}): Promise<HereResult> {
  const folders = {
    root,
    workspace: join(root, 'work'),
    temp: mkdtempSync(join(root, 'temp-')),
    home: join(root, 'home'),
    toolCache: join(root, 'tools'),
  };
  mkdirSync(folders.workspace, { recursive: true });
  const files = emptyFiles();
  const event = join(folders.temp, 'event.json');
  writeFileSync(event, options.event ?? JSON.stringify(eventPayload(run)));
  const inputs = gateInputs(world, options.inputs);
  const variables = {
    ...jobVariables(world, run, folders, 'own-server'),
    ...inputVariables(resolve('session/action.yml'), inputs, run.token, run),
    GITHUB_EVENT_PATH: event,
  };
  const env = { ...variables, ...files, ...options.env };
  const said = await heard(files, async (write) => await timed(env, write));
  const text = (name: (typeof FILES)[number]): string => readFileSync(files[name], 'utf8');
  const written = readFileCommand(text('GITHUB_ENV'));
  return {
    ...said.value,
    stdout: said.stdout,
    stderr: '',
    ...readCommands(said.stdout),
    outputs: readFileCommand(text('GITHUB_OUTPUT')),
    env: written,
    state: readFileCommand(text('GITHUB_STATE')),
    summary: text('GITHUB_STEP_SUMMARY'),
    temp: folders.temp,
    workspace: folders.workspace,
    job: { run, folders, options: {}, env: written, path: [], variables },
  };
}

type Timed = { code: number; slept: number[]; waitedMs: number };

/** Waits between tries are not waited for: the clock is put forward by them. Nor are answers that never come. */
async function timed(env: Record<string, string | undefined>, write: (line: string) => void): Promise<Timed> {
  const slept: number[] = [];
  let skipped = 0;
  const sleep = async (milliseconds: number): Promise<void> => {
    slept.push(milliseconds);
    skipped += milliseconds;
    await Promise.resolve();
  };
  return await withoutWaiting(async () => {
    const startedAt = Date.now();
    const code = await main(
      {
        env,
        now: () => Date.now() + skipped,
        sleep,
        random: () => 0.5,
        platform: process.platform,
        nodePath: process.execPath,
        guardScript: resolve('src/entry/pre-push.ts'),
        script: resolve('dist/main/index.js'),
        signals: process,
      },
      write,
    );
    return { code, slept, waitedMs: Date.now() - startedAt };
  });
}

/** What is said on the standard output while something goes on, the process's variables naming the step's files. */
async function heard<T>(
  files: Record<string, string>,
  act: (write: (line: string) => void) => Promise<T>,
): Promise<{ value: T; stdout: string }> {
  let stdout = '';
  const before = Object.fromEntries(FILES.map((name) => [name, process.env[name]]));
  const output = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    stdout += String(chunk);
    return true;
  });
  Object.assign(process.env, files);
  try {
    const value = await act((line) => void (stdout += line));
    return { value, stdout };
  } finally {
    output.mockRestore();
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

function emptyFiles(): Record<(typeof FILES)[number], string> {
  const file = (name: string): string => {
    writeFileSync(join(root, name), '');
    return join(root, name);
  };
  return {
    GITHUB_ENV: file('env'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
  };
}
