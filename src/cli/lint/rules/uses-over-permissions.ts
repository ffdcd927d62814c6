import { type GrantRule, NO_FINDINGS } from '../rule.ts';

/** A grant whose uses are to be counted, for a role under which no job has the right to. */
export const usesOverPermissions: GrantRule = {
  id: 'uses-over-permissions',
  severity: 'warning',
  summary: 'The grant has `max-uses`, and the ceiling of its role does not let a job count them.',
  advice:
    'A use is counted by a tag, which takes `contents: write`. The steps of the job could push with that as ' +
    'well, so a role that sets a ceiling for `permissions` must say it: add `contents: write` to the role, or ' +
    'leave out `max-uses`. A gate that counts with a `token` of its own does not need it.',
  check: (grant, { role }) =>
    grant['max-uses'] === undefined || role?.permissions === undefined || role.permissions.get('contents') === 'write'
      ? NO_FINDINGS
      : [
          {
            path: ['max-uses'],
            message: `counting uses takes \`contents: write\`, which the role \`${grant.role}\` does not allow`,
            hint: 'add it to the `permissions` of the role, or give the gate a `token` that has it',
          },
        ],
};
