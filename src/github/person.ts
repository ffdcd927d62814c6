import { FactError } from './fact-error.ts';
import type { Fields } from './json.ts';

/** Fields of an account that acted. */
export const PERSON = 'login __typename ... on User { databaseId } ... on Bot { databaseId }';

/** Fields of a commit that say who made it. */
export const AUTHORSHIP =
  'signature { isValid wasSignedByGitHub } committer { email user { login databaseId } } authors(first: 20) { ' +
  'totalCount nodes { email user { login databaseId } } }';

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

/**
 * GitHub itself, which commits what people do on its pages. It is nobody's author, and anybody can write its name into
 * a commit.
 */
const GITHUB = { login: 'web-flow', email: 'noreply@github.com' };

function isGitHub(actor: Fields): boolean {
  return actor.optionalText('email') === GITHUB.email || actor.maybe('user')?.text('login') === GITHUB.login;
}

function isSignedByGitHub(commit: Fields): boolean {
  const signature = commit.maybe('signature');
  return signature !== undefined && signature.flag('isValid') && signature.flag('wasSignedByGitHub');
}

/**
 * Reads {@link AUTHORSHIP}. An address that belongs to no account may be anybody's.
 * @throws FactError when there are more authors than were read
 */
export function readAuthorship(commit: Fields, pull: number): Authorship {
  const authors = commit.object('authors');
  const nodes = authors.list('nodes');
  if (authors.number('totalCount') > nodes.length)
    throw new FactError(`a commit of pull request #${pull} has more authors than can be read`);
  const committer = commit.maybe('committer');
  const isWeb = committer !== undefined && isGitHub(committer) && isSignedByGitHub(commit);
  const actors = [...nodes, ...(committer === undefined || isWeb ? [] : [committer])];
  const people: Person[] = [];
  const unknown: string[] = [];
  for (const actor of actors) {
    const user = actor.maybe('user');
    if (user === undefined || isGitHub(actor)) unknown.push(actor.optionalText('email') ?? 'an unknown address');
    else
      people.push({ login: user.text('login'), ...(user.has('databaseId') ? { id: user.number('databaseId') } : {}) });
  }
  return { people, unknown };
}
