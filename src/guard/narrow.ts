import type { PushScope } from './instructions.ts';
import type { GrantState } from './grant-state.ts';

/** What is in scope by both: never more than by one of them. */
export function narrow(state: GrantState, now: PushScope): GrantState {
  return {
    ...state,
    repositories: both(state.repositories, now.repositories),
    branches: both(state.branches, now.branches),
    tags: both(state.tags, now.tags),
    never: {
      branches: bothLists(state.never.branches, now.never.branches),
      tags: bothLists(state.never.tags, now.never.tags),
    },
    force: bothChangeable(state.force, now.force),
    delete: bothChangeable(state.delete, now.delete),
    until: Math.min(state.until, now.until),
  };
}

function both(
  before: readonly (readonly string[])[],
  now: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const known = new Set(before.map((list) => JSON.stringify(list)));
  return [...before, ...now.filter((list) => !known.has(JSON.stringify(list)))];
}

function bothChangeable(before: PushScope['force'], now: PushScope['force']): PushScope['force'] {
  return { branches: both(before.branches, now.branches), tags: both(before.tags, now.tags) };
}

function bothLists(before: readonly string[], now: readonly string[]): readonly string[] {
  return [...new Set([...before, ...now])];
}
