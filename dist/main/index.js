/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = process.getBuiltinModule("assert");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = process.getBuiltinModule("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = process.getBuiltinModule("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = process.getBuiltinModule("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = process.getBuiltinModule("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = process.getBuiltinModule("os");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = process.getBuiltinModule("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = process.getBuiltinModule("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = process.getBuiltinModule("util");

/***/ }),

/***/ 3415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DELEGATION_INPUT)
/* harmony export */ });
/** The input, or the key of `client_payload`, that holds the delegation itself: it cannot be in its own hash. */
const DELEGATION_INPUT = 'grantgate';


/***/ }),

/***/ 7443:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _session_main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5971);


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
        ? await (await __nccwpck_require__.e(/* import() */ 570).then(__nccwpck_require__.bind(__nccwpck_require__, 6570))).renew(args, { ...effects, print, say: (text) => process.stderr.write(text) })
        : await (0,_session_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)({ ...effects, platform, nodePath, guardScript, script, signals: process }, print);
// a wait for another try that is no longer needed must not keep the step alive
for (const timer of timers)
    clearTimeout(timer);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ faultIn),
/* harmony export */   u: () => (/* binding */ GateError)
/* harmony export */ });
/**
 * Something could not be decided or done, in words for people: every exception of ours is one. Whatever else is thrown
 * is a mistake in the program, or comes of Node.
 */
class GateError extends Error {
    code;
    hint;
    constructor(message, { code = 'fault', hint, ...options } = {}) {
        super(message, options);
        this.code = code;
        this.hint = hint;
    }
}
/** What is known of something that was thrown, whatever it is. */
function faultIn(thrown) {
    if (!(thrown instanceof Error))
        return { message: String(thrown), code: 'fault' };
    const { message } = thrown;
    if (thrown instanceof GateError)
        return { message, code: thrown.code, ...(thrown.hint === undefined ? {} : { hint: thrown.hint }) };
    // of Node, such as `ENOSPC`
    return { message, code: 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : 'fault' };
}


/***/ }),

/***/ 7671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createApi)
/* harmony export */ });
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8427);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2774);
/* harmony import */ var _passing_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1266);



/** REST version that is spoken; GitHub's "API Versions". */
const API_VERSION = '2022-11-28';
function createApi(server, token, send) {
    const headers = {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'x-github-api-version': API_VERSION,
    };
    const ask = async (method, url, body) => {
        try {
            return await send({ method, url, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
        }
        catch (error) {
            throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(error instanceof Error ? error.message : String(error), undefined, { cause: error });
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
        return parseBody(response);
    throw apiRefused(response, path, permission, token);
}
/**
 * INVARIANT: an answer with errors counts as none. GraphQL gives partial data beside its errors, and a list that could
 * not be read would look empty. The one exception is who may bypass a ruleset, which is told to few, and counts as not
 * known where it is missing.
 */
function readGraphQl(response, token) {
    if (response.status !== 200)
        throw apiRefused(response, 'the GraphQL API', 'contents: read, pull-requests: read', token);
    const body = parseBody(response);
    const { data, errors } = isJsonObject(body) ? body : { data: undefined, errors: undefined };
    const faults = Array.isArray(errors) ? errors : [];
    const counting = faults.filter((one) => !isOfUntold(one));
    if (counting.length > 0)
        throw graphQlError(counting, token);
    if (!isJsonObject(data))
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n('GitHub answered without data');
    const date = Date.parse(response.headers['date'] ?? '');
    if (Number.isNaN(date))
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n('GitHub answered without a date');
    return { data, date };
}
function isOfUntold(error) {
    return isJsonObject(error) && Array.isArray(error['path']) && error['path'].at(-1) === 'bypassActors';
}
function graphQlError(errors, token) {
    // one that is final says more than one that passes
    const error = errors.find((entry) => (0,_passing_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorKind */ .f8)(entry) === 'final') ?? errors[0];
    const words = isJsonObject(error) && typeof error['message'] === 'string' ? (0,_http_said_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .a)(error['message'], { secrets: [token] }) : '';
    const message = words === '' ? 'an unknown error' : words;
    const path = pathOf(error);
    const at = path === undefined ? '' : ` (at \`${path}\`)`;
    if (INACCESSIBLE.test(message))
        return hiddenFrom(errors, `${message}${at}`);
    const kind = (0,_passing_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOfAll */ .l2)(errors);
    if (kind === 'rate-limit')
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`GitHub's rate limit is reached (${message})`, API_LATER, PASSING);
    const answered = `GitHub answered: ${message}${at}`;
    return kind === 'passing'
        ? new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(answered, `GitHub has a problem, and trying several times did not help: ${API_LATER}`, PASSING)
        : new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(answered, undefined, { said: message });
}
/** What GitHub says where the job's token, or that of an App, lacks a permission. */
const INACCESSIBLE = /not accessible/i;
const BY_INTEGRATION = /not accessible by integration/i;
function pathOf(error) {
    return isJsonObject(error) && Array.isArray(error['path']) ? error['path'].join('.') : undefined;
}
/** What the token is not shown, by the fields that are missing: members belong to no permission of a job. */
function hiddenFrom(errors, told) {
    const paths = errors.map((error) => pathOf(error) ?? '');
    const message = `GitHub does not let this token read everything that is needed: ${told}`;
    if (paths.some((path) => path.startsWith('organization') || path.includes('eam')))
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(message, 'give the gate a token that can read the members of the organisation', {
            said: told,
        });
    const isOfPulls = (path) => /pull|review|timeline/i.test(path);
    const needs = [
        ...(paths.every(isOfPulls) ? [] : ['contents: read']),
        ...(paths.some(isOfPulls) ? ['pull-requests: read'] : []),
    ];
    return new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(message, `give the job ${needs.map((one) => `\`${one}\``).join(' and ')}`, {
        said: told,
        needs: BY_INTEGRATION.test(told) ? needs : [],
    });
}
const API_LATER = 'start the run again later';
const PASSING = { kind: 'passing' };
function apiRefused(response, what, permission, token) {
    const words = message(response, token);
    if (response.status === 401)
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`GitHub does not accept the token (${words})`, 'the input `token` is not a valid token');
    if ((response.status === 403 || response.status === 429) &&
        (response.status === 429 || /rate limit|abuse detection/i.test(words)))
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`GitHub's rate limit is reached (${words})`, API_LATER, PASSING);
    if (response.status === 403 || response.status === 404)
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`GitHub does not show ${what} (${response.status} ${words})`, `the token needs \`${permission}\``, { status: response.status, said: words, needs: BY_INTEGRATION.test(words) ? lackedOf(permission) : [] });
    const answered = `GitHub answered ${response.status} for ${what} (${words})`;
    return response.status >= 500
        ? new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(answered, `GitHub has a problem: ${API_LATER}`, PASSING)
        : new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(answered, undefined, { status: response.status });
}
/** What of these a job's `permissions` can give. */
function lackedOf(permission) {
    return permission
        .split(', ')
        .filter((one) => one === 'contents: read' || one === 'pull-requests: read' || one === 'actions: read');
}
function message(response, token) {
    try {
        const body = JSON.parse(response.body);
        const words = isJsonObject(body) && typeof body['message'] === 'string'
            ? (0,_http_said_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .a)(body['message'], { secrets: [token], most: 200 })
            : '';
        if (words !== '')
            return words;
    }
    catch {
        // an answer that is no JSON has no message to show
    }
    return 'no message';
}
function parseBody(response) {
    try {
        return JSON.parse(response.body);
    }
    catch (error) {
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n('GitHub answered something that is not JSON', undefined, { cause: error });
    }
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


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
 * Who pressed the button of this very attempt, and who began the run: the token keeps the first actor on a re-run, and
 * does not say whether anybody is a person. Source: REST, "Get a workflow run attempt"; needs `actions: read`.
 * @throws FactError when it cannot be read or is of another attempt
 */
async function fetchAttempt(api, context) {
    const path = `/repos/${context.repository}/actions/runs/${context.runId}/attempts/${context.runAttempt}`;
    const run = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(await api.get(path, 'actions: read'), 'run');
    if (String(run.number('id')) !== context.runId || String(run.number('run_attempt')) !== context.runAttempt) {
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n('GitHub answered with another attempt of the run');
    }
    const first = run.optional('actor');
    const createdAt = run.has('created_at') ? Date.parse(run.text('created_at')) : Number.NaN;
    return {
        triggering: readAccount(run.object('triggering_actor')),
        first: first === undefined ? undefined : readAccount(first),
        ...(Number.isFinite(createdAt) ? { createdAt } : {}),
    };
}
function readAccount(account) {
    return { login: account.text('login'), id: String(account.number('id')), type: account.text('type') };
}
/**
 * The type of the account that the token names, which is that of one of the two.
 *
 * INVARIANT: the login in the token is that of its account today. A token of a run that began before the account was
 * renamed has the old one, and by that somebody else may have been granted access since.
 * @throws FactError when GitHub names other accounts: whether it is a person is then not known; or the account by
 * another login
 */
function typeOfActor({ triggering, first }, id, login) {
    const found = [triggering, first].find((account) => account?.id === id);
    if (found === undefined)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n('GitHub names another account than the token as the one that began the run, so it is not known whether ' +
            'it is a person');
    if (typeof login !== 'string' || !(0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(login, found.login)) {
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`the token names \`${String(login)}\`, and GitHub knows that account as \`${found.login}\``, 'the account was renamed: start a new run instead of an old one again');
    }
    return found.type;
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
const PAGE_MOVES = 100;
/**
 * Reads the log of a repository's branches: REST, "List repository activities". The first page is asked for at once, so
 * it needs to be guessed which branch is the default one; where that cannot be guessed, all branches are asked for, and
 * the pages of the right one only if that does not do.
 */
function createBranchLog(api, repository, guess) {
    const first = readPage(api, repository, guess, undefined);
    first.catch(() => undefined);
    const filtered = new Map();
    const pagesOf = (branch) => {
        const pages = filtered.get(branch) ?? [
            guess === branch ? first.then((page) => only(page, branch)) : readPage(api, repository, branch, undefined),
        ];
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
                const page = await (pages[index] ??
                    pages[pages.push(readPage(api, repository, branch, read.at(-1)?.next)) - 1]);
                if (page === undefined)
                    break;
                read.push(page);
                if (page.next === undefined)
                    break;
            }
            return { moves: read.flatMap((page) => page.moves), whole: read.at(-1)?.next === undefined };
        },
        isFirst: async ({ before, after, at }) => {
            const [oldest] = await readOldest(api, repository);
            return oldest?.before === before && oldest.after === after && oldest.at === at;
        },
        again: () => createBranchLog(api, repository, guess),
    };
}
async function readPage(api, repository, branch, after) {
    const ref = branch === undefined ? '' : `&ref=${encodeURIComponent(`refs/heads/${branch}`)}`;
    const cursor = after === undefined ? '' : `&after=${encodeURIComponent(after)}`;
    const { body, next } = await api.page(`/repos/${repository}/activity?per_page=${PAGE_MOVES}${ref}${cursor}`, 'contents: read');
    const moves = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C({ moves: body }, '').list('moves').map(readMove);
    const following = next === undefined ? undefined : new URL(next).searchParams.get('after');
    if (following === null)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n('GitHub answered with a page whose next page cannot be found');
    return { moves, next: following };
}
async function readOldest(api, repository) {
    const { body } = await api.page(`/repos/${repository}/activity?per_page=1&direction=asc`, 'contents: read');
    return new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C({ moves: body }, '').list('moves').map(readMove);
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

/***/ 8120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ContextError),
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2031);

