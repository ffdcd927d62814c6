export const id = 3899;
export const ids = [3899,3740];
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

/***/ 23899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forms: () => (/* binding */ forms)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57528);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(72737);
/* harmony import */ var _requests_form_questions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87920);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91020);
/* harmony import */ var _check_access_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21787);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48067);
/* harmony import */ var _preflight_repository_root_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66341);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52770);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(94934);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10433);












const forms = {
    name: 'forms',
    about: 'Makes the issue forms by which people ask for access, from the policy: the roles that can be asked for, how ' +
        'long each may last, and\nwhere a role has it, break-glass access. Run it again after a change of the policy; a ' +
        'form that somebody wrote is left as it is. Exit code 0:\nthe forms are as the policy has them, 1: with --check ' +
        'they are not, or one is somebody’s own, 2: bad input.',
    options: {
        access: { value: 'folder', help: `Folder with the policy.yml; default: ${_check_options_js__WEBPACK_IMPORTED_MODULE_5__/* .USUAL_ACCESS */ .S}` },
        out: { value: 'folder', help: 'Root of the repository to write to; that of the clone when left out' },
        check: { help: 'Only say which forms are older than the policy, and write nothing' },
        json: { help: 'Print what was found, with the texts, as JSON' },
    },
    examples: ['grantgate forms', 'grantgate forms --check', 'grantgate forms --access examples/access --out ../shop'],
    run: (given, terminal) => {
        const policy = policyOfForms(given, terminal);
        const out = given.text('out');
        const root = out === undefined ? (0,_preflight_repository_root_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryRoot */ .Hn)(terminal.cwd) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(terminal.cwd, out);
        const found = (0,_compare_js__WEBPACK_IMPORTED_MODULE_9__/* .compareForms */ .Z)(root, policy);
        const isCheck = given.has('check');
        if (!isCheck)
            writeForms(root, found);
        terminal.stdout.write(given.has('json') ? formsJson(found, isCheck) : formsReport(found, policy, isCheck));
        const isWrong = ({ state }) => state === 'foreign' || (isCheck && state !== 'current' && state !== 'unused');
        return found.some(isWrong) ? 1 : 0;
    },
};
/** @throws UsageError where there is none, or it has a mistake */
function policyOfForms(given, { cwd }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_check_access_js__WEBPACK_IMPORTED_MODULE_4__/* .accessFolder */ .nW)(cwd, given.text('access') ?? _check_options_js__WEBPACK_IMPORTED_MODULE_5__/* .USUAL_ACCESS */ .S), 'policy.yml');
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .yR)(file);
    if (read.kind !== 'text')
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e(`${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(file)} cannot be read`, 'give the folder of the policy with `--access`');
    const parsed = (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePolicy */ .ON)(read.text, file);
    if (!parsed.ok)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .e((0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_11__/* .formatProblem */ .V)(parsed.problems[0]), 'see `grantgate lint`, and correct it first');
    return parsed.value;
}
function writeForms(root, found) {
    for (const { path, state, text } of found) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        if (state === 'needless')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file);
        if (text === undefined || (state !== 'stale' && state !== 'missing'))
            continue;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
    }
}
const STATE_WORDS = {
    current: ['is as the policy has it', 'is as the policy has it'],
    stale: ['written again', 'is older than the policy'],
    missing: ['written', 'is missing'],
    needless: ['deleted: no role of the policy is in it', 'is not needed: no role of the policy is in it'],
    foreign: ['is not made by this command, and is left as it is', 'is not made by this command'],
    unused: ['', ''],
};
function formsReport(found, policy, isCheck) {
    const unnamed = [...policy.roles.keys()].filter((role) => !(0,_requests_form_questions_js__WEBPACK_IMPORTED_MODULE_3__/* .mayBeOption */ ._1)(role));
    return [
        ...found
            .filter(({ state }) => state !== 'unused')
            .map(({ path, state }) => `${path}: ${STATE_WORDS[state][isCheck ? 1 : 0]}`),
        ...unnamed.map((role) => `The role ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .h)(role)} is in no form: GitHub takes that name for no answer.`),
        ...(isCheck && found.some(({ state }) => state === 'stale' || state === 'missing' || state === 'needless')
            ? ['Run `grantgate forms`.']
            : []),
        '',
    ].join('\n');
}
function formsJson(found, isCheck) {
    const files = found
        .filter(({ state }) => state !== 'unused')
        .map(({ form, path, state, text }) => ({ form, path, state, text }));
    return `${JSON.stringify({ schema: 1, written: !isCheck, forms: files }, undefined, 2)}\n`;
}


