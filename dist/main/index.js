import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7443:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var _session_main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5931);


const timers = new Set();
const sleep = (milliseconds) => new Promise((resolve) => {
    timers.add(setTimeout(resolve, milliseconds));
});
const [nodePath, script = '', task, ...args] = [process.execPath, ...process.argv.slice(1)];
const guardScript = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(script), '../pre-push/index.js');
const { env, platform } = process;
const effects = { env, now: Date.now, sleep, random: Math.random };
const print = (text) => process.stdout.write(text);
process.exitCode =
    task === 'renew'
        ? await (await __nccwpck_require__.e(/* import() */ 423).then(__nccwpck_require__.bind(__nccwpck_require__, 8423))).renew(args, { ...effects, print, say: (text) => process.stderr.write(text) })
        : await (0,_session_main_js__WEBPACK_IMPORTED_MODULE_1__/* .main */ .i)({ ...effects, platform, nodePath, guardScript, script, signals: process }, print);
// a wait for another try that nobody needs any more must not keep the step alive
for (const timer of timers)
    clearTimeout(timer);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ NO_COMMIT),
/* harmony export */   n: () => (/* binding */ createBranchLog)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7781);


/** What GitHub writes for the side of a move on which there is no branch. */
const NO_COMMIT = /^0{40}(?:0{24})?$/;
const PAGE = 100;
/**
 * Reads the log of a repository's branches: REST, "List repository activities". The first page is asked for at once, so it needs to be guessed which branch
 * is the default one; where that cannot be guessed, all branches are asked for, and the pages of the right one only if that does not do.
 */
function createBranchLog(api, repository, guess) {
    const first = readPage(api, repository, guess, undefined);
    first.catch(() => undefined);
    const filtered = new Map();
    const pagesOf = (branch) => {
        const pages = filtered.get(branch) ?? [guess === branch ? first.then((page) => only(page, branch)) : readPage(api, repository, branch, undefined)];
        filtered.set(branch, pages);
        return pages;
    };
    return {
        moves: async (branch, count) => {
            if (guess === undefined && count === 1)
                return { moves: only(await first, branch).moves, whole: false };
            const pages = pagesOf(branch);
            const read = [];
            for (let index = 0; index < count; index++) {
                const page = await (pages[index] ?? pages[pages.push(readPage(api, repository, branch, read.at(-1)?.next)) - 1]);
                if (page === undefined)
                    break;
                read.push(page);
                if (page.next === undefined)
                    break;
            }
            return { moves: read.flatMap((page) => page.moves), whole: read.at(-1)?.next === undefined };
        },
        again: () => createBranchLog(api, repository, guess),
    };
}
async function readPage(api, repository, branch, after) {
    const ref = branch === undefined ? '' : `&ref=${encodeURIComponent(`refs/heads/${branch}`)}`;
    const cursor = after === undefined ? '' : `&after=${encodeURIComponent(after)}`;
    const { body, next } = await api.page(`/repos/${repository}/activity?per_page=${PAGE}${ref}${cursor}`, 'contents: read');
    const moves = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C({ moves: body }, '').list('moves').map((entry) => ({ ref: entry.text('ref'), before: entry.text('before'), after: entry.text('after') }));
    const following = next === undefined ? undefined : new URL(next).searchParams.get('after');
    if (following === null)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n('GitHub answered with a page of which the next cannot be found');
    return { moves, next: following };
}
function only(page, branch) {
    return { moves: page.moves.filter(({ ref }) => ref === `refs/heads/${branch}`), next: page.next };
}


/***/ }),

/***/ 8120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ ContextError),
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/** A variable that only a runner sets is missing: this is not a step of a workflow. */
class ContextError extends Error {
    name = 'ContextError';
}
/**
 * Reads the runner's variables once.
 * @throws ContextError naming the variable that is missing
 */
function readContext(env) {
    const need = (name) => {
        const value = env[name];
        if (value === undefined || value === '')
            throw new ContextError(`\`${name}\` is not set: this runs as a step of a GitHub Actions workflow`);
        return value;
    };
    const maybe = (name) => (env[name] === '' ? undefined : env[name]);
    const url = maybe('ACTIONS_ID_TOKEN_REQUEST_URL');
    const token = maybe('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    return {
        serverUrl: need('GITHUB_SERVER_URL'),
        repository: need('GITHUB_REPOSITORY'),
        repositoryId: maybe('GITHUB_REPOSITORY_ID'),
        runId: need('GITHUB_RUN_ID'),
        runAttempt: maybe('GITHUB_RUN_ATTEMPT') ?? '1',
        actor: need('GITHUB_ACTOR'),
        actorId: maybe('GITHUB_ACTOR_ID'),
        eventName: maybe('GITHUB_EVENT_NAME'),
        eventPath: maybe('GITHUB_EVENT_PATH'),
        sha: maybe('GITHUB_SHA'),
        temp: need('RUNNER_TEMP'),
        workflowRef: maybe('GITHUB_WORKFLOW_REF'),
        workflowSha: maybe('GITHUB_WORKFLOW_SHA'),
        job: maybe('GITHUB_JOB'),
        action: maybe('GITHUB_ACTION'),
        actionRepository: maybe('GITHUB_ACTION_REPOSITORY'),
        actionRef: maybe('GITHUB_ACTION_REF'),
        tokenRequest: url === undefined || token === undefined ? undefined : { url, token },
    };
}


/***/ }),

/***/ 9291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ candidateVariables),
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   _i: () => (/* binding */ candidateFile),
/* harmony export */   aB: () => (/* binding */ evidenceParts),
/* harmony export */   aO: () => (/* binding */ evidenceQuery),
/* harmony export */   lH: () => (/* binding */ readCandidates)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2774);
/* harmony import */ var _first_parents_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4673);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7781);
/* harmony import */ var _policy_query_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4336);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7823);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6094);






/** Provenance, revocation tag and spent uses of every candidate. */
function evidenceParts(candidates) {
    const each = (write) => candidates.map(write).join(' ');
    return {
        parameters: each((candidate, index) => `$p${index}: String!, $r${index}: String!,${candidate.uses === true ? ` $u${index}: String!,` : ''}`),
        commit: `${each((candidate, index) => {
            const file = candidate.text === true ? `f${index}: file(path: $p${index}) { mode type object { ... on Blob { ${_policy_query_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOB */ .we} } } } ` : '';
            return `${file}g${index}: history(first: 1, path: $p${index}) { nodes { oid associatedPullRequests(first: 1) { totalCount nodes { ${(0,_pull_request_js__WEBPACK_IMPORTED_MODULE_3__/* .pullFields */ .jS)(`p${index}`)} } } } }`;
        })} ${(0,_first_parents_js__WEBPACK_IMPORTED_MODULE_5__/* .lineFields */ .Ay)(candidates.map((_, index) => ({ name: `b${index}`, variable: `p${index}` })))}`,
        repository: `${each((candidate, index) => {
            const uses = candidate.uses === true ? ` u${index}: refs(refPrefix: $u${index}, first: 1) { totalCount }` : '';
            return `r${index}: ref(qualifiedName: $r${index}) { name }${uses}`;
        })} ${candidates.some((candidate) => candidate.uses === true) ? RULESETS : ''}`,
    };
}
/** The second request: everything about the candidates, at the recorded commit. */
function evidenceQuery(candidates) {
    const parts = evidenceParts(candidates);
    return `query Evidence($owner: String!, $name: String!, $oid: GitObjectID!, ${parts.parameters}) {
  repository(owner: $owner, name: $name) { nameWithOwner defaultBranchRef { name }
    object(oid: $oid) { ... on Commit { oid ${parts.commit} } }
    ${parts.repository}
  }
}`;
}
/** The rulesets for tags, to see that what the gate relies on cannot be deleted. */
const RULESETS = `rulesets(first: 100, includeParents: true, targets: [TAG]) { totalCount nodes { name enforcement
  conditions { refName { include exclude } } rules(first: 50) { totalCount nodes { type } } } }`;
function candidateVariables(candidates) {
    const variables = {};
    candidates.forEach((candidate, index) => {
        variables[`p${index}`] = candidate.path;
        variables[`r${index}`] = `refs/tags/grantgate/revoked/${candidate.id}`;
        if (candidate.uses === true)
            variables[`u${index}`] = `refs/tags/grantgate/used/${candidate.id}/`;
    });
    return variables;
}
/**
 * Reads the answer of {@link evidenceQuery}.
 * @throws FactError when it is not understood
 */
async function readEvidence(data, candidates, follow) {
    const repository = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(data, '').object('repository');
    return await readCandidates(repository, repository.object('object'), candidates, follow);
}
/** The file of a candidate, where it was asked for. @throws FactError when the answer is not understood */
function candidateFile(commit, candidate, index) {
    return candidate.text === true ? (0,_policy_query_js__WEBPACK_IMPORTED_MODULE_2__/* .readFile */ .TA)(commit.maybe(`f${index}`), `${candidate.id}.yml`) : undefined;
}
/**
 * Reads what was asked by {@link evidenceParts}, and asks for what is still needed. Evidence of one grant that is incomplete makes only that grant's
 * unavailable.
 * @throws FactError when the answer is not understood
 */
async function readCandidates(repository, commit, candidates, follow) {
    const read = candidates.map(async (candidate, index) => {
        const file = candidateFile(commit, candidate, index);
        const common = {
            id: candidate.id,
            revoked: !repository.isNull(`r${index}`),
            uses: candidate.uses === true ? repository.object(`u${index}`).number('totalCount') : 0,
            ...(file === undefined ? {} : { file }),
        };
        try {
            return { ...common, provenance: await readTrail(repository, commit, { ...candidate, oid: candidate.oid ?? file?.oid }, index, follow) };
        }
        catch (error) {
            if (!(error instanceof _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n))
                throw error;
            return { ...common, provenance: { reviews: [] }, unavailable: error.message };
        }
    });
    return { candidates: await Promise.all(read), tagsProtected: repository.has('rulesets') ? tagsProtected(repository.object('rulesets')) : undefined };
}
function readGuess(commit) {
    const pulls = commit.object('associatedPullRequests');
    const nodes = pulls.present('nodes');
    return { oid: commit.text('oid'), pulls: nodes, complete: pulls.number('totalCount') <= nodes.length };
}
async function readTrail(repository, commit, { path, oid }, index, follow) {
    const name = `b${index}`;
    const line = (0,_first_parents_js__WEBPACK_IMPORTED_MODULE_5__/* .readLine */ .Xw)(commit);
    const [guess] = commit.object(`g${index}`).present('nodes');
    // no file, no evidence of it
    if (oid === undefined)
        return { reviews: [] };
    if (line.commits[0]?.blob(name) !== oid)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`GitHub answered with two versions of \`${path}\` for one commit`, 'start the run again');
    const { provenance } = await (0,_trace_js__WEBPACK_IMPORTED_MODULE_4__/* .trace */ .uP)({
        path,
        name,
        line,
        guess: guess === undefined ? undefined : readGuess(guess),
        home: repository.text('nameWithOwner'),
        branch: repository.object('defaultBranchRef').text('name'),
    }, follow);
    return provenance;
}
/**
 * Patterns of a ruleset that cover every tag that counts. GitHub's "Creating rulesets", "Using fnmatch syntax": only a `**` with a slash behind it crosses
 * slashes, so that `refs/tags/grantgate/**` keeps none of them.
 */
const KEEPING = ['~ALL', 'refs/tags/**/*', 'refs/tags/grantgate/**/*', 'refs/tags/grantgate/used/**/*'];
/** INVARIANT: counting by tags holds only while nobody can delete or move them. */
function tagsProtected(rulesets) {
    const nodes = rulesets.present('nodes').filter((node) => node.text('enforcement') === 'ACTIVE');
    const kept = (type) => nodes.some((node) => {
        const { include, exclude } = refNames(node);
        const covers = include.some((pattern) => KEEPING.includes(pattern));
        const types = node.object('rules').present('nodes').map((rule) => rule.text('type'));
        return covers && exclude.length === 0 && types.includes(type);
    });
    return kept('DELETION') && kept('UPDATE');
}
function refNames(ruleset) {
    const names = ruleset.object('conditions').maybe('refName');
    return names === undefined ? { include: [], exclude: [] } : { include: names.texts('include'), exclude: names.texts('exclude') };
}


