import { Open } from '../data.ts';
import { Filtered, isList, isScalar, type Concrete } from './value.ts';

/** A value as text, as GitHub writes it. Source: actions/runner, `EvaluationResult.ConvertToString`. */
export function toText(value: Concrete): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value);
  if (isScalar(value)) return String(value);
  return isList(value) || value instanceof Filtered ? 'Array' : 'Object';
}

/** A value as a number; what is none is `NaN`. Source: actions/runner, `ExpressionUtility.ParseNumber`. */
export function toNumber(value: Concrete): number {
  if (!isScalar(value)) return Number.NaN;
  if (typeof value !== 'string') return Number(value);
  const written = value.trim();
  if (/^0[A-Z]|^0b/.test(written)) return Number.NaN;
  if (!/^0[xo]/.test(written)) return Number(written);
  const number = Number(written);
  // beyond 32 bits the runner has no such number, and takes the highest bit for a sign
  return number < 2 ** 32 ? number | 0 : Number.NaN;
}

/**
 * Text without its case, as .NET's `OrdinalIgnoreCase` compares: one character for one, and none of another alphabet
 * becomes ASCII.
 */
export function foldText(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toUpperCase();
  return Array.from(text, (character) => {
    const upper = character.toUpperCase();
    return upper.length !== character.length || (character > '\x7f' && upper <= '\x7f') ? character : upper;
  }).join('');
}

/** GitHub's `==`. Source: actions/runner, `EvaluationResult.AbstractEqual`. */
export function equals(left: Concrete, right: Concrete): boolean {
  const [one, other] = alike(left, right);
  return typeof one === 'string' && typeof other === 'string' ? foldText(one) === foldText(other) : one === other;
}

/** GitHub's `<`. */
export function isLess(left: Concrete, right: Concrete): boolean {
  const [one, other] = alike(left, right);
  if (typeof one === 'string' && typeof other === 'string') return foldText(one) < foldText(other);
  if (typeof one === 'boolean' && typeof other === 'boolean') return !one && other;
  return typeof one === 'number' && typeof other === 'number' && one < other;
}

/** Both as the kind in which they are compared. */
function alike(left: Concrete, right: Concrete): readonly [Concrete, Concrete] {
  if (valueKind(left) === valueKind(right) || !isScalar(left) || !isScalar(right)) return [left, right];
  return [toNumber(left), toNumber(right)];
}

function valueKind(value: Concrete): string {
  if (value === null) return 'null';
  if (value instanceof Open) return 'object';
  return isList(value) || value instanceof Filtered ? 'array' : typeof value;
}

/** .NET's `G15` format. */
function numberText(value: number): string {
  if (!Number.isFinite(value) || value === 0) return String(value);
  const [mantissa = '', exponent = ''] = value.toExponential(14).split('e');
  const size = Number(exponent);
  if (size > -5 && size < 15) return String(Number(value.toPrecision(15)));
  return `${Number(mantissa)}E${size < 0 ? '-' : '+'}${String(Math.abs(size)).padStart(2, '0')}`;
}
