import type { Facts } from '../policy/facts.ts';
import type { PolicyFile } from '../policy/policy.ts';
import type { TagKeeping } from '../policy/tag-rules.ts';
import { foldTag, FREEZE, freezesIn, type SeenTags, freezesInForce, strayTags } from '../policy/tags.ts';

/** What people are told about the gate's tags, besides the decision. */
export interface TagState {
  /** Names that mean nothing. */
  readonly strays: readonly string[];
  /** The plain freeze was lifted, and stands in the way of every other. */
  readonly inTheWay: string | undefined;
  readonly keeping: TagKeeping | undefined;
}

export function stateOfTags(seen: SeenTags, policy: PolicyFile, keeping: TagKeeping | undefined): TagState {
  const freezes = freezesIn(seen);
  const inForce = freezesInForce(freezes, policy?.ok === true ? policy.value.lifted : []);
  return {
    strays: strayTags(seen),
    inTheWay: freezes.find((name) => foldTag(name) === FREEZE && !inForce.includes(name)),
    keeping,
  };
}

/** Why uses of a grant cannot be counted on. `undefined` when they can. */
export function uncounted(
  keeping: TagKeeping | undefined,
  blocked: string | undefined,
): Facts['undecidable'] | undefined {
  if (blocked !== undefined) return { kind: 'uses-blocked', tag: blocked };
  return keeping?.uses === true ? undefined : unkeptTags(keeping);
}

/** Why the tags that count break-glass access cannot be relied on. `undefined` when they can. */
export function unkeptPlaces(keeping: TagKeeping | undefined): Facts['undecidable'] | undefined {
  return keeping?.breakGlass === true ? undefined : unkeptTags(keeping);
}

/** Why the tags that spend delegations cannot be relied on. `undefined` when they can. */
export function unkeptSpent(keeping: TagKeeping | undefined): Facts['undecidable'] | undefined {
  return keeping?.delegations === true ? undefined : unkeptTags(keeping);
}

function unkeptTags(keeping: TagKeeping | undefined): Facts['undecidable'] {
  const [bypassed] = keeping?.bypassed ?? [];
  return { kind: 'uses-unkept', ...(bypassed === undefined ? {} : { bypassed }) };
}
