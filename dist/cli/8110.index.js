export const id = 8110;
export const ids = [8110];
export const modules = {

/***/ 17406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



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

/***/ 70663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DISPATCH_OPTIONS),
/* harmony export */   z: () => (/* binding */ KEY_OPTIONS)
/* harmony export */ });
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81837);

/** Which key signs: one of the three. */
const KEY_OPTIONS = {
    key: { value: 'file', help: 'Private key that signs, PEM or JWK: of P-256, Ed25519 or RSA' },
    'vault-key': {
        value: 'name',
        help: 'Instead: transit key of Vault or OpenBao that signs; VAULT_ADDR and VAULT_TOKEN say where, as whom',
    },
    'vault-mount': { value: 'path', help: 'Where the transit engine is mounted; transit when left out' },
    'kms-key': {
        value: 'key',
        help: 'Instead: key of AWS KMS that signs, its ARN, id or alias; with the keys in AWS_ACCESS_KEY_ID',
    },
};
/** Options of `grantgate dispatch`. */
const DISPATCH_OPTIONS = {
    repository: {
        value: 'owner/name',
        help: 'Repository of the run; that of this clone, or GITHUB_REPOSITORY, when left out',
    },
    workflow: { value: 'file', help: 'Workflow that is started, for example flags.yml' },
    ref: { value: 'ref', help: 'Branch or tag of the run; the default branch when left out' },
    'event-type': { value: 'type', help: 'Send repository_dispatch of this type, which starts the workflow' },
    input: { value: 'name=value', repeats: true, help: 'An input, or a text in client_payload; once for each' },
    payload: { value: 'file', help: 'With --event-type: JSON file with the client_payload' },
    unbound: { value: 'name', repeats: true, help: 'An input that the policy lists as `unbound`; once for each' },
    person: {
        value: 'person',
        help: 'Whom the run is for: number of a GitHub account, @login, or a handle of people.yml',
    },
    tool: { value: 'name', help: 'Name of the entry under `delegation` in the policy' },
    issuer: { value: 'address', help: 'Its `issuer`' },
    ...KEY_OPTIONS,
    'repository-id': {
        value: 'number',
        help: 'Number of the repository: with --print or --dry-run, and a whole --ref, GitHub is not asked for anything',
    },
    print: { value: 'what', help: 'Send nothing: print the signed `token`, or the `body` of the request with it' },
    'no-wait': { help: 'End as soon as it is sent' },
    timeout: { value: 'duration', help: 'Wait no longer than this for the run to end; 30m when left out' },
    'dry-run': { help: 'Show what would be signed and sent; nothing is signed or sent' },
    json: { help: 'Print the outcome as JSON' },
    'ca-certificates': _github_session_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_OPTIONS */ .r0['ca-certificates'],
};


/***/ }),

/***/ 82174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ workflowPath),
/* harmony export */   V0: () => (/* binding */ inputsGiven),
/* harmony export */   aR: () => (/* binding */ readWish)
/* harmony export */ });
/* harmony import */ var _delegation_inputs_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34510);
/* harmony import */ var _policy_delegation_issuer_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74685);
/* harmony import */ var _policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61798);
/* harmony import */ var _policy_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4464);
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76726);
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45999);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91020);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71449);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94934);









