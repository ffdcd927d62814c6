export const id = 464;
export const ids = [464];
export const modules = {

/***/ 464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7279);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1787);
/* harmony import */ var _decide_offline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4550);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8067);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6646);






const check = {
    name: 'check',
    about: 'Decides offline, as the gate would, whether a run is allowed. Exit code 0: allowed, 1: refused, 2: bad input.',
    options: { ..._options_js__WEBPACK_IMPORTED_MODULE_3__/* .DECISION_OPTIONS */ .C, json: { help: 'Print the result as JSON' } },
    examples: [
        'grantgate check --run run.json --assume-approved',
        'grantgate check --run run.json --evidence evidence.json --role flag-release --at 2026-11-25T12:00:00Z',
    ],
    run: (given, terminal) => {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readCheckInputs */ .Y)(given, terminal);
        const files = (0,_decide_offline_js__WEBPACK_IMPORTED_MODULE_1__/* .readOfflineAccess */ .i)((0,_access_js__WEBPACK_IMPORTED_MODULE_0__/* .accessFolder */ .nW)(terminal.cwd, given.text('access') ?? _options_js__WEBPACK_IMPORTED_MODULE_3__/* .USUAL_ACCESS */ .S), inputs);
        const { result } = (0,_decide_offline_js__WEBPACK_IMPORTED_MODULE_1__/* .decideOffline */ .u)(files, inputs, terminal);
        terminal.stdout.write(given.has('json')
            ? `${JSON.stringify(result, undefined, 2)}\n`
            : (0,_print_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCheck */ .A)(result, (0,_style_js__WEBPACK_IMPORTED_MODULE_5__/* .styleFor */ .j)(terminal.stdout, terminal.env)));
        return result.decision === 'allow' ? 0 : 1;
    },
};


/***/ })

};
