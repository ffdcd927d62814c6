export const id = 337;
export const ids = [337,243];
export const modules = {

/***/ 1142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   r7: () => (/* binding */ textIn),
/* harmony export */   sD: () => (/* binding */ maskLines)
/* harmony export */ });
/** The JSON object of an answer; `undefined` when it is something else. */
function jsonIn(response) {
    try {
        const value = JSON.parse(response.body);
        return objectOf(value);
    }
    catch {
        return undefined;
    }
}
/** A value that is a plain object, such as a field of an answer. */
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
}
/** A field that is a text with something in it. */
function textIn(value, name) {
    const found = value?.[name];
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** Masks a secret line by line, as logs are; short lines such as `{` are left, they would hide everything. */
function maskLines(secret, mask) {
    for (const line of new Set(secret.split(/[\r\n]+/).map((text) => text.trim()))) {
        if (line.length >= SHORTEST_LINE || line === secret.trim())
            if (line !== '')
                mask(line);
    }
}
/** Shorter lines are punctuation, not secrets. */
const SHORTEST_LINE = 4;


/***/ }),

/***/ 1573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ claimsForPeople)
/* harmony export */ });
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);

/**
 * What trust policies can test of a GitHub token, and what tells which form they have to be in. Never `jti`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
const SHOWN = ['aud', 'sub', 'repository', 'repository_id', 'repository_owner_id', 'environment', 'ref', 'job_workflow_ref', 'workflow_ref', 'iss'];
const LONGEST = 512;
/** Reads a token for an explanation only: nothing is verified, nothing is decided by it. What cannot be read is empty. */
function claimsForPeople(token) {
    const payload = payloadOf(token);
    return Object.fromEntries(SHOWN.flatMap((name) => {
        const value = payload[name];
        return typeof value === 'string' ? [[name, printable(value)]] : [];
    }));
}
function payloadOf(token) {
    try {
        const value = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value : {};
    }
    catch {
        return {};
    }
}
/** A branch can be named anything: no line break, no escape sequence, no end of a code span. */
function printable(value) {
    return value.slice(0, LONGEST).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]/gu, '?');
}


/***/ }),

/***/ 2418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ subjectCauses),
/* harmony export */   r: () => (/* binding */ isPullRequest)
/* harmony export */ });
/** `repo:owner@id/name@id`: GitHub's OIDC reference, "Immutable subject claims". */
const IMMUTABLE = /^repo:([^@/:]+)@\d+\/([^@/:]+)@\d+/;
/** Whether the token is of a pull request, whose subject names no branch. */
function isPullRequest({ sub = '' }) {
    return sub.endsWith(':pull_request');
}
/** What is likely to differ between a token's subject and the one a trust policy asks for. `provider` is named where it compares differently from GitHub. */
function subjectCauses({ sub = '', environment, repository }, provider) {
    const causes = [];
    if (sub !== '' && !sub.startsWith('repo:')) {
        causes.push(`\`sub\` is written by a template of the repository or the organisation, not \`repo:${repository ?? 'owner/name'}:...\`: the trust policy has to expect this form`);
    }
    const immutable = IMMUTABLE.exec(sub);
    if (immutable !== null) {
        causes.push(`\`sub\` names owner and repository with their ids: a trust policy for \`${sub.replace(IMMUTABLE, 'repo:$1/$2')}\` does not match. Repositories created, renamed or transferred since July 2026 have this form`);
    }
    if (environment !== undefined) {
        causes.push(`the job has the environment \`${environment}\`, so \`sub\` ends with the environment and says nothing of the branch: a trust policy for \`...:ref:refs/heads/...\` does not match`);
        if (environment !== environment.toLowerCase())
            causes.push(`${provider} compares upper and lower case, GitHub does not: the trust policy has to say \`${environment}\` as the token does`);
    }
    else if (isPullRequest({ sub })) {
        causes.push('the run is of a pull request, so `sub` ends with `:pull_request` and names no branch. Let no role trust that: run the job on a branch or in an environment');
    }
    else if (sub.includes(':ref:')) {
        causes.push('the job has no `environment:`, so `sub` ends with the branch or tag: a trust policy for `...:environment:...` does not match');
    }
    return causes;
}


/***/ }),

