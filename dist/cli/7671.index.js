export const id = 7671;
export const ids = [7671];
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

/***/ 663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DISPATCH_OPTIONS),
/* harmony export */   z: () => (/* binding */ KEY_OPTIONS)
/* harmony export */ });
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1837);

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
        help: 'Number of the repository: with --print and a whole --ref, GitHub is not asked for anything',
    },
    print: { value: 'what', help: 'Send nothing: print the signed `token`, or the `body` of the request with it' },
    'no-wait': { help: 'End as soon as it is sent' },
    timeout: { value: 'duration', help: 'Wait no longer than this for the run to end; 30m when left out' },
    'dry-run': { help: 'Show what would be signed and sent; nothing is signed or sent' },
    json: { help: 'Print the outcome as JSON' },
    'ca-certificates': _github_session_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_OPTIONS */ .r0['ca-certificates'],
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

/***/ 8501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ DELEGATION_TYPE),
/* harmony export */   g8: () => (/* binding */ DELEGATION_ALGORITHMS),
/* harmony export */   u9: () => (/* binding */ MAX_DELEGATION_SECONDS)
/* harmony export */ });
/* unused harmony export differingNames */
/** What the header of a JWT calls a delegation: no other kind of token is taken for one (RFC 8725, 3.11). */
const DELEGATION_TYPE = 'grantgate+jwt';
/** What a delegation may be signed with (RFC 7518, RFC 8037). Never a secret that both sides know, never nothing. */
const DELEGATION_ALGORITHMS = ['ES256', 'EdDSA', 'RS256'];
/** The longest that a delegation is good for, from `iat` to `exp`. */
const MAX_DELEGATION_SECONDS = 300;
const BOUND_NAMES = (/* unused pure expression or super */ null && (['workflow', 'ref', 'inputs', 'event_type']));
/** In what the run that was signed for differs from the run that is there; in nothing when it is the same. */
function differingNames(signed, actual) {
    return BOUND_NAMES.filter((name) => signed[name] !== actual[name]);
}


/***/ }),

/***/ 8404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K0: () => (/* binding */ keyInText),
/* harmony export */   oZ: () => (/* binding */ publicJwk),
/* harmony export */   pQ: () => (/* binding */ algorithmFor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var jose__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4857);


/** The fewest bits of an RSA key (RFC 7518, 3.3). */
const MIN_RSA_BITS = 2048;
/** A private key in PEM, or as a JWK; or why it cannot sign a delegation. */
async function keyInText(text) {
    const key = parsePrivateKey(text);
    if (key === undefined)
        return { problem: 'not-a-private-key' };
    const algorithm = algorithmFor(key);
    if (algorithm === undefined)
        return { problem: 'not-a-kind-of-key' };
    if (algorithm === 'RS256' && (key.asymmetricKeyDetails?.modulusLength ?? 0) < MIN_RSA_BITS)
        return { problem: 'too-short' };
    const publicKey = await publicJwk((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key), algorithm);
    // of EdDSA the digest is part of the algorithm
    const digest = algorithm === 'EdDSA' ? undefined : 'sha256';
    return {
        algorithm,
        kid: publicKey.kid,
        publicKey,
        sign: async (data) => await Promise.resolve((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(digest, Buffer.from(data), { key, dsaEncoding: 'ieee-p1363' })),
    };
}
/** A public key as a policy lists it, named by its thumbprint. */
async function publicJwk(key, alg) {
    const { kty = '', ...parts } = key.export({ format: 'jwk' });
    const kid = await (0,jose__WEBPACK_IMPORTED_MODULE_1__/* .calculateJwkThumbprint */ .s)({ kty, ...parts });
    const named = Object.entries(parts).filter((part) => typeof part[1] === 'string');
    return { kty, alg, use: 'sig', kid, ...Object.fromEntries(named) };
}
function parsePrivateKey(text) {
    try {
        const jwk = text.trimStart().startsWith('{') ? JSON.parse(text) : undefined;
        return typeof jwk === 'object' && jwk !== null
            ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: { ...jwk }, format: 'jwk' })
            : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(text);
    }
    catch {
        return undefined;
    }
}
/** What a key signs with; `undefined` for kinds of keys that no delegation is signed with. */
function algorithmFor(key) {
    switch (key.asymmetricKeyType) {
        case 'ec':
            return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'ES256' : undefined;
        case 'ed25519':
            return 'EdDSA';
        case 'rsa':
            return 'RS256';
        default:
            return undefined;
    }
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


/***/ }),

