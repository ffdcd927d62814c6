export const id = 9186;
export const ids = [9186,4412];
export const modules = {

/***/ 2468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ formatAnnotation)
/* harmony export */ });
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1020);

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

/***/ 6013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lint: () => (/* binding */ lint)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(6726);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
// EXTERNAL MODULE: ./lib/cli/check/access.js
var check_access = __webpack_require__(1787);
// EXTERNAL MODULE: ./lib/cli/github-session.js + 1 modules
var github_session = __webpack_require__(1837);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
// EXTERNAL MODULE: ./lib/cli/style.js
var style = __webpack_require__(7279);
// EXTERNAL MODULE: ./lib/cli/lint/annotations.js
var annotations = __webpack_require__(2468);
// EXTERNAL MODULE: ./lib/cli/preflight/repository-root.js
var repository_root = __webpack_require__(6341);
;// CONCATENATED MODULE: ./lib/cli/lint/finding.js
/** By file, then from top to bottom: the same tree always gives the same list. */
function compareFindings(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
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
var print = __webpack_require__(8641);
// EXTERNAL MODULE: ./lib/cli/lint/progress.js
var lint_progress = __webpack_require__(7183);
// EXTERNAL MODULE: ./lib/cli/ask-git.js
var ask_git = __webpack_require__(7406);
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
var delegation_people = __webpack_require__(1798);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(2770);
// EXTERNAL MODULE: ./lib/cli/lint/documents.js
var documents = __webpack_require__(4232);
// EXTERNAL MODULE: ./lib/cli/lint/listing.js
var lint_listing = __webpack_require__(7882);
// EXTERNAL MODULE: ./lib/cli/lint/rules.js + 31 modules
var rules = __webpack_require__(1785);
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
    return lintHandles(parsed.value, earlier(PEOPLE_NAME)).map((remark) => (0,documents/* fromRemark */.zp)(HANDLE_REUSED, remark, read.text, file));
}
function lintHandles(people, earlier) {
    const before = earlier.flatMap((text) => {
        const parsed = (0,delegation_people/* parsePeople */.hz)(text, PEOPLE_NAME);
        return parsed.ok ? [parsed.value] : [];
    });
    return reusedHandles(people, before);
}

// EXTERNAL MODULE: ./lib/policy/break-glass/record.js
var record = __webpack_require__(9730);
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
var holder = __webpack_require__(6850);
// EXTERNAL MODULE: ./lib/policy/policy.js + 8 modules
var policy_policy = __webpack_require__(7528);
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
        const own = withPeople(files, tree, terminal);
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
/** What was found in `people.yml` and in reviews of break-glass access too. */
function withPeople(report, tree, { env }) {
    const people = lintPeople(tree, earlierTexts((0,repository_root/* realPath */.Ye)(tree.access, tree.access), env));
    const findings = [...people, ...lintReviews(tree)];
    return { ...report, findings: [...report.findings, ...findings].toSorted(compareFindings) };
}
/** What was found in workflows too. Reading them is loaded only where there are some. */
async function withWorkflows(report, repository, { env }) {
    const { lintWorkflows } = await Promise.all(/* import() */[__webpack_require__.e(4566), __webpack_require__.e(2347), __webpack_require__.e(5105), __webpack_require__.e(7566)]).then(__webpack_require__.bind(__webpack_require__, 7182));
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

/***/ 8641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   CI: () => (/* binding */ formatReport),
/* harmony export */   Gl: () => (/* binding */ lintJson),
/* harmony export */   uX: () => (/* binding */ findingEntry)
/* harmony export */ });
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1020);

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

/***/ 7183:
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

/***/ 2774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   n: () => (/* binding */ FactError)
/* harmony export */ });
/* unused harmony export IdentityError */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2031);

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

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
/** What every issuer's tokens look like; a token that was cut off as well. */
const TOKENS = new RegExp([
    /eyJ[\w-]{8,}(?:\.[\w-]*)*/,
    /\b(?:gh[opsur]_\w{8,}|github_pat_\w{8,}|v\d\.local\.[\w-]{8,})/,
    /\b(?:hv[sbr]\.[\w-]{8,}|[sbr]\.[A-Za-z0-9]{20,}|ya29\.[\w.-]+|(?:AKIA|ASIA)[A-Z0-9]{12,})/,
    /[A-Za-z0-9+/=_-]{100,}/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/,
]
    .map(({ source }) => source)
    .join('|'), 'g');
/** A shorter piece of a secret says nothing of it, and may be an ordinary word. */
const MIN_PIECE_CHARACTERS = 12;
const SECRET_RUN = /[\w.+/=~%-]{12,}/g;
/**
 * What a server said, for people: one line, without the token it was sent or a piece of that, without anything that
 * looks like a token, and without a full stop at its end. Servers repeat what they got in some of their messages, and
 * this is the one way their words go on.
 */
