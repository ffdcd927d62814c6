import type { GitHubApi } from './api.ts';

/**
 * What GitHub lets a token do in a minute and at once, with a margin. Source: "Rate limits for the REST API", "About
 * secondary rate limits": 900 points a minute and 100 requests at the same time.
 */
const [MAX_MINUTE_REQUESTS, MAX_PARALLEL_REQUESTS, MINUTE_MS] = [800, 10, 60_000];

interface Pace {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Is told how many requests were sent. */
  readonly onSent: (sent: number) => void;
}

/** The same API, which sends no more at once and in a minute than GitHub takes without complaint. */
export function pacedApi(api: GitHubApi, { now, sleep, onSent }: Pace): GitHubApi {
  const times: number[] = [];
  let [sent, running] = [0, 0];
  const waiting: (() => void)[] = [];
  const paced = async <T>(ask: () => Promise<T>): Promise<T> => {
    if (running >= MAX_PARALLEL_REQUESTS) await new Promise<void>((resolve) => void waiting.push(resolve));
    else running += 1;
    try {
      const oldest = times.length < MAX_MINUTE_REQUESTS ? undefined : times.shift();
      const wait = oldest === undefined ? 0 : oldest + MINUTE_MS - now();
      if (wait > 0) await sleep(wait);
      times.push(now());
      sent += 1;
      onSent(sent);
      return await ask();
    } finally {
      // the place goes to whoever waits, or is free
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
  return {
    query: async (document, variables) => await paced(async () => api.query(document, variables)),
    get: async (path, permission) => await paced(async () => api.get(path, permission)),
    page: async (path, permission) => await paced(async () => api.page(path, permission)),
  };
}
