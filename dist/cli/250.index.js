export const id = 250;
export const ids = [250];
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

/***/ 250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   revokeGrant: () => (/* binding */ revokeGrant)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _github_brakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1783);
/* harmony import */ var _github_create_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4763);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1947);
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8400);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6317);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1020);
/* harmony import */ var _check_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1787);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8067);
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1837);
/* harmony import */ var _preflight_repository_root_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6341);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4934);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5128);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8746);















const revokeGrant = {
    name: 'grant revoke',
    operands: '<id|holder>',
    about: 'Revokes a grant, or all that a person, a team or an app has, by a tag in the repository of the ' +
        'policy. It needs no ' +
        'review and takes effect at\nthe next decision: a run that starts, a push within a minute, a renewal. ' +
        'Keys that were handed out ' +
        'last until they end: see `grantgate revoke`.\nWith a token in GH_TOKEN or GITHUB_TOKEN it sets the ' +
        'tag; with --print it ' +
        'prints the line of git to paste.',
    options: _outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .BRAKE_OPTIONS */ .zv,
    examples: [
        'grantgate grant revoke users/mona/november-banner',
        'grantgate grant revoke users/mona --policy-repository acme/shop',
        'grantgate grant revoke users/mona --print',
    ],
    run: async (given, terminal) => {
        const [operand] = given.operands;
        if (operand === undefined)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e('what to revoke is missing', 'give the id of a grant, or a holder such as `users/mona`');
        const target = (0,_target_js__WEBPACK_IMPORTED_MODULE_11__/* .readRevokeTarget */ .s)(operand);
        if (given.has('print'))
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .printLines */ .tj)([
                `# in a clone of the policy's repository: revokes ${whatIsRevoked(target)}`,
                ...absentNotes(target, given.text('policy-path') ?? _check_options_js__WEBPACK_IMPORTED_MODULE_6__/* .USUAL_ACCESS */ .S, terminal),
                (0,_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .pushLine */ .n)(target.tag),
            ], terminal);
        const token = neededToken(terminal, operand);
        return await (0,_github_session_js__WEBPACK_IMPORTED_MODULE_7__/* .withGitHub */ .WN)(given, terminal, token, async (session) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .printOutcome */ .is)(await revokeNow(session, given.text('policy-path') ?? _check_options_js__WEBPACK_IMPORTED_MODULE_6__/* .USUAL_ACCESS */ .S, target), given, terminal));
    },
};
/**
 * What this clone says about a name that may be misspelled, as comments: the line is printed all the same, since the
 * default branch may have what the clone lacks.
 */
