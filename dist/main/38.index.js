export const id = 38;
export const ids = [38];
export const modules = {

/***/ 5403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ keyAddress),
/* harmony export */   Ox: () => (/* binding */ audienceOf),
/* harmony export */   l3: () => (/* binding */ secretAddresses),
/* harmony export */   nr: () => (/* binding */ likelyStsAddress)
/* harmony export */ });
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8362);


/**
 * Where STS most probably is, to open the connection before the SDK is loaded. The SDK's own rules decide where the request goes; where they know
 * better, a connection was opened in vain and nothing was sent over it. A test holds the two against each other.
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
        ...(secrets.some(({ secret }) => secret !== undefined) ? [(0,_endpoint_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceUrl */ .R)('secretsmanager', spec, spec.endpoints?.secretsmanager)] : []),
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ serviceUrl),
/* harmony export */   Y: () => (/* binding */ stsSettings)
/* harmony export */ });
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);

/** The endpoint the policy names, or the regional one; nothing of it comes from the job's environment. An endpoint of one's own wins over `fips`. */
function stsSettings(spec) {
    const fixed = { region: spec.region, useDualstackEndpoint: false, useGlobalEndpoint: false, ignoreConfiguredEndpointUrls: true };
    if (spec.endpoint !== undefined)
        return { ...fixed, useFipsEndpoint: false, endpoint: spec.endpoint };
    return { ...fixed, useFipsEndpoint: spec.fips ?? false };
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

/***/ 2598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ likelyAddress),
/* harmony export */   O: () => (/* binding */ audienceOf)
/* harmony export */ });
/* harmony import */ var _cloud_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7779);

/** Audience of the token that is traded: the cloud's own, unless the policy says otherwise. */
function audienceOf(spec) {
    return spec.audience ?? (0,_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .h)(spec).audience;
}
/** Where the token is asked for. */
function likelyAddress(spec) {
    return (0,_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .h)(spec).login;
}


/***/ }),

/***/ 7779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ managementScope),
/* harmony export */   h: () => (/* binding */ cloudOf)
/* harmony export */ });
const CLOUDS = {
    public: { login: 'https://login.microsoftonline.com', management: 'https://management.azure.com', audience: 'api://AzureADTokenExchange', terraform: 'public' },
    'us-government': { login: 'https://login.microsoftonline.us', management: 'https://management.usgovcloudapi.net', audience: 'api://AzureADTokenExchangeUSGov', terraform: 'usgovernment' },
    china: { login: 'https://login.partner.microsoftonline.cn', management: 'https://management.chinacloudapi.cn', audience: 'api://AzureADTokenExchangeChina', terraform: 'china' },
};
function cloudOf({ cloud }) {
    return CLOUDS[cloud ?? 'public'];
}
/** All that the identity may do in Azure Resource Manager. */
function managementScope({ management }) {
    return `${management}/.default`;
}


/***/ }),

/***/ 7038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  offerOf: () => (/* binding */ offerOf),
  refusalOf: () => (/* binding */ refusalOf),
  revokerOf: () => (/* binding */ revokerOf)
});

// EXTERNAL MODULE: ./lib/credentials/aws/address.js
var address = __webpack_require__(5403);
// EXTERNAL MODULE: ./lib/credentials/azure/address.js
var azure_address = __webpack_require__(2598);
// EXTERNAL MODULE: ./lib/credentials/gcp/address.js
var gcp_address = __webpack_require__(6543);
// EXTERNAL MODULE: ./lib/credentials/vault/address.js
var vault_address = __webpack_require__(9281);
;// CONCATENATED MODULE: ./lib/credentials/github-app/address.js


/** Audience of the token that is traded for a signature; none where the key is handed over. */
function audienceOf({ key }) {
    if (key.vault !== undefined)
        return (0,vault_address/* audienceOf */.O)(key.vault);
    return key['aws-kms'] === undefined ? undefined : (0,address/* audienceOf */.Ox)(key['aws-kms']);
}
/** Where the signature is asked for; GitHub itself is connected already. */
function likelyAddress({ key }) {
    if (key.vault !== undefined)
        return (0,vault_address/* likelyAddress */.$)(key.vault);
    return key['aws-kms'] === undefined ? undefined : (0,address/* likelyStsAddress */.nr)(key['aws-kms']);
}
/** Where it is asked after a login of its own. */
function otherAddresses({ key }) {
    return key['aws-kms'] === undefined ? [] : [(0,address/* keyAddress */.K)(key['aws-kms'])];
}

