export const id = 7933;
export const ids = [7933];
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

/***/ 7933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  review: () => (/* binding */ review)
});

// EXTERNAL MODULE: ./lib/policy/problem.js
var policy_problem = __webpack_require__(2737);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
// EXTERNAL MODULE: ./lib/report/requests/view-text.js
var view_text = __webpack_require__(7458);
// EXTERNAL MODULE: ./lib/policy/grant.js
var grant = __webpack_require__(3740);
// EXTERNAL MODULE: ./lib/policy/policy.js + 8 modules
var policy = __webpack_require__(9162);
// EXTERNAL MODULE: ./lib/policy/yaml.js + 2 modules
var policy_yaml = __webpack_require__(6016);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
;// CONCATENATED MODULE: ./lib/requests/change/compare.js

/** The values that differ between two versions of a file, as loaded; in the order in which they stand. */
function compareValues(before, after, rule, path = []) {
    if (JSON.stringify(before) === JSON.stringify(after))
        return [];
    const isCompared = typeof rule === 'object' && isParted(before, after, rule);
    if (!isCompared)
        return [valueChange(before, after, rule, path)];
    const [one, other] = [(0,shape/* isRecord */.u4)(before) ? before : {}, (0,shape/* isRecord */.u4)(after) ? after : {}];
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.flatMap((key) => compareValues(ownValue(one, key), ownValue(other, key), ruleFor(rule, key), [...path, key]));
}
/** Whether what is below is looked at: not where a whole was added or removed that has a say of its own. */
function isParted(before, after, rule) {
    const isThere = (value) => value === undefined || (0,shape/* isRecord */.u4)(value);
    if (!isThere(before) || !isThere(after))
        return false;
    return rule.whole === undefined || (before !== undefined && after !== undefined);
}
function ruleFor(rule, key) {
    if ('each' in rule)
        return rule.each;
    return Object.hasOwn(rule.keys, key) ? rule.keys[key] : undefined;
}
const ownValue = (value, key) => Object.hasOwn(value, key) ? value[key] : undefined;
function valueChange(before, after, rule, path) {
    const compare = typeof rule === 'object' ? rule.whole : rule;
    return {
        path: path.join('.'),
        direction: compare?.(before, after) ?? 'unknown',
        ...(before === undefined ? {} : { before: JSON.stringify(before) }),
        ...(after === undefined ? {} : { after: JSON.stringify(after) }),
    };
}

// EXTERNAL MODULE: ./lib/policy/duration.js
var duration = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/policy/glob.js + 1 modules
var glob = __webpack_require__(9121);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/policy/who.js
var who = __webpack_require__(798);
;// CONCATENATED MODULE: ./lib/requests/change/direction.js




/** What changes nothing about access: words for people, who is told. */
const harmless = () => 'same';
/** What has a meaning that is not compared. */
const unmodelled = () => 'unknown';
/** A value that widens where it is there: a role, a credential, a way in. */
const wideningIfThere = (before, after) => before === undefined ? 'wider' : after === undefined ? 'narrower' : 'unknown';
/** One that narrows where it is there. */
const narrowingIfThere = (before, after) => turned(wideningIfThere(before, after));
const turned = (direction) => direction === 'wider' ? 'narrower' : direction === 'narrower' ? 'wider' : direction;
/** One of some harmless, in order: each lets more through than those before it. */
function ordered(steps, usual) {
    return (before, after) => {
        const [one, other] = [steps.indexOf(before ?? usual), steps.indexOf(after ?? usual)];
        return one < 0 || other < 0 ? 'unknown' : sizes(one, other);
    };
}
/** A number; what stands for one that is left out. */
function larger(usual) {
    return measured((value) => (typeof value === 'number' ? value : undefined), usual);
}
function smaller(usual) {
    const compare = larger(usual);
    return (before, after) => turned(compare(before, after));
}
/** A duration; without one there is no limit. */
const longer = measured((value) => (typeof value === 'string' ? (0,duration/* parseDuration */.E)(value) : undefined), Number.POSITIVE_INFINITY);
/** An end; without one there is none. */
const later = measured((value) => (typeof value === 'string' ? (0,instant/* parseInstant */.nV)(value) : undefined), Number.POSITIVE_INFINITY);
/** A start: without one it is the merge, of which nobody knows when it will be. */
const earlier = (before, after) => {
    const [one, other] = [before, after].map((value) => (typeof value === 'string' ? (0,instant/* parseInstant */.nV)(value) : undefined));
    return one === undefined || other === undefined ? 'unknown' : turned(sizes(one, other));
};
function measured(read, usual) {
    return (before, after) => {
        const [one, other] = [before, after].map((value) => (value === undefined ? usual : read(value)));
        return one === undefined || other === undefined ? 'unknown' : sizes(one, other);
    };
}
function sizes(before, after) {
    return before === after ? 'same' : after > before ? 'wider' : 'narrower';
}
/** A list that lets through what it names. `usual` is what one that is left out means: `all` for everything. */
function allowing(usual = []) {
    return (before, after) => {
        const [one, other] = [namesIn(before) ?? usual, namesIn(after) ?? usual];
        if (one === 'all' || other === 'all')
            return one === other ? 'same' : other === 'all' ? 'wider' : 'narrower';
        const gained = other.some((name) => !one.some((pattern) => surelyCovers(pattern, name)));
        const lost = one.some((name) => !other.some((pattern) => surelyCovers(pattern, name)));
        return gained && lost ? 'both' : gained ? 'wider' : lost ? 'narrower' : 'same';
    };
}
/** A list that stops what it names. */
const forbidding = (before, after) => turned(allowing()(before, after));
/** Whether whatever the second matches, the first does; a doubt is `false`. */
function surelyCovers(pattern, name) {
    return pattern === name || (!/[*?[\\]/.test(name) && (0,glob/* matchesGlob */.kt)(pattern, name));
}
/** Names, account numbers, and teams that are written with their number. */
function namesIn(value) {
    if (!Array.isArray(value))
        return undefined;
    return value.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry)));
}
/** A permission on the repository: with a lower one, more people have it; without one, it lets nobody in. */
const lowerPermission = (before, after) => {
    const rank = (value) => {
        const found = who/* PERMISSIONS */.Jj.findIndex((one) => one === value);
        return found < 0 ? who/* PERMISSIONS */.Jj.length : found;
    };
    return turned(sizes(rank(before), rank(after)));
};