const USUAL_TIMEOUT = '30m';
/** REST, "Create a repository dispatch event". */
const MAX_TYPE_CHARACTERS = 100;
/** @throws UsageError naming the option, and what to write */
function readWish(given, terminal) {
    const type = given.text('event-type');
    if (type !== undefined && type.length > MAX_TYPE_CHARACTERS)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`the type has ${type.length} characters`, `GitHub takes ${MAX_TYPE_CHARACTERS}`);
    if (type === undefined && given.has('payload'))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e('`--payload` is given without `--event-type`', 'inputs are given with `--input name=value`');
    const [ref, id, print] = [given.text('ref'), given.text('repository-id'), given.text('print')];
    if (type !== undefined && ref?.startsWith('refs/tags/') === true)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e('`repository_dispatch` starts on the default branch', 'leave `--ref` out');
    if (id !== undefined && !/^[1-9]\d{0,18}$/.test(id))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(id)} is not the number of a repository`, '`gh api repos/owner/name --jq .id` says it');
    if (print !== undefined && print !== 'token' && print !== 'body')
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(print)} cannot be printed`, 'write `--print token` or `--print body`');
    return {
        event: type === undefined ? 'workflow_dispatch' : 'repository_dispatch',
        ...(type === undefined ? {} : { type }),
        workflow: workflowPath(needed(given, 'workflow', 'for example `--workflow flags.yml`')),
        ...(ref === undefined ? {} : { ref }),
        inputs: inputsGiven(given, terminal),
        unbound: given.texts('unbound'),
        person: personGiven(given),
        tool: needed(given, 'tool', 'the `name` of the entry under `delegation` in the policy'),
        issuer: issuerGiven(given),
        ...(id === undefined ? {} : { repositoryId: id }),
        ...(print === undefined ? {} : { print }),
        timeout: timeoutGiven(given),
    };
}
function needed(given, option, what) {
    const written = given.text(option);
    if (written !== undefined)
        return written;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`\`--${option}\` is missing`, `give ${what}`);
}
/** The path of a workflow's file; its name alone is enough. @throws UsageError */
function workflowPath(written) {
    const path = written.replace(/^\.\//, '');
    if (/^\.github\/workflows\/[^/@\s]+\.ya?ml$/.test(path))
        return path;
    if (/^[^/@\s]+\.ya?ml$/.test(path))
        return `.github/workflows/${path}`;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(written)} is not a workflow`, 'give its file, such as `flags.yml`');
}
function personGiven(given) {
    const person = needed(given, 'person', 'the number of a GitHub account, `@login`, or a handle of people.yml');
    const isLogin = person.startsWith('@') && _policy_names_js__WEBPACK_IMPORTED_MODULE_4__/* .LOGIN */ .S3.test(person.slice(1));
    if (isLogin || /^[1-9]\d{0,18}$/.test(person) || _policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_2__/* .HANDLE */ .Pi.test(person))
        return person;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(person)} is not a person`, person.indexOf('@') > 0
        ? 'an address can pass to somebody else: ' +
            'give the number of the GitHub account, `@login`, or a handle of people.yml'
        : 'give the number of a GitHub account, `@login`, or a handle of people.yml');
}
function issuerGiven(given) {
    const written = needed(given, 'issuer', 'the `issuer` of the entry, such as `https://n8n.acme.example`');
    const mismatches = [];
    const read = (0,_policy_delegation_issuer_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .issuer */ .u9)().parse(written, [], mismatches);
    if (read !== undefined)
        return read;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(written)} is not an issuer`, mismatches[0]?.hint ?? 'write the https address that stands in the policy');
}
function timeoutGiven(given) {
    const written = given.text('timeout') ?? USUAL_TIMEOUT;
    const seconds = (0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDuration */ .E)(written);
    if (seconds !== undefined)
        return seconds * 1000;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(written)} is not a duration`, 'write `--timeout 30m`');
}
/** What is sent, as it was given: a JSON file, and names with texts. @throws UsageError */
function inputsGiven(given, { cwd }) {
    const file = given.text('payload');
    const payload = file === undefined ? {} : (0,_json_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readJson */ .V)(cwd, file);
    if (!(0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(payload))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(file ?? '')} is not an object`, 'a client_payload is `{"name": value, ...}`');
    const inputs = new Map(Object.entries(payload));
    for (const written of given.texts('input')) {
        const [, name = '', value = ''] = /^([^=]+)=([^]*)$/.exec(written) ?? [];
        if (name === '')
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(written)} is not an input`, 'write `--input name=value`');
        if (inputs.has(name))
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`the input ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(name)} is given twice`, 'give it once');
        inputs.set(name, value);
    }
    if (inputs.has(_delegation_inputs_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .DELEGATION_INPUT */ .A))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .e(`the input \`${_delegation_inputs_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .DELEGATION_INPUT */ .A}\` is given`, 'leave it out: it is what this command makes');
    return Object.fromEntries(inputs);
}


/***/ }),

/***/ 81837:
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
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/github/api.js
var api = __webpack_require__(87671);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/github/passing-errors.js
var passing_errors = __webpack_require__(31266);
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
var http_client = __webpack_require__(27480);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __webpack_require__(28394);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/cli/ask-git.js
var ask_git = __webpack_require__(17406);
// EXTERNAL MODULE: ./lib/cli/origin.js
var origin = __webpack_require__(7250);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
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

/***/ 71449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94934);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52770);




/**
 * Reads a JSON file that was named on the command line.
 * @throws InputError when it is not there or is not JSON
 */
function readJson(cwd, path) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path), 'utf8');
    }
    catch (error) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadableInput */ .SJ)(path, error);
    }
    try {
        return JSON.parse(text.replace(/^\u{feff}/u, ''));
    }
    catch (error) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${path}\` is not JSON: ${error instanceof Error ? error.message : String(error)}`, 'correct it, or write it again', { cause: error });
    }
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
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
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

