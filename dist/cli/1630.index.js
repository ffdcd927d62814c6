export const id = 1630;
export const ids = [1630,4243];
export const modules = {

/***/ 41630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   revokeByAccessor: () => (/* binding */ revokeByAccessor)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _credentials_vault_revoke_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4243);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27480);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52770);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94934);





/** Longest time for one credential. */
const VAULT_REVOKE_MS = 30_000;
/**
 * Revokes a Vault credential by its accessor, with the operator's own token.
 *
 * INVARIANT: the token goes to the server that the operator named, never to one that only the record names: a record
 * can be forged.
 * @throws InputError when the operator named no server, or another one; ExchangeError when the server refuses
 */
async function revokeByAccessor({ handle, name }, { env, now }, certificates) {
    const token = env['VAULT_TOKEN'] ?? env['BAO_TOKEN'];
    const address = (env['VAULT_ADDR'] ?? env['BAO_ADDR'] ?? '').replace(/\/+$/, '');
    if (token === undefined || token === '')
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`\`${name}\` is of Vault, and VAULT_TOKEN is not set`, 'set it to a token that may use `auth/token/revoke-accessor`');
    if (address !== handle['url']) {
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`\`${name}\` is of ${handle['url'] ?? 'an unknown server'}, and VAULT_ADDR is ` +
            (address === '' ? 'not set' : address), 'if you trust that server with your token, set VAULT_ADDR to it');
    }
    const deadline = now() + VAULT_REVOKE_MS;
    const client = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createClient */ .U)({
        certificates: certificates === undefined ? undefined : pemOf(certificates),
        environment: env,
        now,
        deadline,
    });
    const sleep = async (milliseconds) => await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
    try {
        await (0,_credentials_vault_revoke_js__WEBPACK_IMPORTED_MODULE_1__.revokeAccessor)(handle, token, {
            send: client.send,
            connect: () => client.send,
            now,
            sleep,
            random: () => 0.5,
            deadline,
        });
    }
    finally {
        client.close();
    }
}
function pemOf(path) {
    const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(path);
    if (read.kind === 'text' && read.text.includes('-----BEGIN CERTIFICATE-----'))
        return read.text;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .e(`\`${path}\` does not contain a PEM certificate`, 'give the CA of the server with `--ca-certificates`');
}


/***/ }),

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

/***/ 27480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./lib/http/settled-later.js
var settled_later = __webpack_require__(25754);
;// CONCATENATED MODULE: ./lib/http/trust.js

/**
 * The certificates that connections trust: the public ones that come with Node, and those the workflow names.
 *
 * INVARIANT: nothing ambient adds to them. An earlier step can write `NODE_EXTRA_CA_CERTS` for this process and, with a
 * proxy, read the tokens that pass; so where the environment says anything the list is given to Node explicitly, which
 * then ignores the environment.
 */
function trustedContext(additional, ambient, identity) {
    if (additional !== undefined || identity !== undefined)
        return (0,external_node_tls_.createSecureContext)({
            ca: [...external_node_tls_.rootCertificates, ...(additional === undefined ? [] : [additional])],
            ...identity,
        });
    const touched = [
        ambient.NODE_EXTRA_CA_CERTS,
        ambient.NODE_USE_SYSTEM_CA,
        ambient.SSL_CERT_FILE,
        ambient.SSL_CERT_DIR,
    ].some((value) => value !== undefined && value !== '');
    return touched ? (0,external_node_tls_.createSecureContext)({ ca: [...external_node_tls_.rootCertificates] }) : undefined;
}

// EXTERNAL MODULE: ./lib/http/send.js
var send = __webpack_require__(95684);
;// CONCATENATED MODULE: ./lib/http/client.js








/** Longest answer that is read. */
const MAX_BODY_BYTES = 16 * 1024 * 1024;
/** Longest wait for one answer; the end of the whole run may come sooner. */
const REQUEST_TIMEOUT_MS = 10_000;
/**
 * HTTP over TLS on node:https, which starts in a third of the time of the global `fetch`. Connections are kept and
 * reused; https only, no redirects, certificates always verified.
 */
