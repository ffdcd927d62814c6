export const id = 243;
export const ids = [243];
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

/***/ 8693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ vaultServer),
/* harmony export */   y: () => (/* binding */ askVault)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8394);
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8427);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5684);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1142);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(421);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7346);






/**
 * The server of a policy, with its CA and the client certificate of the workflow where there are any. Certificates are
 * always verified.
 */
function vaultServer(spec, tls, tools) {
    const certificates = spec['ca-certificates'];
    const isSpecial = certificates !== undefined || tls.clientKey !== undefined;
    const send = isSpecial ? tools.connect({ ...tls, certificates }) : tools.send;
    return { url: spec.url.replace(/\/+$/, ''), namespace: spec.namespace, send };
}
/**
 * Asks the server. https://developer.hashicorp.com/vault/api-docs
 * @throws ExchangeError when it cannot be reached, is sealed, or answers with something that is not JSON
 */
async function askVault(server, call, tools) {
    const response = await sent(server, call, tools);
    if (response.status === 503 || response.status === 472 || response.status === 473) {
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .Sb('vault', 'Unavailable', `${new URL(server.url).host} is sealed, on standby or starting (${response.status})`, `start the run again when the server is unsealed\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_4__/* .seeVault */ .w)('sealed')}`);
    }
    const body = response.body === '' && response.status === 204 ? {} : (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonIn */ .Yf)(response);
    if (body === undefined)
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .Sb('vault', 'BadAnswer', `${new URL(server.url).host} answered ${response.status} with something that is not JSON`, `is \`url\` the address of a Vault or OpenBao server?\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_4__/* .seeVault */ .w)('other')}`);
    return { status: response.status, errors: vaultErrors(body, sentSecrets(call)), body };
}
async function sent(server, { method, path, token, body, wrap, repeatable, issues }, tools) {
    const send = repeatable ? (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retrying */ .R$)(server.send, { ...tools, passing }) : server.send;
    const headers = {
        'x-vault-request': 'true',
        accept: 'application/json',
        ...(token === undefined ? {} : { 'x-vault-token': token }),
        ...(server.namespace === undefined ? {} : { 'x-vault-namespace': server.namespace }),
        ...(wrap === undefined ? {} : { 'x-vault-wrap-ttl': `${wrap}s` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    try {
        return await send({
            method,
            url: `${server.url}/v1/${path}`,
            headers,
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
    }
    catch (error) {
        if (!(error instanceof _http_send_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j))
            throw error;
        const lost = issues === true && !error.fault.includes('tls') && error.fault !== 'client-certificate'
            ? '\nif the server made a token whose answer did not arrive, nobody has it, and it ends by itself with the ' +
                '`token_ttl` of the role'
            : '';
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .Sb('vault', 'Unreachable', error.message, `${likelyFault(error)}${lost}\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_4__/* .seeVault */ .w)('unreachable')}`, { cause: error });
    }
}
/**
 * The server could not reach who made the token, or a standby has not heard of it yet (412).
 * https://developer.hashicorp.com/vault/docs/enterprise/consistency
 */
function passing({ status, body }) {
    const isAboutKeys = status === 400 &&
        /fetching keys|error connecting to the oidc|failed to (?:get|fetch) (?:jwks|keys)/i.test(body.slice(0, 2000));
    return status === 412 || isAboutKeys ? 'passing' : undefined;
}
function likelyFault({ fault }) {
    if (fault === 'tls')
        return 'give the CA of the server with `ca-certificates`, in the policy or as an input';
    if (fault === 'client-certificate')
        return ('give a certificate that the server accepts and its key, with the inputs `client-certificate` and ' +
            '`client-key`');
    return 'is the server up, and can the runner reach it?';
}
/** What the server said, one line each; never more of the answer than that, and nothing of what it was sent to know. */
function vaultErrors(body, secrets) {
    const errors = body['errors'];
    return Array.isArray(errors)
        ? errors.flatMap((text) => (typeof text === 'string' ? [(0,_http_said_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)(text, { secrets })] : []))
        : [];
}
/** The token of the job, the one of the server, and those it is asked to end. */
function sentSecrets({ token, body }) {
    return [token, body?.['jwt']].filter((secret) => typeof secret === 'string');
}


/***/ }),

/***/ 7346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ seeVault)
/* harmony export */ });
/* unused harmony export VAULT_HEADINGS */
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3740);