/***/ 8693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ vaultServer),
/* harmony export */   y: () => (/* binding */ askVault)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8394);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5684);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1142);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(421);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7346);





/** The server of a policy, with its CA and the client certificate of the workflow where there are any. Certificates are always verified. */
function vaultServer(spec, tls, tools) {
    const certificates = spec['ca-certificates'];
    const isSpecial = certificates !== undefined || tls.clientKey !== undefined;
    const send = isSpecial ? tools.connect({ ...tls, certificates }) : tools.send;
    return { url: spec.url.replace(/\/+$/, ''), namespace: spec.namespace, send };
}
/**
 * Asks the server. https://developer.hashicorp.com/vault/api-docs
 * @throws ExchangeError when it cannot be reached, is sealed, or answers with something that is no JSON
 */
async function askVault(server, call, tools) {
    const response = await sent(server, call, tools);
    if (response.status === 503 || response.status === 472 || response.status === 473) {
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeError */ .S('vault', 'Unavailable', `${new URL(server.url).host} is sealed, on standby or starting (${response.status})`, `start the run again when the server is unsealed\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_3__/* .seeVault */ .w)('sealed')}`);
    }
    const body = response.body === '' && response.status === 204 ? {} : (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonIn */ .Yf)(response);
    if (body === undefined)
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeError */ .S('vault', 'BadAnswer', `${new URL(server.url).host} answered ${response.status} with something that is no JSON`, `is \`url\` the address of a Vault or OpenBao server?\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_3__/* .seeVault */ .w)('other')}`);
    return { status: response.status, errors: errorsIn(body), body };
}
async function sent(server, { method, path, token, body, wrap, repeatable }, tools) {
    const send = repeatable ? (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retrying */ .R)(server.send, tools) : server.send;
    const headers = {
        'x-vault-request': 'true',
        accept: 'application/json',
        ...(token === undefined ? {} : { 'x-vault-token': token }),
        ...(server.namespace === undefined ? {} : { 'x-vault-namespace': server.namespace }),
        ...(wrap === undefined ? {} : { 'x-vault-wrap-ttl': `${wrap}s` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    try {
        return await send({ method, url: `${server.url}/v1/${path}`, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    }
    catch (error) {
        if (!(error instanceof _http_send_js__WEBPACK_IMPORTED_MODULE_1__/* .HttpError */ .j))
            throw error;
        const hint = error.fault === 'tls' ? 'give the CA of the server with `ca-certificates`, in the policy or as an input' : 'is the server up, and can the runner reach it?';
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeError */ .S('vault', 'Unreachable', error.message, `${hint}\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_3__/* .seeVault */ .w)('unreachable')}`, { cause: error });
    }
}
/** What the server said, one line each; never more of the answer than that. */
function errorsIn(body) {
    const errors = body['errors'];
    return Array.isArray(errors) ? errors.filter((text) => typeof text === 'string').map((text) => text.replaceAll(/\s+/g, ' ').slice(0, 300)) : [];
}


/***/ }),

/***/ 7346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ seeVault)
/* harmony export */ });
/* unused harmony export VAULT_HEADINGS */
/** Headings of docs/vault.md that errors link to; a test checks that each exists. */
const VAULT_HEADINGS = {
    login: 'the-login-is-refused',
    role: 'the-role-does-not-exist',
    audience: 'the-audience-does-not-match',
    claims: 'a-claim-does-not-match',
    expired: 'the-token-has-expired',
    denied: 'permission-denied',
    missing: 'the-secret-is-not-there',
    field: 'the-field-is-not-there',
    lifetime: 'the-token-cannot-be-shortened',
    batch: 'batch-tokens-cannot-be-taken-back',
    sealed: 'the-server-is-sealed-or-on-standby',
    unreachable: 'the-server-cannot-be-reached',
    ended: 'the-grant-has-ended',
    revoke: 'the-token-could-not-be-taken-back',
    other: 'anything-else',
};
/** The last line of a hint: where the docs say more. */
function seeVault(heading) {
    return `see docs/vault.md#${VAULT_HEADINGS[heading]}`;
}


/***/ }),

/***/ 4337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exchangeVault: () => (/* binding */ exchangeVault)
});