/** A variable that only a runner sets is missing: this is not a step of a workflow. */
class ContextError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
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
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/**
 * The payload of the event that started the run, as the runner wrote it; `undefined` where it cannot be read. An
 * earlier step may have changed the file or put something else in its place, so it is never waited for and decides
 * nothing by itself.
 */
function readEventFile(path) {
    if (path === undefined)
        return undefined;
    const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegular */ .V)(path, MAX_EVENT_BYTES);
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
    const inner = eventField(event, object);
    const value = eventField(inner, name);
    return typeof value === 'string' ? value : undefined;
}
function eventField(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}


/***/ }),

/***/ 9291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ candidateVariables),
/* harmony export */   aB: () => (/* binding */ evidenceParts),
/* harmony export */   aO: () => (/* binding */ evidenceQuery)
/* harmony export */ });
/* harmony import */ var _first_parents_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4673);
/* harmony import */ var _policy_query_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4336);
/* harmony import */ var _pull_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4640);
/* harmony import */ var _tag_query_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5600);




/** Provenance, revocation tag and spent uses of every candidate. */
function evidenceParts(candidates) {
    const each = (write) => candidates.map(write).join(' ');
    const tags = (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_3__/* .tagParts */ .$q)((0,_tag_query_js__WEBPACK_IMPORTED_MODULE_3__/* .grantQuestions */ .md)(candidates), 'e');
    const parameters = each(({ uses }, index) => `$p${index}: String!,${uses === true ? ` $u${index}: String!,` : ''}`);
    const uses = each((candidate, index) => candidate.uses === true
        ? `u${index}: refs(refPrefix: $u${index}, first: 100) { totalCount nodes { prefix name } }`
        : '');
    return {
        parameters: `${parameters} ${tags.parameters}`,
        commit: `${each((candidate, index) => {
            const file = candidate.text === true
                ? `f${index}: file(path: $p${index}) { mode type object { ... on Blob { ${_policy_query_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOB */ .we} } } } `
                : '';
            return (`${file}g${index}: history(first: 1, path: $p${index}) { nodes { oid associatedPullRequests(first: 1) { ` +
                `totalCount nodes { ${(0,_pull_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .pullFields */ .jS)(`p${index}`)} } } } }`);
        })} ${(0,_first_parents_js__WEBPACK_IMPORTED_MODULE_0__/* .lineFields */ .Ay)(candidates.map((_, index) => ({ name: `b${index}`, variable: `p${index}` })))}`,
        repository: `${uses}
    ${tags.fields}
    ${_tag_query_js__WEBPACK_IMPORTED_MODULE_3__/* .RULESETS */ .Qu}`,
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
    const variables = { ...(0,_tag_query_js__WEBPACK_IMPORTED_MODULE_3__/* .tagVariables */ .iU)((0,_tag_query_js__WEBPACK_IMPORTED_MODULE_3__/* .grantQuestions */ .md)(candidates), 'e') };
    candidates.forEach((candidate, index) => {
        variables[`p${index}`] = candidate.path;
        if (candidate.uses === true)
            variables[`u${index}`] = `refs/tags/grantgate/used/${candidate.id}/`;
    });
    return variables;
}


/***/ }),

/***/ 2774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   lD: () => (/* binding */ IdentityError),
/* harmony export */   n: () => (/* binding */ FactError)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2031);

/** A fact could not be fetched: the run is refused as `undecidable`, with this message and what to do. */
class FactError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'FactError';
    status;
    kind;
    needs;
    said;
    constructor(message, hint, options) {
        const { status, kind, needs = [], said, ...rest } = options ?? {};
        super(message, { ...rest, hint });
        this.status = status;
        this.said = said;
        this.needs = needs;
        this.kind = needs.length > 0 ? 'no-permission' : kind;
    }
}
/** Who started the run cannot be proven: the run is refused as `identity-unverified`. */
class IdentityError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'IdentityError';
    kind;
    constructor(message, hint, options) {
        const { kind, ...rest } = options ?? {};
        super(message, { ...rest, hint });
        this.kind = kind;
    }
}
/** What an error says about a fact, in its own words, and what to do where it knows. */
function faultOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof FactError || error instanceof IdentityError))
        return { message };
    const { hint, kind } = error;
    const needs = error instanceof FactError ? error.needs : [];
    return {
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(kind === undefined ? {} : { kind }),
        ...(needs.length === 0 ? {} : { needs }),
    };
}


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isRegular),
/* harmony export */   Hp: () => (/* binding */ FILE_ID),
/* harmony export */   az: () => (/* binding */ isContent),
/* harmony export */   qp: () => (/* binding */ fileId)
/* harmony export */ });
/** Regular file modes of git. */
const REGULAR = new Set([0o100644, 0o100755]);
/** Fields of an entry of a tree that {@link fileId} reads. */
const FILE_ID = 'oid mode';
/** Whether an entry of a tree is a file: neither a link nor a folder nor a submodule. */
function isRegular(entry) {
    return REGULAR.has(entry.number('mode'));
}
/**
 * What lies at a path of a commit, to compare with what lies there in another one; `undefined` where there is nothing.
 * Of a file it is the id of its content.
 *
 * INVARIANT: what is not a file counts as no file: a submodule at the commit whose id a file's content has, or a link
 * whose text it is, shows reviewers something else.
 */
function fileId(entry) {
    if (entry === undefined)
        return undefined;
    return isRegular(entry) ? entry.text('oid') : `${entry.number('mode').toString(8)}:${entry.text('oid')}`;
}
/** Whether {@link fileId} is the id of a file's content. */
function isContent(id) {
    return !id.includes(':');
}


/***/ }),

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ lastChange),
/* harmony export */   Ay: () => (/* binding */ lineFields),
/* harmony export */   Od: () => (/* binding */ LINE_FILE),
/* harmony export */   Xw: () => (/* binding */ readLine)
/* harmony export */ });
/* unused harmony export LINE_COMMITS */
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2774);
/* harmony import */ var _file_id_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4043);


/** Name of the one file on a line that is read on. */
const LINE_FILE = 'file';
/** Commits that one request is shown. */
const LINE_COMMITS = 100;
/**
 * The newest commits with their first parents and the files at `paths`, by name; not all of them lie on the line. Each
 * path arrives as a variable.
 */
function lineFields(files) {
    const each = files.map(({ name, variable }) => `${name}: file(path: $${variable}) { ${_file_id_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_ID */ .Hp} }`).join(' ');
    const parents = 'parents(first: 2) { totalCount nodes { oid } }';
    return `line: history(first: ${LINE_COMMITS}) { nodes { oid ${parents} ${each} } }`;
}
/**
 * Follows the first parents from a commit, as far as the answer goes. `history` is in the order of dates and has the
 * commits of merged branches as well.
 * @throws FactError when the answer is not understood
 */
function readLine(commit) {
    const nodes = new Map(commit
        .object('line')
        .list('nodes')
        .map((node) => [node.text('oid'), node]));
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
        commits.push({
            oid: here.text('oid'),
            parent: next,
            merged: other?.text('oid'),
            blob: (name) => (0,_file_id_js__WEBPACK_IMPORTED_MODULE_1__/* .fileId */ .qp)(here.maybe(name)),
        });
    }
    return { commits, next };
}
/**
 * The last commit of the line that changed a file: the first one, from the head, whose parent has another copy or none.
 * `undefined` when the line as read does not reach it.
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
 * Reads fields of an answer by type. A field of another type than GitHub documents is a fault, not an empty value: what
 * cannot be read is never taken for "there is none".
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
        return value
            .filter((entry) => entry !== null)
            .map((entry, index) => new Fields(entry, `${this.#path(name)}[${index}]`));
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

/***/ 2192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   et: () => (/* binding */ fetchAccountNumbered)
/* harmony export */ });
/* unused harmony exports fetchAccountNamed, fetchOwnAccount, fetchTeamNumber */
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7781);


/** The account of this login; `undefined` where there is none. Source: REST, "Get a user". @throws FactError */
async function fetchAccountNamed(api, login) {
    return await readAccountAt(api, `/users/${encodeURIComponent(login)}`);
}
/** The account of this number; `undefined` where there is none. Source: REST, "Get a user using their ID". */
async function fetchAccountNumbered(api, id) {
    return await readAccountAt(api, `/user/${id}`);
}
/**
 * The account whose token this is. Source: REST, "Get the authenticated user".
 * @throws FactError for a token that is nobody's, such as that of a job
 */
async function fetchOwnAccount(api) {
    const found = await readAccountAt(api, '/user').catch((error) => {
        // a token of an installation may ask for much, and is nobody's
        if (error instanceof FactError && error.status === 403)
            return undefined;
        throw error;
    });
    if (found !== undefined)
        return found;
    throw new FactError('GitHub does not say whose token this is', 'use the token of a person: `gh auth token` shows yours');
}
async function readAccountAt(api, path) {
    try {
        const found = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(await api.get(path, 'metadata: read'), '');
        return { login: found.text('login'), id: found.number('id'), type: found.text('type') };
    }
    catch (error) {
        // every account is public, so this is no question of rights
        if (error instanceof _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n && error.status === 404)
            return undefined;
        throw error;
    }
}
const TEAM_QUERY = (/* unused pure expression or super */ null && (`query Team($organisation: String!, $slug: String!) {
  organization(login: $organisation) { team(slug: $slug) { databaseId } }
}`));
/**
 * The number of a team, `owner/slug`; `undefined` where the organisation has none of this name that this token sees.
 * @throws FactError when the token cannot read the members of the organisation
 */
async function fetchTeamNumber(api, team) {
    const [organisation = '', slug = ''] = team.split('/');
    const { data } = await api.query(TEAM_QUERY, { organisation, slug });
    const found = new Fields(data, '').maybe('organization');
    if (found === undefined)
        throw new FactError(`the organisation \`${organisation}\` is not shown to this token`);
    return found.maybe('team')?.number('databaseId');
}


/***/ }),

/***/ 1266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ errorKind),
/* harmony export */   l2: () => (/* binding */ kindOfAll),
/* harmony export */   pI: () => (/* binding */ passingGraphQl)
/* harmony export */ });
/* harmony import */ var _policy_unbroken_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5878);

/** Types of errors that pass by themselves; any other type but a limit is final. */
const PASSING_TYPES = new Set([
    'SERVICE_UNAVAILABLE',
    'INTERNAL',
    'INTERNAL_ERROR',
    'TIMEOUT',
    'MAINTENANCE',
]);
const RATE_TYPES = new Set(['RATE_LIMITED', 'RATE_LIMIT']);
/** In GitHub's words; `octokit/plugin-retry.js` 395 and 396, and "Rate limits and query limits for the GraphQL API". */
const PASSING_WORDS = new RegExp((0,_policy_unbroken_js__WEBPACK_IMPORTED_MODULE_0__/* .unbroken */ .D) `
    ^(?:something went wrong while executing your query|timeout on validation of query
    |we couldn't respond to your request in time|this may be the result of a timeout|timeout\b|internal server error
    |service unavailable|server error)
  `, 'i');
