export const id = 423;
export const ids = [423,701,354];
export const modules = {

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
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8475);

/**
 * Reads back JSON that the program wrote, by its shape. INVARIANT: anything unexpected, a key too many as well, makes
 * all of it unreadable: what is half read would be half obeyed.
 */
function readStored(shape, source) {
    const misfits = [];
    const read = parsed(source);
    if (read === undefined)
        return { ok: false, problem: 'it is not JSON' };
    const value = shape.parse(read.value, [], misfits);
    const [first] = misfits;
    return value === undefined || first !== undefined
        ? { ok: false, problem: `${first?.path.join('.') ?? ''}: ${first?.message ?? 'not as expected'}` }
        : { ok: true, value };
}
/** An object in a line that anybody may have written; `undefined` where there is none. */
function objectIn(line) {
    const value = parsed(line)?.value;
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value : undefined;
}
function parsed(source) {
    try {
        return { value: JSON.parse(source) };
    }
    catch {
        return undefined;
    }
}
/** Any text, of any length: what was written down had its bounds before. */
function anyText() {
    return checked('text', (value) => typeof value === 'string');
}
/** A number, whole or not. */
function anyNumber() {
    return checked('a number', (value) => typeof value === 'number' && Number.isFinite(value));
}
/** `true`, of what is left out otherwise. */
function onlyTrue() {
    return checked('true', (value) => value === true);
}
/** Texts by names. */
function anyTexts() {
    return checked('names and texts', (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) && Object.values(value).every((text) => typeof text === 'string'));
}
/** Anything by names: whoever uses it looks at it again. */
function anyObject() {
    return checked('keys and values', (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value));
}
function checked(expected, is) {
    return {
        schema: {},
        parse: (value, path, misfits) => {
            if (is(value))
                return value;
            misfits.push({ path, message: `expected ${expected}` });
            return undefined;
        },
    };
}


/***/ }),

/***/ 6354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ readOrders),
  writeOrders: () => (/* binding */ writeOrders)
});

// UNUSED EXPORTS: OrdersError

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __webpack_require__(2031);
// EXTERNAL MODULE: ./lib/github/regular-file.js
var regular_file = __webpack_require__(9294);
// EXTERNAL MODULE: ./lib/policy/stored-json.js
var stored_json = __webpack_require__(9994);
// EXTERNAL MODULE: ./lib/policy/shape.js + 1 modules
var shape = __webpack_require__(8475);
;// CONCATENATED MODULE: ./lib/session/orders-shape.js


const MANY = { max: Number.MAX_SAFE_INTEGER };
/** INVARIANT: what a renewal is told holds no script and none of the secrets that the workflow handed over. */
const inputFields = {
    role: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    grant: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    policyRepository: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    policyPath: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    token: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    credentials: (0,shape/* required */.mw)((0,shape/* list */.p_)((0,stored_json/* anyText */.Ae)(), MANY)),
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
    tookUse: (0,shape/* required */.mw)((0,shape/* flag */.Jt)()),
    record: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
});
/** The orders of a renewal, as they stand in their file: what is left out there is `undefined`. */
const ordersShape = {
    schema: fileShape.schema,
    parse: (value, path, misfits) => {
        const file = fileShape.parse(value, path, misfits);
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
        parse: (value, path, misfits) => {
            const entries = Object.entries((0,stored_json/* anyObject */.aH)().parse(value, path, misfits) ?? {}).flatMap(([name, entry]) => {
                const one = item.parse(entry, [...path, name], misfits);
                return one === undefined ? [] : [[name, one]];
            });
            return misfits.length === 0 ? Object.fromEntries(entries) : undefined;
        },
    };
}

// EXTERNAL MODULE: ./lib/session/renewal-command.js
var renewal_command = __webpack_require__(1172);
;// CONCATENATED MODULE: ./lib/session/orders.js






