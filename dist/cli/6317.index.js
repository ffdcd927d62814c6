export const id = 6317;
export const ids = [6317];
export const modules = {

/***/ 76317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   Kb: () => (/* binding */ findRevocation),
/* harmony export */   Ne: () => (/* binding */ REVOKED),
/* harmony export */   QR: () => (/* binding */ joinTags),
/* harmony export */   X: () => (/* binding */ freezeBy),
/* harmony export */   bx: () => (/* binding */ isRevocation),
/* harmony export */   cM: () => (/* binding */ foldTag),
/* harmony export */   dj: () => (/* binding */ freezesInForce),
/* harmony export */   gN: () => (/* binding */ ALL_SUFFIX),
/* harmony export */   kY: () => (/* binding */ FREEZE),
/* harmony export */   mU: () => (/* binding */ USED),
/* harmony export */   nA: () => (/* binding */ blockedUses),
/* harmony export */   tX: () => (/* binding */ revokesPeople),
/* harmony export */   td: () => (/* binding */ strayTags),
/* harmony export */   uc: () => (/* binding */ freezesIn),
/* harmony export */   v8: () => (/* binding */ revocationTag),
/* harmony export */   wB: () => (/* binding */ revocationBy),
/* harmony export */   xs: () => (/* binding */ revocationsIn),
/* harmony export */   y: () => (/* binding */ describeTag),
/* harmony export */   yv: () => (/* binding */ NO_TAGS)
/* harmony export */ });
const NO_TAGS = { names: [], unread: [] };
const ROOT = 'grantgate';
const FREEZE = `${ROOT}/frozen`;
const REVOKED = `${ROOT}/revoked`;
const USED = `${ROOT}/used`;
/**
 * Last segment of a tag that revokes everything beside it: it can be set where a grant of the same holder is revoked
 * already. No grant can be called so.
 */
