export const id = 124;
export const ids = [124];
export const modules = {

/***/ 2610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nk: () => (/* binding */ SESSION_TAGS),
  P4: () => (/* binding */ awsLogin),
  hl: () => (/* binding */ awsShape)
});

// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
// EXTERNAL MODULE: ./lib/policy/credential/words.js + 2 modules
var words = __webpack_require__(8891);
;// CONCATENATED MODULE: ./lib/policy/credential/aws-secret-spec.js


/**
 * A name, or an ARN with the region it is in.
 * https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_GetSecretValue.html
 */
const SECRET_NAME = /^(?:arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:)?[\w/+=.@-]{1,519}$/;
/**
 * A name, or an ARN; with a version or a label after a colon.
 * https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_GetParameters.html
 */
const SSM_PARAMETER = /^(?:arn:aws[a-z-]*:ssm:[a-z0-9-]+:\d{12}:parameter\/[\w./-]{1,1010}|[\w./-]{1,1011})(?::[\w.-]{1,100})?$/;
/** One secret that later steps find in a variable. */
const awsSecretShape = (0,shape/* object */.Ik)({
    secret: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: SECRET_NAME, expected: 'the name or the ARN of a secret', maxLength: 2048 }), 'Name or ARN of a secret in Secrets Manager.')),
    parameter: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: SSM_PARAMETER, expected: 'the name or the ARN of a parameter', maxLength: 2048 }), 'Name or ARN of a parameter in Systems Manager, such as `/shop/flags/key`; with `:3` or `:label` after ' +
        'it, that version.')),
    field: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)(), 'Field of a value that is a JSON object; all of the value when left out.')),
    'version-stage': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 256 }), 'Staging label of the version of a secret; `AWSCURRENT` when left out.')),
    env: (0,shape/* required */.mw)((0,words/* variableName */.cG)(), 'FLAGS_SDK_KEY'),
}, (value, path, mismatches) => {
    if ((value.secret === undefined) === (value.parameter === undefined))
        mismatches.push({ path, message: 'expected exactly one of `secret`, `parameter`' });
    if (value.parameter !== undefined && value['version-stage'] !== undefined)
        mismatches.push({
            path: [...path, 'version-stage'],
            key: true,
            message: 'parameters have no stages',
            hint: 'write the version or label into the name, as in `/shop/key:3`',
        });
});
/** What a session's own keys are called. */
const AWS_KEY_VARIABLES = new Set(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']);
/** What can be wrong between secrets, and between them and the session that reads them. */
function checkSecrets({ region, secrets = [], 'export-keys': exportKeys = true }, path, mismatches) {
    if (!exportKeys && secrets.length === 0)
        mismatches.push({
            path,
            message: 'gives nothing to later steps',
            hint: 'give `secrets`, or leave `export-keys` out',
        });
    for (const [index, env] of (0,words/* takenTwice */.MX)(secrets.map((secret, place) => [place, secret.env])))
        mismatches.push({ path: [...path, 'secrets', index, 'env'], message: `\`${env}\` is taken by another secret` });
    for (const [index, { secret, parameter, env }] of secrets.entries()) {
        const at = [...path, 'secrets', index];
        if (exportKeys && AWS_KEY_VARIABLES.has((0,words/* foldedVariable */.zQ)(env)))
            mismatches.push({
                path: [...at, 'env'],
                message: `\`${env}\` holds the keys of the session`,
                hint: 'choose another name, or set `export-keys: false`',
            });
        const elsewhere = /^arn:[^:]+:[^:]+:([^:]+):/.exec(secret ?? parameter ?? '')?.[1];
        if (elsewhere !== undefined && elsewhere !== region)
            mismatches.push({
                path: at,
                message: `it is in the region \`${elsewhere}\`, and \`${region}\` is asked`,
                hint: 'a credential reads from one region: use another credential for the other',
            });
    }
}

// EXTERNAL MODULE: ./lib/policy/time-shapes.js
var time_shapes = __webpack_require__(2008);
// EXTERNAL MODULE: ./lib/policy/credential/iam-policy-spec.js
var iam_policy_spec = __webpack_require__(3508);
;// CONCATENATED MODULE: ./lib/policy/credential/aws-spec.js





const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
const POLICY_ARN = /^arn:aws[a-z-]*:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]{1,512}$/;
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html, ExternalId */
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;
/** STS sessions are 15 minutes at least and 12 hours at most: AssumeRoleWithWebIdentity, DurationSeconds. */
const MIN_STS_SECONDS = 900;
const MAX_STS_SECONDS = 43_200;
/** Tags of a chained session. */
const SESSION_TAGS = ['Grant', 'Actor', 'ActorId', 'Tool', 'Repository', 'RunId', 'Ticket'];
/** How AWS lets a job in; also used for a key that signs. */
const awsLogin = {
    role: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: ROLE_ARN, expected: 'the ARN of an IAM role' }), 'ARN of the IAM role that is assumed.'), 'arn:aws:iam::111122223333:role/flags-staging'),
    region: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/, expected: 'an AWS region such as `eu-west-1`' }), 'Region of the STS endpoint, and `AWS_REGION` for later steps.'), 'eu-west-1'),
    audience: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 255 }), 'Audience of the token that is traded; `sts.amazonaws.com` when left out.')),
    endpoint: (0,shape/* optional */.lq)((0,words/* httpsUrl */.N3)('STS endpoint of your own, such as a VPC endpoint; else that of the region and partition.')),
    fips: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), 'Use the FIPS endpoints of the region.')),
};
const endpointsShape = (0,shape/* object */.Ik)({
    secretsmanager: (0,shape/* optional */.lq)((0,words/* httpsUrl */.N3)('Endpoint of Secrets Manager.')),
    ssm: (0,shape/* optional */.lq)((0,words/* httpsUrl */.N3)('Endpoint of Systems Manager.')),
});
/** A session of an AWS role: the key `aws` of a credential. */
const awsShape = (0,shape/* object */.Ik)({
    ...awsLogin,
    session: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: MIN_STS_SECONDS, max: MAX_STS_SECONDS }), 'Longest session; 15 minutes at least, as STS demands. With `chain` one hour at most.')),
    policy: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,iam_policy_spec/* iamPolicy */.e)(), 'Session policy: it can only shrink what the role allows.')),
    policies: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* text */.Qq)({ pattern: POLICY_ARN, expected: 'the ARN of a managed policy' }), { max: 10 }), 'ARNs of managed policies that shrink the session further.')),
    'verify-identity': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), 'Ask GetCallerIdentity with the new credentials; one more round trip.')),
    chain: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: ROLE_ARN, expected: 'the ARN of an IAM role' }), 'ARN of a second role, assumed with the first: later steps get the keys of this one.')),
    'external-id': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: EXTERNAL_ID, expected: 'an external id' }), 'External id that the trust policy of the second role asks for.')),
    tags: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), '`false`: the session of the second role has no tags.')),
    'transitive-tags': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* oneOf */.yL)(SESSION_TAGS), { max: SESSION_TAGS.length }), 'Tags that stay on sessions assumed from there; none when left out.')),
    'source-identity': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), '`false`: the session of the second role has no source identity.')),
    secrets: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)(awsSecretShape, { max: 100 }), 'Secrets of Secrets Manager and parameters of Systems Manager, read with the session.')),
    'export-keys': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), '`false`: later steps get the secrets, and not the keys of the session.')),
    endpoints: (0,shape/* optional */.lq)((0,shape/* described */.WY)(endpointsShape, 'Endpoints of your own, such as VPC endpoints; else those of the region and partition.')),
}, (value, path, mismatches) => {
    checkChain(value, path, mismatches);
    checkSecrets(value, path, mismatches);
});
const OF_CHAIN = ['external-id', 'tags', 'transitive-tags', 'source-identity'];
function checkChain(value, path, mismatches) {
    for (const name of OF_CHAIN) {
        if (value[name] !== undefined && value.chain === undefined)
            mismatches.push({
                path: [...path, name],
                key: true,
                message: `\`${name}\` belongs to the second role, and there is no \`chain\``,
            });
    }
    if (value.tags === false && value['transitive-tags'] !== undefined)
        mismatches.push({
            path: [...path, 'transitive-tags'],
            key: true,
            message: '`transitive-tags` without tags: `tags` is false',
        });
}


/***/ }),

/***/ 8737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bn: () => (/* binding */ azureShape),
/* harmony export */   f_: () => (/* binding */ AZURE_TOKEN_VARIABLE)
/* harmony export */ });
/* unused harmony export AZURE_CLOUDS */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8891);


/** Azure's own name for an id, in the form that its pages show. */
const uuid = (what) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({
    pattern: /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/,
    expected: 'an id such as `aaaabbbb-0000-cccc-1111-dddd2222eeee`',
}), what);
/** A resource and `/.default`: all that the identity may do there, as the client credentials flow demands. */
const SCOPE = /^(?:https:\/\/|api:\/\/)?[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[\w.~-]*)*\/\.default$/;
const scope = (what) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ pattern: SCOPE, expected: 'a resource that ends in `/.default`' }), what);
/**
 * Clouds that are apart from each other, each with its own hosts.
 * https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud
 */
const AZURE_CLOUDS = ['public', 'us-government', 'china'];
/** Variables that a credential of Azure sets itself. */
const AZURE_OWN_VARIABLES = [
    'AZURE_CLIENT_ID',
    'AZURE_TENANT_ID',
    'AZURE_SUBSCRIPTION_ID',
    'AZURE_AUTHORITY_HOST',
    'AZURE_FEDERATED_TOKEN_FILE',
    'ARM_CLIENT_ID',
    'ARM_TENANT_ID',
    'ARM_SUBSCRIPTION_ID',
    'ARM_ENVIRONMENT',
    'ARM_USE_OIDC',
    'ARM_OIDC_TOKEN_FILE_PATH',
];
/** Variable that the first token is found in; no tool of Azure has a name for it. */
const AZURE_TOKEN_VARIABLE = 'AZURE_ACCESS_TOKEN';
const furtherToken = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    scope: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(scope('Resource that the token is for, such as `https://vault.azure.net/.default`.'), 'https://vault.azure.net/.default'),
    env: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)(), 'KEY_VAULT_TOKEN'),
});
/** Access tokens of an app registration or a managed identity: the key `azure` of a credential. */
const azureShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    tenant: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(uuid('Id of the tenant (directory).'), '00000000-0000-4000-8000-000000000001'),
    client: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(uuid('Client id of the app registration, or of the user-assigned managed identity.'), '00000000-0000-4000-8000-000000000002'),
    subscription: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(uuid('Id of the subscription. It is checked: it has to be there, enabled and of that tenant.')),
    cloud: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(AZURE_CLOUDS), 'Which cloud; `public` when left out.')),
    audience: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ maxLength: 255 }), "Audience of the token that is traded; the cloud's own when left out, such as `api://AzureADTokenExchange`.")),
    scope: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(scope("Resource that the access token is for; the cloud's management API when left out, such as " +
        '`https://management.azure.com/.default`.')),
    env: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)(), `Variable that later steps find the access token in; \`${AZURE_TOKEN_VARIABLE}\` when left out.`)),
    tokens: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(furtherToken, { max: 10 }), 'Further access tokens, for other resources; each is a request of its own.')),
    'federated-token-file': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(), 'Also gives later steps the token of the job itself, in a file, as Azure SDKs and Terraform want it. It ' +
        'can be traded for five minutes; what is made from it may last a day.')),
}, (value, path, mismatches) => {
    const names = [
        [['env'], value.env ?? AZURE_TOKEN_VARIABLE],
        ...(value.tokens ?? []).map((token, index) => [['tokens', index, 'env'], token.env]),
    ];
    for (const [place, name] of names)
        if (AZURE_OWN_VARIABLES.includes((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedVariable */ .zQ)(name)))
            mismatches.push({
                path: [...path, ...place],
                message: `\`${name}\` holds something else`,
                hint: 'choose a name of your own, such as `KEY_VAULT_TOKEN`',
            });
    for (const [place, name] of (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .takenTwice */ .MX)(names))
        mismatches.push({ path: [...path, ...place], message: `two tokens would be in \`${name}\`` });
});


