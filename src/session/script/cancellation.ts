/** Where the runner's signals arrive; `process` is one. */
export interface SignalSource {
  readonly on: (signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void) => unknown;
  readonly off: (signal: NodeJS.Signals, listener: (signal: NodeJS.Signals) => void) => unknown;
}

/** How long things may take, in milliseconds. */
export interface ScriptLimits {
  /** From a signal that interrupts to the end of the script. */
  readonly interrupt: number;
  /** From a signal that terminates. */
  readonly terminate: number;
  /** From the end of the script to that of what it left running. */
  readonly leftover: number;
  /** From a kill to the moment at which it has had its effect, unless it cannot: on a process of another user's. */
  readonly kill: number;
}

/**
 * The runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that (its `ProcessInvoker`); what is between is
 * for revoking the credentials.
 */
export const LIMITS: ScriptLimits = { interrupt: 5000, terminate: 1500, leftover: 500, kill: 300 };

/** What asks for the end of this process, and would end it at once if nobody listened. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK'] as const;

/** Signals that come while a script runs. */
export interface Cancellation {
  /** The first that came. */
  readonly first: () => NodeJS.Signals | undefined;
  /** When everything must have ended, by `performance.now()`; never without a signal. */
  readonly deadline: () => number;
  /** Comes at that moment, if it comes. */
  readonly over: Promise<void>;
  /** Passes on every signal, those that came before as well. */
  readonly pass: (listener: (signal: NodeJS.Signals) => void) => void;
  /** From here on a signal does to this process what it does to any. */
  readonly close: () => void;
}

/** Listens for signals until it is closed. */
export function awaitCancellation(signals: SignalSource, limits: ScriptLimits): Cancellation {
  const came: NodeJS.Signals[] = [];
  const { promise: over, resolve } = Promise.withResolvers<void>();
  let deadline = Number.POSITIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  let listener: ((signal: NodeJS.Signals) => void) | undefined;
  const note = (signal: NodeJS.Signals): void => {
    came.push(signal);
    const time = performance.now();
    deadline = Math.min(deadline, time + (signal === 'SIGINT' ? limits.interrupt : limits.terminate));
    clearTimeout(timer);
    timer = setTimeout(resolve, Math.max(0, deadline - time));
    listener?.(signal);
  };
  for (const signal of ENDING) signals.on(signal, note);
  return {
    first: () => came[0],
    deadline: () => deadline,
    over,
    pass: (next) => {
      came.forEach(next);
      listener = next;
    },
    close: () => {
      for (const signal of ENDING) signals.off(signal, note);
      clearTimeout(timer);
    },
  };
}
