import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 7784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ keyAddressesOf),
/* harmony export */   Ox: () => (/* binding */ audienceOf),
/* harmony export */   sO: () => (/* binding */ addressesOf)
/* harmony export */ });
/* unused harmony exports likelyStsAddress, secretAddresses, keyAddress */
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6531);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8362);


/** What is asked for a session, and with it. */
function addressesOf(spec) {
    return { audience: audienceOf(spec), first: likelyStsAddress(spec), others: secretAddresses(spec) };
}
/** What is asked for a session that signs, and with it. */
function keyAddressesOf(spec) {
    return { audience: audienceOf(spec), first: likelyStsAddress(spec), others: [keyAddress(spec)] };
}
/**
 * Where STS most probably is, to open the connection before the SDK is loaded. The SDK's own rules decide where the
 * request goes; where they know better, a connection was opened in vain and nothing was sent over it. A test holds the
 * two against each other.
 */
function likelyStsAddress(spec) {
    if (spec.endpoint !== undefined)
        return spec.endpoint;
    const { name, domain } = (0,_partition_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionOf */ .i)(spec.region);
    const host = spec.fips === true && name !== 'aws-us-gov' ? 'sts-fips' : 'sts';
    return `https://${host}.${spec.region}.${domain}`;
}
/** Where secrets are read once the session is there. */
function secretAddresses(spec) {
    const secrets = spec.secrets ?? [];
    return [
        ...(secrets.some(({ secret }) => secret !== undefined)
            ? [(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceUrl */ .R)('secretsmanager', spec, spec.endpoints?.secretsmanager)]
            : []),
        ...(secrets.some(({ parameter }) => parameter !== undefined) ? [(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceUrl */ .R)('ssm', spec, spec.endpoints?.ssm)] : []),
    ];
}
/** Where a key signs once the session is there. */
function keyAddress(spec) {
    return (0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceUrl */ .R)('kms', spec, spec.endpoints?.kms);
}
/** Audience of the token that AWS expects, unless the policy says otherwise. */
function audienceOf({ audience }) {
    return audience ?? 'sts.amazonaws.com';
}


/***/ }),

/***/ 6531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ serviceUrl),
/* harmony export */   Y: () => (/* binding */ stsSettings)
/* harmony export */ });
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8362);

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

/***/ 8362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 2598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ audienceOf),
/* harmony export */   s: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _cloud_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7779);

/** Where the token is asked for, and with which token of the job. */
function addressesOf(spec) {
    return { audience: audienceOf(spec), first: (0,_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .h)(spec).login };
}
/** Audience of the token that is traded: the cloud's own, unless the policy says otherwise. */
function audienceOf(spec) {
    return spec.audience ?? (0,_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .h)(spec).audience;
}


/***/ }),

/***/ 7779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ managementScope),
/* harmony export */   h: () => (/* binding */ cloudOf)
/* harmony export */ });
const CLOUD_ADDRESSES = {
    public: {
        login: 'https://login.microsoftonline.com',
        management: 'https://management.azure.com',
        audience: 'api://AzureADTokenExchange',
        terraform: 'public',
    },
    'us-government': {
        login: 'https://login.microsoftonline.us',
        management: 'https://management.usgovcloudapi.net',
        audience: 'api://AzureADTokenExchangeUSGov',
        terraform: 'usgovernment',
    },
    china: {
        login: 'https://login.partner.microsoftonline.cn',
        management: 'https://management.chinacloudapi.cn',
        audience: 'api://AzureADTokenExchangeChina',
        terraform: 'china',
    },
};
function cloudOf({ cloud }) {
    return CLOUD_ADDRESSES[cloud ?? 'public'];
}
/** All that the identity may do in Azure Resource Manager. */
function managementScope({ management }) {
    return `${management}/.default`;
}


/***/ }),

/***/ 6543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ resourceOf),
/* harmony export */   Ox: () => (/* binding */ audienceOf),
/* harmony export */   bR: () => (/* binding */ stsAddress),
/* harmony export */   qg: () => (/* binding */ accountAddress),
/* harmony export */   sO: () => (/* binding */ addressesOf),
/* harmony export */   yp: () => (/* binding */ otherUniverse)
/* harmony export */ });
/** The cloud that everybody means. */
const GOOGLE_DOMAIN = 'googleapis.com';
/** What is asked for the trade, and after it, when the token is one of a service account. */
function addressesOf(spec) {
    return {
        audience: audienceOf(spec),
        first: stsAddress(spec),
        others: spec['service-account'] === undefined ? [] : [iamAddress(spec)],
    };
}
/**
 * Audience of the job's token: a provider without a list of audiences takes its own name, with or without `https:`.
 * https://cloud.google.com/iam/docs/reference/rest/v1/projects.locations.workloadIdentityPools.providers#oidc
 */
function audienceOf({ audience, provider }) {
    return audience ?? `https:${resourceOf({ provider })}`;
}
/** The provider's full name. It names `googleapis.com` in every universe: google-github-actions/auth, issue 521. */
function resourceOf({ provider }) {
    return `//iam.${GOOGLE_DOMAIN}/${provider}`;
}
/** The domain of the cloud, where it is not Google's own. */
function otherUniverse({ universe }) {
    return universe === GOOGLE_DOMAIN ? undefined : universe;
}
/** Where tokens are traded. https://cloud.google.com/iam/docs/reference/sts/rest */
function stsAddress(spec) {
    return `https://sts.${spec.universe ?? GOOGLE_DOMAIN}`;
}
/** Where a service account's tokens are made. https://cloud.google.com/iam/docs/reference/credentials/rest */
function accountAddress(spec, account, method) {
    return `${iamAddress(spec)}/v1/projects/-/serviceAccounts/${account}:${method}`;
}
function iamAddress({ universe }) {
    return `https://iamcredentials.${universe ?? GOOGLE_DOMAIN}`;
}


/***/ }),

/***/ 8181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ keptKey)
/* harmony export */ });
/** Where a key is kept; `undefined` where it is handed over. */
function keptKey(key, stores) {
    if (key.vault !== undefined)
        return kept(key.vault, stores.vault);
    if (key['aws-kms'] !== undefined)
        return kept(key['aws-kms'], stores['aws-kms']);
    return undefined;
}
function kept(spec, store) {
    return {
        addresses: store.addressesOf(spec),
        open: async (limits, tools) => await store.open(spec, limits, tools),
    };
}


/***/ }),

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ audienceOf),
/* harmony export */   s: () => (/* binding */ addressesOf)
/* harmony export */ });
/** Where the server is asked, and with which token of the job; nowhere yet where connections of its own are made. */
function addressesOf(spec) {
    return { audience: audienceOf(spec), first: spec['ca-certificates'] === undefined ? spec.url : undefined };
}
/** Audience of the token that is traded: the server itself, unless the policy says otherwise. */
function audienceOf({ url, audience }) {
    return audience ?? url;
}


/***/ }),

/***/ 6464:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _session_post_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6824);


process.exitCode = await (0,_session_post_js__WEBPACK_IMPORTED_MODULE_1__/* .post */ .b)({
    env: process.env,
    now: Date.now,
    sleep: async (milliseconds) => await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds),
    random: Math.random,
    write: (line) => process.stdout.write(line),
});

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Nk: () => (/* binding */ SESSION_TAGS),
  P4: () => (/* binding */ awsLogin),
  hl: () => (/* binding */ awsShape)
});

// EXTERNAL MODULE: ./lib/policy/shape.js + 3 modules
var shape = __nccwpck_require__(8678);
// EXTERNAL MODULE: ./lib/policy/credential/words.js + 2 modules
var words = __nccwpck_require__(8891);
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
    parameter: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: SSM_PARAMETER, expected: 'the name or the ARN of a parameter', maxLength: 2048 }), 'Name or ARN of a parameter in Systems Manager, such as `/shop/flags/key`; with `:3` or `:label` after it, that version.')),
    field: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)(), 'Field of a value that is a JSON object; all of the value when left out.')),
    'version-stage': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 256 }), 'Staging label of the version of a secret; `AWSCURRENT` when left out.')),
    env: (0,shape/* required */.mw)((0,words/* variableName */.cG)()),
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
var time_shapes = __nccwpck_require__(2008);
// EXTERNAL MODULE: ./lib/policy/credential/iam-policy-spec.js
var iam_policy_spec = __nccwpck_require__(3508);
;// CONCATENATED MODULE: ./lib/policy/credential/aws-spec.js





const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/;
const POLICY_ARN = /^arn:aws[a-z-]*:iam::(?:\d{12}|aws):policy\/[\w+=,.@/-]{1,512}$/;
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html, ExternalId */
const EXTERNAL_ID = /^[\w+=,.@:/-]{2,1224}$/;
/** STS sessions are 15 minutes at least and 12 hours at most: AssumeRoleWithWebIdentity, DurationSeconds. */
const MIN_STS_SECONDS = 900;
const MAX_STS_SECONDS = 43_200;
/** Tags that a chained session bears. */
const SESSION_TAGS = ['Grant', 'Actor', 'ActorId', 'Repository', 'RunId', 'Ticket'];
/** How AWS lets a job in; also used for a key that signs. */
const awsLogin = {
    role: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: ROLE_ARN, expected: 'the ARN of an IAM role' }), 'ARN of the IAM role that is assumed.')),
    region: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: /^[a-z]{2,4}(?:-[a-z]+)+-\d{1,2}$/, expected: 'an AWS region such as `eu-west-1`' }), 'Region of the STS endpoint, and `AWS_REGION` for later steps.')),
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
    session: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,time_shapes/* duration */.p)({ min: MIN_STS_SECONDS, max: MAX_STS_SECONDS }), 'Longest session; 15 minutes at least, as STS demands. With `chain` one hour at most.')),
    policy: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,iam_policy_spec/* iamPolicy */.e)(), 'Session policy: it can only shrink what the role allows.')),
    policies: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* text */.Qq)({ pattern: POLICY_ARN, expected: 'the ARN of a managed policy' }), { max: 10 }), 'ARNs of managed policies that shrink the session further.')),
    'verify-identity': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), 'Ask GetCallerIdentity with the new credentials; one more round trip.')),
    chain: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: ROLE_ARN, expected: 'the ARN of an IAM role' }), 'ARN of a second role, assumed with the first: later steps get the keys of this one.')),
    'external-id': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: EXTERNAL_ID, expected: 'an external id' }), 'External id that the trust policy of the second role asks for.')),
    tags: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), '`false`: the session of the second role bears no tags.')),
    'transitive-tags': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* oneOf */.yL)(SESSION_TAGS), { max: SESSION_TAGS.length }), 'Tags that stay on sessions born of that session; none when left out.')),
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bn: () => (/* binding */ azureShape),
/* harmony export */   f_: () => (/* binding */ AZURE_TOKEN_VARIABLE)
/* harmony export */ });
/* unused harmony export AZURE_CLOUDS */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8678);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8891);


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
    scope: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(scope('Resource that the token is for, such as `https://vault.azure.net/.default`.')),
    env: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)()),
});
/** Access tokens of an app registration or a managed identity: the key `azure` of a credential. */
const azureShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ik)({
    tenant: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(uuid('Id of the tenant (directory).')),
    client: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)(uuid('Client id of the app registration, or of the user-assigned managed identity.')),
    subscription: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(uuid('Id of the subscription. It is checked: it has to be there, enabled and of that tenant.')),
    cloud: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(AZURE_CLOUDS), 'Which cloud; `public` when left out.')),
    audience: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ maxLength: 255 }), "Audience of the token that is traded; the cloud's own when left out, such as `api://AzureADTokenExchange`.")),
    scope: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(scope("Resource that the access token is for; the cloud's management API when left out, such as `https://management.azure.com/.default`.")),
    env: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .variableName */ .cG)(), `Variable that later steps find the access token in; \`${AZURE_TOKEN_VARIABLE}\` when left out.`)),
    tokens: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(furtherToken, { max: 10 }), 'Further access tokens, for other resources; each is a request of its own.')),
    'federated-token-file': (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(), 'Also gives later steps the token of the job itself, in a file, as Azure SDKs and Terraform want it. It can be traded for five minutes; what comes of it may last a day.')),
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ misplacedValues),
/* harmony export */   e: () => (/* binding */ iamPolicy)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2948);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(832);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8678);



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
 * Values that are no text where IAM compares texts: an account number that YAML or JSON read as a number has lost its
 * zero, and a `Deny` on it is of no account. Numbers are numbers under `Numeric…` and `Date…` only, true and false
 * under `Bool` and `Null`.
 */
function misplacedValues(document) {
    return (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .leavesOf */ .wf)(document).flatMap(({ path, value }) => {
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
    return `${typeof value === 'number' || value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .InexactNumber */ .uS ? 'the number ' : ''}${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .vp)(value)}`;
}
/** An IAM policy document, as keys and values or as JSON in one text. */
function iamPolicy() {
    const asText = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)({ maxLength: MAX_INLINE_POLICY_CHARACTERS });
    return {
        schema: { anyOf: [(0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .freeObject */ .oR)().schema, asText.schema] },
        parse: (value, path, mismatches) => {
            if (typeof value === 'string') {
                const parsed = asText.parse(value, path, mismatches);
                return parsed === undefined || checkedPolicy(documentIn(parsed), path, mismatches, false) ? parsed : undefined;
            }
            if ((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
                return checkedPolicy(value, path, mismatches, true) ? value : undefined;
            mismatches.push({ path, message: `expected an IAM policy document, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .vp)(value)}` });
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
        return (0,_exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExactly */ .Ab)(source);
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 8891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zQ: () => (/* binding */ foldedVariable),
  N3: () => (/* binding */ httpsUrl),
  MX: () => (/* binding */ takenTwice),
  RE: () => (/* binding */ tokenVariableName),
  cG: () => (/* binding */ variableName)
});

// UNUSED EXPORTS: HTTPS_URL

// EXTERNAL MODULE: ./lib/policy/shape.js + 3 modules
var shape = __nccwpck_require__(8678);
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

;// CONCATENATED MODULE: ./lib/policy/credential/words.js


/** An address that credentials may be fetched from: https only. */
const HTTPS_URL = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[^\s?#]*)?$/;
/** Tokens that tools of GitHub look for; other `GITHUB_` names belong to the runner. */
const GITHUB_TOKEN_NAME = /^GITHUB_(?:[A-Z0-9]+_)*TOKEN$/;
/** Name of a variable that later steps find a value in; never one that steers the runner, the shell or other tools. */
function variableName() {
    return nameUnless(steers);
}
/** Like `variableName`, for a token of GitHub: `GITHUB_TOKEN` and other `GITHUB_…_TOKEN` are allowed. */
function tokenVariableName() {
    return nameUnless((name) => steers(name) && !GITHUB_TOKEN_NAME.test(name));
}
function nameUnless(refused) {
    const name = (0,shape/* text */.Qq)({ pattern: /^[A-Za-z_][A-Za-z0-9_]{0,127}$/, expected: 'the name of a variable' });
    const checked = {
        schema: name.schema,
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

/***/ 4464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Seconds in one unit of a written duration. */
const DURATION_UNITS = { s: 1, m: 60, h: 3600, d: 86_400 };
/** Reads `15m`, `2h`, `30d` (also `900s`) as seconds; `undefined` when it is not a duration or is zero. */
function parseDuration(text) {
    const match = /^([1-9]\d{0,5})([smhd])$/.exec(text);
    const unit = DURATION_UNITS[match?.[2] ?? ''];
    return match === null || unit === undefined ? undefined : Number(match[1]) * unit;
}
/** Writes seconds in the largest unit that divides them, as a person would: 900 → `15m`. */
function formatDuration(seconds) {
    for (const unit of ['d', 'h', 'm']) {
        const size = DURATION_UNITS[unit] ?? 1;
        if (seconds >= size && seconds % size === 0)
            return `${seconds / size}${unit}`;
    }
    return `${seconds}s`;
}


/***/ }),

/***/ 2948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ parseExactly),
/* harmony export */   uS: () => (/* binding */ InexactNumber),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/* unused harmony export exactNumber */
/**
 * A number that would not come back as it was written: too long to be held exactly, `1.10`, `1e3`, `0x1F`, `012`.
 * Whoever hands it on would hand on another one, so it is no number to any reader.
 */
class InexactNumber {
    source;
    constructor(source) {
        this.source = source;
    }
}
/** The number, where writing it again gives the same characters. */
function exactNumber(value, source) {
    return JSON.stringify(value) === source ? value : new InexactNumber(source);
}
/** `JSON.parse` that loses no digit: what cannot be held exactly is an {@link InexactNumber}. @throws SyntaxError */
function parseExactly(text) {
    // numbers come with their source, which the language's own types do not say yet:
    // https://tc39.es/proposal-json-parse-with-source/
    const value = JSON.parse(text, (_name, read, ...more) => typeof read === 'number' ? exactNumber(read, more[0]?.source ?? '') : read);
    return value;
}
/** Everything that is neither a list nor keys and values, with the way to it. */
function leavesOf(value, path = []) {
    if (Array.isArray(value))
        return value.flatMap((entry, index) => leavesOf(entry, [...path, index]));
    if (typeof value === 'object' && value !== null && !(value instanceof InexactNumber))
        return Object.entries(value).flatMap(([name, entry]) => leavesOf(entry, [...path, name]));
    return [{ path, value }];
}


/***/ }),

/***/ 1947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ foldCase),
/* harmony export */   _5: () => (/* binding */ foldWidely),
/* harmony export */   yS: () => (/* binding */ isSameName)
/* harmony export */ });
/* unused harmony export couldBeSameName */
/** Names that are written in ASCII alone need no wide folding. */
const ASCII = /^[ -~]*$/;
/**
 * A name in lower case as GitHub's names are compared: letters of ASCII only.
 *
 * INVARIANT: where two names being the same lets something through, no other letter is folded: U+212A KELVIN SIGN is no
 * `k`, U+017F LONG S is no `s`.
 */
