export const id = 2700;
export const ids = [2700,4243];
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

/***/ 81573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ claimsForPeople)
/* harmony export */ });
/* harmony import */ var _http_jwt_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61002);

/**
 * What trust policies can test of a GitHub token, and what tells which form they have to be in. Never `jti`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
const SHOWN = [
    'aud',
    'sub',
    'repository',
    'repository_id',
    'repository_owner_id',
    'environment',
    'ref',
    'job_workflow_ref',
    'workflow_ref',
    'iss',
];
const MAX_CLAIM_CHARACTERS = 512;
/**
 * Reads a token for an explanation only: nothing is verified, nothing is decided by it. What cannot be read is empty.
 */
function claimsForPeople(token) {
    const payload = (0,_http_jwt_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeJwtPayload */ .K)(token);
    return Object.fromEntries(SHOWN.flatMap((name) => {
        const value = payload[name];
        return typeof value === 'string' ? [[name, printable(value)]] : [];
    }));
}
/** A branch can be named anything: no line break, no escape sequence, no end of a code span. */
function printable(value) {
    return value.slice(0, MAX_CLAIM_CHARACTERS).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]/gu, '?');
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

/***/ 1546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ revokeIssued)
/* harmony export */ });
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90421);

/**
 * Revokes what was issued before a fault, and gives the fault. Where revoking fails as well, perhaps because no
 * time was left, the fault carries the credential: the session has time of its own for it, puts it on record, and
 * leaves it to the end of the job if need be.
 */
async function revokeIssued(fault, issued, revoke, tools) {
    try {
        await revoke(issued.revocation ?? {}, tools);
        return fault;
    }
    catch {
        return new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .NotRevokedError */ .US(fault, issued);
    }
}


/***/ }),

/***/ 72418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ subjectCauses)
/* harmony export */ });
/* unused harmony export isPullRequest */
/** `repo:owner@id/name@id`: GitHub's OIDC reference, "Immutable subject claims". */
const IMMUTABLE = /^repo:([^@/:]+)@\d+\/([^@/:]+)@\d+/;
/** Whether the token is of a pull request, whose subject names no branch. */
function isPullRequest({ sub = '' }) {
    return sub.endsWith(':pull_request');
}
/**
 * What is likely to differ between a token's subject and the one a trust policy asks for. `provider` is named where it
 * compares differently from GitHub.
 */
function subjectCauses({ sub = '', environment, repository }, provider) {
    const causes = [];
    if (sub !== '' && !sub.startsWith('repo:')) {
        causes.push('`sub` is written by a template of the repository or the organisation, not ' +
            `\`repo:${repository ?? 'owner/name'}:...\`: the trust policy has to expect this form`);
    }
    const immutable = IMMUTABLE.exec(sub);
    if (immutable !== null) {
        causes.push('`sub` names owner and repository with their ids: a trust policy for ' +
            `\`${sub.replace(IMMUTABLE, 'repo:$1/$2')}\` does not match. Repositories created, renamed or transferred ` +
            'since July 2026 have this form');
    }
    if (environment !== undefined) {
        causes.push(`the job has the environment \`${environment}\`, so \`sub\` ends with the environment and says nothing of ` +
            'the branch: a trust policy for `...:ref:refs/heads/...` does not match');
        if (environment !== environment.toLowerCase())
            causes.push(`${provider} compares upper and lower case, GitHub does not: the trust policy has to say ` +
                `\`${environment}\` as the token does`);
    }
    else if (isPullRequest({ sub })) {
        causes.push('the run is of a pull request, so `sub` ends with `:pull_request` and names no branch. Let no role trust ' +
            'that: run the job on a branch or in an environment');
    }
    else if (sub.includes(':ref:')) {
        causes.push('the job has no `environment:`, so `sub` ends with the branch or tag: a trust policy for ' +
            '`...:environment:...` does not match');
    }
    return causes;
}


/***/ }),

/***/ 98693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ vaultServer),
/* harmony export */   y: () => (/* binding */ askVault)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28394);
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78427);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95684);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81142);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90421);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87346);






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

