import type { PolicyFile } from '../policy/decide.ts';
import type { TagKeeping } from '../policy/tag-rules.ts';
import { fold, FREEZE, freezesIn, type SeenTags, standingFreezes, strayTags } from '../policy/tags.ts';

/** What people are told of the gate's tags, besides the decision. */
export interface TagState {
  /** Names that mean nothing. */
  readonly strays: readonly string[];
  /** The plain freeze was lifted, and stands in the way of every other. */
  readonly inTheWay: string | undefined;
  readonly keeping: TagKeeping | undefined;
}

export function stateOfTags(seen: SeenTags, policy: PolicyFile, keeping: TagKeeping | undefined): TagState {
  const freezes = freezesIn(seen);
  const standing = standingFreezes(freezes, policy?.ok === true ? policy.value.lifted : []);
  return {
    strays: strayTags(seen),
    inTheWay: freezes.find((name) => fold(name) === FREEZE && !standing.includes(name)),
    keeping,
  };
}

/** Why uses of a grant cannot be counted on. `undefined` when they can. */
export function uncounted(
  keeping: TagKeeping | undefined,
  blocked: string | undefined,
): { readonly expected: string; readonly actual: string } | undefined {
  if (blocked !== undefined)
    return {
      expected: 'tags that count the uses of the grant',
      actual: `the tag \`${blocked}\` stands where they are to be, so that uses cannot be counted: an administrator of the repository can delete it`,
    };
  if (keeping?.uses === true) return undefined;
  const expected =
    'an active ruleset for `refs/tags/grantgate/**/*` that restricts deletions and updates, and that nobody can bypass';
  const [bypassed] = keeping?.bypassed ?? [];
  return {
    expected,
    actual:
      bypassed === undefined
        ? 'none: uses could be had again by deleting tags'
        : `\`${bypassed}\`, which some can bypass: they could have uses again by deleting tags`,
  };
}
