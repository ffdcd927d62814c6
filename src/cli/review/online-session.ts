import { setTimeout as wait } from 'node:timers/promises';
import type { GitHubApi } from '../../github/api.ts';
import { keepingApi } from '../../github/kept-answers.ts';
import { createPacer } from '../../github/pacer.ts';
import { safeLine } from '../../report/safe-line.ts';
import type { CommandLine } from '../command.ts';
import { withGitHub } from '../github-session.ts';
import type { Terminal } from '../terminal.ts';
import type { Collection } from './collection-file.ts';

/** Longest time for one policy: GitHub's limits are by the hour, and are waited for. */
const MAX_POLICY_MS = 2 * 3_600_000;
const [TOLD_REQUESTS, TOLD_WAIT_MS] = [100, 3000];

/** All that a review asks of GitHub goes through one of these, so that the limits of its token are kept as a whole. */
export interface OnlineSession {
  /** Asks about one policy. @throws UsageError with what GitHub answered */
  readonly ask: <T>(home: string, use: (api: GitHubApi) => Promise<T>) => Promise<T>;
  readonly tell: (what: string) => void;
  /** How many requests were sent, retries as well. */
  readonly sent: () => number;
}

/** What is asked with, and where answers are kept. */
interface SessionParts {
  readonly token: string;
  readonly collection: Collection | undefined;
}

/** Asks GitHub within its limits, says how far it is and what it waits for, and keeps what was answered. */
export function openOnlineSession(
  given: CommandLine,
  terminal: Terminal,
  { token, collection }: SessionParts,
): OnlineSession {
  let requests = 0;
  const tell = (what: string): void => void terminal.stderr.write(`grantgate: ${safeLine(what)}\n`);
  const pause = terminal.sleep ?? (async (milliseconds: number): Promise<void> => await wait(milliseconds));
  const sleep = async (milliseconds: number): Promise<void> => {
    if (milliseconds >= TOLD_WAIT_MS) tell(`waits ${Math.ceil(milliseconds / 1000)} s, as GitHub's limits ask`);
    await pause(milliseconds);
  };
  const onSent = (sent: number): void => {
    requests = sent;
    if (sent % TOLD_REQUESTS === 0) tell(`${sent} requests so far`);
  };
  const pacer = createPacer({ now: terminal.now, sleep, onSent });
  return {
    ask: async (home, use) =>
      await withGitHub(
        given,
        { ...terminal, sleep },
        token,
        async ({ api }) => await use(collection === undefined ? api : keepingApi(api, collection)),
        home,
        { longest: MAX_POLICY_MS, pacer },
      ),
    tell,
    sent: () => requests,
  };
}