;// CONCATENATED MODULE: ./lib/requests/change/rules.js

const LISTED_PEOPLE = {
    keys: { users: allowing(), teams: allowing(), permission: lowerPermission },
};
/** The same where nobody is listed by leaving it out: then everybody may. */
const LISTED_OR_ALL = { ...LISTED_PEOPLE, whole: narrowingIfThere };
const ENFORCEMENT = ordered(['enforce', 'warn', 'off'], 'off');
const ROLE = {
    whole: wideningIfThere,
    keys: {
        description: harmless,
        owner: harmless,
        repositories: (before, after) => before === undefined || after === undefined ? 'unknown' : allowing()(before, after),
        branches: allowing(),
        tags: allowing(),
        environments: allowing(),
        workflows: allowing(),
        events: allowing(['workflow_dispatch']),
        runners: allowing(['github-hosted']),
        permissions: { whole: narrowingIfThere, each: ordered(['none', 'read', 'write'], 'none') },
        push: (before, after) => Array.isArray(before ?? []) && Array.isArray(after ?? []) ? allowing()(before, after) : 'unknown',
        require: forbidding,
        windows: narrowingIfThere,
        approval: { keys: { count: smaller(1) } },
        agents: unmodelled,
        'requestable-by': LISTED_OR_ALL,
        'break-glass': {
            whole: wideningIfThere,
            keys: {
                who: LISTED_PEOPLE,
                lasts: longer,
                each: unmodelled,
                environments: unmodelled,
                notify: harmless,
                review: { keys: { within: longer, by: LISTED_PEOPLE } },
            },
        },
        lifetime: longer,
        credentials: { each: { whole: wideningIfThere, keys: { environments: allowing('all') } } },
    },
};
/** The keys of `policy.yml`. What is not here is unknown. */
const POLICY_CHANGES = {
    keys: {
        version: harmless,
        approval: {
            keys: {
                approvers: LISTED_PEOPLE,
                count: smaller(1),
                require: forbidding,
                policy: ordered(['reviewed', 'any'], 'reviewed'),
                'unknown-authors': ordered(['deny', 'one-more', 'ignore'], 'one-more'),
            },
        },
        limits: { keys: { lifetime: longer, session: longer, accounts: allowing('all') } },
        never: { keys: { branches: forbidding, tags: forbidding, environments: forbidding } },
        environments: unmodelled,
        actions: unmodelled,
        'default-branches': unmodelled,
        lifted: allowing(),
        opaque: ordered(['refuse', 'list'], 'list'),
        programs: allowing(),
        preflight: ENFORCEMENT,
        guard: ENFORCEMENT,
        requests: {
            keys: {
                app: wideningIfThere,
                open: larger(5),
                lapse: harmless,
                'for-others': ordered([false, true], false),
                'time-zone': harmless,
            },
        },
        renewal: { keys: { from: harmless, times: larger(Number.POSITIVE_INFINITY) } },
        offboarding: ordered(['revoke', 'propose'], 'propose'),
        unused: harmless,
        notify: harmless,
        'frozen-allows-break-glass': ordered([false, true], false),
        delegation: unmodelled,
        walls: { whole: narrowingIfThere, keys: { gate: unmodelled } },
        roles: { each: ROLE },
    },
};
/** The keys of a grant. A list that is left out narrows nothing. */
const GRANT_CHANGES = {
    keys: {
        role: unmodelled,
        reason: harmless,
        ticket: harmless,
        'principal-id': narrowingIfThere,
        'team-id': narrowingIfThere,
        'requested-by': harmless,
        'requested-by-id': harmless,
        request: harmless,
        renews: harmless,
        starts: earlier,
        expires: later,
        lasts: longer,
        branches: allowing('all'),
        tags: allowing('all'),
        environments: allowing('all'),
        repositories: allowing('all'),
        workflows: allowing('all'),
        events: allowing('all'),
        'max-uses': larger(Number.POSITIVE_INFINITY),
        through: allowing('all'),
        revoked: narrowingIfThere,
    },
};

;// CONCATENATED MODULE: ./lib/requests/change/view.js





/** What each changed file means. Never throws on bad input: what cannot be read is said. */
function viewFiles(files, uses = new Map()) {
    return files.map((file) => {
        const grantPath = /^grants\/(.+\.yml)$/.exec(file.path)?.[1];
        if (file.path === 'policy.yml')
            return view(file, 'policy', POLICY_CHANGES, parsesPolicy);
        if (grantPath === undefined)
            return view(file, 'other', undefined, () => []);
        const seen = view(file, 'grant', GRANT_CHANGES, (text) => grantProblems(text, grantPath));
        const parsed = (0,grant/* parseGrant */.q)(file.after ?? file.before ?? '', grantPath, file.path);
        const use = uses.get(grantPath.slice(0, -'.yml'.length));
        return {
            ...seen,
            ...(parsed?.ok === true ? { grant: parsed.grant } : {}),
            ...(use === undefined ? {} : { use }),
        };
    });
}
function view(file, kind, rule, problemsIn) {
    const { path, before, after } = file;
    const isBaseBroken = before !== undefined && problemsIn(before).length > 0;
    return {
        path,
        kind,
        was: before === undefined ? 'added' : after === undefined ? 'deleted' : 'changed',
        changes: kind === 'other' ? [] : compareValues(loaded(before), loaded(after), rule),
        problems: after === undefined ? [] : problemsIn(after),
        isBaseBroken,
    };
}
/** A file that is not there has no keys; one that cannot be loaded has a value like no other. */
function loaded(text) {
    if (text === undefined)
        return {};
    const yaml = (0,policy_yaml/* loadYaml */.yv)(text, '');
    return yaml.ok ? yaml.value : { '(cannot be read)': text };
}
function parsesPolicy(text) {
    const parsed = (0,policy/* parsePolicy */.ON)(text, 'policy.yml');
    return parsed.ok ? [] : parsed.problems;
}
function grantProblems(text, path) {
    const file = (0,grant/* parseGrant */.q)(text, path, path);
    if (file === undefined)
        return [{ file: path, line: 0, column: 0, message: 'this is nobody’s grant' }];
    return file.ok ? [] : file.problems;
}

