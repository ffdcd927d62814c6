import { ExpressionFault } from './fault.ts';
import { MAX_TEXT_CHARACTERS } from './format.ts';
import { unknownIn } from './unknown-in.ts';
import { Filtered, Maybe, type Concrete, type Value } from './value.ts';

const MAX_DATA_LEVELS = 100;

/** GitHub's `toJSON`. */
export function toJson(value: Concrete): Value {
  const data = value instanceof Filtered ? value.items : value;
  const sources = unknownIn(data);
  if (sources.length > 0) return new Maybe(sources);
  const text = JSON.stringify(data, undefined, 2);
  if (text.length > MAX_TEXT_CHARACTERS) throw new ExpressionFault('the text is too long');
  return text;
}

/** GitHub's `fromJSON`. */
export function fromJson(text: string): Concrete {
  if (isTooDeep(text)) throw new ExpressionFault('the JSON is nested too deep');
  try {
    return JSON.parse(text) as Concrete;
  } catch {
    throw new ExpressionFault('the text is not JSON');
  }
}

/** Brackets in strings count too: it is only about the order of magnitude. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString && character === '\\') index += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && (character === '[' || character === '{')) depth += 1;
    else if (!inString && (character === ']' || character === '}')) depth -= 1;
    if (depth > MAX_DATA_LEVELS) return true;
  }
  return false;
}
