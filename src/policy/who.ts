import { listOrKeys, eitherShape } from './either-shape.ts';
import { hinted } from './hinted.ts';
import { LOGIN, login, TEAM_PATTERN, team } from './names.ts';
import { addMismatch, type Mismatch, showValue } from './mismatch.ts';
import {
  described,
  type Fielded,
  integer,
  isRecord,
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

/** Words that GitHub has for the same elsewhere. */
const MEANT_PERMISSIONS: Readonly<Record<string, Permission>> = {
  owner: 'admin',
  owners: 'admin',
  push: 'write',
  pull: 'read',
  contributor: 'write',
  collaborator: 'write',
};
const permissionShape: Shape<Permission> = {
  schema: oneOf(PERMISSIONS).schema,
  parse: (value, path, mismatches) => {
    const word = typeof value === 'string' ? value.toLowerCase() : '';
    const meant = Object.hasOwn(MEANT_PERMISSIONS, word) ? MEANT_PERMISSIONS[word] : undefined;
    return meant === undefined
      ? oneOf(PERMISSIONS).parse(value, path, mismatches)
      : addMismatch(
          mismatches,
          path,
          `there is no permission \`${word}\` on a repository`,
          `did you mean \`${meant}\`?`,
        );
  },
};

const numberedTeamShape = object({
  team: required(described(team(), 'The team, for people who read the policy.'), 'acme/platform'),
  id: required(described(integer(1), 'Its number, which decides: `gh api orgs/OWNER/teams/SLUG --jq .id`.'), '7401'),
});

/** A team of the policy; with a number, that decides. */
export type ListedTeam = string | Of<typeof numberedTeamShape>;

const loginOfSome = hinted(login(), (written) =>
  TEAM_PATTERN.test(written.replace(/^@/, '')) ? 'a login has no slash: a team goes under `teams`' : undefined,
);

const named = {
  users: optional(
    described(
      list(eitherShape(loginOfSome, integer(1), 'a GitHub login or a numeric account id')),
      'Logins, or numeric account ids, which survive renames.',
    ),
  ),
  teams: optional(
    described(
      list(listOrKeys(team(), numberedTeamShape)),
      'Teams written `owner/slug`, or `{team: owner/slug, id: 123}`: the number survives a rename, and a new ' +
        'team of an old name does not have it. Members of their child teams are members. Needs a token that can ' +
        'read members.',
    ),
  ),
};

const withPermission = {
  ...named,
  permission: optional(
    described(permissionShape, 'Anyone with at least this permission on the repository that holds the policy.'),
  ),
};

/** People of the policy: whoever is in one of the lists, or has the permission. */
export type Listed = Fielded<typeof withPermission>;
/** People of the policy who are listed by name. */
export type ListedByName = Fielded<typeof named>;

/** People by name, team or permission; `nobody` says what it means when there are none. */
export function listedShape(nobody: string): Shape<Listed> {
  return notAsList(
    object(withPermission, (value, path, mismatches) =>
      refuseNobody(value, path, mismatches, { nobody, hint: 'give `users`, `teams` or `permission`' }),
    ),
    Object.keys(withPermission),
  );
}

/** The same where a permission is not enough. */
export function listedByNameShape(nobody: string): Shape<ListedByName> {
  return notAsList(
    object(named, (value, path, mismatches) =>
      refuseNobody(value, path, mismatches, { nobody, hint: 'give `users` or `teams`' }),
    ),
    Object.keys(named),
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

/** A list of names, or a name alone, says what it has to be written as. */
function notAsList<T>(shape: Shape<T>, keys: readonly string[]): Shape<T> {
  return {
    schema: shape.schema,
    parse: (value, path, mismatches) => {
      const names: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (isRecord(value) || !names.every((name) => typeof name === 'string' && name !== ''))
        return shape.parse(value, path, mismatches);
      return addMismatch(
        mismatches,
        path,
        `expected keys and values, got ${showValue(value)}`,
        `write \`${meantPeople(names.map(String), keys)}\`: its keys are ${keys.join(', ')}`,
      );
    },
  };
}

function meantPeople(written: readonly string[], keys: readonly string[]): string {
  const names = written.map((name) => name.replace(/^@/, ''));
  const [only = ''] = names;
  const isPermission = keys.includes('permission') && PERMISSIONS.some((permission) => permission === only);
  if (names.length === 1 && isPermission) return `{permission: ${only}}`;
  if (names.length > 0 && names.every((name) => TEAM_PATTERN.test(name))) return `{teams: [${names.join(', ')}]}`;
  return names.length > 0 && names.every((name) => LOGIN.test(name))
    ? `{users: [${names.join(', ')}]}`
    : '{users: [hubot]}';
}
