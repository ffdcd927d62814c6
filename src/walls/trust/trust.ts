import type { Formula } from '../inclusion/formula.ts';

/** A condition that says yes of a token without the claim, where nothing beside it asks for the claim. */
export interface AbsencePasses {
  readonly claim: string;
  /** As the document writes it: `ForAllValues:StringLike`. */
  readonly operator: string;
}

/** What a provider lets in by its documents. */
export interface Trust {
  /** The tokens of GitHub that get in. */
  readonly admits: Formula;
  readonly absencePasses: readonly AbsencePasses[];
  /** Patterns that `sub` is compared with, to know what others could write there. */
  readonly subjects: readonly string[];
  /** Issuers that the documents name. */
  readonly issuers?: readonly string[];
}

/** A document in which nothing lets GitHub's tokens in. */
export const NO_TRUST: Trust = { admits: { kind: 'fixed', truth: 'no' }, absencePasses: [], subjects: [] };
