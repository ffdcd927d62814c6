import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7443:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _session_main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5931);


const timers = new Set();
const sleep = (milliseconds) => new Promise((resolve) => {
    timers.add(setTimeout(resolve, milliseconds));
});
const [nodePath, script = '', task, ...args] = [process.execPath, ...process.argv.slice(1)];
const guardScript = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(script), '../pre-push/index.js');
const { env, platform } = process;
const effects = { env, now: Date.now, sleep, random: Math.random };
const print = (text) => process.stdout.write(text);
process.exitCode =
    task === 'renew'
        ? await (await __nccwpck_require__.e(/* import() */ 423).then(__nccwpck_require__.bind(__nccwpck_require__, 8423))).renew(args, { ...effects, print, say: (text) => process.stderr.write(text) })
        : await (0,_session_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)({ ...effects, platform, nodePath, guardScript, script, signals: process }, print);
// a wait for another try that nobody needs any more must not keep the step alive
for (const timer of timers)
    clearTimeout(timer);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ typeOfActor),
/* harmony export */   M: () => (/* binding */ fetchAttempt)
/* harmony export */ });
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1947);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7781);



/**
 * Who pressed the button of this very attempt, and who began the run: the token keeps the first actor on a re-run, and says of nobody whether it is a person.
 * Source: REST, "Get a workflow run attempt"; needs `actions: read`.
 * @throws FactError when it cannot be read or is of another attempt
 */
async function fetchAttempt(api, context) {
    const path = `/repos/${context.repository}/actions/runs/${context.runId}/attempts/${context.runAttempt}`;
    const run = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(await api.get(path, 'actions: read'), 'run');
    if (String(run.number('id')) !== context.runId || String(run.number('run_attempt')) !== context.runAttempt) {
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n('GitHub answered with another attempt of the run');
    }
    const first = run.optional('actor');
    return { triggering: readAccount(run.object('triggering_actor')), first: first === undefined ? undefined : readAccount(first) };
}
function readAccount(account) {
    return { login: account.text('login'), id: String(account.number('id')), type: account.text('type') };
}
/**
 * The type of the account that the token names, which is that of one of the two.
 *
 * INVARIANT: the login in the token is that of its account today. A token of a run that began before the account was renamed has the old one, and by that
 * somebody else may have been granted access since.
 * @throws FactError when GitHub names other accounts: whether it is a person cannot be told; or the account by another login
 */
function typeOfActor({ triggering, first }, id, login) {
    const found = [triggering, first].find((account) => account?.id === id);
    if (found === undefined)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n('GitHub names another account than the token as the one that began the run, so it cannot be told whether it is a person');
    if (typeof login !== 'string' || !(0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(login, found.login)) {
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`the token names \`${String(login)}\`, and GitHub knows that account as \`${found.login}\``, 'the account was renamed: start a new run instead of an old one again');
    }
    return found.type;
}


/***/ }),

/***/ 106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   cF: () => (/* binding */ basesOf),
/* harmony export */   fA: () => (/* binding */ showedFile),
/* harmony export */   kO: () => (/* binding */ writersOf)
/* harmony export */ });
function ancestryOf(commits, oid) {
    const own = new Map();
    const base = new Map();
    const waiting = [oid];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const commit = commits.get(next);
        if (commit === undefined || own.has(next))
            continue;
        own.set(next, commit);
        for (const parent of commit.parents) {
            if (commits.has(parent.oid))
                waiting.push(parent.oid);
            else
                base.set(parent.oid, parent);
        }
    }
    return { own: [...own.values()], base: [...base.values()] };
}
/** Whether what a commit of the pull request has at the path is the pull request's own doing: its base, wherever it was taken in, had something else. */
function isOwnDoing(commits, oid, blob) {
    const { own, base } = ancestryOf(commits, oid);
    return own.length > 0 && base.length > 0 && base.every((commit) => commit.blob !== blob);
}
/**
 * Whether a commit leaves the file as the branch had it. A merge that keeps the branch's copy counts as such only where that copy is the branch's own doing:
 * one that keeps what the base had given up brings it back.
 */
function leavesFile(commit, commits) {
    const [first] = commit.parents;
    if (first === undefined || first.blob !== commit.blob)
        return false;
    if (commit.parents.every((parent) => parent.blob === commit.blob))
        return true;
    return commits.has(first.oid) && isOwnDoing(commits, first.oid, commit.blob);
}
/**
 * Whether a merge takes over from the base what the pull request's own merge replaced later. Whoever presses “Update branch” before the file is touched wrote
 * nothing of it. Any other copy that the base had some time may be one that was given up.
 */
function takesReplaced(commit, commits, replaced) {
    return replaced !== undefined && commit.parents.length > 1 && commit.blob === replaced.blob && commit.parents.some(({ oid, blob }) => !commits.has(oid) && blob === commit.blob);
}
/** The commits of its base that a commit of a pull request starts from; none where it is no commit of the pull request. */
function basesOf(commits, oid) {
    return ancestryOf(new Map(commits.map((commit) => [commit.oid, commit])), oid).base;
}
/**
 * Who wrote the file: the people of the commits that changed it. Where none seems to have, everybody of the pull request counts. `replaced` is the copy that
 * the merge replaced, where that is known.
 */
function writersOf(commits, replaced) {
    const byOid = new Map(commits.map((commit) => [commit.oid, commit]));
    const changing = commits.filter((commit) => !leavesFile(commit, byOid) && !takesReplaced(commit, byOid, replaced));
    const counted = changing.length > 0 ? changing : commits;
    return {
        people: counted.flatMap(({ people }) => people),
        unknown: counted.flatMap(({ oid, unknown }) => unknown.map((email) => `the commit ${oid.slice(0, 7)} by \`${email}\`, which belongs to no account`)),
    };
}
/** Whether somebody who reviewed a commit was shown the file as it is now: the commit had it, and its base had not. */
function showedFile(commits, oid, blob) {
    const byOid = new Map(commits.map((commit) => [commit.oid, commit]));
    return blob !== undefined && byOid.get(oid)?.blob === blob && isOwnDoing(byOid, oid, blob);
}


/***/ }),

/***/ 8876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ NO_COMMIT),
/* harmony export */   n: () => (/* binding */ createBranchLog)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7781);


/** What GitHub writes for the side of a move on which there is no branch. */
const NO_COMMIT = /^0{40}(?:0{24})?$/;
const PAGE = 100;
/**
 * Reads the log of a repository's branches: REST, "List repository activities". The first page is asked for at once, so it needs to be guessed which branch
 * is the default one; where that cannot be guessed, all branches are asked for, and the pages of the right one only if that does not do.
 */
function createBranchLog(api, repository, guess) {
    const first = readPage(api, repository, guess, undefined);
    first.catch(() => undefined);
    const filtered = new Map();
    const pagesOf = (branch) => {
        const pages = filtered.get(branch) ?? [guess === branch ? first.then((page) => only(page, branch)) : readPage(api, repository, branch, undefined)];
        filtered.set(branch, pages);
        return pages;
    };
    return {
        moves: async (branch, count) => {
            if (guess === undefined) {
                const all = await first;
                // the log of all branches is that of this one, too, where there is no more of it
                if (count === 1 || all.next === undefined)
                    return { moves: only(all, branch).moves, whole: all.next === undefined };
            }
            const pages = pagesOf(branch);
            const read = [];
            for (let index = 0; index < count; index++) {
                const page = await (pages[index] ?? pages[pages.push(readPage(api, repository, branch, read.at(-1)?.next)) - 1]);
                if (page === undefined)
                    break;
                read.push(page);
                if (page.next === undefined)
                    break;
            }
            return { moves: read.flatMap((page) => page.moves), whole: read.at(-1)?.next === undefined };
        },
        again: () => createBranchLog(api, repository, guess),
    };
}
async function readPage(api, repository, branch, after) {
    const ref = branch === undefined ? '' : `&ref=${encodeURIComponent(`refs/heads/${branch}`)}`;
    const cursor = after === undefined ? '' : `&after=${encodeURIComponent(after)}`;
    const { body, next } = await api.page(`/repos/${repository}/activity?per_page=${PAGE}${ref}${cursor}`, 'contents: read');
    const moves = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C({ moves: body }, '').list('moves').map(readMove);
    const following = next === undefined ? undefined : new URL(next).searchParams.get('after');
    if (following === null)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n('GitHub answered with a page of which the next cannot be found');
    return { moves, next: following };
}
function readMove(entry) {
    const at = Date.parse(entry.text('timestamp'));
    if (Number.isNaN(at))
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n("GitHub's answer is not understood: `timestamp` is not a time");
    return { ref: entry.text('ref'), before: entry.text('before'), after: entry.text('after'), at };
}
function only(page, branch) {
    return { moves: page.moves.filter(({ ref }) => ref === `refs/heads/${branch}`), next: page.next };
}


/***/ }),

/***/ 7156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   Ll: () => (/* binding */ MOST_PAGES),
/* harmony export */   NL: () => (/* binding */ SKEW),
/* harmony export */   dP: () => (/* binding */ sameEverSince)
/* harmony export */ });
/* harmony import */ var _branch_log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8876);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2774);


/** Most pages of moves that are read: 1,000 of them. */
const MOST_PAGES = 10;
/** How far apart a merge and its move in the log may be told. */
const SKEW = 60_000;
/**
 * Whether the branch has had the very same file at every moment since the change that brought it. The line of first parents does not tell that: a branch can
 * be pushed over by force, or forward to a merge whose first parent is an older side, and then its line leads past what it was in between.
 *
 * INVARIANT: every commit that the branch was at since then is on the line, or has the very same file.
 * @throws FactError when the log cannot be read, has a gap, or is too long
 */
async function sameEverSince(proof, log) {
    const moves = await movesSince(proof, log);
    if (typeof moves === 'string') {
        // without a pull request nobody can tell since when there would have to be rules
        if (proof.mergedAt !== undefined && (await proof.isKept(proof.mergedAt)))
            return 'proved';
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`what has moved the default branch since the approval cannot be told: ${moves}`, 'start the run again in a minute. If that does not help, the default branch needs a ruleset that requires pull requests and blocks force pushes, and the grant a renewal after that');
    }
    const line = new Set(proof.line.commits.slice(0, proof.change.index + 1).map(({ oid }) => oid));
    if (moves.some(({ after }) => _branch_log_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COMMIT */ .U.test(after)))
        return 'broken';
    const aside = [...new Set(moves.map(({ after }) => after))].filter((oid) => !line.has(oid));
    const blobs = aside.length === 0 ? [] : await proof.blobsAt(aside);
    return blobs.every((blob) => blob === proof.blob) ? 'proved' : 'broken';
}
/** The moves from now back to the one that brought the change, joined without a gap; in words, why there are none. */
async function movesSince(proof, log) {
    let current = log;
    for (let pages = 1; pages <= MOST_PAGES; pages++) {
        const read = await current.moves(proof.branch, pages).catch(missing);
        if (read === undefined)
            return 'GitHub does not show its log to this token, which needs `contents: read`';
        const found = joined(read.moves, proof, read.whole);
        if (found.end === 'reached')
            return found.moves;
        if (found.end === 'gap')
            return "GitHub's log of it has a gap";
        if (!read.whole)
            continue;
        // the log may have been asked for before the last push was in it
        if (found.moves.length > 0 || current !== log)
            return "GitHub's log of it does not reach back that far";
        current = log.again();
        pages = 0;
    }
    return 'it has moved more than a thousand times';
}
/** Nothing, where GitHub does not show the log. */
function missing(error) {
    if (error instanceof _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n && (error.status === 403 || error.status === 404))
        return undefined;
    throw error;
}
/**
 * The moves that join, from the head on. A branch that is set back behind the change, and forward again, moves to it more than once: the first time is when
 * its pull request was merged, and where there is none, the whole log tells.
 */
function joined(log, proof, isWhole) {
    const { line, change, mergedAt = -Infinity } = proof;
    const older = new Set([change.commit.parent, ...line.commits.slice(change.index + 1).map(({ oid }) => oid)]);
    const moves = [];
    let brought = 0;
    let expected = line.commits[0]?.oid;
    const from = log.findIndex(({ after }) => after === expected);
    for (const move of from < 0 ? [] : log.slice(from)) {
        // whatever is older than the merge brought something else
        if (brought > 0 && move.at < mergedAt - SKEW)
            return { moves: moves.slice(0, brought), end: 'reached' };
        if (move.after !== expected)
            return { moves, end: 'gap' };
        moves.push(move);
        if (isBringing(move, older, change) && (proof.mergedAt === undefined || move.at <= mergedAt + SKEW))
            brought = moves.length;
        expected = move.before;
    }
    return brought > 0 && isWhole ? { moves: moves.slice(0, brought), end: 'reached' } : { moves, end: 'open' };
}
/** Whether a move brought the branch from something older to the change; the first move of all made the branch. */
function isBringing({ before, after }, older, { commit }) {
    return !older.has(after) && (older.has(before) || (commit.parent === undefined && _branch_log_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COMMIT */ .U.test(before)));
}


/***/ }),

/***/ 8120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ContextError),
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/** A variable that only a runner sets is missing: this is not a step of a workflow. */
class ContextError extends Error {
    name = 'ContextError';
}
/**
 * Reads the runner's variables once.
 * @throws ContextError naming the variable that is missing
 */
function readContext(env) {
    const need = (name) => {
        const value = env[name];
        if (value === undefined || value === '')
            throw new ContextError(`\`${name}\` is not set: this runs as a step of a GitHub Actions workflow`);
        return value;
    };
    const maybe = (name) => (env[name] === '' ? undefined : env[name]);
    const url = maybe('ACTIONS_ID_TOKEN_REQUEST_URL');
    const token = maybe('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    return {
        serverUrl: need('GITHUB_SERVER_URL'),
        repository: need('GITHUB_REPOSITORY'),
        repositoryId: maybe('GITHUB_REPOSITORY_ID'),
        runId: need('GITHUB_RUN_ID'),
        runAttempt: maybe('GITHUB_RUN_ATTEMPT') ?? '1',
        actor: need('GITHUB_ACTOR'),
        actorId: maybe('GITHUB_ACTOR_ID'),
        triggeringActor: maybe('GITHUB_TRIGGERING_ACTOR'),
        eventName: maybe('GITHUB_EVENT_NAME'),
        eventPath: maybe('GITHUB_EVENT_PATH'),
        sha: maybe('GITHUB_SHA'),
        temp: need('RUNNER_TEMP'),
        workflowRef: maybe('GITHUB_WORKFLOW_REF'),
        workflowSha: maybe('GITHUB_WORKFLOW_SHA'),
        job: maybe('GITHUB_JOB'),
        action: maybe('GITHUB_ACTION'),
        actionRepository: maybe('GITHUB_ACTION_REPOSITORY'),
        actionRef: maybe('GITHUB_ACTION_REF'),
        tokenRequest: url === undefined || token === undefined ? undefined : { url, token },
    };
}


/***/ }),

/***/ 6434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ textInEvent),
/* harmony export */   z: () => (/* binding */ readEventFile)
/* harmony export */ });
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9294);

/** GitHub's "Webhook events and payloads": a payload is at most 25 MB. */
const LARGEST = 32 * 1024 * 1024;
/**
 * The payload of the event that started the run, as the runner wrote it; `undefined` where it cannot be read. An earlier step may have changed the file or
 * put something else in its place, so it is never waited for and decides nothing by itself.
 */
function readEventFile(path) {
    if (path === undefined)
        return undefined;
    const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegular */ .V)(path, LARGEST);
    if (found.kind !== 'file')
        return undefined;
    try {
        return JSON.parse(found.bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
/** A text in an object of the payload: `enterprise.slug`, `repository.default_branch`. */
function textInEvent(event, object, name) {
    const inner = fieldOf(event, object);
    const value = fieldOf(inner, name);
    return typeof value === 'string' ? value : undefined;
}
function fieldOf(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? value[name] : undefined;
}


/***/ }),

/***/ 9291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ candidateVariables),
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   _i: () => (/* binding */ candidateFile),
/* harmony export */   aB: () => (/* binding */ evidenceParts),
/* harmony export */   aO: () => (/* binding */ evidenceQuery),
/* harmony export */   lH: () => (/* binding */ readCandidates)
/* harmony export */ });
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6317);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2774);
/* harmony import */ var _first_parents_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4673);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7781);
/* harmony import */ var _policy_query_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4336);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1665);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8332);
/* harmony import */ var _tag_query_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5600);








/** Provenance, revocation tag and spent uses of every candidate. */
function evidenceParts(candidates) {
    const each = (write) => candidates.map(write).join(' ');
    const tags = (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_7__/* .tagParts */ .$q)((0,_tag_query_js__WEBPACK_IMPORTED_MODULE_7__/* .grantQuestions */ .md)(candidates), 'e');
    return {
        parameters: `${each((candidate, index) => `$p${index}: String!,${candidate.uses === true ? ` $u${index}: String!,` : ''}`)} ${tags.parameters}`,
        commit: `${each((candidate, index) => {
            const file = candidate.text === true ? `f${index}: file(path: $p${index}) { mode type object { ... on Blob { ${_policy_query_js__WEBPACK_IMPORTED_MODULE_4__/* .BLOB */ .we} } } } ` : '';
            return `${file}g${index}: history(first: 1, path: $p${index}) { nodes { oid associatedPullRequests(first: 1) { totalCount nodes { ${(0,_pull_request_js__WEBPACK_IMPORTED_MODULE_5__/* .pullFields */ .jS)(`p${index}`)} } } } }`;
        })} ${(0,_first_parents_js__WEBPACK_IMPORTED_MODULE_2__/* .lineFields */ .Ay)(candidates.map((_, index) => ({ name: `b${index}`, variable: `p${index}` })))}`,
        repository: `${each((candidate, index) => (candidate.uses === true ? `u${index}: refs(refPrefix: $u${index}, first: 100) { totalCount nodes { prefix name } }` : ''))}
    ${tags.fields}
    ${_tag_query_js__WEBPACK_IMPORTED_MODULE_7__/* .RULESETS */ .Qu}`,
    };
}
/** The second request: everything about the candidates, at the recorded commit. */
function evidenceQuery(candidates) {
    const parts = evidenceParts(candidates);
    return `query Evidence($owner: String!, $name: String!, $oid: GitObjectID!, ${parts.parameters}) {
  repository(owner: $owner, name: $name) { nameWithOwner defaultBranchRef { name }
    object(oid: $oid) { ... on Commit { oid ${parts.commit} } }
    ${parts.repository}
  }
}`;
}
function candidateVariables(candidates) {
    const variables = { ...(0,_tag_query_js__WEBPACK_IMPORTED_MODULE_7__/* .tagVariables */ .iU)((0,_tag_query_js__WEBPACK_IMPORTED_MODULE_7__/* .grantQuestions */ .md)(candidates), 'e') };
    candidates.forEach((candidate, index) => {
        variables[`p${index}`] = candidate.path;
        if (candidate.uses === true)
            variables[`u${index}`] = `refs/tags/grantgate/used/${candidate.id}/`;
    });
    return variables;
}
/**
 * Reads the answer of {@link evidenceQuery}.
 * @throws FactError when it is not understood
 */
async function readEvidence(data, candidates, follow) {
    const repository = new _json_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C(data, '').object('repository');
    return await readCandidates(repository, repository.object('object'), candidates, follow);
}
/** The file of a candidate, where it was asked for. @throws FactError when the answer is not understood */
function candidateFile(commit, candidate, index) {
    return candidate.text === true ? (0,_policy_query_js__WEBPACK_IMPORTED_MODULE_4__/* .readFile */ .TA)(commit.maybe(`f${index}`), `${candidate.id}.yml`) : undefined;
}
/**
 * Reads what was asked by {@link evidenceParts}, and asks for what is still needed. Evidence of one grant that is incomplete makes only that grant's
 * unavailable.
 * @throws FactError when the answer is not understood
 */
async function readCandidates(repository, commit, candidates, follow) {
    const tags = (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_7__/* .readTags */ .g$)(repository, (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_7__/* .grantQuestions */ .md)(candidates), 'e');
    const read = candidates.map(async (candidate, index) => {
        const file = candidateFile(commit, candidate, index);
        const common = { id: candidate.id, ...readUses(repository, candidate, index, tags), ...(file === undefined ? {} : { file }) };
        try {
            return { ...common, provenance: await readTrail(repository, commit, { ...candidate, oid: candidate.oid ?? file?.oid }, index, follow) };
        }
        catch (error) {
            if (!(error instanceof _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n))
                throw error;
            return { ...common, provenance: { reviews: [] }, unavailable: error.message };
        }
    });
    return { candidates: await Promise.all(read), tags, keeping: (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_7__/* .readKeeping */ .qq)(repository.object('rulesets')) };
}
/** Uses that are spent. Whatever else stands where they are counted may only make them fewer, and says so. */
function readUses(repository, { id, uses }, index, seen) {
    if (uses !== true)
        return { uses: 0 };
    const list = repository.object(`u${index}`);
    const blocked = (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .blockedUses */ .nA)({ ...seen, names: [...seen.names, ...(0,_tag_query_js__WEBPACK_IMPORTED_MODULE_7__/* .tagNames */ .nP)(list)] }, id);
    return { uses: list.number('totalCount'), ...(blocked === undefined ? {} : { usesBlocked: blocked }) };
}
function readGuess(commit) {
    const pulls = commit.object('associatedPullRequests');
    const nodes = pulls.present('nodes');
    return { oid: commit.text('oid'), pulls: nodes, complete: pulls.number('totalCount') <= nodes.length };
}
async function readTrail(repository, commit, { path, oid }, index, follow) {
    const name = `b${index}`;
    const line = (0,_first_parents_js__WEBPACK_IMPORTED_MODULE_2__/* .readLine */ .Xw)(commit);
    const [guess] = commit.object(`g${index}`).present('nodes');
    // no file, no evidence of it
    if (oid === undefined)
        return { reviews: [] };
    if (line.commits[0]?.blob(name) !== oid)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`GitHub answered with two versions of \`${path}\` for one commit`, 'start the run again');
    const { provenance } = await (0,_trace_js__WEBPACK_IMPORTED_MODULE_6__/* .trace */ .uP)({
        path,
        name,
        line,
        guess: guess === undefined ? undefined : readGuess(guess),
        home: repository.text('nameWithOwner'),
        branch: repository.object('defaultBranchRef').text('name'),
        tracesReplaced: true,
    }, follow);
    return provenance;
}


/***/ }),

/***/ 2774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ IdentityError),
/* harmony export */   n: () => (/* binding */ FactError)
/* harmony export */ });
/** A fact could not be fetched: the run is refused as `undecidable`, with this message and what to do. */
class FactError extends Error {
    name = 'FactError';
    hint;
    /** Status of the answer, where there was one that refused. */
    status;
    constructor(message, hint, options) {
        super(message, options);
        this.hint = hint;
        this.status = options?.status;
    }
}
/** Who started the run cannot be proven: the run is refused as `identity-unverified`. */
class IdentityError extends Error {
    name = 'IdentityError';
    hint;
    constructor(message, hint, options) {
        super(message, options);
        this.hint = hint;
    }
}


/***/ }),

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ lastChange),
/* harmony export */   Ay: () => (/* binding */ lineFields),
/* harmony export */   Xw: () => (/* binding */ readLine)
/* harmony export */ });
/* unused harmony export LINE_LENGTH */
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2774);

/** Commits that one request is shown. */
const LINE_LENGTH = 100;
/** The newest commits with their first parents and the files at `paths`, by name; not all of them lie on the line. Each path arrives as a variable. */
function lineFields(files) {
    const each = files.map(({ name, variable }) => `${name}: file(path: $${variable}) { oid }`).join(' ');
    return `line: history(first: ${LINE_LENGTH}) { nodes { oid parents(first: 2) { totalCount nodes { oid } } ${each} } }`;
}
/**
 * Follows the first parents from a commit, as far as the answer goes. `history` is in the order of dates and has the commits of merged branches as well.
 * @throws FactError when the answer is not understood
 */
function readLine(commit) {
    const nodes = new Map(commit.object('line').list('nodes').map((node) => [node.text('oid'), node]));
    const commits = [];
    let next = commit.text('oid');
    for (let node = nodes.get(next); node !== undefined && next !== undefined; node = next === undefined ? undefined : nodes.get(next)) {
        const parents = node.object('parents');
        const [parent, other] = parents.list('nodes');
        if (parents.number('totalCount') > 0 && parent === undefined)
            throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n('GitHub answered with a commit whose parents it does not show');
        const here = node;
        nodes.delete(next);
        next = parent?.text('oid');
        commits.push({ oid: here.text('oid'), parent: next, merged: other?.text('oid'), blob: (name) => here.maybe(name)?.text('oid') });
    }
    return { commits, next };
}
/**
 * The last commit of the line that changed a file: the first one, from the head, whose parent has another copy or none. `undefined` when the line as read
 * does not reach it.
 *
 * INVARIANT: every commit from the head to that one has the very same copy.
 */
function lastChange(line, name) {
    const now = line.commits[0]?.blob(name);
    const end = line.commits.findIndex((commit) => commit.blob(name) !== now);
    const index = end >= 0 ? end - 1 : line.next === undefined ? line.commits.length - 1 : -1;
    const commit = line.commits[index];
    return commit === undefined ? undefined : { commit, index };
}


/***/ }),

/***/ 7781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2774);

/**
 * Reads fields of an answer by type. A field of another type than GitHub documents is a fault, not an empty value: what cannot be read is never taken
 * for "there is none".
 */
class Fields {
    #value;
    #at;
    constructor(value, at) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw wrong(at, 'an object');
        this.#value = value;
        this.#at = at;
    }
    object(name) {
        return new Fields(this.#value[name], this.#path(name));
    }
    /** `undefined` when GitHub answers null. */
    maybe(name) {
        return this.isNull(name) ? undefined : this.object(name);
    }
    /** Null or not asked for. A field that was asked for and is missing altogether is a fault. */
    isNull(name) {
        if (!Object.hasOwn(this.#value, name))
            throw wrong(this.#path(name), 'there');
        return this.#value[name] === null;
    }
    /** `undefined` when GitHub leaves the field out or answers null, where it documents that it may. */
    optional(name) {
        return this.has(name) ? this.object(name) : undefined;
    }
    optionalText(name) {
        return this.has(name) ? this.text(name) : undefined;
    }
    list(name) {
        const value = this.#value[name];
        if (!Array.isArray(value))
            throw wrong(this.#path(name), 'a list');
        return value.map((entry, index) => new Fields(entry, `${this.#path(name)}[${index}]`));
    }
    /** As {@link list}, leaving out entries that GitHub answers as null (nodes that are gone). */
    present(name) {
        const value = this.#value[name];
        if (!Array.isArray(value))
            throw wrong(this.#path(name), 'a list');
        return value.filter((entry) => entry !== null).map((entry, index) => new Fields(entry, `${this.#path(name)}[${index}]`));
    }
    texts(name) {
        const value = this.#value[name];
        if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'string'))
            throw wrong(this.#path(name), 'a list of texts');
        return value;
    }
    text(name) {
        const value = this.#value[name];
        if (typeof value !== 'string')
            throw wrong(this.#path(name), 'a text');
        return value;
    }
    number(name) {
        const value = this.#value[name];
        if (typeof value !== 'number' || !Number.isSafeInteger(value))
            throw wrong(this.#path(name), 'a number');
        return value;
    }
    flag(name) {
        const value = this.#value[name];
        if (typeof value !== 'boolean')
            throw wrong(this.#path(name), 'true or false');
        return value;
    }
    has(name) {
        return Object.hasOwn(this.#value, name) && this.#value[name] !== null;
    }
    #path(name) {
        return this.#at === '' ? name : `${this.#at}.${name}`;
    }
}
function wrong(at, expected) {
    return new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`GitHub's answer is not understood: \`${at}\` is not ${expected}`);
}


/***/ }),

/***/ 1123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ namedCandidate),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   St: () => (/* binding */ namedQuery),
/* harmony export */   hl: () => (/* binding */ namedVariables)
/* harmony export */ });
/* harmony import */ var _evidence_query_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9291);
/* harmony import */ var _policy_history_query_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8605);
/* harmony import */ var _policy_query_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4336);
/* harmony import */ var _source_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3388);




/** The candidate that the input `grant` names: everything about it is asked at once. */
function namedCandidate(id, root) {
    return { id, path: `${root}/grants/${id}.yml`, text: true, uses: true };
}
/** Policy, grant and evidence in one document: with the grant named, one round trip less. */
function namedQuery(candidate) {
    const parts = (0,_evidence_query_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceParts */ .aB)([candidate]);
    return `query Named($owner: String!, $name: String!, $policy: String!, $source: String!, $steps: Boolean!, ${_policy_query_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDING_PARAMETERS */ .uH}, ${parts.parameters}) {
  repository(owner: $owner, name: $name) { nameWithOwner
    ${_source_files_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCE */ .u2}
    ${_policy_query_js__WEBPACK_IMPORTED_MODULE_2__/* .STANDING_TAGS */ .t7}
    defaultBranchRef { name target { oid ... on Commit {
      policy: file(path: $policy) { mode type object { ... on Blob { ${_policy_query_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOB */ .we} } } }
      ${parts.commit}
      ${_policy_history_query_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_HISTORY */ ._2}
    } } }
    ${parts.repository}
  }
}`;
}
function namedVariables(repository, root, candidate, holder, source) {
    const [owner = '', name = ''] = repository.split('/');
    return { owner, name, policy: `${root}/policy.yml`, ...(0,_evidence_query_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateVariables */ .$O)([candidate]), ...(0,_source_files_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceVariables */ .Rm)(source), ...(0,_policy_query_js__WEBPACK_IMPORTED_MODULE_2__/* .standingVariables */ .AI)(holder) };
}
/**
 * Reads the answer of {@link namedQuery}. The evidence is there at once unless more has to be asked for.
 * @throws FactError as the two requests it stands for
 */
function readNamed(data, { candidate, repository, holder }, follow) {
    const { found, branch, target } = (0,_policy_query_js__WEBPACK_IMPORTED_MODULE_2__/* .openHome */ .yz)(data, repository);
    const file = (0,_evidence_query_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateFile */ ._i)(target, candidate, 0);
    const evidence = (0,_evidence_query_js__WEBPACK_IMPORTED_MODULE_0__/* .readCandidates */ .lH)(found, target, [candidate], follow);
    // a fault is heard by whoever needs the answer
    evidence.catch(() => undefined);
    return {
        evidence,
        files: {
            repository: found.text('nameWithOwner'),
            branch: branch.text('name'),
            commit: target.text('oid'),
            policy: (0,_policy_query_js__WEBPACK_IMPORTED_MODULE_2__/* .readFile */ .TA)(target.maybe('policy'), 'policy.yml'),
            grants: file === undefined ? [] : [file],
            teamFiles: [],
            tags: (0,_policy_query_js__WEBPACK_IMPORTED_MODULE_2__/* .readStandingTags */ .Yv)(found, holder),
            source: (0,_source_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSource */ .o$)(found),
            history: target,
        },
    };
}


