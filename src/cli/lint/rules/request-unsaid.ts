import { type GrantRule, NO_FINDINGS } from '../rule.ts';

/** A grant that says which request it is and not who asked, or the other way round. */
export const requestUnsaid: GrantRule = {
  id: 'request-unsaid',
  severity: 'warning',
  summary: 'A grant has `request` without `requested-by-id`.',
  advice:
    'What an App proposes counts only where the file says which request it is and, by number, who asked: ' +
    'without both it is refused as `approval-missing`. Add `requested-by-id`, the `id` at ' +
    '`https://api.github.com/users/<login>`.',
  check: (grant, { policy }) =>
    policy.requests?.app === undefined || grant.request === undefined || grant['requested-by-id'] !== undefined
      ? NO_FINDINGS
      : [
          {
            path: ['request'],
            message: 'says which request it is, and not by number who asked',
            hint: 'add `requested-by-id`',
          },
        ],
};
