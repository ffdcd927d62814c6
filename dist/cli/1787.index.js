export const id = 1787;
export const ids = [1787];
export const modules = {

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

/***/ 61798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ peopleShape),
/* harmony export */   Pi: () => (/* binding */ HANDLE),
/* harmony export */   RN: () => (/* binding */ NO_PEOPLE_FILE),
/* harmony export */   eU: () => (/* binding */ personWith),
/* harmony export */   hz: () => (/* binding */ parsePeople),
/* harmony export */   p_: () => (/* binding */ handlesOf)
/* harmony export */ });
/* unused harmony export HANDLE_WORDS */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32627);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45999);
/* harmony import */ var _issuer_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74685);



/** A handle begins with a letter, so that it is never taken for the number of an account. */
const HANDLE = /^[a-z][a-z0-9-]{0,62}[a-z0-9]$/;
const HANDLE_WORDS = 'a handle of small letters, digits and `-` that begins with a letter, such as `mona-marketing`';
const identityShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    issuer: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_issuer_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .issuer */ .u9)(), 'The identity provider, as its entry under `delegation` has it.'), 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0'),
    subject: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ pattern: /^[!-~]{1,255}$/, expected: 'the value of the claim, without blanks' }), 'Who she is there: the value of the claim that the entry names as `subject`.'), '5f2c0a6e-1111-2222-3333-444444444444'),
});
const personShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(256), 'Her name, for people.'), 'Mona Marketing'),
    github: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(1), 'Numeric id of her GitHub account, where she has one: its grants count for her as well, and its approvals ' +
        'of her ' +
        'own access do not.')),
    identities: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(identityShape, { min: 1, max: 20 }), 'Who she is for identity providers; none when left out.')),
});
/** The file of people who are known by other things than a GitHub account; its JSON Schema is generated from here. */
const peopleShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([1]), 'Version of the format.'), '1'),
    people: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(HANDLE, HANDLE_WORDS, personShape, 5000), 'People by their handles, which are never used again.'), '{}'),
}, (value, _path, mismatches) => refuseSharedIdentities(value.people, mismatches));
/** INVARIANT: nobody is two people, and no two people are one. */
function refuseSharedIdentities(people, mismatches) {
    const owners = new Map();
    const claim = (key, handle, path, what) => {
        const owner = owners.get(key);
        if (owner === undefined)
            owners.set(key, handle);
        else
            mismatches.push({
                path,
                message: owner === handle ? `${what} is there twice` : `${what} belongs to \`${owner}\` already`,
                hint: owner === handle ? 'leave one out' : 'one account is one person: give it to one of them',
            });
    };
    for (const [handle, { github, identities = [] }] of people) {
        const path = ['people', handle];
        if (github !== undefined)
            claim(`github ${github}`, handle, [...path, 'github'], `the GitHub account ${github}`);
        for (const [index, { issuer: from, subject }] of identities.entries())
            // a provider may compare without case: two that differ only in that could be one
            claim(`${from} ${subject.toLowerCase()}`, handle, [...path, 'identities', index, 'subject'], `the subject \`${subject}\` of this issuer`);
    }
}
/** Why nobody is let in where somebody is revoked by a handle, and there is no file that says who that is. */
const NO_PEOPLE_FILE = {
    message: 'there is no `people.yml`, and somebody is revoked by a handle',
    hint: 'bring it back by a reviewed change: one that lists nobody will do',
};
/** Parses a `people.yml`; every problem carries its place. */
function parsePeople(source, file) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, peopleShape, { flat: true });
}
/** Handles of accounts by their numbers, of those that are somebody's. */
function handlesOf(people, ids) {
    const found = new Map();
    for (const [handle, { github }] of people.people)
        if (github !== undefined && ids.includes(String(github)))
            found.set(String(github), handle);
    return found;
}
/** The person who is this subject of this issuer, compared exactly; `undefined` when nobody is. */
function personWith(people, issuerName, subject) {
    for (const [handle, { identities = [] }] of people.people)
        if (identities.some((one) => one.issuer === issuerName && one.subject === subject))
            return handle;
    return undefined;
}


/***/ }),

/***/ 45574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ meantGrant),
/* harmony export */   Ir: () => (/* binding */ grantId),
/* harmony export */   Kv: () => (/* binding */ kindOfFolder),
/* harmony export */   U3: () => (/* binding */ isGrantId),
/* harmony export */   fv: () => (/* binding */ parseGrantPath)
/* harmony export */ });
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86850);
/* harmony import */ var _delegation_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61798);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70832);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76726);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45999);





