export const id = 684;
export const ids = [684];
export const modules = {

/***/ 1798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ HANDLE),
/* harmony export */   RN: () => (/* binding */ NO_PEOPLE_FILE),
/* harmony export */   eU: () => (/* binding */ personWith),
/* harmony export */   hz: () => (/* binding */ parsePeople),
/* harmony export */   mP: () => (/* binding */ handleOf)
/* harmony export */ });
/* unused harmony exports HANDLE_WORDS, peopleShape */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6951);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5999);
/* harmony import */ var _issuer_shapes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4685);



/** A handle begins with a letter, so that it is never taken for the number of an account. */
const HANDLE = /^[a-z][a-z0-9-]{0,62}[a-z0-9]$/;
const HANDLE_WORDS = 'a handle of small letters, digits and `-` that begins with a letter, such as `mona-marketing`';
const identityShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    issuer: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_issuer_shapes_js__WEBPACK_IMPORTED_MODULE_2__/* .issuer */ .u9)(), 'The identity provider, as its entry under `delegation` has it.'), 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0'),
    subject: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ pattern: /^[!-~]{1,255}$/, expected: 'the value of the claim, without blanks' }), 'Who she is there: the value of the claim that the entry names as `subject`.'), '5f2c0a6e-1111-2222-3333-444444444444'),
});
const personShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    name: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)(256), 'Her name, for people.'), 'Mona Marketing'),
    github: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(1), 'Numeric id of her GitHub account, where she has one: its grants count for her as well, and its approvals ' +
        'of her ' +
        'own access do not.')),
    identities: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(identityShape, { min: 1, max: 20 }), 'Who she is for identity providers; none when left out.')),
});
/** The file of people who are known by other things than a GitHub account; its JSON Schema is generated from here. */
const peopleShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    version: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)([1]), 'Version of the format.'), '1'),
    people: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(HANDLE, HANDLE_WORDS, personShape, 5000), 'People by their handles, which are never used again.'), '{}'),
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
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, peopleShape, { flat: true });
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


/***/ }),

/***/ 8642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ settlesName),
/* harmony export */   t: () => (/* binding */ isEnvironmentName)
/* harmony export */ });
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(202);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1947);


/** Whether a name is, or could be taken for, that of an environment that the policy speaks of. */
function isEnvironmentName({ environments, never, roles }, name) {
    const names = [
        ...(environments?.keys() ?? []),
        ...(never?.environments ?? []),
        ...[...roles.values()].flatMap((role) => role.environments ?? []),
    ];
    return names.some((one) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .couldBeSameName */ .Ye)(one, name));
}
/**
 * Whether the policy tells which environment a tool means by a name, or refuses it: then whoever reads the steps has
 * said all there is to say. `name` is `undefined` where it is not known.
 */
function settlesName(policy, facet, name) {
    if (facet === 'alias')
        return true;
    const { environments } = policy;
    if (facet !== 'file' && (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .listsFacet */ .nP)(environments, facet))
        return true;
    if (name === undefined)
        return false;
    return ((environments !== undefined && (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsNamed */ .g9)(environments, facet, name).length > 0) ||
        isEnvironmentName(policy, name));
}


/***/ }),

/***/ 3976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isSameForRunner),
/* harmony export */   c: () => (/* binding */ caseless)
/* harmony export */ });
/* harmony import */ var _expression_coerce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3171);

/**
 * A name in the form in which GitHub compares it: .NET's `OrdinalIgnoreCase`, ASCII as lower case. Not `toLowerCase`,
 * which makes `k` of U+212A. Source: actions/runner, `WorkflowTemplateConverter` (jobs, `needs`, inputs),
 * `ActionManifestManager` (`using`, `default`), `TemplateReader` (keys that are there twice).
 */
function caseless(name) {
    if (/^[\0-\x7f]*$/.test(name))
        return name.toLowerCase();
    return (0,_expression_coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH)(name).replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
/** Whether two names are one for the runner, which folds more letters than GitHub does for logins and environments. */
function isSameForRunner(one, other) {
    return (0,_expression_coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH)(one) === (0,_expression_coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH)(other);
}


/***/ }),

/***/ 4761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ Unknown),
/* harmony export */   A: () => (/* binding */ DefaultBranch),
/* harmony export */   A8: () => (/* binding */ Named),
/* harmony export */   dg: () => (/* binding */ OneLine),
/* harmony export */   fy: () => (/* binding */ Plain),
/* harmony export */   v5: () => (/* binding */ Open)
/* harmony export */ });
/**
 * A value that only the run will have; `source` is what it comes from, as it is written: `vars.REGION`, `$BRANCH`,
 * `steps.plan.outputs.ref`.
 */
