/******/ var __webpack_modules__ = ({

/***/ 6982:
/***/ ((module) => {

module.exports = process.getBuiltinModule("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = process.getBuiltinModule("fs");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:events");

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

/***/ 6760:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:path");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = process.getBuiltinModule("node:tls");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = process.getBuiltinModule("os");

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

/***/ 6464:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _session_post_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6824);

process.exitCode = await (0,_session_post_js__WEBPACK_IMPORTED_MODULE_0__/* .post */ .b)({
    env: process.env,
    now: Date.now,
    sleep: (milliseconds) => new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
    }),
    random: Math.random,
    write: (line) => process.stdout.write(line),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 2948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ parseExactly),
/* harmony export */   uS: () => (/* binding */ InexactNumber),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/* unused harmony export exactNumber */
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

/***/ 832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ addMismatch),
/* harmony export */   _Y: () => (/* binding */ showTyped),
/* harmony export */   vp: () => (/* binding */ showValue)
/* harmony export */ });
/* unused harmony export toProblems */
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

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  WY: () => (/* binding */ described),
  Jt: () => (/* binding */ flag),
  nd: () => (/* binding */ integer),
  u4: () => (/* binding */ isRecord),
  p_: () => (/* binding */ list),
  Ik: () => (/* binding */ object),
  yL: () => (/* binding */ oneOf),
  lq: () => (/* binding */ optional),
  mw: () => (/* binding */ required),
  Qq: () => (/* binding */ shape_text)
});

// UNUSED EXPORTS: line, record