/***/ 3753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findSlip),
/* harmony export */   V: () => (/* binding */ findOddBlank)
/* harmony export */ });
/** Blanks that look like one and are none for YAML. */
const ODD_BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const FINDERS = [
    ({ text }) => /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(text)
        ? {
            at: 0,
            message: 'two versions of the file were merged, and git left both',
            hint: 'keep one of them, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`',
        }
        : undefined,
    ({ text }) => /^\s*(?:```|~~~)/.test(text)
        ? { at: text.search(/\S/), message: 'a fence of Markdown is no part of the file', hint: 'delete this line' }
        : undefined,
    oddBlank,
    ({ text }) => /^\s*<(?:!doctype|html|[a-z]+[ >])/i.test(text)
        ? { at: 0, message: 'this is a page, and not the file itself', hint: 'copy the file from its raw view' }
        : undefined,
    missingBlank,
    equalsSign,
    ({ text, before }) => {
        const dash = /^(\s*)-(?=[^\s-])/.exec(text);
        return dash === null || before === undefined || !/(?::|^\s*- .*|^\s*-\S.*)$/.test(before)
            ? undefined
            : {
                at: dash[1]?.length ?? 0,
                message: 'a blank is missing after the dash',
                hint: `write \`- ${text.trim().slice(1)}\``,
            };
    },
    tooDeep,
];
/**
 * Finds the first slip of a file that could not be read, or that gave something else than keys and values. Looks at
 * lines, not at what they mean: a file that is in order must not be asked about. Pure.
 */
function findSlip(source) {
    let before;
    for (const [index, raw] of source.split('\n').entries()) {
        const text = raw.replace(/\r$/, '').replace(/^\ufeff/, '');
        for (const find of FINDERS) {
            const found = find({ text, before });
            if (found !== undefined) {
                const { at, message, hint } = found;
                return { line: index + 1, column: at + 1, message, hint };
            }
        }
        if (text.trim() !== '' && !/^\s*#/.test(text))
            before = text;
    }
    return undefined;
}
/** The first space that is not one for YAML, in a file with an unknown key. */
function findOddBlank(source) {
    for (const [index, text] of source.split('\n').entries()) {
        const found = oddBlank({ text, before: undefined });
        if (found !== undefined)
            return { line: index + 1, column: found.at + 1, message: found.message, hint: found.hint };
    }
    return undefined;
}
/** In front of a key, within it or around its colon; in a text it is a character like any other. */
function oddBlank({ text }) {
    const where = /^\s*(?:-\s+)?(?:[A-Za-z][\w-]*\s*:?\s*)?/.exec(text)?.[0] ?? '';
    const at = where.search(ODD_BLANK);
    if (at < 0)
        return undefined;
    const code = (where.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
        at,
        message: `U+${code} looks like a blank and is none: it comes out of a chat, a web page or a word processor`,
        hint: 'delete it and type a space',
    };
}
function missingBlank({ text }) {
    const [, start = '', key = '', value = ''] = /^(\s*(?:- +)?)([A-Za-z][\w-]*):([^\s:/].*)$/.exec(text) ?? [];
    return key === ''
        ? undefined
        : {
            at: start.length + key.length,
            message: 'a blank is missing after the colon',
            hint: `write \`${key}: ${value}\``,
        };
}
function equalsSign({ text }) {
    const [, start = '', key = '', value = ''] = /^(\s*)([A-Za-z][\w-]*)\s*=\s*(\S.*)$/.exec(text) ?? [];
    return key === ''
        ? undefined
        : { at: start.length, message: 'keys and values are separated by a colon', hint: `write \`${key}: ${value}\`` };
}
/** A key under one that has its value already. */
function tooDeep({ text, before }) {
    const inner = /^( *)(?:- +)?[A-Za-z][\w-]*:(?: |$)/.exec(text)?.[1]?.length;
    const [, outer = '', key = '', value = ''] = /^( *)([A-Za-z][\w-]*): +([^#|>&\s].*)$/.exec(before ?? '') ?? [];
    if (inner === undefined || key === '' || inner <= outer.length || /^(?:\[[^\]]*|\{[^}]*|"[^"]*|'[^']*)$/.test(value))
        return undefined;
    return {
        at: inner,
        message: `this line is indented more than \`${key}\` before it, which has its value already`,
        hint: 'keys of one level begin in the same column',
    };
}


/***/ }),