class Unknown {
    source;
    constructor(source) {
        this.source = source;
    }
}
/** A value that only the run will have, and that holds no line end. */
class OneLine extends Unknown {
}
/** One that is one name of a branch, a tag or an environment, whatever it is. */
class Named extends OneLine {
}
/** One that has nothing but letters and digits of ASCII, `.`, `-` and `_`. */
class Plain extends Named {
}
/**
 * The default branch of a repository, `owner/name`; of the one that is touched, where none is named. It may become
 * known before the run is there.
 */
class DefaultBranch extends Named {
    repository;
    constructor(source, repository) {
        super(source);
        this.repository = repository;
    }
}
/**
 * An object some of whose properties are known; every other one is unknown, where a plain object has `null` instead.
 */
class Open {
    known;
    constructor(known) {
        this.known = known;
    }
}


/***/ }),

/***/ 3171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ toNumber),
/* harmony export */   TH: () => (/* binding */ foldText),
/* harmony export */   aI: () => (/* binding */ equals),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   uo: () => (/* binding */ isLess)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4761);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4873);


/** A value as text, as GitHub writes it. Source: actions/runner, `EvaluationResult.ConvertToString`. */
function toText(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return numberText(value);
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(value))
        return String(value);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) || value instanceof _value_js__WEBPACK_IMPORTED_MODULE_1__/* .Filtered */ .aR ? 'Array' : 'Object';
}
/** A value as a number; what is none is `NaN`. Source: actions/runner, `ExpressionUtility.ParseNumber`. */
function toNumber(value) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(value))
        return Number.NaN;
    if (typeof value !== 'string')
        return Number(value);
    const written = value.trim();
    if (/^0[A-Z]|^0b/.test(written))
        return Number.NaN;
    if (!/^0[xo]/.test(written))
        return Number(written);
    const number = Number(written);
    // beyond 32 bits the runner has no such number, and takes the highest bit for a sign
    return number < 2 ** 32 ? number | 0 : Number.NaN;
}
/**
 * Text without its case, as .NET's `OrdinalIgnoreCase` compares: one character for one, and none of another alphabet
 * becomes ASCII.
 */
function foldText(text) {
    if (/^[\0-\x7f]*$/.test(text))
        return text.toUpperCase();
    return Array.from(text, (character) => {
        const upper = character.toUpperCase();
        return upper.length !== character.length || (character > '\x7f' && upper <= '\x7f') ? character : upper;
    }).join('');
}
/** GitHub's `==`. Source: actions/runner, `EvaluationResult.AbstractEqual`. */
function equals(left, right) {
    const [one, other] = alike(left, right);
    return typeof one === 'string' && typeof other === 'string' ? foldText(one) === foldText(other) : one === other;
}
/** GitHub's `<`. */
function isLess(left, right) {
    const [one, other] = alike(left, right);
    if (typeof one === 'string' && typeof other === 'string')
        return foldText(one) < foldText(other);
    if (typeof one === 'boolean' && typeof other === 'boolean')
        return !one && other;
    return typeof one === 'number' && typeof other === 'number' && one < other;
}
/** Both as the kind in which they are compared. */
function alike(left, right) {
    if (valueKind(left) === valueKind(right) || !(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(left) || !(0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(right))
        return [left, right];
    return [toNumber(left), toNumber(right)];
}
function valueKind(value) {
    if (value === null)
        return 'null';
    if (value instanceof _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Open */ .v5)
        return 'object';
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) || value instanceof _value_js__WEBPACK_IMPORTED_MODULE_1__/* .Filtered */ .aR ? 'array' : typeof value;
}
/** .NET's `G15` format. */
function numberText(value) {
    if (!Number.isFinite(value) || value === 0)
        return String(value);
    const [mantissa = '', exponent = ''] = value.toExponential(14).split('e');
    const size = Number(exponent);
    if (size > -5 && size < 15)
        return String(Number(value.toPrecision(15)));
    return `${Number(mantissa)}E${size < 0 ? '-' : '+'}${String(Math.abs(size)).padStart(2, '0')}`;
}


/***/ }),

/***/ 1024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ OneOf),
/* harmony export */   a: () => (/* binding */ unknownKey)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4761);

/**
 * A value that only the run will have, though what it can be is known: a choice input, or `cond && 'a' || 'b'`. Whoever
 * does not look at `options` sees an unknown.
 */
class OneOf extends _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r {
    /** At least two, all different. */
    options;
    constructor(source, options) {
        super(source);
        this.options = options;
    }
}
/**
 * What two unknowns have in common that are written the same: what they come from, and what is known of them.
 *
 * INVARIANT: a choice has that in common with itself alone: another one of the same name may be of other values, or
 * made in another way.
 */
function unknownKey(part) {
    if (part instanceof OneOf)
        return part;
    const kind = part instanceof _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Plain */ .fy ? 'plain' : part instanceof _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Named */ .A8 ? 'name' : part instanceof _data_js__WEBPACK_IMPORTED_MODULE_0__/* .OneLine */ .dg ? 'line' : 'any';
    return `${kind} ${part.source}`;
}


