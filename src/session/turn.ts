/**
 * Lets the event loop turn once. Loading a module is one long stretch of work: without a turn before it, requests that
 * were fired have not even begun to connect, because that happens on the next turn.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
