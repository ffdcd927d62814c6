export const id = 2120;
export const ids = [2120];
export const modules = {

/***/ 42120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   freeze: () => (/* binding */ freeze)
/* harmony export */ });
/* harmony import */ var _github_brakes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81783);
/* harmony import */ var _github_create_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24763);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57528);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76317);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48067);
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81837);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94934);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45128);








const freeze = {
    name: 'grant freeze',
    about: 'Stops every run that is decided by the policy of a repository, at once and without a review, by a ' +
        'tag in that repository. ' +
        'Only a reviewed\nchange of the policy ends it: see `grantgate grant unfreeze`. With a token in ' +
        'GH_TOKEN or GITHUB_TOKEN it sets the ' +
        'tag; with --print it prints the\nline of git to paste.',
    options: _outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .BRAKE_OPTIONS */ .zv,
    examples: [
        'grantgate grant freeze',
        'grantgate grant freeze --policy-repository acme/shop',
        'grantgate grant freeze --print',
    ],
    run: async (given, terminal) => {
        const tag = `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .FREEZE */ .kY}/${timeName(terminal.now())}`;
        if (given.has('print'))
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .printLines */ .tj)(["# in a clone of the policy's repository: stops every run", (0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .pushLine */ .n)(tag)], terminal);
        const token = (0,_github_session_js__WEBPACK_IMPORTED_MODULE_5__/* .ownToken */ .K8)(terminal);
        if (token === undefined)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e('there is no token', 'set GH_TOKEN (`gh auth token` shows yours), or paste what `grantgate grant freeze --print` prints');
        return await (0,_github_session_js__WEBPACK_IMPORTED_MODULE_5__/* .withGitHub */ .WN)(given, terminal, token, async (session) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .printOutcome */ .is)(await freezeNow(session, given.text('policy-path') ?? _check_options_js__WEBPACK_IMPORTED_MODULE_4__/* .USUAL_ACCESS */ .S, tag), given, terminal));
    },
};
/** Sets the tag, unless everything is frozen already. */
async function freezeNow({ api, to }, root, tag) {
    const { repository } = to;
    const facts = await (0,_github_brakes_js__WEBPACK_IMPORTED_MODULE_0__/* .readBrakes */ .r)(api, repository, root, 'freezes');
    const policy = facts.policy === undefined ? undefined : (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePolicy */ .ON)(facts.policy, 'policy.yml');
    const freezes = (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .freezesIn */ .uc)(facts.tags);
    const [before] = (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .freezesInForce */ .dj)(freezes, policy?.ok === true ? policy.value.lifted : []);
    if (before !== undefined) {
        const message = `Nothing to do: everything is frozen already, by ${(0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .describeTag */ .y)(before)} in ${repository}.`;
        return { outcome: 'already-frozen', repository, tag: before, message, notes: [] };
    }
    const inTheWay = freezes.find((name) => (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .foldTag */ .cM)(name) === _policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .FREEZE */ .kY);
    if (inTheWay !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`the lifted freeze \`${inTheWay}\` is in the way: git can hold no tag below it`, 'remove it from `lifted` in the policy, or have an administrator delete the tag');
    await (0,_github_create_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .createTag */ .VZ)(to, tag, facts.commit);
    return {
        outcome: 'frozen',
        repository,
        tag,
        message: `Frozen: the tag ${tag} is in ${repository}, and every run is refused from now on.`,
        notes: [
            'It ends by a reviewed change of the policy: `grantgate grant unfreeze` writes it.',
            ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .keepingNotes */ .X5)(facts.keeping, repository),
        ],
    };
}
/** A time as the last part of a tag: `20261128T180000Z`. */
function timeName(milliseconds) {
    return new Date(milliseconds).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}


/***/ }),

/***/ 24763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ createTagRuleset),
/* harmony export */   Tk: () => (/* binding */ writeTagObject),
/* harmony export */   VZ: () => (/* binding */ createTag)
/* harmony export */ });
/* harmony import */ var _walls_generate_rulesets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21942);
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78427);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32774);



