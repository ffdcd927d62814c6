export const id = 974;
export const ids = [974];
export const modules = {

/***/ 4974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   transitSigner: () => (/* binding */ transitSigner)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1142);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);
/* harmony import */ var _revoke_issued_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1546);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8693);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7346);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7342);
/* harmony import */ var _issued_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2096);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(440);
/* harmony import */ var _revoke_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4243);
/* harmony import */ var _lifetime_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2174);










/** Longest life of a token that signs: it is revoked at once, and this is for when that fails. */
const MAX_LOGIN_SECONDS = 120;
/**
 * A key of the transit engine that signs. https://openbao.org/api-docs/secret/transit/#sign-data
 * https://developer.hashicorp.com/vault/api-docs/secret/transit#sign-data
 * @throws ExchangeError when the login is refused, or its token cannot be made short
 */
async function transitSigner(spec, tools) {
    const { clientCertificate, clientKey } = tools.secrets;
    const server = (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .vaultServer */ .w)(spec, { clientCertificate, clientKey }, tools);
    const first = await (0,_login_js__WEBPACK_IMPORTED_MODULE_6__/* .loginToVault */ .HR)(server, spec, tools);
    const held = (0,_issued_js__WEBPACK_IMPORTED_MODULE_5__/* .issuedBy */ .T)(server, spec, first, { name: spec.key, clientCertificate, clientKey });
    tools.begun?.(held);
    const limits = { left: () => MAX_LOGIN_SECONDS, until: Number.POSITIVE_INFINITY, handedOut: false };
    try {
        const { token } = await (0,_lifetime_js__WEBPACK_IMPORTED_MODULE_8__/* .shorten */ .ml)(server, (0,_login_js__WEBPACK_IMPORTED_MODULE_6__/* .fit */ .Uj)(first), limits, tools);
        return {
            warnings: [],
            held: { ...held, expires: token.expires },
            sign: async (data) => await signedByTransit(server, spec, token, data, tools),
            close: async () => await (0,_revoke_js__WEBPACK_IMPORTED_MODULE_7__.revokeVault)(held.revocation ?? {}, tools),
        };
    }
    catch (error) {
        throw await (0,_revoke_issued_js__WEBPACK_IMPORTED_MODULE_1__/* .revokeIssued */ .q)(error, held, _revoke_js__WEBPACK_IMPORTED_MODULE_7__.revokeVault, tools);
    }
}
async function signedByTransit(server, spec, { token }, data, tools) {
    const path = `${spec['transit-mount'] ?? 'transit'}/sign/${spec.key}/sha2-256`;
    // PSS is what the engine takes unless told otherwise; GitHub asks for PKCS #1
    const body = { input: Buffer.from(data).toString('base64'), signature_algorithm: 'pkcs1v15' };
    const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .askVault */ .y)(server, { method: 'POST', path, token, body, repeatable: true }, tools);
    if (answer.status !== 200)
        throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_4__/* .explainCall */ .u)(`signing with \`${path}\``, answer.status, answer.errors);
    const signature = /^vault:v\d+:([A-Za-z0-9+/]+={0,2})$/.exec((0,_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .textIn */ .r7)((0,_answer_js__WEBPACK_IMPORTED_MODULE_9__/* .objectOf */ .Xy)(answer.body['data']), 'signature') ?? '')?.[1];
    if (signature === undefined)
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', 'BadAnswer', `signing with \`${path}\` gave no signature`, `is the key of the type \`rsa-2048\` or larger?\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_3__/* .seeVault */ .w)('other')}`);
    return Buffer.from(signature, 'base64');
}


/***/ })

};
