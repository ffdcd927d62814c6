export const id = 157;
export const ids = [157];
export const modules = {

/***/ 2157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyIdentity: () => (/* binding */ verifyIdentity)
/* harmony export */ });
/* harmony import */ var jose__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1196);
/* harmony import */ var jose__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7341);
/* harmony import */ var jose__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6687);
/* harmony import */ var jose__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5674);
/* harmony import */ var _http_jwt_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1002);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);
/* harmony import */ var _policy_duplicate_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(565);




/** How far the token's issue may lie from GitHub's own clock. */
const CLOCK_TOLERANCE_MS = 5 * 60 * 1000;
/**
 * Verifies the job's OIDC token against the issuer's keys and against what the runner says about the run.
 *
 * INVARIANT: RS256 and a key of the issuer only. A key or address inside the token is never looked at.
 * @throws IdentityError naming the claim that is wrong
 */
async function verifyIdentity(token, keys, context, options) {
    const known = await withKey(token, keys, options.refetch);
    const payload = await verifySignature(token, known, options);
    if ((0,_policy_duplicate_members_js__WEBPACK_IMPORTED_MODULE_1__/* .hasDuplicateMembers */ .l)((0,_http_jwt_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .jwtPayloadText */ .X)(token)))
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD('the token names a claim twice');
    // one audience, as text: a token for several services could be replayed by any of them
    if (payload['aud'] !== options.audience)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD(`the claim \`aud\` is not \`${options.audience}\` alone`);
    const issuedAt = Number(payload['iat']) * 1000;
    if (!Number.isFinite(issuedAt) || Math.abs(issuedAt - options.githubTime) > CLOCK_TOLERANCE_MS) {
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD("the claim `iat` is more than five minutes away from GitHub's clock");
    }
    compareWithRunner(payload, context);
    compareWithJob(payload, options.checkRunId);
    return { claims: payload, issuedAt };
}
async function withKey(token, keys, refetch) {
    let kid;
    try {
        kid = (0,jose__WEBPACK_IMPORTED_MODULE_3__/* .decodeProtectedHeader */ ._)(token).kid;
    }
    catch (error) {
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD('the token is not a JWT', undefined, { cause: error });
    }
    if (kid === undefined)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD('the token does not say which key signed it');
    return keys.keys.some((key) => key.kid === kid) ? keys : await refetch();
}
async function verifySignature(token, keys, options) {
    try {
        const { payload } = await (0,jose__WEBPACK_IMPORTED_MODULE_4__/* .jwtVerify */ .V)(token, (0,jose__WEBPACK_IMPORTED_MODULE_5__/* .createLocalJWKSet */ .w)(keys), {
            algorithms: ['RS256'],
            issuer: [...options.issuers],
            audience: options.audience,
            currentDate: new Date(options.githubTime),
            clockTolerance: 5,
            requiredClaims: ['exp', 'iat', 'nbf', 'sub', 'jti'],
        });
        return payload;
    }
    catch (error) {
        throw explainIdentityFault(error);
    }
}
function explainIdentityFault(error) {
    if (error instanceof jose__WEBPACK_IMPORTED_MODULE_6__/* .JWTExpired */ .n)
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD('the token has expired', undefined, { cause: error });
    if (error instanceof jose__WEBPACK_IMPORTED_MODULE_6__/* .JWTClaimValidationFailed */ .ie)
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD(`the claim \`${error.claim}\` is not as expected (${error.reason})`, undefined, {
            cause: error,
        });
    if (error instanceof jose__WEBPACK_IMPORTED_MODULE_6__/* .JWKSNoMatchingKey */ .BT)
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD('the token is not signed with a key of the issuer', undefined, { cause: error });
    if (error instanceof jose__WEBPACK_IMPORTED_MODULE_6__/* .JOSEAlgNotAllowed */ .Rb)
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD('the token is not signed with RS256', undefined, { cause: error });
    if (error instanceof jose__WEBPACK_IMPORTED_MODULE_6__/* .JWSSignatureVerificationFailed */ .h2)
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD('the signature of the token is wrong', undefined, { cause: error });
    return new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD(`the token cannot be verified (${error instanceof Error ? error.message : String(error)})`, undefined, { cause: error });
}
/**
 * INVARIANT: the token is of this very attempt, so that neither a replayed token nor one of another job moves time or
 * identity.
 */
function compareWithRunner(claims, context) {
    const expected = {
        repository: context.repository,
        repository_id: context.repositoryId,
        run_id: context.runId,
        run_attempt: context.runAttempt,
        actor: context.actor,
        actor_id: context.actorId,
        event_name: context.eventName,
    };
    for (const [claim, value] of Object.entries(expected)) {
        if (value !== undefined && claims[claim] !== value)
            throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD(`the claim \`${claim}\` disagrees with this run: the token is of another one`);
    }
}
/**
 * INVARIANT: where both sides know it, the token is of this very job: jobs of one run differ in environment, and so in
 * what their tokens open. GitHub Enterprise Server has no such claim. Source: GitHub's OIDC reference, "Understanding
 * the OIDC token"; contexts reference, `job.check_run_id`.
 */
function compareWithJob(claims, checkRunId) {
    const claim = claims['check_run_id'];
    if (claim === undefined || checkRunId === undefined || claim === checkRunId || claim === Number(checkRunId))
        return;
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD('the claim `check_run_id` disagrees with this job: the token is of another job of the run');
}


/***/ }),

/***/ 565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ hasDuplicateMembers)
/* harmony export */ });
/**
 * Whether a JSON object names a member twice at its top level. `JSON.parse` silently takes the last, other readers the
 * first: a token on which two readers disagree is refused (RFC 7519, section 4). `text` must be valid JSON.
 */
function hasDuplicateMembers(text) {
    const seen = new Set();
    let depth = 0;
    let key = true;
    for (const [token = ''] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
        if (token === '{' || token === '[')
            depth += 1;
        else if (token === '}' || token === ']')
            depth -= 1;
        else if (depth === 1 && token === ',')
            key = true;
        else if (depth === 1 && token === ':')
            key = false;
        else if (depth === 1 && key && token.startsWith('"')) {
            const name = JSON.parse(token);
            if (typeof name === 'string' && seen.has(name))
                return true;
            seen.add(String(name));
        }
    }
    return false;
}


/***/ })

};