const ALL_SUFFIX = '_all';
/** Last segment of what stands for tags that were not read: no tag and no grant can be called so. */
const UNREAD_SUFFIX = ' unread';
/** Folders that have a meaning of their own. */
const KNOWN = new Set(['frozen', 'revoked', 'used', 'spent', 'break-glass']);
const TAGGED_KINDS = new Set(['users', 'teams', 'apps', 'people', 'break-glass']);
const TAG_SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
function joinTags(all) {
    return {
        names: [...new Set(all.flatMap(({ names }) => names))],
        unread: [...new Set(all.flatMap(({ unread }) => unread))],
    };
}
/** People write names as they like; refs are compared by bytes. Folds ASCII only. */
function foldTag(name) {
    return name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/** Whether a name is the place, or below it, in any case. */
function isAtOrBelow(name, place) {
    const folded = foldTag(name);
    return folded === place || folded.startsWith(`${place}/`);
}
/**
 * The tags that freeze: at or below `grantgate/frozen`, and `grantgate` itself, which keeps any other from being set.
 */
function freezesIn({ names, unread }) {
    const set = names.filter((name) => foldTag(name) === ROOT || isAtOrBelow(name, FREEZE)).toSorted();
    return unread.some((place) => isAtOrBelow(place, FREEZE)) ? [...set, `${FREEZE}/${UNREAD_SUFFIX}`] : set;
}
/** What of the freezes stands: a reviewed entry under `lifted` names a tag exactly as it is written. */
function freezesInForce(freezes, lifted = []) {
    return freezes.filter((name) => !isAtOrBelow(name, FREEZE) || !lifted.includes(name));
}
/** What follows `grantgate/revoked/` in tags that revoke; empty for one that keeps every other from being set. */
function revocationsIn({ names, unread }) {
    const set = names.flatMap((name) => foldTag(name) === ROOT ? [''] : isAtOrBelow(name, REVOKED) ? [name.slice(REVOKED.length + 1)] : []);
    return [
        ...set,
        ...unread
            .filter((place) => isAtOrBelow(place, REVOKED))
            .map((place) => `${place.slice(REVOKED.length + 1)}/${UNREAD_SUFFIX}`),
    ];
}
const tagIndexes = new WeakMap();
/** Made once for each set: a person may hold a thousand grants. */
function tagIndex(revoked) {
    const known = tagIndexes.get(revoked);
    if (known?.size === revoked.size)
        return known.found;
    const found = new Map([...revoked].map((suffix) => [foldedKey(suffix), suffix]));
    tagIndexes.set(revoked, { size: revoked.size, found });
    return found;
}
/**
 * The first three segments, folded; what is below a grant means the grant, and a `.yml` was meant as the file of one.
 * Break-glass access has two, `break-glass/123`.
 */
function foldedKey(suffix) {
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
function findRevocation(revoked, id) {
    if (revoked.size === 0)
        return undefined;
    const index = tagIndex(revoked);
    const segments = foldTag(id).split('/');
    for (let length = Math.min(segments.length, 3); length >= 0; length -= 1) {
        const found = index.get(segments.slice(0, length).join('/'));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Whether a person of `people.yml` is revoked, whoever that is: by what follows `grantgate/revoked/` in tags. */
function revokesPeople(revoked) {
    return [...revoked].some((suffix) => /^people(?:\/|$)/.test(foldTag(suffix)));
}
/** A revocation or a freeze in words: the tag, or that there are more than can be read. */
function describeTag(name) {
    const place = unreadPlace(name);
    return place === undefined ? `the tag ${name}` : `more tags below ${place} than can be read`;
}
/** What a freeze is: a tag, or more of them than can be read. */
function freezeBy(name) {
    const place = unreadPlace(name);
    if (place !== undefined)
        return { kind: 'unread', place };
    return { kind: isAtOrBelow(name, FREEZE) ? 'tag' : 'in-the-way', tag: name };
}
/** What revokes, by what follows `grantgate/revoked/`. */
function revocationBy(suffix) {
    const place = unreadPlace(suffix);
    return place === undefined ? { kind: 'tag', place: suffix } : { kind: 'unread', place };
}
function unreadPlace(name) {
    return name.endsWith(`/${UNREAD_SUFFIX}`) ? name.slice(0, -UNREAD_SUFFIX.length - 1) : undefined;
}
/** The tag of a revocation as {@link revocationsIn} gives it. */
function revocationTag(suffix) {
    return suffix === '' ? REVOKED : `${REVOKED}/${suffix}`;
}
/**
 * Why the uses of a grant cannot be counted: something stands where their tags are to be. `undefined` when they can.
 */
function blockedUses({ names }, id) {
    const place = `${USED}/${id}/`;
    return names.find((name) => place.startsWith(`${name}/`) || (name.startsWith(place) && !/^[1-9]\d{0,3}$/.test(name.slice(place.length))));
}
/** Names below `grantgate/` that mean nothing: somebody meant something by them. */
function strayTags({ names }) {
    return names.filter(isStray).toSorted();
}
function isStray(name) {
    const [root = '', folder, ...rest] = foldTag(name).split('/');
    if (root !== ROOT || folder === undefined)
        return false;
    if (!KNOWN.has(folder))
        return true;
    // what is counted and what is spent is found by its exact name only
    if (folder !== 'frozen' && folder !== 'revoked')
        return name.split('/')[1] !== folder || name.split('/')[0] !== ROOT;
    return folder === 'revoked' && !meansRevocation(rest);
}
/** Whether what follows `grantgate/revoked/` in a tag, or stands for that in an evidence file, revokes something. */
function isRevocation(suffix) {
    const [kind = '', ...rest] = foldTag(suffix).split('/');
    return !rest.includes('') && meansRevocation([kind, ...rest]);
}
function meansRevocation([kind, holder]) {
    if (kind === undefined || kind === ALL_SUFFIX)
        return true;
    return TAGGED_KINDS.has(kind) && (holder === undefined || holder === ALL_SUFFIX || TAG_SEGMENT.test(holder));
}


/***/ })

};
