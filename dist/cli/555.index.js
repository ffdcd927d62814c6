export const id = 555;
export const ids = [555];
export const modules = {

/***/ 2627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ parseDocument)
});

// EXTERNAL MODULE: ./lib/policy/mismatch.js
var mismatch = __webpack_require__(832);
// EXTERNAL MODULE: ./lib/policy/hidden-characters.js
var hidden_characters = __webpack_require__(7161);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
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
        : (0,shape/* isRecord */.u4)(value)
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

// EXTERNAL MODULE: ./lib/policy/yaml.js + 2 modules
var policy_yaml = __webpack_require__(6016);
// EXTERNAL MODULE: ./lib/policy/yaml-place.js
var yaml_place = __webpack_require__(4305);
// EXTERNAL MODULE: ./lib/policy/yaml-slips.js
var yaml_slips = __webpack_require__(3753);
;// CONCATENATED MODULE: ./lib/policy/document.js






/**
 * Parses one YAML document by its shape; every problem carries file, line and column. Never throws on bad input. With
 * `flat`, no text may go over several lines: what people review is then what it looks like, line by line.
 */
function parseDocument(source, file, shape, { flat = false } = {}) {
    const yaml = (0,policy_yaml/* loadYaml */.yv)(source, file);
    if (!yaml.ok)
        return { ok: false, problems: [yaml.problem] };
    const unseen = deceives(source, file, yaml.value, flat);
    if (unseen !== undefined)
        return { ok: false, problems: [unseen] };
    const mismatches = [];
    const value = shape.parse(yaml.value, [], mismatches);
    if (value !== undefined && mismatches.length === 0)
        return { ok: true, value };
    const slip = typeof yaml.value === 'string' ? (0,yaml_slips/* findSlip */.I)(source) : (0,yaml_slips/* findOddBlank */.V)(source);
    if (slip !== undefined)
        return { ok: false, problems: [{ file, ...slip }] };
    const lines = source.split('\n');
    const [first, ...rest] = (0,mismatch/* toProblems */.ek)(mismatches, file, (mismatch) => (0,yaml_place/* findPlace */.P)(source, mismatch.path, mismatch.key)).map((problem) => withLineHint(problem, lines));
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
            ...(0,yaml_place/* findPlace */.P)(source, found.path, found.key),
            message: (0,hidden_characters/* describeHidden */.Y7)(found.hidden),
            hint: policy_yaml/* HIDDEN_HINT */.fe,
        };
    const anchor = source.includes('&') ? (0,yaml_place/* findAnchor */.t)(source) : undefined;
    if (anchor !== undefined)
        return {
            file,
            ...(0,policy_yaml/* positionAt */.t$)(source, anchor),
            message: 'an anchor (`&name`) is not allowed, and is no part of the text',
            hint: 'put a text that begins with `&` in quotes',
        };
    const offset = flat ? firstSpanning(source) : undefined;
    const slip = offset === undefined ? undefined : (0,yaml_slips/* findSlip */.I)(source);
    if (slip !== undefined)
        return { file, ...slip };
    return offset === undefined
        ? undefined
        : {
            file,
            ...(0,policy_yaml/* positionAt */.t$)(source, offset),
            message: 'a text of several lines is not allowed here',
            hint: 'its lines could be read as keys of the grant: write it on one line',
        };
}


/***/ }),

/***/ 4464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 1947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   Ye: () => (/* binding */ couldBeSameName),
/* harmony export */   _5: () => (/* binding */ foldWidely),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
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

/***/ 237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _k: () => (/* binding */ GLOBS),
  _I: () => (/* binding */ matchesAny),
  sv: () => (/* binding */ matchesAnyAlike),
  DR: () => (/* binding */ matchesAnyCaseless),
  kt: () => (/* binding */ matchesGlob),
  u0: () => (/* binding */ rejectPattern)
});

// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(1947);
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
 * Whether the whole name matches; one that ends in a slash also does where it would without.
 *
 * INVARIANT: takes time in proportion to the length of the name times that of the pattern at most, whatever they are.
 */
function matchesWildcards(pattern, name) {
    if (pattern === 'impossible')
        return false;
    const segments = name.split('/');
    const covers = (names) => matchesSequence(pattern, names, matchesPart);
    return covers(segments) || (segments.length > 1 && segments.at(-1) === '' && covers(segments.slice(0, -1)));
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


/***/ }),

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ meantGrant),
/* harmony export */   fv: () => (/* binding */ parseGrantPath),
/* harmony export */   ky: () => (/* binding */ grantShape),
/* harmony export */   qb: () => (/* binding */ parseGrant)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2627);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6726);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(832);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5999);
/* harmony import */ var _time_shapes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2008);





const revokedShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .u)(), 'When it was revoked.')),
    by: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(), 'Who revoked it.')),
    why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(), 'Why, on one line.')),
});
/** What the example says where the reason belongs. */
const REASON_PLACEHOLDER = /^\W*change[\s_-]?me\b/i;
/** A reason for the approver and the record; not what stood in the example. */
function reason() {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)();
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => typeof value === 'string' && REASON_PLACEHOLDER.test(value)
            ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_4__/* .addMismatch */ .E$)(mismatches, path, `${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_4__/* .showValue */ .vp)(value)} stands where the reason belongs`, 'write why the access is needed: the approver goes by it')
            : inner.parse(value, path, mismatches),
    };
}
/** A grant file; its JSON Schema is generated from here. */
const grantShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    role: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .zG)(), 'Name of the role in the policy.')),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(reason(), 'Why the access is needed, for the approver and the record; on one line.')),
    ticket: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .line */ .n8)(2048), 'Link to the ticket or change.')),
    'principal-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Numeric id of the account: logins are renamed and recycled, ids are not.')),
    'team-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), "Numeric id of the team of a team's grant: a team that is recreated under an old name has another.")),
    'requested-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(), 'Who asked; the user of the path when left out. Required for teams and apps.')),
    'requested-by-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Numeric id of who asked: it is compared as well as the login, which may be another by the time of the review.')),
    request: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Number of the issue that asked for it; required where an App proposed the grant.')),
    starts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .u)(), 'From when on; when it was merged, if left out.')),
    expires: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_3__/* .instant */ .u)(), 'Until when. The grant is void at this moment.')),
    branches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)('branch'), 'Narrows the branches of the role.')),
    tags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)('tag'), 'Narrows the tags of the role.')),
    environments: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)('environment'), 'Narrows the environments of the role.')),
    repositories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)('repository'), 'Narrows the repositories of the role.')),
    workflows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)('workflow'), 'Narrows the workflows of the role.')),
    events: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Narrows the events of the role.')),
    'max-uses': (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1, 1000), 'How many runs may use it.')),
    revoked: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(revokedShape, 'Revokes the grant by a reviewed change.')),
}, (value, path, mismatches) => {
    if (value.starts !== undefined && value.expires <= value.starts) {
        mismatches.push({ path: [...path, 'expires'], message: 'not after `starts`' });
    }
});
const KIND_OF_FOLDER = { users: 'user', teams: 'team', apps: 'app' };
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** Reads whose grant a path below `grants/` is (`users/mona/november-banner.yml`); `undefined` when it is nobody's. */
function parseGrantPath(path) {
    const [folder = '', name = '', file = '', ...more] = path.split('/');
    const kind = Object.hasOwn(KIND_OF_FOLDER, folder) ? KIND_OF_FOLDER[folder] : undefined;
    if (kind === undefined || more.length > 0 || !file.endsWith('.yml'))
        return undefined;
    const stem = file.slice(0, -'.yml'.length);
    // a tag is named after the id (`grantgate/revoked/<id>`): what git refuses in a ref cannot be an id
    if (!_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LOGIN */ .S3.test(name) || !FILE_NAME.test(stem) || stem.includes('..') || stem.endsWith('.lock') || stem.endsWith('.'))
        return undefined;
    return { id: `${folder}/${name}/${stem}`, holder: { kind, name } };
}
/** The id that was probably meant by what is none: by the path of its file, or without the kind of its holder. */
function meantGrant(written) {
    const id = written.replace(/^(?:.*\/)?grants\//, '').replace(/\.yml$/, '');
    const named = [id, `users/${id}`].find((one) => parseGrantPath(`${one}.yml`) !== undefined);
    return named === written ? undefined : named;
}
/**
 * Parses the grant file at `path` below `grants/`. `file` names it in problems.
 * A broken file is a void grant of its holder, never an exception.
 */
function parseGrant(source, path, file) {
    const place = parseGrantPath(path);
    if (place === undefined)
        return undefined;
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, grantShape, { flat: true });
    if (!parsed.ok)
        return { ...place, ok: false, problems: parsed.problems };
    const fields = parsed.value;
    const message = misplaced(fields, place.holder.kind);
    if (message !== undefined)
        return { ...place, ok: false, problems: [{ file, line: 1, column: 1, ...message }] };
    return { ...place, ok: true, grant: { ...fields, ...place } };
}
/** What the fields of a grant say that does not go with whose it is. */
function misplaced(fields, kind) {
    if (kind !== 'user' && fields['requested-by'] === undefined) {
        return {
            message: '`requested-by` is missing',
            hint: `a grant for ${kind === 'team' ? 'a team' : 'an app'} names the person who asked`,
        };
    }
    return kind !== 'team' && fields['team-id'] !== undefined
        ? { message: '`team-id` is for grants of teams', hint: 'the number of an account is `principal-id`' }
        : undefined;
}


