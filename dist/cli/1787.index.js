export const id = 1787;
export const ids = [1787];
export const modules = {

/***/ 1787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ readAllGrants),
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   PC: () => (/* binding */ unreadFolders),
/* harmony export */   nW: () => (/* binding */ accessFolder),
/* harmony export */   o4: () => (/* binding */ readGrants)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _policy_grant_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5574);
/* harmony import */ var _policy_grant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3740);
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6726);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4760);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1947);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6850);
/* harmony import */ var _policy_principal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1020);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4934);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2770);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8067);













const POLICY_FILE = 'policy.yml';
const HELD = [POLICY_FILE, 'grants'];
/**
 * The folder that was named on the command line; it may be a link, which only its owner can have made.
 * @throws InputError when it is not there
 */
function accessFolder(cwd, named) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named);
    if (folderExists(path)) {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(named, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .USUAL_ACCESS */ .S);
        if (!HELD.some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))) && folderExists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, _options_js__WEBPACK_IMPORTED_MODULE_10__/* .USUAL_ACCESS */ .S)))
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .h)(named)} holds neither \`policy.yml\` nor \`grants/\``, `did you mean ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .h)(inside)}?`);
        return path;
    }
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_11__/* .quote */ .h)(named)} is not a folder`, 'give the folder that holds `policy.yml` and `grants/` with `--access`');
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
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_9__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, file));
    if (read.kind === 'missing')
        return undefined;
    if (read.kind === 'refused')
        return { ok: false, problems: [{ file, line: 0, column: 0, message: read.why }] };
    return (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .parsePolicy */ .ON)(read.text, file);
}
/**
 * Reads the grants that a run could use, and no others: its principal's, and those of its teams (of every team, when
 * its teams are unknown).
 * @throws InputError when a folder or a file cannot be read
 */
function readGrants(access, run) {
    const grants = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants');
    return principalFolders(grants, run).flatMap((folder) => namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, folder)).flatMap((name) => {
        const file = readGrantFile(grants, `${folder}/${name}`);
        return file === undefined ? [] : [file];
    }));
}
/** Reads every grant of an access folder. @throws InputError when a folder or a file cannot be read */
function readAllGrants(access) {
    const grants = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants');
    return _policy_holder_js__WEBPACK_IMPORTED_MODULE_6__/* .HOLDER_FOLDERS */ .dc.flatMap((kind) => namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, kind)).flatMap((holder) => namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, kind, holder)).flatMap((name) => {
        const file = readGrantFile(grants, `${kind}/${holder}/${name}`);
        return file === undefined ? [] : [file];
    })));
}
function principalFolders(grants, run) {
    const holder = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_6__/* .holderOf */ .Kd)((0,_policy_principal_js__WEBPACK_IMPORTED_MODULE_7__/* .actorOf */ .dn)(run));
    const kind = `${holder.kind}s`;
    // the actor comes from outside: what is no login must not become a path
    const own = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_6__/* .folderNames */ .Hw)(holder).filter((name) => _policy_names_js__WEBPACK_IMPORTED_MODULE_4__/* .LOGIN */ .S3.test(name));
    const theirs = holder.kind === 'user'
        ? namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, 'teams'))
            .filter((slug) => isTeamOf(run, slug))
            .map((slug) => `teams/${slug}`)
        : [];
    return [...own.map((name) => `${kind}/${name}`), ...theirs].filter((folder) => isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, folder)));
}
/**
 * Folders that were meant for the principal of a run and that the gate does not read: it looks for the login as GitHub
 * writes it, and in lower case.
 */
function unreadFolders(access, run) {
    const holder = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_6__/* .holderOf */ .Kd)((0,_policy_principal_js__WEBPACK_IMPORTED_MODULE_7__/* .actorOf */ .dn)(run));
    const kind = `${holder.kind}s`;
    const read = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_6__/* .folderNames */ .Hw)(holder);
    return namesInFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants', kind))
        .filter((folder) => !read.includes(folder) && read.some((name) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_12__/* .isSameName */ .yS)(folder, name)))
        .map((folder) => `grants/${kind}/${folder}`);
}
function isTeamOf(run, slug) {
    return (_policy_names_js__WEBPACK_IMPORTED_MODULE_4__/* .LOGIN */ .S3.test(slug) &&
        (run.actor_teams === undefined || run.actor_teams.some((team) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_12__/* .isSameName */ .yS)(team.split('/')[1] ?? '', slug))));
}
function readGrantFile(grants, path) {
    const place = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGrantPath */ .fv)(path);
    if (place === undefined)
        return undefined;
    const file = `grants/${path}`;
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_9__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(grants, path));
    if (read.kind === 'missing')
        return undefined;
    if (read.kind === 'refused')
        return { ...place, ok: false, problems: [{ file, line: 0, column: 0, message: read.why }] };
    return (0,_policy_grant_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGrant */ .q)(read.text, path, file);
}
function namesInFolder(folder) {
    if (!isFolder(folder))
        return [];
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).toSorted();
    }
    catch (error) {
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadableInput */ .SJ)(folder, error);
    }
}
/** Whether there is a real folder. A link in its place is refused, since on GitHub it would not be a folder either. */
function isFolder(path) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (found.isSymbolicLink())
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`\`${path}\` is a symbolic link`, 'put a real folder there: on GitHub a link is not followed');
        return found.isDirectory();
    }
    catch (error) {
        const code = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_9__/* .errorCode */ .CA)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return false;
        if (error instanceof _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e)
            throw error;
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_9__/* .unreadableInput */ .SJ)(path, error);
    }
}


