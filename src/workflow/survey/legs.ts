import { type Data, Open, Unknown } from '../data.ts';
import { cellsOfLeg } from './matrix.ts';

/** Legs of a matrix that are read together, and how many there are in all. */
export interface Legs {
  /** As people tell them apart: `os=ubuntu-latest node=20`. */
  readonly own: readonly string[];
  readonly all: number;
}

/** One combination that stands for all those that do the same. */
export interface LegGroup {
  readonly matrix: Data;
  readonly legs: Legs | undefined;
}

/** Combinations of a matrix in groups, each of which does the same; `outer`: the legs of the job that calls. */
export function groupLegs(
  combinations: readonly Data[],
  kindOf: ((matrix: Data) => string) | undefined,
  outer: Legs | undefined,
): readonly LegGroup[] {
  const groups = new Map<unknown, Data[]>();
  for (const matrix of combinations) {
    const kind = kindOf === undefined ? matrix : kindOf(matrix);
    groups.set(kind, [...(groups.get(kind) ?? []), matrix]);
  }
  const all = new Set(combinations.map(legName)).size;
  return [...groups.values()].map((group) => ({
    matrix: group.at(-1) ?? {},
    legs: all < 2 ? outer : legsInside(outer, { own: [...new Set(group.map(legName))], all }),
  }));
}

/** Legs of a job that is called in each of some legs. */
function legsInside(outer: Legs | undefined, inner: Legs): Legs {
  if (outer === undefined) return inner;
  return {
    own: outer.own.flatMap((one) => inner.own.map((other) => `${one} / ${other}`)),
    all: outer.all * inner.all,
  };
}

function legName(matrix: Data): string {
  return cellsOfLeg(matrix)
    .map(([name, value]) => `${name}=${cellText(value)}`)
    .join(' ');
}

function cellText(value: Data): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value, (_name, part: Data) =>
    part instanceof Unknown ? `\${{ ${part.source} }}` : part instanceof Open ? part.known : part,
  );
}
