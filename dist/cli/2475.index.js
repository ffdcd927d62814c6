export const id = 2475;
export const ids = [2475];
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

/***/ 68205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ describeApprover),
/* harmony export */   Q: () => (/* binding */ describeApprovers)
/* harmony export */ });
/** Most names that are said: a policy may list hundreds. */
const MAX_SHOWN_NAMES = 5;
/** Who may approve, in words; accounts that are listed by number are named as far as `logins` has them. */
function describeApprovers({ users = [], teams = [], permission }, logins = new Map()) {
    const people = users.map((user) => (typeof user === 'number' ? (logins.get(user) ?? `account ${user}`) : user));
    const members = teams.map((team) => `a member of ${typeof team === 'string' ? team : `${team.team} (team ${team.id})`}`);
    const all = [
        ...(permission === undefined
            ? []
            : [`somebody with the permission ${permission}${permission === 'admin' ? '' : ' or more'}`]),
        ...members,
        ...people,
    ];
    const shown = all.length > MAX_SHOWN_NAMES ? [...all.slice(0, MAX_SHOWN_NAMES), `${all.length - MAX_SHOWN_NAMES} others`] : all;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}`;
}
/** Somebody who approved, with what of them the rules look at. */
function describeApprover({ author, isBot, permission }) {
    if (isBot)
        return `${author} (a bot)`;
    if (permission === undefined)
        return author;
    return `${author} (${permission === 'none' ? 'no permission' : `permission ${permission}`})`;
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

/***/ 46334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   wy: () => (/* binding */ mentions),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76726);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63021);


/**
 * Somebody who is to be told: GitHub sends a mail to whoever is mentioned.
 *
 * INVARIANT: only what is a login or a team, letter by letter, is a mention; any other text pings nobody.
 */
function mention(name) {
    return _policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .LOGIN */ .S3.test(name) || _policy_names_js__WEBPACK_IMPORTED_MODULE_0__/* .TEAM_PATTERN */ .FW.test(name) ? `@${name}` : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .escape */ .ih)(name);
}
/** Several of them, and accounts by number, which cannot be mentioned. */
function mentions(names) {
    return names.map((name) => (typeof name === 'number' ? `account ${name}` : mention(name))).join(', ');
}
/** Names of people without telling them. */
function listWords(names, last) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`;
}


/***/ }),

/***/ 7577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ requestRefusalWords)
/* harmony export */ });
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72737);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76317);
/* harmony import */ var _requests_form_lengths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46044);
/* harmony import */ var _approver_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68205);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84412);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91020);
/* harmony import */ var _name_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46334);
/* harmony import */ var _stage_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79179);