/***/ }),

/***/ 8067:
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

/***/ 5533:
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

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ meantGrant),
/* harmony export */   Ir: () => (/* binding */ grantId),
/* harmony export */   U3: () => (/* binding */ isGrantId),
/* harmony export */   fv: () => (/* binding */ parseGrantPath)
/* harmony export */ });
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(832);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6726);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5999);



const KIND_OF_FOLDER = { users: 'user', teams: 'team', apps: 'app' };
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** The same as {@link isGrantId} but for the end of the name, for editors. */
const GRANT_ID = /^(?:users|teams|apps)\/[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9](?:\.?[A-Za-z0-9_-])*$/;
/** Whether a text is the id of a grant; `.yml` at its end is surely the name of the file. */
function isGrantId(text) {
    return !text.endsWith('.yml') && parseGrantPath(`${text}.yml`) !== undefined;
}
/** Reads whose grant a path below `grants/` is (`users/mona/november-banner.yml`); `undefined` when it is nobody's. */
function parseGrantPath(path) {
    const [folder = '', name = '', file = '', ...more] = path.split('/');
    const kind = Object.hasOwn(KIND_OF_FOLDER, folder) ? KIND_OF_FOLDER[folder] : undefined;
    if (kind === undefined || more.length > 0 || !file.endsWith('.yml'))
        return undefined;
    const stem = file.slice(0, -'.yml'.length);
    // a tag is named after the id (`grantgate/revoked/<id>`): what git refuses in a ref cannot be an id
    if (!_names_js__WEBPACK_IMPORTED_MODULE_0__/* .LOGIN */ .S3.test(name) || !FILE_NAME.test(stem) || stem.includes('..') || stem.endsWith('.lock') || stem.endsWith('.'))
        return undefined;
    return { id: `${folder}/${name}/${stem}`, holder: { kind, name } };
}
/** The id that was probably meant by what is none: by the path of its file, or without the kind of its holder. */
function meantGrant(written) {
    const id = written.replace(/^(?:.*\/)?grants\//, '').replace(/\.yml$/, '');
    const named = [id, `users/${id}`].find((one) => parseGrantPath(`${one}.yml`) !== undefined);
    return named === written ? undefined : named;
}
/** The id of a grant: its path below `grants/` without `.yml`. */
function grantId() {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ maxLength: 256, expected: 'the id of a grant' });
    return {
        schema: { ...inner.schema, pattern: GRANT_ID.source, examples: ['users/mona/november-banner'] },
        parse: (value, path, mismatches) => {
            const id = inner.parse(value, path, mismatches);
            if (id === undefined || isGrantId(id))
                return id;
            const near = meantGrant(id);
            return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .addMismatch */ .E$)(mismatches, path, `expected the id of a grant, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .vp)(id)}`, near === undefined ? 'such as `users/mona/november-banner`' : `did you mean \`${near}\`?`);
        },
    };
}


