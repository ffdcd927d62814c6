export const id = 214;
export const ids = [214];
export const modules = {

/***/ 6376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ firstActor)
/* harmony export */ });
/**
 * Who began the run, where somebody else started it again: the job has that account's rights, and the token names it.
 */
function firstActor({ actor, actor_id: id, triggering_actor_id: other }) {
    return id === other ? {} : { first_actor: actor };
}


/***/ }),

/***/ 8962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ appendRecord),
/* harmony export */   IK: () => (/* binding */ recordLine),
/* harmony export */   Mx: () => (/* binding */ newRecord),
/* harmony export */   QS: () => (/* binding */ recordOutputs),
/* harmony export */   SN: () => (/* binding */ replaceRecord),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   cX: () => (/* binding */ extendRecord)
/* harmony export */ });
/* unused harmony exports sealedLine, isSealed */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _github_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9294);




/** What later steps are told of the record: where it is, and what it was when the gate wrote it. */
function recordOutputs({ path, sha256 }) {
    return { record: path, 'record-digest': `sha256:${sha256}` };
}
/**
 * The same for the log of the step. Whoever can write to the step's files can have later steps told another digest;
 * this line stays, so that what was attested or uploaded can be compared with it.
 */
function recordLine({ sha256 }) {
    return `the audit record of this step is sha256:${sha256}; what is uploaded or attested as its record must have this digest`;
}
/** Longest record that is read. */
const MAX_RECORD_BYTES = 16 * 1024 * 1024;
/** Makes a folder for this step outside the workspace, readable by its owner only, and writes the record into it. */
function newRecord(temp, text) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, `grantgate-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { mode: 0o700 });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'record.jsonl');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text, { mode: 0o600, flag: 'wx' });
    return recordSeal(path, text);
}
/** The record as it is to be, in a folder that nobody knew, and the other one gone. */
function replaceRecord(seal, temp, text) {
    const fresh = newRecord(temp, text);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(seal.path), { recursive: true, force: true });
    }
    catch {
        // no output and no state names it any more
    }
    return fresh;
}
/** Adds what the gate has to say, to a record that it wrote whole. */
function extendRecord(seal, before, text) {
    appendRecord(seal.path, text);
    return { ...recordSeal(seal.path, `${before}${text}`), key: seal.key };
}
/** Appends lines to the record. @throws Error when there is no file of ours any more */
function appendRecord(path, text) {
    const found = (0,_github_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .appendRegular */ .T)(path, text);
    if (found !== undefined)
        throw new Error(`the record cannot be written to: it is ${found.kind === 'other' ? found.what : 'gone'}`);
}
/** Reads the record for what it says, never for what is to be done. */
function readRecord({ path, size, sha256 }) {
    const found = (0,_github_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegular */ .V)(path, MAX_RECORD_BYTES);
    if (found.kind !== 'file')
        return { problem: found.kind === 'absent' ? 'gone' : `what stands in its place is ${found.what}`, added: [] };
    const isOurs = found.bytes.length >= size && sha256Of(found.bytes.subarray(0, size)) === sha256;
    if (!isOurs)
        return { problem: 'what the gate wrote into it was changed', added: [] };
    return {
        problem: undefined,
        added: found.bytes
            .subarray(size)
            .toString('utf8')
            .split('\n')
            .filter((line) => line !== ''),
    };
}
/** A line of the record that only a step with the key can have written. */
function sealedLine(line, key) {
    return `${JSON.stringify({ ...line, seal: macOf(line, key) })}\n`;
}
/** Whether a line was written with the key. */
function isSealed({ seal, ...line }, key) {
    return seal === macOf(line, key);
}
function macOf(line, key) {
    return createHmac('sha256', key).update(JSON.stringify(line)).digest('hex');
}
function recordSeal(path, text) {
    const bytes = Buffer.from(text);
    return { path, size: bytes.length, sha256: sha256Of(bytes), key: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex') };
}
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 3214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RenewalRefused: () => (/* binding */ RenewalRefused),
/* harmony export */   decideAgain: () => (/* binding */ decideAgain),
/* harmony export */   refuseRenewal: () => (/* binding */ refuseRenewal)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2031);
/* harmony import */ var _credentials_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(272);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8120);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6850);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3355);
/* harmony import */ var _issue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3459);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9106);
/* harmony import */ var _start_requests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(700);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2551);
/* harmony import */ var _report_first_actor_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6376);
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8962);











/** Longest wait: SDKs give up after half a minute. */
const RENEWAL_TIMEOUT_MS = 25_000;
/** Why there is no new credential: the reason of a decision, and words for people. */
class RenewalRefused extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'RenewalRefused';
    constructor(code, message) {
        super(message, { code });
    }
}
/**
 * Decides again, on facts of now, and trades a fresh token of the job.
 * @throws RenewalRefused with the reason of the decision; ExchangeError when the provider refuses
 */
async function decideAgain(request, name, effects) {
    const session = requestAgain(request, effects);
    try {
        const judgement = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S)(session, (0,_prepare_js__WEBPACK_IMPORTED_MODULE_7__/* .prepareExchange */ .T)(session, effects, () => undefined));
        const { decision, policy, grants } = judgement;
        if (decision.decision === 'deny' || policy?.ok !== true)
            throw new RenewalRefused(decision.decision === 'deny' ? decision.reason : 'policy-missing', (await __webpack_require__.e(/* import() */ 706).then(__webpack_require__.bind(__webpack_require__, 4706))).adviceLine(judgement, session));
        const answer = await renewalAnswer({ decision, policy: policy.value, grants }, session, name, {
            ...effects,
            now: judgement.now,
        });
        recordRenewal(request, {
            kind: 'credential-renewed',
            name,
            ...request.credentials[name],
            expires: (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_9__/* .formatInstant */ .r4)(answer.expires),
            principal: decision.principal,
            ...(0,_report_first_actor_js__WEBPACK_IMPORTED_MODULE_10__/* .firstActor */ .U)(decision.run),
            grant: decision.grant,
        }, effects.now());
        return { text: answer.text, lasts: answer.expires - judgement.now() };
    }
    finally {
        session.transport.client.close();
    }
}
/** The requests of main again, with the token service of the step that this is started from. */
function requestAgain({ inputs, context, isUseSpent }, effects) {
    const { tokenRequest } = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readContext */ .y)({
        ...effects.env,
        GITHUB_SERVER_URL: context.serverUrl,
        GITHUB_REPOSITORY: context.repository,
        GITHUB_RUN_ID: context.runId,
        GITHUB_ACTOR: context.actor,
        RUNNER_TEMP: context.temp,
    });
    const patient = { ...inputs, timeout: Math.min(inputs.timeout, RENEWAL_TIMEOUT_MS) };
    return (0,_start_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .startRequests */ .T)(patient, { ...context, tokenRequest }, (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_3__/* .holderOf */ .Kd)({ login: context.actor, id: context.actorId }), effects, isUseSpent ? 1 : 0);
}
async function renewalAnswer(allowed, session, name, effects) {
    const found = await (0,_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .renewalFor */ .I)(allowed, name);
    if (found === undefined)
        throw new RenewalRefused('credential-unknown', `the role \`${allowed.decision.role}\` has no credential \`${name}\` any more that could be renewed`);
    const request = {
        name,
        bounds: (0,_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .renewalBounds */ .EI)((0,_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .boundsOf */ .BO)(allowed, session)),
        accounts: allowed.policy.limits.accounts,
        acceptLonger: found.acceptLonger,
    };
    // no line of this process reaches the log of the job, so nothing can be masked there: what it prints is for the SDK
    // alone
    return await found.renewal.answer(request, (0,_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .exchangeTools */ .fk)(session, effects, () => undefined));
}
/** Says no in the way that the SDK reads, and puts it on record. */
async function refuseRenewal(fault, request, name, effects) {
    const { refusalLine } = await __webpack_require__.e(/* import() */ 706).then(__webpack_require__.bind(__webpack_require__, 4706));
    const { code, message } = refusalWords(fault);
    const words = refusalLine(message);
    if (request !== undefined)
        recordRenewal(request, { kind: 'renewal-refused', name, reason: code, note: message }, effects.now());
    const renewal = await (0,_credentials_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .providerNamed */ .l)(request?.credentials[name]?.provider ?? '')?.renewal?.();
    const refusal = renewal?.refusal(code, words) ?? '';
    if (refusal === '')
        effects.say(`${words}\n`);
    else
        effects.print(refusal);
    return refusal === '' ? 1 : 0;
}
/** The id of a decision or of a fault, and words for people. */
function refusalWords(error) {
    const { code, message, hint } = (0,_errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .faultIn */ ._)(error);
    return { code, message: `${message}${hint === undefined ? '' : ` ${hint.replaceAll('\n', ' ')}`}` };
}
/** A renewal on record; a record that cannot be written to is no reason to stop the job. */
function recordRenewal({ record, context }, line, now) {
    const { kind, ...more } = line;
    const entry = {
        schema: 1,
        kind,
        time: (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_9__/* .formatInstant */ .r4)(now),
        repository: context.repository,
        run_id: context.runId,
        run_attempt: context.runAttempt,
        ...more,
    };
    try {
        (0,_record_file_js__WEBPACK_IMPORTED_MODULE_8__/* .appendRecord */ .EB)(record, `${JSON.stringify(entry)}\n`);
    }
    catch {
        // nobody is there to be told: what is printed is for the SDK
    }
}


/***/ })

};
