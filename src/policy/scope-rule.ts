import { foldCase } from './fold.ts';
import type { Grant } from './grant.ts';
import type { Policy } from './policy.ts';
import type { Role } from './role.ts';
import type { Matching } from './glob.ts';

/** The lists of a role that a grant can narrow, and that names of branches and the like are compared with. */
export type ScopeList = 'repositories' | 'branches' | 'tags' | 'environments';

/** What a role and a grant say, and the policy that wins over both. */
export interface ScopeSource {
  readonly role: Pick<Role, ScopeList>;
  /** What narrows the role; absent where a role is looked at by itself. */
  readonly grant?: Pick<Grant, ScopeList> | undefined;
  readonly never?: Policy['never'];
  /** The repository that holds the policy, which is a role's own when it lists none. */
  readonly home: string;
}

/** What a name must match: every list of `within`, and nothing of `never`. */
export interface ScopeLists {
  readonly within: readonly (readonly string[])[];
  readonly never: readonly string[];
}

/** Where a name stands. */
export type Verdict = 'in' | 'out' | 'never';

/** A list of the role; what is meant by one that is left out is told here. */
export function roleList(list: ScopeList, role: ScopeSource['role'], home: string): readonly string[] {
  return role[list] ?? (list === 'repositories' ? [home] : []);
}

/**
 * What names of this kind are compared with. INVARIANT: a grant's list stands beside the role's, never instead of it.
 */
export function scopeLists(list: ScopeList, { role, grant, never, home }: ScopeSource): ScopeLists {
  const own = roleList(list, role, home);
  const narrowed = grant?.[list];
  return {
    within: narrowed === undefined ? [own] : [own, narrowed],
    never: list === 'repositories' ? [] : (never?.[list] ?? []),
  };
}

/** Names that GitHub compares without case. */
const CASELESS: readonly ScopeList[] = ['repositories', 'environments'];

/** A name, or a pattern, as names of this kind are compared. */
export function foldedName(list: ScopeList, name: string): string {
  return CASELESS.includes(list) ? foldCase(name) : name;
}

/**
 * Where a name stands: the one rule of scope.
 *
 * INVARIANT: what is never allowed wins, and a name is in scope only when every list has it.
 */
export function verdictOf(
  list: ScopeList,
  name: string,
  { within, never }: ScopeLists,
  { match, alike }: Matching,
): Verdict {
  const isListed = (patterns: readonly string[]): boolean =>
    CASELESS.includes(list) ? match(patterns.map(foldCase), foldCase(name)) : match(patterns, name);
  // people call environments what they like, so a likeness counts against one
  if (list === 'environments' ? alike(never, name) : isListed(never)) return 'never';
  return within.every(isListed) ? 'in' : 'out';
}
