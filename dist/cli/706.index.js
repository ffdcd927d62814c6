export const id = 706;
export const ids = [706];
export const modules = {

/***/ 62948:
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

/***/ 17161:
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

/***/ 12629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ isUnquoted),
/* harmony export */   jB: () => (/* binding */ QUOTED),
/* harmony export */   qZ: () => (/* binding */ unquoted),
/* harmony export */   wx: () => (/* binding */ meant)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62948);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78400);


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

/***/ 70832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ addMismatch),
/* harmony export */   _Y: () => (/* binding */ showTyped),
/* harmony export */   ek: () => (/* binding */ toProblems),
/* harmony export */   vp: () => (/* binding */ showValue)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62948);

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

/***/ 45999:
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
/* harmony import */ var _hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17161);
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62948);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70832);
/* harmony import */ var _meant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12629);




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

/***/ 13753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findSlip),
/* harmony export */   V: () => (/* binding */ findOddBlank)
/* harmony export */ });
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


/***/ }),

/***/ 16016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fe: () => (/* binding */ HIDDEN_HINT),
  gZ: () => (/* binding */ MAX_FILE_BYTES),
  yv: () => (/* binding */ loadYaml),
  t$: () => (/* binding */ positionAt)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/policy/hidden-characters.js
var hidden_characters = __webpack_require__(17161);
// EXTERNAL MODULE: ./lib/policy/exact-json.js
var exact_json = __webpack_require__(62948);
;// CONCATENATED MODULE: ./lib/policy/yaml-numbers.js


const { tagName: integer } = js_yaml/* intCoreTag */.Z7;
const { tagName: yaml_numbers_float } = js_yaml/* floatCoreTag */.ok;
/**
 * YAML's core schema, where a number is one only if it is written plainly: `012345678901` would lose its zero, `1.10`
 * and `1e3` would change, and whoever meant an account, a version or a mode would not hear of it.
 */
const PLAIN_NUMBERS = js_yaml/* CORE_SCHEMA */.OU.withTags((0,js_yaml/* defineScalarTag */.Gf)(integer, {
    ...js_yaml/* intCoreTag */.Z7,
    resolve: (source, explicit, name) => plainNumber(js_yaml/* intCoreTag */.Z7.resolve(source, explicit, name), source),
}), (0,js_yaml/* defineScalarTag */.Gf)(yaml_numbers_float, {
    ...js_yaml/* floatCoreTag */.ok,
    resolve: (source, explicit, name) => plainNumber(js_yaml/* floatCoreTag */.ok.resolve(source, explicit, name), source),
}));
function plainNumber(read, source) {
    return typeof read === 'number' ? (0,exact_json/* exactNumber */.rf)(read, source) : read;
}

// EXTERNAL MODULE: ./lib/policy/yaml-slips.js
var yaml_slips = __webpack_require__(13753);
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
function loadYaml(text, file) {
    const refusal = refuse(text, file);
    if (refusal !== undefined)
        return { ok: false, problem: refusal };
    try {
        const value = (0,js_yaml/* load */.Hh)(text, { schema: PLAIN_NUMBERS, maxAliases: 0, maxDepth: MAX_YAML_LEVELS });
        return value === null || value === undefined
            ? { ok: false, problem: whole(file, 'the document is empty') }
            : { ok: true, value };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
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
    const slip = /alias/i.test(error.reason) ? undefined : (0,yaml_slips/* findSlip */.I)(text);
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


/***/ })

};
