export const id = 6025;
export const ids = [6025];
export const modules = {

/***/ 52722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ reviewersOf),
/* harmony export */   bL: () => (/* binding */ takenBy),
/* harmony export */   jt: () => (/* binding */ reviewStage)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35533);
/* harmony import */ var _approval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2899);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41947);
/* harmony import */ var _slots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25562);




/** The longest that any access lasts: what counts for a role that the policy no longer has. */
const MAX_ACCESS_MS = 86_400_000;
/** What was taken by these tags; one that cannot be read let nobody in. */
function takenBy(slots, policy) {
    // scar: of two tags for one issue only the first was looked at once, whenever that said it was opened
    return slots.flatMap(({ tag, note }) => {
        const owner = (0,_slots_js__WEBPACK_IMPORTED_MODULE_2__/* .readSlotNote */ .VI)(note);
        if (owner === undefined)
            return [];
        const { account, role } = (0,_slots_js__WEBPACK_IMPORTED_MODULE_2__/* .slotPlace */ .Iv)(tag);
        return [{ ...owner, account, role, ends: endAt(owner, role, policy), due: dueAt(owner, role, policy) }];
    });
}
function endAt({ opened }, role, policy) {
    return opened + (policy.roles.get(role)?.['break-glass']?.lasts ?? 0) * 1000;
}
/** INVARIANT: taking a role out of the policy ends no review. */
function dueAt({ opened }, role, policy) {
    const rules = policy.roles.get(role)?.['break-glass'];
    return rules === undefined ? opened + MAX_ACCESS_MS : opened + (rules.lasts + rules.review.within) * 1000;
}
/** Who reviews access of a role: whom its rules list, and who approves grants where it has none any more. */
function reviewersOf(policy, role) {
    return policy.roles.get(role)?.['break-glass']?.review.by ?? policy.approval.approvers;
}
/**
 * Judges the review of an access: its file has to be for it, and to have come by a merged pull request that somebody
 * approved whom the rules list. `login` is what whoever took it is called now.
 *
 * INVARIANT: nobody reviews their own: whoever took it does not count, nor does a file of one's own. Nor does what was
 * merged before the issue was opened, whose number is known in advance, or while the access lasted: what was done
 * afterwards nobody had seen. Access that was ended by a tag (`isEnded`) can be reviewed from then on.
 */
function reviewStage({ account, role, issue, opened, ends }, review, policy, { login, isEnded }) {
    if (review?.unavailable !== undefined)
        return 'unknown';
    const { record, provenance } = review ?? {};
    if (record === undefined || String(record['principal-id']) !== account)
        return 'missing';
    if (provenance?.pull !== undefined && provenance.pull.merged_at <= (isEnded ? opened : ends))
        return 'missing';
    const taker = { request: issue, 'requested-by-id': Number(account) };
    const judged = (0,_approval_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeFile */ .GP)({
        rules: { ...policy.approval, approvers: reviewersOf(policy, role) },
        needed: 1,
        isInvolved: ({ author, author_id: id }) => (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(id, Number(account)) || (0,_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .couldBeSameName */ .Ye)(author, login),
        objection: (pull) => (0,_approval_js__WEBPACK_IMPORTED_MODULE_1__/* .objectionTo */ .Dx)(pull, taker, policy.requests?.app),
    }, provenance);
    return judged.ok ? 'reviewed' : judged.reason === 'undecidable' ? 'unknown' : 'missing';
}


/***/ }),

/***/ 25562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ slotPlace),
/* harmony export */   VI: () => (/* binding */ readSlotNote),
/* harmony export */   XJ: () => (/* binding */ slotFolder),
/* harmony export */   nK: () => (/* binding */ slotsOf),
/* harmony export */   rH: () => (/* binding */ slotLog),
/* harmony export */   vf: () => (/* binding */ countSlots)
/* harmony export */ });
/* unused harmony exports BREAK_GLASS, slotNote */
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23355);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76317);


/**
 * The tags that count break-glass access: `grantgate/break-glass/<account id>/<role>/<n>`, for a drill
 * `…/<role>/_drill/<n>`. Together they are a log that can only grow: the creation of a ref is atomic, the next number
 * is taken only by whoever has read all before it, and a ruleset keeps them from being moved and deleted. Each is an
 * annotated tag that says which issue it is for. So an issue has its place once and for all, as often as it is used.
 */
/** Folder of all tags that count break-glass access. */
const BREAK_GLASS = `${_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl}/break-glass`;
/** No role can be called so. */
const DRILL_FOLDER = '_drill';
/** Folder of the tags of one person. */
function slotsOf(account) {
    return `${BREAK_GLASS}/${account}/`;
}
/** Folder of one log: drills are counted apart, so that nobody goes without a drill for fear of using up the real. */
function slotFolder(account, role, isDrill) {
    return `${slotsOf(account)}${role}/${isDrill ? `${DRILL_FOLDER}/` : ''}`;
}
/** What the tag for an issue says. */
function slotNote({ issue, opened }) {
    return `issue ${issue}, opened ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(opened)}`;
}
/** What a tag says; `undefined` where the gate has not written it so. */
function readSlotNote(note) {
    const [, issue, time = ''] = /^issue ([1-9]\d{0,9}), opened (\S{1,40})\n?$/.exec(note ?? '') ?? [];
    const opened = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(time);
    if (issue === undefined || opened === undefined)
        return undefined;
    const owner = { issue: Number(issue), opened };
    return slotNote(owner) === note?.trimEnd() ? owner : undefined;
}
/** Role and kind of a log by the name of one of its tags. */
function slotPlace(tag) {
    const [account = '', role = '', next] = tag.slice(BREAK_GLASS.length + 1).split('/');
    return { account, role, isDrill: next === DRILL_FOLDER };
}
/**
 * Puts the tags of one folder in order.
 *
 * INVARIANT: a log with a gap counts nothing, since what filled it later would come before what was let in already.
 */
function slotLog(slots, folder) {
    const entries = new Map();
    for (const { tag, note } of slots) {
        if (folder.startsWith(`${tag}/`))
            return { ok: false, tag };
        if (!tag.startsWith(folder))
            continue;
        const rest = tag.slice(folder.length);
        if (!folder.endsWith(`/${DRILL_FOLDER}/`) && rest.startsWith(`${DRILL_FOLDER}/`))
            continue;
        if (!/^[1-9]\d{0,5}$/.test(rest))
            return { ok: false, tag };
        entries.set(Number(rest), readSlotNote(note));
    }
    const last = Math.max(0, ...entries.keys());
    if (last !== entries.size)
        return { ok: false, tag: `${folder}${last}` };
    return { ok: true, entries: Array.from({ length: last }, (_, index) => entries.get(index + 1)) };
}
/**
 * Counts what was taken before an issue within the time of the rate: everything with a lower number that is not older.
 * What cannot be read counts. An issue without a place comes after all.
 *
 * Of any `count + 1` issues opened within that time, the one with the highest number has the others below it and is
 * refused: so never more than `count` are let in, in whatever order they came.
 */
function countSlots(entries, { issue, opened }, { per }) {
    const own = entries.findIndex((entry) => entry?.issue === issue && entry.opened === opened);
    const before = own === -1 ? entries : entries.slice(0, own);
    const spent = before.filter((entry) => entry === undefined || entry.opened > opened - per * 1000).length;
    return { spent, hasPlace: own !== -1 };
}


/***/ }),

