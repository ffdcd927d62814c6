export const id = 6078;
export const ids = [6078,3740];
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

/***/ 21787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ readAllGrants),
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   Kf: () => (/* binding */ readAllGrantTexts),
/* harmony export */   PC: () => (/* binding */ unreadFolders),
/* harmony export */   Sk: () => (/* binding */ readPeopleFile),
/* harmony export */   nW: () => (/* binding */ accessFolder),
/* harmony export */   o4: () => (/* binding */ readGrants)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_grant_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45574);
/* harmony import */ var _policy_grant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83740);
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76726);
/* harmony import */ var _policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61798);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57528);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(41947);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86850);
/* harmony import */ var _policy_principal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40016);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(91020);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94934);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(52770);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(48067);














const POLICY_FILE = 'policy.yml';
const PEOPLE_FILE = 'people.yml';
const HELD = [POLICY_FILE, 'grants'];
/**
 * The folder that was named on the command line; it may be a link, which only its owner can have made.
 * @throws InputError when it is not there
 */
function accessFolder(cwd, named) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named);
    if (folderExists(path)) {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(named, _options_js__WEBPACK_IMPORTED_MODULE_11__/* .USUAL_ACCESS */ .S);
        if (!HELD.some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))) && folderExists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _options_js__WEBPACK_IMPORTED_MODULE_11__/* .USUAL_ACCESS */ .S)))
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_12__/* .quote */ .h)(named)} holds neither \`policy.yml\` nor \`grants/\``, `did you mean ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_12__/* .quote */ .h)(inside)}?`);
        return path;
    }
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_12__/* .quote */ .h)(named)} is not a folder`, 'give the folder that holds `policy.yml` and `grants/` with `--access`');
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
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_10__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, file));
    if (read.kind === 'missing')
        return undefined;
    if (read.kind === 'refused')
        return { ok: false, problems: [{ file, line: 0, column: 0, message: read.why }] };
    return (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicy */ .ON)(read.text, file);
}
/**
 * Reads the people of an access folder; `undefined` when there is no such file.
 * @throws InputError when it cannot be read
 */
function readPeopleFile(access) {
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_10__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, PEOPLE_FILE));
    if (read.kind === 'missing')
        return undefined;
    return read.kind === 'refused'
        ? { ok: false, problems: [{ file: PEOPLE_FILE, line: 0, column: 0, message: read.why }] }
        : (0,_policy_delegation_people_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePeople */ .hz)(read.text, PEOPLE_FILE);
}
/**
 * Reads the grants that a run could use, and no others: its principal's, and those of its teams (of every team, when
 * its teams are unknown).
 * @throws InputError when a folder or a file cannot be read
 */
function readGrants(access, run) {
    const grants = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants');
    return principalFolders(grants, run).flatMap((folder) => namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, folder)).flatMap((name) => readGrantText(grants, `${folder}/${name}`)?.file ?? []));
}
/** Reads every grant of an access folder. @throws InputError when a folder or a file cannot be read */
function readAllGrants(access) {
    return readAllGrantTexts(access).map(({ file }) => file);
}
/** Reads every grant of an access folder, with its text. @throws InputError when a folder or a file cannot be read */
function readAllGrantTexts(access) {
    const grants = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants');
    return _policy_holder_js__WEBPACK_IMPORTED_MODULE_7__/* .HOLDER_FOLDERS */ .dc.flatMap((kind) => namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, kind)).flatMap((holder) => namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, kind, holder)).flatMap((name) => readGrantText(grants, `${kind}/${holder}/${name}`) ?? [])));
}
function principalFolders(grants, run) {
    const holders = (0,_policy_principal_js__WEBPACK_IMPORTED_MODULE_8__/* .holdersOf */ .pW)(run);
    // the actor comes from outside: what is no login must not become a path
    const own = holders.flatMap((holder) => (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_7__/* .folderNames */ .Hw)(holder)
        .filter((name) => _policy_names_js__WEBPACK_IMPORTED_MODULE_4__/* .LOGIN */ .S3.test(name))
        .map((name) => `${_policy_holder_js__WEBPACK_IMPORTED_MODULE_7__/* .KIND_FOLDERS */ .xg[holder.kind]}/${name}`));
    const theirs = holders.some(({ kind }) => kind === 'user')
        ? namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, 'teams'))
            .filter((slug) => isTeamOf(run, slug))
            .map((slug) => `teams/${slug}`)
        : [];
    return [...own, ...theirs].filter((folder) => isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, folder)));
}
/**
 * Folders that were meant for the principal of a run and that the gate does not read: it looks for the login as GitHub
 * writes it, and in lower case.
 */
function unreadFolders(access, run) {
    return (0,_policy_principal_js__WEBPACK_IMPORTED_MODULE_8__/* .holdersOf */ .pW)(run).flatMap((holder) => {
        const kind = _policy_holder_js__WEBPACK_IMPORTED_MODULE_7__/* .KIND_FOLDERS */ .xg[holder.kind];
        const read = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_7__/* .folderNames */ .Hw)(holder);
        return namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants', kind))
            .filter((folder) => !read.includes(folder) && read.some((name) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_13__/* .isSameName */ .yS)(folder, name)))
            .map((folder) => `grants/${kind}/${folder}`);
    });
}
function isTeamOf(run, slug) {
    return (_policy_names_js__WEBPACK_IMPORTED_MODULE_4__/* .LOGIN */ .S3.test(slug) &&
        (run.actor_teams === undefined || run.actor_teams.some((team) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_13__/* .isSameName */ .yS)(team.split('/')[1] ?? '', slug))));
}
function readGrantText(grants, path) {
    const place = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGrantPath */ .fv)(path);
    if (place === undefined)
        return undefined;
    const file = `grants/${path}`;
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_10__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, path));
    if (read.kind === 'missing')
        return undefined;
    if (read.kind === 'refused')
        return {
            file: { ...place, ok: false, problems: [{ file, line: 0, column: 0, message: read.why }] },
            text: '',
        };
    const parsed = (0,_policy_grant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGrant */ .q)(read.text, path, file);
    return parsed === undefined ? undefined : { file: parsed, text: read.text };
}
function namesInFolder(folder) {
    if (!isFolder(folder))
        return [];
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).toSorted();
    }
    catch (error) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_10__/* .unreadableInput */ .SJ)(folder, error);
    }
}
/** Whether there is a real folder. A link in its place is refused, since on GitHub it would not be a folder either. */
function isFolder(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (found.isSymbolicLink())
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`\`${path}\` is a symbolic link`, 'put a real folder there: on GitHub a link is not followed');
        return found.isDirectory();
    }
    catch (error) {
        const code = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_10__/* .errorCode */ .CA)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return false;
        if (error instanceof _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e)
            throw error;
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_10__/* .unreadableInput */ .SJ)(path, error);
    }
}


