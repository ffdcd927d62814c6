export const id = 570;
export const ids = [570,860];
export const modules = {

/***/ 2948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 7161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 2629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ isUnquoted),
/* harmony export */   jB: () => (/* binding */ QUOTED),
/* harmony export */   qZ: () => (/* binding */ unquoted),
/* harmony export */   wx: () => (/* binding */ meant)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2948);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8400);


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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ addMismatch),
/* harmony export */   _Y: () => (/* binding */ showTyped),
/* harmony export */   ek: () => (/* binding */ toProblems),
/* harmony export */   vp: () => (/* binding */ showValue)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2948);

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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var _hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7161);
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2948);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(832);
/* harmony import */ var _meant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2629);




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

/***/ 9994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   L6: () => (/* binding */ onlyTrue),
/* harmony export */   aH: () => (/* binding */ anyObject),
/* harmony export */   f0: () => (/* binding */ anyTexts),
/* harmony export */   iG: () => (/* binding */ anyNumber)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);

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

/***/ 5121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ requestPathIn),
/* harmony export */   u: () => (/* binding */ renewalCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Where the request is, in the folder of the credentials' files. */
function requestPathIn(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'renewal.json');
}
/** The words of the command that renews a credential: this program again, with the request. */
function renewalCommand(program, folder, credential) {
    return [program.node, program.script, 'renew', requestPathIn(folder), credential];
}


/***/ }),

/***/ 6570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renew: () => (/* binding */ renew)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/session/renewal/request.js + 1 modules
var renewal_request = __webpack_require__(3860);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/github/regular-file.js
var regular_file = __webpack_require__(9294);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
// EXTERNAL MODULE: ./lib/policy/stored-json.js
var stored_json = __webpack_require__(9994);
;// CONCATENATED MODULE: ./lib/session/renewal/cache.js




/**
 * How long an answer is given again, in milliseconds: as long as the guard trusts its last look. Some SDKs ask before
 * every call, because they want a quarter of an hour in reserve, and a script may start a command line a hundred times
 * a minute; each decision counts against GitHub's rate limit.
 */
const FRESH_ANSWER_MS = 60_000;
/** Longest answer that is read. */
const MAX_ANSWER_BYTES = 1024 * 1024;
const keptShape = (0,shape/* object */.Ik)({ text: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()), at: (0,shape/* required */.mw)((0,stored_json/* anyNumber */.iG)()), lasts: (0,shape/* required */.mw)((0,stored_json/* anyNumber */.iG)()) });
/** The last answer, where it is fresh enough and not over. */
function cachedAnswer(path, now) {
    const found = (0,regular_file/* readRegular */.V)(path, MAX_ANSWER_BYTES);
    const kept = found.kind === 'file' ? (0,stored_json/* readStored */.CL)(keptShape, found.bytes.toString('utf8')) : undefined;
    if (kept?.ok !== true)
        return undefined;
    const { text, at, lasts } = kept.value;
    const age = now - at;
    // a clock that was put back makes nothing fresh
    return age >= 0 && age < Math.min(FRESH_ANSWER_MS, lasts) ? text : undefined;
}
/**
 * Keeps an answer beside the request, readable by the job's user only; whole or not at all, since several may write at
 * once.
 */
function keepAnswer(path, answer, mark) {
    const part = `${path}.${mark}`;
    (0,external_node_fs_.writeFileSync)(part, JSON.stringify(answer), { mode: 0o600, flag: 'wx' });
    (0,external_node_fs_.renameSync)(part, path);
}

;// CONCATENATED MODULE: ./lib/session/renewal/command.js



/**
 * Gives a credential when an SDK asks for it: what was given within the last minute, or a new one, for which everything
 * is decided again. Gives the exit code; never throws. `args` are the file of the request and the name of the
 * credential. SDKs ask often, so what decides is loaded only when it is to decide.
 */
async function renew(args, effects) {
    const [file = '', name = ''] = args;
    let request;
    try {
        request = (0,renewal_request/* readRenewalRequest */.w)(file);
        const cache = `${file}.${name}`;
        const at = effects.now();
        const kept = cachedAnswer(cache, at);
        if (kept !== undefined)
            effects.print(kept);
        else {
            const { text, lasts } = await (await Promise.all(/* import() | session */[__webpack_require__.e(624), __webpack_require__.e(10), __webpack_require__.e(349), __webpack_require__.e(124), __webpack_require__.e(684), __webpack_require__.e(901)]).then(__webpack_require__.bind(__webpack_require__, 3214))).decideAgain(request, name, effects);
            keepAnswer(cache, { text, at, lasts }, (0,external_node_crypto_.randomUUID)());
            effects.print(text);
        }
        return 0;
    }
    catch (error) {
        const { refuseRenewal } = await Promise.all(/* import() | session */[__webpack_require__.e(624), __webpack_require__.e(10), __webpack_require__.e(349), __webpack_require__.e(124), __webpack_require__.e(684), __webpack_require__.e(901)]).then(__webpack_require__.bind(__webpack_require__, 3214));
        return await refuseRenewal(error, request, name, effects);
    }
}


/***/ }),

/***/ 3860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ readRenewalRequest),
  writeRenewalRequest: () => (/* binding */ writeRenewalRequest)
});

// UNUSED EXPORTS: RenewalRequestError

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __webpack_require__(2031);
// EXTERNAL MODULE: ./lib/github/regular-file.js
var regular_file = __webpack_require__(9294);
// EXTERNAL MODULE: ./lib/policy/stored-json.js
var stored_json = __webpack_require__(9994);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
;// CONCATENATED MODULE: ./lib/session/renewal/request-shape.js


