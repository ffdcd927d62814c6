export const id = 9475;
export const ids = [9475];
export const modules = {

/***/ 89475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keyInKms: () => (/* binding */ keyInKms),
/* harmony export */   keyInVault: () => (/* binding */ keyInVault),
/* harmony export */   makeKeyInVault: () => (/* binding */ makeKeyInVault)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _credentials_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96531);
/* harmony import */ var _credentials_aws_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48852);
/* harmony import */ var _credentials_aws_kms_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98251);
/* harmony import */ var _credentials_credential_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90421);
/* harmony import */ var _credentials_vault_call_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98693);
/* harmony import */ var _credentials_vault_transit_key_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71484);
/* harmony import */ var _delegation_key_in_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38404);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27480);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(95684);
/* harmony import */ var _report_safe_line_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(91020);
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81837);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(94934);














/** Longest that a key may take to sign. */
const SIGNING_MS = 30_000;
/**
 * A key of the transit engine, used with the token of whoever calls.
 * @throws UsageError when the server refuses, or the key is of another kind
 */
async function keyInVault(key, asker) {
    return await askingFor(asker, async (tools) => {
        const session = vaultSession(asker.terminal, tools);
        const found = await (0,_credentials_vault_transit_key_js__WEBPACK_IMPORTED_MODULE_7__/* .transitPublicKey */ .iQ)(session, key, tools);
        const { algorithm, publicKey } = await describedKey(publicKeyIn(found), `the transit key ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_13__/* .quote */ .h)(key.name)}`);
        const { version } = found;
        return {
            algorithm,
            kid: publicKey.kid,
            publicKey,
            sign: async (text) => await askingFor(asker, async (own) => await (0,_credentials_vault_transit_key_js__WEBPACK_IMPORTED_MODULE_7__/* .transitSignature */ .CT)(vaultSession(asker.terminal, own), key, { algorithm, version }, text, own)),
        };
    });
}
/** Makes a transit key, unless it is there. @throws UsageError when the server refuses */
async function makeKeyInVault(key, type, asker) {
    await askingFor(asker, async (tools) => await (0,_credentials_vault_transit_key_js__WEBPACK_IMPORTED_MODULE_7__/* .makeTransitKey */ .jP)(vaultSession(asker.terminal, tools), key, type, tools));
}
/**
 * A key of KMS, used with the keys of the environment.
 * @throws UsageError when AWS refuses, or the key is of another kind
 */
