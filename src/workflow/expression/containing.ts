import { Unknown } from '../data.ts';
import { equals, foldText, toText } from './coerce.ts';
import { Filtered, isList, isScalar, oneOfValues, TRUE_OR_FALSE, type Concrete, type Value } from './value.ts';

/**
 * Characters times characters up to which a text is searched: what is longer is not worth the time that hostile text
 * takes.
 */
const MAX_SEARCH_STEPS = 2 ** 24;

/** GitHub's `contains`. Source: actions/runner, `Functions/Contains.cs`. */
export function contains(within: Concrete, what: Concrete): Value {
  if (isScalar(within)) return isScalar(what) && includes(foldText(toText(within)), foldText(toText(what)));
  const items = within instanceof Filtered ? within.items : within;
  if (!isList(items)) return false;
  const sources: string[] = [];
  for (const item of items) {
    if (item instanceof Unknown) sources.push(item.source);
    else if (equals(what, item)) return true;
  }
  return sources.length > 0 && oneOfValues(sources, TRUE_OR_FALSE);
}

/** GitHub's `startsWith`. */
export function isAtStart(within: Concrete, what: Concrete): boolean {
  return isScalar(within) && isScalar(what) && foldText(toText(within)).startsWith(foldText(toText(what)));
}

/** GitHub's `endsWith`. */
export function endsWithText(within: Concrete, what: Concrete): boolean {
  return isScalar(within) && isScalar(what) && foldText(toText(within)).endsWith(foldText(toText(what)));
}

function includes(text: string, part: string): Value {
  return text.length * part.length > MAX_SEARCH_STEPS
    ? oneOfValues(['a long text'], TRUE_OR_FALSE)
    : text.includes(part);
}
