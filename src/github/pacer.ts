import type { Send } from '../http/send.ts';

/**
 * What GitHub lets a token do in a minute and at once, with a margin. Source: "Rate limits for the REST API", "About
 * secondary rate limits": 900 points a minute and 100 requests at the same time.
 */
const [MAX_MINUTE_REQUESTS, MAX_PARALLEL_REQUESTS, MINUTE_MS] = [800, 10, 60_000];

/** What sends as another does, and no faster than it may. */
export type Pacer = (send: Send) => Send;

interface Pace {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Is told how many requests were sent. */
  readonly onSent: (sent: number) => void;
}

/**
 * Keeps everything that is sent through it, retries as well, within what GitHub takes without complaint. One is made
 * for a command, whatever the command asks about: the limits are those of its token.
 */
export function createPacer({ now, sleep, onSent }: Pace): Pacer {
  const starts: number[] = [];
  let [sent, running] = [0, 0];
  const waiting: (() => void)[] = [];
  const turn = async (): Promise<void> => {
    const oldest = starts.length < MAX_MINUTE_REQUESTS ? undefined : starts.shift();
    const start = Math.max(now(), oldest === undefined ? 0 : oldest + MINUTE_MS);
    starts.push(start);
    const wait = start - now();
    if (wait > 0) await sleep(wait);
    sent += 1;
    onSent(sent);
  };
  return (send) => async (request) => {
    if (running >= MAX_PARALLEL_REQUESTS) await new Promise<void>((resolve) => void waiting.push(resolve));
    else running += 1;
    try {
      await turn();
      return await send(request);
    } finally {
      // the place goes to whoever waits, or is free
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
