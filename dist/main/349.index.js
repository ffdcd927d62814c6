export const id = 349;
export const ids = [349];
export const modules = {

/***/ 7997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B6: () => (/* binding */ vouchesFor),
/* harmony export */   vh: () => (/* binding */ isVouchedAction),
/* harmony export */   zB: () => (/* binding */ actionsShape)
/* harmony export */ });
/* harmony import */ var _either_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3601);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5999);


/** `owner/name` or `owner/name/path`, as after `uses:` and without the ref; `./path` of the repository itself. */
const ACTION_PART = '\\.{0,2}[A-Za-z0-9_-][A-Za-z0-9_.-]{0,99}';
const ACTION = new RegExp(`^(?:[A-Za-z0-9][A-Za-z0-9_-]{0,99}|\\.)/${ACTION_PART}(?:/${ACTION_PART}){0,10}$`);
const inputName = () => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ pattern: /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/, expected: 'the name of an input' });
const inputs = (what) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_either_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .eitherShape */ .P)(inputName(), (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(inputName(), { max: 20 }), 'the name of an input, or a list of them'), `Input, or inputs, that ${what}.`);
const actionShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({
    branch: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs('name a branch it changes')),
    tag: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs('name a tag it makes or moves')),
    ref: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs('name a branch or a tag, either of them')),
    environment: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs('name an environment, by its own name')),
    repository: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs('name another repository, `owner/name`, that it changes or starts something in')),
    alias: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs('name a stage, a slot or a channel: an environment as a tool calls it')),
    profile: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs('name a profile of the AWS command line')),
    context: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs('name a context of Kubernetes, or a cluster')),
    namespace: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs('name a namespace of Kubernetes, or a resource group')),
    stack: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs('name a stack of CloudFormation, the CDK or Pulumi')),
    workspace: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs('name a workspace of Terraform')),
    project: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs('name a project of a cloud or of a host')),
    subscription: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs('name a subscription of Azure')),
    app: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs('name an app, a service or a function')),
    bucket: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs('name a bucket, or a container of stored files')),
    parameter: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs('name a parameter or a secret of a cloud')),
    registry: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs('name a repository of images, with its registry')),
    database: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs('name a database, or its server')),
    file: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)(inputs('name a file of variables or values, or a folder')),
    checkout: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(), 'It checks out a repository as `actions/checkout` does, with the inputs `repository`, `ref` and `path`: what ' +
        'follows works in that clone.')),
    vouched: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(), 'What cannot be read of it is relied on, as the script of `actions/github-script`. What its inputs name is ' +
        'judged all the same.')),
    harmless: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)(), 'It touches neither a branch nor an environment; the same as `{}`.')),
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
const actionsShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(ACTION, 'an action or workflow written `owner/name` or `owner/name/path`, without a ref, or `./path`', actionShape, 500);
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


/***/ }),

