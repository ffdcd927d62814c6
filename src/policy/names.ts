import { rejectPattern } from './glob.ts';
import { list, type Shape, text } from './shape.ts';

/** GitHub's own rules for names, as far as a typing mistake should be caught. */
export const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
export const TEAM_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
export const REPOSITORY_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_.-]{1,100}$/;
export const ROLE_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

export const login = (): Shape<string> => text({ pattern: LOGIN, expected: 'a GitHub login' });
export const team = (): Shape<string> => text({ pattern: TEAM_PATTERN, expected: 'a team written `owner/slug`' });
export const roleName = (): Shape<string> =>
  text({ pattern: ROLE_NAME, expected: 'a role name of letters, digits, `-` and `_`' });

/** A glob over a whole name. */
export function glob(): Shape<string> {
  const inner = text({ maxLength: 255, expected: 'a name or a pattern' });
  return {
    schema: inner.schema,
    parse: (value, path, mismatches) => {
      const pattern = inner.parse(value, path, mismatches);
      if (pattern === undefined) return undefined;
      const reason = rejectPattern(pattern);
      if (reason === undefined) return pattern;
      mismatches.push({ path, message: `the pattern \`${pattern}\` cannot be used: ${reason}` });
      return undefined;
    },
  };
}

export const globs = (): Shape<readonly string[]> => list(glob());
