export const id = 3765;
export const ids = [3765];
export const modules = {

/***/ 87671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ createApi)
/* harmony export */ });
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78427);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32774);
/* harmony import */ var _passing_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31266);



/** REST version that is spoken; GitHub's "API Versions". */
const API_VERSION = '2022-11-28';
function createApi(server, token, send) {
    const headers = {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'x-github-api-version': API_VERSION,
    };
    const ask = async (method, url, body) => {
        try {
            return await send({ method, url, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
        }
        catch (error) {
            throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(error instanceof Error ? error.message : String(error), undefined, { cause: error });
        }
    };
    return {
        query: async (query, variables) => readGraphQl(await ask('POST', server.graphql, { query, variables }), token),
        get: async (path, permission) => readRest(await ask('GET', `${server.api}${path}`), path, permission, token),
        page: async (path, permission) => {
            const response = await ask('GET', `${server.api}${path}`);
            return { body: readRest(response, path, permission, token), next: nextPage(response) };
        },
    };
}
/** REST, "Using pagination": the `link` header names the next page. */
function nextPage({ headers }) {
    return /<([^<>]+)>;\s*rel="next"/.exec(headers['link'] ?? '')?.[1];
}
function readRest(response, path, permission, token) {
    if (response.status === 200)
        return parseBody(response);
    throw apiRefused(response, path, permission, token);
}
/**
 * INVARIANT: an answer with errors counts as none. GraphQL gives partial data beside its errors, and a list that could
 * not be read would look empty. The one exception is who may bypass a ruleset, which is told to few, and counts as not
 * known where it is missing.
 */
function readGraphQl(response, token) {
    if (response.status !== 200)
        throw apiRefused(response, 'the GraphQL API', 'contents: read, pull-requests: read', token);
    const body = parseBody(response);
    const { data, errors } = isJsonObject(body) ? body : { data: undefined, errors: undefined };
    const faults = Array.isArray(errors) ? errors : [];
    const counting = faults.filter((one) => !isOfUntold(one));
    if (counting.length > 0)
        throw graphQlError(counting, token);
    if (!isJsonObject(data))
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n('GitHub answered without data');
    const date = Date.parse(response.headers['date'] ?? '');
    if (Number.isNaN(date))
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n('GitHub answered without a date');
    return { data, date };
}
function isOfUntold(error) {
    return isJsonObject(error) && Array.isArray(error['path']) && error['path'].at(-1) === 'bypassActors';
}
function graphQlError(errors, token) {
    // one that is final says more than one that passes
    const error = errors.find((entry) => (0,_passing_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorKind */ .f8)(entry) === 'final') ?? errors[0];
    const words = isJsonObject(error) && typeof error['message'] === 'string' ? (0,_http_said_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .a)(error['message'], { secrets: [token] }) : '';
    const message = words === '' ? 'an unknown error' : words;
    const path = pathOf(error);
    const at = path === undefined ? '' : ` (at \`${path}\`)`;
    if (INACCESSIBLE.test(message))
        return hiddenFrom(errors, `${message}${at}`);
    const kind = (0,_passing_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOfAll */ .l2)(errors);
    if (kind === 'rate-limit')
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`GitHub's rate limit is reached (${message})`, API_LATER, PASSING);
    const answered = `GitHub answered: ${message}${at}`;
    return kind === 'passing'
        ? new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(answered, `GitHub has a problem, and trying several times did not help: ${API_LATER}`, PASSING)
        : new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(answered, undefined, { said: message });
}
/** What GitHub says where the job's token, or that of an App, lacks a permission. */
const INACCESSIBLE = /not accessible/i;
const BY_INTEGRATION = /not accessible by integration/i;
function pathOf(error) {
    return isJsonObject(error) && Array.isArray(error['path']) ? error['path'].join('.') : undefined;
}
/** What the token is not shown, by the fields that are missing: members belong to no permission of a job. */
function hiddenFrom(errors, told) {
    const paths = errors.map((error) => pathOf(error) ?? '');
    const message = `GitHub does not let this token read everything that is needed: ${told}`;
    if (paths.some((path) => path.startsWith('organization') || path.includes('eam')))
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(message, 'give the gate a token that can read the members of the organisation', {
            said: told,
        });
    const isOfPulls = (path) => /pull|review|timeline/i.test(path);
    const needs = [
        ...(paths.every(isOfPulls) ? [] : ['contents: read']),
        ...(paths.some(isOfPulls) ? ['pull-requests: read'] : []),
    ];
    return new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(message, `give the job ${needs.map((one) => `\`${one}\``).join(' and ')}`, {
        said: told,
        needs: BY_INTEGRATION.test(told) ? needs : [],
    });
}
const API_LATER = 'start the run again later';
const PASSING = { kind: 'passing' };
function apiRefused(response, what, permission, token) {
    const words = message(response, token);
    if (response.status === 401)
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`GitHub does not accept the token (${words})`, 'the input `token` is not a valid token');
    if ((response.status === 403 || response.status === 429) &&
        (response.status === 429 || /rate limit|abuse detection/i.test(words)))
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`GitHub's rate limit is reached (${words})`, API_LATER, PASSING);
    if (response.status === 403 || response.status === 404)
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`GitHub does not show ${what} (${response.status} ${words})`, `the token needs \`${permission}\``, { status: response.status, said: words, needs: BY_INTEGRATION.test(words) ? lackedOf(permission) : [] });
    const answered = `GitHub answered ${response.status} for ${what} (${words})`;
    return response.status >= 500
        ? new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(answered, `GitHub has a problem: ${API_LATER}`, PASSING)
        : new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(answered, undefined, { status: response.status });
}
/** What of these a job's `permissions` can give. */
function lackedOf(permission) {
    return permission
        .split(', ')
        .filter((one) => one === 'contents: read' || one === 'pull-requests: read' || one === 'actions: read');
}
function message(response, token) {
    try {
        const body = JSON.parse(response.body);
        const words = isJsonObject(body) && typeof body['message'] === 'string'
            ? (0,_http_said_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .a)(body['message'], { secrets: [token], most: 200 })
            : '';
        if (words !== '')
            return words;
    }
    catch {
        // an answer that is no JSON has no message to show
    }
    return 'no message';
}
function parseBody(response) {
    try {
        return JSON.parse(response.body);
    }
    catch (error) {
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n('GitHub answered something that is not JSON', undefined, { cause: error });
    }
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 31266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ errorKind),
/* harmony export */   l2: () => (/* binding */ kindOfAll),
/* harmony export */   pI: () => (/* binding */ passingGraphQl)
/* harmony export */ });
/* harmony import */ var _policy_unbroken_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15878);