function absentNotes({ grant, place }, root, { cwd }) {
    const access = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_preflight_repository_root_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryRoot */ .Hn)(cwd), root);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants')))
        return [];
    const ids = grantIds(access);
    if (ids === undefined)
        return [];
    const holders = [...new Set(ids.map((id) => id.slice(0, id.lastIndexOf('/'))))];
    const names = grant === undefined ? holders : ids;
    if (names.some((name) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_12__/* .isSameName */ .yS)(name, place)))
        return [];
    const near = (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_13__/* .nearest */ .p)(place, names);
    return [
        `# there is no ${grant === undefined ? 'folder of grants' : 'grant'} ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_14__/* .quote */ .h)(place)} in this clone` +
            (near === undefined ? '' : `: did you mean ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_14__/* .quote */ .h)(near)}?`),
    ];
}
/** Ids of the grants of a clone; what cannot be read must not keep anybody from revoking. */
function grantIds(access) {
    try {
        return (0,_check_access_js__WEBPACK_IMPORTED_MODULE_5__/* .readAllGrants */ .BH)(access).map(({ id }) => id);
    }
    catch (error) {
        if (error instanceof _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e)
            return undefined;
        throw error;
    }
}
/** The token, where one is needed. */
function neededToken(terminal, operand) {
    const token = (0,_github_session_js__WEBPACK_IMPORTED_MODULE_7__/* .ownToken */ .K8)(terminal);
    if (token !== undefined)
        return token;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e('there is no token', `set GH_TOKEN (\`gh auth token\` shows yours), or paste what \`grantgate grant revoke ${operand} ` +
        `--print\` prints`);
}
/** Sets the tag, unless it is revoked already. */
async function revokeNow({ api, to }, root, target) {
    const { repository } = to;
    const facts = await (0,_github_brakes_js__WEBPACK_IMPORTED_MODULE_2__/* .readBrakes */ .r)(api, repository, root, target);
    const before = (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .findRevocation */ .Kb)(new Set((0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .revocationsIn */ .xs)(facts.tags)), target.place);
    if (before !== undefined) {
        const tag = (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .revocationTag */ .v8)(before);
        const by = `${(0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .describeTag */ .y)(tag)} in ${repository}`;
        const message = `Nothing to do: ${whatIsRevoked(target)} is revoked already, by ${by}.`;
        return { outcome: 'already-revoked', repository, tag, message, notes: [] };
    }
    refuseUnknown(target, facts);
    await (0,_github_create_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .createTag */ .VZ)(to, target.tag, facts.commit);
    const isUnknown = target.grant === undefined && facts.folder === undefined;
    return {
        outcome: 'revoked',
        repository,
        tag: target.tag,
        message: `Revoked ${whatIsRevoked(target)}: the tag ${target.tag} is in ${repository}.`,
        notes: [
            'It takes effect at the next decision: a run that starts, a push within a minute, a renewal.',
            ...(isUnknown ? [`There is no folder of grants for ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_14__/* .quote */ .h)(target.place)}: is the name right?`] : []),
            ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_10__/* .keepingNotes */ .X5)(facts.keeping, repository),
        ],
    };
}
/** INVARIANT: a misspelled name is never taken for a revocation that was made. */
function refuseUnknown({ grant, place }, { folder }) {
    if (grant === undefined)
        return;
    const name = place.split('/')[2] ?? '';
    const names = (folder ?? []).filter((file) => file.endsWith('.yml')).map((file) => file.slice(0, -'.yml'.length));
    if (names.some((one) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_12__/* .isSameName */ .yS)(one, name)))
        return;
    const above = place.slice(0, place.lastIndexOf('/'));
    const near = (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_13__/* .nearest */ .p)(name, names);
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_9__/* .UsageError */ .e(`there is no grant \`${place}\` at the default branch`, near !== undefined
        ? `did you mean \`${above}/${near}\`? \`${above}\` revokes all of them`
        : names.length === 0
            ? `\`${above}\` has none there. \`grantgate grant revoke ${above}\` revokes whatever it may get`
            : `there is ${names.map((one) => `\`${above}/${one}\``).join(', ')}; \`${above}\` revokes all of them`);
}
function whatIsRevoked({ place, grant }) {
    return grant === undefined ? `all that ${place} has` : place;
}


/***/ }),

/***/ 8746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readRevokeTarget)
/* harmony export */ });
/* harmony import */ var _policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5574);
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6726);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6317);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1020);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4934);





/**
 * Reads the id of a grant, the path of its file, or whose grants are meant.
 * @throws UsageError when it is none of them, with what was probably meant
 */
function readRevokeTarget(written) {
    const place = written
        .replace(/^(?:.*\/)?grants\//, '')
        .replace(new RegExp(`^(?:refs/tags/)?${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/`), '')
        .replace(new RegExp(`/(?:${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_SUFFIX */ .gN})?$`), '')
        .replace(/\.yml$/, '');
    const grant = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGrantPath */ .fv)(`${place}.yml`);
    if (grant !== undefined)
        return { place, holder: grant.holder, grant: grant.id, tag: `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/${place}` };
    const [folder = '', name = '', ...more] = place.split('/');
    const kind = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfFolder */ .Kv)(folder);
    // `_all` may be set where one of the grants is revoked already
    if (kind !== undefined && more.length === 0 && _policy_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LOGIN */ .S3.test(name))
        return { place, holder: { kind, name }, grant: undefined, tag: `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .REVOKED */ .Ne}/${place}/${_policy_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_SUFFIX */ .gN}` };
    const meant = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__/* .meantGrant */ .Ew)(place) ?? (_policy_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LOGIN */ .S3.test(place) ? `users/${place}` : undefined);
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(written)} is neither the id of a grant nor a holder of grants`, meant === undefined || meant === place
        ? 'write `users/<login>/<name>`, or `users/<login>` for all that a person has; `teams` and `apps` likewise'
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

/***/ 6341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   Ye: () => (/* binding */ realPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2770);



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


/***/ })

};
