import { globLanguage, type PatternPlace, type TextPattern } from '../language.ts';

/** A pattern in the words of one provider; `unlike` is what it would also match and the policy does not. */
export interface LikePattern {
  readonly like: string;
  readonly unlike: readonly string[];
}

/** Patterns of a policy for whole refs, place by place. */
export function refPlaces(globs: readonly string[]): readonly TextPattern[] {
  return globLanguage(globs);
}

/** The text of a pattern that matches nothing else. */
export function exactText(pattern: TextPattern): string | undefined {
  const characters = pattern.map(plainCharacter);
  return characters.includes(undefined) ? undefined : characters.join('');
}

function plainCharacter({ characters, many }: PatternPlace): string | undefined {
  return characters.kind === 'one' && characters.caseless !== true && !many ? characters.character : undefined;
}

/**
 * For `StringLike` of AWS, in which `*` and `?` also stand for slashes: what has a slash too many is named as well.
 * `undefined` where a class of characters cannot be written.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function awsLike(pattern: TextPattern): LikePattern | undefined {
  const runs = runsOf(pattern);
  if (runs === undefined) return undefined;
  const like = runs.map((run) => run.text).join('');
  const unlike = runs.flatMap((run, index) =>
    run.slashed.map((text) => runs.map((one, at) => (at === index ? text : one.text)).join('')),
  );
  return { like, unlike };
}

interface PlaceRun {
  readonly text: string;
  /** The same with a slash in it. */
  readonly slashed: readonly string[];
}

/** Neighbours without a slash are one run; `undefined` for a class of characters. */
function runsOf(pattern: TextPattern): readonly PlaceRun[] | undefined {
  const runs: PlaceRun[] = [];
  for (let index = 0; index < pattern.length; index += 1) {
    const place = pattern[index];
    if (place === undefined || place.characters.kind === 'class') return undefined;
    if (place.characters.kind === 'one') runs.push({ text: escapedForAws(place.characters.character), slashed: [] });
    else if (place.characters.kind === 'any') runs.push({ text: place.many ? '*' : '?', slashed: [] });
    else {
      const end = endOfSegment(pattern, index);
      runs.push(segmentRun(pattern.slice(index, end)));
      index = end - 1;
    }
  }
  return runs;
}

function endOfSegment(pattern: TextPattern, from: number): number {
  const end = pattern.findIndex(({ characters }, index) => index >= from && characters.kind !== 'segment');
  return end < 0 ? pattern.length : end;
}

function segmentRun(places: TextPattern): PlaceRun {
  const once = places.filter(({ many }) => !many).length;
  const isOpen = once < places.length;
  const marks = (count: number): string => '?'.repeat(count);
  const text = `${marks(once)}${isOpen ? '*' : ''}`;
  return {
    text,
    slashed: isOpen ? ['*/*'] : Array.from({ length: once }, (_, at) => `${marks(at)}/${marks(once - at - 1)}`),
  };
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html, "special characters" */
function escapedForAws(character: string): string {
  return ['*', '?', '$'].includes(character) ? `\${${character}}` : character;
}

/**
 * For `matches` of CEL, which is RE2: the whole text. `undefined` where a class of characters cannot be written.
 * https://github.com/google/re2/wiki/Syntax
 */
export function regularExpression(pattern: TextPattern): string | undefined {
  const parts = pattern.map(({ characters, many }) => {
    if (characters.kind === 'class') return undefined;
    if (characters.kind === 'one') return characters.character.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
    return `${characters.kind === 'any' ? '.' : '[^/]'}${many ? '*' : ''}`;
  });
  return parts.includes(undefined) ? undefined : `^${parts.join('').replaceAll(/(\.|\[\^\/\])\1\*/g, '$1+')}$`;
}

/**
 * For patterns of Vault and Azure, in which `*` stands for any text: never narrower than the policy, and wider where
 * that has a single character or stays within a segment. A literal star cannot be written.
 */
export function starPattern(pattern: TextPattern): string | undefined {
  const parts = pattern.map(({ characters }) => {
    if (characters.kind !== 'one') return '*';
    return characters.character === '*' ? undefined : characters.character;
  });
  return parts.includes(undefined) ? undefined : parts.join('').replaceAll(/\*+/g, '*');
}
