export const id = 468;
export const ids = [468];
export const modules = {

/***/ 1142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2948);

/** The JSON object of an answer, whose numbers are as they were written or no numbers at all; `undefined` when it is something else. */
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
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .InexactNumber */ .uS) ? value : undefined;
}
/** A field that is a text with something in it. */
function textIn(value, name) {
    const found = value?.[name];
    return typeof found === 'string' && found !== '' ? found : undefined;
}


/***/ }),

/***/ 1573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ claimsForPeople)
/* harmony export */ });
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5921);

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
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5921);

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

/***/ 3514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ maskText)
/* harmony export */ });
/* unused harmony export maskedParts */
/** Shorter texts are punctuation and ordinary words: masking them would hide them in the whole log of the job. */
const SHORTEST = 4;
/** A number in JSON that is shorter is a port, a year or a count. */
const SHORTEST_NUMBER = 8;
/** Deepest JSON inside JSON that is looked into. */
const DEEPEST = 8;
/** Brackets, quotes and separators of JSON, YAML and PEM-like texts; and lines of one character, such as `-----`. */
const STRUCTURE = /^(?:[{}[\](),:;"'\s]*|(.)\1*)$/u;
/**
 * Hides a secret in the log: the one way to do it. The log is masked line by line, so a text of several lines is never given whole: the runner would mask each of
 * its lines, also `{` and `}`. What is inside JSON is masked by itself and as JSON writes it, because a later step may print either.
 * https://github.com/actions/runner/pull/1521
 */
function maskText(secret, mask) {
    for (const part of maskedParts(secret))
        mask(part);
}
/** The lines that are masked for a secret; none holds a line break. */
function maskedParts(secret) {
    const parts = textsIn(secret, 0).flatMap(linesOf);
    return [...new Set(parts.flatMap((part) => [part, asJson(part)]))];
}
function linesOf(text) {
    const lines = text.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line.length >= SHORTEST);
    // a secret of one line is a secret, whatever it is made of
    return /[\r\n]/.test(text.trim()) ? lines.filter((line) => !STRUCTURE.test(line)) : lines;
}
/** As it stands between the quotes of a JSON document. */
function asJson(text) {
    return JSON.stringify(text).slice(1, -1);
}
/** A text and, where it is JSON, the texts and the long numbers inside. */
function textsIn(text, depth) {
    if (depth >= DEEPEST || !/^\s*[[{"]/.test(text))
        return [text];
    const inside = [];
    try {
        JSON.parse(text, (_name, value) => {
            if (typeof value === 'string')
                inside.push(...textsIn(value, depth + 1));
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
    return [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)].flatMap(([token]) => (token.startsWith('"') || token.length < SHORTEST_NUMBER ? [] : [token]));
}


/***/ }),

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isRateLimited),
/* harmony export */   R: () => (/* binding */ retrying)
/* harmony export */ });
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5684);

/** GitHub's advice for a secondary limit whose end it does not tell: "Best practices for using the REST API", "Handle rate limit errors appropriately". */
const SECONDARY_WAIT = 60_000;
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
    return outcome.status === 408 || outcome.status === 429 || outcome.status >= 500 || isRateLimited(outcome) || passing?.(outcome) !== undefined;
}
/** GitHub answers 403 for rate limits too; "Rate limits for the REST API", "Exceeding the rate limit". A secondary limit may come without any header. */
function isRateLimited(response) {
    return response.status === 403 && (response.headers['retry-after'] !== undefined || response.headers['x-ratelimit-remaining'] === '0' || isSecondary(response));
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
            return SECONDARY_WAIT;
        if (options.passing?.(outcome) === 'rate-limit')
            return undefined;
    }
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

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ said)
/* harmony export */ });
/** What every issuer's tokens look like; a token that was cut off as well. */
const TOKENS = /eyJ[\w-]{8,}(?:\.[\w-]*)*|\b(?:gh[opsur]_\w{8,}|github_pat_\w{8,}|hv[sbr]\.[\w-]{8,}|[sbr]\.[A-Za-z0-9]{20,}|ya29\.[\w.-]+|(?:AKIA|ASIA)[A-Z0-9]{12,}|v\d\.local\.[\w-]{8,})|[A-Za-z0-9+/=_-]{100,}|-----BEGIN [A-Z ]*PRIVATE KEY-----[^]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;
/** A shorter piece of a secret says nothing of it, and may be an ordinary word. */
const SHORTEST = 12;
const RUN = /[\w.+/=~%-]{12,}/g;
/**
 * What a server said, for people: one line, without the token it was sent or a piece of that, without anything that looks like a token, and without a full stop at its end.
 * Servers repeat what they got in some of their messages, and this is the one way their words go on.
 */
