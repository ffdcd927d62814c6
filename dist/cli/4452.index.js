export const id = 4452;
export const ids = [4452];
export const modules = {

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

/***/ 84297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleset: () => (/* binding */ ruleset)
/* harmony export */ });
/* harmony import */ var _github_brakes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81783);
/* harmony import */ var _github_create_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24763);
/* harmony import */ var _walls_generate_rulesets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21942);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48067);
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81837);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94934);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45128);







const ruleset = {
    name: 'grant ruleset',
    about: 'Creates the ruleset that keeps the tags of the gate (`refs/tags/grantgate/**/*`) from being deleted ' +
        'or moved, so that nobody ' +
        'undoes a\nrevocation, a freeze or a use. It needs an administrator: a token with `administration: ' +
        'write` in GH_TOKEN or ' +
        'GITHUB_TOKEN; with --print it\nprints the call of `gh` to paste.',
    options: {
        ..._github_session_js__WEBPACK_IMPORTED_MODULE_4__/* .GITHUB_OPTIONS */ .r0,
        print: { help: 'Print the call of gh that does it, and do nothing' },
        json: { help: 'Print the outcome as JSON' },
    },
    examples: ['grantgate grant ruleset', 'grantgate grant ruleset --policy-repository acme/shop --print'],
    run: async (given, terminal) => {
        const repository = (0,_github_session_js__WEBPACK_IMPORTED_MODULE_4__/* .policyRepository */ .RD)(given, terminal);
        if (given.has('print'))
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .printLines */ .tj)([
                `gh api --method POST repos/${repository}/rulesets --input - <<'RULESET'`,
                JSON.stringify(_walls_generate_rulesets_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG_RULESET */ .Q_, undefined, 2),
                'RULESET',
            ], terminal);
        const token = (0,_github_session_js__WEBPACK_IMPORTED_MODULE_4__/* .ownToken */ .K8)(terminal);
        if (token === undefined)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .e('there is no token', 'set GH_TOKEN to that of an administrator, or give `--print`');
        return await (0,_github_session_js__WEBPACK_IMPORTED_MODULE_4__/* .withGitHub */ .WN)(given, terminal, token, async ({ api, to }) => {
            const { keeping } = await (0,_github_brakes_js__WEBPACK_IMPORTED_MODULE_0__/* .readBrakes */ .r)(api, repository, _check_options_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_ACCESS */ .S, 'freezes');
            const isKept = keeping.brakes && keeping.uses;
            if (!isKept)
                await (0,_github_create_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .createTagRuleset */ .H8)(to);
            const message = isKept
                ? `Nothing to do: active rulesets keep the tags below \`grantgate/\` in ${repository}.`
                : `The ruleset “${_walls_generate_rulesets_js__WEBPACK_IMPORTED_MODULE_2__/* .TAG_RULESET */ .Q_.name}” keeps the tags below \`grantgate/\` in ${repository} from ` +
                    `being deleted or moved.`;
            const outcome = isKept ? 'already-kept' : 'kept';
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_6__/* .printOutcome */ .is)({ outcome, repository, message, notes: bypassNotes(keeping.bypassed) }, given, terminal);
        });
    },
};
function bypassNotes(bypassed) {
    return bypassed.map((name) => `The ruleset “${name}” is about these tags too, and somebody can bypass it.`);
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

/***/ 24763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ createTagRuleset),
/* harmony export */   Tk: () => (/* binding */ writeTagObject),
/* harmony export */   VZ: () => (/* binding */ createTag)
/* harmony export */ });
/* harmony import */ var _walls_generate_rulesets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21942);
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78427);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32774);



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
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FactError */ .n(`the tag \`${tag}\` could not be created in \`${to.repository}\`: GitHub answered ${answer.status} (${words})`, answer.status === 403 || answer.status === 404
        ? `the token needs \`contents: write\` on \`${to.repository}\``
        : 'a tag above or below it, or a ruleset, may be in the way');
}
/**
 * Writes what an annotated tag says, and gives the object to which the tag is then to point. Source: REST, "Create a
 * tag object"; needs `contents: write`.
 * @throws FactError when it cannot be written
 */