/***/ }),

/***/ 3508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ misplacedValues),
/* harmony export */   e: () => (/* binding */ iamPolicy)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2948);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(832);
/* harmony import */ var _free_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4236);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5999);




/**
 * Longest inline session policy. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
const MAX_INLINE_POLICY_CHARACTERS = 2048;
/**
 * Operators of conditions that compare other things than texts.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
const NUMERIC = /^(?:for(?:all|any)values?:)?(?:numeric|date)/i;
const LOGICAL = /^(?:for(?:all|any)values?:)?(?:bool|null)(?:ifexists)?$/i;
const QUOTES = 'write it in quotes';
/**
 * Values that are not texts where IAM compares texts: an account number that YAML or JSON read as a number has lost its
 * zero, and a `Deny` on it matches no account. Numbers are numbers under `Numeric…` and `Date…` only, true and false
 * under `Bool` and `Null`.
 */
function misplacedValues(document) {
    return (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .wf)(document).flatMap(({ path, value }) => {
        if (typeof value === 'string')
            return [];
        const operator = operatorAt(path);
        if (typeof value === 'number' && NUMERIC.test(operator))
            return [];
        if (typeof value === 'boolean' && LOGICAL.test(operator))
            return [];
        return [
            {
                path,
                message: `IAM takes a text here, not ${shownEntry(value)}`,
                hint: value === null || value === undefined ? 'give a value, or leave the key out' : QUOTES,
            },
        ];
    });
}
/** `Statement[0].Condition.<operator>.<key>`, whatever the case of what is above it. */
function operatorAt(path) {
    const at = path.findLastIndex((step) => typeof step === 'string' && step.toLowerCase() === 'condition');
    const operator = at < 0 ? undefined : path[at + 1];
    return typeof operator === 'string' && path.length > at + 2 ? operator : '';
}
function shownEntry(value) {
    return `${typeof value === 'number' || value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_2__/* .InexactNumber */ .uS ? 'the number ' : ''}${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(value)}`;
}
/** An IAM policy document, as keys and values or as JSON in one text. */
function iamPolicy() {
    const asText = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)({ maxLength: MAX_INLINE_POLICY_CHARACTERS });
    return {
        schema: { anyOf: [(0,_free_object_js__WEBPACK_IMPORTED_MODULE_0__/* .freeObject */ .o)().schema, asText.schema] },
        parse: (value, path, mismatches) => {
            if (typeof value === 'string') {
                const parsed = asText.parse(value, path, mismatches);
                return parsed === undefined || checkedPolicy(documentIn(parsed), path, mismatches, false) ? parsed : undefined;
            }
            if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
                return checkedPolicy(value, path, mismatches, true) ? value : undefined;
            mismatches.push({ path, message: `expected an IAM policy document, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(value)}` });
            return undefined;
        },
    };
}
function checkedPolicy(document, path, mismatches, hasPlaces) {
    const found = misplacedValues(document);
    for (const { path: inside, message, hint } of found)
        mismatches.push(hasPlaces
            ? { path: [...path, ...inside], message, hint }
            : { path, message: `\`${inside.join('.')}\`: ${message}`, hint });
    return found.length === 0;
}
/** What is no JSON is explained where the session policy is written. */
function documentIn(source) {
    try {
        return (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseExactly */ .Ab)(source);
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 4305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ PROVIDERS)
/* harmony export */ });
/** Providers that a policy may name. */
const PROVIDERS = ['aws', 'gcp', 'azure', 'vault', 'github'];


/***/ }),

/***/ 8891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zQ: () => (/* binding */ foldedVariable),
  N3: () => (/* binding */ httpsUrl),
  MX: () => (/* binding */ takenTwice),
  RE: () => (/* binding */ tokenVariableName),
  cG: () => (/* binding */ variableName)
});

// UNUSED EXPORTS: HTTPS_URL

// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
;// CONCATENATED MODULE: ./lib/policy/credential/reserved-variables.js
/** What each provider keeps for itself. A policy is read before anything of a provider is there. */
const RESERVED_VARIABLES = {
    aws: { prefixes: ['AWS_'], keys: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'] },
    gcp: {
        names: [
            'GOOGLE_APPLICATION_CREDENTIALS',
            'GOOGLE_EXTERNAL_ACCOUNT_ALLOW_EXECUTABLES',
            'GCE_METADATA_HOST',
            'GOOGLE_CLOUD_UNIVERSE_DOMAIN',
        ],
        prefixes: ['CLOUDSDK_'],
        keys: ['CLOUDSDK_AUTH_ACCESS_TOKEN'],
    },
    azure: {
        names: [
            'AZURE_AUTHORITY_HOST',
            'AZURE_FEDERATED_TOKEN_FILE',
            'AZURE_TOKEN_CREDENTIALS',
            'AZURE_CONFIG_DIR',
            'AZURE_EXTENSION_DIR',
            'AZURE_POD_IDENTITY_AUTHORITY_HOST',
            'ARM_ENVIRONMENT',
            'ARM_METADATA_HOSTNAME',
            'ARM_OIDC_TOKEN_FILE_PATH',
            'IDENTITY_ENDPOINT',
            'MSI_ENDPOINT',
        ],
    },
    vault: { prefixes: ['VAULT_', 'BAO_'] },
    github: { names: ['GH_HOST'], prefixes: ['GITHUB_'] },
};

;// CONCATENATED MODULE: ./lib/policy/credential/steering-names.js

/** Whole names that change what a shell, a runtime, a build tool or a linker runs, or where it connects. */
const STEERING_NAMES = new Set([
    'PATH',
    'PATHEXT',
    'COMSPEC',
    'SHELL',
    'HOME',
    'USERPROFILE',
    'TMPDIR',
    'TEMP',
    'TMP',
    'CI',
    'ENV',
    'BASH_ENV',
    'BASHOPTS',
    'SHELLOPTS',
    'IFS',
    'CDPATH',
    'PS4',
    'PROMPT_COMMAND',
    'ZDOTDIR',
    'PSMODULEPATH',
    'EDITOR',
    'VISUAL',
    'PAGER',
    'BROWSER',
    'RUBYOPT',
    'RUBYLIB',
    'JAVA_TOOL_OPTIONS',
    'JDK_JAVA_OPTIONS',
    '_JAVA_OPTIONS',
    'CLASSPATH',
    'MAVEN_OPTS',
    'GRADLE_OPTS',
    'HTTP_PROXY',
    'HTTPS_PROXY',
    'ALL_PROXY',
    'NO_PROXY',
    'SSL_CERT_FILE',
    'SSL_CERT_DIR',
    'CURL_CA_BUNDLE',
    'REQUESTS_CA_BUNDLE',
    'KUBECONFIG',
    'GLIBC_TUNABLES',
    'GCONV_PATH',
]);
const PREFIXES = [
    'LD_',
    'DYLD_',
    'NODE_',
    'NPM_CONFIG_',
    'GIT_',
    'RUNNER_',
    'ACTIONS_',
    'INPUT_',
    'STATE_',
    'PYTHON',
    'PERL5',
    'DOTNET_',
    'COR_',
    'CORECLR_',
    'BASH_FUNC_',
];
const RESERVED = Object.values(RESERVED_VARIABLES);
const ALL_NAMES = new Set([...STEERING_NAMES, ...RESERVED.flatMap(({ names = [] }) => names)]);
const ALL_PREFIXES = [...PREFIXES, ...RESERVED.flatMap(({ prefixes = [] }) => prefixes)];
const RESERVED_KEYS = new Set(RESERVED.flatMap(({ keys = [] }) => keys));
/**
 * Whether a variable of that name steers the runner, the shell or other tools. Windows does not tell cases apart, so
 * neither does this.
 */
function steers(name) {
    const upper = name.toUpperCase();
    if (RESERVED_KEYS.has(upper))
        return false;
    return ALL_NAMES.has(upper) || ALL_PREFIXES.some((prefix) => upper.startsWith(prefix));
}
/**
 * Names of variables that do not steer, as an expression for a JSON Schema; in the usual capitals only, since such an
 * expression cannot fold case. `also` is allowed besides.
 */
function namePattern(also = '') {
    const allowed = [...RESERVED_KEYS].join('|') + (also === '' ? '' : `|${also}`);
    const refused = `(?:${[...ALL_NAMES].join('|')})$|${ALL_PREFIXES.join('|')}`;
    return `^(?:(?:${allowed})|(?!${refused})[A-Za-z_][A-Za-z0-9_]{0,127})$`;
}

;// CONCATENATED MODULE: ./lib/policy/credential/words.js


/** An address that credentials may be fetched from: https only. */
const HTTPS_URL = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[^\s?#]*)?$/;
/** Tokens that tools of GitHub look for; other `GITHUB_` names belong to the runner. */
const GITHUB_TOKEN_NAME = /^GITHUB_(?:[A-Z0-9]+_)*TOKEN$/;
/** Name of a variable that later steps find a value in; never one that steers the runner, the shell or other tools. */
function variableName() {
    return nameUnless(steers, OWN_NAME);
}
/** Like `variableName`, for a token of GitHub: `GITHUB_TOKEN` and other `GITHUB_…_TOKEN` are allowed. */
function tokenVariableName() {
    return nameUnless((name) => steers(name) && !GITHUB_TOKEN_NAME.test(name), TOKEN_NAME);
}
const OWN_NAME = namePattern();
const TOKEN_NAME = namePattern('GITHUB_(?:[A-Z0-9]+_)*TOKEN');
function nameUnless(refused, pattern) {
    const name = (0,shape/* text */.Qq)({ pattern: /^[A-Za-z_][A-Za-z0-9_]{0,127}$/, expected: 'the name of a variable' });
    const checked = {
        schema: {
            ...name.schema,
            pattern,
            patternErrorMessage: 'Expected the name of a variable that does not steer the runner or other tools: `APP_TOKEN`.',
            examples: ['APP_TOKEN'],
        },
        parse: (value, path, mismatches) => {
            const parsed = name.parse(value, path, mismatches);
            if (parsed === undefined || !refused(parsed))
                return parsed;
            mismatches.push({
                path,
                message: `\`${parsed}\` steers the runner or other tools and cannot hold a secret`,
                hint: 'choose a name of your own, such as `APP_TOKEN`',
            });
            return undefined;
        },
    };
    return (0,shape/* described */.WY)(checked, 'Variable that later steps find it in.');
}
/** A name as Windows compares it, where `Token` and `TOKEN` are one variable. */
function foldedVariable(variable) {
    return variable.toUpperCase();
}
/** Places at which a name stands that was taken before. */
function takenTwice(names) {
    const taken = new Set();
    return names.filter(([, name]) => {
        const isTaken = taken.has(foldedVariable(name));
        taken.add(foldedVariable(name));
        return isTaken;
    });
}
/** An https address, without a query. */
function httpsUrl(description) {
    return (0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: HTTPS_URL, expected: 'an https address' }), description);
}


