export const id = 840;
export const ids = [840];
export const modules = {

/***/ 1142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2948);

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

/***/ 4226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ askAws)
/* harmony export */ });
/* harmony import */ var _http_said_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8427);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1142);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8852);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2810);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8440);





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

/***/ 1439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ unreachableService),
/* harmony export */   y: () => (/* binding */ explainRead)
/* harmony export */ });
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5684);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(421);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3781);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8852);




/**
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html, Errors; the same page of
 * GetParameters
 */
const SECRET_EXPLANATIONS = {
    ResourceNotFound: ({ service }) => [
        'secretMissing',
        `is it in \`${service.region}\` and in the account of the role? A secret of another account needs its whole ARN`,
        'a stage that no version has is the same to AWS',
    ],
    InvalidRequest: () => [
        'secretMissing',
        'a secret that is marked for deletion cannot be read: restore it, or name another',
    ],
    InvalidParameter: () => ['secretMissing', 'check the name and `version-stage`'],
    Validation: () => ['secretMissing', 'check the name'],
    DecryptionFailure: () => ['secretKey', 'is the KMS key of the secret enabled?'],
    InvalidKeyId: () => ['secretKey', 'is the KMS key of the parameter enabled?'],
};
/** A refusal to read, or a fault on the way there, in what people can act on. */
function explainRead(fault, refused) {
    if (fault instanceof _credential_js__WEBPACK_IMPORTED_MODULE_1__/* .ExchangeError */ .Sb)
        return fault;
    if (fault instanceof _http_send_js__WEBPACK_IMPORTED_MODULE_0__/* .HttpError */ .j)
        return unreachableService(fault, refused);
    if (!(fault instanceof _fault_js__WEBPACK_IMPORTED_MODULE_3__/* .AwsFault */ .k))
        return fault instanceof Error ? fault : new Error(String(fault));
    const said = (0,_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .faultWords */ ._)(fault);
    const [heading, ...lines] = fault.code === 'AccessDenied'
        ? denied(said, refused)
        : (SECRET_EXPLANATIONS[fault.code]?.(refused) ?? [
            'other',
            'start the run again; if it persists, look the code up in the documentation of the service',
        ]);
    const words = said === '' ? '' : `: ${said}`;
    return new _credential_js__WEBPACK_IMPORTED_MODULE_1__/* .ExchangeError */ .Sb('aws', fault.code, `AWS does not give ${refused.what} (\`${fault.code}\`${words})`, [...lines, (0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeAws */ .j)(heading)].join('\n'), { cause: fault });
}
function denied(said, refused) {
    const action = refused.service.name === 'ssm' ? 'ssm:GetParameters' : 'secretsmanager:GetSecretValue';
    if (/kms|ciphertext/i.test(said))
        return [
            'secretKey',
            `it is encrypted with a KMS key: \`kms:Decrypt\` on that key has to be allowed ${everywhere(refused)}, and ` +
                'by the policy of the key',
        ];
    return [
        'secretDenied',
        `\`${action}\` on it has to be allowed ${everywhere(refused)}`,
        'a secret of another account needs a policy of its own that lets the role in',
    ];
}
/** INVARIANT of AWS: a session may do what the role and the session policies both allow. */
function everywhere({ role, spec }) {
    const own = spec.policy !== undefined
        ? '`policy` of this credential'
        : (spec.policies ?? []).length > 0
            ? 'one of `policies` of this credential'
            : undefined;
    return own === undefined
        ? `by the role \`${role.name}\``
        : `by the role \`${role.name}\` and by ${own} as well: the session policy only takes away`;
}
/** The service did not answer. */
function unreachableService(fault, { service, spec }) {
    const host = new URL(service.url).host;
    const hint = fault.fault === 'tls'
        ? 'with a proxy or an endpoint of your own, give the runner its certificate authority'
        : spec.fips === true
            ? `\`fips\` is set: is there a FIPS endpoint in \`${service.region}\`?`
            : `can the runner reach \`${host}\`? Runners in a closed network need a VPC endpoint, given as ` +
                `\`endpoints: {${service.name}: ...}\``;
    return new _credential_js__WEBPACK_IMPORTED_MODULE_1__/* .ExchangeError */ .Sb('aws', 'Unreachable', `AWS cannot be asked: ${fault.message}`, `${hint}\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_2__/* .seeAws */ .j)(fault.fault === 'tls' ? 'certificate' : 'unreachable')}`, { cause: fault });
}


/***/ }),

/***/ 7840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kmsSigner: () => (/* binding */ kmsSigner)
});

