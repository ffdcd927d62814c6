import type { GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';

/** Teams of a person: their names as `owner/slug`, and their numbers. */
export interface TeamsOf {
  readonly names: readonly string[];
  readonly ids: readonly number[];
}

export const NO_TEAMS: TeamsOf = { names: [], ids: [] };

const TEAM_FIELDS = 'slug databaseId';

/**
 * The teams of an organisation that each of some people is in, in one request. GitHub answers those that somebody is in
 * directly; a member of a child team is a member of every team above it, so these are asked along with them. Source:
 * GitHub's documentation, "About teams", "Nested teams".
 * @throws FactError when the token cannot read members, or someone is in more than 100 teams
 */
export async function fetchTeams(
  api: GitHubApi,
  organisation: string,
  logins: readonly string[],
): Promise<ReadonlyMap<string, TeamsOf>> {
  const parameters = logins.map((_, index) => `$l${index}: String!`).join(', ');
  const fields = logins
    .map(
      (_, index) =>
        `t${index}: teams(first: 100, userLogins: [$l${index}]) { totalCount nodes { ${TEAM_FIELDS} ` +
        `ancestors(first: 20) { totalCount nodes { ${TEAM_FIELDS} } } } }`,
    )
    .join(' ');
  const variables = Object.fromEntries(logins.map((login, index) => [`l${index}`, login]));
  const { data } = await api.query(
    `query Teams($organisation: String!, ${parameters}) { organization(login: $organisation) { ${fields} } }`,
    { organisation, ...variables },
  );
  const found = new Fields(data, '').maybe('organization');
  // a repository of a person's own account has no teams
  if (found === undefined) return new Map(logins.map((login) => [login, NO_TEAMS]));
  return new Map(logins.map((login, index) => [login, readTeams(found.object(`t${index}`), organisation, login)]));
}

function readTeams(teams: Fields, organisation: string, login: string): TeamsOf {
  const direct = allOf(teams, `\`${login}\` is in more teams than can be read`);
  const every = direct.flatMap((team) => [
    team,
    ...allOf(team.object('ancestors'), `a team of \`${login}\` lies deeper than can be read`),
  ]);
  return {
    names: [...new Set(every.map((team) => `${organisation}/${team.text('slug')}`))],
    ids: [...new Set(every.flatMap((team) => (team.has('databaseId') ? [team.number('databaseId')] : [])))],
  };
}

/** INVARIANT: an incomplete list does not count as a list. */
function allOf(connection: Fields, otherwise: string): readonly Fields[] {
  const nodes = connection.present('nodes');
  if (connection.number('totalCount') > nodes.length) throw new FactError(otherwise);
  return nodes;
}