/***/ }),

/***/ 48067:
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
 * Does something with GitHub, for no longer than a minute unless told otherwise, and closes every connection after it.
 * @throws UsageError with what GitHub answered, and what to do about it
 */
async function withGitHub(given, terminal, token, use, repository = policyRepository(given, terminal), { longest = COMMAND_MS, pacer = (send) => send } = {}) {
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
            api: (0,api/* createApi */.x)(server, token, (0,retry/* retrying */.R$)(pacer(client.send), again)),
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

/***/ 52770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   SJ: () => (/* binding */ unreadableInput),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _policy_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16016);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94934);




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

/***/ 86078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectCommand: () => (/* binding */ collectCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91020);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48067);
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81837);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94934);
/* harmony import */ var _collected_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95127);
/* harmony import */ var _policy_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27614);
/* harmony import */ var _read_wall_facts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92903);









const collectCommand = {
    name: 'walls collect',
    about: 'Collects what GitHub is set to, for the repositories of the policy: rulesets, the rules in force on the default ' +
        'branch, environments,\nActions, subjects of tokens. Each source is read (when, and its digest), refused (and ' +
        'which permission shows it) or absent; a refusal is\nnever an empty list. The token is in GH_TOKEN; that of an ' +
        'administrator is shown most. Exit code 0: all was read, 1: some was refused,\n2: bad input.',
    options: {
        out: { value: 'file', help: 'File to write to; printed when left out' },
        access: { value: 'folder', help: `Folder with the policy.yml; default: ${_check_options_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_ACCESS */ .S}` },
        ..._github_session_js__WEBPACK_IMPORTED_MODULE_3__/* .GITHUB_OPTIONS */ .r0,
    },
    examples: ['GH_TOKEN=$(gh auth token) grantgate walls collect --out snapshot.json', 'grantgate walls collect'],
    run: async (given, terminal) => {
        const { policy } = (0,_policy_text_js__WEBPACK_IMPORTED_MODULE_6__/* .readPolicyText */ .O)(given, terminal);
        const home = (0,_github_session_js__WEBPACK_IMPORTED_MODULE_3__/* .policyRepository */ .RD)(given, terminal);
        const token = (0,_github_session_js__WEBPACK_IMPORTED_MODULE_3__/* .ownToken */ .K8)(terminal);
        if (token === undefined)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('there is no token', 'set GH_TOKEN, as with `GH_TOKEN=$(gh auth token)`');
        const names = (0,_read_wall_facts_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoriesOf */ .Ub)(policy, home);
        const sources = await (0,_github_session_js__WEBPACK_IMPORTED_MODULE_3__/* .withGitHub */ .WN)(given, terminal, token, async ({ api }) => (await Promise.all(names.map(async (name) => (0,_collected_js__WEBPACK_IMPORTED_MODULE_5__/* .collectRepository */ .r)(api, name, terminal.now)))).flat(), home);
        const snapshot = { schema: 1, made_by: 'grantgate walls collect', repositories: names, sources };
        const text = `${JSON.stringify(snapshot, undefined, 2)}\n`;
        const out = given.text('out');
        if (out === undefined)
            terminal.stdout.write(text);
        else {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, out), text);
            terminal.stdout.write(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .h)(out)}: ${sources.length} sources\n${refusedLines(sources)}`);
        }
        return sources.some(({ state }) => state === 'refused') ? 1 : 0;
    },
};
function refusedLines(sources) {
    return sources
        .flatMap((one) => (one.state === 'refused' ? [`refused: ${one.name} (needs ${one.needs})\n`] : []))
        .join('');
}


/***/ }),

/***/ 95127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ collectRepository)
/* harmony export */ });
/* harmony import */ var _github_fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _github_without_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65224);
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45999);
/* harmony import */ var _edited_sources_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97976);




/** More pages than this are not read, and the source says so. */
const MAX_COLLECTED_PAGES = 50;
/** Collects the settings of a repository that bear on who gets in. Source: REST. @throws FactError */
async function collectRepository(api, repository, now) {
    const base = `/repos/${repository}`;
    const ask = async (path, needs) => await askSource(`${base}${path}`, needs, now, async (name) => ({
        answer: await api.get(name, needs),
        complete: true,
    }));
    const askAll = async (path, needs) => await askSource(`${base}${path}`, needs, now, async (name) => await everyPage(api, name, needs));
    const [about, rulesets, environments, actions, ...settings] = await Promise.all([
        ask('', 'metadata: read'),
        askAll('/rulesets?includes_parents=true', 'metadata: read'),
        askAll('/environments', 'actions: read'),
        ask('/actions/permissions', 'administration: read'),
        ask('/actions/oidc/customization/sub', 'actions: read'),
        ask('/actions/permissions/workflow', 'administration: read'),
    ]);
    const branch = answeredFields(about)['default_branch'];
    const details = await Promise.all([
        // GitHub answers with a conflict where none are selected
        ...(answeredFields(actions)['allowed_actions'] === 'selected'
            ? [ask('/actions/permissions/selected-actions', 'administration: read')]
            : []),
        ...(typeof branch === 'string' ? [askAll(`/rules/branches/${encodeURIComponent(branch)}`, 'metadata: read')] : []),
        ...collectedRows(rulesets, 'list').map(async ({ id }) => await ask(`/rulesets/${String(id)}`, 'metadata: read')),
        ...collectedRows(environments, 'environments')
            .filter(({ deployment_branch_policy: policy }) => (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(policy) && policy['custom_branch_policies'] === true)
            .map(async ({ name }) => askAll(`/environments/${encodeURIComponent(String(name))}/deployment-branch-policies`, 'actions: read')),
    ]);
    return [about, rulesets, environments, actions, ...settings, ...details];
}
async function askSource(name, needs, now, read) {
    try {
        const { answer: told, complete } = await read(name);
        const answer = (0,_github_without_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutCredentials */ .r)(told);
        const time = new Date(now()).toISOString();
        return { name, state: 'read', time, digest: (0,_edited_sources_js__WEBPACK_IMPORTED_MODULE_3__/* .answerDigest */ .d)(answer), complete, answer };
    }
    catch (error) {
        if (!(error instanceof _github_fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n) || error.status === undefined)
            throw error;
        // what is not shown to a token is not found, so that only a conflict says that there is no such setting
        return error.status === 409 ? { name, state: 'absent' } : { name, state: 'refused', needs };
    }
}
/** Every page of a list, as one answer in the form of the first. */
async function everyPage(api, name, needs) {
    const mark = name.includes('?') ? '&' : '?';
    let whole;
    for (let page = 1; page <= MAX_COLLECTED_PAGES; page += 1) {
        const { body, next } = await api.page(`${name}${mark}per_page=100&page=${page}`, needs);
        whole = page === 1 ? body : joinedPages(whole, body);
        if (next === undefined)
            return { answer: whole, complete: true };
    }
    return { answer: whole, complete: false };
}
function joinedPages(before, page) {
    if (Array.isArray(before) && Array.isArray(page))
        return [...before, ...page];
    if (!(0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(before) || !(0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(page))
        throw new _github_fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n('GitHub answered a page in another form than the first');
    const lists = Object.entries(page).filter(([, value]) => Array.isArray(value));
    return { ...before, ...Object.fromEntries(lists.map(([key, value]) => [key, joinedPages(before[key], value)])) };
}
function answeredFields(source) {
    return source?.state === 'read' && (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(source.answer) ? source.answer : {};
}
function collectedRows(source, member) {
    const rows = source?.state === 'read' && Array.isArray(source.answer) ? source.answer : answeredFields(source)[member];
    return Array.isArray(rows) ? rows.filter(_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4) : [];
}


/***/ }),

/***/ 97976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withEditsMarked),
/* harmony export */   d: () => (/* binding */ answerDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45999);
/* harmony import */ var _walls_state_collected_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64368);



/** SHA-256 of an answer as JSON. */
function answerDigest(answer) {
    const text = JSON.stringify(answer) ?? '';
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')}`;
}
/**
 * What was read, with each answer of a snapshot that is not the one that was collected marked as such. INVARIANT: such
 * an answer is gone from it, so that nothing can go by it.
 */