/***/ }),

/***/ 10433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareForms),
/* harmony export */   i: () => (/* binding */ REQUEST_FORMS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_requests_issue_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73104);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52770);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94934);




/** The forms that are made; each only where a role of the policy is in it. */
const REQUEST_FORMS = ['access-request', 'break-glass'];
/**
 * Compares the forms in a repository with those that its policy makes.
 * @throws UsageError for a file that is there and cannot be read
 */
function compareForms(root, policy) {
    return REQUEST_FORMS.map((form) => {
        const [path, text] = [(0,_report_requests_issue_form_js__WEBPACK_IMPORTED_MODULE_1__/* .formPath */ .In)(form), (0,_report_requests_issue_form_js__WEBPACK_IMPORTED_MODULE_1__/* .issueForm */ .eT)(policy, form)];
        const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path));
        if (read.kind === 'refused')
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`\`${path}\`: ${read.why}`, 'move it out of the way');
        return { form, path, text, state: formState(read.kind === 'missing' ? undefined : read.text, text) };
    });
}
function formState(there, made) {
    if (there === undefined)
        return made === undefined ? 'unused' : 'missing';
    if (there.replaceAll('\r\n', '\n') === made)
        return 'current';
    // INVARIANT: what somebody wrote is never written over
    if (!there.startsWith(_report_requests_issue_form_js__WEBPACK_IMPORTED_MODULE_1__/* .FORM_MARK */ .zd))
        return made === undefined ? 'unused' : 'foreign';
    return made === undefined ? 'needless' : 'stale';
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

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   ih: () => (/* binding */ escape),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export yamlBlock */
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91020);

/** Longest text of one table cell or paragraph. */
const MAX_CELL_CHARACTERS = 600;
/**
 * Escapes text for GitHub's Markdown, wherever it stands: everything that could be markup becomes a character
 * reference, which Markdown never reads as structure. An invisible space parts what GitHub would turn into a link or a
 * mention after decoding.
 *
 * INVARIANT: the answer holds only letters, digits, spaces, `,.-/`, characters beyond ASCII and numeric references.
 */