/** Headings of docs/vault.md that errors link to; a test checks that each exists. */
const VAULT_HEADINGS = {
    login: 'the-login-is-refused',
    role: 'the-role-does-not-exist',
    audience: 'the-audience-does-not-match',
    issuer: 'the-issuer-or-its-keys-do-not-match',
    claims: 'a-claim-does-not-match',
    expired: 'the-token-has-expired',
    denied: 'permission-denied',
    missing: 'the-secret-is-not-there',
    field: 'the-field-is-not-there',
    unfit: 'the-value-cannot-be-handed-on-exactly',
    lifetime: 'the-token-cannot-be-shortened',
    uses: 'the-token-may-be-used-too-few-times',
    certificate: 'the-certificate-outlives-the-grant',
    outlives: 'what-was-read-outlives-the-grant',
    batch: 'batch-tokens-cannot-be-revoked',
    sealed: 'the-server-is-sealed-or-on-standby',
    unreachable: 'the-server-cannot-be-reached',
    ended: 'the-grant-has-ended',
    revoke: 'the-token-could-not-be-revoked',
    other: 'anything-else',
};
/** The last line of a hint: where the docs say more. */
function seeVault(heading) {
    return (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_0__/* .seeDocs */ .V)('vault', VAULT_HEADINGS[heading]);
}


/***/ }),

/***/ 4243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   revocationOf: () => (/* binding */ revocationOf),
/* harmony export */   revokeAccessor: () => (/* binding */ revokeAccessor),
/* harmony export */   revokeVault: () => (/* binding */ revokeVault)
/* harmony export */ });
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8693);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7346);



/** What revoking a token needs. */
function revocationOf(place, token, { clientCertificate, clientKey }) {
    const given = {
        url: place.url,
        token,
        namespace: place.namespace,
        certificates: place['ca-certificates'],
        clientCertificate,
        clientKey,
    };
    return Object.fromEntries(Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
/**
 * Ends a token, those made from it and the leases of its dynamic secrets. One that is dead already is fine.
 * https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token-self
 * @throws ExchangeError when the token may still be alive
 */
const revokeVault = async (revocation, tools) => {
    const { url, token, namespace, certificates, clientCertificate, clientKey } = revocation;
    if (url === undefined || token === undefined)
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', 'NothingToRevoke', 'there is no token to revoke', (0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('revoke'));
    const server = (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .vaultServer */ .w)({ url, namespace, 'ca-certificates': certificates }, { clientCertificate, clientKey }, tools);
    const { status, errors } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .askVault */ .y)(server, { method: 'POST', path: 'auth/token/revoke-self', token, repeatable: true }, tools);
    // anything else that looks like success is of somebody else, such as a proxy
    if (status === 204)
        return;
    if (status === 403 && isUnknown(errors))
        return;
    throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', `Status${status}`, `${new URL(url).host} did not revoke the token (${status}${errors.length === 0 ? '' : `: ${errors.join('; ')}`})`, 'the policies of the role have to allow `auth/token/revoke-self`, as the policy `default` does\n' +
        (0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('revoke'));
};
/**
 * 403 is the answer for a dead token, and for a living one whose policies do not allow the call: only the words tell
 * which. OpenBao and older versions of Vault say `permission denied` for a token that they do not know, and
 * `1 error occurred: * permission denied` for the other; newer ones of Vault add `invalid token` to the first. Seen
 * with OpenBao 2.7; vault/request_handling.go of both. The first is also the answer for a living token from an address
 * that its role does not allow: nothing tells them apart, and that one ends with the grant.
 */
function isUnknown(errors) {
    return (errors.some((text) => /\b(?:bad|invalid) token\b/i.test(text)) ||
        (errors.length === 1 && errors[0] === 'permission denied'));
}
/**
 * Ends a token by its accessor, and those that unwrap answers it got, with an operator's token.
 * https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token-accessor
 * @throws ExchangeError
 */
async function revokeAccessor(handle, operatorToken, tools) {
    const { url, accessor, namespace, wrappings } = handle;
    if (url === undefined || accessor === undefined)
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', 'NothingToRevoke', 'the record names no accessor', (0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('revoke'));
    const server = (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .vaultServer */ .w)({ url, namespace }, {}, tools);
    for (const each of [accessor, ...(wrappings ?? '').split(' ').filter((text) => text !== '')])
        await endByAccessor(server, each, operatorToken, tools);
}
async function endByAccessor(server, accessor, operatorToken, tools) {
    const { status, errors } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .askVault */ .y)(server, { method: 'POST', path: 'auth/token/revoke-accessor', token: operatorToken, body: { accessor }, repeatable: true }, tools);
    // one that is not there is answered with 200 and a warning, by older servers with 400
    const isGone = status === 400 && errors.some((text) => /invalid accessor/i.test(text));
    if (status === 204 || status === 200 || isGone)
        return;
    throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', `Status${status}`, `the accessor was not revoked (${status}${errors.length === 0 ? '' : `: ${errors.join('; ')}`})`, `your token has to allow \`auth/token/revoke-accessor\`\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('revoke')}`);
}


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
