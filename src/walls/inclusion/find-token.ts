import { type Token, TOKEN_CLAIMS } from '../token.ts';
import type { Family } from './family.ts';
import type { CompiledFormulas, Evaluate, FormulaAtom } from './formula.ts';
import { type ClaimTerm, termText, type Track } from './track.ts';
import { splitTrack } from './split-track.ts';
import { BIT, type Truth, type Truths, UNDECIDED } from './truth.ts';
import { Work } from './work.ts';
import { type TrackAtom, type TrackOutcome, walkTrack } from './walk-track.ts';
import { timeOutcomes } from './time-outcomes.ts';

/** A token that a formula is true of: the shortest of its family. */
export interface FoundToken {
  readonly token: Token;
  /** When it gets in, milliseconds since 1970. */
  readonly at: number;
  /** Characters that were chosen for it. */
  readonly length: number;
}

/** `too-large`: there are more cases than are looked at. */
export type Search =
  | ({ readonly kind: 'found' } & FoundToken)
  | { readonly kind: 'none' }
  | { readonly kind: 'too-large' };

/** What some atoms, by their numbers, can be together, and what makes them so. */
interface Outcomes {
  readonly numbers: readonly number[];
  /** The whole track, and which of its variables are chosen here. */
  readonly track: Track | undefined;
  readonly variables: readonly number[];
  readonly found: readonly (TrackOutcome & { readonly at?: number })[];
}

/** What the tokens of a family can be, as far as some formulas tell them apart. */
export interface FamilyOutcomes {
  readonly family: Family;
  readonly first: readonly Truths[];
  /** `undefined` where there are too many. */
  readonly outcomes: readonly Outcomes[] | undefined;
  readonly now: number;
}

/** A question about tokens: of which the formula surely holds (`yes`), or may (`unknown`). */
export interface Wanted {
  readonly evaluate: Evaluate;
  readonly truth: Extract<Truth, 'yes' | 'unknown'>;
}

const MAX_CHOICES = 200_000;

const IMPOSSIBLE: Outcomes = { numbers: [], track: undefined, variables: [], found: [] };

/**
 * Walks through a family once, for all questions that will be asked about it. `now` is in milliseconds since 1970:
 * nothing before it counts.
 */
export function walkFamily(
  family: Family,
  compiled: CompiledFormulas,
  questions: readonly Wanted[],
  now: number,
  work = new Work(),
): FamilyOutcomes {
  const first = compiled.atoms.map((atom) => firstTruths(atom, family));
  const isPossible = (truths: readonly Truths[]): boolean =>
    questions.some(({ evaluate, truth }) => (evaluate(truths) & BIT[truth]) !== 0);
  const outcomes: Outcomes[] = [];
  if (!isPossible(first)) return { family, first, outcomes: [IMPOSSIBLE], now };
  const claims = new Set(compiled.atoms.flatMap((atom) => (atom.kind === 'claim' ? [atom.claim] : [])));
  for (const track of family.tracks)
    for (const { track: part, numbers: variables } of splitTrack(track, claims)) {
      const { numbers, atoms } = atomsOf(part, compiled);
      const walked = walkTrack(part, atoms, (known) => isPossible(withKnown(first, numbers, known)), work);
      if (walked === undefined) return { family, first, outcomes: undefined, now };
      const found = track.isOptional === true ? [...walked, withoutClaims(atoms)] : walked;
      if (found.length === 0) return { family, first, outcomes: [IMPOSSIBLE], now };
      outcomes.push({ numbers, track, variables, found });
    }
  return { family, first, outcomes: [...outcomes, ...timeOutcomes(compiled.atoms, now)], now };
}

/** What the atoms say of a token that lacks the claims of a track. */
function withoutClaims(atoms: readonly TrackAtom[]): TrackOutcome {
  return { truths: atoms.map(({ atom }) => BIT[atom.absent]), values: [], length: 0 };
}

const KNOWN_CLAIMS: readonly string[] = TOKEN_CLAIMS;

/**
 * What is known of an atom before any token is looked at: a claim that the family lacks is absent, and of one that is
 * not modelled nothing is known.
 */
