import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { InexactNumber } from '../policy/exact-json.ts';
import { DELEGATION_INPUT, type DispatchEvent } from './dispatch-input.ts';

/** What is hashed. */
export interface BoundInputs {
  readonly event: DispatchEvent;
  /** `github.event.inputs` or `github.event.client_payload`, as `JSON.parse` reads it. */
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Inputs that the tool adds after signing: top-level names, exactly as they are written. */
  readonly unbound: readonly string[];
}

/** Why inputs have no hash: `at` is the way to the value. */
export interface InputsProblem {
  readonly kind: 'lone-surrogate' | 'inexact-number' | 'not-an-input' | 'too-deep';
  readonly at: readonly (string | number)[];
}

/** The hash, or why there is none. */
export type InputsHash =
  | { readonly ok: true; readonly hash: string }
  | { readonly ok: false; readonly problem: InputsProblem };

/** How many lists and objects may be in each other: nothing that a person reviews is deeper. */
const MAX_LEVELS = 64;

/**
 * What binds a delegation to a dispatch: the SHA-256 of the canonical form (RFC 8785) of all inputs apart from
 * `grantgate` and the unbound ones, in base64url without padding. Without any inputs it is the hash of `{}`.
 *
 * Of `workflow_dispatch` each value is text, as GitHub hands it on: `true` counts as `"true"` and 3 as `"3"`. An input
 * that is empty or `null` counts as not given, because a workflow cannot tell these apart.
 *
 * Of `repository_dispatch` each value counts as it is. A whole number that is not held exactly, beyond 2^53 - 1, has
 * no hash, since another one would have the same: it is written as text.
 */
export function inputsHash(bound: BoundInputs): InputsHash {
  const named = Object.entries(bound.inputs).filter(
    ([name]) => name !== DELEGATION_INPUT && !bound.unbound.includes(name),
  );
  const entries = bound.event === 'workflow_dispatch' ? textEntries(named) : { ok: true as const, entries: named };
  if (!entries.ok) return entries;
  const value = Object.fromEntries(entries.entries);
  const problem = problemIn(value);
  if (problem !== undefined) return { ok: false, problem };
  const text = canonicalize(value) ?? '';
  return { ok: true, hash: createHash('sha256').update(text, 'utf8').digest('base64url') };
}

type Entries = readonly (readonly [string, unknown])[];

/** The inputs of `workflow_dispatch` as GitHub hands them on, without those that are not given. */
function textEntries(
  named: Entries,
): { readonly ok: true; readonly entries: Entries } | (InputsHash & { readonly ok: false }) {
  const texts: (readonly [string, string])[] = [];
  for (const [name, value] of named) {
    if (value === null || value === '') continue;
    const text = inputText(value);
    if (text === undefined) return { ok: false, problem: { kind: 'not-an-input', at: [name] } };
    texts.push([name, text]);
  }
  return { ok: true, entries: texts };
}

function inputText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' || Number.isSafeInteger(value) ? String(value) : undefined;
}

/** What keeps a value from having one canonical form. Nothing here recurses: the value comes from anybody. */
function problemIn(root: unknown): InputsProblem | undefined {
  const open: { readonly value: unknown; readonly at: readonly (string | number)[] }[] = [{ value: root, at: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, at } = next;
    if (at.length > MAX_LEVELS) return { kind: 'too-deep', at: at.slice(0, 1) };
    const kind = leafProblem(value, at.at(-1));
    if (kind !== undefined) return { kind, at };
    if (Array.isArray(value)) value.forEach((entry: unknown, index) => open.push({ value: entry, at: [...at, index] }));
    else if (typeof value === 'object' && value !== null)
      for (const [name, entry] of Object.entries(value)) open.push({ value: entry, at: [...at, name] });
  }
  return undefined;
}

function leafProblem(value: unknown, name: string | number | undefined): InputsProblem['kind'] | undefined {
  if (typeof name === 'string' && !name.isWellFormed()) return 'lone-surrogate';
  if (value instanceof InexactNumber) return 'inexact-number';
  switch (typeof value) {
    case 'string':
      return value.isWellFormed() ? undefined : 'lone-surrogate';
    case 'number':
      return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
        ? undefined
        : 'inexact-number';
    case 'boolean':
    case 'object':
      return undefined;
    default:
      return 'not-an-input';
  }
}
