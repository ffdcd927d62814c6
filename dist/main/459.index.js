export const id = 459;
export const ids = [459];
export const modules = {

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EntitlementError: () => (/* binding */ EntitlementError),
/* harmony export */   issueCredentials: () => (/* binding */ issueCredentials)
/* harmony export */ });
/* harmony import */ var _policy_entitlement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2337);
/* harmony import */ var _launch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7800);


/** A credential was asked for that the role does not give this job, or that this version cannot exchange. */
class EntitlementError extends Error {
    name = 'EntitlementError';
    hint;
    constructor(message, hint) {
        super(message);
        this.hint = hint;
    }
}
/**
 * Trades the job's token for the credentials of the role, all at once.
 *
 * INVARIANT: called with an allow only; bounded by its `until`.
 * @throws EntitlementError
 */
async function issueCredentials(decision, policy, flights, effects, mask) {
    const role = policy.roles.get(decision.role);
    if (role === undefined)
        return { credentials: [], fault: undefined };
    const { issued, missing } = (0,_policy_entitlement_js__WEBPACK_IMPORTED_MODULE_0__/* .entitlements */ .t)(role, decision.run, flights.inputs.credentials);
    if (missing.length > 0) {
        const where = decision.run.environment === undefined ? 'a job without environment' : `the environment \`${decision.run.environment}\``;
        throw new EntitlementError(`the role \`${decision.role}\` has no credential \`${missing.join('`, `')}\` for ${where}`, `it has: ${[...(role.credentials ?? new Map()).keys()].join(', ') || 'none'}`);
    }
    // what reports is loaded while the cloud answers
    const send = (request) => {
        const answer = flights.client.send(request);
        __webpack_require__.e(/* import() */ 91).then(__webpack_require__.bind(__webpack_require__, 2091)).catch(() => undefined);
        return answer;
    };
    const deadline = effects.now() + (flights.deadline - flights.now());
    const tools = { send, now: effects.now, sleep: effects.sleep, deadline, random: effects.random, mask };
    const outcomes = await Promise.allSettled(issued.map((entry) => exchange(entry, decision, policy, flights, tools)));
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    return {
        credentials: outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : [])),
        fault: failed === undefined ? undefined : asError(failed.reason),
    };
}
function asError(reason) {
    return reason instanceof Error ? reason : new Error(String(reason));
}
async function exchange({ name, spec }, decision, policy, flights, tools) {
    const { run } = decision;
    const bounds = { grant: decision.grant, actor: run.actor, runId: run.run_id, runAttempt: run.run_attempt, until: decision.until, session: policy.limits.session };
    if (spec.aws === undefined) {
        throw new EntitlementError(`the credential \`${name}\` is of a provider that this version cannot exchange`, 'leave it out with the input `credentials`, or use a version of Grantgate that can');
    }
    const token = await flights.cloudToken(spec.aws.audience ?? _launch_js__WEBPACK_IMPORTED_MODULE_1__/* .AWS_AUDIENCE */ .Vk);
    tools.mask(token);
    const { exchangeAws } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(488)]).then(__webpack_require__.bind(__webpack_require__, 9488));
    return await exchangeAws(token, name, spec.aws, bounds, tools, policy.limits.accounts);
}


/***/ })

};
