export const id = 8388;
export const ids = [8388,7406];
export const modules = {

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



const GIT_TIMEOUT_MS = 10_000;
/**
 * What git says about a clone, without going over the network; `undefined` where there is no clone at `root`, no git,
 * or no answer.
 */
function askGit(root, words, env) {
    // without a clone of its own, git would look for one further up
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git')))
        return undefined;
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['-C', root, ...words], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
            timeout: GIT_TIMEOUT_MS,
            env: { ...env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
        });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DECISION_OPTIONS),
/* harmony export */   S: () => (/* binding */ USUAL_ACCESS)
/* harmony export */ });
/** Where the policy lives when nothing else is said. */
const USUAL_ACCESS = '.github/access';
/** What a run is decided by, for every command that decides. */
const DECISION_OPTIONS = {
    access: { value: 'folder', help: `Folder with policy.yml and grants/; default: ${USUAL_ACCESS}` },
    run: { value: 'run.json', help: 'Claims of the run, with triggering_actor and triggering_actor_id' },
    evidence: {
        value: 'evidence.json',
        help: 'Pull requests and reviews of the grants; without it nothing counts as approved',
    },
    'assume-approved': { help: 'Treat every grant as approved, to try out the rest' },
    'policy-repository': { value: 'owner/name', help: 'Repository that holds the policy; that of the run when left out' },
    role: { value: 'role', help: 'Role that the job needs' },
    grant: { value: 'id', help: 'Look at this grant only, for example users/mona/november-banner' },
    at: { value: 'time', help: 'Decide as at this time, for example 2026-11-25T12:00:00Z; now when left out' },
};


/***/ }),

/***/ 1071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r0: () => (/* binding */ GITHUB_OPTIONS),
  K8: () => (/* binding */ ownToken),
  RD: () => (/* binding */ policyRepository),
  WN: () => (/* binding */ withGitHub)
});

// UNUSED EXPORTS: serverFor

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/http/said.js
var said = __webpack_require__(8427);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/policy/unbroken.js
var unbroken = __webpack_require__(5878);
;// CONCATENATED MODULE: ./lib/github/passing-errors.js

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
const PASSING_WORDS = new RegExp((0,unbroken/* unbroken */.D) `
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

;// CONCATENATED MODULE: ./lib/github/api.js



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
        throw new fact_error/* FactError */.n('GitHub answered without data');
    const date = Date.parse(response.headers['date'] ?? '');
    if (Number.isNaN(date))
        throw new fact_error/* FactError */.n('GitHub answered without a date');
    return { data, date };
}
function isOfUntold(error) {
    return isJsonObject(error) && Array.isArray(error['path']) && error['path'].at(-1) === 'bypassActors';
}
function graphQlError(errors, token) {
    // one that is final says more than one that passes
    const error = errors.find((entry) => errorKind(entry) === 'final') ?? errors[0];
    const words = isJsonObject(error) && typeof error['message'] === 'string' ? (0,said/* said */.a)(error['message'], { secrets: [token] }) : '';
    const message = words === '' ? 'an unknown error' : words;
    const path = pathOf(error);
    const at = path === undefined ? '' : ` (at \`${path}\`)`;
    if (INACCESSIBLE.test(message))
        return hiddenFrom(errors, `${message}${at}`);
    const kind = kindOfAll(errors);
    if (kind === 'rate-limit')
        return new fact_error/* FactError */.n(`GitHub's rate limit is reached (${message})`, API_LATER, PASSING);
    const answered = `GitHub answered: ${message}${at}`;
    return kind === 'passing'
        ? new fact_error/* FactError */.n(answered, `GitHub has a problem, and trying several times did not help: ${API_LATER}`, PASSING)
        : new fact_error/* FactError */.n(answered);
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
        return new fact_error/* FactError */.n(message, 'give the gate a token that can read the members of the organisation');
    const isOfPulls = (path) => /pull|review|timeline/i.test(path);
    const needs = [
        ...(paths.every(isOfPulls) ? [] : ['contents: read']),
        ...(paths.some(isOfPulls) ? ['pull-requests: read'] : []),
    ];
    return new fact_error/* FactError */.n(message, `give the job ${needs.map((one) => `\`${one}\``).join(' and ')}`, BY_INTEGRATION.test(told) ? { needs } : {});
}
const API_LATER = 'start the run again later';
const PASSING = { kind: 'passing' };
function apiRefused(response, what, permission, token) {
    const words = message(response, token);
    if (response.status === 401)
        return new fact_error/* FactError */.n(`GitHub does not accept the token (${words})`, 'the input `token` is not a valid token');
    if ((response.status === 403 || response.status === 429) &&
        (response.status === 429 || /rate limit|abuse detection/i.test(words)))
        return new fact_error/* FactError */.n(`GitHub's rate limit is reached (${words})`, API_LATER, PASSING);
    if (response.status === 403 || response.status === 404)
        return new fact_error/* FactError */.n(`GitHub does not show ${what} (${response.status} ${words})`, `the token needs \`${permission}\``, { status: response.status, needs: BY_INTEGRATION.test(words) ? lackedOf(permission) : [] });
    const answered = `GitHub answered ${response.status} for ${what} (${words})`;
    return response.status >= 500
        ? new fact_error/* FactError */.n(answered, `GitHub has a problem: ${API_LATER}`, PASSING)
        : new fact_error/* FactError */.n(answered);
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
            ? (0,said/* said */.a)(body['message'], { secrets: [token], most: 200 })
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
        throw new fact_error/* FactError */.n('GitHub answered something that is not JSON', undefined, { cause: error });
    }
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

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