const LISTED_THING = {
    branches: 'branch',
    tags: 'tag',
    environments: 'environment',
    repositories: 'repository',
};
/** More names than these are a list to look up. */
const MAX_REACHED_NAMES = 8;
const ASK = 'Ask the people who look after this repository.';
const momentOf = (at, { now, policy }) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMoment */ .K9)(at, now, policy.requests?.['time-zone']);
const SENTENCES = {
    'not-requestable': ({ role }, { policy }) => {
        const by = policy.roles.get(role)?.['requestable-by'];
        return `You cannot ask for ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(role)}${by === undefined ? '' : `: ${(0,_approver_words_js__WEBPACK_IMPORTED_MODULE_5__/* .describeApprovers */ .Q)(by)} can`}.`;
    },
    'requestable-unknown': ({ role }) => `Whether you may have ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(role)} depends on teams or permissions that could not be read. ${ASK}`,
    'not-on-call': ({ role }, { policy }) => {
        const who = policy.roles.get(role)?.['break-glass']?.who;
        const others = who === undefined ? '' : `: ${(0,_approver_words_js__WEBPACK_IMPORTED_MODULE_5__/* .describeApprovers */ .Q)(who)} can take it`;
        return `Emergency access to ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(role)} is not for you${others}.`;
    },
    'no-break-glass': ({ role }) => `The policy has no emergency access to ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(role)}.`,
    'no-drill': ({ role }) => `The policy names no harmless role for a drill of ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(role)}. Ask for \`drill\` under its \`break-glass\`.`,
    'role-gone': ({ role }) => `The policy no longer has the role ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(role)}.`,
    bot: () => 'Bots do not get access by a form.',
    'too-long': ({ lasts, limit }) => `${(0,_requests_form_lengths_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthLabel */ .FC)(lasts)} is too long: the role can be had for ${(0,_requests_form_lengths_js__WEBPACK_IMPORTED_MODULE_1__/* .lengthLabel */ .FC)(limit)} at most.`,
    'outside-role': ({ name, reached }) => {
        const shown = reached.slice(0, MAX_REACHED_NAMES).map((one) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(one));
        const more = reached.length > MAX_REACHED_NAMES ? [`${reached.length - MAX_REACHED_NAMES} more`] : [];
        const instead = shown.length === 0 ? '' : ` It reaches ${(0,_name_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)([...shown, ...more], 'and')}.`;
        return `The role does not reach ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)}.${instead}`;
    },
    never: ({ name, list }) => `The policy never allows the ${LISTED_THING[list]} ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)}.`,
    'ambiguous-name': ({ name, kinds }) => {
        const things = kinds.map((kind) => LISTED_THING[kind]);
        const [first = 'branch'] = things;
        const sample = (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(`${first} ${name}`);
        return `${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)} can be a ${(0,_name_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listWords */ .yh)(things, 'or')}. Say which, for example ${sample}.`;
    },
    'not-a-pattern': ({ name, why }) => `${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(name)} cannot be used: ${why}.`,
    'too-many-open': ({ open, limit }) => `You have ${open} open requests, and ${limit} is the most. Wait for one, or take one back with \`/withdraw\`.`,
    'open-unknown': () => 'How many requests you have open could not be read. Ask again later.',
    'asked-already': ({ issue }) => `The same is asked for in #${issue}, which is open.`,
    'granted-already': ({ grant, until }, setting) => {
        const end = until === undefined ? '' : `, until ${momentOf(until, setting)}`;
        return `You have that already, by the grant ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(grant)}${end}. To keep it longer, comment \`/extend\` there.`;
    },
    'not-for-others': () => 'The policy lets people ask for themselves only.',
    'no-such-account': ({ login }) => `There is no account ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(login)}.`,
    'account-unknown': ({ login }) => `The account ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(login)} could not be looked up. Ask again later.`,
    'not-renewable': ({ stage }) => `It cannot be renewed: ${(0,_stage_words_js__WEBPACK_IMPORTED_MODULE_6__/* .stageWords */ ._)(stage)}.`,
    'too-early': ({ from }, setting) => `It can be renewed from ${momentOf(from, setting)} on.`,
    'too-late': ({ until }, setting) => `It could be renewed until ${momentOf(until, setting)}. Ask for it again.`,
    'renewed-enough': ({ times }) => `It was renewed ${times} ${times === 1 ? 'time' : 'times'}, which is the most. Ask for a role that fits what you ` +
        'do all the time.',
    frozen: ({ tag }) => `Everything is stopped by ${(0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .describeTag */ .y)(tag)}.`,
    'no-grant-file': ({ problems }) => {
        const shown = problems.map((problem) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)((0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_7__/* .formatProblem */ .V)(problem))).join('; ');
        return `It makes no grant that would be accepted: ${shown === '' ? 'no file can have that name' : shown}.`;
    },
};
/** Why a request is refused, and what to do: whole sentences; names in them stand in backticks. */
function requestRefusalWords(refusal, setting) {
    // the table has, for each id, a function of the refusals with that id
    const sentence = SENTENCES[refusal.refusal];
    return sentence(refusal, setting);
}


/***/ }),

