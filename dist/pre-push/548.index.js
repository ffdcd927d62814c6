export const id = 548;
export const ids = [548];
export const modules = {

/***/ 548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepsHistory: () => (/* binding */ keepsHistory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(598);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(745);


const ANCESTRY_MS = 30_000;
const MAX_ANCESTRY_BYTES = 128 * 1024 * 1024;
/**
 * What is written into a commit's object, whatever this repository replaces or grafts.
 * https://git-scm.com/docs/git#Documentation/git.txt---no-replace-objects
 */
const AS_WRITTEN = ['--no-replace-objects', '-c', 'core.commitGraph=false'];
/**
 * Whether a branch that goes from one commit to another keeps everything it had.
 * INVARIANT: git only proposes a chain of commits; it counts when the name of each, computed here from its content, is
 * the right one. So nothing that a repository, its configuration or its environment says about its own history is
 * believed: replacements, grafts, commit graphs, objects under another's name. What cannot be proved counts as lost.
 */
function keepsHistory(from, to, env) {
    const call = {
        env: { ...env, GIT_NO_REPLACE_OBJECTS: '1', GIT_REPLACE_REF_BASE: undefined, GIT_GRAFT_FILE: '/dev/null' },
        timeoutMs: ANCESTRY_MS,
        maxBuffer: MAX_ANCESTRY_BYTES,
    };
    const chain = proposedChain(from, to, call);
    return chain !== undefined && isProved([...chain, from], call);
}
/** The shortest way from a commit up to its ancestor, as git has it, without the ancestor. */
function proposedChain(from, to, call) {
    const listed = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)([...AS_WRITTEN, 'rev-list', '--parents', '--ancestry-path', to, `^${from}`, '--'], call);
    if (!listed.ok)
        return undefined;
    const parents = new Map(listed.output
        .split('\n')
        .map((line) => [line.split(' ', 1)[0] ?? '', line.split(' ').slice(1)]));
    const children = new Map([[to, undefined]]);
    for (const commit of children.keys()) {
        // grows while it is walked
        for (const parent of parents.get(commit) ?? []) {
            if (!children.has(parent))
                children.set(parent, commit);
        }
        if (children.has(from))
            return chainDown(children, from);
    }
    return undefined;
}
function chainDown(children, from) {
    const chain = [];
    for (let commit = children.get(from); commit !== undefined; commit = children.get(commit))
        chain.push(commit);
    return chain.toReversed();
}
/** Whether every commit but the last really is what it is called, and names the next one as a parent. */
function isProved(chain, call) {
    const commits = chain.slice(0, -1);
    const read = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$)([...AS_WRITTEN, 'cat-file', '--batch'], {
        ...call,
        input: `${commits.join('\n')}\n`,
        encoding: 'latin1',
    });
    if (!read.ok)
        return false;
    let at = 0;
    return commits.every((oid, index) => {
        const [header = '', size = ''] = new RegExp(String.raw `^${oid} commit (\d+)\n`).exec(read.output.slice(at, at + 100)) ?? [];
        if (header === '')
            return false;
        const content = read.output.slice(at + header.length, at + header.length + Number(size));
        at += header.length + Number(size) + 1;
        return objectName(content, oid.length) === oid && parentsOf(content).includes(chain[index + 1] ?? '');
    });
}
/** https://git-scm.com/docs/hash-function-transition: the length tells the function. */
function objectName(content, length) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(length === 64 ? 'sha256' : 'sha1')
        .update(`commit ${content.length}\0${content}`, 'latin1')
        .digest('hex');
}
function parentsOf(content) {
    const [, lines = ''] = /^tree [0-9a-f]+\n((?:parent [0-9a-f]+\n)*)/.exec(content) ?? [];
    return lines.split('\n').map((line) => line.slice('parent '.length));
}


/***/ }),

/***/ 745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git)
/* harmony export */ });
/* unused harmony export gitVersion */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);

const MAX_GIT_BYTES = 16 * 1024 * 1024;
/** Runs git without a shell and without asking anybody for a password; it is ended when it takes too long. */
function git(args, { env, timeoutMs, input, encoding = 'utf8', maxBuffer = MAX_GIT_BYTES }) {
    const result = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['-c', 'core.hooksPath=/dev/null', ...args], {
        env: unasking(env),
        encoding,
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        maxBuffer,
        ...(input === undefined ? {} : { input }),
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    const code = result.error !== undefined && 'code' in result.error ? result.error.code : undefined;
    if (code === 'ETIMEDOUT')
        return { ok: false, problem: `no answer within ${timeoutMs / 1000} s` };
    if (result.error !== undefined)
        return { ok: false, problem: `git: ${String(code)}` };
    if (result.status === 0)
        return { ok: true, output: result.stdout };
    const lines = result.stderr.split('\n');
    const problem = lines.find((line) => line.startsWith('fatal: ')) ?? lines[0] ?? '';
    return { ok: false, problem: withoutUserInfo(problem.replace(/^fatal: /, '')) };
}
/** What `git version` says, while other things go on; empty where there is no git, or none that answers in time. */
async function gitVersion(env, timeoutMs) {
    const { promise, resolve } = Promise.withResolvers();
    execFile('git', ['version'], { env: unasking(env), timeout: timeoutMs, killSignal: 'SIGKILL' }, (error, output) => resolve(error === null ? output : ''));
    return await promise;
}
function unasking(env) {
    return { ...env, GIT_TERMINAL_PROMPT: '0', GCM_INTERACTIVE: 'never', SSH_ASKPASS_REQUIRE: 'never' };
}
/** Git names the address that it could not reach, and a password may stand in it. */
function withoutUserInfo(text) {
    return text.replaceAll(/\/\/[^@/\s]*@/g, '//');
}


/***/ })

};
