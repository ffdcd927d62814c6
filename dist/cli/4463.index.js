export const id = 4463;
export const ids = [4463];
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

/***/ 94463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listGrants: () => (/* binding */ listGrants),
/* harmony export */   listedGrant: () => (/* binding */ listedGrant)
/* harmony export */ });
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41947);
/* harmony import */ var _policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75711);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86850);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23355);
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78400);
/* harmony import */ var _policy_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4464);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76317);
/* harmony import */ var _report_moment_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(84412);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(91020);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87279);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94934);
/* harmony import */ var _register_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71642);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58746);













const listGrants = {
    name: 'grant list',
    operands: '[holder]',
    about: 'Lists grants, with their state by the file and, with --online, by the tags that revoke them and count their ' +
        'uses.\nWhether a grant was approved is not looked at: `grantgate check --online` decides as the gate does.\n' +
        'Exit code 0, also where there are none; 2: bad input.',
    options: {
        ..._register_js__WEBPACK_IMPORTED_MODULE_5__/* .REGISTER_OPTIONS */ .B,
        role: { value: 'role', help: 'Only those for this role' },
        state: { value: 'states', help: `Only those in these states: ${_policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .GRANT_STAGES */ .z7.toReversed().join(', ')}` },
        ending: { value: 'time', help: 'Only active ones that end within this time, for example 14d' },
    },
    examples: [
        'grantgate grant list',
        'grantgate grant list users/mona --json',
        'grantgate grant list --state active --ending 14d',
        'grantgate grant list --online --policy-repository acme/shop --state ended,revoked',
    ],
    run: async (given, terminal) => {
        const filter = readFilter(given, terminal);
        const register = await (0,_register_js__WEBPACK_IMPORTED_MODULE_5__/* .readRegister */ .Q)(given, terminal);
        const rows = register.grants.map((file) => listedGrant(file, register, terminal.now())).filter(filter);
        const sorted = rows.toSorted(compareRows);
        const facts = { schema: 1, source: register.source, ...tagFacts(register), grants: sorted };
        terminal.stdout.write(given.has('json')
            ? `${JSON.stringify(facts, undefined, 2)}\n`
            : formatList(sorted, register, (0,_style_js__WEBPACK_IMPORTED_MODULE_7__/* .styleFor */ .j)(terminal.stdout, terminal.env), terminal.now()));
        return 0;
    },
};
/** What is listed of one file. */
function listedGrant(file, { tags }, now) {
    const { id } = file;
    const state = (0,_policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .grantStage */ .Td)(file, now, tags);
    if (!file.ok)
        return { id, state, problem: file.problems[0].message };
    const { role, reason, starts, expires, lasts, 'max-uses': most } = file.grant;
    const uses = most === undefined ? undefined : (0,_policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .countUses */ .wP)(id, tags);
    return {
        id,
        state,
        role,
        reason,
        ...(starts === undefined ? {} : { starts: (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_8__/* .formatInstant */ .r4)(starts) }),
        ...(expires === undefined ? {} : { expires: (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_8__/* .formatInstant */ .r4)(expires) }),
        ...(lasts === undefined ? {} : { lasts: (0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(lasts) }),
        ...(most === undefined ? {} : { max_uses: most }),
        ...(uses === undefined ? {} : { uses }),
    };
}
function readFilter(given, terminal) {
    const [operand] = given.operands;
    const holder = operand === undefined ? undefined : (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .holderFolder */ .Do)((0,_target_js__WEBPACK_IMPORTED_MODULE_6__/* .readHolderTarget */ .QQ)(operand));
    const role = given.text('role');
    const states = given.text('state')?.split(',').map(readStage);
    const ending = readEnding(given.text('ending'), terminal.now());
    return (row) => (holder === undefined || (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_9__/* .isSameName */ .yS)(row.id.split('/').slice(0, 2).join('/'), holder)) &&
        (role === undefined || row.role === role) &&
        (states === undefined || states.includes(row.state)) &&
        (ending === undefined || (row.state === 'active' && Date.parse(row.expires ?? '') <= ending));
}
function readStage(written) {
    const name = written.trim();
    const state = _policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .GRANT_STAGES */ .z7.find((one) => one === name);
    if (state !== undefined)
        return state;
    const near = (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_10__/* .nearest */ .p)(name, _policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .GRANT_STAGES */ .z7);
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .h)(name)} is not a state`, near === undefined ? `give one of ${_policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .GRANT_STAGES */ .z7.join(', ')}` : `did you mean \`${near}\`?`);
}
function readEnding(written, now) {
    if (written === undefined)
        return undefined;
    const seconds = (0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(written);
    if (seconds !== undefined)
        return now + seconds * 1000;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`\`--ending\`: ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .h)(written)} is not a time`, 'write it as `14d`, `2h` or `30m`');
}
/** After every time that is written. */
const UNSAID = '~';
/** Active ones first, the next to end on top; then by state and name. */
function compareRows(left, right) {
    const order = _policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .GRANT_STAGES */ .z7.indexOf(right.state) - _policy_grant_stage_js__WEBPACK_IMPORTED_MODULE_0__/* .GRANT_STAGES */ .z7.indexOf(left.state);
    if (order !== 0)
        return order;
    if (left.state === 'active' && left.expires !== right.expires)
        return (left.expires ?? UNSAID) < (right.expires ?? UNSAID) ? -1 : 1;
    return left.id < right.id ? -1 : 1;
}
/** What else the tags say: whether everything is frozen, or not all could be read. */
function tagFacts({ tags, policy }) {
    if (tags === undefined)
        return { tags: 'not-read' };
    const frozen = (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .freezesInForce */ .dj)((0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .freezesIn */ .uc)(tags), policy?.ok === true ? policy.value.lifted : []).length > 0;
    return { tags: tags.unread.length > 0 ? 'more-than-can-be-read' : 'read', frozen };
}
function formatList(rows, register, style, now) {
    const facts = tagFacts(register);
    const notes = [
        ...(facts.frozen === true ? [style.bad('Everything is frozen: no grant lets a run go on.')] : []),
        ...(facts.tags === 'more-than-can-be-read'
            ? [style.doubtful('There are more tags than can be read: what is shown as active may be revoked.')]
            : []),
        ...(facts.tags === 'not-read' && rows.length > 0
            ? [style.faint('Tags that revoke or count were not read: add `--online`.')]
            : []),
    ];
    const width = (part) => Math.max(0, ...rows.map((row) => part(row).length));
    const widths = { id: width(({ id }) => id), role: width(({ role = '' }) => role) };
    const lines = rows.map((row) => {
        const state = stageColour(row.state, style)(row.state.padEnd('not-started'.length));
        const role = (row.role ?? '').padEnd(widths.role);
        return `${row.id.padEnd(widths.id)}  ${state}  ${role}  ${tailOf(row, now)}`.trimEnd();
    });
    const count = `${rows.length} grant${rows.length === 1 ? '' : 's'} in ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_11__/* .safeLine */ .o)(register.source)}`;
    return `${[...lines, count, ...notes].join('\n')}\n`;
}
function tailOf({ problem, uses, max_uses, ...row }, now) {
    if (problem !== undefined)
        return (0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_11__/* .safeLine */ .o)(problem);
    const at = timeOf(row, now);
    return max_uses === undefined ? at : `${at}, ${uses === undefined ? '' : `${uses} of `}${max_uses} uses`;
}
function timeOf({ state, starts, expires, lasts }, now) {
    if (state === 'not-started')
        return `starts ${(0,_report_moment_js__WEBPACK_IMPORTED_MODULE_12__/* .formatMoment */ .K9)(Date.parse(starts ?? ''), now)}`;
    const ends = expires === undefined ? [] : [`${state === 'ended' ? 'ended' : 'ends'} ${(0,_report_moment_js__WEBPACK_IMPORTED_MODULE_12__/* .formatMoment */ .K9)(Date.parse(expires), now)}`];
    return [...ends, ...(lasts === undefined || state === 'ended' ? [] : [`lasts ${lasts} from its merge`])].join(', ');
}
function stageColour(state, style) {
    if (state === 'active')
        return style.good;
    return state === 'ended' || state === 'not-started' ? style.faint : style.bad;
}


