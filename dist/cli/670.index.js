export const id = 670;
export const ids = [670];
export const modules = {

/***/ 4297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleset: () => (/* binding */ ruleset)
/* harmony export */ });
/* harmony import */ var _github_brakes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9462);
/* harmony import */ var _github_create_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4763);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8067);
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1071);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4934);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5128);






const ruleset = {
    name: 'grant ruleset',
    about: 'Creates the ruleset that keeps the tags of the gate (`refs/tags/grantgate/**/*`) from being deleted ' +
        'or moved, so that nobody ' +
        'undoes a\nrevocation, a freeze or a use. It needs an administrator: a token with `administration: ' +
        'write` in GH_TOKEN or ' +
        'GITHUB_TOKEN; with --print it\nprints the call of `gh` to paste.',
    options: {
        ..._github_session_js__WEBPACK_IMPORTED_MODULE_3__/* .GITHUB_OPTIONS */ .r0,
        print: { help: 'Print the call of gh that does it, and do nothing' },
        json: { help: 'Print the outcome as JSON' },
    },
    examples: ['grantgate grant ruleset', 'grantgate grant ruleset --policy-repository acme/shop --print'],
    run: async (given, terminal) => {
        const repository = (0,_github_session_js__WEBPACK_IMPORTED_MODULE_3__/* .policyRepository */ .RD)(given, terminal);
        if (given.has('print'))
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .printLines */ .tj)([
                `gh api --method POST repos/${repository}/rulesets --input - <<'RULESET'`,
                JSON.stringify(_github_create_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG_RULESET */ .Q_, undefined, 2),
                'RULESET',
            ], terminal);
        const token = (0,_github_session_js__WEBPACK_IMPORTED_MODULE_3__/* .ownToken */ .K8)(terminal);
        if (token === undefined)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e('there is no token', 'set GH_TOKEN to that of an administrator, or give `--print`');
        return await (0,_github_session_js__WEBPACK_IMPORTED_MODULE_3__/* .withGitHub */ .WN)(given, terminal, token, async ({ api, to }) => {
            const { keeping } = await (0,_github_brakes_js__WEBPACK_IMPORTED_MODULE_0__/* .readBrakes */ .r)(api, repository, _check_options_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_ACCESS */ .S, 'freezes');
            const isKept = keeping.brakes && keeping.uses;
            if (!isKept)
                await (0,_github_create_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .createTagRuleset */ .H8)(to);
            const message = isKept
                ? `Nothing to do: active rulesets keep the tags below \`grantgate/\` in ${repository}.`
                : `The ruleset “${_github_create_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .TAG_RULESET */ .Q_.name}” keeps the tags below \`grantgate/\` in ${repository} from ` +
                    `being deleted or moved.`;
            const outcome = isKept ? 'already-kept' : 'kept';
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .printOutcome */ .is)({ outcome, repository, message, notes: bypassNotes(keeping.bypassed) }, given, terminal);
        });
    },
};
function bypassNotes(bypassed) {
    return bypassed.map((name) => `The ruleset “${name}” is about these tags too, and somebody can bypass it.`);
}


/***/ }),

/***/ 5878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unbroken)
/* harmony export */ });
/**
 * The text of a pattern that is written over several lines: as it stands, without the line breaks and the blanks around
 * them.
 */
function unbroken(text, ...parts) {
    return String.raw(text, ...parts).replaceAll(/\s*\n\s*/g, '');
}


/***/ })

};