/***/ }),

/***/ 2720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ possibleTexts)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5174);
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3171);
/* harmony import */ var _one_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1024);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4873);




/**
 * Every text that a text can come to when its choices are made, the same choice everywhere; the text itself where there
 * is none, or more than 16.
 */
function possibleTexts(text) {
    const choices = new Set(text.filter((part) => part instanceof _one_of_js__WEBPACK_IMPORTED_MODULE_2__/* .OneOf */ .E));
    let texts = [text];
    for (const choice of choices) {
        if (texts.length * choice.options.length > _value_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_OPTIONS */ .K)
            return [text];
        texts = texts.flatMap((one) => choice.options.map((option) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(...one.map((part) => (part === choice ? (0,_coerce_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(option) : part)))));
    }
    return texts;
}


/***/ }),

/***/ 4873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   K: () => (/* binding */ MAX_OPTIONS),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   SL: () => (/* binding */ isConcrete),
/* harmony export */   Tc: () => (/* binding */ isObjectValue),
/* harmony export */   aR: () => (/* binding */ Filtered),
/* harmony export */   au: () => (/* binding */ oneOfValues),
/* harmony export */   bW: () => (/* binding */ Maybe),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   fJ: () => (/* binding */ eitherValue),
/* harmony export */   fX: () => (/* binding */ stopping),
/* harmony export */   jn: () => (/* binding */ isScalar),
/* harmony export */   ne: () => (/* binding */ TRUE_OR_FALSE),
/* harmony export */   ru: () => (/* binding */ valueOfData),
/* harmony export */   u0: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* unused harmony export truthy */
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4761);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5174);
/* harmony import */ var _one_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1024);



/** What `.*` gives: an index on it applies to each item. */
class Filtered {
    items;
    constructor(items) {
        this.items = items;
    }
}
/**
 * A value that is not there yet. It is one of `truthy` or one of `falsy`: an empty list says that it cannot be such a
 * one.
 */
class Maybe {
    sources;
    truthy;
    falsy;
    /** The path that it is read from, where it is read from one. */
    path;
    /** What is known of it, where it is a text that is known in part. */
    text;
    constructor(sources, truthy, falsy, path, text) {
        this.sources = sources;
        this.truthy = truthy;
        this.falsy = falsy;
        this.path = path;
        this.text = text;
    }
}
/** The most values that are followed at once. */
const MAX_OPTIONS = 16;
const TRUE_OR_FALSE = [true, false];
function isScalar(value) {
    return value === null || typeof value !== 'object';
}
function isList(value) {
    return Array.isArray(value);
}
function isConcrete(value) {
    return !(value instanceof Maybe);
}
/** Whether GitHub takes it for true. Source: actions/runner, `EvaluationResult.IsFalsy`. */
function truthy(value) {
    return typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : Boolean(value);
}
/** Whether it is true, where that is known. */
function truthOf(value) {
    if (isConcrete(value))
        return truthy(value);
    if (value.falsy?.length === 0)
        return true;
    return value.truthy?.length === 0 ? false : undefined;
}
/** Every value that it can be, where they are few. */
function optionsOf(value) {
    if (isConcrete(value))
        return [value];
    return value.truthy === undefined || value.falsy === undefined ? undefined : [...value.truthy, ...value.falsy];
}
function sourcesOf(...values) {
    return [...new Set(values.flatMap((value) => (isConcrete(value) ? [] : value.sources)))];
}
/** One of those values; that value itself, where there is only one. */
function oneOfValues(sources, options, path) {
    return settled(new Maybe(sources, some(options, true), some(options, false), path));
}
/** Either of the two. */
function eitherValue(left, right) {
    const [one, other] = [asMaybe(left), asMaybe(right)];
    return settled(new Maybe(sourcesOf(one, other), merged(one.truthy, other.truthy), merged(one.falsy, other.falsy)));
}
/** The part of a value for which GitHub's `&&` or `||` stops. */
function stopping(value, stopsAt) {
    return stopsAt ? new Maybe(value.sources, value.truthy, []) : new Maybe(value.sources, [], value.falsy);
}
/** A value as an expression reads it from the contexts. */
function valueOfData(data) {
    if (data instanceof _one_of_js__WEBPACK_IMPORTED_MODULE_2__/* .OneOf */ .E)
        return oneOfValues([data.source], data.options, data.source);
    if (!(data instanceof _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r))
        return data;
    return new Maybe([data.source], undefined, undefined, data.source, data instanceof _text_js__WEBPACK_IMPORTED_MODULE_1__/* .PartlyKnown */ .CR ? data.text : undefined);
}
function asMaybe(value) {
    return isConcrete(value) ? new Maybe([], some([value], true), some([value], false)) : value;
}
function some(options, truth) {
    return limited(options?.filter((option) => truthy(option) === truth));
}
function merged(left, right) {
    return left === undefined || right === undefined ? undefined : limited([...left, ...right]);
}
function limited(options) {
    if (options === undefined)
        return undefined;
    const different = new Set(options);
    return different.size > MAX_OPTIONS ? undefined : [...different];
}
function settled(value) {
    const options = optionsOf(value);
    const [only] = options ?? [];
    return options?.length === 1 && only !== undefined ? only : value;
}
/** Whether it is an object all of whose properties are listed. */
function isObjectValue(value) {
    return (typeof value === 'object' &&
        value !== null &&
        !isList(value) &&
        !(value instanceof _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r) &&
        !(value instanceof _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Open */ .v5) &&
        !(value instanceof Filtered) &&
        !(value instanceof Maybe));
}


