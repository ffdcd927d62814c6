import type { HttpResponse } from '../http/send.ts';
import { InexactNumber, parseExactly } from '../policy/exact-json.ts';

/** The JSON object of an answer, whose numbers are as they were written or no numbers at all; `undefined` when it is something else. */
export function jsonIn(response: Pick<HttpResponse, 'body'>): Readonly<Record<string, unknown>> | undefined {
  try {
    return objectOf(parseExactly(response.body));
  } catch {
    return undefined;
  }
}

/** A value that is a plain object, such as a field of an answer. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof InexactNumber)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

/** A field that is a text with something in it. */
export function textIn(value: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  const found = value?.[name];
  return typeof found === 'string' && found !== '' ? found : undefined;
}