/***/ }),

/***/ 71642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ REGISTER_OPTIONS),
/* harmony export */   Q: () => (/* binding */ readRegister)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _github_all_gate_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42490);
/* harmony import */ var _github_default_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41127);
/* harmony import */ var _policy_grant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83740);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57528);
/* harmony import */ var _check_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21787);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48067);
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81837);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94934);









/** Options of the commands that read grants. */
const REGISTER_OPTIONS = {
    access: { value: 'folder', help: `Folder with policy.yml and grants/; default: ${_check_options_js__WEBPACK_IMPORTED_MODULE_6__/* .USUAL_ACCESS */ .S}` },
    online: {
        help: 'Read the default branch on GitHub, and the tags that revoke and count, with a token in GH_TOKEN',
    },
    ..._github_session_js__WEBPACK_IMPORTED_MODULE_7__/* .GITHUB_OPTIONS */ .r0,
    'policy-path': { value: 'folder', help: `With --online, folder of the policy; ${_check_options_js__WEBPACK_IMPORTED_MODULE_6__/* .USUAL_ACCESS */ .S} when left out` },
    json: { help: 'Print as JSON' },
};
const ONLINE_ONLY = ['policy-repository', 'policy-path', 'ca-certificates'];
/**
 * Reads the grants from a folder, or from GitHub.
 * @throws UsageError when they cannot be read, or the options contradict each other
 */
