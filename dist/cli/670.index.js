export const id = 670;
export const ids = [670];
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

/***/ 1837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r0: () => (/* binding */ GITHUB_OPTIONS),
  Ef: () => (/* binding */ certificatesAt),
  K8: () => (/* binding */ ownToken),
  RD: () => (/* binding */ policyRepository),
  WU: () => (/* binding */ repositoryAround),
  xY: () => (/* binding */ serverFor),
  WN: () => (/* binding */ withGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/github/api.js
var api = __webpack_require__(7671);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/github/passing-errors.js
var passing_errors = __webpack_require__(1266);
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
    const written = given.text('policy-repository') ?? repositoryAround(terminal);
    if (written === undefined)
        throw new usage_error/* UsageError */.e('which repository holds the policy is not known', 'give it with `--policy-repository owner/name`, or start this in a clone of it');
    if (names/* REPOSITORY_PATTERN */.G_.test(written))
        return written;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a repository`, 'write `--policy-repository owner/name`');
}
/** The repository of this clone, or of the job that this runs in. */
function repositoryAround(terminal) {
    return originOf(terminal) ?? (terminal.env['GITHUB_REPOSITORY'] || undefined);
}
/** The repository that a clone was made from, where its `origin` is on this GitHub. */
function originOf(terminal) {
    const url = (0,ask_git/* askGit */.g)(terminal.cwd, ['config', '--get', 'remote.origin.url'], terminal.env)?.trim();
    const host = new URL(serverFor(terminal).url).hostname;
    const found = url === undefined ? undefined : (0,origin/* remoteRepository */.D8)(url);
    return found?.host === host ? found.repository : undefined;
}
/**
 * Does something with GitHub, for no longer than `longest` milliseconds, and closes every connection after it.
 * @throws UsageError with what GitHub answered, and what to do about it
 */
async function withGitHub(given, terminal, token, use, repository = policyRepository(given, terminal), longest = COMMAND_MS) {
    const server = serverFor(terminal);
    const deadline = terminal.now() + longest;
    const client = (0,http_client/* createClient */.U)({
        certificates: certificatesAt(given.text('ca-certificates')),
        environment: terminal.env,
        now: terminal.now,
        deadline,
    });
    const sleep = terminal.sleep ?? (async (milliseconds) => await (0,promises_.setTimeout)(milliseconds));
    const again = { now: terminal.now, sleep, random: () => 0.5, deadline, passing: passing_errors/* passingGraphQl */.pI };
    try {
        return await use({
            api: (0,api/* createApi */.x)(server, token, (0,retry/* retrying */.R$)(client.send, again)),
            to: { server, token, send: client.send, repository },
            client,
            deadline,
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
/** The authorities in a file of PEM. @throws UsageError where it holds none */
function certificatesAt(path) {
    if (path === undefined)
        return undefined;
    const read = (0,read_text/* readText */.yR)(path);
    if (read.kind === 'text' && read.text.includes('-----BEGIN CERTIFICATE-----'))
        return read.text;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(path)} holds no PEM certificate`, 'give the CA of the server with `--ca-certificates`');
}


/***/ }),

/***/ 5128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zv: () => (/* binding */ BRAKE_OPTIONS),
  X5: () => (/* binding */ keepingNotes),
  tj: () => (/* binding */ printLines),
  is: () => (/* binding */ printOutcome),
  n: () => (/* binding */ pushLine)
});

// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
;// CONCATENATED MODULE: ./lib/report/tag-words.js