/***/ }),

/***/ 9796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ statedDefaultBranch),
/* harmony export */   z: () => (/* binding */ defaultBranchesShape)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1947);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(832);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2699);
/* harmony import */ var _pattern_mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3984);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5999);





/** As far as a sign tells: a name, and no pattern. Source: git-check-ref-format(1). */
const STATED_BRANCH = /^[^\s~^:?*[\\\u0000-\u001f\u007f./-][^\s~^:?*[\\\u0000-\u001f\u007f]{0,254}$/;
const statedBranchName = () => {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)({ pattern: STATED_BRANCH, expected: 'the name of a branch', maxLength: 255 });
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => {
            const name = inner.parse(value, path, mismatches);
            const mistake = name === undefined ? undefined : (0,_pattern_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .findPatternMistake */ .wR)('branch', name);
            if (mistake === undefined)
                return name;
            return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_3__/* .addMismatch */ .E$)(mismatches, path, `\`${name ?? ''}\` is not the name of a branch: ${mistake.message}`, mistake.hint);
        },
    };
};
const branchesShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .REPOSITORY_PATTERN */ .G_, 'a repository written `owner/name`', statedBranchName());
/** The policy's key `default-branches`: the default branch of each of these repositories. */
const defaultBranchesShape = {
    schema: branchesShape.schema,
    parse: (value, path, mismatches) => {
        const names = branchesShape.parse(value, path, mismatches);
        if (names === undefined)
            return undefined;
        const twice = [...names.keys()].flatMap((name, index, all) => all.slice(0, index).some((other) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameName */ .yS)(other, name))
            ? [{ path: [...path, name], key: true, message: `\`${name}\` is there twice: case does not count` }]
            : []);
        for (const mismatch of twice)
            mismatches.push(mismatch);
        return twice.length === 0 ? names : undefined;
    },
};
/** The default branch of a repository, `owner/name`, where the policy says it. */
function statedDefaultBranch(branches, repository) {
    const folded = (0,_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .foldCase */ .SP)(repository);
    return [...(branches ?? [])].find(([name]) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_4__/* .foldCase */ .SP)(name) === folded)?.[1];
}


/***/ }),

/***/ 4619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bX: () => (/* binding */ checkEntries),
  mR: () => (/* binding */ delegationEntryShape),
  aB: () => (/* binding */ entriesFor)
});

// EXTERNAL MODULE: ./lib/policy/mismatch.js
var mismatch = __webpack_require__(832);
// EXTERNAL MODULE: ./lib/policy/names.js + 1 modules
var names = __webpack_require__(2699);
// EXTERNAL MODULE: ./lib/policy/meant.js
var meant = __webpack_require__(2629);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
// EXTERNAL MODULE: ./lib/policy/time-shapes.js
var time_shapes = __webpack_require__(2008);
// EXTERNAL MODULE: ./lib/policy/delegation/issuer-shapes.js
var issuer_shapes = __webpack_require__(4685);
;// CONCATENATED MODULE: ./lib/policy/delegation/public-key.js


/** KeyParts of a JWK that only whoever signs may have (RFC 7518, 6.2.2, 6.3.2 and 6.4). */
const SECRET_PARTS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];
/** The fewest bits of an RSA key (RFC 7518, 3.3). */
const MIN_MODULUS_BITS = 2048;
const MAX_MODULUS_BITS = 8192;
/** 65537, the exponent that all common tools use. */
const USUAL_EXPONENT = 'AQAB';
const BASE64URL = /^[A-Za-z0-9_-]+$/;
/** Bytes of a coordinate of P-256 and of an Ed25519 key, in base64url without padding. */
const KEY_CHARACTERS = 43;
const part = () => (0,shape/* text */.Qq)({ pattern: BASE64URL, expected: 'base64url without padding', maxLength: MAX_MODULUS_BITS });
const keyFields = (0,shape/* object */.Ik)({
    kty: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* oneOf */.yL)(['EC', 'OKP', 'RSA']), 'Kind of the key.'), 'EC'),
    crv: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* oneOf */.yL)(['P-256', 'Ed25519']), 'Its curve; of `EC` and `OKP`.')),
    x: (0,shape/* optional */.lq)((0,shape/* described */.WY)(part(), 'Of `EC` and `OKP`.')),
    y: (0,shape/* optional */.lq)((0,shape/* described */.WY)(part(), 'Of `EC`.')),
    n: (0,shape/* optional */.lq)((0,shape/* described */.WY)(part(), 'Of `RSA`.')),
    e: (0,shape/* optional */.lq)((0,shape/* described */.WY)(part(), 'Of `RSA`.')),
    kid: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 256 }), 'Its name, by which a token selects it among several.')),
    alg: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* oneOf */.yL)(['ES256', 'EdDSA', 'RS256']), 'What it signs with; follows from its kind.')),
    use: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* oneOf */.yL)(['sig']), 'It signs.')),
}, (value, path, mismatches) => checkParts(value, path, mismatches));
/** What each kind of key has, and what it signs with. */
const KIND_OF_KEY = {
    EC: { parts: ['crv', 'x', 'y'], alg: 'ES256', curve: 'P-256' },
    OKP: { parts: ['crv', 'x'], alg: 'EdDSA', curve: 'Ed25519' },
    RSA: { parts: ['n', 'e'], alg: 'RS256', curve: undefined },
};
const ALL_PARTS = ['crv', 'x', 'y', 'n', 'e'];
function checkParts(value, path, mismatches) {
    const kind = KIND_OF_KEY[value.kty];
    const wanted = kind.parts;
    const say = (message, hint) => {
        (0,mismatch/* addMismatch */.E$)(mismatches, path, message, hint);
    };
    for (const name of ALL_PARTS) {
        if (wanted.includes(name) && value[name] === undefined)
            say(`\`${name}\` is missing in a key of kind ${value.kty}`);
        if (!wanted.includes(name) && value[name] !== undefined)
            say(`a key of kind ${value.kty} has no \`${name}\``);
    }
    if (kind.curve !== undefined && value.crv !== undefined && value.crv !== kind.curve)
        say(`a key of kind ${value.kty} is on the curve ${kind.curve}, not on ${value.crv}`);
    for (const name of kind.curve === undefined ? [] : ['x', 'y'])
        if (value[name] !== undefined && value[name].length !== KEY_CHARACTERS)
            say(`\`${name}\` is not ${KEY_CHARACTERS} characters long`, 'copy the whole key');
    if (value.alg !== undefined && value.alg !== kind.alg)
        say(`a key of kind ${value.kty} signs with ${kind.alg}, not with ${value.alg}`);
    checkModulus(value, say);
}
function checkModulus({ n, e }, say) {
    if (e !== undefined && e !== USUAL_EXPONENT)
        say(`the exponent \`e\` is not \`${USUAL_EXPONENT}\``);
    const bits = n === undefined ? MIN_MODULUS_BITS : Math.floor((n.length * 6) / 8) * 8;
    if (bits < MIN_MODULUS_BITS || bits > MAX_MODULUS_BITS)
        say(`the key has ${bits} bits`, `an RSA key has ${MIN_MODULUS_BITS} to ${MAX_MODULUS_BITS} bits`);
}
/** The same, with what to do about a key that is not public. */
const publicKeyShape = {
    schema: keyFields.schema,
    parse: (value, path, mismatches) => {
        if ((0,shape/* isRecord */.u4)(value)) {
            const secret = SECRET_PARTS.find((name) => Object.hasOwn(value, name));
            if (value['kty'] === 'oct' || secret === 'k')
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, 'this is a shared secret, and not a public key', 'whoever reads the policy could sign with it: use a key pair (ES256, EdDSA or RS256)');
            if (secret !== undefined)
                return (0,mismatch/* addMismatch */.E$)(mismatches, [...path, secret], 'this is the private part of the key', 'everybody who reads the policy has it now: make a new pair, and give its public part only');
        }
        return keyFields.parse(value, path, mismatches);
    },
};

;// CONCATENATED MODULE: ./lib/policy/delegation/entry.js







