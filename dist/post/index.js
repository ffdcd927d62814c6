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

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

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

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

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

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 7784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ audienceOf)
/* harmony export */ });
/* unused harmony exports likelyStsAddress, secretAddresses, keyAddress */
/* harmony import */ var _endpoint_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6531);
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8362);


/**
 * Where STS most probably is, to open the connection before the SDK is loaded. The SDK's own rules decide where the
 * request goes; where they know better, a connection was opened in vain and nothing was sent over it. A test holds the
 * two against each other.
 */
function likelyStsAddress(spec) {
    if (spec.endpoint !== undefined)
        return spec.endpoint;
    const { name, domain } = partitionOf(spec.region);
    const host = spec.fips === true && name !== 'aws-us-gov' ? 'sts-fips' : 'sts';
    return `https://${host}.${spec.region}.${domain}`;
}
/** Where secrets are read once the session is there. */
function secretAddresses(spec) {
    const secrets = spec.secrets ?? [];
    return [
        ...(secrets.some(({ secret }) => secret !== undefined)
            ? [serviceUrl('secretsmanager', spec, spec.endpoints?.secretsmanager)]
            : []),
        ...(secrets.some(({ parameter }) => parameter !== undefined) ? [serviceUrl('ssm', spec, spec.endpoints?.ssm)] : []),
    ];
}
/** Where a key signs once the session is there. */
function keyAddress(spec) {
    return serviceUrl('kms', spec, spec.endpoints?.kms);
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
function stsSettings(spec) {
    const fixed = {
        region: spec.region,
        useDualstackEndpoint: false,
        useGlobalEndpoint: false,
        ignoreConfiguredEndpointUrls: true,
    };
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
/* harmony export */   O: () => (/* binding */ audienceOf)
/* harmony export */ });
/* unused harmony export likelyAddress */
/* harmony import */ var _cloud_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7779);

/** Audience of the token that is traded: the cloud's own, unless the policy says otherwise. */
function audienceOf(spec) {
    return spec.audience ?? (0,_cloud_js__WEBPACK_IMPORTED_MODULE_0__/* .cloudOf */ .h)(spec).audience;
}
/** Where the token is asked for. */
function likelyAddress(spec) {
    return cloudOf(spec).login;
}


/***/ }),

/***/ 7779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ managementScope),
/* harmony export */   h: () => (/* binding */ cloudOf)
/* harmony export */ });
const CLOUDS = {
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
    return CLOUDS[cloud ?? 'public'];
}
/** All that the identity may do in Azure Resource Manager. */
function managementScope({ management }) {
    return `${management}/.default`;
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
/* harmony import */ var _revoke_all_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7842);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4533);



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
    const isAsLeft = await attempt(async () => (await __nccwpck_require__.e(/* import() */ 370).then(__nccwpck_require__.bind(__nccwpck_require__, 3370))).writeEnds(ended ?? [], state, effects));
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
        async () => await set(state.files.length === 0 ? {} : (await __nccwpck_require__.e(/* import() */ 196).then(__nccwpck_require__.bind(__nccwpck_require__, 6196))).removeGuard(state.files, env)),
    ];
}


/***/ }),

/***/ 7842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ih: () => (/* binding */ isAllOver),
  AP: () => (/* binding */ isCalled),
  Vb: () => (/* binding */ leftAlone),
  i3: () => (/* binding */ revokeAll),
  qz: () => (/* binding */ tell)
});

// EXTERNAL MODULE: ./lib/credentials/aws/address.js
var address = __nccwpck_require__(7784);
// EXTERNAL MODULE: ./lib/credentials/azure/address.js
var azure_address = __nccwpck_require__(2598);
;// CONCATENATED MODULE: ./lib/credentials/github-app/address.js