function said(text, { secrets = [], most = 300 } = {}) {
    // what is longer is cut first by what may be in it, then by what is shown
    const bounded = text.slice(0, 16_384);
    const whole = secrets.flatMap((secret) => (secret === undefined || secret.length < 8 ? [] : [secret]));
    const written = whole
        .flatMap((secret) => [
        secret,
        encodeURIComponent(secret.toWellFormed()),
        Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    ])
        .toSorted((one, other) => other.length - one.length);
    const cut = written.reduce((left, secret) => left.replaceAll(secret, '***'), bounded).replaceAll(TOKENS, '***');
    const pieces = written.filter((secret) => secret.length >= MIN_PIECE_CHARACTERS);
    return cut
        .replaceAll(SECRET_RUN, (run) => (pieces.some((secret) => holdsPiece(run, secret)) ? '***' : run))
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim()
        .slice(0, most)
        .replace(/[.\s]+$/, '');
}
/** Whether a run of characters has a piece of a secret in it. */
function holdsPiece(run, secret) {
    return Array.from({ length: run.length - MIN_PIECE_CHARACTERS + 1 }, (_, at) => run.slice(at, at + MIN_PIECE_CHARACTERS)).some((piece) => secret.includes(piece));
}


/***/ }),

/***/ 2899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ isProposedByBot),
/* harmony export */   Dx: () => (/* binding */ objectionTo),
/* harmony export */   GP: () => (/* binding */ judgeFile),
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
    return judgeFile(by, provenance);
}
/** Judges how a file came to be: its last change, and what that replaced. */
function judgeFile(by, provenance) {
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

/***/ 9730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ reviewRecordShape),
/* harmony export */   Dd: () => (/* binding */ parseReviewRecord),
/* harmony export */   GT: () => (/* binding */ reviewPath),
/* harmony export */   MF: () => (/* binding */ REVIEW_VERDICTS)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2627);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6726);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5999);



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

/***/ 6317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ ROOT),
/* harmony export */   Kb: () => (/* binding */ findRevocation),
/* harmony export */   Ne: () => (/* binding */ REVOKED),
/* harmony export */   QR: () => (/* binding */ joinTags),
/* harmony export */   X: () => (/* binding */ freezeBy),
/* harmony export */   bx: () => (/* binding */ isRevocation),
/* harmony export */   cM: () => (/* binding */ foldTag),
/* harmony export */   dj: () => (/* binding */ freezesInForce),
/* harmony export */   gN: () => (/* binding */ ALL_SUFFIX),
/* harmony export */   kY: () => (/* binding */ FREEZE),
/* harmony export */   mU: () => (/* binding */ USED),
/* harmony export */   nA: () => (/* binding */ blockedUses),
/* harmony export */   td: () => (/* binding */ strayTags),
/* harmony export */   uc: () => (/* binding */ freezesIn),
/* harmony export */   v8: () => (/* binding */ revocationTag),
/* harmony export */   wB: () => (/* binding */ revocationBy),
/* harmony export */   xs: () => (/* binding */ revocationsIn),
/* harmony export */   y: () => (/* binding */ describeTag),
/* harmony export */   yv: () => (/* binding */ NO_TAGS)
/* harmony export */ });
const NO_TAGS = { names: [], unread: [] };
const ROOT = 'grantgate';
const FREEZE = `${ROOT}/frozen`;
const REVOKED = `${ROOT}/revoked`;
const USED = `${ROOT}/used`;
/**
 * Last segment of a tag that revokes everything beside it: it can be set where a grant of the same holder is revoked
 * already. No grant can be called so.
 */
