export const id = 580;
export const ids = [580];
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

/***/ 54232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ lintGrant),
/* harmony export */   GF: () => (/* binding */ lintPolicy),
/* harmony export */   Wg: () => (/* binding */ fromProblem),
/* harmony export */   zp: () => (/* binding */ fromRemark)
/* harmony export */ });
/* harmony import */ var _policy_grant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83740);
/* harmony import */ var _policy_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44305);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84942);



/** The findings in a policy as read; `source` is its text. */
function lintPolicy(policy, source, file, setting) {
    if (policy === undefined)
        return [fromProblem(_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .INVALID */ .uY.policyMissing, { file, line: 0, column: 0, message: 'there is no policy' })];
    if (!policy.ok)
        return policy.problems.map((problem) => fromProblem(_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .INVALID */ .uY.policyInvalid, problem));
    return _rules_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_RULES */ .b2.flatMap((rule) => rule.check(policy.value, setting).map((remark) => fromRemark(rule, remark, source, file)));
}
/** Adds the findings in the grant at `path` below `grants/`. Without a policy only its form is looked at. */
function lintGrant(source, path, file, policy, setting, into) {
    const parsed = (0,_policy_grant_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGrant */ .q)(source, path, file);
    if (parsed === undefined)
        return;
    if (!parsed.ok) {
        into.push(...parsed.problems.map((problem) => fromProblem(_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .INVALID */ .uY.grantInvalid, problem)));
        return;
    }
    if (policy === undefined)
        return;
    const around = { ...setting, policy, role: policy.roles.get(parsed.grant.role) };
    for (const rule of _rules_js__WEBPACK_IMPORTED_MODULE_2__/* .GRANT_RULES */ .rx) {
        for (const remark of rule.check(parsed.grant, around))
            into.push(fromRemark(rule, remark, source, file));
    }
}
/** A finding from what a parser refused. */
function fromProblem({ id, severity }, problem) {
    return { rule: id, severity, ...problem };
}
/** A finding from what a rule has to say of a document; `source` is its text. */
function fromRemark({ id, severity }, remark, source, file) {
    const place = (0,_policy_yaml_place_js__WEBPACK_IMPORTED_MODULE_1__/* .findPlace */ .P)(source, remark.path ?? []);
    return {
        rule: id,
        severity,
        file,
        ...place,
        message: remark.message,
        ...(remark.hint === undefined ? {} : { hint: remark.hint }),
    };
}


/***/ }),

/***/ 27882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YF: () => (/* binding */ lintNames),
/* harmony export */   bt: () => (/* binding */ listFolder),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52770);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84942);




/**
 * Lists one folder below the access folder; `undefined` when it is not there.
 * @throws InputError when it cannot be read
 */
function listFolder(access, path) {
    const files = [];
    const folders = [];
    const links = [];
    try {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, path), { withFileTypes: true })) {
            (entry.isDirectory() ? folders : entry.isSymbolicLink() ? links : files).push(entry.name);
        }
    }
    catch (error) {
        const code = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .errorCode */ .CA)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableInput */ .SJ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, path), error);
    }
    return { path, files: files.toSorted(), folders: folders.toSorted(), links: links.toSorted() };
}
/** The findings about the names in a folder. `shown` is the access folder as a person would write it. */
function lintNames(listing, shown, into) {
    for (const { id, severity, check } of _rules_js__WEBPACK_IMPORTED_MODULE_3__/* .FOLDER_RULES */ .Hx) {
        for (const { name, message, hint } of check(listing)) {
            const file = joinPath(joinPath(shown, listing.path), name ?? '');
            into.push({ rule: id, severity, file, line: 0, column: 0, message, ...(hint === undefined ? {} : { hint }) });
        }
    }
}
/** A path below a folder, either of which may be empty. */
function joinPath(folder, path) {
    return folder === '' || path === '' ? folder + path : `${folder}/${path}`;
}


/***/ }),

/***/ 84942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hx: () => (/* binding */ FOLDER_RULES),
  rx: () => (/* binding */ GRANT_RULES),
  uY: () => (/* binding */ INVALID),
  b2: () => (/* binding */ POLICY_RULES)
});

;// CONCATENATED MODULE: ./lib/cli/lint/rules/approver-by-login.js
/** Approvers who are named by login. */
const approverByLogin = {
    id: 'approver-by-login',
    severity: 'warning',
    summary: 'An approver is listed by login, not by the number of the account.',
    advice: 'A login can be renamed, and then taken by somebody else, who could approve. Write the number of the ' +
        'account, the `id` at `https://api.github.com/users/<login>`; a comment can name the person.',
    check: ({ approval }) => (approval.approvers.users ?? []).flatMap((user, index) => typeof user === 'number'
        ? []
        : [
            {
                path: ['approval', 'approvers', 'users', index],
                message: `\`${user}\` is listed by login only`,
                hint: `write the account's number: the \`id\` at https://api.github.com/users/${user}`,
            },
        ]),
};

;// CONCATENATED MODULE: ./lib/cli/lint/rule.js
/** Nothing to say: shared, so that a clean grant costs no memory. */
const NO_FINDINGS = [];

;// CONCATENATED MODULE: ./lib/cli/lint/rules/break-glass-idle.js

/** A key about emergencies in a policy that has none. */
const breakGlassIdle = {
    id: 'break-glass-idle',
    severity: 'warning',
    summary: 'The policy says something about break-glass access, and no role has any.',
    advice: 'Leave `frozen-allows-break-glass` out, or give a role `break-glass`.',
    check: ({ roles, 'frozen-allows-break-glass': frozen }) => frozen === undefined || [...roles.values()].some((role) => role['break-glass'] !== undefined)
        ? NO_FINDINGS
        : [{ path: ['frozen-allows-break-glass'], message: 'no role has `break-glass`', hint: 'leave it out' }],
};

// EXTERNAL MODULE: ./lib/policy/glob.js + 1 modules
var glob = __webpack_require__(29121);
// EXTERNAL MODULE: ./lib/policy/scope-rule.js
var scope_rule = __webpack_require__(43457);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/break-glass-people.js