// EXTERNAL MODULE: ./lib/http/client.js + 1 modules
var http_client = __webpack_require__(7480);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __webpack_require__(8394);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(6726);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
// EXTERNAL MODULE: ./lib/cli/ask-git.js
var ask_git = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/cli/origin.js
var origin = __webpack_require__(7250);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(2770);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
;// CONCATENATED MODULE: ./lib/cli/github-session.js













/** Longest time that a command may take. */
const COMMAND_MS = 60_000;
/** Options of every command that asks GitHub. */
const GITHUB_OPTIONS = {
    'policy-repository': {
        value: 'owner/name',
        help: 'Repository that holds the policy; that of this clone, or GITHUB_REPOSITORY, when left out',
    },
    'ca-certificates': { value: 'file', help: 'CA of an Enterprise Server, PEM' },
};
/** The token of whoever calls, as GitHub's own command line finds it. */
function ownToken({ env }) {
    return [env['GH_TOKEN'], env['GITHUB_TOKEN']].find((token) => token !== undefined && token.trim() !== '')?.trim();
}
/** GitHub's address for this terminal. @throws UsageError when GITHUB_SERVER_URL is not an https address */
function serverFor({ env }) {
    try {
        return githubServer(env['GITHUB_SERVER_URL'] || 'https://github.com');
    }
    catch (error) {
        throw new usage_error/* UsageError */.e('GITHUB_SERVER_URL is not an https address', 'correct it, or leave it out for github.com', {
            cause: error,
        });
    }
}
/**
 * The repository that holds the policy: as given, or that of the clone.
 * @throws UsageError when it is not given and cannot be determined
 */