/***/ 79179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stageWords)
/* harmony export */ });
/** How far a request has come, as part of a sentence. */
function stageWords(stage) {
    switch (stage) {
        case 'requested':
            return 'it is not proposed yet';
        case 'pending':
            return 'it waits for an approval';
        case 'active':
            return 'it is in force';
        case 'not-started':
            return 'it has not begun yet';
        case 'ended':
            return 'it has ended';
        case 'revoked':
            return 'it is revoked';
        case 'closed':
            return 'it was closed without an approval';
        case 'retired':
            return 'its file is gone';
        case 'void':
            return 'when it begins and ends is not known';
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

/***/ 65955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eu: () => (/* binding */ writeGrant),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   Qy: () => (/* binding */ requestedId),
/* harmony export */   Wf: () => (/* binding */ requestBranch),
/* harmony export */   un: () => (/* binding */ grantText)
/* harmony export */ });
/* unused harmony export isOfBranch */
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33243);
/* harmony import */ var _policy_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4464);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41947);
/* harmony import */ var _policy_grant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83740);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23355);





/**
 * In the order in which people read them. INVARIANT: every key of a grant is here, which its type asks for: a file
 * that lost one that narrows would let more through.
 */
const KEY_ORDER = {
    role: true,
    reason: true,
    ticket: true,
    'principal-id': true,
    'team-id': true,
    'requested-by': true,
    'requested-by-id': true,
    request: true,
    renews: true,
    starts: true,
    expires: true,
    lasts: true,
    branches: true,
    tags: true,
    environments: true,
    repositories: true,
    workflows: true,
    events: true,
    through: true,
    'max-uses': true,
    revoked: true,
};
const KEYS = Object.keys(KEY_ORDER);
/** What the file of a request says. */
function fieldsOf(request, people, issue, narrowing) {
    return {
        role: request.role,
        reason: request.reason,
        ...(request.ticket === undefined ? {} : { ticket: request.ticket }),
        'principal-id': people.principal.id,
        'requested-by': people.requester.login,
        'requested-by-id': people.requester.id,
        request: issue,
        lasts: request.lasts,
        ...narrowing,
    };
}
/**
 * The id of the grant that an issue asks for: `users/mona/flag-release-123`. A renewal has its count at the end.
 */
function requestedId(principal, role, issue, renewal = 0) {
    return `users/${(0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(principal.login)}/${role}-${issue}${renewal === 0 ? '' : `-${renewal + 1}`}`;
}
/** The branch of a request, of which there is one: whoever creates it second finds it there. */
function requestBranch(issue, renewal = 0) {
    return `grantgate/request-${issue}${renewal === 0 ? '' : `-${renewal + 1}`}`;
}
/** Whether a grant is the one that the branch of a request brings: by its id and by the issue that it names. */
function isOfBranch({ id, role, request }, branch) {
    const [, suffix, issue] = /^grantgate\/request-((\d+)(?:-\d+)?)$/.exec(branch) ?? [];
    return suffix !== undefined && id.endsWith(`/${role}-${suffix}`) && request === Number(issue);
}
/**
 * Writes a grant with a serialiser and reads it back: what the gate would not accept comes back as the problems of the
 * file, and is proposed to nobody. `undefined` where the id is nobody's.
 */
function writeGrant(id, fields) {
    const text = grantText(fields);
    const file = (0,_policy_grant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGrant */ .q)(text, `${id}.yml`, `${id}.yml`);
    return file === undefined ? undefined : { path: `grants/${id}.yml`, text, file };
}
/** A grant as YAML that reads back to the same values. */
function grantText(fields) {
    const written = Object.fromEntries(KEYS.flatMap((key) => (fields[key] === undefined ? [] : [[key, plainValue(key, fields)]])));
    return (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .dump */ .Bh)(written, { lineWidth: -1, flowLevel: 1, noRefs: true });
}
function plainValue(key, fields) {
    const value = fields[key];
    if (key === 'lasts' && typeof value === 'number')
        return (0,_policy_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(value);
    if ((key === 'starts' || key === 'expires') && typeof value === 'number')
        return instantText(value);
    if (key === 'revoked' && fields.revoked !== undefined)
        return { ...fields.revoked, at: instantText(fields.revoked.at) };
    return value;
}
/** With the milliseconds where there are any: a grant must not end otherwise than it was asked for. */
function instantText(at) {
    return at % 1000 === 0 ? (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInstant */ .r4)(at) : new Date(at).toISOString();
}


/***/ }),

