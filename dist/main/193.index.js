export const id = 193;
export const ids = [193];
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

/***/ 6193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSecrets: () => (/* binding */ readSecrets)
/* harmony export */ });
/* harmony import */ var _http_mask_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3514);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1142);
/* harmony import */ var _credential_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(421);
/* harmony import */ var _secret_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8451);
/* harmony import */ var _docs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3781);
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6531);
/* harmony import */ var _explain_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1439);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4226);








/**
 * Most names that one request may hold.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html
 */
const MAX_PARAMETERS = 10;
/**
 * Reads the secrets, each once, all at the same time. Masked before anything else. Gives them by the names of their
 * variables.
 * @throws ExchangeError when one of them is not there or may not be read
 */
async function readSecrets(spec, session, tools) {
    const secrets = spec.secrets ?? [];
    const serviceOf = (name, own) => ({
        name,
        url: (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceUrl */ .R)(name, spec, own),
        region: spec.region,
        keys: session.keys,
        expires: session.expires,
    });
    const manager = serviceOf('secretsmanager', spec.endpoints?.secretsmanager);
    const parameters = serviceOf('ssm', spec.endpoints?.ssm);
    const read = await Promise.all(readingsOf(secrets).map(async ({ from, what, read }) => {
        const service = from === 'ssm' ? parameters : manager;
        return await read(service, tools).catch((error) => {
            throw (0,_explain_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRead */ .y)(error, { role: session.role, spec, service, what });
        });
    }));
    const values = new Map(read.flatMap((found) => [...found]));
    return Object.fromEntries(secrets.map((secret) => [secret.env, secretValue(secret, values, tools)]));
}
function readingsOf(secrets) {
    return [
        ...stagesOf(secrets).map((secret) => ({
            from: 'secretsmanager',
            what: `the secret \`${secret.secret ?? ''}\``,
            read: async (...given) => await readOneSecret(secret, ...given),
        })),
        ...chunksOf(secrets).map((names) => ({
            from: 'ssm',
            what: `the ${names.length === 1 ? 'parameter' : 'parameters'} ${names.map((name) => `\`${name}\``).join(', ')}`,
            read: async (...given) => await readParameters(names, ...given),
        })),
    ];
}
/** Names a value: the same secret in the same stage is read once. */
function secretKey({ secret, parameter, 'version-stage': stage }) {
    return secret === undefined ? JSON.stringify(['ssm', parameter]) : JSON.stringify(['secretsmanager', secret, stage]);
}
function stagesOf(secrets) {
    return [
        ...new Map(secrets.filter(({ secret }) => secret !== undefined).map((secret) => [secretKey(secret), secret])).values(),
    ];
}
function chunksOf(secrets) {
    const names = [...new Set(secrets.flatMap(({ parameter }) => (parameter === undefined ? [] : [parameter])))];
    return Array.from({ length: Math.ceil(names.length / MAX_PARAMETERS) }, (_, index) => names.slice(index * MAX_PARAMETERS, (index + 1) * MAX_PARAMETERS));
}
/**
 * One request for each: a batch has no stages, tells less of what went wrong, and needs `BatchGetSecretValue` on `*`
 * besides. https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
 */
async function readOneSecret(secret, service, tools) {
    // said even where it is what is meant anyway: a policy with a condition on the stage lets nothing else in
    const answer = await (0,_call_js__WEBPACK_IMPORTED_MODULE_4__/* .askAws */ .x)(service, 'GetSecretValue', { SecretId: secret.secret, VersionStage: secret['version-stage'] ?? 'AWSCURRENT' }, tools);
    const binary = (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(answer, 'SecretBinary');
    const value = (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(answer, 'SecretString') ?? binary;
    if (value === undefined)
        throw unreadableSecret('Secrets Manager answered without a value', 'start the run again');
    (0,_http_mask_js__WEBPACK_IMPORTED_MODULE_6__/* .maskText */ .g)(value, tools.mask);
    if (binary !== undefined)
        (0,_http_mask_js__WEBPACK_IMPORTED_MODULE_6__/* .maskText */ .g)(Buffer.from(binary, 'base64').toString('utf8'), tools.mask);
    return new Map([[secretKey(secret), value]]);
}
/** @throws ExchangeError when one of them is not there */
async function readParameters(names, service, tools) {
    const { Parameters: listed, InvalidParameters: invalid } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_4__/* .askAws */ .x)(service, 'GetParameters', { Names: names, WithDecryption: true }, tools);
    const found = (Array.isArray(listed) ? listed : []).flatMap((entry) => parameterIn((0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .objectOf */ .Xy)(entry), tools));
    const missing = names.filter((name) => !found.some((parameter) => parameter.names.includes(name)));
    if (missing.length > 0) {
        const named = Array.isArray(invalid) && invalid.length > 0
            ? 'AWS calls them invalid: no such name, version or label'
            : 'AWS left them out of its answer';
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('aws', 'ParameterNotFound', `there is no parameter ${missing.map((name) => `\`${name}\``).join(', ')} in \`${service.region}\``, `${named}. A name below others begins with \`/\`\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_1__/* .seeAws */ .j)('secretMissing')}`);
    }
    return new Map(names.map((name) => [
        JSON.stringify(['ssm', name]),
        found.find((parameter) => parameter.names.includes(name))?.value ?? '',
    ]));
}
/** A parameter answers to its name and its ARN, each with the version or label that was asked for. */
function parameterIn(entry, tools) {
    const value = (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(entry, 'Value');
    if (value === undefined)
        return [];
    (0,_http_mask_js__WEBPACK_IMPORTED_MODULE_6__/* .maskText */ .g)(value, tools.mask);
    const selector = (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(entry, 'Selector')?.replace(/^:?/, ':') ?? '';
    return [
        {
            names: [(0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(entry, 'Name'), (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .textIn */ .r7)(entry, 'ARN')].flatMap((name) => name === undefined ? [] : [`${name}${selector}`]),
            value,
        },
    ];
}
function secretValue(secret, values, tools) {
    const value = values.get(secretKey(secret)) ?? '';
    const fields = secret.field === undefined ? undefined : (0,_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonIn */ .Yf)({ body: value });
    const found = secret.field === undefined
        ? value
        : fields !== undefined && Object.hasOwn(fields, secret.field)
            ? fields[secret.field]
            : undefined;
    const text = (0,_secret_value_js__WEBPACK_IMPORTED_MODULE_7__/* .secretText */ .y)(found);
    if (text === undefined)
        throw withoutField(secret, fields);
    if (typeof text !== 'string')
        throw new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('aws', 'BadAnswer', `${secret.field === undefined ? '' : `the field \`${secret.field}\` of `}${secretName(secret)}${text.wrong}`, `${text.hint}\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_1__/* .seeAws */ .j)('secretUnfit')}`);
    (0,_http_mask_js__WEBPACK_IMPORTED_MODULE_6__/* .maskText */ .g)(text, tools.mask);
    return text;
}
function secretName({ secret, parameter }) {
    return secret === undefined ? `the parameter \`${parameter ?? ''}\`` : `the secret \`${secret}\``;
}
function withoutField(secret, fields) {
    const hint = fields === undefined
        ? 'its value is not a JSON object: leave `field` out to have all of it'
        : `it has: ${Object.keys(fields).join(', ') || 'nothing'}`;
    return new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('aws', 'FieldMissing', `${secretName(secret)} has no field \`${secret.field ?? ''}\`, or it is empty`, `${hint}\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_1__/* .seeAws */ .j)('secretField')}`);
}
function unreadableSecret(message, hint) {
    return new _credential_js__WEBPACK_IMPORTED_MODULE_0__/* .ExchangeError */ .Sb('aws', 'BadAnswer', message, `${hint}\n${(0,_docs_js__WEBPACK_IMPORTED_MODULE_1__/* .seeAws */ .j)('other')}`);
}


/***/ }),