/***/ }),

/***/ 3957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ isCollectionTag),
/* harmony export */   lZ: () => (/* binding */ plainData),
/* harmony export */   xS: () => (/* binding */ taggedScalar)
/* harmony export */ });
/** What a tag makes of a scalar; a text is no longer plain. */
const TAGS = new Map([
    ['str', (written) => ({ ...written, plain: false, absent: false })],
    ['null', (written) => (plainData(written) === null ? written : undefined)],
    ['bool', (written) => (typeof plainData(written) === 'boolean' ? written : undefined)],
    ['int', (written) => (isNumeral(written) && !/^[-+]?\.|[.eE]/.test(decimal(written.text)) ? written : undefined)],
    ['float', (written) => (isNumeral(written) && decimal(written.text) !== '' ? written : undefined)],
]);
/**
 * A plain scalar that is not a text: a truth value, a number or nothing, as YAML's core schema has them. `undefined`
 * where it is text. Source: actions/runner, `YamlObjectReader`.
 */
function plainData({ text, plain, absent }) {
    if (absent)
        return null;
    if (!plain)
        return undefined;
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    if (/^(?:null|Null|NULL|~)$/.test(text))
        return null;
    if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text))
        return text.startsWith('-') ? -Infinity : Infinity;
    if (/^\.(?:nan|NaN|NAN)$/.test(text))
        return Number.NaN;
    // 32 bits, the highest of them a sign
    if (/^0o[0-7]+$/.test(text) || /^0x[0-9a-fA-F]+$/.test(text))
        return Number(text) | 0;
    return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : undefined;
}
/** A scalar with its tag; `undefined` where GitHub refuses it. Source: actions/runner, `YamlObjectReader`. */
function taggedScalar(tag, written) {
    const [, name = ''] = /^!(?:!|<tag:yaml\.org,2002:)(\w+)>?$/.exec(tag) ?? [];
    return TAGS.get(name)?.(written);
}
/** GitHub reads a tag of a list or a mapping as nothing; only those that say what is there are taken here. */
function isCollectionTag(tag, kind) {
    const name = kind === 'sequence' ? 'seq' : 'map';
    return tag === `!!${name}` || tag === `!<tag:yaml.org,2002:${name}>`;
}
function isNumeral(written) {
    return typeof plainData(written) === 'number';
}
/** Nothing of a number that is written in another system. */
function decimal(text) {
    return /^0[ox]/.test(text) ? '' : text;
}


/***/ }),

/***/ 2347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isExpression),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   C_: () => (/* binding */ scalarAt),
/* harmony export */   JY: () => (/* binding */ childNode),
/* harmony export */   cS: () => (/* binding */ fixedTextsAt),
/* harmony export */   oh: () => (/* binding */ mappingAt),
/* harmony export */   pB: () => (/* binding */ nodeEntries),
/* harmony export */   rB: () => (/* binding */ computedName),
/* harmony export */   ue: () => (/* binding */ fixedAt),
/* harmony export */   ur: () => (/* binding */ expressionAt),
/* harmony export */   xj: () => (/* binding */ scalarsAt)
/* harmony export */ });
/* unused harmony export textScalar */
/* harmony import */ var _expression_coerce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3171);
/* harmony import */ var _core_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3957);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7246);



const NO_SCALARS = new Map();
/** The value of a key; `undefined` when there is none or `node` is not a mapping. */
function childNode(node, key) {
    return node?.kind === 'mapping' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
}
/** The entries of a mapping; none of anything else. */
function nodeEntries(node) {
    return node?.kind === 'mapping' ? node.entries : [];
}
/**
 * The scalar of a key, as text; `undefined` where it is absent or empty.
 * @throws TreeError where it is a list or a mapping
 */