/***/ }),

/***/ 2774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ IdentityError),
/* harmony export */   n: () => (/* binding */ FactError)
/* harmony export */ });
/** A fact could not be fetched: the run is refused as `undecidable`, with this message and what to do. */
class FactError extends Error {
    name = 'FactError';
    hint;
    /** Status of the answer, where there was one that refused. */
    status;
    constructor(message, hint, options) {
        super(message, options);
        this.hint = hint;
        this.status = options?.status;
    }
}
/** Who started the run cannot be proven: the run is refused as `identity-unverified`. */
class IdentityError extends Error {
    name = 'IdentityError';
    hint;
    constructor(message, hint, options) {
        super(message, options);
        this.hint = hint;
    }
}


/***/ }),

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ lastChange),
/* harmony export */   Ay: () => (/* binding */ lineFields),
/* harmony export */   Xw: () => (/* binding */ readLine)
/* harmony export */ });
/* unused harmony export LINE_LENGTH */
/** Commits that one request is shown. */
const LINE_LENGTH = 100;
/** The newest commits with their first parents and the files at `paths`, by name; not all of them lie on the line. Each path arrives as a variable. */
function lineFields(files) {
    const each = files.map(({ name, variable }) => `${name}: file(path: $${variable}) { oid }`).join(' ');
    return `line: history(first: ${LINE_LENGTH}) { nodes { oid parents(first: 1) { nodes { oid } } ${each} } }`;
}
/**
 * Follows the first parents from a commit, as far as the answer goes. `history` is in the order of dates and has the commits of merged branches as well.
 * @throws FactError when the answer is not understood
 */
function readLine(commit) {
    const nodes = new Map(commit.object('line').present('nodes').map((node) => [node.text('oid'), node]));
    const commits = [];
    let next = commit.text('oid');
    for (let node = nodes.get(next); node !== undefined && next !== undefined; node = next === undefined ? undefined : nodes.get(next)) {
        const [parent] = node.object('parents').present('nodes');
        const here = node;
        nodes.delete(next);
        next = parent?.text('oid');
        commits.push({ oid: here.text('oid'), parent: next, blob: (name) => here.maybe(name)?.text('oid') });
    }
    return { commits, next };
}
/**
 * The last commit of the line that changed a file: the first one, from the head, whose parent has another copy or none. `undefined` when the line as read
 * does not reach it.
 *
 * INVARIANT: every commit from the head to that one has the very same copy.
 */
function lastChange(line, name) {
    const now = line.commits[0]?.blob(name);
    const end = line.commits.findIndex((commit) => commit.blob(name) !== now);
    const index = end >= 0 ? end - 1 : line.next === undefined ? line.commits.length - 1 : -1;
    const commit = line.commits[index];
    return commit === undefined ? undefined : { commit, index };
}


/***/ }),

/***/ 7781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2774);

/**
 * Reads fields of an answer by type. A field of another type than GitHub documents is a fault, not an empty value: what cannot be read is never taken
 * for "there is none".
 */
class Fields {
    #value;
    #at;
    constructor(value, at) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw wrong(at, 'an object');
        this.#value = value;
        this.#at = at;
    }
    object(name) {
        return new Fields(this.#value[name], this.#path(name));
    }
    /** `undefined` when GitHub answers null. */
    maybe(name) {
        return this.isNull(name) ? undefined : this.object(name);
    }
    /** Null or not asked for. A field that was asked for and is missing altogether is a fault. */
    isNull(name) {
        if (!Object.hasOwn(this.#value, name))
            throw wrong(this.#path(name), 'there');
        return this.#value[name] === null;
    }
    /** `undefined` when GitHub leaves the field out or answers null, where it documents that it may. */
    optional(name) {
        return this.has(name) ? this.object(name) : undefined;
    }
    optionalText(name) {
        return this.has(name) ? this.text(name) : undefined;
    }
    list(name) {
        const value = this.#value[name];
        if (!Array.isArray(value))
            throw wrong(this.#path(name), 'a list');
        return value.map((entry, index) => new Fields(entry, `${this.#path(name)}[${index}]`));
    }
    /** As {@link list}, leaving out entries that GitHub answers as null (nodes that are gone). */
    present(name) {
        const value = this.#value[name];
        if (!Array.isArray(value))
            throw wrong(this.#path(name), 'a list');
        return value.filter((entry) => entry !== null).map((entry, index) => new Fields(entry, `${this.#path(name)}[${index}]`));
    }
    texts(name) {
        const value = this.#value[name];
        if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'string'))
            throw wrong(this.#path(name), 'a list of texts');
        return value;
    }
    text(name) {
        const value = this.#value[name];
        if (typeof value !== 'string')
            throw wrong(this.#path(name), 'a text');
        return value;
    }
    number(name) {
        const value = this.#value[name];
        if (typeof value !== 'number' || !Number.isSafeInteger(value))
            throw wrong(this.#path(name), 'a number');
        return value;
    }
    flag(name) {
        const value = this.#value[name];
        if (typeof value !== 'boolean')
            throw wrong(this.#path(name), 'true or false');
        return value;
    }
    has(name) {
        return Object.hasOwn(this.#value, name) && this.#value[name] !== null;
    }
    #path(name) {
        return this.#at === '' ? name : `${this.#at}.${name}`;
    }
}
function wrong(at, expected) {
    return new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`GitHub's answer is not understood: \`${at}\` is not ${expected}`);
}


/***/ }),

/***/ 1123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ namedCandidate),
/* harmony export */   Mk: () => (/* binding */ readNamed),
/* harmony export */   St: () => (/* binding */ namedQuery),
/* harmony export */   hl: () => (/* binding */ namedVariables)
/* harmony export */ });
/* harmony import */ var _evidence_query_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9291);
/* harmony import */ var _policy_history_query_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8605);
/* harmony import */ var _policy_query_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4336);
/* harmony import */ var _source_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3388);




/** The candidate that the input `grant` names: everything about it is asked at once. */
function namedCandidate(id, root) {
    return { id, path: `${root}/grants/${id}.yml`, text: true, uses: true };
}
/** Policy, grant and evidence in one document: with the grant named, one round trip less. */
function namedQuery(candidate) {
    const parts = (0,_evidence_query_js__WEBPACK_IMPORTED_MODULE_0__/* .evidenceParts */ .aB)([candidate]);
    return `query Named($owner: String!, $name: String!, $policy: String!, $source: String!, $steps: Boolean!, ${parts.parameters}) {
  repository(owner: $owner, name: $name) { nameWithOwner
    ${_source_files_js__WEBPACK_IMPORTED_MODULE_3__/* .SOURCE */ .u2}
    frozen: ref(qualifiedName: "refs/tags/grantgate/frozen") { name }
    defaultBranchRef { name target { oid ... on Commit {
      policy: file(path: $policy) { mode type object { ... on Blob { ${_policy_query_js__WEBPACK_IMPORTED_MODULE_2__/* .BLOB */ .we} } } }
      ${parts.commit}
      ${_policy_history_query_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_HISTORY */ ._2}
    } } }
    ${parts.repository}
  }
}`;
}
function namedVariables(repository, root, candidate, source) {
    const [owner = '', name = ''] = repository.split('/');
    return { owner, name, policy: `${root}/policy.yml`, ...(0,_evidence_query_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateVariables */ .$O)([candidate]), ...(0,_source_files_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceVariables */ .Rm)(source) };
}
/**
 * Reads the answer of {@link namedQuery}. The evidence is there at once unless more has to be asked for.
 * @throws FactError as the two requests it stands for
 */
function readNamed(data, candidate, repository, follow) {
    const { found, branch, target } = (0,_policy_query_js__WEBPACK_IMPORTED_MODULE_2__/* .openHome */ .yz)(data, repository);
    const file = (0,_evidence_query_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateFile */ ._i)(target, candidate, 0);
    const evidence = (0,_evidence_query_js__WEBPACK_IMPORTED_MODULE_0__/* .readCandidates */ .lH)(found, target, [candidate], follow);
    // a fault is heard by whoever needs the answer
    evidence.catch(() => undefined);
    return {
        evidence,
        files: {
            repository: found.text('nameWithOwner'),
            branch: branch.text('name'),
            commit: target.text('oid'),
            policy: (0,_policy_query_js__WEBPACK_IMPORTED_MODULE_2__/* .readFile */ .TA)(target.maybe('policy'), 'policy.yml'),
            grants: file === undefined ? [] : [file],
            teamFiles: [],
            frozen: !found.isNull('frozen'),
            source: (0,_source_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readSource */ .o$)(found),
            history: target,
        },
    };
}


/***/ }),

/***/ 8605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ POLICY),
/* harmony export */   _2: () => (/* binding */ POLICY_HISTORY),
/* harmony export */   ax: () => (/* binding */ policyHistoryVariables),
/* harmony export */   hd: () => (/* binding */ POLICY_HISTORY_QUERY),
/* harmony export */   uS: () => (/* binding */ MORE_VERSIONS)
/* harmony export */ });
/* harmony import */ var _first_parents_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4673);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7823);


/** Name of the policy's file on the line. */
const POLICY = 'policy';
const TEXT = `file(path: $policy) { oid object { ... on Blob { isTruncated text } } }`;
/** Versions that one request is shown, and commits of each one's pull request: both cost points of GitHub's rate limit. */
const VERSIONS = 10;
const COMMITS = 25;
const versionFields = (after) => `versions: history(first: ${VERSIONS}, ${after}path: $policy) { pageInfo { hasNextPage endCursor } nodes {
      oid ${TEXT} parents(first: 1) { nodes { oid file(path: $policy) { oid } } }
      associatedPullRequests(first: 1) { totalCount nodes { ${(0,_pull_request_js__WEBPACK_IMPORTED_MODULE_0__/* .pullFields */ .jS)('policy', COMMITS)} mergeCommit { ${TEXT} } } }
    } }`;
/** Fields of a commit that tell how the policy came to be, with its path in `$policy`. */
const POLICY_HISTORY = `${TEXT}
    ${(0,_first_parents_js__WEBPACK_IMPORTED_MODULE_1__/* .lineFields */ .Ay)([{ name: POLICY, variable: 'policy' }])}
    ${versionFields('')}`;
/** How the policy came to be, at the commit where it is in force. */
const POLICY_HISTORY_QUERY = `query PolicyHistory($owner: String!, $name: String!, $policy: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit { oid
    ${POLICY_HISTORY}
  } } }
}`;
const MORE_VERSIONS = `query PolicyVersions($owner: String!, $name: String!, $policy: String!, $oid: GitObjectID!, $after: String!) {
  repository(owner: $owner, name: $name) { object(oid: $oid) { ... on Commit { oid
    ${versionFields('after: $after, ')}
  } } }
}`;
function policyHistoryVariables(repository, root) {
    const [owner = '', name = ''] = repository.split('/');
    return { owner, name, policy: `${root}/policy.yml` };
}


/***/ }),

/***/ 4336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GE: () => (/* binding */ accessVariables),
/* harmony export */   TA: () => (/* binding */ readFile),
/* harmony export */   _w: () => (/* binding */ ACCESS_QUERY),
/* harmony export */   we: () => (/* binding */ BLOB),
/* harmony export */   yz: () => (/* binding */ openHome),
/* harmony export */   zS: () => (/* binding */ readAccess)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7781);
/* harmony import */ var _source_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3388);



const BLOB = 'oid byteSize isBinary isTruncated text';
const FOLDER = `mode type object { ... on Tree { entries { name mode type object { ... on Blob { ${BLOB} } } } } }`;
/**
 * One document for policy, grants of one principal, names of the teams' files and the freeze tag, all at the default branch's one commit.
 * Only the folders of the principal are read, so the cost does not grow with the grants of others.
 */
