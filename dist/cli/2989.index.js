export const id = 2989;
export const ids = [2989];
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

/***/ 25335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ assumeApproved),
/* harmony export */   k: () => (/* binding */ NO_EVIDENCE)
/* harmony export */ });
/* harmony import */ var _policy_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2899);

/** No login looks like this, so nobody who is involved can be meant. */
const APPROVER = '(assumed approver)';
/** Everything known is that nothing is known: every grant lacks its approval. */
const NO_EVIDENCE = { provenance: new Map(), revoked: new Set(), frozen: false, uses: new Map() };
/**
 * A policy and evidence under which every grant counts as approved, merged at `now`; all other checks stay as they are.
 */
function assumeApproved(policy, grants, now) {
    if (policy?.ok !== true)
        return { policy, evidence: NO_EVIDENCE };
    const lenient = {
        ...policy.value,
        approval: { ...policy.value.approval, approvers: { permission: 'read' } },
    };
    const provenance = new Map();
    for (const file of grants) {
        if (file.ok)
            provenance.set(file.id, approvedBy((0,_policy_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsNeeded */ .Wr)(lenient, lenient.roles.get(file.grant.role)), now));
    }
    return { policy: { ok: true, value: lenient }, evidence: { ...NO_EVIDENCE, provenance } };
}
function approvedBy(count, now) {
    const reviews = Array.from({ length: count }, (_, index) => ({
        author: `${APPROVER} ${index + 1}`,
        type: 'User',
        state: 'APPROVED',
        commit: 'assumed',
        submitted_at: now,
        permission: 'admin',
        teams: [],
    }));
    return {
        pull: { number: 0, merged: true, author: '(assumed author)', head_sha: 'assumed', committers: [], merged_at: now },
        reviews,
    };
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

/***/ 87279:
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

/***/ 57453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wallsAudit: () => (/* binding */ wallsAudit)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/walls/finding/audit.js + 50 modules
var finding_audit = __webpack_require__(98062);
// EXTERNAL MODULE: ./lib/walls/state/source-about.js
var source_about = __webpack_require__(60850);
// EXTERNAL MODULE: ./lib/walls/meant.js
var walls_meant = __webpack_require__(18598);
// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(48067);
// EXTERNAL MODULE: ./lib/cli/github-session.js + 1 modules
var github_session = __webpack_require__(81837);
// EXTERNAL MODULE: ./lib/cli/style.js
var style = __webpack_require__(87279);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
// EXTERNAL MODULE: ./lib/cli/walls/audit-facts.js
var audit_facts = __webpack_require__(88945);
// EXTERNAL MODULE: ./lib/walls/generate/aws-walls.js
var aws_walls = __webpack_require__(53888);
// EXTERNAL MODULE: ./lib/walls/token.js
var token = __webpack_require__(33008);
;// CONCATENATED MODULE: ./lib/cli/walls/fixed-documents.js


/**
 * The trust policies that the policy of access would have, by the ARN of their role; none where a fact is missing that
 * would have to be guessed.
 */
function fixedDocuments(policy, meant, repositories) {
    const known = repositories.every(({ id, ownerId, subject }) => id !== '' && ownerId !== '' && subject.prefix !== '');
    if (!known || policy.walls === undefined)
        return new Map();
    const facts = {
        issuer: token/* GITHUB_ISSUER */.oX,
        repositories: repositories.map((one) => ({ ...one, environments: undefined })),
    };
    const aws = meant.filter(({ provider }) => provider === 'aws');
    return new Map((0,aws_walls/* awsWalls */.t)(policy, aws, facts).walls.map(({ arn, trust }) => [arn, trust]));
}

// EXTERNAL MODULE: ./lib/cli/walls/live-state.js
var live_state = __webpack_require__(63176);
// EXTERNAL MODULE: ./lib/cli/walls/policy-text.js
var policy_text = __webpack_require__(27614);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(23355);
// EXTERNAL MODULE: ./lib/report/walls/finding-sentence.js
var finding_sentence = __webpack_require__(87375);
// EXTERNAL MODULE: ./lib/report/walls/finding-words.js
var finding_words = __webpack_require__(47457);
// EXTERNAL MODULE: ./lib/walls/finding/finding-kinds.js
var finding_kinds = __webpack_require__(51008);
// EXTERNAL MODULE: ./lib/policy/decide.js + 6 modules
var decide = __webpack_require__(62719);
// EXTERNAL MODULE: ./lib/policy/grant.js
var grant = __webpack_require__(83740);
// EXTERNAL MODULE: ./lib/policy/run.js
var policy_run = __webpack_require__(41287);
// EXTERNAL MODULE: ./lib/cli/check/assumed.js
var check_assumed = __webpack_require__(25335);
;// CONCATENATED MODULE: ./lib/cli/walls/gate-verdict.js




const DAY_MS = 86_400_000;
/**
 * What the gate would decide of the job of a token, even if its actor had an approved grant for these roles: the reason
 * of its refusal, or `undefined` where it would let the job go on.
 */
function gateRefusal(policy, token, roles, home, now) {
    const actor = token.actor ?? 'x';
    const grants = roles.flatMap((role, index) => {
        const path = `users/${actor}/example-${index}.yml`;
        const ends = new Date(now + DAY_MS).toISOString().replace(/\.\d+Z$/, 'Z');
        const source = `role: ${JSON.stringify(role)}\nreason: An example\nexpires: ${ends}\n`;
        const file = (0,grant/* parseGrant */.q)(source, path, path);
        return file === undefined ? [] : [file];
    });
    const run = (0,policy_run/* parseRun */.z)({
        // what is not known of a repository is not what the gate goes by
        repository_id: '1',
        repository_owner_id: '1',
        ...token,
        ref_protected: true,
        sha: '0'.repeat(40),
        run_id: '1',
        run_attempt: '1',
        triggering_actor: actor,
        triggering_actor_id: token.actor_id,
        actor_type: 'User',
        triggering_actor_type: 'User',
    });
    const assumed = (0,check_assumed/* assumeApproved */.M)({ ok: true, value: policy }, grants, now);
    const decision = (0,decide/* decide */.L)(assumed.policy, grants, assumed.evidence, { run, home }, now);
    return decision.decision === 'deny' ? decision.reason : undefined;
}

;// CONCATENATED MODULE: ./lib/cli/walls/finding-example.js

/** Findings whose example the gate refuses, wherever it is asked. */
const REFUSED_BY_GATE = ['trust-open-to-github', 'trust-open-to-owner', 'trust-open-to-repository', 'trust-orphan'];
/** Why the gate would refuse the job of a finding's token; `undefined` where that is not what the finding is about. */
function exampleRefusal(finding, { policy, home, now }) {
    if (finding.token === undefined || !REFUSED_BY_GATE.includes(finding.id))
        return undefined;
    const named = finding.roles.map(({ role }) => role);
    const roles = named.length > 0 ? [...new Set(named)] : [...policy.roles.keys()];
    return gateRefusal(policy, finding.token, roles, home, now);
}

;// CONCATENATED MODULE: ./lib/cli/walls/print-audit-json.js





/** An audit as JSON, schema 1. */
function auditJson(report) {
    const { audit, digest, home, now, sources, fixed, repositories } = report;
    const value = {
        schema: 1,
        audited_at: (0,instant/* formatInstant */.r4)(now),
        policy: { repository: home, digest },
        repositories,
        sources,
        trusts: audit.trusts.map(({ provider, target, file, trustClass, meant }) => ({
            provider,
            target,
            file,
            class: trustClass ?? 'unknown',
            roles: meant.map(({ role, credential }) => ({ role, credential })),
            ...(fixed.has(target) ? { fixed: fixed.get(target) } : {}),
        })),
        findings: audit.findings.map((finding) => findingJson(finding, report)),
        summary: summaryJson(audit.findings),
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
function findingJson(finding, report) {
    const refusal = exampleRefusal(finding, report);
    const { at, ...rest } = finding.outcome === 'fail' ? finding : { ...finding, at: undefined };
    const { what, why, fix } = finding_words/* WALL_FINDING_WORDS */.X[finding.id];
    return {
        ...rest,
        nhi: finding_kinds/* WALL_FINDING_KINDS */.RX[finding.id].nhi,
        sentence: (0,finding_sentence/* auditSentence */.d)(finding),
        what,
        risk: why,
        fix,
        ...(at === undefined ? {} : { at: (0,instant/* formatInstant */.r4)(at) }),
        ...(refusal === undefined ? {} : { gate: { decision: 'deny', reason: refusal } }),
    };
}
function summaryJson(findings) {
    const count = (severity) => findings.filter((one) => one.outcome === 'fail' && one.severity === severity).length;
    return {
        unknown: findings.filter(({ outcome }) => outcome === 'unknown').length,
        ...Object.fromEntries(finding_kinds/* SEVERITIES */.oC.map((severity) => [severity, count(severity)])),
    };
}

// EXTERNAL MODULE: ./lib/policy/docs-address.js
var docs_address = __webpack_require__(44134);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/report/sarif/sarif-log.js
var sarif_log = __webpack_require__(49598);
// EXTERNAL MODULE: ./lib/cli/version.js
var version = __webpack_require__(16802);
;// CONCATENATED MODULE: ./lib/cli/walls/print-audit-sarif.js








const MAX_AUDIT_TEXT_CHARACTERS = 1000;
/** `security-severity` of GitHub: above 9 critical, from 7 high, from 4 medium. */
const WEIGHTS = { critical: 9.5, high: 8, medium: 5.5, low: 2, warning: 0.5 };
/** Findings for code scanning, each beside its role in the policy. */
function auditSarif(report) {
    const refused = report.sources.filter(({ state }) => state === 'refused');
    return (0,sarif_log/* sarifDocument */.X)({
        version: version/* VERSION */.x,
        category: 'walls',
        rules: finding_kinds/* WALL_FINDING_IDS */.gG.map((id) => {
            const { severity, nhi } = finding_kinds/* WALL_FINDING_KINDS */.RX[id];
            const { what, why, fix } = finding_words/* WALL_FINDING_WORDS */.X[id];
            return {
                id,
                summary: what,
                full: `${what} ${why} ${fix}`,
                page: `${docs_address/* DOCS */.i}/findings.md#${id}`,
                level: severityLevel(severity),
                score: WEIGHTS[severity],
                tags: nhi.map((number) => `NHI${number}:2025`),
            };
        }),
        results: report.audit.findings.map((finding) => ({
            rule: finding.id,
            level: finding.outcome === 'unknown' ? 'note' : severityLevel(finding.severity),
            text: (0,safe_line/* safeLine */.o)(`${finding.target}: ${(0,finding_sentence/* auditSentence */.d)(finding)}${exampleText(finding)}`, MAX_AUDIT_TEXT_CHARACTERS),
            place: policyPlace(finding, report),
            known: `${finding.id} ${finding.target} ${finding.outcome}`,
        })),
        notices: refused.map(({ name, needs }) => ({
            text: `${name} was refused: it needs ${needs ?? 'more rights'}`,
            place: { file: report.policyFile, line: 0, column: 0 },
        })),
        digest: (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex'),
    });
}
function severityLevel(severity) {
    if (severity === 'critical' || severity === 'high')
        return 'error';
    return severity === 'warning' ? 'note' : 'warning';
}
function exampleText({ token }) {
    return token === undefined ? '' : ` Example: ${(0,finding_sentence/* tokenLines */.w)(token).join(', ')}`;
}
/** The line of the role in the policy, or its first: a cloud has no place in the repository. */
function policyPlace({ roles, target }, { policyText, policyFile }) {
    const lines = policyText.split('\n');
    const named = lines.findIndex((line) => line.includes(target));
    const role = lines.findIndex((line) => roles.some((one) => new RegExp(`^\\s+['"]?${one.role}['"]?\\s*:`).test(line)));
    return { file: policyFile, line: Math.max(named >= 0 ? named : role, 0) + 1, column: 1 };
}

;// CONCATENATED MODULE: ./lib/cli/walls/print-audit.js






const MAX_AUDIT_LINE_CHARACTERS = 400;
const auditLine = (text) => (0,safe_line/* safeLine */.o)(text, MAX_AUDIT_LINE_CHARACTERS);
/** An audit for people: what is unknown, then the worst, then what is known to hold. */
function auditText(report, style) {
    const { findings, trusts } = report.audit;
    const parts = findings.map((finding) => findingText(finding, report, style));
    const holding = trusts.filter((trust) => holds(trust, report));
    const unread = report.sources.filter(({ state, partial }) => state === 'refused' || partial.length > 0);
    return [
        ...unread.map((source) => sourceText(source, style)),
        ...parts,
        ...(holding.length === 0
            ? []
            : [
                `${holding
                    .map(({ target, trustClass }) => {
                    const words = trustClass === 'gate' ? 'only jobs of the gate get in' : 'no job gets in';
                    return `${style.good('holds')}  ${auditLine(target)}: ${words}`;
                })
                    .join('\n')}\n`,
            ]),
        `${summaryLine(report)}\n`,
    ].join('\n');
}
/**
 * INVARIANT: a wall holds only where nothing about it is unknown or wrong, and its file is whole. A warning says it
 * is too narrow.
 */
function holds({ target, file, trustClass }, { audit, sources }) {
    if (trustClass !== 'gate' && trustClass !== 'nobody')
        return false;
    const isWhole = sources.every(({ name, partial }) => name !== file || partial.length === 0);
    return isWhole && !audit.findings.some((one) => one.target === target && isAgainst(one));
}
function isAgainst(finding) {
    return finding.outcome === 'unknown' || !['low', 'warning'].includes(finding.severity);
}
function sourceText({ name, state, needs, partial }, style) {
    const why = state === 'refused' ? `GitHub refused it; it needs ${needs ?? 'more rights'}` : partial.join('; ');
    return `${style.doubtful('unknown')}  ${auditLine(name)}: ${auditLine(why)}\n`;
}
function findingText(finding, report, style) {
    const { id, target, file, roles, token } = finding;
    const word = finding.outcome === 'unknown' ? style.doubtful('unknown') : severityWord(finding.severity, style);
    const from = file === undefined ? '' : style.faint(` (${auditLine(file)})`);
    const words = finding_words/* WALL_FINDING_WORDS */.X[id];
    const refusal = exampleRefusal(finding, report);
    const later = finding.outcome === 'fail' && finding.at !== undefined && finding.at > report.now;
    return [
        `${word}  ${style.strong(id)}  ${auditLine(target)}${from}`,
        `  ${auditLine((0,finding_sentence/* auditSentence */.d)(finding))}`,
        ...(roles.length === 0 ? [] : [`  roles: ${auditLine(roles.map(roleUse).join(', '))}`]),
        ...(token === undefined
            ? []
            : [`  ${exampleWords(finding)}`, ...(0,finding_sentence/* tokenLines */.w)(token).map((line) => `    ${auditLine(line)}`)]),
        ...(later && finding.outcome === 'fail' ? [`    from ${(0,instant/* formatInstant */.r4)(finding.at ?? 0)} on`] : []),
        ...(refusal === undefined ? [] : [`  the gate refuses it, even with an approved grant: ${refusal}`]),
        // of a setting that was not read there is nothing to put right yet
        ...(finding.outcome === 'unknown' && token === undefined
            ? []
            : [`  ${words.why}`, `  ${style.good('fix')} ${words.fix}`]),
        ...fixedLines(finding, report),
        '',
    ].join('\n');
}
function exampleWords(finding) {
    if (finding.outcome === 'unknown')
        return 'a token that may get in:';
    return finding.id === 'trust-narrower' ? 'a token that is refused:' : 'a token that gets in:';
}
function roleUse({ role, credential }) {
    return credential === '' ? role : `${role} (${credential})`;
}
function severityWord(severity, style) {
    return severity === 'critical' || severity === 'high' ? style.bad(severity) : style.doubtful(severity);
}
/** The document as the policy would have it, beside the first finding about its target. */
function fixedLines(finding, { audit, fixed }) {
    const document = finding.id.startsWith('trust-') ? fixed.get(finding.target) : undefined;
    const first = audit.findings.find(({ id, target }) => id.startsWith('trust-') && target === finding.target);
    if (document === undefined || first !== finding)
        return [];
    return [
        '  the document as the policy has it:',
        ...JSON.stringify(document, undefined, 2)
            .split('\n')
            .map((line) => `    ${line}`),
    ];
}
/** How many there are of each. */
function summaryLine({ audit, sources }) {
    const unknown = audit.findings.filter(({ outcome }) => outcome === 'unknown').length;
    const counts = finding_kinds/* SEVERITIES */.oC.map((severity) => {
        const count = audit.findings.filter((one) => one.outcome === 'fail' && one.severity === severity).length;
        return count === 0 ? '' : `${count} ${severity}`;
    }).filter((text) => text !== '');
    const found = counts.length === 0 ? 'no findings' : counts.join(', ');
    const trusts = `${audit.trusts.length} ${audit.trusts.length === 1 ? 'identity' : 'identities'}`;
    const read = `${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`;
    return `${trusts} from ${read}: ${unknown === 0 ? '' : `${unknown} unknown, `}${found}`;
}

// EXTERNAL MODULE: ./lib/cli/walls/read-wall-facts.js + 1 modules
var read_wall_facts = __webpack_require__(92903);
// EXTERNAL MODULE: ./lib/cli/walls/state-files.js
var state_files = __webpack_require__(14483);
;// CONCATENATED MODULE: ./lib/cli/walls/audit-command.js

















const wallsAudit = {
    name: 'walls audit',
    about: 'Compares what clouds and GitHub let in by themselves with the policy. Every finding has a token as an ' +
        'example: one that gets in\nthough the policy does not mean it, or one that the policy means and the cloud ' +
        'refuses. What could not be determined stands first,\nand is never passed. Nothing is changed, and no cloud is ' +
        'asked: give what their own tools print. Exit code 0: nothing was found,\n1: there are findings (with --strict ' +
        'also where something is unknown), 2: bad input.',
    options: {
        state: {
            value: 'file',
            repeats: true,
            help: 'What a cloud, Terraform or `gh api` printed, JSON, or a folder of such files; give it several times',
        },
        token: { help: 'Also ask GitHub for its settings, with the token in GH_TOKEN or GITHUB_TOKEN' },
        access: { value: 'folder', help: `Folder with the policy.yml; default: ${options/* USUAL_ACCESS */.S}` },
        facts: { value: 'file', help: 'File with the facts about repositories, JSON, as for `grantgate walls`' },
        ...github_session/* GITHUB_OPTIONS */.r0,
        strict: { help: 'Exit with 1 also where something could not be determined' },
        json: { help: 'Print trusts and findings as JSON' },
        sarif: { help: 'Print findings in SARIF 2.1.0, for code scanning' },
    },
    examples: [
        'aws iam get-account-authorization-details --filter Role > aws.json && grantgate walls audit --state aws.json',
        'terraform show -json > state.json && grantgate walls audit --state state.json --json',
        'GH_TOKEN=$(gh auth token) grantgate walls audit --state clouds/ --token --strict',
        'grantgate walls audit --state clouds/ --sarif > walls.sarif',
    ],
    run: async (given, terminal) => {
        const report = await makeReport(given, terminal);
        const { stdout, env } = terminal;
        if (given.has('json'))
            stdout.write(auditJson(report));
        else
            stdout.write(given.has('sarif') ? auditSarif(report) : auditText(report, (0,style/* styleFor */.j)(stdout, env)));
        return auditExitCode(report, given.has('strict'));
    },
};
async function makeReport(given, terminal) {
    if (given.has('json') && given.has('sarif'))
        throw new usage_error/* UsageError */.e('`--json` and `--sarif` are both given', 'give one of them');
    const named = given.texts('state');
    if (named.length === 0 && !given.has('token'))
        throw new usage_error/* UsageError */.e('nothing is given to audit', 'give files with `--state`, or `--token` to ask GitHub');
    const { policy, text, shown } = (0,policy_text/* readPolicyText */.O)(given, terminal);
    const home = (0,github_session/* policyRepository */.RD)(given, terminal);
    const names = (0,read_wall_facts/* repositoriesOf */.Ub)(policy, home);
    const now = terminal.now();
    const files = (0,state_files/* readStateFiles */.D)(terminal.cwd, named, now);
    const live = given.has('token') ? await (0,live_state/* readLiveState */.e)(given, terminal, names) : undefined;
    const items = [...files.flatMap((file) => file.items), ...(live?.items ?? [])];
    const repositories = (0,audit_facts/* auditFacts */.Bl)(given, terminal, names, items);
    const gate = policy.walls?.gate;
    const meant = (0,walls_meant/* meantTokens */.A)(policy, { home, gate, repositories });
    const onProgress = progressOn(terminal);
    const sources = [...files.map(fileSource), ...(live?.sources ?? [])];
    const gaps = sources.flatMap((source) => gapsOf(source).map((why) => ({ why, about: source.about })));
    const issuer = (0,audit_facts/* auditIssuer */.Jz)(given, terminal);
    const audit = (0,finding_audit/* auditWalls */.l)({ policy, home, gate, issuer, repositories, meant, items, gaps, now, onProgress });
    return {
        audit,
        policy,
        policyText: text,
        policyFile: shown,
        home,
        now,
        digest: digestOf(text),
        repositories,
        sources,
        fixed: fixedDocuments(policy, meant, repositories),
    };
}
function fileSource({ file, text, items, partial }) {
    return { name: file, state: 'read', digest: digestOf(text), items: items.length, partial, about: (0,source_about/* sourceAbout */.B)(items) };
}
/** What a source leaves out. */
function gapsOf({ name, state, partial, needs }) {
    if (state === 'refused')
        return [`${name} was refused: it needs ${needs ?? 'more rights'}`];
    return partial.map((why) => `${name}: ${why}`);
}
function digestOf(text) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
}
/** INVARIANT: 0 only where nothing was found; a warning alone refuses nobody. */
function auditExitCode({ audit: { findings }, sources }, isStrict) {
    const counts = findings.some((one) => one.outcome === 'fail' && one.severity !== 'warning');
    const isUnknown = findings.length > 0 || sources.some((one) => gapsOf(one).length > 0);
    return counts || (isStrict && isUnknown) ? 1 : 0;
}
const PROGRESS_ROLES = 200;
/** Says how far it is where that takes a while and somebody watches. */
function progressOn({ stderr }) {
    return (done, all) => {
        if (stderr.isTTY === true && all >= PROGRESS_ROLES && (done % PROGRESS_ROLES === 0 || done === all))
            stderr.write(`\r${done} of ${all} identities${done === all ? '\n' : ''}`);
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

/***/ 92125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V9: () => (/* binding */ emergencyId),
/* harmony export */   Zc: () => (/* binding */ emergencyFiles),
/* harmony export */   zO: () => (/* binding */ emergencyOf),
/* harmony export */   zx: () => (/* binding */ emergencyIssue)
/* harmony export */ });
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40016);

/** What stands before the number of the issue in the id of an access without a grant. */
const EMERGENCY_PREFIX = 'break-glass/';
/** Id by which an access without a grant is known in decisions and records: `break-glass/123`. No grant has it. */
function emergencyId(issue) {
    return `${EMERGENCY_PREFIX}${issue}`;
}
/** The issue of such an id; `undefined` for the id of a grant. */
function emergencyIssue(id) {
    return id.startsWith(EMERGENCY_PREFIX) ? Number(id.slice(EMERGENCY_PREFIX.length)) : undefined;
}
/**
 * The access that a form asks for, in the shape of a grant for the one account that opened the issue; `undefined` where
 * the form is not filled in, or its role has no break-glass access.
 */
function emergencyOf(issue, policy, run) {
    const { form } = issue;
    const rules = form === undefined ? undefined : policy.roles.get(form.role)?.['break-glass'];
    if (form === undefined || rules === undefined)
        return undefined;
    const actor = (0,_principal_js__WEBPACK_IMPORTED_MODULE_0__/* .actorOf */ .dn)(run);
    const grant = {
        id: emergencyId(issue.number),
        holder: { kind: 'user', name: actor.login },
        role: form.role,
        reason: form.reason,
        ticket: form.incident,
        request: issue.number,
        'requested-by': issue.author,
        // INVARIANT: for nobody but who opened the issue
        'principal-id': issue.author_id ?? 0,
        starts: issue.opened_at,
        expires: issue.opened_at + rules.lasts * 1000,
        ...(rules.environments === undefined ? {} : { environments: rules.environments }),
    };
    return { issue, form, rules, grant };
}
/** Every access that the issues ask for, as files are that were read. */
function emergencyFiles(issues, policy, run) {
    return issues.flatMap((issue) => {
        const grant = emergencyOf(issue, policy, run)?.grant;
        return grant === undefined ? [] : [{ id: grant.id, holder: grant.holder, ok: true, grant }];
    });
}


/***/ }),

