/**
 * What a pattern means, once more and in another way, to compare with: character by character, and without a library.
 * `*` is any run of characters within a segment and, alone, at least one; `?` is one; `[…]` is one of a set; `**` alone is any number of
 * segments, at the end at least one.
 */
export function covers(pattern: string, name: string): boolean {
  return coversSegments(pattern.split('/'), name.split('/'));
}

/** Which of the names a list of patterns covers. */
export function covered(patterns: readonly string[], names: readonly string[]): readonly string[] {
  return names.filter((name) => patterns.some((pattern) => covers(pattern, name)));
}

/** The same for names that are compared without case. */
export function coveredCaseless(patterns: readonly string[], names: readonly string[]): readonly string[] {
  return names.filter((name) => patterns.some((pattern) => covers(pattern.toLowerCase(), name.toLowerCase())));
}

/** The same for workflow files: a pattern without `owner/name/` in front means the repository of the run. */
export function coveredWorkflows(patterns: readonly string[], file: string, repository: string): readonly string[] {
  const [owner = '', name = '', ...path] = file.split('/');
  const home = `${owner}/${name}`.toLowerCase();
  const fits = (pattern: string): boolean => {
    const parts = pattern.split('/');
    if (parts.indexOf('.github') !== 2) return home === repository.toLowerCase() && coversSegments(parts, path);
    return covers(parts.slice(0, 2).join('/').toLowerCase(), home) && coversSegments(parts.slice(2), path);
  };
  return patterns.some(fits) ? [file] : [];
}

function coversSegments(pattern: readonly string[], name: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return name.length === 0;
  if (first !== '**')
    return name.length > 0 && coversSegment(first, name[0] ?? '') && coversSegments(rest, name.slice(1));
  if (rest.length === 0) return name.length > 0;
  return name.some((_, index) => coversSegments(rest, name.slice(index)));
}

function coversSegment(pattern: string, name: string): boolean {
  if (/^\*+$/.test(pattern) && name === '') return false;
  return coversLetters(pattern, name);
}

function coversLetters(pattern: string, name: string): boolean {
  if (pattern === '') return name === '';
  const [sign = ''] = pattern;
  if (sign === '*')
    return coversLetters(pattern.slice(1), name) || (name !== '' && coversLetters(pattern, name.slice(1)));
  if (name === '') return false;
  const set = /^\[(!?)([^\]]+)\]/.exec(pattern);
  if (set !== null)
    return (
      isOneOf(set[2] ?? '', name.charAt(0)) === (set[1] === '') &&
      coversLetters(pattern.slice(set[0].length), name.slice(1))
    );
  return (sign === '?' || sign === name.charAt(0)) && coversLetters(pattern.slice(1), name.slice(1));
}

function isOneOf(set: string, letter: string): boolean {
  const range = /^(.)-(.)$/.exec(set);
  return range === null ? set.includes(letter) : letter >= (range[1] ?? '') && letter <= (range[2] ?? '');
}
