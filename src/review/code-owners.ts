import { matchesGlob } from '../policy/glob.ts';

/** A line of CODEOWNERS: what it is about, and who owns that. */
export interface OwnerLine {
  readonly pattern: string;
  readonly owners: readonly string[];
}

/** The lines of a CODEOWNERS file that GitHub reads. Source: GitHub's reference, "About code owners". */
export function parseCodeOwners(text: string): readonly OwnerLine[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [pattern, ...owners] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    // a line with what GitHub does not read counts as none
    return pattern === undefined || pattern === '' || /[![\\]/.test(pattern) ? [] : [{ pattern, owners }];
  });
}

/** Who owns a path: the last line that matches says it, even where it names nobody. */
export function ownersOf(lines: readonly OwnerLine[], path: string): readonly string[] {
  return lines.findLast(({ pattern }) => isAbout(pattern, path))?.owners ?? [];
}

function isAbout(written: string, path: string): boolean {
  const pattern = written.replace(/\/$/, '');
  // with a slash in it that is not at its end, a pattern begins at the root
  const rooted = pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`;
  const isFolder = written.endsWith('/');
  if (!isFolder && matchesGlob(rooted, path)) return true;
  // `docs/*` is about what is in the folder, and not about what is further down
  const isShallow = !isFolder && pattern.includes('/') && /(?:^|\/)\*$/.test(pattern);
  return !isShallow && matchesGlob(`${rooted}/**`, path);
}