/***/ }),

/***/ 2676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ hinted)
/* harmony export */ });
/** Says what to write in the place of a text that does not fit. */
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


/***/ }),

/***/ 6726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ TEAM_PATTERN),
/* harmony export */   G_: () => (/* binding */ REPOSITORY_PATTERN),
/* harmony export */   S3: () => (/* binding */ LOGIN),
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   VA: () => (/* binding */ ROLE_NAME),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   gv: () => (/* binding */ team),
/* harmony export */   iD: () => (/* binding */ login),
/* harmony export */   zG: () => (/* binding */ roleName)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(237);
/* harmony import */ var _pattern_mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3984);
/* harmony import */ var _unlikely_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2408);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(832);
/* harmony import */ var _hinted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2676);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5999);






/** GitHub's own rules for names, as far as a typing mistake should be caught. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
const TEAM_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
const REPOSITORY_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_.-]{1,100}$/;
const ROLE_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const unmentioned = (written) => written.startsWith('@') ? `write \`${written.slice(1)}\`` : undefined;
const login = () => (0,_hinted_js__WEBPACK_IMPORTED_MODULE_4__/* .hinted */ .x)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ pattern: LOGIN, expected: 'a GitHub login' }), unmentioned);
const team = () => (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ pattern: TEAM_PATTERN, expected: 'a team written `owner/slug`' });
const roleName = () => (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ pattern: ROLE_NAME, expected: 'a role name of letters, digits, `-` and `_`' });
/** A pattern for names of a kind, or, without one, for names that a tool has. */
function glob(kind, { strict = false } = {}) {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ maxLength: 255, expected: 'a name or a pattern' });
    return {
        schema: { ...inner.schema, ...(kind !== undefined && (0,_pattern_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .patternSchema */ .kM)(kind)) },
        parse: (value, path, mismatches) => {
            const pattern = inner.parse(value, path, mismatches);
            if (pattern === undefined)
                return undefined;
            const reason = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .rejectPattern */ .u0)(pattern);
            const mistake = reason !== undefined
                ? { message: reason }
                : kind === undefined
                    ? undefined
                    : ((0,_pattern_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .findPatternMistake */ .wR)(kind, pattern) ?? (strict ? (0,_unlikely_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .findUnlikelyPattern */ .Z)(kind, pattern) : undefined));
            if (mistake === undefined)
                return pattern;
            return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_5__/* .addMismatch */ .E$)(mismatches, path, `the pattern \`${pattern}\` cannot be used: ${mistake.message}`, mistake.hint);
        },
    };
}
const globs = (kind, rules) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(glob(kind, rules));


/***/ }),

/***/ 3984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ withoutEscapes),
/* harmony export */   kM: () => (/* binding */ patternSchema),
/* harmony export */   wR: () => (/* binding */ findPatternMistake)
/* harmony export */ });
/** Most patterns are made of these, and need few looks. */
const PLAIN = /^[A-Za-z0-9_.*][A-Za-z0-9_./*-]*$/;
/** What a backslash takes the meaning of, or a list of characters. */
const ESCAPED_OR_LIST = /\\[^/]|\[[A-Za-z0-9_.-]+\]/gsu;
/** What stands where both were: a letter that no rule is about. */
const LETTER = 'x';
/** A pattern with a letter in the place of what a backslash takes the meaning of, and of lists of characters. */
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


/***/ }),

/***/ 2008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration),
/* harmony export */   u: () => (/* binding */ instant)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4464);
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3355);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(832);



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
            pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-](0\\d|1[0-4]):[0-5]\\d)$',
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

/***/ 2408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findUnlikelyPattern)
/* harmony export */ });
/* harmony import */ var _pattern_mistakes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3984);