async function keyInKms(key, asker) {
    const service = kmsService(key, asker.terminal);
    return await askingFor(asker, async (tools) => {
        const der = Buffer.from(await (0,_credentials_aws_kms_key_js__WEBPACK_IMPORTED_MODULE_4__/* .kmsPublicKey */ .qP)(service, key, tools));
        const found = await describedKey(publicKeyOf(der), `the key ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_13__/* .quote */ .h)(key)}`);
        const { publicKey } = found;
        const algorithm = found.algorithm === 'EdDSA' ? undefined : found.algorithm;
        if (algorithm === undefined)
            throw wrongKind(`the key ${(0,_report_safe_line_js__WEBPACK_IMPORTED_MODULE_13__/* .quote */ .h)(key)}`);
        return {
            algorithm,
            kid: publicKey.kid,
            publicKey,
            sign: async (text) => await askingFor(asker, async (own) => await (0,_credentials_aws_kms_key_js__WEBPACK_IMPORTED_MODULE_4__/* .kmsSignature */ .KM)(service, key, algorithm, text, own)),
        };
    });
}
function vaultSession({ env }, tools) {
    const [url, token] = [env['VAULT_ADDR'] ?? env['BAO_ADDR'], env['VAULT_TOKEN'] ?? env['BAO_TOKEN']];
    if (url === undefined || !/^https:\/\/\S+$/.test(url))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e('VAULT_ADDR is not the https address of a server', 'set VAULT_ADDR, or BAO_ADDR');
    if (token === undefined || token === '')
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e('VAULT_TOKEN is not set', 'set it to a token that may sign with the key and read it');
    const namespace = env['VAULT_NAMESPACE'] ?? env['BAO_NAMESPACE'];
    return { server: (0,_credentials_vault_call_js__WEBPACK_IMPORTED_MODULE_6__/* .vaultServer */ .w)({ url, namespace: namespace || undefined }, {}, tools), token };
}
function kmsService(key, { env }) {
    const region = /^arn:[^:]+:kms:([^:]+):/.exec(key)?.[1] ?? env['AWS_REGION'] ?? env['AWS_DEFAULT_REGION'];
    const [accessKeyId, secretAccessKey] = [env['AWS_ACCESS_KEY_ID'], env['AWS_SECRET_ACCESS_KEY']];
    if (region === undefined || !/^[a-z0-9-]{5,30}$/.test(region))
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e('the region of the key is not known', 'give the whole ARN of the key, or set AWS_REGION');
    if (!accessKeyId || !secretAccessKey)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set', '`aws configure export-credentials --format env` prints those of a profile or a role');
    return {
        name: 'kms',
        url: (0,_credentials_aws_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceUrl */ .R)('kms', { region }, undefined),
        region,
        keys: { accessKeyId, secretAccessKey, sessionToken: env['AWS_SESSION_TOKEN'] ?? '' },
        expires: Number.POSITIVE_INFINITY,
    };
}
/** Asks with connections of its own. @throws UsageError with what the server answered */
async function askingFor({ terminal, certificates }, use) {
    const { env, now } = terminal;
    const deadline = now() + SIGNING_MS;
    const client = (0,_http_client_js__WEBPACK_IMPORTED_MODULE_9__/* .createClient */ .U)({ certificates: (0,_github_session_js__WEBPACK_IMPORTED_MODULE_11__/* .certificatesAt */ .Ef)(certificates), environment: env, now, deadline });
    const sleep = async (milliseconds) => await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(milliseconds);
    try {
        return await use({ send: client.send, connect: () => client.send, now, sleep, random: () => 0.5, deadline });
    }
    catch (error) {
        if (error instanceof _credentials_credential_js__WEBPACK_IMPORTED_MODULE_5__/* .ExchangeError */ .Sb)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(error.message, error.hint, { cause: error });
        if (error instanceof _http_send_js__WEBPACK_IMPORTED_MODULE_10__/* .HttpError */ .j)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(error.message, 'can this machine reach AWS?', { cause: error });
        if (error instanceof _credentials_aws_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .AwsFault */ .k)
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`AWS does not sign (\`${error.code}\`: ${(0,_credentials_aws_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .faultWords */ ._)(error)})`, 'the keys need `kms:GetPublicKey` and `kms:Sign` on that key', { cause: error });
        throw error;
    }
    finally {
        client.close();
    }
}
/** What a public key signs with, as a policy lists it. @throws UsageError for a key of another kind */
async function describedKey(key, what) {
    const algorithm = key === undefined ? undefined : (0,_delegation_key_in_file_js__WEBPACK_IMPORTED_MODULE_8__/* .algorithmFor */ .pQ)(key);
    if (key === undefined || algorithm === undefined)
        throw wrongKind(what);
    return { algorithm, publicKey: await (0,_delegation_key_in_file_js__WEBPACK_IMPORTED_MODULE_8__/* .publicJwk */ .oZ)(key, algorithm) };
}
function wrongKind(what) {
    return new _usage_error_js__WEBPACK_IMPORTED_MODULE_12__/* .UsageError */ .e(`${what} signs no delegation`, 'make one of P-256 (`ecdsa-p256`, `ECC_NIST_P256`), or of RSA; in Vault and OpenBao of `ed25519`, too');
}
function publicKeyIn({ type, publicKey }) {
    const x = Buffer.from(publicKey, 'base64').toString('base64url');
    return type === 'ed25519'
        ? tried(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }))
        : tried(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(publicKey));
}
function publicKeyOf(der) {
    return tried(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: der, format: 'der', type: 'spki' }));
}
function tried(make) {
    try {
        return make();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 81142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62948);

/**
 * The JSON object of an answer, whose numbers are as they were written or no numbers at all; `undefined` when it is
 * something else.
 */
function jsonIn(response) {
    try {
        return objectOf((0,_policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseExactly */ .Ab)(response.body));
    }
    catch {
        return undefined;
    }
}
/** A value that is a plain object, such as a field of an answer. */
function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .InexactNumber */ .uS)
        ? value
        : undefined;
}
/** A field that is a text with something in it. */
function textIn(value, name) {
    const found = value?.[name];
    return typeof found === 'string' && found !== '' ? found : undefined;
}


/***/ }),

/***/ 54226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ askAws)
/* harmony export */ });
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78427);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81142);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48852);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42810);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58440);





/**
 * What the name of an operation begins with, in the header that names it.
 * https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
const TARGETS = {
    secretsmanager: 'secretsmanager',
    ssm: 'AmazonSSM',
    kms: 'TrentService',
};
/**
 * Asks a service in AWS's JSON protocol, signed with a session's keys; again after faults that pass.
 * @throws AwsFault when it answered something else, HttpError when no whole answer came
 */