const MAX_SHOWN_TAGS = 5;
/** Warnings about the gate's tags, for whoever looks after the repository of the policy. */
function tagWarnings({ strays, inTheWay, keeping }, repository) {
    return [
        ...unkept(keeping, repository),
        ...meaningless(strays, repository),
        ...(inTheWay === undefined ? [] : [barring(inTheWay, repository)]),
    ];
}
function unkept(keeping, repository) {
    if (keeping === undefined || keeping.brakes)
        return [];
    const why = keeping.bypassed.length === 0
        ? 'No active ruleset keeps tags below `grantgate/` from being deleted or moved'
        : `The ruleset ${(0,safe_line/* quote */.h)(keeping.bypassed[0] ?? '')} for tags below \`grantgate/\` can be bypassed`;
    return [
        `${why} in ${(0,safe_line/* quote */.h)(repository)}, so a revocation or a freeze could be undone without a review. An ` +
            'administrator can add a ruleset for tags with the pattern `refs/tags/grantgate/**/*` that restricts ' +
            'updates and deletions, and that nobody can bypass.',
    ];
}
function meaningless(strays, repository) {
    if (strays.length === 0)
        return [];
    const shown = strays
        .slice(0, MAX_SHOWN_TAGS)
        .map((name) => (0,safe_line/* quote */.h)(name))
        .join(', ');
    const more = strays.length > MAX_SHOWN_TAGS ? ` and ${strays.length - MAX_SHOWN_TAGS} more` : '';
    return [
        `${strays.length === 1 ? 'A tag' : 'Tags'} in ${(0,safe_line/* quote */.h)(repository)} ${strays.length === 1 ? 'means' : 'mean'} ` +
            `nothing: ${shown}${more}. Access is revoked by \`grantgate/revoked/users/<login>/<name>\` or ` +
            '`grantgate/revoked/users/<login>`, and frozen by `grantgate/frozen/<time>`.',
    ];
}
function barring(name, repository) {
    return (`The freeze ${(0,safe_line/* quote */.h)(name)} in ${(0,safe_line/* quote */.h)(repository)} was lifted, and while that tag is there no other freeze can ` +
        'be set. An administrator can delete it.');
}
/** What can be said about who may undo a revocation, where the ruleset is there: this token is seldom told. */
function keepingWords(keeping) {
    if (keeping === undefined)
        return undefined;
    if (!keeping.brakes)
        return 'not kept by a ruleset';
    return keeping.unseen.length === 0
        ? 'kept by a ruleset that nobody can bypass'
        : `kept by the ruleset ${keeping.unseen.join(', ')}; who can bypass it is not shown to this token`;
}

// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(8067);
// EXTERNAL MODULE: ./lib/cli/github-session.js + 1 modules
var github_session = __webpack_require__(1837);
;// CONCATENATED MODULE: ./lib/cli/grant/outcome.js




/** Options of the commands that set a tag. */
const BRAKE_OPTIONS = {
    ...github_session/* GITHUB_OPTIONS */.r0,
    'policy-path': {
        value: 'folder',
        help: `Folder of the policy in that repository; ${options/* USUAL_ACCESS */.S} when left out`,
    },
    print: { help: 'Print the line of git that does it, and do nothing' },
    json: { help: 'Print the outcome as JSON' },
};
const MAX_OUTCOME_CHARACTERS = 1000;
/** Prints what was done; the exit code is 0. */
function printOutcome(outcome, given, { stdout }) {
    stdout.write(given.has('json')
        ? `${JSON.stringify({ schema: 1, ...outcome }, undefined, 2)}\n`
        : `${[outcome.message, ...outcome.notes].map((line) => (0,safe_line/* safeLine */.o)(line, MAX_OUTCOME_CHARACTERS)).join('\n  ')}\n`);
    return 0;
}
/** Prints lines for a shell, and what they do as comments. */
function printLines(lines, { stdout }) {
    stdout.write(`${lines.join('\n')}\n`);
    return 0;
}
/** What is to be said where what was set could be undone without a review. */
function keepingNotes(keeping, repository) {
    const warnings = tagWarnings({ strays: [], inTheWay: undefined, keeping }, repository);
    return warnings.length === 0 ? [] : [...warnings, 'See `grantgate grant ruleset --help`.'];
}
/** The line that sets a tag from a clone. */
function pushLine(tag) {
    return `git push origin HEAD:refs/tags/${tag}`;
}


/***/ }),

/***/ 4297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleset: () => (/* binding */ ruleset)
/* harmony export */ });
/* harmony import */ var _github_brakes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1783);
/* harmony import */ var _github_create_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4763);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8067);
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1837);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4934);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5128);






