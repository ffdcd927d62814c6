import { rmSync } from 'node:fs';
import { type Ended, isAllOver, revokeAll, type RevokeEffects, tell } from './revoke-all.ts';
import { readState, type SavedState } from './state.ts';

/**
 * The post step: revokes credentials, clears what was exported, deletes files, writes the end of the record. Goes by
 * saved state only; may run twice; silent when there is nothing to do. Gives the exit code; never throws.
 *
 * INVARIANT: revoking is first. Whatever comes after it touches files and variables that any step of the job could have
 * changed.
 */
export async function post(effects: RevokeEffects): Promise<number> {
  const state = readState(effects.env);
  if (state === undefined) return 0;
  if (state === 'unreadable') {
    effects.write(
      '::error title=Grantgate could not clean up::what the step left for its end cannot be read, so nothing was ' +
        'revoked: credentials end by themselves at the time that its summary names\n',
    );
    return 1;
  }
  const faults: unknown[] = [];
  const attempt = async <Result>(act: () => Result | Promise<Result>): Promise<Result | undefined> => {
    try {
      return await act();
    } catch (error) {
      faults.push(error);
      return undefined;
    }
  };
  const ended: readonly Ended[] | undefined = await attempt(
    async () =>
      await revokeAll(state.credentials, state, effects, (one) => {
        // of what went well it is not known yet whether it was said before
        if ('failed' in one.outcome) tell(one, state, effects.write);
      }),
  );
  for (const clear of clearings(state, effects)) await attempt(clear);
  const isAsLeft = await attempt(async () => (await import('./end-lines.ts')).writeEnds(ended ?? [], state, effects));
  for (const fault of faults)
    effects.write(
      '::warning title=Grantgate could not clean ' +
        `up::${fault instanceof Error ? fault.message.replaceAll('\n', ' ') : String(fault)}\n`,
    );
  const isLeft = ended !== undefined && !isAllOver(ended) && state.strict === true;
  return faults.length > 0 || isLeft || isAsLeft === false ? 1 : 0;
}

/** INVARIANT: what fails of one does not keep the others from being done. */
function clearings(state: SavedState, { env, write }: RevokeEffects): readonly (() => Promise<void> | void)[] {
  const set = async (values: Readonly<Record<string, string>>): Promise<void> => {
    if (Object.keys(values).length === 0) return;
    const runner = (await import('../github/runner.ts')).createRunner(env, write);
    for (const [name, value] of Object.entries(values)) runner.exportVariable(name, value);
  };
  return [
    ...[...(state.folder === undefined ? [] : [state.folder]), ...state.files].map(
      (file) => () => rmSync(file, { force: true, recursive: true }),
    ),
    async () => await set(Object.fromEntries(state.variables.map((name) => [name, '']))),
    async () =>
      await set(state.files.length === 0 ? {} : (await import('../guard/remove.ts')).removeGuard(state.files, env)),
  ];
}
