/** Settings change: of those of last week nobody knows whether they are still so. */
const MAX_AGE_DAYS = 7;
const STATE_DAY_MS = 86_400_000;
/** How far two clocks may be apart. */
const AGE_SKEW_MS = 300_000;

/** Why answers of a time, milliseconds since 1970, say nothing of now; `undefined` where they do. */
export function staleBecause(collectedAt: number, now: number): string | undefined {
  if (Number.isNaN(collectedAt)) return 'it does not say when it was collected';
  if (collectedAt > now + AGE_SKEW_MS) return 'it was collected in the future, by its own word';
  const days = Math.floor((now - collectedAt) / STATE_DAY_MS);
  return days < MAX_AGE_DAYS ? undefined : `it was collected ${days} days ago: collect it again`;
}