async function askAws(service, operation, input, tools) {
    const body = JSON.stringify(input);
    const headers = {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `${TARGETS[service.name]}.${operation}`,
    };
    const request = { method: 'POST', url: service.url, headers, body };
    return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retryingAws */ .i)(async () => answerIn(await tools.send(await (0,_signature_js__WEBPACK_IMPORTED_MODULE_3__.signed)(request, { service: service.name, region: service.region }, { keys: service.keys, now: tools.now })), service.keys), tools, Math.min(service.expires, tools.deadline));
}
function answerIn(response, { secretAccessKey, sessionToken }) {
    const body = (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonIn */ .Yf)(response);
    const retryAfter = response.headers['retry-after'];
    if (response.status === 200 && body !== undefined)
        return body;
    const code = awsErrorCode(response.headers['x-amzn-errortype'] ?? (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(body, '__type'));
    const message = (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(body, 'message') ?? (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .textIn */ .r7)(body, 'Message') ?? '';
    if (code === undefined)
        throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsFault */ .k('BadAnswer', `AWS answered ${response.status} with something that cannot be read`, response.status, retryAfter);
    throw new _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsFault */ .k(code, (0,_http_said_js__WEBPACK_IMPORTED_MODULE_0__/* .said */ .a)(message, { secrets: [secretAccessKey, sessionToken], most: 500 }), response.status, retryAfter);
}
/** `com.amazonaws.kms#NotFoundException` and `NotFoundException:http://…` are both `NotFound`. */
function awsErrorCode(type) {
    const name = type
        ?.split(':')[0]
        ?.split('#')
        .at(-1)
        ?.replace(/Exception$/, '');
    return name !== undefined && /^\w{1,64}$/.test(name) ? name : undefined;
}


/***/ }),

/***/ 63781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ seeAws)
/* harmony export */ });
/* unused harmony export AWS_HEADINGS */
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23740);

/** Headings of docs/aws.md that errors link to; a test checks that each exists. */
const AWS_HEADINGS = {
    notAuthorized: 'not-authorized-to-assume-the-role',
    noProvider: 'no-openidconnect-provider-found',
    audience: 'incorrect-token-audience',
    token: 'the-token-is-not-accepted',
    expiredToken: 'the-token-has-expired',
    idp: 'aws-could-not-reach-github',
    duration: 'the-session-is-longer-than-the-role-allows',
    value: 'a-value-is-not-accepted',
    policy: 'the-session-policy-is-malformed',
    size: 'the-session-policy-is-too-large',
    region: 'the-region-is-not-enabled',
    throttling: 'aws-is-throttling',
    unreachable: 'aws-cannot-be-reached',
    certificate: 'the-certificate-is-not-trusted',
    partition: 'role-and-region-are-in-different-partitions',
    account: 'the-account-is-not-allowed',
    identity: 'credentials-of-another-role',
    chain: 'not-authorized-to-assume-the-second-role',
    secretDenied: 'reading-a-secret-is-denied',
    secretMissing: 'the-secret-is-not-there',
    secretField: 'the-field-is-not-there',
    secretUnfit: 'the-value-cannot-be-handed-on-exactly',
    secretKey: 'the-secret-cannot-be-decrypted',
    signDenied: 'signing-is-denied',
    signKey: 'the-key-cannot-sign',
    ended: 'the-grant-has-ended',
    profile: 'a-profile-cannot-be-made-here',
    other: 'anything-else',
};
/** The last line of a hint: where the docs say more. */
function seeAws(heading) {
    return (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_0__/* .seeDocs */ .V)('aws', AWS_HEADINGS[heading]);
}


/***/ }),

/***/ 96531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ serviceUrl),
/* harmony export */   Y: () => (/* binding */ stsSettings)
/* harmony export */ });
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68362);

/**
 * The endpoint the policy names, or the regional one; nothing of it comes from the job's environment. An endpoint of
 * one's own wins over `fips`.
 */
function stsSettings({ region, endpoint, fips }) {
    return endpoint === undefined ? { region, fips: fips ?? false } : { region, fips: false, endpoint };
}
/**
 * The endpoint the policy names, or the regional one. GovCloud's SSM is FIPS without saying so.
 * https://docs.aws.amazon.com/general/latest/gr/aws-service-information.html
 */
function serviceUrl(service, spec, own) {
    if (own !== undefined)
        return own;
    const { name, domain } = (0,_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(spec.region);
    const isFips = spec.fips === true && !(service === 'ssm' && name === 'aws-us-gov');
    return `https://${service}${isFips ? '-fips' : ''}.${spec.region}.${domain}/`;
}


/***/ }),

/***/ 48852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ faultWords),
/* harmony export */   k: () => (/* binding */ AwsFault)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78427);


/** AWS answered, but not with what was asked for: its own code and words. Holds no header, no body and no token. */
class AwsFault extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'AwsFault';
    status;
    /** The `Retry-After` header as it came. */
    retryAfter;
    /** `code` is such as `AccessDenied`, or `BadAnswer` when it could not be read; without `Exception` at its end. */
    constructor(code, message, status, retryAfter) {
        // STS and others repeat some of what they were sent
        super((0,_http_said_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)(message, { most: 500 }), { code });
        this.status = status;
        this.retryAfter = retryAfter;
    }
}
/** What AWS said, one line, without the secrets that it was sent. */
function faultWords({ message }, ...secrets) {
    return (0,_http_said_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)(message, { secrets, most: 500 });
}