/***/ 4685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ clientId),
/* harmony export */   TP: () => (/* binding */ immutableClaim),
/* harmony export */   cx: () => (/* binding */ keySetAddress),
/* harmony export */   hd: () => (/* binding */ audience),
/* harmony export */   u9: () => (/* binding */ issuer)
/* harmony export */ });
/* harmony import */ var _hinted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2676);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(832);
/* harmony import */ var _request_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9641);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5999);




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
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ pattern: /^[A-Za-z_][A-Za-z0-9_.-]{0,99}$/, expected: 'the name of a claim' });
    return {
        schema: { ...inner.schema, examples: ['sub', 'oid'] },
        parse: (value, path, mismatches) => {
            const claim = inner.parse(value, path, mismatches);
            if (claim === undefined)
                return undefined;
            const folded = claim.toLowerCase();
            const why = Object.hasOwn(CHANGING_CLAIMS, folded) ? CHANGING_CLAIMS[folded] : undefined;
            if (why !== undefined)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .addMismatch */ .E$)(mismatches, path, `the claim \`${claim}\` does not stay one person's own: ${why}`, 'use one that never changes: `oid` of Microsoft Entra, `sub` of any other');
            return NOT_A_PERSON.has(folded)
                ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .addMismatch */ .E$)(mismatches, path, `the claim \`${claim}\` does not say who somebody is`, 'use `sub` or `oid`')
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
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ pattern: /^[!-~]{3,}$/, expected: 'an audience, without blanks', maxLength: 512 });
    return {
        schema: { ...inner.schema, examples: ['api://grantgate'] },
        parse: (value, path, mismatches) => {
            if (Array.isArray(value))
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .addMismatch */ .E$)(mismatches, path, 'expected one audience, got a list', 'name one that is for this gate alone');
            const written = inner.parse(value, path, mismatches);
            if (written === undefined)
                return undefined;
            const folded = written.toLowerCase().replace(/\/+$/, '');
            if (written.includes('*'))
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .addMismatch */ .E$)(mismatches, path, `the audience ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .vp)(written)} is a pattern`, 'write it out');
            return GENERAL_AUDIENCES.has(folded)
                ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .addMismatch */ .E$)(mismatches, path, `the audience ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .vp)(written)} is not this gate's alone`, 'a token that a person gave to another service would let that service start runs as her: register an ' +
                    'API for this gate, such as `api://grantgate`')
                : written;
        },
    };
}
/** The tool's client at the provider. */
function clientId() {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ pattern: /^[!-)+-~]{1,}$/, expected: 'the id of a client, without blanks and `*`', maxLength: 512 });
}
/** Who issues tokens: an https address as the claim `iss` has it (RFC 8414, 2). */
function issuer() {
    return (0,_hinted_js__WEBPACK_IMPORTED_MODULE_3__/* .hinted */ .x)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({
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
    const inner = (0,_request_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .httpsAddress */ .gC)();
    return { parse: inner.parse, schema: { ...inner.schema, examples: ['https://n8n.acme.example/jwks.json'] } };
}


/***/ }),

/***/ 6951:
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
    return (0,policy_yaml/* positionAt */.t$)(text, descendPath(cursor, path, key, 0));
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
            hint: policy_yaml/* HIDDEN_HINT */.fe,
        };
    const anchor = source.includes('&') ? findAnchor(source) : undefined;
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

/***/ 3601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ listOrKeys),
/* harmony export */   P: () => (/* binding */ eitherShape)
/* harmony export */ });
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(832);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);


/** The first of several shapes that fits; the error names what was expected. */
function eitherShape(first, second, expected) {
    return {
        schema: { anyOf: [first.schema, second.schema] },
        parse: (value, path, mismatches) => {
            const wrong = [];
            return (first.parse(value, path, wrong) ??
                second.parse(value, path, wrong) ??
                (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected ${expected}, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, typeof value === 'string' ? wrong.find(({ hint }) => hint !== undefined)?.hint : undefined));
        },
    };
}
/** A list or a name, or else keys and values: what is wrong is said of the one that was begun. */
function listOrKeys(items, keys) {
    return {
        schema: { anyOf: [items.schema, keys.schema] },
        parse: (value, path, mismatches) => ((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? keys : items).parse(value, path, mismatches),
    };
}


/***/ }),

/***/ 202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ environmentsAlike),
/* harmony export */   Yh: () => (/* binding */ environmentsShape),
/* harmony export */   Zv: () => (/* binding */ listsAnyName),
/* harmony export */   g9: () => (/* binding */ environmentsNamed),
/* harmony export */   nP: () => (/* binding */ listsFacet)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(237);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2699);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5999);



/** An environment's name: anything on one line. Source: GitHub's REST reference, "Create or update an environment". */
const ENVIRONMENT = /^\S(?:.{0,253}\S)?$/;
const namesShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    aliases: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Any name that a tool has for it: a stage, a slot, a channel. Compared without case, and good wherever a ' +
        'tool names an environment.')),
    profiles: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Profiles of the AWS command line.')),
    contexts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Contexts of Kubernetes, and clusters.')),
    namespaces: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Namespaces of Kubernetes, and resource groups.')),
    stacks: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Stacks of CloudFormation, the CDK or Pulumi.')),
    workspaces: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Workspaces of Terraform.')),
    projects: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Projects of a cloud or of a host.')),
    subscriptions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Subscriptions of Azure.')),
    apps: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Apps, services and functions.')),
    buckets: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Buckets and containers of stored files, and the accounts that hold them.')),
    parameters: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Parameters and secrets, by the name that a cloud has for them.')),
    registries: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Repositories of images, with their registry and without tag or digest: `ghcr.io/acme/shop`, ' +
        '`docker.io/acme/shop`.')),
    databases: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Databases, their servers and clusters, and tables.')),
    files: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .globs */ .gV)(), 'Files of variables or values, and folders, by their path in the repository; a pattern without a slash is ' +
        'compared with the last part of it.')),
});
/** The policy's key `environments`: the names that deploy tools have for an environment. */
const environmentsShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(ENVIRONMENT, 'the name of an environment', namesShape, 500);
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
        .filter(([, { aliases = [], ...names }]) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAnyCaseless */ .DR)(aliases, name) || (list !== undefined && isListed(names, list, name)))
        .map(([environment]) => environment);
}
/** Every environment with an alias that this name could be taken for: good for refusing only. */
function environmentsAlike(environments, name) {
    return [...environments]
        .filter(([, { aliases = [] }]) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAnyAlike */ .sv)(aliases, name))
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
        return patterns.some((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(pattern, name));
    const path = plainPath(name);
    const last = path.slice(path.lastIndexOf('/') + 1);
    return patterns.some((pattern) => (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(plainPath(pattern), pattern.includes('/') ? path : last));
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


/***/ }),

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