/** REST version that is spoken; GitHub's "API Versions". */
const WRITTEN_VERSION = '2022-11-28';
/**
 * Creates a tag, in one atomic step. `there`: it was there already. Source: REST, "Create a reference"; needs
 * `contents: write`.
 * @throws FactError when it can neither be created nor is there already
 */
async function createTag(to, tag, commit) {
    const ref = `refs/tags/${tag}`;
    const answer = await postTo(to, 'git/refs', { ref, sha: commit });
    const words = answerWords(answer, to.token);
    if (answer.status === 422 && /already exists/i.test(words))
        return 'there';
    // only the tag itself shows that it was made: a page of somebody in between is an answer, too
    if (answer.status === 201 && memberOf(answer, 'ref') === ref)
        return 'created';
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FactError */ .n(`the tag \`${tag}\` could not be created in \`${to.repository}\`: GitHub answered ${answer.status} (${words})`, answer.status === 403 || answer.status === 404
        ? `the token needs \`contents: write\` on \`${to.repository}\``
        : 'a tag above or below it, or a ruleset, may be in the way');
}
/**
 * Writes what an annotated tag says, and gives the object to which the tag is then to point. Source: REST, "Create a
 * tag object"; needs `contents: write`.
 * @throws FactError when it cannot be written
 */
async function writeTagObject(to, { tag, note, commit }) {
    const answer = await postTo(to, 'git/tags', { tag, message: note, object: commit, type: 'commit' });
    const sha = memberOf(answer, 'sha');
    if (answer.status === 201 && typeof sha === 'string')
        return sha;
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FactError */ .n(`the tag \`${tag}\` could not be written in \`${to.repository}\`: GitHub answered ${answer.status} ` +
        `(${answerWords(answer, to.token)})`, answer.status === 403 || answer.status === 404
        ? `the token needs \`contents: write\` on \`${to.repository}\``
        : 'start the run again later');
}
/**
 * Creates {@link TAG_RULESET}. Source: REST, "Create a repository ruleset"; needs `administration: write`.
 * @throws FactError when it cannot be created
 */
async function createTagRuleset(to) {
    const answer = await postTo(to, 'rulesets', _walls_generate_rulesets_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG_RULESET */ .Q_);
    if (answer.status === 201 && memberOf(answer, 'name') === _walls_generate_rulesets_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG_RULESET */ .Q_.name)
        return;
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FactError */ .n(`the ruleset could not be created in \`${to.repository}\`: GitHub answered ${answer.status} ` +
        `(${answerWords(answer, to.token)})`, `the token needs \`administration: write\` on \`${to.repository}\`, and private repositories a plan ` +
        `with rulesets`);
}
async function postTo({ server, token, send, repository }, path, body) {
    try {
        return await send({
            method: 'POST',
            url: `${server.api}/repos/${repository}/${path}`,
            headers: {
                authorization: `Bearer ${token}`,
                accept: 'application/vnd.github+json',
                'x-github-api-version': WRITTEN_VERSION,
            },
            body: JSON.stringify(body),
        });
    }
    catch (error) {
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FactError */ .n(error instanceof Error ? error.message : String(error), undefined, { cause: error });
    }
}
function answerWords(answer, token) {
    const message = memberOf(answer, 'message');
    return typeof message === 'string' ? (0,_http_said_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)(message, { secrets: [token], most: 200 }) : 'no message';
}
function memberOf({ body }, name) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null
            ? Object.getOwnPropertyDescriptor(value, name)?.value
            : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 76317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   Dx: () => (/* binding */ ACCOUNTS),
/* harmony export */   Kb: () => (/* binding */ findRevocation),
/* harmony export */   Lf: () => (/* binding */ withAccountsRead),
/* harmony export */   Ne: () => (/* binding */ REVOKED),
/* harmony export */   QR: () => (/* binding */ joinTags),
/* harmony export */   X: () => (/* binding */ freezeBy),
/* harmony export */   bx: () => (/* binding */ isRevocation),
/* harmony export */   cM: () => (/* binding */ foldTag),
/* harmony export */   dj: () => (/* binding */ freezesInForce),
/* harmony export */   gN: () => (/* binding */ ALL_SUFFIX),
/* harmony export */   kY: () => (/* binding */ FREEZE),
/* harmony export */   l3: () => (/* binding */ accountPlace),
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
/** Folder, below those of the revoked, of accounts that are revoked whatever they are called today. */
const ACCOUNTS = 'accounts';
/**
 * Last segment of a tag that revokes everything beside it: it can be set where a grant of the same holder is revoked
 * already. No grant can be called so.
 */
