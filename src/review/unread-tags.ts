import type { Grant } from '../policy/grant.ts';
import { USED } from '../policy/tags.ts';
import type { ReviewedPolicy } from './facts.ts';
import { isUnreadSource, type NotDecided, type Unread } from './source.ts';
import { undecidedBy } from './wall-checks.ts';

/** Why it is not known whether tags revoke a grant or have used it up; `undefined` where they were read. */
export function unreadTags(
  { tags }: Pick<ReviewedPolicy, 'tags'>,
  grant: Pick<Grant, 'max-uses'>,
): Unread | NotDecided | undefined {
  if (isUnreadSource(tags)) return tags;
  const places = tags.state === 'read' ? tags.value.unread : [];
  // what counts uses ends none that may be used as often as one likes
  const missed = places.filter((place) => place !== USED || grant['max-uses'] !== undefined);
  return missed.length === 0
    ? undefined
    : undecidedBy([`there are more tags below ${missed.join(', ')} than were read`]);
}