/***/ 62719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./lib/policy/decision.js
var decision = __webpack_require__(75022);
// EXTERNAL MODULE: ./lib/policy/finding.js
var finding = __webpack_require__(27795);
// EXTERNAL MODULE: ./lib/policy/grant-checks.js
var grant_checks = __webpack_require__(20260);
// EXTERNAL MODULE: ./lib/policy/grant-times.js
var grant_times = __webpack_require__(20907);
// EXTERNAL MODULE: ./lib/policy/principal.js
var principal = __webpack_require__(40016);
// EXTERNAL MODULE: ./lib/policy/glob.js + 1 modules
var glob = __webpack_require__(29121);
// EXTERNAL MODULE: ./lib/policy/delegation/checks.js
var delegation_checks = __webpack_require__(17892);
// EXTERNAL MODULE: ./lib/policy/approval.js
var approval = __webpack_require__(2899);
// EXTERNAL MODULE: ./lib/policy/reviews.js
var reviews = __webpack_require__(4131);
;// CONCATENATED MODULE: ./lib/policy/policy-review.js


/**
 * Judges whether the policy may be believed. The first version there ever was counts; a later one counts when its pull
 * request was approved as the rules of the version before it demand. Where the version before does not count itself, it
 * must be approved as every version back to one that counts demands, and show its reviewers all of it: it is that
 * version once more, or the file was deleted before.
 *
 * INVARIANT: who approves and how many is never read from the version that is being judged.
 */
function reviewPolicy(policy, history, run) {
    if (history.unavailable !== undefined)
        return doubtedPolicy({ kind: 'unavailable', fault: history.unavailable });
    const { versions, whole, told } = history;
    const [latest] = versions;
    if (latest === undefined)
        return doubtedPolicy({ kind: 'empty' });
    if (told === true)
        return reviewOf(latest, judgeVersion(latest, policy.approval, run));
    if (!whole)
        return doubtedPolicy({ kind: 'too-many' });
    const last = history.from === undefined ? lastReadable(versions) : firstByAdmin(versions, history.from, run);
    if (last < 0)
        return doubtedPolicy({ kind: 'unknown-before', from: history.from ?? Number.POSITIVE_INFINITY });
    if (last === 0)
        return history.from === undefined ? judgeFirst(latest) : { ok: true, facts: mergedBy(latest) };
    const believed = believe(versions, last, run);
    if (believed.has(0))
        return { ok: true, facts: mergedBy(latest) };
    const before = versions.slice(1).find(({ approval }) => approval !== undefined)?.approval;
    const judged = before === undefined ? undefined : judgeVersion(latest, before, run);
    return judged?.ok === false ? reviewOf(latest, judged) : policyUnreviewed({ kind: 'earlier' });
}
/**
 * Judges whether `people.yml` may be believed: its last change, and every copy that this replaced, must have been
 * approved as the policy demands of a change of itself. There is no first version that counts by itself: who may
 * approve was known by then. `undefined` where that is not judged.
 */
function reviewPeople({ approval: rules }, { people, peopleUnavailable }, run) {
    if (peopleUnavailable !== undefined)
        return doubtedPolicy({ kind: 'people-unavailable', fault: peopleUnavailable });
    for (let copy = people; copy !== undefined; copy = copy.before) {
        const approval = judgeVersion({ provenance: copy }, rules, run);
        if (approval.ok)
            continue;
        return approval.reason === 'undecidable'
            ? doubtedPolicy({ kind: 'people', doubt: approval.facts.doubt })
            : policyUnreviewed({ kind: 'people', fault: approval });
    }
    return people === undefined ? undefined : { ok: true, facts: mergedBy({ provenance: people }) };
}
/** The first version needs no review, but it must have been in force ever since. */
function judgeFirst({ provenance: { line = 'proved' } }) {
    if (line === 'proved')
        return { ok: true, facts: { kind: 'first' } };
    return line === 'broken' ? policyUnreviewed({ kind: 'first-brought-back' }) : doubtedPolicy({ kind: 'first-line' });
}
function policyUnreviewed(facts) {
    return { ok: false, reason: 'policy-unreviewed', facts };
}
function doubtedPolicy(doubt) {
    return { ok: false, reason: 'undecidable', facts: { kind: 'policy', doubt } };
}
function lastReadable(versions) {
    const index = versions.findLastIndex(({ approval }) => approval !== undefined);
    return Math.max(index, 0);
}
/** Anybody who could change the rules of the repository could do without the gate. */
const BY_ADMIN = { approvers: { permission: 'admin' } };
/**
 * The newest version that may count as the first where it is not known what was before: it came since, it was shown
 * whole because there was no file before it, and an admin of the repository approved it. -1 when there is none.
 */
function firstByAdmin(versions, from, run) {
    return versions.findIndex((version, index) => {
        const { approval, provenance } = version;
        const isKnown = provenance.pull !== undefined && provenance.pull.merged_at > from;
        return (approval !== undefined &&
            isKnown &&
            versions[index + 1]?.blob === undefined &&
            judgeVersion(version, BY_ADMIN, run).ok);
    });
}
/** The versions that count, found from the oldest to the newest. */
function believe(versions, last, run) {
    const believed = new Set([last]);
    for (let index = last - 1; index >= 0; index--)
        if (isBelievable(versions, index, believed, run))
            believed.add(index);
    return believed;
}
/** Goes back from a version to one that counts, as long as each on the way would have accepted it. */
function isBelievable(versions, index, believed, run) {
    const version = versions[index];
    if (version === undefined)
        return false;
    for (let before = index + 1; before < versions.length; before++) {
        const rules = versions[before]?.approval;
        // a file that could not be read let nothing through, so it names nobody and forbids nothing
        if (rules === undefined)
            continue;
        if (!judgeVersion(version, rules, run).ok)
            return false;
        if (believed.has(before))
            return believed.has(index + 1) || showsAll(version, versions[index + 1], versions[before]);
    }
    return false;
}
/**
 * Whether reviewers were shown all that the version has, though the one before it does not count: a diff shows only
 * what it adds to that one.
 */
function showsAll({ blob }, before, good) {
    return before?.blob === undefined || (blob !== undefined && blob === good?.blob);
}
function judgeVersion({ provenance }, rules, run) {
    if (rules.policy === 'any')
        return judgeOpen(provenance.line ?? 'proved');
    return (0,reviews/* judgeReviews */.H)({ rules, needed: rules.count ?? 1, isInvolved: (review) => (0,approval/* isOfRun */.NG)(review, run), objection: byBot }, provenance);
}
/** Whoever may push may change the policy; but it must have been in force ever since. */
function judgeOpen(line) {
    if (line === 'proved')
        return { ok: true, by: [], needed: 0 };
    return line === 'broken'
        ? { ok: false, reason: 'approval-missing', facts: { kind: 'brought-back', needed: 0 } }
        : {
            ok: false,
            reason: 'undecidable',
            facts: { kind: 'approval', doubt: { kind: 'line-without-review' }, needed: 0 },
        };
}
function byBot(pull) {
    return (0,approval/* isProposedByBot */.DW)(pull) ? { kind: 'bot', pull: pull.number, author: pull.author } : undefined;
}
function reviewOf(version, approval) {
    if (approval.ok)
        return { ok: true, facts: mergedBy(version) };
    return approval.reason === 'undecidable'
        ? doubtedPolicy({ kind: 'change', doubt: approval.facts.doubt })
        : policyUnreviewed({ kind: 'change', fault: approval });
}
function mergedBy({ provenance: { pull } }) {
    return pull === undefined ? { kind: 'allowed' } : { kind: 'reviewed', pull: pull.number };
}

// EXTERNAL MODULE: ./lib/policy/scope.js
var scope = __webpack_require__(70478);
// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(76317);
;// CONCATENATED MODULE: ./lib/policy/run-checks.js






/**
 * The checks that concern the whole run, whatever the grants say; stops after the first that fails. Whether anything is
 * frozen is left out where the policy lets somebody pass over that.
 */
