export const id = 35;
export const ids = [35];
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

/***/ 421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QV: () => (/* binding */ LeftBehind),
/* harmony export */   Sb: () => (/* binding */ ExchangeError)
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
/** Something failed after a credential was issued, and so did taking it back: it is neither handed out nor forgotten. */
class LeftBehind extends Error {
    name = 'LeftBehind';
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
/* unused harmony export DOCS */
/** Where the documentation is, for whoever has only the action. */
const DOCS = 'https://github.com/grantgate/grantgate/blob/main/docs';
/** The last line of a hint: where a page says more. */
function seeDocs(page, heading) {
    return `see ${DOCS}/${page}.md#${heading}`;
}


/***/ }),

/***/ 6515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ expiryIn)
/* harmony export */ });
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);

/** When a JWT ends by its own word, milliseconds since 1970; `undefined` when it does not say. Nothing is verified: it comes straight from who made it. */
function expiryIn(token) {
    try {
        const value = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const exp = (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value['exp'] : undefined;
        return typeof exp === 'number' && Number.isFinite(exp) && exp > 0 ? exp * 1000 : undefined;
    }
    catch {
        return undefined;
    }
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


/***/ }),

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   oR: () => (/* binding */ freeObject),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports instant, record, toProblems */
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4464);


function required(shape) {
    return { shape, required: true };
}
function optional(shape) {
    return { shape, required: false };
}
/** Adds what the value is for, and an example, to the schema and the generated reference. */
function described(shape, description, extra = {}) {
    return { parse: shape.parse, schema: { ...shape.schema, description, ...extra } };
}
/** A non-empty string. */
function text(rule = {}) {
    const { pattern, expected = 'text', maxLength = 1024 } = rule;
    return {
        schema: { type: 'string', minLength: 1, maxLength, ...(pattern === undefined ? {} : { pattern: pattern.source }) },
        parse: (value, path, misfits) => {
            if (typeof value !== 'string' || value === '')
                return miss(misfits, path, `expected ${expected}, got ${show(value)}`);
            if (value.length > maxLength)
                return miss(misfits, path, `longer than ${maxLength} characters`);
            if (pattern !== undefined && !pattern.test(value))
                return miss(misfits, path, `expected ${expected}, got ${show(value)}`);
            return value;
        },
    };
}
/** A whole number from `min` on. */
function integer(min, max = Number.MAX_SAFE_INTEGER) {
    return {
        schema: { type: 'integer', minimum: min, ...(max === Number.MAX_SAFE_INTEGER ? {} : { maximum: max }) },
        parse: (value, path, misfits) => typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
            ? value
            : miss(misfits, path, `expected a whole number of at least ${min}, got ${show(value)}`),
    };
}
function flag() {
    return {
        schema: { type: 'boolean' },
        parse: (value, path, misfits) => (typeof value === 'boolean' ? value : miss(misfits, path, `expected true or false, got ${show(value)}`)),
    };
}
/** One of a closed list of words. */
function oneOf(words) {
    return {
        schema: { enum: words },
        parse: (value, path, misfits) => {
            const found = words.find((word) => word === value);
            return found ?? miss(misfits, path, `expected ${words.map((word) => `\`${word}\``).join(', ')}, got ${show(value)}`);
        },
    };
}
/** `15m`, `2h`, `30d` as seconds. */
function duration(limits = {}) {
    const { min = 1, max = Number.MAX_SAFE_INTEGER } = limits;
    return {
        schema: { type: 'string', pattern: '^[1-9]\\d{0,5}[smhd]$', examples: ['15m', '2h', '30d'] },
        parse: (value, path, misfits) => {
            const seconds = typeof value === 'string' ? (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(value) : undefined;
            if (seconds === undefined)
                return miss(misfits, path, `expected a duration such as \`15m\`, \`2h\` or \`30d\`, got ${show(value)}`);
            if (seconds < min)
                return miss(misfits, path, `shorter than the least possible, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(min)}`);
            if (seconds > max)
                return miss(misfits, path, `longer than the most possible, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(max)}`);
            return seconds;
        },
    };
}
/** A date-time with its zone, as milliseconds since 1970. */
function instant() {
    return {
        schema: {
            type: 'string',
            pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-](0\\d|1[0-4]):[0-5]\\d)$',
            examples: [formatInstant(Date.UTC(2026, 10, 28, 18))],
        },
        parse: (value, path, misfits) => {
            const at = typeof value === 'string' ? parseInstant(value) : undefined;
            return at ?? miss(misfits, path, `expected a date with a time and a zone, got ${show(value)}`, 'for example `2026-11-28T18:00:00Z`');
        },
    };
}
function list(item, limits = {}) {
    const { min = 0, max = 256 } = limits;
    return {
        schema: { type: 'array', items: item.schema, maxItems: max, ...(min > 0 ? { minItems: min } : {}) },
        parse: (value, path, misfits) => {
            if (!Array.isArray(value))
                return miss(misfits, path, `expected a list, got ${show(value)}`, 'a list is written `[a, b]`');
            if (value.length < min)
                return miss(misfits, path, `expected at least ${min} ${min === 1 ? 'item' : 'items'}`);
            if (value.length > max)
                return miss(misfits, path, `more than ${max} items`);
            const before = misfits.length;
            const items = [];
            value.forEach((entry, index) => {
                const parsed = item.parse(entry, [...path, index], misfits);
                if (parsed !== undefined)
                    items.push(parsed);
            });
            return misfits.length === before ? items : undefined;
        },
    };
}
/** An object with a closed set of keys; anything else is an error. */
function object(fields, check) {
    const names = Object.keys(fields);
    return {
        schema: {
            type: 'object',
            additionalProperties: false,
            required: names.filter((name) => fields[name]?.required === true),
            properties: Object.fromEntries(names.map((name) => [name, fields[name]?.shape.schema])),
        },
        parse: (value, path, misfits) => {
            if (!isRecord(value))
                return miss(misfits, path, `expected keys and values, got ${show(value)}`);
            const before = misfits.length;
            unknownKeys(value, names, path, misfits);
            const parsed = {};
            for (const name of names)
                readField(fields, name, value, path, misfits, parsed);
            if (misfits.length > before)
                return undefined;
            // every field was parsed by its own shape above
            const typed = parsed;
            check?.(typed, path, misfits);
            return misfits.length > before ? undefined : typed;
        },
    };
}
function readField(fields, name, from, path, misfits, into) {
    const field = fields[name];
    if (field === undefined)
        return;
    if (!Object.hasOwn(from, name)) {
        if (field.required)
            misfits.push({ path, message: `\`${name}\` is missing` });
        return;
    }
    const parsed = field.shape.parse(from[name], [...path, name], misfits);
    if (parsed !== undefined)
        into[name] = parsed;
}
/** An object whose keys are free names. */
function record(name, expected, item, max = 1000) {
    return {
        schema: { type: 'object', propertyNames: { pattern: name.source }, additionalProperties: item.schema, maxProperties: max },
        parse: (value, path, misfits) => {
            if (!isRecord(value))
                return miss(misfits, path, `expected keys and values, got ${show(value)}`);
            const before = misfits.length;
            const parsed = new Map();
            for (const [key, entry] of Object.entries(value)) {
                if (!name.test(key))
                    misfits.push({ path: [...path, key], key: true, message: `expected ${expected}, got ${show(key)}` });
                const typed = item.parse(entry, [...path, key], misfits);
                if (typed !== undefined)
                    parsed.set(key, typed);
            }
            if (parsed.size > max)
                misfits.push({ path, message: `more than ${max} entries` });
            return misfits.length === before ? parsed : undefined;
        },
    };
}
/** The first of several shapes that fits; the error names what was expected. */
function either(first, second, expected) {
    return {
        schema: { anyOf: [first.schema, second.schema] },
        parse: (value, path, misfits) => first.parse(value, path, []) ?? second.parse(value, path, []) ?? miss(misfits, path, `expected ${expected}, got ${show(value)}`),
    };
}
/** Any JSON object, kept as it is. */
function freeObject() {
    return {
        schema: { type: 'object' },
        parse: (value, path, misfits) => (isRecord(value) ? value : miss(misfits, path, `expected keys and values, got ${show(value)}`)),
    };
}
/** Narrows to a plain object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function unknownKeys(value, names, path, misfits) {
    for (const key of Object.keys(value)) {
        if (names.includes(key))
            continue;
        const near = nearest(key, names);
        misfits.push({
            path: [...path, key],
            key: true,
            message: `unknown key \`${key}\``,
            hint: near === undefined ? `known here: ${names.join(', ')}` : `did you mean \`${near}\`?`,
        });
    }
}
function nearest(word, names) {
    return names.find((name) => {
        // the mistakes that are made: another separator, a plural
        const plain = (of) => of.toLowerCase().replaceAll(/[-_s]/g, '');
        return plain(name) === plain(word) || (word.length > 3 && (name.startsWith(word) || word.startsWith(name)));
    });
}
function miss(misfits, path, message, hint) {
    misfits.push(hint === undefined ? { path, message } : { path, message, hint });
    return undefined;
}
function show(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'keys and values';
    const written = typeof value === 'string' ? value : JSON.stringify(value);
    return `\`${written.length > 60 ? `${written.slice(0, 57)}...` : written}\``;
}
/** Turns misfits into problems with places. */
function toProblems(misfits, file, place) {
    return misfits.map((misfit) => {
        const problem = { file, ...place(misfit), message: misfit.path.length > 0 && misfit.key !== true ? `${writePath(misfit.path)}: ${misfit.message}` : misfit.message };
        return misfit.hint === undefined ? problem : { ...problem, hint: misfit.hint };
    });
}
function writePath(path) {
    return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`)).join('');
}


/***/ })

};
