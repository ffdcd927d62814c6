import type { GitHubApi } from './api.ts';
import { FactError } from './fact-error.ts';
import { Fields } from './json.ts';

/** An account as everybody sees it. */
export interface NumberedAccount {
  readonly login: string;
  readonly id: number;
  /** `User`, `Bot`, `Organization`. */
  readonly type: string;
}

/** The account of this login; `undefined` where there is none. Source: REST, "Get a user". @throws FactError */
export async function fetchAccountNamed(api: GitHubApi, login: string): Promise<NumberedAccount | undefined> {
  return await readAccountAt(api, `/users/${encodeURIComponent(login)}`);
}

/** The account of this number; `undefined` where there is none. Source: REST, "Get a user using their ID". */
export async function fetchAccountNumbered(api: GitHubApi, id: number): Promise<NumberedAccount | undefined> {
  return await readAccountAt(api, `/user/${id}`);
}

/**
 * The account whose token this is. Source: REST, "Get the authenticated user".
 * @throws FactError for a token that is nobody's, such as that of a job
 */
export async function fetchOwnAccount(api: GitHubApi): Promise<NumberedAccount> {
  const found = await readAccountAt(api, '/user').catch((error: unknown) => {
    // a token of an installation may ask for much, and is nobody's
    if (error instanceof FactError && error.status === 403) return undefined;
    throw error;
  });
  if (found !== undefined) return found;
  throw new FactError(
    'GitHub does not say whose token this is',
    'use the token of a person: `gh auth token` shows yours',
  );
}

async function readAccountAt(api: GitHubApi, path: string): Promise<NumberedAccount | undefined> {
  try {
    const found = new Fields(await api.get(path, 'metadata: read'), '');
    return { login: found.text('login'), id: found.number('id'), type: found.text('type') };
  } catch (error) {
    // every account is public, so this is no question of rights
    if (error instanceof FactError && error.status === 404) return undefined;
    throw error;
  }
}

const TEAM_QUERY = `query Team($organisation: String!, $slug: String!) {
  organization(login: $organisation) { team(slug: $slug) { databaseId } }
}`;

/**
 * The number of a team, `owner/slug`; `undefined` where the organisation has none of this name that this token sees.
 * @throws FactError when the token cannot read the members of the organisation
 */
export async function fetchTeamNumber(api: GitHubApi, team: string): Promise<number | undefined> {
  const [organisation = '', slug = ''] = team.split('/');
  const { data } = await api.query(TEAM_QUERY, { organisation, slug });
  const found = new Fields(data, '').maybe('organization');
  if (found === undefined) throw new FactError(`the organisation \`${organisation}\` is not shown to this token`);
  return found.maybe('team')?.number('databaseId');
}