// EXTERNAL MODULE: ./lib/credentials/vault/call.js
var call = __webpack_require__(8693);
// EXTERNAL MODULE: ./lib/credentials/vault/login.js
var login = __webpack_require__(440);
// EXTERNAL MODULE: ./lib/credentials/answer.js
var answer = __webpack_require__(1142);
// EXTERNAL MODULE: ./lib/credentials/credential.js
var credential = __webpack_require__(421);
// EXTERNAL MODULE: ./lib/credentials/vault/docs.js
var docs = __webpack_require__(7346);
// EXTERNAL MODULE: ./lib/credentials/vault/explain.js
var explain = __webpack_require__(7342);
;// CONCATENATED MODULE: ./lib/credentials/vault/secrets.js





/**
 * Reads the secrets, each path once, all at the same time. Masked before anything else. Gives them by the names of their variables.
 * https://developer.hashicorp.com/vault/api-docs/secret
 * @throws ExchangeError when one of them is not there or may not be read
 */
async function readSecrets(server, token, secrets, tools) {
    const requests = new Map();
    for (const secret of secrets) {
        const key = JSON.stringify([secret.path, secret.version, secret.data, secret['wrap-ttl']]);
        requests.set(key, [...(requests.get(key) ?? []), secret]);
    }
    const read = await Promise.all([...requests.values()].map(async (group) => await readGroup(server, token, group, tools)));
    return Object.fromEntries(read.flat());
}
/** Secrets of one path: one request, of which a write must not be made twice. */
async function readGroup(server, token, group, tools) {
    const [first] = group;
    if (first === undefined)
        return [];
    const { path, version, data, 'wrap-ttl': wrap } = first;
    const asked = `${path.replace(/^\/+/, '')}${version === undefined ? '' : `?version=${version}`}`;
    const request = data === undefined ? { method: 'GET', repeatable: true } : { method: 'POST', body: data, repeatable: false };
    const { status, errors, body } = await (0,call/* askVault */.y)(server, { ...request, path: asked, token, wrap }, tools);
    if (status !== 200)
        throw (0,explain/* explainCall */.u)(`reading \`${path}\``, status, errors);
    const fields = wrap === undefined ? fieldsOf(body) : (0,answer/* objectOf */.Xy)(body['wrap_info']);
    // INVARIANT: everything that came is masked, of what was not asked for as well
    for (const value of Object.values(fields ?? {}))
        if (typeof value === 'string')
            (0,answer/* maskLines */.sD)(value, tools.mask);
    return group.map(({ field, env }) => {
        const value = fields === undefined || !Object.hasOwn(fields, field) ? undefined : written(fields[field], tools);
        if (value === undefined)
            throw missing(path, field, Object.keys(fields ?? {}));
        return [env, value];
    });
}
/** KV 2 wraps its fields once more, beside the metadata of the version. https://developer.hashicorp.com/vault/api-docs/secret/kv/kv-v2#read-secret-version */
function fieldsOf(body) {
    const data = (0,answer/* objectOf */.Xy)(body['data']);
    const isKv2 = data !== undefined && (0,answer/* objectOf */.Xy)(data['metadata'])?.['version'] !== undefined && Object.keys(data).every((key) => key === 'data' || key === 'metadata');
    return isKv2 ? (0,answer/* objectOf */.Xy)(data['data']) : data;
}
/** A value that is no text is written as JSON. */
function written(value, tools) {
    if (value === null || value === undefined || value === '')
        return undefined;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    (0,answer/* maskLines */.sD)(text, tools.mask);
    return text;
}
function missing(path, field, there) {
    return new credential/* ExchangeError */.S('vault', 'FieldMissing', `\`${path}\` has no field \`${field}\`, or it is empty`, `it has: ${there.join(', ') || 'nothing; is the version deleted?'}\n${(0,docs/* seeVault */.w)('field')}`);
}

// EXTERNAL MODULE: ./lib/credentials/vault/revoke.js
var revoke = __webpack_require__(4243);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
;// CONCATENATED MODULE: ./lib/credentials/vault/shorten.js






/**
 * Makes a token end in time. One that later steps get is a child with an end that cannot be moved; one that stays here is renewed for less, which shortens it.
 * https://developer.hashicorp.com/vault/api-docs/auth/token
 * @throws ExchangeError when the server does not
 */
