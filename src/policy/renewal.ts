import type { RenewalRules } from './request-rules.ts';

const USUAL_RENEWAL_SECONDS = 14 * 86_400;
/** A grant can be renewed in its last quarter at the earliest. */
const LIFE_PARTS = 4;

/** From when on a grant can be renewed that lasts from then until then; all times are milliseconds since 1970. */
export function renewableFrom(
  { from, until }: { readonly from: number; readonly until: number },
  rules: RenewalRules | undefined,
): number {
  const before = (rules?.from ?? USUAL_RENEWAL_SECONDS) * 1000;
  return until - Math.min(before, Math.floor((until - from) / LIFE_PARTS));
}