const SETTABLE_NAME = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;
const entry_name = () => (0,shape/* text */.Qq)({ pattern: names/* ROLE_NAME */.VA, expected: 'a name of letters, digits, `-` and `_`' });
const inputNames = () => (0,shape/* list */.p_)((0,shape/* text */.Qq)({ pattern: SETTABLE_NAME, expected: 'the name of an input' }), { max: 25 });
const app = () => {
    const inner = (0,shape/* integer */.nd)(1);
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => typeof value === 'string'
            ? (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected the numeric id of an account, got ${(0,mismatch/* showValue */.vp)(value)}`, /^\d+$/.test(value)
                ? 'write it without quotes'
                : `names are given to another App: \`gh api 'users/${value.replace(/\[bot\]$/, '')}[bot]' --jq .id\` ` +
                    'shows the number')
            : inner.parse(value, path, mismatches),
    };
};
const common = {
    name: (0,shape/* required */.mw)((0,shape/* described */.WY)(entry_name(), 'Its name, for grants and the record.'), 'n8n'),
    roles: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,names/* roleName */.zG)(), { min: 1 }), 'Roles that people may use by way of it; each person needs a grant as well.'), '[flag-release]'),
};
const APP = (0,shape/* described */.WY)(app(), 'Numeric id of the account that sends the dispatch: of a GitHub App that is the account of its bot.');
const commentShape = (0,shape/* object */.Ik)({
    kind: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(['github']), 'github'),
    ...common,
    workflow: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({
        pattern: /^\.github\/workflows\/[A-Za-z0-9._-]+\.ya?ml$/,
        expected: 'the path of a workflow, `.github/workflows/name.yml`',
    }), 'The workflow that takes the comment `/run`, at the default branch of the same repository.'), '.github/workflows/access-requests.yml'),
});
const signedFields = {
    kind: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(['signed']), 'signed'),
    ...common,
    app: (0,shape/* required */.mw)(APP, '901'),
    issuer: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,issuer_shapes/* issuer */.u9)(), 'Who signs: the claim `iss`, exactly.'), 'https://n8n.acme.example'),
    keys: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)(publicKeyShape, { min: 1, max: 16 }), 'Public keys of the tool (JWK). These, or `jwks`.')),
    jwks: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,issuer_shapes/* keySetAddress */.cx)(), 'Where the public keys of the tool are, instead of `keys`.')),
    unbound: (0,shape/* optional */.lq)((0,shape/* described */.WY)(inputNames(), 'Inputs that the tool adds after it has signed; none when left out.')),
};
const idpFields = {
    kind: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)(['idp']), 'idp'),
    ...common,
    app: (0,shape/* required */.mw)(APP, '900'),
    issuer: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,issuer_shapes/* issuer */.u9)(), "The company's identity provider: the claim `iss`, exactly."), 'https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0'),
    jwks: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,issuer_shapes/* keySetAddress */.cx)(), 'Where its public keys are; where its own discovery document says, when left out.')),
    audience: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,issuer_shapes/* audience */.hd)(), 'The claim `aud`: a name that is used for nothing but this gate.'), 'api://grantgate'),
    client: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,issuer_shapes/* clientId */.L2)(), 'Client of the tool at the provider: the claim `azp`, `appid` or `client_id`.'), '66666666-7777-8888-9999-000000000000'),
    subject: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,issuer_shapes/* immutableClaim */.TP)(), 'The claim that says who it is, and that never changes: `oid` of Entra, or `sub`.'), 'sub'),
    inputs: (0,shape/* optional */.lq)((0,shape/* described */.WY)(inputNames(), 'The only inputs that it may set, each of type choice, boolean or number; none when left out. Such a token ' +
        'does not say what it was issued for.')),
    'event-types': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* text */.Qq)({ pattern: /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/, expected: 'the type of an event' }), { max: 25 }), 'The only `event_type` of `repository_dispatch` that it may send; none when left out. A workflow may read it ' +
        'like an input.')),
    age: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: 30, max: 3600 }), 'How old a token may be when the run begins; `5m` when left out.')),
};
function checkSigned(value, path, mismatches) {
    if ((value.keys === undefined) === (value.jwks === undefined))
        mismatches.push({
            path,
            message: value.keys === undefined ? '`keys` is missing' : '`keys` and `jwks` are both given',
            hint: value.keys === undefined
                ? 'give the public keys under `keys`, or their https address as `jwks`'
                : 'give one of them: keys in the policy are reviewed',
        });
    const named = new Set();
    const keys = value.keys ?? [];
    for (const [index, { kid }] of keys.entries()) {
        const at = [...path, 'keys', index];
        if (kid === undefined && keys.length > 1)
            mismatches.push({ path: at, message: '`kid` is missing', hint: 'of several keys each has a name of its own' });
        if (kid !== undefined && named.has(kid))
            mismatches.push({ path: [...at, 'kid'], message: `the name \`${kid}\` is given to two keys` });
        if (kid !== undefined)
            named.add(kid);
    }
}
function checkIdp(value, path, mismatches) {
    if (value.audience === value.client || value.audience === value.issuer)
        mismatches.push({
            path: [...path, 'audience'],
            message: `\`${value.audience}\` is also the ${value.audience === value.client ? 'client' : 'issuer'}`,
            hint: 'any token that a person gets by logging in there would do: register a name for this gate alone',
        });
}
const ENTRY_KINDS = {
    github: commentShape,
    signed: (0,shape/* object */.Ik)(signedFields, checkSigned),
    idp: (0,shape/* object */.Ik)(idpFields, checkIdp),
};
const ENTRY_KIND_NAMES = Object.keys(ENTRY_KINDS);
/** An entry of `delegation`, parsed by its kind, so that what is wrong is said of that kind. */
const delegationEntryShape = {
    schema: { anyOf: Object.values(ENTRY_KINDS).map(({ schema }) => schema) },
    parse: (value, path, mismatches) => {
        if (!(0,shape/* isRecord */.u4)(value))
            return ENTRY_KINDS.signed.parse(value, path, mismatches);
        const kind = value['kind'];
        if (isKind(kind))
            return ENTRY_KINDS[kind].parse(value, path, mismatches);
        if (kind === undefined)
            return (0,mismatch/* addMismatch */.E$)(mismatches, path, '`kind` is missing', 'for example `kind: signed`; `github`: a comment `/run`, `signed`: the tool signs, `idp`: a token of the ' +
                "company's identity provider");
        const near = typeof kind === 'string' ? (0,meant/* meant */.wx)(kind, ENTRY_KIND_NAMES) : undefined;
        return (0,mismatch/* addMismatch */.E$)(mismatches, [...path, 'kind'], `expected ${ENTRY_KIND_NAMES.map((one) => `\`${one}\``).join(', ')}, got ${(0,mismatch/* showValue */.vp)(kind)}`, near === undefined
            ? "a person's own token needs no entry: then the actor is the person"
            : `did you mean \`${near}\`?`);
    },
};
function isKind(value) {
    return typeof value === 'string' && Object.hasOwn(ENTRY_KINDS, value);
}
/** Checks what entries have to do with each other, and with the roles of the policy. */
function checkEntries(entries, roles, mismatches) {
    const names = new Set();
    const senders = new Set();
    for (const [index, entry] of entries.entries()) {
        const path = ['delegation', index];
        if (names.has(entry.name))
            mismatches.push({ path: [...path, 'name'], message: `two entries have the name \`${entry.name}\`` });
        names.add(entry.name);
        for (const [at, role] of entry.roles.entries())
            if (!roles.has(role))
                mismatches.push({
                    path: [...path, 'roles', at],
                    message: `there is no role \`${role}\``,
                    hint: `the roles are ${[...roles].join(', ') || 'none'}`,
                });
        const sender = entry.kind === 'github' ? 'github' : `${entry.app} ${entry.issuer}`;
        if (senders.has(sender))
            mismatches.push({
                path,
                message: entry.kind === 'github'
                    ? 'two entries are of kind `github`'
                    : 'two entries have this `app` and this `issuer`',
                hint: 'which of them a token is for could not be told: make them one',
            });
        senders.add(sender);
    }
}
/** The entries by which an account may act for people: the account is known by its number alone. */
function entriesFor(entries, tool) {
    return entries.filter((entry) => entry.kind === 'github' ? tool.isApp && isWorkflowsBot(tool.login) : String(entry.app) === tool.id);
}
/**
 * Whether this is who a workflow's own token acts as. Its number differs between servers, and nobody else can have a
 * login with brackets.
 */
function isWorkflowsBot(login) {
    return login === 'github-actions[bot]';
}


/***/ }),

/***/ 4236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ freeObject)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2948);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(832);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);



/** Any JSON object, kept as it is; a number in it that JSON would write in another way is an error. */
function freeObject() {
    return {
        schema: { type: 'object' },
        parse: (value, path, mismatches) => {
            if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected keys and values, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`);
            const altered = (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_2__/* .leavesOf */ .wf)(value, path).filter((leaf) => leaf.value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_2__/* .InexactNumber */ .uS);
            for (const leaf of altered)
                mismatches.push({
                    path: leaf.path,
                    message: `the number ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(leaf.value)} would be sent in another form`,
                    hint: 'write it in quotes, or as a plain number',
                });
            return altered.length === 0 ? value : undefined;
        },
    };
}


/***/ }),

/***/ 6124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseApprovalRules: () => (/* binding */ parseApprovalRules),
  parsePolicy: () => (/* binding */ parsePolicy),
  policyShape: () => (/* binding */ policyShape)
});

// EXTERNAL MODULE: ./lib/policy/actions.js
var actions = __webpack_require__(7997);
// EXTERNAL MODULE: ./lib/policy/default-branches.js
var default_branches = __webpack_require__(9796);
// EXTERNAL MODULE: ./lib/policy/delegation/entry.js + 1 modules
var entry = __webpack_require__(4619);
// EXTERNAL MODULE: ./lib/policy/document.js + 2 modules
var policy_document = __webpack_require__(6951);
// EXTERNAL MODULE: ./lib/policy/duration.js
var duration = __webpack_require__(4464);
// EXTERNAL MODULE: ./lib/policy/environments.js
var environments = __webpack_require__(202);
// EXTERNAL MODULE: ./lib/policy/names.js + 1 modules
var names = __webpack_require__(2699);
// EXTERNAL MODULE: ./lib/policy/hinted.js
var hinted = __webpack_require__(2676);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
;// CONCATENATED MODULE: ./lib/policy/gated-workflow.js



const WORKFLOW_PATH = String.raw `\.github/workflows/[^@/*?"\s\\\x00-\x1f\x7f]+\.ya?ml`;
const WHOLE_REF = String.raw `(?:refs/(?:heads|tags)/[^\s~^:?*[\\\x00-\x1f\x7f]+|[0-9a-f]{40})`;
const PARTS = new RegExp(`^(${names/* REPOSITORY_PATTERN */.G_.source.slice(1, -1)})/(${WORKFLOW_PATH})@(${WHOLE_REF})$`);
const EXAMPLE = 'acme/shop/.github/workflows/gated.yml@refs/heads/main';
/** Takes a `job_workflow_ref` apart; `undefined` for a text that is not one. */
function readGatedWorkflow(written) {
    const [, repository, path, ref] = PARTS.exec(written) ?? [];
    return repository === undefined || path === undefined || ref === undefined ? undefined : { repository, path, ref };
}
/** What is missing from what was written. */
function meantGate(written) {
    const [path = '', ref] = written.split(/@(.*)/s);
    if (/[*?]/.test(written))
        return `a cloud compares it letter for letter: write one file at one ref, as \`${EXAMPLE}\``;
    if (path.startsWith('./') || path.startsWith('.github/'))
        return `write the repository before it: \`owner/name/${path.replace(/^\.\//, '')}@${ref ?? 'refs/heads/main'}\``;
    if (ref === undefined || ref === '')
        return `write the ref after it: \`${path}@refs/heads/main\``;
    if (/^[\w./-]+$/.test(ref) && !ref.startsWith('refs/'))
        return `tokens have the whole ref: write \`${path}@refs/heads/${ref}\`, or the full SHA of a commit`;
    return `write it as the claim \`job_workflow_ref\` has it: \`${EXAMPLE}\``;
}
function gatedWorkflow() {
    return (0,hinted/* hinted */.x)((0,shape/* text */.Qq)({ pattern: PARTS, maxLength: 512, expected: 'a reusable workflow at a ref' }), meantGate);
}
/** What clouds and GitHub are told of the gate. */
const wallsShape = (0,shape/* object */.Ik)({
    gate: (0,shape/* required */.mw)((0,shape/* described */.WY)(gatedWorkflow(), 'The reusable workflow that holds the gate, at the ref by which it is called, as the claim `job_workflow_ref` ' +
        'has it. Clouds are to let in its jobs and no others.', { examples: [EXAMPLE] }), EXAMPLE),
});