function withEditsMarked(value) {
    if (Array.isArray(value))
        return value.map(withEditsMarked);
    if (!(0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) || value['made_by'] !== 'grantgate walls collect' || !Array.isArray(value['sources']))
        return value;
    return { ...value, sources: value['sources'].map(withEditMarked) };
}
function withEditMarked(source) {
    if (!(0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(source) || source['state'] !== 'read')
        return source;
    return source['digest'] === answerDigest(source['answer']) ? source : { name: source['name'], state: _walls_state_collected_state_js__WEBPACK_IMPORTED_MODULE_2__/* .EDITED */ .q0 };
}


/***/ }),

/***/ 27614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ readPolicyText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57528);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72737);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91020);
/* harmony import */ var _check_access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21787);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48067);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52770);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94934);








/** @throws UsageError where there is none, or it has a mistake */
function readPolicyText(given, { cwd }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,_check_access_js__WEBPACK_IMPORTED_MODULE_2__/* .accessFolder */ .nW)(cwd, given.text('access') ?? _check_options_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_ACCESS */ .S), 'policy.yml');
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, file).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    const shown = near.startsWith('..') ? 'policy.yml' : near;
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_4__/* .readText */ .yR)(file);
    if (read.kind !== 'text')
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .h)(shown)} cannot be read`, 'give the folder of the policy with `--access`');
    const parsed = (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .ON)(read.text, shown);
    if (!parsed.ok)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e((0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .formatProblem */ .V)(parsed.problems[0]), 'see `grantgate lint`, and correct it first');
    return { policy: parsed.value, text: read.text, shown };
}


/***/ }),

/***/ 92903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PC: () => (/* binding */ factsIn),
  s3: () => (/* binding */ readWallFacts),
  Ub: () => (/* binding */ repositoriesOf)
});

// UNUSED EXPORTS: askFacts

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/github/actions-settings.js
var actions_settings = __webpack_require__(90268);
// EXTERNAL MODULE: ./lib/github/environment-settings.js
var environment_settings = __webpack_require__(77626);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/github/repository-about.js
var repository_about = __webpack_require__(10599);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
// EXTERNAL MODULE: ./lib/policy/problem.js
var policy_problem = __webpack_require__(72737);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/policy/document.js + 1 modules
var policy_document = __webpack_require__(32627);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(45999);
// EXTERNAL MODULE: ./lib/walls/token.js
var token = __webpack_require__(33008);
;// CONCATENATED MODULE: ./lib/walls/generate/facts-file.js




const reviewer = (0,shape/* object */.Ik)({ type: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(['User', 'Team'])), id: (0,shape/* required */.mw)((0,shape/* integer */.nd)(1)) });
/** Facts of a repository, by the names that GitHub's API has for them. */
const repositoryShape = (0,shape/* object */.Ik)({
    repository: (0,shape/* required */.mw)((0,shape/* text */.Qq)({ pattern: names/* REPOSITORY_PATTERN */.G_, expected: '`owner/name`' }), '"acme/shop"'),
    id: (0,shape/* optional */.lq)((0,shape/* integer */.nd)(1)),
    owner_id: (0,shape/* optional */.lq)((0,shape/* integer */.nd)(1)),
    default_branch: (0,shape/* optional */.lq)((0,shape/* text */.Qq)()),
    sub_claim_prefix: (0,shape/* optional */.lq)((0,shape/* text */.Qq)({ pattern: /^\S+$/, expected: 'a prefix such as `repo:acme/shop`' })),
    include_claim_keys: (0,shape/* optional */.lq)((0,shape/* list */.p_)((0,shape/* text */.Qq)())),
    environments: (0,shape/* optional */.lq)((0,shape/* list */.p_)((0,shape/* text */.Qq)())),
    reviewers: (0,shape/* optional */.lq)((0,shape/* record */.g1)(/^./u, 'an environment', (0,shape/* list */.p_)(reviewer))),
    wait_minutes: (0,shape/* optional */.lq)((0,shape/* record */.g1)(/^./u, 'an environment', (0,shape/* integer */.nd)(0, 43_200))),
}, (value, path, mismatches) => {
    for (const [name, command] of commandsFor(value.repository))
        if (value[name] === undefined)
            mismatches.push(missingFact(path, name, command));
});
const factsShape = (0,shape/* object */.Ik)({
    schema: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)([1]), '1'),
    issuer: (0,shape/* optional */.lq)((0,shape/* text */.Qq)({ pattern: /^https:\/\/[^\s/]+(?:\/[^\s/]+)*$/, expected: 'an https address' })),
    repositories: (0,shape/* required */.mw)((0,shape/* list */.p_)(repositoryShape, { min: 1, max: 1000 }), '[{"repository": "acme/shop", …}]'),
});
/** What prints each fact. Source: REST, "Get a repository" and "Get the customization template for an OIDC subject". */
function commandsFor(repository) {
    return [
        ['id', `gh api repos/${repository} --jq .id`],
        ['owner_id', `gh api repos/${repository} --jq .owner.id`],
        ['default_branch', `gh api repos/${repository} --jq .default_branch`],
        ['sub_claim_prefix', `gh api repos/${repository}/actions/oidc/customization/sub --jq .sub_claim_prefix`],
    ];
}
function missingFact(path, name, command) {
    return { path, message: `\`${name}\` is missing`, hint: `\`${command}\` prints it` };
}
/** Reads a file of facts, JSON; every problem carries its place and what prints what is missingFact. Pure. */
function parseWallFacts(source, file) {
    const parsed = (0,policy_document/* parseDocument */.T)(source, file, factsShape);
    if (!parsed.ok)
        return parsed;
    const { issuer = token/* GITHUB_ISSUER */.oX, repositories } = parsed.value;
    return { ok: true, value: { issuer, repositories: repositories.map(toRepository) } };
}
function toRepository(written) {
    const { repository, id, owner_id: owner, default_branch: branch, sub_claim_prefix: prefix } = written;
    return {
        repository,
        id: String(id),
        ownerId: String(owner),
        defaultBranch: branch ?? '',
        subject: {
            prefix: prefix ?? '',
            ...(written.include_claim_keys === undefined ? {} : { keys: written.include_claim_keys }),
        },
        environments: written.environments,
        ...(written.reviewers === undefined ? {} : { reviewers: Object.fromEntries(written.reviewers) }),
        ...(written.wait_minutes === undefined ? {} : { waitMinutes: Object.fromEntries(written.wait_minutes) }),
    };
}

