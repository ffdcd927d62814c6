import { formatDuration } from '../../../policy/duration.ts';
import { type PolicyRule, NO_FINDINGS } from '../rule.ts';

/** Credentials that may live longer than the grants they end with. */
export const sessionOverLifetime: PolicyRule = {
  id: 'session-over-lifetime',
  severity: 'warning',
  summary: 'The policy lets credentials live longer than any grant.',
  advice:
    'A credential ends with its grant, so a `limits.session` above `limits.lifetime` bounds nothing: often the ' +
    'two were mixed up. Sessions are mostly an hour or less.',
  check: ({ limits: { session, lifetime } }) =>
    session <= lifetime
      ? NO_FINDINGS
      : [
          {
            path: ['limits', 'session'],
            message: `\`${formatDuration(session)}\` is longer than the longest grant, \`${formatDuration(lifetime)}\``,
            hint: 'no credential outlives its grant: set a shorter one',
          },
        ],
};