function said(text, { secrets = [], most = 300 } = {}) {
    // what is longer is cut first by what may be in it, then by what is shown
    const bounded = text.slice(0, 16_384);
    const whole = secrets.flatMap((secret) => (secret === undefined || secret.length < 8 ? [] : [secret]));
    const written = whole.flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed()), Buffer.from(secret).toString('base64').replace(/=+$/, '')]).toSorted((one, other) => other.length - one.length);
    const cut = written.reduce((left, secret) => left.replaceAll(secret, '***'), bounded).replaceAll(TOKENS, '***');
    const pieces = written.filter((secret) => secret.length >= SHORTEST);
    return cut
        .replaceAll(RUN, (run) => (pieces.some((secret) => holdsPiece(run, secret)) ? '***' : run))
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim()
        .slice(0, most)
        .replace(/[.\s]+$/, '');
}
/** Whether a run of characters has a piece of a secret in it. */
function holdsPiece(run, secret) {
    return Array.from({ length: run.length - SHORTEST + 1 }, (_, at) => run.slice(at, at + SHORTEST)).some((piece) => secret.includes(piece));
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

/***/ 2948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ parseExactly),
/* harmony export */   uS: () => (/* binding */ InexactNumber),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/* unused harmony export exactNumber */
/**
 * A number that would not come back as it was written: too long to be held exactly, `1.10`, `1e3`, `0x1F`, `012`. Whoever hands it on would hand on another one,
 * so it is no number to any reader.
 */
class InexactNumber {
    source;
    constructor(source) {
        this.source = source;
    }
}
/** The number, where writing it again gives the same characters. */
function exactNumber(value, source) {
    return JSON.stringify(value) === source ? value : new InexactNumber(source);
}
/** `JSON.parse` that loses no digit: what cannot be held exactly is an {@link InexactNumber}. @throws SyntaxError */
function parseExactly(text) {
    // numbers come with their source, which the language's own types do not say yet: https://tc39.es/proposal-json-parse-with-source/
    const value = JSON.parse(text, (_name, read, ...more) => (typeof read === 'number' ? exactNumber(read, more[0]?.source ?? '') : read));
    return value;
}
/** Everything that is neither a list nor keys and values, with the way to it. */
function leavesOf(value, path = []) {
    if (Array.isArray(value))
        return value.flatMap((entry, index) => leavesOf(entry, [...path, index]));
    if (typeof value === 'object' && value !== null && !(value instanceof InexactNumber))
        return Object.entries(value).flatMap(([name, entry]) => leavesOf(entry, [...path, name]));
    return [{ path, value }];
}


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ formatInstant)
/* harmony export */ });
/* unused harmony export parseInstant */
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(0\d|1[0-4]):([0-5]\d))$/;
/**
 * Reads an RFC 3339 date-time with its zone as milliseconds since 1970; seconds may be left out, and what is finer than a millisecond is.
 * `undefined` when the zone or the time is missing, or when the calendar has no such moment (30 February, 25:00).
 */
