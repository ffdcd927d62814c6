/** Plain JSON: nothing in it is unknown. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What an expression comes to. `sources` are the paths, as written, of what would have to be known. */
export type EvaluationOutcome =
  | { readonly kind: 'known'; readonly value: Json }
  | { readonly kind: 'unknown'; readonly sources: readonly string[] }
  | { readonly kind: 'error'; readonly message: string };
