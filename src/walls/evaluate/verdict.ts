/** What a provider says of one token; `undecided` where part of its documents is not understood. */
export type TokenVerdict = 'admitted' | 'refused' | 'undecided';

/** Whether a text matches a pattern in which `*` is any text and, unless told otherwise, `?` any character. */
export function matchesWildcard(pattern: string, text: string, question = true): boolean {
  const source = pattern.replaceAll(/[.+^${}()|[\]\\/?*]/g, (sign) => {
    if (sign === '*') return '[^]*';
    return sign === '?' && question ? '[^]' : `\\${sign}`;
  });
  return new RegExp(`^${source}$`).test(text);
}

/** What several documents say, any of which may let a token in. */
export function anyAdmits(verdicts: readonly TokenVerdict[]): TokenVerdict {
  if (verdicts.includes('admitted')) return 'admitted';
  return verdicts.includes('undecided') ? 'undecided' : 'refused';
}