function policyRepository(given, terminal) {
    const written = given.text('policy-repository') ?? originOf(terminal) ?? (terminal.env['GITHUB_REPOSITORY'] || undefined);
    if (written === undefined)
        throw new usage_error/* UsageError */.e('which repository holds the policy is not known', 'give it with `--policy-repository owner/name`, or start this in a clone of it');
    if (names/* REPOSITORY_PATTERN */.G_.test(written))
        return written;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a repository`, 'write `--policy-repository owner/name`');
}
/** The repository that a clone was made from, where its `origin` is on this GitHub. */
function originOf(terminal) {
    const url = (0,ask_git/* askGit */.g)(terminal.cwd, ['config', '--get', 'remote.origin.url'], terminal.env)?.trim();
    const host = new URL(serverFor(terminal).url).hostname;
    const found = url === undefined ? undefined : (0,origin/* remoteRepository */.D)(url);
    return found?.host === host ? found.repository : undefined;
}
/**
 * Does something with GitHub, and closes every connection after it.
 * @throws UsageError with what GitHub answered, and what to do about it
 */
async function withGitHub(given, terminal, token, use) {
    const server = serverFor(terminal);
    const repository = policyRepository(given, terminal);
    const deadline = terminal.now() + COMMAND_MS;
    const client = (0,http_client/* createClient */.U)({
        certificates: certificatesAt(given.text('ca-certificates')),
        environment: terminal.env,
        now: terminal.now,
        deadline,
    });
    const sleep = async (milliseconds) => await (0,promises_.setTimeout)(milliseconds);
    const again = { now: terminal.now, sleep, random: () => 0.5, deadline, passing: passingGraphQl };
    try {
        return await use({
            api: createApi(server, token, (0,retry/* retrying */.R)(client.send, again)),
            to: { server, token, send: client.send, repository },
        });
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        throw new usage_error/* UsageError */.e(error.message, error.hint ?? 'see `gh auth status`, and try again', { cause: error });
    }
    finally {
        client.close();
    }
}
function certificatesAt(path) {
    if (path === undefined)
        return undefined;
    const read = (0,read_text/* readText */.yR)(path);
    if (read.kind === 'text' && read.text.includes('-----BEGIN CERTIFICATE-----'))
        return read.text;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(path)} holds no PEM certificate`, 'give the CA of the server with `--ca-certificates`');
}


/***/ }),

/***/ 7250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ remoteRepository),
/* harmony export */   V: () => (/* binding */ originRepository)
/* harmony export */ });
/** Answers of git that are looked at; more than an address is none. */
const MAX_ANSWER_CHARACTERS = 4096;
/**
 * The repository of GitHub from which a folder was cloned, `owner/name`, by its remote `origin`; `undefined` where
 * there is none, or it is elsewhere. Starts git, so it is for commands that people wait for anyway.
 */
async function originRepository({ cwd, env }) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const answer = await getExecOutput('git', ['remote', 'get-url', 'origin'], {
        cwd,
        env: defined(env),
        silent: true,
        ignoreReturnCode: true,
    }).catch(() => undefined);
    return answer?.exitCode === 0 && answer.stdout.length <= MAX_ANSWER_CHARACTERS
        ? remoteRepository(answer.stdout.trim())?.repository
        : undefined;
}
const WEB_HOST = String.raw `(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:@]+)(?::\d+)?\/`;
const SSH_HOST = String.raw `(?:[\w.-]+@)?([\w.-]+):`;
const ADDRESS_OF_CLONE = new RegExp(String.raw `^(?:${WEB_HOST}|${SSH_HOST})([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$`);
/** The host and the repository, `owner/name`, in an address of a remote. Source: git-clone(1), "GIT URLS". */
function remoteRepository(address) {
    const [, web, ssh, owner, name] = ADDRESS_OF_CLONE.exec(address) ?? [];
    const host = web ?? ssh;
    return host === undefined || owner === undefined || name === undefined
        ? undefined
        : { host, repository: `${owner}/${name}` };
}
function defined(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 2770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   SJ: () => (/* binding */ unreadableInput),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _policy_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6016);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4934);




/** One byte more than is allowed shows that a file is too large, whatever its size. */
let buffer = Buffer.allocUnsafe(_policy_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_BYTES */ .gZ + 1);
// without O_NONBLOCK a named pipe would hold the command up for ever
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
/**
 * Reads a policy, a grant or another small file. Never follows a symbolic link, and never reads more than `most` bytes
 * and one: whoever parses it refuses what is longer.
 * @throws InputError when the file is there and cannot be read
 */
