import { alternativesOf } from './inclusion/alternatives.ts';
import type { Family } from './inclusion/family.ts';
import { findToken, type FoundToken, type Search, type Wanted, walkFamily } from './inclusion/find-token.ts';
import { type CompiledFormulas, compileFormulas, type Formula, notModelledIn } from './inclusion/formula.ts';
import type { Work } from './inclusion/work.ts';
import type { Families } from './token-world.ts';
import { TOKEN_CLAIMS } from './token.ts';

/** One question about a trust: whether a token of a kind gets in. */
export type TrustAnswer =
  | { readonly kind: 'token'; readonly found: FoundToken }
  /** Whether one gets in could not be determined. */
  | { readonly kind: 'undecided'; readonly why: readonly string[]; readonly found?: FoundToken }
  | { readonly kind: 'none' };

export const NONE: TrustAnswer = { kind: 'none' };
const TOO_MANY_CASES = 'more cases than are looked at';

/** Whether any token of the families is in the set that a formula makes. */
export function askFamilies(
  { families, notModelled }: Families,
  formula: Formula,
  now: number,
  work: Work,
): TrustAnswer {
  const cases = alternativesOf(formula).map((one) => compileFormulas([one]));
  const certain = firstFound(families, cases, 'yes', now, work);
  if (certain.kind === 'found') return { kind: 'token', found: certain };
  const why = [...notModelledIn(formula), ...notModelled, ...unknownAmong(families, cases)];
  const possible: Search = why.length === 0 ? { kind: 'none' } : firstFound(families, cases, 'unknown', now, work);
  if (possible.kind === 'found') return { kind: 'undecided', why: [...new Set(why)], found: possible };
  if (certain.kind === 'too-large' || possible.kind === 'too-large')
    return { kind: 'undecided', why: [...new Set([...why, TOO_MANY_CASES])] };
  return notModelled.length === 0 ? NONE : { kind: 'undecided', why: notModelled };
}

/** The shortest token of the first family that has one; else whether one of them was too large to say so. */
function firstFound(
  families: readonly Family[],
  cases: readonly CompiledFormulas[],
  truth: Wanted['truth'],
  now: number,
  work: Work,
): Search {
  let result: Search = { kind: 'none' };
  for (const family of families) {
    let best: Extract<Search, { kind: 'found' }> | undefined;
    for (const compiled of cases) {
      const [evaluate] = compiled.evaluate;
      if (evaluate === undefined) continue;
      const wanted: Wanted = { evaluate, truth };
      const found = findToken(walkFamily(family, compiled, [wanted], now, work), wanted);
      if (found.kind === 'too-large') result = found;
      else if (found.kind === 'found' && (best === undefined || found.length < best.length)) best = found;
    }
    if (best !== undefined) return best;
  }
  return result;
}

/** Claims that are asked about, and of which nothing is known. */
function unknownAmong(families: readonly Family[], cases: readonly CompiledFormulas[]): readonly string[] {
  const unordered = new Set(families.flatMap((family) => family.unordered));
  const asked = cases.flatMap(({ atoms }) => atoms.flatMap((atom) => (atom.kind === 'claim' ? [atom.claim] : [])));
  return [...new Set(asked)]
    .filter((claim) => unordered.has(claim) || !(isModelled(claim) || hasClaim(families, claim)))
    .map((claim) => `the claim \`${claim}\`, of which nothing is known`);
}

function isModelled(claim: string): boolean {
  return TOKEN_CLAIMS.some((known) => known === claim);
}

function hasClaim(families: readonly Family[], claim: string): boolean {
  return families.some(({ tracks }) => tracks.some(({ terms }) => terms.some((term) => term.claim === claim)));
}
