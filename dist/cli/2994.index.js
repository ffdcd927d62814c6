export const id = 2994;
export const ids = [2994];
export const modules = {

/***/ 17406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



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

/***/ 81837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r0: () => (/* binding */ GITHUB_OPTIONS),
  Ef: () => (/* binding */ certificatesAt),
  K8: () => (/* binding */ ownToken),
  RD: () => (/* binding */ policyRepository),
  WU: () => (/* binding */ repositoryAround),
  xY: () => (/* binding */ serverFor),
  WN: () => (/* binding */ withGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/github/api.js
var api = __webpack_require__(87671);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/github/passing-errors.js
var passing_errors = __webpack_require__(31266);
;// CONCATENATED MODULE: ./lib/github/server.js
const ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * Everything follows from the server's own address, which the runner sets and no step can change.
 *
 * INVARIANT: the issuer and its keys are never taken from a token, an input or a variable that a step can write.
 * Source: GitHub's OIDC reference; Enterprise Server serves `/_services/token`.
 * @throws TypeError when the address is not an https URL
 */
function githubServer(serverUrl) {
    const server = new URL(serverUrl);
    if (server.protocol !== 'https:')
        throw new TypeError(`GITHUB_SERVER_URL is not an https address: \`${serverUrl}\``);
    const url = server.origin;
    if (server.hostname === 'github.com')
        return addresses(url, 'https://api.github.com', 'https://api.github.com/graphql', ISSUER);
    if (server.hostname.endsWith('.ghe.com')) {
        const api = `https://api.${server.hostname}`;
        return addresses(url, api, `${api}/graphql`, `https://token.actions.${server.hostname}`);
    }
    return addresses(url, `${url}/api/v3`, `${url}/api/graphql`, `${url}/_services/token`);
}
function addresses(url, api, graphql, issuer) {
    return { url, api, graphql, issuer, jwks: `${issuer}/.well-known/jwks` };
}

// EXTERNAL MODULE: ./lib/http/client.js + 1 modules
var http_client = __webpack_require__(27480);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __webpack_require__(28394);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/cli/ask-git.js
var ask_git = __webpack_require__(17406);
// EXTERNAL MODULE: ./lib/cli/origin.js
var origin = __webpack_require__(7250);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
;// CONCATENATED MODULE: ./lib/cli/github-session.js













/** Longest time that a command may take. */
const COMMAND_MS = 60_000;
/** Options of every command that asks GitHub. */
const GITHUB_OPTIONS = {
    'policy-repository': {
        value: 'owner/name',
        help: 'Repository that holds the policy; that of this clone, or GITHUB_REPOSITORY, when left out',
    },
    'ca-certificates': { value: 'file', help: 'CA of an Enterprise Server, PEM' },
};
/** The token of whoever calls, as GitHub's own command line finds it. */
function ownToken({ env }) {
    return [env['GH_TOKEN'], env['GITHUB_TOKEN']].find((token) => token !== undefined && token.trim() !== '')?.trim();
}
/** GitHub's address for this terminal. @throws UsageError when GITHUB_SERVER_URL is not an https address */
function serverFor({ env }) {
    try {
        return githubServer(env['GITHUB_SERVER_URL'] || 'https://github.com');
    }
    catch (error) {
        throw new usage_error/* UsageError */.e('GITHUB_SERVER_URL is not an https address', 'correct it, or leave it out for github.com', {
            cause: error,
        });
    }
}
/**
 * The repository that holds the policy: as given, or that of the clone.
 * @throws UsageError when it is not given and cannot be determined
 */
function policyRepository(given, terminal) {
    const written = given.text('policy-repository') ?? repositoryAround(terminal);
    if (written === undefined)
        throw new usage_error/* UsageError */.e('which repository holds the policy is not known', 'give it with `--policy-repository owner/name`, or start this in a clone of it');
    if (names/* REPOSITORY_PATTERN */.G_.test(written))
        return written;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a repository`, 'write `--policy-repository owner/name`');
}
/** The repository of this clone, or of the job that this runs in. */
function repositoryAround(terminal) {
    return originOf(terminal) ?? (terminal.env['GITHUB_REPOSITORY'] || undefined);
}
/** The repository that a clone was made from, where its `origin` is on this GitHub. */
function originOf(terminal) {
    const url = (0,ask_git/* askGit */.g)(terminal.cwd, ['config', '--get', 'remote.origin.url'], terminal.env)?.trim();
    const host = new URL(serverFor(terminal).url).hostname;
    const found = url === undefined ? undefined : (0,origin/* remoteRepository */.D8)(url);
    return found?.host === host ? found.repository : undefined;
}
/**
 * Does something with GitHub, for no longer than `longest` milliseconds, and closes every connection after it.
 * @throws UsageError with what GitHub answered, and what to do about it
 */
async function withGitHub(given, terminal, token, use, repository = policyRepository(given, terminal), longest = COMMAND_MS) {
    const server = serverFor(terminal);
    const deadline = terminal.now() + longest;
    const client = (0,http_client/* createClient */.U)({
        certificates: certificatesAt(given.text('ca-certificates')),
        environment: terminal.env,
        now: terminal.now,
        deadline,
    });
    const sleep = terminal.sleep ?? (async (milliseconds) => await (0,promises_.setTimeout)(milliseconds));
    const again = { now: terminal.now, sleep, random: () => 0.5, deadline, passing: passing_errors/* passingGraphQl */.pI };
    try {
        return await use({
            api: (0,api/* createApi */.x)(server, token, (0,retry/* retrying */.R$)(client.send, again)),
            to: { server, token, send: client.send, repository },
            client,
            deadline,
        });
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        throw new usage_error/* UsageError */.e(error.message, error.hint ?? 'see `gh auth status`, and try again', { cause: error });
    }
    finally {
        client.close();
    }
}
/** The authorities in a file of PEM. @throws UsageError where it holds none */
function certificatesAt(path) {
    if (path === undefined)
        return undefined;
    const read = (0,read_text/* readText */.yR)(path);
    if (read.kind === 'text' && read.text.includes('-----BEGIN CERTIFICATE-----'))
        return read.text;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(path)} holds no PEM certificate`, 'give the CA of the server with `--ca-certificates`');
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

/***/ 18394:
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

/***/ 7250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ remoteRepository),
/* harmony export */   Vp: () => (/* binding */ originRepository),
/* harmony export */   lY: () => (/* binding */ originRemote)
/* harmony export */ });
/** Answers of git that are looked at; more than an address is none. */
const MAX_ANSWER_CHARACTERS = 4096;
/**
 * The repository from which a folder was cloned, `owner/name`, by its remote `origin`; `undefined` where there is none.
 * Starts git, so it is for commands that people wait for anyway.
 */
