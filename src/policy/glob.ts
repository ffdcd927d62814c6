import { foldCase, foldWidely } from './fold.ts';
import { compileWildcards, matchesWildcards, type Wildcards } from './wildcard.ts';

/** Whether one of the patterns matches a name. */
export type Match = (patterns: readonly string[], name: string) => boolean;

/** How names are compared: {@link GLOBS}, which reads patterns, or something that does without. */
export interface Matching {
  /** Case counts. */
  readonly match: Match;
  /** And also where the name could be taken for one that matches: for what is never allowed. */
  readonly alike: Match;
}

/** More than these nobody means; they also bound what others pay who match the same patterns, such as a ruleset. */
const MAX_SEGMENT_WILDCARDS = 4;
const MAX_GLOBSTARS = 2;
const MAX_PATTERN_CHARACTERS = 255;

/** Why a pattern cannot be used, or `undefined` when it can. */
export function rejectPattern(pattern: string): string | undefined {
  if (pattern.length > MAX_PATTERN_CHARACTERS) return `longer than ${MAX_PATTERN_CHARACTERS} characters`;
  if (/\p{Cc}/u.test(pattern)) return 'control characters are not allowed';
  const segments = pattern.split('/');
  if (segments.filter((segment) => segment.includes('**')).length > MAX_GLOBSTARS)
    return `more than ${MAX_GLOBSTARS} \`**\``;
  const busy = segments.some(
    (segment) => (segment.replaceAll(/\*+/g, '*').match(/[*?]/g) ?? []).length > MAX_SEGMENT_WILDCARDS,
  );
  return busy ? `more than ${MAX_SEGMENT_WILDCARDS} wildcards between two slashes` : undefined;
}

const compiled = new Map<string, Wildcards>();

/**
 * Whether the whole `name` matches the pattern; case counts. Names are not paths on a disk: a dot is nothing special,
 * and neither `!`, `#`, braces nor extended globs mean anything. See the policy reference, "Patterns".
 */
export function matchesGlob(pattern: string, name: string): boolean {
  if (!/[*?[\\]/.test(pattern)) return pattern === name;
  let wildcards = compiled.get(pattern);
  if (wildcards === undefined) {
    wildcards = compileWildcards(pattern);
    compiled.set(pattern, wildcards);
  }
  return matchesWildcards(wildcards, name);
}

/** Whether a pattern is just a name. */
export function isPlainName(pattern: string): boolean {
  return !/[*?[\\]/.test(pattern);
}

/** Whether any of the patterns matches; an empty list matches nothing. */
export function matchesAny(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => matchesGlob(pattern, name));
}

/** As {@link matchesAny}, for names that GitHub compares without case: logins, teams, environments, repositories. */
export function matchesAnyCaseless(patterns: readonly string[], name: string): boolean {
  const folded = foldCase(name);
  return patterns.some((pattern) => matchesGlob(foldCase(pattern), folded));
}

/**
 * As {@link matchesAnyCaseless}, and also where the name could be taken for one that matches.
 *
 * INVARIANT: only for what is never allowed.
 */
export function matchesAnyAlike(patterns: readonly string[], name: string): boolean {
  if (matchesAnyCaseless(patterns, name)) return true;
  const wide = foldWidely(name);
  return patterns.some((pattern) => {
    const folded = foldWidely(pattern);
    // a compatible form of a wildcard becomes one: not more of them than a pattern may have
    return rejectPattern(folded) === undefined && matchesGlob(folded, wide);
  });
}

/** Patterns as the policy reference has them. */
export const GLOBS: Matching = { match: matchesAny, alike: matchesAnyAlike };