function firstTruths(atom: FormulaAtom, { tracks, unordered }: Family): Truths {
  if (atom.kind === 'time') return UNDECIDED;
  if (tracks.some(({ terms }) => terms.some(({ claim }) => claim === atom.claim))) return UNDECIDED;
  return KNOWN_CLAIMS.includes(atom.claim) && !unordered.includes(atom.claim) ? BIT[atom.absent] : BIT.unknown;
}

function atomsOf(
  { terms }: Track,
  { atoms }: CompiledFormulas,
): { readonly numbers: readonly number[]; readonly atoms: readonly TrackAtom[] } {
  const found = atoms.flatMap((atom, number) => {
    const term = atom.kind === 'claim' ? terms.find(({ claim }) => claim === atom.claim) : undefined;
    return atom.kind === 'claim' && term !== undefined ? [{ number, atom, term }] : [];
  });
  return { numbers: found.map(({ number }) => number), atoms: found };
}

function withKnown(truths: readonly Truths[], numbers: readonly number[], known: readonly Truths[]): Truths[] {
  const all = [...truths];
  for (const [index, number] of numbers.entries()) all[number] = known[index] ?? 0;
  return all;
}

interface BestChoice {
  readonly chosen: readonly Outcomes['found'][number][];
  readonly length: number;
}

/** The shortest token of a family that is as wanted: tries the outcomes of all tracks together. */
export function findToken({ outcomes, first, family, now }: FamilyOutcomes, { evaluate, truth }: Wanted): Search {
  if (outcomes === undefined) return { kind: 'too-large' };
  let best: BestChoice | undefined;
  let tried = 0;
  const go = (depth: number, truths: readonly Truths[], chosen: readonly TrackOutcome[], length: number): void => {
    tried += 1;
    if (tried > MAX_CHOICES || (best !== undefined && length >= best.length)) return;
    if ((evaluate(truths) & BIT[truth]) === 0) return;
    const here = outcomes[depth];
    if (here === undefined) {
      best = { chosen, length };
      return;
    }
    for (const one of here.found)
      go(depth + 1, withKnown(truths, here.numbers, one.truths), [...chosen, one], length + one.length);
  };
  go(0, first, [], 0);
  if (tried > MAX_CHOICES) return { kind: 'too-large' };
  return best === undefined ? { kind: 'none' } : foundToken(best, outcomes, family, now);
}

function foundToken(
  { chosen, length }: BestChoice,
  outcomes: readonly Outcomes[],
  family: Family,
  now: number,
): Search {
  const values = new Map<Track, string[]>();
  for (const track of family.tracks) {
    // of what nothing is asked about, a claim that a token may lack is left out
    if (track.isOptional === true) continue;
    const sample = sampleOf(track);
    // INVARIANT: what nothing is asked about has to be possible as well, or there is no such token
    if (sample === 'impossible') return { kind: 'none' };
    if (sample === 'too-large') return { kind: 'too-large' };
    values.set(track, [...sample]);
  }
  for (const [index, { track, variables }] of outcomes.entries()) {
    const one = chosen[index];
    // a claim that the token lacks has no value
    if (track === undefined || one === undefined || one.values.length < variables.length) continue;
    const all = values.get(track) ?? [];
    for (const [place, variable] of variables.entries()) all[variable] = one.values[place] ?? '';
    values.set(track, all);
  }
  const terms = family.tracks.flatMap((track) => {
    const known = values.get(track);
    return known === undefined ? [] : claimTexts(track, known);
  });
  const at = chosen.find((one) => one.at !== undefined)?.at ?? now;
  return { kind: 'found', token: Object.fromEntries(terms), at, length };
}

function claimTexts({ terms }: Track, values: readonly string[]): readonly (readonly [string, string])[] {
  return terms.map((term: ClaimTerm) => [term.claim, termText(term, values)]);
}

type Sample = readonly string[] | 'impossible' | 'too-large';
const samples = new WeakMap<Track, Sample>();

/** Values of a track about which nothing is asked. */
function sampleOf(track: Track): Sample {
  const known = samples.get(track);
  if (known !== undefined) return known;
  const outcomes = walkTrack(track, [], () => true, new Work());
  const sample = outcomes === undefined ? 'too-large' : (outcomes[0]?.values ?? 'impossible');
  samples.set(track, sample);
  return sample;
}
