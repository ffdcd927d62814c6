export const id = 2593;
export const ids = [2593];
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

/***/ 92468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ formatAnnotation)
/* harmony export */ });
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91020);

/** Longest message of an annotation. */
const MAX_ANNOTATION_CHARACTERS = 1000;
/**
 * The finding as a workflow command, which GitHub shows beside the line. Source: workflow commands, "Setting an error
 * message".
 */
function formatAnnotation({ rule, severity, file, line, column, message, hint }) {
    const place = line > 0 ? `,line=${line},col=${column}` : '';
    const text = `${message}${hint === undefined ? '' : ` (${hint})`}`;
    return `::${severity} file=${annotationProperty(file)}${place},title=${annotationProperty(rule)}::${data(text)}`;
}
function data(value) {
    return (0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(value, MAX_ANNOTATION_CHARACTERS)
        .replaceAll('%', '%25')
        .replaceAll('\r', '%0D')
        .replaceAll('\n', '%0A');
}
function annotationProperty(value) {
    return data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 54030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/cli/check/access.js
var check_access = __webpack_require__(21787);
// EXTERNAL MODULE: ./lib/cli/github-session.js + 1 modules
var github_session = __webpack_require__(81837);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
// EXTERNAL MODULE: ./lib/cli/style.js
var style = __webpack_require__(87279);
// EXTERNAL MODULE: ./lib/cli/lint/annotations.js
var annotations = __webpack_require__(92468);
// EXTERNAL MODULE: ./lib/cli/preflight/repository-root.js
var repository_root = __webpack_require__(66341);
;// CONCATENATED MODULE: ./lib/cli/lint/finding.js
/** By file, then from top to bottom: the same tree always gives the same list. */
function compareFindings(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/cli/lint/threads.js




/** More threads would only wait for the disk. */
const MAX_THREADS = 4;
/** The file that a helping thread runs: it lies beside the one that runs now. `undefined` when it is not there. */
function workerFile(script) {
    if (script === undefined || !(0,external_node_fs_.existsSync)(script))
        return undefined;
    const folder = (0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(script));
    return ['lint-worker.js', 'lint-worker.ts'].map((name) => (0,external_node_path_.join)(folder, name)).find((file) => (0,external_node_fs_.existsSync)(file));
}
/** Starts one thread for each processor but the one that is busy already. */
function startHelpers(file, job) {
    const count = Math.min((0,external_node_os_.availableParallelism)(), MAX_THREADS) - 1;
    const shares = Array.from({ length: count }, () => runHelper(file, job));
    const all = Promise.all(shares);
    all.catch(() => undefined); // whoever asks for the findings hears of it
    return { findings: async () => (await all).flatMap((share) => share.findings) };
}
function runHelper(file, job) {
    return new Promise((resolve, reject) => {
        const worker = new external_node_worker_threads_.Worker(file, { workerData: job });
        worker.once('message', (share) => {
            resolve(share);
        });
        worker.once('error', reject);
        worker.once('exit', (code) => {
            reject(new Error(`a worker thread ended with ${code}`));
        });
    });
}

// EXTERNAL MODULE: ./lib/cli/lint/print.js
var print = __webpack_require__(28641);
// EXTERNAL MODULE: ./lib/cli/lint/progress.js
var lint_progress = __webpack_require__(37183);
// EXTERNAL MODULE: ./lib/cli/ask-git.js
var ask_git = __webpack_require__(17406);
;// CONCATENATED MODULE: ./lib/cli/lint/earlier-texts.js


/** Most versions of a file that are looked at; each takes a start of git. */
const MAX_VERSIONS = 100;
/**
 * The earlier texts of files of an access folder, from the clone that it is in: the usual one, `.github/access` of the
 * repository. None where there is no clone.
 */
function earlierTexts(access, env) {
    const root = (0,external_node_path_.dirname)((0,external_node_path_.dirname)(access));
    const folder = (0,external_node_path_.relative)(root, access).split(external_node_path_.sep).join('/');
    return (file) => {
        const path = `${folder}/${file}`;
        const found = (0,ask_git/* askGit */.g)(root, ['log', `--max-count=${MAX_VERSIONS}`, '--format=%H', '--', path], env) ?? '';
        return found
            .split('\n')
            .filter((commit) => commit !== '')
            .flatMap((commit) => (0,ask_git/* askGit */.g)(root, ['show', `${commit}:${path}`], env) ?? []);
    };
}

// EXTERNAL MODULE: ./lib/policy/delegation/people.js
var delegation_people = __webpack_require__(61798);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
// EXTERNAL MODULE: ./lib/cli/lint/documents.js
var documents = __webpack_require__(54232);
// EXTERNAL MODULE: ./lib/cli/lint/listing.js
var lint_listing = __webpack_require__(27882);
// EXTERNAL MODULE: ./lib/cli/lint/rules.js + 32 modules
var rules = __webpack_require__(84942);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/identity-idle.js
/** An identity by which nobody is found. */
const IDENTITY_IDLE = {
    id: 'identity-idle',
    severity: 'warning',
    summary: 'An identity of `people.yml` is one that no token of the policy has.',
    advice: 'A person is found by the claim that an entry of kind `idp` names as `subject`, at the issuer of that entry, ' +
        'letter by letter. An issuer that no such entry has, and an e-mail address where the claim is a number that ' +
        'never changes, find nobody.',
};
/** Identities that no entry of the policy looks for. */
function idleIdentities(people, { delegation = [] }) {
    const issuers = delegation.flatMap((entry) => (entry.kind === 'idp' ? [entry.issuer] : []));
    return [...people.people].flatMap(([handle, { identities = [] }]) => identities.flatMap(({ issuer, subject }, index) => {
        const path = ['people', handle, 'identities', index];
        return [
            ...(issuers.includes(issuer)
                ? []
                : [
                    {
                        path: [...path, 'issuer'],
                        message: `no entry of kind \`idp\` below \`delegation\` has the issuer \`${issuer}\``,
                        hint: 'write the issuer as the entry has it, letter by letter, or take the identity out',
                    },
                ]),
            ...(/^[^@]+@[^@]+\.[^@]+$/.test(subject)
                ? [
                    {
                        path: [...path, 'subject'],
                        message: `\`${subject}\` is an e-mail address, which is no claim that stays a person's own`,
                        hint: 'write the value of the claim that the entry names as `subject`, such as `oid` or `sub`',
                    },
                ]
                : []),
        ];
    }));
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/handle-reused.js
/** A handle that meant somebody else before. */
const HANDLE_REUSED = {
    id: 'handle-reused',
    severity: 'error',
    summary: 'A handle of `people.yml` belonged to somebody else before.',
    advice: 'Grants, records and sessions in clouds name people by their handles. One that is used again gives somebody the ' +
        'grants of whoever had it, and makes two people one in every record: choose another. Earlier versions are those ' +
        'that git has in this clone, so a shallow one sees less.',
};
/** The handles that belonged to somebody else in an earlier version: nothing that tells who it is stayed the same. */
function reusedHandles(people, earlier) {
    return [...people.people].flatMap(([handle, person]) => {
        const other = earlier
            .map((version) => version.people.get(handle))
            .find((before) => before !== undefined && isSomebodyElse(before, person));
        return other === undefined
            ? []
            : [
                {
                    path: ['people', handle],
                    message: `the handle \`${handle}\` belonged to \`${other.name}\` before`,
                    hint: 'a handle is never used again: choose another, and leave the old one out',
                },
            ];
    });
}
function isSomebodyElse(before, now) {
    if (before.github !== undefined && before.github === now.github)
        return false;
    const known = marksOf(before);
    const marks = marksOf(now);
    // who was told apart by nothing but a name is told apart by that
    if (known.length === 0 || marks.length === 0)
        return before.name !== now.name;
    return !marks.some((mark) => known.includes(mark));
}
function marksOf({ github, identities = [] }) {
    return [
        ...(github === undefined ? [] : [`github ${github}`]),
        ...identities.map(({ issuer, subject }) => `${issuer} ${subject}`),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/lint/people.js









const PEOPLE_NAME = 'people.yml';
/** Lints the people of a tree, where there are any. */
function lintPeople({ access, shown }, earlier) {
    const file = (0,lint_listing/* joinPath */.uJ)(shown, PEOPLE_NAME);
    const read = (0,read_text/* readText */.yR)((0,external_node_path_.join)(access, PEOPLE_NAME));
    if (read.kind === 'missing')
        return [];
    if (read.kind === 'refused')
        return [(0,documents/* fromProblem */.Wg)(rules/* INVALID */.uY.peopleInvalid, { file, line: 0, column: 0, message: read.why })];
    const parsed = (0,delegation_people/* parsePeople */.hz)(read.text, file);
    if (!parsed.ok)
        return parsed.problems.map((problem) => (0,documents/* fromProblem */.Wg)(rules/* INVALID */.uY.peopleInvalid, problem));
    const policy = (0,check_access/* readPolicyFile */.BK)(access);
    const idle = policy?.ok === true ? idleIdentities(parsed.value, policy.value) : [];
    return [
        ...lintHandles(parsed.value, earlier(PEOPLE_NAME)).map((remark) => (0,documents/* fromRemark */.zp)(HANDLE_REUSED, remark, read.text, file)),
        ...idle.map((remark) => (0,documents/* fromRemark */.zp)(IDENTITY_IDLE, remark, read.text, file)),
    ];
}
function lintHandles(people, earlier) {
    const before = earlier.flatMap((text) => {
        const parsed = (0,delegation_people/* parsePeople */.hz)(text, PEOPLE_NAME);
        return parsed.ok ? [parsed.value] : [];
    });
    return reusedHandles(people, before);
}

// EXTERNAL MODULE: ./lib/review/ignore-file.js
var ignore_file = __webpack_require__(57503);
;// CONCATENATED MODULE: ./lib/cli/lint/accepted.js







const ACCEPTED_NAME = 'review.yml';
/** An entry of `review.yml` that accepts nothing. */
const ACCEPTED_NOTHING = {
    id: 'accepted-nothing',
    severity: 'warning',
    summary: 'An entry of `review.yml` is about a grant that is not there, or its time is over.',
    advice: 'It accepts nothing: `on` names one thing as the review writes it, never a pattern, and what has ended is found ' +
        'again. Correct the name, or delete the entry.',
};
/** Grants are named by their files; what other findings are about only a review knows. */
const OF_GRANTS = /^grant-/;
const NAMED_GRANT = /^(?:users|teams|apps|people)\/[^/]+\/[^/]+$/;
/** Lints the findings that a tree accepts, where it has any. */
function lintAccepted({ access, shown }, { now }) {
    const file = (0,lint_listing/* joinPath */.uJ)(shown, ACCEPTED_NAME);
    const read = (0,read_text/* readText */.yR)((0,external_node_path_.join)(access, ACCEPTED_NAME));
    if (read.kind === 'missing')
        return [];
    if (read.kind === 'refused')
        return [(0,documents/* fromProblem */.Wg)(rules/* INVALID */.uY.acceptedInvalid, { file, line: 0, column: 0, message: read.why })];
    const parsed = (0,ignore_file/* parseIgnores */.z)(read.text, { file, home: '', now });
    if (!parsed.ok)
        return parsed.problems.map((problem) => (0,documents/* fromProblem */.Wg)(rules/* INVALID */.uY.acceptedInvalid, problem));
    const isThere = (id) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(access, 'grants', `${id}.yml`));
    return parsed.value.flatMap((ignore) => idleRemarks(ignore, now, isThere).map((remark) => (0,documents/* fromRemark */.zp)(ACCEPTED_NOTHING, remark, read.text, file)));
}
function idleRemarks({ finding, about, until, index }, now, isThere) {
    if (now >= until)
        return [{ path: ['ignore', index, 'until'], message: 'its time is over', hint: 'delete it, or look again' }];
    // a name that leads out of the folder is none
    const isNamed = NAMED_GRANT.test(about) && !about.includes('..');
    if (!OF_GRANTS.test(finding) || about.startsWith('approver ') || (isNamed && isThere(about)))
        return [];
    const hint = 'name one grant by its id, as `users/mona/november-banner`; there are no patterns';
    return [{ path: ['ignore', index, 'on'], message: `there is no grant \`${about}\``, hint }];
}

// EXTERNAL MODULE: ./lib/policy/break-glass/record.js
var record = __webpack_require__(19730);
;// CONCATENATED MODULE: ./lib/cli/lint/reviews.js






const REVIEWS_FOLDER = 'break-glass';
/** Lints the reviews of break-glass access of a tree, where there are any: files named after issues. */
function lintReviews({ access, shown }) {
    const names = (0,lint_listing/* listFolder */.bt)(access, REVIEWS_FOLDER)?.files ?? [];
    return names.flatMap((name) => {
        const path = `${REVIEWS_FOLDER}/${name}`;
        const file = (0,lint_listing/* joinPath */.uJ)(shown, path);
        const whole = (message, hint) => (0,documents/* fromProblem */.Wg)(rules/* INVALID */.uY.reviewInvalid, {
            file,
            line: 0,
            column: 0,
            message,
            ...(hint === undefined ? {} : { hint }),
        });
        if (!/^[1-9]\d{0,9}\.yml$/.test(name))
            return /\.ya?ml$/.test(name) ? [whole('it is not named after an issue', 'name it like `123.yml`')] : [];
        const read = (0,read_text/* readText */.yR)((0,external_node_path_.join)(access, path));
        if (read.kind === 'refused')
            return [whole(read.why)];
        if (read.kind === 'missing')
            return [];
        const parsed = (0,record/* parseReviewRecord */.Dd)(read.text, file);
        return parsed.ok ? [] : parsed.problems.map((problem) => (0,documents/* fromProblem */.Wg)(rules/* INVALID */.uY.reviewInvalid, problem));
    });
}

// EXTERNAL MODULE: ./lib/policy/holder.js
var holder = __webpack_require__(86850);
// EXTERNAL MODULE: ./lib/policy/policy.js + 8 modules
var policy_policy = __webpack_require__(57528);
;// CONCATENATED MODULE: ./lib/cli/lint/share.js





const NEXT_FOLDER_INDEX = 0;
const FILE_COUNT_INDEX = 1;
/** Folders that a thread takes at a time. */
const BATCH_FOLDERS = 16;
/** Counters for a job that has not begun. */
function newCounters() {
    return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
}
/** How many files of a job are done, by all threads. */
function filesDone(counters) {
    return Atomics.load(counters, FILE_COUNT_INDEX);
}
/** Lints folders until none is left; `afterBatch` hears after each handful. */
function lintShare(job, afterBatch) {
    const parsed = job.policy === undefined ? undefined : (0,policy_policy/* parsePolicy */.ON)(job.policy, 'policy.yml');
    const policy = parsed?.ok === true ? parsed.value : undefined;
    const findings = [];
    for (;;) {
        const first = Atomics.add(job.counters, NEXT_FOLDER_INDEX, BATCH_FOLDERS);
        if (first >= job.folders.length)
            return { findings };
        const files = job.folders
            .slice(first, first + BATCH_FOLDERS)
            .reduce((count, folder) => count + lintFolder(job, folder, policy, findings), 0);
        Atomics.add(job.counters, FILE_COUNT_INDEX, files);
        afterBatch?.();
    }
}
function lintFolder(job, folder, policy, into) {
    const listing = (0,lint_listing/* listFolder */.bt)(job.access, folder);
    if (listing === undefined)
        return 0;
    (0,lint_listing/* lintNames */.YF)(listing, job.shown, into);
    for (const name of listing.files)
        lintFile(job, `${folder}/${name}`, policy, into);
    return listing.files.length;
}
function lintFile(job, path, policy, into) {
    if (!path.endsWith('.yml'))
        return;
    const file = (0,lint_listing/* joinPath */.uJ)(job.shown, path);
    const read = (0,read_text/* readText */.yR)(`${job.access}/${path}`);
    if (read.kind === 'refused')
        into.push((0,documents/* fromProblem */.Wg)(rules/* INVALID */.uY.grantInvalid, { file, line: 0, column: 0, message: read.why }));
    if (read.kind === 'text')
        (0,documents/* lintGrant */.CB)(read.text, path.slice('grants/'.length), file, policy, job, into);
}

;// CONCATENATED MODULE: ./lib/cli/lint/tree.js










/** Threads are worth their start only for trees larger than this. */
const MAX_FILES_WITHOUT_THREADS = 1000;
/** Lints a policy and all of its grants. `worker` is what helping threads run, if there may be any. */
async function lintTree(tree, setting, progress, worker) {
    const findings = [];
    const policy = lintPolicyFile(tree, setting, findings);
    const job = {
        ...tree,
        ...setting,
        home: setting.home,
        policy,
        folders: topFolders(tree, findings),
        counters: newCounters(),
    };
    let helpers;
    const own = lintShare(job, () => {
        const done = filesDone(job.counters);
        if (worker !== undefined && done >= MAX_FILES_WITHOUT_THREADS)
            helpers ??= startHelpers(worker, job);
        progress.show(done);
    });
    findings.push(...own.findings, ...((await helpers?.findings()) ?? []));
    progress.end();
    return {
        files: filesDone(job.counters) + (policy === undefined ? 0 : 1),
        findings: findings.toSorted(compareFindings),
    };
}
/** The text of the policy, after looking at it. */
function lintPolicyFile({ access, shown }, setting, into) {
    const file = (0,lint_listing/* joinPath */.uJ)(shown, 'policy.yml');
    const read = (0,read_text/* readText */.yR)((0,external_node_path_.join)(access, 'policy.yml'));
    if (read.kind === 'refused')
        into.push((0,documents/* fromProblem */.Wg)(rules/* INVALID */.uY.policyInvalid, { file, line: 0, column: 0, message: read.why }));
    if (read.kind === 'missing')
        into.push(...(0,documents/* lintPolicy */.GF)(undefined, '', file, setting));
    if (read.kind !== 'text')
        return undefined;
    into.push(...(0,documents/* lintPolicy */.GF)((0,policy_policy/* parsePolicy */.ON)(read.text, file), read.text, file, setting));
    return read.text;
}
/** The folders of users, teams and apps, after looking at the names above them. */
function topFolders({ access, shown }, into) {
    const list = (path) => {
        const listing = (0,lint_listing/* listFolder */.bt)(access, path);
        if (listing === undefined)
            return [];
        (0,lint_listing/* lintNames */.YF)(listing, shown, into);
        return listing.folders;
    };
    list('');
    return list('grants')
        .filter((kind) => holder/* HOLDER_FOLDERS */.dc.includes(kind))
        .flatMap((kind) => list(`grants/${kind}`).map((name) => `grants/${kind}/${name}`));
}

;// CONCATENATED MODULE: ./lib/cli/lint/command.js



















const USUAL_FOLDER = '.github/access';
const lint = {
    name: 'lint',
    operands: '[folder]',
    about: 'Reads the policy and every grant of a folder, and the gates in the workflows of its repository, and shows ' +
        'mistakes and doubts with their\nlines. Exit code 0: clean, 1: errors, 2: bad input.',
    options: {
        access: { value: 'folder', help: `The folder, written as an option; ${USUAL_FOLDER} when left out` },
        'policy-repository': {
            value: 'owner/name',
            help: 'Repository that holds the policy, to compare lists of repositories',
        },
        root: {
            value: 'folder',
            help: `Root of the repository whose workflows are read; where the folder is its ${USUAL_FOLDER} when left out`,
        },
        gate: { value: 'owner/name', help: 'Repository of the gate action, if it is not grantgate/grantgate' },
        online: {
            help: 'Ask GitHub, too, whether numbers in grants are those of their accounts, with a token in GH_TOKEN',
        },
        'ca-certificates': github_session/* GITHUB_OPTIONS */.r0['ca-certificates'],
        strict: { help: 'Warnings give exit code 1 too' },
        json: { help: 'Print the findings as JSON' },
        github: { help: 'Print annotations for GitHub; the default in GitHub Actions' },
        progress: { help: 'Show progress every few seconds, even without a terminal' },
    },
    examples: [
        'grantgate lint',
        'grantgate lint --policy-repository acme/shop --strict',
        'grantgate lint examples/access --strict',
        'grantgate lint --online',
    ],
    run: async (given, terminal) => {
        const home = readRepositoryOption(given, 'policy-repository');
        const gate = readRepositoryOption(given, 'gate');
        const setting = { now: terminal.now(), ...(home === undefined ? {} : { home }) };
        const tree = readLintTree(given, terminal);
        const progress = (0,lint_progress/* startProgress */.o)(terminal, given.has('progress'));
        const files = await lintTree(tree, setting, progress, workerFile(terminal.script));
        const own = withPeople(files, tree, setting, terminal);
        const root = repositoryOf(tree, given, terminal);
        const read = root === undefined ? own : await withWorkflows(own, { ...root, home, gate }, terminal);
        const report = given.has('online') ? await withNumbers(read, tree, given, terminal) : read;
        terminal.stdout.write(lintOutput(report, given, terminal));
        const errors = report.findings.some(({ severity }) => severity === 'error');
        return errors || (given.has('strict') && report.findings.length > 0) ? 1 : 0;
    },
};
function readLintTree(given, { cwd }) {
    const [operand] = given.operands;
    const named = given.text('access');
    if (operand !== undefined && named !== undefined)
        throw new usage_error/* UsageError */.e('the folder is given twice', 'give it once');
    const access = (0,check_access/* accessFolder */.nW)(cwd, operand ?? named ?? USUAL_FOLDER);
    const near = (0,external_node_path_.relative)(cwd, access);
    return { access, shown: near.startsWith('..') || (0,external_node_path_.isAbsolute)(near) ? access : near.split(external_node_path_.sep).join('/') };
}
function readRepositoryOption(given, option) {
    const written = given.text(option);
    if (written !== undefined && !names/* REPOSITORY_PATTERN */.G_.test(written))
        throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a repository`, `write \`--${option} owner/name\``);
    return written;
}
/** The repository whose workflows are read: an access folder that is elsewhere says nothing about where it is. */
function repositoryOf({ access }, given, { cwd }) {
    const real = (0,repository_root/* realPath */.Ye)(access, access);
    const named = given.text('root');
    const usual = real.split(external_node_path_.sep).join('/').endsWith(`/${USUAL_FOLDER}`) ? (0,external_node_path_.dirname)((0,external_node_path_.dirname)(real)) : undefined;
    const root = named === undefined ? usual : (0,repository_root/* realPath */.Ye)((0,external_node_path_.resolve)(cwd, named), named);
    if (root === undefined || (named === undefined && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.github', 'workflows'))))
        return undefined;
    return { root, shown: (0,repository_root/* pathBelow */.Br)((0,repository_root/* realPath */.Ye)(cwd, '.'), root) ?? root, access: real };
}
/** What was found in `people.yml`, in `review.yml` and in reviews of break-glass access too. */
function withPeople(report, tree, setting, { env }) {
    const people = lintPeople(tree, earlierTexts((0,repository_root/* realPath */.Ye)(tree.access, tree.access), env));
    const findings = [...people, ...lintAccepted(tree, setting), ...lintReviews(tree)];
    return { ...report, findings: [...report.findings, ...findings].toSorted(compareFindings) };
}
/** What was found in workflows too. Reading them is loaded only where there are some. */
async function withWorkflows(report, repository, { env }) {
    const { lintWorkflows } = await Promise.all(/* import() */[__webpack_require__.e(4566), __webpack_require__.e(2347), __webpack_require__.e(5105), __webpack_require__.e(7566)]).then(__webpack_require__.bind(__webpack_require__, 87182));
    const { files, findings } = lintWorkflows(repository, env);
    return { files: report.files + files, findings: [...report.findings, ...findings].toSorted(compareFindings) };
}
/** What GitHub knows better. @throws UsageError where it does not say */
async function withNumbers(report, tree, given, terminal) {
    const token = (0,github_session/* ownToken */.K8)(terminal);
    if (token === undefined)
        throw new usage_error/* UsageError */.e('there is no token', 'set GH_TOKEN (`gh auth token` shows yours)');
    const { lintNumbers } = await __webpack_require__.e(/* import() */ 1226).then(__webpack_require__.bind(__webpack_require__, 1226));
    const findings = await (0,github_session/* withGitHub */.WN)(given, terminal, token, async ({ api, to }) => lintNumbers(tree, api, to.repository, terminal.now()));
    return { ...report, findings: [...report.findings, ...findings].toSorted(compareFindings) };
}
function lintOutput(report, given, { stdout, env }) {
    if (given.has('json') && given.has('github'))
        throw new usage_error/* UsageError */.e('`--json` and `--github` are both given', 'give one of them');
    if (given.has('json'))
        return (0,print/* lintJson */.Gl)(report);
    const annotated = given.has('github') || env['GITHUB_ACTIONS'] === 'true';
    return annotated
        ? `${[...report.findings.map(annotations/* formatAnnotation */.t), (0,print/* formatCount */.B4)(report)].join('\n')}\n`
        : (0,print/* formatReport */.CI)(report, (0,style/* styleFor */.j)(stdout, env));
}


/***/ }),

/***/ 28641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CI: () => (/* binding */ formatReport),
/* harmony export */   Gl: () => (/* binding */ lintJson),
/* harmony export */   uX: () => (/* binding */ findingEntry)
/* harmony export */ });
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91020);

/** Longest message that is printed. */
const MAX_FINDING_CHARACTERS = 500;
/** One line for each finding, as compilers write it, and a last line with the count. */
function formatReport(report, style) {
    return [...report.findings.map((finding) => formatFinding(finding, style)), formatCount(report), ''].join('\n');
}
/** How many files, errors and warnings. */
function formatCount({ files, findings }) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
    return `${count(files, 'file')}: ${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
}
/** The report as JSON. */
function lintJson({ files, findings }) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const list = findings.map(findingEntry);
    const report = { schema: 1, files, errors, warnings: findings.length - errors, findings: list };
    return `${JSON.stringify(report, undefined, 2)}\n`;
}
/** A finding as JSON has it, its keys in this order. */
function findingEntry({ rule, severity, file, line, column, message, hint }) {
    return { rule, severity, file, line, column, message, ...(hint === undefined ? {} : { hint }) };
}
function formatFinding({ rule, severity, file, line, column, message, hint }, style) {
    const place = line > 0 ? `${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(file, MAX_FINDING_CHARACTERS)}:${line}:${column}` : (0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(file, MAX_FINDING_CHARACTERS);
    const colour = severity === 'error' ? style.bad : style.doubtful;
    return (`${place}: ${colour(severity)}: ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(message, MAX_FINDING_CHARACTERS)}` +
        `${hint === undefined ? '' : ` (${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(hint, MAX_FINDING_CHARACTERS)})`} ${style.faint(`[${rule}]`)}`);
}


/***/ }),

/***/ 37183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ startProgress)
/* harmony export */ });
const TERMINAL_PAUSE_MS = 100;
const LOG_PAUSE_MS = 5000;
/** A line that rewrites itself on a terminal; with `wanted`, a line every few seconds elsewhere; else silence. */
function startProgress({ stderr, now, env }, wanted) {
    const live = stderr.isTTY === true && (env['CI'] ?? '') === '';
    if (!live && !wanted)
        return { show: () => undefined, end: () => undefined };
    const pause = live ? TERMINAL_PAUSE_MS : LOG_PAUSE_MS;
    let last = now();
    let shown = false;
    return {
        show: (files) => {
            if (now() - last < pause)
                return;
            last = now();
            shown = true;
            stderr.write(live ? `\r${files} files` : `${files} files\n`);
        },
        end: () => {
            if (live && shown)
                stderr.write('\r\u001b[K');
        },
    };
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


/***/ }),

/***/ 19730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ reviewRecordShape),
/* harmony export */   Dd: () => (/* binding */ parseReviewRecord),
/* harmony export */   GT: () => (/* binding */ reviewPath),
/* harmony export */   MF: () => (/* binding */ REVIEW_VERDICTS)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32627);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76726);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45999);



/** What a review of break-glass access may come to. */
const REVIEW_VERDICTS = ['justified', 'drill', 'misuse'];
/** The file of a review, `.github/access/break-glass/<issue>.yml`; its JSON Schema is generated from here. */
const reviewRecordShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    role: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .zG)(), 'Role that was used.'), 'flag-release'),
    'principal-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Numeric id of the account that used it.'), '583231'),
    verdict: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(REVIEW_VERDICTS), 'What the review came to. Each of them ends the wait for it.'), 'justified'),
    why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(), 'Why, on one line.'), 'The shop was down; see the incident'),
    'reviewed-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(), 'Who reviewed it.'), 'hubot'),
    'reviewed-by-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Numeric id of that account.'), '480938'),
    incident: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(2048), 'Link to the incident, as it was given.')),
});
/** Path of the file of a review below the folder of the policy. */
function reviewPath(issue) {
    return `break-glass/${issue}.yml`;
}
/** Parses the file of a review; every problem carries its place. */
function parseReviewRecord(source, file) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, reviewRecordShape, { flat: true });
}


/***/ }),

/***/ 51170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ gcpAudience),
/* harmony export */   JI: () => (/* binding */ vaultAudience),
/* harmony export */   Qd: () => (/* binding */ awsAudience),
/* harmony export */   X5: () => (/* binding */ gcpResource),
/* harmony export */   ur: () => (/* binding */ azureAudience)
/* harmony export */ });
/* unused harmony export AZURE_AUDIENCES */
/**
 * Audiences of tokens of another issuer, by cloud.
 * https://learn.microsoft.com/graph/api/resources/federatedidentitycredential
 */
const AZURE_AUDIENCES = {
    public: 'api://AzureADTokenExchange',
    'us-government': 'api://AzureADTokenExchangeUSGov',
    china: 'api://AzureADTokenExchangeChina',
};
/** Audience of the token that AWS expects, unless the policy says otherwise. */
function awsAudience({ audience }) {
    return audience ?? 'sts.amazonaws.com';
}
/** The provider's full name. It names `googleapis.com` in every universe: google-github-actions/auth, issue 521. */
function gcpResource({ provider }) {
    return `//iam.googleapis.com/${provider}`;
}
/**
 * Audience of the job's token: a provider without a list of audiences takes its own name, with or without `https:`.
 * https://cloud.google.com/iam/docs/reference/rest/v1/projects.locations.workloadIdentityPools.providers#oidc
 */
