import { type CharacterTest, characterTest } from './character-test.ts';
import { type Automaton, automatonOf, NOTHING_INDEX, EVERYTHING_INDEX } from './automaton.ts';
import type { ClaimAtom } from './formula.ts';
import type { ClaimTerm, Track, Variable } from './track.ts';
import { BIT, UNDECIDED, type Truths } from './truth.ts';
import type { Work } from './work.ts';

/** What the claims of a track can say of the atoms about them, and the shortest values with which they say it. */
export interface TrackOutcome {
  /** In the order of the atoms. */
  readonly truths: readonly Truths[];
  readonly values: readonly string[];
  /** Characters of all values together. */
  readonly length: number;
}

/** Atoms about the claims of a track. */
export interface TrackAtom {
  readonly atom: ClaimAtom;
  readonly term: ClaimTerm;
}

/** More than this nobody waits for: the question is then undecided. */
const MAX_STATES = 30_000;
/** Three states each: 3³² is the last power of three below 2⁵³. */
const MAX_JUDGED_ATOMS = 32;

interface WalkStep {
  readonly variable: number;
  readonly hasBegun: boolean;
  readonly within: number;
  readonly without: number;
  readonly atoms: readonly number[];
  readonly length: number;
  readonly parent: WalkStep | undefined;
  readonly character: string;
}

/** What the walk needs of a variable. */
interface WalkedVariable {
  readonly samples: string;
  readonly first: CharacterTest;
  readonly rest: CharacterTest;
  readonly within: Automaton | undefined;
  readonly without: Automaton | undefined;
  /** For each atom how it reads a character of the variable: not, as it is, or escaped. */
  readonly reads: readonly ('not' | 'plain' | 'escaped')[];
}

/**
 * Every outcome of a track, with its shortest values: a breadth-first walk over the states of all automata at once.
 * `isPossible` is asked what may still come of the atoms; where nothing wanted can, the walk goes no further. Gives
 * `undefined` where there are too many states.
 */
export function walkTrack(
  track: Track,
  atoms: readonly TrackAtom[],
  isPossible: (truths: readonly Truths[]) => boolean,
  work: Work,
): readonly TrackOutcome[] | undefined {
  return new TrackWalk(track, atoms, isPossible, work).outcomes();
}

class TrackWalk {
  private readonly automata: readonly Automaton[];
  private readonly variables: readonly WalkedVariable[];
  /** For each atom the texts of its claim before each variable, and after the last. */
  private readonly between: readonly (readonly string[])[];
  private readonly found = new Map<string, TrackOutcome>();
  private readonly judged = new Map<number, boolean>();
  private readonly seen = new Set<string>();
  private readonly queue: WalkStep[] = [];
  private readonly isPossible: (truths: readonly Truths[]) => boolean;

  private readonly work: Work;

  constructor(track: Track, atoms: readonly TrackAtom[], isPossible: TrackWalk['isPossible'], work: Work) {
    this.work = work;
    this.automata = atoms.map(({ atom }) => automatonOf(atom.language));
    this.variables = track.variables.map((variable, number) => walked(variable, number, atoms));
    this.between = atoms.map(({ term }) => textsBetween(term, track.variables.length));
    this.isPossible = isPossible;
  }

  outcomes(): readonly TrackOutcome[] | undefined {
    const atoms = this.automata.map(({ start }) => start);
    this.add(this.enter({ ...ORIGIN, atoms }, 0));
    for (let index = 0; index < this.queue.length; index += 1) {
      if (this.seen.size > MAX_STATES || this.work.isOver) return undefined;
      const step = this.queue[index];
      if (step === undefined) continue;
      const variable = this.variables[step.variable];
      if (variable === undefined) keepOutcome(step, this.automata, this.found);
      else for (const character of alphabetAt(step, variable, this.automata)) this.read(step, character, variable);
    }
    return [...this.found.values()].filter(({ truths }) => this.isPossible(truths));
  }

  private enter(step: WalkStep, variable: number): WalkStep {
    return {
      ...step,
      variable,
      hasBegun: false,
      within: this.variables[variable]?.within?.start ?? EVERYTHING_INDEX,
      without: this.variables[variable]?.without?.start ?? NOTHING_INDEX,
      atoms: step.atoms.map((state, index) =>
        stateAfter(this.automata[index], state, this.between[index]?.[variable] ?? '', this.work),
      ),
      parent: step,
      character: '',
    };
  }

  /** Keeps a step to go on from, and what begins at once where the variable may end there. */
  private add(step: WalkStep): void {
    const key = stepKey(step);
    if (this.seen.has(key) || !this.mayGoOn(step)) return;
    this.seen.add(key);
    this.queue.push(step);
    const variable = this.variables[step.variable];
    if (variable !== undefined && step.hasBegun && mayEnd(step, variable))
      this.add(this.enter(step, step.variable + 1));
  }

  private mayGoOn({ atoms }: WalkStep): boolean {
    // more atoms than a number can hold are judged each time
    const key = atoms.length <= MAX_JUDGED_ATOMS ? atoms.reduce((all, state) => all * 3 + Math.min(state, 2), 0) : -1;
    const known = key < 0 ? undefined : this.judged.get(key);
    if (known !== undefined) return known;
    const judged = this.isPossible(atoms.map(truthsOf));
    if (key >= 0) this.judged.set(key, judged);
    return judged;
  }