// EXTERNAL MODULE: ./lib/cli/github-session.js + 1 modules
var github_session = __webpack_require__(81837);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
;// CONCATENATED MODULE: ./lib/cli/walls/read-wall-facts.js












const MAX_FACTS_BYTES = 4 * 1024 * 1024;
/**
 * Facts about the repositories of a policy: from the file that is given, else from GitHub with a token.
 * @throws UsageError where they cannot be read, with what to do
 */
async function readWallFacts(given, terminal, policy, home) {
    const file = given.text('facts');
    if (file !== undefined)
        return factsIn(file, terminal);
    const token = (0,github_session/* ownToken */.K8)(terminal);
    if (token === undefined)
        throw new usage_error/* UsageError */.e('nothing is known of the repository: its numbers, how its tokens begin, its environments', 'set GH_TOKEN, as with `GH_TOKEN=$(gh auth token)`, or give a file with `--facts`: docs/walls.md shows one');
    const names = repositoriesOf(policy, home);
    const { issuer } = (0,github_session/* serverFor */.xY)(terminal);
    return await (0,github_session/* withGitHub */.WN)(given, terminal, token, async ({ api }) => ({ issuer, repositories: await Promise.all(names.map(async (name) => askFacts(api, name))) }), home);
}
/** Facts from a file. @throws UsageError where it cannot be read */
function factsIn(file, { cwd }) {
    const read = (0,read_text/* readText */.yR)((0,external_node_path_.resolve)(cwd, file), MAX_FACTS_BYTES);
    if (read.kind !== 'text')
        throw new usage_error/* UsageError */.e(read.kind === 'missing' ? `there is no file ${(0,safe_line/* quote */.h)(file)}` : `${(0,safe_line/* quote */.h)(file)}: ${read.why}`, 'give the file of facts with `--facts`, or set GH_TOKEN');
    const parsed = parseWallFacts(read.text, file);
    if (parsed.ok)
        return parsed.value;
    const [first, ...others] = parsed.problems;
    throw new usage_error/* UsageError */.e([first, ...others].map(({ hint: _hint, ...problem }) => (0,policy_problem/* formatProblem */.V)(problem)).join('\n'), [...new Set([first, ...others].flatMap(({ hint }) => hint ?? []))].join('\n') || 'correct the file');
}
/** The repository of the policy, and all that roles name; a pattern names none. */
function repositoriesOf({ roles }, home) {
    const named = [...roles.values()].flatMap(({ repositories = [] }) => repositories);
    const all = [home, ...named.filter((name) => !/[*?[\\]/.test(name))];
    return all.filter((name, index) => all.findIndex((other) => (0,fold/* isSameName */.yS)(other, name)) === index);
}
/** @throws FactError where the token is not shown all of it */
async function askFacts(api, repository) {
    const [about, subject, environments] = await Promise.all([
        (0,repository_about/* fetchRepositoryAbout */.m)(api, repository),
        (0,actions_settings/* fetchSubjectTemplate */.bE)(api, repository),
        (0,environment_settings/* fetchEnvironments */.l)(api, repository),
    ]);
    if (subject.prefix === undefined)
        throw new fact_error/* FactError */.n(`GitHub does not say how the subjects of \`${repository}\` begin`, 'write a file of facts with `sub_claim_prefix` as a token of a run has it, and give it with `--facts`');
    const reviewed = environments.filter(({ reviewers }) => reviewers.length > 0);
    const waiting = environments.filter(({ waitMinutes }) => waitMinutes > 0);
    return {
        repository: about.name,
        id: String(about.id),
        ownerId: String(about.ownerId),
        defaultBranch: about.defaultBranch,
        subject: { prefix: subject.prefix, ...(subject.isDefault ? {} : { keys: subject.keys }) },
        environments: environments.map(({ name }) => name),
        ...(reviewed.length === 0
            ? {}
            : { reviewers: Object.fromEntries(reviewed.map(({ name, reviewers }) => [name, reviewers.map(toReviewer)])) }),
        ...(waiting.length === 0
            ? {}
            : { waitMinutes: Object.fromEntries(waiting.map(({ name, waitMinutes }) => [name, waitMinutes])) }),
    };
}
function toReviewer({ type, id }) {
    return { type: type === 'Team' ? 'Team' : 'User', id };
}


/***/ }),

