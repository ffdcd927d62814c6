export const id = 431;
export const ids = [431];
export const modules = {

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
