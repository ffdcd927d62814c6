import type { Freeze, RevocationFacts } from './facts.ts';

/**
 * The tags of the gate in the policy's repository: what a name means. Git cannot hold a name and something below it, so
 * a name that stands in the way of another means what the other would.
 */

/** Tags that were seen, as names below `refs/tags/`, and places below which there are more than could be read. */
export interface SeenTags {
  readonly names: readonly string[];
  readonly unread: readonly string[];
}

export const NO_TAGS: SeenTags = { names: [], unread: [] };
export const ROOT = 'grantgate';
export const FREEZE = `${ROOT}/frozen`;
export const REVOKED = `${ROOT}/revoked`;
export const USED = `${ROOT}/used`;
/** Folder, below those of the revoked, of accounts that are revoked whatever they are called today. */
export const ACCOUNTS = 'accounts';
/**
 * Last segment of a tag that revokes everything beside it: it can be set where a grant of the same holder is revoked
 * already. No grant can be called so.
 */
export const ALL_SUFFIX = '_all';
/** Last segment of what stands for tags that were not read: no tag and no grant can be called so. */
const UNREAD_SUFFIX = ' unread';

/** Folders that have a meaning of their own. */
const KNOWN = new Set(['frozen', 'revoked', 'used', 'spent', 'break-glass']);
const TAGGED_KINDS = new Set(['users', 'teams', 'apps', 'people', ACCOUNTS, 'break-glass']);
const TAG_SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/** The number of an account of GitHub, or the hash of one at an identity provider. */
const ACCOUNT_SEGMENT = /^(?:[1-9]\d{0,15}|[0-9a-f]{64})$/;

export function joinTags(all: readonly SeenTags[]): SeenTags {
  return {
    names: [...new Set(all.flatMap(({ names }) => names))],
    unread: [...new Set(all.flatMap(({ unread }) => unread))],
  };
}

