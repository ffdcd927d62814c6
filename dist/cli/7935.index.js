export const id = 7935;
export const ids = [7935];
export const modules = {

/***/ 47935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   exchangeAws: () => (/* binding */ exchangeAws),
/* harmony export */   rehearseAws: () => (/* binding */ rehearseAws)
/* harmony export */ });
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23355);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19268);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83717);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96531);
/* harmony import */ var _sdk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51152);





/**
 * Trades the job's OIDC token for keys of the role, no wider than its session policy and of no use at or after
 * `bounds.until`, and reads secrets with them. This file loads the SDK: import it when an exchange is near, so that a
 * run that is denied or needs no AWS does not pay for it.
 * @throws ExchangeError when AWS refuses, cannot be reached, or answers for somebody else
 */
const exchangeAws = async ({ name, spec, bounds, accounts }, tools) => {
    const session = await (0,_session_js__WEBPACK_IMPORTED_MODULE_0__/* .openSession */ .f)(spec, { bounds, accounts }, tools);
    const secrets = spec.secrets === undefined || spec.secrets.length === 0
        ? {}
        : await (await Promise.all(/* import() */[__webpack_require__.e(8440), __webpack_require__.e(6193)]).then(__webpack_require__.bind(__webpack_require__, 46193))).readSecrets(spec, session, tools);
    return credentialOf(name, spec, session, secrets);
};
function credentialOf(name, spec, session, secrets) {
    const common = {
        name,
        provider: 'aws',
        target: spec.chain === undefined ? spec.role : `${spec.chain} through ${spec.role}`,
        expires: session.expires,
        ...(session.notes.length > 0 ? { notes: session.notes } : {}),
    };
    if (spec['export-keys'] === false)
        return { ...common, variables: secrets, outputs: secrets, secret: Object.keys(secrets) };
    const { accessKeyId, secretAccessKey, sessionToken } = session.keys;
    const keys = {
        AWS_ACCESS_KEY_ID: accessKeyId,
        AWS_SECRET_ACCESS_KEY: secretAccessKey,
        AWS_SESSION_TOKEN: sessionToken,
    };
    return {
        ...common,
        variables: { ...secrets, ...keys, AWS_REGION: spec.region, AWS_DEFAULT_REGION: spec.region, ..._variables_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTIED */ .jU },
        outputs: {
            ...secrets,
            'aws-access-key-id': accessKeyId,
            'aws-secret-access-key': secretAccessKey,
            'aws-session-token': sessionToken,
            'aws-account-id': session.role.account,
            'aws-expiration': (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInstant */ .r4)(session.expires),
        },
        secret: [...Object.keys(keys), ...Object.keys(secrets)],
        misleading: _variables_js__WEBPACK_IMPORTED_MODULE_1__/* .MISLEADING */ .cY,
    };
}
/** What STS might answer: the rehearsal reads it. */
const REHEARSED_ANSWER = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
<AssumeRoleWithWebIdentityResult>
<AssumedRoleUser><Arn>none</Arn></AssumedRoleUser>
<Credentials><AccessKeyId>none</AccessKeyId><Expiration>2000-01-01T00:00:00Z</Expiration></Credentials>
</AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;
/**
 * Loads what this specification needs beyond one session, and goes through a request of the SDK without sending it,
 * while the process waits for the network anyway: its first request takes 14 ms of computing, the next 2 ms. Nothing
 * comes of it, and no fault either.
 */
async function rehearseAws(spec) {
    if (spec.chain !== undefined)
        await __webpack_require__.e(/* import() */ 5037).then(__webpack_require__.bind(__webpack_require__, 55037));
    if (spec.secrets !== undefined)
        await Promise.all(/* import() */[__webpack_require__.e(8440), __webpack_require__.e(6193)]).then(__webpack_require__.bind(__webpack_require__, 46193));
    const request = { role: spec.role, name: 'none', token: 'none', seconds: 900, policy: '{}', policies: [] };
    const send = async () => await Promise.resolve({ status: 200, headers: {}, body: REHEARSED_ANSWER });
    await (0,_sdk_js__WEBPACK_IMPORTED_MODULE_3__/* .assumeWithToken */ .IB)(request, (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .stsSettings */ .Y)(spec), send).catch(() => undefined);
}


/***/ }),

/***/ 83717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cY: () => (/* binding */ MISLEADING),
/* harmony export */   jU: () => (/* binding */ EMPTIED),
/* harmony export */   pB: () => (/* binding */ ELSEWHERE),
/* harmony export */   vu: () => (/* binding */ NO_KEYS)
/* harmony export */ });
/**
 * Variables that would spoil the keys for later steps, emptied. AWS_SECURITY_TOKEN and AWS_CREDENTIAL_EXPIRATION outdo
 * the session token and its end; with the other two, tools would fetch a session without bounds once these keys are
 * gone. AWS_PROFILE is not here: the AWS CLI fails on an empty one.
 */
const EMPTIED = {
    AWS_SECURITY_TOKEN: '',
    AWS_CREDENTIAL_EXPIRATION: '',
    AWS_ROLE_ARN: '',
    AWS_WEB_IDENTITY_TOKEN_FILE: '',
};
/** Keys of an earlier step, which the CLI and SDKs would take before a profile. */
const NO_KEYS = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_SESSION_TOKEN: '' };
/** Variables that send tools to another address, and that cannot be emptied without harm. */
const ELSEWHERE = ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_STS'];
/** Variables that can lead later steps past the keys: whoever exports the keys warns when one is set. */
const MISLEADING = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE', ...ELSEWHERE];


/***/ })

};
