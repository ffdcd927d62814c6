export const id = 431;
export const ids = [431];
export const modules = {

/***/ 9294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ appendRegular),
/* harmony export */   V: () => (/* binding */ readRegular)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** On Windows there is neither flag, and this is 0: links are told apart before, and no pipe has a path among files. */
const CAUTIOUS_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * Reads a file that others could have replaced.
 *
 * INVARIANT: never waits, follows no link, and holds no more than it is told to: a pipe would keep this process until
 * somebody writes, and a sparse file of gigabytes costs whoever makes it nothing.
 */
function readRegular(path, most) {
    return opened(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY, (file, size) => {
        if (size > most)
            return { kind: 'other', what: `larger than ${most / 1024 / 1024} MiB` };
        const bytes = Buffer.alloc(size);
        let read = 0;
        for (let count = -1; count !== 0 && read < size; read += count)
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, read, size - read, read);
        return { kind: 'file', bytes: bytes.subarray(0, read) };
    });
}
/**
 * Appends to a file that others could have replaced, as cautiously; gives what stands there instead, where it is none.
 */
function appendRegular(path, text) {
    let isWritten = false;
    const found = opened(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND, (file) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, text);
        isWritten = true;
        return { kind: 'absent' };
    });
    return isWritten ? undefined : found;
}
function opened(path, flags, use) {
    let file;
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isFile())
            return { kind: 'other', what: 'not a regular file' };
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags | CAUTIOUS_FLAGS);
        // what was looked at and what was opened may be two
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        return stat.isFile() ? use(file, stat.size) : { kind: 'other', what: 'not a regular file' };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        return code === 'ENOENT' || code === 'ENOTDIR'
            ? { kind: 'absent' }
            : { kind: 'other', what: `not readable (${code})` };
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 4431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restoreOutputs: () => (/* binding */ restoreOutputs)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _command_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5669);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9294);



/** As much as the runner takes of a job: "Workflow commands", the limits of outputs. */
const MAX_OUTPUT_BYTES = 1024 * 1024;
/**
 * Sets outputs again after a script that could write to the same file, and keeps those that the script set under other
 * names.
 *
 * INVARIANT: whatever the script left there, later steps see ours as the gate set them: one of them names the file that
 * is uploaded and attested. The runner compares the names without case.
 */
function restoreOutputs(path, ours, written) {
    const found = (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegular */ .V)(path, MAX_OUTPUT_BYTES);
    const names = new Set([...ours.keys()].map((name) => name.toLowerCase()));
    const entries = found.kind === 'file' ? ((0,_command_file_js__WEBPACK_IMPORTED_MODULE_1__/* .fileEntries */ .f)(found.bytes.toString('utf8')) ?? []) : [];
    const others = entries.filter(([name]) => !names.has(name.toLowerCase()));
    (0,_command_file_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceFile */ .y)(path, [...others, ...ours].map(([name, value]) => `${written(name, value)}${node_os__WEBPACK_IMPORTED_MODULE_0__.EOL}`).join(''));
}


/***/ })

};