function scalarAt(node, key) {
    const value = childNode(node, key);
    if (value === undefined)
        return undefined;
    if (value.kind !== 'scalar')
        throw new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .jh(`\`${key}\` is not a text`, value.place);
    const text = textScalar(value);
    return text.absent ? undefined : text;
}
/**
 * The scalar of a key for which GitHub takes no expression.
 * @throws TreeError where it has one
 */
function fixedAt(node, key) {
    return fixed(scalarAt(node, key), key);
}
/**
 * A text or a list of texts, for which GitHub takes no expressions.
 * @throws TreeError where it is anything else
 */
function fixedTextsAt(node, key) {
    const value = childNode(node, key);
    if (value?.kind !== 'sequence')
        return [fixedAt(node, key)?.text].filter((text) => text !== undefined);
    return value.items.map((item) => {
        if (item.kind !== 'scalar')
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .jh(`\`${key}\` is not a list of texts`, item.place);
        return fixed(textScalar(item), key)?.text ?? '';
    });
}
function fixed(scalar, key) {
    if (scalar?.text.includes('${{') === true)
        throw new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .jh(`\`${key}\` takes no expression`, scalar.place);
    return scalar;
}
/**
 * A scalar with the text that GitHub makes of it where it wants one: `True` is `true`, `1.10` is `1.1`, `~` is empty.
 * Source: actions/runner, `TemplateReader.Validate`.
 */
function textScalar(node) {
    const data = (0,_core_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .plainData */ .lZ)(node);
    if (data === undefined)
        return node;
    return data === null ? { ...node, text: '', absent: true } : { ...node, text: (0,_expression_coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(data) };
}
/**
 * A key that must be a mapping when it is there at all.
 * @throws TreeError
 */
function mappingAt(node, key) {
    const value = childNode(node, key);
    if (value === undefined ||
        value.kind === 'mapping' ||
        (value.kind === 'scalar' && (textScalar(value).absent || isExpression(value))))
        return value;
    throw new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .jh(`\`${key}\` is not a mapping`, value.place);
}
/** A scalar that is one whole expression, in place of a mapping or a list. */
function isExpression(node) {
    return node?.kind === 'scalar' && /^\s*\$\{\{[^]*\}\}\s*$/.test(node.text);
}
/**
 * The scalars of a mapping by name, such as `env:`; none of one whose names are not known: see {@link expressionAt}.
 * @throws TreeError where a value is not a text
 */
function scalarsAt(node, key) {
    const mapping = mappingAt(node, key);
    const entries = nodeEntries(mapping);
    if (entries.length === 0 || computedName(mapping) !== undefined)
        return NO_SCALARS;
    return new Map(entries.map(({ key: name, value }) => {
        if (value.kind !== 'scalar')
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .jh(`\`${name}\` in \`${key}\` is not a text`, value.place);
        return [name, textScalar(value)];
    }));
}
/**
 * The expression that stands in place of a whole mapping, or as one of its names (`${{ insert }}: …`), so that which
 * names it has is not known.
 */
function expressionAt(node, key) {
    const value = childNode(node, key);
    if (isExpression(value))
        return value;
    const computed = computedName(value);
    if (computed === undefined)
        return undefined;
    const { key: text, keyPlace: place } = computed;
    return { kind: 'scalar', text, place, quoted: false, plain: true, absent: false, literal: false };
}
/** The entry of a mapping whose name is an expression. */
function computedName(node) {
    return nodeEntries(node).find(({ key }) => key.includes('${{'));
}
/** A text or a list of texts; what else there is, is left out. */
function textsOf(node) {
    if (node?.kind === 'scalar')
        return textScalar(node).absent ? [] : [textScalar(node).text];
    return node?.kind === 'sequence'
        ? node.items.flatMap((item) => (item.kind === 'scalar' ? [textScalar(item).text] : []))
        : [];
}


/***/ }),

/***/ 7246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jh: () => (/* binding */ TreeError),
  Zc: () => (/* binding */ readTree)
});

// UNUSED EXPORTS: MAX_TREE_LEVELS

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __webpack_require__(2031);
// EXTERNAL MODULE: ./lib/workflow/caseless.js
var caseless = __webpack_require__(3976);
;// CONCATENATED MODULE: ./lib/workflow/characters.js
/**
 * Characters that GitHub's YAML reader takes for the end of a line (YamlDotNet, `CharacterAnalyzer.IsBreak`) and ours
 * does not, and those that make a file look other than it is: controls, marks that turn the direction of text, and
 * characters without a width.
 */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\r(?!\n)/gu;