function foldCase(name) {
    return name.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
/**
 * A name with everything folded that somebody could take for the same: case of all letters, accents, compatible forms.
 *
 * INVARIANT: only where two names being the same refuses something: a doubt counts against.
 */
function foldWidely(name) {
    return name
        .normalize('NFKD')
        .toUpperCase()
        .toLowerCase()
        .normalize('NFKD')
        .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]+/gu, '');
}
/** Whether two names are the same to GitHub. */
function isSameName(one, other) {
    return one === other || (one.length === other.length && foldCase(one) === foldCase(other));
}
/** Whether two names could be taken for the same. */
function couldBeSameName(one, other) {
    return isSameName(one, other) || (!(ASCII.test(one) && ASCII.test(other)) && foldWidely(one) === foldWidely(other));
}


/***/ }),

/***/ 832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ addMismatch),
/* harmony export */   vp: () => (/* binding */ showValue)
/* harmony export */ });
/* unused harmony export toProblems */
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2948);

/** Notes what is wrong; there is no value then. */
function addMismatch(mismatches, path, message, hint) {
    mismatches.push(hint === undefined ? { path, message } : { path, message, hint });
    return undefined;
}
/** A value that was found, for people. */
function showValue(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object' && !(value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .InexactNumber */ .uS))
        return 'keys and values';
    const written = typeof value === 'string' ? value : value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_0__/* .InexactNumber */ .uS ? value.source : JSON.stringify(value);
    return `\`${written.length > 60 ? `${written.slice(0, 57)}...` : written}\``;
}
/** Turns mismatches into problems with places. */
function toProblems(mismatches, file, place) {
    return mismatches.map((mismatch) => {
        const problem = {
            file,
            ...place(mismatch),
            message: mismatch.path.length > 0 && mismatch.key !== true
                ? `${writePath(mismatch.path)}: ${mismatch.message}`
                : mismatch.message,
        };
        return mismatch.hint === undefined ? problem : { ...problem, hint: mismatch.hint };
    });
}
function writePath(path) {
    return path
        .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`))
        .join('');
}


/***/ }),

/***/ 8678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  WY: () => (/* binding */ described),
  Jt: () => (/* binding */ flag),
  oR: () => (/* binding */ freeObject),
  nd: () => (/* binding */ integer),
  u4: () => (/* binding */ isRecord),
  p_: () => (/* binding */ list),
  Ik: () => (/* binding */ object),
  yL: () => (/* binding */ oneOf),
  lq: () => (/* binding */ optional),
  g1: () => (/* binding */ record),
  mw: () => (/* binding */ required),
  Qq: () => (/* binding */ shape_text)
});

// UNUSED EXPORTS: eitherShape, line

;// CONCATENATED MODULE: ./lib/policy/hidden-characters.js
/**
 * Controls, formats, separators of lines and paragraphs, halves of pairs, and whatever else Unicode says is not drawn.
 * Not the line feed; a tab has a rule of its own where files are read. https://www.unicode.org/reports/tr44/ ,
 * Default_Ignorable_Code_Point
 */
const HIDDEN_CHARACTER = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const HIDDEN_NAMES = {
    '\t': 'a tab',
    '\r': 'a carriage return that ends no line',
    '\u0085': 'a line break that many programs do not show',
    '\u00ad': 'a soft hyphen, which is not shown',
    '\u200b': 'a space without width',
    '\u200c': 'a joiner that is not shown',
    '\u200d': 'a joiner that is not shown (emoji of families and professions hold it)',
    '\u2028': 'a line separator, which many programs do not show',
    '\u2029': 'a paragraph separator, which many programs do not show',
    '\u2060': 'a joiner that is not shown',
    '\ufeff': 'a byte order mark inside the text, which is not shown',
};
/** Most texts hold nothing else, and need no closer look. */
const PLAIN_TEXT = /^[ -~\n]*$/;
/** Marks, embeddings, overrides and isolates. https://www.unicode.org/reports/tr9/ */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Says that a sign is drawn as text or as a picture: with an emoji before it, both are seen. */
const VARIATION = /[\ufe0e\ufe0f]/;
const PICTURE = /\p{Extended_Pictographic}$/u;
/**
 * The first character of a text that hides something; `undefined` when all is as it looks. Line feeds, and carriage
 * returns right before them, are as they look. Pure; used for every file that people review.
 */
function hidden_characters_findHidden(text) {
    if (PLAIN_TEXT.test(text))
        return undefined;
    for (const match of text.matchAll(HIDDEN_CHARACTER)) {
        const [character] = match;
        if (!isPlain(text, character, match.index))
            return { offset: match.index, code: characterCode(character), what: whatOf(character) };
    }
    return undefined;
}
/** Says what is wrong with a character. */
function describeHidden({ code, what }) {
    return `${code} is not allowed: ${what}`;
}
/**
 * One line without such characters, for a JSON Schema: the ranges are those of the basic plane, which every dialect of
 * expressions understands. What lies beyond is for {@link findHidden} alone.
 */
const hidden_characters_ONE_LINE_PATTERN = '^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u08e2\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$';
function isPlain(text, character, at) {
    if (character === '\r')
        return text[at + 1] === '\n';
    return VARIATION.test(character) && PICTURE.test(text.slice(Math.max(0, at - 2), at));
}
function characterCode(character) {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
function whatOf(character) {
    if (DIRECTION.test(character))
        return 'it changes the direction in which text is shown';
    if (/\p{Cs}/u.test(character))
        return 'half of a character';
    return (HIDDEN_NAMES[character] ?? (/\p{Cc}/u.test(character) ? 'a control character' : 'a character that is not shown'));
}

// EXTERNAL MODULE: ./lib/policy/exact-json.js
var exact_json = __nccwpck_require__(2948);
// EXTERNAL MODULE: ./lib/policy/mismatch.js
var mismatch = __nccwpck_require__(832);
;// CONCATENATED MODULE: ./lib/policy/nearest.js
/** The word that was probably meant, or `undefined` when none is near. */
function nearest(word, known) {
    const [best] = known
        .map((candidate) => ({ candidate, distance: candidate.startsWith(word) ? 0 : editDistance(word, candidate) }))
        .toSorted((a, b) => a.distance - b.distance);
    return best !== undefined && word.length > 1 && best.distance <= Math.max(1, Math.floor(word.length / 3))
        ? best.candidate
        : undefined;
}
/** Insertions, deletions, replacements and swaps of neighbours between two words. */
function editDistance(from, to) {
    if (Math.abs(from.length - to.length) > 8)
        return Number.POSITIVE_INFINITY;
    let before = [];
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (let i = 1; i <= from.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= to.length; j += 1) {
            const changed = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
                ? (before[j - 2] ?? 0) + 1
                : Number.POSITIVE_INFINITY;
            next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed, swapped));
        }
        before = row;
        row = next;
    }
    return row[to.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/policy/meant.js


/** The key that was meant: the mistakes that are made most are another separator and a plural. */
function meant(word, names) {
    const plain = (word) => word.toLowerCase().replaceAll(/[-_s]/g, '');
    return (names.find((name) => plain(name) === plain(word) || (word.length > 3 && (name.startsWith(word) || word.startsWith(name)))) ?? nearest(word, names));
}
/** Of a text where a number or a truth value belongs. */
const QUOTED = 'in quotes it is a text: leave them out';
/** What to do where a text was found that would be the right value without its quotes. */
function unquoted(value, pattern) {
    return typeof value === 'string' && pattern.test(value) ? QUOTED : undefined;
}
/** Whether a text was probably meant, and its quotes are missing. */
function isUnquoted(value) {
    return typeof value === 'number' || typeof value === 'boolean' || value instanceof exact_json/* InexactNumber */.uS;
}

;// CONCATENATED MODULE: ./lib/policy/shape.js




function required(shape) {
    return { shape, required: true };
}
function optional(shape) {
    return { shape, required: false };
}
/** Adds what the value is for, and an example, to the schema and the generated reference. */
function described(shape, description, extra = {}) {
    return { parse: shape.parse, schema: { ...shape.schema, description, ...extra } };
}
/** A non-empty string. */
function shape_text(rule = {}) {
    const { pattern, expected = 'text', maxLength = 1024 } = rule;
    return {
        schema: { type: 'string', minLength: 1, maxLength, ...(pattern === undefined ? {} : { pattern: pattern.source }) },
        parse: (value, path, mismatches) => {
            if (typeof value !== 'string' || value === '')
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected ${expected}, got ${(0,mismatch/* showValue */.vp)(value)}`, isUnquoted(value) ? 'write it in quotes' : undefined);
            if (value.length > maxLength)
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `longer than ${maxLength} characters`);
            if (pattern !== undefined && !pattern.test(value))
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected ${expected}, got ${(0,mismatch/* showValue */.vp)(value)}`);
            return value;
        },
    };
}
/** A non-empty string on one line, without anything that hides. */
function line(maxLength = 1024) {
    const inner = shape_text({ maxLength });
    return {
        schema: { ...inner.schema, pattern: ONE_LINE_PATTERN },
        parse: (value, path, mismatches) => {
            if (typeof value === 'string' && (value.includes('\n') || findHidden(value) !== undefined))
                return addMismatch(mismatches, path, 'expected text on one line');
            return inner.parse(value, path, mismatches);
        },
    };
}
/** A whole number from `min` on. */
function integer(min, max = Number.MAX_SAFE_INTEGER) {
    return {
        schema: { type: 'integer', minimum: min, ...(max === Number.MAX_SAFE_INTEGER ? {} : { maximum: max }) },
        parse: (value, path, mismatches) => typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
            ? value
            : (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected a whole number of at least ${min}, got ${(0,mismatch/* showValue */.vp)(value)}`, unquoted(value, /^\d+$/)),
    };
}
function flag() {
    return {
        schema: { type: 'boolean' },
        parse: (value, path, mismatches) => typeof value === 'boolean'
            ? value
            : (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected true or false, got ${(0,mismatch/* showValue */.vp)(value)}`, unquoted(value, /^(?:true|false)$/)),
    };
}
/** One of a closed list of words. */
function oneOf(words) {
    return {
        schema: { enum: words },
        parse: (value, path, mismatches) => {
            const found = words.find((word) => word === value);
            if (found !== undefined)
                return found;
            const isNumber = words.some((word) => typeof word === 'number' && String(word) === value);
            return (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected ${words.map((word) => `\`${word}\``).join(', ')}, got ${(0,mismatch/* showValue */.vp)(value)}`, isNumber ? QUOTED : undefined);
        },
    };
}
function list(item, limits = {}) {
    const { min = 0, max = 256 } = limits;
    return {
        schema: { type: 'array', items: item.schema, maxItems: max, ...(min > 0 ? { minItems: min } : {}) },
        parse: (value, path, mismatches) => {
            if (!Array.isArray(value))
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected a list, got ${(0,mismatch/* showValue */.vp)(value)}`, 'a list is written `[a, b]`');
            if (value.length < min)
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected at least ${min} ${min === 1 ? 'item' : 'items'}`);
            if (value.length > max)
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `more than ${max} items`);
            const before = mismatches.length;
            const items = [];
            value.forEach((entry, index) => {
                const parsed = item.parse(entry, [...path, index], mismatches);
                if (parsed !== undefined)
                    items.push(parsed);
            });
            return mismatches.length === before ? items : undefined;
        },
    };
}
/** An object with a closed set of keys; anything else is an error. */
function object(fields, check) {
    const names = Object.keys(fields);
    return {
        schema: {
            type: 'object',
            additionalProperties: false,
            required: names.filter((name) => fields[name]?.required === true),
            properties: Object.fromEntries(names.map((name) => [name, fields[name]?.shape.schema])),
        },
        parse: (value, path, mismatches) => {
            if (!isRecord(value))
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected keys and values, got ${(0,mismatch/* showValue */.vp)(value)}`);
            const before = mismatches.length;
            unknownKeys(value, names, path, mismatches);
            const parsed = {};
            for (const name of names)
                readField(fields, name, value, path, mismatches, parsed);
            if (mismatches.length > before)
                return undefined;
            // every field was parsed by its own shape above
            const typed = parsed;
            check?.(typed, path, mismatches);
            return mismatches.length > before ? undefined : typed;
        },
    };
}
function readField(fields, name, from, path, mismatches, into) {
    const field = fields[name];
    if (field === undefined)
        return;
    if (!Object.hasOwn(from, name)) {
        if (field.required)
            mismatches.push({ path, message: `\`${name}\` is missing` });
        return;
    }
    const parsed = field.shape.parse(from[name], [...path, name], mismatches);
    if (parsed !== undefined)
        into[name] = parsed;
}
/** An object whose keys are free names. */
function record(name, expected, item, max = 1000) {
    return {
        schema: {
            type: 'object',
            propertyNames: { pattern: name.source },
            additionalProperties: item.schema,
            maxProperties: max,
        },
        parse: (value, path, mismatches) => {
            if (!isRecord(value))
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected keys and values, got ${(0,mismatch/* showValue */.vp)(value)}`);
            const before = mismatches.length;
            const parsed = new Map();
            for (const [key, entry] of Object.entries(value)) {
                if (!name.test(key))
                    mismatches.push({ path: [...path, key], key: true, message: `expected ${expected}, got ${(0,mismatch/* showValue */.vp)(key)}` });
                const typed = item.parse(entry, [...path, key], mismatches);
                if (typed !== undefined)
                    parsed.set(key, typed);
            }
            if (parsed.size > max)
                mismatches.push({ path, message: `more than ${max} entries` });
            return mismatches.length === before ? parsed : undefined;
        },
    };
}
/** The first of several shapes that fits; the error names what was expected. */
function eitherShape(first, second, expected) {
    return {
        schema: { anyOf: [first.schema, second.schema] },
        parse: (value, path, mismatches) => first.parse(value, path, []) ??
            second.parse(value, path, []) ??
            addMismatch(mismatches, path, `expected ${expected}, got ${showValue(value)}`),
    };
}
/** Any JSON object, kept as it is; a number in it that JSON would write in another way is an error. */
function freeObject() {
    return {
        schema: { type: 'object' },
        parse: (value, path, mismatches) => {
            if (!isRecord(value))
                return (0,mismatch/* addMismatch */.E$)(mismatches, path, `expected keys and values, got ${(0,mismatch/* showValue */.vp)(value)}`);
            const altered = (0,exact_json/* leavesOf */.wf)(value, path).filter((leaf) => leaf.value instanceof exact_json/* InexactNumber */.uS);
            for (const leaf of altered)
                mismatches.push({
                    path: leaf.path,
                    message: `the number ${(0,mismatch/* showValue */.vp)(leaf.value)} would be sent in another form`,
                    hint: 'write it in quotes, or as a plain number',
                });
            return altered.length === 0 ? value : undefined;
        },
    };
}
/** Narrows to a plain object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof exact_json/* InexactNumber */.uS);
}
function unknownKeys(value, names, path, mismatches) {
    for (const key of Object.keys(value)) {
        if (names.includes(key))
            continue;
        const near = meant(key, names);
        mismatches.push({
            path: [...path, key],
            key: true,
            message: `unknown key \`${key}\``,
            hint: near === undefined ? `known here: ${names.join(', ')}` : `did you mean \`${near}\`?`,
        });
    }
}


/***/ }),

/***/ 9994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   L6: () => (/* binding */ onlyTrue),
/* harmony export */   aH: () => (/* binding */ anyObject),
/* harmony export */   f0: () => (/* binding */ anyTexts)
/* harmony export */ });
/* unused harmony export anyNumber */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8678);

/**
 * Reads back JSON that the program wrote, by its shape. INVARIANT: anything unexpected, a key too many as well, makes
 * all of it unreadable: what is half read would be half obeyed.
 */
function readStored(shape, source) {
    const mismatches = [];
    const read = parsedJson(source);
    if (read === undefined)
        return { ok: false, problem: 'it is not JSON' };
    const value = shape.parse(read.value, [], mismatches);
    const [first] = mismatches;
    return value === undefined || first !== undefined
        ? { ok: false, problem: `${first?.path.join('.') ?? ''}: ${first?.message ?? 'not as expected'}` }
        : { ok: true, value };
}
/** An object in a line that anybody may have written; `undefined` where there is none. */
function objectIn(line) {
    const value = parsedJson(line)?.value;
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? value : undefined;
}
function parsedJson(source) {
    try {
        return { value: JSON.parse(source) };
    }
    catch {
        return undefined;
    }
}
/** Any text, of any length: what was written down had its bounds before. */
function anyText() {
    return checkedShape('text', (value) => typeof value === 'string');
}
/** A number, whole or not. */
function anyNumber() {
    return checkedShape('a number', (value) => typeof value === 'number' && Number.isFinite(value));
}
/** `true`, of what is left out otherwise. */
function onlyTrue() {
    return checkedShape('true', (value) => value === true);
}
/** Texts by names. */
function anyTexts() {
    return checkedShape('names and texts', (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) && Object.values(value).every((text) => typeof text === 'string'));
}
/** Anything by names: whoever uses it looks at it again. */
function anyObject() {
    return checkedShape('keys and values', (value) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value));
}
function checkedShape(expected, is) {
    return {
        schema: {},
        parse: (value, path, mismatches) => {
            if (is(value))
                return value;
            mismatches.push({ path, message: `expected ${expected}` });
            return undefined;
        },
    };
}