/***/ }),

/***/ 98251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ kmsSignature),
/* harmony export */   OG: () => (/* binding */ KMS_WORDS),
/* harmony export */   qP: () => (/* binding */ kmsPublicKey)
/* harmony export */ });
/* unused harmony export sideBySide */
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81142);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90421);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54226);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63781);




/**
 * The same in KMS's own words.
 * https://docs.aws.amazon.com/kms/latest/developerguide/symm-asymm-choose-key-spec.html
 */
const KMS_WORDS = {
    RS256: 'RSASSA_PKCS1_V1_5_SHA_256',
    ES256: 'ECDSA_SHA_256',
};
/**
 * Signs a text with a key of KMS. https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html
 * @throws AwsFault, HttpError as {@link askAws}; ExchangeError when no signature came
 */
async function kmsSignature(service, key, algorithm, text, tools) {
    const word = KMS_WORDS[algorithm];
    const input = {
        KeyId: key,
        Message: Buffer.from(text).toString('base64'),
        MessageType: 'RAW',
        SigningAlgorithm: word,
    };
    const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .askAws */ .x)(service, 'Sign', input, tools);
    const signature = (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(answer, 'Signature') ?? '';
    if (answer['SigningAlgorithm'] !== word || !/^[A-Za-z0-9+/]+={0,2}$/.test(signature))
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('aws', 'BadAnswer', `signing with \`${key}\` gave no signature`, `is the key of the type ${algorithm === 'RS256' ? 'RSA' : '`ECC_NIST_P256`'}, for signing?\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeAws */ .j)('signKey')}`);
    const bytes = Buffer.from(signature, 'base64');
    return algorithm === 'ES256' ? sideBySide(bytes) : bytes;
}
/** Bytes of each of the two numbers of ES256 (RFC 7518, 3.4). */
const NUMBER_BYTES = 32;
/**
 * The two numbers of an ECDSA signature as JWS wants them, out of the DER that KMS gives (RFC 3279, 2.2.3).
 * @throws ExchangeError when it is not that
 */
function sideBySide(der) {
    const first = derNumber(der, 2);
    const second = first === undefined ? undefined : derNumber(der, first.end);
    if (der[0] !== 0x30 || der[1] !== der.length - 2 || first === undefined || second?.end !== der.length)
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('aws', 'BadAnswer', 'the signature that AWS gave is not one of ECDSA with P-256', `is the key of the type \`ECC_NIST_P256\`?\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeAws */ .j)('signKey')}`);
    return Buffer.concat([first.bytes, second.bytes]);
}
/** A number of DER, with as many bytes as JWS wants. */
function derNumber(der, at) {
    const length = der[at + 1] ?? 0;
    const end = at + 2 + length;
    if (der[at] !== 0x02 || length === 0 || end > der.length)
        return undefined;
    const value = der.subarray(at + 2, end);
    // one whose first bit is set has a zero before it
    const bare = value[0] === 0 ? value.subarray(1) : value;
    return bare.length > NUMBER_BYTES
        ? undefined
        : { bytes: Buffer.concat([Buffer.alloc(NUMBER_BYTES - bare.length), bare]), end };
}
/**
 * The public part of a key of KMS, DER of a SubjectPublicKeyInfo (RFC 5280).
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_GetPublicKey.html
 * @throws AwsFault, HttpError as {@link askAws}; ExchangeError when none came
 */
async function kmsPublicKey(service, key, tools) {
    const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_1__/* .askAws */ .x)(service, 'GetPublicKey', { KeyId: key }, tools);
    const text = (0,_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .textIn */ .r7)(answer, 'PublicKey') ?? '';
    if (answer['KeyUsage'] === 'SIGN_VERIFY' && text !== '')
        return Buffer.from(text, 'base64');
    throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('aws', 'BadAnswer', `\`${key}\` is not a key that signs`, `make one of the type \`ECC_NIST_P256\` whose usage is \`SIGN_VERIFY\`\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeAws */ .j)('signKey')}`);
}


/***/ }),

/***/ 68362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ partitionOf)
/* harmony export */ });
/** https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html */
const PARTITIONS = [
    { name: 'aws-cn', prefix: 'cn-', domain: 'amazonaws.com.cn' },
    { name: 'aws-us-gov', prefix: 'us-gov-', domain: 'amazonaws.com' },
    { name: 'aws-iso', prefix: 'us-iso-', domain: 'c2s.ic.gov' },
    { name: 'aws-iso-b', prefix: 'us-isob-', domain: 'sc2s.sgov.gov' },
    { name: 'aws-iso-e', prefix: 'eu-isoe-', domain: 'cloud.adc-e.uk' },
    { name: 'aws-iso-f', prefix: 'us-isof-', domain: 'csp.hci.ic.gov' },
    { name: 'aws-eusc', prefix: 'eusc-', domain: 'amazonaws.eu' },
];
const COMMERCIAL = { name: 'aws', prefix: '', domain: 'amazonaws.com' };
/** The partition a region belongs to. */
function partitionOf(region) {
    return PARTITIONS.find(({ prefix }) => region.startsWith(prefix)) ?? COMMERCIAL;
}