;// CONCATENATED MODULE: ./lib/credentials/catalogue.js





function renewalOf(spec, { setUp, answer, refusal }) {
    return {
        setUp: (request, first, command, now) => setUp({ ...request, spec }, first, command, now),
        answer: async (request, tools) => await answer({ ...request, spec }, tools),
        refusal,
    };
}
/** What is offered for a credential: exactly one provider, as its shape demands. */
function offerOf(spec) {
    if (spec.aws !== undefined)
        return awsOffer(spec.aws);
    if (spec.gcp !== undefined)
        return gcpOffer(spec.gcp);
    if (spec.vault !== undefined)
        return vaultOffer(spec.vault);
    if (spec.github !== undefined)
        return githubOffer(spec.github);
    if (spec.azure !== undefined)
        return azureOffer(spec.azure);
    throw new Error('a credential without a provider');
}
function awsOffer(spec) {
    return {
        provider: 'aws',
        audience: address/* audienceOf */.Ox(spec),
        address: address/* likelyStsAddress */.nr(spec),
        others: address/* secretAddresses */.l3(spec),
        load: async () => await (await Promise.all(/* import() */[__webpack_require__.e(268), __webpack_require__.e(480)]).then(__webpack_require__.bind(__webpack_require__, 5985))).rehearseAws(spec),
        exchange: async (request, tools) => await (await Promise.all(/* import() */[__webpack_require__.e(268), __webpack_require__.e(480)]).then(__webpack_require__.bind(__webpack_require__, 5985))).exchangeAws({ ...request, spec }, tools),
        // secrets alone are read once: there is nothing to renew
        ...(spec['export-keys'] === false ? {} : { renewal: async () => renewalOf(spec, (await Promise.all(/* import() */[__webpack_require__.e(268), __webpack_require__.e(50)]).then(__webpack_require__.bind(__webpack_require__, 803))).awsProfile) }),
    };
}
function gcpOffer(spec) {
    return {
        provider: 'gcp',
        audience: gcp_address/* audienceOf */.Ox(spec),
        address: gcp_address/* stsAddress */.bR(spec),
        others: gcp_address/* otherAddresses */.tz(spec),
        load: async () => await Promise.all(/* import() */[__webpack_require__.e(748), __webpack_require__.e(435)]).then(__webpack_require__.bind(__webpack_require__, 5435)),
        exchange: async (request, tools) => await (await Promise.all(/* import() */[__webpack_require__.e(748), __webpack_require__.e(435)]).then(__webpack_require__.bind(__webpack_require__, 5435))).exchangeGcp({ ...request, spec }, tools),
        renewal: async () => renewalOf(spec, (await Promise.all(/* import() */[__webpack_require__.e(748), __webpack_require__.e(171)]).then(__webpack_require__.bind(__webpack_require__, 5552))).gcpExecutable),
    };
}
function vaultOffer(spec) {
    return {
        provider: 'vault',
        audience: vault_address/* audienceOf */.O(spec),
        address: vault_address/* likelyAddress */.$(spec),
        load: async () => await Promise.all(/* import() */[__webpack_require__.e(383), __webpack_require__.e(701)]).then(__webpack_require__.bind(__webpack_require__, 4402)),
        exchange: async (request, tools) => await (await Promise.all(/* import() */[__webpack_require__.e(383), __webpack_require__.e(701)]).then(__webpack_require__.bind(__webpack_require__, 4402))).exchangeVault({ ...request, spec }, tools),
    };
}
function githubOffer(spec) {
    let found;
    const ahead = (run, tools) => {
        found = __webpack_require__.e(/* import() */ 906).then(__webpack_require__.bind(__webpack_require__, 5906)).then(async ({ findAppAhead }) => await findAppAhead(spec, run, tools));
        // heard by the exchange, if there is one
        found.catch(() => undefined);
    };
    return {
        provider: 'github',
        audience: audienceOf(spec),
        address: likelyAddress(spec),
        others: otherAddresses(spec),
        load: async () => await __webpack_require__.e(/* import() */ 906).then(__webpack_require__.bind(__webpack_require__, 5906)),
        // a key that signs elsewhere asks for a login, and a login gives a token: not before a decision
        ...(spec.key.input === true ? { ahead } : {}),
        exchange: async (request, tools) => await (await __webpack_require__.e(/* import() */ 906).then(__webpack_require__.bind(__webpack_require__, 5906))).exchangeGithub({ ...request, spec }, tools, found),
    };
}
function azureOffer(spec) {
    return {
        provider: 'azure',
        audience: azure_address/* audienceOf */.O(spec),
        address: azure_address/* likelyAddress */.$(spec),
        load: async () => await __webpack_require__.e(/* import() */ 420).then(__webpack_require__.bind(__webpack_require__, 420)),
        exchange: async (request, tools) => await (await __webpack_require__.e(/* import() */ 420).then(__webpack_require__.bind(__webpack_require__, 420))).exchangeAzure({ ...request, spec }, tools),
    };
}
/** How the provider takes a credential back; `undefined` where it has no call for it. */
async function revokerOf(provider) {
    if (provider === 'vault')
        return (await __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 4243))).revokeVault;
    if (provider === 'github')
        return (await __webpack_require__.e(/* import() */ 718).then(__webpack_require__.bind(__webpack_require__, 6718))).revokeGithub;
    return undefined;
}
/** How a command that renews says no to the SDK of a provider. */
async function refusalOf(provider) {
    if (provider === 'aws')
        return (await Promise.all(/* import() */[__webpack_require__.e(268), __webpack_require__.e(50)]).then(__webpack_require__.bind(__webpack_require__, 803))).awsProfile.refusal;
    if (provider === 'gcp')
        return (await Promise.all(/* import() */[__webpack_require__.e(748), __webpack_require__.e(171)]).then(__webpack_require__.bind(__webpack_require__, 5552))).gcpExecutable.refusal;
    return undefined;
}


