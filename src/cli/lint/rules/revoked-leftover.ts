import { formatInstant } from '../../../policy/instant.ts';
import { type GrantRule, NO_FINDINGS } from '../rule.ts';

/** A grant that was revoked and is still there. */
export const revokedLeftover: GrantRule = {
  id: 'revoked-leftover',
  severity: 'warning',
  summary: 'The grant was revoked, and its file is still there.',
  advice: 'Keep it as long as somebody may ask why the access is gone, then remove the file.',
  check: ({ revoked }) =>
    revoked === undefined
      ? NO_FINDINGS
      : [
          {
            path: ['revoked'],
            message: `revoked by \`${revoked.by}\` at ${formatInstant(revoked.at)}`,
            hint: 'remove the file when nobody needs to see it any longer',
          },
        ],
};