/***/ 90268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vc: () => (/* binding */ fetchSelectedActions),
/* harmony export */   bE: () => (/* binding */ fetchSubjectTemplate),
/* harmony export */   iY: () => (/* binding */ fetchWorkflowDefaults),
/* harmony export */   wg: () => (/* binding */ fetchActionsPermissions)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87781);

const ADMINISTRATION = 'administration: read';
/** Source: REST, "Get GitHub Actions permissions for a repository". @throws FactError */
async function fetchActionsPermissions(api, repository) {
    const found = await readSetting(api, repository, 'permissions', ADMINISTRATION);
    return {
        enabled: found.flag('enabled'),
        allowed: found.optionalText('allowed_actions') ?? 'all',
        pinning: found.has('sha_pinning_required') ? found.flag('sha_pinning_required') : undefined,
    };
}
/** Source: REST, "Get allowed actions and reusable workflows for a repository". @throws FactError */
async function fetchSelectedActions(api, repository) {
    const found = await readSetting(api, repository, 'permissions/selected-actions', ADMINISTRATION);
    return {
        verified: found.has('verified_allowed') && found.flag('verified_allowed'),
        patterns: found.has('patterns_allowed') ? found.texts('patterns_allowed') : [],
    };
}
/** Source: REST, "Get default workflow permissions for a repository". @throws FactError */
async function fetchWorkflowDefaults(api, repository) {
    const found = await readSetting(api, repository, 'permissions/workflow', ADMINISTRATION);
    return {
        token: found.text('default_workflow_permissions'),
        mayApprove: found.flag('can_approve_pull_request_reviews'),
    };
}
/**
 * Source: REST, "Get the customization template for an OIDC subject claim for a repository".
 * @throws FactError
 */
async function fetchSubjectTemplate(api, repository) {
    const found = await readSetting(api, repository, 'oidc/customization/sub', 'actions: read');
    return {
        isDefault: found.flag('use_default'),
        keys: found.has('include_claim_keys') ? found.texts('include_claim_keys') : [],
        isImmutable: found.has('use_immutable_subject') ? found.flag('use_immutable_subject') : undefined,
        prefix: found.optionalText('sub_claim_prefix'),
    };
}
async function readSetting(api, repository, path, permission) {
    return new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(await api.get(`/repos/${repository}/actions/${path}`, permission), '');
}