// EXTERNAL MODULE: ./lib/cli/check/options.js
var options = __webpack_require__(8067);
// EXTERNAL MODULE: ./lib/cli/columns.js
var columns = __webpack_require__(189);
// EXTERNAL MODULE: ./lib/cli/preflight/repository-root.js
var repository_root = __webpack_require__(6341);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/cli/ask-git.js
var ask_git = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(2770);
;// CONCATENATED MODULE: ./lib/cli/review/changed-files.js





/**
 * Compares the files of a clone, as they are there, with a commit. `folder` is that of the policy, from the root.
 * @throws UsageError for what is not a commit, and for a file that is there and cannot be read
 */
function changedSince(base, root, folder, env) {
    const commit = (0,ask_git/* askGit */.g)(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${base}^{commit}`], env)?.trim();
    if (commit === undefined || commit === '')
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(base)} is not a commit of this clone`, 'give one, such as `origin/main`');
    const names = [
        (0,ask_git/* askGit */.g)(root, ['diff', '--name-only', '--no-renames', '-z', commit], env),
        (0,ask_git/* askGit */.g)(root, ['ls-files', '--others', '--exclude-standard', '-z'], env),
    ].flatMap((listed) => {
        // INVARIANT: what git does not answer is not taken for no change
        if (listed === undefined)
            throw new usage_error/* UsageError */.e('git cannot say what changed', 'see `git status` and `git diff`');
        return listed.split('\0').filter((name) => name !== '');
    });
    const own = names.filter((name) => name.startsWith(`${folder}/`)).toSorted();
    return {
        files: own.map((name) => {
            const [before, after] = [(0,ask_git/* askGit */.g)(root, ['show', `${commit}:${name}`], env), textThere(root, name)];
            return {
                path: name.slice(folder.length + 1),
                ...(before === undefined ? {} : { before }),
                ...(after === undefined ? {} : { after }),
            };
        }),
        others: names.length - own.length,
    };
}
function textThere(root, name) {
    const read = (0,read_text/* readText */.yR)((0,external_node_path_.join)(root, name));
    if (read.kind === 'refused')
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(name)}: ${read.why}`, 'move it out of the way');
    return read.kind === 'missing' ? undefined : read.text;
}

;// CONCATENATED MODULE: ./lib/cli/review/command.js









/** Longest value that is shown of a change. */
const MAX_SHOWN_VALUE_CHARACTERS = 200;
const review = {
    name: 'review',
    about: 'Says what a change of the policy and of grants means, for whoever approves it: what lets more through than ' +
        'before, what less, and what\ncannot be told. It compares the files of a clone, as they are there, with a ' +
        'commit. Exit code 0: nothing lets more through, 1: something\ndoes, or cannot be told, or a file is not ' +
        'accepted, 2: bad input.',
    options: {
        diff: { value: 'commit', help: 'What to compare with: the branch that the change is for, such as origin/main' },
        'policy-path': { value: 'folder', help: `Folder of the policy, from the root; default: ${options/* USUAL_ACCESS */.S}` },
        json: { help: 'Print it as JSON' },
    },
    examples: ['grantgate review --diff origin/main', 'grantgate review --diff HEAD~1 --json'],
    run: (given, terminal) => {
        const base = given.text('diff');
        if (base === undefined)
            throw new usage_error/* UsageError */.e('what to compare with is missing', 'give it: `--diff origin/main`');
        const root = (0,repository_root/* repositoryRoot */.Hn)(terminal.cwd);
        const folder = (given.text('policy-path') ?? options/* USUAL_ACCESS */.S).replace(/\/+$/, '');
        const { files: changed, others } = changedSince(base, root, folder, terminal.env);
        const files = viewFiles(changed);
        const headline = (0,view_text/* viewHeadline */.iW)({ files });
        terminal.stdout.write(given.has('json')
            ? `${JSON.stringify({ schema: 1, summary: headline, files, others }, undefined, 2)}\n`
            : `${[headline, ...files.flatMap(fileLines)].join('\n')}\n`);
        return files.some(isDoubtful) ? 1 : 0;
    },
};
const DOUBTFUL = ['wider', 'both', 'unknown'];
function isDoubtful({ kind, was, changes, problems, isBaseBroken }) {
    if (problems.length > 0 || isBaseBroken)
        return true;
    if (kind === 'grant' && was !== 'changed')
        return was === 'added';
    return (kind === 'policy' && was === 'deleted') || changes.some(({ direction }) => DOUBTFUL.includes(direction));
}
function fileLines({ path, was, changes, problems, isBaseBroken }) {
    const rows = changes.map(({ direction, path: key, before, after }) => [
        direction,
        `${(0,safe_line/* safeLine */.o)(key)}: ${shownValue(before)} → ${shownValue(after)}`,
    ]);
    return [
        `${(0,safe_line/* safeLine */.o)(path)}: ${was}`,
        ...problems.map((problem) => `  ${(0,safe_line/* safeLine */.o)((0,policy_problem/* formatProblem */.V)(problem))}`),
        ...(isBaseBroken ? ['  the version before it has mistakes'] : []),
        ...(was === 'changed' ? (0,columns/* columns */.Y)(rows) : []),
    ];
}
function shownValue(value) {
    return value === undefined ? '–' : (0,safe_line/* quote */.h)(value, MAX_SHOWN_VALUE_CHARACTERS);
}


/***/ }),

/***/ 2899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ isProposedByBot),
/* harmony export */   NG: () => (/* binding */ isOfRun),
/* harmony export */   Wr: () => (/* binding */ approvalsNeeded),
/* harmony export */   bA: () => (/* binding */ judgeApproval)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1947);
/* harmony import */ var _reviews_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);



/** How many approvals a grant for this role needs: the policy's, or more where the role says so. */
function approvalsNeeded(policy, role) {
    return Math.max(policy.approval.count ?? 1, role?.approval?.count ?? 1);
}
/** Judges the approval of a grant by the pull request that brought it. */
function judgeApproval(policy, role, grant, provenance, run) {
    const by = {
        rules: policy.approval,
        needed: approvalsNeeded(policy, role),
        isInvolved: (review) => isOfRun(review, run) || isOfGrant(review, grant),
        objection: (pull) => objectionTo(pull, grant, policy.requests?.app),
    };
    const last = (0,_reviews_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeReviews */ .H)(by, provenance);
    return last.ok ? (judgeReplaced(by, provenance) ?? last) : last;
}
/**
 * What is wrong with the copies that the last change replaced, each by the one after it: a pull request shows only what
 * it changes, so what stood there before must have been reviewed as well.
 */
function judgeReplaced(by, provenance) {
    for (let before = provenance?.before; before !== undefined; before = before.before) {
        const judged = (0,_reviews_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeReviews */ .H)(by, before);
        if (judged.ok)
            continue;
        if (judged.reason === 'undecidable')
            return judged;
        const pull = provenance?.pull?.number ?? 0;
        const { needed } = judged.facts;
        return { ok: false, reason: 'approval-missing', facts: { kind: 'replaced', pull, before: judged, needed } };
    }
    return undefined;
}
/** Whether a reviewer is who the run is for: by number or by login, the first actor or whoever pressed the button. */
function isOfRun({ author, author_id: id }, run) {
    const written = id === undefined ? undefined : String(id);
    return (written === run.actor_id ||
        (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author, run.actor) ||
        written === run.triggering_actor_id ||
        (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author, run.triggering_actor));
}
/** Whether a bot opened the pull request, whatever its login looks like. */
function isProposedByBot({ author, author_id: id, author_type: type }) {
    return (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)({ login: author, id: id === undefined ? undefined : String(id), type });
}
/** Whether a reviewer gets the access or asked for it. */
function isOfGrant({ author, author_id: id }, grant) {
    const requester = grant['requested-by'];
    return ((grant.holder.kind === 'user' &&
        ((0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(id, grant['principal-id']) || (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author, grant.holder.name))) ||
        (requester !== undefined && (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author, requester)) ||
        (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(id, grant['requested-by-id']));
}
/**
 * Why a pull request by a bot does not count. Anybody who may change a workflow can have `github-actions[bot]` open
 * one, so only the App that the policy names may propose: one grant at a time, saying which request it is and who
 * asked.
 */
function objectionTo(pull, grant, app) {
    if (!isProposedByBot(pull))
        return undefined;
    const { number, author, files } = pull;
    // INVARIANT: whatever number the policy names, any workflow of any branch may have this one open a pull request
    const isAnyWorkflow = (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author.replace(/\[bot\]$/i, ''), 'github-actions');
    if (app === undefined || pull.author_id !== app || isAnyWorkflow)
        return { kind: 'unnamed-bot', pull: number, author };
    if (grant.request === undefined || grant['requested-by-id'] === undefined)
        return { kind: 'request-unsaid', author };
    if (files === undefined)
        return { kind: 'files-unknown', pull: number, author };
    return files === 1 ? undefined : { kind: 'more-files', pull: number, author };
}


/***/ }),

/***/ 1798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ peopleShape),
/* harmony export */   Pi: () => (/* binding */ HANDLE),
/* harmony export */   eU: () => (/* binding */ personWith),
/* harmony export */   hz: () => (/* binding */ parsePeople)
/* harmony export */ });
/* unused harmony export HANDLE_WORDS */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2627);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5999);
/* harmony import */ var _issuer_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4685);



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
/** Parses a `people.yml`; every problem carries its place. */
function parsePeople(source, file) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, peopleShape, { flat: true });
}
/** The person who is this subject of this issuer, compared exactly; `undefined` when nobody is. */
function personWith(people, issuerName, subject) {
    for (const [handle, { identities = [] }] of people.people)
        if (identities.some((one) => one.issuer === issuerName && one.subject === subject))
            return handle;
    return undefined;
}


/***/ }),

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ meantGrant),
/* harmony export */   Ir: () => (/* binding */ grantId),
/* harmony export */   Kv: () => (/* binding */ kindOfFolder),
/* harmony export */   U3: () => (/* binding */ isGrantId),
/* harmony export */   fv: () => (/* binding */ parseGrantPath)
/* harmony export */ });
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6850);
/* harmony import */ var _delegation_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1798);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(832);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6726);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5999);





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

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ grantShape),
/* harmony export */   q: () => (/* binding */ parseGrant)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2627);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1947);
/* harmony import */ var _grant_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5574);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6850);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6726);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(832);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5999);
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

/***/ 1581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ areDisjoint),
/* harmony export */   l: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9121);

/** A name nobody would choose, to stand for whatever a wildcard matches. */
const ANY_NAME = 'qz7x';
const WILDCARD = /[*?[\\]/;
/** Whether surely no name matches both patterns. A doubt is `false`. */
function areDisjoint(one, other) {
    if (!WILDCARD.test(one))
        return !(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(other, one);
    if (!WILDCARD.test(other))
        return !(0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(one, other);
    if (/[[\\]/.test(one + other))
        return false;
    if (clash(one, other))
        return true;
    if (one.includes('**') || other.includes('**'))
        return false;
    const segments = [one.split('/'), other.split('/')];
    return (segments[0].length !== segments[1].length ||
        segments[0].some((segment, index) => clash(segment, segments[1][index] ?? '')));
}
/** Names that the pattern matches, to find out what else does; none where that cannot be determined. */
function samplesOf(pattern) {
    if (/[[\\]/.test(pattern))
        return [];
    const fill = (deep) => pattern.replaceAll('**', deep).replaceAll(/[*?]/g, ANY_NAME.slice(0, 1));
    const samples = new Set([
        fill(ANY_NAME),
        fill(`${ANY_NAME}/${ANY_NAME}`),
        pattern.replaceAll(/\*+/g, ANY_NAME).replaceAll('?', 'q'),
    ]);
    return [...samples].filter((sample) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(pattern, sample));
}
/** Whether what stands before the first wildcard, or after the last, cannot agree. */
function clash(one, other) {
    const heads = [head(one), head(other)].toSorted((a, b) => a.length - b.length);
    const tails = [tail(one), tail(other)].toSorted((a, b) => a.length - b.length);
    return heads[1]?.startsWith(heads[0] ?? '') === false || tails[1]?.endsWith(tails[0] ?? '') === false;
}
function head(pattern) {
    const first = pattern.search(WILDCARD);
    return first < 0 ? pattern : pattern.slice(0, first);
}
function tail(pattern) {
    return /[^*?[\\]*$/.exec(pattern)?.[0] ?? '';
}


/***/ }),

/***/ 2737:
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

/***/ 4131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ judgeReviews),
/* harmony export */   Y: () => (/* binding */ isEligible)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1947);
/* harmony import */ var _who_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(798);



/**
 * Judges the reviews of the pull request that brought a file. Counted are approvals that still stand, of what is on the
 * default branch now, by people the rules list, who neither get the access nor asked for it nor wrote it. What is left
 * out decides the reason, in the order of the registry.
 */
function judgeReviews(by, provenance) {
    const { needed } = by;
    const { pull, line } = provenance ?? {};
    if (pull === undefined)
        return approvalMissing({ kind: 'no-pull', needed });
    const { number } = pull;
    if (!pull.merged)
        return approvalMissing({ kind: 'not-merged', pull: number, needed });
    if (line === 'broken')
        return approvalMissing({ kind: 'changed-since', pull: number, needed });
    if (pull.in_diff === false)
        return approvalMissing({ kind: 'not-in-diff', pull: number, needed });
    const objection = by.objection(pull);
    if (objection !== undefined)
        return approvalMissing({ ...objection, needed });
    return judgeApprovals(by, pull, provenance ?? { reviews: [] });
}
function judgeApprovals(by, pull, provenance) {
    const { needed } = by;
    const valid = validApprovals(provenance.reviews);
    if (valid.length === 0)
        return approvalMissing({ kind: 'none-stands', pull: pull.number, needed });
    const others = valid.filter((review) => !by.isInvolved(review) && !hasWritten(review, pull));
    if (others.length === 0)
        return approvalSelf({ kind: 'involved', by: names(valid), needed });
    const current = others.filter((review) => sawThis(review, pull));
    if (current.length === 0)
        return staleSince(others, pull, needed);
    if (pull.altered === true)
        return stale({ kind: 'altered', pull: pull.number, needed });
    return judgeCurrent(by, pull, current, provenance);
}
/** Judges approvals of what is on the default branch, by people who had no part in it as far as that is known. */
function judgeCurrent(by, pull, current, provenance) {
    const commits = [...(pull.unknown_authors ?? []), ...writtenByBots(pull)];
    const doubtful = by.rules['unknown-authors'] ?? 'one-more';
    const needed = by.needed + (commits.length > 0 && doubtful === 'one-more' ? 1 : 0);
    if (commits.length > 0 && doubtful === 'deny')
        return approvalSelf({ kind: 'doubtful-denied', commits, needed });
    const eligible = current.filter((review) => isEligible(by.rules, review));
    return eligible.length >= needed
        ? enough(eligible, pull, provenance, needed)
        : tooFew(by, commits, { current, eligible, needed, provenance });
}
/**
 * Commits of bots that the pull request is not from, in words: anybody who may change a workflow can have
 * `github-actions[bot]` write one. The only bot whose pull request is judged is the App that the policy names.
 */
function writtenByBots({ author, committers }) {
    return committers
        .filter((login) => (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)({ login }) && !(0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(login.replace(/\[bot\]$/i, ''), author.replace(/\[bot\]$/i, '')))
        .map((login) => `commits by \`${login}\`, a bot that may write for anybody`);
}
function enough(eligible, pull, { line }, needed) {
    return line === 'unknown'
        ? doubtedApproval({ kind: 'line', pull: pull.number }, needed)
        : { ok: true, by: names(eligible), needed };
}
function tooFew({ rules, needed: usual }, commits, counted) {
    const { current, eligible, needed, provenance } = counted;
    const { unknown } = provenance;
    const unread = current.filter((review) => !eligible.includes(review) && couldBeEligible(rules, review));
    if (unknown !== undefined && eligible.length + unread.length >= needed)
        return doubtedApproval({ kind: 'authority', fault: unknown }, needed);
    if (eligible.length === 0)
        return ineligible(rules, current, needed);
    const by = names(eligible);
    return eligible.length >= usual
        ? approvalSelf({ kind: 'doubtful', commits, by, needed })
        : approvalMissing({ kind: 'too-few', by, needed });
}
function approvalMissing(facts) {
    return { ok: false, reason: 'approval-missing', facts };
}
function approvalSelf(facts) {
    return { ok: false, reason: 'approval-self', facts };
}
function stale(facts) {
    return { ok: false, reason: 'approval-stale', facts };
}
function doubtedApproval(doubt, needed) {
    return { ok: false, reason: 'undecidable', facts: { kind: 'approval', doubt, needed } };
}
function ineligible(rules, current, needed) {
    const { approvers } = rules;
    const by = current.map((review) => ({
        author: review.author,
        isBot: isBot(review),
        ...(approvers.permission === undefined || review.permission === undefined ? {} : { permission: review.permission }),
    }));
    return { ok: false, reason: 'approval-ineligible', facts: { by, approvers, needed } };
}
/** Why none of the approvals is of what was merged. */
function staleSince(others, pull, needed) {
    const shown = others.filter((review) => sawFile(review, pull));
    if (shown.length === 0)
        return stale({ kind: 'earlier-commit', by: names(others), needed });
    const isOtherBase = shown.some(({ unseen }) => unseen === 'base');
    return stale({ kind: isOtherBase ? 'other-base' : 'changed-on-default', by: names(shown), needed });
}
/** The approvals that no later opinion of the same person has replaced; a comment is not an opinion. */
function validApprovals(reviews) {
    const opinions = reviews.filter((review) => review.state !== 'COMMENTED' && review.state !== 'PENDING');
    const valid = opinions.filter((review, index) => review.state === 'APPROVED' &&
        !opinions.some((other, place) => isSamePerson(other, review) && replaces(other, review, place > index)));
    return valid.length > 1 ? valid.toSorted((a, b) => (a.author < b.author ? -1 : 1)) : valid;
}
/** Scar: an approval without an id once counted beside one of the same login with it. */
function isSamePerson(one, other) {
    return (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(one.author_id, other.author_id) || (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(one.author, other.author);
}
/**
 * INVARIANT: of two opinions of the same moment the one that is not an approval stands; of two approvals, the one that
 * GitHub lists later.
 */
function replaces(other, approval, isListedLater) {
    if (other.submitted_at !== approval.submitted_at)
        return other.submitted_at > approval.submitted_at;
    return other.state !== 'APPROVED' || isListedLater;
}
/**
 * Whether the reviewer was shown what is on the default branch now: at the last commit, or at an earlier one where the
 * file was the very same and stood in the diff.
 *
 * INVARIANT: what was approved before the base was changed was another diff.
 */
function sawThis(review, pull) {
    return review.unseen === undefined && sawFile(review, pull);
}
function sawFile(review, pull) {
    if (pull.base_changed_at !== undefined && review.submitted_at <= pull.base_changed_at)
        return false;
    return review.commit === pull.head_sha || review.same_file === true;
}
/** INVARIANT: either the id or the login is enough to be the same person; a doubt counts against the approval. */
function hasWritten({ author, author_id: id }, pull) {
    return ((0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(id, pull.author_id) ||
        (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author, pull.author) ||
        pull.committers.some((login) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author, login)) ||
        (id !== undefined && pull.committer_ids?.includes(id) === true));
}
/** Whether somebody may approve: whom the rules list by name, team or permission, unless it is a bot. */
function isEligible(rules, review) {
    const { users = [], teams = [], permission } = rules.approvers;
    if (isBot(review))
        return false;
    const listed = users.some((user) => typeof user === 'number' ? user === review.author_id : (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(user, review.author));
    const inTeam = teams.some((team) => isIn(team, review) === true);
    return (listed ||
        inTeam ||
        (permission !== undefined && permissionRank(review.permission ?? 'none') >= permissionRank(permission)));
}
function isBot({ author, author_id: id, type }) {
    return type !== 'User' || (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)({ login: author, id: id === undefined ? undefined : String(id) });
}
function couldBeEligible(rules, review) {
    const { teams = [], permission } = rules.approvers;
    return (!isBot(review) &&
        (teams.some((team) => isIn(team, review) === undefined) ||
            (permission !== undefined && review.permission === undefined)));
}
/**
 * Whether a reviewer is in a team of the policy; `undefined` when that is not known. With a number, the number decides:
 * names of teams are used again.
 */
function isIn(team, review) {
    if (typeof team !== 'string')
        return review.team_ids?.includes(team.id);
    return review.teams?.some((theirs) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(theirs, team));
}
function permissionRank(permission) {
    return permission === 'none' ? -1 : _who_js__WEBPACK_IMPORTED_MODULE_1__/* .PERMISSIONS */ .Jj.indexOf(permission);
}
function names(reviews) {
    return reviews.map((review) => review.author);
}


/***/ }),

/***/ 8205:
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

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   ih: () => (/* binding */ escape),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ti: () => (/* binding */ inlineCode)
/* harmony export */ });
/* unused harmony exports yamlBlock, table */
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1020);

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

