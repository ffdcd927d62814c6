import { matchesGlob } from './glob.ts';

/** A name nobody would choose, to stand for whatever a wildcard matches. */
const ANY_NAME = 'qz7x';
const WILDCARD = /[*?[\\]/;

/** Whether surely no name matches both patterns. A doubt is `false`. */
export function areDisjoint(one: string, other: string): boolean {
  if (!WILDCARD.test(one)) return !matchesGlob(other, one);
  if (!WILDCARD.test(other)) return !matchesGlob(one, other);
  if (/[[\\]/.test(one + other)) return false;
  if (clash(one, other)) return true;
  if (one.includes('**') || other.includes('**')) return false;
  const segments = [one.split('/'), other.split('/')] as const;
  return (
    segments[0].length !== segments[1].length ||
    segments[0].some((segment, index) => clash(segment, segments[1][index] ?? ''))
  );
}

/** Names that the pattern matches, to find out what else does; none where that cannot be determined. */
export function samplesOf(pattern: string): readonly string[] {
  if (/[[\\]/.test(pattern)) return [];
  const fill = (deep: string): string => pattern.replaceAll('**', deep).replaceAll(/[*?]/g, ANY_NAME.slice(0, 1));
  const samples = new Set([
    fill(ANY_NAME),
    fill(`${ANY_NAME}/${ANY_NAME}`),
    pattern.replaceAll(/\*+/g, ANY_NAME).replaceAll('?', 'q'),
  ]);
  return [...samples].filter((sample) => matchesGlob(pattern, sample));
}

/** Whether what stands before the first wildcard, or after the last, cannot agree. */
function clash(one: string, other: string): boolean {
  const heads = [head(one), head(other)].toSorted((a, b) => a.length - b.length);
  const tails = [tail(one), tail(other)].toSorted((a, b) => a.length - b.length);
  return heads[1]?.startsWith(heads[0] ?? '') === false || tails[1]?.endsWith(tails[0] ?? '') === false;
}

function head(pattern: string): string {
  const first = pattern.search(WILDCARD);
  return first < 0 ? pattern : pattern.slice(0, first);
}

function tail(pattern: string): string {
  return /[^*?[\\]*$/.exec(pattern)?.[0] ?? '';
}