/***/ 44134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ DOCS)
/* harmony export */ });
/** Where the documentation is, for whoever has only the action. */
const DOCS = 'https://github.com/grantgate/grantgate/blob/main/docs';


/***/ }),

/***/ 43457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ scopeLists),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   mw: () => (/* binding */ foldedName),
/* harmony export */   r9: () => (/* binding */ roleList)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41947);

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


/***/ }),

/***/ 70478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ branchesOf),
/* harmony export */   Kp: () => (/* binding */ scopeChecks),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   vK: () => (/* binding */ matchesWorkflow)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41947);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29121);
/* harmony import */ var _scope_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43457);
/* harmony import */ var _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84020);




/** The branches a run is on: a pull request is on its head and its base. */
function branchesOf(run) {
    if (run.head_ref !== '' || run.base_ref !== '')
        return [run.head_ref, run.base_ref].filter((name) => name !== '');
    return run.ref.startsWith('refs/heads/') ? [run.ref.slice('refs/heads/'.length)] : [];
}
/** The tag a run is on, if it is on one. */
function tagOf(run) {
    return run.ref.startsWith('refs/tags/') ? run.ref.slice('refs/tags/'.length) : undefined;
}
const includesName = (names, name) => names.includes(name);
const within = (list) => (patterns, name) => (0,_scope_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(list, name, { within: [patterns], never: [] }, _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .GLOBS */ ._k) === 'in';
/**
 * Looks at a run with a role once, for all grants of that role. `home` is the repository that holds the policy, which
 * is a role's own when it lists none. The result checks one grant.
 */
function scopeChecks(role, run, home) {
    const dimensions = dimensionsOf(role, run, home);
    const unnarrowed = dimensions.map((dimension) => dimensionFinding(dimension, undefined));
    const isProtected = role.require?.includes('protected-ref') === true ? [checkProtected(run)] : [];
    return (grant) => {
        const findings = dimensions.map((dimension, index) => {
            const narrowed = dimension.narrowing === undefined ? undefined : grant[dimension.narrowing];
            return (narrowed === undefined ? unnarrowed[index] : undefined) ?? dimensionFinding(dimension, narrowed);
        });
        return isProtected.length === 0 ? findings : [...findings, ...isProtected];
    };
}
function dimensionsOf(role, run, home) {
    const workflow = (patterns, name) => patterns.some((pattern) => matchesWorkflow(pattern, name, run.repository));
    return [
        dimension('repository-out-of-scope', [run.repository], within('repositories'), (0,_scope_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .roleList */ .r9)('repositories', role, home), 'repositories'),
        // the workflow is the one the run was started from; a reusable workflow that its jobs call does not stand in for it
        dimension('workflow-out-of-scope', [(0,_workflow_file_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowFile */ .E)(run.workflow_ref)], workflow, role.workflows, 'workflows'),
        dimension('event-out-of-scope', [run.event_name], includesName, role.events ?? ['workflow_dispatch'], 'events'),
        refDimension(role, run),
        dimension('environment-out-of-scope', run.environment === undefined ? [] : [run.environment], within('environments'), (0,_scope_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .roleList */ .r9)('environments', role, home), 'environments'),
        dimension('runner-out-of-scope', [run.runner_environment], includesName, role.runners ?? ['github-hosted']),
    ];
}
function refDimension(role, run) {
    const tag = tagOf(run);
    const branches = branchesOf(run);
    if (tag !== undefined && branches.length === 0)
        return dimension('tag-out-of-scope', [tag], within('tags'), role.tags ?? [], 'tags');
    const check = dimension('branch-out-of-scope', branches, within('branches'), role.branches, 'branches');
    // a run that is on no branch and on no tag is on nothing that could be granted
    return branches.length > 0 ? check : { ...check, ok: false, ref: run.ref };
}
function dimension(name, asked, match, role, narrowing) {
    return {
        name,
        asked,
        match,
        role,
        ok: asked.every((one) => match(role, one)),
        ...(narrowing === undefined ? {} : { narrowing }),
    };
}
/** INVARIANT: a name must match the role's list and, where the grant has one, the grant's: narrowing never widens. */
function dimensionFinding({ name, asked, ref, match, role, ok }, narrowed) {
    const isWithin = ok && (narrowed === undefined || asked.every((one) => match(narrowed, one)));
    const outside = () => {
        const by = ok ? 'grant' : 'role';
        return { names: asked.filter((one) => !match(by === 'role' ? role : (narrowed ?? []), one)), by };
    };
    return {
        name,
        ok: isWithin,
        facts: () => ({
            role,
            asked,
            ...(narrowed === undefined ? {} : { narrowed }),
            ...(isWithin ? {} : { outside: outside() }),
            ...(ref === undefined ? {} : { ref }),
        }),
    };
}
function checkProtected({ ref, ref_protected: isProtected }) {
    return { name: 'ref-unprotected', ok: isProtected, facts: () => ({ ref, isProtected }) };
}
/** A pattern without `owner/name/` in front means the run's own repository. */
function matchesWorkflow(pattern, file, repository) {
    const [owner = '', name = '', ...path] = file.split('/');
    if (/^[^/]+\/[^/]+\/\.github\//.test(pattern)) {
        const [patternOwner = '', patternName = '', ...patternPath] = pattern.split('/');
        return ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAnyCaseless */ .DR)([`${patternOwner}/${patternName}`], `${owner}/${name}`) &&
            (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)([patternPath.join('/')], path.join('/')));
    }
    return (0,_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(`${owner}/${name}`, repository) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)([pattern], path.join('/'));
}


/***/ }),

/***/ 76604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ keepingOf)
/* harmony export */ });
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76317);

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
    const start = (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .foldTag */ .cM)(/^[^*?[\\{~]*/.exec(pattern)?.[0] ?? '');
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


/***/ }),

/***/ 84020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