/***/ 4412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ formatMoment),
/* harmony export */   V: () => (/* binding */ relative)
/* harmony export */ });
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3355);

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
/** The time by the clock of a time zone, with the day where that is another one than in UTC. */
function localClock(at, zone, day) {
    // Swedish writes dates as ISO 8601 does
    const written = new Date(at).toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    return written.startsWith(`${day} `) ? written.slice(day.length + 1) : written;
}


/***/ }),

/***/ 6334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lE: () => (/* binding */ mention),
/* harmony export */   wy: () => (/* binding */ mentions),
/* harmony export */   yh: () => (/* binding */ listWords)
/* harmony export */ });
/* harmony import */ var _policy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6726);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3021);


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

/***/ 1458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ reachRows),
/* harmony export */   h: () => (/* binding */ approvalWords)
/* harmony export */ });
/* harmony import */ var _policy_approval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2899);
/* harmony import */ var _policy_credential_provider_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6686);
/* harmony import */ var _approver_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8205);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1020);
/* harmony import */ var _scope_left_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2946);





const PROVIDER_WORDS = {
    aws: 'Amazon Web Services',
    gcp: 'Google Cloud',
    azure: 'Azure',
    vault: 'Vault',
    github: 'a GitHub App',
};
/**
 * What a grant reaches together with its role, in words. `home` is the repository that holds the policy, where that is
 * known.
 */