function gcpAudience({ audience, provider }) {
    return audience ?? `https:${gcpResource({ provider })}`;
}
/** Audience of the token that is traded: the cloud's own, unless the policy says otherwise. */
function azureAudience({ audience, cloud }) {
    return audience ?? AZURE_AUDIENCES[cloud ?? 'public'];
}
/** Audience of the token that is traded: the server itself, unless the policy says otherwise. */
function vaultAudience({ url, audience }) {
    return audience ?? url;
}


/***/ }),

/***/ 75711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ grantRevocation),
/* harmony export */   Td: () => (/* binding */ grantStage),
/* harmony export */   wP: () => (/* binding */ countUses),
/* harmony export */   wU: () => (/* binding */ seenRevocation),
/* harmony export */   z7: () => (/* binding */ GRANT_STAGES)
/* harmony export */ });
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76317);

/** Where a grant stands in its life, by its file and by the tags that were read. */
const GRANT_STAGES = ['invalid', 'revoked', 'used-up', 'ended', 'not-started', 'active'];
/**
 * The state of a grant at a time in milliseconds since 1970. It says nothing about approval. `tags` is absent where
 * they were not read: then only the file is looked at. One that says only how long it lasts is active by its file.
 */
function grantStage(file, now, tags) {
    if (!file.ok)
        return 'invalid';
    const { grant } = file;
    if (grant.revoked !== undefined || seenRevocation(file, tags) !== undefined)
        return 'revoked';
    if (grant.expires !== undefined && now >= grant.expires)
        return 'ended';
    const most = grant['max-uses'];
    if (most !== undefined && (countUses(file.id, tags) ?? 0) >= most)
        return 'used-up';
    return grant.starts !== undefined && now < grant.starts ? 'not-started' : 'active';
}
/** What follows `grantgate/revoked/` in the tag that revokes a grant. */
function seenRevocation(file, tags) {
    if (tags === undefined)
        return undefined;
    const revoked = new Set((0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .revocationsIn */ .xs)(tags));
    return file.ok ? grantRevocation(file.grant, revoked) : (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .findRevocation */ .Kb)(revoked, file.id);
}
/** The revocation of a grant: of itself, of its holder, or of the one account that it is for. */
function grantRevocation({ id, 'principal-id': account }, revoked) {
    const found = (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .findRevocation */ .Kb)(revoked, id);
    return found ?? (account === undefined ? undefined : (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .findRevocation */ .Kb)(revoked, (0,_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .accountPlace */ .l3)(account)));
}
/** How often a grant was used, by its tags; absent where they were not read. */
function countUses(id, tags) {
    if (tags === undefined || tags.unread.includes(_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .USED */ .mU))
        return undefined;
    const place = `${_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .USED */ .mU}/${id}/`;
    return tags.names.filter((name) => name.startsWith(place) && /^[1-9]\d*$/.test(name.slice(place.length))).length;
}