/***/ }),

/***/ 8605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ POLICY),
/* harmony export */   _2: () => (/* binding */ POLICY_HISTORY),
/* harmony export */   ax: () => (/* binding */ policyHistoryVariables),
/* harmony export */   fD: () => (/* binding */ policyTexts),
/* harmony export */   hd: () => (/* binding */ POLICY_HISTORY_QUERY),
/* harmony export */   uS: () => (/* binding */ MORE_VERSIONS)
/* harmony export */ });
/* harmony import */ var _first_parents_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4673);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1665);


/** Name of the policy's file on the line. */
const POLICY = 'policy';
const TEXT = `file(path: $policy) { oid object { ... on Blob { isTruncated text } } }`;
/** Versions that one request is shown, and commits of each one's pull request: both cost points of GitHub's rate limit. */
const VERSIONS = 6;
const COMMITS = 20;
const VERSION_FIELDS = `versions: history(first: ${VERSIONS}, path: $policy) { nodes {
      oid ${TEXT} associatedPullRequests(first: 1) { totalCount nodes { ${(0,_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .pullFields */ .jS)('policy', COMMITS)} mergeCommit { ${TEXT} } } }
    } }`;
/** Fields of a commit that tell how the policy came to be, with its path in `$policy`. */
const POLICY_HISTORY = `${TEXT}
    ${(0,_first_parents_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFields */ .Ay)([{ name: POLICY, variable: 'policy' }])}
    ${VERSION_FIELDS}`;
/** How the policy came to be, at the commit where it is in force. */
const POLICY_HISTORY_QUERY = `query PolicyHistory($owner: String!, $name: String!, $policy: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit { oid
    ${POLICY_HISTORY}
  } } }
}`;
/** Versions before a commit. */
const MORE_VERSIONS = `query PolicyVersions($owner: String!, $name: String!, $policy: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit { oid ${TEXT}
    ${VERSION_FIELDS}
  } } }
}`;
/** Texts of some files by the ids of their content, in variables `o0` and so on. */
function policyTexts(count) {
    const each = Array.from({ length: count }, (_, index) => index);
    return `query PolicyTexts($owner: String!, $name: String!, ${each.map((index) => `$o${index}: GitObjectID!`).join(', ')}) {
  repository(owner: $owner, name: $name) { ${each.map((index) => `b${index}: object(oid: $o${index}) { ... on Blob { oid isTruncated text } }`).join(' ')} }
}`;
}
function policyHistoryVariables(repository, root) {
    const [owner = '', name = ''] = repository.split('/');
    return { owner, name, policy: `${root}/policy.yml` };
}


/***/ }),

/***/ 4336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ standingVariables),
/* harmony export */   AQ: () => (/* binding */ STANDING_QUERY),
/* harmony export */   GE: () => (/* binding */ accessVariables),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   Yv: () => (/* binding */ readStandingTags),
/* harmony export */   ZY: () => (/* binding */ readStanding),
/* harmony export */   _w: () => (/* binding */ ACCESS_QUERY),
/* harmony export */   t7: () => (/* binding */ STANDING_TAGS),
/* harmony export */   uH: () => (/* binding */ STANDING_PARAMETERS),
/* harmony export */   we: () => (/* binding */ BLOB),
/* harmony export */   yz: () => (/* binding */ openHome),
/* harmony export */   zS: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6850);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7781);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6317);
/* harmony import */ var _tag_query_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5600);
/* harmony import */ var _source_files_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3388);






const BLOB = 'oid byteSize isBinary isTruncated text';
const FOLDER = `mode type object { ... on Tree { entries { name mode type object { ... on Blob { ${BLOB} } } } } }`;
const STANDING = (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_4__/* .tagParts */ .$q)((0,_tag_query_js__WEBPACK_IMPORTED_MODULE_4__/* .standingQuestions */ .az)({ kind: 'user', name: '' }), 'a');
/** The gate's tags that concern everybody or the principal; their names arrive as variables. */
const STANDING_TAGS = `${_tag_query_js__WEBPACK_IMPORTED_MODULE_4__/* .GATE_TAGS */ .iz}
    ${STANDING.fields}`;
const STANDING_PARAMETERS = STANDING.parameters;
/** The same by themselves, for somebody else than the principal. */
const STANDING_QUERY = `query Standing($owner: String!, $name: String!, ${STANDING_PARAMETERS}) { repository(owner: $owner, name: $name) {
    ${STANDING_TAGS}
  } }`;
/**
 * One document for policy, grants of one principal, names of the teams' files and the gate's tags, all at the default branch's one commit.
 * Only the folders of the principal are read, so the cost does not grow with the grants of others.
 */
const ACCESS_QUERY = `query Access($owner: String!, $name: String!, $policy: String!, $own: String!, $folded: String!, $teams: String!, $source: String!, $steps: Boolean!, ${STANDING_PARAMETERS}) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    ${_source_files_js__WEBPACK_IMPORTED_MODULE_5__/* .SOURCE */ .u2}
    ${STANDING_TAGS}
    defaultBranchRef { name target { oid ... on Commit {
      policy: file(path: $policy) { mode type object { ... on Blob { ${BLOB} } } }
      own: file(path: $own) { ${FOLDER} }
      folded: file(path: $folded) { ${FOLDER} }
      teams: file(path: $teams) { mode type object { ... on Tree { entries { name type object { ... on Tree { entries { name type } } } } } } }
    } } }
  }
}`;
function standingVariables(holder) {
    return (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_4__/* .tagVariables */ .iU)((0,_tag_query_js__WEBPACK_IMPORTED_MODULE_4__/* .standingQuestions */ .az)(holder), 'a');
}
/** Reads {@link STANDING_TAGS}. */
function readStandingTags(found, holder) {
    return (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .joinTags */ .QR)([{ ..._policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_TAGS */ .yv, names: (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_4__/* .tagNames */ .nP)(found.object('tags')) }, (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_4__/* .readTags */ .g$)(found, (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_4__/* .standingQuestions */ .az)(holder), 'a')]);
}
/** Reads the answer of {@link STANDING_QUERY}. @throws FactError when it is not understood */
function readStanding(data, holder) {
    return readStandingTags(new _json_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C(data, '').object('repository'), holder);
}
/** Variables of {@link ACCESS_QUERY}: the folder may have two names. */
function accessVariables(repository, root, holder, source) {
    const [owner = '', name = ''] = repository.split('/');
    const folder = `${root}/grants/${holder.kind}s`;
    const [own = holder.name, folded = own] = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .folderNames */ .Hw)(holder);
    return { owner, name, policy: `${root}/policy.yml`, own: `${folder}/${own}`, folded: `${folder}/${folded}`, teams: `${root}/grants/teams`, ...(0,_source_files_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceVariables */ .Rm)(source), ...standingVariables(holder) };
}
/**
 * The repository of the policy in an answer, its default branch and the commit there.
 * @throws FactError when the token is not shown it, or it has no commit
 */
function openHome(data, repository) {
    const found = new _json_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C(data, '').maybe('repository');
    if (found === undefined)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`GitHub does not show \`${repository}\` to this token`, 'the token needs `contents: read` on the repository that holds the policy');
    const branch = found.maybe('defaultBranchRef');
    const target = branch?.maybe('target');
    if (branch === undefined || target === undefined)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`\`${repository}\` has no commit on its default branch`);
    return { found, branch, target };
}
/**
 * Reads the answer of {@link ACCESS_QUERY}.
 * @throws FactError when the repository is not shown to the token, has no commit, or the answer is not understood
 */
function readAccess(data, holder, repository) {
    const { found, branch, target } = openHome(data, repository);
    const [own = holder.name, folded = own] = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .folderNames */ .Hw)(holder);
    return {
        repository: found.text('nameWithOwner'),
        branch: branch.text('name'),
        commit: target.text('oid'),
        policy: readFile(target.maybe('policy'), 'policy.yml'),
        grants: [...readFolder(target.maybe('own'), `${holder.kind}s/${own}`), ...(folded === own ? [] : readFolder(target.maybe('folded'), `${holder.kind}s/${folded}`))],
        teamFiles: readTeams(target.maybe('teams')),
        tags: readStandingTags(found, holder),
        source: (0,_source_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readSource */ .o$)(found),
    };
}
function readFolder(entry, folder) {
    if (entry === undefined || entry.text('type') !== 'tree')
        return [];
    return entry.object('object').list('entries').flatMap((file) => {
        const name = file.text('name');
        return name.endsWith('.yml') ? [readFile(file, `${folder}/${name}`)].filter((read) => read !== undefined) : [];
    });
}
/** Regular file modes of git; a symbolic link or a submodule is not followed. */
const REGULAR = new Set([0o100644, 0o100755]);
/** A file of the tree: a link, a binary or a file that GitHub cut is void, never guessed at. */
function readFile(entry, path) {
    if (entry === undefined)
        return undefined;
    if (entry.text('type') !== 'blob' || !REGULAR.has(entry.number('mode')))
        return { path, oid: '', unreadable: 'it is a link, a folder or a submodule, not a file' };
    const blob = entry.object('object');
    const oid = blob.text('oid');
    if (blob.isNull('text') || blob.flag('isTruncated'))
        return { path, oid, unreadable: 'it is not text, or too large' };
    return { path, oid, text: blob.text('text') };
}
function readTeams(entry) {
    if (entry === undefined || entry.text('type') !== 'tree')
        return [];
    return entry.object('object').list('entries').flatMap((team) => {
        if (team.text('type') !== 'tree')
            return [];
        const slug = team.text('name');
        return team.object('object').list('entries').filter((file) => file.text('type') === 'blob' && file.text('name').endsWith('.yml')).map((file) => `teams/${slug}/${file.text('name')}`);
    });
}


/***/ }),

/***/ 1665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e4: () => (/* binding */ changesFile),
  Az: () => (/* binding */ hasAllCommits),
  jS: () => (/* binding */ pullFields),
  Es: () => (/* binding */ readPull),
  cE: () => (/* binding */ readReviewPage),
  UM: () => (/* binding */ readReviews),
  Mt: () => (/* binding */ reviewFields)
});

// UNUSED EXPORTS: readCommits

// EXTERNAL MODULE: ./lib/github/authorship.js
var authorship = __nccwpck_require__(106);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __nccwpck_require__(2774);
;// CONCATENATED MODULE: ./lib/github/person.js

/** Fields of an account that acted. */
const PERSON = 'login __typename ... on User { databaseId } ... on Bot { databaseId }';
/** Fields of a commit that say who made it. */
const AUTHORSHIP = 'signature { isValid wasSignedByGitHub } committer { email user { login databaseId } } authors(first: 20) { totalCount nodes { email user { login databaseId } } }';
/** An account that was deleted is GitHub's `ghost`, which is nobody. */
function readPerson(actor) {
    if (actor === undefined)
        return { login: 'ghost', type: 'Bot' };
    const type = actor.text('__typename') === 'User' ? 'User' : 'Bot';
    return { login: actor.text('login'), type, ...(actor.has('databaseId') ? { id: actor.number('databaseId') } : {}) };
}
/** GitHub itself, which commits what people do on its pages. It is nobody's author, and anybody can write its name into a commit. */
const GITHUB = { login: 'web-flow', email: 'noreply@github.com' };
function isGitHub(actor) {
    return actor.optionalText('email') === GITHUB.email || actor.maybe('user')?.text('login') === GITHUB.login;
}
function isSignedByGitHub(commit) {
    const signature = commit.maybe('signature');
    return signature !== undefined && signature.flag('isValid') && signature.flag('wasSignedByGitHub');
}
/**
 * Reads {@link AUTHORSHIP}. An address that belongs to no account may be anybody's.
 * @throws FactError when there are more authors than were read
 */
function readAuthorship(commit, pull) {
    const authors = commit.object('authors');
    const nodes = authors.list('nodes');
    if (authors.number('totalCount') > nodes.length)
        throw new fact_error/* FactError */.n(`a commit of pull request #${pull} has more authors than can be read`);
    const committer = commit.maybe('committer');
    const isWeb = committer !== undefined && isGitHub(committer) && isSignedByGitHub(commit);
    const actors = [...nodes, ...(committer === undefined || isWeb ? [] : [committer])];
    const people = [];
    const unknown = [];
    for (const actor of actors) {
        const user = actor.maybe('user');
        if (user === undefined || isGitHub(actor))
            unknown.push(actor.optionalText('email') ?? 'an unknown address');
        else
            people.push({ login: user.text('login'), ...(user.has('databaseId') ? { id: user.number('databaseId') } : {}) });
    }
    return { people, unknown };
}

;// CONCATENATED MODULE: ./lib/github/pull-request.js



const REVIEW = `state submittedAt authorCanPushToRepository author { ${PERSON} } commit { oid }`;
/** Opinions of a pull request, newest first by page; `$before` is where an older page ends. */
function reviewFields(before) {
    return `reviews(last: 100, ${before}states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) { totalCount pageInfo { hasPreviousPage startCursor } nodes { ${REVIEW} } }`;
}
/** Events after which a pull request shows another diff than before, although its own commits are the same. */
const BASE_CHANGES = ['BaseRefChangedEvent', 'BaseRefForcePushedEvent', 'AutomaticBaseChangeSucceededEvent'];
const BASE_CHANGE_TYPES = 'BASE_REF_CHANGED_EVENT, BASE_REF_FORCE_PUSHED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT';
/** Most commits of a pull request that are read. */
const MOST_COMMITS = 100;
/** What is asked of a pull request that may have brought the file whose path is in a variable. */
function pullFields(variable, commits = MOST_COMMITS) {
    const file = `file(path: $${variable}) { oid }`;
    return `number merged mergedAt headRefOid baseRefName baseRepository { nameWithOwner } mergeCommit { oid } author { ${PERSON} }
    files(first: 100) { totalCount nodes { path changeType } }
    baseChanges: timelineItems(last: 1, itemTypes: [${BASE_CHANGE_TYPES}]) { nodes { ${BASE_CHANGES.map((type) => `... on ${type} { createdAt }`).join(' ')} } }
    last: commits(last: 1) { nodes { commit { oid ${file} } } }
    commits(first: ${commits}) { totalCount nodes { commit { oid ${file} parents(first: 10) { totalCount nodes { oid ${file} } } ${AUTHORSHIP} } } }
    ${reviewFields('')}`;
}
function readReviewPage(pull) {
    const reviews = pull.object('reviews');
    const page = reviews.object('pageInfo');
    // one that was not read may be the opinion that counts
    const nodes = reviews.list('nodes');
    const before = page.flag('hasPreviousPage') ? page.text('startCursor') : undefined;
    return { nodes, before };
}
/** Of a file that came from another path, the page shows only what is not as it was there: nothing, where all of it is. */
const MOVED = new Set(['RENAMED', 'COPIED']);
/** Whether the files of a pull request show a path; `undefined` where it has more than were listed and the path is not among those. */
function changesFile(pull, path) {
    const files = pull.object('files');
    const nodes = files.list('nodes');
    const found = nodes.find((node) => node.text('path') === path);
    if (found !== undefined)
        return !MOVED.has(found.text('changeType'));
    return files.number('totalCount') > nodes.length ? undefined : false;
}
/** Whether all its commits were listed. */
function hasAllCommits(pull) {
    const commits = pull.object('commits');
    return commits.number('totalCount') <= commits.list('nodes').length;
}
/** Reads the commits of a pull request. @throws FactError when there are more than were read */
function readCommits(pull) {
    const number = pull.number('number');
    const nodes = pull.object('commits').list('nodes');
    if (!hasAllCommits(pull)) {
        throw new fact_error/* FactError */.n(`pull request #${number} has more than ${MOST_COMMITS} commits: its authors cannot all be checked`, 'propose the change in a pull request of its own');
    }
    return nodes.map((node) => readCommit(node.object('commit'), number));
}
function readCommit(commit, number) {
    const parents = commit.object('parents');
    const nodes = parents.list('nodes');
    if (parents.number('totalCount') > nodes.length)
        throw new fact_error/* FactError */.n(`a commit of pull request #${number} has more parents than can be read`);
    return { oid: commit.text('oid'), blob: blobOf(commit), parents: nodes.map((parent) => ({ oid: parent.text('oid'), blob: blobOf(parent) })), ...readAuthorship(commit, number) };
}
function blobOf(commit) {
    return commit.maybe('file')?.text('oid');
}
/**
 * Reads the pull request that brought a file. `blob` is the file as it is on the default branch now, `isShown` whether the diff had it.
 * @throws FactError when something of it could not be read
 */
function readPull(pull, blob, isShown, replaced) {
    const number = pull.number('number');
    const commits = readCommits(pull);
    const author = pull.maybe('author');
    const { login, id, type } = readPerson(author);
    const writers = (0,authorship/* writersOf */.kO)(commits, replaced);
    // it may have been the approver's, or a bot's
    const unknown = [...(author === undefined ? [`pull request #${number} was opened by an account that is gone`] : []), ...writers.unknown];
    const [last] = pull.object('last').list('nodes').map((node) => node.object('commit'));
    const head = pull.text('headRefOid');
    const [change] = pull.object('baseChanges').list('nodes');
    const reviewed = last?.text('oid') === head ? blobOf(last) : undefined;
    return {
        commits,
        pull: {
            number,
            merged: true,
            author: login,
            ...(id === undefined ? {} : { author_id: id }),
            // an account that is gone is nobody's any more
            ...(author === undefined ? {} : { author_type: type }),
            head_sha: head,
            committers: [...new Set(writers.people.map((person) => person.login))],
            committer_ids: [...new Set(writers.people.map((person) => person.id))].filter((known) => known !== undefined),
            ...(unknown.length === 0 ? {} : { unknown_authors: [...new Set(unknown)] }),
            merged_at: Date.parse(pull.text('mergedAt')),
            ...(change === undefined ? {} : { base_changed_at: Date.parse(change.text('createdAt')) }),
            files: pull.object('files').number('totalCount'),
            ...(reviewed === blob ? {} : { altered: true }),
            ...(isShown ? {} : { in_diff: false }),
        },
    };
}
const STATES = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'PENDING'];
/** Reads reviews of a pull request. @throws FactError when one is in a state that is not known */
function readReviews(nodes, pull, commits, blob) {
    return nodes.map((node) => {
        const author = readPerson(node.maybe('author'));
        const state = STATES.find((known) => known === node.text('state'));
        if (state === undefined)
            throw new fact_error/* FactError */.n(`a review of pull request #${pull.number} is in an unknown state`);
        // a review whose commit is gone is on no commit, so on no last one
        const commit = node.maybe('commit')?.text('oid') ?? '';
        return {
            author: author.login,
            ...(author.id === undefined ? {} : { author_id: author.id }),
            type: author.type,
            state,
            commit,
            ...(commit !== pull.head_sha && (0,authorship/* showedFile */.fA)(commits, commit, blob) ? { same_file: true } : {}),
            can_push: node.flag('authorCanPushToRepository'),
            submitted_at: node.has('submittedAt') ? Date.parse(node.text('submittedAt')) : 0,
        };
    });
}


/***/ }),

/***/ 9294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ appendRegular),
/* harmony export */   V: () => (/* binding */ readRegular)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/** On Windows there is neither flag, and this is 0: links are told apart before, and no pipe has a path among files. */
const CAUTIOUS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * Reads a file that others could have replaced.
 *
 * INVARIANT: never waits, follows no link, and holds no more than it was told: a pipe would keep this process until somebody writes, and a sparse file of
 * gigabytes costs whoever makes it nothing.
 */
function readRegular(path, most) {
    return opened(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY, (file, size) => {
        if (size > most)
            return { kind: 'other', what: `larger than ${most / 1024 / 1024} MiB` };
        const bytes = Buffer.alloc(size);
        let read = 0;
        for (let count = -1; count !== 0 && read < size; read += count)
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, read, size - read, read);
        return { kind: 'file', bytes: bytes.subarray(0, read) };
    });
}
/** Appends to a file that others could have replaced, as cautiously; gives what stands there instead, where it is none. */
function appendRegular(path, text) {
    let isWritten = false;
    const found = opened(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND, (file) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, text);
        isWritten = true;
        return { kind: 'absent' };
    });
    return isWritten ? undefined : found;
}
function opened(path, flags, use) {
    let file;
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isFile())
            return { kind: 'other', what: 'no regular file' };
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags | CAUTIOUS);
        // what was looked at and what was opened may be two
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        return stat.isFile() ? use(file, stat.size) : { kind: 'other', what: 'no regular file' };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        return code === 'ENOENT' || code === 'ENOTDIR' ? { kind: 'absent' } : { kind: 'other', what: `not readable (${code})` };
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 3388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ sourceVariables),
/* harmony export */   dh: () => (/* binding */ fetchSources),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   u2: () => (/* binding */ SOURCE)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7781);

const TEXT = '... on Blob { isBinary isTruncated text }';
/** The running workflow's file, in a query about the repository that holds it: `$source` is `commit:path`, and `$steps` says whether it is asked for at all. */
const SOURCE = `source: object(expression: $source) @include(if: $steps) { ${TEXT} }`;
/** Variables of {@link SOURCE}; without a file nothing is asked. */
function sourceVariables(file) {
    return file === undefined ? { source: '', steps: false } : { source: `${file.commit}:${file.path}`, steps: true };
}
/** Reads the answer of {@link SOURCE}: the text, or `undefined` where there is no such file, or none that can be read as text. @throws FactError */
function readSource(repository, name = 'source') {
    const object = repository.optional(name);
    // a folder is an object without these
    if (object === undefined || !object.has('text') || object.flag('isTruncated'))
        return undefined;
    return object.text('text');
}
/** Most files asked for in one request. */
const BATCH = 50;
/**
 * The texts of files, in the order of their names; `undefined` where there is no such file.
 * @throws FactError when the token is not shown a repository
 */
async function fetchSources(api, files) {
    const batches = [];
    for (let from = 0; from < files.length; from += BATCH)
        batches.push(files.slice(from, from + BATCH));
    return (await Promise.all(batches.map(async (batch) => fetchBatch(api, batch)))).flat();
}
async function fetchBatch(api, files) {
    const parameters = files.map((_, index) => `$o${index}: String!, $n${index}: String!, $e${index}: String!`).join(', ');
    const fields = files.map((_, index) => `f${index}: repository(owner: $o${index}, name: $n${index}) { source: object(expression: $e${index}) { ${TEXT} } }`).join('\n  ');
    const variables = Object.fromEntries(files.flatMap(({ repository, commit, path }, index) => {
        const [owner = '', name = ''] = repository.split('/');
        return [[`o${index}`, owner], [`n${index}`, name], [`e${index}`, `${commit}:${path}`]];
    }));
    const { data } = await api.query(`query Sources(${parameters}) {\n  ${fields}\n}`, variables);
    const answer = new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(data, '');
    return files.map((_, index) => {
        const repository = answer.optional(`f${index}`);
        return repository === undefined ? undefined : readSource(repository);
    });
}


/***/ }),

/***/ 5600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  iz: () => (/* binding */ GATE_TAGS),
  Qu: () => (/* binding */ RULESETS),
  md: () => (/* binding */ grantQuestions),
  qq: () => (/* binding */ readKeeping),
  g$: () => (/* binding */ readTags),
  az: () => (/* binding */ standingQuestions),
  nP: () => (/* binding */ tagNames),
  $q: () => (/* binding */ tagParts),
  iU: () => (/* binding */ tagVariables)
});

// EXTERNAL MODULE: ./lib/policy/grant.js
var grant = __nccwpck_require__(3740);
// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __nccwpck_require__(6317);
;// CONCATENATED MODULE: ./lib/policy/tag-rules.js

const TAGS = 'refs/tags/';
const ROOT = `${TAGS}grantgate/`;
/** Names and folders of tags that each need to be kept, below `refs/tags/grantgate/`, and the patterns that cover the whole of each. */
const AREAS = { plain: 'frozen', frozen: 'frozen/', revoked: 'revoked/', used: 'used/' };
const TYPES = ['DELETION', 'UPDATE'];
/**
 * GitHub's "Creating rulesets", "Using fnmatch syntax": only a `**` with a slash behind it crosses slashes, so that `refs/tags/grantgate/**` keeps none of
 * the tags further down. A pattern that is not one of these is not taken for one.
 */
function patternsFor(area) {
    const all = ['~ALL', `${TAGS}**/*`, `${ROOT}**/*`];
    return area === AREAS.plain ? [...all, `${TAGS}grantgate/*`, `${ROOT}${area}`] : [...all, `${ROOT}${area}**/*`];
}
/** Whether a pattern may match a name of the area: it does, unless what stands before its first wildcard leads elsewhere. */
function mayTouch(pattern, area) {
    const start = (0,tags/* fold */.AU)(/^[^*?[\\{~]*/.exec(pattern)?.[0] ?? '');
    const place = `${ROOT}${area}`;
    return pattern.startsWith('~') || place.startsWith(start) || start.startsWith(place);
}
function covers({ include, exclude }, area) {
    const patterns = patternsFor(area);
    return include.some((pattern) => patterns.includes(pattern)) && !exclude.some((pattern) => mayTouch(pattern, area));
}
/** Rulesets may keep the tags together; INVARIANT: one that is not active, or that somebody is seen to bypass, keeps nothing. */
function keepingOf(rulesets) {
    const active = rulesets.filter(({ enforcement }) => enforcement === 'ACTIVE');
    const strict = active.filter(({ bypassers }) => bypassers === undefined || bypassers === 0);
    const kept = (area) => TYPES.every((type) => strict.some((ruleset) => ruleset.rules.includes(type) && covers(ruleset, area)));
    const isAbout = (ruleset) => TYPES.some((type) => ruleset.rules.includes(type)) && Object.values(AREAS).some((area) => covers(ruleset, area));
    return {
        uses: kept(AREAS.used),
        brakes: kept(AREAS.plain) && kept(AREAS.frozen) && kept(AREAS.revoked),
        bypassed: active.filter((ruleset) => !strict.includes(ruleset) && isAbout(ruleset)).map(({ name }) => name),
        unseen: strict.filter((ruleset) => ruleset.bypassers === undefined && isAbout(ruleset)).map(({ name }) => name),
    };
}

;// CONCATENATED MODULE: ./lib/github/tag-query.js



const tag_query_TAGS = 'refs/tags/';
const LISTED = 'totalCount nodes { prefix name }';
/** The parts of a document that ask them; `mark` begins every alias and variable. */
function tagParts({ exact, below, like }, mark) {
    const lists = [...exact.map((_, index) => `${mark}x${index}`), ...below.map((_, index) => `${mark}b${index}`), ...like.map((_, index) => `${mark}l${index}`)];
    const fields = [
        ...exact.map((_, index) => `${mark}x${index}: ref(qualifiedName: $${mark}x${index}) { name }`),
        ...below.map((_, index) => `${mark}b${index}: refs(refPrefix: $${mark}b${index}, first: 100) { ${LISTED} }`),
        ...like.map((_, index) => `${mark}l${index}: refs(refPrefix: "${tag_query_TAGS}", query: $${mark}l${index}, first: 100) { ${LISTED} }`),
    ];
    return { parameters: lists.map((name) => `$${name}: String!`).join(', '), fields: fields.join('\n    ') };
}
function tagVariables({ exact, below, like }, mark) {
    const entries = [
        ...exact.map((name, index) => [`${mark}x${index}`, `${tag_query_TAGS}${name}`]),
        ...below.map((name, index) => [`${mark}b${index}`, `${tag_query_TAGS}${name}/`]),
        ...like.map((name, index) => [`${mark}l${index}`, name]),
    ];
    return Object.fromEntries(entries);
}
/** Reads the answers to {@link tagParts}. @throws FactError when they are not understood */
function readTags(repository, { exact, below, like }, mark) {
    const there = exact.filter((_, index) => !repository.isNull(`${mark}x${index}`));
    const lists = [...below.map((name, index) => ({ name, list: repository.object(`${mark}b${index}`) })), ...like.map((name, index) => ({ name, list: repository.object(`${mark}l${index}`) }))];
    const read = lists.map(({ name, list }) => ({ name, names: tagNames(list), total: list.number('totalCount') }));
    return { names: [...there, ...read.flatMap(({ names }) => names)], unread: read.filter(({ names, total }) => total > names.length).map(({ name }) => name.replace(/\/$/, '')) };
}
/** Names below `refs/tags/` in a list of refs, whichever part of them GitHub gives as the prefix. */
function tagNames(list) {
    return list.present('nodes').map((node) => `${node.text('prefix')}${node.text('name')}`).flatMap((name) => (name.startsWith(tag_query_TAGS) ? [name.slice(tag_query_TAGS.length)] : []));
}
/** Tags that mean something whoever runs, and those that revoke all that one holder has. As many for each holder, so that documents are the same for all. */
function standingQuestions(holder) {
    const written = (0,grant/* folderOf */.yS)(holder);
    const folded = (0,grant/* folderOf */.yS)({ ...holder, name: holder.name.toLowerCase() });
    return {
        exact: [tags/* ROOT */.Dl, tags/* FREEZE */.kY, ...above(written), ...above(folded).slice(4)],
        below: [tags/* FREEZE */.kY],
        like: [tags/* FREEZE */.kY, `${tags/* REVOKED */.Ne}/${folded}`],
    };
}
/** `grantgate/revoked`, and what is between it and a folder, each with its `_all`. */
function above(folder) {
    const [kind = ''] = folder.split('/');
    return [tags/* REVOKED */.Ne, `${tags/* REVOKED */.Ne}/${kind}`, `${tags/* REVOKED */.Ne}/${folder}`].flatMap((name) => [name, `${name}/${tags/* ALL */.y2}`]);
}
/** All tags of the gate, where there are few: names that mean nothing are among them. */
const GATE_TAGS = `tags: refs(refPrefix: "${tag_query_TAGS}${tags/* ROOT */.Dl}/", first: 100) { nodes { prefix name } }`;
/** Tags that revoke some grants, and tags in the way of those that count their uses. */
function grantQuestions(grants) {
    const folders = [...new Set(grants.map(({ id }) => id.split('/').slice(0, 2).join('/')))];
    const counted = grants.filter(({ uses }) => uses === true).flatMap(({ id }) => prefixesOf(`${tags/* USED */.mU}/${id}`));
    return {
        exact: [...new Set([...folders.flatMap(above), ...grants.map(({ id }) => `${tags/* REVOKED */.Ne}/${id}`), ...counted])],
        below: grants.map(({ id }) => `${tags/* REVOKED */.Ne}/${id}`),
        like: [...new Set(folders.map((folder) => `${tags/* REVOKED */.Ne}/${(0,tags/* fold */.AU)(folder)}/`))],
    };
}
/** A name and everything above it that would keep it from being a folder. */
function prefixesOf(name) {
    const segments = name.split('/');
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
/** The rulesets for tags, to see that what the gate relies on cannot be deleted; who may bypass one is told only to those who could change it. */
const RULESETS = `rulesets(first: 100, includeParents: true, targets: [TAG]) { nodes { name enforcement
  conditions { refName { include exclude } } rules(first: 50) { nodes { type } } bypassActors(first: 1) { totalCount } } }`;
/** Reads {@link RULESETS}. More than can be read may only keep more: none of it is taken for granted. */
function readKeeping(rulesets) {
    return keepingOf(rulesets.present('nodes').map(readRuleset));
}
function readRuleset(node) {
    const names = node.object('conditions').maybe('refName');
    return {
        name: node.text('name'),
        enforcement: node.text('enforcement'),
        include: names?.texts('include') ?? [],
        exclude: names?.texts('exclude') ?? [],
        rules: node.optional('rules')?.present('nodes').map((rule) => rule.text('type')) ?? [],
        bypassers: node.optional('bypassActors')?.number('totalCount'),
    };
}


/***/ }),

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ NO_TEAMS),
/* harmony export */   j: () => (/* binding */ fetchTeams)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7781);


