export const id = 558;
export const ids = [558];
export const modules = {

/***/ 9644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ forwardSlashes)
/* harmony export */ });
/** A path as git takes it on every system. */
function forwardSlashes(path) {
    return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}


/***/ }),

/***/ 9517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ appendParameters),
/* harmony export */   Ln: () => (/* binding */ removeParameters),
/* harmony export */   lS: () => (/* binding */ parameterOf)
/* harmony export */ });
/* harmony import */ var _git_config_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(660);

/**
 * What `git -c` leaves for the processes it starts: `'key=value'` or, from git 2.31 on, `'key'='value'`, one after
 * another. Every git reads it after the numbered variables, so an entry here holds when a step numbers its own from
 * nought again. The older form is read by all versions.
 */
const PARAMETERS_VARIABLE = 'GIT_CONFIG_PARAMETERS';
const WORD = String.raw `'[^']*'(?:\\['!]'[^']*')*`;
const CONFIG_PARAMETER = new RegExp(String.raw `^(?:${WORD})(?:=(?:${WORD})?)?(?:\s+|$)`);
/** An entry as it is written here. */
function parameterOf([key, value]) {
    return `'${`${key}=${value}`.replaceAll("'", String.raw `'\''`)}'`;
}
/** The variable with entries after those which are there: a later entry wins. */
function appendParameters(env, entries) {
    const present = parametersOf(env);
    return entries.length === 0 ? {} : { [PARAMETERS_VARIABLE]: [...present, ...entries.map(parameterOf)].join(' ') };
}
/** The variable without the entries that `isOurs` names; empty when there is nothing to remove. */
function removeParameters(env, isOurs) {
    const present = parametersOf(env);
    const kept = present.filter((parameter) => !isOurs(parameterPair(parameter)));
    return kept.length === present.length ? {} : { [PARAMETERS_VARIABLE]: kept.join(' ') };
}
function parametersOf(env) {
    const found = [];
    for (let rest = (env[PARAMETERS_VARIABLE] ?? '').trim(); rest !== '';) {
        const [whole] = CONFIG_PARAMETER.exec(rest) ?? [];
        if (whole === undefined)
            throw new _git_config_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .GitConfigError */ .T$(`\`${PARAMETERS_VARIABLE}\` is not what git writes there: git of this job does not work, and an earlier ` +
                'step has set it');
        found.push(whole.trim());
        rest = rest.slice(whole.length);
    }
    return found;
}
function parameterPair(parameter) {
    const text = parameter.replaceAll(/'\\(['!])'/g, '$1');
    const [key = '', ...value] = text
        .replace(/^'(.*)'$/s, '$1')
        .replace("'='", '=')
        .split('=');
    return [key, value.join('=')];
}


/***/ }),

/***/ 660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ appendEntries),
/* harmony export */   T$: () => (/* binding */ GitConfigError),
/* harmony export */   nw: () => (/* binding */ removeEntries)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2031);

/** The variables cannot be read: git itself stops at them, so nothing can be added. */
class GitConfigError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'GitConfigError';
}
/** The variables that add entries after those which are there: a later entry wins. */
function appendEntries(env, entries) {
    const count = countOf(env);
    return numbered(entries, count, count + entries.length);
}
/**
 * The variables without the entries that `isOurs` names, and with the others moved up; empty when there is nothing to
 * remove. What is left over at the end is emptied, because a job cannot unset a variable.
 */
function removeEntries(env, isOurs) {
    const count = countOf(env);
    const all = Array.from({ length: count }, (_, index) => [
        env[`GIT_CONFIG_KEY_${index}`] ?? '',
        env[`GIT_CONFIG_VALUE_${index}`] ?? '',
    ]);
    const first = all.findIndex(isOurs);
    if (first < 0)
        return {};
    const kept = all.filter((entry) => !isOurs(entry));
    const emptied = Array.from({ length: count - kept.length }, () => ['', '']);
    return numbered([...kept.slice(first), ...emptied], first, kept.length);
}
function numbered(entries, from, count) {
    const variables = entries.flatMap(([key, value], index) => [
        [`GIT_CONFIG_KEY_${from + index}`, key],
        [`GIT_CONFIG_VALUE_${from + index}`, value],
    ]);
    return Object.fromEntries([...variables, ['GIT_CONFIG_COUNT', String(count)]]);
}
function countOf(env) {
    const written = env['GIT_CONFIG_COUNT'] ?? '';
    if (!/^\d{0,6}$/.test(written))
        throw new GitConfigError('`GIT_CONFIG_COUNT` is not a number: git of this job does not work, and an earlier step has set it');
    return Number(written);
}


/***/ }),

/***/ 2317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeGuard: () => (/* binding */ removeGuard)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _forward_slashes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9644);
/* harmony import */ var _git_config_parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9517);
/* harmony import */ var _git_config_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(660);





const GUARD_FOLDER = /^grantgate-guard-[0-9a-f-]{36}$/;
/**
 * Takes a guard out of the job: deletes its files, and gives the variables to export, so that entries which others
 * added before or after stay. Silent when there is nothing to do; may run twice.
 */
function removeGuard(files, env) {
    const folders = files.filter((file) => GUARD_FOLDER.test((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)));
    for (const folder of folders)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    const hooks = folders.map((folder) => `${(0,_forward_slashes_js__WEBPACK_IMPORTED_MODULE_4__/* .forwardSlashes */ .R)(folder)}/hooks`);
    const names = folders.map((folder) => `hook.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)}.`);
    const isOurs = ([key, value]) => (/^core\.hookspath$/i.test(key) && hooks.includes(value)) || names.some((name) => key.startsWith(name));
    return {
        ...unlessUnreadable(() => (0,_git_config_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .removeEntries */ .nw)(env, isOurs)),
        ...unlessUnreadable(() => (0,_git_config_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .removeParameters */ .Ln)(env, isOurs)),
    };
}
/**
 * Where git itself stops at the variables, nothing of a guard is left in them, and the job's other cleaning goes on.
 */
function unlessUnreadable(remove) {
    try {
        return remove();
    }
    catch (error) {
        if (error instanceof _git_config_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .GitConfigError */ .T$)
            return {};
        throw error;
    }
}


/***/ })

};
