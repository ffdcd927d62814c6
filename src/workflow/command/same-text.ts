import { dropStart, startsWith, type Text } from '../text.ts';
import { Unknown } from '../data.ts';
import { OneOf } from '../expression/one-of.ts';

/** Whether two texts are written the same; what is unknown in them may still turn out to differ. */
export function sameText(one: Text | undefined, other: Text | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return one.length === other.length && one.every((part, index) => sameParts(part, other[index], false));
}

/** Whether two texts are the same whatever comes out: an unknown part is equal only to itself, the very same object. */
export function surelySame(one: Text, other: Text): boolean {
  return one.length === other.length && one.every((part, index) => sameParts(part, other[index], true));
}

/** Whether `text` surely begins with `start`. */
export function begins(text: Text, start: Text): boolean {
  const [first = ''] = start;
  return start.length <= 1 && typeof first === 'string' && startsWith(text, first);
}

/** The rest of a text after a literal start: see {@link begins}. */
export function after(text: Text, start: Text): Text {
  const [first = ''] = start;
  return typeof first === 'string' ? dropStart(text, first.length) : text;
}

function sameParts(one: Text[number], other: Text[number] | undefined, strictly: boolean): boolean {
  // INVARIANT: of two choices that are written the same, each may come to what the other cannot
  if (one === other || one instanceof OneOf || other instanceof OneOf) return one === other;
  return !strictly && one instanceof Unknown && other instanceof Unknown && one.source === other.source;
}