function escape(value) {
    return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(value, MAX_CELL_CHARACTERS)
        .replaceAll(/(?<=www)(?=\.)|(?<=:)(?=\/\/)|(?<=[@#])/gi, '\u200b')
        .replaceAll(/[^A-Za-z0-9 ,./\u0080-\u{10ffff}-]/gu, (character) => `&#${String(character.codePointAt(0))};`)
        .replaceAll('\u200b', '&#8203;');
}
/** A name in code type; text in it is neither mention nor reference. */
function inlineCode(value) {
    return value.trim() === '' ? '–' : `<code>${escape(value)}</code>`;
}
/**
 * YAML of our own making, to copy.
 *
 * INVARIANT: nothing that could end the block, or mean anything in it, stays.
 */
function yamlBlock(text) {
    return ['```yaml', ...text.split('\n').map((line) => line.replaceAll(/[^A-Za-z0-9 :#,.-]/g, '')), '```'].join('\n');
}
/** A sentence of ours in which names stand in backticks. */
function prose(sentence) {
    return sentence
        .split('`')
        .map((part, index) => (index % 2 === 1 ? inlineCode(part) : padded(part)))
        .join('');
}
/** A link to an address of our own making; the words alone when it is not an address of the web. */
function link(words, address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !['https:', 'http:'].includes(url.protocol))
        return escape(words);
    const href = url.href.replaceAll(/[&"'<>`|\\@]/g, (character) => `&#${String(character.codePointAt(0))};`);
    return `<a href="${href}">${escape(words)}</a>`;
}
/** A table; the cells are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** As {@link escape}, with the spaces at both ends that part the sentence from a name. */
function padded(part) {
    if (part.trim() === '')
        return part === '' ? '' : ' ';
    return `${/^\s/.test(part) ? ' ' : ''}${escape(part)}${/\s$/.test(part) ? ' ' : ''}`;
}


/***/ }),

/***/ 73104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zd: () => (/* binding */ FORM_MARK),
  In: () => (/* binding */ formPath),
  eT: () => (/* binding */ issueForm)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/requests/form/lengths.js
var lengths = __webpack_require__(46044);
// EXTERNAL MODULE: ./lib/requests/form/questions.js
var questions = __webpack_require__(87920);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
;// CONCATENATED MODULE: ./lib/report/requests/form-words.js
const FORM_WORDS = {
    'access-request': {
        name: 'Ask for access',
        description: 'Ask for a role for some time. Somebody approves it, and you are told here.',
        title: 'Access: ',
    },
    'break-glass': {
        name: 'Break-glass access',
        description: 'Only in an emergency: access at once, without an approval. Everybody is told, and it is reviewed.',
        title: 'Break-glass: ',
    },
};
/** What stands below the label of a question. */
function questionWords(form, question) {
    switch (question) {
        case 'role':
            return { help: 'What each role is for stands above.' };
        case 'for':
            return { help: 'Leave it empty to ask for yourself.', sample: 'mona' };
        case 'lasts':
            return { help: 'It counts from when the request is approved. You can ask for more time before it ends.' };
        case 'only':
            return {
                help: 'If you need less than the whole role: names of branches, tags or environments, separated by commas. Leave ' +
                    'it empty otherwise.',
                sample: 'staging, release/2026-11',
            };
        case 'ticket':
            return { help: 'A link to the ticket or the change, if there is one.', sample: 'https://' };
        case 'incident':
            return { help: 'A link to where the emergency is dealt with.', sample: 'https://' };
        case 'kind':
            return { help: 'A drill goes the same way.' };
        case 'reviewed':
            return { help: 'Once the review is overdue, you cannot take such access again until it is done.' };
        case 'reason':
            return {
                help: form === 'break-glass'
                    ? 'One sentence for the people who review it.'
                    : 'One sentence for whoever approves it. It is kept in the record of every run.',
            };
    }
}

;// CONCATENATED MODULE: ./lib/report/requests/issue-form.js





/** First line of a form that was generated: only such a file is written over. */
const FORM_MARK = '# Made by `grantgate forms` from the policy: change the policy, and run it again.';
/** The file of a form, by its path in the repository. */
function formPath(form) {
    return `.github/ISSUE_TEMPLATE/${form}.yml`;
}
/**
 * The text of a form, in GitHub's schema for issue forms; `undefined` where no role of the policy is in it. Source:
 * GitHub's reference, "Syntax for issue forms".
 */
function issueForm(policy, form) {
    const roles = (0,questions/* rolesOfForm */.ZQ)(policy, form);
    if (roles.length === 0)
        return undefined;
    const { name, description, title } = FORM_WORDS[form];
    const fields = (0,questions/* formQuestions */.im)(policy, form).map((question) => fieldOf(form, question));
    const body = [{ type: 'markdown', attributes: { value: introduction(policy, form, roles) } }, ...fields];
    return `${FORM_MARK}\n${(0,js_yaml/* dump */.Bh)({ name, description, title, body }, { lineWidth: -1, noRefs: true })}`;
}
function introduction(policy, form, roles) {
    const lines = roles.map((name) => {
        const role = policy.roles.get(name);
        return `- **${(0,markdown/* escape */.ih)(name)}**: ${role === undefined ? '' : roleLine(policy, form, name, role)}`;
    });
    return `${lines.join('\n')}\n`;
}
function roleLine(policy, form, name, role) {
    const emergency = form === 'break-glass' ? role['break-glass'] : undefined;
    const where = emergency?.environments ?? role.environments ?? [];
    const limit = emergency?.lasts ?? (0,lengths/* longestFor */.W)(policy, name);
    return [
        (0,markdown/* escape */.ih)(role.description),
        ...(where.length === 0 ? [] : [`environments: ${(0,markdown/* escape */.ih)(where.join(', '))}`]),
        `${emergency === undefined ? 'up to ' : ''}${(0,lengths/* lengthLabel */.FC)(limit)}`,
    ].join(' · ');
}
function fieldOf(form, question) {
    const { id, label, answer, choices, required } = question;
    const { help, sample } = questionWords(form, id);
    const attributes = { label, description: help };
    switch (answer) {
        case 'choice':
            return { type: 'dropdown', id, attributes: { ...attributes, options: choices }, validations: { required } };
        case 'line':
            return {
                type: 'input',
                id,
                attributes: { ...attributes, ...(sample === undefined ? {} : { placeholder: sample }) },
                validations: { required },
            };
        case 'tick':
            return {
                type: 'checkboxes',
                id,
                attributes: { ...attributes, options: choices.map((choice) => ({ label: choice, required })) },
            };
    }
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


/***/ }),

/***/ 87920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZQ: () => (/* binding */ rolesOfForm),
/* harmony export */   _1: () => (/* binding */ mayBeOption),
/* harmony export */   im: () => (/* binding */ formQuestions),
/* harmony export */   su: () => (/* binding */ DRILL)
/* harmony export */ });
/* unused harmony exports EMERGENCY, ACKNOWLEDGED */
/* harmony import */ var _lengths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46044);

/** What kind of an emergency it is: as the form has it. */
const EMERGENCY = 'An emergency';
const DRILL = 'A drill';
/** What is ticked in the form for emergencies. */
const ACKNOWLEDGED = 'I know that this is reviewed afterwards';
/** Longest reason and longest address of a ticket that a grant may have, in UTF-16 units. */
const MAX_ASKED_REASON_CHARACTERS = 1024;
const MAX_TICKET_CHARACTERS = 2048;
const MAX_NARROWING_CHARACTERS = 1024;
const MAX_NAME_CHARACTERS = 128;
/** GitHub refuses a dropdown with an option of this name, in any case. */
const RESERVED_OPTION = 'none';
/** The roles that can be asked for in the form, in the order of the policy. */
function rolesOfForm(policy, form) {
    return [...policy.roles]
        .filter(([name, role]) => mayBeOption(name) && (form === 'access-request' || role['break-glass'] !== undefined))
        .map(([name]) => name);
}
/** Whether a role can stand in a form: GitHub takes `None` for no answer. */
function mayBeOption(role) {
    return role.toLowerCase() !== RESERVED_OPTION;
}
/** What the form asks, in order; the free text comes last. */
function formQuestions(policy, form) {
    return form === 'access-request' ? accessQuestions(policy) : breakGlassQuestions(policy);
}
function accessQuestions(policy) {
    const roles = rolesOfForm(policy, 'access-request');
    return [
        choiceQuestion('role', 'Role that you need', roles),
        ...(policy.requests?.['for-others'] === true
            ? [lineQuestion('for', 'Login of somebody else who gets it', MAX_NAME_CHARACTERS, false)]
            : []),
        choiceQuestion('lasts', 'How long you need it', (0,_lengths_js__WEBPACK_IMPORTED_MODULE_0__/* .offeredLengths */ .po)(policy, roles).map(({ label }) => label)),
        lineQuestion('only', 'Only for these branches and environments', MAX_NARROWING_CHARACTERS, false),
        lineQuestion('ticket', 'Ticket', MAX_TICKET_CHARACTERS, false),
        lineQuestion('reason', 'Why you need it', MAX_ASKED_REASON_CHARACTERS, true),
    ];
}
function breakGlassQuestions(policy) {
    return [
        choiceQuestion('role', 'Role that you need now', rolesOfForm(policy, 'break-glass')),
        choiceQuestion('kind', 'What it is', [EMERGENCY, DRILL]),
        lineQuestion('incident', 'Link to the incident', MAX_TICKET_CHARACTERS, true),
        {
            id: 'reviewed',
            label: 'What happens afterwards',
            answer: 'tick',
            choices: [ACKNOWLEDGED],
            required: true,
            maxCharacters: MAX_NAME_CHARACTERS,
        },
        lineQuestion('reason', 'Why it cannot wait', MAX_ASKED_REASON_CHARACTERS, true),
    ];
}
function choiceQuestion(id, label, choices) {
    return { id, label, answer: 'choice', choices, required: true, maxCharacters: MAX_NAME_CHARACTERS };
}
function lineQuestion(id, label, maxCharacters, required) {
    return { id, label, answer: 'line', choices: [], required, maxCharacters };
}


/***/ })

};
