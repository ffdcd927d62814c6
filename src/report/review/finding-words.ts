import type { FindingFacts } from '../../review/finding-facts.ts';
import type { FindingId } from '../../review/finding.ts';

/** Where a finding is, for the command that puts it right. */
export interface FixPlace {
  /** Repository of the policy. */
  readonly home: string;
  readonly about: string;
  /** The file that it is in, where there is one. */
  readonly file?: string;
  readonly grants: readonly string[];
}

/** What puts a finding right. */
export interface Fix {
  /** As an imperative, without a full stop at its end. */
  readonly text: string;
  /** Lines for a shell. */
  readonly commands?: readonly string[];
  /** A part of a file, to copy. */
  readonly yaml?: string;
}

/** One finding in words. */
export interface FindingWords<K extends FindingId> {
  /** A few words, for headings and lists. */
  readonly title: string;
  /** When it is found, in one sentence. */
  readonly logic: string;
  readonly why: string;
  readonly example: string;
  /** What was found here, in one sentence. `now` in milliseconds since 1970. */
  readonly sentence: (facts: FindingFacts[K], now: number) => string;
  readonly fix: (facts: FindingFacts[K], place: FixPlace) => Fix;
}

/** The words of several findings. */
export type WordsOf<K extends FindingId> = { readonly [I in K]: FindingWords<I> };
