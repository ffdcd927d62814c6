import { InexactNumber, type Inside, leavesOf, parseExactly } from '../exact-json.ts';
import { type Mismatch, showValue } from '../mismatch.ts';
import { freeObject } from '../free-object.ts';
import { isRecord, type Shape, text } from '../shape.ts';
import type { Path } from '../yaml-place.ts';

/**
 * Longest inline session policy. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
const MAX_INLINE_POLICY_CHARACTERS = 2048;

/**
 * Operators of conditions that compare other things than texts.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
const NUMERIC = /^(?:for(?:all|any)values?:)?(?:numeric|date)/i;
const LOGICAL = /^(?:for(?:all|any)values?:)?(?:bool|null)(?:ifexists)?$/i;

/** What is wrong with a value of a policy document. */
export interface Misplaced {
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

const QUOTES = 'write it in quotes';

/**
 * Values that are not texts where IAM compares texts: an account number that YAML or JSON read as a number has lost its
 * zero, and a `Deny` on it matches no account. Numbers are numbers under `Numeric…` and `Date…` only, true and false
 * under `Bool` and `Null`.
 */
export function misplacedValues(document: unknown): readonly Misplaced[] {
  return leavesOf(document).flatMap(({ path, value }) => {
    if (typeof value === 'string') return [];
    const operator = operatorAt(path);
    if (typeof value === 'number' && NUMERIC.test(operator)) return [];
    if (typeof value === 'boolean' && LOGICAL.test(operator)) return [];
    return [
      {
        path,
        message: `IAM takes a text here, not ${shownEntry(value)}`,
        hint: value === null || value === undefined ? 'give a value, or leave the key out' : QUOTES,
      },
    ];
  });
}

/** `Statement[0].Condition.<operator>.<key>`, whatever the case of what is above it. */
function operatorAt(path: Inside['path']): string {
  const at = path.findLastIndex((step) => typeof step === 'string' && step.toLowerCase() === 'condition');
  const operator = at < 0 ? undefined : path[at + 1];
  return typeof operator === 'string' && path.length > at + 2 ? operator : '';
}

function shownEntry(value: unknown): string {
  return `${typeof value === 'number' || value instanceof InexactNumber ? 'the number ' : ''}${showValue(value)}`;
}

/** An IAM policy document, as keys and values or as JSON in one text. */
export function iamPolicy(): Shape<Readonly<Record<string, unknown>> | string> {
  const asText = text({ maxLength: MAX_INLINE_POLICY_CHARACTERS });
  return {
    schema: { anyOf: [freeObject().schema, asText.schema] },
    parse: (value, path, mismatches) => {
      if (typeof value === 'string') {
        const parsed = asText.parse(value, path, mismatches);
        return parsed === undefined || checkedPolicy(documentIn(parsed), path, mismatches, false) ? parsed : undefined;
      }
      if (isRecord(value)) return checkedPolicy(value, path, mismatches, true) ? value : undefined;
      mismatches.push({ path, message: `expected an IAM policy document, got ${showValue(value)}` });
      return undefined;
    },
  };
}

function checkedPolicy(document: unknown, path: Path, mismatches: Mismatch[], hasPlaces: boolean): boolean {
  const found = misplacedValues(document);
  for (const { path: inside, message, hint } of found)
    mismatches.push(
      hasPlaces
        ? { path: [...path, ...inside], message, hint }
        : { path, message: `\`${inside.join('.')}\`: ${message}`, hint },
    );
  return found.length === 0;
}

/** What is no JSON is explained where the session policy is written. */
function documentIn(source: string): unknown {
  try {
    return parseExactly(source);
  } catch {
    return {};
  }
}