/***/ }),

/***/ 77626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fetchEnvironments)
/* harmony export */ });
/* harmony import */ var _rest_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77574);

const NEEDS_ACTIONS = 'actions: read';
/** Every environment. Source: REST, "List environments", "List deployment branch policies". @throws FactError */
async function fetchEnvironments(api, repository) {
    const path = `/repos/${repository}/environments`;
    const found = await (0,_rest_list_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchList */ .Z)(api, path, NEEDS_ACTIONS, 'environments');
    return await Promise.all(found.map(async (environment) => {
        const name = environment.text('name');
        const policy = environment.optional('deployment_branch_policy');
        const refs = policy === undefined
            ? 'all'
            : policy.flag('custom_branch_policies')
                ? await fetchPatterns(api, `${path}/${encodeURIComponent(name)}`)
                : 'protected';
        return { name, refs, ...readProtectionRules(environment) };
    }));
}
async function fetchPatterns(api, path) {
    const found = await (0,_rest_list_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchList */ .Z)(api, `${path}/deployment-branch-policies`, NEEDS_ACTIONS, 'branch_policies');
    return found.map((pattern) => ({
        id: pattern.number('id'),
        name: pattern.text('name'),
        type: pattern.optionalText('type') === 'tag' ? 'tag' : 'branch',
    }));
}
function readProtectionRules(environment) {
    const rules = environment.has('protection_rules') ? environment.list('protection_rules') : [];
    const ruleOf = (type) => rules.find((rule) => rule.text('type') === type);
    const wait = ruleOf('wait_timer');
    const review = ruleOf('required_reviewers');
    return {
        // GitHub's own description does not list this one
        adminsBypass: environment.has('can_admins_bypass') ? environment.flag('can_admins_bypass') : undefined,
        waitMinutes: wait?.has('wait_timer') === true ? wait.number('wait_timer') : 0,
        preventsSelfReview: review?.has('prevent_self_review') === true && review.flag('prevent_self_review'),
        reviewers: review?.has('reviewers') === true
            ? review.list('reviewers').map((one) => ({ type: one.text('type'), id: one.object('reviewer').number('id') }))
            : [],
    };
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

/***/ 87781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);

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

/***/ 10599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fetchRepositoryAbout)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87781);

/** Source: REST, "Get a repository". @throws FactError when the token is not shown it */
async function fetchRepositoryAbout(api, repository) {
    const found = new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(await api.get(`/repos/${repository}`, 'metadata: read'), '');
    return {
        name: found.text('full_name'),
        id: found.number('id'),
        ownerId: found.object('owner').number('id'),
        defaultBranch: found.text('default_branch'),
        isPrivate: found.flag('private'),
        hasIssues: found.flag('has_issues'),
    };
}


/***/ }),

/***/ 77574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ fetchList)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87781);


/** More than this is not read. */
const MAX_LIST_PAGES = 10;
/**
 * Every entry of a REST list, over all its pages. `member` names the list where an answer is an object around it.
 * @throws FactError when a page cannot be read, or there are more than can be
 */
async function fetchList(api, path, permission, member) {
    const entries = [];
    for (let page = 1; page <= MAX_LIST_PAGES; page += 1) {
        const answer = await api.page(`${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`, permission);
        entries.push(...entriesOf(answer, member));
        if (answer.next === undefined)
            return entries;
    }
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`there is more at ${path} than can be read`);
}
function entriesOf({ body }, member) {
    return member === undefined ? new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C({ list: body }, '').list('list') : new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(body, '').list(member);
}


/***/ }),

/***/ 65224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45999);

/** Such as `temp_clone_token`, with which a private repository can be cloned. */
const SECRET_KEY = /(?:^|_)(?:token|password|secret|private_key)$/i;
/** Such as `download_url` of a file in a private repository. */
const SECRET_ADDRESS = /^https?:\/\/\S+[?&](?:token|access_token|sig|signature)=/i;
/**
 * An answer of GitHub as it may be kept in a file: without the few texts in it that let whoever reads them in.
 * INVARIANT: every answer that is written to a file goes through this.
 */
function withoutCredentials(value) {
    if (Array.isArray(value))
        return value.map(withoutCredentials);
    if (!(0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return value;
    return Object.fromEntries(Object.entries(value).flatMap(([key, entry]) => {
        const isSecret = typeof entry === 'string' && (SECRET_KEY.test(key) || SECRET_ADDRESS.test(entry));
        return isSecret && entry !== '' ? [] : [[key, withoutCredentials(entry)]];
    }));
}


/***/ }),

/***/ 83740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ grantShape),
/* harmony export */   q: () => (/* binding */ parseGrant)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32627);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41947);
/* harmony import */ var _grant_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45574);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86850);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76726);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70832);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45999);
/* harmony import */ var _time_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2008);








