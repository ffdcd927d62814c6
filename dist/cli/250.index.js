export const id = 250;
export const ids = [250];
export const modules = {

/***/ 30250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   revokeGrant: () => (/* binding */ revokeGrant)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_brakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81783);
/* harmony import */ var _github_create_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24763);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(41947);
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(78400);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76317);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(91020);
/* harmony import */ var _check_access_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21787);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48067);
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81837);
/* harmony import */ var _preflight_repository_root_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66341);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94934);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(45128);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58746);















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

/***/ 58746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readRevokeTarget)
/* harmony export */ });
/* harmony import */ var _policy_grant_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45574);
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76726);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76317);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91020);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94934);





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