const RATE_WORDS = /\b(?:API rate limit (?:already )?exceeded|exceeded a secondary rate limit|secondary rate limit|abuse detection)\b/i;
/** What one entry of `errors` says. A type counts before words, since words repeat names that people chose. */
function errorKind(error) {
    const { type, message } = typeof error === 'object' && error !== null
        ? { type: undefined, message: undefined, ...error }
        : { type: undefined, message: undefined };
    if (typeof type === 'string' && type !== '')
        return RATE_TYPES.has(type) ? 'rate-limit' : PASSING_TYPES.has(type) ? 'passing' : 'final';
    const said = typeof message === 'string' ? message : '';
    if (RATE_WORDS.test(said))
        return 'rate-limit';
    return PASSING_WORDS.test(said) ? 'passing' : 'final';
}
/** What a list of errors is together: as final as the most final of them. */
function kindOfAll(errors) {
    const kinds = errors.map(errorKind);
    if (kinds.length === 0 || kinds.includes('final'))
        return 'final';
    return kinds.includes('rate-limit') ? 'rate-limit' : 'passing';
}
/** GraphQL reports what REST answers with 5xx and 403 in an answer with status 200. */
function passingGraphQl({ status, body }) {
    // inside a text the quote is written another way: answers without errors are not read twice
    if (status !== 200 || !body.includes('"errors"'))
        return undefined;
    const errors = graphQlErrors(body);
    const kind = errors === undefined ? 'final' : kindOfAll(errors);
    return kind === 'final' ? undefined : kind;
}
function graphQlErrors(body) {
    try {
        const answer = JSON.parse(body);
        const errors = typeof answer === 'object' && answer !== null && 'errors' in answer ? answer.errors : undefined;
        return Array.isArray(errors) ? errors : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 3374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mv: () => (/* binding */ AUTHORSHIP),
/* harmony export */   Wg: () => (/* binding */ readAuthorship),
/* harmony export */   c1: () => (/* binding */ readPerson),
/* harmony export */   qG: () => (/* binding */ PERSON)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2774);

/** Fields of an account that acted. */
const PERSON = 'login __typename ... on User { databaseId } ... on Bot { databaseId }';
/** Fields of a commit that say who made it. */
const AUTHORSHIP = 'signature { isValid wasSignedByGitHub } committer { email user { login databaseId } } authors(first: 20) { ' +
    'totalCount nodes { email user { login databaseId } } }';
/** An account that was deleted is GitHub's `ghost`, which is nobody. */
function readPerson(actor) {
    if (actor === undefined)
        return { login: 'ghost', type: 'Bot' };
    const type = actor.text('__typename') === 'User' ? 'User' : 'Bot';
    return { login: actor.text('login'), type, ...(actor.has('databaseId') ? { id: actor.number('databaseId') } : {}) };
}
/**
 * GitHub itself, which commits what people do on its pages. It is nobody's author, and anybody can write its name into
 * a commit.
 */
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
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`a commit of pull request #${pull} has more authors than can be read`);
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


/***/ }),

/***/ 8605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _2: () => (/* binding */ POLICY_HISTORY),
/* harmony export */   ax: () => (/* binding */ policyHistoryVariables),
/* harmony export */   eO: () => (/* binding */ POLICY_ALIAS),
/* harmony export */   fD: () => (/* binding */ policyTexts),
/* harmony export */   hd: () => (/* binding */ POLICY_HISTORY_QUERY)
/* harmony export */ });
/* harmony import */ var _file_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4043);
/* harmony import */ var _first_parents_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4673);
/* harmony import */ var _pull_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4640);



/** Name of the policy's file on the line. */
const POLICY_ALIAS = 'policy';
const TEXT = `file(path: $policy) { ${_file_id_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ID */ .Hp} object { ... on Blob { isTruncated text } } }`;
/**
 * Versions that one request is shown, and commits of each one's pull request: both cost points of GitHub's rate limit.
 */
const PAGE_VERSIONS = 6;
const PAGE_COMMITS = 20;
const VERSION_FIELDS = `versions: history(first: ${PAGE_VERSIONS}, path: $policy) { nodes {
      oid ${TEXT} associatedPullRequests(first: 1) { totalCount nodes {
        ${(0,_pull_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .pullFields */ .jS)('policy', PAGE_COMMITS)} mergeCommit { ${TEXT} }
      } }
    } }`;
/** Fields of a commit that tell how the policy came to be, with its path in `$policy`. */
const POLICY_HISTORY = `${TEXT}
    ${(0,_first_parents_js__WEBPACK_IMPORTED_MODULE_1__/* .lineFields */ .Ay)([{ name: POLICY_ALIAS, variable: 'policy' }])}
    ${VERSION_FIELDS}`;
