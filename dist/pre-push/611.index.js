export const id = 611;
export const ids = [611];
export const modules = {

/***/ 745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);

const MAX_GIT_BYTES = 16 * 1024 * 1024;
/** Runs git without a shell and without asking anybody for a password; it is ended when it takes too long. */
function git(args, { env, timeoutMs, input, encoding = 'utf8', maxBuffer = MAX_GIT_BYTES }) {
    const result = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['-c', 'core.hooksPath=/dev/null', ...args], {
        env: { ...env, GIT_TERMINAL_PROMPT: '0', GCM_INTERACTIVE: 'never', SSH_ASKPASS_REQUIRE: 'never' },
        encoding,
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        maxBuffer,
        ...(input === undefined ? {} : { input }),
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const code = result.error !== undefined && 'code' in result.error ? result.error.code : undefined;
    if (code === 'ETIMEDOUT')
        return { ok: false, problem: `no answer within ${timeoutMs / 1000} s` };
    if (result.error !== undefined)
        return { ok: false, problem: `git: ${String(code)}` };
    if (result.status === 0)
        return { ok: true, output: result.stdout };
    const lines = result.stderr.split('\n');
    const problem = lines.find((line) => line.startsWith('fatal: ')) ?? lines[0] ?? '';
    return { ok: false, problem: withoutUserInfo(problem.replace(/^fatal: /, '')) };
}
/** Git names the address that it could not reach, and a password may stand in it. */
function withoutUserInfo(text) {
    return text.replaceAll(/\/\/[^@/\s]*@/g, '//');
}


/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lookAgain: () => (/* binding */ lookAgain)
});

;// CONCATENATED MODULE: ./lib/policy/tags.js
const NO_TAGS = { names: [], unread: [] };
const ROOT = 'grantgate';
const FREEZE = `${ROOT}/frozen`;
const REVOKED = `${ROOT}/revoked`;
const USED = (/* unused pure expression or super */ null && (`${ROOT}/used`));
/**
 * Last segment of a tag that revokes everything beside it: it can be set where a grant of the same holder is revoked
 * already. No grant can be called so.
 */
const ALL_SUFFIX = '_all';
/** Last segment of what stands for tags that were not read: no tag and no grant can be called so. */
const UNREAD_SUFFIX = ' unread';
/** Folders that have a meaning of their own. */
const KNOWN = new Set(['frozen', 'revoked', 'used', 'spent', 'break-glass']);
const TAGGED_KINDS = new Set(['users', 'teams', 'apps', 'people']);
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
 */
function foldedKey(suffix) {
    const segments = foldTag(suffix).split('/').slice(0, 3);
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
    return kind !== 'people' && !rest.includes('') && meansRevocation([kind, ...rest]);
}
function meansRevocation([kind, holder]) {
    if (kind === undefined || kind === ALL_SUFFIX)
        return true;
    return TAGGED_KINDS.has(kind) && (holder === undefined || holder === ALL_SUFFIX || TAG_SEGMENT.test(holder));
}

// EXTERNAL MODULE: ./lib/guard/git.js
var git = __webpack_require__(745);
// EXTERNAL MODULE: ./lib/guard/grant-state.js
var grant_state = __webpack_require__(531);
;// CONCATENATED MODULE: ./lib/guard/look.js



const LOOK_MS = 5000;
const TAG_REFS = 'refs/tags/';
/** What is listed of the tags; `*` crosses slashes here. Those that count uses are many and left out. */
const BRAKES = [ROOT, FREEZE, `${FREEZE}/*`, REVOKED, `${REVOKED}/*`].map((name) => `${TAG_REFS}${inAnyCase(name)}`);
/**
 * Looks again how the grant stands, with git and whatever credentials the job has: the tags that freeze and revoke,
 * and, when the default branch moved on, the files themselves. `temp` is a folder for what has to be fetched.
 */
async function lookAgain(instructions, state, now, env, temp) {
    const listed = (0,git/* git */.$)(['ls-remote', '--', instructions.policy.url, 'HEAD', ...BRAKES], { env, timeoutMs: LOOK_MS });
    if (!listed.ok)
        return listed;
    const refs = parseRefs(listed.output);
    const { ended: before, ...lasting } = { ...state, at: now };
    const known = before?.by === 'commit' ? { ...lasting, ended: before } : lasting;
    const seen = { names: tagsIn(refs), unread: [] };
    if (freezesInForce(freezesIn(seen), instructions.lifted).length > 0)
        return {
            ok: true,
            state: (0,grant_state/* endedState */.q_)(known, 'tag', 'all access is frozen at the moment', 'wait until the freeze is over, and then run the workflow again'),
        };
    const tag = revokingTagSeen(instructions, seen);
    if (tag !== undefined)
        return { ok: true, state: (0,grant_state/* endedState */.q_)(known, 'tag', `the grant was revoked by ${describeTag(revocationTag(tag))}`) };
    const head = refs.get('HEAD');
    if (head === undefined)
        return { ok: true, state: (0,grant_state/* endedState */.q_)(known, 'commit', 'the policy is gone from its repository') };
    if (head === state.head)
        return { ok: true, state: known };
    // YAML is loaded only when there is something new to read
    const { fetchAccess, checkFiles } = await Promise.all(/* import() */[__webpack_require__.e(246), __webpack_require__.e(243), __webpack_require__.e(208)]).then(__webpack_require__.bind(__webpack_require__, 208));
    const read = fetchAccess(instructions, env, temp);
    return read.ok ? { ok: true, state: checkFiles(instructions, { ...lasting, head: read.commit }, read) } : read;
}
function inAnyCase(name) {
    return name.replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}
/** Names of tags; what an annotated one points to is listed beside it as `^{}`. */
function tagsIn(refs) {
    return [...refs.keys()].flatMap((name) => name.startsWith(TAG_REFS) && !name.endsWith('^{}') ? [name.slice(TAG_REFS.length)] : []);
}
function revokingTagSeen({ grant, people = [] }, seen) {
    const revoked = new Set(revocationsIn(seen));
    return [grant, ...people].map((id) => findRevocation(revoked, id)).find((found) => found !== undefined);
}
/** `<oid> TAB <ref>` by line; a pattern matches the end of a ref, so names are compared whole. */
function parseRefs(output) {
    return new Map(output.split('\n').flatMap((line) => {
        const [oid = '', name] = line.split('\t');
        return name === undefined ? [] : [[name, oid]];
    }));
}


/***/ })

};
