import type { Language } from '../language.ts';
import type { TokenClaim } from '../token.ts';

/** A part of tokens that can be chosen: the name of an owner, a branch. */
export interface Variable {
  readonly name: string;
  /** Which characters it may begin with, and go on with. */
  readonly first: RegExp;
  readonly rest: RegExp;
  /** Characters that stand for all others, those that look best first. */
  readonly samples: string;
  /** What it has to be, beside that. */
  readonly within?: Language;
  /** What it must not be. */
  readonly without?: Language;
}

/** A piece of the value of a claim: a text, or a variable by its number in the track. */
export type TermPart = string | { readonly variable: number; readonly escaped?: true };

/** How the value of a claim is put together; its variables come in the order of the track. */
export interface ClaimTerm {
  readonly claim: string;
  readonly parts: readonly TermPart[];
}

/** Claims that depend on each other, since they are made of the same variables. */
export interface Track {
  readonly variables: readonly Variable[];
  readonly terms: readonly ClaimTerm[];
  /** Some tokens do not have its claims at all. */
  readonly isOptional?: boolean;
}

/** A claim that has one value of its own. */
export function fixedTrack(claim: TokenClaim, value: string): Track {
  return { variables: [], terms: [{ claim, parts: [value] }] };
}

/** A claim that can be anything its variable can. */
export function freeTrack(claim: string, variable: Variable): Track {
  return { variables: [variable], terms: [{ claim, parts: [{ variable: 0 }] }] };
}

/** The value of a claim, from the values of the variables. */
export function termText({ parts }: ClaimTerm, values: readonly string[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const value = values[part.variable] ?? '';
      return part.escaped === true ? value.replaceAll(':', '%3A') : value;
    })
    .join('');
}