/** Longest orders that are read: the inputs of a step, which the runner hands over in variables. */
const LONGEST = 4 * 1024 * 1024;
/** The orders are not there, or are not ours. */
class OrdersError extends gate_error/* GateError */.u {
    name = 'OrdersError';
    constructor(message) {
        super(message, { code: 'no-orders' });
    }
}
/** Writes what renewals need into the folder of the credentials' files. */
function writeOrders(folder, judgement, flights, renewing, record) {
    (0,external_node_fs_.writeFileSync)((0,renewal_command/* ordersIn */.z)(folder), JSON.stringify(ordersOf(judgement, flights, renewing, record)), {
        mode: 0o600,
        flag: 'wx',
    });
}
function ordersOf({ decision, maxUses }, { inputs, context }, renewing, record) {
    const { tokenRequest: _, ...facts } = context;
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
    return { schema: 1, inputs: asked, context: facts, credentials, tookUse: maxUses !== undefined, record };
}
/** @throws OrdersError in words for whoever reads the log of a later step */
function readOrders(path) {
    const found = (0,regular_file/* readRegular */.V)(path, LONGEST);
    if (found.kind !== 'file')
        throw new OrdersError(found.kind === 'absent'
            ? 'the job that this credential was for has ended, and it was taken back'
            : `what the gate left for renewals cannot be read: it is ${found.what}`);
    const stored = (0,stored_json/* readStored */.CL)(ordersShape, found.bytes.toString('utf8'));
    if (stored.ok)
        return stored.value;
    // no word of what is wrong: the text holds a token
    throw new OrdersError('what the gate left for renewals was changed, or is of another version');
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
// EXTERNAL MODULE: ./lib/session/orders.js + 1 modules
var session_orders = __webpack_require__(6354);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/github/regular-file.js
var regular_file = __webpack_require__(9294);
// EXTERNAL MODULE: ./lib/policy/shape.js + 1 modules
var shape = __webpack_require__(8475);
// EXTERNAL MODULE: ./lib/policy/stored-json.js
var stored_json = __webpack_require__(9994);
;// CONCATENATED MODULE: ./lib/session/renewal-cache.js




/**
 * How long an answer is given again, in milliseconds: as long as the guard trusts its last look. Some SDKs ask before
 * every call, because they want a quarter of an hour in reserve, and a script may start a command line a hundred times
 * a minute; each decision counts against GitHub's rate limit.
 */
const FRESH = 60_000;
/** Longest answer that is read. */
const LONGEST = 1024 * 1024;
const keptShape = (0,shape/* object */.Ik)({ text: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()), at: (0,shape/* required */.mw)((0,stored_json/* anyNumber */.iG)()), lasts: (0,shape/* required */.mw)((0,stored_json/* anyNumber */.iG)()) });
/** The last answer, where it is fresh enough and not over. */
function cachedAnswer(path, now) {
    const found = (0,regular_file/* readRegular */.V)(path, LONGEST);
    const kept = found.kind === 'file' ? (0,stored_json/* readStored */.CL)(keptShape, found.bytes.toString('utf8')) : undefined;
    if (kept?.ok !== true)
        return undefined;
    const { text, at, lasts } = kept.value;
    const age = now - at;
    // a clock that was put back makes nothing fresh
    return age >= 0 && age < Math.min(FRESH, lasts) ? text : undefined;
}
/**
 * Keeps an answer beside the orders, readable by the job's user only; whole or not at all, since several may write at
 * once.
 */
function keepAnswer(path, answer, mark) {
    const part = `${path}.${mark}`;
    (0,external_node_fs_.writeFileSync)(part, JSON.stringify(answer), { mode: 0o600, flag: 'wx' });
    (0,external_node_fs_.renameSync)(part, path);
}

;// CONCATENATED MODULE: ./lib/session/renew.js



/**
 * Gives a credential when an SDK asks for it: what was given within the last minute, or a new one, for which everything
 * is decided again. Gives the exit code; never throws. `args` are the file of the orders and the name of the
 * credential. SDKs ask often, so what decides is loaded only when it is to decide.
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
            const { text, lasts } = await (await Promise.all(/* import() */[__webpack_require__.e(624), __webpack_require__.e(246), __webpack_require__.e(617), __webpack_require__.e(445), __webpack_require__.e(248), __webpack_require__.e(437)]).then(__webpack_require__.bind(__webpack_require__, 437))).decideAgain(orders, name, effects);
            keepAnswer(cache, { text, at, lasts }, (0,external_node_crypto_.randomUUID)());
            effects.print(text);
        }
        return 0;
    }
    catch (error) {
        const { refuseRenewal } = await Promise.all(/* import() */[__webpack_require__.e(624), __webpack_require__.e(246), __webpack_require__.e(617), __webpack_require__.e(445), __webpack_require__.e(248), __webpack_require__.e(437)]).then(__webpack_require__.bind(__webpack_require__, 437));
        return await refuseRenewal(error, orders, name, effects);
    }
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
