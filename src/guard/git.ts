import { execFile, spawnSync } from 'node:child_process';

/** Variables of the process, as Node gives them. */
export type GitEnvironment = Readonly<Record<string, string | undefined>>;

/** What git wrote, or the first line of what went wrong. */
export type GitAnswer =
  | { readonly ok: true; readonly output: string }
  | { readonly ok: false; readonly problem: string };

export interface GitRun {
  readonly env: GitEnvironment;
  readonly timeoutMs: number;
  /** What git reads; nothing by default. */
  readonly input?: string;
  /** How what git writes becomes text; `latin1` keeps every byte. */
  readonly encoding?: 'utf8' | 'latin1';
  readonly maxBuffer?: number;
}

const MAX_GIT_BYTES = 16 * 1024 * 1024;

/** Runs git without a shell and without asking anybody for a password; it is ended when it takes too long. */
export function git(
  args: readonly string[],
  { env, timeoutMs, input, encoding = 'utf8', maxBuffer = MAX_GIT_BYTES }: GitRun,
): GitAnswer {
  const result = spawnSync('git', ['-c', 'core.hooksPath=/dev/null', ...args], {
    env: unasking(env),
    encoding,
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
    maxBuffer,
    ...(input === undefined ? {} : { input }),
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  const code: unknown = result.error !== undefined && 'code' in result.error ? result.error.code : undefined;
  if (code === 'ETIMEDOUT') return { ok: false, problem: `no answer within ${timeoutMs / 1000} s` };
  if (result.error !== undefined) return { ok: false, problem: `git: ${String(code)}` };
  if (result.status === 0) return { ok: true, output: result.stdout };
  const lines = result.stderr.split('\n');
  const problem = lines.find((line) => line.startsWith('fatal: ')) ?? lines[0] ?? '';
  return { ok: false, problem: withoutUserInfo(problem.replace(/^fatal: /, '')) };
}

/** What `git version` says, while other things go on; empty where there is no git, or none that answers in time. */
export async function gitVersion(env: GitEnvironment, timeoutMs: number): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  execFile('git', ['version'], { env: unasking(env), timeout: timeoutMs, killSignal: 'SIGKILL' }, (error, output) =>
    resolve(error === null ? output : ''),
  );
  return await promise;
}

function unasking(env: GitEnvironment): GitEnvironment {
  return { ...env, GIT_TERMINAL_PROMPT: '0', GCM_INTERACTIVE: 'never', SSH_ASKPASS_REQUIRE: 'never' };
}

/** Git names the address that it could not reach, and a password may stand in it. */
function withoutUserInfo(text: string): string {
  return text.replaceAll(/\/\/[^@/\s]*@/g, '//');
}
