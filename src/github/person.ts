import { FactError } from './fact-error.ts';
import type { Fields } from './json.ts';

/** Fields of an account that acted. */
export const PERSON = 'login __typename ... on User { databaseId } ... on Bot { databaseId }';

/** Fields of a commit that say who made it. */
export const AUTHORSHIP = 'committer { email user { login databaseId } } authors(first: 20) { totalCount nodes { email user { login databaseId } } }';

export interface Person {
  readonly login: string;
  readonly id?: number;
}

/** An account that was deleted is GitHub's `ghost`, which is nobody. */
export function readPerson(actor: Fields | undefined): Person & { readonly type: 'User' | 'Bot' } {
  if (actor === undefined) return { login: 'ghost', type: 'Bot' };
  const type = actor.text('__typename') === 'User' ? 'User' : 'Bot';
  return { login: actor.text('login'), type, ...(actor.has('databaseId') ? { id: actor.number('databaseId') } : {}) };
}

/** Who authored and committed a commit, as far as git's addresses belong to accounts. */
export interface Authorship {
  readonly people: readonly Person[];
  /** Addresses that belong to no account. */
  readonly unknown: readonly string[];
}

/** GitHub itself, which commits what people do on its pages. */
const GITHUB = { login: 'web-flow', email: 'noreply@github.com' };

/**
 * Reads {@link AUTHORSHIP}. An address that belongs to no account may be anybody's.
 * @throws FactError when there are more authors than were read
 */
export function readAuthorship(commit: Fields, pull: number): Authorship {
  const authors = commit.object('authors');
  const nodes = authors.present('nodes');
  if (authors.number('totalCount') > nodes.length) throw new FactError(`a commit of pull request #${pull} has more authors than can be read`);
  const committer = commit.maybe('committer');
  const actors = [...nodes, ...(committer === undefined || committer.optionalText('email') === GITHUB.email ? [] : [committer])];
  const people: Person[] = [];
  const unknown: string[] = [];
  for (const actor of actors) {
    const user = actor.maybe('user');
    if (user === undefined) unknown.push(actor.optionalText('email') ?? 'an unknown address');
    else if (user.text('login') !== GITHUB.login) people.push({ login: user.text('login'), ...(user.has('databaseId') ? { id: user.number('databaseId') } : {}) });
  }
  return { people, unknown };
}