/***/ }),

/***/ 64902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ renewableFrom)
/* harmony export */ });
const USUAL_RENEWAL_SECONDS = 14 * 86_400;
/** A grant can be renewed in its last quarter at the earliest. */
const LIFE_PARTS = 4;
/** From when on a grant can be renewed that lasts from then until then; all times are milliseconds since 1970. */
function renewableFrom({ from, until }, rules) {
    const before = (rules?.from ?? USUAL_RENEWAL_SECONDS) * 1000;
    return until - Math.min(before, Math.floor((until - from) / LIFE_PARTS));
}


/***/ }),

/***/ 46380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ targetName)
/* harmony export */ });
/** What names the target of a credential, for people. */
function targetName(target) {
    switch (target.kind) {
        case 'aws':
            return target.role;
        case 'gcp':
            return target.account === undefined ? target.provider : `${target.account} by ${target.provider}`;
        case 'azure':
            return target.client;
        case 'vault':
            return `${target.mount}/role/${target.role}`;
    }
}


/***/ }),

/***/ 18598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ meantTokens)
/* harmony export */ });
/* harmony import */ var _policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51170);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41947);
/* harmony import */ var _policy_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29121);
/* harmony import */ var _policy_scope_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43457);




/** Every credential of the policy that a cloud issues for a job's token, with the tokens that are meant. Pure. */
function meantTokens(policy, facts) {
    return [...policy.roles].flatMap(([name, role]) => [...(role.credentials ?? [])].flatMap(([credential, spec]) => {
        const target = tradeOf(spec);
        return target === undefined ? [] : [meantOf(policy, facts, { name, role, credential, spec }, target)];
    }));
}
function meantOf({ never }, { home, gate, repositories }, { name, role, credential, spec }, { target, audience }) {
    const patterns = (0,_policy_scope_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .roleList */ .r9)('repositories', role, home);
    const own = spec.environments;
    const environments = [role.environments ?? [], ...(own === undefined ? [] : [own])];
    return {
        role: name,
        credential,
        provider: target.kind,
        target,
        audience,
        gate,
        places: repositories
            .filter(({ repository }) => (0,_policy_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAnyCaseless */ .DR)(patterns, repository))
            .map((repository) => ({
            repository,
            branches: role.branches,
            tags: role.tags ?? [],
            environments,
            withoutEnvironment: own === undefined,
        })),
        never: {
            branches: never?.branches ?? [],
            tags: never?.tags ?? [],
            environments: never?.environments ?? [],
        },
        events: role.events ?? ['workflow_dispatch'],
        unknown: patterns.filter((pattern) => /[*?[\\]/.test(pattern) || !repositories.some(({ repository }) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(repository, pattern))),
    };
}
/** What trades a job's token for this credential; for an App, what lets its key be used. */
function tradeOf({ aws, gcp, azure, vault, github, }) {
    const login = aws ?? github?.key['aws-kms'];
    if (login !== undefined)
        return { target: { kind: 'aws', role: login.role }, audience: (0,_policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_0__/* .awsAudience */ .Qd)(login) };
    if (gcp !== undefined)
        return {
            target: { kind: 'gcp', provider: gcp.provider, account: gcp.delegates?.[0] ?? gcp['service-account'] },
            audience: (0,_policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_0__/* .gcpAudience */ .Br)(gcp),
        };
    if (azure !== undefined)
        return {
            target: { kind: 'azure', tenant: (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(azure.tenant), client: (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .foldCase */ .SP)(azure.client) },
            audience: (0,_policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_0__/* .azureAudience */ .ur)(azure),
        };
    const server = vault ?? github?.key.vault;
    if (server === undefined)
        return undefined;
    const { url, namespace, mount = 'jwt', role } = server;
    return { target: { kind: 'vault', url, namespace, mount, role }, audience: (0,_policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_0__/* .vaultAudience */ .JI)(server) };
}


/***/ }),

/***/ 69695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isNoneOf),
/* harmony export */   z: () => (/* binding */ itemsOf)
/* harmony export */ });
/** Whether a list of settings was read, and has nothing in it. */
function isNoneOf(items, list) {
    return itemsOf(items, 'none').some((one) => one.list === list || one.source.path?.startsWith(`/${list}`) === true);
}
/** All things of a kind. */
function itemsOf(items, kind) {
    return items.filter((item) => item.kind === kind);
}


/***/ })

};