function checkRun(policyFile, evidence, run, role, { isFreezePassedOver = false } = {}) {
    if (policyFile === undefined)
        return [(0,decision/* failure */.V)('policy-missing', { kind: 'none' })];
    if (!policyFile.ok)
        return [(0,decision/* failure */.V)('policy-invalid', { problem: policyFile.problems[0] })];
    const policy = policyFile.value;
    const checks = [];
    const freezeOr = isFreezePassedOver ? unlooked : checkFreeze;
    for (const check of [checkReview, checkPeopleReview, freezeOr, checkNever, delegation_checks/* checkDelegation */.rP]) {
        const made = check(policy, evidence, run, role);
        if (made !== undefined)
            checks.push(made);
        if (made?.outcome === 'fail')
            return checks;
    }
    // a role that is known is among the checks of the grant
    if (role !== undefined && !policy.roles.has(role))
        checks.push((0,decision/* failure */.V)('role-unknown', { kind: 'asked', role, roles: [...policy.roles.keys()] }));
    return checks;
}
function checkReview(policy, evidence, run) {
    if (evidence.policy === undefined)
        return undefined;
    const review = reviewPolicy(policy, evidence.policy, run);
    if (review.ok)
        return { name: 'policy-unreviewed', outcome: 'pass', facts: review.facts };
    return review.reason === 'undecidable'
        ? (0,decision/* failure */.V)('undecidable', review.facts)
        : (0,decision/* failure */.V)('policy-unreviewed', review.facts);
}
/** INVARIANT: who somebody is, is never read from a file that nobody reviewed. */
function checkPeopleReview(policy, evidence, run) {
    // who is not known by the file may still be revoked by it
    const isLookedAt = evidence.people !== undefined || evidence.peopleUnavailable !== undefined;
    if (run.delegation?.handle === undefined && !isLookedAt)
        return undefined;
    const review = reviewPeople(policy, evidence, run);
    if (review === undefined || review.ok)
        return undefined;
    return review.reason === 'undecidable'
        ? (0,decision/* failure */.V)('undecidable', review.facts)
        : (0,decision/* failure */.V)('policy-unreviewed', review.facts);
}
/** In place of a check that is left out. */
const unlooked = () => undefined;
function checkFreeze({ lifted }, { frozen, freezes = [] }) {
    // one that is not named cannot be lifted either
    if (frozen)
        return (0,decision/* failure */.V)('frozen', { kind: 'unnamed' });
    const [freeze] = (0,tags/* freezesInForce */.dj)(freezes, lifted);
    return freeze === undefined
        ? { name: 'frozen', outcome: 'pass', facts: { kind: 'none' } }
        : (0,decision/* failure */.V)('frozen', (0,tags/* freezeBy */.X)(freeze));
}
function checkNever(policy, _evidence, run, role) {
    const hit = neverHit(policy, run);
    if (hit === undefined)
        return { name: 'never-allowed', outcome: 'pass', facts: { kind: 'none' } };
    const { list, ...named } = hit;
    const roles = [...policy.roles]
        .filter(([name]) => role === undefined || name === role)
        .map(([name, one]) => ({ role: name, patterns: one[list] ?? [] }));
    return (0,decision/* failure */.V)('never-allowed', { ...named, roles, never: policy.never?.[list] ?? [] });
}
function neverHit({ never }, run) {
    const { branches = [], tags = [], environments = [] } = never ?? {};
    const branch = (0,scope/* branchesOf */.IJ)(run).find((name) => (0,glob/* matchesAny */._I)(branches, name));
    if (branch !== undefined)
        return { kind: 'branch', name: branch, list: 'branches' };
    const tag = (0,scope/* tagOf */.cO)(run);
    if (tag !== undefined && (0,glob/* matchesAny */._I)(tags, tag))
        return { kind: 'tag', name: tag, list: 'tags' };
    return run.environment !== undefined && (0,glob/* matchesAnyAlike */.sv)(environments, run.environment)
        ? { kind: 'environment', name: run.environment, list: 'environments' }
        : undefined;
}

// EXTERNAL MODULE: ./lib/policy/window.js
var policy_window = __webpack_require__(12012);
;// CONCATENATED MODULE: ./lib/policy/end-of-access.js

/** When access ends that is over at `expires`: then, or with the open window. Milliseconds since 1970. */
function endOfAccess(role, expires, now) {
    const closings = (role?.windows ?? []).map((window) => (0,policy_window/* closesAt */.py)(window, now) ?? 0);
    return closings.length === 0 ? expires : Math.min(expires, Math.max(...closings));
}

// EXTERNAL MODULE: ./lib/policy/break-glass/emergency-grant.js
var emergency_grant = __webpack_require__(92125);
// EXTERNAL MODULE: ./lib/policy/account.js
var account = __webpack_require__(35533);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
;// CONCATENATED MODULE: ./lib/policy/break-glass/listed.js



/**
 * Whether whoever began a run is among the people of a list.
 *
 * INVARIANT: an app never is, nor is anybody whom a tool names; and where it depends on a team that is not known, the
 * answer is `unknown`.
 */
function isOnCall({ users = [], teams = [] }, run) {
    const actor = (0,principal/* actorOf */.dn)(run);
    if ((0,account/* isApp */.YB)(actor) || run.delegation !== undefined)
        return 'no';
    if (users.some((user) => (typeof user === 'number' ? String(user) === actor.id : (0,fold/* isSameName */.yS)(user, actor.login))))
        return 'member';
    const found = teams.map((team) => inTeam(team, run));
    return found.includes('member') ? 'member' : found.includes('unknown') ? 'unknown' : 'no';
}
/** The number of a team decides where the policy gives one: names of teams are used again. */
function inTeam(team, { actor_teams: names, actor_team_ids: ids }) {
    if (typeof team !== 'string')
        return ids === undefined ? 'unknown' : ids.includes(team.id) ? 'member' : 'no';
    if (names === undefined)
        return 'unknown';
    return names.some((name) => (0,fold/* isSameName */.yS)(name, team)) ? 'member' : 'no';
}

// EXTERNAL MODULE: ./lib/policy/break-glass/reviewed.js
var reviewed = __webpack_require__(52722);
// EXTERNAL MODULE: ./lib/policy/break-glass/slots.js
var break_glass_slots = __webpack_require__(25562);
;// CONCATENATED MODULE: ./lib/policy/break-glass/emergency-checks.js






/**
 * The checks that take the place of an approval where somebody asked for access in an emergency.
 *
 * INVARIANT: each of them is made from what GitHub says now, never from what a workflow wrote about it.
 */
