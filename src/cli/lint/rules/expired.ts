import { formatMoment } from '../../../report/moment.ts';
import { type GrantRule, NO_FINDINGS } from '../rule.ts';

/** A grant that has ended. */
export const expired: GrantRule = {
  id: 'expired',
  severity: 'warning',
  summary: 'The grant has ended.',
  advice: 'It no longer allows anything. Remove the file: the history keeps what was approved.',
  check: (grant, { now }) =>
    grant.expires === undefined || now < grant.expires
      ? NO_FINDINGS
      : [{ path: ['expires'], message: `ended at ${formatMoment(grant.expires, now)}`, hint: 'remove the file' }],
};
