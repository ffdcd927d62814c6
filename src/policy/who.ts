import { login, team } from './names.ts';
import type { Mismatch } from './mismatch.ts';
import {
  described,
  eitherShape,
  type Fielded,
  integer,
  list,
  object,
  type Of,
  oneOf,
  optional,
  required,
  type Shape,
} from './shape.ts';
import type { Path } from './yaml-place.ts';

/** Permissions on a repository, weakest first: each includes those before it. */
export const PERMISSIONS = ['read', 'triage', 'write', 'maintain', 'admin'] as const;
export type Permission = (typeof PERMISSIONS)[number];

const numberedTeamShape = object({
  team: required(described(team(), 'The team, for people who read the policy.')),
  id: required(described(integer(1), 'Its number, which decides: `gh api orgs/OWNER/teams/SLUG --jq .id`.')),
});

/** A team of the policy; with a number, that decides. */
export type ListedTeam = string | Of<typeof numberedTeamShape>;

const named = {
  users: optional(
    described(
      list(eitherShape(login(), integer(1), 'a GitHub login or a numeric account id')),
      'Logins, or numeric account ids, which survive renames.',
    ),
  ),
  teams: optional(
    described(
      list(eitherShape(team(), numberedTeamShape, 'a team written `owner/slug`, or `{team: owner/slug, id: number}`')),
      'Teams written `owner/slug`, or `{team: owner/slug, id: 123}`: the number survives a rename, and a new ' +
        'team of an old name does not have it. Members of their child teams are members. Needs a token that can ' +
        'read members.',
    ),
  ),
};

const withPermission = {
  ...named,
  permission: optional(
    described(oneOf(PERMISSIONS), 'Anyone with at least this permission on the repository that holds the policy.'),
  ),
};

/** People of the policy: whoever is in one of the lists, or has the permission. */
export type Listed = Fielded<typeof withPermission>;
/** People of the policy who are listed by name. */
export type ListedByName = Fielded<typeof named>;

/** People by name, team or permission; `nobody` says what it means when there are none. */
export function listedShape(nobody: string): Shape<Listed> {
  return object(withPermission, (value, path, mismatches) =>
    refuseNobody(value, path, mismatches, { nobody, hint: 'give `users`, `teams` or `permission`' }),
  );
}

/** The same where a permission is not enough. */
export function listedByNameShape(nobody: string): Shape<ListedByName> {
  return object(named, (value, path, mismatches) =>
    refuseNobody(value, path, mismatches, { nobody, hint: 'give `users` or `teams`' }),
  );
}

function refuseNobody(
  value: Listed,
  path: Path,
  mismatches: Mismatch[],
  { nobody, hint }: { readonly nobody: string; readonly hint: string },
): void {
  const some = (value.users?.length ?? 0) + (value.teams?.length ?? 0) > 0 || value.permission !== undefined;
  if (!some) mismatches.push({ path, message: nobody, hint });
}