/***/ }),

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ grantShape),
/* harmony export */   q: () => (/* binding */ parseGrant)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2627);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1947);
/* harmony import */ var _grant_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5574);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6726);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(832);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5999);
/* harmony import */ var _time_shapes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2008);







/** A time as it is written; others are told of in the same way. */
const EXAMPLE_TIME = '2026-11-28T18:00:00Z';
const revokedShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .uR)(), 'When it was revoked.'), EXAMPLE_TIME),
    by: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .login */ .iD)(), 'Who revoked it.'), 'hubot'),
    why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(), 'Why, on one line.')),
});
/** What the example says where the reason belongs. */
const REASON_PLACEHOLDER = /^\W*change[\s_-]?me\b/i;
/** A reason for the approver and the record; not what stood in the example. */
function reason() {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)();
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => typeof value === 'string' && REASON_PLACEHOLDER.test(value)
            ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .addMismatch */ .E$)(mismatches, path, `${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .showValue */ .vp)(value)} stands where the reason belongs`, 'write why the access is needed: the approver goes by it')
            : inner.parse(value, path, mismatches),
    };
}
const grantFields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    role: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .roleName */ .zG)(), 'Name of the role in the policy.'), 'flag-release'),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(reason(), 'Why the access is needed, for the approver and the record; on one line.'), 'Banner for the November release'),
    ticket: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .line */ .n8)(2048), 'Link to the ticket or change.')),
    'principal-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1), 'Numeric id of the account: logins are renamed and recycled, ids are not.')),
    'team-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1), "Numeric id of the team of a team's grant: a team that is recreated under an old name has another.")),
    'requested-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .login */ .iD)(), 'Who asked; the user of the path when left out. Required for teams and apps.')),
    'requested-by-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1), 'Numeric id of who asked: it is compared as well as the login, which may be another by the time of the review.')),
    request: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1), 'Number of the issue that asked for it; required where an App proposed the grant.')),
    starts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .uR)(), 'From when on; when it was merged, if left out.')),
    expires: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .instant */ .uR)(), 'Until when: the grant is void at this moment. This, `lasts`, or both: the earlier ends it.')),
    lasts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_4__/* .duration */ .p0)({ min: 60 }), 'For how long, counted from when it was merged.')),
    renews: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .grantId */ .Ir)(), 'Id of the grant that this one goes on from, for people and the record.')),
    branches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)('branch'), 'Narrows the branches of the role.')),
    tags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)('tag'), 'Narrows the tags of the role.')),
    environments: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)('environment'), 'Narrows the environments of the role.')),
    repositories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)('repository'), 'Narrows the repositories of the role.')),
    workflows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)('workflow'), 'Narrows the workflows of the role.')),
    events: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Narrows the events of the role.')),
    'max-uses': (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(1, 1000), 'How many runs may use it.')),
    revoked: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .described */ .WY)(revokedShape, 'Revokes the grant by a reviewed change.')),
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
        if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) || ENDS.some((end) => Object.hasOwn(value, end)))
            return fields;
        return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .addMismatch */ .E$)(mismatches, path, '`expires` is missing', `for example \`expires: ${EXAMPLE_TIME}\`, or \`lasts: 7d\`, which counts from the merge`);
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
/** What the fields of a grant say that does not go with whose it is. */
function misplaced(fields, { id, holder: { kind, name } }) {
    if (kind !== 'user' && fields['requested-by'] === undefined) {
        return {
            message: '`requested-by` is missing',
            hint: `a grant for ${kind === 'team' ? 'a team' : 'an app'} names the person who asked`,
        };
    }
    if (kind !== 'team' && fields['team-id'] !== undefined)
        return { message: '`team-id` is for grants of teams', hint: 'the number of an account is `principal-id`' };
    const renewed = fields.renews === undefined ? undefined : (0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGrantPath */ .fv)(`${fields.renews}.yml`);
    if (renewed === undefined)
        return undefined;
    if ((0,_fold_js__WEBPACK_IMPORTED_MODULE_6__/* .foldCase */ .SP)(renewed.id) === (0,_fold_js__WEBPACK_IMPORTED_MODULE_6__/* .foldCase */ .SP)(id))
        return { message: '`renews` names this grant itself', hint: 'a renewal is a grant of its own, in another file' };
    return renewed.holder.kind === kind && (0,_fold_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameName */ .yS)(renewed.holder.name, name)
        ? undefined
        : { message: '`renews` names a grant of somebody else', hint: `name one below \`grants/${kind}s/${name}/\`` };
}


