export const id = 56;
export const ids = [56];
export const modules = {

/***/ 8962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ appendRecord),
/* harmony export */   M: () => (/* binding */ newRecord)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** Makes a folder for this step outside the workspace, readable by its owner only, and gives the path of the record in it. */
function newRecord(temp) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, `grantgate-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { mode: 0o700 });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'record.jsonl');
}
/** Appends lines to the record. */
function appendRecord(path, lines) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(path, lines.join(''), { mode: 0o600 });
}


/***/ }),

/***/ 7056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordRenewal: () => (/* binding */ recordRenewal)
/* harmony export */ });
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3355);
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8962);


/** A renewal on record; a record that cannot be written to is no reason to stop the job. */
function recordRenewal({ record, context }, line, now) {
    const { kind, ...more } = line;
    const entry = { schema: 1, kind, time: (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r)(now), repository: context.repository, run_id: context.runId, run_attempt: context.runAttempt, ...more };
    try {
        (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .appendRecord */ .E)(record, [`${JSON.stringify(entry)}\n`]);
    }
    catch {
        // nobody is there to be told: what is printed is for the SDK
    }
}


/***/ })

};
