import { eachNarrowing, isComparable } from '../narrowed-lists.ts';
import { areDisjoint } from '../../../policy/overlap.ts';
import type { GrantFields } from '../../../policy/grant.ts';
import type { Policy } from '../../../policy/policy.ts';
import type { Role } from '../../../policy/role.ts';
import type { GrantRule, Remark } from '../rule.ts';

/** An entry of a narrowing list with which no run can agree. */
export const narrowsToNothing: GrantRule = {
  id: 'narrows-to-nothing',
  severity: 'warning',
  summary: 'An entry of the grant matches nothing that its role covers.',
  advice:
    'A run must match the list of the role and the list of the grant. An entry outside the role opens nothing: ' +
    'often it is a typing mistake, or a wish for another role. An empty list of `repositories`, `workflows` or ' +
    '`events` lets no run through, and neither does one of `branches` where no tag is left, or of `tags` where ' +
    'no branch is. `through` has to name entries under `delegation` that carry the role.',
  check: (grant, { role, home, policy }) => [
    ...eachNarrowing(grant, role, home, (entry) => {
      if (!isComparable(entry) || !entry.role.every((wide) => areDisjoint(entry.pattern, wide))) return undefined;
      const covered = entry.role.length === 0 ? 'covers none' : `covers ${entry.role.join(', ')}`;
      return {
        path: [entry.name, entry.index],
        message: `\`${entry.written}\` matches nothing of the role`,
        hint: `the role ${covered}`,
      };
    }),
    ...emptied(grant, role),
    ...throughNothing(grant, policy),
  ],
};

/** Tools by way of which this role cannot be used. */
function throughNothing({ role, through = [] }: GrantFields, { delegation = [] }: Policy): readonly Remark[] {
  const carriers = delegation.filter((entry) => entry.roles.includes(role)).map(({ name }) => name);
  const which = carriers.length === 0 ? 'none does' : `${carriers.join(', ')} ${carriers.length === 1 ? 'does' : 'do'}`;
  return through.flatMap((name, index) =>
    carriers.includes(name)
      ? []
      : [
          {
            path: ['through', index],
            message: `nothing under \`delegation\` that is called \`${name}\` carries the role \`${role}\``,
            hint: which,
          },
        ],
  );
}

/** Without one of these a run cannot be; of branches and tags, one is enough. */
function emptied(grant: GrantFields, role: Role | undefined): readonly Remark[] {
  const isLeft = (name: 'branches' | 'tags'): boolean => (grant[name] ?? role?.[name] ?? []).length > 0;
  const refs = (['branches', 'tags'] as const)
    .filter((name) => grant[name]?.length === 0)
    .slice(0, isLeft('branches') || isLeft('tags') || role === undefined ? 0 : 1);
  const others = (['repositories', 'workflows', 'events'] as const).filter((name) => grant[name]?.length === 0);
  return [
    ...refs.map((name) => ({
      path: [name],
      message: 'neither a branch nor a tag is left',
      hint: `leave \`${name}\` out to take those of the role`,
    })),
    ...others.map((name) => ({
      path: [name],
      message: `an empty list of ${name} lets no run through`,
      hint: `leave \`${name}\` out to take those of the role`,
    })),
  ];
}