;// CONCATENATED MODULE: ./lib/policy/hidden-characters.js
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
function hidden_characters_findHidden(text) {
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
const hidden_characters_ONE_LINE_PATTERN = (/* unused pure expression or super */ null && ('^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u08e2\\u180e' +
    '\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$'));
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

// EXTERNAL MODULE: ./lib/policy/exact-json.js
var exact_json = __nccwpck_require__(2948);
// EXTERNAL MODULE: ./lib/policy/mismatch.js
var mismatch = __nccwpck_require__(832);
;// CONCATENATED MODULE: ./lib/policy/nearest.js
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

;// CONCATENATED MODULE: ./lib/policy/meant.js


/** The key that was meant: the mistakes that are made most are another separator and a plural. */
function meant(word, names) {
    const plain = (word) => word.toLowerCase().replaceAll(/[-_s]/g, '');
    return (names.find((name) => plain(name) === plain(word) || (word.length > 3 && (name.startsWith(word) || word.startsWith(name)))) ?? nearest(word, names));
}
/** Of a text where a number or a truth value belongs. */
const QUOTED = 'in quotes it is a text: leave them out';
/** What to do where a text was found that would be the right value without its quotes. */
function unquoted(value, pattern) {
    return typeof value === 'string' && pattern.test(value) ? QUOTED : undefined;
}
/** Whether a text was probably meant, and its quotes are missing. */
function isUnquoted(value) {
    return typeof value === 'number' || typeof value === 'boolean' || value instanceof exact_json/* InexactNumber */.uS;
}

;// CONCATENATED MODULE: ./lib/policy/shape.js




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
function shape_text(rule = {}) {
    const { pattern, expected = 'text', maxLength = 1024 } = rule;
    return {
        schema: { type: 'string', minLength: 1, maxLength, ...(pattern === undefined ? {} : { pattern: pattern.source }) },
        parse: (value, path, mismatches) => {
            if (typeof value !== 'string' || value === '')
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected ${expected}, got ${(0,mismatch/* showValue */.vp)(value)}`, isUnquoted(value) ? 'write it in quotes' : undefined);
            if (value.length > maxLength)
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `longer than ${maxLength} characters`);
            if (pattern !== undefined && !pattern.test(value))
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected ${expected}, got ${(0,mismatch/* showValue */.vp)(value)}`);
            return value;
        },
    };
}
/** A non-empty string on one line, without anything that hides. */
function line(maxLength = 1024) {
    const inner = shape_text({ maxLength });
    return {
        schema: { ...inner.schema, pattern: ONE_LINE_PATTERN },
        parse: (value, path, mismatches) => {
            if (typeof value === 'string' && (value.includes('\n') || findHidden(value) !== undefined))
                return addMismatch(mismatches, path, 'expected text on one line');
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
            : (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected a whole number ${isOver(value, max) ? `of at most ${max}` : `of at least ${min}`}, ` +
                `got ${(0,mismatch/* showTyped */._Y)(value)}`, unquoted(value, /^\d+$/)),
    };
}
const isOver = (value, max) => typeof value === 'number' && value > max;
function flag() {
    return {
        schema: { type: 'boolean' },
        parse: (value, path, mismatches) => typeof value === 'boolean'
            ? value
            : (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected true or false, got ${(0,mismatch/* showTyped */._Y)(value)}`, unquoted(value, /^(?:true|false)$/)),
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
            return (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected ${isNumber ? 'the number ' : ''}${words.map((word) => `\`${word}\``).join(', ')}, ` +
                `got ${isNumber ? (0,mismatch/* showTyped */._Y)(value) : (0,mismatch/* showValue */.vp)(value)}`, isNumber ? QUOTED : meantWord(value, words));
        },
    };
}
function meantWord(value, words) {
    const known = words.filter((word) => typeof word === 'string');
    const near = typeof value === 'string' ? meant(value, known) : undefined;
    return near === undefined ? undefined : `did you mean \`${near}\`?`;
}
function list(item, limits = {}) {
    const { min = 0, max = 256 } = limits;
    return {
        schema: { type: 'array', items: item.schema, maxItems: max, ...(min > 0 ? { minItems: min } : {}) },
        parse: (value, path, mismatches) => {
            if (!Array.isArray(value))
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected a list, got ${(0,mismatch/* showValue */.vp)(value)}`, listHint(value));
            if (value.length < min)
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected at least ${min} ${min === 1 ? 'item' : 'items'}`);
            if (value.length > max)
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `more than ${max} items`);
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
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected keys and values, got ${(0,mismatch/* showValue */.vp)(value)}`, keysHint(fields));
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
            (0,mismatch/* addMismatch */.E$)(mismatches, path, `\`${name}\` is missing`, exampleHint(name, field));
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
                return addMismatch(mismatches, path, `expected keys and values, got ${showValue(value)}`, 'write `name: value`, each on a line of its own');
            const before = mismatches.length;
            const parsed = new Map();
            for (const [key, entry] of Object.entries(value)) {
                if (!name.test(key))
                    mismatches.push({ path: [...path, key], key: true, message: `expected ${expected}, got ${showValue(key)}` });
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
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof exact_json/* InexactNumber */.uS);
}
function unknownKeys(value, names, path, mismatches) {
    for (const key of Object.keys(value)) {
        if (names.includes(key))
            continue;
        const near = meant(key, names);
        mismatches.push({
            path: [...path, key],
            key: true,
            message: `unknown key \`${key}\``,
            hint: near === undefined ? `known here: ${names.join(', ')}` : `did you mean \`${near}\`?`,
        });
    }
}


/***/ }),

/***/ 9994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   L6: () => (/* binding */ onlyTrue),
/* harmony export */   aH: () => (/* binding */ anyObject),
/* harmony export */   f0: () => (/* binding */ anyTexts)
/* harmony export */ });
/* unused harmony export anyNumber */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8678);

/**
 * Reads back JSON that the program wrote, by its shape. INVARIANT: anything unexpected, a key too many as well, makes
 * all of it unreadable: what is half read would be half obeyed.
 */
