import { readFileSync } from 'node:fs';
import { ContextError, readContext } from '../github/context.ts';
import { commandData } from './command-data.ts';
import { InputError, readInputs } from '../inputs/inputs.ts';
import { type Effects, startRequests, type Session } from './start-requests.ts';
import { turn } from './turn.ts';
import { holderOf } from '../policy/holder.ts';

/** Longest message: inputs are repeated in it. */
const MAX_MESSAGE_CHARACTERS = 600;

/**
 * The main step. Reads inputs, fires the first requests, and only then loads the rest of the program while they are on
 * their way. Gives the exit code; never throws.
 */
export async function main(effects: Effects, write: (line: string) => void): Promise<number> {
  let session: Session | undefined;
  try {
    const context = readContext(effects.env);
    const inputs = readInputs(effects.env, context.repository, (path) => readFileSync(path, 'utf8'));
    session = startRequests(inputs, context, holderOf({ login: context.actor, id: context.actorId }), effects);
    // in three stretches, so that the connections that are being opened get their turns
    await turn();
    await import('../github/identity.ts');
    await turn();
    await import('../policy/policy.ts');
    await turn();
    const { runSession } = await import('./session.ts');
    // what reads steps is loaded while GitHub answers; a fault of loading shows when it is used
    if (inputs.preflight !== 'off')
      void turn()
        .then(async () => await import('./survey.ts'))
        .catch(() => undefined);
    return await runSession(session, effects, write);
  } catch (error) {
    // an audit never fails a job, whatever happens to it
    const audit = effects.env['INPUT_MODE']?.trim() === 'audit';
    const { safeLine } = await import('../report/safe-line.ts');
    write(
      `::${audit ? 'warning' : 'error'} title=Grantgate could not ` +
        `run::${commandData(safeLine(describeError(error), MAX_MESSAGE_CHARACTERS))}\n`,
    );
    return audit ? 0 : 1;
  } finally {
    session?.transport.client.close();
  }
}

/** INVARIANT: no stack trace and no cause: either may hold what was sent. */
function describeError(error: unknown): string {
  if (
    error instanceof InputError ||
    error instanceof ContextError ||
    (error instanceof Error && error.name === 'ScriptError')
  )
    return error.message;
  return (
    'something unexpected happened, so nothing was issued: ' + (error instanceof Error ? error.message : String(error))
  );
}
