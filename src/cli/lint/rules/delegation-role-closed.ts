import { type PolicyRule, NO_FINDINGS } from '../rule.ts';

/** A tool for a role that no dispatch can start. */
export const delegationRoleClosed: PolicyRule = {
  id: 'delegation-role-closed',
  severity: 'warning',
  summary: 'A tool has a role that cannot be used by a dispatch.',
  advice:
    'Tools start runs by `workflow_dispatch` or `repository_dispatch`. The `events` of this role have neither, ' +
    'so nobody ' +
    'can use it by way of the tool.',
  check: ({ delegation = [], roles }) => {
    const found = delegation.flatMap((entry, index) =>
      entry.roles.flatMap((name, place) => {
        const events = roles.get(name)?.events;
        const wanted = entry.kind === 'github' ? ['workflow_dispatch'] : ['workflow_dispatch', 'repository_dispatch'];
        return events === undefined || events.some((event) => wanted.includes(event))
          ? []
          : [
              {
                path: ['delegation', index, 'roles', place],
                message: `the role \`${name}\` is not for a dispatch`,
                hint: `its \`events\` are ${events.join(', ')}: add \`${wanted[0] ?? ''}\` there, or take it out here`,
              },
            ];
      }),
    );
    return found.length === 0 ? NO_FINDINGS : found;
  },
};
