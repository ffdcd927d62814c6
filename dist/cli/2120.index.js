export const id = 2120;
export const ids = [2120];
export const modules = {

/***/ 2120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   freeze: () => (/* binding */ freeze)
/* harmony export */ });
/* harmony import */ var _github_brakes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9462);
/* harmony import */ var _github_create_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4763);
/* harmony import */ var _policy_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(401);
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6317);
/* harmony import */ var _check_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8067);
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1071);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4934);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5128);








const freeze = {
    name: 'grant freeze',
    about: 'Stops every run that is decided by the policy of a repository, at once and without a review, by a ' +
        'tag in that repository. ' +
        'Only a reviewed\nchange of the policy ends it: see `grantgate grant unfreeze`. With a token in ' +
        'GH_TOKEN or GITHUB_TOKEN it sets the ' +
        'tag; with --print it prints the\nline of git to paste.',
    options: {
        ..._github_session_js__WEBPACK_IMPORTED_MODULE_5__/* .GITHUB_OPTIONS */ .r0,
        'policy-path': {
            value: 'folder',
            help: `Folder of the policy in that repository; ${_check_options_js__WEBPACK_IMPORTED_MODULE_4__/* .USUAL_ACCESS */ .S} when left out`,
        },
        print: { help: 'Print the line of git that does it, and do nothing' },
        json: { help: 'Print the outcome as JSON' },
    },
    examples: [
        'grantgate grant freeze',
        'grantgate grant freeze --policy-repository acme/shop',
        'grantgate grant freeze --print',
    ],
    run: async (given, terminal) => {
        const tag = `${_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .FREEZE */ .kY}/${timeName(terminal.now())}`;
        if (given.has('print'))
            return (0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .printLines */ .tj)(["# in a clone of the policy's repository: stops every run", (0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .pushLine */ .n)(tag)], terminal);
        const token = (0,_github_session_js__WEBPACK_IMPORTED_MODULE_5__/* .ownToken */ .K8)(terminal);
        if (token === undefined)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e('there is no token', 'set GH_TOKEN (`gh auth token` shows yours), or paste what `grantgate grant freeze --print` prints');
        return await (0,_github_session_js__WEBPACK_IMPORTED_MODULE_5__/* .withGitHub */ .WN)(given, terminal, token, async (session) => (0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .printOutcome */ .is)(await freezeNow(session, given.text('policy-path') ?? _check_options_js__WEBPACK_IMPORTED_MODULE_4__/* .USUAL_ACCESS */ .S, tag), given, terminal));
    },
};
/** Sets the tag, unless everything is frozen already. */
async function freezeNow({ api, to }, root, tag) {
    const { repository } = to;
    const facts = await (0,_github_brakes_js__WEBPACK_IMPORTED_MODULE_0__/* .readBrakes */ .r)(api, repository, root, 'freezes');
    const policy = facts.policy === undefined ? undefined : (0,_policy_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePolicy */ .ON)(facts.policy, 'policy.yml');
    const freezes = (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .freezesIn */ .uc)(facts.tags);
    const [before] = (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .freezesInForce */ .dj)(freezes, policy?.ok === true ? policy.value.lifted : []);
    if (before !== undefined) {
        const message = `Nothing to do: everything is frozen already, by ${(0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .describeTag */ .y)(before)} in ${repository}.`;
        return { outcome: 'already-frozen', repository, tag: before, message, notes: [] };
    }
    const inTheWay = freezes.find((name) => (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .foldTag */ .cM)(name) === _policy_tags_js__WEBPACK_IMPORTED_MODULE_3__/* .FREEZE */ .kY);
    if (inTheWay !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .e(`the lifted freeze \`${inTheWay}\` is in the way: git can hold no tag below it`, 'remove it from `lifted` in the policy, or have an administrator delete the tag');
    await (0,_github_create_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .createTag */ .VZ)(to, tag, facts.commit);
    return {
        outcome: 'frozen',
        repository,
        tag,
        message: `Frozen: the tag ${tag} is in ${repository}, and every run is refused from now on.`,
        notes: [
            'It ends by a reviewed change of the policy: `grantgate grant unfreeze` writes it.',
            ...(0,_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .keepingNotes */ .X5)(facts.keeping, repository),
        ],
    };
}
/** A time as the last part of a tag: `20261128T180000Z`. */
function timeName(milliseconds) {
    return new Date(milliseconds).toISOString().replaceAll(/[-:]|\.\d+/g, '');
}


/***/ })

};