const NO_TEAMS = { names: [], ids: [] };
const TEAM = 'slug databaseId';
/**
 * The teams of an organisation that each of some people is in, in one request. GitHub answers those that somebody is in directly; a member of a child team is
 * a member of every team above it, so these are asked along with them. Source: GitHub's documentation, "About teams", "Nested teams".
 * @throws FactError when the token cannot read members, or someone is in more than 100 teams
 */
async function fetchTeams(api, organisation, logins) {
    const parameters = logins.map((_, index) => `$l${index}: String!`).join(', ');
    const fields = logins.map((_, index) => `t${index}: teams(first: 100, userLogins: [$l${index}]) { totalCount nodes { ${TEAM} ancestors(first: 20) { totalCount nodes { ${TEAM} } } } }`).join(' ');
    const variables = Object.fromEntries(logins.map((login, index) => [`l${index}`, login]));
    const { data } = await api.query(`query Teams($organisation: String!, ${parameters}) { organization(login: $organisation) { ${fields} } }`, { organisation, ...variables });
    const found = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(data, '').maybe('organization');
    // a repository of a person's own account has no teams
    if (found === undefined)
        return new Map(logins.map((login) => [login, NO_TEAMS]));
    return new Map(logins.map((login, index) => [login, readTeams(found.object(`t${index}`), organisation, login)]));
}
function readTeams(teams, organisation, login) {
    const direct = allOf(teams, `\`${login}\` is in more teams than can be read`);
    const every = direct.flatMap((team) => [team, ...allOf(team.object('ancestors'), `a team of \`${login}\` lies deeper than can be read`)]);
    return {
        names: [...new Set(every.map((team) => `${organisation}/${team.text('slug')}`))],
        ids: [...new Set(every.flatMap((team) => (team.has('databaseId') ? [team.number('databaseId')] : [])))],
    };
}
/** INVARIANT: a list that is not whole is no list. */
function allOf(connection, otherwise) {
    const nodes = connection.present('nodes');
    if (connection.number('totalCount') > nodes.length)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(otherwise);
    return nodes;
}


/***/ }),

/***/ 8332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Od: () => (/* binding */ LINE_FILE),
  PD: () => (/* binding */ bringing),
  Ch: () => (/* binding */ readProvenance),
  uP: () => (/* binding */ trace)
});

// UNUSED EXPORTS: isMergedInto

// EXTERNAL MODULE: ./lib/github/branch-moves.js
var branch_moves = __nccwpck_require__(7156);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __nccwpck_require__(2774);
// EXTERNAL MODULE: ./lib/github/first-parents.js
var first_parents = __nccwpck_require__(4673);
// EXTERNAL MODULE: ./lib/github/pull-request.js + 1 modules
var pull_request = __nccwpck_require__(1665);
// EXTERNAL MODULE: ./lib/github/authorship.js
var authorship = __nccwpck_require__(106);
;// CONCATENATED MODULE: ./lib/github/shown.js


/** Most requests for more of a line to find where an approval was given: a thousand commits. An approval that is older does not count. */
const MOST_LINES = 10;
/**
 * Marks reviews that were given for something else than what was merged, though it is the same file. When it was given, the default branch must have had at
 * the path what the merge replaced, and all that the reviewed commits start from: only then did the pull request show the same difference then.
 *
 * INVARIANT: an approval that is older than the previous change of the file never counts.
 */
async function markShown(before, reviews, commits, log) {
    const counting = reviews.filter(({ state }) => state === 'APPROVED');
    if (counting.length === 0)
        return reviews;
    const read = await movesUntil(before.branch, Math.min(...counting.map((review) => review.submitted_at)), log);
    // a log that begins after the merge tells nothing of it
    const moves = read?.some(({ at }) => at <= before.mergedAt + branch_moves/* SKEW */.NL) === true ? read : undefined;
    let { line } = before;
    const marks = new Map();
    for (const review of counting) {
        const bases = (0,authorship/* basesOf */.cF)(commits, review.commit);
        const given = moves === undefined ? undefined : stateAt(moves, review.submitted_at);
        line = await readOn({ ...before, line }, [...(given === undefined ? [] : [given]), ...bases.map(({ oid }) => oid)]);
        const isTimely = moves === undefined ? await isAfterMerge({ ...before, line }, review) : given !== undefined && isTimelyAt({ ...before, line }, moves, given, review);
        if (!isTimely)
            marks.set(review, { ...review, unseen: 'earlier' });
        else if (!startsThere({ ...before, line }, bases, given))
            marks.set(review, { ...review, unseen: 'base' });
    }
    return reviews.map((review) => marks.get(review) ?? review);
}
/** The log back to a moment, newest first; nothing where it is not shown. */
async function movesUntil(branch, moment, log) {
    for (let pages = 1;; pages++) {
        const read = await log.moves(branch, pages).catch(branch_moves/* missing */.LO);
        if (read === undefined)
            return undefined;
        if (read.whole || pages === branch_moves/* MOST_PAGES */.Ll || read.moves.some(({ at }) => at < moment))
            return read.moves;
    }
}
/** Where the branch was at a moment. Of moves in the same second, the review may have been before all. */
function stateAt(moves, moment) {
    return moves.find(({ at }) => at < moment)?.after;
}
/** Reads on until commits are on the line, as far as that is done. */
async function readOn(before, wanted) {
    let { line } = before;
    for (let page = 0; page < MOST_LINES && line.next !== undefined; page++) {
        const known = new Set(line.commits.flatMap(({ oid, merged }) => [oid, merged]));
        if (wanted.every((oid) => known.has(oid)))
            break;
        const longer = await before.more(line);
        if (longer.commits.length === line.commits.length)
            break;
        line = longer;
    }
    return line;
}
/** Whether nothing changed the file on the branch between a review and the merge. */
function isTimelyAt(before, moves, given, review) {
    const end = previousChange(before);
    const places = new Map(before.line.commits.map(({ oid }, index) => [oid, index]));
    const since = moves.filter(({ at }) => at >= review.submitted_at && at <= before.mergedAt + branch_moves/* SKEW */.NL).toReversed();
    for (const oid of [given, ...since.map(({ after }) => after)]) {
        const place = places.get(oid);
        if (place === undefined || place > end)
            return false;
        // from here on the file is as it was merged
        if (place <= before.change.index)
            return true;
    }
    return true;
}
/** The last place, going back, at which the line has the copy that the change replaced. */
function previousChange({ line: { commits }, place, name }) {
    const old = commits[place]?.blob(name);
    const other = commits.findIndex((commit, index) => index > place && commit.blob(name) !== old);
    return (other < 0 ? commits.length : other) - 1;
}
/** The same where GitHub does not show its log: by when the pull requests were merged. */
async function isAfterMerge(before, review) {
    const { line, place } = before;
    const end = previousChange(before);
    const commit = line.commits[end];
    if (commit === undefined || place > end)
        return true;
    const isRoot = end === line.commits.length - 1 && line.next === undefined && commit.blob(before.name) === undefined;
    if (isRoot)
        return true;
    const merged = await before.mergeOf(commit);
    return merged !== undefined && review.submitted_at > merged;
}
/**
 * Whether the reviewed commits start from commits that the default branch had by then, and the diff was against what the merge replaced, or nothing. A base beside the line
 * counts from the merge on that took it in. Where the newest base is on the line, it has all others among its ancestors, so the diff was against it alone.
 *
 * INVARIANT: a base that came to the default branch after the review was the pull request's own doing when it was reviewed.
 */
function startsThere({ line: { commits }, place, name }, bases, given) {
    const from = given === undefined ? 0 : commits.findIndex(({ oid }) => oid === given);
    const old = commits[place]?.blob(name);
    // against nothing the diff has the whole file
    const fits = (blob) => blob === undefined || blob === old;
    const places = bases.map(({ oid }) => commits.findIndex((commit) => commit.oid === oid || commit.merged === oid));
    if (bases.length === 0 || places.some((base) => base < Math.max(from, 0)))
        return false;
    const newest = commits[Math.min(...places)];
    return bases.some(({ oid, blob }) => oid === newest?.oid && fits(blob)) || bases.every(({ blob }) => fits(blob));
}
/**
 * The place on the line at which the branch was before a change: before the move that brought it, or, where no log tells, before the row of commits of its
 * pull request.
 */
async function placeBefore(at, log, isSamePull) {
    const { line, change } = at;
    const places = new Map(line.commits.map(({ oid }, index) => [oid, index]));
    const read = await movesUntil(at.branch, at.mergedAt - branch_moves/* SKEW */.NL, log);
    const bringing = (read ?? []).filter(({ before, after, at: when }) => {
        const [from, to] = [places.get(before), places.get(after)];
        return when <= at.mergedAt + branch_moves/* SKEW */.NL && from !== undefined && from > change.index && to !== undefined && to <= change.index;
    });
    const from = places.get(bringing.at(-1)?.before ?? '');
    if (from !== undefined)
        return from;
    let place = change.index + 1;
    for (let commit = line.commits[place]; commit !== undefined && (await isSamePull(commit)); commit = line.commits[place])
        place += 1;
    return place;
}

;// CONCATENATED MODULE: ./lib/github/trace.js





/** Most requests for more of a line: 5,000 commits. */
const MOST_PAGES = 50;
/**
 * Finds which merge brought the copy of a file that is on the default branch now, and what its reviewers saw. The line of first parents is followed from
 * the head to the commit that changed the file last; only a merged pull request that brought that very commit counts.
 *
 * INVARIANT: the simplified history of the path is a guess of which pull request to ask about first, and never evidence: at a merge it follows whichever
 * parent has the copy already, so that a copy that a later merge brings back looks as old as its approval.
 * @throws FactError when it cannot be told
 */
async function trace(trail, follow) {
    const { line, change } = await reach(trail, follow);
    const blob = change.commit.blob(trail.name);
    const { branch, path } = trail;
    const pull = await bringer(trail, { line, change }, follow);
    const proof = {
        line, change, branch, blob,
        mergedAt: pull === undefined ? undefined : mergeTime(pull),
        blobsAt: async (commits) => await follow.blobsAt(commits, path),
        isKept: async (since) => await follow.isKept(branch, since),
    };
    const [provenance, standing] = await Promise.all([
        pull === undefined ? { reviews: [] } : shownIn(pull, { trail, line, change, depth: 0 }, follow),
        (0,branch_moves/* sameEverSince */.dP)(proof, follow.log).catch((error) => (pull === undefined && error instanceof fact_error/* FactError */.n ? 'unknown' : Promise.reject(error))),
    ]);
    return { provenance: standing === 'proved' ? provenance : { ...provenance, line: standing }, change, line };
}
/** The pull request that brought the last change. */
async function bringer(trail, { line, change }, follow) {
    const { guess, path } = trail;
    const { commit } = change;
    const guessed = guess === undefined ? undefined : bringing(guess.pulls, guess.oid, change, line, trail);
    const isKnown = guessed !== undefined || (guess?.oid === commit.oid && guess.complete);
    return isKnown ? guessed : bringing(await follow.pullsOf(commit.oid, path, (pulls) => bringing(pulls, commit.oid, change, line, trail) !== undefined), commit.oid, change, line, trail);
}
/** Most copies of a file that are read, each of which replaced the one before. */
const MOST_COPIES = 10;
/** Reads a pull request's reviews, which of them were given for what it changed, and how what it replaced had come to be. */
async function shownIn(pull, { trail, line, change, depth }, follow) {
    const { path, name, branch } = trail;
    const mergedAt = mergeTime(pull);
    const mergeOf = async (commit) => (await follow.pullsOf(commit.oid, path, () => true)).filter((other) => isMergedInto(other, trail));
    const isSame = async (commit) => (await mergeOf(commit)).some((other) => other.number('number') === pull.number('number'));
    const [read, place] = await Promise.all([readWhole(pull, change.commit.blob(name), path, follow, replacedBy({ line, change, name })), placeBefore({ line, change, mergedAt, branch }, follow.log, isSame)]);
    const before = {
        line, name, change, place, mergedAt, branch,
        more: async (shorter) => await readMore(shorter, path, follow),
        mergeOf: async (commit) => (await mergeOf(commit)).map(mergeTime).toSorted((a, b) => b - a)[0],
    };
    const [reviews, replaced] = await Promise.all([
        markShown(before, read.provenance.reviews, read.commits, follow.log),
        traceReplaced({ trail, line, change, depth }, place, follow),
    ]);
    return { ...read.provenance, reviews, ...(replaced === undefined ? {} : { before: replaced }) };
}
/** How the copy came to be that stood at a place of the line. */
async function traceReplaced({ trail, line, depth }, place, follow) {
    const { tracesReplaced = false, name, path } = trail;
    if (!tracesReplaced)
        return undefined;
    const known = line.commits.length > place ? line : await readMore(line, path, follow);
    const rest = { commits: known.commits.slice(place), next: known.next };
    if (rest.commits[0]?.blob(name) === undefined)
        return undefined;
    if (depth >= MOST_COPIES)
        throw new fact_error/* FactError */.n(`\`${path}\` has been changed too often for all its reviews to be read`, 'delete the file, and propose it anew');
    const earlier = { ...trail, line: rest, guess: undefined };
    const reached = await reach(earlier, follow);
    const pull = await bringer(earlier, reached, follow);
    return pull === undefined ? { reviews: [] } : await shownIn(pull, { trail: earlier, ...reached, depth: depth + 1 }, follow);
}
function mergeTime(pull) {
    return Date.parse(pull.text('mergedAt'));
}
/** Reads on until the line has the file's last change. */
async function reach(trail, follow) {
    let { line } = trail;
    for (let page = 0; page <= MOST_PAGES; page++) {
        const change = (0,first_parents/* lastChange */.$r)(line, trail.name);
        if (change !== undefined)
            return { line, change };
        if (line.next === undefined)
            break;
        const longer = await readMore(line, trail.path, follow);
        if (longer === line)
            break;
        line = longer;
    }
    throw new fact_error/* FactError */.n(`it cannot be shown in time that nothing has changed \`${trail.path}\` since it was approved: the default branch has had too many commits`, 'renew the grant, or keep policy and grants in a quiet repository of their own');
}
/** Reads on from the end of a line; the same line where there is no more. */
async function readMore(line, path, follow) {
    if (line.next === undefined)
        return line;
    const more = await follow.line(line.next, path);
    if (more.commits.length === 0)
        return line;
    return { commits: [...line.commits, ...more.commits.map((commit) => ({ ...commit, blob: () => commit.blob(LINE_FILE) }))], next: more.next };
}
/** Name of the one file on a line that is read on. */
const LINE_FILE = 'file';
/** The pull request whose merge is the commit in question, or, rebased, one of a row of commits that end with it. */
function bringing(pulls, associated, { commit, index }, line, trail) {
    return pulls.find((pull) => {
        if (!isMergedInto(pull, trail))
            return false;
        const merge = pull.maybe('mergeCommit')?.text('oid');
        if (merge === undefined)
            return false;
        if (merge === commit.oid)
            return true;
        const place = line.commits.findIndex(({ oid }) => oid === merge);
        return associated === commit.oid && place >= 0 && place < index && index - place < pull.object('commits').number('totalCount');
    });
}
/** Whether a pull request was merged into a branch of a repository. */
function isMergedInto(pull, { home, branch }) {
    return pull.flag('merged') && pull.text('baseRefName') === branch && pull.maybe('baseRepository')?.text('nameWithOwner') === home;
}
/** Reads the pull request that brought a file, and its reviews. @throws FactError when it cannot be read whole */
async function readProvenance(found, blob, path, follow) {
    return (await readWhole(found, blob, path, follow)).provenance;
}
/** The copy that a change replaced, where the line as read shows it. */
function replacedBy({ line, change, name }) {
    const before = line.commits[change.index + 1];
    return before === undefined ? undefined : { blob: before.blob(name) };
}
async function readWhole(found, blob, path, follow, replaced) {
    const number = found.number('number');
    const [isShown, nodes] = await Promise.all([isInDiff(found, path, follow), allReviews(found, follow)]);
    const { pull, commits } = (0,pull_request/* readPull */.Es)(found, blob, isShown, replaced);
    if (pull.number !== number)
        throw new fact_error/* FactError */.n('GitHub answered for another pull request');
    return { provenance: { pull, reviews: (0,pull_request/* readReviews */.UM)(nodes, pull, commits, blob) }, commits };
}
async function isInDiff(pull, path, follow) {
    return (0,pull_request/* changesFile */.e4)(pull, path) ?? (await follow.filesOf(pull.number('number'))).includes(path);
}
/** Most pages of older reviews that are read. */
const MOST_REVIEW_PAGES = 10;
/**
 * The reviews, oldest first. An outsider may write as many as they like, so reading stops some time: the newest opinion of everybody whose review was read
 * is among them all the same, and what was not read could only have added an approval.
 */
async function allReviews(pull, follow) {
    const first = (0,pull_request/* readReviewPage */.cE)(pull);
    const nodes = [...first.nodes];
    let { before } = first;
    for (let page = 0; before !== undefined && page < MOST_REVIEW_PAGES; page++) {
        const older = await follow.reviewsOf(pull.number('number'), before);
        nodes.unshift(...older.nodes);
        ({ before } = older);
    }
    const number = pull.number('number');
    if (before === undefined && pull.object('reviews').number('totalCount') > nodes.length)
        throw new fact_error/* FactError */.n(`not all reviews of pull request #${number} were shown`);
    return nodes;
}


/***/ }),

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __nccwpck_require__(1692);
;// CONCATENATED MODULE: ./lib/http/trust.js

/**
 * The certificates that connections trust: the public ones that come with Node, and those the workflow names.
 *
 * INVARIANT: nothing ambient adds to them. An earlier step can write `NODE_EXTRA_CA_CERTS` for this process and, with a proxy, read the tokens
 * that pass; so where the environment says anything the list is given to Node explicitly, which then ignores the environment.
 */
function trustedContext(additional, ambient, identity) {
    if (additional !== undefined || identity !== undefined)
        return (0,external_node_tls_.createSecureContext)({ ca: [...external_node_tls_.rootCertificates, ...(additional === undefined ? [] : [additional])], ...identity });
    const touched = [ambient.NODE_EXTRA_CA_CERTS, ambient.NODE_USE_SYSTEM_CA, ambient.SSL_CERT_FILE, ambient.SSL_CERT_DIR].some((value) => value !== undefined && value !== '');
    return touched ? (0,external_node_tls_.createSecureContext)({ ca: [...external_node_tls_.rootCertificates] }) : undefined;
}

// EXTERNAL MODULE: ./lib/http/send.js
var send = __nccwpck_require__(5684);
;// CONCATENATED MODULE: ./lib/http/client.js







/** Longest answer that is read. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;
/** Longest wait for one answer, in milliseconds; the end of the whole run may come sooner. */
const REQUEST_TIMEOUT = 10_000;
/**
 * HTTP over TLS on node:https, which starts in a third of the time of the global `fetch`. Connections are kept and reused; https only, no redirects,
 * certificates always verified.
 */
function createClient(options) {
    const agent = new WarmAgent(() => trustedContext(options.certificates, options.environment, options.identity), options.environment);
    const pending = new Map();
    let isClosed = false;
    return {
        send: async (request) => {
            if (isClosed)
                throw client_closed(new URL(request.url).host);
            return await sendOnce(request, agent, pending, options);
        },
        warm: (url) => {
            const target = new URL(url);
            if (target.protocol === 'https:')
                agent.warm(target.hostname.replace(/^\[(.*)\]$/, '$1'), Number(target.port || 443));
        },
        close: () => {
            isClosed = true;
            for (const [give, host] of pending)
                give(client_closed(host));
            agent.destroy();
            agent.drop();
        },
    };
}
function client_closed(host) {
    return new send/* HttpError */.j('closed', host, `${host} is not asked any more`);
}
/** An agent whose connections can be opened ahead of time and may go through a proxy. */
class WarmAgent extends external_node_https_.Agent {
    #warm = new Map();
    #open = new Set();
    #trust;
    #variables;
    #ending = new AbortController();
    #context;
    constructor(trust, variables) {
        super({ keepAlive: true, maxSockets: 8, scheduling: 'lifo' });
        this.#trust = trust;
        this.#variables = variables;
        (0,external_node_events_.setMaxListeners)(0, this.#ending.signal);
    }
    warm(host, port) {
        const key = `${host}:${port}`;
        if (this.#warm.has(key))
            return;
        const opening = this.#secure(host, port);
        // whoever uses the connection hears of the fault by opening it again
        opening.catch(() => this.#warm.delete(key));
        this.#warm.set(key, opening);
    }
    /** Drops connections that nobody came to use and those that are being made; the others are the agent's. */
    drop() {
        this.#ending.abort();
        for (const socket of this.#open)
            socket.destroy();
        this.#open.clear();
        this.#warm.clear();
    }
    createConnection(options, callback) {
        const host = options.host ?? '';
        const port = options.port ?? 443;
        void this.#take(host, port).then((socket) => callback?.(null, socket), 
        // the signature wants a stream even where there is none
        (error) => callback?.(error instanceof Error ? error : new Error(String(error)), undefined));
        return undefined;
    }
    async #take(host, port) {
        const key = `${host}:${port}`;
        const warm = this.#warm.get(key);
        this.#warm.delete(key);
        const ready = await warm?.catch(() => undefined);
        return ready === undefined || ready.destroyed ? await this.#secure(host, port) : ready;
    }
    async #secure(host, port) {
        const socket = this.#proxied() ? await this.#tunnel(host, port) : await this.#connected(host, port);
        // reading a hundred root certificates takes longer than the rest of the start: done while the first connection is being made
        this.#context ??= { value: this.#trust() };
        const secure = (0,external_node_tls_.connect)({ ...this.#options(host), socket });
        this.#track(secure);
        return secure;
    }
    async #connected(host, port) {
        const { promise, resolve, reject } = Promise.withResolvers();
        const socket = (0,external_node_net_.connect)({ host, port, noDelay: true, autoSelectFamily: true });
        this.#track(socket);
        socket.once('connect', () => resolve(socket));
        socket.once('error', reject);
        return await promise;
    }
    #track(socket) {
        this.#open.add(socket);
        socket.once('close', () => this.#open.delete(socket));
        socket.on('error', () => socket.destroy());
    }
    #proxied() {
        return Boolean(this.#variables.https_proxy || this.#variables.HTTPS_PROXY);
    }
    async #tunnel(host, port) {
        const { openTunnel, proxyFor } = await __nccwpck_require__.e(/* import() */ 674).then(__nccwpck_require__.bind(__nccwpck_require__, 6674));
        const proxy = proxyFor(host, port, this.#variables);
        return proxy === undefined ? await this.#connected(host, port) : await openTunnel(proxy, host, port, REQUEST_TIMEOUT, this.#ending.signal);
    }
    #options(host) {
        const name = (0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {};
        const context = this.#context?.value;
        // INVARIANT: NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment changes nothing
        return { host, ...name, rejectUnauthorized: true, ALPNProtocols: ['http/1.1'], ...(context === undefined ? {} : { secureContext: context }) };
    }
}
async function sendOnce(request, agent, pending, options) {
    const url = new URL(request.url);
    if (url.protocol !== 'https:')
        throw new send/* HttpError */.j('refused-url', url.host, `only https is spoken, not \`${url.protocol}//${url.host}\``);
    const wait = Math.min(REQUEST_TIMEOUT, options.deadline - options.now());
    if (wait <= 0)
        throw new send/* HttpError */.j('timeout', url.host, `no time left to ask ${url.host}`);
    const { promise, resolve, reject } = Promise.withResolvers();
    const body = request.body === undefined ? undefined : Buffer.from(request.body);
    const outgoing = (0,external_node_https_.request)(url, {
        method: request.method,
        agent,
        headers: { 'user-agent': 'grantgate', ...(body === undefined ? {} : { 'content-length': String(body.length) }), ...request.headers },
    });
    const giveUp = (error) => {
        // a request whose connection is still being made keeps its error to itself until there is one
        reject(error);
        outgoing.destroy(error);
    };
    const timer = setTimeout(() => giveUp(new send/* HttpError */.j('timeout', url.host, `${url.host} did not answer within ${Math.round(wait / 1000)} s`)), wait);
    pending.set(giveUp, url.host);
    outgoing.on('response', (incoming) => collect(incoming, url.host, outgoing, resolve, reject));
    outgoing.on('error', (error) => reject(asHttpError(error, url.host)));
    outgoing.end(body);
    return await promise.finally(() => {
        clearTimeout(timer);
        pending.delete(giveUp);
    });
}
function collect(incoming, host, outgoing, resolve, reject) {
    const chunks = [];
    let size = 0;
    incoming.on('data', (chunk) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > MAX_BODY_BYTES)
            outgoing.destroy(new send/* HttpError */.j('too-large', host, `the answer of ${host} is larger than ${MAX_BODY_BYTES / 1024 / 1024} MiB`));
    });
    incoming.on('end', () => {
        if (!incoming.complete)
            return reject(new send/* HttpError */.j('truncated', host, `the answer of ${host} broke off`));
        const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
        resolve({ status: incoming.statusCode ?? 0, headers, body: Buffer.concat(chunks).toString('utf8') });
    });
    incoming.on('error', (error) => reject(asHttpError(error, host, 'truncated')));
}
/** Alerts that a server sends of the certificate it was shown, or was not shown: RFC 8446, section 6.2. */
const ABOUT_CLIENT = new Set([42, 43, 44, 45, 46, 48, 49, 116]);
function asHttpError(error, host, fault = 'connection') {
    if (error instanceof send/* HttpError */.j)
        return error;
    const code = 'code' in error ? String(error.code) : '';
    const alert = Number(/SSL alert number (\d+)/.exec(error.message)?.[1]);
    if (ABOUT_CLIENT.has(alert))
        return new send/* HttpError */.j('client-certificate', host, `${host} wants to be shown another client certificate (TLS alert ${alert})`, { cause: error });
    if (/CERT|SELF_SIGNED|UNABLE_TO_|TLS|SSL|ALTNAME/.test(code)) {
        return new send/* HttpError */.j('tls', host, `the certificate of ${host} is not trusted (${code})`, { cause: error });
    }
    return new send/* HttpError */.j(fault, host, fault === 'truncated' ? `the answer of ${host} broke off` : `${host} cannot be reached (${code || error.message})`, { cause: error });
}


/***/ }),

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isRateLimited),
/* harmony export */   R: () => (/* binding */ retrying)
/* harmony export */ });
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5684);

/** GitHub's advice for a secondary limit whose end it does not tell: "Best practices for using the REST API", "Handle rate limit errors appropriately". */
const SECONDARY_WAIT = 60_000;
const BASE_DELAY = 200;
const MAX_DELAY = 5_000;
const RETRIED_FAULTS = new Set(['timeout', 'connection', 'truncated']);
/**
 * Sends again after network faults, 408, 429, 5xx and rate limits, with jitter, honouring `Retry-After`; never past the deadline. For requests that may
 * be sent twice. The last answer or fault is what the caller gets.
 */
function retrying(send, options) {
    const attempts = options.attempts ?? 3;
    return async (request) => {
        for (let attempt = 1;; attempt += 1) {
            const outcome = await send(request).catch((error) => error);
            if (attempt < attempts && isRetryable(outcome, options)) {
                const delay = delayFor(outcome, attempt, options);
                if (delay !== undefined && options.now() + delay < options.deadline) {
                    await options.sleep(delay);
                    continue;
                }
            }
            if (isResponse(outcome))
                return outcome;
            throw outcome;
        }
    };
}
function isResponse(outcome) {
    return typeof outcome === 'object' && outcome !== null && 'status' in outcome && 'body' in outcome;
}
function isRetryable(outcome, { passing }) {
    if (outcome instanceof _send_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j)
        return RETRIED_FAULTS.has(outcome.fault);
    if (!isResponse(outcome))
        return false;
    return outcome.status === 408 || outcome.status === 429 || outcome.status >= 500 || isRateLimited(outcome) || passing?.(outcome) !== undefined;
}
/** GitHub answers 403 for rate limits too; "Rate limits for the REST API", "Exceeding the rate limit". A secondary limit may come without any header. */
function isRateLimited(response) {
    return response.status === 403 && (response.headers['retry-after'] !== undefined || response.headers['x-ratelimit-remaining'] === '0' || isSecondary(response));
}
function isSecondary({ body }) {
    return /"message"\s*:\s*"[^"]*\b(?:secondary rate limit|abuse detection)\b/i.test(body.slice(0, 2000));
}
/** Milliseconds to wait; `undefined` where it is not told and could be an hour. */
function delayFor(outcome, attempt, options) {
    const asked = isResponse(outcome) ? retryAfter(outcome, options.now()) : undefined;
    if (asked !== undefined)
        return asked;
    if (isResponse(outcome)) {
        if (outcome.status === 403 && isSecondary(outcome))
            return SECONDARY_WAIT;
        if (options.passing?.(outcome) === 'rate-limit')
            return undefined;
    }
    const ceiling = Math.min(MAX_DELAY, BASE_DELAY * 2 ** (attempt - 1));
    return Math.round(ceiling / 2 + (options.random() * ceiling) / 2);
}
/** Milliseconds to wait; RFC 9110, Retry-After: seconds or a date. */
function retryAfter(response, now) {
    const value = response.headers['retry-after'];
    if (value === undefined) {
        const reset = response.headers['x-ratelimit-remaining'] === '0' ? Number(response.headers['x-ratelimit-reset']) : Number.NaN;
        return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : undefined;
    }
    const seconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}


