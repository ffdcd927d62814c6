import { GLOBS, isPlainName } from '../policy/glob.ts';
import { type ScopeList, scopeLists, verdictOf } from '../policy/scope-rule.ts';
import type { ReviewedPolicy } from './facts.ts';
import type { GrantView } from './grant-view.ts';

/** Whether every name is one that a grant reaches, and no pattern. */
export function areReached(
  list: ScopeList,
  names: readonly string[],
  { home, policy }: ReviewedPolicy,
  { grant, role }: GrantView,
): boolean {
  if (role === undefined) return false;
  const lists = scopeLists(list, { role, grant, never: policy.never, home });
  return names.every((name) => isPlainName(name) && verdictOf(list, name, lists, GLOBS) === 'in');
}