/***/ }),

/***/ 2008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* unused harmony export instant */
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4464);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(832);



/** `15m`, `2h`, `30d` as seconds. */
function duration(limits = {}) {
    const { min = 1, max = Number.MAX_SAFE_INTEGER } = limits;
    return {
        schema: { type: 'string', pattern: '^[1-9]\\d{0,5}[smhd]$', examples: ['15m', '2h', '30d'] },
        parse: (value, path, mismatches) => {
            const seconds = typeof value === 'string' ? (0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(value) : undefined;
            if (seconds === undefined)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected a duration such as \`15m\`, \`2h\` or \`30d\`, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`);
            if (seconds < min)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `shorter than the least possible, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(min)}`);
            if (seconds > max)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `longer than the most possible, ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a)(max)}`);
            return seconds;
        },
    };
}
/** A date-time with its zone, as milliseconds since 1970. */
function instant() {
    return {
        schema: {
            type: 'string',
            pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-](0\\d|1[0-4]):[0-5]\\d)$',
            examples: [formatInstant(Date.UTC(2026, 10, 28, 18))],
        },
        parse: (value, path, mismatches) => {
            const at = typeof value === 'string' ? parseInstant(value) : undefined;
            return (at ??
                addMismatch(mismatches, path, `expected a date with a time and a zone, got ${showValue(value)}`, instantHint(typeof value === 'string' ? value : '')));
        },
    };
}


/***/ }),

/***/ 7970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ commandData)
/* harmony export */ });
/** The data of a workflow command, as the toolkit escapes it. */
function commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}


/***/ }),

/***/ 6824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var _revoke_all_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5901);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3409);



/**
 * The post step: revokes credentials, clears what was exported, deletes files, writes the end of the record. Goes by
 * saved state only; may run twice; silent when there is nothing to do. Gives the exit code; never throws.
 *
 * INVARIANT: revoking is first. Whatever comes after it touches files and variables that any step of the job could have
 * changed.
 */
async function post(effects) {
    const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .readState */ .un)(effects.env);
    if (state === undefined)
        return 0;
    if (state === 'unreadable') {
        effects.write('::error title=Grantgate could not clean up::what the step left for its end cannot be read, so nothing was revoked: credentials end by themselves at the time that its summary names\n');
        return 1;
    }
    const faults = [];
    const attempt = async (act) => {
        try {
            return await act();
        }
        catch (error) {
            faults.push(error);
            return undefined;
        }
    };
    const ended = await attempt(async () => await (0,_revoke_all_js__WEBPACK_IMPORTED_MODULE_1__/* .revokeAll */ .i3)(state.credentials, state, effects, (one) => {
        // of what went well it is not known yet whether it was said before
        if ('failed' in one.outcome)
            (0,_revoke_all_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(one, state, effects.write);
    }));
    for (const clear of clearings(state, effects))
        await attempt(clear);
    const isAsLeft = await attempt(async () => (await __nccwpck_require__.e(/* import() */ 342).then(__nccwpck_require__.bind(__nccwpck_require__, 1342))).writeEnds(ended ?? [], state, effects));
    for (const fault of faults)
        effects.write(`::warning title=Grantgate could not clean up::${fault instanceof Error ? fault.message.replaceAll('\n', ' ') : String(fault)}\n`);
    const isLeft = ended !== undefined && !(0,_revoke_all_js__WEBPACK_IMPORTED_MODULE_1__/* .isAllOver */ .ih)(ended) && state.strict === true;
    return faults.length > 0 || isLeft || isAsLeft === false ? 1 : 0;
}
/** INVARIANT: what fails of one does not keep the others from being done. */
function clearings(state, { env, write }) {
    const set = async (values) => {
        if (Object.keys(values).length === 0)
            return;
        const runner = (await __nccwpck_require__.e(/* import() */ 395).then(__nccwpck_require__.bind(__nccwpck_require__, 5395))).createRunner(env, write);
        for (const [name, value] of Object.entries(values))
            runner.exportVariable(name, value);
    };
    return [
        ...[...(state.folder === undefined ? [] : [state.folder]), ...state.files].map((file) => () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true, recursive: true })),
        async () => await set(Object.fromEntries(state.variables.map((name) => [name, '']))),
        async () => await set(state.files.length === 0 ? {} : (await __nccwpck_require__.e(/* import() */ 120).then(__nccwpck_require__.bind(__nccwpck_require__, 120))).removeGuard(state.files, env)),
    ];
}


/***/ }),

/***/ 5901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Rw: () => (/* binding */ endsByItself),
  ih: () => (/* binding */ isAllOver),
  AP: () => (/* binding */ isCalled),
  i3: () => (/* binding */ revokeAll),
  qz: () => (/* binding */ tell)
});

// EXTERNAL MODULE: ./lib/policy/credential/aws-spec.js + 1 modules
var aws_spec = __nccwpck_require__(2610);
// EXTERNAL MODULE: ./lib/policy/credential/azure-spec.js
var azure_spec = __nccwpck_require__(8737);
// EXTERNAL MODULE: ./lib/policy/shape.js + 3 modules
var shape = __nccwpck_require__(8678);
// EXTERNAL MODULE: ./lib/policy/time-shapes.js
var time_shapes = __nccwpck_require__(2008);
// EXTERNAL MODULE: ./lib/policy/credential/words.js + 2 modules
var words = __nccwpck_require__(8891);
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
    expression: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 2048 }), 'Condition in CEL, for example on `resource.name`.')),
    title: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 100 }), 'What it is for.')),
    description: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 256 }), 'More about it.')),
});
/** One rule of a credential access boundary, in Google's own names. */
const boundaryRule = (0,shape/* object */.Ik)({
    availableResource: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({
        pattern: BUCKET,
        expected: 'a bucket such as `//storage.googleapis.com/projects/_/buckets/NAME`: only Cloud Storage knows access boundaries',
    }), 'Bucket that the token reaches.')),
    availablePermissions: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* text */.Qq)({ pattern: /^inRole:[\w./-]+$/, expected: 'a role such as `inRole:roles/storage.objectViewer`' }), {
        min: 1,
        max: 50,
    }), 'Roles whose permissions remain there.')),
    availabilityCondition: (0,shape/* optional */.lq)((0,shape/* described */.WY)(condition, 'When it remains.')),
});
const idToken = (0,shape/* object */.Ik)({
    audience: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 1024 }), 'Audience of the ID token, such as the address of a Cloud Run service.')),
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
        expected: '`projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER`, with the number of the project',
    }), 'Provider of the workload identity pool.')),
    'service-account': (0,shape/* optional */.lq)(account('Service account that is impersonated. Left out, the job acts as itself, with a token whose life cannot be chosen.')),
    delegates: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)(account('A service account of the chain.'), { min: 1, max: 4 }), 'Service accounts in between, each allowed to make tokens of the next.')),
    audience: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 255 }), 'Audience of the token that is traded; `https://iam.googleapis.com/` and the provider when left out.')),
    scopes: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* text */.Qq)({ maxLength: 256, pattern: /^[!-~]+$/, expected: 'a scope without blanks' }), { min: 1, max: 50 }), 'OAuth scopes of the token; `https://www.googleapis.com/auth/cloud-platform` when left out.')),
    session: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,time_shapes/* duration */.p)({ min: 60, max: MAX_GOOGLE_TOKEN_SECONDS }), 'Longest life of the token; 1 hour when left out. More needs a policy of the organisation.')),
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

;// CONCATENATED MODULE: ./lib/policy/credential/aws-key-spec.js



/**
 * A key id, an alias, or the ARN of either. https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html, KeyId
 */
const KEY = /^(?:(?:arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:key\/)?(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|mrk-[0-9a-f]{32})|(?:arn:aws[a-z-]*:kms:[a-z0-9-]+:\d{12}:)?alias\/[\w/-]{1,250})$/;
/** A key of AWS KMS that signs for an App. */
const awsKeyShape = (0,shape/* object */.Ik)({
    ...aws_spec/* awsLogin */.P4,
    key: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: KEY, expected: 'a key id, `alias/<name>`, or the ARN of either', maxLength: 2048 }), 'The RSA key that signs: its id, `alias/<name>`, or the ARN of either.')),
    endpoints: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* object */.Ik)({ kms: (0,shape/* optional */.lq)((0,words/* httpsUrl */.N3)('Endpoint of KMS.')) }), 'Endpoints of your own, such as VPC endpoints; else those of the region and partition.')),
}, ({ key, region }, path, mismatches) => {
    const elsewhere = /^arn:[^:]+:kms:([^:]+):/.exec(key)?.[1];
    if (elsewhere !== undefined && elsewhere !== region)
        mismatches.push({
            path: [...path, 'key'],
            message: `the key is in the region \`${elsewhere}\`, and \`${region}\` is asked`,
        });
});

;// CONCATENATED MODULE: ./lib/policy/credential/vault-spec.js



const MOUNT = /^[\w.-]+(?:\/[\w.-]+)*$/;
/** How a server of Vault or OpenBao lets a job in; also used for a key that signs. */
const vaultLogin = {
    url: (0,shape/* required */.mw)((0,words/* httpsUrl */.N3)('Address of the Vault or OpenBao server.')),
    role: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 255 }), 'Role of the JWT auth method.')),
    mount: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: MOUNT, expected: 'a path without slashes around it' }), 'Where the JWT auth method is mounted; `jwt` when left out.')),
    namespace: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: MOUNT, expected: 'a namespace' }), 'Namespace of Vault Enterprise or OpenBao.')),
    audience: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 255 }), 'Audience of the token that is traded; the address of the server when left out.')),
    'ca-certificates': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ maxLength: 65_536, pattern: /-----BEGIN CERTIFICATE-----/, expected: 'certificates in PEM' }), 'CA certificates of the server, as PEM; they add to those that are trusted already.')),
};
const vaultSecret = (0,shape/* object */.Ik)({
    path: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: /^[^\s?#]+$/, expected: 'a path' }), 'Path of the secret below the server, for example `secret/data/shop/flags`, `database/creds/reader` or `pki/issue/web`.')),
    field: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)(), 'Field of the secret; with `wrap-ttl`, give `token`.')),
    env: (0,shape/* required */.mw)((0,words/* variableName */.cG)()),
    version: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: /^\d{1,9}$/, expected: 'a version in quotes' }), 'Version of a secret of KV 2; the newest when left out.')),
    data: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* freeObject */.oR)(), 'What is sent along: the request is then a write, as PKI and some dynamic secrets need.')),
    'wrap-ttl': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,time_shapes/* duration */.p)({ min: 1, max: 86_400 }), 'Wraps the answer: later steps get a token that gives the secret once.')),
});
/** Secrets of Vault or OpenBao: the key `vault` of a credential. */
const vaultShape = (0,shape/* object */.Ik)({
    ...vaultLogin,
    session: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,time_shapes/* duration */.p)({ min: 10 }), 'Longest life of the token and of the leases it makes.')),
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
    key: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: /^[\w.-]{1,255}$/, expected: 'the name of a key' }), 'Name of the transit key.')),
    'transit-mount': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: /^[\w.-]+(?:\/[\w.-]+)*$/, expected: 'a path' }), 'Where the transit engine is mounted; `transit` when left out.')),
});
const keyShape = (0,shape/* object */.Ik)({
    vault: (0,shape/* optional */.lq)((0,shape/* described */.WY)(transitShape, 'A transit key of Vault or OpenBao.')),
    'aws-kms': (0,shape/* optional */.lq)((0,shape/* described */.WY)(awsKeyShape, 'A key of AWS KMS.')),
    input: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), '`true`: the private key comes in the input `app-private-key`. The last resort: whoever reads it has all of the App, for good.')),
}, (value, path, mismatches) => {
    const given = [value.vault !== undefined, value['aws-kms'] !== undefined, value.input === true].filter(Boolean).length;
    if (given !== 1)
        mismatches.push({ path, message: 'expected exactly one of `vault`, `aws-kms`, `input: true`' });
});
/** A token of a GitHub App's installation: the key `github` of a credential. */
const githubShape = (0,shape/* object */.Ik)({
    app: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: /^[A-Za-z0-9._-]{1,100}$/, expected: 'a client id, or an app id in quotes' }), 'Client id of the App, such as `Iv23li…`, or its numeric id.')),
    owner: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* text */.Qq)({ pattern: /^[A-Za-z0-9-]{1,39}$/, expected: 'a login' }), 'Account the App is installed on; the owner of the repository of the run when left out.')),
    installation: (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* integer */.nd)(1), 'Id of the installation; looked up when left out.')),
    repositories: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* list */.p_)((0,shape/* text */.Qq)({ pattern: /^[\w.-]{1,100}$/, expected: 'the name of a repository, without its owner' }), {
        min: 1,
        max: 500,
    }), 'Repositories the token reaches.')),
    permissions: (0,shape/* required */.mw)((0,shape/* described */.WY)((0,shape/* record */.g1)(/^[a-z][a-z-]{2,60}$/, 'a permission of a GitHub App', (0,shape/* oneOf */.yL)(['read', 'write', 'admin'])), 'What it may do there, with `-` in names.')),
    key: (0,shape/* required */.mw)((0,shape/* described */.WY)(keyShape, 'What signs for the App.')),
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

;// CONCATENATED MODULE: ./node_modules/@isaacs/balanced-match/dist/esm/index.js
const balanced = (a, b, str) => {
    const ma = a instanceof RegExp ? maybeMatch(a, str) : a;
    const mb = b instanceof RegExp ? maybeMatch(b, str) : b;
    const r = ma !== null && mb != null && range(ma, mb, str);
    return (r && {
        start: r[0],
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + ma.length, r[1]),
        post: str.slice(r[1] + mb.length),
    });
};
const maybeMatch = (reg, str) => {
    const m = str.match(reg);
    return m ? m[0] : null;
};
const range = (a, b, str) => {
    let begs, beg, left, right = undefined, result;
    let ai = str.indexOf(a);
    let bi = str.indexOf(b, ai + 1);
    let i = ai;
    if (ai >= 0 && bi > 0) {
        if (a === b) {
            return [ai, bi];
        }
        begs = [];
        left = str.length;
        while (i >= 0 && !result) {
            if (i === ai) {
                begs.push(i);
                ai = str.indexOf(a, i + 1);
            }
            else if (begs.length === 1) {
                const r = begs.pop();
                if (r !== undefined)
                    result = [r, bi];
            }
            else {
                beg = begs.pop();
                if (beg !== undefined && beg < left) {
                    left = beg;
                    right = bi;
                }
                bi = str.indexOf(b, i + 1);
            }
            i = ai < bi && ai >= 0 ? ai : bi;
        }
        if (begs.length && right !== undefined) {
            result = [left, right];
        }
    }
    return result;
};
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/@isaacs/brace-expansion/dist/esm/index.js

const escSlash = '\0SLASH' + Math.random() + '\0';
const escOpen = '\0OPEN' + Math.random() + '\0';
const escClose = '\0CLOSE' + Math.random() + '\0';
const escComma = '\0COMMA' + Math.random() + '\0';
const escPeriod = '\0PERIOD' + Math.random() + '\0';
const escSlashPattern = new RegExp(escSlash, 'g');
const escOpenPattern = new RegExp(escOpen, 'g');
const escClosePattern = new RegExp(escClose, 'g');
const escCommaPattern = new RegExp(escComma, 'g');
const escPeriodPattern = new RegExp(escPeriod, 'g');
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\./g;
const EXPANSION_MAX = 100_000;
function numeric(str) {
    return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
    return str
        .replace(slashPattern, escSlash)
        .replace(openPattern, escOpen)
        .replace(closePattern, escClose)
        .replace(commaPattern, escComma)
        .replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
    return str
        .replace(escSlashPattern, '\\')
        .replace(escOpenPattern, '{')
        .replace(escClosePattern, '}')
        .replace(escCommaPattern, ',')
        .replace(escPeriodPattern, '.');
}
/**
 * Basically just str.split(","), but handling cases
 * where we have nested braced sections, which should be
 * treated as individual members, like {a,{b,c},d}
 */
