import { textOf, type Text } from '../text.ts';
import { toText } from './coerce.ts';
import { OneOf } from './one-of.ts';
import { MAX_OPTIONS } from './value.ts';

/** Every text that a text can come to when its choices are made, the same choice everywhere; the text itself where there is none, or more than 16. */
export function possibleTexts(text: Text): readonly Text[] {
  const choices = new Set(text.filter((part) => part instanceof OneOf));
  let texts: readonly Text[] = [text];
  for (const choice of choices) {
    if (texts.length * choice.options.length > MAX_OPTIONS) return [text];
    texts = texts.flatMap((one) =>
      choice.options.map((option) => textOf(...one.map((part) => (part === choice ? toText(option) : part)))),
    );
  }
  return texts;
}