async function shorten(server, parent, { seconds, handedOut }, tools) {
    if (handedOut)
        return checked(await child(server, parent, seconds, tools), seconds);
    if (parent.lease <= seconds)
        return parent;
    const issued = tools.now();
    const { status, errors, body } = await (0,call/* askVault */.y)(server, { method: 'POST', path: 'auth/token/renew-self', token: parent.token, body: { increment: `${seconds}s` }, repeatable: true }, tools);
    if (status !== 200)
        throw (0,explain/* explainCall */.u)('shortening the token (`auth/token/renew-self`)', status, errors);
    return checked({ ...(0,login/* tokenIn */.jf)(body, issued, tools), token: parent.token, accessor: parent.accessor }, seconds);
}
async function child(server, parent, seconds, tools) {
    const issued = tools.now();
    const body = { ttl: `${seconds}s`, explicit_max_ttl: `${seconds}s`, renewable: false, display_name: 'grantgate' };
    const answer = await (0,call/* askVault */.y)(server, { method: 'POST', path: 'auth/token/create', token: parent.token, body, repeatable: false }, tools);
    if (answer.status !== 200)
        throw (0,explain/* explainCall */.u)('making a token with an end of its own (`auth/token/create`)', answer.status, answer.errors);
    return (0,login/* tokenIn */.jf)(answer.body, issued, tools);
}
/** INVARIANT: what the server answers counts, not what was asked. */
function checked(token, seconds) {
    if (token.lease <= seconds)
        return token;
    throw new credential/* ExchangeError */.S('vault', 'OutlivesGrant', `the server's token lasts until ${(0,instant/* formatInstant */.r)(token.expires)}, longer than it may`, `set \`token_max_ttl\` or \`token_explicit_max_ttl\` of the role, or let it be shortened: the policies of the role have to allow \`auth/token/renew-self\`\n${(0,docs/* seeVault */.w)('lifetime')}`);
}

;// CONCATENATED MODULE: ./lib/credentials/vault/exchange.js





/**
 * Trades the job's token for one of Vault or OpenBao that ends with the grant, and reads secrets with it. If anything fails after the login, the token is
 * taken back first.
 */
const exchangeVault = async ({ name, spec, bounds }, tools) => {
    const tls = { clientCertificate: tools.secrets.clientCertificate, clientKey: tools.secrets.clientKey };
    const server = (0,call/* vaultServer */.w)(spec, tls, tools);
    // before anything is asked
    (0,login/* secondsLeft */.Li)(bounds, spec.session, tools.now());
    const parent = await (0,login/* login */.iD)(server, spec, tools);
    const revocation = revocationOf(spec, parent.token, tls);
    try {
        const handedOut = spec['export-token'] === true;
        const token = await shorten(server, parent, { seconds: (0,login/* secondsLeft */.Li)(bounds, spec.session, tools.now()), handedOut }, tools);
        const secrets = await readSecrets(server, token.token, spec.secrets ?? [], tools);
        const variables = { ...secrets, ...(handedOut ? { VAULT_TOKEN: token.token, VAULT_ADDR: server.url, ...(server.namespace === undefined ? {} : { VAULT_NAMESPACE: server.namespace }) } : {}) };
        return {
            name,
            provider: 'vault',
            target: `${server.url} role ${spec.role}`,
            expires: Math.min(token.expires, bounds.until),
            variables,
            outputs: variables,
            secret: [...Object.keys(secrets), ...(handedOut ? ['VAULT_TOKEN'] : [])],
            revocation,
            handle: { url: server.url, accessor: parent.accessor, ...(server.namespace === undefined ? {} : { namespace: server.namespace }) },
            misleading: handedOut ? MISLEADING : [],
        };
    }
    catch (error) {
        await giveBack(revocation, tools);
        throw error;
    }
};
/** Variables that lead the CLI and SDKs elsewhere, or that let them trust anybody. */
const MISLEADING = ['VAULT_SKIP_VERIFY', 'VAULT_CACERT', 'VAULT_AGENT_ADDR', 'BAO_ADDR', 'BAO_TOKEN'];
function revocationOf(spec, token, tls) {
    const given = { url: spec.url, token, namespace: spec.namespace, certificates: spec['ca-certificates'], clientCertificate: tls.clientCertificate, clientKey: tls.clientKey };
    return Object.fromEntries(Object.entries(given).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
/** The fault that led here is what people are told; a token that cannot be given back ends by itself. */
async function giveBack(revocation, tools) {
    await (0,revoke.revokeVault)(revocation, tools).catch(() => undefined);
}


/***/ }),

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ explainLogin),
/* harmony export */   u: () => (/* binding */ explainCall)
/* harmony export */ });
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1573);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(421);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2418);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7346);