function readStored(shape, source) {
    const mismatches = [];
    const read = parsedJson(source);
    if (read === undefined)
        return { ok: false, problem: 'it is not JSON' };
    const value = shape.parse(read.value, [], mismatches);
    const [first] = mismatches;
    return value === undefined || first !== undefined
        ? { ok: false, problem: `${first?.path.join('.') ?? ''}: ${first?.message ?? 'not as expected'}` }
        : { ok: true, value };
}
/** An object in a line that anybody may have written; `undefined` where there is none. */
function objectIn(line) {
    const value = parsedJson(line)?.value;
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value : undefined;
}
function parsedJson(source) {
    try {
        return { value: JSON.parse(source) };
    }
    catch {
        return undefined;
    }
}
/** Any text, of any length: what was written down had its bounds before. */
function anyText() {
    return checkedShape('text', (value) => typeof value === 'string');
}
/** A number, whole or not. */
function anyNumber() {
    return checkedShape('a number', (value) => typeof value === 'number' && Number.isFinite(value));
}
/** `true`, of what is left out otherwise. */
function onlyTrue() {
    return checkedShape('true', (value) => value === true);
}
/** Texts by names. */
function anyTexts() {
    return checkedShape('names and texts', (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) && Object.values(value).every((text) => typeof text === 'string'));
}
/** Anything by names: whoever uses it looks at it again. */
function anyObject() {
    return checkedShape('keys and values', (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value));
}
function checkedShape(expected, is) {
    return {
        schema: {},
        parse: (value, path, mismatches) => {
            if (is(value))
                return value;
            mismatches.push({ path, message: `expected ${expected}` });
            return undefined;
        },
    };
}


/***/ }),

/***/ 7970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ commandData)
/* harmony export */ });
/** The data of a workflow command, as the toolkit escapes it. */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


/***/ }),

/***/ 6824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _revoke_all_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5842);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4533);



/**
 * The post step: revokes credentials, clears what was exported, deletes files, writes the end of the record. Goes by
 * saved state only; may run twice; silent when there is nothing to do. Gives the exit code; never throws.
 *
 * INVARIANT: revoking is first. Whatever comes after it touches files and variables that any step of the job could have
 * changed.
 */
async function post(effects) {
    const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un)(effects.env);
    if (state === undefined)
        return 0;
    if (state === 'unreadable') {
        effects.write('::error title=Grantgate could not clean up::what the step left for its end cannot be read, so nothing was ' +
            'revoked: credentials end by themselves at the time that its summary names\n');
        return 1;
    }
    const faults = [];
    const attempt = async (act) => {
        try {
            return await act();
        }
        catch (error) {
            faults.push(error);
            return undefined;
        }
    };
    const ended = await attempt(async () => await (0,_revoke_all_js__WEBPACK_IMPORTED_MODULE_1__/* .revokeAll */ .i3)(state.credentials, state, effects, (one) => {
        // of what went well it is not known yet whether it was said before
        if ('failed' in one.outcome)
            (0,_revoke_all_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(one, state, effects.write);
    }));
    for (const clear of clearings(state, effects))
        await attempt(clear);
    const isAsLeft = await attempt(async () => (await __nccwpck_require__.e(/* import() | cleaning */ 558).then(__nccwpck_require__.bind(__nccwpck_require__, 1342))).writeEnds(ended ?? [], state, effects));
    for (const fault of faults)
        effects.write('::warning title=Grantgate could not clean ' +
            `up::${fault instanceof Error ? fault.message.replaceAll('\n', ' ') : String(fault)}\n`);
    const isLeft = ended !== undefined && !(0,_revoke_all_js__WEBPACK_IMPORTED_MODULE_1__/* .isAllOver */ .ih)(ended) && state.strict === true;
    return faults.length > 0 || isLeft || isAsLeft === false ? 1 : 0;
}
/** INVARIANT: what fails of one does not keep the others from being done. */
function clearings(state, { env, write }) {
    const set = async (values) => {
        if (Object.keys(values).length === 0)
            return;
        const runner = (await __nccwpck_require__.e(/* import() | cleaning */ 558).then(__nccwpck_require__.bind(__nccwpck_require__, 2397))).createRunner(env, write);
        for (const [name, value] of Object.entries(values))
            runner.exportVariable(name, value);
    };
    return [
        ...[...(state.folder === undefined ? [] : [state.folder]), ...state.files].map((file) => () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true, recursive: true })),
        async () => await set(Object.fromEntries(state.variables.map((name) => [name, '']))),
        async () => await set(state.files.length === 0 ? {} : (await __nccwpck_require__.e(/* import() | cleaning */ 558).then(__nccwpck_require__.bind(__nccwpck_require__, 7179))).removeGuard(state.files, env)),
    ];
}