function parseCommaParts(str) {
    if (!str) {
        return [''];
    }
    const parts = [];
    const m = balanced('{', '}', str);
    if (!m) {
        return str.split(',');
    }
    const { pre, body, post } = m;
    const p = pre.split(',');
    p[p.length - 1] += '{' + body + '}';
    const postParts = parseCommaParts(post);
    if (post.length) {
        ;
        p[p.length - 1] += postParts.shift();
        p.push.apply(p, postParts);
    }
    parts.push.apply(parts, p);
    return parts;
}
function expand(str, options = {}) {
    if (!str) {
        return [];
    }
    const { max = EXPANSION_MAX } = options;
    // I don't know why Bash 4.3 does this, but it does.
    // Anything starting with {} will have the first two bytes preserved
    // but *only* at the top level, so {},a}b will not expand to anything,
    // but a{},b}c will be expanded to [a}c,abc].
    // One could argue that this is a bug in Bash, but since the goal of
    // this module is to match Bash's rules, we escape a leading {}
    if (str.slice(0, 2) === '{}') {
        str = '\\{\\}' + str.slice(2);
    }
    return expand_(escapeBraces(str), max, true).map(unescapeBraces);
}
function embrace(str) {
    return '{' + str + '}';
}
function isPadded(el) {
    return /^-?0\d/.test(el);
}
function lte(i, y) {
    return i <= y;
}
function gte(i, y) {
    return i >= y;
}
function expand_(str, max, isTop) {
    /** @type {string[]} */
    const expansions = [];
    const m = balanced('{', '}', str);
    if (!m)
        return [str];
    // no need to expand pre, since it is guaranteed to be free of brace-sets
    const pre = m.pre;
    const post = m.post.length ? expand_(m.post, max, false) : [''];
    if (/\$$/.test(m.pre)) {
        for (let k = 0; k < post.length && k < max; k++) {
            const expansion = pre + '{' + m.body + '}' + post[k];
            expansions.push(expansion);
        }
    }
    else {
        const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
        const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
        const isSequence = isNumericSequence || isAlphaSequence;
        const isOptions = m.body.indexOf(',') >= 0;
        if (!isSequence && !isOptions) {
            // {a},b}
            if (m.post.match(/,(?!,).*\}/)) {
                str = m.pre + '{' + m.body + escClose + m.post;
                return expand_(str, max, true);
            }
            return [str];
        }
        let n;
        if (isSequence) {
            n = m.body.split(/\.\./);
        }
        else {
            n = parseCommaParts(m.body);
            if (n.length === 1 && n[0] !== undefined) {
                // x{{a,b}}y ==> x{a}y x{b}y
                n = expand_(n[0], max, false).map(embrace);
                //XXX is this necessary? Can't seem to hit it in tests.
                /* c8 ignore start */
                if (n.length === 1) {
                    return post.map(p => m.pre + n[0] + p);
                }
                /* c8 ignore stop */
            }
        }
        // at this point, n is the parts, and we know it's not a comma set
        // with a single entry.
        let N;
        if (isSequence && n[0] !== undefined && n[1] !== undefined) {
            const x = numeric(n[0]);
            const y = numeric(n[1]);
            const width = Math.max(n[0].length, n[1].length);
            let incr = n.length === 3 && n[2] !== undefined ? Math.abs(numeric(n[2])) : 1;
            let test = lte;
            const reverse = y < x;
            if (reverse) {
                incr *= -1;
                test = gte;
            }
            const pad = n.some(isPadded);
            N = [];
            for (let i = x; test(i, y); i += incr) {
                let c;
                if (isAlphaSequence) {
                    c = String.fromCharCode(i);
                    if (c === '\\') {
                        c = '';
                    }
                }
                else {
                    c = String(i);
                    if (pad) {
                        const need = width - c.length;
                        if (need > 0) {
                            const z = new Array(need + 1).join('0');
                            if (i < 0) {
                                c = '-' + z + c.slice(1);
                            }
                            else {
                                c = z + c;
                            }
                        }
                    }
                }
                N.push(c);
            }
        }
        else {
            N = [];
            for (let j = 0; j < n.length; j++) {
                N.push.apply(N, expand_(n[j], max, false));
            }
        }
        for (let j = 0; j < N.length; j++) {
            for (let k = 0; k < post.length && expansions.length < max; k++) {
                const expansion = pre + N[j] + post[k];
                if (!isTop || isSequence || expansion) {
                    expansions.push(expansion);
                }
            }
        }
    }
    return expansions;
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 1024 * 64;
const assertValidPattern = (pattern) => {
    if (typeof pattern !== 'string') {
        throw new TypeError('invalid pattern');
    }
    if (pattern.length > MAX_PATTERN_LENGTH) {
        throw new TypeError('pattern is too long');
    }
};
//# sourceMappingURL=assert-valid-pattern.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/brace-expressions.js
// translate the various posix character classes into unicode properties
// this works across all unicode locales
// { <posix class>: [<translation>, /u flag required, negated]
const posixClasses = {
    '[:alnum:]': ['\\p{L}\\p{Nl}\\p{Nd}', true],
    '[:alpha:]': ['\\p{L}\\p{Nl}', true],
    '[:ascii:]': ['\\x' + '00-\\x' + '7f', false],
    '[:blank:]': ['\\p{Zs}\\t', true],
    '[:cntrl:]': ['\\p{Cc}', true],
    '[:digit:]': ['\\p{Nd}', true],
    '[:graph:]': ['\\p{Z}\\p{C}', true, true],
    '[:lower:]': ['\\p{Ll}', true],
    '[:print:]': ['\\p{C}', true],
    '[:punct:]': ['\\p{P}', true],
    '[:space:]': ['\\p{Z}\\t\\r\\n\\v\\f', true],
    '[:upper:]': ['\\p{Lu}', true],
    '[:word:]': ['\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}', true],
    '[:xdigit:]': ['A-Fa-f0-9', false],
};
// only need to escape a few things inside of brace expressions
// escapes: [ \ ] -
const braceEscape = (s) => s.replace(/[[\]\\-]/g, '\\$&');
// escape all regexp magic characters
const regexpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// everything has already been escaped, we just have to join
const rangesToString = (ranges) => ranges.join('');
// takes a glob string at a posix brace expression, and returns
// an equivalent regular expression source, and boolean indicating
// whether the /u flag needs to be applied, and the number of chars
// consumed to parse the character class.
// This also removes out of order ranges, and returns ($.) if the
// entire class just no good.
const parseClass = (glob, position) => {
    const pos = position;
    /* c8 ignore start */
    if (glob.charAt(pos) !== '[') {
        throw new Error('not in a brace expression');
    }
    /* c8 ignore stop */
    const ranges = [];
    const negs = [];
    let i = pos + 1;
    let sawStart = false;
    let uflag = false;
    let escaping = false;
    let negate = false;
    let endPos = pos;
    let rangeStart = '';
    WHILE: while (i < glob.length) {
        const c = glob.charAt(i);
        if ((c === '!' || c === '^') && i === pos + 1) {
            negate = true;
            i++;
            continue;
        }
        if (c === ']' && sawStart && !escaping) {
            endPos = i + 1;
            break;
        }
        sawStart = true;
        if (c === '\\') {
            if (!escaping) {
                escaping = true;
                i++;
                continue;
            }
            // escaped \ char, fall through and treat like normal char
        }
        if (c === '[' && !escaping) {
            // either a posix class, a collation equivalent, or just a [
            for (const [cls, [unip, u, neg]] of Object.entries(posixClasses)) {
                if (glob.startsWith(cls, i)) {
                    // invalid, [a-[] is fine, but not [a-[:alpha]]
                    if (rangeStart) {
                        return ['$.', false, glob.length - pos, true];
                    }
                    i += cls.length;
                    if (neg)
                        negs.push(unip);
                    else
                        ranges.push(unip);
                    uflag = uflag || u;
                    continue WHILE;
                }
            }
        }
        // now it's just a normal character, effectively
        escaping = false;
        if (rangeStart) {
            // throw this range away if it's not valid, but others
            // can still match.
            if (c > rangeStart) {
                ranges.push(braceEscape(rangeStart) + '-' + braceEscape(c));
            }
            else if (c === rangeStart) {
                ranges.push(braceEscape(c));
            }
            rangeStart = '';
            i++;
            continue;
        }
        // now might be the start of a range.
        // can be either c-d or c-] or c<more...>] or c] at this point
        if (glob.startsWith('-]', i + 1)) {
            ranges.push(braceEscape(c + '-'));
            i += 2;
            continue;
        }
        if (glob.startsWith('-', i + 1)) {
            rangeStart = c;
            i += 2;
            continue;
        }
        // not the start of a range, just a single character
        ranges.push(braceEscape(c));
        i++;
    }
    if (endPos < i) {
        // didn't see the end of the class, not a valid class,
        // but might still be valid as a literal match.
        return ['', false, 0, false];
    }
    // if we got no ranges and no negates, then we have a range that
    // cannot possibly match anything, and that poisons the whole glob
    if (!ranges.length && !negs.length) {
        return ['$.', false, glob.length - pos, true];
    }
    // if we got one positive range, and it's a single character, then that's
    // not actually a magic pattern, it's just that one literal character.
    // we should not treat that as "magic", we should just return the literal
    // character. [_] is a perfectly valid way to escape glob magic chars.
    if (negs.length === 0 &&
        ranges.length === 1 &&
        /^\\?.$/.test(ranges[0]) &&
        !negate) {
        const r = ranges[0].length === 2 ? ranges[0].slice(-1) : ranges[0];
        return [regexpEscape(r), false, endPos - pos, false];
    }
    const sranges = '[' + (negate ? '^' : '') + rangesToString(ranges) + ']';
    const snegs = '[' + (negate ? '' : '^') + rangesToString(negs) + ']';
    const comb = ranges.length && negs.length
        ? '(' + sranges + '|' + snegs + ')'
        : ranges.length
            ? sranges
            : snegs;
    return [comb, uflag, endPos - pos, true];
};
//# sourceMappingURL=brace-expressions.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/unescape.js
/**
 * Un-escape a string that has been escaped with {@link escape}.
 *
 * If the {@link windowsPathsNoEscape} option is used, then square-brace
 * escapes are removed, but not backslash escapes.  For example, it will turn
 * the string `'[*]'` into `*`, but it will not turn `'\\*'` into `'*'`,
 * becuase `\` is a path separator in `windowsPathsNoEscape` mode.
 *
 * When `windowsPathsNoEscape` is not set, then both brace escapes and
 * backslash escapes are removed.
 *
 * Slashes (and backslashes in `windowsPathsNoEscape` mode) cannot be escaped
 * or unescaped.
 */
const unescape_unescape = (s, { windowsPathsNoEscape = false, } = {}) => {
    return windowsPathsNoEscape
        ? s.replace(/\[([^\/\\])\]/g, '$1')
        : s.replace(/((?!\\).|^)\[([^\/\\])\]/g, '$1$2').replace(/\\([^\/])/g, '$1');
};
//# sourceMappingURL=unescape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/ast.js
// parse a single path portion


