import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forwardSlashes } from './forward-slashes.ts';
import { appendParameters } from './git-config-parameters.ts';
import { appendEntries, type ConfigPair } from './git-config-variables.ts';
import { type GitEnvironment, gitVersion } from './git.ts';
import {
  configuredCommand,
  type JudgeCommand,
  NEXT_SCRIPT,
  nextScript,
  OTHER_HOOKS,
  otherHook,
  prePushHook,
  pushToCheckoutHook,
  referenceTransactionHook,
} from './hook-scripts.ts';
import { INSTRUCTIONS_FILE, sealOf } from './guard-files.ts';
import { type Instructions, parseInstructions } from './instructions.ts';

const VERSION_MS = 5000;

export interface GuardOptions {
  /** RUNNER_TEMP. */
  readonly temp: string;
  readonly instructions: Instructions;
  readonly env: GitEnvironment;
  /** The Node that runs this step. */
  readonly nodePath: string;
  /** Absolute path of `dist/pre-push/index.js`. */
  readonly script: string;
}

/** What is to be exported to the job, and what the end of the job deletes. */
export interface InstalledGuard {
  readonly variables: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

/**
 * Writes the guard into a folder of its own and gives the variables that make every git of the job ask it before a
 * push.
 */
export async function installGuard(options: GuardOptions): Promise<InstalledGuard> {
  const { temp, instructions, env, nodePath, script } = options;
  const name = `grantgate-guard-${randomUUID()}`;
  const folder = join(temp, name);
  const written = `${JSON.stringify(instructions)}\n`;
  // instructions that the hook would not take, or variables that cannot be added to, must leave nothing behind
  parseInstructions(written);
  appendEntries(env, []);
  appendParameters(env, []);
  const isConfigured = await knowsConfiguredHooks(env);
  mkdirSync(folder, { mode: 0o700 });
  writeFileSync(join(folder, INSTRUCTIONS_FILE), written, { mode: 0o600 });
  const judge = {
    node: forwardSlashes(nodePath),
    script: forwardSlashes(script),
    folder: forwardSlashes(folder),
    seal: sealOf(written),
  };
  const entries = isConfigured ? configPairs(name, judge) : hooksFolder(folder, judge);
  // twice, because steps number variables of their own from nought again:
  // https://git-scm.com/docs/git-config#ENVIRONMENT
  return { variables: { ...appendEntries(env, entries), ...appendParameters(env, entries) }, files: [folder] };
}

/**
 * From git 2.54 on hooks stand in the configuration, beside those of the repository and of tools that install their
 * own, such as Git LFS.
 */
async function knowsConfiguredHooks(env: GitEnvironment): Promise<boolean> {
  const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(await gitVersion(env, VERSION_MS)) ?? [];
  return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 54);
}

function configPairs(name: string, judge: JudgeCommand): readonly ConfigPair[] {
  return [
    [`hook.${name}.command`, configuredCommand(judge)],
    [`hook.${name}.event`, 'pre-push'],
  ];
}

function hooksFolder(folder: string, judge: JudgeCommand): readonly ConfigPair[] {
  mkdirSync(join(folder, 'hooks'), { mode: 0o700 });
  const hooks = forwardSlashes(join(folder, 'hooks'));
  const write = (file: string, text: string, mode: number): void =>
    writeFileSync(join(folder, 'hooks', file), text, { mode });
  write(NEXT_SCRIPT, nextScript(hooks), 0o600);
  write('pre-push', prePushHook(hooks, judge), 0o700);
  write('reference-transaction', referenceTransactionHook(hooks), 0o700);
  write('push-to-checkout', pushToCheckoutHook(hooks), 0o700);
  for (const hook of OTHER_HOOKS) write(hook, otherHook(hooks), 0o700);
  return [['core.hooksPath', hooks]];
}
