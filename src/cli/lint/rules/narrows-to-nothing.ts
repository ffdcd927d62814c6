import { eachNarrowing, isComparable } from '../narrowed-lists.ts';
import { areDisjoint } from '../overlap.ts';
import type { GrantRule } from '../rule.ts';

/** An entry of a narrowing list with which no run can agree. */
export const narrowsToNothing: GrantRule = {
  id: 'narrows-to-nothing',
  severity: 'warning',
  summary: 'An entry of the grant matches nothing that its role covers.',
  advice:
    'A run must match the list of the role and the list of the grant. An entry outside the role opens nothing: often it is a typing mistake, or a wish for another role. An empty list opens nothing at all.',
  check: (grant, { role, home }) => [
    ...eachNarrowing(grant, role, home, (entry) => {
      if (!isComparable(entry) || !entry.role.every((wide) => areDisjoint(entry.pattern, wide))) return undefined;
      const covered = entry.role.length === 0 ? 'covers none' : `covers ${entry.role.join(', ')}`;
      return {
        path: [entry.name, entry.index],
        message: `\`${entry.written}\` matches nothing of the role`,
        hint: `the role ${covered}`,
      };
    }),
    ...((['branches', 'tags'] as const).every((name) => grant[name]?.length === 0)
      ? [
          {
            path: ['branches'],
            message: 'neither a branch nor a tag is left',
            hint: 'leave the lists out to take those of the role',
          },
        ]
      : []),
  ],
};