/***/ 6016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fe: () => (/* binding */ HIDDEN_HINT),
  gZ: () => (/* binding */ MAX_FILE_BYTES),
  yv: () => (/* binding */ loadYaml),
  t$: () => (/* binding */ positionAt)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/policy/hidden-characters.js
var hidden_characters = __webpack_require__(7161);
// EXTERNAL MODULE: ./lib/policy/exact-json.js
var exact_json = __webpack_require__(2948);
;// CONCATENATED MODULE: ./lib/policy/yaml-numbers.js


const { tagName: integer } = js_yaml/* intCoreTag */.Z7;
const { tagName: yaml_numbers_float } = js_yaml/* floatCoreTag */.ok;
/**
 * YAML's core schema, where a number is one only if it is written plainly: `012345678901` would lose its zero, `1.10`
 * and `1e3` would change, and whoever meant an account, a version or a mode would not hear of it.
 */
const PLAIN_NUMBERS = js_yaml/* CORE_SCHEMA */.OU.withTags((0,js_yaml/* defineScalarTag */.Gf)(integer, {
    ...js_yaml/* intCoreTag */.Z7,
    resolve: (source, explicit, name) => plainNumber(js_yaml/* intCoreTag */.Z7.resolve(source, explicit, name), source),
}), (0,js_yaml/* defineScalarTag */.Gf)(yaml_numbers_float, {
    ...js_yaml/* floatCoreTag */.ok,
    resolve: (source, explicit, name) => plainNumber(js_yaml/* floatCoreTag */.ok.resolve(source, explicit, name), source),
}));
function plainNumber(read, source) {
    return typeof read === 'number' ? (0,exact_json/* exactNumber */.rf)(read, source) : read;
}

// EXTERNAL MODULE: ./lib/policy/yaml-slips.js
var yaml_slips = __webpack_require__(3753);
;// CONCATENATED MODULE: ./lib/policy/yaml-words.js
/**
 * The library's words for a mistake, where a person would not know what to do with them; `line` is the line on which it
 * was found.
 */
