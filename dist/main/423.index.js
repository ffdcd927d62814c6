export const id = 423;
export const ids = [423,615];
export const modules = {

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ OrdersError),
/* harmony export */   e: () => (/* binding */ readOrders),
/* harmony export */   writeOrders: () => (/* binding */ writeOrders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _renewal_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1172);


/** The orders are not there, or are not ours. */
class OrdersError extends Error {
    name = 'OrdersError';
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
// EXTERNAL MODULE: ./lib/credentials/catalogue.js + 1 modules
var catalogue = __webpack_require__(7038);
// EXTERNAL MODULE: ./lib/github/context.js
var github_context = __webpack_require__(8120);
// EXTERNAL MODULE: ./lib/policy/holder.js
var holder = __webpack_require__(6850);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/report/advice.js + 4 modules
var advice = __webpack_require__(5895);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/session/issue.js
var issue = __webpack_require__(3459);
// EXTERNAL MODULE: ./lib/session/judge.js + 20 modules
var judge = __webpack_require__(1442);
// EXTERNAL MODULE: ./lib/session/launch.js + 4 modules
var launch = __webpack_require__(1744);
// EXTERNAL MODULE: ./lib/session/orders.js
var session_orders = __webpack_require__(8615);
// EXTERNAL MODULE: ./lib/session/prepare.js
var prepare = __webpack_require__(2551);
// EXTERNAL MODULE: ./lib/session/record-file.js
var record_file = __webpack_require__(8962);
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

// EXTERNAL MODULE: ./lib/session/report-context.js
var report_context = __webpack_require__(4706);
;// CONCATENATED MODULE: ./lib/session/renew.js















/** Longest wait, in milliseconds: SDKs give up after half a minute. */
const PATIENCE = 25_000;
const LONGEST_WORDS = 1500;
/** Why there is no new credential: an id of a decision or of a fault, and words for people. */
class RenewalRefused extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
    }
}
/**
 * Gives a credential anew, when an SDK asks for it: everything is decided again, on facts of now, for the grant that main decided on. Gives the exit code; never
 * throws. `args` are the file of the orders and the name of the credential.
 */
async function renew(args, effects) {
    const [file = '', name = ''] = args;
    let orders;
    try {
        orders = (0,session_orders/* readOrders */.e)(file);
        const cache = `${file}.${name}`;
        const kept = cachedAnswer(cache, effects.now());
        const { text } = kept === undefined ? await renewed(orders, name, cache, effects) : { text: kept };
        effects.print(text);
        return 0;
    }
    catch (error) {
        const refused = asRefusal(error);
        const words = `grantgate: ${(0,inert.inert)(refused.message, LONGEST_WORDS)}`;
        if (orders !== undefined)
            note(orders, { kind: 'renewal-refused', name, reason: refused.code, note: refused.message }, effects);
        const refusal = (await (0,catalogue/* refusalOf */.Of)(orders?.credentials[name]?.provider ?? ''))?.(refused.code, words) ?? '';
        if (refusal === '')
            effects.say(`${words}\n`);
        else
            effects.print(refusal);
        return refusal === '' ? 1 : 0;
    }
}
async function renewed(orders, name, cache, effects) {
    const flights = launchAgain(orders, effects);
    try {
        const judgement = await (0,judge/* judge */.S)(flights, (0,prepare/* prepareExchange */.T)(flights));
        const { decision, policy, grants } = judgement;
        if (decision.decision === 'deny' || policy?.ok !== true)
            throw denied(judgement, flights);
        const at = effects.now();
        const answer = await answerOf({ decision, policy: policy.value, grants }, flights, name, { ...effects, now: judgement.now });
        note(orders, { kind: 'credential-renewed', name, ...orders.credentials[name], expires: (0,instant/* formatInstant */.r)(answer.expires), principal: decision.principal, grant: decision.grant }, effects);
        keepAnswer(cache, { text: answer.text, at, lasts: answer.expires - judgement.now() }, (0,external_node_crypto_.randomUUID)());
        return answer;
    }
    finally {
        flights.client.close();
    }
}
/** The requests of main again, with the token service of the step that this is started from. */
function launchAgain({ inputs, context, tookUse }, effects) {
    const { tokenRequest } = (0,github_context/* readContext */.y)({ ...effects.env, GITHUB_SERVER_URL: context.serverUrl, GITHUB_REPOSITORY: context.repository, GITHUB_RUN_ID: context.runId, GITHUB_ACTOR: context.actor, RUNNER_TEMP: context.temp });
    const patient = { ...inputs, timeout: Math.min(inputs.timeout, PATIENCE) };
    return (0,launch/* launch */.q)(patient, { ...context, tokenRequest }, (0,holder/* holderOf */.K)(context.actor), effects, tookUse ? 1 : 0);
}
async function answerOf(allowed, flights, name, effects) {
    const found = await (0,issue/* renewalFor */.I)(allowed, name);
    if (found === undefined)
        throw new RenewalRefused('credential-unknown', `the role \`${allowed.decision.role}\` has no credential \`${name}\` any more that could be renewed`);
    const request = { name, bounds: (0,issue/* renewalBounds */.EI)((0,issue/* boundsOf */.BO)(allowed, flights)), accounts: allowed.policy.limits.accounts, acceptLonger: found.acceptLonger };
    // no line of this process reaches the log of the job, so nothing can be masked there: what it prints is for the SDK alone
    return await found.renewal.answer(request, (0,issue/* exchangeTools */.fk)(flights, effects, () => undefined));
}
function denied(judgement, flights) {
    const { decision } = judgement;
    const { summary, next, link } = (0,advice/* advise */.T)(decision, (0,report_context/* reportContext */.g)(judgement, flights));
    return new RenewalRefused(decision.decision === 'deny' ? decision.reason : 'policy-missing', `${summary} ${next}${link === undefined ? '' : ` ${link}`}`);
}
function asRefusal(error) {
    if (error instanceof RenewalRefused)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    const hint = error instanceof Error && 'hint' in error && typeof error.hint === 'string' ? ` ${error.hint.replaceAll('\n', ' ')}` : '';
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : error instanceof session_orders/* OrdersError */.S ? 'no-orders' : 'fault';
    return new RenewalRefused(code, `${message}${hint}`, { cause: error });
}
/** A renewal on record; a record that cannot be written to is no reason to stop the job. */
function note({ record, context }, line, effects) {
    const { kind, ...more } = line;
    const entry = { schema: 1, kind, time: (0,instant/* formatInstant */.r)(effects.now()), repository: context.repository, run_id: context.runId, run_attempt: context.runAttempt, ...more };
    try {
        (0,record_file/* appendRecord */.E)(record, [`${JSON.stringify(entry)}\n`]);
    }
    catch {
        // nobody is there to be told: what is printed is for the SDK
    }
}


/***/ })

};
