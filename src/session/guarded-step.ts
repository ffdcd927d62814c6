import { rmSync } from 'node:fs';
import { prepareScript, runGuarded } from './guarded-run.ts';
import type { Gift } from './gifts.ts';
import type { GuardedScript } from './inputs.ts';
import type { Effects } from './launch.ts';
import type { SavedState } from './state.ts';
import { takeBack } from './take-back.ts';

/** What a session gives to its script. */
export interface StepGifts {
  readonly credentials: readonly Gift[];
  readonly state: SavedState;
  /** Variables of the guard, which the runner sets only for later steps. */
  readonly variables: Readonly<Record<string, string>>;
  /** GitHub's time, milliseconds since 1970. */
  readonly now: () => number;
  readonly write: (line: string) => void;
}

/**
 * Checks the script of the input `run`, and gives what runs it and answers its exit code.
 * @throws ScriptError naming the input that is wrong
 */
export function prepareStep({ script, shell, folder }: GuardedScript, effects: Effects): (gifts: StepGifts) => Promise<number> {
  const prepared = prepareScript({ script, shell, workingDirectory: folder, env: effects.env, platform: effects.platform });
  return async ({ credentials, state, variables, now, write }) => {
    let isOver = true;
    const end = await runGuarded({
      prepared: { ...prepared, env: { ...prepared.env, ...variables } },
      credentials,
      temp: effects.env['RUNNER_TEMP'] ?? '',
      signals: effects.signals,
      write,
      takeBack: async () => {
        if (state.folder !== undefined) rmSync(state.folder, { force: true, recursive: true });
        isOver = await takeBack(state, { ...effects, now, write });
      },
    });
    return end.exitCode === 0 && !isOver && state.strict === true ? 1 : end.exitCode;
  };
}
