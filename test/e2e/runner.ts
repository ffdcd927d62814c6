import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Run } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { maskOutput, readCommands, readFileCommand, type Annotation } from './runner-commands.ts';
import { inputVariables, jobVariables, type Addresses, type JobFolders } from './runner-environment.ts';
import { eventPayload } from './runner-event.ts';

export { maskOutput, readCommands, readFileCommand, type Annotation, type Addresses };

export type StepOptions = {
  /** The script the action's metadata names, from the repository's root. */
  dist?: string;
  /** The metadata that declares the inputs, for their defaults. */
  action?: string;
  inputs?: Record<string, string>;
  /** What earlier steps wrote into GITHUB_ENV, and the job's own `env`. */
  env?: Record<string, string>;
  /** Changes to the event's payload. */
  event?: Record<string, unknown>;
  /** The token `${{ github.token }}` stands for; the run's own unless given. */
  token?: string;
  home?: string;
  /** Which addresses the job knows its GitHub by; real ones are reached through the world's proxy. */
  addresses?: Addresses;
  /** Id of the job in its workflow; `release` unless said. */
  jobId?: string;
  timeoutMs?: number;
  /** Interrupts it as the runner does when the run is cancelled, as soon as it is time. */
  cancelWhen?: () => boolean;
  /** An earlier step of the same job, whose folders and environment this one shares. */
  after?: Pick<StepResult, 'job'>;
};

export type StepResult = {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  /** What the step wrote into GITHUB_ENV. */
  env: Record<string, string>;
  /** What the step wrote into GITHUB_PATH, a line each. */
  path: string[];
  summary: string;
  state: Record<string, string>;
  annotations: Annotation[];
  masks: string[];
  workspace: string;
  temp: string;
  home: string;
  durationMs: number;
  /** What a later step, and this step's own post, start from. */
  job: JobState;
  /** Removes the job's folders; the world's end does as well. */
  close(): void;
};

/** What a step leaves to those that follow. */
export type JobState = {
  run: Run;
  folders: JobFolders;
  options: StepOptions;
  env: Record<string, string>;
  path: string[];
  variables: Record<string, string>;
};
type Files = Record<'GITHUB_ENV' | 'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY' | 'GITHUB_PATH', string>;
type Exit = Pick<StepResult, 'code' | 'signal' | 'stdout' | 'stderr' | 'durationMs'>;

const TIMEOUT_MS = 30_000;

/** Runs an action's script the way the Actions runner runs a node action. */
export async function runStep(world: World, run: Run, options: StepOptions = {}): Promise<StepResult> {
  const folders = options.after?.job.folders ?? createFolders(world, options.home);
  const earlier = options.after?.job;
  const variables = jobVariables(world, run, folders, options.addresses ?? 'own-server');
  const inputs = inputVariables(
    resolve(options.action ?? 'session/action.yml'),
    options.inputs ?? {},
    options.token ?? run.token,
    run,
  );
  const event = join(folders.temp, '_github_workflow', 'event.json');
  mkdirSync(join(folders.temp, '_github_workflow'), { recursive: true });
  writeFileSync(event, JSON.stringify(eventPayload(run, options.event)));
  const job: JobState = {
    run,
    folders,
    options,
    env: { ...earlier?.env, ...options.env },
    path: earlier?.path ?? [],
    variables: {
      ...variables,
      ...(options.jobId === undefined ? {} : { GITHUB_JOB: options.jobId }),
      ...inputs,
      GITHUB_EVENT_PATH: event,
    },
  };
  return runScript(resolve(options.dist ?? 'dist/main/index.js'), job, {});
}

/** Runs the post script of a step, with the state it saved and the job's environment as it is by then. */
export async function runPost(
  _world: World,
  step: Pick<StepResult, 'job' | 'state'>,
  options: { dist?: string; env?: Record<string, string> } = {},
): Promise<StepResult> {
  const state = Object.fromEntries(Object.entries(step.state).map(([name, value]) => [`STATE_${name}`, value]));
  const { cancelWhen: _, ...own } = step.job.options;
  const job = { ...step.job, options: own, env: { ...step.job.env, ...options.env } };
  return runScript(resolve(options.dist ?? 'dist/post/index.js'), job, state);
}

async function runScript(script: string, job: JobState, extra: Record<string, string>): Promise<StepResult> {
  const files = createFiles(job.folders);
  const path = [...job.path.toReversed(), job.env['PATH'] ?? job.variables['PATH']].join(':');
  // the runner's own variables win over what steps wrote, except for the few it does not set
  const env = { ...job.env, ...job.variables, ...files, ...extra, GITHUB_ACTION: '__self', PATH: path };
  const exit = await execute(script, env, job.folders.workspace, job.options);
  const text = (name: keyof Files): string => readFileSync(files[name], 'utf8');
  const written = readFileCommand(text('GITHUB_ENV'));
  const added = text('GITHUB_PATH')
    .split('\n')
    .filter((line) => line !== '');
  return {
    ...exit,
    ...readCommands(exit.stdout),
    outputs: readFileCommand(text('GITHUB_OUTPUT')),
    env: written,
    path: added,
    summary: text('GITHUB_STEP_SUMMARY'),
    state: readFileCommand(text('GITHUB_STATE')),
    workspace: job.folders.workspace,
    temp: job.folders.temp,
    home: job.folders.home,
    job: { ...job, env: { ...job.env, ...written }, path: [...job.path, ...added] },
    close: () => rmSync(job.folders.root, { recursive: true, force: true }),
  };
}

function execute(script: string, env: Record<string, string>, cwd: string, options: StepOptions): Promise<Exit> {
  const { timeoutMs = TIMEOUT_MS, cancelWhen = () => false } = options;
  return new Promise((done, fail) => {
    const startedAt = performance.now();
    const child = spawn(process.execPath, [script], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    const watching = setInterval(() => {
      if (!cancelWhen()) return;
      clearInterval(watching);
      child.kill('SIGINT');
    }, 20);
    const output = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (output.stdout += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (output.stderr += chunk));
    child.on('error', fail);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      clearInterval(watching);
      done({ code, signal, ...output, durationMs: performance.now() - startedAt });
    });
  });
}

function createFolders(world: World, home: string | undefined): JobFolders {
  const root = mkdtempSync(join(tmpdir(), 'grantgate-job-'));
  world.onClose(() => rmSync(root, { recursive: true, force: true }));
  const folders = {
    root,
    workspace: join(root, 'work', 'shop', 'shop'),
    temp: join(root, 'work', '_temp'),
    home: home ?? join(root, 'home'),
    toolCache: join(root, 'tools'),
  };
  for (const folder of [folders.workspace, folders.temp, folders.home, folders.toolCache])
    mkdirSync(folder, { recursive: true });
  return folders;
}

function createFiles(folders: JobFolders): Files {
  const folder = mkdtempSync(join(ensured(join(folders.temp, '_runner_file_commands')), 'step_'));
  const file = (name: string): string => {
    writeFileSync(join(folder, name), '');
    return join(folder, name);
  };
  return {
    GITHUB_ENV: file('set_env'),
    GITHUB_OUTPUT: file('set_output'),
    GITHUB_STATE: file('save_state'),
    GITHUB_STEP_SUMMARY: file('step_summary'),
    GITHUB_PATH: file('add_path'),
  };
}

function ensured(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}