async function originRepository(terminal) {
    return (await originRemote(terminal))?.repository;
}
/** As {@link originRepository}, with the host. */
async function originRemote({ cwd, env }) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const answer = await getExecOutput('git', ['remote', 'get-url', 'origin'], {
        cwd,
        env: defined(env),
        silent: true,
        ignoreReturnCode: true,
    }).catch(() => undefined);
    return answer?.exitCode === 0 && answer.stdout.length <= MAX_ANSWER_CHARACTERS
        ? remoteRepository(answer.stdout.trim())
        : undefined;
}
const WEB_HOST = String.raw `(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:@]+)(?::\d+)?\/`;
const SSH_HOST = String.raw `(?:[\w.-]+@)?([\w.-]+):`;
const ADDRESS_OF_CLONE = new RegExp(String.raw `^(?:${WEB_HOST}|${SSH_HOST})([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$`);
/** The host and the repository, `owner/name`, in an address of a remote. Source: git-clone(1), "GIT URLS". */
function remoteRepository(address) {
    const [, web, ssh, owner, name] = ADDRESS_OF_CLONE.exec(address) ?? [];
    const host = web ?? ssh;
    return host === undefined || owner === undefined || name === undefined
        ? undefined
        : { host, repository: `${owner}/${name}` };
}
function defined(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
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

/***/ 32774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   n: () => (/* binding */ FactError)
/* harmony export */ });
/* unused harmony export IdentityError */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);

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

/***/ 78427:
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

/***/ 44134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ DOCS)
/* harmony export */ });
/** Where the documentation is, for whoever has only the action. */
const DOCS = 'https://github.com/grantgate/grantgate/blob/main/docs';


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


/***/ })

};
