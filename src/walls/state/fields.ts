import { isRecord } from '../../policy/shape.ts';

/** An answer of an API: fields by name, any of which may be missing. */
export type ApiFields = Readonly<Record<string, unknown>>;

export function textField(fields: ApiFields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function numberField(fields: ApiFields, name: string): number | undefined {
  const value = fields[name];
  return typeof value === 'number' ? value : undefined;
}

export function flagField(fields: ApiFields, name: string): boolean | undefined {
  const value = fields[name];
  return typeof value === 'boolean' ? value : undefined;
}

/** The objects of a list; nothing where there is no list. */
export function recordsField(fields: ApiFields, name: string): readonly ApiFields[] {
  const value = fields[name];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** The same, where every member is one; `undefined` for a list that has something else in it, or for none. */
export function wholeRecords(fields: ApiFields, name: string): readonly ApiFields[] | undefined {
  const value = fields[name];
  return Array.isArray(value) && value.every(isRecord) ? value : undefined;
}

export function textsField(fields: ApiFields, name: string): readonly string[] {
  const value = fields[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

export function recordField(fields: ApiFields, name: string): ApiFields | undefined {
  const value = fields[name];
  return isRecord(value) ? value : undefined;
}

/** The number of an account or a repository as tokens have it. */
export function idField(fields: ApiFields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined;
}