function createClient(options) {
    const agent = new WarmAgent(() => trustedContext(options.certificates, options.environment, options.identity), options.environment);
    const pending = new Map();
    let isClosed = false;
    return {
        send: async (request) => {
            if (isClosed)
                throw client_closed(new URL(request.url).host);
            return await sendOnce(request, agent, pending, options);
        },
        warm: (url) => {
            const target = new URL(url);
            if (target.protocol === 'https:')
                agent.warm(target.hostname.replace(/^\[(.*)\]$/, '$1'), Number(target.port || 443));
        },
        close: () => {
            isClosed = true;
            for (const [give, host] of pending)
                give(client_closed(host));
            agent.destroy();
            agent.drop();
        },
    };
}
function client_closed(host) {
    return new send/* HttpError */.j('closed', host, `${host} is no longer asked`);
}
/** An agent whose connections can be opened ahead of time and may go through a proxy. */
class WarmAgent extends external_node_https_.Agent {
    #warm = new Map();
    #open = new Set();
    #trust;
    #variables;
    #ending = new AbortController();
    #context;
    constructor(trust, variables) {
        super({ keepAlive: true, maxSockets: 8, scheduling: 'lifo' });
        this.#trust = trust;
        this.#variables = variables;
        (0,external_node_events_.setMaxListeners)(0, this.#ending.signal);
    }
    warm(host, port) {
        const key = `${host}:${port}`;
        if (this.#warm.has(key))
            return;
        const opening = this.#secure(host, port);
        // whoever uses the connection hears of the fault by opening it again
        opening.catch(() => this.#warm.delete(key));
        this.#warm.set(key, opening);
    }
    /** Drops connections that nobody came to use and those that are being made; the others are the agent's. */
    drop() {
        this.#ending.abort();
        for (const socket of this.#open)
            socket.destroy();
        this.#open.clear();
        this.#warm.clear();
    }
    createConnection(options, callback) {
        const host = options.host ?? '';
        const port = options.port ?? 443;
        void this.#take(host, port).then((socket) => callback?.(null, socket), 
        // the signature wants a stream even where there is none
        (error) => callback?.(error instanceof Error ? error : new Error(String(error)), undefined));
        return undefined;
    }
    async #take(host, port) {
        const key = `${host}:${port}`;
        const warm = this.#warm.get(key);
        this.#warm.delete(key);
        const ready = await warm?.catch(() => undefined);
        return ready === undefined || ready.destroyed ? await this.#secure(host, port) : ready;
    }
    async #secure(host, port) {
        const socket = this.#proxied() ? await this.#tunnel(host, port) : await this.#connected(host, port);
        // reading a hundred root certificates takes longer than the rest of the start: done while the first connection is
        // being made
        this.#context ??= { value: this.#trust() };
        const secure = (0,external_node_tls_.connect)({ ...this.#options(host), socket });
        this.#track(secure);
        return secure;
    }
    async #connected(host, port) {
        const { promise, resolve, reject } = (0,settled_later/* settledLater */.e)();
        const socket = (0,external_node_net_.connect)({ host, port, noDelay: true, autoSelectFamily: true });
        this.#track(socket);
        socket.once('connect', () => resolve(socket));
        socket.once('error', reject);
        return await promise;
    }
    #track(socket) {
        this.#open.add(socket);
        socket.once('close', () => this.#open.delete(socket));
        socket.on('error', () => socket.destroy());
    }
    #proxied() {
        return Boolean(this.#variables.https_proxy || this.#variables.HTTPS_PROXY);
    }
    async #tunnel(host, port) {
        const { openTunnel, proxyFor } = await __webpack_require__.e(/* import() */ 6674).then(__webpack_require__.bind(__webpack_require__, 16674));
        const proxy = proxyFor(host, port, this.#variables);
        return proxy === undefined
            ? await this.#connected(host, port)
            : await openTunnel(proxy, host, port, REQUEST_TIMEOUT_MS, this.#ending.signal);
    }
    #options(host) {
        const name = (0,external_node_net_.isIP)(host) === 0 ? { servername: host } : {};
        const context = this.#context?.value;
        // INVARIANT: NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment changes nothing
        return {
            host,
            ...name,
            rejectUnauthorized: true,
            ALPNProtocols: ['http/1.1'],
            ...(context === undefined ? {} : { secureContext: context }),
        };
    }
}
async function sendOnce(request, agent, pending, options) {
    const url = new URL(request.url);
    if (url.protocol !== 'https:')
        throw new send/* HttpError */.j('refused-url', url.host, `only https is supported, not \`${url.protocol}//${url.host}\``);
    const wait = Math.min(REQUEST_TIMEOUT_MS, options.deadline - options.now());
    if (wait <= 0)
        throw new send/* HttpError */.j('timeout', url.host, `no time left to ask ${url.host}`);
    const { promise, resolve, reject } = (0,settled_later/* settledLater */.e)();
    const body = request.body === undefined ? undefined : Buffer.from(request.body);
    const outgoing = (0,external_node_https_.request)(url, {
        method: request.method,
        agent,
        headers: {
            'user-agent': 'grantgate',
            ...(body === undefined ? {} : { 'content-length': String(body.length) }),
            ...request.headers,
        },
    });
    const giveUp = (error) => {
        // a request whose connection is still being made keeps its error to itself until there is one
        reject(error);
        outgoing.destroy(error);
    };
    const timer = setTimeout(() => giveUp(new send/* HttpError */.j('timeout', url.host, `${url.host} did not answer within ${Math.round(wait / 1000)} s`)), wait);
    pending.set(giveUp, url.host);
    outgoing.on('response', (incoming) => collectBody(incoming, url.host, outgoing, resolve, reject));
    outgoing.on('error', (error) => reject(asHttpError(error, url.host)));
    outgoing.end(body);
    return await promise.finally(() => {
        clearTimeout(timer);
        pending.delete(giveUp);
    });
}
function collectBody(incoming, host, outgoing, resolve, reject) {
    const chunks = [];
    let size = 0;
    incoming.on('data', (chunk) => {
        size += chunk.length;
        chunks.push(chunk);
        if (size > MAX_BODY_BYTES)
            outgoing.destroy(new send/* HttpError */.j('too-large', host, `the answer of ${host} is larger than ${MAX_BODY_BYTES / 1024 / 1024} MiB`));
    });
    incoming.on('end', () => {
        if (!incoming.complete)
            return reject(new send/* HttpError */.j('truncated', host, `the answer of ${host} broke off`));
        const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [
            name,
            Array.isArray(value) ? value.join(', ') : (value ?? ''),
        ]));
        resolve({ status: incoming.statusCode ?? 0, headers, body: Buffer.concat(chunks).toString('utf8') });
    });
    incoming.on('error', (error) => reject(asHttpError(error, host, 'truncated')));
}
/** Alerts that a server sends of the certificate it was shown, or was not shown: RFC 8446, section 6.2. */
const ABOUT_CLIENT = new Set([42, 43, 44, 45, 46, 48, 49, 116]);
function asHttpError(error, host, fault = 'connection') {
    if (error instanceof send/* HttpError */.j)
        return error;
    const code = 'code' in error ? String(error.code) : '';
    const alert = Number(/SSL alert number (\d+)/.exec(error.message)?.[1]);
    if (ABOUT_CLIENT.has(alert))
        return new send/* HttpError */.j('client-certificate', host, `${host} wants to be shown another client certificate (TLS alert ${alert})`, { cause: error });
    if (/CERT|SELF_SIGNED|UNABLE_TO_|TLS|SSL|ALTNAME/.test(code)) {
        return new send/* HttpError */.j('tls', host, `the certificate of ${host} is not trusted (${code})`, { cause: error });
    }
    return new send/* HttpError */.j(fault, host, fault === 'truncated' ? `the answer of ${host} broke off` : `${host} cannot be reached (${code || error.message})`, { cause: error });
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

/***/ 25754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ settledLater)
/* harmony export */ });
/** What `Promise.withResolvers` makes, which Node 20 does not have: the command line runs there, too. */
function settledLater() {
    let settle;
    const promise = new Promise((resolve, reject) => {
        settle = { resolve, reject };
    });
    if (settle === undefined)
        throw new Error('a promise did not call what makes it');
    return { promise, ...settle };
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