const ACCESS_QUERY = `query Access($owner: String!, $name: String!, $policy: String!, $own: String!, $folded: String!, $teams: String!, $source: String!, $steps: Boolean!) {
  repository(owner: $owner, name: $name) {
    nameWithOwner
    ${_source_files_js__WEBPACK_IMPORTED_MODULE_2__/* .SOURCE */ .u2}
    frozen: ref(qualifiedName: "refs/tags/grantgate/frozen") { name }
    defaultBranchRef { name target { oid ... on Commit {
      policy: file(path: $policy) { mode type object { ... on Blob { ${BLOB} } } }
      own: file(path: $own) { ${FOLDER} }
      folded: file(path: $folded) { ${FOLDER} }
      teams: file(path: $teams) { mode type object { ... on Tree { entries { name type object { ... on Tree { entries { name type } } } } } } }
    } } }
  }
}`;
/** Variables of {@link ACCESS_QUERY}. Logins compare without case: the folder may be written as the login is, or in lower case. */
function accessVariables(repository, root, holder, source) {
    const [owner = '', name = ''] = repository.split('/');
    const folder = `${root}/grants/${holder.kind}s`;
    return { owner, name, policy: `${root}/policy.yml`, own: `${folder}/${holder.name}`, folded: `${folder}/${holder.name.toLowerCase()}`, teams: `${root}/grants/teams`, ...(0,_source_files_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceVariables */ .Rm)(source) };
}
/**
 * The repository of the policy in an answer, its default branch and the commit there.
 * @throws FactError when the token is not shown it, or it has no commit
 */
function openHome(data, repository) {
    const found = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(data, '').maybe('repository');
    if (found === undefined)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`GitHub does not show \`${repository}\` to this token`, 'the token needs `contents: read` on the repository that holds the policy');
    const branch = found.maybe('defaultBranchRef');
    const target = branch?.maybe('target');
    if (branch === undefined || target === undefined)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`\`${repository}\` has no commit on its default branch`);
    return { found, branch, target };
}
/**
 * Reads the answer of {@link ACCESS_QUERY}.
 * @throws FactError when the repository is not shown to the token, has no commit, or the answer is not understood
 */
function readAccess(data, holder, repository) {
    const { found, branch, target } = openHome(data, repository);
    const folder = `${holder.kind}s/${holder.name}`;
    const folded = `${holder.kind}s/${holder.name.toLowerCase()}`;
    return {
        repository: found.text('nameWithOwner'),
        branch: branch.text('name'),
        commit: target.text('oid'),
        policy: readFile(target.maybe('policy'), 'policy.yml'),
        grants: [...readFolder(target.maybe('own'), folder), ...(folded === folder ? [] : readFolder(target.maybe('folded'), folded))],
        teamFiles: readTeams(target.maybe('teams')),
        frozen: !found.isNull('frozen'),
        source: (0,_source_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readSource */ .o$)(found),
    };
}
function readFolder(entry, folder) {
    if (entry === undefined || entry.text('type') !== 'tree')
        return [];
    return entry.object('object').list('entries').flatMap((file) => {
        const name = file.text('name');
        return name.endsWith('.yml') ? [readFile(file, `${folder}/${name}`)].filter((read) => read !== undefined) : [];
    });
}
/** Regular file modes of git; a symbolic link or a submodule is not followed. */
const REGULAR = new Set([0o100644, 0o100755]);
/** A file of the tree: a link, a binary or a file that GitHub cut is void, never guessed at. */
function readFile(entry, path) {
    if (entry === undefined)
        return undefined;
    if (entry.text('type') !== 'blob' || !REGULAR.has(entry.number('mode')))
        return { path, oid: '', unreadable: 'it is a link, a folder or a submodule, not a file' };
    const blob = entry.object('object');
    const oid = blob.text('oid');
    if (blob.isNull('text') || blob.flag('isTruncated'))
        return { path, oid, unreadable: 'it is not text, or too large' };
    return { path, oid, text: blob.text('text') };
}
function readTeams(entry) {
    if (entry === undefined || entry.text('type') !== 'tree')
        return [];
    return entry.object('object').list('entries').flatMap((team) => {
        if (team.text('type') !== 'tree')
            return [];
        const slug = team.text('name');
        return team.object('object').list('entries').filter((file) => file.text('type') === 'blob' && file.text('name').endsWith('.yml')).map((file) => `teams/${slug}/${file.text('name')}`);
    });
}


/***/ }),

/***/ 7823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e4: () => (/* binding */ changesFile),
  Az: () => (/* binding */ hasAllCommits),
  jS: () => (/* binding */ pullFields),
  Es: () => (/* binding */ readPull),
  cE: () => (/* binding */ readReviewPage),
  UM: () => (/* binding */ readReviews),
  Mt: () => (/* binding */ reviewFields)
});

// UNUSED EXPORTS: readCommits

;// CONCATENATED MODULE: ./lib/github/authorship.js
function ancestryOf(commits, oid) {
    const own = new Map();
    const base = new Map();
    const waiting = [oid];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const commit = commits.get(next);
        if (commit === undefined || own.has(next))
            continue;
        own.set(next, commit);
        for (const parent of commit.parents) {
            if (commits.has(parent.oid))
                waiting.push(parent.oid);
            else
                base.set(parent.oid, parent);
        }
    }
    return { own: [...own.values()], base: [...base.values()] };
}
/** Whether what a commit of the pull request has at the path is the pull request's own doing: its base, wherever it was taken in, had something else. */
function isOwnDoing(commits, oid, blob) {
    const { own, base } = ancestryOf(commits, oid);
    return own.length > 0 && base.length > 0 && base.every((commit) => commit.blob !== blob);
}
/**
 * Whether a commit leaves the file as the branch had it. A merge that keeps the branch's copy counts as such only where that copy is the branch's own doing:
 * one that keeps what the base had given up brings it back.
 */
function leavesFile(commit, commits) {
    const [first] = commit.parents;
    if (first === undefined || first.blob !== commit.blob)
        return false;
    if (commit.parents.every((parent) => parent.blob === commit.blob))
        return true;
    return commits.has(first.oid) && isOwnDoing(commits, first.oid, commit.blob);
}
/** Who wrote the file: the people of the commits that changed it. Where none seems to have, everybody of the pull request counts. */
function writersOf(commits) {
    const byOid = new Map(commits.map((commit) => [commit.oid, commit]));
    const changing = commits.filter((commit) => !leavesFile(commit, byOid));
    const counted = changing.length > 0 ? changing : commits;
    return {
        people: counted.flatMap(({ people }) => people),
        unknown: counted.flatMap(({ oid, unknown }) => unknown.map((email) => `the commit ${oid.slice(0, 7)} is by \`${email}\`, which belongs to no account`)),
    };
}
/** Whether somebody who reviewed a commit was shown the file as it is now: the commit had it, and its base had not. */
function showedFile(commits, oid, blob) {
    const byOid = new Map(commits.map((commit) => [commit.oid, commit]));
    return blob !== undefined && byOid.get(oid)?.blob === blob && isOwnDoing(byOid, oid, blob);
}

// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __nccwpck_require__(2774);
;// CONCATENATED MODULE: ./lib/github/person.js

/** Fields of an account that acted. */
const PERSON = 'login __typename ... on User { databaseId } ... on Bot { databaseId }';
/** Fields of a commit that say who made it. */
const AUTHORSHIP = 'committer { email user { login databaseId } } authors(first: 20) { totalCount nodes { email user { login databaseId } } }';
/** An account that was deleted is GitHub's `ghost`, which is nobody. */
function readPerson(actor) {
    if (actor === undefined)
        return { login: 'ghost', type: 'Bot' };
    const type = actor.text('__typename') === 'User' ? 'User' : 'Bot';
    return { login: actor.text('login'), type, ...(actor.has('databaseId') ? { id: actor.number('databaseId') } : {}) };
}
/** GitHub itself, which commits what people do on its pages. */
const GITHUB = { login: 'web-flow', email: 'noreply@github.com' };
/**
 * Reads {@link AUTHORSHIP}. An address that belongs to no account may be anybody's.
 * @throws FactError when there are more authors than were read
 */
function readAuthorship(commit, pull) {
    const authors = commit.object('authors');
    const nodes = authors.present('nodes');
    if (authors.number('totalCount') > nodes.length)
        throw new fact_error/* FactError */.n(`a commit of pull request #${pull} has more authors than can be read`);
    const committer = commit.maybe('committer');
    const actors = [...nodes, ...(committer === undefined || committer.optionalText('email') === GITHUB.email ? [] : [committer])];
    const people = [];
    const unknown = [];
    for (const actor of actors) {
        const user = actor.maybe('user');
        if (user === undefined)
            unknown.push(actor.optionalText('email') ?? 'an unknown address');
        else if (user.text('login') !== GITHUB.login)
            people.push({ login: user.text('login'), ...(user.has('databaseId') ? { id: user.number('databaseId') } : {}) });
    }
    return { people, unknown };
}

;// CONCATENATED MODULE: ./lib/github/pull-request.js



const REVIEW = `state submittedAt author { ${PERSON} } commit { oid }`;
/** Opinions of a pull request, newest first by page; `$before` is where an older page ends. */
function reviewFields(before) {
    return `reviews(last: 100, ${before}states: [APPROVED, CHANGES_REQUESTED, DISMISSED]) { totalCount pageInfo { hasPreviousPage startCursor } nodes { ${REVIEW} } }`;
}
/** Events after which a pull request shows another diff than before, although its own commits are the same. */
const BASE_CHANGES = ['BaseRefChangedEvent', 'BaseRefForcePushedEvent', 'AutomaticBaseChangeSucceededEvent'];
const BASE_CHANGE_TYPES = 'BASE_REF_CHANGED_EVENT, BASE_REF_FORCE_PUSHED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT';
/** Most commits of a pull request that are read. */
const MOST_COMMITS = 100;
/** What is asked of a pull request that may have brought the file whose path is in a variable. */
function pullFields(variable, commits = MOST_COMMITS) {
    const file = `file(path: $${variable}) { oid }`;
    return `number merged mergedAt headRefOid baseRefName baseRepository { nameWithOwner } mergeCommit { oid } author { ${PERSON} }
    files(first: 100) { totalCount nodes { path } }
    baseChanges: timelineItems(last: 1, itemTypes: [${BASE_CHANGE_TYPES}]) { nodes { ${BASE_CHANGES.map((type) => `... on ${type} { createdAt }`).join(' ')} } }
    last: commits(last: 1) { nodes { commit { oid ${file} } } }
    commits(first: ${commits}) { totalCount nodes { commit { oid ${file} parents(first: 10) { totalCount nodes { oid ${file} } } ${AUTHORSHIP} } } }
    ${reviewFields('')}`;
}
function readReviewPage(pull) {
    const reviews = pull.object('reviews');
    const page = reviews.object('pageInfo');
    // one that was not read may be the opinion that counts
    const nodes = reviews.list('nodes');
    const before = page.flag('hasPreviousPage') ? page.text('startCursor') : undefined;
    return { nodes, before };
}
/** Whether the files of a pull request have a path; `undefined` where it has more than were listed and the path is not among those. */
function changesFile(pull, path) {
    const files = pull.object('files');
    const nodes = files.present('nodes');
    if (nodes.some((node) => node.text('path') === path))
        return true;
    return files.number('totalCount') > nodes.length ? undefined : false;
}
/** Whether all its commits were listed. */
function hasAllCommits(pull) {
    const commits = pull.object('commits');
    return commits.number('totalCount') <= commits.present('nodes').length;
}
/** Reads the commits of a pull request. @throws FactError when there are more than were read */
function readCommits(pull) {
    const number = pull.number('number');
    const nodes = pull.object('commits').present('nodes');
    if (!hasAllCommits(pull)) {
        throw new fact_error/* FactError */.n(`pull request #${number} has more than ${MOST_COMMITS} commits: its authors cannot all be checked`, 'propose the change in a pull request of its own');
    }
    return nodes.map((node) => readCommit(node.object('commit'), number));
}
function readCommit(commit, number) {
    const parents = commit.object('parents');
    const nodes = parents.present('nodes');
    if (parents.number('totalCount') > nodes.length)
        throw new fact_error/* FactError */.n(`a commit of pull request #${number} has more parents than can be read`);
    return { oid: commit.text('oid'), blob: blobOf(commit), parents: nodes.map((parent) => ({ oid: parent.text('oid'), blob: blobOf(parent) })), ...readAuthorship(commit, number) };
}
function blobOf(commit) {
    return commit.maybe('file')?.text('oid');
}
/**
 * Reads the pull request that brought a file. `blob` is the file as it is on the default branch now, `isShown` whether the diff had it.
 * @throws FactError when something of it could not be read
 */