async function readRegister(given, terminal) {
    if (given.has('online'))
        return await readOnline(given, terminal);
    const misplaced = ONLINE_ONLY.find((name) => given.has(name));
    if (misplaced !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`\`--${misplaced}\` is for what is read on GitHub`, 'add `--online`, or leave it out');
    const folder = (0,_check_access_js__WEBPACK_IMPORTED_MODULE_5__/* .accessFolder */ .nW)(terminal.cwd, given.text('access') ?? _check_options_js__WEBPACK_IMPORTED_MODULE_6__/* .USUAL_ACCESS */ .S);
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(terminal.cwd, folder).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    return {
        source: near.startsWith('..') || near === '' ? folder : near,
        policy: (0,_check_access_js__WEBPACK_IMPORTED_MODULE_5__/* .readPolicyFile */ .BK)(folder),
        grants: (0,_check_access_js__WEBPACK_IMPORTED_MODULE_5__/* .readAllGrants */ .BH)(folder),
        tags: undefined,
    };
}
async function readOnline(given, terminal) {
    if (given.has('access'))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e('`--access` and `--online` are both given', 'give the one that is to be read');
    const token = (0,_github_session_js__WEBPACK_IMPORTED_MODULE_7__/* .ownToken */ .K8)(terminal);
    if (token === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e('there is no token', 'set GH_TOKEN (`gh auth token` shows yours)');
    const root = given.text('policy-path') ?? _check_options_js__WEBPACK_IMPORTED_MODULE_6__/* .USUAL_ACCESS */ .S;
    const repository = (0,_github_session_js__WEBPACK_IMPORTED_MODULE_7__/* .policyRepository */ .RD)(given, terminal);
    return await (0,_github_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withGitHub */ .WN)(given, terminal, token, async ({ api }) => {
        const [files, tags] = await Promise.all([
            (0,_github_default_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchDefaultFiles */ .p)(api, repository, root),
            (0,_github_all_gate_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchAllGateTags */ .C)(api, repository),
        ]);
        const file = `${root}/policy.yml`;
        const unread = { file, line: 0, column: 0, message: 'it is not a file of text' };
        const { policy } = files;
        return {
            source: repository,
            policy: policy === undefined
                ? undefined
                : policy.text === undefined
                    ? { ok: false, problems: [unread] }
                    : (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePolicy */ .ON)(policy.text, file),
            grants: files.grants.flatMap(({ path, text }) => (0,_policy_grant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGrant */ .q)(text ?? '', path, `${root}/grants/${path}`) ?? []),
            tags,
        };
    });
}


/***/ }),

/***/ 58746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ readHolderTarget),
/* harmony export */   sG: () => (/* binding */ readRevokeTarget),
/* harmony export */   zl: () => (/* binding */ tagThatRevokes)
/* harmony export */ });
/* harmony import */ var _policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45574);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86850);
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76726);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76317);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91020);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94934);