/** A time as it is written; others are told of in the same way. */
const EXAMPLE_TIME = '2026-11-28T18:00:00Z';
const revokedShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)(), 'When it was revoked.'), EXAMPLE_TIME),
    by: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .login */ .iD)(), 'Who revoked it.'), 'hubot'),
    why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(), 'Why, on one line.')),
});
/** What the example says where the reason belongs. */
const REASON_PLACEHOLDER = /^\W*change[\s_-]?me\b/i;
/** A reason for the approver and the record; not what stood in the example. */
function reason() {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)();
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => typeof value === 'string' && REASON_PLACEHOLDER.test(value)
            ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_6__/* .addMismatch */ .E$)(mismatches, path, `${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_6__/* .showValue */ .vp)(value)} stands where the reason belongs`, 'write why the access is needed: the approver goes by it')
            : inner.parse(value, path, mismatches),
    };
}
const grantFields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    role: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .roleName */ .zG)(), 'Name of the role in the policy.'), 'flag-release'),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)(reason(), 'Why the access is needed, for the approver and the record; on one line.'), 'Banner for the November release'),
    ticket: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(2048), 'Link to the ticket or change.')),
    'principal-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), 'Numeric id of the account: logins are renamed and recycled, ids are not.')),
    'team-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), "Numeric id of the team of a team's grant: a team that is recreated under an old name has another.")),
    'requested-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .login */ .iD)(), 'Who asked; the user of the path when left out. Required for teams and apps.')),
    'requested-by-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), 'Numeric id of who asked: it is compared as well as the login, which may be another by the time of the review.')),
    request: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), 'Number of the issue that asked for it; required where an App proposed the grant.')),
    starts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)(), 'From when on; when it was merged, if left out.')),
    expires: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)(), 'Until when: the grant is void at this moment. This, `lasts`, or both: the earlier ends it.')),
    lasts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)({ min: 60 }), 'For how long, counted from when it was merged.')),
    renews: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .grantId */ .Ir)(), 'Id of the grant that this one goes on from, for people and the record.')),
    branches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('branch'), 'Narrows the branches of the role.')),
    tags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('tag'), 'Narrows the tags of the role.')),
    environments: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('environment'), 'Narrows the environments of the role.')),
    repositories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('repository'), 'Narrows the repositories of the role.')),
    workflows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('workflow'), 'Narrows the workflows of the role.')),
    events: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Narrows the events of the role.')),
    through: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ pattern: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .ROLE_NAME */ .VA, expected: 'the name of an entry under `delegation`' }), { min: 1, max: 100 }), 'Names of entries under `delegation`: it is good only by way of these. Directly and by any when left out.')),
    'max-uses': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1, 1000), 'How many runs may use it.')),
    revoked: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)(revokedShape, 'Revokes the grant by a reviewed change.')),
}, (value, path, mismatches) => {
    if (value.starts !== undefined && value.expires !== undefined && value.expires <= value.starts)
        mismatches.push({ path: [...path, 'expires'], message: 'not after `starts`' });
});
const ENDS = ['expires', 'lasts'];
/** A grant file; its JSON Schema is generated from here. */
const grantShape = {
    schema: { ...grantFields.schema, anyOf: ENDS.map((end) => ({ properties: { [end]: true }, required: [end] })) },
    parse: (value, path, mismatches) => {
        const fields = grantFields.parse(value, path, mismatches);
        if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) || ENDS.some((end) => Object.hasOwn(value, end)))
            return fields;
        return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_6__/* .addMismatch */ .E$)(mismatches, path, '`expires` is missing', `for example \`expires: ${EXAMPLE_TIME}\`, or \`lasts: 7d\`, which counts from the merge`);
    },
};
/**
 * Parses the grant file at `path` below `grants/`. `file` names it in problems.
 * A broken file is a void grant of its holder, never an exception.
 */
function parseGrant(source, path, file) {
    const place = (0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGrantPath */ .fv)(path);
    if (place === undefined)
        return undefined;
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, grantShape, { flat: true });
    if (!parsed.ok)
        return { ...place, ok: false, problems: parsed.problems };
    const fields = parsed.value;
    const message = misplaced(fields, place);
    if (message !== undefined)
        return { ...place, ok: false, problems: [{ file, line: 1, column: 1, ...message }] };
    return { ...place, ok: true, grant: { ...fields, ...place } };
}
const FOR_WHOM = {
    user: 'a user',
    team: 'a team',
    app: 'an app',
    person: 'a person of `people.yml`',
};
/** What the fields of a grant say that does not go with whose it is. */
function misplaced(fields, { id, holder: { kind, name } }) {
    if (kind !== 'user' && fields['requested-by'] === undefined) {
        return {
            message: '`requested-by` is missing',
            hint: `a grant for ${FOR_WHOM[kind]} names the person who asked`,
        };
    }
    if (kind !== 'team' && fields['team-id'] !== undefined)
        return { message: '`team-id` is for grants of teams', hint: 'the number of an account is `principal-id`' };
    const renewed = fields.renews === undefined ? undefined : (0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGrantPath */ .fv)(`${fields.renews}.yml`);
    if (renewed === undefined)
        return undefined;
    if ((0,_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .foldCase */ .SP)(renewed.id) === (0,_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .foldCase */ .SP)(id))
        return { message: '`renews` names this grant itself', hint: 'a renewal is a grant of its own, in another file' };
    return renewed.holder.kind === kind && (0,_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameName */ .yS)(renewed.holder.name, name)
        ? undefined
        : {
            message: '`renews` names a grant of somebody else',
            hint: `name one below \`grants/${_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_FOLDERS */ .xg[kind]}/${name}/\``,
        };
}


/***/ }),

/***/ 72737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ formatProblem)
/* harmony export */ });
/** `file:line:column: message (hint)`, as compilers write it. */
function formatProblem(problem) {
    const place = problem.line > 0 ? `${problem.file}:${problem.line}:${problem.column}` : problem.file;
    return `${place}: ${problem.message}${problem.hint === undefined ? '' : ` (${problem.hint})`}`;
}


/***/ }),

/***/ 64368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MO: () => (/* binding */ readCollectedAnswer),
/* harmony export */   q0: () => (/* binding */ EDITED),
/* harmony export */   qu: () => (/* binding */ readCollected)
/* harmony export */ });
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45999);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7074);


