import type { ScopeLists } from '../../policy/scope-rule.ts';
import type { Role } from '../../policy/role.ts';
import { judgeChange } from './judge-change.ts';

/** Whether a list has everything, and nothing is never allowed. */
export function isOpenList({ within, never }: ScopeLists): boolean {
  return never.length === 0 && within.every((patterns) => patterns.includes('**'));
}

/**
 * Whether every branch and every tag is in scope and may be rewritten and deleted: then it does not matter to which of
 * them a word of a push leads that is not known.
 */
export function areAllRefsOpen(branches: ScopeLists, tags: ScopeLists, role: Role): boolean {
  return (
    isOpenList(branches) &&
    isOpenList(tags) &&
    (['branches', 'tags'] as const).every((list) =>
      (['force', 'delete'] as const).every((change) => judgeChange(change, list, 'every', role) === undefined),
    )
  );
}