  private read(step: WalkStep, character: string, variable: WalkedVariable): void {
    this.work.spend(1);
    if (!mayStand(step, variable, character)) return;
    const within = variable.within?.next(step.within, character, this.work) ?? EVERYTHING_INDEX;
    if (within === NOTHING_INDEX) return;
    this.add({
      variable: step.variable,
      hasBegun: true,
      within,
      without: variable.without?.next(step.without, character, this.work) ?? NOTHING_INDEX,
      atoms: step.atoms.map((state, index) => {
        const how = variable.reads[index];
        if (how === 'not') return state;
        return stateAfter(
          this.automata[index],
          state,
          how === 'escaped' && character === ':' ? '%3A' : character,
          this.work,
        );
      }),
      length: step.length + 1,
      parent: step,
      character,
    });
  }
}

const ORIGIN: WalkStep = {
  variable: -1,
  hasBegun: true,
  within: EVERYTHING_INDEX,
  without: NOTHING_INDEX,
  atoms: [],
  length: 0,
  parent: undefined,
  character: '',
};

function walked(variable: Variable, number: number, atoms: readonly TrackAtom[]): WalkedVariable {
  const reads = atoms.map(({ term }) => {
    const part = term.parts.find((one) => typeof one !== 'string' && one.variable === number);
    if (part === undefined || typeof part === 'string') return 'not';
    return part.escaped === true ? 'escaped' : 'plain';
  });
  const { within, without, first, rest, samples } = variable;
  return {
    samples,
    first: characterTest(first),
    rest: characterTest(rest),
    within: within === undefined ? undefined : automatonOf(within),
    without: without === undefined ? undefined : automatonOf(without),
    reads,
  };
}

/** The texts of a term before each variable of the track, and after the last. */
function textsBetween({ parts }: ClaimTerm, count: number): readonly string[] {
  const texts = Array.from({ length: count + 1 }, () => '');
  let after = 0;
  for (const part of parts) {
    if (typeof part === 'string') texts[after] = `${texts[after] ?? ''}${part}`;
    else after = part.variable + 1;
  }
  return texts;
}

/**
 * Characters to try at a step: one that no automaton names, for all those that none names, and those that one does.
 */
function alphabetAt(step: WalkStep, variable: WalkedVariable, automata: readonly Automaton[]): readonly string[] {
  const named: string[] = [];
  nameInto(named, variable.within, step.within);
  nameInto(named, variable.without, step.without);
  for (const [index, how] of variable.reads.entries()) {
    if (how === 'not') continue;
    nameInto(named, automata[index], step.atoms[index] ?? NOTHING_INDEX);
    // a colon is escaped where it stands in `sub`
    if (how === 'escaped' && !named.includes(':')) named.push(':');
  }
  const other = (step.hasBegun ? variable.rest : variable.first).other(named, variable.samples);
  return other === undefined ? named : [other, ...named];
}

function nameInto(named: string[], automaton: Automaton | undefined, state: number): void {
  for (const character of automaton?.named(state) ?? []) if (!named.includes(character)) named.push(character);
}

function mayStand({ hasBegun }: WalkStep, { first, rest }: WalkedVariable, character: string): boolean {
  return (hasBegun ? rest : first).allows(character);
}

function stepKey({ variable, hasBegun, within, without, atoms }: WalkStep): string {
  let key = `${variable}${hasBegun ? ' ' : '!'}${within} ${without}`;
  for (const state of atoms) key += ` ${state}`;
  return key;
}

function stateAfter(automaton: Automaton | undefined, from: number, text: string, work: Work): number {
  let state = from;
  for (let index = 0; index < text.length && state > EVERYTHING_INDEX; index += 1)
    state = automaton?.next(state, text[index] ?? '', work) ?? NOTHING_INDEX;
  return state;
}

function mayEnd(step: WalkStep, { within, without }: WalkedVariable): boolean {
  return (within?.accepts(step.within) ?? true) && !(without?.accepts(step.without) ?? false);
}

function truthsOf(state: number): Truths {
  if (state === NOTHING_INDEX) return BIT.no;
  return state === EVERYTHING_INDEX ? BIT.yes : UNDECIDED;
}

function keepOutcome(step: WalkStep, automata: readonly Automaton[], outcomes: Map<string, TrackOutcome>): void {
  const truths = step.atoms.map((state, index) => (automata[index]?.accepts(state) === true ? BIT.yes : BIT.no));
  const key = truths.join('');
  if (!outcomes.has(key)) outcomes.set(key, { truths, values: chosenValues(step), length: step.length });
}

function chosenValues(last: WalkStep): readonly string[] {
  const values = Array.from({ length: last.variable }, () => '');
  for (let step: WalkStep | undefined = last; step !== undefined; step = step.parent)
    if (step.character !== '') values[step.variable] = `${step.character}${values[step.variable] ?? ''}`;
  return values;
}
