import { closesAt, MINUTE_MS, type Window } from './window.ts';

/** A window opens once a week at least; a day more, since its first opening may fall into an hour that is left out. */
const SEARCHED_MINUTES = 8 * 24 * 60;
/** Longest step that is taken while a window is shut. */
const STEP_MINUTES = 5;

/**
 * When a shut window opens next, in milliseconds since 1970: the first full minute at which it is open. `undefined`
 * when it does not within a week. A window of less than five minutes is found where it begins at a multiple of them.
 */
export function opensAt(window: Window, now: number): number | undefined {
  const step = STEP_MINUTES * MINUTE_MS;
  const end = now + SEARCHED_MINUTES * MINUTE_MS;
  for (let at = Math.ceil(now / step) * step; at <= end; at += step) {
    if (closesAt(window, at) === undefined) continue;
    let first = at;
    while (first - MINUTE_MS >= now && closesAt(window, first - MINUTE_MS) !== undefined) first -= MINUTE_MS;
    return first;
  }
  return undefined;
}