/** A refusal of a login, with what is likely behind it. The words are those of the JWT auth method, of Vault and of OpenBao. */
function explainLogin(status, errors, login) {
    const said = errors.join('; ');
    const [heading, cause] = likely(status, said, login);
    const claims = (0,_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsForPeople */ .e)(login.idToken);
    const facts = Object.entries(claims).map(([name, value]) => `  ${name}: ${value}`);
    const hint = [cause, ...(heading === 'claims' || heading === 'login' ? (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectCauses */ .h)(claims, 'Vault') : []), 'the token says:', ...facts, (0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)(heading)].join('\n');
    return new _credential_js__WEBPACK_IMPORTED_MODULE_1__/* .ExchangeError */ .S('vault', `Login${status}`, `the login with the role \`${login.role}\` at \`auth/${login.mount}\` was refused (${status}${said === '' ? '' : `: ${said}`})`, hint);
}
function likely(status, said, { role, mount, audience }) {
    if (/role .*could not be found|unknown role|role not found/i.test(said))
        return ['role', `there is no role \`${role}\` below \`auth/${mount}\``];
    if (/audience|aud claim/i.test(said))
        return ['audience', `the role's \`bound_audiences\` has to hold \`${audience}\``];
    if (/expired|expiration|not valid yet|before|issued at|clock/i.test(said))
        return ['expired', 'the token is good for five minutes: compare the clock of the server with the time, and look at `expiration_leeway` and `clock_skew_leeway` of the role'];
    if (/claim|subject/i.test(said))
        return ['claims', "compare the role's `bound_claims` and `bound_subject` with what the token says"];
    if (status === 403 || status === 404)
        return ['login', `is the JWT auth method mounted at \`${mount}\`, in this namespace?`];
    return ['login', 'look at the audit log of the server, which says more than it tells clients'];
}
/** A refusal of anything but a login. */
function explainCall(what, status, errors) {
    const said = errors.join('; ');
    const [heading, hint] = status === 403
        ? ['denied', 'the policies of the role have to allow it, with `read` for what is there and `update` where something is made']
        : status === 404
            ? ['missing', 'is the path written with its mount, and for KV 2 with `data/` after it, as in `secret/data/shop/flags`?']
            : ['other', 'look at the audit log of the server'];
    return new _credential_js__WEBPACK_IMPORTED_MODULE_1__/* .ExchangeError */ .S('vault', `Status${status}`, `${what} was refused (${status}${said === '' ? '' : `: ${said}`})`, `${hint}\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)(heading)}`);
}


/***/ }),

/***/ 440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ secondsLeft),
/* harmony export */   iD: () => (/* binding */ login),
/* harmony export */   jf: () => (/* binding */ tokenIn)
/* harmony export */ });
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3355);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1142);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9281);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8693);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7346);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7342);







/** The server counts from when it is asked, which is later than when asking began. Milliseconds. */
const ON_THE_WAY = 2000;
/** Seconds a token may last: the grant's remainder, the policy's session, the credential's own. @throws ExchangeError when nothing is left */
function secondsLeft(bounds, session, now) {
    const seconds = Math.floor(Math.min((bounds.until - now - ON_THE_WAY) / 1000, bounds.session, session ?? Number.POSITIVE_INFINITY));
    if (seconds > 0)
        return seconds;
    throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .S('vault', 'GrantEnded', `the grant ended at ${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInstant */ .r)(bounds.until)}: no token is asked for`, `ask for a new grant\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('ended')}`);
}
/**
 * Trades the job's token for one of the server. https://developer.hashicorp.com/vault/api-docs/auth/jwt#jwt-login
 * @throws ExchangeError
 */
