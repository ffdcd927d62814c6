import { constants } from 'node:os';
import type { Credential } from '../../credentials/credential.ts';
import { type RevokeEffects, type RevokeTerms, revokeAll, tell } from '../revoke-all.ts';
import { endsOf } from '../state.ts';
import { awaitCancellation, LIMITS, type SignalSource } from './cancellation.ts';

/** Watches for a cancellation while credentials are issued for a script that has not begun. */
export interface BeforeScript {
  /** Told of everything that has to be revoked. */
  readonly issued: (credential: Credential) => void;
  /** What comes of the work, or `undefined` when the run was cancelled first. */
  readonly orCancelled: <Result>(work: Promise<Result>) => Promise<Result | undefined>;
  readonly isCancelled: () => boolean;
  /** Revokes what was reported. Gives the exit code of a step that was cancelled. */
  readonly revoke: (terms: RevokeTerms, effects: RevokeEffects) => Promise<number>;
  readonly exitCode: () => number;
  readonly close: () => void;
}

/**
 * A signal ends a process that does not listen, and nothing of what is issued for a script lies where the end of the
 * job could find it.
 *
 * INVARIANT: from the first request to a provider until the script has begun, a cancelled run revokes from memory.
 */
export function watchBeforeScript(signals: SignalSource): BeforeScript {
  const cancellation = awaitCancellation(signals, LIMITS);
  const known = new Map<string, Credential>();
  const { promise: cancelled, resolve } = Promise.withResolvers<undefined>();
  cancellation.pass(() => resolve(undefined));
  const exitCode = (): number => 128 + constants.signals[cancellation.first() ?? 'SIGTERM'];
  return {
    issued: (credential) => void known.set(`${credential.provider} ${credential.name}`, credential),
    orCancelled: async (work) => await Promise.race([work, cancelled]),
    isCancelled: () => cancellation.first() !== undefined,
    revoke: async (terms, effects) => {
      // what was on its way may have come meanwhile
      for (let due = [...known.values()]; due.length > 0; due = [...known.values()]) {
        known.clear();
        await revokeAll(endsOf(due), { ...terms, patience: LIMITS.interrupt }, effects, (one) =>
          tell(one, terms, effects.write),
        );
      }
      return exitCode();
    },
    exitCode,
    close: cancellation.close,
  };
}