const types = new Set(['!', '?', '+', '*', '@']);
const isExtglobType = (c) => types.has(c);
// Patterns that get prepended to bind to the start of either the
// entire string, or just a single path portion, to prevent dots
// and/or traversal patterns, when needed.
// Exts don't need the ^ or / bit, because the root binds that already.
const startNoTraversal = '(?!(?:^|/)\\.\\.?(?:$|/))';
const startNoDot = '(?!\\.)';
// characters that indicate a start of pattern needs the "no dots" bit,
// because a dot *might* be matched. ( is not in the list, because in
// the case of a child extglob, it will handle the prevention itself.
const addPatternStart = new Set(['[', '.']);
// cases where traversal is A-OK, no dot prevention needed
const justDots = new Set(['..', '.']);
const reSpecials = new Set('().*{}+?[]^$\\!');
const regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// any single thing other than /
const qmark = '[^/]';
// * => any number of characters
const star = qmark + '*?';
// use + when we need to ensure that *something* matches, because the * is
// the only thing in the path portion.
const starNoEmpty = qmark + '+?';
// remove the \ chars that we added if we end up doing a nonmagic compare
// const deslash = (s: string) => s.replace(/\\(.)/g, '$1')
class AST {
    type;
    #root;
    #hasMagic;
    #uflag = false;
    #parts = [];
    #parent;
    #parentIndex;
    #negs;
    #filledNegs = false;
    #options;
    #toString;
    // set to true if it's an extglob with no children
    // (which really means one child of '')
    #emptyExt = false;
    constructor(type, parent, options = {}) {
        this.type = type;
        // extglobs are inherently magical
        if (type)
            this.#hasMagic = true;
        this.#parent = parent;
        this.#root = this.#parent ? this.#parent.#root : this;
        this.#options = this.#root === this ? options : this.#root.#options;
        this.#negs = this.#root === this ? [] : this.#root.#negs;
        if (type === '!' && !this.#root.#filledNegs)
            this.#negs.push(this);
        this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
    }
    get hasMagic() {
        /* c8 ignore start */
        if (this.#hasMagic !== undefined)
            return this.#hasMagic;
        /* c8 ignore stop */
        for (const p of this.#parts) {
            if (typeof p === 'string')
                continue;
            if (p.type || p.hasMagic)
                return (this.#hasMagic = true);
        }
        // note: will be undefined until we generate the regexp src and find out
        return this.#hasMagic;
    }
    // reconstructs the pattern
    toString() {
        if (this.#toString !== undefined)
            return this.#toString;
        if (!this.type) {
            return (this.#toString = this.#parts.map(p => String(p)).join(''));
        }
        else {
            return (this.#toString =
                this.type + '(' + this.#parts.map(p => String(p)).join('|') + ')');
        }
    }
    #fillNegs() {
        /* c8 ignore start */
        if (this !== this.#root)
            throw new Error('should only call on root');
        if (this.#filledNegs)
            return this;
        /* c8 ignore stop */
        // call toString() once to fill this out
        this.toString();
        this.#filledNegs = true;
        let n;
        while ((n = this.#negs.pop())) {
            if (n.type !== '!')
                continue;
            // walk up the tree, appending everthing that comes AFTER parentIndex
            let p = n;
            let pp = p.#parent;
            while (pp) {
                for (let i = p.#parentIndex + 1; !pp.type && i < pp.#parts.length; i++) {
                    for (const part of n.#parts) {
                        /* c8 ignore start */
                        if (typeof part === 'string') {
                            throw new Error('string part in extglob AST??');
                        }
                        /* c8 ignore stop */
                        part.copyIn(pp.#parts[i]);
                    }
                }
                p = pp;
                pp = p.#parent;
            }
        }
        return this;
    }
    push(...parts) {
        for (const p of parts) {
            if (p === '')
                continue;
            /* c8 ignore start */
            if (typeof p !== 'string' && !(p instanceof AST && p.#parent === this)) {
                throw new Error('invalid part: ' + p);
            }
            /* c8 ignore stop */
            this.#parts.push(p);
        }
    }
    toJSON() {
        const ret = this.type === null
            ? this.#parts.slice().map(p => (typeof p === 'string' ? p : p.toJSON()))
            : [this.type, ...this.#parts.map(p => p.toJSON())];
        if (this.isStart() && !this.type)
            ret.unshift([]);
        if (this.isEnd() &&
            (this === this.#root ||
                (this.#root.#filledNegs && this.#parent?.type === '!'))) {
            ret.push({});
        }
        return ret;
    }
    isStart() {
        if (this.#root === this)
            return true;
        // if (this.type) return !!this.#parent?.isStart()
        if (!this.#parent?.isStart())
            return false;
        if (this.#parentIndex === 0)
            return true;
        // if everything AHEAD of this is a negation, then it's still the "start"
        const p = this.#parent;
        for (let i = 0; i < this.#parentIndex; i++) {
            const pp = p.#parts[i];
            if (!(pp instanceof AST && pp.type === '!')) {
                return false;
            }
        }
        return true;
    }
    isEnd() {
        if (this.#root === this)
            return true;
        if (this.#parent?.type === '!')
            return true;
        if (!this.#parent?.isEnd())
            return false;
        if (!this.type)
            return this.#parent?.isEnd();
        // if not root, it'll always have a parent
        /* c8 ignore start */
        const pl = this.#parent ? this.#parent.#parts.length : 0;
        /* c8 ignore stop */
        return this.#parentIndex === pl - 1;
    }
    copyIn(part) {
        if (typeof part === 'string')
            this.push(part);
        else
            this.push(part.clone(this));
    }
    clone(parent) {
        const c = new AST(this.type, parent);
        for (const p of this.#parts) {
            c.copyIn(p);
        }
        return c;
    }
    static #parseAST(str, ast, pos, opt) {
        let escaping = false;
        let inBrace = false;
        let braceStart = -1;
        let braceNeg = false;
        if (ast.type === null) {
            // outside of a extglob, append until we find a start
            let i = pos;
            let acc = '';
            while (i < str.length) {
                const c = str.charAt(i++);
                // still accumulate escapes at this point, but we do ignore
                // starts that are escaped
                if (escaping || c === '\\') {
                    escaping = !escaping;
                    acc += c;
                    continue;
                }
                if (inBrace) {
                    if (i === braceStart + 1) {
                        if (c === '^' || c === '!') {
                            braceNeg = true;
                        }
                    }
                    else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                        inBrace = false;
                    }
                    acc += c;
                    continue;
                }
                else if (c === '[') {
                    inBrace = true;
                    braceStart = i;
                    braceNeg = false;
                    acc += c;
                    continue;
                }
                if (!opt.noext && isExtglobType(c) && str.charAt(i) === '(') {
                    ast.push(acc);
                    acc = '';
                    const ext = new AST(c, ast);
                    i = AST.#parseAST(str, ext, i, opt);
                    ast.push(ext);
                    continue;
                }
                acc += c;
            }
            ast.push(acc);
            return i;
        }
        // some kind of extglob, pos is at the (
        // find the next | or )
        let i = pos + 1;
        let part = new AST(null, ast);
        const parts = [];
        let acc = '';
        while (i < str.length) {
            const c = str.charAt(i++);
            // still accumulate escapes at this point, but we do ignore
            // starts that are escaped
            if (escaping || c === '\\') {
                escaping = !escaping;
                acc += c;
                continue;
            }
            if (inBrace) {
                if (i === braceStart + 1) {
                    if (c === '^' || c === '!') {
                        braceNeg = true;
                    }
                }
                else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                    inBrace = false;
                }
                acc += c;
                continue;
            }
            else if (c === '[') {
                inBrace = true;
                braceStart = i;
                braceNeg = false;
                acc += c;
                continue;
            }
            if (isExtglobType(c) && str.charAt(i) === '(') {
                part.push(acc);
                acc = '';
                const ext = new AST(c, part);
                part.push(ext);
                i = AST.#parseAST(str, ext, i, opt);
                continue;
            }
            if (c === '|') {
                part.push(acc);
                acc = '';
                parts.push(part);
                part = new AST(null, ast);
                continue;
            }
            if (c === ')') {
                if (acc === '' && ast.#parts.length === 0) {
                    ast.#emptyExt = true;
                }
                part.push(acc);
                acc = '';
                ast.push(...parts, part);
                return i;
            }
            acc += c;
        }
        // unfinished extglob
        // if we got here, it was a malformed extglob! not an extglob, but
        // maybe something else in there.
        ast.type = null;
        ast.#hasMagic = undefined;
        ast.#parts = [str.substring(pos - 1)];
        return i;
    }
    static fromGlob(pattern, options = {}) {
        const ast = new AST(null, undefined, options);
        AST.#parseAST(pattern, ast, 0, options);
        return ast;
    }
    // returns the regular expression if there's magic, or the unescaped
    // string if not.
    toMMPattern() {
        // should only be called on root
        /* c8 ignore start */
        if (this !== this.#root)
            return this.#root.toMMPattern();
        /* c8 ignore stop */
        const glob = this.toString();
        const [re, body, hasMagic, uflag] = this.toRegExpSource();
        // if we're in nocase mode, and not nocaseMagicOnly, then we do
        // still need a regular expression if we have to case-insensitively
        // match capital/lowercase characters.
        const anyMagic = hasMagic ||
            this.#hasMagic ||
            (this.#options.nocase &&
                !this.#options.nocaseMagicOnly &&
                glob.toUpperCase() !== glob.toLowerCase());
        if (!anyMagic) {
            return body;
        }
        const flags = (this.#options.nocase ? 'i' : '') + (uflag ? 'u' : '');
        return Object.assign(new RegExp(`^${re}$`, flags), {
            _src: re,
            _glob: glob,
        });
    }
    get options() {
        return this.#options;
    }
    // returns the string match, the regexp source, whether there's magic
    // in the regexp (so a regular expression is required) and whether or
    // not the uflag is needed for the regular expression (for posix classes)
    // TODO: instead of injecting the start/end at this point, just return
    // the BODY of the regexp, along with the start/end portions suitable
    // for binding the start/end in either a joined full-path makeRe context
    // (where we bind to (^|/), or a standalone matchPart context (where
    // we bind to ^, and not /).  Otherwise slashes get duped!
    //
    // In part-matching mode, the start is:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: ^(?!\.\.?$)
    // - if dots allowed or not possible: ^
    // - if dots possible and not allowed: ^(?!\.)
    // end is:
    // - if not isEnd(): nothing
    // - else: $
    //
    // In full-path matching mode, we put the slash at the START of the
    // pattern, so start is:
    // - if first pattern: same as part-matching mode
    // - if not isStart(): nothing
    // - if traversal possible, but not allowed: /(?!\.\.?(?:$|/))
    // - if dots allowed or not possible: /
    // - if dots possible and not allowed: /(?!\.)
    // end is:
    // - if last pattern, same as part-matching mode
    // - else nothing
    //
    // Always put the (?:$|/) on negated tails, though, because that has to be
    // there to bind the end of the negated pattern portion, and it's easier to
    // just stick it in now rather than try to inject it later in the middle of
    // the pattern.
    //
    // We can just always return the same end, and leave it up to the caller
    // to know whether it's going to be used joined or in parts.
    // And, if the start is adjusted slightly, can do the same there:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: (?:/|^)(?!\.\.?$)
    // - if dots allowed or not possible: (?:/|^)
    // - if dots possible and not allowed: (?:/|^)(?!\.)
    //
    // But it's better to have a simpler binding without a conditional, for
    // performance, so probably better to return both start options.
    //
    // Then the caller just ignores the end if it's not the first pattern,
    // and the start always gets applied.
    //
    // But that's always going to be $ if it's the ending pattern, or nothing,
    // so the caller can just attach $ at the end of the pattern when building.
    //
    // So the todo is:
    // - better detect what kind of start is needed
    // - return both flavors of starting pattern
    // - attach $ at the end of the pattern when creating the actual RegExp
    //
    // Ah, but wait, no, that all only applies to the root when the first pattern
    // is not an extglob. If the first pattern IS an extglob, then we need all
    // that dot prevention biz to live in the extglob portions, because eg
    // +(*|.x*) can match .xy but not .yx.
    //
    // So, return the two flavors if it's #root and the first child is not an
    // AST, otherwise leave it to the child AST to handle it, and there,
    // use the (?:^|/) style of start binding.
    //
    // Even simplified further:
    // - Since the start for a join is eg /(?!\.) and the start for a part
    // is ^(?!\.), we can just prepend (?!\.) to the pattern (either root
    // or start or whatever) and prepend ^ or / at the Regexp construction.
    toRegExpSource(allowDot) {
        const dot = allowDot ?? !!this.#options.dot;
        if (this.#root === this)
            this.#fillNegs();
        if (!this.type) {
            const noEmpty = this.isStart() && this.isEnd();
            const src = this.#parts
                .map(p => {
                const [re, _, hasMagic, uflag] = typeof p === 'string'
                    ? AST.#parseGlob(p, this.#hasMagic, noEmpty)
                    : p.toRegExpSource(allowDot);
                this.#hasMagic = this.#hasMagic || hasMagic;
                this.#uflag = this.#uflag || uflag;
                return re;
            })
                .join('');
            let start = '';
            if (this.isStart()) {
                if (typeof this.#parts[0] === 'string') {
                    // this is the string that will match the start of the pattern,
                    // so we need to protect against dots and such.
                    // '.' and '..' cannot match unless the pattern is that exactly,
                    // even if it starts with . or dot:true is set.
                    const dotTravAllowed = this.#parts.length === 1 && justDots.has(this.#parts[0]);
                    if (!dotTravAllowed) {
                        const aps = addPatternStart;
                        // check if we have a possibility of matching . or ..,
                        // and prevent that.
                        const needNoTrav = 
                        // dots are allowed, and the pattern starts with [ or .
                        (dot && aps.has(src.charAt(0))) ||
                            // the pattern starts with \., and then [ or .
                            (src.startsWith('\\.') && aps.has(src.charAt(2))) ||
                            // the pattern starts with \.\., and then [ or .
                            (src.startsWith('\\.\\.') && aps.has(src.charAt(4)));
                        // no need to prevent dots if it can't match a dot, or if a
                        // sub-pattern will be preventing it anyway.
                        const needNoDot = !dot && !allowDot && aps.has(src.charAt(0));
                        start = needNoTrav ? startNoTraversal : needNoDot ? startNoDot : '';
                    }
                }
            }
            // append the "end of path portion" pattern to negation tails
            let end = '';
            if (this.isEnd() &&
                this.#root.#filledNegs &&
                this.#parent?.type === '!') {
                end = '(?:$|\\/)';
            }
            const final = start + src + end;
            return [
                final,
                unescape_unescape(src),
                (this.#hasMagic = !!this.#hasMagic),
                this.#uflag,
            ];
        }
        // We need to calculate the body *twice* if it's a repeat pattern
        // at the start, once in nodot mode, then again in dot mode, so a
        // pattern like *(?) can match 'x.y'
        const repeated = this.type === '*' || this.type === '+';
        // some kind of extglob
        const start = this.type === '!' ? '(?:(?!(?:' : '(?:';
        let body = this.#partsToRegExp(dot);
        if (this.isStart() && this.isEnd() && !body && this.type !== '!') {
            // invalid extglob, has to at least be *something* present, if it's
            // the entire path portion.
            const s = this.toString();
            this.#parts = [s];
            this.type = null;
            this.#hasMagic = undefined;
            return [s, unescape_unescape(this.toString()), false, false];
        }
        // XXX abstract out this map method
        let bodyDotAllowed = !repeated || allowDot || dot || !startNoDot
            ? ''
            : this.#partsToRegExp(true);
        if (bodyDotAllowed === body) {
            bodyDotAllowed = '';
        }
        if (bodyDotAllowed) {
            body = `(?:${body})(?:${bodyDotAllowed})*?`;
        }
        // an empty !() is exactly equivalent to a starNoEmpty
        let final = '';
        if (this.type === '!' && this.#emptyExt) {
            final = (this.isStart() && !dot ? startNoDot : '') + starNoEmpty;
        }
        else {
            const close = this.type === '!'
                ? // !() must match something,but !(x) can match ''
                    '))' +
                        (this.isStart() && !dot && !allowDot ? startNoDot : '') +
                        star +
                        ')'
                : this.type === '@'
                    ? ')'
                    : this.type === '?'
                        ? ')?'
                        : this.type === '+' && bodyDotAllowed
                            ? ')'
                            : this.type === '*' && bodyDotAllowed
                                ? `)?`
                                : `)${this.type}`;
            final = start + body + close;
        }
        return [
            final,
            unescape_unescape(body),
            (this.#hasMagic = !!this.#hasMagic),
            this.#uflag,
        ];
    }
    #partsToRegExp(dot) {
        return this.#parts
            .map(p => {
            // extglob ASTs should only contain parent ASTs
            /* c8 ignore start */
            if (typeof p === 'string') {
                throw new Error('string type in extglob ast??');
            }
            /* c8 ignore stop */
            // can ignore hasMagic, because extglobs are already always magic
            const [re, _, _hasMagic, uflag] = p.toRegExpSource(dot);
            this.#uflag = this.#uflag || uflag;
            return re;
        })
            .filter(p => !(this.isStart() && this.isEnd()) || !!p)
            .join('|');
    }
    static #parseGlob(glob, hasMagic, noEmpty = false) {
        let escaping = false;
        let re = '';
        let uflag = false;
        for (let i = 0; i < glob.length; i++) {
            const c = glob.charAt(i);
            if (escaping) {
                escaping = false;
                re += (reSpecials.has(c) ? '\\' : '') + c;
                continue;
            }
            if (c === '\\') {
                if (i === glob.length - 1) {
                    re += '\\\\';
                }
                else {
                    escaping = true;
                }
                continue;
            }
            if (c === '[') {
                const [src, needUflag, consumed, magic] = parseClass(glob, i);
                if (consumed) {
                    re += src;
                    uflag = uflag || needUflag;
                    i += consumed - 1;
                    hasMagic = hasMagic || magic;
                    continue;
                }
            }
            if (c === '*') {
                if (noEmpty && glob === '*')
                    re += starNoEmpty;
                else
                    re += star;
                hasMagic = true;
                continue;
            }
            if (c === '?') {
                re += qmark;
                hasMagic = true;
                continue;
            }
            re += regExpEscape(c);
        }
        return [re, unescape_unescape(glob), !!hasMagic, uflag];
    }
}
//# sourceMappingURL=ast.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/escape.js
/**
 * Escape all magic characters in a glob pattern.
 *
 * If the {@link windowsPathsNoEscape | GlobOptions.windowsPathsNoEscape}
 * option is used, then characters are escaped by wrapping in `[]`, because
 * a magic character wrapped in a character class can only be satisfied by
 * that exact character.  In this mode, `\` is _not_ escaped, because it is
 * not interpreted as a magic character, but instead as a path separator.
 */
const escape_escape = (s, { windowsPathsNoEscape = false, } = {}) => {
    // don't need to escape +@! because we escape the parens
    // that make those magic, and escaping ! as [!] isn't valid,
    // because [!]] is a valid glob class meaning not ']'.
    return windowsPathsNoEscape
        ? s.replace(/[?*()[\]]/g, '[$&]')
        : s.replace(/[?*()[\]\\]/g, '\\$&');
};
//# sourceMappingURL=escape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/index.js





const minimatch = (p, pattern, options = {}) => {
    assertValidPattern(pattern);
    // shortcut: comments match nothing.
    if (!options.nocomment && pattern.charAt(0) === '#') {
        return false;
    }
    return new Minimatch(pattern, options).match(p);
};
// Optimized checking for the most common glob patterns.
const starDotExtRE = /^\*+([^+@!?\*\[\(]*)$/;
const starDotExtTest = (ext) => (f) => !f.startsWith('.') && f.endsWith(ext);
const starDotExtTestDot = (ext) => (f) => f.endsWith(ext);
const starDotExtTestNocase = (ext) => {
    ext = ext.toLowerCase();
    return (f) => !f.startsWith('.') && f.toLowerCase().endsWith(ext);
};
const starDotExtTestNocaseDot = (ext) => {
    ext = ext.toLowerCase();
    return (f) => f.toLowerCase().endsWith(ext);
};
const starDotStarRE = /^\*+\.\*+$/;
const starDotStarTest = (f) => !f.startsWith('.') && f.includes('.');
const starDotStarTestDot = (f) => f !== '.' && f !== '..' && f.includes('.');
const dotStarRE = /^\.\*+$/;
const dotStarTest = (f) => f !== '.' && f !== '..' && f.startsWith('.');
const starRE = /^\*+$/;
const starTest = (f) => f.length !== 0 && !f.startsWith('.');
const starTestDot = (f) => f.length !== 0 && f !== '.' && f !== '..';
const qmarksRE = /^\?+([^+@!?\*\[\(]*)?$/;
const qmarksTestNocase = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestNocaseDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTest = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTestNoExt = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && !f.startsWith('.');
};
const qmarksTestNoExtDot = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && f !== '.' && f !== '..';
};
/* c8 ignore start */
const defaultPlatform = (typeof process === 'object' && process
    ? (typeof process.env === 'object' &&
        process.env &&
        process.env.__MINIMATCH_TESTING_PLATFORM__) ||
        process.platform
    : 'posix');
const path = {
    win32: { sep: '\\' },
    posix: { sep: '/' },
};
/* c8 ignore stop */
const sep = defaultPlatform === 'win32' ? path.win32.sep : path.posix.sep;
minimatch.sep = sep;
const GLOBSTAR = Symbol('globstar **');
minimatch.GLOBSTAR = GLOBSTAR;
// any single thing other than /
// don't need to escape / when using new RegExp()
const esm_qmark = '[^/]';
// * => any number of characters
const esm_star = esm_qmark + '*?';
// ** when dots are allowed.  Anything goes, except .. and .
// not (^ or / followed by one or two dots followed by $ or /),
// followed by anything, any number of times.
const twoStarDot = '(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?';
// not a ^ or / followed by a dot,
// followed by anything, any number of times.
const twoStarNoDot = '(?:(?!(?:\\/|^)\\.).)*?';
const filter = (pattern, options = {}) => (p) => minimatch(p, pattern, options);
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
    if (!def || typeof def !== 'object' || !Object.keys(def).length) {
        return minimatch;
    }
    const orig = minimatch;
    const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
    return Object.assign(m, {
        Minimatch: class Minimatch extends orig.Minimatch {
            constructor(pattern, options = {}) {
                super(pattern, ext(def, options));
            }
            static defaults(options) {
                return orig.defaults(ext(def, options)).Minimatch;
            }
        },
        AST: class AST extends orig.AST {
            /* c8 ignore start */
            constructor(type, parent, options = {}) {
                super(type, parent, ext(def, options));
            }
            /* c8 ignore stop */
            static fromGlob(pattern, options = {}) {
                return orig.AST.fromGlob(pattern, ext(def, options));
            }
        },
        unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
        escape: (s, options = {}) => orig.escape(s, ext(def, options)),
        filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
        defaults: (options) => orig.defaults(ext(def, options)),
        makeRe: (pattern, options = {}) => orig.makeRe(pattern, ext(def, options)),
        braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
        match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
        sep: orig.sep,
        GLOBSTAR: GLOBSTAR,
    });
};
minimatch.defaults = defaults;
// Brace expansion:
// a{b,c}d -> abd acd
// a{b,}c -> abc ac
// a{0..3}d -> a0d a1d a2d a3d
// a{b,c{d,e}f}g -> abg acdfg acefg
// a{b,c}d{e,f}g -> abdeg acdeg abdeg abdfg
//
// Invalid sets are not expanded.
// a{2..}b -> a{2..}b
// a{b}c -> a{b}c
const braceExpand = (pattern, options = {}) => {
    assertValidPattern(pattern);
    // Thanks to Yeting Li <https://github.com/yetingli> for
    // improving this regexp to avoid a ReDOS vulnerability.
    if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
        // shortcut. no need to expand.
        return [pattern];
    }
    return expand(pattern);
};
minimatch.braceExpand = braceExpand;
// parse a component of the expanded set.
// At this point, no pattern may contain "/" in it
// so we're going to return a 2d array, where each entry is the full
// pattern, split on '/', and then turned into a regular expression.
// A regexp is made at the end which joins each array with an
// escaped /, and another full one which joins each regexp with |.
//
// Following the lead of Bash 4.1, note that "**" only has special meaning
// when it is the *only* thing in a path portion.  Otherwise, any series
// of * is equivalent to a single *.  Globstar behavior is enabled by
// default, and can be disabled by setting options.noglobstar.
const makeRe = (pattern, options = {}) => new Minimatch(pattern, options).makeRe();
minimatch.makeRe = makeRe;
const match = (list, pattern, options = {}) => {
    const mm = new Minimatch(pattern, options);
    list = list.filter(f => mm.match(f));
    if (mm.options.nonull && !list.length) {
        list.push(pattern);
    }
    return list;
};
minimatch.match = match;
// replace stuff like \* with *
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const esm_regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
class Minimatch {
    options;
    set;
    pattern;
    windowsPathsNoEscape;
    nonegate;
    negate;
    comment;
    empty;
    preserveMultipleSlashes;
    partial;
    globSet;
    globParts;
    nocase;
    isWindows;
    platform;
    windowsNoMagicRoot;
    regexp;
    constructor(pattern, options = {}) {
        assertValidPattern(pattern);
        options = options || {};
        this.options = options;
        this.pattern = pattern;
        this.platform = options.platform || defaultPlatform;
        this.isWindows = this.platform === 'win32';
        this.windowsPathsNoEscape =
            !!options.windowsPathsNoEscape || options.allowWindowsEscape === false;
        if (this.windowsPathsNoEscape) {
            this.pattern = this.pattern.replace(/\\/g, '/');
        }
        this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
        this.regexp = null;
        this.negate = false;
        this.nonegate = !!options.nonegate;
        this.comment = false;
        this.empty = false;
        this.partial = !!options.partial;
        this.nocase = !!this.options.nocase;
        this.windowsNoMagicRoot =
            options.windowsNoMagicRoot !== undefined
                ? options.windowsNoMagicRoot
                : !!(this.isWindows && this.nocase);
        this.globSet = [];
        this.globParts = [];
        this.set = [];
        // make the set of regexps etc.
        this.make();
    }
    hasMagic() {
        if (this.options.magicalBraces && this.set.length > 1) {
            return true;
        }
        for (const pattern of this.set) {
            for (const part of pattern) {
                if (typeof part !== 'string')
                    return true;
            }
        }
        return false;
    }
    debug(..._) { }
    make() {
        const pattern = this.pattern;
        const options = this.options;
        // empty patterns and comments match nothing.
        if (!options.nocomment && pattern.charAt(0) === '#') {
            this.comment = true;
            return;
        }
        if (!pattern) {
            this.empty = true;
            return;
        }
        // step 1: figure out negation, etc.
        this.parseNegate();
        // step 2: expand braces
        this.globSet = [...new Set(this.braceExpand())];
        if (options.debug) {
            this.debug = (...args) => console.error(...args);
        }
        this.debug(this.pattern, this.globSet);
        // step 3: now we have a set, so turn each one into a series of
        // path-portion matching patterns.
        // These will be regexps, except in the case of "**", which is
        // set to the GLOBSTAR object for globstar behavior,
        // and will not contain any / characters
        //
        // First, we preprocess to make the glob pattern sets a bit simpler
        // and deduped.  There are some perf-killing patterns that can cause
        // problems with a glob walk, but we can simplify them down a bit.
        const rawGlobParts = this.globSet.map(s => this.slashSplit(s));
        this.globParts = this.preprocess(rawGlobParts);
        this.debug(this.pattern, this.globParts);
        // glob --> regexps
        let set = this.globParts.map((s, _, __) => {
            if (this.isWindows && this.windowsNoMagicRoot) {
                // check if it's a drive or unc path.
                const isUNC = s[0] === '' &&
                    s[1] === '' &&
                    (s[2] === '?' || !globMagic.test(s[2])) &&
                    !globMagic.test(s[3]);
                const isDrive = /^[a-z]:/i.test(s[0]);
                if (isUNC) {
                    return [...s.slice(0, 4), ...s.slice(4).map(ss => this.parse(ss))];
                }
                else if (isDrive) {
                    return [s[0], ...s.slice(1).map(ss => this.parse(ss))];
                }
            }
            return s.map(ss => this.parse(ss));
        });
        this.debug(this.pattern, set);
        // filter out everything that didn't compile properly.
        this.set = set.filter(s => s.indexOf(false) === -1);
        // do not treat the ? in UNC paths as magic
        if (this.isWindows) {
            for (let i = 0; i < this.set.length; i++) {
                const p = this.set[i];
                if (p[0] === '' &&
                    p[1] === '' &&
                    this.globParts[i][2] === '?' &&
                    typeof p[3] === 'string' &&
                    /^[a-z]:$/i.test(p[3])) {
                    p[2] = '?';
                }
            }
        }
        this.debug(this.pattern, this.set);
    }
    // various transforms to equivalent pattern sets that are
    // faster to process in a filesystem walk.  The goal is to
    // eliminate what we can, and push all ** patterns as far
    // to the right as possible, even if it increases the number
    // of patterns that we have to process.
    preprocess(globParts) {
        // if we're not in globstar mode, then turn all ** into *
        if (this.options.noglobstar) {
            for (let i = 0; i < globParts.length; i++) {
                for (let j = 0; j < globParts[i].length; j++) {
                    if (globParts[i][j] === '**') {
                        globParts[i][j] = '*';
                    }
                }
            }
        }
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            // aggressive optimization for the purpose of fs walking
            globParts = this.firstPhasePreProcess(globParts);
            globParts = this.secondPhasePreProcess(globParts);
        }
        else if (optimizationLevel >= 1) {
            // just basic optimizations to remove some .. parts
            globParts = this.levelOneOptimize(globParts);
        }
        else {
            // just collapse multiple ** portions into one
            globParts = this.adjascentGlobstarOptimize(globParts);
        }
        return globParts;
    }
    // just get rid of adjascent ** portions
    adjascentGlobstarOptimize(globParts) {
        return globParts.map(parts => {
            let gs = -1;
            while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                let i = gs;
                while (parts[i + 1] === '**') {
                    i++;
                }
                if (i !== gs) {
                    parts.splice(gs, i - gs);
                }
            }
            return parts;
        });
    }
    // get rid of adjascent ** and resolve .. portions
    levelOneOptimize(globParts) {
        return globParts.map(parts => {
            parts = parts.reduce((set, part) => {
                const prev = set[set.length - 1];
                if (part === '**' && prev === '**') {
                    return set;
                }
                if (part === '..') {
                    if (prev && prev !== '..' && prev !== '.' && prev !== '**') {
                        set.pop();
                        return set;
                    }
                }
                set.push(part);
                return set;
            }, []);
            return parts.length === 0 ? [''] : parts;
        });
    }
    levelTwoFileOptimize(parts) {
        if (!Array.isArray(parts)) {
            parts = this.slashSplit(parts);
        }
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/<e>/<rest> -> <pre>/<rest>
            if (!this.preserveMultipleSlashes) {
                for (let i = 1; i < parts.length - 1; i++) {
                    const p = parts[i];
                    // don't squeeze out UNC patterns
                    if (i === 1 && p === '' && parts[0] === '')
                        continue;
                    if (p === '.' || p === '') {
                        didSomething = true;
                        parts.splice(i, 1);
                        i--;
                    }
                }
                if (parts[0] === '.' &&
                    parts.length === 2 &&
                    (parts[1] === '.' || parts[1] === '')) {
                    didSomething = true;
                    parts.pop();
                }
            }
            // <pre>/<p>/../<rest> -> <pre>/<rest>
            let dd = 0;
            while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                const p = parts[dd - 1];
                if (p && p !== '.' && p !== '..' && p !== '**') {
                    didSomething = true;
                    parts.splice(dd - 1, 2);
                    dd -= 2;
                }
            }
        } while (didSomething);
        return parts.length === 0 ? [''] : parts;
    }
    // First phase: single-pattern processing
    // <pre> is 1 or more portions
    // <rest> is 1 or more portions
    // <p> is any portion other than ., .., '', or **
    // <e> is . or ''
    //
    // **/.. is *brutal* for filesystem walking performance, because
    // it effectively resets the recursive walk each time it occurs,
    // and ** cannot be reduced out by a .. pattern part like a regexp
    // or most strings (other than .., ., and '') can be.
    //
    // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
    // <pre>/<e>/<rest> -> <pre>/<rest>
    // <pre>/<p>/../<rest> -> <pre>/<rest>
    // **/**/<rest> -> **/<rest>
    //
    // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
    // this WOULD be allowed if ** did follow symlinks, or * didn't
    firstPhasePreProcess(globParts) {
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
            for (let parts of globParts) {
                let gs = -1;
                while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                    let gss = gs;
                    while (parts[gss + 1] === '**') {
                        // <pre>/**/**/<rest> -> <pre>/**/<rest>
                        gss++;
                    }
                    // eg, if gs is 2 and gss is 4, that means we have 3 **
                    // parts, and can remove 2 of them.
                    if (gss > gs) {
                        parts.splice(gs + 1, gss - gs);
                    }
                    let next = parts[gs + 1];
                    const p = parts[gs + 2];
                    const p2 = parts[gs + 3];
                    if (next !== '..')
                        continue;
                    if (!p ||
                        p === '.' ||
                        p === '..' ||
                        !p2 ||
                        p2 === '.' ||
                        p2 === '..') {
                        continue;
                    }
                    didSomething = true;
                    // edit parts in place, and push the new one
                    parts.splice(gs, 1);
                    const other = parts.slice(0);
                    other[gs] = '**';
                    globParts.push(other);
                    gs--;
                }
                // <pre>/<e>/<rest> -> <pre>/<rest>
                if (!this.preserveMultipleSlashes) {
                    for (let i = 1; i < parts.length - 1; i++) {
                        const p = parts[i];
                        // don't squeeze out UNC patterns
                        if (i === 1 && p === '' && parts[0] === '')
                            continue;
                        if (p === '.' || p === '') {
                            didSomething = true;
                            parts.splice(i, 1);
                            i--;
                        }
                    }
                    if (parts[0] === '.' &&
                        parts.length === 2 &&
                        (parts[1] === '.' || parts[1] === '')) {
                        didSomething = true;
                        parts.pop();
                    }
                }
                // <pre>/<p>/../<rest> -> <pre>/<rest>
                let dd = 0;
                while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                    const p = parts[dd - 1];
                    if (p && p !== '.' && p !== '..' && p !== '**') {
                        didSomething = true;
                        const needDot = dd === 1 && parts[dd + 1] === '**';
                        const splin = needDot ? ['.'] : [];
                        parts.splice(dd - 1, 2, ...splin);
                        if (parts.length === 0)
                            parts.push('');
                        dd -= 2;
                    }
                }
            }
        } while (didSomething);
        return globParts;
    }
    // second phase: multi-pattern dedupes
    // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
    // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
    // {<pre>/**/<rest>,<pre>/<rest>} -> <pre>/**/<rest>
    //
    // {<pre>/**/<rest>,<pre>/**/<p>/<rest>} -> <pre>/**/<rest>
    // ^-- not valid because ** doens't follow symlinks
    secondPhasePreProcess(globParts) {
        for (let i = 0; i < globParts.length - 1; i++) {
            for (let j = i + 1; j < globParts.length; j++) {
                const matched = this.partsMatch(globParts[i], globParts[j], !this.preserveMultipleSlashes);
                if (matched) {
                    globParts[i] = [];
                    globParts[j] = matched;
                    break;
                }
            }
        }
        return globParts.filter(gs => gs.length);
    }
    partsMatch(a, b, emptyGSMatch = false) {
        let ai = 0;
        let bi = 0;
        let result = [];
        let which = '';
        while (ai < a.length && bi < b.length) {
            if (a[ai] === b[bi]) {
                result.push(which === 'b' ? b[bi] : a[ai]);
                ai++;
                bi++;
            }
            else if (emptyGSMatch && a[ai] === '**' && b[bi] === a[ai + 1]) {
                result.push(a[ai]);
                ai++;
            }
            else if (emptyGSMatch && b[bi] === '**' && a[ai] === b[bi + 1]) {
                result.push(b[bi]);
                bi++;
            }
            else if (a[ai] === '*' &&
                b[bi] &&
                (this.options.dot || !b[bi].startsWith('.')) &&
                b[bi] !== '**') {
                if (which === 'b')
                    return false;
                which = 'a';
                result.push(a[ai]);
                ai++;
                bi++;
            }
            else if (b[bi] === '*' &&
                a[ai] &&
                (this.options.dot || !a[ai].startsWith('.')) &&
                a[ai] !== '**') {
                if (which === 'a')
                    return false;
                which = 'b';
                result.push(b[bi]);
                ai++;
                bi++;
            }
            else {
                return false;
            }
        }
        // if we fall out of the loop, it means they two are identical
        // as long as their lengths match
        return a.length === b.length && result;
    }
    parseNegate() {
        if (this.nonegate)
            return;
        const pattern = this.pattern;
        let negate = false;
        let negateOffset = 0;
        for (let i = 0; i < pattern.length && pattern.charAt(i) === '!'; i++) {
            negate = !negate;
            negateOffset++;
        }
        if (negateOffset)
            this.pattern = pattern.slice(negateOffset);
        this.negate = negate;
    }
    // set partial to true to test if, for example,
    // "/a/b" matches the start of "/*/b/*/d"
    // Partial means, if you run out of file before you run
    // out of pattern, then that's fine, as long as all
    // the parts match.
    matchOne(file, pattern, partial = false) {
        const options = this.options;
        // UNC paths like //?/X:/... can match X:/... and vice versa
        // Drive letters in absolute drive or unc paths are always compared
        // case-insensitively.
        if (this.isWindows) {
            const fileDrive = typeof file[0] === 'string' && /^[a-z]:$/i.test(file[0]);
            const fileUNC = !fileDrive &&
                file[0] === '' &&
                file[1] === '' &&
                file[2] === '?' &&
                /^[a-z]:$/i.test(file[3]);
            const patternDrive = typeof pattern[0] === 'string' && /^[a-z]:$/i.test(pattern[0]);
            const patternUNC = !patternDrive &&
                pattern[0] === '' &&
                pattern[1] === '' &&
                pattern[2] === '?' &&
                typeof pattern[3] === 'string' &&
                /^[a-z]:$/i.test(pattern[3]);
            const fdi = fileUNC ? 3 : fileDrive ? 0 : undefined;
            const pdi = patternUNC ? 3 : patternDrive ? 0 : undefined;
            if (typeof fdi === 'number' && typeof pdi === 'number') {
                const [fd, pd] = [file[fdi], pattern[pdi]];
                if (fd.toLowerCase() === pd.toLowerCase()) {
                    pattern[pdi] = fd;
                    if (pdi > fdi) {
                        pattern = pattern.slice(pdi);
                    }
                    else if (fdi > pdi) {
                        file = file.slice(fdi);
                    }
                }
            }
        }
        // resolve and reduce . and .. portions in the file as well.
        // dont' need to do the second phase, because it's only one string[]
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            file = this.levelTwoFileOptimize(file);
        }
        this.debug('matchOne', this, { file, pattern });
        this.debug('matchOne', file.length, pattern.length);
        for (var fi = 0, pi = 0, fl = file.length, pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
            this.debug('matchOne loop');
            var p = pattern[pi];
            var f = file[fi];
            this.debug(pattern, p, f);
            // should be impossible.
            // some invalid regexp stuff in the set.
            /* c8 ignore start */
            if (p === false) {
                return false;
            }
            /* c8 ignore stop */
            if (p === GLOBSTAR) {
                this.debug('GLOBSTAR', [pattern, p, f]);
                // "**"
                // a/**/b/**/c would match the following:
                // a/b/x/y/z/c
                // a/x/y/z/b/c
                // a/b/x/b/x/c
                // a/b/c
                // To do this, take the rest of the pattern after
                // the **, and see if it would match the file remainder.
                // If so, return success.
                // If not, the ** "swallows" a segment, and try again.
                // This is recursively awful.
                //
                // a/**/b/**/c matching a/b/x/y/z/c
                // - a matches a
                // - doublestar
                //   - matchOne(b/x/y/z/c, b/**/c)
                //     - b matches b
                //     - doublestar
                //       - matchOne(x/y/z/c, c) -> no
                //       - matchOne(y/z/c, c) -> no
                //       - matchOne(z/c, c) -> no
                //       - matchOne(c, c) yes, hit
                var fr = fi;
                var pr = pi + 1;
                if (pr === pl) {
                    this.debug('** at the end');
                    // a ** at the end will just swallow the rest.
                    // We have found a match.
                    // however, it will not swallow /.x, unless
                    // options.dot is set.
                    // . and .. are *never* matched by **, for explosively
                    // exponential reasons.
                    for (; fi < fl; fi++) {
                        if (file[fi] === '.' ||
                            file[fi] === '..' ||
                            (!options.dot && file[fi].charAt(0) === '.'))
                            return false;
                    }
                    return true;
                }
                // ok, let's see if we can swallow whatever we can.
                while (fr < fl) {
                    var swallowee = file[fr];
                    this.debug('\nglobstar while', file, fr, pattern, pr, swallowee);
                    // XXX remove this slice.  Just pass the start index.
                    if (this.matchOne(file.slice(fr), pattern.slice(pr), partial)) {
                        this.debug('globstar found match!', fr, fl, swallowee);
                        // found a match.
                        return true;
                    }
                    else {
                        // can't swallow "." or ".." ever.
                        // can only swallow ".foo" when explicitly asked.
                        if (swallowee === '.' ||
                            swallowee === '..' ||
                            (!options.dot && swallowee.charAt(0) === '.')) {
                            this.debug('dot detected!', file, fr, pattern, pr);
                            break;
                        }
                        // ** swallows a segment, and continue.
                        this.debug('globstar swallow a segment, and continue');
                        fr++;
                    }
                }
                // no match was found.
                // However, in partial mode, we can't say this is necessarily over.
                /* c8 ignore start */
                if (partial) {
                    // ran out of file
                    this.debug('\n>>> no match, partial?', file, fr, pattern, pr);
                    if (fr === fl) {
                        return true;
                    }
                }
                /* c8 ignore stop */
                return false;
            }
            // something other than **
            // non-magic patterns just have to match exactly
            // patterns with magic have been turned into regexps.
            let hit;
            if (typeof p === 'string') {
                hit = f === p;
                this.debug('string match', p, f, hit);
            }
            else {
                hit = p.test(f);
                this.debug('pattern match', p, f, hit);
            }
            if (!hit)
                return false;
        }
        // Note: ending in / means that we'll get a final ""
        // at the end of the pattern.  This can only match a
        // corresponding "" at the end of the file.
        // If the file ends in /, then it can only match a
        // a pattern that ends in /, unless the pattern just
        // doesn't have any more for it. But, a/b/ should *not*
        // match "a/b/*", even though "" matches against the
        // [^/]*? pattern, except in partial mode, where it might
        // simply not be reached yet.
        // However, a/b/ should still satisfy a/*
        // now either we fell off the end of the pattern, or we're done.
        if (fi === fl && pi === pl) {
            // ran out of pattern and filename at the same time.
            // an exact hit!
            return true;
        }
        else if (fi === fl) {
            // ran out of file, but still had pattern left.
            // this is ok if we're doing the match as part of
            // a glob fs traversal.
            return partial;
        }
        else if (pi === pl) {
            // ran out of pattern, still have file left.
            // this is only acceptable if we're on the very last
            // empty segment of a file with a trailing slash.
            // a/* should match a/b/
            return fi === fl - 1 && file[fi] === '';
            /* c8 ignore start */
        }
        else {
            // should be unreachable.
            throw new Error('wtf?');
        }
        /* c8 ignore stop */
    }
    braceExpand() {
        return braceExpand(this.pattern, this.options);
    }
    parse(pattern) {
        assertValidPattern(pattern);
        const options = this.options;
        // shortcuts
        if (pattern === '**')
            return GLOBSTAR;
        if (pattern === '')
            return '';
        // far and away, the most common glob pattern parts are
        // *, *.*, and *.<ext>  Add a fast check method for those.
        let m;
        let fastTest = null;
        if ((m = pattern.match(starRE))) {
            fastTest = options.dot ? starTestDot : starTest;
        }
        else if ((m = pattern.match(starDotExtRE))) {
            fastTest = (options.nocase
                ? options.dot
                    ? starDotExtTestNocaseDot
                    : starDotExtTestNocase
                : options.dot
                    ? starDotExtTestDot
                    : starDotExtTest)(m[1]);
        }
        else if ((m = pattern.match(qmarksRE))) {
            fastTest = (options.nocase
                ? options.dot
                    ? qmarksTestNocaseDot
                    : qmarksTestNocase
                : options.dot
                    ? qmarksTestDot
                    : qmarksTest)(m);
        }
        else if ((m = pattern.match(starDotStarRE))) {
            fastTest = options.dot ? starDotStarTestDot : starDotStarTest;
        }
        else if ((m = pattern.match(dotStarRE))) {
            fastTest = dotStarTest;
        }
        const re = AST.fromGlob(pattern, this.options).toMMPattern();
        if (fastTest && typeof re === 'object') {
            // Avoids overriding in frozen environments
            Reflect.defineProperty(re, 'test', { value: fastTest });
        }
        return re;
    }
    makeRe() {
        if (this.regexp || this.regexp === false)
            return this.regexp;
        // at this point, this.set is a 2d array of partial
        // pattern strings, or "**".
        //
        // It's better to use .match().  This function shouldn't
        // be used, really, but it's pretty convenient sometimes,
        // when you just want to work with a regex.
        const set = this.set;
        if (!set.length) {
            this.regexp = false;
            return this.regexp;
        }
        const options = this.options;
        const twoStar = options.noglobstar
            ? esm_star
            : options.dot
                ? twoStarDot
                : twoStarNoDot;
        const flags = new Set(options.nocase ? ['i'] : []);
        // regexpify non-globstar patterns
        // if ** is only item, then we just do one twoStar
        // if ** is first, and there are more, prepend (\/|twoStar\/)? to next
        // if ** is last, append (\/twoStar|) to previous
        // if ** is in the middle, append (\/|\/twoStar\/) to previous
        // then filter out GLOBSTAR symbols
        let re = set
            .map(pattern => {
            const pp = pattern.map(p => {
                if (p instanceof RegExp) {
                    for (const f of p.flags.split(''))
                        flags.add(f);
                }
                return typeof p === 'string'
                    ? esm_regExpEscape(p)
                    : p === GLOBSTAR
                        ? GLOBSTAR
                        : p._src;
            });
            pp.forEach((p, i) => {
                const next = pp[i + 1];
                const prev = pp[i - 1];
                if (p !== GLOBSTAR || prev === GLOBSTAR) {
                    return;
                }
                if (prev === undefined) {
                    if (next !== undefined && next !== GLOBSTAR) {
                        pp[i + 1] = '(?:\\/|' + twoStar + '\\/)?' + next;
                    }
                    else {
                        pp[i] = twoStar;
                    }
                }
                else if (next === undefined) {
                    pp[i - 1] = prev + '(?:\\/|' + twoStar + ')?';
                }
                else if (next !== GLOBSTAR) {
                    pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + '\\/)' + next;
                    pp[i + 1] = GLOBSTAR;
                }
            });
            return pp.filter(p => p !== GLOBSTAR).join('/');
        })
            .join('|');
        // need to wrap in parens if we had more than one thing with |,
        // otherwise only the first will be anchored to ^ and the last to $
        const [open, close] = set.length > 1 ? ['(?:', ')'] : ['', ''];
        // must match entire pattern
        // ending in a * or ** will make it less strict.
        re = '^' + open + re + close + '$';
        // can match anything, as long as it's not this.
        if (this.negate)
            re = '^(?!' + re + ').+$';
        try {
            this.regexp = new RegExp(re, [...flags].join(''));
            /* c8 ignore start */
        }
        catch (ex) {
            // should be impossible
            this.regexp = false;
        }
        /* c8 ignore stop */
        return this.regexp;
    }
    slashSplit(p) {
        // if p starts with // on windows, we preserve that
        // so that UNC paths aren't broken.  Otherwise, any number of
        // / characters are coalesced into one, unless
        // preserveMultipleSlashes is set to true.
        if (this.preserveMultipleSlashes) {
            return p.split('/');
        }
        else if (this.isWindows && /^\/\/[^\/]+/.test(p)) {
            // add an extra '' for the one we lose
            return ['', ...p.split(/\/+/)];
        }
        else {
            return p.split(/\/+/);
        }
    }
    match(f, partial = this.partial) {
        this.debug('match', f, this.pattern);
        // short-circuit in the case of busted things.
        // comments, etc.
        if (this.comment) {
            return false;
        }
        if (this.empty) {
            return f === '';
        }
        if (f === '/' && partial) {
            return true;
        }
        const options = this.options;
        // windows: need to use /, not \
        if (this.isWindows) {
            f = f.split('\\').join('/');
        }
        // treat the test path as a set of pathparts.
        const ff = this.slashSplit(f);
        this.debug(this.pattern, 'split', ff);
        // just ONE of the pattern sets in this.set needs to match
        // in order for it to be valid.  If negating, then just one
        // match means that we have failed.
        // Either way, return on the first hit.
        const set = this.set;
        this.debug(this.pattern, 'set', set);
        // Find the basename of the path by looking for the last non-empty segment
        let filename = ff[ff.length - 1];
        if (!filename) {
            for (let i = ff.length - 2; !filename && i >= 0; i--) {
                filename = ff[i];
            }
        }
        for (let i = 0; i < set.length; i++) {
            const pattern = set[i];
            let file = ff;
            if (options.matchBase && pattern.length === 1) {
                file = [filename];
            }
            const hit = this.matchOne(file, pattern, partial);
            if (hit) {
                if (options.flipNegate) {
                    return true;
                }
                return !this.negate;
            }
        }
        // didn't get any hits.  this is success if it's a negative
        // pattern, failure otherwise.
        if (options.flipNegate) {
            return false;
        }
        return this.negate;
    }
    static defaults(def) {
        return minimatch.defaults(def).Minimatch;
    }
}
/* c8 ignore start */



/* c8 ignore stop */
minimatch.AST = AST;
minimatch.Minimatch = Minimatch;
minimatch.escape = escape_escape;
minimatch.unescape = unescape_unescape;
//# sourceMappingURL=index.js.map
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __nccwpck_require__(1947);
;// CONCATENATED MODULE: ./lib/policy/glob.js


/**
 * What a pattern means, for matching names and not paths on a disk: `*` stays within a segment, a dot is nothing
 * special, and neither `!`, `#`, braces nor extended globs mean anything. See the policy reference, "Patterns".
 */
const GLOB_OPTIONS = {
    dot: true,
    nonegate: true,
    nocomment: true,
    nobrace: true,
    noext: true,
    platform: 'linux',
    preserveMultipleSlashes: true,
};
/**
 * Wildcards cost time on hostile names: within these bounds the worst match takes a second or two, and delays only the
 * run that asked for it.
 */
const MAX_SEGMENT_WILDCARDS = 4;
const MAX_GLOBSTARS = 2;
const MAX_PATTERN_CHARACTERS = 255;
/** Why a pattern cannot be used, or `undefined` when it can. */
function rejectPattern(pattern) {
    if (pattern.length > MAX_PATTERN_CHARACTERS)
        return `longer than ${MAX_PATTERN_CHARACTERS} characters`;
    if (/\p{Cc}/u.test(pattern))
        return 'control characters are not allowed';
    const segments = pattern.split('/');
    if (segments.filter((segment) => segment.includes('**')).length > MAX_GLOBSTARS)
        return `more than ${MAX_GLOBSTARS} \`**\``;
    const busy = segments.some((segment) => (segment.replaceAll(/\*+/g, '*').match(/[*?]/g) ?? []).length > MAX_SEGMENT_WILDCARDS);
    return busy ? `more than ${MAX_SEGMENT_WILDCARDS} wildcards between two slashes` : undefined;
}
const compiled = new Map();
/** Whether the whole `name` matches the pattern; case counts. */
function matchesGlob(pattern, name) {
    if (!/[*?[\\]/.test(pattern))
        return pattern === name;
    let matcher = compiled.get(pattern);
    if (matcher === undefined) {
        matcher = new Minimatch(pattern, GLOB_OPTIONS);
        compiled.set(pattern, matcher);
    }
    return matcher.match(asName(name));
}
/**
 * On a disk `.` and `..` are no names, so the library matches them with nothing; here they are, and `*` covers them.
 */
function asName(name) {
    return name.includes('.') ? name.replaceAll(/(?<=^|\/)\.\.?(?=\/|$)/g, (dots) => '\u0001'.repeat(dots.length)) : name;
}
/** Whether any of the patterns matches; an empty list matches nothing. */
function matchesAny(patterns, name) {
    return patterns.some((pattern) => matchesGlob(pattern, name));
}
/** As {@link matchesAny}, for names that GitHub compares without case: logins, teams, environments, repositories. */
function matchesAnyCaseless(patterns, name) {
    const folded = (0,fold/* foldCase */.SP)(name);
    return patterns.some((pattern) => matchesGlob((0,fold/* foldCase */.SP)(pattern), folded));
}
/**
 * As {@link matchesAnyCaseless}, and also where the name could be taken for one that matches.
 *
 * INVARIANT: only for what is never allowed.
 */
function matchesAnyAlike(patterns, name) {
    if (matchesAnyCaseless(patterns, name))
        return true;
    const wide = (0,fold/* foldWidely */._5)(name);
    return patterns.some((pattern) => {
        const folded = (0,fold/* foldWidely */._5)(pattern);
        // a compatible form of a wildcard becomes one: not more of them than a pattern may have
        return rejectPattern(folded) === undefined && matchesGlob(folded, wide);
    });
}
/** Patterns as the policy reference has them. */
const GLOBS = { match: matchesAny, alike: matchesAnyAlike };

;// CONCATENATED MODULE: ./lib/policy/names.js


/** GitHub's own rules for names, as far as a typing mistake should be caught. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
const TEAM_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
const REPOSITORY_PATTERN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9_.-]{1,100}$/;
const ROLE_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const login = () => text({ pattern: LOGIN, expected: 'a GitHub login' });
const team = () => text({ pattern: TEAM_PATTERN, expected: 'a team written `owner/slug`' });
const roleName = () => text({ pattern: ROLE_NAME, expected: 'a role name of letters, digits, `-` and `_`' });
/** A glob over a whole name. */
function glob() {
    const inner = (0,shape/* text */.Qq)({ maxLength: 255, expected: 'a name or a pattern' });
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => {
            const pattern = inner.parse(value, path, mismatches);
            if (pattern === undefined)
                return undefined;
            const reason = rejectPattern(pattern);
            if (reason === undefined)
                return pattern;
            mismatches.push({ path, message: `the pattern \`${pattern}\` cannot be used: ${reason}` });
            return undefined;
        },
    };
}
const globs = () => (0,shape/* list */.p_)(glob());

;// CONCATENATED MODULE: ./lib/policy/credential-spec.js







/** Providers that a policy may name. */
const PROVIDERS = ['aws', 'gcp', 'azure', 'vault', 'github'];
/** One named credential of a role: exactly one provider, and where it is issued. */
const credentialShape = (0,shape/* object */.Ik)({
    environments: (0,shape/* optional */.lq)((0,shape/* described */.WY)(globs(), 'Issued only when the job is in one of these environments; everywhere when left out.')),
    'accept-longer': (0,shape/* optional */.lq)((0,shape/* described */.WY)((0,shape/* flag */.Jt)(), 'Accept that a provider cannot end the credential with the grant: a GitHub App token lasts an hour unless it is revoked earlier, a token of Azure 60 to 90 minutes.')),
    aws: (0,shape/* optional */.lq)((0,shape/* described */.WY)(aws_spec/* awsShape */.hl, 'A session of an AWS role.')),
    gcp: (0,shape/* optional */.lq)((0,shape/* described */.WY)(gcpShape, 'A token of Google Cloud.')),
    azure: (0,shape/* optional */.lq)((0,shape/* described */.WY)(azure_spec/* azureShape */.bn, 'Access tokens of an app registration or a managed identity of Azure.')),
    vault: (0,shape/* optional */.lq)((0,shape/* described */.WY)(vaultShape, 'Secrets from Vault or OpenBao.')),
    github: (0,shape/* optional */.lq)((0,shape/* described */.WY)(githubShape, 'A token of a GitHub App, for some repositories and permissions only.')),
}, (value, path, mismatches) => {
    const given = PROVIDERS.filter((name) => value[name] !== undefined);
    if (given.length !== 1)
        mismatches.push({
            path,
            message: `expected exactly one of ${PROVIDERS.map((name) => `\`${name}\``).join(', ')}`,
            hint: 'one credential is of one provider',
        });
});

// EXTERNAL MODULE: ./lib/credentials/aws/address.js
var address = __nccwpck_require__(7784);
;// CONCATENATED MODULE: ./lib/credentials/aws/provider.js

/** Amazon Web Services: sessions of roles, secrets that are read with one, and keys that sign. */
const aws = {
    addressesOf: address/* addressesOf */.sO,
    load: async (spec) => await (await Promise.all(/* import() */[__nccwpck_require__.e(268), __nccwpck_require__.e(985)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5985))).rehearseAws(spec),
    exchange: async (request, tools) => await (await Promise.all(/* import() */[__nccwpck_require__.e(268), __nccwpck_require__.e(985)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5985))).exchangeAws(request, tools),
    renewal: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(268), __nccwpck_require__.e(808)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5808))).awsProfile,
    // secrets alone are read once
    canRenew: (spec) => spec['export-keys'] !== false,
    cannotEnd: 'AWS has no call that ends a session',
    advice: ({ target, expires }) => `AWS ends no session by a call. Deny the role's sessions that began until now (IAM console, the role, "Revoke sessions"), or wait until ${expires}: ${target}`,
    keys: {
        addressesOf: address/* keyAddressesOf */.$5,
        open: async (spec, limits, tools) => await (await Promise.all(/* import() */[__nccwpck_require__.e(268), __nccwpck_require__.e(440), __nccwpck_require__.e(229)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2229))).kmsSigner(spec, limits, tools),
    },
};

// EXTERNAL MODULE: ./lib/credentials/azure/address.js
var azure_address = __nccwpck_require__(2598);
;// CONCATENATED MODULE: ./lib/credentials/azure/provider.js

/** Azure: access tokens of an app registration or a managed identity. */
const azure = {
    addressesOf: azure_address/* addressesOf */.s,
    load: async () => await __nccwpck_require__.e(/* import() */ 791).then(__nccwpck_require__.bind(__nccwpck_require__, 6791)),
    exchange: async (request, tools) => await (await __nccwpck_require__.e(/* import() */ 791).then(__nccwpck_require__.bind(__nccwpck_require__, 6791))).exchangeAzure(request, tools),
    cannotEnd: 'Azure has no call that ends an access token',
    advice: ({ target, expires }) => `Azure ends no access token by a call. Taking away the role assignments of the identity makes it useless within minutes, and disabling the identity keeps new ones from being made; otherwise it ends at ${expires}: ${target}`,
};

// EXTERNAL MODULE: ./lib/credentials/gcp/address.js
var gcp_address = __nccwpck_require__(6543);
;// CONCATENATED MODULE: ./lib/credentials/gcp/provider.js

/** Google Cloud: tokens of a service account, or of the job itself. */
const gcp = {
    addressesOf: gcp_address/* addressesOf */.sO,
    load: async () => await Promise.all(/* import() */[__nccwpck_require__.e(459), __nccwpck_require__.e(957)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7957)),
    exchange: async (request, tools) => await (await Promise.all(/* import() */[__nccwpck_require__.e(459), __nccwpck_require__.e(957)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7957))).exchangeGcp(request, tools),
    renewal: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(459), __nccwpck_require__.e(408)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2408))).gcpExecutable,
    cannotEnd: 'Google has no call that ends such a token',
    advice: ({ target, expires }) => `Google Cloud ends no token by a call. Disabling the service account, or taking its roles away, ends what the token can do; otherwise it ends at ${expires}: ${target}`,
};

// EXTERNAL MODULE: ./lib/credentials/github-app/key-store.js
var key_store = __nccwpck_require__(8181);
;// CONCATENATED MODULE: ./lib/credentials/github-app/address.js

/**
 * Where the signature is asked for, and with which token; none where the key is handed over. GitHub itself is connected
 * already.
 */
function addressesOf({ key }, stores) {
    return (0,key_store/* keptKey */._)(key, stores)?.addresses ?? { audience: undefined, first: undefined };
}

;// CONCATENATED MODULE: ./lib/credentials/github-app/ahead.js
/**
 * Finds the App and its installation while the evidence is on its way. A key that signs elsewhere asks for a login, and
 * a login gives a token: nothing is asked ahead with that.
 */
function appAhead(spec, keys) {
    if (spec.key.input !== true)
        return undefined;
    let ahead;
    return {
        ask: (run, tools) => {
            ahead = __nccwpck_require__.e(/* import() */ 338).then(__nccwpck_require__.bind(__nccwpck_require__, 9338)).then(async ({ findAppAhead }) => await findAppAhead(spec, run, tools));
            // heard by the exchange, if there is one
            ahead.catch(() => undefined);
        },
        exchange: async (request, tools) => await (await __nccwpck_require__.e(/* import() */ 338).then(__nccwpck_require__.bind(__nccwpck_require__, 9338))).exchangeGithub(request, tools, { keys, ahead }),
    };
}

;// CONCATENATED MODULE: ./lib/credentials/github-app/provider.js


/** GitHub: tokens of an App's installation. Keys of the App may be kept by other providers. */
function githubApp(keys) {
    return {
        addressesOf: (spec) => addressesOf(spec, keys),
        load: async () => await __nccwpck_require__.e(/* import() */ 338).then(__nccwpck_require__.bind(__nccwpck_require__, 9338)),
        exchange: async (request, tools) => await (await __nccwpck_require__.e(/* import() */ 338).then(__nccwpck_require__.bind(__nccwpck_require__, 9338))).exchangeGithub(request, tools, { keys }),
        aheadOf: (spec) => appAhead(spec, keys),
        revoke: async (revocation, tools) => await (await __nccwpck_require__.e(/* import() */ 718).then(__nccwpck_require__.bind(__nccwpck_require__, 6718))).revokeGithub(revocation, tools),
        advice: ({ handle, expires }) => `the token was on the runner only. Suspending the installation ${handle['installation'] ?? ''} of the App ${handle['slug'] ?? ''} ends it now; otherwise it ends at ${expires}`,
    };
}

// EXTERNAL MODULE: ./lib/credentials/vault/address.js
var vault_address = __nccwpck_require__(9281);
;// CONCATENATED MODULE: ./lib/credentials/vault/provider.js

/** Vault and OpenBao: tokens, secrets that are read with one, and keys that sign. */
const vault = {
    addressesOf: vault_address/* addressesOf */.s,
    load: async () => await Promise.all(/* import() */[__nccwpck_require__.e(700), __nccwpck_require__.e(525)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1525)),
    exchange: async (request, tools) => await (await Promise.all(/* import() */[__nccwpck_require__.e(700), __nccwpck_require__.e(525)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1525))).exchangeVault(request, tools),
    revoke: async (revocation, tools) => await (await __nccwpck_require__.e(/* import() */ 243).then(__nccwpck_require__.bind(__nccwpck_require__, 4243))).revokeVault(revocation, tools),
    advice: ({ expires }) => `it ends by itself at ${expires}`,
    keys: {
        addressesOf: vault_address/* addressesOf */.s,
        open: async (spec, _limits, tools) => await (await Promise.all(/* import() */[__nccwpck_require__.e(700), __nccwpck_require__.e(974)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4974))).transitSigner(spec, tools),
    },
};

;// CONCATENATED MODULE: ./lib/credentials/catalogue.js






/** Every provider that a policy can name. Only here do providers meet. */
const CATALOGUE = {
    aws: aws,
    gcp: gcp,
    azure: azure,
    vault: vault,
    github: githubApp({ vault: vault.keys, 'aws-kms': aws.keys }),
};
/** A provider by a name that was written down, such as in a record; `undefined` where it is none of ours. */
function providerNamed(name) {
    const known = PROVIDERS.find((provider) => provider === name);
    return known === undefined ? undefined : CATALOGUE[known];
}

// EXTERNAL MODULE: ./lib/session/command-data.js
var command_data = __nccwpck_require__(7970);
// EXTERNAL MODULE: ./lib/session/state.js + 1 modules
var state = __nccwpck_require__(3409);
;// CONCATENATED MODULE: ./lib/session/revoke-all.js



/** Longest time that revoking may last: a runner that is being stopped waits no longer. */
const REVOKE_MS = 20_000;
/** For what ends a request after that to end it. */
const REVOKE_GRACE_MS = 1_000;
/**
 * Revokes what can be, all at the same time; `ended` hears of each as soon as its end is known.
 *
 * INVARIANT: goes by what it is given and reads no file. Each has its own end: one that hangs keeps no other waiting,
 * and none waits longer than the patience.
 */
async function revokeAll(due, terms, effects, ended = () => undefined) {
    return await Promise.all(due.map(async (credential) => {
        const one = { credential, outcome: await revokeOne(credential, terms, effects) };
        ended(one);
        return one;
    }));
}
/** Whether there is a call that ends it, made or not. */
function isCalled({ revocation, held }) {
    return revocation !== undefined || held === true;
}
/** Whether nothing is left that should have been revoked. */
function isAllOver(ended) {
    return ended.every(({ outcome }) => !('failed' in outcome));
}
/** One line for people. */
function tell({ credential: { name, provider, target }, outcome }, { strict }, write) {
    const what = `${name} (${provider} ${target})`;
    if (outcome.kind === 'credential-revoked')
        write(`${what} was revoked${outcome.lasting === undefined ? ': it no longer works' : `; ${outcome.lasting.join('; ')}`}\n`);
    else if (outcome.failed === true)
        write(`::${strict === true ? 'error' : 'warning'} title=A credential could not be revoked::${(0,command_data/* commandData */.w)(`${what} ${outcome.note}`)}\n`);
    else
        write(`${what} was ${outcome.note}\n`);
}
/** What is said of one that nothing can end. */
function endsByItself({ provider, expires }) {
    return {
        kind: 'credential-not-revoked',
        note: `cleared from the job; ${providerNamed(provider)?.cannotEnd ?? 'it cannot be ended sooner'}, it ends by itself at ${expires}`,
    };
}
async function revokeOne(credential, terms, effects) {
    const { provider, expires, lasting, revocation, held } = credential;
    const failed = (why) => ({
        kind: 'credential-not-revoked',
        failed: true,
        note: `could not be revoked: ${why}; it ends by itself at ${expires}`,
    });
    if (held === true)
        return failed('the step that was to do it was ended before it could, and what that needs was in its memory only');
    if (revocation === undefined)
        return endsByItself(credential);
    let close = () => undefined;
    try {
        const given = shownAgain(revocation, effects.env);
        const revoke = providerNamed(provider)?.revoke;
        if (revoke === undefined)
            throw new Error('there is no call for it');
        const calls = await callTools(terms, effects);
        close = calls.close;
        await inTime(revoke(given, calls.tools), patienceOf(terms));
        return { kind: 'credential-revoked', ...(lasting === undefined ? {} : { lasting }) };
    }
    catch (error) {
        return failed(errorLine(error));
    }
    finally {
        close();
    }
}
/**
 * The certificate and the key that the server was shown: from this step's own inputs, since a key lies in no state, and
 * only if they are the same.
 */
function shownAgain({ shown, ...revocation }, env) {
    if (shown === undefined)
        return revocation;
    const [clientCertificate, clientKey] = ['INPUT_CLIENT-CERTIFICATE', 'INPUT_CLIENT-KEY'].map((name) => (env[name] ?? '').trim());
    if (clientCertificate === undefined ||
        clientKey === undefined ||
        (0,state/* identityDigest */.hh)(clientCertificate, clientKey) !== shown) {
        throw new Error('the server asks who connects, and the inputs `client-certificate` and `client-key` are not here what they were when it was issued');
    }
    return { ...revocation, clientCertificate, clientKey };
}
/** Whatever a provider's code waits for, it does so for a while only. */
async function inTime(revoking, patience) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error('there was no answer in time')), patience + REVOKE_GRACE_MS);
    });
    try {
        await Promise.race([revoking, late]);
    }
    finally {
        clearTimeout(timer);
    }
}
async function callTools(terms, effects) {
    const [{ createClient }, { createConnections }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 480).then(__nccwpck_require__.bind(__nccwpck_require__, 7480)),
        __nccwpck_require__.e(/* import() */ 998).then(__nccwpck_require__.bind(__nccwpck_require__, 998)),
    ]);
    const { certificates, proxy } = terms;
    const { now, sleep, random, env } = effects;
    const deadline = now() + patienceOf(terms);
    // INVARIANT: a later step can name a proxy for this process, but not one that these requests go by
    const environment = {
        NODE_EXTRA_CA_CERTS: env['NODE_EXTRA_CA_CERTS'],
        NODE_USE_SYSTEM_CA: env['NODE_USE_SYSTEM_CA'],
        SSL_CERT_FILE: env['SSL_CERT_FILE'],
        SSL_CERT_DIR: env['SSL_CERT_DIR'],
        ...proxy,
    };
    const options = { certificates, environment, now, deadline };
    const client = createClient(options);
    const others = createConnections(options);
    return {
        tools: { send: client.send, connect: others.connect, now, sleep, random, deadline },
        close: () => [client, others].forEach((each) => each.close()),
    };
}
function patienceOf({ patience = REVOKE_MS }) {
    return patience;
}
function errorLine(error) {
    return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, 300);
}


/***/ }),