async function login(server, spec, tools) {
    const audience = (0,_address_js__WEBPACK_IMPORTED_MODULE_5__/* .audienceOf */ .O)(spec);
    const mount = spec.mount ?? 'jwt';
    const idToken = await tools.idToken(audience);
    const issued = tools.now();
    const { status, errors, body } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .askVault */ .y)(server, { method: 'POST', path: `auth/${mount}/login`, body: { role: spec.role, jwt: idToken }, repeatable: true }, tools);
    if (status !== 200)
        throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explainLogin */ .j)(status, errors, { role: spec.role, mount, idToken, audience });
    return tokenIn(body, issued, tools);
}
/** Reads `auth` of an answer. @throws ExchangeError when it holds no token that can be taken back */
function tokenIn(body, issued, tools) {
    const auth = (0,_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .objectOf */ .Xy)(body['auth']);
    const token = (0,_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .textIn */ .r7)(auth, 'client_token');
    // INVARIANT: masked before anything else is done with it
    if (token !== undefined)
        (0,_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .maskLines */ .sD)(token, tools.mask);
    const lease = auth?.['lease_duration'];
    const accessor = (0,_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .textIn */ .r7)(auth, 'accessor');
    if ((0,_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .textIn */ .r7)(auth, 'token_type') === 'batch') {
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .S('vault', 'BatchToken', 'the server gave a batch token, which cannot be taken back', `set \`token_type\` of the role to \`service\`\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('batch')}`);
    }
    if (token === undefined || accessor === undefined || typeof lease !== 'number' || !(lease > 0)) {
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .S('vault', 'BadAnswer', 'the server answered a login without a token that ends', `a token without an end cannot be bounded: give the role a \`token_ttl\`\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('other')}`);
    }
    return { token, accessor, lease, issued, expires: issued + lease * 1000, renewable: auth?.['renewable'] === true };
}


/***/ }),

/***/ 4243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   revokeAccessor: () => (/* binding */ revokeAccessor),
/* harmony export */   revokeVault: () => (/* binding */ revokeVault)
/* harmony export */ });
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8693);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7346);



/**
 * Ends a token, those made from it and the leases of its dynamic secrets. One that is dead already is fine.
 * https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token-self
 * @throws ExchangeError when the token may still be alive
 */
const revokeVault = async (revocation, tools) => {
    const { url, token, namespace, certificates, clientCertificate, clientKey } = revocation;
    if (url === undefined || token === undefined)
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .S('vault', 'NothingToRevoke', 'there is no token to take back', (0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('revoke'));
    const server = (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .vaultServer */ .w)({ url, namespace, 'ca-certificates': certificates }, { clientCertificate, clientKey }, tools);
    const { status, errors } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .askVault */ .y)(server, { method: 'POST', path: 'auth/token/revoke-self', token, repeatable: true }, tools);
    if (status === 204 || status === 200)
        return;
    // 403 is said of a dead token, and of a living one whose policies do not allow it: only the words tell which
    if (status === 403 && errors.some((text) => /bad token|invalid token/i.test(text)))
        return;
    throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .S('vault', `Status${status}`, `${new URL(url).host} did not take the token back (${status}${errors.length === 0 ? '' : `: ${errors.join('; ')}`})`, `the policies of the role have to allow \`auth/token/revoke-self\`, as the policy \`default\` does\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('revoke')}`);
};
/**
 * Ends a token by its accessor, with an operator's token. https://developer.hashicorp.com/vault/api-docs/auth/token#revoke-a-token-accessor
 * @throws ExchangeError
 */
async function revokeAccessor(handle, operatorToken, tools) {
    const { url, accessor, namespace } = handle;
    if (url === undefined || accessor === undefined)
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .S('vault', 'NothingToRevoke', 'the record names no accessor', (0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('revoke'));
    const server = (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .vaultServer */ .w)({ url, namespace }, {}, tools);
    const { status, errors } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .askVault */ .y)(server, { method: 'POST', path: 'auth/token/revoke-accessor', token: operatorToken, body: { accessor }, repeatable: true }, tools);
    const isGone = status === 400 && errors.some((text) => /invalid accessor/i.test(text));
    if (status === 204 || status === 200 || isGone)
        return;
    throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .S('vault', `Status${status}`, `the accessor was not revoked (${status}${errors.length === 0 ? '' : `: ${errors.join('; ')}`})`, `your token has to allow \`auth/token/revoke-accessor\`\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('revoke')}`);
}


/***/ })

};