/***/ 87346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ seeVault)
/* harmony export */ });
/* unused harmony export VAULT_HEADINGS */
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23740);

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

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ explainLogin),
/* harmony export */   u: () => (/* binding */ explainCall)
/* harmony export */ });
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81573);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90421);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72418);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87346);




/**
 * A refusal of a login, with what is likely behind it. The words are those of the JWT auth method, of Vault and of
 * OpenBao.
 */
function explainLogin(status, errors, login) {
    const said = errors.join('; ');
    const [heading, cause] = likely(status, said, login);
    const claims = (0,_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsForPeople */ .e)(login.idToken);
    const facts = Object.entries(claims).map(([name, value]) => `  ${name}: ${value}`);
    const hint = [
        cause,
        ...(heading === 'claims' || heading === 'login' ? (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectCauses */ .h)(claims, 'Vault') : []),
        'the token says:',
        ...facts,
        (0,_docs_js__WEBPACK_IMPORTED_MODULE_1__/* .seeVault */ .w)(heading),
    ].join('\n');
    return new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', `Login${status}`, `the login with the role \`${login.role}\` at \`auth/${login.mount}\` was refused ` +
        `(${status}${said === '' ? '' : `: ${said}`})`, hint);
}
function likely(status, said, { role, mount, audience }) {
    if (/role .*could not be found|unknown role|role not found/i.test(said))
        return ['role', `there is no role \`${role}\` below \`auth/${mount}\``];
    if (/namespace not found|namespaces feature not enabled/i.test(said))
        return ['login', 'there is no such `namespace`'];
    if (/could not load configuration/i.test(said))
        return ['login', `nothing is written at \`auth/${mount}/config\``];
    if (/\(iss\) claim/i.test(said))
        return ['issuer', `\`bound_issuer\` at \`auth/${mount}/config\` has to be the \`iss\` of the token`];
    if (/signature|fetching keys|malformed jwt/i.test(said))
        return [
            'issuer',
            `\`auth/${mount}/config\` has to lead to the keys of the issuer, with \`oidc_discovery_url\` or ` +
                '`jwks_url`, and the server has to reach them',
        ];
    if (/audience|aud claim/i.test(said))
        return ['audience', `the role's \`bound_audiences\` has to hold \`${audience}\``];
    if (/expired|expiration|not valid yet|before|issued at|clock/i.test(said))
        return [
            'expired',
            'the token is good for five minutes: compare the clock of the server with the time, and look at ' +
                '`expiration_leeway` and `clock_skew_leeway` of the role',
        ];
    if (/not found in token/i.test(said))
        return ['claims', '`user_claim` of the role has to name a claim that every token has, such as `repository_id`'];
    if (/claim|subject/i.test(said))
        return ['claims', "compare the role's `bound_claims` and `bound_subject` with what the token says"];
    if (status === 403 || status === 404)
        return [
            'login',
            `is the JWT auth method mounted at \`${mount}\`, in this namespace, and do \`token_bound_cidrs\` of the ` +
                "role hold the runner's address?",
        ];
    return ['login', 'look at the audit log of the server, which says more than it tells clients'];
}
/** A refusal of anything but a login. */
function explainCall(what, status, errors) {
    const said = errors.join('; ');
    const [heading, hint] = status === 403
        ? [
            'denied',
            'the policies of the role have to allow it, with `read` for what is there and `update` where something ' +
                'is made',
        ]
        : status === 404
            ? [
                'missing',
                'is the path written with its mount, and for KV 2 with `data/` after it, as in `secret/data/shop/flags`?',
            ]
            : ['other', 'look at the audit log of the server'];
    return new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', `Status${status}`, `${what} was refused (${status}${said === '' ? '' : `: ${said}`})`, `${hint}\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_1__/* .seeVault */ .w)(heading)}`);
}


/***/ }),

/***/ 2096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ issuedBy)
/* harmony export */ });
/* harmony import */ var _revoke_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4243);