function reachRows(grant, role, policy, home) {
    const lists = [
        ['Repositories', role.repositories ?? (home === undefined ? [] : [home]), grant.repositories],
        ['Branches', role.branches, grant.branches],
        ['Tags', role.tags ?? [], grant.tags],
        ['Environments', role.environments ?? [], grant.environments],
        ['Workflows', role.workflows, grant.workflows],
    ];
    const credentials = [...(role.credentials ?? [])].map(([name, spec]) => {
        const provider = _policy_credential_provider_name_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDERS */ .x.find((one) => spec[one] !== undefined);
        const where = spec.environments === undefined ? '' : ` in ${spec.environments.map((one) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(one)).join(', ')}`;
        return `${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)} (${provider === undefined ? 'unknown' : PROVIDER_WORDS[provider]}${where})`;
    });
    return [
        ...lists.flatMap(([name, patterns, narrowed]) => {
            if (patterns.length === 0)
                return [];
            const left = (0,_scope_left_js__WEBPACK_IMPORTED_MODULE_1__/* .scopeLeft */ .G)({ asked: [], role: patterns, ...(narrowed === undefined ? {} : { narrowed }) });
            return [[name, left ?? 'none']];
        }),
        ...(credentials.length === 0 ? [] : [['Credentials', credentials.join(', ')]]),
        ...neverRow(policy),
    ];
}
function neverRow({ never }) {
    const names = ['branches', 'tags', 'environments'].flatMap((list) => never?.[list] ?? []);
    return names.length === 0 ? [] : [['But never', names.map((name) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(name)).join(', ')]];
}
/** Who approves grants for a role, in words. */
function approvalWords(policy, role) {
    const needed = role === undefined ? (policy.approval.count ?? 1) : (0,_policy_approval_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalsNeeded */ .Wr)(policy, role);
    const who = (0,_approver_words_js__WEBPACK_IMPORTED_MODULE_4__/* .describeApprovers */ .Q)(policy.approval.approvers);
    return needed === 1 ? who : `${needed} of: ${who}`;
}


