import { parseDuration } from '../../policy/duration.ts';
import { matchesGlob } from '../../policy/glob.ts';
import { parseInstant } from '../../policy/instant.ts';
import { PERMISSIONS } from '../../policy/who.ts';

/**
 * What a change of one value does to who reaches what: more, less, some of both, nothing, or what cannot be told.
 *
 * INVARIANT: a change is `narrower` or `same` only where that is certain.
 */
export type Direction = 'wider' | 'narrower' | 'both' | 'same' | 'unknown';

/** Compares a value as it was and as it is; `undefined` where the key is not there. */
export type Comparator = (before: unknown, after: unknown) => Direction;

/** What changes nothing about access: words for people, who is told. */
export const harmless: Comparator = () => 'same';
/** What has a meaning that is not compared. */
export const unmodelled: Comparator = () => 'unknown';

/** A value that widens where it is there: a role, a credential, a way in. */
export const wideningIfThere: Comparator = (before, after) =>
  before === undefined ? 'wider' : after === undefined ? 'narrower' : 'unknown';
/** One that narrows where it is there. */
export const narrowingIfThere: Comparator = (before, after) => turned(wideningIfThere(before, after));

const turned = (direction: Direction): Direction =>
  direction === 'wider' ? 'narrower' : direction === 'narrower' ? 'wider' : direction;

/** One of some harmless, in order: each lets more through than those before it. */
export function ordered(steps: readonly unknown[], usual: unknown): Comparator {
  return (before, after) => {
    const [one, other] = [steps.indexOf(before ?? usual), steps.indexOf(after ?? usual)];
    return one < 0 || other < 0 ? 'unknown' : sizes(one, other);
  };
}

/** A number; what stands for one that is left out. */
export function larger(usual: number): Comparator {
  return measured((value) => (typeof value === 'number' ? value : undefined), usual);
}
export function smaller(usual: number): Comparator {
  const compare = larger(usual);
  return (before, after) => turned(compare(before, after));
}

/** A duration; without one there is no limit. */
export const longer: Comparator = measured(
  (value) => (typeof value === 'string' ? parseDuration(value) : undefined),
  Number.POSITIVE_INFINITY,
);
/** An end; without one there is none. */
export const later: Comparator = measured(
  (value) => (typeof value === 'string' ? parseInstant(value) : undefined),
  Number.POSITIVE_INFINITY,
);
/** A start: without one it is the merge, of which nobody knows when it will be. */
export const earlier: Comparator = (before, after) => {
  const [one, other] = [before, after].map((value) => (typeof value === 'string' ? parseInstant(value) : undefined));
  return one === undefined || other === undefined ? 'unknown' : turned(sizes(one, other));
};

function measured(read: (value: unknown) => number | undefined, usual: number): Comparator {
  return (before, after) => {
    const [one, other] = [before, after].map((value) => (value === undefined ? usual : read(value)));
    return one === undefined || other === undefined ? 'unknown' : sizes(one, other);
  };
}

function sizes(before: number, after: number): Direction {
  return before === after ? 'same' : after > before ? 'wider' : 'narrower';
}

/** A list that lets through what it names. `usual` is what one that is left out means: `all` for everything. */
export function allowing(usual: readonly string[] | 'all' = []): Comparator {
  return (before, after) => {
    const [one, other] = [namesIn(before) ?? usual, namesIn(after) ?? usual];
    if (one === 'all' || other === 'all') return one === other ? 'same' : other === 'all' ? 'wider' : 'narrower';
    const gained = other.some((name) => !one.some((pattern) => surelyCovers(pattern, name)));
    const lost = one.some((name) => !other.some((pattern) => surelyCovers(pattern, name)));
    return gained && lost ? 'both' : gained ? 'wider' : lost ? 'narrower' : 'same';
  };
}

/** A list that stops what it names. */
export const forbidding: Comparator = (before, after) => turned(allowing()(before, after));

/** Whether whatever the second matches, the first does; a doubt is `false`. */
function surelyCovers(pattern: string, name: string): boolean {
  return pattern === name || (!/[*?[\\]/.test(name) && matchesGlob(pattern, name));
}

/** Names, account numbers, and teams that are written with their number. */
function namesIn(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((entry: unknown) => (typeof entry === 'string' ? entry : JSON.stringify(entry)));
}

/** A permission on the repository: with a lower one, more people have it; without one, it lets nobody in. */
export const lowerPermission: Comparator = (before, after) => {
  const rank = (value: unknown): number => {
    const found = PERMISSIONS.findIndex((one) => one === value);
    return found < 0 ? PERMISSIONS.length : found;
  };
  return turned(sizes(rank(before), rank(after)));
};