/** The tag that revokes a place. `_all` may be set where one of the grants of a holder is revoked already. */
function tagThatRevokes(place) {
    const isHolder = place.split('/').length === 2 && !place.startsWith(`${_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .ACCOUNTS */ .Dx}/`);
    return `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .REVOKED */ .Ne}/${place}${isHolder ? `/${_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_SUFFIX */ .gN}` : ''}`;
}
/** Whose grants are meant, by a folder of them. @throws UsageError when it is no such folder */
function readHolderTarget(written) {
    const { holder, grant } = readRevokeTarget(written);
    if (grant !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(written)} is one grant`, `see it with \`grantgate grant show ${grant}\``);
    if (holder !== undefined)
        return holder;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(written)} is an account, and grants are of holders`, 'write `users/<login>`');
}
/**
 * Reads the id of a grant, the path of its file, or whose grants are meant.
 * @throws UsageError when it is none of them, with what was probably meant
 */
function readRevokeTarget(written) {
    const place = written
        .replace(/^(?:.*\/)?grants\//, '')
        .replace(new RegExp(`^(?:refs/tags/)?${_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .REVOKED */ .Ne}/`), '')
        .replace(new RegExp(`/(?:${_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .ALL_SUFFIX */ .gN})?$`), '')
        .replace(/\.yml$/, '');
    const grant = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGrantPath */ .fv)(`${place}.yml`);
    if (grant !== undefined)
        return {
            place,
            holder: grant.holder,
            folder: (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .holderFolder */ .Do)(grant.holder),
            grant: grant.id,
            tag: tagThatRevokes(place),
        };
    const [folder = '', name = '', ...more] = place.split('/');
    const kind = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfFolder */ .Kv)(folder);
    const isAccount = folder === _policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .ACCOUNTS */ .Dx && /^[1-9]\d{0,15}$/.test(name);
    if (more.length === 0 && (isAccount || (kind !== undefined && _policy_names_js__WEBPACK_IMPORTED_MODULE_2__/* .LOGIN */ .S3.test(name))))
        return {
            place,
            ...(kind === undefined ? {} : { holder: { kind, name } }),
            folder: place,
            grant: undefined,
            tag: tagThatRevokes(place),
        };
    const meant = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__/* .meantGrant */ .Ew)(place) ?? (_policy_names_js__WEBPACK_IMPORTED_MODULE_2__/* .LOGIN */ .S3.test(place) ? `users/${place}` : undefined);
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .h)(written)} is neither the id of a grant nor a holder of grants`, meant === undefined || meant === place
        ? 'write `users/<login>/<name>`, or `users/<login>` for all that a person has; `teams` and `apps` likewise, ' +
            'and `accounts/<number>`'
        : `did you mean \`${meant}\`?`);
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

/***/ 41127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ fetchOwnerMistakes),
/* harmony export */   p: () => (/* binding */ fetchDefaultFiles)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);
/* harmony import */ var _file_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64043);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87781);