/***/ }),

/***/ 232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ requestRows)
/* harmony export */ });
/* harmony import */ var _requests_form_lengths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6044);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3021);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4412);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1020);
/* harmony import */ var _name_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6334);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1458);






/** Everything about a request, as rows of a table: what it is, for whom, why, what it reaches, until when. */
function requestRows(requested, pull, setting) {
    const { grant } = requested;
    const { policy, repository } = setting;
    const role = policy.roles.get(grant.role);
    const rows = [
        ['Role', `${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(grant.role)}${role === undefined ? '' : `: ${role.description.replaceAll('`', "'")}`}`],
        ['For', personWords(grant)],
        ['Why', plainWords(grant.reason)],
        ...(grant.ticket === undefined ? [] : [['Ticket', plainWords(grant.ticket)]]),
        ...(role === undefined ? [] : (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .reachRows */ .H)(grant, role, policy, repository)),
        ...timeRows(requested, setting),
        ...approvalRows(requested, pull, (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .approvalWords */ .h)(policy, role)),
    ];
    return ['| | |', '| --- | --- |', ...rows.map(([name, words]) => `| ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(name)} | ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(words)} |`)].join('\n');
}
/** Who approved it; who can, only while that is of use. */
function approvalRows({ stage }, pull, approvers) {
    const by = (pull?.approvedBy ?? []).map((login) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(login));
    if (by.length > 0)
        return [['Approved by', (0,_name_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listWords */ .yh)(by, 'and')]];
    return stage === 'requested' || stage === 'pending' ? [['Who can approve it', approvers]] : [];
}
/** What somebody wrote: no backtick in it begins anything. */
function plainWords(text) {
    return text.replaceAll('`', "'");
}
function personWords(grant) {
    const number = grant['principal-id'];
    const by = grant['requested-by'];
    const other = by === undefined || grant['requested-by-id'] === number ? '' : `, asked for by ${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(by)}`;
    return `${(0,_safe_line_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .h)(grant.holder.name)}${number === undefined ? '' : ` (account ${number})`}${other}`;
}
function timeRows(requested, { now, policy }) {
    const { grant, from = grant.starts, until } = requested;
    const moment = (at) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMoment */ .K)(at, now, policy.requests?.['time-zone']);
    const begins = ['From', from === undefined ? 'when it is approved' : moment(from)];
    if (until !== undefined)
        return [begins, ['Until', moment(until)]];
    const ends = [
        ...(grant.lasts === undefined ? [] : [`${(0,_requests_form_lengths_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthLabel */ .FC)(grant.lasts)} after it is approved`]),
        ...(grant.expires === undefined ? [] : [moment(grant.expires)]),
    ];
    return [begins, ['Until', ends.join(', and at the latest ')]];
}


