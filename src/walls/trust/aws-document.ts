import { isRecord } from '../../policy/shape.ts';

/** One statement of a trust policy, as far as it is read. */
export interface WrittenStatement {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Whether `${…}` stands for something else than itself. */
  readonly hasVariables: boolean;
}

/**
 * The statements of a trust policy: an object, its JSON, or its JSON as IAM's API gives it, URL-encoded. `undefined`
 * for what is not one.
 */
export function policyStatements(document: unknown): readonly WrittenStatement[] | undefined {
  const value = policyObject(document);
  if (!isRecord(value) || value['Statement'] === undefined) return undefined;
  const hasVariables = value['Version'] === '2012-10-17';
  // what is written beside it in another case counts as well
  const written = Object.keys(value).filter((name) => name.toLowerCase() === 'statement');
  const statements: readonly unknown[] = written.flatMap((name) => value[name]);
  return statements.every(isRecord) ? statements.map((fields) => ({ fields, hasVariables })) : undefined;
}

/** A policy as an object, where it was given as text. */
export function policyObject(document: unknown): unknown {
  return typeof document === 'string' ? parseText(document) : document;
}

function parseText(text: string): unknown {
  for (const read of [() => text, () => decodeURIComponent(text)]) {
    try {
      return JSON.parse(read());
    } catch {
      // the other form is tried
    }
  }
  return undefined;
}

/** A value that may stand alone or in a list, as texts; `undefined` where one is no text, number or truth value. */
export function scalarTexts(value: unknown): readonly string[] | undefined {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.every((one) => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean')
    ? values.map(String)
    : undefined;
}
