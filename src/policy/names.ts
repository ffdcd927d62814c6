import { rejectPattern } from './glob.ts';
import { findPatternMistake, type PatternKind, patternSchema } from './pattern-mistakes.ts';
import { findUnlikelyPattern } from './unlikely-pattern.ts';
import { addMismatch } from './mismatch.ts';
import { hinted } from './hinted.ts';
import { list, type Shape, text } from './shape.ts';

/** GitHub's own rules for names, as far as a typing mistake should be caught. */
export const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
export const TEAM_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
export const REPOSITORY_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_.-]{1,100}$/;
export const ROLE_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

const meantLogin = (written: string): string | undefined => {
  if (LOGIN.test(written.replace(/^@/, ''))) return `write \`${written.slice(1)}\``;
  return written.includes('@') ? 'a login is the name in `https://github.com/<login>`, not an address' : undefined;
};
const meantTeam = (written: string): string | undefined => {
  const bare = written.replace(/^@/, '');
  if (TEAM_PATTERN.test(bare)) return `write \`${bare}\``;
  return LOGIN.test(bare) ? `write its organisation before it: \`owner/${bare}\`` : undefined;
};
export const login = (): Shape<string> => hinted(text({ pattern: LOGIN, expected: 'a GitHub login' }), meantLogin);
export const team = (): Shape<string> =>
  hinted(text({ pattern: TEAM_PATTERN, expected: 'a team written `owner/slug`' }), meantTeam);
export const roleName = (): Shape<string> =>
  text({ pattern: ROLE_NAME, expected: 'a role name of letters, digits, `-` and `_`' });

interface PatternRules {
  /** What is possible and yet surely not meant is refused as well: a list that must not miss. */
  readonly strict?: boolean;
}

/** A pattern for names of a kind, or, without one, for names that a tool has. */
export function glob(kind?: PatternKind, { strict = false }: PatternRules = {}): Shape<string> {
  const inner = text({ maxLength: 255, expected: 'a name or a pattern' });
  return {
    schema: { ...inner.schema, ...(kind !== undefined && patternSchema(kind)) },
    parse: (value, path, mismatches) => {
      const pattern = inner.parse(value, path, mismatches);
      if (pattern === undefined) return undefined;
      const reason = rejectPattern(pattern);
      const mistake =
        reason !== undefined
          ? { message: reason }
          : kind === undefined
            ? undefined
            : (findPatternMistake(kind, pattern) ?? (strict ? findUnlikelyPattern(kind, pattern) : undefined));
      if (mistake === undefined) return pattern;
      return addMismatch(
        mismatches,
        path,
        `the pattern \`${pattern}\` cannot be used: ${mistake.message}`,
        mistake.hint,
      );
    },
  };
}

export const globs = (kind?: PatternKind, rules?: PatternRules): Shape<readonly string[]> => list(glob(kind, rules));