// EXTERNAL MODULE: ./lib/http/send.js
var send = __webpack_require__(5684);
// EXTERNAL MODULE: ./lib/credentials/credential.js
var credential = __webpack_require__(421);
// EXTERNAL MODULE: ./lib/credentials/aws/docs.js
var docs = __webpack_require__(3781);
// EXTERNAL MODULE: ./lib/credentials/aws/endpoint.js
var endpoint = __webpack_require__(6531);
// EXTERNAL MODULE: ./lib/credentials/aws/explain-secrets.js
var explain_secrets = __webpack_require__(1439);
// EXTERNAL MODULE: ./lib/credentials/aws/fault.js
var aws_fault = __webpack_require__(8852);
// EXTERNAL MODULE: ./lib/credentials/aws/role.js
var aws_role = __webpack_require__(7018);
// EXTERNAL MODULE: ./lib/credentials/aws/session.js
var session = __webpack_require__(9268);
// EXTERNAL MODULE: ./lib/credentials/answer.js
var credentials_answer = __webpack_require__(1142);
// EXTERNAL MODULE: ./lib/credentials/aws/call.js
var call = __webpack_require__(4226);
;// CONCATENATED MODULE: ./lib/credentials/aws/kms-key.js




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
    const answer = await (0,call/* askAws */.x)(service, 'Sign', input, tools);
    const signature = (0,credentials_answer/* textIn */.r7)(answer, 'Signature') ?? '';
    if (answer['SigningAlgorithm'] !== word || !/^[A-Za-z0-9+/]+={0,2}$/.test(signature))
        throw new credential/* ExchangeError */.Sb('aws', 'BadAnswer', `signing with \`${key}\` gave no signature`, `is the key of the type ${algorithm === 'RS256' ? 'RSA' : '`ECC_NIST_P256`'}, for signing?\n${(0,docs/* seeAws */.j)('signKey')}`);
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
        throw new credential/* ExchangeError */.Sb('aws', 'BadAnswer', 'the signature that AWS gave is not one of ECDSA with P-256', `is the key of the type \`ECC_NIST_P256\`?\n${(0,docs/* seeAws */.j)('signKey')}`);
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
    const answer = await askAws(service, 'GetPublicKey', { KeyId: key }, tools);
    const text = textIn(answer, 'PublicKey') ?? '';
    if (answer['KeyUsage'] === 'SIGN_VERIFY' && text !== '')
        return Buffer.from(text, 'base64');
    throw new ExchangeError('aws', 'BadAnswer', `\`${key}\` is not a key that signs`, `make one of the type \`ECC_NIST_P256\` whose usage is \`SIGN_VERIFY\`\n${seeAws('signKey')}`);
}

;// CONCATENATED MODULE: ./lib/credentials/aws/kms.js









/** The session signs once, at once, and cannot be revoked. */
const SIGNING_SESSION_SECONDS = 300;
/**
 * A key of AWS KMS that signs, with a session that may do nothing else.
 * https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html
 * @throws ExchangeError when the session is refused
 */
async function kmsSigner(spec, { bounds, accounts }, tools) {
    const { key: _, endpoints, ...login } = spec;
    const role = (0,aws_role/* targetRole */.Y)(spec, accounts);
    const limits = { bounds: { ...bounds, session: Math.min(bounds.session, SIGNING_SESSION_SECONDS) }, accounts };
    const { keys, expires } = await (0,session/* openSession */.f)({ ...login, policy: signPolicy(spec, role) }, limits, tools);
    const service = {
        name: 'kms',
        url: (0,endpoint/* serviceUrl */.R)('kms', spec, endpoints?.kms),
        region: spec.region,
        keys,
        expires,
    };
    return {
        warnings: [],
        sign: async (data) => await kmsSignature(service, spec.key, 'RS256', data, tools).catch((error) => {
            throw explainSign(error, { spec, role, service });
        }),
        // the keys are of no use after some minutes, and AWS has no call that ends them
        close: async () => await Promise.resolve(),
    };
}
/**
 * Signing with that key and that algorithm, and nothing else. A policy names a key, not its alias: that is a condition.
 * https://docs.aws.amazon.com/kms/latest/developerguide/alias-authorization.html
 */
function signPolicy({ key, region }, { partition, account }) {
    const [, place = `arn:${partition}:kms:${region}:${account}:`, name = ''] = /^(arn:[^:]+:kms:[^:]+:[^:]+:)?(.+)$/.exec(key) ?? [];
    const alias = name.startsWith('alias/') ? { 'kms:RequestAlias': name } : {};
    const resource = name.startsWith('alias/') ? 'key/*' : `key/${name.replace(/^key\//, '')}`;
    return {
        Statement: [
            {
                Effect: 'Allow',
                Action: 'kms:Sign',
                Resource: `${place}${resource}`,
                Condition: { StringEquals: { 'kms:SigningAlgorithm': KMS_WORDS.RS256, ...alias } },
            },
        ],
    };
}
/** https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html, Errors */
const KMS_EXPLANATIONS = {
    NotFound: [
        'signKey',
        'is the key in that region, and in the account of the role? A key of another account needs its ARN',
    ],
    Disabled: ['signKey', 'the key is disabled: enable it in KMS'],
    KMSInvalidState: ['signKey', 'is the key waiting for its material, or for its deletion?'],
    InvalidKeyUsage: ['signKey', 'it has to be an RSA key whose usage is `SIGN_VERIFY`'],
};
function explainSign(fault, { spec, role, service }) {
    if (fault instanceof send/* HttpError */.j)
        return (0,explain_secrets/* unreachableService */.C)(fault, { service, spec });
    if (!(fault instanceof aws_fault/* AwsFault */.k))
        return fault instanceof Error ? fault : new Error(String(fault));
    const said = (0,aws_fault/* faultWords */._)(fault);
    const isDenied = fault.code === 'AccessDenied';
    const [heading, hint] = isDenied
        ? [
            'signDenied',
            `\`kms:Sign\` has to be allowed by the role \`${role.name}\` and by the policy of the key, which may ` +
                'leave it to the account',
        ]
        : (KMS_EXPLANATIONS[fault.code] ??
            ['other', 'start the run again; if it persists, look the code up in the documentation of KMS']);
    return new credential/* ExchangeError */.Sb('aws', fault.code, `AWS does not sign with \`${spec.key}\` (\`${fault.code}\`${said === '' ? '' : `: ${said}`})`, `${hint}\n${(0,docs/* seeAws */.j)(heading)}`, { cause: fault });
}


/***/ })

};
