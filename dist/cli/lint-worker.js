import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./lib/policy/exact-json.js
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

;// CONCATENATED MODULE: ./lib/policy/mismatch.js

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
    if (typeof value === 'object' && !(value instanceof InexactNumber))
        return 'keys and values';
    const written = typeof value === 'string' ? value : value instanceof InexactNumber ? value.source : JSON.stringify(value);
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
    return typeof value === 'number' || typeof value === 'boolean' || value instanceof InexactNumber;
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
                return addMismatch(mismatches, path, `expected ${expected}, got ${showValue(value)}`, isUnquoted(value) ? 'write it in quotes' : undefined);
            if (value.length > maxLength)
                return addMismatch(mismatches, path, `longer than ${maxLength} characters`);
            if (pattern !== undefined && !pattern.test(value))
                return addMismatch(mismatches, path, `expected ${expected}, got ${showValue(value)}`);
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
            : addMismatch(mismatches, path, `expected a whole number ${isOver(value, max) ? `of at most ${max}` : `of at least ${min}`}, ` +
                `got ${showTyped(value)}`, unquoted(value, /^\d+$/)),
    };
}
const isOver = (value, max) => typeof value === 'number' && value > max;
function flag() {
    return {
        schema: { type: 'boolean' },
        parse: (value, path, mismatches) => typeof value === 'boolean'
            ? value
            : addMismatch(mismatches, path, `expected true or false, got ${showTyped(value)}`, unquoted(value, /^(?:true|false)$/)),
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
            return addMismatch(mismatches, path, `expected ${isNumber ? 'the number ' : ''}${words.map((word) => `\`${word}\``).join(', ')}, ` +
                `got ${isNumber ? showTyped(value) : showValue(value)}`, isNumber ? QUOTED : meantWord(value, words));
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
                return addMismatch(mismatches, path, `expected a list, got ${showValue(value)}`, listHint(value));
            if (value.length < min)
                return addMismatch(mismatches, path, `expected at least ${min} ${min === 1 ? 'item' : 'items'}`);
            if (value.length > max)
                return addMismatch(mismatches, path, `more than ${max} items`);
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
            if (!shape_isRecord(value))
                return addMismatch(mismatches, path, `expected keys and values, got ${showValue(value)}`, keysHint(fields));
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
            addMismatch(mismatches, path, `\`${name}\` is missing`, exampleHint(name, field));
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
            if (!shape_isRecord(value))
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
function shape_isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof InexactNumber);
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

;// CONCATENATED MODULE: ./lib/policy/either-shape.js


/** The first of several shapes that fits; the error names what was expected. */
function eitherShape(first, second, expected) {
    return {
        schema: { anyOf: [first.schema, second.schema] },
        parse: (value, path, mismatches) => {
            const wrong = [];
            return (first.parse(value, path, wrong) ??
                second.parse(value, path, wrong) ??
                addMismatch(mismatches, path, `expected ${expected}, got ${showValue(value)}`, typeof value === 'string' ? wrong.find(({ hint }) => hint !== undefined)?.hint : undefined));
        },
    };
}
/** A list or a name, or else keys and values: what is wrong is said of the one that was begun. */
function listOrKeys(items, keys) {
    return {
        schema: { anyOf: [items.schema, keys.schema] },
        parse: (value, path, mismatches) => (shape_isRecord(value) ? keys : items).parse(value, path, mismatches),
    };
}

;// CONCATENATED MODULE: ./lib/policy/actions.js