function emergencyFindings(emergency, found, situation) {
    const findings = [
        checkListed(emergency, situation),
        validForm(emergencyFault(emergency, situation)),
        checkCount(emergency, found, situation),
        checkReviews(emergency, found, situation),
    ];
    return {
        known: findings.filter(({ name }) => name !== 'undecidable'),
        unknown: findings.filter(({ name }) => name === 'undecidable'),
    };
}
/** Who has the place in the log that counts an issue. */
function slotOwner({ number, opened_at: at }) {
    return { issue: number, opened: Math.floor(at / 1000) * 1000 };
}
function checkListed({ rules, form }, { run, evidence }) {
    const listed = isOnCall(rules.who, run);
    if (listed !== 'unknown')
        return (0,finding/* outcomes */.K)('break-glass-not-listed', () => ({ role: form.role, actor: run.actor }))(listed === 'member');
    const fault = evidence.teamsUnknown ?? { message: 'the teams of the people of this run could not be read' };
    const [team] = rules.who.teams ?? [];
    const name = typeof team === 'string' ? team : (team?.team ?? '');
    return (0,finding/* outcomes */.K)('undecidable', () => ({ kind: 'membership', team: name, fault }))(false);
}
const validForm = (fault) => (0,finding/* outcomes */.K)('break-glass-invalid', () => fault ?? { kind: 'none' })(fault === undefined);
/** What is wrong with the issue itself. */
function emergencyFault({ issue, form, rules, grant }, { run, now }) {
    const { number } = issue;
    // INVARIANT: by number; a login is somebody else's by tomorrow
    if (String(issue.author_id) !== run.actor_id)
        return { kind: 'other-person', issue: number, author: issue.author };
    if (issue.transferred)
        return { kind: 'transferred', issue: number };
    if (issue.by_email)
        return { kind: 'by-email', issue: number };
    if (issue.edited)
        return { kind: 'edited', issue: number };
    if (issue.closed)
        return { kind: 'closed', issue: number };
    if (form.isDrill && rules.drill === undefined)
        return { kind: 'no-drill', issue: number, role: form.role };
    const until = grant.expires ?? 0;
    return now < until ? undefined : { kind: 'over', issue: number, until };
}
function checkCount({ issue, form, rules }, { slots }, { run }) {
    const log = (0,break_glass_slots/* slotLog */.rH)(slots, (0,break_glass_slots/* slotFolder */.XJ)(run.actor_id, form.role, form.isDrill));
    if (!log.ok)
        return (0,finding/* outcomes */.K)('undecidable', () => ({ kind: 'uses-blocked', tag: log.tag }))(false);
    const { spent } = (0,break_glass_slots/* countSlots */.vf)(log.entries, slotOwner(issue), rules.each);
    const { count: most, per } = rules.each;
    return (0,finding/* outcomes */.K)('break-glass-exhausted', () => ({ most, per, spent }))(spent < most);
}
/** INVARIANT: a review that is not known to be there is not there. */
function checkReviews({ issue }, { slots, reviews }, situation) {
    const { policy, run, now, evidence } = situation;
    const isEnded = (number) => (0,tags/* findRevocation */.Kb)(evidence.revoked, (0,emergency_grant/* emergencyId */.V9)(number)) !== undefined;
    const states = (0,reviewed/* takenBy */.bL)(slots, policy)
        .filter((taken) => taken.issue !== issue.number && now > taken.due)
        .map((taken) => ({
        issue: taken.issue,
        due: taken.due,
        state: (0,reviewed/* reviewStage */.jt)(taken, reviews.get(taken.issue), policy, {
            login: run.actor,
            isEnded: isEnded(taken.issue),
        }),
    }));
    const open = (state) => states.filter((one) => one.state === state).map(({ issue: number, due }) => ({ issue: number, due }));
    const overdue = open('missing');
    const [unknown] = open('unknown');
    if (overdue.length === 0 && unknown !== undefined) {
        const fault = reviews.get(unknown.issue)?.unavailable ?? { message: 'it could not be shown who approved it' };
        return (0,finding/* outcomes */.K)('undecidable', () => ({ kind: 'break-glass-review', issue: unknown.issue, fault }))(false);
    }
    return (0,finding/* outcomes */.K)('break-glass-unreviewed', () => ({ overdue }))(overdue.length === 0);
}

;// CONCATENATED MODULE: ./lib/policy/break-glass/decide-emergency.js








/** An issue that is older says nothing about a run of now. */
const RECENT_MS = 86_400_000;
/**
 * Decides where no grant lets a run go on: by an issue in which its person asked for break-glass access. `usual` is the
 * refusal by grants; it stands where nobody asked.
 *
 * INVARIANT: what is true of the whole run stands in the way as it does of grants: `never`, a policy that was not
 * reviewed, and a freeze unless the policy itself lets emergencies pass over it. Only a person who started the run
 * themselves: a tool that names somebody never has it.
 */
function decideEmergency(usual, situation) {
    const { policy, evidence, found, request, now } = situation;
    if (request.grant !== undefined || request.run.delegation !== undefined)
        return usual;
    const isFreezePassedOver = policy['frozen-allows-break-glass'] === true;
    const globals = checkRun({ ok: true, value: policy }, evidence, request.run, request.role, { isFreezePassedOver });
    if (globals.some(({ outcome }) => outcome === 'fail'))
        return usual;
    const { unavailable } = found;
    if (unavailable !== undefined)
        return usual.reason === 'no-grant'
            ? refusedFor(usual, 'undecidable', [
                ...globals,
                (0,decision/* failure */.V)('undecidable', { kind: 'break-glass', fault: unavailable }),
            ])
            : usual;
    const judged = found.issues
        .filter((issue) => now - issue.opened_at < RECENT_MS && isForRun(issue, situation))
        .map((issue) => judgeIssue(issue, situation))
        .toSorted((a, b) => Number(isPast(a, now)) - Number(isPast(b, now)) || firstToUse(a, b));
    const [first] = judged;
    if (first === undefined)
        return usual;
    const considered = [
        ...usual.considered,
        ...judged.map(({ issue, emergency, failed }) => ({
            grant: (0,emergency_grant/* emergencyId */.V9)(issue.number),
            ...(emergency === undefined ? {} : { role: emergency.form.role }),
            failed,
        })),
    ];
    const roles = judged.flatMap(({ emergency, failed }) => (failed.length === 0 ? (emergency?.form.role ?? []) : []));
    if (new Set(roles).size > 1)
        return { ...ambiguous(usual, roles, globals), considered };
    if (first.emergency !== undefined && first.failed.length === 0)
        return { ...letIn(first, first.emergency, globals, situation), considered };
    if (usual.reason !== 'no-grant' && usual.reason !== 'frozen' && isPast(first, now))
        return { ...usual, considered };
    return { ...turnedDown(usual, first, globals), considered };
}
/** Nobody asks by it any more: what a grant lacks is the better answer. */
function isPast({ issue, emergency }, now) {
    return issue.closed || now >= (emergency?.grant.expires ?? Number.POSITIVE_INFINITY);
}
function turnedDown(usual, { issue, emergency, failed, checks }, globals) {
    return {
        ...refusedFor(usual, failed[0] ?? 'break-glass-invalid', [...globals, ...checks()]),
        grant: (0,emergency_grant/* emergencyId */.V9)(issue.number),
        ...(emergency === undefined ? {} : { role: emergency.form.role, expires: emergency.grant.expires ?? 0 }),
    };
}
function ambiguous(usual, roles, globals) {
    const check = (0,decision/* failure */.V)('role-ambiguous', { roles: [...new Set(roles)].toSorted() });
    return refusedFor(usual, 'role-ambiguous', [...globals, check]);
}
/** Whether an issue is about a role that this run could be for. */
function isForRun({ form }, { policy, request: { role } }) {
    const roles = role === undefined ? [...policy.roles.keys()] : [role];
    const open = roles.filter((name) => policy.roles.get(name)?.['break-glass'] !== undefined);
    return form === undefined ? open.length > 0 : open.includes(form.role);
}
function judgeIssue(issue, { policy, evidence, found, request, now }) {
    const { run, home, steps } = request;
    const emergency = (0,emergency_grant/* emergencyOf */.zO)(issue, policy, run);
    if (emergency === undefined) {
        const checks = () => [(0,decision/* failure */.V)('break-glass-invalid', { kind: 'form', issue: issue.number })];
        return { issue, failed: ['break-glass-invalid'], checks, hasPlace: false };
    }
    const situation = { policy, evidence, run, now, home, ...(steps === undefined ? {} : { steps }) };
    const { grant, form, rules } = emergency;
    const findings = (0,grant_checks/* grantChecker */.u)(situation, () => emergencyFindings(emergency, found, situation))(grant);
    const log = (0,break_glass_slots/* slotLog */.rH)(found.slots, (0,break_glass_slots/* slotFolder */.XJ)(run.actor_id, form.role, form.isDrill));
    return {
        issue,
        emergency,
        failed: findings.flatMap(({ ok, name }) => (ok ? [] : [name])),
        checks: () => (0,finding/* toChecks */.r)(findings, grant, situation),
        hasPlace: log.ok && (0,break_glass_slots/* countSlots */.vf)(log.entries, slotOwner(issue), rules.each).hasPlace,
    };
}
/**
 * Of those that are not past: fewest failed checks, then what is counted already, then the latest. The order in which
 * issues were read does not matter.
 */