function readPull(pull, blob, isShown) {
    const number = pull.number('number');
    const commits = readCommits(pull);
    const author = pull.maybe('author');
    const { login, id, type } = readPerson(author);
    const writers = writersOf(commits);
    const [last] = pull.object('last').present('nodes').map((node) => node.object('commit'));
    const head = pull.text('headRefOid');
    const [change] = pull.object('baseChanges').present('nodes');
    const reviewed = last?.text('oid') === head ? blobOf(last) : undefined;
    return {
        commits,
        pull: {
            number,
            merged: true,
            author: login,
            ...(id === undefined ? {} : { author_id: id }),
            // an account that is gone is nobody's any more
            ...(author === undefined ? {} : { author_type: type }),
            head_sha: head,
            committers: [...new Set(writers.people.map((person) => person.login))],
            committer_ids: [...new Set(writers.people.map((person) => person.id))].filter((known) => known !== undefined),
            ...(writers.unknown.length === 0 ? {} : { unknown_authors: [...new Set(writers.unknown)] }),
            merged_at: Date.parse(pull.text('mergedAt')),
            ...(change === undefined ? {} : { base_changed_at: Date.parse(change.text('createdAt')) }),
            files: pull.object('files').number('totalCount'),
            ...(reviewed === blob ? {} : { altered: true }),
            ...(isShown ? {} : { in_diff: false }),
        },
    };
}
const STATES = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'PENDING'];
/** Reads reviews of a pull request. @throws FactError when one is in a state that is not known */
function readReviews(nodes, pull, commits, blob) {
    return nodes.map((node) => {
        const author = readPerson(node.maybe('author'));
        const state = STATES.find((known) => known === node.text('state'));
        if (state === undefined)
            throw new fact_error/* FactError */.n(`a review of pull request #${pull.number} is in an unknown state`);
        // a review whose commit is gone is on no commit, so on no last one
        const commit = node.maybe('commit')?.text('oid') ?? '';
        return {
            author: author.login,
            ...(author.id === undefined ? {} : { author_id: author.id }),
            type: author.type,
            state,
            commit,
            ...(commit !== pull.head_sha && showedFile(commits, commit, blob) ? { same_file: true } : {}),
            submitted_at: node.has('submittedAt') ? Date.parse(node.text('submittedAt')) : 0,
        };
    });
}


/***/ }),

/***/ 3388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ sourceVariables),
/* harmony export */   dh: () => (/* binding */ fetchSources),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   u2: () => (/* binding */ SOURCE)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7781);

const TEXT = '... on Blob { isBinary isTruncated text }';
/** The running workflow's file, in a query about the repository that holds it: `$source` is `commit:path`, and `$steps` says whether it is asked for at all. */
const SOURCE = `source: object(expression: $source) @include(if: $steps) { ${TEXT} }`;
/** Variables of {@link SOURCE}; without a file nothing is asked. */
function sourceVariables(file) {
    return file === undefined ? { source: '', steps: false } : { source: `${file.commit}:${file.path}`, steps: true };
}
/** Reads the answer of {@link SOURCE}: the text, or `undefined` where there is no such file, or none that can be read as text. @throws FactError */
function readSource(repository, name = 'source') {
    const object = repository.optional(name);
    // a folder is an object without these
    if (object === undefined || !object.has('text') || object.flag('isTruncated'))
        return undefined;
    return object.text('text');
}
/** Most files asked for in one request. */
const BATCH = 50;
/**
 * The texts of files, in the order of their names; `undefined` where there is no such file.
 * @throws FactError when the token is not shown a repository
 */
async function fetchSources(api, files) {
    const batches = [];
    for (let from = 0; from < files.length; from += BATCH)
        batches.push(files.slice(from, from + BATCH));
    return (await Promise.all(batches.map(async (batch) => fetchBatch(api, batch)))).flat();
}
async function fetchBatch(api, files) {
    const parameters = files.map((_, index) => `$o${index}: String!, $n${index}: String!, $e${index}: String!`).join(', ');
    const fields = files.map((_, index) => `f${index}: repository(owner: $o${index}, name: $n${index}) { source: object(expression: $e${index}) { ${TEXT} } }`).join('\n  ');
    const variables = Object.fromEntries(files.flatMap(({ repository, commit, path }, index) => {
        const [owner = '', name = ''] = repository.split('/');
        return [[`o${index}`, owner], [`n${index}`, name], [`e${index}`, `${commit}:${path}`]];
    }));
    const { data } = await api.query(`query Sources(${parameters}) {\n  ${fields}\n}`, variables);
    const answer = new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(data, '');
    return files.map((_, index) => {
        const repository = answer.optional(`f${index}`);
        return repository === undefined ? undefined : readSource(repository);
    });
}


/***/ }),

/***/ 953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ fetchTeams)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7781);


/**
 * The teams of an organisation that each of some people is in, as `owner/slug`, in one request per page.
 * @throws FactError when the token cannot read members, or someone is in more than 100 teams
 */
async function fetchTeams(api, organisation, logins) {
    const parameters = logins.map((_, index) => `$l${index}: String!`).join(', ');
    const fields = logins.map((_, index) => `t${index}: teams(first: 100, userLogins: [$l${index}]) { totalCount nodes { slug } }`).join(' ');
    const variables = Object.fromEntries(logins.map((login, index) => [`l${index}`, login]));
    const { data } = await api.query(`query Teams($organisation: String!, ${parameters}) { organization(login: $organisation) { ${fields} } }`, { organisation, ...variables });
    const found = new _json_js__WEBPACK_IMPORTED_MODULE_1__/* .Fields */ .C(data, '').maybe('organization');
    // a repository of a person's own account has no teams
    if (found === undefined)
        return new Map(logins.map((login) => [login, []]));
    return new Map(logins.map((login, index) => [login, readTeams(found.object(`t${index}`), organisation, login)]));
}
function readTeams(teams, organisation, login) {
    const nodes = teams.present('nodes');
    if (teams.number('totalCount') > nodes.length)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`\`${login}\` is in more teams than can be read`);
    return nodes.map((node) => `${organisation}/${node.text('slug')}`);
}


/***/ }),

/***/ 6094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Od: () => (/* binding */ LINE_FILE),
  f8: () => (/* binding */ isMergedInto),
  Ch: () => (/* binding */ readProvenance),
  uP: () => (/* binding */ trace)
});

// EXTERNAL MODULE: ./lib/github/branch-log.js
var branch_log = __nccwpck_require__(8876);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __nccwpck_require__(2774);
;// CONCATENATED MODULE: ./lib/github/branch-moves.js


/** Most pages of moves that are read: 1,000 of them. */
const MOST_PAGES = 10;
/**
 * Whether the branch has had the very same file at every moment since the change that brought it. The line of first parents does not tell that: a branch can
 * be pushed over by force, or forward to a merge whose first parent is an older side, and then its line leads past what it was in between.
 *
 * INVARIANT: every commit that the branch was at since then is on the line, or has the very same file.
 * @throws FactError when the log cannot be read, has a gap, or is too long
 */
async function sameEverSince(proof, log) {
    const moves = await movesSince(proof, log);
    if (typeof moves === 'string') {
        if (await proof.isKept())
            return 'proved';
        throw new fact_error/* FactError */.n(`what has moved the default branch since the approval cannot be told: ${moves}`, 'start the run again in a minute. If that does not help, the default branch needs a ruleset that requires pull requests and blocks force pushes, or the grant a renewal');
    }
    const line = new Set(proof.line.commits.slice(0, proof.change.index + 1).map(({ oid }) => oid));
    if (moves.some(({ after }) => branch_log/* NO_COMMIT */.U.test(after)))
        return 'broken';
    const aside = [...new Set(moves.map(({ after }) => after))].filter((oid) => !line.has(oid));
    const blobs = aside.length === 0 ? [] : await proof.blobsAt(aside);
    return blobs.every((blob) => blob === proof.blob) ? 'proved' : 'broken';
}
/** The moves from now back to the one that brought the change, joined without a gap; in words, why there are none. */
async function movesSince(proof, log) {
    let current = log;
    for (let pages = 1; pages <= MOST_PAGES; pages++) {
        const read = await current.moves(proof.branch, pages).catch(missing);
        if (read === undefined)
            return 'GitHub does not show its log to this token, which needs `contents: read`';
        const found = joined(read.moves, proof);
        if (found.end === 'reached')
            return found.moves;
        if (found.end === 'gap')
            return "GitHub's log of it has a gap";
        if (!read.whole)
            continue;
        // the log may have been asked for before the last push was in it
        if (found.moves.length > 0 || current !== log)
            return "GitHub's log of it does not reach back that far";
        current = log.again();
        pages = 0;
    }
    return 'it has moved more than a thousand times';
}
function missing(error) {
    if (error instanceof fact_error/* FactError */.n && (error.status === 403 || error.status === 404))
        return undefined;
    throw error;
}
/** The moves that join, from the head on. */
function joined(log, { line, change }) {
    const older = new Set([change.commit.parent, ...line.commits.slice(change.index + 1).map(({ oid }) => oid)]);
    const moves = [];
    let expected = line.commits[0]?.oid;
    const from = log.findIndex(({ after }) => after === expected);
    for (const move of from < 0 ? [] : log.slice(from)) {
        if (move.after !== expected)
            return { moves, end: 'gap' };
        moves.push(move);
        if (older.has(move.before))
            return { moves, end: 'reached' };
        expected = move.before;
    }
    // the first move of all made the branch
    return { moves, end: expected !== undefined && branch_log/* NO_COMMIT */.U.test(expected) && change.commit.parent === undefined ? 'reached' : 'open' };
}

// EXTERNAL MODULE: ./lib/github/first-parents.js
var first_parents = __nccwpck_require__(4673);
// EXTERNAL MODULE: ./lib/github/pull-request.js + 2 modules
var pull_request = __nccwpck_require__(7823);
;// CONCATENATED MODULE: ./lib/github/trace.js




/** Most requests for more of a line: 5,000 commits. */
const trace_MOST_PAGES = 50;
/**
 * Finds which merge brought the copy of a file that is on the default branch now, and what its reviewers saw. The line of first parents is followed from
 * the head to the commit that changed the file last; only a merged pull request that brought that very commit counts.
 *
 * INVARIANT: the simplified history of the path is a guess of which pull request to ask about first, and never evidence: at a merge it follows whichever
 * parent has the copy already, so that a copy that a later merge brings back looks as old as its approval.
 * @throws FactError when it cannot be told
 */