/***/ }),

/***/ 5842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Rw: () => (/* binding */ endsByItself),
  ih: () => (/* binding */ isAllOver),
  AP: () => (/* binding */ isCalled),
  i3: () => (/* binding */ revokeAll),
  qz: () => (/* binding */ tell)
});

;// CONCATENATED MODULE: ./lib/policy/credential/provider-name.js
/** Providers that a policy may name. */
const PROVIDERS = ['aws', 'gcp', 'azure', 'vault', 'github'];

// EXTERNAL MODULE: ./lib/policy/credential/audience.js
var audience = __nccwpck_require__(1170);
// EXTERNAL MODULE: ./lib/credentials/aws/endpoint.js
var endpoint = __nccwpck_require__(6531);
// EXTERNAL MODULE: ./lib/credentials/aws/partition.js
var partition = __nccwpck_require__(8362);
;// CONCATENATED MODULE: ./lib/credentials/aws/address.js



/** What is asked for a session, and with it. */
function addressesOf(spec) {
    return { audience: (0,audience/* awsAudience */.Qd)(spec), first: likelyStsAddress(spec), others: secretAddresses(spec) };
}
/** What is asked for a session that signs, and with it. */
function keyAddressesOf(spec) {
    return { audience: (0,audience/* awsAudience */.Qd)(spec), first: likelyStsAddress(spec), others: [keyAddress(spec)] };
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
    return { audience: (0,audience/* azureAudience */.ur)(spec), first: (0,cloud/* cloudOf */.h)(spec).login };
}

;// CONCATENATED MODULE: ./lib/credentials/azure/provider.js

/** Azure: access tokens of an app registration or a managed identity. */
const azure = {
    addressesOf: address_addressesOf,
    load: async () => await __nccwpck_require__.e(/* import() */ 71).then(__nccwpck_require__.bind(__nccwpck_require__, 8071)),
    exchange: async (request, tools) => await (await __nccwpck_require__.e(/* import() */ 71).then(__nccwpck_require__.bind(__nccwpck_require__, 8071))).exchangeAzure(request, tools),
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
            ahead = __nccwpck_require__.e(/* import() */ 232).then(__nccwpck_require__.bind(__nccwpck_require__, 7232)).then(async ({ findAppAhead }) => await findAppAhead(spec, run, tools));
            // heard by the exchange, if there is one
            ahead.catch(() => undefined);
        },
        exchange: async (request, tools) => await (await __nccwpck_require__.e(/* import() */ 232).then(__nccwpck_require__.bind(__nccwpck_require__, 7232))).exchangeGithub(request, tools, { keys, ahead }),
    };
}

;// CONCATENATED MODULE: ./lib/credentials/github-app/provider.js


/** GitHub: tokens of an App's installation. Keys of the App may be kept by other providers. */
function githubApp(keys) {
    return {
        addressesOf: (spec) => github_app_address_addressesOf(spec, keys),
        load: async () => await __nccwpck_require__.e(/* import() */ 232).then(__nccwpck_require__.bind(__nccwpck_require__, 7232)),
        exchange: async (request, tools) => await (await __nccwpck_require__.e(/* import() */ 232).then(__nccwpck_require__.bind(__nccwpck_require__, 7232))).exchangeGithub(request, tools, { keys }),
        aheadOf: (spec) => appAhead(spec, keys),
        revoke: async (revocation, tools) => await (await __nccwpck_require__.e(/* import() */ 718).then(__nccwpck_require__.bind(__nccwpck_require__, 6718))).revokeGithub(revocation, tools),
        advice: ({ handle, expires }) => `the token was on the runner only. Suspending the installation ${handle['installation'] ?? ''} of the App ` +
            `${handle['slug'] ?? ''} ends it now; otherwise it ends at ${expires}`,
    };
}

