export const id = 281;
export const ids = [281];
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

/***/ 421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ExchangeError)
/* harmony export */ });
/* unused harmony export LONGEST_RENEWAL */
/** Longest life of what renews itself, in seconds: as short as STS gives, so that a revocation shows soon. */
const LONGEST_RENEWAL = 900;
/** A provider refused or could not be reached: what it said, and the likely cause. Deny is elsewhere: this is a fault. */
class ExchangeError extends Error {
    name = 'ExchangeError';
    provider;
    /** The provider's own code, such as `AccessDenied`. */
    code;
    /** What to do, in lines. */
    hint;
    constructor(provider, code, message, hint, options) {
        super(message, options);
        this.provider = provider;
        this.code = code;
        this.hint = hint;
    }
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
// EXTERNAL MODULE: ./lib/credentials/vault/login.js + 1 modules
var login = __webpack_require__(9847);
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

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isRateLimited),
/* harmony export */   R: () => (/* binding */ retrying)
/* harmony export */ });
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5684);

const BASE_DELAY = 200;
const MAX_DELAY = 5_000;
const RETRIED_FAULTS = new Set(['timeout', 'connection', 'truncated']);
/**
 * Sends again after network faults, 408, 429, 5xx and rate limits, with jitter, honouring `Retry-After`; never past the deadline. For requests that may
 * be sent twice. The last answer or fault is what the caller gets.
 */
function retrying(send, options) {
    const attempts = options.attempts ?? 3;
    return async (request) => {
        for (let attempt = 1;; attempt += 1) {
            const outcome = await send(request).catch((error) => error);
            if (attempt < attempts && isRetryable(outcome)) {
                const delay = delayFor(outcome, attempt, options);
                if (options.now() + delay < options.deadline) {
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
function isRetryable(outcome) {
    if (outcome instanceof _send_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j)
        return RETRIED_FAULTS.has(outcome.fault);
    if (!isResponse(outcome))
        return false;
    return outcome.status === 408 || outcome.status === 429 || outcome.status >= 500 || isRateLimited(outcome);
}
/** GitHub answers 403 for rate limits too; "Rate limits for the REST API", "Exceeding the rate limit". */
function isRateLimited(response) {
    return response.status === 403 && (response.headers['retry-after'] !== undefined || response.headers['x-ratelimit-remaining'] === '0');
}
function delayFor(outcome, attempt, options) {
    const asked = isResponse(outcome) ? retryAfter(outcome, options.now()) : undefined;
    if (asked !== undefined)
        return asked;
    const ceiling = Math.min(MAX_DELAY, BASE_DELAY * 2 ** (attempt - 1));
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

/***/ 5684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/** No whole answer came: what happened, to which host. Never holds headers or bodies. */
class HttpError extends Error {
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

/***/ 4464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Seconds in one unit of a written duration. */
const UNITS = { s: 1, m: 60, h: 3600, d: 86_400 };
/** Reads `15m`, `2h`, `30d` (also `900s`) as seconds; `undefined` when it is not a duration or is zero. */
function parseDuration(text) {
    const match = /^([1-9]\d{0,5})([smhd])$/.exec(text);
    const unit = UNITS[match?.[2] ?? ''];
    return match === null || unit === undefined ? undefined : Number(match[1]) * unit;
}
/** Writes seconds in the largest unit that divides them, as a person would: 900 → `15m`. */
function formatDuration(seconds) {
    for (const unit of ['d', 'h', 'm']) {
        const size = UNITS[unit] ?? 1;
        if (seconds >= size && seconds % size === 0)
            return `${seconds / size}${unit}`;
    }
    return `${seconds}s`;
}


/***/ })

};