/** Straight ones, and those of word processors. */
const QUOTATION_MARKS = /["'`\u2018-\u201f\u00ab\u00bb\u2039\u203a\u301d-\u301f]/gu;
/** Alphabets with letters that look Latin. https://www.unicode.org/reports/tr39/ */
const LOOKALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
/**
 * Finds what a name can be and yet surely was not meant to be: a warning, and a mistake in a list that must not miss.
 * `undefined` where nothing is odd. Pure.
 */
function findUnlikelyPattern(kind, pattern) {
    const bare = (0,_pattern_mistakes_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEscapes */ .Lx)(pattern);
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
    if (kind === 'repository')
        return addressAsName(pattern, bare);
    return (kind === 'workflow' ? elsewhere(pattern, bare) : undefined) ?? mixedScripts(pattern);
}
/** Letters that look alike and are not the same: `m`, a Cyrillic `а`, `in`. */
function mixedScripts(pattern) {
    const word = pattern
        .split(/[^\p{L}\p{M}]+/u)
        .find((letters) => /\p{Script=Latin}/u.test(letters) && LOOKALIKE.test(letters));
    return word === undefined
        ? undefined
        : {
            message: `\`${word}\` has letters of two alphabets`,
            hint: `\`${LOOKALIKE.exec(word)?.[0] ?? ''}\` only looks like a Latin letter: type it anew`,
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


/***/ }),

/***/ 2012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ formatWindow),
/* harmony export */   Y0: () => (/* binding */ windowShape),
/* harmony export */   kg: () => (/* binding */ MINUTE_MS),
/* harmony export */   py: () => (/* binding */ closesAt)
/* harmony export */ });
/* harmony import */ var _hinted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2676);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);


const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY_MINUTES = 24 * 60;
const MINUTE_MS = 60_000;
const clock = (midnight) => (0,_hinted_js__WEBPACK_IMPORTED_MODULE_1__/* .hinted */ .x)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
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
const timeZone = () => (0,_hinted_js__WEBPACK_IMPORTED_MODULE_1__/* .hinted */ .x)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ pattern: TIME_ZONE, expected: 'a time zone by its place, such as `Europe/Berlin`, or `UTC`' }), timeZoneHint, { examples: ['UTC', 'Europe/Berlin', 'America/New_York'] });
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
const windowShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    days: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_hinted_js__WEBPACK_IMPORTED_MODULE_1__/* .hinted */ .x)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        pattern: /^[a-z]{3}(?:-[a-z]{3})?(?:, ?[a-z]{3}(?:-[a-z]{3})?)*$/,
        expected: 'days such as `mon-thu` or `fri`',
    }), daysHint), 'Days on which the window begins: `mon-fri`, `sat`, `mon,wed`.')),
    from: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(clock(''), 'Local time at which the window opens.')),
    to: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(clock('|24:00'), 'Local time at which it closes; not after `from` means past midnight.')),
    'time-zone': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(timeZone(), 'IANA time zone by its place, `Area/City`, or `UTC`; `UTC` when left out.')),
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


/***/ }),

/***/ 4305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findPlace),
/* harmony export */   t: () => (/* binding */ findAnchor)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6016);


/**
 * Finds where the value at `path` stands (or, with `key`, where its key stands), as 1-based line and column.
 * A path that is not there gives the place of its nearest parent. Called only when there is an error to show, since
 * positions come from a second reading.
 */
function findPlace(text, path, key = false) {
    const cursor = { text, events: (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, {}), index: 0 };
    while (cursor.events[cursor.index]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.DOCUMENT)
        cursor.index += 1;
    return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .positionAt */ .t$)(text, descendPath(cursor, path, key, 0));
}
/** Where a document has an anchor first; `undefined` where it has none. */
function findAnchor(text) {
    for (const event of (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(text, {}))
        if ('anchorStart' in event && event.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.ALIAS && event.anchorStart >= 0)
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
    if (container?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE && typeof step === 'number') {
        for (let item = 0; item < step && !isPastEnd(cursor); item += 1)
            skip(cursor);
        return isPastEnd(cursor) ? undefined : eventStart(cursor.events[cursor.index]);
    }
    if (container?.type !== js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING)
        return undefined;
    while (!isPastEnd(cursor)) {
        const event = cursor.events[cursor.index];
        const start = eventStart(event);
        const name = event?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR ? (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .getScalarValue */ .KE)(cursor.text, event) : undefined;
        skip(cursor);
        if (name === String(step))
            return start;
        skip(cursor);
    }
    return undefined;
}
function isPastEnd(cursor) {
    return cursor.index >= cursor.events.length || cursor.events[cursor.index]?.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP;
}
/** Steps over one whole node. */
function skip(cursor) {
    let depth = 0;
    do {
        const type = cursor.events[cursor.index]?.type;
        if (type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.MAPPING || type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SEQUENCE)
            depth += 1;
        if (type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.POP)
            depth -= 1;
        cursor.index += 1;
    } while (depth > 0 && cursor.index < cursor.events.length);
}
function eventStart(event) {
    if (event === undefined)
        return 0;
    if (event.type === js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .EVENT_ID */ .hy.SCALAR)
        return event.style === 2 || event.style === 3 ? event.valueStart - 1 : event.valueStart;
    return 'start' in event ? event.start : 0;
}


/***/ })

};