// EXTERNAL MODULE: ./lib/policy/request-rules.js
var request_rules = __webpack_require__(9641);
// EXTERNAL MODULE: ./lib/policy/vouched-programs.js
var vouched_programs = __webpack_require__(7490);
// EXTERNAL MODULE: ./lib/policy/either-shape.js
var either_shape = __webpack_require__(3601);
// EXTERNAL MODULE: ./lib/policy/time-shapes.js
var time_shapes = __webpack_require__(2008);
// EXTERNAL MODULE: ./lib/policy/who.js
var who = __webpack_require__(798);
;// CONCATENATED MODULE: ./lib/policy/break-glass/rules.js





const reviewShape = (0,shape/* object */.Ik)({
    within: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: 3600 }), 'How long after its end it has to be reviewed; later it is overdue.'), '2d'),
    by: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,who/* listedShape */.Tx)('nobody could review it'), 'Who reviews it. Nobody reviews their own break-glass access.'), '{permission: maintain}'),
});
/** Access in an emergency, which is reviewed afterwards. */
const breakGlassShape = (0,shape/* object */.Ik)({
    who: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,who/* listedByNameShape */.PO)('nobody could use it'), 'Who may take it, without an approval.'), '{users: [mona]}'),
    lasts: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: 300, max: 86_400 }), 'How long it lasts from when it was asked for; `24h` at most.'), '1h'),
    each: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,time_shapes/* rate */.TS)(), 'How often a person may take it, such as `2 per 30d`.'), '2 per 30d'),
    environments: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,names/* globs */.gV)('environment'), 'Environments that it reaches, of those of the role; all of them when left out.')),
    drill: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,names/* roleName */.zG)(), 'Role whose credentials a drill gets in place of those of the role: a harmless one. No drills when left out.')),
    notify: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,either_shape/* eitherShape */.P)((0,names/* login */.iD)(), (0,names/* team */.gv)(), 'a team or a login'), { min: 1 }), 'Teams and people who are told at once, besides everybody who could have approved.')),
    review: (0,shape/* required */.mw)((0,shape/* described */.WY)(reviewShape, 'The review afterwards. While one is overdue, that person cannot take it again.'), '{within: 2d, by: {permission: maintain}}'),
});

// EXTERNAL MODULE: ./lib/policy/credential/aws-spec.js + 1 modules
var aws_spec = __webpack_require__(2610);
// EXTERNAL MODULE: ./lib/policy/credential/azure-spec.js
var azure_spec = __webpack_require__(8737);
// EXTERNAL MODULE: ./lib/policy/credential/words.js + 2 modules
var words = __webpack_require__(8891);
;// CONCATENATED MODULE: ./lib/policy/credential/gcp-spec.js



const PROVIDER = /^projects\/\d{1,20}\/locations\/global\/workloadIdentityPools\/[a-z0-9-]{4,32}\/providers\/[a-z0-9-]{4,32}$/;
const SERVICE_ACCOUNT = /^[a-z0-9][a-z0-9.-]*@[a-z0-9][a-z0-9.-]*\.gserviceaccount\.com$/;
const BUCKET = /^\/\/storage\.googleapis\.com\/projects\/_\/buckets\/[a-z0-9][a-z0-9._-]{1,221}$/;
const PROJECT_ID = /^(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/;
/**
 * Tokens last an hour, or up to twelve where a policy of the organisation lets the service account:
 * generateAccessToken, `lifetime`.
 */
const MAX_GOOGLE_TOKEN_SECONDS = 43_200;
/** https://cloud.google.com/iam/docs/downscoping-short-lived-credentials: 1 to 10 rules. */
const MAX_BOUNDARY_RULES = 10;
const account = (description) => (0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 160, pattern: SERVICE_ACCOUNT, expected: 'the e-mail address of a service account' }), description);
const project = (description) => (0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: PROJECT_ID, expected: 'the id of a project' }), description);
const condition = (0,shape/* object */.Ik)({
    expression: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 2048 }), 'Condition in CEL, for example on `resource.name`.'), '"resource.name.startsWith(\'projects/_/buckets/flags/objects/shop/\')"'),
    title: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 100 }), 'What it is for.')),
    description: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 256 }), 'More about it.')),
});
/** One rule of a credential access boundary, in Google's own names. */
const boundaryRule = (0,shape/* object */.Ik)({
    availableResource: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({
        pattern: BUCKET,
        expected: 'a bucket such as `//storage.googleapis.com/projects/_/buckets/NAME`: only Cloud Storage knows access ' +
            'boundaries',
    }), 'Bucket that the token reaches.'), '//storage.googleapis.com/projects/_/buckets/flags'),
    availablePermissions: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* text */.Qq)({ pattern: /^inRole:[\w./-]+$/, expected: 'a role such as `inRole:roles/storage.objectViewer`' }), {
        min: 1,
        max: 50,
    }), 'Roles whose permissions remain there.'), "['inRole:roles/storage.objectViewer']"),
    availabilityCondition: (0,shape/* optional */.lq)((0,shape/* described */.WY)(condition, 'When it remains.')),
});
const idToken = (0,shape/* object */.Ik)({
    audience: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 1024 }), 'Audience of the ID token, such as the address of a Cloud Run service.'), 'https://flags.acme.example'),
    env: (0,shape/* optional */.lq)((0,words/* variableName */.cG)()),
});
/** Variables that a credential of Google Cloud sets itself; others begin with `CLOUDSDK_`. */
const GCP_OWN_VARIABLES = [
    'CLOUDSDK_AUTH_ACCESS_TOKEN',
    'GOOGLE_OAUTH_ACCESS_TOKEN',
    'GOOGLE_GHA_CREDS_PATH',
    'GCLOUD_PROJECT',
    'GCP_PROJECT',
    'GOOGLE_CLOUD_PROJECT',
    'GOOGLE_CLOUD_QUOTA_PROJECT',
];
/** Tokens of Google Cloud by workload identity federation: the key `gcp` of a credential. */
const gcpShape = (0,shape/* object */.Ik)({
    provider: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({
        pattern: PROVIDER,
        expected: '`projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`, with the number ' +
            'of the project',
    }), 'Provider of the workload identity pool.'), 'projects/123456789012/locations/global/workloadIdentityPools/github/providers/acme'),
    'service-account': (0,shape/* optional */.lq)(account('Service account that is impersonated. Left out, the job acts as itself, with a token whose life cannot ' +
        'be chosen.')),
    delegates: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)(account('A service account of the chain.'), { min: 1, max: 4 }), 'Service accounts in between, each allowed to make tokens of the next.')),
    audience: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 255 }), 'Audience of the token that is traded; `https://iam.googleapis.com/` and the provider when left out.')),
    scopes: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* text */.Qq)({ maxLength: 256, pattern: /^[!-~]+$/, expected: 'a scope without spaces' }), { min: 1, max: 50 }), 'OAuth scopes of the token; `https://www.googleapis.com/auth/cloud-platform` when left out.')),
    session: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: 60, max: MAX_GOOGLE_TOKEN_SECONDS }), 'Longest life of the token; 1 hour when left out. More needs a policy of the organisation.')),
    'access-boundary': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)(boundaryRule, { min: 1, max: MAX_BOUNDARY_RULES }), 'Credential access boundary: what the token can do at most, in Cloud Storage.')),
    'id-token': (0,shape/* optional */.lq)((0,shape/* described */.WY)(idToken, 'Also an ID token of the service account, in `GCP_ID_TOKEN` unless `env` says otherwise. It lasts an hour.')),
    project: (0,shape/* optional */.lq)(project('Project of later steps; that of the service account when left out.')),
    'quota-project': (0,shape/* optional */.lq)(project('Project whose quota is used.')),
    universe: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, expected: 'a domain' }), 'Domain of the cloud; `googleapis.com` when left out.')),
}, (value, path, mismatches) => {
    const env = value['id-token']?.env;
    if (env !== undefined && GCP_OWN_VARIABLES.includes((0,words/* foldedVariable */.zQ)(env)))
        mismatches.push({
            path: [...path, 'id-token', 'env'],
            message: `\`${env}\` holds something else`,
            hint: 'choose a name of your own, such as `SERVICE_ID_TOKEN`',
        });
    if (value['service-account'] !== undefined)
        return;
    for (const name of ['delegates', 'session', 'access-boundary', 'id-token']) {
        if (value[name] !== undefined)
            mismatches.push({
                path: [...path, name],
                key: true,
                message: `\`${name}\` needs a \`service-account\``,
                hint: 'a federated token has neither a life that can be chosen nor these',
            });
    }
});

;// CONCATENATED MODULE: ./lib/policy/credential/app-permissions.js
/**
 * Permissions of GitHub Apps and the levels each has, as GitHub's REST description publishes them (schema
 * `app-permissions`), with `-` in names. A test holds the two together.
 */
