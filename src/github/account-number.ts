import type { GitHubApi } from './api.ts';
import { Fields } from './json.ts';

/** Asks for the number of a person's account. */
const ACCOUNT_QUERY = 'query Account($login: String!) { user(login: $login) { login databaseId } }';

/** A person as GitHub writes the login, with the number of the account. */
export interface NumberedPerson {
  readonly login: string;
  /** Decimal text. */
  readonly id: string;
}

/** @throws FactError when there is nobody of that login, or it cannot be read */
export async function fetchPerson(api: GitHubApi, login: string): Promise<NumberedPerson> {
  const { data } = await api.query(ACCOUNT_QUERY, { login });
  const user = new Fields(data, '').object('user');
  return { login: user.text('login'), id: String(user.number('databaseId')) };
}
