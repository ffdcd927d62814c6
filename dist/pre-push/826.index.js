export const id = 826;
export const ids = [826,237];
export const modules = {

/***/ 826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkFiles: () => (/* binding */ checkFiles)
});

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

// EXTERNAL MODULE: ./lib/policy/mismatch.js
var mismatch = __webpack_require__(832);
// EXTERNAL MODULE: ./lib/policy/hidden-characters.js
var hidden_characters = __webpack_require__(161);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(243);
// EXTERNAL MODULE: ./lib/policy/shape.js
var policy_shape = __webpack_require__(999);
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
    for (const event of (0,js_yaml/* parseEvents */.PH)(source, {})) {
        if (event.type !== js_yaml/* EVENT_ID */.hy.SCALAR || event.valueStart < 0)
            continue;
        if (event.style >= FIRST_BLOCK_STYLE || source.slice(event.valueStart, event.valueEnd).includes('\n'))
            return isQuoted(event.style) ? event.valueStart - 1 : event.valueStart;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/policy/exact-json.js
var exact_json = __webpack_require__(948);
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
    const cursor = { text, events: (0,js_yaml/* parseEvents */.PH)(text, {}), index: 0 };
    while (cursor.events[cursor.index]?.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
        cursor.index += 1;
    return positionAt(text, descendPath(cursor, path, key, 0));
}
/** Where a document has an anchor first; `undefined` where it has none. */
function findAnchor(text) {
    for (const event of (0,js_yaml/* parseEvents */.PH)(text, {}))
        if ('anchorStart' in event && event.type !== js_yaml/* EVENT_ID */.hy.ALIAS && event.anchorStart >= 0)
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
    if (container?.type === js_yaml/* EVENT_ID */.hy.SEQUENCE && typeof step === 'number') {
        for (let item = 0; item < step && !isPastEnd(cursor); item += 1)
            skip(cursor);
        return isPastEnd(cursor) ? undefined : eventStart(cursor.events[cursor.index]);
    }
    if (container?.type !== js_yaml/* EVENT_ID */.hy.MAPPING)
        return undefined;
    while (!isPastEnd(cursor)) {
        const event = cursor.events[cursor.index];
        const start = eventStart(event);
        const name = event?.type === js_yaml/* EVENT_ID */.hy.SCALAR ? (0,js_yaml/* getScalarValue */.KE)(cursor.text, event) : undefined;
        skip(cursor);
        if (name === String(step))
            return start;
        skip(cursor);
    }
    return undefined;
}
function isPastEnd(cursor) {
    return cursor.index >= cursor.events.length || cursor.events[cursor.index]?.type === js_yaml/* EVENT_ID */.hy.POP;
}
/** Steps over one whole node. */
function skip(cursor) {
    let depth = 0;
    do {
        const type = cursor.events[cursor.index]?.type;
        if (type === js_yaml/* EVENT_ID */.hy.MAPPING || type === js_yaml/* EVENT_ID */.hy.SEQUENCE)
            depth += 1;
        if (type === js_yaml/* EVENT_ID */.hy.POP)
            depth -= 1;
        cursor.index += 1;
    } while (depth > 0 && cursor.index < cursor.events.length);
}
function eventStart(event) {
    if (event === undefined)
        return 0;
    if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
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

// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(947);
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
function sameId(one, other) {
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

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(355);
;// CONCATENATED MODULE: ./lib/policy/time-shapes.js



/** `15m`, `2h`, `30d` as seconds. */
function duration(limits = {}) {
    const { min = 1, max = Number.MAX_SAFE_INTEGER } = limits;
    return {
        schema: { type: 'string', pattern: '^[1-9]\\d{0,5}[smhd]$', examples: ['15m', '2h', '30d'] },
        parse: (value, path, mismatches) => {
            const seconds = typeof value === 'string' ? parseDuration(value) : undefined;
            if (seconds === undefined)
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected a duration such as \`15m\`, \`2h\` or \`30d\`, got ${(0,mismatch/* showValue */.vp)(value)}`, durationHint(value));
            if (seconds < min)
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `shorter than the least possible, ${formatDuration(min)}`);
            if (seconds > max)
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `longer than the most possible, ${formatDuration(max)}`);
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
                ? (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected how often in which time, such as \`2 per 30d\`, got ${(0,mismatch/* showValue */.vp)(value)}`, rateHint(value))
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
function time_shapes_instant() {
    return {
        schema: {
            type: 'string',
            pattern: '^\\d{4}-\\d{2}-\\d{2}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?(Z|[+-](0\\d|1[0-4]):[0-5]\\d)$',
            examples: [(0,instant/* formatInstant */.r4)(Date.UTC(2026, 10, 28, 18))],
        },
        parse: (value, path, mismatches) => {
            const at = typeof value === 'string' ? (0,instant/* parseInstant */.nV)(value) : undefined;
            return (at ??
                (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected a date with a time and a zone, got ${(0,mismatch/* showValue */.vp)(value)}`, (0,instant/* instantHint */.RB)(typeof value === 'string' ? value : '')));
        },
    };
}

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
    lapse: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(duration({ min: 3600 }), 'After how long an unanswered request lapses; `3d` when left out.')),
    'for-others': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* flag */.Jt)(), '`true`: a person may ask for somebody else. Only for oneself when left out.')),
    'time-zone': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(timeZone(), 'Time zone of the people who ask, `Area/City`: what they are told has times in it, too. That of the windows ' +
        'of a role comes first.')),
}, (value, path, mismatches) => {
    if (value['time-zone'] !== undefined)
        checkZone(value['time-zone'], path, mismatches);
});
/** How a grant is renewed. A renewal is a grant of its own, with the same approvals. */
const renewalShape = (0,policy_shape/* object */.Ik)({
    from: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(duration({ min: 3600 }), 'How long before its end a grant can be renewed; `14d` when left out. Never more than the last quarter of its ' +
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

// EXTERNAL MODULE: ./lib/policy/glob.js + 2 modules
var glob = __webpack_require__(237);
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
function names_glob(kind, { strict = false } = {}) {
    const inner = (0,policy_shape/* text */.Qq)({ maxLength: 255, expected: 'a name or a pattern' });
    return {
        schema: { ...inner.schema, ...(kind !== undefined && patternSchema(kind)) },
        parse: (value, path, mismatches) => {
            const pattern = inner.parse(value, path, mismatches);
            if (pattern === undefined)
                return undefined;
            const reason = (0,glob/* rejectPattern */.u0)(pattern);
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
const globs = (kind, rules) => (0,policy_shape/* list */.p_)(names_glob(kind, rules));

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
    at: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(time_shapes_instant(), 'When it was revoked.'), EXAMPLE_TIME),
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
    starts: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(time_shapes_instant(), 'From when on; when it was merged, if left out.')),
    expires: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(time_shapes_instant(), 'Until when: the grant is void at this moment. This, `lasts`, or both: the earlier ends it.')),
    lasts: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(duration({ min: 60 }), 'For how long, counted from when it was merged.')),
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

// EXTERNAL MODULE: ./lib/policy/meant.js + 1 modules
var meant = __webpack_require__(740);
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
    age: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(duration({ min: 30, max: 3600 }), 'How old a token may be when the run begins; `5m` when left out.')),
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

;// CONCATENATED MODULE: ./lib/policy/who.js





/** Permissions on a repository, weakest first: each includes those before it. */
const PERMISSIONS = ['read', 'triage', 'write', 'maintain', 'admin'];
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
    schema: (0,policy_shape/* oneOf */.yL)(PERMISSIONS).schema,
    parse: (value, path, mismatches) => {
        const word = typeof value === 'string' ? value.toLowerCase() : '';
        const meant = Object.hasOwn(MEANT_PERMISSIONS, word) ? MEANT_PERMISSIONS[word] : undefined;
        return meant === undefined
            ? (0,policy_shape/* oneOf */.yL)(PERMISSIONS).parse(value, path, mismatches)
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
    const isPermission = keys.includes('permission') && PERMISSIONS.some((permission) => permission === only);
    if (names.length === 1 && isPermission)
        return `{permission: ${only}}`;
    if (names.length > 0 && names.every((name) => TEAM_PATTERN.test(name)))
        return `{teams: [${names.join(', ')}]}`;
    return names.length > 0 && names.every((name) => LOGIN.test(name))
        ? `{users: [${names.join(', ')}]}`
        : '{users: [hubot]}';
}

;// CONCATENATED MODULE: ./lib/policy/break-glass/rules.js





const reviewShape = (0,policy_shape/* object */.Ik)({
    within: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(duration({ min: 3600 }), 'How long after its end it has to be reviewed; later it is overdue.'), '2d'),
    by: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(listedShape('nobody could review it'), 'Who reviews it. Nobody reviews their own break-glass access.'), '{permission: maintain}'),
});
/** Access in an emergency, which is reviewed afterwards. */
const breakGlassShape = (0,policy_shape/* object */.Ik)({
    who: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(listedByNameShape('nobody could use it'), 'Who may take it, without an approval.'), '{users: [mona]}'),
    lasts: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(duration({ min: 300, max: 86_400 }), 'How long it lasts from when it was asked for; `24h` at most.'), '1h'),
    each: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(rate(), 'How often a person may take it, such as `2 per 30d`.'), '2 per 30d'),
    environments: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs('environment'), 'Environments that it reaches, of those of the role; all of them when left out.')),
    drill: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(roleName(), 'Role whose credentials a drill gets in place of those of the role: a harmless one. No drills when left out.')),
    notify: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)(eitherShape(login(), team(), 'a team or a login'), { min: 1 }), 'Teams and people who are told at once, besides everybody who could have approved.')),
    review: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(reviewShape, 'The review afterwards. While one is overdue, that person cannot take it again.'), '{within: 2d, by: {permission: maintain}}'),
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
    const name = (0,policy_shape/* text */.Qq)({ pattern: /^[A-Za-z_][A-Za-z0-9_]{0,127}$/, expected: 'the name of a variable' });
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
    return (0,policy_shape/* described */.WY)(checked, 'Variable that later steps find it in.');
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
    return (0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: HTTPS_URL, expected: 'an https address' }), description);
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
const awsSecretShape = (0,policy_shape/* object */.Ik)({
    secret: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: SECRET_NAME, expected: 'the name or the ARN of a secret', maxLength: 2048 }), 'Name or ARN of a secret in Secrets Manager.')),
    parameter: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: SSM_PARAMETER, expected: 'the name or the ARN of a parameter', maxLength: 2048 }), 'Name or ARN of a parameter in Systems Manager, such as `/shop/flags/key`; with `:3` or `:label` after ' +
        'it, that version.')),
    field: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)(), 'Field of a value that is a JSON object; all of the value when left out.')),
    'version-stage': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ maxLength: 256 }), 'Staging label of the version of a secret; `AWSCURRENT` when left out.')),
    env: (0,policy_shape/* required */.mw)(variableName(), 'FLAGS_SDK_KEY'),
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
            if (!(0,policy_shape/* isRecord */.u4)(value))
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected keys and values, got ${(0,mismatch/* showValue */.vp)(value)}`);
            const altered = (0,exact_json/* leavesOf */.wf)(value, path).filter((leaf) => leaf.value instanceof exact_json/* InexactNumber */.uS);
            for (const leaf of altered)
                mismatches.push({
                    path: leaf.path,
                    message: `the number ${(0,mismatch/* showValue */.vp)(leaf.value)} would be sent in another form`,
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
    return (0,exact_json/* leavesOf */.wf)(document).flatMap(({ path, value }) => {
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
    return `${typeof value === 'number' || value instanceof exact_json/* InexactNumber */.uS ? 'the number ' : ''}${(0,mismatch/* showValue */.vp)(value)}`;
}
/** An IAM policy document, as keys and values or as JSON in one text. */
function iamPolicy() {
    const asText = (0,policy_shape/* text */.Qq)({ maxLength: MAX_INLINE_POLICY_CHARACTERS });
    return {
        schema: { anyOf: [freeObject().schema, asText.schema] },
        parse: (value, path, mismatches) => {
            if (typeof value === 'string') {
                const parsed = asText.parse(value, path, mismatches);
                return parsed === undefined || checkedPolicy(documentIn(parsed), path, mismatches, false) ? parsed : undefined;
            }
            if ((0,policy_shape/* isRecord */.u4)(value))
                return checkedPolicy(value, path, mismatches, true) ? value : undefined;
            mismatches.push({ path, message: `expected an IAM policy document, got ${(0,mismatch/* showValue */.vp)(value)}` });
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
        return (0,exact_json/* parseExactly */.Ab)(source);
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
    role: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: ROLE_ARN, expected: 'the ARN of an IAM role' }), 'ARN of the IAM role that is assumed.'), 'arn:aws:iam::111122223333:role/flags-staging'),
    region: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/, expected: 'an AWS region such as `eu-west-1`' }), 'Region of the STS endpoint, and `AWS_REGION` for later steps.'), 'eu-west-1'),
    audience: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ maxLength: 255 }), 'Audience of the token that is traded; `sts.amazonaws.com` when left out.')),
    endpoint: (0,policy_shape/* optional */.lq)(httpsUrl('STS endpoint of your own, such as a VPC endpoint; else that of the region and partition.')),
    fips: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* flag */.Jt)(), 'Use the FIPS endpoints of the region.')),
};
const endpointsShape = (0,policy_shape/* object */.Ik)({
    secretsmanager: (0,policy_shape/* optional */.lq)(httpsUrl('Endpoint of Secrets Manager.')),
    ssm: (0,policy_shape/* optional */.lq)(httpsUrl('Endpoint of Systems Manager.')),
});
/** A session of an AWS role: the key `aws` of a credential. */
const awsShape = (0,policy_shape/* object */.Ik)({
    ...awsLogin,
    session: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(duration({ min: MIN_STS_SECONDS, max: MAX_STS_SECONDS }), 'Longest session; 15 minutes at least, as STS demands. With `chain` one hour at most.')),
    policy: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(iamPolicy(), 'Session policy: it can only shrink what the role allows.')),
    policies: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)((0,policy_shape/* text */.Qq)({ pattern: POLICY_ARN, expected: 'the ARN of a managed policy' }), { max: 10 }), 'ARNs of managed policies that shrink the session further.')),
    'verify-identity': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* flag */.Jt)(), 'Ask GetCallerIdentity with the new credentials; one more round trip.')),
    chain: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: ROLE_ARN, expected: 'the ARN of an IAM role' }), 'ARN of a second role, assumed with the first: later steps get the keys of this one.')),
    'external-id': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: EXTERNAL_ID, expected: 'an external id' }), 'External id that the trust policy of the second role asks for.')),
    tags: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* flag */.Jt)(), '`false`: the session of the second role has no tags.')),
    'transitive-tags': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)((0,policy_shape/* oneOf */.yL)(SESSION_TAGS), { max: SESSION_TAGS.length }), 'Tags that stay on sessions assumed from there; none when left out.')),
    'source-identity': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* flag */.Jt)(), '`false`: the session of the second role has no source identity.')),
    secrets: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)(awsSecretShape, { max: 100 }), 'Secrets of Secrets Manager and parameters of Systems Manager, read with the session.')),
    'export-keys': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* flag */.Jt)(), '`false`: later steps get the secrets, and not the keys of the session.')),
    endpoints: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(endpointsShape, 'Endpoints of your own, such as VPC endpoints; else those of the region and partition.')),
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
const uuid = (what) => (0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({
    pattern: /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/,
    expected: 'an id such as `aaaabbbb-0000-cccc-1111-dddd2222eeee`',
}), what);
/** A resource and `/.default`: all that the identity may do there, as the client credentials flow demands. */
const SCOPE = /^(?:https:\/\/|api:\/\/)?[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[\w.~-]*)*\/\.default$/;
const scope = (what) => (0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: SCOPE, expected: 'a resource that ends in `/.default`' }), what);
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
const furtherToken = (0,policy_shape/* object */.Ik)({
    scope: (0,policy_shape/* required */.mw)(scope('Resource that the token is for, such as `https://vault.azure.net/.default`.'), 'https://vault.azure.net/.default'),
    env: (0,policy_shape/* required */.mw)(variableName(), 'KEY_VAULT_TOKEN'),
});
/** Access tokens of an app registration or a managed identity: the key `azure` of a credential. */
const azureShape = (0,policy_shape/* object */.Ik)({
    tenant: (0,policy_shape/* required */.mw)(uuid('Id of the tenant (directory).'), '00000000-0000-4000-8000-000000000001'),
    client: (0,policy_shape/* required */.mw)(uuid('Client id of the app registration, or of the user-assigned managed identity.'), '00000000-0000-4000-8000-000000000002'),
    subscription: (0,policy_shape/* optional */.lq)(uuid('Id of the subscription. It is checked: it has to be there, enabled and of that tenant.')),
    cloud: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* oneOf */.yL)(AZURE_CLOUDS), 'Which cloud; `public` when left out.')),
    audience: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ maxLength: 255 }), "Audience of the token that is traded; the cloud's own when left out, such as `api://AzureADTokenExchange`.")),
    scope: (0,policy_shape/* optional */.lq)(scope("Resource that the access token is for; the cloud's management API when left out, such as " +
        '`https://management.azure.com/.default`.')),
    env: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(variableName(), `Variable that later steps find the access token in; \`${AZURE_TOKEN_VARIABLE}\` when left out.`)),
    tokens: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)(furtherToken, { max: 10 }), 'Further access tokens, for other resources; each is a request of its own.')),
    'federated-token-file': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* flag */.Jt)(), 'Also gives later steps the token of the job itself, in a file, as Azure SDKs and Terraform want it. It ' +
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
    env: (0,policy_shape/* optional */.lq)(variableName()),
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
    session: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(duration({ min: 60, max: MAX_GOOGLE_TOKEN_SECONDS }), 'Longest life of the token; 1 hour when left out. More needs a policy of the organisation.')),
    'access-boundary': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)(boundaryRule, { min: 1, max: MAX_BOUNDARY_RULES }), 'Credential access boundary: what the token can do at most, in Cloud Storage.')),
    'id-token': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(idToken, 'Also an ID token of the service account, in `GCP_ID_TOKEN` unless `env` says otherwise. It lasts an hour.')),
    project: (0,policy_shape/* optional */.lq)(project('Project of later steps; that of the service account when left out.')),
    'quota-project': (0,policy_shape/* optional */.lq)(project('Project whose quota is used.')),
    universe: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, expected: 'a domain' }), 'Domain of the cloud; `googleapis.com` when left out.')),
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
const awsKeyShape = (0,policy_shape/* object */.Ik)({
    ...awsLogin,
    key: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: KEY, expected: 'a key id, `alias/<name>`, or the ARN of either', maxLength: 2048 }), 'The RSA key that signs: its id, `alias/<name>`, or the ARN of either.'), 'alias/app'),
    endpoints: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* object */.Ik)({ kms: (0,policy_shape/* optional */.lq)(httpsUrl('Endpoint of KMS.')) }), 'Endpoints of your own, such as VPC endpoints; else those of the region and partition.')),
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
    url: (0,policy_shape/* required */.mw)(httpsUrl('Address of the Vault or OpenBao server.'), 'https://vault.acme.example'),
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
    env: (0,policy_shape/* required */.mw)(variableName(), 'FLAGS_SDK_KEY'),
    version: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* text */.Qq)({ pattern: /^\d{1,9}$/, expected: 'a version in quotes' }), 'Version of a secret of KV 2; the newest when left out.')),
    data: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(freeObject(), 'What is sent along: the request is then a write, as PKI and some dynamic secrets need.')),
    'wrap-ttl': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(duration({ min: 1, max: 86_400 }), 'Wraps the answer: later steps get a token that gives the secret once.')),
});
/** Secrets of Vault or OpenBao: the key `vault` of a credential. */
const vaultShape = (0,policy_shape/* object */.Ik)({
    ...vaultLogin,
    session: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(duration({ min: 10 }), 'Longest life of the token and of the leases it makes.')),
    secrets: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)(vaultSecret, { max: 100 }), 'Secrets to read.')),
    'export-token': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* flag */.Jt)(), 'Also gives later steps the token itself, as `VAULT_TOKEN`, beside `VAULT_ADDR` and `VAULT_NAMESPACE`.')),
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
    env: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(tokenVariableName(), 'Variable that later steps find the token in; `GH_TOKEN` when left out.')),
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
const fields = (0,policy_shape/* object */.Ik)({
    environments: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(globs('environment'), 'Issued only when the job is in one of these environments; everywhere when left out.')),
    'accept-longer': (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)((0,policy_shape/* flag */.Jt)(), 'Accept that a provider cannot end the credential with the grant: a GitHub App token lasts an hour ' +
        'unless it is revoked earlier, a token of Azure 60 to 90 minutes.')),
    aws: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(awsShape, 'A session of an AWS role.')),
    gcp: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(gcpShape, 'A token of Google Cloud.')),
    azure: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(azureShape, 'Access tokens of an app registration or a managed identity of Azure.')),
    vault: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(vaultShape, 'Secrets from Vault or OpenBao.')),
    github: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(githubShape, 'A token of a GitHub App, for some repositories and permissions only.')),
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
const credentialShape = (0,policy_shape/* described */.WY)(fields, 'One credential: of exactly one provider.', {
    oneOf: PROVIDERS.map((name) => ({ properties: { [name]: true }, required: [name] })),
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
    workflows: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)((0,policy_shape/* list */.p_)(names_glob('workflow'), { min: 1 }), 'Workflow files; without `owner/name/` in front, of the repository of the run.'), '[.github/workflows/flags.yml]'),
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
    lifetime: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(duration(), 'May lower the longest life of a grant, never raise it.')),
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
    lifetime: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(duration(), 'Longest time between the start of a grant and its end.'), '30d'),
    session: (0,policy_shape/* required */.mw)((0,policy_shape/* described */.WY)(duration({ min: 60 }), 'Longest life of any credential.'), '1h'),
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
    unused: (0,policy_shape/* optional */.lq)((0,policy_shape/* described */.WY)(duration({ min: 86_400 }), 'After how long without a run a grant is proposed for removal; never when left out.')),
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