const APP_PERMISSIONS = {
    actions: ['read', 'write'],
    administration: ['read', 'write'],
    'artifact-metadata': ['read', 'write'],
    attestations: ['read', 'write'],
    checks: ['read', 'write'],
    'code-quality': ['read', 'write'],
    codespaces: ['read', 'write'],
    contents: ['read', 'write'],
    'dependabot-secrets': ['read', 'write'],
    deployments: ['read', 'write'],
    discussions: ['read', 'write'],
    environments: ['read', 'write'],
    issues: ['read', 'write'],
    'merge-queues': ['read', 'write'],
    metadata: ['read', 'write'],
    packages: ['read', 'write'],
    pages: ['read', 'write'],
    'pull-requests': ['read', 'write'],
    'repository-custom-properties': ['read', 'write'],
    'repository-hooks': ['read', 'write'],
    'repository-projects': ['read', 'write', 'admin'],
    'secret-scanning-alerts': ['read', 'write'],
    secrets: ['read', 'write'],
    'security-events': ['read', 'write'],
    'single-file': ['read', 'write'],
    statuses: ['read', 'write'],
    'vulnerability-alerts': ['read', 'write'],
    workflows: ['write'],
    'custom-properties-for-organizations': ['read', 'write'],
    members: ['read', 'write'],
    'organization-administration': ['read', 'write'],
    'organization-custom-roles': ['read', 'write'],
    'organization-custom-org-roles': ['read', 'write'],
    'organization-custom-properties': ['read', 'write', 'admin'],
    'organization-copilot-seat-management': ['read', 'write'],
    'organization-copilot-agent-settings': ['read', 'write'],
    'organization-announcement-banners': ['read', 'write'],
    'organization-events': ['read'],
    'organization-hooks': ['read', 'write'],
    'organization-personal-access-tokens': ['read', 'write'],
    'organization-personal-access-token-requests': ['read', 'write'],
    'organization-plan': ['read'],
    'organization-projects': ['read', 'write', 'admin'],
    'organization-packages': ['read', 'write'],
    'organization-secrets': ['read', 'write'],
    'organization-self-hosted-runners': ['read', 'write'],
    'organization-user-blocking': ['read', 'write'],
    'email-addresses': ['read', 'write'],
    followers: ['read', 'write'],
    'git-ssh-keys': ['read', 'write'],
    'gpg-keys': ['read', 'write'],
    'interaction-limits': ['read', 'write'],
    profile: ['write'],
    starring: ['read', 'write'],
    'enterprise-custom-properties-for-organizations': ['read', 'write', 'admin'],
};

// EXTERNAL MODULE: ./lib/policy/unbroken.js
var unbroken = __webpack_require__(5878);
;// CONCATENATED MODULE: ./lib/policy/credential/aws-key-spec.js




/**
 * A key id, an alias, or the ARN of either. https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html, KeyId
 */
const KEY = new RegExp((0,unbroken/* unbroken */.D) `
  ^(?:(?:arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/)?(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})
  |(?:arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:)?alias\/[\w/-]{1,250})$
`);
/** A key of AWS KMS that signs for an App. */
const awsKeyShape = (0,shape/* object */.Ik)({
    ...aws_spec/* awsLogin */.P4,
    key: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: KEY, expected: 'a key id, `alias/<name>`, or the ARN of either', maxLength: 2048 }), 'The RSA key that signs: its id, `alias/<name>`, or the ARN of either.'), 'alias/app'),
    endpoints: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* object */.Ik)({ kms: (0,shape/* optional */.lq)((0,words/* httpsUrl */.N3)('Endpoint of KMS.')) }), 'Endpoints of your own, such as VPC endpoints; else those of the region and partition.')),
}, ({ key, region }, path, mismatches) => {
    const elsewhere = /^arn:[^:]+:kms:([^:]+):/.exec(key)?.[1];
    if (elsewhere !== undefined && elsewhere !== region)
        mismatches.push({
            path: [...path, 'key'],
            message: `the key is in the region \`${elsewhere}\`, and \`${region}\` is asked`,
        });
});

// EXTERNAL MODULE: ./lib/policy/free-object.js
var free_object = __webpack_require__(4236);
;// CONCATENATED MODULE: ./lib/policy/credential/vault-spec.js




const MOUNT = /^[\w.-]+(?:\/[\w.-]+)*$/;
/** How a server of Vault or OpenBao lets a job in; also used for a key that signs. */
const vaultLogin = {
    url: (0,shape/* required */.mw)((0,words/* httpsUrl */.N3)('Address of the Vault or OpenBao server.'), 'https://vault.acme.example'),
    role: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 255 }), 'Role of the JWT auth method.'), 'flags'),
    mount: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: MOUNT, expected: 'a path without slashes around it' }), 'Where the JWT auth method is mounted; `jwt` when left out.')),
    namespace: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: MOUNT, expected: 'a namespace' }), 'Namespace of Vault Enterprise or OpenBao.')),
    audience: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 255 }), 'Audience of the token that is traded; the address of the server when left out.')),
    'ca-certificates': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 65_536, pattern: /-----BEGIN CERTIFICATE-----/, expected: 'certificates in PEM' }), 'CA certificates of the server, as PEM; they add to those that are trusted already.')),
};
const vaultSecret = (0,shape/* object */.Ik)({
    path: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: /^[^\s?#]+$/, expected: 'a path' }), 'Path of the secret below the server, for example `secret/data/shop/flags`, `database/creds/reader` or ' +
        '`pki/issue/web`.'), 'secret/data/shop/flags'),
    field: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)(), 'Field of the secret; with `wrap-ttl`, give `token`.'), 'sdk-key'),
    env: (0,shape/* required */.mw)((0,words/* variableName */.cG)(), 'FLAGS_SDK_KEY'),
    version: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: /^\d{1,9}$/, expected: 'a version in quotes' }), 'Version of a secret of KV 2; the newest when left out.')),
    data: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,free_object/* freeObject */.o)(), 'What is sent along: the request is then a write, as PKI and some dynamic secrets need.')),
    'wrap-ttl': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: 1, max: 86_400 }), 'Wraps the answer: later steps get a token that gives the secret once.')),
});
/** Secrets of Vault or OpenBao: the key `vault` of a credential. */
const vaultShape = (0,shape/* object */.Ik)({
    ...vaultLogin,
    session: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: 10 }), 'Longest life of the token and of the leases it makes.')),
    secrets: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)(vaultSecret, { max: 100 }), 'Secrets to read.')),
    'export-token': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), 'Also gives later steps the token itself, as `VAULT_TOKEN`, beside `VAULT_ADDR` and `VAULT_NAMESPACE`.')),
}, (value, path, mismatches) => {
    if ((value.secrets?.length ?? 0) === 0 && value['export-token'] !== true)
        mismatches.push({
            path,
            message: 'gives nothing to later steps',
            hint: 'give `secrets`, or `export-token: true`',
        });
    for (const [index, env] of (0,words/* takenTwice */.MX)((value.secrets ?? []).map((secret, place) => [place, secret.env])))
        mismatches.push({ path: [...path, 'secrets', index, 'env'], message: `\`${env}\` is taken by another secret` });
});

;// CONCATENATED MODULE: ./lib/policy/credential/github-spec.js