/** How the policy came to be, at the commit where it is in force. */
const POLICY_HISTORY_QUERY = `query PolicyHistory($owner: String!, $name: String!,
  $policy: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit { oid
    ${POLICY_HISTORY}
  } } }
}`;
/** Texts of some files by the ids of their content, in variables `o0` and so on. */
function policyTexts(count) {
    const each = Array.from({ length: count }, (_, index) => index);
    const parameters = each.map((index) => `$o${index}: GitObjectID!`).join(', ');
    const blobs = each
        .map((index) => `b${index}: object(oid: $o${index}) { ... on Blob { oid isTruncated text } }`)
        .join(' ');
    return `query PolicyTexts($owner: String!, $name: String!, ${parameters}) {
  repository(owner: $owner, name: $name) { ${blobs} }
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
/* harmony export */   $r: () => (/* binding */ HOLDER_TAGS),
/* harmony export */   Cy: () => (/* binding */ readHolderTagsAnswer),
/* harmony export */   GE: () => (/* binding */ accessVariables),
/* harmony export */   Yb: () => (/* binding */ TAG_PARAMETERS),
/* harmony export */   ZX: () => (/* binding */ FOLDER_FIELDS),
/* harmony export */   _w: () => (/* binding */ ACCESS_QUERY),
/* harmony export */   g4: () => (/* binding */ holderTagVariables),
/* harmony export */   iL: () => (/* binding */ readHolderTags),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   kV: () => (/* binding */ readHasRevokedPeople),
/* harmony export */   ok: () => (/* binding */ HOLDER_TAGS_QUERY),
/* harmony export */   uj: () => (/* binding */ readSourceFile),
/* harmony export */   we: () => (/* binding */ BLOB),
/* harmony export */   yz: () => (/* binding */ openHome),
/* harmony export */   zS: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6850);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2774);
/* harmony import */ var _file_id_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4043);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7781);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6317);
/* harmony import */ var _tag_query_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5600);
/* harmony import */ var _source_files_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3388);







const BLOB = 'oid byteSize isBinary isTruncated text';
const FILE_FIELDS = `mode type object { ... on Blob { ${BLOB} } }`;
const FOLDER_FIELDS = `mode type object { ... on Tree { entries { name ${FILE_FIELDS} } } }`;
const NAMES_FIELDS = 'mode type object { ... on Tree { entries { name type object { ... on Tree { entries { name type } } } } } }';
/** Whatever revokes a person of `people.yml` has this in its name. */
const REVOKED_PEOPLE = `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .REVOKED */ .Ne}/${_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_FOLDERS */ .xg.person}`;
const TAG_PARTS = (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .tagParts */ .$q)((0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .holderTagQuestions */ .q5)({ kind: 'user', name: '' }), 'a');
const REVOKED_ACCOUNTS = `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .REVOKED */ .Ne}/${_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .ACCOUNTS */ .Dx}`;
/**
 * The gate's tags that concern everybody or the principal, whose names arrive as variables, and those of accounts,
 * which concern whoever turns out to have a part.
 */
const HOLDER_TAGS = `${_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .GATE_TAGS */ .iz}
    revokedPeople: refs(refPrefix: "refs/tags/", query: "${REVOKED_PEOPLE}", first: 1) { totalCount }
    revokedAccounts: refs(refPrefix: "refs/tags/", query: "${REVOKED_ACCOUNTS}", first: 100) { ${_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .LISTED */ .CQ} }
    ${TAG_PARTS.fields}`;
const TAG_PARAMETERS = TAG_PARTS.parameters;
/** The same by themselves, for somebody else than the principal. */
const HOLDER_TAGS_QUERY = `query HolderTags($owner: String!, $name: String!, ${TAG_PARAMETERS}) {
  repository(owner: $owner, name: $name) {
    ${HOLDER_TAGS}
  } }`;
/**
 * One document for policy, grants of one principal, names of the teams' files and the gate's tags, all at the default
 * branch's one commit. Only the folders of the principal are read, so the cost does not grow with the grants of others.
 */
const ACCESS_QUERY = `query Access($owner: String!, $name: String!,
  $policy: String!, $people: String!, $named: Boolean!, $own: String!, $folded: String!, $teams: String!,
  ${_source_files_js__WEBPACK_IMPORTED_MODULE_6__/* .SOURCE_PARAMETERS */ .HV}, ${TAG_PARAMETERS}) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    ${_source_files_js__WEBPACK_IMPORTED_MODULE_6__/* .SOURCE */ .u2}
    ${HOLDER_TAGS}
    defaultBranchRef { name target { oid ... on Commit {
      policy: file(path: $policy) { ${FILE_FIELDS} }
      people: file(path: $people) @include(if: $named) { ${FILE_FIELDS} }
      own: file(path: $own) { ${FOLDER_FIELDS} }
      folded: file(path: $folded) { ${FOLDER_FIELDS} }
      teams: file(path: $teams) { ${NAMES_FIELDS} }
    } } }
  }
}`;
function holderTagVariables(holder) {
    return (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .tagVariables */ .iU)((0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .holderTagQuestions */ .q5)(holder), 'a');
}
/** Reads {@link HOLDER_TAGS}. */
function readHolderTags(found, holder) {
    return (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .joinTags */ .QR)([
        { ..._policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_TAGS */ .yv, names: (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .tagNames */ .nP)(found.object('tags')) },
        (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .readTags */ .g$)(found, (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .holderTagQuestions */ .q5)(holder), 'a'),
        (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .readTagList */ .Vt)(found.object('revokedAccounts'), REVOKED_ACCOUNTS),
    ]);
}
/** Whether it takes the file of people to know who is revoked. INVARIANT: where not all was read, it does. */
function readHasRevokedPeople(found) {
    const accounts = (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .readTagList */ .Vt)(found.object('revokedAccounts'), REVOKED_ACCOUNTS);
    return (found.object('revokedPeople').number('totalCount') > 0 ||
        accounts.unread.length > 0 ||
        (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .revokesPeople */ .tX)((0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .revocationsIn */ .xs)(accounts)));
}
/** Reads the answer of {@link HOLDER_TAGS_QUERY}. @throws FactError when it is not understood */
function readHolderTagsAnswer(data, holder) {
    return readHolderTags(new _json_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C(data, '').object('repository'), holder);
}
/** Variables of {@link ACCESS_QUERY}: the folder may have two names. */
function accessVariables(repository, root, holder, source, named = false) {
    const [owner = '', name = ''] = repository.split('/');
    const folder = `${root}/grants/${_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_FOLDERS */ .xg[holder.kind]}`;
    const [own = holder.name, folded = own] = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .folderNames */ .Hw)(holder);
    return {
        owner,
        name,
        policy: `${root}/policy.yml`,
        people: `${root}/people.yml`,
        named,
        own: `${folder}/${own}`,
        folded: `${folder}/${folded}`,
        teams: `${root}/grants/teams`,
        ...(0,_source_files_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceVariables */ .Rm)(source),
        ...holderTagVariables(holder),
    };
}
/**
 * The repository of the policy in an answer, its default branch and the commit there.
 * @throws FactError when the token is not shown it, or it has no commit
 */
function openHome(data, repository) {
    const found = new _json_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C(data, '').maybe('repository');
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
    const people = target.has('people') ? readSourceFile(target.maybe('people'), 'people.yml') : undefined;
    return {
        repository: found.text('nameWithOwner'),
        branch: branch.text('name'),
        commit: target.text('oid'),
        policy: readSourceFile(target.maybe('policy'), 'policy.yml'),
        ...(people === undefined ? {} : { people }),
        grants: [
            ...readFolder(target.maybe('own'), `${_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_FOLDERS */ .xg[holder.kind]}/${own}`),
            ...(folded === own ? [] : readFolder(target.maybe('folded'), `${_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_FOLDERS */ .xg[holder.kind]}/${folded}`)),
        ],
        teamFiles: readTeamFiles(target.maybe('teams')),
        tags: readHolderTags(found, holder),
        hasRevokedPeople: readHasRevokedPeople(found),
        source: (0,_source_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readSource */ .o$)(found),
    };
}
/** The files of a folder of grants. */
function readFolder(entry, folder) {
    if (entry === undefined || entry.text('type') !== 'tree')
        return [];
    return entry
        .object('object')
        .list('entries')
        .flatMap((file) => {
        const name = file.text('name');
        return name.endsWith('.yml')
            ? [readSourceFile(file, `${folder}/${name}`)].filter((read) => read !== undefined)
            : [];
    });
}
/** A file of the tree: a link, a binary or a file that GitHub cut is void, never guessed at. */
function readSourceFile(entry, path) {
    if (entry === undefined)
        return undefined;
    if (entry.text('type') !== 'blob' || !(0,_file_id_js__WEBPACK_IMPORTED_MODULE_2__/* .isRegular */ .$W)(entry))
        return { path, oid: '', unreadable: 'it is a link, a folder or a submodule, not a file' };
    const blob = entry.object('object');
    const oid = blob.text('oid');
    if (blob.isNull('text') || blob.flag('isTruncated'))
        return { path, oid, unreadable: 'it is not text, or too large' };
    return { path, oid, text: blob.text('text') };
}
function readTeamFiles(entry) {
    if (entry === undefined || entry.text('type') !== 'tree')
        return [];
    return entry
        .object('object')
        .list('entries')
        .flatMap((team) => {
        if (team.text('type') !== 'tree')
            return [];
        const slug = team.text('name');
        return team
            .object('object')
            .list('entries')
            .filter((file) => file.text('type') === 'blob' && file.text('name').endsWith('.yml'))
            .map((file) => `teams/${slug}/${file.text('name')}`);
    });
}


/***/ }),

/***/ 4640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mt: () => (/* binding */ reviewFields),
/* harmony export */   jS: () => (/* binding */ pullFields),
/* harmony export */   qs: () => (/* binding */ MAX_PULL_COMMITS)
/* harmony export */ });
/* harmony import */ var _file_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4043);
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3374);


const REVIEW_FIELDS = `state submittedAt authorCanPushToRepository author { ${_person_js__WEBPACK_IMPORTED_MODULE_1__/* .PERSON */ .qG} } commit { oid }`;
/** Opinions of a pull request, newest first by page; `$before` is where an older page ends. */
function reviewFields(before) {
    return (`reviews(last: 100, ${before}states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) { totalCount pageInfo { ` +
        `hasPreviousPage startCursor } nodes { ${REVIEW_FIELDS} } }`);
}
/**
 * Events after which a pull request may show another diff than before, although its own commits are the same. While it
 * is closed nothing shows its base: when it is reopened, both are read again.
 */
const BASE_CHANGES = [
    'BaseRefChangedEvent',
    'BaseRefForcePushedEvent',
    'AutomaticBaseChangeSucceededEvent',
    'ReopenedEvent',
];
const BASE_CHANGE_TYPES = 'BASE_REF_CHANGED_EVENT, BASE_REF_FORCE_PUSHED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT, REOPENED_EVENT';
/** Most commits of a pull request that are read. */
const MAX_PULL_COMMITS = 100;
/** What is asked about a pull request that may have brought the file whose path is in a variable. */
function pullFields(variable, commits = MAX_PULL_COMMITS) {
    const file = `file(path: $${variable}) { ${_file_id_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_ID */ .Hp} }`;
    const changes = BASE_CHANGES.map((type) => `... on ${type} { createdAt }`).join(' ');
    return `number merged mergedAt headRefOid baseRefName baseRepository { nameWithOwner } mergeCommit { oid }
    author { ${_person_js__WEBPACK_IMPORTED_MODULE_1__/* .PERSON */ .qG} } additions deletions files(first: 100) { totalCount nodes { path changeType } }
    baseChanges: timelineItems(last: 1, itemTypes: [${BASE_CHANGE_TYPES}]) { nodes { ${changes} } }
    last: commits(last: 1) { nodes { commit { oid ${file} } } }
    commits(first: ${commits}) { totalCount nodes { commit {
      oid ${file} parents(first: 10) { totalCount nodes { oid ${file} } } ${_person_js__WEBPACK_IMPORTED_MODULE_1__/* .AUTHORSHIP */ .Mv}
    } } }
    ${reviewFields('')}`;
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
const CAUTIOUS_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * Reads a file that others could have replaced.
 *
 * INVARIANT: never waits, follows no link, and holds no more than it is told to: a pipe would keep this process until
 * somebody writes, and a sparse file of gigabytes costs whoever makes it nothing.
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
/**
 * Appends to a file that others could have replaced, as cautiously; gives what stands there instead, where it is none.
 */
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
            return { kind: 'other', what: 'not a regular file' };
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags | CAUTIOUS_FLAGS);
        // what was looked at and what was opened may be two
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        return stat.isFile() ? use(file, stat.size) : { kind: 'other', what: 'not a regular file' };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        return code === 'ENOENT' || code === 'ENOTDIR'
            ? { kind: 'absent' }
            : { kind: 'other', what: `not readable (${code})` };
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
/* harmony export */   HV: () => (/* binding */ SOURCE_PARAMETERS),
/* harmony export */   Rm: () => (/* binding */ sourceVariables),
/* harmony export */   dh: () => (/* binding */ fetchSources),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   u2: () => (/* binding */ SOURCE)
/* harmony export */ });
/* harmony import */ var _file_id_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4043);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7781);


/** What a commit has at the path in a variable. */
function entryAt(variable) {
    const entry = `file(path: $${variable}) { mode object { ... on Blob { isTruncated text } } }`;
    return `... on Commit { ${entry} } ... on Tag { target { ... on Commit { ${entry} } } }`;
}
/**
 * The running workflow's file, in a query about the repository that holds it; `$steps` says whether it is asked for at
 * all.
 */
const SOURCE = `source: object(expression: $source) @include(if: $steps) { ${entryAt('sourcePath')} }`;
const SOURCE_PARAMETERS = '$source: String!, $sourcePath: String!, $steps: Boolean!';
/** Variables of {@link SOURCE}; without a file nothing is asked. */
function sourceVariables(file) {
    return file === undefined
        ? { source: '', sourcePath: '', steps: false }
        : { source: file.commit, sourcePath: file.path, steps: true };
}
/**
 * Reads the answer of {@link SOURCE}: the text, or `undefined` where there is no such file, or none that can be read as
 * text.
 *
 * INVARIANT: the text of a symbolic link is not a script: what runs is what it leads to.
 * @throws FactError
 */
function readSource(repository, name = 'source') {
    const object = repository.optional(name);
    const entry = (object?.optional('target') ?? object)?.optional('file');
    // a submodule is not an object that can be read
    const content = entry !== undefined && (0,_file_id_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegular */ .$W)(entry) ? entry.optional('object') : undefined;
    return content === undefined || !content.has('text') || content.flag('isTruncated')
        ? undefined
        : content.text('text');
}
/** Most files asked for in one request. */
const BATCH_FILES = 50;
/**
 * The texts of files, in the order of their names; `undefined` where there is no such file.
 * @throws FactError when the token is not shown a repository
 */
async function fetchSources(api, files) {
    const batches = [];
    for (let from = 0; from < files.length; from += BATCH_FILES)
        batches.push(files.slice(from, from + BATCH_FILES));
    return (await Promise.all(batches.map(async (batch) => fetchBatch(api, batch)))).flat();
}
async function fetchBatch(api, files) {
    const parameters = files
        .map((_, index) => `$o${index}: String!, $n${index}: String!, $e${index}: String!, $p${index}: String!`)
        .join(', ');
    const fields = files
        .map((_, index) => `f${index}: repository(owner: $o${index}, name: $n${index}) { source: object(expression: $e${index}) { ` +
        `${entryAt(`p${index}`)} } }`)
        .join('\n  ');
    const variables = Object.fromEntries(files.flatMap(({ repository, commit, path }, index) => {
        const [owner = '', name = ''] = repository.split('/');
        return [
            [`o${index}`, owner],
            [`n${index}`, name],
            [`e${index}`, commit],
            [`p${index}`, path],
        ];
    }));
    const { data } = await api.query(`query Sources(${parameters}) {\n  ${fields}\n}`, variables);
    const answer = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(data, '');
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
  CQ: () => (/* binding */ LISTED),
  Qu: () => (/* binding */ RULESETS),
  md: () => (/* binding */ grantQuestions),
  q5: () => (/* binding */ holderTagQuestions),
  HN: () => (/* binding */ placeQuestions),
  qq: () => (/* binding */ readKeeping),
  Vt: () => (/* binding */ readTagList),
  g$: () => (/* binding */ readTags),
  nP: () => (/* binding */ tagNames),
  $q: () => (/* binding */ tagParts),
  iU: () => (/* binding */ tagVariables)
});

// EXTERNAL MODULE: ./lib/policy/holder.js
var policy_holder = __nccwpck_require__(6850);
// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __nccwpck_require__(6317);
;// CONCATENATED MODULE: ./lib/policy/tag-rules.js

const RULE_TAGS = 'refs/tags/';
const RULE_ROOT = `${RULE_TAGS}grantgate/`;
/**
 * Names and folders of tags that each need to be kept, below `refs/tags/grantgate/`, and the patterns that cover the
 * whole of each.
 */
const AREAS = {
    plain: 'frozen',
    frozen: 'frozen/',
    revoked: 'revoked/',
    used: 'used/',
    breakGlass: 'break-glass/',
    spent: 'spent/',
};
const TYPES = ['DELETION', 'UPDATE'];
/**
 * GitHub's "Creating rulesets", "Using fnmatch syntax": only a `**` with a slash behind it crosses slashes, so that
 * `refs/tags/grantgate/**` keeps none of the tags further down. A pattern that is not one of these is not taken for
 * one.
 */
function patternsFor(area) {
    const all = ['~ALL', `${RULE_TAGS}**/*`, `${RULE_ROOT}**/*`];
    return area === AREAS.plain
        ? [...all, `${RULE_TAGS}grantgate/*`, `${RULE_ROOT}${area}`]
        : [...all, `${RULE_ROOT}${area}**/*`];
}
/**
 * Whether a pattern may match a name of the area: it does, unless what stands before its first wildcard leads
 * elsewhere.
 */