const HOLDER_KINDS = ['user', 'team', 'app', 'person'];
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** The same as {@link isGrantId} but for the end of the name, for editors. */
const GRANT_ID = /^(?:users|teams|apps|people)\/[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9](?:\.?[A-Za-z0-9_-])*$/;
/** Whether a text is the id of a grant; `.yml` at its end is surely the name of the file. */
function isGrantId(text) {
    return !text.endsWith('.yml') && parseGrantPath(`${text}.yml`) !== undefined;
}
/** The kind of holder that a folder below `grants/` is for. */
function kindOfFolder(folder) {
    return HOLDER_KINDS.find((kind) => _holder_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_FOLDERS */ .xg[kind] === folder);
}
/** Reads whose grant a path below `grants/` is (`users/mona/november-banner.yml`); `undefined` when it is nobody's. */
function parseGrantPath(path) {
    const [folder = '', name = '', file = '', ...more] = path.split('/');
    const kind = kindOfFolder(folder);
    if (kind === undefined || more.length > 0 || !file.endsWith('.yml'))
        return undefined;
    const stem = file.slice(0, -'.yml'.length);
    // a tag is named after the id (`grantgate/revoked/<id>`): what git refuses in a ref cannot be an id
    if (!_names_js__WEBPACK_IMPORTED_MODULE_2__/* .LOGIN */ .S3.test(name) || !FILE_NAME.test(stem) || stem.includes('..') || stem.endsWith('.lock') || stem.endsWith('.'))
        return undefined;
    if (kind === 'person' && !_delegation_people_js__WEBPACK_IMPORTED_MODULE_1__/* .HANDLE */ .Pi.test(name))
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
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ maxLength: 256, expected: 'the id of a grant' });
    return {
        schema: { ...inner.schema, pattern: GRANT_ID.source, examples: ['users/mona/november-banner'] },
        parse: (value, path, mismatches) => {
            const id = inner.parse(value, path, mismatches);
            if (id === undefined || isGrantId(id))
                return id;
            const near = meantGrant(id);
            return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_4__/* .addMismatch */ .E$)(mismatches, path, `expected the id of a grant, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_4__/* .showValue */ .vp)(id)}`, near === undefined ? 'such as `users/mona/november-banner`' : `did you mean \`${near}\`?`);
        },
    };
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

/***/ 40016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ foldersOfAll),
/* harmony export */   LX: () => (/* binding */ coversTriggering),
/* harmony export */   Ml: () => (/* binding */ triggeringOf),
/* harmony export */   Rh: () => (/* binding */ hasNoAccount),
/* harmony export */   _G: () => (/* binding */ membershipOf),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   pW: () => (/* binding */ holdersOf)
/* harmony export */ });
/* unused harmony exports toolOf, membership */
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41947);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86850);



/** Who began the run, as the token names; the person behind it, where a tool names one. */
function actorOf(run) {
    return { login: run.actor, id: run.actor_id, type: run.actor_type };
}
/** The account that a tool acts with; `undefined` of a run that is its actor's own. */
function toolOf({ delegation }) {
    return delegation === undefined
        ? undefined
        : {
            login: delegation.claimed.actor,
            id: delegation.claimed.actor_id,
            type: delegation.claimed.actor_type,
        };
}
/** Whether the run is that of a person of `people.yml` who has no GitHub account, as far as is known. */
function hasNoAccount({ delegation }) {
    return delegation?.person !== undefined && delegation.hasAccount !== true;
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
    if (!names.some((team) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(team, `${organisation}/${slug}`)))
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
    // INVARIANT: a handle is compared with the handle of a verified person alone, and a login with an account's alone
    if (holder.kind === 'person')
        return run.delegation?.person !== undefined && run.delegation.handle === holder.name ? 'member' : 'no';
    if (hasNoAccount(run))
        return 'no';
    const actor = actorOf(run);
    if (holder.kind === 'team')
        return (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(actor)
            ? 'no'
            : membership({ names: run.actor_teams, ids: run.actor_team_ids }, organisation, holder.name, team);
    if ((0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(actor))
        return holder.kind === 'app' && (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .appNames */ .iA)(actor).some((name) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(holder.name, name)) ? 'member' : 'no';
    return holder.kind === 'user' && (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(holder.name, actor.login) ? 'member' : 'no';
}
/** Whose grants may be those of whoever began the run, besides those of teams. */
function holdersOf(run) {
    const handle = run.delegation?.person === undefined ? undefined : run.delegation.handle;
    return [
        ...(handle === undefined ? [] : [{ kind: 'person', name: handle }]),
        ...(hasNoAccount(run) ? [] : [(0,_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .holderOf */ .Kd)(actorOf(run))]),
    ];
}
/**
 * The same of all who have a part in the run, by every name that is known of them: who loses everything starts nothing,
 * for herself or for others. `handles` are those of accounts, by their numbers.
 */
function foldersOfAll(run, handles = new Map()) {
    const tool = toolOf(run);
    const people = [run.actor_id, run.triggering_actor_id].flatMap((id) => handles.get(id) ?? []);
    return [
        ...new Set([
            ...holdersOf(run).flatMap((holder) => (0,_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .folderNames */ .Hw)(holder).map((name) => (0,_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .holderFolder */ .Do)({ ...holder, name }))),
            ...(hasNoAccount(run) && run.triggering_actor_id === run.actor_id ? [] : (0,_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .accountFolders */ .BS)(triggeringOf(run))),
            ...(tool === undefined ? [] : (0,_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .accountFolders */ .BS)(tool)),
            ...people.map((name) => (0,_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .holderFolder */ .Do)({ kind: 'person', name })),
        ]),
    ];
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
