import type { GrantFields } from '../../policy/grant.ts';
import type { Role } from '../../policy/role.ts';
import { foldedName, roleList } from '../../policy/scope-rule.ts';
import type { Remark } from './rule.ts';

const NARROWED_LISTS = ['branches', 'tags', 'environments', 'repositories', 'workflows', 'events'] as const;
type ListName = (typeof NARROWED_LISTS)[number];

/** A list of a grant beside the list of its role that it narrows; as written, and as compared. */
export interface NarrowedList {
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
  look: (entry: NarrowedList) => Remark | undefined,
): readonly Remark[] {
  const remarks: Remark[] = [];
  if (role === undefined) return remarks;
  for (const name of NARROWED_LISTS) {
    const narrowed = grant[name];
    const wide = narrowed === undefined ? undefined : narrowedRoleList(role, name, home);
    if (narrowed === undefined || wide === undefined) continue;
    const compared = (text: string): string =>
      name === 'workflows' || name === 'events' ? text : foldedName(name, text);
    narrowed.forEach((written, index) => {
      const remark = wide.includes(written)
        ? undefined
        : look({
            name,
            index,
            written,
            pattern: compared(written),
            role: wide.map(compared),
          });
      if (remark !== undefined) remarks.push(remark);
    });
  }
  return remarks;
}

/** The list of the role, with what is meant when it has none; `undefined` where that cannot be known. */
function narrowedRoleList(role: Role, name: ListName, home: string | undefined): readonly string[] | undefined {
  if (name === 'events') return role.events ?? ['workflow_dispatch'];
  if (name === 'workflows') return role.workflows;
  if (name === 'repositories' && role.repositories === undefined && home === undefined) return undefined;
  return roleList(name, role, home ?? '');
}

/** Workflows with and without `owner/name/` in front cannot be compared without knowing the repository. */
export function isComparable({ name, pattern, role }: NarrowedList): boolean {
  const bare = (workflow: string): boolean => workflow.startsWith('.github/');
  return name !== 'workflows' || role.every((entry) => bare(entry) === bare(pattern));
}
