import { Unknown, type Contexts, type Data } from '../data.ts';
import { known, PartlyKnown, textOf, unknownsOf, type Text } from '../text.ts';
import { toText } from './coerce.ts';
import { expressionValue } from './evaluate.ts';
import { ExpressionFault } from './fault.ts';
import { OneOf } from './one-of.ts';
import { possibleTexts } from './possible-texts.ts';
import { abbreviate, segmentsOf, type Segment } from './segments.ts';
import { Filtered, isConcrete, isScalar, MAX_OPTIONS, optionsOf } from './value.ts';

/**
 * A scalar of a workflow with its `${{ … }}` filled in, as far as they are known; an unknown part with few possible
 * values is a {@link OneOf}.
 */
export function resolveText(raw: string, contexts: Contexts): Text {
  if (!raw.includes('${{')) return textOf(raw);
  const resolved = new Map<string, Text>();
  const parts = segmentsOf(raw).flatMap((segment): Text => {
    if (segment.kind !== 'expression') return [segmentText(segment)];
    const part = resolved.get(segment.text) ?? dataText(resolveExpression(segment.text, contexts));
    resolved.set(segment.text, part);
    return part;
  });
  return textOf(...parts);
}

/**
 * Every text that a scalar can come to when only conditions and choices in it are unknown, at most 16; otherwise the
 * one text with its unknown parts.
 */
export function resolvePossible(raw: string, contexts: Contexts): readonly Text[] {
  return possibleTexts(resolveText(raw, contexts));
}

/**
 * A scalar that may be one whole expression, such as `matrix: ${{ fromJSON(…) }}`, with what that gives; any other one
 * is text.
 */
export function resolveData(raw: string, contexts: Contexts): Data {
  const [first, ...rest] = segmentsOf(raw);
  if (first?.kind === 'expression' && rest.length === 0) return resolveExpression(first.text, contexts);
  return textData(resolveText(raw, contexts));
}

/** A text as one value: what is not known makes all of it unknown, or {@link PartlyKnown}. */
export function textData(text: Text): Data {
  const whole = known(text);
  if (whole !== undefined) return whole;
  const source = unknownsOf(text).join(', ');
  const possible = possibleTexts(text).map(known);
  if (possible.every((option) => option !== undefined)) return new OneOf(source, possible);
  const [first] = text;
  return text.length === 1 && first?.constructor === Unknown ? first : new PartlyKnown(source, text);
}

function resolveExpression(expression: string, contexts: Contexts): Data {
  const value = expressionValue(expression, contexts);
  if (value instanceof ExpressionFault) return new Unknown(`expression error: ${value.message}`);
  if (isConcrete(value)) return value instanceof Filtered ? value.items : value;
  const options = optionsOf(value);
  const isChoice = options?.every(isScalar) === true && options.length <= MAX_OPTIONS;
  if (isChoice) return new OneOf(abbreviate(expression), options);
  const { text } = value;
  return text === undefined ? new Unknown(abbreviate(expression)) : new PartlyKnown(abbreviate(expression), text);
}

function dataText(data: Data): Text {
  if (!(data instanceof Unknown)) return textOf(toText(data));
  if (data instanceof PartlyKnown) return data.text;
  if (!(data instanceof OneOf)) return [data];
  const texts = [...new Set(data.options.map(toText))];
  const [only] = texts;
  return texts.length === 1 && only !== undefined ? textOf(only) : [new OneOf(data.source, texts)];
}

function segmentText(segment: Segment): string | Unknown {
  return segment.kind === 'text' ? segment.text : new Unknown('expression error: it is not closed');
}