function mayTouch(pattern, area) {
    const start = (0,tags/* foldTag */.cM)(/^[^*?[\\{~]*/.exec(pattern)?.[0] ?? '');
    const place = `${RULE_ROOT}${area}`;
    return pattern.startsWith('~') || place.startsWith(start) || start.startsWith(place);
}
function covers({ include, exclude }, area) {
    const patterns = patternsFor(area);
    return include.some((pattern) => patterns.includes(pattern)) && !exclude.some((pattern) => mayTouch(pattern, area));
}
/**
 * Rulesets may keep the tags together; INVARIANT: one that is not active, or that somebody is seen to bypass, keeps
 * nothing.
 */
function keepingOf(rulesets) {
    const active = rulesets.filter(({ enforcement }) => enforcement === 'ACTIVE');
    const strict = active.filter(({ bypassers }) => bypassers === undefined || bypassers === 0);
    const kept = (area) => TYPES.every((type) => strict.some((ruleset) => ruleset.rules.includes(type) && covers(ruleset, area)));
    const isAbout = (ruleset) => TYPES.some((type) => ruleset.rules.includes(type)) && Object.values(AREAS).some((area) => covers(ruleset, area));
    return {
        uses: kept(AREAS.used),
        breakGlass: kept(AREAS.breakGlass),
        delegations: kept(AREAS.spent),
        brakes: kept(AREAS.plain) && kept(AREAS.frozen) && kept(AREAS.revoked),
        bypassed: active.filter((ruleset) => !strict.includes(ruleset) && isAbout(ruleset)).map(({ name }) => name),
        unseen: strict.filter((ruleset) => ruleset.bypassers === undefined && isAbout(ruleset)).map(({ name }) => name),
    };
}

;// CONCATENATED MODULE: ./lib/github/tag-query.js



const TAG_PREFIX = 'refs/tags/';
const LISTED = 'totalCount nodes { prefix name }';
/** The parts of a document that ask them; `mark` begins every alias and variable. */
function tagParts({ exact, below, like }, mark) {
    const lists = [
        ...exact.map((_, index) => `${mark}x${index}`),
        ...below.map((_, index) => `${mark}b${index}`),
        ...like.map((_, index) => `${mark}l${index}`),
    ];
    const fields = [
        ...exact.map((_, index) => `${mark}x${index}: ref(qualifiedName: $${mark}x${index}) { name }`),
        ...below.map((_, index) => `${mark}b${index}: refs(refPrefix: $${mark}b${index}, first: 100) { ${LISTED} }`),
        ...like.map((_, index) => `${mark}l${index}: refs(refPrefix: "${TAG_PREFIX}", query: $${mark}l${index}, first: 100) { ${LISTED} }`),
    ];
    return { parameters: lists.map((name) => `$${name}: String!`).join(', '), fields: fields.join('\n    ') };
}
function tagVariables({ exact, below, like }, mark) {
    const entries = [
        ...exact.map((name, index) => [`${mark}x${index}`, `${TAG_PREFIX}${name}`]),
        ...below.map((name, index) => [`${mark}b${index}`, `${TAG_PREFIX}${name}/`]),
        ...like.map((name, index) => [`${mark}l${index}`, name]),
    ];
    return Object.fromEntries(entries);
}
/** Reads the answers to {@link tagParts}. @throws FactError when they are not understood */
function readTags(repository, { exact, below, like }, mark) {
    const there = exact.filter((_, index) => !repository.isNull(`${mark}x${index}`));
    const lists = [
        ...below.map((name, index) => ({ name, list: repository.object(`${mark}b${index}`) })),
        ...like.map((name, index) => ({ name, list: repository.object(`${mark}l${index}`) })),
    ];
    const read = lists.map(({ name, list }) => ({ name, names: tagNames(list), total: list.number('totalCount') }));
    return {
        names: [...there, ...read.flatMap(({ names }) => names)],
        unread: read.filter(({ names, total }) => total > names.length).map(({ name }) => name.replace(/\/$/, '')),
    };
}
/** The tags of a list with its `totalCount`, all of which have something to do with a place. */
function readTagList(list, place) {
    const names = tagNames(list);
    return { names, unread: list.number('totalCount') > names.length ? [place] : [] };
}
/** Names below `refs/tags/` in a list of refs, whichever part of them GitHub gives as the prefix. */
function tagNames(list) {
    return list
        .present('nodes')
        .map((node) => `${node.text('prefix')}${node.text('name')}`)
        .flatMap((name) => (name.startsWith(TAG_PREFIX) ? [name.slice(TAG_PREFIX.length)] : []));
}
/**
 * Tags that mean something whoever runs, and those that revoke all that one holder has. As many for each holder, so
 * that documents are the same for all.
 */
function holderTagQuestions(holder) {
    const written = (0,policy_holder/* holderFolder */.Do)(holder);
    const folded = (0,policy_holder/* holderFolder */.Do)({ ...holder, name: holder.name.toLowerCase() });
    return {
        exact: [tags/* ROOT */.Dl, tags/* FREEZE */.kY, ...above(written), ...above(folded).slice(4)],
        below: [tags/* FREEZE */.kY],
        like: [tags/* FREEZE */.kY, `${tags/* REVOKED */.Ne}/${folded}`],
    };
}
/** Tags that revoke people and accounts, by what follows `grantgate/revoked/`: `people/mona-m`, `accounts/583231`. */
function placeQuestions(places) {
    const folded = [...new Set(places.flatMap((place) => [place, (0,tags/* foldTag */.cM)(place)]))];
    return {
        exact: [...new Set(folded.flatMap(above))],
        below: [],
        like: [...new Set(places.map((place) => `${tags/* REVOKED */.Ne}/${(0,tags/* foldTag */.cM)(place)}`))],
    };
}
/** `grantgate/revoked`, and what is between it and a folder, each with its `_all`. */
function above(folder) {
    const [kind = ''] = folder.split('/');
    return [tags/* REVOKED */.Ne, `${tags/* REVOKED */.Ne}/${kind}`, `${tags/* REVOKED */.Ne}/${folder}`].flatMap((name) => [name, `${name}/${tags/* ALL_SUFFIX */.gN}`]);
}
/** All tags of the gate, where there are few: names that mean nothing are among them. */
const GATE_TAGS = `tags: refs(refPrefix: "${TAG_PREFIX}${tags/* ROOT */.Dl}/", first: 100) { nodes { prefix name } }`;
/** Tags that revoke some grants, and tags in the way of those that count their uses. */
function grantQuestions(grants) {
    const folders = [...new Set(grants.map(({ id }) => id.split('/').slice(0, 2).join('/')))];
    const counted = grants.filter(({ uses }) => uses === true).flatMap(({ id }) => prefixesOf(`${tags/* USED */.mU}/${id}`));
    return {
        exact: [...new Set([...folders.flatMap(above), ...grants.map(({ id }) => `${tags/* REVOKED */.Ne}/${id}`), ...counted])],
        below: grants.map(({ id }) => `${tags/* REVOKED */.Ne}/${id}`),
        like: [...new Set(folders.map((folder) => `${tags/* REVOKED */.Ne}/${(0,tags/* foldTag */.cM)(folder)}/`))],
    };
}
/** A name and everything above it that would keep it from being a folder. */
function prefixesOf(name) {
    const segments = name.split('/');
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
/**
 * The rulesets for tags, to see that what the gate relies on cannot be deleted; who may bypass one is told only to
 * those who could change it.
 */
const RULESETS = `rulesets(first: 100, includeParents: true, targets: [TAG]) { nodes { name enforcement
  conditions { refName { include exclude } } rules(first: 50) { nodes { type } }
  bypassActors(first: 1) { totalCount } } }`;
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
        rules: node
            .optional('rules')
            ?.present('nodes')
            .map((rule) => rule.text('type')) ?? [],
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
const TEAM_FIELDS = 'slug databaseId';
/**
 * The teams of an organisation that each of some people is in, in one request. GitHub answers those that somebody is in
 * directly; a member of a child team is a member of every team above it, so these are asked along with them. Source:
 * GitHub's documentation, "About teams", "Nested teams".
 * @throws FactError when the token cannot read members, or someone is in more than 100 teams
 */
async function fetchTeams(api, organisation, logins) {
    const parameters = logins.map((_, index) => `$l${index}: String!`).join(', ');
    const fields = logins
        .map((_, index) => `t${index}: teams(first: 100, userLogins: [$l${index}]) { totalCount nodes { ${TEAM_FIELDS} ` +
        `ancestors(first: 20) { totalCount nodes { ${TEAM_FIELDS} } } } }`)
        .join(' ');
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
    const every = direct.flatMap((team) => [
        team,
        ...allOf(team.object('ancestors'), `a team of \`${login}\` lies deeper than can be read`),
    ]);
    return {
        names: [...new Set(every.map((team) => `${organisation}/${team.text('slug')}`))],
        ids: [...new Set(every.flatMap((team) => (team.has('databaseId') ? [team.number('databaseId')] : [])))],
    };
}
/** INVARIANT: an incomplete list does not count as a list. */
function allOf(connection, otherwise) {
    const nodes = connection.present('nodes');
    if (connection.number('totalCount') > nodes.length)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(otherwise);
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
// EXTERNAL MODULE: ./lib/http/settled-later.js
var settled_later = __nccwpck_require__(5754);
;// CONCATENATED MODULE: ./lib/http/trust.js

/**
 * The certificates that connections trust: the public ones that come with Node, and those the workflow names.
 *
 * INVARIANT: nothing ambient adds to them. An earlier step can write `NODE_EXTRA_CA_CERTS` for this process and, with a
 * proxy, read the tokens that pass; so where the environment says anything the list is given to Node explicitly, which
 * then ignores the environment.
 */
function trustedContext(additional, ambient, identity) {
    if (additional !== undefined || identity !== undefined)
        return (0,external_node_tls_.createSecureContext)({
            ca: [...external_node_tls_.rootCertificates, ...(additional === undefined ? [] : [additional])],
            ...identity,
        });
    const touched = [
        ambient.NODE_EXTRA_CA_CERTS,
        ambient.NODE_USE_SYSTEM_CA,
        ambient.SSL_CERT_FILE,
        ambient.SSL_CERT_DIR,
    ].some((value) => value !== undefined && value !== '');
    return touched ? (0,external_node_tls_.createSecureContext)({ ca: [...external_node_tls_.rootCertificates] }) : undefined;
}

// EXTERNAL MODULE: ./lib/http/send.js
var send = __nccwpck_require__(5684);
;// CONCATENATED MODULE: ./lib/http/client.js








/** Longest answer that is read. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;
/** Longest wait for one answer; the end of the whole run may come sooner. */
const REQUEST_TIMEOUT_MS = 10_000;
/**
 * HTTP over TLS on node:https, which starts in a third of the time of the global `fetch`. Connections are kept and
 * reused; https only, no redirects, certificates always verified.
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
    return new send/* HttpError */.j('closed', host, `${host} is no longer asked`);
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
        // reading a hundred root certificates takes longer than the rest of the start: done while the first connection is
        // being made
        this.#context ??= { value: this.#trust() };
        const secure = (0,external_node_tls_.connect)({ ...this.#options(host), socket });
        this.#track(secure);
        return secure;
    }
    async #connected(host, port) {
        const { promise, resolve, reject } = (0,settled_later/* settledLater */.e)();
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
        return proxy === undefined
            ? await this.#connected(host, port)
            : await openTunnel(proxy, host, port, REQUEST_TIMEOUT_MS, this.#ending.signal);
    }
    #options(host) {
        const name = (0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {};
        const context = this.#context?.value;
        // INVARIANT: NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment changes nothing
        return {
            host,
            ...name,
            rejectUnauthorized: true,
            ALPNProtocols: ['http/1.1'],
            ...(context === undefined ? {} : { secureContext: context }),
        };
    }
}
async function sendOnce(request, agent, pending, options) {
    const url = new URL(request.url);
    if (url.protocol !== 'https:')
        throw new send/* HttpError */.j('refused-url', url.host, `only https is supported, not \`${url.protocol}//${url.host}\``);
    const wait = Math.min(REQUEST_TIMEOUT_MS, options.deadline - options.now());
    if (wait <= 0)
        throw new send/* HttpError */.j('timeout', url.host, `no time left to ask ${url.host}`);
    const { promise, resolve, reject } = (0,settled_later/* settledLater */.e)();
    const body = request.body === undefined ? undefined : Buffer.from(request.body);
    const outgoing = (0,external_node_https_.request)(url, {
        method: request.method,
        agent,
        headers: {
            'user-agent': 'grantgate',
            ...(body === undefined ? {} : { 'content-length': String(body.length) }),
            ...request.headers,
        },
    });
    const giveUp = (error) => {
        // a request whose connection is still being made keeps its error to itself until there is one
        reject(error);
        outgoing.destroy(error);
    };
    const timer = setTimeout(() => giveUp(new send/* HttpError */.j('timeout', url.host, `${url.host} did not answer within ${Math.round(wait / 1000)} s`)), wait);
    pending.set(giveUp, url.host);
    outgoing.on('response', (incoming) => collectBody(incoming, url.host, outgoing, resolve, reject));
    outgoing.on('error', (error) => reject(asHttpError(error, url.host)));
    outgoing.end(body);
    return await promise.finally(() => {
        clearTimeout(timer);
        pending.delete(giveUp);
    });
}
function collectBody(incoming, host, outgoing, resolve, reject) {
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
        const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [
            name,
            Array.isArray(value) ? value.join(', ') : (value ?? ''),
        ]));
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

/***/ 1002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ decodeJwtPayload),
/* harmony export */   X: () => (/* binding */ jwtPayloadText)
/* harmony export */ });
/** The text of a JWT's payload, as it was signed. Nothing is verified. */
function jwtPayloadText(token) {
    return Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
}
/**
 * What a JWT says; empty where that cannot be read. Nothing is verified: good for words and for looking, not for trust.
 */
