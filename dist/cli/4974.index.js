export const id = 4974;
export const ids = [4974];
export const modules = {

/***/ 71484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CT: () => (/* binding */ transitSignature),
/* harmony export */   iQ: () => (/* binding */ transitPublicKey),
/* harmony export */   jP: () => (/* binding */ makeTransitKey)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81142);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90421);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98693);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87346);
/* harmony import */ var _explain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7342);





/**
 * PSS and DER are what the engine takes unless told otherwise; JWS asks for PKCS #1, and for the two numbers side by
 * side. Of Ed25519 there is one form.
 */
const SIGNED_FORMS = {
    RS256: { suffix: '/sha2-256', body: { signature_algorithm: 'pkcs1v15' } },
    ES256: { suffix: '/sha2-256', body: { marshaling_algorithm: 'jws' } },
    EdDSA: { suffix: '', body: {} },
};
/**
 * Signs a text with a transit key. https://openbao.org/api-docs/secret/transit/#sign-data
 * https://developer.hashicorp.com/vault/api-docs/secret/transit#sign-data
 * @throws ExchangeError when the server refuses, or gives no signature
 */
async function transitSignature({ server, token }, { mount = 'transit', name }, { algorithm, version }, text, tools) {
    const { suffix, body: form } = SIGNED_FORMS[algorithm];
    const path = `${mount}/sign/${name}${suffix}`;
    const input = Buffer.from(text).toString('base64');
    const body = { input, ...form, ...(version === undefined ? {} : { key_version: version }) };
    const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .askVault */ .y)(server, { method: 'POST', path, token, body, repeatable: true }, tools);
    if (answer.status !== 200)
        throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explainCall */ .u)(`signing with \`${path}\``, answer.status, answer.errors);
    const signature = /^vault:v\d+:([A-Za-z0-9+/_-]+={0,2})$/.exec((0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)((0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(answer.body['data']), 'signature') ?? '')?.[1];
    if (signature === undefined)
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', 'BadAnswer', `signing with \`${path}\` gave no signature`, `is the key of ${KEY_KINDS[algorithm]}?\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('other')}`);
    return Buffer.from(signature, algorithm === 'ES256' ? 'base64url' : 'base64');
}
const KEY_KINDS = {
    RS256: 'the type `rsa-2048` or larger',
    ES256: 'the type `ecdsa-p256`',
    EdDSA: 'the type `ed25519`',
};
/**
 * Reads the public part of a transit key. https://openbao.org/api-docs/secret/transit/#read-key
 * @throws ExchangeError when the server refuses, or the key has no public part
 */
async function transitPublicKey({ server, token }, { mount = 'transit', name }, tools) {
    const path = `${mount}/keys/${name}`;
    const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .askVault */ .y)(server, { method: 'GET', path, token, repeatable: true }, tools);
    if (answer.status !== 200)
        throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explainCall */ .u)(`reading \`${path}\``, answer.status, answer.errors);
    const data = (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(answer.body['data']);
    const version = Number(data?.['latest_version']);
    const publicKey = (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)((0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)((0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .objectOf */ .Xy)(data?.['keys'])?.[String(version)]), 'public_key');
    if (publicKey !== undefined && publicKey !== '')
        return { version, type: (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(data, 'type') ?? '', publicKey };
    throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', 'BadAnswer', `\`${path}\` has no public key`, `a key that others can verify is of the type \`ecdsa-p256\`, \`ed25519\` or \`rsa-2048\`\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeVault */ .w)('other')}`);
}
/**
 * Makes a transit key that cannot be exported, unless there is one.
 * https://openbao.org/api-docs/secret/transit/#create-key
 * @throws ExchangeError when the server refuses
 */
async function makeTransitKey({ server, token }, { mount = 'transit', name }, type, tools) {
    const path = `${mount}/keys/${name}`;
    const body = { type, exportable: false, allow_plaintext_backup: false };
    // one that is there stays as it is
    const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .askVault */ .y)(server, { method: 'POST', path, token, body, repeatable: true }, tools);
    if (answer.status !== 200 && answer.status !== 204)
        throw (0,_explain_js__WEBPACK_IMPORTED_MODULE_3__/* .explainCall */ .u)(`making \`${path}\``, answer.status, answer.errors);
}


/***/ }),

/***/ 64974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   transitSigner: () => (/* binding */ transitSigner)
/* harmony export */ });
/* harmony import */ var _revoke_issued_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1546);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98693);
/* harmony import */ var _issued_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2096);
/* harmony import */ var _login_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70440);
/* harmony import */ var _revoke_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4243);
/* harmony import */ var _lifetime_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59793);
/* harmony import */ var _transit_key_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71484);







/** Longest life of a token that signs: it is revoked at once, and this is for when that fails. */
const MAX_LOGIN_SECONDS = 120;
/**
 * A key of the transit engine that signs, with a login of the job that is good for little else.
 * @throws ExchangeError when the login is refused, or its token cannot be made short
 */
async function transitSigner(spec, tools) {
    const { clientCertificate, clientKey } = tools.secrets;
    const server = (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .vaultServer */ .w)(spec, { clientCertificate, clientKey }, tools);
    const first = await (0,_login_js__WEBPACK_IMPORTED_MODULE_3__/* .loginToVault */ .HR)(server, spec, tools);
    const held = (0,_issued_js__WEBPACK_IMPORTED_MODULE_2__/* .issuedBy */ .T)(server, spec, first, { name: spec.key, clientCertificate, clientKey });
    tools.begun?.(held);
    const limits = { left: () => MAX_LOGIN_SECONDS, until: Number.POSITIVE_INFINITY, handedOut: false };
    try {
        const { token } = await (0,_lifetime_js__WEBPACK_IMPORTED_MODULE_5__/* .shorten */ .ml)(server, (0,_login_js__WEBPACK_IMPORTED_MODULE_3__/* .fit */ .Uj)(first), limits, tools);
        return {
            warnings: [],
            held: { ...held, expires: token.expires },
            sign: async (data) => await (0,_transit_key_js__WEBPACK_IMPORTED_MODULE_6__/* .transitSignature */ .CT)({ server, token: token.token }, { mount: spec['transit-mount'], name: spec.key }, { algorithm: 'RS256' }, data, tools),
            close: async () => await (0,_revoke_js__WEBPACK_IMPORTED_MODULE_4__.revokeVault)(held.revocation ?? {}, tools),
        };
    }
    catch (error) {
        throw await (0,_revoke_issued_js__WEBPACK_IMPORTED_MODULE_0__/* .revokeIssued */ .q)(error, held, _revoke_js__WEBPACK_IMPORTED_MODULE_4__.revokeVault, tools);
    }
}


/***/ })

};