/***/ 88501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ DELEGATION_TYPE),
/* harmony export */   g8: () => (/* binding */ DELEGATION_ALGORITHMS),
/* harmony export */   rJ: () => (/* binding */ differingNames),
/* harmony export */   u9: () => (/* binding */ MAX_DELEGATION_SECONDS)
/* harmony export */ });
/** What the header of a JWT calls a delegation: no other kind of token is taken for one (RFC 8725, 3.11). */
const DELEGATION_TYPE = 'grantgate+jwt';
/** What a delegation may be signed with (RFC 7518, RFC 8037). Never a secret that both sides know, never nothing. */
const DELEGATION_ALGORITHMS = ['ES256', 'EdDSA', 'RS256'];
/** The longest that a delegation is good for, from `iat` to `exp`. */
const MAX_DELEGATION_SECONDS = 300;
const BOUND_NAMES = ['workflow', 'ref', 'inputs', 'event_type'];
/** In what the run that was signed for differs from the run that is there; in nothing when it is the same. */
function differingNames(signed, actual) {
    return BOUND_NAMES.filter((name) => signed[name] !== actual[name]);
}


/***/ }),

/***/ 34510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ DELEGATION_INPUT),
/* harmony export */   O: () => (/* binding */ inputsHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var canonicalize__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98799);
/* harmony import */ var _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62948);



/** The input, or the key of `client_payload`, that holds the delegation itself: it cannot be in its own hash. */
const DELEGATION_INPUT = 'grantgate';
/** How many lists and objects may be in each other: nothing that a person reviews is deeper. */
const MAX_LEVELS = 64;
/**
 * What binds a delegation to a dispatch: the SHA-256 of the canonical form (RFC 8785) of all inputs apart from
 * `grantgate` and the unbound ones, in base64url without padding. Without any inputs it is the hash of `{}`.
 *
 * Of `workflow_dispatch` each value is text, as GitHub hands it on: `true` counts as `"true"` and 3 as `"3"`. An input
 * that is empty or `null` counts as not given, because a workflow cannot tell these apart.
 *
 * Of `repository_dispatch` each value counts as it is. A whole number that is not held exactly, beyond 2^53 - 1, has
 * no hash, since another one would have the same: it is written as text.
 */
function inputsHash(bound) {
    const named = Object.entries(bound.inputs).filter(([name]) => name !== DELEGATION_INPUT && !bound.unbound.includes(name));
    const entries = bound.event === 'workflow_dispatch' ? textEntries(named) : { ok: true, entries: named };
    if (!entries.ok)
        return entries;
    const value = Object.fromEntries(entries.entries);
    const problem = problemIn(value);
    if (problem !== undefined)
        return { ok: false, problem };
    const text = (0,canonicalize__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(value) ?? '';
    return { ok: true, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('base64url') };
}
/** The inputs of `workflow_dispatch` as GitHub hands them on, without those that are not given. */
function textEntries(named) {
    const texts = [];
    for (const [name, value] of named) {
        if (value === null || value === '')
            continue;
        const text = inputText(value);
        if (text === undefined)
            return { ok: false, problem: { kind: 'not-an-input', at: [name] } };
        texts.push([name, text]);
    }
    return { ok: true, entries: texts };
}
function inputText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'boolean' || Number.isSafeInteger(value) ? String(value) : undefined;
}
/** What keeps a value from having one canonical form. Nothing here recurses: the value comes from anybody. */
function problemIn(root) {
    const open = [{ value: root, at: [] }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, at } = next;
        if (at.length > MAX_LEVELS)
            return { kind: 'too-deep', at: at.slice(0, 1) };
        const kind = leafProblem(value, at.at(-1));
        if (kind !== undefined)
            return { kind, at };
        if (Array.isArray(value))
            value.forEach((entry, index) => open.push({ value: entry, at: [...at, index] }));
        else if (typeof value === 'object' && value !== null)
            for (const [name, entry] of Object.entries(value))
                open.push({ value: entry, at: [...at, name] });
    }
    return undefined;
}
function leafProblem(value, name) {
    if (typeof name === 'string' && !name.isWellFormed())
        return 'lone-surrogate';
    if (value instanceof _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_2__/* .InexactNumber */ .uS)
        return 'inexact-number';
    switch (typeof value) {
        case 'string':
            return value.isWellFormed() ? undefined : 'lone-surrogate';
        case 'number':
            return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
                ? undefined
                : 'inexact-number';
        case 'boolean':
        case 'object':
            return undefined;
        default:
            return 'not-an-input';
    }
}


/***/ }),

/***/ 32774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   n: () => (/* binding */ FactError)
/* harmony export */ });
/* unused harmony export IdentityError */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);

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

/***/ 98799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalize)
/* harmony export */ });
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}


/***/ })

};