const ALL_SUFFIX = '_all';
/** Last segment of what stands for tags that were not read: no tag and no grant can be called so. */
const UNREAD_SUFFIX = ' unread';
/** Folders that have a meaning of their own. */
const KNOWN = new Set(['frozen', 'revoked', 'used', 'spent', 'break-glass']);
const TAGGED_KINDS = new Set(['users', 'teams', 'apps', 'people', ACCOUNTS, 'break-glass']);
const TAG_SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/** The number of an account of GitHub, or the hash of one at an identity provider. */
const ACCOUNT_SEGMENT = /^(?:[1-9]\d{0,15}|[0-9a-f]{64})$/;
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
/** What follows `grantgate/revoked/` in the tag that revokes an account of GitHub, by its number. */
function accountPlace(id) {
    return `${ACCOUNTS}/${id}`;
}
/** The same of an account at an identity provider: a hash has letters somewhere, a number of GitHub has none. */
const PROVIDER_ACCOUNT = /^accounts\/[0-9a-f]{64}(?:\/|$)/;
/**
 * Whether it takes the file of people to know who is revoked, by what follows `grantgate/revoked/` in tags: a person of
 * `people.yml` is, or an account at an identity provider, whoever that is.
 */
function revokesPeople(revoked) {
    return [...revoked].map(foldTag).some((suffix) => /^people(?:\/|$)/.test(suffix) || PROVIDER_ACCOUNT.test(suffix));
}
/** Tags where those of some accounts were looked for by name, so that those that were not read do not matter. */
function withAccountsRead(seen) {
    return { ...seen, unread: seen.unread.filter((place) => place !== `${REVOKED}/${ACCOUNTS}`) };
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
    const name = kind === ACCOUNTS ? ACCOUNT_SEGMENT : TAG_SEGMENT;
    return TAGGED_KINDS.has(kind) && (holder === undefined || holder === ALL_SUFFIX || name.test(holder));
}


/***/ }),

/***/ 21942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ defaultBranchRuleset),
/* harmony export */   Q_: () => (/* binding */ TAG_RULESET),
/* harmony export */   w1: () => (/* binding */ gateRuleset)
/* harmony export */ });
/* unused harmony export reviewedBranch */
/** A change of a branch needs a pull request that was approved, also by those who own what changes. */
function reviewedBranch(name, ref, count) {
    return {
        name,
        target: 'branch',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: [ref], exclude: [] } },
        rules: [
            { type: 'deletion' },
            { type: 'non_fast_forward' },
            {
                type: 'pull_request',
                parameters: {
                    required_approving_review_count: count,
                    dismiss_stale_reviews_on_push: true,
                    require_code_owner_review: true,
                    require_last_push_approval: true,
                    required_review_thread_resolution: false,
                },
            },
        ],
    };
}
/** The ruleset that keeps the default branch; `count` people have to approve. */
function defaultBranchRuleset(count) {
    return reviewedBranch('grantgate default branch', '~DEFAULT_BRANCH', count);
}
/** Tags that nobody moves or deletes. */
function keptTags(name, ref) {
    return {
        name,
        target: 'tag',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: [ref], exclude: [] } },
        rules: [{ type: 'deletion' }, { type: 'update' }],
    };
}
/** The ruleset that keeps the gate's tags. Source: GitHub's "Creating rulesets", "Using fnmatch syntax". */
const TAG_RULESET = keptTags('grantgate tags', 'refs/tags/grantgate/**/*');
/** The ruleset for the ref that the gate is at, where that is not the default branch; none for a commit. */
function gateRuleset(ref, count) {
    if (ref.startsWith('refs/heads/'))
        return reviewedBranch('grantgate gate', ref, count);
    return ref.startsWith('refs/tags/') ? keptTags('grantgate gate', ref) : undefined;
}


/***/ })

};
