/******/ var __webpack_modules__ = ({

/***/ 7598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:os");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:timers/promises");

/***/ }),

/***/ 6531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ serviceUrl),
/* harmony export */   Y: () => (/* binding */ stsSettings)
/* harmony export */ });
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8362);

/**
 * The endpoint the policy names, or the regional one; nothing of it comes from the job's environment. An endpoint of
 * one's own wins over `fips`.
 */
function stsSettings({ region, endpoint, fips }) {
    return endpoint === undefined ? { region, fips: fips ?? false } : { region, fips: false, endpoint };
}
/**
 * The endpoint the policy names, or the regional one. GovCloud's SSM is FIPS without saying so.
 * https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html
 */
function serviceUrl(service, spec, own) {
    if (own !== undefined)
        return own;
    const { name, domain } = (0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(spec.region);
    const isFips = spec.fips === true && !(service === 'ssm' && name === 'aws-us-gov');
    return `https://${service}${isFips ? '-fips' : ''}.${spec.region}.${domain}/`;
}


/***/ }),

/***/ 8362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ partitionOf)
/* harmony export */ });
/** https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
const PARTITIONS = [
    { name: 'aws-cn', prefix: 'cn-', domain: 'amazonaws.com.cn' },
    { name: 'aws-us-gov', prefix: 'us-gov-', domain: 'amazonaws.com' },
    { name: 'aws-iso', prefix: 'us-iso-', domain: 'c2s.ic.gov' },
    { name: 'aws-iso-b', prefix: 'us-isob-', domain: 'sc2s.sgov.gov' },
    { name: 'aws-iso-e', prefix: 'eu-isoe-', domain: 'cloud.adc-e.uk' },
    { name: 'aws-iso-f', prefix: 'us-isof-', domain: 'csp.hci.ic.gov' },
    { name: 'aws-eusc', prefix: 'eusc-', domain: 'amazonaws.eu' },
];
const COMMERCIAL = { name: 'aws', prefix: '', domain: 'amazonaws.com' };
/** The partition a region belongs to. */
function partitionOf(region) {
    return PARTITIONS.find(({ prefix }) => region.startsWith(prefix)) ?? COMMERCIAL;
}


/***/ }),

/***/ 7779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ managementScope),
/* harmony export */   h: () => (/* binding */ cloudOf)
/* harmony export */ });
const CLOUD_ADDRESSES = {
    public: {
        login: 'https://login.microsoftonline.com',
        management: 'https://management.azure.com',
        terraform: 'public',
    },
    'us-government': {
        login: 'https://login.microsoftonline.us',
        management: 'https://management.usgovcloudapi.net',
        terraform: 'usgovernment',
    },
    china: {
        login: 'https://login.partner.microsoftonline.cn',
        management: 'https://management.chinacloudapi.cn',
        terraform: 'china',
    },
};
function cloudOf({ cloud }) {
    return CLOUD_ADDRESSES[cloud ?? 'public'];
}
/** All that the identity may do in Azure Resource Manager. */
function managementScope({ management }) {
    return `${management}/.default`;
}


/***/ }),

/***/ 6543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bR: () => (/* binding */ stsAddress),
/* harmony export */   qg: () => (/* binding */ accountAddress),
/* harmony export */   sO: () => (/* binding */ addressesOf),
/* harmony export */   yp: () => (/* binding */ otherUniverse)
/* harmony export */ });
/* harmony import */ var _policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1170);

/** The cloud that everybody means. */
const GOOGLE_DOMAIN = 'googleapis.com';
/** What is asked for the trade, and after it, when the token is one of a service account. */
function addressesOf(spec) {
    return {
        audience: (0,_policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_0__/* .gcpAudience */ .Br)(spec),
        first: stsAddress(spec),
        others: spec['service-account'] === undefined ? [] : [iamAddress(spec)],
    };
}
/** The domain of the cloud, where it is not Google's own. */
function otherUniverse({ universe }) {
    return universe === GOOGLE_DOMAIN ? undefined : universe;
}
/** Where tokens are traded. https://cloud.google.com/iam/docs/reference/sts/rest */
function stsAddress(spec) {
    return `https://sts.${spec.universe ?? GOOGLE_DOMAIN}`;
}
/** Where a service account's tokens are made. https://cloud.google.com/iam/docs/reference/credentials/rest */
function accountAddress(spec, account, method) {
    return `${iamAddress(spec)}/v1/projects/-/serviceAccounts/${account}:${method}`;
}
function iamAddress({ universe }) {
    return `https://iamcredentials.${universe ?? GOOGLE_DOMAIN}`;
}


/***/ }),

/***/ 8181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ keptKey)
/* harmony export */ });
/** Where a key is kept; `undefined` where it is handed over. */
function keptKey(key, stores) {
    if (key.vault !== undefined)
        return kept(key.vault, stores.vault);
    if (key['aws-kms'] !== undefined)
        return kept(key['aws-kms'], stores['aws-kms']);
    return undefined;
}
function kept(spec, store) {
    return {
        addresses: store.addressesOf(spec),
        open: async (limits, tools) => await store.open(spec, limits, tools),
    };
}


/***/ }),

/***/ 1204:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _lifecycle_main_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2320);


process.exitCode = await (0,_lifecycle_main_js__WEBPACK_IMPORTED_MODULE_1__/* .answerRequests */ .v)({
    env: process.env,
    now: Date.now,
    sleep: async (milliseconds) => await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
    random: Math.random,
}, (line) => process.stdout.write(line));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ GateError)
/* harmony export */ });
/* unused harmony export faultIn */
/**
 * Something could not be decided or done, in words for people: every exception of ours is one. Whatever else is thrown
 * is a mistake in the program, or comes of Node.
 */
class GateError extends Error {
    code;
    hint;
    constructor(message, { code = 'fault', hint, ...options } = {}) {
        super(message, options);
        this.code = code;
        this.hint = hint;
    }
}
/** What is known of something that was thrown, whatever it is. */
function faultIn(thrown) {
    if (!(thrown instanceof Error))
        return { message: String(thrown), code: 'fault' };
    const { message } = thrown;
    if (thrown instanceof GateError)
        return { message, code: thrown.code, ...(thrown.hint === undefined ? {} : { hint: thrown.hint }) };
    // of Node, such as `ENOSPC`
    return { message, code: 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : 'fault' };
}


/***/ }),

/***/ 3565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  f: () => (/* binding */ fileEntries),
  y: () => (/* binding */ replaceFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = process.getBuiltinModule("node:path");
;// CONCATENATED MODULE: ./lib/github/command-file.js



/** How the runner makes them. */
const FILE_MODE = 0o644;
const FOLDER_MODE = 0o755;
/**
 * Puts a new file where the runner reads a step's values, with the owner and the mode of the one that was there.
 *
 * INVARIANT: what is there is not opened. A guarded script can put a pipe in its place, at which this process and then
 * the runner would wait; and a file that is only written over is still read by whoever has it open or has another name
 * for it.
 */
function replaceFile(path, text) {
    try {
        putFile(path, text);
    }
    catch {
        // a folder in which a script let nobody write belongs to the same user
        (0,external_node_fs_.chmodSync)((0,external_node_path_namespaceObject.dirname)(path), FOLDER_MODE);
        putFile(path, text);
    }
}
function putFile(path, text) {
    const before = statOf(path);
    const draft = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_namespaceObject.dirname)(path), { recursive: true });
    (0,external_node_fs_.writeFileSync)(draft, text, { flag: 'wx', mode: 0o600 });
    const own = statOf(draft);
    const file = before?.isFile() === true ? before : undefined;
    if (file !== undefined && own !== undefined && (file.uid !== own.uid || file.gid !== own.gid))
        give(draft, file);
    (0,external_node_fs_.chmodSync)(draft, file === undefined ? FILE_MODE : file.mode & 0o777);
    if (before?.isDirectory() === true)
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    (0,external_node_fs_.renameSync)(draft, path);
}
/** In a job's container this process is often root and the runner is not. */
function give(path, { uid, gid }) {
    try {
        (0,external_node_fs_.chownSync)(path, uid, gid);
    }
    catch {
        // only root may: whoever cannot has made the file that was there, or it is read by all
    }
}
function statOf(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path);
    }
    catch {
        return undefined;
    }
}
/**
 * Entries of a file of `NAME=value` lines and heredocs, as the runner reads it; `undefined` when it would refuse the
 * file. Source: the runner's `FileCommandManager`.
 */
function fileEntries(text) {
    const lines = text.split(/\r?\n/);
    const entries = [];
    for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
        if (line === '')
            continue;
        const [, name, mark, rest = ''] = /^([^=<]+?)(<<|=)(.*)$/s.exec(line) ?? [];
        if (name === undefined)
            return undefined;
        const end = mark === '=' ? 0 : lines.indexOf(rest);
        if (end < 0 || (mark === '<<' && rest === ''))
            return undefined;
        entries.push([
            name,
            mark === '='
                ? rest
                : lines
                    .splice(0, end + 1)
                    .slice(0, -1)
                    .join('\n'),
        ]);
    }
    return entries;
}


/***/ }),

/***/ 9294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readRegular)
/* harmony export */ });
/* unused harmony export appendRegular */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);

/** On Windows there is neither flag, and this is 0: links are told apart before, and no pipe has a path among files. */
const CAUTIOUS_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/**
 * Reads a file that others could have replaced.
 *
 * INVARIANT: never waits, follows no link, and holds no more than it is told to: a pipe would keep this process until
 * somebody writes, and a sparse file of gigabytes costs whoever makes it nothing.
 */
function readRegular(path, most) {
    return opened(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY, (file, size) => {
        if (size > most)
            return { kind: 'other', what: `larger than ${most / 1024 / 1024} MiB` };
        const bytes = Buffer.alloc(size);
        let read = 0;
        for (let count = -1; count !== 0 && read < size; read += count)
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, read, size - read, read);
        return { kind: 'file', bytes: bytes.subarray(0, read) };
    });
}
/**
 * Appends to a file that others could have replaced, as cautiously; gives what stands there instead, where it is none.
 */
function appendRegular(path, text) {
    let isWritten = false;
    const found = opened(path, constants.O_WRONLY | constants.O_APPEND, (file) => {
        writeSync(file, text);
        isWritten = true;
        return { kind: 'absent' };
    });
    return isWritten ? undefined : found;
}
function opened(path, flags, use) {
    let file;
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isFile())
            return { kind: 'other', what: 'not a regular file' };
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags | CAUTIOUS_FLAGS);
        // what was looked at and what was opened may be two
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        return stat.isFile() ? use(file, stat.size) : { kind: 'other', what: 'not a regular file' };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        return code === 'ENOENT' || code === 'ENOTDIR'
            ? { kind: 'absent' }
            : { kind: 'other', what: `not readable (${code})` };
    }
    finally {
        if (file !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 3514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 8394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jz: () => (/* binding */ isRateLimited),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   R$: () => (/* binding */ retrying)
/* harmony export */ });
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5684);

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

/***/ 8427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 5684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ HttpError)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2031);

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

/***/ 5754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 2320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ answerRequests)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __nccwpck_require__(2031);
;// CONCATENATED MODULE: ./lib/github/context.js

/** A variable that only a runner sets is missing: this is not a step of a workflow. */
class ContextError extends gate_error/* GateError */.u {
    name = 'ContextError';
}
/**
 * Reads the runner's variables once.
 * @throws ContextError naming the variable that is missing
 */
function readContext(env) {
    const need = (name) => {
        const value = env[name];
        if (value === undefined || value === '')
            throw new ContextError(`\`${name}\` is not set: this runs as a step of a GitHub Actions workflow`);
        return value;
    };
    const maybe = (name) => (env[name] === '' ? undefined : env[name]);
    const url = maybe('ACTIONS_ID_TOKEN_REQUEST_URL');
    const token = maybe('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    return {
        serverUrl: need('GITHUB_SERVER_URL'),
        repository: need('GITHUB_REPOSITORY'),
        repositoryId: maybe('GITHUB_REPOSITORY_ID'),
        runId: need('GITHUB_RUN_ID'),
        runAttempt: maybe('GITHUB_RUN_ATTEMPT') ?? '1',
        actor: need('GITHUB_ACTOR'),
        actorId: maybe('GITHUB_ACTOR_ID'),
        triggeringActor: maybe('GITHUB_TRIGGERING_ACTOR'),
        eventName: maybe('GITHUB_EVENT_NAME'),
        eventPath: maybe('GITHUB_EVENT_PATH'),
        sha: maybe('GITHUB_SHA'),
        temp: need('RUNNER_TEMP'),
        workflowRef: maybe('GITHUB_WORKFLOW_REF'),
        workflowSha: maybe('GITHUB_WORKFLOW_SHA'),
        job: maybe('GITHUB_JOB'),
        action: maybe('GITHUB_ACTION'),
        actionRepository: maybe('GITHUB_ACTION_REPOSITORY'),
        actionRef: maybe('GITHUB_ACTION_REF'),
        tokenRequest: url === undefined || token === undefined ? undefined : { url, token },
    };
}

// EXTERNAL MODULE: ./lib/github/regular-file.js
var regular_file = __nccwpck_require__(9294);
;// CONCATENATED MODULE: ./lib/github/event-file.js

/** GitHub's "Webhook events and payloads": a payload is at most 25 MB. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/**
 * The payload of the event that started the run, as the runner wrote it; `undefined` where it cannot be read. An
 * earlier step may have changed the file or put something else in its place, so it is never waited for and decides
 * nothing by itself.
 */
function readEventFile(path) {
    if (path === undefined)
        return undefined;
    const found = (0,regular_file/* readRegular */.V)(path, MAX_EVENT_BYTES);
    if (found.kind !== 'file')
        return undefined;
    try {
        return JSON.parse(found.bytes.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
/** A text in an object of the payload: `enterprise.slug`, `repository.default_branch`. */
function textInEvent(event, object, name) {
    const inner = eventField(event, object);
    const value = eventField(inner, name);
    return typeof value === 'string' ? value : undefined;
}
function eventField(value, name) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? value[name]
        : undefined;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = process.getBuiltinModule("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = process.getBuiltinModule("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = process.getBuiltinModule("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: ./lib/http/mask.js
var http_mask = __nccwpck_require__(3514);
;// CONCATENATED MODULE: ./lib/github/log-line.js
/**
 * Text for the log in which the runner finds no command. It looks at each line by itself, ends lines at CR and LF
 * alike, passes over blanks before `::`, and finds `##[` anywhere in a line. Source: actions/runner,
 * `ActionCommand.TryParseV2` and `TryParse`.
 */
function withoutCommands(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^(\s*):(?=:)/u, '$1:\u00a0').replaceAll('##[', '#\u00a0#['))
        .join('\n');
}

// EXTERNAL MODULE: ./lib/github/command-file.js + 1 modules
var command_file = __nccwpck_require__(3565);
;// CONCATENATED MODULE: ./lib/github/runner.js


// The package's entry also loads an HTTP client, half of the time a whole run may take (see bench/README.md), and its
// summary loads what Node keeps for terminals; these are the parts that talk to the runner.





/**
 * The runner as the toolkit speaks to it: workflow commands and the files behind `GITHUB_ENV`, `GITHUB_OUTPUT` and
 * `GITHUB_STATE`. Source: GitHub's reference, "Workflow commands".
 */
function createRunner(env, write) {
    const outputs = new Map();
    const pathOf = (command) => {
        const path = env[`GITHUB_${command}`];
        if (path === undefined)
            throw new Error(`\`GITHUB_${command}\` is not set: this runs as a step of a GitHub Actions workflow`);
        return path;
    };
    const file = (command, name, value) => {
        pathOf(command);
        issueFileCommand(command, prepareKeyValueMessage(name, value));
    };
    return {
        mask: (secret) => (0,http_mask/* maskText */.g)(secret, (part) => issueCommand('add-mask', {}, part)),
        exportVariable: (name, value) => file('ENV', name, value),
        setOutput: (name, value) => {
            file('OUTPUT', name, value);
            outputs.set(name, value);
        },
        // what was kept before is not only overruled: a script could still read it there
        saveState: (values) => (0,command_file/* replaceFile */.y)(pathOf('STATE'), Object.entries(values)
            .map(([name, value]) => `${prepareKeyValueMessage(name, value)}${external_node_os_.EOL}`)
            .join('')),
        restoreOutputs: async (changed) => {
            for (const [name, value] of Object.entries(changed))
                outputs.set(name, value);
            (await __nccwpck_require__.e(/* import() */ 431).then(__nccwpck_require__.bind(__nccwpck_require__, 4431))).restoreOutputs(pathOf('OUTPUT'), outputs, prepareKeyValueMessage);
        },
        writeSummary: (markdown) => {
            const path = env['GITHUB_STEP_SUMMARY'];
            if (path !== undefined)
                appendSummary(path, markdown);
        },
        annotate: (level, title, message, at) => issueCommand(level, { title, ...(at?.file === undefined ? {} : { file: at.file, line: at.line ?? 1 }) }, message),
        log: (line) => write(`${withoutCommands(line)}\n`),
    };
}
/** The toolkit makes no summary where the runner has made none: nobody would read it. */
function appendSummary(path, markdown) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK);
    }
    catch {
        throw new Error(`the summary file \`${path}\` cannot be read and written`);
    }
    (0,external_node_fs_.appendFileSync)(path, markdown);
}

;// CONCATENATED MODULE: ./lib/inputs/input-specs.js
/** Every input of `session/action.yml`. */
const input_specs_INPUTS = {
    role: { default: '', description: 'Role that the job needs. Without it, the passing grants must agree on one.' },
    grant: {
        default: '',
        description: 'Id of the one grant to use, such as `users/mona/november-banner`. Saves a round trip.',
    },
    'policy-repository': {
        default: '',
        description: 'Repository that holds the policy, `owner/name`. Default: the repository of the run.',
    },
    'policy-path': { default: '.github/access', description: 'Folder of the policy and the grants in that repository.' },
    token: {
        default: '${{ github.token }}',
        description: 'Token that reads the policy: `contents: read`, `pull-requests: read`, `actions: read`. Team rules need ' +
            'one that can read members.',
    },
    credentials: {
        default: 'all',
        description: 'Names of the credentials of the role to issue, with commas between them; `all`, or `none` to verify only.',
    },
    export: {
        default: '',
        description: 'Where credentials go: `env` for later steps, `outputs` of this step, `none`, or `profile`: an AWS profile ' +
            '(for Google Cloud, a file for its SDKs) that renews itself and is decided again each time; other ' +
            'providers as with `env`. Default: `env`; with `run`, `none`.',
    },
    run: { default: '', description: 'Script that alone gets the credentials; they are revoked the moment it ends.' },
    shell: {
        default: '',
        description: 'Shell of `run`, as for a step: `bash`, `sh`, `pwsh`, `python`, or a command with `{0}`.',
    },
    'working-directory': { default: '', description: 'Folder that `run` starts in, relative to the workspace.' },
    preflight: {
        default: 'enforce',
        description: 'Whether later steps are read before they run: `enforce` refuses what is out of scope or cannot be determined, ' +
            '`warn` says so, `off` does not look. The policy may ask for more.',
    },
    guard: {
        default: 'enforce',
        description: '`enforce` also stops pushes out of scope while the job runs; `off` does not. The policy may ask for more.',
    },
    mode: {
        default: 'enforce',
        description: '`audit` decides and reports, and never fails and never issues credentials.',
    },
    audience: { default: 'grantgate', description: 'Audience of the token that the decision is made from.' },
    matrix: { default: '${{ toJSON(matrix) }}', description: 'Matrix of the job, as JSON, for the preflight.' },
    strategy: { default: '${{ toJSON(strategy) }}', description: 'Strategy of the job, as JSON, for the preflight.' },
    vars: {
        default: '',
        description: 'Variables that later steps use, as JSON, for the preflight: pass `toJSON(vars)`.',
    },
    needs: {
        default: '',
        description: 'Outputs of earlier jobs that later steps use, as JSON, for the preflight: pass `toJSON(needs)`.',
    },
    'check-run-id': {
        default: '${{ job.check_run_id }}',
        description: "Number of the running job, to which the token must belong: another job's token of the same run is " +
            'refused. Leave it as it is; where GitHub does not know it, as on Enterprise Server, it is empty.',
    },
    'app-private-key': {
        default: '',
        description: 'Private key of a GitHub App, PEM, where the policy says `key: {input: true}`. The last resort: a key that ' +
            'signs in Vault or AWS KMS is stored nowhere.',
    },
    'client-certificate': {
        default: '',
        description: 'Certificate, PEM, for a Vault or OpenBao server that asks for a client certificate.',
    },
    'client-key': { default: '', description: 'Its private key, PEM.' },
    'strict-revoke': {
        default: 'false',
        description: '`true`: the job fails when a credential cannot be revoked at the end. Otherwise there is a warning.',
    },
    connect: {
        default: '',
        description: 'Addresses of providers, such as `https://vault.acme.example`, to connect to while the policy is still ' +
            'being read. Saves two round trips; nothing is sent there unless the run is allowed.',
    },
    timeout: { default: '30', description: 'Longest time the gate may take, in seconds.' },
    'ca-certificates': {
        default: '',
        description: 'Additional CA certificates, as PEM or the path of a PEM file, for servers with a private CA. Certificates ' +
            'named in the environment are not trusted.',
    },
};

;// CONCATENATED MODULE: ./lib/inputs/inputs.js


/** More connections than that cost more than they save. */
const MAX_ADDRESSES = 4;
/** An input that cannot be used: which, and what it takes. */
class InputError extends gate_error/* GateError */.u {
    name = 'InputError';
    input;
    constructor(input, message) {
        super(`the input \`${input}\` ${message}`);
        this.input = input;
    }
}
/**
 * Reads the inputs from the variables in which the runner passes them. An input that was left empty has its default.
 * @throws InputError naming the input
 */
function readInputs(env, repository, readFile) {
    const value = (name) => {
        const given = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
        return given === '' && name !== 'token' ? INPUTS[name].default : given;
    };
    const token = value('token');
    if (token === '')
        throw new InputError('token', 'is empty: pass `${{ github.token }}` or the token of an App');
    const policyRepository = value('policy-repository') || repository;
    if (!/^[\w.-]+\/[\w.-]+$/.test(policyRepository))
        throw new InputError('policy-repository', `is not \`owner/name\`: \`${policyRepository}\``);
    return {
        role: value('role') || undefined,
        grant: readGrantId(value('grant')),
        policyRepository,
        policyPath: readPath(value('policy-path')),
        token,
        credentials: readCredentials(value('credentials')),
        export: wordAmong('export', value('export') || (value('run') === '' ? 'env' : 'none'), [
            'env',
            'outputs',
            'profile',
            'none',
        ]),
        guarded: readGuarded(env['INPUT_RUN'] ?? '', value('shell'), value('working-directory')),
        preflight: wordAmong('preflight', value('preflight'), ['enforce', 'warn', 'off']),
        guard: wordAmong('guard', value('guard'), ['enforce', 'off']),
        contexts: readContexts(value),
        mode: wordAmong('mode', value('mode'), ['enforce', 'audit']),
        audience: value('audience'),
        checkRunId: readCheckRun(value('check-run-id')),
        connect: readAddresses(value('connect')),
        timeout: readTimeout(value('timeout')),
        secrets: readInputSecrets(value),
        strictRevoke: wordAmong('strict-revoke', value('strict-revoke'), ['true', 'false']) === 'true',
        certificates: readCertificates(value('ca-certificates'), readFile),
    };
}
function wordAmong(name, value, words) {
    const found = words.find((word) => word === value);
    if (found === undefined)
        throw new InputError(name, `takes ${words.map((word) => `\`${word}\``).join(', ')}, not \`${value}\``);
    return found;
}
function readGuarded(script, shell, folder) {
    if (script.trim() !== '')
        return { script, shell: shell || undefined, folder: folder || undefined };
    if (shell !== '')
        throw new InputError('shell', 'is given without `run`, and goes with it');
    if (folder !== '')
        throw new InputError('working-directory', 'is given without `run`, and goes with it');
    return undefined;
}
function readContexts(value) {
    const names = ['matrix', 'strategy', 'vars', 'needs'];
    return Object.fromEntries(names.flatMap((name) => {
        const text = value(name);
        // outside a runner, a default that is an expression stays as it is
        if (text === '' || text.startsWith('${{'))
            return [];
        try {
            return [[name, JSON.parse(text)]];
        }
        catch {
            throw new InputError(name, `is not JSON: pass \`\${{ toJSON(${name}) }}\``);
        }
    }));
}
/** Decimal; outside a runner, a default that is an expression stays as it is. */
function readCheckRun(value) {
    if (value === '' || value.startsWith('${{'))
        return undefined;
    if (!/^[1-9]\d{0,19}$/.test(value))
        throw new InputError('check-run-id', `is not a number: leave it out, it is \`\${{ job.check_run_id }}\``);
    return value;
}
function readGrantId(value) {
    if (value === '')
        return undefined;
    const id = value.replace(/\.yml$/, '');
    if (!/^(?:users|teams|apps|people)\/[\w-]+\/[\w.-]+$/.test(id) || id.includes('..'))
        throw new InputError('grant', `is not the id of a grant such as \`users/mona/november-banner\`: \`${value}\``);
    return id;
}
function readPath(value) {
    const path = value.replace(/^\.\//, '').replace(/\/+$/, '');
    if (path === '' || path.startsWith('/') || path.split('/').some((part) => part === '..' || part === '')) {
        throw new InputError('policy-path', `is not a folder inside the repository: \`${value}\``);
    }
    return path;
}
function readCredentials(value) {
    if (value === 'all')
        return 'all';
    if (value === 'none')
        return [];
    return value.split(/[\s,]+/).filter((name) => name !== '');
}
function readInputSecrets(value) {
    const [appPrivateKey, clientCertificate, clientKey] = [
        value('app-private-key'),
        value('client-certificate'),
        value('client-key'),
    ];
    if ((clientCertificate === '') !== (clientKey === ''))
        throw new InputError(clientKey === '' ? 'client-key' : 'client-certificate', 'is missing: a certificate and its key go together');
    return {
        ...(appPrivateKey === '' ? {} : { appPrivateKey }),
        ...(clientKey === '' ? {} : { clientCertificate, clientKey }),
    };
}
function readAddresses(value) {
    const addresses = value.split(/[\s,]+/).filter((address) => address !== '');
    const odd = addresses.find((address) => !URL.canParse(address) ||
        new URL(address).origin !== address.replace(/\/$/, '') ||
        !address.startsWith('https://'));
    if (odd !== undefined)
        throw new InputError('connect', `takes https addresses without a path, not \`${odd}\``);
    if (addresses.length > MAX_ADDRESSES)
        throw new InputError('connect', `takes ${MAX_ADDRESSES} addresses at most`);
    return addresses;
}
function readTimeout(value) {
    const seconds = /^\d{1,4}$/.test(value) ? Number(value) : 0;
    if (seconds < 1 || seconds > 600)
        throw new InputError('timeout', `takes seconds from 1 to 600, not \`${value}\``);
    return seconds * 1000;
}
function readCertificates(value, readFile) {
    if (value === '')
        return undefined;
    const pem = value.includes('-----BEGIN CERTIFICATE-----') ? value : readPem(value, readFile);
    if (!pem.includes('-----BEGIN CERTIFICATE-----'))
        throw new InputError('ca-certificates', `does not contain a PEM certificate: \`${value.slice(0, 80)}\``);
    return pem;
}
function readPem(path, readFile) {
    try {
        return readFile(path);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        throw new InputError('ca-certificates', `names a file that cannot be read (${code}): \`${path}\``);
    }
}

;// CONCATENATED MODULE: ./lib/inputs/request-input-specs.js
/** Every input of `requests/action.yml`. The contract test ties this list to the action file. */
const REQUEST_INPUTS = {
    task: {
        default: 'answer',
        description: '`answer` reads the event and answers below the issue; `check` writes the check of a pull request that changes ' +
            'access; `write` also writes what takes the App: pull requests and tags; `start` starts the run that a comment ' +
            '`/run` asks for. Each is a job of its own, with rights of its own.',
    },
    'policy-path': { default: '.github/access', description: 'Folder of the policy and the grants in this repository.' },
    token: {
        default: '${{ github.token }}',
        description: 'Token of the job: `contents: read`, `pull-requests: read`, `actions: read`, and `issues: write` or, with ' +
            '`task: check`, `checks: write`; with `task: start` also `actions: write` and `id-token: write`.',
    },
    app: {
        default: '',
        description: 'Client id or id of the GitHub App that writes pull requests and tags. Without one, people who ask get a link ' +
            'to a file that is filled in, and propose it themselves.',
    },
    key: {
        default: '',
        description: 'With `task: write`: what signs for the App, as in a policy: `vault: {url: …, role: …, key: …}`, ' +
            '`aws-kms: {…}`, or `input: true` with `app-private-key`.',
    },
    'app-private-key': {
        default: '',
        description: 'Private key of the App, PEM, where `key` says `input: true`: a secret of an environment that only the default ' +
            'branch may use. The last resort: a key that signs in Vault or AWS KMS is stored nowhere.',
    },
    'notify-secret': {
        default: '',
        description: 'With `task: write`: what events for the address `notify` of the policy are signed with, `whsec_…` as Standard ' +
            'Webhooks has it. Two, with a space between, while one is being replaced.',
    },
    'client-certificate': {
        default: '',
        description: 'Certificate, PEM, for a Vault or OpenBao server that asks for a client certificate.',
    },
    'client-key': { default: '', description: 'Its private key, PEM.' },
    timeout: { default: '120', description: 'Longest time that all of it may take, in seconds.' },
    'ca-certificates': {
        default: '',
        description: 'Additional CA certificates, as PEM or the path of a PEM file, for servers with a private CA. Certificates ' +
            'named in the environment are not trusted.',
    },
};

;// CONCATENATED MODULE: ./lib/inputs/request-inputs.js


/**
 * Reads the inputs from the variables in which the runner passes them. An input that was left empty has its default.
 * @throws InputError naming the input
 */
function readRequestInputs(env, readFile) {
    const value = (name) => {
        const given = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
        return given === '' && name !== 'token' ? REQUEST_INPUTS[name].default : given;
    };
    const token = value('token');
    if (token === '')
        throw new InputError('token', 'is empty: pass `${{ github.token }}`');
    const [app, key] = [value('app'), value('key')];
    if (app !== '' && !/^[A-Za-z0-9._-]{1,100}$/.test(app))
        throw new InputError('app', `is not the client id or the id of an App: \`${app}\``);
    const task = wordAmong('task', value('task'), ['answer', 'check', 'write', 'start']);
    if (task === 'write' && app !== '' && key === '')
        throw new InputError('key', 'is missing: say what signs for the App');
    return {
        task,
        policyPath: readPath(value('policy-path')),
        token,
        app,
        key,
        notifySecrets: readNotifySecrets(value('notify-secret')),
        secrets: readInputSecrets(value),
        timeout: readTimeout(value('timeout')),
        certificates: readCertificates(value('ca-certificates'), readFile),
    };
}
/** INVARIANT: the message says nothing of what was given. */
function readNotifySecrets(given) {
    const secrets = given.split(/\s+/).filter((secret) => secret !== '');
    if (secrets.some((secret) => !SIGNING_SECRET.test(secret)))
        throw new InputError('notify-secret', 'is not `whsec_` and 24 to 64 bytes in Base64: make one with `echo "whsec_$(openssl rand -base64 32)"`');
    return secrets;
}
/** 24 to 64 bytes in Base64. Source: Standard Webhooks 1.0, "Symmetric signature". */
const SIGNING_SECRET = /^whsec_(?=[A-Za-z0-9+/]{32,86}={0,2}$)(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

;// CONCATENATED MODULE: ./lib/report/safe-line.js
const MAX_SAFE_LINE_CHARACTERS = 200;
/**
 * Text from outside as one line that can do nothing wherever it is printed: no line break, no terminal escape, no
 * invisible or direction-changing character, no workflow command. Cut when it is long.
 */
function safeLine(value, longest = MAX_SAFE_LINE_CHARACTERS) {
    const line = value
        .toWellFormed()
        .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        // the runner obeys `::command::` at the start of a line and `##[command]` anywhere in it
        .replaceAll('##[', '#\u00a0#[')
        .replace(/^(\s*):(?=:)/, '$1:\u00a0')
        .trim();
    return line.length > longest ? `${line.slice(0, longest - 1).replace(/[\u{d800}-\u{dbff}]$/u, '')}…` : line;
}
/** A name from outside inside a sentence: in backticks, so it cannot have any itself. */
function quote(value, longest = MAX_SAFE_LINE_CHARACTERS) {
    const line = safeLine(value.replaceAll('`', "'"), longest);
    return line === '' ? '(empty)' : `\`${line}\``;
}

;// CONCATENATED MODULE: ./lib/github/fact-error.js

/** A fact could not be fetched: the run is refused as `undecidable`, with this message and what to do. */
class fact_error_FactError extends gate_error/* GateError */.u {
    name = 'FactError';
    status;
    kind;
    needs;
    said;
    constructor(message, hint, options) {
        const { status, kind, needs = [], said, ...rest } = options ?? {};
        super(message, { ...rest, hint });
        this.status = status;
        this.said = said;
        this.needs = needs;
        this.kind = needs.length > 0 ? 'no-permission' : kind;
    }
}
/** Who started the run cannot be proven: the run is refused as `identity-unverified`. */
class IdentityError extends gate_error/* GateError */.u {
    name = 'IdentityError';
    kind;
    constructor(message, hint, options) {
        const { kind, ...rest } = options ?? {};
        super(message, { ...rest, hint });
        this.kind = kind;
    }
}
/** What an error says about a fact, in its own words, and what to do where it knows. */
function faultOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof fact_error_FactError || error instanceof IdentityError))
        return { message };
    const { hint, kind } = error;
    const needs = error instanceof fact_error_FactError ? error.needs : [];
    return {
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(kind === undefined ? {} : { kind }),
        ...(needs.length === 0 ? {} : { needs }),
    };
}

;// CONCATENATED MODULE: ./lib/github/json.js

/**
 * Reads fields of an answer by type. A field of another type than GitHub documents is a fault, not an empty value: what
 * cannot be read is never taken for "there is none".
 */
class json_Fields {
    #value;
    #at;
    constructor(value, at) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw wrong(at, 'an object');
        this.#value = value;
        this.#at = at;
    }
    object(name) {
        return new json_Fields(this.#value[name], this.#path(name));
    }
    /** `undefined` when GitHub answers null. */
    maybe(name) {
        return this.isNull(name) ? undefined : this.object(name);
    }
    /** Null or not asked for. A field that was asked for and is missing altogether is a fault. */
    isNull(name) {
        if (!Object.hasOwn(this.#value, name))
            throw wrong(this.#path(name), 'there');
        return this.#value[name] === null;
    }
    /** `undefined` when GitHub leaves the field out or answers null, where it documents that it may. */
    optional(name) {
        return this.has(name) ? this.object(name) : undefined;
    }
    optionalText(name) {
        return this.has(name) ? this.text(name) : undefined;
    }
    list(name) {
        const value = this.#value[name];
        if (!Array.isArray(value))
            throw wrong(this.#path(name), 'a list');
        return value.map((entry, index) => new json_Fields(entry, `${this.#path(name)}[${index}]`));
    }
    /** As {@link list}, leaving out entries that GitHub answers as null (nodes that are gone). */
    present(name) {
        const value = this.#value[name];
        if (!Array.isArray(value))
            throw wrong(this.#path(name), 'a list');
        return value
            .filter((entry) => entry !== null)
            .map((entry, index) => new json_Fields(entry, `${this.#path(name)}[${index}]`));
    }
    texts(name) {
        const value = this.#value[name];
        if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'string'))
            throw wrong(this.#path(name), 'a list of texts');
        return value;
    }
    text(name) {
        const value = this.#value[name];
        if (typeof value !== 'string')
            throw wrong(this.#path(name), 'a text');
        return value;
    }
    number(name) {
        const value = this.#value[name];
        if (typeof value !== 'number' || !Number.isSafeInteger(value))
            throw wrong(this.#path(name), 'a number');
        return value;
    }
    flag(name) {
        const value = this.#value[name];
        if (typeof value !== 'boolean')
            throw wrong(this.#path(name), 'true or false');
        return value;
    }
    has(name) {
        return Object.hasOwn(this.#value, name) && this.#value[name] !== null;
    }
    #path(name) {
        return this.#at === '' ? name : `${this.#at}.${name}`;
    }
}
function wrong(at, expected) {
    return new fact_error_FactError(`GitHub's answer is not understood: \`${at}\` is not ${expected}`);
}

;// CONCATENATED MODULE: ./lib/lifecycle/event.js

/**
 * Reads the event that started the run. Nothing else runs in the job, so the payload is as the runner wrote it.
 *
 * INVARIANT: of what is written only `opened` and `created` count. Of an edit, the payload names who edited and not who
 * wrote.
 * @throws FactError when the payload is not as GitHub documents it
 */
function readRequestEvent(name, payload) {
    if (name === 'schedule' || name === 'workflow_dispatch')
        return { kind: 'care' };
    if (name !== 'issues' && name !== 'issue_comment' && name !== 'pull_request_target')
        return { kind: 'nothing' };
    const event = new json_Fields(payload, '');
    const action = event.text('action');
    if (name === 'pull_request_target')
        return readPullEvent(event, action);
    const issue = event.object('issue');
    if (name === 'issues' && action === 'closed')
        return { kind: 'closed', issue: readIssue(issue), by: readEventAccount(event.object('sender')) };
    if (name === 'issues' && action === 'opened') {
        if (!isByAuthor(event, issue))
            return { kind: 'nothing' };
        return {
            kind: 'opened',
            issue: readIssue(issue),
            body: issue.optionalText('body') ?? '',
            at: Date.parse(issue.text('created_at')),
        };
    }
    if (name !== 'issue_comment' || action !== 'created')
        return { kind: 'nothing' };
    const comment = event.object('comment');
    if (!isByAuthor(event, comment))
        return { kind: 'nothing' };
    return {
        kind: 'commented',
        issue: readIssue(issue),
        isPull: issue.has('pull_request'),
        comment: {
            id: comment.number('id'),
            node: comment.text('node_id'),
            author: readEventAccount(comment.object('user')),
            body: comment.optionalText('body') ?? '',
            at: Date.parse(comment.text('created_at')),
        },
    };
}
function readPullEvent(event, action) {
    const pull = event.object('pull_request');
    if (['opened', 'synchronize', 'reopened'].includes(action))
        return { kind: 'proposed', pull: pull.number('number') };
    if (action !== 'closed')
        return { kind: 'nothing' };
    return {
        kind: 'settled',
        pull: readIssue(pull),
        isMerged: pull.flag('merged'),
        by: readEventAccount(event.object('sender')),
    };
}
/**
 * Whether whoever caused the event wrote what it is about. An issue that is transferred here is `opened` in its
 * author's name, with whatever others have made of it where it was before. Source: GitHub's example of `issues.opened`
 * with `changes.old_issue`.
 *
 * INVARIANT: nothing is done in somebody's name that they did not write here themselves.
 */
function isByAuthor(event, thing) {
    return !event.has('changes') && event.object('sender').number('id') === thing.object('user').number('id');
}
function readIssue(issue) {
    return {
        number: issue.number('number'),
        author: readEventAccount(issue.object('user')),
        isOpen: issue.text('state') === 'open',
    };
}
function readEventAccount(account) {
    return { login: account.text('login'), id: account.number('id'), type: account.text('type') };
}

;// CONCATENATED MODULE: ./lib/walls/generate/rulesets.js
/** A change of a branch needs a pull request that was approved, also by those who own what changes. */
function reviewedBranch(name, ref, count) {
    return {
        name,
        target: 'branch',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: [ref], exclude: [] } },
        rules: [
            { type: 'deletion' },
            { type: 'non_fast_forward' },
            {
                type: 'pull_request',
                parameters: {
                    required_approving_review_count: count,
                    dismiss_stale_reviews_on_push: true,
                    require_code_owner_review: true,
                    require_last_push_approval: true,
                    required_review_thread_resolution: false,
                },
            },
        ],
    };
}
/** The ruleset that keeps the default branch; `count` people have to approve. */
function defaultBranchRuleset(count) {
    return reviewedBranch('grantgate default branch', '~DEFAULT_BRANCH', count);
}
/** Tags that nobody moves or deletes. */
function keptTags(name, ref) {
    return {
        name,
        target: 'tag',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: [ref], exclude: [] } },
        rules: [{ type: 'deletion' }, { type: 'update' }],
    };
}
/** The ruleset that keeps the gate's tags. Source: GitHub's "Creating rulesets", "Using fnmatch syntax". */
const rulesets_TAG_RULESET = keptTags('grantgate tags', 'refs/tags/grantgate/**/*');
/** The ruleset for the ref that the gate is at, where that is not the default branch; none for a commit. */
function gateRuleset(ref, count) {
    if (ref.startsWith('refs/heads/'))
        return reviewedBranch('grantgate gate', ref, count);
    return ref.startsWith('refs/tags/') ? keptTags('grantgate gate', ref) : undefined;
}

// EXTERNAL MODULE: ./lib/http/said.js
var said = __nccwpck_require__(8427);
;// CONCATENATED MODULE: ./lib/github/create-ref.js



/** REST version that is spoken; GitHub's "API Versions". */
const WRITTEN_VERSION = '2022-11-28';
/**
 * Creates a tag, in one atomic step. `there`: it was there already. Source: REST, "Create a reference"; needs
 * `contents: write`.
 * @throws FactError when it can neither be created nor is there already
 */
async function createTag(to, tag, commit) {
    const ref = `refs/tags/${tag}`;
    const answer = await postTo(to, 'git/refs', { ref, sha: commit });
    const words = answerWords(answer, to.token);
    if (answer.status === 422 && /already exists/i.test(words))
        return 'there';
    // only the tag itself shows that it was made: a page of somebody in between is an answer, too
    if (answer.status === 201 && memberOf(answer, 'ref') === ref)
        return 'created';
    throw new fact_error_FactError(`the tag \`${tag}\` could not be created in \`${to.repository}\`: GitHub answered ${answer.status} (${words})`, answer.status === 403 || answer.status === 404
        ? `the token needs \`contents: write\` on \`${to.repository}\``
        : 'a tag above or below it, or a ruleset, may be in the way');
}
/**
 * Writes what an annotated tag says, and gives the object to which the tag is then to point. Source: REST, "Create a
 * tag object"; needs `contents: write`.
 * @throws FactError when it cannot be written
 */
async function writeTagObject(to, { tag, note, commit }) {
    const answer = await postTo(to, 'git/tags', { tag, message: note, object: commit, type: 'commit' });
    const sha = memberOf(answer, 'sha');
    if (answer.status === 201 && typeof sha === 'string')
        return sha;
    throw new FactError(`the tag \`${tag}\` could not be written in \`${to.repository}\`: GitHub answered ${answer.status} ` +
        `(${answerWords(answer, to.token)})`, answer.status === 403 || answer.status === 404
        ? `the token needs \`contents: write\` on \`${to.repository}\``
        : 'start the run again later');
}
/**
 * Creates {@link TAG_RULESET}. Source: REST, "Create a repository ruleset"; needs `administration: write`.
 * @throws FactError when it cannot be created
 */
async function createTagRuleset(to) {
    const answer = await postTo(to, 'rulesets', TAG_RULESET);
    if (answer.status === 201 && memberOf(answer, 'name') === TAG_RULESET.name)
        return;
    throw new FactError(`the ruleset could not be created in \`${to.repository}\`: GitHub answered ${answer.status} ` +
        `(${answerWords(answer, to.token)})`, `the token needs \`administration: write\` on \`${to.repository}\`, and private repositories a plan ` +
        `with rulesets`);
}
async function postTo({ server, token, send, repository }, path, body) {
    try {
        return await send({
            method: 'POST',
            url: `${server.api}/repos/${repository}/${path}`,
            headers: {
                authorization: `Bearer ${token}`,
                accept: 'application/vnd.github+json',
                'x-github-api-version': WRITTEN_VERSION,
            },
            body: JSON.stringify(body),
        });
    }
    catch (error) {
        throw new fact_error_FactError(error instanceof Error ? error.message : String(error), undefined, { cause: error });
    }
}
function answerWords(answer, token) {
    const message = memberOf(answer, 'message');
    return typeof message === 'string' ? (0,said/* said */.a)(message, { secrets: [token], most: 200 }) : 'no message';
}
function memberOf({ body }, name) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null
            ? Object.getOwnPropertyDescriptor(value, name)?.value
            : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/github/rest-list.js


/** More than this is not read. */
const MAX_LIST_PAGES = 10;
/**
 * Every entry of a REST list, over all its pages. `member` names the list where an answer is an object around it.
 * @throws FactError when a page cannot be read, or there are more than can be
 */
async function rest_list_fetchList(api, path, permission, member) {
    const entries = [];
    for (let page = 1; page <= MAX_LIST_PAGES; page += 1) {
        const answer = await api.page(`${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`, permission);
        entries.push(...entriesOf(answer, member));
        if (answer.next === undefined)
            return entries;
    }
    throw new fact_error_FactError(`there is more at ${path} than can be read`);
}
function entriesOf({ body }, member) {
    return member === undefined ? new json_Fields({ list: body }, '').list('list') : new json_Fields(body, '').list(member);
}

// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __nccwpck_require__(8394);
// EXTERNAL MODULE: ./lib/http/send.js
var http_send = __nccwpck_require__(5684);
// EXTERNAL MODULE: ./lib/policy/unbroken.js
var unbroken = __nccwpck_require__(5878);
;// CONCATENATED MODULE: ./lib/github/passing-errors.js

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
const PASSING_WORDS = new RegExp((0,unbroken/* unbroken */.D) `
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

;// CONCATENATED MODULE: ./lib/github/api.js



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
            throw new fact_error_FactError(error instanceof Error ? error.message : String(error), undefined, { cause: error });
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
        throw new fact_error_FactError('GitHub answered without data');
    const date = Date.parse(response.headers['date'] ?? '');
    if (Number.isNaN(date))
        throw new fact_error_FactError('GitHub answered without a date');
    return { data, date };
}
function isOfUntold(error) {
    return isJsonObject(error) && Array.isArray(error['path']) && error['path'].at(-1) === 'bypassActors';
}
function graphQlError(errors, token) {
    // one that is final says more than one that passes
    const error = errors.find((entry) => errorKind(entry) === 'final') ?? errors[0];
    const words = isJsonObject(error) && typeof error['message'] === 'string' ? (0,said/* said */.a)(error['message'], { secrets: [token] }) : '';
    const message = words === '' ? 'an unknown error' : words;
    const path = pathOf(error);
    const at = path === undefined ? '' : ` (at \`${path}\`)`;
    if (INACCESSIBLE.test(message))
        return hiddenFrom(errors, `${message}${at}`);
    const kind = kindOfAll(errors);
    if (kind === 'rate-limit')
        return new fact_error_FactError(`GitHub's rate limit is reached (${message})`, API_LATER, PASSING);
    const answered = `GitHub answered: ${message}${at}`;
    return kind === 'passing'
        ? new fact_error_FactError(answered, `GitHub has a problem, and trying several times did not help: ${API_LATER}`, PASSING)
        : new fact_error_FactError(answered, undefined, { said: message });
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
        return new fact_error_FactError(message, 'give the gate a token that can read the members of the organisation', {
            said: told,
        });
    const isOfPulls = (path) => /pull|review|timeline/i.test(path);
    const needs = [
        ...(paths.every(isOfPulls) ? [] : ['contents: read']),
        ...(paths.some(isOfPulls) ? ['pull-requests: read'] : []),
    ];
    return new fact_error_FactError(message, `give the job ${needs.map((one) => `\`${one}\``).join(' and ')}`, {
        said: told,
        needs: BY_INTEGRATION.test(told) ? needs : [],
    });
}
const API_LATER = 'start the run again later';
const PASSING = { kind: 'passing' };
function apiRefused(response, what, permission, token) {
    const words = message(response, token);
    if (response.status === 401)
        return new fact_error_FactError(`GitHub does not accept the token (${words})`, 'the input `token` is not a valid token');
    if ((response.status === 403 || response.status === 429) &&
        (response.status === 429 || /rate limit|abuse detection/i.test(words)))
        return new fact_error_FactError(`GitHub's rate limit is reached (${words})`, API_LATER, PASSING);
    if (response.status === 403 || response.status === 404)
        return new fact_error_FactError(`GitHub does not show ${what} (${response.status} ${words})`, `the token needs \`${permission}\``, { status: response.status, said: words, needs: BY_INTEGRATION.test(words) ? lackedOf(permission) : [] });
    const answered = `GitHub answered ${response.status} for ${what} (${words})`;
    return response.status >= 500
        ? new fact_error_FactError(answered, `GitHub has a problem: ${API_LATER}`, PASSING)
        : new fact_error_FactError(answered, undefined, { status: response.status });
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
            ? (0,said/* said */.a)(body['message'], { secrets: [token], most: 200 })
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
        throw new fact_error_FactError('GitHub answered something that is not JSON', undefined, { cause: error });
    }
}
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/github/write.js







/** REST version that is spoken; GitHub's "API Versions". */
const REST_VERSION = '2022-11-28';
/** How often something is tried that may or may not have been done. */
const MAX_TRIES = 4;
const FIRST_WAIT_MS = 500;
/** "Best practices for using the REST API": where a limit does not say when it ends. */
const UNTOLD_WAIT_MS = 60_000;
function createWriter(to, send, tools) {
    return {
        ...to,
        tools,
        api: createApi(to.server, to.token, (0,retry/* retrying */.R$)(send, { ...tools, passing: passingGraphQl })),
        send: waitingForLimits(send, tools),
        sendAgain: (0,retry/* retrying */.R$)(send, tools),
    };
}
/** Only what was not carried out is sent again: where a limit was reached, once that has passed. */
function waitingForLimits(send, { now, sleep, deadline }) {
    return async (request) => {
        for (let attempt = 1;; attempt += 1) {
            const answer = await send(request);
            if (attempt >= MAX_TRIES || !(answer.status === 429 || (0,retry/* isRateLimited */.Jz)(answer)))
                return answer;
            const wait = (0,retry/* retryAfter */.P9)(answer, now()) ?? UNTOLD_WAIT_MS;
            if (now() + wait > deadline)
                return answer;
            await sleep(wait);
        }
    };
}
/**
 * Writes once, or until it is done where twice is the same.
 * @throws FactError when GitHub refuses or cannot be reached; `passing` where it is not known what came of it
 */
async function writeRest({ server, repository, token, send, sendAgain }, { method, path, body, isSame = method !== 'POST', expected = [200, 201, 204], failing, permission }) {
    const answer = await (isSame ? sendAgain : send)({
        method,
        url: `${server.api}/repos/${repository}/${path}`,
        headers: {
            authorization: `Bearer ${token}`,
            accept: 'application/vnd.github+json',
            'x-github-api-version': REST_VERSION,
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((error) => {
        throw new fact_error_FactError(`${failing}: ${error instanceof Error ? error.message : String(error)}`, undefined, {
            cause: error,
            ...(error instanceof http_send/* HttpError */.j ? { kind: 'passing' } : {}),
        });
    });
    if (expected.includes(answer.status))
        return { status: answer.status, fields: new json_Fields(jsonOf(answer), '') };
    throw refusedWrite(answer, { failing, permission, repository, token });
}
function refusedWrite(answer, about) {
    const words = wordsOf(answer, about.token);
    const message = `${about.failing}: GitHub answered ${answer.status} (${words})`;
    if (answer.status >= 500 || answer.status === 429 || (0,retry/* isRateLimited */.Jz)(answer))
        return new fact_error_FactError(message, 'start the run again later', { kind: 'passing', status: answer.status });
    if (answer.status === 403 || answer.status === 404)
        return new fact_error_FactError(message, `the token needs \`${about.permission}\` on \`${about.repository}\``, {
            status: answer.status,
            said: words,
        });
    return new fact_error_FactError(message, undefined, { status: answer.status, said: words });
}
/** What GitHub says about a refusal, with the errors of its fields. */
function wordsOf(answer, token) {
    const body = jsonOf(answer);
    const errors = Array.isArray(body['errors']) ? body['errors'] : [];
    const more = errors.flatMap((error) => isObject(error) && typeof error['message'] === 'string' ? [error['message']] : []);
    const words = [body['message'], ...more].filter((word) => typeof word === 'string').join(': ');
    return words === '' ? 'no message' : (0,said/* said */.a)(words, { secrets: [token], most: 200 });
}
function jsonOf({ body }) {
    try {
        const value = JSON.parse(body);
        return isObject(value) ? value : {};
    }
    catch {
        return {};
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/**
 * Has something be there: looks first, and writes only where it is not. A write whose answer was lost may have been
 * carried out, and another run may be doing the same: so after every fault it is looked at again, never written
 * blindly.
 * @throws FactError when it is still not there
 */
async function untilThere({ now, sleep, random, deadline }, look, write) {
    for (let attempt = 1;; attempt += 1) {
        const there = await look();
        if (there !== undefined)
            return there;
        try {
            const made = await write();
            if (made !== undefined)
                return made;
        }
        catch (error) {
            const isLast = attempt >= MAX_TRIES;
            const after = await look().catch(() => undefined);
            if (after !== undefined)
                return after;
            if (isLast || !(error instanceof fact_error_FactError) || error.kind !== 'passing')
                throw error;
        }
        if (attempt >= MAX_TRIES)
            throw new fact_error_FactError('what was written is not there', 'start the run again later');
        const wait = FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + random() / 2);
        if (now() + wait > deadline)
            throw new fact_error_FactError('there was not enough time', 'start the run again later');
        await sleep(wait);
    }
}

;// CONCATENATED MODULE: ./lib/github/close-thread.js





/** Closes an issue; one that is closed stays as it is. @throws FactError */
async function closeIssue(writer, issue, as) {
    const path = `/repos/${writer.repository}/issues/${issue}`;
    await untilThere(writer.tools, async () => new json_Fields(await writer.api.get(path, 'issues: read'), '').text('state') === 'closed' ? true : undefined, async () => {
        await writeRest(writer, {
            method: 'PATCH',
            path: `issues/${issue}`,
            body: { state: 'closed', state_reason: as },
            failing: `#${issue} could not be closed`,
            permission: 'issues: write',
        });
        return true;
    });
}
/** Closes a pull request and deletes its branch; what is closed or gone stays so. @throws FactError */
async function endPull(writer, pull, branch) {
    const path = `/repos/${writer.repository}/pulls/${pull}`;
    await untilThere(writer.tools, async () => new json_Fields(await writer.api.get(path, 'pull-requests: read'), '').text('state') === 'closed' ? true : undefined, async () => {
        await writeRest(writer, {
            method: 'PATCH',
            path: `pulls/${pull}`,
            body: { state: 'closed' },
            failing: `#${pull} could not be closed`,
            permission: 'pull-requests: write',
        });
        return true;
    });
    await writeRest(writer, {
        method: 'DELETE',
        path: `git/refs/heads/${branch}`,
        expected: [204, 404, 422],
        failing: `the branch \`${branch}\` could not be deleted`,
        permission: 'contents: write',
    });
}
/** Has a tag be there, wherever it points to. @throws FactError */
async function keepTag(writer, tag, commit) {
    let made = 'there';
    await untilThere(writer.tools, async () => await findTag(writer, tag), async () => {
        made = await createTag(writer, tag, commit);
        return true;
    });
    return made;
}
async function findTag({ api, repository }, tag) {
    try {
        await api.get(`/repos/${repository}/git/ref/tags/${tag}`, 'contents: read');
        return true;
    }
    catch (error) {
        if (error instanceof fact_error_FactError && error.status === 404)
            return undefined;
        throw error;
    }
}
/** Has people be assigned; those who cannot be are left out by GitHub. @throws FactError */
async function assignPeople(writer, issue, logins) {
    if (logins.length === 0)
        return;
    await writeRest(writer, {
        method: 'POST',
        path: `issues/${issue}/assignees`,
        body: { assignees: logins },
        isSame: true,
        failing: `nobody could be assigned to #${issue}`,
        permission: 'issues: write',
    });
}
/** Reacts to a comment; twice is once. Source: REST, "Create reaction for an issue comment". @throws FactError */
async function react(writer, comment, content) {
    await writeRest(writer, {
        method: 'POST',
        path: `issues/comments/${comment}/reactions`,
        body: { content },
        isSame: true,
        failing: 'the reaction could not be written',
        permission: 'issues: write',
    });
}
/**
 * Takes the sign that a comment's run is started: `false` where it is there already, whoever took it. GitHub has one
 * reaction of a kind by one account, so two at once get one answer each. Source: as {@link react}.
 * @throws FactError
 */
async function canStart(writer, comment) {
    const { status } = await writeRest(writer, {
        method: 'POST',
        path: `issues/comments/${comment}/reactions`,
        body: { content: 'rocket' },
        failing: 'the reaction could not be written',
        permission: 'issues: write',
    });
    return status === 201;
}
/**
 * Whether an account has reacted to a comment in one of these ways. Source: REST, "List reactions for an issue
 * comment".
 * @throws FactError
 */
async function hasReaction({ api, repository }, comment, author, contents) {
    const list = await rest_list_fetchList(api, `/repos/${repository}/issues/comments/${comment}/reactions`, 'issues: read');
    return list.some((reaction) => reaction.optional('user')?.number('id') === author && contents.includes(reaction.text('content')));
}

;// CONCATENATED MODULE: ./lib/github/own-comments.js


/**
 * The last line of a comment, which says which one it is. It is looked for only in comments of the account whose number
 * is known: whoever else writes it says nothing.
 */
function markOf(key) {
    return `<!-- grantgate: ${typeof key === 'number' ? `reply ${key}` : key} -->`;
}
/** The marks by which a comment is found: a reply is written over what was said of an earlier try. */
function marksFinding(key) {
    return typeof key === 'number' ? [markOf(key), markOf(`failed ${key}`)] : [markOf(key)];
}
/**
 * Has an issue or a pull request have exactly one comment of this kind, with this text. `author` is the number of the
 * account whose token it is.
 *
 * INVARIANT: a comment is found by the number of its author. Where two runs wrote at once, the older one stays.
 * @throws FactError
 */
async function keepComment(writer, issue, { author, key, text }) {
    const body = `${text}\n\n${markOf(key)}`;
    const list = async () => await ownComments(writer, issue, author, marksFinding(key));
    let wrote = false;
    const first = await untilThere(writer.tools, async () => (await list())[0], async () => {
        wrote = true;
        await writeRest(writer, {
            method: 'POST',
            path: `issues/${issue}/comments`,
            body: { body },
            failing: `the comment on #${issue} could not be written`,
            permission: 'issues: write',
        });
        return await oldestAlone(writer, await list());
    });
    if (first.body === body)
        return { id: first.id, outcome: wrote ? 'written' : 'same' };
    // a reply or a reminder says what was so then: it stays, unless nothing was done
    const isLasting = key !== 'answer' && !isAboutRun(key) && !isFailed(markOf(key)) && !isFailed(first.body);
    if (isLasting)
        return { id: first.id, outcome: 'same' };
    await writeRest(writer, {
        method: 'PATCH',
        path: `issues/comments/${first.id}`,
        body: { body },
        failing: `the comment on #${issue} could not be changed`,
        permission: 'issues: write',
    });
    return { id: first.id, outcome: 'changed' };
}
function isAboutRun(key) {
    return typeof key === 'string' && key.startsWith('started ');
}
/** Whether a comment, by its mark, says that something could not be done. */
function isFailed(body) {
    return /<!-- grantgate: failed \d+ -->$/.test(body.trimEnd());
}
/** Whether a comment was replied to, other than that it could not be done. @throws FactError */
async function hasReply(writer, issue, { author, comment }) {
    const found = await ownComments(writer, issue, author, [markOf(comment), markOf(`started ${comment}`)]);
    return found.length > 0;
}
/** Deletes what another run wrote in the same moment. */
async function oldestAlone(writer, comments) {
    const [oldest, ...others] = comments;
    for (const { id } of others)
        await writeRest(writer, {
            method: 'DELETE',
            path: `issues/comments/${id}`,
            expected: [204, 404],
            failing: 'a comment that was written twice could not be deleted',
            permission: 'issues: write',
        });
    return oldest;
}
/** The oldest first. */
async function ownComments({ api, repository }, issue, author, marks) {
    const comments = await rest_list_fetchList(api, `/repos/${repository}/issues/${issue}/comments`, 'issues: read');
    return comments
        .filter((comment) => isBy(comment, author))
        .map((comment) => ({ id: comment.number('id'), body: comment.optionalText('body') ?? '' }))
        .filter(({ body }) => marks.some((mark) => body.trimEnd().endsWith(`\n${mark}`)))
        .toSorted((one, other) => one.id - other.id);
}
function isBy(comment, author) {
    return comment.optional('user')?.number('id') === author;
}

;// CONCATENATED MODULE: ./lib/report/markdown.js

/** Longest text of one table cell or paragraph. */
const MAX_CELL_CHARACTERS = 600;
/**
 * Escapes text for GitHub's Markdown, wherever it stands: everything that could be markup becomes a character
 * reference, which Markdown never reads as structure. An invisible space parts what GitHub would turn into a link or a
 * mention after decoding.
 *
 * INVARIANT: the answer holds only letters, digits, spaces, `,.-/`, characters beyond ASCII and numeric references.
 */
function markdown_escape(value) {
    return safeLine(value, MAX_CELL_CHARACTERS)
        .replaceAll(/(?<=www)(?=\.)|(?<=:)(?=\/\/)|(?<=[@#])/gi, '\u200b')
        .replaceAll(/[^A-Za-z0-9 ,./\u0080-\u{10ffff}-]/gu, (character) => `&#${String(character.codePointAt(0))};`)
        .replaceAll('\u200b', '&#8203;');
}
/** A name in code type; text in it is neither mention nor reference. */
function inlineCode(value) {
    return value.trim() === '' ? '–' : `<code>${markdown_escape(value)}</code>`;
}
/**
 * YAML of our own making, to copy.
 *
 * INVARIANT: nothing that could end the block, or mean anything in it, stays.
 */
function yamlBlock(text) {
    return ['```yaml', ...text.split('\n').map((line) => line.replaceAll(/[^A-Za-z0-9 :#,.-]/g, '')), '```'].join('\n');
}
/** A sentence of ours in which names stand in backticks. */
function prose(sentence) {
    return sentence
        .split('`')
        .map((part, index) => (index % 2 === 1 ? inlineCode(part) : padded(part)))
        .join('');
}
/** A link to an address of our own making; the words alone when it is not an address of the web. */
function markdown_link(words, address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !['https:', 'http:'].includes(url.protocol))
        return markdown_escape(words);
    const href = url.href.replaceAll(/[&"'<>`|\\@]/g, (character) => `&#${String(character.codePointAt(0))};`);
    return `<a href="${href}">${markdown_escape(words)}</a>`;
}
/** A table; the cells are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** As {@link escape}, with the spaces at both ends that part the sentence from a name. */
function padded(part) {
    if (part.trim() === '')
        return part === '' ? '' : ' ';
    return `${/^\s/.test(part) ? ' ' : ''}${markdown_escape(part)}${/\s$/.test(part) ? ' ' : ''}`;
}

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __nccwpck_require__(3355);
;// CONCATENATED MODULE: ./lib/report/moment.js

const MOMENT_UNITS = [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
];
/** `in 2 hours`, `3 days ago`: counted from `now`, both in milliseconds since 1970. */
function relative(at, now) {
    const seconds = Math.round(Math.abs(at - now) / 1000);
    const [unit, size] = MOMENT_UNITS.find((entry) => seconds >= entry[1]) ?? ['second', 1];
    const count = Math.floor(seconds / size);
    if (count === 0)
        return 'now';
    const words = `${count} ${unit}${count === 1 ? '' : 's'}`;
    return at >= now ? `in ${words}` : `${words} ago`;
}
/**
 * `2026-11-28 18:00 UTC (19:00 in Europe/Berlin, in 2 hours)`: unmistakable everywhere, and near to a person. `zone` is
 * an IANA time zone in which people live.
 */
function formatMoment(at, now, zone) {
    const utc = (0,instant/* formatInstant */.r4)(at).slice(0, 16).replace('T', ' ');
    const local = zone === undefined || zone === 'UTC' ? '' : `${localClock(at, zone, utc.slice(0, 10))} in ${zone}, `;
    return `${utc} UTC (${local}${relative(at, now)})`;
}
/**
 * `2026-11-28 18:00 UTC (19:00 in Europe/Berlin)`: for what is read later than it is written, when how far it is from
 * now would be wrong.
 */
function formatDate(at, zone) {
    const utc = (0,instant/* formatInstant */.r4)(at).slice(0, 16).replace('T', ' ');
    const local = zone === undefined || zone === 'UTC' ? '' : ` (${localClock(at, zone, utc.slice(0, 10))} in ${zone})`;
    return `${utc} UTC${local}`;
}
/** The time by the clock of a time zone, with the day where that is another one than in UTC. */
function localClock(at, zone, day) {
    // Swedish writes dates as ISO 8601 does
    const written = new Date(at).toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    return written.startsWith(`${day} `) ? written.slice(day.length + 1) : written;
}

// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __nccwpck_require__(1947);
;// CONCATENATED MODULE: ./lib/policy/character-class.js
/** Named classes of POSIX as Unicode has them: what goes into a regular expression, or what must not match. */
const NAMED = new Map([
    ['[:alnum:]', { in: '\\p{L}\\p{Nl}\\p{Nd}' }],
    ['[:alpha:]', { in: '\\p{L}\\p{Nl}' }],
    ['[:ascii:]', { in: '\\x00-\\x7f' }],
    ['[:blank:]', { in: '\\p{Zs}\\t' }],
    ['[:cntrl:]', { in: '\\p{Cc}' }],
    ['[:digit:]', { in: '\\p{Nd}' }],
    ['[:graph:]', { notIn: '\\p{Z}\\p{C}' }],
    ['[:lower:]', { in: '\\p{Ll}' }],
    ['[:print:]', { in: '\\p{C}' }],
    ['[:punct:]', { in: '\\p{P}' }],
    ['[:space:]', { in: '\\p{Z}\\t\\r\\n\\v\\f' }],
    ['[:upper:]', { in: '\\p{Lu}' }],
    ['[:word:]', { in: '\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}' }],
    ['[:xdigit:]', { in: 'A-Fa-f0-9' }],
]);
/**
 * The class that begins at a `[`; `undefined` where none is closed, so that the bracket stands for itself. One with
 * nothing in it, such as `[z-a]`, makes the whole pattern match nothing: `impossible`.
 */
function characterClass(pattern, start) {
    const isNegated = pattern[start + 1] === '!' || pattern[start + 1] === '^';
    const members = { included: [], excluded: [], isUnicode: false, isImpossible: false };
    const end = readMembers(pattern, start + (isNegated ? 2 : 1), members);
    if (members.isImpossible)
        return 'impossible';
    if (end === undefined)
        return undefined;
    const { included, excluded, isUnicode } = members;
    if (included.length === 0 && excluded.length === 0)
        return 'impossible';
    const flags = isUnicode ? 'u' : '';
    const inside = new RegExp(`^[${isNegated ? '^' : ''}${included.join('')}]$`, flags);
    const outside = new RegExp(`^[${isNegated ? '' : '^'}${excluded.join('')}]$`, flags);
    return {
        matches: (character) => (included.length > 0 && inside.test(character)) || (excluded.length > 0 && outside.test(character)),
        isUnicode,
        length: end - start,
    };
}
/** Reads up to the closing bracket; gives where the class ends, or `undefined` where it does not. */
function readMembers(pattern, from, members) {
    let index = from;
    let rangeStart;
    for (let isFirst = true; index < pattern.length; isFirst = false) {
        if (pattern[index] === ']' && !isFirst)
            return index + 1;
        const named = namedAt(pattern, index);
        if (named !== undefined) {
            if (rangeStart !== undefined)
                members.isImpossible = true;
            addNamed(named, members);
            index += named.length;
            continue;
        }
        if (pattern[index] === '\\')
            index += 1;
        const character = pattern[index];
        if (character === undefined)
            return undefined;
        index += 1;
        if (rangeStart !== undefined) {
            if (character >= rangeStart)
                members.included.push(`${escaped(rangeStart)}-${escaped(character)}`);
            rangeStart = undefined;
        }
        else if (pattern.startsWith('-]', index)) {
            members.included.push(escaped(character), escaped('-'));
            index += 1;
        }
        else if (pattern[index] === '-') {
            rangeStart = character;
            index += 1;
        }
        else
            members.included.push(escaped(character));
    }
    return undefined;
}
function namedAt(pattern, index) {
    return pattern.startsWith('[:', index)
        ? [...NAMED.keys()].find((name) => pattern.startsWith(name, index))
        : undefined;
}
function addNamed(name, members) {
    const { in: inside, notIn } = NAMED.get(name) ?? {};
    if (inside !== undefined)
        members.included.push(inside);
    if (notIn !== undefined)
        members.excluded.push(notIn);
    if (/\\p/.test(inside ?? notIn ?? ''))
        members.isUnicode = true;
}
function escaped(character) {
    return character.replace(/[[\]\\^-]/, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./lib/policy/wildcard.js

/** Any number of segments, or of characters within one: none is a number too. */
const MANY = Symbol('many');
/** One segment, or one character, whatever it is. */
const ONE = Symbol('one');
/**
 * Takes a pattern apart. `**` between slashes stands for any number of segments, at the end for one at least; `*` for
 * any characters but a slash, alone for one at least; `?` for one; `[…]` for one of several; what follows a backslash
 * for itself. Nothing else means anything.
 */
function compileWildcards(pattern) {
    const parts = [];
    for (const text of pattern.split('/')) {
        const part = text === '**' ? MANY : segmentOf(text);
        if (part === 'impossible')
            return part;
        if (part !== MANY || parts.at(-1) !== MANY)
            parts.push(part);
    }
    // `a/**` is what is below `a`, and not `a`
    return parts.at(-1) === MANY ? [...parts.slice(0, -1), ONE, MANY] : parts;
}
function segmentOf(text) {
    const signs = [];
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index] ?? '';
        const found = character === '[' ? characterClass(text, index) : undefined;
        if (found === 'impossible')
            return found;
        if (found !== undefined) {
            signs.push(found);
            index += found.length - 1;
        }
        else if (character === '\\' && index + 1 < text.length) {
            index += 1;
            signs.push(text[index] ?? '');
        }
        else if (character !== '*')
            signs.push(character === '?' ? ONE : character);
        else if (signs.at(-1) !== MANY)
            signs.push(MANY);
    }
    const isFilled = signs.length === 1 && signs[0] === MANY;
    return {
        signs: isFilled ? [ONE, MANY] : signs,
        isUnicode: signs.some((sign) => typeof sign === 'object' && sign.isUnicode),
    };
}
/**
 * Whether the whole name matches.
 *
 * INVARIANT: takes time in proportion to the length of the name times that of the pattern at most, whatever they are.
 */
function matchesWildcards(pattern, name) {
    return pattern !== 'impossible' && matchesSequence(pattern, name.split('/'), matchesPart);
}
function matchesPart(part, name) {
    if (part === ONE)
        return true;
    return matchesSequence(part.signs, part.isUnicode ? Array.from(name) : name, matchesSign);
}
function matchesSign(sign, character) {
    return sign === character || sign === ONE || (typeof sign === 'object' && sign.matches(character));
}
/**
 * Whether signs cover all items, in order. What follows a `MANY` is looked for at the first place where it fits: a
 * later one would leave less for the signs after it, so no earlier `MANY` has to be tried again.
 */
function matchesSequence(signs, items, matches) {
    let [at, next] = [0, 0];
    let many;
    while (at < items.length) {
        const sign = signs[next];
        if (sign === MANY) {
            next += 1;
            many = { after: next, from: at };
        }
        else if (sign !== undefined && matches(sign, items[at] ?? '')) {
            at += 1;
            next += 1;
        }
        else if (many === undefined)
            return false;
        else {
            many.from += 1;
            at = many.from;
            next = many.after;
        }
    }
    return signs.slice(next).every((sign) => sign === MANY);
}

;// CONCATENATED MODULE: ./lib/policy/glob.js


/** More than these nobody means; they also bound what others pay who match the same patterns, such as a ruleset. */
const MAX_SEGMENT_WILDCARDS = 4;
const MAX_GLOBSTARS = 2;
const MAX_PATTERN_CHARACTERS = 255;
/** Why a pattern cannot be used, or `undefined` when it can. */
function rejectPattern(pattern) {
    if (pattern.length > MAX_PATTERN_CHARACTERS)
        return `longer than ${MAX_PATTERN_CHARACTERS} characters`;
    if (/\p{Cc}/u.test(pattern))
        return 'control characters are not allowed';
    const segments = pattern.split('/');
    if (segments.filter((segment) => segment.includes('**')).length > MAX_GLOBSTARS)
        return `more than ${MAX_GLOBSTARS} \`**\``;
    const busy = segments.some((segment) => (segment.replaceAll(/\*+/g, '*').match(/[*?]/g) ?? []).length > MAX_SEGMENT_WILDCARDS);
    return busy ? `more than ${MAX_SEGMENT_WILDCARDS} wildcards between two slashes` : undefined;
}
const compiled = new Map();
/**
 * Whether the whole `name` matches the pattern; case counts. Names are not paths on a disk: a dot is nothing special,
 * and neither `!`, `#`, braces nor extended globs mean anything. See the policy reference, "Patterns".
 */
function glob_matchesGlob(pattern, name) {
    if (!/[*?[\\]/.test(pattern))
        return pattern === name;
    let wildcards = compiled.get(pattern);
    if (wildcards === undefined) {
        wildcards = compileWildcards(pattern);
        compiled.set(pattern, wildcards);
    }
    return matchesWildcards(wildcards, name);
}
/** Whether a pattern is just a name. */
function isPlainName(pattern) {
    return !/[*?[\\]/.test(pattern);
}
/** Whether any of the patterns matches; an empty list matches nothing. */
function matchesAny(patterns, name) {
    return patterns.some((pattern) => glob_matchesGlob(pattern, name));
}
/** As {@link matchesAny}, for names that GitHub compares without case: logins, teams, environments, repositories. */
function glob_matchesAnyCaseless(patterns, name) {
    const folded = (0,fold/* foldCase */.SP)(name);
    return patterns.some((pattern) => glob_matchesGlob((0,fold/* foldCase */.SP)(pattern), folded));
}
/**
 * As {@link matchesAnyCaseless}, and also where the name could be taken for one that matches.
 *
 * INVARIANT: only for what is never allowed.
 */
function glob_matchesAnyAlike(patterns, name) {
    if (glob_matchesAnyCaseless(patterns, name))
        return true;
    const wide = (0,fold/* foldWidely */._5)(name);
    return patterns.some((pattern) => {
        const folded = (0,fold/* foldWidely */._5)(pattern);
        // a compatible form of a wildcard becomes one: not more of them than a pattern may have
        return rejectPattern(folded) === undefined && glob_matchesGlob(folded, wide);
    });
}
/** Patterns as the policy reference has them. */
const GLOBS = { match: matchesAny, alike: glob_matchesAnyAlike };

;// CONCATENATED MODULE: ./lib/policy/pattern-mistakes.js
/** Most patterns are made of these, and need few looks. */
const PLAIN = /^[A-Za-z0-9_.*][A-Za-z0-9_./*-]*$/;
/** What a backslash takes the meaning of, or a list of characters. */
const ESCAPED_OR_LIST = /\\[^/]|\[[A-Za-z0-9_.-]+\]/gsu;
/** What stands where both were: a letter that no rule is about. */
const LETTER = 'x';
/** A pattern with a letter in place of what a backslash takes the meaning of, and of lists of characters. */
function withoutEscapes(pattern) {
    return pattern.replaceAll(ESCAPED_OR_LIST, LETTER);
}
/**
 * Finds what people bring from `on.push.branches`, from shells and from regular expressions, and names that git or
 * GitHub can never have: such a pattern would match nothing, which under `never` protects nothing. `undefined` where
 * all is as it looks. Pure.
 */
function findPatternMistake(kind, pattern) {
    const bare = withoutEscapes(pattern);
    const backwards = pattern.match(ESCAPED_OR_LIST)?.find(hasBackwardRange);
    if (backwards !== undefined)
        return { message: `\`${backwards}\` is a range from a later to an earlier character` };
    const signs = PLAIN.test(pattern) && !pattern.startsWith('refs/') ? undefined : findSign(kind, pattern, bare);
    if (signs !== undefined || (kind !== 'branch' && kind !== 'tag'))
        return signs;
    return impossibleRef(kind, pattern, bare);
}
function hasBackwardRange(list) {
    return (list.startsWith('[') && [...list.slice(1, -1).matchAll(/(.)-(.)/g)].some(([, from = '', to = '']) => from > to));
}
/** Signs that others give a meaning, and that have none here. */
function findSign(kind, pattern, bare) {
    if (/^\p{White_Space}|\p{White_Space}$/u.test(bare))
        return { message: 'it begins or ends with a blank', hint: `write \`${pattern.trim()}\`` };
    if (bare.startsWith('refs/'))
        return writtenAsRef(kind, pattern);
    if (bare.startsWith('!'))
        return {
            message: 'nothing is taken out of a list by `!`',
            hint: `put \`${pattern.slice(1)}\` under \`never\` of the policy, or list only what is meant`,
        };
    if (bare.startsWith('^') || bare.endsWith('$'))
        return {
            message: 'it is not a regular expression, and matches the whole name anyway',
            hint: `write \`${pattern.replace(/^\^/, '').replace(/\$$/, '').replaceAll('.*', '*')}\``,
        };
    const sign = /[{}()|,+?]/.exec(bare)?.[0];
    if (sign !== undefined)
        return strangeSign(sign, pattern);
    if (/[[\]]/.test(bare))
        return {
            message: 'brackets hold letters, digits, `_`, `.` and ranges of them: `[0-9]`',
            hint: 'write several entries, or a backslash before a bracket that is part of the name',
        };
    return bare.includes('\\') ? { message: 'nothing that a backslash could go before follows it' } : undefined;
}
const MEANT_BY = {
    ',': 'a comma does not separate names',
    '?': "`?` means something else in GitHub's own filters",
    '+': "`+` means something else in GitHub's own filters",
};
function strangeSign(sign, pattern) {
    const entries = separateEntries(pattern);
    return {
        message: MEANT_BY[sign] ?? `\`${sign}\` means nothing in a pattern`,
        hint: entries.length > 1
            ? `write ${entries.length} entries: ${entries.map((entry) => `\`${entry}\``).join(', ')}`
            : `write \`*\` or one entry for each name, or \`\\${sign}\` for the sign itself`,
    };
}
/** `{a,b}`, `+(a|b)`, `a|b` and `a, b`, each by itself; nothing where it is not so simple. */
function separateEntries(pattern) {
    const [, before = '', inside, after = ''] = /^([^{}()|,\\]*?)[+@?*!]?[({](?:\?:)?([^{}()\\]*)[)}]([^{}()|,\\]*)$/.exec(pattern) ?? [];
    if (inside === undefined && /[{}()\\]/.test(pattern))
        return [];
    const entries = (inside ?? pattern)
        .split(/[|,]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    return entries.length > 1 ? entries.map((entry) => `${before}${entry}${after}`) : [];
}
function writtenAsRef(kind, pattern) {
    const prefix = kind === 'tag' ? 'refs/tags/' : 'refs/heads/';
    if (kind !== 'branch' && kind !== 'tag')
        return { message: 'a ref stands here', hint: 'branches and tags have lists of their own' };
    const name = pattern.startsWith(prefix) ? pattern.slice(prefix.length) : '';
    return {
        message: `a ${kind} is written without \`${prefix}\``,
        ...(name === '' ? {} : { hint: `write \`${name}\`` }),
    };
}
/** Source: git-check-ref-format(1). */
function impossibleRef(kind, pattern, bare) {
    if (bare.startsWith('~'))
        return { message: '`~` names are for rulesets only', hint: 'write the name of the default branch: `main`' };
    const impossible = /[\p{White_Space}~^:\u0000-\u001f\u007f]/u.exec(bare)?.[0] ??
        /\.\.|@\{|\/\/|^\/|\/$|(?:^|\/)\.|\.lock(?=\/|$)|\.$/.exec(bare)?.[0];
    if (impossible === undefined)
        return undefined;
    const isAtEnd = /^\/|\/$/.test(bare);
    return {
        message: `no ${kind} can be called so: git allows no \`${impossible}\` ${isAtEnd ? 'at either end' : 'there'}`,
        ...(isAtEnd && { hint: `write \`${pattern.replace(/^\/+/, '').replace(/\/$/, '/**')}\`` }),
    };
}
const KIND_WORDS = {
    branch: { what: 'a branch', examples: ['main', 'release/*', 'preview/**'] },
    tag: { what: 'a tag', examples: ['v*.*.*', 'v1.0'] },
    environment: { what: 'an environment', examples: ['production', 'preview-*'] },
    repository: { what: 'a repository', examples: ['acme/shop', 'acme/shop-*'] },
    workflow: { what: 'a workflow file', examples: ['.github/workflows/release-*.yml'] },
};
/** The same for a JSON Schema, as far as one expression can say it, with words for editors that show them. */
function patternSchema(kind) {
    const { what, examples } = KIND_WORDS[kind];
    const refused = [
        '[!^\\s]',
        'refs/',
        '.*(?:^|[^\\\\])[$\\s]$',
        ...(kind === 'branch' || kind === 'tag' ? ['/', '.*/$', '.*//', '.*\\.\\.', '.*(?:^|[^\\\\])[~:^\\s]'] : []),
    ];
    return {
        pattern: `^${refused.map((one) => `(?!${one})`).join('')}(?:\\\\.|\\[[A-Za-z0-9_.-]+\\]|[^\\\\{}()|,+?\\[\\]])+$`,
        patternErrorMessage: `Expected the name of ${what}, such as ${examples.map((one) => `\`${one}\``).join(' or ')}. Only \`*\`, ` +
            '`**` and `[0-9]` mean anything, and a backslash goes before any other sign.',
        examples,
    };
}

;// CONCATENATED MODULE: ./lib/policy/unlikely-pattern.js

/** Straight ones, and those of word processors. */
const QUOTATION_MARKS = /["'`\u2018-\u201f\u00ab\u00bb\u2039\u203a\u301d-\u301f]/gu;
/** Alphabets with letters that look Latin. https://www.unicode.org/reports/tr39/ */
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
/**
 * Finds what a name can be and yet surely was not meant to be: a warning, and a mistake in a list that must not miss.
 * `undefined` where nothing is odd. Pure.
 */
function findUnlikelyPattern(kind, pattern) {
    const bare = withoutEscapes(pattern);
    const prefix = kind === 'branch' || kind === 'tag' ? /^(?:heads|tags|origin|remotes\/[^/]+)\//.exec(bare)?.[0] : undefined;
    if (prefix !== undefined)
        return {
            message: `a ${kind} is written without \`${prefix}\``,
            hint: `write \`${pattern.slice(prefix.length)}\`, or \`\\${pattern}\` for a ${kind} that is really called so`,
        };
    const quote = bare.match(QUOTATION_MARKS)?.[0];
    if (quote !== undefined)
        return {
            message: `\`${quote}\` is part of the name here`,
            hint: `write \`${pattern.replaceAll(QUOTATION_MARKS, '')}\` without quotes`,
        };
    if (kind === 'branch' && /^(?:@|HEAD)$/.test(bare))
        return {
            message: `\`${pattern}\` is no branch, but whichever one is checked out`,
            hint: 'write the name of the branch',
        };
    const usual = pattern.normalize('NFKC');
    if (usual !== pattern && /^[ -~]*$/.test(usual))
        return { message: 'it is made of other forms of the letters that it shows', hint: `write \`${usual}\`` };
    if (kind === 'repository')
        return addressAsName(pattern, bare);
    return (kind === 'workflow' ? elsewhere(pattern, bare) : undefined) ?? mixedScripts(pattern);
}
/** Letters that look alike and are not the same: `m`, a Cyrillic `а`, `in`. */
function mixedScripts(pattern) {
    if (/^[ -~]*$/.test(pattern))
        return undefined;
    const word = pattern
        .split(/[^\p{L}\p{M}]+/u)
        .find((letters) => /\p{Script=Latin}/u.test(letters) && LOOKALIKE.test(letters));
    return word === undefined
        ? undefined
        : {
            message: `\`${word}\` has letters of two alphabets`,
            hint: `\`${LOOKALIKE.exec(word)?.[0] ?? ''}\` only looks like a Latin letter: type it again`,
        };
}
function addressAsName(pattern, bare) {
    const address = /^(?:(?:https?|ssh):\/\/[^/]+\/|[\w.-]+@[^:/]+:)/.exec(pattern)?.[0];
    const name = pattern.slice(address?.length ?? 0).replace(/\.git$/, '');
    if (address !== undefined || bare.endsWith('.git'))
        return { message: 'a repository is written `owner/name`, not as an address', hint: `write \`${name}\`` };
    return bare.includes('/') || bare.includes('**')
        ? undefined
        : { message: 'a repository is written `owner/name`', hint: `write the owner in front: \`acme/${pattern}\`` };
}
/** Source: GitHub's reference of `github.workflow_ref`. */
function elsewhere(pattern, bare) {
    if (/\\[A-Za-z0-9.]/.test(pattern))
        return { message: 'folders are separated by `/`', hint: `write \`${pattern.replaceAll('\\', '/')}\`` };
    if (bare.includes('@'))
        return {
            message: 'a workflow is written without a branch or a tag; those have lists of their own',
            hint: `write \`${pattern.slice(0, pattern.indexOf('@'))}\``,
        };
    if (/^\.?\//.test(bare))
        return { message: 'a path begins without `./`', hint: `write \`${pattern.replace(/^\.?\/+/, '')}\`` };
    if (/[*[]/.test(pattern) || /^(?:[^/]+\/[^/]+\/)?\.github\/workflows\/[^/]+\.ya?ml$/.test(pattern))
        return undefined;
    const file = pattern.slice(pattern.lastIndexOf('/') + 1);
    return {
        message: 'workflows lie directly in `.github/workflows` and end in `.yml` or `.yaml`',
        hint: `write \`.github/workflows/${/\.ya?ml$/.test(file) ? file : `${file}.yml`}\``,
    };
}

// EXTERNAL MODULE: ./lib/policy/mismatch.js
var mismatch = __nccwpck_require__(832);
;// CONCATENATED MODULE: ./lib/policy/hinted.js
/** Says what to write in place of a text that does not fit. */
function hinted(shape, hint, extra = {}) {
    return {
        schema: { ...shape.schema, ...extra },
        parse: (value, path, mismatches) => {
            const before = mismatches.length;
            const parsed = shape.parse(value, path, mismatches);
            const found = mismatches[before];
            const advice = parsed === undefined && typeof value === 'string' ? hint(value) : undefined;
            if (found !== undefined && advice !== undefined)
                mismatches[before] = { ...found, hint: advice };
            return parsed;
        },
    };
}

// EXTERNAL MODULE: ./lib/policy/shape.js
var policy_shape = __nccwpck_require__(5999);
;// CONCATENATED MODULE: ./lib/policy/names.js






/** GitHub's own rules for names, as far as a typing mistake should be caught. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
const TEAM_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
const REPOSITORY_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_.-]{1,100}$/;
const ROLE_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const meantLogin = (written) => {
    if (LOGIN.test(written.replace(/^@/, '')))
        return `write \`${written.slice(1)}\``;
    return written.includes('@') ? 'a login is the name in `https://github.com/<login>`, not an address' : undefined;
};
const meantTeam = (written) => {
    const bare = written.replace(/^@/, '');
    if (TEAM_PATTERN.test(bare))
        return `write \`${bare}\``;
    return LOGIN.test(bare) ? `write its organisation before it: \`owner/${bare}\`` : undefined;
};
const login = () => hinted((0,policy_shape/* text */.Qq)({ pattern: LOGIN, expected: 'a GitHub login' }), meantLogin);
const team = () => hinted((0,policy_shape/* text */.Qq)({ pattern: TEAM_PATTERN, expected: 'a team written `owner/slug`' }), meantTeam);
const roleName = () => (0,policy_shape/* text */.Qq)({ pattern: ROLE_NAME, expected: 'a role name of letters, digits, `-` and `_`' });
/** A pattern for names of a kind, or, without one, for names that a tool has. */
function glob(kind, { strict = false } = {}) {
    const inner = (0,policy_shape/* text */.Qq)({ maxLength: 255, expected: 'a name or a pattern' });
    return {
        schema: { ...inner.schema, ...(kind !== undefined && patternSchema(kind)) },
        parse: (value, path, mismatches) => {
            const pattern = inner.parse(value, path, mismatches);
            if (pattern === undefined)
                return undefined;
            const reason = rejectPattern(pattern);
            const mistake = reason !== undefined
                ? { message: reason }
                : kind === undefined
                    ? undefined
                    : (findPatternMistake(kind, pattern) ?? (strict ? findUnlikelyPattern(kind, pattern) : undefined));
            if (mistake === undefined)
                return pattern;
            return (0,mismatch/* addMismatch */.E$)(mismatches, path, `the pattern \`${pattern}\` cannot be used: ${mistake.message}`, mistake.hint);
        },
    };
}
const globs = (kind, rules) => (0,policy_shape/* list */.p_)(glob(kind, rules));

;// CONCATENATED MODULE: ./lib/report/requests/name-words.js


/**
 * Somebody who is to be told: GitHub sends a mail to whoever is mentioned.
 *
 * INVARIANT: only what is a login or a team, letter by letter, is a mention; any other text pings nobody.
 */
function mention(name) {
    return LOGIN.test(name) || TEAM_PATTERN.test(name) ? `@${name}` : markdown_escape(name);
}
/** Several of them, and accounts by number, which cannot be mentioned. */
function mentions(names) {
    return names.map((name) => (typeof name === 'number' ? `account ${name}` : mention(name))).join(', ');
}
/** Names of people without telling them. */
function listWords(names, last) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1) ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/report/requests/care-words.js




/** A comment that somebody's access ends, in GitHub's Markdown. */
function reminderText({ reminder, requested, who }, { now, policy }) {
    const { grant, until } = requested;
    const moment = until === undefined ? '' : formatMoment(until, now, policy.requests?.['time-zone']);
    const when = reminder === 'end' ? `has ended (${moment})` : `ends ${moment}`;
    return (`${mention(who.login)}: ${prose(`your access as ${quote(grant.role)} ${when}.`)} ` +
        prose('If you still need it, comment `/extend 7d` and why; otherwise there is nothing to do.'));
}
/** What was found in the daily look that nothing here can change, as a sentence. */
function noticeWords(found) {
    switch (found.notice) {
        case 'too-few-approvers':
            return (`The role ${quote(found.role)} takes ${found.needed} approvals, and ${found.left} of those who may approve ` +
                'are left: nobody can get it. Add people to `approval` in the policy.');
        case 'holder-unknown':
            return `Whether whoever has ${quote(found.grant)} is still here is not known: ${found.why}.`;
        case 'approver-unknown':
            return `Whether ${approverName(found.approver)}, who may approve, is still here is not known: ${found.why}.`;
        case 'approver-gone':
            return `${approverName(found.approver)}, who may approve, is no longer here. Remove them from the policy.`;
        case 'use-unknown':
            return `When ${found.grants} ${found.grants === 1 ? 'grant was' : 'grants were'} used last could not be read.`;
    }
}
const approverName = (approver) => typeof approver === 'number' ? `account ${approver}` : quote(approver);

;// CONCATENATED MODULE: ./lib/policy/tags.js
const NO_TAGS = { names: [], unread: [] };
const tags_ROOT = 'grantgate';
const tags_FREEZE = `${tags_ROOT}/frozen`;
const tags_REVOKED = `${tags_ROOT}/revoked`;
const tags_USED = `${tags_ROOT}/used`;
/** Folder, below those of the revoked, of accounts that are revoked whatever they are called today. */
const ACCOUNTS = 'accounts';
/**
 * Last segment of a tag that revokes everything beside it: it can be set where a grant of the same holder is revoked
 * already. No grant can be called so.
 */
const tags_ALL_SUFFIX = '_all';
/** Last segment of what stands for tags that were not read: no tag and no grant can be called so. */
const UNREAD_SUFFIX = ' unread';
/** Folders that have a meaning of their own. */
const KNOWN = new Set(['frozen', 'revoked', 'used', 'spent', 'break-glass']);
const TAGGED_KINDS = new Set(['users', 'teams', 'apps', 'people', ACCOUNTS, 'break-glass']);
const TAG_SEGMENT = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
/** The number of an account of GitHub, or the hash of one at an identity provider. */
const ACCOUNT_SEGMENT = /^(?:[1-9]\d{0,15}|[0-9a-f]{64})$/;
function joinTags(all) {
    return {
        names: [...new Set(all.flatMap(({ names }) => names))],
        unread: [...new Set(all.flatMap(({ unread }) => unread))],
    };
}
/** People write names as they like; refs are compared by bytes. Folds ASCII only. */
function tags_foldTag(name) {
    return name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/** Whether a name is the place, or below it, in any case. */
function isAtOrBelow(name, place) {
    const folded = tags_foldTag(name);
    return folded === place || folded.startsWith(`${place}/`);
}
/**
 * The tags that freeze: at or below `grantgate/frozen`, and `grantgate` itself, which keeps any other from being set.
 */
function freezesIn({ names, unread }) {
    const set = names.filter((name) => tags_foldTag(name) === tags_ROOT || isAtOrBelow(name, tags_FREEZE)).toSorted();
    return unread.some((place) => isAtOrBelow(place, tags_FREEZE)) ? [...set, `${tags_FREEZE}/${UNREAD_SUFFIX}`] : set;
}
/** What of the freezes stands: a reviewed entry under `lifted` names a tag exactly as it is written. */
function freezesInForce(freezes, lifted = []) {
    return freezes.filter((name) => !isAtOrBelow(name, tags_FREEZE) || !lifted.includes(name));
}
/** What follows `grantgate/revoked/` in tags that revoke; empty for one that keeps every other from being set. */
function tags_revocationsIn({ names, unread }) {
    const set = names.flatMap((name) => tags_foldTag(name) === tags_ROOT ? [''] : isAtOrBelow(name, tags_REVOKED) ? [name.slice(tags_REVOKED.length + 1)] : []);
    return [
        ...set,
        ...unread
            .filter((place) => isAtOrBelow(place, tags_REVOKED))
            .map((place) => `${place.slice(tags_REVOKED.length + 1)}/${UNREAD_SUFFIX}`),
    ];
}
const tagIndexes = new WeakMap();
/** Made once for each set: a person may hold a thousand grants. */
function tagIndex(revoked) {
    const known = tagIndexes.get(revoked);
    if (known?.size === revoked.size)
        return known.found;
    const found = new Map([...revoked].map((suffix) => [foldedKey(suffix), suffix]));
    tagIndexes.set(revoked, { size: revoked.size, found });
    return found;
}
/**
 * The first three segments, folded; what is below a grant means the grant, and a `.yml` was meant as the file of one.
 * Break-glass access has two, `break-glass/123`.
 */
function foldedKey(suffix) {
    const all = tags_foldTag(suffix).split('/');
    const segments = all.slice(0, all[0] === 'break-glass' ? 2 : 3);
    const last = segments.at(-1) ?? '';
    const kept = last === tags_ALL_SUFFIX || last === UNREAD_SUFFIX ? segments.slice(0, -1) : segments;
    return kept.join('/').replace(/\.yml$/, '');
}
/**
 * The revocation of a grant or of a holder's folder (`users/mona`): of itself, or of anything above it. `undefined`
 * when it stands.
 */
function tags_findRevocation(revoked, id) {
    if (revoked.size === 0)
        return undefined;
    const index = tagIndex(revoked);
    const segments = tags_foldTag(id).split('/');
    for (let length = Math.min(segments.length, 3); length >= 0; length -= 1) {
        const found = index.get(segments.slice(0, length).join('/'));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** What follows `grantgate/revoked/` in the tag that revokes an account of GitHub, by its number. */
function tags_accountPlace(id) {
    return `${ACCOUNTS}/${id}`;
}
/** The same of an account at an identity provider: a hash has letters somewhere, a number of GitHub has none. */
const PROVIDER_ACCOUNT = /^accounts\/[0-9a-f]{64}(?:\/|$)/;
/**
 * Whether it takes the file of people to know who is revoked, by what follows `grantgate/revoked/` in tags: a person of
 * `people.yml` is, or an account at an identity provider, whoever that is.
 */
function revokesPeople(revoked) {
    return [...revoked].map(tags_foldTag).some((suffix) => /^people(?:\/|$)/.test(suffix) || PROVIDER_ACCOUNT.test(suffix));
}
/** Tags where those of some accounts were looked for by name, so that those that were not read do not matter. */
function withAccountsRead(seen) {
    return { ...seen, unread: seen.unread.filter((place) => place !== `${tags_REVOKED}/${ACCOUNTS}`) };
}
/** A revocation or a freeze in words: the tag, or that there are more than can be read. */
function describeTag(name) {
    const place = unreadPlace(name);
    return place === undefined ? `the tag ${name}` : `more tags below ${place} than can be read`;
}
/** What a freeze is: a tag, or more of them than can be read. */
function freezeBy(name) {
    const place = unreadPlace(name);
    if (place !== undefined)
        return { kind: 'unread', place };
    return { kind: isAtOrBelow(name, tags_FREEZE) ? 'tag' : 'in-the-way', tag: name };
}
/** What revokes, by what follows `grantgate/revoked/`. */
function revocationBy(suffix) {
    const place = unreadPlace(suffix);
    return place === undefined ? { kind: 'tag', place: suffix } : { kind: 'unread', place };
}
function unreadPlace(name) {
    return name.endsWith(`/${UNREAD_SUFFIX}`) ? name.slice(0, -UNREAD_SUFFIX.length - 1) : undefined;
}
/** The tag of a revocation as {@link revocationsIn} gives it. */
function revocationTag(suffix) {
    return suffix === '' ? tags_REVOKED : `${tags_REVOKED}/${suffix}`;
}
/**
 * Why the uses of a grant cannot be counted: something stands where their tags are to be. `undefined` when they can.
 */
function blockedUses({ names }, id) {
    const place = `${tags_USED}/${id}/`;
    return names.find((name) => place.startsWith(`${name}/`) || (name.startsWith(place) && !/^[1-9]\d{0,3}$/.test(name.slice(place.length))));
}
/** Names below `grantgate/` that mean nothing: somebody meant something by them. */
function strayTags({ names }) {
    return names.filter(isStray).toSorted();
}
function isStray(name) {
    const [root = '', folder, ...rest] = tags_foldTag(name).split('/');
    if (root !== tags_ROOT || folder === undefined)
        return false;
    if (!KNOWN.has(folder))
        return true;
    // what is counted and what is spent is found by its exact name only
    if (folder !== 'frozen' && folder !== 'revoked')
        return name.split('/')[1] !== folder || name.split('/')[0] !== tags_ROOT;
    return folder === 'revoked' && !meansRevocation(rest);
}
/** Whether what follows `grantgate/revoked/` in a tag, or stands for that in an evidence file, revokes something. */
function isRevocation(suffix) {
    const [kind = '', ...rest] = tags_foldTag(suffix).split('/');
    return !rest.includes('') && meansRevocation([kind, ...rest]);
}
function meansRevocation([kind, holder]) {
    if (kind === undefined || kind === tags_ALL_SUFFIX)
        return true;
    const name = kind === ACCOUNTS ? ACCOUNT_SEGMENT : TAG_SEGMENT;
    return TAGGED_KINDS.has(kind) && (holder === undefined || holder === tags_ALL_SUFFIX || name.test(holder));
}

;// CONCATENATED MODULE: ./lib/policy/break-glass/slots.js


/**
 * The tags that count break-glass access: `grantgate/break-glass/<account id>/<role>/<n>`, for a drill
 * `…/<role>/_drill/<n>`. Together they are a log that can only grow: the creation of a ref is atomic, the next number
 * is taken only by whoever has read all before it, and a ruleset keeps them from being moved and deleted. Each is an
 * annotated tag that says which issue it is for. So an issue has its place once and for all, as often as it is used.
 */
/** Folder of all tags that count break-glass access. */
const BREAK_GLASS = `${tags_ROOT}/break-glass`;
/** No role can be called so. */
const DRILL_FOLDER = '_drill';
/** Folder of the tags of one person. */
function slots_slotsOf(account) {
    return `${BREAK_GLASS}/${account}/`;
}
/** Folder of one log: drills are counted apart, so that nobody goes without a drill for fear of using up the real. */
function slotFolder(account, role, isDrill) {
    return `${slots_slotsOf(account)}${role}/${isDrill ? `${DRILL_FOLDER}/` : ''}`;
}
/** What the tag for an issue says. */
function slotNote({ issue, opened }) {
    return `issue ${issue}, opened ${(0,instant/* formatInstant */.r4)(opened)}`;
}
/** What a tag says; `undefined` where the gate has not written it so. */
function readSlotNote(note) {
    const [, issue, time = ''] = /^issue ([1-9]\d{0,9}), opened (\S{1,40})\n?$/.exec(note ?? '') ?? [];
    const opened = (0,instant/* parseInstant */.nV)(time);
    if (issue === undefined || opened === undefined)
        return undefined;
    const owner = { issue: Number(issue), opened };
    return slotNote(owner) === note?.trimEnd() ? owner : undefined;
}
/** Role and kind of a log by the name of one of its tags. */
function slotPlace(tag) {
    const [account = '', role = '', next] = tag.slice(BREAK_GLASS.length + 1).split('/');
    return { account, role, isDrill: next === DRILL_FOLDER };
}
/**
 * Puts the tags of one folder in order.
 *
 * INVARIANT: a log with a gap counts nothing, since what filled it later would come before what was let in already.
 */
function slotLog(slots, folder) {
    const entries = new Map();
    for (const { tag, note } of slots) {
        if (folder.startsWith(`${tag}/`))
            return { ok: false, tag };
        if (!tag.startsWith(folder))
            continue;
        const rest = tag.slice(folder.length);
        if (!folder.endsWith(`/${DRILL_FOLDER}/`) && rest.startsWith(`${DRILL_FOLDER}/`))
            continue;
        if (!/^[1-9]\d{0,5}$/.test(rest))
            return { ok: false, tag };
        entries.set(Number(rest), readSlotNote(note));
    }
    const last = Math.max(0, ...entries.keys());
    if (last !== entries.size)
        return { ok: false, tag: `${folder}${last}` };
    return { ok: true, entries: Array.from({ length: last }, (_, index) => entries.get(index + 1)) };
}
/**
 * Counts what was taken before an issue within the time of the rate: everything with a lower number that is not older.
 * What cannot be read counts. An issue without a place comes after all.
 *
 * Of any `count + 1` issues opened within that time, the one with the highest number has the others below it and is
 * refused: so never more than `count` are let in, in whatever order they came.
 */
function countSlots(entries, { issue, opened }, { per }) {
    const own = entries.findIndex((entry) => entry?.issue === issue && entry.opened === opened);
    const before = own === -1 ? entries : entries.slice(0, own);
    const spent = before.filter((entry) => entry === undefined || entry.opened > opened - per * 1000).length;
    return { spent, hasPlace: own !== -1 };
}

;// CONCATENATED MODULE: ./lib/github/person.js

/** Fields of an account that acted. */
const person_PERSON = 'login __typename ... on User { databaseId } ... on Bot { databaseId }';
/** Fields of a commit that say who made it. */
const AUTHORSHIP = 'signature { isValid wasSignedByGitHub } committer { email user { login databaseId } } authors(first: 20) { ' +
    'totalCount nodes { email user { login databaseId } } }';
/** An account that was deleted is GitHub's `ghost`, which is nobody. */
function person_readPerson(actor) {
    if (actor === undefined)
        return { login: 'ghost', type: 'Bot' };
    const type = actor.text('__typename') === 'User' ? 'User' : 'Bot';
    return { login: actor.text('login'), type, ...(actor.has('databaseId') ? { id: actor.number('databaseId') } : {}) };
}
/**
 * GitHub itself, which commits what people do on its pages. It is nobody's author, and anybody can write its name into
 * a commit.
 */
const GITHUB = { login: 'web-flow', email: 'noreply@github.com' };
function isGitHub(actor) {
    return actor.optionalText('email') === GITHUB.email || actor.maybe('user')?.text('login') === GITHUB.login;
}
function isSignedByGitHub(commit) {
    const signature = commit.maybe('signature');
    return signature !== undefined && signature.flag('isValid') && signature.flag('wasSignedByGitHub');
}
/**
 * Reads {@link AUTHORSHIP}. An address that belongs to no account may be anybody's.
 * @throws FactError when there are more authors than were read
 */
function readAuthorship(commit, pull) {
    const authors = commit.object('authors');
    const nodes = authors.list('nodes');
    if (authors.number('totalCount') > nodes.length)
        throw new fact_error_FactError(`a commit of pull request #${pull} has more authors than can be read`);
    const committer = commit.maybe('committer');
    const isWeb = committer !== undefined && isGitHub(committer) && isSignedByGitHub(commit);
    const actors = [...nodes, ...(committer === undefined || isWeb ? [] : [committer])];
    const people = [];
    const unknown = [];
    for (const actor of actors) {
        const user = actor.maybe('user');
        if (user === undefined || isGitHub(actor))
            unknown.push(actor.optionalText('email') ?? 'an unknown address');
        else
            people.push({ login: user.text('login'), ...(user.has('databaseId') ? { id: user.number('databaseId') } : {}) });
    }
    return { people, unknown };
}

;// CONCATENATED MODULE: ./lib/github/emergencies.js




const REFS_OF_TAGS = 'refs/tags/';
/** Pages of tags that are read at most, a hundred each. */
const MAX_SLOT_PAGES = 20;
const SLOTS = `slots: refs(refPrefix: $slots, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { prefix name target { __typename ... on Tag { message } } } }`;
/** The newest issues that an account has opened: only what is asked for now can let anybody in. */
const ISSUES_QUERY = (/* unused pure expression or super */ null && (`query Emergencies($owner: String!, $name: String!, $login: String!) {
  repository(owner: $owner, name: $name) {
    issues(first: 20, orderBy: {field: CREATED_AT, direction: DESC}, filterBy: {createdBy: $login}) { nodes {
      number body createdAt lastEditedAt includesCreatedEdit createdViaEmail state author { ${PERSON} }
      timelineItems(first: 1, itemTypes: [TRANSFERRED_EVENT]) { nodes { __typename } }
    } }
  }
}`));
const SLOTS_QUERY = `query EmergencySlots($owner: String!, $name: String!, $slots: String!, $after: String) {
  repository(owner: $owner, name: $name) { ${SLOTS} }
}`;
/**
 * The newest issues of an account in the repository of the policy. Source: GraphQL, `Issue`, `IssueFilters`.
 * @throws FactError when the token is not shown them
 */
async function fetchOwnIssues(api, repository, login) {
    const [owner = '', name = ''] = repository.split('/');
    try {
        const { data } = await api.query(ISSUES_QUERY, { owner, name, login });
        return new Fields(data, '').object('repository').object('issues').present('nodes').map(readShownIssue);
    }
    catch (error) {
        if (!(error instanceof FactError) || error.kind === 'passing')
            throw error;
        throw new FactError(error.message, `the token needs \`issues: read\` on \`${repository}\``, { cause: error });
    }
}
function readShownIssue(issue) {
    const author = readPerson(issue.maybe('author'));
    return {
        number: issue.number('number'),
        author: author.login,
        ...(author.id === undefined ? {} : { authorId: author.id }),
        body: issue.text('body'),
        openedAt: Date.parse(issue.text('createdAt')),
        isEdited: !issue.isNull('lastEditedAt') || issue.flag('includesCreatedEdit'),
        isByEmail: issue.flag('createdViaEmail'),
        isTransferred: issue.object('timelineItems').present('nodes').length > 0,
        isClosed: issue.text('state') !== 'OPEN',
    };
}
/**
 * Every tag that counts break-glass access of an account, with what it says.
 * @throws FactError when they cannot be read, or there are too many
 */
async function fetchSlots(api, repository, account) {
    return await fetchSlotsBelow(api, repository, slotsOf(account));
}
/** The same of all accounts. @throws FactError */
async function fetchAllSlots(api, repository) {
    return await fetchSlotsBelow(api, repository, `${BREAK_GLASS}/`);
}
async function fetchSlotsBelow(api, repository, folder) {
    const [owner = '', name = ''] = repository.split('/');
    const found = [];
    let after = null;
    for (let page = 0; page < MAX_SLOT_PAGES; page += 1) {
        const variables = { owner, name, slots: `${REFS_OF_TAGS}${folder}`, after };
        const { data } = await api.query(SLOTS_QUERY, variables);
        const list = new json_Fields(data, '').object('repository').object('slots');
        found.push(...list.present('nodes').map(readSlot));
        const info = list.object('pageInfo');
        if (!info.flag('hasNextPage'))
            return found;
        after = info.text('endCursor');
    }
    throw new fact_error_FactError('there are more tags that count break-glass access than can be read');
}
function readSlot(ref) {
    const tag = `${ref.text('prefix')}${ref.text('name')}`.slice(REFS_OF_TAGS.length);
    const message = ref.maybe('target')?.optionalText('message');
    return message === undefined ? { tag } : { tag, note: message };
}

;// CONCATENATED MODULE: ./lib/github/begun.js

/** Deployments that are read at most, the newest first: GitHub cannot be asked for those of a time. */
const MAX_DEPLOYMENTS = 100;
/**
 * Runs and deployments that an account began in a repository within a time, milliseconds since 1970. Sources: REST,
 * "List workflow runs for a repository", "List deployments"; need `actions: read` and `deployments: read`.
 * @throws FactError when they are not shown to the token
 */
async function fetchBegun({ api, repository, server }, { login, id }, { from, until }) {
    const iso = (at) => `${new Date(at).toISOString().slice(0, 19)}Z`;
    const created = encodeURIComponent(`${iso(from)}..${iso(until)}`);
    const [runs, deployments] = await Promise.all([
        api.get(`/repos/${repository}/actions/runs?actor=${encodeURIComponent(login)}&created=${created}&per_page=100`, 'actions: read'),
        api.get(`/repos/${repository}/deployments?per_page=${MAX_DEPLOYMENTS}`, 'deployments: read'),
    ]);
    const listed = new json_Fields({ list: deployments }, '').list('list');
    return [
        ...new json_Fields(runs, '').list('workflow_runs').map((run) => ({
            what: 'run',
            name: `${run.text('path').split('@')[0] ?? ''} #${run.number('run_number')}`,
            address: run.text('html_url'),
            at: Date.parse(run.text('created_at')),
        })),
        ...listed
            .filter((one) => one.optional('creator')?.number('id') === id)
            .map((one) => ({
            what: 'deployment',
            name: one.text('environment'),
            address: `${server.url}/${repository}/deployments`,
            at: Date.parse(one.text('created_at')),
        })),
    ]
        .filter(({ at }) => at >= from && at <= until)
        .toSorted((a, b) => a.at - b.at);
}

;// CONCATENATED MODULE: ./lib/policy/account.js
/**
 * Apps whose login is not their slug with `[bot]`, by the number of their account. GitHub's own agents act under a name
 * of their own. https://api.github.com/users/Copilot
 */
const NAMED_APPS = [
    { id: '198982749', login: 'copilot', slug: 'copilot-swe-agent' },
    { id: '175728472', login: 'copilot-pull-request-reviewer', slug: 'copilot-pull-request-reviewer' },
];
const SUFFIX = /(?<=.)\[bot\]$/i;
/**
 * Whether an account is an app and no person. Type and number decide; only where neither is known, the login does.
 *
 * INVARIANT: a person is who GitHub says is a `User`: anything else is an app, which only a grant with its number
 * covers.
 */
function account_isApp({ login, id, type }) {
    if (SUFFIX.test(login) || NAMED_APPS.some((app) => app.id === id))
        return true;
    if (type !== undefined)
        return type !== 'User';
    return NAMED_APPS.some((app) => app.login === login.toLowerCase());
}
/** The names by which an app may have its folder: its slug, and its login where that is another. */
function account_appNames({ login, id }) {
    const plain = login.replace(SUFFIX, '');
    const known = NAMED_APPS.find((app) => app.id === id || app.login === plain.toLowerCase());
    return known === undefined || known.slug === plain ? [plain] : [plain, known.slug];
}
/** Whether two numeric ids are known and the same. */
function account_sameId(one, other) {
    return one !== undefined && one === other;
}

;// CONCATENATED MODULE: ./lib/policy/either-shape.js


/** The first of several shapes that fits; the error names what was expected. */
function eitherShape(first, second, expected) {
    return {
        schema: { anyOf: [first.schema, second.schema] },
        parse: (value, path, mismatches) => {
            const wrong = [];
            return (first.parse(value, path, wrong) ??
                second.parse(value, path, wrong) ??
                (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected ${expected}, got ${(0,mismatch/* showValue */.vp)(value)}`, typeof value === 'string' ? wrong.find(({ hint }) => hint !== undefined)?.hint : undefined));
        },
    };
}
/** A list or a name, or else keys and values: what is wrong is said of the one that was begun. */
function listOrKeys(items, keys) {
    return {
        schema: { anyOf: [items.schema, keys.schema] },
        parse: (value, path, mismatches) => ((0,policy_shape/* isRecord */.u4)(value) ? keys : items).parse(value, path, mismatches),
    };
}

;// CONCATENATED MODULE: ./lib/policy/who.js





/** Permissions on a repository, weakest first: each includes those before it. */
const who_PERMISSIONS = ['read', 'triage', 'write', 'maintain', 'admin'];
/** Words that GitHub has for the same elsewhere. */
const MEANT_PERMISSIONS = {
    owner: 'admin',
    owners: 'admin',
    push: 'write',
    pull: 'read',
    contributor: 'write',
    collaborator: 'write',
};
const permissionShape = {
    schema: (0,policy_shape/* oneOf */.yL)(who_PERMISSIONS).schema,
    parse: (value, path, mismatches) => {
        const word = typeof value === 'string' ? value.toLowerCase() : '';
        const meant = Object.hasOwn(MEANT_PERMISSIONS, word) ? MEANT_PERMISSIONS[word] : undefined;
        return meant === undefined
            ? (0,policy_shape/* oneOf */.yL)(who_PERMISSIONS).parse(value, path, mismatches)
            : (0,mismatch/* addMismatch */.E$)(mismatches, path, `there is no permission \`${word}\` on a repository`, `did you mean \`${meant}\`?`);
    },
};
const numberedTeamShape = (0,policy_shape/* object */.Ik)({
    team: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(team(), 'The team, for people who read the policy.'), 'acme/platform'),
    id: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* integer */.nd)(1), 'Its number, which decides: `gh api orgs/OWNER/teams/SLUG --jq .id`.'), '7401'),
});
const loginOfSome = hinted(login(), (written) => TEAM_PATTERN.test(written.replace(/^@/, '')) ? 'a login has no slash: a team goes under `teams`' : undefined);
const named = {
    users: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)(eitherShape(loginOfSome, (0,policy_shape/* integer */.nd)(1), 'a GitHub login or a numeric account id')), 'Logins, or numeric account ids, which survive renames.')),
    teams: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)(listOrKeys(team(), numberedTeamShape)), 'Teams written `owner/slug`, or `{team: owner/slug, id: 123}`: the number survives a rename, and a new ' +
        'team of an old name does not have it. Members of their child teams are members. Needs a token that can ' +
        'read members.')),
};
const withPermission = {
    ...named,
    permission: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(permissionShape, 'Anyone with at least this permission on the repository that holds the policy.')),
};
/** People by name, team or permission; `nobody` says what it means when there are none. */
function listedShape(nobody) {
    return notAsList((0,policy_shape/* object */.Ik)(withPermission, (value, path, mismatches) => refuseNobody(value, path, mismatches, { nobody, hint: 'give `users`, `teams` or `permission`' })), Object.keys(withPermission));
}
/** The same where a permission is not enough. */
function listedByNameShape(nobody) {
    return notAsList((0,policy_shape/* object */.Ik)(named, (value, path, mismatches) => refuseNobody(value, path, mismatches, { nobody, hint: 'give `users` or `teams`' })), Object.keys(named));
}
function refuseNobody(value, path, mismatches, { nobody, hint }) {
    const some = (value.users?.length ?? 0) + (value.teams?.length ?? 0) > 0 || value.permission !== undefined;
    if (!some)
        mismatches.push({ path, message: nobody, hint });
}
/** A list of names, or a name alone, says what it has to be written as. */
function notAsList(shape, keys) {
    return {
        schema: shape.schema,
        parse: (value, path, mismatches) => {
            const names = Array.isArray(value) ? value : [value];
            if ((0,policy_shape/* isRecord */.u4)(value) || !names.every((name) => typeof name === 'string' && name !== ''))
                return shape.parse(value, path, mismatches);
            return (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected keys and values, got ${(0,mismatch/* showValue */.vp)(value)}`, `write \`${meantPeople(names.map(String), keys)}\`: its keys are ${keys.join(', ')}`);
        },
    };
}
function meantPeople(written, keys) {
    const names = written.map((name) => name.replace(/^@/, ''));
    const [only = ''] = names;
    const isPermission = keys.includes('permission') && who_PERMISSIONS.some((permission) => permission === only);
    if (names.length === 1 && isPermission)
        return `{permission: ${only}}`;
    if (names.length > 0 && names.every((name) => TEAM_PATTERN.test(name)))
        return `{teams: [${names.join(', ')}]}`;
    return names.length > 0 && names.every((name) => LOGIN.test(name))
        ? `{users: [${names.join(', ')}]}`
        : '{users: [hubot]}';
}

;// CONCATENATED MODULE: ./lib/policy/reviews.js



/**
 * Judges the reviews of the pull request that brought a file. Counted are approvals that still stand, of what is on the
 * default branch now, by people the rules list, who neither get the access nor asked for it nor wrote it. What is left
 * out decides the reason, in the order of the registry.
 */
function reviews_judgeReviews(by, provenance) {
    const { needed } = by;
    const { pull, line } = provenance ?? {};
    if (pull === undefined)
        return approvalMissing({ kind: 'no-pull', needed });
    const { number } = pull;
    if (!pull.merged)
        return approvalMissing({ kind: 'not-merged', pull: number, needed });
    if (line === 'broken')
        return approvalMissing({ kind: 'changed-since', pull: number, needed });
    if (pull.in_diff === false)
        return approvalMissing({ kind: 'not-in-diff', pull: number, needed });
    const objection = by.objection(pull);
    if (objection !== undefined)
        return approvalMissing({ ...objection, needed });
    return judgeApprovals(by, pull, provenance ?? { reviews: [] });
}
function judgeApprovals(by, pull, provenance) {
    const { needed } = by;
    const valid = validApprovals(provenance.reviews);
    if (valid.length === 0)
        return approvalMissing({ kind: 'none-stands', pull: pull.number, needed });
    const others = valid.filter((review) => !by.isInvolved(review) && !hasWritten(review, pull));
    if (others.length === 0)
        return approvalSelf({ kind: 'involved', by: names(valid), needed });
    const current = others.filter((review) => sawThis(review, pull));
    if (current.length === 0)
        return staleSince(others, pull, needed);
    if (pull.altered === true)
        return stale({ kind: 'altered', pull: pull.number, needed });
    return judgeCurrent(by, pull, current, provenance);
}
/** Judges approvals of what is on the default branch, by people who had no part in it as far as that is known. */
function judgeCurrent(by, pull, current, provenance) {
    const commits = [...(pull.unknown_authors ?? []), ...writtenByBots(pull)];
    const doubtful = by.rules['unknown-authors'] ?? 'one-more';
    const needed = by.needed + (commits.length > 0 && doubtful === 'one-more' ? 1 : 0);
    if (commits.length > 0 && doubtful === 'deny')
        return approvalSelf({ kind: 'doubtful-denied', commits, needed });
    const eligible = current.filter((review) => isEligible(by.rules, review));
    return eligible.length >= needed
        ? enough(eligible, pull, provenance, needed)
        : tooFew(by, commits, { current, eligible, needed, provenance });
}
/**
 * Commits of bots that the pull request is not from, in words: anybody who may change a workflow can have
 * `github-actions[bot]` write one. The only bot whose pull request is judged is the App that the policy names.
 */
function writtenByBots({ author, committers }) {
    return committers
        .filter((login) => isApp({ login }) && !isSameName(login.replace(/\[bot\]$/i, ''), author.replace(/\[bot\]$/i, '')))
        .map((login) => `commits by \`${login}\`, a bot that may write for anybody`);
}
function enough(eligible, pull, { line }, needed) {
    return line === 'unknown'
        ? doubtedApproval({ kind: 'line', pull: pull.number }, needed)
        : { ok: true, by: names(eligible), needed };
}
function tooFew({ rules, needed: usual }, commits, counted) {
    const { current, eligible, needed, provenance } = counted;
    const { unknown } = provenance;
    const unread = current.filter((review) => !eligible.includes(review) && couldBeEligible(rules, review));
    if (unknown !== undefined && eligible.length + unread.length >= needed)
        return doubtedApproval({ kind: 'authority', fault: unknown }, needed);
    if (eligible.length === 0)
        return ineligible(rules, current, needed);
    const by = names(eligible);
    return eligible.length >= usual
        ? approvalSelf({ kind: 'doubtful', commits, by, needed })
        : approvalMissing({ kind: 'too-few', by, needed });
}
function approvalMissing(facts) {
    return { ok: false, reason: 'approval-missing', facts };
}
function approvalSelf(facts) {
    return { ok: false, reason: 'approval-self', facts };
}
function stale(facts) {
    return { ok: false, reason: 'approval-stale', facts };
}
function doubtedApproval(doubt, needed) {
    return { ok: false, reason: 'undecidable', facts: { kind: 'approval', doubt, needed } };
}
function ineligible(rules, current, needed) {
    const { approvers } = rules;
    const by = current.map((review) => ({
        author: review.author,
        isBot: isBot(review),
        ...(approvers.permission === undefined || review.permission === undefined ? {} : { permission: review.permission }),
    }));
    return { ok: false, reason: 'approval-ineligible', facts: { by, approvers, needed } };
}
/** Why none of the approvals is of what was merged. */
function staleSince(others, pull, needed) {
    const shown = others.filter((review) => sawFile(review, pull));
    if (shown.length === 0)
        return stale({ kind: 'earlier-commit', by: names(others), needed });
    const isOtherBase = shown.some(({ unseen }) => unseen === 'base');
    return stale({ kind: isOtherBase ? 'other-base' : 'changed-on-default', by: names(shown), needed });
}
/** The approvals that no later opinion of the same person has replaced; a comment is not an opinion. */
function validApprovals(reviews) {
    const opinions = reviews.filter((review) => review.state !== 'COMMENTED' && review.state !== 'PENDING');
    const valid = opinions.filter((review, index) => review.state === 'APPROVED' &&
        !opinions.some((other, place) => isSamePerson(other, review) && replaces(other, review, place > index)));
    return valid.length > 1 ? valid.toSorted((a, b) => (a.author < b.author ? -1 : 1)) : valid;
}
/** Scar: an approval without an id once counted beside one of the same login with it. */
function isSamePerson(one, other) {
    return sameId(one.author_id, other.author_id) || couldBeSameName(one.author, other.author);
}
/**
 * INVARIANT: of two opinions of the same moment the one that is not an approval stands; of two approvals, the one that
 * GitHub lists later.
 */
function replaces(other, approval, isListedLater) {
    if (other.submitted_at !== approval.submitted_at)
        return other.submitted_at > approval.submitted_at;
    return other.state !== 'APPROVED' || isListedLater;
}
/**
 * Whether the reviewer was shown what is on the default branch now: at the last commit, or at an earlier one where the
 * file was the very same and stood in the diff.
 *
 * INVARIANT: what was approved before the base was changed was another diff.
 */
function sawThis(review, pull) {
    return review.unseen === undefined && sawFile(review, pull);
}
function sawFile(review, pull) {
    if (pull.base_changed_at !== undefined && review.submitted_at <= pull.base_changed_at)
        return false;
    return review.commit === pull.head_sha || review.same_file === true;
}
/** INVARIANT: either the id or the login is enough to be the same person; a doubt counts against the approval. */
function hasWritten({ author, author_id: id }, pull) {
    return (sameId(id, pull.author_id) ||
        couldBeSameName(author, pull.author) ||
        pull.committers.some((login) => couldBeSameName(author, login)) ||
        (id !== undefined && pull.committer_ids?.includes(id) === true));
}
/** Whether somebody may approve: whom the rules list by name, team or permission, unless it is a bot. */
function isEligible(rules, review) {
    const { users = [], teams = [], permission } = rules.approvers;
    if (isBot(review))
        return false;
    const listed = users.some((user) => typeof user === 'number' ? user === review.author_id : isSameName(user, review.author));
    const inTeam = teams.some((team) => isIn(team, review) === true);
    return (listed ||
        inTeam ||
        (permission !== undefined && permissionRank(review.permission ?? 'none') >= permissionRank(permission)));
}
function isBot({ author, author_id: id, type }) {
    return type !== 'User' || isApp({ login: author, id: id === undefined ? undefined : String(id) });
}
function couldBeEligible(rules, review) {
    const { teams = [], permission } = rules.approvers;
    return (!isBot(review) &&
        (teams.some((team) => isIn(team, review) === undefined) ||
            (permission !== undefined && review.permission === undefined)));
}
/**
 * Whether a reviewer is in a team of the policy; `undefined` when that is not known. With a number, the number decides:
 * names of teams are used again.
 */
function isIn(team, review) {
    if (typeof team !== 'string')
        return review.team_ids?.includes(team.id);
    return review.teams?.some((theirs) => isSameName(theirs, team));
}
function permissionRank(permission) {
    return permission === 'none' ? -1 : PERMISSIONS.indexOf(permission);
}
function names(reviews) {
    return reviews.map((review) => review.author);
}

;// CONCATENATED MODULE: ./lib/policy/approval.js



/** How many approvals a grant for this role needs: the policy's, or more where the role says so. */
function approvalsNeeded(policy, role) {
    return Math.max(policy.approval.count ?? 1, role?.approval?.count ?? 1);
}
/** Judges the approval of a grant by the pull request that brought it. */
function judgeApproval(policy, role, grant, provenance, run) {
    const by = {
        rules: policy.approval,
        needed: approvalsNeeded(policy, role),
        isInvolved: (review) => isOfRun(review, run) || isOfGrant(review, grant),
        objection: (pull) => approval_objectionTo(pull, grant, policy.requests?.app),
    };
    return approval_judgeFile(by, provenance);
}
/** Judges how a file came to be: its last change, and what that replaced. */
function approval_judgeFile(by, provenance) {
    const last = judgeReviews(by, provenance);
    return last.ok ? (judgeReplaced(by, provenance) ?? last) : last;
}
/**
 * What is wrong with the copies that the last change replaced, each by the one after it: a pull request shows only what
 * it changes, so what stood there before must have been reviewed as well.
 */
function judgeReplaced(by, provenance) {
    for (let before = provenance?.before; before !== undefined; before = before.before) {
        const judged = judgeReviews(by, before);
        if (judged.ok)
            continue;
        if (judged.reason === 'undecidable')
            return judged;
        const pull = provenance?.pull?.number ?? 0;
        const { needed } = judged.facts;
        return { ok: false, reason: 'approval-missing', facts: { kind: 'replaced', pull, before: judged, needed } };
    }
    return undefined;
}
/** Whether a reviewer is who the run is for: by number or by login, the first actor or whoever pressed the button. */
function isOfRun({ author, author_id: id }, run) {
    const written = id === undefined ? undefined : String(id);
    return (written === run.actor_id ||
        couldBeSameName(author, run.actor) ||
        written === run.triggering_actor_id ||
        couldBeSameName(author, run.triggering_actor));
}
/** Whether a bot opened the pull request, whatever its login looks like. */
function isProposedByBot({ author, author_id: id, author_type: type }) {
    return isApp({ login: author, id: id === undefined ? undefined : String(id), type });
}
/** Whether a reviewer gets the access or asked for it. */
function isOfGrant({ author, author_id: id }, grant) {
    const requester = grant['requested-by'];
    return ((grant.holder.kind === 'user' &&
        (sameId(id, grant['principal-id']) || couldBeSameName(author, grant.holder.name))) ||
        (requester !== undefined && couldBeSameName(author, requester)) ||
        sameId(id, grant['requested-by-id']));
}
/**
 * Why a pull request by a bot does not count. Anybody who may change a workflow can have `github-actions[bot]` open
 * one, so only the App that the policy names may propose: one grant at a time, saying which request it is and who
 * asked.
 */
function approval_objectionTo(pull, grant, app) {
    if (!isProposedByBot(pull))
        return undefined;
    const { number, author, files } = pull;
    // INVARIANT: whatever number the policy names, any workflow of any branch may have this one open a pull request
    const isAnyWorkflow = couldBeSameName(author.replace(/\[bot\]$/i, ''), 'github-actions');
    if (app === undefined || pull.author_id !== app || isAnyWorkflow)
        return { kind: 'unnamed-bot', pull: number, author };
    if (grant.request === undefined || grant['requested-by-id'] === undefined)
        return { kind: 'request-unsaid', author };
    if (files === undefined)
        return { kind: 'files-unknown', pull: number, author };
    return files === 1 ? undefined : { kind: 'more-files', pull: number, author };
}

;// CONCATENATED MODULE: ./lib/policy/break-glass/reviewed.js




/** The longest that any access lasts: what counts for a role that the policy no longer has. */
const MAX_ACCESS_MS = 86_400_000;
/** What was taken by these tags; one that cannot be read let nobody in. */
function takenBy(slots, policy) {
    // scar: of two tags for one issue only the first was looked at once, whenever that said it was opened
    return slots.flatMap(({ tag, note }) => {
        const owner = readSlotNote(note);
        if (owner === undefined)
            return [];
        const { account, role } = slotPlace(tag);
        return [{ ...owner, account, role, ends: endAt(owner, role, policy), due: dueAt(owner, role, policy) }];
    });
}
function endAt({ opened }, role, policy) {
    return opened + (policy.roles.get(role)?.['break-glass']?.lasts ?? 0) * 1000;
}
/** INVARIANT: taking a role out of the policy ends no review. */
function dueAt({ opened }, role, policy) {
    const rules = policy.roles.get(role)?.['break-glass'];
    return rules === undefined ? opened + MAX_ACCESS_MS : opened + (rules.lasts + rules.review.within) * 1000;
}
/** Who reviews access of a role: whom its rules list, and who approves grants where it has none any more. */
function reviewersOf(policy, role) {
    return policy.roles.get(role)?.['break-glass']?.review.by ?? policy.approval.approvers;
}
/**
 * Judges the review of an access: its file has to be for it, and to have come by a merged pull request that somebody
 * approved whom the rules list. `login` is what whoever took it is called now.
 *
 * INVARIANT: nobody reviews their own: whoever took it does not count, nor does a file of one's own. Nor does what was
 * merged before the issue was opened, whose number is known in advance, or while the access lasted: what was done
 * afterwards nobody had seen. Access that was ended by a tag (`isEnded`) can be reviewed from then on.
 */
function reviewStage({ account, role, issue, opened, ends }, review, policy, { login, isEnded }) {
    if (review?.unavailable !== undefined)
        return 'unknown';
    const { record, provenance } = review ?? {};
    if (record === undefined || String(record['principal-id']) !== account)
        return 'missing';
    if (provenance?.pull !== undefined && provenance.pull.merged_at <= (isEnded ? opened : ends))
        return 'missing';
    const taker = { request: issue, 'requested-by-id': Number(account) };
    const judged = judgeFile({
        rules: { ...policy.approval, approvers: reviewersOf(policy, role) },
        needed: 1,
        isInvolved: ({ author, author_id: id }) => sameId(id, Number(account)) || couldBeSameName(author, login),
        objection: (pull) => objectionTo(pull, taker, policy.requests?.app),
    }, provenance);
    return judged.ok ? 'reviewed' : judged.reason === 'undecidable' ? 'unknown' : 'missing';
}

;// CONCATENATED MODULE: ./lib/lifecycle/asked-issue.js


/** The issue of a request; `undefined` of one that is no longer there. */
async function askedIssue({ api, repository }, number) {
    return await orUnknown(async () => {
        const issue = new json_Fields(await api.get(`/repos/${repository}/issues/${number}`, 'issues: read'), '');
        const author = issue.object('user');
        return {
            number,
            author: { login: author.text('login'), id: author.number('id'), type: author.text('type') },
            isOpen: issue.text('state') === 'open',
        };
    }, () => undefined);
}
/** What was read, or what stands for it where GitHub does not say. */
async function orUnknown(read, otherwise) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof fact_error_FactError)
            return otherwise(error);
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/lifecycle/care-emergencies.js




/**
 * Reads what the daily look makes of break-glass access: what is over and has no review, with what its person began
 * meanwhile, and which issues are open though the review is there. Whether a review counts, the gate decides.
 * @throws FactError when the tags cannot be read
 */
async function readEmergencies(reader, access) {
    if (!access.hasEmergencies)
        return {};
    const taken = takenBy(await fetchAllSlots(reader.api, reader.repository), access.setting.policy);
    const emergencies = [];
    const reviewed = [];
    for (const one of taken) {
        const issue = await askedIssue(reader, one.issue);
        if (issue === undefined || [...reviewed, ...emergencies.map((known) => known.issue.number)].includes(issue.number))
            continue;
        if (!access.reviewed.has(one.issue))
            emergencies.push(...(await afterwards(reader, access, one, issue)));
        else if (issue.isOpen)
            reviewed.push(issue.number);
    }
    return { emergencies, reviewed };
}
async function afterwards(reader, { setting: { policy, now } }, { role, opened, due }, issue) {
    const rules = policy.roles.get(role)?.['break-glass'];
    const endedAt = rules === undefined ? due : opened + rules.lasts * 1000;
    if (now < endedAt)
        return [];
    const seen = await orUnknown(async () => await fetchBegun(reader, issue.author, { from: opened, until: endedAt }), (error) => ({ unread: error.message }));
    return [{ issue, role, openedAt: opened, endedAt, dueAt: due, seen }];
}

;// CONCATENATED MODULE: ./lib/requests/care/emergencies.js

/**
 * What follows from break-glass access afterwards: once it is over, what came of it is listed; while the review is
 * overdue, whoever reviews is told each day; once it is there, the issue is closed.
 */
function emergencyCare({ emergencies = [], reviewed = [] }, setting) {
    return [
        ...emergencies.flatMap((taken) => afterEmergency(taken, setting)),
        ...reviewed.map((issue) => ({ effect: 'close-issue', issue, as: 'completed' })),
    ];
}
function afterEmergency(taken, { policy, now }) {
    const { issue, role, endedAt, dueAt } = taken;
    if (now < endedAt)
        return [];
    const { users = [], teams = [] } = reviewersOf(policy, role);
    const reviewers = [...users, ...teams.map((team) => (typeof team === 'string' ? team : team.team))];
    return [
        { effect: 'emergency', issue: issue.number, key: 'after', taken, reviewers },
        ...(now < dueAt
            ? []
            : [{ effect: 'emergency', issue: issue.number, key: `overdue ${dayOf(now)}`, taken, reviewers }]),
    ];
}
/** `2026-11-25`, in UTC: one comment a day. */
function dayOf(now) {
    return new Date(now).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/policy/renewal.js
const USUAL_RENEWAL_SECONDS = 14 * 86_400;
/** A grant can be renewed in its last quarter at the earliest. */
const LIFE_PARTS = 4;
/** From when on a grant can be renewed that lasts from then until then; all times are milliseconds since 1970. */
function renewableFrom({ from, until }, rules) {
    const before = (rules?.from ?? USUAL_RENEWAL_SECONDS) * 1000;
    return until - Math.min(before, Math.floor((until - from) / LIFE_PARTS));
}

;// CONCATENATED MODULE: ./lib/requests/form/lengths.js
const HOUR_SECONDS = 3600;
const ONE_DAY_SECONDS = 24 * HOUR_SECONDS;
/** What a form offers, in seconds, shortest first: as many as fit into the limits of the policy. */
const OFFERED_SECONDS = [
    ...[1, 4, 8].map((hours) => hours * HOUR_SECONDS),
    ...[1, 2, 3, 5, 7, 14, 30, 60, 90, 180, 365].map((days) => days * ONE_DAY_SECONDS),
];
/** The longest grant of a role, in seconds. */
function longestFor(policy, role) {
    return Math.min(policy.limits.lifetime, policy.roles.get(role)?.lifetime ?? Number.POSITIVE_INFINITY);
}
/**
 * The lengths that the form offers: those within the longest limit of any role of the list, and that limit itself, so
 * that the most that somebody may have can always be chosen.
 */
function offeredLengths(policy, roles) {
    const limit = Math.max(0, ...roles.map((role) => longestFor(policy, role)));
    const limits = roles.map((role) => longestFor(policy, role));
    const seconds = new Set([...OFFERED_SECONDS.filter((one) => one <= limit), ...limits]);
    return [...seconds].toSorted((a, b) => a - b).map((one) => ({ label: lengthLabel(one), seconds: one }));
}
/** Seconds in the largest unit that divides them, in full: 604800 → `7 days`. */
function lengthLabel(seconds) {
    const units = [
        ['day', ONE_DAY_SECONDS],
        ['hour', HOUR_SECONDS],
        ['minute', 60],
        ['second', 1],
    ];
    const [name, size] = units.find(([, unit]) => seconds % unit === 0) ?? ['second', 1];
    const count = seconds / size;
    return `${count} ${name}${count === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./lib/requests/renewal.js


const ONE_DAY_MS = 86_400_000;
/** How long after its end a grant can still be renewed. */
const RENEWABLE_AFTER_MS = 30 * ONE_DAY_MS;
/** How often in a row a grant was renewed: the grants that it goes on from. */
function renewalsBefore(grant, grants) {
    const seen = new Set();
    let current = grant;
    while (current?.renews !== undefined && !seen.has(current.renews)) {
        const id = current.renews;
        seen.add(id);
        current = grants.find((one) => one.id === id);
    }
    return seen.size;
}
/** Why a grant cannot be renewed now, or not for that long. */
function checkRenewal(facts, policy) {
    const { requested, lasts, now, renewals } = facts;
    const { grant, from, until, stage } = requested;
    if (policy.roles.get(grant.role) === undefined)
        return [{ refusal: 'role-gone', role: grant.role }];
    if (from === undefined || until === undefined || (stage !== 'active' && stage !== 'ended'))
        return [{ refusal: 'not-renewable', stage }];
    const [begins, limit] = [renewableFrom({ from, until }, policy.renewal), longestFor(policy, grant.role)];
    const times = policy.renewal?.times;
    return [
        ...(now < begins ? [{ refusal: 'too-early', from: begins }] : []),
        ...(now > until + RENEWABLE_AFTER_MS ? [{ refusal: 'too-late', until: until + RENEWABLE_AFTER_MS }] : []),
        ...(times !== undefined && renewals >= times ? [{ refusal: 'renewed-enough', times }] : []),
        ...(lasts > limit ? [{ refusal: 'too-long', lasts, limit }] : []),
    ];
}
/**
 * The grant that goes on from another: the same role and the same narrowing, from where the old one ends, or from the
 * merge if it has ended.
 */
function renewedFields({ requested, lasts, why, by, now }) {
    const { grant, until } = requested;
    const { id, holder: _holder, starts: _starts, expires: _expires, lasts: _lasts, revoked: _revoked, ...kept } = grant;
    const goesOn = until !== undefined && until > now;
    return {
        ...kept,
        reason: why,
        'requested-by': by.login,
        'requested-by-id': by.id,
        renews: id,
        ...(goesOn ? { starts: until, expires: until + lasts * 1000 } : { lasts }),
    };
}

;// CONCATENATED MODULE: ./lib/requests/reviewers.js

/** GitHub takes no more reviewers for one pull request. Source: GitHub's reference, "Requesting a review". */
const MAX_REVIEWERS = 15;
/**
 * Who is asked for a review: whom the policy lists, without those whose approval would not count. People who may
 * approve by their permission alone are not asked by name.
 */
function reviewersFor(policy, involved) {
    return reviewersAmong(policy.approval.approvers, involved);
}
/** The same of any list of people. */
function reviewersAmong({ users = [], teams = [] }, involved) {
    const others = users.filter((user) => !involved.some(({ id, login }) => (typeof user === 'number' ? user === id : (0,fold/* isSameName */.yS)(user, login))));
    const slugs = teams.map((team) => (typeof team === 'string' ? team : team.team));
    return { users: others.slice(0, MAX_REVIEWERS), teams: slugs.slice(0, MAX_REVIEWERS - Math.min(others.length, 10)) };
}

;// CONCATENATED MODULE: ./lib/requests/transition.js
/** What a merged pull request has made of grants: files that are there now, and files that are gone. */
function transitionsOfMerge({ files }, pull, known) {
    return files.flatMap(({ grant, was }) => {
        if (grant === undefined)
            return [];
        const requested = known.find((one) => one.grant.id === grant.id) ?? { grant };
        return [
            {
                to: was === 'deleted' ? 'retired' : 'merged',
                subject: grant.id,
                mark: pull,
                requested,
                pull,
                ...issueOf(grant),
            },
        ];
    });
}
function issueOf({ request }) {
    return request === undefined ? {} : { issue: request };
}
/** The transition of a grant that ends, or has ended. */
function endTransition(to, requested) {
    const { grant, until } = requested;
    return { to, subject: grant.id, ...(until === undefined ? {} : { mark: until }), requested, ...issueOf(grant) };
}

;// CONCATENATED MODULE: ./lib/requests/care/reminder.js

/** A grant that lasts less than this is reminded of once, when a quarter of it is left. */
const SHORT_LIFE_MS = 8 * ONE_DAY_MS;
const FIRST_REMINDER_MS = 14 * ONE_DAY_MS;
/** When a grant begins to end: fourteen days before, or when a quarter of it is left if that is later. */
function firstReminderAt({ from, until }) {
    return until - Math.min(FIRST_REMINDER_MS, Math.floor((until - from) / 4));
}
/**
 * The reminder that is due; `undefined` before the first one. A long grant has one fourteen days before its end, or
 * when a quarter of it is left if that is later, one a day before, and one at its end; a short one only the first.
 */
function dueReminder({ from, until }, now) {
    const life = until - from;
    const first = firstReminderAt({ from, until });
    const due = life < SHORT_LIFE_MS
        ? [['first', first]]
        : [
            ['first', first],
            ['last-day', until - ONE_DAY_MS],
            ['end', until],
        ];
    return due.findLast(([, at]) => now >= at)?.[0];
}

;// CONCATENATED MODULE: ./lib/requests/care/plan.js







const USUAL_LAPSE_SECONDS = 3 * 86_400;
/** How long a file stays after it lets nobody do anything. */
const KEPT_AFTER_MS = 30 * ONE_DAY_MS;
/** The daily look at every grant and every request. Done twice, it does the same once. */
function planCare(facts, setting) {
    return {
        effects: [
            ...facts.grants.flatMap((one) => reminders(one, setting)),
            ...facts.open.flatMap((one) => lapses(one, setting)),
            ...facts.grants.flatMap((one) => offboards(one, setting)),
            ...retirement(facts, setting),
            ...emergencyCare(facts, setting),
            ...endNotices(facts, setting),
        ],
        notices: [...approverNotices(facts, setting), ...unreadNotices(facts, setting)],
    };
}
function reminders({ requested, issue }, { now }) {
    const { from, until, stage } = requested;
    if (issue === undefined || from === undefined || until === undefined)
        return [];
    if (stage !== 'active' && stage !== 'ended')
        return [];
    const reminder = dueReminder({ from, until }, now);
    // one that nobody was told of a month ago helps nobody
    if (reminder === undefined || now > until + KEPT_AFTER_MS)
        return [];
    return [{ effect: 'remind', issue: issue.number, reminder, requested, who: issue.author }];
}
function lapses({ issue, requested, pull, openedAt }, { policy, now, hasApp }) {
    const after = policy.requests?.lapse ?? USUAL_LAPSE_SECONDS;
    if (requested.stage !== 'pending' || now < openedAt + after * 1000)
        return [];
    return [
        ...(hasApp ? [{ effect: 'close-pull', pull: pull.number, branch: pull.branch }] : []),
        {
            effect: 'answer',
            issue: issue.number,
            answer: {
                answer: 'request',
                issue,
                requested: { ...requested, stage: 'closed' },
                pull,
                closed: { how: 'lapsed', after },
            },
        },
        ...(issue.isOpen ? [{ effect: 'close-issue', issue: issue.number, as: 'not_planned' }] : []),
    ];
}
/** Of somebody who left: revoked at once where the policy says so, otherwise proposed with what else can go. */
function offboards({ requested, holder }, { policy, hasApp }) {
    const isLive = requested.stage === 'active' || requested.stage === 'not-started';
    if (holder?.is !== 'gone' || !isLive || policy.offboarding !== 'revoke' || !hasApp)
        return [];
    return [{ effect: 'tag', name: `${tags_REVOKED}/${requested.grant.id}` }];
}
/** One pull request a week: its branch has the week in its name. */
function retirement({ grants }, setting) {
    const { policy, policyPath, now, hasApp } = setting;
    const retired = grants.flatMap((one) => {
        const why = retirementReason(one, setting);
        return why === undefined ? [] : [{ id: one.requested.grant.id, why }];
    });
    if (retired.length === 0 || !hasApp)
        return [];
    return [
        {
            effect: 'propose',
            proposal: {
                branch: `grantgate/retire-${weekName(now)}`,
                files: retired.map(({ id }) => ({ path: `${policyPath}/grants/${id}.yml` })),
                subject: { kind: 'retire', grants: retired },
                reviewers: reviewersFor(policy, []),
                autoMerge: false,
            },
        },
    ];
}
function retirementReason({ requested, holder, use, revokedAt }, { policy, now }) {
    const { stage, from, until } = requested;
    const isOld = (at) => at !== undefined && now > at + KEPT_AFTER_MS;
    if (stage === 'ended' && isOld(until))
        return { reason: 'ended', at: until };
    if (stage === 'revoked' && isOld(revokedAt))
        return { reason: 'revoked', at: revokedAt };
    if (holder?.is === 'gone' && policy.offboarding !== 'revoke')
        return { reason: 'orphaned' };
    return stage === 'active' && from !== undefined ? unusedReason(use, from, policy.unused, now) : undefined;
}
function unusedReason(use, from, unused, now) {
    if (unused === undefined || use === 'unknown')
        return undefined;
    const since = use === 'never' ? from : Math.max(use.at, from);
    if (now <= since + unused * 1000)
        return undefined;
    const days = Math.floor((now - since) / ONE_DAY_MS);
    return use === 'never' ? { reason: 'unused', days } : { reason: 'unused', days, last: use.at };
}
/** `2026-w48`: the Thursday of a week says to which year it belongs. Source: ISO 8601. */
function weekName(now) {
    const day = new Date(now);
    const thursday = new Date(now + (3 - ((day.getUTCDay() + 6) % 7)) * ONE_DAY_MS);
    const year = thursday.getUTCFullYear();
    const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * ONE_DAY_MS)) + 1;
    return `${year}-w${String(week).padStart(2, '0')}`;
}
/** Said before the last one is gone: where people approve by a team or a permission, their number is not known. */
function approverNotices({ approvers }, { policy }) {
    const { teams = [], permission } = policy.approval.approvers;
    const all = [...approvers.values()];
    const left = all.filter(({ is }) => is !== 'gone').length;
    const gone = [...approvers].flatMap(([approver, { is }]) => is === 'gone' ? [{ notice: 'approver-gone', approver }] : []);
    if (teams.length > 0 || permission !== undefined)
        return gone;
    return [
        ...gone,
        ...[...policy.roles].flatMap(([role, rules]) => {
            const needed = approvalsNeeded(policy, rules);
            return left < needed ? [{ notice: 'too-few-approvers', role, left, needed }] : [];
        }),
    ];
}
function unreadNotices({ grants, approvers }, { policy }) {
    const uses = grants.filter(({ use, requested }) => use === 'unknown' && requested.stage === 'active').length;
    return [
        ...grants.flatMap(({ requested, holder }) => holder?.is === 'unknown' ? [{ notice: 'holder-unknown', grant: requested.grant.id, why: holder.why }] : []),
        ...[...approvers].flatMap(([approver, presence]) => presence.is === 'unknown' ? [{ notice: 'approver-unknown', approver, why: presence.why }] : []),
        ...(uses > 0 && policy.unused !== undefined ? [{ notice: 'use-unknown', grants: uses }] : []),
    ];
}
/** Where the last look is not known, what happened since then is told again rather than not at all. */
const USUAL_LOOK_MS = ONE_DAY_MS + 3_600_000;
const MAX_LOOK_MS = 7 * ONE_DAY_MS;
/** Others are told of what began to end, or has ended, since the last look: each once. */
function endNotices({ grants, lastLook }, { policy, now }) {
    if (policy.notify === undefined)
        return [];
    const since = Math.max(lastLook ?? now - USUAL_LOOK_MS, now - MAX_LOOK_MS);
    const isNew = (at) => since < at && at <= now;
    return grants.flatMap(({ requested }) => {
        const { from, until, stage } = requested;
        if (from === undefined || until === undefined || stage === 'revoked')
            return [];
        if (isNew(until))
            return [{ effect: 'notify', transition: endTransition('ended', requested) }];
        return now < until && isNew(firstReminderAt({ from, until }))
            ? [{ effect: 'notify', transition: endTransition('ending', requested) }]
            : [];
    });
}

;// CONCATENATED MODULE: ./lib/policy/holder.js


/** The folder below `grants/` that holds the grants of a kind of holder. */
const KIND_FOLDERS = {
    user: 'users',
    team: 'teams',
    app: 'apps',
    person: 'people',
};
/** The folders below `grants/` that hold grants. */
const HOLDER_FOLDERS = Object.values(KIND_FOLDERS);
/** The folder below `grants/` that holds a holder's grants: `users/mona`. */
function holder_holderFolder(holder) {
    return `${KIND_FOLDERS[holder.kind]}/${holder.name}`;
}
/** Whose grants may cover what an account does: the person or the app, never both. Teams come on top. */
function holder_holderOf(account) {
    return isApp(account) ? { kind: 'app', name: appNames(account)[0] } : { kind: 'user', name: account.login };
}
/**
 * The names that a holder's folder may have, two at most: as the login is written, and in lower case or, for an app of
 * another slug, that. GitHub compares neither with case, but a path it does.
 */
function holder_folderNames({ kind, name }) {
    // a handle is compared as it is written
    const [own, other = kind === 'person' ? name : foldCase(name)] = kind === 'app' ? appNames({ login: name }) : [name];
    return [...new Set([own, other])];
}
/** The folders below `grants/` that may be an account's own. */
function holder_accountFolders(account) {
    const { kind } = holder_holderOf(account);
    return holder_folderNames(holder_holderOf(account)).map((name) => holder_holderFolder({ kind, name }));
}

;// CONCATENATED MODULE: ./lib/policy/principal.js




/** Who began the run, as the token names; the person behind it, where a tool names one. */
function principal_actorOf(run) {
    return { login: run.actor, id: run.actor_id, type: run.actor_type };
}
/** The account that a tool acts with; `undefined` of a run that is its actor's own. */
function toolOf({ delegation }) {
    return delegation === undefined
        ? undefined
        : {
            login: delegation.claimed.actor,
            id: delegation.claimed.actor_id,
            type: delegation.claimed.actor_type,
        };
}
/** Whether the run is that of a person of `people.yml` who has no GitHub account, as far as is known. */
function hasNoAccount({ delegation }) {
    return delegation?.person !== undefined && delegation.hasAccount !== true;
}
/** Who pressed the button of this very attempt. */
function triggeringOf(run) {
    return { login: run.triggering_actor, id: run.triggering_actor_id, type: run.triggering_actor_type };
}
/**
 * Whether a team of the organisation that owns the policy is among `teams`; `unknown` when they could not be read. With
 * the number of the team given, a team of that name and another number is another team.
 */
function membership({ names, ids }, organisation, slug, id) {
    if (names === undefined)
        return 'unknown';
    if (!names.some((team) => isSameName(team, `${organisation}/${slug}`)))
        return 'no';
    if (id === undefined)
        return 'member';
    return ids === undefined ? 'unknown' : ids.includes(id) ? 'member' : 'no';
}
/**
 * Whether a grant's holder is who asks. `organisation` owns the repository of the policy; `team` is the number of the
 * team, where the grant gives it.
 */
function membershipOf(holder, run, organisation, team) {
    // INVARIANT: a handle is compared with the handle of a verified person alone, and a login with an account's alone
    if (holder.kind === 'person')
        return run.delegation?.person !== undefined && run.delegation.handle === holder.name ? 'member' : 'no';
    if (hasNoAccount(run))
        return 'no';
    const actor = principal_actorOf(run);
    if (holder.kind === 'team')
        return isApp(actor)
            ? 'no'
            : membership({ names: run.actor_teams, ids: run.actor_team_ids }, organisation, holder.name, team);
    if (isApp(actor))
        return holder.kind === 'app' && appNames(actor).some((name) => isSameName(holder.name, name)) ? 'member' : 'no';
    return holder.kind === 'user' && isSameName(holder.name, actor.login) ? 'member' : 'no';
}
/** Whose grants may be those of whoever began the run, besides those of teams. */
function holdersOf(run) {
    const handle = run.delegation?.person === undefined ? undefined : run.delegation.handle;
    return [
        ...(handle === undefined ? [] : [{ kind: 'person', name: handle }]),
        ...(hasNoAccount(run) ? [] : [holderOf(principal_actorOf(run))]),
    ];
}
/**
 * The same of all who have a part in the run, by every name that is known of them: who loses everything starts nothing,
 * for herself or for others. `names` are those that the file of people adds.
 *
 * INVARIANT: an account is among them by its number, which stays when its owner renames it.
 */
function foldersOfAll(run, names = []) {
    const tool = toolOf(run);
    return [
        ...new Set([
            ...holdersOf(run).flatMap((holder) => folderNames(holder).map((name) => holderFolder({ ...holder, name }))),
            ...(hasNoAccount(run) && run.triggering_actor_id === run.actor_id ? [] : accountFolders(triggeringOf(run))),
            ...(tool === undefined ? [] : accountFolders(tool)),
            ...accountsOfAll(run).map(accountPlace),
            ...names,
        ]),
    ];
}
/** Numbers of the accounts that have a part in a run: a person without one has the number of none. */
function accountsOfAll(run) {
    const tool = run.delegation?.claimed.actor_id;
    return [...new Set([run.actor_id, run.triggering_actor_id, ...(tool === undefined ? [] : [tool])])];
}
/**
 * Whether whoever pressed the button of this attempt is covered too: the same account, or a member of the granted team.
 * A team's grant with a `principal-id` is for that account alone. A re-run keeps the first actor in the token and runs
 * with the first actor's privileges.
 */
function coversTriggering(grant, run, organisation) {
    if (run.triggering_actor_id === run.actor_id)
        return 'member';
    if (grant.holder.kind !== 'team' || isApp(triggeringOf(run)))
        return 'no';
    const id = grant['principal-id'];
    if (id !== undefined && String(id) !== run.triggering_actor_id)
        return 'no';
    return membership({ names: run.triggering_actor_teams, ids: run.triggering_actor_team_ids }, organisation, grant.holder.name, grant['team-id']);
}

;// CONCATENATED MODULE: ./lib/policy/break-glass/emergency-grant.js

/** What stands before the number of the issue in the id of an access without a grant. */
const EMERGENCY_PREFIX = 'break-glass/';
/** Id by which an access without a grant is known in decisions and records: `break-glass/123`. No grant has it. */
function emergencyId(issue) {
    return `${EMERGENCY_PREFIX}${issue}`;
}
/** The issue of such an id; `undefined` for the id of a grant. */
function emergencyIssue(id) {
    return id.startsWith(EMERGENCY_PREFIX) ? Number(id.slice(EMERGENCY_PREFIX.length)) : undefined;
}
/**
 * The access that a form asks for, in the shape of a grant for the one account that opened the issue; `undefined` where
 * the form is not filled in, or its role has no break-glass access.
 */
function emergencyOf(issue, policy, run) {
    const { form } = issue;
    const rules = form === undefined ? undefined : policy.roles.get(form.role)?.['break-glass'];
    if (form === undefined || rules === undefined)
        return undefined;
    const actor = actorOf(run);
    const grant = {
        id: emergencyId(issue.number),
        holder: { kind: 'user', name: actor.login },
        role: form.role,
        reason: form.reason,
        ticket: form.incident,
        request: issue.number,
        'requested-by': issue.author,
        // INVARIANT: for nobody but who opened the issue
        'principal-id': issue.author_id ?? 0,
        starts: issue.opened_at,
        expires: issue.opened_at + rules.lasts * 1000,
        ...(rules.environments === undefined ? {} : { environments: rules.environments }),
    };
    return { issue, form, rules, grant };
}
/** Every access that the issues ask for, as files are that were read. */
function emergencyFiles(issues, policy, run) {
    return issues.flatMap((issue) => {
        const grant = emergencyOf(issue, policy, run)?.grant;
        return grant === undefined ? [] : [{ id: grant.id, holder: grant.holder, ok: true, grant }];
    });
}

;// CONCATENATED MODULE: ./lib/requests/notices.js


/** A plan, with what others are told of it, where the policy names an address for that. */
function withNotices(plan, { policy }) {
    if (policy.notify === undefined)
        return plan;
    const by = plan.flatMap((effect) => effect.effect === 'reply' && effect.reply.reply === 'done' ? [effect.reply.by] : [])[0];
    const told = plan.flatMap((effect) => transitionsOf(effect, by));
    return [...plan, ...told.map((transition) => ({ effect: 'notify', transition }))];
}
function transitionsOf(effect, by) {
    switch (effect.effect) {
        case 'propose': {
            const { subject } = effect.proposal;
            if (subject.kind !== 'grant')
                return [];
            const { grant, issue, requester } = subject;
            return [{ to: 'requested', subject: grant.id, requested: { grant }, issue, by: requester }];
        }
        case 'answer': {
            const { answer } = effect;
            if (answer.answer === 'break-glass')
                return [emergencyTransition(answer)];
            if (answer.answer !== 'request' || answer.closed === undefined)
                return [];
            const { requested, pull, closed, issue } = answer;
            return [
                {
                    to: CLOSED_AS[closed.how],
                    subject: requested.grant.id,
                    requested,
                    issue: issue.number,
                    ...(pull === undefined ? {} : { pull: pull.number }),
                    ...('by' in closed ? { by: closed.by } : {}),
                },
            ];
        }
        case 'tag':
            return tagTransition(effect.name, by === undefined ? {} : { by });
        default:
            return [];
    }
}
/** INVARIANT: no word of the form: neither the reason nor the incident. */
function emergencyTransition({ issue }) {
    const { number, author } = issue;
    return { to: 'break-glass', subject: emergencyId(number), issue: number, by: author };
}
const CLOSED_AS = {
    'taken-back': 'withdrawn',
    denied: 'denied',
    lapsed: 'lapsed',
    'pull-closed': 'closed',
};
function tagTransition(tag, more) {
    if (tag.startsWith(`${tags_REVOKED}/`))
        return [{ to: 'revoked', subject: tag.slice(tags_REVOKED.length + 1), ...more }];
    return tag.startsWith(`${tags_FREEZE}/`) ? [{ to: 'frozen', subject: tag, ...more }] : [];
}

;// CONCATENATED MODULE: ./lib/requests/plan.js
/**
 * Which job does it: the one that reads and answers, the one that writes as the App, the one that writes checks, or the
 * one that starts runs. A notice takes no token: it is signed with a secret that only the job that writes has. The jobs
 * share no rights; each makes the same plan and does its own part of it.
 */
function writerOf({ effect }) {
    if (effect === 'notify')
        return 'none';
    if (effect === 'check' || effect === 'start')
        return effect;
    return effect === 'propose' || effect === 'close-pull' || effect === 'tag' ? 'app' : 'answer';
}

;// CONCATENATED MODULE: ./lib/policy/tag-rules.js

const RULE_TAGS = 'refs/tags/';
const RULE_ROOT = (/* unused pure expression or super */ null && (`${RULE_TAGS}grantgate/`));
/**
 * Names and folders of tags that each need to be kept, below `refs/tags/grantgate/`, and the patterns that cover the
 * whole of each.
 */
const AREAS = {
    plain: 'frozen',
    frozen: 'frozen/',
    revoked: 'revoked/',
    used: 'used/',
    breakGlass: 'break-glass/',
    spent: 'spent/',
};
const TYPES = (/* unused pure expression or super */ null && (['DELETION', 'UPDATE']));
/**
 * GitHub's "Creating rulesets", "Using fnmatch syntax": only a `**` with a slash behind it crosses slashes, so that
 * `refs/tags/grantgate/**` keeps none of the tags further down. A pattern that is not one of these is not taken for
 * one.
 */
function patternsFor(area) {
    const all = ['~ALL', `${RULE_TAGS}**/*`, `${RULE_ROOT}**/*`];
    return area === AREAS.plain
        ? [...all, `${RULE_TAGS}grantgate/*`, `${RULE_ROOT}${area}`]
        : [...all, `${RULE_ROOT}${area}**/*`];
}
/**
 * Whether a pattern may match a name of the area: it does, unless what stands before its first wildcard leads
 * elsewhere.
 */
function mayTouch(pattern, area) {
    const start = foldTag(/^[^*?[\\{~]*/.exec(pattern)?.[0] ?? '');
    const place = `${RULE_ROOT}${area}`;
    return pattern.startsWith('~') || place.startsWith(start) || start.startsWith(place);
}
function covers({ include, exclude }, area) {
    const patterns = patternsFor(area);
    return include.some((pattern) => patterns.includes(pattern)) && !exclude.some((pattern) => mayTouch(pattern, area));
}
/**
 * Rulesets may keep the tags together; INVARIANT: one that is not active, or that somebody is seen to bypass, keeps
 * nothing.
 */
function tag_rules_keepingOf(rulesets) {
    const active = rulesets.filter(({ enforcement }) => enforcement === 'ACTIVE');
    const strict = active.filter(({ bypassers }) => bypassers === undefined || bypassers === 0);
    const kept = (area) => TYPES.every((type) => strict.some((ruleset) => ruleset.rules.includes(type) && covers(ruleset, area)));
    const isAbout = (ruleset) => TYPES.some((type) => ruleset.rules.includes(type)) && Object.values(AREAS).some((area) => covers(ruleset, area));
    return {
        uses: kept(AREAS.used),
        breakGlass: kept(AREAS.breakGlass),
        delegations: kept(AREAS.spent),
        brakes: kept(AREAS.plain) && kept(AREAS.frozen) && kept(AREAS.revoked),
        bypassed: active.filter((ruleset) => !strict.includes(ruleset) && isAbout(ruleset)).map(({ name }) => name),
        unseen: strict.filter((ruleset) => ruleset.bypassers === undefined && isAbout(ruleset)).map(({ name }) => name),
    };
}

;// CONCATENATED MODULE: ./lib/github/tag-query.js



const TAG_PREFIX = 'refs/tags/';
const LISTED = 'totalCount nodes { prefix name }';
/** The parts of a document that ask them; `mark` begins every alias and variable. */
function tagParts({ exact, below, like }, mark) {
    const lists = [
        ...exact.map((_, index) => `${mark}x${index}`),
        ...below.map((_, index) => `${mark}b${index}`),
        ...like.map((_, index) => `${mark}l${index}`),
    ];
    const fields = [
        ...exact.map((_, index) => `${mark}x${index}: ref(qualifiedName: $${mark}x${index}) { name }`),
        ...below.map((_, index) => `${mark}b${index}: refs(refPrefix: $${mark}b${index}, first: 100) { ${LISTED} }`),
        ...like.map((_, index) => `${mark}l${index}: refs(refPrefix: "${TAG_PREFIX}", query: $${mark}l${index}, first: 100) { ${LISTED} }`),
    ];
    return { parameters: lists.map((name) => `$${name}: String!`).join(', '), fields: fields.join('\n    ') };
}
function tagVariables({ exact, below, like }, mark) {
    const entries = [
        ...exact.map((name, index) => [`${mark}x${index}`, `${TAG_PREFIX}${name}`]),
        ...below.map((name, index) => [`${mark}b${index}`, `${TAG_PREFIX}${name}/`]),
        ...like.map((name, index) => [`${mark}l${index}`, name]),
    ];
    return Object.fromEntries(entries);
}
/** Reads the answers to {@link tagParts}. @throws FactError when they are not understood */
function readTags(repository, { exact, below, like }, mark) {
    const there = exact.filter((_, index) => !repository.isNull(`${mark}x${index}`));
    const lists = [
        ...below.map((name, index) => ({ name, list: repository.object(`${mark}b${index}`) })),
        ...like.map((name, index) => ({ name, list: repository.object(`${mark}l${index}`) })),
    ];
    const read = lists.map(({ name, list }) => ({ name, names: tagNames(list), total: list.number('totalCount') }));
    return {
        names: [...there, ...read.flatMap(({ names }) => names)],
        unread: read.filter(({ names, total }) => total > names.length).map(({ name }) => name.replace(/\/$/, '')),
    };
}
/** The tags of a list with its `totalCount`, all of which have something to do with a place. */
function readTagList(list, place) {
    const names = tagNames(list);
    return { names, unread: list.number('totalCount') > names.length ? [place] : [] };
}
/** Names below `refs/tags/` in a list of refs, whichever part of them GitHub gives as the prefix. */
function tagNames(list) {
    return list
        .present('nodes')
        .map((node) => `${node.text('prefix')}${node.text('name')}`)
        .flatMap((name) => (name.startsWith(TAG_PREFIX) ? [name.slice(TAG_PREFIX.length)] : []));
}
/**
 * Tags that mean something whoever runs, and those that revoke all that one holder has. As many for each holder, so
 * that documents are the same for all.
 */
function holderTagQuestions(holder) {
    const written = holderFolder(holder);
    const folded = holderFolder({ ...holder, name: holder.name.toLowerCase() });
    return {
        exact: [ROOT, FREEZE, ...above(written), ...above(folded).slice(4)],
        below: [FREEZE],
        like: [FREEZE, `${REVOKED}/${folded}`],
    };
}
/** Tags that revoke people and accounts, by what follows `grantgate/revoked/`: `people/mona-m`, `accounts/583231`. */
function placeQuestions(places) {
    const folded = [...new Set(places.flatMap((place) => [place, foldTag(place)]))];
    return {
        exact: [...new Set(folded.flatMap(above))],
        below: [],
        like: [...new Set(places.map((place) => `${REVOKED}/${foldTag(place)}`))],
    };
}
/** `grantgate/revoked`, and what is between it and a folder, each with its `_all`. */
function above(folder) {
    const [kind = ''] = folder.split('/');
    return [REVOKED, `${REVOKED}/${kind}`, `${REVOKED}/${folder}`].flatMap((name) => [name, `${name}/${ALL_SUFFIX}`]);
}
/** All tags of the gate, where there are few: names that mean nothing are among them. */
const GATE_TAGS = (/* unused pure expression or super */ null && (`tags: refs(refPrefix: "${TAG_PREFIX}${ROOT}/", first: 100) { nodes { prefix name } }`));
/** Tags that revoke some grants, and tags in the way of those that count their uses. */
function grantQuestions(grants) {
    const folders = [...new Set(grants.map(({ id }) => id.split('/').slice(0, 2).join('/')))];
    const counted = grants.filter(({ uses }) => uses === true).flatMap(({ id }) => prefixesOf(`${USED}/${id}`));
    return {
        exact: [...new Set([...folders.flatMap(above), ...grants.map(({ id }) => `${REVOKED}/${id}`), ...counted])],
        below: grants.map(({ id }) => `${REVOKED}/${id}`),
        like: [...new Set(folders.map((folder) => `${REVOKED}/${foldTag(folder)}/`))],
    };
}
/** A name and everything above it that would keep it from being a folder. */
function prefixesOf(name) {
    const segments = name.split('/');
    return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
/**
 * The rulesets for tags, to see that what the gate relies on cannot be deleted; who may bypass one is told only to
 * those who could change it.
 */
const RULESETS = (/* unused pure expression or super */ null && (`rulesets(first: 100, includeParents: true, targets: [TAG]) { nodes { name enforcement
  conditions { refName { include exclude } } rules(first: 50) { nodes { type } }
  bypassActors(first: 1) { totalCount } } }`));
/** Reads {@link RULESETS}. More than can be read may only keep more: none of it is taken for granted. */
function readKeeping(rulesets) {
    return keepingOf(rulesets.present('nodes').map(readRuleset));
}
function readRuleset(node) {
    const names = node.object('conditions').maybe('refName');
    return {
        name: node.text('name'),
        enforcement: node.text('enforcement'),
        include: names?.texts('include') ?? [],
        exclude: names?.texts('exclude') ?? [],
        rules: node
            .optional('rules')
            ?.present('nodes')
            .map((rule) => rule.text('type')) ?? [],
        bypassers: node.optional('bypassActors')?.number('totalCount'),
    };
}

;// CONCATENATED MODULE: ./lib/github/all-gate-tags.js



/** Tags that are read at most: a hundred a page. */
const MAX_TAG_PAGES = 100;
const ALL_TAGS_QUERY = `query EveryGateTags($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    tags: refs(refPrefix: "refs/tags/", query: "${tags_ROOT}", first: 100, after: $after) {
      pageInfo { hasNextPage endCursor } nodes { prefix name }
    }
  }
}`;
/**
 * Every tag of the gate, in whatever case it is written. Where there are more than can be read, each place is unread.
 * @throws FactError when the token is not shown them
 */
async function fetchAllGateTags(api, repository) {
    const [owner = '', name = ''] = repository.split('/');
    const names = [];
    let after;
    for (let page = 0; page < MAX_TAG_PAGES; page++) {
        const { data } = await api.query(ALL_TAGS_QUERY, { owner, name, after: after ?? null });
        const tags = new json_Fields(data, '').object('repository').object('tags');
        names.push(...tagNames(tags).filter((tag) => tag.toLowerCase().split('/')[0] === tags_ROOT));
        const info = tags.object('pageInfo');
        if (!info.flag('hasNextPage'))
            return { names, unread: [] };
        after = info.text('endCursor');
    }
    return { names, unread: [tags_FREEZE, tags_REVOKED, tags_USED] };
}

;// CONCATENATED MODULE: ./lib/github/file-id.js
/** Regular file modes of git. */
const REGULAR = new Set([0o100644, 0o100755]);
/** Fields of an entry of a tree that {@link fileId} reads. */
const FILE_ID = 'oid mode';
/** Whether an entry of a tree is a file: neither a link nor a folder nor a submodule. */
function isRegular(entry) {
    return REGULAR.has(entry.number('mode'));
}
/**
 * What lies at a path of a commit, to compare with what lies there in another one; `undefined` where there is nothing.
 * Of a file it is the id of its content.
 *
 * INVARIANT: what is not a file counts as no file: a submodule at the commit whose id a file's content has, or a link
 * whose text it is, shows reviewers something else.
 */
function fileId(entry) {
    if (entry === undefined)
        return undefined;
    return isRegular(entry) ? entry.text('oid') : `${entry.number('mode').toString(8)}:${entry.text('oid')}`;
}
/** Whether {@link fileId} is the id of a file's content. */
function isContent(id) {
    return !id.includes(':');
}

;// CONCATENATED MODULE: ./lib/github/default-files.js



const WORKFLOWS = '.github/workflows';
/** Source: GitHub's reference, "About code owners". */
const OWNER_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const FILE_PARTS = 'mode type object { ... on Blob { isTruncated text } }';
const FOLDER_PARTS = `mode type object { ... on Tree { entries { name ${FILE_PARTS} } } }`;
const nested = (inner) => `mode type object { ... on Tree { entries { name ${inner} } } }`;
const GRANT_PARTS = nested(nested(FOLDER_PARTS));
const FILES_QUERY = `query DefaultFiles($owner: String!, $name: String!, $policy: String!, $people: String!,
  $grants: String!, $reviews: String!, $accepted: String!,
  ${OWNER_PATHS.map((_, index) => `$o${index}: String!`).join(', ')}) {
  repository(owner: $owner, name: $name) { defaultBranchRef { name target { oid ... on Commit {
    workflows: file(path: "${WORKFLOWS}") { ${FOLDER_PARTS} }
    policy: file(path: $policy) { ${FILE_PARTS} }
    people: file(path: $people) { ${FILE_PARTS} }
    accepted: file(path: $accepted) { ${FILE_PARTS} }
    grants: file(path: $grants) { ${GRANT_PARTS} }
    reviews: file(path: $reviews) { type object { ... on Tree { entries { name type } } } }
    ${OWNER_PATHS.map((_, index) => `o${index}: file(path: $o${index}) { ${FILE_PARTS} }`).join('\n    ')}
  } } } }
}`;
/**
 * Reads workflows, code owners, policy and every grant in one request. `root` is the folder of the policy.
 * @throws FactError when the token is not shown them
 */
async function fetchDefaultFiles(api, repository, root) {
    const [owner = '', name = ''] = repository.split('/');
    const { data } = await api.query(FILES_QUERY, {
        owner,
        name,
        policy: `${root}/policy.yml`,
        people: `${root}/people.yml`,
        accepted: `${root}/review.yml`,
        grants: `${root}/grants`,
        reviews: `${root}/break-glass`,
        ...Object.fromEntries(OWNER_PATHS.map((path, index) => [`o${index}`, path])),
    });
    const found = new json_Fields(data, '').maybe('repository');
    if (found === undefined)
        throw new fact_error_FactError(`\`${repository}\` is not shown to this token`);
    const branch = found.maybe('defaultBranchRef');
    const target = branch?.object('target');
    if (branch === undefined || target === undefined)
        return {
            head: undefined,
            workflows: [],
            codeOwners: undefined,
            policy: undefined,
            people: undefined,
            accepted: undefined,
            grants: [],
            reviews: [],
        };
    return {
        head: { branch: branch.text('name'), commit: target.text('oid') },
        workflows: filesIn(target.maybe('workflows'), WORKFLOWS, 1).filter(({ path }) => /\.ya?ml$/.test(path)),
        codeOwners: OWNER_PATHS.map((path, index) => fileAt(target.maybe(`o${index}`), path)).find((file) => file !== undefined),
        policy: fileAt(target.maybe('policy'), `${root}/policy.yml`),
        people: fileAt(target.maybe('people'), `${root}/people.yml`),
        accepted: fileAt(target.maybe('accepted'), `${root}/review.yml`),
        grants: filesIn(target.maybe('grants'), '', 3),
        reviews: reviewsIn(target.maybe('reviews')),
    };
}
/** The files of a folder, `depth` folders down. */
function filesIn(folder, path, depth) {
    const object = folder?.text('type') === 'tree' ? folder.optional('object') : undefined;
    const entries = object?.has('entries') === true ? object.list('entries') : [];
    return entries.flatMap((entry) => {
        const below = path === '' ? entry.text('name') : `${path}/${entry.text('name')}`;
        if (depth > 1)
            return filesIn(entry, below, depth - 1);
        return entry.text('type') === 'tree' ? [] : (fileAt(entry, below) ?? []);
    });
}
/** The issues after which the files are named. */
function reviewsIn(folder) {
    const object = folder?.text('type') === 'tree' ? folder.optional('object') : undefined;
    return (object?.list('entries') ?? []).flatMap((entry) => {
        const number = /^([1-9]\d{0,9})\.yml$/.exec(entry.text('name'))?.[1];
        return number === undefined || entry.text('type') !== 'blob' ? [] : [Number(number)];
    });
}
function fileAt(entry, path) {
    if (entry === undefined)
        return undefined;
    const blob = isRegular(entry) ? entry.optional('object') : undefined;
    const isText = blob?.has('text') === true && !blob.flag('isTruncated');
    return { path, text: isText ? blob.text('text') : undefined };
}
/** What GitHub does not take of CODEOWNERS. Source: REST, "List CODEOWNERS errors". @throws FactError */
async function fetchOwnerMistakes(api, repository) {
    const answer = await api.get(`/repos/${repository}/codeowners/errors`, 'contents: read');
    return new Fields(answer, '').list('errors').map((one) => ({
        line: one.number('line'),
        kind: one.text('kind'),
        path: one.text('path'),
    }));
}

// EXTERNAL MODULE: ./lib/policy/hidden-characters.js
var hidden_characters = __nccwpck_require__(7161);
;// CONCATENATED MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
/*! js-yaml 5.5.0 https://github.com/nodeca/js-yaml @license MIT */
//#region src/tag.ts
/**
* Returned by a scalar resolver when the source does not match its tag.
*
* @category Tags
*/
var NOT_RESOLVED = Symbol("NOT_RESOLVED");
/**
* Create a normalized scalar tag definition.
*
* @category Tags
*/
function defineScalarTag(tagName, options) {
	return {
		tagName,
		nodeKind: "scalar",
		implicit: options.implicit ?? false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		implicitFirstChars: options.implicitFirstChars ?? null,
		resolve: options.resolve,
		identify: options.identify,
		represent: options.represent ?? ((data) => String(data)),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized sequence tag definition.
*
* @category Tags
*/
function defineSequenceTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "sequence",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addItem: options.addItem,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
/**
* Create a normalized mapping tag definition.
*
* @category Tags
*/
function defineMappingTag(tagName, options) {
	const carrierIsResult = options.finalize === void 0;
	return {
		tagName,
		nodeKind: "mapping",
		implicit: false,
		matchByTagPrefix: options.matchByTagPrefix ?? false,
		create: options.create,
		addPair: options.addPair,
		has: options.has,
		keys: options.keys,
		get: options.get,
		finalize: options.finalize ?? ((carrier) => carrier),
		carrierIsResult,
		identify: options.identify,
		represent: options.represent ?? ((data) => data),
		representTagName: options.representTagName ?? (() => tagName)
	};
}
//#endregion
//#region src/tag/scalar/str.ts
/** @category Tags */
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
	resolve: (source) => source,
	identify: (data) => typeof data === "string"
});
//#endregion
//#region src/tag/scalar/null_core.ts
var NULL_VALUES$1 = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES$1.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_json.ts
/** @category Tags */
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: ["n"],
	resolve: (source, isExplicit) => {
		if (source === "null" || isExplicit && source === "") return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/null_yaml11.ts
var NULL_VALUES = [
	"",
	"~",
	"null",
	"Null",
	"NULL"
];
/** @category Tags */
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
	implicit: true,
	implicitFirstChars: [
		"",
		"~",
		"n",
		"N"
	],
	resolve: (source) => {
		if (NULL_VALUES.indexOf(source) !== -1) return null;
		return NOT_RESOLVED;
	},
	identify: (object) => object === null,
	represent: () => "null"
});
//#endregion
//#region src/tag/scalar/bool_core.ts
var TRUE_VALUES$2 = [
	"true",
	"True",
	"TRUE"
];
var FALSE_VALUES$2 = [
	"false",
	"False",
	"FALSE"
];
/** @category Tags */
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"t",
		"T",
		"f",
		"F"
	],
	resolve: (source) => {
		if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_json.ts
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
/** @category Tags */
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: ["t", "f"],
	resolve: (source) => {
		if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
		if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/bool_yaml11.ts
var TRUE_VALUES = [
	"true",
	"True",
	"TRUE",
	"y",
	"Y",
	"yes",
	"Yes",
	"YES",
	"on",
	"On",
	"ON"
];
var FALSE_VALUES = [
	"false",
	"False",
	"FALSE",
	"n",
	"N",
	"no",
	"No",
	"NO",
	"off",
	"Off",
	"OFF"
];
/** @category Tags */
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
	implicit: true,
	implicitFirstChars: [
		"y",
		"Y",
		"n",
		"N",
		"t",
		"T",
		"f",
		"F",
		"o",
		"O"
	],
	resolve: (source) => {
		if (TRUE_VALUES.indexOf(source) !== -1) return true;
		if (FALSE_VALUES.indexOf(source) !== -1) return false;
		return NOT_RESOLVED;
	},
	identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
	represent: (object) => object ? "true" : "false"
});
//#endregion
//#region src/tag/scalar/int_core.ts
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$2(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger$2,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_json.ts
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source) {
	let value = source;
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	} else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger$1(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlInteger$1,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/int_yaml11.ts
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source) {
	let value = source.replace(/_/g, "");
	let sign = 1;
	if (value[0] === "-" || value[0] === "+") {
		if (value[0] === "-") sign = -1;
		value = value.slice(1);
	}
	if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
	if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
	if (value.includes(":")) {
		let result = 0;
		for (const part of value.split(":")) result = result * 60 + Number(part);
		return sign * result;
	}
	if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
	return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
	if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
	const result = parseYamlInteger(source);
	return Number.isFinite(result) ? result : NOT_RESOLVED;
}
/** @category Tags */
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		..."0123456789"
	],
	resolve: resolveYamlInteger,
	identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
	represent: (object) => object.toString(10)
});
//#endregion
//#region src/tag/scalar/float_core.ts
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source) {
	if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase();
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	const result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat$2,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$2
});
//#endregion
//#region src/tag/scalar/float_json.ts
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source, isExplicit) {
	if (isExplicit) {
		if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
		let value = source.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".includes(value[0])) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		if (value === ".nan") return NaN;
		const result = sign * parseFloat(value);
		return Number.isFinite(result) ? result : NOT_RESOLVED;
	}
	if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
	const result = Number(source);
	if (Number.isFinite(result)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: ["-", ..."0123456789"],
	resolve: resolveYamlFloat$1,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat$1
});
//#endregion
//#region src/tag/scalar/float_yaml11.ts
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source) {
	if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
	let value = source.toLowerCase().replace(/_/g, "");
	const sign = value[0] === "-" ? -1 : 1;
	if ("+-".includes(value[0])) value = value.slice(1);
	if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
	if (value === ".nan") return NaN;
	let result = 0;
	if (value.includes(":")) {
		for (const part of value.split(":")) result = result * 60 + Number(part);
		result *= sign;
	} else result = sign * parseFloat(value);
	if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
	return NOT_RESOLVED;
}
function representYamlFloat(object) {
	if (isNaN(object)) return ".nan";
	if (object === Number.POSITIVE_INFINITY) return ".inf";
	if (object === Number.NEGATIVE_INFINITY) return "-.inf";
	if (Object.is(object, -0)) return "-0.0";
	const result = object.toString(10);
	return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
/** @category Tags */
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
	implicit: true,
	implicitFirstChars: [
		"-",
		"+",
		".",
		..."0123456789"
	],
	resolve: resolveYamlFloat,
	identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
	represent: representYamlFloat
});
//#endregion
//#region src/tag/scalar/merge.ts
/**
* Enables merge keys in {@link CORE_SCHEMA} when added with
* {@link Schema.withTags}.
*
* @category Tags
*/
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
	implicit: true,
	implicitFirstChars: ["<"],
	resolve: (source, isExplicit) => {
		if (source === "<<" || isExplicit && source === "") return "<<";
		return NOT_RESOLVED;
	},
	identify: () => false
});
//#endregion
//#region src/tag/scalar/binary.ts
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source) {
	const input = source.replace(/\s/g, "");
	if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
	const binary = atob(input);
	const result = new Uint8Array(binary.length);
	for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
	return result;
}
function representYamlBinary(object) {
	let binary = "";
	for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
	return btoa(binary);
}
/**
* The `!!binary` tag, represented as a `Uint8Array`.
*
* @category Tags
*/
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
	resolve: resolveYamlBinary,
	identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
	represent: representYamlBinary
});
//#endregion
//#region src/tag/scalar/timestamp.ts
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
	const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
	date.setUTCFullYear(year, month, day);
	return date;
}
function resolveYamlTimestamp(source) {
	let match = YAML_DATE_REGEXP.exec(source);
	if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
	if (match === null) return NOT_RESOLVED;
	const year = +match[1];
	const month = +match[2] - 1;
	const day = +match[3];
	if (!match[4]) {
		const date = makeUtcDate(year, month, day);
		if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
		return date;
	}
	const hour = +match[4];
	const minute = +match[5];
	const second = +match[6];
	let fraction = 0;
	if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
	if (match[7]) {
		let value = match[7].slice(0, 3);
		while (value.length < 3) value += "0";
		fraction = +value;
	}
	const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
	if (match[9]) {
		const offsetHour = +match[10];
		const offsetMinute = +(match[11] || 0);
		if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
		const offset = (offsetHour * 60 + offsetMinute) * 6e4;
		date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
	}
	return date;
}
/**
* The YAML 1.1 `!!timestamp` tag, represented as a JavaScript `Date`.
*
* @category Tags
*/
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
	implicit: true,
	implicitFirstChars: [..."0123456789"],
	resolve: resolveYamlTimestamp,
	identify: (object) => object instanceof Date,
	represent: (object) => object.toISOString()
});
//#endregion
//#region src/tag/sequence/seq.ts
/** @category Tags */
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
	create: () => [],
	addItem: (container, item) => {
		container.push(item);
	},
	identify: Array.isArray
});
//#endregion
//#region src/common/object.ts
function isPlainObject(data) {
	if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
	const prototype = Object.getPrototypeOf(data);
	return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
	const result = {};
	for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
	return result;
}
//#endregion
//#region src/tag/sequence/omap.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!omap
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   { one: 1 },
*   { two: 2 }
* ]
* ```
*
* @category Tags
*/
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
	create: () => ({
		list: [],
		seen: /* @__PURE__ */ new Set()
	}),
	addItem: (carrier, item) => {
		let key;
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve an ordered map item";
			key = item.keys().next().value;
		} else if (isPlainObject(item)) {
			const itemKeys = Object.keys(item);
			if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
			key = itemKeys[0];
		} else return "cannot resolve an ordered map item";
		if (carrier.seen.has(key)) return "duplicate key in ordered map";
		carrier.seen.add(key);
		carrier.list.push(item);
		return "";
	},
	finalize: (carrier) => carrier.list,
	identify: () => false
});
//#endregion
//#region src/tag/sequence/pairs.ts
/**
* Provided only for YAML 1.1 compatibility and supported by the loader only.
* JavaScript has no dedicated class to represent this type, so it cannot be
* identified and dumped.
*
* ```yaml
* !!pairs
*   - one: 1
*   - two: 2
* ```
*
* is loaded as
*
* ```javascript
* [
*   ['one', 1],
*   ['two', 2]
* ]
* ```
*
* @category Tags
*/
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
	create: () => [],
	addItem: (container, item) => {
		if (item instanceof Map) {
			if (item.size !== 1) return "cannot resolve a pairs item";
			container.push(item.entries().next().value);
			return "";
		}
		if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
		const object = item;
		const keys = Object.keys(object);
		if (keys.length !== 1) return "cannot resolve a pairs item";
		container.push([keys[0], object[keys[0]]]);
		return "";
	},
	identify: () => false
});
//#endregion
//#region src/tag/mapping/map.ts
/**
* This is the default mapping implementation. It uses `{}` objects and has only
* partial functionality due to language limitations. This choice was made
* because users expect to get JavaScript objects, and it was left unchanged to
* avoid too many breaking changes in the v5 release.
*
* Side effects:
*
* - `Object.hasOwn()` checks or `for...of` loops are required for safe use (to
*   avoid falling through to prototypes).
* - Only scalar string keys are supported properly.
* - Other scalar keys, such as `null` and numbers, are converted to strings.
*   This is historical behaviour, and it can cause side effects such as
*   problems with `!!merge`.
*
* Note that non-string scalar keys may be deprecated in future versions.
*
* Ideally, use {@link realMapTag} instead.
*
* @category Tags
*/
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
		const normalizedKey = String(key);
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		if (key !== null && typeof key === "object") return false;
		return Object.prototype.hasOwnProperty.call(container, String(key));
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/tag/mapping/set.ts
/**
* The YAML 1.1 `!!set` tag, represented as a JavaScript `Set`.
*
* @category Tags
*/
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
	create: () => /* @__PURE__ */ new Set(),
	identify: (data) => data instanceof Set,
	represent: (data) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of data) map.set(key, null);
		return map;
	},
	addPair: (container, key, value) => {
		if (value !== null) return "cannot resolve a set item";
		container.add(key);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: () => null
});
//#endregion
//#region src/schema.ts
function createTagDefinitionMap() {
	return {
		scalar: Object.create(null),
		sequence: Object.create(null),
		mapping: Object.create(null)
	};
}
function createTagDefinitionListMap() {
	return {
		scalar: [],
		sequence: [],
		mapping: []
	};
}
function compileTags(tags) {
	const result = [];
	for (const tag of tags) {
		let index = result.length;
		for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
			const previous = result[previousIndex];
			if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
				index = previousIndex;
				break;
			}
		}
		result[index] = tag;
	}
	return result;
}
/**
* Controls tag resolution when loading and type selection when dumping.
*
* @category Schemas
*/
var Schema = class Schema {
	tags;
	/** @internal */
	implicitScalarTags;
	/**
	* Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
	* the resolvers that may match that key, in schema order; a key absent from
	* the map uses
	* {@link Schema.implicitScalarAnyFirstChar}
	* (resolvers that declared no first-char constraint, so they apply to any
	* first character).
	*/
	implicitScalarByFirstChar;
	implicitScalarAnyFirstChar;
	/**
	* The default scalar tag (`!!str`), resolved once so the composer's fallback
	* for unresolved plain scalars avoids a keyed lookup per scalar.
	*
	* @internal
	*/
	defaultScalarTag;
	/**
	* The default container tags (`!!seq` / `!!map`), used by the dumper: when a
	* value is identified by its default tag, the tag is implicit and not
	* printed. Undefined if the schema does not define them (then such values
	* can't be dumped).
	*
	* @internal
	*/
	defaultSequenceTag;
	/** @internal */
	defaultMappingTag;
	exact;
	prefix;
	constructor(tags) {
		const compiledTags = compileTags(tags);
		const implicitScalarTags = [];
		const exact = createTagDefinitionMap();
		const prefix = createTagDefinitionListMap();
		for (const tag of compiledTags) {
			if (tag.nodeKind === "scalar" && tag.implicit) {
				if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
				implicitScalarTags.push(tag);
			}
			switch (tag.nodeKind) {
				case "scalar":
					if (tag.matchByTagPrefix) prefix.scalar.push(tag);
					else exact.scalar[tag.tagName] = tag;
					break;
				case "sequence":
					if (tag.matchByTagPrefix) prefix.sequence.push(tag);
					else exact.sequence[tag.tagName] = tag;
					break;
				case "mapping": if (tag.matchByTagPrefix) prefix.mapping.push(tag);
				else exact.mapping[tag.tagName] = tag;
			}
		}
		const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
		const keys = /* @__PURE__ */ new Set();
		for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
		const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
		for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
		const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
		if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
		this.tags = compiledTags;
		this.implicitScalarTags = implicitScalarTags;
		this.implicitScalarByFirstChar = implicitScalarByFirstChar;
		this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
		this.defaultScalarTag = defaultScalarTag;
		this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
		this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
		this.exact = exact;
		this.prefix = prefix;
	}
	/** @internal */
	lookupScalarTag(tagName) {
		const exactTag = this.exact.scalar[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupSequenceTag(tagName) {
		const exactTag = this.exact.sequence[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	lookupMappingTag(tagName) {
		const exactTag = this.exact.mapping[tagName];
		if (exactTag) return exactTag;
		for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
	}
	/** @internal */
	resolveImplicitScalarTag(source) {
		const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
		for (const tag of candidates) {
			const value = tag.resolve(source, false, tag.tagName);
			if (value !== NOT_RESOLVED) return {
				value,
				tag
			};
		}
		const tag = this.defaultScalarTag;
		return {
			value: tag.resolve(source, false, tag.tagName),
			tag
		};
	}
	/**
	* Creates a new schema with the specified tags added. If a tag already
	* exists, it is replaced by the specified tag.
	*
	* @example
	*
	* ```javascript
	* import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
	*
	* const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
	* ```
	*/
	withTags(...tags) {
		let flatTags = [];
		for (const tag of tags) flatTags = flatTags.concat(tag);
		return new Schema([...this.tags, ...flatTags]);
	}
};
/**
* The YAML 1.2 Failsafe Schema: strings, sequences, and mappings.
*
* @category Schemas
*/
var FAILSAFE_SCHEMA = new Schema([
	strTag,
	seqTag,
	mapTag
]);
/**
* The YAML 1.2 JSON Schema. It uses JSON scalar forms while retaining YAML
* collection syntax.
*
* @category Schemas
*/
var JSON_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullJsonTag,
	boolJsonTag,
	intJsonTag,
	floatJsonTag
]);
/**
* The default schema for the loaders. Note, {@link CORE_SCHEMA} comes
* without the `!!merge` tag. You can easily enable it if needed.
*
* @example
* Enable {@link mergeTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Schemas
*/
var CORE_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullCoreTag,
	boolCoreTag,
	intCoreTag,
	floatCoreTag
]);
/**
* YAML 1.1-compatible schema.
*
* @category Schemas
*/
var YAML11_SCHEMA = new Schema([
	...FAILSAFE_SCHEMA.tags,
	nullYaml11Tag,
	boolYaml11Tag,
	intYaml11Tag,
	floatYaml11Tag,
	timestampTag,
	mergeTag,
	binaryTag,
	omapTag,
	pairsTag,
	setTag
]);
/**
* The dumper schema for maximum compatibility. It combines all supported type
* variants from YAML 1.1 and YAML 1.2 so strings matching any of them are
* quoted. This makes the generated YAML more compatible with other parsers.
*
* The schema is based on YAML 1.1, but extends `!!int` and `!!float` to accept
* both YAML 1.1 and Core Schema forms, since Core Schema supports some forms
* that YAML 1.1 does not.
*
* @category Schemas
*/
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
	...intYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = intYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
	}
}, {
	...floatYaml11Tag,
	resolve: (source, isExplicit, tagName) => {
		const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
		return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
	}
});
//#endregion
//#region src/tag/mapping/real_map.ts
/**
* Recommended when non-string keys are actually needed. It uses native
* JavaScript `Map` objects, so keys keep their constructed types instead of
* being converted to strings.
*
* It is not the default to avoid widespread breaking changes in existing
* projects. `Map` has a different access API and does not pass deep equality
* checks against `{}`-based fixtures. Alongside the other changes in v5,
* making it the default was considered too disruptive.
*
* If these differences are acceptable for your project, we recommend using
* {@link realMapTag} to guarantee the absence of problems and side effects.
*
* @example
* Enable {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Tags
*/
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => /* @__PURE__ */ new Map(),
	addPair: (container, key, value) => {
		container.set(key, value);
		return "";
	},
	has: (container, key) => container.has(key),
	keys: (container) => container.keys(),
	get: (container, key) => container.get(key),
	identify: (data) => data instanceof Map || isPlainObject(data),
	represent: (data) => {
		if (data instanceof Map) return data;
		const map = /* @__PURE__ */ new Map();
		const obj = data;
		for (const key of Object.keys(obj)) map.set(key, obj[key]);
		return map;
	}
});
//#endregion
//#region src/tag/mapping/legacy_map.ts
function normalizeKey(key) {
	if (Array.isArray(key)) {
		const array = Array.prototype.slice.call(key);
		for (let index = 0; index < array.length; index++) {
			if (Array.isArray(array[index])) return null;
			if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
		}
		return String(array);
	}
	if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
	return String(key);
}
/**
* This implementation exists solely to reproduce v4 behavior exactly. Its use
* is strongly discouraged. If complex or non-string keys are needed, use
* {@link realMapTag} instead.
*
* @category Tags
*/
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
	create: () => ({}),
	identify: isPlainObject,
	represent: (o) => {
		const map = /* @__PURE__ */ new Map();
		for (const key of Object.keys(o)) map.set(key, o[key]);
		return map;
	},
	addPair: (container, key, value) => {
		const normalizedKey = normalizeKey(key);
		if (normalizedKey === null) return "nested arrays are not supported inside keys";
		if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
			value,
			enumerable: true,
			configurable: true,
			writable: true
		});
		else container[normalizedKey] = value;
		return "";
	},
	has: (container, key) => {
		const normalizedKey = normalizeKey(key);
		return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
	},
	keys: (container) => Object.keys(container),
	get: (container, key) => {
		const normalizedKey = String(key);
		if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
		return container[normalizedKey];
	}
});
//#endregion
//#region src/common/snippet.ts
var DEFAULT_SNIPPET_OPTIONS = {
	maxLength: 79,
	indent: 1,
	linesBefore: 3,
	linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
	let head = "";
	let tail = "";
	const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
	if (position - lineStart > maxHalfLength) {
		head = " ... ";
		lineStart = position - maxHalfLength + head.length;
	}
	if (lineEnd - position > maxHalfLength) {
		tail = " ...";
		lineEnd = position + maxHalfLength - tail.length;
	}
	return {
		str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
		pos: position - lineStart + head.length
	};
}
function padStart(string, max) {
	return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
	if (!mark.buffer) return null;
	const opts = {
		...DEFAULT_SNIPPET_OPTIONS,
		...options
	};
	const re = /\r?\n|\r|\0/g;
	const lineStarts = [0];
	const lineEnds = [];
	let match;
	let foundLineNo = -1;
	while (match = re.exec(mark.buffer)) {
		lineEnds.push(match.index);
		lineStarts.push(match.index + match[0].length);
		if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
	}
	if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
	let result = "";
	const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
	const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
	for (let i = 1; i <= opts.linesBefore; i++) {
		if (foundLineNo - i < 0) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
		result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line.str}\n${result}`;
	}
	const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
	result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}\n`;
	result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^\n`;
	for (let i = 1; i <= opts.linesAfter; i++) {
		if (foundLineNo + i >= lineEnds.length) break;
		const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
		result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line.str}\n`;
	}
	return result.replace(/\n$/, "");
}
//#endregion
//#region src/common/exception.ts
function formatError(exception, compact) {
	let where = "";
	if (!exception.mark) return exception.reason;
	if (exception.mark.name) where += `in "${exception.mark.name}" `;
	where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
	if (!compact && exception.mark.snippet) where += `\n\n${exception.mark.snippet}`;
	return `${exception.reason} ${where}`;
}
/**
* A YAML error. Unlike an ordinary `Error`, it adds a source snippet showing
* the location of the problem to the error message, when available.
*
* @category Main
*/
var YAMLException = class YAMLException extends Error {
	reason;
	mark;
	/**
	* Optional `mark` contains source snippet data. Usually, use
	* {@link YAMLException.throwAt} instead of passing it directly.
	*/
	constructor(reason, mark) {
		super();
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
	}
	/**
	* Returns the formatted error, omitting the source snippet in compact mode.
	*/
	toString(compact) {
		return `${this.name}: ${formatError(this, compact)}`;
	}
	/**
	* Builds a YAMLException with a source snippet and throws it. `source` is
	* the raw input text; `position` is an offset into it.
	*/
	static throwAt(source, position, message, filename = "") {
		let line = 0;
		let lineStart = 0;
		for (let index = 0; index < position; index++) {
			const ch = source.charCodeAt(index);
			if (ch === 10) {
				line++;
				lineStart = index + 1;
			} else if (ch === 13) {
				line++;
				if (source.charCodeAt(index + 1) === 10) index++;
				lineStart = index + 1;
			}
		}
		const mark = {
			name: filename,
			buffer: source,
			position,
			line,
			column: position - lineStart
		};
		mark.snippet = makeSnippet(mark);
		throw new YAMLException(message, mark);
	}
};
//#endregion
//#region src/parser/events.ts
/** @category Events */
var EVENT_ID = {
	DOCUMENT: 1,
	SEQUENCE: 2,
	MAPPING: 3,
	SCALAR: 4,
	ALIAS: 5,
	POP: 6
};
/** @category Nodes */
var SCALAR_STYLE = {
	PLAIN: 1,
	SINGLE_QUOTED: 2,
	DOUBLE_QUOTED: 3,
	LITERAL_BLOCK: 4,
	FOLDED_BLOCK: 5
};
/** @category Nodes */
var COLLECTION_STYLE = {
	BLOCK: 1,
	FLOW: 2
};
/** @category Nodes */
var CHOMPING_MODE = {
	CLIP: 1,
	STRIP: 2,
	KEEP: 3
};
//#endregion
//#region src/parser/parser_scalar.ts
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
	switch (c) {
		case 48: return "\0";
		case 97: return "\x07";
		case 98: return "\b";
		case 116: return "	";
		case 9: return "	";
		case 110: return "\n";
		case 118: return "\v";
		case 102: return "\f";
		case 114: return "\r";
		case 101: return "\x1B";
		case 32: return " ";
		case 34: return "\"";
		case 47: return "/";
		case 92: return "\\";
		case 78: return "";
		case 95: return "\xA0";
		case 76: return "\u2028";
		case 80: return "\u2029";
		default: return "";
	}
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
	simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
	simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
	if (c <= 65535) return String.fromCharCode(c);
	return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
	if (c >= 48 && c <= 57) return c - 48;
	return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	return 8;
}
function skipFoldedBreaks(input, position, end) {
	let breaks = 0;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10) {
			breaks++;
			position++;
		} else if (ch === 13) {
			breaks++;
			position++;
			if (input.charCodeAt(position) === 10) position++;
		} else if (ch === 32 || ch === 9) position++;
		else break;
	}
	return {
		position,
		breaks
	};
}
function foldedBreaks(count) {
	if (count === 1) return " ";
	return "\n".repeat(count - 1);
}
function getPlainValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 39) {
			result += input.slice(captureStart, position) + "'";
			position += 2;
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
	let result = "";
	let position = start;
	let captureStart = start;
	let captureEnd = start;
	while (position < end) {
		const ch = input.charCodeAt(position);
		if (ch === 92) {
			result += input.slice(captureStart, position);
			position++;
			const escaped = input.charCodeAt(position);
			if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
			else if (escaped < 256 && simpleEscapeCheck[escaped]) {
				result += simpleEscapeMap[escaped];
				position++;
			} else {
				let hexLength = escapedHexLen$1(escaped);
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					position++;
					const digit = fromHexCode$1(input.charCodeAt(position));
					hexResult = (hexResult << 4) + digit;
				}
				result += charFromCodepoint(hexResult);
				position++;
			}
			captureStart = captureEnd = position;
		} else if (ch === 10 || ch === 13) {
			result += input.slice(captureStart, captureEnd);
			const fold = skipFoldedBreaks(input, position, end);
			result += foldedBreaks(fold.breaks);
			position = captureStart = captureEnd = fold.position;
		} else {
			position++;
			if (ch !== 32 && ch !== 9) captureEnd = position;
		}
	}
	return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
	const textIndent = indent < 0 ? 0 : indent;
	const region = input.slice(start, end).replace(/\r\n?/g, "\n");
	const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
	let result = "";
	let didReadContent = false;
	let emptyLines = 0;
	let atMoreIndented = false;
	for (const line of lines) {
		let column = 0;
		while (column < textIndent && line.charCodeAt(column) === 32) column++;
		if (indent < 0 || column >= line.length) {
			emptyLines++;
			continue;
		}
		const content = line.slice(textIndent);
		const first = content.charCodeAt(0);
		if (folded) {
			if (first === 32 || first === 9) {
				atMoreIndented = true;
				result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
			} else if (atMoreIndented) {
				atMoreIndented = false;
				result += "\n".repeat(emptyLines + 1);
			} else if (emptyLines === 0) {
				if (didReadContent) result += " ";
			} else result += "\n".repeat(emptyLines);
		} else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
		result += content;
		didReadContent = true;
		emptyLines = 0;
	}
	if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
	else if (chomping !== CHOMPING_MODE.STRIP) {
		if (didReadContent) result += "\n";
	}
	return result;
}
/**
* Decodes the scalar referenced by event offsets in `input`.
*
* @category Events
*/
function getScalarValue(input, scalar) {
	if (scalar.valueStart === NO_RANGE$3) return "";
	const { valueStart, valueEnd } = scalar;
	if (scalar.fast) return input.slice(valueStart, valueEnd);
	switch (scalar.style) {
		case SCALAR_STYLE.SINGLE_QUOTED: return getSingleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.DOUBLE_QUOTED: return getDoubleQuotedValue(input, valueStart, valueEnd);
		case SCALAR_STYLE.LITERAL_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
		case SCALAR_STYLE.FOLDED_BLOCK: return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
		default: return getPlainValue(input, valueStart, valueEnd);
	}
}
//#endregion
//#region src/common/tagname.ts
var DEFAULT_TAG_HANDLERS = Object.assign(Object.create(null), {
	"!": "!",
	"!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
var HEX = "0123456789ABCDEF";
function percentByte(byte) {
	return "%" + HEX[byte >> 4] + HEX[byte & 15];
}
function tagPercentEncode(source, isSuffix) {
	const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
	let result = "";
	for (let index = 0; index < source.length; index++) {
		let ch = source.charCodeAt(index);
		if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
			result += source[index];
			continue;
		}
		if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
		if (ch < 128) result += percentByte(ch);
		else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
		else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
		else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
	}
	return result;
}
function tagPercentDecode(source) {
	let result = "";
	let index = 0;
	while (index < source.length) {
		if (source.charCodeAt(index) !== 37) {
			result += source[index++];
			continue;
		}
		let ch = parseInt(source.slice(index + 1, index + 3), 16);
		index += 3;
		if (ch >= 192) {
			let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
			ch &= (1 << 6 - remaining) - 1;
			while (remaining-- > 0) {
				ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
				index += 3;
			}
		}
		if (ch < 65536) result += String.fromCharCode(ch);
		else {
			ch -= 65536;
			result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
		}
	}
	return result;
}
function tagNameFull(rawTag, tagHandlers) {
	if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
	const handleEnd = rawTag.indexOf("!", 1);
	const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
	return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
function tagNameShort(fullTag) {
	let tag = fullTag;
	if (tag.charCodeAt(0) === 33) {
		tag = tag.slice(1);
		return `!${tagPercentEncode(tag, true)}`;
	}
	if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
	return `!<${tagPercentEncode(tag, false)}>`;
}
//#endregion
//#region src/parser/constructor.ts
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
	filename: "",
	schema: CORE_SCHEMA,
	json: false,
	maxTotalMergeKeys: 1e4,
	maxAliases: -1
};
function eventPosition$1(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function throwError$1(state, message) {
	YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
	try {
		return tag.finalize(carrier);
	} catch (error) {
		if (error instanceof YAMLException) throw error;
		YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
	}
}
function constructScalar(state, event) {
	const source = getScalarValue(state.source, event);
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	const strTag = state.schema.defaultScalarTag;
	if (rawTag !== "") {
		if (rawTag === "!") return {
			value: source,
			tag: strTag
		};
		const tagName = tagNameFull(rawTag, state.tagHandlers);
		const scalarTag = state.schema.lookupScalarTag(tagName);
		if (scalarTag) {
			const result = scalarTag.resolve(source, true, tagName);
			if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			return {
				value: result,
				tag: scalarTag
			};
		}
		const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
		if (collectionTagDef) {
			if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
			const carrier = collectionTagDef.create(tagName);
			return {
				value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
				tag: collectionTagDef
			};
		}
		throwError$1(state, `unknown scalar tag !<${tagName}>`);
	}
	if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
	return {
		value: strTag.resolve(source, false, strTag.tagName),
		tag: strTag
	};
}
function collectionTagName(state, event, defaultTagName) {
	const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
	return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
	return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
	state.totalMergeKeys++;
	if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
	chargeMergeWork(state);
	for (const sourceKey of sourceTag.keys(source)) {
		chargeMergeWork(state);
		if (frame.tag.has(frame.value, sourceKey)) continue;
		const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
		if (err) throwError$1(state, err);
		frame.overridable ??= /* @__PURE__ */ new Set();
		frame.overridable.add(sourceKey);
	}
}
function mergeSource(state, frame, source, sourceTag) {
	state.position = frame.keyPosition;
	if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
	else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
		if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
		for (const element of source) {
			const elementTag = state.nodeTags.get(element);
			if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
			mergeKeys(state, frame, element, elementTag);
		}
	} else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
	state.position = frame.keyPosition;
	if (frame.keyIsMerge) {
		mergeSource(state, frame, value, tag);
		return;
	}
	if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
	const err = frame.tag.addPair(frame.value, key, value);
	if (err) throwError$1(state, err);
	frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") {
		frame.value = value;
		frame.hasValue = true;
	} else if (frame.kind === "sequence") {
		if (isMappingTag(tag)) state.nodeTags.set(value, tag);
		const err = frame.tag.addItem(frame.value, value, frame.index++);
		if (err) throwError$1(state, err);
	} else if (frame.hasKey) {
		const key = frame.key;
		frame.key = void 0;
		frame.hasKey = false;
		addMappingValue(state, frame, key, value, tag);
	} else {
		frame.key = value;
		frame.keyPosition = state.position;
		frame.hasKey = true;
		frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
	}
}
function storeAnchor(state, event, value, tag, isValueFinal) {
	if (event.anchorStart !== NO_RANGE$2) {
		const anchor = {
			value,
			tag,
			isValueFinal
		};
		state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
		return anchor;
	}
	return null;
}
/**
* Constructs JavaScript documents directly from parser events, without an
* intermediate AST.
*
* @category Events
*/
function constructFromEvents(events, options) {
	const state = {
		...DEFAULT_CONSTRUCTOR_OPTIONS,
		...options,
		events,
		documents: [],
		eventIndex: 0,
		position: 0,
		frames: [],
		anchors: /* @__PURE__ */ new Map(),
		nodeTags: /* @__PURE__ */ new Map(),
		tagHandlers: Object.create(null),
		totalMergeKeys: 0,
		aliasCount: 0
	};
	while (state.eventIndex < state.events.length) {
		const event = state.events[state.eventIndex++];
		state.position = eventPosition$1(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT:
				state.anchors = /* @__PURE__ */ new Map();
				state.nodeTags = /* @__PURE__ */ new Map();
				state.aliasCount = 0;
				state.tagHandlers = Object.create(null);
				for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
				state.frames.push({
					kind: "document",
					position: state.position,
					value: void 0,
					hasValue: false
				});
				break;
			case EVENT_ID.SCALAR: {
				const { value, tag } = constructScalar(state, event);
				storeAnchor(state, event, value, tag, true);
				addValue(state, value, tag);
				break;
			}
			case EVENT_ID.SEQUENCE: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
				const tag = state.schema.lookupSequenceTag(tagName);
				if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "sequence",
					position: state.position,
					value,
					tag,
					anchor,
					index: 0
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
				const tag = state.schema.lookupMappingTag(tagName);
				if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
				const value = tag.create(tagName);
				const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
				state.frames.push({
					kind: "mapping",
					position: state.position,
					value,
					tag,
					anchor,
					key: void 0,
					keyPosition: state.position,
					hasKey: false,
					keyIsMerge: false,
					overridable: null
				});
				break;
			}
			case EVENT_ID.ALIAS: {
				if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
				const name = state.source.slice(event.anchorStart, event.anchorEnd);
				const anchor = state.anchors.get(name);
				if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
				if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
				addValue(state, anchor.value, anchor.tag);
				break;
			}
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.hasKey) {
					state.position = frame.keyPosition;
					throwError$1(state, "incomplete mapping pair in event stream");
				}
				if (frame.kind === "document") state.documents.push(frame.value);
				else {
					const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
					if (frame.anchor) {
						frame.anchor.value = value;
						frame.anchor.isValueFinal = true;
					}
					addValue(state, value, frame.tag);
				}
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/parser/parser.ts
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
	filename: "",
	maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
	state.events.push({
		type: EVENT_ID.DOCUMENT,
		explicitStart,
		explicitEnd,
		directives: state.directives
	});
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.SEQUENCE,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
	state.events.push({
		type: EVENT_ID.MAPPING,
		start,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style
	});
}
function insertFlowPairMappingEvent(state, snapshot) {
	state.events.splice(snapshot.eventsLength, 0, {
		type: EVENT_ID.MAPPING,
		start: snapshot.position,
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1,
		style: COLLECTION_STYLE.FLOW
	});
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
	state.events.push({
		type: EVENT_ID.SCALAR,
		valueStart,
		valueEnd,
		anchorStart,
		anchorEnd,
		tagStart,
		tagEnd,
		style,
		chomping,
		indent,
		fast
	});
}
function addAliasEvent(state, anchorStart, anchorEnd) {
	state.events.push({
		type: EVENT_ID.ALIAS,
		anchorStart,
		anchorEnd
	});
}
function addPopEvent(state) {
	state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
	addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
	return {
		anchorStart: NO_RANGE$1,
		anchorEnd: NO_RANGE$1,
		tagStart: NO_RANGE$1,
		tagEnd: NO_RANGE$1
	};
}
function snapshotState(state) {
	return {
		position: state.position,
		line: state.line,
		lineStart: state.lineStart,
		lineIndent: state.lineIndent,
		firstTabInLine: state.firstTabInLine,
		eventsLength: state.events.length
	};
}
function restoreState(state, snapshot) {
	state.position = snapshot.position;
	state.line = snapshot.line;
	state.lineStart = snapshot.lineStart;
	state.lineIndent = snapshot.lineIndent;
	state.firstTabInLine = snapshot.firstTabInLine;
	state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
	YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
	return c === 10 || c === 13;
}
function isWhiteSpace(c) {
	return c === 9 || c === 32;
}
function isWsOrEol(c) {
	return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
	return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
	return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
	return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
	if (c >= 48 && c <= 57) return c - 48;
	const lc = c | 32;
	if (lc >= 97 && lc <= 102) return lc - 97 + 10;
	return -1;
}
function escapedHexLen(c) {
	if (c === 120) return 2;
	if (c === 117) return 4;
	if (c === 85) return 8;
	return 0;
}
function isSimpleEscape(c) {
	return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
	if (state.input.charCodeAt(state.position) === 10) state.position++;
	else {
		state.position++;
		if (state.input.charCodeAt(state.position) === 10) state.position++;
	}
	state.line++;
	state.lineStart = state.position;
	state.lineIndent = 0;
	state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
	let lineBreaks = 0;
	let ch = state.input.charCodeAt(state.position);
	let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
	while (ch !== 0) {
		while (isWhiteSpace(ch)) {
			hasSeparation = true;
			if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
			ch = state.input.charCodeAt(++state.position);
		}
		if (allowComments && hasSeparation && ch === 35) do
			ch = state.input.charCodeAt(++state.position);
		while (!isEol(ch) && ch !== 0);
		if (!isEol(ch)) break;
		consumeLineBreak(state);
		lineBreaks++;
		hasSeparation = true;
		ch = state.input.charCodeAt(state.position);
		while (ch === 32) {
			state.lineIndent++;
			ch = state.input.charCodeAt(++state.position);
		}
	}
	return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
	const ch = state.input.charCodeAt(position);
	if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
		const following = state.input.charCodeAt(position + 3);
		return following === 0 || isWsOrEol(following);
	}
	return false;
}
function skipByteOrderMark(state) {
	if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
		state.position++;
		state.lineStart = state.position;
	}
}
function testDocumentBoundary(state) {
	if (state.position !== state.lineStart) return false;
	if (testDocumentSeparator(state)) return true;
	if (state.input.charCodeAt(state.position) !== 65279) return false;
	const snapshot = snapshotState(state);
	skipByteOrderMark(state);
	skipSeparationSpace(state, true);
	const ch = state.input.charCodeAt(state.position);
	const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
	restoreState(state, snapshot);
	return result;
}
function skipUntilLineEnd(state) {
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
	const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
	if (match !== null) {
		state.position = start + match.index + match[0].length - 1;
		throwError(state, "the stream contains non-printable characters");
	}
}
function readTagProperty(state, props, inFlow) {
	if (state.input.charCodeAt(state.position) !== 33) return false;
	if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
	const start = state.position;
	let isVerbatim = false;
	let isNamed = false;
	let tagHandle = "!";
	let ch = state.input.charCodeAt(++state.position);
	if (ch === 60) {
		isVerbatim = true;
		ch = state.input.charCodeAt(++state.position);
	} else if (ch === 33) {
		isNamed = true;
		tagHandle = "!!";
		ch = state.input.charCodeAt(++state.position);
	}
	let suffixStart = state.position;
	let tagName;
	if (isVerbatim) {
		while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
		if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
		tagName = state.input.slice(suffixStart, state.position);
		state.position++;
	} else {
		while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
			if (ch === 33) {
				if (!isNamed) {
					tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
					if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
					isNamed = true;
					suffixStart = state.position + 1;
				} else throwError(state, "tag suffix cannot contain exclamation marks");
			}
			ch = state.input.charCodeAt(++state.position);
		}
		tagName = state.input.slice(suffixStart, state.position);
		if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
	}
	if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
	if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
	props.tagStart = start;
	props.tagEnd = state.position;
	return true;
}
function readAnchorProperty(state, props) {
	if (state.input.charCodeAt(state.position) !== 38) return false;
	if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
	props.anchorStart = start;
	props.anchorEnd = state.position;
	return true;
}
function readAlias(state, props) {
	if (state.input.charCodeAt(state.position) !== 42) return false;
	if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
	state.position++;
	const start = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
	if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
	addAliasEvent(state, start, state.position);
	return true;
}
function readFlowScalarBreak(state, nodeIndent) {
	skipSeparationSpace(state, false);
	if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 39) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 39) {
			if (state.input.charCodeAt(state.position + 1) === 39) {
				simple = false;
				state.position += 2;
				continue;
			}
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
	if (state.input.charCodeAt(state.position) !== 34) return false;
	state.position++;
	const start = state.position;
	let simple = true;
	while (state.input.charCodeAt(state.position) !== 0) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 34) {
			const end = state.position;
			state.position++;
			addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
			return true;
		}
		if (ch === 92) {
			simple = false;
			const escaped = state.input.charCodeAt(++state.position);
			if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
			else if (isSimpleEscape(escaped)) state.position++;
			else {
				let hexLength = escapedHexLen(escaped);
				if (hexLength === 0) throwError(state, "unknown escape sequence");
				while (hexLength-- > 0) {
					state.position++;
					if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
				}
				state.position++;
			}
		} else if (isEol(ch)) {
			simple = false;
			readFlowScalarBreak(state, nodeIndent);
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
		else state.position++;
	}
	throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	let chomping = CHOMPING_MODE.CLIP;
	let indent = -1;
	let detectedIndent = false;
	if (ch !== 124 && ch !== 62) return false;
	const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		const current = state.input.charCodeAt(state.position);
		const digit = fromDecimalCode(current);
		if (current === 43 || current === 45) {
			if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
			chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
			state.position++;
		} else if (digit >= 0) {
			if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
			if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
			indent = parentIndent + digit - 1;
			detectedIndent = true;
			state.position++;
		} else break;
	}
	let hadWhitespace = false;
	while (isWhiteSpace(state.input.charCodeAt(state.position))) {
		hadWhitespace = true;
		state.position++;
	}
	if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
	let contentIndent = detectedIndent ? indent : -1;
	let maxLeadingIndent = 0;
	const valueStart = state.position;
	let valueEnd = state.position;
	while (state.input.charCodeAt(state.position) !== 0) {
		const linePosition = state.position;
		let column = 0;
		while (state.input.charCodeAt(linePosition + column) === 32) column++;
		const first = state.input.charCodeAt(linePosition + column);
		if (first === 0) {
			if (contentIndent >= 0) {
				if (column > contentIndent) valueEnd = linePosition + column;
			} else if (column > 0) valueEnd = linePosition + column;
			break;
		}
		if (testDocumentBoundary(state)) break;
		if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
		if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
			if (first === 9 && column < parentIndent) {
				state.position = linePosition + column;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (column >= parentIndent && column < maxLeadingIndent) {
				state.position = linePosition + column;
				throwError(state, "bad indentation of a mapping entry");
			}
		}
		if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
		const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
		if (first !== 0 && !isEol(first) && column < requiredIndent) {
			state.lineIndent = column;
			state.position = linePosition + column;
			break;
		}
		skipUntilLineEnd(state);
		valueEnd = state.position;
		if (isEol(state.input.charCodeAt(state.position))) {
			consumeLineBreak(state);
			valueEnd = state.position;
		}
	}
	checkPrintable(state, valueStart, valueEnd);
	addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
	return true;
}
function canStartPlainScalar(state, nodeContext) {
	const ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
	if (ch === 63 || ch === 45) {
		const following = state.input.charCodeAt(state.position + 1);
		if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
	}
	return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
	if (!canStartPlainScalar(state, nodeContext)) return false;
	const start = state.position;
	let end = state.position;
	let ch = state.input.charCodeAt(state.position);
	const inFlow = nodeContext === CONTEXT_FLOW_IN;
	let multiline = false;
	while (ch !== 0) {
		if (testDocumentBoundary(state)) break;
		if (ch === 58) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
		} else if (ch === 35) {
			if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
		} else if (inFlow && isFlowIndicator(ch)) break;
		else if (isEol(ch)) {
			const savedPosition = state.position;
			const savedLine = state.line;
			const savedLineStart = state.lineStart;
			const savedLineIndent = state.lineIndent;
			skipSeparationSpace(state, false);
			if (state.lineIndent >= nodeIndent) {
				multiline = true;
				ch = state.input.charCodeAt(state.position);
				continue;
			}
			state.position = savedPosition;
			state.line = savedLine;
			state.lineStart = savedLineStart;
			state.lineIndent = savedLineIndent;
			break;
		}
		if (!isWhiteSpace(ch)) end = state.position + 1;
		ch = state.input.charCodeAt(++state.position);
	}
	if (end === start) return false;
	checkPrintable(state, start, end);
	addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
	return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
	const startLine = state.line;
	skipSeparationSpace(state, true);
	if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
	const ch = state.input.charCodeAt(state.position);
	const isMapping = ch === 123;
	const start = state.position;
	let readNext = true;
	if (ch !== 91 && ch !== 123) return false;
	const terminator = isMapping ? 125 : 93;
	if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
	state.position++;
	while (state.input.charCodeAt(state.position) !== 0) {
		skipFlowSeparationSpace(state, nodeIndent);
		let ch = state.input.charCodeAt(state.position);
		if (ch === terminator) {
			state.position++;
			addPopEvent(state);
			return true;
		} else if (!readNext) throwError(state, "missed comma between flow collection entries");
		else if (ch === 44) throwError(state, "expected the node content, but found ','");
		let isPair = false;
		let isExplicitPair = false;
		if (ch === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
			isPair = isExplicitPair = true;
			state.position += 1;
			skipFlowSeparationSpace(state, nodeIndent);
		}
		const entryLine = state.line;
		const entryStart = snapshotState(state);
		const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
		skipFlowSeparationSpace(state, nodeIndent);
		ch = state.input.charCodeAt(state.position);
		if ((isMapping || isExplicitPair || state.line === entryLine) && ch === 58) {
			isPair = true;
			state.position++;
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) {
				insertFlowPairMappingEvent(state, entryStart);
				if (!keyWasRead) addEmptyScalarEvent(state);
			} else if (!keyWasRead) addEmptyScalarEvent(state);
			if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
			skipFlowSeparationSpace(state, nodeIndent);
			if (!isMapping) addPopEvent(state);
		} else if (isMapping && isPair) {
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
		} else if (isMapping) addEmptyScalarEvent(state);
		else if (isPair) {
			insertFlowPairMappingEvent(state, entryStart);
			if (!keyWasRead) addEmptyScalarEvent(state);
			addEmptyScalarEvent(state);
			addPopEvent(state);
		}
		ch = state.input.charCodeAt(state.position);
		if (ch === 44) {
			readNext = true;
			state.position++;
		} else readNext = false;
	}
	throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
	if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
	addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
	while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
		if (state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const entryLine = state.line;
		state.position++;
		const hadBreak = skipSeparationSpace(state, true) > 0;
		if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
		if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
		else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
		skipSeparationSpace(state, true);
		if (state.lineIndent < nodeIndent || state.position >= state.length) break;
		if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
		if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
	}
	addPopEvent(state);
	return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
	let atExplicitKey = false;
	let detected = false;
	let mappingOpened = false;
	let pendingExplicitKey = false;
	if (state.firstTabInLine !== -1) return false;
	let ch = state.input.charCodeAt(state.position);
	while (ch !== 0) {
		if (!atExplicitKey && state.firstTabInLine !== -1) {
			state.position = state.firstTabInLine;
			throwError(state, "tab characters must not be used in indentation");
		}
		const following = state.input.charCodeAt(state.position + 1);
		const entryLine = state.line;
		if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
			if (!mappingOpened) {
				addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
				mappingOpened = true;
			}
			if (ch === 63) {
				if (atExplicitKey) addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = true;
			} else if (atExplicitKey) atExplicitKey = false;
			else {
				addEmptyScalarEvent(state);
				detected = true;
				atExplicitKey = false;
			}
			state.position += 1;
			pendingExplicitKey = true;
		} else {
			if (atExplicitKey) {
				addEmptyScalarEvent(state);
				atExplicitKey = false;
			}
			const beforeKey = snapshotState(state);
			if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
			if (state.line === entryLine) {
				ch = state.input.charCodeAt(state.position);
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 58) {
					ch = state.input.charCodeAt(++state.position);
					if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
					if (!mappingOpened) {
						state.events.splice(beforeKey.eventsLength, 0, {
							type: EVENT_ID.MAPPING,
							start: beforeKey.position,
							anchorStart: props.anchorStart,
							anchorEnd: props.anchorEnd,
							tagStart: props.tagStart,
							tagEnd: props.tagEnd,
							style: COLLECTION_STYLE.BLOCK
						});
						mappingOpened = true;
					}
					detected = true;
					atExplicitKey = false;
					pendingExplicitKey = false;
				} else if (detected) throwError(state, "expected ':' after a mapping key");
				else {
					if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
						restoreState(state, beforeKey);
						return false;
					}
					return true;
				}
			} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
			else {
				if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
					restoreState(state, beforeKey);
					return false;
				}
				return true;
			}
		}
		if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
		if (!atExplicitKey) {
			if (pendingExplicitKey) {
				addEmptyScalarEvent(state);
				pendingExplicitKey = false;
			}
		}
		skipSeparationSpace(state, true);
		ch = state.input.charCodeAt(state.position);
		if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
		else if (state.lineIndent < nodeIndent) break;
	}
	if (!detected) return false;
	if (atExplicitKey) addEmptyScalarEvent(state);
	if (mappingOpened) addPopEvent(state);
	return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
	if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
	state.depth++;
	let indentStatus = 1;
	let atNewLine = false;
	let hasContent = false;
	let propertyStart = null;
	const props = emptyProperties();
	let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
	let allowBlockCollections = allowBlockScalars;
	const allowBlockStyles = allowBlockScalars;
	if (allowToSeek && skipSeparationSpace(state, true)) {
		atNewLine = true;
		if (state.lineIndent > parentIndent) indentStatus = 1;
		else if (state.lineIndent === parentIndent) indentStatus = 0;
		else indentStatus = -1;
	}
	if (indentStatus === 1) while (true) {
		const ch = state.input.charCodeAt(state.position);
		const propertyState = snapshotState(state);
		if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
		if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
			const fallbackState = snapshotState(state);
			const flowIndent = parentIndent + 1;
			if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
				state.depth--;
				return true;
			}
			restoreState(state, fallbackState);
		}
		if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
		if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
		if (propertyStart === null) propertyStart = propertyState;
		if (skipSeparationSpace(state, true)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else indentStatus = -1;
		} else allowBlockCollections = false;
	}
	if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
	if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
		const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
		const blockIndent = state.position - state.lineStart;
		if (indentStatus === 1) {
			if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
			else {
				const ch = state.input.charCodeAt(state.position);
				if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
					const fallbackState = snapshotState(state);
					const propertyIndent = propertyStart.position - propertyStart.lineStart;
					restoreState(state, propertyStart);
					if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
					else restoreState(state, fallbackState);
				}
				if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
			}
		} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
	}
	allowBlockScalars = allowBlockScalars && !hasContent;
	if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
		addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
		hasContent = true;
	}
	state.depth--;
	return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
	if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
	state.position++;
	const nameStart = state.position;
	while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
	const name = state.input.slice(nameStart, state.position);
	const args = [];
	if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
	while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
		while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
		if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
		const start = state.position;
		while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
		args.push(state.input.slice(start, state.position));
	}
	if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
	if (name === "YAML") {
		if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
		if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
		const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
		if (match === null) throwError(state, "ill-formed argument of the YAML directive");
		if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
		state.directives.push({
			kind: "yaml",
			version: args[0]
		});
	} else if (name === "TAG") {
		if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
		const [handle, prefix] = args;
		if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
		if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
		if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
		state.tagHandlers[handle] = prefix;
		state.directives.push({
			kind: "tag",
			handle,
			prefix
		});
	}
	return true;
}
function readDocument(state) {
	state.directives = [];
	state.tagHandlers = Object.create(null);
	let hasDirectives = false;
	skipSeparationSpace(state, true);
	while (readDirective(state)) {
		hasDirectives = true;
		skipSeparationSpace(state, true);
	}
	let explicitStart = false;
	let explicitEnd = false;
	let allowCompact = true;
	if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
		explicitStart = true;
		const markerLine = state.line;
		state.position += 3;
		skipSeparationSpace(state, true);
		allowCompact = state.line > markerLine;
	} else if (hasDirectives) throwError(state, "directives end mark is expected");
	const documentEventIndex = state.events.length;
	if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
		state.position += 3;
		skipSeparationSpace(state, true);
		return;
	}
	addDocumentEvent(state, explicitStart, false);
	if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
	skipSeparationSpace(state, true);
	if (state.position === state.lineStart && testDocumentSeparator(state)) {
		explicitEnd = state.input.charCodeAt(state.position) === 46;
		if (explicitEnd) {
			const markerLine = state.line;
			state.position += 3;
			skipSeparationSpace(state, true);
			if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
		}
	}
	const documentEvent = state.events[documentEventIndex];
	if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
	addPopEvent(state);
	if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
/**
* Parses YAML into a flat event stream referencing source text by offsets.
*
* @category Events
*/
function parseEvents(input, options) {
	const length = input.length;
	const state = {
		...DEFAULT_PARSER_OPTIONS,
		...options,
		input: `${input}\0`,
		length,
		position: 0,
		line: 0,
		lineStart: 0,
		lineIndent: 0,
		firstTabInLine: -1,
		depth: 0,
		directives: [],
		tagHandlers: Object.create(null),
		events: []
	};
	const nullpos = input.indexOf("\0");
	if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
	while (state.position < state.length) {
		skipByteOrderMark(state);
		skipSeparationSpace(state, true);
		if (state.position >= state.length) break;
		const documentStart = state.position;
		readDocument(state);
		if (state.position === documentStart)
 /* c8 ignore next */
		throwError(state, "can not read a document");
	}
	return state.events;
}
//#endregion
//#region src/load.ts
var DEFAULT_LOAD_OPTIONS = {
	...DEFAULT_PARSER_OPTIONS,
	...DEFAULT_CONSTRUCTOR_OPTIONS
};
function loadDocuments(input, options = {}) {
	const opts = {
		...DEFAULT_LOAD_OPTIONS,
		...options
	};
	const source = String(input);
	const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
	const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
	return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
		...pick(opts, CONSTRUCTOR_OPT_KEYS),
		source
	});
}
function loadAll(input, iteratorOrOptions, options) {
	let iterator = null;
	if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
	else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
	const documents = loadDocuments(input, options);
	if (iterator === null) return documents;
	for (const document of documents) iterator(document);
}
/**
* Parses `string` as a single YAML document. Throws {@link YAMLException} on
* error. This function does not understand multi-document or empty sources; it
* throws an exception on those.
*
* > [!NOTE]
* > 1. When processing untrusted input, see the
* >    [security considerations](../docs/safety.md).
* > 2. All exceptions MUST be caught, not just {@link YAMLException}.
* > 3. The default {@link CORE_SCHEMA} comes without the `!!merge` tag. You can
* >    easily enable it if needed.
* > 4. The default {@link mapTag} is `{}`-object based, with known limitations
* >    (see description). For full compatibility use {@link realMapTag}
* >    instead (it uses native JS `Map`).
*
* @example
* Enable {@link mergeTag} and {@link realMapTag}:
*
* ```javascript
* import { load, CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
*
* try {
*   load(data, { schema: CORE_SCHEMA.withTags(mergeTag, realMapTag) })
* } catch (e) {
*   console.error(e)
* }
* ```
*
* @category Main
*/
function load(input, options) {
	const documents = loadDocuments(input, options);
	if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
	if (documents.length === 1) return documents[0];
	throw new YAMLException("expected a single document in the stream, but found more");
}
//#endregion
//#region src/ast/from_js.ts
var INVALID = Symbol("INVALID");
function buildRepresentTypes(schema) {
	const defaultTags = new Set([
		schema.defaultScalarTag,
		schema.defaultSequenceTag,
		schema.defaultMappingTag
	].filter((t) => t !== void 0));
	const implicitScalars = schema.implicitScalarTags;
	const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
	const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
	return [
		...implicitScalars.map((tag) => ({
			tag,
			implicitTag: true
		})),
		...explicitTags.map((tag) => ({
			tag,
			implicitTag: false
		})),
		...defaultTagsLast.map((tag) => ({
			tag,
			implicitTag: true
		}))
	];
}
function matchTag(state, object) {
	for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
		const { tag, implicitTag } = state.representTypes[index];
		if (tag.identify(object)) {
			let tagName;
			if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
			else tagName = tag.tagName;
			return {
				tag,
				tagName,
				implicitTag
			};
		}
	}
	return null;
}
function build(state, object) {
	if (!state.noRefs && object !== null && typeof object === "object") {
		const existing = state.refs.get(object);
		if (existing) {
			if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
			return {
				kind: "alias",
				anchor: existing.anchor
			};
		}
	}
	const matched = matchTag(state, object);
	if (!matched) {
		if (object === void 0) return INVALID;
		if (state.skipInvalid) return INVALID;
		throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
	}
	const { tag, tagName, implicitTag } = matched;
	const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
	if (tag.nodeKind === "scalar") return {
		kind: "scalar",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: SCALAR_STYLE.PLAIN,
		value: tag.represent(object)
	};
	if (tag.nodeKind === "sequence") {
		const container = tag.represent(object);
		const node = {
			kind: "sequence",
			tag: nodeTagName,
			tagged: !implicitTag,
			style: COLLECTION_STYLE.BLOCK,
			items: []
		};
		if (!state.noRefs) state.refs.set(object, node);
		for (let index = 0, length = container.length; index < length; index += 1) {
			let item = build(state, container[index]);
			if (item === INVALID && container[index] === void 0) item = build(state, null);
			if (item === INVALID) continue;
			node.items.push(item);
		}
		return node;
	}
	const map = tag.represent(object);
	const node = {
		kind: "mapping",
		tag: nodeTagName,
		tagged: !implicitTag,
		style: COLLECTION_STYLE.BLOCK,
		items: []
	};
	if (!state.noRefs) state.refs.set(object, node);
	for (const [objectKey, objectValue] of map) {
		const key = build(state, objectKey);
		if (key === INVALID) continue;
		const value = build(state, objectValue);
		if (value === INVALID) continue;
		node.items.push({
			key,
			value
		});
	}
	return node;
}
/**
* Convert JS object to AST. A JS value is one YAML document. An unrepresentable
* root becomes an empty document, which the presenter renders as an empty
* string.
*
* @category AST
*/
function jsToAst(input, schema, options = {}) {
	const root = build({
		representTypes: buildRepresentTypes(schema),
		noRefs: options.noRefs ?? false,
		skipInvalid: options.skipInvalid ?? false,
		refs: /* @__PURE__ */ new Map(),
		refCounter: 0
	}, input);
	return [{
		contents: root === INVALID ? null : root,
		directives: []
	}];
}
//#endregion
//#region src/ast/visit.ts
/**
* Return from a visitor to stop the whole traversal.
*
* @category AST
*/
var VISIT_BREAK = Symbol("visit:break");
/**
* Return from a visitor to skip the current node's children.
*
* @category AST
*/
var VISIT_SKIP = Symbol("visit:skip");
function visitNode(node, visitor, ctx) {
	const control = visitor(node, ctx);
	if (control === VISIT_BREAK) return true;
	if (control === VISIT_SKIP) return false;
	const depth = ctx.depth + 1;
	switch (node.kind) {
		case "sequence":
			for (const item of node.items) if (visitNode(item, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
			break;
		case "mapping": for (const { key, value } of node.items) {
			if (visitNode(key, visitor, {
				depth,
				parent: node,
				isKey: true
			})) return true;
			if (visitNode(value, visitor, {
				depth,
				parent: node,
				isKey: false
			})) return true;
		}
	}
	return false;
}
/**
* Walk every node in the documents, calling {@link Visitor} once per
* node (pre-order).
*
* @category AST
*/
function visit(documents, visitor) {
	for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
		depth: 0,
		parent: null,
		isKey: false
	})) return;
}
//#endregion
//#region src/ast/styler_defaults.ts
function hasBit(mask, bit) {
	return (mask & 1 << bit) !== 0;
}
/**
* Default scalar styling rules in application order.
* See [Scalar styling](../../docs/scalar_styling.md) for usage details.
*
* @category AST
*/
var DEFAULT_SCALAR_STYLE_RULES = {
	applyQuoteFlowKeysOption,
	doubleQuoteForInvisibles,
	doubleQuoteWhitespaceOnly,
	applyForceQuotesOption,
	tryLongOrMultilineAsBlock,
	quoteInvalidPlain,
	fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
	if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
	return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
	if (!layout.presenterOptions.quoteFlowKeys) return;
	if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
	layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
	if (!layout.presenterOptions.forceQuotes) return;
	if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
	if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
	layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
	if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
	const value = layout.node.value;
	const multiline = value.indexOf("\n") !== -1;
	if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
		if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
		return;
	}
	const w = layout.presenterOptions.lineWidth;
	if (w === -1) {
		if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
		return;
	}
	const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	let position = 0;
	let shouldFold = false;
	while (position <= value.length) {
		let lineEnd = value.length;
		const nextLineBreak = value.indexOf("\n", position);
		if (nextLineBreak !== -1) lineEnd = nextLineBreak;
		const line = value.slice(position, lineEnd);
		if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
		if (nextLineBreak === -1) break;
		position = nextLineBreak + 1;
	}
	if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
	else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
	if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
	if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
//#endregion
//#region src/ast/scalar_styler.ts
function setBit(mask, bit) {
	return mask | 1 << bit;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
var C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
function canUsePlain(layout) {
	const str = layout.node.value;
	if (str !== "") {
		if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
		if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
		if (layout.shiftOfContent === 0) {
			const firstLineBreak = str.indexOf("\n");
			if (firstLineBreak !== -1) {
				const content = str.slice(firstLineBreak + 1);
				if (C_FORBIDDEN_CONTENT.test(content)) return false;
			}
		}
	}
	const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
	if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
	if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
	return true;
}
function canUseSingleQuoted(layout) {
	const str = layout.node.value;
	if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
	if (/[ \t]\n|\n[ \t]/.test(str)) return false;
	if (!layout.isKey && layout.shiftOfContent === 0) {
		const firstLineBreak = str.indexOf("\n");
		if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
	}
	return true;
}
function canUseBlock(layout) {
	if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
	const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
	if (contentIndent < 1) return false;
	if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
	if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
	return true;
}
function detectAllowedStyles(layout) {
	let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
	if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
	if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
	if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
	layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
	switch (layout.style) {
		case SCALAR_STYLE.PLAIN: return renderPlain(layout);
		case SCALAR_STYLE.SINGLE_QUOTED: return renderSingleQuoted(layout);
		case SCALAR_STYLE.LITERAL_BLOCK: return renderLiteralBlock(layout);
		case SCALAR_STYLE.FOLDED_BLOCK: return renderFoldedBlock(layout);
		case SCALAR_STYLE.DOUBLE_QUOTED: return renderDoubleQuoted(layout);
	}
}
function renderPlain(layout) {
	return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
	return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
	const value = layout.node.value;
	return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
	const value = layout.node.value;
	const w = layout.presenterOptions.lineWidth;
	let availableWidth = Infinity;
	if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
	return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
	return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) return string;
	const pad = " ".repeat(shiftOfContent);
	let result = string.slice(0, nextLF);
	const lineRe = /(\n+)([^\n]*)/g;
	lineRe.lastIndex = nextLF;
	let match;
	while (match = lineRe.exec(string)) {
		const breaks = match[1].length;
		const line = match[2];
		result += "\n".repeat(breaks + 1) + pad + line;
	}
	return result;
}
function indentString(string, spaces) {
	const indent = " ".repeat(spaces);
	let position = 0;
	let result = "";
	const length = string.length;
	while (position < length) {
		let line;
		const next = string.indexOf("\n", position);
		if (next === -1) {
			line = string.slice(position);
			position = length;
		} else {
			line = string.slice(position, next + 1);
			position = next + 1;
		}
		if (line.length && line !== "\n") result += indent;
		result += line;
	}
	return result;
}
function needIndentIndicator(string) {
	return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
	const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
	const clip = string[string.length - 1] === "\n";
	return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}\n`;
}
function dropEndingNewline(string) {
	return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
	return char === " " || char === "	";
}
function foldLine(line, width) {
	if (line === "" || isMoreIndented(line[0])) return line;
	const breakRe = / [^ \t]/g;
	let match;
	let start = 0;
	let end;
	let curr = 0;
	let next = 0;
	let result = "";
	while (match = breakRe.exec(line)) {
		next = match.index;
		if (next - start > width) {
			end = curr > start ? curr : next;
			result += `\n${line.slice(start, end)}`;
			start = end + 1;
		}
		curr = next;
	}
	result += "\n";
	if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}\n${line.slice(curr + 1)}`;
	else result += line.slice(start);
	return result.slice(1);
}
function foldBlockScalar(string, width) {
	const lineRe = /(\n+)([^\n]*)/g;
	let nextLF = string.indexOf("\n");
	if (nextLF === -1) nextLF = string.length;
	lineRe.lastIndex = nextLF;
	let result = foldLine(string.slice(0, nextLF), width);
	let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
	let moreIndented;
	let match;
	while (match = lineRe.exec(string)) {
		const prefix = match[1];
		const line = match[2];
		moreIndented = line !== "" && isMoreIndented(line[0]);
		result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
		prevMoreIndented = moreIndented;
	}
	return result;
}
var CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
function escapeCharacter(character) {
	switch (character) {
		case "\0": return "\\0";
		case "\x07": return "\\a";
		case "\b": return "\\b";
		case "	": return "\\t";
		case "\n": return "\\n";
		case "\v": return "\\v";
		case "\f": return "\\f";
		case "\r": return "\\r";
		case "\x1B": return "\\e";
		case "\"": return "\\\"";
		case "\\": return "\\\\";
		case "": return "\\N";
		case "\xA0": return "\\_";
		case "\u2028": return "\\L";
		case "\u2029": return "\\P";
	}
	const code = character.charCodeAt(0);
	const hex = code.toString(16).toUpperCase();
	if (code <= 255) return `\\x${"0".repeat(2 - hex.length)}${hex}`;
	return `\\u${"0".repeat(4 - hex.length)}${hex}`;
}
function escapeString(string) {
	return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
//#endregion
//#region src/ast/presenter.ts
var CHAR_LINE_FEED = 10;
var DEFAULT_PRESENTER_OPTIONS = {
	indent: 2,
	seqNoIndent: false,
	seqInlineFirst: true,
	lineWidth: 80,
	flowBracketPadding: false,
	flowSkipCommaSpace: false,
	flowSkipColonSpace: false,
	quoteFlowKeys: false,
	quoteStyle: "single",
	forceQuotes: false,
	scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
	tagBeforeAnchor: false
};
function nodeTagShort(node) {
	return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
	const opts = {
		...DEFAULT_PRESENTER_OPTIONS,
		...options
	};
	if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
	return {
		...opts,
		defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
		openEnded: false
	};
}
function generateNextLine(state, level) {
	return `\n${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey, flowOnly) {
	return {
		node,
		parent,
		level,
		isKey,
		flowOnly,
		shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
		shiftOfContent: state.indent * Math.max(1, level),
		shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
		presenterOptions: state,
		allowedStylesMask: 0,
		style: node.style
	};
}
function writeFlowSequence(state, level, node) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level, node.items[index], node, {}).text;
		if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		result += item;
	}
	const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
	return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		const item = writeNode(state, level + 1, node.items[index], node, {
			block: true,
			compact: state.seqInlineFirst,
			isblockseq: true
		}).text;
		if (!compact || result !== "") result += generateNextLine(state, level);
		if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
		else result += "- ";
		result += item;
	}
	return result;
}
function writeFlowMapping(state, level, node) {
	let result = "";
	for (const { key, value } of node.items) {
		let pairBuffer = "";
		if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
		const keyRender = writeNode(state, level, key, node, { iskey: true });
		const keyText = keyRender.text;
		const valueText = writeNode(state, level, value, node, {}).text;
		const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
		pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
		result += pairBuffer;
	}
	const pad = state.flowBracketPadding && result !== "" ? " " : "";
	return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
	let result = "";
	for (let index = 0, length = node.items.length; index < length; index += 1) {
		let pairBuffer = "";
		if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
		const { key, value } = node.items[index];
		const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
		const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			isblockseq: !cannotBeCompact(state, key, level + 1)
		}) : writeNode(state, level + 1, key, node, {
			block: true,
			compact: true,
			iskey: true
		});
		const keyText = keyRender.text;
		const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
		const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
		const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
		if (explicitPair) {
			if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
			else pairBuffer += "? ";
		}
		pairBuffer += keyText;
		if (explicitPair) pairBuffer += generateNextLine(state, level);
		const valueText = writeNode(state, level + 1, value, node, {
			block: true,
			compact: explicitPair,
			isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
		}).text;
		const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
		const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
		if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
		else pairBuffer += `${keyColonSep}: `;
		pairBuffer += valueText;
		result += pairBuffer;
	}
	return result;
}
function cannotBeCompact(state, node, level) {
	if (node.kind === "alias") return true;
	return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
	if (node.kind === "alias") {
		state.openEnded = false;
		return {
			text: `*${node.anchor}`,
			noBody: false
		};
	}
	const { block = false, iskey = false, isblockseq = false } = ctx;
	let compact = ctx.compact ?? false;
	const hasAnchor = node.anchor !== void 0;
	if (cannotBeCompact(state, node, level)) compact = false;
	let body;
	let shouldPrintTag = node.tagged;
	const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
	if (node.kind === "mapping") {
		if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
		else body = writeFlowMapping(state, level, node);
	} else if (node.kind === "sequence") {
		if (useBlockCollection) {
			if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
			else body = writeBlockSequence(state, level, node, compact);
		} else body = writeFlowSequence(state, level, node);
	} else {
		const layout = scalarLayout(state, node, parent, level, iskey, !block);
		detectAllowedStyles(layout);
		for (const rule of state.scalarStyleRules) rule(layout);
		body = renderScalar(layout);
		state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
		shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
	}
	if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
	if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
	const noBody = body === "";
	let text = body;
	if (shouldPrintTag || hasAnchor) {
		const props = [];
		const tag = shouldPrintTag ? nodeTagShort(node) : null;
		const anchor = hasAnchor ? `&${node.anchor}` : null;
		if (state.tagBeforeAnchor) {
			if (tag !== null) props.push(tag);
			if (anchor !== null) props.push(anchor);
		} else {
			if (anchor !== null) props.push(anchor);
			if (tag !== null) props.push(tag);
		}
		const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
		text = `${props.join(" ")}${sep}${body}`;
	}
	return {
		text,
		noBody
	};
}
function rootStartsOwnLine(node) {
	return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
	let result = "";
	for (const directive of doc.directives) {
		if (directive.kind === "yaml") {
			result += `%YAML ${directive.version}\n`;
			continue;
		}
		const { handle, prefix } = directive;
		result += `%TAG ${handle} ${prefix}\n`;
	}
	return result;
}
/**
* Build YAML from AST.
*
* @category AST
*/
function present(documents, options) {
	const state = createPresenterState(options);
	let result = "";
	let previousEnded = false;
	for (let index = 0; index < documents.length; index += 1) {
		const doc = documents[index];
		state.openEnded = false;
		const directives = writeDocumentDirectives(doc);
		const hasDirectives = directives !== "";
		const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
		result += directives;
		if (doc.contents === null) {
			if (marker) result += "---\n";
		} else if (marker) {
			const body = writeNode(state, 0, doc.contents, null, {
				block: true,
				compact: true
			}).text;
			const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
			result += `---${sep}${body}\n`;
		} else result += writeNode(state, 0, doc.contents, null, {
			block: true,
			compact: true
		}).text + "\n";
		previousEnded = doc.explicitEnd || state.openEnded;
		if (previousEnded) result += "...\n";
	}
	return result;
}
//#endregion
//#region src/dump.ts
var DEFAULT_DUMP_OPTIONS = {
	...DEFAULT_PRESENTER_OPTIONS,
	schema: DUMP_SCHEMA,
	skipInvalid: false,
	noRefs: false,
	flowLevel: -1,
	sortKeys: false,
	transform: () => {}
};
function defaultCompareFn(a, b) {
	const x = String(a);
	const y = String(b);
	if (x < y) return -1;
	if (x > y) return 1;
	return 0;
}
/**
* Serializes JS object as a YAML document. By default it can dump every
* supported YAML type, so it throws an exception if you try to dump regexps or
* functions. However, you can disable exceptions by setting the
* {@link DumpOptions.skipInvalid} option to `true`.
*
* @category Main
*/
function dump(input, options = {}) {
	const opts = {
		...DEFAULT_DUMP_OPTIONS,
		...options
	};
	const documents = jsToAst(input, opts.schema, {
		noRefs: opts.noRefs,
		skipInvalid: opts.skipInvalid
	});
	if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
		if (ctx.depth < opts.flowLevel) return;
		if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
		return VISIT_SKIP;
	});
	if (opts.sortKeys) {
		const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
		visit(documents, (node) => {
			if (node.kind !== "mapping") return;
			node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
		});
	}
	opts.transform(documents);
	return present(documents, {
		...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
		schema: opts.schema
	});
}
//#endregion
//#region src/ast/from_events.ts
var NO_RANGE = (/* unused pure expression or super */ null && (-1));
function eventPosition(event) {
	if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
	if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
	if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
	if ("start" in event) return event.start;
	return 0;
}
function rawTag(state, event) {
	return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
	return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
	const value = getScalarValue(state.source, event);
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw !== "") {
		tagged = true;
		tag = raw;
	} else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
	else tag = state.schema.defaultScalarTag.tagName;
	return {
		kind: "scalar",
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event),
		value
	};
}
function buildCollection(state, event, defaultTagName) {
	const raw = rawTag(state, event);
	let tag;
	let tagged = false;
	if (raw === "") tag = defaultTagName;
	else {
		tag = raw;
		tagged = true;
	}
	return {
		tag,
		tagged,
		style: event.style,
		anchor: anchorName(state, event)
	};
}
function addNode(state, node) {
	const frame = state.frames[state.frames.length - 1];
	if (frame.kind === "document") frame.doc.contents = node;
	else if (frame.kind === "sequence") frame.node.items.push(node);
	else if (frame.key) {
		frame.node.items.push({
			key: frame.key,
			value: node
		});
		frame.key = null;
	} else frame.key = node;
}
/**
* Builds an AST from parser events
*
* @category AST
*/
function eventsToAst(events, options) {
	const state = {
		source: options.source,
		schema: options.schema,
		eventIndex: 0,
		position: 0,
		frames: [],
		documents: []
	};
	while (state.eventIndex < events.length) {
		const event = events[state.eventIndex++];
		state.position = eventPosition(event);
		switch (event.type) {
			case EVENT_ID.DOCUMENT: {
				const doc = {
					contents: null,
					explicitStart: event.explicitStart,
					explicitEnd: event.explicitEnd,
					directives: event.directives
				};
				state.frames.push({
					kind: "document",
					doc
				});
				break;
			}
			case EVENT_ID.SCALAR:
				addNode(state, buildScalar(state, event));
				break;
			case EVENT_ID.SEQUENCE: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
				const node = {
					kind: "sequence",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "sequence",
					node
				});
				break;
			}
			case EVENT_ID.MAPPING: {
				const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
				const node = {
					kind: "mapping",
					tag,
					tagged,
					style,
					anchor,
					items: []
				};
				state.frames.push({
					kind: "mapping",
					node,
					key: null
				});
				break;
			}
			case EVENT_ID.ALIAS:
				addNode(state, {
					kind: "alias",
					anchor: state.source.slice(event.anchorStart, event.anchorEnd)
				});
				break;
			case EVENT_ID.POP: {
				const frame = state.frames.pop();
				if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
				if (frame.kind === "document") state.documents.push(frame.doc);
				else addNode(state, frame.node);
				break;
			}
		}
	}
	return state.documents;
}
//#endregion
//#region src/index.ts
/** @deprecated Use `EVENT_ID.DOCUMENT` instead. @internal */
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
/** @deprecated Use `EVENT_ID.SEQUENCE` instead. @internal */
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
/** @deprecated Use `EVENT_ID.MAPPING` instead. @internal */
var EVENT_MAPPING = EVENT_ID.MAPPING;
/** @deprecated Use `EVENT_ID.SCALAR` instead. @internal */
var EVENT_SCALAR = EVENT_ID.SCALAR;
/** @deprecated Use `EVENT_ID.ALIAS` instead. @internal */
var EVENT_ALIAS = EVENT_ID.ALIAS;
/** @deprecated Use `EVENT_ID.POP` instead. @internal */
var EVENT_POP = EVENT_ID.POP;
/** @deprecated Use `SCALAR_STYLE.PLAIN` instead. @internal */
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
/** @deprecated Use `SCALAR_STYLE.SINGLE_QUOTED` instead. @internal */
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.DOUBLE_QUOTED` instead. @internal */
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
/** @deprecated Use `SCALAR_STYLE.LITERAL_BLOCK` instead. @internal */
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
/** @deprecated Use `SCALAR_STYLE.FOLDED_BLOCK` instead. @internal */
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
/** @deprecated Use `COLLECTION_STYLE.BLOCK` instead. @internal */
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
/** @deprecated Use `COLLECTION_STYLE.FLOW` instead. @internal */
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
/** @deprecated Use `CHOMPING_MODE.CLIP` instead. @internal */
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
/** @deprecated Use `CHOMPING_MODE.STRIP` instead. @internal */
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
/** @deprecated Use `CHOMPING_MODE.KEEP` instead. @internal */
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;
//#endregion


//# sourceMappingURL=js-yaml.mjs.map
;// CONCATENATED MODULE: ./lib/policy/plain-text.js



/**
 * The first text of a document that holds such a character, which an escape (`"\u202e"`) wrote: in the file itself it
 * is found before.
 */
function hiddenIn(value, path = []) {
    if (typeof value === 'string')
        return hiddenAt(value, path, false);
    const entries = Array.isArray(value)
        ? [...value.entries()]
        : (0,policy_shape/* isRecord */.u4)(value)
            ? Object.entries(value)
            : [];
    for (const [name, entry] of entries) {
        const here = [...path, name];
        const found = (typeof name === 'string' ? hiddenAt(name, here, true) : undefined) ?? hiddenIn(entry, here);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function hiddenAt(text, path, key) {
    const hidden = (0,hidden_characters/* findHidden */.C$)(text);
    return hidden === undefined ? undefined : { path, key, hidden };
}
/**
 * A line that stands for itself: a key at the margin with a value that ends on it, a comment, nothing. What else there
 * is takes a closer look.
 */
const WHOLE_LINE = /^(?:[a-z-]+:(?: +(?:[A-Za-z0-9].*|"[^"\\]*"|'[^']*'|\[[^[\]{}"']*\]))?)? *(?:#.*)?\r?$/;
/** Literal and folded blocks, as js-yaml numbers them; before them single and double quotes. */
const FIRST_BLOCK_STYLE = 4;
const isQuoted = (style) => style === 2 || style === 3;
/**
 * Offset of the first text of a YAML document that goes over several lines, or may: its other lines could be read as
 * keys and values of their own. `undefined` when every text stands on one line. The document is one that can be read.
 */
function firstSpanning(source) {
    if (source.split('\n').every((line) => WHOLE_LINE.test(line)))
        return undefined;
    for (const event of parseEvents(source, {})) {
        if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0)
            continue;
        if (event.style >= FIRST_BLOCK_STYLE || source.slice(event.valueStart, event.valueEnd).includes('\n'))
            return isQuoted(event.style) ? event.valueStart - 1 : event.valueStart;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/policy/exact-json.js
var exact_json = __nccwpck_require__(2948);
;// CONCATENATED MODULE: ./lib/policy/yaml-numbers.js


const { tagName: integer } = intCoreTag;
const { tagName: yaml_numbers_float } = floatCoreTag;
/**
 * YAML's core schema, where a number is one only if it is written plainly: `012345678901` would lose its zero, `1.10`
 * and `1e3` would change, and whoever meant an account, a version or a mode would not hear of it.
 */
const PLAIN_NUMBERS = CORE_SCHEMA.withTags(defineScalarTag(integer, {
    ...intCoreTag,
    resolve: (source, explicit, name) => plainNumber(intCoreTag.resolve(source, explicit, name), source),
}), defineScalarTag(yaml_numbers_float, {
    ...floatCoreTag,
    resolve: (source, explicit, name) => plainNumber(floatCoreTag.resolve(source, explicit, name), source),
}));
function plainNumber(read, source) {
    return typeof read === 'number' ? (0,exact_json/* exactNumber */.rf)(read, source) : read;
}

;// CONCATENATED MODULE: ./lib/policy/yaml-slips.js
/** Blanks that look like one and are none for YAML. */
const ODD_BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const FINDERS = [
    ({ text }) => /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(text)
        ? {
            at: 0,
            message: 'two versions of the file were merged, and git left both',
            hint: 'keep one of them, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`',
        }
        : undefined,
    ({ text }) => /^\s*(?:```|~~~)/.test(text)
        ? { at: text.search(/\S/), message: 'a fence of Markdown is no part of the file', hint: 'delete this line' }
        : undefined,
    oddBlank,
    ({ text }) => /^\s*<(?:!doctype|html|[a-z]+[ >])/i.test(text)
        ? { at: 0, message: 'this is a page, and not the file itself', hint: 'copy the file from its raw view' }
        : undefined,
    missingBlank,
    equalsSign,
    ({ text, before }) => {
        const dash = /^(\s*)-(?=[^\s-])/.exec(text);
        return dash === null || before === undefined || !/(?::|^\s*- .*|^\s*-\S.*)$/.test(before)
            ? undefined
            : {
                at: dash[1]?.length ?? 0,
                message: 'a blank is missing after the dash',
                hint: `write \`- ${text.trim().slice(1)}\``,
            };
    },
    tooDeep,
];
/**
 * Finds the first slip of a file that could not be read, or that gave something else than keys and values. Looks at
 * lines, not at what they mean: a file that is in order must not be asked about. Pure.
 */
function findSlip(source) {
    let before;
    for (const [index, raw] of source.split('\n').entries()) {
        const text = raw.replace(/\r$/, '').replace(/^\ufeff/, '');
        for (const find of FINDERS) {
            const found = find({ text, before });
            if (found !== undefined) {
                const { at, message, hint } = found;
                return { line: index + 1, column: at + 1, message, hint };
            }
        }
        if (text.trim() !== '' && !/^\s*#/.test(text))
            before = text;
    }
    return undefined;
}
/** The first space that is not one for YAML, in a file with an unknown key. */
function findOddBlank(source) {
    for (const [index, text] of source.split('\n').entries()) {
        const found = oddBlank({ text, before: undefined });
        if (found !== undefined)
            return { line: index + 1, column: found.at + 1, message: found.message, hint: found.hint };
    }
    return undefined;
}
/** In front of a key, within it or around its colon; in a text it is a character like any other. */
function oddBlank({ text }) {
    const where = /^\s*(?:-\s+)?(?:[A-Za-z][\w-]*\s*:?\s*)?/.exec(text)?.[0] ?? '';
    const at = where.search(ODD_BLANK);
    if (at < 0)
        return undefined;
    const code = (where.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
        at,
        message: `U+${code} looks like a blank and is none: it comes out of a chat, a web page or a word processor`,
        hint: 'delete it and type a space',
    };
}
function missingBlank({ text }) {
    const [, start = '', key = '', value = ''] = /^(\s*(?:- +)?)([A-Za-z][\w-]*):([^\s:/].*)$/.exec(text) ?? [];
    return key === ''
        ? undefined
        : {
            at: start.length + key.length,
            message: 'a blank is missing after the colon',
            hint: `write \`${key}: ${value}\``,
        };
}
function equalsSign({ text }) {
    const [, start = '', key = '', value = ''] = /^(\s*)([A-Za-z][\w-]*)\s*=\s*(\S.*)$/.exec(text) ?? [];
    return key === ''
        ? undefined
        : { at: start.length, message: 'keys and values are separated by a colon', hint: `write \`${key}: ${value}\`` };
}
/** A key under one that has its value already. */
function tooDeep({ text, before }) {
    const inner = /^( *)(?:- +)?[A-Za-z][\w-]*:(?: |$)/.exec(text)?.[1]?.length;
    const [, outer = '', key = '', value = ''] = /^( *)([A-Za-z][\w-]*): +([^#|>&\s].*)$/.exec(before ?? '') ?? [];
    if (inner === undefined || key === '' || inner <= outer.length || /^(?:\[[^\]]*|\{[^}]*|"[^"]*|'[^']*)$/.test(value))
        return undefined;
    return {
        at: inner,
        message: `this line is indented more than \`${key}\` before it, which has its value already`,
        hint: 'keys of one level begin in the same column',
    };
}

;// CONCATENATED MODULE: ./lib/policy/yaml-words.js
/**
 * The library's words for a mistake, where a person would not know what to do with them; `line` is the line on which it
 * was found.
 */
function plainly(reason, line) {
    if (/multi|more than one|single document/i.test(reason))
        return { message: 'one file holds one document' };
    if (/alias/i.test(reason))
        return {
            message: 'an alias (`*name`) is not allowed: write the value out',
            hint: 'put a pattern that begins with `*` in quotes',
        };
    if (/^unknown \w+ tag/.test(reason))
        return { message: reason, hint: 'put a text that begins with `!` in quotes' };
    if (reason === 'deficient indentation')
        return {
            message: 'a quote or a bracket before this line is not closed',
            hint: 'close it; a text with one of them in it stands in quotes of the other kind',
        };
    if (/input is empty/.test(reason))
        return { message: 'the file holds nothing but comments' };
    return reason === 'bad indentation of a mapping entry' ? indentation(line) : { message: reason };
}
/** The library finds wrong indentation wherever a value does not end where it should. */
function indentation(line) {
    const value = /^\s*(?:- +)*[\w-]+: +(.*)$/.exec(line)?.[1] ?? '';
    const first = value.slice(0, 1);
    if (/^[@`%]/.test(value))
        return {
            message: `a text cannot begin with ${first === '`' ? 'a backtick' : `\`${first}\``}`,
            hint: 'put it in quotes',
        };
    if (/^["'[{]/.test(value))
        return { message: `there is more text after what begins with \`${first}\``, hint: 'put all of it in quotes' };
    if (/:(?: |$)/.test(value))
        return {
            message: 'a text with a colon and a space after it is read as another key',
            hint: `put it in quotes: \`"${value}"\``,
        };
    return { message: 'bad indentation of a mapping entry', hint: 'keys of one level begin in the same column' };
}

;// CONCATENATED MODULE: ./lib/policy/yaml.js





/** Longest file that is read, in UTF-8 bytes: a grant is a page, not a book. */
const MAX_FILE_BYTES = 64 * 1024;
/** Deepest nesting that is read. */
const MAX_YAML_LEVELS = 32;
/** What to do about a character that cannot be seen. */
const HIDDEN_HINT = 'the file must be what it looks like: delete it and retype the line';
/**
 * Loads one strict YAML 1.2 document: no aliases, no duplicate keys, no tabs, no tags of other languages, nothing
 * empty. Timestamps stay text; a number that is not written plainly is an `InexactNumber`. Never throws on bad input.
 */
function yaml_loadYaml(text, file) {
    const refusal = refuse(text, file);
    if (refusal !== undefined)
        return { ok: false, problem: refusal };
    try {
        const value = load(text, { schema: PLAIN_NUMBERS, maxAliases: 0, maxDepth: MAX_YAML_LEVELS });
        return value === null || value === undefined
            ? { ok: false, problem: whole(file, 'the document is empty') }
            : { ok: true, value };
    }
    catch (error) {
        if (!(error instanceof YAMLException))
            throw error;
        return { ok: false, problem: fromException(error, text, file) };
    }
}
function refuse(text, file) {
    // a UTF-16 unit is at most three bytes of UTF-8: short texts need no count
    if (text.length * 3 > MAX_FILE_BYTES && new TextEncoder().encode(text).length > MAX_FILE_BYTES) {
        return whole(file, `the file is larger than ${MAX_FILE_BYTES / 1024} KiB`);
    }
    const tab = text.indexOf('\t');
    if (tab >= 0)
        return { file, ...positionAt(text, tab), message: 'a tab is not allowed', hint: 'use spaces' };
    if (text.trim() === '')
        return whole(file, 'the file is empty');
    // at the very beginning editors write a mark that says how the file is encoded
    const start = text.startsWith('\ufeff') ? 1 : 0;
    const hidden = (0,hidden_characters/* findHidden */.C$)(text.slice(start));
    return hidden === undefined
        ? undefined
        : { file, ...positionAt(text, start + hidden.offset), message: (0,hidden_characters/* describeHidden */.Y7)(hidden), hint: HIDDEN_HINT };
}
function fromException(error, text, file) {
    const { mark } = error;
    const slip = /alias/i.test(error.reason) ? undefined : findSlip(text);
    if (slip !== undefined)
        return { file, ...slip };
    if (error.reason === 'duplicated mapping key' && mark !== undefined && mark !== null)
        return { file, ...positionAt(text, mark.position), ...twice(text, mark.position) };
    if (mark === undefined || mark === null)
        return { ...whole(file, ''), ...plainly(error.reason, '') };
    const place = positionAt(text, mark.position);
    return { file, ...place, ...plainly(error.reason, text.split('\n')[place.line - 1] ?? '') };
}
/** A key that is there a second time, and where it was first. */
function twice(text, at) {
    const key = /^["']?[^\s:"',{}]+["']?/.exec(text.slice(at))?.[0] ?? '';
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const indent = /^[\s-]*$/.exec(text.slice(start, at))?.[0];
    const first = indent === undefined ? 0 : text.split('\n').findIndex((line) => line.startsWith(`${indent}${key}:`)) + 1;
    const isBefore = first > 0 && first < positionAt(text, at).line;
    return {
        message: key === '' ? 'a key is there twice' : `\`${key}\` is there twice`,
        ...(isBefore && { hint: `it is on line ${first} already: keep one of them` }),
    };
}
/** The 1-based line and column of an offset. */
function positionAt(text, offset) {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    return { line, column: offset - before.lastIndexOf('\n') };
}
function whole(file, message) {
    return { file, line: 1, column: 1, message };
}

;// CONCATENATED MODULE: ./lib/policy/yaml-place.js


/**
 * Finds where the value at `path` stands (or, with `key`, where its key stands), as 1-based line and column.
 * A path that is not there gives the place of its nearest parent. Called only when there is an error to show, since
 * positions come from a second reading.
 */
function findPlace(text, path, key = false) {
    const cursor = { text, events: parseEvents(text, {}), index: 0 };
    while (cursor.events[cursor.index]?.type === EVENT_ID.DOCUMENT)
        cursor.index += 1;
    return positionAt(text, descendPath(cursor, path, key, 0));
}
/** Where a document has an anchor first; `undefined` where it has none. */
function findAnchor(text) {
    for (const event of parseEvents(text, {}))
        if ('anchorStart' in event && event.type !== EVENT_ID.ALIAS && event.anchorStart >= 0)
            return event.anchorStart;
    return undefined;
}
/** `nearest` is the place to give for a value that is not written, as in `ticket:` with nothing after it. */
function descendPath(cursor, path, key, nearest) {
    const start = eventStart(cursor.events[cursor.index]);
    const here = start < 0 ? nearest : start;
    const [step, ...rest] = path;
    if (step === undefined)
        return here;
    const child = enter(cursor, step);
    if (child === undefined)
        return here;
    const next = child < 0 ? here : child;
    return rest.length === 0 && key ? next : descendPath(cursor, rest, key, next);
}
/** Moves the cursor to the child named `step`; gives where its key (or the item itself) starts. */
function enter(cursor, step) {
    const container = cursor.events[cursor.index];
    cursor.index += 1;
    if (container?.type === EVENT_ID.SEQUENCE && typeof step === 'number') {
        for (let item = 0; item < step && !isPastEnd(cursor); item += 1)
            skip(cursor);
        return isPastEnd(cursor) ? undefined : eventStart(cursor.events[cursor.index]);
    }
    if (container?.type !== EVENT_ID.MAPPING)
        return undefined;
    while (!isPastEnd(cursor)) {
        const event = cursor.events[cursor.index];
        const start = eventStart(event);
        const name = event?.type === EVENT_ID.SCALAR ? getScalarValue(cursor.text, event) : undefined;
        skip(cursor);
        if (name === String(step))
            return start;
        skip(cursor);
    }
    return undefined;
}
function isPastEnd(cursor) {
    return cursor.index >= cursor.events.length || cursor.events[cursor.index]?.type === EVENT_ID.POP;
}
/** Steps over one whole node. */
function skip(cursor) {
    let depth = 0;
    do {
        const type = cursor.events[cursor.index]?.type;
        if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE)
            depth += 1;
        if (type === EVENT_ID.POP)
            depth -= 1;
        cursor.index += 1;
    } while (depth > 0 && cursor.index < cursor.events.length);
}
function eventStart(event) {
    if (event === undefined)
        return 0;
    if (event.type === EVENT_ID.SCALAR)
        return event.style === 2 || event.style === 3 ? event.valueStart - 1 : event.valueStart;
    return 'start' in event ? event.start : 0;
}

;// CONCATENATED MODULE: ./lib/policy/document.js






/**
 * Parses one YAML document by its shape; every problem carries file, line and column. Never throws on bad input. With
 * `flat`, no text may go over several lines: what people review is then what it looks like, line by line.
 */
function document_parseDocument(source, file, shape, { flat = false } = {}) {
    const yaml = yaml_loadYaml(source, file);
    if (!yaml.ok)
        return { ok: false, problems: [yaml.problem] };
    const unseen = deceives(source, file, yaml.value, flat);
    if (unseen !== undefined)
        return { ok: false, problems: [unseen] };
    const mismatches = [];
    const value = shape.parse(yaml.value, [], mismatches);
    if (value !== undefined && mismatches.length === 0)
        return { ok: true, value };
    const slip = typeof yaml.value === 'string' ? findSlip(source) : findOddBlank(source);
    if (slip !== undefined)
        return { ok: false, problems: [{ file, ...slip }] };
    const lines = source.split('\n');
    const [first, ...rest] = (0,mismatch/* toProblems */.ek)(mismatches, file, (mismatch) => findPlace(source, mismatch.path, mismatch.key)).map((problem) => withLineHint(problem, lines));
    return {
        ok: false,
        problems: [first ?? { file, line: 1, column: 1, message: 'does not have the expected form' }, ...rest],
    };
}
/** What the lines show that the values do not: a comment where a value was meant, a key that is not indented. */
function withLineHint(problem, lines) {
    const line = lines[problem.line - 1] ?? '';
    if (problem.message.endsWith('got nothing') && /: +#\S/.test(line))
        return { ...problem, hint: 'what follows a `#` is a comment: put the text in quotes' };
    if (/expected a list, got `-\S/.test(problem.message))
        return { ...problem, hint: 'a blank is missing after the dash: an entry is written `- name`' };
    const above = lines.slice(0, problem.line - 1).findLast((text) => text.trim() !== '' && !/^\s*#/.test(text));
    const [, indent = '', key] = /^( *)([\w-]+): *(?:#.*)?$/.exec(above ?? '') ?? [];
    const own = /^ */.exec(line)?.[0] ?? '';
    return key !== undefined && own.length === indent.length && problem.message.includes('unknown key')
        ? { ...problem, hint: `if it belongs to \`${key}\`, indent it and what is below it` }
        : problem;
}
function deceives(source, file, value, flat) {
    const found = hiddenIn(value);
    if (found !== undefined)
        return {
            file,
            ...findPlace(source, found.path, found.key),
            message: (0,hidden_characters/* describeHidden */.Y7)(found.hidden),
            hint: HIDDEN_HINT,
        };
    const anchor = source.includes('&') ? findAnchor(source) : undefined;
    if (anchor !== undefined)
        return {
            file,
            ...positionAt(source, anchor),
            message: 'an anchor (`&name`) is not allowed, and is no part of the text',
            hint: 'put a text that begins with `&` in quotes',
        };
    const offset = flat ? firstSpanning(source) : undefined;
    const slip = offset === undefined ? undefined : findSlip(source);
    if (slip !== undefined)
        return { file, ...slip };
    return offset === undefined
        ? undefined
        : {
            file,
            ...positionAt(source, offset),
            message: 'a text of several lines is not allowed here',
            hint: 'its lines could be read as keys of the grant: write it on one line',
        };
}

// EXTERNAL MODULE: ./lib/policy/time-shapes.js
var time_shapes = __nccwpck_require__(2008);
;// CONCATENATED MODULE: ./lib/policy/window.js


const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY_MINUTES = (/* unused pure expression or super */ null && (24 * 60));
const MINUTE_MS = 60_000;
const clock = (midnight) => hinted((0,policy_shape/* text */.Qq)({
    pattern: new RegExp(`^(?:(?:[01]\\d|2[0-3]):[0-5]\\d${midnight})$`),
    expected: 'a time such as `09:00` in quotes',
}), (written) => (/^\d:[0-5]\d$/.test(written) ? `write \`'0${written}'\`` : undefined));
/** `monday` and `Mon-Fri`, as they are written here. */
function daysHint(written) {
    const short = written.toLowerCase().replaceAll(/[a-z]+/g, (day) => DAYS.find((one) => day.startsWith(one)) ?? day);
    return short !== written && readDays(short) !== undefined ? `write \`${short}\`` : undefined;
}
/** Places only: `BST` is in Bangladesh, `EST` has no summer time, and `Etc/GMT+2` is two hours behind. */
const TIME_ZONE = new RegExp('^(?:UTC|(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)' +
    '(?:\\/[A-Z][A-Za-z0-9_-]*){1,2})$');
/** A time zone by its place. */
const timeZone = () => hinted((0,policy_shape/* text */.Qq)({ pattern: TIME_ZONE, expected: 'a time zone by its place, such as `Europe/Berlin`, or `UTC`' }), timeZoneHint, { examples: ['UTC', 'Europe/Berlin', 'America/New_York'] });
function timeZoneHint(written) {
    if (/^(?:Etc\/)?(?:GMT|UTC)?[+-]/i.test(written))
        return 'signs of offsets are read in two ways, and places have summer time: write the place';
    if (/^(?:Etc\/)?(?:GMT|UTC|UCT|Zulu|Z|Universal|Greenwich)$/i.test(written))
        return 'write `UTC`';
    const place = written.replaceAll(/(^|[/_])([a-z])/g, (_, before, letter) => before + letter.toUpperCase());
    if (/^[A-Za-z]+\/[A-Za-z]/.test(written) && (place === written || !TIME_ZONE.test(place)))
        return 'names are as in the IANA database: `Europe/Berlin`';
    return place !== written && TIME_ZONE.test(place)
        ? `write \`${place}\``
        : 'abbreviations mean different zones to different people: write the area and its city';
}
/** When a role may be used: days and local times in one time zone. */
const windowShape = (0,policy_shape/* object */.Ik)({
    days: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(hinted((0,policy_shape/* text */.Qq)({
        pattern: /^[a-z]{3}(?:-[a-z]{3})?(?:, ?[a-z]{3}(?:-[a-z]{3})?)*$/,
        expected: 'days such as `mon-thu` or `fri`',
    }), daysHint), 'Days on which the window begins: `mon-fri`, `sat`, `mon,wed`.'), 'mon-fri'),
    from: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(clock(''), 'Local time at which the window opens.'), "'09:00'"),
    to: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(clock('|24:00'), 'Local time at which it closes; not after `from` means past midnight.'), "'17:00'"),
    'time-zone': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(timeZone(), 'IANA time zone by its place, `Area/City`, or `UTC`; `UTC` when left out.')),
}, (value, path, mismatches) => {
    if (readDays(value.days) === undefined)
        mismatches.push({
            path: [...path, 'days'],
            message: `expected days out of ${DAYS.join(', ')}, got \`${value.days}\``,
        });
    checkZone(value['time-zone'] ?? 'UTC', path, mismatches);
});
/**
 * When an open window closes, in milliseconds since 1970; `undefined` when it is shut. A window that runs past midnight
 * belongs to the day on which it began. Both ends are wall-clock times: the hour lost or won at a clock change is lost
 * or won for the window too.
 */
function closesAt(window, now) {
    const since = minutesOpen(window, now);
    if (since === undefined)
        return undefined;
    const minute = Math.floor(now / MINUTE_MS) * MINUTE_MS;
    const end = minute + (windowMinutes(window) - since) * MINUTE_MS;
    return isWindowEnd(window, end) ? end : stepToEnd(window, minute);
}
/** Scar: on the night when clocks go forward, adding up minutes gave an end an hour after the window had shut. */
function stepToEnd(window, from) {
    let at = from + MINUTE_MS;
    while (!isWindowEnd(window, at) && minutesOpen(window, at) !== undefined)
        at += MINUTE_MS;
    return at;
}
/** Minutes by the clock on the wall since the window opened; `undefined` when it is shut. */
function minutesOpen(window, at) {
    const { day, minute } = localTime(at, window['time-zone'] ?? 'UTC');
    const days = readDays(window.days) ?? new Set();
    const length = windowMinutes(window);
    const sinceToday = minute - readClock(window.from);
    const sinceYesterday = sinceToday + DAY_MINUTES;
    if (days.has(day) && sinceToday >= 0 && sinceToday < length)
        return sinceToday;
    return days.has((day + 6) % 7) && sinceYesterday < length ? sinceYesterday : undefined;
}
function windowMinutes(window) {
    const from = readClock(window.from);
    const to = readClock(window.to);
    return to > from ? to - from : to + DAY_MINUTES - from;
}
function isWindowEnd(window, at) {
    return localTime(at, window['time-zone'] ?? 'UTC').minute === readClock(window.to) % DAY_MINUTES;
}
/** Writes a window for a person: `mon-thu 09:00-17:00 Europe/Berlin`. */
function formatWindow(window) {
    return `${window.days} ${window.from}-${window.to} ${window['time-zone'] ?? 'UTC'}`;
}
function readDays(written) {
    const days = new Set();
    for (const part of written.split(',')) {
        const [first = '', last = first] = part.trim().split('-');
        const from = DAYS.indexOf(first);
        const to = DAYS.indexOf(last);
        if (from < 0 || to < 0)
            return undefined;
        for (let day = from;; day = (day + 1) % 7) {
            days.add(day);
            if (day === to)
                break;
        }
    }
    return days;
}
function readClock(written) {
    const [hour = '0', minute = '0'] = written.split(':');
    return Number(hour) * 60 + Number(minute);
}
/** Notes a time zone that there is not: of the shape of a name, and in no database. */
function checkZone(zone, path, mismatches) {
    try {
        formatter(zone);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        mismatches.push({
            path: [...path, 'time-zone'],
            message: `unknown time zone \`${zone}\``,
            hint: 'names are as in the IANA database: `Europe/Berlin`',
        });
    }
}
const formatters = new Map();
function formatter(zone) {
    let known = formatters.get(zone);
    if (known === undefined) {
        known = new Intl.DateTimeFormat('en-GB', {
            timeZone: zone,
            weekday: 'short',
            hour: '2-digit',
            minute: '2-digit',
            hourCycle: 'h23',
        });
        formatters.set(zone, known);
    }
    return known;
}
function localTime(now, zone) {
    const parts = new Map(formatter(zone)
        .formatToParts(now)
        .map((part) => [part.type, part.value]));
    const day = DAYS.indexOf((parts.get('weekday') ?? '').toLowerCase());
    return { day, minute: Number(parts.get('hour')) * 60 + Number(parts.get('minute')) };
}

;// CONCATENATED MODULE: ./lib/policy/request-rules.js




/** How access is asked for. */
const requestsShape = (0,policy_shape/* object */.Ik)({
    app: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* integer */.nd)(1), 'Numeric id of the bot account of the App that may propose grants. Pull requests of any other bot do not ' +
        'count.')),
    open: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* integer */.nd)(1, 1000), 'How many requests a person may have open at once; 5 when left out.')),
    lapse: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: 3600 }), 'After how long an unanswered request lapses; `3d` when left out.')),
    'for-others': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* flag */.Jt)(), '`true`: a person may ask for somebody else. Only for oneself when left out.')),
    'time-zone': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(timeZone(), 'Time zone of the people who ask, `Area/City`: what they are told has times in it, too. That of the windows ' +
        'of a role comes first.')),
}, (value, path, mismatches) => {
    if (value['time-zone'] !== undefined)
        checkZone(value['time-zone'], path, mismatches);
});
/** How a grant is renewed. A renewal is a grant of its own, with the same approvals. */
const renewalShape = (0,policy_shape/* object */.Ik)({
    from: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: 3600 }), 'How long before its end a grant can be renewed; `14d` when left out. Never more than the last quarter of its ' +
        'life.')),
    times: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* integer */.nd)(0, 1000), 'How often in a row a grant can be renewed; any number of times when left out.')),
});
/** An https address without a login in it. */
function httpsAddress() {
    return hinted((0,policy_shape/* text */.Qq)({
        pattern: /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:[/?][^\s#]*)?$/,
        expected: 'an https address',
        maxLength: 2048,
    }), (written) => /^https:\/\/[^/]*@/.test(written)
        ? 'the policy is read by many: leave out the login'
        : written.startsWith('http:')
            ? 'it has to be https'
            : undefined, { examples: ['https://hooks.acme.example/grantgate'] });
}

;// CONCATENATED MODULE: ./lib/policy/delegation/issuer-shapes.js




/** Claims that are names which people change, or are given to somebody else once a person has left. */
const CHANGING_CLAIMS = {
    email: 'an e-mail address is given to somebody else one day, and in some tenants people set it themselves',
    mail: 'an e-mail address is given to somebody else one day',
    upn: 'a user principal name is an address that changes, and is given to somebody else one day',
    unique_name: 'it is a name for display that changes',
    preferred_username: 'it is a name that people may change themselves',
    username: 'a login is given to somebody else one day',
    user_name: 'a login is given to somebody else one day',
    login: 'a login is given to somebody else one day',
    name: 'names change, and two people may have the same',
    given_name: 'names change, and two people may have the same',
    family_name: 'names change, and two people may have the same',
    nickname: 'people choose it themselves',
    phone_number: 'a number is given to somebody else one day',
    samaccountname: 'a login is given to somebody else one day',
};
/** Claims that are not about a person. */
const NOT_A_PERSON = new Set([
    ['iss', 'aud', 'exp', 'iat', 'nbf', 'jti', 'azp', 'appid', 'client_id', 'act', 'nonce', 'sid', 'tid', 'hd'],
    ['acr', 'amr', 'auth_time', 'at_hash', 'scope', 'scp', 'roles', 'groups', 'uti', 'ver', 'idp', 'email_verified'],
].flat());
/** A claim that stays a person's own. */
function immutableClaim() {
    const inner = (0,policy_shape/* text */.Qq)({ pattern: /^[A-Za-z_][A-Za-z0-9_.-]{0,99}$/, expected: 'the name of a claim' });
    return {
        schema: { ...inner.schema, examples: ['sub', 'oid'] },
        parse: (value, path, mismatches) => {
            const claim = inner.parse(value, path, mismatches);
            if (claim === undefined)
                return undefined;
            const folded = claim.toLowerCase();
            const why = Object.hasOwn(CHANGING_CLAIMS, folded) ? CHANGING_CLAIMS[folded] : undefined;
            if (why !== undefined)
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `the claim \`${claim}\` does not stay one person's own: ${why}`, 'use one that never changes: `oid` of Microsoft Entra, `sub` of any other');
            return NOT_A_PERSON.has(folded)
                ? (0,mismatch/* addMismatch */.E$)(mismatches, path, `the claim \`${claim}\` does not say who somebody is`, 'use `sub` or `oid`')
                : claim;
        },
    };
}
/** Audiences that many services accept: what was issued for one of them was not issued for this gate. */
const GENERAL_AUDIENCES = new Set([
    ['account', 'api', 'default', 'public', 'backstage', 'kubernetes', 'vault', 'grafana', 'https://api'],
    // that of the authorization server which every organisation of Okta has
    ['api://default'],
    ['https://graph.microsoft.com', '00000003-0000-0000-c000-000000000000', 'https://management.azure.com'],
    ['https://management.core.windows.net', 'api://azureadtokenexchange', '00000002-0000-0000-c000-000000000000'],
    ['sts.amazonaws.com', 'https://kubernetes.default.svc', 'https://accounts.google.com', 'https://vault'],
    ['https://iam.googleapis.com', 'https://www.googleapis.com', 'https://github.com', 'https://api.github.com'],
].flat());
/** An audience that is this gate's alone. */
function audience() {
    const inner = (0,policy_shape/* text */.Qq)({ pattern: /^[!-~]{3,}$/, expected: 'an audience, without blanks', maxLength: 512 });
    return {
        schema: { ...inner.schema, examples: ['api://grantgate'] },
        parse: (value, path, mismatches) => {
            if (Array.isArray(value))
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, 'expected one audience, got a list', 'name one that is for this gate alone');
            const written = inner.parse(value, path, mismatches);
            if (written === undefined)
                return undefined;
            const folded = written.toLowerCase().replace(/\/+$/, '');
            if (written.includes('*'))
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `the audience ${(0,mismatch/* showValue */.vp)(written)} is a pattern`, 'write it out');
            return GENERAL_AUDIENCES.has(folded)
                ? (0,mismatch/* addMismatch */.E$)(mismatches, path, `the audience ${(0,mismatch/* showValue */.vp)(written)} is not this gate's alone`, 'a token that a person gave to another service would let that service start runs as her: register an ' +
                    'API for this gate, such as `api://grantgate`')
                : written;
        },
    };
}
/** The tool's client at the provider. */
function clientId() {
    return (0,policy_shape/* text */.Qq)({ pattern: /^[!-)+-~]{1,}$/, expected: 'the id of a client, without blanks and `*`', maxLength: 512 });
}
/** Who issues tokens: an https address as the claim `iss` has it (RFC 8414, 2). */
function issuer() {
    return hinted((0,policy_shape/* text */.Qq)({
        pattern: /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[^\s?#*{}]*)?$/,
        expected: 'an https address',
        maxLength: 2048,
    }), (written) => {
        if (written.startsWith('http:'))
            return 'it has to be https';
        if (/[{}*]/.test(written))
            return 'write it out: an issuer for all tenants lets in people of others';
        return /[?#]/.test(written) ? 'an issuer has no `?` and no `#`' : undefined;
    }, { examples: ['https://n8n.acme.example'] });
}
/** Where public keys are (RFC 7517, 5). */
function keySetAddress() {
    const inner = httpsAddress();
    return { parse: inner.parse, schema: { ...inner.schema, examples: ['https://n8n.acme.example/jwks.json'] } };
}

;// CONCATENATED MODULE: ./lib/policy/delegation/people.js



/** A handle begins with a letter, so that it is never taken for the number of an account. */
const HANDLE = /^[a-z][a-z0-9-]{0,62}[a-z0-9]$/;
const HANDLE_WORDS = 'a handle of small letters, digits and `-` that begins with a letter, such as `mona-marketing`';
const identityShape = (0,policy_shape/* object */.Ik)({
    issuer: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(issuer(), 'The identity provider, as its entry under `delegation` has it.'), 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0'),
    subject: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: /^[!-~]{1,255}$/, expected: 'the value of the claim, without blanks' }), 'Who she is there: the value of the claim that the entry names as `subject`.'), '5f2c0a6e-1111-2222-3333-444444444444'),
});
const personShape = (0,policy_shape/* object */.Ik)({
    name: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* line */.n8)(256), 'Her name, for people.'), 'Mona Marketing'),
    github: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* integer */.nd)(1), 'Numeric id of her GitHub account, where she has one: its grants count for her as well, and its approvals ' +
        'of her ' +
        'own access do not.')),
    identities: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)(identityShape, { min: 1, max: 20 }), 'Who she is for identity providers; none when left out.')),
});
/** The file of people who are known by other things than a GitHub account; its JSON Schema is generated from here. */
const peopleShape = (0,policy_shape/* object */.Ik)({
    version: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* oneOf */.yL)([1]), 'Version of the format.'), '1'),
    people: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* record */.g1)(HANDLE, HANDLE_WORDS, personShape, 5000), 'People by their handles, which are never used again.'), '{}'),
}, (value, _path, mismatches) => refuseSharedIdentities(value.people, mismatches));
/** INVARIANT: nobody is two people, and no two people are one. */
function refuseSharedIdentities(people, mismatches) {
    const owners = new Map();
    const claim = (key, handle, path, what) => {
        const owner = owners.get(key);
        if (owner === undefined)
            owners.set(key, handle);
        else
            mismatches.push({
                path,
                message: owner === handle ? `${what} is there twice` : `${what} belongs to \`${owner}\` already`,
                hint: owner === handle ? 'leave one out' : 'one account is one person: give it to one of them',
            });
    };
    for (const [handle, { github, identities = [] }] of people) {
        const path = ['people', handle];
        if (github !== undefined)
            claim(`github ${github}`, handle, [...path, 'github'], `the GitHub account ${github}`);
        for (const [index, { issuer: from, subject }] of identities.entries())
            // a provider may compare without case: two that differ only in that could be one
            claim(`${from} ${subject.toLowerCase()}`, handle, [...path, 'identities', index, 'subject'], `the subject \`${subject}\` of this issuer`);
    }
}
/** Why nobody is let in where somebody is revoked by a handle, and there is no file that says who that is. */
const NO_PEOPLE_FILE = {
    message: 'there is no `people.yml`, and somebody is revoked by a handle',
    hint: 'bring it back by a reviewed change: one that lists nobody will do',
};
/** Parses a `people.yml`; every problem carries its place. */
function parsePeople(source, file) {
    return document_parseDocument(source, file, peopleShape, { flat: true });
}
/** The handle of an account, by its number; `undefined` when it is nobody's. */
function handleOf(people, account) {
    for (const [handle, { github }] of people.people)
        if (github !== undefined && String(github) === account)
            return handle;
    return undefined;
}
/** The person who is this subject of this issuer, compared exactly; `undefined` when nobody is. */
function personWith(people, issuerName, subject) {
    for (const [handle, { identities = [] }] of people.people)
        if (identities.some((one) => one.issuer === issuerName && one.subject === subject))
            return handle;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/policy/grant-path.js





const HOLDER_KINDS = ['user', 'team', 'app', 'person'];
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** The same as {@link isGrantId} but for the end of the name, for editors. */
const GRANT_ID = /^(?:users|teams|apps|people)\/[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9](?:\.?[A-Za-z0-9_-])*$/;
/** Whether a text is the id of a grant; `.yml` at its end is surely the name of the file. */
function isGrantId(text) {
    return !text.endsWith('.yml') && parseGrantPath(`${text}.yml`) !== undefined;
}
/** The kind of holder that a folder below `grants/` is for. */
function kindOfFolder(folder) {
    return HOLDER_KINDS.find((kind) => KIND_FOLDERS[kind] === folder);
}
/** Reads whose grant a path below `grants/` is (`users/mona/november-banner.yml`); `undefined` when it is nobody's. */
function parseGrantPath(path) {
    const [folder = '', name = '', file = '', ...more] = path.split('/');
    const kind = kindOfFolder(folder);
    if (kind === undefined || more.length > 0 || !file.endsWith('.yml'))
        return undefined;
    const stem = file.slice(0, -'.yml'.length);
    // a tag is named after the id (`grantgate/revoked/<id>`): what git refuses in a ref cannot be an id
    if (!LOGIN.test(name) || !FILE_NAME.test(stem) || stem.includes('..') || stem.endsWith('.lock') || stem.endsWith('.'))
        return undefined;
    if (kind === 'person' && !HANDLE.test(name))
        return undefined;
    return { id: `${folder}/${name}/${stem}`, holder: { kind, name } };
}
/** The id that was probably meant by what is none: by the path of its file, or without the kind of its holder. */
function meantGrant(written) {
    const id = written.replace(/^(?:.*\/)?grants\//, '').replace(/\.yml$/, '');
    const named = [id, `users/${id}`].find((one) => parseGrantPath(`${one}.yml`) !== undefined);
    return named === written ? undefined : named;
}
/** The id of a grant: its path below `grants/` without `.yml`. */
function grantId() {
    const inner = (0,policy_shape/* text */.Qq)({ maxLength: 256, expected: 'the id of a grant' });
    return {
        schema: { ...inner.schema, pattern: GRANT_ID.source, examples: ['users/mona/november-banner'] },
        parse: (value, path, mismatches) => {
            const id = inner.parse(value, path, mismatches);
            if (id === undefined || isGrantId(id))
                return id;
            const near = meantGrant(id);
            return (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected the id of a grant, got ${(0,mismatch/* showValue */.vp)(id)}`, near === undefined ? 'such as `users/mona/november-banner`' : `did you mean \`${near}\`?`);
        },
    };
}

;// CONCATENATED MODULE: ./lib/policy/grant.js








/** A time as it is written; others are told of in the same way. */
const EXAMPLE_TIME = '2026-11-28T18:00:00Z';
const revokedShape = (0,policy_shape/* object */.Ik)({
    at: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,time_shapes/* instant */.uR)(), 'When it was revoked.'), EXAMPLE_TIME),
    by: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(login(), 'Who revoked it.'), 'hubot'),
    why: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* line */.n8)(), 'Why, on one line.')),
});
/** What the example says where the reason belongs. */
const REASON_PLACEHOLDER = /^\W*change[\s_-]?me\b/i;
/** A reason for the approver and the record; not what stood in the example. */
function reason() {
    const inner = (0,policy_shape/* line */.n8)();
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => typeof value === 'string' && REASON_PLACEHOLDER.test(value)
            ? (0,mismatch/* addMismatch */.E$)(mismatches, path, `${(0,mismatch/* showValue */.vp)(value)} stands where the reason belongs`, 'write why the access is needed: the approver goes by it')
            : inner.parse(value, path, mismatches),
    };
}
const grantFields = (0,policy_shape/* object */.Ik)({
    role: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(roleName(), 'Name of the role in the policy.'), 'flag-release'),
    reason: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(reason(), 'Why the access is needed, for the approver and the record; on one line.'), 'Banner for the November release'),
    ticket: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* line */.n8)(2048), 'Link to the ticket or change.')),
    'principal-id': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* integer */.nd)(1), 'Numeric id of the account: logins are renamed and recycled, ids are not.')),
    'team-id': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* integer */.nd)(1), "Numeric id of the team of a team's grant: a team that is recreated under an old name has another.")),
    'requested-by': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(login(), 'Who asked; the user of the path when left out. Required for teams and apps.')),
    'requested-by-id': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* integer */.nd)(1), 'Numeric id of who asked: it is compared as well as the login, which may be another by the time of the review.')),
    request: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* integer */.nd)(1), 'Number of the issue that asked for it; required where an App proposed the grant.')),
    starts: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,time_shapes/* instant */.uR)(), 'From when on; when it was merged, if left out.')),
    expires: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,time_shapes/* instant */.uR)(), 'Until when: the grant is void at this moment. This, `lasts`, or both: the earlier ends it.')),
    lasts: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: 60 }), 'For how long, counted from when it was merged.')),
    renews: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(grantId(), 'Id of the grant that this one goes on from, for people and the record.')),
    branches: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs('branch'), 'Narrows the branches of the role.')),
    tags: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs('tag'), 'Narrows the tags of the role.')),
    environments: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs('environment'), 'Narrows the environments of the role.')),
    repositories: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs('repository'), 'Narrows the repositories of the role.')),
    workflows: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs('workflow'), 'Narrows the workflows of the role.')),
    events: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)((0,policy_shape/* text */.Qq)({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Narrows the events of the role.')),
    through: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)((0,policy_shape/* text */.Qq)({ pattern: ROLE_NAME, expected: 'the name of an entry under `delegation`' }), { min: 1, max: 100 }), 'Names of entries under `delegation`: it is good only by way of these. Directly and by any when left out.')),
    'max-uses': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* integer */.nd)(1, 1000), 'How many runs may use it.')),
    revoked: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(revokedShape, 'Revokes the grant by a reviewed change.')),
}, (value, path, mismatches) => {
    if (value.starts !== undefined && value.expires !== undefined && value.expires <= value.starts)
        mismatches.push({ path: [...path, 'expires'], message: 'not after `starts`' });
});
const ENDS = ['expires', 'lasts'];
/** A grant file; its JSON Schema is generated from here. */
const grantShape = {
    schema: { ...grantFields.schema, anyOf: ENDS.map((end) => ({ properties: { [end]: true }, required: [end] })) },
    parse: (value, path, mismatches) => {
        const fields = grantFields.parse(value, path, mismatches);
        if (!(0,policy_shape/* isRecord */.u4)(value) || ENDS.some((end) => Object.hasOwn(value, end)))
            return fields;
        return (0,mismatch/* addMismatch */.E$)(mismatches, path, '`expires` is missing', `for example \`expires: ${EXAMPLE_TIME}\`, or \`lasts: 7d\`, which counts from the merge`);
    },
};
/**
 * Parses the grant file at `path` below `grants/`. `file` names it in problems.
 * A broken file is a void grant of its holder, never an exception.
 */
function parseGrant(source, path, file) {
    const place = parseGrantPath(path);
    if (place === undefined)
        return undefined;
    const parsed = document_parseDocument(source, file, grantShape, { flat: true });
    if (!parsed.ok)
        return { ...place, ok: false, problems: parsed.problems };
    const fields = parsed.value;
    const message = misplaced(fields, place);
    if (message !== undefined)
        return { ...place, ok: false, problems: [{ file, line: 1, column: 1, ...message }] };
    return { ...place, ok: true, grant: { ...fields, ...place } };
}
const FOR_WHOM = {
    user: 'a user',
    team: 'a team',
    app: 'an app',
    person: 'a person of `people.yml`',
};
/** What the fields of a grant say that does not go with whose it is. */
function misplaced(fields, { id, holder: { kind, name } }) {
    if (kind !== 'user' && fields['requested-by'] === undefined) {
        return {
            message: '`requested-by` is missing',
            hint: `a grant for ${FOR_WHOM[kind]} names the person who asked`,
        };
    }
    if (kind !== 'team' && fields['team-id'] !== undefined)
        return { message: '`team-id` is for grants of teams', hint: 'the number of an account is `principal-id`' };
    const renewed = fields.renews === undefined ? undefined : parseGrantPath(`${fields.renews}.yml`);
    if (renewed === undefined)
        return undefined;
    if ((0,fold/* foldCase */.SP)(renewed.id) === (0,fold/* foldCase */.SP)(id))
        return { message: '`renews` names this grant itself', hint: 'a renewal is a grant of its own, in another file' };
    return renewed.holder.kind === kind && (0,fold/* isSameName */.yS)(renewed.holder.name, name)
        ? undefined
        : {
            message: '`renews` names a grant of somebody else',
            hint: `name one below \`grants/${KIND_FOLDERS[kind]}/${name}/\``,
        };
}

;// CONCATENATED MODULE: ./lib/policy/actions.js


/** `owner/name` or `owner/name/path`, as after `uses:` and without the ref; `./path` of the repository itself. */
const ACTION_PART = '\\.{0,2}[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}';
const ACTION = new RegExp(`^(?:[A-Za-z0-9][A-Za-z0-9_-]{0,99}|\\.)/${ACTION_PART}(?:/${ACTION_PART}){0,10}$`);
const inputName = () => (0,policy_shape/* text */.Qq)({ pattern: /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/, expected: 'the name of an input' });
const inputs = (what) => (0,policy_shape/* described */.WY)(eitherShape(inputName(), (0,policy_shape/* list */.p_)(inputName(), { max: 20 }), 'the name of an input, or a list of them'), `Input, or inputs, that ${what}.`);
const actionShape = (0,policy_shape/* object */.Ik)({
    branch: (0,policy_shape/* optional */.lq)(inputs('name a branch it changes')),
    tag: (0,policy_shape/* optional */.lq)(inputs('name a tag it makes or moves')),
    ref: (0,policy_shape/* optional */.lq)(inputs('name a branch or a tag, either of them')),
    environment: (0,policy_shape/* optional */.lq)(inputs('name an environment, by its own name')),
    repository: (0,policy_shape/* optional */.lq)(inputs('name another repository, `owner/name`, that it changes or starts something in')),
    alias: (0,policy_shape/* optional */.lq)(inputs('name a stage, a slot or a channel: an environment as a tool calls it')),
    profile: (0,policy_shape/* optional */.lq)(inputs('name a profile of the AWS command line')),
    context: (0,policy_shape/* optional */.lq)(inputs('name a context of Kubernetes, or a cluster')),
    namespace: (0,policy_shape/* optional */.lq)(inputs('name a namespace of Kubernetes, or a resource group')),
    stack: (0,policy_shape/* optional */.lq)(inputs('name a stack of CloudFormation, the CDK or Pulumi')),
    workspace: (0,policy_shape/* optional */.lq)(inputs('name a workspace of Terraform')),
    project: (0,policy_shape/* optional */.lq)(inputs('name a project of a cloud or of a host')),
    subscription: (0,policy_shape/* optional */.lq)(inputs('name a subscription of Azure')),
    app: (0,policy_shape/* optional */.lq)(inputs('name an app, a service or a function')),
    bucket: (0,policy_shape/* optional */.lq)(inputs('name a bucket, or a container of stored files')),
    parameter: (0,policy_shape/* optional */.lq)(inputs('name a parameter or a secret of a cloud')),
    registry: (0,policy_shape/* optional */.lq)(inputs('name a repository of images, with its registry')),
    database: (0,policy_shape/* optional */.lq)(inputs('name a database, or its server')),
    file: (0,policy_shape/* optional */.lq)(inputs('name a file of variables or values, or a folder')),
    checkout: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* flag */.Jt)(), 'It checks out a repository as `actions/checkout` does, with the inputs `repository`, `ref` and `path`: what ' +
        'follows works in that clone.')),
    vouched: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* flag */.Jt)(), 'What cannot be read of it is relied on, as the script of `actions/github-script`. What its inputs name is ' +
        'judged all the same.')),
    harmless: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* flag */.Jt)(), 'It touches neither a branch nor an environment; the same as `{}`.')),
}, (value, path, mismatches) => {
    const { harmless, checkout, vouched, ...names } = value;
    const said = [...(checkout === true ? ['checkout'] : []), ...(vouched === true ? ['vouched'] : [])];
    const named = { ...names, ...Object.fromEntries(said.map((key) => [key, true])) };
    if (harmless === true && Object.keys(named).length > 0) {
        mismatches.push({
            path: [...path, 'harmless'],
            message: 'an action that touches something is not harmless',
            hint: 'leave out `harmless`, or everything else',
        });
    }
    if (harmless === false && Object.keys(named).length === 0) {
        mismatches.push({
            path: [...path, 'harmless'],
            message: 'says that it touches something, and not by which input',
            hint: 'name the inputs, or leave the action out',
        });
    }
});
/** The policy's key `actions`: what actions touch that the built-in table does not have, or not wholly. */
const actionsShape = (0,policy_shape/* record */.g1)(ACTION, 'an action or workflow written `owner/name` or `owner/name/path`, without a ref, or `./path`', actionShape, 500);
/**
 * Whether a policy says of an action, or of a workflow that is called, that there is nothing to be said; `name` as in
 * its keys. Names have no case, and paths in the repository do.
 */
function isVouchedAction(actions, name) {
    const isPath = name.startsWith('./');
    return [...actions].some(([key, entry]) => vouchesFor(entry) && (isPath ? key === name : key.toLowerCase() === name.toLowerCase()));
}
/** Whether an entry says that an action touches nothing. */
function vouchesFor(entry) {
    return entry.harmless === true || entry.vouched === true || Object.keys(entry).length === 0;
}

;// CONCATENATED MODULE: ./lib/policy/default-branches.js





/** As far as a sign tells: a name, and no pattern. Source: git-check-ref-format(1). */
const STATED_BRANCH = /^[^\s~^:?*[\\\u0000-\u001f\u007f./-][^\s~^:?*[\\\u0000-\u001f\u007f]{0,254}$/;
const statedBranchName = () => {
    const inner = (0,policy_shape/* text */.Qq)({ pattern: STATED_BRANCH, expected: 'the name of a branch', maxLength: 255 });
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => {
            const name = inner.parse(value, path, mismatches);
            const mistake = name === undefined ? undefined : findPatternMistake('branch', name);
            if (mistake === undefined)
                return name;
            return (0,mismatch/* addMismatch */.E$)(mismatches, path, `\`${name ?? ''}\` is not the name of a branch: ${mistake.message}`, mistake.hint);
        },
    };
};
const branchesShape = (0,policy_shape/* record */.g1)(REPOSITORY_PATTERN, 'a repository written `owner/name`', statedBranchName());
/** The policy's key `default-branches`: the default branch of each of these repositories. */
const defaultBranchesShape = {
    schema: branchesShape.schema,
    parse: (value, path, mismatches) => {
        const names = branchesShape.parse(value, path, mismatches);
        if (names === undefined)
            return undefined;
        const twice = [...names.keys()].flatMap((name, index, all) => all.slice(0, index).some((other) => (0,fold/* isSameName */.yS)(other, name))
            ? [{ path: [...path, name], key: true, message: `\`${name}\` is there twice: case does not count` }]
            : []);
        for (const mismatch of twice)
            mismatches.push(mismatch);
        return twice.length === 0 ? names : undefined;
    },
};
/** The default branch of a repository, `owner/name`, where the policy says it. */
function statedDefaultBranch(branches, repository) {
    const folded = foldCase(repository);
    return [...(branches ?? [])].find(([name]) => foldCase(name) === folded)?.[1];
}

// EXTERNAL MODULE: ./lib/policy/meant.js
var meant = __nccwpck_require__(2629);
;// CONCATENATED MODULE: ./lib/policy/delegation/public-key.js


/** KeyParts of a JWK that only whoever signs may have (RFC 7518, 6.2.2, 6.3.2 and 6.4). */
const SECRET_PARTS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];
/** The fewest bits of an RSA key (RFC 7518, 3.3). */
const MIN_MODULUS_BITS = 2048;
const MAX_MODULUS_BITS = 8192;
/** 65537, the exponent that all common tools use. */
const USUAL_EXPONENT = 'AQAB';
const BASE64URL = /^[A-Za-z0-9_-]+$/;
/** Bytes of a coordinate of P-256 and of an Ed25519 key, in base64url without padding. */
const KEY_CHARACTERS = 43;
const part = () => (0,policy_shape/* text */.Qq)({ pattern: BASE64URL, expected: 'base64url without padding', maxLength: MAX_MODULUS_BITS });
const keyFields = (0,policy_shape/* object */.Ik)({
    kty: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* oneOf */.yL)(['EC', 'OKP', 'RSA']), 'Kind of the key.'), 'EC'),
    crv: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* oneOf */.yL)(['P-256', 'Ed25519']), 'Its curve; of `EC` and `OKP`.')),
    x: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(part(), 'Of `EC` and `OKP`.')),
    y: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(part(), 'Of `EC`.')),
    n: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(part(), 'Of `RSA`.')),
    e: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(part(), 'Of `RSA`.')),
    kid: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ maxLength: 256 }), 'Its name, by which a token selects it among several.')),
    alg: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* oneOf */.yL)(['ES256', 'EdDSA', 'RS256']), 'What it signs with; follows from its kind.')),
    use: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* oneOf */.yL)(['sig']), 'It signs.')),
}, (value, path, mismatches) => checkParts(value, path, mismatches));
/** What each kind of key has, and what it signs with. */
const KIND_OF_KEY = {
    EC: { parts: ['crv', 'x', 'y'], alg: 'ES256', curve: 'P-256' },
    OKP: { parts: ['crv', 'x'], alg: 'EdDSA', curve: 'Ed25519' },
    RSA: { parts: ['n', 'e'], alg: 'RS256', curve: undefined },
};
const ALL_PARTS = ['crv', 'x', 'y', 'n', 'e'];
function checkParts(value, path, mismatches) {
    const kind = KIND_OF_KEY[value.kty];
    const wanted = kind.parts;
    const say = (message, hint) => {
        (0,mismatch/* addMismatch */.E$)(mismatches, path, message, hint);
    };
    for (const name of ALL_PARTS) {
        if (wanted.includes(name) && value[name] === undefined)
            say(`\`${name}\` is missing in a key of kind ${value.kty}`);
        if (!wanted.includes(name) && value[name] !== undefined)
            say(`a key of kind ${value.kty} has no \`${name}\``);
    }
    if (kind.curve !== undefined && value.crv !== undefined && value.crv !== kind.curve)
        say(`a key of kind ${value.kty} is on the curve ${kind.curve}, not on ${value.crv}`);
    for (const name of kind.curve === undefined ? [] : ['x', 'y'])
        if (value[name] !== undefined && value[name].length !== KEY_CHARACTERS)
            say(`\`${name}\` is not ${KEY_CHARACTERS} characters long`, 'copy the whole key');
    if (value.alg !== undefined && value.alg !== kind.alg)
        say(`a key of kind ${value.kty} signs with ${kind.alg}, not with ${value.alg}`);
    checkModulus(value, say);
}
function checkModulus({ n, e }, say) {
    if (e !== undefined && e !== USUAL_EXPONENT)
        say(`the exponent \`e\` is not \`${USUAL_EXPONENT}\``);
    const bits = n === undefined ? MIN_MODULUS_BITS : Math.floor((n.length * 6) / 8) * 8;
    if (bits < MIN_MODULUS_BITS || bits > MAX_MODULUS_BITS)
        say(`the key has ${bits} bits`, `an RSA key has ${MIN_MODULUS_BITS} to ${MAX_MODULUS_BITS} bits`);
}
/** The same, with what to do about a key that is not public. */
const publicKeyShape = {
    schema: keyFields.schema,
    parse: (value, path, mismatches) => {
        if ((0,policy_shape/* isRecord */.u4)(value)) {
            const secret = SECRET_PARTS.find((name) => Object.hasOwn(value, name));
            if (value['kty'] === 'oct' || secret === 'k')
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, 'this is a shared secret, and not a public key', 'whoever reads the policy could sign with it: use a key pair (ES256, EdDSA or RS256)');
            if (secret !== undefined)
                return (0,mismatch/* addMismatch */.E$)(mismatches, [...path, secret], 'this is the private part of the key', 'everybody who reads the policy has it now: make a new pair, and give its public part only');
        }
        return keyFields.parse(value, path, mismatches);
    },
};

;// CONCATENATED MODULE: ./lib/policy/delegation/entry.js







const SETTABLE_NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;
const entry_name = () => (0,policy_shape/* text */.Qq)({ pattern: ROLE_NAME, expected: 'a name of letters, digits, `-` and `_`' });
const inputNames = () => (0,policy_shape/* list */.p_)((0,policy_shape/* text */.Qq)({ pattern: SETTABLE_NAME, expected: 'the name of an input' }), { max: 25 });
const app = () => {
    const inner = (0,policy_shape/* integer */.nd)(1);
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => typeof value === 'string'
            ? (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected the numeric id of an account, got ${(0,mismatch/* showValue */.vp)(value)}`, /^\d+$/.test(value)
                ? 'write it without quotes'
                : `names are given to another App: \`gh api 'users/${value.replace(/\[bot\]$/, '')}[bot]' --jq .id\` ` +
                    'shows the number')
            : inner.parse(value, path, mismatches),
    };
};
const common = {
    name: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(entry_name(), 'Its name, for grants and the record.'), 'n8n'),
    roles: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)(roleName(), { min: 1 }), 'Roles that people may use by way of it; each person needs a grant as well.'), '[flag-release]'),
};
const APP = (0,policy_shape/* described */.WY)(app(), 'Numeric id of the account that sends the dispatch: of a GitHub App that is the account of its bot.');
const commentShape = (0,policy_shape/* object */.Ik)({
    kind: (0,policy_shape/* required */.mw)((0,policy_shape/* oneOf */.yL)(['github']), 'github'),
    ...common,
    workflow: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({
        pattern: /^\.github\/workflows\/[A-Za-z0-9._-]+\.ya?ml$/,
        expected: 'the path of a workflow, `.github/workflows/name.yml`',
    }), 'The workflow that takes the comment `/run`, at the default branch of the same repository.'), '.github/workflows/access-requests.yml'),
});
const signedFields = {
    kind: (0,policy_shape/* required */.mw)((0,policy_shape/* oneOf */.yL)(['signed']), 'signed'),
    ...common,
    app: (0,policy_shape/* required */.mw)(APP, '901'),
    issuer: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(issuer(), 'Who signs: the claim `iss`, exactly.'), 'https://n8n.acme.example'),
    keys: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)(publicKeyShape, { min: 1, max: 16 }), 'Public keys of the tool (JWK). These, or `jwks`.')),
    jwks: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(keySetAddress(), 'Where the public keys of the tool are, instead of `keys`.')),
    unbound: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(inputNames(), 'Inputs that the tool adds after it has signed; none when left out.')),
};
const idpFields = {
    kind: (0,policy_shape/* required */.mw)((0,policy_shape/* oneOf */.yL)(['idp']), 'idp'),
    ...common,
    app: (0,policy_shape/* required */.mw)(APP, '900'),
    issuer: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(issuer(), "The company's identity provider: the claim `iss`, exactly."), 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0'),
    jwks: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(keySetAddress(), 'Where its public keys are; where its own discovery document says, when left out.')),
    audience: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(audience(), 'The claim `aud`: a name that is used for nothing but this gate.'), 'api://grantgate'),
    client: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(clientId(), 'Client of the tool at the provider: the claim `azp`, `appid` or `client_id`.'), '66666666-7777-8888-9999-000000000000'),
    subject: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(immutableClaim(), 'The claim that says who it is, and that never changes: `oid` of Entra, or `sub`.'), 'sub'),
    inputs: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(inputNames(), 'The only inputs that it may set, each of type choice, boolean or number; none when left out. Such a token ' +
        'does not say what it was issued for.')),
    'event-types': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)((0,policy_shape/* text */.Qq)({ pattern: /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/, expected: 'the type of an event' }), { max: 25 }), 'The only `event_type` of `repository_dispatch` that it may send; none when left out. A workflow may read it ' +
        'like an input.')),
    age: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: 30, max: 3600 }), 'How old a token may be when the run begins; `5m` when left out.')),
};
function checkSigned(value, path, mismatches) {
    if ((value.keys === undefined) === (value.jwks === undefined))
        mismatches.push({
            path,
            message: value.keys === undefined ? '`keys` is missing' : '`keys` and `jwks` are both given',
            hint: value.keys === undefined
                ? 'give the public keys under `keys`, or their https address as `jwks`'
                : 'give one of them: keys in the policy are reviewed',
        });
    const named = new Set();
    const keys = value.keys ?? [];
    for (const [index, { kid }] of keys.entries()) {
        const at = [...path, 'keys', index];
        if (kid === undefined && keys.length > 1)
            mismatches.push({ path: at, message: '`kid` is missing', hint: 'of several keys each has a name of its own' });
        if (kid !== undefined && named.has(kid))
            mismatches.push({ path: [...at, 'kid'], message: `the name \`${kid}\` is given to two keys` });
        if (kid !== undefined)
            named.add(kid);
    }
}
function checkIdp(value, path, mismatches) {
    if (value.audience === value.client || value.audience === value.issuer)
        mismatches.push({
            path: [...path, 'audience'],
            message: `\`${value.audience}\` is also the ${value.audience === value.client ? 'client' : 'issuer'}`,
            hint: 'any token that a person gets by logging in there would do: register a name for this gate alone',
        });
}
const ENTRY_KINDS = {
    github: commentShape,
    signed: (0,policy_shape/* object */.Ik)(signedFields, checkSigned),
    idp: (0,policy_shape/* object */.Ik)(idpFields, checkIdp),
};
const ENTRY_KIND_NAMES = Object.keys(ENTRY_KINDS);
/** An entry of `delegation`, parsed by its kind, so that what is wrong is said of that kind. */
const delegationEntryShape = {
    schema: { anyOf: Object.values(ENTRY_KINDS).map(({ schema }) => schema) },
    parse: (value, path, mismatches) => {
        if (!(0,policy_shape/* isRecord */.u4)(value))
            return ENTRY_KINDS.signed.parse(value, path, mismatches);
        const kind = value['kind'];
        if (isKind(kind))
            return ENTRY_KINDS[kind].parse(value, path, mismatches);
        if (kind === undefined)
            return (0,mismatch/* addMismatch */.E$)(mismatches, path, '`kind` is missing', 'for example `kind: signed`; `github`: a comment `/run`, `signed`: the tool signs, `idp`: a token of the ' +
                "company's identity provider");
        const near = typeof kind === 'string' ? (0,meant/* meant */.wx)(kind, ENTRY_KIND_NAMES) : undefined;
        return (0,mismatch/* addMismatch */.E$)(mismatches, [...path, 'kind'], `expected ${ENTRY_KIND_NAMES.map((one) => `\`${one}\``).join(', ')}, got ${(0,mismatch/* showValue */.vp)(kind)}`, near === undefined
            ? "a person's own token needs no entry: then the actor is the person"
            : `did you mean \`${near}\`?`);
    },
};
function isKind(value) {
    return typeof value === 'string' && Object.hasOwn(ENTRY_KINDS, value);
}
/** Checks what entries have to do with each other, and with the roles of the policy. */
function checkEntries(entries, roles, mismatches) {
    const names = new Set();
    const senders = new Set();
    for (const [index, entry] of entries.entries()) {
        const path = ['delegation', index];
        if (names.has(entry.name))
            mismatches.push({ path: [...path, 'name'], message: `two entries have the name \`${entry.name}\`` });
        names.add(entry.name);
        for (const [at, role] of entry.roles.entries())
            if (!roles.has(role))
                mismatches.push({
                    path: [...path, 'roles', at],
                    message: `there is no role \`${role}\``,
                    hint: `the roles are ${[...roles].join(', ') || 'none'}`,
                });
        const sender = entry.kind === 'github' ? 'github' : `${entry.app} ${entry.issuer}`;
        if (senders.has(sender))
            mismatches.push({
                path,
                message: entry.kind === 'github'
                    ? 'two entries are of kind `github`'
                    : 'two entries have this `app` and this `issuer`',
                hint: 'which of them a token is for could not be told: make them one',
            });
        senders.add(sender);
    }
}
/** The entries by which an account may act for people: the account is known by its number alone. */
function entriesFor(entries, tool) {
    return entries.filter((entry) => entry.kind === 'github' ? tool.isApp && isWorkflowsBot(tool.login) : String(entry.app) === tool.id);
}
/**
 * Whether this is who a workflow's own token acts as. Its number differs between servers, and nobody else can have a
 * login with brackets.
 */
function isWorkflowsBot(login) {
    return login === 'github-actions[bot]';
}

// EXTERNAL MODULE: ./lib/policy/duration.js
var duration = __nccwpck_require__(4464);
;// CONCATENATED MODULE: ./lib/policy/environments.js



/** An environment's name: anything on one line. Source: GitHub's REST reference, "Create or update an environment". */
const ENVIRONMENT = /^\S(?:.{0,253}\S)?$/;
const namesShape = (0,policy_shape/* object */.Ik)({
    aliases: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs(), 'Any name that a tool has for it: a stage, a slot, a channel. Compared without case, and good wherever a ' +
        'tool names an environment.')),
    profiles: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs(), 'Profiles of the AWS command line.')),
    contexts: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs(), 'Contexts of Kubernetes, and clusters.')),
    namespaces: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs(), 'Namespaces of Kubernetes, and resource groups.')),
    stacks: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs(), 'Stacks of CloudFormation, the CDK or Pulumi.')),
    workspaces: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs(), 'Workspaces of Terraform.')),
    projects: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs(), 'Projects of a cloud or of a host.')),
    subscriptions: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs(), 'Subscriptions of Azure.')),
    apps: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs(), 'Apps, services and functions.')),
    buckets: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs(), 'Buckets and containers of stored files, and the accounts that hold them.')),
    parameters: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs(), 'Parameters and secrets, by the name that a cloud has for them.')),
    registries: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs(), 'Repositories of images, with their registry and without tag or digest: `ghcr.io/acme/shop`, ' +
        '`docker.io/acme/shop`.')),
    databases: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs(), 'Databases, their servers and clusters, and tables.')),
    files: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs(), 'Files of variables or values, and folders, by their path in the repository; a pattern without a slash is ' +
        'compared with the last part of it.')),
});
/** The policy's key `environments`: the names that deploy tools have for an environment. */
const environmentsShape = (0,policy_shape/* record */.g1)(ENVIRONMENT, 'the name of an environment', namesShape, 500);
const ENVIRONMENT_LISTS = {
    alias: 'aliases',
    profile: 'profiles',
    context: 'contexts',
    namespace: 'namespaces',
    stack: 'stacks',
    workspace: 'workspaces',
    project: 'projects',
    subscription: 'subscriptions',
    app: 'apps',
    bucket: 'buckets',
    parameter: 'parameters',
    registry: 'registries',
    database: 'databases',
    file: 'files',
};
/** Every environment that has this name by this facet of a tool: by the list of the facet, or as an alias. */
function environmentsNamed(environments, facet, name) {
    const list = Object.hasOwn(ENVIRONMENT_LISTS, facet) ? ENVIRONMENT_LISTS[facet] : undefined;
    return [...environments]
        .filter(([, { aliases = [], ...names }]) => matchesAnyCaseless(aliases, name) || (list !== undefined && isListed(names, list, name)))
        .map(([environment]) => environment);
}
/** Every environment with an alias that this name could be taken for: good for refusing only. */
function environmentsAlike(environments, name) {
    return [...environments]
        .filter(([, { aliases = [] }]) => matchesAnyAlike(aliases, name))
        .map(([environment]) => environment);
}
/**
 * Whether the policy names any environment by this facet: without, a name of that kind says nothing about environments.
 */
function listsFacet(environments, facet) {
    const list = Object.hasOwn(ENVIRONMENT_LISTS, facet) ? ENVIRONMENT_LISTS[facet] : undefined;
    return (list !== undefined &&
        environments !== undefined &&
        [...environments.values()].some((names) => (names[list] ?? []).length > 0));
}
/** Whether any name of that facet whatever is one of an environment. */
function listsAnyName(environments, facet) {
    const list = Object.hasOwn(ENVIRONMENT_LISTS, facet) ? ENVIRONMENT_LISTS[facet] : undefined;
    return list !== undefined && [...environments.values()].some((names) => names[list]?.includes('**') === true);
}
function isListed(names, list, name) {
    const patterns = names[list] ?? [];
    if (list === 'aliases')
        return false;
    if (list !== 'files')
        return patterns.some((pattern) => matchesGlob(pattern, name));
    const path = plainPath(name);
    const last = path.slice(path.lastIndexOf('/') + 1);
    return patterns.some((pattern) => matchesGlob(plainPath(pattern), pattern.includes('/') ? path : last));
}
/**
 * A path without `.`, `..` and empty parts, so that one file has one name, and no way round leads into a folder that is
 * listed.
 */
function plainPath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}`;
}

;// CONCATENATED MODULE: ./lib/policy/gated-workflow.js



const WORKFLOW_PATH = String.raw `\.github/workflows/[^@/*?"\s\\\x00-\x1f\x7f]+\.ya?ml`;
const WHOLE_REF = String.raw `(?:refs/(?:heads|tags)/[^\s~^:?*[\\\x00-\x1f\x7f]+|[0-9a-f]{40})`;
const PARTS = new RegExp(`^(${REPOSITORY_PATTERN.source.slice(1, -1)})/(${WORKFLOW_PATH})@(${WHOLE_REF})$`);
const EXAMPLE = 'acme/shop/.github/workflows/gated.yml@refs/heads/main';
/** Takes a `job_workflow_ref` apart; `undefined` for a text that is not one. */
function readGatedWorkflow(written) {
    const [, repository, path, ref] = PARTS.exec(written) ?? [];
    return repository === undefined || path === undefined || ref === undefined ? undefined : { repository, path, ref };
}
/** What is missing from what was written. */
function meantGate(written) {
    const [path = '', ref] = written.split(/@(.*)/s);
    if (/[*?]/.test(written))
        return `a cloud compares it letter for letter: write one file at one ref, as \`${EXAMPLE}\``;
    if (path.startsWith('./') || path.startsWith('.github/'))
        return `write the repository before it: \`owner/name/${path.replace(/^\.\//, '')}@${ref ?? 'refs/heads/main'}\``;
    if (ref === undefined || ref === '')
        return `write the ref after it: \`${path}@refs/heads/main\``;
    if (/^[\w./-]+$/.test(ref) && !ref.startsWith('refs/'))
        return `tokens have the whole ref: write \`${path}@refs/heads/${ref}\`, or the full SHA of a commit`;
    return `write it as the claim \`job_workflow_ref\` has it: \`${EXAMPLE}\``;
}
function gatedWorkflow() {
    return hinted((0,policy_shape/* text */.Qq)({ pattern: PARTS, maxLength: 512, expected: 'a reusable workflow at a ref' }), meantGate);
}
/** What clouds and GitHub are told of the gate. */
const wallsShape = (0,policy_shape/* object */.Ik)({
    gate: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(gatedWorkflow(), 'The reusable workflow that holds the gate, at the ref by which it is called, as the claim `job_workflow_ref` ' +
        'has it. Clouds are to let in its jobs and no others.', { examples: [EXAMPLE] }), EXAMPLE),
});

;// CONCATENATED MODULE: ./lib/policy/vouched-programs.js


/** A name that is looked up, or the path of a file of the repository. */
const PATH_PART = '\\.{0,2}[A-Za-z0-9_@+-][A-Za-z0-9._@+-]{0,99}';
const PROGRAM_OR_PATH = new RegExp(`^(?:\\./)?${PATH_PART}(?:/${PATH_PART}){0,20}$`);
/** What runs whatever it is given: to vouch for one of these would vouch for everything. */
const RUNS_ANYTHING = new RegExp('^(?:(?:ba|z|da|k|fi|a|c|tc)?sh|pwsh|powershell|cmd|env|sudo|doas|xargs|eval|exec|source|command|builtin|nohup|' +
    'timeout|busybox|iex|invoke-expression)(?:\\.exe)?$', 'i');
const programShape = () => {
    const inner = hinted((0,policy_shape/* text */.Qq)({ pattern: PROGRAM_OR_PATH, expected: 'the name of a program, or the path of a file of the repository' }), (written) => (/\s/.test(written) ? 'write the program alone, without what it is given' : undefined));
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => {
            const program = inner.parse(value, path, mismatches);
            if (program === undefined || !RUNS_ANYTHING.test(program))
                return program;
            mismatches.push({
                path,
                message: `\`${program}\` runs whatever it is given`,
                hint: 'vouch for the programs that are run, or for a script by its path: `scripts/build.sh`',
            });
            return undefined;
        },
    };
};
/** The policy's key `programs`: programs whose code is taken for harmless though it cannot be read. */
const programsShape = () => (0,policy_shape/* list */.p_)(programShape(), { max: 500 });
/**
 * Whether a program is vouched for: by its name where it is looked up, and by its path in the repository, `./build.sh`,
 * where it lies there.
 */
function isVouchedFor(programs, program) {
    if (!program.includes('/'))
        return programs.includes(program);
    const plain = (path) => path.replace(/^\.\//, '');
    return programs.some((one) => one.includes('/') && plain(one) === plain(program));
}

;// CONCATENATED MODULE: ./lib/policy/break-glass/rules.js





const reviewShape = (0,policy_shape/* object */.Ik)({
    within: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: 3600 }), 'How long after its end it has to be reviewed; later it is overdue.'), '2d'),
    by: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(listedShape('nobody could review it'), 'Who reviews it. Nobody reviews their own break-glass access.'), '{permission: maintain}'),
});
/** Access in an emergency, which is reviewed afterwards. */
const breakGlassShape = (0,policy_shape/* object */.Ik)({
    who: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(listedByNameShape('nobody could use it'), 'Who may take it, without an approval.'), '{users: [mona]}'),
    lasts: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: 300, max: 86_400 }), 'How long it lasts from when it was asked for; `24h` at most.'), '1h'),
    each: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,time_shapes/* rate */.TS)(), 'How often a person may take it, such as `2 per 30d`.'), '2 per 30d'),
    environments: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs('environment'), 'Environments that it reaches, of those of the role; all of them when left out.')),
    drill: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(roleName(), 'Role whose credentials a drill gets in place of those of the role: a harmless one. No drills when left out.')),
    notify: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)(eitherShape(login(), team(), 'a team or a login'), { min: 1 }), 'Teams and people who are told at once, besides everybody who could have approved.')),
    review: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(reviewShape, 'The review afterwards. While one is overdue, that person cannot take it again.'), '{within: 2d, by: {permission: maintain}}'),
});

// EXTERNAL MODULE: ./lib/policy/credential/aws-spec.js + 1 modules
var aws_spec = __nccwpck_require__(2610);
// EXTERNAL MODULE: ./lib/policy/credential/azure-spec.js
var azure_spec = __nccwpck_require__(8737);
// EXTERNAL MODULE: ./lib/policy/credential/words.js + 2 modules
var words = __nccwpck_require__(8891);
;// CONCATENATED MODULE: ./lib/policy/credential/gcp-spec.js



const PROVIDER = /^projects\/\d{1,20}\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{4,32}\/providers\/[a-z0-9-]{4,32}$/;
const SERVICE_ACCOUNT = /^[a-z0-9][a-z0-9.-]*@[a-z0-9][a-z0-9.-]*\.gserviceaccount\.com$/;
const BUCKET = /^\/\/storage\.googleapis\.com\/projects\/_\/buckets\/[a-z0-9][a-z0-9._-]{1,221}$/;
const PROJECT_ID = /^(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/;
/**
 * Tokens last an hour, or up to twelve where a policy of the organisation lets the service account:
 * generateAccessToken, `lifetime`.
 */
const MAX_GOOGLE_TOKEN_SECONDS = 43_200;
/** https://cloud.google.com/iam/docs/downscoping-short-lived-credentials: 1 to 10 rules. */
const MAX_BOUNDARY_RULES = 10;
const account = (description) => (0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ maxLength: 160, pattern: SERVICE_ACCOUNT, expected: 'the e-mail address of a service account' }), description);
const project = (description) => (0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: PROJECT_ID, expected: 'the id of a project' }), description);
const condition = (0,policy_shape/* object */.Ik)({
    expression: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ maxLength: 2048 }), 'Condition in CEL, for example on `resource.name`.'), '"resource.name.startsWith(\'projects/_/buckets/flags/objects/shop/\')"'),
    title: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ maxLength: 100 }), 'What it is for.')),
    description: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ maxLength: 256 }), 'More about it.')),
});
/** One rule of a credential access boundary, in Google's own names. */
const boundaryRule = (0,policy_shape/* object */.Ik)({
    availableResource: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({
        pattern: BUCKET,
        expected: 'a bucket such as `//storage.googleapis.com/projects/_/buckets/NAME`: only Cloud Storage knows access ' +
            'boundaries',
    }), 'Bucket that the token reaches.'), '//storage.googleapis.com/projects/_/buckets/flags'),
    availablePermissions: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)((0,policy_shape/* text */.Qq)({ pattern: /^inRole:[\w./-]+$/, expected: 'a role such as `inRole:roles/storage.objectViewer`' }), {
        min: 1,
        max: 50,
    }), 'Roles whose permissions remain there.'), "['inRole:roles/storage.objectViewer']"),
    availabilityCondition: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(condition, 'When it remains.')),
});
const idToken = (0,policy_shape/* object */.Ik)({
    audience: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ maxLength: 1024 }), 'Audience of the ID token, such as the address of a Cloud Run service.'), 'https://flags.acme.example'),
    env: (0,policy_shape/* optional */.lq)((0,words/* variableName */.cG)()),
});
/** Variables that a credential of Google Cloud sets itself; others begin with `CLOUDSDK_`. */
const GCP_OWN_VARIABLES = [
    'CLOUDSDK_AUTH_ACCESS_TOKEN',
    'GOOGLE_OAUTH_ACCESS_TOKEN',
    'GOOGLE_GHA_CREDS_PATH',
    'GCLOUD_PROJECT',
    'GCP_PROJECT',
    'GOOGLE_CLOUD_PROJECT',
    'GOOGLE_CLOUD_QUOTA_PROJECT',
];
/** Tokens of Google Cloud by workload identity federation: the key `gcp` of a credential. */
const gcpShape = (0,policy_shape/* object */.Ik)({
    provider: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({
        pattern: PROVIDER,
        expected: '`projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`, with the number ' +
            'of the project',
    }), 'Provider of the workload identity pool.'), 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/acme'),
    'service-account': (0,policy_shape/* optional */.lq)(account('Service account that is impersonated. Left out, the job acts as itself, with a token whose life cannot ' +
        'be chosen.')),
    delegates: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)(account('A service account of the chain.'), { min: 1, max: 4 }), 'Service accounts in between, each allowed to make tokens of the next.')),
    audience: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ maxLength: 255 }), 'Audience of the token that is traded; `https://iam.googleapis.com/` and the provider when left out.')),
    scopes: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)((0,policy_shape/* text */.Qq)({ maxLength: 256, pattern: /^[!-~]+$/, expected: 'a scope without spaces' }), { min: 1, max: 50 }), 'OAuth scopes of the token; `https://www.googleapis.com/auth/cloud-platform` when left out.')),
    session: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: 60, max: MAX_GOOGLE_TOKEN_SECONDS }), 'Longest life of the token; 1 hour when left out. More needs a policy of the organisation.')),
    'access-boundary': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)(boundaryRule, { min: 1, max: MAX_BOUNDARY_RULES }), 'Credential access boundary: what the token can do at most, in Cloud Storage.')),
    'id-token': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(idToken, 'Also an ID token of the service account, in `GCP_ID_TOKEN` unless `env` says otherwise. It lasts an hour.')),
    project: (0,policy_shape/* optional */.lq)(project('Project of later steps; that of the service account when left out.')),
    'quota-project': (0,policy_shape/* optional */.lq)(project('Project whose quota is used.')),
    universe: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, expected: 'a domain' }), 'Domain of the cloud; `googleapis.com` when left out.')),
}, (value, path, mismatches) => {
    const env = value['id-token']?.env;
    if (env !== undefined && GCP_OWN_VARIABLES.includes((0,words/* foldedVariable */.zQ)(env)))
        mismatches.push({
            path: [...path, 'id-token', 'env'],
            message: `\`${env}\` holds something else`,
            hint: 'choose a name of your own, such as `SERVICE_ID_TOKEN`',
        });
    if (value['service-account'] !== undefined)
        return;
    for (const name of ['delegates', 'session', 'access-boundary', 'id-token']) {
        if (value[name] !== undefined)
            mismatches.push({
                path: [...path, name],
                key: true,
                message: `\`${name}\` needs a \`service-account\``,
                hint: 'a federated token has neither a life that can be chosen nor these',
            });
    }
});

;// CONCATENATED MODULE: ./lib/policy/credential/app-permissions.js
/**
 * Permissions of GitHub Apps and the levels each has, as GitHub's REST description publishes them (schema
 * `app-permissions`), with `-` in names. A test holds the two together.
 */
const APP_PERMISSIONS = {
    actions: ['read', 'write'],
    administration: ['read', 'write'],
    'artifact-metadata': ['read', 'write'],
    attestations: ['read', 'write'],
    checks: ['read', 'write'],
    'code-quality': ['read', 'write'],
    codespaces: ['read', 'write'],
    contents: ['read', 'write'],
    'dependabot-secrets': ['read', 'write'],
    deployments: ['read', 'write'],
    discussions: ['read', 'write'],
    environments: ['read', 'write'],
    issues: ['read', 'write'],
    'merge-queues': ['read', 'write'],
    metadata: ['read', 'write'],
    packages: ['read', 'write'],
    pages: ['read', 'write'],
    'pull-requests': ['read', 'write'],
    'repository-custom-properties': ['read', 'write'],
    'repository-hooks': ['read', 'write'],
    'repository-projects': ['read', 'write', 'admin'],
    'secret-scanning-alerts': ['read', 'write'],
    secrets: ['read', 'write'],
    'security-events': ['read', 'write'],
    'single-file': ['read', 'write'],
    statuses: ['read', 'write'],
    'vulnerability-alerts': ['read', 'write'],
    workflows: ['write'],
    'custom-properties-for-organizations': ['read', 'write'],
    members: ['read', 'write'],
    'organization-administration': ['read', 'write'],
    'organization-custom-roles': ['read', 'write'],
    'organization-custom-org-roles': ['read', 'write'],
    'organization-custom-properties': ['read', 'write', 'admin'],
    'organization-copilot-seat-management': ['read', 'write'],
    'organization-copilot-agent-settings': ['read', 'write'],
    'organization-announcement-banners': ['read', 'write'],
    'organization-events': ['read'],
    'organization-hooks': ['read', 'write'],
    'organization-personal-access-tokens': ['read', 'write'],
    'organization-personal-access-token-requests': ['read', 'write'],
    'organization-plan': ['read'],
    'organization-projects': ['read', 'write', 'admin'],
    'organization-packages': ['read', 'write'],
    'organization-secrets': ['read', 'write'],
    'organization-self-hosted-runners': ['read', 'write'],
    'organization-user-blocking': ['read', 'write'],
    'email-addresses': ['read', 'write'],
    followers: ['read', 'write'],
    'git-ssh-keys': ['read', 'write'],
    'gpg-keys': ['read', 'write'],
    'interaction-limits': ['read', 'write'],
    profile: ['write'],
    starring: ['read', 'write'],
    'enterprise-custom-properties-for-organizations': ['read', 'write', 'admin'],
};

;// CONCATENATED MODULE: ./lib/policy/credential/aws-key-spec.js




/**
 * A key id, an alias, or the ARN of either. https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html, KeyId
 */
const KEY = new RegExp((0,unbroken/* unbroken */.D) `
  ^(?:(?:arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/)?(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})
  |(?:arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:)?alias\/[\w/-]{1,250})$
`);
/** A key of AWS KMS that signs for an App. */
const awsKeyShape = (0,policy_shape/* object */.Ik)({
    ...aws_spec/* awsLogin */.P4,
    key: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: KEY, expected: 'a key id, `alias/<name>`, or the ARN of either', maxLength: 2048 }), 'The RSA key that signs: its id, `alias/<name>`, or the ARN of either.'), 'alias/app'),
    endpoints: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* object */.Ik)({ kms: (0,policy_shape/* optional */.lq)((0,words/* httpsUrl */.N3)('Endpoint of KMS.')) }), 'Endpoints of your own, such as VPC endpoints; else those of the region and partition.')),
}, ({ key, region }, path, mismatches) => {
    const elsewhere = /^arn:[^:]+:kms:([^:]+):/.exec(key)?.[1];
    if (elsewhere !== undefined && elsewhere !== region)
        mismatches.push({
            path: [...path, 'key'],
            message: `the key is in the region \`${elsewhere}\`, and \`${region}\` is asked`,
        });
});

// EXTERNAL MODULE: ./lib/policy/free-object.js
var free_object = __nccwpck_require__(4236);
;// CONCATENATED MODULE: ./lib/policy/credential/vault-spec.js




const MOUNT = /^[\w.-]+(?:\/[\w.-]+)*$/;
/** How a server of Vault or OpenBao lets a job in; also used for a key that signs. */
const vaultLogin = {
    url: (0,policy_shape/* required */.mw)((0,words/* httpsUrl */.N3)('Address of the Vault or OpenBao server.'), 'https://vault.acme.example'),
    role: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ maxLength: 255 }), 'Role of the JWT auth method.'), 'flags'),
    mount: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: MOUNT, expected: 'a path without slashes around it' }), 'Where the JWT auth method is mounted; `jwt` when left out.')),
    namespace: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: MOUNT, expected: 'a namespace' }), 'Namespace of Vault Enterprise or OpenBao.')),
    audience: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ maxLength: 255 }), 'Audience of the token that is traded; the address of the server when left out.')),
    'ca-certificates': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ maxLength: 65_536, pattern: /-----BEGIN CERTIFICATE-----/, expected: 'certificates in PEM' }), 'CA certificates of the server, as PEM; they add to those that are trusted already.')),
};
const vaultSecret = (0,policy_shape/* object */.Ik)({
    path: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: /^[^\s?#]+$/, expected: 'a path' }), 'Path of the secret below the server, for example `secret/data/shop/flags`, `database/creds/reader` or ' +
        '`pki/issue/web`.'), 'secret/data/shop/flags'),
    field: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)(), 'Field of the secret; with `wrap-ttl`, give `token`.'), 'sdk-key'),
    env: (0,policy_shape/* required */.mw)((0,words/* variableName */.cG)(), 'FLAGS_SDK_KEY'),
    version: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: /^\d{1,9}$/, expected: 'a version in quotes' }), 'Version of a secret of KV 2; the newest when left out.')),
    data: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,free_object/* freeObject */.o)(), 'What is sent along: the request is then a write, as PKI and some dynamic secrets need.')),
    'wrap-ttl': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: 1, max: 86_400 }), 'Wraps the answer: later steps get a token that gives the secret once.')),
});
/** Secrets of Vault or OpenBao: the key `vault` of a credential. */
const vaultShape = (0,policy_shape/* object */.Ik)({
    ...vaultLogin,
    session: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: 10 }), 'Longest life of the token and of the leases it makes.')),
    secrets: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)(vaultSecret, { max: 100 }), 'Secrets to read.')),
    'export-token': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* flag */.Jt)(), 'Also gives later steps the token itself, as `VAULT_TOKEN`, beside `VAULT_ADDR` and `VAULT_NAMESPACE`.')),
}, (value, path, mismatches) => {
    if ((value.secrets?.length ?? 0) === 0 && value['export-token'] !== true)
        mismatches.push({
            path,
            message: 'gives nothing to later steps',
            hint: 'give `secrets`, or `export-token: true`',
        });
    for (const [index, env] of (0,words/* takenTwice */.MX)((value.secrets ?? []).map((secret, place) => [place, secret.env])))
        mismatches.push({ path: [...path, 'secrets', index, 'env'], message: `\`${env}\` is taken by another secret` });
});

;// CONCATENATED MODULE: ./lib/policy/credential/github-spec.js





/** A key of the transit engine that signs for the App. */
const transitShape = (0,policy_shape/* object */.Ik)({
    ...vaultLogin,
    key: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: /^[\w.-]{1,255}$/, expected: 'the name of a key' }), 'Name of the transit key.'), 'app'),
    'transit-mount': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: /^[\w.-]+(?:\/[\w.-]+)*$/, expected: 'a path' }), 'Where the transit engine is mounted; `transit` when left out.')),
});
const keyShape = (0,policy_shape/* object */.Ik)({
    vault: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(transitShape, 'A transit key of Vault or OpenBao.')),
    'aws-kms': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(awsKeyShape, 'A key of AWS KMS.')),
    input: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* flag */.Jt)(), '`true`: the private key comes in the input `app-private-key`. The last resort: whoever reads it has all ' +
        'of the App, for good.')),
}, (value, path, mismatches) => {
    const given = [value.vault !== undefined, value['aws-kms'] !== undefined, value.input === true].filter(Boolean).length;
    if (given !== 1)
        mismatches.push({ path, message: 'expected exactly one of `vault`, `aws-kms`, `input: true`' });
});
/** A token of a GitHub App's installation: the key `github` of a credential. */
const githubShape = (0,policy_shape/* object */.Ik)({
    app: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: /^[A-Za-z0-9._-]{1,100}$/, expected: 'a client id, or an app id in quotes' }), 'Client id of the App, such as `Iv23li…`, or its numeric id.'), 'Iv23liExample'),
    owner: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: /^[A-Za-z0-9-]{1,39}$/, expected: 'a login' }), 'Account the App is installed on; the owner of the repository of the run when left out.')),
    installation: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* integer */.nd)(1), 'Id of the installation; looked up when left out.')),
    repositories: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)((0,policy_shape/* text */.Qq)({ pattern: /^[\w.-]{1,100}$/, expected: 'the name of a repository, without its owner' }), {
        min: 1,
        max: 500,
    }), 'Repositories the token reaches.'), '[incidents]'),
    permissions: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* record */.g1)(/^[a-z][a-z-]{2,60}$/, 'a permission of a GitHub App', (0,policy_shape/* oneOf */.yL)(['read', 'write', 'admin'])), 'What it may do there, with `-` in names.'), '{contents: read}'),
    key: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(keyShape, 'What signs for the App.'), '{vault: {url: https://vault.acme.example, role: app, key: app}}'),
    env: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,words/* tokenVariableName */.RE)(), 'Variable that later steps find the token in; `GH_TOKEN` when left out.')),
}, ({ permissions }, path, mismatches) => {
    if (permissions.size === 0)
        mismatches.push({
            path: [...path, 'permissions'],
            message: 'a token without permissions does nothing',
            hint: 'for example `{contents: read}`',
        });
    for (const [name, level] of permissions) {
        const levels = Object.hasOwn(APP_PERMISSIONS, name) ? APP_PERMISSIONS[name] : undefined;
        if (levels === undefined)
            mismatches.push({
                path: [...path, 'permissions', name],
                key: true,
                message: `GitHub Apps have no permission \`${name}\``,
                hint: similar(name),
            });
        else if (!levels.includes(level))
            mismatches.push({
                path: [...path, 'permissions', name],
                message: `\`${name}\` can be ${levels.map((word) => `\`${word}\``).join(', ')}, not \`${level}\``,
            });
    }
});
/** Names that share a word with a name that is not there. */
function similar(name) {
    const words = name.split('-').map((word) => word.replace(/s$/, ''));
    const near = Object.keys(APP_PERMISSIONS).filter((known) => words.some((word) => word.length > 3 && known.includes(word)));
    return near.length === 0
        ? 'see the permissions of a GitHub App in its settings'
        : `did you mean ${near
            .slice(0, 4)
            .map((known) => `\`${known}\``)
            .join(', ')}?`;
}

;// CONCATENATED MODULE: ./lib/policy/credential/provider-name.js
/** Providers that a policy may name. */
const provider_name_PROVIDERS = ['aws', 'gcp', 'azure', 'vault', 'github'];

;// CONCATENATED MODULE: ./lib/policy/credential-spec.js








/** One named credential of a role: exactly one provider, and where it is issued. */
const fields = (0,policy_shape/* object */.Ik)({
    environments: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs('environment'), 'Issued only when the job is in one of these environments; everywhere when left out.')),
    'accept-longer': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* flag */.Jt)(), 'Accept that a provider cannot end the credential with the grant: a GitHub App token lasts an hour ' +
        'unless it is revoked earlier, a token of Azure 60 to 90 minutes.')),
    aws: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(aws_spec/* awsShape */.hl, 'A session of an AWS role.')),
    gcp: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(gcpShape, 'A token of Google Cloud.')),
    azure: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(azure_spec/* azureShape */.bn, 'Access tokens of an app registration or a managed identity of Azure.')),
    vault: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(vaultShape, 'Secrets from Vault or OpenBao.')),
    github: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(githubShape, 'A token of a GitHub App, for some repositories and permissions only.')),
}, (value, path, mismatches) => {
    const given = provider_name_PROVIDERS.filter((name) => value[name] !== undefined);
    if (given.length !== 1)
        mismatches.push({
            path,
            message: `expected exactly one of ${provider_name_PROVIDERS.map((name) => `\`${name}\``).join(', ')}`,
            hint: 'one credential is of one provider',
        });
});
/** The same, with the one provider that a JSON Schema can demand as well. */
const credentialShape = (0,policy_shape/* described */.WY)(fields, 'One credential: of exactly one provider.', {
    oneOf: provider_name_PROVIDERS.map((name) => ({ properties: { [name]: true }, required: [name] })),
});

;// CONCATENATED MODULE: ./lib/policy/push-rules.js



/** What a push may do besides adding commits: move a branch or a tag to where it was not going, or delete one. */
const PUSH_CHANGES = ['force', 'delete'];
const changeableShape = (what, whatOfTags = what) => (0,policy_shape/* described */.WY)(listOrKeys(globs('branch'), (0,policy_shape/* object */.Ik)({
    branches: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs('branch'), `Branches that ${what}.`)),
    tags: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs('tag'), `Tags that ${whatOfTags}.`)),
})), `Branches that ${what}; for tags as well, a list of each. None when left out.`);
/** The key `push` of a role: kinds of changes, each for all that the role covers, or each with the names it is for. */
const pushShape = listOrKeys((0,policy_shape/* list */.p_)((0,policy_shape/* oneOf */.yL)(PUSH_CHANGES)), (0,policy_shape/* object */.Ik)({
    force: (0,policy_shape/* optional */.lq)(changeableShape('may be rewritten', 'may be moved')),
    delete: (0,policy_shape/* optional */.lq)(changeableShape('may be deleted')),
}));
const EVERY_NAME_CHANGEABLE = { branches: ['**'], tags: ['**'] };
const NO_NAME_CHANGEABLE = { branches: [], tags: [] };
/** What a role lets a push change in a way: patterns that a name must match besides those of the role's own lists. */
function changeableNames(rules, change) {
    if (rules === undefined)
        return NO_NAME_CHANGEABLE;
    if (isKinds(rules))
        return rules.includes(change) ? EVERY_NAME_CHANGEABLE : NO_NAME_CHANGEABLE;
    const names = rules[change] ?? [];
    return 'length' in names ? { ...NO_NAME_CHANGEABLE, branches: names } : { ...NO_NAME_CHANGEABLE, ...names };
}
/** What a role lets pushes do besides adding, in words of the policy: `force of branches automated/**`. */
function changesText(rules) {
    return PUSH_CHANGES.flatMap((change) => {
        const { branches, tags } = changeableNames(rules, change);
        if (branches.length + tags.length === 0)
            return [];
        if (rules !== undefined && isKinds(rules))
            return [change];
        const parts = [
            ...(branches.length === 0 ? [] : [`branches ${branches.join(', ')}`]),
            ...(tags.length === 0 ? [] : [`tags ${tags.join(', ')}`]),
        ];
        return [`${change} of ${parts.join(' and ')}`];
    });
}
/** The lists of names under `push`, each with its place below that key. */
function pushLists(rules) {
    if (rules === undefined || isKinds(rules))
        return [];
    return PUSH_CHANGES.flatMap((change) => {
        const names = rules[change] ?? [];
        if ('length' in names)
            return [{ list: 'branches', patterns: names, path: [change] }];
        return ['branches', 'tags'].map((list) => ({
            list,
            patterns: names[list] ?? [],
            path: [change, list],
        }));
    });
}
function isKinds(rules) {
    return Array.isArray(rules);
}

;// CONCATENATED MODULE: ./lib/policy/role.js









/** What can be granted: where, when and for what, by its name in the policy. */
const roleShape = (0,policy_shape/* object */.Ik)({
    description: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)(), 'What the role is for, in words a builder understands.'), 'Turn feature flags on and off'),
    owner: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(eitherShape(login(), team(), 'a team or a login'), 'Who answers for the role.')),
    repositories: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs('repository'), 'Repositories it may be used in, `owner/name`; the one that holds the policy when left out.')),
    branches: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(globs('branch'), 'Branches a run may be on; may be `[]` when `tags` are given.'), "['release/*']"),
    tags: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs('tag'), 'Tags a run may be on; none when left out.')),
    environments: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs('environment'), 'Environments a job may be in; none when left out.')),
    workflows: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)(glob('workflow'), { min: 1 }), 'Workflow files; without `owner/name/` in front, of the repository of the run.'), '[.github/workflows/flags.yml]'),
    events: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)((0,policy_shape/* text */.Qq)({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Events that may start the run; `[workflow_dispatch]` when left out.')),
    runners: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)((0,policy_shape/* oneOf */.yL)(['github-hosted', 'self-hosted'])), 'Kinds of runner; `[github-hosted]` when left out.')),
    permissions: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* record */.g1)(/^[a-z-]{2,40}$/, 'a permission of GITHUB_TOKEN', (0,policy_shape/* oneOf */.yL)(['none', 'read', 'write'])), 'Ceiling for the `permissions` of the job.')),
    push: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(pushShape, 'What a push of a job may do besides adding commits: rewrite a branch or tag, delete one. A list is for all ' +
        'branches and tags of the role. Nothing when left out.')),
    require: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)((0,policy_shape/* oneOf */.yL)(['protected-ref'])), '`protected-ref`: the branch or tag must be protected.')),
    windows: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)(windowShape, { min: 1 }), 'When it may be used; always when left out.')),
    approval: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* object */.Ik)({ count: (0,policy_shape/* required */.mw)((0,policy_shape/* integer */.nd)(1, 20), '2') }), 'May raise the number of approvals, never lower it.')),
    'requestable-by': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(listedShape('nobody could ask for it'), 'Who may ask for it by the form; anyone who can open an issue when left out.')),
    agents: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* flag */.Jt)(), '`true`: a bot may use it by a grant of its own, without a person behind it. Left out, it is `false` as ' +
        'soon as ' +
        'the policy has `delegation`, by which a bot can name a person.')),
    'break-glass': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(breakGlassShape, 'Access in an emergency, without an approval and with a review afterwards.')),
    lifetime: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,time_shapes/* duration */.p0)(), 'May lower the longest life of a grant, never raise it.')),
    credentials: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* record */.g1)(ROLE_NAME, 'a name of letters, digits, `-` and `_`', credentialShape, 50), 'What is issued to a run that is allowed.')),
}, (value, path, mismatches) => {
    if (value.branches.length + (value.tags?.length ?? 0) === 0) {
        mismatches.push({
            path: [...path, 'branches'],
            message: 'neither a branch nor a tag is in scope',
            hint: 'give at least one pattern under `branches` or `tags`',
        });
    }
});

;// CONCATENATED MODULE: ./lib/policy/policy.js















const approvalShape = (0,policy_shape/* object */.Ik)({
    approvers: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(listedShape('nobody could approve a grant'), 'Who may approve a grant.'), '{permission: maintain}'),
    count: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* integer */.nd)(1, 20), 'How many of them; 1 when left out.')),
    require: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)((0,policy_shape/* oneOf */.yL)(['principal-id'])), '`principal-id`: a grant without the numeric id of its account is not used.')),
    policy: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* oneOf */.yL)(['reviewed', 'any']), '`reviewed` (when left out): a change of this file counts only once it was reviewed as the rules before it ' +
        'demand. `any`: whoever may push to the default branch may rewrite it.')),
    'unknown-authors': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* oneOf */.yL)(['deny', 'one-more', 'ignore']), 'What happens with a commit whose author or committer belongs to no account, or to a bot, since the approver ' +
        'may have written it: `one-more` (when left out) takes one more approval.')),
});
const limitsShape = (0,policy_shape/* object */.Ik)({
    lifetime: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,time_shapes/* duration */.p0)(), 'Longest time between the start of a grant and its end.'), '30d'),
    session: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: 60 }), 'Longest life of any credential.'), '1h'),
    accounts: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)((0,policy_shape/* text */.Qq)({ pattern: /^\d{12}$/, expected: 'a 12-digit AWS account id in quotes' })), 'AWS accounts that roles may be in; any when left out.')),
});
const neverShape = (0,policy_shape/* object */.Ik)({
    branches: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs('branch', { strict: true }), 'Branches that no grant reaches.')),
    tags: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs('tag', { strict: true }), 'Tags that no grant reaches.')),
    environments: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs('environment', { strict: true }), 'Environments that no grant reaches.')),
});
/** The policy file; its JSON Schema is generated from here. */
const policyShape = (0,policy_shape/* object */.Ik)({
    version: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* oneOf */.yL)([1]), 'Version of the format.'), '1'),
    approval: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(approvalShape, 'Who approves grants.'), '{approvers: {permission: maintain}}'),
    limits: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(limitsShape, 'Bounds on every grant and credential.'), '{lifetime: 30d, session: 1h}'),
    never: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(neverShape, 'Wins over every role and grant.')),
    environments: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(environmentsShape, 'Names that deploy tools have for environments: without them, only environments by their own names are known.')),
    'default-branches': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(defaultBranchesShape, 'Default branches of other repositories, `owner/name: branch`: for what always happens on the default ' +
        'branch, such as a `repository_dispatch`.')),
    actions: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(actionsShape, 'Actions that touch branches or environments, and the inputs that name them; they add to those that are known.')),
    opaque: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* oneOf */.yL)(['list', 'refuse']), 'What happens to steps with code that cannot be read in advance: `list` (when left out) lists them, `refuse` ' +
        'refuses the run. `actions` and `programs` vouch for some.')),
    programs: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(programsShape(), 'Programs that are vouched for, whatever they run: by their name, such as `make`, or by their path in the ' +
        'repository, such as `./scripts/build.py`. They are not opaque.')),
    lifted: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)((0,policy_shape/* text */.Qq)({
        pattern: /^grantgate\/frozen(?:\/[^\s~^:?*[\\]+)?$/i,
        expected: 'a tag that freezes, such as `grantgate/frozen/20261128T180000Z`',
    }), { max: 1000 }), 'Freezes that are over: names of tags at or below `grantgate/frozen`, as they are written.')),
    preflight: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* oneOf */.yL)(['enforce', 'warn', 'off']), 'How strictly later steps are read at least, whatever the workflow says.')),
    guard: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* oneOf */.yL)(['enforce', 'off']), '`enforce`: pushes are guarded while a job runs, whatever the workflow says.')),
    requests: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(requestsShape, 'How access is asked for.')),
    renewal: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(renewalShape, 'How grants are renewed.')),
    offboarding: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* oneOf */.yL)(['propose', 'revoke']), 'What happens with grants of people who left: a pull request proposes their end (when left out), or a tag ' +
        'revokes them at once.')),
    unused: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: 86_400 }), 'After how long without a run a grant is proposed for removal; never when left out.')),
    notify: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(httpsAddress(), 'Address that is told, in one signed JSON event each, what happens to grants.')),
    'frozen-allows-break-glass': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* flag */.Jt)(), '`true`: a freeze does not stop break-glass access. It does when left out.')),
    delegation: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)(delegationEntryShape, { max: 100 }), 'Tools that may name the person behind a dispatch: by a comment, by a signature of their own, or by a ' +
        'token of ' +
        "the company's identity provider.")),
    walls: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(wallsShape, 'What clouds and GitHub are to refuse by themselves: `grantgate walls` writes it for them.')),
    roles: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* record */.g1)(ROLE_NAME, 'a role name of letters, digits, `-` and `_`', roleShape), 'The catalogue of what can be granted.'), '{}'),
}, (policy, _path, mismatches) => {
    for (const [name, role] of policy.roles)
        checkRole(policy, name, role, mismatches);
    checkEntries(policy.delegation ?? [], new Set(policy.roles.keys()), mismatches);
});
function checkRole(policy, name, role, mismatches) {
    const count = policy.approval.count ?? 1;
    if (role.approval !== undefined && role.approval.count < count) {
        mismatches.push({
            path: ['roles', name, 'approval', 'count'],
            message: `lower than the policy's ${count}: a role may only raise it`,
        });
    }
    if (role.lifetime !== undefined && role.lifetime > policy.limits.lifetime) {
        mismatches.push({
            path: ['roles', name, 'lifetime'],
            message: `longer than the policy's ${(0,duration/* formatDuration */.a)(policy.limits.lifetime)}: a role may only lower it`,
        });
    }
    const longest = Math.min(policy.limits.lifetime, role.lifetime ?? Number.POSITIVE_INFINITY);
    const emergency = role['break-glass'];
    if (emergency !== undefined && emergency.lasts > longest) {
        mismatches.push({
            path: ['roles', name, 'break-glass', 'lasts'],
            message: `longer than the ${(0,duration/* formatDuration */.a)(longest)} that a grant for this role may last`,
        });
    }
    if (emergency?.drill !== undefined && (emergency.drill === name || !policy.roles.has(emergency.drill))) {
        mismatches.push({
            path: ['roles', name, 'break-glass', 'drill'],
            message: emergency.drill === name
                ? 'a drill would get the credentials of the role itself'
                : `there is no role \`${emergency.drill}\``,
            hint: 'name a role of this policy whose credentials do no harm',
        });
    }
    for (const [credential, spec] of role.credentials ?? [])
        checkAccounts(policy, spec, ['roles', name, 'credentials', credential], mismatches);
}
function checkAccounts({ limits: { accounts } }, { aws, github }, path, mismatches) {
    if (accounts === undefined)
        return;
    const roles = [
        [aws?.role, ['aws', 'role']],
        [aws?.chain, ['aws', 'chain']],
        [github?.key['aws-kms']?.role, ['github', 'key', 'aws-kms', 'role']],
    ];
    for (const [role, where] of roles) {
        const account = role?.split(':')[4];
        if (account !== undefined && !accounts.includes(account))
            mismatches.push({ path: [...path, ...where], message: `account \`${account}\` is not in \`limits.accounts\`` });
    }
}
/** Parses a policy file; every problem carries its place. */
function parsePolicy(source, file) {
    return document_parseDocument(source, file, policyShape);
}
/**
 * Who approves by a version of the policy that is no longer in force; `undefined` where it does not say so. What else
 * is in it does not count: a file that was good when it was written must not lose its say because it is read more
 * strictly today, or whoever pushes a correction would write the first version anew.
 */
function parseApprovalRules(source) {
    const yaml = loadYaml(source, '');
    if (!yaml.ok || !isRecord(yaml.value))
        return undefined;
    const mismatches = [];
    const rules = approvalShape.parse(yaml.value['approval'], [], mismatches);
    return mismatches.length === 0 ? rules : undefined;
}

;// CONCATENATED MODULE: ./lib/lifecycle/snapshot.js








/**
 * Reads policy and grants of the default branch in one request, and so at one commit, and every tag of the gate.
 * `now` is GitHub's clock, once it has answered.
 * @throws FactError when they cannot be read, or there is no policy that can be
 */
async function readSnapshot({ api, repository, server }, root, now) {
    const [found, tags] = await Promise.all([
        fetchDefaultFiles(api, repository, root),
        fetchAllGateTags(api, repository),
    ]);
    const { head } = found;
    const text = found.policy?.text;
    if (head === undefined || text === undefined)
        throw new fact_error_FactError(`there is no policy at \`${root}/policy.yml\` on the default branch`, 'write one: `grantgate init`');
    const policy = readSoundPolicy(text, `${root}/policy.yml`);
    return {
        setting: {
            policy,
            repository,
            server: server.url,
            policyPath: root,
            branch: head.branch,
            hasApp: policy.requests?.app !== undefined,
            now: now(),
        },
        policyText: text,
        commit: head.commit,
        files: found.grants.flatMap(({ path, text: grant }) => parseGrant(grant ?? '', path, `${root}/grants/${path}`) ?? []),
        people: found.people === undefined ? undefined : parsePeople(found.people.text ?? '', `${root}/people.yml`),
        revoked: new Set(tags_revocationsIn(tags)),
        frozen: freezesInForce(freezesIn(tags), policy.lifted),
        hasEmergencies: tags.names.some((name) => name.startsWith(`${BREAK_GLASS}/`)),
        reviewed: new Set(found.reviews),
    };
}
function readSoundPolicy(text, file) {
    const parsed = parsePolicy(text, file);
    if (parsed.ok)
        return parsed.value;
    const [{ line, column, message, hint }] = parsed.problems;
    throw new fact_error_FactError(`the policy is broken: ${file}:${line}:${column}: ${message}`, hint ?? 'see `grantgate lint`');
}

;// CONCATENATED MODULE: ./lib/github/last-look.js


/** The workflow of a run, from `GITHUB_WORKFLOW_REF`: `acme/shop/.github/workflows/access.yml@refs/heads/main`. */
function workflowPlace(workflowRef) {
    const [, repository, file] = /^([^/]+\/[^/]+)\/\.github\/workflows\/([^/@]+)@/.exec(workflowRef ?? '') ?? [];
    return repository === undefined || file === undefined ? undefined : { repository, file };
}
/**
 * When the clock last started a workflow that went through, milliseconds since 1970; `undefined` where it never did, or
 * where the token is not shown it. Source: REST, "List workflow runs for a workflow"; needs `actions: read`.
 */
async function fetchLastScheduled(api, place) {
    return await newestRun(api, place, 'event=schedule&status=success');
}
/** When the newest run of a workflow that went through was begun, whatever started it. */
async function fetchNewestRun(api, place) {
    return await newestRun(api, place, 'status=success');
}
/** Whether a run of a workflow since then went through, whatever started it. */
async function fetchRanSince(api, place, since) {
    const created = encodeURIComponent(`>=${new Date(since).toISOString().replace(/\.\d+/, '')}`);
    const run = await newestRun(api, place, `status=success&created=${created}`);
    return run === 'unknown' ? run : run !== 'never';
}
async function newestRun(api, { repository, file }, query) {
    const path = `/repos/${repository}/actions/workflows/${encodeURIComponent(file)}/runs?${query}&per_page=1`;
    try {
        const [run] = new json_Fields(await api.get(path, 'actions: read'), '').list('workflow_runs');
        return run === undefined ? 'never' : { at: Date.parse(run.text('created_at')) };
    }
    catch (error) {
        if (error instanceof fact_error_FactError)
            return 'unknown';
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/requests/care/due.js

/** A schedule may be late: GitHub starts it some time after its minute, or not at all. */
const LATE_MS = 3_600_000;
/**
 * Where the daily look is overdue, since when: whatever ran since then has done it. `undefined` where it is not. All
 * runs come to the same answer, so that the first of each day does it and the others do not. Times in milliseconds
 * since 1970.
 */
function dueSlot(lastScheduled, now) {
    const first = lastScheduled === undefined ? 0 : lastScheduled + ONE_DAY_MS + LATE_MS;
    return now < first ? undefined : now - ((now - first) % ONE_DAY_MS);
}

;// CONCATENATED MODULE: ./lib/lifecycle/daily.js


/**
 * Whether the daily look is overdue, so that a run that something else started has to do it: GitHub turns schedules off
 * in quiet public repositories, and drops some when it is busy. Where the token is not shown the runs, only the clock
 * starts it. `now` is GitHub's clock once it has answered, milliseconds since 1970.
 */
async function isLookOverdue(reader, context, now) {
    const place = workflowPlace(context.workflowRef);
    if (place === undefined)
        return false;
    const last = await fetchLastScheduled(reader.api, place);
    if (last === 'unknown')
        return false;
    const slot = dueSlot(last === 'never' ? undefined : last.at, now());
    return slot !== undefined && (await fetchRanSince(reader.api, place, slot)) === false;
}
/**
 * When the last daily look was at the earliest, milliseconds since 1970; `undefined` where that is not known. What is
 * told of the time since then may be told twice, and is not left out.
 */
async function fetchLastLook(reader, context, now) {
    const place = workflowPlace(context.workflowRef);
    const scheduled = place === undefined ? 'unknown' : await fetchLastScheduled(reader.api, place);
    if (place === undefined || scheduled === 'unknown')
        return undefined;
    const last = scheduled === 'never' ? undefined : scheduled.at;
    if (dueSlot(last, now) === undefined)
        return last;
    const newest = await fetchNewestRun(reader.api, place);
    return typeof newest === 'object' ? (dueSlot(last, newest.at) ?? last) : last;
}

;// CONCATENATED MODULE: ./lib/github/numbered-accounts.js


/** The account of this login; `undefined` where there is none. Source: REST, "Get a user". @throws FactError */
async function fetchAccountNamed(api, login) {
    return await readAccountAt(api, `/users/${encodeURIComponent(login)}`);
}
/** The account of this number; `undefined` where there is none. Source: REST, "Get a user using their ID". */
async function fetchAccountNumbered(api, id) {
    return await readAccountAt(api, `/user/${id}`);
}
/**
 * The account whose token this is. Source: REST, "Get the authenticated user".
 * @throws FactError for a token that is nobody's, such as that of a job
 */
async function fetchOwnAccount(api) {
    const found = await readAccountAt(api, '/user').catch((error) => {
        // a token of an installation may ask for much, and is nobody's
        if (error instanceof FactError && error.status === 403)
            return undefined;
        throw error;
    });
    if (found !== undefined)
        return found;
    throw new FactError('GitHub does not say whose token this is', 'use the token of a person: `gh auth token` shows yours');
}
async function readAccountAt(api, path) {
    try {
        const found = new json_Fields(await api.get(path, 'metadata: read'), '');
        return { login: found.text('login'), id: found.number('id'), type: found.text('type') };
    }
    catch (error) {
        // every account is public, so this is no question of rights
        if (error instanceof fact_error_FactError && error.status === 404)
            return undefined;
        throw error;
    }
}
const TEAM_QUERY = (/* unused pure expression or super */ null && (`query Team($organisation: String!, $slug: String!) {
  organization(login: $organisation) { team(slug: $slug) { databaseId } }
}`));
/**
 * The number of a team, `owner/slug`; `undefined` where the organisation has none of this name that this token sees.
 * @throws FactError when the token cannot read the members of the organisation
 */
async function fetchTeamNumber(api, team) {
    const [organisation = '', slug = ''] = team.split('/');
    const { data } = await api.query(TEAM_QUERY, { organisation, slug });
    const found = new Fields(data, '').maybe('organization');
    if (found === undefined)
        throw new FactError(`the organisation \`${organisation}\` is not shown to this token`);
    return found.maybe('team')?.number('databaseId');
}

;// CONCATENATED MODULE: ./lib/github/last-run.js

/**
 * When somebody's last run in a repository was begun, milliseconds since 1970. Source: REST, "List workflow runs for a
 * repository"; needs `actions: read`.
 * @throws FactError
 */
async function fetchLastRun(api, repository, login) {
    const path = `/repos/${repository}/actions/runs?actor=${encodeURIComponent(login)}&per_page=1`;
    const [run] = new json_Fields(await api.get(path, 'actions: read'), '').list('workflow_runs');
    return run === undefined ? 'never' : { at: Date.parse(run.text('created_at')) };
}

;// CONCATENATED MODULE: ./lib/github/request-pulls.js


const PULL = `number state mergedAt createdAt headRefName headRefOid isCrossRepository author { ${person_PERSON} }
  files(first: 2) { nodes { path } }
  commits(first: 20) { nodes { commit { ${AUTHORSHIP} } } }
  latestOpinionatedReviews(first: 50) { nodes { state commit { oid } author { ${person_PERSON} } } }`;
const MAX_BRANCHES = 5;
/** The folder of all branches that the App makes. */
const BRANCH_FOLDER = 'grantgate';
/** A thousand branches: those of merged pull requests stay where nobody deletes them. */
const MAX_OPEN_PAGES = 20;
const PAGE_BRANCHES = 50;
/**
 * The pull requests that come from these branches, by the account with this number; the newest of each branch that is
 * not closed, or else the newest. Those of others, or from other repositories, are none of ours.
 * @throws FactError
 */
async function fetchRequestPulls(api, repository, app, branches) {
    const found = [];
    for (let start = 0; start < branches.length; start += MAX_BRANCHES) {
        const some = branches.slice(start, start + MAX_BRANCHES);
        const fields = some.map((_, index) => `b${index}: pullRequests(headRefName: $b${index}, first: 10, ` +
            `orderBy: {field: CREATED_AT, direction: DESC}) { nodes { ${PULL} } }`);
        const document = `query RequestPulls($owner: String!, $name: String!${oneForEach(some)}) {
  repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
        const answer = await ofRepository(api, repository, document, some);
        for (const index of some.keys()) {
            const own = answer
                .object(`b${index}`)
                .present('nodes')
                .filter((node) => isOf(node, app));
            found.push(...[own.find((node) => node.text('state') !== 'CLOSED') ?? own[0]].filter((node) => node !== undefined));
        }
    }
    return await withTexts(api, repository, found);
}
/**
 * Every open pull request of the account with this number that comes from a branch of requests; `undefined` where there
 * are too many. Other people's pull requests are not walked through: how many they have open is none of ours.
 * @throws FactError
 */
async function fetchOpenPulls(api, repository, app) {
    const found = [];
    let after = null;
    for (let page = 0; page < MAX_OPEN_PAGES; page += 1) {
        const document = `query OpenPulls($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    branches: refs(refPrefix: "refs/heads/${BRANCH_FOLDER}/", first: ${PAGE_BRANCHES}, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { associatedPullRequests(states: [OPEN], first: 5) { nodes { ${PULL} } } } } } }`;
        const list = (await ofRepository(api, repository, document, [], { after })).object('branches');
        const pulls = list.present('nodes').flatMap((ref) => ref.object('associatedPullRequests').present('nodes'));
        found.push(...pulls.filter((node) => isOf(node, app)));
        if (!list.object('pageInfo').flag('hasNextPage'))
            return await withTexts(api, repository, found);
        after = list.object('pageInfo').text('endCursor');
    }
    return undefined;
}
function isOf(node, app) {
    return !node.flag('isCrossRepository') && person_readPerson(node.maybe('author')).id === app;
}
async function ofRepository(api, repository, document, values, more = {}) {
    const [owner = '', name = ''] = repository.split('/');
    const variables = Object.fromEntries(values.map((value, index) => [`b${index}`, value]));
    return new json_Fields((await api.query(document, { owner, name, ...variables, ...more })).data, '').object('repository');
}
/** The variables of values, `$b0` and so on. */
function oneForEach(values) {
    return values.map((_, index) => `, $b${index}: String!`).join('');
}
/** Reads the one file of each at its head, in one request for all. */
async function withTexts(api, repository, nodes) {
    if (nodes.length === 0)
        return [];
    const paths = nodes.map((node) => {
        const files = node.object('files').present('nodes');
        return files.length === 1 ? files[0]?.text('path') : undefined;
    });
    const fields = nodes.map((_, index) => `b${index}: object(expression: $b${index}) { ... on Blob { text isTruncated } }`);
    const document = `query RequestedFiles($owner: String!, $name: String!${oneForEach(nodes)}) {
  repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
    const expressions = nodes.map((node, index) => `${node.text('headRefOid')}:${paths[index] ?? ''}`);
    const answer = await ofRepository(api, repository, document, expressions);
    return nodes.map((node, index) => readRequestPull(node, paths[index], answer.maybe(`b${index}`)));
}
function readRequestPull(node, path, blob) {
    const [state, head, number] = [node.text('state'), node.text('headRefOid'), node.number('number')];
    const isText = path !== undefined && blob?.has('text') === true && !blob.flag('isTruncated');
    return {
        number,
        branch: node.text('headRefName'),
        state: state === 'OPEN' ? 'open' : state === 'MERGED' ? 'merged' : 'closed',
        mergedAt: node.isNull('mergedAt') ? undefined : Date.parse(node.text('mergedAt')),
        createdAt: Date.parse(node.text('createdAt')),
        head,
        path,
        text: isText ? blob.text('text') : undefined,
        approvedBy: node
            .object('latestOpinionatedReviews')
            .present('nodes')
            .filter((review) => review.text('state') === 'APPROVED' && review.maybe('commit')?.text('oid') === head)
            .map((review) => person_readPerson(review.maybe('author')))
            .filter(({ type }) => type === 'User'),
        committers: node
            .object('commits')
            .present('nodes')
            .flatMap((entry) => readAuthorship(entry.object('commit'), number).people),
    };
}

;// CONCATENATED MODULE: ./lib/github/teams.js


const NO_TEAMS = { names: [], ids: [] };
const TEAM_FIELDS = 'slug databaseId';
/**
 * The teams of an organisation that each of some people is in, in one request. GitHub answers those that somebody is in
 * directly; a member of a child team is a member of every team above it, so these are asked along with them. Source:
 * GitHub's documentation, "About teams", "Nested teams".
 * @throws FactError when the token cannot read members, or someone is in more than 100 teams
 */
async function fetchTeams(api, organisation, logins) {
    const parameters = logins.map((_, index) => `$l${index}: String!`).join(', ');
    const fields = logins
        .map((_, index) => `t${index}: teams(first: 100, userLogins: [$l${index}]) { totalCount nodes { ${TEAM_FIELDS} ` +
        `ancestors(first: 20) { totalCount nodes { ${TEAM_FIELDS} } } } }`)
        .join(' ');
    const variables = Object.fromEntries(logins.map((login, index) => [`l${index}`, login]));
    const { data } = await api.query(`query Teams($organisation: String!, ${parameters}) { organization(login: $organisation) { ${fields} } }`, { organisation, ...variables });
    const found = new json_Fields(data, '').maybe('organization');
    // a repository of a person's own account has no teams
    if (found === undefined)
        return new Map(logins.map((login) => [login, NO_TEAMS]));
    return new Map(logins.map((login, index) => [login, readTeams(found.object(`t${index}`), organisation, login)]));
}
function readTeams(teams, organisation, login) {
    const direct = allOf(teams, `\`${login}\` is in more teams than can be read`);
    const every = direct.flatMap((team) => [
        team,
        ...allOf(team.object('ancestors'), `a team of \`${login}\` lies deeper than can be read`),
    ]);
    return {
        names: [...new Set(every.map((team) => `${organisation}/${team.text('slug')}`))],
        ids: [...new Set(every.flatMap((team) => (team.has('databaseId') ? [team.number('databaseId')] : [])))],
    };
}
/** INVARIANT: an incomplete list does not count as a list. */
function allOf(connection, otherwise) {
    const nodes = connection.present('nodes');
    if (connection.number('totalCount') > nodes.length)
        throw new fact_error_FactError(otherwise);
    return nodes;
}

;// CONCATENATED MODULE: ./lib/github/rights-of.js



const ROLE_NAMES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
/**
 * A person's permission on a repository; `undefined` where the token is not told, where it is a role of the
 * organisation's own making, or where the login is another account's by now. Source: REST, "Get repository permissions
 * for a user".
 */
async function fetchRole(api, repository, { login, id }) {
    try {
        const path = `/repos/${repository}/collaborators/${encodeURIComponent(login)}/permission`;
        const answer = new json_Fields(await api.get(path, 'metadata: read'), '');
        if (answer.object('user').number('id') !== id)
            return undefined;
        const role = answer.optionalText('role_name') ?? answer.text('permission');
        return ROLE_NAMES.find((name) => name === role);
    }
    catch (error) {
        if (error instanceof fact_error_FactError)
            return undefined;
        throw error;
    }
}
/** The teams of a person in an organisation; `undefined` where the token is not told. */
async function fetchTeamsOf(api, organisation, login) {
    try {
        return (await fetchTeams(api, organisation, [login])).get(login);
    }
    catch (error) {
        if (error instanceof fact_error_FactError)
            return undefined;
        throw error;
    }
}
/** The account of a login; `unknown` where GitHub does not say. Source: REST, "Get a user". */
async function fetchAccountOf(api, login) {
    try {
        const user = new json_Fields(await api.get(`/users/${encodeURIComponent(login)}`, 'metadata: read'), '');
        return { login: user.text('login'), id: user.number('id'), type: user.text('type') };
    }
    catch (error) {
        if (!(error instanceof fact_error_FactError))
            throw error;
        return error.status === 404 ? 'none' : 'unknown';
    }
}
/** The number of the account whose token it is. @throws FactError */
async function fetchOwnNumber(api) {
    const { data } = await api.query('query Viewer { viewer { login databaseId } }', {});
    return new json_Fields(data, '').object('viewer').number('databaseId');
}
/** What GitHub says about a comment besides its text; `undefined` where it is gone. @throws FactError */
async function fetchIsByEmail(api, node) {
    const { data } = await api.query('query CommentOrigin($id: ID!) { node(id: $id) { ... on IssueComment { createdViaEmail } } }', { id: node });
    return new json_Fields(data, '').maybe('node')?.flag('createdViaEmail');
}

;// CONCATENATED MODULE: ./lib/github/last-changes.js

const MAX_PATHS = 50;
/**
 * When each file came to be as it is at a commit: when the pull request that brought it was merged, or else when it was
 * committed. For people: what counts is what the gate finds out. Milliseconds since 1970.
 * @throws FactError
 */
async function fetchLastChanges(api, repository, commit, paths) {
    const found = new Map();
    const [owner = '', name = ''] = repository.split('/');
    for (let start = 0; start < paths.length; start += MAX_PATHS) {
        const some = paths.slice(start, start + MAX_PATHS);
        const parameters = some.map((_, index) => `, $p${index}: String!`).join('');
        const fields = some
            .map((_, index) => `p${index}: history(first: 1, path: $p${index}) { nodes { committedDate ` +
            `associatedPullRequests(first: 1) { nodes { mergedAt } } } }`)
            .join('\n');
        const { data } = await api.query(`query LastChanges($owner: String!, $name: String!, $commit: GitObjectID!${parameters}) {
  repository(owner: $owner, name: $name) { object(oid: $commit) { ... on Commit { ${fields} } } } }`, { owner, name, commit, ...Object.fromEntries(some.map((path, index) => [`p${index}`, path])) });
        const target = new json_Fields(data, '').object('repository').object('object');
        for (const [index, path] of some.entries()) {
            const [change] = target.object(`p${index}`).present('nodes');
            if (change === undefined)
                continue;
            const [pull] = change.object('associatedPullRequests').present('nodes');
            const merged = pull?.optionalText('mergedAt');
            found.set(path, Date.parse(merged ?? change.text('committedDate')));
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/requests/grant-file.js





/**
 * In the order in which people read them. INVARIANT: every key of a grant is here, which its type asks for: a file
 * that lost one that narrows would let more through.
 */
const KEY_ORDER = {
    role: true,
    reason: true,
    ticket: true,
    'principal-id': true,
    'team-id': true,
    'requested-by': true,
    'requested-by-id': true,
    request: true,
    renews: true,
    starts: true,
    expires: true,
    lasts: true,
    branches: true,
    tags: true,
    environments: true,
    repositories: true,
    workflows: true,
    events: true,
    through: true,
    'max-uses': true,
    revoked: true,
};
const KEYS = Object.keys(KEY_ORDER);
/** What the file of a request says. */
function fieldsOf(request, people, issue, narrowing) {
    return {
        role: request.role,
        reason: request.reason,
        ...(request.ticket === undefined ? {} : { ticket: request.ticket }),
        'principal-id': people.principal.id,
        'requested-by': people.requester.login,
        'requested-by-id': people.requester.id,
        request: issue,
        lasts: request.lasts,
        ...narrowing,
    };
}
/**
 * The id of the grant that an issue asks for: `users/mona/flag-release-123`. A renewal has its count at the end.
 */
function requestedId(principal, role, issue, renewal = 0) {
    return `users/${(0,fold/* foldCase */.SP)(principal.login)}/${role}-${issue}${renewal === 0 ? '' : `-${renewal + 1}`}`;
}
/** The branch of a request, of which there is one: whoever creates it second finds it there. */
function requestBranch(issue, renewal = 0) {
    return `grantgate/request-${issue}${renewal === 0 ? '' : `-${renewal + 1}`}`;
}
/** Whether a grant is the one that the branch of a request brings: by its id and by the issue that it names. */
function isOfBranch({ id, role, request }, branch) {
    const [, suffix, issue] = /^grantgate\/request-((\d+)(?:-\d+)?)$/.exec(branch) ?? [];
    return suffix !== undefined && id.endsWith(`/${role}-${suffix}`) && request === Number(issue);
}
/**
 * Writes a grant with a serialiser and reads it back: what the gate would not accept comes back as the problems of the
 * file, and is proposed to nobody. `undefined` where the id is nobody's.
 */
function writeGrant(id, fields) {
    const text = grantText(fields);
    const file = parseGrant(text, `${id}.yml`, `${id}.yml`);
    return file === undefined ? undefined : { path: `grants/${id}.yml`, text, file };
}
/** A grant as YAML that reads back to the same values. */
function grantText(fields) {
    const written = Object.fromEntries(KEYS.flatMap((key) => (fields[key] === undefined ? [] : [[key, plainValue(key, fields)]])));
    return dump(written, { lineWidth: -1, flowLevel: 1, noRefs: true });
}
function plainValue(key, fields) {
    const value = fields[key];
    if (key === 'lasts' && typeof value === 'number')
        return (0,duration/* formatDuration */.a)(value);
    if ((key === 'starts' || key === 'expires') && typeof value === 'number')
        return instantText(value);
    if (key === 'revoked' && fields.revoked !== undefined)
        return { ...fields.revoked, at: instantText(fields.revoked.at) };
    return value;
}
/** With the milliseconds where there are any: a grant must not end otherwise than it was asked for. */
function instantText(at) {
    return at % 1000 === 0 ? (0,instant/* formatInstant */.r4)(at) : new Date(at).toISOString();
}

;// CONCATENATED MODULE: ./lib/policy/grant-times.js
/** When the pull request that brought a grant was merged, milliseconds since 1970; `undefined` when none is known. */
function grantMerged(grant, { provenance }) {
    const pull = provenance.get(grant.id)?.pull;
    return pull?.merged === true ? pull.merged_at : undefined;
}
/** When a grant begins: as written, else when it was merged. */
function grantStart(grant, evidence) {
    return grant.starts ?? grantMerged(grant, evidence);
}
/**
 * When a grant ends: at `expires`, or when `lasts` is over, which counts from the merge; the earlier of both.
 *
 * INVARIANT: `undefined` where it says only how long and no merge is known. Nothing is approved then either, and no run
 * is allowed without an end.
 */
function grantEnd(grant, evidence) {
    if (grant.lasts === undefined)
        return grant.expires;
    const merged = grantMerged(grant, evidence);
    return merged === undefined ? undefined : endAfter(grant, merged);
}
/** When a grant ends that was merged then: milliseconds since 1970; never, if it says neither. */
function endAfter({ expires, lasts }, merged) {
    const over = lasts === undefined ? Number.POSITIVE_INFINITY : merged + lasts * 1000;
    return Math.min(expires ?? Number.POSITIVE_INFINITY, over);
}

;// CONCATENATED MODULE: ./lib/policy/grant-stage.js

/** Where a grant stands in its life, by its file and by the tags that were read. */
const GRANT_STAGES = (/* unused pure expression or super */ null && (['invalid', 'revoked', 'used-up', 'ended', 'not-started', 'active']));
/**
 * The state of a grant at a time in milliseconds since 1970. It says nothing about approval. `tags` is absent where
 * they were not read: then only the file is looked at. One that says only how long it lasts is active by its file.
 */
function grantStage(file, now, tags) {
    if (!file.ok)
        return 'invalid';
    const { grant } = file;
    if (grant.revoked !== undefined || seenRevocation(file, tags) !== undefined)
        return 'revoked';
    if (grant.expires !== undefined && now >= grant.expires)
        return 'ended';
    const most = grant['max-uses'];
    if (most !== undefined && (countUses(file.id, tags) ?? 0) >= most)
        return 'used-up';
    return grant.starts !== undefined && now < grant.starts ? 'not-started' : 'active';
}
/** What follows `grantgate/revoked/` in the tag that revokes a grant. */
function seenRevocation(file, tags) {
    if (tags === undefined)
        return undefined;
    const revoked = new Set(revocationsIn(tags));
    return file.ok ? grantRevocation(file.grant, revoked) : findRevocation(revoked, file.id);
}
/** The revocation of a grant: of itself, of its holder, or of the one account that it is for. */
function grantRevocation({ id, 'principal-id': account }, revoked) {
    const found = tags_findRevocation(revoked, id);
    return found ?? (account === undefined ? undefined : tags_findRevocation(revoked, tags_accountPlace(account)));
}
/** How often a grant was used, by its tags; absent where they were not read. */
function countUses(id, tags) {
    if (tags === undefined || tags.unread.includes(USED))
        return undefined;
    const place = `${USED}/${id}/`;
    return tags.names.filter((name) => name.startsWith(place) && /^[1-9]\d*$/.test(name.slice(place.length))).length;
}

;// CONCATENATED MODULE: ./lib/requests/stage.js


/** How far a grant has come, and from when until when it lasts. */
function stageOf(grant, { pull, revoked, isThere, now }) {
    const merged = pull?.state === 'merged' ? pull.mergedAt : undefined;
    const [from, until] = [grant.starts ?? merged, endWhenMerged(grant, merged)];
    const times = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
    const at = (stage) => ({ grant, stage, ...times });
    if (pull?.state === 'open')
        return at('pending');
    if (pull?.state === 'closed')
        return at('closed');
    if (pull === undefined && !isThere)
        return at('requested');
    if (!isThere)
        return at('retired');
    if (grant.revoked !== undefined || grantRevocation(grant, revoked) !== undefined)
        return at('revoked');
    // INVARIANT: what has no end that is known is not said to be active
    if (from === undefined || until === undefined)
        return at('void');
    if (now >= until)
        return at('ended');
    return at(now < from ? 'not-started' : 'active');
}
function endWhenMerged(grant, merged) {
    if (grant.lasts === undefined)
        return grant.expires;
    return merged === undefined ? undefined : endAfter(grant, merged);
}

;// CONCATENATED MODULE: ./lib/lifecycle/held-grants.js






/** Every grant on the default branch that is an account's, by its number, or by its login where it has none. */
async function heldGrants(reader, access, { login, id }) {
    const own = grantsIn(access).filter((grant) => grant.holder.kind === 'user' && (grant['principal-id'] ?? ((0,fold/* isSameName */.yS)(grant.holder.name, login) ? id : 0)) === id);
    return await grantsOnDefaultBranch(reader, access, own);
}
/** How far grants of the default branch have come. */
async function grantsOnDefaultBranch({ api, repository }, access, grants) {
    const paths = grants.map((grant) => grantPathOf(grant, access));
    const since = await fetchLastChanges(api, repository, access.commit, paths);
    return grants.map((grant) => onDefaultBranch(grant, since.get(grantPathOf(grant, access)), access));
}
/** The grants of the default branch that can be read. */
function grantsIn({ files }) {
    return files.flatMap((file) => (file.ok ? [file.grant] : []));
}
function grantPathOf({ id }, { setting }) {
    return `${setting.policyPath}/grants/${id}.yml`;
}
function onDefaultBranch(grant, mergedAt, access) {
    return stageOf(grant, {
        ...(mergedAt === undefined ? {} : { pull: { state: 'merged', mergedAt } }),
        revoked: access.revoked,
        isThere: true,
        now: access.setting.now,
    });
}
/** Grants in open pull requests of the App; `undefined` where there are more than can be read. */
async function openGrants({ api, repository }, { setting }) {
    const app = setting.policy.requests?.app;
    // without an App, nobody counts: the pull requests are everybody's own
    if (app === undefined)
        return [];
    const pulls = await fetchOpenPulls(api, repository, app);
    return pulls?.flatMap((pull) => {
        const grant = grantOf(pull, setting.policyPath);
        return grant === undefined ? [] : [{ grant, pull: pull.number }];
    });
}
/** Renewals of one issue that are asked about in one request, and that are looked for at most. */
const ASKED_RENEWALS = 5;
const MAX_ISSUE_RENEWALS = 100;
/** Renewals are counted without a gap, and of those that are over nothing may be left but their pull requests. */
async function pullsOfIssue({ api, repository }, app, issue) {
    const pulls = [];
    for (let first = 0; first < MAX_ISSUE_RENEWALS; first += ASKED_RENEWALS) {
        const branches = Array.from({ length: ASKED_RENEWALS }, (_, next) => requestBranch(issue, first + next));
        const found = await fetchRequestPulls(api, repository, app, branches);
        pulls.push(...found);
        if (!found.some(({ branch }) => branch === branches.at(-1)))
            break;
    }
    return pulls;
}
/**
 * Every grant that an issue asked for, the oldest first: of the App's pull requests from its branches, and of the files
 * that name it.
 */
async function grantsOfIssue(reader, access, issue) {
    const { setting } = access;
    const app = setting.policy.requests?.app;
    const files = grantsIn(access).filter(({ request }) => request === issue);
    const pulls = app === undefined ? [] : await pullsOfIssue(reader, app, issue);
    const known = pulls.flatMap((pull) => ofPull(pull, access) ?? []);
    const others = files.filter(({ id }) => !known.some(({ requested }) => requested.grant.id === id));
    const more = await grantsOnDefaultBranch(reader, access, others);
    return [...known, ...more.map((requested) => ({ requested }))];
}
/**
 * The grant that a pull request brings.
 *
 * INVARIANT: once it is merged, what the default branch has is the grant, and not what the pull request had.
 */
function ofPull(pull, access) {
    const proposed = grantOf(pull, access.setting.policyPath);
    if (proposed === undefined)
        return undefined;
    const merged = pull.state === 'merged' ? grantsIn(access).find(({ id }) => id === proposed.id) : undefined;
    const shown = {
        number: pull.number,
        branch: pull.branch,
        state: pull.state,
        ...(pull.mergedAt === undefined ? {} : { mergedAt: pull.mergedAt }),
        approvedBy: pull.approvedBy.map(({ login }) => login),
    };
    const { revoked, setting } = access;
    const requested = stageOf(merged ?? proposed, {
        pull: shown,
        revoked,
        isThere: merged !== undefined,
        now: setting.now,
    });
    return { requested, pull: shown, involved: involvedIn(pull, proposed) };
}
function involvedIn({ committers }, grant) {
    const requester = grant['requested-by'] ?? grant.holder.name;
    return [
        { account: { login: grant.holder.name, ...withNumber(grant['principal-id']) }, part: 'principal' },
        { account: { login: requester, ...withNumber(grant['requested-by-id']) }, part: 'requester' },
        ...committers.map((account) => ({ account, part: 'committer' })),
    ];
}
function withNumber(id) {
    return id === undefined ? {} : { id };
}
/**
 * INVARIANT: the branch says which grant it may bring. Whoever can push to it can write what they like into the file,
 * and would decide by that what a command below the issue is about: the grant of somebody else.
 */
function grantOf({ path, text, branch }, policyPath) {
    const folder = `${policyPath}/grants/`;
    if (path === undefined || text === undefined || !path.startsWith(folder))
        return undefined;
    const file = parseGrant(text, path.slice(folder.length), path);
    return file?.ok === true && isOfBranch(file.grant, branch) ? file.grant : undefined;
}

;// CONCATENATED MODULE: ./lib/lifecycle/care.js










/**
 * Reads what the daily look is made from. What cannot be read with the token at hand is `unknown`, and never fine.
 * @throws FactError when not even grants and pull requests can be read
 */
async function readCareFacts(reader, access, context) {
    const grants = await grantsOnDefaultBranch(reader, access, grantsIn(access));
    const people = new Map();
    const presence = async (who, login) => {
        const key = `${who} ${login ?? ''}`;
        const known = people.get(key) ?? presenceOf(reader, who, login);
        people.set(key, known);
        return await known;
    };
    const { users = [] } = access.setting.policy.approval.approvers;
    const approvers = new Map();
    for (const user of users)
        approvers.set(user, await presence(user));
    const cared = [];
    for (const requested of grants)
        cared.push(await caredFor(reader, access, requested, presence));
    const { policy, now } = access.setting;
    const lastLook = policy.notify === undefined ? undefined : await fetchLastLook(reader, context, now);
    return {
        grants: cared,
        open: await openRequests(reader, access),
        approvers,
        ...(lastLook === undefined ? {} : { lastLook }),
        ...(await readEmergencies(reader, access)),
    };
}
async function caredFor(reader, access, requested, presence) {
    const { grant, from, until } = requested;
    const { now } = access.setting;
    const isDue = from !== undefined && until !== undefined && dueReminder({ from, until }, now) !== undefined;
    const issue = isDue && grant.request !== undefined ? await askedIssue(reader, grant.request) : undefined;
    const holder = await presenceOfHolder(grant, access, presence);
    return {
        requested,
        use: await lastUse(reader, access, grant),
        ...(issue === undefined ? {} : { issue }),
        ...(holder === undefined ? {} : { holder }),
        ...(grant.revoked === undefined ? {} : { revokedAt: grant.revoked.at }),
    };
}
/** Whether whoever has the grant is still there; `undefined` for teams and apps, which are not looked at. */
async function presenceOfHolder(grant, { people }, presence) {
    const { kind, name } = grant.holder;
    if (kind === 'user')
        return await presence(grant['principal-id'] ?? name, name);
    if (kind !== 'person')
        return undefined;
    if (people?.ok === false)
        return { is: 'unknown', why: `\`people.yml\` is broken: ${people.problems[0].message}` };
    const listed = people?.value.people.get(name);
    if (listed === undefined)
        return { is: 'gone', why: 'not-listed' };
    // an account is hers by its number, whatever its login is today
    return listed.github === undefined ? { is: 'here' } : await presence(listed.github);
}
/**
 * Any run of the person counts as use: one that does nothing for weeks has not used this either. A run that a tool
 * started is the tool's at GitHub, which does not say for whom it was: the use of a person's grant is not known.
 */
async function lastUse(reader, { setting }, grant) {
    const { policy, repository } = setting;
    if (policy.unused === undefined || grant.holder.kind !== 'user')
        return 'unknown';
    const places = policy.roles.get(grant.role)?.repositories ?? [repository];
    // runs in other repositories are not shown to this token
    if (!places.every((place) => (0,fold/* isSameName */.yS)(place, repository)))
        return 'unknown';
    return await orUnknown(async () => await fetchLastRun(reader.api, repository, grant.holder.name), () => 'unknown');
}
/**
 * Whether an account is still there, goes by the login that it is known by, and has access here. On a public repository
 * everybody has some.
 *
 * INVARIANT: an account counts as deleted only where this token is shown accounts at all: a server that answers every
 * such request with 404 must not end everybody's access.
 */
async function presenceOf(reader, who, login) {
    const { api, repository } = reader;
    return await orUnknown(async () => {
        const account = typeof who === 'number' ? await fetchAccountNumbered(api, who) : await fetchAccountNamed(api, who);
        if (account === undefined)
            return (await isShownAccounts(reader))
                ? { is: 'gone', why: 'deleted' }
                : { is: 'unknown', why: 'accounts are not shown to this token' };
        if (login !== undefined && !(0,fold/* isSameName */.yS)(account.login, login))
            return { is: 'gone', why: 'renamed' };
        const role = await fetchRole(api, repository, account);
        if (role === undefined)
            return { is: 'unknown', why: 'their permission is not shown to this token' };
        return role === 'none' ? { is: 'gone', why: 'no-access' } : { is: 'here' };
    }, (error) => ({ is: 'unknown', why: error.message }));
}
/** Whether the owner of the repository, who is there for certain, is found by login and by number. */
async function isShownAccounts({ api, repository }) {
    const owner = await fetchAccountNamed(api, repository.split('/')[0] ?? '');
    return owner !== undefined && (await fetchAccountNumbered(api, owner.id))?.id === owner.id;
}
async function openRequests(reader, access) {
    const app = access.setting.policy.requests?.app;
    const pulls = app === undefined ? [] : ((await fetchOpenPulls(reader.api, reader.repository, app)) ?? []);
    const found = [];
    for (const pull of pulls) {
        const brought = ofPull(pull, access);
        const number = brought?.requested.grant.request;
        const issue = number === undefined ? undefined : await askedIssue(reader, number);
        if (brought?.pull !== undefined && issue !== undefined)
            found.push({ issue, requested: brought.requested, pull: brought.pull, openedAt: pull.createdAt });
    }
    return found;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./lib/report/requests/prefilled.js
/** Longest address that is made: servers and browsers take more, but not all of them much more. */
const MAX_ADDRESS_CHARACTERS = 6000;
/** The address of a page of the repository: its parts are encoded. */
function repositoryAddress({ server, repository }, ...path) {
    const parts = [...repository.split('/'), ...path.map(String)].map((part) => part.toWellFormed().split('/').map(encodeURIComponent).join('/'));
    return `${server.replace(/\/+$/, '')}/${parts.join('/')}`;
}
/**
 * The form, filled in with what was understood: fields are filled in by their ids. Source: GitHub's reference,
 * "Creating an issue from a URL query".
 */
function prefilledForm(form, understood, site) {
    const query = new URLSearchParams({ template: `${form}.yml` });
    for (const [id, text] of understood)
        if (id !== 'reviewed')
            query.set(id, text);
    const address = `${repositoryAddress(site, 'issues', 'new')}?${query.toString()}`;
    return address.length > MAX_ADDRESS_CHARACTERS ? prefilledForm(form, new Map(), site) : address;
}
/** GitHub's page for a new file, filled in: without an App, whoever asked proposes it. */
function prefilledFile(path, text, setting) {
    const query = new URLSearchParams({ filename: `${setting.policyPath}/${path}`, value: text });
    return `${repositoryAddress(setting, 'new', setting.branch)}?${query.toString()}`;
}

;// CONCATENATED MODULE: ./lib/report/requests/event-json.js




/** What every type of event begins with: reverse DNS, as CloudEvents asks for. */
const EVENT_TYPE = 'io.github.grantgate.access';
/**
 * What others are told of a transition: a CloudEvent in the structured JSON format. `id` is the same however often the
 * same is told. Source: CloudEvents 1.0.2, "JSON Event Format", section 3.
 *
 * INVARIANT: nothing that somebody wrote freely stands in it: no reason, no ticket.
 */
function eventJson(transition, id, setting) {
    const { to, subject } = transition;
    return JSON.stringify({
        specversion: '1.0',
        id,
        source: repositoryAddress(setting),
        type: `${EVENT_TYPE}.${to}`,
        subject: safeLine(subject),
        time: (0,instant/* formatInstant */.r4)(setting.now),
        datacontenttype: 'application/json',
        data: { schema: 1, state: to, text: noticeLine(transition, setting), ...noticeData(transition, setting) },
    });
}
function noticeData(transition, setting) {
    const { to, subject, requested, issue, pull, by } = transition;
    return {
        repository: setting.repository,
        ...(to === 'frozen' ? { tag: safeLine(subject) } : { grant: safeLine(subject) }),
        ...(requested === undefined ? {} : grantData(requested)),
        ...(issue === undefined ? {} : { issue: repositoryAddress(setting, 'issues', issue) }),
        ...(pull === undefined ? {} : { pullRequest: repositoryAddress(setting, 'pull', pull) }),
        ...(by === undefined ? {} : { by: { login: safeLine(by.login), id: by.id } }),
    };
}
function grantData({ grant, ...times }) {
    const { role, holder, renews, starts, expires, lasts } = grant;
    const [from, until] = [times.from ?? starts, times.until ?? expires];
    const known = {
        principalId: grant['principal-id'],
        requestedById: grant['requested-by-id'],
        renews,
        lastsSeconds: lasts,
        from: from === undefined ? undefined : (0,instant/* formatInstant */.r4)(from),
        until: until === undefined ? undefined : (0,instant/* formatInstant */.r4)(until),
    };
    // JSON has no place for what is not known
    return { role, holder: { kind: holder.kind, name: holder.name }, ...known };
}
/** The transition as a line of plain text, for a chat. */
function noticeLine(transition, setting) {
    const { to, subject, requested, by } = transition;
    const { now, policy, repository } = setting;
    if (to === 'frozen')
        return safeLine(`${by?.login ?? 'Somebody'} has frozen ${repository}: every run is refused.`);
    const grant = requested?.grant;
    const what = grant === undefined ? `The grant ${subject}` : `${grant.holder.name}: access as ${grant.role}`;
    const until = requested?.until ?? grant?.expires;
    const end = until === undefined ? undefined : formatMoment(until, now, policy.requests?.['time-zone']);
    const who = by === undefined ? '' : ` by ${by.login}`;
    return safeLine(`${what} ${lineWords(to, who, end)} (${repository})`, MAX_NOTICE_CHARACTERS);
}
const MAX_NOTICE_CHARACTERS = 400;
function lineWords(to, who, end) {
    switch (to) {
        case 'requested':
            return `is asked for${who} and waits for an approval.`;
        case 'merged':
            return `is merged${end === undefined ? '' : ` and ends ${end}`}.`;
        case 'denied':
        case 'withdrawn':
            return `was ${to}${who}.`;
        case 'lapsed':
            return 'was not approved in time: the request has lapsed.';
        case 'closed':
            return `was not approved: the pull request was closed${who}.`;
        case 'revoked':
            return `is revoked${who}.`;
        case 'ending':
            return `ends ${end ?? 'soon'}.`;
        case 'ended':
            return `has ended${end === undefined ? '' : ` ${end}`}.`;
        case 'retired':
            return 'is over, and its file is gone.';
        case 'break-glass':
            return `was asked for in an emergency${who}: nobody has approved it.`;
    }
}

;// CONCATENATED MODULE: ./lib/lifecycle/webhook-signature.js

/** The key in a secret `whsec_…`, which the input was checked to be. */
function webhookKey(secret) {
    return Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
}
/**
 * The headers by which a receiver knows who sent a message, and when. With several keys it is signed with each, so that
 * one can be replaced. Source: Standard Webhooks 1.0, "Signature scheme".
 */
function webhookHeaders({ id, at, body }, keys) {
    const timestamp = String(Math.floor(at / 1000));
    const signatures = keys.map((key) => `v1,${(0,external_node_crypto_.createHmac)('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`);
    return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}

;// CONCATENATED MODULE: ./lib/lifecycle/notify.js






/** Longest time for all notices of a job together: what they are about is done already. */
const MAX_NOTIFY_MS = 30_000;
const ATTEMPTS = 4;
/**
 * Tells the address of the policy, one signed event each. Never throws: a notice that does not arrive changes nothing
 * about what was done, and is said.
 */
async function sendNotices(transitions, setting, tools) {
    const address = setting.policy.notify;
    if (address === undefined || transitions.length === 0)
        return [];
    const at = new URL(address).host;
    const notSent = (fault) => ({ effect: 'notify', at, outcome: 'not sent', faults: [fault] });
    if (tools.keys.length === 0)
        return [notSent('`notify` of the policy takes a secret to sign with: pass the input `notify-secret`')];
    const deadline = Math.min(tools.deadline, tools.now() + MAX_NOTIFY_MS);
    const send = (0,retry/* retrying */.R$)(tools.send, { ...tools, deadline, attempts: ATTEMPTS });
    const performed = [];
    for (const transition of transitions) {
        if (tools.now() >= deadline) {
            performed.push(notSent(`there was no time left for ${transitions.length - performed.length} of the notices`));
            break;
        }
        const fault = await sendNotice(transition, setting, { ...tools, send });
        performed.push(fault === undefined ? { effect: 'notify', at, outcome: transition.to } : notSent(fault));
    }
    return performed;
}
/** Why it could not be sent. INVARIANT: neither what was sent nor what came back is said. */
async function sendNotice(transition, setting, { send, now, keys }) {
    const address = setting.policy.notify ?? '';
    const id = noticeId(transition, setting);
    const body = eventJson(transition, id, setting);
    const what = `\`${transition.to}\` of \`${transition.subject}\` could not be told`;
    try {
        const { status } = await send({
            method: 'POST',
            url: address,
            headers: { 'content-type': 'application/cloudevents+json', ...webhookHeaders({ id, at: now(), body }, keys) },
            body,
        });
        if (status >= 200 && status < 300)
            return undefined;
        const redirect = status >= 300 && status < 400 ? '; redirects are not followed' : '';
        return `${what}: ${new URL(address).host} answered ${status}${redirect}`;
    }
    catch (error) {
        return `${what}: ${error instanceof http_send/* HttpError */.j ? error.message : 'something unexpected happened'}`;
    }
}
/**
 * The same for the same transition, however often it is told, so that a receiver can leave out what it has. It holds no
 * full stop, which parts what is signed.
 */
function noticeId({ to, subject, mark }, setting) {
    const name = JSON.stringify([repositoryAddress(setting), to, subject, mark ?? null]);
    return `msg_${(0,external_node_crypto_.createHash)('sha256').update(name).digest('base64url').slice(0, 32)}`;
}

;// CONCATENATED MODULE: ./lib/github/dispatch.js


/**
 * Sends a dispatch, once. Source: REST, "Create a workflow dispatch event" and "Create a repository dispatch event".
 * Only the first names the run, and an Enterprise Server before 3.21 neither: it refuses to be asked for that.
 * @throws FactError when GitHub refuses; `passing` where it is not known whether a run was started
 */
async function sendDispatch(to, body) {
    if (body.event === 'repository_dispatch') {
        await writeRest(to, {
            method: 'POST',
            path: 'dispatches',
            body: { event_type: body.type, client_payload: body.payload },
            failing: 'the dispatch could not be sent',
            permission: 'contents: write',
        });
        return undefined;
    }
    const { ref, inputs } = body;
    const asked = await postInputs(to, body.file, { ref, inputs, return_run_details: true }).catch((error) => {
        // refused for what was asked for besides, so nothing was started
        if (error instanceof fact_error_FactError && error.status === 422 && /return_run_details/.test(error.said ?? ''))
            return undefined;
        throw error;
    });
    const { status, fields } = asked ?? (await postInputs(to, body.file, { ref, inputs }));
    return status === 200 ? runIn(fields) : undefined;
}
function runIn(fields) {
    return { id: String(fields.number('workflow_run_id')), url: fields.text('html_url') };
}
async function postInputs(to, file, body) {
    return await writeRest(to, {
        method: 'POST',
        path: `actions/workflows/${encodeURIComponent(file)}/dispatches`,
        body,
        expected: [200, 204],
        failing: 'the dispatch could not be sent',
        permission: 'actions: write',
    });
}

;// CONCATENATED MODULE: ./lib/github/dispatched-runs.js

/** Newest runs that are looked at: so many may start between two looks. */
const NEWEST_RUNS = 30;
/**
 * The newest runs of an event, by which one that starts later is known: ids only grow. Source: REST, "List workflow
 * runs for a repository"; needs `actions: read`.
 * @throws FactError
 */
async function fetchNewestRuns(api, repository, event) {
    const path = `/repos/${repository}/actions/runs?event=${event}&per_page=${NEWEST_RUNS}`;
    return new Fields(await api.get(path, 'actions: read'), '').list('workflow_runs').map(readWatched);
}
/** Source: REST, "Get a workflow run"; needs `actions: read`. @throws FactError */
async function fetchWatched(api, repository, id) {
    return readWatched(new json_Fields(await api.get(`/repos/${repository}/actions/runs/${id}`, 'actions: read'), ''));
}
function readWatched(run) {
    return {
        id: String(run.number('id')),
        url: run.text('html_url'),
        // the ref comes after it for some runs
        workflow: run.text('path').replace(/@.*$/, ''),
        branch: run.optionalText('head_branch') ?? '',
        title: run.optionalText('display_title') ?? '',
        status: run.optionalText('status') ?? '',
        conclusion: run.optionalText('conclusion'),
    };
}
/** Between two looks at a run. */
const BETWEEN_LOOKS_MS = 5_000;
/** Waits until a run is over; `undefined` when it is not by then. @throws FactError */
async function untilOver({ api, now, sleep, progress }, repository, id, until) {
    let told = '';
    for (;;) {
        const run = await fetchWatched(api, repository, id);
        if (run.status === 'completed')
            return run;
        if (run.status !== told)
            progress(`the run is ${run.status.replaceAll('_', ' ')}`);
        told = run.status;
        if (now() + BETWEEN_LOOKS_MS > until)
            return undefined;
        await sleep(BETWEEN_LOOKS_MS);
    }
}

;// CONCATENATED MODULE: ./lib/github/refusal-note.js

/** Failed jobs whose annotations are read. */
const MAX_JOBS = 10;
/** How the gate calls its annotation. */
const REFUSED = /^Access refused: ([a-z-]{1,60})$/;
/**
 * Why the gate refused a run; `undefined` where no failed job says so. Any step of a run can write such an annotation,
 * so it is for people and decides nothing. Source: REST, "List jobs for a workflow run" and "List check run
 * annotations"; needs `actions: read` and `checks: read`.
 * @throws FactError
 */
async function fetchRefusal(api, repository, run) {
    const path = `/repos/${repository}/actions/runs/${run}/jobs?filter=latest&per_page=100`;
    const jobs = new json_Fields(await api.get(path, 'actions: read'), '').list('jobs');
    const failed = jobs.filter((job) => job.optionalText('conclusion') === 'failure').slice(0, MAX_JOBS);
    for (const job of failed) {
        // a job is a check run, of the same number
        const id = /\/check-runs\/(\d+)$/.exec(job.text('check_run_url'))?.[1] ?? String(job.number('id'));
        const notes = await api.get(`/repos/${repository}/check-runs/${id}/annotations?per_page=100`, 'checks: read');
        const found = new json_Fields({ notes }, '').list('notes').map(readNote);
        const refusal = found.find((note) => note !== undefined);
        if (refusal !== undefined)
            return refusal;
    }
    return undefined;
}
function readNote(note) {
    const reason = REFUSED.exec(note.optionalText('title') ?? '')?.[1];
    return reason === undefined ? undefined : { reason, message: note.optionalText('message') ?? '' };
}

;// CONCATENATED MODULE: ./node_modules/canonicalize/lib/canonicalize.js
function serializeString (value) {
  if (!value.isWellFormed()) {
    throw new Error('Lone surrogate is not allowed');
  }
  return JSON.stringify(value);
}

function serializePrimitive (value) {
  switch (typeof value) {
    case 'number':
      if (isNaN(value)) {
        throw new Error('NaN is not allowed');
      }
      if (!isFinite(value)) {
        throw new Error('Infinity is not allowed');
      }
      // For finite numbers String(value) would give identical output, but
      // JSON.stringify benchmarks faster on V8.
      return JSON.stringify(value);
    case 'string':
      return serializeString(value);
    case 'boolean':
      return value ? 'true' : 'false';
    default:
      // null, or values JSON.stringify maps to undefined (undefined,
      // functions, symbols).
      return JSON.stringify(value);
  }
}

// Resolves a value to either its serialized primitive form (a string — or
// undefined, for values JSON.stringify drops) or a frame describing the
// container to descend into. Callers distinguish the two cases with
// `typeof result !== 'object'`.
//
// toJSON results are unwrapped here, and the wrapper objects stay in `seen`
// until the resolved subtree is fully serialized, so cycles introduced via
// toJSON are still detected.
function enterValue (value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === 'object' && typeof value.toJSON === 'function') {
    if (seen.has(value)) {
      throw new Error('Circular reference detected');
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }

  // Boxed Number/String/Boolean objects serialize as their primitive values,
  // mirroring how JSON.stringify treats them.
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }

  if (value === null || typeof value !== 'object') {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }

  if (seen.has(value)) {
    throw new Error('Circular reference detected');
  }
  seen.add(value);

  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}

function canonicalize (object) {
  if (object === null || typeof object !== 'object') {
    return serializePrimitive(object);
  }

  const seen = new Set();
  const root = enterValue(object, seen);
  if (typeof root !== 'object') {
    // A toJSON chain resolved the input to a primitive.
    return root;
  }

  let result = root.keys === null ? '[' : '{';
  const stack = [root];

  // Depth-first serialization with an explicit stack instead of recursion, so
  // nesting depth is bounded by heap size rather than call-stack size. The top
  // frame is the container currently being serialized: primitive children are
  // appended inline, while a nested container pushes a new frame and jumps
  // back to the outer loop. Because frame.index was already advanced, the
  // parent resumes at its next child once the subtree is done. Opening
  // brackets are emitted when a frame is pushed, closing brackets when it
  // completes.
  outer:
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    const container = frame.container;

    // keys === null marks an array frame; otherwise keys holds the object's
    // sorted property names. Either way the iteration counter lives on the
    // frame itself (frame.index), so when a frame is resumed after a nested
    // container completes, the while condition continues at the first
    // unserialized child instead of restarting from the beginning.
    if (frame.keys === null) {
      while (frame.index < container.length) {
        const i = frame.index++;
        if (i > 0) {
          result += ',';
        }
        const element = container[i];
        // Inside arrays, JSON.stringify serializes values with no JSON
        // representation (undefined, symbols, functions) as null.
        const value = element === undefined || typeof element === 'symbol' || typeof element === 'function' ? null : element;
        if (value === null || typeof value !== 'object') {
          result += serializePrimitive(value);
          continue;
        }
        const child = enterValue(value, seen);
        if (typeof child !== 'object') {
          // A toJSON chain resolved the child to an already-serialized
          // primitive — or, when child is undefined, to a value with no JSON
          // representation, which becomes null inside arrays.
          result += child === undefined ? 'null' : child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += ']';
    } else {
      const keys = frame.keys;
      while (frame.index < keys.length) {
        const key = keys[frame.index++];
        const value = container[key];
        // Inside objects, JSON.stringify omits properties whose value has no
        // JSON representation (undefined, symbols, functions).
        if (value === undefined || typeof value === 'symbol' || typeof value === 'function') {
          continue;
        }
        if (value === null || typeof value !== 'object') {
          // Commas are tracked with a flag rather than the key index: a
          // skipped key must not leave a stray comma behind.
          if (frame.first) {
            frame.first = false;
          } else {
            result += ',';
          }
          result += serializeString(key) + ':' + serializePrimitive(value);
          continue;
        }
        // The child must be resolved before the key is emitted: a toJSON
        // returning a value with no JSON representation drops the whole
        // property.
        const child = enterValue(value, seen);
        if (child === undefined) {
          continue;
        }
        if (frame.first) {
          frame.first = false;
        } else {
          result += ',';
        }
        result += serializeString(key) + ':';
        if (typeof child !== 'object') {
          result += child;
          continue;
        }
        result += child.keys === null ? '[' : '{';
        stack.push(child);
        continue outer;
      }
      result += '}';
    }

    // Frame complete. The container leaves `seen` so that a later, sibling
    // reference to the same object is not mistaken for a cycle.
    seen.delete(container);
    if (frame.wrappers !== null) {
      for (const wrapper of frame.wrappers) seen.delete(wrapper);
    }
    stack.pop();
  }

  return result;
}

;// CONCATENATED MODULE: ./lib/delegation/dispatch-input.js
/** The input, or the key of `client_payload`, that holds the delegation itself: it cannot be in its own hash. */
const dispatch_input_DELEGATION_INPUT = 'grantgate';

;// CONCATENATED MODULE: ./lib/delegation/inputs-hash.js




/** How many lists and objects may be in each other: nothing that a person reviews is deeper. */
const MAX_LEVELS = 64;
/**
 * What binds a delegation to a dispatch: the SHA-256 of the canonical form (RFC 8785) of all inputs apart from
 * `grantgate` and the unbound ones, in base64url without padding. Without any inputs it is the hash of `{}`.
 *
 * Of `workflow_dispatch` each value is text, as GitHub hands it on: `true` counts as `"true"` and 3 as `"3"`. An input
 * that is empty or `null` counts as not given, because a workflow cannot tell these apart.
 *
 * Of `repository_dispatch` each value counts as it is. A whole number that is not held exactly, beyond 2^53 - 1, has
 * no hash, since another one would have the same: it is written as text.
 */
function inputs_hash_inputsHash(bound) {
    const named = Object.entries(bound.inputs).filter(([name]) => name !== dispatch_input_DELEGATION_INPUT && !bound.unbound.includes(name));
    const entries = bound.event === 'workflow_dispatch' ? textEntries(named) : { ok: true, entries: named };
    if (!entries.ok)
        return entries;
    const value = Object.fromEntries(entries.entries);
    const problem = problemIn(value);
    if (problem !== undefined)
        return { ok: false, problem };
    const text = canonicalize(value) ?? '';
    return { ok: true, hash: (0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64url') };
}
/** The inputs of `workflow_dispatch` as GitHub hands them on, without those that are not given. */
function textEntries(named) {
    const texts = [];
    for (const [name, value] of named) {
        if (value === null || value === '')
            continue;
        const text = inputText(value);
        if (text === undefined)
            return { ok: false, problem: { kind: 'not-an-input', at: [name] } };
        texts.push([name, text]);
    }
    return { ok: true, entries: texts };
}
function inputText(value) {
    if (typeof value === 'string')
        return value;
    return typeof value === 'boolean' || Number.isSafeInteger(value) ? String(value) : undefined;
}
/** What keeps a value from having one canonical form. Nothing here recurses: the value comes from anybody. */
function problemIn(root) {
    const open = [{ value: root, at: [] }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, at } = next;
        if (at.length > MAX_LEVELS)
            return { kind: 'too-deep', at: at.slice(0, 1) };
        const kind = leafProblem(value, at.at(-1));
        if (kind !== undefined)
            return { kind, at };
        if (Array.isArray(value))
            value.forEach((entry, index) => open.push({ value: entry, at: [...at, index] }));
        else if (typeof value === 'object' && value !== null)
            for (const [name, entry] of Object.entries(value))
                open.push({ value: entry, at: [...at, name] });
    }
    return undefined;
}
function leafProblem(value, name) {
    if (typeof name === 'string' && !name.isWellFormed())
        return 'lone-surrogate';
    if (value instanceof exact_json/* InexactNumber */.uS)
        return 'inexact-number';
    switch (typeof value) {
        case 'string':
            return value.isWellFormed() ? undefined : 'lone-surrogate';
        case 'number':
            return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
                ? undefined
                : 'inexact-number';
        case 'boolean':
        case 'object':
            return undefined;
        default:
            return 'not-an-input';
    }
}

;// CONCATENATED MODULE: ./lib/delegation/verify/bound.js



/** Most inputs with the default of the workflow for which every way to leave them out is tried. */
const MAX_DEFAULTED_INPUTS = 8;
/**
 * What a run is for, as it is signed. GitHub adds the defaults of inputs that were not sent, and a tool cannot know
 * them: an input that has the very default of the file may have been left out of the hash. To the workflow it is the
 * same either way.
 */
function bound_possibleRequests(sent, unbound) {
    const { event, inputs, eventType, workflow, ref } = sent;
    // a `repository_dispatch` has a type: without it, it is no other event either
    if (event === 'repository_dispatch' && eventType === undefined)
        return { ok: false, fault: { kind: 'bound', what: 'event_type' } };
    const emptied = emptiedInputs(sent).find((name) => !unbound.includes(name));
    if (emptied !== undefined)
        return { ok: false, fault: { kind: 'unbindable', at: emptied } };
    const whole = inputsHash({ event, inputs, unbound });
    if (!whole.ok)
        return { ok: false, fault: { kind: 'unbindable', at: whole.problem.at.join('.') } };
    const requestOf = (hash) => ({
        workflow,
        ref,
        inputs: hash,
        ...(eventType === undefined ? {} : { event_type: eventType }),
    });
    const others = waysToLeaveOut(defaulted(sent)).flatMap((left) => {
        const kept = Object.fromEntries(Object.entries(inputs).filter(([name]) => !left.includes(name)));
        const hashed = inputsHash({ event, inputs: kept, unbound });
        return hashed.ok ? [requestOf(hashed.hash)] : [];
    });
    return { ok: true, requests: [requestOf(whole.hash), ...others] };
}
/** What was signed for something else than what was sent; nothing where both are the same. */
function boundFault(signed, sent, unbound) {
    const possible = bound_possibleRequests(sent, unbound);
    if (!possible.ok)
        return possible.fault;
    if (possible.requests.some((request) => differingNames(signed, request).length === 0))
        return undefined;
    const what = differingNames(signed, possible.requests[0])[0] ?? 'inputs';
    return { kind: 'bound', what };
}
/**
 * Inputs that were sent empty though the workflow's file gives them something: GitHub does not fill these in. Where the
 * file cannot be read, any of them may have a default.
 *
 * INVARIANT: only an input without a default is the same empty as left out.
 */
function emptiedInputs({ event, inputs, declared }) {
    if (event !== 'workflow_dispatch')
        return [];
    return Object.entries(inputs).flatMap(([name, value]) => {
        if (name === DELEGATION_INPUT || (value !== '' && value !== null))
            return [];
        return declared !== undefined && (usualOf(declared.get(name)) ?? '') === '' ? [] : [name];
    });
}
/** What GitHub fills in. A box that is not ticked is `false`. */
function usualOf(input) {
    return input?.default ?? (input?.type === 'boolean' ? 'false' : undefined);
}
/** Inputs that have the default of the workflow's file. */
function defaulted({ event, inputs, declared }) {
    if (event !== 'workflow_dispatch')
        return [];
    return Object.entries(inputs).flatMap(([name, value]) => {
        const usual = usualOf(declared?.get(name));
        return name !== DELEGATION_INPUT && usual !== undefined && String(value) === usual ? [name] : [];
    });
}
/** Every choice of some of the names; of many only all of them. */
function waysToLeaveOut(names) {
    if (names.length > MAX_DEFAULTED_INPUTS)
        return [names];
    return Array.from({ length: 2 ** names.length - 1 }, (_, bits) => names.filter((_name, index) => ((bits + 1) & (1 << index)) !== 0));
}

;// CONCATENATED MODULE: ./lib/delegation/verify/signature.js
const KEYS_IN_HEADER = (/* unused pure expression or super */ null && (['jwk', 'jku', 'x5u', 'x5c']));
/** What is wrong with a header; looked at before any key is. */
function signature_headerFault({ header }, rules) {
    const { typ, alg, kid, crit, b64 } = header;
    const wrong = (name, expected, value) => ({
        kind: 'header',
        name,
        expected,
        ...(value === undefined ? {} : { found: signature_shownClaim(value) }),
    });
    if (typeof alg !== 'string' || !rules.algorithms.includes(alg))
        return wrong('alg', rules.algorithms.join(', '), alg);
    const type = typeof typ === 'string' ? typ.toLowerCase() : typ;
    if (!rules.types.some((known) => known === type))
        return wrong('typ', rules.types.map((known) => known ?? 'nothing').join(' or '), typ);
    // nothing of what may be marked as critical is known here (RFC 7515, 4.1.11)
    if (crit !== undefined)
        return wrong('crit', 'nothing', crit);
    if (b64 !== undefined)
        return wrong('b64', 'nothing', b64);
    if (kid !== undefined && (typeof kid !== 'string' || kid === ''))
        return wrong('kid', 'the name of a key', kid);
    const inside = rules.refusesKeys ? KEYS_IN_HEADER.find((name) => header[name] !== undefined) : undefined;
    return inside === undefined ? undefined : wrong(inside, 'nothing', header[inside]);
}
/**
 * Whether a token is signed with the one key that it means among those given: by its name, or, where there is one
 * without a name, by that.
 *
 * INVARIANT: keys come from the reviewed policy or its issuer, never from the token; the kind of key says which
 * algorithms there can be.
 */
async function signature_signatureFault({ text, header }, keys, algorithms) {
    const { alg, kid } = header;
    if (typeof alg !== 'string' || !algorithms.includes(alg))
        return { kind: 'key' };
    const meant = keys.filter((key) => (kid === undefined ? keys.length === 1 : isMeantKey(key, kid, keys.length)));
    const [key] = meant;
    if (key === undefined || meant.length > 1 || !fitsKey(key, alg))
        return { kind: 'key' };
    const { compactVerify, importJWK } = await __nccwpck_require__.e(/* import() */ 862).then(__nccwpck_require__.bind(__nccwpck_require__, 8862));
    const imported = await importJWK(publicPart(key), alg).catch(() => undefined);
    if (imported === undefined || imported instanceof Uint8Array)
        return { kind: 'key' };
    return await compactVerify(text, imported, { algorithms: [alg] }).then(() => undefined, () => ({ kind: 'signature' }));
}
/** A key without a name is meant by any, where it is the only one. */
function isMeantKey(key, kid, count) {
    return key.kid === undefined ? count === 1 : key.kid === kid;
}
/** Which algorithms there are for a kind of key and curve (RFC 7518, 3.1; RFC 8037). A shared secret has none. */
const ALGORITHMS_OF = {
    'EC P-256': ['ES256'],
    'EC P-384': ['ES384'],
    'EC P-521': ['ES512'],
    'OKP Ed25519': ['EdDSA'],
    RSA: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
};
function fitsKey(key, alg) {
    const kind = key.kty === 'RSA' ? 'RSA' : `${key.kty ?? ''} ${key.crv ?? ''}`;
    return (Object.hasOwn(ALGORITHMS_OF, kind) &&
        ALGORITHMS_OF[kind]?.includes(alg) === true &&
        (key.alg === undefined || key.alg === alg) &&
        (key.use === undefined || key.use === 'sig') &&
        (key.key_ops === undefined || key.key_ops.includes('verify')));
}
/** What verifies, and nothing that could sign. */
function publicPart({ kty, crv, x, y, n, e }) {
    return Object.fromEntries(Object.entries({ kty, crv, x, y, n, e }).filter(([, value]) => value !== undefined));
}
/** Longest value that is shown of what a token says. */
const MAX_SHOWN_CLAIM_CHARACTERS = 80;
/** What a token says, for people: short, and never the token. */
function signature_shownClaim(value) {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
    return text.length > MAX_SHOWN_CLAIM_CHARACTERS ? `${text.slice(0, MAX_SHOWN_CLAIM_CHARACTERS - 1)}…` : text;
}

;// CONCATENATED MODULE: ./lib/delegation/verify/claim.js

/** A claim that is missing or not as expected. */
function claim_claimFault(name, expected, value) {
    return { kind: 'claim', name, expected, ...(value === undefined ? {} : { found: shownClaim(value) }) };
}
/** An object in a claim. */
function claimObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
/** Whether an object has no other keys: what is not known here could mean anything. */
function onlyKeys(fields, known) {
    return Object.keys(fields).every((key) => known.includes(key));
}

;// CONCATENATED MODULE: ./lib/delegation/verify/times.js


/**
 * What is wrong with the times of a token: it must have been good at the moment at which GitHub created the run, so
 * that a queue does not use it up; and the gate must not begin much later. Of a later attempt the person herself
 * pressed the button, which is another proof that it is meant now.
 */
function times_timeFault(payload, { createdAt, now, attempt }, { longest, age }) {
    const { iat, exp, nbf } = payload;
    if (!isTime(iat))
        return timeClaim('iat', iat);
    if (!isTime(exp))
        return timeClaim('exp', exp);
    if (nbf !== undefined && !isTime(nbf))
        return timeClaim('nbf', nbf);
    if (exp <= iat)
        return { kind: 'claim', name: 'exp', expected: 'a time after `iat`', found: String(exp) };
    if (longest !== undefined && exp - iat > longest)
        return { kind: 'too-long', most: longest };
    const run = createdAt / 1000;
    const begins = Math.max(iat, nbf ?? iat);
    if (begins > run + CLOCK_AHEAD_SECONDS)
        return { kind: 'not-yet', at: begins * 1000, run: createdAt };
    if (exp <= run)
        return { kind: 'expired', at: exp * 1000, run: createdAt };
    if (age !== undefined && run - iat > age)
        return { kind: 'too-old', most: age };
    const waited = (now - createdAt) / 1000;
    // INVARIANT: a time that is no number is refused by each of these
    if (!Number.isFinite(waited) || (attempt === 1 && waited > MAX_WAIT_SECONDS))
        return { kind: 'waited', most: MAX_WAIT_SECONDS };
    return undefined;
}
/** Seconds since 1970 (RFC 7519, 2), in this era. */
function isTime(value) {
    return typeof value === 'number' && Number.isFinite(value) && value > 0 && value < 1e11;
}
function timeClaim(name, value) {
    return {
        kind: 'claim',
        name,
        expected: 'a time in seconds since 1970',
        ...(value === undefined ? {} : { found: shownClaim(value) }),
    };
}

;// CONCATENATED MODULE: ./lib/delegation/verify/comment.js






/** How long GitHub's token of the comment's run is taken, from `iat` on, in seconds. */
const COMMENT_AGE_SECONDS = 300;
/** The audience of the token that a comment's run gets for one dispatch: nothing else can be started with it. */
function commentAudience(request) {
    const text = canonicalize(request) ?? '';
    return `grantgate:${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('base64url')}`;
}
/**
 * Verifies GitHub's token of the run that a comment started: of the workflow that the entry names, at the default
 * branch of this repository, for just what was sent. The person is who wrote the comment.
 */
async function verifyComment(token, entry, place, sent) {
    const { payload } = token;
    const rules = { types: [undefined, 'jwt'], algorithms: ['RS256'], refusesKeys: false };
    const fault = headerFault(token, rules) ??
        (await signatureFault(token, place.keys, ['RS256'])) ??
        originFault(payload, entry, place, sent) ??
        timeFault(payload, sent, { age: COMMENT_AGE_SECONDS });
    if (fault !== undefined)
        return { ok: false, fault };
    const possible = possibleRequests(sent, []);
    if (!possible.ok)
        return possible;
    if (!possible.requests.some((request) => commentAudience(request) === payload['aud']))
        return { ok: false, fault: { kind: 'bound', what: 'inputs' } };
    const person = writerIn(payload);
    return person === undefined
        ? { ok: false, fault: claimFault('actor_id', 'the number of an account', payload['actor_id']) }
        : { ok: true, person };
}
/** Who wrote the comment: the actor of its run. */
function writerIn({ actor_id: id, actor: login }) {
    return typeof id === 'string' && /^[1-9]\d{0,18}$/.test(id) && typeof login === 'string' && login !== ''
        ? { kind: 'account', id, login }
        : undefined;
}
/** What is wrong with where the token comes from. */
function originFault(payload, { workflow }, { issuers, repository, defaultBranch }, { repositoryId }) {
    const expected = {
        iss: issuers,
        repository_id: [repositoryId],
        repository: [repository],
        // anything else that a person writes or presses would be taken for the comment
        event_name: ['issue_comment'],
        // a re-run keeps who wrote the comment, whoever pressed the button
        run_attempt: ['1'],
        // the run is of that workflow, and so is its job: not of another that calls it, nor of one that it calls
        workflow_ref: [`${repository}/${workflow}@refs/heads/${defaultBranch}`],
        job_workflow_ref: [`${repository}/${workflow}@refs/heads/${defaultBranch}`],
        ref: [`refs/heads/${defaultBranch}`],
    };
    for (const [name, values] of Object.entries(expected)) {
        const value = payload[name];
        if (typeof value !== 'string' || !values.includes(value))
            return claimFault(name, values.join(' or '), value);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/requests/command/names.js
/** What can be written into the first line of a comment, with a slash in front. */
const COMMAND_NAMES = [
    'withdraw',
    'deny',
    'extend',
    'end',
    'revoke',
    'freeze',
    'unfreeze',
    'run',
    'reviewed',
    'approve',
    'status',
];

;// CONCATENATED MODULE: ./lib/report/approver-words.js
/** Most names that are said: a policy may list hundreds. */
const MAX_SHOWN_NAMES = 5;
/** Who may approve, in words; accounts that are listed by number are named as far as `logins` has them. */
function describeApprovers({ users = [], teams = [], permission }, logins = new Map()) {
    const people = users.map((user) => (typeof user === 'number' ? (logins.get(user) ?? `account ${user}`) : user));
    const members = teams.map((team) => `a member of ${typeof team === 'string' ? team : `${team.team} (team ${team.id})`}`);
    const all = [
        ...(permission === undefined
            ? []
            : [`somebody with the permission ${permission}${permission === 'admin' ? '' : ' or more'}`]),
        ...members,
        ...people,
    ];
    const shown = all.length > MAX_SHOWN_NAMES ? [...all.slice(0, MAX_SHOWN_NAMES), `${all.length - MAX_SHOWN_NAMES} others`] : all;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1) ?? ''}`;
}
/** Somebody who approved, with what of them the rules look at. */
function describeApprover({ author, isBot, permission }) {
    if (isBot)
        return `${author} (a bot)`;
    if (permission === undefined)
        return author;
    return `${author} (${permission === 'none' ? 'no permission' : `permission ${permission}`})`;
}

;// CONCATENATED MODULE: ./lib/report/requests/break-glass-text.js





/** What everybody is told at once when somebody takes access in an emergency. */
function breakGlassText({ issue, request, until, told }, { policy, now }) {
    const rules = policy.roles.get(request.role)?.['break-glass'];
    const within = rules === undefined ? '' : ` within ${lengthLabel(rules.review.within)} of its end`;
    const zone = policy.requests?.['time-zone'];
    return [
        `**${request.drill ? 'A drill' : 'An emergency'}.** ${mention(issue.author.login)} has access to ` +
            `${prose(quote(request.role))} until ${markdown_escape(formatMoment(until, now, zone))}, without an approval.`,
        `Why: ${markdown_escape(request.reason)}`,
        markdown_link('The incident', request.incident),
        prose(request.drill
            ? 'Start the run now: it gets the credentials of a harmless role.'
            : 'Start the run now: nothing else has to be done. The gate looks at this issue in every run, and says below ' +
                'what it let in.'),
        prose('If it is over before, comment `/end`. Somebody who should not have it is stopped by an approver or a reviewer ' +
            'with `/revoke` and why, and everybody with `/freeze` and why. An edit of this issue ends it as well.'),
        prose(`Somebody else reviews it${within}, and comments \`/reviewed justified\`, \`/reviewed drill\` or ` +
            '`/reviewed misuse`, and why.'),
        ...(told.length === 0 ? [] : [`For your information: ${mentions(told)}`]),
    ].join('\n\n');
}

;// CONCATENATED MODULE: ./lib/requests/form/questions.js

/** What kind of an emergency it is: as the form has it. */
const EMERGENCY = 'An emergency';
const DRILL = 'A drill';
/** What is ticked in the form for emergencies. */
const ACKNOWLEDGED = 'I know that this is reviewed afterwards';
/** Longest reason and longest address of a ticket that a grant may have, in UTF-16 units. */
const MAX_ASKED_REASON_CHARACTERS = 1024;
const MAX_TICKET_CHARACTERS = 2048;
const MAX_NARROWING_CHARACTERS = 1024;
const MAX_NAME_CHARACTERS = 128;
/** GitHub refuses a dropdown with an option of this name, in any case. */
const RESERVED_OPTION = 'none';
/** The roles that can be asked for in the form, in the order of the policy. */
function rolesOfForm(policy, form) {
    return [...policy.roles]
        .filter(([name, role]) => mayBeOption(name) && (form === 'access-request' || role['break-glass'] !== undefined))
        .map(([name]) => name);
}
/** Whether a role can stand in a form: GitHub takes `None` for no answer. */
function mayBeOption(role) {
    return role.toLowerCase() !== RESERVED_OPTION;
}
/** What the form asks, in order; the free text comes last. */
function formQuestions(policy, form) {
    return form === 'access-request' ? accessQuestions(policy) : breakGlassQuestions(policy);
}
function accessQuestions(policy) {
    const roles = rolesOfForm(policy, 'access-request');
    return [
        choiceQuestion('role', 'Role that you need', roles),
        ...(policy.requests?.['for-others'] === true
            ? [lineQuestion('for', 'Login of somebody else who gets it', MAX_NAME_CHARACTERS, false)]
            : []),
        choiceQuestion('lasts', 'How long you need it', offeredLengths(policy, roles).map(({ label }) => label)),
        lineQuestion('only', 'Only for these branches and environments', MAX_NARROWING_CHARACTERS, false),
        lineQuestion('ticket', 'Ticket', MAX_TICKET_CHARACTERS, false),
        lineQuestion('reason', 'Why you need it', MAX_ASKED_REASON_CHARACTERS, true),
    ];
}
function breakGlassQuestions(policy) {
    return [
        choiceQuestion('role', 'Role that you need now', rolesOfForm(policy, 'break-glass')),
        choiceQuestion('kind', 'What it is', [EMERGENCY, DRILL]),
        lineQuestion('incident', 'Link to the incident', MAX_TICKET_CHARACTERS, true),
        {
            id: 'reviewed',
            label: 'What happens afterwards',
            answer: 'tick',
            choices: [ACKNOWLEDGED],
            required: true,
            maxCharacters: MAX_NAME_CHARACTERS,
        },
        lineQuestion('reason', 'Why it cannot wait', MAX_ASKED_REASON_CHARACTERS, true),
    ];
}
function choiceQuestion(id, label, choices) {
    return { id, label, answer: 'choice', choices, required: true, maxCharacters: MAX_NAME_CHARACTERS };
}
function lineQuestion(id, label, maxCharacters, required) {
    return { id, label, answer: 'line', choices: [], required, maxCharacters };
}

;// CONCATENATED MODULE: ./lib/report/requests/problem-words.js



/** What is wrong with a form, as a sentence; names in it stand in backticks. */
function problemWords(problem, form, policy) {
    const label = (id) => quote(formQuestions(policy, form).find((question) => question.id === id)?.label ?? id);
    switch (problem.problem) {
        case 'too-large':
            return `The text is longer than ${problem.maxBytes / 1024} KiB.`;
        case 'hidden-character':
            return `The text has a character in it that cannot be seen. ${(0,hidden_characters/* describeHidden */.Y7)(problem.hidden)}.`;
        case 'text-before':
            return 'There is text above the first question.';
        case 'heading-missing':
            return `The question ${label(problem.question)} is missing.`;
        case 'heading-twice':
            return `The question ${label(problem.question)} is there more than once.`;
        case 'heading-misplaced':
            return `The question ${label(problem.question)} is not in its place.`;
        case 'heading-altered':
            return `There is a heading that looks like the question ${label(problem.question)}, and is not.`;
        case 'no-answer':
            return `${label(problem.question)} is not answered.`;
        case 'several-lines':
            return `The answer to ${label(problem.question)} is longer than one line.`;
        case 'not-ticked':
            return `${label(problem.question)} is not ticked.`;
        case 'answer-too-long':
            return `The answer to ${label(problem.question)} is longer than ${problem.maxCharacters} characters.`;
        case 'not-a-choice':
            return `${quote(problem.given)} is not among the answers to ${label(problem.question)} that the policy has now.`;
        case 'not-a-login':
            return `${quote(problem.given)} is not a login.`;
        case 'not-an-address':
            return `${quote(problem.given)} is not the address of a page.`;
    }
}

;// CONCATENATED MODULE: ./lib/policy/problem.js
/** `file:line:column: message (hint)`, as compilers write it. */
function formatProblem(problem) {
    const place = problem.line > 0 ? `${problem.file}:${problem.line}:${problem.column}` : problem.file;
    return `${place}: ${problem.message}${problem.hint === undefined ? '' : ` (${problem.hint})`}`;
}

;// CONCATENATED MODULE: ./lib/report/requests/stage-words.js
/** How far a request has come, as part of a sentence. */
function stageWords(stage) {
    switch (stage) {
        case 'requested':
            return 'it is not proposed yet';
        case 'pending':
            return 'it waits for an approval';
        case 'active':
            return 'it is in force';
        case 'not-started':
            return 'it has not begun yet';
        case 'ended':
            return 'it has ended';
        case 'revoked':
            return 'it is revoked';
        case 'closed':
            return 'it was closed without an approval';
        case 'retired':
            return 'its file is gone';
        case 'void':
            return 'when it begins and ends is not known';
    }
}

;// CONCATENATED MODULE: ./lib/report/requests/refusal-words.js








const LISTED_THING = {
    branches: 'branch',
    tags: 'tag',
    environments: 'environment',
    repositories: 'repository',
};
/** More names than these are a list to look up. */
const MAX_REACHED_NAMES = 8;
const ASK = 'Ask the people who look after this repository.';
const momentOf = (at, { now, policy }) => formatMoment(at, now, policy.requests?.['time-zone']);
const SENTENCES = {
    'not-requestable': ({ role }, { policy }) => {
        const by = policy.roles.get(role)?.['requestable-by'];
        return `You cannot ask for ${quote(role)}${by === undefined ? '' : `: ${describeApprovers(by)} can`}.`;
    },
    'requestable-unknown': ({ role }) => `Whether you may have ${quote(role)} depends on teams or permissions that could not be read. ${ASK}`,
    'not-on-call': ({ role }, { policy }) => {
        const who = policy.roles.get(role)?.['break-glass']?.who;
        const others = who === undefined ? '' : `: ${describeApprovers(who)} can take it`;
        return `Emergency access to ${quote(role)} is not for you${others}.`;
    },
    'no-break-glass': ({ role }) => `The policy has no emergency access to ${quote(role)}.`,
    'no-drill': ({ role }) => `The policy names no harmless role for a drill of ${quote(role)}. Ask for \`drill\` under its \`break-glass\`.`,
    'role-gone': ({ role }) => `The policy no longer has the role ${quote(role)}.`,
    bot: () => 'Bots do not get access by a form.',
    'too-long': ({ lasts, limit }) => `${lengthLabel(lasts)} is too long: the role can be had for ${lengthLabel(limit)} at most.`,
    'outside-role': ({ name, reached }) => {
        const shown = reached.slice(0, MAX_REACHED_NAMES).map((one) => quote(one));
        const more = reached.length > MAX_REACHED_NAMES ? [`${reached.length - MAX_REACHED_NAMES} more`] : [];
        const instead = shown.length === 0 ? '' : ` It reaches ${listWords([...shown, ...more], 'and')}.`;
        return `The role does not reach ${quote(name)}.${instead}`;
    },
    never: ({ name, list }) => `The policy never allows the ${LISTED_THING[list]} ${quote(name)}.`,
    'ambiguous-name': ({ name, kinds }) => {
        const things = kinds.map((kind) => LISTED_THING[kind]);
        const [first = 'branch'] = things;
        const sample = quote(`${first} ${name}`);
        return `${quote(name)} can be a ${listWords(things, 'or')}. Say which, for example ${sample}.`;
    },
    'not-a-pattern': ({ name, why }) => `${quote(name)} cannot be used: ${why}.`,
    'too-many-open': ({ open, limit }) => `You have ${open} open requests, and ${limit} is the most. Wait for one, or take one back with \`/withdraw\`.`,
    'open-unknown': () => 'How many requests you have open could not be read. Ask again later.',
    'asked-already': ({ issue }) => `The same is asked for in #${issue}, which is open.`,
    'granted-already': ({ grant, until }, setting) => {
        const end = until === undefined ? '' : `, until ${momentOf(until, setting)}`;
        return `You have that already, by the grant ${quote(grant)}${end}. To keep it longer, comment \`/extend\` there.`;
    },
    'not-for-others': () => 'The policy lets people ask for themselves only.',
    'no-such-account': ({ login }) => `There is no account ${quote(login)}.`,
    'account-unknown': ({ login }) => `The account ${quote(login)} could not be looked up. Ask again later.`,
    'not-renewable': ({ stage }) => `It cannot be renewed: ${stageWords(stage)}.`,
    'too-early': ({ from }, setting) => `It can be renewed from ${momentOf(from, setting)} on.`,
    'too-late': ({ until }, setting) => `It could be renewed until ${momentOf(until, setting)}. Ask for it again.`,
    'renewed-enough': ({ times }) => `It was renewed ${times} ${times === 1 ? 'time' : 'times'}, which is the most. Ask for a role that fits what you ` +
        'do all the time.',
    frozen: ({ tag }) => `Everything is stopped by ${describeTag(tag)}.`,
    'no-grant-file': ({ problems }) => {
        const shown = problems.map((problem) => quote(formatProblem(problem))).join('; ');
        return `It makes no grant that would be accepted: ${shown === '' ? 'no file can have that name' : shown}.`;
    },
};
/** Why a request is refused, and what to do: whole sentences; names in them stand in backticks. */
function requestRefusalWords(refusal, setting) {
    // the table has, for each id, a function of the refusals with that id
    const sentence = SENTENCES[refusal.refusal];
    return sentence(refusal, setting);
}

;// CONCATENATED MODULE: ./lib/policy/overlap.js

/** A name nobody would choose, to stand for whatever a wildcard matches. */
const ANY_NAME = 'qz7x';
const WILDCARD = /[*?[\\]/;
/** Whether surely no name matches both patterns. A doubt is `false`. */
function areDisjoint(one, other) {
    if (!WILDCARD.test(one))
        return !glob_matchesGlob(other, one);
    if (!WILDCARD.test(other))
        return !glob_matchesGlob(one, other);
    if (/[[\\]/.test(one + other))
        return false;
    if (clash(one, other))
        return true;
    if (one.includes('**') || other.includes('**'))
        return false;
    const segments = [one.split('/'), other.split('/')];
    return (segments[0].length !== segments[1].length ||
        segments[0].some((segment, index) => clash(segment, segments[1][index] ?? '')));
}
/** Names that the pattern matches, to find out what else does; none where that cannot be determined. */
function samplesOf(pattern) {
    if (/[[\\]/.test(pattern))
        return [];
    const fill = (deep) => pattern.replaceAll('**', deep).replaceAll(/[*?]/g, ANY_NAME.slice(0, 1));
    const samples = new Set([
        fill(ANY_NAME),
        fill(`${ANY_NAME}/${ANY_NAME}`),
        pattern.replaceAll(/\*+/g, ANY_NAME).replaceAll('?', 'q'),
    ]);
    return [...samples].filter((sample) => matchesGlob(pattern, sample));
}
/** Whether what stands before the first wildcard, or after the last, cannot agree. */
function clash(one, other) {
    const heads = [head(one), head(other)].toSorted((a, b) => a.length - b.length);
    const tails = [tail(one), tail(other)].toSorted((a, b) => a.length - b.length);
    return heads[1]?.startsWith(heads[0] ?? '') === false || tails[1]?.endsWith(tails[0] ?? '') === false;
}
function head(pattern) {
    const first = pattern.search(WILDCARD);
    return first < 0 ? pattern : pattern.slice(0, first);
}
function tail(pattern) {
    return /[^*?[\\]*$/.exec(pattern)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/report/scope-left.js



/** What a run may be on, in words; `undefined` when role and grant together leave nothing. */
function scopeLeft({ role, narrowed }) {
    if (narrowed === undefined)
        return role.length === 0 ? undefined : namesOf(role);
    const whole = [];
    const partly = [];
    for (const pattern of narrowed) {
        const within = role.filter((one) => coversPattern(one, pattern));
        if (role.some((one) => coversPattern(pattern, one)))
            whole.push(pattern);
        else if (within.length > 0)
            whole.push(...within);
        else if (role.some((one) => !areDisjoint(one, pattern)))
            partly.push(pattern);
    }
    if (whole.length > 0)
        return namesOf([...new Set(whole)]);
    return partly.length === 0 ? undefined : `both ${namesOf(partly)} and ${namesOf(role)}`;
}
/** Whether whatever the first pattern matches, the second does; a doubt is `false`. */
function coversPattern(one, other) {
    return one === other || other === '**' || (!/[*?[\\]/.test(one) && glob_matchesGlob(other, one));
}
function namesOf(patterns) {
    const all = patterns.map((pattern) => quote(pattern));
    return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} or ${all.at(-1) ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/report/requests/reach.js





const PROVIDER_WORDS = {
    aws: 'Amazon Web Services',
    gcp: 'Google Cloud',
    azure: 'Azure',
    vault: 'Vault',
    github: 'a GitHub App',
};
/**
 * What a grant reaches together with its role, in words. `home` is the repository that holds the policy, where that is
 * known.
 */
function reachRows(grant, role, policy, home) {
    const lists = [
        ['Repositories', role.repositories ?? (home === undefined ? [] : [home]), grant.repositories],
        ['Branches', role.branches, grant.branches],
        ['Tags', role.tags ?? [], grant.tags],
        ['Environments', role.environments ?? [], grant.environments],
        ['Workflows', role.workflows, grant.workflows],
    ];
    const credentials = [...(role.credentials ?? [])].map(([name, spec]) => {
        const provider = provider_name_PROVIDERS.find((one) => spec[one] !== undefined);
        const where = spec.environments === undefined ? '' : ` in ${spec.environments.map((one) => quote(one)).join(', ')}`;
        return `${quote(name)} (${provider === undefined ? 'unknown' : PROVIDER_WORDS[provider]}${where})`;
    });
    return [
        ...lists.flatMap(([name, patterns, narrowed]) => {
            if (patterns.length === 0)
                return [];
            const left = scopeLeft({ asked: [], role: patterns, ...(narrowed === undefined ? {} : { narrowed }) });
            return [[name, left ?? 'none']];
        }),
        ...(credentials.length === 0 ? [] : [['Credentials', credentials.join(', ')]]),
        ...neverRow(policy),
    ];
}
function neverRow({ never }) {
    const names = ['branches', 'tags', 'environments'].flatMap((list) => never?.[list] ?? []);
    return names.length === 0 ? [] : [['But never', names.map((name) => quote(name)).join(', ')]];
}
/** Who approves grants for a role, in words. */
function approvalWords(policy, role) {
    const needed = role === undefined ? (policy.approval.count ?? 1) : approvalsNeeded(policy, role);
    const who = describeApprovers(policy.approval.approvers);
    return needed === 1 ? who : `${needed} of: ${who}`;
}

;// CONCATENATED MODULE: ./lib/report/requests/request-rows.js






/** Everything about a request, as rows of a table: what it is, for whom, why, what it reaches, until when. */
function requestRows(requested, pull, setting) {
    const { grant } = requested;
    const { policy, repository } = setting;
    const role = policy.roles.get(grant.role);
    const rows = [
        ['Role', `${quote(grant.role)}${role === undefined ? '' : `: ${role.description.replaceAll('`', "'")}`}`],
        ['For', personWords(grant)],
        ['Why', plainWords(grant.reason)],
        ...(grant.ticket === undefined ? [] : [['Ticket', plainWords(grant.ticket)]]),
        ...(role === undefined ? [] : reachRows(grant, role, policy, repository)),
        ...throughRows(grant),
        ...timeRows(requested, setting),
        ...approvalRows(requested, pull, approvalWords(policy, role)),
    ];
    const [head, ...others] = rows.map(([name, words]) => `| ${prose(name)} | ${prose(words)} |`);
    // a table has a head: an empty one is an empty line for whoever reads it
    return [head, '| --- | --- |', ...others].join('\n');
}
function throughRows({ through }) {
    if (through === undefined)
        return [];
    return [
        [
            'Only by way of',
            listWords(through.map((name) => quote(name)), 'or'),
        ],
    ];
}
/** Who approved it; who can, only while that is of use. */
function approvalRows({ stage }, pull, approvers) {
    const by = (pull?.approvedBy ?? []).map((login) => quote(login));
    if (by.length > 0)
        return [['Approved by', listWords(by, 'and')]];
    return stage === 'requested' || stage === 'pending' ? [['Who can approve it', approvers]] : [];
}
/** What somebody wrote: no backtick in it begins anything. */
function plainWords(text) {
    return text.replaceAll('`', "'");
}
function personWords(grant) {
    const number = grant['principal-id'];
    const by = grant['requested-by'];
    const other = by === undefined || grant['requested-by-id'] === number ? '' : `, asked for by ${quote(by)}`;
    return `${quote(grant.holder.name)}${number === undefined ? '' : ` (account ${number})`}${other}`;
}
function timeRows(requested, { policy }) {
    const { grant, from = grant.starts, until } = requested;
    const moment = (at) => formatDate(at, policy.requests?.['time-zone']);
    const begins = ['From', from === undefined ? 'when it is approved' : moment(from)];
    if (until !== undefined)
        return [begins, ['Until', moment(until)]];
    const ends = [
        ...(grant.lasts === undefined ? [] : [`${lengthLabel(grant.lasts)} after it is approved`]),
        ...(grant.expires === undefined ? [] : [moment(grant.expires)]),
    ];
    return [begins, ['Until', ends.join(', and at the latest ')]];
}

;// CONCATENATED MODULE: ./lib/policy/scope-rule.js

/** A list of the role; what is meant by one that is left out is told here. */
function roleList(list, role, home) {
    return role[list] ?? (list === 'repositories' ? [home] : []);
}
/**
 * What names of this kind are compared with. INVARIANT: a grant's list stands beside the role's, never instead of it.
 */
function scopeLists(list, { role, grant, never, home }) {
    const own = roleList(list, role, home);
    const narrowed = grant?.[list];
    return {
        within: narrowed === undefined ? [own] : [own, narrowed],
        never: list === 'repositories' ? [] : (never?.[list] ?? []),
    };
}
/** Names that GitHub compares without case. */
const CASELESS = ['repositories', 'environments'];
/** A name, or a pattern, as names of this kind are compared. */
function foldedName(list, name) {
    return CASELESS.includes(list) ? (0,fold/* foldCase */.SP)(name) : name;
}
/**
 * Where a name stands: the one rule of scope.
 *
 * INVARIANT: what is never allowed wins, and a name is in scope only when every list has it.
 */
function verdictOf(list, name, { within, never }, { match, alike }) {
    const isListed = (patterns) => CASELESS.includes(list) ? match(patterns.map(fold/* foldCase */.SP), (0,fold/* foldCase */.SP)(name)) : match(patterns, name);
    // people call environments what they like, so a likeness counts against one
    if (list === 'environments' ? alike(never, name) : isListed(never))
        return 'never';
    return within.every(isListed) ? 'in' : 'out';
}

;// CONCATENATED MODULE: ./lib/requests/narrowing.js




const KIND_OF_LIST = {
    branches: 'branch',
    tags: 'tag',
    environments: 'environment',
};
const NARROWED_KINDS = ['branches', 'tags', 'environments'];
/** Whether a name is a pattern. */
const HAS_WILDCARD = /[*?[\\]/;
/**
 * Finds out what the names of a request are: each is a branch, a tag or an environment that the role reaches. Where a
 * name could be several of them, it is said in front: `branch staging`.
 *
 * INVARIANT: a name that the role does not reach, or that is never allowed, is refused and not left out.
 */
function readNarrowing(names, role, never) {
    const lists = { branches: [], tags: [], environments: [] };
    const refusals = [];
    for (const written of names) {
        const found = kindOf(written, role, never);
        if ('refusal' in found)
            refusals.push(found);
        else if (!lists[found.kind].includes(found.name))
            lists[found.kind].push(found.name);
    }
    const kept = NARROWED_KINDS.filter((kind) => lists[kind].length > 0).map((kind) => [kind, lists[kind]]);
    return { narrowing: Object.fromEntries(kept), refusals };
}
function kindOf(written, role, never) {
    const [, said, rest] = /^(branch|tag|environment)\s+(.+)$/.exec(written) ?? [];
    const name = rest ?? written;
    const kinds = NARROWED_KINDS.filter((kind) => said === undefined || KIND_OF_LIST[kind] === said);
    const why = kinds.map((kind) => mistakeIn(kind, name)).find((mistake) => mistake !== undefined);
    if (why !== undefined)
        return { refusal: 'not-a-pattern', name, why };
    const reached = kinds.filter((kind) => isReached(kind, name, role));
    const [kind, ...others] = reached;
    if (kind === undefined)
        return { refusal: 'outside-role', name, reached: reachedNames(role) };
    if (others.length > 0)
        return { refusal: 'ambiguous-name', name, kinds: reached };
    return isNever(kind, name, never) ? { refusal: 'never', name, list: kind } : { kind, name };
}
function reachedNames({ branches, tags = [], environments = [] }) {
    return [...branches, ...tags, ...environments];
}
function mistakeIn(kind, name) {
    return rejectPattern(name) ?? findPatternMistake(KIND_OF_LIST[kind], name)?.message;
}
/** Whether the role reaches a name, or any that a pattern matches; what stands under `never` is another question. */
function isReached(kind, name, role) {
    const own = roleList(kind, role, '');
    if (!HAS_WILDCARD.test(name))
        return verdictOf(kind, name, { within: [own], never: [] }, GLOBS) === 'in';
    return own.some((pattern) => !areDisjoint(foldedName(kind, pattern), foldedName(kind, name)));
}
function isNever(kind, name, never) {
    return verdictOf(kind, name, { within: [], never: never?.[kind] ?? [] }, GLOBS) === 'never';
}

;// CONCATENATED MODULE: ./lib/report/requests/start-words.js





/** More links than these are a list to read, not something to press. */
const MAX_LINKS = 3;
const FOLDER = '.github/workflows/';
/** How a run is started: links to the pages of the workflows, and what to choose there. A sentence of Markdown. */
function startWords(grant, setting) {
    const role = setting.policy.roles.get(grant.role);
    const files = (grant.workflows ?? role?.workflows ?? [])
        .filter((workflow) => workflow.startsWith(FOLDER) && !HAS_WILDCARD.test(workflow))
        .map((workflow) => workflow.slice(FOLDER.length));
    const links = files.map((file) => markdown_link(file, repositoryAddress(setting, 'actions', 'workflows', file)));
    const what = links.length === 0 || links.length > MAX_LINKS ? 'the workflow under Actions' : listWords(links, 'or');
    const refs = [...(grant.branches ?? role?.branches ?? []), ...(grant.tags ?? role?.tags ?? [])];
    const names = listWords(refs.map((ref) => quote(ref)), 'or');
    // a pattern is nothing that somebody could choose
    const like = refs.some((ref) => HAS_WILDCARD.test(ref)) ? 'one like ' : '';
    const where = refs.length === 0 ? '' : `, and choose ${like}${prose(names)} under “Use workflow from”`;
    return `To use it, open ${what}, press **Run workflow**${where}.`;
}

;// CONCATENATED MODULE: ./lib/report/requests/step-words.js







/** How far a request has come, and what happens next: paragraphs of Markdown. */
function stepWords(answer, setting) {
    const { issue, requested, pull, fault, closed } = answer;
    const who = mention(issue.author.login);
    if (fault !== undefined)
        return [
            `${who}, your request could not be proposed. ${prose(`${fault.message}.`)}`,
            prose(fault.hint === undefined ? 'Ask the people who look after this repository.' : `${fault.hint}.`),
        ];
    if (closed !== undefined)
        return [`**Closed without access.** ${closedWords(closed)}`];
    const pullLink = pull === undefined ? undefined : markdown_link(`#${pull.number}`, repositoryAddress(setting, 'pull', pull.number));
    switch (requested.stage) {
        case 'requested':
        case 'pending':
            return [...issueClosedWords(answer), ...pendingWords(who, pullLink)];
        case 'active':
        case 'not-started':
            return activeWords(answer, who, setting);
        case 'ended':
            return [`**Over.** ${prose('For 30 days it can still be renewed: comment `/extend 7d` and why.')}`];
        case 'revoked':
            return ['**Revoked.** Runs are refused. Ask for access again if it is still needed.'];
        case 'closed':
            return ['**Closed without access.**'];
        case 'retired':
            return ['**Over.** The file of the grant is gone.'];
        case 'void':
            return ['**Not in force.** When it begins and ends is not known: ask the people who look after this repository.'];
    }
}
/** Closing an issue decides nothing by itself, and looks as if it did. */
function issueClosedWords({ issueClosedBy }) {
    if (issueClosedBy === undefined)
        return [];
    return [
        `${markdown_escape(issueClosedBy.login)} closed this issue. **The request goes on all the same:** ` +
            prose('whoever may approve ends it with `/deny` and why.'),
    ];
}
function pendingWords(who, pull) {
    return [
        `**Waiting for an approval.** ${who}, you are told here when it is approved; there is nothing more to do.`,
        `To approve it: open ${pull ?? 'the pull request'}, **Files changed**, **Review changes**, **Approve**. ` +
            prose('A comment is no approval.'),
        prose('To take it back, comment `/withdraw`. Whoever approves can answer `/deny` and why.'),
    ];
}
function activeWords({ requested }, who, setting) {
    const { stage, from, until, grant } = requested;
    const { policy } = setting;
    const moment = (at) => formatDate(at, policy.requests?.['time-zone']);
    const begins = stage === 'not-started' && from !== undefined ? ` ${markdown_escape(`from ${moment(from)} on`)}` : '';
    const renewal = from === undefined || until === undefined ? undefined : renewableFrom({ from, until }, policy.renewal);
    return [
        `**Approved.** ${who}, you can use it${begins}.`,
        `${startWords(grant, setting)} ${prose('When you are done before its end, comment `/end`.')}`,
        ...(renewal === undefined ? [] : [prose(renewalWords(moment(renewal)))]),
    ];
}
function closedWords(closed) {
    switch (closed.how) {
        case 'taken-back':
            return `${markdown_escape(closed.by.login)} took it back.`;
        case 'denied':
            return `${markdown_escape(closed.by.login)} denied it: ${markdown_escape(closed.why)}`;
        case 'pull-closed':
            return `${markdown_escape(closed.by.login)} closed the pull request.`;
        case 'lapsed':
            return `Nobody answered for ${markdown_escape(lengthLabel(closed.after))}. Ask again if it is still needed.`;
    }
}
function renewalWords(from) {
    return `To keep it longer, comment \`/extend 7d\` and why, from ${from} on.`;
}

;// CONCATENATED MODULE: ./lib/report/requests/view-text.js







/** Longest list of changed values that is shown of one file. */
const MAX_SHOWN_CHANGES = 60;
const DIRECTION_WORDS = {
    wider: '**wider**',
    narrower: 'narrower',
    both: '**wider in part**',
    unknown: '**cannot be told: look at it**',
    same: 'changes nothing about access',
};
/** The comment for whoever approves a pull request that changes policy or grants, in GitHub's Markdown. */
function viewText(view, setting) {
    return [
        `**${viewHeadline(view)}**`,
        ...fittingTexts(view.files, setting),
        ...(view.others === 0
            ? []
            : [`It also changes ${view.others} ${view.others === 1 ? 'file' : 'files'} that this is not about.`]),
        ...whoText(view, setting),
    ].join('\n\n');
}
/** Comments and checks hold 65536 characters; the rest is for who approves it. Source: REST, "Check runs". */
const MAX_FILE_TEXT_CHARACTERS = 50_000;
function fittingTexts(files, setting) {
    const shown = [];
    let size = 0;
    for (const file of files) {
        const text = fileText(file, setting);
        size += text.length;
        if (size > MAX_FILE_TEXT_CHARACTERS) {
            const left = files.length - shown.length;
            return [...shown, `**And ${left} more ${left === 1 ? 'file' : 'files'}, not shown here: look at them.**`];
        }
        shown.push(text);
    }
    return shown;
}
const HEADLINES = {
    broken: 'A file would not be accepted as it is.',
    unknown: 'It cannot be told whether this lets more through than before.',
    wider: 'This lets more through than before.',
    narrower: 'This lets less through than before.',
    same: 'This changes nothing about access.',
};
/** One line for a check run. */
function viewHeadline(view) {
    return HEADLINES[viewMeaning(view)];
}
/** What a change means, for whoever decides by it. */
function viewMeaning({ files }) {
    if (files.some(({ problems }) => problems.length > 0))
        return 'broken';
    const all = files.flatMap(({ kind, was, changes }) => {
        if (kind === 'grant' && was !== 'changed')
            return [was === 'added' ? 'wider' : 'narrower'];
        // whoever writes the next policy starts anew
        return kind === 'policy' && was === 'deleted' ? ['unknown'] : changes.map(({ direction }) => direction);
    });
    if (files.some(({ isBaseBroken }) => isBaseBroken) || all.includes('unknown'))
        return 'unknown';
    if (all.includes('wider') || all.includes('both'))
        return 'wider';
    return all.includes('narrower') ? 'narrower' : 'same';
}
function fileText(file, setting) {
    const { path, was, problems, grant, use, changes, isBaseBroken } = file;
    const parts = [
        `${inlineCode(path)}, ${was}`,
        ...problems.map((problem) => `- ${inlineCode(formatProblem(problem))}`),
        ...(isBaseBroken ? ['The version before it has mistakes, so nothing can be said about what is wider.'] : []),
    ];
    if (grant !== undefined && was !== 'deleted')
        parts.push(requestRows({ grant, stage: 'pending' }, undefined, setting));
    if (grant !== undefined && use !== undefined)
        parts.push(useText(grant, use, setting));
    if (changes.length > 0 && (was === 'changed' || file.kind === 'other'))
        parts.push(valuesTable(changes));
    if (file.kind === 'policy' && was === 'deleted')
        parts.push('Without a policy every run is refused.');
    return parts.filter((part) => part !== '').join('\n\n');
}
function useText({ holder }, { days, seen }, { now, policy }) {
    const who = quote(holder.name);
    if (seen === undefined)
        return prose(`Whether ${who} has started such runs lately could not be read.`);
    const { runs, last } = seen;
    return prose(last === undefined
        ? `${who} has started none of these workflows in the last ${days} days.`
        : `${who} has started these workflows ${runs} ${runs === 1 ? 'time' : 'times'} in the last ${days} days, ` +
            `last ${formatMoment(last, now, policy.requests?.['time-zone'])}.`);
}
function valuesTable(changes) {
    const rows = changes.slice(0, MAX_SHOWN_CHANGES).map(({ path, direction, before, after }) => {
        const cells = [path, before ?? '–', after ?? '–'].map((cell) => inlineCode(cell));
        return `| ${[...cells, DIRECTION_WORDS[direction]].join(' | ')} |`;
    });
    const left = changes.length - rows.length;
    return [
        '| What | Before | Now | |',
        '| --- | --- | --- | --- |',
        ...rows,
        ...(left > 0 ? [`| and ${left} more | | | **look at them** |`] : []),
    ].join('\n');
}
/** Whose approval would count, and whose would not: readers find themselves in it before they approve. */
function whoText({ involved, files, author }, { policy }) {
    const roles = files.flatMap(({ grant }) => (grant === undefined ? [] : [policy.roles.get(grant.role)]));
    const strictest = roles.toSorted((a, b) => (b?.approval?.count ?? 0) - (a?.approval?.count ?? 0))[0];
    const parties = [...involved, { account: author, part: 'author' }];
    const people = parties.filter(({ account }) => !account.login.endsWith('[bot]') && account.login !== botName(author));
    // each once, by the first part that they have: whoever gets the access is more than whoever wrote a commit
    const names = people.filter(({ account }, index) => people.findIndex((one) => (0,fold/* isSameName */.yS)(one.account.login, account.login)) === index);
    return [
        prose(`Who can approve it: ${approvalWords(policy, strictest)}.`),
        ...nobodyLeft(policy, parties),
        [
            'Approvals that would not count:',
            ...names.map(({ account, part }) => `- ${markdown_escape(account.login)}: ${PART_WORDS[part]}`),
            '- bots',
        ].join('\n'),
        'A comment is no approval: **Files changed**, **Review changes**, **Approve**.',
    ];
}
/** A bot as GraphQL names it: without what follows its login everywhere else. */
function botName({ login, type }) {
    return type === 'Bot' ? login : undefined;
}
/** Said where everybody who could approve it has a part in it: it would wait for nobody. */
function nobodyLeft({ approval }, parties) {
    const { users = [], teams = [], permission } = approval.approvers;
    if (teams.length > 0 || permission !== undefined)
        return [];
    const left = users.filter((user) => !parties.some(({ account }) => typeof user === 'number' ? account.id === user : (0,fold/* isSameName */.yS)(account.login, user)));
    const needed = approval.count ?? 1;
    if (left.length >= needed)
        return [];
    return [
        `**It cannot be approved as it is:** it takes ${needed} ${needed === 1 ? 'approval' : 'approvals'}, and of those ` +
            `who can give one ${left.length} ${left.length === 1 ? 'has' : 'have'} no part in it.`,
    ];
}
const PART_WORDS = {
    principal: 'gets the access',
    requester: 'asked for it',
    author: 'opened the pull request',
    committer: 'wrote a commit of it',
};

;// CONCATENATED MODULE: ./lib/report/requests/answer-text.js









/** The one comment of an issue, in GitHub's Markdown. */
function answerText(answer, setting) {
    switch (answer.answer) {
        case 'not-the-form':
        case 'refused':
            return formText(answer, setting);
        case 'request': {
            const { requested, pull } = answer;
            return [...stepWords(answer, setting), requestRows(requested, pull, setting)].join('\n\n');
        }
        case 'link':
            return linkText(answer, setting);
        case 'break-glass':
            return breakGlassText(answer, setting);
        case 'view':
            return viewText(answer.view, setting);
    }
}
function formText(answer, setting) {
    const { form, understood } = answer;
    const sentences = answer.answer === 'refused'
        ? answer.refusals.map((refusal) => requestRefusalWords(refusal, setting))
        : answer.problems.map((problem) => problemWords(problem, form, setting.policy));
    return [
        answer.answer === 'refused' ? '**This request cannot be made.**' : '**This form cannot be read as it is.**',
        sentences.map((sentence) => `- ${prose(sentence)}`).join('\n'),
        `${markdown_link('Fill the form in again', prefilledForm(form, understood, setting))}: what was understood is in it ` +
            'already. An issue that is edited is not read again.',
    ].join('\n\n');
}
function linkText({ issue, requested, path, text }, setting) {
    return [
        `${mention(issue.author.login)}, one step is left to you: ${fileWords(path, text, setting)}`,
        requestRows(requested, undefined, setting),
    ].join('\n\n');
}
/** How somebody proposes a file that is filled in. */
function fileWords(path, text, setting) {
    const file = markdown_link('this file', prefilledFile(path, text, setting));
    return `open ${file}, press “Commit changes”, then “Create pull request”.`;
}

;// CONCATENATED MODULE: ./lib/report/requests/emergency-status.js


/** How break-glass access stands, as one or two sentences. */
function emergencyStatusWords({ role, taken, isEnded, review }, setting) {
    const name = `Break-glass access as ${quote(role)}`;
    if (taken === undefined)
        return isEnded ? `${name} was ended before a run used it.` : `${name} has let no run in so far.`;
    const isOver = isEnded || setting.now > taken.until;
    const access = isEnded
        ? `${name} was ended.`
        : `${name} ${isOver ? 'ended' : 'lasts until'} ${momentWords(taken.until, setting)}.`;
    if (review?.state === 'merged')
        return `${access} It was reviewed in #${review.pull}.`;
    const due = `${setting.now > taken.due ? 'was' : 'is'} due ${momentWords(taken.due, setting)}`;
    return review?.state === 'open'
        ? `${access} Its review is proposed in #${review.pull}, and ${due}.`
        : `${access} Its review ${due}.`;
}
/** When access ends that cannot be reviewed before. */
function tooEarlyWords(until, setting) {
    return (`The access lasts until ${momentWords(until, setting)}: before, nobody can have seen all that is done by it. ` +
        'Review it afterwards, or end it with `/revoke` and why.');
}
function momentWords(at, { now, policy }) {
    return formatMoment(at, now, policy.requests?.['time-zone']);
}

;// CONCATENATED MODULE: ./lib/report/requests/mistake-words.js


/** How each command is written. */
const USAGE = new Map([
    ['withdraw', '/withdraw'],
    ['deny', '/deny not before the release'],
    ['extend', '/extend 5d the banner stays'],
    ['end', '/end'],
    ['revoke', '/revoke laptop lost'],
    ['freeze', '/freeze an incident'],
    ['unfreeze', '/unfreeze it is over'],
    ['run', '/run flag-release ref=release/2026-11 banner=on'],
    ['reviewed', '/reviewed justified the shop was down'],
    ['approve', '/approve'],
    ['status', '/status'],
]);
/** What is wrong with a command, and how it is written. */
function mistakeWords(command, mistake) {
    return `${whatIsWrong(command, mistake)} It is written like this: \`${USAGE.get(command) ?? `/${command}`}\`.`;
}
function whatIsWrong(command, mistake) {
    switch (mistake.mistake) {
        case 'words-after':
            return `\`/${command}\` takes no words after it.`;
        case 'no-reason':
            return 'The reason is missing.';
        case 'no-length':
            return 'How long is missing.';
        case 'no-role':
            return 'The role is missing.';
        case 'no-verdict':
            return 'The verdict is missing: `justified`, `drill` or `misuse`.';
        case 'not-a-length':
            return `${quote(mistake.word)} is not a length such as \`4h\` or \`5d\`.`;
        case 'not-a-role':
            return `${quote(mistake.word)} is not the name of a role.`;
        case 'not-a-verdict':
            return `${quote(mistake.word)} is not a verdict: there are \`justified\`, \`drill\` and \`misuse\`.`;
        case 'not-an-input':
            return `${quote(mistake.word)} is not an input with its value.`;
        case 'not-a-ref':
            return `${quote(mistake.word)} is not the name of a branch or a tag.`;
        case 'input-twice':
            return `${quote(mistake.word)} is given twice.`;
        case 'too-many-inputs':
            return `There are more than ${mistake.limit} inputs.`;
        case 'too-long':
            return `The line is longer than ${mistake.maxCharacters} characters.`;
        case 'hidden-character':
            return `There is a character that cannot be seen. ${(0,hidden_characters/* describeHidden */.Y7)(mistake.hidden)}.`;
    }
}

;// CONCATENATED MODULE: ./lib/report/requests/run-words.js



/** What is said below a comment `/run`, in GitHub's Markdown: the link of the run, and later its end. */
function runWords({ run, state }, setting) {
    const what = `${quote(run.workflow)} on ${quote(run.ref)}, as you`;
    const file = run.workflow.split('/').at(-1) ?? '';
    const list = markdown_link('its runs', repositoryAddress(setting, 'actions', 'workflows', file));
    switch (state.kind) {
        case 'starting':
            return (`${prose(`Starting ${what}. If no link stands here in a few minutes, look at `)}${list}, ` +
                'and write the comment again if it is not there.');
        case 'started':
            return state.url === undefined
                ? `${prose(`Started ${what}: see `)}${list}.`
                : `${markdown_link('Started', state.url)}${prose(`: ${what}.`)}`;
        case 'over':
            return endWords(what, state);
    }
}
function endWords(what, { url, conclusion, refusal }) {
    if (conclusion === 'success')
        return `${markdown_link('Done', url)}${prose(`: ${what}.`)}`;
    if (refusal === undefined) {
        const how = quote(safeLine(conclusion.replaceAll('_', ' ')));
        return `${markdown_link('Ended', url)}${prose(` without success (${how}): ${what}.`)}`;
    }
    // any step can write such a note: it is shown as text, and nothing of it means anything
    const said = refusal.message.split('\n').map((line) => prose(line));
    return [`${markdown_link('Refused', url)}${prose(`: ${what}.`)}`, ...said.filter((line) => line !== '')].join('\n\n');
}

;// CONCATENATED MODULE: ./lib/report/requests/worth-words.js
/** Whether an approval of whoever reads it would count, in a sentence. */
function worthWords(worth) {
    if (worth.counts === 'yes')
        return 'Your approval would count.';
    if (worth.counts === 'unknown')
        return 'Whether your approval would count could not be read: it depends on a team or a permission.';
    switch (worth.why) {
        case 'not-listed':
            return 'Your approval would not count: the policy does not list you among those who approve.';
        case 'bot':
            return 'Approvals of bots do not count.';
        case 'principal':
            return 'Your approval would not count: you would get the access.';
        case 'requester':
            return 'Your approval would not count: you asked for it.';
        case 'author':
            return 'Your approval would not count: you opened the pull request.';
        case 'committer':
            return 'Your approval would not count: you wrote a commit of the pull request.';
    }
}

;// CONCATENATED MODULE: ./lib/report/requests/reply-text.js













/** A comment in reply to a command, in GitHub's Markdown. */
function replyText(reply, setting) {
    switch (reply.reply) {
        case 'refused':
            return reply.refusals.map((refusal) => prose(requestRefusalWords(refusal, setting))).join('\n\n');
        case 'run':
            return runWords(reply, setting);
        case 'renewal-link':
        case 'review-link':
            return `One step is left to you: ${fileWords(reply.path, reply.text, setting)}`;
        case 'approve-there': {
            const page = repositoryAddress(setting, 'pull', reply.pull.number, 'files');
            return [
                `A comment is no approval. ${markdown_link(`Review #${reply.pull.number}`, page)}: **Review changes**, **Approve**.`,
                prose(worthWords(reply.worth)),
            ].join('\n\n');
        }
        default:
            return prose(isAboutEmergency(reply) ? emergencyReply(reply, setting) : plainReply(reply, setting));
    }
}
/** One or two sentences; names in them stand in backticks. */
function plainReply(reply, setting) {
    switch (reply.reply) {
        case 'unknown-command': {
            const known = COMMAND_NAMES.map((name) => `\`/${name}\``).join(', ');
            const meant = reply.near === undefined ? '' : ` Did you mean \`/${reply.near}\`?`;
            return `${quote(`/${reply.word}`)} means nothing here.${meant} There are ${known}.`;
        }
        case 'mistake':
            return mistakeWords(reply.command, reply.mistake);
        case 'by-email':
        case 'not-a-request':
        case 'may-not':
        case 'may-be':
        case 'too-late':
            return notTakenWords(reply, setting);
        case 'without-app':
        case 'failed':
            return notDoneWords(reply);
        case 'nothing-to-approve':
            return `There is nothing to approve: ${stageWords(reply.stage)}.`;
        case 'nothing-frozen':
            return 'There is nothing to lift: no freeze is in force.';
        case 'lift-by-hand':
            return liftWords(reply.tags);
        case 'no-run':
            return objectionWords(reply.role, reply.why);
        case 'done':
            return doneWords(reply);
        case 'start-by-hand':
            return startByHandWords(reply);
    }
}
const EMERGENCY_REPLIES = ['review-proposed', 'review-there', 'review-too-early', 'emergency-status'];
function isAboutEmergency(reply) {
    return EMERGENCY_REPLIES.includes(reply.reply);
}
function liftWords(tags) {
    return ('A change of the policy counts only where a person proposes it. At a terminal, `grantgate grant unfreeze` ' +
        `does; or list these under \`lifted\`: ${tags.map((tag) => quote(tag)).join(', ')}.`);
}
function emergencyReply(reply, setting) {
    switch (reply.reply) {
        case 'review-proposed':
        case 'review-there':
            return reviewWords(reply);
        case 'review-too-early':
            return tooEarlyWords(reply.until, setting);
        case 'emergency-status':
            return emergencyStatusWords(reply, setting);
    }
}
function reviewWords({ reply, pull, }) {
    return reply === 'review-there'
        ? `It was reviewed already, in #${pull}.`
        : `The review is proposed in #${pull}. It counts once a reviewer has approved it there and it is merged.`;
}
/** Why a command is not carried out. */
function notTakenWords(reply, setting) {
    const command = `\`/${reply.command}\``;
    switch (reply.reply) {
        case 'by-email':
            return (`${command} is not taken from a mail: anybody who has the address of this thread can write one. ` +
                'Comment on the page.');
        case 'not-a-request':
            return `${command} is for requests, and this is not one.`;
        case 'may-not':
            return `${command} is for ${rightWords(reply.right, setting)}.`;
        case 'may-be':
            return (`${command} is for ${rightWords(reply.right, setting)}. Whether you are could not be read: ask again ` +
                'later, or ask one of them.');
        case 'too-late':
            return `${command} changes nothing any more: ${stageWords(reply.stage)}.`;
    }
}
function rightWords(right, { policy }) {
    const approvers = describeApprovers(policy.approval.approvers);
    switch (right) {
        case 'anybody':
            return 'everybody but bots';
        case 'requester':
            return 'whoever asked for it';
        case 'principal':
            return 'whoever has the access';
        case 'requester-or-principal':
            return 'whoever asked for it or has the access';
        case 'approver':
            return `whoever may approve: ${approvers}`;
        case 'approver-or-maintainer':
            return `whoever may approve (${approvers}) or has the permission maintain`;
        case 'reviewer':
            return 'whoever the policy has review such access, and never for whoever took it';
        case 'taker':
            return 'whoever has the access';
        case 'emergency-brake':
            return `whoever reviews such access, may approve (${approvers}) or has the permission maintain`;
    }
}
function startByHandWords({ workflow, ref, role }) {
    return (`A comment starts no run. Start ${quote(workflow)} under Actions, on ${quote(ref)}: your access as ` +
        `${quote(role)} covers it.`);
}
function notDoneWords(reply) {
    return reply.reply === 'without-app'
        ? withoutAppWords(reply.command)
        : `\`/${reply.command}\` could not be carried out: ${reply.fault.message}.${hintWords(reply.fault.hint)}`;
}
function withoutAppWords(command) {
    const instead = command === 'freeze' || command === 'unfreeze' || command === 'revoke' || command === 'end';
    return instead
        ? `No App is set up that could do it. At a terminal: \`grantgate grant ${command === 'end' ? 'revoke' : command}\`.`
        : `No App is set up that could do it: \`/${command}\` takes one. Ask the people who look after this repository.`;
}
function objectionWords(role, why) {
    const names = (patterns) => patterns.map((pattern) => quote(pattern)).join(', ');
    switch (why.objection) {
        case 'no-grant':
            return (`You have no grant for ${quote(role)} that is in force and has the number of your account. ` +
                'Ask for one with the form.');
        case 'which-workflow':
            return (`Which workflow is meant is not clear: the role ${quote(role)} has ` +
                `${why.workflows.length === 0 ? 'none in this repository' : names(why.workflows)}. Start it under Actions.`);
        case 'which-ref':
            return `Say on which branch or tag: \`ref=…\`, one of ${names(why.patterns)}.`;
        case 'ref-outside':
            return `Your grant does not reach ${quote(why.ref)}: it reaches ${names(why.patterns)}.`;
    }
}
function doneWords({ command, tags = [] }) {
    const names = tags.map((tag) => quote(tag));
    const by = names.length === 0 ? '' : `, by the ${names.length === 1 ? 'tag' : 'tags'} ${listWords(names, 'and')}`;
    switch (command) {
        case 'end':
        case 'revoke':
            return `Revoked${by}: new runs are refused, and running jobs get no new credentials.`;
        case 'freeze':
            return `Frozen${by}: every run is refused. \`/unfreeze\` and why says how to end it.`;
        case 'unfreeze':
            return 'The change of the policy that lifts it is proposed. It counts once it is approved and merged.';
        case 'extend':
            return 'The renewal is proposed. It takes the same approvals as the first request.';
        case 'reviewed':
            return 'The review is proposed. It counts once a reviewer has approved the pull request and it is merged.';
        default:
            return 'Done.';
    }
}
function hintWords(hint) {
    return hint === undefined ? '' : ` ${hint.slice(0, 1).toUpperCase()}${hint.slice(1)}.`;
}

;// CONCATENATED MODULE: ./lib/requests/command/run.js



/**
 * The run that a command asks for, or why it is not started. What is refused here would be refused by the gate, which
 * decides again.
 */
function planRun(command, { by, held, policy, repository }) {
    const role = policy.roles.get(command.role);
    // INVARIANT: a grant without the number of its account, or of another, starts nothing for this one
    const own = held.find(({ grant, stage }) => grant.role === command.role && stage === 'active' && grant['principal-id'] === by.id);
    if (role === undefined || own === undefined)
        return { objection: 'no-grant' };
    const workflows = (own.grant.workflows ?? role.workflows)
        .map((workflow) => withoutRepository(workflow, repository))
        .filter((workflow) => !HAS_WILDCARD.test(workflow) && workflow.startsWith('.github/workflows/'));
    const [workflow, ...others] = new Set(workflows);
    if (workflow === undefined || others.length > 0)
        return { objection: 'which-workflow', workflows };
    const { grant } = own;
    const patterns = [...(grant.branches ?? role.branches), ...(grant.tags ?? role.tags ?? [])];
    const [only, ...more] = patterns;
    const ref = command.ref ?? (only !== undefined && more.length === 0 && !HAS_WILDCARD.test(only) ? only : undefined);
    if (ref === undefined)
        return { objection: 'which-ref', patterns };
    const reached = ['branches', 'tags'].find((list) => verdictOf(list, ref, scopeLists(list, { role, grant, never: policy.never, home: repository }), GLOBS) === 'in');
    if (reached === undefined)
        return { objection: 'ref-outside', ref, patterns };
    const fullRef = `refs/${reached === 'branches' ? 'heads' : 'tags'}/${ref}`;
    return { role: command.role, workflow, ref, fullRef, inputs: command.inputs };
}
/** The entry by which a comment may start a run of a role; `undefined` where the policy has none. */
function commentEntry({ delegation }, role) {
    return delegation?.find((entry) => entry.kind === 'github' && entry.roles.includes(role));
}
/** A workflow of this very repository may be written with it in front. */
function withoutRepository(workflow, repository) {
    return workflow.toLowerCase().startsWith(`${repository.toLowerCase()}/`)
        ? workflow.slice(repository.length + 1)
        : workflow;
}

;// CONCATENATED MODULE: ./lib/lifecycle/start-run.js











/** What is left for saying what became of it. */
const SPARE_MS = 20_000;
/**
 * Starts the run that a comment asks for, as whoever wrote it: with GitHub's own token of this very run, which names
 * them and is bound to workflow, ref and inputs. Says how it goes on, and what becomes of it.
 *
 * INVARIANT: at most once. The sign at the comment is taken before anything is sent; whoever finds it there starts
 * nothing. The gate takes no token of a run that was started again, so an old comment is of no use to anybody.
 * @throws FactError, IdentityError
 */
async function startRun(effect, job, access) {
    const own = await job.own();
    if (!(await canStart(own.writer, effect.comment)))
        return [];
    const { run } = effect;
    const say = async (reply) => await sayBelow(effect, reply, own, access);
    await say({ reply: 'run', run, state: { kind: 'starting' } });
    try {
        const started = await sendRun(run, job, own, access);
        await say({ reply: 'run', run, state: { kind: 'started', ...started } });
        const over = started.id === undefined ? undefined : await outcomeOf(started.id, job, own);
        if (over !== undefined)
            await say({ reply: 'run', run, state: over });
        return [{ effect: 'start', at: `#${effect.issue}`, outcome: over?.conclusion ?? 'started' }];
    }
    catch (error) {
        if (error instanceof Error)
            await say({ reply: 'failed', command: 'run', fault: faultOf(error) });
        throw error;
    }
}
async function sayBelow({ issue, comment }, reply, { writer, author }, { setting }) {
    await keepComment(writer, issue, { author, key: `started ${comment}`, text: replyText(reply, setting) });
}
/** Gets the token and sends the dispatch; names the run where GitHub does. */
async function sendRun(run, job, { writer }, { setting }) {
    const { workflowRef, runAttempt } = job.context;
    const entry = commentEntry(setting.policy, run.role);
    const expected = `${setting.repository}/${entry?.workflow ?? ''}@refs/heads/${setting.branch}`;
    if (entry === undefined || workflowRef?.toLowerCase() !== expected.toLowerCase())
        throw new fact_error_FactError(`the policy takes comments from \`${expected}\`, and this is \`${workflowRef ?? ''}\``, 'write the path of this workflow into the entry of kind `github`, below `delegation` of the policy');
    if (runAttempt !== '1')
        throw new fact_error_FactError('the gate takes no comment whose run was started again', 'write the comment again');
    const { workflow, ref, fullRef, inputs } = run;
    const hashed = inputs_hash_inputsHash({ event: 'workflow_dispatch', inputs, unbound: [] });
    if (!hashed.ok)
        throw new fact_error_FactError('these inputs cannot be sent', 'write them without odd characters');
    const token = await job.idToken(commentAudience({ workflow, ref: fullRef, inputs: hashed.hash }));
    const sent = { ...inputs, [dispatch_input_DELEGATION_INPUT]: token };
    const file = workflow.split('/').at(-1) ?? '';
    return (await sendDispatch(writer, { event: 'workflow_dispatch', file, ref, inputs: sent })) ?? {};
}
/** What becomes of the run, as long as this job may wait; nothing where that comes later, or cannot be read. */
async function outcomeOf(id, job, { writer }) {
    const { api, repository } = writer;
    const { now, sleep, deadline, warnings } = job;
    try {
        const over = await untilOver({ api, now, sleep, progress: () => undefined }, repository, id, deadline - SPARE_MS);
        if (over === undefined)
            return undefined;
        const { url, conclusion = '' } = over;
        const refusal = conclusion === 'success' ? undefined : await noteOf(fetchRefusal(api, repository, id), warnings);
        return { kind: 'over', url, conclusion, ...(refusal === undefined ? {} : { refusal }) };
    }
    catch (error) {
        if (!(error instanceof fact_error_FactError))
            throw error;
        warnings.push(`What became of the run cannot be told: ${error.message}.`);
        return undefined;
    }
}
/** The end is told without the reason where that cannot be read. */
async function noteOf(asked, warnings) {
    try {
        return await asked;
    }
    catch (error) {
        if (!(error instanceof fact_error_FactError))
            throw error;
        warnings.push(`Why the run ended so cannot be told: ${error.message}.`);
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/github/changed-files.js



const CHANGED_QUERY = `query ChangedFiles($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) {
    author { ${person_PERSON} } headRefOid baseRefOid changedFiles
    commits(first: 100) { nodes { commit { ${AUTHORSHIP} } } }
    files(first: 100) { nodes { path } }
  } }
}`;
/** Longest list of files whose texts are read. */
const MAX_TEXTS = 40;
/**
 * Reads what a pull request changes below a folder, with the texts at its base and at its head.
 * @throws FactError when it cannot be read, or changes more files than can be
 */
async function fetchChangedFiles(api, repository, number, folder) {
    const [owner = '', name = ''] = repository.split('/');
    const { data } = await api.query(CHANGED_QUERY, { owner, name, number });
    const pull = new json_Fields(data, '').object('repository').object('pullRequest');
    const paths = pull
        .object('files')
        .present('nodes')
        .map((file) => file.text('path'));
    const own = paths.filter((path) => path.startsWith(folder));
    if (pull.number('changedFiles') > paths.length || own.length > MAX_TEXTS)
        throw new fact_error_FactError(`#${number} changes more files than can be read`);
    const texts = await fetchTexts(api, repository, [pull.text('baseRefOid'), pull.text('headRefOid')], own);
    return {
        author: person_readPerson(pull.maybe('author')),
        committers: pull
            .object('commits')
            .present('nodes')
            .flatMap((entry) => readAuthorship(entry.object('commit'), number).people),
        head: pull.text('headRefOid'),
        files: own.map((path, index) => {
            const [before, after] = [texts[index], texts[index + own.length]];
            return { path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
        }),
        others: paths.length - own.length,
    };
}
async function fetchTexts(api, repository, commits, paths) {
    if (paths.length === 0)
        return [];
    const [owner = '', name = ''] = repository.split('/');
    const expressions = commits.flatMap((commit) => paths.map((path) => `${commit}:${path}`));
    const parameters = expressions.map((_, index) => `, $t${index}: String!`).join('');
    const fields = expressions.map((_, index) => `t${index}: object(expression: $t${index}) { ... on Blob { text } }`);
    const { data } = await api.query(`query ChangedTexts($owner: String!, $name: String!${parameters}) {
  repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`, { owner, name, ...Object.fromEntries(expressions.map((expression, index) => [`t${index}`, expression])) });
    const found = new json_Fields(data, '').object('repository');
    return expressions.map((_, index) => found.maybe(`t${index}`)?.optionalText('text'));
}

;// CONCATENATED MODULE: ./lib/github/role-use.js


/**
 * The runs that somebody started since then: of these workflow files, or of any where none are named. Source: REST,
 * "List workflow runs for a workflow"; needs `actions: read`. `undefined` where they are not shown.
 */
async function fetchRunsOf(api, repository, { login, since, files }) {
    const created = encodeURIComponent(`>=${new Date(since).toISOString().replace(/\.\d+/, '')}`);
    const query = `actor=${encodeURIComponent(login)}&created=${created}&per_page=1`;
    const places = files.length === 0 ? [''] : files.map((file) => `workflows/${encodeURIComponent(file)}/`);
    try {
        const found = await Promise.all(places.map(async (place) => {
            const path = `/repos/${repository}/actions/${place}runs?${query}`;
            return new json_Fields(await api.get(path, 'actions: read'), '');
        }));
        const runs = found.reduce((sum, answer) => sum + answer.number('total_count'), 0);
        const times = found.flatMap((answer) => answer.list('workflow_runs').map((run) => Date.parse(run.text('created_at'))));
        return { runs, ...(times.length === 0 ? {} : { last: Math.max(...times) }) };
    }
    catch (error) {
        if (error instanceof fact_error_FactError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/requests/change/compare.js

/** The values that differ between two versions of a file, as loaded; in the order in which they stand. */
function compareValues(before, after, rule, path = []) {
    if (JSON.stringify(before) === JSON.stringify(after))
        return [];
    const isCompared = typeof rule === 'object' && isParted(before, after, rule);
    if (!isCompared)
        return [valueChange(before, after, rule, path)];
    const [one, other] = [(0,policy_shape/* isRecord */.u4)(before) ? before : {}, (0,policy_shape/* isRecord */.u4)(after) ? after : {}];
    const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
    return keys.flatMap((key) => compareValues(ownValue(one, key), ownValue(other, key), ruleFor(rule, key), [...path, key]));
}
/** Whether what is below is looked at: not where a whole was added or removed that has a say of its own. */
function isParted(before, after, rule) {
    const isThere = (value) => value === undefined || (0,policy_shape/* isRecord */.u4)(value);
    if (!isThere(before) || !isThere(after))
        return false;
    return rule.whole === undefined || (before !== undefined && after !== undefined);
}
function ruleFor(rule, key) {
    if ('each' in rule)
        return rule.each;
    return Object.hasOwn(rule.keys, key) ? rule.keys[key] : undefined;
}
const ownValue = (value, key) => Object.hasOwn(value, key) ? value[key] : undefined;
function valueChange(before, after, rule, path) {
    const compare = typeof rule === 'object' ? rule.whole : rule;
    return {
        path: path.join('.'),
        direction: compare?.(before, after) ?? 'unknown',
        ...(before === undefined ? {} : { before: JSON.stringify(before) }),
        ...(after === undefined ? {} : { after: JSON.stringify(after) }),
    };
}

;// CONCATENATED MODULE: ./lib/requests/change/direction.js




/** What changes nothing about access: words for people, who is told. */
const harmless = () => 'same';
/** What has a meaning that is not compared. */
const unmodelled = () => 'unknown';
/** A value that widens where it is there: a role, a credential, a way in. */
const wideningIfThere = (before, after) => before === undefined ? 'wider' : after === undefined ? 'narrower' : 'unknown';
/** One that narrows where it is there. */
const narrowingIfThere = (before, after) => turned(wideningIfThere(before, after));
const turned = (direction) => direction === 'wider' ? 'narrower' : direction === 'narrower' ? 'wider' : direction;
/** One of some harmless, in order: each lets more through than those before it. */
function ordered(steps, usual) {
    return (before, after) => {
        const [one, other] = [steps.indexOf(before ?? usual), steps.indexOf(after ?? usual)];
        return one < 0 || other < 0 ? 'unknown' : sizes(one, other);
    };
}
/** A number; what stands for one that is left out. */
function larger(usual) {
    return measured((value) => (typeof value === 'number' ? value : undefined), usual);
}
function smaller(usual) {
    const compare = larger(usual);
    return (before, after) => turned(compare(before, after));
}
/** A duration; without one there is no limit. */
const longer = measured((value) => (typeof value === 'string' ? (0,duration/* parseDuration */.E)(value) : undefined), Number.POSITIVE_INFINITY);
/** An end; without one there is none. */
const later = measured((value) => (typeof value === 'string' ? (0,instant/* parseInstant */.nV)(value) : undefined), Number.POSITIVE_INFINITY);
/** A start: without one it is the merge, of which nobody knows when it will be. */
const earlier = (before, after) => {
    const [one, other] = [before, after].map((value) => (typeof value === 'string' ? (0,instant/* parseInstant */.nV)(value) : undefined));
    return one === undefined || other === undefined ? 'unknown' : turned(sizes(one, other));
};
function measured(read, usual) {
    return (before, after) => {
        const [one, other] = [before, after].map((value) => (value === undefined ? usual : read(value)));
        return one === undefined || other === undefined ? 'unknown' : sizes(one, other);
    };
}
function sizes(before, after) {
    return before === after ? 'same' : after > before ? 'wider' : 'narrower';
}
/** A list that lets through what it names. `usual` is what one that is left out means: `all` for everything. */
function allowing(usual = []) {
    return (before, after) => {
        const [one, other] = [namesIn(before) ?? usual, namesIn(after) ?? usual];
        if (one === 'all' || other === 'all')
            return one === other ? 'same' : other === 'all' ? 'wider' : 'narrower';
        const gained = other.some((name) => !one.some((pattern) => surelyCovers(pattern, name)));
        const lost = one.some((name) => !other.some((pattern) => surelyCovers(pattern, name)));
        return gained && lost ? 'both' : gained ? 'wider' : lost ? 'narrower' : 'same';
    };
}
/** A list that stops what it names. */
const forbidding = (before, after) => turned(allowing()(before, after));
/** Whether whatever the second matches, the first does; a doubt is `false`. */
function surelyCovers(pattern, name) {
    return pattern === name || (!/[*?[\\]/.test(name) && glob_matchesGlob(pattern, name));
}
/** Names, account numbers, and teams that are written with their number. */
function namesIn(value) {
    if (!Array.isArray(value))
        return undefined;
    return value.map((entry) => (typeof entry === 'string' ? entry : JSON.stringify(entry)));
}
/** A permission on the repository: with a lower one, more people have it; without one, it lets nobody in. */
const lowerPermission = (before, after) => {
    const rank = (value) => {
        const found = who_PERMISSIONS.findIndex((one) => one === value);
        return found < 0 ? who_PERMISSIONS.length : found;
    };
    return turned(sizes(rank(before), rank(after)));
};

;// CONCATENATED MODULE: ./lib/requests/change/rules.js

const LISTED_PEOPLE = {
    keys: { users: allowing(), teams: allowing(), permission: lowerPermission },
};
/** The same where nobody is listed by leaving it out: then everybody may. */
const LISTED_OR_ALL = { ...LISTED_PEOPLE, whole: narrowingIfThere };
const ENFORCEMENT = ordered(['enforce', 'warn', 'off'], 'off');
const ROLE = {
    whole: wideningIfThere,
    keys: {
        description: harmless,
        owner: harmless,
        repositories: (before, after) => before === undefined || after === undefined ? 'unknown' : allowing()(before, after),
        branches: allowing(),
        tags: allowing(),
        environments: allowing(),
        workflows: allowing(),
        events: allowing(['workflow_dispatch']),
        runners: allowing(['github-hosted']),
        permissions: { whole: narrowingIfThere, each: ordered(['none', 'read', 'write'], 'none') },
        push: (before, after) => Array.isArray(before ?? []) && Array.isArray(after ?? []) ? allowing()(before, after) : 'unknown',
        require: forbidding,
        windows: narrowingIfThere,
        approval: { keys: { count: smaller(1) } },
        agents: unmodelled,
        'requestable-by': LISTED_OR_ALL,
        'break-glass': {
            whole: wideningIfThere,
            keys: {
                who: LISTED_PEOPLE,
                lasts: longer,
                each: unmodelled,
                environments: unmodelled,
                notify: harmless,
                review: { keys: { within: longer, by: LISTED_PEOPLE } },
            },
        },
        lifetime: longer,
        credentials: { each: { whole: wideningIfThere, keys: { environments: allowing('all') } } },
    },
};
/** The keys of `policy.yml`. What is not here is unknown. */
const POLICY_CHANGES = {
    keys: {
        version: harmless,
        approval: {
            keys: {
                approvers: LISTED_PEOPLE,
                count: smaller(1),
                require: forbidding,
                policy: ordered(['reviewed', 'any'], 'reviewed'),
                'unknown-authors': ordered(['deny', 'one-more', 'ignore'], 'one-more'),
            },
        },
        limits: { keys: { lifetime: longer, session: longer, accounts: allowing('all') } },
        never: { keys: { branches: forbidding, tags: forbidding, environments: forbidding } },
        environments: unmodelled,
        actions: unmodelled,
        'default-branches': unmodelled,
        lifted: allowing(),
        opaque: ordered(['refuse', 'list'], 'list'),
        programs: allowing(),
        preflight: ENFORCEMENT,
        guard: ENFORCEMENT,
        requests: {
            keys: {
                app: wideningIfThere,
                open: larger(5),
                lapse: harmless,
                'for-others': ordered([false, true], false),
                'time-zone': harmless,
            },
        },
        renewal: { keys: { from: harmless, times: larger(Number.POSITIVE_INFINITY) } },
        offboarding: ordered(['revoke', 'propose'], 'propose'),
        unused: harmless,
        notify: harmless,
        'frozen-allows-break-glass': ordered([false, true], false),
        delegation: unmodelled,
        walls: { whole: narrowingIfThere, keys: { gate: unmodelled } },
        roles: { each: ROLE },
    },
};
/** The keys of a grant. A list that is left out narrows nothing. */
const GRANT_CHANGES = {
    keys: {
        role: unmodelled,
        reason: harmless,
        ticket: harmless,
        'principal-id': narrowingIfThere,
        'team-id': narrowingIfThere,
        'requested-by': harmless,
        'requested-by-id': harmless,
        request: harmless,
        renews: harmless,
        starts: earlier,
        expires: later,
        lasts: longer,
        branches: allowing('all'),
        tags: allowing('all'),
        environments: allowing('all'),
        repositories: allowing('all'),
        workflows: allowing('all'),
        events: allowing('all'),
        'max-uses': larger(Number.POSITIVE_INFINITY),
        through: allowing('all'),
        revoked: narrowingIfThere,
    },
};

;// CONCATENATED MODULE: ./lib/requests/change/view.js





/** The people whom tools name, beside the policy. */
const PEOPLE_PATH = 'people.yml';
/** What each changed file means. Never throws on bad input: what cannot be read is said. */
function viewFiles(files, uses = new Map()) {
    return files.map((file) => {
        const grantPath = /^grants\/(.+\.yml)$/.exec(file.path)?.[1];
        if (file.path === 'policy.yml')
            return view(file, 'policy', POLICY_CHANGES, parsesPolicy);
        if (grantPath === undefined)
            return view(file, 'other', undefined, () => []);
        const seen = view(file, 'grant', GRANT_CHANGES, (text) => grantProblems(text, grantPath));
        const parsed = parseGrant(file.after ?? file.before ?? '', grantPath, file.path);
        const use = uses.get(grantPath.slice(0, -'.yml'.length));
        return {
            ...seen,
            ...(parsed?.ok === true ? { grant: parsed.grant } : {}),
            ...(use === undefined ? {} : { use }),
        };
    });
}
function view(file, kind, rule, problemsIn) {
    const { path, before, after, isBaseUnread = false } = file;
    const isBaseBroken = isBaseUnread || (before !== undefined && problemsIn(before).length > 0);
    return {
        path,
        kind,
        was: before === undefined && !isBaseUnread ? 'added' : after === undefined ? 'deleted' : 'changed',
        changes: isBaseUnread || isAside(path, kind) ? [] : compareValues(loaded(before), loaded(after), rule),
        problems: after === undefined ? [] : problemsIn(after),
        isBaseBroken,
    };
}
/** Whether a file says nothing about access. INVARIANT: who is who is no such thing, and what it means is unknown. */
function isAside(path, kind) {
    return kind === 'other' && path !== PEOPLE_PATH;
}
/** A file that is not there has no keys; one that cannot be loaded has a value like no other. */
function loaded(text) {
    if (text === undefined)
        return {};
    const yaml = yaml_loadYaml(text, '');
    return yaml.ok ? yaml.value : { '(cannot be read)': text };
}
function parsesPolicy(text) {
    const parsed = parsePolicy(text, 'policy.yml');
    return parsed.ok ? [] : parsed.problems;
}
function grantProblems(text, path) {
    const file = parseGrant(text, path, path);
    if (file === undefined)
        return [{ file: path, line: 0, column: 0, message: 'this is nobody’s grant' }];
    return file.ok ? [] : file.problems;
}

;// CONCATENATED MODULE: ./lib/lifecycle/view.js






/**
 * What a pull request changes about access, for whoever approves it, whoever wrote it; `undefined` where it touches
 * nothing of the policy's folder.
 * @throws FactError
 */
async function viewOfPull({ api, repository }, { setting }, number) {
    const pull = await fetchChangedFiles(api, repository, number, `${setting.policyPath}/`);
    if (pull.files.length === 0)
        return undefined;
    const changed = pull.files.map(({ path, before, after }) => ({
        path: path.slice(setting.policyPath.length + 1),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
    }));
    const grants = viewFiles(changed).flatMap(({ grant }) => grant ?? []);
    const files = viewFiles(changed, await usesOf({ api, repository }, setting, grants));
    return { view: viewWith(pull, files, grants), head: pull.head };
}
/** Days that are looked back, and people who are looked at: a change of more is for a list, not for a comment. */
const LOOKED_BACK_DAYS = 90;
const MAX_NAMES = 5;
/** How whoever gets a grant has used such access lately. */
async function usesOf({ api, repository }, { policy, now }, grants) {
    const people = grants.filter(({ holder }) => holder.kind === 'user').slice(0, MAX_NAMES);
    const since = now - LOOKED_BACK_DAYS * ONE_DAY_MS;
    const uses = new Map();
    for (const grant of people) {
        const role = policy.roles.get(grant.role);
        // runs in other repositories are not shown to this token
        if (role?.repositories?.every((place) => (0,fold/* isSameName */.yS)(place, repository)) === false)
            continue;
        const files = ownWorkflows(grant.workflows ?? role?.workflows ?? []);
        const seen = await fetchRunsOf(api, repository, { login: grant.holder.name, since, files });
        uses.set(grant.id, { days: LOOKED_BACK_DAYS, ...(seen === undefined ? {} : { seen }) });
    }
    return uses;
}
/** Names of the files, where each is one; otherwise every run counts. */
function ownWorkflows(workflows) {
    const files = workflows.map((workflow) => /^\.github\/workflows\/([^/]+)$/.exec(workflow)?.[1] ?? '');
    return files.some((file) => file === '' || HAS_WILDCARD.test(file)) ? [] : files.slice(0, MAX_NAMES);
}
function viewWith(pull, files, grants) {
    return {
        author: { login: pull.author.login, id: pull.author.id ?? 0, type: pull.author.type },
        files,
        others: pull.others,
        involved: [
            { account: pull.author, part: 'author' },
            ...grants.map((grant) => ({
                account: { login: grant.holder.name, ...idOf(grant['principal-id']) },
                part: 'principal',
            })),
            ...grants.flatMap((grant) => grant['requested-by'] === undefined
                ? []
                : [
                    {
                        account: { login: grant['requested-by'], ...idOf(grant['requested-by-id']) },
                        part: 'requester',
                    },
                ]),
            ...pull.committers.map((account) => ({ account, part: 'committer' })),
        ],
    };
}
function idOf(id) {
    return id === undefined ? {} : { id };
}

;// CONCATENATED MODULE: ./lib/github/keep-check.js


/** The App whose token a job has. Source: REST, "Check runs", `app.slug`. */
const OWN_APP = 'github-actions';
/**
 * Has a commit have a check of this name with this outcome: made once, then changed. Source: REST, "Create a check run"
 * and "Update a check run"; only the App that made a check run may change it.
 * @throws FactError
 */
async function keepCheck(writer, draft) {
    const { name, sha, conclusion, title, summary } = draft;
    const query = `check_name=${encodeURIComponent(name)}&filter=latest&per_page=100`;
    const path = `/repos/${writer.repository}/commits/${sha}/check-runs?${query}`;
    const found = new json_Fields(await writer.api.get(path, 'checks: read'), '').list('check_runs');
    const own = found.find((check) => check.optional('app')?.text('slug') === OWN_APP);
    const output = { title, summary };
    const outcome = { status: 'completed', conclusion, output };
    const failing = 'the check could not be written';
    if (own === undefined) {
        const body = { name, head_sha: sha, ...outcome };
        await writeRest(writer, { method: 'POST', path: 'check-runs', body, failing, permission: 'checks: write' });
        return 'written';
    }
    const shown = own.object('output');
    const isSame = own.optionalText('conclusion') === conclusion &&
        shown.optionalText('title') === title &&
        shown.optionalText('summary') === summary;
    if (isSame)
        return 'same';
    const change = `check-runs/${own.number('id')}`;
    await writeRest(writer, { method: 'PATCH', path: change, body: outcome, failing, permission: 'checks: write' });
    return 'changed';
}

;// CONCATENATED MODULE: ./lib/github/branch-rules.js



/**
 * The active rules on a branch, of the repository and of its organisation. Source: REST, "Get rules for a branch".
 * @throws FactError
 */
async function fetchBranchRules(api, repository, branch) {
    const path = `/repos/${repository}/rules/branches/${encodeURIComponent(branch)}`;
    return (await rest_list_fetchList(api, path, 'metadata: read')).map((rule) => ({
        type: rule.text('type'),
        ruleset: rule.number('ruleset_id'),
        ...(rule.text('type') === 'pull_request' ? { review: readReviewRule(rule.object('parameters')) } : {}),
    }));
}
/** The same two names in a rule and in classic protection. */
function readReviewRule(found) {
    return {
        approvals: found.number('required_approving_review_count'),
        codeOwners: found.flag('require_code_owner_review'),
        dismissesStale: found.flag('dismiss_stale_reviews_on_push'),
    };
}
/**
 * Every ruleset for branches and tags, those of the organisation included. Source: REST, "Get all repository
 * rulesets". @throws FactError
 */
async function fetchRulesets(api, repository) {
    const path = `/repos/${repository}/rulesets`;
    const listed = await fetchList(api, path, 'metadata: read');
    // a list need not say what each is for
    const wanted = listed.filter((one) => !['push', 'repository'].includes(one.optionalText('target') ?? ''));
    const ids = wanted.map((one) => one.number('id'));
    return await Promise.all(ids.map(async (id) => readRulesetDetails(new Fields(await api.get(`${path}/${id}`, 'metadata: read'), ''))));
}
function readRulesetDetails(found) {
    const names = found.optional('conditions')?.optional('ref_name');
    return {
        id: found.number('id'),
        name: found.text('name'),
        target: found.text('target'),
        enforcement: found.text('enforcement'),
        include: names?.texts('include') ?? [],
        exclude: names?.texts('exclude') ?? [],
        rules: found.has('rules') ? found.list('rules').map((rule) => rule.text('type')) : [],
        bypassers: found.has('bypass_actors') ? found.list('bypass_actors').map(readBypasser) : undefined,
    };
}
function readBypasser(actor) {
    return {
        type: actor.text('actor_type'),
        id: actor.has('actor_id') ? actor.number('actor_id') : undefined,
        mode: actor.optionalText('bypass_mode') ?? 'always',
    };
}
/** What GitHub says of a branch without classic protection, to whoever may read it. */
const UNPROTECTED = /branch not protected/i;
/**
 * Classic protection of a branch; `undefined` where it has none. Source: REST, "Get branch protection".
 * @throws FactError
 */
async function fetchClassicProtection(api, repository, branch) {
    const path = `/repos/${repository}/branches/${encodeURIComponent(branch)}/protection`;
    try {
        return readProtection(new Fields(await api.get(path, 'administration: read'), ''));
    }
    catch (error) {
        if (error instanceof FactError && error.status === 404 && UNPROTECTED.test(error.said ?? ''))
            return undefined;
        throw error;
    }
}
function readProtection(found) {
    const review = found.optional('required_pull_request_reviews');
    const isEnabled = (name) => found.optional(name)?.flag('enabled') ?? false;
    return {
        review: review === undefined
            ? undefined
            : {
                approvals: review.has('required_approving_review_count')
                    ? review.number('required_approving_review_count')
                    : 0,
                codeOwners: review.flag('require_code_owner_reviews'),
                dismissesStale: review.flag('dismiss_stale_reviews'),
            },
        forcePushes: isEnabled('allow_force_pushes'),
        deletions: isEnabled('allow_deletions'),
        bindsAdmins: isEnabled('enforce_admins'),
        exempt: exemptFrom(review?.optional('bypass_pull_request_allowances')),
    };
}
function exemptFrom(allowances) {
    const names = (list, field) => allowances?.has(list) === true ? allowances.list(list).map((one) => one.text(field)) : [];
    return [...names('users', 'login'), ...names('teams', 'slug'), ...names('apps', 'slug')];
}
/** Whether a branch is protected in any way. Source: REST, "Get a branch". @throws FactError */
async function fetchIsProtected(api, repository, branch) {
    const path = `/repos/${repository}/branches/${encodeURIComponent(branch)}`;
    return new Fields(await api.get(path, 'contents: read'), '').flag('protected');
}

;// CONCATENATED MODULE: ./lib/github/proposed-pull.js



/** The files of a commit, each by an alias. */
function proposed_pull_document(paths) {
    const parameters = paths.map((_, index) => `$p${index}: String!`).join(', ');
    const files = paths.map((_, index) => `f${index}: file(path: $p${index}) { oid }`).join(' ');
    return `query Proposal($owner: String!, $name: String!, $branch: String!, $ref: String!${parameters === '' ? '' : `, ${parameters}`}) {
  repository(owner: $owner, name: $name) {
    defaultBranchRef { name target { oid } }
    ref(qualifiedName: $ref) { target { oid ... on Commit {
      parents(first: 2) { nodes { oid } }
      signature { isValid wasSignedByGitHub }
      authors(first: 1) { nodes { user { databaseId } email } }
      ${files}
    } } }
    pullRequests(headRefName: $branch, first: 20, orderBy: {field: CREATED_AT, direction: ASC}) { totalCount nodes {
      id number state headRefOid isCrossRepository changedFiles author { ${person_PERSON} }
      commits(first: 1) { totalCount } autoMergeRequest { enabledBy { login } }
    } }
  }
}`;
}
/**
 * Looks at what there is of a proposal: its branch, the commit on it, its pull request. `author` is the number of the
 * account whose token it is; a pull request from another repository is none of ours, whatever its branch is called.
 * @throws FactError
 */
async function readProposal({ api, repository }, branch, paths, author) {
    const [owner = '', name = ''] = repository.split('/');
    const { data } = await api.query(proposed_pull_document(paths), {
        owner,
        name,
        branch,
        ref: `refs/heads/${branch}`,
        ...Object.fromEntries(paths.map((path, index) => [`p${index}`, path])),
    });
    const found = new json_Fields(data, '').object('repository');
    const base = found.object('defaultBranchRef');
    const listed = found.object('pullRequests');
    const nodes = listed.present('nodes').filter((node) => !node.flag('isCrossRepository'));
    if (listed.number('totalCount') > listed.present('nodes').length)
        throw new fact_error_FactError(`there are more pull requests from \`${branch}\` than can be read`);
    const isOwn = (node) => person_readPerson(node.maybe('author')).id === author;
    return {
        base: { branch: base.text('name'), commit: base.object('target').text('oid') },
        tip: readTip(found.maybe('ref')?.object('target'), paths.length),
        pulls: nodes.filter(isOwn).map(readProposedPull),
        others: nodes.filter((node) => !isOwn(node)).map((node) => node.number('number')),
    };
}
function readTip(target, files) {
    if (target === undefined)
        return undefined;
    const [author] = target.object('authors').present('nodes');
    const user = author?.maybe('user');
    const signature = target.maybe('signature');
    return {
        oid: target.text('oid'),
        parents: target
            .object('parents')
            .present('nodes')
            .map((parent) => parent.text('oid')),
        author: user?.has('databaseId') === true ? user.number('databaseId') : undefined,
        isByGitHub: signature !== undefined && signature.flag('isValid') && signature.flag('wasSignedByGitHub'),
        files: Array.from({ length: files }, (_, index) => target.maybe(`f${index}`)?.text('oid')),
    };
}
function readProposedPull(node) {
    const states = { OPEN: 'open', MERGED: 'merged', CLOSED: 'closed' };
    const state = states[node.text('state')];
    if (state === undefined)
        throw new fact_error_FactError(`GitHub's answer is not understood: a pull request is \`${node.text('state')}\``);
    return {
        number: node.number('number'),
        node: node.text('id'),
        state,
        head: node.text('headRefOid'),
        autoMerge: !node.isNull('autoMergeRequest'),
        commits: node.object('commits').number('totalCount'),
        files: node.number('changedFiles'),
    };
}

;// CONCATENATED MODULE: ./lib/github/propose.js






/**
 * Proposes a commit: a branch, a commit that GitHub signs, a pull request, reviewers, auto-merge. Whatever there is of
 * it already is kept: twice, at once, or after a crash it is one branch, one commit and one pull request. `author` is
 * the number of the account whose token it is.
 *
 * INVARIANT: what somebody else pushed to the branch is never built upon.
 * @throws FactError
 */
async function propose(writer, author, proposal) {
    const paths = proposal.files.map(({ path }) => path);
    const look = async () => await readProposal(writer, proposal.branch, paths, author);
    let isNew = false;
    const pull = await untilThere(writer.tools, async () => ownPull(await look()), async () => {
        const commit = await keepCommit(writer, proposal, author, look);
        const { branch } = (await look()).base;
        isNew = true;
        await openPull(writer, proposal, branch);
        const opened = ownPull(await look());
        if (opened !== undefined && opened.head !== commit)
            throw foreignCommits(proposal.branch);
        return opened;
    });
    if (pull.state !== 'open')
        return { pull, isNew: false, faults: [] };
    if (pull.commits !== 1 || pull.files !== paths.length) {
        if (isNew)
            throw foreignCommits(proposal.branch);
        // the base was merged into it, somebody pushed to it, or more is proposed by now: it stays as it is
        return { pull, isNew, faults: [] };
    }
    const faults = [await askReviewers(writer, pull, proposal), await enableAutoMerge(writer, pull, proposal)];
    return { pull, isNew, faults: faults.filter((fault) => fault !== undefined) };
}
/** One that is open or merged; else the newest that was closed. */
function ownPull({ pulls }) {
    return pulls.find(({ state }) => state !== 'closed') ?? pulls.at(-1);
}
/** Has the branch hold the commit; gives its id. */
async function keepCommit(writer, proposal, author, look) {
    return await untilThere(writer.tools, async () => {
        const { tip } = await look();
        return tip !== undefined && isProposed(tip, proposal, author) ? tip.oid : undefined;
    }, async () => {
        const { base, tip } = await look();
        if (tip !== undefined && isProposed(tip, proposal, author))
            return tip.oid;
        const from = tip?.oid ?? (await createBranch(writer, proposal.branch, base.commit));
        if (from === undefined)
            return undefined;
        if (tip !== undefined && from !== base.commit && (await isAhead(writer, base.branch, from)))
            throw foreignCommits(proposal.branch);
        return await commitOn(writer, proposal, from);
    });
}
/** Whether a commit is the one that is proposed: by us, made by GitHub, with just these files. */
function isProposed(commit, { files }, author) {
    return (commit.author === author &&
        commit.isByGitHub &&
        commit.parents.length === 1 &&
        files.every(({ text }, index) => commit.files[index] === (text === undefined ? undefined : blobId(text))));
}
/** The id that git gives a file of this content. */
function blobId(text) {
    const data = Buffer.from(text);
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${data.length}\0`).update(data).digest('hex');
}
function foreignCommits(branch) {
    return new fact_error_FactError(`the branch \`${branch}\` holds commits of somebody else, so nothing is proposed from it`, 'delete the branch, close its pull request, and ask again; keep `grantgate/**` to the App by a ruleset');
}
/** The commit that the branch was made at; `undefined` where somebody made it in the same moment. */
async function createBranch(writer, branch, commit) {
    const { status } = await writeRest(writer, {
        method: 'POST',
        path: 'git/refs',
        body: { ref: `refs/heads/${branch}`, sha: commit },
        expected: [201, 422],
        failing: `the branch \`${branch}\` could not be created`,
        permission: 'contents: write',
    });
    return status === 201 ? commit : undefined;
}
/** Whether a commit is not part of the default branch. Source: REST, "Compare two commits". */
async function isAhead({ api, repository }, base, commit) {
    const path = `/repos/${repository}/compare/${encodeURIComponent(base)}...${commit}`;
    return new json_Fields(await api.get(path, 'contents: read'), '').number('ahead_by') > 0;
}
const COMMIT_MUTATION = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
/** Commits only onto the head that was seen. Source: GraphQL reference, `createCommitOnBranch`. */
async function commitOn({ api, repository }, proposal, from) {
    const { data } = await api.query(COMMIT_MUTATION, {
        input: {
            branch: { repositoryNameWithOwner: repository, branchName: proposal.branch },
            expectedHeadOid: from,
            message: { headline: proposal.headline, body: proposal.message },
            fileChanges: {
                additions: proposal.files.flatMap(({ path, text }) => text === undefined ? [] : [{ path, contents: Buffer.from(text).toString('base64') }]),
                deletions: proposal.files.flatMap(({ path, text }) => (text === undefined ? [{ path }] : [])),
            },
        },
    });
    return new json_Fields(data, '').object('createCommitOnBranch').object('commit').text('oid');
}
async function openPull(writer, { branch, title, body }, base) {
    await writeRest(writer, {
        method: 'POST',
        path: 'pulls',
        body: { title, body, head: branch, base, maintainer_can_modify: false },
        failing: 'the pull request could not be opened',
        permission: 'pull-requests: write',
    });
}
/** Asks the same people as often as one likes: whoever is asked already stays so. */
async function askReviewers(writer, { number }, { reviewers }) {
    if (reviewers.users.length === 0 && reviewers.teams.length === 0)
        return undefined;
    return await faultOfTrying(async () => {
        await writeRest(writer, {
            method: 'POST',
            path: `pulls/${number}/requested_reviewers`,
            body: { reviewers: reviewers.users, team_reviewers: reviewers.teams },
            isSame: true,
            failing: `nobody could be asked to review #${number}`,
            permission: 'pull-requests: write',
        });
    });
}
const AUTO_MERGE_MUTATION = `mutation AutoMerge($pull: ID!, $head: GitObjectID!) {
  enablePullRequestAutoMerge(input: {pullRequestId: $pull, expectedHeadOid: $head, mergeMethod: SQUASH}) {
    pullRequest { number }
  }
}`;
/**
 * INVARIANT: nothing merges by itself where the rules of the branch ask for no approval.
 */
async function enableAutoMerge({ api, repository }, pull, { autoMerge }) {
    if (!autoMerge || pull.autoMerge)
        return undefined;
    return await faultOfTrying(async () => {
        const about = new json_Fields(await api.get(`/repos/${repository}`, 'metadata: read'), '');
        const rules = await fetchBranchRules(api, repository, about.text('default_branch'));
        if (rules.some(({ review }) => (review?.approvals ?? 0) > 0))
            await api.query(AUTO_MERGE_MUTATION, { pull: pull.node, head: pull.head });
    });
}
async function faultOfTrying(act) {
    try {
        await act();
        return undefined;
    }
    catch (error) {
        if (error instanceof fact_error_FactError)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/github/logins.js


/**
 * Logins of accounts, some of which are given by number; those that are gone are left out. Source: REST, "Get a user
 * using their ID".
 */
async function fetchReviewerLogins(api, users) {
    const logins = await Promise.all(users.map(async (user) => (typeof user === 'string' ? user : await fetchLoginOf(api, user))));
    return logins.filter((login) => login !== undefined);
}
/** The login of an account today; `undefined` of one that is gone, or that the token is not shown. */
async function fetchLoginOf(api, id) {
    try {
        return new json_Fields(await api.get(`/user/${id}`, 'metadata: read'), '').text('login');
    }
    catch (error) {
        if (error instanceof fact_error_FactError && error.status === 404)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/report/requests/check-text.js

/** The name of the check: people name it in branch rules, so it never changes. */
const CHECK_NAME = 'Grantgate: what this changes about access';
/**
 * Only what the gate would not accept as it is fails: what is wider is for people to decide, and a failing check would
 * keep them from merging what they approved.
 */
const CONCLUSIONS = {
    broken: 'failure',
    unknown: 'neutral',
    wider: 'neutral',
    narrower: 'success',
    same: 'success',
};
/** The check of a pull request that changes policy or grants: the same facts as the comment below it. */
function checkText(view, setting) {
    return {
        title: viewHeadline(view),
        summary: viewText(view, setting),
        conclusion: CONCLUSIONS[viewMeaning(view)],
    };
}

;// CONCATENATED MODULE: ./lib/report/requests/emergency-text.js



/** Most runs and deployments that are listed. */
const MAX_SHOWN_RUNS = 50;
/** What is said below the issue of break-glass access once it is over, in GitHub's Markdown. */
function emergencyText({ key, taken, reviewers }, setting) {
    const told = reviewers.length === 0 ? '' : `${mentions(reviewers)}: `;
    return key === 'after' ? afterText(taken, told, setting) : `${told}${prose(overdueWords(taken, setting))}`;
}
function afterText(taken, told, setting) {
    const { issue, role, endedAt, dueAt } = taken;
    return [
        `**It is over.** ${mention(issue.author.login)} ${prose(`had \`${role}\` until ${momentHere(endedAt, setting)}.`)}`,
        ...seenLines(taken, setting),
        credentialWords(taken, setting),
        `${told}${prose(`please review it by ${momentHere(dueAt, setting)}: comment \`/reviewed justified\`, \`/reviewed drill\` or ` +
            '`/reviewed misuse`, and why. What the gate let in stands in its comments above.')}`,
    ].join('\n\n');
}
/** What the person began in this repository meanwhile, whatever it was for. */
function seenLines({ issue, seen }, setting) {
    if ('unread' in seen)
        return [prose(`What ${issue.author.login} began meanwhile could not be read: ${seen.unread}.`)];
    if (seen.length === 0)
        return [prose(`No run and no deployment of ${issue.author.login} in \`${setting.repository}\` began meanwhile.`)];
    const lines = seen
        .slice(0, MAX_SHOWN_RUNS)
        .map(({ what, name, address, at }) => `- ${what}: ${markdown_link(name, address)}, ${markdown_escape(momentHere(at, setting))}`);
    const more = seen.length - lines.length;
    return [
        prose(`What began meanwhile in \`${setting.repository}\`:`),
        [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
    ];
}
/** Which credentials there may have been, and until when at the latest. */
function credentialWords({ role, endedAt }, setting) {
    const names = [...(setting.policy.roles.get(role)?.credentials?.keys() ?? [])];
    return prose(names.length === 0
        ? `The role \`${role}\` has no credentials.`
        : `Credentials of the role: ${names.map((name) => `\`${name}\``).join(', ')}. None that the gate issued for ` +
            `this was to last longer than ${momentHere(endedAt, setting)}.`);
}
function overdueWords({ issue, dueAt }, setting) {
    return (`the review of this access was due ${momentHere(dueAt, setting)}. Until it is there, ` +
        `${issue.author.login} cannot take break-glass access again. Comment \`/reviewed justified\`, ` +
        '`/reviewed drill` or `/reviewed misuse`, and why.');
}
function momentHere(at, { now, policy }) {
    return formatMoment(at, now, policy.requests?.['time-zone']);
}

;// CONCATENATED MODULE: ./lib/report/requests/pull-text.js






/** What a proposal says. The trailers name everybody who has a part in a grant: none of them can approve it. */
function pullText({ subject }, setting) {
    const title = pullTitle(subject);
    return { title, headline: title, body: pullBody(subject, setting), message: commitWords(subject, setting) };
}
function pullTitle(subject) {
    switch (subject.kind) {
        case 'grant': {
            const { grant, principal, requester } = subject;
            const renewed = grant.renews === undefined ? 'Grant' : 'Renew';
            return safeLine(`${renewed} ${grant.role} for ${(principal ?? requester).login}`);
        }
        case 'unfreeze':
            return 'Lift the freeze';
        case 'retire':
            return `Retire ${subject.grants.length} ${subject.grants.length === 1 ? 'grant' : 'grants'}`;
        case 'break-glass-review':
            return `Review of the break-glass access in #${subject.issue}: ${subject.verdict}`;
    }
}
function pullBody(subject, setting) {
    switch (subject.kind) {
        case 'grant': {
            const stage = { grant: subject.grant, stage: 'pending' };
            return [
                askedSentence(subject),
                requestRows(stage, undefined, setting),
                'To approve it: **Files changed**, **Review changes**, **Approve**. The file is what counts, not this text.',
                `Closes #${subject.issue}`,
            ].join('\n\n');
        }
        case 'unfreeze':
            return [
                `${markdown_escape(subject.by.login)} proposes to lift it: ${markdown_escape(subject.why)}`,
                subject.tags.map((tag) => `- ${inlineCode(tag)}`).join('\n'),
            ].join('\n\n');
        case 'retire':
            return [
                'These grants let nobody do anything any more, or nobody uses them. Their files can go: what they were stays ' +
                    'in the history.',
                subject.grants
                    .map(({ id, why }) => `- ${inlineCode(id)}: ${prose(retirementWords(why, setting.now))}`)
                    .join('\n'),
            ].join('\n\n');
        case 'break-glass-review':
            return [
                `${markdown_escape(subject.by.login)} reviewed the access that was taken in ` +
                    `${markdown_link(`#${subject.issue}`, repositoryAddress(setting, 'issues', subject.issue))}: **${subject.verdict}**.`,
                markdown_escape(subject.why),
                'It counts once a reviewer of such access has approved it, other than whoever took it: **Files changed**, ' +
                    '**Review changes**, **Approve**.',
            ].join('\n\n');
    }
}
/** One sentence first: on a phone, it is what is seen of it. */
function askedSentence({ grant, principal, requester }) {
    const other = principal === undefined ? '' : ` for ${principal.login}`;
    const long = grant.lasts === undefined ? '' : ` for ${lengthLabel(grant.lasts)}`;
    const what = grant.renews === undefined ? 'asks for access' : 'asks to keep the access';
    return `**${markdown_escape(`${requester.login} ${what}${other} as ${grant.role}${long}`)}.**`;
}
function retirementWords(why, now) {
    switch (why.reason) {
        case 'ended':
            return `ended ${formatMoment(why.at, now)}`;
        case 'revoked':
            return `revoked ${formatMoment(why.at, now)}`;
        case 'orphaned':
            return 'whose it was is no longer here';
        case 'unused':
            return why.last === undefined ? `not used in ${why.days} days` : `not used since ${formatMoment(why.last, now)}`;
    }
}
/**
 * INVARIANT: nothing that somebody wrote stands here: by its words a commit closes issues, tells people and names
 * authors.
 */
function commitWords(subject, setting) {
    switch (subject.kind) {
        case 'grant': {
            const { requester, principal, issue } = subject;
            const people = principal === undefined ? [requester] : [requester, principal];
            return [`Requested in #${issue}.`, trailers(people, setting)].join('\n\n');
        }
        case 'unfreeze':
            return trailers([subject.by], setting);
        case 'retire':
            return subject.grants.map(({ id, why }) => `${id}: ${retirementWords(why, setting.now)}`).join('\n');
        case 'break-glass-review':
            return trailers([subject.taker], setting);
    }
}
/** GitHub knows an account by the number in such an address. Source: GitHub's reference, "Email addresses". */
function trailers(people, { server }) {
    const host = URL.canParse(server) ? new URL(server).hostname : 'github.com';
    return people
        .map(({ login, id }) => `Co-authored-by: ${safeLine(login)} <${id}+${safeLine(login)}@users.noreply.${host}>`)
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/lifecycle/perform.js











/** Does one thing at GitHub, once however often it is asked for. @throws FactError */
async function performEffect(effect, own, access) {
    const { writer, author } = own;
    const { setting } = access;
    switch (effect.effect) {
        case 'answer': {
            const text = answerText(effect.answer, setting);
            const kept = await keepComment(writer, effect.issue, { author, key: 'answer', text });
            return done(effect, `#${effect.issue}`, kept.outcome);
        }
        case 'check': {
            const check = { name: CHECK_NAME, sha: effect.sha, ...checkText(effect.view, setting) };
            return done(effect, effect.sha, await keepCheck(writer, check));
        }
        case 'reply':
            return done(effect, `#${effect.issue}`, await replyTo(effect, own, access));
        case 'remind':
            return done(effect, `#${effect.issue}`, await remind(effect, own, access));
        case 'emergency':
            return done(effect, `#${effect.issue}`, await tellOfEmergency(effect, own, access));
        case 'react':
            await react(writer, effect.comment, effect.reaction);
            return done(effect, String(effect.comment), effect.reaction);
        case 'propose':
            return await proposeDraft(effect.proposal, own, access);
        case 'close-pull':
            await endPull(writer, effect.pull, effect.branch);
            return done(effect, `#${effect.pull}`, 'closed');
        case 'close-issue':
            await closeIssue(writer, effect.issue, effect.as);
            return done(effect, `#${effect.issue}`, 'closed');
        case 'tag':
            return done(effect, effect.name, await keepTag(writer, effect.name, access.commit));
        case 'assign':
            await assignPeople(writer, effect.issue, effect.logins);
            return done(effect, `#${effect.issue}`, 'assigned');
    }
}
/** What is said of a command that failed makes room for what is said once it is done. */
async function replyTo({ issue, comment, reply }, { writer, author }, { setting }) {
    const key = reply.reply === 'failed' ? `failed ${comment}` : comment;
    return (await keepComment(writer, issue, { author, key, text: replyText(reply, setting) })).outcome;
}
/** Each reminder of a grant is a comment of its own, so that GitHub tells whoever it is for. */
async function remind(effect, { writer, author }, { setting }) {
    const key = `reminder ${effect.reminder} ${effect.requested.grant.id}`;
    const kept = await keepComment(writer, effect.issue, { author, key, text: reminderText(effect, setting) });
    return kept.outcome;
}
/** Each of them is a comment of its own, so that GitHub tells whoever reviews it. */
async function tellOfEmergency(effect, { writer, author }, { setting }) {
    const text = emergencyText(effect, setting);
    return (await keepComment(writer, effect.issue, { author, key: `emergency ${effect.key}`, text })).outcome;
}
function done({ effect }, at, outcome) {
    return { effect, at, outcome };
}
async function proposeDraft(proposal, { writer, author }, access) {
    const { branch, files, reviewers, autoMerge } = proposal;
    const [owner = ''] = writer.repository.split('/');
    const users = await fetchReviewerLogins(writer.api, reviewers.users);
    const teams = reviewers.teams.flatMap((team) => {
        const [organisation, slug] = team.split('/');
        return organisation?.toLowerCase() === owner.toLowerCase() && slug !== undefined ? [slug] : [];
    });
    const words = pullText(proposal, access.setting);
    const outcome = await propose(writer, author, { branch, files, ...words, reviewers: { users, teams }, autoMerge });
    return {
        effect: 'propose',
        at: `#${outcome.pull.number}`,
        outcome: outcome.isNew ? 'opened' : outcome.pull.state,
        ...(outcome.faults.length === 0 ? {} : { faults: outcome.faults.map(({ message }) => message) }),
    };
}

;// CONCATENATED MODULE: ./lib/requests/rights.js



/** Whether an account is a bot or an App: none of these asks for access, approves it or gives a command. */
function isBotAccount({ login, id, type }) {
    return account_isApp({ login, id: String(id), type });
}
/**
 * Whether somebody is among the people of a list.
 *
 * INVARIANT: a bot never is, and where it depends on a team or a permission that is not known, the answer is `unknown`.
 */
function isAmong({ users = [], teams = [], permission }, rights) {
    const { account } = rights;
    if (isBotAccount(account))
        return 'no';
    if (users.some((user) => (typeof user === 'number' ? user === account.id : (0,fold/* isSameName */.yS)(user, account.login))))
        return 'yes';
    const found = [...teams.map((team) => isInTeam(team, rights)), hasPermission(permission, rights)];
    return found.includes('yes') ? 'yes' : found.includes('unknown') ? 'unknown' : 'no';
}
/** Whether somebody has at least a permission on the policy's repository; nobody has, where none is asked. */
function hasPermission(least, { permission }) {
    if (least === undefined)
        return 'no';
    if (permission === undefined)
        return 'unknown';
    return permission !== 'none' && who_PERMISSIONS.indexOf(permission) >= who_PERMISSIONS.indexOf(least) ? 'yes' : 'no';
}
/** The number of a team decides where the policy gives one: names of teams are used again. */
function isInTeam(team, { teams, teamIds }) {
    if (typeof team !== 'string')
        return teamIds === undefined ? 'unknown' : teamIds.includes(team.id) ? 'yes' : 'no';
    if (teams === undefined)
        return 'unknown';
    return teams.some((one) => (0,fold/* isSameName */.yS)(one, team)) ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./lib/requests/approval-worth.js


/**
 * Whether an approval of this person would count, before they give it. The gate judges it again, by its own facts.
 *
 * INVARIANT: the login or the number is enough to be a party; a doubt is never a yes.
 */
function approvalWorth(rights, policy, involved) {
    const { account } = rights;
    if (isBotAccount(account))
        return { counts: 'no', why: 'bot' };
    const party = involved.find((one) => one.account.id === account.id || (0,fold/* isSameName */.yS)(one.account.login, account.login));
    if (party !== undefined)
        return { counts: 'no', why: party.part };
    const listed = isAmong(policy.approval.approvers, rights);
    if (listed === 'no')
        return { counts: 'no', why: 'not-listed' };
    return { counts: listed };
}

;// CONCATENATED MODULE: ./lib/requests/close-request.js
/** Ends a request: its pull request, the answer, and the issue, if it asked for nothing else. */
function closeRequest({ requested, pull }, why, { hasApp }) {
    const { issue, grants, closed } = why;
    return [
        ...(pull?.state === 'open' && hasApp
            ? [{ effect: 'close-pull', pull: pull.number, branch: pull.branch }]
            : []),
        {
            effect: 'answer',
            issue: issue.number,
            answer: {
                answer: 'request',
                issue,
                requested: { ...requested, stage: 'closed' },
                ...(pull === undefined ? {} : { pull }),
                closed,
            },
        },
        ...(grants.length < 2 && issue.isOpen
            ? [{ effect: 'close-issue', issue: issue.number, as: 'not_planned' }]
            : []),
    ];
}

;// CONCATENATED MODULE: ./lib/requests/command/effects.js
/** A reply to the comment. */
function reply({ comment }, facts) {
    return { effect: 'reply', issue: comment.below, comment: comment.id, reply: facts };
}
/** A sign at the comment, and a reply. */
function answered(facts, reaction, said) {
    return [{ effect: 'react', comment: facts.comment.id, reaction }, reply(facts, said)];
}
/** The one comment of the issue, as things are. */
function renewedAnswer(issue, { requested, pull }) {
    return {
        effect: 'answer',
        issue: issue.number,
        answer: { answer: 'request', issue, requested, ...(pull === undefined ? {} : { pull }) },
    };
}

;// CONCATENATED MODULE: ./lib/requests/check-request.js



/** Requests that one person may have open at once, where the policy says nothing. */
const USUAL_OPEN_REQUESTS = 5;
/** How many requests one person may have open. */
function openLimit({ requests }) {
    return requests?.open ?? USUAL_OPEN_REQUESTS;
}
/** Checks a request against the policy before anybody is asked to approve it. */
function checkRequest(request, issue, facts, { policy }) {
    const role = policy.roles.get(request.role);
    if (role === undefined)
        return { ok: false, refusals: [{ refusal: 'role-gone', role: request.role }] };
    const limit = longestFor(policy, request.role);
    const { narrowing, refusals: outside } = readNarrowing(request.only, role, policy.never);
    const principal = principalOf(request, facts, policy.requests?.['for-others'] === true);
    const [first, ...more] = [
        ...whoMayAsk(request.role, role['requestable-by'], facts.requester),
        ...('refusal' in principal ? [principal] : []),
        ...(request.lasts > limit ? [{ refusal: 'too-long', lasts: request.lasts, limit }] : []),
        ...outside,
        ...('refusal' in principal ? [] : sameAgain({ ...request, narrowing, principal, issue }, facts)),
        ...tooManyOpen(facts, issue, openLimit(policy)),
    ];
    if (first !== undefined)
        return { ok: false, refusals: [first, ...more] };
    return 'refusal' in principal ? { ok: false, refusals: [principal] } : { ok: true, principal, narrowing };
}
/** Whether somebody may ask for a role; again for each renewal, since they may have left the team by then. */
function whoMayAsk(role, by, requester) {
    if (isBotAccount(requester.account))
        return [{ refusal: 'bot' }];
    const may = by === undefined ? 'yes' : isAmong(by, requester);
    if (may === 'yes')
        return [];
    return [{ refusal: may === 'no' ? 'not-requestable' : 'requestable-unknown', role }];
}
/** INVARIANT: who gets the access is an account with its number, never a login that somebody wrote. */
function principalOf(request, { requester, other }, mayAskForOthers) {
    if (request.for === undefined)
        return requester.account;
    if (!mayAskForOthers)
        return { refusal: 'not-for-others' };
    if (other === undefined || other === 'unknown')
        return { refusal: 'account-unknown', login: request.for };
    if (other === 'none')
        return { refusal: 'no-such-account', login: request.for };
    return isBotAccount(other) ? { refusal: 'bot' } : other;
}
/** The same, asked for by another issue or granted already. */
function sameAgain(sought, { open = [], grants = [] }) {
    const isSame = (grant) => grant.role === sought.role &&
        grant['principal-id'] === sought.principal.id &&
        grant.request !== sought.issue &&
        scopeKey(grant) === scopeKey(sought.narrowing);
    const asked = open.find(isSame)?.request;
    const granted = grants.find(({ grant, stage }) => isSame(grant) && (stage === 'active' || stage === 'not-started'));
    return [
        ...(asked === undefined ? [] : [{ refusal: 'asked-already', issue: asked }]),
        ...(granted === undefined
            ? []
            : [
                {
                    refusal: 'granted-already',
                    grant: granted.grant.id,
                    ...(granted.until === undefined ? {} : { until: granted.until }),
                },
            ]),
    ];
}
/** What two grants are the same by, besides their role and whose they are. */
function scopeKey({ branches, tags, environments }) {
    const sorted = (names) => names?.toSorted() ?? null;
    return JSON.stringify([sorted(branches), sorted(tags), sorted(environments)]);
}
function tooManyOpen({ open, requester }, issue, limit) {
    if (open === undefined)
        return [{ refusal: 'open-unknown' }];
    const own = open.filter((grant) => grant['requested-by-id'] === requester.account.id && grant.request !== issue).length;
    return own >= limit ? [{ refusal: 'too-many-open', open: own, limit }] : [];
}

;// CONCATENATED MODULE: ./lib/requests/form/sections.js

/** A line that Markdown shows as a heading. Source: CommonMark 0.31, "ATX headings". */
const SHOWN_HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)(?:[ \t]+#+)?[ \t]*$/;
/** The heading of a question as GitHub writes it into the body. */
function headingOf({ label }) {
    return `### ${label}`;
}
/**
 * Divides a body by the headings of a form. `lines` are of the whole body.
 *
 * INVARIANT: a section exists only where its heading stands exactly once in the whole body, so nothing that stands in
 * an answer can take the place of another answer.
 */
function readSections(lines, questions) {
    const places = questions.map((question) => ({
        question,
        at: lines.flatMap((text, index) => (text === headingOf(question) ? [index] : [])),
    }));
    const heads = places.flatMap(({ at }) => at).toSorted((a, b) => a - b);
    const sections = new Map();
    for (const { question, at } of places) {
        const [start] = at;
        if (start === undefined || at.length > 1)
            continue;
        const end = heads.find((index) => index > start) ?? lines.length;
        sections.set(question.id, withoutBlankEnds(lines.slice(start + 1, end)));
    }
    return {
        sections,
        problems: [...headingProblems(places), ...alteredHeadings(lines, questions), ...before(lines, heads)],
    };
}
function headingProblems(places) {
    const problems = [];
    let last = -1;
    for (const { question, at } of places) {
        const [place] = at;
        if (place === undefined)
            problems.push({ problem: 'heading-missing', question: question.id });
        else if (at.length > 1)
            problems.push({ problem: 'heading-twice', question: question.id });
        else if (place < last)
            problems.push({ problem: 'heading-misplaced', question: question.id });
        last = Math.max(last, place ?? -1);
    }
    return problems;
}
/** What a reader would take for a heading of the form, and is none: what is shown must be what is read. */
function alteredHeadings(lines, questions) {
    const found = lines.flatMap((text) => {
        const shown = SHOWN_HEADING.exec(text)?.[1]?.trim().replaceAll(/\s+/g, ' ');
        if (shown === undefined)
            return [];
        const question = questions.find(({ label }) => (0,fold/* isSameName */.yS)(label, shown));
        return question === undefined || text === headingOf(question) ? [] : [question.id];
    });
    return [...new Set(found)].map((question) => ({ problem: 'heading-altered', question }));
}
function before(lines, heads) {
    const [first] = heads;
    return first !== undefined && lines.slice(0, first).some((text) => text.trim() !== '')
        ? [{ problem: 'text-before' }]
        : [];
}
function withoutBlankEnds(lines) {
    const first = lines.findIndex((text) => text.trim() !== '');
    return first < 0 ? [] : lines.slice(first, lines.findLastIndex((text) => text.trim() !== '') + 1);
}

;// CONCATENATED MODULE: ./lib/requests/form/read-form.js





/** Longest body that is read, in UTF-8 bytes. */
const MAX_FORM_BYTES = 8 * 1024;
/** What GitHub writes where nothing was answered. */
const NO_RESPONSE = '_No response_';
/**
 * Reads the body of an issue as a filled-in form of the policy, strictly: its headings, each exactly once, in order, at
 * the start of a line; the free text last; a choice compared as a whole with what the policy offers now. Never throws.
 *
 * INVARIANT: a text that somebody can write freely never changes what another field says.
 */
function readForm(body, policy) {
    const lines = body.replaceAll('\r\n', '\n').normalize('NFC').split('\n');
    const form = formOf(lines, policy);
    if (form === undefined)
        return { kind: 'other' };
    const unreadable = refuseBody(body);
    if (unreadable !== undefined)
        return { kind: 'problems', form, problems: [unreadable], understood: new Map() };
    const questions = formQuestions(policy, form);
    const { sections, problems } = readSections(lines, questions);
    const answers = questions.map((question) => readAnswer(question, sections.get(question.id)));
    const understood = new Map(answers.flatMap(({ question, text }) => (text === undefined ? [] : [[question.id, text]])));
    const [first, ...more] = [...problems, ...answers.flatMap(({ problem }) => problem ?? [])];
    if (first !== undefined)
        return { kind: 'problems', form, problems: [first, ...more], understood };
    return { kind: 'request', request: filledForm(form, understood, policy), understood };
}
/**
 * Which form a body is of: the one whose heading stands in it. An issue with none of the headings is about something
 * else, and nothing is said about it.
 */
function formOf(lines, policy) {
    const has = (form) => formQuestions(policy, form).some((question) => isHeadOf(question, lines));
    return has('access-request') ? 'access-request' : has('break-glass') ? 'break-glass' : undefined;
}
/** `Ticket` may stand in anybody's form: a form is known by what it asks first. */
const isHeadOf = (question, lines) => question.id === 'role' && lines.includes(headingOf(question));
function refuseBody(body) {
    // a UTF-16 unit is at most three bytes of UTF-8
    if (body.length * 3 > MAX_FORM_BYTES && new TextEncoder().encode(body).length > MAX_FORM_BYTES)
        return { problem: 'too-large', maxBytes: MAX_FORM_BYTES };
    const hidden = (0,hidden_characters/* findHidden */.C$)(body);
    return hidden === undefined ? undefined : { problem: 'hidden-character', hidden };
}
/** The answer to one question; without lines, its heading is the problem already. */
function readAnswer(question, lines) {
    if (lines === undefined)
        return { question };
    const { id } = question;
    const [first = '', ...rest] = lines;
    const given = first.trim();
    if (rest.length > 0)
        return { question, problem: { problem: 'several-lines', question: id } };
    if (given === '' || given === NO_RESPONSE)
        return question.required ? { question, problem: { problem: 'no-answer', question: id } } : { question };
    if (given.length > question.maxCharacters)
        return { question, problem: { problem: 'answer-too-long', question: id, maxCharacters: question.maxCharacters } };
    const problem = problemOf(question, given);
    return problem === undefined ? { question, text: given } : { question, problem };
}
function problemOf(question, given) {
    const { id, answer, choices } = question;
    if (answer === 'tick')
        return choices.some((choice) => given === `- [x] ${choice}` || given === `- [X] ${choice}`)
            ? undefined
            : { problem: 'not-ticked', question: id };
    if (answer === 'choice')
        return choices.includes(given) ? undefined : { problem: 'not-a-choice', question: id, given };
    if (id === 'for')
        return LOGIN.test(given) ? undefined : { problem: 'not-a-login', question: id, given };
    const isAddress = id === 'incident' || (id === 'ticket' && given.includes('://'));
    return isAddress && !isWebAddress(given) ? { problem: 'not-an-address', question: id, given } : undefined;
}
/** An address that a reader may follow: of the web, with no name or password in it. */
function isWebAddress(given) {
    if (!/^https?:\/\/\S+$/.test(given) || !URL.canParse(given))
        return false;
    const { username, password } = new URL(given);
    return username === '' && password === '';
}
/** The request of answers that are all as they should be. */
function filledForm(form, answers, policy) {
    return form === 'access-request' ? accessOf(answers, policy) : breakGlassOf(answers);
}
function accessOf(answers, policy) {
    const lengths = offeredLengths(policy, rolesOfForm(policy, 'access-request'));
    const [ticket, person] = [answers.get('ticket'), answers.get('for')];
    return {
        form: 'access-request',
        role: answerTo(answers, 'role'),
        // a length is one of the choices, or there would be no request
        lasts: lengths.find(({ label }) => label === answers.get('lasts'))?.seconds ?? 0,
        only: (answers.get('only') ?? '')
            .split(',')
            .map((name) => name.trim())
            .filter((name) => name !== ''),
        reason: answerTo(answers, 'reason'),
        ...(ticket === undefined ? {} : { ticket }),
        ...(person === undefined ? {} : { for: person }),
    };
}
function breakGlassOf(answers) {
    return {
        form: 'break-glass',
        role: answerTo(answers, 'role'),
        incident: answerTo(answers, 'incident'),
        drill: answers.get('kind') === DRILL,
        reason: answerTo(answers, 'reason'),
    };
}
const answerTo = (answers, id) => answers.get(id) ?? '';

;// CONCATENATED MODULE: ./lib/requests/break-glass.js

/**
 * Plans what follows at once from a form for an emergency: everybody is told. The gate lets the person in by the issue
 * itself, in every run anew, and counts it; nothing that is written here is evidence.
 */
function planBreakGlass(request, issue, { requester, frozen, openedAt, others }, { policy }) {
    const rules = policy.roles.get(request.role)?.['break-glass'];
    if (rules === undefined)
        return { refusals: [{ refusal: 'no-break-glass', role: request.role }] };
    const who = isAmong(rules.who, requester);
    const [first, ...more] = [
        ...(who === 'no' ? [{ refusal: 'not-on-call', role: request.role }] : []),
        ...(request.drill && rules.drill === undefined ? [{ refusal: 'no-drill', role: request.role }] : []),
        ...(frozen === undefined || policy['frozen-allows-break-glass'] === true
            ? []
            : [{ refusal: 'frozen', tag: frozen }]),
    ];
    if (first !== undefined)
        return { refusals: [first, ...more] };
    const told = peopleTold(policy.approval.approvers, rules.notify ?? [], others);
    return {
        effects: [
            {
                effect: 'answer',
                issue: issue.number,
                answer: { answer: 'break-glass', issue, request, until: openedAt + rules.lasts * 1000, told },
            },
        ],
    };
}
/** Everybody who could have approved is told, and whom the role names besides. */
function peopleTold({ users = [], teams = [] }, notify, others) {
    // who is listed by number is among the others, by login, where these were asked
    const listed = others === undefined ? users : users.filter((user) => typeof user === 'string');
    const slugs = teams.map((team) => (typeof team === 'string' ? team : team.team));
    return [...new Set([...notify, ...listed, ...slugs, ...(others ?? [])])];
}

;// CONCATENATED MODULE: ./lib/requests/plan-opened.js





/** What follows from an issue that was opened; nothing, where it is about something else. */
function planOpened(opened, setting) {
    const reading = readForm(opened.body, setting.policy);
    if (reading.kind === 'other')
        return [];
    if (reading.kind === 'problems') {
        const { form, problems, understood } = reading;
        return answerAndClose(opened.issue, { answer: 'not-the-form', form, problems, understood });
    }
    const { request } = reading;
    if (request.form === 'break-glass') {
        const plan = planBreakGlass(request, opened.issue, opened.facts, setting);
        return 'effects' in plan ? plan.effects : refused(opened.issue, reading, plan.refusals);
    }
    const { pull, requested } = opened;
    if (pull !== undefined && requested !== undefined && setting.hasApp && comesTooLate(opened, setting))
        return [
            { effect: 'close-pull', pull: pull.number, branch: pull.branch },
            ...refused(opened.issue, reading, [tooManyAtOnce(opened, setting)]),
        ];
    if (pull !== undefined && requested !== undefined)
        return [
            // what an earlier run may have left: nobody is asked to review it yet
            ...(pull.state === 'open' && setting.hasApp ? [proposing(requested.grant, opened, setting)] : []),
            {
                effect: 'answer',
                issue: opened.issue.number,
                answer: { answer: 'request', issue: opened.issue, requested, pull },
            },
        ];
    return planAccess(request, opened, reading, setting);
}
/**
 * Two requests at once do not see each other before both are proposed: then the one that was proposed later yields.
 *
 * INVARIANT: by the order of the pull requests, since whoever looks after its own is there sees all before it.
 */
function comesTooLate({ facts, pull }, { policy }) {
    return pull?.state === 'open' && ownEarlier(facts).length >= openLimit(policy);
}
function tooManyAtOnce({ facts }, { policy }) {
    return { refusal: 'too-many-open', open: ownEarlier(facts).length, limit: openLimit(policy) };
}
function ownEarlier({ earlier = [], requester }) {
    return earlier.filter((grant) => grant['requested-by-id'] === requester.account.id);
}
function planAccess(request, { issue, facts }, reading, setting) {
    const checked = checkRequest(request, issue.number, facts, setting);
    if (!checked.ok)
        return refused(issue, reading, checked.refusals);
    const { principal, narrowing } = checked;
    const requester = facts.requester.account;
    const id = requestedId(principal, request.role, issue.number);
    const written = writeGrant(id, fieldsOf(request, { requester, principal }, issue.number, narrowing));
    if (written?.file.ok !== true)
        return refused(issue, reading, [{ refusal: 'no-grant-file', problems: written?.file.problems ?? [] }]);
    const requested = { grant: written.file.grant, stage: 'requested' };
    if (!setting.hasApp)
        return [
            {
                effect: 'answer',
                issue: issue.number,
                answer: { answer: 'link', issue, requested, path: written.path, text: written.text },
            },
        ];
    return [
        proposing(written.file.grant, { issue, facts, principal }, setting),
        { effect: 'answer', issue: issue.number, answer: { answer: 'request', issue, requested } },
    ];
}
/** The pull request of a grant; one that is there already gets what it still lacks. */
function proposing(grant, { issue, facts, principal }, setting) {
    const requester = facts.requester.account;
    const other = principal === undefined || principal.id === requester.id ? {} : { principal };
    const holder = { ...requester, login: grant.holder.name, id: grant['principal-id'] ?? requester.id };
    return {
        effect: 'propose',
        proposal: {
            branch: requestBranch(issue.number),
            files: [fileOf({ path: `grants/${grant.id}.yml`, text: grantText(grant) }, setting)],
            subject: { kind: 'grant', issue: issue.number, grant, requester, ...other },
            reviewers: reviewersFor(setting.policy, [requester, holder]),
            autoMerge: true,
        },
    };
}
/** A grant by its path from the root of the repository. */
function fileOf({ path, text }, { policyPath }) {
    return { path: `${policyPath}/${path}`, text };
}
function refused(issue, { request, understood }, refusals) {
    return answerAndClose(issue, { answer: 'refused', form: request.form, refusals, understood });
}
/** An edited body is never read, so an issue that cannot be taken as it is has nothing left to be open for. */
function answerAndClose(issue, answer) {
    return [
        { effect: 'answer', issue: issue.number, answer },
        ...(issue.isOpen ? [{ effect: 'close-issue', issue: issue.number, as: 'not_planned' }] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/requests/command/extend.js






/** A renewal: a new request whose grant begins where the old one ends, with the same approvals. */
function planExtension(command, facts, { requested }, setting) {
    const { policy, now } = setting;
    const { issue, grants } = facts;
    const by = facts.by.account;
    const refuse = (refusals) => answered(facts, '-1', { reply: 'refused', command: 'extend', refusals });
    if (grants.some((one) => one.requested.stage === 'pending'))
        return refuse([{ refusal: 'asked-already', issue: issue.number }]);
    const renewals = countRenewals(requested.grant, facts);
    const renewal = { requested, renewals, lasts: command.lasts, why: command.why, by, now };
    const { role } = requested.grant;
    const refusals = [
        ...whoMayAsk(role, policy.roles.get(role)?.['requestable-by'], facts.by),
        ...checkRenewal(renewal, policy),
    ];
    if (refusals.length > 0)
        return refuse(refusals);
    const principal = { ...by, login: requested.grant.holder.name, id: requested.grant['principal-id'] ?? by.id };
    // the count is of what this issue asked for, so that the same comment read twice finds its own branch
    const count = grants.filter(({ requested: { stage } }) => stage !== 'closed').length;
    const written = writeGrant(requestedId(principal, requested.grant.role, issue.number, count), {
        ...renewedFields(renewal),
        request: issue.number,
    });
    if (written?.file.ok !== true)
        return refuse([{ refusal: 'no-grant-file', problems: written?.file.problems ?? [] }]);
    const { grant } = written.file;
    if (!setting.hasApp)
        return answered(facts, '+1', { reply: 'renewal-link', path: written.path, text: written.text });
    const proposal = {
        branch: requestBranch(issue.number, count),
        files: [fileOf(written, setting)],
        subject: { kind: 'grant', issue: issue.number, grant, requester: by },
        reviewers: reviewersFor(policy, [by, principal]),
        autoMerge: true,
    };
    return [{ effect: 'propose', proposal }, ...answered(facts, '+1', { reply: 'done', command: 'extend', by })];
}
/** How often a grant was renewed: files of those before may be gone by now, and their pull requests are not. */
function countRenewals(grant, { files, grants }) {
    const made = grants.filter(({ requested: one }) => one.grant.renews !== undefined && one.stage !== 'closed');
    return Math.max(renewalsBefore(grant, files), made.length);
}

;// CONCATENATED MODULE: ./lib/requests/command/may.js


/** Whether whoever commented may give a command that takes this right; `about` is the grant that is meant. */
function mayGive(right, facts, about, { policy }) {
    const { by, issue } = facts;
    if (isBotAccount(by.account))
        return 'no';
    const grant = about?.requested.grant;
    // INVARIANT: by number; a login is somebody else's by tomorrow
    const isRequester = (grant?.['requested-by-id'] ?? issue.author.id) === by.account.id;
    const isPrincipal = grant?.['principal-id'] === by.account.id;
    switch (right) {
        case 'anybody':
            return 'yes';
        case 'requester':
            return isRequester ? 'yes' : 'no';
        case 'principal':
            return isPrincipal ? 'yes' : 'no';
        case 'requester-or-principal':
            return isRequester || isPrincipal ? 'yes' : 'no';
        case 'approver':
            return isAmong(policy.approval.approvers, by);
        case 'approver-or-maintainer':
            return either(isAmong(policy.approval.approvers, by), hasPermission('maintain', by));
        case 'reviewer':
        case 'taker':
        case 'emergency-brake':
            return mayOnEmergency(right, facts, policy);
    }
}
function mayOnEmergency(right, facts, policy) {
    const { by, emergency } = facts;
    if (right === 'taker')
        return emergency?.taker.id === by.account.id ? 'yes' : 'no';
    const review = mayReview(facts, policy);
    if (right === 'reviewer')
        return review;
    return either(review, either(isAmong(policy.approval.approvers, by), hasPermission('maintain', by)));
}
/** Nobody reviews their own emergency; of a role that is gone, whoever approves grants does. */
function mayReview({ by, issue, emergency }, policy) {
    const isOwn = [issue.author.id, emergency?.taker.id].includes(by.account.id);
    return emergency === undefined || isOwn ? 'no' : isAmong(reviewersOf(policy, emergency.role), by);
}
function either(one, other) {
    if (one === 'yes' || other === 'yes')
        return 'yes';
    return one === 'unknown' || other === 'unknown' ? 'unknown' : 'no';
}

;// CONCATENATED MODULE: ./lib/requests/command/rules.js
/** Who may give a command, where, and how. */
function ruleOf(name) {
    switch (name) {
        case 'withdraw':
            return { right: 'requester', byEmail: true, needs: 'grant' };
        case 'deny':
            return { right: 'approver', byEmail: false, needs: 'grant' };
        case 'extend':
            return { right: 'requester-or-principal', byEmail: false, needs: 'grant' };
        case 'end':
            return { right: 'principal', byEmail: true, needs: 'grant' };
        case 'revoke':
            return { right: 'approver-or-maintainer', byEmail: false, needs: 'grant' };
        case 'freeze':
        case 'unfreeze':
            return { right: 'approver', byEmail: false, needs: 'nothing' };
        case 'run':
            return { right: 'anybody', byEmail: false, needs: 'nothing' };
        case 'reviewed':
            return { right: 'reviewer', byEmail: false, needs: 'emergency' };
        case 'approve':
        case 'status':
            return { right: 'anybody', byEmail: true, needs: 'grant' };
    }
}

;// CONCATENATED MODULE: ./lib/policy/break-glass/record.js



/** What a review of break-glass access may come to. */
const REVIEW_VERDICTS = ['justified', 'drill', 'misuse'];
/** The file of a review, `.github/access/break-glass/<issue>.yml`; its JSON Schema is generated from here. */
const reviewRecordShape = (0,policy_shape/* object */.Ik)({
    role: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(roleName(), 'Role that was used.'), 'flag-release'),
    'principal-id': (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* integer */.nd)(1), 'Numeric id of the account that used it.'), '583231'),
    verdict: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* oneOf */.yL)(REVIEW_VERDICTS), 'What the review came to. Each of them ends the wait for it.'), 'justified'),
    why: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* line */.n8)(), 'Why, on one line.'), 'The shop was down; see the incident'),
    'reviewed-by': (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(login(), 'Who reviewed it.'), 'hubot'),
    'reviewed-by-id': (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* integer */.nd)(1), 'Numeric id of that account.'), '480938'),
    incident: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* line */.n8)(2048), 'Link to the incident, as it was given.')),
});
/** Path of the file of a review below the folder of the policy. */
function reviewPath(issue) {
    return `break-glass/${issue}.yml`;
}
/** Parses the file of a review; every problem carries its place. */
function parseReviewRecord(source, file) {
    return parseDocument(source, file, reviewRecordShape, { flat: true });
}

;// CONCATENATED MODULE: ./lib/requests/break-glass-record.js

/** The file of a review, `.github/access/break-glass/<issue>.yml`: it counts once it was reviewed and merged. */
function breakGlassRecord({ role, taker, reviewer, verdict, why, incident }) {
    return dump({
        role,
        'principal-id': taker,
        verdict,
        why,
        'reviewed-by': reviewer.login,
        'reviewed-by-id': reviewer.id,
        ...(incident === undefined ? {} : { incident }),
    }, { lineWidth: -1 });
}

;// CONCATENATED MODULE: ./lib/requests/command/review.js







/** Branch of a review; another one where earlier ones were closed. */
function reviewBranch(issue, before = 0) {
    return `grantgate/break-glass-${issue}${before === 0 ? '' : `-${before + 1}`}`;
}
/** What follows from `/reviewed`: a file with it is proposed, which counts once a reviewer approved it. */
function planReview(command, facts, { policy, policyPath, hasApp, now }) {
    const { issue, emergency, by } = facts;
    if (emergency === undefined)
        return answered(facts, 'confused', { reply: 'not-a-request', command: 'reviewed' });
    const { taker, role, incident, review, taken, isEnded } = emergency;
    // what is still going on, nobody has seen to its end: such a review would not count
    if (taken !== undefined && !isEnded && now <= taken.until)
        return answered(facts, 'confused', { reply: 'review-too-early', until: taken.until });
    if (review?.state === 'merged')
        return answered(facts, 'confused', { reply: 'review-there', pull: review.pull });
    if (review?.state === 'open')
        return answered(facts, '+1', { reply: 'review-proposed', pull: review.pull });
    const { verdict, why } = command;
    const reviewer = by.account;
    const text = breakGlassRecord({
        role,
        taker: taker.id,
        reviewer,
        verdict,
        why,
        ...(incident === undefined ? {} : { incident }),
    });
    const path = reviewPath(issue.number);
    if (!hasApp)
        return answered(facts, '+1', { reply: 'review-link', path, text });
    return [
        {
            effect: 'propose',
            proposal: {
                branch: reviewBranch(issue.number, review === undefined ? 0 : review.before + 1),
                files: [{ path: `${policyPath}/${path}`, text }],
                subject: { kind: 'break-glass-review', issue: issue.number, verdict, by: reviewer, why, taker },
                reviewers: reviewersAmong(reviewersOf(policy, role), [issue.author, taker]),
                autoMerge: true,
            },
        },
        ...answered(facts, '+1', { reply: 'done', command: 'reviewed', by: reviewer }),
    ];
}
/** What follows from `/end` and `/revoke` below the issue of an emergency: a tag, which ends it at once. */
function planEmergencyEnd(command, facts, { hasApp }) {
    const { name } = command;
    if (!hasApp)
        return answered(facts, 'confused', { reply: 'without-app', command: name });
    const tag = `${tags_REVOKED}/${emergencyId(facts.issue.number)}`;
    return [
        { effect: 'tag', name: tag },
        ...answered(facts, '+1', { reply: 'done', command: name, by: facts.by.account, tags: [tag] }),
    ];
}

;// CONCATENATED MODULE: ./lib/requests/command/carry-out.js









/** What a command does that its author may give; `about` is the grant that is meant. */
function carryOut(command, facts, about, setting) {
    switch (command.name) {
        case 'freeze':
            return withApp(command, facts, setting, () => freezeEverything(facts));
        case 'unfreeze':
            return sayHowToLift(facts);
        case 'run':
            return answerRun(command, facts, setting);
        case 'reviewed':
            return planReview(command, facts, setting);
        default:
            return about === undefined
                ? answered(facts, 'confused', { reply: 'not-a-request', command: command.name })
                : onGrant(command, facts, about, setting);
    }
}
function onGrant(command, facts, about, setting) {
    switch (command.name) {
        case 'status':
            return [{ effect: 'react', comment: facts.comment.id, reaction: '+1' }, renewedAnswer(facts.issue, about)];
        case 'approve':
            return showWhere(facts, about, setting);
        case 'withdraw':
            return closeByCommand(command, facts, about, setting);
        case 'deny':
            return closeByCommand(command, facts, about, setting);
        case 'end':
        case 'revoke':
            return revokeGrantNow(command, facts, about, setting);
        case 'extend':
            return planExtension(command, facts, about, setting);
    }
}
/** Pull requests and tags are written by the App; without one, people do it themselves. */
function withApp(command, facts, { hasApp }, plan) {
    return hasApp ? plan() : answered(facts, 'confused', { reply: 'without-app', command: command.name });
}
/** INVARIANT: a comment is no evidence; it is answered with the place where an approval is. */
function showWhere(facts, { requested, pull, involved }, setting) {
    if (pull?.state !== 'open')
        return [reply(facts, { reply: 'nothing-to-approve', stage: requested.stage })];
    return [
        reply(facts, { reply: 'approve-there', pull, worth: approvalWorth(facts.by, setting.policy, involved ?? []) }),
    ];
}
function closeByCommand(command, facts, about, setting) {
    const { stage } = about.requested;
    // an earlier run may have ended once the pull request was closed, and before the issue was
    const isHalfDone = stage === 'closed' && facts.issue.isOpen;
    if (stage !== 'pending' && stage !== 'requested' && !isHalfDone)
        return answered(facts, 'confused', { reply: 'too-late', command: command.name, stage });
    const by = facts.by.account;
    const closed = command.name === 'deny' ? { how: 'denied', by, why: command.why } : { how: 'taken-back', by };
    return [
        ...closeRequest(about, { issue: facts.issue, grants: facts.grants, closed }, setting),
        { effect: 'react', comment: facts.comment.id, reaction: '+1' },
    ];
}
/**
 * INVARIANT: nothing that the issue asked for lets anybody in after this: not the grant that is in force while its
 * renewal waits, and not the renewal that waits for its end.
 */
function revokeGrantNow(command, facts, { requested, pull }, setting) {
    const { stage } = requested;
    const { right } = ruleOf(command.name);
    const meant = facts.grants.filter((one) => !letsNobodyIn(one) && mayGive(right, facts, one, setting) === 'yes');
    if (meant.length === 0)
        return answered(facts, 'confused', { reply: 'too-late', command: command.name, stage });
    if (!setting.hasApp)
        return answered(facts, 'confused', { reply: 'without-app', command: command.name });
    const tags = meant.map((one) => `${tags_REVOKED}/${one.requested.grant.id}`);
    return [
        ...tags.map((name) => ({ effect: 'tag', name })),
        renewedAnswer(facts.issue, {
            requested: { ...requested, stage: 'revoked' },
            ...(pull === undefined ? {} : { pull }),
        }),
        ...answered(facts, '+1', { reply: 'done', command: command.name, by: facts.by.account, tags }),
    ];
}
/** One that is pending can be merged a moment later: its tag revokes it then, too. */
function letsNobodyIn({ requested: { stage } }) {
    return stage === 'ended' || stage === 'revoked' || stage === 'retired' || stage === 'closed';
}
/** INVARIANT: the tag is named after the comment's own time, so the same comment read twice sets one tag. */
function freezeEverything(facts) {
    const time = new Date(facts.comment.createdAt).toISOString().replaceAll(/[-:]|\.\d+/g, '');
    const tag = `${tags_FREEZE}/${time}`;
    return [
        { effect: 'tag', name: tag },
        ...answered(facts, '+1', { reply: 'done', command: 'freeze', by: facts.by.account, tags: [tag] }),
    ];
}
/** INVARIANT: no policy that a bot proposes counts, so one that was merged would have every run be refused. */
function sayHowToLift(facts) {
    const { frozen } = facts;
    return answered(facts, 'confused', frozen.length === 0 ? { reply: 'nothing-frozen' } : { reply: 'lift-by-hand', tags: frozen });
}
/**
 * A run is started where the policy lets comments carry the role. Without that it would be GitHub's and not the
 * person's: what to start is said instead.
 */
function answerRun(command, facts, { policy, repository }) {
    const run = planRun(command, { by: facts.by.account, held: facts.held, policy, repository });
    if ('objection' in run)
        return answered(facts, '-1', { reply: 'no-run', role: command.role, why: run });
    const { role, workflow, ref } = run;
    if (commentEntry(policy, role) !== undefined)
        return [{ effect: 'start', issue: facts.comment.below, comment: facts.comment.id, run }];
    return answered(facts, 'confused', { reply: 'start-by-hand', role, workflow, ref });
}

// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __nccwpck_require__(8400);
;// CONCATENATED MODULE: ./lib/requests/command/read.js






/** Longest line that is read, in UTF-16 units. */
const MAX_COMMAND_LINE_CHARACTERS = 1024;
/** GitHub takes 25 inputs, and the delegation is one of them. */
const MAX_RUN_INPUTS = 24;
/** Words that have a meaning elsewhere begin with a slash, too: only a word by itself is one. */
const COMMAND_WORD = /^\/([a-z][a-z-]{0,30})(?=\s|$)/;
const INPUT_NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;
/**
 * Reads the first line of a comment as a command, exactly: nothing before the slash, small letters, one blank between
 * words. What follows the first line is talk. Never throws.
 */
function readCommand(comment) {
    const [first = ''] = comment.normalize('NFC').split(/\r?\n/, 1);
    const line = first.trimEnd();
    const word = COMMAND_WORD.exec(line)?.[1];
    if (word === undefined)
        return { kind: 'talk' };
    const name = COMMAND_NAMES.find((one) => one === word);
    if (name === undefined) {
        const near = COMMAND_NAMES.find((one) => one === (0,nearest/* nearest */.p)(word, COMMAND_NAMES));
        return { kind: 'unknown', word, ...(near === undefined ? {} : { near }) };
    }
    const hidden = (0,hidden_characters/* findHidden */.C$)(line);
    if (hidden !== undefined)
        return { kind: 'mistake', name, mistake: { mistake: 'hidden-character', hidden } };
    if (line.length > MAX_COMMAND_LINE_CHARACTERS)
        return { kind: 'mistake', name, mistake: { mistake: 'too-long', maxCharacters: MAX_COMMAND_LINE_CHARACTERS } };
    const read = readWords(name, line.slice(word.length + 1).trim());
    return 'mistake' in read ? { kind: 'mistake', name, mistake: read } : { kind: 'command', command: read };
}
function readWords(name, words) {
    switch (name) {
        case 'withdraw':
        case 'end':
        case 'approve':
        case 'status':
            return words === '' ? { name } : { mistake: 'words-after' };
        case 'deny':
        case 'revoke':
        case 'freeze':
        case 'unfreeze':
            return words === '' ? { mistake: 'no-reason' } : { name, why: words };
        case 'extend':
            return readExtend(words);
        case 'reviewed':
            return readReviewed(words);
        case 'run':
            return readRun(words);
    }
}
/** The first word, and what follows it. */
function divided(words) {
    const [word = ''] = words.split(/\s/, 1);
    return [word, words.slice(word.length).trim()];
}
function readExtend(words) {
    const [word, why] = divided(words);
    if (word === '')
        return { mistake: 'no-length' };
    const lasts = (0,duration/* parseDuration */.E)(word);
    if (lasts === undefined)
        return { mistake: 'not-a-length', word };
    return why === '' ? { mistake: 'no-reason' } : { name: 'extend', lasts, why };
}
function readReviewed(words) {
    const [word, why] = divided(words);
    if (word === '')
        return { mistake: 'no-verdict' };
    const verdict = REVIEW_VERDICTS.find((one) => one === word);
    if (verdict === undefined)
        return { mistake: 'not-a-verdict', word };
    return why === '' ? { mistake: 'no-reason' } : { name: 'reviewed', verdict, why };
}
function readRun(words) {
    const [role = '', ...rest] = words.split(/\s+/);
    if (role === '')
        return { mistake: 'no-role' };
    if (!ROLE_NAME.test(role))
        return { mistake: 'not-a-role', word: role };
    const inputs = new Map();
    let ref;
    for (const word of rest) {
        const cut = word.indexOf('=');
        const [key, value] = [word.slice(0, Math.max(cut, 0)), word.slice(cut + 1)];
        if (!INPUT_NAME.test(key))
            return { mistake: 'not-an-input', word };
        if (inputs.has(key) || (key === 'ref' && ref !== undefined))
            return { mistake: 'input-twice', word: key };
        if (key === 'ref' && !isRef(value))
            return { mistake: 'not-a-ref', word: value };
        if (key === 'ref')
            ref = value;
        else
            inputs.set(key, value);
    }
    if (inputs.size > MAX_RUN_INPUTS)
        return { mistake: 'too-many-inputs', limit: MAX_RUN_INPUTS };
    return { name: 'run', role, ...(ref === undefined ? {} : { ref }), inputs: Object.fromEntries(inputs) };
}
/** A name that git may have for a branch or a tag. Source: git-check-ref-format. */
function isRef(value) {
    return (/^[^\s~^:?*[\\\p{Cc}]{1,255}$/u.test(value) &&
        !/(?:^[-/.]|\.\.|\/[/.]|@\{|\.lock(?:\/|$)|[/.]$)/.test(value) &&
        value !== '@');
}

;// CONCATENATED MODULE: ./lib/requests/command/decide.js







/** What follows from a comment. Talk has no consequences, and neither have words that mean something to others. */
function planComment(facts, setting) {
    // nobody answers a bot: it would answer back
    if (isBotAccount(facts.by.account))
        return [];
    const reading = readCommand(facts.comment.body);
    const isOurs = facts.grants.length > 0 || facts.emergency !== undefined;
    switch (reading.kind) {
        case 'talk':
            return [];
        case 'unknown': {
            const { word, near } = reading;
            return isOurs ? [reply(facts, { reply: 'unknown-command', word, ...(near === undefined ? {} : { near }) })] : [];
        }
        case 'mistake':
            return isOurs || ruleOf(reading.name).needs === 'nothing'
                ? answered(facts, 'confused', { reply: 'mistake', command: reading.name, mistake: reading.mistake })
                : [];
        case 'command':
            return planCommand(reading.command, facts, setting);
    }
}
function planCommand(command, facts, setting) {
    const { name } = command;
    if (facts.emergency !== undefined && (command.name === 'end' || command.name === 'revoke'))
        return planBrake(command, facts, setting);
    if (facts.emergency !== undefined && name === 'status' && facts.grants.length === 0)
        return answered(facts, '+1', { reply: 'emergency-status', ...facts.emergency });
    const { right, byEmail, needs } = ruleOf(name);
    if (needs === 'grant' && facts.grants.length === 0)
        return notHere(name, facts);
    if (needs === 'emergency' && facts.emergency === undefined)
        return notHere(name, facts);
    if (facts.comment.isByEmail && !byEmail)
        return answered(facts, '-1', { reply: 'by-email', command: name });
    const about = grantMeant(name, facts);
    const may = mayGive(right, facts, about, setting);
    if (may !== 'yes')
        return answered(facts, '-1', { reply: may === 'no' ? 'may-not' : 'may-be', command: name, right });
    return carryOut(command, facts, about, setting);
}
/** Break-glass access is ended by whoever has it, and by whoever may do so for them. */
function planBrake(command, facts, setting) {
    const { name } = command;
    const right = name === 'end' ? 'taker' : 'emergency-brake';
    if (facts.comment.isByEmail && !ruleOf(name).byEmail)
        return answered(facts, '-1', { reply: 'by-email', command: name });
    const may = mayGive(right, facts, undefined, setting);
    if (may !== 'yes')
        return answered(facts, '-1', { reply: may === 'no' ? 'may-not' : 'may-be', command: name, right });
    return planEmergencyEnd(command, facts, setting);
}
/**
 * The grant that a command means: what can still be decided for those about requests, otherwise the last that was
 * approved, and the last of all where none was.
 */
function grantMeant(name, { grants }) {
    const isOpen = ({ requested }) => requested.stage === 'pending' || requested.stage === 'requested';
    const isAboutOpen = name === 'withdraw' || name === 'deny' || name === 'approve';
    return grants.findLast((one) => isOpen(one) === isAboutOpen && one.requested.stage !== 'closed') ?? grants.at(-1);
}
/** Below an issue that is about something else, other tools may have the same words. */
function notHere(name, facts) {
    return facts.emergency === undefined && facts.grants.length === 0
        ? []
        : answered(facts, 'confused', { reply: 'not-a-request', command: name });
}

;// CONCATENATED MODULE: ./lib/requests/thread-closed.js



/** Whoever asked is told that it was approved, or that somebody closed it; others are told what is there now. */
function planSettled(settled, setting) {
    const { number, isMerged, by, issue, grants, view } = settled;
    const about = grants.find(({ pull }) => pull?.number === number);
    if (isMerged)
        return [
            ...(issue === undefined || about === undefined ? [] : [answerOf(issue, about)]),
            ...(view === undefined || setting.policy.notify === undefined
                ? []
                : transitionsOfMerge(view, number, grants.map(({ requested }) => requested)).map((transition) => ({ effect: 'notify', transition }))),
        ];
    // the App closes what was withdrawn, denied or has lapsed: whoever had it do so says why
    if (issue === undefined || about === undefined || isBotAccount(by))
        return [];
    return closeRequest(about, { issue, grants, closed: { how: 'pull-closed', by } }, setting);
}
/**
 * What follows when an issue is closed: whoever asked takes the request back by that, as by `/withdraw`. By anybody
 * else it decides nothing, and the answer says so. A merge closes it as well: then it is said that it was approved.
 */
function planClosedIssue({ issue, by, grants }, setting) {
    const waiting = grants.find(({ requested: { stage } }) => stage === 'pending' || stage === 'requested');
    const last = grants.at(-1);
    // of one that is closed the answer says how, already
    if (waiting === undefined)
        return last === undefined || last.requested.stage === 'closed' ? [] : [answerOf(issue, last)];
    if (isBotAccount(by))
        return [];
    // INVARIANT: by number, and only of whoever asked: closing an issue takes no more than the right to triage
    const requester = waiting.requested.grant['requested-by-id'] ?? issue.author.id;
    if (requester !== by.id)
        return [answerOf(issue, waiting, { issueClosedBy: by })];
    const closed = { how: 'taken-back', by };
    return closeRequest(waiting, { issue, grants, closed }, setting);
}
function answerOf(issue, { requested, pull }, more = {}) {
    return {
        effect: 'answer',
        issue: issue.number,
        answer: { answer: 'request', issue, requested, ...(pull === undefined ? {} : { pull }), ...more },
    };
}

;// CONCATENATED MODULE: ./lib/lifecycle/rights.js

/** What is known of an account's rights; teams are asked about only where the policy names any. */
async function rightsOf({ api, repository }, policy, account) {
    const [organisation = ''] = repository.split('/');
    const [permission, teams] = await Promise.all([
        fetchRole(api, repository, account),
        namesTeams(policy) ? fetchTeamsOf(api, organisation, account.login) : undefined,
    ]);
    return {
        account,
        ...(permission === undefined ? {} : { permission }),
        ...(teams === undefined ? {} : { teams: teams.names, teamIds: teams.ids }),
    };
}
function namesTeams(policy) {
    const lists = [
        policy.approval.approvers,
        ...[...policy.roles.values()].flatMap((role) => [
            role['requestable-by'],
            role['break-glass']?.who,
            role['break-glass']?.review.by,
        ]),
    ];
    return lists.some((list) => (list?.teams ?? []).length > 0);
}

;// CONCATENATED MODULE: ./lib/github/permitted.js


/** REST's names of permissions, by those of the policy. */
const REST_NAMES = {
    read: 'pull',
    triage: 'triage',
    write: 'push',
    maintain: 'maintain',
    admin: 'admin',
};
/**
 * Logins of people with at least a permission on a repository; none where the token is not told. Source: REST, "List
 * repository collaborators".
 */
async function fetchPermitted(api, repository, permission) {
    const path = `/repos/${repository}/collaborators?permission=${REST_NAMES[permission]}`;
    try {
        const people = await rest_list_fetchList(api, path, 'metadata: read');
        return people.filter((one) => one.text('type') === 'User').map((one) => one.text('login'));
    }
    catch (error) {
        if (error instanceof fact_error_FactError)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/lifecycle/request-issue.js



/** Moved, deleted: REST, "Get an issue". */
const GONE_STATUSES = new Set([301, 404, 410]);
const PULL_BRANCH_QUERY = `query PullBranch($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) {
    headRefName isCrossRepository author { ${person_PERSON} }
  } }
}`;
/**
 * The issue whose request a pull request of the App brings; of any other pull request, what stands for it itself.
 * @throws FactError
 */
async function issueOfPull(reader, access, pull) {
    const [owner = '', name = ''] = reader.repository.split('/');
    const { data } = await reader.api.query(PULL_BRANCH_QUERY, { owner, name, number: pull.number });
    const found = new json_Fields(data, '').object('repository').object('pullRequest');
    const number = /^grantgate\/request-([1-9]\d{0,9})(?:-\d+)?$/.exec(found.text('headRefName'))?.[1];
    const isOwn = person_readPerson(found.maybe('author')).id === access.setting.policy.requests?.app;
    if (number === undefined || !isOwn || found.flag('isCrossRepository'))
        return pull;
    const path = `/repos/${reader.repository}/issues/${number}`;
    const answer = await reader.api.get(path, 'issues: read').catch((error) => {
        if (error instanceof fact_error_FactError && GONE_STATUSES.has(error.status ?? 0))
            return undefined;
        throw error;
    });
    // who asked stands in the grant, too
    if (answer === undefined)
        return { number: Number(number), author: pull.author, isOpen: false, isGone: true };
    const issue = new json_Fields(answer, '');
    const author = issue.object('user');
    return {
        number: issue.number('number'),
        author: { login: author.text('login'), id: author.number('id'), type: author.text('type') },
        isOpen: issue.text('state') === 'open',
    };
}
const BODY_QUERY = `query OpenedBody($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { issueOrPullRequest(number: $number) {
    ... on Issue { body lastEditedAt }
  } }
}`;
/** The body of an issue that was never edited; `undefined` of any other, and of a pull request. @throws FactError */
async function openedBody({ api, repository }, number) {
    const [owner = '', name = ''] = repository.split('/');
    const { data } = await api.query(BODY_QUERY, { owner, name, number });
    const issue = new json_Fields(data, '').object('repository').maybe('issueOrPullRequest');
    if (issue?.has('body') !== true || issue.has('lastEditedAt'))
        return undefined;
    return issue.text('body');
}
/** A plan without what would be said at an issue that is gone. */
function withoutGone(plan, { number, isGone }) {
    if (isGone !== true)
        return plan;
    return plan.filter((effect) => !((effect.effect === 'answer' || effect.effect === 'close-issue') && effect.issue === number));
}

;// CONCATENATED MODULE: ./lib/lifecycle/emergencies.js










/** How many reviews of one access are looked for that were closed again. */
const MAX_CLOSED_REVIEWS = 4;
/** Logins of those who could have approved whom the policy lists by number or by permission: nobody is left out. */
async function toldBesides({ api, repository }, policy) {
    const { users = [], permission } = policy.approval.approvers;
    const numbered = users.filter((user) => typeof user === 'number');
    const [known, permitted] = await Promise.all([
        fetchReviewerLogins(api, numbered),
        permission === undefined ? [] : fetchPermitted(api, repository, permission),
    ]);
    return [...known, ...permitted];
}
/**
 * The emergency that an issue is about: by the tag that counts it, so that nobody gets out of a review by an edit; or
 * else by its body, as long as that is as it was opened.
 */
async function emergencyOfIssue(reader, access, { number, author }) {
    const { policy } = access.setting;
    const isThere = [...policy.roles.values()].some((role) => role['break-glass'] !== undefined);
    const slots = isThere || access.hasEmergencies ? await fetchAllSlots(reader.api, reader.repository) : [];
    const taken = takenBy(slots, policy).filter(({ issue }) => issue === number);
    const own = taken.find(({ account }) => account === String(author.id)) ?? taken[0];
    const body = isThere || own !== undefined ? await openedBody(reader, number) : undefined;
    const reading = body === undefined ? undefined : readForm(body, policy);
    const form = reading?.kind === 'request' && reading.request.form === 'break-glass' ? reading.request : undefined;
    const role = own?.role ?? form?.role;
    if (role === undefined)
        return undefined;
    const account = own === undefined ? author.id : Number(own.account);
    const review = await proposedReview(reader, access, number);
    return {
        role,
        taker: account === author.id ? author : { login: `account-${account}`, id: account, type: 'User' },
        ...(own === undefined ? {} : { taken: { until: own.ends, due: own.due } }),
        isEnded: tags_findRevocation(access.revoked, emergencyId(number)) !== undefined,
        ...(form === undefined ? {} : { incident: form.incident }),
        ...(review === undefined ? {} : { review }),
    };
}
/** The pull request of the App with the review of an access: one that is open or merged, or else the last. */
async function proposedReview({ api, repository }, { setting }, issue) {
    const app = setting.policy.requests?.app;
    if (app === undefined)
        return undefined;
    const branches = Array.from({ length: MAX_CLOSED_REVIEWS + 1 }, (_, before) => reviewBranch(issue, before));
    const pulls = await fetchRequestPulls(api, repository, app, branches);
    const last = pulls.find(({ state }) => state !== 'closed') ?? pulls.at(-1);
    if (last === undefined)
        return undefined;
    return { pull: last.number, state: last.state, before: branches.indexOf(last.branch) };
}

;// CONCATENATED MODULE: ./lib/lifecycle/plan.js











/** What follows from an issue that was opened. @throws FactError */
async function planForOpened(event, reader, access) {
    const { issue, body, at } = event;
    const { setting, frozen } = access;
    const reading = readForm(body, setting.policy);
    // most issues are about something else: nothing is asked for them
    if (reading.kind === 'other')
        return [];
    const isEmergency = reading.kind === 'request' && reading.request.form === 'break-glass';
    const wanted = reading.kind === 'request' && reading.request.form === 'access-request' ? reading.request : undefined;
    const [others, requester, other, open, [first]] = await Promise.all([
        isEmergency ? toldBesides(reader, setting.policy) : [],
        rightsOf(reader, setting.policy, issue.author),
        wanted?.for === undefined ? undefined : fetchAccountOf(reader.api, wanted.for),
        openGrants(reader, access),
        grantsOfIssue(reader, access, issue.number),
    ]);
    const principal = typeof other === 'object' ? other : issue.author;
    const [freeze] = frozen;
    const facts = {
        requester,
        grants: await heldGrants(reader, access, principal),
        openedAt: at,
        others,
        ...(other === undefined ? {} : { other }),
        ...(open === undefined ? {} : { open: open.map(({ grant }) => grant) }),
        ...(open === undefined || first?.pull === undefined ? {} : { earlier: grantsBefore(open, first.pull.number) }),
        ...(freeze === undefined ? {} : { frozen: freeze }),
    };
    const made = first === undefined
        ? {}
        : { requested: first.requested, ...(first.pull === undefined ? {} : { pull: first.pull }) };
    return planOpened({ issue, body, facts, ...made }, setting);
}
function grantsBefore(open, pull) {
    return open.filter((one) => one.pull < pull).map(({ grant }) => grant);
}
/** What follows from a comment. @throws FactError */
async function planForComment(event, reader, access) {
    const { comment } = event;
    const { setting, policyText, frozen } = access;
    const reading = readCommand(comment.body);
    if (reading.kind === 'talk')
        return [];
    const issue = event.isPull ? await issueOfPull(reader, access, event.issue) : event.issue;
    const [by, grants, held, isByEmail, emergency] = await Promise.all([
        rightsOf(reader, setting.policy, comment.author),
        grantsOfIssue(reader, access, issue.number),
        heldGrants(reader, access, comment.author),
        fetchIsByEmail(reader.api, comment.node),
        emergencyOfIssue(reader, access, issue),
    ]);
    const facts = {
        comment: {
            id: comment.id,
            below: event.issue.number,
            body: comment.body,
            createdAt: comment.at,
            // a comment that is gone says nothing of where it came from
            isByEmail: isByEmail ?? true,
        },
        by,
        issue,
        grants,
        files: grantsIn(access),
        held,
        frozen,
        policyText,
        ...(emergency === undefined ? {} : { emergency }),
    };
    return withoutGone(planComment(facts, setting), issue);
}
/** What follows from a pull request that was merged or closed. @throws FactError */
async function planForSettled({ pull, isMerged, by }, reader, access) {
    const issue = await issueOfPull(reader, access, pull);
    const isRequest = issue.number !== pull.number;
    const isTold = isMerged && access.setting.policy.notify !== undefined;
    const [grants, seen] = await Promise.all([
        isRequest ? grantsOfIssue(reader, access, issue.number) : [],
        isTold ? viewOfPull(reader, access, pull.number) : undefined,
    ]);
    const settled = {
        number: pull.number,
        isMerged,
        by,
        grants,
        ...(isRequest ? { issue } : {}),
        ...(seen === undefined ? {} : { view: seen.view }),
    };
    return withoutGone(planSettled(settled, access.setting), issue);
}
/** What follows from an issue that was closed. @throws FactError */
async function planForClosed({ issue, by }, reader, access) {
    const grants = await grantsOfIssue(reader, access, issue.number);
    return planClosedIssue({ issue, by, grants }, access.setting);
}

;// CONCATENATED MODULE: ./lib/lifecycle/handle.js

















/**
 * Does what follows from an event, as far as it is this job's; and the daily look, where that is overdue. Each job
 * makes the plan by itself, from the event and from what GitHub says; neither believes the other.
 * @throws FactError when what decides cannot be read
 */
async function handleEvent(event, job) {
    if (job.inputs.task === 'check')
        return await checkOnly(event, job);
    if (job.inputs.task === 'start')
        return await startOnly(event, job);
    const own = event.kind === 'nothing' ? handled(job, []) : await handleOne(event, job);
    if (event.kind === 'care' || !(await isLookOverdue(job.reader, job.context, job.now)))
        return own;
    const look = await attempt(async () => await handleOne({ kind: 'care' }, job));
    if (look instanceof Error)
        return { ...own, faults: [...own.faults, look] };
    return {
        ...own,
        isLeft: own.isLeft || look.isLeft,
        performed: [...own.performed, ...look.performed],
        faults: [...own.faults, ...look.faults],
    };
}
/** Of what is proposed only, and with the right to write checks only. */
async function checkOnly(event, job) {
    if (event.kind !== 'proposed')
        return handled(job, []);
    const access = await readSnapshot(job.reader, job.inputs.policyPath, job.now);
    const effects = await viewEffects(event.pull, job.reader, access);
    const checks = effects.filter((effect) => writerOf(effect) === 'check');
    // a check is found by its App: whose the token is does not matter
    return handled(job, await inOrder(checks, { writer: job.reader, author: 0 }, access));
}
/** What a comment starts, and nothing else. */
async function startOnly(event, job) {
    if (event.kind !== 'commented' || (await wasAnswered(event, await job.own(), job.now())))
        return handled(job, []);
    const access = await readSnapshot(job.reader, job.inputs.policyPath, job.now);
    const plan = await planFor(event, job, access);
    const start = plan.find((effect) => effect.effect === 'start');
    return handled(job, start === undefined ? [] : await startRun(start, job, access));
}
async function handleOne(event, job) {
    const access = await readSnapshot(job.reader, job.inputs.policyPath, job.now);
    const plan = withNotices(await planFor(event, job, access), access.setting);
    if (job.inputs.task === 'write')
        return await writeAll(plan, event, job, access);
    const answered = plan.length === 0 ? handled(job, []) : await answerOnly(plan, event, job, access);
    return event.kind === 'care' ? answered : await withEmergencies(answered, job, access);
}
/**
 * What follows from break-glass access that is over, at the next event: the daily look may be hours away. What cannot
 * be read now is looked at then.
 */
async function withEmergencies(answered, job, access) {
    if (!access.hasEmergencies)
        return answered;
    const found = await attempt(async () => {
        const { emergencies = [], reviewed = [] } = await readEmergencies(job.reader, access);
        const facts = { grants: [], open: [], approvers: new Map(), emergencies, reviewed };
        const effects = emergencyCare(facts, access.setting);
        return effects.length === 0 ? [] : await inOrder(effects.filter(isOwn), await job.own(), access);
    });
    if (!(found instanceof Error))
        return { ...answered, performed: [...answered.performed, ...found] };
    job.warnings.push(`What came of break-glass access could not be told: ${found.message}.`);
    return answered;
}
async function planFor(event, { reader, inputs, context, warnings }, access) {
    switch (event.kind) {
        case 'opened':
            return await planForOpened(event, reader, access);
        case 'commented':
            return await planForComment(event, reader, access);
        case 'proposed':
            return await viewEffects(event.pull, reader, access);
        case 'settled':
            return await planForSettled(event, reader, access);
        case 'closed':
            return await planForClosed(event, reader, access);
        case 'care': {
            const { effects, notices } = planCare(await readCareFacts(reader, access, context), access.setting);
            // both jobs look at it; people are told by one
            if (inputs.task === 'answer')
                warnings.push(...notices.map(noticeWords));
            return effects;
        }
        case 'nothing':
            return [];
    }
}
/** The comment and the check for whoever approves a pull request that changes access. */
async function viewEffects(pull, reader, access) {
    const seen = await viewOfPull(reader, access, pull);
    if (seen === undefined)
        return [];
    const { view, head } = seen;
    return [
        { effect: 'answer', issue: pull, answer: { answer: 'view', view } },
        { effect: 'check', sha: head, view },
    ];
}
const isForApp = (effect) => writerOf(effect) === 'app';
const isLeftOver = (effect) => ['app', 'none'].includes(writerOf(effect));
const isOwn = (effect) => writerOf(effect) === 'answer';
/** What is yet to be done is not said to be done: with something left for the other job, only that it was seen. */
async function answerOnly(plan, event, job, access) {
    const isLeft = plan.some(isLeftOver);
    const own = await job.own();
    if (event.kind === 'commented') {
        if (await wasAnswered(event, own, job.now()))
            return handled(job, []);
        const isStart = plan.some(({ effect }) => effect === 'start');
        if (isLeft || isStart)
            return { ...handled(job, await inOrder([sawIt(event.comment.id)], own, access), { isLeft }), isStart };
    }
    return handled(job, await inOrder(plan.filter(isOwn), own, access), { isLeft });
}
/**
 * Whether an earlier run is done with a comment.
 *
 * INVARIANT: what was done or refused once is not decided again, though whoever may write can have a run of then start
 * again: by now it would be about something else.
 */
async function wasAnswered(event, { writer, author }, now) {
    if (event.kind !== 'commented')
        return false;
    const { id: comment, at } = event.comment;
    // every job of the repository is the same bot and can take a sign away: nothing old is begun anew
    if (now > at + MAX_COMMAND_AGE_MS)
        return true;
    return ((await hasReaction(writer, comment, author, SIGNS)) ||
        (await hasReply(writer, event.issue.number, { author, comment })));
}
/** A command that could not be carried out is tried again for so long, by starting its run again. */
const MAX_COMMAND_AGE_MS = 86_400_000;
/** Reactions that a command has once it is done or refused. */
const SIGNS = ['+1', '-1', 'confused', 'rocket'];
function sawIt(comment) {
    return { effect: 'react', comment, reaction: 'eyes' };
}
async function writeAll(plan, event, job, access) {
    if (!plan.some(isLeftOver))
        return handled(job, []);
    const own = await job.own();
    if (await wasAnswered(event, own, job.now()))
        return handled(job, []);
    const written = await attempt(async () => await writeAsApp(plan.filter(isForApp), job, access));
    if (written instanceof Error) {
        const told = failedAnswers(plan, event, written);
        return handled(job, await inOrder(told, own, access), { faults: [written] });
    }
    // the answer to a request shows its pull request, which is there only now
    const after = event.kind === 'opened' ? await planFor(event, job, access) : plan;
    const yielded = event.kind === 'opened' ? await writeAsApp(after.filter(isClosing), job, access) : [];
    const answers = await inOrder(after.filter(isOwn), own, access);
    const shown = await showApprovers(written, own, access);
    const told = await sendNotices(plan.flatMap(transitionOf), access.setting, job.notify());
    return handled(job, [...written, ...yielded, ...answers, ...shown, ...told]);
}
async function writeAsApp(effects, job, access) {
    const app = access.setting.policy.requests?.app;
    if (effects.length === 0 || app === undefined)
        return [];
    return await job.asApp(app, async (as) => await inOrder(effects.filter(isWritten), as, access));
}
const isClosing = (effect) => effect.effect === 'close-pull';
const isWritten = (effect) => effect.effect !== 'notify' && effect.effect !== 'start';
function transitionOf(effect) {
    return effect.effect === 'notify' ? [effect.transition] : [];
}
/** What each pull request that was opened changes about access, below it. */
async function showApprovers(written, own, access) {
    const shown = [];
    for (const { effect, at, outcome } of written) {
        if (effect !== 'propose' || (outcome !== 'opened' && outcome !== 'open'))
            continue;
        const view = await viewEffects(Number(at.slice(1)), own.writer, access);
        shown.push(...(await inOrder(view.filter(isOwn), own, access)));
    }
    return shown;
}
async function inOrder(effects, own, access) {
    const performed = [];
    const [signs, others] = [true, false].map((isSign) => effects.filter((effect) => (effect.effect === 'react') === isSign));
    // INVARIANT: the sign at a comment says that all of it was done, so it comes last
    for (const effect of [...(others ?? []), ...(signs ?? [])])
        performed.push(await performEffect(effect, own, access));
    return performed;
}
/** What people are told where the App could not do it. */
function failedAnswers(plan, event, fault) {
    return plan.flatMap((effect) => {
        if (effect.effect === 'answer' && effect.answer.answer === 'request' && event.kind === 'opened')
            return [{ ...effect, answer: { ...effect.answer, fault: faultOf(fault) } }];
        if (effect.effect === 'reply' && 'command' in effect.reply)
            return [{ ...effect, reply: { reply: 'failed', command: effect.reply.command, fault: faultOf(fault) } }];
        return [];
    });
}
async function attempt(act) {
    try {
        return await act();
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
function handled({ warnings }, performed, { isLeft = false, faults = [] } = {}) {
    return { isLeft, performed, faults, warnings };
}

;// CONCATENATED MODULE: ./lib/github/oidc.js

const NO_TOKEN_HINT = 'give the job `permissions: id-token: write`. A run of a pull request from a fork can never have it: GitHub ' +
    'gives such runs no token, so that strangers cannot act as this repository';
/**
 * Asks the runner's service for an OIDC token for an audience. The request token stays in the process.
 * Source: GitHub's OIDC reference, "Methods for requesting the OIDC token".
 * @throws IdentityError when the job has no `id-token: write`, or when the service does not answer with a token
 */
async function requestToken(request, audience, send) {
    if (request === undefined)
        throw new IdentityError('this job has no OIDC token', NO_TOKEN_HINT, { kind: 'no-token' });
    const url = `${request.url}${request.url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`;
    const response = await send({
        method: 'GET',
        url,
        headers: { authorization: `Bearer ${request.token}`, accept: 'application/json; api-version=2.0' },
    }).catch((error) => {
        throw new IdentityError(`the OIDC token could not be fetched: ${error instanceof Error ? error.message : String(error)}`, 'start the run again', { cause: error });
    });
    if (response.status !== 200)
        throw new IdentityError(`the OIDC token could not be fetched: the service answered ${response.status}`, response.status >= 500 || response.status === 429 ? 'start the run again later' : NO_TOKEN_HINT);
    const token = oidcTokenIn(response.body);
    if (token === undefined)
        throw new IdentityError('the OIDC service answered without a token', 'start the run again');
    return token;
}
function oidcTokenIn(body) {
    try {
        const answer = JSON.parse(body);
        const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
        return typeof value === 'string' && value !== '' ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/github/server.js
const ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * Everything follows from the server's own address, which the runner sets and no step can change.
 *
 * INVARIANT: the issuer and its keys are never taken from a token, an input or a variable that a step can write.
 * Source: GitHub's OIDC reference; Enterprise Server serves `/_services/token`.
 * @throws TypeError when the address is not an https URL
 */
function githubServer(serverUrl) {
    const server = new URL(serverUrl);
    if (server.protocol !== 'https:')
        throw new TypeError(`GITHUB_SERVER_URL is not an https address: \`${serverUrl}\``);
    const url = server.origin;
    if (server.hostname === 'github.com')
        return addresses(url, 'https://api.github.com', 'https://api.github.com/graphql', ISSUER);
    if (server.hostname.endsWith('.ghe.com')) {
        const api = `https://api.${server.hostname}`;
        return addresses(url, api, `${api}/graphql`, `https://token.actions.${server.hostname}`);
    }
    return addresses(url, `${url}/api/v3`, `${url}/api/graphql`, `${url}/_services/token`);
}
function addresses(url, api, graphql, issuer) {
    return { url, api, graphql, issuer, jwks: `${issuer}/.well-known/jwks` };
}

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = process.getBuiltinModule("node:events");
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __nccwpck_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __nccwpck_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __nccwpck_require__(7030);
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = process.getBuiltinModule("node:tls");
// EXTERNAL MODULE: ./lib/http/settled-later.js
var settled_later = __nccwpck_require__(5754);
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
        return (0,external_node_tls_namespaceObject.createSecureContext)({
            ca: [...external_node_tls_namespaceObject.rootCertificates, ...(additional === undefined ? [] : [additional])],
            ...identity,
        });
    const touched = [
        ambient.NODE_EXTRA_CA_CERTS,
        ambient.NODE_USE_SYSTEM_CA,
        ambient.SSL_CERT_FILE,
        ambient.SSL_CERT_DIR,
    ].some((value) => value !== undefined && value !== '');
    return touched ? (0,external_node_tls_namespaceObject.createSecureContext)({ ca: [...external_node_tls_namespaceObject.rootCertificates] }) : undefined;
}

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
    return new http_send/* HttpError */.j('closed', host, `${host} is no longer asked`);
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
        (0,external_node_events_namespaceObject.setMaxListeners)(0, this.#ending.signal);
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
        const secure = (0,external_node_tls_namespaceObject.connect)({ ...this.#options(host), socket });
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
        const { openTunnel, proxyFor } = await __nccwpck_require__.e(/* import() */ 674).then(__nccwpck_require__.bind(__nccwpck_require__, 6674));
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
        throw new http_send/* HttpError */.j('refused-url', url.host, `only https is supported, not \`${url.protocol}//${url.host}\``);
    const wait = Math.min(REQUEST_TIMEOUT_MS, options.deadline - options.now());
    if (wait <= 0)
        throw new http_send/* HttpError */.j('timeout', url.host, `no time left to ask ${url.host}`);
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
    const timer = setTimeout(() => giveUp(new http_send/* HttpError */.j('timeout', url.host, `${url.host} did not answer within ${Math.round(wait / 1000)} s`)), wait);
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
            outgoing.destroy(new http_send/* HttpError */.j('too-large', host, `the answer of ${host} is larger than ${MAX_BODY_BYTES / 1024 / 1024} MiB`));
    });
    incoming.on('end', () => {
        if (!incoming.complete)
            return reject(new http_send/* HttpError */.j('truncated', host, `the answer of ${host} broke off`));
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
    if (error instanceof http_send/* HttpError */.j)
        return error;
    const code = 'code' in error ? String(error.code) : '';
    const alert = Number(/SSL alert number (\d+)/.exec(error.message)?.[1]);
    if (ABOUT_CLIENT.has(alert))
        return new http_send/* HttpError */.j('client-certificate', host, `${host} wants to be shown another client certificate (TLS alert ${alert})`, { cause: error });
    if (/CERT|SELF_SIGNED|UNABLE_TO_|TLS|SSL|ALTNAME/.test(code)) {
        return new http_send/* HttpError */.j('tls', host, `the certificate of ${host} is not trusted (${code})`, { cause: error });
    }
    return new http_send/* HttpError */.j(fault, host, fault === 'truncated' ? `the answer of ${host} broke off` : `${host} cannot be reached (${code || error.message})`, { cause: error });
}

;// CONCATENATED MODULE: ./lib/session/connect.js

/** Makes clients beside the usual one, which trust what that one trusts and the material given. */
function createConnections(options) {
    const clients = [];
    return {
        connect: ({ certificates, clientCertificate: cert, clientKey: key }) => {
            const additional = [options.certificates, certificates].filter((pem) => pem !== undefined).join('\n');
            const identity = cert === undefined || key === undefined ? {} : { identity: { cert, key } };
            const client = createClient({
                ...options,
                ...(additional === '' ? {} : { certificates: additional }),
                ...identity,
            });
            clients.push(client);
            return client.send;
        },
        close: () => {
            for (const client of clients)
                client.close();
        },
    };
}

// EXTERNAL MODULE: ./lib/policy/credential/audience.js
var credential_audience = __nccwpck_require__(1170);
// EXTERNAL MODULE: ./lib/credentials/aws/endpoint.js
var endpoint = __nccwpck_require__(6531);
// EXTERNAL MODULE: ./lib/credentials/aws/partition.js
var partition = __nccwpck_require__(8362);
;// CONCATENATED MODULE: ./lib/credentials/aws/address.js



/** What is asked for a session, and with it. */
function addressesOf(spec) {
    return { audience: (0,credential_audience/* awsAudience */.Qd)(spec), first: likelyStsAddress(spec), others: secretAddresses(spec) };
}
/** What is asked for a session that signs, and with it. */
function keyAddressesOf(spec) {
    return { audience: (0,credential_audience/* awsAudience */.Qd)(spec), first: likelyStsAddress(spec), others: [keyAddress(spec)] };
}
/**
 * Where STS most probably is, to open the connection before the SDK is loaded. The SDK's own rules decide where the
 * request goes; where they know better, a connection was opened in vain and nothing was sent over it. A test holds the
 * two against each other.
 */
function likelyStsAddress(spec) {
    if (spec.endpoint !== undefined)
        return spec.endpoint;
    const { name, domain } = (0,partition/* partitionOf */.i)(spec.region);
    const host = spec.fips === true && name !== 'aws-us-gov' ? 'sts-fips' : 'sts';
    return `https://${host}.${spec.region}.${domain}`;
}
/** Where secrets are read once the session is there. */
function secretAddresses(spec) {
    const secrets = spec.secrets ?? [];
    return [
        ...(secrets.some(({ secret }) => secret !== undefined)
            ? [(0,endpoint/* serviceUrl */.R)('secretsmanager', spec, spec.endpoints?.secretsmanager)]
            : []),
        ...(secrets.some(({ parameter }) => parameter !== undefined) ? [(0,endpoint/* serviceUrl */.R)('ssm', spec, spec.endpoints?.ssm)] : []),
    ];
}
/** Where a key signs once the session is there. */
function keyAddress(spec) {
    return (0,endpoint/* serviceUrl */.R)('kms', spec, spec.endpoints?.kms);
}

;// CONCATENATED MODULE: ./lib/credentials/aws/provider.js

/** Amazon Web Services: sessions of roles, secrets that are read with one, and keys that sign. */
const aws = {
    addressesOf: addressesOf,
    load: async (spec) => await (await Promise.all(/* import() */[__nccwpck_require__.e(268), __nccwpck_require__.e(935)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7935))).rehearseAws(spec),
    exchange: async (request, tools) => await (await Promise.all(/* import() */[__nccwpck_require__.e(268), __nccwpck_require__.e(935)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7935))).exchangeAws(request, tools),
    renewal: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(268), __nccwpck_require__.e(248)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2248))).awsProfile,
    // secrets alone are read once
    canRenew: (spec) => spec['export-keys'] !== false,
    cannotEnd: 'AWS has no call that ends a session',
    advice: ({ target, expires }) => "AWS ends no session by a call. Deny the role's sessions that began until now (IAM console, the role, " +
        `"Revoke sessions"), or wait until ${expires}: ${target}`,
    keys: {
        addressesOf: keyAddressesOf,
        open: async (spec, limits, tools) => await (await Promise.all(/* import() */[__nccwpck_require__.e(268), __nccwpck_require__.e(440), __nccwpck_require__.e(840)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7840))).kmsSigner(spec, limits, tools),
    },
};

// EXTERNAL MODULE: ./lib/credentials/azure/cloud.js
var cloud = __nccwpck_require__(7779);
;// CONCATENATED MODULE: ./lib/credentials/azure/address.js


/** Where the token is asked for, and with which token of the job. */
function address_addressesOf(spec) {
    return { audience: (0,credential_audience/* azureAudience */.ur)(spec), first: (0,cloud/* cloudOf */.h)(spec).login };
}

;// CONCATENATED MODULE: ./lib/credentials/azure/provider.js

/** Azure: access tokens of an app registration or a managed identity. */
const azure = {
    addressesOf: address_addressesOf,
    load: async () => await __nccwpck_require__.e(/* import() */ 641).then(__nccwpck_require__.bind(__nccwpck_require__, 641)),
    exchange: async (request, tools) => await (await __nccwpck_require__.e(/* import() */ 641).then(__nccwpck_require__.bind(__nccwpck_require__, 641))).exchangeAzure(request, tools),
    cannotEnd: 'Azure has no call that ends an access token',
    advice: ({ target, expires }) => 'Azure ends no access token by a call. Taking away the role assignments of the identity makes it useless ' +
        `within minutes, and disabling the identity keeps new ones from being made; otherwise it ends at ${expires}: ` +
        target,
};

// EXTERNAL MODULE: ./lib/credentials/gcp/address.js
var address = __nccwpck_require__(6543);
;// CONCATENATED MODULE: ./lib/credentials/gcp/provider.js

/** Google Cloud: tokens of a service account, or of the job itself. */
const gcp = {
    addressesOf: address/* addressesOf */.sO,
    load: async () => await Promise.all(/* import() */[__nccwpck_require__.e(323), __nccwpck_require__.e(543)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8543)),
    exchange: async (request, tools) => await (await Promise.all(/* import() */[__nccwpck_require__.e(323), __nccwpck_require__.e(543)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8543))).exchangeGcp(request, tools),
    renewal: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(323), __nccwpck_require__.e(535)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9535))).gcpExecutable,
    cannotEnd: 'Google has no call that ends such a token',
    advice: ({ target, expires }) => 'Google Cloud ends no token by a call. Disabling the service account, or taking its roles away, ends what ' +
        `the token can do; otherwise it ends at ${expires}: ${target}`,
};

// EXTERNAL MODULE: ./lib/credentials/github-app/key-store.js
var key_store = __nccwpck_require__(8181);
;// CONCATENATED MODULE: ./lib/credentials/github-app/address.js

/**
 * Where the signature is asked for, and with which token; none where the key is handed over. GitHub itself is connected
 * already.
 */
function github_app_address_addressesOf({ key }, stores) {
    return (0,key_store/* keptKey */._)(key, stores)?.addresses ?? { audience: undefined, first: undefined };
}

;// CONCATENATED MODULE: ./lib/credentials/github-app/ahead.js
/**
 * Finds the App and its installation while the evidence is on its way. A key that signs elsewhere asks for a login, and
 * a login gives a token: nothing is asked ahead with that.
 */
function appAhead(spec, keys) {
    if (spec.key.input !== true)
        return undefined;
    let ahead;
    return {
        ask: (run, tools) => {
            ahead = __nccwpck_require__.e(/* import() */ 723).then(__nccwpck_require__.bind(__nccwpck_require__, 2723)).then(async ({ findAppAhead }) => await findAppAhead(spec, run, tools));
            // heard by the exchange, if there is one
            ahead.catch(() => undefined);
        },
        exchange: async (request, tools) => await (await __nccwpck_require__.e(/* import() */ 723).then(__nccwpck_require__.bind(__nccwpck_require__, 2723))).exchangeGithub(request, tools, { keys, ahead }),
    };
}

;// CONCATENATED MODULE: ./lib/credentials/github-app/provider.js


/** GitHub: tokens of an App's installation. Keys of the App may be kept by other providers. */
function githubApp(keys) {
    return {
        addressesOf: (spec) => github_app_address_addressesOf(spec, keys),
        load: async () => await __nccwpck_require__.e(/* import() */ 723).then(__nccwpck_require__.bind(__nccwpck_require__, 2723)),
        exchange: async (request, tools) => await (await __nccwpck_require__.e(/* import() */ 723).then(__nccwpck_require__.bind(__nccwpck_require__, 2723))).exchangeGithub(request, tools, { keys }),
        aheadOf: (spec) => appAhead(spec, keys),
        revoke: async (revocation, tools) => await (await __nccwpck_require__.e(/* import() */ 718).then(__nccwpck_require__.bind(__nccwpck_require__, 6718))).revokeGithub(revocation, tools),
        advice: ({ handle, expires }) => `the token was on the runner only. Suspending the installation ${handle['installation'] ?? ''} of the App ` +
            `${handle['slug'] ?? ''} ends it now; otherwise it ends at ${expires}`,
    };
}

;// CONCATENATED MODULE: ./lib/credentials/vault/address.js

/** Where the server is asked, and with which token of the job; nowhere yet where connections of its own are made. */
function vault_address_addressesOf(spec) {
    return { audience: (0,credential_audience/* vaultAudience */.JI)(spec), first: spec['ca-certificates'] === undefined ? spec.url : undefined };
}

;// CONCATENATED MODULE: ./lib/credentials/vault/provider.js

/** Vault and OpenBao: tokens, secrets that are read with one, and keys that sign. */
const vault = {
    addressesOf: vault_address_addressesOf,
    load: async () => await Promise.all(/* import() */[__nccwpck_require__.e(700), __nccwpck_require__.e(237)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1237)),
    exchange: async (request, tools) => await (await Promise.all(/* import() */[__nccwpck_require__.e(700), __nccwpck_require__.e(237)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1237))).exchangeVault(request, tools),
    revoke: async (revocation, tools) => await (await __nccwpck_require__.e(/* import() */ 243).then(__nccwpck_require__.bind(__nccwpck_require__, 4243))).revokeVault(revocation, tools),
    advice: ({ expires }) => `it ends by itself at ${expires}`,
    keys: {
        addressesOf: vault_address_addressesOf,
        open: async (spec, _limits, tools) => await (await Promise.all(/* import() */[__nccwpck_require__.e(700), __nccwpck_require__.e(517)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4517))).transitSigner(spec, tools),
    },
};

;// CONCATENATED MODULE: ./lib/credentials/catalogue.js






/** Every provider that a policy can name. Only here do providers meet. */
const CATALOGUE = {
    aws: aws,
    gcp: gcp,
    azure: azure,
    vault: vault,
    github: githubApp({ vault: vault.keys, 'aws-kms': aws.keys }),
};
/** A provider by a name that was written down, such as in a record; `undefined` where it is none of ours. */
function providerNamed(name) {
    const known = PROVIDERS.find((provider) => provider === name);
    return known === undefined ? undefined : CATALOGUE[known];
}

;// CONCATENATED MODULE: ./lib/lifecycle/app-writer.js





/** What the App may do, in this one repository. */
const WRITER_PERMISSIONS = { contents: 'write', 'pull-requests': 'write', issues: 'write' };
/** A token lasts an hour whatever is asked; it is revoked when the job is done. */
const MAX_TOKEN_MS = 60 * 60_000;
/**
 * Reads the inputs `app` and `key` as a policy has them.
 * @throws InputError naming the input
 */
function readAppSpec({ app, key }, repository) {
    const yaml = yaml_loadYaml(key, 'key');
    if (!yaml.ok)
        throw new InputError('key', `is not YAML: ${yaml.problem.message}`);
    const [, name = ''] = repository.split('/');
    const mismatches = [];
    const spec = githubShape.parse({ app, key: yaml.value, repositories: [name], permissions: WRITER_PERMISSIONS }, [], mismatches);
    const [first] = mismatches;
    if (spec !== undefined && first === undefined)
        return spec;
    const at = (first?.path ?? []).slice(1).join('.');
    throw new InputError('key', `cannot be used: ${at === '' ? '' : `\`${at}\`: `}${first?.message ?? 'not a key'}`);
}
/**
 * Makes a token of the App for this repository and nothing else, by the provider that the gate has for it.
 * @throws ExchangeError, InputError
 */
async function openApp(inputs, place, tools) {
    const { context, server } = place;
    const spec = readAppSpec(inputs, context.repository);
    const credential = await CATALOGUE.github.exchange({ name: 'app', spec, bounds: boundsFor(context, server, tools.now()), acceptLonger: true }, tools);
    const token = credential.variables['GH_TOKEN'];
    if (token === undefined)
        throw new fact_error_FactError('the App has no token');
    return {
        token,
        warnings: credential.warnings ?? [],
        revoke: async (call) => await revokeToken(credential, call),
    };
}
async function revokeToken({ revocation }, tools) {
    if (revocation !== undefined)
        await CATALOGUE.github.revoke?.(revocation, tools);
}
/** The provider is made for decisions; here the workflow of the default branch stands for one. */
function boundsFor(context, server, now) {
    return {
        grant: 'requests',
        role: 'requests',
        actor: context.actor,
        actorId: context.actorId ?? '',
        repository: context.repository,
        reason: 'requests for access',
        ticket: undefined,
        api: server.api,
        runId: context.runId,
        runAttempt: context.runAttempt,
        until: now + MAX_TOKEN_MS,
        session: MAX_TOKEN_MS / 1000,
    };
}

;// CONCATENATED MODULE: ./lib/lifecycle/job.js











/** Nothing is sent yet. @throws TypeError when the server's address is not https */
function openJob(inputs, context, effects, runner) {
    const { now, sleep, random, env } = effects;
    const server = githubServer(context.serverUrl);
    const deadline = now() + inputs.timeout;
    const options = { certificates: inputs.certificates, environment: env, now, deadline };
    const client = createClient(options);
    const clock = clockOf(server, client.send, now);
    const others = createConnections(options);
    const writerWith = (token) => createWriter({ server, repository: context.repository, token }, clock.send, { now, sleep, random, deadline });
    const reader = writerWith(inputs.token);
    const warnings = [];
    const common = { send: clock.send, connect: others.connect, now: clock.now, sleep, random };
    const toolsNow = () => ({ ...common, deadline: deadline + clock.now() - now() });
    return {
        inputs,
        context,
        server,
        reader,
        own: async () => ({ writer: reader, author: await fetchOwnNumber(reader.api) }),
        asApp: appOf({ inputs, context, server, warnings, mask: runner.mask, toolsNow, writerWith }),
        notify: () => ({ ...toolsNow(), keys: notifyKeys(inputs, runner) }),
        idToken: async (audience) => await exchangeToolsOf(inputs, context, toolsNow(), runner.mask).idToken(audience),
        sleep,
        get deadline() {
            return deadline + clock.now() - now();
        },
        now: clock.now,
        warnings,
        close: () => [client, others].forEach((each) => each.close()),
    };
}
function notifyKeys({ notifySecrets }, { mask }) {
    for (const secret of notifySecrets)
        (0,http_mask/* maskText */.g)(secret, mask);
    return notifySecrets.map(webhookKey);
}
function appOf({ inputs, context, server, warnings, mask, toolsNow, writerWith }) {
    return async (app, act) => {
        const tools = exchangeToolsOf(inputs, context, toolsNow(), mask);
        const opened = await openApp(inputs, { context, server }, tools);
        warnings.push(...opened.warnings);
        try {
            return await act(await ownApp(writerWith(opened.token), app));
        }
        finally {
            await endToken(opened, toolsNow(), warnings);
        }
    };
}
/** A clock that goes by the `Date` of GitHub's answers. */
function clockOf({ api, graphql }, send, now) {
    let ahead = 0;
    return {
        send: async (request) => {
            const answer = await send(request);
            const date = Date.parse(answer.headers['date'] ?? '');
            if (!Number.isNaN(date) && [api, graphql].some((place) => request.url.startsWith(place)))
                ahead = date - now();
            return answer;
        },
        now: () => now() + ahead,
    };
}
/** INVARIANT: the gate counts only what the account writes that the policy names, so nothing is written by another. */
async function ownApp(writer, app) {
    const author = await fetchOwnNumber(writer.api);
    if (author === app)
        return { writer, author };
    throw new fact_error_FactError(`the App's account has the number ${author}, and the policy says \`requests.app: ${app}\``, `write \`app: ${author}\` there, if this is the App that is meant`);
}
async function endToken(opened, tools, warnings) {
    try {
        await opened.revoke(tools);
    }
    catch (error) {
        warnings.push(`The token of the App could not be revoked: ${error instanceof Error ? error.message : String(error)}. ` +
            'It ends by itself within the hour.');
    }
}
function exchangeToolsOf({ secrets }, { tokenRequest }, tools, mask) {
    for (const secret of Object.values(secrets))
        (0,http_mask/* maskText */.g)(secret ?? '', mask);
    const send = (0,retry/* retrying */.R$)(tools.send, tools);
    const tokens = new Map();
    const ask = async (audience) => {
        const token = await requestToken(tokenRequest, audience, send);
        (0,http_mask/* maskText */.g)(token, mask);
        return token;
    };
    return {
        ...tools,
        mask,
        secrets,
        idToken: async (audience) => {
            const asked = tokens.get(audience) ?? ask(audience);
            tokens.set(audience, asked);
            return await asked;
        },
    };
}

;// CONCATENATED MODULE: ./lib/lifecycle/main.js










const MAX_TOLD_CHARACTERS = 600;
/**
 * A job of the requests workflow: reads the event, does what follows from it, and says what it did. Gives the exit
 * code; never throws.
 */
async function answerRequests(effects, write) {
    const runner = createRunner(effects.env, write);
    try {
        const context = readContext(effects.env);
        const inputs = readRequestInputs(effects.env, (path) => (0,external_node_fs_.readFileSync)(path, 'utf8'));
        const event = readRequestEvent(context.eventName, readEventFile(context.eventPath));
        const job = openJob(inputs, context, effects, runner);
        try {
            return tellRunner(await handleEvent(event, job), runner);
        }
        finally {
            job.close();
        }
    }
    catch (error) {
        runner.annotate('error', 'Grantgate could not look after this request', describe(error));
        return 1;
    }
}
function tellRunner({ isLeft, isStart = false, performed, faults, warnings }, runner) {
    runner.setOutput('write', String(isLeft));
    runner.setOutput('start', String(isStart));
    runner.setOutput('result', JSON.stringify({ schema: 1, write: isLeft, performed }));
    for (const { effect, at, outcome, faults: besides = [] } of performed) {
        runner.log(safeLine(`${effect} ${at}: ${outcome}`, MAX_TOLD_CHARACTERS));
        for (const fault of besides)
            runner.annotate('warning', 'Grantgate: not all of it could be done', safeLine(fault, MAX_TOLD_CHARACTERS));
    }
    for (const warning of warnings)
        runner.annotate('warning', 'Grantgate', safeLine(warning, MAX_TOLD_CHARACTERS));
    for (const fault of faults)
        runner.annotate('error', 'Grantgate could not do what was asked', describe(fault));
    return faults.length === 0 ? 0 : 1;
}
/** INVARIANT: no stack trace and no cause: either may hold what was sent. */
function describe(error) {
    const isOwn = error instanceof gate_error/* GateError */.u || error instanceof ContextError;
    const hint = error instanceof gate_error/* GateError */.u && error.hint !== undefined ? `. ${error.hint}` : '';
    const message = error instanceof Error ? error.message : String(error);
    return safeLine(isOwn ? `${message}${hint}` : `something unexpected happened: ${message}`, MAX_TOLD_CHARACTERS);
}


/***/ }),

/***/ 1170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ gcpAudience),
/* harmony export */   JI: () => (/* binding */ vaultAudience),
/* harmony export */   Qd: () => (/* binding */ awsAudience),
/* harmony export */   X5: () => (/* binding */ gcpResource),
/* harmony export */   ur: () => (/* binding */ azureAudience)
/* harmony export */ });
/* unused harmony export AZURE_AUDIENCES */
/**
 * Audiences of tokens of another issuer, by cloud.
 * https://learn.microsoft.com/graph/api/resources/federatedidentitycredential
 */
const AZURE_AUDIENCES = {
    public: 'api://AzureADTokenExchange',
    'us-government': 'api://AzureADTokenExchangeUSGov',
    china: 'api://AzureADTokenExchangeChina',
};
/** Audience of the token that AWS expects, unless the policy says otherwise. */
function awsAudience({ audience }) {
    return audience ?? 'sts.amazonaws.com';
}
/** The provider's full name. It names `googleapis.com` in every universe: google-github-actions/auth, issue 521. */
function gcpResource({ provider }) {
    return `//iam.googleapis.com/${provider}`;
}
/**
 * Audience of the job's token: a provider without a list of audiences takes its own name, with or without `https:`.
 * https://cloud.google.com/iam/docs/reference/rest/v1/projects.locations.workloadIdentityPools.providers#oidc
 */
function gcpAudience({ audience, provider }) {
    return audience ?? `https:${gcpResource({ provider })}`;
}
/** Audience of the token that is traded: the cloud's own, unless the policy says otherwise. */
function azureAudience({ audience, cloud }) {
    return audience ?? AZURE_AUDIENCES[cloud ?? 'public'];
}
/** Audience of the token that is traded: the server itself, unless the policy says otherwise. */
function vaultAudience({ url, audience }) {
    return audience ?? url;
}


/***/ }),

/***/ 2610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Nk: () => (/* binding */ SESSION_TAGS),
  P4: () => (/* binding */ awsLogin),
  hl: () => (/* binding */ awsShape)
});

// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __nccwpck_require__(5999);
// EXTERNAL MODULE: ./lib/policy/credential/words.js + 2 modules
var words = __nccwpck_require__(8891);
;// CONCATENATED MODULE: ./lib/policy/credential/aws-secret-spec.js


/**
 * A name, or an ARN with the region it is in.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
 */
const SECRET_NAME = /^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:)?[\w/+=.@-]{1,519}$/;
/**
 * A name, or an ARN; with a version or a label after a colon.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html
 */
const SSM_PARAMETER = /^(?:arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/[\w./-]{1,1010}|[\w./-]{1,1011})(?::[\w.-]{1,100})?$/;
/** One secret that later steps find in a variable. */
const awsSecretShape = (0,shape/* object */.Ik)({
    secret: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: SECRET_NAME, expected: 'the name or the ARN of a secret', maxLength: 2048 }), 'Name or ARN of a secret in Secrets Manager.')),
    parameter: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: SSM_PARAMETER, expected: 'the name or the ARN of a parameter', maxLength: 2048 }), 'Name or ARN of a parameter in Systems Manager, such as `/shop/flags/key`; with `:3` or `:label` after ' +
        'it, that version.')),
    field: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)(), 'Field of a value that is a JSON object; all of the value when left out.')),
    'version-stage': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 256 }), 'Staging label of the version of a secret; `AWSCURRENT` when left out.')),
    env: (0,shape/* required */.mw)((0,words/* variableName */.cG)(), 'FLAGS_SDK_KEY'),
}, (value, path, mismatches) => {
    if ((value.secret === undefined) === (value.parameter === undefined))
        mismatches.push({ path, message: 'expected exactly one of `secret`, `parameter`' });
    if (value.parameter !== undefined && value['version-stage'] !== undefined)
        mismatches.push({
            path: [...path, 'version-stage'],
            key: true,
            message: 'parameters have no stages',
            hint: 'write the version or label into the name, as in `/shop/key:3`',
        });
});
/** What a session's own keys are called. */
const AWS_KEY_VARIABLES = new Set(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']);
/** What can be wrong between secrets, and between them and the session that reads them. */
function checkSecrets({ region, secrets = [], 'export-keys': exportKeys = true }, path, mismatches) {
    if (!exportKeys && secrets.length === 0)
        mismatches.push({
            path,
            message: 'gives nothing to later steps',
            hint: 'give `secrets`, or leave `export-keys` out',
        });
    for (const [index, env] of (0,words/* takenTwice */.MX)(secrets.map((secret, place) => [place, secret.env])))
        mismatches.push({ path: [...path, 'secrets', index, 'env'], message: `\`${env}\` is taken by another secret` });
    for (const [index, { secret, parameter, env }] of secrets.entries()) {
        const at = [...path, 'secrets', index];
        if (exportKeys && AWS_KEY_VARIABLES.has((0,words/* foldedVariable */.zQ)(env)))
            mismatches.push({
                path: [...at, 'env'],
                message: `\`${env}\` holds the keys of the session`,
                hint: 'choose another name, or set `export-keys: false`',
            });
        const elsewhere = /^arn:[^:]+:[^:]+:([^:]+):/.exec(secret ?? parameter ?? '')?.[1];
        if (elsewhere !== undefined && elsewhere !== region)
            mismatches.push({
                path: at,
                message: `it is in the region \`${elsewhere}\`, and \`${region}\` is asked`,
                hint: 'a credential reads from one region: use another credential for the other',
            });
    }
}

// EXTERNAL MODULE: ./lib/policy/time-shapes.js
var time_shapes = __nccwpck_require__(2008);
// EXTERNAL MODULE: ./lib/policy/credential/iam-policy-spec.js
var iam_policy_spec = __nccwpck_require__(3508);
;// CONCATENATED MODULE: ./lib/policy/credential/aws-spec.js





const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
const POLICY_ARN = /^arn:aws[a-z-]*:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]{1,512}$/;
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html, ExternalId */
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;
/** STS sessions are 15 minutes at least and 12 hours at most: AssumeRoleWithWebIdentity, DurationSeconds. */
const MIN_STS_SECONDS = 900;
const MAX_STS_SECONDS = 43_200;
/** Tags of a chained session. */
const SESSION_TAGS = ['Grant', 'Actor', 'ActorId', 'Tool', 'Repository', 'RunId', 'Ticket'];
/** How AWS lets a job in; also used for a key that signs. */
const awsLogin = {
    role: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: ROLE_ARN, expected: 'the ARN of an IAM role' }), 'ARN of the IAM role that is assumed.'), 'arn:aws:iam::111122223333:role/flags-staging'),
    region: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/, expected: 'an AWS region such as `eu-west-1`' }), 'Region of the STS endpoint, and `AWS_REGION` for later steps.'), 'eu-west-1'),
    audience: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 255 }), 'Audience of the token that is traded; `sts.amazonaws.com` when left out.')),
    endpoint: (0,shape/* optional */.lq)((0,words/* httpsUrl */.N3)('STS endpoint of your own, such as a VPC endpoint; else that of the region and partition.')),
    fips: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), 'Use the FIPS endpoints of the region.')),
};
const endpointsShape = (0,shape/* object */.Ik)({
    secretsmanager: (0,shape/* optional */.lq)((0,words/* httpsUrl */.N3)('Endpoint of Secrets Manager.')),
    ssm: (0,shape/* optional */.lq)((0,words/* httpsUrl */.N3)('Endpoint of Systems Manager.')),
});
/** A session of an AWS role: the key `aws` of a credential. */
const awsShape = (0,shape/* object */.Ik)({
    ...awsLogin,
    session: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: MIN_STS_SECONDS, max: MAX_STS_SECONDS }), 'Longest session; 15 minutes at least, as STS demands. With `chain` one hour at most.')),
    policy: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,iam_policy_spec/* iamPolicy */.e)(), 'Session policy: it can only shrink what the role allows.')),
    policies: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* text */.Qq)({ pattern: POLICY_ARN, expected: 'the ARN of a managed policy' }), { max: 10 }), 'ARNs of managed policies that shrink the session further.')),
    'verify-identity': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), 'Ask GetCallerIdentity with the new credentials; one more round trip.')),
    chain: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: ROLE_ARN, expected: 'the ARN of an IAM role' }), 'ARN of a second role, assumed with the first: later steps get the keys of this one.')),
    'external-id': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: EXTERNAL_ID, expected: 'an external id' }), 'External id that the trust policy of the second role asks for.')),
    tags: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), '`false`: the session of the second role has no tags.')),
    'transitive-tags': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* oneOf */.yL)(SESSION_TAGS), { max: SESSION_TAGS.length }), 'Tags that stay on sessions assumed from there; none when left out.')),
    'source-identity': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), '`false`: the session of the second role has no source identity.')),
    secrets: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)(awsSecretShape, { max: 100 }), 'Secrets of Secrets Manager and parameters of Systems Manager, read with the session.')),
    'export-keys': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), '`false`: later steps get the secrets, and not the keys of the session.')),
    endpoints: (0,shape/* optional */.lq)((0,shape/* described */.WY)(endpointsShape, 'Endpoints of your own, such as VPC endpoints; else those of the region and partition.')),
}, (value, path, mismatches) => {
    checkChain(value, path, mismatches);
    checkSecrets(value, path, mismatches);
});
const OF_CHAIN = ['external-id', 'tags', 'transitive-tags', 'source-identity'];
function checkChain(value, path, mismatches) {
    for (const name of OF_CHAIN) {
        if (value[name] !== undefined && value.chain === undefined)
            mismatches.push({
                path: [...path, name],
                key: true,
                message: `\`${name}\` belongs to the second role, and there is no \`chain\``,
            });
    }
    if (value.tags === false && value['transitive-tags'] !== undefined)
        mismatches.push({
            path: [...path, 'transitive-tags'],
            key: true,
            message: '`transitive-tags` without tags: `tags` is false',
        });
}


/***/ }),

/***/ 8737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bn: () => (/* binding */ azureShape),
/* harmony export */   f_: () => (/* binding */ AZURE_TOKEN_VARIABLE)
/* harmony export */ });
/* unused harmony export AZURE_CLOUDS */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5999);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8891);


/** Azure's own name for an id, in the form that its pages show. */
const uuid = (what) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    pattern: /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/,
    expected: 'an id such as `aaaabbbb-0000-cccc-1111-dddd2222eeee`',
}), what);
/** A resource and `/.default`: all that the identity may do there, as the client credentials flow demands. */
const SCOPE = /^(?:https:\/\/|api:\/\/)?[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[\w.~-]*)*\/\.default$/;
const scope = (what) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ pattern: SCOPE, expected: 'a resource that ends in `/.default`' }), what);
/**
 * Clouds that are apart from each other, each with its own hosts.
 * https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
 */
const AZURE_CLOUDS = ['public', 'us-government', 'china'];
/** Variables that a credential of Azure sets itself. */
const AZURE_OWN_VARIABLES = [
    'AZURE_CLIENT_ID',
    'AZURE_TENANT_ID',
    'AZURE_SUBSCRIPTION_ID',
    'AZURE_AUTHORITY_HOST',
    'AZURE_FEDERATED_TOKEN_FILE',
    'ARM_CLIENT_ID',
    'ARM_TENANT_ID',
    'ARM_SUBSCRIPTION_ID',
    'ARM_ENVIRONMENT',
    'ARM_USE_OIDC',
    'ARM_OIDC_TOKEN_FILE_PATH',
];
/** Variable that the first token is found in; no tool of Azure has a name for it. */
const AZURE_TOKEN_VARIABLE = 'AZURE_ACCESS_TOKEN';
const furtherToken = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    scope: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(scope('Resource that the token is for, such as `https://vault.azure.net/.default`.'), 'https://vault.azure.net/.default'),
    env: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)(), 'KEY_VAULT_TOKEN'),
});
/** Access tokens of an app registration or a managed identity: the key `azure` of a credential. */
const azureShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    tenant: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(uuid('Id of the tenant (directory).'), '00000000-0000-4000-8000-000000000001'),
    client: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(uuid('Client id of the app registration, or of the user-assigned managed identity.'), '00000000-0000-4000-8000-000000000002'),
    subscription: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(uuid('Id of the subscription. It is checked: it has to be there, enabled and of that tenant.')),
    cloud: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(AZURE_CLOUDS), 'Which cloud; `public` when left out.')),
    audience: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ maxLength: 255 }), "Audience of the token that is traded; the cloud's own when left out, such as `api://AzureADTokenExchange`.")),
    scope: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(scope("Resource that the access token is for; the cloud's management API when left out, such as " +
        '`https://management.azure.com/.default`.')),
    env: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)(), `Variable that later steps find the access token in; \`${AZURE_TOKEN_VARIABLE}\` when left out.`)),
    tokens: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(furtherToken, { max: 10 }), 'Further access tokens, for other resources; each is a request of its own.')),
    'federated-token-file': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(), 'Also gives later steps the token of the job itself, in a file, as Azure SDKs and Terraform want it. It ' +
        'can be traded for five minutes; what is made from it may last a day.')),
}, (value, path, mismatches) => {
    const names = [
        [['env'], value.env ?? AZURE_TOKEN_VARIABLE],
        ...(value.tokens ?? []).map((token, index) => [['tokens', index, 'env'], token.env]),
    ];
    for (const [place, name] of names)
        if (AZURE_OWN_VARIABLES.includes((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedVariable */ .zQ)(name)))
            mismatches.push({
                path: [...path, ...place],
                message: `\`${name}\` holds something else`,
                hint: 'choose a name of your own, such as `KEY_VAULT_TOKEN`',
            });
    for (const [place, name] of (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .takenTwice */ .MX)(names))
        mismatches.push({ path: [...path, ...place], message: `two tokens would be in \`${name}\`` });
});


/***/ }),

/***/ 3508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ misplacedValues),
/* harmony export */   e: () => (/* binding */ iamPolicy)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2948);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(832);
/* harmony import */ var _free_object_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4236);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5999);




/**
 * Longest inline session policy. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
const MAX_INLINE_POLICY_CHARACTERS = 2048;
/**
 * Operators of conditions that compare other things than texts.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
const NUMERIC = /^(?:for(?:all|any)values?:)?(?:numeric|date)/i;
const LOGICAL = /^(?:for(?:all|any)values?:)?(?:bool|null)(?:ifexists)?$/i;
const QUOTES = 'write it in quotes';
/**
 * Values that are not texts where IAM compares texts: an account number that YAML or JSON read as a number has lost its
 * zero, and a `Deny` on it matches no account. Numbers are numbers under `Numeric…` and `Date…` only, true and false
 * under `Bool` and `Null`.
 */
function misplacedValues(document) {
    return (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .wf)(document).flatMap(({ path, value }) => {
        if (typeof value === 'string')
            return [];
        const operator = operatorAt(path);
        if (typeof value === 'number' && NUMERIC.test(operator))
            return [];
        if (typeof value === 'boolean' && LOGICAL.test(operator))
            return [];
        return [
            {
                path,
                message: `IAM takes a text here, not ${shownEntry(value)}`,
                hint: value === null || value === undefined ? 'give a value, or leave the key out' : QUOTES,
            },
        ];
    });
}
/** `Statement[0].Condition.<operator>.<key>`, whatever the case of what is above it. */
function operatorAt(path) {
    const at = path.findLastIndex((step) => typeof step === 'string' && step.toLowerCase() === 'condition');
    const operator = at < 0 ? undefined : path[at + 1];
    return typeof operator === 'string' && path.length > at + 2 ? operator : '';
}
function shownEntry(value) {
    return `${typeof value === 'number' || value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_2__/* .InexactNumber */ .uS ? 'the number ' : ''}${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(value)}`;
}
/** An IAM policy document, as keys and values or as JSON in one text. */
function iamPolicy() {
    const asText = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ maxLength: MAX_INLINE_POLICY_CHARACTERS });
    return {
        schema: { anyOf: [(0,_free_object_js__WEBPACK_IMPORTED_MODULE_0__/* .freeObject */ .o)().schema, asText.schema] },
        parse: (value, path, mismatches) => {
            if (typeof value === 'string') {
                const parsed = asText.parse(value, path, mismatches);
                return parsed === undefined || checkedPolicy(documentIn(parsed), path, mismatches, false) ? parsed : undefined;
            }
            if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
                return checkedPolicy(value, path, mismatches, true) ? value : undefined;
            mismatches.push({ path, message: `expected an IAM policy document, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(value)}` });
            return undefined;
        },
    };
}
function checkedPolicy(document, path, mismatches, hasPlaces) {
    const found = misplacedValues(document);
    for (const { path: inside, message, hint } of found)
        mismatches.push(hasPlaces
            ? { path: [...path, ...inside], message, hint }
            : { path, message: `\`${inside.join('.')}\`: ${message}`, hint });
    return found.length === 0;
}
/** What is no JSON is explained where the session policy is written. */
function documentIn(source) {
    try {
        return (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseExactly */ .Ab)(source);
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 8891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zQ: () => (/* binding */ foldedVariable),
  N3: () => (/* binding */ httpsUrl),
  MX: () => (/* binding */ takenTwice),
  RE: () => (/* binding */ tokenVariableName),
  cG: () => (/* binding */ variableName)
});

// UNUSED EXPORTS: HTTPS_URL

// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __nccwpck_require__(5999);
;// CONCATENATED MODULE: ./lib/policy/credential/reserved-variables.js
/** What each provider keeps for itself. A policy is read before anything of a provider is there. */
const RESERVED_VARIABLES = {
    aws: { prefixes: ['AWS_'], keys: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] },
    gcp: {
        names: [
            'GOOGLE_APPLICATION_CREDENTIALS',
            'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES',
            'GCE_METADATA_HOST',
            'GOOGLE_CLOUD_UNIVERSE_DOMAIN',
        ],
        prefixes: ['CLOUDSDK_'],
        keys: ['CLOUDSDK_AUTH_ACCESS_TOKEN'],
    },
    azure: {
        names: [
            'AZURE_AUTHORITY_HOST',
            'AZURE_FEDERATED_TOKEN_FILE',
            'AZURE_TOKEN_CREDENTIALS',
            'AZURE_CONFIG_DIR',
            'AZURE_EXTENSION_DIR',
            'AZURE_POD_IDENTITY_AUTHORITY_HOST',
            'ARM_ENVIRONMENT',
            'ARM_METADATA_HOSTNAME',
            'ARM_OIDC_TOKEN_FILE_PATH',
            'IDENTITY_ENDPOINT',
            'MSI_ENDPOINT',
        ],
    },
    vault: { prefixes: ['VAULT_', 'BAO_'] },
    github: { names: ['GH_HOST'], prefixes: ['GITHUB_'] },
};

;// CONCATENATED MODULE: ./lib/policy/credential/steering-names.js

/** Whole names that change what a shell, a runtime, a build tool or a linker runs, or where it connects. */
const STEERING_NAMES = new Set([
    'PATH',
    'PATHEXT',
    'COMSPEC',
    'SHELL',
    'HOME',
    'USERPROFILE',
    'TMPDIR',
    'TEMP',
    'TMP',
    'CI',
    'ENV',
    'BASH_ENV',
    'BASHOPTS',
    'SHELLOPTS',
    'IFS',
    'CDPATH',
    'PS4',
    'PROMPT_COMMAND',
    'ZDOTDIR',
    'PSMODULEPATH',
    'EDITOR',
    'VISUAL',
    'PAGER',
    'BROWSER',
    'RUBYOPT',
    'RUBYLIB',
    'JAVA_TOOL_OPTIONS',
    'JDK_JAVA_OPTIONS',
    '_JAVA_OPTIONS',
    'CLASSPATH',
    'MAVEN_OPTS',
    'GRADLE_OPTS',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'CURL_CA_BUNDLE',
    'REQUESTS_CA_BUNDLE',
    'KUBECONFIG',
    'GLIBC_TUNABLES',
    'GCONV_PATH',
]);
const PREFIXES = [
    'LD_',
    'DYLD_',
    'NODE_',
    'NPM_CONFIG_',
    'GIT_',
    'RUNNER_',
    'ACTIONS_',
    'INPUT_',
    'STATE_',
    'PYTHON',
    'PERL5',
    'DOTNET_',
    'COR_',
    'CORECLR_',
    'BASH_FUNC_',
];
const RESERVED = Object.values(RESERVED_VARIABLES);
const ALL_NAMES = new Set([...STEERING_NAMES, ...RESERVED.flatMap(({ names = [] }) => names)]);
const ALL_PREFIXES = [...PREFIXES, ...RESERVED.flatMap(({ prefixes = [] }) => prefixes)];
const RESERVED_KEYS = new Set(RESERVED.flatMap(({ keys = [] }) => keys));
/**
 * Whether a variable of that name steers the runner, the shell or other tools. Windows does not tell cases apart, so
 * neither does this.
 */
function steers(name) {
    const upper = name.toUpperCase();
    if (RESERVED_KEYS.has(upper))
        return false;
    return ALL_NAMES.has(upper) || ALL_PREFIXES.some((prefix) => upper.startsWith(prefix));
}
/**
 * Names of variables that do not steer, as an expression for a JSON Schema; in the usual capitals only, since such an
 * expression cannot fold case. `also` is allowed besides.
 */
function namePattern(also = '') {
    const allowed = [...RESERVED_KEYS].join('|') + (also === '' ? '' : `|${also}`);
    const refused = `(?:${[...ALL_NAMES].join('|')})$|${ALL_PREFIXES.join('|')}`;
    return `^(?:(?:${allowed})|(?!${refused})[A-Za-z_][A-Za-z0-9_]{0,127})$`;
}

;// CONCATENATED MODULE: ./lib/policy/credential/words.js


/** An address that credentials may be fetched from: https only. */
const HTTPS_URL = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[^\s?#]*)?$/;
/** Tokens that tools of GitHub look for; other `GITHUB_` names belong to the runner. */
const GITHUB_TOKEN_NAME = /^GITHUB_(?:[A-Z0-9]+_)*TOKEN$/;
/** Name of a variable that later steps find a value in; never one that steers the runner, the shell or other tools. */
function variableName() {
    return nameUnless(steers, OWN_NAME);
}
/** Like `variableName`, for a token of GitHub: `GITHUB_TOKEN` and other `GITHUB_…_TOKEN` are allowed. */
function tokenVariableName() {
    return nameUnless((name) => steers(name) && !GITHUB_TOKEN_NAME.test(name), TOKEN_NAME);
}
const OWN_NAME = namePattern();
const TOKEN_NAME = namePattern('GITHUB_(?:[A-Z0-9]+_)*TOKEN');
function nameUnless(refused, pattern) {
    const name = (0,shape/* text */.Qq)({ pattern: /^[A-Za-z_][A-Za-z0-9_]{0,127}$/, expected: 'the name of a variable' });
    const checked = {
        schema: {
            ...name.schema,
            pattern,
            patternErrorMessage: 'Expected the name of a variable that does not steer the runner or other tools: `APP_TOKEN`.',
            examples: ['APP_TOKEN'],
        },
        parse: (value, path, mismatches) => {
            const parsed = name.parse(value, path, mismatches);
            if (parsed === undefined || !refused(parsed))
                return parsed;
            mismatches.push({
                path,
                message: `\`${parsed}\` steers the runner or other tools and cannot hold a secret`,
                hint: 'choose a name of your own, such as `APP_TOKEN`',
            });
            return undefined;
        },
    };
    return (0,shape/* described */.WY)(checked, 'Variable that later steps find it in.');
}
/** A name as Windows compares it, where `Token` and `TOKEN` are one variable. */
function foldedVariable(variable) {
    return variable.toUpperCase();
}
/** Places at which a name stands that was taken before. */
function takenTwice(names) {
    const taken = new Set();
    return names.filter(([, name]) => {
        const isTaken = taken.has(foldedVariable(name));
        taken.add(foldedVariable(name));
        return isTaken;
    });
}
/** An https address, without a query. */
function httpsUrl(description) {
    return (0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: HTTPS_URL, expected: 'an https address' }), description);
}


/***/ }),

/***/ 4464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Seconds in one unit of a written duration. */
const DURATION_UNITS = { s: 1, m: 60, h: 3600, d: 86_400 };
/** Reads `15m`, `2h`, `30d` (also `900s`) as seconds; `undefined` when it is not a duration or is zero. */
function parseDuration(text) {
    const match = /^([1-9]\d{0,5})([smhd])$/.exec(text);
    const unit = DURATION_UNITS[match?.[2] ?? ''];
    return match === null || unit === undefined ? undefined : Number(match[1]) * unit;
}
/** Writes seconds in the largest unit that divides them, as a person would: 900 → `15m`. */
function formatDuration(seconds) {
    for (const unit of ['d', 'h', 'm']) {
        const size = DURATION_UNITS[unit] ?? 1;
        if (seconds >= size && seconds % size === 0)
            return `${seconds / size}${unit}`;
    }
    return `${seconds}s`;
}


/***/ }),

/***/ 2948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ parseExactly),
/* harmony export */   rf: () => (/* binding */ exactNumber),
/* harmony export */   uS: () => (/* binding */ InexactNumber),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/**
 * A number that would change when it is read and written again: too long to be held exactly, `1.10`, `1e3`, `0x1F`,
 * `012`. Whoever hands it on would hand on another one, so no reader accepts it as a number.
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
    // numbers come with their source, which the language's own types do not say yet:
    // https://tc39.es/proposal-json-parse-with-source/
    const value = JSON.parse(text, (_name, read, ...more) => typeof read === 'number' ? exactNumber(read, more[0]?.source ?? '') : read);
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

/***/ 1947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   _5: () => (/* binding */ foldWidely),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
/* unused harmony export couldBeSameName */
/** Names that are written in ASCII alone need no wide folding. */
const ASCII = /^[ -~]*$/;
/**
 * A name in lower case as GitHub's names are compared: letters of ASCII only.
 *
 * INVARIANT: where two names being the same lets something through, no other letter is folded: U+212A KELVIN SIGN is no
 * `k`, U+017F LONG S is no `s`.
 */
function foldCase(name) {
    return name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/**
 * A name with everything folded that somebody could take for the same: case of all letters, accents, compatible forms.
 *
 * INVARIANT: only where two names being the same refuses something: a doubt counts against.
 */
function foldWidely(name) {
    return name
        .normalize('NFKD')
        .toUpperCase()
        .toLowerCase()
        .normalize('NFKD')
        .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]+/gu, '');
}
/** Whether two names are the same to GitHub. */
function isSameName(one, other) {
    return one === other || (one.length === other.length && foldCase(one) === foldCase(other));
}
/** Whether two names could be taken for the same. */
function couldBeSameName(one, other) {
    return isSameName(one, other) || (!(ASCII.test(one) && ASCII.test(other)) && foldWidely(one) === foldWidely(other));
}


/***/ }),

/***/ 4236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ freeObject)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2948);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(832);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5999);



/** Any JSON object, kept as it is; a number in it that JSON would write in another way is an error. */
function freeObject() {
    return {
        schema: { type: 'object' },
        parse: (value, path, mismatches) => {
            if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected keys and values, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`);
            const altered = (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .wf)(value, path).filter((leaf) => leaf.value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_2__/* .InexactNumber */ .uS);
            for (const leaf of altered)
                mismatches.push({
                    path: leaf.path,
                    message: `the number ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(leaf.value)} would be sent in another form`,
                    hint: 'write it in quotes, or as a plain number',
                });
            return altered.length === 0 ? value : undefined;
        },
    };
}


/***/ }),

/***/ 7161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ findHidden),
/* harmony export */   Y7: () => (/* binding */ describeHidden),
/* harmony export */   nW: () => (/* binding */ ONE_LINE_PATTERN)
/* harmony export */ });
/**
 * Controls, formats, separators of lines and paragraphs, halves of pairs, and whatever else Unicode says is not drawn.
 * Not the line feed; a tab has a rule of its own where files are read. https://www.unicode.org/reports/tr44/ ,
 * Default_Ignorable_Code_Point
 */
const HIDDEN_CHARACTER = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const HIDDEN_NAMES = {
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
const PLAIN_TEXT = /^[ -~\n]*$/;
/** Marks, embeddings, overrides and isolates. https://www.unicode.org/reports/tr9/ */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Says that a sign is drawn as text or as a picture: with an emoji before it, both are seen. */
const VARIATION = /[\ufe0e\ufe0f]/;
const PICTURE = /\p{Extended_Pictographic}$/u;
/**
 * The first character of a text that hides something; `undefined` when all is as it looks. Line feeds, and carriage
 * returns right before them, are as they look. Pure; used for every file that people review.
 */
function findHidden(text) {
    if (PLAIN_TEXT.test(text))
        return undefined;
    for (const match of text.matchAll(HIDDEN_CHARACTER)) {
        const [character] = match;
        if (!isPlain(text, character, match.index))
            return { offset: match.index, code: characterCode(character), what: whatOf(character) };
    }
    return undefined;
}
/** Says what is wrong with a character. */
function describeHidden({ code, what }) {
    return `${code} is not allowed: ${what}`;
}
/**
 * One line without such characters, for a JSON Schema: the ranges are those of the basic plane, which every dialect of
 * expressions understands. What lies beyond is for {@link findHidden} alone.
 */
const ONE_LINE_PATTERN = '^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u08e2\\u180e' +
    '\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$';
function isPlain(text, character, at) {
    if (character === '\r')
        return text[at + 1] === '\n';
    return VARIATION.test(character) && PICTURE.test(text.slice(Math.max(0, at - 2), at));
}
function characterCode(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
function whatOf(character) {
    if (DIRECTION.test(character))
        return 'it changes the direction in which text is shown';
    if (/\p{Cs}/u.test(character))
        return 'half of a character';
    return (HIDDEN_NAMES[character] ?? (/\p{Cc}/u.test(character) ? 'a control character' : 'a character that is not shown'));
}


/***/ }),

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ instantHint),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(0\d|1[0-4]):([0-5]\d))$/;
/**
 * Reads an RFC 3339 date-time with its zone as milliseconds since 1970; seconds may be left out, and what is finer than
 * a millisecond is. `undefined` when the zone or the time is missing, or when the calendar has no such moment (30
 * February, 25:00).
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
/** Why a text is not a moment: what is wrong with it if it is written as one, otherwise what one looks like. */
function instantHint(text) {
    if (!SHAPE.test(text))
        return formHint(text);
    return parseInstant(`${text.slice(0, 10)}T00:00Z`) === undefined
        ? 'there is no such day'
        : 'there is no such time of day';
}
function formHint(text) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text))
        return `write the time and its zone, too: \`${text}T18:00:00Z\``;
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(text))
        return `write the zone, too: \`${text}Z\` in UTC, \`${text}+01:00\` where clocks are an hour ahead of it`;
    const joined = text.replace(/^(\d{4}-\d{2}-\d{2}) +/, '$1T');
    return joined !== text && SHAPE.test(joined) ? `write \`${joined}\`` : 'for example `2026-11-28T18:00:00Z`';
}
/** Writes milliseconds since 1970 as `2026-11-28T18:00:00Z`, without fractions. */
function formatInstant(at) {
    return `${new Date(at).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 2629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ isUnquoted),
/* harmony export */   jB: () => (/* binding */ QUOTED),
/* harmony export */   qZ: () => (/* binding */ unquoted),
/* harmony export */   wx: () => (/* binding */ meant)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2948);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8400);


/** The key that was meant: the mistakes that are made most are another separator and a plural. */
function meant(word, names) {
    const plain = (word) => word.toLowerCase().replaceAll(/[-_s]/g, '');
    return (names.find((name) => plain(name) === plain(word) || (word.length > 3 && (name.startsWith(word) || word.startsWith(name)))) ?? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, names));
}
/** Of a text where a number or a truth value belongs. */
const QUOTED = 'in quotes it is a text: leave them out';
/** What to do where a text was found that would be the right value without its quotes. */
function unquoted(value, pattern) {
    return typeof value === 'string' && pattern.test(value) ? QUOTED : undefined;
}
/** Whether a text was probably meant, and its quotes are missing. */
function isUnquoted(value) {
    return typeof value === 'number' || typeof value === 'boolean' || value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .InexactNumber */ .uS;
}


/***/ }),

/***/ 832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ addMismatch),
/* harmony export */   _Y: () => (/* binding */ showTyped),
/* harmony export */   ek: () => (/* binding */ toProblems),
/* harmony export */   vp: () => (/* binding */ showValue)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2948);

/** Notes what is wrong; there is no value then. */
function addMismatch(mismatches, path, message, hint) {
    mismatches.push(hint === undefined ? { path, message } : { path, message, hint });
    return undefined;
}
/** A value that was found, for people. */
function showValue(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && !(value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .InexactNumber */ .uS))
        return 'keys and values';
    const written = typeof value === 'string' ? value : value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .InexactNumber */ .uS ? value.source : JSON.stringify(value);
    return `\`${written.length > 60 ? `${written.slice(0, 57)}...` : written}\``;
}
/** The same where a number or a truth value belongs: `5` and `'5'` would look alike. */
function showTyped(value) {
    return typeof value === 'string' ? `the text ${showValue(value)}` : showValue(value);
}
/** Turns mismatches into problems with places. */
function toProblems(mismatches, file, place) {
    return mismatches.map((mismatch) => {
        const problem = {
            file,
            ...place(mismatch),
            message: mismatch.path.length > 0 && mismatch.key !== true
                ? `${writePath(mismatch.path)}: ${mismatch.message}`
                : mismatch.message,
        };
        return mismatch.hint === undefined ? problem : { ...problem, hint: mismatch.hint };
    });
}
function writePath(path) {
    return path
        .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`))
        .join('');
}


/***/ }),

/***/ 8400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The word that was probably meant, or `undefined` when none is near. */
function nearest(word, known) {
    const [best] = known
        .map((candidate) => ({ candidate, distance: candidate.startsWith(word) ? 0 : editDistance(word, candidate) }))
        .toSorted((a, b) => a.distance - b.distance);
    return best !== undefined && word.length > 1 && best.distance <= Math.max(1, Math.floor(word.length / 3))
        ? best.candidate
        : undefined;
}
/** Insertions, deletions, replacements and swaps of neighbours between two words. */
function editDistance(from, to) {
    if (Math.abs(from.length - to.length) > 8)
        return Number.POSITIVE_INFINITY;
    let before = [];
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
                ? (before[j - 2] ?? 0) + 1
                : Number.POSITIVE_INFINITY;
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed, swapped));
        }
        before = row;
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7161);
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2948);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(832);
/* harmony import */ var _meant_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2629);




/** `example`: a value as it is written in YAML, on one line. */
function required(shape, example) {
    return { shape, required: true, ...(example === undefined ? {} : { example }) };
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
        parse: (value, path, mismatches) => {
            if (typeof value !== 'string' || value === '')
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected ${expected}, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, (0,_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnquoted */ .IW)(value) ? 'write it in quotes' : undefined);
            if (value.length > maxLength)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `longer than ${maxLength} characters`);
            if (pattern !== undefined && !pattern.test(value))
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected ${expected}, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`);
            return value;
        },
    };
}
/** A non-empty string on one line, without anything that hides. */
function line(maxLength = 1024) {
    const inner = text({ maxLength });
    return {
        schema: { ...inner.schema, pattern: _hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .ONE_LINE_PATTERN */ .nW },
        parse: (value, path, mismatches) => {
            if (typeof value === 'string' && (value.includes('\n') || (0,_hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .findHidden */ .C$)(value) !== undefined))
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, 'expected text on one line');
            return inner.parse(value, path, mismatches);
        },
    };
}
/** A whole number from `min` on. */
function integer(min, max = Number.MAX_SAFE_INTEGER) {
    return {
        schema: { type: 'integer', minimum: min, ...(max === Number.MAX_SAFE_INTEGER ? {} : { maximum: max }) },
        parse: (value, path, mismatches) => typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
            ? value
            : (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected a whole number ${isOver(value, max) ? `of at most ${max}` : `of at least ${min}`}, ` +
                `got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showTyped */ ._Y)(value)}`, (0,_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .unquoted */ .qZ)(value, /^\d+$/)),
    };
}
const isOver = (value, max) => typeof value === 'number' && value > max;
function flag() {
    return {
        schema: { type: 'boolean' },
        parse: (value, path, mismatches) => typeof value === 'boolean'
            ? value
            : (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected true or false, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showTyped */ ._Y)(value)}`, (0,_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .unquoted */ .qZ)(value, /^(?:true|false)$/)),
    };
}
/** One of a closed list of words. */
function oneOf(words) {
    return {
        schema: { enum: words },
        parse: (value, path, mismatches) => {
            const found = words.find((word) => word === value);
            if (found !== undefined)
                return found;
            const isNumber = words.some((word) => typeof word === 'number' && String(word) === value);
            return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected ${isNumber ? 'the number ' : ''}${words.map((word) => `\`${word}\``).join(', ')}, ` +
                `got ${isNumber ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showTyped */ ._Y)(value) : (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, isNumber ? _meant_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTED */ .jB : meantWord(value, words));
        },
    };
}
function meantWord(value, words) {
    const known = words.filter((word) => typeof word === 'string');
    const near = typeof value === 'string' ? (0,_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .meant */ .wx)(value, known) : undefined;
    return near === undefined ? undefined : `did you mean \`${near}\`?`;
}
function list(item, limits = {}) {
    const { min = 0, max = 256 } = limits;
    return {
        schema: { type: 'array', items: item.schema, maxItems: max, ...(min > 0 ? { minItems: min } : {}) },
        parse: (value, path, mismatches) => {
            if (!Array.isArray(value))
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected a list, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, listHint(value));
            if (value.length < min)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected at least ${min} ${min === 1 ? 'item' : 'items'}`);
            if (value.length > max)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `more than ${max} items`);
            const before = mismatches.length;
            const items = [];
            value.forEach((entry, index) => {
                const parsed = item.parse(entry, [...path, index], mismatches);
                if (parsed !== undefined)
                    items.push(parsed);
            });
            return mismatches.length === before ? items : undefined;
        },
    };
}
function listHint(value) {
    return typeof value === 'string' && /^[^\s'"[\]{}#&*!|>%@`][^'"[\]{}#]*$/.test(value)
        ? `write \`[${value}]\``
        : 'a list is written `[a, b]`';
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
        parse: (value, path, mismatches) => {
            if (!isRecord(value))
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected keys and values, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, keysHint(fields));
            const before = mismatches.length;
            unknownKeys(value, names, path, mismatches);
            const parsed = {};
            for (const name of names)
                readField(fields, name, value, path, mismatches, parsed);
            if (mismatches.length > before)
                return undefined;
            // every field was parsed by its own shape above
            const typed = parsed;
            check?.(typed, path, mismatches);
            return mismatches.length > before ? undefined : typed;
        },
    };
}
function readField(fields, name, from, path, mismatches, into) {
    const field = fields[name];
    if (field === undefined)
        return;
    if (!Object.hasOwn(from, name)) {
        if (field.required)
            (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `\`${name}\` is missing`, exampleHint(name, field));
        return;
    }
    const parsed = field.shape.parse(from[name], [...path, name], mismatches);
    if (parsed !== undefined)
        into[name] = parsed;
}
function exampleHint(name, { example }) {
    return example === undefined ? undefined : `for example \`${name}: ${example}\``;
}
function keysHint(fields) {
    const [name, field] = Object.entries(fields).find(([, { example }]) => example !== undefined) ?? [];
    return name === undefined
        ? `its keys are ${Object.keys(fields).join(', ')}`
        : `write keys such as \`${name}: ${field?.example ?? ''}\``;
}
/** An object whose keys are free names. */
function record(name, expected, item, max = 1000) {
    return {
        schema: {
            type: 'object',
            propertyNames: { pattern: name.source },
            additionalProperties: item.schema,
            maxProperties: max,
        },
        parse: (value, path, mismatches) => {
            if (!isRecord(value))
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected keys and values, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, 'write `name: value`, each on a line of its own');
            const before = mismatches.length;
            const parsed = new Map();
            for (const [key, entry] of Object.entries(value)) {
                if (!name.test(key))
                    mismatches.push({ path: [...path, key], key: true, message: `expected ${expected}, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(key)}` });
                const typed = item.parse(entry, [...path, key], mismatches);
                if (typed !== undefined)
                    parsed.set(key, typed);
            }
            if (parsed.size > max)
                mismatches.push({ path, message: `more than ${max} entries` });
            return mismatches.length === before ? parsed : undefined;
        },
    };
}
/** Narrows to a plain object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_3__/* .InexactNumber */ .uS);
}
function unknownKeys(value, names, path, mismatches) {
    for (const key of Object.keys(value)) {
        if (names.includes(key))
            continue;
        const near = (0,_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .meant */ .wx)(key, names);
        mismatches.push({
            path: [...path, key],
            key: true,
            message: `unknown key \`${key}\``,
            hint: near === undefined ? `known here: ${names.join(', ')}` : `did you mean \`${near}\`?`,
        });
    }
}


/***/ }),

/***/ 2008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uR: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4464);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3355);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(832);



/** `15m`, `2h`, `30d` as seconds. */
function duration(limits = {}) {
    const { min = 1, max = Number.MAX_SAFE_INTEGER } = limits;
    return {
        schema: { type: 'string', pattern: '^[1-9]\\d{0,5}[smhd]$', examples: ['15m', '2h', '30d'] },
        parse: (value, path, mismatches) => {
            const seconds = typeof value === 'string' ? (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(value) : undefined;
            if (seconds === undefined)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected a duration such as \`15m\`, \`2h\` or \`30d\`, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, durationHint(value));
            if (seconds < min)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `shorter than the least possible, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(min)}`);
            if (seconds > max)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `longer than the most possible, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(max)}`);
            return seconds;
        },
    };
}
/** `2 per 30d`: how often in which time. */
function rate() {
    return {
        schema: { type: 'string', pattern: '^[1-9]\\d{0,2} per [1-9]\\d{0,5}[smhd]$', examples: ['2 per 30d'] },
        parse: (value, path, mismatches) => {
            const [, count, time = ''] = typeof value === 'string' ? (/^([1-9]\d{0,2}) per (\S+)$/.exec(value) ?? []) : [];
            const per = (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(time);
            return count === undefined || per === undefined
                ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected how often in which time, such as \`2 per 30d\`, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, rateHint(value))
                : { count: Number(count), per };
        },
    };
}
/** `2/30d`, `2 in 30d` and `2 per 30 days`, as they are written here. */
function rateHint(value) {
    if (typeof value !== 'string')
        return undefined;
    const [, count = '', time = ''] = /^\s*([1-9]\d{0,2})\s*(?:\/|x|per|in|every|times in|each)\s*(.*)$/i.exec(value) ?? [];
    const plain = time.trim();
    if ((0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(plain) !== undefined)
        return `write \`${count} per ${plain}\``;
    const [, meant] = /^write `(.*)`$/.exec(durationHint(plain) ?? '') ?? [];
    return meant === undefined ? undefined : `write \`${count} per ${meant}\``;
}
/** `30 days`, `1w`, `PT1H` and `30D`, as they are written here. */
function durationHint(value) {
    if (typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value)))
        return 'say what it counts: `m` minutes, `h` hours, `d` days';
    if (typeof value !== 'string')
        return undefined;
    const [, count, unit] = /^P?T?([1-9]\d{0,4})\s*(s|m|h|d|w)[a-z]*$/i.exec(value.trim()) ?? [];
    if (count === undefined || unit === undefined || /^P\d+M$/i.test(value))
        return undefined;
    return `write \`${unit.toLowerCase() === 'w' ? `${Number(count) * 7}d` : `${Number(count)}${unit.toLowerCase()}`}\``;
}
/** A date-time with its zone, as milliseconds since 1970. */
function instant() {
    return {
        schema: {
            type: 'string',
            pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?(Z|[+-](0\\d|1[0-4]):[0-5]\\d)$',
            examples: [(0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInstant */ .r4)(Date.UTC(2026, 10, 28, 18))],
        },
        parse: (value, path, mismatches) => {
            const at = typeof value === 'string' ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInstant */ .nV)(value) : undefined;
            return (at ??
                (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected a date with a time and a zone, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, (0,_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .instantHint */ .RB)(typeof value === 'string' ? value : '')));
        },
    };
}


/***/ }),

/***/ 5878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unbroken)
/* harmony export */ });
/**
 * The text of a pattern that is written over several lines: as it stands, without the line breaks and the blanks around
 * them.
 */
function unbroken(text, ...parts) {
    return String.raw(text, ...parts).replaceAll(/\s*\n\s*/g, '');
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1204);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
