import type { Characters } from '../characters.ts';
import { ANY, type Language, type PatternPlace, type TextPattern } from '../language.ts';

const MAX_ALTERNATIVES = 64;
/** One sign of a regular expression, and how often it may stand there. */
const SIGN =
  /^(?:\\([.\-/+*?()[\]{}|^$\\:@])|(\\[dw])|(\.)|(\[\^?(?:[\w./@:-]|\\[wd./-])+\])|([^\\.[\](){}*+?|^$]))([*+?]?)/;

/**
 * The texts in which an expression of RE2 finds something; `undefined` where it uses what is not read here.
 * https://github.com/google/re2/wiki/Syntax
 */
export function regexLanguage(source: string): Language | undefined {
  const isAnchored = { start: source.startsWith('^'), end: /(?:^|[^\\])(?:\\\\)*\$$/.test(source) };
  const body = source.slice(isAnchored.start ? 1 : 0, isAnchored.end ? -1 : undefined);
  // an anchor of an alternative is not one of the whole
  if (hasBareBar(body) && (isAnchored.start || isAnchored.end)) return undefined;
  const inner = patternChoices(body);
  const any: TextPattern = [{ characters: ANY, many: true }];
  return inner?.map((pattern) => [...(isAnchored.start ? [] : any), ...pattern, ...(isAnchored.end ? [] : any)]);
}

function hasBareBar(body: string): boolean {
  return body.replaceAll(/\\.|\([^()]*\)/g, '').includes('|');
}

/** Alternatives between bars, each a row of signs and of groups. */
function patternChoices(body: string): Language | undefined {
  const all: TextPattern[] = [];
  for (const part of splitBars(body)) {
    const read = rows(part);
    if (read === undefined) return undefined;
    all.push(...read);
    if (all.length > MAX_ALTERNATIVES) return undefined;
  }
  return all;
}

function splitBars(body: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const [token] of body.matchAll(/\\.|./gs)) {
    if (token === '(') depth += 1;
    if (token === ')') depth -= 1;
    if (token === '|' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + token);
  }
  return parts;
}

/** A row of signs, as one pattern for each way through its groups and through what may be left out. */
function rows(part: string): Language | undefined {
  let heads: Language = [[]];
  let rest = part;
  while (rest !== '') {
    const group = /^\((?:\?:)?((?:[^()\\]|\\.)*)\)(?![*+?{])/s.exec(rest);
    const found = group === null ? readSign(rest) : groupTails(group[1] ?? '', group[0].length);
    if (found === undefined) return undefined;
    heads = heads.flatMap((head) => found.tails.map((tail) => [...head, ...tail]));
    if (heads.length > MAX_ALTERNATIVES) return undefined;
    rest = rest.slice(found.length);
  }
  return heads;
}

interface ReadSign {
  readonly tails: Language;
  readonly length: number;
}

function groupTails(body: string, length: number): ReadSign | undefined {
  const tails = patternChoices(body);
  return tails === undefined ? undefined : { tails, length };
}

function readSign(rest: string): ReadSign | undefined {
  const [whole, quoted, shorthand, dot, set, plain, times] = SIGN.exec(rest) ?? [];
  if (whole === undefined) return undefined;
  const characters: Characters =
    shorthand !== undefined || set !== undefined
      ? classOf(shorthand ?? set ?? '')
      : dot === undefined
        ? { kind: 'one', character: quoted ?? plain ?? '' }
        : ANY;
  const one: PatternPlace = { characters, many: false };
  const many: PatternPlace = { characters, many: true };
  const tails: Readonly<Record<string, Language>> = {
    '': [[one]],
    '*': [[many]],
    '+': [[one, many]],
    '?': [[], [one]],
  };
  return { tails: tails[times ?? ''] ?? [], length: whole.length };
}

function classOf(source: string): Characters {
  const test = new RegExp(`^${source}$`);
  return { kind: 'class', matches: (character) => test.test(character) };
}