function decodeJwtPayload(token) {
    try {
        const payload = JSON.parse(jwtPayloadText(token));
        return typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? { ...payload } : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   R$: () => (/* binding */ retrying)
/* harmony export */ });
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5684);

/**
 * GitHub's advice for a secondary limit whose end it does not tell: "Best practices for using the REST API", "Handle
 * rate limit errors appropriately".
 */
const SECONDARY_WAIT_MS = 60_000;
const BASE_DELAY_MS = 200;
const MAX_DELAY_MS = 5_000;
const RETRIED_FAULTS = new Set(['timeout', 'connection', 'truncated']);
/**
 * Sends again after network faults, 408, 429, 5xx and rate limits, with jitter, honouring `Retry-After`; never past the
 * deadline. For requests that may be sent twice. The last answer or fault is what the caller gets.
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
    return (outcome.status === 408 ||
        outcome.status === 429 ||
        outcome.status >= 500 ||
        isRateLimited(outcome) ||
        passing?.(outcome) !== undefined);
}
/**
 * GitHub answers 403 for rate limits too; "Rate limits for the REST API", "Exceeding the rate limit". A secondary limit
 * may come without any header.
 */
function isRateLimited(response) {
    return (response.status === 403 &&
        (response.headers['retry-after'] !== undefined ||
            response.headers['x-ratelimit-remaining'] === '0' ||
            isSecondary(response)));
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
            return SECONDARY_WAIT_MS;
        if (options.passing?.(outcome) === 'rate-limit')
            return undefined;
    }
    const ceiling = Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (attempt - 1));
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
const TOKENS = new RegExp([
    /eyJ[\w-]{8,}(?:\.[\w-]*)*/,
    /\b(?:gh[opsur]_\w{8,}|github_pat_\w{8,}|v\d\.local\.[\w-]{8,})/,
    /\b(?:hv[sbr]\.[\w-]{8,}|[sbr]\.[A-Za-z0-9]{20,}|ya29\.[\w.-]+|(?:AKIA|ASIA)[A-Z0-9]{12,})/,
    /[A-Za-z0-9+/=_-]{100,}/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/,
]
    .map(({ source }) => source)
    .join('|'), 'g');
/** A shorter piece of a secret says nothing of it, and may be an ordinary word. */
const MIN_PIECE_CHARACTERS = 12;
const SECRET_RUN = /[\w.+/=~%-]{12,}/g;
/**
 * What a server said, for people: one line, without the token it was sent or a piece of that, without anything that
 * looks like a token, and without a full stop at its end. Servers repeat what they got in some of their messages, and
 * this is the one way their words go on.
 */
function said(text, { secrets = [], most = 300 } = {}) {
    // what is longer is cut first by what may be in it, then by what is shown
    const bounded = text.slice(0, 16_384);
    const whole = secrets.flatMap((secret) => (secret === undefined || secret.length < 8 ? [] : [secret]));
    const written = whole
        .flatMap((secret) => [
        secret,
        encodeURIComponent(secret.toWellFormed()),
        Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    ])
        .toSorted((one, other) => other.length - one.length);
    const cut = written.reduce((left, secret) => left.replaceAll(secret, '***'), bounded).replaceAll(TOKENS, '***');
    const pieces = written.filter((secret) => secret.length >= MIN_PIECE_CHARACTERS);
    return cut
        .replaceAll(SECRET_RUN, (run) => (pieces.some((secret) => holdsPiece(run, secret)) ? '***' : run))
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim()
        .slice(0, most)
        .replace(/[.\s]+$/, '');
}
/** Whether a run of characters has a piece of a secret in it. */
function holdsPiece(run, secret) {
    return Array.from({ length: run.length - MIN_PIECE_CHARACTERS + 1 }, (_, at) => run.slice(at, at + MIN_PIECE_CHARACTERS)).some((piece) => secret.includes(piece));
}


/***/ }),

/***/ 5684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2031);

/** No whole answer came: what happened, to which host. Never holds headers or bodies. */
class HttpError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
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

/***/ 5754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ settledLater)
/* harmony export */ });
/** What `Promise.withResolvers` makes, which Node 20 does not have: the command line runs there, too. */
function settledLater() {
    let settle;
    const promise = new Promise((resolve, reject) => {
        settle = { resolve, reject };
    });
    if (settle === undefined)
        throw new Error('a promise did not call what makes it');
    return { promise, ...settle };
}


/***/ }),

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
/** Every input of `session/action.yml`. */
const INPUTS = {
    role: { default: '', description: 'Role that the job needs. Without it, the passing grants must agree on one.' },
    grant: {
        default: '',
        description: 'Id of the one grant to use, such as `users/mona/november-banner`. Saves a round trip.',
    },
    'policy-repository': {
        default: '',
        description: 'Repository that holds the policy, `owner/name`. Default: the repository of the run.',
    },
    'policy-path': { default: '.github/access', description: 'Folder of the policy and the grants in that repository.' },
    token: {
        default: '${{ github.token }}',
        description: 'Token that reads the policy: `contents: read`, `pull-requests: read`, `actions: read`. Team rules need ' +
            'one that can read members.',
    },
    credentials: {
        default: 'all',
        description: 'Names of the credentials of the role to issue, with commas between them; `all`, or `none` to verify only.',
    },
    export: {
        default: '',
        description: 'Where credentials go: `env` for later steps, `outputs` of this step, `none`, or `profile`: an AWS profile ' +
            '(for Google Cloud, a file for its SDKs) that renews itself and is decided again each time; other ' +
            'providers as with `env`. Default: `env`; with `run`, `none`.',
    },
    run: { default: '', description: 'Script that alone gets the credentials; they are revoked the moment it ends.' },
    shell: {
        default: '',
        description: 'Shell of `run`, as for a step: `bash`, `sh`, `pwsh`, `python`, or a command with `{0}`.',
    },
    'working-directory': { default: '', description: 'Folder that `run` starts in, relative to the workspace.' },
    preflight: {
        default: 'enforce',
        description: 'Whether later steps are read before they run: `enforce` refuses what is out of scope or cannot be determined, ' +
            '`warn` says so, `off` does not look. The policy may ask for more.',
    },
    guard: {
        default: 'enforce',
        description: '`enforce` also stops pushes out of scope while the job runs; `off` does not. The policy may ask for more.',
    },
    mode: {
        default: 'enforce',
        description: '`audit` decides and reports, and never fails and never issues credentials.',
    },
    audience: { default: 'grantgate', description: 'Audience of the token that the decision is made from.' },
    matrix: { default: '${{ toJSON(matrix) }}', description: 'Matrix of the job, as JSON, for the preflight.' },
    strategy: { default: '${{ toJSON(strategy) }}', description: 'Strategy of the job, as JSON, for the preflight.' },
    vars: {
        default: '',
        description: 'Variables that later steps use, as JSON, for the preflight: pass `toJSON(vars)`.',
    },
    needs: {
        default: '',
        description: 'Outputs of earlier jobs that later steps use, as JSON, for the preflight: pass `toJSON(needs)`.',
    },
    'check-run-id': {
        default: '${{ job.check_run_id }}',
        description: "Number of the running job, to which the token must belong: another job's token of the same run is " +
            'refused. Leave it as it is; where GitHub does not know it, as on Enterprise Server, it is empty.',
    },
    'app-private-key': {
        default: '',
        description: 'Private key of a GitHub App, PEM, where the policy says `key: {input: true}`. The last resort: a key that ' +
            'signs in Vault or AWS KMS is stored nowhere.',
    },
    'client-certificate': {
        default: '',
        description: 'Certificate, PEM, for a Vault or OpenBao server that asks for a client certificate.',
    },
    'client-key': { default: '', description: 'Its private key, PEM.' },
    'strict-revoke': {
        default: 'false',
        description: '`true`: the job fails when a credential cannot be revoked at the end. Otherwise there is a warning.',
    },
    connect: {
        default: '',
        description: 'Addresses of providers, such as `https://vault.acme.example`, to connect to while the policy is still ' +
            'being read. Saves two round trips; nothing is sent there unless the run is allowed.',
    },
    timeout: { default: '30', description: 'Longest time the gate may take, in seconds.' },
    'ca-certificates': {
        default: '',
        description: 'Additional CA certificates, as PEM or the path of a PEM file, for servers with a private CA. Certificates ' +
            'named in the environment are not trusted.',
    },
};


/***/ }),

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   YB: () => (/* binding */ isApp),
/* harmony export */   iA: () => (/* binding */ appNames),
/* harmony export */   s: () => (/* binding */ sameId)
/* harmony export */ });
/**
 * Apps whose login is not their slug with `[bot]`, by the number of their account. GitHub's own agents act under a name
 * of their own. https://api.github.com/users/Copilot
 */
