import { Unknown } from '../data.ts';
import { toText } from './coerce.ts';
import { ExpressionFault } from './fault.ts';
import { Filtered, isList, isScalar, Maybe, type Concrete, type Value } from './value.ts';

/** The longest text that an expression makes. Source: actions/runner, `EvaluationOptions.MaxMemory`. */
export const MAX_TEXT_CHARACTERS = 2 ** 20;

/** GitHub's `format`. Source: actions/runner, `Functions/Format.cs`. */
export function formatText(template: string, values: readonly string[]): string {
  const parts: string[] = [];
  let length = 0;
  let end = 0;
  for (const match of template.matchAll(/\{\{|\}\}|\{(\d{1,3})\}|[{}]/g)) {
    const part = template.slice(end, match.index) + filledMark(match[0], values[Number(match[1] ?? -1)]);
    parts.push(part);
    end = match.index + match[0].length;
    length += part.length;
    if (length > MAX_TEXT_CHARACTERS) throw textTooLong();
  }
  return parts.join('') + template.slice(end);
}

/** GitHub's `join`. Source: actions/runner, `Functions/Join.cs`. */
export function joinedList(list: Concrete, separator: Concrete = ','): Value {
  if (isScalar(list)) return toText(list);
  const items = list instanceof Filtered ? list.items : list;
  if (!isList(items)) return '';
  const between = isScalar(separator) ? toText(separator) : ',';
  const texts: string[] = [];
  let length = 0;
  for (const item of items) {
    if (item instanceof Unknown) return new Maybe([item.source]);
    const text = toText(item);
    texts.push(text);
    length += text.length + between.length;
    if (length > MAX_TEXT_CHARACTERS) throw textTooLong();
  }
  return texts.join(between);
}

function filledMark(mark: string, value: string | undefined): string {
  if (mark === '{{' || mark === '}}') return mark.slice(1);
  if (mark.length === 1) throw new ExpressionFault('the format string is invalid');
  if (value === undefined) throw new ExpressionFault('the format string references more arguments than were supplied');
  return value;
}

function textTooLong(): ExpressionFault {
  return new ExpressionFault('the text is too long');
}
