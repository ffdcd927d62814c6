export const id = 606;
export const ids = [606,745];
export const modules = {

/***/ 745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   git: () => (/* binding */ git)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);

/** Runs git without a shell and without asking anybody for a password; it is ended when it takes too long. */
function git(args, { env, timeoutMs }) {
    const result = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['-c', 'core.hooksPath=/dev/null', ...args], {
        env: { ...env, GIT_TERMINAL_PROMPT: '0', GCM_INTERACTIVE: 'never', SSH_ASKPASS_REQUIRE: 'never' },
        encoding: 'utf8',
        timeout: timeoutMs,
        killSignal: 'SIGKILL',
        maxBuffer: 16 * 1024 * 1024,
        stdio: ['ignore', 'pipe', 'pipe'],
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
/** Git names the address that it could not reach, and a password may stand in it. */
function withoutUserInfo(text) {
    return text.replaceAll(/\/\/[^@/\s]*@/g, '//');
}


/***/ }),

/***/ 606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   look: () => (/* binding */ look)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(745);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(505);


const LOOK_MS = 5000;
const FROZEN = 'refs/tags/grantgate/frozen';
/**
 * Looks again how the grant stands, with git and whatever credentials the job has: the tags that freeze and revoke, and, when the default branch moved
 * on, the files themselves. `temp` is a folder for what has to be fetched.
 */
async function look(orders, standing, now, env, temp) {
    const revoked = `refs/tags/grantgate/revoked/${orders.grant}`;
    const listed = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__.git)(['ls-remote', '--', orders.policy.url, 'HEAD', FROZEN, revoked], { env, timeoutMs: LOOK_MS });
    if (!listed.ok)
        return listed;
    const refs = parseRefs(listed.output);
    const { ended: before, ...lasting } = { ...standing, at: now };
    const known = before?.by === 'commit' ? { ...lasting, ended: before } : lasting;
    if (refs.has(FROZEN))
        return { ok: true, standing: (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .ended */ .v6)(known, 'tag', 'all access is frozen at the moment', 'wait until the freeze is over, and then run the workflow again') };
    if (refs.has(revoked))
        return { ok: true, standing: (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .ended */ .v6)(known, 'tag', 'the grant was revoked') };
    const head = refs.get('HEAD');
    if (head === undefined)
        return { ok: true, standing: (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .ended */ .v6)(known, 'commit', 'the policy is gone from its repository') };
    if (head === standing.head)
        return { ok: true, standing: known };
    // YAML is loaded only when there is something new to read
    const { readAccess, restand } = await Promise.all(/* import() */[__webpack_require__.e(246), __webpack_require__.e(243), __webpack_require__.e(455)]).then(__webpack_require__.bind(__webpack_require__, 455));
    const read = readAccess(orders, env, temp);
    return read.ok ? { ok: true, standing: restand(orders, { ...lasting, head: read.commit }, read) } : read;
}
/** `<oid> TAB <ref>` by line; a pattern matches the end of a ref, so names are compared whole. */
function parseRefs(output) {
    return new Map(output.split('\n').flatMap((line) => {
        const [oid = '', name] = line.split('\t');
        return name === undefined ? [] : [[name, oid]];
    }));
}


/***/ })

};
