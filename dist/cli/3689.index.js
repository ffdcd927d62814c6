export const id = 3689;
export const ids = [3689];
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

/***/ 68137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ decideOffline),
  i: () => (/* binding */ readOfflineAccess)
});

// EXTERNAL MODULE: ./lib/policy/decide.js + 6 modules
var decide = __webpack_require__(62719);
// EXTERNAL MODULE: ./lib/report/granted.js
var granted = __webpack_require__(5681);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
;// CONCATENATED MODULE: ./lib/report/evidence-words.js

/** Keys of an evidence file, and what holds where one is left out. */
const UNTOLD = {
    policy: 'the last change of the policy counts as reviewed',
    revoked: 'nothing counts as revoked',
    frozen: 'nothing counts as frozen',
    uses: 'no use counts as spent',
    line: 'the grant counts as unchanged since its merge',
    committers: 'nobody counts as an author of its commits',
};
/** What an evidence file leaves out, and what is taken for granted because of that; `undefined` when nothing. */
function untoldWords(untold) {
    if (untold.length === 0)
        return undefined;
    const all = untold.map((key) => UNTOLD[key]);
    return (`the evidence leaves out ${wordList(untold.map((key) => (0,safe_line/* quote */.h)(key)))}, which was not looked at: ` + wordList(all));
}
/** Checks that need evidence: what stands beside one that passed because there is none. */
const UNSEEN = {
    'policy-unreviewed': 'not looked at',
    frozen: 'not looked at',
    'grant-revoked': 'not in its file; tags were not looked at',
    'approval-missing': 'taken as approved',
    'approval-self': 'taken as approved by somebody else',
    'approval-stale': 'taken as approved as it is now',
    'approval-ineligible': 'taken as approved by an approver',
    'uses-exhausted': 'not looked at',
};
/** A check that passed, or that lacks an approval, only because nothing was looked at says so. */
function withoutSight(check) {
    const isUnknown = check.outcome === 'fail' && check.name === 'approval-missing';
    const actual = isUnknown
        ? 'nothing, since no evidence was given'
        : check.outcome === 'pass'
            ? UNSEEN[check.name]
            : undefined;
    return actual === undefined ? check : { ...check, actual };
}
function wordList(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

// EXTERNAL MODULE: ./lib/report/result.js + 3 modules
var result = __webpack_require__(14132);
// EXTERNAL MODULE: ./lib/report/to-result.js + 4 modules
var to_result = __webpack_require__(15680);
// EXTERNAL MODULE: ./lib/cli/check/access.js
var access = __webpack_require__(21787);
// EXTERNAL MODULE: ./lib/cli/check/assumed.js
var check_assumed = __webpack_require__(25335);
// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(48067);
;// CONCATENATED MODULE: ./lib/cli/check/decide-offline.js








/**
 * Reads what an access folder has for a run.
 * @throws InputError when it cannot be read
 */
function readOfflineAccess(folder, { run }) {
    return { policy: (0,access/* readPolicyFile */.BK)(folder), grants: (0,access/* readGrants */.o4)(folder, run) };
}
/** Decides by the rules of the gate, from files alone. */
function decideOffline(files, inputs, { env }, { steps, notes = [] } = {}) {
    const { run, home, role, grant, now } = inputs;
    const { policy, evidence } = evidenceFor(inputs, files);
    const decision = (0,decide/* decide */.L)(policy, files.grants, evidence, {
        run,
        home,
        ...(role === undefined ? {} : { role }),
        ...(grant === undefined ? {} : { grant }),
        ...(steps === undefined ? {} : { steps }),
    }, now);
    const result = (0,to_result/* toResult */.X)(decision, contextOf(files, inputs, env), {
        credentials: [],
        mode: 'enforce',
        // an approval that is assumed names nobody
        granted: inputs.assumed ? undefined : (0,granted/* grantedIn */.t)(decision, files.grants, evidence),
        notes: [...notesOn(inputs, files, decision), ...notes],
    });
    if (inputs.evidence !== undefined)
        return { decision, result };
    const seen = { ...result, checks: result.checks.map(withoutSight) };
    return { decision, result: inputs.assumed ? seen : withoutEvidence(seen) };
}
/** What was not looked at is not missing: advice for a grant that nobody approved would spoil one that somebody has. */
function withoutEvidence(result) {
    if (result.reason !== 'approval-missing')
        return result;
    const { ask: _ask, detail: _detail, paste: _paste, ...rest } = result;
    return {
        ...rest,
        summary: 'Nothing was given by which an approval could be known, so no grant counts as approved.',
        next: 'Give `--evidence <file>`, ask GitHub with `--online`, or take every grant as approved with ' +
            '`--assume-approved`.',
    };
}
function contextOf({ policy, grants }, { home, role, now }, env) {
    return {
        server: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        policyRepository: home,
        policyPath: options/* USUAL_ACCESS */.S,
        role,
        grants: grants.map(({ id }) => id),
        now,
        policy: policy?.ok === true ? policy.value : undefined,
    };
}
function evidenceFor({ evidence, assumed, now }, { policy, grants }) {
    return assumed ? (0,check_assumed/* assumeApproved */.M)(policy, grants, now) : { policy, evidence: evidence ?? check_assumed/* NO_EVIDENCE */.k };
}
function notesOn({ evidence, assumed, leftOut }, { grants }, { grant }) {
    if (assumed)
        return [
            'approval, the review of the policy, revocation tags, the freeze and spent uses were not looked at: ' +
                'every grant is taken as approved',
        ];
    if (evidence === undefined)
        return [
            'no `--evidence` was given, so nothing counts as approved; the review of the policy, revocation tags, ' +
                'the freeze and spent uses were not looked at',
        ];
    const counted = grants.some((file) => file.ok && file.id === grant && file.grant['max-uses'] !== undefined);
    const untold = untoldWords(leftOut(grant, counted));
    return untold === undefined ? [] : [untold];
}


/***/ }),