// UNUSED EXPORTS: isPlainName

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

/***/ 2676:
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

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 2699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S3: () => (/* binding */ LOGIN),
  G_: () => (/* binding */ REPOSITORY_PATTERN),
  VA: () => (/* binding */ ROLE_NAME),
  FW: () => (/* binding */ TEAM_PATTERN),
  TI: () => (/* binding */ names_glob),
  gV: () => (/* binding */ globs),
  iD: () => (/* binding */ login),
  zG: () => (/* binding */ roleName),
  gv: () => (/* binding */ team)
});

// EXTERNAL MODULE: ./lib/policy/glob.js + 2 modules
var glob = __webpack_require__(237);
// EXTERNAL MODULE: ./lib/policy/pattern-mistakes.js
var pattern_mistakes = __webpack_require__(3984);
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
    const bare = (0,pattern_mistakes/* withoutEscapes */.Lx)(pattern);
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
var mismatch = __webpack_require__(832);
// EXTERNAL MODULE: ./lib/policy/hinted.js
var hinted = __webpack_require__(2676);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
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
const login = () => (0,hinted/* hinted */.x)((0,shape/* text */.Qq)({ pattern: LOGIN, expected: 'a GitHub login' }), meantLogin);
const team = () => (0,hinted/* hinted */.x)((0,shape/* text */.Qq)({ pattern: TEAM_PATTERN, expected: 'a team written `owner/slug`' }), meantTeam);
const roleName = () => (0,shape/* text */.Qq)({ pattern: ROLE_NAME, expected: 'a role name of letters, digits, `-` and `_`' });
/** A pattern for names of a kind, or, without one, for names that a tool has. */
function names_glob(kind, { strict = false } = {}) {
    const inner = (0,shape/* text */.Qq)({ maxLength: 255, expected: 'a name or a pattern' });
    return {
        schema: { ...inner.schema, ...(kind !== undefined && (0,pattern_mistakes/* patternSchema */.kM)(kind)) },
        parse: (value, path, mismatches) => {
            const pattern = inner.parse(value, path, mismatches);
            if (pattern === undefined)
                return undefined;
            const reason = (0,glob/* rejectPattern */.u0)(pattern);
            const mistake = reason !== undefined
                ? { message: reason }
                : kind === undefined
                    ? undefined
                    : ((0,pattern_mistakes/* findPatternMistake */.wR)(kind, pattern) ?? (strict ? findUnlikelyPattern(kind, pattern) : undefined));
            if (mistake === undefined)
                return pattern;
            return (0,mismatch/* addMismatch */.E$)(mismatches, path, `the pattern \`${pattern}\` cannot be used: ${mistake.message}`, mistake.hint);
        },
    };
}
const globs = (kind, rules) => (0,shape/* list */.p_)(names_glob(kind, rules));


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

/***/ 9641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W2: () => (/* binding */ renewalShape),
/* harmony export */   gC: () => (/* binding */ httpsAddress),
/* harmony export */   gD: () => (/* binding */ requestsShape)
/* harmony export */ });
/* harmony import */ var _hinted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2676);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);
/* harmony import */ var _time_shapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2008);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2012);