const WORKFLOWS = '.github/workflows';
/** Source: GitHub's reference, "About code owners". */
const OWNER_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const FILE_PARTS = 'mode type object { ... on Blob { isTruncated text } }';
const FOLDER_PARTS = `mode type object { ... on Tree { entries { name ${FILE_PARTS} } } }`;
const nested = (inner) => `mode type object { ... on Tree { entries { name ${inner} } } }`;
const GRANT_PARTS = nested(nested(FOLDER_PARTS));
const FILES_QUERY = `query DefaultFiles($owner: String!, $name: String!, $policy: String!, $people: String!,
  $grants: String!, $reviews: String!, $accepted: String!,
  ${OWNER_PATHS.map((_, index) => `$o${index}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) { defaultBranchRef { name target { oid ... on Commit {
    workflows: file(path: "${WORKFLOWS}") { ${FOLDER_PARTS} }
    policy: file(path: $policy) { ${FILE_PARTS} }
    people: file(path: $people) { ${FILE_PARTS} }
    accepted: file(path: $accepted) { ${FILE_PARTS} }
    grants: file(path: $grants) { ${GRANT_PARTS} }
    reviews: file(path: $reviews) { type object { ... on Tree { entries { name type } } } }
    ${OWNER_PATHS.map((_, index) => `o${index}: file(path: $o${index}) { ${FILE_PARTS} }`).join('\n    ')}
  } } } }
}`;
/**
 * Reads workflows, code owners, policy and every grant in one request. `root` is the folder of the policy.
 * @throws FactError when the token is not shown them
 */
async function fetchDefaultFiles(api, repository, root) {
    const [owner = '', name = ''] = repository.split('/');
    const { data } = await api.query(FILES_QUERY, {
        owner,
        name,
        policy: `${root}/policy.yml`,
        people: `${root}/people.yml`,
        accepted: `${root}/review.yml`,
        grants: `${root}/grants`,
        reviews: `${root}/break-glass`,
        ...Object.fromEntries(OWNER_PATHS.map((path, index) => [`o${index}`, path])),
    });
    const found = new _json_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C(data, '').maybe('repository');
    if (found === undefined)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`\`${repository}\` is not shown to this token`);
    const branch = found.maybe('defaultBranchRef');
    const target = branch?.object('target');
    if (branch === undefined || target === undefined)
        return {
            head: undefined,
            workflows: [],
            codeOwners: undefined,
            policy: undefined,
            people: undefined,
            accepted: undefined,
            grants: [],
            reviews: [],
        };
    return {
        head: { branch: branch.text('name'), commit: target.text('oid') },
        workflows: filesIn(target.maybe('workflows'), WORKFLOWS, 1).filter(({ path }) => /\.ya?ml$/.test(path)),
        codeOwners: OWNER_PATHS.map((path, index) => fileAt(target.maybe(`o${index}`), path)).find((file) => file !== undefined),
        policy: fileAt(target.maybe('policy'), `${root}/policy.yml`),
        people: fileAt(target.maybe('people'), `${root}/people.yml`),
        accepted: fileAt(target.maybe('accepted'), `${root}/review.yml`),
        grants: filesIn(target.maybe('grants'), '', 3),
        reviews: reviewsIn(target.maybe('reviews')),
    };
}
/** The files of a folder, `depth` folders down. */
function filesIn(folder, path, depth) {
    const object = folder?.text('type') === 'tree' ? folder.optional('object') : undefined;
    const entries = object?.has('entries') === true ? object.list('entries') : [];
    return entries.flatMap((entry) => {
        const below = path === '' ? entry.text('name') : `${path}/${entry.text('name')}`;
        if (depth > 1)
            return filesIn(entry, below, depth - 1);
        return entry.text('type') === 'tree' ? [] : (fileAt(entry, below) ?? []);
    });
}
/** The issues after which the files are named. */
function reviewsIn(folder) {
    const object = folder?.text('type') === 'tree' ? folder.optional('object') : undefined;
    return (object?.list('entries') ?? []).flatMap((entry) => {
        const number = /^([1-9]\d{0,9})\.yml$/.exec(entry.text('name'))?.[1];
        return number === undefined || entry.text('type') !== 'blob' ? [] : [Number(number)];
    });
}
function fileAt(entry, path) {
    if (entry === undefined)
        return undefined;
    const blob = (0,_file_id_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(entry) ? entry.optional('object') : undefined;
    const isText = blob?.has('text') === true && !blob.flag('isTruncated');
    return { path, text: isText ? blob.text('text') : undefined };
}
/** What GitHub does not take of CODEOWNERS. Source: REST, "List CODEOWNERS errors". @throws FactError */
async function fetchOwnerMistakes(api, repository) {
    const answer = await api.get(`/repos/${repository}/codeowners/errors`, 'contents: read');
    return new _json_js__WEBPACK_IMPORTED_MODULE_2__/* .Fields */ .C(answer, '').list('errors').map((one) => ({
        line: one.number('line'),
        kind: one.text('kind'),
        path: one.text('path'),
    }));
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

/***/ 64043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 84412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   V8: () => (/* binding */ relative),
/* harmony export */   Yq: () => (/* binding */ formatDate)
/* harmony export */ });
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23355);

const MOMENT_UNITS = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
];
/** `in 2 hours`, `3 days ago`: counted from `now`, both in milliseconds since 1970. */
function relative(at, now) {
    const seconds = Math.round(Math.abs(at - now) / 1000);
    const [unit, size] = MOMENT_UNITS.find((entry) => seconds >= entry[1]) ?? ['second', 1];
    const count = Math.floor(seconds / size);
    if (count === 0)
        return 'now';
    const words = `${count} ${unit}${count === 1 ? '' : 's'}`;
    return at >= now ? `in ${words}` : `${words} ago`;
}
/**
 * `2026-11-28 18:00 UTC (19:00 in Europe/Berlin, in 2 hours)`: unmistakable everywhere, and near to a person. `zone` is
 * an IANA time zone in which people live.
 */
function formatMoment(at, now, zone) {
    const utc = (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(at).slice(0, 16).replace('T', ' ');
    const local = zone === undefined || zone === 'UTC' ? '' : `${localClock(at, zone, utc.slice(0, 10))} in ${zone}, `;
    return `${utc} UTC (${local}${relative(at, now)})`;
}
/**
 * `2026-11-28 18:00 UTC (19:00 in Europe/Berlin)`: for what is read later than it is written, when how far it is from
 * now would be wrong.
 */
function formatDate(at, zone) {
    const utc = (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(at).slice(0, 16).replace('T', ' ');
    const local = zone === undefined || zone === 'UTC' ? '' : ` (${localClock(at, zone, utc.slice(0, 10))} in ${zone})`;
    return `${utc} UTC${local}`;
}
/** The time by the clock of a time zone, with the day where that is another one than in UTC. */
function localClock(at, zone, day) {
    // Swedish writes dates as ISO 8601 does
    const written = new Date(at).toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    return written.startsWith(`${day} `) ? written.slice(day.length + 1) : written;
}


/***/ })

};