function firstToUse(a, b) {
    return (a.failed.length - b.failed.length ||
        Number(b.hasPlace) - Number(a.hasPlace) ||
        b.issue.opened_at - a.issue.opened_at ||
        b.issue.number - a.issue.number);
}
function letIn({ issue, checks, hasPlace }, { form, rules, grant }, globals, { policy, request: { run }, now }) {
    const expires = issue.opened_at + rules.lasts * 1000;
    return {
        schema: 1,
        decision: 'allow',
        grant: grant.id,
        role: form.role,
        expires,
        until: endOfAccess(policy.roles.get(form.role), expires, now),
        checks: [...globals, ...checks()],
        considered: [],
        principal: run.triggering_actor,
        run,
        emergency: {
            issue: issue.number,
            opened: slotOwner(issue).opened,
            isDrill: form.isDrill,
            credentialsOf: form.isDrill ? (rules.drill ?? form.role) : form.role,
            hasPlace,
        },
    };
}
function refusedFor({ principal, run, considered }, reason, checks) {
    return { schema: 1, decision: 'deny', reason, checks, considered, principal, run };
}

;// CONCATENATED MODULE: ./lib/policy/decide.js








/**
 * Decides whether a run goes on. Pure: no clock, no IO; `now` is milliseconds since 1970. Never throws on bad files: a
 * doubt is a denial.
 *
 * INVARIANT: allowed only if the policy stands, nothing is frozen, nothing under `never` is touched, and one grant of
 * the principal passes every check; or, without one, access in an emergency does that the principal asked for.
 */
function decide(policyFile, grants, evidence, request, now) {
    const usual = decideByGrants(policyFile, grants, evidence, request, now);
    return usual.decision === 'allow' || policyFile?.ok !== true || evidence.breakGlass === undefined
        ? usual
        : decideEmergency(usual, { policy: policyFile.value, evidence, found: evidence.breakGlass, request, now });
}
function decideByGrants(policyFile, grants, evidence, request, now) {
    const { run, home, role, steps } = request;
    const globals = checkRun(policyFile, evidence, run, role);
    const refused = globals.find((check) => check.outcome === 'fail');
    if (refused !== undefined || policyFile?.ok !== true)
        return deny(refused?.name ?? 'policy-missing', run, globals, []);
    const policy = policyFile.value;
    const situation = { policy, evidence, run, now, home, ...(steps === undefined ? {} : { steps }) };
    const check = (0,grant_checks/* grantChecker */.u)(situation);
    const judged = candidates(grants, request)
        .map((file) => judgeGrant(file, check, situation))
        .toSorted(byCloseness);
    return choose(judged, globals, request, policy, now);
}
/** Lets the run go on by a grant that passes every check, where these agree on a role; else says what comes closest. */
function choose(judged, globals, request, policy, now) {
    const { run } = request;
    const considered = judged.map(summarise);
    const passing = judged.filter((entry) => entry.failed.length === 0);
    const [closest] = judged;
    if (closest === undefined)
        return deny('no-grant', run, [...globals, noGrantCheck(request)], []);
    if (passing.length === 0)
        return {
            ...deny(closest.failed[0] ?? 'no-grant', run, [...globals, ...closest.checks()], considered),
            ...about(closest),
        };
    const roles = [...new Set(passing.map((entry) => entry.grant?.role ?? ''))].toSorted();
    if (roles.length > 1)
        return deny('role-ambiguous', run, [...globals, (0,decision/* failure */.V)('role-ambiguous', { roles })], considered);
    return allow(passing, globals, considered, run, policy, now);
}
function allow(passing, globals, considered, run, policy, now) {
    const [first] = passing.toSorted((a, b) => (a.end ?? 0) - (b.end ?? 0) || compareText(a.id, b.id));
    // INVARIANT: nothing is allowed without an end
    if (first?.grant === undefined || first.end === undefined)
        return deny('undecidable', run, globals, considered);
    const { id, role } = first.grant;
    const expires = first.end;
    return {
        schema: 1,
        decision: 'allow',
        grant: id,
        role,
        expires,
        until: endOfAccess(policy.roles.get(role), expires, now),
        checks: [...globals, ...first.checks()],
        considered,
        principal: run.triggering_actor,
        run,
    };
}
/** The grants that could cover this run: the principal's, for the role named; a void one for any role. */
function candidates(grants, request) {
    const organisation = request.home.split('/')[0] ?? '';
    return grants.filter((file) => (0,principal/* membershipOf */._G)(file.holder, request.run, organisation) !== 'no' &&
        (request.grant === undefined || request.grant === file.id) &&
        (request.role === undefined || !file.ok || file.grant.role === request.role));
}
function judgeGrant(file, check, situation) {
    if (!file.ok) {
        const { id, problems } = file;
        const checks = () => [(0,decision/* failure */.V)('grant-invalid', { problem: problems[0] })];
        return { id, end: undefined, failed: ['grant-invalid'], checks };
    }
    const { id, grant } = file;
    const failed = [];
    for (const finding of check(grant))
        if (!finding.ok)
            failed.push(finding.name);
    const end = (0,grant_times/* grantEnd */.wy)(grant, situation.evidence);
    return { id, grant, end, failed, checks: () => (0,finding/* toChecks */.r)(check(grant), grant, situation) };
}
/** Fewest failed checks first, then latest to end, then by id: the order in which grants were read does not matter. */
function byCloseness(a, b) {
    if (a.failed.length !== b.failed.length)
        return a.failed.length - b.failed.length;
    const [one, other] = [a.end ?? Number.NEGATIVE_INFINITY, b.end ?? Number.NEGATIVE_INFINITY];
    if (one !== other)
        return other > one ? 1 : -1;
    return compareText(a.id, b.id);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function summarise(judged) {
    const { id, grant, failed } = judged;
    return grant === undefined ? { grant: id, failed } : { grant: id, role: grant.role, failed };
}
function about(judged) {
    return {
        grant: judged.id,
        ...(judged.grant === undefined ? {} : { role: judged.grant.role }),
        ...(judged.end === undefined ? {} : { expires: judged.end }),
    };
}
function noGrantCheck({ run, role, grant }) {
    return (0,decision/* failure */.V)('no-grant', grant === undefined
        ? { kind: 'any', actor: run.actor, ...(role === undefined ? {} : { role }) }
        : { kind: 'named', grant });
}
function deny(reason, run, checks, considered) {
    return { schema: 1, decision: 'deny', reason, checks, considered, principal: run.triggering_actor, run };
}


/***/ }),

/***/ 75022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ failure)
/* harmony export */ });
/* unused harmony export credentialRole */
/** A check that stands in the way. */
function failure(name, facts) {
    return { name, outcome: 'fail', facts };
}
/** The role whose credentials are issued: a harmless one where break-glass access is a drill. */
function credentialRole({ role, emergency }) {
    return emergency?.credentialsOf ?? role;
}


/***/ }),

