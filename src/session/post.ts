import { rmSync } from 'node:fs';
import { readState, type SavedState, STATE_NAME } from './state.ts';
import { takeBack, type TakeBackEffects } from './take-back.ts';

/**
 * The post step: clears what was exported, deletes files, takes credentials back, writes the end of the record. Reads saved state only; may run twice; silent when there is
 * nothing to do. Gives the exit code; never throws.
 */
export async function post(effects: TakeBackEffects): Promise<number> {
  const state = readState(effects.env[`STATE_${STATE_NAME}`]);
  if (state === undefined) return 0;
  // INVARIANT: what fails of one does not keep the other from being done
  const [cleared, taken] = await Promise.allSettled([clear(state, effects), takeBack(state, effects)]);
  const faults = [cleared, taken].flatMap((outcome): unknown[] => (outcome.status === 'rejected' ? [outcome.reason] : []));
  for (const fault of faults) effects.write(`::warning title=Grantgate could not clean up::${fault instanceof Error ? fault.message.replaceAll('\n', ' ') : String(fault)}\n`);
  const isLeft = taken.status === 'fulfilled' && !taken.value && state.strict === true;
  return faults.length > 0 || isLeft ? 1 : 0;
}

async function clear(state: SavedState, effects: TakeBackEffects): Promise<void> {
  const { env } = effects;
  const restored = state.files.length === 0 ? {} : (await import('../guard/install.ts')).removeGuard(state.files, env);
  for (const file of [...state.files, ...(state.folder === undefined ? [] : [state.folder])]) rmSync(file, { force: true, recursive: true });
  const cleared: Readonly<Record<string, string>> = { ...restored, ...Object.fromEntries(state.variables.map((name) => [name, ''])) };
  if (Object.keys(cleared).length > 0) {
    const { createRunner } = await import('../github/runner.ts');
    const runner = createRunner(env, effects.write);
    for (const [name, value] of Object.entries(cleared)) runner.exportVariable(name, value);
  }
}
