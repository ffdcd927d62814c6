import fc from 'fast-check';
import type { Family } from '../../../src/walls/inclusion/family.ts';
import { allHold, anyHolds, claimIn, type Formula, noneHolds } from '../../../src/walls/inclusion/formula.ts';
import type { TermPart, Track } from '../../../src/walls/inclusion/track.ts';
import { eitherCase, type Language, literals, wildcardPattern } from '../../../src/walls/language.ts';

/** Texts of a claim as somebody writes them, for two readers: the engine's languages, and z3's expressions. */
export interface WrittenTest {
  readonly kind: 'test';
  readonly claim: string;
  /** `star` knows no `?`, as in Vault. */
  readonly how: 'equals' | 'like' | 'star';
  readonly caseless: boolean;
  readonly values: readonly string[];
  /** What is said of a token without the claim. */
  readonly absent: 'yes' | 'no' | 'error';
}

export type WrittenFormula =
  | WrittenTest
  | { readonly kind: 'and' | 'or'; readonly parts: readonly WrittenFormula[] }
  | { readonly kind: 'not'; readonly part: WrittenFormula };

/** What can be chosen: characters as a class of a regular expression has them, and patterns beside. */
export interface WrittenVariable {
  readonly name: string;
  readonly first: string;
  readonly rest: string;
  readonly within: readonly string[];
  readonly without: readonly string[];
}

export interface WrittenTrack {
  readonly variables: readonly WrittenVariable[];
  readonly terms: readonly { readonly claim: string; readonly parts: readonly TermPart[] }[];
}

/** Is there a token that can be made so, and of which the formula is true? */
export interface WrittenQuestion {
  readonly tracks: readonly WrittenTrack[];
  readonly formula: WrittenFormula;
}

/** As the engine has it. */
export function formulaOf(written: WrittenFormula): Formula {
  switch (written.kind) {
    case 'test':
      return claimIn(written.claim, languageOf(written), written.absent);
    case 'not':
      return noneHolds(formulaOf(written.part));
    case 'and':
      return allHold(...written.parts.map(formulaOf));
    case 'or':
      return anyHolds(...written.parts.map(formulaOf));
  }
}

function languageOf({ how, caseless, values }: WrittenTest): Language {
  const read = how === 'equals' ? literals(values) : patterns(values, how === 'like');
  return caseless ? eitherCase(read) : read;
}

function patterns(values: readonly string[], question = true): Language {
  return values.map((value) => wildcardPattern(value, { question }));
}

export function familyOf(tracks: readonly WrittenTrack[]): Family {
  return {
    unordered: [],
    tracks: tracks.map(({ variables, terms }): Track => ({
      terms,
      variables: variables.map(({ name, first, rest, within, without }) => ({
        name,
        first: new RegExp(`[${first}]`),
        rest: new RegExp(`[${rest}]`),
        samples: 'xyz',
        ...(within.length === 0 ? {} : { within: patterns(within) }),
        ...(without.length === 0 ? {} : { without: patterns(without) }),
      })),
    })),
  };
}

const FREE_CLAIMS = ['environment', 'workflow', 'actor', 'head_ref', 'enterprise'] as const;
const PLACE_CLAIMS = ['sub', 'repository', 'repository_owner', 'ref'] as const;
const CLASSES = ['ab', 'a-c', 'abAB', 'a-z0-9', 'a-zA-Z/:-', 'ab/:'] as const;
const OWNER: WrittenVariable = { name: 'owner', first: 'A-Za-z0-9', rest: 'A-Za-z0-9-', within: [], without: [] };
const NAME: WrittenVariable = { ...OWNER, name: 'name', rest: 'A-Za-z0-9_.-', without: ['.', '..'] };
const REF: WrittenVariable = {
  name: 'ref',
  first: 'r',
  rest: 'A-Za-z0-9/_.-',
  within: ['refs/heads/?*', 'refs/tags/?*'],
  without: ['*..*', '*//*', '*/', '*.'],
};