const ruleset = {
    name: 'grant ruleset',
    about: 'Creates the ruleset that keeps the tags of the gate (`refs/tags/grantgate/**/*`) from being deleted ' +
        'or moved, so that nobody ' +
        'undoes a\nrevocation, a freeze or a use. It needs an administrator: a token with `administration: ' +
        'write` in GH_TOKEN or ' +
        'GITHUB_TOKEN; with --print it\nprints the call of `gh` to paste.',
    options: {
        ..._github_session_js__WEBPACK_IMPORTED_MODULE_3__/* .GITHUB_OPTIONS */ .r0,
        print: { help: 'Print the call of gh that does it, and do nothing' },
        json: { help: 'Print the outcome as JSON' },
    },
    examples: ['grantgate grant ruleset', 'grantgate grant ruleset --policy-repository acme/shop --print'],
    run: async (given, terminal) => {
        const repository = (0,_github_session_js__WEBPACK_IMPORTED_MODULE_3__/* .policyRepository */ .RD)(given, terminal);
        if (given.has('print'))
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .printLines */ .tj)([
                `gh api --method POST repos/${repository}/rulesets --input - <<'RULESET'`,
                JSON.stringify(_github_create_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG_RULESET */ .Q_, undefined, 2),
                'RULESET',
            ], terminal);
        const token = (0,_github_session_js__WEBPACK_IMPORTED_MODULE_3__/* .ownToken */ .K8)(terminal);
        if (token === undefined)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('there is no token', 'set GH_TOKEN to that of an administrator, or give `--print`');
        return await (0,_github_session_js__WEBPACK_IMPORTED_MODULE_3__/* .withGitHub */ .WN)(given, terminal, token, async ({ api, to }) => {
            const { keeping } = await (0,_github_brakes_js__WEBPACK_IMPORTED_MODULE_0__/* .readBrakes */ .r)(api, repository, _check_options_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_ACCESS */ .S, 'freezes');
            const isKept = keeping.brakes && keeping.uses;
            if (!isKept)
                await (0,_github_create_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .createTagRuleset */ .H8)(to);
            const message = isKept
                ? `Nothing to do: active rulesets keep the tags below \`grantgate/\` in ${repository}.`
                : `The ruleset “${_github_create_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG_RULESET */ .Q_.name}” keeps the tags below \`grantgate/\` in ${repository} from ` +
                    `being deleted or moved.`;
            const outcome = isKept ? 'already-kept' : 'kept';
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .printOutcome */ .is)({ outcome, repository, message, notes: bypassNotes(keeping.bypassed) }, given, terminal);
        });
    },
};
function bypassNotes(bypassed) {
    return bypassed.map((name) => `The ruleset “${name}” is about these tags too, and somebody can bypass it.`);
}


/***/ }),

/***/ 7250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ remoteRepository),
/* harmony export */   Vp: () => (/* binding */ originRepository),
/* harmony export */   lY: () => (/* binding */ originRemote)
/* harmony export */ });
/** Answers of git that are looked at; more than an address is none. */
const MAX_ANSWER_CHARACTERS = 4096;
/**
 * The repository from which a folder was cloned, `owner/name`, by its remote `origin`; `undefined` where there is none.
 * Starts git, so it is for commands that people wait for anyway.
 */
async function originRepository(terminal) {
    return (await originRemote(terminal))?.repository;
}
/** As {@link originRepository}, with the host. */
async function originRemote({ cwd, env }) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 1260));
    const answer = await getExecOutput('git', ['remote', 'get-url', 'origin'], {
        cwd,
        env: defined(env),
        silent: true,
        ignoreReturnCode: true,
    }).catch(() => undefined);
    return answer?.exitCode === 0 && answer.stdout.length <= MAX_ANSWER_CHARACTERS
        ? remoteRepository(answer.stdout.trim())
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

/***/ 1783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readBrakes)
/* harmony export */ });
/* harmony import */ var _tag_query_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2110);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6850);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6317);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7781);





function questionsOf(target) {
    if (target === 'freezes')
        return { exact: [_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .ROOT */ .Dl, _policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .FREEZE */ .kY], below: [_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .FREEZE */ .kY], like: [_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .FREEZE */ .kY] };
    const all = (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_0__/* .holderTagQuestions */ .q5)(target.holder);
    if (target.grant === undefined)
        return all;
    const one = (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_0__/* .grantQuestions */ .md)([{ id: target.grant }]);
    return {
        exact: [...new Set([...all.exact, ...one.exact])],
        below: [...all.below, ...one.below],
        like: [...all.like, ...one.like],
    };
}
function brakesDocument(questions) {
    const { parameters, fields } = (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_0__/* .tagParts */ .$q)(questions, 't');
    return `query Brakes($owner: String!, $name: String!, $policy: String!, $folder: String!, ${parameters}) {
  repository(owner: $owner, name: $name) {
    ${fields}
    ${_tag_query_js__WEBPACK_IMPORTED_MODULE_0__/* .RULESETS */ .Qu}
    defaultBranchRef { target { oid ... on Commit {
      policy: file(path: $policy) { object { ... on Blob { text } } }
      folder: file(path: $folder) { object { ... on Tree { entries { name } } } }
    } } }
  }
}`;
}
/**
 * Asks in one request what there is. `root` is the folder of the policy.
 * @throws FactError when it cannot be read, or the repository has no commit yet
 */