function readText(path, most = _policy_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_BYTES */ .gZ) {
    let length;
    try {
        // Windows has no O_NOFOLLOW
        if (process.platform === 'win32' && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isSymbolicLink())
            return LINK;
        length = readStart(path, most + 1);
    }
    catch (error) {
        return explainUnreadText(error, path);
    }
    const bytes = buffer.subarray(0, length);
    if (length <= most && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { kind: 'refused', why: 'the file is not UTF-8 text' };
    return { kind: 'text', text: bytes.toString('utf8') };
}
const LINK = { kind: 'refused', why: 'the file is a symbolic link' };
function readStart(path, most) {
    if (buffer.length < most)
        buffer = Buffer.allocUnsafe(most);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, OPEN_FLAGS);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, 0, most, null); // a file gives all it has at once
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function explainUnreadText(error, path) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'missing' };
    if (code === 'ELOOP' || code === 'EMLINK')
        return LINK;
    if (code === 'EISDIR')
        return { kind: 'refused', why: 'this is a folder, not a file' };
    if (code === 'EAGAIN' || code === 'ENXIO')
        return { kind: 'refused', why: 'this is not a file' };
    throw unreadableInput(path, error);
}
/** The error for a path that is there and cannot be read. */
function unreadableInput(path, error) {
    return new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot read \`${path}\`: ${errorCode(error) ?? String(error)}`, 'check that it is there and that you may read it', { cause: error });
}
/** The code of a system error. */
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 2774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ FactError)
/* harmony export */ });
/* unused harmony exports IdentityError, faultOf */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2031);

/** A fact could not be fetched: the run is refused as `undecidable`, with this message and what to do. */
class FactError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'FactError';
    status;
    kind;
    needs;
    constructor(message, hint, options) {
        const { status, kind, needs = [], ...rest } = options ?? {};
        super(message, { ...rest, hint });
        this.status = status;
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

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
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
var send = __webpack_require__(5684);
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
        const { openTunnel, proxyFor } = await __webpack_require__.e(/* import() */ 6674).then(__webpack_require__.bind(__webpack_require__, 6674));
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
    const { promise, resolve, reject } = Promise.withResolvers();
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

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isRateLimited),
/* harmony export */   R: () => (/* binding */ retrying)
/* harmony export */ });
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5684);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2031);

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

/***/ 5533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ accountFolders),
/* harmony export */   Do: () => (/* binding */ holderFolder),
/* harmony export */   Hw: () => (/* binding */ folderNames),
/* harmony export */   Kd: () => (/* binding */ holderOf)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1947);


/** The folder below `grants/` that holds a holder's grants: `users/mona`. */
function holderFolder(holder) {
    return `${holder.kind}s/${holder.name}`;
}
/** Whose grants may cover a run: the person or the app, never both. Teams come on top. */
function holderOf(account) {
    return (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(account) ? { kind: 'app', name: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .appNames */ .iA)(account)[0] } : { kind: 'user', name: account.login };
}
/**
 * The names that a holder's folder may have, two at most: as the login is written, and in lower case or, for an app of
 * another slug, that. GitHub compares neither with case, but a path it does.
 */
function folderNames({ kind, name }) {
    const [own, other = (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .SP)(name)] = kind === 'app' ? (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .appNames */ .iA)({ login: name }) : [name];
    return [...new Set([own, other])];
}
/** The folders below `grants/` that may be an account's own. */
function accountFolders(account) {
    const { kind } = holderOf(account);
    return folderNames(holderOf(account)).map((name) => holderFolder({ kind, name }));
}


/***/ }),

/***/ 6317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   Kb: () => (/* binding */ findRevocation),
/* harmony export */   Ne: () => (/* binding */ REVOKED),
/* harmony export */   X: () => (/* binding */ freezeBy),
/* harmony export */   bx: () => (/* binding */ isRevocation),
/* harmony export */   cM: () => (/* binding */ foldTag),
/* harmony export */   dj: () => (/* binding */ freezesInForce),
/* harmony export */   gN: () => (/* binding */ ALL_SUFFIX),
/* harmony export */   kY: () => (/* binding */ FREEZE),
/* harmony export */   mU: () => (/* binding */ USED),
/* harmony export */   td: () => (/* binding */ strayTags),
/* harmony export */   uc: () => (/* binding */ freezesIn),
/* harmony export */   v8: () => (/* binding */ revocationTag),
/* harmony export */   wB: () => (/* binding */ revocationBy),
/* harmony export */   xs: () => (/* binding */ revocationsIn),
/* harmony export */   y: () => (/* binding */ describeTag)
/* harmony export */ });
/* unused harmony exports NO_TAGS, joinTags, blockedUses */
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


/***/ })

};