/** How access is asked for. */
const requestsShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    app: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1), 'Numeric id of the bot account of the App that may propose grants. Pull requests of any other bot do not ' +
        'count.')),
    open: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(1, 1000), 'How many requests a person may have open at once; 5 when left out.')),
    lapse: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)({ min: 3600 }), 'After how long an unanswered request lapses; `3d` when left out.')),
    'for-others': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(), '`true`: a person may ask for somebody else. Only for oneself when left out.')),
    'time-zone': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_window_js__WEBPACK_IMPORTED_MODULE_2__/* .timeZone */ .eB)(), 'Time zone of the people who ask, `Area/City`: what they are told has times in it, too. That of the windows ' +
        'of a role comes first.')),
}, (value, path, mismatches) => {
    if (value['time-zone'] !== undefined)
        (0,_window_js__WEBPACK_IMPORTED_MODULE_2__/* .checkZone */ .j5)(value['time-zone'], path, mismatches);
});
/** How a grant is renewed. A renewal is a grant of its own, with the same approvals. */
const renewalShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    from: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)({ min: 3600 }), 'How long before its end a grant can be renewed; `14d` when left out. Never more than the last quarter of its ' +
        'life.')),
    times: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)(0, 1000), 'How often in a row a grant can be renewed; any number of times when left out.')),
});
/** An https address without a login in it. */
function httpsAddress() {
    return (0,_hinted_js__WEBPACK_IMPORTED_MODULE_3__/* .hinted */ .x)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
        pattern: /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:[/?][^\s#]*)?$/,
        expected: 'an https address',
        maxLength: 2048,
    }), (written) => /^https:\/\/[^/]*@/.test(written)
        ? 'the policy is read by many: leave out the login'
        : written.startsWith('http:')
            ? 'it has to be https'
            : undefined, { examples: ['https://hooks.acme.example/grantgate'] });
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

/***/ 2008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   uR: () => (/* binding */ instant)
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

/***/ 7490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isVouchedFor),
/* harmony export */   x: () => (/* binding */ programsShape)
/* harmony export */ });
/* harmony import */ var _hinted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2676);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);


/** A name that is looked up, or the path of a file of the repository. */
const PATH_PART = '\\.{0,2}[A-Za-z0-9_@+-][A-Za-z0-9._@+-]{0,99}';
const PROGRAM_OR_PATH = new RegExp(`^(?:\\./)?${PATH_PART}(?:/${PATH_PART}){0,20}$`);
/** What runs whatever it is given: to vouch for one of these would vouch for everything. */
const RUNS_ANYTHING = new RegExp('^(?:(?:ba|z|da|k|fi|a|c|tc)?sh|pwsh|powershell|cmd|env|sudo|doas|xargs|eval|exec|source|command|builtin|nohup|' +
    'timeout|busybox|iex|invoke-expression)(?:\\.exe)?$', 'i');
const programShape = () => {
    const inner = (0,_hinted_js__WEBPACK_IMPORTED_MODULE_1__/* .hinted */ .x)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ pattern: PROGRAM_OR_PATH, expected: 'the name of a program, or the path of a file of the repository' }), (written) => (/\s/.test(written) ? 'write the program alone, without what it is given' : undefined));
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
const programsShape = () => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(programShape(), { max: 500 });
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


/***/ }),

/***/ 2012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ formatWindow),
/* harmony export */   Y0: () => (/* binding */ windowShape),
/* harmony export */   eB: () => (/* binding */ timeZone),
/* harmony export */   j5: () => (/* binding */ checkZone),
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
/** A time zone by its place. */
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
    }), daysHint), 'Days on which the window begins: `mon-fri`, `sat`, `mon,wed`.'), 'mon-fri'),
    from: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(clock(''), 'Local time at which the window opens.'), "'09:00'"),
    to: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)(clock('|24:00'), 'Local time at which it closes; not after `from` means past midnight.'), "'17:00'"),
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


/***/ }),

/***/ 3753:
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

/***/ 6016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fe: () => (/* binding */ HIDDEN_HINT),
  yv: () => (/* binding */ loadYaml),
  t$: () => (/* binding */ positionAt)
});

// UNUSED EXPORTS: MAX_FILE_BYTES

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/policy/hidden-characters.js
var hidden_characters = __webpack_require__(7161);
// EXTERNAL MODULE: ./lib/policy/exact-json.js
var exact_json = __webpack_require__(2948);
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
var yaml_slips = __webpack_require__(3753);
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