/***/ 17892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ isPressedByTool),
/* harmony export */   b3: () => (/* binding */ mayBotsRun),
/* harmony export */   g: () => (/* binding */ addDelegation),
/* harmony export */   j0: () => (/* binding */ namedPerson),
/* harmony export */   rP: () => (/* binding */ checkDelegation)
/* harmony export */ });
/* harmony import */ var _decision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75022);
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35533);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27795);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40016);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14619);





/**
 * Whether a run that a tool started names the person behind it. A run of an account that is no tool of the policy has
 * no such check, unless a token came along.
 *
 * INVARIANT: a tool of the policy never runs as itself; a token that is not good never makes a run that of anybody.
 */
function checkDelegation(policy, _evidence, run) {
    const { delegation } = run;
    if (delegation === undefined)
        return checkUnnamed(policy, run);
    if (delegation.refused !== undefined)
        return checkRefusal(delegation.refused, delegation);
    const entry = entryOf(policy, delegation);
    // who sent it is compared here as well: nothing else stands between the token and the person
    if (entry === undefined || delegation.person === undefined)
        return (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)('delegation-invalid', { tool: delegation.claimed.actor, fault: { kind: 'sender' } });
    return {
        name: 'delegation-missing',
        outcome: 'pass',
        facts: { kind: 'named', entry: entry.name, person: delegation.name ?? run.actor },
    };
}
function checkUnnamed(policy, run) {
    const actor = (0,_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .actorOf */ .dn)(run);
    const tool = { id: run.actor_id, login: run.actor, isApp: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(actor) };
    const [entry] = (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesFor */ .aB)(policy.delegation ?? [], tool);
    return entry === undefined
        ? undefined
        : (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)('delegation-missing', { kind: 'tool', tool: run.actor, entry: entry.name });
}
/**
 * Whether a tool of the policy pressed the button of this attempt. Of a run that it began by naming somebody, the first
 * attempt is that person's.
 *
 * INVARIANT: a tool starts nothing again, even one that is a user and a member of the granted team.
 */
function isPressedByTool({ policy, run }) {
    const { id = '', login, type } = (0,_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .triggeringOf */ .Ml)(run);
    return (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesFor */ .aB)(policy.delegation ?? [], { id, login, isApp: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)({ id, login, type }) }).length > 0;
}
/** The entry that a delegation was verified by, if it is that of the account that sent the dispatch. */
function entryOf(policy, { entry: name, claimed }) {
    const { actor: login, actor_id: id, actor_type: type } = claimed;
    return (0,_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .entriesFor */ .aB)(policy.delegation ?? [], { id, login, isApp: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)({ id, login, type }) }).find((entry) => entry.name === name);
}
function checkRefusal(refused, { claimed, entry = '' }) {
    switch (refused.kind) {
        case 'invalid':
            return (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)('delegation-invalid', {
                tool: claimed.actor,
                ...(refused.entry === undefined ? {} : { entry: refused.entry }),
                fault: refused.fault,
            });
        case 'spent':
            return (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)('delegation-spent', { entry: refused.entry });
        case 'out-of-scope':
            return (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)('delegation-out-of-scope', { kind: 'inputs', entry: refused.entry, inputs: refused.inputs });
        case 'unknown-person':
            return (0,_decision_js__WEBPACK_IMPORTED_MODULE_3__/* .failure */ .V)('person-unknown', { entry, why: refused.why });
    }
}
/** Whether a person is behind the run as the grant and its role demand; nothing for a person's usual grant. */
function namedPerson(grant, role, { policy, run }) {
    if (run.delegation !== undefined)
        return NOTHING;
    // whoever has it: a grant that is good by way of a tool only is good in no other way
    if (grant.through !== undefined)
        return [cameThrough(false)];
    return grant.holder.kind === 'app' ? [botNamesPerson(mayBotsRun(policy, role))] : NOTHING;
}
const NOTHING = [];
/** Adds whether the tool that names the person may carry this grant. */
function addDelegation(findings, grant, { policy, run }) {
    const { delegation } = run;
    if (delegation === undefined)
        return;
    const entry = entryOf(policy, delegation);
    findings.push(entryCarriesRole(entry?.roles.includes(grant.role) === true));
    if (grant.through !== undefined)
        findings.push(entryIsOfGrant(entry !== undefined && grant.through.includes(entry.name)));
}
/** Whether bots may use a role by grants of their own. */
function mayBotsRun(policy, role) {
    return role?.agents ?? policy.delegation === undefined;
}
const entryNamed = (run) => run.delegation?.entry ?? '';
const botNamesPerson = (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomes */ .K)('delegation-missing', (grant, { run, policy }) => mayBotsRun(policy, policy.roles.get(grant.role))
    ? { kind: 'bots-may', role: grant.role }
    : { kind: 'bot', bot: run.actor, role: grant.role });
const cameThrough = (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomes */ .K)('delegation-missing', (grant) => ({ kind: 'through', entries: grant.through ?? [] }));
const entryCarriesRole = (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomes */ .K)('delegation-out-of-scope', (grant, { policy, run }) => ({
    kind: 'role',
    entry: entryNamed(run),
    role: grant.role,
    roles: policy.delegation?.find(({ name }) => name === entryNamed(run))?.roles ?? [],
}));
const entryIsOfGrant = (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .outcomes */ .K)('delegation-out-of-scope', (grant, { run }) => ({
    kind: 'through',
    entry: entryNamed(run),
    entries: grant.through ?? [],
}));


/***/ }),

/***/ 27795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ outcomes),
/* harmony export */   r: () => (/* binding */ toChecks)
/* harmony export */ });
/** The two outcomes of a check, made in advance: of a thousand grants most pass and fail alike. */
function outcomes(name, facts) {
    const pass = { name, ok: true, facts };
    const fail = { name, ok: false, facts };
    return (ok) => (ok ? pass : fail);
}
/** Gathers what the checks of a grant found. */
function toChecks(findings, grant, situation) {
    return findings.map((finding) => toCheck(finding, grant, situation));
}
function toCheck({ name, ok, facts }, grant, situation) {
    return { name, outcome: ok ? 'pass' : 'fail', facts: facts(grant, situation) };
}


/***/ }),

/***/ 20260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ grantChecker)
/* harmony export */ });
/* harmony import */ var _approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2899);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27795);
/* harmony import */ var _grant_times_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20907);
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40016);
/* harmony import */ var _delegation_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17892);
/* harmony import */ var _scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70478);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76317);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12012);








/**
 * Gives a function that makes every check of one grant, in the order of the registry; what grants of one role share is
 * found once. `warrant` takes the place of the approval where there is none to look at.
 */