/***/ }),

/***/ 7458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ viewMeaning),
/* harmony export */   TO: () => (/* binding */ viewText),
/* harmony export */   iW: () => (/* binding */ viewHeadline)
/* harmony export */ });
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1947);
/* harmony import */ var _policy_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2737);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3021);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4412);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1020);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1458);
/* harmony import */ var _request_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(232);







/** Longest list of changed values that is shown of one file. */
const MAX_SHOWN_CHANGES = 60;
const DIRECTION_WORDS = {
    wider: '**wider**',
    narrower: 'narrower',
    both: '**wider in part**',
    unknown: '**cannot be told: look at it**',
    same: 'changes nothing about access',
};
/** The comment for whoever approves a pull request that changes policy or grants, in GitHub's Markdown. */
function viewText(view, setting) {
    return [
        `**${viewHeadline(view)}**`,
        ...fittingTexts(view.files, setting),
        ...(view.others === 0
            ? []
            : [`It also changes ${view.others} ${view.others === 1 ? 'file' : 'files'} that this is not about.`]),
        ...whoText(view, setting),
    ].join('\n\n');
}
/** Comments and checks hold 65536 characters; the rest is for who approves it. Source: REST, "Check runs". */
const MAX_FILE_TEXT_CHARACTERS = 50_000;
function fittingTexts(files, setting) {
    const shown = [];
    let size = 0;
    for (const file of files) {
        const text = fileText(file, setting);
        size += text.length;
        if (size > MAX_FILE_TEXT_CHARACTERS) {
            const left = files.length - shown.length;
            return [...shown, `**And ${left} more ${left === 1 ? 'file' : 'files'}, not shown here: look at them.**`];
        }
        shown.push(text);
    }
    return shown;
}
const HEADLINES = {
    broken: 'A file would not be accepted as it is.',
    unknown: 'It cannot be told whether this lets more through than before.',
    wider: 'This lets more through than before.',
    narrower: 'This lets less through than before.',
    same: 'This changes nothing about access.',
};
/** One line for a check run. */
function viewHeadline(view) {
    return HEADLINES[viewMeaning(view)];
}
/** What a change means, for whoever decides by it. */
function viewMeaning({ files }) {
    if (files.some(({ problems }) => problems.length > 0))
        return 'broken';
    const all = files.flatMap(({ kind, was, changes }) => {
        if (kind === 'grant' && was !== 'changed')
            return [was === 'added' ? 'wider' : 'narrower'];
        // whoever writes the next policy starts anew
        return kind === 'policy' && was === 'deleted' ? ['unknown'] : changes.map(({ direction }) => direction);
    });
    if (files.some(({ isBaseBroken }) => isBaseBroken) || all.includes('unknown'))
        return 'unknown';
    if (all.includes('wider') || all.includes('both'))
        return 'wider';
    return all.includes('narrower') ? 'narrower' : 'same';
}
function fileText(file, setting) {
    const { path, was, problems, grant, use, changes, isBaseBroken } = file;
    const parts = [
        `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(path)}, ${was}`,
        ...problems.map((problem) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)((0,_policy_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .formatProblem */ .V)(problem))}`),
        ...(isBaseBroken ? ['The version before it has mistakes, so nothing can be said about what is wider.'] : []),
    ];
    if (grant !== undefined && was !== 'deleted')
        parts.push((0,_request_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .requestRows */ .d)({ grant, stage: 'pending' }, undefined, setting));
    if (grant !== undefined && use !== undefined)
        parts.push(useText(grant, use, setting));
    if (file.kind !== 'other' && was === 'changed')
        parts.push(valuesTable(changes));
    if (file.kind === 'policy' && was === 'deleted')
        parts.push('Without a policy every run is refused.');
    return parts.filter((part) => part !== '').join('\n\n');
}
function useText({ holder }, { days, seen }, { now, policy }) {
    const who = (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .h)(holder.name);
    if (seen === undefined)
        return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(`Whether ${who} has started such runs lately could not be read.`);
    const { runs, last } = seen;
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(last === undefined
        ? `${who} has started none of its workflows in the last ${days} days.`
        : `${who} has started its workflows ${runs} ${runs === 1 ? 'time' : 'times'} in the last ${days} days, ` +
            `last ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_5__/* .formatMoment */ .K)(last, now, policy.requests?.['time-zone'])}.`);
}
function valuesTable(changes) {
    const rows = changes.slice(0, MAX_SHOWN_CHANGES).map(({ path, direction, before, after }) => {
        const cells = [path, before ?? '–', after ?? '–'].map((cell) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .inlineCode */ .ti)(cell));
        return `| ${[...cells, DIRECTION_WORDS[direction]].join(' | ')} |`;
    });
    const left = changes.length - rows.length;
    return [
        '| What | Before | Now | |',
        '| --- | --- | --- | --- |',
        ...rows,
        ...(left > 0 ? [`| and ${left} more | | | **look at them** |`] : []),
    ].join('\n');
}
/** Whose approval would count, and whose would not: readers find themselves in it before they approve. */
function whoText({ involved, files, author }, { policy }) {
    const roles = files.flatMap(({ grant }) => (grant === undefined ? [] : [policy.roles.get(grant.role)]));
    const strictest = roles.toSorted((a, b) => (b?.approval?.count ?? 0) - (a?.approval?.count ?? 0))[0];
    const parties = [...involved, { account: author, part: 'author' }];
    const names = [
        ...new Map(parties.map(({ account, part }) => [account.login.toLowerCase(), { account, part }])).values(),
    ];
    return [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)(`Who can approve it: ${(0,_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .approvalWords */ .h)(policy, strictest)}.`),
        ...nobodyLeft(policy, parties),
        [
            'Approvals that would not count, whatever the list above says:',
            ...names.map(({ account, part }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .ih)(account.login)}: ${PART_WORDS[part]}`),
            '- bots',
        ].join('\n'),
        'A comment is no approval: **Files changed**, **Review changes**, **Approve**.',
    ];
}
/** Said where everybody who could approve it has a part in it: it would wait for nobody. */
function nobodyLeft({ approval }, parties) {
    const { users = [], teams = [], permission } = approval.approvers;
    if (teams.length > 0 || permission !== undefined)
        return [];
    const left = users.filter((user) => !parties.some(({ account }) => typeof user === 'number' ? account.id === user : (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameName */ .yS)(account.login, user)));
    const needed = approval.count ?? 1;
    if (left.length >= needed)
        return [];
    return [
        `**It cannot be approved as it is:** it takes ${needed} ${needed === 1 ? 'approval' : 'approvals'}, and of those ` +
            `who can give one ${left.length} ${left.length === 1 ? 'has' : 'have'} no part in it.`,
    ];
}
const PART_WORDS = {
    principal: 'gets the access',
    requester: 'asked for it',
    author: 'opened the pull request',
    committer: 'wrote a commit of it',
};