async function trace(trail, follow) {
    const { line, change } = await reach(trail, follow);
    const { commit } = change;
    const blob = commit.blob(trail.name);
    const { guess } = trail;
    const guessed = guess === undefined ? undefined : bringing(guess.pulls, guess.oid, change, line, trail);
    const isKnown = guessed !== undefined || (guess?.oid === commit.oid && guess.complete);
    const pull = isKnown ? guessed : bringing(await follow.pullsOf(commit.oid, trail.path), commit.oid, change, line, trail);
    if (pull === undefined)
        return { provenance: { reviews: [] }, change, line };
    const { branch, path } = trail;
    const proof = { line, change, branch, blob, blobsAt: async (commits) => await follow.blobsAt(commits, path), isKept: async () => await follow.isKept(branch) };
    const [provenance, standing] = await Promise.all([readProvenance(pull, blob, path, follow), sameEverSince(proof, follow.log)]);
    return { provenance: standing === 'proved' ? provenance : { ...provenance, line: standing }, change, line };
}
/** Reads on until the line has the file's last change. */
async function reach(trail, follow) {
    let { line } = trail;
    for (let page = 0; page <= trace_MOST_PAGES; page++) {
        const change = (0,first_parents/* lastChange */.$r)(line, trail.name);
        if (change !== undefined)
            return { line, change };
        if (line.next === undefined)
            break;
        const more = await follow.line(line.next, trail.path);
        if (more.commits.length === 0)
            break;
        line = { commits: [...line.commits, ...more.commits.map((commit) => ({ ...commit, blob: () => commit.blob(LINE_FILE) }))], next: more.next };
    }
    throw new fact_error/* FactError */.n(`it cannot be shown in time that nothing has changed \`${trail.path}\` since it was approved: the default branch has had too many commits`, 'renew the grant, or keep policy and grants in a quiet repository of their own');
}
/** Name of the one file on a line that is read on. */
const LINE_FILE = 'file';
/** The pull request whose merge is the commit in question, or, rebased, one of a row of commits that end with it. */
function bringing(pulls, associated, { commit, index }, line, trail) {
    return pulls.find((pull) => {
        if (!isMergedInto(pull, trail))
            return false;
        const merge = pull.maybe('mergeCommit')?.text('oid');
        if (merge === undefined)
            return false;
        if (merge === commit.oid)
            return true;
        const place = line.commits.findIndex(({ oid }) => oid === merge);
        return associated === commit.oid && place >= 0 && place < index && index - place < pull.object('commits').number('totalCount');
    });
}
/** Whether a pull request was merged into a branch of a repository. */
function isMergedInto(pull, { home, branch }) {
    return pull.flag('merged') && pull.text('baseRefName') === branch && pull.maybe('baseRepository')?.text('nameWithOwner') === home;
}
/** Reads the pull request that brought a file, and its reviews. @throws FactError when it cannot be read whole */
async function readProvenance(found, blob, path, follow) {
    const number = found.number('number');
    const [isShown, nodes] = await Promise.all([isInDiff(found, path, follow), allReviews(found, follow)]);
    const { pull, commits } = (0,pull_request/* readPull */.Es)(found, blob, isShown);
    if (pull.number !== number)
        throw new fact_error/* FactError */.n('GitHub answered for another pull request');
    return { pull, reviews: (0,pull_request/* readReviews */.UM)(nodes, pull, commits, blob) };
}
async function isInDiff(pull, path, follow) {
    return (0,pull_request/* changesFile */.e4)(pull, path) ?? (await follow.filesOf(pull.number('number'))).includes(path);
}
/** Most pages of older reviews that are read. */
const MOST_REVIEW_PAGES = 10;
/**
 * The reviews, oldest first. An outsider may write as many as they like, so reading stops some time: the newest opinion of everybody whose review was read
 * is among them all the same, and what was not read could only have added an approval.
 */
async function allReviews(pull, follow) {
    const first = (0,pull_request/* readReviewPage */.cE)(pull);
    const nodes = [...first.nodes];
    let { before } = first;
    for (let page = 0; before !== undefined && page < MOST_REVIEW_PAGES; page++) {
        const older = await follow.reviewsOf(pull.number('number'), before);
        nodes.unshift(...older.nodes);
        ({ before } = older);
    }
    const number = pull.number('number');
    if (before === undefined && pull.object('reviews').number('totalCount') > nodes.length)
        throw new fact_error/* FactError */.n(`not all reviews of pull request #${number} were shown`);
    return nodes;
}


/***/ }),

/***/ 7480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __nccwpck_require__(1692);
;// CONCATENATED MODULE: ./lib/http/trust.js

/**
 * The certificates that connections trust: the public ones that come with Node, and those the workflow names.
 *
 * INVARIANT: nothing ambient adds to them. An earlier step can write `NODE_EXTRA_CA_CERTS` for this process and, with a proxy, read the tokens
 * that pass; so where the environment says anything the list is given to Node explicitly, which then ignores the environment.
 */
function trustedContext(additional, ambient, identity) {
    if (additional !== undefined || identity !== undefined)
        return (0,external_node_tls_.createSecureContext)({ ca: [...external_node_tls_.rootCertificates, ...(additional === undefined ? [] : [additional])], ...identity });
    const touched = [ambient.NODE_EXTRA_CA_CERTS, ambient.NODE_USE_SYSTEM_CA, ambient.SSL_CERT_FILE, ambient.SSL_CERT_DIR].some((value) => value !== undefined && value !== '');
    return touched ? (0,external_node_tls_.createSecureContext)({ ca: [...external_node_tls_.rootCertificates] }) : undefined;
}

// EXTERNAL MODULE: ./lib/http/send.js
var send = __nccwpck_require__(5684);
;// CONCATENATED MODULE: ./lib/http/client.js







/** Longest answer that is read. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;
/** Longest wait for one answer, in milliseconds; the end of the whole run may come sooner. */
const REQUEST_TIMEOUT = 10_000;
/**
 * HTTP over TLS on node:https, which starts in a third of the time of the global `fetch`. Connections are kept and reused; https only, no redirects,
 * certificates always verified.
 */
function createClient(options) {
    const agent = new WarmAgent(() => trustedContext(options.certificates, options.environment, options.identity), options.environment);
    const pending = new Map();
    let isClosed = false;
    return {
        send: async (request) => {
            if (isClosed)
                throw client_closed(new URL(request.url).host);
            return await sendOnce(request, agent, pending, options);
        },
        warm: (url) => {
            const target = new URL(url);
            if (target.protocol === 'https:')
                agent.warm(target.hostname, Number(target.port || 443));
        },
        close: () => {
            isClosed = true;
            for (const [give, host] of pending)
                give(client_closed(host));
            agent.destroy();
            agent.drop();
        },
    };
}
function client_closed(host) {
    return new send/* HttpError */.j('closed', host, `${host} is not asked any more`);
}
/** An agent whose connections can be opened ahead of time and may go through a proxy. */
class WarmAgent extends external_node_https_.Agent {
    #warm = new Map();
    #open = new Set();
    #trust;
    #variables;
    #ending = new AbortController();
    #context;
    constructor(trust, variables) {
        super({ keepAlive: true, maxSockets: 8, scheduling: 'lifo' });
        this.#trust = trust;
        this.#variables = variables;
        (0,external_node_events_.setMaxListeners)(0, this.#ending.signal);
    }
    warm(host, port) {
        const key = `${host}:${port}`;
        if (this.#warm.has(key))
            return;
        const opening = this.#secure(host, port);
        // whoever uses the connection hears of the fault by opening it again
        opening.catch(() => this.#warm.delete(key));
        this.#warm.set(key, opening);
    }
    /** Drops connections that nobody came to use and those that are being made; the others are the agent's. */
    drop() {
        this.#ending.abort();
        for (const socket of this.#open)
            socket.destroy();
        this.#open.clear();
        this.#warm.clear();
    }
    createConnection(options, callback) {
        const host = options.host ?? '';
        const port = options.port ?? 443;
        void this.#take(host, port).then((socket) => callback?.(null, socket), 
        // the signature wants a stream even where there is none
        (error) => callback?.(error instanceof Error ? error : new Error(String(error)), undefined));
        return undefined;
    }
    async #take(host, port) {
        const key = `${host}:${port}`;
        const warm = this.#warm.get(key);
        this.#warm.delete(key);
        const ready = await warm?.catch(() => undefined);
        return ready === undefined || ready.destroyed ? await this.#secure(host, port) : ready;
    }
    async #secure(host, port) {
        const socket = this.#proxied() ? await this.#tunnel(host, port) : await this.#connected(host, port);
        // reading a hundred root certificates takes longer than the rest of the start: done while the first connection is being made
        this.#context ??= { value: this.#trust() };
        const secure = (0,external_node_tls_.connect)({ ...this.#options(host), socket });
        this.#track(secure);
        return secure;
    }
    async #connected(host, port) {
        const { promise, resolve, reject } = Promise.withResolvers();
        const socket = (0,external_node_net_.connect)({ host, port, noDelay: true, autoSelectFamily: true });
        this.#track(socket);
        socket.once('connect', () => resolve(socket));
        socket.once('error', reject);
        return await promise;
    }
    #track(socket) {
        this.#open.add(socket);
        socket.once('close', () => this.#open.delete(socket));
        socket.on('error', () => socket.destroy());
    }
    #proxied() {
        return Boolean(this.#variables.https_proxy || this.#variables.HTTPS_PROXY);
    }
    async #tunnel(host, port) {
        const { openTunnel, proxyFor } = await __nccwpck_require__.e(/* import() */ 768).then(__nccwpck_require__.bind(__nccwpck_require__, 768));
        const proxy = proxyFor(host, port, this.#variables);
        return proxy === undefined ? await this.#connected(host, port) : await openTunnel(proxy, host, port, REQUEST_TIMEOUT, this.#ending.signal);
    }
    #options(host) {
        const name = (0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {};
        const context = this.#context?.value;
        // INVARIANT: NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment changes nothing
        return { host, ...name, rejectUnauthorized: true, ALPNProtocols: ['http/1.1'], ...(context === undefined ? {} : { secureContext: context }) };
    }
}
async function sendOnce(request, agent, pending, options) {
    const url = new URL(request.url);
    if (url.protocol !== 'https:')
        throw new send/* HttpError */.j('refused-url', url.host, `only https is spoken, not \`${url.protocol}//${url.host}\``);
    const wait = Math.min(REQUEST_TIMEOUT, options.deadline - options.now());
    if (wait <= 0)
        throw new send/* HttpError */.j('timeout', url.host, `no time left to ask ${url.host}`);
    const { promise, resolve, reject } = Promise.withResolvers();
    const body = request.body === undefined ? undefined : Buffer.from(request.body);
    const outgoing = (0,external_node_https_.request)(url, {
        method: request.method,
        agent,
        headers: { 'user-agent': 'grantgate', ...(body === undefined ? {} : { 'content-length': String(body.length) }), ...request.headers },
    });
    const giveUp = (error) => {
        // a request whose connection is still being made keeps its error to itself until there is one
        reject(error);
        outgoing.destroy(error);
    };
    const timer = setTimeout(() => giveUp(new send/* HttpError */.j('timeout', url.host, `${url.host} did not answer within ${Math.round(wait / 1000)} s`)), wait);
    pending.set(giveUp, url.host);
    outgoing.on('response', (incoming) => collect(incoming, url.host, outgoing, resolve, reject));
    outgoing.on('error', (error) => reject(asHttpError(error, url.host)));
    outgoing.end(body);
    return await promise.finally(() => {
        clearTimeout(timer);
        pending.delete(giveUp);
    });
}
function collect(incoming, host, outgoing, resolve, reject) {
    const chunks = [];
    let size = 0;
    incoming.on('data', (chunk) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > MAX_BODY_BYTES)
            outgoing.destroy(new send/* HttpError */.j('too-large', host, `the answer of ${host} is larger than ${MAX_BODY_BYTES / 1024 / 1024} MiB`));
    });
    incoming.on('end', () => {
        if (!incoming.complete)
            return reject(new send/* HttpError */.j('truncated', host, `the answer of ${host} broke off`));
        const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
        resolve({ status: incoming.statusCode ?? 0, headers, body: Buffer.concat(chunks).toString('utf8') });
    });
    incoming.on('error', (error) => reject(asHttpError(error, host, 'truncated')));
}
/** Alerts that a server sends of the certificate it was shown, or was not shown: RFC 8446, section 6.2. */
const ABOUT_CLIENT = new Set([42, 43, 44, 45, 46, 48, 49, 116]);
function asHttpError(error, host, fault = 'connection') {
    if (error instanceof send/* HttpError */.j)
        return error;
    const code = 'code' in error ? String(error.code) : '';
    const alert = Number(/SSL alert number (\d+)/.exec(error.message)?.[1]);
    if (ABOUT_CLIENT.has(alert))
        return new send/* HttpError */.j('client-certificate', host, `${host} wants to be shown another client certificate (TLS alert ${alert})`, { cause: error });
    if (/CERT|SELF_SIGNED|UNABLE_TO_|TLS|SSL|ALTNAME/.test(code)) {
        return new send/* HttpError */.j('tls', host, `the certificate of ${host} is not trusted (${code})`, { cause: error });
    }
    return new send/* HttpError */.j(fault, host, fault === 'truncated' ? `the answer of ${host} broke off` : `${host} cannot be reached (${code || error.message})`, { cause: error });
}


