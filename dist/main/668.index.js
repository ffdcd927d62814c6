export const id = 668;
export const ids = [668];
export const modules = {

/***/ 7056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recordRenewal: () => (/* binding */ recordRenewal)
/* harmony export */ });
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3355);
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8962);


/** A renewal on record; a record that cannot be written to is no reason to stop the job. */
function recordRenewal({ record, context }, line, now) {
    const { kind, ...more } = line;
    const entry = { schema: 1, kind, time: (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r)(now), repository: context.repository, run_id: context.runId, run_attempt: context.runAttempt, ...more };
    try {
        (0,_record_file_js__WEBPACK_IMPORTED_MODULE_0__/* .appendRecord */ .E)(record, [`${JSON.stringify(entry)}\n`]);
    }
    catch {
        // nobody is there to be told: what is printed is for the SDK
    }
}


/***/ }),

/***/ 8668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RenewalRefused: () => (/* binding */ RenewalRefused),
/* harmony export */   decideAgain: () => (/* binding */ decideAgain)
/* harmony export */ });
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8120);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6850);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3355);
/* harmony import */ var _report_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5895);
/* harmony import */ var _issue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3459);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1442);
/* harmony import */ var _launch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1744);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2551);
/* harmony import */ var _renewal_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7056);
/* harmony import */ var _report_context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4706);










/** Longest wait, in milliseconds: SDKs give up after half a minute. */
const PATIENCE = 25_000;
/** Why there is no new credential: the reason of a decision, and words for people. */
class RenewalRefused extends Error {
    name = 'RenewalRefused';
    code;
    constructor(code, message) {
        super(message);
        this.code = code;
    }
}
/**
 * Decides again, on facts of now, and trades a fresh token of the job.
 * @throws RenewalRefused with the reason of the decision; ExchangeError when the provider refuses
 */
async function decideAgain(orders, name, effects) {
    const flights = launchAgain(orders, effects);
    try {
        const judgement = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .judge */ .S)(flights, (0,_prepare_js__WEBPACK_IMPORTED_MODULE_4__/* .prepareExchange */ .T)(flights, effects, () => undefined));
        const { decision, policy, grants } = judgement;
        if (decision.decision === 'deny' || policy?.ok !== true)
            throw denied(judgement, flights);
        const answer = await answerOf({ decision, policy: policy.value, grants }, flights, name, { ...effects, now: judgement.now });
        (0,_renewal_record_js__WEBPACK_IMPORTED_MODULE_5__.recordRenewal)(orders, { kind: 'credential-renewed', name, ...orders.credentials[name], expires: (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_6__/* .formatInstant */ .r)(answer.expires), principal: decision.principal, grant: decision.grant }, effects.now());
        return { text: answer.text, lasts: answer.expires - judgement.now() };
    }
    finally {
        flights.client.close();
    }
}
/** The requests of main again, with the token service of the step that this is started from. */
function launchAgain({ inputs, context, tookUse }, effects) {
    const { tokenRequest } = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_7__/* .readContext */ .y)({ ...effects.env, GITHUB_SERVER_URL: context.serverUrl, GITHUB_REPOSITORY: context.repository, GITHUB_RUN_ID: context.runId, GITHUB_ACTOR: context.actor, RUNNER_TEMP: context.temp });
    const patient = { ...inputs, timeout: Math.min(inputs.timeout, PATIENCE) };
    return (0,_launch_js__WEBPACK_IMPORTED_MODULE_3__/* .launch */ .q)(patient, { ...context, tokenRequest }, (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_8__/* .holderOf */ .K)(context.actor), effects, tookUse ? 1 : 0);
}
async function answerOf(allowed, flights, name, effects) {
    const found = await (0,_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .renewalFor */ .I)(allowed, name);
    if (found === undefined)
        throw new RenewalRefused('credential-unknown', `the role \`${allowed.decision.role}\` has no credential \`${name}\` any more that could be renewed`);
    const request = { name, bounds: (0,_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .renewalBounds */ .EI)((0,_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsOf */ .BO)(allowed, flights)), accounts: allowed.policy.limits.accounts, acceptLonger: found.acceptLonger };
    // no line of this process reaches the log of the job, so nothing can be masked there: what it prints is for the SDK alone
    return await found.renewal.answer(request, (0,_issue_js__WEBPACK_IMPORTED_MODULE_1__/* .exchangeTools */ .fk)(flights, effects, () => undefined));
}
function denied(judgement, flights) {
    const { decision } = judgement;
    const { summary, next, link } = (0,_report_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .advise */ .T)(decision, (0,_report_context_js__WEBPACK_IMPORTED_MODULE_9__/* .reportContext */ .g)(judgement, flights));
    return new RenewalRefused(decision.decision === 'deny' ? decision.reason : 'policy-missing', `${summary} ${next}${link === undefined ? '' : ` ${link}`}`);
}


/***/ })

};