/***/ }),

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
/** What every issuer's tokens look like; a token that was cut off as well. */
const TOKENS = /eyJ[\w-]{8,}(?:\.[\w-]*)*|\b(?:gh[opsur]_\w{8,}|github_pat_\w{8,}|hv[sbr]\.[\w-]{8,}|[sbr]\.[A-Za-z0-9]{20,}|ya29\.[\w.-]+|(?:AKIA|ASIA)[A-Z0-9]{12,}|v\d\.local\.[\w-]{8,})|[A-Za-z0-9+/=_-]{100,}|-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;
/** A shorter piece of a secret says nothing of it, and may be an ordinary word. */
const SHORTEST = 12;
const RUN = /[\w.+/=~%-]{12,}/g;
/**
 * What a server said, for people: one line, without the token it was sent or a piece of that, without anything that looks like a token, and without a full stop at its end.
 * Servers repeat what they got in some of their messages, and this is the one way their words go on.
 */
function said(text, { secrets = [], most = 300 } = {}) {
    // what is longer is cut first by what may be in it, then by what is shown
    const bounded = text.slice(0, 16_384);
    const whole = secrets.flatMap((secret) => (secret === undefined || secret.length < 8 ? [] : [secret]));
    const written = whole.flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed()), Buffer.from(secret).toString('base64').replace(/=+$/, '')]).toSorted((one, other) => other.length - one.length);
    const cut = written.reduce((left, secret) => left.replaceAll(secret, '***'), bounded).replaceAll(TOKENS, '***');
    const pieces = written.filter((secret) => secret.length >= SHORTEST);
    return cut
        .replaceAll(RUN, (run) => (pieces.some((secret) => holdsPiece(run, secret)) ? '***' : run))
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim()
        .slice(0, most)
        .replace(/[.\s]+$/, '');
}
/** Whether a run of characters has a piece of a secret in it. */
function holdsPiece(run, secret) {
    return Array.from({ length: run.length - SHORTEST + 1 }, (_, at) => run.slice(at, at + SHORTEST)).some((piece) => secret.includes(piece));
}


/***/ }),

/***/ 5684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/** No whole answer came: what happened, to which host. Never holds headers or bodies. */
class HttpError extends Error {
    name = 'HttpError';
    fault;
    host;
    constructor(fault, host, message, options) {
        super(message, options);
        this.fault = fault;
        this.host = host;
    }
}


/***/ }),

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YB: () => (/* binding */ isApp),
/* harmony export */   iA: () => (/* binding */ appNames),
/* harmony export */   s: () => (/* binding */ sameId)
/* harmony export */ });
/**
 * Apps whose login is not their slug with `[bot]`, by the number of their account. GitHub's own agents act under a name of their own.
 * https://api.github.com/users/Copilot
 */
const NAMED_APPS = [
    { id: '198982749', login: 'copilot', slug: 'copilot-swe-agent' },
    { id: '175728472', login: 'copilot-pull-request-reviewer', slug: 'copilot-pull-request-reviewer' },
];
const SUFFIX = /(?<=.)\[bot\]$/i;
/**
 * Whether an account is an app and no person. Type and number decide; only where neither is known, the login does.
 *
 * INVARIANT: a person is who GitHub says is a `User`: anything else is an app, which only a grant with its number covers.
 */
function isApp({ login, id, type }) {
    if (SUFFIX.test(login) || NAMED_APPS.some((app) => app.id === id))
        return true;
    if (type !== undefined)
        return type !== 'User';
    return NAMED_APPS.some((app) => app.login === login.toLowerCase());
}
/** The names by which an app may have its folder: its slug, and its login where that is another. */
function appNames({ login, id }) {
    const plain = login.replace(SUFFIX, '');
    const known = NAMED_APPS.find((app) => app.id === id || app.login === plain.toLowerCase());
    return known === undefined || known.slug === plain ? [plain] : [plain, known.slug];
}
/** Whether two numeric ids are known and the same. */
function sameId(one, other) {
    return one !== undefined && one === other;
}


/***/ }),

/***/ 8562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument)
});

// EXTERNAL MODULE: ./lib/policy/shape.js
var policy_shape = __nccwpck_require__(5999);
// EXTERNAL MODULE: ./lib/policy/hidden-characters.js
var hidden_characters = __nccwpck_require__(7161);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __nccwpck_require__(3243);
;// CONCATENATED MODULE: ./lib/policy/plain-text.js



/** The first text of a document that holds such a character, which an escape (`"\u202e"`) wrote: in the file itself it is found before. */
function hiddenIn(value, path = []) {
    if (typeof value === 'string')
        return at(value, path, false);
    const entries = Array.isArray(value) ? [...value.entries()] : (0,policy_shape/* isRecord */.u4)(value) ? Object.entries(value) : [];
    for (const [name, entry] of entries) {
        const here = [...path, name];
        const found = (typeof name === 'string' ? at(name, here, true) : undefined) ?? hiddenIn(entry, here);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function at(text, path, key) {
    const hidden = (0,hidden_characters/* findHidden */.C$)(text);
    return hidden === undefined ? undefined : { path, key, hidden };
}
/** A line that stands for itself: a key at the margin with a value that ends on it, a comment, nothing. What else there is takes a closer look. */
const WHOLE_LINE = /^(?:[a-z-]+:(?: +(?:[A-Za-z0-9].*|"[^"\\]*"|'[^']*'|\[[^[\]{}"']*\]))?)? *(?:#.*)?\r?$/;
/** Literal and folded blocks, as js-yaml numbers them; before them single and double quotes. */
const FIRST_BLOCK_STYLE = 4;
const isQuoted = (style) => style === 2 || style === 3;
/**
 * Offset of the first text of a YAML document that goes over several lines, or may: its other lines could be read as keys and values of their own. `undefined`
 * when every text stands on one line. The document is one that can be read.
 */
function firstSpanning(source) {
    if (source.split('\n').every((line) => WHOLE_LINE.test(line)))
        return undefined;
    for (const event of (0,js_yaml/* parseEvents */.PH)(source, {})) {
        if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR || event.valueStart < 0)
            continue;
        if (event.style >= FIRST_BLOCK_STYLE || source.slice(event.valueStart, event.valueEnd).includes('\n'))
            return isQuoted(event.style) ? event.valueStart - 1 : event.valueStart;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/policy/exact-json.js
var exact_json = __nccwpck_require__(2948);
;// CONCATENATED MODULE: ./lib/policy/yaml-numbers.js


const { tagName: integer } = js_yaml/* intCoreTag */.Z7;
const { tagName: yaml_numbers_float } = js_yaml/* floatCoreTag */.ok;
/**
 * YAML's core schema, where a number is one only if it is written plainly: `012345678901` would lose its zero, `1.10` and `1e3` would change, and whoever meant an account, a
 * version or a mode would not hear of it.
 */
const PLAIN_NUMBERS = js_yaml/* CORE_SCHEMA */.OU.withTags((0,js_yaml/* defineScalarTag */.Gf)(integer, { ...js_yaml/* intCoreTag */.Z7, resolve: (source, explicit, name) => plain(js_yaml/* intCoreTag */.Z7.resolve(source, explicit, name), source) }), (0,js_yaml/* defineScalarTag */.Gf)(yaml_numbers_float, { ...js_yaml/* floatCoreTag */.ok, resolve: (source, explicit, name) => plain(js_yaml/* floatCoreTag */.ok.resolve(source, explicit, name), source) }));
function plain(read, source) {
    return typeof read === 'number' ? (0,exact_json/* exactNumber */.rf)(read, source) : read;
}

;// CONCATENATED MODULE: ./lib/policy/yaml.js



/** Longest file that is read, in UTF-8 bytes: a grant is a page, not a book. */
const MAX_FILE_BYTES = 64 * 1024;
/** Deepest nesting that is read. */
const MAX_DEPTH = 32;
/** What to do about a character that cannot be seen. */
const HIDDEN_HINT = 'the file must be what it looks like: delete it and write the line anew';
/**
 * Loads one strict YAML 1.2 document: no aliases, no duplicate keys, no tabs, no tags of other languages, nothing empty.
 * Timestamps stay text; a number that is not written plainly is an `InexactNumber`. Never throws on bad input.
 */
function loadYaml(text, file) {
    const refusal = refuse(text, file);
    if (refusal !== undefined)
        return { ok: false, problem: refusal };
    try {
        const value = (0,js_yaml/* load */.Hh)(text, { schema: PLAIN_NUMBERS, maxAliases: 0, maxDepth: MAX_DEPTH });
        return value === null || value === undefined ? { ok: false, problem: whole(file, 'the document is empty') } : { ok: true, value };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        return { ok: false, problem: fromException(error, text, file) };
    }
}
function refuse(text, file) {
    // a UTF-16 unit is at most three bytes of UTF-8: short texts need no count
    if (text.length * 3 > MAX_FILE_BYTES && new TextEncoder().encode(text).length > MAX_FILE_BYTES) {
        return whole(file, `the file is larger than ${MAX_FILE_BYTES / 1024} KiB`);
    }
    const tab = text.indexOf('\t');
    if (tab >= 0)
        return { file, ...placeOf(text, tab), message: 'a tab is not allowed', hint: 'use spaces' };
    if (text.trim() === '')
        return whole(file, 'the file is empty');
    // at the very beginning editors write a mark that says how the file is encoded
    const start = text.startsWith('\ufeff') ? 1 : 0;
    const hidden = (0,hidden_characters/* findHidden */.C$)(text.slice(start));
    return hidden === undefined ? undefined : { file, ...placeOf(text, start + hidden.offset), message: (0,hidden_characters/* describeHidden */.Y7)(hidden), hint: HIDDEN_HINT };
}
function fromException(error, text, file) {
    const message = plainly(error.reason);
    const mark = error.mark;
    if (mark === undefined || mark === null)
        return whole(file, message);
    return { file, ...placeOf(text, mark.position), message };
}
/** The library's words where a person would not know what to do with them. */
function plainly(reason) {
    if (/multi|more than one|single document/i.test(reason))
        return 'one file holds one document';
    if (/maxAliases/.test(reason))
        return 'an alias (`*name`) is not allowed: write the value out';
    return reason;
}
/** The 1-based line and column of an offset. */
function placeOf(text, offset) {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    return { line, column: offset - before.lastIndexOf('\n') };
}
function whole(file, message) {
    return { file, line: 1, column: 1, message };
}

;// CONCATENATED MODULE: ./lib/policy/yaml-place.js


/**
 * Finds where the value at `path` stands (or, with `key`, where its key stands), as 1-based line and column.
 * A path that is not there gives the place of its nearest parent. Called only when there is an error to show, since
 * positions come from a second reading.
 */
function findPlace(text, path, key = false) {
    const cursor = { text, events: (0,js_yaml/* parseEvents */.PH)(text, {}), index: 0 };
    while (cursor.events[cursor.index]?.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
        cursor.index += 1;
    return placeOf(text, descend(cursor, path, key, 0));
}
/** `nearest` is the place to give for a value that is not written, as in `ticket:` with nothing after it. */
function descend(cursor, path, key, nearest) {
    const start = startOf(cursor.events[cursor.index]);
    const here = start < 0 ? nearest : start;
    const [step, ...rest] = path;
    if (step === undefined)
        return here;
    const child = enter(cursor, step);
    if (child === undefined)
        return here;
    const next = child < 0 ? here : child;
    return rest.length === 0 && key ? next : descend(cursor, rest, key, next);
}
/** Moves the cursor to the child named `step`; gives where its key (or the item itself) starts. */
function enter(cursor, step) {
    const container = cursor.events[cursor.index];
    cursor.index += 1;
    if (container?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE && typeof step === 'number') {
        for (let item = 0; item < step && !atEnd(cursor); item += 1)
            skip(cursor);
        return atEnd(cursor) ? undefined : startOf(cursor.events[cursor.index]);
    }
    if (container?.type !== js_yaml/* EVENT_ID */.hy.MAPPING)
        return undefined;
    while (!atEnd(cursor)) {
        const event = cursor.events[cursor.index];
        const start = startOf(event);
        const name = event?.type === js_yaml/* EVENT_ID */.hy.SCALAR ? (0,js_yaml/* getScalarValue */.KE)(cursor.text, event) : undefined;
        skip(cursor);
        if (name === String(step))
            return start;
        skip(cursor);
    }
    return undefined;
}
function atEnd(cursor) {
    return cursor.index >= cursor.events.length || cursor.events[cursor.index]?.type === js_yaml/* EVENT_ID */.hy.POP;
}
/** Steps over one whole node. */
function skip(cursor) {
    let depth = 0;
    do {
        const type = cursor.events[cursor.index]?.type;
        if (type === js_yaml/* EVENT_ID */.hy.MAPPING || type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            depth += 1;
        if (type === js_yaml/* EVENT_ID */.hy.POP)
            depth -= 1;
        cursor.index += 1;
    } while (depth > 0 && cursor.index < cursor.events.length);
}
function startOf(event) {
    if (event === undefined)
        return 0;
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
        return event.style === 2 || event.style === 3 ? event.valueStart - 1 : event.valueStart;
    return 'start' in event ? event.start : 0;
}

;// CONCATENATED MODULE: ./lib/policy/document.js





/**
 * Parses one YAML document by its shape; every problem carries file, line and column. Never throws on bad input. With `flat`, no text may go over several
 * lines: what people review is then what it looks like, line by line.
 */
function parseDocument(source, file, shape, { flat = false } = {}) {
    const yaml = loadYaml(source, file);
    if (!yaml.ok)
        return { ok: false, problems: [yaml.problem] };
    const unseen = deceives(source, file, yaml.value, flat);
    if (unseen !== undefined)
        return { ok: false, problems: [unseen] };
    const misfits = [];
    const value = shape.parse(yaml.value, [], misfits);
    if (value !== undefined && misfits.length === 0)
        return { ok: true, value };
    const [first, ...rest] = (0,policy_shape/* toProblems */.ek)(misfits, file, (misfit) => findPlace(source, misfit.path, misfit.key));
    return { ok: false, problems: [first ?? { file, line: 1, column: 1, message: 'does not have the expected form' }, ...rest] };
}
function deceives(source, file, value, flat) {
    const found = hiddenIn(value);
    if (found !== undefined)
        return { file, ...findPlace(source, found.path, found.key), message: (0,hidden_characters/* describeHidden */.Y7)(found.hidden), hint: HIDDEN_HINT };
    const offset = flat ? firstSpanning(source) : undefined;
    return offset === undefined ? undefined : { file, ...placeOf(source, offset), message: 'a text that goes over several lines is not allowed here', hint: 'its lines could be taken for keys of the grant: write it on one line' };
}


/***/ }),

/***/ 4464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Seconds in one unit of a written duration. */
const UNITS = { s: 1, m: 60, h: 3600, d: 86_400 };
/** Reads `15m`, `2h`, `30d` (also `900s`) as seconds; `undefined` when it is not a duration or is zero. */
function parseDuration(text) {
    const match = /^([1-9]\d{0,5})([smhd])$/.exec(text);
    const unit = UNITS[match?.[2] ?? ''];
    return match === null || unit === undefined ? undefined : Number(match[1]) * unit;
}
/** Writes seconds in the largest unit that divides them, as a person would: 900 → `15m`. */
function formatDuration(seconds) {
    for (const unit of ['d', 'h', 'm']) {
        const size = UNITS[unit] ?? 1;
        if (seconds >= size && seconds % size === 0)
            return `${seconds / size}${unit}`;
    }
    return `${seconds}s`;
}


/***/ }),

/***/ 2948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ parseExactly),
/* harmony export */   rf: () => (/* binding */ exactNumber),
/* harmony export */   uS: () => (/* binding */ InexactNumber),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/**
 * A number that would not come back as it was written: too long to be held exactly, `1.10`, `1e3`, `0x1F`, `012`. Whoever hands it on would hand on another one,
 * so it is no number to any reader.
 */
class InexactNumber {
    source;
    constructor(source) {
        this.source = source;
    }
}
/** The number, where writing it again gives the same characters. */
function exactNumber(value, source) {
    return JSON.stringify(value) === source ? value : new InexactNumber(source);
}
/** `JSON.parse` that loses no digit: what cannot be held exactly is an {@link InexactNumber}. @throws SyntaxError */
function parseExactly(text) {
    // numbers come with their source, which the language's own types do not say yet: https://tc39.es/proposal-json-parse-with-source/
    const value = JSON.parse(text, (_name, read, ...more) => (typeof read === 'number' ? exactNumber(read, more[0]?.source ?? '') : read));
    return value;
}
/** Everything that is neither a list nor keys and values, with the way to it. */
function leavesOf(value, path = []) {
    if (Array.isArray(value))
        return value.flatMap((entry, index) => leavesOf(entry, [...path, index]));
    if (typeof value === 'object' && value !== null && !(value instanceof InexactNumber))
        return Object.entries(value).flatMap(([name, entry]) => leavesOf(entry, [...path, name]));
    return [{ path, value }];
}


/***/ }),

/***/ 1947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   Ye: () => (/* binding */ couldBeSameName),
/* harmony export */   _5: () => (/* binding */ foldWidely),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
/** Names that are written in ASCII alone need no wide folding. */
const ASCII = /^[ -~]*$/;
/**
 * A name in lower case as GitHub's names are compared: letters of ASCII only.
 *
 * INVARIANT: where two names being the same lets something through, no other letter is folded: U+212A KELVIN SIGN is no `k`, U+017F LONG S is no `s`.
 */
function foldCase(name) {
    return name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/**
 * A name with everything folded that somebody could take for the same: case of all letters, accents, compatible forms.
 *
 * INVARIANT: only where two names being the same refuses something: a doubt counts against.
 */
function foldWidely(name) {
    return name.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD').replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]+/gu, '');
}
/** Whether two names are the same to GitHub. */
function isSameName(one, other) {
    return one === other || (one.length === other.length && foldCase(one) === foldCase(other));
}
/** Whether two names could be taken for the same. */
function couldBeSameName(one, other) {
    return isSameName(one, other) || (!(ASCII.test(one) && ASCII.test(other)) && foldWidely(one) === foldWidely(other));
}


/***/ }),

/***/ 9178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cK: () => (/* binding */ matches),
  _I: () => (/* binding */ matchesAny),
  sv: () => (/* binding */ matchesAnyAlike),
  DR: () => (/* binding */ matchesAnyCaseless),
  u0: () => (/* binding */ rejectPattern)
});

;// CONCATENATED MODULE: ./node_modules/@isaacs/balanced-match/dist/esm/index.js
const balanced = (a, b, str) => {
    const ma = a instanceof RegExp ? maybeMatch(a, str) : a;
    const mb = b instanceof RegExp ? maybeMatch(b, str) : b;
    const r = ma !== null && mb != null && range(ma, mb, str);
    return (r && {
        start: r[0],
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + ma.length, r[1]),
        post: str.slice(r[1] + mb.length),
    });
};
const maybeMatch = (reg, str) => {
    const m = str.match(reg);
    return m ? m[0] : null;
};
const range = (a, b, str) => {
    let begs, beg, left, right = undefined, result;
    let ai = str.indexOf(a);
    let bi = str.indexOf(b, ai + 1);
    let i = ai;
    if (ai >= 0 && bi > 0) {
        if (a === b) {
            return [ai, bi];
        }
        begs = [];
        left = str.length;
        while (i >= 0 && !result) {
            if (i === ai) {
                begs.push(i);
                ai = str.indexOf(a, i + 1);
            }
            else if (begs.length === 1) {
                const r = begs.pop();
                if (r !== undefined)
                    result = [r, bi];
            }
            else {
                beg = begs.pop();
                if (beg !== undefined && beg < left) {
                    left = beg;
                    right = bi;
                }
                bi = str.indexOf(b, i + 1);
            }
            i = ai < bi && ai >= 0 ? ai : bi;
        }
        if (begs.length && right !== undefined) {
            result = [left, right];
        }
    }
    return result;
};
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/@isaacs/brace-expansion/dist/esm/index.js

const escSlash = '\0SLASH' + Math.random() + '\0';
const escOpen = '\0OPEN' + Math.random() + '\0';
const escClose = '\0CLOSE' + Math.random() + '\0';
const escComma = '\0COMMA' + Math.random() + '\0';
const escPeriod = '\0PERIOD' + Math.random() + '\0';
const escSlashPattern = new RegExp(escSlash, 'g');
const escOpenPattern = new RegExp(escOpen, 'g');
const escClosePattern = new RegExp(escClose, 'g');
const escCommaPattern = new RegExp(escComma, 'g');
const escPeriodPattern = new RegExp(escPeriod, 'g');
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\./g;
const EXPANSION_MAX = 100_000;
function numeric(str) {
    return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
    return str
        .replace(slashPattern, escSlash)
        .replace(openPattern, escOpen)
        .replace(closePattern, escClose)
        .replace(commaPattern, escComma)
        .replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
    return str
        .replace(escSlashPattern, '\\')
        .replace(escOpenPattern, '{')
        .replace(escClosePattern, '}')
        .replace(escCommaPattern, ',')
        .replace(escPeriodPattern, '.');
}
/**
 * Basically just str.split(","), but handling cases
 * where we have nested braced sections, which should be
 * treated as individual members, like {a,{b,c},d}
 */
function parseCommaParts(str) {
    if (!str) {
        return [''];
    }
    const parts = [];
    const m = balanced('{', '}', str);
    if (!m) {
        return str.split(',');
    }
    const { pre, body, post } = m;
    const p = pre.split(',');
    p[p.length - 1] += '{' + body + '}';
    const postParts = parseCommaParts(post);
    if (post.length) {
        ;
        p[p.length - 1] += postParts.shift();
        p.push.apply(p, postParts);
    }
    parts.push.apply(parts, p);
    return parts;
}
function expand(str, options = {}) {
    if (!str) {
        return [];
    }
    const { max = EXPANSION_MAX } = options;
    // I don't know why Bash 4.3 does this, but it does.
    // Anything starting with {} will have the first two bytes preserved
    // but *only* at the top level, so {},a}b will not expand to anything,
    // but a{},b}c will be expanded to [a}c,abc].
    // One could argue that this is a bug in Bash, but since the goal of
    // this module is to match Bash's rules, we escape a leading {}
    if (str.slice(0, 2) === '{}') {
        str = '\\{\\}' + str.slice(2);
    }
    return expand_(escapeBraces(str), max, true).map(unescapeBraces);
}
function embrace(str) {
    return '{' + str + '}';
}
function isPadded(el) {
    return /^-?0\d/.test(el);
}
function lte(i, y) {
    return i <= y;
}
function gte(i, y) {
    return i >= y;
}
function expand_(str, max, isTop) {
    /** @type {string[]} */
    const expansions = [];
    const m = balanced('{', '}', str);
    if (!m)
        return [str];
    // no need to expand pre, since it is guaranteed to be free of brace-sets
    const pre = m.pre;
    const post = m.post.length ? expand_(m.post, max, false) : [''];
    if (/\$$/.test(m.pre)) {
        for (let k = 0; k < post.length && k < max; k++) {
            const expansion = pre + '{' + m.body + '}' + post[k];
            expansions.push(expansion);
        }
    }
    else {
        const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
        const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
        const isSequence = isNumericSequence || isAlphaSequence;
        const isOptions = m.body.indexOf(',') >= 0;
        if (!isSequence && !isOptions) {
            // {a},b}
            if (m.post.match(/,(?!,).*\}/)) {
                str = m.pre + '{' + m.body + escClose + m.post;
                return expand_(str, max, true);
            }
            return [str];
        }
        let n;
        if (isSequence) {
            n = m.body.split(/\.\./);
        }
        else {
            n = parseCommaParts(m.body);
            if (n.length === 1 && n[0] !== undefined) {
                // x{{a,b}}y ==> x{a}y x{b}y
                n = expand_(n[0], max, false).map(embrace);
                //XXX is this necessary? Can't seem to hit it in tests.
                /* c8 ignore start */
                if (n.length === 1) {
                    return post.map(p => m.pre + n[0] + p);
                }
                /* c8 ignore stop */
            }
        }
        // at this point, n is the parts, and we know it's not a comma set
        // with a single entry.
        let N;
        if (isSequence && n[0] !== undefined && n[1] !== undefined) {
            const x = numeric(n[0]);
            const y = numeric(n[1]);
            const width = Math.max(n[0].length, n[1].length);
            let incr = n.length === 3 && n[2] !== undefined ? Math.abs(numeric(n[2])) : 1;
            let test = lte;
            const reverse = y < x;
            if (reverse) {
                incr *= -1;
                test = gte;
            }
            const pad = n.some(isPadded);
            N = [];
            for (let i = x; test(i, y); i += incr) {
                let c;
                if (isAlphaSequence) {
                    c = String.fromCharCode(i);
                    if (c === '\\') {
                        c = '';
                    }
                }
                else {
                    c = String(i);
                    if (pad) {
                        const need = width - c.length;
                        if (need > 0) {
                            const z = new Array(need + 1).join('0');
                            if (i < 0) {
                                c = '-' + z + c.slice(1);
                            }
                            else {
                                c = z + c;
                            }
                        }
                    }
                }
                N.push(c);
            }
        }
        else {
            N = [];
            for (let j = 0; j < n.length; j++) {
                N.push.apply(N, expand_(n[j], max, false));
            }
        }
        for (let j = 0; j < N.length; j++) {
            for (let k = 0; k < post.length && expansions.length < max; k++) {
                const expansion = pre + N[j] + post[k];
                if (!isTop || isSequence || expansion) {
                    expansions.push(expansion);
                }
            }
        }
    }
    return expansions;
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 1024 * 64;
const assertValidPattern = (pattern) => {
    if (typeof pattern !== 'string') {
        throw new TypeError('invalid pattern');
    }
    if (pattern.length > MAX_PATTERN_LENGTH) {
        throw new TypeError('pattern is too long');
    }
};
//# sourceMappingURL=assert-valid-pattern.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/brace-expressions.js
// translate the various posix character classes into unicode properties
// this works across all unicode locales
// { <posix class>: [<translation>, /u flag required, negated]
const posixClasses = {
    '[:alnum:]': ['\\p{L}\\p{Nl}\\p{Nd}', true],
    '[:alpha:]': ['\\p{L}\\p{Nl}', true],
    '[:ascii:]': ['\\x' + '00-\\x' + '7f', false],
    '[:blank:]': ['\\p{Zs}\\t', true],
    '[:cntrl:]': ['\\p{Cc}', true],
    '[:digit:]': ['\\p{Nd}', true],
    '[:graph:]': ['\\p{Z}\\p{C}', true, true],
    '[:lower:]': ['\\p{Ll}', true],
    '[:print:]': ['\\p{C}', true],
    '[:punct:]': ['\\p{P}', true],
    '[:space:]': ['\\p{Z}\\t\\r\\n\\v\\f', true],
    '[:upper:]': ['\\p{Lu}', true],
    '[:word:]': ['\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}', true],
    '[:xdigit:]': ['A-Fa-f0-9', false],
};
// only need to escape a few things inside of brace expressions
// escapes: [ \ ] -
const braceEscape = (s) => s.replace(/[[\]\\-]/g, '\\$&');
// escape all regexp magic characters
const regexpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// everything has already been escaped, we just have to join
const rangesToString = (ranges) => ranges.join('');
// takes a glob string at a posix brace expression, and returns
// an equivalent regular expression source, and boolean indicating
// whether the /u flag needs to be applied, and the number of chars
// consumed to parse the character class.
// This also removes out of order ranges, and returns ($.) if the
// entire class just no good.
const parseClass = (glob, position) => {
    const pos = position;
    /* c8 ignore start */
    if (glob.charAt(pos) !== '[') {
        throw new Error('not in a brace expression');
    }
    /* c8 ignore stop */
    const ranges = [];
    const negs = [];
    let i = pos + 1;
    let sawStart = false;
    let uflag = false;
    let escaping = false;
    let negate = false;
    let endPos = pos;
    let rangeStart = '';
    WHILE: while (i < glob.length) {
        const c = glob.charAt(i);
        if ((c === '!' || c === '^') && i === pos + 1) {
            negate = true;
            i++;
            continue;
        }
        if (c === ']' && sawStart && !escaping) {
            endPos = i + 1;
            break;
        }
        sawStart = true;
        if (c === '\\') {
            if (!escaping) {
                escaping = true;
                i++;
                continue;
            }
            // escaped \ char, fall through and treat like normal char
        }
        if (c === '[' && !escaping) {
            // either a posix class, a collation equivalent, or just a [
            for (const [cls, [unip, u, neg]] of Object.entries(posixClasses)) {
                if (glob.startsWith(cls, i)) {
                    // invalid, [a-[] is fine, but not [a-[:alpha]]
                    if (rangeStart) {
                        return ['$.', false, glob.length - pos, true];
                    }
                    i += cls.length;
                    if (neg)
                        negs.push(unip);
                    else
                        ranges.push(unip);
                    uflag = uflag || u;
                    continue WHILE;
                }
            }
        }
        // now it's just a normal character, effectively
        escaping = false;
        if (rangeStart) {
            // throw this range away if it's not valid, but others
            // can still match.
            if (c > rangeStart) {
                ranges.push(braceEscape(rangeStart) + '-' + braceEscape(c));
            }
            else if (c === rangeStart) {
                ranges.push(braceEscape(c));
            }
            rangeStart = '';
            i++;
            continue;
        }
        // now might be the start of a range.
        // can be either c-d or c-] or c<more...>] or c] at this point
        if (glob.startsWith('-]', i + 1)) {
            ranges.push(braceEscape(c + '-'));
            i += 2;
            continue;
        }
        if (glob.startsWith('-', i + 1)) {
            rangeStart = c;
            i += 2;
            continue;
        }
        // not the start of a range, just a single character
        ranges.push(braceEscape(c));
        i++;
    }
    if (endPos < i) {
        // didn't see the end of the class, not a valid class,
        // but might still be valid as a literal match.
        return ['', false, 0, false];
    }
    // if we got no ranges and no negates, then we have a range that
    // cannot possibly match anything, and that poisons the whole glob
    if (!ranges.length && !negs.length) {
        return ['$.', false, glob.length - pos, true];
    }
    // if we got one positive range, and it's a single character, then that's
    // not actually a magic pattern, it's just that one literal character.
    // we should not treat that as "magic", we should just return the literal
    // character. [_] is a perfectly valid way to escape glob magic chars.
    if (negs.length === 0 &&
        ranges.length === 1 &&
        /^\\?.$/.test(ranges[0]) &&
        !negate) {
        const r = ranges[0].length === 2 ? ranges[0].slice(-1) : ranges[0];
        return [regexpEscape(r), false, endPos - pos, false];
    }
    const sranges = '[' + (negate ? '^' : '') + rangesToString(ranges) + ']';
    const snegs = '[' + (negate ? '' : '^') + rangesToString(negs) + ']';
    const comb = ranges.length && negs.length
        ? '(' + sranges + '|' + snegs + ')'
        : ranges.length
            ? sranges
            : snegs;
    return [comb, uflag, endPos - pos, true];
};
//# sourceMappingURL=brace-expressions.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/unescape.js
/**
 * Un-escape a string that has been escaped with {@link escape}.
 *
 * If the {@link windowsPathsNoEscape} option is used, then square-brace
 * escapes are removed, but not backslash escapes.  For example, it will turn
 * the string `'[*]'` into `*`, but it will not turn `'\\*'` into `'*'`,
 * becuase `\` is a path separator in `windowsPathsNoEscape` mode.
 *
 * When `windowsPathsNoEscape` is not set, then both brace escapes and
 * backslash escapes are removed.
 *
 * Slashes (and backslashes in `windowsPathsNoEscape` mode) cannot be escaped
 * or unescaped.
 */