/***/ }),

/***/ 42810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ isKeyFault),
/* harmony export */   i: () => (/* binding */ retryingAws)
/* harmony export */ });
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95684);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48852);


const MAX_ATTEMPTS = 4;
const AWS_BASE_DELAY_MS = 200;
const AWS_MAX_DELAY_MS = 4_000;
/** Longest time to go on trying: the token is good for five minutes, and a person waits. */
const AWS_RETRY_MS = 30_000;
const AWS_RETRIED_FAULTS = new Set(['timeout', 'connection', 'truncated']);
/**
 * Errors that AWS answers with 400 and that pass by themselves.
 * https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html and API_AssumeRoleWithWebIdentity.html, Errors
 */
const RETRIED_CODES = new Set([
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'RequestThrottled',
    'RequestLimitExceeded',
    'TooManyRequests',
    'IDPCommunicationError',
]);
/**
 * STS could not fetch the keys of the issuer: it says `InvalidIdentityToken`, as of a token that is wrong for good, and
 * only its words tell the two apart. https://github.com/aws-actions/configure-aws-credentials/pull/350
 */
function isKeyFault(words) {
    return /couldn.?t retrieve (?:the )?verification key/i.test(words);
}
/**
 * Calls again after network faults, 408, 429, 5xx, throttling and keys that STS could not fetch, with jitter, honouring
 * `Retry-After`; never past `deadline`. Asking twice for a session, a secret or a signature is harmless.
 */
async function retryingAws(call, tools, deadline) {
    const end = Math.min(deadline, tools.now() + AWS_RETRY_MS);
    for (let attempt = 1;; attempt += 1) {
        try {
            return await call();
        }
        catch (error) {
            const delay = awsDelayFor(error, attempt, tools);
            if (attempt >= MAX_ATTEMPTS || !isAwsRetryable(error) || tools.now() + delay >= end)
                throw error;
            await tools.sleep(delay);
        }
    }
}
function isAwsRetryable(error) {
    if (error instanceof _http_send_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j)
        return AWS_RETRIED_FAULTS.has(error.fault);
    if (!(error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsFault */ .k))
        return false;
    return (error.status === 408 ||
        error.status === 429 ||
        error.status >= 500 ||
        RETRIED_CODES.has(error.code) ||
        (error.code === 'InvalidIdentityToken' && isKeyFault(error.message)));
}
function awsDelayFor(error, attempt, tools) {
    const asked = error instanceof _fault_js__WEBPACK_IMPORTED_MODULE_1__/* .AwsFault */ .k && error.retryAfter !== undefined
        ? awsRetryAfter(error.retryAfter, tools.now())
        : undefined;
    if (asked !== undefined)
        return asked;
    const ceiling = Math.min(AWS_MAX_DELAY_MS, AWS_BASE_DELAY_MS * 2 ** (attempt - 1));
    return Math.round(ceiling / 2 + (tools.random() * ceiling) / 2);
}
/** Milliseconds to wait; RFC 9110, Retry-After: seconds or a date. */
function awsRetryAfter(value, now) {
    const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}


/***/ }),

/***/ 81573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ claimsForPeople)
/* harmony export */ });
/* harmony import */ var _http_jwt_payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61002);

/**
 * What trust policies can test of a GitHub token, and what tells which form they have to be in. Never `jti`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
 */
const SHOWN = [
    'aud',
    'sub',
    'repository',
    'repository_id',
    'repository_owner_id',
    'environment',
    'ref',
    'job_workflow_ref',
    'workflow_ref',
    'iss',
];
const MAX_CLAIM_CHARACTERS = 512;
/**
 * Reads a token for an explanation only: nothing is verified, nothing is decided by it. What cannot be read is empty.
 */