/***/ }),

/***/ 6543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ resourceOf),
/* harmony export */   Ox: () => (/* binding */ audienceOf),
/* harmony export */   bR: () => (/* binding */ stsAddress),
/* harmony export */   qg: () => (/* binding */ accountAddress),
/* harmony export */   tz: () => (/* binding */ otherAddresses),
/* harmony export */   yp: () => (/* binding */ otherUniverse)
/* harmony export */ });
/** The cloud that everybody means. */
const GOOGLE = 'googleapis.com';
/**
 * Audience of the job's token: a provider without a list of audiences takes its own name, with or without `https:`.
 * https://cloud.google.com/iam/docs/reference/rest/v1/projects.locations.workloadIdentityPools.providers#oidc
 */
function audienceOf({ audience, provider }) {
    return audience ?? `https:${resourceOf({ provider })}`;
}
/** The provider's full name. It names `googleapis.com` in every universe: google-github-actions/auth, issue 521. */
function resourceOf({ provider }) {
    return `//iam.${GOOGLE}/${provider}`;
}
/** The domain of the cloud, where it is not Google's own. */
function otherUniverse({ universe }) {
    return universe === GOOGLE ? undefined : universe;
}
/** Where tokens are traded. https://cloud.google.com/iam/docs/reference/sts/rest */
function stsAddress(spec) {
    return `https://sts.${spec.universe ?? GOOGLE}`;
}
/** Where a service account's tokens are made. https://cloud.google.com/iam/docs/reference/credentials/rest */
function accountAddress(spec, account, method) {
    return `${iamAddress(spec)}/v1/projects/-/serviceAccounts/${account}:${method}`;
}
/** What is asked after the trade, when the token is one of a service account. */
function otherAddresses(spec) {
    return spec['service-account'] === undefined ? [] : [iamAddress(spec)];
}
function iamAddress({ universe }) {
    return `https://iamcredentials.${universe ?? GOOGLE}`;
}


/***/ }),

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ likelyAddress),
/* harmony export */   O: () => (/* binding */ audienceOf)
/* harmony export */ });
/** Audience of the token that is traded: the server itself, unless the policy says otherwise. */
function audienceOf({ url, audience }) {
    return audience ?? url;
}
/** Where the server is asked; nothing where connections of its own are made. */
function likelyAddress(spec) {
    return spec['ca-certificates'] === undefined ? spec.url : undefined;
}


/***/ })

};
