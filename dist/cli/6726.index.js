export const id = 6726;
export const ids = [6726];
export const modules = {

/***/ 42384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ characterClass)
/* harmony export */ });
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


/***/ }),

/***/ 41947:
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

/***/ 29121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _k: () => (/* binding */ GLOBS),
  sh: () => (/* binding */ isPlainName),
  _I: () => (/* binding */ matchesAny),
  sv: () => (/* binding */ matchesAnyAlike),
  DR: () => (/* binding */ matchesAnyCaseless),
  kt: () => (/* binding */ matchesGlob),
  u0: () => (/* binding */ rejectPattern)
});

// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
// EXTERNAL MODULE: ./lib/policy/character-class.js
var character_class = __webpack_require__(42384);
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
        const found = character === '[' ? (0,character_class/* characterClass */.E)(text, index) : undefined;
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


/***/ }),

/***/ 22676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ hinted)
/* harmony export */ });
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


/***/ }),

/***/ 76726:
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
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29121);
/* harmony import */ var _pattern_mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53984);
/* harmony import */ var _unlikely_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82408);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70832);
/* harmony import */ var _hinted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22676);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45999);






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
const login = () => (0,_hinted_js__WEBPACK_IMPORTED_MODULE_4__/* .hinted */ .x)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ pattern: LOGIN, expected: 'a GitHub login' }), meantLogin);
const team = () => (0,_hinted_js__WEBPACK_IMPORTED_MODULE_4__/* .hinted */ .x)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ pattern: TEAM_PATTERN, expected: 'a team written `owner/slug`' }), meantTeam);
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

/***/ 53984:
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


/***/ }),

/***/ 82408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ findUnlikelyPattern)
/* harmony export */ });
/* harmony import */ var _pattern_mistakes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53984);

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


/***/ })

};