const ANY_COUNT = { max: Number.MAX_SAFE_INTEGER };
/** INVARIANT: what a renewal is told holds no script and none of the secrets that the workflow handed over. */
const inputFields = {
    role: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    grant: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    policyRepository: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    policyPath: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    token: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    credentials: (0,shape/* required */.mw)((0,shape/* list */.p_)((0,stored_json/* anyText */.Ae)(), ANY_COUNT)),
    export: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(['none'])),
    preflight: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(['enforce', 'warn', 'off'])),
    guard: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(['enforce', 'off'])),
    contexts: (0,shape/* required */.mw)((0,stored_json/* anyObject */.aH)()),
    mode: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(['enforce', 'audit'])),
    audience: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    checkRunId: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    connect: (0,shape/* required */.mw)((0,shape/* list */.p_)((0,stored_json/* anyText */.Ae)())),
    timeout: (0,shape/* required */.mw)((0,shape/* integer */.nd)(1)),
    certificates: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    secrets: (0,shape/* required */.mw)((0,shape/* object */.Ik)({})),
    strictRevoke: (0,shape/* required */.mw)((0,shape/* flag */.Jt)()),
};
const contextFields = {
    serverUrl: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    repository: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    repositoryId: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    runId: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    runAttempt: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    actor: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    actorId: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    triggeringActor: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    eventName: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    eventPath: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    sha: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    temp: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    workflowRef: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    workflowSha: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    job: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    action: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    actionRepository: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    actionRef: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
};
const renewingShape = (0,shape/* object */.Ik)({ provider: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()), target: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()) });
const fileShape = (0,shape/* object */.Ik)({
    schema: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)([1])),
    inputs: (0,shape/* required */.mw)((0,shape/* object */.Ik)(inputFields)),
    context: (0,shape/* required */.mw)((0,shape/* object */.Ik)(contextFields)),
    credentials: (0,shape/* required */.mw)(byName(renewingShape)),
    isUseSpent: (0,shape/* required */.mw)((0,shape/* flag */.Jt)()),
    record: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
});
/** The request of a renewal, as it stands in its file: what is left out there is `undefined`. */
const renewalRequestShape = {
    schema: fileShape.schema,
    parse: (value, path, mismatches) => {
        const file = fileShape.parse(value, path, mismatches);
        if (file === undefined)
            return undefined;
        const { inputs, context } = file;
        return {
            ...file,
            inputs: { ...inputs, guarded: undefined, certificates: inputs.certificates },
            context: {
                ...context,
                repositoryId: context.repositoryId,
                actorId: context.actorId,
                eventName: context.eventName,
                eventPath: context.eventPath,
                sha: context.sha,
                workflowRef: context.workflowRef,
                workflowSha: context.workflowSha,
                job: context.job,
                action: context.action,
                actionRepository: context.actionRepository,
            },
        };
    },
};
function byName(item) {
    return {
        schema: { type: 'object', additionalProperties: item.schema },
        parse: (value, path, mismatches) => {
            const entries = Object.entries((0,stored_json/* anyObject */.aH)().parse(value, path, mismatches) ?? {}).flatMap(([name, entry]) => {
                const one = item.parse(entry, [...path, name], mismatches);
                return one === undefined ? [] : [[name, one]];
            });
            return mismatches.length === 0 ? Object.fromEntries(entries) : undefined;
        },
    };
}

// EXTERNAL MODULE: ./lib/session/renewal/command-line.js
var command_line = __webpack_require__(5121);
;// CONCATENATED MODULE: ./lib/session/renewal/request.js






/** Longest request that is read: the inputs of a step, which the runner hands over in variables. */
const MAX_REQUEST_BYTES = 4 * 1024 * 1024;
/** The request is not there, or is not ours. */
class RenewalRequestError extends gate_error/* GateError */.u {
    name = 'RenewalRequestError';
    constructor(message) {
        super(message, { code: 'no-renewal-request' });
    }
}
/** Writes what renewals need into the folder of the credentials' files. */
function writeRenewalRequest(folder, judgement, session, renewing, record) {
    (0,external_node_fs_.writeFileSync)((0,command_line/* requestPathIn */.Y)(folder), JSON.stringify(renewalRequestOf(judgement, session, renewing, record)), {
        mode: 0o600,
        flag: 'wx',
    });
}
function renewalRequestOf({ decision, maxUses }, { facts: { inputs, context } }, renewing, record) {
    const { tokenRequest: _, ...place } = context;
    const credentials = Object.fromEntries(renewing.map(({ credential: { name, provider, target } }) => [name, { provider, target }]));
    const asked = {
        ...inputs,
        grant: decision.grant,
        role: decision.role,
        credentials: Object.keys(credentials),
        export: 'none',
        guarded: undefined,
        secrets: {},
    };
    return { schema: 1, inputs: asked, context: place, credentials, isUseSpent: maxUses !== undefined, record };
}
/** @throws RenewalRequestError in words for whoever reads the log of a later step */
function readRenewalRequest(path) {
    const found = (0,regular_file/* readRegular */.V)(path, MAX_REQUEST_BYTES);
    if (found.kind !== 'file')
        throw new RenewalRequestError(found.kind === 'absent'
            ? 'the job that this credential was for has ended, and it was revoked'
            : `what the gate left for renewals cannot be read: it is ${found.what}`);
    const stored = (0,stored_json/* readStored */.CL)(renewalRequestShape, found.bytes.toString('utf8'));
    if (stored.ok)
        return stored.value;
    // no word of what is wrong: the text holds a token
    throw new RenewalRequestError('what the gate left for renewals was changed, or is of another version');
}


/***/ })

};