/***/ }),

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isRateLimited),
/* harmony export */   R: () => (/* binding */ retrying)
/* harmony export */ });
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5684);

const BASE_DELAY = 200;
const MAX_DELAY = 5_000;
const RETRIED_FAULTS = new Set(['timeout', 'connection', 'truncated']);
/**
 * Sends again after network faults, 408, 429, 5xx and rate limits, with jitter, honouring `Retry-After`; never past the deadline. For requests that may
 * be sent twice. The last answer or fault is what the caller gets.
 */
function retrying(send, options) {
    const attempts = options.attempts ?? 3;
    return async (request) => {
        for (let attempt = 1;; attempt += 1) {
            const outcome = await send(request).catch((error) => error);
            if (attempt < attempts && isRetryable(outcome)) {
                const delay = delayFor(outcome, attempt, options);
                if (options.now() + delay < options.deadline) {
                    await options.sleep(delay);
                    continue;
                }
            }
            if (isResponse(outcome))
                return outcome;
            throw outcome;
        }
    };
}
function isResponse(outcome) {
    return typeof outcome === 'object' && outcome !== null && 'status' in outcome && 'body' in outcome;
}
function isRetryable(outcome) {
    if (outcome instanceof _send_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j)
        return RETRIED_FAULTS.has(outcome.fault);
    if (!isResponse(outcome))
        return false;
    return outcome.status === 408 || outcome.status === 429 || outcome.status >= 500 || isRateLimited(outcome);
}
/** GitHub answers 403 for rate limits too; "Rate limits for the REST API", "Exceeding the rate limit". */
function isRateLimited(response) {
    return response.status === 403 && (response.headers['retry-after'] !== undefined || response.headers['x-ratelimit-remaining'] === '0');
}
function delayFor(outcome, attempt, options) {
    const asked = isResponse(outcome) ? retryAfter(outcome, options.now()) : undefined;
    if (asked !== undefined)
        return asked;
    const ceiling = Math.min(MAX_DELAY, BASE_DELAY * 2 ** (attempt - 1));
    return Math.round(ceiling / 2 + (options.random() * ceiling) / 2);
}
/** Milliseconds to wait; RFC 9110, Retry-After: seconds or a date. */
function retryAfter(response, now) {
    const value = response.headers['retry-after'];
    if (value === undefined) {
        const reset = response.headers['x-ratelimit-remaining'] === '0' ? Number(response.headers['x-ratelimit-reset']) : Number.NaN;
        return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : undefined;
    }
    const seconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}


/***/ }),

/***/ 5684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/** No whole answer came: what happened, to which host. Never holds headers or bodies. */
class HttpError extends Error {
    name = 'HttpError';
    fault;
    host;
    constructor(fault, host, message, options) {
        super(message, options);
        this.fault = fault;
        this.host = host;
    }
}


/***/ }),

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ holderOf)
/* harmony export */ });
/** Whose grants may cover a run: the person or the app, never both. Teams come on top. */
function holderOf(actor) {
    const app = /^(.+)\[bot\]$/.exec(actor)?.[1];
    return app === undefined ? { kind: 'user', name: actor } : { kind: 'app', name: app };
}


/***/ }),

/***/ 4020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ workflowFile)
/* harmony export */ });
/**
 * `owner/name/path` of a `workflow_ref`. File names and branches may both hold an `@`; a workflow file lies directly in its folder, so the
 * first `@refs/` begins the ref.
 */
function workflowFile(ref) {
    const named = ref.indexOf('@refs/');
    const end = named >= 0 ? named : ref.lastIndexOf('@');
    return end < 0 ? ref : ref.slice(0, end);
}


/***/ }),

/***/ 7970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ commandData)
/* harmony export */ });
/** The data of a workflow command, as the toolkit escapes it. */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


/***/ }),

/***/ 998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   createConnections: () => (/* binding */ createConnections)
/* harmony export */ });
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7480);

/** Makes clients beside the usual one, which trust what that one trusts and the material given. */
function createConnections(options) {
    const clients = [];
    return {
        connect: ({ certificates, clientCertificate: cert, clientKey: key }) => {
            const additional = [options.certificates, certificates].filter((pem) => pem !== undefined).join('\n');
            const identity = cert === undefined || key === undefined ? {} : { identity: { cert, key } };
            const client = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_0__.createClient)({ ...options, ...(additional === '' ? {} : { certificates: additional }), ...identity });
            clients.push(client);
            return client.send;
        },
        close: () => {
            for (const client of clients)
                client.close();
        },
    };
}


/***/ }),

/***/ 9099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/** Every input of `session/action.yml`. */
const INPUTS = {
    role: { default: '', description: 'Role that the job needs. Without it, the passing grants must agree on one.' },
    grant: { default: '', description: 'Id of the one grant to use, such as `users/mona/november-banner`. Saves a round trip.' },
    'policy-repository': { default: '', description: 'Repository that holds the policy, `owner/name`. Default: the repository of the run.' },
    'policy-path': { default: '.github/access', description: 'Folder of the policy and the grants in that repository.' },
    token: { default: '${{ github.token }}', description: 'Token that reads the policy: `contents: read`, `pull-requests: read`, `actions: read`. Team rules need one that can read members.' },
    credentials: { default: 'all', description: 'Names of the credentials of the role to issue, with commas between them; `all`, or `none` to verify only.' },
    export: { default: '', description: 'Where credentials go: `env` for later steps, `outputs` of this step, `none`, or `profile`: an AWS profile (for Google Cloud, a file for its SDKs) that renews itself and is decided again each time; other providers as with `env`. Default: `env`; with `run`, `none`.' },
    run: { default: '', description: 'Script that alone gets the credentials; they are taken back the moment it ends.' },
    shell: { default: '', description: 'Shell of `run`, as for a step: `bash`, `sh`, `pwsh`, `python`, or a command with `{0}`.' },
    'working-directory': { default: '', description: 'Folder that `run` starts in, relative to the workspace.' },
    preflight: { default: 'enforce', description: 'Whether later steps are read before they run: `enforce` refuses what is out of scope or cannot be told, `warn` says so, `off` does not look. The policy may ask for more.' },
    guard: { default: 'enforce', description: '`enforce` also stops pushes out of scope while the job runs; `off` does not. The policy may ask for more.' },
    mode: { default: 'enforce', description: '`audit` decides and reports, and never fails and never issues credentials.' },
    audience: { default: 'grantgate', description: 'Audience of the token that the decision is made from.' },
    matrix: { default: '${{ toJSON(matrix) }}', description: 'Matrix of the job, as JSON, for the preflight.' },
    strategy: { default: '${{ toJSON(strategy) }}', description: 'Strategy of the job, as JSON, for the preflight.' },
    vars: { default: '', description: 'Variables that later steps use, as JSON, for the preflight: pass `toJSON(vars)`.' },
    needs: { default: '', description: 'Outputs of earlier jobs that later steps use, as JSON, for the preflight: pass `toJSON(needs)`.' },
    'app-private-key': { default: '', description: 'Private key of a GitHub App, PEM, where the policy says `key: {input: true}`. The last resort: a key that signs in Vault or AWS KMS is stored nowhere.' },
    'client-certificate': { default: '', description: 'Certificate, PEM, for a Vault or OpenBao server that asks who connects.' },
    'client-key': { default: '', description: 'Its private key, PEM.' },
    'strict-revoke': { default: 'false', description: '`true`: the job fails when a credential cannot be taken back at the end. Otherwise there is a warning.' },
    connect: { default: '', description: 'Addresses of providers, such as `https://vault.acme.example`, to connect to while the policy is still being read. Saves two round trips; nothing is sent there unless the run is allowed.' },
    timeout: { default: '30', description: 'Longest time the gate may take, in seconds.' },
    'ca-certificates': { default: '', description: 'Additional CA certificates, as PEM or the path of a PEM file, for servers with a private CA. Certificates named in the environment are not trusted.' },
};
/** More connections than that cost more than they save. */
const MOST_ADDRESSES = 4;
/** An input that cannot be used: which, and what it takes. */
class InputError extends Error {
    name = 'InputError';
    input;
    constructor(input, message) {
        super(`the input \`${input}\` ${message}`);
        this.input = input;
    }
}
/**
 * Reads the inputs from the variables in which the runner passes them. An input that was left empty has its default.
 * @throws InputError naming the input
 */
