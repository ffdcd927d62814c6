import { rmSync } from 'node:fs';
import { prepareScript, runGuarded } from './guarded-run.ts';
import type { JobCredential } from '../job-credentials.ts';
import type { GuardedScript } from '../../inputs/inputs.ts';
import type { Effects } from '../start-requests.ts';

/** What a session gives to its script. */
export interface ScriptSession {
  readonly credentials: readonly JobCredential[];
  /** Folder of the credentials' files. */
  readonly folder: string | undefined;
  /** Ends what was issued; gives whether nothing is left that should have been revoked. */
  readonly end: () => Promise<boolean>;
  readonly isStrict: boolean;
  /** Variables of the guard, which the runner sets only for later steps. */
  readonly variables: Readonly<Record<string, string>>;
  readonly write: (line: string) => void;
}

/**
 * Checks the script of the input `run`, and gives what runs it and answers its exit code.
 * @throws ScriptError naming the input that is wrong
 */
export function prepareStep(
  { script, shell, folder }: GuardedScript,
  effects: Effects,
): (session: ScriptSession) => Promise<number> {
  const prepared = prepareScript({
    script,
    shell,
    workingDirectory: folder,
    env: effects.env,
    platform: effects.platform,
  });
  return async ({ credentials, folder: files, variables, write, end, isStrict }) => {
    let isOver = true;
    const ended = await runGuarded({
      prepared: { ...prepared, env: { ...prepared.env, ...variables } },
      credentials,
      temp: effects.env['RUNNER_TEMP'] ?? '',
      signals: effects.signals,
      write,
      revoke: async () => {
        isOver = await end();
        if (files !== undefined) rmSync(files, { force: true, recursive: true });
      },
    });
    return ended.exitCode === 0 && !isOver && isStrict ? 1 : ended.exitCode;
  };
}
