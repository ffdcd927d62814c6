import type { DelegationClaims } from '../../delegation/claims.ts';
import type { RefusalNote } from '../../github/refusal-note.ts';
import { formatInstant } from '../../policy/instant.ts';
import { safeLine } from '../../report/safe-line.ts';
import type { Terminal } from '../terminal.ts';

/** What came of a dispatch. */
export interface DispatchOutcome {
  readonly outcome: 'sent' | 'succeeded' | 'refused' | 'failed' | 'not-found' | 'not-over';
  /** The run, where it is known. */
  readonly run?: { readonly id: string; readonly url: string };
  /** Runs of which one is it, where that is not known. */
  readonly runs?: readonly string[];
  /** GitHub's word for how the run ended. */
  readonly conclusion?: string | undefined;
  readonly refusal?: RefusalNote | undefined;
  /** What could not be found out. */
  readonly note?: string | undefined;
}

const MAX_CHARACTERS = 1000;
const CODES: Readonly<Record<DispatchOutcome['outcome'], number>> = {
  sent: 0,
  succeeded: 0,
  refused: 1,
  failed: 1,
  'not-found': 2,
  'not-over': 2,
};

/** Prints what came of it, and answers the exit code. */
export function printDispatch(
  outcome: DispatchOutcome,
  { jti, sub, exp }: DelegationClaims,
  isJson: boolean,
  { stdout }: Terminal,
): number {
  const delegation = { id: jti, person: sub, expires: formatInstant(exp * 1000) };
  stdout.write(
    isJson
      ? `${JSON.stringify({ schema: 1, ...outcome, delegation }, undefined, 2)}\n`
      : `${linesOf(outcome).join('\n')}\n`,
  );
  return CODES[outcome.outcome];
}

function linesOf({ outcome, run, runs = [], conclusion = '', refusal, note }: DispatchOutcome): readonly string[] {
  const at = run === undefined ? [] : [run.url];
  const more = note === undefined ? [] : [safeLine(note, MAX_CHARACTERS)];
  switch (outcome) {
    case 'sent':
      return ['Sent.', ...at, ...more];
    case 'succeeded':
      return ['The run succeeded.', ...at, ...more];
    case 'refused':
      return [
        `Access refused: ${safeLine(refusal?.reason ?? '')}`,
        ...(refusal?.message ?? '').split('\n').map((line) => `  ${safeLine(line, MAX_CHARACTERS)}`),
        ...at,
      ];
    case 'failed':
      return [`The run ended with \`${safeLine(conclusion)}\`.`, ...at, ...more];
    case 'not-found':
      return runs.length === 0
        ? ['Sent, and no run of the workflow has started: does it take this event, on this branch?']
        : ['Sent; which of these runs it started cannot be told:', ...runs];
    case 'not-over':
      return ['Sent; the run is not over yet.', ...at];
  }
}