async function writeTagObject(to, { tag, note, commit }) {
    const answer = await postTo(to, 'git/tags', { tag, message: note, object: commit, type: 'commit' });
    const sha = memberOf(answer, 'sha');
    if (answer.status === 201 && typeof sha === 'string')
        return sha;
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FactError */ .n(`the tag \`${tag}\` could not be written in \`${to.repository}\`: GitHub answered ${answer.status} ` +
        `(${answerWords(answer, to.token)})`, answer.status === 403 || answer.status === 404
        ? `the token needs \`contents: write\` on \`${to.repository}\``
        : 'start the run again later');
}
/**
 * Creates {@link TAG_RULESET}. Source: REST, "Create a repository ruleset"; needs `administration: write`.
 * @throws FactError when it cannot be created
 */
async function createTagRuleset(to) {
    const answer = await postTo(to, 'rulesets', _walls_generate_rulesets_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG_RULESET */ .Q_);
    if (answer.status === 201 && memberOf(answer, 'name') === _walls_generate_rulesets_js__WEBPACK_IMPORTED_MODULE_0__/* .TAG_RULESET */ .Q_.name)
        return;
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FactError */ .n(`the ruleset could not be created in \`${to.repository}\`: GitHub answered ${answer.status} ` +
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
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FactError */ .n(error instanceof Error ? error.message : String(error), undefined, { cause: error });
    }
}
function answerWords(answer, token) {
    const message = memberOf(answer, 'message');
    return typeof message === 'string' ? (0,_http_said_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)(message, { secrets: [token], most: 200 }) : 'no message';
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

/***/ 35533:
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

/***/ 86850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ accountFolders),
/* harmony export */   Do: () => (/* binding */ holderFolder),
/* harmony export */   Hw: () => (/* binding */ folderNames),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   dc: () => (/* binding */ HOLDER_FOLDERS),
/* harmony export */   xg: () => (/* binding */ KIND_FOLDERS)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41947);


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

/***/ 15878:
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

/***/ 21942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K_: () => (/* binding */ defaultBranchRuleset),
/* harmony export */   Q_: () => (/* binding */ TAG_RULESET),
/* harmony export */   w1: () => (/* binding */ gateRuleset)
/* harmony export */ });
/* unused harmony export reviewedBranch */
/** A change of a branch needs a pull request that was approved, also by those who own what changes. */
function reviewedBranch(name, ref, count) {
    return {
        name,
        target: 'branch',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: [ref], exclude: [] } },
        rules: [
            { type: 'deletion' },
            { type: 'non_fast_forward' },
            {
                type: 'pull_request',
                parameters: {
                    required_approving_review_count: count,
                    dismiss_stale_reviews_on_push: true,
                    require_code_owner_review: true,
                    require_last_push_approval: true,
                    required_review_thread_resolution: false,
                },
            },
        ],
    };
}
/** The ruleset that keeps the default branch; `count` people have to approve. */
function defaultBranchRuleset(count) {
    return reviewedBranch('grantgate default branch', '~DEFAULT_BRANCH', count);
}
/** Tags that nobody moves or deletes. */
function keptTags(name, ref) {
    return {
        name,
        target: 'tag',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: [ref], exclude: [] } },
        rules: [{ type: 'deletion' }, { type: 'update' }],
    };
}
/** The ruleset that keeps the gate's tags. Source: GitHub's "Creating rulesets", "Using fnmatch syntax". */
const TAG_RULESET = keptTags('grantgate tags', 'refs/tags/grantgate/**/*');
/** The ruleset for the ref that the gate is at, where that is not the default branch; none for a commit. */
function gateRuleset(ref, count) {
    if (ref.startsWith('refs/heads/'))
        return reviewedBranch('grantgate gate', ref, count);
    return ref.startsWith('refs/tags/') ? keptTags('grantgate gate', ref) : undefined;
}


/***/ })

};
