import type { DispatchEvent } from '../dispatch-input.ts';

/** An input as the workflow's file declares it. */
export interface OfferedInput {
  /** `string` where the file says nothing. */
  readonly type: string;
  /** As text, as GitHub hands it on. */
  readonly default?: string;
  /** Of a choice. */
  readonly options?: readonly string[];
}

/** What was sent, and what GitHub says of the run that it started. Times are milliseconds since 1970. */
export interface SentDispatch {
  readonly token: string;
  readonly event: DispatchEvent;
  /** `github.event.inputs` or `github.event.client_payload`. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Of `repository_dispatch`. */
  readonly eventType?: string;
  /** Path of the workflow's file in the repository of the run. */
  readonly workflow: string;
  /** The whole ref that the run is on. */
  readonly ref: string;
  /** Address of the repository, `https://github.com/<owner>/<name>`, and its number. */
  readonly repository: string;
  readonly repositoryId: string;
  /** Inputs that the workflow's file declares; absent where the file could not be read. */
  readonly declared?: ReadonlyMap<string, OfferedInput>;
  /** When GitHub created the run. */
  readonly createdAt: number;
  /** GitHub's time now. */
  readonly now: number;
  /** The attempt of the run, from 1 on. */
  readonly attempt: number;
}

/** How long after a run was created its gate may begin, in seconds. */
export const MAX_WAIT_SECONDS = 1800;
/** How far clocks of tools may be ahead, in seconds. */
export const CLOCK_AHEAD_SECONDS = 60;