function plainly(reason, line) {
    if (/multi|more than one|single document/i.test(reason))
        return { message: 'one file holds one document' };
    if (/alias/i.test(reason))
        return {
            message: 'an alias (`*name`) is not allowed: write the value out',
            hint: 'put a pattern that begins with `*` in quotes',
        };
    if (/^unknown \w+ tag/.test(reason))
        return { message: reason, hint: 'put a text that begins with `!` in quotes' };
    if (reason === 'deficient indentation')
        return {
            message: 'a quote or a bracket before this line is not closed',
            hint: 'close it; a text with one of them in it stands in quotes of the other kind',
        };
    if (/input is empty/.test(reason))
        return { message: 'the file holds nothing but comments' };
    return reason === 'bad indentation of a mapping entry' ? indentation(line) : { message: reason };
}
/** The library finds wrong indentation wherever a value does not end where it should. */
function indentation(line) {
    const value = /^\s*(?:- +)*[\w-]+: +(.*)$/.exec(line)?.[1] ?? '';
    const first = value.slice(0, 1);
    if (/^[@`%]/.test(value))
        return {
            message: `a text cannot begin with ${first === '`' ? 'a backtick' : `\`${first}\``}`,
            hint: 'put it in quotes',
        };
    if (/^["'[{]/.test(value))
        return { message: `there is more text after what begins with \`${first}\``, hint: 'put all of it in quotes' };
    if (/:(?: |$)/.test(value))
        return {
            message: 'a text with a colon and a space after it is read as another key',
            hint: `put it in quotes: \`"${value}"\``,
        };
    return { message: 'bad indentation of a mapping entry', hint: 'keys of one level begin in the same column' };
}

;// CONCATENATED MODULE: ./lib/policy/yaml.js





/** Longest file that is read, in UTF-8 bytes: a grant is a page, not a book. */
const MAX_FILE_BYTES = 64 * 1024;
/** Deepest nesting that is read. */
const MAX_YAML_LEVELS = 32;
/** What to do about a character that cannot be seen. */
const HIDDEN_HINT = 'the file must be what it looks like: delete it and retype the line';
/**
 * Loads one strict YAML 1.2 document: no aliases, no duplicate keys, no tabs, no tags of other languages, nothing
 * empty. Timestamps stay text; a number that is not written plainly is an `InexactNumber`. Never throws on bad input.
 */
function loadYaml(text, file) {
    const refusal = refuse(text, file);
    if (refusal !== undefined)
        return { ok: false, problem: refusal };
    try {
        const value = (0,js_yaml/* load */.Hh)(text, { schema: PLAIN_NUMBERS, maxAliases: 0, maxDepth: MAX_YAML_LEVELS });
        return value === null || value === undefined
            ? { ok: false, problem: whole(file, 'the document is empty') }
            : { ok: true, value };
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
        return { file, ...positionAt(text, tab), message: 'a tab is not allowed', hint: 'use spaces' };
    if (text.trim() === '')
        return whole(file, 'the file is empty');
    // at the very beginning editors write a mark that says how the file is encoded
    const start = text.startsWith('\ufeff') ? 1 : 0;
    const hidden = (0,hidden_characters/* findHidden */.C$)(text.slice(start));
    return hidden === undefined
        ? undefined
        : { file, ...positionAt(text, start + hidden.offset), message: (0,hidden_characters/* describeHidden */.Y7)(hidden), hint: HIDDEN_HINT };
}
function fromException(error, text, file) {
    const { mark } = error;
    const slip = /alias/i.test(error.reason) ? undefined : (0,yaml_slips/* findSlip */.I)(text);
    if (slip !== undefined)
        return { file, ...slip };
    if (error.reason === 'duplicated mapping key' && mark !== undefined && mark !== null)
        return { file, ...positionAt(text, mark.position), ...twice(text, mark.position) };
    if (mark === undefined || mark === null)
        return { ...whole(file, ''), ...plainly(error.reason, '') };
    const place = positionAt(text, mark.position);
    return { file, ...place, ...plainly(error.reason, text.split('\n')[place.line - 1] ?? '') };
}
/** A key that is there a second time, and where it was first. */
function twice(text, at) {
    const key = /^["']?[^\s:"',{}]+["']?/.exec(text.slice(at))?.[0] ?? '';
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const indent = /^[\s-]*$/.exec(text.slice(start, at))?.[0];
    const first = indent === undefined ? 0 : text.split('\n').findIndex((line) => line.startsWith(`${indent}${key}:`)) + 1;
    const isBefore = first > 0 && first < positionAt(text, at).line;
    return {
        message: key === '' ? 'a key is there twice' : `\`${key}\` is there twice`,
        ...(isBefore && { hint: `it is on line ${first} already: keep one of them` }),
    };
}
/** The 1-based line and column of an offset. */
function positionAt(text, offset) {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    return { line, column: offset - before.lastIndexOf('\n') };
}
function whole(file, message) {
    return { file, line: 1, column: 1, message };
}


/***/ })

};