function claimsForPeople(token) {
    const payload = (0,_http_jwt_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeJwtPayload */ .K)(token);
    return Object.fromEntries(SHOWN.flatMap((name) => {
        const value = payload[name];
        return typeof value === 'string' ? [[name, printable(value)]] : [];
    }));
}
/** A branch can be named anything: no line break, no escape sequence, no end of a code span. */
function printable(value) {
    return value.slice(0, MAX_CLAIM_CHARACTERS).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}`]/gu, '?');
}


/***/ }),

/***/ 90421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ SLACK_MS),
/* harmony export */   Sb: () => (/* binding */ ExchangeError),
/* harmony export */   US: () => (/* binding */ NotRevokedError),
/* harmony export */   zO: () => (/* binding */ latestEnd)
/* harmony export */ });
/* unused harmony export MAX_RENEWAL_SECONDS */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);

/** Clocks may differ by so much where the grant's end is not at stake. */
const SLACK_MS = 60_000;
/**
 * When anything must have ended that a provider gives a life of its own: with the grant, or with the policy's longest
 * session.
 */
function latestEnd({ until, session }, now) {
    return Math.min(until, now + session * 1000 + SLACK_MS);
}
/** Longest life of what renews itself: as short as STS gives, so that a revocation shows soon. */
const MAX_RENEWAL_SECONDS = 900;
/**
 * A provider refused or could not be reached: what it said, and the likely cause. Deny is elsewhere: this is a fault.
 */
class ExchangeError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'ExchangeError';
    provider;
    /** `code` is the provider's own, such as `AccessDenied`. */
    constructor(provider, code, message, hint, options) {
        super(message, { ...options, code, hint });
        this.provider = provider;
    }
}
/**
 * Something failed after a credential was issued, and so did revoking it: it is neither handed out nor forgotten.
 */
class NotRevokedError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'NotRevokedError';
    /** What failed first, which people are told. */
    fault;
    credential;
    constructor(fault, credential) {
        super(fault instanceof Error ? fault.message : String(fault), { cause: fault });
        this.fault = fault;
        this.credential = credential;
    }
}


/***/ }),

/***/ 23740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ seeDocs)
/* harmony export */ });
/* harmony import */ var _policy_docs_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44134);

/** The last line of a hint: where a page says more. */
function seeDocs(page, heading) {
    return `see ${_policy_docs_address_js__WEBPACK_IMPORTED_MODULE_0__/* .DOCS */ .i}/${page}.md#${heading}`;
}


/***/ }),

/***/ 72418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ subjectCauses)
/* harmony export */ });
/* unused harmony export isPullRequest */
/** `repo:owner@id/name@id`: GitHub's OIDC reference, "Immutable subject claims". */
const IMMUTABLE = /^repo:([^@/:]+)@\d+\/([^@/:]+)@\d+/;
/** Whether the token is of a pull request, whose subject names no branch. */
function isPullRequest({ sub = '' }) {
    return sub.endsWith(':pull_request');
}
/**
 * What is likely to differ between a token's subject and the one a trust policy asks for. `provider` is named where it
 * compares differently from GitHub.
 */
function subjectCauses({ sub = '', environment, repository }, provider) {
    const causes = [];
    if (sub !== '' && !sub.startsWith('repo:')) {
        causes.push('`sub` is written by a template of the repository or the organisation, not ' +
            `\`repo:${repository ?? 'owner/name'}:...\`: the trust policy has to expect this form`);
    }
    const immutable = IMMUTABLE.exec(sub);
    if (immutable !== null) {
        causes.push('`sub` names owner and repository with their ids: a trust policy for ' +
            `\`${sub.replace(IMMUTABLE, 'repo:$1/$2')}\` does not match. Repositories created, renamed or transferred ` +
            'since July 2026 have this form');
    }
    if (environment !== undefined) {
        causes.push(`the job has the environment \`${environment}\`, so \`sub\` ends with the environment and says nothing of ` +
            'the branch: a trust policy for `...:ref:refs/heads/...` does not match');
        if (environment !== environment.toLowerCase())
            causes.push(`${provider} compares upper and lower case, GitHub does not: the trust policy has to say ` +
                `\`${environment}\` as the token does`);
    }
    else if (isPullRequest({ sub })) {
        causes.push('the run is of a pull request, so `sub` ends with `:pull_request` and names no branch. Let no role trust ' +
            'that: run the job on a branch or in an environment');
    }
    else if (sub.includes(':ref:')) {
        causes.push('the job has no `environment:`, so `sub` ends with the branch or tag: a trust policy for ' +
            '`...:environment:...` does not match');
    }
    return causes;
}


/***/ }),

/***/ 98693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ vaultServer),
/* harmony export */   y: () => (/* binding */ askVault)
/* harmony export */ });
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28394);
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78427);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95684);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81142);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90421);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87346);






/**
 * The server of a policy, with its CA and the client certificate of the workflow where there are any. Certificates are
 * always verified.
 */
function vaultServer(spec, tls, tools) {
    const certificates = spec['ca-certificates'];
    const isSpecial = certificates !== undefined || tls.clientKey !== undefined;
    const send = isSpecial ? tools.connect({ ...tls, certificates }) : tools.send;
    return { url: spec.url.replace(/\/+$/, ''), namespace: spec.namespace, send };
}
/**
 * Asks the server. https://developer.hashicorp.com/vault/api-docs
 * @throws ExchangeError when it cannot be reached, is sealed, or answers with something that is not JSON
 */