async function readBrakes(api, repository, root, target) {
    const questions = questionsOf(target);
    const [owner = '', name = ''] = repository.split('/');
    const holder = target === 'freezes' ? undefined : target.holder;
    const { data } = await api.query(brakesDocument(questions), {
        owner,
        name,
        policy: `${root}/policy.yml`,
        folder: holder === undefined ? `${root}/grants` : `${root}/grants/${(0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .holderFolder */ .Do)(holder)}`,
        ...(0,_tag_query_js__WEBPACK_IMPORTED_MODULE_0__/* .tagVariables */ .iU)(questions, 't'),
    });
    const found = new _json_js__WEBPACK_IMPORTED_MODULE_4__/* .Fields */ .C(data, '').maybe('repository');
    const head = found?.maybe('defaultBranchRef')?.object('target');
    if (found === undefined || head === undefined)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FactError */ .n(`\`${repository}\` is not shown to this token, or has no commit yet`);
    return {
        commit: head.text('oid'),
        tags: (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_0__/* .readTags */ .g$)(found, questions, 't'),
        keeping: (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_0__/* .readKeeping */ .qq)(found.object('rulesets')),
        policy: head.maybe('policy')?.maybe('object')?.optionalText('text'),
        folder: head
            .maybe('folder')
            ?.maybe('object')
            ?.list('entries')
            .map((entry) => entry.text('name')),
    };
}


/***/ }),

/***/ 4763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ createTagRuleset),
/* harmony export */   Q_: () => (/* binding */ TAG_RULESET),
/* harmony export */   VZ: () => (/* binding */ createTag)
/* harmony export */ });
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8427);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);


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
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`the tag \`${tag}\` could not be created in \`${to.repository}\`: GitHub answered ${answer.status} (${words})`, answer.status === 403 || answer.status === 404
        ? `the token needs \`contents: write\` on \`${to.repository}\``
        : 'a tag above or below it, or a ruleset, may be in the way');
}
/** The ruleset that keeps the gate's tags. Source: GitHub's "Creating rulesets", "Using fnmatch syntax". */
const TAG_RULESET = {
    name: 'grantgate tags',
    target: 'tag',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: ['refs/tags/grantgate/**/*'], exclude: [] } },
    rules: [{ type: 'deletion' }, { type: 'update' }],
};
/**
 * Creates {@link TAG_RULESET}. Source: REST, "Create a repository ruleset"; needs `administration: write`.
 * @throws FactError when it cannot be created
 */
async function createTagRuleset(to) {
    const answer = await postTo(to, 'rulesets', TAG_RULESET);
    if (answer.status === 201 && memberOf(answer, 'name') === TAG_RULESET.name)
        return;
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`the ruleset could not be created in \`${to.repository}\`: GitHub answered ${answer.status} ` +
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
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(error instanceof Error ? error.message : String(error), undefined, { cause: error });
    }
}
function answerWords(answer, token) {
    const message = memberOf(answer, 'message');
    return typeof message === 'string' ? (0,_http_said_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .a)(message, { secrets: [token], most: 200 }) : 'no message';
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
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   dc: () => (/* binding */ HOLDER_FOLDERS),
/* harmony export */   xg: () => (/* binding */ KIND_FOLDERS)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1947);


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

/***/ 5878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unbroken)
/* harmony export */ });
/**
 * The text of a pattern that is written over several lines: as it stands, without the line breaks and the blanks around
 * them.
 */
function unbroken(text, ...parts) {
    return String.raw(text, ...parts).replaceAll(/\s*\n\s*/g, '');
}


/***/ })

};