function grantChecker(situation, warrant = (grant, role) => warrantOfApproval(grant, role, situation)) {
    const views = new Map();
    const organisation = organisationOf(situation);
    return (grant) => {
        let view = views.get(grant.role);
        if (view === undefined)
            views.set(grant.role, (view = viewRole(grant.role, situation)));
        const { known, unknown } = warrant(grant, view.role);
        const findings = [
            ...(0,_delegation_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .namedPerson */ .j0)(grant, view.role, situation),
            roleKnown(view.role !== undefined),
            notRevoked(isUnrevoked(grant, situation)),
            ...known,
        ];
        addTimes(findings, grant, view, situation);
        addPeople(findings, grant, situation, organisation);
        (0,_delegation_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .addDelegation */ .g)(findings, grant, situation);
        for (const finding of view.scope(grant))
            findings.push(finding);
        if (view.role !== undefined && situation.steps !== undefined)
            findings.push(...situation.steps(view.role, grant));
        const most = grant['max-uses'];
        if (most !== undefined)
            findings.push(usesLeft(spentUses(grant, situation) < most));
        // what could not be read is reported last: anything else that fails is the better answer
        findings.push(...unknown);
        if (grant.holder.kind === 'team' && !isMembershipKnown(grant, situation.run, organisation))
            findings.push(membershipKnown(false));
        return findings;
    };
}
function viewRole(name, situation) {
    const role = situation.policy.roles.get(name);
    const isOpen = role?.windows?.some((window) => (0,_window_js__WEBPACK_IMPORTED_MODULE_5__/* .closesAt */ .py)(window, situation.now) !== undefined) === true;
    return {
        role,
        lifetime: longestLife(situation.policy, role),
        ...(role?.windows === undefined ? {} : { window: windowOpen(isOpen) }),
        scope: role === undefined ? () => [] : (0,_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .scopeChecks */ .Kp)(role, situation.run, situation.home),
    };
}
const roleKnown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomes */ .K)('role-unknown', (grant) => ({ kind: 'granted', role: grant.role }));
const windowOpen = (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomes */ .K)('outside-window', (grant, { policy, now }) => ({
    windows: policy.roles.get(grant.role)?.windows ?? [],
    now,
}));
const notRevoked = (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomes */ .K)('grant-revoked', ({ id, revoked }, situation) => {
    const tag = revokingTag(id, situation);
    if (tag !== undefined)
        return (0,_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .revocationBy */ .wB)(tag);
    return revoked === undefined ? { kind: 'none' } : { kind: 'file', ...revoked };
});
function isUnrevoked(grant, situation) {
    return grant.revoked === undefined && revokingTag(grant.id, situation) === undefined;
}
/** INVARIANT: who lost all of hers is not let in by a team either, and starts nothing again for somebody else. */
function revokingTag(id, { evidence: { revoked, names }, run }) {
    if (revoked.size === 0)
        return undefined;
    const places = [id, ...(0,_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .foldersOfAll */ .IC)(run, names)];
    return places.map((place) => (0,_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .findRevocation */ .Kb)(revoked, place)).find((tag) => tag !== undefined);
}
function warrantOfApproval(grant, role, situation) {
    const approval = checkApproval(grant, role, situation);
    return approval.name === 'undecidable' ? { known: [], unknown: [approval] } : { known: [approval], unknown: [] };
}
function checkApproval(grant, role, situation) {
    if (situation.evidence.unavailable?.has(grant.id) === true)
        return provenanceKnown(false);
    const approval = (0,_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeApproval */ .bA)(situation.policy, role, grant, situation.evidence.provenance.get(grant.id), situation.run);
    if (approval.ok)
        return approved(true);
    const { reason, facts } = approval;
    // a fault has the facts of its own reason
    return { name: reason, ok: false, facts: () => facts };
}
const provenanceKnown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomes */ .K)('undecidable', (grant, { evidence }) => ({
    kind: 'provenance',
    fault: evidence.unavailable?.get(grant.id) ?? { message: 'it could not be read' },
}));
const approved = (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomes */ .K)('approval-missing', (grant, { policy, evidence, run }) => {
    const role = policy.roles.get(grant.role);
    const approval = (0,_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeApproval */ .bA)(policy, role, grant, evidence.provenance.get(grant.id), run);
    return { kind: 'approved', by: approval.ok ? approval.by : [], needed: (0,_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsNeeded */ .Wr)(policy, role) };
});
function addTimes(findings, grant, view, situation) {
    const starts = (0,_grant_times_js__WEBPACK_IMPORTED_MODULE_7__/* .grantStart */ .PA)(grant, situation.evidence);
    const end = (0,_grant_times_js__WEBPACK_IMPORTED_MODULE_7__/* .grantEnd */ .wy)(grant, situation.evidence);
    // without a merge there is no approval either, and that check says so: there is nothing to measure
    if (starts !== undefined && end !== undefined)
        findings.push(shortEnough(end - starts <= view.lifetime * 1000));
    if (starts !== undefined)
        findings.push(started(situation.now >= starts));
    // whenever it was merged, it ends by then at the latest
    const latest = end ?? grant.expires;
    if (latest !== undefined)
        findings.push(notEnded(situation.now < latest));
    if (view.window !== undefined)
        findings.push(view.window);
}
/** The longest life of a grant for this role, in seconds. */
function longestLife(policy, role) {
    return Math.min(policy.limits.lifetime, role?.lifetime ?? Number.POSITIVE_INFINITY);
}
const shortEnough = (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomes */ .K)('grant-too-long', (grant, { policy, evidence }) => ({
    lifetime: longestLife(policy, policy.roles.get(grant.role)),
    starts: (0,_grant_times_js__WEBPACK_IMPORTED_MODULE_7__/* .grantStart */ .PA)(grant, evidence) ?? 0,
    expires: (0,_grant_times_js__WEBPACK_IMPORTED_MODULE_7__/* .grantEnd */ .wy)(grant, evidence) ?? 0,
}));
const started = (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomes */ .K)('grant-not-started', (grant, { evidence, now }) => ({
    starts: (0,_grant_times_js__WEBPACK_IMPORTED_MODULE_7__/* .grantStart */ .PA)(grant, evidence) ?? 0,
    now,
}));
const notEnded = (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomes */ .K)('grant-expired', (grant, { evidence, now }) => ({
    expires: (0,_grant_times_js__WEBPACK_IMPORTED_MODULE_7__/* .grantEnd */ .wy)(grant, evidence) ?? grant.expires ?? 0,
    now,
}));
function addPeople(findings, grant, situation, organisation) {
    findings.push(checkPrincipalId(grant, situation, organisation));
    const covered = (0,_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .coversTriggering */ .LX)(grant, situation.run, organisation);
    if (covered !== 'unknown')
        findings.push(startedByHolder(covered === 'member' && !(0,_delegation_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .isPressedByTool */ .A4)(situation)));
}
/**
 * INVARIANT: an app is only ever covered by its id, because anything that holds a workflow's own token can act under
 * the app's name. A team has no account of its own: an id in its grant is that of the one member who may use it.
 */
function checkPrincipalId(grant, situation, organisation) {
    // a team of the name, and of another number: the name was used again
    if (grant['team-id'] !== undefined &&
        (0,_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .membershipOf */ ._G)(grant.holder, situation.run, organisation, grant['team-id']) === 'no')
        return sameTeam(false);
    const id = grant['principal-id'];
    if (id !== undefined)
        return sameAccount(String(id) === situation.run.actor_id);
    if (grant.holder.kind === 'team')
        return memberOfTeam(true);
    // a handle is never used again, and who has it is reviewed
    if (grant.holder.kind === 'person')
        return knownByHandle(true);
    return grant.holder.kind === 'app' || situation.policy.approval.require?.includes('principal-id') === true
        ? accountNamed(false)
        : sameLogin(true);
}
const principal = (named) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomes */ .K)('principal-mismatch', (grant, { run }) => ({ named: named(grant), actor: run.actor, id: run.actor_id }));
const memberOfTeam = principal(() => ({ kind: 'member' }));
const sameTeam = principal((grant) => ({ kind: 'team', id: grant['team-id'] ?? 0 }));
const sameAccount = principal((grant) => ({ kind: 'account', id: grant['principal-id'] ?? 0 }));
const sameLogin = principal((grant) => ({ kind: 'login', login: grant.holder.name }));
const knownByHandle = principal((grant) => ({ kind: 'handle', handle: grant.holder.name }));
const accountNamed = principal(() => ({ kind: 'unnumbered' }));
const startedByHolder = (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomes */ .K)('rerun-by-other', (grant, { run }) => ({
    isOfTeam: grant.holder.kind === 'team' && grant['principal-id'] === undefined,
    actor: run.actor,
    attempt: run.run_attempt,
    by: run.triggering_actor,
}));
function organisationOf(situation) {
    return situation.home.split('/', 1)[0] ?? '';
}
function isMembershipKnown(grant, run, organisation) {
    return ((0,_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .membershipOf */ ._G)(grant.holder, run, organisation, grant['team-id']) !== 'unknown' &&
        (0,_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .coversTriggering */ .LX)(grant, run, organisation) !== 'unknown');
}
const membershipKnown = (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomes */ .K)('undecidable', (grant, situation) => ({
    kind: 'membership',
    team: `${organisationOf(situation)}/${grant.holder.name}`,
    fault: situation.evidence.teamsUnknown ?? { message: 'the teams of the people of this run could not be read' },
}));
function spentUses(grant, situation) {
    return situation.evidence.uses.get(grant.id) ?? 0;
}
const usesLeft = (0,_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomes */ .K)('uses-exhausted', (grant, situation) => ({
    most: grant['max-uses'] ?? 0,
    spent: spentUses(grant, situation),
}));