/** Audience of the token that is traded for a signature; none where the key is handed over. */
function audienceOf({ key }) {
    if (key.vault !== undefined)
        return vaultAudience(key.vault);
    return key['aws-kms'] === undefined ? undefined : awsAudience(key['aws-kms']);
}
/** Where the signature is asked for; GitHub itself is connected already. */
function likelyAddress({ key }) {
    if (key.vault !== undefined)
        return vaultAddress(key.vault);
    return key['aws-kms'] === undefined ? undefined : likelyStsAddress(key['aws-kms']);
}
/** Where it is asked after a login of its own. */
function otherAddresses({ key }) {
    return key['aws-kms'] === undefined ? [] : [keyAddress(key['aws-kms'])];
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
        audience: aws.audienceOf(spec),
        address: aws.likelyStsAddress(spec),
        others: aws.secretAddresses(spec),
        load: async () => await (await Promise.all(/* import() */[__nccwpck_require__.e(542), __nccwpck_require__.e(268), __nccwpck_require__.e(932)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5985))).rehearseAws(spec),
        exchange: async (request, tools) => await (await Promise.all(/* import() */[__nccwpck_require__.e(542), __nccwpck_require__.e(268), __nccwpck_require__.e(932)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5985))).exchangeAws({ ...request, spec }, tools),
        // secrets alone are read once: there is nothing to renew
        ...(spec['export-keys'] === false
            ? {}
            : { renewal: async () => renewalOf(spec, (await Promise.all(/* import() */[__nccwpck_require__.e(542), __nccwpck_require__.e(268), __nccwpck_require__.e(834)]).then(__nccwpck_require__.bind(__nccwpck_require__, 803))).awsProfile) }),
    };
}
function gcpOffer(spec) {
    return {
        provider: 'gcp',
        audience: gcp.audienceOf(spec),
        address: gcp.stsAddress(spec),
        others: gcp.otherAddresses(spec),
        load: async () => await Promise.all(/* import() */[__nccwpck_require__.e(542), __nccwpck_require__.e(55), __nccwpck_require__.e(435)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5435)),
        exchange: async (request, tools) => await (await Promise.all(/* import() */[__nccwpck_require__.e(542), __nccwpck_require__.e(55), __nccwpck_require__.e(435)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5435))).exchangeGcp({ ...request, spec }, tools),
        renewal: async () => renewalOf(spec, (await Promise.all(/* import() */[__nccwpck_require__.e(542), __nccwpck_require__.e(55), __nccwpck_require__.e(171)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3171))).gcpExecutable),
    };
}
function vaultOffer(spec) {
    return {
        provider: 'vault',
        audience: vault.audienceOf(spec),
        address: vault.likelyAddress(spec),
        load: async () => await Promise.all(/* import() */[__nccwpck_require__.e(542), __nccwpck_require__.e(383), __nccwpck_require__.e(342)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8649)),
        exchange: async (request, tools) => await (await Promise.all(/* import() */[__nccwpck_require__.e(542), __nccwpck_require__.e(383), __nccwpck_require__.e(342)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8649))).exchangeVault({ ...request, spec }, tools),
    };
}
function githubOffer(spec) {
    let found;
    const ahead = (run, tools) => {
        found = __nccwpck_require__.e(/* import() */ 400).then(__nccwpck_require__.bind(__nccwpck_require__, 9400)).then(async ({ findAppAhead }) => await findAppAhead(spec, run, tools));
        // heard by the exchange, if there is one
        found.catch(() => undefined);
    };
    return {
        provider: 'github',
        audience: github.audienceOf(spec),
        address: github.likelyAddress(spec),
        others: github.otherAddresses(spec),
        load: async () => await __nccwpck_require__.e(/* import() */ 400).then(__nccwpck_require__.bind(__nccwpck_require__, 9400)),
        // a key that signs elsewhere asks for a login, and a login gives a token: not before a decision
        ...(spec.key.input === true ? { ahead } : {}),
        exchange: async (request, tools) => await (await __nccwpck_require__.e(/* import() */ 400).then(__nccwpck_require__.bind(__nccwpck_require__, 9400))).exchangeGithub({ ...request, spec }, tools, found),
    };
}
function azureOffer(spec) {
    return {
        provider: 'azure',
        audience: azure.audienceOf(spec),
        address: azure.likelyAddress(spec),
        load: async () => await Promise.all(/* import() */[__nccwpck_require__.e(542), __nccwpck_require__.e(805)]).then(__nccwpck_require__.bind(__nccwpck_require__, 805)),
        exchange: async (request, tools) => await (await Promise.all(/* import() */[__nccwpck_require__.e(542), __nccwpck_require__.e(805)]).then(__nccwpck_require__.bind(__nccwpck_require__, 805))).exchangeAzure({ ...request, spec }, tools),
    };
}
/** How the provider takes a credential back; `undefined` where it has no call for it. */
async function revokerOf(provider) {
    if (provider === 'vault')
        return (await __nccwpck_require__.e(/* import() */ 243).then(__nccwpck_require__.bind(__nccwpck_require__, 4243))).revokeVault;
    if (provider === 'github')
        return (await __nccwpck_require__.e(/* import() */ 718).then(__nccwpck_require__.bind(__nccwpck_require__, 6718))).revokeGithub;
    return undefined;
}
/** How a command that renews says no to the SDK of a provider. */
async function refusalOf(provider) {
    if (provider === 'aws')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(542), __nccwpck_require__.e(268), __nccwpck_require__.e(834)]).then(__nccwpck_require__.bind(__nccwpck_require__, 803))).awsProfile.refusal;
    if (provider === 'gcp')
        return (await Promise.all(/* import() */[__nccwpck_require__.e(542), __nccwpck_require__.e(55), __nccwpck_require__.e(171)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3171))).gcpExecutable.refusal;
    return undefined;
}

// EXTERNAL MODULE: ./lib/session/command-data.js
var command_data = __nccwpck_require__(7970);
// EXTERNAL MODULE: ./lib/session/state.js
var state = __nccwpck_require__(4533);
;// CONCATENATED MODULE: ./lib/session/revoke-all.js



