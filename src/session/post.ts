import { rmSync } from 'node:fs';
import { readState, type SavedState, STATE_NAME } from './state.ts';
import { takeBack } from './take-back.ts';

/** Effects of the post step. */
export interface PostEffects {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly write: (line: string) => void;
}

/**
 * The post step: clears what was exported, deletes files, writes the end of the record. Reads saved state only; may run twice; silent when there is
 * nothing to do. Gives the exit code; never throws.
 */
export async function post(effects: PostEffects): Promise<number> {
  const state = readState(effects.env[`STATE_${STATE_NAME}`]);
  if (state === undefined) return 0;
  try {
    await clear(state, effects);
    return 0;
  } catch (error) {
    effects.write(`::warning title=Grantgate could not clean up::${error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error)}\n`);
    return 1;
  }
}

async function clear(state: SavedState, effects: PostEffects): Promise<void> {
  const { env } = effects;
  const restored = state.files.length === 0 ? {} : (await import('../guard/install.ts')).removeGuard(state.files, env);
  for (const file of state.files) rmSync(file, { force: true, recursive: true });
  const cleared: Readonly<Record<string, string>> = { ...restored, ...Object.fromEntries(state.variables.map((name) => [name, ''])) };
  if (Object.keys(cleared).length > 0) {
    const { createRunner } = await import('../github/runner.ts');
    const runner = createRunner(env, effects.write);
    for (const [name, value] of Object.entries(cleared)) runner.exportVariable(name, value);
  }
  takeBack(state, effects);
}
