import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { readState, type SavedState, STATE_NAME } from './state.ts';

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
    await takeBack(state, effects);
    return 0;
  } catch (error) {
    effects.write(`::warning title=Grantgate could not clean up::${error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error)}\n`);
    return 1;
  }
}

async function takeBack(state: SavedState, effects: PostEffects): Promise<void> {
  for (const file of state.files) rmSync(file, { force: true });
  if (state.variables.length > 0) {
    const { createRunner } = await import('../github/runner.ts');
    const runner = createRunner(effects.env, effects.write);
    for (const name of state.variables) runner.exportVariable(name, '');
  }
  if (state.credentials.length === 0 || isEnded(state.record)) return;
  const time = `${new Date(effects.now()).toISOString().slice(0, 19)}Z`;
  for (const credential of state.credentials) {
    // AWS has no call that ends a session: it ends by itself, and the job no longer holds it
    const { name, provider, target, expires } = credential;
    const line = { schema: 1, kind: 'credential-left', time, ...state.line, name, provider, target, expires, note: `cleared from the job; ends by itself at ${expires}` };
    if (state.record !== undefined) appendFileSync(state.record, `${JSON.stringify(line)}\n`, { mode: 0o600 });
    effects.write(`${name} (${provider} ${target}) was cleared from the job; the session ends at ${expires}\n`);
  }
}

/** Whether the end was written already: the step may run twice. */
function isEnded(record: string | undefined): boolean {
  return record !== undefined && existsSync(record) && readFileSync(record, 'utf8').includes('"kind":"credential-left"');
}
