export const id = 615;
export const ids = [615];
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


/***/ })

};
