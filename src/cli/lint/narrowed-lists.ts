import { foldCase } from '../../policy/fold.ts';
import type { GrantFields } from '../../policy/grant.ts';
import type { Role } from '../../policy/policy.ts';
import type { Remark } from './rule.ts';

const LISTS = ['branches', 'tags', 'environments', 'repositories', 'workflows', 'events'] as const;
type ListName = (typeof LISTS)[number];

/** A list of a grant beside the list of its role that it narrows; as written, and as compared. */
export interface Narrowing {
  readonly name: ListName;
  readonly index: number;
  readonly written: string;
  readonly pattern: string;
  readonly role: readonly string[];
}

/** Looks at every entry of every narrowing list of a grant. */
export function eachNarrowing(
  grant: GrantFields,
  role: Role | undefined,
  home: string | undefined,
  look: (entry: Narrowing) => Remark | undefined,
): readonly Remark[] {
  const remarks: Remark[] = [];
  if (role === undefined) return remarks;
  for (const name of LISTS) {
    const narrowed = grant[name];
    const wide = narrowed === undefined ? undefined : listOf(role, name, home);
    if (narrowed === undefined || wide === undefined) continue;
    const caseless = name === 'environments' || name === 'repositories';
    narrowed.forEach((written, index) => {
      const remark = wide.includes(written)
        ? undefined
        : look({
            name,
            index,
            written,
            pattern: caseless ? foldCase(written) : written,
            role: caseless ? wide.map(foldCase) : wide,
          });
      if (remark !== undefined) remarks.push(remark);
    });
  }
  return remarks;
}

/** The list of the role, with what is meant when it has none; `undefined` where that cannot be known. */
function listOf(role: Role, name: ListName, home: string | undefined): readonly string[] | undefined {
  if (name === 'repositories') return role.repositories ?? (home === undefined ? undefined : [home]);
  if (name === 'events') return role.events ?? ['workflow_dispatch'];
  return role[name] ?? [];
}

/** Workflows with and without `owner/name/` in front cannot be compared without knowing the repository. */
export function isComparable({ name, pattern, role }: Narrowing): boolean {
  const bare = (workflow: string): boolean => workflow.startsWith('.github/');
  return name !== 'workflows' || role.every((entry) => bare(entry) === bare(pattern));
}
