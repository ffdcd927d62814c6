export const id = 745;
export const ids = [745];
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


/***/ })

};