;// CONCATENATED MODULE: ./lib/credentials/vault/address.js

/** Where the server is asked, and with which token of the job; nowhere yet where connections of its own are made. */
function vault_address_addressesOf(spec) {
    return { audience: (0,audience/* vaultAudience */.JI)(spec), first: spec['ca-certificates'] === undefined ? spec.url : undefined };
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

// EXTERNAL MODULE: ./lib/session/command-data.js
var command_data = __nccwpck_require__(7970);
// EXTERNAL MODULE: ./lib/session/state.js
var state = __nccwpck_require__(4533);
;// CONCATENATED MODULE: ./lib/session/revoke-all.js



/** Longest time that revoking may last: a runner that is being stopped waits no longer. */
const REVOKE_MS = 20_000;
/** For what ends a request after that to end it. */
const REVOKE_GRACE_MS = 1_000;
/**
 * Revokes what can be, all at the same time; `ended` hears of each as soon as its end is known.
 *
 * INVARIANT: goes by what it is given and reads no file. Each has its own end: one that hangs keeps no other waiting,
 * and none waits longer than the patience.
 */
async function revokeAll(due, terms, effects, ended = () => undefined) {
    return await Promise.all(due.map(async (credential) => {
        const one = { credential, outcome: await revokeOne(credential, terms, effects) };
        ended(one);
        return one;
    }));
}
/** Whether there is a call that ends it, made or not. */
function isCalled({ revocation, held }) {
    return revocation !== undefined || held === true;
}
/** Whether nothing is left that should have been revoked. */
function isAllOver(ended) {
    return ended.every(({ outcome }) => !('failed' in outcome));
}
/** One line for people. */
function tell({ credential: { name, provider, target }, outcome }, { strict }, write) {
    const what = `${name} (${provider} ${target})`;
    if (outcome.kind === 'credential-revoked')
        write(`${what} was ` +
            `revoked${outcome.lasting === undefined ? ': it no longer works' : `; ${outcome.lasting.join('; ')}`}\n`);
    else if (outcome.failed === true)
        write(`::${strict === true ? 'error' : 'warning'} title=A credential could not be ` +
            `revoked::${(0,command_data/* commandData */.w)(`${what} ${outcome.note}`)}\n`);
    else
        write(`${what} was ${outcome.note}\n`);
}
/** What is said about one that nothing can end. */
function endsByItself({ provider, expires }) {
    return {
        kind: 'credential-not-revoked',
        note: `cleared from the job; ${providerNamed(provider)?.cannotEnd ?? 'it cannot be ended sooner'}, it ends by ` +
            `itself at ${expires}`,
    };
}
async function revokeOne(credential, terms, effects) {
    const { provider, expires, lasting, revocation, held } = credential;
    const failed = (why) => ({
        kind: 'credential-not-revoked',
        failed: true,
        note: `could not be revoked: ${why}; it ends by itself at ${expires}`,
    });
    if (held === true)
        return failed('the step that was to do it was ended before it could, and what that needs was in its memory only');
    if (revocation === undefined)
        return endsByItself(credential);
    let close = () => undefined;
    try {
        const given = shownAgain(revocation, effects.env);
        const revoke = providerNamed(provider)?.revoke;
        if (revoke === undefined)
            throw new Error('there is no call for it');
        const calls = await callTools(terms, effects);
        close = calls.close;
        await inTime(revoke(given, calls.tools), patienceOf(terms));
        return { kind: 'credential-revoked', ...(lasting === undefined ? {} : { lasting }) };
    }
    catch (error) {
        return failed(errorLine(error));
    }
    finally {
        close();
    }
}
/**
 * The certificate and the key that the server was shown: from this step's own inputs, since a key lies in no state, and
 * only if they are the same.
 */
function shownAgain({ shown, ...revocation }, env) {
    if (shown === undefined)
        return revocation;
    const [clientCertificate, clientKey] = ['INPUT_CLIENT-CERTIFICATE', 'INPUT_CLIENT-KEY'].map((name) => (env[name] ?? '').trim());
    if (clientCertificate === undefined ||
        clientKey === undefined ||
        (0,state/* identityDigest */.hh)(clientCertificate, clientKey) !== shown) {
        throw new Error('the server asks for a client certificate, and the inputs `client-certificate` and `client-key` are not what ' +
            'they were when it was issued');
    }
    return { ...revocation, clientCertificate, clientKey };
}
/** Whatever a provider's code waits for, it does so for a while only. */
async function inTime(revoking, patience) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error('there was no answer in time')), patience + REVOKE_GRACE_MS);
    });
    try {
        await Promise.race([revoking, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
async function callTools(terms, effects) {
    const [{ createClient }, { createConnections }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 480).then(__nccwpck_require__.bind(__nccwpck_require__, 7480)),
        __nccwpck_require__.e(/* import() */ 998).then(__nccwpck_require__.bind(__nccwpck_require__, 998)),
    ]);
    const { certificates, proxy, send } = terms;
    const { now, sleep, random, env } = effects;
    const deadline = now() + patienceOf(terms);
    // INVARIANT: a later step can name a proxy for this process, but not one that these requests go by
    const environment = {
        NODE_EXTRA_CA_CERTS: env['NODE_EXTRA_CA_CERTS'],
        NODE_USE_SYSTEM_CA: env['NODE_USE_SYSTEM_CA'],
        SSL_CERT_FILE: env['SSL_CERT_FILE'],
        SSL_CERT_DIR: env['SSL_CERT_DIR'],
        ...proxy,
    };
    const options = { certificates, environment, now, deadline };
    const client = createClient(options);
    const others = createConnections(options);
    return {
        tools: { send: send ?? client.send, connect: others.connect, now, sleep, random, deadline },
        close: () => [client, others].forEach((each) => each.close()),
    };
}
function patienceOf({ patience = REVOKE_MS }) {
    return patience;
}
function errorLine(error) {
    return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, 300);
}


