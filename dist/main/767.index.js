export const id = 767;
export const ids = [767];
export const modules = {

/***/ 767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordUse: () => (/* binding */ recordUse)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8427);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5684);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2774);




const HINT = 'the token needs `contents: write` on the repository that holds the policy, and a ruleset must let it create ' +
    'tags under `grantgate/used/`';
/**
 * Records one use of a grant by creating the tag `grantgate/used/<grant>/<n>`: creating a ref is atomic on GitHub, so
 * two runs never take the same use. Gives the number taken, or `undefined` when all are spent. Must be called before
 * anything is issued. The only call that writes, and rare: here the toolkit's client is loaded, over our own transport.
 * Source: REST, "Create a reference"; needs `contents: write`.
 * @throws FactError when the tag can neither be created nor is there already
 */
async function recordUse(use) {
    const [owner = '', repo = ''] = use.repository.split('/');
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(use.token, { baseUrl: use.server.api, request: { fetch: overSend(use.send) } });
    for (let number = use.spent + 1; number <= use.most; number += 1) {
        const ref = `refs/tags/grantgate/used/${use.grant}/${number}`;
        const request = { owner, repo, ref, sha: use.commit };
        const answer = await octokit.rest.git.createRef(request).catch((error) => {
            if (!isUseNumberTaken(error))
                throw unrecorded(error);
        });
        if (answer === undefined)
            continue;
        if (isCreated(answer, ref))
            return number;
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FactError */ .n('the use of the grant could not be recorded: GitHub did not answer with the tag', HINT);
    }
    return undefined;
}
function unrecorded(error) {
    const message = `the use of the grant could not be recorded: ${errorWords(error)}`;
    return isLimit(error)
        ? new _fact_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FactError */ .n(message, USES_LATER, { cause: error, kind: 'passing' })
        : new _fact_error_js__WEBPACK_IMPORTED_MODULE_3__/* .FactError */ .n(message, HINT, { cause: error, needs: isUnpermitted(error) ? ['contents: write'] : [] });
}
/** The token lacks the permission; a ruleset that refuses says something else. */
function isUnpermitted(error) {
    return (error instanceof Error &&
        'status' in error &&
        error.status === 403 &&
        /not accessible by integration/i.test(error.message));
}
/**
 * INVARIANT: only the tag itself shows that a use is taken; a page of somebody in between is an answer without an
 * error, too.
 */
function isCreated(answer, ref) {
    if (typeof answer !== 'object' ||
        answer === null ||
        !('status' in answer) ||
        answer.status !== 201 ||
        !('data' in answer))
        return false;
    const { data } = answer;
    return typeof data === 'object' && data !== null && 'ref' in data && data.ref === ref;
}
/** 422 also stands for a bad commit or a rule: only the name being taken lets the next number be tried. */
function isUseNumberTaken(error) {
    return error instanceof Error && 'status' in error && error.status === 422 && /already exists/i.test(error.message);
}
const USES_LATER = "GitHub's rate limit is reached: start the run again later";
function isLimit(error) {
    return (error instanceof Error &&
        'status' in error &&
        (error.status === 429 || (error.status === 403 && /rate limit|abuse detection/i.test(error.message))));
}
function errorWords(error) {
    if (error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status !== 500)
        return `GitHub answered ${error.status}`;
    return error instanceof Error ? (0,_http_said_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)(error.message) : 'GitHub gave no answer';
}
/** `fetch` as the toolkit's client calls it, over the transport that verifies certificates and knows the deadline. */
function overSend(send) {
    return async (url, { method = 'GET', headers = {}, body }) => {
        const verb = ['GET', 'POST', 'PUT', 'DELETE'].find((known) => known === method);
        if (verb === undefined)
            throw new _http_send_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j('refused-url', new URL(url).host, `\`${method}\` is not sent`);
        const request = { method: verb, url, headers, ...(body === undefined ? {} : { body }) };
        const answer = await send(request);
        return new Response(answer.body, { status: answer.status, headers: answer.headers });
    };
}


/***/ })

};
