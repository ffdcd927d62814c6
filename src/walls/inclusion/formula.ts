import type { Language } from '../language.ts';
import { languageKey } from './language-key.ts';
import { andTruths, BIT, notTruths, type Truth, type Truths } from './truth.ts';

/** A condition on one claim: its value is in a language, or it is not there at all. */
export interface ClaimAtom {
  readonly kind: 'claim';
  readonly claim: string;
  readonly language: Language;
  /** What is said of a token without the claim. */
  readonly absent: Truth;
}

/** A condition on the time of the request, in milliseconds since 1970. */
export interface TimeAtom {
  readonly kind: 'time';
  readonly from?: number;
  readonly before?: number;
}

export type FormulaAtom = ClaimAtom | TimeAtom;

/** A condition on tokens. */
export type Formula =
  | FormulaAtom
  | { readonly kind: 'all' | 'some'; readonly parts: readonly Formula[] }
  | { readonly kind: 'not'; readonly part: Formula }
  /** The same for every token; `why` says what is not modelled. */
  | { readonly kind: 'fixed'; readonly truth: Truth; readonly why?: string };

export const YES: Formula = { kind: 'fixed', truth: 'yes' };
export const NO: Formula = { kind: 'fixed', truth: 'no' };

export function allHold(...parts: readonly Formula[]): Formula {
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'all', parts };
}

export function anyHolds(...parts: readonly Formula[]): Formula {
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'some', parts };
}

export function noneHolds(part: Formula): Formula {
  return { kind: 'not', part };
}

/** The claim is there and its value is in the language. */
export function claimIn(claim: string, language: Language, absent: Truth = 'no'): ClaimAtom {
  return { kind: 'claim', claim, language, absent };
}

/** What is not modelled: it may be anything, and the words say what it is. */
export function notModelled(why: string): Formula {
  return { kind: 'fixed', truth: 'unknown', why };
}

/** What is not modelled in a formula, each once. */
export function notModelledIn(formula: Formula): readonly string[] {
  const found = new Set<string>();
  const look = (part: Formula): void => {
    if (part.kind === 'fixed' && part.why !== undefined) found.add(part.why);
    if (part.kind === 'not') look(part.part);
    if (part.kind === 'all' || part.kind === 'some') for (const one of part.parts) look(one);
  };
  look(formula);
  return [...found];
}

/** How many conditions a formula is made of, each as often as it stands there. */
export function formulaSize(formula: Formula): number {
  if (formula.kind === 'not') return 1 + formulaSize(formula.part);
  if (formula.kind !== 'all' && formula.kind !== 'some') return 1;
  return formula.parts.reduce((sum, part) => sum + formulaSize(part), 1);
}

/** What may come of a formula, from what may be said of each atom. */
export type Evaluate = (truths: readonly Truths[]) => Truths;

/** Formulas with their atoms numbered, each once however often it stands there. */
export interface CompiledFormulas {
  readonly atoms: readonly FormulaAtom[];
  /** One for each formula. */
  readonly evaluate: readonly Evaluate[];
}

export function compileFormulas(formulas: readonly Formula[]): CompiledFormulas {
  const atoms: FormulaAtom[] = [];
  const numbers = new Map<string, number>();
  const build = (part: Formula): Evaluate => {
    switch (part.kind) {
      case 'fixed':
        return () => BIT[part.truth];
      case 'not': {
        const inner = build(part.part);
        return (truths) => notTruths(inner(truths));
      }
      case 'all': {
        const inners = part.parts.map(build);
        return (truths) => conjunctionOf(inners, truths);
      }
      case 'some': {
        const inners = part.parts.map(build).map(
          (inner): Evaluate =>
            (truths) =>
              notTruths(inner(truths)),
        );
        return (truths) => notTruths(conjunctionOf(inners, truths));
      }
      case 'claim':
      case 'time': {
        const key = atomKey(part);
        const number = numbers.get(key) ?? atoms.push(part) - 1;
        numbers.set(key, number);
        return (truths) => truths[number] ?? 0;
      }
    }
  };
  return { evaluate: formulas.map(build), atoms };
}

function conjunctionOf(parts: readonly Evaluate[], truths: readonly Truths[]): Truths {
  let result = BIT.yes;
  for (const part of parts) {
    result = andTruths(result, part(truths));
    if (result === BIT.no) break;
  }
  return result;
}

function atomKey(atom: FormulaAtom): string {
  return atom.kind === 'time'
    ? `time ${atom.from ?? ''} ${atom.before ?? ''}`
    : `${atom.claim} ${atom.absent} ${languageKey(atom.language)}`;
}