// EXTERNAL MODULE: ./lib/guard/narrow.js
var narrow = __webpack_require__(554);
// EXTERNAL MODULE: ./lib/policy/scope-rule.js
var scope_rule = __webpack_require__(457);
;// CONCATENATED MODULE: ./lib/guard/scope.js


/**
 * What a grant of a role lets be pushed; `home` is the repository that holds the policy, which is a role's own when it
 * lists none.
 */
function pushScope(policy, role, grant, home) {
    const source = { role, grant, never: policy.never, home };
    const branches = (0,scope_rule/* scopeLists */.Ks)('branches', source);
    const tags = (0,scope_rule/* scopeLists */.Ks)('tags', source);
    const changeable = (change) => {
        const names = changeableNames(role.push, change);
        return { branches: [names.branches], tags: [names.tags] };
    };
    return {
        repositories: (0,scope_rule/* scopeLists */.Ks)('repositories', source).within,
        branches: branches.within,
        tags: tags.within,
        never: { branches: branches.never, tags: tags.never },
        force: changeable('force'),
        delete: changeable('delete'),
    };
}

// EXTERNAL MODULE: ./lib/guard/grant-state.js
var grant_state = __webpack_require__(531);
;// CONCATENATED MODULE: ./lib/guard/recheck.js






/**
 * How the grant stands by the files of a later commit.
 * INVARIANT: it only ever narrows. Who approved the new files is not looked up, so nothing in them can widen what was
 * decided. `lasts` still counts from the merge that was: when the new file was merged is not looked up either.
 */
