import type { ClaimTerm, Track } from './track.ts';

/** A part of a track that depends on no other part. */
export interface TrackPart {
  readonly track: Track;
  /** Numbers of its variables in the whole track. */
  readonly numbers: readonly number[];
}

/**
 * The parts of a track that these claims make: two variables are in one part only where a claim is made of both.
 * Looking at each by itself takes the sum of the cases, and not the product.
 */
export function splitTrack({ variables, terms }: Track, claims: ReadonlySet<string>): readonly TrackPart[] {
  let groups: { readonly numbers: ReadonlySet<number>; readonly terms: readonly ClaimTerm[] }[] = [];
  for (const term of terms.filter(({ claim }) => claims.has(claim))) {
    const numbers = variableNumbers(term);
    const linked = groups.filter((group) => numbers.some((number) => group.numbers.has(number)));
    groups = [
      ...groups.filter((group) => !linked.includes(group)),
      {
        numbers: new Set([...linked.flatMap((group) => [...group.numbers]), ...numbers]),
        terms: [...linked.flatMap((group) => group.terms), term],
      },
    ];
  }
  return groups.map((group) => {
    const numbers = [...group.numbers].toSorted((a, b) => a - b);
    return {
      numbers,
      track: {
        variables: numbers.flatMap((number) => variables[number] ?? []),
        terms: group.terms.map((term) => renumbered(term, numbers)),
      },
    };
  });
}

function variableNumbers({ parts }: ClaimTerm): readonly number[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [] : [part.variable]));
}

function renumbered({ claim, parts }: ClaimTerm, numbers: readonly number[]): ClaimTerm {
  return {
    claim,
    parts: parts.map((part) =>
      typeof part === 'string' ? part : { ...part, variable: numbers.indexOf(part.variable) },
    ),
  };
}
