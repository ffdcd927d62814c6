export const id = 7329;
export const ids = [7329];
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

/***/ 9750:
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
// EXTERNAL MODULE: ./lib/policy/holder.js
var holder = __webpack_require__(6850);
// EXTERNAL MODULE: ./lib/policy/policy.js + 10 modules
var policy_policy = __webpack_require__(347);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(2770);
// EXTERNAL MODULE: ./lib/cli/lint/documents.js
var documents = __webpack_require__(4232);
// EXTERNAL MODULE: ./lib/cli/lint/listing.js
var lint_listing = __webpack_require__(7882);
// EXTERNAL MODULE: ./lib/cli/lint/rules.js + 28 modules
var rules = __webpack_require__(6986);
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
        const own = await lintTree(tree, setting, progress, workerFile(terminal.script));
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
/** What was found in workflows too. Reading them is loaded only where there are some. */
async function withWorkflows(report, repository, { env }) {
    const { lintWorkflows } = await Promise.all(/* import() */[__webpack_require__.e(4566), __webpack_require__.e(5105), __webpack_require__.e(5453), __webpack_require__.e(4891)]).then(__webpack_require__.bind(__webpack_require__, 4891));
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

/***/ 1581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ areDisjoint),
/* harmony export */   l: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(237);

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