/** A login as something that was issued and can be revoked, before anything else is known of it. */
function issuedBy(server, spec, { token, accessor, expires }, given) {
    return {
        name: given.name,
        provider: 'vault',
        target: `${server.url} role ${spec.role}`,
        expires,
        variables: {},
        outputs: {},
        secret: [],
        revocation: (0,_revoke_js__WEBPACK_IMPORTED_MODULE_0__.revocationOf)(spec, token, given),
        handle: { url: server.url, accessor, ...(server.namespace === undefined ? {} : { namespace: server.namespace }) },
    };
}


/***/ }),

/***/ 59793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ checkUses),
/* harmony export */   Li: () => (/* binding */ secondsLeft),
/* harmony export */   PG: () => (/* binding */ withShortLife),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23355);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90421);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98693);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87346);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7342);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70440);






/** The server counts from when it is asked, which is later than when asking began. */
const VAULT_LATENCY_MS = 2000;
/**
 * Seconds a token may last: the grant's remainder, the policy's session, the credential's own. @throws ExchangeError
 * when nothing is left
 */
function secondsLeft(bounds, session, now) {
    const seconds = Math.floor(Math.min((bounds.until - now - VAULT_LATENCY_MS) / 1000, bounds.session, session ?? Number.POSITIVE_INFINITY));
    if (seconds > 0)
        return seconds;
    throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', 'GrantEnded', `the grant ended at ${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInstant */ .r4)(bounds.until)}: no token is asked for`, `ask for a new grant\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('ended')}`);
}
/** A server that takes long to answer counts from a later moment: it is asked again, so often. */
const MAX_RENEWALS = 3;
/**
 * Makes a token end in time: it is renewed for less, which shortens it. One that later steps get is a child with an end
 * that cannot be moved, since whoever holds a token can renew it; the child ends with the login at the latest.
 * https://openbao.org/api-docs/auth/token/ https://developer.hashicorp.com/vault/api-docs/auth/token
 * @throws ExchangeError when the server does not
 */
async function shorten(server, login, limits, tools) {
    const held = login.lease <= limits.left() ? login : await renewed(server, login, limits, tools);
    return { login: held, token: limits.handedOut ? await childToken(server, held, limits.left(), tools) : held };
}
async function renewed(server, login, { left, until }, tools) {
    let token = login;
    for (let count = 0; count < MAX_RENEWALS; count += 1) {
        const seconds = left();
        const issued = tools.now();
        const { status, errors, body } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .askVault */ .y)(server, {
            method: 'POST',
            path: 'auth/token/renew-self',
            token: login.token,
            body: { increment: `${seconds}s` },
            repeatable: true,
        }, tools);
        if (status !== 200)
            throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explainCall */ .u)('shortening the token (`auth/token/renew-self`)', status, errors);
        token = { ...(0,_login_js__WEBPACK_IMPORTED_MODULE_4__/* .vaultTokenIn */ .fY)(body, issued, tools), token: login.token, accessor: login.accessor };
        // INVARIANT: what the server answers counts, not what was asked, and from the moment of the answer on
        if (token.lease > seconds)
            break;
        if (tools.now() + token.lease * 1000 <= until)
            return token;
    }
    throw outlives(token);
}
async function childToken(server, login, seconds, tools) {
    const issued = tools.now();
    const body = { ttl: `${seconds}s`, explicit_max_ttl: `${seconds}s`, renewable: false, display_name: 'grantgate' };
    const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .askVault */ .y)(server, { method: 'POST', path: 'auth/token/create', token: login.token, body, repeatable: false }, tools);
    if (answer.status !== 200)
        throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explainCall */ .u)('making a token with an end of its own (`auth/token/create`)', answer.status, answer.errors);
    const token = (0,_login_js__WEBPACK_IMPORTED_MODULE_4__/* .fit */ .Uj)((0,_login_js__WEBPACK_IMPORTED_MODULE_4__/* .vaultTokenIn */ .fY)(answer.body, issued, tools));
    if (token.lease > seconds || token.renewable)
        throw outlives(token);
    return token;
}
function outlives({ expires }) {
    return new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', 'OutlivesGrant', `the server's token lasts until ${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_5__/* .formatInstant */ .r4)(expires)}, longer than it may`, 'give the role a `token_ttl` that is short, and no `token_period`: a periodic token cannot be shortened\n' +
        (0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('lifetime'));
}
/**
 * A token that may be used a number of times dies with its last use, and the leases it made with it; no token can be
 * made from it. https://openbao.org/docs/concepts/tokens/
 * @throws ExchangeError when the token would die before it is revoked
 */
function checkUses({ uses }, needed, handedOut) {
    if (uses === 0 || (uses >= needed && !handedOut))
        return;
    const why = handedOut ? 'no token can be made of it for later steps' : `${needed} are needed`;
    throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', 'TooFewUses', `the role's tokens are good for ${uses} ${uses === 1 ? 'request' : 'requests'}, and ${why}`, `set \`token_num_uses\` of the role to 0${handedOut ? '' : `, or to ${needed}`}\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('uses')}`);
}
/** Fields that ask for an X.509 or an SSH certificate. */
const CERTIFIED = ['common_name', 'public_key'];
/**
 * What is sent along asks for no longer a life than the token has: what has no lease is revoked by nobody.
 * Certificates are asked for with one in any case, others where the policy names one. A role's own limit, where it is
 * shorter, still counts. https://openbao.org/api-docs/secret/pki/#generate-certificate-and-key
 * https://openbao.org/api-docs/secret/ssh/#sign-ssh-key
 */