const short = fc.array(fc.constantFrom('a', 'b', 'A', '/', ':', '*', '*', '*', '?', 'c', 'ab'), { maxLength: 5 });
const freeText = short.map((parts) => parts.join(''));
const placePieces = fc.constantFrom(
  'repo:',
  'acme',
  'Acme',
  '/',
  'shop',
  '*',
  '*',
  '?',
  ':ref:',
  'refs/heads/',
  'refs/tags/',
  'main',
  'release/',
  '1',
  'x',
);
const placeText = fc.oneof(
  fc.array(placePieces, { minLength: 1, maxLength: 7 }).map((parts) => parts.join('')),
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'repo:acme/*',
      'repo:acme/shop:*',
      'repo:*/shop:ref:refs/heads/*',
      'acme/*',
      '*/shop',
      'acme',
      'refs/heads/*',

      'refs/heads/release/*',
      'refs/heads/main',
      'repo:acme/shop:ref:refs/heads/main',
      '*:refs/tags/*',
      'acme/sho?',
    ),
  },
);

const variable = fc.record({
  name: fc.constant('text'),
  first: fc.constantFrom(...CLASSES),
  rest: fc.constantFrom(...CLASSES),
  within: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(freeText, { minLength: 1, maxLength: 2 })),
  without: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(freeText, { minLength: 1, maxLength: 2 })),
});
const freeTracks = fc
  .uniqueArray(fc.constantFrom(...FREE_CLAIMS), { minLength: 1, maxLength: 4 })
  .chain((claims) =>
    fc.tuple(
      ...claims.map((claim) =>
        variable.map((one): WrittenTrack => ({ variables: [one], terms: [{ claim, parts: [{ variable: 0 }] }] })),
      ),
    ),
  );
const placeTracks = fc.constant<readonly WrittenTrack[]>([
  {
    variables: [OWNER, NAME, REF],
    terms: [
      { claim: 'sub', parts: ['repo:', { variable: 0 }, '/', { variable: 1 }, ':ref:', { variable: 2 }] },
      { claim: 'repository', parts: [{ variable: 0 }, '/', { variable: 1 }] },
      { claim: 'repository_owner', parts: [{ variable: 0 }] },
      { claim: 'ref', parts: [{ variable: 2 }] },
    ],
  },
]);

function tests(claims: readonly string[], texts: fc.Arbitrary<string>): fc.Arbitrary<WrittenTest> {
  return fc.record({
    kind: fc.constant('test'),
    claim: fc.constantFrom(...claims),
    how: fc.constantFrom('equals', 'like', 'like', 'star'),
    caseless: fc.constantFrom(false, false, true),
    values: fc.array(texts, { minLength: 1, maxLength: 3 }),
    absent: fc.constantFrom('yes', 'no', 'no', 'error'),
  });
}

function formulas(test: fc.Arbitrary<WrittenTest>): fc.Arbitrary<WrittenFormula> {
  const { formula } = fc.letrec<{ formula: WrittenFormula }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
      test,
      fc.record({
        kind: fc.constantFrom('and', 'and', 'or'),
        parts: fc.array(tie('formula'), { minLength: 2, maxLength: 3 }),
      }),
      fc.record({ kind: fc.constant('not'), part: tie('formula') }),
    ),
  }));
  // most documents are conditions that hold together, and a few that do not
  const listed = fc.array(
    fc.oneof(
      test,
      test.map((part): WrittenFormula => ({ kind: 'not', part })),
    ),
    { minLength: 2, maxLength: 4 },
  );
  return fc.oneof(
    formula,
    listed.map((parts): WrittenFormula => ({ kind: 'and', parts })),
  );
}

/** Questions about claims that are chosen apart, and about such as are made of one another. */
export const questions: fc.Arbitrary<WrittenQuestion> = fc.oneof(
  fc.record({ tracks: freeTracks, formula: formulas(tests([...FREE_CLAIMS], freeText)) }),
  fc.record({ tracks: placeTracks, formula: formulas(tests([...PLACE_CLAIMS, 'environment'], placeText)) }),
);
