import type { GitHubApi } from '../../github/api.ts';
import type { GitHubServer } from '../../github/server.ts';
import type { Client } from '../../http/client.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import type { ToldDelegation } from '../../policy/delegation/told.ts';
import type { Run } from '../../policy/run.ts';
import type { Result } from '../../report/result.ts';

/** What the gate is asked about a run that is not there. */
export interface OnlineQuestion {
  readonly run: Run;
  /** Whom a tool would name, taken at its word. */
  readonly delegation?: ToldDelegation;
  readonly inputs: Inputs;
  readonly server: GitHubServer;
  readonly client: Client;
  readonly api: GitHubApi;
  readonly deadline: number;
  readonly now: () => number;
  /** As of when is decided, milliseconds since 1970. */
  readonly at: number;
  readonly notes: readonly string[];
}

/** The gate's own way to an answer, which whoever starts the command line hands over. */
export type AskGate = (question: OnlineQuestion) => Promise<Result>;
