import { formatMoment } from '../../../report/moment.ts';
import { type GrantRule, NO_FINDINGS } from '../rule.ts';

const NOTICE_MS = 7 * 86_400_000;
/** Below this the end was in sight from the start, and a warning would be noise. */
const SHORT_GRANT_MS = 14 * 86_400_000;

/** A long grant that is about to end. */
export const expiresSoon: GrantRule = {
  id: 'expires-soon',
  severity: 'warning',
  summary: 'A grant of two weeks or more ends within seven days.',
  advice:
    'If the access is still needed after that, ask for a new grant now: approval takes time. Shorter grants are ' +
    'not reported, nor those without `starts` or `expires`, whose length or end is not in the file.',
  check: (grant, { now }) => {
    const { expires } = grant;
    const left = (expires ?? Number.POSITIVE_INFINITY) - now;
    if (
      expires === undefined ||
      left <= 0 ||
      left > NOTICE_MS ||
      expires - (grant.starts ?? now) < SHORT_GRANT_MS ||
      grant.revoked !== undefined
    )
      return NO_FINDINGS;
    return [
      {
        path: ['expires'],
        message: `ends at ${formatMoment(expires, now)}`,
        hint: 'ask for a new grant if it is still needed',
      },
    ];
  },
};
