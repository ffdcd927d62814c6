export const id = 517;
export const ids = [517];
export const modules = {

/***/ 4517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  transitSigner: () => (/* binding */ transitSigner)
});

// EXTERNAL MODULE: ./lib/credentials/revoke-issued.js
var revoke_issued = __webpack_require__(1546);
// EXTERNAL MODULE: ./lib/credentials/vault/call.js
var call = __webpack_require__(8693);
// EXTERNAL MODULE: ./lib/credentials/vault/issued.js
var issued = __webpack_require__(2096);
// EXTERNAL MODULE: ./lib/credentials/vault/login.js
var login = __webpack_require__(440);
// EXTERNAL MODULE: ./lib/credentials/vault/revoke.js
var revoke = __webpack_require__(4243);
// EXTERNAL MODULE: ./lib/credentials/vault/lifetime.js
var lifetime = __webpack_require__(2174);
// EXTERNAL MODULE: ./lib/credentials/answer.js
var credentials_answer = __webpack_require__(1142);
// EXTERNAL MODULE: ./lib/credentials/credential.js
var credential = __webpack_require__(421);
// EXTERNAL MODULE: ./lib/credentials/vault/docs.js
var docs = __webpack_require__(7346);
// EXTERNAL MODULE: ./lib/credentials/vault/explain.js
var explain = __webpack_require__(7342);
;// CONCATENATED MODULE: ./lib/credentials/vault/transit-key.js





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
    const answer = await (0,call/* askVault */.y)(server, { method: 'POST', path, token, body, repeatable: true }, tools);
    if (answer.status !== 200)
        throw (0,explain/* explainCall */.u)(`signing with \`${path}\``, answer.status, answer.errors);
    const signature = /^vault:v\d+:([A-Za-z0-9+/_-]+={0,2})$/.exec((0,credentials_answer/* textIn */.r7)((0,credentials_answer/* objectOf */.Xy)(answer.body['data']), 'signature') ?? '')?.[1];
    if (signature === undefined)
        throw new credential/* ExchangeError */.Sb('vault', 'BadAnswer', `signing with \`${path}\` gave no signature`, `is the key of ${KEY_KINDS[algorithm]}?\n${(0,docs/* seeVault */.w)('other')}`);
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
    const answer = await askVault(server, { method: 'GET', path, token, repeatable: true }, tools);
    if (answer.status !== 200)
        throw explainCall(`reading \`${path}\``, answer.status, answer.errors);
    const data = objectOf(answer.body['data']);
    const version = Number(data?.['latest_version']);
    const publicKey = textIn(objectOf(objectOf(data?.['keys'])?.[String(version)]), 'public_key');
    if (publicKey !== undefined && publicKey !== '')
        return { version, type: textIn(data, 'type') ?? '', publicKey };
    throw new ExchangeError('vault', 'BadAnswer', `\`${path}\` has no public key`, `a key that others can verify is of the type \`ecdsa-p256\`, \`ed25519\` or \`rsa-2048\`\n${seeVault('other')}`);
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
    const answer = await askVault(server, { method: 'POST', path, token, body, repeatable: true }, tools);
    if (answer.status !== 200 && answer.status !== 204)
        throw explainCall(`making \`${path}\``, answer.status, answer.errors);
}

;// CONCATENATED MODULE: ./lib/credentials/vault/transit.js







/** Longest life of a token that signs: it is revoked at once, and this is for when that fails. */
const MAX_LOGIN_SECONDS = 120;
/**
 * A key of the transit engine that signs, with a login of the job that is good for little else.
 * @throws ExchangeError when the login is refused, or its token cannot be made short
 */
async function transitSigner(spec, tools) {
    const { clientCertificate, clientKey } = tools.secrets;
    const server = (0,call/* vaultServer */.w)(spec, { clientCertificate, clientKey }, tools);
    const first = await (0,login/* loginToVault */.HR)(server, spec, tools);
    const held = (0,issued/* issuedBy */.T)(server, spec, first, { name: spec.key, clientCertificate, clientKey });
    tools.begun?.(held);
    const limits = { left: () => MAX_LOGIN_SECONDS, until: Number.POSITIVE_INFINITY, handedOut: false };
    try {
        const { token } = await (0,lifetime/* shorten */.ml)(server, (0,login/* fit */.Uj)(first), limits, tools);
        return {
            warnings: [],
            held: { ...held, expires: token.expires },
            sign: async (data) => await transitSignature({ server, token: token.token }, { mount: spec['transit-mount'], name: spec.key }, { algorithm: 'RS256' }, data, tools),
            close: async () => await (0,revoke.revokeVault)(held.revocation ?? {}, tools),
        };
    }
    catch (error) {
        throw await (0,revoke_issued/* revokeIssued */.q)(error, held, revoke.revokeVault, tools);
    }
}


/***/ })

};