/** `owner/name` or `owner/name/path`, as after `uses:` and without the ref; `./path` of the repository itself. */
const ACTION_PART = '\\.{0,2}[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}';
const ACTION = new RegExp(`^(?:[A-Za-z0-9][A-Za-z0-9_-]{0,99}|\\.)/${ACTION_PART}(?:/${ACTION_PART}){0,10}$`);
const inputName = () => shape_text({ pattern: /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/, expected: 'the name of an input' });
const inputs = (what) => described(eitherShape(inputName(), list(inputName(), { max: 20 }), 'the name of an input, or a list of them'), `Input, or inputs, that ${what}.`);
const actionShape = object({
    branch: optional(inputs('name a branch it changes')),
    tag: optional(inputs('name a tag it makes or moves')),
    ref: optional(inputs('name a branch or a tag, either of them')),
    environment: optional(inputs('name an environment, by its own name')),
    repository: optional(inputs('name another repository, `owner/name`, that it changes or starts something in')),
    alias: optional(inputs('name a stage, a slot or a channel: an environment as a tool calls it')),
    profile: optional(inputs('name a profile of the AWS command line')),
    context: optional(inputs('name a context of Kubernetes, or a cluster')),
    namespace: optional(inputs('name a namespace of Kubernetes, or a resource group')),
    stack: optional(inputs('name a stack of CloudFormation, the CDK or Pulumi')),
    workspace: optional(inputs('name a workspace of Terraform')),
    project: optional(inputs('name a project of a cloud or of a host')),
    subscription: optional(inputs('name a subscription of Azure')),
    app: optional(inputs('name an app, a service or a function')),
    bucket: optional(inputs('name a bucket, or a container of stored files')),
    parameter: optional(inputs('name a parameter or a secret of a cloud')),
    registry: optional(inputs('name a repository of images, with its registry')),
    database: optional(inputs('name a database, or its server')),
    file: optional(inputs('name a file of variables or values, or a folder')),
    checkout: optional(described(flag(), 'It checks out a repository as `actions/checkout` does, with the inputs `repository`, `ref` and `path`: what ' +
        'follows works in that clone.')),
    vouched: optional(described(flag(), 'What cannot be read of it is relied on, as the script of `actions/github-script`. What its inputs name is ' +
        'judged all the same.')),
    harmless: optional(described(flag(), 'It touches neither a branch nor an environment; the same as `{}`.')),
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
const actionsShape = record(ACTION, 'an action or workflow written `owner/name` or `owner/name/path`, without a ref, or `./path`', actionShape, 500);
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

;// CONCATENATED MODULE: ./lib/policy/fold.js
/** Names that are written in ASCII alone need no wide folding. */
const ASCII = /^[ -~]*$/;
/**
 * A name in lower case as GitHub's names are compared: letters of ASCII only.
 *
 * INVARIANT: where two names being the same lets something through, no other letter is folded: U+212A KELVIN SIGN is no
 * `k`, U+017F LONG S is no `s`.
 */
function fold_foldCase(name) {
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
function fold_isSameName(one, other) {
    return one === other || (one.length === other.length && fold_foldCase(one) === fold_foldCase(other));
}
/** Whether two names could be taken for the same. */
function fold_couldBeSameName(one, other) {
    return fold_isSameName(one, other) || (!(ASCII.test(one) && ASCII.test(other)) && foldWidely(one) === foldWidely(other));
}

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
    const folded = fold_foldCase(name);
    return patterns.some((pattern) => glob_matchesGlob(fold_foldCase(pattern), folded));
}
/**
 * As {@link matchesAnyCaseless}, and also where the name could be taken for one that matches.
 *
 * INVARIANT: only for what is never allowed.
 */
function glob_matchesAnyAlike(patterns, name) {
    if (glob_matchesAnyCaseless(patterns, name))
        return true;
    const wide = foldWidely(name);
    return patterns.some((pattern) => {
        const folded = foldWidely(pattern);
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
const login = () => hinted(shape_text({ pattern: LOGIN, expected: 'a GitHub login' }), meantLogin);
const team = () => hinted(shape_text({ pattern: TEAM_PATTERN, expected: 'a team written `owner/slug`' }), meantTeam);
const roleName = () => shape_text({ pattern: ROLE_NAME, expected: 'a role name of letters, digits, `-` and `_`' });
/** A pattern for names of a kind, or, without one, for names that a tool has. */
function glob(kind, { strict = false } = {}) {
    const inner = shape_text({ maxLength: 255, expected: 'a name or a pattern' });
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
            return addMismatch(mismatches, path, `the pattern \`${pattern}\` cannot be used: ${mistake.message}`, mistake.hint);
        },
    };
}
const globs = (kind, rules) => list(glob(kind, rules));

;// CONCATENATED MODULE: ./lib/policy/default-branches.js





/** As far as a sign tells: a name, and no pattern. Source: git-check-ref-format(1). */
const STATED_BRANCH = /^[^\s~^:?*[\\\u0000-\u001f\u007f./-][^\s~^:?*[\\\u0000-\u001f\u007f]{0,254}$/;
const statedBranchName = () => {
    const inner = shape_text({ pattern: STATED_BRANCH, expected: 'the name of a branch', maxLength: 255 });
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => {
            const name = inner.parse(value, path, mismatches);
            const mistake = name === undefined ? undefined : findPatternMistake('branch', name);
            if (mistake === undefined)
                return name;
            return addMismatch(mismatches, path, `\`${name ?? ''}\` is not the name of a branch: ${mistake.message}`, mistake.hint);
        },
    };
};
const branchesShape = record(REPOSITORY_PATTERN, 'a repository written `owner/name`', statedBranchName());
/** The policy's key `default-branches`: the default branch of each of these repositories. */
const defaultBranchesShape = {
    schema: branchesShape.schema,
    parse: (value, path, mismatches) => {
        const names = branchesShape.parse(value, path, mismatches);
        if (names === undefined)
            return undefined;
        const twice = [...names.keys()].flatMap((name, index, all) => all.slice(0, index).some((other) => fold_isSameName(other, name))
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

;// CONCATENATED MODULE: ./lib/policy/duration.js
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

;// CONCATENATED MODULE: ./lib/policy/instant.js
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
function instant_formatInstant(at) {
    return `${new Date(at).toISOString().slice(0, 19)}Z`;
}

;// CONCATENATED MODULE: ./lib/policy/time-shapes.js



/** `15m`, `2h`, `30d` as seconds. */
function duration(limits = {}) {
    const { min = 1, max = Number.MAX_SAFE_INTEGER } = limits;
    return {
        schema: { type: 'string', pattern: '^[1-9]\\d{0,5}[smhd]$', examples: ['15m', '2h', '30d'] },
        parse: (value, path, mismatches) => {
            const seconds = typeof value === 'string' ? parseDuration(value) : undefined;
            if (seconds === undefined)
                return addMismatch(mismatches, path, `expected a duration such as \`15m\`, \`2h\` or \`30d\`, got ${showValue(value)}`, durationHint(value));
            if (seconds < min)
                return addMismatch(mismatches, path, `shorter than the least possible, ${formatDuration(min)}`);
            if (seconds > max)
                return addMismatch(mismatches, path, `longer than the most possible, ${formatDuration(max)}`);
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
            const per = parseDuration(time);
            return count === undefined || per === undefined
                ? addMismatch(mismatches, path, `expected how often in which time, such as \`2 per 30d\`, got ${showValue(value)}`, rateHint(value))
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
    if (parseDuration(plain) !== undefined)
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
            examples: [instant_formatInstant(Date.UTC(2026, 10, 28, 18))],
        },
        parse: (value, path, mismatches) => {
            const at = typeof value === 'string' ? parseInstant(value) : undefined;
            return (at ??
                addMismatch(mismatches, path, `expected a date with a time and a zone, got ${showValue(value)}`, instantHint(typeof value === 'string' ? value : '')));
        },
    };
}

;// CONCATENATED MODULE: ./lib/policy/window.js


const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY_MINUTES = (/* unused pure expression or super */ null && (24 * 60));
const MINUTE_MS = 60_000;
const clock = (midnight) => hinted(shape_text({
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
const timeZone = () => hinted(shape_text({ pattern: TIME_ZONE, expected: 'a time zone by its place, such as `Europe/Berlin`, or `UTC`' }), timeZoneHint, { examples: ['UTC', 'Europe/Berlin', 'America/New_York'] });
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
const windowShape = object({
    days: required(described(hinted(shape_text({
        pattern: /^[a-z]{3}(?:-[a-z]{3})?(?:, ?[a-z]{3}(?:-[a-z]{3})?)*$/,
        expected: 'days such as `mon-thu` or `fri`',
    }), daysHint), 'Days on which the window begins: `mon-fri`, `sat`, `mon,wed`.'), 'mon-fri'),
    from: required(described(clock(''), 'Local time at which the window opens.'), "'09:00'"),
    to: required(described(clock('|24:00'), 'Local time at which it closes; not after `from` means past midnight.'), "'17:00'"),
    'time-zone': optional(described(timeZone(), 'IANA time zone by its place, `Area/City`, or `UTC`; `UTC` when left out.')),
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
const requestsShape = object({
    app: optional(described(integer(1), 'Numeric id of the bot account of the App that may propose grants. Pull requests of any other bot do not ' +
        'count.')),
    open: optional(described(integer(1, 1000), 'How many requests a person may have open at once; 5 when left out.')),
    lapse: optional(described(duration({ min: 3600 }), 'After how long an unanswered request lapses; `3d` when left out.')),
    'for-others': optional(described(flag(), '`true`: a person may ask for somebody else. Only for oneself when left out.')),
    'time-zone': optional(described(timeZone(), 'Time zone of the people who ask, `Area/City`: what they are told has times in it, too. That of the windows ' +
        'of a role comes first.')),
}, (value, path, mismatches) => {
    if (value['time-zone'] !== undefined)
        checkZone(value['time-zone'], path, mismatches);
});
/** How a grant is renewed. A renewal is a grant of its own, with the same approvals. */
const renewalShape = object({
    from: optional(described(duration({ min: 3600 }), 'How long before its end a grant can be renewed; `14d` when left out. Never more than the last quarter of its ' +
        'life.')),
    times: optional(described(integer(0, 1000), 'How often in a row a grant can be renewed; any number of times when left out.')),
});
/** An https address without a login in it. */
function httpsAddress() {
    return hinted(shape_text({
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
    const inner = shape_text({ pattern: /^[A-Za-z_][A-Za-z0-9_.-]{0,99}$/, expected: 'the name of a claim' });
    return {
        schema: { ...inner.schema, examples: ['sub', 'oid'] },
        parse: (value, path, mismatches) => {
            const claim = inner.parse(value, path, mismatches);
            if (claim === undefined)
                return undefined;
            const folded = claim.toLowerCase();
            const why = Object.hasOwn(CHANGING_CLAIMS, folded) ? CHANGING_CLAIMS[folded] : undefined;
            if (why !== undefined)
                return addMismatch(mismatches, path, `the claim \`${claim}\` does not stay one person's own: ${why}`, 'use one that never changes: `oid` of Microsoft Entra, `sub` of any other');
            return NOT_A_PERSON.has(folded)
                ? addMismatch(mismatches, path, `the claim \`${claim}\` does not say who somebody is`, 'use `sub` or `oid`')
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
    const inner = shape_text({ pattern: /^[!-~]{3,}$/, expected: 'an audience, without blanks', maxLength: 512 });
    return {
        schema: { ...inner.schema, examples: ['api://grantgate'] },
        parse: (value, path, mismatches) => {
            if (Array.isArray(value))
                return addMismatch(mismatches, path, 'expected one audience, got a list', 'name one that is for this gate alone');
            const written = inner.parse(value, path, mismatches);
            if (written === undefined)
                return undefined;
            const folded = written.toLowerCase().replace(/\/+$/, '');
            if (written.includes('*'))
                return addMismatch(mismatches, path, `the audience ${showValue(written)} is a pattern`, 'write it out');
            return GENERAL_AUDIENCES.has(folded)
                ? addMismatch(mismatches, path, `the audience ${showValue(written)} is not this gate's alone`, 'a token that a person gave to another service would let that service start runs as her: register an ' +
                    'API for this gate, such as `api://grantgate`')
                : written;
        },
    };
}
/** The tool's client at the provider. */
function clientId() {
    return shape_text({ pattern: /^[!-)+-~]{1,}$/, expected: 'the id of a client, without blanks and `*`', maxLength: 512 });
}
/** Who issues tokens: an https address as the claim `iss` has it (RFC 8414, 2). */
function issuer() {
    return hinted(shape_text({
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
const part = () => shape_text({ pattern: BASE64URL, expected: 'base64url without padding', maxLength: MAX_MODULUS_BITS });
const keyFields = object({
    kty: required(described(oneOf(['EC', 'OKP', 'RSA']), 'Kind of the key.'), 'EC'),
    crv: optional(described(oneOf(['P-256', 'Ed25519']), 'Its curve; of `EC` and `OKP`.')),
    x: optional(described(part(), 'Of `EC` and `OKP`.')),
    y: optional(described(part(), 'Of `EC`.')),
    n: optional(described(part(), 'Of `RSA`.')),
    e: optional(described(part(), 'Of `RSA`.')),
    kid: optional(described(shape_text({ maxLength: 256 }), 'Its name, by which a token selects it among several.')),
    alg: optional(described(oneOf(['ES256', 'EdDSA', 'RS256']), 'What it signs with; follows from its kind.')),
    use: optional(described(oneOf(['sig']), 'It signs.')),
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
        addMismatch(mismatches, path, message, hint);
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
        if (shape_isRecord(value)) {
            const secret = SECRET_PARTS.find((name) => Object.hasOwn(value, name));
            if (value['kty'] === 'oct' || secret === 'k')
                return addMismatch(mismatches, path, 'this is a shared secret, and not a public key', 'whoever reads the policy could sign with it: use a key pair (ES256, EdDSA or RS256)');
            if (secret !== undefined)
                return addMismatch(mismatches, [...path, secret], 'this is the private part of the key', 'everybody who reads the policy has it now: make a new pair, and give its public part only');
        }
        return keyFields.parse(value, path, mismatches);
    },
};

;// CONCATENATED MODULE: ./lib/policy/delegation/entry.js







const SETTABLE_NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;
const entry_name = () => shape_text({ pattern: ROLE_NAME, expected: 'a name of letters, digits, `-` and `_`' });
const inputNames = () => list(shape_text({ pattern: SETTABLE_NAME, expected: 'the name of an input' }), { max: 25 });
const app = () => {
    const inner = integer(1);
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => typeof value === 'string'
            ? addMismatch(mismatches, path, `expected the numeric id of an account, got ${showValue(value)}`, /^\d+$/.test(value)
                ? 'write it without quotes'
                : `names are given to another App: \`gh api 'users/${value.replace(/\[bot\]$/, '')}[bot]' --jq .id\` ` +
                    'shows the number')
            : inner.parse(value, path, mismatches),
    };
};
const common = {
    name: required(described(entry_name(), 'Its name, for grants and the record.'), 'n8n'),
    roles: required(described(list(roleName(), { min: 1 }), 'Roles that people may use by way of it; each person needs a grant as well.'), '[flag-release]'),
};
const APP = described(app(), 'Numeric id of the account that sends the dispatch: of a GitHub App that is the account of its bot.');
const commentShape = object({
    kind: required(oneOf(['github']), 'github'),
    ...common,
    workflow: required(described(shape_text({
        pattern: /^\.github\/workflows\/[A-Za-z0-9._-]+\.ya?ml$/,
        expected: 'the path of a workflow, `.github/workflows/name.yml`',
    }), 'The workflow that takes the comment `/run`, at the default branch of the same repository.'), '.github/workflows/access-requests.yml'),
});
const signedFields = {
    kind: required(oneOf(['signed']), 'signed'),
    ...common,
    app: required(APP, '901'),
    issuer: required(described(issuer(), 'Who signs: the claim `iss`, exactly.'), 'https://n8n.acme.example'),
    keys: optional(described(list(publicKeyShape, { min: 1, max: 16 }), 'Public keys of the tool (JWK). These, or `jwks`.')),
    jwks: optional(described(keySetAddress(), 'Where the public keys of the tool are, instead of `keys`.')),
    unbound: optional(described(inputNames(), 'Inputs that the tool adds after it has signed; none when left out.')),
};
const idpFields = {
    kind: required(oneOf(['idp']), 'idp'),
    ...common,
    app: required(APP, '900'),
    issuer: required(described(issuer(), "The company's identity provider: the claim `iss`, exactly."), 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0'),
    jwks: optional(described(keySetAddress(), 'Where its public keys are; where its own discovery document says, when left out.')),
    audience: required(described(audience(), 'The claim `aud`: a name that is used for nothing but this gate.'), 'api://grantgate'),
    client: required(described(clientId(), 'Client of the tool at the provider: the claim `azp`, `appid` or `client_id`.'), '66666666-7777-8888-9999-000000000000'),
    subject: required(described(immutableClaim(), 'The claim that says who it is, and that never changes: `oid` of Entra, or `sub`.'), 'sub'),
    inputs: optional(described(inputNames(), 'The only inputs that it may set, each of type choice, boolean or number; none when left out. Such a token ' +
        'does not say what it was issued for.')),
    'event-types': optional(described(list(shape_text({ pattern: /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/, expected: 'the type of an event' }), { max: 25 }), 'The only `event_type` of `repository_dispatch` that it may send; none when left out. A workflow may read it ' +
        'like an input.')),
    age: optional(described(duration({ min: 30, max: 3600 }), 'How old a token may be when the run begins; `5m` when left out.')),
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
    signed: object(signedFields, checkSigned),
    idp: object(idpFields, checkIdp),
};
const ENTRY_KIND_NAMES = Object.keys(ENTRY_KINDS);
/** An entry of `delegation`, parsed by its kind, so that what is wrong is said of that kind. */
const delegationEntryShape = {
    schema: { anyOf: Object.values(ENTRY_KINDS).map(({ schema }) => schema) },
    parse: (value, path, mismatches) => {
        if (!shape_isRecord(value))
            return ENTRY_KINDS.signed.parse(value, path, mismatches);
        const kind = value['kind'];
        if (isKind(kind))
            return ENTRY_KINDS[kind].parse(value, path, mismatches);
        if (kind === undefined)
            return addMismatch(mismatches, path, '`kind` is missing', 'for example `kind: signed`; `github`: a comment `/run`, `signed`: the tool signs, `idp`: a token of the ' +
                "company's identity provider");
        const near = typeof kind === 'string' ? meant(kind, ENTRY_KIND_NAMES) : undefined;
        return addMismatch(mismatches, [...path, 'kind'], `expected ${ENTRY_KIND_NAMES.map((one) => `\`${one}\``).join(', ')}, got ${showValue(kind)}`, near === undefined
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
var js_yaml_INVALID = Symbol("INVALID");
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
		if (object === void 0) return js_yaml_INVALID;
		if (state.skipInvalid) return js_yaml_INVALID;
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
			if (item === js_yaml_INVALID && container[index] === void 0) item = build(state, null);
			if (item === js_yaml_INVALID) continue;
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
		if (key === js_yaml_INVALID) continue;
		const value = build(state, objectValue);
		if (value === js_yaml_INVALID) continue;
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
		contents: root === js_yaml_INVALID ? null : root,
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
        : shape_isRecord(value)
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
    const hidden = findHidden(text);
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

;// CONCATENATED MODULE: ./lib/policy/yaml-numbers.js


const { tagName: yaml_numbers_integer } = intCoreTag;
const { tagName: yaml_numbers_float } = floatCoreTag;
/**
 * YAML's core schema, where a number is one only if it is written plainly: `012345678901` would lose its zero, `1.10`
 * and `1e3` would change, and whoever meant an account, a version or a mode would not hear of it.
 */
const PLAIN_NUMBERS = CORE_SCHEMA.withTags(defineScalarTag(yaml_numbers_integer, {
    ...intCoreTag,
    resolve: (source, explicit, name) => plainNumber(intCoreTag.resolve(source, explicit, name), source),
}), defineScalarTag(yaml_numbers_float, {
    ...floatCoreTag,
    resolve: (source, explicit, name) => plainNumber(floatCoreTag.resolve(source, explicit, name), source),
}));
function plainNumber(read, source) {
    return typeof read === 'number' ? exactNumber(read, source) : read;
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
    const hidden = findHidden(text.slice(start));
    return hidden === undefined
        ? undefined
        : { file, ...positionAt(text, start + hidden.offset), message: describeHidden(hidden), hint: HIDDEN_HINT };
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
    const [first, ...rest] = toProblems(mismatches, file, (mismatch) => findPlace(source, mismatch.path, mismatch.key)).map((problem) => withLineHint(problem, lines));
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
            message: describeHidden(found.hidden),
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

;// CONCATENATED MODULE: ./lib/policy/environments.js



/** An environment's name: anything on one line. Source: GitHub's REST reference, "Create or update an environment". */
const ENVIRONMENT = /^\S(?:.{0,253}\S)?$/;
const namesShape = object({
    aliases: optional(described(globs(), 'Any name that a tool has for it: a stage, a slot, a channel. Compared without case, and good wherever a ' +
        'tool names an environment.')),
    profiles: optional(described(globs(), 'Profiles of the AWS command line.')),
    contexts: optional(described(globs(), 'Contexts of Kubernetes, and clusters.')),
    namespaces: optional(described(globs(), 'Namespaces of Kubernetes, and resource groups.')),
    stacks: optional(described(globs(), 'Stacks of CloudFormation, the CDK or Pulumi.')),
    workspaces: optional(described(globs(), 'Workspaces of Terraform.')),
    projects: optional(described(globs(), 'Projects of a cloud or of a host.')),
    subscriptions: optional(described(globs(), 'Subscriptions of Azure.')),
    apps: optional(described(globs(), 'Apps, services and functions.')),
    buckets: optional(described(globs(), 'Buckets and containers of stored files, and the accounts that hold them.')),
    parameters: optional(described(globs(), 'Parameters and secrets, by the name that a cloud has for them.')),
    registries: optional(described(globs(), 'Repositories of images, with their registry and without tag or digest: `ghcr.io/acme/shop`, ' +
        '`docker.io/acme/shop`.')),
    databases: optional(described(globs(), 'Databases, their servers and clusters, and tables.')),
    files: optional(described(globs(), 'Files of variables or values, and folders, by their path in the repository; a pattern without a slash is ' +
        'compared with the last part of it.')),
});
/** The policy's key `environments`: the names that deploy tools have for an environment. */
const environmentsShape = record(ENVIRONMENT, 'the name of an environment', namesShape, 500);
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
    return hinted(shape_text({ pattern: PARTS, maxLength: 512, expected: 'a reusable workflow at a ref' }), meantGate);
}
/** What clouds and GitHub are told of the gate. */
const wallsShape = object({
    gate: required(described(gatedWorkflow(), 'The reusable workflow that holds the gate, at the ref by which it is called, as the claim `job_workflow_ref` ' +
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
    const inner = hinted(shape_text({ pattern: PROGRAM_OR_PATH, expected: 'the name of a program, or the path of a file of the repository' }), (written) => (/\s/.test(written) ? 'write the program alone, without what it is given' : undefined));
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
const programsShape = () => list(programShape(), { max: 500 });
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
    schema: oneOf(who_PERMISSIONS).schema,
    parse: (value, path, mismatches) => {
        const word = typeof value === 'string' ? value.toLowerCase() : '';
        const meant = Object.hasOwn(MEANT_PERMISSIONS, word) ? MEANT_PERMISSIONS[word] : undefined;
        return meant === undefined
            ? oneOf(who_PERMISSIONS).parse(value, path, mismatches)
            : addMismatch(mismatches, path, `there is no permission \`${word}\` on a repository`, `did you mean \`${meant}\`?`);
    },
};
const numberedTeamShape = object({
    team: required(described(team(), 'The team, for people who read the policy.'), 'acme/platform'),
    id: required(described(integer(1), 'Its number, which decides: `gh api orgs/OWNER/teams/SLUG --jq .id`.'), '7401'),
});
const loginOfSome = hinted(login(), (written) => TEAM_PATTERN.test(written.replace(/^@/, '')) ? 'a login has no slash: a team goes under `teams`' : undefined);
const named = {
    users: optional(described(list(eitherShape(loginOfSome, integer(1), 'a GitHub login or a numeric account id')), 'Logins, or numeric account ids, which survive renames.')),
    teams: optional(described(list(listOrKeys(team(), numberedTeamShape)), 'Teams written `owner/slug`, or `{team: owner/slug, id: 123}`: the number survives a rename, and a new ' +
        'team of an old name does not have it. Members of their child teams are members. Needs a token that can ' +
        'read members.')),
};
const withPermission = {
    ...named,
    permission: optional(described(permissionShape, 'Anyone with at least this permission on the repository that holds the policy.')),
};
/** People by name, team or permission; `nobody` says what it means when there are none. */
function listedShape(nobody) {
    return notAsList(object(withPermission, (value, path, mismatches) => refuseNobody(value, path, mismatches, { nobody, hint: 'give `users`, `teams` or `permission`' })), Object.keys(withPermission));
}
/** The same where a permission is not enough. */
function listedByNameShape(nobody) {
    return notAsList(object(named, (value, path, mismatches) => refuseNobody(value, path, mismatches, { nobody, hint: 'give `users` or `teams`' })), Object.keys(named));
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
            if (shape_isRecord(value) || !names.every((name) => typeof name === 'string' && name !== ''))
                return shape.parse(value, path, mismatches);
            return addMismatch(mismatches, path, `expected keys and values, got ${showValue(value)}`, `write \`${meantPeople(names.map(String), keys)}\`: its keys are ${keys.join(', ')}`);
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

;// CONCATENATED MODULE: ./lib/policy/break-glass/rules.js





const reviewShape = object({
    within: required(described(duration({ min: 3600 }), 'How long after its end it has to be reviewed; later it is overdue.'), '2d'),
    by: required(described(listedShape('nobody could review it'), 'Who reviews it. Nobody reviews their own break-glass access.'), '{permission: maintain}'),
});
/** Access in an emergency, which is reviewed afterwards. */
const breakGlassShape = object({
    who: required(described(listedByNameShape('nobody could use it'), 'Who may take it, without an approval.'), '{users: [mona]}'),
    lasts: required(described(duration({ min: 300, max: 86_400 }), 'How long it lasts from when it was asked for; `24h` at most.'), '1h'),
    each: required(described(rate(), 'How often a person may take it, such as `2 per 30d`.'), '2 per 30d'),
    environments: optional(described(globs('environment'), 'Environments that it reaches, of those of the role; all of them when left out.')),
    drill: optional(described(roleName(), 'Role whose credentials a drill gets in place of those of the role: a harmless one. No drills when left out.')),
    notify: optional(described(list(eitherShape(login(), team(), 'a team or a login'), { min: 1 }), 'Teams and people who are told at once, besides everybody who could have approved.')),
    review: required(described(reviewShape, 'The review afterwards. While one is overdue, that person cannot take it again.'), '{within: 2d, by: {permission: maintain}}'),
});

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
    const name = shape_text({ pattern: /^[A-Za-z_][A-Za-z0-9_]{0,127}$/, expected: 'the name of a variable' });
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
    return described(checked, 'Variable that later steps find it in.');
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
    return described(shape_text({ pattern: HTTPS_URL, expected: 'an https address' }), description);
}

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
const awsSecretShape = object({
    secret: optional(described(shape_text({ pattern: SECRET_NAME, expected: 'the name or the ARN of a secret', maxLength: 2048 }), 'Name or ARN of a secret in Secrets Manager.')),
    parameter: optional(described(shape_text({ pattern: SSM_PARAMETER, expected: 'the name or the ARN of a parameter', maxLength: 2048 }), 'Name or ARN of a parameter in Systems Manager, such as `/shop/flags/key`; with `:3` or `:label` after ' +
        'it, that version.')),
    field: optional(described(shape_text(), 'Field of a value that is a JSON object; all of the value when left out.')),
    'version-stage': optional(described(shape_text({ maxLength: 256 }), 'Staging label of the version of a secret; `AWSCURRENT` when left out.')),
    env: required(variableName(), 'FLAGS_SDK_KEY'),
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
    for (const [index, env] of takenTwice(secrets.map((secret, place) => [place, secret.env])))
        mismatches.push({ path: [...path, 'secrets', index, 'env'], message: `\`${env}\` is taken by another secret` });
    for (const [index, { secret, parameter, env }] of secrets.entries()) {
        const at = [...path, 'secrets', index];
        if (exportKeys && AWS_KEY_VARIABLES.has(foldedVariable(env)))
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

;// CONCATENATED MODULE: ./lib/policy/free-object.js



/** Any JSON object, kept as it is; a number in it that JSON would write in another way is an error. */
function freeObject() {
    return {
        schema: { type: 'object' },
        parse: (value, path, mismatches) => {
            if (!shape_isRecord(value))
                return addMismatch(mismatches, path, `expected keys and values, got ${showValue(value)}`);
            const altered = leavesOf(value, path).filter((leaf) => leaf.value instanceof InexactNumber);
            for (const leaf of altered)
                mismatches.push({
                    path: leaf.path,
                    message: `the number ${showValue(leaf.value)} would be sent in another form`,
                    hint: 'write it in quotes, or as a plain number',
                });
            return altered.length === 0 ? value : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./lib/policy/credential/iam-policy-spec.js




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
    return leavesOf(document).flatMap(({ path, value }) => {
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
    return `${typeof value === 'number' || value instanceof InexactNumber ? 'the number ' : ''}${showValue(value)}`;
}
/** An IAM policy document, as keys and values or as JSON in one text. */
function iamPolicy() {
    const asText = shape_text({ maxLength: MAX_INLINE_POLICY_CHARACTERS });
    return {
        schema: { anyOf: [freeObject().schema, asText.schema] },
        parse: (value, path, mismatches) => {
            if (typeof value === 'string') {
                const parsed = asText.parse(value, path, mismatches);
                return parsed === undefined || checkedPolicy(documentIn(parsed), path, mismatches, false) ? parsed : undefined;
            }
            if (shape_isRecord(value))
                return checkedPolicy(value, path, mismatches, true) ? value : undefined;
            mismatches.push({ path, message: `expected an IAM policy document, got ${showValue(value)}` });
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
        return parseExactly(source);
    }
    catch {
        return {};
    }
}

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
    role: required(described(shape_text({ pattern: ROLE_ARN, expected: 'the ARN of an IAM role' }), 'ARN of the IAM role that is assumed.'), 'arn:aws:iam::111122223333:role/flags-staging'),
    region: required(described(shape_text({ pattern: /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/, expected: 'an AWS region such as `eu-west-1`' }), 'Region of the STS endpoint, and `AWS_REGION` for later steps.'), 'eu-west-1'),
    audience: optional(described(shape_text({ maxLength: 255 }), 'Audience of the token that is traded; `sts.amazonaws.com` when left out.')),
    endpoint: optional(httpsUrl('STS endpoint of your own, such as a VPC endpoint; else that of the region and partition.')),
    fips: optional(described(flag(), 'Use the FIPS endpoints of the region.')),
};
const endpointsShape = object({
    secretsmanager: optional(httpsUrl('Endpoint of Secrets Manager.')),
    ssm: optional(httpsUrl('Endpoint of Systems Manager.')),
});
/** A session of an AWS role: the key `aws` of a credential. */
const awsShape = object({
    ...awsLogin,
    session: optional(described(duration({ min: MIN_STS_SECONDS, max: MAX_STS_SECONDS }), 'Longest session; 15 minutes at least, as STS demands. With `chain` one hour at most.')),
    policy: optional(described(iamPolicy(), 'Session policy: it can only shrink what the role allows.')),
    policies: optional(described(list(shape_text({ pattern: POLICY_ARN, expected: 'the ARN of a managed policy' }), { max: 10 }), 'ARNs of managed policies that shrink the session further.')),
    'verify-identity': optional(described(flag(), 'Ask GetCallerIdentity with the new credentials; one more round trip.')),
    chain: optional(described(shape_text({ pattern: ROLE_ARN, expected: 'the ARN of an IAM role' }), 'ARN of a second role, assumed with the first: later steps get the keys of this one.')),
    'external-id': optional(described(shape_text({ pattern: EXTERNAL_ID, expected: 'an external id' }), 'External id that the trust policy of the second role asks for.')),
    tags: optional(described(flag(), '`false`: the session of the second role has no tags.')),
    'transitive-tags': optional(described(list(oneOf(SESSION_TAGS), { max: SESSION_TAGS.length }), 'Tags that stay on sessions assumed from there; none when left out.')),
    'source-identity': optional(described(flag(), '`false`: the session of the second role has no source identity.')),
    secrets: optional(described(list(awsSecretShape, { max: 100 }), 'Secrets of Secrets Manager and parameters of Systems Manager, read with the session.')),
    'export-keys': optional(described(flag(), '`false`: later steps get the secrets, and not the keys of the session.')),
    endpoints: optional(described(endpointsShape, 'Endpoints of your own, such as VPC endpoints; else those of the region and partition.')),
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

;// CONCATENATED MODULE: ./lib/policy/credential/azure-spec.js


/** Azure's own name for an id, in the form that its pages show. */
const uuid = (what) => described(shape_text({
    pattern: /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/,
    expected: 'an id such as `aaaabbbb-0000-cccc-1111-dddd2222eeee`',
}), what);
/** A resource and `/.default`: all that the identity may do there, as the client credentials flow demands. */
const SCOPE = /^(?:https:\/\/|api:\/\/)?[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[\w.~-]*)*\/\.default$/;
const scope = (what) => described(shape_text({ pattern: SCOPE, expected: 'a resource that ends in `/.default`' }), what);
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
const furtherToken = object({
    scope: required(scope('Resource that the token is for, such as `https://vault.azure.net/.default`.'), 'https://vault.azure.net/.default'),
    env: required(variableName(), 'KEY_VAULT_TOKEN'),
});
/** Access tokens of an app registration or a managed identity: the key `azure` of a credential. */
const azureShape = object({
    tenant: required(uuid('Id of the tenant (directory).'), '00000000-0000-4000-8000-000000000001'),
    client: required(uuid('Client id of the app registration, or of the user-assigned managed identity.'), '00000000-0000-4000-8000-000000000002'),
    subscription: optional(uuid('Id of the subscription. It is checked: it has to be there, enabled and of that tenant.')),
    cloud: optional(described(oneOf(AZURE_CLOUDS), 'Which cloud; `public` when left out.')),
    audience: optional(described(shape_text({ maxLength: 255 }), "Audience of the token that is traded; the cloud's own when left out, such as `api://AzureADTokenExchange`.")),
    scope: optional(scope("Resource that the access token is for; the cloud's management API when left out, such as " +
        '`https://management.azure.com/.default`.')),
    env: optional(described(variableName(), `Variable that later steps find the access token in; \`${AZURE_TOKEN_VARIABLE}\` when left out.`)),
    tokens: optional(described(list(furtherToken, { max: 10 }), 'Further access tokens, for other resources; each is a request of its own.')),
    'federated-token-file': optional(described(flag(), 'Also gives later steps the token of the job itself, in a file, as Azure SDKs and Terraform want it. It ' +
        'can be traded for five minutes; what is made from it may last a day.')),
}, (value, path, mismatches) => {
    const names = [
        [['env'], value.env ?? AZURE_TOKEN_VARIABLE],
        ...(value.tokens ?? []).map((token, index) => [['tokens', index, 'env'], token.env]),
    ];
    for (const [place, name] of names)
        if (AZURE_OWN_VARIABLES.includes(foldedVariable(name)))
            mismatches.push({
                path: [...path, ...place],
                message: `\`${name}\` holds something else`,
                hint: 'choose a name of your own, such as `KEY_VAULT_TOKEN`',
            });
    for (const [place, name] of takenTwice(names))
        mismatches.push({ path: [...path, ...place], message: `two tokens would be in \`${name}\`` });
});

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
const account = (description) => described(shape_text({ maxLength: 160, pattern: SERVICE_ACCOUNT, expected: 'the e-mail address of a service account' }), description);
const project = (description) => described(shape_text({ pattern: PROJECT_ID, expected: 'the id of a project' }), description);
const condition = object({
    expression: required(described(shape_text({ maxLength: 2048 }), 'Condition in CEL, for example on `resource.name`.'), '"resource.name.startsWith(\'projects/_/buckets/flags/objects/shop/\')"'),
    title: optional(described(shape_text({ maxLength: 100 }), 'What it is for.')),
    description: optional(described(shape_text({ maxLength: 256 }), 'More about it.')),
});
/** One rule of a credential access boundary, in Google's own names. */
const boundaryRule = object({
    availableResource: required(described(shape_text({
        pattern: BUCKET,
        expected: 'a bucket such as `//storage.googleapis.com/projects/_/buckets/NAME`: only Cloud Storage knows access ' +
            'boundaries',
    }), 'Bucket that the token reaches.'), '//storage.googleapis.com/projects/_/buckets/flags'),
    availablePermissions: required(described(list(shape_text({ pattern: /^inRole:[\w./-]+$/, expected: 'a role such as `inRole:roles/storage.objectViewer`' }), {
        min: 1,
        max: 50,
    }), 'Roles whose permissions remain there.'), "['inRole:roles/storage.objectViewer']"),
    availabilityCondition: optional(described(condition, 'When it remains.')),
});
const idToken = object({
    audience: required(described(shape_text({ maxLength: 1024 }), 'Audience of the ID token, such as the address of a Cloud Run service.'), 'https://flags.acme.example'),
    env: optional(variableName()),
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
const gcpShape = object({
    provider: required(described(shape_text({
        pattern: PROVIDER,
        expected: '`projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`, with the number ' +
            'of the project',
    }), 'Provider of the workload identity pool.'), 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/acme'),
    'service-account': optional(account('Service account that is impersonated. Left out, the job acts as itself, with a token whose life cannot ' +
        'be chosen.')),
    delegates: optional(described(list(account('A service account of the chain.'), { min: 1, max: 4 }), 'Service accounts in between, each allowed to make tokens of the next.')),
    audience: optional(described(shape_text({ maxLength: 255 }), 'Audience of the token that is traded; `https://iam.googleapis.com/` and the provider when left out.')),
    scopes: optional(described(list(shape_text({ maxLength: 256, pattern: /^[!-~]+$/, expected: 'a scope without spaces' }), { min: 1, max: 50 }), 'OAuth scopes of the token; `https://www.googleapis.com/auth/cloud-platform` when left out.')),
    session: optional(described(duration({ min: 60, max: MAX_GOOGLE_TOKEN_SECONDS }), 'Longest life of the token; 1 hour when left out. More needs a policy of the organisation.')),
    'access-boundary': optional(described(list(boundaryRule, { min: 1, max: MAX_BOUNDARY_RULES }), 'Credential access boundary: what the token can do at most, in Cloud Storage.')),
    'id-token': optional(described(idToken, 'Also an ID token of the service account, in `GCP_ID_TOKEN` unless `env` says otherwise. It lasts an hour.')),
    project: optional(project('Project of later steps; that of the service account when left out.')),
    'quota-project': optional(project('Project whose quota is used.')),
    universe: optional(described(shape_text({ pattern: /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, expected: 'a domain' }), 'Domain of the cloud; `googleapis.com` when left out.')),
}, (value, path, mismatches) => {
    const env = value['id-token']?.env;
    if (env !== undefined && GCP_OWN_VARIABLES.includes(foldedVariable(env)))
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

;// CONCATENATED MODULE: ./lib/policy/unbroken.js
/**
 * The text of a pattern that is written over several lines: as it stands, without the line breaks and the blanks around
 * them.
 */
function unbroken(text, ...parts) {
    return String.raw(text, ...parts).replaceAll(/\s*\n\s*/g, '');
}

;// CONCATENATED MODULE: ./lib/policy/credential/aws-key-spec.js




/**
 * A key id, an alias, or the ARN of either. https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html, KeyId
 */
const KEY = new RegExp(unbroken `
  ^(?:(?:arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/)?(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})
  |(?:arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:)?alias\/[\w/-]{1,250})$
`);
/** A key of AWS KMS that signs for an App. */
const awsKeyShape = object({
    ...awsLogin,
    key: required(described(shape_text({ pattern: KEY, expected: 'a key id, `alias/<name>`, or the ARN of either', maxLength: 2048 }), 'The RSA key that signs: its id, `alias/<name>`, or the ARN of either.'), 'alias/app'),
    endpoints: optional(described(object({ kms: optional(httpsUrl('Endpoint of KMS.')) }), 'Endpoints of your own, such as VPC endpoints; else those of the region and partition.')),
}, ({ key, region }, path, mismatches) => {
    const elsewhere = /^arn:[^:]+:kms:([^:]+):/.exec(key)?.[1];
    if (elsewhere !== undefined && elsewhere !== region)
        mismatches.push({
            path: [...path, 'key'],
            message: `the key is in the region \`${elsewhere}\`, and \`${region}\` is asked`,
        });
});

;// CONCATENATED MODULE: ./lib/policy/credential/vault-spec.js




const MOUNT = /^[\w.-]+(?:\/[\w.-]+)*$/;
/** How a server of Vault or OpenBao lets a job in; also used for a key that signs. */
const vaultLogin = {
    url: required(httpsUrl('Address of the Vault or OpenBao server.'), 'https://vault.acme.example'),
    role: required(described(shape_text({ maxLength: 255 }), 'Role of the JWT auth method.'), 'flags'),
    mount: optional(described(shape_text({ pattern: MOUNT, expected: 'a path without slashes around it' }), 'Where the JWT auth method is mounted; `jwt` when left out.')),
    namespace: optional(described(shape_text({ pattern: MOUNT, expected: 'a namespace' }), 'Namespace of Vault Enterprise or OpenBao.')),
    audience: optional(described(shape_text({ maxLength: 255 }), 'Audience of the token that is traded; the address of the server when left out.')),
    'ca-certificates': optional(described(shape_text({ maxLength: 65_536, pattern: /-----BEGIN CERTIFICATE-----/, expected: 'certificates in PEM' }), 'CA certificates of the server, as PEM; they add to those that are trusted already.')),
};
const vaultSecret = object({
    path: required(described(shape_text({ pattern: /^[^\s?#]+$/, expected: 'a path' }), 'Path of the secret below the server, for example `secret/data/shop/flags`, `database/creds/reader` or ' +
        '`pki/issue/web`.'), 'secret/data/shop/flags'),
    field: required(described(shape_text(), 'Field of the secret; with `wrap-ttl`, give `token`.'), 'sdk-key'),
    env: required(variableName(), 'FLAGS_SDK_KEY'),
    version: optional(described(shape_text({ pattern: /^\d{1,9}$/, expected: 'a version in quotes' }), 'Version of a secret of KV 2; the newest when left out.')),
    data: optional(described(freeObject(), 'What is sent along: the request is then a write, as PKI and some dynamic secrets need.')),
    'wrap-ttl': optional(described(duration({ min: 1, max: 86_400 }), 'Wraps the answer: later steps get a token that gives the secret once.')),
});
/** Secrets of Vault or OpenBao: the key `vault` of a credential. */
const vaultShape = object({
    ...vaultLogin,
    session: optional(described(duration({ min: 10 }), 'Longest life of the token and of the leases it makes.')),
    secrets: optional(described(list(vaultSecret, { max: 100 }), 'Secrets to read.')),
    'export-token': optional(described(flag(), 'Also gives later steps the token itself, as `VAULT_TOKEN`, beside `VAULT_ADDR` and `VAULT_NAMESPACE`.')),
}, (value, path, mismatches) => {
    if ((value.secrets?.length ?? 0) === 0 && value['export-token'] !== true)
        mismatches.push({
            path,
            message: 'gives nothing to later steps',
            hint: 'give `secrets`, or `export-token: true`',
        });
    for (const [index, env] of takenTwice((value.secrets ?? []).map((secret, place) => [place, secret.env])))
        mismatches.push({ path: [...path, 'secrets', index, 'env'], message: `\`${env}\` is taken by another secret` });
});

;// CONCATENATED MODULE: ./lib/policy/credential/github-spec.js





/** A key of the transit engine that signs for the App. */
const transitShape = object({
    ...vaultLogin,
    key: required(described(shape_text({ pattern: /^[\w.-]{1,255}$/, expected: 'the name of a key' }), 'Name of the transit key.'), 'app'),
    'transit-mount': optional(described(shape_text({ pattern: /^[\w.-]+(?:\/[\w.-]+)*$/, expected: 'a path' }), 'Where the transit engine is mounted; `transit` when left out.')),
});
const keyShape = object({
    vault: optional(described(transitShape, 'A transit key of Vault or OpenBao.')),
    'aws-kms': optional(described(awsKeyShape, 'A key of AWS KMS.')),
    input: optional(described(flag(), '`true`: the private key comes in the input `app-private-key`. The last resort: whoever reads it has all ' +
        'of the App, for good.')),
}, (value, path, mismatches) => {
    const given = [value.vault !== undefined, value['aws-kms'] !== undefined, value.input === true].filter(Boolean).length;
    if (given !== 1)
        mismatches.push({ path, message: 'expected exactly one of `vault`, `aws-kms`, `input: true`' });
});
/** A token of a GitHub App's installation: the key `github` of a credential. */
const githubShape = object({
    app: required(described(shape_text({ pattern: /^[A-Za-z0-9._-]{1,100}$/, expected: 'a client id, or an app id in quotes' }), 'Client id of the App, such as `Iv23li…`, or its numeric id.'), 'Iv23liExample'),
    owner: optional(described(shape_text({ pattern: /^[A-Za-z0-9-]{1,39}$/, expected: 'a login' }), 'Account the App is installed on; the owner of the repository of the run when left out.')),
    installation: optional(described(integer(1), 'Id of the installation; looked up when left out.')),
    repositories: required(described(list(shape_text({ pattern: /^[\w.-]{1,100}$/, expected: 'the name of a repository, without its owner' }), {
        min: 1,
        max: 500,
    }), 'Repositories the token reaches.'), '[incidents]'),
    permissions: required(described(record(/^[a-z][a-z-]{2,60}$/, 'a permission of a GitHub App', oneOf(['read', 'write', 'admin'])), 'What it may do there, with `-` in names.'), '{contents: read}'),
    key: required(described(keyShape, 'What signs for the App.'), '{vault: {url: https://vault.acme.example, role: app, key: app}}'),
    env: optional(described(tokenVariableName(), 'Variable that later steps find the token in; `GH_TOKEN` when left out.')),
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
const PROVIDERS = ['aws', 'gcp', 'azure', 'vault', 'github'];

;// CONCATENATED MODULE: ./lib/policy/credential-spec.js








/** One named credential of a role: exactly one provider, and where it is issued. */
const fields = object({
    environments: optional(described(globs('environment'), 'Issued only when the job is in one of these environments; everywhere when left out.')),
    'accept-longer': optional(described(flag(), 'Accept that a provider cannot end the credential with the grant: a GitHub App token lasts an hour ' +
        'unless it is revoked earlier, a token of Azure 60 to 90 minutes.')),
    aws: optional(described(awsShape, 'A session of an AWS role.')),
    gcp: optional(described(gcpShape, 'A token of Google Cloud.')),
    azure: optional(described(azureShape, 'Access tokens of an app registration or a managed identity of Azure.')),
    vault: optional(described(vaultShape, 'Secrets from Vault or OpenBao.')),
    github: optional(described(githubShape, 'A token of a GitHub App, for some repositories and permissions only.')),
}, (value, path, mismatches) => {
    const given = PROVIDERS.filter((name) => value[name] !== undefined);
    if (given.length !== 1)
        mismatches.push({
            path,
            message: `expected exactly one of ${PROVIDERS.map((name) => `\`${name}\``).join(', ')}`,
            hint: 'one credential is of one provider',
        });
});
/** The same, with the one provider that a JSON Schema can demand as well. */
const credentialShape = described(fields, 'One credential: of exactly one provider.', {
    oneOf: PROVIDERS.map((name) => ({ properties: { [name]: true }, required: [name] })),
});

;// CONCATENATED MODULE: ./lib/policy/push-rules.js



/** What a push may do besides adding commits: move a branch or a tag to where it was not going, or delete one. */
const PUSH_CHANGES = ['force', 'delete'];
const changeableShape = (what, whatOfTags = what) => described(listOrKeys(globs('branch'), object({
    branches: optional(described(globs('branch'), `Branches that ${what}.`)),
    tags: optional(described(globs('tag'), `Tags that ${whatOfTags}.`)),
})), `Branches that ${what}; for tags as well, a list of each. None when left out.`);
/** The key `push` of a role: kinds of changes, each for all that the role covers, or each with the names it is for. */
const pushShape = listOrKeys(list(oneOf(PUSH_CHANGES)), object({
    force: optional(changeableShape('may be rewritten', 'may be moved')),
    delete: optional(changeableShape('may be deleted')),
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
const roleShape = object({
    description: required(described(shape_text(), 'What the role is for, in words a builder understands.'), 'Turn feature flags on and off'),
    owner: optional(described(eitherShape(login(), team(), 'a team or a login'), 'Who answers for the role.')),
    repositories: optional(described(globs('repository'), 'Repositories it may be used in, `owner/name`; the one that holds the policy when left out.')),
    branches: required(described(globs('branch'), 'Branches a run may be on; may be `[]` when `tags` are given.'), "['release/*']"),
    tags: optional(described(globs('tag'), 'Tags a run may be on; none when left out.')),
    environments: optional(described(globs('environment'), 'Environments a job may be in; none when left out.')),
    workflows: required(described(list(glob('workflow'), { min: 1 }), 'Workflow files; without `owner/name/` in front, of the repository of the run.'), '[.github/workflows/flags.yml]'),
    events: optional(described(list(shape_text({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Events that may start the run; `[workflow_dispatch]` when left out.')),
    runners: optional(described(list(oneOf(['github-hosted', 'self-hosted'])), 'Kinds of runner; `[github-hosted]` when left out.')),
    permissions: optional(described(record(/^[a-z-]{2,40}$/, 'a permission of GITHUB_TOKEN', oneOf(['none', 'read', 'write'])), 'Ceiling for the `permissions` of the job.')),
    push: optional(described(pushShape, 'What a push of a job may do besides adding commits: rewrite a branch or tag, delete one. A list is for all ' +
        'branches and tags of the role. Nothing when left out.')),
    require: optional(described(list(oneOf(['protected-ref'])), '`protected-ref`: the branch or tag must be protected.')),
    windows: optional(described(list(windowShape, { min: 1 }), 'When it may be used; always when left out.')),
    approval: optional(described(object({ count: required(integer(1, 20), '2') }), 'May raise the number of approvals, never lower it.')),
    'requestable-by': optional(described(listedShape('nobody could ask for it'), 'Who may ask for it by the form; anyone who can open an issue when left out.')),
    agents: optional(described(flag(), '`true`: a bot may use it by a grant of its own, without a person behind it. Left out, it is `false` as ' +
        'soon as ' +
        'the policy has `delegation`, by which a bot can name a person.')),
    'break-glass': optional(described(breakGlassShape, 'Access in an emergency, without an approval and with a review afterwards.')),
    lifetime: optional(described(duration(), 'May lower the longest life of a grant, never raise it.')),
    credentials: optional(described(record(ROLE_NAME, 'a name of letters, digits, `-` and `_`', credentialShape, 50), 'What is issued to a run that is allowed.')),
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















const approvalShape = object({
    approvers: required(described(listedShape('nobody could approve a grant'), 'Who may approve a grant.'), '{permission: maintain}'),
    count: optional(described(integer(1, 20), 'How many of them; 1 when left out.')),
    require: optional(described(list(oneOf(['principal-id'])), '`principal-id`: a grant without the numeric id of its account is not used.')),
    policy: optional(described(oneOf(['reviewed', 'any']), '`reviewed` (when left out): a change of this file counts only once it was reviewed as the rules before it ' +
        'demand. `any`: whoever may push to the default branch may rewrite it.')),
    'unknown-authors': optional(described(oneOf(['deny', 'one-more', 'ignore']), 'What happens with a commit whose author or committer belongs to no account, or to a bot, since the approver ' +
        'may have written it: `one-more` (when left out) takes one more approval.')),
});
const limitsShape = object({
    lifetime: required(described(duration(), 'Longest time between the start of a grant and its end.'), '30d'),
    session: required(described(duration({ min: 60 }), 'Longest life of any credential.'), '1h'),
    accounts: optional(described(list(shape_text({ pattern: /^\d{12}$/, expected: 'a 12-digit AWS account id in quotes' })), 'AWS accounts that roles may be in; any when left out.')),
});
const neverShape = object({
    branches: optional(described(globs('branch', { strict: true }), 'Branches that no grant reaches.')),
    tags: optional(described(globs('tag', { strict: true }), 'Tags that no grant reaches.')),
    environments: optional(described(globs('environment', { strict: true }), 'Environments that no grant reaches.')),
});
/** The policy file; its JSON Schema is generated from here. */
const policyShape = object({
    version: required(described(oneOf([1]), 'Version of the format.'), '1'),
    approval: required(described(approvalShape, 'Who approves grants.'), '{approvers: {permission: maintain}}'),
    limits: required(described(limitsShape, 'Bounds on every grant and credential.'), '{lifetime: 30d, session: 1h}'),
    never: optional(described(neverShape, 'Wins over every role and grant.')),
    environments: optional(described(environmentsShape, 'Names that deploy tools have for environments: without them, only environments by their own names are known.')),
    'default-branches': optional(described(defaultBranchesShape, 'Default branches of other repositories, `owner/name: branch`: for what always happens on the default ' +
        'branch, such as a `repository_dispatch`.')),
    actions: optional(described(actionsShape, 'Actions that touch branches or environments, and the inputs that name them; they add to those that are known.')),
    opaque: optional(described(oneOf(['list', 'refuse']), 'What happens to steps with code that cannot be read in advance: `list` (when left out) lists them, `refuse` ' +
        'refuses the run. `actions` and `programs` vouch for some.')),
    programs: optional(described(programsShape(), 'Programs that are vouched for, whatever they run: by their name, such as `make`, or by their path in the ' +
        'repository, such as `./scripts/build.py`. They are not opaque.')),
    lifted: optional(described(list(shape_text({
        pattern: /^grantgate\/frozen(?:\/[^\s~^:?*[\\]+)?$/i,
        expected: 'a tag that freezes, such as `grantgate/frozen/20261128T180000Z`',
    }), { max: 1000 }), 'Freezes that are over: names of tags at or below `grantgate/frozen`, as they are written.')),
    preflight: optional(described(oneOf(['enforce', 'warn', 'off']), 'How strictly later steps are read at least, whatever the workflow says.')),
    guard: optional(described(oneOf(['enforce', 'off']), '`enforce`: pushes are guarded while a job runs, whatever the workflow says.')),
    requests: optional(described(requestsShape, 'How access is asked for.')),
    renewal: optional(described(renewalShape, 'How grants are renewed.')),
    offboarding: optional(described(oneOf(['propose', 'revoke']), 'What happens with grants of people who left: a pull request proposes their end (when left out), or a tag ' +
        'revokes them at once.')),
    unused: optional(described(duration({ min: 86_400 }), 'After how long without a run a grant is proposed for removal; never when left out.')),
    notify: optional(described(httpsAddress(), 'Address that is told, in one signed JSON event each, what happens to grants.')),
    'frozen-allows-break-glass': optional(described(flag(), '`true`: a freeze does not stop break-glass access. It does when left out.')),
    delegation: optional(described(list(delegationEntryShape, { max: 100 }), 'Tools that may name the person behind a dispatch: by a comment, by a signature of their own, or by a ' +
        'token of ' +
        "the company's identity provider.")),
    walls: optional(described(wallsShape, 'What clouds and GitHub are to refuse by themselves: `grantgate walls` writes it for them.')),
    roles: required(described(record(ROLE_NAME, 'a role name of letters, digits, `-` and `_`', roleShape), 'The catalogue of what can be granted.'), '{}'),
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
            message: `longer than the policy's ${formatDuration(policy.limits.lifetime)}: a role may only lower it`,
        });
    }
    const longest = Math.min(policy.limits.lifetime, role.lifetime ?? Number.POSITIVE_INFINITY);
    const emergency = role['break-glass'];
    if (emergency !== undefined && emergency.lasts > longest) {
        mismatches.push({
            path: ['roles', name, 'break-glass', 'lasts'],
            message: `longer than the ${formatDuration(longest)} that a grant for this role may last`,
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

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./lib/errors/gate-error.js
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

;// CONCATENATED MODULE: ./lib/cli/usage-error.js

/**
 * The command was given something it cannot work with: what, and what to do about it. Ends the command with exit code
 * 2.
 */
class UsageError extends GateError {
    name = 'UsageError';
    constructor(message, hint, options) {
        super(message, { ...options, hint });
    }
}

;// CONCATENATED MODULE: ./lib/cli/read-text.js




/** One byte more than is allowed shows that a file is too large, whatever its size. */
let buffer = Buffer.allocUnsafe(MAX_FILE_BYTES + 1);
// without O_NONBLOCK a named pipe would hold the command up for ever
const OPEN_FLAGS = external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK;
/**
 * Reads a policy, a grant or another small file. Never follows a symbolic link, and never reads more than `most` bytes
 * and one: whoever parses it refuses what is longer.
 * @throws InputError when the file is there and cannot be read
 */
function readText(path, most = MAX_FILE_BYTES) {
    let length;
    try {
        // Windows has no O_NOFOLLOW
        if (process.platform === 'win32' && (0,external_node_fs_namespaceObject.lstatSync)(path).isSymbolicLink())
            return LINK;
        length = readStart(path, most + 1);
    }
    catch (error) {
        return explainUnreadText(error, path);
    }
    const bytes = buffer.subarray(0, length);
    if (length <= most && !(0,external_node_buffer_namespaceObject.isUtf8)(bytes))
        return { kind: 'refused', why: 'the file is not UTF-8 text' };
    return { kind: 'text', text: bytes.toString('utf8') };
}
const LINK = { kind: 'refused', why: 'the file is a symbolic link' };
function readStart(path, most) {
    if (buffer.length < most)
        buffer = Buffer.allocUnsafe(most);
    const file = (0,external_node_fs_namespaceObject.openSync)(path, OPEN_FLAGS);
    try {
        return (0,external_node_fs_namespaceObject.readSync)(file, buffer, 0, most, null); // a file gives all it has at once
    }
    finally {
        (0,external_node_fs_namespaceObject.closeSync)(file);
    }
}
function explainUnreadText(error, path) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'missing' };
    if (code === 'ELOOP' || code === 'EMLINK')
        return LINK;
    if (code === 'EISDIR')
        return { kind: 'refused', why: 'this is a folder, not a file' };
    if (code === 'EAGAIN' || code === 'ENXIO')
        return { kind: 'refused', why: 'this is not a file' };
    throw unreadableInput(path, error);
}
/** The error for a path that is there and cannot be read. */
function unreadableInput(path, error) {
    return new UsageError(`cannot read \`${path}\`: ${errorCode(error) ?? String(error)}`, 'check that it is there and that you may read it', { cause: error });
}
/** The code of a system error. */
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
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
function holderFolder(holder) {
    return `${KIND_FOLDERS[holder.kind]}/${holder.name}`;
}
/** Whose grants may cover what an account does: the person or the app, never both. Teams come on top. */
function holderOf(account) {
    return isApp(account) ? { kind: 'app', name: appNames(account)[0] } : { kind: 'user', name: account.login };
}
/**
 * The names that a holder's folder may have, two at most: as the login is written, and in lower case or, for an app of
 * another slug, that. GitHub compares neither with case, but a path it does.
 */
function folderNames({ kind, name }) {
    // a handle is compared as it is written
    const [own, other = kind === 'person' ? name : foldCase(name)] = kind === 'app' ? appNames({ login: name }) : [name];
    return [...new Set([own, other])];
}
/** The folders below `grants/` that may be an account's own. */
function accountFolders(account) {
    const { kind } = holderOf(account);
    return folderNames(holderOf(account)).map((name) => holderFolder({ kind, name }));
}

;// CONCATENATED MODULE: ./lib/policy/delegation/people.js



/** A handle begins with a letter, so that it is never taken for the number of an account. */
const HANDLE = /^[a-z][a-z0-9-]{0,62}[a-z0-9]$/;
const HANDLE_WORDS = 'a handle of small letters, digits and `-` that begins with a letter, such as `mona-marketing`';
const identityShape = object({
    issuer: required(described(issuer(), 'The identity provider, as its entry under `delegation` has it.'), 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0'),
    subject: required(described(shape_text({ pattern: /^[!-~]{1,255}$/, expected: 'the value of the claim, without blanks' }), 'Who she is there: the value of the claim that the entry names as `subject`.'), '5f2c0a6e-1111-2222-3333-444444444444'),
});
const personShape = object({
    name: required(described(line(256), 'Her name, for people.'), 'Mona Marketing'),
    github: optional(described(integer(1), 'Numeric id of her GitHub account, where she has one: its grants count for her as well, and its approvals ' +
        'of her ' +
        'own access do not.')),
    identities: optional(described(list(identityShape, { min: 1, max: 20 }), 'Who she is for identity providers; none when left out.')),
});
/** The file of people who are known by other things than a GitHub account; its JSON Schema is generated from here. */
const peopleShape = object({
    version: required(described(oneOf([1]), 'Version of the format.'), '1'),
    people: required(described(record(HANDLE, HANDLE_WORDS, personShape, 5000), 'People by their handles, which are never used again.'), '{}'),
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
    return parseDocument(source, file, peopleShape, { flat: true });
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
    const inner = shape_text({ maxLength: 256, expected: 'the id of a grant' });
    return {
        schema: { ...inner.schema, pattern: GRANT_ID.source, examples: ['users/mona/november-banner'] },
        parse: (value, path, mismatches) => {
            const id = inner.parse(value, path, mismatches);
            if (id === undefined || isGrantId(id))
                return id;
            const near = meantGrant(id);
            return addMismatch(mismatches, path, `expected the id of a grant, got ${showValue(id)}`, near === undefined ? 'such as `users/mona/november-banner`' : `did you mean \`${near}\`?`);
        },
    };
}

;// CONCATENATED MODULE: ./lib/policy/grant.js








/** A time as it is written; others are told of in the same way. */
const EXAMPLE_TIME = '2026-11-28T18:00:00Z';
const revokedShape = object({
    at: required(described(instant(), 'When it was revoked.'), EXAMPLE_TIME),
    by: required(described(login(), 'Who revoked it.'), 'hubot'),
    why: optional(described(line(), 'Why, on one line.')),
});
/** What the example says where the reason belongs. */
const REASON_PLACEHOLDER = /^\W*change[\s_-]?me\b/i;
/** A reason for the approver and the record; not what stood in the example. */
function reason() {
    const inner = line();
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => typeof value === 'string' && REASON_PLACEHOLDER.test(value)
            ? addMismatch(mismatches, path, `${showValue(value)} stands where the reason belongs`, 'write why the access is needed: the approver goes by it')
            : inner.parse(value, path, mismatches),
    };
}
const grantFields = object({
    role: required(described(roleName(), 'Name of the role in the policy.'), 'flag-release'),
    reason: required(described(reason(), 'Why the access is needed, for the approver and the record; on one line.'), 'Banner for the November release'),
    ticket: optional(described(line(2048), 'Link to the ticket or change.')),
    'principal-id': optional(described(integer(1), 'Numeric id of the account: logins are renamed and recycled, ids are not.')),
    'team-id': optional(described(integer(1), "Numeric id of the team of a team's grant: a team that is recreated under an old name has another.")),
    'requested-by': optional(described(login(), 'Who asked; the user of the path when left out. Required for teams and apps.')),
    'requested-by-id': optional(described(integer(1), 'Numeric id of who asked: it is compared as well as the login, which may be another by the time of the review.')),
    request: optional(described(integer(1), 'Number of the issue that asked for it; required where an App proposed the grant.')),
    starts: optional(described(instant(), 'From when on; when it was merged, if left out.')),
    expires: optional(described(instant(), 'Until when: the grant is void at this moment. This, `lasts`, or both: the earlier ends it.')),
    lasts: optional(described(duration({ min: 60 }), 'For how long, counted from when it was merged.')),
    renews: optional(described(grantId(), 'Id of the grant that this one goes on from, for people and the record.')),
    branches: optional(described(globs('branch'), 'Narrows the branches of the role.')),
    tags: optional(described(globs('tag'), 'Narrows the tags of the role.')),
    environments: optional(described(globs('environment'), 'Narrows the environments of the role.')),
    repositories: optional(described(globs('repository'), 'Narrows the repositories of the role.')),
    workflows: optional(described(globs('workflow'), 'Narrows the workflows of the role.')),
    events: optional(described(list(shape_text({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Narrows the events of the role.')),
    through: optional(described(list(shape_text({ pattern: ROLE_NAME, expected: 'the name of an entry under `delegation`' }), { min: 1, max: 100 }), 'Names of entries under `delegation`: it is good only by way of these. Directly and by any when left out.')),
    'max-uses': optional(described(integer(1, 1000), 'How many runs may use it.')),
    revoked: optional(described(revokedShape, 'Revokes the grant by a reviewed change.')),
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
        if (!shape_isRecord(value) || ENDS.some((end) => Object.hasOwn(value, end)))
            return fields;
        return addMismatch(mismatches, path, '`expires` is missing', `for example \`expires: ${EXAMPLE_TIME}\`, or \`lasts: 7d\`, which counts from the merge`);
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
    if (fold_foldCase(renewed.id) === fold_foldCase(id))
        return { message: '`renews` names this grant itself', hint: 'a renewal is a grant of its own, in another file' };
    return renewed.holder.kind === kind && fold_isSameName(renewed.holder.name, name)
        ? undefined
        : {
            message: '`renews` names a grant of somebody else',
            hint: `name one below \`grants/${KIND_FOLDERS[kind]}/${name}/\``,
        };
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/approver-by-login.js
/** Approvers who are named by login. */
const approverByLogin = {
    id: 'approver-by-login',
    severity: 'warning',
    summary: 'An approver is listed by login, not by the number of the account.',
    advice: 'A login can be renamed, and then taken by somebody else, who could approve. Write the number of the ' +
        'account, the `id` at `https://api.github.com/users/<login>`; a comment can name the person.',
    check: ({ approval }) => (approval.approvers.users ?? []).flatMap((user, index) => typeof user === 'number'
        ? []
        : [
            {
                path: ['approval', 'approvers', 'users', index],
                message: `\`${user}\` is listed by login only`,
                hint: `write the account's number: the \`id\` at https://api.github.com/users/${user}`,
            },
        ]),
};

;// CONCATENATED MODULE: ./lib/cli/lint/rule.js
/** Nothing to say: shared, so that a clean grant costs no memory. */
const NO_FINDINGS = [];

;// CONCATENATED MODULE: ./lib/cli/lint/rules/break-glass-idle.js

/** A key about emergencies in a policy that has none. */
const breakGlassIdle = {
    id: 'break-glass-idle',
    severity: 'warning',
    summary: 'The policy says something about break-glass access, and no role has any.',
    advice: 'Leave `frozen-allows-break-glass` out, or give a role `break-glass`.',
    check: ({ roles, 'frozen-allows-break-glass': frozen }) => frozen === undefined || [...roles.values()].some((role) => role['break-glass'] !== undefined)
        ? NO_FINDINGS
        : [{ path: ['frozen-allows-break-glass'], message: 'no role has `break-glass`', hint: 'leave it out' }],
};

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
    return CASELESS.includes(list) ? fold_foldCase(name) : name;
}
/**
 * Where a name stands: the one rule of scope.
 *
 * INVARIANT: what is never allowed wins, and a name is in scope only when every list has it.
 */
function verdictOf(list, name, { within, never }, { match, alike }) {
    const isListed = (patterns) => CASELESS.includes(list) ? match(patterns.map(fold_foldCase), fold_foldCase(name)) : match(patterns, name);
    // people call environments what they like, so a likeness counts against one
    if (list === 'environments' ? alike(never, name) : isListed(never))
        return 'never';
    return within.every(isListed) ? 'in' : 'out';
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/break-glass-people.js



/** The remarks about the break-glass access of each role; paths are below it. */
function perRole(check) {
    return ({ roles }) => [...roles].flatMap(([name, role]) => {
        const rules = role['break-glass'];
        if (rules === undefined)
            return NO_FINDINGS;
        return check(rules, role).map((remark) => ({
            ...remark,
            path: ['roles', name, 'break-glass', ...(remark.path ?? [])],
        }));
    });
}
/** Access in an emergency that only whoever took it could review. */
const breakGlassUnreviewable = {
    id: 'break-glass-unreviewable',
    severity: 'warning',
    summary: 'Only somebody who is on call could review break-glass access, and nobody reviews their own.',
    advice: 'After it is taken once, and the review is overdue, that person has it no more. List another reviewer.',
    check: perRole(({ who, review: { by } }) => {
        const [only, ...others] = by.users ?? [];
        const isAlone = others.length === 0 && (by.teams ?? []).length === 0 && by.permission === undefined;
        return isAlone && only !== undefined && (who.users ?? []).includes(only)
            ? [
                {
                    path: ['review', 'by'],
                    message: `only \`${only}\` reviews it, who is on call`,
                    hint: 'list another reviewer, a team or a permission',
                },
            ]
            : NO_FINDINGS;
    }),
};
/** Teams of people on call and of reviewers that are named without their number. */
const breakGlassTeamByName = {
    id: 'break-glass-team-by-name',
    severity: 'warning',
    summary: 'A team that is on call, or that reviews break-glass access, is listed by name, not by its number.',
    advice: 'A team that is deleted can be recreated under its name by whoever may create teams, with other members. Write ' +
        '`{team: owner/slug, id: 123}`; `gh api orgs/OWNER/teams/SLUG --jq .id` tells the number.',
    check: perRole(({ who, review: { by } }) => [
        ...namedOnly(who.teams, ['who', 'teams']),
        ...namedOnly(by.teams, ['review', 'by', 'teams']),
    ]),
};
function namedOnly(teams, path) {
    return (teams ?? []).flatMap((team, index) => typeof team === 'string'
        ? [
            {
                path: [...path, index],
                message: `\`${team}\` is listed by name only`,
                hint: `write \`{team: ${team}, id: …}\` with the number of the team`,
            },
        ]
        : []);
}
/** Environments for emergencies that the role does not have. */
const breakGlassOutOfRole = {
    id: 'break-glass-out-of-role',
    severity: 'warning',
    summary: 'Break-glass access names an environment that its role does not have, which it does not reach.',
    advice: 'It reaches what is both under `environments` of the role and under that of `break-glass`.',
    check: perRole(({ environments = [] }, role) => environments.flatMap((name, index) => {
        const isPattern = /[*?[{]/.test(name);
        const within = [role.environments ?? []];
        return isPattern || verdictOf('environments', name, { within, never: [] }, GLOBS) === 'in'
            ? []
            : [
                {
                    path: ['environments', index],
                    message: `the role does not reach \`${name}\``,
                    hint: 'add it to `environments` of the role, or leave it out',
                },
            ];
    })),
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/issuer-of-no-tenant.js

/** What stands for every tenant at once. Source: Microsoft identity platform, "OpenID Connect", "Find your app's". */
const EVERY_TENANT = /^https:\/\/login\.microsoftonline\.(?:com|us)\/(?:common|organizations|consumers)(?:\/|$)/i;
/** An address of Microsoft Entra at which people of any tenant sign in, and which no token has as its issuer. */
const issuerOfNoTenant = {
    id: 'issuer-of-no-tenant',
    severity: 'error',
    summary: 'The issuer of a provider stands for every tenant.',
    advice: 'At `common`, `organizations` and `consumers` people of any tenant sign in, and each token names its own ' +
        'tenant as the issuer: by this entry nobody is let in. Write the address with the number of your tenant, which ' +
        'is in the overview of Microsoft Entra.',
    check: ({ delegation = [] }) => {
        const found = delegation.flatMap((entry, index) => entry.kind !== 'github' && EVERY_TENANT.test(entry.issuer)
            ? [
                {
                    path: ['delegation', index, 'issuer'],
                    message: `no token has the issuer of \`${entry.name}\`: it stands for every tenant`,
                    hint: 'write `https://login.microsoftonline.com/<number of the tenant>/v2.0`',
                },
            ]
            : []);
        return found.length === 0 ? NO_FINDINGS : found;
    },
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/delegation-keys-fetched.js

/** A tool whose keys whoever runs its server can change, without a review. */
const delegationKeysFetched = {
    id: 'delegation-keys-fetched',
    severity: 'warning',
    summary: 'The keys of a tool that signs come from its own server.',
    advice: 'Whoever can change what is at `jwks` can start runs as any person for whom the entry is good, without a review. ' +
        'Give the public keys under `keys`, where a change of them is reviewed, unless they change too often for that.',
    check: ({ delegation = [] }) => {
        const found = delegation.flatMap((entry, index) => entry.kind === 'signed' && entry.jwks !== undefined
            ? [
                {
                    path: ['delegation', index, 'jwks'],
                    message: `the keys of \`${entry.name}\` are fetched from its own server`,
                    hint: 'give them under `keys`: `grantgate delegation keygen` prints an entry with them',
                },
            ]
            : []);
        return found.length === 0 ? NO_FINDINGS : found;
    },
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/delegation-role-closed.js

/** A tool for a role that no dispatch can start. */
const delegationRoleClosed = {
    id: 'delegation-role-closed',
    severity: 'warning',
    summary: 'A tool has a role that cannot be used by a dispatch.',
    advice: 'Tools start runs by `workflow_dispatch` or `repository_dispatch`. The `events` of this role have neither, ' +
        'so nobody ' +
        'can use it by way of the tool.',
    check: ({ delegation = [], roles }) => {
        const found = delegation.flatMap((entry, index) => entry.roles.flatMap((name, place) => {
            const events = roles.get(name)?.events;
            const wanted = entry.kind === 'github' ? ['workflow_dispatch'] : ['workflow_dispatch', 'repository_dispatch'];
            return events === undefined || events.some((event) => wanted.includes(event))
                ? []
                : [
                    {
                        path: ['delegation', index, 'roles', place],
                        message: `the role \`${name}\` is not for a dispatch`,
                        hint: `its \`events\` are ${events.join(', ')}: add \`${wanted[0] ?? ''}\` there, or take it out here`,
                    },
                ];
        }));
        return found.length === 0 ? NO_FINDINGS : found;
    },
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/empty-folder.js

/** Folders of people and teams without a grant. */
const emptyFolder = {
    id: 'empty-folder',
    severity: 'warning',
    summary: 'The folder of a user, a team or an app holds no grant.',
    advice: 'Remove it: it is left over from grants that are gone.',
    check: ({ path, files, folders, links }) => path.split('/').length < 3 || files.some((name) => name.endsWith('.yml')) || folders.length + links.length > 0
        ? NO_FINDINGS
        : [{ message: 'a folder without a grant', hint: 'remove it' }],
};

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
    const utc = instant_formatInstant(at).slice(0, 16).replace('T', ' ');
    const local = zone === undefined || zone === 'UTC' ? '' : `${localClock(at, zone, utc.slice(0, 10))} in ${zone}, `;
    return `${utc} UTC (${local}${relative(at, now)})`;
}
/**
 * `2026-11-28 18:00 UTC (19:00 in Europe/Berlin)`: for what is read later than it is written, when how far it is from
 * now would be wrong.
 */
function formatDate(at, zone) {
    const utc = formatInstant(at).slice(0, 16).replace('T', ' ');
    const local = zone === undefined || zone === 'UTC' ? '' : ` (${localClock(at, zone, utc.slice(0, 10))} in ${zone})`;
    return `${utc} UTC${local}`;
}
/** The time by the clock of a time zone, with the day where that is another one than in UTC. */
function localClock(at, zone, day) {
    // Swedish writes dates as ISO 8601 does
    const written = new Date(at).toLocaleString('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
    return written.startsWith(`${day} `) ? written.slice(day.length + 1) : written;
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/expired.js


/** A grant that has ended. */
const expired = {
    id: 'expired',
    severity: 'warning',
    summary: 'The grant has ended.',
    advice: 'It no longer allows anything. Remove the file: the history keeps what was approved.',
    check: (grant, { now }) => grant.expires === undefined || now < grant.expires
        ? NO_FINDINGS
        : [{ path: ['expires'], message: `ended at ${formatMoment(grant.expires, now)}`, hint: 'remove the file' }],
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/expires-soon.js


const NOTICE_MS = 7 * 86_400_000;
/** Below this the end was in sight from the start, and a warning would be noise. */
const SHORT_GRANT_MS = 14 * 86_400_000;
/** A long grant that is about to end. */
const expiresSoon = {
    id: 'expires-soon',
    severity: 'warning',
    summary: 'A grant of two weeks or more ends within seven days.',
    advice: 'If the access is still needed after that, ask for a new grant now: approval takes time. Shorter grants are ' +
        'not reported, nor those without `starts` or `expires`, whose length or end is not in the file.',
    check: (grant, { now }) => {
        const { expires } = grant;
        const left = (expires ?? Number.POSITIVE_INFINITY) - now;
        if (expires === undefined ||
            left <= 0 ||
            left > NOTICE_MS ||
            expires - (grant.starts ?? now) < SHORT_GRANT_MS ||
            grant.revoked !== undefined)
            return NO_FINDINGS;
        return [
            {
                path: ['expires'],
                message: `ends at ${formatMoment(expires, now)}`,
                hint: 'ask for a new grant if it is still needed',
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/name-clash.js

/** Names that differ only in upper and lower case. */
const nameClash = {
    id: 'name-clash',
    severity: 'warning',
    summary: 'Two names in a folder differ only in upper and lower case.',
    advice: 'Two folders for one login mean that the grants of one of them are not found. The tags that revoke and count ' +
        'two such grants cannot both exist in a clone on Windows or macOS. Rename one.',
    check: ({ files, folders, links }) => {
        const seen = new Map();
        const remarks = [];
        for (const names of [files, folders, links]) {
            for (const name of names) {
                const folded = name.toLowerCase();
                const other = seen.get(folded);
                if (other === undefined)
                    seen.set(folded, name);
                else
                    remarks.push({
                        name,
                        message: `differs from \`${other}\` only in upper and lower case`,
                        hint: 'rename one of them',
                    });
            }
        }
        return remarks.length === 0 ? NO_FINDINGS : remarks;
    },
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/folder-case.js


/** Folders that the gate finds only where a login is written just so. */
const folderCase = {
    id: 'folder-case',
    severity: 'warning',
    summary: 'The folder of a person or an app has capital letters.',
    advice: 'The gate looks for a folder as GitHub writes the login, and in lower case; a folder that is written ' +
        'in a third way is never ' +
        'read. Write it in lower case: that is always found.',
    check: ({ path, folders }) => {
        if (path !== 'grants/users' && path !== 'grants/apps')
            return NO_FINDINGS;
        return folders
            .filter((name) => fold_foldCase(name) !== name)
            .map((name) => ({
            name,
            message: `\`${name}\` is read only where GitHub writes the login just so`,
            hint: `write the folder in lower case: \`${fold_foldCase(name)}\``,
        }));
    },
};

;// CONCATENATED MODULE: ./lib/cli/lint/narrowed-lists.js

const NARROWED_LISTS = ['branches', 'tags', 'environments', 'repositories', 'workflows', 'events'];
/** Looks at every entry of every narrowing list of a grant. */
function eachNarrowing(grant, role, home, look) {
    const remarks = [];
    if (role === undefined)
        return remarks;
    for (const name of NARROWED_LISTS) {
        const narrowed = grant[name];
        const wide = narrowed === undefined ? undefined : narrowedRoleList(role, name, home);
        if (narrowed === undefined || wide === undefined)
            continue;
        const compared = (text) => name === 'workflows' || name === 'events' ? text : foldedName(name, text);
        narrowed.forEach((written, index) => {
            const remark = wide.includes(written)
                ? undefined
                : look({
                    name,
                    index,
                    written,
                    pattern: compared(written),
                    role: wide.map(compared),
                });
            if (remark !== undefined)
                remarks.push(remark);
        });
    }
    return remarks;
}
/** The list of the role, with what is meant when it has none; `undefined` where that cannot be known. */
function narrowedRoleList(role, name, home) {
    if (name === 'events')
        return role.events ?? ['workflow_dispatch'];
    if (name === 'workflows')
        return role.workflows;
    if (name === 'repositories' && role.repositories === undefined && home === undefined)
        return undefined;
    return roleList(name, role, home ?? '');
}
/** Workflows with and without `owner/name/` in front cannot be compared without knowing the repository. */
function isComparable({ name, pattern, role }) {
    const bare = (workflow) => workflow.startsWith('.github/');
    return name !== 'workflows' || role.every((entry) => bare(entry) === bare(pattern));
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
    return [...samples].filter((sample) => glob_matchesGlob(pattern, sample));
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

;// CONCATENATED MODULE: ./lib/cli/lint/rules/narrows-to-nothing.js


/** An entry of a narrowing list with which no run can agree. */
const narrowsToNothing = {
    id: 'narrows-to-nothing',
    severity: 'warning',
    summary: 'An entry of the grant matches nothing that its role covers.',
    advice: 'A run must match the list of the role and the list of the grant. An entry outside the role opens nothing: ' +
        'often it is a typing mistake, or a wish for another role. An empty list of `repositories`, `workflows` or ' +
        '`events` lets no run through, and neither does one of `branches` where no tag is left, or of `tags` where ' +
        'no branch is. `through` has to name entries under `delegation` that carry the role.',
    check: (grant, { role, home, policy }) => [
        ...eachNarrowing(grant, role, home, (entry) => {
            if (!isComparable(entry) || !entry.role.every((wide) => areDisjoint(entry.pattern, wide)))
                return undefined;
            const covered = entry.role.length === 0 ? 'covers none' : `covers ${entry.role.join(', ')}`;
            return {
                path: [entry.name, entry.index],
                message: `\`${entry.written}\` matches nothing of the role`,
                hint: `the role ${covered}`,
            };
        }),
        ...emptied(grant, role),
        ...throughNothing(grant, policy),
    ],
};
/** Tools by way of which this role cannot be used. */
function throughNothing({ role, through = [] }, { delegation = [] }) {
    const carriers = delegation.filter((entry) => entry.roles.includes(role)).map(({ name }) => name);
    const which = carriers.length === 0 ? 'none does' : `${carriers.join(', ')} ${carriers.length === 1 ? 'does' : 'do'}`;
    return through.flatMap((name, index) => carriers.includes(name)
        ? []
        : [
            {
                path: ['through', index],
                message: `nothing under \`delegation\` that is called \`${name}\` carries the role \`${role}\``,
                hint: which,
            },
        ]);
}
/** Without one of these a run cannot be; of branches and tags, one is enough. */
function emptied(grant, role) {
    const isLeft = (name) => (grant[name] ?? role?.[name] ?? []).length > 0;
    const refs = ['branches', 'tags']
        .filter((name) => grant[name]?.length === 0)
        .slice(0, isLeft('branches') || isLeft('tags') || role === undefined ? 0 : 1);
    const others = ['repositories', 'workflows', 'events'].filter((name) => grant[name]?.length === 0);
    return [
        ...refs.map((name) => ({
            path: [name],
            message: 'neither a branch nor a tag is left',
            hint: `leave \`${name}\` out to take those of the role`,
        })),
        ...others.map((name) => ({
            path: [name],
            message: `an empty list of ${name} lets no run through`,
            hint: `leave \`${name}\` out to take those of the role`,
        })),
    ];
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/no-principal-id.js

/** A grant that is tied to a login only. */
const noPrincipalId = {
    id: 'no-principal-id',
    severity: 'warning',
    summary: 'The grant of a user or an app has no `principal-id`.',
    advice: 'Logins are renamed, and a free one can be taken by anybody: add the number of the account, the `id` at ' +
        '`https://api.github.com/users/<login>`. Grants of apps, and every grant where the policy demands it, do not ' +
        'work without.',
    check: (grant, { policy }) => {
        // a person of people.yml is known by a handle, which is never used again
        if (grant['principal-id'] !== undefined || ['team', 'person'].includes(grant.holder.kind))
            return NO_FINDINGS;
        const demanded = grant.holder.kind === 'app' || policy.approval.require?.includes('principal-id') === true;
        const login = `${grant.holder.name}${grant.holder.kind === 'app' ? '[bot]' : ''}`;
        const hint = `the \`id\` at https://api.github.com/users/${login}`;
        return [
            {
                message: demanded
                    ? '`principal-id` is missing, and without it the grant is not used'
                    : '`principal-id` is missing: the grant follows the login, not the account',
                hint,
            },
        ];
    },
};

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
        objection: (pull) => objectionTo(pull, grant, policy.requests?.app),
    };
    return judgeFile(by, provenance);
}
/** Judges how a file came to be: its last change, and what that replaced. */
function judgeFile(by, provenance) {
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
function objectionTo(pull, grant, app) {
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

;// CONCATENATED MODULE: ./lib/cli/lint/rules/nobody-can-approve.js


/** Roles that need more approvals than there are approvers. */
const nobodyCanApprove = {
    id: 'nobody-can-approve',
    severity: 'warning',
    summary: 'A role needs more approvals than there are people who may approve.',
    advice: 'No grant for it can ever be approved. List more approvers, a team or a permission, or lower the count.',
    check: (policy) => {
        const most = approverCount(policy);
        return [...policy.roles].flatMap(([name, role]) => {
            const needed = approvalsNeeded(policy, role);
            const path = role.approval === undefined ? ['approval', 'count'] : ['roles', name, 'approval', 'count'];
            return needed <= most
                ? []
                : [
                    {
                        path,
                        message: `\`${name}\` needs ${needed} approvals, and only ${most} may approve`,
                        hint: 'list more approvers, a team or a permission',
                    },
                ];
        });
    },
};
/** How many people may approve; without an end where a team or a permission names them. */
function approverCount({ approval: { approvers } }) {
    if ((approvers.teams?.length ?? 0) > 0 || approvers.permission !== undefined)
        return Number.POSITIVE_INFINITY;
    return new Set((approvers.users ?? []).map((user) => fold_foldCase(String(user)))).size;
}

;// CONCATENATED MODULE: ./lib/policy/tags.js
const NO_TAGS = { names: [], unread: [] };
const ROOT = 'grantgate';
const FREEZE = `${ROOT}/frozen`;
const REVOKED = (/* unused pure expression or super */ null && (`${ROOT}/revoked`));
const USED = (/* unused pure expression or super */ null && (`${ROOT}/used`));
/** Folder, below those of the revoked, of accounts that are revoked whatever they are called today. */
const ACCOUNTS = 'accounts';
/**
 * Last segment of a tag that revokes everything beside it: it can be set where a grant of the same holder is revoked
 * already. No grant can be called so.
 */
const ALL_SUFFIX = '_all';
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
function foldTag(name) {
    return name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/** Whether a name is the place, or below it, in any case. */
function isAtOrBelow(name, place) {
    const folded = foldTag(name);
    return folded === place || folded.startsWith(`${place}/`);
}
/**
 * The tags that freeze: at or below `grantgate/frozen`, and `grantgate` itself, which keeps any other from being set.
 */
function freezesIn({ names, unread }) {
    const set = names.filter((name) => foldTag(name) === ROOT || isAtOrBelow(name, FREEZE)).toSorted();
    return unread.some((place) => isAtOrBelow(place, FREEZE)) ? [...set, `${FREEZE}/${UNREAD_SUFFIX}`] : set;
}
/** What of the freezes stands: a reviewed entry under `lifted` names a tag exactly as it is written. */
function freezesInForce(freezes, lifted = []) {
    return freezes.filter((name) => !isAtOrBelow(name, FREEZE) || !lifted.includes(name));
}
/** What follows `grantgate/revoked/` in tags that revoke; empty for one that keeps every other from being set. */
function revocationsIn({ names, unread }) {
    const set = names.flatMap((name) => foldTag(name) === ROOT ? [''] : isAtOrBelow(name, REVOKED) ? [name.slice(REVOKED.length + 1)] : []);
    return [
        ...set,
        ...unread
            .filter((place) => isAtOrBelow(place, REVOKED))
            .map((place) => `${place.slice(REVOKED.length + 1)}/${UNREAD_SUFFIX}`),
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
    const all = foldTag(suffix).split('/');
    const segments = all.slice(0, all[0] === 'break-glass' ? 2 : 3);
    const last = segments.at(-1) ?? '';
    const kept = last === ALL_SUFFIX || last === UNREAD_SUFFIX ? segments.slice(0, -1) : segments;
    return kept.join('/').replace(/\.yml$/, '');
}
/**
 * The revocation of a grant or of a holder's folder (`users/mona`): of itself, or of anything above it. `undefined`
 * when it stands.
 */
function findRevocation(revoked, id) {
    if (revoked.size === 0)
        return undefined;
    const index = tagIndex(revoked);
    const segments = foldTag(id).split('/');
    for (let length = Math.min(segments.length, 3); length >= 0; length -= 1) {
        const found = index.get(segments.slice(0, length).join('/'));
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** What follows `grantgate/revoked/` in the tag that revokes an account of GitHub, by its number. */
function accountPlace(id) {
    return `${ACCOUNTS}/${id}`;
}
/** The same of an account at an identity provider: a hash has letters somewhere, a number of GitHub has none. */
const PROVIDER_ACCOUNT = /^accounts\/[0-9a-f]{64}(?:\/|$)/;
/**
 * Whether it takes the file of people to know who is revoked, by what follows `grantgate/revoked/` in tags: a person of
 * `people.yml` is, or an account at an identity provider, whoever that is.
 */
function revokesPeople(revoked) {
    return [...revoked].map(foldTag).some((suffix) => /^people(?:\/|$)/.test(suffix) || PROVIDER_ACCOUNT.test(suffix));
}
/** Tags where those of some accounts were looked for by name, so that those that were not read do not matter. */
function withAccountsRead(seen) {
    return { ...seen, unread: seen.unread.filter((place) => place !== `${REVOKED}/${ACCOUNTS}`) };
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
    return { kind: isAtOrBelow(name, FREEZE) ? 'tag' : 'in-the-way', tag: name };
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
    return suffix === '' ? REVOKED : `${REVOKED}/${suffix}`;
}
/**
 * Why the uses of a grant cannot be counted: something stands where their tags are to be. `undefined` when they can.
 */
function blockedUses({ names }, id) {
    const place = `${USED}/${id}/`;
    return names.find((name) => place.startsWith(`${name}/`) || (name.startsWith(place) && !/^[1-9]\d{0,3}$/.test(name.slice(place.length))));
}
/** Names below `grantgate/` that mean nothing: somebody meant something by them. */
function strayTags({ names }) {
    return names.filter(isStray).toSorted();
}
function isStray(name) {
    const [root = '', folder, ...rest] = foldTag(name).split('/');
    if (root !== ROOT || folder === undefined)
        return false;
    if (!KNOWN.has(folder))
        return true;
    // what is counted and what is spent is found by its exact name only
    if (folder !== 'frozen' && folder !== 'revoked')
        return name.split('/')[1] !== folder || name.split('/')[0] !== ROOT;
    return folder === 'revoked' && !meansRevocation(rest);
}
/** Whether what follows `grantgate/revoked/` in a tag, or stands for that in an evidence file, revokes something. */
function isRevocation(suffix) {
    const [kind = '', ...rest] = foldTag(suffix).split('/');
    return !rest.includes('') && meansRevocation([kind, ...rest]);
}
function meansRevocation([kind, holder]) {
    if (kind === undefined || kind === ALL_SUFFIX)
        return true;
    const name = kind === ACCOUNTS ? ACCOUNT_SEGMENT : TAG_SEGMENT;
    return TAGGED_KINDS.has(kind) && (holder === undefined || holder === ALL_SUFFIX || name.test(holder));
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/plain-freeze.js

/** A lifted freeze in whose way no other can be set. */
const plainFreeze = {
    id: 'plain-freeze',
    severity: 'warning',
    summary: 'The policy lifts a freeze that was set without a time.',
    advice: 'The tag `grantgate/frozen` itself is meant. While it is there, git can hold no tag below it, so nobody can ' +
        'freeze again. Have an administrator delete the tag, and set freezes as `grantgate/frozen/<time>`.',
    check: ({ lifted = [] }) => lifted.flatMap((name, index) => foldTag(name) === FREEZE
        ? [
            {
                path: ['lifted', index],
                message: `\`${name}\` stands in the way of every later freeze`,
                hint: 'have an administrator delete the tag',
            },
        ]
        : []),
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/request-unsaid.js

/** A grant that says which request it is and not who asked, or the other way round. */
const requestUnsaid = {
    id: 'request-unsaid',
    severity: 'warning',
    summary: 'A grant has `request` without `requested-by-id`.',
    advice: 'What an App proposes counts only where the file says which request it is and, by number, who asked: ' +
        'without both it is refused as `approval-missing`. Add `requested-by-id`, the `id` at ' +
        '`https://api.github.com/users/<login>`.',
    check: (grant, { policy }) => policy.requests?.app === undefined || grant.request === undefined || grant['requested-by-id'] !== undefined
        ? NO_FINDINGS
        : [
            {
                path: ['request'],
                message: 'says which request it is, and not by number who asked',
                hint: 'add `requested-by-id`',
            },
        ],
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/requester-by-login.js


/** A requester who is named by login. */
const requesterByLogin = {
    id: 'requester-by-login',
    severity: 'warning',
    summary: 'A grant names who asked by login, not by the number of the account.',
    advice: 'Whoever asked cannot approve. A login can be renamed between the asking and the approval, and then that is ' +
        'no longer seen: add `requested-by-id`, the `id` at `https://api.github.com/users/<login>`.',
    check: (grant) => {
        const login = grant['requested-by'];
        if (login === undefined || grant['requested-by-id'] !== undefined)
            return NO_FINDINGS;
        // who holds the grant is known by number already
        if (grant['principal-id'] !== undefined && grant.holder.kind === 'user' && fold_isSameName(login, grant.holder.name))
            return NO_FINDINGS;
        return [
            {
                path: ['requested-by'],
                message: `\`${login}\` is named by login only`,
                hint: `add \`requested-by-id\`: the \`id\` at https://api.github.com/users/${login}`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/push-changes-nothing.js


/** Branches or tags that a role lets be rewritten or deleted, and does not cover. */
const pushChangesNothing = {
    id: 'push-changes-nothing',
    severity: 'warning',
    summary: 'An entry under `push` of a role matches nothing that the role covers.',
    advice: 'What a push may rewrite or delete must also be among the `branches` or `tags` of the role. An entry outside of ' +
        'them opens nothing: often it is a typing mistake.',
    check: ({ roles }) => [...roles].flatMap(([name, role]) => pushLists(role.push).flatMap(({ list, patterns, path }) => {
        const covered = role[list] ?? [];
        return patterns.flatMap((pattern, index) => covered.every((wide) => areDisjoint(pattern, wide))
            ? [
                {
                    path: ['roles', name, 'push', ...path, index],
                    message: `\`${pattern}\` matches none of the ${list} of the role`,
                    hint: covered.length === 0 ? `the role covers no ${list}` : `the role covers ${covered.join(', ')}`,
                },
            ]
            : []);
    })),
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/revoked-leftover.js


/** A grant that was revoked and is still there. */
const revokedLeftover = {
    id: 'revoked-leftover',
    severity: 'warning',
    summary: 'The grant was revoked, and its file is still there.',
    advice: 'Keep it as long as somebody may ask why the access is gone, then remove the file.',
    check: ({ revoked }) => revoked === undefined
        ? NO_FINDINGS
        : [
            {
                path: ['revoked'],
                message: `revoked by \`${revoked.by}\` at ${instant_formatInstant(revoked.at)}`,
                hint: 'remove the file when nobody needs to see it any longer',
            },
        ],
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/role-unknown.js


/** A grant whose role the policy does not have. */
const roleUnknown = {
    id: 'role-unknown',
    severity: 'warning',
    summary: 'The grant is for a role that the policy does not have.',
    advice: 'Nobody can use it. Correct the name, or remove the grant together with the role.',
    check: (grant, { policy, role }) => {
        if (role !== undefined)
            return NO_FINDINGS;
        const near = nearest(grant.role, [...policy.roles.keys()]);
        return [
            {
                path: ['role'],
                message: `the policy has no role \`${grant.role}\``,
                hint: near === undefined ? `it has ${[...policy.roles.keys()].join(', ')}` : `did you mean \`${near}\`?`,
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/role-unusable.js


/** Roles that `never` leaves nothing of. */
const roleUnusable = {
    id: 'role-unusable',
    severity: 'warning',
    summary: 'Every branch and tag of a role is under `never`.',
    advice: 'What is under `never` wins, so no run can use the role. Give it other branches, or remove it.',
    check: ({ never, roles }) => [...roles].flatMap(([name, role]) => {
        const branches = role.branches.every((pattern) => isCovered('branches', pattern, never?.branches ?? []));
        const tags = (role.tags ?? []).every((pattern) => isCovered('tags', pattern, never?.tags ?? []));
        return branches && tags
            ? [
                {
                    path: ['roles', name, 'branches'],
                    message: `no run can use \`${name}\`: all of its branches and tags are under \`never\``,
                },
            ]
            : [];
    }),
};
/** Whether surely every name of the pattern is under one of the others; a doubt is `false`. */
function isCovered(list, pattern, never) {
    if (!/[*?[\\]/.test(pattern))
        return verdictOf(list, pattern, { within: [], never }, GLOBS) === 'never';
    return never.some((wide) => wide === pattern ||
        wide === '**' ||
        (wide.endsWith('/**') && !/[*?[\\]/.test(wide.slice(0, -2)) && pattern.startsWith(wide.slice(0, -2))));
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/secret-in-notify.js

/** Whoever knows such an address may post there: Slack, Teams and Power Automate, Discord, Google Chat. */
const SECRET_HOSTS = [
    /^hooks\.slack\.com$/,
    /\.webhook\.office\.com$/,
    /\.logic\.azure\.com$/,
    /\.api\.powerplatform\.com$/,
    /^(?:ptb\.|canary\.)?discord(?:app)?\.com$/,
    /^chat\.googleapis\.com$/,
];
const SECRET_PARAMETERS = new Set(['sig', 'signature', 'key', 'token', 'secret', 'code', 'api_key', 'apikey']);
/** Everybody who reads the policy reads its addresses. */
const secretInNotify = {
    id: 'secret-in-notify',
    severity: 'warning',
    summary: 'The address `notify` of the policy is a secret by itself.',
    advice: 'Whoever reads the policy can post there. Name a server of yours, which verifies the signature and passes the ' +
        'message on: `examples/relay-notices.ts` does it for Slack and Teams.',
    check: ({ notify }) => {
        if (notify === undefined || !URL.canParse(notify))
            return NO_FINDINGS;
        const { hostname, searchParams } = new URL(notify);
        const isSecret = SECRET_HOSTS.some((host) => host.test(hostname)) ||
            [...searchParams.keys()].some((name) => SECRET_PARAMETERS.has(name.toLowerCase()));
        if (!isSecret)
            return NO_FINDINGS;
        return [
            {
                path: ['notify'],
                message: '`notify` is an address that is a secret by itself',
                hint: 'name a server of yours that passes it on',
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/session-over-lifetime.js


/** Credentials that may live longer than the grants they end with. */
const sessionOverLifetime = {
    id: 'session-over-lifetime',
    severity: 'warning',
    summary: 'The policy lets credentials live longer than any grant.',
    advice: 'A credential ends with its grant, so a `limits.session` above `limits.lifetime` bounds nothing: often the ' +
        'two were mixed up. Sessions are mostly an hour or less.',
    check: ({ limits: { session, lifetime } }) => session <= lifetime
        ? NO_FINDINGS
        : [
            {
                path: ['limits', 'session'],
                message: `\`${formatDuration(session)}\` is longer than the longest grant, \`${formatDuration(lifetime)}\``,
                hint: 'no credential outlives its grant: set a shorter one',
            },
        ],
};

;// CONCATENATED MODULE: ./lib/policy/docs-address.js
/** Where the documentation is, for whoever has only the action. */
const DOCS = 'https://github.com/grantgate/grantgate/blob/main/docs';

;// CONCATENATED MODULE: ./lib/credentials/docs-link.js

/** The last line of a hint: where a page says more. */
function seeDocs(page, heading) {
    return `see ${DOCS}/${page}.md#${heading}`;
}

;// CONCATENATED MODULE: ./lib/credentials/aws/docs.js

/** Headings of docs/aws.md that errors link to; a test checks that each exists. */
const AWS_HEADINGS = {
    notAuthorized: 'not-authorized-to-assume-the-role',
    noProvider: 'no-openidconnect-provider-found',
    audience: 'incorrect-token-audience',
    token: 'the-token-is-not-accepted',
    expiredToken: 'the-token-has-expired',
    idp: 'aws-could-not-reach-github',
    duration: 'the-session-is-longer-than-the-role-allows',
    value: 'a-value-is-not-accepted',
    policy: 'the-session-policy-is-malformed',
    size: 'the-session-policy-is-too-large',
    region: 'the-region-is-not-enabled',
    throttling: 'aws-is-throttling',
    unreachable: 'aws-cannot-be-reached',
    certificate: 'the-certificate-is-not-trusted',
    partition: 'role-and-region-are-in-different-partitions',
    account: 'the-account-is-not-allowed',
    identity: 'credentials-of-another-role',
    chain: 'not-authorized-to-assume-the-second-role',
    secretDenied: 'reading-a-secret-is-denied',
    secretMissing: 'the-secret-is-not-there',
    secretField: 'the-field-is-not-there',
    secretUnfit: 'the-value-cannot-be-handed-on-exactly',
    secretKey: 'the-secret-cannot-be-decrypted',
    signDenied: 'signing-is-denied',
    signKey: 'the-key-cannot-sign',
    ended: 'the-grant-has-ended',
    profile: 'a-profile-cannot-be-made-here',
    other: 'anything-else',
};
/** The last line of a hint: where the docs say more. */
function seeAws(heading) {
    return seeDocs('aws', AWS_HEADINGS[heading]);
}

;// CONCATENATED MODULE: ./lib/credentials/credential.js

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
class ExchangeError extends GateError {
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
class NotRevokedError extends GateError {
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

;// CONCATENATED MODULE: ./lib/credentials/aws/session-policy.js






/**
 * Most characters of the inline policy and the ARNs of managed policies together, and which an inline policy may hold.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
const MAX_POLICY_CHARACTERS = 2048;
const REFUSED_CHARACTER = /[^\t\n\r\u0020-\u00FF]/u;
/**
 * What trades a session for credentials or tokens that its session policy does not follow into.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html
 */
const CHAINING = [
    'sts:Assume*',
    'sts:GetDelegatedAccessToken',
    'sts:GetFederationToken',
    'sts:GetScopedCredentials',
    'sts:GetWebIdentityToken',
];
/**
 * The inline session policy: what the role's `policy` allows, nothing at or after `until`, and no other session born of
 * this one. https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
 * @throws ExchangeError when the role's `policy` is none, allows nothing or leaves no room
 */
function sessionPolicy(spec, until) {
    const base = baseOf(spec);
    const statements = [...base.statements];
    // INVARIANT: the session policy does not follow into a session born of this one, so none may be born unless the
    // policy says so by name
    const chaining = chainingToDeny(spec, base.statements);
    if (chaining.length > 0)
        statements.push({ Effect: 'Deny', Action: chaining, Resource: '*' });
    // INVARIANT: a Deny outweighs every Allow, and the moment is judged at each request: nothing is allowed at or after
    // `until`
    statements.push({
        Effect: 'Deny',
        Action: '*',
        Resource: '*',
        Condition: { DateGreaterThanEquals: { 'aws:CurrentTime': instant_formatInstant(until) } },
    });
    const written = JSON.stringify({ ...base.document, Statement: statements });
    checkCharacters(written);
    checkSize(written, spec, base);
    return written;
}
function baseOf(spec) {
    const document = { Version: '2012-10-17' };
    if (spec.policy === undefined) {
        // INVARIANT: session policies add up, so an Allow beside managed policies would undo what they take away
        return { document, statements: hasManaged(spec) ? [] : [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
    }
    const policy = typeof spec.policy === 'string' ? parsedPolicy(spec.policy) : spec.policy;
    const [misplaced] = misplacedValues(policy);
    if (misplaced !== undefined)
        throw malformed(`in the session policy, at \`${misplaced.path.join('.')}\`: ${misplaced.message}`, misplaced.hint);
    const listed = statementList(policy['Statement']);
    const statements = listed.filter(isStatement);
    if (statements.length < listed.length || listed.length === 0) {
        throw malformed('a statement of the session policy has no `Effect` of `Allow` or `Deny`', 'write `Statement` as a list of `{Effect: Allow, Action: ..., Resource: ...}`');
    }
    if (!hasManaged(spec) && !statements.some(({ Effect }) => Effect === 'Allow')) {
        throw malformed('the session policy allows nothing', 'a session policy can only shrink what the role allows: add a statement with `Effect: Allow`');
    }
    return { document: { ...document, ...policy }, statements };
}
function parsedPolicy(text) {
    try {
        const value = parseExactly(text);
        if (shape_isRecord(value))
            return value;
    }
    catch (error) {
        throw malformed(`the session policy is not JSON: ${error instanceof Error ? error.message : String(error)}`, 'write `policy` as YAML keys and values, or as a JSON document in one string');
    }
    throw malformed('the session policy is not a JSON object', 'it begins with `{"Version": "2012-10-17", "Statement": [`');
}
function statementList(value) {
    return Array.isArray(value) ? value : [value];
}
function isStatement(value) {
    return shape_isRecord(value) && (value['Effect'] === 'Allow' || value['Effect'] === 'Deny');
}
function hasManaged(spec) {
    return spec.policies !== undefined && spec.policies.length > 0;
}
/** What of chaining is to be denied: not what the policy names itself, and nothing where nothing could allow it. */
function chainingToDeny(spec, statements) {
    const allowed = statements.filter(({ Effect }) => Effect === 'Allow');
    const actions = allowed.flatMap(({ Action }) => statementList(Action)).map((action) => String(action).toLowerCase());
    const isOpen = allowed.some((statement) => statement['NotAction'] !== undefined) ||
        actions.some((action) => /[*?]|^sts$/.test(action.split(':')[0] ?? ''));
    if (!isOpen && !hasManaged(spec))
        return [];
    return CHAINING.filter((name) => !actions.some((action) => action === 'sts:*' || action.startsWith(name.toLowerCase().replace('*', ''))));
}
function checkCharacters(written) {
    const character = REFUSED_CHARACTER.exec(written)?.[0];
    if (character === undefined)
        return;
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    throw malformed(`the session policy holds the character \`${character}\` (${code})`, 'AWS takes Latin-1 characters only; `?` in a resource stands for any one character');
}
function checkSize(written, spec, base) {
    const managed = (spec.policies ?? []).join('').length;
    const over = written.length + managed - MAX_POLICY_CHARACTERS;
    if (over <= 0)
        return;
    const own = JSON.stringify(base.statements).length;
    const sids = base.statements.reduce((sum, { Sid }) => sum + (typeof Sid === 'string' ? Sid.length + '"Sid":"",'.length : 0), 0);
    const parts = [
        `your statements ${own}`,
        ...(managed > 0 ? [`the ARNs of \`policies\` ${managed}`] : []),
        `the bounds of the session ${written.length - own}`,
    ];
    const cuts = [
        ...(sids > 0 ? [`leave out the \`Sid\`s (${sids})`] : []),
        'join actions with a wildcard',
        'put statements with the same resources together',
        'or move them to a managed policy in `policies`, which costs its ARN only',
    ];
    throw new ExchangeError('aws', 'SessionPolicyTooLarge', `the session policies are ${over} ${over === 1 ? 'character' : 'characters'} too long: ` +
        `${MAX_POLICY_CHARACTERS + over} of ${MAX_POLICY_CHARACTERS}`, [
        `they are measured without spaces: ${parts.join(', ')}`,
        `to cut ${over}: ${cuts.join(', ')}`,
        seeAws('size'),
    ].join('\n'));
}
function malformed(message, hint) {
    return new ExchangeError('aws', 'MalformedSessionPolicy', message, `${hint}\n${seeAws('policy')}`);
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/session-policy.js


/** Session policies that could not be used. */
const unusableSessionPolicy = {
    id: 'session-policy',
    severity: 'warning',
    summary: 'The session policy of an AWS credential is malformed, or too long for AWS.',
    advice: 'The credential cannot be issued, and the step fails. AWS takes 2048 characters of session policy and policy ' +
        'ARNs together, and the statements that end the session with the grant are among them. Shorten it, or put ' +
        'statements into a managed policy.',
    check: ({ roles }, { now }) => [...roles].flatMap(([name, role]) => [...(role.credentials ?? [])].flatMap(([credential, { aws }]) => {
        const refused = aws === undefined ? undefined : policyRefusal(aws, now);
        return refused === undefined
            ? []
            : [
                {
                    path: ['roles', name, 'credentials', credential, 'aws', 'policy'],
                    message: refused.message,
                    hint: refused.hint.split('\n').join('; '),
                },
            ];
    })),
};
/** What the exchange itself would say: the same function writes the policy when the credential is issued. */
function policyRefusal(aws, until) {
    try {
        sessionPolicy(aws, until);
        return undefined;
    }
    catch (error) {
        if (error instanceof ExchangeError)
            return error;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/stray-file.js




/** Files that people keep in folders, and that cannot be taken for a grant. */
const HARMLESS_FILES = new Set(['.gitkeep', 'readme.md']);
/** Files beside the grants that something reads: `review.yml` is for `grantgate review`. */
const READ_FILES = new Set(['policy.yml', 'people.yml', 'review.yml']);
/** Files and folders that the gate never reads. */
const strayFile = {
    id: 'stray-file',
    severity: 'warning',
    summary: "A file or folder is nobody's grant: it has the wrong place, name or ending.",
    advice: 'A grant is read only at `grants/users/<login>/<name>.yml`, `grants/teams/<team>/<name>.yml`, ' +
        '`grants/apps/<app>/<name>.yml` or `grants/people/<handle>/<name>.yml`, with a name of letters, digits, `.`, `_` ' +
        'and `-`. The policy is read only at `policy.yml`, people at `people.yml`, and what a ' +
        'review accepts at `review.yml`.',
    check: (listing) => [...strayFiles(listing), ...strayFolders(listing)],
};
function strayFiles({ path, files }) {
    const depth = depthOf(path);
    const isStray = (name) => {
        if (HARMLESS_FILES.has(name.toLowerCase()))
            return false;
        if (depth === 0)
            return !READ_FILES.has(name) && /\.ya?ml$/i.test(name);
        return depth < 3 || parseGrantPath(`${path.slice('grants/'.length)}/${name}`) === undefined;
    };
    const hint = (name) => /\.yaml$/i.test(name)
        ? 'the ending is `.yml`'
        : depth === 0
            ? 'the policy is `policy.yml`'
            : 'grants are `grants/users/<login>/<name>.yml`, or `teams`, `apps` and `people` likewise';
    return files
        .filter(isStray)
        .map((name) => ({ name, message: "nobody's grant: this file is never read", hint: hint(name) }));
}
function strayFolders({ path, folders }) {
    const depth = depthOf(path);
    const isStray = (name) => depth === 3 || (depth === 2 && !isHolder(path, name)) || (depth === 1 && !HOLDER_FOLDERS.includes(name));
    return folders.filter(isStray).map((name) => ({
        name,
        message: 'this folder is never read',
        hint: 'grants are `grants/users/<login>/<name>.yml`, or `teams`, `apps` and `people` likewise',
    }));
}
/** Whether a folder can be that of a user, a team or an app, or of a person by handle. */
function isHolder(path, name) {
    return path === 'grants/people' ? HANDLE.test(name) : LOGIN.test(name);
}
function depthOf(path) {
    return path === '' ? 0 : path.split('/').length;
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/symbolic-link.js

/** Links among the grants. */
const symbolicLink = {
    id: 'symbolic-link',
    severity: 'error',
    summary: 'A symbolic link stands where a file or a folder is expected.',
    advice: 'Links are never followed: what they point to was not what the approver saw. Put the file itself there.',
    check: ({ path, links }) => path === '' && !links.some((name) => name === 'grants' || name === 'policy.yml')
        ? NO_FINDINGS
        : links.map((name) => ({
            name,
            message: 'a symbolic link is never followed',
            hint: 'put the file or folder itself there',
        })),
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/team-by-name.js

const NUMBER = 'Write `{team: owner/slug, id: 123}`; `gh api orgs/OWNER/teams/SLUG --jq .id` tells the number.';
const ADVICE = 'A team that is deleted can be recreated under its name by whoever may create teams, with other members.';
/** Teams of approvers that are named without their number. */
const approverTeamByName = {
    id: 'approver-team-by-name',
    severity: 'warning',
    summary: 'A team of approvers is listed by name, not by its number.',
    advice: `${ADVICE} ${NUMBER}`,
    check: ({ approval }) => (approval.approvers.teams ?? []).flatMap((team, index) => typeof team !== 'string'
        ? []
        : [
            {
                path: ['approval', 'approvers', 'teams', index],
                message: `\`${team}\` is listed by name only`,
                hint: `write \`{team: ${team}, id: …}\` with the number of the team`,
            },
        ]),
};
/** A grant of a team without the team's number. */
const grantTeamByName = {
    id: 'grant-team-by-name',
    severity: 'warning',
    summary: 'The grant of a team has no `team-id`.',
    advice: `${ADVICE} Add \`team-id\`; \`gh api orgs/OWNER/teams/SLUG --jq .id\` shows it.`,
    check: (grant) => grant.holder.kind !== 'team' || grant['team-id'] !== undefined
        ? NO_FINDINGS
        : [
            {
                message: '`team-id` is missing: the grant follows the name of the team',
                hint: `\`gh api orgs/OWNER/teams/${grant.holder.name} --jq .id\` shows it`,
            },
        ],
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/too-long.js


/** A grant that is longer than the policy or its role allows. */
const tooLongRule = {
    id: 'too-long',
    severity: 'warning',
    summary: 'The grant lasts longer than the policy or its role allows.',
    advice: 'It is refused as `grant-too-long`. Set an earlier `expires`. Without `starts`, the grant is measured from ' +
        'now, the earliest it could be merged.',
    check: (grant, { policy, role, now }) => {
        const limit = Math.min(policy.limits.lifetime, role?.lifetime ?? Number.POSITIVE_INFINITY);
        const message = `longer than the ${formatDuration(limit)} that are allowed`;
        const from = grant.starts ?? now;
        const isLateEnd = grant.expires !== undefined && grant.expires - from > limit * 1000;
        // what lasts from the merge on may have begun before it, and ends by `expires` at the latest
        if (grant.lasts === undefined)
            return isLateEnd ? [{ path: ['expires'], message, hint: 'set an earlier `expires`' }] : NO_FINDINGS;
        return grant.lasts > limit && (isLateEnd || grant.expires === undefined)
            ? [{ path: ['lasts'], message, hint: `set \`lasts: ${formatDuration(limit)}\`` }]
            : NO_FINDINGS;
    },
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/unlikely-pattern.js



const LISTS = {
    repositories: 'repository',
    branches: 'branch',
    tags: 'tag',
    environments: 'environment',
    workflows: 'workflow',
};
const UNLIKELY_TEXT = {
    severity: 'warning',
    summary: 'A pattern is a possible name, and surely not the one that was meant.',
    advice: 'Names are compared as GitHub shows them: a branch without `origin/`, a repository as `owner/name`, a workflow ' +
        'with its folder. Such an entry most likely matches nothing. Under `never` it is an error.',
};
/** Entries of roles that nothing will ever match. */
const unlikelyRolePattern = {
    ...UNLIKELY_TEXT,
    id: 'role-pattern-unlikely',
    check: ({ roles }) => [...roles].flatMap(([name, role]) => [
        ...remarksOn(role, ['roles', name]),
        ...pushLists(role.push).flatMap(({ list, patterns, path }) => patternRemarks(LISTS[list], patterns, ['roles', name, 'push', ...path])),
        ...[...(role.credentials ?? [])].flatMap(([credential, { environments }]) => remarksOn({ environments }, ['roles', name, 'credentials', credential])),
    ]),
};
/** The same in a grant. */
const unlikelyGrantPattern = {
    ...UNLIKELY_TEXT,
    id: 'grant-pattern-unlikely',
    check: (grant) => remarksOn(grant, []),
};
function remarksOn(lists, path) {
    return Object.entries(LISTS).flatMap(([list, kind]) => patternRemarks(kind, lists[list] ?? NO_FINDINGS, [...path, list]));
}
function patternRemarks(kind, patterns, path) {
    const remarks = [];
    patterns.forEach((pattern, index) => {
        const found = findUnlikelyPattern(kind, pattern);
        if (found === undefined)
            return;
        const { message, hint } = found;
        remarks.push({
            path: [...path, index],
            message: `\`${pattern}\` most likely matches nothing: ${message}`,
            ...(hint !== undefined && { hint }),
        });
    });
    return remarks;
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/wider-than-role.js



/** An entry of a narrowing list that reaches beyond the role. */
const widerThanRole = {
    id: 'wider-than-role',
    severity: 'warning',
    summary: 'An entry of the grant reaches beyond its role.',
    advice: 'A grant never widens its role: what lies beyond is refused all the same. Write what is meant, so that the ' +
        'approver and the person read the truth.',
    check: (grant, { role, home }) => eachNarrowing(grant, role, home, (entry) => {
        if (!/[*?]/.test(entry.pattern) || !isComparable(entry) || entry.role.includes(entry.pattern))
            return undefined;
        if (entry.role.every((wide) => areDisjoint(entry.pattern, wide)))
            return undefined;
        if (samplesOf(entry.pattern).every((sample) => matchesAny(entry.role, sample)))
            return undefined;
        return {
            path: [entry.name, entry.index],
            message: `\`${entry.written}\` reaches beyond the role, and that part is refused`,
            hint: `the role covers ${entry.role.join(', ')}`,
        };
    }),
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules.js






























/** What the parsers refuse; their messages say what was expected. */
const rules_INVALID = {
    policyMissing: {
        id: 'policy-missing',
        severity: 'error',
        summary: 'There is no `policy.yml`.',
        advice: 'Without a policy every run is refused. Grants are still checked for their form.',
    },
    policyInvalid: {
        id: 'policy-invalid',
        severity: 'error',
        summary: 'The policy has a mistake.',
        advice: 'Every run is refused until it is corrected. Grants are still checked for their form.',
    },
    peopleInvalid: {
        id: 'people-invalid',
        severity: 'error',
        summary: '`people.yml` has a mistake.',
        advice: 'Nobody who is known by it is let in until it is corrected: two people for one account would be one person ' +
            'with ' +
            'the access of both.',
    },
    reviewInvalid: {
        id: 'review-invalid',
        severity: 'error',
        summary: 'The review of break-glass access has a mistake.',
        advice: 'It does not count: the access is still to be reviewed, and overdue one day.',
    },
    acceptedInvalid: {
        id: 'accepted-invalid',
        severity: 'error',
        summary: '`review.yml`, with the accepted findings, has a mistake.',
        advice: 'No review can be made until it is corrected: what it accepts is not known.',
    },
    grantInvalid: {
        id: 'grant-invalid',
        severity: 'error',
        summary: 'A grant has a mistake.',
        advice: 'The grant is void until it is corrected; other grants are not touched by it.',
    },
};
const GRANT_RULES = [
    roleUnknown,
    noPrincipalId,
    grantTeamByName,
    requesterByLogin,
    requestUnsaid,
    expired,
    expiresSoon,
    revokedLeftover,
    tooLongRule,
    narrowsToNothing,
    widerThanRole,
    unlikelyGrantPattern,
];
const rules_POLICY_RULES = [
    approverByLogin,
    approverTeamByName,
    nobodyCanApprove,
    plainFreeze,
    sessionOverLifetime,
    secretInNotify,
    delegationKeysFetched,
    issuerOfNoTenant,
    delegationRoleClosed,
    breakGlassIdle,
    breakGlassUnreviewable,
    breakGlassTeamByName,
    breakGlassOutOfRole,
    roleUnusable,
    pushChangesNothing,
    unlikelyRolePattern,
    unusableSessionPolicy,
];
const FOLDER_RULES = [symbolicLink, strayFile, emptyFolder, nameClash, folderCase];

;// CONCATENATED MODULE: ./lib/cli/lint/documents.js



/** The findings in a policy as read; `source` is its text. */
function lintPolicy(policy, source, file, setting) {
    if (policy === undefined)
        return [fromProblem(INVALID.policyMissing, { file, line: 0, column: 0, message: 'there is no policy' })];
    if (!policy.ok)
        return policy.problems.map((problem) => fromProblem(INVALID.policyInvalid, problem));
    return POLICY_RULES.flatMap((rule) => rule.check(policy.value, setting).map((remark) => fromRemark(rule, remark, source, file)));
}
/** Adds the findings in the grant at `path` below `grants/`. Without a policy only its form is looked at. */
function lintGrant(source, path, file, policy, setting, into) {
    const parsed = parseGrant(source, path, file);
    if (parsed === undefined)
        return;
    if (!parsed.ok) {
        into.push(...parsed.problems.map((problem) => fromProblem(rules_INVALID.grantInvalid, problem)));
        return;
    }
    if (policy === undefined)
        return;
    const around = { ...setting, policy, role: policy.roles.get(parsed.grant.role) };
    for (const rule of GRANT_RULES) {
        for (const remark of rule.check(parsed.grant, around))
            into.push(fromRemark(rule, remark, source, file));
    }
}
/** A finding from what a parser refused. */
function fromProblem({ id, severity }, problem) {
    return { rule: id, severity, ...problem };
}
/** A finding from what a rule has to say of a document; `source` is its text. */
function fromRemark({ id, severity }, remark, source, file) {
    const place = findPlace(source, remark.path ?? []);
    return {
        rule: id,
        severity,
        file,
        ...place,
        message: remark.message,
        ...(remark.hint === undefined ? {} : { hint: remark.hint }),
    };
}

;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./lib/cli/lint/listing.js




/**
 * Lists one folder below the access folder; `undefined` when it is not there.
 * @throws InputError when it cannot be read
 */
function listFolder(access, path) {
    const files = [];
    const folders = [];
    const links = [];
    try {
        for (const entry of (0,external_node_fs_namespaceObject.readdirSync)((0,external_node_path_namespaceObject.join)(access, path), { withFileTypes: true })) {
            (entry.isDirectory() ? folders : entry.isSymbolicLink() ? links : files).push(entry.name);
        }
    }
    catch (error) {
        const code = errorCode(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw unreadableInput((0,external_node_path_namespaceObject.join)(access, path), error);
    }
    return { path, files: files.toSorted(), folders: folders.toSorted(), links: links.toSorted() };
}
/** The findings about the names in a folder. `shown` is the access folder as a person would write it. */
function lintNames(listing, shown, into) {
    for (const { id, severity, check } of FOLDER_RULES) {
        for (const { name, message, hint } of check(listing)) {
            const file = joinPath(joinPath(shown, listing.path), name ?? '');
            into.push({ rule: id, severity, file, line: 0, column: 0, message, ...(hint === undefined ? {} : { hint }) });
        }
    }
}
/** A path below a folder, either of which may be empty. */
function joinPath(folder, path) {
    return folder === '' || path === '' ? folder + path : `${folder}/${path}`;
}

;// CONCATENATED MODULE: ./lib/cli/lint/share.js





const NEXT_FOLDER_INDEX = 0;
const FILE_COUNT_INDEX = 1;
/** Folders that a thread takes at a time. */
const BATCH_FOLDERS = 16;
/** Counters for a job that has not begun. */
function newCounters() {
    return new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
}
/** How many files of a job are done, by all threads. */
function filesDone(counters) {
    return Atomics.load(counters, FILE_COUNT_INDEX);
}
/** Lints folders until none is left; `afterBatch` hears after each handful. */
function lintShare(job, afterBatch) {
    const parsed = job.policy === undefined ? undefined : parsePolicy(job.policy, 'policy.yml');
    const policy = parsed?.ok === true ? parsed.value : undefined;
    const findings = [];
    for (;;) {
        const first = Atomics.add(job.counters, NEXT_FOLDER_INDEX, BATCH_FOLDERS);
        if (first >= job.folders.length)
            return { findings };
        const files = job.folders
            .slice(first, first + BATCH_FOLDERS)
            .reduce((count, folder) => count + lintFolder(job, folder, policy, findings), 0);
        Atomics.add(job.counters, FILE_COUNT_INDEX, files);
        afterBatch?.();
    }
}
function lintFolder(job, folder, policy, into) {
    const listing = listFolder(job.access, folder);
    if (listing === undefined)
        return 0;
    lintNames(listing, job.shown, into);
    for (const name of listing.files)
        lintFile(job, `${folder}/${name}`, policy, into);
    return listing.files.length;
}
function lintFile(job, path, policy, into) {
    if (!path.endsWith('.yml'))
        return;
    const file = joinPath(job.shown, path);
    const read = readText(`${job.access}/${path}`);
    if (read.kind === 'refused')
        into.push(fromProblem(rules_INVALID.grantInvalid, { file, line: 0, column: 0, message: read.why }));
    if (read.kind === 'text')
        lintGrant(read.text, path.slice('grants/'.length), file, policy, job, into);
}

;// CONCATENATED MODULE: ./lib/entry/lint-worker.js


external_node_worker_threads_namespaceObject.parentPort?.postMessage(lintShare(external_node_worker_threads_namespaceObject.workerData), []);