/***/ }),

/***/ 4533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hh: () => (/* binding */ identityDigest),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* unused harmony exports proxiesOf, endsOf, savedCredentials, withoutKey, unreported, STATE_NAME, writeState */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9994);
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8678);




const PROXIES = (/* unused pure expression or super */ null && (['https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY']));
/** What of the environment names a proxy. */
function proxiesOf(env) {
    return Object.fromEntries(PROXIES.flatMap((name) => (env[name] === undefined || env[name] === '' ? [] : [[name, env[name]]])));
}
/** What of credentials is known to whoever ends them; `revocation` as it is in memory. */
function endsOf(credentials) {
    return credentials.map(({ name, provider, target, expires, lasting, revocation, renews }) => ({
        name,
        provider,
        target,
        expires: formatInstant(expires),
        ...(renews === true ? { renews } : {}),
        ...(lasting === undefined ? {} : { lasting }),
        ...(revocation === undefined ? {} : { revocation }),
    }));
}
/**
 * What of credentials is kept for the end of the job; `isWatched` while a guarded script could read it, `isEarly` while
 * this process still waits for others and may be ended before it can revoke anything itself.
 */
function savedCredentials(credentials, { isWatched, isEarly }) {
    const ends = endsOf(credentials);
    return credentials.flatMap(({ revocation, kept }, index) => {
        const { revocation: _, ...rest } = ends[index] ?? {};
        if (!('name' in rest))
            return [];
        if (revocation === undefined)
            return [rest];
        const saved = kept === undefined ? revocation : (kept.revocation ?? (isEarly ? revocation : undefined));
        return [
            saved === undefined || (isWatched && kept?.handedOut !== true)
                ? { ...rest, held: true }
                : { ...rest, revocation: withoutKey(saved) },
        ];
    });
}
/** Says which certificate and key a server was shown, instead of the key. */
function withoutKey({ clientCertificate, clientKey, ...rest }) {
    return clientCertificate === undefined || clientKey === undefined
        ? rest
        : { ...rest, shown: identityDigest(clientCertificate, clientKey) };
}
/** Tells one certificate with its key from another, and gives neither away. */
function identityDigest(certificate, key) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${certificate}\0${key}`).digest('hex');
}
/** What there is to revoke while nothing else is known: enough for post, should this process be ended. */
function unreported(credentials, { inputs, context }, proxy) {
    const line = { repository: context.repository, run_id: context.runId, run_attempt: context.runAttempt };
    return {
        schema: 1,
        variables: [],
        files: [],
        record: undefined,
        strict: inputs.strictRevoke,
        certificates: inputs.certificates,
        proxy,
        credentials,
        line,
    };
}
/** Name under which the runner keeps it: `STATE_grantgate` in the post step. */
const STATE_NAME = 'grantgate';
/**
 * Most characters of a value: Linux starts no process with a variable of 128 KiB, and a character may be three bytes. A
 * file of CA certificates can be larger.
 */
const MAX_STATE_CHARACTERS = 40_000;
/** The values that the runner keeps: one, or as many as it takes. */
function writeState(state) {
    const text = JSON.stringify(state);
    const parts = Array.from({ length: Math.ceil(text.length / MAX_STATE_CHARACTERS) }, (_, index) => text.slice(index * MAX_STATE_CHARACTERS, (index + 1) * MAX_STATE_CHARACTERS));
    // INVARIANT: the first says how many there are, so that a step can add none
    return Object.fromEntries(parts.map((part, index) => [partName(index), index === 0 && parts.length > 1 ? `${parts.length}:${part}` : part]));
}
function partName(index) {
    return index === 0 ? STATE_NAME : `${STATE_NAME}_${index}`;
}
/**
 * Reads what main left; `undefined` when it left nothing, `unreadable` when it is something that is not of this
 * version: then nothing of it is believed.
 */
function readState(env) {
    const first = env[`STATE_${STATE_NAME}`] ?? '';
    if (first === '')
        return undefined;
    const [head = '', count = '1'] = /^(\d{1,3}):/.exec(first) ?? [];
    const others = Array.from({ length: Math.max(0, Number(count) - 1) }, (_, index) => env[`STATE_${partName(index + 1)}`] ?? '');
    const text = [first.slice(head.length), ...others].join('');
    const stored = (0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readStored */ .CL)(stateShape, text);
    return stored.ok ? stored.value : 'unreadable';
}
const UNLIMITED = { max: Number.MAX_SAFE_INTEGER };
const texts = () => (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)(), UNLIMITED);
const sealShape = (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    path: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    size: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(0)),
    sha256: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    key: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
});
const savedCredentialShape = (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    name: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    provider: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    target: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    expires: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    renews: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyTrue */ .L6)()),
    lasting: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(texts()),
    revocation: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyTexts */ .f0)()),
    held: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyTrue */ .L6)()),
});
/** What main leaves for post, as it stands in the runner's state. */
const stateShape = (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    schema: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)([1])),
    variables: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(texts()),
    files: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(texts()),
    folder: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    record: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(sealShape),
    credentials: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(savedCredentialShape, UNLIMITED)),
    strict: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)()),
    certificates: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    proxy: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyTexts */ .f0)()),
    line: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyObject */ .aH)()),
});


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
/******/ var __webpack_exports__ = __nccwpck_require__(6464);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
