import { GLOBS, rejectPattern } from '../policy/glob.ts';
import type { Grant } from '../policy/grant.ts';
import { areDisjoint } from '../policy/overlap.ts';
import { findPatternMistake, type PatternKind } from '../policy/pattern-mistakes.ts';
import type { Policy } from '../policy/policy.ts';
import type { Role } from '../policy/role.ts';
import { foldedName, roleList, verdictOf } from '../policy/scope-rule.ts';
import type { RequestRefusal } from './refusal.ts';

/** What can be named in a request to narrow a role down. */
export type NarrowedKind = 'branches' | 'tags' | 'environments';

/** The lists of a grant that narrow its role down; one that is left out narrows nothing. */
export type Narrowing = Pick<Grant, NarrowedKind>;

const KIND_OF_LIST: Readonly<Record<NarrowedKind, PatternKind>> = {
  branches: 'branch',
  tags: 'tag',
  environments: 'environment',
};
const NARROWED_KINDS: readonly NarrowedKind[] = ['branches', 'tags', 'environments'];
/** Whether a name is a pattern. */
export const HAS_WILDCARD = /[*?[\\]/;

/**
 * Finds out what the names of a request are: each is a branch, a tag or an environment that the role reaches. Where a
 * name could be several of them, it is said in front: `branch staging`.
 *
 * INVARIANT: a name that the role does not reach, or that is never allowed, is refused and not left out.
 */
export function readNarrowing(
  names: readonly string[],
  role: Role,
  never: Policy['never'],
): { readonly narrowing: Narrowing; readonly refusals: readonly RequestRefusal[] } {
  const lists: Record<NarrowedKind, string[]> = { branches: [], tags: [], environments: [] };
  const refusals: RequestRefusal[] = [];
  for (const written of names) {
    const found = kindOf(written, role, never);
    if ('refusal' in found) refusals.push(found);
    else if (!lists[found.kind].includes(found.name)) lists[found.kind].push(found.name);
  }
  const kept = NARROWED_KINDS.filter((kind) => lists[kind].length > 0).map((kind) => [kind, lists[kind]] as const);
  return { narrowing: Object.fromEntries(kept), refusals };
}

interface NamedThing {
  readonly kind: NarrowedKind;
  readonly name: string;
}

function kindOf(written: string, role: Role, never: Policy['never']): NamedThing | RequestRefusal {
  const [, said, rest] = /^(branch|tag|environment)\s+(.+)$/.exec(written) ?? [];
  const name = rest ?? written;
  const kinds = NARROWED_KINDS.filter((kind) => said === undefined || KIND_OF_LIST[kind] === said);
  const why = kinds.map((kind) => mistakeIn(kind, name)).find((mistake) => mistake !== undefined);
  if (why !== undefined) return { refusal: 'not-a-pattern', name, why };
  const reached = kinds.filter((kind) => isReached(kind, name, role));
  const [kind, ...others] = reached;
  if (kind === undefined) return { refusal: 'outside-role', name, reached: reachedNames(role) };
  if (others.length > 0) return { refusal: 'ambiguous-name', name, kinds: reached };
  return isNever(kind, name, never) ? { refusal: 'never', name, list: kind } : { kind, name };
}

function reachedNames({ branches, tags = [], environments = [] }: Role): readonly string[] {
  return [...branches, ...tags, ...environments];
}

function mistakeIn(kind: NarrowedKind, name: string): string | undefined {
  return rejectPattern(name) ?? findPatternMistake(KIND_OF_LIST[kind], name)?.message;
}

/** Whether the role reaches a name, or any that a pattern matches; what stands under `never` is another question. */
function isReached(kind: NarrowedKind, name: string, role: Role): boolean {
  const own = roleList(kind, role, '');
  if (!HAS_WILDCARD.test(name)) return verdictOf(kind, name, { within: [own], never: [] }, GLOBS) === 'in';
  return own.some((pattern) => !areDisjoint(foldedName(kind, pattern), foldedName(kind, name)));
}

function isNever(kind: NarrowedKind, name: string, never: Policy['never']): boolean {
  return verdictOf(kind, name, { within: [], never: never?.[kind] ?? [] }, GLOBS) === 'never';
}