/** A key of the transit engine that signs for the App. */
const transitShape = (0,shape/* object */.Ik)({
    ...vaultLogin,
    key: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: /^[\w.-]{1,255}$/, expected: 'the name of a key' }), 'Name of the transit key.'), 'app'),
    'transit-mount': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: /^[\w.-]+(?:\/[\w.-]+)*$/, expected: 'a path' }), 'Where the transit engine is mounted; `transit` when left out.')),
});
const keyShape = (0,shape/* object */.Ik)({
    vault: (0,shape/* optional */.lq)((0,shape/* described */.WY)(transitShape, 'A transit key of Vault or OpenBao.')),
    'aws-kms': (0,shape/* optional */.lq)((0,shape/* described */.WY)(awsKeyShape, 'A key of AWS KMS.')),
    input: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), '`true`: the private key comes in the input `app-private-key`. The last resort: whoever reads it has all ' +
        'of the App, for good.')),
}, (value, path, mismatches) => {
    const given = [value.vault !== undefined, value['aws-kms'] !== undefined, value.input === true].filter(Boolean).length;
    if (given !== 1)
        mismatches.push({ path, message: 'expected exactly one of `vault`, `aws-kms`, `input: true`' });
});
/** A token of a GitHub App's installation: the key `github` of a credential. */
const githubShape = (0,shape/* object */.Ik)({
    app: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: /^[A-Za-z0-9._-]{1,100}$/, expected: 'a client id, or an app id in quotes' }), 'Client id of the App, such as `Iv23li…`, or its numeric id.'), 'Iv23liExample'),
    owner: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: /^[A-Za-z0-9-]{1,39}$/, expected: 'a login' }), 'Account the App is installed on; the owner of the repository of the run when left out.')),
    installation: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* integer */.nd)(1), 'Id of the installation; looked up when left out.')),
    repositories: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* text */.Qq)({ pattern: /^[\w.-]{1,100}$/, expected: 'the name of a repository, without its owner' }), {
        min: 1,
        max: 500,
    }), 'Repositories the token reaches.'), '[incidents]'),
    permissions: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* record */.g1)(/^[a-z][a-z-]{2,60}$/, 'a permission of a GitHub App', (0,shape/* oneOf */.yL)(['read', 'write', 'admin'])), 'What it may do there, with `-` in names.'), '{contents: read}'),
    key: (0,shape/* required */.mw)((0,shape/* described */.WY)(keyShape, 'What signs for the App.'), '{vault: {url: https://vault.acme.example, role: app, key: app}}'),
    env: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,words/* tokenVariableName */.RE)(), 'Variable that later steps find the token in; `GH_TOKEN` when left out.')),
}, ({ permissions }, path, mismatches) => {
    if (permissions.size === 0)
        mismatches.push({
            path: [...path, 'permissions'],
            message: 'a token without permissions does nothing',
            hint: 'for example `{contents: read}`',
        });
    for (const [name, level] of permissions) {
        const levels = Object.hasOwn(APP_PERMISSIONS, name) ? APP_PERMISSIONS[name] : undefined;
        if (levels === undefined)
            mismatches.push({
                path: [...path, 'permissions', name],
                key: true,
                message: `GitHub Apps have no permission \`${name}\``,
                hint: similar(name),
            });
        else if (!levels.includes(level))
            mismatches.push({
                path: [...path, 'permissions', name],
                message: `\`${name}\` can be ${levels.map((word) => `\`${word}\``).join(', ')}, not \`${level}\``,
            });
    }
});
/** Names that share a word with a name that is not there. */
function similar(name) {
    const words = name.split('-').map((word) => word.replace(/s$/, ''));
    const near = Object.keys(APP_PERMISSIONS).filter((known) => words.some((word) => word.length > 3 && known.includes(word)));
    return near.length === 0
        ? 'see the permissions of a GitHub App in its settings'
        : `did you mean ${near
            .slice(0, 4)
            .map((known) => `\`${known}\``)
            .join(', ')}?`;
}

// EXTERNAL MODULE: ./lib/policy/credential/provider-name.js
var provider_name = __webpack_require__(4305);
;// CONCATENATED MODULE: ./lib/policy/credential-spec.js








/** One named credential of a role: exactly one provider, and where it is issued. */
const fields = (0,shape/* object */.Ik)({
    environments: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,names/* globs */.gV)('environment'), 'Issued only when the job is in one of these environments; everywhere when left out.')),
    'accept-longer': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), 'Accept that a provider cannot end the credential with the grant: a GitHub App token lasts an hour ' +
        'unless it is revoked earlier, a token of Azure 60 to 90 minutes.')),
    aws: (0,shape/* optional */.lq)((0,shape/* described */.WY)(aws_spec/* awsShape */.hl, 'A session of an AWS role.')),
    gcp: (0,shape/* optional */.lq)((0,shape/* described */.WY)(gcpShape, 'A token of Google Cloud.')),
    azure: (0,shape/* optional */.lq)((0,shape/* described */.WY)(azure_spec/* azureShape */.bn, 'Access tokens of an app registration or a managed identity of Azure.')),
    vault: (0,shape/* optional */.lq)((0,shape/* described */.WY)(vaultShape, 'Secrets from Vault or OpenBao.')),
    github: (0,shape/* optional */.lq)((0,shape/* described */.WY)(githubShape, 'A token of a GitHub App, for some repositories and permissions only.')),
}, (value, path, mismatches) => {
    const given = provider_name/* PROVIDERS */.x.filter((name) => value[name] !== undefined);
    if (given.length !== 1)
        mismatches.push({
            path,
            message: `expected exactly one of ${provider_name/* PROVIDERS */.x.map((name) => `\`${name}\``).join(', ')}`,
            hint: 'one credential is of one provider',
        });
});
/** The same, with the one provider that a JSON Schema can demand as well. */
const credentialShape = (0,shape/* described */.WY)(fields, 'One credential: of exactly one provider.', {
    oneOf: provider_name/* PROVIDERS */.x.map((name) => ({ properties: { [name]: true }, required: [name] })),
});

// EXTERNAL MODULE: ./lib/policy/push-rules.js
var push_rules = __webpack_require__(5206);
// EXTERNAL MODULE: ./lib/policy/window.js
var policy_window = __webpack_require__(2012);
;// CONCATENATED MODULE: ./lib/policy/role.js









/** What can be granted: where, when and for what, by its name in the policy. */
const roleShape = (0,shape/* object */.Ik)({
    description: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)(), 'What the role is for, in words a builder understands.'), 'Turn feature flags on and off'),
    owner: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,either_shape/* eitherShape */.P)((0,names/* login */.iD)(), (0,names/* team */.gv)(), 'a team or a login'), 'Who answers for the role.')),
    repositories: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,names/* globs */.gV)('repository'), 'Repositories it may be used in, `owner/name`; the one that holds the policy when left out.')),
    branches: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,names/* globs */.gV)('branch'), 'Branches a run may be on; may be `[]` when `tags` are given.'), "['release/*']"),
    tags: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,names/* globs */.gV)('tag'), 'Tags a run may be on; none when left out.')),
    environments: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,names/* globs */.gV)('environment'), 'Environments a job may be in; none when left out.')),
    workflows: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,names/* glob */.TI)('workflow'), { min: 1 }), 'Workflow files; without `owner/name/` in front, of the repository of the run.'), '[.github/workflows/flags.yml]'),
    events: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* text */.Qq)({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Events that may start the run; `[workflow_dispatch]` when left out.')),
    runners: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* oneOf */.yL)(['github-hosted', 'self-hosted'])), 'Kinds of runner; `[github-hosted]` when left out.')),
    permissions: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* record */.g1)(/^[a-z-]{2,40}$/, 'a permission of GITHUB_TOKEN', (0,shape/* oneOf */.yL)(['none', 'read', 'write'])), 'Ceiling for the `permissions` of the job.')),
    push: (0,shape/* optional */.lq)((0,shape/* described */.WY)(push_rules/* pushShape */.Q, 'What a push of a job may do besides adding commits: rewrite a branch or tag, delete one. A list is for all ' +
        'branches and tags of the role. Nothing when left out.')),
    require: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* oneOf */.yL)(['protected-ref'])), '`protected-ref`: the branch or tag must be protected.')),
    windows: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)(policy_window/* windowShape */.Y0, { min: 1 }), 'When it may be used; always when left out.')),
    approval: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* object */.Ik)({ count: (0,shape/* required */.mw)((0,shape/* integer */.nd)(1, 20), '2') }), 'May raise the number of approvals, never lower it.')),
    'requestable-by': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,who/* listedShape */.Tx)('nobody could ask for it'), 'Who may ask for it by the form; anyone who can open an issue when left out.')),
    agents: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), '`true`: a bot may use it by a grant of its own, without a person behind it. Left out, it is `false` as ' +
        'soon as ' +
        'the policy has `delegation`, by which a bot can name a person.')),
    'break-glass': (0,shape/* optional */.lq)((0,shape/* described */.WY)(breakGlassShape, 'Access in an emergency, without an approval and with a review afterwards.')),
    lifetime: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,time_shapes/* duration */.p0)(), 'May lower the longest life of a grant, never raise it.')),
    credentials: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* record */.g1)(names/* ROLE_NAME */.VA, 'a name of letters, digits, `-` and `_`', credentialShape, 50), 'What is issued to a run that is allowed.')),
}, (value, path, mismatches) => {
    if (value.branches.length + (value.tags?.length ?? 0) === 0) {
        mismatches.push({
            path: [...path, 'branches'],
            message: 'neither a branch nor a tag is in scope',
            hint: 'give at least one pattern under `branches` or `tags`',
        });
    }
});

// EXTERNAL MODULE: ./lib/policy/yaml.js + 2 modules
var policy_yaml = __webpack_require__(6016);
;// CONCATENATED MODULE: ./lib/policy/policy.js















const approvalShape = (0,shape/* object */.Ik)({
    approvers: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,who/* listedShape */.Tx)('nobody could approve a grant'), 'Who may approve a grant.'), '{permission: maintain}'),
    count: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* integer */.nd)(1, 20), 'How many of them; 1 when left out.')),
    require: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* oneOf */.yL)(['principal-id'])), '`principal-id`: a grant without the numeric id of its account is not used.')),
    policy: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* oneOf */.yL)(['reviewed', 'any']), '`reviewed` (when left out): a change of this file counts only once it was reviewed as the rules before it ' +
        'demand. `any`: whoever may push to the default branch may rewrite it.')),
    'unknown-authors': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* oneOf */.yL)(['deny', 'one-more', 'ignore']), 'What happens with a commit whose author or committer belongs to no account, or to a bot, since the approver ' +
        'may have written it: `one-more` (when left out) takes one more approval.')),
});
const limitsShape = (0,shape/* object */.Ik)({
    lifetime: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,time_shapes/* duration */.p0)(), 'Longest time between the start of a grant and its end.'), '30d'),
    session: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: 60 }), 'Longest life of any credential.'), '1h'),
    accounts: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* text */.Qq)({ pattern: /^\d{12}$/, expected: 'a 12-digit AWS account id in quotes' })), 'AWS accounts that roles may be in; any when left out.')),
});
const neverShape = (0,shape/* object */.Ik)({
    branches: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,names/* globs */.gV)('branch', { strict: true }), 'Branches that no grant reaches.')),
    tags: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,names/* globs */.gV)('tag', { strict: true }), 'Tags that no grant reaches.')),
    environments: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,names/* globs */.gV)('environment', { strict: true }), 'Environments that no grant reaches.')),
});
/** The policy file; its JSON Schema is generated from here. */
const policyShape = (0,shape/* object */.Ik)({
    version: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* oneOf */.yL)([1]), 'Version of the format.'), '1'),
    approval: (0,shape/* required */.mw)((0,shape/* described */.WY)(approvalShape, 'Who approves grants.'), '{approvers: {permission: maintain}}'),
    limits: (0,shape/* required */.mw)((0,shape/* described */.WY)(limitsShape, 'Bounds on every grant and credential.'), '{lifetime: 30d, session: 1h}'),
    never: (0,shape/* optional */.lq)((0,shape/* described */.WY)(neverShape, 'Wins over every role and grant.')),
    environments: (0,shape/* optional */.lq)((0,shape/* described */.WY)(environments/* environmentsShape */.Yh, 'Names that deploy tools have for environments: without them, only environments by their own names are known.')),
    'default-branches': (0,shape/* optional */.lq)((0,shape/* described */.WY)(default_branches/* defaultBranchesShape */.z, 'Default branches of other repositories, `owner/name: branch`: for what always happens on the default ' +
        'branch, such as a `repository_dispatch`.')),
    actions: (0,shape/* optional */.lq)((0,shape/* described */.WY)(actions/* actionsShape */.zB, 'Actions that touch branches or environments, and the inputs that name them; they add to those that are known.')),
    opaque: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* oneOf */.yL)(['list', 'refuse']), 'What happens to steps with code that cannot be read in advance: `list` (when left out) lists them, `refuse` ' +
        'refuses the run. `actions` and `programs` vouch for some.')),
    programs: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,vouched_programs/* programsShape */.x)(), 'Programs that are vouched for, whatever they run: by their name, such as `make`, or by their path in the ' +
        'repository, such as `./scripts/build.py`. They are not opaque.')),
    lifted: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* text */.Qq)({
        pattern: /^grantgate\/frozen(?:\/[^\s~^:?*[\\]+)?$/i,
        expected: 'a tag that freezes, such as `grantgate/frozen/20261128T180000Z`',
    }), { max: 1000 }), 'Freezes that are over: names of tags at or below `grantgate/frozen`, as they are written.')),
    preflight: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* oneOf */.yL)(['enforce', 'warn', 'off']), 'How strictly later steps are read at least, whatever the workflow says.')),
    guard: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* oneOf */.yL)(['enforce', 'off']), '`enforce`: pushes are guarded while a job runs, whatever the workflow says.')),
    requests: (0,shape/* optional */.lq)((0,shape/* described */.WY)(request_rules/* requestsShape */.gD, 'How access is asked for.')),
    renewal: (0,shape/* optional */.lq)((0,shape/* described */.WY)(request_rules/* renewalShape */.W2, 'How grants are renewed.')),
    offboarding: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* oneOf */.yL)(['propose', 'revoke']), 'What happens with grants of people who left: a pull request proposes their end (when left out), or a tag ' +
        'revokes them at once.')),
    unused: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,time_shapes/* duration */.p0)({ min: 86_400 }), 'After how long without a run a grant is proposed for removal; never when left out.')),
    notify: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,request_rules/* httpsAddress */.gC)(), 'Address that is told, in one signed JSON event each, what happens to grants.')),
    'frozen-allows-break-glass': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), '`true`: a freeze does not stop break-glass access. It does when left out.')),
    delegation: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)(entry/* delegationEntryShape */.mR, { max: 100 }), 'Tools that may name the person behind a dispatch: by a comment, by a signature of their own, or by a ' +
        'token of ' +
        "the company's identity provider.")),
    walls: (0,shape/* optional */.lq)((0,shape/* described */.WY)(wallsShape, 'What clouds and GitHub are to refuse by themselves: `grantgate walls` writes it for them.')),
    roles: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* record */.g1)(names/* ROLE_NAME */.VA, 'a role name of letters, digits, `-` and `_`', roleShape), 'The catalogue of what can be granted.'), '{}'),
}, (policy, _path, mismatches) => {
    for (const [name, role] of policy.roles)
        checkRole(policy, name, role, mismatches);
    (0,entry/* checkEntries */.bX)(policy.delegation ?? [], new Set(policy.roles.keys()), mismatches);
});
function checkRole(policy, name, role, mismatches) {
    const count = policy.approval.count ?? 1;
    if (role.approval !== undefined && role.approval.count < count) {
        mismatches.push({
            path: ['roles', name, 'approval', 'count'],
            message: `lower than the policy's ${count}: a role may only raise it`,
        });
    }
    if (role.lifetime !== undefined && role.lifetime > policy.limits.lifetime) {
        mismatches.push({
            path: ['roles', name, 'lifetime'],
            message: `longer than the policy's ${(0,duration/* formatDuration */.a)(policy.limits.lifetime)}: a role may only lower it`,
        });
    }
    const longest = Math.min(policy.limits.lifetime, role.lifetime ?? Number.POSITIVE_INFINITY);
    const emergency = role['break-glass'];
    if (emergency !== undefined && emergency.lasts > longest) {
        mismatches.push({
            path: ['roles', name, 'break-glass', 'lasts'],
            message: `longer than the ${(0,duration/* formatDuration */.a)(longest)} that a grant for this role may last`,
        });
    }
    if (emergency?.drill !== undefined && (emergency.drill === name || !policy.roles.has(emergency.drill))) {
        mismatches.push({
            path: ['roles', name, 'break-glass', 'drill'],
            message: emergency.drill === name
                ? 'a drill would get the credentials of the role itself'
                : `there is no role \`${emergency.drill}\``,
            hint: 'name a role of this policy whose credentials do no harm',
        });
    }
    for (const [credential, spec] of role.credentials ?? [])
        checkAccounts(policy, spec, ['roles', name, 'credentials', credential], mismatches);
}
function checkAccounts({ limits: { accounts } }, { aws, github }, path, mismatches) {
    if (accounts === undefined)
        return;
    const roles = [
        [aws?.role, ['aws', 'role']],
        [aws?.chain, ['aws', 'chain']],
        [github?.key['aws-kms']?.role, ['github', 'key', 'aws-kms', 'role']],
    ];
    for (const [role, where] of roles) {
        const account = role?.split(':')[4];
        if (account !== undefined && !accounts.includes(account))
            mismatches.push({ path: [...path, ...where], message: `account \`${account}\` is not in \`limits.accounts\`` });
    }
}
/** Parses a policy file; every problem carries its place. */
function parsePolicy(source, file) {
    return (0,policy_document/* parseDocument */.T)(source, file, policyShape);
}
/**
 * Who approves by a version of the policy that is no longer in force; `undefined` where it does not say so. What else
 * is in it does not count: a file that was good when it was written must not lose its say because it is read more
 * strictly today, or whoever pushes a correction would write the first version anew.
 */
