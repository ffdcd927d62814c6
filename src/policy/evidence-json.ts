import { GateError } from '../errors/gate-error.ts';
import { instantHint, parseInstant } from './instant.ts';
import { meant } from './meant.ts';
import { isRecord } from './shape.ts';

/** An evidence file that cannot be read: where, what was expected, and what was probably meant. */
export class EvidenceError extends GateError {
  override readonly name = 'EvidenceError';
  constructor(message: string, hint?: string) {
    super(message, { hint });
  }
}

export function asRecord(value: unknown, at: string): Record<string, unknown> {
  if (!isRecord(value)) throw new EvidenceError(`\`${at}\` is not an object`);
  return value;
}

/** An object that has only these keys. */
export function asKnown<K extends string>(value: unknown, at: string, keys: readonly K[]): Partial<Record<K, unknown>> {
  const record = asRecord(value, at);
  const unknown = Object.keys(record).find((key) => !keys.some((known) => known === key));
  if (unknown === undefined) return record as Partial<Record<K, unknown>>;
  const near = meant(unknown, keys);
  throw new EvidenceError(
    `\`${at}.${unknown}\` is not known`,
    near === undefined ? `known there: ${keys.join(', ')}` : `did you mean \`${near}\`?`,
  );
}

export function textAt(value: unknown, at: string): string {
  if (typeof value !== 'string' || value === '') throw new EvidenceError(`\`${at}\` is not a text`);
  return value;
}

export function asTexts(value: unknown, at: string): readonly string[] {
  if (!Array.isArray(value)) throw new EvidenceError(`\`${at}\` is not a list`);
  return value.map((entry: unknown, index) => textAt(entry, `${at}[${index}]`));
}

export function asNumber(value: unknown, at: string): number {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 0)
    throw new EvidenceError(`\`${at}\` is not a number`);
  return number;
}

export function asNumbers(value: unknown, at: string): readonly number[] {
  if (!Array.isArray(value)) throw new EvidenceError(`\`${at}\` is not a list`);
  return value.map((entry: unknown, index) => asNumber(entry, `${at}[${index}]`));
}

export function asInstant(value: unknown, at: string): number {
  const moment = typeof value === 'string' ? parseInstant(value) : undefined;
  if (moment === undefined)
    throw new EvidenceError(
      `\`${at}\` is not a date with a time and a zone`,
      typeof value === 'string' ? instantHint(value) : undefined,
    );
  return moment;
}