/***/ 85371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readNarrowing),
/* harmony export */   q: () => (/* binding */ HAS_WILDCARD)
/* harmony export */ });
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29121);
/* harmony import */ var _policy_overlap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91581);
/* harmony import */ var _policy_pattern_mistakes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53984);
/* harmony import */ var _policy_scope_rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43457);




const KIND_OF_LIST = {
    branches: 'branch',
    tags: 'tag',
    environments: 'environment',
};
const NARROWED_KINDS = ['branches', 'tags', 'environments'];
/** Whether a name is a pattern. */
const HAS_WILDCARD = /[*?[\\]/;
/**
 * Finds out what the names of a request are: each is a branch, a tag or an environment that the role reaches. Where a
 * name could be several of them, it is said in front: `branch staging`.
 *
 * INVARIANT: a name that the role does not reach, or that is never allowed, is refused and not left out.
 */
function readNarrowing(names, role, never) {
    const lists = { branches: [], tags: [], environments: [] };
    const refusals = [];
    for (const written of names) {
        const found = kindOf(written, role, never);
        if ('refusal' in found)
            refusals.push(found);
        else if (!lists[found.kind].includes(found.name))
            lists[found.kind].push(found.name);
    }
    const kept = NARROWED_KINDS.filter((kind) => lists[kind].length > 0).map((kind) => [kind, lists[kind]]);
    return { narrowing: Object.fromEntries(kept), refusals };
}
function kindOf(written, role, never) {
    const [, said, rest] = /^(branch|tag|environment)\s+(.+)$/.exec(written) ?? [];
    const name = rest ?? written;
    const kinds = NARROWED_KINDS.filter((kind) => said === undefined || KIND_OF_LIST[kind] === said);
    const why = kinds.map((kind) => mistakeIn(kind, name)).find((mistake) => mistake !== undefined);
    if (why !== undefined)
        return { refusal: 'not-a-pattern', name, why };
    const reached = kinds.filter((kind) => isReached(kind, name, role));
    const [kind, ...others] = reached;
    if (kind === undefined)
        return { refusal: 'outside-role', name, reached: reachedNames(role) };
    if (others.length > 0)
        return { refusal: 'ambiguous-name', name, kinds: reached };
    return isNever(kind, name, never) ? { refusal: 'never', name, list: kind } : { kind, name };
}
function reachedNames({ branches, tags = [], environments = [] }) {
    return [...branches, ...tags, ...environments];
}
function mistakeIn(kind, name) {
    return (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .rejectPattern */ .u0)(name) ?? (0,_policy_pattern_mistakes_js__WEBPACK_IMPORTED_MODULE_2__/* .findPatternMistake */ .wR)(KIND_OF_LIST[kind], name)?.message;
}
/** Whether the role reaches a name, or any that a pattern matches; what stands under `never` is another question. */
function isReached(kind, name, role) {
    const own = (0,_policy_scope_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .roleList */ .r9)(kind, role, '');
    if (!HAS_WILDCARD.test(name))
        return (0,_policy_scope_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(kind, name, { within: [own], never: [] }, _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .GLOBS */ ._k) === 'in';
    return own.some((pattern) => !(0,_policy_overlap_js__WEBPACK_IMPORTED_MODULE_1__/* .areDisjoint */ .h)((0,_policy_scope_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedName */ .mw)(kind, pattern), (0,_policy_scope_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedName */ .mw)(kind, name)));
}
function isNever(kind, name, never) {
    return (0,_policy_scope_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictOf */ .Vj)(kind, name, { within: [], never: never?.[kind] ?? [] }, _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .GLOBS */ ._k) === 'never';
}


/***/ })

};
