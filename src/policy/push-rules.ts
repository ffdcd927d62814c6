import { globs } from './names.ts';
import { listOrKeys } from './either-shape.ts';
import { described, list, object, type Of, oneOf, optional } from './shape.ts';

/** What a push may do besides adding commits: move a branch or a tag to where it was not going, or delete one. */
const PUSH_CHANGES = ['force', 'delete'] as const;
export type PushChange = (typeof PUSH_CHANGES)[number];

/** The branches and tags that may be changed so, as patterns. */
export interface Changeable {
  readonly branches: readonly string[];
  readonly tags: readonly string[];
}

const changeableShape = (what: string, whatOfTags = what): ReturnType<typeof described<NamesGiven>> =>
  described(
    listOrKeys(
      globs('branch'),
      object({
        branches: optional(described(globs('branch'), `Branches that ${what}.`)),
        tags: optional(described(globs('tag'), `Tags that ${whatOfTags}.`)),
      }),
    ),
    `Branches that ${what}; for tags as well, a list of each. None when left out.`,
  );
type NamesGiven = readonly string[] | Partial<Changeable>;

/** The key `push` of a role: kinds of changes, each for all that the role covers, or each with the names it is for. */
export const pushShape = listOrKeys(
  list(oneOf(PUSH_CHANGES)),
  object({
    force: optional(changeableShape('may be rewritten', 'may be moved')),
    delete: optional(changeableShape('may be deleted')),
  }),
);
export type PushRules = Of<typeof pushShape>;

const EVERY_NAME_CHANGEABLE: Changeable = { branches: ['**'], tags: ['**'] };
const NO_NAME_CHANGEABLE: Changeable = { branches: [], tags: [] };

/** What a role lets a push change in a way: patterns that a name must match besides those of the role's own lists. */
export function changeableNames(rules: PushRules | undefined, change: PushChange): Changeable {
  if (rules === undefined) return NO_NAME_CHANGEABLE;
  if (isKinds(rules)) return rules.includes(change) ? EVERY_NAME_CHANGEABLE : NO_NAME_CHANGEABLE;
  const names = rules[change] ?? [];
  return 'length' in names ? { ...NO_NAME_CHANGEABLE, branches: names } : { ...NO_NAME_CHANGEABLE, ...names };
}

/** What a role lets pushes do besides adding, in words of the policy: `force of branches automated/**`. */
export function changesText(rules: PushRules | undefined): readonly string[] {
  return PUSH_CHANGES.flatMap((change) => {
    const { branches, tags } = changeableNames(rules, change);
    if (branches.length + tags.length === 0) return [];
    if (rules !== undefined && isKinds(rules)) return [change];
    const parts = [
      ...(branches.length === 0 ? [] : [`branches ${branches.join(', ')}`]),
      ...(tags.length === 0 ? [] : [`tags ${tags.join(', ')}`]),
    ];
    return [`${change} of ${parts.join(' and ')}`];
  });
}

/** The lists of names under `push`, each with its place below that key. */
export function pushLists(rules: PushRules | undefined): readonly {
  readonly list: keyof Changeable;
  readonly patterns: readonly string[];
  readonly path: readonly string[];
}[] {
  if (rules === undefined || isKinds(rules)) return [];
  return PUSH_CHANGES.flatMap((change) => {
    const names = rules[change] ?? [];
    if ('length' in names) return [{ list: 'branches' as const, patterns: names, path: [change] }];
    return (['branches', 'tags'] as const).map((list) => ({
      list,
      patterns: names[list] ?? [],
      path: [change, list],
    }));
  });
}

function isKinds(rules: PushRules): rules is readonly PushChange[] {
  return Array.isArray(rules);
}