const ALL_SUFFIX = '_all';
/** Last segment of what stands for tags that were not read: no tag and no grant can be called so. */
const UNREAD_SUFFIX = ' unread';
/** Folders that have a meaning of their own. */
const KNOWN = new Set(['frozen', 'revoked', 'used', 'spent', 'break-glass']);
const TAGGED_KINDS = new Set(['users', 'teams', 'apps', 'people', 'break-glass']);
const TAG_SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
function joinTags(all) {
    return {
        names: [...new Set(all.flatMap(({ names }) => names))],
        unread: [...new Set(all.flatMap(({ unread }) => unread))],
    };
}
/** People write names as they like; refs are compared by bytes. Folds ASCII only. */
function foldTag(name) {
    return name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/** Whether a name is the place, or below it, in any case. */
function isAtOrBelow(name, place) {
    const folded = foldTag(name);
    return folded === place || folded.startsWith(`${place}/`);
}
/**
 * The tags that freeze: at or below `grantgate/frozen`, and `grantgate` itself, which keeps any other from being set.
 */
function freezesIn({ names, unread }) {
    const set = names.filter((name) => foldTag(name) === ROOT || isAtOrBelow(name, FREEZE)).toSorted();
    return unread.some((place) => isAtOrBelow(place, FREEZE)) ? [...set, `${FREEZE}/${UNREAD_SUFFIX}`] : set;
}
/** What of the freezes stands: a reviewed entry under `lifted` names a tag exactly as it is written. */
function freezesInForce(freezes, lifted = []) {
    return freezes.filter((name) => !isAtOrBelow(name, FREEZE) || !lifted.includes(name));
}
/** What follows `grantgate/revoked/` in tags that revoke; empty for one that keeps every other from being set. */
function revocationsIn({ names, unread }) {
    const set = names.flatMap((name) => foldTag(name) === ROOT ? [''] : isAtOrBelow(name, REVOKED) ? [name.slice(REVOKED.length + 1)] : []);
    return [
        ...set,
        ...unread
            .filter((place) => isAtOrBelow(place, REVOKED))
            .map((place) => `${place.slice(REVOKED.length + 1)}/${UNREAD_SUFFIX}`),
    ];
}
const tagIndexes = new WeakMap();
/** Made once for each set: a person may hold a thousand grants. */
function tagIndex(revoked) {
    const known = tagIndexes.get(revoked);
    if (known?.size === revoked.size)
        return known.found;
    const found = new Map([...revoked].map((suffix) => [foldedKey(suffix), suffix]));
    tagIndexes.set(revoked, { size: revoked.size, found });
    return found;
}
/**
 * The first three segments, folded; what is below a grant means the grant, and a `.yml` was meant as the file of one.
 * Break-glass access has two, `break-glass/123`.
 */
function foldedKey(suffix) {
    const all = foldTag(suffix).split('/');
    const segments = all.slice(0, all[0] === 'break-glass' ? 2 : 3);
    const last = segments.at(-1) ?? '';
    const kept = last === ALL_SUFFIX || last === UNREAD_SUFFIX ? segments.slice(0, -1) : segments;
    return kept.join('/').replace(/\.yml$/, '');
}
/**
 * The revocation of a grant or of a holder's folder (`users/mona`): of itself, or of anything above it. `undefined`
 * when it stands.
 */
function findRevocation(revoked, id) {
    if (revoked.size === 0)
        return undefined;
    const index = tagIndex(revoked);
    const segments = foldTag(id).split('/');
    for (let length = Math.min(segments.length, 3); length >= 0; length -= 1) {
        const found = index.get(segments.slice(0, length).join('/'));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** A revocation or a freeze in words: the tag, or that there are more than can be read. */
function describeTag(name) {
    const place = unreadPlace(name);
    return place === undefined ? `the tag ${name}` : `more tags below ${place} than can be read`;
}
/** What a freeze is: a tag, or more of them than can be read. */
function freezeBy(name) {
    const place = unreadPlace(name);
    if (place !== undefined)
        return { kind: 'unread', place };
    return { kind: isAtOrBelow(name, FREEZE) ? 'tag' : 'in-the-way', tag: name };
}
/** What revokes, by what follows `grantgate/revoked/`. */
function revocationBy(suffix) {
    const place = unreadPlace(suffix);
    return place === undefined ? { kind: 'tag', place: suffix } : { kind: 'unread', place };
}
function unreadPlace(name) {
    return name.endsWith(`/${UNREAD_SUFFIX}`) ? name.slice(0, -UNREAD_SUFFIX.length - 1) : undefined;
}
/** The tag of a revocation as {@link revocationsIn} gives it. */
function revocationTag(suffix) {
    return suffix === '' ? REVOKED : `${REVOKED}/${suffix}`;
}
/**
 * Why the uses of a grant cannot be counted: something stands where their tags are to be. `undefined` when they can.
 */
function blockedUses({ names }, id) {
    const place = `${USED}/${id}/`;
    return names.find((name) => place.startsWith(`${name}/`) || (name.startsWith(place) && !/^[1-9]\d{0,3}$/.test(name.slice(place.length))));
}
/** Names below `grantgate/` that mean nothing: somebody meant something by them. */
function strayTags({ names }) {
    return names.filter(isStray).toSorted();
}
function isStray(name) {
    const [root = '', folder, ...rest] = foldTag(name).split('/');
    if (root !== ROOT || folder === undefined)
        return false;
    if (!KNOWN.has(folder))
        return true;
    // what is counted and what is spent is found by its exact name only
    if (folder !== 'frozen' && folder !== 'revoked')
        return name.split('/')[1] !== folder || name.split('/')[0] !== ROOT;
    return folder === 'revoked' && !meansRevocation(rest);
}
/** Whether what follows `grantgate/revoked/` in a tag, or stands for that in an evidence file, revokes something. */
function isRevocation(suffix) {
    const [kind = '', ...rest] = foldTag(suffix).split('/');
    return !rest.includes('') && meansRevocation([kind, ...rest]);
}
function meansRevocation([kind, holder]) {
    if (kind === undefined || kind === ALL_SUFFIX)
        return true;
    return TAGGED_KINDS.has(kind) && (holder === undefined || holder === ALL_SUFFIX || TAG_SEGMENT.test(holder));
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


/***/ })

};
