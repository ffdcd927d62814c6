import type { Formula } from './formula.ts';

/** More cases than this are not looked at one by one. */
const MAX_CASES = 64;

/**
 * Formulas of which one holds wherever the whole does. Whether a token is in any of them is the sum of their cases,
 * where the whole would take the product; so each statement of a document is looked at by itself.
 */
export function alternativesOf(formula: Formula): readonly Formula[] {
  if (formula.kind === 'some') {
    const all = formula.parts.flatMap(alternativesOf);
    return all.length > MAX_CASES ? [formula] : all;
  }
  if (formula.kind !== 'all') return [formula];
  let rows: readonly (readonly Formula[])[] = [[]];
  for (const part of formula.parts) {
    const choices = alternativesOf(part);
    const fits = rows.length * choices.length <= MAX_CASES;
    rows = fits ? rows.flatMap((row) => choices.map((one) => [...row, one])) : rows.map((row) => [...row, part]);
  }
  return rows.map((parts) => ({ kind: 'all', parts: parts.flatMap(partsOfAll) }));
}

function partsOfAll(formula: Formula): readonly Formula[] {
  return formula.kind === 'all' ? formula.parts.flatMap(partsOfAll) : [formula];
}