function checkFiles(instructions, state, files) {
    if (instructions.emergency !== undefined)
        return checkPolicyOf(instructions, state, files.policy);
    const file = `grants/${instructions.grant}.yml`;
    if (files.policy === undefined || files.grant === undefined)
        return (0,grant_state/* endedState */.q_)(state, 'commit', `\`${files.grant === undefined ? file : 'policy.yml'}\` is gone from the policy's repository`);
    const policy = parsePolicy(files.policy, 'policy.yml');
    const read = parseGrant(files.grant, `${instructions.grant}.yml`, file);
    if (!policy.ok || read?.ok !== true)
        return (0,grant_state/* endedState */.q_)(state, 'commit', `\`${policy.ok ? file : 'policy.yml'}\` in the policy's repository can no longer be read`);
    const { grant } = read;
    const role = policy.value.roles.get(instructions.role);
    if (role === undefined || grant.role !== instructions.role)
        return (0,grant_state/* endedState */.q_)(state, 'commit', 'the grant is no longer for this role');
    if (grant.revoked !== undefined)
        return (0,grant_state/* endedState */.q_)(state, 'commit', `the grant was revoked by \`${grant.revoked.by}\``);
    return (0,narrow/* narrow */.s)(state, {
        ...pushScope(policy.value, role, grant, instructions.policy.repository),
        until: endAfter(grant, instructions.merged),
    });
}
/** How break-glass access stands by the policy of a later commit: it ends with the rules that it was given by. */
function checkPolicyOf(instructions, state, text) {
    const policy = text === undefined ? undefined : parsePolicy(text, 'policy.yml');
    if (policy?.ok !== true)
        return (0,grant_state/* endedState */.q_)(state, 'commit', `\`policy.yml\` ${policy === undefined ? "is gone from the policy's repository" : 'can no longer be read'}`);
    const role = policy.value.roles.get(instructions.role);
    const rules = role?.['break-glass'];
    if (role === undefined || rules === undefined)
        return (0,grant_state/* endedState */.q_)(state, 'commit', 'the role no longer has break-glass access');
    return (0,narrow/* narrow */.s)(state, {
        ...pushScope(policy.value, role, {}, instructions.policy.repository),
        // `merged` is when the issue was opened
        until: instructions.merged + rules.lasts * 1000,
    });
}


