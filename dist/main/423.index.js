export const id = 423;
export const ids = [423,172,615];
export const modules = {

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readOrders),
/* harmony export */   writeOrders: () => (/* binding */ writeOrders)
/* harmony export */ });
/* unused harmony export OrdersError */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _github_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9294);
/* harmony import */ var _renewal_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1172);



/** Longest orders that are read: the inputs of a step, which the runner hands over in variables. */
const LONGEST = 4 * 1024 * 1024;
/** The orders are not there, or are not ours. */
class OrdersError extends Error {
    name = 'OrdersError';
    code = 'no-orders';
}
/** Writes what renewals need into the folder of the credentials' files. */
function writeOrders(folder, judgement, flights, renewing, record) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,_renewal_command_js__WEBPACK_IMPORTED_MODULE_2__/* .ordersIn */ .z)(folder), JSON.stringify(ordersOf(judgement, flights, renewing, record)), {
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
    const found = (0,_github_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegular */ .V)(path, LONGEST);
    if (found.kind !== 'file')
        throw new OrdersError(found.kind === 'absent'
            ? 'the job that this credential was for has ended, and it was taken back'
            : `what the gate left for renewals cannot be read: it is ${found.what}`);
    try {
        const orders = JSON.parse(found.bytes.toString('utf8'));
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
// EXTERNAL MODULE: ./lib/github/regular-file.js
var regular_file = __webpack_require__(9294);
;// CONCATENATED MODULE: ./lib/session/renewal-cache.js


/**
 * How long an answer is given again, in milliseconds: as long as the guard trusts its last look. Some SDKs ask before
 * every call, because they want a quarter of an hour in reserve, and a script may start a command line a hundred times
 * a minute; each decision counts against GitHub's rate limit.
 */
const FRESH = 60_000;
/** Longest answer that is read. */
const LONGEST = 1024 * 1024;
/** The last answer, where it is fresh enough and not over. */
function cachedAnswer(path, now) {
    try {
        const found = (0,regular_file/* readRegular */.V)(path, LONGEST);
        if (found.kind !== 'file')
            return undefined;
        const kept = JSON.parse(found.bytes.toString('utf8'));
        if (!isKept(kept))
            return undefined;
        const age = now - kept.at;
        // a clock that was put back makes nothing fresh
        return age >= 0 && age < Math.min(FRESH, kept.lasts) ? kept.text : undefined;
    }
    catch {
        return undefined;
    }
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
function isKept(value) {
    return (typeof value === 'object' &&
        value !== null &&
        'at' in value &&
        typeof value.at === 'number' &&
        'lasts' in value &&
        typeof value.lasts === 'number' &&
        'text' in value &&
        typeof value.text === 'string');
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
            const { text, lasts } = await (await Promise.all(/* import() */[__webpack_require__.e(624), __webpack_require__.e(246), __webpack_require__.e(617), __webpack_require__.e(962), __webpack_require__.e(248), __webpack_require__.e(690)]).then(__webpack_require__.bind(__webpack_require__, 1690))).decideAgain(orders, name, effects);
            keepAnswer(cache, { text, at, lasts }, (0,external_node_crypto_.randomUUID)());
            effects.print(text);
        }
        return 0;
    }
    catch (error) {
        const { refuseRenewal } = await Promise.all(/* import() */[__webpack_require__.e(624), __webpack_require__.e(246), __webpack_require__.e(617), __webpack_require__.e(962), __webpack_require__.e(248), __webpack_require__.e(690)]).then(__webpack_require__.bind(__webpack_require__, 1690));
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