/***/ }),

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ accountFolders),
/* harmony export */   Do: () => (/* binding */ holderFolder),
/* harmony export */   Hw: () => (/* binding */ folderNames),
/* harmony export */   Kd: () => (/* binding */ holderOf),
/* harmony export */   dc: () => (/* binding */ HOLDER_FOLDERS)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1947);


/** The folders below `grants/` that hold grants. */
const HOLDER_FOLDERS = ['users', 'teams', 'apps'];
/** The folder below `grants/` that holds a holder's grants: `users/mona`. */
function holderFolder(holder) {
    return `${holder.kind}s/${holder.name}`;
}
/** Whose grants may cover a run: the person or the app, never both. Teams come on top. */
function holderOf(account) {
    return (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(account) ? { kind: 'app', name: (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .appNames */ .iA)(account)[0] } : { kind: 'user', name: account.login };
}
/**
 * The names that a holder's folder may have, two at most: as the login is written, and in lower case or, for an app of
 * another slug, that. GitHub compares neither with case, but a path it does.
 */
function folderNames({ kind, name }) {
    const [own, other = (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .foldCase */ .SP)(name)] = kind === 'app' ? (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .appNames */ .iA)({ login: name }) : [name];
    return [...new Set([own, other])];
}
/** The folders below `grants/` that may be an account's own. */
function accountFolders(account) {
    const { kind } = holderOf(account);
    return folderNames(holderOf(account)).map((name) => holderFolder({ kind, name }));
}


/***/ }),

/***/ 16:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ coversTriggering),
/* harmony export */   Ml: () => (/* binding */ triggeringOf),
/* harmony export */   _G: () => (/* binding */ membershipOf),
/* harmony export */   dn: () => (/* binding */ actorOf)
/* harmony export */ });
/* unused harmony export membership */
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1947);


/** Who the token names: whoever began the run. */
function actorOf(run) {
    return { login: run.actor, id: run.actor_id, type: run.actor_type };
}
/** Who pressed the button of this very attempt. */
function triggeringOf(run) {
    return { login: run.triggering_actor, id: run.triggering_actor_id, type: run.triggering_actor_type };
}
/**
 * Whether a team of the organisation that owns the policy is among `teams`; `unknown` when they could not be read. With
 * the number of the team given, a team of that name and another number is another team.
 */
function membership({ names, ids }, organisation, slug, id) {
    if (names === undefined)
        return 'unknown';
    if (!names.some((team) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(team, `${organisation}/${slug}`)))
        return 'no';
    if (id === undefined)
        return 'member';
    return ids === undefined ? 'unknown' : ids.includes(id) ? 'member' : 'no';
}
/**
 * Whether a grant's holder is who asks. `organisation` owns the repository of the policy; `team` is the number of the
 * team, where the grant gives it.
 */
function membershipOf(holder, run, organisation, team) {
    const actor = actorOf(run);
    if (holder.kind === 'team')
        return (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(actor)
            ? 'no'
            : membership({ names: run.actor_teams, ids: run.actor_team_ids }, organisation, holder.name, team);
    if ((0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(actor))
        return holder.kind === 'app' && (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .appNames */ .iA)(actor).some((name) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(holder.name, name)) ? 'member' : 'no';
    return holder.kind === 'user' && (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameName */ .yS)(holder.name, actor.login) ? 'member' : 'no';
}
/**
 * Whether whoever pressed the button of this attempt is covered too: the same account, or a member of the granted team.
 * A team's grant with a `principal-id` is for that account alone. A re-run keeps the first actor in the token and runs
 * with the first actor's privileges.
 */
function coversTriggering(grant, run, organisation) {
    if (run.triggering_actor_id === run.actor_id)
        return 'member';
    if (grant.holder.kind !== 'team' || (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(triggeringOf(run)))
        return 'no';
    const id = grant['principal-id'];
    if (id !== undefined && String(id) !== run.triggering_actor_id)
        return 'no';
    return membership({ names: run.triggering_actor_teams, ids: run.triggering_actor_team_ids }, organisation, grant.holder.name, grant['team-id']);
}


/***/ })

};