const NAMED_APPS = [
    { id: '198982749', login: 'copilot', slug: 'copilot-swe-agent' },
    { id: '175728472', login: 'copilot-pull-request-reviewer', slug: 'copilot-pull-request-reviewer' },
];
const SUFFIX = /(?<=.)\[bot\]$/i;
/**
 * Whether an account is an app and no person. Type and number decide; only where neither is known, the login does.
 *
 * INVARIANT: a person is who GitHub says is a `User`: anything else is an app, which only a grant with its number
 * covers.
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
 * INVARIANT: where two names being the same lets something through, no other letter is folded: U+212A KELVIN SIGN is no
 * `k`, U+017F LONG S is no `s`.
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
    return name
        .normalize('NFKD')
        .toUpperCase()
        .toLowerCase()
        .normalize('NFKD')
        .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]+/gu, '');
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

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ accountFolders),
/* harmony export */   Do: () => (/* binding */ holderFolder),
/* harmony export */   Hw: () => (/* binding */ folderNames),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   xg: () => (/* binding */ KIND_FOLDERS)
/* harmony export */ });
/* unused harmony export HOLDER_FOLDERS */
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1947);


/** The folder below `grants/` that holds the grants of a kind of holder. */
const KIND_FOLDERS = {
    user: 'users',
    team: 'teams',
    app: 'apps',
    person: 'people',
};
/** The folders below `grants/` that hold grants. */
const HOLDER_FOLDERS = Object.values(KIND_FOLDERS);
/** The folder below `grants/` that holds a holder's grants: `users/mona`. */
function holderFolder(holder) {
    return `${KIND_FOLDERS[holder.kind]}/${holder.name}`;
}
/** Whose grants may cover what an account does: the person or the app, never both. Teams come on top. */
function holderOf(account) {
    return (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(account) ? { kind: 'app', name: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .appNames */ .iA)(account)[0] } : { kind: 'user', name: account.login };
}
/**
 * The names that a holder's folder may have, two at most: as the login is written, and in lower case or, for an app of
 * another slug, that. GitHub compares neither with case, but a path it does.
 */
function folderNames({ kind, name }) {
    // a handle is compared as it is written
    const [own, other = kind === 'person' ? name : (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .SP)(name)] = kind === 'app' ? (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .appNames */ .iA)({ login: name }) : [name];
    return [...new Set([own, other])];
}
/** The folders below `grants/` that may be an account's own. */
function accountFolders(account) {
    const { kind } = holderOf(account);
    return folderNames(holderOf(account)).map((name) => holderFolder({ kind, name }));
}


/***/ }),

/***/ 6317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   Dx: () => (/* binding */ ACCOUNTS),
/* harmony export */   Kb: () => (/* binding */ findRevocation),
/* harmony export */   Lf: () => (/* binding */ withAccountsRead),
/* harmony export */   Ne: () => (/* binding */ REVOKED),
/* harmony export */   QR: () => (/* binding */ joinTags),
/* harmony export */   X: () => (/* binding */ freezeBy),
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
/* harmony export */   yv: () => (/* binding */ NO_TAGS)
/* harmony export */ });
/* unused harmony exports describeTag, isRevocation */
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

/***/ 5878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unbroken)
/* harmony export */ });
/**
 * The text of a pattern that is written over several lines: as it stands, without the line breaks and the blanks around
 * them.
 */
function unbroken(text, ...parts) {
    return String.raw(text, ...parts).replaceAll(/\s*\n\s*/g, '');
}


/***/ }),

/***/ 4020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ workflowFile)
/* harmony export */ });
/**
 * `owner/name/path` of a `workflow_ref`. File names and branches may both hold an `@`; a workflow file lies directly in
 * its folder, so the first `@refs/` begins the ref.
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
            const client = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_0__.createClient)({
                ...options,
                ...(additional === '' ? {} : { certificates: additional }),
                ...identity,
            });
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

/***/ 5971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./lib/github/context.js
var github_context = __nccwpck_require__(8120);
// EXTERNAL MODULE: ./lib/session/command-data.js
var command_data = __nccwpck_require__(7970);
// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __nccwpck_require__(2031);
// EXTERNAL MODULE: ./lib/inputs/input-specs.js
var input_specs = __nccwpck_require__(8364);
;// CONCATENATED MODULE: ./lib/inputs/inputs.js


/** More connections than that cost more than they save. */
const MAX_ADDRESSES = 4;
/** An input that cannot be used: which, and what it takes. */
class InputError extends gate_error/* GateError */.u {
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
        return given === '' && name !== 'token' ? input_specs/* INPUTS */.m[name].default : given;
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
        export: wordAmong('export', value('export') || (value('run') === '' ? 'env' : 'none'), [
            'env',
            'outputs',
            'profile',
            'none',
        ]),
        guarded: readGuarded(env['INPUT_RUN'] ?? '', value('shell'), value('working-directory')),
        preflight: wordAmong('preflight', value('preflight'), ['enforce', 'warn', 'off']),
        guard: wordAmong('guard', value('guard'), ['enforce', 'off']),
        contexts: readContexts(value),
        mode: wordAmong('mode', value('mode'), ['enforce', 'audit']),
        audience: value('audience'),
        checkRunId: readCheckRun(value('check-run-id')),
        connect: readAddresses(value('connect')),
        timeout: readTimeout(value('timeout')),
        secrets: readInputSecrets(value),
        strictRevoke: wordAmong('strict-revoke', value('strict-revoke'), ['true', 'false']) === 'true',
        certificates: readCertificates(value('ca-certificates'), readFile),
    };
}
function wordAmong(name, value, words) {
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
    if (!/^(?:users|teams|apps|people)\/[\w-]+\/[\w.-]+$/.test(id) || id.includes('..'))
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
function readInputSecrets(value) {
    const [appPrivateKey, clientCertificate, clientKey] = [
        value('app-private-key'),
        value('client-certificate'),
        value('client-key'),
    ];
    if ((clientCertificate === '') !== (clientKey === ''))
        throw new InputError(clientKey === '' ? 'client-key' : 'client-certificate', 'is missing: a certificate and its key go together');
    return {
        ...(appPrivateKey === '' ? {} : { appPrivateKey }),
        ...(clientKey === '' ? {} : { clientCertificate, clientKey }),
    };
}
function readAddresses(value) {
    const addresses = value.split(/[\s,]+/).filter((address) => address !== '');
    const odd = addresses.find((address) => !URL.canParse(address) ||
        new URL(address).origin !== address.replace(/\/$/, '') ||
        !address.startsWith('https://'));
    if (odd !== undefined)
        throw new InputError('connect', `takes https addresses without a path, not \`${odd}\``);
    if (addresses.length > MAX_ADDRESSES)
        throw new InputError('connect', `takes ${MAX_ADDRESSES} addresses at most`);
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
        throw new InputError('ca-certificates', `does not contain a PEM certificate: \`${value.slice(0, 80)}\``);
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

// EXTERNAL MODULE: ./lib/session/start-requests.js + 4 modules
var start_requests = __nccwpck_require__(1031);
// EXTERNAL MODULE: ./lib/session/turn.js
var turn = __nccwpck_require__(5313);
// EXTERNAL MODULE: ./lib/policy/holder.js
var holder = __nccwpck_require__(6850);
;// CONCATENATED MODULE: ./lib/session/main.js







/** Longest message: inputs are repeated in it. */
const MAX_MESSAGE_CHARACTERS = 600;
/**
 * The main step. Reads inputs, fires the first requests, and only then loads the rest of the program while they are on
 * their way. Gives the exit code; never throws.
 */
async function main(effects, write) {
    let session;
    try {
        const context = (0,github_context/* readContext */.y)(effects.env);
        const inputs = readInputs(effects.env, context.repository, (path) => (0,external_node_fs_.readFileSync)(path, 'utf8'));
        session = (0,start_requests/* startRequests */.T)(inputs, context, (0,holder/* holderOf */.Kd)({ login: context.actor, id: context.actorId }), effects);
        // in three stretches, so that the connections that are being opened get their turns
        await (0,turn/* turn */.w)();
        await Promise.all(/* import() */[__nccwpck_require__.e(10), __nccwpck_require__.e(157)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2157));
        await (0,turn/* turn */.w)();
        await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(349), __nccwpck_require__.e(124)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6124));
        await (0,turn/* turn */.w)();
        const { runSession } = await Promise.all(/* import() | session */[__nccwpck_require__.e(624), __nccwpck_require__.e(10), __nccwpck_require__.e(349), __nccwpck_require__.e(124), __nccwpck_require__.e(684), __nccwpck_require__.e(901)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4790));
        // what reads steps is loaded while GitHub answers; a fault of loading shows when it is used
        if (inputs.preflight !== 'off')
            void (0,turn/* turn */.w)()
                .then(async () => await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(123), __nccwpck_require__.e(349), __nccwpck_require__.e(798), __nccwpck_require__.e(684)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3798)))
                .catch(() => undefined);
        return await runSession(session, effects, write);
    }
    catch (error) {
        // an audit never fails a job, whatever happens to it
        const audit = effects.env['INPUT_MODE']?.trim() === 'audit';
        const { safeLine } = await __nccwpck_require__.e(/* import() */ 20).then(__nccwpck_require__.bind(__nccwpck_require__, 1020));
        write(`::${audit ? 'warning' : 'error'} title=Grantgate could not ` +
            `run::${(0,command_data/* commandData */.w)(safeLine(describeError(error), MAX_MESSAGE_CHARACTERS))}\n`);
        return audit ? 0 : 1;
    }
    finally {
        session?.transport.client.close();
    }
}
/** INVARIANT: no stack trace and no cause: either may hold what was sent. */
function describeError(error) {
    if (error instanceof InputError ||
        error instanceof github_context/* ContextError */.a ||
        (error instanceof Error && error.name === 'ScriptError'))
        return error.message;
    return ('something unexpected happened, so nothing was issued: ' + (error instanceof Error ? error.message : String(error)));
}


/***/ }),

/***/ 1031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ fetchKeys),
  T: () => (/* binding */ startRequests)
});

// EXTERNAL MODULE: ./lib/github/api.js
var api = __nccwpck_require__(7671);
// EXTERNAL MODULE: ./lib/github/attempt.js
var github_attempt = __nccwpck_require__(7202);
// EXTERNAL MODULE: ./lib/github/branch-log.js
var branch_log = __nccwpck_require__(8876);
// EXTERNAL MODULE: ./lib/github/event-file.js
var event_file = __nccwpck_require__(6434);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __nccwpck_require__(2774);
// EXTERNAL MODULE: ./lib/github/evidence-query.js
var evidence_query = __nccwpck_require__(9291);
// EXTERNAL MODULE: ./lib/github/policy-history-query.js
var policy_history_query = __nccwpck_require__(8605);
// EXTERNAL MODULE: ./lib/github/policy-query.js
var policy_query = __nccwpck_require__(4336);
// EXTERNAL MODULE: ./lib/github/source-files.js
var source_files = __nccwpck_require__(3388);
;// CONCATENATED MODULE: ./lib/github/named-query.js




