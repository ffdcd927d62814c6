export const id = 4003;
export const ids = [4003,6317];
export const modules = {

/***/ 2899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ isProposedByBot),
/* harmony export */   Dx: () => (/* binding */ objectionTo),
/* harmony export */   GP: () => (/* binding */ judgeFile),
/* harmony export */   NG: () => (/* binding */ isOfRun),
/* harmony export */   Wr: () => (/* binding */ approvalsNeeded),
/* harmony export */   bA: () => (/* binding */ judgeApproval)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41947);
/* harmony import */ var _reviews_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);



/** How many approvals a grant for this role needs: the policy's, or more where the role says so. */
function approvalsNeeded(policy, role) {
    return Math.max(policy.approval.count ?? 1, role?.approval?.count ?? 1);
}
/** Judges the approval of a grant by the pull request that brought it. */
function judgeApproval(policy, role, grant, provenance, run) {
    const by = {
        rules: policy.approval,
        needed: approvalsNeeded(policy, role),
        isInvolved: (review) => isOfRun(review, run) || isOfGrant(review, grant),
        objection: (pull) => objectionTo(pull, grant, policy.requests?.app),
    };
    return judgeFile(by, provenance);
}
/** Judges how a file came to be: its last change, and what that replaced. */
function judgeFile(by, provenance) {
    const last = (0,_reviews_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeReviews */ .H)(by, provenance);
    return last.ok ? (judgeReplaced(by, provenance) ?? last) : last;
}
/**
 * What is wrong with the copies that the last change replaced, each by the one after it: a pull request shows only what
 * it changes, so what stood there before must have been reviewed as well.
 */
function judgeReplaced(by, provenance) {
    for (let before = provenance?.before; before !== undefined; before = before.before) {
        const judged = (0,_reviews_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeReviews */ .H)(by, before);
        if (judged.ok)
            continue;
        if (judged.reason === 'undecidable')
            return judged;
        const pull = provenance?.pull?.number ?? 0;
        const { needed } = judged.facts;
        return { ok: false, reason: 'approval-missing', facts: { kind: 'replaced', pull, before: judged, needed } };
    }
    return undefined;
}
/** Whether a reviewer is who the run is for: by number or by login, the first actor or whoever pressed the button. */
function isOfRun({ author, author_id: id }, run) {
    const written = id === undefined ? undefined : String(id);
    return (written === run.actor_id ||
        (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author, run.actor) ||
        written === run.triggering_actor_id ||
        (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author, run.triggering_actor));
}
/** Whether a bot opened the pull request, whatever its login looks like. */
function isProposedByBot({ author, author_id: id, author_type: type }) {
    return (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)({ login: author, id: id === undefined ? undefined : String(id), type });
}
/** Whether a reviewer gets the access or asked for it. */
function isOfGrant({ author, author_id: id }, grant) {
    const requester = grant['requested-by'];
    return ((grant.holder.kind === 'user' &&
        ((0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(id, grant['principal-id']) || (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author, grant.holder.name))) ||
        (requester !== undefined && (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author, requester)) ||
        (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(id, grant['requested-by-id']));
}
/**
 * Why a pull request by a bot does not count. Anybody who may change a workflow can have `github-actions[bot]` open
 * one, so only the App that the policy names may propose: one grant at a time, saying which request it is and who
 * asked.
 */
function objectionTo(pull, grant, app) {
    if (!isProposedByBot(pull))
        return undefined;
    const { number, author, files } = pull;
    // INVARIANT: whatever number the policy names, any workflow of any branch may have this one open a pull request
    const isAnyWorkflow = (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author.replace(/\[bot\]$/i, ''), 'github-actions');
    if (app === undefined || pull.author_id !== app || isAnyWorkflow)
        return { kind: 'unnamed-bot', pull: number, author };
    if (grant.request === undefined || grant['requested-by-id'] === undefined)
        return { kind: 'request-unsaid', author };
    if (files === undefined)
        return { kind: 'files-unknown', pull: number, author };
    return files === 1 ? undefined : { kind: 'more-files', pull: number, author };
}


/***/ }),

/***/ 91581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ areDisjoint),
/* harmony export */   l: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29121);

