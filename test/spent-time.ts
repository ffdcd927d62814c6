import { expect } from 'vitest';

/** Milliseconds of `computed` on the machine that all limits were written for. */
const USUAL_MS = 80;

/**
 * Milliseconds that this thread has computed for, and not those in which others had the processor, be they threads of
 * this process.
 */
function spentTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * Does it, and expects that it takes no longer than so many milliseconds of a usual machine. How slow this one is, and
 * how busy, is measured only where that matters.
 */
export function within<T>(milliseconds: number, act: () => T): T {
  const before = spentTime();
  const result = act();
  const spent = spentTime() - before;
  if (spent > milliseconds) expect(spent).toBeLessThan(milliseconds * slowness());
  return result;
}

/** How many times as long as usual this thread computes; 1 where it is no slower. */
function slowness(): number {
  const before = spentTime();
  computed();
  return Math.max(1, (spentTime() - before) / USUAL_MS);
}

/** Words counted in texts: what a reader of scripts and workflows does most. */
function computed(): number {
  const words = new Map<string, number>();
  for (let round = 0; round < 4000; round += 1)
    for (const [word] of `${'git push origin HEAD:refs/heads/main; '.repeat(20)}${round}`.matchAll(/[a-z]+|\d+/gi))
      words.set(word, (words.get(word) ?? 0) + 1);
  return words.size;
}