function withShortLife(data, seconds) {
    if (data['ttl'] === undefined && !CERTIFIED.some((field) => data[field] !== undefined))
        return data;
    return { ...data, ttl: `${Math.min(secondsIn(data['ttl']) ?? seconds, seconds)}s` };
}
const VAULT_UNITS = { s: 1, m: 60, h: 3600, d: 86_400 };
/** A duration as servers take it: seconds, or `1h30m`. What else it may be is theirs to say. */
function secondsIn(value) {
    if (typeof value === 'number')
        return Math.floor(value);
    if (typeof value !== 'string' || !/^(?:\d+|(?:\d+[smhd])+)$/.test(value))
        return undefined;
    return [...value.matchAll(/(\d+)([smhd]?)/g)].reduce((sum, [, digits, unit = '']) => sum + Number(digits) * (VAULT_UNITS[unit] ?? 1), 0);
}


/***/ }),

/***/ 70440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ loginToVault),
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   fY: () => (/* binding */ vaultTokenIn)
/* harmony export */ });
/* harmony import */ var _http_mask_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43514);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81142);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90421);
/* harmony import */ var _policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51170);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98693);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87346);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7342);







/**
 * Trades the job's token for one of the server. https://developer.hashicorp.com/vault/api-docs/auth/jwt#jwt-login
 * @throws ExchangeError
 */
async function loginToVault(server, spec, tools) {
    const audience = (0,_policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_1__/* .vaultAudience */ .JI)(spec);
    const mount = spec.mount ?? 'jwt';
    const idToken = await tools.idToken(audience);
    const issued = tools.now();
    const { status, errors, body } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .askVault */ .y)(server, {
        method: 'POST',
        path: `auth/${mount}/login`,
        body: { role: spec.role, jwt: idToken },
        repeatable: true,
        issues: true,
    }, tools);
    if (status !== 200)
        throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_4__/* .explainLogin */ .j)(status, errors, { role: spec.role, mount, idToken, audience });
    return vaultTokenIn(body, issued, tools);
}
const NEVER = Date.UTC(9999, 11, 31);
/**
 * A token that can be bounded and named; until this is known it is only good for revoking it. @throws ExchangeError
 */