/** A name nobody would choose, to stand for whatever a wildcard matches. */
const ANY_NAME = 'qz7x';
const WILDCARD = /[*?[\\]/;
/** Whether surely no name matches both patterns. A doubt is `false`. */
function areDisjoint(one, other) {
    if (!WILDCARD.test(one))
        return !(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(other, one);
    if (!WILDCARD.test(other))
        return !(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(one, other);
    if (/[[\\]/.test(one + other))
        return false;
    if (clash(one, other))
        return true;
    if (one.includes('**') || other.includes('**'))
        return false;
    const segments = [one.split('/'), other.split('/')];
    return (segments[0].length !== segments[1].length ||
        segments[0].some((segment, index) => clash(segment, segments[1][index] ?? '')));
}
/** Names that the pattern matches, to find out what else does; none where that cannot be determined. */
function samplesOf(pattern) {
    if (/[[\\]/.test(pattern))
        return [];
    const fill = (deep) => pattern.replaceAll('**', deep).replaceAll(/[*?]/g, ANY_NAME.slice(0, 1));
    const samples = new Set([
        fill(ANY_NAME),
        fill(`${ANY_NAME}/${ANY_NAME}`),
        pattern.replaceAll(/\*+/g, ANY_NAME).replaceAll('?', 'q'),
    ]);
    return [...samples].filter((sample) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(pattern, sample));
}
/** Whether what stands before the first wildcard, or after the last, cannot agree. */
function clash(one, other) {
    const heads = [head(one), head(other)].toSorted((a, b) => a.length - b.length);
    const tails = [tail(one), tail(other)].toSorted((a, b) => a.length - b.length);
    return heads[1]?.startsWith(heads[0] ?? '') === false || tails[1]?.endsWith(tails[0] ?? '') === false;
}
function head(pattern) {
    const first = pattern.search(WILDCARD);
    return first < 0 ? pattern : pattern.slice(0, first);
}
function tail(pattern) {
    return /[^*?[\\]*$/.exec(pattern)?.[0] ?? '';
}


/***/ }),

/***/ 4131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ judgeReviews),
/* harmony export */   Y: () => (/* binding */ isEligible)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41947);
/* harmony import */ var _who_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60798);



/**
 * Judges the reviews of the pull request that brought a file. Counted are approvals that still stand, of what is on the
 * default branch now, by people the rules list, who neither get the access nor asked for it nor wrote it. What is left
 * out decides the reason, in the order of the registry.
 */
function judgeReviews(by, provenance) {
    const { needed } = by;
    const { pull, line } = provenance ?? {};
    if (pull === undefined)
        return approvalMissing({ kind: 'no-pull', needed });
    const { number } = pull;
    if (!pull.merged)
        return approvalMissing({ kind: 'not-merged', pull: number, needed });
    if (line === 'broken')
        return approvalMissing({ kind: 'changed-since', pull: number, needed });
    if (pull.in_diff === false)
        return approvalMissing({ kind: 'not-in-diff', pull: number, needed });
    const objection = by.objection(pull);
    if (objection !== undefined)
        return approvalMissing({ ...objection, needed });
    return judgeApprovals(by, pull, provenance ?? { reviews: [] });
}
function judgeApprovals(by, pull, provenance) {
    const { needed } = by;
    const valid = validApprovals(provenance.reviews);
    if (valid.length === 0)
        return approvalMissing({ kind: 'none-stands', pull: pull.number, needed });
    const others = valid.filter((review) => !by.isInvolved(review) && !hasWritten(review, pull));
    if (others.length === 0)
        return approvalSelf({ kind: 'involved', by: names(valid), needed });
    const current = others.filter((review) => sawThis(review, pull));
    if (current.length === 0)
        return staleSince(others, pull, needed);
    if (pull.altered === true)
        return stale({ kind: 'altered', pull: pull.number, needed });
    return judgeCurrent(by, pull, current, provenance);
}
/** Judges approvals of what is on the default branch, by people who had no part in it as far as that is known. */
function judgeCurrent(by, pull, current, provenance) {
    const commits = [...(pull.unknown_authors ?? []), ...writtenByBots(pull)];
    const doubtful = by.rules['unknown-authors'] ?? 'one-more';
    const needed = by.needed + (commits.length > 0 && doubtful === 'one-more' ? 1 : 0);
    if (commits.length > 0 && doubtful === 'deny')
        return approvalSelf({ kind: 'doubtful-denied', commits, needed });
    const eligible = current.filter((review) => isEligible(by.rules, review));
    return eligible.length >= needed
        ? enough(eligible, pull, provenance, needed)
        : tooFew(by, commits, { current, eligible, needed, provenance });
}
/**
 * Commits of bots that the pull request is not from, in words: anybody who may change a workflow can have
 * `github-actions[bot]` write one. The only bot whose pull request is judged is the App that the policy names.
 */
function writtenByBots({ author, committers }) {
    return committers
        .filter((login) => (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)({ login }) && !(0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(login.replace(/\[bot\]$/i, ''), author.replace(/\[bot\]$/i, '')))
        .map((login) => `commits by \`${login}\`, a bot that may write for anybody`);
}
function enough(eligible, pull, { line }, needed) {
    return line === 'unknown'
        ? doubtedApproval({ kind: 'line', pull: pull.number }, needed)
        : { ok: true, by: names(eligible), needed };
}
function tooFew({ rules, needed: usual }, commits, counted) {
    const { current, eligible, needed, provenance } = counted;
    const { unknown } = provenance;
    const unread = current.filter((review) => !eligible.includes(review) && couldBeEligible(rules, review));
    if (unknown !== undefined && eligible.length + unread.length >= needed)
        return doubtedApproval({ kind: 'authority', fault: unknown }, needed);
    if (eligible.length === 0)
        return ineligible(rules, current, needed);
    const by = names(eligible);
    return eligible.length >= usual
        ? approvalSelf({ kind: 'doubtful', commits, by, needed })
        : approvalMissing({ kind: 'too-few', by, needed });
}
function approvalMissing(facts) {
    return { ok: false, reason: 'approval-missing', facts };
}
function approvalSelf(facts) {
    return { ok: false, reason: 'approval-self', facts };
}
function stale(facts) {
    return { ok: false, reason: 'approval-stale', facts };
}
function doubtedApproval(doubt, needed) {
    return { ok: false, reason: 'undecidable', facts: { kind: 'approval', doubt, needed } };
}
function ineligible(rules, current, needed) {
    const { approvers } = rules;
    const by = current.map((review) => ({
        author: review.author,
        isBot: isBot(review),
        ...(approvers.permission === undefined || review.permission === undefined ? {} : { permission: review.permission }),
    }));
    return { ok: false, reason: 'approval-ineligible', facts: { by, approvers, needed } };
}
/** Why none of the approvals is of what was merged. */
function staleSince(others, pull, needed) {
    const shown = others.filter((review) => sawFile(review, pull));
    if (shown.length === 0)
        return stale({ kind: 'earlier-commit', by: names(others), needed });
    const isOtherBase = shown.some(({ unseen }) => unseen === 'base');
    return stale({ kind: isOtherBase ? 'other-base' : 'changed-on-default', by: names(shown), needed });
}
/** The approvals that no later opinion of the same person has replaced; a comment is not an opinion. */
function validApprovals(reviews) {
    const opinions = reviews.filter((review) => review.state !== 'COMMENTED' && review.state !== 'PENDING');
    const valid = opinions.filter((review, index) => review.state === 'APPROVED' &&
        !opinions.some((other, place) => isSamePerson(other, review) && replaces(other, review, place > index)));
    return valid.length > 1 ? valid.toSorted((a, b) => (a.author < b.author ? -1 : 1)) : valid;
}
/** Scar: an approval without an id once counted beside one of the same login with it. */
function isSamePerson(one, other) {
    return (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(one.author_id, other.author_id) || (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(one.author, other.author);
}
/**
 * INVARIANT: of two opinions of the same moment the one that is not an approval stands; of two approvals, the one that
 * GitHub lists later.
 */
function replaces(other, approval, isListedLater) {
    if (other.submitted_at !== approval.submitted_at)
        return other.submitted_at > approval.submitted_at;
    return other.state !== 'APPROVED' || isListedLater;
}
/**
 * Whether the reviewer was shown what is on the default branch now: at the last commit, or at an earlier one where the
 * file was the very same and stood in the diff.
 *
 * INVARIANT: what was approved before the base was changed was another diff.
 */
function sawThis(review, pull) {
    return review.unseen === undefined && sawFile(review, pull);
}
function sawFile(review, pull) {
    if (pull.base_changed_at !== undefined && review.submitted_at <= pull.base_changed_at)
        return false;
    return review.commit === pull.head_sha || review.same_file === true;
}
/** INVARIANT: either the id or the login is enough to be the same person; a doubt counts against the approval. */
function hasWritten({ author, author_id: id }, pull) {
    return ((0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(id, pull.author_id) ||
        (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author, pull.author) ||
        pull.committers.some((login) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author, login)) ||
        (id !== undefined && pull.committer_ids?.includes(id) === true));
}
/** Whether somebody may approve: whom the rules list by name, team or permission, unless it is a bot. */
function isEligible(rules, review) {
    const { users = [], teams = [], permission } = rules.approvers;
    if (isBot(review))
        return false;
    const listed = users.some((user) => typeof user === 'number' ? user === review.author_id : (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(user, review.author));
    const inTeam = teams.some((team) => isIn(team, review) === true);
    return (listed ||
        inTeam ||
        (permission !== undefined && permissionRank(review.permission ?? 'none') >= permissionRank(permission)));
}
function isBot({ author, author_id: id, type }) {
    return type !== 'User' || (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)({ login: author, id: id === undefined ? undefined : String(id) });
}
function couldBeEligible(rules, review) {
    const { teams = [], permission } = rules.approvers;
    return (!isBot(review) &&
        (teams.some((team) => isIn(team, review) === undefined) ||
            (permission !== undefined && review.permission === undefined)));
}
/**
 * Whether a reviewer is in a team of the policy; `undefined` when that is not known. With a number, the number decides:
 * names of teams are used again.
 */
function isIn(team, review) {
    if (typeof team !== 'string')
        return review.team_ids?.includes(team.id);
    return review.teams?.some((theirs) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(theirs, team));
}
function permissionRank(permission) {
    return permission === 'none' ? -1 : _who_js__WEBPACK_IMPORTED_MODULE_1__/* .PERMISSIONS */ .Jj.indexOf(permission);
}
function names(reviews) {
    return reviews.map((review) => review.author);
}


/***/ }),

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
