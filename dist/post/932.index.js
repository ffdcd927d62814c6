export const id = 932;
export const ids = [932];
export const modules = {

/***/ 5985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EMPTIED: () => (/* binding */ EMPTIED),
  exchangeAws: () => (/* binding */ exchangeAws),
  rehearseAws: () => (/* reexport */ rehearseAws)
});

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/credentials/aws/session.js
var aws_session = __webpack_require__(9268);
// EXTERNAL MODULE: ./lib/credentials/aws/endpoint.js
var endpoint = __webpack_require__(6531);
// EXTERNAL MODULE: ./lib/credentials/aws/sdk.js + 1 modules
var sdk = __webpack_require__(5225);
;// CONCATENATED MODULE: ./lib/credentials/aws/rehearsal.js


const ANSWER = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>
<AssumedRoleUser><Arn>none</Arn></AssumedRoleUser><Credentials><AccessKeyId>none</AccessKeyId><Expiration>2000-01-01T00:00:00Z</Expiration></Credentials>
</AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;
/**
 * Loads what this specification needs beyond one session, and goes through a request of the SDK without sending it,
 * while the process waits for the network anyway: its first request takes 14 ms of computing, the next 2 ms. Nothing
 * comes of it, and no fault either.
 */
async function rehearseAws(spec) {
    if (spec.chain !== undefined)
        await __webpack_require__.e(/* import() */ 328).then(__webpack_require__.bind(__webpack_require__, 9328));
    if (spec.secrets !== undefined)
        await __webpack_require__.e(/* import() */ 193).then(__webpack_require__.bind(__webpack_require__, 6193));
    const request = { role: spec.role, name: 'none', token: 'none', seconds: 900, policy: '{}', policies: [] };
    const send = async () => await Promise.resolve({ status: 200, headers: {}, body: ANSWER });
    await (0,sdk/* assumeWithToken */.IB)(request, (0,endpoint/* stsSettings */.Y)(spec), send).catch(() => undefined);
}

;// CONCATENATED MODULE: ./lib/credentials/aws/exchange.js



/**
 * Variables that would spoil the keys for later steps, emptied. AWS_SECURITY_TOKEN and AWS_CREDENTIAL_EXPIRATION outdo
 * the session token and its end; with the other two, tools would fetch a session without bounds once these keys are
 * gone. AWS_PROFILE is not here: the AWS CLI fails on an empty one.
 */
const EMPTIED = {
    AWS_SECURITY_TOKEN: '',
    AWS_CREDENTIAL_EXPIRATION: '',
    AWS_ROLE_ARN: '',
    AWS_WEB_IDENTITY_TOKEN_FILE: '',
};
/**
 * Variables that can lead later steps past the keys, and that cannot be emptied without harm: whoever exports the keys
 * warns when one is set.
 */
const AWS_MISLEADING = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', 'AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS'];
/**
 * Trades the job's OIDC token for keys of the role, no wider than its session policy and of no use at or after
 * `bounds.until`, and reads secrets with them. This file loads the SDK: import it when an exchange is near, so that a
 * run that is denied or needs no AWS does not pay for it.
 * @throws ExchangeError when AWS refuses, cannot be reached, or answers for somebody else
 */
const exchangeAws = async ({ name, spec, bounds, accounts }, tools) => {
    const session = await (0,aws_session/* openSession */.f)(spec, { bounds, accounts }, tools);
    const secrets = spec.secrets === undefined || spec.secrets.length === 0
        ? {}
        : await (await __webpack_require__.e(/* import() */ 193).then(__webpack_require__.bind(__webpack_require__, 6193))).readSecrets(spec, session, tools);
    return credentialOf(name, spec, session, secrets);
};
function credentialOf(name, spec, session, secrets) {
    const common = {
        name,
        provider: 'aws',
        target: spec.chain === undefined ? spec.role : `${spec.chain} through ${spec.role}`,
        expires: session.expires,
        ...(session.notes.length > 0 ? { notes: session.notes } : {}),
    };
    if (spec['export-keys'] === false)
        return { ...common, variables: secrets, outputs: secrets, secret: Object.keys(secrets) };
    const { accessKeyId, secretAccessKey, sessionToken } = session.keys;
    const keys = {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_SESSION_TOKEN: sessionToken,
    };
    return {
        ...common,
        variables: { ...secrets, ...keys, AWS_REGION: spec.region, AWS_DEFAULT_REGION: spec.region, ...EMPTIED },
        outputs: {
            ...secrets,
            'aws-access-key-id': accessKeyId,
            'aws-secret-access-key': secretAccessKey,
            'aws-session-token': sessionToken,
            'aws-account-id': session.role.account,
            'aws-expiration': (0,instant/* formatInstant */.r4)(session.expires),
        },
        secret: [...Object.keys(keys), ...Object.keys(secrets)],
        misleading: AWS_MISLEADING,
    };
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
/**
 * A provider refused or could not be reached: what it said, and the likely cause. Deny is elsewhere: this is a fault.
 */
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
/**
 * Something failed after a credential was issued, and so did taking it back: it is neither handed out nor forgotten.
 */
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
    const parts = textsIn(secret, 0).flatMap(linesOf);
    return [...new Set(parts.flatMap((part) => [part, asJson(part)]))];
}
function linesOf(text) {
    const lines = text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line.length >= SHORTEST);
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
    return [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)].flatMap(([token]) => token.startsWith('"') || token.length < SHORTEST_NUMBER ? [] : [token]);
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
 * A number that would not come back as it was written: too long to be held exactly, `1.10`, `1e3`, `0x1F`, `012`.
 * Whoever hands it on would hand on another one, so it is no number to any reader.
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

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
/* unused harmony exports parseInstant, instantHint */
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
/** Why a text is no moment: what is wrong with it where it is written as one, else what one looks like. */
function instantHint(text) {
    if (!SHAPE.test(text))
        return 'for example `2026-11-28T18:00:00Z`';
    return parseInstant(`${text.slice(0, 10)}T00:00Z`) === undefined
        ? 'there is no such day'
        : 'there is no such time of day';
}
/** Writes milliseconds since 1970 as `2026-11-28T18:00:00Z`, without fractions. */
function formatInstant(at) {
    return `${new Date(at).toISOString().slice(0, 19)}Z`;
}


/***/ })

};
