import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { SavedState } from './state.ts';

/** Effects of taking back. */
export interface TakeBackEffects {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly write: (line: string) => void;
}

/** Ends what a job was given and puts it on record, once: the end of a guarded script does it first, the post step finds it done. */
export function takeBack(state: SavedState, effects: TakeBackEffects): void {
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

/** Whether the end was written already. */
function isEnded(record: string | undefined): boolean {
  return record !== undefined && existsSync(record) && readFileSync(record, 'utf8').includes('"kind":"credential-left"');
}
