import { LOGIN, TEAM_PATTERN } from '../../policy/names.ts';
import { escape } from '../markdown.ts';

/**
 * Somebody who is to be told: GitHub sends a mail to whoever is mentioned.
 *
 * INVARIANT: only what is a login or a team, letter by letter, is a mention; any other text pings nobody.
 */
export function mention(name: string): string {
  return LOGIN.test(name) || TEAM_PATTERN.test(name) ? `@${name}` : escape(name);
}

/** Several of them, and accounts by number, which cannot be mentioned. */
export function mentions(names: readonly (string | number)[]): string {
  return names.map((name) => (typeof name === 'number' ? `account ${name}` : mention(name))).join(', ');
}

/** Names of people without telling them. */
export function listWords(names: readonly string[], last: 'and' | 'or'): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`;
}
