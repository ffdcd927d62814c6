import { readFileSync } from 'node:fs';
import { GateError } from '../errors/gate-error.ts';
import { ContextError, readContext } from '../github/context.ts';
import { readEventFile } from '../github/event-file.ts';
import { createRunner, type Runner } from '../github/runner.ts';
import { readRequestInputs } from '../inputs/request-inputs.ts';
import { safeLine } from '../report/safe-line.ts';
import { readRequestEvent } from './event.ts';
import { handleEvent, type Handled } from './handle.ts';
import { openJob } from './job.ts';
import type { ProcessEffects } from './process-effects.ts';

const MAX_TOLD_CHARACTERS = 600;

/**
 * A job of the requests workflow: reads the event, does what follows from it, and says what it did. Gives the exit
 * code; never throws.
 */
export async function answerRequests(effects: ProcessEffects, write: (line: string) => void): Promise<number> {
  const runner = createRunner(effects.env, write);
  try {
    const context = readContext(effects.env);
    const inputs = readRequestInputs(effects.env, (path) => readFileSync(path, 'utf8'));
    const event = readRequestEvent(context.eventName, readEventFile(context.eventPath));
    const job = openJob(inputs, context, effects, runner);
    try {
      return tellRunner(await handleEvent(event, job), runner);
    } finally {
      job.close();
    }
  } catch (error) {
    runner.annotate('error', 'Grantgate could not look after this request', describe(error));
    return 1;
  }
}

function tellRunner({ isLeft, isStart = false, performed, faults, warnings }: Handled, runner: Runner): number {
  runner.setOutput('write', String(isLeft));
  runner.setOutput('start', String(isStart));
  runner.setOutput('result', JSON.stringify({ schema: 1, write: isLeft, performed }));
  for (const { effect, at, outcome, faults: besides = [] } of performed) {
    runner.log(safeLine(`${effect} ${at}: ${outcome}`, MAX_TOLD_CHARACTERS));
    for (const fault of besides)
      runner.annotate('warning', 'Grantgate: not all of it could be done', safeLine(fault, MAX_TOLD_CHARACTERS));
  }
  for (const warning of warnings) runner.annotate('warning', 'Grantgate', safeLine(warning, MAX_TOLD_CHARACTERS));
  for (const fault of faults) runner.annotate('error', 'Grantgate could not do what was asked', describe(fault));
  return faults.length === 0 ? 0 : 1;
}

/** INVARIANT: no stack trace and no cause: either may hold what was sent. */
function describe(error: unknown): string {
  const isOwn = error instanceof GateError || error instanceof ContextError;
  const hint = error instanceof GateError && error.hint !== undefined ? `. ${error.hint}` : '';
  const message = error instanceof Error ? error.message : String(error);
  return safeLine(isOwn ? `${message}${hint}` : `something unexpected happened: ${message}`, MAX_TOLD_CHARACTERS);
}