function readInputs(env, repository, readFile) {
    const value = (name) => {
        const given = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
        return given === '' && name !== 'token' ? INPUTS[name].default : given;
    };
    const token = value('token');
    if (token === '')
        throw new InputError('token', 'is empty: pass `${{ github.token }}` or the token of an App');
    const policyRepository = value('policy-repository') || repository;
    if (!/^[\w.-]+\/[\w.-]+$/.test(policyRepository))
        throw new InputError('policy-repository', `is not \`owner/name\`: \`${policyRepository}\``);
    return {
        role: value('role') || undefined,
        grant: readGrantId(value('grant')),
        policyRepository,
        policyPath: readPath(value('policy-path')),
        token,
        credentials: readCredentials(value('credentials')),
        export: oneOf('export', value('export') || (value('run') === '' ? 'env' : 'none'), ['env', 'outputs', 'profile', 'none']),
        guarded: readGuarded(env['INPUT_RUN'] ?? '', value('shell'), value('working-directory')),
        preflight: oneOf('preflight', value('preflight'), ['enforce', 'warn', 'off']),
        guard: oneOf('guard', value('guard'), ['enforce', 'off']),
        contexts: readContexts(value),
        mode: oneOf('mode', value('mode'), ['enforce', 'audit']),
        audience: value('audience'),
        connect: readAddresses(value('connect')),
        timeout: readTimeout(value('timeout')),
        secrets: readSecrets(value),
        strictRevoke: oneOf('strict-revoke', value('strict-revoke'), ['true', 'false']) === 'true',
        certificates: readCertificates(value('ca-certificates'), readFile),
    };
}
function oneOf(name, value, words) {
    const found = words.find((word) => word === value);
    if (found === undefined)
        throw new InputError(name, `takes ${words.map((word) => `\`${word}\``).join(', ')}, not \`${value}\``);
    return found;
}
function readGuarded(script, shell, folder) {
    if (script.trim() !== '')
        return { script, shell: shell || undefined, folder: folder || undefined };
    if (shell !== '')
        throw new InputError('shell', 'is given without `run`, and goes with it');
    if (folder !== '')
        throw new InputError('working-directory', 'is given without `run`, and goes with it');
    return undefined;
}
function readContexts(value) {
    const names = ['matrix', 'strategy', 'vars', 'needs'];
    return Object.fromEntries(names.flatMap((name) => {
        const text = value(name);
        // outside a runner, a default that is an expression stays as it is
        if (text === '' || text.startsWith('${{'))
            return [];
        try {
            return [[name, JSON.parse(text)]];
        }
        catch {
            throw new InputError(name, `is not JSON: pass \`\${{ toJSON(${name}) }}\``);
        }
    }));
}
function readGrantId(value) {
    if (value === '')
        return undefined;
    const id = value.replace(/\.yml$/, '');
    if (!/^(?:users|teams|apps)\/[\w-]+\/[\w.-]+$/.test(id) || id.includes('..'))
        throw new InputError('grant', `is not the id of a grant such as \`users/mona/november-banner\`: \`${value}\``);
    return id;
}
function readPath(value) {
    const path = value.replace(/^\.\//, '').replace(/\/+$/, '');
    if (path === '' || path.startsWith('/') || path.split('/').some((part) => part === '..' || part === '')) {
        throw new InputError('policy-path', `is not a folder inside the repository: \`${value}\``);
    }
    return path;
}
function readCredentials(value) {
    if (value === 'all')
        return 'all';
    if (value === 'none')
        return [];
    return value.split(/[\s,]+/).filter((name) => name !== '');
}
function readSecrets(value) {
    const [appPrivateKey, clientCertificate, clientKey] = [value('app-private-key'), value('client-certificate'), value('client-key')];
    if ((clientCertificate === '') !== (clientKey === ''))
        throw new InputError(clientKey === '' ? 'client-key' : 'client-certificate', 'is missing: a certificate and its key go together');
    return { ...(appPrivateKey === '' ? {} : { appPrivateKey }), ...(clientKey === '' ? {} : { clientCertificate, clientKey }) };
}
function readAddresses(value) {
    const addresses = value.split(/[\s,]+/).filter((address) => address !== '');
    const odd = addresses.find((address) => !URL.canParse(address) || new URL(address).origin !== address.replace(/\/$/, '') || !address.startsWith('https://'));
    if (odd !== undefined)
        throw new InputError('connect', `takes https addresses without a path, not \`${odd}\``);
    if (addresses.length > MOST_ADDRESSES)
        throw new InputError('connect', `takes ${MOST_ADDRESSES} addresses at most`);
    return addresses;
}
function readTimeout(value) {
    const seconds = /^\d{1,4}$/.test(value) ? Number(value) : 0;
    if (seconds < 1 || seconds > 600)
        throw new InputError('timeout', `takes seconds from 1 to 600, not \`${value}\``);
    return seconds * 1000;
}
function readCertificates(value, readFile) {
    if (value === '')
        return undefined;
    const pem = value.includes('-----BEGIN CERTIFICATE-----') ? value : readPem(value, readFile);
    if (!pem.includes('-----BEGIN CERTIFICATE-----'))
        throw new InputError('ca-certificates', `holds no PEM certificate: \`${value.slice(0, 80)}\``);
    return pem;
}
function readPem(path, readFile) {
    try {
        return readFile(path);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        throw new InputError('ca-certificates', `names a file that cannot be read (${code}): \`${path}\``);
    }
}


/***/ }),

/***/ 2020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  H: () => (/* binding */ fetchKeys),
  q: () => (/* binding */ launch)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __nccwpck_require__(2774);
;// CONCATENATED MODULE: ./lib/github/api.js

/** REST version that is spoken; GitHub's "API Versions". */
const API_VERSION = '2022-11-28';
function createApi(server, token, send) {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json', 'x-github-api-version': API_VERSION };
    const ask = async (method, url, body) => {
        try {
            return await send({ method, url, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
        }
        catch (error) {
            throw new fact_error/* FactError */.n(error instanceof Error ? error.message : String(error), undefined, { cause: error });
        }
    };
    return {
        query: async (query, variables) => readGraphQl(await ask('POST', server.graphql, { query, variables })),
        get: async (path, permission) => readRest(await ask('GET', `${server.api}${path}`), path, permission),
        page: async (path, permission) => {
            const response = await ask('GET', `${server.api}${path}`);
            return { body: readRest(response, path, permission), next: nextPage(response) };
        },
    };
}
/** REST, "Using pagination": the `link` header names the next page. */
function nextPage({ headers }) {
    return /<([^<>]+)>;\s*rel="next"/.exec(headers['link'] ?? '')?.[1];
}
function readRest(response, path, permission) {
    if (response.status === 200)
        return parse(response);
    throw refused(response, path, permission);
}
/**
 * INVARIANT: an answer with errors is no answer. GraphQL gives partial data beside its errors, and a list that could not be read would look empty.
 */
function readGraphQl(response) {
    if (response.status !== 200)
        throw refused(response, 'the GraphQL API', 'contents: read, pull-requests: read');
    const body = parse(response);
    const { data, errors } = isObject(body) ? body : { data: undefined, errors: undefined };
    if (Array.isArray(errors) && errors.length > 0)
        throw graphQlError(errors[0]);
    if (!isObject(data))
        throw new fact_error/* FactError */.n('GitHub answered without data');
    const date = Date.parse(response.headers['date'] ?? '');
    if (Number.isNaN(date))
        throw new fact_error/* FactError */.n('GitHub answered without a date');
    return { data, date };
}
function graphQlError(error) {
    const message = isObject(error) && typeof error['message'] === 'string' ? error['message'] : 'an unknown error';
    const path = isObject(error) && Array.isArray(error['path']) ? error['path'].join('.') : undefined;
    const at = path === undefined ? '' : ` (at \`${path}\`)`;
    if (/not accessible/i.test(message)) {
        const needed = path?.includes('eam') === true ? 'a token that can read the members of the organisation' : '`contents: read` and `pull-requests: read`';
        return new fact_error/* FactError */.n(`GitHub does not let this token read everything that is needed: ${message}${at}`, `give the job ${needed}`);
    }
    return new fact_error/* FactError */.n(`GitHub answered: ${message}${at}`);
}
function refused(response, what, permission) {
    const said = message(response);
    if (response.status === 401)
        return new fact_error/* FactError */.n(`GitHub does not accept the token (${said})`, 'the input `token` is not a valid token');
    if (response.status === 403 && /rate limit/i.test(said))
        return new fact_error/* FactError */.n(`GitHub's rate limit is reached (${said})`, 'start the run again later');
    if (response.status === 403 || response.status === 404)
        return new fact_error/* FactError */.n(`GitHub does not show ${what} (${response.status} ${said})`, `the token needs \`${permission}\``, { status: response.status });
    return new fact_error/* FactError */.n(`GitHub answered ${response.status} for ${what} (${said})`, response.status >= 500 ? 'GitHub has a problem: start the run again later' : undefined);
}
function message(response) {
    try {
        const body = JSON.parse(response.body);
        if (isObject(body) && typeof body['message'] === 'string')
            return body['message'].slice(0, 200);
    }
    catch {
        // an answer that is no JSON has no message to show
    }
    return 'no message';
}
function parse(response) {
    try {
        return JSON.parse(response.body);
    }
    catch (error) {
        throw new fact_error/* FactError */.n('GitHub answered something that is not JSON', undefined, { cause: error });
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/github/json.js
var json = __nccwpck_require__(7781);
;// CONCATENATED MODULE: ./lib/github/attempt.js


/**
 * Who pressed the button of this very attempt. The token keeps the first actor on a re-run, so only GitHub's API can tell.
 * Source: REST, "Get a workflow run attempt"; needs `actions: read`.
 * @throws FactError when it cannot be read or is of another attempt
 */
async function fetchTriggeringActor(api, context) {
    const path = `/repos/${context.repository}/actions/runs/${context.runId}/attempts/${context.runAttempt}`;
    const run = new json/* Fields */.C(await api.get(path, 'actions: read'), 'run');
    if (String(run.number('id')) !== context.runId || String(run.number('run_attempt')) !== context.runAttempt) {
        throw new fact_error/* FactError */.n('GitHub answered with another attempt of the run');
    }
    const actor = run.object('triggering_actor');
    return { login: actor.text('login'), id: String(actor.number('id')) };
}

// EXTERNAL MODULE: ./lib/github/branch-log.js
var branch_log = __nccwpck_require__(8876);
// EXTERNAL MODULE: ./lib/github/first-parents.js
var first_parents = __nccwpck_require__(4673);
// EXTERNAL MODULE: ./lib/github/pull-request.js + 2 modules
var pull_request = __nccwpck_require__(7823);
// EXTERNAL MODULE: ./lib/github/trace.js + 1 modules
var trace = __nccwpck_require__(6094);
;// CONCATENATED MODULE: ./lib/github/follow.js





/** Most files of a pull request that GitHub lists; REST, "List pull requests files". */
const MOST_FILES = 3000;
const PAGE = 100;
/** Asks GitHub, about one repository, for what the first answer did not have. */
function createFollow(api, repository, log) {
    const [owner = '', name = ''] = repository.split('/');
    const ask = async (document, variables) => {
        const { data } = await api.query(document, { owner, name, ...variables });
        return new json/* Fields */.C(data, '').object('repository');
    };
    return {
        log,
        line: async (from, path) => {
            const commit = (await ask(LINE, { from, path })).object('object');
            if (commit.text('oid') !== from)
                throw new fact_error/* FactError */.n('GitHub answered for another commit');
            return (0,first_parents/* readLine */.Xw)(commit);
        },
        pullsOf: async (commit, path) => {
            const pulls = (await ask(BRINGING, { from: commit, path })).object('object').object('associatedPullRequests');
            const nodes = pulls.present('nodes');
            if (pulls.number('totalCount') > nodes.length)
                throw new fact_error/* FactError */.n(`the commit ${commit.slice(0, 7)} belongs to more pull requests than can be read`);
            return nodes;
        },
        filesOf: async (number) => {
            const paths = [];
            for (let page = 1; paths.length === (page - 1) * PAGE && paths.length < MOST_FILES; page++) {
                const files = await api.get(`/repos/${owner}/${name}/pulls/${number}/files?per_page=${PAGE}&page=${page}`, 'pull-requests: read');
                paths.push(...new json/* Fields */.C({ files }, '').list('files').map((file) => file.text('filename')));
            }
            return paths;
        },
        blobsAt: async (commits, path) => {
            const answer = await ask(aside(commits.length), { path, ...Object.fromEntries(commits.map((oid, index) => [`o${index}`, oid])) });
            return commits.map((_, index) => answer.object(`c${index}`).maybe('file')?.text('oid'));
        },
        isKept: async (branch) => {
            const rules = await api.get(`/repos/${owner}/${name}/rules/branches/${encodeURIComponent(branch)}`, 'metadata: read');
            const types = new Set(new json/* Fields */.C({ rules }, '').list('rules').map((rule) => rule.text('type')));
            return types.has('pull_request') && types.has('non_fast_forward');
        },
        reviewsOf: async (number, before) => (0,pull_request/* readReviewPage */.cE)((await ask(REVIEWS, { number, before })).object('pullRequest')),
    };
}
/** Most commits beside the line that are looked at. */
const MOST_ASIDE = 100;
function aside(count) {
    if (count > MOST_ASIDE)
        throw new fact_error/* FactError */.n('the default branch has been pushed over too often', 'block force pushes to it, and renew the grant');
    const each = Array.from({ length: count }, (_, index) => index);
    return `query Aside($owner: String!, $name: String!, $path: String!, ${each.map((index) => `$o${index}: GitObjectID!`).join(', ')}) {
  repository(owner: $owner, name: $name) { ${each.map((index) => `c${index}: object(oid: $o${index}) { ... on Commit { oid file(path: $path) { oid } } }`).join(' ')} }
}`;
}
const LINE = `query Line($owner: String!, $name: String!, $from: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) { object(oid: $from) { ... on Commit { oid ${(0,first_parents/* lineFields */.Ay)([{ name: trace/* LINE_FILE */.Od, variable: 'path' }])} } } }
}`;
const BRINGING = `query Bringing($owner: String!, $name: String!, $from: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) { object(oid: $from) { ... on Commit { oid associatedPullRequests(first: 5) { totalCount nodes {
    ${(0,pull_request/* pullFields */.jS)('path')} mergeCommit { file(path: $path) { object { ... on Blob { isTruncated text } } } }
  } } } } }
}`;
const REVIEWS = `query Reviews($owner: String!, $name: String!, $number: Int!, $before: String!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${(0,pull_request/* reviewFields */.Mt)('before: $before, ')} } }
}`;

// EXTERNAL MODULE: ./lib/github/named-query.js
var named_query = __nccwpck_require__(1123);
;// CONCATENATED MODULE: ./lib/github/oidc.js

const NO_TOKEN_HINT = 'give the job `permissions: id-token: write`. A run of a pull request from a fork can never have it: GitHub gives such runs no token, so that strangers cannot act as this repository';
/**
 * Asks the runner's service for an OIDC token for an audience. The request token stays in the process.
 * Source: GitHub's OIDC reference, "Methods for requesting the OIDC token".
 * @throws IdentityError when the job has no `id-token: write`, or when the service does not answer with a token
 */
async function requestToken(request, audience, send) {
    if (request === undefined)
        throw new fact_error/* IdentityError */.l('this job has no OIDC token', NO_TOKEN_HINT);
    const url = `${request.url}${request.url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
    const response = await send({ method: 'GET', url, headers: { authorization: `Bearer ${request.token}`, accept: 'application/json; api-version=2.0' } }).catch((error) => {
        throw new fact_error/* IdentityError */.l(`the OIDC token could not be fetched: ${error instanceof Error ? error.message : String(error)}`, 'start the run again', { cause: error });
    });
    if (response.status !== 200)
        throw new fact_error/* IdentityError */.l(`the OIDC token could not be fetched: the service answered ${response.status}`, response.status >= 500 || response.status === 429 ? 'start the run again later' : NO_TOKEN_HINT);
    const token = tokenIn(response.body);
    if (token === undefined)
        throw new fact_error/* IdentityError */.l('the OIDC service answered without a token', 'start the run again');
    return token;
}
function tokenIn(body) {
    try {
        const answer = JSON.parse(body);
        const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
        return typeof value === 'string' && value !== '' ? value : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/github/policy-query.js
var policy_query = __nccwpck_require__(4336);
;// CONCATENATED MODULE: ./lib/github/server.js
const ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * Everything follows from the server's own address, which the runner sets and no step can change.
 *
 * INVARIANT: the issuer and its keys are never taken from a token, an input or a variable that a step can write.
 * Source: GitHub's OIDC reference; Enterprise Server serves `/_services/token`.
 * @throws TypeError when the address is no https URL
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

// EXTERNAL MODULE: ./lib/github/teams.js
var github_teams = __nccwpck_require__(953);
// EXTERNAL MODULE: ./lib/http/client.js + 1 modules
var http_client = __nccwpck_require__(7480);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __nccwpck_require__(8394);
// EXTERNAL MODULE: ./lib/policy/workflow-file.js
var workflow_file = __nccwpck_require__(4020);
// EXTERNAL MODULE: ./lib/session/connect.js
var connect = __nccwpck_require__(998);
;// CONCATENATED MODULE: ./lib/session/launch.js















/** The audience most jobs need; asked ahead of time. */
const AWS_AUDIENCE = 'sts.amazonaws.com';
/**
 * Fires the first requests, all at once: the job's token, the issuer's keys, policy and grants, the triggering actor. Nothing here is loaded that is not
 * needed to send them. `ownUses` are uses of the named grant that were taken for this run already.
 * @throws TypeError when the server's address is not https
 */
function launch(inputs, context, holder, effects, ownUses = 0) {
    const server = githubServer(context.serverUrl);
    const deadline = effects.now() + inputs.timeout;
    const options = { certificates: inputs.certificates, environment: effects.env, now: effects.now, deadline };
    const usual = (0,http_client.createClient)(options);
    const others = (0,connect.createConnections)(options);
    const client = { ...usual, close: () => [usual, others].forEach((each) => each.close()) };
    const send = (0,retry/* retrying */.R)(client.send, { now: effects.now, sleep: effects.sleep, random: effects.random, deadline });
    const api = createApi(server, inputs.token, send);
    const token = quiet(requestToken(context.tokenRequest, inputs.audience, send));
    const named = inputs.grant === undefined ? undefined : (0,named_query/* namedCandidate */.BN)(inputs.grant, inputs.policyPath);
    const workflow = runningWorkflow(inputs, context);
    // asked with the policy where both lie in one repository: the token may not be shown the other one
    const isHere = workflow?.repository.toLowerCase() === inputs.policyRepository.toLowerCase();
    const source = isHere ? workflow : undefined;
    const access = quiet(named === undefined
        ? api.query(policy_query/* ACCESS_QUERY */._w, { ...(0,policy_query/* accessVariables */.GE)(inputs.policyRepository, inputs.policyPath, holder, source) })
        : api.query((0,named_query/* namedQuery */.St)(named), (0,named_query/* namedVariables */.hl)(inputs.policyRepository, inputs.policyPath, named, source)));
    const keys = quiet(fetchKeys(server.jwks, send));
    const attempt = quiet(fetchTriggeringActor(api, context));
    const log = (0,branch_log/* createBranchLog */.n)(api, inputs.policyRepository, defaultBranchOf(inputs.policyRepository, context));
    const cloudTokens = new Map();
    const cloudToken = (audience) => {
        const asked = cloudTokens.get(audience) ?? quiet(requestToken(context.tokenRequest, audience, send));
        cloudTokens.set(audience, asked);
        return asked;
    };
    if (named !== undefined && inputs.mode === 'enforce' && inputs.credentials.length > 0)
        void cloudToken(AWS_AUDIENCE);
    // after the requests, which are needed in any case
    if (inputs.mode === 'enforce' && inputs.credentials.length > 0)
        for (const address of inputs.connect)
            client.warm(address);
    const isTeam = inputs.grant?.startsWith('teams/') === true && holder.kind === 'user';
    const teams = isTeam ? quiet((0,github_teams/* fetchTeams */.j)(api, inputs.policyRepository.split('/')[0] ?? '', [context.actor])) : undefined;
    return { server, context, inputs, holder, client, send, connect: others.connect, api, deadline, now: effects.now, token, keys, access, workflow: source, attempt, follow: createFollow(api, inputs.policyRepository, log), named, teams, cloudToken, ownUses };
}
/**
 * The default branch of the repository of the policy, as the event that started the run tells. It says only what is asked about first: the branch is
 * GitHub's answer.
 */
function defaultBranchOf(policyRepository, { eventPath, repository }) {
    if (eventPath === undefined || repository.toLowerCase() !== policyRepository.toLowerCase())
        return undefined;
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(eventPath, 'utf8'));
        const told = typeof event === 'object' && event !== null && 'repository' in event ? event.repository : undefined;
        const branch = typeof told === 'object' && told !== null && 'default_branch' in told ? told.default_branch : undefined;
        return typeof branch === 'string' ? branch : undefined;
    }
    catch {
        return undefined;
    }
}
/** The file of the workflow that is running, as the runner tells; it is used only if the verified token says the same. */
function runningWorkflow(inputs, context) {
    const { workflowRef, workflowSha } = context;
    if (inputs.preflight === 'off' || workflowRef === undefined || workflowSha === undefined)
        return undefined;
    const [owner = '', name = '', ...path] = (0,workflow_file/* workflowFile */.E)(workflowRef).split('/');
    return { repository: `${owner}/${name}`, commit: workflowSha, path: path.join('/') };
}
/**
 * The issuer's public keys.
 * @throws IdentityError when they cannot be fetched
 */
async function fetchKeys(url, send) {
    const response = await send({ method: 'GET', url, headers: { accept: 'application/json' } }).catch((error) => {
        throw new fact_error/* IdentityError */.l(`the keys of the token's issuer could not be fetched: ${error instanceof Error ? error.message : String(error)}`, 'start the run again', { cause: error });
    });
    const keys = response.status === 200 ? keysIn(response.body) : undefined;
    if (keys === undefined)
        throw new fact_error/* IdentityError */.l(`the keys of the token's issuer could not be fetched: it answered ${response.status === 200 ? 'with something that is no set of keys' : response.status}`, 'start the run again later');
    return keys;
}
function keysIn(body) {
    try {
        const answer = JSON.parse(body);
        const isSet = typeof answer === 'object' && answer !== null && 'keys' in answer && Array.isArray(answer.keys);
        // jose checks every key before it is used
        return isSet ? answer : undefined;
    }
    catch {
        return undefined;
    }
}
/** A fault is heard by whoever awaits the promise, later; until then it must not end the process. */
function quiet(promise) {
    promise.catch(() => undefined);
    return promise;
}


/***/ }),

