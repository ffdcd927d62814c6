import type { FormulaAtom, TimeAtom } from './formula.ts';
import { BIT, type Truths } from './truth.ts';

/** What the atoms about the time are at one moment. */
interface Moment {
  readonly at: number;
  readonly truths: readonly Truths[];
  readonly values: readonly string[];
  readonly length: number;
}

/** The same for all of them. */
export interface TimeOutcomes {
  readonly numbers: readonly number[];
  readonly track: undefined;
  readonly variables: readonly number[];
  readonly found: readonly Moment[];
}

/** Later moments count as longer than any name: an example of now is the better one. */
const LATER_CHARACTERS = 1000;

/** Every moment from now on at which the atoms about the time differ; none where there are no such atoms. */
export function timeOutcomes(atoms: readonly FormulaAtom[], now: number): readonly TimeOutcomes[] {
  const timed = atoms.flatMap((atom, number) => (atom.kind === 'time' ? [{ atom, number }] : []));
  if (timed.length === 0) return [];
  const bounds = timed.flatMap(({ atom: { from, before } }) => [from ?? now, before ?? now]);
  const moments = [...new Set([now, ...bounds])].filter((at) => at >= now).toSorted((a, b) => a - b);
  return [
    {
      numbers: timed.map(({ number }) => number),
      track: undefined,
      variables: [],
      found: moments.map((at, index) => ({
        at,
        truths: timed.map(({ atom }) => (holdsAt(atom, at) ? BIT.yes : BIT.no)),
        values: [],
        length: index * LATER_CHARACTERS,
      })),
    },
  ];
}

function holdsAt({ from, before }: TimeAtom, at: number): boolean {
  return (from === undefined || at >= from) && (before === undefined || at < before);
}