/***/ 3409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hh: () => (/* binding */ identityDigest),
  un: () => (/* binding */ readState)
});

// UNUSED EXPORTS: STATE_NAME, endsOf, proxiesOf, savedCredentials, unreported, withoutKey, writeState

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./lib/policy/stored-json.js
var stored_json = __nccwpck_require__(9994);
// EXTERNAL MODULE: ./lib/policy/shape.js + 3 modules
var shape = __nccwpck_require__(8678);
;// CONCATENATED MODULE: ./lib/session/state-shape.js


const UNLIMITED = { max: Number.MAX_SAFE_INTEGER };
const texts = () => (0,shape/* list */.p_)((0,stored_json/* anyText */.Ae)(), UNLIMITED);
const sealShape = (0,shape/* object */.Ik)({
    path: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    size: (0,shape/* required */.mw)((0,shape/* integer */.nd)(0)),
    sha256: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    key: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
});
const savedCredentialShape = (0,shape/* object */.Ik)({
    name: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    provider: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    target: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    expires: (0,shape/* required */.mw)((0,stored_json/* anyText */.Ae)()),
    renews: (0,shape/* optional */.lq)((0,stored_json/* onlyTrue */.L6)()),
    lasting: (0,shape/* optional */.lq)(texts()),
    revocation: (0,shape/* optional */.lq)((0,stored_json/* anyTexts */.f0)()),
    held: (0,shape/* optional */.lq)((0,stored_json/* onlyTrue */.L6)()),
});
/** What main leaves for post, as it stands in the runner's state. */
const stateShape = (0,shape/* object */.Ik)({
    schema: (0,shape/* required */.mw)((0,shape/* oneOf */.yL)([1])),
    variables: (0,shape/* required */.mw)(texts()),
    files: (0,shape/* required */.mw)(texts()),
    folder: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    record: (0,shape/* optional */.lq)(sealShape),
    credentials: (0,shape/* required */.mw)((0,shape/* list */.p_)(savedCredentialShape, UNLIMITED)),
    strict: (0,shape/* optional */.lq)((0,shape/* flag */.Jt)()),
    certificates: (0,shape/* optional */.lq)((0,stored_json/* anyText */.Ae)()),
    proxy: (0,shape/* optional */.lq)((0,stored_json/* anyTexts */.f0)()),
    line: (0,shape/* required */.mw)((0,stored_json/* anyObject */.aH)()),
});