/** Longest time that revoking may last, in milliseconds: a runner that is being stopped waits no longer. */
const PATIENCE = 20_000;
/** For what ends a request after that to end it. */
const MORE_PATIENCE = 1_000;
/** Why a provider's credential is left to end by itself. */
const LEFT = {
    aws: 'AWS has no call that ends a session',
    gcp: 'Google has no call that ends such a token',
    azure: 'Azure has no call that ends an access token',
};
/**
 * Revokes what can be, all at the same time; `ended` hears of each as soon as its end is known.
 *
 * INVARIANT: goes by what it is given and reads no file. Each has its own end: one that hangs keeps no other waiting,
 * and none waits longer than the patience.
 */
async function revokeAll(due, terms, effects, ended = () => undefined) {
    return await Promise.all(due.map(async (credential) => {
        const one = { credential, outcome: await end(credential, terms, effects) };
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
    if (outcome.kind === 'credential-taken-back')
        write(`${what} was taken back${outcome.lasting === undefined ? ': it works no more' : `; ${outcome.lasting.join('; ')}`}\n`);
    else if (outcome.failed === true)
        write(`::${strict === true ? 'error' : 'warning'} title=A credential could not be taken back::${(0,command_data/* commandData */.w)(`${what} ${outcome.note}`)}\n`);
    else
        write(`${what} was ${outcome.note}\n`);
}
/** What is said of one that nothing can end. */
function leftAlone({ provider, expires }) {
    return {
        kind: 'credential-left',
        note: `cleared from the job; ${LEFT[provider] ?? 'it cannot be ended sooner'}, it ends by itself at ${expires}`,
    };
}
async function end(credential, terms, effects) {
    const { provider, expires, lasting, revocation, held } = credential;
    const failed = (why) => ({
        kind: 'credential-left',
        failed: true,
        note: `could not be taken back: ${why}; it ends by itself at ${expires}`,
    });
    if (held === true)
        return failed('the step that was to do it was ended before it could, and what that needs was in its memory only');
    if (revocation === undefined)
        return leftAlone(credential);
    let close = () => undefined;
    try {
        const given = shownAgain(revocation, effects.env);
        const revoke = await revokerOf(provider);
        if (revoke === undefined)
            throw new Error('there is no call for it');
        const calls = await callTools(terms, effects);
        close = calls.close;
        await inTime(revoke(given, calls.tools), patienceOf(terms));
        return { kind: 'credential-taken-back', ...(lasting === undefined ? {} : { lasting }) };
    }
    catch (error) {
        return failed(oneLine(error));
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
        timer = setTimeout(() => reject(new Error('there was no answer in time')), patience + MORE_PATIENCE);
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
function patienceOf({ patience = PATIENCE }) {
    return patience;
}
function oneLine(error) {
    return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, 300);
}


/***/ }),

/***/ 4533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   hh: () => (/* binding */ identityDigest),
/* harmony export */   un: () => (/* binding */ readState)
/* harmony export */ });
/* unused harmony exports proxiesOf, endsOf, savedCredentials, withoutKey, unreported, STATE_NAME, writeState */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);


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
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${certificate}\0${key}`).digest('hex');
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
const LONGEST = 40_000;
/** The values that the runner keeps: one, or as many as it takes. */
function writeState(state) {
    const text = JSON.stringify(state);
    const parts = Array.from({ length: Math.ceil(text.length / LONGEST) }, (_, index) => text.slice(index * LONGEST, (index + 1) * LONGEST));
    // INVARIANT: the first says how many there are, so that a step can add none
    return Object.fromEntries(parts.map((part, index) => [partName(index), index === 0 && parts.length > 1 ? `${parts.length}:${part}` : part]));
}
function partName(index) {
    return index === 0 ? STATE_NAME : `${STATE_NAME}_${index}`;
}
/**
 * Reads what main left; `undefined` when it left nothing, `unreadable` when it is something that is not of this
 * version.
 */
function readState(env) {
    const first = env[`STATE_${STATE_NAME}`] ?? '';
    if (first === '')
        return undefined;
    const [head = '', count = '1'] = /^(\d{1,3}):/.exec(first) ?? [];
    const others = Array.from({ length: Math.max(0, Number(count) - 1) }, (_, index) => env[`STATE_${partName(index + 1)}`] ?? '');
    const text = [first.slice(head.length), ...others].join('');
    try {
        const state = JSON.parse(text);
        return isState(state) ? state : 'unreadable';
    }
    catch {
        return 'unreadable';
    }
}
function isState(value) {
    if (typeof value !== 'object' || value === null || !('schema' in value) || value.schema !== 1)
        return false;
    const lists = ['variables', 'files', 'credentials'].map((name) => Object.entries(value).find(([key]) => key === name)?.[1]);
    const record = 'record' in value ? value.record : undefined;
    return (lists.every((list) => Array.isArray(list)) &&
        (record === undefined ||
            (typeof record === 'object' && record !== null && 'path' in record && typeof record.path === 'string')));
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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