/** State of a source whose answer was changed after it was collected. */
const EDITED = 'edited';
/**
 * What `grantgate walls collect` wrote; `undefined` for anything else. A source that was refused, that is not
 * understood, or whose answer is not the one that was collected, is said: it is never taken for an empty one.
 */
function readCollected(value, read) {
    if (!(0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) || value['made_by'] !== 'grantgate walls collect' || !Array.isArray(value['sources']))
        return undefined;
    const sources = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .recordsField */ .Ty)(value, 'sources');
    const reads = sources.map((source) => collectedSource(source, read));
    const lost = value['sources'].length - sources.length;
    const cut = lost === 0 ? [] : [`${lost} of the sources are not such`];
    const times = sources
        .filter(({ state }) => state === 'read')
        .map((source) => Date.parse((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textField */ .M8)(source, 'time') ?? ''));
    return {
        items: reads.flatMap(({ items }) => items),
        partial: [...reads.flatMap(({ partial }) => partial), ...cut],
        collectedAt: times,
    };
}
function collectedSource(source, read) {
    const name = String(source['name']);
    const unread = (why) => ({ items: [], partial: [`${name} ${why}`] });
    if (source['state'] === 'absent')
        return { items: [], partial: [] };
    if (source['state'] === EDITED)
        return unread('is not as it was collected: its digest differs');
    if (source['state'] !== 'read')
        return unread(`was refused: it needs ${String(source['needs'])}`);
    const { answer } = source;
    return readCollectedAnswer({ name, answer, isComplete: source['complete'] === true }, read);
}
/** What an answer holds; what is not understood is said. */
function readCollectedAnswer({ name, answer, isComplete }, read) {
    const [, repository, path = ''] = /^\/repos\/([^/]+\/[^/?]+)(.*)$/.exec(name) ?? [];
    const source = {
        file: name,
        stem: name.split('/').at(-1) ?? '',
        ...(repository === undefined ? {} : { repository, path }),
    };
    const isNone = Array.isArray(answer) && answer.length === 0 && !path.startsWith('/rules/branches/');
    const found = isNone ? { items: [{ kind: 'none', source }], partial: [] } : read(answer, source);
    if (found === undefined)
        return { items: [], partial: [`${name} is not looked at`] };
    const more = isComplete ? [] : [`${name} has more pages than were read`];
    return { ...found, partial: [...found.partial, ...more] };
}


/***/ }),

/***/ 7074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   NE: () => (/* binding */ textsField),
/* harmony export */   Qb: () => (/* binding */ recordField),
/* harmony export */   Ty: () => (/* binding */ recordsField),
/* harmony export */   ei: () => (/* binding */ idField),
/* harmony export */   o2: () => (/* binding */ wholeRecords),
/* harmony export */   sJ: () => (/* binding */ numberField),
/* harmony export */   tS: () => (/* binding */ flagField)
/* harmony export */ });
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45999);

function textField(fields, name) {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function numberField(fields, name) {
    const value = fields[name];
    return typeof value === 'number' ? value : undefined;
}
function flagField(fields, name) {
    const value = fields[name];
    return typeof value === 'boolean' ? value : undefined;
}
/** The objects of a list; nothing where there is no list. */
function recordsField(fields, name) {
    const value = fields[name];
    return Array.isArray(value) ? value.filter(_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4) : [];
}
/** The same, where every member is one; `undefined` for a list that has something else in it, or for none. */
function wholeRecords(fields, name) {
    const value = fields[name];
    return Array.isArray(value) && value.every(_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4) ? value : undefined;
}
function textsField(fields, name) {
    const value = fields[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
function recordField(fields, name) {
    const value = fields[name];
    return (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value : undefined;
}
/** The number of an account or a repository as tokens have it. */
function idField(fields, name) {
    const value = fields[name];
    return typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : undefined;
}


/***/ }),

/***/ 33008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m4: () => (/* binding */ subjectValue),
/* harmony export */   oX: () => (/* binding */ GITHUB_ISSUER),
/* harmony export */   oj: () => (/* binding */ AWS_GITHUB_CLAIMS),
/* harmony export */   wg: () => (/* binding */ TOKEN_CLAIMS)
/* harmony export */ });
/** Issuer of the tokens of jobs on github.com. https://docs.github.com/actions/reference/security/oidc */
const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * Claims of a job's token that a trust may test, by which one job is told from another. What every token has of its own
 * (`jti`, times, numbers of the run) tells nothing. https://docs.github.com/actions/reference/security/oidc
 */
const TOKEN_CLAIMS = [
    'iss',
    'sub',
    'aud',
    'repository',
    'repository_id',
    'repository_owner',
    'repository_owner_id',
    'ref',
    'ref_type',
    'environment',
    'job_workflow_ref',
    'workflow_ref',
    'workflow',
    'event_name',
    'actor',
    'actor_id',
    'runner_environment',
    'repository_visibility',
    'head_ref',
    'base_ref',
    'enterprise',
    'enterprise_id',
];
/**
 * The claims that AWS evaluates of a token of this issuer, beside those that it knows of every issuer (`aud`, `sub`).
 * A condition on any other is on a key that is never there.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
const AWS_GITHUB_CLAIMS = [
    'actor',
    'actor_id',
    'enterprise_id',
    'environment',
    'job_workflow_ref',
    'ref',
    'repository',
    'repository_id',
    'repository_owner_id',
    'workflow',
];
/** A value as it stands in `sub`: a colon would end it. */
function subjectValue(value) {
    return value.replaceAll(':', '%3A');
}


/***/ })

};