/** The remarks about the break-glass access of each role; paths are below it. */
function perRole(check) {
    return ({ roles }) => [...roles].flatMap(([name, role]) => {
        const rules = role['break-glass'];
        if (rules === undefined)
            return NO_FINDINGS;
        return check(rules, role).map((remark) => ({
            ...remark,
            path: ['roles', name, 'break-glass', ...(remark.path ?? [])],
        }));
    });
}
/** Access in an emergency that only whoever took it could review. */
const breakGlassUnreviewable = {
    id: 'break-glass-unreviewable',
    severity: 'warning',
    summary: 'Only somebody who is on call could review break-glass access, and nobody reviews their own.',
    advice: 'After it is taken once, and the review is overdue, that person has it no more. List another reviewer.',
    check: perRole(({ who, review: { by } }) => {
        const [only, ...others] = by.users ?? [];
        const isAlone = others.length === 0 && (by.teams ?? []).length === 0 && by.permission === undefined;
        return isAlone && only !== undefined && (who.users ?? []).includes(only)
            ? [
                {
                    path: ['review', 'by'],
                    message: `only \`${only}\` reviews it, who is on call`,
                    hint: 'list another reviewer, a team or a permission',
                },
            ]
            : NO_FINDINGS;
    }),
};
/** Teams of people on call and of reviewers that are named without their number. */
const breakGlassTeamByName = {
    id: 'break-glass-team-by-name',
    severity: 'warning',
    summary: 'A team that is on call, or that reviews break-glass access, is listed by name, not by its number.',
    advice: 'A team that is deleted can be recreated under its name by whoever may create teams, with other members. Write ' +
        '`{team: owner/slug, id: 123}`; `gh api orgs/OWNER/teams/SLUG --jq .id` tells the number.',
    check: perRole(({ who, review: { by } }) => [
        ...namedOnly(who.teams, ['who', 'teams']),
        ...namedOnly(by.teams, ['review', 'by', 'teams']),
    ]),
};
function namedOnly(teams, path) {
    return (teams ?? []).flatMap((team, index) => typeof team === 'string'
        ? [
            {
                path: [...path, index],
                message: `\`${team}\` is listed by name only`,
                hint: `write \`{team: ${team}, id: …}\` with the number of the team`,
            },
        ]
        : []);
}
/** Environments for emergencies that the role does not have. */
const breakGlassOutOfRole = {
    id: 'break-glass-out-of-role',
    severity: 'warning',
    summary: 'Break-glass access names an environment that its role does not have, which it does not reach.',
    advice: 'It reaches what is both under `environments` of the role and under that of `break-glass`.',
    check: perRole(({ environments = [] }, role) => environments.flatMap((name, index) => {
        const isPattern = /[*?[{]/.test(name);
        const within = [role.environments ?? []];
        return isPattern || (0,scope_rule/* verdictOf */.Vj)('environments', name, { within, never: [] }, glob/* GLOBS */._k) === 'in'
            ? []
            : [
                {
                    path: ['environments', index],
                    message: `the role does not reach \`${name}\``,
                    hint: 'add it to `environments` of the role, or leave it out',
                },
            ];
    })),
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/issuer-of-no-tenant.js

/** What stands for every tenant at once. Source: Microsoft identity platform, "OpenID Connect", "Find your app's". */
const EVERY_TENANT = /^https:\/\/login\.microsoftonline\.(?:com|us)\/(?:common|organizations|consumers)(?:\/|$)/i;
/** An address of Microsoft Entra at which people of any tenant sign in, and which no token has as its issuer. */
const issuerOfNoTenant = {
    id: 'issuer-of-no-tenant',
    severity: 'error',
    summary: 'The issuer of a provider stands for every tenant.',
    advice: 'At `common`, `organizations` and `consumers` people of any tenant sign in, and each token names its own ' +
        'tenant as the issuer: by this entry nobody is let in. Write the address with the number of your tenant, which ' +
        'is in the overview of Microsoft Entra.',
    check: ({ delegation = [] }) => {
        const found = delegation.flatMap((entry, index) => entry.kind !== 'github' && EVERY_TENANT.test(entry.issuer)
            ? [
                {
                    path: ['delegation', index, 'issuer'],
                    message: `no token has the issuer of \`${entry.name}\`: it stands for every tenant`,
                    hint: 'write `https://login.microsoftonline.com/<number of the tenant>/v2.0`',
                },
            ]
            : []);
        return found.length === 0 ? NO_FINDINGS : found;
    },
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/delegation-keys-fetched.js

/** A tool whose keys whoever runs its server can change, without a review. */
const delegationKeysFetched = {
    id: 'delegation-keys-fetched',
    severity: 'warning',
    summary: 'The keys of a tool that signs come from its own server.',
    advice: 'Whoever can change what is at `jwks` can start runs as any person for whom the entry is good, without a review. ' +
        'Give the public keys under `keys`, where a change of them is reviewed, unless they change too often for that.',
    check: ({ delegation = [] }) => {
        const found = delegation.flatMap((entry, index) => entry.kind === 'signed' && entry.jwks !== undefined
            ? [
                {
                    path: ['delegation', index, 'jwks'],
                    message: `the keys of \`${entry.name}\` are fetched from its own server`,
                    hint: 'give them under `keys`: `grantgate delegation keygen` prints an entry with them',
                },
            ]
            : []);
        return found.length === 0 ? NO_FINDINGS : found;
    },
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/delegation-role-closed.js

/** A tool for a role that no dispatch can start. */
const delegationRoleClosed = {
    id: 'delegation-role-closed',
    severity: 'warning',
    summary: 'A tool has a role that cannot be used by a dispatch.',
    advice: 'Tools start runs by `workflow_dispatch` or `repository_dispatch`. The `events` of this role have neither, ' +
        'so nobody ' +
        'can use it by way of the tool.',
    check: ({ delegation = [], roles }) => {
        const found = delegation.flatMap((entry, index) => entry.roles.flatMap((name, place) => {
            const events = roles.get(name)?.events;
            const wanted = entry.kind === 'github' ? ['workflow_dispatch'] : ['workflow_dispatch', 'repository_dispatch'];
            return events === undefined || events.some((event) => wanted.includes(event))
                ? []
                : [
                    {
                        path: ['delegation', index, 'roles', place],
                        message: `the role \`${name}\` is not for a dispatch`,
                        hint: `its \`events\` are ${events.join(', ')}: add \`${wanted[0] ?? ''}\` there, or take it out here`,
                    },
                ];
        }));
        return found.length === 0 ? NO_FINDINGS : found;
    },
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/empty-folder.js

/** Folders of people and teams without a grant. */
const emptyFolder = {
    id: 'empty-folder',
    severity: 'warning',
    summary: 'The folder of a user, a team or an app holds no grant.',
    advice: 'Remove it: it is left over from grants that are gone.',
    check: ({ path, files, folders, links }) => path.split('/').length < 3 || files.some((name) => name.endsWith('.yml')) || folders.length + links.length > 0
        ? NO_FINDINGS
        : [{ message: 'a folder without a grant', hint: 'remove it' }],
};

// EXTERNAL MODULE: ./lib/report/moment.js
var moment = __webpack_require__(84412);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/expired.js


/** A grant that has ended. */
const expired = {
    id: 'expired',
    severity: 'warning',
    summary: 'The grant has ended.',
    advice: 'It no longer allows anything. Remove the file: the history keeps what was approved.',
    check: (grant, { now }) => grant.expires === undefined || now < grant.expires
        ? NO_FINDINGS
        : [{ path: ['expires'], message: `ended at ${(0,moment/* formatMoment */.K9)(grant.expires, now)}`, hint: 'remove the file' }],
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/expires-soon.js


const NOTICE_MS = 7 * 86_400_000;
/** Below this the end was in sight from the start, and a warning would be noise. */
const SHORT_GRANT_MS = 14 * 86_400_000;
/** A long grant that is about to end. */
const expiresSoon = {
    id: 'expires-soon',
    severity: 'warning',
    summary: 'A grant of two weeks or more ends within seven days.',
    advice: 'If the access is still needed after that, ask for a new grant now: approval takes time. Shorter grants are ' +
        'not reported, nor those without `starts` or `expires`, whose length or end is not in the file.',
    check: (grant, { now }) => {
        const { expires } = grant;
        const left = (expires ?? Number.POSITIVE_INFINITY) - now;
        if (expires === undefined ||
            left <= 0 ||
            left > NOTICE_MS ||
            expires - (grant.starts ?? now) < SHORT_GRANT_MS ||
            grant.revoked !== undefined)
            return NO_FINDINGS;
        return [
            {
                path: ['expires'],
                message: `ends at ${(0,moment/* formatMoment */.K9)(expires, now)}`,
                hint: 'ask for a new grant if it is still needed',
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/name-clash.js

/** Names that differ only in upper and lower case. */
const nameClash = {
    id: 'name-clash',
    severity: 'warning',
    summary: 'Two names in a folder differ only in upper and lower case.',
    advice: 'Two folders for one login mean that the grants of one of them are not found. The tags that revoke and count ' +
        'two such grants cannot both exist in a clone on Windows or macOS. Rename one.',
    check: ({ files, folders, links }) => {
        const seen = new Map();
        const remarks = [];
        for (const names of [files, folders, links]) {
            for (const name of names) {
                const folded = name.toLowerCase();
                const other = seen.get(folded);
                if (other === undefined)
                    seen.set(folded, name);
                else
                    remarks.push({
                        name,
                        message: `differs from \`${other}\` only in upper and lower case`,
                        hint: 'rename one of them',
                    });
            }
        }
        return remarks.length === 0 ? NO_FINDINGS : remarks;
    },
};

// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/folder-case.js


/** Folders that the gate finds only where a login is written just so. */
const folderCase = {
    id: 'folder-case',
    severity: 'warning',
    summary: 'The folder of a person or an app has capital letters.',
    advice: 'The gate looks for a folder as GitHub writes the login, and in lower case; a folder that is written ' +
        'in a third way is never ' +
        'read. Write it in lower case: that is always found.',
    check: ({ path, folders }) => {
        if (path !== 'grants/users' && path !== 'grants/apps')
            return NO_FINDINGS;
        return folders
            .filter((name) => (0,fold/* foldCase */.SP)(name) !== name)
            .map((name) => ({
            name,
            message: `\`${name}\` is read only where GitHub writes the login just so`,
            hint: `write the folder in lower case: \`${(0,fold/* foldCase */.SP)(name)}\``,
        }));
    },
};

;// CONCATENATED MODULE: ./lib/cli/lint/narrowed-lists.js

const NARROWED_LISTS = ['branches', 'tags', 'environments', 'repositories', 'workflows', 'events'];
/** Looks at every entry of every narrowing list of a grant. */
function eachNarrowing(grant, role, home, look) {
    const remarks = [];
    if (role === undefined)
        return remarks;
    for (const name of NARROWED_LISTS) {
        const narrowed = grant[name];
        const wide = narrowed === undefined ? undefined : narrowedRoleList(role, name, home);
        if (narrowed === undefined || wide === undefined)
            continue;
        const compared = (text) => name === 'workflows' || name === 'events' ? text : (0,scope_rule/* foldedName */.mw)(name, text);
        narrowed.forEach((written, index) => {
            const remark = wide.includes(written)
                ? undefined
                : look({
                    name,
                    index,
                    written,
                    pattern: compared(written),
                    role: wide.map(compared),
                });
            if (remark !== undefined)
                remarks.push(remark);
        });
    }
    return remarks;
}
/** The list of the role, with what is meant when it has none; `undefined` where that cannot be known. */
function narrowedRoleList(role, name, home) {
    if (name === 'events')
        return role.events ?? ['workflow_dispatch'];
    if (name === 'workflows')
        return role.workflows;
    if (name === 'repositories' && role.repositories === undefined && home === undefined)
        return undefined;
    return (0,scope_rule/* roleList */.r9)(name, role, home ?? '');
}
/** Workflows with and without `owner/name/` in front cannot be compared without knowing the repository. */
function isComparable({ name, pattern, role }) {
    const bare = (workflow) => workflow.startsWith('.github/');
    return name !== 'workflows' || role.every((entry) => bare(entry) === bare(pattern));
}

// EXTERNAL MODULE: ./lib/policy/overlap.js
var overlap = __webpack_require__(91581);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/narrows-to-nothing.js


/** An entry of a narrowing list with which no run can agree. */
const narrowsToNothing = {
    id: 'narrows-to-nothing',
    severity: 'warning',
    summary: 'An entry of the grant matches nothing that its role covers.',
    advice: 'A run must match the list of the role and the list of the grant. An entry outside the role opens nothing: ' +
        'often it is a typing mistake, or a wish for another role. An empty list of `repositories`, `workflows` or ' +
        '`events` lets no run through, and neither does one of `branches` where no tag is left, or of `tags` where ' +
        'no branch is. `through` has to name entries under `delegation` that carry the role.',
    check: (grant, { role, home, policy }) => [
        ...eachNarrowing(grant, role, home, (entry) => {
            if (!isComparable(entry) || !entry.role.every((wide) => (0,overlap/* areDisjoint */.h)(entry.pattern, wide)))
                return undefined;
            const covered = entry.role.length === 0 ? 'covers none' : `covers ${entry.role.join(', ')}`;
            return {
                path: [entry.name, entry.index],
                message: `\`${entry.written}\` matches nothing of the role`,
                hint: `the role ${covered}`,
            };
        }),
        ...emptied(grant, role),
        ...throughNothing(grant, policy),
    ],
};
/** Tools by way of which this role cannot be used. */
function throughNothing({ role, through = [] }, { delegation = [] }) {
    const carriers = delegation.filter((entry) => entry.roles.includes(role)).map(({ name }) => name);
    const which = carriers.length === 0 ? 'none does' : `${carriers.join(', ')} ${carriers.length === 1 ? 'does' : 'do'}`;
    return through.flatMap((name, index) => carriers.includes(name)
        ? []
        : [
            {
                path: ['through', index],
                message: `nothing under \`delegation\` that is called \`${name}\` carries the role \`${role}\``,
                hint: which,
            },
        ]);
}
/** Without one of these a run cannot be; of branches and tags, one is enough. */
function emptied(grant, role) {
    const isLeft = (name) => (grant[name] ?? role?.[name] ?? []).length > 0;
    const refs = ['branches', 'tags']
        .filter((name) => grant[name]?.length === 0)
        .slice(0, isLeft('branches') || isLeft('tags') || role === undefined ? 0 : 1);
    const others = ['repositories', 'workflows', 'events'].filter((name) => grant[name]?.length === 0);
    return [
        ...refs.map((name) => ({
            path: [name],
            message: 'neither a branch nor a tag is left',
            hint: `leave \`${name}\` out to take those of the role`,
        })),
        ...others.map((name) => ({
            path: [name],
            message: `an empty list of ${name} lets no run through`,
            hint: `leave \`${name}\` out to take those of the role`,
        })),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/no-principal-id.js

/** A grant that is tied to a login only. */
const noPrincipalId = {
    id: 'no-principal-id',
    severity: 'warning',
    summary: 'The grant of a user or an app has no `principal-id`.',
    advice: 'Logins are renamed, and a free one can be taken by anybody: add the number of the account, the `id` at ' +
        '`https://api.github.com/users/<login>`. Grants of apps, and every grant where the policy demands it, do not ' +
        'work without.',
    check: (grant, { policy }) => {
        // a person of people.yml is known by a handle, which is never used again
        if (grant['principal-id'] !== undefined || ['team', 'person'].includes(grant.holder.kind))
            return NO_FINDINGS;
        const demanded = grant.holder.kind === 'app' || policy.approval.require?.includes('principal-id') === true;
        const login = `${grant.holder.name}${grant.holder.kind === 'app' ? '[bot]' : ''}`;
        const hint = `the \`id\` at https://api.github.com/users/${login}`;
        return [
            {
                message: demanded
                    ? '`principal-id` is missing, and without it the grant is not used'
                    : '`principal-id` is missing: the grant follows the login, not the account',
                hint,
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/policy/approval.js
var approval = __webpack_require__(2899);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/nobody-can-approve.js


/** Roles that need more approvals than there are approvers. */
const nobodyCanApprove = {
    id: 'nobody-can-approve',
    severity: 'warning',
    summary: 'A role needs more approvals than there are people who may approve.',
    advice: 'No grant for it can ever be approved. List more approvers, a team or a permission, or lower the count.',
    check: (policy) => {
        const most = approverCount(policy);
        return [...policy.roles].flatMap(([name, role]) => {
            const needed = (0,approval/* approvalsNeeded */.Wr)(policy, role);
            const path = role.approval === undefined ? ['approval', 'count'] : ['roles', name, 'approval', 'count'];
            return needed <= most
                ? []
                : [
                    {
                        path,
                        message: `\`${name}\` needs ${needed} approvals, and only ${most} may approve`,
                        hint: 'list more approvers, a team or a permission',
                    },
                ];
        });
    },
};
/** How many people may approve; without an end where a team or a permission names them. */
function approverCount({ approval: { approvers } }) {
    if ((approvers.teams?.length ?? 0) > 0 || approvers.permission !== undefined)
        return Number.POSITIVE_INFINITY;
    return new Set((approvers.users ?? []).map((user) => (0,fold/* foldCase */.SP)(String(user)))).size;
}

// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(76317);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/plain-freeze.js

/** A lifted freeze in whose way no other can be set. */
const plainFreeze = {
    id: 'plain-freeze',
    severity: 'warning',
    summary: 'The policy lifts a freeze that was set without a time.',
    advice: 'The tag `grantgate/frozen` itself is meant. While it is there, git can hold no tag below it, so nobody can ' +
        'freeze again. Have an administrator delete the tag, and set freezes as `grantgate/frozen/<time>`.',
    check: ({ lifted = [] }) => lifted.flatMap((name, index) => (0,tags/* foldTag */.cM)(name) === tags/* FREEZE */.kY
        ? [
            {
                path: ['lifted', index],
                message: `\`${name}\` stands in the way of every later freeze`,
                hint: 'have an administrator delete the tag',
            },
        ]
        : []),
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/request-unsaid.js

/** A grant that says which request it is and not who asked, or the other way round. */
const requestUnsaid = {
    id: 'request-unsaid',
    severity: 'warning',
    summary: 'A grant has `request` without `requested-by-id`.',
    advice: 'What an App proposes counts only where the file says which request it is and, by number, who asked: ' +
        'without both it is refused as `approval-missing`. Add `requested-by-id`, the `id` at ' +
        '`https://api.github.com/users/<login>`.',
    check: (grant, { policy }) => policy.requests?.app === undefined || grant.request === undefined || grant['requested-by-id'] !== undefined
        ? NO_FINDINGS
        : [
            {
                path: ['request'],
                message: 'says which request it is, and not by number who asked',
                hint: 'add `requested-by-id`',
            },
        ],
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/requester-by-login.js


/** A requester who is named by login. */
const requesterByLogin = {
    id: 'requester-by-login',
    severity: 'warning',
    summary: 'A grant names who asked by login, not by the number of the account.',
    advice: 'Whoever asked cannot approve. A login can be renamed between the asking and the approval, and then that is ' +
        'no longer seen: add `requested-by-id`, the `id` at `https://api.github.com/users/<login>`.',
    check: (grant) => {
        const login = grant['requested-by'];
        if (login === undefined || grant['requested-by-id'] !== undefined)
            return NO_FINDINGS;
        // who holds the grant is known by number already
        if (grant['principal-id'] !== undefined && grant.holder.kind === 'user' && (0,fold/* isSameName */.yS)(login, grant.holder.name))
            return NO_FINDINGS;
        return [
            {
                path: ['requested-by'],
                message: `\`${login}\` is named by login only`,
                hint: `add \`requested-by-id\`: the \`id\` at https://api.github.com/users/${login}`,
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/policy/push-rules.js
var push_rules = __webpack_require__(35206);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/push-changes-nothing.js


/** Branches or tags that a role lets be rewritten or deleted, and does not cover. */
const pushChangesNothing = {
    id: 'push-changes-nothing',
    severity: 'warning',
    summary: 'An entry under `push` of a role matches nothing that the role covers.',
    advice: 'What a push may rewrite or delete must also be among the `branches` or `tags` of the role. An entry outside of ' +
        'them opens nothing: often it is a typing mistake.',
    check: ({ roles }) => [...roles].flatMap(([name, role]) => (0,push_rules/* pushLists */.Mg)(role.push).flatMap(({ list, patterns, path }) => {
        const covered = role[list] ?? [];
        return patterns.flatMap((pattern, index) => covered.every((wide) => (0,overlap/* areDisjoint */.h)(pattern, wide))
            ? [
                {
                    path: ['roles', name, 'push', ...path, index],
                    message: `\`${pattern}\` matches none of the ${list} of the role`,
                    hint: covered.length === 0 ? `the role covers no ${list}` : `the role covers ${covered.join(', ')}`,
                },
            ]
            : []);
    })),
};

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(23355);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/revoked-leftover.js


/** A grant that was revoked and is still there. */
const revokedLeftover = {
    id: 'revoked-leftover',
    severity: 'warning',
    summary: 'The grant was revoked, and its file is still there.',
    advice: 'Keep it as long as somebody may ask why the access is gone, then remove the file.',
    check: ({ revoked }) => revoked === undefined
        ? NO_FINDINGS
        : [
            {
                path: ['revoked'],
                message: `revoked by \`${revoked.by}\` at ${(0,instant/* formatInstant */.r4)(revoked.at)}`,
                hint: 'remove the file when nobody needs to see it any longer',
            },
        ],
};

// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(78400);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/role-unknown.js


/** A grant whose role the policy does not have. */
const roleUnknown = {
    id: 'role-unknown',
    severity: 'warning',
    summary: 'The grant is for a role that the policy does not have.',
    advice: 'Nobody can use it. Correct the name, or remove the grant together with the role.',
    check: (grant, { policy, role }) => {
        if (role !== undefined)
            return NO_FINDINGS;
        const near = (0,nearest/* nearest */.p)(grant.role, [...policy.roles.keys()]);
        return [
            {
                path: ['role'],
                message: `the policy has no role \`${grant.role}\``,
                hint: near === undefined ? `it has ${[...policy.roles.keys()].join(', ')}` : `did you mean \`${near}\`?`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/role-unusable.js


/** Roles that `never` leaves nothing of. */
const roleUnusable = {
    id: 'role-unusable',
    severity: 'warning',
    summary: 'Every branch and tag of a role is under `never`.',
    advice: 'What is under `never` wins, so no run can use the role. Give it other branches, or remove it.',
    check: ({ never, roles }) => [...roles].flatMap(([name, role]) => {
        const branches = role.branches.every((pattern) => isCovered('branches', pattern, never?.branches ?? []));
        const tags = (role.tags ?? []).every((pattern) => isCovered('tags', pattern, never?.tags ?? []));
        return branches && tags
            ? [
                {
                    path: ['roles', name, 'branches'],
                    message: `no run can use \`${name}\`: all of its branches and tags are under \`never\``,
                },
            ]
            : [];
    }),
};
/** Whether surely every name of the pattern is under one of the others; a doubt is `false`. */
function isCovered(list, pattern, never) {
    if (!/[*?[\\]/.test(pattern))
        return (0,scope_rule/* verdictOf */.Vj)(list, pattern, { within: [], never }, glob/* GLOBS */._k) === 'never';
    return never.some((wide) => wide === pattern ||
        wide === '**' ||
        (wide.endsWith('/**') && !/[*?[\\]/.test(wide.slice(0, -2)) && pattern.startsWith(wide.slice(0, -2))));
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/secret-in-notify.js

/** Whoever knows such an address may post there: Slack, Teams and Power Automate, Discord, Google Chat. */
const SECRET_HOSTS = [
    /^hooks\.slack\.com$/,
    /\.webhook\.office\.com$/,
    /\.logic\.azure\.com$/,
    /\.api\.powerplatform\.com$/,
    /^(?:ptb\.|canary\.)?discord(?:app)?\.com$/,
    /^chat\.googleapis\.com$/,
];
const SECRET_PARAMETERS = new Set(['sig', 'signature', 'key', 'token', 'secret', 'code', 'api_key', 'apikey']);
/** Everybody who reads the policy reads its addresses. */
const secretInNotify = {
    id: 'secret-in-notify',
    severity: 'warning',
    summary: 'The address `notify` of the policy is a secret by itself.',
    advice: 'Whoever reads the policy can post there. Name a server of yours, which verifies the signature and passes the ' +
        'message on: `examples/relay-notices.ts` does it for Slack and Teams.',
    check: ({ notify }) => {
        if (notify === undefined || !URL.canParse(notify))
            return NO_FINDINGS;
        const { hostname, searchParams } = new URL(notify);
        const isSecret = SECRET_HOSTS.some((host) => host.test(hostname)) ||
            [...searchParams.keys()].some((name) => SECRET_PARAMETERS.has(name.toLowerCase()));
        if (!isSecret)
            return NO_FINDINGS;
        return [
            {
                path: ['notify'],
                message: '`notify` is an address that is a secret by itself',
                hint: 'name a server of yours that passes it on',
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/policy/duration.js
var duration = __webpack_require__(4464);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/session-over-lifetime.js


/** Credentials that may live longer than the grants they end with. */
const sessionOverLifetime = {
    id: 'session-over-lifetime',
    severity: 'warning',
    summary: 'The policy lets credentials live longer than any grant.',
    advice: 'A credential ends with its grant, so a `limits.session` above `limits.lifetime` bounds nothing: often the ' +
        'two were mixed up. Sessions are mostly an hour or less.',
    check: ({ limits: { session, lifetime } }) => session <= lifetime
        ? NO_FINDINGS
        : [
            {
                path: ['limits', 'session'],
                message: `\`${(0,duration/* formatDuration */.a)(session)}\` is longer than the longest grant, \`${(0,duration/* formatDuration */.a)(lifetime)}\``,
                hint: 'no credential outlives its grant: set a shorter one',
            },
        ],
};

// EXTERNAL MODULE: ./lib/credentials/aws/session-policy.js
var session_policy = __webpack_require__(15039);
// EXTERNAL MODULE: ./lib/credentials/credential.js
var credential = __webpack_require__(90421);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/session-policy.js


/** Session policies that could not be used. */
const unusableSessionPolicy = {
    id: 'session-policy',
    severity: 'warning',
    summary: 'The session policy of an AWS credential is malformed, or too long for AWS.',
    advice: 'The credential cannot be issued, and the step fails. AWS takes 2048 characters of session policy and policy ' +
        'ARNs together, and the statements that end the session with the grant are among them. Shorten it, or put ' +
        'statements into a managed policy.',
    check: ({ roles }, { now }) => [...roles].flatMap(([name, role]) => [...(role.credentials ?? [])].flatMap(([credential, { aws }]) => {
        const refused = aws === undefined ? undefined : policyRefusal(aws, now);
        return refused === undefined
            ? []
            : [
                {
                    path: ['roles', name, 'credentials', credential, 'aws', 'policy'],
                    message: refused.message,
                    hint: refused.hint.split('\n').join('; '),
                },
            ];
    })),
};
/** What the exchange itself would say: the same function writes the policy when the credential is issued. */
function policyRefusal(aws, until) {
    try {
        (0,session_policy/* sessionPolicy */.l)(aws, until);
        return undefined;
    }
    catch (error) {
        if (error instanceof credential/* ExchangeError */.Sb)
            return error;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/policy/grant-path.js
var grant_path = __webpack_require__(45574);
// EXTERNAL MODULE: ./lib/policy/holder.js
var holder = __webpack_require__(86850);
// EXTERNAL MODULE: ./lib/policy/delegation/people.js
var people = __webpack_require__(61798);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/stray-file.js




/** Files that people keep in folders, and that cannot be taken for a grant. */
const HARMLESS_FILES = new Set(['.gitkeep', 'readme.md']);
/** Files beside the grants that something reads: `review.yml` is for `grantgate review`. */
const READ_FILES = new Set(['policy.yml', 'people.yml', 'review.yml']);
/** Files and folders that the gate never reads. */
const strayFile = {
    id: 'stray-file',
    severity: 'warning',
    summary: "A file or folder is nobody's grant: it has the wrong place, name or ending.",
    advice: 'A grant is read only at `grants/users/<login>/<name>.yml`, `grants/teams/<team>/<name>.yml`, ' +
        '`grants/apps/<app>/<name>.yml` or `grants/people/<handle>/<name>.yml`, with a name of letters, digits, `.`, `_` ' +
        'and `-`. The policy is read only at `policy.yml`, people at `people.yml`, and what a ' +
        'review accepts at `review.yml`.',
    check: (listing) => [...strayFiles(listing), ...strayFolders(listing)],
};
function strayFiles({ path, files }) {
    const depth = depthOf(path);
    const isStray = (name) => {
        if (HARMLESS_FILES.has(name.toLowerCase()))
            return false;
        if (depth === 0)
            return !READ_FILES.has(name) && /\.ya?ml$/i.test(name);
        return depth < 3 || (0,grant_path/* parseGrantPath */.fv)(`${path.slice('grants/'.length)}/${name}`) === undefined;
    };
    const hint = (name) => /\.yaml$/i.test(name)
        ? 'the ending is `.yml`'
        : depth === 0
            ? 'the policy is `policy.yml`'
            : 'grants are `grants/users/<login>/<name>.yml`, or `teams`, `apps` and `people` likewise';
    return files
        .filter(isStray)
        .map((name) => ({ name, message: "nobody's grant: this file is never read", hint: hint(name) }));
}
function strayFolders({ path, folders }) {
    const depth = depthOf(path);
    const isStray = (name) => depth === 3 || (depth === 2 && !isHolder(path, name)) || (depth === 1 && !holder/* HOLDER_FOLDERS */.dc.includes(name));
    return folders.filter(isStray).map((name) => ({
        name,
        message: 'this folder is never read',
        hint: 'grants are `grants/users/<login>/<name>.yml`, or `teams`, `apps` and `people` likewise',
    }));
}
/** Whether a folder can be that of a user, a team or an app, or of a person by handle. */
function isHolder(path, name) {
    return path === 'grants/people' ? people/* HANDLE */.Pi.test(name) : names/* LOGIN */.S3.test(name);
}
function depthOf(path) {
    return path === '' ? 0 : path.split('/').length;
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/symbolic-link.js

/** Links among the grants. */
const symbolicLink = {
    id: 'symbolic-link',
    severity: 'error',
    summary: 'A symbolic link stands where a file or a folder is expected.',
    advice: 'Links are never followed: what they point to was not what the approver saw. Put the file itself there.',
    check: ({ path, links }) => path === '' && !links.some((name) => name === 'grants' || name === 'policy.yml')
        ? NO_FINDINGS
        : links.map((name) => ({
            name,
            message: 'a symbolic link is never followed',
            hint: 'put the file or folder itself there',
        })),
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/team-by-name.js

const NUMBER = 'Write `{team: owner/slug, id: 123}`; `gh api orgs/OWNER/teams/SLUG --jq .id` tells the number.';
const ADVICE = 'A team that is deleted can be recreated under its name by whoever may create teams, with other members.';
/** Teams of approvers that are named without their number. */
const approverTeamByName = {
    id: 'approver-team-by-name',
    severity: 'warning',
    summary: 'A team of approvers is listed by name, not by its number.',
    advice: `${ADVICE} ${NUMBER}`,
    check: ({ approval }) => (approval.approvers.teams ?? []).flatMap((team, index) => typeof team !== 'string'
        ? []
        : [
            {
                path: ['approval', 'approvers', 'teams', index],
                message: `\`${team}\` is listed by name only`,
                hint: `write \`{team: ${team}, id: …}\` with the number of the team`,
            },
        ]),
};
/** A grant of a team without the team's number. */
const grantTeamByName = {
    id: 'grant-team-by-name',
    severity: 'warning',
    summary: 'The grant of a team has no `team-id`.',
    advice: `${ADVICE} Add \`team-id\`; \`gh api orgs/OWNER/teams/SLUG --jq .id\` shows it.`,
    check: (grant) => grant.holder.kind !== 'team' || grant['team-id'] !== undefined
        ? NO_FINDINGS
        : [
            {
                message: '`team-id` is missing: the grant follows the name of the team',
                hint: `\`gh api orgs/OWNER/teams/${grant.holder.name} --jq .id\` shows it`,
            },
        ],
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/too-long.js


/** A grant that is longer than the policy or its role allows. */
const tooLongRule = {
    id: 'too-long',
    severity: 'warning',
    summary: 'The grant lasts longer than the policy or its role allows.',
    advice: 'It is refused as `grant-too-long`. Set an earlier `expires`. Without `starts`, the grant is measured from ' +
        'now, the earliest it could be merged.',
    check: (grant, { policy, role, now }) => {
        const limit = Math.min(policy.limits.lifetime, role?.lifetime ?? Number.POSITIVE_INFINITY);
        const message = `longer than the ${(0,duration/* formatDuration */.a)(limit)} that are allowed`;
        const from = grant.starts ?? now;
        const isLateEnd = grant.expires !== undefined && grant.expires - from > limit * 1000;
        // what lasts from the merge on may have begun before it, and ends by `expires` at the latest
        if (grant.lasts === undefined)
            return isLateEnd ? [{ path: ['expires'], message, hint: 'set an earlier `expires`' }] : NO_FINDINGS;
        return grant.lasts > limit && (isLateEnd || grant.expires === undefined)
            ? [{ path: ['lasts'], message, hint: `set \`lasts: ${(0,duration/* formatDuration */.a)(limit)}\`` }]
            : NO_FINDINGS;
    },
};

// EXTERNAL MODULE: ./lib/policy/unlikely-pattern.js
var unlikely_pattern = __webpack_require__(82408);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/unlikely-pattern.js



const LISTS = {
    repositories: 'repository',
    branches: 'branch',
    tags: 'tag',
    environments: 'environment',
    workflows: 'workflow',
};
const UNLIKELY_TEXT = {
    severity: 'warning',
    summary: 'A pattern is a possible name, and surely not the one that was meant.',
    advice: 'Names are compared as GitHub shows them: a branch without `origin/`, a repository as `owner/name`, a workflow ' +
        'with its folder. Such an entry most likely matches nothing. Under `never` it is an error.',
};
/** Entries of roles that nothing will ever match. */
const unlikelyRolePattern = {
    ...UNLIKELY_TEXT,
    id: 'role-pattern-unlikely',
    check: ({ roles }) => [...roles].flatMap(([name, role]) => [
        ...remarksOn(role, ['roles', name]),
        ...(0,push_rules/* pushLists */.Mg)(role.push).flatMap(({ list, patterns, path }) => patternRemarks(LISTS[list], patterns, ['roles', name, 'push', ...path])),
        ...[...(role.credentials ?? [])].flatMap(([credential, { environments }]) => remarksOn({ environments }, ['roles', name, 'credentials', credential])),
    ]),
};
/** The same in a grant. */
const unlikelyGrantPattern = {
    ...UNLIKELY_TEXT,
    id: 'grant-pattern-unlikely',
    check: (grant) => remarksOn(grant, []),
};
function remarksOn(lists, path) {
    return Object.entries(LISTS).flatMap(([list, kind]) => patternRemarks(kind, lists[list] ?? NO_FINDINGS, [...path, list]));
}
function patternRemarks(kind, patterns, path) {
    const remarks = [];
    patterns.forEach((pattern, index) => {
        const found = (0,unlikely_pattern/* findUnlikelyPattern */.Z)(kind, pattern);
        if (found === undefined)
            return;
        const { message, hint } = found;
        remarks.push({
            path: [...path, index],
            message: `\`${pattern}\` most likely matches nothing: ${message}`,
            ...(hint !== undefined && { hint }),
        });
    });
    return remarks;
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/wider-than-role.js



/** An entry of a narrowing list that reaches beyond the role. */
const widerThanRole = {
    id: 'wider-than-role',
    severity: 'warning',
    summary: 'An entry of the grant reaches beyond its role.',
    advice: 'A grant never widens its role: what lies beyond is refused all the same. Write what is meant, so that the ' +
        'approver and the person read the truth.',
    check: (grant, { role, home }) => eachNarrowing(grant, role, home, (entry) => {
        if (!/[*?]/.test(entry.pattern) || !isComparable(entry) || entry.role.includes(entry.pattern))
            return undefined;
        if (entry.role.every((wide) => (0,overlap/* areDisjoint */.h)(entry.pattern, wide)))
            return undefined;
        if ((0,overlap/* samplesOf */.l)(entry.pattern).every((sample) => (0,glob/* matchesAny */._I)(entry.role, sample)))
            return undefined;
        return {
            path: [entry.name, entry.index],
            message: `\`${entry.written}\` reaches beyond the role, and that part is refused`,
            hint: `the role covers ${entry.role.join(', ')}`,
        };
    }),
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules.js






























/** What the parsers refuse; their messages say what was expected. */
const INVALID = {
    policyMissing: {
        id: 'policy-missing',
        severity: 'error',
        summary: 'There is no `policy.yml`.',
        advice: 'Without a policy every run is refused. Grants are still checked for their form.',
    },
    policyInvalid: {
        id: 'policy-invalid',
        severity: 'error',
        summary: 'The policy has a mistake.',
        advice: 'Every run is refused until it is corrected. Grants are still checked for their form.',
    },
    peopleInvalid: {
        id: 'people-invalid',
        severity: 'error',
        summary: '`people.yml` has a mistake.',
        advice: 'Nobody who is known by it is let in until it is corrected: two people for one account would be one person ' +
            'with ' +
            'the access of both.',
    },
    reviewInvalid: {
        id: 'review-invalid',
        severity: 'error',
        summary: 'The review of break-glass access has a mistake.',
        advice: 'It does not count: the access is still to be reviewed, and overdue one day.',
    },
    acceptedInvalid: {
        id: 'accepted-invalid',
        severity: 'error',
        summary: '`review.yml`, with the accepted findings, has a mistake.',
        advice: 'No review can be made until it is corrected: what it accepts is not known.',
    },
    grantInvalid: {
        id: 'grant-invalid',
        severity: 'error',
        summary: 'A grant has a mistake.',
        advice: 'The grant is void until it is corrected; other grants are not touched by it.',
    },
};
const GRANT_RULES = [
    roleUnknown,
    noPrincipalId,
    grantTeamByName,
    requesterByLogin,
    requestUnsaid,
    expired,
    expiresSoon,
    revokedLeftover,
    tooLongRule,
    narrowsToNothing,
    widerThanRole,
    unlikelyGrantPattern,
];
const POLICY_RULES = [
    approverByLogin,
    approverTeamByName,
    nobodyCanApprove,
    plainFreeze,
    sessionOverLifetime,
    secretInNotify,
    delegationKeysFetched,
    issuerOfNoTenant,
    delegationRoleClosed,
    breakGlassIdle,
    breakGlassUnreviewable,
    breakGlassTeamByName,
    breakGlassOutOfRole,
    roleUnusable,
    pushChangesNothing,
    unlikelyRolePattern,
    unusableSessionPolicy,
];
const FOLDER_RULES = [symbolicLink, strayFile, emptyFolder, nameClash, folderCase];


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

/***/ 66341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   Ye: () => (/* binding */ realPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52770);



/**
 * The nearest folder with a `.git` above a folder, else the parent of the nearest `.github`, else the folder itself.
 */
function repositoryRoot(folder) {
    const above = foldersAbove(folder);
    const clone = above.find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.git')));
    return clone ?? above.find((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, '.github'))) ?? folder;
}
/**
 * The path with every link in it resolved.
 * @throws InputError when it is not there
 */
function realPath(path, written) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableInput */ .SJ)(written, error);
    }
}
/** The path below a folder with `/`; `undefined` when it lies outside. */
function pathBelow(folder, path) {
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return near === '..' || near.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(near) ? undefined : near.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function foldersAbove(folder) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return parent === folder ? [folder] : [folder, ...foldersAbove(parent)];
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

/***/ 63781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ seeAws)
/* harmony export */ });
/* unused harmony export AWS_HEADINGS */
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23740);

/** Headings of docs/aws.md that errors link to; a test checks that each exists. */
const AWS_HEADINGS = {
    notAuthorized: 'not-authorized-to-assume-the-role',
    noProvider: 'no-openidconnect-provider-found',
    audience: 'incorrect-token-audience',
    token: 'the-token-is-not-accepted',
    expiredToken: 'the-token-has-expired',
    idp: 'aws-could-not-reach-github',
    duration: 'the-session-is-longer-than-the-role-allows',
    value: 'a-value-is-not-accepted',
    policy: 'the-session-policy-is-malformed',
    size: 'the-session-policy-is-too-large',
    region: 'the-region-is-not-enabled',
    throttling: 'aws-is-throttling',
    unreachable: 'aws-cannot-be-reached',
    certificate: 'the-certificate-is-not-trusted',
    partition: 'role-and-region-are-in-different-partitions',
    account: 'the-account-is-not-allowed',
    identity: 'credentials-of-another-role',
    chain: 'not-authorized-to-assume-the-second-role',
    secretDenied: 'reading-a-secret-is-denied',
    secretMissing: 'the-secret-is-not-there',
    secretField: 'the-field-is-not-there',
    secretUnfit: 'the-value-cannot-be-handed-on-exactly',
    secretKey: 'the-secret-cannot-be-decrypted',
    signDenied: 'signing-is-denied',
    signKey: 'the-key-cannot-sign',
    ended: 'the-grant-has-ended',
    profile: 'a-profile-cannot-be-made-here',
    other: 'anything-else',
};
/** The last line of a hint: where the docs say more. */
function seeAws(heading) {
    return (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_0__/* .seeDocs */ .V)('aws', AWS_HEADINGS[heading]);
}


/***/ }),

/***/ 15039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ sessionPolicy)
/* harmony export */ });
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23355);
/* harmony import */ var _policy_credential_iam_policy_spec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63508);
/* harmony import */ var _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62948);
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45999);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63781);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90421);






/**
 * Most characters of the inline policy and the ARNs of managed policies together, and which an inline policy may hold.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
const MAX_POLICY_CHARACTERS = 2048;
const REFUSED_CHARACTER = /[^\t\n\r\u0020-\u00FF]/u;
/**
 * What trades a session for credentials or tokens that its session policy does not follow into.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html
 */
const CHAINING = [
    'sts:Assume*',
    'sts:GetDelegatedAccessToken',
    'sts:GetFederationToken',
    'sts:GetScopedCredentials',
    'sts:GetWebIdentityToken',
];
/**
 * The inline session policy: what the role's `policy` allows, nothing at or after `until`, and no other session born of
 * this one. https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
 * @throws ExchangeError when the role's `policy` is none, allows nothing or leaves no room
 */
function sessionPolicy(spec, until) {
    const base = baseOf(spec);
    const statements = [...base.statements];
    // INVARIANT: the session policy does not follow into a session born of this one, so none may be born unless the
    // policy says so by name
    const chaining = chainingToDeny(spec, base.statements);
    if (chaining.length > 0)
        statements.push({ Effect: 'Deny', Action: chaining, Resource: '*' });
    // INVARIANT: a Deny outweighs every Allow, and the moment is judged at each request: nothing is allowed at or after
    // `until`
    statements.push({
        Effect: 'Deny',
        Action: '*',
        Resource: '*',
        Condition: { DateGreaterThanEquals: { 'aws:CurrentTime': (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInstant */ .r4)(until) } },
    });
    const written = JSON.stringify({ ...base.document, Statement: statements });
    checkCharacters(written);
    checkSize(written, spec, base);
    return written;
}
function baseOf(spec) {
    const document = { Version: '2012-10-17' };
    if (spec.policy === undefined) {
        // INVARIANT: session policies add up, so an Allow beside managed policies would undo what they take away
        return { document, statements: hasManaged(spec) ? [] : [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
    }
    const policy = typeof spec.policy === 'string' ? parsedPolicy(spec.policy) : spec.policy;
    const [misplaced] = (0,_policy_credential_iam_policy_spec_js__WEBPACK_IMPORTED_MODULE_0__/* .misplacedValues */ .F)(policy);
    if (misplaced !== undefined)
        throw malformed(`in the session policy, at \`${misplaced.path.join('.')}\`: ${misplaced.message}`, misplaced.hint);
    const listed = statementList(policy['Statement']);
    const statements = listed.filter(isStatement);
    if (statements.length < listed.length || listed.length === 0) {
        throw malformed('a statement of the session policy has no `Effect` of `Allow` or `Deny`', 'write `Statement` as a list of `{Effect: Allow, Action: ..., Resource: ...}`');
    }
    if (!hasManaged(spec) && !statements.some(({ Effect }) => Effect === 'Allow')) {
        throw malformed('the session policy allows nothing', 'a session policy can only shrink what the role allows: add a statement with `Effect: Allow`');
    }
    return { document: { ...document, ...policy }, statements };
}
function parsedPolicy(text) {
    try {
        const value = (0,_policy_exact_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseExactly */ .Ab)(text);
        if ((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
            return value;
    }
    catch (error) {
        throw malformed(`the session policy is not JSON: ${error instanceof Error ? error.message : String(error)}`, 'write `policy` as YAML keys and values, or as a JSON document in one string');
    }
    throw malformed('the session policy is not a JSON object', 'it begins with `{"Version": "2012-10-17", "Statement": [`');
}
function statementList(value) {
    return Array.isArray(value) ? value : [value];
}
function isStatement(value) {
    return (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) && (value['Effect'] === 'Allow' || value['Effect'] === 'Deny');
}
function hasManaged(spec) {
    return spec.policies !== undefined && spec.policies.length > 0;
}
/** What of chaining is to be denied: not what the policy names itself, and nothing where nothing could allow it. */
function chainingToDeny(spec, statements) {
    const allowed = statements.filter(({ Effect }) => Effect === 'Allow');
    const actions = allowed.flatMap(({ Action }) => statementList(Action)).map((action) => String(action).toLowerCase());
    const isOpen = allowed.some((statement) => statement['NotAction'] !== undefined) ||
        actions.some((action) => /[*?]|^sts$/.test(action.split(':')[0] ?? ''));
    if (!isOpen && !hasManaged(spec))
        return [];
    return CHAINING.filter((name) => !actions.some((action) => action === 'sts:*' || action.startsWith(name.toLowerCase().replace('*', ''))));
}
function checkCharacters(written) {
    const character = REFUSED_CHARACTER.exec(written)?.[0];
    if (character === undefined)
        return;
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    throw malformed(`the session policy holds the character \`${character}\` (${code})`, 'AWS takes Latin-1 characters only; `?` in a resource stands for any one character');
}
function checkSize(written, spec, base) {
    const managed = (spec.policies ?? []).join('').length;
    const over = written.length + managed - MAX_POLICY_CHARACTERS;
    if (over <= 0)
        return;
    const own = JSON.stringify(base.statements).length;
    const sids = base.statements.reduce((sum, { Sid }) => sum + (typeof Sid === 'string' ? Sid.length + '"Sid":"",'.length : 0), 0);
    const parts = [
        `your statements ${own}`,
        ...(managed > 0 ? [`the ARNs of \`policies\` ${managed}`] : []),
        `the bounds of the session ${written.length - own}`,
    ];
    const cuts = [
        ...(sids > 0 ? [`leave out the \`Sid\`s (${sids})`] : []),
        'join actions with a wildcard',
        'put statements with the same resources together',
        'or move them to a managed policy in `policies`, which costs its ARN only',
    ];
    throw new _credential_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .Sb('aws', 'SessionPolicyTooLarge', `the session policies are ${over} ${over === 1 ? 'character' : 'characters'} too long: ` +
        `${MAX_POLICY_CHARACTERS + over} of ${MAX_POLICY_CHARACTERS}`, [
        `they are measured without spaces: ${parts.join(', ')}`,
        `to cut ${over}: ${cuts.join(', ')}`,
        (0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeAws */ .j)('size'),
    ].join('\n'));
}
function malformed(message, hint) {
    return new _credential_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .Sb('aws', 'MalformedSessionPolicy', message, `${hint}\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeAws */ .j)('policy')}`);
}


/***/ }),

/***/ 90421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ SLACK_MS),
/* harmony export */   Sb: () => (/* binding */ ExchangeError),
/* harmony export */   US: () => (/* binding */ NotRevokedError),
/* harmony export */   zO: () => (/* binding */ latestEnd)
/* harmony export */ });
/* unused harmony export MAX_RENEWAL_SECONDS */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);

/** Clocks may differ by so much where the grant's end is not at stake. */
const SLACK_MS = 60_000;
/**
 * When anything must have ended that a provider gives a life of its own: with the grant, or with the policy's longest
 * session.
 */
function latestEnd({ until, session }, now) {
    return Math.min(until, now + session * 1000 + SLACK_MS);
}
/** Longest life of what renews itself: as short as STS gives, so that a revocation shows soon. */
const MAX_RENEWAL_SECONDS = 900;
/**
 * A provider refused or could not be reached: what it said, and the likely cause. Deny is elsewhere: this is a fault.
 */
class ExchangeError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'ExchangeError';
    provider;
    /** `code` is the provider's own, such as `AccessDenied`. */
    constructor(provider, code, message, hint, options) {
        super(message, { ...options, code, hint });
        this.provider = provider;
    }
}
/**
 * Something failed after a credential was issued, and so did revoking it: it is neither handed out nor forgotten.
 */
class NotRevokedError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'NotRevokedError';
    /** What failed first, which people are told. */
    fault;
    credential;
    constructor(fault, credential) {
        super(fault instanceof Error ? fault.message : String(fault), { cause: fault });
        this.fault = fault;
        this.credential = credential;
    }
}


/***/ }),

/***/ 23740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ seeDocs)
/* harmony export */ });
/* harmony import */ var _policy_docs_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44134);

/** The last line of a hint: where a page says more. */
function seeDocs(page, heading) {
    return `see ${_policy_docs_address_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCS */ .i}/${page}.md#${heading}`;
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


/***/ }),

/***/ 46044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ lengthLabel),
/* harmony export */   W: () => (/* binding */ longestFor),
/* harmony export */   po: () => (/* binding */ offeredLengths)
/* harmony export */ });
const HOUR_SECONDS = 3600;
const ONE_DAY_SECONDS = 24 * HOUR_SECONDS;
/** What a form offers, in seconds, shortest first: as many as fit into the limits of the policy. */
const OFFERED_SECONDS = [
    ...[1, 4, 8].map((hours) => hours * HOUR_SECONDS),
    ...[1, 2, 3, 5, 7, 14, 30, 60, 90, 180, 365].map((days) => days * ONE_DAY_SECONDS),
];
/** The longest grant of a role, in seconds. */
function longestFor(policy, role) {
    return Math.min(policy.limits.lifetime, policy.roles.get(role)?.lifetime ?? Number.POSITIVE_INFINITY);
}
/**
 * The lengths that the form offers: those within the longest limit of any role of the list, and that limit itself, so
 * that the most that somebody may have can always be chosen.
 */
function offeredLengths(policy, roles) {
    const limit = Math.max(0, ...roles.map((role) => longestFor(policy, role)));
    const limits = roles.map((role) => longestFor(policy, role));
    const seconds = new Set([...OFFERED_SECONDS.filter((one) => one <= limit), ...limits]);
    return [...seconds].toSorted((a, b) => a - b).map((one) => ({ label: lengthLabel(one), seconds: one }));
}
/** Seconds in the largest unit that divides them, in full: 604800 → `7 days`. */
function lengthLabel(seconds) {
    const units = [
        ['day', ONE_DAY_SECONDS],
        ['hour', HOUR_SECONDS],
        ['minute', 60],
        ['second', 1],
    ];
    const [name, size] = units.find(([, unit]) => seconds % unit === 0) ?? ['second', 1];
    const count = seconds / size;
    return `${count} ${name}${count === 1 ? '' : 's'}`;
}


/***/ })

};