/** People write names as they like; refs are compared by bytes. Folds ASCII only. */
export function foldTag(name: string): string {
  return name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Whether a name is the place, or below it, in any case. */
function isAtOrBelow(name: string, place: string): boolean {
  const folded = foldTag(name);
  return folded === place || folded.startsWith(`${place}/`);
}

/**
 * The tags that freeze: at or below `grantgate/frozen`, and `grantgate` itself, which keeps any other from being set.
 */
export function freezesIn({ names, unread }: SeenTags): readonly string[] {
  const set = names.filter((name) => foldTag(name) === ROOT || isAtOrBelow(name, FREEZE)).toSorted();
  return unread.some((place) => isAtOrBelow(place, FREEZE)) ? [...set, `${FREEZE}/${UNREAD_SUFFIX}`] : set;
}

/** What of the freezes stands: a reviewed entry under `lifted` names a tag exactly as it is written. */
export function freezesInForce(freezes: readonly string[], lifted: readonly string[] = []): readonly string[] {
  return freezes.filter((name) => !isAtOrBelow(name, FREEZE) || !lifted.includes(name));
}

/** What follows `grantgate/revoked/` in tags that revoke; empty for one that keeps every other from being set. */
export function revocationsIn({ names, unread }: SeenTags): readonly string[] {
  const set = names.flatMap((name) =>
    foldTag(name) === ROOT ? [''] : isAtOrBelow(name, REVOKED) ? [name.slice(REVOKED.length + 1)] : [],
  );
  return [
    ...set,
    ...unread
      .filter((place) => isAtOrBelow(place, REVOKED))
      .map((place) => `${place.slice(REVOKED.length + 1)}/${UNREAD_SUFFIX}`),
  ];
}

/** Revocations by what they revoke: a grant, all of a holder, of a kind, or everything. */
interface Index {
  readonly size: number;
  readonly found: ReadonlyMap<string, string>;
}
const tagIndexes = new WeakMap<ReadonlySet<string>, Index>();

/** Made once for each set: a person may hold a thousand grants. */
function tagIndex(revoked: ReadonlySet<string>): Index['found'] {
  const known = tagIndexes.get(revoked);
  if (known?.size === revoked.size) return known.found;
  const found = new Map([...revoked].map((suffix) => [foldedKey(suffix), suffix] as const));
  tagIndexes.set(revoked, { size: revoked.size, found });
  return found;
}

/**
 * The first three segments, folded; what is below a grant means the grant, and a `.yml` was meant as the file of one.
 * Break-glass access has two, `break-glass/123`.
 */
function foldedKey(suffix: string): string {
  const all = foldTag(suffix).split('/');
  const segments = all.slice(0, all[0] === 'break-glass' ? 2 : 3);
  const last = segments.at(-1) ?? '';
  const kept = last === ALL_SUFFIX || last === UNREAD_SUFFIX ? segments.slice(0, -1) : segments;
  return kept.join('/').replace(/\.yml$/, '');
}

/**
 * The revocation of a grant or of a holder's folder (`users/mona`): of itself, or of anything above it. `undefined`
 * when it stands.
 */
export function findRevocation(revoked: ReadonlySet<string>, id: string): string | undefined {
  if (revoked.size === 0) return undefined;
  const index = tagIndex(revoked);
  const segments = foldTag(id).split('/');
  for (let length = Math.min(segments.length, 3); length >= 0; length -= 1) {
    const found = index.get(segments.slice(0, length).join('/'));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What follows `grantgate/revoked/` in the tag that revokes an account of GitHub, by its number. */
export function accountPlace(id: string | number): string {
  return `${ACCOUNTS}/${id}`;
}

/** The same of an account at an identity provider: a hash has letters somewhere, a number of GitHub has none. */
const PROVIDER_ACCOUNT = /^accounts\/[0-9a-f]{64}(?:\/|$)/;

/**
 * Whether it takes the file of people to know who is revoked, by what follows `grantgate/revoked/` in tags: a person of
 * `people.yml` is, or an account at an identity provider, whoever that is.
 */
export function revokesPeople(revoked: Iterable<string>): boolean {
  return [...revoked].map(foldTag).some((suffix) => /^people(?:\/|$)/.test(suffix) || PROVIDER_ACCOUNT.test(suffix));
}

/** Tags where those of some accounts were looked for by name, so that those that were not read do not matter. */
export function withAccountsRead(seen: SeenTags): SeenTags {
  return { ...seen, unread: seen.unread.filter((place) => place !== `${REVOKED}/${ACCOUNTS}`) };
}

/** A revocation or a freeze in words: the tag, or that there are more than can be read. */
export function describeTag(name: string): string {
  const place = unreadPlace(name);
  return place === undefined ? `the tag ${name}` : `more tags below ${place} than can be read`;
}

/** What a freeze is: a tag, or more of them than can be read. */
export function freezeBy(name: string): Freeze {
  const place = unreadPlace(name);
  if (place !== undefined) return { kind: 'unread', place };
  return { kind: isAtOrBelow(name, FREEZE) ? 'tag' : 'in-the-way', tag: name };
}

/** What revokes, by what follows `grantgate/revoked/`. */
export function revocationBy(suffix: string): RevocationFacts {
  const place = unreadPlace(suffix);
  return place === undefined ? { kind: 'tag', place: suffix } : { kind: 'unread', place };
}

function unreadPlace(name: string): string | undefined {
  return name.endsWith(`/${UNREAD_SUFFIX}`) ? name.slice(0, -UNREAD_SUFFIX.length - 1) : undefined;
}

/** The tag of a revocation as {@link revocationsIn} gives it. */
export function revocationTag(suffix: string): string {
  return suffix === '' ? REVOKED : `${REVOKED}/${suffix}`;
}

/**
 * Why the uses of a grant cannot be counted: something stands where their tags are to be. `undefined` when they can.
 */
export function blockedUses({ names }: SeenTags, id: string): string | undefined {
  const place = `${USED}/${id}/`;
  return names.find(
    (name) =>
      place.startsWith(`${name}/`) || (name.startsWith(place) && !/^[1-9]\d{0,3}$/.test(name.slice(place.length))),
  );
}

/** Names below `grantgate/` that mean nothing: somebody meant something by them. */
export function strayTags({ names }: SeenTags): readonly string[] {
  return names.filter(isStray).toSorted();
}

function isStray(name: string): boolean {
  const [root = '', folder, ...rest] = foldTag(name).split('/');
  if (root !== ROOT || folder === undefined) return false;
  if (!KNOWN.has(folder)) return true;
  // what is counted and what is spent is found by its exact name only
  if (folder !== 'frozen' && folder !== 'revoked') return name.split('/')[1] !== folder || name.split('/')[0] !== ROOT;
  return folder === 'revoked' && !meansRevocation(rest);
}

/** Whether what follows `grantgate/revoked/` in a tag, or stands for that in an evidence file, revokes something. */
export function isRevocation(suffix: string): boolean {
  const [kind = '', ...rest] = foldTag(suffix).split('/');
  return !rest.includes('') && meansRevocation([kind, ...rest]);
}

function meansRevocation([kind, holder]: readonly string[]): boolean {
  if (kind === undefined || kind === ALL_SUFFIX) return true;
  const name = kind === ACCOUNTS ? ACCOUNT_SEGMENT : TAG_SEGMENT;
  return TAGGED_KINDS.has(kind) && (holder === undefined || holder === ALL_SUFFIX || name.test(holder));
}