function parseApprovalRules(source) {
    const yaml = (0,policy_yaml/* loadYaml */.yv)(source, '');
    if (!yaml.ok || !(0,shape/* isRecord */.u4)(yaml.value))
        return undefined;
    const mismatches = [];
    const rules = approvalShape.parse(yaml.value['approval'], [], mismatches);
    return mismatches.length === 0 ? rules : undefined;
}


/***/ }),

/***/ 5206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pk: () => (/* binding */ changeableNames),
/* harmony export */   Q: () => (/* binding */ pushShape),
/* harmony export */   Tb: () => (/* binding */ changesText)
/* harmony export */ });
/* unused harmony export pushLists */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2699);
/* harmony import */ var _either_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3601);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5999);



/** What a push may do besides adding commits: move a branch or a tag to where it was not going, or delete one. */
const PUSH_CHANGES = ['force', 'delete'];
const changeableShape = (what, whatOfTags = what) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_either_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOrKeys */ .M)((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV)('branch'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    branches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV)('branch'), `Branches that ${what}.`)),
    tags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV)('tag'), `Tags that ${whatOfTags}.`)),
})), `Branches that ${what}; for tags as well, a list of each. None when left out.`);
/** The key `push` of a role: kinds of changes, each for all that the role covers, or each with the names it is for. */
const pushShape = (0,_either_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .listOrKeys */ .M)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(PUSH_CHANGES)), (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    force: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(changeableShape('may be rewritten', 'may be moved')),
    delete: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(changeableShape('may be deleted')),
}));
const EVERY_NAME_CHANGEABLE = { branches: ['**'], tags: ['**'] };
const NO_NAME_CHANGEABLE = { branches: [], tags: [] };
/** What a role lets a push change in a way: patterns that a name must match besides those of the role's own lists. */
function changeableNames(rules, change) {
    if (rules === undefined)
        return NO_NAME_CHANGEABLE;
    if (isKinds(rules))
        return rules.includes(change) ? EVERY_NAME_CHANGEABLE : NO_NAME_CHANGEABLE;
    const names = rules[change] ?? [];
    return 'length' in names ? { ...NO_NAME_CHANGEABLE, branches: names } : { ...NO_NAME_CHANGEABLE, ...names };
}
/** What a role lets pushes do besides adding, in words of the policy: `force of branches automated/**`. */
function changesText(rules) {
    return PUSH_CHANGES.flatMap((change) => {
        const { branches, tags } = changeableNames(rules, change);
        if (branches.length + tags.length === 0)
            return [];
        if (rules !== undefined && isKinds(rules))
            return [change];
        const parts = [
            ...(branches.length === 0 ? [] : [`branches ${branches.join(', ')}`]),
            ...(tags.length === 0 ? [] : [`tags ${tags.join(', ')}`]),
        ];
        return [`${change} of ${parts.join(' and ')}`];
    });
}
/** The lists of names under `push`, each with its place below that key. */
function pushLists(rules) {
    if (rules === undefined || isKinds(rules))
        return [];
    return PUSH_CHANGES.flatMap((change) => {
        const names = rules[change] ?? [];
        if ('length' in names)
            return [{ list: 'branches', patterns: names, path: [change] }];
        return ['branches', 'tags'].map((list) => ({
            list,
            patterns: names[list] ?? [],
            path: [change, list],
        }));
    });
}
function isKinds(rules) {
    return Array.isArray(rules);
}


/***/ }),

/***/ 798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ PERMISSIONS),
/* harmony export */   PO: () => (/* binding */ listedByNameShape),
/* harmony export */   Tx: () => (/* binding */ listedShape)
/* harmony export */ });
/* harmony import */ var _either_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3601);
/* harmony import */ var _hinted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2676);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2699);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(832);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5999);





/** Permissions on a repository, weakest first: each includes those before it. */
const PERMISSIONS = ['read', 'triage', 'write', 'maintain', 'admin'];
/** Words that GitHub has for the same elsewhere. */
const MEANT_PERMISSIONS = {
    owner: 'admin',
    owners: 'admin',
    push: 'write',
    pull: 'read',
    contributor: 'write',
    collaborator: 'write',
};
const permissionShape = {
    schema: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(PERMISSIONS).schema,
    parse: (value, path, mismatches) => {
        const word = typeof value === 'string' ? value.toLowerCase() : '';
        const meant = Object.hasOwn(MEANT_PERMISSIONS, word) ? MEANT_PERMISSIONS[word] : undefined;
        return meant === undefined
            ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(PERMISSIONS).parse(value, path, mismatches)
            : (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_3__/* .addMismatch */ .E$)(mismatches, path, `there is no permission \`${word}\` on a repository`, `did you mean \`${meant}\`?`);
    },
};
const numberedTeamShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    team: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .team */ .gv)(), 'The team, for people who read the policy.'), 'acme/platform'),
    id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'Its number, which decides: `gh api orgs/OWNER/teams/SLUG --jq .id`.'), '7401'),
});
const loginOfSome = (0,_hinted_js__WEBPACK_IMPORTED_MODULE_4__/* .hinted */ .x)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .login */ .iD)(), (written) => _names_js__WEBPACK_IMPORTED_MODULE_1__/* .TEAM_PATTERN */ .FW.test(written.replace(/^@/, '')) ? 'a login has no slash: a team goes under `teams`' : undefined);
const named = {
    users: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_either_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .eitherShape */ .P)(loginOfSome, (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(1), 'a GitHub login or a numeric account id')), 'Logins, or numeric account ids, which survive renames.')),
    teams: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_either_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .listOrKeys */ .M)((0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .team */ .gv)(), numberedTeamShape)), 'Teams written `owner/slug`, or `{team: owner/slug, id: 123}`: the number survives a rename, and a new ' +
        'team of an old name does not have it. Members of their child teams are members. Needs a token that can ' +
        'read members.')),
};
const withPermission = {
    ...named,
    permission: (0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .described */ .WY)(permissionShape, 'Anyone with at least this permission on the repository that holds the policy.')),
};
/** People by name, team or permission; `nobody` says what it means when there are none. */
function listedShape(nobody) {
    return notAsList((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(withPermission, (value, path, mismatches) => refuseNobody(value, path, mismatches, { nobody, hint: 'give `users`, `teams` or `permission`' })), Object.keys(withPermission));
}
/** The same where a permission is not enough. */
function listedByNameShape(nobody) {
    return notAsList((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)(named, (value, path, mismatches) => refuseNobody(value, path, mismatches, { nobody, hint: 'give `users` or `teams`' })), Object.keys(named));
}
function refuseNobody(value, path, mismatches, { nobody, hint }) {
    const some = (value.users?.length ?? 0) + (value.teams?.length ?? 0) > 0 || value.permission !== undefined;
    if (!some)
        mismatches.push({ path, message: nobody, hint });
}
/** A list of names, or a name alone, says what it has to be written as. */
function notAsList(shape, keys) {
    return {
        schema: shape.schema,
        parse: (value, path, mismatches) => {
            const names = Array.isArray(value) ? value : [value];
            if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) || !names.every((name) => typeof name === 'string' && name !== ''))
                return shape.parse(value, path, mismatches);
            return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_3__/* .addMismatch */ .E$)(mismatches, path, `expected keys and values, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_3__/* .showValue */ .vp)(value)}`, `write \`${meantPeople(names.map(String), keys)}\`: its keys are ${keys.join(', ')}`);
        },
    };
}
function meantPeople(written, keys) {
    const names = written.map((name) => name.replace(/^@/, ''));
    const [only = ''] = names;
    const isPermission = keys.includes('permission') && PERMISSIONS.some((permission) => permission === only);
    if (names.length === 1 && isPermission)
        return `{permission: ${only}}`;
    if (names.length > 0 && names.every((name) => _names_js__WEBPACK_IMPORTED_MODULE_1__/* .TEAM_PATTERN */ .FW.test(name)))
        return `{teams: [${names.join(', ')}]}`;
    return names.length > 0 && names.every((name) => _names_js__WEBPACK_IMPORTED_MODULE_1__/* .LOGIN */ .S3.test(name))
        ? `{users: [${names.join(', ')}]}`
        : '{users: [hubot]}';
}


/***/ })

};