async function askVault(server, call, tools) {
    const response = await sent(server, call, tools);
    if (response.status === 503 || response.status === 472 || response.status === 473) {
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .Sb('vault', 'Unavailable', `${new URL(server.url).host} is sealed, on standby or starting (${response.status})`, `start the run again when the server is unsealed\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_4__/* .seeVault */ .w)('sealed')}`);
    }
    const body = response.body === '' && response.status === 204 ? {} : (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonIn */ .Yf)(response);
    if (body === undefined)
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .Sb('vault', 'BadAnswer', `${new URL(server.url).host} answered ${response.status} with something that is not JSON`, `is \`url\` the address of a Vault or OpenBao server?\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_4__/* .seeVault */ .w)('other')}`);
    return { status: response.status, errors: vaultErrors(body, sentSecrets(call)), body };
}
async function sent(server, { method, path, token, body, wrap, repeatable, issues }, tools) {
    const send = repeatable ? (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retrying */ .R$)(server.send, { ...tools, passing }) : server.send;
    const headers = {
        'x-vault-request': 'true',
        accept: 'application/json',
        ...(token === undefined ? {} : { 'x-vault-token': token }),
        ...(server.namespace === undefined ? {} : { 'x-vault-namespace': server.namespace }),
        ...(wrap === undefined ? {} : { 'x-vault-wrap-ttl': `${wrap}s` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    try {
        return await send({
            method,
            url: `${server.url}/v1/${path}`,
            headers,
            ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
    }
    catch (error) {
        if (!(error instanceof _http_send_js__WEBPACK_IMPORTED_MODULE_2__/* .HttpError */ .j))
            throw error;
        const lost = issues === true && !error.fault.includes('tls') && error.fault !== 'client-certificate'
            ? '\nif the server made a token whose answer did not arrive, nobody has it, and it ends by itself with the ' +
                '`token_ttl` of the role'
            : '';
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_3__/* .ExchangeError */ .Sb('vault', 'Unreachable', error.message, `${likelyFault(error)}${lost}\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_4__/* .seeVault */ .w)('unreachable')}`, { cause: error });
    }
}
/**
 * The server could not reach who made the token, or a standby has not heard of it yet (412).
 * https://developer.hashicorp.com/vault/docs/enterprise/consistency
 */
function passing({ status, body }) {
    const isAboutKeys = status === 400 &&
        /fetching keys|error connecting to the oidc|failed to (?:get|fetch) (?:jwks|keys)/i.test(body.slice(0, 2000));
    return status === 412 || isAboutKeys ? 'passing' : undefined;
}
function likelyFault({ fault }) {
    if (fault === 'tls')
        return 'give the CA of the server with `ca-certificates`, in the policy or as an input';
    if (fault === 'client-certificate')
        return ('give a certificate that the server accepts and its key, with the inputs `client-certificate` and ' +
            '`client-key`');
    return 'is the server up, and can the runner reach it?';
}
/** What the server said, one line each; never more of the answer than that, and nothing of what it was sent to know. */
function vaultErrors(body, secrets) {
    const errors = body['errors'];
    return Array.isArray(errors)
        ? errors.flatMap((text) => (typeof text === 'string' ? [(0,_http_said_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .a)(text, { secrets })] : []))
        : [];
}
/** The token of the job, the one of the server, and those it is asked to end. */
function sentSecrets({ token, body }) {
    return [token, body?.['jwt']].filter((secret) => typeof secret === 'string');
}


/***/ }),

/***/ 87346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ seeVault)
/* harmony export */ });
/* unused harmony export VAULT_HEADINGS */
/* harmony import */ var _docs_link_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23740);

/** Headings of docs/vault.md that errors link to; a test checks that each exists. */
const VAULT_HEADINGS = {
    login: 'the-login-is-refused',
    role: 'the-role-does-not-exist',
    audience: 'the-audience-does-not-match',
    issuer: 'the-issuer-or-its-keys-do-not-match',
    claims: 'a-claim-does-not-match',
    expired: 'the-token-has-expired',
    denied: 'permission-denied',
    missing: 'the-secret-is-not-there',
    field: 'the-field-is-not-there',
    unfit: 'the-value-cannot-be-handed-on-exactly',
    lifetime: 'the-token-cannot-be-shortened',
    uses: 'the-token-may-be-used-too-few-times',
    certificate: 'the-certificate-outlives-the-grant',
    outlives: 'what-was-read-outlives-the-grant',
    batch: 'batch-tokens-cannot-be-revoked',
    sealed: 'the-server-is-sealed-or-on-standby',
    unreachable: 'the-server-cannot-be-reached',
    ended: 'the-grant-has-ended',
    revoke: 'the-token-could-not-be-revoked',
    other: 'anything-else',
};
/** The last line of a hint: where the docs say more. */
function seeVault(heading) {
    return (0,_docs_link_js__WEBPACK_IMPORTED_MODULE_0__/* .seeDocs */ .V)('vault', VAULT_HEADINGS[heading]);
}


