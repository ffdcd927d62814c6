export const id = 4690;
export const ids = [4690];
export const modules = {

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   PC: () => (/* binding */ unreadFolders),
/* harmony export */   nW: () => (/* binding */ accessFolder),
/* harmony export */   o4: () => (/* binding */ readGrants)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _policy_grant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3740);
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6726);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(401);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1947);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6850);
/* harmony import */ var _policy_principal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1020);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4934);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2770);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8067);












const POLICY_FILE = 'policy.yml';
const HELD = [POLICY_FILE, 'grants'];
/**
 * The folder that was named on the command line; it may be a link, which only its owner can have made.
 * @throws InputError when it is not there
 */
function accessFolder(cwd, named) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named);
    if (folderExists(path)) {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(named, _options_js__WEBPACK_IMPORTED_MODULE_9__/* .USUAL_ACCESS */ .S);
        if (!HELD.some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))) && folderExists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _options_js__WEBPACK_IMPORTED_MODULE_9__/* .USUAL_ACCESS */ .S)))
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(named)} holds neither \`policy.yml\` nor \`grants/\``, `did you mean ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(inside)}?`);
        return path;
    }
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(named)} is not a folder`, 'give the folder that holds `policy.yml` and `grants/` with `--access`');
}
function folderExists(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}
/**
 * Reads the policy of an access folder; `undefined` when there is none.
 * @throws InputError when it cannot be read
 */
function readPolicyFile(access) {
    const file = POLICY_FILE;
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_8__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, file));
    if (read.kind === 'missing')
        return undefined;
    if (read.kind === 'refused')
        return { ok: false, problems: [{ file, line: 0, column: 0, message: read.why }] };
    return (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePolicy */ .ON)(read.text, file);
}
/**
 * Reads the grants that a run could use, and no others: its principal's, and those of its teams (of every team, when
 * its teams are unknown).
 * @throws InputError when a folder or a file cannot be read
 */
function readGrants(access, run) {
    const grants = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants');
    return principalFolders(grants, run).flatMap((folder) => namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, folder)).flatMap((name) => {
        const file = readGrantFile(grants, `${folder}/${name}`);
        return file === undefined ? [] : [file];
    }));
}
function principalFolders(grants, run) {
    const holder = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_5__/* .holderOf */ .Kd)((0,_policy_principal_js__WEBPACK_IMPORTED_MODULE_6__/* .actorOf */ .dn)(run));
    const kind = `${holder.kind}s`;
    // the actor comes from outside: what is no login must not become a path
    const own = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_5__/* .folderNames */ .Hw)(holder).filter((name) => _policy_names_js__WEBPACK_IMPORTED_MODULE_3__/* .LOGIN */ .S3.test(name));
    const theirs = holder.kind === 'user'
        ? namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, 'teams'))
            .filter((slug) => isTeamOf(run, slug))
            .map((slug) => `teams/${slug}`)
        : [];
    return [...own.map((name) => `${kind}/${name}`), ...theirs].filter((folder) => isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, folder)));
}
/**
 * Folders that were meant for the principal of a run and that the gate does not read: it looks for the login as GitHub
 * writes it, and in lower case.
 */
function unreadFolders(access, run) {
    const holder = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_5__/* .holderOf */ .Kd)((0,_policy_principal_js__WEBPACK_IMPORTED_MODULE_6__/* .actorOf */ .dn)(run));
    const kind = `${holder.kind}s`;
    const read = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_5__/* .folderNames */ .Hw)(holder);
    return namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants', kind))
        .filter((folder) => !read.includes(folder) && read.some((name) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_11__/* .isSameName */ .yS)(folder, name)))
        .map((folder) => `grants/${kind}/${folder}`);
}
function isTeamOf(run, slug) {
    return (_policy_names_js__WEBPACK_IMPORTED_MODULE_3__/* .LOGIN */ .S3.test(slug) &&
        (run.actor_teams === undefined || run.actor_teams.some((team) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_11__/* .isSameName */ .yS)(team.split('/')[1] ?? '', slug))));
}
function readGrantFile(grants, path) {
    const place = (0,_policy_grant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGrantPath */ .fv)(path);
    if (place === undefined)
        return undefined;
    const file = `grants/${path}`;
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_8__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, path));
    if (read.kind === 'missing')
        return undefined;
    if (read.kind === 'refused')
        return { ...place, ok: false, problems: [{ file, line: 0, column: 0, message: read.why }] };
    return (0,_policy_grant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGrant */ .qb)(read.text, path, file);
}
function namesInFolder(folder) {
    if (!isFolder(folder))
        return [];
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).toSorted();
    }
    catch (error) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadableInput */ .SJ)(folder, error);
    }
}
/** Whether there is a real folder. A link in its place is refused, since on GitHub it would not be a folder either. */
function isFolder(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (found.isSymbolicLink())
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`\`${path}\` is a symbolic link`, 'put a real folder there: on GitHub a link is not followed');
        return found.isDirectory();
    }
    catch (error) {
        const code = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_8__/* .errorCode */ .CA)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return false;
        if (error instanceof _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e)
            throw error;
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_8__/* .unreadableInput */ .SJ)(path, error);
    }
}


/***/ }),

/***/ 7279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ styleFor)
/* harmony export */ });
/** Chooses by what the stream is; `NO_COLOR` and `FORCE_COLOR` win (no-color.org, force-color.org). */
function styleFor(sink, env) {
    const paint = (code) => isColoured(sink, env) ? (text) => `\u001b[${code}m${text}\u001b[0m` : (text) => text;
    return { good: paint(32), bad: paint(31), doubtful: paint(33), strong: paint(1), faint: paint(2) };
}
function isColoured(sink, env) {
    if ((env['NO_COLOR'] ?? '') !== '')
        return false;
    const forced = env['FORCE_COLOR'];
    if (forced !== undefined)
        return forced !== '0' && forced !== 'false';
    return sink.isTTY === true && env['TERM'] !== 'dumb';
}


