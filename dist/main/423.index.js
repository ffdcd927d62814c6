export const id = 423;
export const ids = [423,999,615];
export const modules = {

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

/***/ 3355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ parseInstant),
/* harmony export */   r: () => (/* binding */ formatInstant)
/* harmony export */ });
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(0\d|1[0-4]):([0-5]\d))$/;
/**
 * Reads an RFC 3339 date-time with its zone as milliseconds since 1970; seconds may be left out, and what is finer than a millisecond is.
 * `undefined` when the zone or the time is missing, or when the calendar has no such moment (30 February, 25:00).
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
/** Writes milliseconds since 1970 as `2026-11-28T18:00:00Z`, without fractions. */
function formatInstant(at) {
    return `${new Date(at).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   ek: () => (/* binding */ toProblems),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   gP: () => (/* binding */ either),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   oR: () => (/* binding */ freeObject),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3355);
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4464);


function required(shape) {
    return { shape, required: true };
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
        parse: (value, path, misfits) => {
            if (typeof value !== 'string' || value === '')
                return miss(misfits, path, `expected ${expected}, got ${show(value)}`);
            if (value.length > maxLength)
                return miss(misfits, path, `longer than ${maxLength} characters`);
            if (pattern !== undefined && !pattern.test(value))
                return miss(misfits, path, `expected ${expected}, got ${show(value)}`);
            return value;
        },
    };
}
/** A whole number from `min` on. */
function integer(min, max = Number.MAX_SAFE_INTEGER) {
    return {
        schema: { type: 'integer', minimum: min, ...(max === Number.MAX_SAFE_INTEGER ? {} : { maximum: max }) },
        parse: (value, path, misfits) => typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
            ? value
            : miss(misfits, path, `expected a whole number of at least ${min}, got ${show(value)}`),
    };
}
function flag() {
    return {
        schema: { type: 'boolean' },
        parse: (value, path, misfits) => (typeof value === 'boolean' ? value : miss(misfits, path, `expected true or false, got ${show(value)}`)),
    };
}
/** One of a closed list of words. */
function oneOf(words) {
    return {
        schema: { enum: words },
        parse: (value, path, misfits) => {
            const found = words.find((word) => word === value);
            return found ?? miss(misfits, path, `expected ${words.map((word) => `\`${word}\``).join(', ')}, got ${show(value)}`);
        },
    };
}
/** `15m`, `2h`, `30d` as seconds. */
function duration(limits = {}) {
    const { min = 1, max = Number.MAX_SAFE_INTEGER } = limits;
    return {
        schema: { type: 'string', pattern: '^[1-9]\\d{0,5}[smhd]$', examples: ['15m', '2h', '30d'] },
        parse: (value, path, misfits) => {
            const seconds = typeof value === 'string' ? (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(value) : undefined;
            if (seconds === undefined)
                return miss(misfits, path, `expected a duration such as \`15m\`, \`2h\` or \`30d\`, got ${show(value)}`);
            if (seconds < min)
                return miss(misfits, path, `shorter than the least possible, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(min)}`);
            if (seconds > max)
                return miss(misfits, path, `longer than the most possible, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(max)}`);
            return seconds;
        },
    };
}
/** A date-time with its zone, as milliseconds since 1970. */
function instant() {
    return {
        schema: {
            type: 'string',
            pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-](0\\d|1[0-4]):[0-5]\\d)$',
            examples: [(0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r)(Date.UTC(2026, 10, 28, 18))],
        },
        parse: (value, path, misfits) => {
            const at = typeof value === 'string' ? (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .n)(value) : undefined;
            return at ?? miss(misfits, path, `expected a date with a time and a zone, got ${show(value)}`, 'for example `2026-11-28T18:00:00Z`');
        },
    };
}
function list(item, limits = {}) {
    const { min = 0, max = 256 } = limits;
    return {
        schema: { type: 'array', items: item.schema, maxItems: max, ...(min > 0 ? { minItems: min } : {}) },
        parse: (value, path, misfits) => {
            if (!Array.isArray(value))
                return miss(misfits, path, `expected a list, got ${show(value)}`, 'a list is written `[a, b]`');
            if (value.length < min)
                return miss(misfits, path, `expected at least ${min} ${min === 1 ? 'item' : 'items'}`);
            if (value.length > max)
                return miss(misfits, path, `more than ${max} items`);
            const before = misfits.length;
            const items = [];
            value.forEach((entry, index) => {
                const parsed = item.parse(entry, [...path, index], misfits);
                if (parsed !== undefined)
                    items.push(parsed);
            });
            return misfits.length === before ? items : undefined;
        },
    };
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
        parse: (value, path, misfits) => {
            if (!isRecord(value))
                return miss(misfits, path, `expected keys and values, got ${show(value)}`);
            const before = misfits.length;
            unknownKeys(value, names, path, misfits);
            const parsed = {};
            for (const name of names)
                readField(fields, name, value, path, misfits, parsed);
            if (misfits.length > before)
                return undefined;
            // every field was parsed by its own shape above
            const typed = parsed;
            check?.(typed, path, misfits);
            return misfits.length > before ? undefined : typed;
        },
    };
}
function readField(fields, name, from, path, misfits, into) {
    const field = fields[name];
    if (field === undefined)
        return;
    if (!Object.hasOwn(from, name)) {
        if (field.required)
            misfits.push({ path, message: `\`${name}\` is missing` });
        return;
    }
    const parsed = field.shape.parse(from[name], [...path, name], misfits);
    if (parsed !== undefined)
        into[name] = parsed;
}
/** An object whose keys are free names. */
function record(name, expected, item, max = 1000) {
    return {
        schema: { type: 'object', propertyNames: { pattern: name.source }, additionalProperties: item.schema, maxProperties: max },
        parse: (value, path, misfits) => {
            if (!isRecord(value))
                return miss(misfits, path, `expected keys and values, got ${show(value)}`);
            const before = misfits.length;
            const parsed = new Map();
            for (const [key, entry] of Object.entries(value)) {
                if (!name.test(key))
                    misfits.push({ path: [...path, key], key: true, message: `expected ${expected}, got ${show(key)}` });
                const typed = item.parse(entry, [...path, key], misfits);
                if (typed !== undefined)
                    parsed.set(key, typed);
            }
            if (parsed.size > max)
                misfits.push({ path, message: `more than ${max} entries` });
            return misfits.length === before ? parsed : undefined;
        },
    };
}
/** The first of several shapes that fits; the error names what was expected. */
function either(first, second, expected) {
    return {
        schema: { anyOf: [first.schema, second.schema] },
        parse: (value, path, misfits) => first.parse(value, path, []) ?? second.parse(value, path, []) ?? miss(misfits, path, `expected ${expected}, got ${show(value)}`),
    };
}
/** Any JSON object, kept as it is. */
function freeObject() {
    return {
        schema: { type: 'object' },
        parse: (value, path, misfits) => (isRecord(value) ? value : miss(misfits, path, `expected keys and values, got ${show(value)}`)),
    };
}
/** Narrows to a plain object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function unknownKeys(value, names, path, misfits) {
    for (const key of Object.keys(value)) {
        if (names.includes(key))
            continue;
        const near = nearest(key, names);
        misfits.push({
            path: [...path, key],
            key: true,
            message: `unknown key \`${key}\``,
            hint: near === undefined ? `known here: ${names.join(', ')}` : `did you mean \`${near}\`?`,
        });
    }
}
function nearest(word, names) {
    return names.find((name) => {
        // the mistakes that are made: another separator, a plural
        const plain = (of) => of.toLowerCase().replaceAll(/[-_s]/g, '');
        return plain(name) === plain(word) || (word.length > 3 && (name.startsWith(word) || word.startsWith(name)));
    });
}
function miss(misfits, path, message, hint) {
    misfits.push(hint === undefined ? { path, message } : { path, message, hint });
    return undefined;
}
function show(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'keys and values';
    const written = typeof value === 'string' ? value : JSON.stringify(value);
    return `\`${written.length > 60 ? `${written.slice(0, 57)}...` : written}\``;
}
/** Turns misfits into problems with places. */
function toProblems(misfits, file, place) {
    return misfits.map((misfit) => {
        const problem = { file, ...place(misfit), message: misfit.path.length > 0 && misfit.key !== true ? `${writePath(misfit.path)}: ${misfit.message}` : misfit.message };
        return misfit.hint === undefined ? problem : { ...problem, hint: misfit.hint };
    });
}
function writePath(path) {
    return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`)).join('');
}


/***/ }),

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readOrders),
/* harmony export */   writeOrders: () => (/* binding */ writeOrders)
/* harmony export */ });
/* unused harmony export OrdersError */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _renewal_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1172);


/** The orders are not there, or are not ours. */
class OrdersError extends Error {
    name = 'OrdersError';
    code = 'no-orders';
}
/** Writes what renewals need into the folder of the credentials' files. */
function writeOrders(folder, judgement, flights, renewing, record) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,_renewal_command_js__WEBPACK_IMPORTED_MODULE_1__/* .ordersIn */ .z)(folder), JSON.stringify(ordersOf(judgement, flights, renewing, record)), { mode: 0o600, flag: 'wx' });
}
function ordersOf({ decision, maxUses }, { inputs, context }, renewing, record) {
    const { tokenRequest: _, ...facts } = context;
    const credentials = Object.fromEntries(renewing.map(({ credential: { name, provider, target } }) => [name, { provider, target }]));
    const asked = { ...inputs, grant: decision.grant, role: decision.role, credentials: Object.keys(credentials), export: 'none', guarded: undefined, secrets: {} };
    return { schema: 1, inputs: asked, context: facts, credentials, tookUse: maxUses !== undefined, record };
}
/** @throws OrdersError in words for whoever reads the log of a later step */
function readOrders(path) {
    let text;
    try {
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        throw new OrdersError(isGone ? 'the job that this credential was for has ended, and it was taken back' : 'what the gate left for renewals cannot be read', { cause: error });
    }
    try {
        const orders = JSON.parse(text);
        if (isOrders(orders))
            return orders;
    }
    catch {
        // said below: the text holds a token
    }
    throw new OrdersError('what the gate left for renewals was changed, or is of another version');
}
function isOrders(value) {
    if (typeof value !== 'object' || value === null || !('schema' in value) || value.schema !== 1)
        return false;
    const fields = Object.entries(value);
    return ['inputs', 'context', 'credentials'].every((name) => fields.some(([key, field]) => key === name && typeof field === 'object' && field !== null));
}


/***/ }),

/***/ 8423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renew: () => (/* binding */ renew)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/session/orders.js
var session_orders = __webpack_require__(8615);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
;// CONCATENATED MODULE: ./lib/session/renewal-cache.js


/**
 * How long an answer is given again, in milliseconds: as long as the guard trusts its last look. Some SDKs ask before every call, because they want a quarter of
 * an hour in reserve, and a script may start a command line a hundred times a minute; each decision counts against GitHub's rate limit.
 */
const FRESH = 60_000;
/** The last answer, where it is fresh enough and not over. */
function cachedAnswer(path, now) {
    try {
        const kept = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        if (!(0,shape/* isRecord */.u4)(kept) || typeof kept['at'] !== 'number' || typeof kept['lasts'] !== 'number' || typeof kept['text'] !== 'string')
            return undefined;
        const age = now - kept['at'];
        // a clock that was put back makes nothing fresh
        return age >= 0 && age < Math.min(FRESH, kept['lasts']) ? kept['text'] : undefined;
    }
    catch {
        return undefined;
    }
}
/** Keeps an answer beside the orders, readable by the job's user only; whole or not at all, since several may write at once. */
function keepAnswer(path, answer, mark) {
    const part = `${path}.${mark}`;
    (0,external_node_fs_.writeFileSync)(part, JSON.stringify(answer), { mode: 0o600, flag: 'wx' });
    (0,external_node_fs_.renameSync)(part, path);
}

;// CONCATENATED MODULE: ./lib/session/renew.js



const LONGEST_WORDS = 1500;
/**
 * Gives a credential when an SDK asks for it: what was given within the last minute, or a new one, for which everything is decided again. Gives the exit code;
 * never throws. `args` are the file of the orders and the name of the credential. SDKs ask often, so what decides is loaded only when it is to decide.
 */
async function renew(args, effects) {
    const [file = '', name = ''] = args;
    let orders;
    try {
        orders = (0,session_orders/* readOrders */.e)(file);
        const cache = `${file}.${name}`;
        const at = effects.now();
        const kept = cachedAnswer(cache, at);
        if (kept !== undefined)
            effects.print(kept);
        else {
            const { text, lasts } = await (await Promise.all(/* import() */[__webpack_require__.e(624), __webpack_require__.e(246), __webpack_require__.e(617), __webpack_require__.e(962), __webpack_require__.e(671), __webpack_require__.e(146), __webpack_require__.e(668)]).then(__webpack_require__.bind(__webpack_require__, 8668))).decideAgain(orders, name, effects);
            keepAnswer(cache, { text, at, lasts }, (0,external_node_crypto_.randomUUID)());
            effects.print(text);
        }
        return 0;
    }
    catch (error) {
        return await refuse(error, orders, name, effects);
    }
}
/** Says no in the way that the SDK reads, and puts it on record. */
async function refuse(fault, orders, name, effects) {
    const [{ inert }, { refusalOf }] = await Promise.all([__webpack_require__.e(/* import() */ 726).then(__webpack_require__.bind(__webpack_require__, 4726)), __webpack_require__.e(/* import() */ 38).then(__webpack_require__.bind(__webpack_require__, 7038))]);
    const { code, message } = wordsOf(fault);
    const words = `grantgate: ${inert(message, LONGEST_WORDS)}`;
    if (orders !== undefined)
        (await __webpack_require__.e(/* import() */ 56).then(__webpack_require__.bind(__webpack_require__, 7056))).recordRenewal(orders, { kind: 'renewal-refused', name, reason: code, note: message }, effects.now());
    const refusal = (await refusalOf(orders?.credentials[name]?.provider ?? ''))?.(code, words) ?? '';
    if (refusal === '')
        effects.say(`${words}\n`);
    else
        effects.print(refusal);
    return refusal === '' ? 1 : 0;
}
/** The id of a decision or of a fault, and words for people. */
function wordsOf(error) {
    if (!(error instanceof Error))
        return { code: 'fault', message: String(error) };
    const hint = 'hint' in error && typeof error.hint === 'string' ? ` ${error.hint.replaceAll('\n', ' ')}` : '';
    return { code: 'code' in error && typeof error.code === 'string' ? error.code : 'fault', message: `${error.message}${hint}` };
}


/***/ }),

/***/ 1172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ renewalCommand),
/* harmony export */   z: () => (/* binding */ ordersIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Where the orders are, in the folder of the credentials' files. */
function ordersIn(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'orders.json');
}
/** The words of the command that renews a credential: this program again, with the orders. */
function renewalCommand(program, folder, credential) {
    return [program.node, program.script, 'renew', ordersIn(folder), credential];
}


/***/ })

};