/***/ }),

/***/ 7342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ explainLogin),
/* harmony export */   u: () => (/* binding */ explainCall)
/* harmony export */ });
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81573);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90421);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72418);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87346);




/**
 * A refusal of a login, with what is likely behind it. The words are those of the JWT auth method, of Vault and of
 * OpenBao.
 */
function explainLogin(status, errors, login) {
    const said = errors.join('; ');
    const [heading, cause] = likely(status, said, login);
    const claims = (0,_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .claimsForPeople */ .e)(login.idToken);
    const facts = Object.entries(claims).map(([name, value]) => `  ${name}: ${value}`);
    const hint = [
        cause,
        ...(heading === 'claims' || heading === 'login' ? (0,_subject_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectCauses */ .h)(claims, 'Vault') : []),
        'the token says:',
        ...facts,
        (0,_docs_js__WEBPACK_IMPORTED_MODULE_1__/* .seeVault */ .w)(heading),
    ].join('\n');
    return new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', `Login${status}`, `the login with the role \`${login.role}\` at \`auth/${login.mount}\` was refused ` +
        `(${status}${said === '' ? '' : `: ${said}`})`, hint);
}
function likely(status, said, { role, mount, audience }) {
    if (/role .*could not be found|unknown role|role not found/i.test(said))
        return ['role', `there is no role \`${role}\` below \`auth/${mount}\``];
    if (/namespace not found|namespaces feature not enabled/i.test(said))
        return ['login', 'there is no such `namespace`'];
    if (/could not load configuration/i.test(said))
        return ['login', `nothing is written at \`auth/${mount}/config\``];
    if (/\(iss\) claim/i.test(said))
        return ['issuer', `\`bound_issuer\` at \`auth/${mount}/config\` has to be the \`iss\` of the token`];
    if (/signature|fetching keys|malformed jwt/i.test(said))
        return [
            'issuer',
            `\`auth/${mount}/config\` has to lead to the keys of the issuer, with \`oidc_discovery_url\` or ` +
                '`jwks_url`, and the server has to reach them',
        ];
    if (/audience|aud claim/i.test(said))
        return ['audience', `the role's \`bound_audiences\` has to hold \`${audience}\``];
    if (/expired|expiration|not valid yet|before|issued at|clock/i.test(said))
        return [
            'expired',
            'the token is good for five minutes: compare the clock of the server with the time, and look at ' +
                '`expiration_leeway` and `clock_skew_leeway` of the role',
        ];
    if (/not found in token/i.test(said))
        return ['claims', '`user_claim` of the role has to name a claim that every token has, such as `repository_id`'];
    if (/claim|subject/i.test(said))
        return ['claims', "compare the role's `bound_claims` and `bound_subject` with what the token says"];
    if (status === 403 || status === 404)
        return [
            'login',
            `is the JWT auth method mounted at \`${mount}\`, in this namespace, and do \`token_bound_cidrs\` of the ` +
                "role hold the runner's address?",
        ];
    return ['login', 'look at the audit log of the server, which says more than it tells clients'];
}
/** A refusal of anything but a login. */
function explainCall(what, status, errors) {
    const said = errors.join('; ');
    const [heading, hint] = status === 403
        ? [
            'denied',
            'the policies of the role have to allow it, with `read` for what is there and `update` where something ' +
                'is made',
        ]
        : status === 404
            ? [
                'missing',
                'is the path written with its mount, and for KV 2 with `data/` after it, as in `secret/data/shop/flags`?',
            ]
            : ['other', 'look at the audit log of the server'];
    return new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('vault', `Status${status}`, `${what} was refused (${status}${said === '' ? '' : `: ${said}`})`, `${hint}\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_1__/* .seeVault */ .w)(heading)}`);
}


/***/ }),

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

/***/ 61002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ decodeJwtPayload)
/* harmony export */ });
/* unused harmony export jwtPayloadText */
/** The text of a JWT's payload, as it was signed. Nothing is verified. */
function jwtPayloadText(token) {
    return Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
}
/**
 * What a JWT says; empty where that cannot be read. Nothing is verified: good for words and for looking, not for trust.
 */
function decodeJwtPayload(token) {
    try {
        const payload = JSON.parse(jwtPayloadText(token));
        return typeof payload === 'object' && payload !== null && !Array.isArray(payload) ? { ...payload } : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 44134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ DOCS)
/* harmony export */ });
/** Where the documentation is, for whoever has only the action. */
const DOCS = 'https://github.com/grantgate/grantgate/blob/main/docs';


/***/ })

};