/***/ }),

/***/ 2899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ isProposedByBot),
/* harmony export */   NG: () => (/* binding */ isOfRun),
/* harmony export */   Wr: () => (/* binding */ approvalsNeeded),
/* harmony export */   bA: () => (/* binding */ judgeApproval)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1947);
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
    if (app === undefined || pull.author_id !== app)
        return { kind: 'unnamed-bot', pull: number, author };
    if (grant.request === undefined || grant['requested-by-id'] === undefined)
        return { kind: 'request-unsaid', author };
    if (files === undefined)
        return { kind: 'files-unknown', pull: number, author };
    return files === 1 ? undefined : { kind: 'more-files', pull: number, author };
}


/***/ }),

/***/ 4134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ DOCS)
/* harmony export */ });
/** Where the documentation is, for whoever has only the action. */
const DOCS = 'https://github.com/grantgate/grantgate/blob/main/docs';


/***/ }),

/***/ 16:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ coversTriggering),
/* harmony export */   Ml: () => (/* binding */ triggeringOf),
/* harmony export */   _G: () => (/* binding */ membershipOf),
/* harmony export */   dn: () => (/* binding */ actorOf)
/* harmony export */ });
/* unused harmony export membership */
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1947);


/** Who the token names: whoever began the run. */
function actorOf(run) {
    return { login: run.actor, id: run.actor_id, type: run.actor_type };
}
/** Who pressed the button of this very attempt. */
function triggeringOf(run) {
    return { login: run.triggering_actor, id: run.triggering_actor_id, type: run.triggering_actor_type };
}
/**
 * Whether a team of the organisation that owns the policy is among `teams`; `unknown` when they could not be read. With
 * the number of the team given, a team of that name and another number is another team.
 */
function membership({ names, ids }, organisation, slug, id) {
    if (names === undefined)
        return 'unknown';
    if (!names.some((team) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(team, `${organisation}/${slug}`)))
        return 'no';
    if (id === undefined)
        return 'member';
    return ids === undefined ? 'unknown' : ids.includes(id) ? 'member' : 'no';
}
/**
 * Whether a grant's holder is who asks. `organisation` owns the repository of the policy; `team` is the number of the
 * team, where the grant gives it.
 */
function membershipOf(holder, run, organisation, team) {
    const actor = actorOf(run);
    if (holder.kind === 'team')
        return (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(actor)
            ? 'no'
            : membership({ names: run.actor_teams, ids: run.actor_team_ids }, organisation, holder.name, team);
    if ((0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(actor))
        return holder.kind === 'app' && (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .appNames */ .iA)(actor).some((name) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(holder.name, name)) ? 'member' : 'no';
    return holder.kind === 'user' && (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(holder.name, actor.login) ? 'member' : 'no';
}
/**
 * Whether whoever pressed the button of this attempt is covered too: the same account, or a member of the granted team.
 * A team's grant with a `principal-id` is for that account alone. A re-run keeps the first actor in the token and runs
 * with the first actor's privileges.
 */
function coversTriggering(grant, run, organisation) {
    if (run.triggering_actor_id === run.actor_id)
        return 'member';
    if (grant.holder.kind !== 'team' || (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(triggeringOf(run)))
        return 'no';
    const id = grant['principal-id'];
    if (id !== undefined && String(id) !== run.triggering_actor_id)
        return 'no';
    return membership({ names: run.triggering_actor_teams, ids: run.triggering_actor_team_ids }, organisation, grant.holder.name, grant['team-id']);
}


/***/ }),

/***/ 4131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ judgeReviews)
/* harmony export */ });
/* unused harmony export isEligible */
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1947);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(401);



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
    return permission === 'none' ? -1 : _policy_js__WEBPACK_IMPORTED_MODULE_1__/* .PERMISSIONS */ .Jj.indexOf(permission);
}
function names(reviews) {
    return reviews.map((review) => review.author);
}


/***/ }),

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ scopeLists),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   mw: () => (/* binding */ foldedName),
/* harmony export */   r9: () => (/* binding */ roleList)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1947);

/** A list of the role; what is meant by one that is left out is told here. */
function roleList(list, role, home) {
    return role[list] ?? (list === 'repositories' ? [home] : []);
}
/**
 * What names of this kind are compared with. INVARIANT: a grant's list stands beside the role's, never instead of it.
 */
function scopeLists(list, { role, grant, never, home }) {
    const own = roleList(list, role, home);
    const narrowed = grant?.[list];
    return {
        within: narrowed === undefined ? [own] : [own, narrowed],
        never: list === 'repositories' ? [] : (never?.[list] ?? []),
    };
}
/** Names that GitHub compares without case. */
const CASELESS = ['repositories', 'environments'];
/** A name, or a pattern, as names of this kind are compared. */
function foldedName(list, name) {
    return CASELESS.includes(list) ? (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(name) : name;
}
/**
 * Where a name stands: the one rule of scope.
 *
 * INVARIANT: what is never allowed wins, and a name is in scope only when every list has it.
 */
function verdictOf(list, name, { within, never }, { match, alike }) {
    const isListed = (patterns) => CASELESS.includes(list) ? match(patterns.map(_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP), (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(name)) : match(patterns, name);
    // people call environments what they like, so a likeness counts against one
    if (list === 'environments' ? alike(never, name) : isListed(never))
        return 'never';
    return within.every(isListed) ? 'in' : 'out';
}


/***/ })

};