/** Nothing but this is in nearly every file. */
const ORDINARY = /^[\t\n\x20-\x7e]*$/;
/** The joiner within an emoji, as in “woman technologist”. */
const JOINER = '\u200D';
const BEFORE_JOINER = /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*$/u;
const AFTER_JOINER = /^\p{Extended_Pictographic}/u;
const CHARACTER_NAMES = new Map([
    ['\r', 'a carriage return without a line feed'],
    ['\0', 'a NUL'],
    ['\u0085', 'the line break U+0085'],
    ['\u2028', 'the line break U+2028'],
    ['\u2029', 'the line break U+2029'],
]);
/** The first character of a text that is read in more than one way: where it stands, and what it is called. */
function findForbidden(text) {
    if (ORDINARY.test(text))
        return undefined;
    for (const { 0: character, index: offset } of text.matchAll(FORBIDDEN)) {
        const isMark = character === '\uFEFF' && offset === 0;
        if (!isMark && !joinsEmoji(character, text, offset))
            return { offset, name: characterName(character) };
    }
    return undefined;
}
function joinsEmoji(character, text, offset) {
    return (character === JOINER &&
        BEFORE_JOINER.test(text.slice(Math.max(0, offset - 8), offset)) &&
        AFTER_JOINER.test(text.slice(offset + 1, offset + 3)));
}
function characterName(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return (CHARACTER_NAMES.get(character) ??
        (/\p{Cf}/u.test(character) ? `the invisible character U+${code}` : `the control character U+${code}`));
}

// EXTERNAL MODULE: ./lib/workflow/file/core-schema.js
var core_schema = __webpack_require__(3957);
;// CONCATENATED MODULE: ./lib/workflow/file/lenient-parse.js

/** More lines than these are not moved: each costs a reading of the file. */
const MAX_MOVED_LINES = 100;
/** Deeper than any indentation that means something. */
const MOVED_COLUMNS = 512;
/**
 * Reads YAML that GitHub's reader takes although YAML does not allow it: lines of a flow collection or of a quoted text
 * that are indented less, and a comment that follows the end of one of them without a space (`[a]# b`). GitHub's reader
 * looks neither at the indentation nor at the space there. Such a line, or comment, is moved to the right, where it
 * means the same. Source: YamlDotNet 5.3, `Scanner.ScanFlowScalar`, `UnrollIndent` and `ScanToNextToken`.
 * @throws YAMLException
 */
function parseLeniently(source, maxDepth) {
    const moved = new Map();
    let changes = 0;
    for (let current = source;;) {
        try {
            return { events: (0,js_yaml/* parseEvents */.PH)(current, { maxDepth }), source: current, moved };
        }
        catch (error) {
            if (!(error instanceof js_yaml/* YAMLException */.tB) || error.mark === undefined || changes >= MAX_MOVED_LINES)
                throw error;
            const { line, column } = error.mark;
            const start = lineStart(current, line);
            if (isCommentAfterEnd(current, start + column))
                current = insertAt(current, start + column, ' ');
            else if (error.reason === 'deficient indentation' && !moved.has(line) && !isDocumentMark(current, start)) {
                moved.set(line, MOVED_COLUMNS);
                current = insertAt(current, start, ' '.repeat(MOVED_COLUMNS));
            }
            else
                throw error;
            changes += 1;
        }
    }
}
function lineStart(source, line) {
    let at = 0;
    for (let index = 0; index < line; index += 1)
        at = source.indexOf('\n', at) + 1;
    return at;
}
/** Nothing but a comment can begin with this mark where YAML does not go on. */
function isCommentAfterEnd(source, at) {
    return source[at] === '#' && /[\]}"',[{]/.test(source[at - 1] ?? '');
}
/** There a document begins or ends, whatever is open. */
function isDocumentMark(source, start) {
    return /^(?:---|\.\.\.)(?:\s|$)/.test(source.slice(start, start + 4));
}
function insertAt(source, at, text) {
    return source.slice(0, at) + text + source.slice(at);
}

;// CONCATENATED MODULE: ./lib/workflow/file/tree.js






/** A file that cannot be read: where and why. */
class TreeError extends gate_error/* GateError */.u {
    name = 'TreeError';
    place;
    constructor(message, place) {
        super(message);
        this.place = place;
    }
}
/** Nodes after aliases are resolved: an alias bomb ends here. */
const MAX_TREE_NODES = 50_000;
const MAX_TREE_LEVELS = 64;
/**
 * Reads one YAML document as GitHub reads workflow files: YAML 1.2, with anchors and aliases, without merge keys. What
 * the two readers may take differently is refused: characters that one of them takes for a line break, tags
 * other than those of the core schema, directives, names of anchors with marks in them.
 *
 * INVARIANT: what is read is what GitHub reads, or it is refused with its place.
 *
 * Source: GitHub's reference, "Workflow syntax"; the same tree comes from GitHub's own parser (see the tests);
 * actions/runner, `YamlObjectReader`.
 * @throws TreeError when it is no YAML, holds more than one document, the same key twice, or aliases without end
 */