const unescape_unescape = (s, { windowsPathsNoEscape = false, } = {}) => {
    return windowsPathsNoEscape
        ? s.replace(/\[([^\/\\])\]/g, '$1')
        : s.replace(/((?!\\).|^)\[([^\/\\])\]/g, '$1$2').replace(/\\([^\/])/g, '$1');
};
//# sourceMappingURL=unescape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/ast.js
// parse a single path portion


const types = new Set(['!', '?', '+', '*', '@']);
const isExtglobType = (c) => types.has(c);
// Patterns that get prepended to bind to the start of either the
// entire string, or just a single path portion, to prevent dots
// and/or traversal patterns, when needed.
// Exts don't need the ^ or / bit, because the root binds that already.
const startNoTraversal = '(?!(?:^|/)\\.\\.?(?:$|/))';
const startNoDot = '(?!\\.)';
// characters that indicate a start of pattern needs the "no dots" bit,
// because a dot *might* be matched. ( is not in the list, because in
// the case of a child extglob, it will handle the prevention itself.
const addPatternStart = new Set(['[', '.']);
// cases where traversal is A-OK, no dot prevention needed
const justDots = new Set(['..', '.']);
const reSpecials = new Set('().*{}+?[]^$\\!');
const regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// any single thing other than /
const qmark = '[^/]';
// * => any number of characters
const star = qmark + '*?';
// use + when we need to ensure that *something* matches, because the * is
// the only thing in the path portion.
const starNoEmpty = qmark + '+?';
// remove the \ chars that we added if we end up doing a nonmagic compare
// const deslash = (s: string) => s.replace(/\\(.)/g, '$1')
class AST {
    type;
    #root;
    #hasMagic;
    #uflag = false;
    #parts = [];
    #parent;
    #parentIndex;
    #negs;
    #filledNegs = false;
    #options;
    #toString;
    // set to true if it's an extglob with no children
    // (which really means one child of '')
    #emptyExt = false;
    constructor(type, parent, options = {}) {
        this.type = type;
        // extglobs are inherently magical
        if (type)
            this.#hasMagic = true;
        this.#parent = parent;
        this.#root = this.#parent ? this.#parent.#root : this;
        this.#options = this.#root === this ? options : this.#root.#options;
        this.#negs = this.#root === this ? [] : this.#root.#negs;
        if (type === '!' && !this.#root.#filledNegs)
            this.#negs.push(this);
        this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
    }
    get hasMagic() {
        /* c8 ignore start */
        if (this.#hasMagic !== undefined)
            return this.#hasMagic;
        /* c8 ignore stop */
        for (const p of this.#parts) {
            if (typeof p === 'string')
                continue;
            if (p.type || p.hasMagic)
                return (this.#hasMagic = true);
        }
        // note: will be undefined until we generate the regexp src and find out
        return this.#hasMagic;
    }
    // reconstructs the pattern
    toString() {
        if (this.#toString !== undefined)
            return this.#toString;
        if (!this.type) {
            return (this.#toString = this.#parts.map(p => String(p)).join(''));
        }
        else {
            return (this.#toString =
                this.type + '(' + this.#parts.map(p => String(p)).join('|') + ')');
        }
    }
    #fillNegs() {
        /* c8 ignore start */
        if (this !== this.#root)
            throw new Error('should only call on root');
        if (this.#filledNegs)
            return this;
        /* c8 ignore stop */
        // call toString() once to fill this out
        this.toString();
        this.#filledNegs = true;
        let n;
        while ((n = this.#negs.pop())) {
            if (n.type !== '!')
                continue;
            // walk up the tree, appending everthing that comes AFTER parentIndex
            let p = n;
            let pp = p.#parent;
            while (pp) {
                for (let i = p.#parentIndex + 1; !pp.type && i < pp.#parts.length; i++) {
                    for (const part of n.#parts) {
                        /* c8 ignore start */
                        if (typeof part === 'string') {
                            throw new Error('string part in extglob AST??');
                        }
                        /* c8 ignore stop */
                        part.copyIn(pp.#parts[i]);
                    }
                }
                p = pp;
                pp = p.#parent;
            }
        }
        return this;
    }
    push(...parts) {
        for (const p of parts) {
            if (p === '')
                continue;
            /* c8 ignore start */
            if (typeof p !== 'string' && !(p instanceof AST && p.#parent === this)) {
                throw new Error('invalid part: ' + p);
            }
            /* c8 ignore stop */
            this.#parts.push(p);
        }
    }
    toJSON() {
        const ret = this.type === null
            ? this.#parts.slice().map(p => (typeof p === 'string' ? p : p.toJSON()))
            : [this.type, ...this.#parts.map(p => p.toJSON())];
        if (this.isStart() && !this.type)
            ret.unshift([]);
        if (this.isEnd() &&
            (this === this.#root ||
                (this.#root.#filledNegs && this.#parent?.type === '!'))) {
            ret.push({});
        }
        return ret;
    }
    isStart() {
        if (this.#root === this)
            return true;
        // if (this.type) return !!this.#parent?.isStart()
        if (!this.#parent?.isStart())
            return false;
        if (this.#parentIndex === 0)
            return true;
        // if everything AHEAD of this is a negation, then it's still the "start"
        const p = this.#parent;
        for (let i = 0; i < this.#parentIndex; i++) {
            const pp = p.#parts[i];
            if (!(pp instanceof AST && pp.type === '!')) {
                return false;
            }
        }
        return true;
    }
    isEnd() {
        if (this.#root === this)
            return true;
        if (this.#parent?.type === '!')
            return true;
        if (!this.#parent?.isEnd())
            return false;
        if (!this.type)
            return this.#parent?.isEnd();
        // if not root, it'll always have a parent
        /* c8 ignore start */
        const pl = this.#parent ? this.#parent.#parts.length : 0;
        /* c8 ignore stop */
        return this.#parentIndex === pl - 1;
    }
    copyIn(part) {
        if (typeof part === 'string')
            this.push(part);
        else
            this.push(part.clone(this));
    }
    clone(parent) {
        const c = new AST(this.type, parent);
        for (const p of this.#parts) {
            c.copyIn(p);
        }
        return c;
    }
    static #parseAST(str, ast, pos, opt) {
        let escaping = false;
        let inBrace = false;
        let braceStart = -1;
        let braceNeg = false;
        if (ast.type === null) {
            // outside of a extglob, append until we find a start
            let i = pos;
            let acc = '';
            while (i < str.length) {
                const c = str.charAt(i++);
                // still accumulate escapes at this point, but we do ignore
                // starts that are escaped
                if (escaping || c === '\\') {
                    escaping = !escaping;
                    acc += c;
                    continue;
                }
                if (inBrace) {
                    if (i === braceStart + 1) {
                        if (c === '^' || c === '!') {
                            braceNeg = true;
                        }
                    }
                    else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                        inBrace = false;
                    }
                    acc += c;
                    continue;
                }
                else if (c === '[') {
                    inBrace = true;
                    braceStart = i;
                    braceNeg = false;
                    acc += c;
                    continue;
                }
                if (!opt.noext && isExtglobType(c) && str.charAt(i) === '(') {
                    ast.push(acc);
                    acc = '';
                    const ext = new AST(c, ast);
                    i = AST.#parseAST(str, ext, i, opt);
                    ast.push(ext);
                    continue;
                }
                acc += c;
            }
            ast.push(acc);
            return i;
        }
        // some kind of extglob, pos is at the (
        // find the next | or )
        let i = pos + 1;
        let part = new AST(null, ast);
        const parts = [];
        let acc = '';
        while (i < str.length) {
            const c = str.charAt(i++);
            // still accumulate escapes at this point, but we do ignore
            // starts that are escaped
            if (escaping || c === '\\') {
                escaping = !escaping;
                acc += c;
                continue;
            }
            if (inBrace) {
                if (i === braceStart + 1) {
                    if (c === '^' || c === '!') {
                        braceNeg = true;
                    }
                }
                else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                    inBrace = false;
                }
                acc += c;
                continue;
            }
            else if (c === '[') {
                inBrace = true;
                braceStart = i;
                braceNeg = false;
                acc += c;
                continue;
            }
            if (isExtglobType(c) && str.charAt(i) === '(') {
                part.push(acc);
                acc = '';
                const ext = new AST(c, part);
                part.push(ext);
                i = AST.#parseAST(str, ext, i, opt);
                continue;
            }
            if (c === '|') {
                part.push(acc);
                acc = '';
                parts.push(part);
                part = new AST(null, ast);
                continue;
            }
            if (c === ')') {
                if (acc === '' && ast.#parts.length === 0) {
                    ast.#emptyExt = true;
                }
                part.push(acc);
                acc = '';
                ast.push(...parts, part);
                return i;
            }
            acc += c;
        }
        // unfinished extglob
        // if we got here, it was a malformed extglob! not an extglob, but
        // maybe something else in there.
        ast.type = null;
        ast.#hasMagic = undefined;
        ast.#parts = [str.substring(pos - 1)];
        return i;
    }
    static fromGlob(pattern, options = {}) {
        const ast = new AST(null, undefined, options);
        AST.#parseAST(pattern, ast, 0, options);
        return ast;
    }
    // returns the regular expression if there's magic, or the unescaped
    // string if not.
    toMMPattern() {
        // should only be called on root
        /* c8 ignore start */
        if (this !== this.#root)
            return this.#root.toMMPattern();
        /* c8 ignore stop */
        const glob = this.toString();
        const [re, body, hasMagic, uflag] = this.toRegExpSource();
        // if we're in nocase mode, and not nocaseMagicOnly, then we do
        // still need a regular expression if we have to case-insensitively
        // match capital/lowercase characters.
        const anyMagic = hasMagic ||
            this.#hasMagic ||
            (this.#options.nocase &&
                !this.#options.nocaseMagicOnly &&
                glob.toUpperCase() !== glob.toLowerCase());
        if (!anyMagic) {
            return body;
        }
        const flags = (this.#options.nocase ? 'i' : '') + (uflag ? 'u' : '');
        return Object.assign(new RegExp(`^${re}$`, flags), {
            _src: re,
            _glob: glob,
        });
    }
    get options() {
        return this.#options;
    }
    // returns the string match, the regexp source, whether there's magic
    // in the regexp (so a regular expression is required) and whether or
    // not the uflag is needed for the regular expression (for posix classes)
    // TODO: instead of injecting the start/end at this point, just return
    // the BODY of the regexp, along with the start/end portions suitable
    // for binding the start/end in either a joined full-path makeRe context
    // (where we bind to (^|/), or a standalone matchPart context (where
    // we bind to ^, and not /).  Otherwise slashes get duped!
    //
    // In part-matching mode, the start is:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: ^(?!\.\.?$)
    // - if dots allowed or not possible: ^
    // - if dots possible and not allowed: ^(?!\.)
    // end is:
    // - if not isEnd(): nothing
    // - else: $
    //
    // In full-path matching mode, we put the slash at the START of the
    // pattern, so start is:
    // - if first pattern: same as part-matching mode
    // - if not isStart(): nothing
    // - if traversal possible, but not allowed: /(?!\.\.?(?:$|/))
    // - if dots allowed or not possible: /
    // - if dots possible and not allowed: /(?!\.)
    // end is:
    // - if last pattern, same as part-matching mode
    // - else nothing
    //
    // Always put the (?:$|/) on negated tails, though, because that has to be
    // there to bind the end of the negated pattern portion, and it's easier to
    // just stick it in now rather than try to inject it later in the middle of
    // the pattern.
    //
    // We can just always return the same end, and leave it up to the caller
    // to know whether it's going to be used joined or in parts.
    // And, if the start is adjusted slightly, can do the same there:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: (?:/|^)(?!\.\.?$)
    // - if dots allowed or not possible: (?:/|^)
    // - if dots possible and not allowed: (?:/|^)(?!\.)
    //
    // But it's better to have a simpler binding without a conditional, for
    // performance, so probably better to return both start options.
    //
    // Then the caller just ignores the end if it's not the first pattern,
    // and the start always gets applied.
    //
    // But that's always going to be $ if it's the ending pattern, or nothing,
    // so the caller can just attach $ at the end of the pattern when building.
    //
    // So the todo is:
    // - better detect what kind of start is needed
    // - return both flavors of starting pattern
    // - attach $ at the end of the pattern when creating the actual RegExp
    //
    // Ah, but wait, no, that all only applies to the root when the first pattern
    // is not an extglob. If the first pattern IS an extglob, then we need all
    // that dot prevention biz to live in the extglob portions, because eg
    // +(*|.x*) can match .xy but not .yx.
    //
    // So, return the two flavors if it's #root and the first child is not an
    // AST, otherwise leave it to the child AST to handle it, and there,
    // use the (?:^|/) style of start binding.
    //
    // Even simplified further:
    // - Since the start for a join is eg /(?!\.) and the start for a part
    // is ^(?!\.), we can just prepend (?!\.) to the pattern (either root
    // or start or whatever) and prepend ^ or / at the Regexp construction.
    toRegExpSource(allowDot) {
        const dot = allowDot ?? !!this.#options.dot;
        if (this.#root === this)
            this.#fillNegs();
        if (!this.type) {
            const noEmpty = this.isStart() && this.isEnd();
            const src = this.#parts
                .map(p => {
                const [re, _, hasMagic, uflag] = typeof p === 'string'
                    ? AST.#parseGlob(p, this.#hasMagic, noEmpty)
                    : p.toRegExpSource(allowDot);
                this.#hasMagic = this.#hasMagic || hasMagic;
                this.#uflag = this.#uflag || uflag;
                return re;
            })
                .join('');
            let start = '';
            if (this.isStart()) {
                if (typeof this.#parts[0] === 'string') {
                    // this is the string that will match the start of the pattern,
                    // so we need to protect against dots and such.
                    // '.' and '..' cannot match unless the pattern is that exactly,
                    // even if it starts with . or dot:true is set.
                    const dotTravAllowed = this.#parts.length === 1 && justDots.has(this.#parts[0]);
                    if (!dotTravAllowed) {
                        const aps = addPatternStart;
                        // check if we have a possibility of matching . or ..,
                        // and prevent that.
                        const needNoTrav = 
                        // dots are allowed, and the pattern starts with [ or .
                        (dot && aps.has(src.charAt(0))) ||
                            // the pattern starts with \., and then [ or .
                            (src.startsWith('\\.') && aps.has(src.charAt(2))) ||
                            // the pattern starts with \.\., and then [ or .
                            (src.startsWith('\\.\\.') && aps.has(src.charAt(4)));
                        // no need to prevent dots if it can't match a dot, or if a
                        // sub-pattern will be preventing it anyway.
                        const needNoDot = !dot && !allowDot && aps.has(src.charAt(0));
                        start = needNoTrav ? startNoTraversal : needNoDot ? startNoDot : '';
                    }
                }
            }
            // append the "end of path portion" pattern to negation tails
            let end = '';
            if (this.isEnd() &&
                this.#root.#filledNegs &&
                this.#parent?.type === '!') {
                end = '(?:$|\\/)';
            }
            const final = start + src + end;
            return [
                final,
                unescape_unescape(src),
                (this.#hasMagic = !!this.#hasMagic),
                this.#uflag,
            ];
        }
        // We need to calculate the body *twice* if it's a repeat pattern
        // at the start, once in nodot mode, then again in dot mode, so a
        // pattern like *(?) can match 'x.y'
        const repeated = this.type === '*' || this.type === '+';
        // some kind of extglob
        const start = this.type === '!' ? '(?:(?!(?:' : '(?:';
        let body = this.#partsToRegExp(dot);
        if (this.isStart() && this.isEnd() && !body && this.type !== '!') {
            // invalid extglob, has to at least be *something* present, if it's
            // the entire path portion.
            const s = this.toString();
            this.#parts = [s];
            this.type = null;
            this.#hasMagic = undefined;
            return [s, unescape_unescape(this.toString()), false, false];
        }
        // XXX abstract out this map method
        let bodyDotAllowed = !repeated || allowDot || dot || !startNoDot
            ? ''
            : this.#partsToRegExp(true);
        if (bodyDotAllowed === body) {
            bodyDotAllowed = '';
        }
        if (bodyDotAllowed) {
            body = `(?:${body})(?:${bodyDotAllowed})*?`;
        }
        // an empty !() is exactly equivalent to a starNoEmpty
        let final = '';
        if (this.type === '!' && this.#emptyExt) {
            final = (this.isStart() && !dot ? startNoDot : '') + starNoEmpty;
        }
        else {
            const close = this.type === '!'
                ? // !() must match something,but !(x) can match ''
                    '))' +
                        (this.isStart() && !dot && !allowDot ? startNoDot : '') +
                        star +
                        ')'
                : this.type === '@'
                    ? ')'
                    : this.type === '?'
                        ? ')?'
                        : this.type === '+' && bodyDotAllowed
                            ? ')'
                            : this.type === '*' && bodyDotAllowed
                                ? `)?`
                                : `)${this.type}`;
            final = start + body + close;
        }
        return [
            final,
            unescape_unescape(body),
            (this.#hasMagic = !!this.#hasMagic),
            this.#uflag,
        ];
    }
    #partsToRegExp(dot) {
        return this.#parts
            .map(p => {
            // extglob ASTs should only contain parent ASTs
            /* c8 ignore start */
            if (typeof p === 'string') {
                throw new Error('string type in extglob ast??');
            }
            /* c8 ignore stop */
            // can ignore hasMagic, because extglobs are already always magic
            const [re, _, _hasMagic, uflag] = p.toRegExpSource(dot);
            this.#uflag = this.#uflag || uflag;
            return re;
        })
            .filter(p => !(this.isStart() && this.isEnd()) || !!p)
            .join('|');
    }
    static #parseGlob(glob, hasMagic, noEmpty = false) {
        let escaping = false;
        let re = '';
        let uflag = false;
        for (let i = 0; i < glob.length; i++) {
            const c = glob.charAt(i);
            if (escaping) {
                escaping = false;
                re += (reSpecials.has(c) ? '\\' : '') + c;
                continue;
            }
            if (c === '\\') {
                if (i === glob.length - 1) {
                    re += '\\\\';
                }
                else {
                    escaping = true;
                }
                continue;
            }
            if (c === '[') {
                const [src, needUflag, consumed, magic] = parseClass(glob, i);
                if (consumed) {
                    re += src;
                    uflag = uflag || needUflag;
                    i += consumed - 1;
                    hasMagic = hasMagic || magic;
                    continue;
                }
            }
            if (c === '*') {
                if (noEmpty && glob === '*')
                    re += starNoEmpty;
                else
                    re += star;
                hasMagic = true;
                continue;
            }
            if (c === '?') {
                re += qmark;
                hasMagic = true;
                continue;
            }
            re += regExpEscape(c);
        }
        return [re, unescape_unescape(glob), !!hasMagic, uflag];
    }
}
//# sourceMappingURL=ast.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/escape.js
/**
 * Escape all magic characters in a glob pattern.
 *
 * If the {@link windowsPathsNoEscape | GlobOptions.windowsPathsNoEscape}
 * option is used, then characters are escaped by wrapping in `[]`, because
 * a magic character wrapped in a character class can only be satisfied by
 * that exact character.  In this mode, `\` is _not_ escaped, because it is
 * not interpreted as a magic character, but instead as a path separator.
 */
const escape_escape = (s, { windowsPathsNoEscape = false, } = {}) => {
    // don't need to escape +@! because we escape the parens
    // that make those magic, and escaping ! as [!] isn't valid,
    // because [!]] is a valid glob class meaning not ']'.
    return windowsPathsNoEscape
        ? s.replace(/[?*()[\]]/g, '[$&]')
        : s.replace(/[?*()[\]\\]/g, '\\$&');
};
//# sourceMappingURL=escape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/index.js





const minimatch = (p, pattern, options = {}) => {
    assertValidPattern(pattern);
    // shortcut: comments match nothing.
    if (!options.nocomment && pattern.charAt(0) === '#') {
        return false;
    }
    return new Minimatch(pattern, options).match(p);
};
// Optimized checking for the most common glob patterns.
const starDotExtRE = /^\*+([^+@!?\*\[\(]*)$/;
const starDotExtTest = (ext) => (f) => !f.startsWith('.') && f.endsWith(ext);
const starDotExtTestDot = (ext) => (f) => f.endsWith(ext);
const starDotExtTestNocase = (ext) => {
    ext = ext.toLowerCase();
    return (f) => !f.startsWith('.') && f.toLowerCase().endsWith(ext);
};
const starDotExtTestNocaseDot = (ext) => {
    ext = ext.toLowerCase();
    return (f) => f.toLowerCase().endsWith(ext);
};
const starDotStarRE = /^\*+\.\*+$/;
const starDotStarTest = (f) => !f.startsWith('.') && f.includes('.');
const starDotStarTestDot = (f) => f !== '.' && f !== '..' && f.includes('.');
const dotStarRE = /^\.\*+$/;
const dotStarTest = (f) => f !== '.' && f !== '..' && f.startsWith('.');
const starRE = /^\*+$/;
const starTest = (f) => f.length !== 0 && !f.startsWith('.');
const starTestDot = (f) => f.length !== 0 && f !== '.' && f !== '..';
const qmarksRE = /^\?+([^+@!?\*\[\(]*)?$/;
const qmarksTestNocase = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestNocaseDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTest = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTestNoExt = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && !f.startsWith('.');
};
const qmarksTestNoExtDot = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && f !== '.' && f !== '..';
};
/* c8 ignore start */
const defaultPlatform = (typeof process === 'object' && process
    ? (typeof process.env === 'object' &&
        process.env &&
        process.env.__MINIMATCH_TESTING_PLATFORM__) ||
        process.platform
    : 'posix');
const path = {
    win32: { sep: '\\' },
    posix: { sep: '/' },
};
/* c8 ignore stop */
const sep = defaultPlatform === 'win32' ? path.win32.sep : path.posix.sep;
minimatch.sep = sep;
const GLOBSTAR = Symbol('globstar **');
minimatch.GLOBSTAR = GLOBSTAR;
// any single thing other than /
// don't need to escape / when using new RegExp()
const esm_qmark = '[^/]';
// * => any number of characters
const esm_star = esm_qmark + '*?';
// ** when dots are allowed.  Anything goes, except .. and .
// not (^ or / followed by one or two dots followed by $ or /),
// followed by anything, any number of times.
const twoStarDot = '(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?';
// not a ^ or / followed by a dot,
// followed by anything, any number of times.
const twoStarNoDot = '(?:(?!(?:\\/|^)\\.).)*?';
const filter = (pattern, options = {}) => (p) => minimatch(p, pattern, options);
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
    if (!def || typeof def !== 'object' || !Object.keys(def).length) {
        return minimatch;
    }
    const orig = minimatch;
    const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
    return Object.assign(m, {
        Minimatch: class Minimatch extends orig.Minimatch {
            constructor(pattern, options = {}) {
                super(pattern, ext(def, options));
            }
            static defaults(options) {
                return orig.defaults(ext(def, options)).Minimatch;
            }
        },
        AST: class AST extends orig.AST {
            /* c8 ignore start */
            constructor(type, parent, options = {}) {
                super(type, parent, ext(def, options));
            }
            /* c8 ignore stop */
            static fromGlob(pattern, options = {}) {
                return orig.AST.fromGlob(pattern, ext(def, options));
            }
        },
        unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
        escape: (s, options = {}) => orig.escape(s, ext(def, options)),
        filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
        defaults: (options) => orig.defaults(ext(def, options)),
        makeRe: (pattern, options = {}) => orig.makeRe(pattern, ext(def, options)),
        braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
        match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
        sep: orig.sep,
        GLOBSTAR: GLOBSTAR,
    });
};
minimatch.defaults = defaults;
// Brace expansion:
// a{b,c}d -> abd acd
// a{b,}c -> abc ac
// a{0..3}d -> a0d a1d a2d a3d
// a{b,c{d,e}f}g -> abg acdfg acefg
// a{b,c}d{e,f}g -> abdeg acdeg abdeg abdfg
//
// Invalid sets are not expanded.
// a{2..}b -> a{2..}b
// a{b}c -> a{b}c
const braceExpand = (pattern, options = {}) => {
    assertValidPattern(pattern);
    // Thanks to Yeting Li <https://github.com/yetingli> for
    // improving this regexp to avoid a ReDOS vulnerability.
    if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
        // shortcut. no need to expand.
        return [pattern];
    }
    return expand(pattern);
};
minimatch.braceExpand = braceExpand;
// parse a component of the expanded set.
// At this point, no pattern may contain "/" in it
// so we're going to return a 2d array, where each entry is the full
// pattern, split on '/', and then turned into a regular expression.
// A regexp is made at the end which joins each array with an
// escaped /, and another full one which joins each regexp with |.
//
// Following the lead of Bash 4.1, note that "**" only has special meaning
// when it is the *only* thing in a path portion.  Otherwise, any series
// of * is equivalent to a single *.  Globstar behavior is enabled by
// default, and can be disabled by setting options.noglobstar.
const makeRe = (pattern, options = {}) => new Minimatch(pattern, options).makeRe();
minimatch.makeRe = makeRe;
const match = (list, pattern, options = {}) => {
    const mm = new Minimatch(pattern, options);
    list = list.filter(f => mm.match(f));
    if (mm.options.nonull && !list.length) {
        list.push(pattern);
    }
    return list;
};
minimatch.match = match;
// replace stuff like \* with *
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const esm_regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
class Minimatch {
    options;
    set;
    pattern;
    windowsPathsNoEscape;
    nonegate;
    negate;
    comment;
    empty;
    preserveMultipleSlashes;
    partial;
    globSet;
    globParts;
    nocase;
    isWindows;
    platform;
    windowsNoMagicRoot;
    regexp;
    constructor(pattern, options = {}) {
        assertValidPattern(pattern);
        options = options || {};
        this.options = options;
        this.pattern = pattern;
        this.platform = options.platform || defaultPlatform;
        this.isWindows = this.platform === 'win32';
        this.windowsPathsNoEscape =
            !!options.windowsPathsNoEscape || options.allowWindowsEscape === false;
        if (this.windowsPathsNoEscape) {
            this.pattern = this.pattern.replace(/\\/g, '/');
        }
        this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
        this.regexp = null;
        this.negate = false;
        this.nonegate = !!options.nonegate;
        this.comment = false;
        this.empty = false;
        this.partial = !!options.partial;
        this.nocase = !!this.options.nocase;
        this.windowsNoMagicRoot =
            options.windowsNoMagicRoot !== undefined
                ? options.windowsNoMagicRoot
                : !!(this.isWindows && this.nocase);
        this.globSet = [];
        this.globParts = [];
        this.set = [];
        // make the set of regexps etc.
        this.make();
    }
    hasMagic() {
        if (this.options.magicalBraces && this.set.length > 1) {
            return true;
        }
        for (const pattern of this.set) {
            for (const part of pattern) {
                if (typeof part !== 'string')
                    return true;
            }
        }
        return false;
    }
    debug(..._) { }
    make() {
        const pattern = this.pattern;
        const options = this.options;
        // empty patterns and comments match nothing.
        if (!options.nocomment && pattern.charAt(0) === '#') {
            this.comment = true;
            return;
        }
        if (!pattern) {
            this.empty = true;
            return;
        }
        // step 1: figure out negation, etc.
        this.parseNegate();
        // step 2: expand braces
        this.globSet = [...new Set(this.braceExpand())];
        if (options.debug) {
            this.debug = (...args) => console.error(...args);
        }
        this.debug(this.pattern, this.globSet);
        // step 3: now we have a set, so turn each one into a series of
        // path-portion matching patterns.
        // These will be regexps, except in the case of "**", which is
        // set to the GLOBSTAR object for globstar behavior,
        // and will not contain any / characters
        //
        // First, we preprocess to make the glob pattern sets a bit simpler
        // and deduped.  There are some perf-killing patterns that can cause
        // problems with a glob walk, but we can simplify them down a bit.
        const rawGlobParts = this.globSet.map(s => this.slashSplit(s));
        this.globParts = this.preprocess(rawGlobParts);
        this.debug(this.pattern, this.globParts);
        // glob --> regexps
        let set = this.globParts.map((s, _, __) => {
            if (this.isWindows && this.windowsNoMagicRoot) {
                // check if it's a drive or unc path.
                const isUNC = s[0] === '' &&
                    s[1] === '' &&
                    (s[2] === '?' || !globMagic.test(s[2])) &&
                    !globMagic.test(s[3]);
                const isDrive = /^[a-z]:/i.test(s[0]);
                if (isUNC) {
                    return [...s.slice(0, 4), ...s.slice(4).map(ss => this.parse(ss))];
                }
                else if (isDrive) {
                    return [s[0], ...s.slice(1).map(ss => this.parse(ss))];
                }
            }
            return s.map(ss => this.parse(ss));
        });
        this.debug(this.pattern, set);
        // filter out everything that didn't compile properly.
        this.set = set.filter(s => s.indexOf(false) === -1);
        // do not treat the ? in UNC paths as magic
        if (this.isWindows) {
            for (let i = 0; i < this.set.length; i++) {
                const p = this.set[i];
                if (p[0] === '' &&
                    p[1] === '' &&
                    this.globParts[i][2] === '?' &&
                    typeof p[3] === 'string' &&
                    /^[a-z]:$/i.test(p[3])) {
                    p[2] = '?';
                }
            }
        }
        this.debug(this.pattern, this.set);
    }
    // various transforms to equivalent pattern sets that are
    // faster to process in a filesystem walk.  The goal is to
    // eliminate what we can, and push all ** patterns as far
    // to the right as possible, even if it increases the number
    // of patterns that we have to process.
    preprocess(globParts) {
        // if we're not in globstar mode, then turn all ** into *
        if (this.options.noglobstar) {
            for (let i = 0; i < globParts.length; i++) {
                for (let j = 0; j < globParts[i].length; j++) {
                    if (globParts[i][j] === '**') {
                        globParts[i][j] = '*';
                    }
                }
            }
        }
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            // aggressive optimization for the purpose of fs walking
            globParts = this.firstPhasePreProcess(globParts);
            globParts = this.secondPhasePreProcess(globParts);
        }
        else if (optimizationLevel >= 1) {
            // just basic optimizations to remove some .. parts
            globParts = this.levelOneOptimize(globParts);
        }
        else {
            // just collapse multiple ** portions into one
            globParts = this.adjascentGlobstarOptimize(globParts);
        }
        return globParts;
    }
    // just get rid of adjascent ** portions
    adjascentGlobstarOptimize(globParts) {
        return globParts.map(parts => {
            let gs = -1;
            while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                let i = gs;
                while (parts[i + 1] === '**') {
                    i++;
                }
                if (i !== gs) {
                    parts.splice(gs, i - gs);
                }
            }
            return parts;
        });
    }
    // get rid of adjascent ** and resolve .. portions
    levelOneOptimize(globParts) {
        return globParts.map(parts => {
            parts = parts.reduce((set, part) => {
                const prev = set[set.length - 1];
                if (part === '**' && prev === '**') {
                    return set;
                }
                if (part === '..') {
                    if (prev && prev !== '..' && prev !== '.' && prev !== '**') {
                        set.pop();
                        return set;
                    }
                }
                set.push(part);
                return set;
            }, []);
            return parts.length === 0 ? [''] : parts;
        });
    }
    levelTwoFileOptimize(parts) {
        if (!Array.isArray(parts)) {
            parts = this.slashSplit(parts);
        }
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/<e>/<rest> -> <pre>/<rest>
            if (!this.preserveMultipleSlashes) {
                for (let i = 1; i < parts.length - 1; i++) {
                    const p = parts[i];
                    // don't squeeze out UNC patterns
                    if (i === 1 && p === '' && parts[0] === '')
                        continue;
                    if (p === '.' || p === '') {
                        didSomething = true;
                        parts.splice(i, 1);
                        i--;
                    }
                }
                if (parts[0] === '.' &&
                    parts.length === 2 &&
                    (parts[1] === '.' || parts[1] === '')) {
                    didSomething = true;
                    parts.pop();
                }
            }
            // <pre>/<p>/../<rest> -> <pre>/<rest>
            let dd = 0;
            while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                const p = parts[dd - 1];
                if (p && p !== '.' && p !== '..' && p !== '**') {
                    didSomething = true;
                    parts.splice(dd - 1, 2);
                    dd -= 2;
                }
            }
        } while (didSomething);
        return parts.length === 0 ? [''] : parts;
    }
    // First phase: single-pattern processing
    // <pre> is 1 or more portions
    // <rest> is 1 or more portions
    // <p> is any portion other than ., .., '', or **
    // <e> is . or ''
    //
    // **/.. is *brutal* for filesystem walking performance, because
    // it effectively resets the recursive walk each time it occurs,
    // and ** cannot be reduced out by a .. pattern part like a regexp
    // or most strings (other than .., ., and '') can be.
    //
    // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
    // <pre>/<e>/<rest> -> <pre>/<rest>
    // <pre>/<p>/../<rest> -> <pre>/<rest>
    // **/**/<rest> -> **/<rest>
    //
    // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
    // this WOULD be allowed if ** did follow symlinks, or * didn't
    firstPhasePreProcess(globParts) {
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
            for (let parts of globParts) {
                let gs = -1;
                while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                    let gss = gs;
                    while (parts[gss + 1] === '**') {
                        // <pre>/**/**/<rest> -> <pre>/**/<rest>
                        gss++;
                    }
                    // eg, if gs is 2 and gss is 4, that means we have 3 **
                    // parts, and can remove 2 of them.
                    if (gss > gs) {
                        parts.splice(gs + 1, gss - gs);
                    }
                    let next = parts[gs + 1];
                    const p = parts[gs + 2];
                    const p2 = parts[gs + 3];
                    if (next !== '..')
                        continue;
                    if (!p ||
                        p === '.' ||
                        p === '..' ||
                        !p2 ||
                        p2 === '.' ||
                        p2 === '..') {
                        continue;
                    }
                    didSomething = true;
                    // edit parts in place, and push the new one
                    parts.splice(gs, 1);
                    const other = parts.slice(0);
                    other[gs] = '**';
                    globParts.push(other);
                    gs--;
                }
                // <pre>/<e>/<rest> -> <pre>/<rest>
                if (!this.preserveMultipleSlashes) {
                    for (let i = 1; i < parts.length - 1; i++) {
                        const p = parts[i];
                        // don't squeeze out UNC patterns
                        if (i === 1 && p === '' && parts[0] === '')
                            continue;
                        if (p === '.' || p === '') {
                            didSomething = true;
                            parts.splice(i, 1);
                            i--;
                        }
                    }
                    if (parts[0] === '.' &&
                        parts.length === 2 &&
                        (parts[1] === '.' || parts[1] === '')) {
                        didSomething = true;
                        parts.pop();
                    }
                }
                // <pre>/<p>/../<rest> -> <pre>/<rest>
                let dd = 0;
                while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                    const p = parts[dd - 1];
                    if (p && p !== '.' && p !== '..' && p !== '**') {
                        didSomething = true;
                        const needDot = dd === 1 && parts[dd + 1] === '**';
                        const splin = needDot ? ['.'] : [];
                        parts.splice(dd - 1, 2, ...splin);
                        if (parts.length === 0)
                            parts.push('');
                        dd -= 2;
                    }
                }
            }
        } while (didSomething);
        return globParts;
    }
    // second phase: multi-pattern dedupes
    // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
    // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
    // {<pre>/**/<rest>,<pre>/<rest>} -> <pre>/**/<rest>
    //
    // {<pre>/**/<rest>,<pre>/**/<p>/<rest>} -> <pre>/**/<rest>
    // ^-- not valid because ** doens't follow symlinks
    secondPhasePreProcess(globParts) {
        for (let i = 0; i < globParts.length - 1; i++) {
            for (let j = i + 1; j < globParts.length; j++) {
                const matched = this.partsMatch(globParts[i], globParts[j], !this.preserveMultipleSlashes);
                if (matched) {
                    globParts[i] = [];
                    globParts[j] = matched;
                    break;
                }
            }
        }
        return globParts.filter(gs => gs.length);
    }
    partsMatch(a, b, emptyGSMatch = false) {
        let ai = 0;
        let bi = 0;
        let result = [];
        let which = '';
        while (ai < a.length && bi < b.length) {
            if (a[ai] === b[bi]) {
                result.push(which === 'b' ? b[bi] : a[ai]);
                ai++;
                bi++;
            }
            else if (emptyGSMatch && a[ai] === '**' && b[bi] === a[ai + 1]) {
                result.push(a[ai]);
                ai++;
            }
            else if (emptyGSMatch && b[bi] === '**' && a[ai] === b[bi + 1]) {
                result.push(b[bi]);
                bi++;
            }
            else if (a[ai] === '*' &&
                b[bi] &&
                (this.options.dot || !b[bi].startsWith('.')) &&
                b[bi] !== '**') {
                if (which === 'b')
                    return false;
                which = 'a';
                result.push(a[ai]);
                ai++;
                bi++;
            }
            else if (b[bi] === '*' &&
                a[ai] &&
                (this.options.dot || !a[ai].startsWith('.')) &&
                a[ai] !== '**') {
                if (which === 'a')
                    return false;
                which = 'b';
                result.push(b[bi]);
                ai++;
                bi++;
            }
            else {
                return false;
            }
        }
        // if we fall out of the loop, it means they two are identical
        // as long as their lengths match
        return a.length === b.length && result;
    }
    parseNegate() {
        if (this.nonegate)
            return;
        const pattern = this.pattern;
        let negate = false;
        let negateOffset = 0;
        for (let i = 0; i < pattern.length && pattern.charAt(i) === '!'; i++) {
            negate = !negate;
            negateOffset++;
        }
        if (negateOffset)
            this.pattern = pattern.slice(negateOffset);
        this.negate = negate;
    }
    // set partial to true to test if, for example,
    // "/a/b" matches the start of "/*/b/*/d"
    // Partial means, if you run out of file before you run
    // out of pattern, then that's fine, as long as all
    // the parts match.
    matchOne(file, pattern, partial = false) {
        const options = this.options;
        // UNC paths like //?/X:/... can match X:/... and vice versa
        // Drive letters in absolute drive or unc paths are always compared
        // case-insensitively.
        if (this.isWindows) {
            const fileDrive = typeof file[0] === 'string' && /^[a-z]:$/i.test(file[0]);
            const fileUNC = !fileDrive &&
                file[0] === '' &&
                file[1] === '' &&
                file[2] === '?' &&
                /^[a-z]:$/i.test(file[3]);
            const patternDrive = typeof pattern[0] === 'string' && /^[a-z]:$/i.test(pattern[0]);
            const patternUNC = !patternDrive &&
                pattern[0] === '' &&
                pattern[1] === '' &&
                pattern[2] === '?' &&
                typeof pattern[3] === 'string' &&
                /^[a-z]:$/i.test(pattern[3]);
            const fdi = fileUNC ? 3 : fileDrive ? 0 : undefined;
            const pdi = patternUNC ? 3 : patternDrive ? 0 : undefined;
            if (typeof fdi === 'number' && typeof pdi === 'number') {
                const [fd, pd] = [file[fdi], pattern[pdi]];
                if (fd.toLowerCase() === pd.toLowerCase()) {
                    pattern[pdi] = fd;
                    if (pdi > fdi) {
                        pattern = pattern.slice(pdi);
                    }
                    else if (fdi > pdi) {
                        file = file.slice(fdi);
                    }
                }
            }
        }
        // resolve and reduce . and .. portions in the file as well.
        // dont' need to do the second phase, because it's only one string[]
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            file = this.levelTwoFileOptimize(file);
        }
        this.debug('matchOne', this, { file, pattern });
        this.debug('matchOne', file.length, pattern.length);
        for (var fi = 0, pi = 0, fl = file.length, pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
            this.debug('matchOne loop');
            var p = pattern[pi];
            var f = file[fi];
            this.debug(pattern, p, f);
            // should be impossible.
            // some invalid regexp stuff in the set.
            /* c8 ignore start */
            if (p === false) {
                return false;
            }
            /* c8 ignore stop */
            if (p === GLOBSTAR) {
                this.debug('GLOBSTAR', [pattern, p, f]);
                // "**"
                // a/**/b/**/c would match the following:
                // a/b/x/y/z/c
                // a/x/y/z/b/c
                // a/b/x/b/x/c
                // a/b/c
                // To do this, take the rest of the pattern after
                // the **, and see if it would match the file remainder.
                // If so, return success.
                // If not, the ** "swallows" a segment, and try again.
                // This is recursively awful.
                //
                // a/**/b/**/c matching a/b/x/y/z/c
                // - a matches a
                // - doublestar
                //   - matchOne(b/x/y/z/c, b/**/c)
                //     - b matches b
                //     - doublestar
                //       - matchOne(x/y/z/c, c) -> no
                //       - matchOne(y/z/c, c) -> no
                //       - matchOne(z/c, c) -> no
                //       - matchOne(c, c) yes, hit
                var fr = fi;
                var pr = pi + 1;
                if (pr === pl) {
                    this.debug('** at the end');
                    // a ** at the end will just swallow the rest.
                    // We have found a match.
                    // however, it will not swallow /.x, unless
                    // options.dot is set.
                    // . and .. are *never* matched by **, for explosively
                    // exponential reasons.
                    for (; fi < fl; fi++) {
                        if (file[fi] === '.' ||
                            file[fi] === '..' ||
                            (!options.dot && file[fi].charAt(0) === '.'))
                            return false;
                    }
                    return true;
                }
                // ok, let's see if we can swallow whatever we can.
                while (fr < fl) {
                    var swallowee = file[fr];
                    this.debug('\nglobstar while', file, fr, pattern, pr, swallowee);
                    // XXX remove this slice.  Just pass the start index.
                    if (this.matchOne(file.slice(fr), pattern.slice(pr), partial)) {
                        this.debug('globstar found match!', fr, fl, swallowee);
                        // found a match.
                        return true;
                    }
                    else {
                        // can't swallow "." or ".." ever.
                        // can only swallow ".foo" when explicitly asked.
                        if (swallowee === '.' ||
                            swallowee === '..' ||
                            (!options.dot && swallowee.charAt(0) === '.')) {
                            this.debug('dot detected!', file, fr, pattern, pr);
                            break;
                        }
                        // ** swallows a segment, and continue.
                        this.debug('globstar swallow a segment, and continue');
                        fr++;
                    }
                }
                // no match was found.
                // However, in partial mode, we can't say this is necessarily over.
                /* c8 ignore start */
                if (partial) {
                    // ran out of file
                    this.debug('\n>>> no match, partial?', file, fr, pattern, pr);
                    if (fr === fl) {
                        return true;
                    }
                }
                /* c8 ignore stop */
                return false;
            }
            // something other than **
            // non-magic patterns just have to match exactly
            // patterns with magic have been turned into regexps.
            let hit;
            if (typeof p === 'string') {
                hit = f === p;
                this.debug('string match', p, f, hit);
            }
            else {
                hit = p.test(f);
                this.debug('pattern match', p, f, hit);
            }
            if (!hit)
                return false;
        }
        // Note: ending in / means that we'll get a final ""
        // at the end of the pattern.  This can only match a
        // corresponding "" at the end of the file.
        // If the file ends in /, then it can only match a
        // a pattern that ends in /, unless the pattern just
        // doesn't have any more for it. But, a/b/ should *not*
        // match "a/b/*", even though "" matches against the
        // [^/]*? pattern, except in partial mode, where it might
        // simply not be reached yet.
        // However, a/b/ should still satisfy a/*
        // now either we fell off the end of the pattern, or we're done.
        if (fi === fl && pi === pl) {
            // ran out of pattern and filename at the same time.
            // an exact hit!
            return true;
        }
        else if (fi === fl) {
            // ran out of file, but still had pattern left.
            // this is ok if we're doing the match as part of
            // a glob fs traversal.
            return partial;
        }
        else if (pi === pl) {
            // ran out of pattern, still have file left.
            // this is only acceptable if we're on the very last
            // empty segment of a file with a trailing slash.
            // a/* should match a/b/
            return fi === fl - 1 && file[fi] === '';
            /* c8 ignore start */
        }
        else {
            // should be unreachable.
            throw new Error('wtf?');
        }
        /* c8 ignore stop */
    }
    braceExpand() {
        return braceExpand(this.pattern, this.options);
    }
    parse(pattern) {
        assertValidPattern(pattern);
        const options = this.options;
        // shortcuts
        if (pattern === '**')
            return GLOBSTAR;
        if (pattern === '')
            return '';
        // far and away, the most common glob pattern parts are
        // *, *.*, and *.<ext>  Add a fast check method for those.
        let m;
        let fastTest = null;
        if ((m = pattern.match(starRE))) {
            fastTest = options.dot ? starTestDot : starTest;
        }
        else if ((m = pattern.match(starDotExtRE))) {
            fastTest = (options.nocase
                ? options.dot
                    ? starDotExtTestNocaseDot
                    : starDotExtTestNocase
                : options.dot
                    ? starDotExtTestDot
                    : starDotExtTest)(m[1]);
        }
        else if ((m = pattern.match(qmarksRE))) {
            fastTest = (options.nocase
                ? options.dot
                    ? qmarksTestNocaseDot
                    : qmarksTestNocase
                : options.dot
                    ? qmarksTestDot
                    : qmarksTest)(m);
        }
        else if ((m = pattern.match(starDotStarRE))) {
            fastTest = options.dot ? starDotStarTestDot : starDotStarTest;
        }
        else if ((m = pattern.match(dotStarRE))) {
            fastTest = dotStarTest;
        }
        const re = AST.fromGlob(pattern, this.options).toMMPattern();
        if (fastTest && typeof re === 'object') {
            // Avoids overriding in frozen environments
            Reflect.defineProperty(re, 'test', { value: fastTest });
        }
        return re;
    }
    makeRe() {
        if (this.regexp || this.regexp === false)
            return this.regexp;
        // at this point, this.set is a 2d array of partial
        // pattern strings, or "**".
        //
        // It's better to use .match().  This function shouldn't
        // be used, really, but it's pretty convenient sometimes,
        // when you just want to work with a regex.
        const set = this.set;
        if (!set.length) {
            this.regexp = false;
            return this.regexp;
        }
        const options = this.options;
        const twoStar = options.noglobstar
            ? esm_star
            : options.dot
                ? twoStarDot
                : twoStarNoDot;
        const flags = new Set(options.nocase ? ['i'] : []);
        // regexpify non-globstar patterns
        // if ** is only item, then we just do one twoStar
        // if ** is first, and there are more, prepend (\/|twoStar\/)? to next
        // if ** is last, append (\/twoStar|) to previous
        // if ** is in the middle, append (\/|\/twoStar\/) to previous
        // then filter out GLOBSTAR symbols
        let re = set
            .map(pattern => {
            const pp = pattern.map(p => {
                if (p instanceof RegExp) {
                    for (const f of p.flags.split(''))
                        flags.add(f);
                }
                return typeof p === 'string'
                    ? esm_regExpEscape(p)
                    : p === GLOBSTAR
                        ? GLOBSTAR
                        : p._src;
            });
            pp.forEach((p, i) => {
                const next = pp[i + 1];
                const prev = pp[i - 1];
                if (p !== GLOBSTAR || prev === GLOBSTAR) {
                    return;
                }
                if (prev === undefined) {
                    if (next !== undefined && next !== GLOBSTAR) {
                        pp[i + 1] = '(?:\\/|' + twoStar + '\\/)?' + next;
                    }
                    else {
                        pp[i] = twoStar;
                    }
                }
                else if (next === undefined) {
                    pp[i - 1] = prev + '(?:\\/|' + twoStar + ')?';
                }
                else if (next !== GLOBSTAR) {
                    pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + '\\/)' + next;
                    pp[i + 1] = GLOBSTAR;
                }
            });
            return pp.filter(p => p !== GLOBSTAR).join('/');
        })
            .join('|');
        // need to wrap in parens if we had more than one thing with |,
        // otherwise only the first will be anchored to ^ and the last to $
        const [open, close] = set.length > 1 ? ['(?:', ')'] : ['', ''];
        // must match entire pattern
        // ending in a * or ** will make it less strict.
        re = '^' + open + re + close + '$';
        // can match anything, as long as it's not this.
        if (this.negate)
            re = '^(?!' + re + ').+$';
        try {
            this.regexp = new RegExp(re, [...flags].join(''));
            /* c8 ignore start */
        }
        catch (ex) {
            // should be impossible
            this.regexp = false;
        }
        /* c8 ignore stop */
        return this.regexp;
    }
    slashSplit(p) {
        // if p starts with // on windows, we preserve that
        // so that UNC paths aren't broken.  Otherwise, any number of
        // / characters are coalesced into one, unless
        // preserveMultipleSlashes is set to true.
        if (this.preserveMultipleSlashes) {
            return p.split('/');
        }
        else if (this.isWindows && /^\/\/[^\/]+/.test(p)) {
            // add an extra '' for the one we lose
            return ['', ...p.split(/\/+/)];
        }
        else {
            return p.split(/\/+/);
        }
    }
    match(f, partial = this.partial) {
        this.debug('match', f, this.pattern);
        // short-circuit in the case of busted things.
        // comments, etc.
        if (this.comment) {
            return false;
        }
        if (this.empty) {
            return f === '';
        }
        if (f === '/' && partial) {
            return true;
        }
        const options = this.options;
        // windows: need to use /, not \
        if (this.isWindows) {
            f = f.split('\\').join('/');
        }
        // treat the test path as a set of pathparts.
        const ff = this.slashSplit(f);
        this.debug(this.pattern, 'split', ff);
        // just ONE of the pattern sets in this.set needs to match
        // in order for it to be valid.  If negating, then just one
        // match means that we have failed.
        // Either way, return on the first hit.
        const set = this.set;
        this.debug(this.pattern, 'set', set);
        // Find the basename of the path by looking for the last non-empty segment
        let filename = ff[ff.length - 1];
        if (!filename) {
            for (let i = ff.length - 2; !filename && i >= 0; i--) {
                filename = ff[i];
            }
        }
        for (let i = 0; i < set.length; i++) {
            const pattern = set[i];
            let file = ff;
            if (options.matchBase && pattern.length === 1) {
                file = [filename];
            }
            const hit = this.matchOne(file, pattern, partial);
            if (hit) {
                if (options.flipNegate) {
                    return true;
                }
                return !this.negate;
            }
        }
        // didn't get any hits.  this is success if it's a negative
        // pattern, failure otherwise.
        if (options.flipNegate) {
            return false;
        }
        return this.negate;
    }
    static defaults(def) {
        return minimatch.defaults(def).Minimatch;
    }
}
/* c8 ignore start */



/* c8 ignore stop */
minimatch.AST = AST;
minimatch.Minimatch = Minimatch;
minimatch.escape = escape_escape;
minimatch.unescape = unescape_unescape;
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __nccwpck_require__(1947);
;// CONCATENATED MODULE: ./lib/policy/glob.js


/**
 * What a pattern means, for matching names and not paths on a disk: `*` stays within a segment, a dot is nothing special,
 * and neither `!`, `#`, braces nor extended globs mean anything. See the policy reference, "Patterns".
 */
const OPTIONS = { dot: true, nonegate: true, nocomment: true, nobrace: true, noext: true, platform: 'linux', preserveMultipleSlashes: true };
/** Wildcards cost time on hostile names: within these bounds the worst match takes a second or two, and delays only the run that asked for it. */
const MAX_WILDCARDS_PER_SEGMENT = 4;
const MAX_GLOBSTARS = 2;
const MAX_LENGTH = 255;
/** Why a pattern cannot be used, or `undefined` when it can. */
function rejectPattern(pattern) {
    if (pattern.length > MAX_LENGTH)
        return `longer than ${MAX_LENGTH} characters`;
    if (/\p{Cc}/u.test(pattern))
        return 'control characters are not allowed';
    const segments = pattern.split('/');
    if (segments.filter((segment) => segment.includes('**')).length > MAX_GLOBSTARS)
        return `more than ${MAX_GLOBSTARS} \`**\``;
    const busy = segments.some((segment) => (segment.replaceAll(/\*+/g, '*').match(/[*?]/g) ?? []).length > MAX_WILDCARDS_PER_SEGMENT);
    return busy ? `more than ${MAX_WILDCARDS_PER_SEGMENT} wildcards between two slashes` : undefined;
}
const compiled = new Map();
/** Whether the whole `name` matches the pattern; case counts. */
function matches(pattern, name) {
    if (!/[*?[\\]/.test(pattern))
        return pattern === name;
    let matcher = compiled.get(pattern);
    if (matcher === undefined) {
        matcher = new Minimatch(pattern, OPTIONS);
        compiled.set(pattern, matcher);
    }
    return matcher.match(asName(name));
}
/** On a disk `.` and `..` are no names, so the library matches them with nothing; here they are, and `*` covers them. */
function asName(name) {
    return name.includes('.') ? name.replaceAll(/(?<=^|\/)\.\.?(?=\/|$)/g, (dots) => '\u0001'.repeat(dots.length)) : name;
}
/** Whether any of the patterns matches; an empty list matches nothing. */
function matchesAny(patterns, name) {
    return patterns.some((pattern) => matches(pattern, name));
}
/** As {@link matchesAny}, for names that GitHub compares without case: logins, teams, environments, repositories. */
function matchesAnyCaseless(patterns, name) {
    const folded = (0,fold/* foldCase */.SP)(name);
    return patterns.some((pattern) => matches((0,fold/* foldCase */.SP)(pattern), folded));
}
/**
 * As {@link matchesAnyCaseless}, and also where the name could be taken for one that matches.
 *
 * INVARIANT: only for what is never allowed.
 */
function matchesAnyAlike(patterns, name) {
    if (matchesAnyCaseless(patterns, name))
        return true;
    const wide = (0,fold/* foldWidely */._5)(name);
    return patterns.some((pattern) => {
        const folded = (0,fold/* foldWidely */._5)(pattern);
        // a compatible form of a wildcard becomes one: not more of them than a pattern may have
        return rejectPattern(folded) === undefined && matches(folded, wide);
    });
}


/***/ }),

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fv: () => (/* binding */ parseGrantPath),
/* harmony export */   qb: () => (/* binding */ parseGrant),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony export grantShape */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8562);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6726);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5999);



const revokedShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR)(), 'When it was revoked.')),
    by: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(), 'Who revoked it.')),
    why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(), 'Why, on one line.')),
});
/** A grant file; its JSON Schema is generated from here. */
const grantShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    role: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .zG)(), 'Name of the role in the policy.')),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(), 'Why the access is needed, for the approver and the record; on one line.')),
    ticket: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(2048), 'Link to the ticket or change.')),
    'principal-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Numeric id of the account: logins are renamed and recycled, ids are not.')),
    'team-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Numeric id of the team of a team\'s grant: a team that is made anew under an old name has another.')),
    'requested-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(), 'Who asked; the user of the path when left out. Required for teams and apps.')),
    'requested-by-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Numeric id of who asked: it is compared as well as the login, which may be another by the time of the review.')),
    request: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Number of the issue that asked for it; required where an App proposed the grant.')),
    starts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR)(), 'From when on; when it was merged, if left out.')),
    expires: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR)(), 'Until when. The grant is void at this moment.')),
    branches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the branches of the role.')),
    tags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the tags of the role.')),
    environments: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the environments of the role.')),
    repositories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the repositories of the role.')),
    workflows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Narrows the workflows of the role.')),
    events: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Narrows the events of the role.')),
    'max-uses': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, 1000), 'How many runs may use it.')),
    revoked: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(revokedShape, 'Takes the grant back by a reviewed change.')),
}, (value, path, misfits) => {
    if (value.starts !== undefined && value.expires <= value.starts) {
        misfits.push({ path: [...path, 'expires'], message: 'not after `starts`' });
    }
});
const FOLDERS = { users: 'user', teams: 'team', apps: 'app' };
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** The folder below `grants/` that holds a holder's grants: `users/mona`. */
function folderOf(holder) {
    return `${holder.kind}s/${holder.name}`;
}
/** Reads whose grant a path below `grants/` is (`users/mona/november-banner.yml`); `undefined` when it is nobody's. */
function parseGrantPath(path) {
    const [folder = '', name = '', file = '', ...more] = path.split('/');
    const kind = Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder] : undefined;
    if (kind === undefined || more.length > 0 || !file.endsWith('.yml'))
        return undefined;
    const stem = file.slice(0, -'.yml'.length);
    // a tag is named after the id (`grantgate/revoked/<id>`): what git refuses in a ref cannot be an id
    if (!_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LOGIN */ .S3.test(name) || !FILE_NAME.test(stem) || stem.includes('..') || stem.endsWith('.lock') || stem.endsWith('.'))
        return undefined;
    return { id: `${folder}/${name}/${stem}`, holder: { kind, name } };
}
/**
 * Parses the grant file at `path` below `grants/`. `file` names it in problems.
 * A broken file is a void grant of its holder, never an exception.
 */