/** Types of errors that pass by themselves; any other type but a limit is final. */
const PASSING_TYPES = new Set([
    'SERVICE_UNAVAILABLE',
    'INTERNAL',
    'INTERNAL_ERROR',
    'TIMEOUT',
    'MAINTENANCE',
]);
const RATE_TYPES = new Set(['RATE_LIMITED', 'RATE_LIMIT']);
/** In GitHub's words; `octokit/plugin-retry.js` 395 and 396, and "Rate limits and query limits for the GraphQL API". */
const PASSING_WORDS = new RegExp((0,_policy_unbroken_js__WEBPACK_IMPORTED_MODULE_0__/* .unbroken */ .D) `
    ^(?:something went wrong while executing your query|timeout on validation of query
    |we couldn't respond to your request in time|this may be the result of a timeout|timeout\b|internal server error
    |service unavailable|server error)
  `, 'i');
const RATE_WORDS = /\b(?:API rate limit (?:already )?exceeded|exceeded a secondary rate limit|secondary rate limit|abuse detection)\b/i;
/** What one entry of `errors` says. A type counts before words, since words repeat names that people chose. */
function errorKind(error) {
    const { type, message } = typeof error === 'object' && error !== null
        ? { type: undefined, message: undefined, ...error }
        : { type: undefined, message: undefined };
    if (typeof type === 'string' && type !== '')
        return RATE_TYPES.has(type) ? 'rate-limit' : PASSING_TYPES.has(type) ? 'passing' : 'final';
    const said = typeof message === 'string' ? message : '';
    if (RATE_WORDS.test(said))
        return 'rate-limit';
    return PASSING_WORDS.test(said) ? 'passing' : 'final';
}
/** What a list of errors is together: as final as the most final of them. */
function kindOfAll(errors) {
    const kinds = errors.map(errorKind);
    if (kinds.length === 0 || kinds.includes('final'))
        return 'final';
    return kinds.includes('rate-limit') ? 'rate-limit' : 'passing';
}
/** GraphQL reports what REST answers with 5xx and 403 in an answer with status 200. */
function passingGraphQl({ status, body }) {
    // inside a text the quote is written another way: answers without errors are not read twice
    if (status !== 200 || !body.includes('"errors"'))
        return undefined;
    const errors = graphQlErrors(body);
    const kind = errors === undefined ? 'final' : kindOfAll(errors);
    return kind === 'final' ? undefined : kind;
}
function graphQlErrors(body) {
    try {
        const answer = JSON.parse(body);
        const errors = typeof answer === 'object' && answer !== null && 'errors' in answer ? answer.errors : undefined;
        return Array.isArray(errors) ? errors : undefined;
    }
    catch {
        return undefined;
    }
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


/***/ })

};
