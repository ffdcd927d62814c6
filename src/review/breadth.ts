import type { Breadth, ScopedList } from './finding-facts.ts';
import type { GrantView } from './grant-view.ts';

/** A quarter: the longest time for which access goes on without anybody having looked at it. */
export const MAX_GRANT_DAYS = 92;
const BROAD_DAY_MS = 86_400_000;

const BROAD_LISTS = [
  'repositories',
  'branches',
  'tags',
  'environments',
  'workflows',
] as const satisfies readonly ScopedList[];

/** Why a grant is broad; nothing where it is not. A role that is gone reaches nothing. */
export function breadthsOf({ grant, role, from, until }: GrantView): readonly Breadth[] {
  if (role === undefined) return [];
  const anything = BROAD_LISTS.flatMap((list): readonly Breadth[] => {
    const own = grant[list];
    // both must match: one list without such a pattern is enough
    const narrow = [role[list] ?? [], ...(own === undefined ? [] : [own])].map((patterns) =>
      patterns.filter((pattern) => isAnything(pattern, list)),
    );
    const patterns = narrow.some((found) => found.length === 0) ? [] : (narrow.at(-1) ?? []);
    return patterns.length === 0 ? [] : [{ kind: 'anything', list, patterns }];
  });
  const environments = role.environments ?? [];
  const isWhole = grant.environments === undefined && environments.length > 1;
  return [
    ...anything,
    ...(isWhole ? [{ kind: 'whole-role', environments } as const] : []),
    ...longBreadth(from, until),
  ];
}

function longBreadth(from: number | undefined, until: number | undefined): readonly Breadth[] {
  if (from === undefined || until === undefined) return [];
  const days = Math.floor((until - from) / BROAD_DAY_MS);
  return days > MAX_GRANT_DAYS ? [{ kind: 'long', days, most: MAX_GRANT_DAYS }] : [];
}

/** Whether nothing in a pattern says which: only wildcards, or for a repository or a workflow no name of one. */
function isAnything(pattern: string, list: ScopedList): boolean {
  const last = list === 'repositories' || list === 'workflows' ? (pattern.split('/').at(-1) ?? '') : pattern;
  return /^[*?/]+(?:\.ya?ml)?$/.test(last) && /\*/.test(last);
}
