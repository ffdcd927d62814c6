import { performance } from 'node:perf_hooks';
import { vi } from 'vitest';

/** How often it is looked whether anything moves, and how often nothing may have moved before time is put forward. */
const [LOOK_MS, LOOKS] = [4, 20];

/** Computations of WebCrypto that are under way: in other threads, which may have to wait for a processor. */
let computing = 0;
countComputing();

/** What else is under way and shows in no event before it is done: files, names, other programs. */
const UNDER_WAY = /Req(?:Wrap|Promise)?$|ProcessWrap/;

/**
 * Runs something in which the program and the world talk to each other in this process, without waiting for what never
 * comes: when neither moves any longer, the clock is put forward to the next timer. So an answer that is given takes no
 * time, however slow the machine is, and a wait takes exactly as long as was asked for.
 */
export async function withoutWaiting<T>(act: () => Promise<T>): Promise<T> {
  const later = globalThis.setTimeout;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  let isOver = false;
  const watching = (async () => {
    let [moves, looks] = [0, 0];
    for (;;) {
      await new Promise<void>((resolve) => {
        later(resolve, LOOK_MS);
      });
      if (isOver) return;
      const { events } = performance.nodeTiming.uvMetricsInfo;
      looks = events === moves && !isUnderWay() ? looks + 1 : 0;
      moves = events;
      if (looks >= LOOKS && vi.getTimerCount() > 0) {
        vi.advanceTimersToNextTimer();
        looks = 0;
      }
    }
  })();
  try {
    return await act();
  } finally {
    isOver = true;
    vi.useRealTimers();
    await watching;
  }
}

function isUnderWay(): boolean {
  return computing > 0 || process.getActiveResourcesInfo().some((name) => UNDER_WAY.test(name));
}

function countComputing(): void {
  const methods = SubtleCrypto.prototype;
  for (const name of Object.getOwnPropertyNames(methods)) {
    const method: unknown = Object.getOwnPropertyDescriptor(methods, name)?.value;
    if (name === 'constructor' || typeof method !== 'function') continue;
    Reflect.set(methods, name, async function (this: unknown, ...args: unknown[]): Promise<unknown> {
      computing += 1;
      try {
        const result: unknown = await Reflect.apply(method, this, args);
        return result;
      } finally {
        computing -= 1;
      }
    });
  }
}
