import type { HttpResponse } from '../http/send.ts';

/** The JSON object of an answer; `undefined` when it is something else. */
export function jsonIn(response: Pick<HttpResponse, 'body'>): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(response.body);
    return objectOf(value);
  } catch {
    return undefined;
  }
}

/** A value that is a plain object, such as a field of an answer. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : undefined;
}

/** A field that is a text with something in it. */
export function textIn(value: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  const found = value?.[name];
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** Masks a secret line by line, as logs are; short lines such as `{` are left, they would hide everything. */
export function maskLines(secret: string, mask: (line: string) => void): void {
  for (const line of new Set(secret.split(/[\r\n]+/).map((text) => text.trim()))) {
    if (line.length >= SHORTEST_LINE || line === secret.trim()) if (line !== '') mask(line);
  }
}

/** Shorter lines are punctuation, not secrets. */
const SHORTEST_LINE = 4;