function readTree(source, file) {
    refuseCharacters(cursorOf(source, file));
    const { events, moved, source: parsed } = eventsOf(source, file);
    const cursor = { ...cursorOf(parsed, file), moved };
    const documents = events.filter((event) => event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT);
    if (documents.length !== 1)
        throw new TreeError(documents.length === 0 ? 'the file is empty' : 'one file holds one document', {
            file,
            line: 1,
            column: 1,
        });
    if (documents.some((event) => event.directives.length > 0))
        throw new TreeError('a directive (`%YAML`, `%TAG`) is not read: leave it out', { file, line: 1, column: 1 });
    cursor.events = events;
    cursor.index = 1;
    return readTreeNode(cursor, 0);
}
function cursorOf(source, file) {
    const lines = [0];
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
        lines.push(at + 1);
    return { source, file, events: [], lines, moved: new Map(), anchors: new Map(), index: 0, size: 0 };
}
function eventsOf(source, file) {
    try {
        return parseLeniently(source, MAX_TREE_LEVELS);
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const { mark } = error;
        throw new TreeError(error.reason, { file, line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 });
    }
}
function refuseCharacters(cursor) {
    const found = findForbidden(cursor.source);
    if (found !== undefined)
        throw new TreeError(`${found.name} is not allowed, since GitHub may read the file otherwise than it looks: take it out`, placeAt(cursor, found.offset));
}
function readTreeNode(cursor, depth) {
    const event = cursor.events[cursor.index];
    cursor.index += 1;
    const start = cursor.size;
    countNodes(cursor, 1);
    if (event === undefined || event.type === js_yaml/* EVENT_ID */.hy.POP || event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
        return placedScalar('', cursor, 0, { quoted: false, plain: true, absent: true, literal: false });
    if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
        return readTreeAlias(cursor, event.anchorStart, event.anchorEnd);
    const node = event.type === js_yaml/* EVENT_ID */.hy.SCALAR
        ? readScalar(cursor, event)
        : event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE
            ? readSequence(cursor, event.start, depth)
            : readMapping(cursor, event.start, depth);
    if (event.tagStart >= 0 && node.kind !== 'scalar' && !(0,core_schema/* isCollectionTag */.BF)(tagText(cursor, event), node.kind))
        throw tagError(cursor, event);
    if (event.anchorStart >= 0)
        cursor.anchors.set(anchorName(cursor, event.anchorStart, event.anchorEnd), { node, size: cursor.size - start });
    return node;
}
function readTreeAlias(cursor, start, end) {
    const name = anchorName(cursor, start, end);
    const anchor = cursor.anchors.get(name);
    if (anchor === undefined)
        throw new TreeError(`there is no anchor \`&${name}\` before this alias`, placeAt(cursor, start));
    countNodes(cursor, anchor.size);
    return anchor.node;
}
/** GitHub's reader ends such a name at the first other character. Source: YamlDotNet 5.3, `Scanner.ScanAnchor`. */
function anchorName(cursor, start, end) {
    const name = cursor.source.slice(start, end);
    if (/^[\w-]+$/.test(name))
        return name;
    throw new TreeError(`the anchor \`${name}\` is not read: its name may have letters, digits, \`-\` and \`_\``, placeAt(cursor, start));
}
function readScalar(cursor, event) {
    const { style, valueStart } = event;
    const absent = valueStart < 0;
    // an empty value stands where the one before it ends; the place of its key says more, and callers use that
    const written = { text: (0,js_yaml/* getScalarValue */.KE)(cursor.source, event), plain: style === 1, absent };
    const value = event.tagStart < 0 ? written : (0,core_schema/* taggedScalar */.xS)(tagText(cursor, event), written);
    if (value === undefined)
        throw tagError(cursor, event);
    const read = placedScalar(value.text, cursor, Math.max(valueStart, 0), {
        ...value,
        quoted: style === 2 || style === 3,
        literal: style === 4,
    });
    const hidden = style === 3 ? findForbidden(read.text) : undefined;
    if (hidden !== undefined)
        throw new TreeError(`${hidden.name} is not allowed in a text, written out or escaped: take it out`, read.place);
    if (read.plain && isOutOfRange(read.text))
        throw new TreeError(`\`${read.text}\` is a number that GitHub cannot hold: write it in quotes`, read.place);
    return read;
}
function tagText(cursor, { tagStart, tagEnd }) {
    return cursor.source.slice(tagStart, tagEnd);
}
function tagError(cursor, event) {
    return new TreeError(`the tag \`${tagText(cursor, event)}\` does not fit what follows, or is not read: write the value without it, or ` +
        'in quotes', placeAt(cursor, event.tagStart));
}
/** GitHub has 32 bits for these. Source: actions/runner, `YamlObjectReader.MatchInteger`. */
function isOutOfRange(text) {
    return /^0(?:x[0-9a-fA-F]+|o[0-7]+)$/.test(text) && Number(text) >= 2 ** 32;
}
function placedScalar(text, cursor, offset, how) {
    return { kind: 'scalar', text, ...how, place: placeAt(cursor, offset) };
}
function readSequence(cursor, start, depth) {
    const items = [];
    while (!isAtTreeEnd(cursor))
        items.push(readTreeNode(cursor, depth + 1));
    cursor.index += 1;
    return { kind: 'sequence', items, place: placeAt(cursor, start) };
}
function readMapping(cursor, start, depth) {
    const entries = [];
    const seen = new Set();
    while (!isAtTreeEnd(cursor)) {
        const key = readTreeNode(cursor, depth + 1);
        if (key.kind !== 'scalar')
            throw new TreeError('a key must be text', key.place);
        // GitHub refuses two keys that differ in their case only
        const name = (0,caseless/* caseless */.c)(key.text);
        if (seen.has(name))
            throw new TreeError(`the key \`${key.text}\` is there twice`, key.place);
        seen.add(name);
        const value = readTreeNode(cursor, depth + 1);
        entries.push({
            key: key.text,
            keyPlace: key.place,
            value: value.kind === 'scalar' && value.absent ? { ...value, place: key.place } : value,
        });
    }
    cursor.index += 1;
    return { kind: 'mapping', entries, place: placeAt(cursor, start) };
}
function isAtTreeEnd(cursor) {
    const event = cursor.events[cursor.index];
    return event === undefined || event.type === js_yaml/* EVENT_ID */.hy.POP;
}
function countNodes(cursor, nodes) {
    cursor.size += nodes;
    if (cursor.size > MAX_TREE_NODES)
        throw new TreeError(`the file has more than ${MAX_TREE_NODES} values`, { file: cursor.file, line: 1, column: 1 });
}
function placeAt(cursor, offset) {
    let low = 0;
    let high = cursor.lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((cursor.lines[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const column = offset - (cursor.lines[low] ?? 0) - (cursor.moved.get(low) ?? 0);
    return { file: cursor.file, line: low + 1, column: Math.max(column, 0) + 1 };
}


/***/ }),

/***/ 5174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ PartlyKnown),
/* harmony export */   F9: () => (/* binding */ unknownsOf),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Jk: () => (/* binding */ namedText),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   od: () => (/* binding */ dropStart),
/* harmony export */   w1: () => (/* binding */ startsWith),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4761);