function parseInstant(text) {
    const match = SHAPE.exec(text);
    if (match === null)
        return undefined;
    const part = (group) => Number(match[group] ?? 0);
    const [hour, minute, second] = [part(4), part(5), part(6)];
    if (hour > 23 || minute > 59 || second > 59)
        return undefined;
    const local = new Date(Date.UTC(part(1), part(2) - 1, part(3), hour, minute, second, Number((match[7] ?? '').padEnd(3, '0').slice(0, 3))));
    // Date rolls 30 February over to March, and 0026 to 1926: a day that does not come back as written does not exist
    if (local.getUTCFullYear() !== part(1) || local.getUTCMonth() !== part(2) - 1 || local.getUTCDate() !== part(3))
        return undefined;
    const offset = (part(9) * 60 + part(10)) * 60_000;
    return local.getTime() - (match[8] === '-' ? -offset : offset);
}
/** Writes milliseconds since 1970 as `2026-11-28T18:00:00Z`, without fractions. */
function formatInstant(at) {
    return `${new Date(at).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 5921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WY: () => (/* binding */ described),
  p0: () => (/* binding */ shape_duration),
  Jt: () => (/* binding */ flag),
  oR: () => (/* binding */ freeObject),
  nd: () => (/* binding */ integer),
  u4: () => (/* binding */ isRecord),
  p_: () => (/* binding */ list),
  Ik: () => (/* binding */ object),
  yL: () => (/* binding */ oneOf),
  lq: () => (/* binding */ optional),
  mw: () => (/* binding */ required),
  WU: () => (/* binding */ show),
  Qq: () => (/* binding */ shape_text)
});

// UNUSED EXPORTS: either, instant, line, record, toProblems

;// CONCATENATED MODULE: ./lib/policy/hidden-characters.js
/**
 * Controls, formats, separators of lines and paragraphs, halves of pairs, and whatever else Unicode says is not drawn. Not the line feed; a tab has a rule
 * of its own where files are read. https://www.unicode.org/reports/tr44/ , Default_Ignorable_Code_Point
 */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const NAMES = {
    '\t': 'a tab',
    '\r': 'a carriage return that ends no line',
    '\u0085': 'a line break that many programs do not show',
    '\u00ad': 'a soft hyphen, which is not shown',
    '\u200b': 'a space without width',
    '\u200c': 'a joiner that is not shown',
    '\u200d': 'a joiner that is not shown (emoji of families and professions hold it)',
    '\u2028': 'a line separator, which many programs do not show',
    '\u2029': 'a paragraph separator, which many programs do not show',
    '\u2060': 'a joiner that is not shown',
    '\ufeff': 'a byte order mark inside the text, which is not shown',
};
/** Most texts hold nothing else, and need no closer look. */
const PLAIN = /^[ -~\n]*$/;
/** Marks, embeddings, overrides and isolates. https://www.unicode.org/reports/tr9/ */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Says that a sign is drawn as text or as a picture: with an emoji before it, both are seen. */
const VARIATION = /[\ufe0e\ufe0f]/;
const PICTURE = /\p{Extended_Pictographic}$/u;
/**
 * The first character of a text that hides something; `undefined` when all is as it looks. Line feeds, and carriage returns right before them, are as they look.
 * Pure; used for every file that people review.
 */
function hidden_characters_findHidden(text) {
    if (PLAIN.test(text))
        return undefined;
    for (const match of text.matchAll(HIDDEN)) {
        const [character] = match;
        if (!isPlain(text, character, match.index))
            return { offset: match.index, code: codeOf(character), what: whatOf(character) };
    }
    return undefined;
}
/** Says what is wrong with a character. */
function describeHidden({ code, what }) {
    return `${code} is not allowed: ${what}`;
}
/**
 * One line without such characters, for a JSON Schema: the ranges are those of the basic plane, which every dialect of expressions understands. What lies
 * beyond is for {@link findHidden} alone.
 */
const hidden_characters_ONE_LINE_PATTERN = '^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u08e2\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$';
function isPlain(text, character, at) {
    if (character === '\r')
        return text[at + 1] === '\n';
    return VARIATION.test(character) && PICTURE.test(text.slice(Math.max(0, at - 2), at));
}
function codeOf(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
function whatOf(character) {
    if (DIRECTION.test(character))
        return 'it changes the direction in which text is shown';
    if (/\p{Cs}/u.test(character))
        return 'half of a character';
    return NAMES[character] ?? (/\p{Cc}/u.test(character) ? 'a control character' : 'a character that is not shown');
}

// EXTERNAL MODULE: ./lib/policy/duration.js
var duration = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/policy/exact-json.js
var exact_json = __webpack_require__(2948);
;// CONCATENATED MODULE: ./lib/policy/shape.js




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
function shape_text(rule = {}) {
    const { pattern, expected = 'text', maxLength = 1024 } = rule;
    return {
        schema: { type: 'string', minLength: 1, maxLength, ...(pattern === undefined ? {} : { pattern: pattern.source }) },
        parse: (value, path, misfits) => {
            if (typeof value !== 'string' || value === '')
                return miss(misfits, path, `expected ${expected}, got ${show(value)}`, value instanceof exact_json/* InexactNumber */.uS ? 'write it in quotes' : undefined);
            if (value.length > maxLength)
                return miss(misfits, path, `longer than ${maxLength} characters`);
            if (pattern !== undefined && !pattern.test(value))
                return miss(misfits, path, `expected ${expected}, got ${show(value)}`);
            return value;
        },
    };
}
/** A non-empty string on one line, without anything that hides. */
function line(maxLength = 1024) {
    const inner = shape_text({ maxLength });
    return {
        schema: { ...inner.schema, pattern: ONE_LINE_PATTERN },
        parse: (value, path, misfits) => {
            if (typeof value === 'string' && (value.includes('\n') || findHidden(value) !== undefined))
                return miss(misfits, path, 'expected text on one line');
            return inner.parse(value, path, misfits);
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
function shape_duration(limits = {}) {
    const { min = 1, max = Number.MAX_SAFE_INTEGER } = limits;
    return {
        schema: { type: 'string', pattern: '^[1-9]\\d{0,5}[smhd]$', examples: ['15m', '2h', '30d'] },
        parse: (value, path, misfits) => {
            const seconds = typeof value === 'string' ? (0,duration/* parseDuration */.E)(value) : undefined;
            if (seconds === undefined)
                return miss(misfits, path, `expected a duration such as \`15m\`, \`2h\` or \`30d\`, got ${show(value)}`);
            if (seconds < min)
                return miss(misfits, path, `shorter than the least possible, ${(0,duration/* formatDuration */.a)(min)}`);
            if (seconds > max)
                return miss(misfits, path, `longer than the most possible, ${(0,duration/* formatDuration */.a)(max)}`);
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
/** Any JSON object, kept as it is; a number in it that JSON would write in another way is an error. */
function freeObject() {
    return {
        schema: { type: 'object' },
        parse: (value, path, misfits) => {
            if (!isRecord(value))
                return miss(misfits, path, `expected keys and values, got ${show(value)}`);
            const altered = (0,exact_json/* leavesOf */.wf)(value, path).filter((leaf) => leaf.value instanceof exact_json/* InexactNumber */.uS);
            for (const leaf of altered)
                misfits.push({ path: leaf.path, message: `the number ${show(leaf.value)} would be sent in another form`, hint: 'write it in quotes, or as a plain number' });
            return altered.length === 0 ? value : undefined;
        },
    };
}
/** Narrows to a plain object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof exact_json/* InexactNumber */.uS);
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
/** A value that was found, for people. */
function show(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && !(value instanceof exact_json/* InexactNumber */.uS))
        return 'keys and values';
    const written = typeof value === 'string' ? value : value instanceof exact_json/* InexactNumber */.uS ? value.source : JSON.stringify(value);
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