function fit(token) {
    if (token.lease > 0 && token.accessor !== '')
        return token;
    throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', 'BadAnswer', 'the server answered without a token that ends, or without its accessor', `a token without an end cannot be bounded: give the role a \`token_ttl\`\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_3__/* .seeVault */ .w)('other')}`);
}
/** Reads `auth` of an answer. @throws ExchangeError when it holds no token, or one that cannot be revoked */
function vaultTokenIn(body, issued, tools) {
    const auth = (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)(body['auth']);
    const token = (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(auth, 'client_token');
    // INVARIANT: masked before anything else is done with it
    if (token !== undefined)
        (0,_http_mask_js__WEBPACK_IMPORTED_MODULE_6__/* .maskText */ .g)(token, tools.mask);
    if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(auth, 'token_type') === 'batch') {
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', 'BatchToken', 'the server gave a batch token, which cannot be revoked', `set \`token_type\` of the role to \`service\`\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_3__/* .seeVault */ .w)('batch')}`);
    }
    if (token === undefined)
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', 'BadAnswer', 'the server answered without a token', `look at the audit log of the server\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_3__/* .seeVault */ .w)('other')}`);
    const seconds = auth?.['lease_duration'];
    const lease = typeof seconds === 'number' && seconds > 0 ? seconds : 0;
    const uses = auth?.['num_uses'];
    return {
        token,
        accessor: (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(auth, 'accessor') ?? '',
        lease,
        issued,
        expires: lease === 0 ? NEVER : issued + lease * 1000,
        renewable: auth?.['renewable'] === true,
        uses: typeof uses === 'number' ? uses : 0,
    };
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
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90421);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98693);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87346);



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

/***/ 61002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ decodeJwtPayload)
/* harmony export */ });
/* unused harmony export jwtPayloadText */
/** The text of a JWT's payload, as it was signed. Nothing is verified. */
function jwtPayloadText(token) {
    return Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
}
/**
 * What a JWT says; empty where that cannot be read. Nothing is verified: good for words and for looking, not for trust.
 */
function decodeJwtPayload(token) {
    try {
        const payload = JSON.parse(jwtPayloadText(token));
        return typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? { ...payload } : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 43514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ maskText)
/* harmony export */ });
/* unused harmony export maskedParts */
/** Shorter texts are punctuation and ordinary words: masking them would hide them in the whole log of the job. */
const MIN_SECRET_CHARACTERS = 4;
/** A number in JSON that is shorter is a port, a year or a count. */
const MIN_NUMBER_CHARACTERS = 8;
/** Deepest JSON inside JSON that is looked into. */
const MAX_JSON_LEVELS = 8;
/** Brackets, quotes and separators of JSON, YAML and PEM-like texts; and lines of one character, such as `-----`. */
const STRUCTURE = /^(?:[{}[\](),:;"'\s]*|(.)\1*)$/u;
/**
 * Hides a secret in the log: the one way to do it. The log is masked line by line, so a text of several lines is never
 * given whole: the runner would mask each of its lines, also `{` and `}`. What is inside JSON is masked by itself and
 * as JSON writes it, because a later step may print either. https://github.com/actions/runner/pull/1521
 */
function maskText(secret, mask) {
    for (const part of maskedParts(secret))
        mask(part);
}
/** The lines that are masked for a secret; none holds a line break. */
function maskedParts(secret) {
    const parts = maskedTexts(secret, 0).flatMap(maskedLines);
    return [...new Set(parts.flatMap((part) => [part, asJson(part)]))];
}
function maskedLines(text) {
    const lines = text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line.length >= MIN_SECRET_CHARACTERS);
    // a secret of one line is a secret, whatever it consists of
    return /[\r\n]/.test(text.trim()) ? lines.filter((line) => !STRUCTURE.test(line)) : lines;
}
/** As it stands between the quotes of a JSON document. */
function asJson(text) {
    return JSON.stringify(text).slice(1, -1);
}
/** A text and, where it is JSON, the texts and the long numbers inside. */
function maskedTexts(text, depth) {
    if (depth >= MAX_JSON_LEVELS || !/^\s*[[{"]/.test(text))
        return [text];
    const inside = [];
    try {
        JSON.parse(text, (_name, value) => {
            if (typeof value === 'string')
                inside.push(...maskedTexts(value, depth + 1));
            return value;
        });
    }
    catch {
        return [text];
    }
    return [text, ...inside, ...numbersIn(text)];
}
/** Numbers as they are written, not as they are read. */
function numbersIn(text) {
    return [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)].flatMap(([token]) => token.startsWith('"') || token.length < MIN_NUMBER_CHARACTERS ? [] : [token]);
}


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