const EMPTY = [];
/**
 * A text as one value, of which a part is known: `release/` and something. Whoever does not look at `text` sees an
 * unknown.
 */
class PartlyKnown extends _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r {
    text;
    constructor(source, text) {
        super(source);
        this.text = text;
    }
}
/** A text from its parts, joined as {@link Text} says. */
function textOf(...parts) {
    const joined = [];
    for (const part of parts) {
        const last = joined.at(-1);
        if (part === '')
            continue;
        if (typeof part === 'string' && typeof last === 'string')
            joined[joined.length - 1] = last + part;
        else
            joined.push(part);
    }
    return joined;
}
/** The parts of several texts, one after the other. */
function join(...texts) {
    return textOf(...texts.flat());
}
/** The text where all of it is known; `undefined` where any part is not. */
function known(text) {
    if (text.length > 1)
        return undefined;
    const part = text.length === 0 ? '' : text[0];
    return typeof part === 'string' ? part : undefined;
}
/** What the unknown parts stand for, as it is written. */
function unknownsOf(text) {
    return [...new Set(text.flatMap((part) => (typeof part === 'string' ? [] : [part.source])))];
}
/** The text for people: what is not known is shown as it is written. */
function show(text) {
    return text.map((part) => (typeof part === 'string' ? part : part.source)).join('');
}
/** The text with every part that may be anything as one that stays within a name: see {@link Named}. */
function namedText(text) {
    return text.map((part) => (typeof part !== 'string' && part.constructor === _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r ? new _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Named */ .A8(part.source) : part));
}
/** Whether the first part is literal and begins with `prefix`. */
function startsWith(text, prefix) {
    const [first = ''] = text;
    return typeof first === 'string' && first.startsWith(prefix);
}
/** The text without its first `length` characters, which must be literal: see {@link startsWith}. */
function dropStart(text, length) {
    const [first = '', ...rest] = text;
    return typeof first === 'string' ? textOf(first.slice(length), ...rest) : text;
}
/** Cuts at the first `separator` in a literal part; `undefined` when there is none. */
function cut(text, separator) {
    for (const [index, part] of text.entries()) {
        const at = typeof part === 'string' ? part.indexOf(separator) : -1;
        if (typeof part !== 'string' || at < 0)
            continue;
        return [
            textOf(...text.slice(0, index), part.slice(0, at)),
            textOf(part.slice(at + separator.length), ...text.slice(index + 1)),
        ];
    }
    return undefined;
}


/***/ })

};
