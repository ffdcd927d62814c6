import type { AskGate } from './check/online-question.ts';

/** Where text goes: a stream of the process, or a collector in a test. */
export interface OutputStream {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean | undefined;
}

/** All that a command knows of the outside. */
export interface Terminal {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** The file that runs; what belongs to it lies beside it. */
  readonly script?: string | undefined;
  /** Asks whoever sits at the terminal, and gives the line that was typed; absent where nobody does. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  /** All of standard input, as text. @throws UsageError where there is too much of it */
  readonly stdin?: () => Promise<string>;
  /** Asks the gate itself about a run that is not there. */
  readonly askGate?: AskGate;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits for milliseconds; by the clock when left out. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}