/***/ 5931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8120);
/* harmony import */ var _command_data_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7970);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9099);
/* harmony import */ var _launch_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2020);
/* harmony import */ var _turn_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(5313);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6850);







/** Longest message: inputs are repeated in it. */
const LONGEST = 600;
/**
 * The main step. Reads inputs, fires the first requests, and only then loads the rest of the program while they are on their way.
 * Gives the exit code; never throws.
 */
async function main(effects, write) {
    let flights;
    try {
        const context = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readContext */ .y)(effects.env);
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(effects.env, context.repository, (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        flights = (0,_launch_js__WEBPACK_IMPORTED_MODULE_2__/* .launch */ .q)(inputs, context, (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_4__/* .holderOf */ .K)(context.actor), effects);
        // in three stretches, so that the connections that are being opened get their turns
        await (0,_turn_js__WEBPACK_IMPORTED_MODULE_5__/* .turn */ .w)();
        await Promise.all(/* import() */[__nccwpck_require__.e(617), __nccwpck_require__.e(887)]).then(__nccwpck_require__.bind(__nccwpck_require__, 887));
        await (0,_turn_js__WEBPACK_IMPORTED_MODULE_5__/* .turn */ .w)();
        await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(246), __nccwpck_require__.e(962)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6962));
        await (0,_turn_js__WEBPACK_IMPORTED_MODULE_5__/* .turn */ .w)();
        const { runSession } = await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(246), __nccwpck_require__.e(617), __nccwpck_require__.e(962), __nccwpck_require__.e(462), __nccwpck_require__.e(172)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6462));
        // what reads steps is loaded while GitHub answers; a fault of loading shows when it is used
        if (inputs.preflight !== 'off')
            void (0,_turn_js__WEBPACK_IMPORTED_MODULE_5__/* .turn */ .w)().then(async () => await Promise.all(/* import() */[__nccwpck_require__.e(624), __nccwpck_require__.e(123), __nccwpck_require__.e(760), __nccwpck_require__.e(248)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2760))).catch(() => undefined);
        return await runSession(flights, effects, write);
    }
    catch (error) {
        // an audit never fails a job, whatever happens to it
        const audit = effects.env['INPUT_MODE']?.trim() === 'audit';
        const { inert } = await __nccwpck_require__.e(/* import() */ 726).then(__nccwpck_require__.bind(__nccwpck_require__, 4726));
        write(`::${audit ? 'warning' : 'error'} title=Grantgate could not run::${(0,_command_data_js__WEBPACK_IMPORTED_MODULE_6__/* .commandData */ .w)(inert(describe(error), LONGEST))}\n`);
        return audit ? 0 : 1;
    }
    finally {
        flights?.client.close();
    }
}
/** INVARIANT: no stack trace and no cause: either may hold what was sent. */
function describe(error) {
    if (error instanceof _inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz || error instanceof _github_context_js__WEBPACK_IMPORTED_MODULE_3__/* .ContextError */ .a || (error instanceof Error && error.name === 'ScriptError'))
        return error.message;
    return `something unexpected happened, so nothing was issued: ${error instanceof Error ? error.message : String(error)}`;
}


/***/ }),

/***/ 5313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ turn)
/* harmony export */ });
/**
 * Lets the event loop turn once. Loading a module is one long stretch of work: without a turn before it, requests that were fired have not even begun to
 * connect, because that happens on the next turn.
 */
function turn() {
    return new Promise((resolve) => {
        setImmediate(resolve);
    });
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(7443);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
