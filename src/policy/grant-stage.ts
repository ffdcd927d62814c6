import type { Grant, GrantFile } from './grant.ts';
import { accountPlace, findRevocation, revocationsIn, type SeenTags, USED } from './tags.ts';

/** Where a grant stands in its life, by its file and by the tags that were read. */
export const GRANT_STAGES = ['invalid', 'revoked', 'used-up', 'ended', 'not-started', 'active'] as const;
export type GrantStage = (typeof GRANT_STAGES)[number];

/**
 * The state of a grant at a time in milliseconds since 1970. It says nothing about approval. `tags` is absent where
 * they were not read: then only the file is looked at. One that says only how long it lasts is active by its file.
 */
export function grantStage(file: GrantFile, now: number, tags: SeenTags | undefined): GrantStage {
  if (!file.ok) return 'invalid';
  const { grant } = file;
  if (grant.revoked !== undefined || seenRevocation(file, tags) !== undefined) return 'revoked';
  if (grant.expires !== undefined && now >= grant.expires) return 'ended';
  const most = grant['max-uses'];
  if (most !== undefined && (countUses(file.id, tags) ?? 0) >= most) return 'used-up';
  return grant.starts !== undefined && now < grant.starts ? 'not-started' : 'active';
}

/** What follows `grantgate/revoked/` in the tag that revokes a grant. */
export function seenRevocation(file: GrantFile, tags: SeenTags | undefined): string | undefined {
  if (tags === undefined) return undefined;
  const revoked = new Set(revocationsIn(tags));
  return file.ok ? grantRevocation(file.grant, revoked) : findRevocation(revoked, file.id);
}

/** The revocation of a grant: of itself, of its holder, or of the one account that it is for. */
export function grantRevocation(
  { id, 'principal-id': account }: Pick<Grant, 'id' | 'principal-id'>,
  revoked: ReadonlySet<string>,
): string | undefined {
  const found = findRevocation(revoked, id);
  return found ?? (account === undefined ? undefined : findRevocation(revoked, accountPlace(account)));
}

/** How often a grant was used, by its tags; absent where they were not read. */
export function countUses(id: string, tags: SeenTags | undefined): number | undefined {
  if (tags === undefined || tags.unread.includes(USED)) return undefined;
  const place = `${USED}/${id}/`;
  return tags.names.filter((name) => name.startsWith(place) && /^[1-9]\d*$/.test(name.slice(place.length))).length;
}