function parseGrant(source, path, file) {
    const place = parseGrantPath(path);
    if (place === undefined)
        return undefined;
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, grantShape, { flat: true });
    if (!parsed.ok)
        return { ...place, ok: false, problems: parsed.problems };
    const fields = parsed.value;
    const message = misplaced(fields, place.holder.kind);
    if (message !== undefined)
        return { ...place, ok: false, problems: [{ file, line: 1, column: 1, ...message }] };
    return { ...place, ok: true, grant: { ...fields, ...place } };
}
/** What the fields of a grant say that does not go with whose it is. */
function misplaced(fields, kind) {
    if (kind !== 'user' && fields['requested-by'] === undefined) {
        return { message: '`requested-by` is missing', hint: `a grant for ${kind === 'team' ? 'a team' : 'an app'} names the person who asked` };
    }
    return kind !== 'team' && fields['team-id'] !== undefined ? { message: '`team-id` is for grants of teams', hint: 'the number of an account is `principal-id`' } : undefined;
}


/***/ }),

/***/ 7161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ findHidden),
/* harmony export */   Y7: () => (/* binding */ describeHidden),
/* harmony export */   nW: () => (/* binding */ ONE_LINE_PATTERN)
/* harmony export */ });
/**
 * Controls, formats, separators of lines and paragraphs, halves of pairs, and whatever else Unicode says is not drawn. Not the line feed; a tab has a rule
 * of its own where files are read. https://www.unicode.org/reports/tr44/ , Default_Ignorable_Code_Point
 */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const NAMES = {
    '\t': 'a tab',
    '\r': 'a carriage return that ends no line',
    '\u0085': 'a line break that many programs do not show',
    '\u00ad': 'a soft hyphen, which is not shown',
    '\u200b': 'a space without width',
    '\u200c': 'a joiner that is not shown',
    '\u200d': 'a joiner that is not shown (emoji of families and professions hold it)',
    '\u2028': 'a line separator, which many programs do not show',
    '\u2029': 'a paragraph separator, which many programs do not show',
    '\u2060': 'a joiner that is not shown',
    '\ufeff': 'a byte order mark inside the text, which is not shown',
};
/** Most texts hold nothing else, and need no closer look. */
const PLAIN = /^[ -~\n]*$/;
/** Marks, embeddings, overrides and isolates. https://www.unicode.org/reports/tr9/ */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Says that a sign is drawn as text or as a picture: with an emoji before it, both are seen. */
const VARIATION = /[\ufe0e\ufe0f]/;
const PICTURE = /\p{Extended_Pictographic}$/u;
/**
 * The first character of a text that hides something; `undefined` when all is as it looks. Line feeds, and carriage returns right before them, are as they look.
 * Pure; used for every file that people review.
 */