/** The candidate that the input `grant` names: everything about it is asked at once. */
function namedCandidate(id, root) {
    return { id, path: `${root}/grants/${id}.yml`, text: true, uses: true };
}
/** Policy, grant and evidence in one document: with the grant named, one round trip less. */
function namedQuery(candidate) {
    const parts = (0,evidence_query/* evidenceParts */.aB)([candidate]);
    return `query Named($owner: String!, $name: String!, $policy: String!,
  ${source_files/* SOURCE_PARAMETERS */.HV}, ${policy_query/* TAG_PARAMETERS */.Yb}, ${parts.parameters}) {
  repository(owner: $owner, name: $name) { nameWithOwner
    ${source_files/* SOURCE */.u2}
    ${policy_query/* HOLDER_TAGS */.$r}
    defaultBranchRef { name target { oid ... on Commit {
      policy: file(path: $policy) { mode type object { ... on Blob { ${policy_query/* BLOB */.we} } } }
      ${parts.commit}
      ${policy_history_query/* POLICY_HISTORY */._2}
    } } }
    ${parts.repository}
  }
}`;
}
function namedVariables(repository, root, candidate, holder, source) {
    const [owner = '', name = ''] = repository.split('/');
    return {
        owner,
        name,
        policy: `${root}/policy.yml`,
        ...(0,evidence_query/* candidateVariables */.$O)([candidate]),
        ...(0,source_files/* sourceVariables */.Rm)(source),
        ...(0,policy_query/* holderTagVariables */.g4)(holder),
    };
}

// EXTERNAL MODULE: ./lib/github/numbered-accounts.js
var numbered_accounts = __nccwpck_require__(2192);
;// CONCATENATED MODULE: ./lib/github/oidc.js

const NO_TOKEN_HINT = 'give the job `permissions: id-token: write`. A run of a pull request from a fork can never have it: GitHub ' +
    'gives such runs no token, so that strangers cannot act as this repository';
/**
 * Asks the runner's service for an OIDC token for an audience. The request token stays in the process.
 * Source: GitHub's OIDC reference, "Methods for requesting the OIDC token".
 * @throws IdentityError when the job has no `id-token: write`, or when the service does not answer with a token
 */
async function requestToken(request, audience, send) {
    if (request === undefined)
        throw new fact_error/* IdentityError */.lD('this job has no OIDC token', NO_TOKEN_HINT, { kind: 'no-token' });
    const url = `${request.url}${request.url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
    const response = await send({
        method: 'GET',
        url,
        headers: { authorization: `Bearer ${request.token}`, accept: 'application/json; api-version=2.0' },
    }).catch((error) => {
        throw new fact_error/* IdentityError */.lD(`the OIDC token could not be fetched: ${error instanceof Error ? error.message : String(error)}`, 'start the run again', { cause: error });
    });
    if (response.status !== 200)
        throw new fact_error/* IdentityError */.lD(`the OIDC token could not be fetched: the service answered ${response.status}`, response.status >= 500 || response.status === 429 ? 'start the run again later' : NO_TOKEN_HINT);
    const token = oidcTokenIn(response.body);
    if (token === undefined)
        throw new fact_error/* IdentityError */.lD('the OIDC service answered without a token', 'start the run again');
    return token;
}
function oidcTokenIn(body) {
    try {
        const answer = JSON.parse(body);
        const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
        return typeof value === 'string' && value !== '' ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/github/passing-errors.js
var passing_errors = __nccwpck_require__(1266);
;// CONCATENATED MODULE: ./lib/github/server.js
const ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * Everything follows from the server's own address, which the runner sets and no step can change.
 *
 * INVARIANT: the issuer and its keys are never taken from a token, an input or a variable that a step can write.
 * Source: GitHub's OIDC reference; Enterprise Server serves `/_services/token`.
 * @throws TypeError when the address is not an https URL
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
var teams = __nccwpck_require__(953);
// EXTERNAL MODULE: ./lib/http/client.js + 1 modules
var client = __nccwpck_require__(7480);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __nccwpck_require__(8394);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __nccwpck_require__(1947);
// EXTERNAL MODULE: ./lib/policy/workflow-file.js
var workflow_file = __nccwpck_require__(4020);
// EXTERNAL MODULE: ./lib/delegation/dispatch-input.js
var dispatch_input = __nccwpck_require__(3415);
;// CONCATENATED MODULE: ./lib/session/delegation/given-dispatch.js

/** The dispatch of an event, where `grantgate` came along. Source: webhooks of the two events. */
function givenDispatch(eventName, event) {
    if (eventName !== 'workflow_dispatch' && eventName !== 'repository_dispatch')
        return undefined;
    const payload = recordOf(event);
    const inputs = recordOf(eventName === 'workflow_dispatch' ? payload['inputs'] : payload['client_payload']);
    const token = Object.hasOwn(inputs, dispatch_input/* DELEGATION_INPUT */.A) ? inputs[dispatch_input/* DELEGATION_INPUT */.A] : undefined;
    if (typeof token !== 'string' || token.trim() === '')
        return undefined;
    const { action } = payload;
    return {
        token: token.trim(),
        event: eventName,
        inputs,
        ...(eventName === 'repository_dispatch' && typeof action === 'string' ? { eventType: action } : {}),
    };
}
function recordOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : {};
}

// EXTERNAL MODULE: ./lib/http/jwt-payload.js
var jwt_payload = __nccwpck_require__(1002);
// EXTERNAL MODULE: ./lib/session/connect.js
var connect = __nccwpck_require__(998);
;// CONCATENATED MODULE: ./lib/session/start-requests.js



















/** The audience most jobs need; asked ahead of time. */
const AWS_AUDIENCE = 'sts.amazonaws.com';
/**
 * Fires the first requests, all at once: the job's token, the issuer's keys, policy and grants, the triggering actor.
 * Nothing here is loaded that is not needed to send them. With `again`, a job that was let in asks again: `ownUses` are
 * uses of the grant that were taken for this run already.
 * @throws TypeError when the server's address is not https
 */
function startRequests(inputs, context, holder, effects, again) {
    const server = githubServer(context.serverUrl);
    const dispatch = givenDispatch(context.eventName, (0,event_file/* readEventFile */.z)(context.eventPath));
    // whose grant it is, is not known before a person who may be named is
    const named = inputs.grant === undefined || dispatch !== undefined ? undefined : namedCandidate(inputs.grant, inputs.policyPath);
    const workflow = workflowBeside(inputs, context, dispatch !== undefined);
    const own = { ownUses: again?.ownUses ?? 0, isRenewal: again !== undefined };
    const facts = { server, context, inputs, holder, workflow, named, dispatch, ...own };
    const transport = openTransport(inputs, server, effects);
    const { client, send, api } = transport;
    const token = quiet(requestToken(context.tokenRequest, inputs.audience, send));
    const access = quiet(askAccess(api, facts));
    const keys = quiet(fetchKeys(server.jwks, send));
    const attempt = quiet((0,github_attempt/* fetchAttempt */.M)(api, context));
    const log = (0,branch_log/* createBranchLog */.n)(api, inputs.policyRepository, defaultBranchOf(inputs.policyRepository, context));
    const cloudToken = askedOnce((audience) => requestToken(context.tokenRequest, audience, send));
    const wantsCredentials = inputs.mode === 'enforce' && inputs.credentials.length > 0;
    if (named !== undefined && wantsCredentials)
        void cloudToken(AWS_AUDIENCE);
    // after the requests, which are needed in any case
    if (wantsCredentials)
        for (const address of inputs.connect)
            client.warm(address);
    const teams = askTeams(api, inputs, holder, context.actor);
    const account = dispatch === undefined ? undefined : askAccount(dispatch, api);
    return { facts, transport, pending: { token, keys, access, attempt, log, teams, cloudToken, account } };
}
function openTransport(inputs, server, { env, now, sleep, random }) {
    const deadline = now() + inputs.timeout;
    const options = { certificates: inputs.certificates, environment: env, now, deadline };
    const usual = (0,client.createClient)(options);
    const others = (0,connect.createConnections)(options);
    const send = (0,retry/* retrying */.R$)(usual.send, { now, sleep, random, deadline, passing: passing_errors/* passingGraphQl */.pI });
    return {
        client: { ...usual, close: () => [usual, others].forEach((each) => each.close()) },
        send,
        connect: others.connect,
        api: (0,api/* createApi */.x)(server, inputs.token, send),
        deadline,
        now,
    };
}
function askAccess(api, { inputs: { policyRepository, policyPath }, holder, named, workflow, dispatch }) {
    return named === undefined
        ? api.query(policy_query/* ACCESS_QUERY */._w, {
            ...(0,policy_query/* accessVariables */.GE)(policyRepository, policyPath, holder, workflow, dispatch !== undefined),
        })
        : api.query(namedQuery(named), namedVariables(policyRepository, policyPath, named, holder, workflow));
}
/** The account of the number that a token seems to name, if it names one. */
function askAccount({ token }, api) {
    const { sub, actor_id: actor } = (0,jwt_payload/* decodeJwtPayload */.K)(token);
    const number = [sub, actor].find((one) => typeof one === 'string' && /^[1-9]\d{0,14}$/.test(one));
    if (number === undefined)
        return undefined;
    const id = Number(number);
    return { id, found: quiet((0,numbered_accounts/* fetchAccountNumbered */.et)(api, id)) };
}
/** Asked ahead where the grant of a team is named, which a person is to be in. */
function askTeams(api, inputs, holder, actor) {
    if (inputs.grant?.startsWith('teams/') !== true || holder.kind !== 'user')
        return undefined;
    return quiet((0,teams/* fetchTeams */.j)(api, inputs.policyRepository.split('/')[0] ?? '', [actor]));
}
/** Asks once for each audience. */
function askedOnce(ask) {
    const tokens = new Map();
    return (audience) => {
        const asked = tokens.get(audience) ?? quiet(ask(audience));
        tokens.set(audience, asked);
        return asked;
    };
}
/**
 * The default branch of the repository of the policy, as the event that started the run tells. It says only what is
 * asked about first: the branch is GitHub's answer.
 */
function defaultBranchOf(policyRepository, { eventPath, repository }) {
    if (!(0,fold/* isSameName */.yS)(repository, policyRepository))
        return undefined;
    return (0,event_file/* textInEvent */.n)((0,event_file/* readEventFile */.z)(eventPath), 'repository', 'default_branch');
}
/**
 * The file of the workflow that is running, as the runner tells; it is used only if the verified token says the same.
 * Asked with the policy where both lie in one repository: the token may not be shown the other one.
 */
function workflowBeside(inputs, context, isNeeded) {
    const { workflowRef, workflowSha } = context;
    if ((inputs.preflight === 'off' && !isNeeded) || workflowRef === undefined || workflowSha === undefined)
        return undefined;
    const [owner = '', name = '', ...path] = (0,workflow_file/* workflowFile */.E)(workflowRef).split('/');
    const repository = `${owner}/${name}`;
    return (0,fold/* isSameName */.yS)(repository, inputs.policyRepository)
        ? { repository, commit: workflowSha, path: path.join('/') }
        : undefined;
}
/**
 * The issuer's public keys.
 * @throws IdentityError when they cannot be fetched
 */
async function fetchKeys(url, send) {
    const response = await send({ method: 'GET', url, headers: { accept: 'application/json' } }).catch((error) => {
        throw new fact_error/* IdentityError */.lD("the keys of the token's issuer could not be fetched: " +
            (error instanceof Error ? error.message : String(error)), 'start the run again', { cause: error });
    });
    const keys = response.status === 200 ? keysIn(response.body) : undefined;
    if (keys === undefined)
        throw new fact_error/* IdentityError */.lD("the keys of the token's issuer could not be fetched: it answered " +
            (response.status === 200 ? 'with something that is not a set of keys' : response.status), 'start the run again later');
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

/***/ 5313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ turn)
/* harmony export */ });
/**
 * Lets the event loop turn once. Loading a module is one long stretch of work: without a turn before it, requests that
 * were fired have not even begun to connect, because that happens on the next turn.
 */
function turn() {
    return new Promise((resolve) => {
        setImmediate(resolve);
    });
}


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