/***/ }),

/***/ 2946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ scopeLeft)
/* harmony export */ });
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9121);
/* harmony import */ var _policy_overlap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1581);
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1020);



/** What a run may be on, in words; `undefined` when role and grant together leave nothing. */
function scopeLeft({ role, narrowed }) {
    if (narrowed === undefined)
        return role.length === 0 ? undefined : namesOf(role);
    const whole = [];
    const partly = [];
    for (const pattern of narrowed) {
        const within = role.filter((one) => coversPattern(one, pattern));
        if (role.some((one) => coversPattern(pattern, one)))
            whole.push(pattern);
        else if (within.length > 0)
            whole.push(...within);
        else if (role.some((one) => !(0,_policy_overlap_js__WEBPACK_IMPORTED_MODULE_1__/* .areDisjoint */ .h)(one, pattern)))
            partly.push(pattern);
    }
    if (whole.length > 0)
        return namesOf([...new Set(whole)]);
    return partly.length === 0 ? undefined : `both ${namesOf(partly)} and ${namesOf(role)}`;
}
/** Whether whatever the first pattern matches, the second does; a doubt is `false`. */
function coversPattern(one, other) {
    return one === other || other === '**' || (!/[*?[\\]/.test(one) && (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(other, one));
}
function namesOf(patterns) {
    const all = patterns.map((pattern) => (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .h)(pattern));
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1) ?? ''}`;
}


/***/ }),

/***/ 6044:
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
