import type { Scope } from './instructions.ts';
import type { Standing } from './standing.ts';

/** What is in scope by both: never more than by one of them. */
export function narrow(standing: Standing, now: Scope): Standing {
  return {
    ...standing,
    repositories: both(standing.repositories, now.repositories),
    branches: both(standing.branches, now.branches),
    tags: both(standing.tags, now.tags),
    never: {
      branches: joined(standing.never.branches, now.never.branches),
      tags: joined(standing.never.tags, now.never.tags),
    },
    until: Math.min(standing.until, now.until),
  };
}

function both(
  before: readonly (readonly string[])[],
  now: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const known = new Set(before.map((list) => JSON.stringify(list)));
  return [...before, ...now.filter((list) => !known.has(JSON.stringify(list)))];
}

function joined(before: readonly string[], now: readonly string[]): readonly string[] {
  return [...new Set([...before, ...now])];
}
