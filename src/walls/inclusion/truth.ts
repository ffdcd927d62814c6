/**
 * What a condition says of a token. `error` is what an evaluator makes of a claim that is not there, and lets nothing
 * in; `unknown` is what is not modelled, and may be anything.
 */
export type Truth = 'no' | 'yes' | 'unknown' | 'error';

/** Several truths that are still possible, as bits. */
export type Truths = number;

const TRUTHS = ['no', 'yes', 'unknown', 'error'] as const;
export const BIT: Readonly<Record<Truth, Truths>> = { no: 1, yes: 2, unknown: 4, error: 8 };
/** Not decided yet. */
export const UNDECIDED: Truths = BIT.no | BIT.yes;

function meet(one: Truth, other: Truth): Truth {
  if (one === 'no' || other === 'no') return 'no';
  if (one === 'unknown' || other === 'unknown') return 'unknown';
  return one === 'error' || other === 'error' ? 'error' : 'yes';
}

function opposite(truth: Truth): Truth {
  if (truth === 'yes') return 'no';
  return truth === 'no' ? 'yes' : truth;
}

function lifted(combine: (one: Truth, other: Truth) => Truth): readonly Truths[] {
  return Array.from({ length: 256 }, (_, index) =>
    TRUTHS.filter((one) => ((index >> 4) & BIT[one]) !== 0)
      .flatMap((one) => TRUTHS.filter((other) => (index & BIT[other]) !== 0).map((other) => BIT[combine(one, other)]))
      .reduce((all, bit) => all | bit, 0),
  );
}

const AND = lifted(meet);
const NOT = lifted((_, truth) => opposite(truth)).slice(16, 32);

/** What may come of meet; as in CEL, an error does not matter where the other says no. */
export function andTruths(one: Truths, other: Truths): Truths {
  return AND[(one << 4) | other] ?? 0;
}

export function notTruths(truths: Truths): Truths {
  return NOT[truths] ?? 0;
}
