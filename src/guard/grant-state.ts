import { object, type Of, oneOf, optional, required, text } from '../policy/shape.ts';
import { instantShape, type Instructions, scopeFields } from './instructions.ts';
import { parseStrictly } from './guard-file-json.ts';

const endedShape = object({ by: required(oneOf(['tag', 'commit'])), why: required(text()), next: required(text()) });

const grantStateShape = object({
  ...scopeFields,
  schema: required(oneOf([1])),
  at: required(instantShape()),
  head: required(text()),
  ended: optional(endedShape),
});

/** How the grant stood at the last look: what is in scope, the commit it was read at, and whether it is over. */
export type GrantState = Of<typeof grantStateShape>;

/** Reads what the last look found; throws when it is not exactly as the guard writes it. */
export function parseGrantState(source: string): GrantState {
  return parseStrictly(grantStateShape, source);
}

/** How the grant stood when the gate decided. */
export function firstGrantState(instructions: Instructions): GrantState {
  const { repositories, branches, tags, never, force, delete: deleted, until, decidedAt, policy } = instructions;
  const scope = { repositories, branches, tags, never, force, delete: deleted, until };
  return { schema: 1, at: decidedAt, head: policy.commit, ...scope };
}

/** The grant is over, because of a tag, which may be gone again, or of a commit, which only a later one undoes. */
export function endedState(
  state: GrantState,
  by: 'tag' | 'commit',
  why: string,
  next = 'ask for a new grant, and then run the workflow again',
): GrantState {
  return { ...state, ended: { by, why, next } };
}