;// CONCATENATED MODULE: ./lib/session/state.js




const PROXIES = (/* unused pure expression or super */ null && (['https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY']));
/** What of the environment names a proxy. */
function proxiesOf(env) {
    return Object.fromEntries(PROXIES.flatMap((name) => (env[name] === undefined || env[name] === '' ? [] : [[name, env[name]]])));
}
/** What of credentials is known to whoever ends them; `revocation` as it is in memory. */
function endsOf(credentials) {
    return credentials.map(({ name, provider, target, expires, lasting, revocation, renews }) => ({
        name,
        provider,
        target,
        expires: formatInstant(expires),
        ...(renews === true ? { renews } : {}),
        ...(lasting === undefined ? {} : { lasting }),
        ...(revocation === undefined ? {} : { revocation }),
    }));
}
/**
 * What of credentials is kept for the end of the job; `isWatched` while a guarded script could read it, `isEarly` while
 * this process still waits for others and may be ended before it can revoke anything itself.
 */
function savedCredentials(credentials, { isWatched, isEarly }) {
    const ends = endsOf(credentials);
    return credentials.flatMap(({ revocation, kept }, index) => {
        const { revocation: _, ...rest } = ends[index] ?? {};
        if (!('name' in rest))
            return [];
        if (revocation === undefined)
            return [rest];
        const saved = kept === undefined ? revocation : (kept.revocation ?? (isEarly ? revocation : undefined));
        return [
            saved === undefined || (isWatched && kept?.handedOut !== true)
                ? { ...rest, held: true }
                : { ...rest, revocation: withoutKey(saved) },
        ];
    });
}
/** Says which certificate and key a server was shown, instead of the key. */
function withoutKey({ clientCertificate, clientKey, ...rest }) {
    return clientCertificate === undefined || clientKey === undefined
        ? rest
        : { ...rest, shown: identityDigest(clientCertificate, clientKey) };
}
/** Tells one certificate with its key from another, and gives neither away. */
function identityDigest(certificate, key) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${certificate}\0${key}`).digest('hex');
}
/** What there is to revoke while nothing else is known: enough for post, should this process be ended. */
function unreported(credentials, { inputs, context }, proxy) {
    const line = { repository: context.repository, run_id: context.runId, run_attempt: context.runAttempt };
    return {
        schema: 1,
        variables: [],
        files: [],
        record: undefined,
        strict: inputs.strictRevoke,
        certificates: inputs.certificates,
        proxy,
        credentials,
        line,
    };
}
/** Name under which the runner keeps it: `STATE_grantgate` in the post step. */
const STATE_NAME = 'grantgate';
/**
 * Most characters of a value: Linux starts no process with a variable of 128 KiB, and a character may be three bytes. A
 * file of CA certificates can be larger.
 */
const MAX_STATE_CHARACTERS = 40_000;
/** The values that the runner keeps: one, or as many as it takes. */
function writeState(state) {
    const text = JSON.stringify(state);
    const parts = Array.from({ length: Math.ceil(text.length / MAX_STATE_CHARACTERS) }, (_, index) => text.slice(index * MAX_STATE_CHARACTERS, (index + 1) * MAX_STATE_CHARACTERS));
    // INVARIANT: the first says how many there are, so that a step can add none
    return Object.fromEntries(parts.map((part, index) => [partName(index), index === 0 && parts.length > 1 ? `${parts.length}:${part}` : part]));
}
function partName(index) {
    return index === 0 ? STATE_NAME : `${STATE_NAME}_${index}`;
}
/**
 * Reads what main left; `undefined` when it left nothing, `unreadable` when it is something that is not of this
 * version: then nothing of it is believed.
 */
function readState(env) {
    const first = env[`STATE_${STATE_NAME}`] ?? '';
    if (first === '')
        return undefined;
    const [head = '', count = '1'] = /^(\d{1,3}):/.exec(first) ?? [];
    const others = Array.from({ length: Math.max(0, Number(count) - 1) }, (_, index) => env[`STATE_${partName(index + 1)}`] ?? '');
    const text = [first.slice(head.length), ...others].join('');
    const stored = (0,stored_json/* readStored */.CL)(stateShape, text);
    return stored.ok ? stored.value : 'unreadable';
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(6464);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
