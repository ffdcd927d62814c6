import type { Evidence } from '../../policy/evidence.ts';
import { REVOKED, type SeenTags, USED } from '../../policy/tags.ts';

/** The tags that stand behind what an evidence file says of revocations, freezes and uses. */
export function seenTagsOf({ revoked, freezes, frozen, uses }: Evidence): SeenTags {
  return {
    names: [
      ...[...revoked].map((place) => `${REVOKED}/${place}`),
      ...(freezes ?? (frozen ? ['grantgate/frozen'] : [])),
      ...[...uses].flatMap(([id, count]) => Array.from({ length: count }, (_, index) => `${USED}/${id}/${index + 1}`)),
    ],
    unread: [],
  };
}
