import type { People, ListedPerson } from '../../../policy/delegation/people.ts';
import type { Remark, RuleText } from '../rule.ts';

/** A handle that meant somebody else before. */
export const HANDLE_REUSED: RuleText = {
  id: 'handle-reused',
  severity: 'error',
  summary: 'A handle of `people.yml` belonged to somebody else before.',
  advice:
    'Grants, records and sessions in clouds name people by their handles. One that is used again gives somebody the ' +
    'grants of whoever had it, and makes two people one in every record: choose another. Earlier versions are those ' +
    'that git has in this clone, so a shallow one sees less.',
};

/** The handles that belonged to somebody else in an earlier version: nothing that tells who it is stayed the same. */
export function reusedHandles(people: People, earlier: readonly People[]): readonly Remark[] {
  return [...people.people].flatMap(([handle, person]) => {
    const other = earlier
      .map((version) => version.people.get(handle))
      .find((before) => before !== undefined && isSomebodyElse(before, person));
    return other === undefined
      ? []
      : [
          {
            path: ['people', handle],
            message: `the handle \`${handle}\` belonged to \`${other.name}\` before`,
            hint: 'a handle is never used again: choose another, and leave the old one out',
          },
        ];
  });
}

function isSomebodyElse(before: ListedPerson, now: ListedPerson): boolean {
  if (before.github !== undefined && before.github === now.github) return false;
  const known = marksOf(before);
  const marks = marksOf(now);
  // who was told apart by nothing but a name is told apart by that
  if (known.length === 0 || marks.length === 0) return before.name !== now.name;
  return !marks.some((mark) => known.includes(mark));
}

function marksOf({ github, identities = [] }: ListedPerson): readonly string[] {
  return [
    ...(github === undefined ? [] : [`github ${github}`]),
    ...identities.map(({ issuer, subject }) => `${issuer} ${subject}`),
  ];
}
