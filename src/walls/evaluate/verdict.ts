/** What a provider says of one token; `undecided` where part of its documents is not understood. */
export type TokenVerdict = 'admitted' | 'refused' | 'undecided';

/**
 * Whether a text matches a pattern in which `*` is any text and, unless told otherwise, `?` any character. Each star
 * takes as little as it can, and only the last one is ever given more: time is at most the product of the lengths.
 */
export function matchesWildcard(pattern: string, text: string, question = true): boolean {
  let [at, place, star, from] = [0, 0, -1, 0];
  while (at < text.length) {
    const sign = pattern[place];
    if (sign === '*') {
      star = place;
      from = at;
      place += 1;
    } else if (sign === text[at] || (question && sign === '?')) {
      at += 1;
      place += 1;
    } else if (star >= 0) {
      from += 1;
      at = from;
      place = star + 1;
    } else return false;
  }
  while (pattern[place] === '*') place += 1;
  return place === pattern.length;
}

/** What several documents say, any of which may let a token in. */
export function anyAdmits(verdicts: readonly TokenVerdict[]): TokenVerdict {
  if (verdicts.includes('admitted')) return 'admitted';
  return verdicts.includes('undecided') ? 'undecided' : 'refused';
}
