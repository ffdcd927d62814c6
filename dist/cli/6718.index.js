export const id = 6718;
export const ids = [6718];
export const modules = {

/***/ 81142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62948);

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

/***/ 90421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ SLACK_MS),
/* harmony export */   Sb: () => (/* binding */ ExchangeError),
/* harmony export */   US: () => (/* binding */ NotRevokedError),
/* harmony export */   zO: () => (/* binding */ latestEnd)
/* harmony export */ });
/* unused harmony export MAX_RENEWAL_SECONDS */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);

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

/***/ 23740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ seeDocs)
/* harmony export */ });
/* harmony import */ var _policy_docs_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44134);

/** The last line of a hint: where a page says more. */
function seeDocs(page, heading) {
    return `see ${_policy_docs_address_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCS */ .i}/${page}.md#${heading}`;
}


/***/ }),

/***/ 79268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ LOST_TOKEN),
/* harmony export */   f: () => (/* binding */ askGithub)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28394);
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78427);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95684);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81142);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90421);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69055);






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

/***/ 69055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ seeApp)
/* harmony export */ });
/* unused harmony export APP_HEADINGS */
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23740);

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

/***/ 26718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   revokeGithub: () => (/* binding */ revokeGithub)
/* harmony export */ });
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90421);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79268);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69055);



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

/***/ 28394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   R$: () => (/* binding */ retrying)
/* harmony export */ });
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95684);

/**
 * GitHub's advice for a secondary limit whose end it does not tell: "Best practices for using the REST API", "Handle
 * rate limit errors appropriately".
 */
const SECONDARY_WAIT_MS = 60_000;
const BASE_DELAY_MS = 200;
const MAX_DELAY_MS = 5_000;
const RETRIED_FAULTS = new Set(['timeout', 'connection', 'truncated']);
/**
 * Sends again after network faults, 408, 429, 5xx and rate limits, with jitter, honouring `Retry-After`; never past the
 * deadline. For requests that may be sent twice. The last answer or fault is what the caller gets.
 */
function retrying(send, options) {
    const attempts = options.attempts ?? 3;
    return async (request) => {
        for (let attempt = 1;; attempt += 1) {
            const outcome = await send(request).catch((error) => error);
            if (attempt < attempts && isRetryable(outcome, options)) {
                const delay = delayFor(outcome, attempt, options);
                if (delay !== undefined && options.now() + delay < options.deadline) {
                    await options.sleep(delay);
                    continue;
                }
            }
            if (isResponse(outcome))
                return outcome;
            throw outcome;
        }
    };
}
function isResponse(outcome) {
    return typeof outcome === 'object' && outcome !== null && 'status' in outcome && 'body' in outcome;
}
function isRetryable(outcome, { passing }) {
    if (outcome instanceof _send_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j)
        return RETRIED_FAULTS.has(outcome.fault);
    if (!isResponse(outcome))
        return false;
    return (outcome.status === 408 ||
        outcome.status === 429 ||
        outcome.status >= 500 ||
        isRateLimited(outcome) ||
        passing?.(outcome) !== undefined);
}
/**
 * GitHub answers 403 for rate limits too; "Rate limits for the REST API", "Exceeding the rate limit". A secondary limit
 * may come without any header.
 */
function isRateLimited(response) {
    return (response.status === 403 &&
        (response.headers['retry-after'] !== undefined ||
            response.headers['x-ratelimit-remaining'] === '0' ||
            isSecondary(response)));
}
function isSecondary({ body }) {
    return /"message"\s*:\s*"[^"]*\b(?:secondary rate limit|abuse detection)\b/i.test(body.slice(0, 2000));
}
/** Milliseconds to wait; `undefined` where it is not told and could be an hour. */
function delayFor(outcome, attempt, options) {
    const asked = isResponse(outcome) ? retryAfter(outcome, options.now()) : undefined;
    if (asked !== undefined)
        return asked;
    if (isResponse(outcome)) {
        if (outcome.status === 403 && isSecondary(outcome))
            return SECONDARY_WAIT_MS;
        if (options.passing?.(outcome) === 'rate-limit')
            return undefined;
    }
    const ceiling = Math.min(MAX_DELAY_MS, BASE_DELAY_MS * 2 ** (attempt - 1));
    return Math.round(ceiling / 2 + (options.random() * ceiling) / 2);
}
/** Milliseconds to wait; RFC 9110, Retry-After: seconds or a date. */
function retryAfter(response, now) {
    const value = response.headers['retry-after'];
    if (value === undefined) {
        const reset = response.headers['x-ratelimit-remaining'] === '0' ? Number(response.headers['x-ratelimit-reset']) : Number.NaN;
        return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : undefined;
    }
    const seconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}


/***/ }),

/***/ 78427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
/** What every issuer's tokens look like; a token that was cut off as well. */
const TOKENS = new RegExp([
    /eyJ[\w-]{8,}(?:\.[\w-]*)*/,
    /\b(?:gh[opsur]_\w{8,}|github_pat_\w{8,}|v\d\.local\.[\w-]{8,})/,
    /\b(?:hv[sbr]\.[\w-]{8,}|[sbr]\.[A-Za-z0-9]{20,}|ya29\.[\w.-]+|(?:AKIA|ASIA)[A-Z0-9]{12,})/,
    /[A-Za-z0-9+/=_-]{100,}/,
    /-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/,
]
    .map(({ source }) => source)
    .join('|'), 'g');
/** A shorter piece of a secret says nothing of it, and may be an ordinary word. */
const MIN_PIECE_CHARACTERS = 12;
const SECRET_RUN = /[\w.+/=~%-]{12,}/g;
/**
 * What a server said, for people: one line, without the token it was sent or a piece of that, without anything that
 * looks like a token, and without a full stop at its end. Servers repeat what they got in some of their messages, and
 * this is the one way their words go on.
 */
function said(text, { secrets = [], most = 300 } = {}) {
    // what is longer is cut first by what may be in it, then by what is shown
    const bounded = text.slice(0, 16_384);
    const whole = secrets.flatMap((secret) => (secret === undefined || secret.length < 8 ? [] : [secret]));
    const written = whole
        .flatMap((secret) => [
        secret,
        encodeURIComponent(secret.toWellFormed()),
        Buffer.from(secret).toString('base64').replace(/=+$/, ''),
    ])
        .toSorted((one, other) => other.length - one.length);
    const cut = written.reduce((left, secret) => left.replaceAll(secret, '***'), bounded).replaceAll(TOKENS, '***');
    const pieces = written.filter((secret) => secret.length >= MIN_PIECE_CHARACTERS);
    return cut
        .replaceAll(SECRET_RUN, (run) => (pieces.some((secret) => holdsPiece(run, secret)) ? '***' : run))
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim()
        .slice(0, most)
        .replace(/[.\s]+$/, '');
}
/** Whether a run of characters has a piece of a secret in it. */
function holdsPiece(run, secret) {
    return Array.from({ length: run.length - MIN_PIECE_CHARACTERS + 1 }, (_, at) => run.slice(at, at + MIN_PIECE_CHARACTERS)).some((piece) => secret.includes(piece));
}


/***/ }),

/***/ 95684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);

/** No whole answer came: what happened, to which host. Never holds headers or bodies. */
class HttpError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'HttpError';
    fault;
    host;
    constructor(fault, host, message, options) {
        super(message, options);
        this.fault = fault;
        this.host = host;
    }
}


/***/ }),

/***/ 44134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ DOCS)
/* harmony export */ });
/** Where the documentation is, for whoever has only the action. */
const DOCS = 'https://github.com/grantgate/grantgate/blob/main/docs';


/***/ })

};