function findHidden(text) {
    if (PLAIN.test(text))
        return undefined;
    for (const match of text.matchAll(HIDDEN)) {
        const [character] = match;
        if (!isPlain(text, character, match.index))
            return { offset: match.index, code: codeOf(character), what: whatOf(character) };
    }
    return undefined;
}
/** Says what is wrong with a character. */
function describeHidden({ code, what }) {
    return `${code} is not allowed: ${what}`;
}
/**
 * One line without such characters, for a JSON Schema: the ranges are those of the basic plane, which every dialect of expressions understands. What lies
 * beyond is for {@link findHidden} alone.
 */
const ONE_LINE_PATTERN = '^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u08e2\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$';
function isPlain(text, character, at) {
    if (character === '\r')
        return text[at + 1] === '\n';
    return VARIATION.test(character) && PICTURE.test(text.slice(Math.max(0, at - 2), at));
}
function codeOf(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
function whatOf(character) {
    if (DIRECTION.test(character))
        return 'it changes the direction in which text is shown';
    if (/\p{Cs}/u.test(character))
        return 'half of a character';
    return NAMES[character] ?? (/\p{Cc}/u.test(character) ? 'a control character' : 'a character that is not shown');
}


/***/ }),

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hw: () => (/* binding */ folderNames),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   pd: () => (/* binding */ foldersOf)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1947);
/* harmony import */ var _grant_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3740);



/** Whose grants may cover a run: the person or the app, never both. Teams come on top. */
function holderOf(account) {
    return (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(account) ? { kind: 'app', name: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .appNames */ .iA)(account)[0] } : { kind: 'user', name: account.login };
}
/**
 * The names that a holder's folder may have, two at most: as the login is written, and in lower case or, for an app of another slug, that. GitHub compares
 * neither with case, but a path it does.
 */
function folderNames({ kind, name }) {
    const [own, other = (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .foldCase */ .SP)(name)] = kind === 'app' ? (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .appNames */ .iA)({ login: name }) : [name];
    return [...new Set([own, other])];
}
/** The folders below `grants/` that may be an account's own. */
function foldersOf(account) {
    const { kind } = holderOf(account);
    return folderNames(holderOf(account)).map((name) => (0,_grant_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)({ kind, name }));
}


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant),
/* harmony export */   r: () => (/* binding */ formatInstant)
/* harmony export */ });
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(0\d|1[0-4]):([0-5]\d))$/;
/**
 * Reads an RFC 3339 date-time with its zone as milliseconds since 1970; seconds may be left out, and what is finer than a millisecond is.
 * `undefined` when the zone or the time is missing, or when the calendar has no such moment (30 February, 25:00).
 */
function parseInstant(text) {
    const match = SHAPE.exec(text);
    if (match === null)
        return undefined;
    const part = (group) => Number(match[group] ?? 0);
    const [hour, minute, second] = [part(4), part(5), part(6)];
    if (hour > 23 || minute > 59 || second > 59)
        return undefined;
    const local = new Date(Date.UTC(part(1), part(2) - 1, part(3), hour, minute, second, Number((match[7] ?? '').padEnd(3, '0').slice(0, 3))));
    // Date rolls 30 February over to March, and 0026 to 1926: a day that does not come back as written does not exist
    if (local.getUTCFullYear() !== part(1) || local.getUTCMonth() !== part(2) - 1 || local.getUTCDate() !== part(3))
        return undefined;
    const offset = (part(9) * 60 + part(10)) * 60_000;
    return local.getTime() - (match[8] === '-' ? -offset : offset);
}
/** Writes milliseconds since 1970 as `2026-11-28T18:00:00Z`, without fractions. */
function formatInstant(at) {
    return `${new Date(at).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ LOGIN),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   VA: () => (/* binding */ ROLE_NAME),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   gv: () => (/* binding */ team),
/* harmony export */   iD: () => (/* binding */ login),
/* harmony export */   zG: () => (/* binding */ roleName)
/* harmony export */ });
/* unused harmony exports TEAM, REPOSITORY */
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9178);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5999);


/** GitHub's own rules for names, as far as a typing mistake should be caught. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
const TEAM = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
const REPOSITORY = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_.-]{1,100}$/;
const ROLE_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const login = () => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ pattern: LOGIN, expected: 'a GitHub login' });
const team = () => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ pattern: TEAM, expected: 'a team written `owner/slug`' });
const roleName = () => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ pattern: ROLE_NAME, expected: 'a role name of letters, digits, `-` and `_`' });
/** A glob over a whole name. */
function glob() {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ maxLength: 255, expected: 'a name or a pattern' });
    return {
        schema: inner.schema,
        parse: (value, path, misfits) => {
            const pattern = inner.parse(value, path, misfits);
            if (pattern === undefined)
                return undefined;
            const reason = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .rejectPattern */ .u0)(pattern);
            if (reason === undefined)
                return pattern;
            misfits.push({ path, message: `the pattern \`${pattern}\` cannot be used: ${reason}` });
            return undefined;
        },
    };
}
const globs = () => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(glob());


/***/ }),

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   ek: () => (/* binding */ toProblems),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   oR: () => (/* binding */ freeObject),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7161);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3355);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4464);
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2948);




function required(shape) {
    return { shape, required: true };
}
function optional(shape) {
    return { shape, required: false };
}
/** Adds what the value is for, and an example, to the schema and the generated reference. */
function described(shape, description, extra = {}) {
    return { parse: shape.parse, schema: { ...shape.schema, description, ...extra } };
}
/** A non-empty string. */
function text(rule = {}) {
    const { pattern, expected = 'text', maxLength = 1024 } = rule;
    return {
        schema: { type: 'string', minLength: 1, maxLength, ...(pattern === undefined ? {} : { pattern: pattern.source }) },
        parse: (value, path, misfits) => {
            if (typeof value !== 'string' || value === '')
                return miss(misfits, path, `expected ${expected}, got ${show(value)}`, value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_2__/* .InexactNumber */ .uS ? 'write it in quotes' : undefined);
            if (value.length > maxLength)
                return miss(misfits, path, `longer than ${maxLength} characters`);
            if (pattern !== undefined && !pattern.test(value))
                return miss(misfits, path, `expected ${expected}, got ${show(value)}`);
            return value;
        },
    };
}
/** A non-empty string on one line, without anything that hides. */
function line(maxLength = 1024) {
    const inner = text({ maxLength });
    return {
        schema: { ...inner.schema, pattern: _hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .ONE_LINE_PATTERN */ .nW },
        parse: (value, path, misfits) => {
            if (typeof value === 'string' && (value.includes('\n') || (0,_hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .findHidden */ .C$)(value) !== undefined))
                return miss(misfits, path, 'expected text on one line');
            return inner.parse(value, path, misfits);
        },
    };
}
/** A whole number from `min` on. */
function integer(min, max = Number.MAX_SAFE_INTEGER) {
    return {
        schema: { type: 'integer', minimum: min, ...(max === Number.MAX_SAFE_INTEGER ? {} : { maximum: max }) },
        parse: (value, path, misfits) => typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
            ? value
            : miss(misfits, path, `expected a whole number of at least ${min}, got ${show(value)}`),
    };
}
function flag() {
    return {
        schema: { type: 'boolean' },
        parse: (value, path, misfits) => (typeof value === 'boolean' ? value : miss(misfits, path, `expected true or false, got ${show(value)}`)),
    };
}
/** One of a closed list of words. */
function oneOf(words) {
    return {
        schema: { enum: words },
        parse: (value, path, misfits) => {
            const found = words.find((word) => word === value);
            return found ?? miss(misfits, path, `expected ${words.map((word) => `\`${word}\``).join(', ')}, got ${show(value)}`);
        },
    };
}
/** `15m`, `2h`, `30d` as seconds. */
function duration(limits = {}) {
    const { min = 1, max = Number.MAX_SAFE_INTEGER } = limits;
    return {
        schema: { type: 'string', pattern: '^[1-9]\\d{0,5}[smhd]$', examples: ['15m', '2h', '30d'] },
        parse: (value, path, misfits) => {
            const seconds = typeof value === 'string' ? (0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(value) : undefined;
            if (seconds === undefined)
                return miss(misfits, path, `expected a duration such as \`15m\`, \`2h\` or \`30d\`, got ${show(value)}`);
            if (seconds < min)
                return miss(misfits, path, `shorter than the least possible, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(min)}`);
            if (seconds > max)
                return miss(misfits, path, `longer than the most possible, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(max)}`);
            return seconds;
        },
    };
}
/** A date-time with its zone, as milliseconds since 1970. */
function instant() {
    return {
        schema: {
            type: 'string',
            pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-](0\\d|1[0-4]):[0-5]\\d)$',
            examples: [(0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInstant */ .r)(Date.UTC(2026, 10, 28, 18))],
        },
        parse: (value, path, misfits) => {
            const at = typeof value === 'string' ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInstant */ .n)(value) : undefined;
            return at ?? miss(misfits, path, `expected a date with a time and a zone, got ${show(value)}`, 'for example `2026-11-28T18:00:00Z`');
        },
    };
}
function list(item, limits = {}) {
    const { min = 0, max = 256 } = limits;
    return {
        schema: { type: 'array', items: item.schema, maxItems: max, ...(min > 0 ? { minItems: min } : {}) },
        parse: (value, path, misfits) => {
            if (!Array.isArray(value))
                return miss(misfits, path, `expected a list, got ${show(value)}`, 'a list is written `[a, b]`');
            if (value.length < min)
                return miss(misfits, path, `expected at least ${min} ${min === 1 ? 'item' : 'items'}`);
            if (value.length > max)
                return miss(misfits, path, `more than ${max} items`);
            const before = misfits.length;
            const items = [];
            value.forEach((entry, index) => {
                const parsed = item.parse(entry, [...path, index], misfits);
                if (parsed !== undefined)
                    items.push(parsed);
            });
            return misfits.length === before ? items : undefined;
        },
    };
}
/** An object with a closed set of keys; anything else is an error. */
function object(fields, check) {
    const names = Object.keys(fields);
    return {
        schema: {
            type: 'object',
            additionalProperties: false,
            required: names.filter((name) => fields[name]?.required === true),
            properties: Object.fromEntries(names.map((name) => [name, fields[name]?.shape.schema])),
        },
        parse: (value, path, misfits) => {
            if (!isRecord(value))
                return miss(misfits, path, `expected keys and values, got ${show(value)}`);
            const before = misfits.length;
            unknownKeys(value, names, path, misfits);
            const parsed = {};
            for (const name of names)
                readField(fields, name, value, path, misfits, parsed);
            if (misfits.length > before)
                return undefined;
            // every field was parsed by its own shape above
            const typed = parsed;
            check?.(typed, path, misfits);
            return misfits.length > before ? undefined : typed;
        },
    };
}
function readField(fields, name, from, path, misfits, into) {
    const field = fields[name];
    if (field === undefined)
        return;
    if (!Object.hasOwn(from, name)) {
        if (field.required)
            misfits.push({ path, message: `\`${name}\` is missing` });
        return;
    }
    const parsed = field.shape.parse(from[name], [...path, name], misfits);
    if (parsed !== undefined)
        into[name] = parsed;
}
/** An object whose keys are free names. */
function record(name, expected, item, max = 1000) {
    return {
        schema: { type: 'object', propertyNames: { pattern: name.source }, additionalProperties: item.schema, maxProperties: max },
        parse: (value, path, misfits) => {
            if (!isRecord(value))
                return miss(misfits, path, `expected keys and values, got ${show(value)}`);
            const before = misfits.length;
            const parsed = new Map();
            for (const [key, entry] of Object.entries(value)) {
                if (!name.test(key))
                    misfits.push({ path: [...path, key], key: true, message: `expected ${expected}, got ${show(key)}` });
                const typed = item.parse(entry, [...path, key], misfits);
                if (typed !== undefined)
                    parsed.set(key, typed);
            }
            if (parsed.size > max)
                misfits.push({ path, message: `more than ${max} entries` });
            return misfits.length === before ? parsed : undefined;
        },
    };
}
/** The first of several shapes that fits; the error names what was expected. */
function either(first, second, expected) {
    return {
        schema: { anyOf: [first.schema, second.schema] },
        parse: (value, path, misfits) => first.parse(value, path, []) ?? second.parse(value, path, []) ?? miss(misfits, path, `expected ${expected}, got ${show(value)}`),
    };
}
/** Any JSON object, kept as it is; a number in it that JSON would write in another way is an error. */
function freeObject() {
    return {
        schema: { type: 'object' },
        parse: (value, path, misfits) => {
            if (!isRecord(value))
                return miss(misfits, path, `expected keys and values, got ${show(value)}`);
            const altered = (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .wf)(value, path).filter((leaf) => leaf.value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_2__/* .InexactNumber */ .uS);
            for (const leaf of altered)
                misfits.push({ path: leaf.path, message: `the number ${show(leaf.value)} would be sent in another form`, hint: 'write it in quotes, or as a plain number' });
            return altered.length === 0 ? value : undefined;
        },
    };
}
/** Narrows to a plain object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_2__/* .InexactNumber */ .uS);
}
function unknownKeys(value, names, path, misfits) {
    for (const key of Object.keys(value)) {
        if (names.includes(key))
            continue;
        const near = nearest(key, names);
        misfits.push({
            path: [...path, key],
            key: true,
            message: `unknown key \`${key}\``,
            hint: near === undefined ? `known here: ${names.join(', ')}` : `did you mean \`${near}\`?`,
        });
    }
}
function nearest(word, names) {
    return names.find((name) => {
        // the mistakes that are made: another separator, a plural
        const plain = (of) => of.toLowerCase().replaceAll(/[-_s]/g, '');
        return plain(name) === plain(word) || (word.length > 3 && (name.startsWith(word) || word.startsWith(name)));
    });
}
function miss(misfits, path, message, hint) {
    misfits.push(hint === undefined ? { path, message } : { path, message, hint });
    return undefined;
}
/** A value that was found, for people. */
function show(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && !(value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_2__/* .InexactNumber */ .uS))
        return 'keys and values';
    const written = typeof value === 'string' ? value : value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_2__/* .InexactNumber */ .uS ? value.source : JSON.stringify(value);
    return `\`${written.length > 60 ? `${written.slice(0, 57)}...` : written}\``;
}
/** Turns misfits into problems with places. */
function toProblems(misfits, file, place) {
    return misfits.map((misfit) => {
        const problem = { file, ...place(misfit), message: misfit.path.length > 0 && misfit.key !== true ? `${writePath(misfit.path)}: ${misfit.message}` : misfit.message };
        return misfit.hint === undefined ? problem : { ...problem, hint: misfit.hint };
    });
}
function writePath(path) {
    return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`)).join('');
}


/***/ }),

/***/ 6317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   DA: () => (/* binding */ standingFreezes),
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   Kb: () => (/* binding */ findRevocation),
/* harmony export */   Ne: () => (/* binding */ REVOKED),
/* harmony export */   QR: () => (/* binding */ joinTags),
/* harmony export */   iJ: () => (/* binding */ frozenBy),
/* harmony export */   kY: () => (/* binding */ FREEZE),
/* harmony export */   mU: () => (/* binding */ USED),
/* harmony export */   nA: () => (/* binding */ blockedUses),
/* harmony export */   td: () => (/* binding */ strayTags),
/* harmony export */   uc: () => (/* binding */ freezesIn),
/* harmony export */   v8: () => (/* binding */ revocationTag),
/* harmony export */   xs: () => (/* binding */ revocationsIn),
/* harmony export */   y: () => (/* binding */ describeTag),
/* harmony export */   y2: () => (/* binding */ ALL),
/* harmony export */   yv: () => (/* binding */ NO_TAGS)
/* harmony export */ });
/**
 * The tags of the gate in the policy's repository: what a name means. Git cannot hold a name and something below it, so a name that stands in the way of
 * another means what the other would.
 */
const NO_TAGS = { names: [], unread: [] };
const ROOT = 'grantgate';
const FREEZE = `${ROOT}/frozen`;
const REVOKED = `${ROOT}/revoked`;
const USED = `${ROOT}/used`;
/** Last segment of a tag that revokes everything beside it: it can be set where a grant of the same holder is revoked already. No grant can be called so. */
const ALL = '_all';
/** Last segment of what stands for tags that were not read: no tag and no grant can be called so. */
const UNREAD = ' unread';
/** Folders that have a meaning of their own. */
const KNOWN = new Set(['frozen', 'revoked', 'used', 'spent', 'break-glass']);
const KINDS = new Set(['users', 'teams', 'apps', 'people']);
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
function joinTags(all) {
    return { names: [...new Set(all.flatMap(({ names }) => names))], unread: [...new Set(all.flatMap(({ unread }) => unread))] };
}
/** People write names as they like; refs are compared by bytes. Folds ASCII only. */
function fold(name) {
    return name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/** Whether a name is the place, or below it, in any case. */
function isAtOrBelow(name, place) {
    const folded = fold(name);
    return folded === place || folded.startsWith(`${place}/`);
}
/** The tags that freeze: at or below `grantgate/frozen`, and `grantgate` itself, which keeps any other from being set. */
function freezesIn({ names, unread }) {
    const set = names.filter((name) => fold(name) === ROOT || isAtOrBelow(name, FREEZE)).toSorted();
    return unread.some((place) => isAtOrBelow(place, FREEZE)) ? [...set, `${FREEZE}/${UNREAD}`] : set;
}
/** What of the freezes stands: a reviewed entry under `lifted` names a tag exactly as it is written. */
function standingFreezes(freezes, lifted = []) {
    return freezes.filter((name) => !isAtOrBelow(name, FREEZE) || !lifted.includes(name));
}
/** What follows `grantgate/revoked/` in tags that revoke; empty for one that keeps every other from being set. */
function revocationsIn({ names, unread }) {
    const set = names.flatMap((name) => (fold(name) === ROOT ? [''] : isAtOrBelow(name, REVOKED) ? [name.slice(REVOKED.length + 1)] : []));
    return [...set, ...unread.filter((place) => isAtOrBelow(place, REVOKED)).map((place) => `${place.slice(REVOKED.length + 1)}/${UNREAD}`)];
}
const indexes = new WeakMap();
/** Made once for each set: a person may hold a thousand grants. */
function indexOf(revoked) {
    const known = indexes.get(revoked);
    if (known?.size === revoked.size)
        return known.found;
    const found = new Map([...revoked].map((suffix) => [keyOf(suffix), suffix]));
    indexes.set(revoked, { size: revoked.size, found });
    return found;
}
/** The first three segments, folded; what is below a grant means the grant, and a `.yml` was meant as the file of one. */
function keyOf(suffix) {
    const segments = fold(suffix).split('/').slice(0, 3);
    const last = segments.at(-1) ?? '';
    const kept = last === ALL || last === UNREAD ? segments.slice(0, -1) : segments;
    return kept.join('/').replace(/\.yml$/, '');
}
/** The revocation of a grant or of a holder's folder (`users/mona`): of itself, or of anything above it. `undefined` when it stands. */
function findRevocation(revoked, id) {
    if (revoked.size === 0)
        return undefined;
    const index = indexOf(revoked);
    const segments = fold(id).split('/');
    for (let length = Math.min(segments.length, 3); length >= 0; length -= 1) {
        const found = index.get(segments.slice(0, length).join('/'));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** A revocation or a freeze in words: the tag, or that there are more than can be read. */
function describeTag(name) {
    return name.endsWith(`/${UNREAD}`) ? `more tags below ${name.slice(0, -UNREAD.length - 1)} than can be read` : `the tag ${name}`;
}
/** What keeps everything frozen, in words. */
function frozenBy(name) {
    const words = describeTag(name);
    if (words !== `the tag ${name}`)
        return `there are ${words}: an administrator can delete those that are lifted`;
    return isAtOrBelow(name, FREEZE) ? `${words} is set` : `${words} stands in the way of every freeze and revocation: an administrator can delete it`;
}
/** The tag of a revocation as {@link revocationsIn} gives it. */
function revocationTag(suffix) {
    return suffix === '' ? REVOKED : `${REVOKED}/${suffix}`;
}
/** Why the uses of a grant cannot be counted: something stands where their tags are to be. `undefined` when they can. */
function blockedUses({ names }, id) {
    const place = `${USED}/${id}/`;
    return names.find((name) => place.startsWith(`${name}/`) || (name.startsWith(place) && !/^[1-9]\d{0,3}$/.test(name.slice(place.length))));
}
/** Names below `grantgate/` that mean nothing: somebody meant something by them. */
function strayTags({ names }) {
    return names.filter(isStray).toSorted();
}
function isStray(name) {
    const [root = '', folder, ...rest] = fold(name).split('/');
    if (root !== ROOT || folder === undefined)
        return false;
    if (!KNOWN.has(folder))
        return true;
    // what is counted and what is spent is found by its exact name only
    if (folder !== 'frozen' && folder !== 'revoked')
        return name.split('/')[1] !== folder || name.split('/')[0] !== ROOT;
    return folder === 'revoked' && !meansRevocation(rest);
}
function meansRevocation([kind, holder]) {
    if (kind === undefined || kind === ALL)
        return true;
    return KINDS.has(kind) && (holder === undefined || holder === ALL || NAME.test(holder));
}


/***/ }),

/***/ 4020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ workflowFile)
/* harmony export */ });
/**
 * `owner/name/path` of a `workflow_ref`. File names and branches may both hold an `@`; a workflow file lies directly in its folder, so the
 * first `@refs/` begins the ref.
 */
function workflowFile(ref) {
    const named = ref.indexOf('@refs/');
    const end = named >= 0 ? named : ref.lastIndexOf('@');
    return end < 0 ? ref : ref.slice(0, end);
}


/***/ }),

/***/ 7970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ commandData)
/* harmony export */ });
/** The data of a workflow command, as the toolkit escapes it. */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


/***/ }),

/***/ 998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   createConnections: () => (/* binding */ createConnections)
/* harmony export */ });
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7480);

/** Makes clients beside the usual one, which trust what that one trusts and the material given. */
function createConnections(options) {
    const clients = [];
    return {
        connect: ({ certificates, clientCertificate: cert, clientKey: key }) => {
            const additional = [options.certificates, certificates].filter((pem) => pem !== undefined).join('\n');
            const identity = cert === undefined || key === undefined ? {} : { identity: { cert, key } };
            const client = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_0__.createClient)({ ...options, ...(additional === '' ? {} : { certificates: additional }), ...identity });
            clients.push(client);
            return client.send;
        },
        close: () => {
            for (const client of clients)
                client.close();
        },
    };
}


/***/ }),

/***/ 9099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/** Every input of `session/action.yml`. */
const INPUTS = {
    role: { default: '', description: 'Role that the job needs. Without it, the passing grants must agree on one.' },
    grant: { default: '', description: 'Id of the one grant to use, such as `users/mona/november-banner`. Saves a round trip.' },
    'policy-repository': { default: '', description: 'Repository that holds the policy, `owner/name`. Default: the repository of the run.' },
    'policy-path': { default: '.github/access', description: 'Folder of the policy and the grants in that repository.' },
    token: { default: '${{ github.token }}', description: 'Token that reads the policy: `contents: read`, `pull-requests: read`, `actions: read`. Team rules need one that can read members.' },
    credentials: { default: 'all', description: 'Names of the credentials of the role to issue, with commas between them; `all`, or `none` to verify only.' },
    export: { default: '', description: 'Where credentials go: `env` for later steps, `outputs` of this step, `none`, or `profile`: an AWS profile (for Google Cloud, a file for its SDKs) that renews itself and is decided again each time; other providers as with `env`. Default: `env`; with `run`, `none`.' },
    run: { default: '', description: 'Script that alone gets the credentials; they are taken back the moment it ends.' },
    shell: { default: '', description: 'Shell of `run`, as for a step: `bash`, `sh`, `pwsh`, `python`, or a command with `{0}`.' },
    'working-directory': { default: '', description: 'Folder that `run` starts in, relative to the workspace.' },
    preflight: { default: 'enforce', description: 'Whether later steps are read before they run: `enforce` refuses what is out of scope or cannot be told, `warn` says so, `off` does not look. The policy may ask for more.' },
    guard: { default: 'enforce', description: '`enforce` also stops pushes out of scope while the job runs; `off` does not. The policy may ask for more.' },
    mode: { default: 'enforce', description: '`audit` decides and reports, and never fails and never issues credentials.' },
    audience: { default: 'grantgate', description: 'Audience of the token that the decision is made from.' },
    matrix: { default: '${{ toJSON(matrix) }}', description: 'Matrix of the job, as JSON, for the preflight.' },
    strategy: { default: '${{ toJSON(strategy) }}', description: 'Strategy of the job, as JSON, for the preflight.' },
    vars: { default: '', description: 'Variables that later steps use, as JSON, for the preflight: pass `toJSON(vars)`.' },
    needs: { default: '', description: 'Outputs of earlier jobs that later steps use, as JSON, for the preflight: pass `toJSON(needs)`.' },
    'check-run-id': { default: '${{ job.check_run_id }}', description: 'Number of the running job, to which the token must belong: another job\'s token of the same run is refused. Leave it as it is; where GitHub does not know it, as on Enterprise Server, it is empty.' },
    'app-private-key': { default: '', description: 'Private key of a GitHub App, PEM, where the policy says `key: {input: true}`. The last resort: a key that signs in Vault or AWS KMS is stored nowhere.' },
    'client-certificate': { default: '', description: 'Certificate, PEM, for a Vault or OpenBao server that asks who connects.' },
    'client-key': { default: '', description: 'Its private key, PEM.' },
    'strict-revoke': { default: 'false', description: '`true`: the job fails when a credential cannot be taken back at the end. Otherwise there is a warning.' },
    connect: { default: '', description: 'Addresses of providers, such as `https://vault.acme.example`, to connect to while the policy is still being read. Saves two round trips; nothing is sent there unless the run is allowed.' },
    timeout: { default: '30', description: 'Longest time the gate may take, in seconds.' },
    'ca-certificates': { default: '', description: 'Additional CA certificates, as PEM or the path of a PEM file, for servers with a private CA. Certificates named in the environment are not trusted.' },
};
/** More connections than that cost more than they save. */
const MOST_ADDRESSES = 4;
/** An input that cannot be used: which, and what it takes. */
class InputError extends Error {
    name = 'InputError';
    input;
    constructor(input, message) {
        super(`the input \`${input}\` ${message}`);
        this.input = input;
    }
}
/**
 * Reads the inputs from the variables in which the runner passes them. An input that was left empty has its default.
 * @throws InputError naming the input
 */
function readInputs(env, repository, readFile) {
    const value = (name) => {
        const given = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
        return given === '' && name !== 'token' ? INPUTS[name].default : given;
    };
    const token = value('token');
    if (token === '')
        throw new InputError('token', 'is empty: pass `${{ github.token }}` or the token of an App');
    const policyRepository = value('policy-repository') || repository;
    if (!/^[\w.-]+\/[\w.-]+$/.test(policyRepository))
        throw new InputError('policy-repository', `is not \`owner/name\`: \`${policyRepository}\``);
    return {
        role: value('role') || undefined,
        grant: readGrantId(value('grant')),
        policyRepository,
        policyPath: readPath(value('policy-path')),
        token,
        credentials: readCredentials(value('credentials')),
        export: oneOf('export', value('export') || (value('run') === '' ? 'env' : 'none'), ['env', 'outputs', 'profile', 'none']),
        guarded: readGuarded(env['INPUT_RUN'] ?? '', value('shell'), value('working-directory')),
        preflight: oneOf('preflight', value('preflight'), ['enforce', 'warn', 'off']),
        guard: oneOf('guard', value('guard'), ['enforce', 'off']),
        contexts: readContexts(value),
        mode: oneOf('mode', value('mode'), ['enforce', 'audit']),
        audience: value('audience'),
        checkRunId: readCheckRun(value('check-run-id')),
        connect: readAddresses(value('connect')),
        timeout: readTimeout(value('timeout')),
        secrets: readSecrets(value),
        strictRevoke: oneOf('strict-revoke', value('strict-revoke'), ['true', 'false']) === 'true',
        certificates: readCertificates(value('ca-certificates'), readFile),
    };
}
function oneOf(name, value, words) {
    const found = words.find((word) => word === value);
    if (found === undefined)
        throw new InputError(name, `takes ${words.map((word) => `\`${word}\``).join(', ')}, not \`${value}\``);
    return found;
}
function readGuarded(script, shell, folder) {
    if (script.trim() !== '')
        return { script, shell: shell || undefined, folder: folder || undefined };
    if (shell !== '')
        throw new InputError('shell', 'is given without `run`, and goes with it');
    if (folder !== '')
        throw new InputError('working-directory', 'is given without `run`, and goes with it');
    return undefined;
}
function readContexts(value) {
    const names = ['matrix', 'strategy', 'vars', 'needs'];
    return Object.fromEntries(names.flatMap((name) => {
        const text = value(name);
        // outside a runner, a default that is an expression stays as it is
        if (text === '' || text.startsWith('${{'))
            return [];
        try {
            return [[name, JSON.parse(text)]];
        }
        catch {
            throw new InputError(name, `is not JSON: pass \`\${{ toJSON(${name}) }}\``);
        }
    }));
}
/** Decimal; outside a runner, a default that is an expression stays as it is. */
function readCheckRun(value) {
    if (value === '' || value.startsWith('${{'))
        return undefined;
    if (!/^[1-9]\d{0,19}$/.test(value))
        throw new InputError('check-run-id', `is not a number: leave it out, it is \`\${{ job.check_run_id }}\``);
    return value;
}
function readGrantId(value) {
    if (value === '')
        return undefined;
    const id = value.replace(/\.yml$/, '');
    if (!/^(?:users|teams|apps)\/[\w-]+\/[\w.-]+$/.test(id) || id.includes('..'))
        throw new InputError('grant', `is not the id of a grant such as \`users/mona/november-banner\`: \`${value}\``);
    return id;
}
function readPath(value) {
    const path = value.replace(/^\.\//, '').replace(/\/+$/, '');
    if (path === '' || path.startsWith('/') || path.split('/').some((part) => part === '..' || part === '')) {
        throw new InputError('policy-path', `is not a folder inside the repository: \`${value}\``);
    }
    return path;
}
function readCredentials(value) {
    if (value === 'all')
        return 'all';
    if (value === 'none')
        return [];
    return value.split(/[\s,]+/).filter((name) => name !== '');
}
function readSecrets(value) {
    const [appPrivateKey, clientCertificate, clientKey] = [value('app-private-key'), value('client-certificate'), value('client-key')];
    if ((clientCertificate === '') !== (clientKey === ''))
        throw new InputError(clientKey === '' ? 'client-key' : 'client-certificate', 'is missing: a certificate and its key go together');
    return { ...(appPrivateKey === '' ? {} : { appPrivateKey }), ...(clientKey === '' ? {} : { clientCertificate, clientKey }) };
}
function readAddresses(value) {
    const addresses = value.split(/[\s,]+/).filter((address) => address !== '');
    const odd = addresses.find((address) => !URL.canParse(address) || new URL(address).origin !== address.replace(/\/$/, '') || !address.startsWith('https://'));
    if (odd !== undefined)
        throw new InputError('connect', `takes https addresses without a path, not \`${odd}\``);
    if (addresses.length > MOST_ADDRESSES)
        throw new InputError('connect', `takes ${MOST_ADDRESSES} addresses at most`);
    return addresses;
}
function readTimeout(value) {
    const seconds = /^\d{1,4}$/.test(value) ? Number(value) : 0;
    if (seconds < 1 || seconds > 600)
        throw new InputError('timeout', `takes seconds from 1 to 600, not \`${value}\``);
    return seconds * 1000;
}
function readCertificates(value, readFile) {
    if (value === '')
        return undefined;
    const pem = value.includes('-----BEGIN CERTIFICATE-----') ? value : readPem(value, readFile);
    if (!pem.includes('-----BEGIN CERTIFICATE-----'))
        throw new InputError('ca-certificates', `holds no PEM certificate: \`${value.slice(0, 80)}\``);
    return pem;
}
function readPem(path, readFile) {
    try {
        return readFile(path);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        throw new InputError('ca-certificates', `names a file that cannot be read (${code}): \`${path}\``);
    }
}


/***/ }),