/***/ }),

/***/ 237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  matchesAny: () => (/* binding */ matchesAny),
  u0: () => (/* binding */ rejectPattern)
});

// UNUSED EXPORTS: GLOBS, isPlainName, matchesAnyAlike, matchesAnyCaseless, matchesGlob

// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(947);
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
function matchesGlob(pattern, name) {
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
    return patterns.some((pattern) => matchesGlob(pattern, name));
}
/** As {@link matchesAny}, for names that GitHub compares without case: logins, teams, environments, repositories. */
function matchesAnyCaseless(patterns, name) {
    const folded = (0,fold/* foldCase */.SP)(name);
    return patterns.some((pattern) => matchesGlob((0,fold/* foldCase */.SP)(pattern), folded));
}
/**
 * As {@link matchesAnyCaseless}, and also where the name could be taken for one that matches.
 *
 * INVARIANT: only for what is never allowed.
 */
function matchesAnyAlike(patterns, name) {
    if (matchesAnyCaseless(patterns, name))
        return true;
    const wide = (0,fold/* foldWidely */._5)(name);
    return patterns.some((pattern) => {
        const folded = (0,fold/* foldWidely */._5)(pattern);
        // a compatible form of a wildcard becomes one: not more of them than a pattern may have
        return rejectPattern(folded) === undefined && matchesGlob(folded, wide);
    });
}
/** Patterns as the policy reference has them. */
const GLOBS = { match: matchesAny, alike: matchesAnyAlike };


/***/ })

};