/***/ }),

/***/ 20907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ grantStart),
/* harmony export */   uY: () => (/* binding */ endAfter),
/* harmony export */   wy: () => (/* binding */ grantEnd)
/* harmony export */ });
/* unused harmony export grantMerged */
/** When the pull request that brought a grant was merged, milliseconds since 1970; `undefined` when none is known. */
function grantMerged(grant, { provenance }) {
    const pull = provenance.get(grant.id)?.pull;
    return pull?.merged === true ? pull.merged_at : undefined;
}
/** When a grant begins: as written, else when it was merged. */
function grantStart(grant, evidence) {
    return grant.starts ?? grantMerged(grant, evidence);
}
/**
 * When a grant ends: at `expires`, or when `lasts` is over, which counts from the merge; the earlier of both.
 *
 * INVARIANT: `undefined` where it says only how long and no merge is known. Nothing is approved then either, and no run
 * is allowed without an end.
 */
function grantEnd(grant, evidence) {
    if (grant.lasts === undefined)
        return grant.expires;
    const merged = grantMerged(grant, evidence);
    return merged === undefined ? undefined : endAfter(grant, merged);
}
/** When a grant ends that was merged then: milliseconds since 1970; never, if it says neither. */
function endAfter({ expires, lasts }, merged) {
    const over = lasts === undefined ? Number.POSITIVE_INFINITY : merged + lasts * 1000;
    return Math.min(expires ?? Number.POSITIVE_INFINITY, over);
}


/***/ }),

/***/ 41287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ RunError),
/* harmony export */   z: () => (/* binding */ parseRun)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45999);


/** A run that could not be read: which claim, and what was expected. */
class RunError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'RunError';
    claim;
    /** Without `expected` the claim is missing. */
    constructor(claim, expected) {
        super(`the claim \`${claim}\` is ${expected === undefined ? 'missing' : `not ${expected}`}`);
        this.claim = claim;
    }
}
/**
 * Reads a run from verified claims (or from a `run.json`): ids may be text or numbers, unknown claims are ignored.
 * @throws RunError when a claim that a decision needs is missing or of another form
 */
function parseRun(value) {
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        throw new RunError('run', 'an object of claims');
    const environment = optionalText(value, 'environment');
    const workflowSha = optionalText(value, 'workflow_sha');
    const jobWorkflow = optionalText(value, 'job_workflow_ref');
    const jobWorkflowSha = optionalText(value, 'job_workflow_sha');
    return {
        actor: claimText(value, 'actor'),
        actor_id: claimId(value, 'actor_id'),
        triggering_actor: claimText(value, 'triggering_actor'),
        triggering_actor_id: claimId(value, 'triggering_actor_id'),
        ...people(value),
        repository: claimText(value, 'repository'),
        repository_id: claimId(value, 'repository_id'),
        repository_owner: claimText(value, 'repository_owner'),
        repository_owner_id: claimId(value, 'repository_owner_id'),
        ref: claimText(value, 'ref'),
        ref_type: optionalText(value, 'ref_type') ?? '',
        ref_protected: value['ref_protected'] === true || value['ref_protected'] === 'true',
        sha: claimText(value, 'sha'),
        head_ref: optionalText(value, 'head_ref') ?? '',
        base_ref: optionalText(value, 'base_ref') ?? '',
        ...(environment === undefined ? {} : { environment }),
        event_name: claimText(value, 'event_name'),
        workflow_ref: claimText(value, 'workflow_ref'),
        ...(workflowSha === undefined ? {} : { workflow_sha: workflowSha }),
        ...(jobWorkflow === undefined ? {} : { job_workflow_ref: jobWorkflow }),
        ...(jobWorkflowSha === undefined ? {} : { job_workflow_sha: jobWorkflowSha }),
        run_id: claimId(value, 'run_id'),
        run_attempt: claimId(value, 'run_attempt'),
        runner_environment: claimText(value, 'runner_environment'),
    };
}
/** What is known of the two accounts besides their logins and numbers. */
function people(value) {
    const type = optionalText(value, 'actor_type');
    const triggeringType = optionalText(value, 'triggering_actor_type');
    const teams = optionalTeams(value, 'actor_teams');
    const triggeringTeams = optionalTeams(value, 'triggering_actor_teams');
    const ids = optionalIds(value, 'actor_team_ids');
    const triggeringIds = optionalIds(value, 'triggering_actor_team_ids');
    return {
        ...(type === undefined ? {} : { actor_type: type }),
        ...(triggeringType === undefined ? {} : { triggering_actor_type: triggeringType }),
        ...(teams === undefined ? {} : { actor_teams: teams }),
        ...(triggeringTeams === undefined ? {} : { triggering_actor_teams: triggeringTeams }),
        ...(ids === undefined ? {} : { actor_team_ids: ids }),
        ...(triggeringIds === undefined ? {} : { triggering_actor_team_ids: triggeringIds }),
    };
}
function claimText(from, claim) {
    const value = from[claim];
    if (isAbsent(value))
        throw new RunError(claim);
    if (typeof value !== 'string')
        throw new RunError(claim, 'a text');
    return value;
}
function optionalText(from, claim) {
    const value = from[claim];
    return isAbsent(value) ? undefined : claimText(from, claim);
}
/** GitHub leaves empty what a run does not have. */
function isAbsent(value) {
    return value === undefined || value === null || value === '';
}
function claimId(from, claim) {
    const value = from[claim];
    if (isAbsent(value))
        throw new RunError(claim);
    const written = typeof value === 'number' ? String(value) : value;
    // leading zeros would make two spellings of one id
    if (typeof written !== 'string' || !/^(?:0|[1-9]\d{0,19})$/.test(written))
        throw new RunError(claim, 'a number');
    return written;
}
function optionalTeams(from, claim) {
    const value = from[claim];
    if (value === undefined || value === null)
        return undefined;
    if (!Array.isArray(value))
        throw new RunError(claim, 'a list of `owner/slug`');
    return value.map((team) => {
        if (typeof team !== 'string')
            throw new RunError(claim, 'a list of `owner/slug`');
        return team;
    });
}
function optionalIds(from, claim) {
    const value = from[claim];
    if (value === undefined || value === null)
        return undefined;
    if (!Array.isArray(value))
        throw new RunError(claim, 'a list of numbers');
    return value.map((entry) => {
        const number = Number(typeof entry === 'number' || (typeof entry === 'string' && /^[1-9]\d{0,15}$/.test(entry)) ? entry : Number.NaN);
        if (!Number.isSafeInteger(number) || number < 1)
            throw new RunError(claim, 'a list of numbers');
        return number;
    });
}


/***/ })

};