/***/ 6119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ fetchKeys),
  q: () => (/* binding */ launch)
});

// EXTERNAL MODULE: ./lib/http/said.js
var said = __nccwpck_require__(8427);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __nccwpck_require__(2774);
;// CONCATENATED MODULE: ./lib/github/passing-errors.js
/** Types of errors that pass by themselves; any other type but a limit is final. */
const PASSING_TYPES = new Set(['SERVICE_UNAVAILABLE', 'INTERNAL', 'INTERNAL_ERROR', 'TIMEOUT', 'MAINTENANCE']);
const RATE_TYPES = new Set(['RATE_LIMITED', 'RATE_LIMIT']);
/** In GitHub's words; `octokit/plugin-retry.js` 395 and 396, and "Rate limits and query limits for the GraphQL API". */
const PASSING_WORDS = /^(?:something went wrong while executing your query|timeout on validation of query|we couldn't respond to your request in time|this may be the result of a timeout|timeout\b|internal server error|service unavailable|server error)/i;
const RATE_WORDS = /\b(?:API rate limit (?:already )?exceeded|exceeded a secondary rate limit|secondary rate limit|abuse detection)\b/i;
/** What one entry of `errors` says. A type counts before words, since words repeat names that people chose. */
function kindOf(error) {
    const { type, message } = typeof error === 'object' && error !== null ? { type: undefined, message: undefined, ...error } : { type: undefined, message: undefined };
    if (typeof type === 'string' && type !== '')
        return RATE_TYPES.has(type) ? 'rate-limit' : PASSING_TYPES.has(type) ? 'passing' : 'final';
    const said = typeof message === 'string' ? message : '';
    if (RATE_WORDS.test(said))
        return 'rate-limit';
    return PASSING_WORDS.test(said) ? 'passing' : 'final';
}
/** What a list of errors is together: as final as the most final of them. */
function kindOfAll(errors) {
    const kinds = errors.map(kindOf);
    if (kinds.length === 0 || kinds.includes('final'))
        return 'final';
    return kinds.includes('rate-limit') ? 'rate-limit' : 'passing';
}
/** GraphQL reports what REST answers with 5xx and 403 in an answer with status 200. */
function passingGraphQl({ status, body }) {
    // inside a text the quote is written another way: answers without errors are not read twice
    if (status !== 200 || !body.includes('"errors"'))
        return undefined;
    const errors = errorsIn(body);
    const kind = errors === undefined ? 'final' : kindOfAll(errors);
    return kind === 'final' ? undefined : kind;
}
function errorsIn(body) {
    try {
        const answer = JSON.parse(body);
        const errors = typeof answer === 'object' && answer !== null && 'errors' in answer ? answer.errors : undefined;
        return Array.isArray(errors) ? errors : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/github/api.js



/** REST version that is spoken; GitHub's "API Versions". */
const API_VERSION = '2022-11-28';
function createApi(server, token, send) {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json', 'x-github-api-version': API_VERSION };
    const ask = async (method, url, body) => {
        try {
            return await send({ method, url, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
        }
        catch (error) {
            throw new fact_error/* FactError */.n(error instanceof Error ? error.message : String(error), undefined, { cause: error });
        }
    };
    return {
        query: async (query, variables) => readGraphQl(await ask('POST', server.graphql, { query, variables }), token),
        get: async (path, permission) => readRest(await ask('GET', `${server.api}${path}`), path, permission, token),
        page: async (path, permission) => {
            const response = await ask('GET', `${server.api}${path}`);
            return { body: readRest(response, path, permission, token), next: nextPage(response) };
        },
    };
}
/** REST, "Using pagination": the `link` header names the next page. */
function nextPage({ headers }) {
    return /<([^<>]+)>;\s*rel="next"/.exec(headers['link'] ?? '')?.[1];
}
function readRest(response, path, permission, token) {
    if (response.status === 200)
        return parse(response);
    throw refused(response, path, permission, token);
}
/**
 * INVARIANT: an answer with errors is no answer. GraphQL gives partial data beside its errors, and a list that could not be read would look empty. The one
 * exception is who may bypass a ruleset, which is told to few, and counts as not known where it is missing.
 */
function readGraphQl(response, token) {
    if (response.status !== 200)
        throw refused(response, 'the GraphQL API', 'contents: read, pull-requests: read', token);
    const body = parse(response);
    const { data, errors } = isObject(body) ? body : { data: undefined, errors: undefined };
    const faults = Array.isArray(errors) ? errors : [];
    const counting = faults.filter((one) => !isOfUntold(one));
    if (counting.length > 0)
        throw graphQlError(counting, token);
    if (!isObject(data))
        throw new fact_error/* FactError */.n('GitHub answered without data');
    const date = Date.parse(response.headers['date'] ?? '');
    if (Number.isNaN(date))
        throw new fact_error/* FactError */.n('GitHub answered without a date');
    return { data, date };
}
function isOfUntold(error) {
    return isObject(error) && Array.isArray(error['path']) && error['path'].at(-1) === 'bypassActors';
}
function graphQlError(errors, token) {
    // one that is final says more than one that passes
    const error = errors.find((entry) => kindOf(entry) === 'final') ?? errors[0];
    const words = isObject(error) && typeof error['message'] === 'string' ? (0,said/* said */.a)(error['message'], { secrets: [token] }) : '';
    const message = words === '' ? 'an unknown error' : words;
    const path = isObject(error) && Array.isArray(error['path']) ? error['path'].join('.') : undefined;
    const at = path === undefined ? '' : ` (at \`${path}\`)`;
    if (/not accessible/i.test(message)) {
        const needed = path?.includes('eam') === true ? 'a token that can read the members of the organisation' : '`contents: read` and `pull-requests: read`';
        return new fact_error/* FactError */.n(`GitHub does not let this token read everything that is needed: ${message}${at}`, `give the job ${needed}`);
    }
    const kind = kindOfAll(errors);
    if (kind === 'rate-limit')
        return new fact_error/* FactError */.n(`GitHub's rate limit is reached (${message})`, LATER);
    return new fact_error/* FactError */.n(`GitHub answered: ${message}${at}`, kind === 'passing' ? `GitHub has a problem, and several tries did not help: ${LATER}` : undefined);
}
const LATER = 'start the run again later';
function refused(response, what, permission, token) {
    const words = message(response, token);
    if (response.status === 401)
        return new fact_error/* FactError */.n(`GitHub does not accept the token (${words})`, 'the input `token` is not a valid token');
    if ((response.status === 403 || response.status === 429) && (response.status === 429 || /rate limit|abuse detection/i.test(words)))
        return new fact_error/* FactError */.n(`GitHub's rate limit is reached (${words})`, LATER);
    if (response.status === 403 || response.status === 404)
        return new fact_error/* FactError */.n(`GitHub does not show ${what} (${response.status} ${words})`, `the token needs \`${permission}\``, { status: response.status });
    return new fact_error/* FactError */.n(`GitHub answered ${response.status} for ${what} (${words})`, response.status >= 500 ? 'GitHub has a problem: start the run again later' : undefined);
}
function message(response, token) {
    try {
        const body = JSON.parse(response.body);
        const words = isObject(body) && typeof body['message'] === 'string' ? (0,said/* said */.a)(body['message'], { secrets: [token], most: 200 }) : '';
        if (words !== '')
            return words;
    }
    catch {
        // an answer that is no JSON has no message to show
    }
    return 'no message';
}
function parse(response) {
    try {
        return JSON.parse(response.body);
    }
    catch (error) {
        throw new fact_error/* FactError */.n('GitHub answered something that is not JSON', undefined, { cause: error });
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/github/attempt.js
var github_attempt = __nccwpck_require__(7202);
// EXTERNAL MODULE: ./lib/github/branch-log.js
var branch_log = __nccwpck_require__(8876);
// EXTERNAL MODULE: ./lib/github/event-file.js
var event_file = __nccwpck_require__(6434);
// EXTERNAL MODULE: ./lib/github/first-parents.js
var first_parents = __nccwpck_require__(4673);
// EXTERNAL MODULE: ./lib/github/json.js
var json = __nccwpck_require__(7781);
;// CONCATENATED MODULE: ./lib/github/kept-branch.js

/** Rules that let a branch move by pull requests only, and never by force. REST, "Get rules for a branch". */
const KEEPING = ['pull_request', 'non_fast_forward'];
/**
 * Whether rules have kept a branch since a moment (milliseconds since 1970): each by a ruleset that is as it was then, and that nobody is seen to bypass. Who
 * may bypass one is shown to few tokens; where it is not, it stays unknown.
 * @throws FactError when the rules cannot be read
 */
async function isKeptSince(api, repository, branch, since) {
    const list = await api.get(`/repos/${repository}/rules/branches/${encodeURIComponent(branch)}`, 'metadata: read');
    const rules = new json/* Fields */.C({ list }, '').list('list').map((rule) => ({ type: rule.text('type'), ruleset: rule.number('ruleset_id') }));
    const keeping = [...new Set(rules.filter(({ type }) => KEEPING.some((known) => known === type)).map(({ ruleset }) => ruleset))];
    const kept = await Promise.all(keeping.map(async (id) => await wasKept(api, repository, id, since)));
    const standing = new Set(keeping.filter((_, index) => kept[index] === true));
    return KEEPING.every((type) => rules.some((rule) => rule.type === type && standing.has(rule.ruleset)));
}
/** Whether a ruleset is as it was at a moment, and nobody is seen to bypass it. @throws FactError when it cannot be read */
async function wasKept(api, repository, id, since) {
    const ruleset = new json/* Fields */.C(await api.get(`/repos/${repository}/rulesets/${id}`, 'metadata: read'), 'ruleset');
    // a moment that is not told is no moment before
    const changed = Date.parse(ruleset.optionalText('updated_at') ?? '');
    return changed < since && (!ruleset.has('bypass_actors') || ruleset.list('bypass_actors').length === 0);
}

// EXTERNAL MODULE: ./lib/github/pull-request.js + 1 modules
var pull_request = __nccwpck_require__(1665);
// EXTERNAL MODULE: ./lib/github/trace.js + 1 modules
var trace = __nccwpck_require__(8332);
;// CONCATENATED MODULE: ./lib/github/follow.js






/** Most files of a pull request that GitHub lists; REST, "List pull requests files". */
const MOST_FILES = 3000;
const PAGE = 100;
/** Most requests for the pull requests of one commit, five each. */
const MOST_PULL_PAGES = 10;
/** How a file is told of that came from another path: the page need not show it. */
const MOVED = new Set(['renamed', 'copied']);
/** Asks GitHub, about one repository, for what the first answer did not have. */
function createFollow(api, repository, log) {
    const [owner = '', name = ''] = repository.split('/');
    const ask = async (document, variables) => {
        const { data } = await api.query(document, { owner, name, ...variables });
        return new json/* Fields */.C(data, '').object('repository');
    };
    return {
        log,
        line: async (from, path) => {
            const commit = (await ask(LINE, { from, path })).object('object');
            if (commit.text('oid') !== from)
                throw new fact_error/* FactError */.n('GitHub answered for another commit');
            return (0,first_parents/* readLine */.Xw)(commit);
        },
        pullsOf: async (commit, path, isEnough = () => false) => {
            const found = [];
            for (let after = null, page = 0; page < MOST_PULL_PAGES; page++) {
                const pulls = (await ask(BRINGING, { from: commit, path, after })).object('object').object('associatedPullRequests');
                found.push(...pulls.list('nodes'));
                const info = pulls.object('pageInfo');
                if (!info.flag('hasNextPage') || isEnough(found))
                    return found;
                after = info.text('endCursor');
            }
            throw new fact_error/* FactError */.n(`the commit ${commit.slice(0, 7)} belongs to more pull requests than can be read`);
        },
        filesOf: async (number) => await readFiles(api, `${owner}/${name}`, number),
        blobsAt: async (commits, path) => {
            const answer = await ask(aside(commits.length), { path, ...Object.fromEntries(commits.map((oid, index) => [`o${index}`, oid])) });
            return commits.map((_, index) => answer.object(`c${index}`).maybe('file')?.text('oid'));
        },
        isKept: async (branch, since) => await isKeptSince(api, `${owner}/${name}`, branch, since),
        reviewsOf: async (number, before) => (0,pull_request/* readReviewPage */.cE)((await ask(REVIEWS, { number, before })).object('pullRequest')),
    };
}
async function readFiles(api, repository, number) {
    const listed = [];
    for (let page = 1; listed.length === (page - 1) * PAGE && listed.length < MOST_FILES; page++) {
        const files = await api.get(`/repos/${repository}/pulls/${number}/files?per_page=${PAGE}&page=${page}`, 'pull-requests: read');
        listed.push(...new json/* Fields */.C({ files }, '').list('files'));
    }
    return listed.filter((file) => !MOVED.has(file.text('status'))).map((file) => file.text('filename'));
}
/** Most commits beside the line that are looked at. */
const MOST_ASIDE = 100;
function aside(count) {
    if (count > MOST_ASIDE)
        throw new fact_error/* FactError */.n('the default branch has been pushed over too often', 'block force pushes to it, and renew the grant');
    const each = Array.from({ length: count }, (_, index) => index);
    return `query Aside($owner: String!, $name: String!, $path: String!, ${each.map((index) => `$o${index}: GitObjectID!`).join(', ')}) {
  repository(owner: $owner, name: $name) { ${each.map((index) => `c${index}: object(oid: $o${index}) { ... on Commit { oid file(path: $path) { oid } } }`).join(' ')} }
}`;
}
const LINE = `query Line($owner: String!, $name: String!, $from: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) { object(oid: $from) { ... on Commit { oid ${(0,first_parents/* lineFields */.Ay)([{ name: trace/* LINE_FILE */.Od, variable: 'path' }])} } } }
}`;
const BRINGING = `query Bringing($owner: String!, $name: String!, $from: GitObjectID!, $path: String!, $after: String) {
  repository(owner: $owner, name: $name) { object(oid: $from) { ... on Commit { oid associatedPullRequests(first: 5, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
    ${(0,pull_request/* pullFields */.jS)('path')} mergeCommit { file(path: $path) { oid object { ... on Blob { isTruncated text } } } }
  } } } } }
}`;
const REVIEWS = `query Reviews($owner: String!, $name: String!, $number: Int!, $before: String!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${(0,pull_request/* reviewFields */.Mt)('before: $before, ')} } }
}`;

// EXTERNAL MODULE: ./lib/github/named-query.js
var named_query = __nccwpck_require__(1123);
;// CONCATENATED MODULE: ./lib/github/oidc.js

const NO_TOKEN_HINT = 'give the job `permissions: id-token: write`. A run of a pull request from a fork can never have it: GitHub gives such runs no token, so that strangers cannot act as this repository';
/**
 * Asks the runner's service for an OIDC token for an audience. The request token stays in the process.
 * Source: GitHub's OIDC reference, "Methods for requesting the OIDC token".
 * @throws IdentityError when the job has no `id-token: write`, or when the service does not answer with a token
 */
async function requestToken(request, audience, send) {
    if (request === undefined)
        throw new fact_error/* IdentityError */.l('this job has no OIDC token', NO_TOKEN_HINT);
    const url = `${request.url}${request.url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
    const response = await send({ method: 'GET', url, headers: { authorization: `Bearer ${request.token}`, accept: 'application/json; api-version=2.0' } }).catch((error) => {
        throw new fact_error/* IdentityError */.l(`the OIDC token could not be fetched: ${error instanceof Error ? error.message : String(error)}`, 'start the run again', { cause: error });
    });
    if (response.status !== 200)
        throw new fact_error/* IdentityError */.l(`the OIDC token could not be fetched: the service answered ${response.status}`, response.status >= 500 || response.status === 429 ? 'start the run again later' : NO_TOKEN_HINT);
    const token = tokenIn(response.body);
    if (token === undefined)
        throw new fact_error/* IdentityError */.l('the OIDC service answered without a token', 'start the run again');
    return token;
}
function tokenIn(body) {
    try {
        const answer = JSON.parse(body);
        const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
        return typeof value === 'string' && value !== '' ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/github/policy-query.js
var policy_query = __nccwpck_require__(4336);
;// CONCATENATED MODULE: ./lib/github/server.js
const ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * Everything follows from the server's own address, which the runner sets and no step can change.
 *
 * INVARIANT: the issuer and its keys are never taken from a token, an input or a variable that a step can write.
 * Source: GitHub's OIDC reference; Enterprise Server serves `/_services/token`.
 * @throws TypeError when the address is no https URL
 */
function githubServer(serverUrl) {
    const server = new URL(serverUrl);
    if (server.protocol !== 'https:')
        throw new TypeError(`GITHUB_SERVER_URL is not an https address: \`${serverUrl}\``);
    const url = server.origin;
    if (server.hostname === 'github.com')
        return addresses(url, 'https://api.github.com', 'https://api.github.com/graphql', ISSUER);
    if (server.hostname.endsWith('.ghe.com')) {
        const api = `https://api.${server.hostname}`;
        return addresses(url, api, `${api}/graphql`, `https://token.actions.${server.hostname}`);
    }
    return addresses(url, `${url}/api/v3`, `${url}/api/graphql`, `${url}/_services/token`);
}
function addresses(url, api, graphql, issuer) {
    return { url, api, graphql, issuer, jwks: `${issuer}/.well-known/jwks` };
}

// EXTERNAL MODULE: ./lib/github/teams.js
var github_teams = __nccwpck_require__(953);
// EXTERNAL MODULE: ./lib/http/client.js + 1 modules
var http_client = __nccwpck_require__(7480);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __nccwpck_require__(8394);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __nccwpck_require__(1947);
// EXTERNAL MODULE: ./lib/policy/workflow-file.js
var workflow_file = __nccwpck_require__(4020);
// EXTERNAL MODULE: ./lib/session/connect.js
var connect = __nccwpck_require__(998);
;// CONCATENATED MODULE: ./lib/session/launch.js

















/** The audience most jobs need; asked ahead of time. */
const AWS_AUDIENCE = 'sts.amazonaws.com';
/**
 * Fires the first requests, all at once: the job's token, the issuer's keys, policy and grants, the triggering actor. Nothing here is loaded that is not
 * needed to send them. `ownUses` are uses of the named grant that were taken for this run already.
 * @throws TypeError when the server's address is not https
 */
function launch(inputs, context, holder, effects, ownUses = 0) {
    const server = githubServer(context.serverUrl);
    const deadline = effects.now() + inputs.timeout;
    const options = { certificates: inputs.certificates, environment: effects.env, now: effects.now, deadline };
    const usual = (0,http_client.createClient)(options);
    const others = (0,connect.createConnections)(options);
    const client = { ...usual, close: () => [usual, others].forEach((each) => each.close()) };
    const send = (0,retry/* retrying */.R)(client.send, { now: effects.now, sleep: effects.sleep, random: effects.random, deadline, passing: passingGraphQl });
    const api = createApi(server, inputs.token, send);
    const token = quiet(requestToken(context.tokenRequest, inputs.audience, send));
    const named = inputs.grant === undefined ? undefined : (0,named_query/* namedCandidate */.BN)(inputs.grant, inputs.policyPath);
    const workflow = runningWorkflow(inputs, context);
    // asked with the policy where both lie in one repository: the token may not be shown the other one
    const isHere = workflow !== undefined && (0,fold/* isSameName */.yS)(workflow.repository, inputs.policyRepository);
    const source = isHere ? workflow : undefined;
    const access = quiet(named === undefined
        ? api.query(policy_query/* ACCESS_QUERY */._w, { ...(0,policy_query/* accessVariables */.GE)(inputs.policyRepository, inputs.policyPath, holder, source) })
        : api.query((0,named_query/* namedQuery */.St)(named), (0,named_query/* namedVariables */.hl)(inputs.policyRepository, inputs.policyPath, named, holder, source)));
    const keys = quiet(fetchKeys(server.jwks, send));
    const attempt = quiet((0,github_attempt/* fetchAttempt */.M)(api, context));
    const log = (0,branch_log/* createBranchLog */.n)(api, inputs.policyRepository, defaultBranchOf(inputs.policyRepository, context));
    const cloudTokens = new Map();
    const cloudToken = (audience) => {
        const asked = cloudTokens.get(audience) ?? quiet(requestToken(context.tokenRequest, audience, send));
        cloudTokens.set(audience, asked);
        return asked;
    };
    if (named !== undefined && inputs.mode === 'enforce' && inputs.credentials.length > 0)
        void cloudToken(AWS_AUDIENCE);
    // after the requests, which are needed in any case
    if (inputs.mode === 'enforce' && inputs.credentials.length > 0)
        for (const address of inputs.connect)
            client.warm(address);
    const isTeam = inputs.grant?.startsWith('teams/') === true && holder.kind === 'user';
    const teams = isTeam ? quiet((0,github_teams/* fetchTeams */.j)(api, inputs.policyRepository.split('/')[0] ?? '', [context.actor])) : undefined;
    return { server, context, inputs, holder, client, send, connect: others.connect, api, deadline, now: effects.now, token, keys, access, workflow: source, attempt, follow: createFollow(api, inputs.policyRepository, log), named, teams, cloudToken, ownUses };
}
/**
 * The default branch of the repository of the policy, as the event that started the run tells. It says only what is asked about first: the branch is
 * GitHub's answer.
 */
function defaultBranchOf(policyRepository, { eventPath, repository }) {
    if (!(0,fold/* isSameName */.yS)(repository, policyRepository))
        return undefined;
    return (0,event_file/* textInEvent */.n)((0,event_file/* readEventFile */.z)(eventPath), 'repository', 'default_branch');
}
/** The file of the workflow that is running, as the runner tells; it is used only if the verified token says the same. */
function runningWorkflow(inputs, context) {
    const { workflowRef, workflowSha } = context;
    if (inputs.preflight === 'off' || workflowRef === undefined || workflowSha === undefined)
        return undefined;
    const [owner = '', name = '', ...path] = (0,workflow_file/* workflowFile */.E)(workflowRef).split('/');
    return { repository: `${owner}/${name}`, commit: workflowSha, path: path.join('/') };
}
/**
 * The issuer's public keys.
 * @throws IdentityError when they cannot be fetched
 */
async function fetchKeys(url, send) {
    const response = await send({ method: 'GET', url, headers: { accept: 'application/json' } }).catch((error) => {
        throw new fact_error/* IdentityError */.l(`the keys of the token's issuer could not be fetched: ${error instanceof Error ? error.message : String(error)}`, 'start the run again', { cause: error });
    });
    const keys = response.status === 200 ? keysIn(response.body) : undefined;
    if (keys === undefined)
        throw new fact_error/* IdentityError */.l(`the keys of the token's issuer could not be fetched: it answered ${response.status === 200 ? 'with something that is no set of keys' : response.status}`, 'start the run again later');
    return keys;
}
function keysIn(body) {
    try {
        const answer = JSON.parse(body);
        const isSet = typeof answer === 'object' && answer !== null && 'keys' in answer && Array.isArray(answer.keys);
        // jose checks every key before it is used
        return isSet ? answer : undefined;
    }
    catch {
        return undefined;
    }
}
/** A fault is heard by whoever awaits the promise, later; until then it must not end the process. */
function quiet(promise) {
    promise.catch(() => undefined);
    return promise;
}


/***/ }),

/***/ 5931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8120);
/* harmony import */ var _command_data_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7970);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9099);
/* harmony import */ var _launch_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6119);
/* harmony import */ var _turn_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5313);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6850);







/** Longest message: inputs are repeated in it. */
const LONGEST = 600;
/**
 * The main step. Reads inputs, fires the first requests, and only then loads the rest of the program while they are on their way.
 * Gives the exit code; never throws.
 */
async function main(effects, write) {
    let flights;
    try {
        const context = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_4__/* .readContext */ .y)(effects.env);
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(effects.env, context.repository, (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        flights = (0,_launch_js__WEBPACK_IMPORTED_MODULE_2__/* .launch */ .q)(inputs, context, (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_3__/* .holderOf */ .Kd)({ login: context.actor, id: context.actorId }), effects);
        // in three stretches, so that the connections that are being opened get their turns
        await (0,_turn_js__WEBPACK_IMPORTED_MODULE_5__/* .turn */ .w)();
        await Promise.all(/* import() */[__nccwpck_require__.e(617), __nccwpck_require__.e(887)]).then(__nccwpck_require__.bind(__nccwpck_require__, 887));
        await (0,_turn_js__WEBPACK_IMPORTED_MODULE_5__/* .turn */ .w)();
        await __nccwpck_require__.e(/* import() */ 962).then(__nccwpck_require__.bind(__nccwpck_require__, 6962));
        await (0,_turn_js__WEBPACK_IMPORTED_MODULE_5__/* .turn */ .w)();
        const { runSession } = await Promise.all(/* import() */[__nccwpck_require__.e(617), __nccwpck_require__.e(962), __nccwpck_require__.e(248), __nccwpck_require__.e(309), __nccwpck_require__.e(172)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2309));
        // what reads steps is loaded while GitHub answers; a fault of loading shows when it is used
        if (inputs.preflight !== 'off')
            void (0,_turn_js__WEBPACK_IMPORTED_MODULE_5__/* .turn */ .w)().then(async () => await Promise.all(/* import() */[__nccwpck_require__.e(123), __nccwpck_require__.e(248), __nccwpck_require__.e(909)]).then(__nccwpck_require__.bind(__nccwpck_require__, 909))).catch(() => undefined);
        return await runSession(flights, effects, write);
    }
    catch (error) {
        // an audit never fails a job, whatever happens to it
        const audit = effects.env['INPUT_MODE']?.trim() === 'audit';
        const { inert } = await __nccwpck_require__.e(/* import() */ 726).then(__nccwpck_require__.bind(__nccwpck_require__, 4726));
        write(`::${audit ? 'warning' : 'error'} title=Grantgate could not run::${(0,_command_data_js__WEBPACK_IMPORTED_MODULE_6__/* .commandData */ .w)(inert(describe(error), LONGEST))}\n`);
        return audit ? 0 : 1;
    }
    finally {
        flights?.client.close();
    }
}
/** INVARIANT: no stack trace and no cause: either may hold what was sent. */
function describe(error) {
    if (error instanceof _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz || error instanceof _github_context_js__WEBPACK_IMPORTED_MODULE_4__/* .ContextError */ .a || (error instanceof Error && error.name === 'ScriptError'))
        return error.message;
    return `something unexpected happened, so nothing was issued: ${error instanceof Error ? error.message : String(error)}`;
}


/***/ }),

/***/ 5313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ turn)
/* harmony export */ });
/**
 * Lets the event loop turn once. Loading a module is one long stretch of work: without a turn before it, requests that were fired have not even begun to
 * connect, because that happens on the next turn.
 */
function turn() {
    return new Promise((resolve) => {
        setImmediate(resolve);
    });
}


/***/ }),

/***/ 3243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ defineScalarTag),
/* harmony export */   Hh: () => (/* binding */ load),
/* harmony export */   KE: () => (/* binding */ getScalarValue),
/* harmony export */   OU: () => (/* binding */ CORE_SCHEMA),
/* harmony export */   PH: () => (/* binding */ parseEvents),
/* harmony export */   Z7: () => (/* binding */ intCoreTag),
/* harmony export */   hy: () => (/* binding */ EVENT_ID),
/* harmony export */   ok: () => (/* binding */ floatCoreTag),
/* harmony export */   tB: () => (/* binding */ YAMLException)
/* harmony export */ });
/* unused harmony exports CHOMPING_CLIP, CHOMPING_KEEP, CHOMPING_MODE, CHOMPING_STRIP, COLLECTION_STYLE, COLLECTION_STYLE_BLOCK, COLLECTION_STYLE_FLOW, DEFAULT_SCALAR_STYLE_RULES, DUMP_SCHEMA, EVENT_ALIAS, EVENT_DOCUMENT, EVENT_MAPPING, EVENT_POP, EVENT_SCALAR, EVENT_SEQUENCE, FAILSAFE_SCHEMA, JSON_SCHEMA, NOT_RESOLVED, SCALAR_STYLE, SCALAR_STYLE_DOUBLE_QUOTED, SCALAR_STYLE_FOLDED_BLOCK, SCALAR_STYLE_LITERAL_BLOCK, SCALAR_STYLE_PLAIN, SCALAR_STYLE_SINGLE_QUOTED, Schema, VISIT_BREAK, VISIT_SKIP, YAML11_SCHEMA, binaryTag, boolCoreTag, boolJsonTag, boolYaml11Tag, constructFromEvents, defineMappingTag, defineSequenceTag, dump, eventsToAst, floatJsonTag, floatYaml11Tag, intJsonTag, intYaml11Tag, jsToAst, legacyMapTag, loadAll, mapTag, mergeTag, nullCoreTag, nullJsonTag, nullYaml11Tag, omapTag, pairsTag, present, realMapTag, seqTag, setTag, strTag, timestampTag, visit */
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(7443);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
