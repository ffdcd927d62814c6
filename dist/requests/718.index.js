export const id = 718;
export const ids = [718];
export const modules = {

/***/ 1142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2948);

/**
 * The JSON object of an answer, whose numbers are as they were written or no numbers at all; `undefined` when it is
 * something else.
 */
function jsonIn(response) {
    try {
        return objectOf((0,_policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExactly */ .Ab)(response.body));
    }
    catch {
        return undefined;
    }
}
/** A value that is a plain object, such as a field of an answer. */
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .InexactNumber */ .uS)
        ? value
        : undefined;
}
/** A field that is a text with something in it. */
function textIn(value, name) {
    const found = value?.[name];
    return typeof found === 'string' && found !== '' ? found : undefined;
}


/***/ }),

/***/ 421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ SLACK_MS),
/* harmony export */   Sb: () => (/* binding */ ExchangeError),
/* harmony export */   US: () => (/* binding */ NotRevokedError),
/* harmony export */   zO: () => (/* binding */ latestEnd)
/* harmony export */ });
/* unused harmony export MAX_RENEWAL_SECONDS */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2031);

/** Clocks may differ by so much where the grant's end is not at stake. */
const SLACK_MS = 60_000;
/**
 * When anything must have ended that a provider gives a life of its own: with the grant, or with the policy's longest
 * session.
 */
function latestEnd({ until, session }, now) {
    return Math.min(until, now + session * 1000 + SLACK_MS);
}
/** Longest life of what renews itself: as short as STS gives, so that a revocation shows soon. */
const MAX_RENEWAL_SECONDS = 900;
/**
 * A provider refused or could not be reached: what it said, and the likely cause. Deny is elsewhere: this is a fault.
 */
class ExchangeError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'ExchangeError';
    provider;
    /** `code` is the provider's own, such as `AccessDenied`. */
    constructor(provider, code, message, hint, options) {
        super(message, { ...options, code, hint });
        this.provider = provider;
    }
}
/**
 * Something failed after a credential was issued, and so did revoking it: it is neither handed out nor forgotten.
 */
class NotRevokedError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'NotRevokedError';
    /** What failed first, which people are told. */
    fault;
    credential;
    constructor(fault, credential) {
        super(fault instanceof Error ? fault.message : String(fault), { cause: fault });
        this.fault = fault;
        this.credential = credential;
    }
}


/***/ }),

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ seeDocs)
/* harmony export */ });
/* harmony import */ var _policy_docs_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4134);

/** The last line of a hint: where a page says more. */
function seeDocs(page, heading) {
    return `see ${_policy_docs_address_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCS */ .i}/${page}.md#${heading}`;
}


/***/ }),

/***/ 6887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ LOST_TOKEN),
/* harmony export */   f: () => (/* binding */ askGithub)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8394);
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8427);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5684);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1142);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(421);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9055);






/** What is said about a token that may have been made and did not arrive. */
const LOST_TOKEN = 'if GitHub made a token whose answer did not arrive, nobody has it, and it ends by itself within the hour';
/**
 * Asks GitHub, and again after faults that pass. Asking twice can make two tokens; nobody has the lost one, which ends
 * after an hour.
 * @throws ExchangeError when it cannot be reached, or the rate limit is reached
 */
async function askGithub({ method, url, bearer, body, issues }, tools) {
    const headers = {
        authorization: `Bearer ${bearer}`,
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        'user-agent': 'grantgate',
    };
    const counted = counting(tools.send);
    const response = await (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retrying */ .R$)(counted.send, tools)({
        method,
        url,
        headers: body === undefined ? headers : { ...headers, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error) => {
        if (!(error instanceof _http_send_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j))
            throw error;
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .Sb('github', 'Unreachable', error.message, `start the run again${issues === true ? `\n${LOST_TOKEN}` : ''}\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_4__/* .seeApp */ .$)('unreachable')}`, { cause: error });
    });
    if (response.status === 429 || (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .isRateLimited */ .Jz)(response))
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .Sb('github', 'RateLimited', `GitHub answered ${response.status}: the App has asked too often`, `start the run again later\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_4__/* .seeApp */ .$)('limit')}`);
    return { status: response.status, body: answerBody(response), said: words(response, bearer), lost: counted.lost() };
}
/** Counts answers that were lost, or that do not tell whether anything was done. */
function counting(send) {
    let lost = 0;
    return {
        lost: () => lost,
        send: async (request) => {
            lost += 1;
            const answer = await send(request);
            if (answer.status < 500)
                lost -= 1;
            return answer;
        },
    };
}
function answerBody(response) {
    return (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonIn */ .Yf)(response) ?? {};
}
function words(response, bearer) {
    return (0,_http_said_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)((0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)((0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonIn */ .Yf)(response), 'message') ?? '', { secrets: [bearer] });
}


/***/ }),

/***/ 9055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ seeApp)
/* harmony export */ });
/* unused harmony export APP_HEADINGS */
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3740);

/** Headings of docs/github-app.md that errors link to; a test checks that each exists. */
const APP_HEADINGS = {
    key: 'the-private-key-cannot-be-used',
    jwt: 'github-does-not-accept-the-apps-signature',
    installation: 'the-app-is-not-installed',
    suspended: 'the-installation-is-suspended',
    permission: 'the-installation-does-not-have-the-permission',
    repository: 'the-installation-does-not-reach-the-repository',
    wider: 'github-gave-more-than-was-asked',
    lifetime: 'the-token-outlives-the-grant',
    limit: 'the-rate-limit-is-reached',
    unreachable: 'github-cannot-be-reached',
    revoke: 'the-token-could-not-be-revoked',
    other: 'anything-else',
};
/** The last line of a hint: where the docs say more. */
function seeApp(heading) {
    return (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_0__/* .seeDocs */ .V)('github-app', APP_HEADINGS[heading]);
}


/***/ }),

/***/ 6718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   revokeGithub: () => (/* binding */ revokeGithub)
/* harmony export */ });
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6887);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9055);



/**
 * Ends an installation token. One that is dead already is fine.
 * https://docs.github.com/en/rest/apps/installations#revoke-an-installation-access-token
 * @throws ExchangeError when the token may still be alive
 */
const revokeGithub = async ({ api, token }, tools) => {
    if (api === undefined || token === undefined)
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('github', 'NothingToRevoke', 'there is no token to revoke', (0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeApp */ .$)('revoke'));
    const { status, said } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .askGithub */ .f)({ method: 'DELETE', url: `${api}/installation/token`, bearer: token }, tools);
    if (status === 204 || status === 401)
        return;
    throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('github', `Status${status}`, `GitHub did not revoke the token (${status}${said === '' ? '' : `: ${said}`})`, `it ends by itself within the hour; suspending the installation ends it now\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeApp */ .$)('revoke')}`);
};


/***/ }),

/***/ 4134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ DOCS)
/* harmony export */ });
/** Where the documentation is, for whoever has only the action. */
const DOCS = 'https://github.com/grantgate/grantgate/blob/main/docs';


/***/ })

};
