import type { GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';

/**
 * The teams of an organisation that each of some people is in, as `owner/slug`, in one request per page.
 * @throws FactError when the token cannot read members, or someone is in more than 100 teams
 */
export async function fetchTeams(api: GitHubApi, organisation: string, logins: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const parameters = logins.map((_, index) => `$l${index}: String!`).join(', ');
  const fields = logins.map((_, index) => `t${index}: teams(first: 100, userLogins: [$l${index}]) { totalCount nodes { slug } }`).join(' ');
  const variables = Object.fromEntries(logins.map((login, index) => [`l${index}`, login]));
  const { data } = await api.query(`query Teams($organisation: String!, ${parameters}) { organization(login: $organisation) { ${fields} } }`, { organisation, ...variables });
  const found = new Fields(data, '').maybe('organization');
  // a repository of a person's own account has no teams
  if (found === undefined) return new Map(logins.map((login) => [login, []]));
  return new Map(logins.map((login, index) => [login, readTeams(found.object(`t${index}`), organisation, login)]));
}

function readTeams(teams: Fields, organisation: string, login: string): readonly string[] {
  const nodes = teams.present('nodes');
  if (teams.number('totalCount') > nodes.length) throw new FactError(`\`${login}\` is in more teams than can be read`);
  return nodes.map((node) => `${organisation}/${node.text('slug')}`);
}