/***/ 8451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ secretText)
/* harmony export */ });
/* harmony import */ var _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2948);

/**
 * A value as later steps get it: a text as it is, anything else as JSON; `undefined` where there is none. The same rule
 * for whoever hands out what was stored elsewhere: a secret that is nearly right is wrong, so what would not come out
 * exactly as it went in is refused.
 */
function secretText(value) {
    if (value === undefined || value === null || value === '')
        return undefined;
    const leaves = (0,_policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesOf */ .wf)(value);
    const inexact = leaves.find((leaf) => leaf.value instanceof _policy_exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .InexactNumber */ .uS);
    if (inexact !== undefined)
        return {
            wrong: `${keyPath(inexact.path)} is a number that cannot be handed on exactly as it is written`,
            hint: 'store it as a text, in quotes',
        };
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    // inside JSON it is written as `\u0000`
    if (text.includes('\0'))
        return {
            wrong: ' holds a NUL character, which no variable can',
            hint: 'store it in Base64, and let the step decode it',
        };
    const broken = leaves.find((leaf) => typeof leaf.value === 'string' && (!leaf.value.isWellFormed() || leaf.value.includes('\uFFFD')));
    if (broken !== undefined)
        return {
            wrong: `${keyPath(broken.path)} holds bytes that are not text`,
            hint: 'store it in Base64, and let the step decode it',
        };
    return text;
}
function keyPath(path) {
    return path.length === 0 ? '' : `: \`${path.join('.')}\` in it`;
}


/***/ })

};