/***/ 30113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ formatCheck)
});

;// CONCATENATED MODULE: ./lib/report/check-names.js
/** Checks by what they find right: a row “passed” beside one of these says what is so. */
const CHECK_NAMES = {
    'identity-unverified': 'identity proven',
    'policy-missing': 'policy found',
    'policy-invalid': 'policy without errors',
    'policy-unreviewed': 'policy reviewed',
    frozen: 'not frozen',
    'never-allowed': 'nothing that is never allowed',
    'delegation-missing': 'person behind it named',
    'delegation-invalid': 'proof of the person good',
    'delegation-spent': 'proof of the person not used before',
    'person-unknown': 'person known',
    'role-unknown': 'role known',
    'role-ambiguous': 'one role meant',
    'no-grant': 'grant found',
    'grant-invalid': 'grant without errors',
    'grant-revoked': 'not revoked',
    'approval-missing': 'approved',
    'approval-self': 'approved by somebody else',
    'approval-stale': 'approved as it is now',
    'approval-ineligible': 'approved by an approver',
    'break-glass-not-listed': 'on call',
    'break-glass-invalid': 'asked for in an emergency',
    'break-glass-exhausted': 'emergencies left',
    'break-glass-unreviewed': 'earlier access reviewed',
    'grant-too-long': 'short enough',
    'grant-not-started': 'begun',
    'grant-expired': 'not ended',
    'outside-window': 'inside a window',
    'principal-mismatch': 'account of the grant',
    'rerun-by-other': 'started by whom it is for',
    'delegation-out-of-scope': 'within what the tool may do',
    'repository-out-of-scope': 'repository covered',
    'workflow-out-of-scope': 'workflow covered',
    'event-out-of-scope': 'event covered',
    'branch-out-of-scope': 'branch covered',
    'tag-out-of-scope': 'tag covered',
    'environment-out-of-scope': 'environment covered',
    'runner-out-of-scope': 'runner covered',
    'ref-unprotected': 'branch or tag protected',
    'permissions-out-of-scope': 'permissions within the role',
    'step-out-of-scope': 'later steps covered',
    'step-undecidable': 'later steps understood',
    'uses-exhausted': 'uses left',
    undecidable: 'all facts known',
};

// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/report/permission-block.js
var permission_block = __webpack_require__(70591);
;// CONCATENATED MODULE: ./lib/cli/check/print.js



/** The result for a person at a terminal: the answer, what to do, then the checks. */
function formatCheck(result, style) {
    const allowed = result.decision === 'allow';
    const widths = { name: widest(result.checks, titleOf), id: widest(result.checks, ({ name }) => name) };
    const lines = [
        allowed ? style.good(style.strong('allowed')) : style.bad(style.strong(`refused: ${result.reason ?? ''}`)),
        (0,safe_line/* safeLine */.o)(result.summary, 1000),
        ...(allowed ? [] : [`${style.strong('What to do now:')} ${(0,safe_line/* safeLine */.o)(result.next, 1000)}`]),
        ...(result.paste === undefined ? [] : [permission_block/* PASTE_CAPTION */.N, ...result.paste.split('\n').map((line) => `    ${line}`)]),
        ...(result.ask === undefined ? [] : [`${style.strong('Whom to ask:')} ${(0,safe_line/* safeLine */.o)(result.ask, 1000)}`]),
        ...(result.detail === undefined ? [] : [(0,safe_line/* safeLine */.o)(result.detail, 1000)]),
        ...(result.docs === undefined ? [] : [style.faint(result.docs)]),
        ...result.notes.map((note) => style.doubtful(`note: ${(0,safe_line/* safeLine */.o)(note, 1000)}`)),
        '',
        ...result.checks.map((check) => formatOne(check, widths, style)),
        ...others(result).map((other) => style.faint(otherGrant(other))),
    ];
    return `${lines.join('\n').trimEnd()}\n`;
}
/** The name says what was found right; the id beside it is what pages and other outputs call the check. */
function formatOne(check, widths, style) {
    const { name: id, outcome, expected, actual } = check;
    const row = `${titleOf(check).padEnd(widths.name)}  ${style.faint(id.padEnd(widths.id))}`;
    return outcome === 'pass'
        ? `${style.good('ok  ')}  ${row}  ${style.faint((0,safe_line/* safeLine */.o)(actual))}`
        : `${style.bad('FAIL')}  ${row}  expected ${(0,safe_line/* safeLine */.o)(expected, 500)}; found ${(0,safe_line/* safeLine */.o)(actual, 500)}`;
}
function otherGrant({ grant, failed }) {
    const found = failed.length === 0 ? 'covers this run' : `fails at ${failed.join(', ')}`;
    return `also looked at ${(0,safe_line/* safeLine */.o)(grant)}: ${found}`;
}
function titleOf({ name }) {
    return CHECK_NAMES[name];
}
function widest(checks, column) {
    return Math.max(0, ...checks.map((check) => column(check).length));
}
function others({ considered, grant }) {
    return considered.filter((entry) => entry.grant !== grant);
}


/***/ }),

/***/ 58643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withPerson)
/* harmony export */ });
/* harmony import */ var _policy_delegation_told_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82632);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21787);


/**
 * The run as that of the person whom a tool named, who is looked up in `people.yml` of the access folder.
 * @throws InputError when that cannot be read
 */
function withPerson(folder, inputs) {
    const { run, delegation } = inputs;
    return delegation === undefined ? inputs : { ...inputs, run: (0,_policy_delegation_told_js__WEBPACK_IMPORTED_MODULE_0__/* .toldPrincipal */ .m9)(run, delegation, (0,_access_js__WEBPACK_IMPORTED_MODULE_1__/* .readPeopleFile */ .Sk)(folder)) };
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


/***/ })

};
