import { safeLine } from '../safe-line.ts';

const MAX_MARKUP_CHARACTERS = 500;

/** A piece of a page whose texts are escaped already. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a page: text of anybody, which is escaped, or pieces that are. */
export type Content = string | number | Markup | readonly Markup[];

/**
 * Makes a piece of a page from a template: `markup`…`` escapes every value that is not a piece itself.
 *
 * INVARIANT: nothing that somebody wrote into a policy or a grant can become a tag, an attribute or a character that
 * changes direction.
 */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(parts.map((part, index) => `${part}${contentText(values[index])}`).join(''));
}

function contentText(value: Content | undefined): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(({ text }) => text).join('');
  // a space at an end parts it from what stands beside it
  return escapeSpaced(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or in quotes of an attribute. */
export function escapeMarkup(text: string): string {
  return safeLine(text, MAX_MARKUP_CHARACTERS).replaceAll(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}

/** A sentence of ours with names in backticks, which become code. */
export function sentenceMarkup(sentence: string): Markup {
  return new Markup(
    sentence
      .split('`')
      .map((part, index) => (index % 2 === 1 ? `<code>${escapeMarkup(part)}</code>` : escapeSpaced(part)))
      .join(''),
  );
}

/** With the spaces at both ends, which part a sentence from a name. */
function escapeSpaced(part: string): string {
  const inner = escapeMarkup(part);
  if (inner === '') return part === '' ? '' : ' ';
  return `${/^\s/.test(part) ? ' ' : ''}${inner}${/\s$/.test(part) ? ' ' : ''}`;
}
