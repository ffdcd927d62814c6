export const id = 901;
export const ids = [901,157];
export const modules = {

/***/ 6531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ serviceUrl),
/* harmony export */   Y: () => (/* binding */ stsSettings)
/* harmony export */ });
/* harmony import */ var _partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8362);

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

/***/ 7779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ managementScope),
/* harmony export */   h: () => (/* binding */ cloudOf)
/* harmony export */ });
const CLOUD_ADDRESSES = {
    public: {
        login: 'https://login.microsoftonline.com',
        management: 'https://management.azure.com',
        terraform: 'public',
    },
    'us-government': {
        login: 'https://login.microsoftonline.us',
        management: 'https://management.usgovcloudapi.net',
        terraform: 'usgovernment',
    },
    china: {
        login: 'https://login.partner.microsoftonline.cn',
        management: 'https://management.chinacloudapi.cn',
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

/***/ 6588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ CATALOGUE),
  l: () => (/* binding */ providerNamed)
});

// EXTERNAL MODULE: ./lib/policy/credential/provider-name.js
var provider_name = __webpack_require__(4305);
// EXTERNAL MODULE: ./lib/policy/credential/audience.js
var audience = __webpack_require__(1170);
// EXTERNAL MODULE: ./lib/credentials/aws/endpoint.js
var endpoint = __webpack_require__(6531);
// EXTERNAL MODULE: ./lib/credentials/aws/partition.js
var partition = __webpack_require__(8362);
;// CONCATENATED MODULE: ./lib/credentials/aws/address.js



/** What is asked for a session, and with it. */
function addressesOf(spec) {
    return { audience: (0,audience/* awsAudience */.Qd)(spec), first: likelyStsAddress(spec), others: secretAddresses(spec) };
}
/** What is asked for a session that signs, and with it. */
function keyAddressesOf(spec) {
    return { audience: (0,audience/* awsAudience */.Qd)(spec), first: likelyStsAddress(spec), others: [keyAddress(spec)] };
}
/**
 * Where STS most probably is, to open the connection before the SDK is loaded. The SDK's own rules decide where the
 * request goes; where they know better, a connection was opened in vain and nothing was sent over it. A test holds the
 * two against each other.
 */
function likelyStsAddress(spec) {
    if (spec.endpoint !== undefined)
        return spec.endpoint;
    const { name, domain } = (0,partition/* partitionOf */.i)(spec.region);
    const host = spec.fips === true && name !== 'aws-us-gov' ? 'sts-fips' : 'sts';
    return `https://${host}.${spec.region}.${domain}`;
}
/** Where secrets are read once the session is there. */
function secretAddresses(spec) {
    const secrets = spec.secrets ?? [];
    return [
        ...(secrets.some(({ secret }) => secret !== undefined)
            ? [(0,endpoint/* serviceUrl */.R)('secretsmanager', spec, spec.endpoints?.secretsmanager)]
            : []),
        ...(secrets.some(({ parameter }) => parameter !== undefined) ? [(0,endpoint/* serviceUrl */.R)('ssm', spec, spec.endpoints?.ssm)] : []),
    ];
}
/** Where a key signs once the session is there. */
function keyAddress(spec) {
    return (0,endpoint/* serviceUrl */.R)('kms', spec, spec.endpoints?.kms);
}

;// CONCATENATED MODULE: ./lib/credentials/aws/provider.js

/** Amazon Web Services: sessions of roles, secrets that are read with one, and keys that sign. */
const aws = {
    addressesOf: addressesOf,
    load: async (spec) => await (await Promise.all(/* import() */[__webpack_require__.e(268), __webpack_require__.e(935)]).then(__webpack_require__.bind(__webpack_require__, 7935))).rehearseAws(spec),
    exchange: async (request, tools) => await (await Promise.all(/* import() */[__webpack_require__.e(268), __webpack_require__.e(935)]).then(__webpack_require__.bind(__webpack_require__, 7935))).exchangeAws(request, tools),
    renewal: async () => (await Promise.all(/* import() */[__webpack_require__.e(268), __webpack_require__.e(248)]).then(__webpack_require__.bind(__webpack_require__, 2248))).awsProfile,
    // secrets alone are read once
    canRenew: (spec) => spec['export-keys'] !== false,
    cannotEnd: 'AWS has no call that ends a session',
    advice: ({ target, expires }) => "AWS ends no session by a call. Deny the role's sessions that began until now (IAM console, the role, " +
        `"Revoke sessions"), or wait until ${expires}: ${target}`,
    keys: {
        addressesOf: keyAddressesOf,
        open: async (spec, limits, tools) => await (await Promise.all(/* import() */[__webpack_require__.e(268), __webpack_require__.e(440), __webpack_require__.e(840)]).then(__webpack_require__.bind(__webpack_require__, 7840))).kmsSigner(spec, limits, tools),
    },
};

// EXTERNAL MODULE: ./lib/credentials/azure/cloud.js
var cloud = __webpack_require__(7779);
;// CONCATENATED MODULE: ./lib/credentials/azure/address.js


/** Where the token is asked for, and with which token of the job. */
function address_addressesOf(spec) {
    return { audience: (0,audience/* azureAudience */.ur)(spec), first: (0,cloud/* cloudOf */.h)(spec).login };
}

;// CONCATENATED MODULE: ./lib/credentials/azure/provider.js

/** Azure: access tokens of an app registration or a managed identity. */
const azure = {
    addressesOf: address_addressesOf,
    load: async () => await __webpack_require__.e(/* import() */ 641).then(__webpack_require__.bind(__webpack_require__, 641)),
    exchange: async (request, tools) => await (await __webpack_require__.e(/* import() */ 641).then(__webpack_require__.bind(__webpack_require__, 641))).exchangeAzure(request, tools),
    cannotEnd: 'Azure has no call that ends an access token',
    advice: ({ target, expires }) => 'Azure ends no access token by a call. Taking away the role assignments of the identity makes it useless ' +
        `within minutes, and disabling the identity keeps new ones from being made; otherwise it ends at ${expires}: ` +
        target,
};

// EXTERNAL MODULE: ./lib/credentials/gcp/address.js
var address = __webpack_require__(6543);
;// CONCATENATED MODULE: ./lib/credentials/gcp/provider.js

/** Google Cloud: tokens of a service account, or of the job itself. */
const gcp = {
    addressesOf: address/* addressesOf */.sO,
    load: async () => await Promise.all(/* import() */[__webpack_require__.e(323), __webpack_require__.e(543)]).then(__webpack_require__.bind(__webpack_require__, 8543)),
    exchange: async (request, tools) => await (await Promise.all(/* import() */[__webpack_require__.e(323), __webpack_require__.e(543)]).then(__webpack_require__.bind(__webpack_require__, 8543))).exchangeGcp(request, tools),
    renewal: async () => (await Promise.all(/* import() */[__webpack_require__.e(323), __webpack_require__.e(535)]).then(__webpack_require__.bind(__webpack_require__, 9535))).gcpExecutable,
    cannotEnd: 'Google has no call that ends such a token',
    advice: ({ target, expires }) => 'Google Cloud ends no token by a call. Disabling the service account, or taking its roles away, ends what ' +
        `the token can do; otherwise it ends at ${expires}: ${target}`,
};

// EXTERNAL MODULE: ./lib/credentials/github-app/key-store.js
var key_store = __webpack_require__(8181);
;// CONCATENATED MODULE: ./lib/credentials/github-app/address.js

/**
 * Where the signature is asked for, and with which token; none where the key is handed over. GitHub itself is connected
 * already.
 */
function github_app_address_addressesOf({ key }, stores) {
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
            ahead = __webpack_require__.e(/* import() */ 723).then(__webpack_require__.bind(__webpack_require__, 2723)).then(async ({ findAppAhead }) => await findAppAhead(spec, run, tools));
            // heard by the exchange, if there is one
            ahead.catch(() => undefined);
        },
        exchange: async (request, tools) => await (await __webpack_require__.e(/* import() */ 723).then(__webpack_require__.bind(__webpack_require__, 2723))).exchangeGithub(request, tools, { keys, ahead }),
    };
}

;// CONCATENATED MODULE: ./lib/credentials/github-app/provider.js


/** GitHub: tokens of an App's installation. Keys of the App may be kept by other providers. */
function githubApp(keys) {
    return {
        addressesOf: (spec) => github_app_address_addressesOf(spec, keys),
        load: async () => await __webpack_require__.e(/* import() */ 723).then(__webpack_require__.bind(__webpack_require__, 2723)),
        exchange: async (request, tools) => await (await __webpack_require__.e(/* import() */ 723).then(__webpack_require__.bind(__webpack_require__, 2723))).exchangeGithub(request, tools, { keys }),
        aheadOf: (spec) => appAhead(spec, keys),
        revoke: async (revocation, tools) => await (await __webpack_require__.e(/* import() */ 718).then(__webpack_require__.bind(__webpack_require__, 6718))).revokeGithub(revocation, tools),
        advice: ({ handle, expires }) => `the token was on the runner only. Suspending the installation ${handle['installation'] ?? ''} of the App ` +
            `${handle['slug'] ?? ''} ends it now; otherwise it ends at ${expires}`,
    };
}

;// CONCATENATED MODULE: ./lib/credentials/vault/address.js

/** Where the server is asked, and with which token of the job; nowhere yet where connections of its own are made. */
function vault_address_addressesOf(spec) {
    return { audience: (0,audience/* vaultAudience */.JI)(spec), first: spec['ca-certificates'] === undefined ? spec.url : undefined };
}

;// CONCATENATED MODULE: ./lib/credentials/vault/provider.js

/** Vault and OpenBao: tokens, secrets that are read with one, and keys that sign. */
const vault = {
    addressesOf: vault_address_addressesOf,
    load: async () => await Promise.all(/* import() */[__webpack_require__.e(700), __webpack_require__.e(237)]).then(__webpack_require__.bind(__webpack_require__, 1237)),
    exchange: async (request, tools) => await (await Promise.all(/* import() */[__webpack_require__.e(700), __webpack_require__.e(237)]).then(__webpack_require__.bind(__webpack_require__, 1237))).exchangeVault(request, tools),
    revoke: async (revocation, tools) => await (await __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 4243))).revokeVault(revocation, tools),
    advice: ({ expires }) => `it ends by itself at ${expires}`,
    keys: {
        addressesOf: vault_address_addressesOf,
        open: async (spec, _limits, tools) => await (await Promise.all(/* import() */[__webpack_require__.e(700), __webpack_require__.e(517)]).then(__webpack_require__.bind(__webpack_require__, 4517))).transitSigner(spec, tools),
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
    const known = provider_name/* PROVIDERS */.x.find((provider) => provider === name);
    return known === undefined ? undefined : CATALOGUE[known];
}


/***/ }),

/***/ 421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ SLACK_MS),
/* harmony export */   IV: () => (/* binding */ MAX_RENEWAL_SECONDS),
/* harmony export */   Sb: () => (/* binding */ ExchangeError),
/* harmony export */   US: () => (/* binding */ NotRevokedError),
/* harmony export */   zO: () => (/* binding */ latestEnd)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2031);

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

/***/ 6543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bR: () => (/* binding */ stsAddress),
/* harmony export */   qg: () => (/* binding */ accountAddress),
/* harmony export */   sO: () => (/* binding */ addressesOf),
/* harmony export */   yp: () => (/* binding */ otherUniverse)
/* harmony export */ });
/* harmony import */ var _policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1170);

/** The cloud that everybody means. */
const GOOGLE_DOMAIN = 'googleapis.com';
/** What is asked for the trade, and after it, when the token is one of a service account. */
function addressesOf(spec) {
    return {
        audience: (0,_policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_0__/* .gcpAudience */ .Br)(spec),
        first: stsAddress(spec),
        others: spec['service-account'] === undefined ? [] : [iamAddress(spec)],
    };
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 6452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ offerOf)
/* harmony export */ });
/* harmony import */ var _policy_credential_provider_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4305);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6588);


/** What is offered for a credential: exactly one provider, as its shape demands. */
function offerOf(spec) {
    for (const name of _policy_credential_provider_name_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .x) {
        const own = spec[name];
        if (own !== undefined)
            return offered(name, own);
    }
    throw new Error('a credential without a provider');
}
function offered(name, spec) {
    const provider = _catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .CATALOGUE */ .y[name];
    const { renewal, canRenew } = provider;
    const ahead = provider.aheadOf?.(spec);
    const exchange = ahead?.exchange ?? provider.exchange;
    return {
        provider: name,
        addresses: provider.addressesOf(spec),
        load: async () => await provider.load(spec),
        ...(ahead === undefined ? {} : { ahead: ahead.ask }),
        exchange: async (request, tools) => await exchange({ ...request, spec }, tools),
        ...(renewal === undefined || canRenew?.(spec) === false
            ? {}
            : { renewal: async () => offeredRenewal(spec, await renewal()) }),
    };
}
function offeredRenewal(spec, { setUp, answer }) {
    return {
        setUp: (request, first, command, now) => setUp({ ...request, spec }, first, command, now),
        answer: async (request, tools) => await answer({ ...request, spec }, tools),
    };
}


/***/ }),

/***/ 106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cF: () => (/* binding */ basesOf),
/* harmony export */   fA: () => (/* binding */ showedFile),
/* harmony export */   kO: () => (/* binding */ writersOf)
/* harmony export */ });
function ancestryOf(commits, oid) {
    const own = new Map();
    const base = new Map();
    const waiting = [oid];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const commit = commits.get(next);
        if (commit === undefined || own.has(next))
            continue;
        own.set(next, commit);
        for (const parent of commit.parents) {
            if (commits.has(parent.oid))
                waiting.push(parent.oid);
            else
                base.set(parent.oid, parent);
        }
    }
    return { own: [...own.values()], base: [...base.values()] };
}
/**
 * Whether what a commit of the pull request has at the path is the pull request's own doing: its base, wherever it was
 * taken in, had something else.
 */
function isOwnDoing(commits, oid, blob) {
    const { own, base } = ancestryOf(commits, oid);
    return own.length > 0 && base.length > 0 && base.every((commit) => commit.blob !== blob);
}
/**
 * Whether a commit leaves the file as the branch had it. A merge that keeps the branch's copy counts as such only where
 * that copy is the branch's own doing: one that keeps what the base had given up brings it back.
 */
function leavesFile(commit, commits) {
    const [first] = commit.parents;
    if (first === undefined || first.blob !== commit.blob)
        return false;
    if (commit.parents.every((parent) => parent.blob === commit.blob))
        return true;
    return commits.has(first.oid) && isOwnDoing(commits, first.oid, commit.blob);
}
/**
 * Whether a merge takes over from the base what the pull request's own merge replaced later. Whoever presses “Update
 * branch” before the file is touched wrote nothing of it. Any other copy that the base had some time may be one that
 * was given up.
 */
function takesReplaced(commit, commits, replaced) {
    return (replaced !== undefined &&
        commit.parents.length > 1 &&
        commit.blob === replaced.blob &&
        commit.parents.some(({ oid, blob }) => !commits.has(oid) && blob === commit.blob));
}
/**
 * The commits of its base that a commit of a pull request starts from; none if the commit is not one of the pull
 * request.
 */
function basesOf(commits, oid) {
    return ancestryOf(new Map(commits.map((commit) => [commit.oid, commit])), oid).base;
}
/**
 * Who wrote the file: the people of the commits that changed it. Where none seems to have, everybody of the pull
 * request counts. `replaced` is the copy that the merge replaced, where that is known.
 */
function writersOf(commits, replaced) {
    const byOid = new Map(commits.map((commit) => [commit.oid, commit]));
    const changing = commits.filter((commit) => !leavesFile(commit, byOid) && !takesReplaced(commit, byOid, replaced));
    const counted = changing.length > 0 ? changing : commits;
    return {
        people: counted.flatMap(({ people }) => people),
        unknown: counted.flatMap(({ oid, unknown }) => unknown.map((email) => `the commit ${oid.slice(0, 7)} by \`${email}\`, which belongs to no account`)),
    };
}
/** Whether somebody who reviewed a commit was shown the file as it is now: the commit had it, and its base had not. */
function showedFile(commits, oid, blob) {
    const byOid = new Map(commits.map((commit) => [commit.oid, commit]));
    return blob !== undefined && byOid.get(oid)?.blob === blob && isOwnDoing(byOid, oid, blob);
}


/***/ }),

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fileEntries),
/* harmony export */   y: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/** How the runner makes them. */
const FILE_MODE = 0o644;
const FOLDER_MODE = 0o755;
/**
 * Puts a new file where the runner reads a step's values, with the owner and the mode of the one that was there.
 *
 * INVARIANT: what is there is not opened. A guarded script can put a pipe in its place, at which this process and then
 * the runner would wait; and a file that is only written over is still read by whoever has it open or has another name
 * for it.
 */
function replaceFile(path, text) {
    try {
        putFile(path, text);
    }
    catch {
        // a folder in which a script let nobody write belongs to the same user
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), FOLDER_MODE);
        putFile(path, text);
    }
}
function putFile(path, text) {
    const before = statOf(path);
    const draft = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(draft, text, { flag: 'wx', mode: 0o600 });
    const own = statOf(draft);
    const file = before?.isFile() === true ? before : undefined;
    if (file !== undefined && own !== undefined && (file.uid !== own.uid || file.gid !== own.gid))
        give(draft, file);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(draft, file === undefined ? FILE_MODE : file.mode & 0o777);
    if (before?.isDirectory() === true)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(draft, path);
}
/** In a job's container this process is often root and the runner is not. */
function give(path, { uid, gid }) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chownSync)(path, uid, gid);
    }
    catch {
        // only root may: whoever cannot has made the file that was there, or it is read by all
    }
}
function statOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    }
    catch {
        return undefined;
    }
}
/**
 * Entries of a file of `NAME=value` lines and heredocs, as the runner reads it; `undefined` when it would refuse the
 * file. Source: the runner's `FileCommandManager`.
 */
function fileEntries(text) {
    const lines = text.split(/\r?\n/);
    const entries = [];
    for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
        if (line === '')
            continue;
        const [, name, mark, rest = ''] = /^([^=<]+?)(<<|=)(.*)$/s.exec(line) ?? [];
        if (name === undefined)
            return undefined;
        const end = mark === '=' ? 0 : lines.indexOf(rest);
        if (end < 0 || (mark === '<<' && rest === ''))
            return undefined;
        entries.push([
            name,
            mark === '='
                ? rest
                : lines
                    .splice(0, end + 1)
                    .slice(0, -1)
                    .join('\n'),
        ]);
    }
    return entries;
}


/***/ }),

/***/ 7549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ readEvidence),
/* harmony export */   _i: () => (/* binding */ candidateFile),
/* harmony export */   lH: () => (/* binding */ readCandidates)
/* harmony export */ });
/* harmony import */ var _policy_tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6317);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2774);
/* harmony import */ var _first_parents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4673);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7781);
/* harmony import */ var _policy_query_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4336);
/* harmony import */ var _tag_query_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5600);
/* harmony import */ var _trace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4253);







/**
 * Reads the answer of `evidenceQuery`.
 * @throws FactError when it is not understood
 */
async function readEvidence(data, candidates, follow) {
    const repository = new _json_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C(data, '').object('repository');
    return await readCandidates(repository, repository.object('object'), candidates, follow);
}
/** The file of a candidate, where it was asked for. @throws FactError when the answer is not understood */
function candidateFile(commit, candidate, index) {
    return candidate.text === true ? (0,_policy_query_js__WEBPACK_IMPORTED_MODULE_4__/* .readSourceFile */ .uj)(commit.maybe(`f${index}`), `${candidate.id}.yml`) : undefined;
}
/**
 * Reads what was asked by `evidenceParts`, and asks for what is still needed. Evidence of one grant that is incomplete
 * makes only that grant's unavailable.
 * @throws FactError when the answer is not understood
 */
async function readCandidates(repository, commit, candidates, follow) {
    const tags = (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .readTags */ .g$)(repository, (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .grantQuestions */ .md)(candidates), 'e');
    const read = candidates.map(async (candidate, index) => {
        const file = candidateFile(commit, candidate, index);
        const common = {
            id: candidate.id,
            ...readUses(repository, candidate, index, tags),
            ...(file === undefined ? {} : { file }),
        };
        try {
            return {
                ...common,
                provenance: await readTrail(repository, commit, { ...candidate, oid: candidate.oid ?? file?.oid }, index, follow),
            };
        }
        catch (error) {
            if (!(error instanceof _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n))
                throw error;
            return { ...common, provenance: { reviews: [] }, unavailable: (0,_fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(error) };
        }
    });
    return { candidates: await Promise.all(read), tags, keeping: (0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .readKeeping */ .qq)(repository.object('rulesets')) };
}
/** Uses that are spent. Whatever else stands where they are counted may only make them fewer, and says so. */
function readUses(repository, { id, uses }, index, seen) {
    if (uses !== true)
        return { uses: 0 };
    const list = repository.object(`u${index}`);
    const blocked = (0,_policy_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .blockedUses */ .nA)({ ...seen, names: [...seen.names, ...(0,_tag_query_js__WEBPACK_IMPORTED_MODULE_5__/* .tagNames */ .nP)(list)] }, id);
    return { uses: list.number('totalCount'), ...(blocked === undefined ? {} : { usesBlocked: blocked }) };
}
function readGuess(commit) {
    const pulls = commit.object('associatedPullRequests');
    const nodes = pulls.present('nodes');
    return { oid: commit.text('oid'), pulls: nodes, complete: pulls.number('totalCount') <= nodes.length };
}
async function readTrail(repository, commit, { path, oid }, index, follow) {
    const name = `b${index}`;
    const line = (0,_first_parents_js__WEBPACK_IMPORTED_MODULE_2__/* .readLine */ .Xw)(commit);
    const [guess] = commit.object(`g${index}`).present('nodes');
    // no file, no evidence of it
    if (oid === undefined)
        return { reviews: [] };
    if (line.commits[0]?.blob(name) !== oid)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_1__/* .FactError */ .n(`GitHub answered with two versions of \`${path}\` for one commit`, 'start the run again');
    const trail = {
        path,
        name,
        line,
        guesses: guess === undefined ? [] : [readGuess(guess)],
        home: repository.text('nameWithOwner'),
        branch: repository.object('defaultBranchRef').text('name'),
    };
    return await (0,_trace_js__WEBPACK_IMPORTED_MODULE_6__/* .trace */ .uP)((0,_trace_js__WEBPACK_IMPORTED_MODULE_6__/* .startTracing */ .bc)(trail, follow));
}


/***/ }),

/***/ 2157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   verifyIdentity: () => (/* binding */ verifyIdentity)
/* harmony export */ });
/* harmony import */ var jose__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1196);
/* harmony import */ var jose__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7341);
/* harmony import */ var jose__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6687);
/* harmony import */ var jose__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5674);
/* harmony import */ var _http_jwt_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1002);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);
/* harmony import */ var _policy_duplicate_members_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(565);




/** How far the token's issue may lie from GitHub's own clock. */
const CLOCK_TOLERANCE_MS = 5 * 60 * 1000;
/**
 * Verifies the job's OIDC token against the issuer's keys and against what the runner says about the run.
 *
 * INVARIANT: RS256 and a key of the issuer only. A key or address inside the token is never looked at.
 * @throws IdentityError naming the claim that is wrong
 */
async function verifyIdentity(token, keys, context, options) {
    const known = await withKey(token, keys, options.refetch);
    const payload = await verifySignature(token, known, options);
    if ((0,_policy_duplicate_members_js__WEBPACK_IMPORTED_MODULE_1__/* .hasDuplicateMembers */ .l)((0,_http_jwt_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .jwtPayloadText */ .X)(token)))
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD('the token names a claim twice');
    // one audience, as text: a token for several services could be replayed by any of them
    if (payload['aud'] !== options.audience)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD(`the claim \`aud\` is not \`${options.audience}\` alone`);
    const issuedAt = Number(payload['iat']) * 1000;
    if (!Number.isFinite(issuedAt) || Math.abs(issuedAt - options.githubTime) > CLOCK_TOLERANCE_MS) {
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD("the claim `iat` is more than five minutes away from GitHub's clock");
    }
    compareWithRunner(payload, context);
    compareWithJob(payload, options.checkRunId);
    return { claims: payload, issuedAt };
}
async function withKey(token, keys, refetch) {
    let kid;
    try {
        kid = (0,jose__WEBPACK_IMPORTED_MODULE_3__/* .decodeProtectedHeader */ ._)(token).kid;
    }
    catch (error) {
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD('the token is not a JWT', undefined, { cause: error });
    }
    if (kid === undefined)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD('the token does not say which key signed it');
    return keys.keys.some((key) => key.kid === kid) ? keys : await refetch();
}
async function verifySignature(token, keys, options) {
    try {
        const { payload } = await (0,jose__WEBPACK_IMPORTED_MODULE_4__/* .jwtVerify */ .V)(token, (0,jose__WEBPACK_IMPORTED_MODULE_5__/* .createLocalJWKSet */ .w)(keys), {
            algorithms: ['RS256'],
            issuer: [...options.issuers],
            audience: options.audience,
            currentDate: new Date(options.githubTime),
            clockTolerance: 5,
            requiredClaims: ['exp', 'iat', 'nbf', 'sub', 'jti'],
        });
        return payload;
    }
    catch (error) {
        throw explainIdentityFault(error);
    }
}
function explainIdentityFault(error) {
    if (error instanceof jose__WEBPACK_IMPORTED_MODULE_6__/* .JWTExpired */ .n)
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD('the token has expired', undefined, { cause: error });
    if (error instanceof jose__WEBPACK_IMPORTED_MODULE_6__/* .JWTClaimValidationFailed */ .ie)
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD(`the claim \`${error.claim}\` is not as expected (${error.reason})`, undefined, {
            cause: error,
        });
    if (error instanceof jose__WEBPACK_IMPORTED_MODULE_6__/* .JWKSNoMatchingKey */ .BT)
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD('the token is not signed with a key of the issuer', undefined, { cause: error });
    if (error instanceof jose__WEBPACK_IMPORTED_MODULE_6__/* .JOSEAlgNotAllowed */ .Rb)
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD('the token is not signed with RS256', undefined, { cause: error });
    if (error instanceof jose__WEBPACK_IMPORTED_MODULE_6__/* .JWSSignatureVerificationFailed */ .h2)
        return new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD('the signature of the token is wrong', undefined, { cause: error });
    return new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD(`the token cannot be verified (${error instanceof Error ? error.message : String(error)})`, undefined, { cause: error });
}
/**
 * INVARIANT: the token is of this very attempt, so that neither a replayed token nor one of another job moves time or
 * identity.
 */
function compareWithRunner(claims, context) {
    const expected = {
        repository: context.repository,
        repository_id: context.repositoryId,
        run_id: context.runId,
        run_attempt: context.runAttempt,
        actor: context.actor,
        actor_id: context.actorId,
        event_name: context.eventName,
    };
    for (const [claim, value] of Object.entries(expected)) {
        if (value !== undefined && claims[claim] !== value)
            throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD(`the claim \`${claim}\` disagrees with this run: the token is of another one`);
    }
}
/**
 * INVARIANT: where both sides know it, the token is of this very job: jobs of one run differ in environment, and so in
 * what their tokens open. GitHub Enterprise Server has no such claim. Source: GitHub's OIDC reference, "Understanding
 * the OIDC token"; contexts reference, `job.check_run_id`.
 */
function compareWithJob(claims, checkRunId) {
    const claim = claims['check_run_id'];
    if (claim === undefined || checkRunId === undefined || claim === checkRunId || claim === Number(checkRunId))
        return;
    throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .IdentityError */ .lD('the claim `check_run_id` disagrees with this job: the token is of another job of the run');
}


/***/ }),

/***/ 3056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ hasAllCommits),
/* harmony export */   Es: () => (/* binding */ readPull),
/* harmony export */   UM: () => (/* binding */ readReviews),
/* harmony export */   cE: () => (/* binding */ readReviewPage),
/* harmony export */   e4: () => (/* binding */ changesFile)
/* harmony export */ });
/* unused harmony export readCommits */
/* harmony import */ var _authorship_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(106);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2774);
/* harmony import */ var _file_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4043);
/* harmony import */ var _person_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3374);
/* harmony import */ var _pull_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4640);





function readReviewPage(pull) {
    const reviews = pull.object('reviews');
    const page = reviews.object('pageInfo');
    // one that was not read may be the opinion that counts
    const nodes = reviews.list('nodes');
    const before = page.flag('hasPreviousPage') ? page.text('startCursor') : undefined;
    return { nodes, before };
}
/**
 * Of a file that came from another path, the page shows only what is not as it was there: nothing, where all of it is.
 */
const MOVED_CHANGES = new Set(['RENAMED', 'COPIED']);
/**
 * Most files and lines that GitHub shows of a difference. "Repository limits", Diff limits:
 * https://docs.github.com/en/repositories/creating-and-managing-repositories/repository-limits
 */
const MAX_DIFF_FILES = 300;
const MAX_DIFF_LINES = 20_000;
/** Whether all of a pull request's difference is shown. */
function isShownWhole(pull) {
    const lines = pull.number('additions') + pull.number('deletions');
    return pull.object('files').number('totalCount') <= MAX_DIFF_FILES && lines <= MAX_DIFF_LINES;
}
/**
 * Whether the files of a pull request show a path; `undefined` where it has more than were listed and the path is not
 * among those.
 */
function changesFile(pull, path) {
    if (!isShownWhole(pull))
        return false;
    const files = pull.object('files');
    const nodes = files.list('nodes');
    const found = nodes.find((node) => node.text('path') === path);
    if (found !== undefined)
        return !MOVED_CHANGES.has(found.text('changeType'));
    return files.number('totalCount') > nodes.length ? undefined : false;
}
/** Whether all its commits were listed. */
function hasAllCommits(pull) {
    const commits = pull.object('commits');
    return commits.number('totalCount') <= commits.list('nodes').length;
}
/** Reads the commits of a pull request. @throws FactError when there are more than were read */
function readCommits(pull) {
    const number = pull.number('number');
    const nodes = pull.object('commits').list('nodes');
    if (!hasAllCommits(pull)) {
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`pull request #${number} has more than ${_pull_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_PULL_COMMITS */ .qs} commits: its authors cannot all be checked`, 'propose the change in a pull request of its own');
    }
    return nodes.map((node) => readCommit(node.object('commit'), number));
}
function readCommit(commit, number) {
    const parents = commit.object('parents');
    const nodes = parents.list('nodes');
    if (parents.number('totalCount') > nodes.length)
        throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`a commit of pull request #${number} has more parents than can be read`);
    return {
        oid: commit.text('oid'),
        blob: blobOf(commit),
        parents: nodes.map((parent) => ({ oid: parent.text('oid'), blob: blobOf(parent) })),
        ...(0,_person_js__WEBPACK_IMPORTED_MODULE_2__/* .readAuthorship */ .Wg)(commit, number),
    };
}
function blobOf(commit) {
    return (0,_file_id_js__WEBPACK_IMPORTED_MODULE_1__/* .fileId */ .qp)(commit.maybe('file'));
}
/**
 * Reads the pull request that brought a file. `blob` is the file as it is on the default branch now, `isShown` whether
 * the diff had it.
 * @throws FactError when something of it could not be read
 */
function readPull(pull, blob, isShown, replaced) {
    const commits = readCommits(pull);
    const [last] = pull
        .object('last')
        .list('nodes')
        .map((node) => node.object('commit'));
    const head = pull.text('headRefOid');
    const [change] = pull.object('baseChanges').list('nodes');
    const reviewed = last?.text('oid') === head ? blobOf(last) : undefined;
    return {
        commits,
        pull: {
            ...readAuthors(pull, (0,_authorship_js__WEBPACK_IMPORTED_MODULE_4__/* .writersOf */ .kO)(commits, replaced)),
            number: pull.number('number'),
            merged: true,
            head_sha: head,
            merged_at: Date.parse(pull.text('mergedAt')),
            ...(change === undefined ? {} : { base_changed_at: Date.parse(change.text('createdAt')) }),
            files: pull.object('files').number('totalCount'),
            ...(reviewed === blob ? {} : { altered: true }),
            ...(isShown ? {} : { in_diff: false }),
        },
    };
}
/** Who opened a pull request and who wrote its commits, as far as GitHub knows. */
function readAuthors(pull, { people, unknown: ofCommits }) {
    const author = pull.maybe('author');
    const { login, id, type } = (0,_person_js__WEBPACK_IMPORTED_MODULE_2__/* .readPerson */ .c1)(author);
    // it may have been the approver's, or a bot's
    const gone = author === undefined ? [`pull request #${pull.number('number')} was opened by an account that is gone`] : [];
    const unknown = [...gone, ...ofCommits];
    return {
        author: login,
        ...(id === undefined ? {} : { author_id: id }),
        // a deleted account is nobody's
        ...(author === undefined ? {} : { author_type: type }),
        committers: [...new Set(people.map((person) => person.login))],
        committer_ids: [...new Set(people.map((person) => person.id))].filter((known) => known !== undefined),
        ...(unknown.length === 0 ? {} : { unknown_authors: [...new Set(unknown)] }),
    };
}
const REVIEW_STATES = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED', 'COMMENTED', 'PENDING'];
/** Reads reviews of a pull request. @throws FactError when one is in a state that is not known */
function readReviews(nodes, pull, commits, blob) {
    return nodes.map((node) => {
        const author = (0,_person_js__WEBPACK_IMPORTED_MODULE_2__/* .readPerson */ .c1)(node.maybe('author'));
        const state = REVIEW_STATES.find((known) => known === node.text('state'));
        if (state === undefined)
            throw new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`a review of pull request #${pull.number} is in an unknown state`);
        // a review whose commit is gone is on no commit, so on no last one
        const commit = node.maybe('commit')?.text('oid') ?? '';
        return {
            author: author.login,
            ...(author.id === undefined ? {} : { author_id: author.id }),
            type: author.type,
            state,
            commit,
            ...(commit !== pull.head_sha && (0,_authorship_js__WEBPACK_IMPORTED_MODULE_4__/* .showedFile */ .fA)(commits, commit, blob) ? { same_file: true } : {}),
            can_push: node.flag('authorCanPushToRepository'),
            submitted_at: node.has('submittedAt') ? Date.parse(node.text('submittedAt')) : 0,
        };
    });
}


/***/ }),

/***/ 1103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ addAuthority)
/* harmony export */ });
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1947);
/* harmony import */ var _policy_who_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(798);
/* harmony import */ var _policy_reviews_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2774);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7781);
/* harmony import */ var _teams_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(953);






/** People who are looked up at once, and how often that is done: for permissions, every one costs a request. */
const BATCH_REVIEWERS = 20;
const MAX_REVIEWER_ROUNDS = 5;
/**
 * Adds to the reviews what the policy judges approvers by: their permission on its repository, their teams. Asked only
 * where it matters, of those who may push and of the newest reviews first, until enough are found: an outsider may
 * bring as many reviewers as they like. What cannot be read is noted and stays absent: it never makes anyone eligible.
 */
async function addAuthority(api, policy, home, provenance) {
    const { teams = [], permission } = policy.approval.approvers;
    const all = [...provenance.values()].flatMap(withReplaced);
    const logins = openLogins(policy, all);
    if (logins.length === 0 || (teams.length === 0 && permission === undefined))
        return provenance;
    const found = new Map();
    const enough = mostNeeded(policy);
    let unknown;
    for (let round = 0; round < MAX_REVIEWER_ROUNDS && round * BATCH_REVIEWERS < logins.length; round++) {
        const asked = logins.slice(round * BATCH_REVIEWERS, (round + 1) * BATCH_REVIEWERS);
        const { authority, fault } = await lookUp(api, policy, home, asked);
        for (const [login, theirs] of authority)
            found.set(login, theirs);
        unknown ??= fault;
        const eligible = (review) => mayCount(review) && (0,_policy_reviews_js__WEBPACK_IMPORTED_MODULE_1__/* .isEligible */ .Y)(policy.approval, { ...review, ...found.get(review.author) });
        if (all.every(({ reviews }) => reviews.filter(eligible).length >= enough))
            break;
    }
    return new Map([...provenance].map(([id, entry]) => [id, withAuthority(entry, found, unknown)]));
}
/** What brought a file, and what brought the copies before it. */
function withReplaced(entry) {
    return entry.before === undefined ? [entry] : [entry, ...withReplaced(entry.before)];
}
function withAuthority(entry, found, unknown) {
    return {
        ...entry,
        reviews: entry.reviews.map((review) => ({ ...review, ...found.get(review.author) })),
        ...(unknown === undefined ? {} : { unknown }),
        ...(entry.before === undefined ? {} : { before: withAuthority(entry.before, found, unknown) }),
    };
}
/** Whom it may matter to look up, those who may push first, then by the newest review. */
function openLogins(policy, provenance) {
    const open = provenance.flatMap((entry) => entry.reviews.filter((review) => mayCount(review) && isOpen(review, policy)));
    const inOrder = open.toSorted((a, b) => Number(b.can_push ?? false) - Number(a.can_push ?? false) || b.submitted_at - a.submitted_at);
    return [...new Set(inOrder.map((review) => review.author))];
}
/** Most approvals that anything in the policy asks for, and one for a commit in nobody's name. */
function mostNeeded({ approval, roles }) {
    return Math.max(approval.count ?? 1, ...[...roles.values()].map((role) => role.approval?.count ?? 1)) + 1;
}
async function lookUp(api, policy, home, asked) {
    const { teams = [], permission } = policy.approval.approvers;
    const [memberships, permissions] = await Promise.all([
        teams.length === 0 ? undefined : (0,_teams_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchTeams */ .j)(api, home.split('/')[0] ?? '', asked).catch(reasonOf),
        permission === undefined
            ? []
            : Promise.all(asked.map((login) => fetchPermission(api, home, login).catch(reasonOf))),
    ]);
    const authority = asked.map((login, index) => {
        const theirs = memberships === undefined || memberships instanceof Error ? undefined : memberships.get(login);
        const level = permissions[index];
        return [
            login,
            {
                ...(theirs === undefined ? {} : { teams: theirs.names, team_ids: theirs.ids }),
                ...(typeof level === 'string' ? { permission: level } : {}),
            },
        ];
    });
    const fault = [memberships, ...permissions].find((answer) => answer instanceof Error);
    return { authority: new Map(authority), fault: fault === undefined ? undefined : (0,_fact_error_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOf */ .Kl)(fault) };
}
function mayCount(review) {
    return review.state === 'APPROVED' && review.type === 'User';
}
/** An approval by somebody the policy does not already list by name. */
function isOpen(review, policy) {
    return !(policy.approval.approvers.users ?? []).some((user) => typeof user === 'number' ? user === review.author_id : (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameName */ .yS)(user, review.author));
}
function reasonOf(error) {
    return error instanceof Error ? error : new Error(String(error));
}
/**
 * The permission of a person on a repository. The field `permission` knows three levels only, so the flags are read;
 * custom roles show through them too. Source: REST, "Get repository permissions for a user".
 */
async function fetchPermission(api, repository, login) {
    const answer = new _json_js__WEBPACK_IMPORTED_MODULE_3__/* .Fields */ .C(await api.get(`/repos/${repository}/collaborators/${encodeURIComponent(login)}/permission`, 'metadata: read'), 'permission');
    const flags = answer.maybe('user')?.optional('permissions');
    // without the flags a custom role counts for what GitHub reduces it to
    if (flags === undefined)
        return permissionNamed(answer.optionalText('role_name')) ?? permissionNamed(answer.text('permission')) ?? 'none';
    const names = {
        read: 'pull',
        triage: 'triage',
        write: 'push',
        maintain: 'maintain',
        admin: 'admin',
    };
    return _policy_who_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS */ .Jj.findLast((level) => flags.has(names[level]) && flags.flag(names[level])) ?? 'none';
}
function permissionNamed(level) {
    return _policy_who_js__WEBPACK_IMPORTED_MODULE_0__/* .PERMISSIONS */ .Jj.find((known) => known === level);
}


/***/ }),

/***/ 9904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vj: () => (/* binding */ createSpentTag),
  al: () => (/* binding */ fetchSpender),
  yI: () => (/* binding */ writeSpentTag)
});

;// CONCATENATED MODULE: ./lib/walls/generate/rulesets.js
/** A change of a branch needs a pull request that was approved, also by those who own what changes. */
function reviewedBranch(name, ref, count) {
    return {
        name,
        target: 'branch',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: [ref], exclude: [] } },
        rules: [
            { type: 'deletion' },
            { type: 'non_fast_forward' },
            {
                type: 'pull_request',
                parameters: {
                    required_approving_review_count: count,
                    dismiss_stale_reviews_on_push: true,
                    require_code_owner_review: true,
                    require_last_push_approval: true,
                    required_review_thread_resolution: false,
                },
            },
        ],
    };
}
/** The ruleset that keeps the default branch; `count` people have to approve. */
function defaultBranchRuleset(count) {
    return reviewedBranch('grantgate default branch', '~DEFAULT_BRANCH', count);
}
/** Tags that nobody moves or deletes. */
function keptTags(name, ref) {
    return {
        name,
        target: 'tag',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: [ref], exclude: [] } },
        rules: [{ type: 'deletion' }, { type: 'update' }],
    };
}
/** The ruleset that keeps the gate's tags. Source: GitHub's "Creating rulesets", "Using fnmatch syntax". */
const rulesets_TAG_RULESET = keptTags('grantgate tags', 'refs/tags/grantgate/**/*');
/** The ruleset for the ref that the gate is at, where that is not the default branch; none for a commit. */
function gateRuleset(ref, count) {
    if (ref.startsWith('refs/heads/'))
        return reviewedBranch('grantgate gate', ref, count);
    return ref.startsWith('refs/tags/') ? keptTags('grantgate gate', ref) : undefined;
}

// EXTERNAL MODULE: ./lib/http/said.js
var said = __webpack_require__(8427);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(2774);
;// CONCATENATED MODULE: ./lib/github/create-ref.js



/** REST version that is spoken; GitHub's "API Versions". */
const WRITTEN_VERSION = '2022-11-28';
/**
 * Creates a tag, in one atomic step. `there`: it was there already. Source: REST, "Create a reference"; needs
 * `contents: write`.
 * @throws FactError when it can neither be created nor is there already
 */
async function createTag(to, tag, commit) {
    const ref = `refs/tags/${tag}`;
    const answer = await postTo(to, 'git/refs', { ref, sha: commit });
    const words = answerWords(answer, to.token);
    if (answer.status === 422 && /already exists/i.test(words))
        return 'there';
    // only the tag itself shows that it was made: a page of somebody in between is an answer, too
    if (answer.status === 201 && memberOf(answer, 'ref') === ref)
        return 'created';
    throw new fact_error/* FactError */.n(`the tag \`${tag}\` could not be created in \`${to.repository}\`: GitHub answered ${answer.status} (${words})`, answer.status === 403 || answer.status === 404
        ? `the token needs \`contents: write\` on \`${to.repository}\``
        : 'a tag above or below it, or a ruleset, may be in the way');
}
/**
 * Writes what an annotated tag says, and gives the object to which the tag is then to point. Source: REST, "Create a
 * tag object"; needs `contents: write`.
 * @throws FactError when it cannot be written
 */
async function writeTagObject(to, { tag, note, commit }) {
    const answer = await postTo(to, 'git/tags', { tag, message: note, object: commit, type: 'commit' });
    const sha = memberOf(answer, 'sha');
    if (answer.status === 201 && typeof sha === 'string')
        return sha;
    throw new fact_error/* FactError */.n(`the tag \`${tag}\` could not be written in \`${to.repository}\`: GitHub answered ${answer.status} ` +
        `(${answerWords(answer, to.token)})`, answer.status === 403 || answer.status === 404
        ? `the token needs \`contents: write\` on \`${to.repository}\``
        : 'start the run again later');
}
/**
 * Creates {@link TAG_RULESET}. Source: REST, "Create a repository ruleset"; needs `administration: write`.
 * @throws FactError when it cannot be created
 */
async function createTagRuleset(to) {
    const answer = await postTo(to, 'rulesets', TAG_RULESET);
    if (answer.status === 201 && memberOf(answer, 'name') === TAG_RULESET.name)
        return;
    throw new FactError(`the ruleset could not be created in \`${to.repository}\`: GitHub answered ${answer.status} ` +
        `(${answerWords(answer, to.token)})`, `the token needs \`administration: write\` on \`${to.repository}\`, and private repositories a plan ` +
        `with rulesets`);
}
async function postTo({ server, token, send, repository }, path, body) {
    try {
        return await send({
            method: 'POST',
            url: `${server.api}/repos/${repository}/${path}`,
            headers: {
                authorization: `Bearer ${token}`,
                accept: 'application/vnd.github+json',
                'x-github-api-version': WRITTEN_VERSION,
            },
            body: JSON.stringify(body),
        });
    }
    catch (error) {
        throw new fact_error/* FactError */.n(error instanceof Error ? error.message : String(error), undefined, { cause: error });
    }
}
function answerWords(answer, token) {
    const message = memberOf(answer, 'message');
    return typeof message === 'string' ? (0,said/* said */.a)(message, { secrets: [token], most: 200 }) : 'no message';
}
function memberOf({ body }, name) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null
            ? Object.getOwnPropertyDescriptor(value, name)?.value
            : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(7781);
;// CONCATENATED MODULE: ./lib/github/spent-tag.js


const SPENDER_QUERY = `query Spender($owner: String!, $name: String!, $tag: String!) {
  repository(owner: $owner, name: $name) { ref(qualifiedName: $tag) { target { ... on Tag { message } } } }
}`;
/**
 * Writes what the tag is to say, before it is created: nothing is spent by that. Needs `contents: write`.
 * @throws FactError when it cannot be written
 */
async function writeSpentTag(to, { tag, spender, commit }) {
    return await writeTagObject(to, { tag, note: spender, commit });
}
/**
 * Creates the tag by which something is spent, with what was written for it; needs `contents: write`.
 * @throws FactError when it can neither be created nor is there already
 */
async function createSpentTag(to, { tag }, written) {
    return await createTag(to, tag, written);
}
/**
 * By whom it was spent: empty where the tag does not say, `undefined` where there is no such tag.
 * @throws FactError when it cannot be read
 */
async function fetchSpender(api, repository, tag) {
    const [owner = '', name = ''] = repository.split('/');
    const { data } = await api.query(SPENDER_QUERY, { owner, name, tag: `refs/tags/${tag}` });
    const ref = new json/* Fields */.C(data, '').object('repository').maybe('ref');
    return ref === undefined ? undefined : (ref.maybe('target')?.optionalText('message')?.trimEnd() ?? '');
}


/***/ }),

/***/ 4253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jj: () => (/* binding */ provenanceOf),
  bc: () => (/* binding */ startTracing),
  uP: () => (/* binding */ trace),
  r_: () => (/* binding */ untold)
});

// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/github/first-parents.js
var first_parents = __webpack_require__(4673);
// EXTERNAL MODULE: ./lib/github/authorship.js
var authorship = __webpack_require__(106);
// EXTERNAL MODULE: ./lib/github/turn.js
var github_turn = __webpack_require__(8084);
;// CONCATENATED MODULE: ./lib/github/shown.js


/**
 * Most requests for more of a line to find where an approval was given: a thousand commits. An approval that is older
 * does not count.
 */
const MAX_LINE_PAGES = 10;
/**
 * Marks reviews that were given for something else than what was merged, though it is the same file. From when it was
 * given until the merge, the default branch must have had at the path what the merge replaced, and when it was given
 * all that the reviewed commits start from: only then did the pull request show the same difference then.
 *
 * INVARIANT: an approval that is older than the previous change of the file never counts.
 */
async function markShown(before, reviews, commits) {
    let { line } = before;
    const marked = [];
    for (const review of reviews) {
        const given = review.state === 'APPROVED' ? await (0,github_turn/* stateWhen */.cW)(before.timeline, before.turn, review.submitted_at) : undefined;
        if (review.state !== 'APPROVED')
            marked.push(review);
        else if (given === undefined)
            marked.push({ ...review, unseen: 'earlier' });
        else {
            const bases = (0,authorship/* basesOf */.cF)(commits, review.commit);
            line = await readOn({ ...before, line }, [given.oid, ...bases.map(({ oid }) => oid)]);
            if (!startsThere({ ...before, line }, bases, given.oid))
                marked.push({ ...review, unseen: 'base' });
            else
                marked.push((await sawEarlier(before, given.oid, review)) ? review : withoutFile(review));
        }
    }
    return marked;
}
/**
 * Whether somebody who reviewed an earlier commit was shown the file: the difference of the last commit says nothing
 * about that. In the earlier one it may have been moved there from another path, which a page does not show.
 */
async function sawEarlier({ isShownBetween }, given, { commit, same_file: isSame }) {
    return isSame !== true || (await isShownBetween(given, commit));
}
function withoutFile(review) {
    return { ...review, same_file: false };
}
/** Reads on until commits are on the line, as far as that is done. */
async function readOn(before, wanted) {
    let { line } = before;
    for (let page = 0; page < MAX_LINE_PAGES && line.next !== undefined; page++) {
        const known = new Set(line.commits.flatMap(({ oid, merged }) => [oid, merged]));
        if (wanted.every((oid) => known.has(oid)))
            break;
        const longer = await before.more(line);
        if (longer.commits.length === line.commits.length)
            break;
        line = longer;
    }
    return line;
}
/**
 * Whether the reviewed commits start from commits that the default branch had by then, and the diff was against what
 * the merge replaced, or nothing. A base beside the line counts from the merge on that took it in. Where the newest
 * base is on the line, it has all others among its ancestors, so the diff was against it alone.
 *
 * INVARIANT: a base that came to the default branch after the review was the pull request's own doing when it was
 * reviewed.
 */
function startsThere({ line: { commits }, place, turn }, bases, given) {
    const from = commits.findIndex(({ oid }) => oid === given);
    // against nothing the diff has the whole file
    const fits = (blob) => blob === undefined || blob === turn.before.blob;
    const places = bases.map(({ oid }) => commits.findIndex((commit) => commit.oid === oid || commit.merged === oid));
    if (from < place || bases.length === 0 || places.some((base) => base < from))
        return false;
    const newest = commits[Math.min(...places)];
    return bases.some(({ oid, blob }) => oid === newest?.oid && fits(blob)) || bases.every(({ blob }) => fits(blob));
}

;// CONCATENATED MODULE: ./lib/github/merged-by.js
/**
 * The pull request whose merge is the commit in question, or, rebased, one of a row of commits that end with it.
 * `associated` is the commit that they were named for.
 */
function bringing(pulls, associated, { commit, index }, line, where) {
    return pulls.find((pull) => {
        if (!isMergedInto(pull, where))
            return false;
        const merge = pull.maybe('mergeCommit')?.text('oid');
        if (merge === undefined)
            return false;
        if (merge === commit.oid)
            return true;
        const place = line.commits.findIndex(({ oid }) => oid === merge);
        return (associated === commit.oid &&
            place >= 0 &&
            place < index &&
            index - place < pull.object('commits').number('totalCount'));
    });
}
/** Whether a pull request was merged into a branch of a repository. */
function isMergedInto(pull, { home, branch }) {
    return (pull.flag('merged') &&
        pull.text('baseRefName') === branch &&
        pull.maybe('baseRepository')?.text('nameWithOwner') === home);
}

// EXTERNAL MODULE: ./lib/github/branch-log.js
var branch_log = __webpack_require__(8876);
;// CONCATENATED MODULE: ./lib/github/joined-log.js


/** Most pages of moves that are read: 1,000 of them. */
const MAX_LOG_PAGES = 10;
const HIDDEN_LOG = 'GitHub does not show its log to this token, which needs `contents: read`';
const GAP = "GitHub's log of it has a gap";
const LATE = "GitHub's log of it does not have its last move yet";
const LONG = 'it has moved more than a thousand times';
/**
 * Reads the moves of a branch back from the commit where it was seen, as many as are asked for. What was pushed since
 * then is for the next run.
 */
function createJoinedLog(seen, log) {
    let source = log;
    let pages = 0;
    let joined = { moves: [], end: 'more' };
    return async (count) => {
        while (joined.end === 'more' && joined.moves.length < count) {
            pages += 1;
            joined =
                pages > MAX_LOG_PAGES ? { moves: joined.moves, end: { why: LONG } } : await readMoves(seen, source, pages);
            // it may have been asked for before the last push was in it
            if (typeof joined.end === 'object' && joined.end.why === LATE && source === log) {
                source = log.again();
                pages = 0;
                joined = { moves: [], end: 'more' };
            }
        }
        return joined;
    };
}
/**
 * INVARIANT: by the log, the branch was at the commit when it was seen there. A log that is late, or was read before,
 * may know the commit from an earlier time only, and what came between is what somebody would hide.
 */
async function readMoves({ head, branch, readAt }, log, pages) {
    const answer = await log.moves(branch, pages).catch(noMoves);
    if (answer === undefined)
        return { moves: [], end: { why: HIDDEN_LOG } };
    const { moves: all, whole } = answer;
    const place = all.findIndex(({ after }) => after === head);
    // the first page may be of all branches
    if (place < 0)
        return whole || pages > 1 ? { moves: [], end: { why: LATE } } : { moves: [], end: 'more' };
    const since = all.slice(0, place);
    if (since.length > 0) {
        const seenAt = await readAt();
        const isJoined = since.every(({ before }, index) => all[index + 1]?.after === before);
        if (!isJoined || since.some(({ at }) => at < seenAt))
            return { moves: [], end: { why: LATE } };
    }
    const moves = all.slice(place);
    const gap = moves.findIndex(({ before }, index) => index + 1 < moves.length && moves[index + 1]?.after !== before);
    if (gap >= 0)
        return { moves: moves.slice(0, gap + 1), end: { why: GAP } };
    return { moves, end: whole ? 'start' : 'more' };
}
/** Nothing, where GitHub does not show the log. */
function noMoves(error) {
    if (error instanceof fact_error/* FactError */.n && (error.status === 403 || error.status === 404))
        return undefined;
    throw error;
}

;// CONCATENATED MODULE: ./lib/github/timeline.js


/** Commits that are asked about at once. */
const BATCH_COMMITS = 100;
const GONE = 'a commit that it was at is gone';
/**
 * Reads a timeline from GitHub's log of what moved the branch. Git's own history does not tell it: whoever pushes
 * chooses the first parent of a merge, and a branch can be set to any commit.
 *
 * INVARIANT: moves are joined without a gap, from the head on: what is told is everything the branch was at.
 */
function createTimeline(start, log) {
    const upTo = createJoinedLog(start, log);
    const blobs = new Map(start.known);
    const see = async (index) => {
        const joined = await upTo(index + 1);
        const oid = commitAt(joined, index);
        if (oid === undefined)
            return typeof joined.end === 'object' ? { kind: 'unknown', why: joined.end.why } : { kind: 'start' };
        const move = joined.moves[index];
        if (!branch_log/* NO_COMMIT */.U.test(oid) && !blobs.has(oid))
            await askCommits(start, joined, index, blobs);
        const blob = branch_log/* NO_COMMIT */.U.test(oid) ? undefined : blobs.get(oid);
        if (blob === null)
            return { kind: 'unknown', why: GONE };
        return { kind: 'state', state: { oid, at: move?.at ?? -Infinity, move, blob } };
    };
    // one after the other: what one asks for, the next one knows
    let last = Promise.resolve();
    return {
        seen: async (index) => {
            const answer = last.then(async () => await see(index));
            last = answer.catch(() => undefined);
            return await answer;
        },
    };
}
/** The commit in a state: where a move led, and behind the last move of a whole log, where it came from. */
function commitAt({ moves, end }, index) {
    if (index < moves.length)
        return moves[index]?.after;
    return end === 'start' && index === moves.length ? moves.at(-1)?.before : undefined;
}
/** Asks what lies at the path in a state, and in states before it that are not known either. */
async function askCommits({ blobsAt }, { moves }, index, blobs) {
    const oids = [...moves.slice(index).map(({ after }) => after), ...moves.slice(-1).map(({ before }) => before)];
    const open = [...new Set(oids)].filter((oid) => !branch_log/* NO_COMMIT */.U.test(oid) && !blobs.has(oid)).slice(0, BATCH_COMMITS);
    const answers = await blobsAt(open);
    for (const [place, oid] of open.entries())
        blobs.set(oid, answers[place]);
}

// EXTERNAL MODULE: ./lib/github/pull-request.js
var pull_request = __webpack_require__(3056);
;// CONCATENATED MODULE: ./lib/github/whole-pull.js


/**
 * Reads a pull request with all of its reviews, and whether its diff has the file; `blob` is the copy that it brought,
 * `replaced` the one before.
 * @throws FactError when something of it could not be read
 */
async function readWhole(found, blob, path, follow, replaced) {
    const number = found.number('number');
    const [isShown, nodes] = await Promise.all([isInDiff(found, path, follow), allReviews(found, follow)]);
    const { pull, commits } = (0,pull_request/* readPull */.Es)(found, blob, isShown, replaced);
    if (pull.number !== number)
        throw new fact_error/* FactError */.n('GitHub answered for another pull request');
    return { provenance: { pull, reviews: (0,pull_request/* readReviews */.UM)(nodes, pull, commits, blob) }, commits };
}
async function isInDiff(pull, path, follow) {
    return (0,pull_request/* changesFile */.e4)(pull, path) ?? (await follow.filesOf(pull.number('number'))).includes(path);
}
/** Most pages of older reviews that are read. */
const MAX_REVIEW_PAGES = 10;
/**
 * The reviews, oldest first. An outsider may write as many as they like, so reading stops some time: the newest opinion
 * of everybody whose review was read is among them all the same, and what was not read could only have added an
 * approval.
 */
async function allReviews(pull, follow) {
    const first = (0,pull_request/* readReviewPage */.cE)(pull);
    const nodes = [...first.nodes];
    let { before } = first;
    for (let page = 0; before !== undefined && page < MAX_REVIEW_PAGES; page++) {
        const older = await follow.reviewsOf(pull.number('number'), before);
        nodes.unshift(...older.nodes);
        ({ before } = older);
    }
    const number = pull.number('number');
    if (before === undefined && pull.object('reviews').number('totalCount') > nodes.length)
        throw new fact_error/* FactError */.n(`not all reviews of pull request #${number} were shown`);
    return nodes;
}

;// CONCATENATED MODULE: ./lib/github/trace.js







/** Begins to ask about one file. @throws FactError when the line is empty */
function startTracing(trail, follow) {
    const { line, name, path, branch } = trail;
    const [head] = line.commits;
    if (head === undefined)
        throw new fact_error/* FactError */.n('GitHub answered without the commit that was asked for');
    const known = new Map(line.commits.map((commit) => [commit.oid, commit.blob(name)]));
    const blobsAt = async (commits) => await follow.blobsAt(commits, path);
    return {
        trail,
        follow,
        timeline: createTimeline({ head: head.oid, branch, readAt: follow.readAt, known, blobsAt }, follow.log),
    };
}
/** Most copies of a file that are read, each of which replaced the one before. */
const MAX_COPIES = 10;
/**
 * Finds by which merge the default branch came to have the copy of a file that it has now, what its reviewers saw, and
 * the same of every copy that one replaced.
 *
 * INVARIANT: what counts is what the branch was at, one move after the other, by GitHub's log. Neither the history of
 * the path nor the line of first parents tells it: the one follows at a merge whichever parent has the copy already,
 * the other whatever somebody who pushes makes the first parent.
 * @throws FactError when it cannot be determined
 */
async function trace(tracing, from = 0, depth = 0) {
    const { trail, timeline } = tracing;
    const seen = await (0,github_turn/* turnAt */.$0)(timeline, from);
    if (seen.kind === 'unknown')
        throw untold(seen.why);
    if (seen.kind === 'start')
        throw untold("GitHub's log of it does not reach back that far");
    const { turn } = seen;
    const provenance = await provenanceOf(tracing, turn);
    if (provenance.pull === undefined || turn.before.blob === undefined)
        return provenance;
    if (depth >= MAX_COPIES)
        throw new fact_error/* FactError */.n(`\`${trail.path}\` has been changed too often for all its reviews to be read`, 'delete the file, and propose it again');
    return { ...provenance, before: await trace(tracing, turn.index + 1, depth + 1) };
}
function untold(why) {
    return new fact_error/* FactError */.n(`what has moved the default branch since the approval cannot be determined: ${why}`, 'start the run again in a minute. If that does not help, renew the grant, or keep policy and grants in a ' +
        'quiet repository of their own', { kind: 'branch-log' });
}
/** The pull request that brought a copy, and its reviews; nothing where none did. @throws FactError */
async function provenanceOf(tracing, turn) {
    const { trail, timeline, follow } = tracing;
    if (turn.blob === undefined)
        return { reviews: [] };
    const way = await wayOf(tracing, turn);
    const pull = way === undefined ? undefined : await bringer(tracing, way.line);
    if (way === undefined || pull === undefined)
        return { reviews: [] };
    if (!(await (0,github_turn/* isMergeMove */.uj)(timeline, turn, Date.parse(pull.text('mergedAt')))))
        return { reviews: [] };
    const read = await readWhole(pull, turn.blob, trail.path, follow, { blob: turn.before.blob });
    const more = async (line) => await readMore(line, trail.path, follow);
    const isShownBetween = async (base, head) => await follow.isShownBetween(base, head, trail.path);
    const reviews = await markShown({ timeline, turn, ...way, more, isShownBetween }, read.provenance.reviews, read.commits);
    return { ...read.provenance, reviews };
}
/** Most requests for more of a line between the two ends of one move: 500 commits. */
const MAX_MOVE_PAGES = 5;
/** How a move goes along first parents; nothing where it does not: no merge of a pull request moves a branch so. */
async function wayOf({ trail, follow }, { move }) {
    let line = await lineFrom(trail, move.after, follow);
    for (let page = 0;; page++) {
        const place = line.commits.findIndex(({ oid }) => oid === move.before);
        if (place >= 0)
            return { line, place };
        const longer = page < MAX_MOVE_PAGES ? await readMore(line, trail.path, follow) : line;
        if (longer.commits.length === line.commits.length)
            return undefined;
        line = longer;
    }
}
async function lineFrom({ line, name, path }, oid, follow) {
    const place = line.commits.findIndex((commit) => commit.oid === oid);
    const here = { commits: line.commits.slice(place), next: line.next };
    if (place >= 0)
        return { ...here, commits: here.commits.map((commit) => ({ ...commit, blob: () => commit.blob(name) })) };
    return await follow.line(oid, path);
}
/** Reads on from the end of a line; the same line where there is no more. */
async function readMore(line, path, follow) {
    if (line.next === undefined)
        return line;
    const more = await follow.line(line.next, path);
    if (more.commits.length === 0)
        return line;
    return { commits: [...line.commits, ...more.commits], next: more.next };
}
/** The pull request that brought the last change on a line: one that was reported already, or else what GitHub says. */
async function bringer({ trail, follow }, line) {
    const change = (0,first_parents/* lastChange */.$r)(line, first_parents/* LINE_FILE */.Od);
    if (change === undefined)
        return undefined;
    const { oid } = change.commit;
    const found = trail.guesses
        .map((guess) => bringing(guess.pulls, guess.oid, change, line, trail))
        .find((pull) => pull !== undefined);
    if (found !== undefined || trail.guesses.some((guess) => guess.oid === oid && guess.complete))
        return found;
    const bringingIn = (pulls) => bringing(pulls, oid, change, line, trail);
    return bringingIn(await follow.pullsOf(oid, trail.path, (pulls) => bringingIn(pulls) !== undefined));
}


/***/ }),

/***/ 8084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ turnAt),
/* harmony export */   X_: () => (/* binding */ MERGE_SKEW_MS),
/* harmony export */   cW: () => (/* binding */ stateWhen),
/* harmony export */   uj: () => (/* binding */ isMergeMove)
/* harmony export */ });
/** The move that brought what the branch has at the path in a state of the timeline: it had just this ever since. */
async function turnAt(timeline, from) {
    const first = await timeline.seen(from);
    if (first.kind !== 'state')
        return { kind: 'unknown', why: first.kind === 'unknown' ? first.why : 'its log is empty', since: Infinity };
    let { state } = first;
    for (let index = from;; index += 1) {
        const older = await timeline.seen(index + 1);
        if (older.kind === 'unknown')
            return { kind: 'unknown', why: older.why, blob: state.blob, since: state.at };
        if (older.kind === 'start' || state.move === undefined)
            return { kind: 'start', blob: state.blob, since: state.at };
        if (older.state.blob !== state.blob)
            return { kind: 'turn', turn: { blob: state.blob, move: state.move, index, before: older.state } };
        state = older.state;
    }
}
/** How far apart a merge and its move in the log may be told. */
const MERGE_SKEW_MS = 60_000;
/**
 * Whether a move is the one by which a pull request was merged: at the same time, and the branch was not at that commit
 * before. A branch can be set back, and forward to the same merge once more.
 */
async function isMergeMove(timeline, { move, index }, mergedAt) {
    if (Math.abs(move.at - mergedAt) > MERGE_SKEW_MS)
        return false;
    for (let older = index + 1;; older += 1) {
        const seen = await timeline.seen(older);
        // what is not known of the last minute may be that the branch was there
        if (seen.kind === 'unknown')
            return false;
        if (seen.kind === 'start' || seen.state.at < mergedAt - MERGE_SKEW_MS)
            return true;
        if (seen.state.oid === move.after)
            return false;
    }
}
/**
 * What the branch was at when a review was given, if from then until a turn it had what the turn replaced, and nothing
 * else. A review after the merge was given for a difference that no longer changes.
 */
async function stateWhen(timeline, { move, index, before }, moment) {
    // in the same second, the review may have been before the merge
    if (moment > move.at)
        return before;
    for (let older = index + 1;; older += 1) {
        const seen = await timeline.seen(older);
        // since when the branch was there is told by the move that led to it
        if (seen.kind !== 'state' || seen.state.move === undefined || seen.state.blob !== before.blob)
            return undefined;
        // of moves in the same second, the review may have been before all
        if (seen.state.at < moment)
            return seen.state;
    }
}


/***/ }),

/***/ 3514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ maskText)
/* harmony export */ });
/* unused harmony export maskedParts */
/** Shorter texts are punctuation and ordinary words: masking them would hide them in the whole log of the job. */
const MIN_SECRET_CHARACTERS = 4;
/** A number in JSON that is shorter is a port, a year or a count. */
const MIN_NUMBER_CHARACTERS = 8;
/** Deepest JSON inside JSON that is looked into. */
const MAX_JSON_LEVELS = 8;
/** Brackets, quotes and separators of JSON, YAML and PEM-like texts; and lines of one character, such as `-----`. */
const STRUCTURE = /^(?:[{}[\](),:;"'\s]*|(.)\1*)$/u;
/**
 * Hides a secret in the log: the one way to do it. The log is masked line by line, so a text of several lines is never
 * given whole: the runner would mask each of its lines, also `{` and `}`. What is inside JSON is masked by itself and
 * as JSON writes it, because a later step may print either. https://github.com/actions/runner/pull/1521
 */
function maskText(secret, mask) {
    for (const part of maskedParts(secret))
        mask(part);
}
/** The lines that are masked for a secret; none holds a line break. */
function maskedParts(secret) {
    const parts = maskedTexts(secret, 0).flatMap(maskedLines);
    return [...new Set(parts.flatMap((part) => [part, asJson(part)]))];
}
function maskedLines(text) {
    const lines = text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line.length >= MIN_SECRET_CHARACTERS);
    // a secret of one line is a secret, whatever it consists of
    return /[\r\n]/.test(text.trim()) ? lines.filter((line) => !STRUCTURE.test(line)) : lines;
}
/** As it stands between the quotes of a JSON document. */
function asJson(text) {
    return JSON.stringify(text).slice(1, -1);
}
/** A text and, where it is JSON, the texts and the long numbers inside. */
function maskedTexts(text, depth) {
    if (depth >= MAX_JSON_LEVELS || !/^\s*[[{"]/.test(text))
        return [text];
    const inside = [];
    try {
        JSON.parse(text, (_name, value) => {
            if (typeof value === 'string')
                inside.push(...maskedTexts(value, depth + 1));
            return value;
        });
    }
    catch {
        return [text];
    }
    return [text, ...inside, ...numbersIn(text)];
}
/** Numbers as they are written, not as they are read. */
function numbersIn(text) {
    return [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g)].flatMap(([token]) => token.startsWith('"') || token.length < MIN_NUMBER_CHARACTERS ? [] : [token]);
}


/***/ }),

/***/ 2899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ isProposedByBot),
/* harmony export */   Dx: () => (/* binding */ objectionTo),
/* harmony export */   GP: () => (/* binding */ judgeFile),
/* harmony export */   NG: () => (/* binding */ isOfRun),
/* harmony export */   Wr: () => (/* binding */ approvalsNeeded),
/* harmony export */   bA: () => (/* binding */ judgeApproval)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1947);
/* harmony import */ var _reviews_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4131);



/** How many approvals a grant for this role needs: the policy's, or more where the role says so. */
function approvalsNeeded(policy, role) {
    return Math.max(policy.approval.count ?? 1, role?.approval?.count ?? 1);
}
/** Judges the approval of a grant by the pull request that brought it. */
function judgeApproval(policy, role, grant, provenance, run) {
    const by = {
        rules: policy.approval,
        needed: approvalsNeeded(policy, role),
        isInvolved: (review) => isOfRun(review, run) || isOfGrant(review, grant),
        objection: (pull) => objectionTo(pull, grant, policy.requests?.app),
    };
    return judgeFile(by, provenance);
}
/** Judges how a file came to be: its last change, and what that replaced. */
function judgeFile(by, provenance) {
    const last = (0,_reviews_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeReviews */ .H)(by, provenance);
    return last.ok ? (judgeReplaced(by, provenance) ?? last) : last;
}
/**
 * What is wrong with the copies that the last change replaced, each by the one after it: a pull request shows only what
 * it changes, so what stood there before must have been reviewed as well.
 */
function judgeReplaced(by, provenance) {
    for (let before = provenance?.before; before !== undefined; before = before.before) {
        const judged = (0,_reviews_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeReviews */ .H)(by, before);
        if (judged.ok)
            continue;
        if (judged.reason === 'undecidable')
            return judged;
        const pull = provenance?.pull?.number ?? 0;
        const { needed } = judged.facts;
        return { ok: false, reason: 'approval-missing', facts: { kind: 'replaced', pull, before: judged, needed } };
    }
    return undefined;
}
/** Whether a reviewer is who the run is for: by number or by login, the first actor or whoever pressed the button. */
function isOfRun({ author, author_id: id }, run) {
    const written = id === undefined ? undefined : String(id);
    return (written === run.actor_id ||
        (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author, run.actor) ||
        written === run.triggering_actor_id ||
        (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author, run.triggering_actor));
}
/** Whether a bot opened the pull request, whatever its login looks like. */
function isProposedByBot({ author, author_id: id, author_type: type }) {
    return (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)({ login: author, id: id === undefined ? undefined : String(id), type });
}
/** Whether a reviewer gets the access or asked for it. */
function isOfGrant({ author, author_id: id }, grant) {
    const requester = grant['requested-by'];
    return ((grant.holder.kind === 'user' &&
        ((0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(id, grant['principal-id']) || (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author, grant.holder.name))) ||
        (requester !== undefined && (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author, requester)) ||
        (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(id, grant['requested-by-id']));
}
/**
 * Why a pull request by a bot does not count. Anybody who may change a workflow can have `github-actions[bot]` open
 * one, so only the App that the policy names may propose: one grant at a time, saying which request it is and who
 * asked.
 */
function objectionTo(pull, grant, app) {
    if (!isProposedByBot(pull))
        return undefined;
    const { number, author, files } = pull;
    // INVARIANT: whatever number the policy names, any workflow of any branch may have this one open a pull request
    const isAnyWorkflow = (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author.replace(/\[bot\]$/i, ''), 'github-actions');
    if (app === undefined || pull.author_id !== app || isAnyWorkflow)
        return { kind: 'unnamed-bot', pull: number, author };
    if (grant.request === undefined || grant['requested-by-id'] === undefined)
        return { kind: 'request-unsaid', author };
    if (files === undefined)
        return { kind: 'files-unknown', pull: number, author };
    return files === 1 ? undefined : { kind: 'more-files', pull: number, author };
}


/***/ }),

/***/ 2125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V9: () => (/* binding */ emergencyId),
/* harmony export */   Zc: () => (/* binding */ emergencyFiles),
/* harmony export */   zO: () => (/* binding */ emergencyOf),
/* harmony export */   zx: () => (/* binding */ emergencyIssue)
/* harmony export */ });
/* harmony import */ var _principal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16);

/** What stands before the number of the issue in the id of an access without a grant. */
const EMERGENCY_PREFIX = 'break-glass/';
/** Id by which an access without a grant is known in decisions and records: `break-glass/123`. No grant has it. */
function emergencyId(issue) {
    return `${EMERGENCY_PREFIX}${issue}`;
}
/** The issue of such an id; `undefined` for the id of a grant. */
function emergencyIssue(id) {
    return id.startsWith(EMERGENCY_PREFIX) ? Number(id.slice(EMERGENCY_PREFIX.length)) : undefined;
}
/**
 * The access that a form asks for, in the shape of a grant for the one account that opened the issue; `undefined` where
 * the form is not filled in, or its role has no break-glass access.
 */
function emergencyOf(issue, policy, run) {
    const { form } = issue;
    const rules = form === undefined ? undefined : policy.roles.get(form.role)?.['break-glass'];
    if (form === undefined || rules === undefined)
        return undefined;
    const actor = (0,_principal_js__WEBPACK_IMPORTED_MODULE_0__/* .actorOf */ .dn)(run);
    const grant = {
        id: emergencyId(issue.number),
        holder: { kind: 'user', name: actor.login },
        role: form.role,
        reason: form.reason,
        ticket: form.incident,
        request: issue.number,
        'requested-by': issue.author,
        // INVARIANT: for nobody but who opened the issue
        'principal-id': issue.author_id ?? 0,
        starts: issue.opened_at,
        expires: issue.opened_at + rules.lasts * 1000,
        ...(rules.environments === undefined ? {} : { environments: rules.environments }),
    };
    return { issue, form, rules, grant };
}
/** Every access that the issues ask for, as files are that were read. */
function emergencyFiles(issues, policy, run) {
    return issues.flatMap((issue) => {
        const grant = emergencyOf(issue, policy, run)?.grant;
        return grant === undefined ? [] : [{ id: grant.id, holder: grant.holder, ok: true, grant }];
    });
}


/***/ }),

/***/ 2722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ reviewersOf),
/* harmony export */   bL: () => (/* binding */ takenBy),
/* harmony export */   jt: () => (/* binding */ reviewStage)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5533);
/* harmony import */ var _approval_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2899);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1947);
/* harmony import */ var _slots_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5562);




/** The longest that any access lasts: what counts for a role that the policy no longer has. */
const MAX_ACCESS_MS = 86_400_000;
/** What was taken by these tags; one that cannot be read let nobody in. */
function takenBy(slots, policy) {
    // scar: of two tags for one issue only the first was looked at once, whenever that said it was opened
    return slots.flatMap(({ tag, note }) => {
        const owner = (0,_slots_js__WEBPACK_IMPORTED_MODULE_2__/* .readSlotNote */ .VI)(note);
        if (owner === undefined)
            return [];
        const { account, role } = (0,_slots_js__WEBPACK_IMPORTED_MODULE_2__/* .slotPlace */ .Iv)(tag);
        return [{ ...owner, account, role, ends: endAt(owner, role, policy), due: dueAt(owner, role, policy) }];
    });
}
function endAt({ opened }, role, policy) {
    return opened + (policy.roles.get(role)?.['break-glass']?.lasts ?? 0) * 1000;
}
/** INVARIANT: taking a role out of the policy ends no review. */
function dueAt({ opened }, role, policy) {
    const rules = policy.roles.get(role)?.['break-glass'];
    return rules === undefined ? opened + MAX_ACCESS_MS : opened + (rules.lasts + rules.review.within) * 1000;
}
/** Who reviews access of a role: whom its rules list, and who approves grants where it has none any more. */
function reviewersOf(policy, role) {
    return policy.roles.get(role)?.['break-glass']?.review.by ?? policy.approval.approvers;
}
/**
 * Judges the review of an access: its file has to be for it, and to have come by a merged pull request that somebody
 * approved whom the rules list. `login` is what whoever took it is called now.
 *
 * INVARIANT: nobody reviews their own: whoever took it does not count, nor does a file of one's own. Nor does what was
 * merged before the issue was opened, whose number is known in advance, or while the access lasted: what was done
 * afterwards nobody had seen. Access that was ended by a tag (`isEnded`) can be reviewed from then on.
 */
function reviewStage({ account, role, issue, opened, ends }, review, policy, { login, isEnded }) {
    if (review?.unavailable !== undefined)
        return 'unknown';
    const { record, provenance } = review ?? {};
    if (record === undefined || String(record['principal-id']) !== account)
        return 'missing';
    if (provenance?.pull !== undefined && provenance.pull.merged_at <= (isEnded ? opened : ends))
        return 'missing';
    const taker = { request: issue, 'requested-by-id': Number(account) };
    const judged = (0,_approval_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeFile */ .GP)({
        rules: { ...policy.approval, approvers: reviewersOf(policy, role) },
        needed: 1,
        isInvolved: ({ author, author_id: id }) => (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(id, Number(account)) || (0,_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .couldBeSameName */ .Ye)(author, login),
        objection: (pull) => (0,_approval_js__WEBPACK_IMPORTED_MODULE_1__/* .objectionTo */ .Dx)(pull, taker, policy.requests?.app),
    }, provenance);
    return judged.ok ? 'reviewed' : judged.reason === 'undecidable' ? 'unknown' : 'missing';
}


/***/ }),

/***/ 5562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ slotPlace),
/* harmony export */   VI: () => (/* binding */ readSlotNote),
/* harmony export */   XJ: () => (/* binding */ slotFolder),
/* harmony export */   bh: () => (/* binding */ slotNote),
/* harmony export */   nK: () => (/* binding */ slotsOf),
/* harmony export */   rH: () => (/* binding */ slotLog),
/* harmony export */   vf: () => (/* binding */ countSlots)
/* harmony export */ });
/* unused harmony export BREAK_GLASS */
/* harmony import */ var _instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3355);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6317);


/**
 * The tags that count break-glass access: `grantgate/break-glass/<account id>/<role>/<n>`, for a drill
 * `…/<role>/_drill/<n>`. Together they are a log that can only grow: the creation of a ref is atomic, the next number
 * is taken only by whoever has read all before it, and a ruleset keeps them from being moved and deleted. Each is an
 * annotated tag that says which issue it is for. So an issue has its place once and for all, as often as it is used.
 */
/** Folder of all tags that count break-glass access. */
const BREAK_GLASS = `${_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .ROOT */ .Dl}/break-glass`;
/** No role can be called so. */
const DRILL_FOLDER = '_drill';
/** Folder of the tags of one person. */
function slotsOf(account) {
    return `${BREAK_GLASS}/${account}/`;
}
/** Folder of one log: drills are counted apart, so that nobody goes without a drill for fear of using up the real. */
function slotFolder(account, role, isDrill) {
    return `${slotsOf(account)}${role}/${isDrill ? `${DRILL_FOLDER}/` : ''}`;
}
/** What the tag for an issue says. */
function slotNote({ issue, opened }) {
    return `issue ${issue}, opened ${(0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .formatInstant */ .r4)(opened)}`;
}
/** What a tag says; `undefined` where the gate has not written it so. */
function readSlotNote(note) {
    const [, issue, time = ''] = /^issue ([1-9]\d{0,9}), opened (\S{1,40})\n?$/.exec(note ?? '') ?? [];
    const opened = (0,_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInstant */ .nV)(time);
    if (issue === undefined || opened === undefined)
        return undefined;
    const owner = { issue: Number(issue), opened };
    return slotNote(owner) === note?.trimEnd() ? owner : undefined;
}
/** Role and kind of a log by the name of one of its tags. */
function slotPlace(tag) {
    const [account = '', role = '', next] = tag.slice(BREAK_GLASS.length + 1).split('/');
    return { account, role, isDrill: next === DRILL_FOLDER };
}
/**
 * Puts the tags of one folder in order.
 *
 * INVARIANT: a log with a gap counts nothing, since what filled it later would come before what was let in already.
 */
function slotLog(slots, folder) {
    const entries = new Map();
    for (const { tag, note } of slots) {
        if (folder.startsWith(`${tag}/`))
            return { ok: false, tag };
        if (!tag.startsWith(folder))
            continue;
        const rest = tag.slice(folder.length);
        if (!folder.endsWith(`/${DRILL_FOLDER}/`) && rest.startsWith(`${DRILL_FOLDER}/`))
            continue;
        if (!/^[1-9]\d{0,5}$/.test(rest))
            return { ok: false, tag };
        entries.set(Number(rest), readSlotNote(note));
    }
    const last = Math.max(0, ...entries.keys());
    if (last !== entries.size)
        return { ok: false, tag: `${folder}${last}` };
    return { ok: true, entries: Array.from({ length: last }, (_, index) => entries.get(index + 1)) };
}
/**
 * Counts what was taken before an issue within the time of the rate: everything with a lower number that is not older.
 * What cannot be read counts. An issue without a place comes after all.
 *
 * Of any `count + 1` issues opened within that time, the one with the highest number has the others below it and is
 * refused: so never more than `count` are let in, in whatever order they came.
 */
function countSlots(entries, { issue, opened }, { per }) {
    const own = entries.findIndex((entry) => entry?.issue === issue && entry.opened === opened);
    const before = own === -1 ? entries : entries.slice(0, own);
    const spent = before.filter((entry) => entry === undefined || entry.opened > opened - per * 1000).length;
    return { spent, hasPlace: own !== -1 };
}


/***/ }),

/***/ 1170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ gcpAudience),
/* harmony export */   JI: () => (/* binding */ vaultAudience),
/* harmony export */   Qd: () => (/* binding */ awsAudience),
/* harmony export */   X5: () => (/* binding */ gcpResource),
/* harmony export */   ur: () => (/* binding */ azureAudience)
/* harmony export */ });
/* unused harmony export AZURE_AUDIENCES */
/**
 * Audiences of tokens of another issuer, by cloud.
 * https://learn.microsoft.com/graph/api/resources/federatedidentitycredential
 */
const AZURE_AUDIENCES = {
    public: 'api://AzureADTokenExchange',
    'us-government': 'api://AzureADTokenExchangeUSGov',
    china: 'api://AzureADTokenExchangeChina',
};
/** Audience of the token that AWS expects, unless the policy says otherwise. */
function awsAudience({ audience }) {
    return audience ?? 'sts.amazonaws.com';
}
/** The provider's full name. It names `googleapis.com` in every universe: google-github-actions/auth, issue 521. */
function gcpResource({ provider }) {
    return `//iam.googleapis.com/${provider}`;
}
/**
 * Audience of the job's token: a provider without a list of audiences takes its own name, with or without `https:`.
 * https://cloud.google.com/iam/docs/reference/rest/v1/projects.locations.workloadIdentityPools.providers#oidc
 */
function gcpAudience({ audience, provider }) {
    return audience ?? `https:${gcpResource({ provider })}`;
}
/** Audience of the token that is traded: the cloud's own, unless the policy says otherwise. */
function azureAudience({ audience, cloud }) {
    return audience ?? AZURE_AUDIENCES[cloud ?? 'public'];
}
/** Audience of the token that is traded: the server itself, unless the policy says otherwise. */
function vaultAudience({ url, audience }) {
    return audience ?? url;
}


/***/ }),

/***/ 5022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ credentialRole),
/* harmony export */   V: () => (/* binding */ failure)
/* harmony export */ });
/** A check that stands in the way. */
function failure(name, facts) {
    return { name, outcome: 'fail', facts };
}
/** The role whose credentials are issued: a harmless one where break-glass access is a drill. */
function credentialRole({ role, emergency }) {
    return emergency?.credentialsOf ?? role;
}


/***/ }),

/***/ 565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ hasDuplicateMembers)
/* harmony export */ });
/**
 * Whether a JSON object names a member twice at its top level. `JSON.parse` silently takes the last, other readers the
 * first: a token on which two readers disagree is refused (RFC 7519, section 4). `text` must be valid JSON.
 */
function hasDuplicateMembers(text) {
    const seen = new Set();
    let depth = 0;
    let key = true;
    for (const [token = ''] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
        if (token === '{' || token === '[')
            depth += 1;
        else if (token === '}' || token === ']')
            depth -= 1;
        else if (depth === 1 && token === ',')
            key = true;
        else if (depth === 1 && token === ':')
            key = false;
        else if (depth === 1 && key && token.startsWith('"')) {
            const name = JSON.parse(token);
            if (typeof name === 'string' && seen.has(name))
                return true;
            seen.add(String(name));
        }
    }
    return false;
}


/***/ }),

/***/ 2337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ entitlements)
/* harmony export */ });
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(237);
/* harmony import */ var _scope_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3457);


/**
 * The credentials of a role for the environment of the job. A credential that lists environments is issued in those
 * only. `wanted` names some of them, or all.
 */
function entitlements(role, run, wanted) {
    const fitting = [...(role.credentials ?? [])]
        .filter(([, spec]) => spec.environments === undefined ||
        (run.environment !== undefined &&
            (0,_scope_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)('environments', run.environment, { within: [spec.environments], never: [] }, _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .GLOBS */ ._k) === 'in'))
        .map(([name, spec]) => ({ name, spec }));
    const waiting = [...(role.credentials ?? [])].flatMap(([name, { environments }]) => environments === undefined || fitting.some((entry) => entry.name === name) ? [] : [{ name, environments }]);
    if (wanted === 'all')
        return { issued: fitting, missing: [], waiting };
    return {
        issued: fitting.filter((entry) => wanted.includes(entry.name)),
        missing: wanted.filter((name) => !fitting.some((entry) => entry.name === name)),
        waiting: waiting.filter(({ name }) => wanted.includes(name)),
    };
}


/***/ }),

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ meantGrant),
/* harmony export */   Ir: () => (/* binding */ grantId),
/* harmony export */   fv: () => (/* binding */ parseGrantPath)
/* harmony export */ });
/* unused harmony exports isGrantId, kindOfFolder */
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6850);
/* harmony import */ var _delegation_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1798);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(832);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2699);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5999);





const HOLDER_KINDS = ['user', 'team', 'app', 'person'];
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
/** The same as {@link isGrantId} but for the end of the name, for editors. */
const GRANT_ID = /^(?:users|teams|apps|people)\/[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9](?:\.?[A-Za-z0-9_-])*$/;
/** Whether a text is the id of a grant; `.yml` at its end is surely the name of the file. */
function isGrantId(text) {
    return !text.endsWith('.yml') && parseGrantPath(`${text}.yml`) !== undefined;
}
/** The kind of holder that a folder below `grants/` is for. */
function kindOfFolder(folder) {
    return HOLDER_KINDS.find((kind) => _holder_js__WEBPACK_IMPORTED_MODULE_0__/* .KIND_FOLDERS */ .xg[kind] === folder);
}
/** Reads whose grant a path below `grants/` is (`users/mona/november-banner.yml`); `undefined` when it is nobody's. */
function parseGrantPath(path) {
    const [folder = '', name = '', file = '', ...more] = path.split('/');
    const kind = kindOfFolder(folder);
    if (kind === undefined || more.length > 0 || !file.endsWith('.yml'))
        return undefined;
    const stem = file.slice(0, -'.yml'.length);
    // a tag is named after the id (`grantgate/revoked/<id>`): what git refuses in a ref cannot be an id
    if (!_names_js__WEBPACK_IMPORTED_MODULE_2__/* .LOGIN */ .S3.test(name) || !FILE_NAME.test(stem) || stem.includes('..') || stem.endsWith('.lock') || stem.endsWith('.'))
        return undefined;
    if (kind === 'person' && !_delegation_people_js__WEBPACK_IMPORTED_MODULE_1__/* .HANDLE */ .Pi.test(name))
        return undefined;
    return { id: `${folder}/${name}/${stem}`, holder: { kind, name } };
}
/** The id that was probably meant by what is none: by the path of its file, or without the kind of its holder. */
function meantGrant(written) {
    const id = written.replace(/^(?:.*\/)?grants\//, '').replace(/\.yml$/, '');
    const named = [id, `users/${id}`].find((one) => parseGrantPath(`${one}.yml`) !== undefined);
    return named === written ? undefined : named;
}
/** The id of a grant: its path below `grants/` without `.yml`. */
function grantId() {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ maxLength: 256, expected: 'the id of a grant' });
    return {
        schema: { ...inner.schema, pattern: GRANT_ID.source, examples: ['users/mona/november-banner'] },
        parse: (value, path, mismatches) => {
            const id = inner.parse(value, path, mismatches);
            if (id === undefined || isGrantId(id))
                return id;
            const near = meantGrant(id);
            return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_4__/* .addMismatch */ .E$)(mismatches, path, `expected the id of a grant, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_4__/* .showValue */ .vp)(id)}`, near === undefined ? 'such as `users/mona/november-banner`' : `did you mean \`${near}\`?`);
        },
    };
}


/***/ }),

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PA: () => (/* binding */ grantStart),
/* harmony export */   XZ: () => (/* binding */ grantMerged),
/* harmony export */   wy: () => (/* binding */ grantEnd)
/* harmony export */ });
/* unused harmony export endAfter */
/** When the pull request that brought a grant was merged, milliseconds since 1970; `undefined` when none is known. */
function grantMerged(grant, { provenance }) {
    const pull = provenance.get(grant.id)?.pull;
    return pull?.merged === true ? pull.merged_at : undefined;
}
/** When a grant begins: as written, else when it was merged. */
function grantStart(grant, evidence) {
    return grant.starts ?? grantMerged(grant, evidence);
}
/**
 * When a grant ends: at `expires`, or when `lasts` is over, which counts from the merge; the earlier of both.
 *
 * INVARIANT: `undefined` where it says only how long and no merge is known. Nothing is approved then either, and no run
 * is allowed without an end.
 */
function grantEnd(grant, evidence) {
    if (grant.lasts === undefined)
        return grant.expires;
    const merged = grantMerged(grant, evidence);
    return merged === undefined ? undefined : endAfter(grant, merged);
}
/** When a grant ends that was merged then: milliseconds since 1970; never, if it says neither. */
function endAfter({ expires, lasts }, merged) {
    const over = lasts === undefined ? Number.POSITIVE_INFINITY : merged + lasts * 1000;
    return Math.min(expires ?? Number.POSITIVE_INFINITY, over);
}


/***/ }),

/***/ 3740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseGrant)
/* harmony export */ });
/* unused harmony export grantShape */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6951);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1947);
/* harmony import */ var _grant_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5574);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6850);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2699);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(832);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5999);
/* harmony import */ var _time_shapes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2008);








/** A time as it is written; others are told of in the same way. */
const EXAMPLE_TIME = '2026-11-28T18:00:00Z';
const revokedShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    at: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)(), 'When it was revoked.'), EXAMPLE_TIME),
    by: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .login */ .iD)(), 'Who revoked it.'), 'hubot'),
    why: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(), 'Why, on one line.')),
});
/** What the example says where the reason belongs. */
const REASON_PLACEHOLDER = /^\W*change[\s_-]?me\b/i;
/** A reason for the approver and the record; not what stood in the example. */
function reason() {
    const inner = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)();
    return {
        schema: inner.schema,
        parse: (value, path, mismatches) => typeof value === 'string' && REASON_PLACEHOLDER.test(value)
            ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_6__/* .addMismatch */ .E$)(mismatches, path, `${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_6__/* .showValue */ .vp)(value)} stands where the reason belongs`, 'write why the access is needed: the approver goes by it')
            : inner.parse(value, path, mismatches),
    };
}
const grantFields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ik)({
    role: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .roleName */ .zG)(), 'Name of the role in the policy.'), 'flag-release'),
    reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .required */ .mw)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)(reason(), 'Why the access is needed, for the approver and the record; on one line.'), 'Banner for the November release'),
    ticket: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(2048), 'Link to the ticket or change.')),
    'principal-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), 'Numeric id of the account: logins are renamed and recycled, ids are not.')),
    'team-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), "Numeric id of the team of a team's grant: a team that is recreated under an old name has another.")),
    'requested-by': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .login */ .iD)(), 'Who asked; the user of the path when left out. Required for teams and apps.')),
    'requested-by-id': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), 'Numeric id of who asked: it is compared as well as the login, which may be another by the time of the review.')),
    request: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1), 'Number of the issue that asked for it; required where an App proposed the grant.')),
    starts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)(), 'From when on; when it was merged, if left out.')),
    expires: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .instant */ .uR)(), 'Until when: the grant is void at this moment. This, `lasts`, or both: the earlier ends it.')),
    lasts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_time_shapes_js__WEBPACK_IMPORTED_MODULE_5__/* .duration */ .p0)({ min: 60 }), 'For how long, counted from when it was merged.')),
    renews: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .grantId */ .Ir)(), 'Id of the grant that this one goes on from, for people and the record.')),
    branches: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('branch'), 'Narrows the branches of the role.')),
    tags: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('tag'), 'Narrows the tags of the role.')),
    environments: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('environment'), 'Narrows the environments of the role.')),
    repositories: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('repository'), 'Narrows the repositories of the role.')),
    workflows: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .globs */ .gV)('workflow'), 'Narrows the workflows of the role.')),
    events: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ pattern: /^[a-z_]{2,40}$/, expected: 'the name of an event' })), 'Narrows the events of the role.')),
    through: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ pattern: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .ROLE_NAME */ .VA, expected: 'the name of an entry under `delegation`' }), { min: 1, max: 100 }), 'Names of entries under `delegation`: it is good only by way of these. Directly and by any when left out.')),
    'max-uses': (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(1, 1000), 'How many runs may use it.')),
    revoked: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .described */ .WY)(revokedShape, 'Revokes the grant by a reviewed change.')),
}, (value, path, mismatches) => {
    if (value.starts !== undefined && value.expires !== undefined && value.expires <= value.starts)
        mismatches.push({ path: [...path, 'expires'], message: 'not after `starts`' });
});
const ENDS = ['expires', 'lasts'];
/** A grant file; its JSON Schema is generated from here. */
const grantShape = {
    schema: { ...grantFields.schema, anyOf: ENDS.map((end) => ({ properties: { [end]: true }, required: [end] })) },
    parse: (value, path, mismatches) => {
        const fields = grantFields.parse(value, path, mismatches);
        if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value) || ENDS.some((end) => Object.hasOwn(value, end)))
            return fields;
        return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_6__/* .addMismatch */ .E$)(mismatches, path, '`expires` is missing', `for example \`expires: ${EXAMPLE_TIME}\`, or \`lasts: 7d\`, which counts from the merge`);
    },
};
/**
 * Parses the grant file at `path` below `grants/`. `file` names it in problems.
 * A broken file is a void grant of its holder, never an exception.
 */
function parseGrant(source, path, file) {
    const place = (0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGrantPath */ .fv)(path);
    if (place === undefined)
        return undefined;
    const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .T)(source, file, grantShape, { flat: true });
    if (!parsed.ok)
        return { ...place, ok: false, problems: parsed.problems };
    const fields = parsed.value;
    const message = misplaced(fields, place);
    if (message !== undefined)
        return { ...place, ok: false, problems: [{ file, line: 1, column: 1, ...message }] };
    return { ...place, ok: true, grant: { ...fields, ...place } };
}
const FOR_WHOM = {
    user: 'a user',
    team: 'a team',
    app: 'an app',
    person: 'a person of `people.yml`',
};
/** What the fields of a grant say that does not go with whose it is. */
function misplaced(fields, { id, holder: { kind, name } }) {
    if (kind !== 'user' && fields['requested-by'] === undefined) {
        return {
            message: '`requested-by` is missing',
            hint: `a grant for ${FOR_WHOM[kind]} names the person who asked`,
        };
    }
    if (kind !== 'team' && fields['team-id'] !== undefined)
        return { message: '`team-id` is for grants of teams', hint: 'the number of an account is `principal-id`' };
    const renewed = fields.renews === undefined ? undefined : (0,_grant_path_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGrantPath */ .fv)(`${fields.renews}.yml`);
    if (renewed === undefined)
        return undefined;
    if ((0,_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .foldCase */ .SP)(renewed.id) === (0,_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .foldCase */ .SP)(id))
        return { message: '`renews` names this grant itself', hint: 'a renewal is a grant of its own, in another file' };
    return renewed.holder.kind === kind && (0,_fold_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameName */ .yS)(renewed.holder.name, name)
        ? undefined
        : {
            message: '`renews` names a grant of somebody else',
            hint: `name one below \`grants/${_holder_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_FOLDERS */ .xg[kind]}/${name}/\``,
        };
}


/***/ }),

/***/ 16:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IC: () => (/* binding */ foldersOfAll),
/* harmony export */   Jz: () => (/* binding */ accountsOfAll),
/* harmony export */   LX: () => (/* binding */ coversTriggering),
/* harmony export */   Ml: () => (/* binding */ triggeringOf),
/* harmony export */   Rh: () => (/* binding */ hasNoAccount),
/* harmony export */   _G: () => (/* binding */ membershipOf),
/* harmony export */   dn: () => (/* binding */ actorOf),
/* harmony export */   pW: () => (/* binding */ holdersOf)
/* harmony export */ });
/* unused harmony exports toolOf, membership */
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1947);
/* harmony import */ var _holder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6850);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6317);




/** Who began the run, as the token names; the person behind it, where a tool names one. */
function actorOf(run) {
    return { login: run.actor, id: run.actor_id, type: run.actor_type };
}
/** The account that a tool acts with; `undefined` of a run that is its actor's own. */
function toolOf({ delegation }) {
    return delegation === undefined
        ? undefined
        : {
            login: delegation.claimed.actor,
            id: delegation.claimed.actor_id,
            type: delegation.claimed.actor_type,
        };
}
/** Whether the run is that of a person of `people.yml` who has no GitHub account, as far as is known. */
function hasNoAccount({ delegation }) {
    return delegation?.person !== undefined && delegation.hasAccount !== true;
}
/** Who pressed the button of this very attempt. */
function triggeringOf(run) {
    return { login: run.triggering_actor, id: run.triggering_actor_id, type: run.triggering_actor_type };
}
/**
 * Whether a team of the organisation that owns the policy is among `teams`; `unknown` when they could not be read. With
 * the number of the team given, a team of that name and another number is another team.
 */
function membership({ names, ids }, organisation, slug, id) {
    if (names === undefined)
        return 'unknown';
    if (!names.some((team) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(team, `${organisation}/${slug}`)))
        return 'no';
    if (id === undefined)
        return 'member';
    return ids === undefined ? 'unknown' : ids.includes(id) ? 'member' : 'no';
}
/**
 * Whether a grant's holder is who asks. `organisation` owns the repository of the policy; `team` is the number of the
 * team, where the grant gives it.
 */
function membershipOf(holder, run, organisation, team) {
    // INVARIANT: a handle is compared with the handle of a verified person alone, and a login with an account's alone
    if (holder.kind === 'person')
        return run.delegation?.person !== undefined && run.delegation.handle === holder.name ? 'member' : 'no';
    if (hasNoAccount(run))
        return 'no';
    const actor = actorOf(run);
    if (holder.kind === 'team')
        return (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(actor)
            ? 'no'
            : membership({ names: run.actor_teams, ids: run.actor_team_ids }, organisation, holder.name, team);
    if ((0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(actor))
        return holder.kind === 'app' && (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .appNames */ .iA)(actor).some((name) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(holder.name, name)) ? 'member' : 'no';
    return holder.kind === 'user' && (0,_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(holder.name, actor.login) ? 'member' : 'no';
}
/** Whose grants may be those of whoever began the run, besides those of teams. */
function holdersOf(run) {
    const handle = run.delegation?.person === undefined ? undefined : run.delegation.handle;
    return [
        ...(handle === undefined ? [] : [{ kind: 'person', name: handle }]),
        ...(hasNoAccount(run) ? [] : [(0,_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .holderOf */ .Kd)(actorOf(run))]),
    ];
}
/**
 * The same of all who have a part in the run, by every name that is known of them: who loses everything starts nothing,
 * for herself or for others. `names` are those that the file of people adds.
 *
 * INVARIANT: an account is among them by its number, which stays when its owner renames it.
 */
function foldersOfAll(run, names = []) {
    const tool = toolOf(run);
    return [
        ...new Set([
            ...holdersOf(run).flatMap((holder) => (0,_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .folderNames */ .Hw)(holder).map((name) => (0,_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .holderFolder */ .Do)({ ...holder, name }))),
            ...(hasNoAccount(run) && run.triggering_actor_id === run.actor_id ? [] : (0,_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .accountFolders */ .BS)(triggeringOf(run))),
            ...(tool === undefined ? [] : (0,_holder_js__WEBPACK_IMPORTED_MODULE_1__/* .accountFolders */ .BS)(tool)),
            ...accountsOfAll(run).map(_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .accountPlace */ .l3),
            ...names,
        ]),
    ];
}
/** Numbers of the accounts that have a part in a run: a person without one has the number of none. */
function accountsOfAll(run) {
    const tool = run.delegation?.claimed.actor_id;
    return [...new Set([run.actor_id, run.triggering_actor_id, ...(tool === undefined ? [] : [tool])])];
}
/**
 * Whether whoever pressed the button of this attempt is covered too: the same account, or a member of the granted team.
 * A team's grant with a `principal-id` is for that account alone. A re-run keeps the first actor in the token and runs
 * with the first actor's privileges.
 */
function coversTriggering(grant, run, organisation) {
    if (run.triggering_actor_id === run.actor_id)
        return 'member';
    if (grant.holder.kind !== 'team' || (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)(triggeringOf(run)))
        return 'no';
    const id = grant['principal-id'];
    if (id !== undefined && String(id) !== run.triggering_actor_id)
        return 'no';
    return membership({ names: run.triggering_actor_teams, ids: run.triggering_actor_team_ids }, organisation, grant.holder.name, grant['team-id']);
}


/***/ }),

/***/ 4131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ judgeReviews),
/* harmony export */   Y: () => (/* binding */ isEligible)
/* harmony export */ });
/* harmony import */ var _account_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5533);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1947);
/* harmony import */ var _who_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(798);



/**
 * Judges the reviews of the pull request that brought a file. Counted are approvals that still stand, of what is on the
 * default branch now, by people the rules list, who neither get the access nor asked for it nor wrote it. What is left
 * out decides the reason, in the order of the registry.
 */
function judgeReviews(by, provenance) {
    const { needed } = by;
    const { pull, line } = provenance ?? {};
    if (pull === undefined)
        return approvalMissing({ kind: 'no-pull', needed });
    const { number } = pull;
    if (!pull.merged)
        return approvalMissing({ kind: 'not-merged', pull: number, needed });
    if (line === 'broken')
        return approvalMissing({ kind: 'changed-since', pull: number, needed });
    if (pull.in_diff === false)
        return approvalMissing({ kind: 'not-in-diff', pull: number, needed });
    const objection = by.objection(pull);
    if (objection !== undefined)
        return approvalMissing({ ...objection, needed });
    return judgeApprovals(by, pull, provenance ?? { reviews: [] });
}
function judgeApprovals(by, pull, provenance) {
    const { needed } = by;
    const valid = validApprovals(provenance.reviews);
    if (valid.length === 0)
        return approvalMissing({ kind: 'none-stands', pull: pull.number, needed });
    const others = valid.filter((review) => !by.isInvolved(review) && !hasWritten(review, pull));
    if (others.length === 0)
        return approvalSelf({ kind: 'involved', by: names(valid), needed });
    const current = others.filter((review) => sawThis(review, pull));
    if (current.length === 0)
        return staleSince(others, pull, needed);
    if (pull.altered === true)
        return stale({ kind: 'altered', pull: pull.number, needed });
    return judgeCurrent(by, pull, current, provenance);
}
/** Judges approvals of what is on the default branch, by people who had no part in it as far as that is known. */
function judgeCurrent(by, pull, current, provenance) {
    const commits = [...(pull.unknown_authors ?? []), ...writtenByBots(pull)];
    const doubtful = by.rules['unknown-authors'] ?? 'one-more';
    const needed = by.needed + (commits.length > 0 && doubtful === 'one-more' ? 1 : 0);
    if (commits.length > 0 && doubtful === 'deny')
        return approvalSelf({ kind: 'doubtful-denied', commits, needed });
    const eligible = current.filter((review) => isEligible(by.rules, review));
    return eligible.length >= needed
        ? enough(eligible, pull, provenance, needed)
        : tooFew(by, commits, { current, eligible, needed, provenance });
}
/**
 * Commits of bots that the pull request is not from, in words: anybody who may change a workflow can have
 * `github-actions[bot]` write one. The only bot whose pull request is judged is the App that the policy names.
 */
function writtenByBots({ author, committers }) {
    return committers
        .filter((login) => (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)({ login }) && !(0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(login.replace(/\[bot\]$/i, ''), author.replace(/\[bot\]$/i, '')))
        .map((login) => `commits by \`${login}\`, a bot that may write for anybody`);
}
function enough(eligible, pull, { line }, needed) {
    return line === 'unknown'
        ? doubtedApproval({ kind: 'line', pull: pull.number }, needed)
        : { ok: true, by: names(eligible), needed };
}
function tooFew({ rules, needed: usual }, commits, counted) {
    const { current, eligible, needed, provenance } = counted;
    const { unknown } = provenance;
    const unread = current.filter((review) => !eligible.includes(review) && couldBeEligible(rules, review));
    if (unknown !== undefined && eligible.length + unread.length >= needed)
        return doubtedApproval({ kind: 'authority', fault: unknown }, needed);
    if (eligible.length === 0)
        return ineligible(rules, current, needed);
    const by = names(eligible);
    return eligible.length >= usual
        ? approvalSelf({ kind: 'doubtful', commits, by, needed })
        : approvalMissing({ kind: 'too-few', by, needed });
}
function approvalMissing(facts) {
    return { ok: false, reason: 'approval-missing', facts };
}
function approvalSelf(facts) {
    return { ok: false, reason: 'approval-self', facts };
}
function stale(facts) {
    return { ok: false, reason: 'approval-stale', facts };
}
function doubtedApproval(doubt, needed) {
    return { ok: false, reason: 'undecidable', facts: { kind: 'approval', doubt, needed } };
}
function ineligible(rules, current, needed) {
    const { approvers } = rules;
    const by = current.map((review) => ({
        author: review.author,
        isBot: isBot(review),
        ...(approvers.permission === undefined || review.permission === undefined ? {} : { permission: review.permission }),
    }));
    return { ok: false, reason: 'approval-ineligible', facts: { by, approvers, needed } };
}
/** Why none of the approvals is of what was merged. */
function staleSince(others, pull, needed) {
    const shown = others.filter((review) => sawFile(review, pull));
    if (shown.length === 0)
        return stale({ kind: 'earlier-commit', by: names(others), needed });
    const isOtherBase = shown.some(({ unseen }) => unseen === 'base');
    return stale({ kind: isOtherBase ? 'other-base' : 'changed-on-default', by: names(shown), needed });
}
/** The approvals that no later opinion of the same person has replaced; a comment is not an opinion. */
function validApprovals(reviews) {
    const opinions = reviews.filter((review) => review.state !== 'COMMENTED' && review.state !== 'PENDING');
    const valid = opinions.filter((review, index) => review.state === 'APPROVED' &&
        !opinions.some((other, place) => isSamePerson(other, review) && replaces(other, review, place > index)));
    return valid.length > 1 ? valid.toSorted((a, b) => (a.author < b.author ? -1 : 1)) : valid;
}
/** Scar: an approval without an id once counted beside one of the same login with it. */
function isSamePerson(one, other) {
    return (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(one.author_id, other.author_id) || (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(one.author, other.author);
}
/**
 * INVARIANT: of two opinions of the same moment the one that is not an approval stands; of two approvals, the one that
 * GitHub lists later.
 */
function replaces(other, approval, isListedLater) {
    if (other.submitted_at !== approval.submitted_at)
        return other.submitted_at > approval.submitted_at;
    return other.state !== 'APPROVED' || isListedLater;
}
/**
 * Whether the reviewer was shown what is on the default branch now: at the last commit, or at an earlier one where the
 * file was the very same and stood in the diff.
 *
 * INVARIANT: what was approved before the base was changed was another diff.
 */
function sawThis(review, pull) {
    return review.unseen === undefined && sawFile(review, pull);
}
function sawFile(review, pull) {
    if (pull.base_changed_at !== undefined && review.submitted_at <= pull.base_changed_at)
        return false;
    return review.commit === pull.head_sha || review.same_file === true;
}
/** INVARIANT: either the id or the login is enough to be the same person; a doubt counts against the approval. */
function hasWritten({ author, author_id: id }, pull) {
    return ((0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .sameId */ .s)(id, pull.author_id) ||
        (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author, pull.author) ||
        pull.committers.some((login) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .couldBeSameName */ .Ye)(author, login)) ||
        (id !== undefined && pull.committer_ids?.includes(id) === true));
}
/** Whether somebody may approve: whom the rules list by name, team or permission, unless it is a bot. */
function isEligible(rules, review) {
    const { users = [], teams = [], permission } = rules.approvers;
    if (isBot(review))
        return false;
    const listed = users.some((user) => typeof user === 'number' ? user === review.author_id : (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(user, review.author));
    const inTeam = teams.some((team) => isIn(team, review) === true);
    return (listed ||
        inTeam ||
        (permission !== undefined && permissionRank(review.permission ?? 'none') >= permissionRank(permission)));
}
function isBot({ author, author_id: id, type }) {
    return type !== 'User' || (0,_account_js__WEBPACK_IMPORTED_MODULE_0__/* .isApp */ .YB)({ login: author, id: id === undefined ? undefined : String(id) });
}
function couldBeEligible(rules, review) {
    const { teams = [], permission } = rules.approvers;
    return (!isBot(review) &&
        (teams.some((team) => isIn(team, review) === undefined) ||
            (permission !== undefined && review.permission === undefined)));
}
/**
 * Whether a reviewer is in a team of the policy; `undefined` when that is not known. With a number, the number decides:
 * names of teams are used again.
 */
function isIn(team, review) {
    if (typeof team !== 'string')
        return review.team_ids?.includes(team.id);
    return review.teams?.some((theirs) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(theirs, team));
}
function permissionRank(permission) {
    return permission === 'none' ? -1 : _who_js__WEBPACK_IMPORTED_MODULE_1__/* .PERMISSIONS */ .Jj.indexOf(permission);
}
function names(reviews) {
    return reviews.map((review) => review.author);
}


/***/ }),

/***/ 1287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ RunError),
/* harmony export */   z: () => (/* binding */ parseRun)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2031);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5999);


/** A run that could not be read: which claim, and what was expected. */
class RunError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'RunError';
    claim;
    /** Without `expected` the claim is missing. */
    constructor(claim, expected) {
        super(`the claim \`${claim}\` is ${expected === undefined ? 'missing' : `not ${expected}`}`);
        this.claim = claim;
    }
}
/**
 * Reads a run from verified claims (or from a `run.json`): ids may be text or numbers, unknown claims are ignored.
 * @throws RunError when a claim that a decision needs is missing or of another form
 */
function parseRun(value) {
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
        throw new RunError('run', 'an object of claims');
    const environment = optionalText(value, 'environment');
    const workflowSha = optionalText(value, 'workflow_sha');
    const jobWorkflow = optionalText(value, 'job_workflow_ref');
    const jobWorkflowSha = optionalText(value, 'job_workflow_sha');
    return {
        actor: claimText(value, 'actor'),
        actor_id: claimId(value, 'actor_id'),
        triggering_actor: claimText(value, 'triggering_actor'),
        triggering_actor_id: claimId(value, 'triggering_actor_id'),
        ...people(value),
        repository: claimText(value, 'repository'),
        repository_id: claimId(value, 'repository_id'),
        repository_owner: claimText(value, 'repository_owner'),
        repository_owner_id: claimId(value, 'repository_owner_id'),
        ref: claimText(value, 'ref'),
        ref_type: optionalText(value, 'ref_type') ?? '',
        ref_protected: value['ref_protected'] === true || value['ref_protected'] === 'true',
        sha: claimText(value, 'sha'),
        head_ref: optionalText(value, 'head_ref') ?? '',
        base_ref: optionalText(value, 'base_ref') ?? '',
        ...(environment === undefined ? {} : { environment }),
        event_name: claimText(value, 'event_name'),
        workflow_ref: claimText(value, 'workflow_ref'),
        ...(workflowSha === undefined ? {} : { workflow_sha: workflowSha }),
        ...(jobWorkflow === undefined ? {} : { job_workflow_ref: jobWorkflow }),
        ...(jobWorkflowSha === undefined ? {} : { job_workflow_sha: jobWorkflowSha }),
        run_id: claimId(value, 'run_id'),
        run_attempt: claimId(value, 'run_attempt'),
        runner_environment: claimText(value, 'runner_environment'),
    };
}
/** What is known of the two accounts besides their logins and numbers. */
function people(value) {
    const type = optionalText(value, 'actor_type');
    const triggeringType = optionalText(value, 'triggering_actor_type');
    const teams = optionalTeams(value, 'actor_teams');
    const triggeringTeams = optionalTeams(value, 'triggering_actor_teams');
    const ids = optionalIds(value, 'actor_team_ids');
    const triggeringIds = optionalIds(value, 'triggering_actor_team_ids');
    return {
        ...(type === undefined ? {} : { actor_type: type }),
        ...(triggeringType === undefined ? {} : { triggering_actor_type: triggeringType }),
        ...(teams === undefined ? {} : { actor_teams: teams }),
        ...(triggeringTeams === undefined ? {} : { triggering_actor_teams: triggeringTeams }),
        ...(ids === undefined ? {} : { actor_team_ids: ids }),
        ...(triggeringIds === undefined ? {} : { triggering_actor_team_ids: triggeringIds }),
    };
}
function claimText(from, claim) {
    const value = from[claim];
    if (isAbsent(value))
        throw new RunError(claim);
    if (typeof value !== 'string')
        throw new RunError(claim, 'a text');
    return value;
}
function optionalText(from, claim) {
    const value = from[claim];
    return isAbsent(value) ? undefined : claimText(from, claim);
}
/** GitHub leaves empty what a run does not have. */
function isAbsent(value) {
    return value === undefined || value === null || value === '';
}
function claimId(from, claim) {
    const value = from[claim];
    if (isAbsent(value))
        throw new RunError(claim);
    const written = typeof value === 'number' ? String(value) : value;
    // leading zeros would make two spellings of one id
    if (typeof written !== 'string' || !/^(?:0|[1-9]\d{0,19})$/.test(written))
        throw new RunError(claim, 'a number');
    return written;
}
function optionalTeams(from, claim) {
    const value = from[claim];
    if (value === undefined || value === null)
        return undefined;
    if (!Array.isArray(value))
        throw new RunError(claim, 'a list of `owner/slug`');
    return value.map((team) => {
        if (typeof team !== 'string')
            throw new RunError(claim, 'a list of `owner/slug`');
        return team;
    });
}
function optionalIds(from, claim) {
    const value = from[claim];
    if (value === undefined || value === null)
        return undefined;
    if (!Array.isArray(value))
        throw new RunError(claim, 'a list of numbers');
    return value.map((entry) => {
        const number = Number(typeof entry === 'number' || (typeof entry === 'string' && /^[1-9]\d{0,15}$/.test(entry)) ? entry : Number.NaN);
        if (!Number.isSafeInteger(number) || number < 1)
            throw new RunError(claim, 'a list of numbers');
        return number;
    });
}


/***/ }),

/***/ 3457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ scopeLists),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   r9: () => (/* binding */ roleList)
/* harmony export */ });
/* unused harmony export foldedName */
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1947);

/** A list of the role; what is meant by one that is left out is told here. */
function roleList(list, role, home) {
    return role[list] ?? (list === 'repositories' ? [home] : []);
}
/**
 * What names of this kind are compared with. INVARIANT: a grant's list stands beside the role's, never instead of it.
 */
function scopeLists(list, { role, grant, never, home }) {
    const own = roleList(list, role, home);
    const narrowed = grant?.[list];
    return {
        within: narrowed === undefined ? [own] : [own, narrowed],
        never: list === 'repositories' ? [] : (never?.[list] ?? []),
    };
}
/** Names that GitHub compares without case. */
const CASELESS = ['repositories', 'environments'];
/** A name, or a pattern, as names of this kind are compared. */
function foldedName(list, name) {
    return CASELESS.includes(list) ? foldCase(name) : name;
}
/**
 * Where a name stands: the one rule of scope.
 *
 * INVARIANT: what is never allowed wins, and a name is in scope only when every list has it.
 */
function verdictOf(list, name, { within, never }, { match, alike }) {
    const isListed = (patterns) => CASELESS.includes(list) ? match(patterns.map(_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP), (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .foldCase */ .SP)(name)) : match(patterns, name);
    // people call environments what they like, so a likeness counts against one
    if (list === 'environments' ? alike(never, name) : isListed(never))
        return 'never';
    return within.every(isListed) ? 'in' : 'out';
}


/***/ }),

/***/ 9994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   D7: () => (/* binding */ objectIn),
/* harmony export */   L6: () => (/* binding */ onlyTrue),
/* harmony export */   aH: () => (/* binding */ anyObject),
/* harmony export */   f0: () => (/* binding */ anyTexts),
/* harmony export */   iG: () => (/* binding */ anyNumber)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5999);

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

/***/ 6376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ firstActor)
/* harmony export */ });
/**
 * Who began the run, where somebody else started it again: the job has that account's rights, and the token names it.
 */
function firstActor({ actor, actor_id: id, triggering_actor_id: other }) {
    return id === other ? {} : { first_actor: actor };
}


/***/ }),

/***/ 2736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ followOf)
});

// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/github/file-id.js
var file_id = __webpack_require__(4043);
// EXTERNAL MODULE: ./lib/github/first-parents.js
var first_parents = __webpack_require__(4673);
// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/github/pull-fields.js
var pull_fields = __webpack_require__(4640);
// EXTERNAL MODULE: ./lib/github/pull-request.js
var pull_request = __webpack_require__(3056);
;// CONCATENATED MODULE: ./lib/github/follow.js






/** Most files of a pull request that GitHub lists; REST, "List pull requests files". */
const MAX_LISTED_FILES = 3000;
const PAGE_FILES = 100;
/** Most requests for the pull requests of one commit, five each. */
const MAX_PULL_PAGES = 10;
/** How a file is told about that came from another path: the page need not show it. */
const MOVED_FILES = new Set(['renamed', 'copied']);
/** Asks GitHub, about one repository, for what the first answer did not have. */
function createFollow(api, repository, log, readAt) {
    const [owner = '', name = ''] = repository.split('/');
    const ask = async (document, variables) => {
        const { data } = await api.query(document, { owner, name, ...variables });
        return new json/* Fields */.C(data, '').object('repository');
    };
    return {
        log,
        readAt,
        line: async (from, path) => {
            const commit = (await ask(LINE, { from, path })).object('object');
            if (commit.text('oid') !== from)
                throw new fact_error/* FactError */.n('GitHub answered for another commit');
            return (0,first_parents/* readLine */.Xw)(commit);
        },
        pullsOf: async (commit, path, isEnough = () => false) => {
            const found = [];
            for (let after = null, page = 0; page < MAX_PULL_PAGES; page++) {
                const pulls = (await ask(BRINGING, { from: commit, path, after }))
                    .object('object')
                    .object('associatedPullRequests');
                found.push(...pulls.list('nodes'));
                const info = pulls.object('pageInfo');
                if (!info.flag('hasNextPage') || isEnough(found))
                    return found;
                after = info.text('endCursor');
            }
            throw new fact_error/* FactError */.n(`the commit ${commit.slice(0, 7)} belongs to more pull requests than can be read`);
        },
        isShownBetween: async (base, head, path) => await isShownBetween(api, `${owner}/${name}`, `${base}...${head}`, path),
        filesOf: async (number) => await readFiles(api, `${owner}/${name}`, number),
        blobsAt: async (commits, path) => {
            const ids = Object.fromEntries(commits.map((oid, index) => [`o${index}`, oid]));
            return readBlobs(await ask(aside(commits.length), { path, ...ids }), commits.length);
        },
        reviewsOf: async (number, before) => (0,pull_request/* readReviewPage */.cE)((await ask(REVIEWS, { number, before })).object('pullRequest')),
    };
}
function readBlobs(answer, count) {
    return Array.from({ length: count }, (_, index) => {
        const commit = answer.maybe(`c${index}`);
        return commit === undefined ? null : (0,file_id/* fileId */.qp)(commit.maybe('file'));
    });
}
/** Most files of a comparison that GitHub lists, and shows. REST, "Compare two commits". */
const MAX_COMPARED_FILES = 300;
async function isShownBetween(api, repository, range, path) {
    const answer = await api.get(`/repos/${repository}/compare/${range}?per_page=1`, 'contents: read');
    const files = new json/* Fields */.C(answer, 'comparison').list('files');
    if (files.length >= MAX_COMPARED_FILES)
        return false;
    return files.some((file) => file.text('filename') === path && !MOVED_FILES.has(file.text('status')));
}
async function readFiles(api, repository, number) {
    const listed = [];
    for (let page = 1; listed.length === (page - 1) * PAGE_FILES && listed.length < MAX_LISTED_FILES; page++) {
        const files = await api.get(`/repos/${repository}/pulls/${number}/files?per_page=${PAGE_FILES}&page=${page}`, 'pull-requests: read');
        listed.push(...new json/* Fields */.C({ files }, '').list('files'));
    }
    return listed.filter((file) => !MOVED_FILES.has(file.text('status'))).map((file) => file.text('filename'));
}
function aside(count) {
    const each = Array.from({ length: count }, (_, index) => index);
    const parameters = each.map((index) => `$o${index}: GitObjectID!`).join(', ');
    const file = `... on Commit { oid file(path: $path) { ${file_id/* FILE_ID */.Hp} } }`;
    const commits = each.map((index) => `c${index}: object(oid: $o${index}) { ${file} }`).join(' ');
    return `query Aside($owner: String!, $name: String!, $path: String!, ${parameters}) {
  repository(owner: $owner, name: $name) { ${commits} }
}`;
}
const LINE = `query Line($owner: String!, $name: String!, $from: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) { object(oid: $from) { ... on Commit { oid
    ${(0,first_parents/* lineFields */.Ay)([{ name: first_parents/* LINE_FILE */.Od, variable: 'path' }])}
  } } }
}`;
const BRINGING = `query Bringing($owner: String!, $name: String!, $from: GitObjectID!, $path: String!, $after: String) {
  repository(owner: $owner, name: $name) { object(oid: $from) { ... on Commit {
    oid associatedPullRequests(first: 5, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes {
    ${(0,pull_fields/* pullFields */.jS)('path')} mergeCommit { file(path: $path) { ${file_id/* FILE_ID */.Hp} object { ... on Blob { isTruncated text } } } }
  } } } } }
}`;
const REVIEWS = `query Reviews($owner: String!, $name: String!, $number: Int!, $before: String!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${(0,pull_fields/* reviewFields */.Mt)('before: $before, ')} } }
}`;

;// CONCATENATED MODULE: ./lib/session/follow.js

/**
 * Asks for more about how grants and policy came to be; it is not loaded with the first requests, which do not need it.
 */
function followOf({ facts: { inputs }, transport, pending }) {
    const readAt = async () => (await pending.access).date;
    return createFollow(transport.api, inputs.policyRepository, pending.log, readAt);
}


/***/ }),

/***/ 3112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ji: () => (/* binding */ askEarly),
  xt: () => (/* binding */ askEvidence),
  hx: () => (/* binding */ gatherEvidence),
  og: () => (/* binding */ provenanceById),
  hC: () => (/* binding */ withoutOwnUses)
});

// EXTERNAL MODULE: ./lib/github/evidence-answer.js
var evidence_answer = __webpack_require__(7549);
// EXTERNAL MODULE: ./lib/github/evidence-query.js
var evidence_query = __webpack_require__(9291);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/github/reviewers.js
var reviewers = __webpack_require__(1103);
// EXTERNAL MODULE: ./lib/github/policy-query.js
var policy_query = __webpack_require__(4336);
// EXTERNAL MODULE: ./lib/github/teams.js
var github_teams = __webpack_require__(953);
// EXTERNAL MODULE: ./lib/policy/account.js
var account = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(1947);
// EXTERNAL MODULE: ./lib/policy/holder.js
var policy_holder = __webpack_require__(6850);
// EXTERNAL MODULE: ./lib/policy/principal.js
var principal = __webpack_require__(16);
// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(6317);
// EXTERNAL MODULE: ./lib/session/follow.js + 1 modules
var follow = __webpack_require__(2736);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/policy/delegation/people.js
var delegation_people = __webpack_require__(1798);
;// CONCATENATED MODULE: ./lib/delegation/person-names.js






/**
 * What follows `grantgate/revoked/` in the tag that revokes an account at an identity provider: SHA-256 of issuer and
 * subject, since neither can be part of a tag. A provider may compare without case.
 */
function providerAccountPlace({ issuer, subject }) {
    return `${tags/* ACCOUNTS */.Dx}/${(0,external_node_crypto_.createHash)('sha256').update(`${issuer}\n${subject.toLowerCase()}`).digest('hex')}`;
}
/** Every name of a person of `people.yml` that a tag can have after `grantgate/revoked/`, but for her login. */
function namesOfPerson(handle, { github, identities = [] }) {
    return [
        `${policy_holder/* KIND_FOLDERS */.xg.person}/${handle}`,
        ...(github === undefined ? [] : [(0,tags/* accountPlace */.l3)(github)]),
        ...identities.map(providerAccountPlace),
    ];
}
/** The same of all people of `people.yml` who have a part in a run, by their accounts or named by a tool. */
function namesInFile(people, run) {
    const handles = [...(0,principal/* accountsOfAll */.Jz)(run).map((id) => (0,delegation_people/* handleOf */.mP)(people, id)), run.delegation?.handle];
    return [...new Set(handles)].flatMap((handle) => {
        const person = handle === undefined ? undefined : people.people.get(handle);
        return handle === undefined || person === undefined ? [] : namesOfPerson(handle, person);
    });
}
/**
 * Every place, after `grantgate/revoked/`, at which a tag keeps out whoever is revoked at one of them, whatever becomes
 * of login, handle or entry. `place` is a folder of grants or an account's; `account` is hers, as far as it is known.
 */
function everyPlace(place, account, people) {
    const [kind, handle = ''] = place.split('/');
    const named = kind === KIND_FOLDERS.person ? handle : undefined;
    const linked = named ?? (account?.id === undefined || people === undefined ? undefined : handleOf(people, account.id));
    const person = linked === undefined ? undefined : people?.people.get(linked);
    const folder = account === undefined ? place : holderFolder(holderOf(account));
    return [
        ...new Set([
            place,
            ...(isSameName(folder, place) ? [] : [folder]),
            ...(account?.id === undefined ? [] : [accountPlace(account.id)]),
            ...(linked === undefined || person === undefined ? [] : namesOfPerson(linked, person)),
        ]),
    ];
}

// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/github/tag-query.js + 1 modules
var tag_query = __webpack_require__(5600);
;// CONCATENATED MODULE: ./lib/github/revocations.js



/** Most people and accounts whose tags are asked for in one request; more go in parallel. */
const ASKED_PLACES = 20;
/** A document for the tags that revoke some people and accounts, by what follows `grantgate/revoked/`. */
function revocationsQuery(places) {
    const { parameters, fields } = (0,tag_query/* tagParts */.$q)((0,tag_query/* placeQuestions */.HN)(places), 'p');
    return `query Revocations($owner: String!, $name: String!, ${parameters}) {
  repository(owner: $owner, name: $name) {
    ${fields}
  }
}`;
}
/** Asks for them, however many there are. @throws FactError when they cannot be read */
async function fetchRevocations(api, repository, places) {
    const [owner = '', name = ''] = repository.split('/');
    const batches = Array.from({ length: Math.ceil(places.length / ASKED_PLACES) }, (_, index) => places.slice(index * ASKED_PLACES, (index + 1) * ASKED_PLACES));
    const answers = await Promise.all(batches.map(async (batch) => {
        const questions = (0,tag_query/* placeQuestions */.HN)(batch);
        const { data } = await api.query(revocationsQuery(batch), { owner, name, ...(0,tag_query/* tagVariables */.iU)(questions, 'p') });
        return (0,tag_query/* readTags */.g$)(new json/* Fields */.C(data, '').object('repository'), questions, 'p');
    }));
    return (0,tags/* joinTags */.QR)(answers);
}

// EXTERNAL MODULE: ./lib/session/people-file.js + 1 modules
var people_file = __webpack_require__(9903);
;// CONCATENATED MODULE: ./lib/session/linked-people.js








const NOBODY = { tags: tags/* NO_TAGS */.yv };
/**
 * Finds out whether somebody of the run is revoked by a name that `people.yml` tells, whoever names her by what: she
 * starts the run herself, presses its button, or is named by a tool. Asks nothing while no such name is revoked.
 *
 * INVARIANT: where a person is revoked, nobody is let in before it is known who that is, by a file that is there.
 */
async function askLinked(session, { files, run }, file) {
    if (!files.hasRevokedPeople)
        return NOBODY;
    const { api } = session.transport;
    const root = session.facts.inputs.policyPath;
    try {
        const people = (0,people_file/* peopleOfPolicy */.d)(await file, root);
        if (people === undefined)
            return { ...NOBODY, unavailable: delegation_people/* NO_PEOPLE_FILE */.RN };
        if (!people.ok)
            return { ...NOBODY, unavailable: { message: `\`people.yml\` is broken: ${people.problems[0].message}` } };
        const names = namesInFile(people.value, run);
        // accounts are known already where all of them were read, and those of whoever was named came with her grants
        const asked = names.filter((name) => name.startsWith(`${tags/* ACCOUNTS */.Dx}/`)
            ? areAccountsUnread(files.tags)
            : name !== `${policy_holder/* KIND_FOLDERS */.xg.person}/${run.delegation?.handle ?? ''}`);
        return { names, tags: await fetchRevocations(api, files.repository, asked) };
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        return { ...NOBODY, unavailable: (0,fact_error/* faultOf */.Kl)(error) };
    }
}
/** Whether more accounts are revoked than came with the first request. */
function areAccountsUnread({ unread }) {
    return unread.includes(`${tags/* REVOKED */.Ne}/${tags/* ACCOUNTS */.Dx}`);
}
/** The tags of the accounts of a run, where there are more of accounts than came along. @throws FactError */
async function askAccounts(session, { files, run }) {
    if (!areAccountsUnread(files.tags))
        return tags/* NO_TAGS */.yv;
    return await fetchRevocations(session.transport.api, files.repository, (0,principal/* accountsOfAll */.Jz)(run).map(tags/* accountPlace */.l3));
}

// EXTERNAL MODULE: ./lib/session/sources.js + 1 modules
var sources = __webpack_require__(7237);
;// CONCATENATED MODULE: ./lib/session/gather.js














/** Most grants asked about in one request, each along a hundred commits; more go in parallel. */
const BATCH_GRANTS = 5;
/** Most grants of one's own whose evidence is asked for before it is known which of them may count. */
const MAX_EARLY_GRANTS = 3;
/**
 * Asks for the evidence of the principal's few grants as soon as they are read. Decides nothing: what it answers is
 * used only for grants that are found worth it.
 */
function askEarly(session, { files, policy, grants, evidence }) {
    const { role } = session.facts.inputs;
    const asked = grants.flatMap((file) => file.ok && (role === undefined || file.grant.role === role) ? [file.grant] : []);
    if (evidence !== undefined || policy?.ok !== true || asked.length === 0 || asked.length > MAX_EARLY_GRANTS)
        return undefined;
    const answer = askOwn(session, files, asked);
    // a fault is heard by whoever needs the answer
    answer.catch(() => undefined);
    return { ids: new Set(asked.map(({ id }) => id)), answer };
}
/** What was asked early, about these grants and no others: a decision must not depend on what happened to be asked. */
function earlyAbout(grants, early) {
    const ids = new Set(grants.map(({ id }) => id));
    if (early === undefined || ![...ids].every((id) => early.ids.has(id)))
        return undefined;
    return early.answer.then((answer) => ({ ...answer, candidates: answer.candidates.filter(({ id }) => ids.has(id)) }));
}
/**
 * The second round trip: evidence of the shortlisted grants, beside it team membership where team grants exist; a third
 * for the files of the principal's teams and for what reviewers may do.
 * @throws FactError when the evidence cannot be read
 */
async function gatherEvidence(session, known, policy, grants, { early, history, people }) {
    const [own, teams, presser, linked, accounts] = await Promise.all([
        known.evidence ?? earlyAbout(grants, early) ?? askOwn(session, known.files, grants),
        askMembership(session, known),
        askPresser(session, known),
        askLinked(session, known, people),
        askAccounts(session, known),
    ]);
    const home = known.files.repository;
    const run = withTeams(known.run, teams);
    const [reviewed, theirs] = await Promise.all([
        (0,reviewers/* addAuthority */.x)(session.transport.api, policy, home, provenanceById(own)),
        askTeamFiles(session, known, teams),
    ]);
    const theirReviewed = theirs.candidates.length === 0
        ? new Map()
        : await (0,reviewers/* addAuthority */.x)(session.transport.api, policy, home, provenanceById(theirs));
    const where = `${session.facts.inputs.policyPath}/`;
    return {
        candidates: [...own.candidates, ...theirs.candidates],
        teamGrants: theirs.candidates
            .flatMap((entry) => (entry.file === undefined ? [] : [(0,sources/* readGrant */.v)(entry.file, where)]))
            .filter((file) => file !== undefined),
        provenance: new Map([...reviewed, ...theirReviewed]),
        policy: await history,
        tags: (0,tags/* joinTags */.QR)([own.tags, theirs.tags, presser, linked.tags, accounts]),
        areAccountsAsked: true,
        keeping: own.keeping ?? theirs.keeping,
        teamsUnknown: teams.unknown,
        ...learntOf(linked),
        run,
    };
}
function learntOf({ names, unavailable }) {
    return {
        ...(names === undefined ? {} : { names }),
        ...(unavailable === undefined ? {} : { peopleUnavailable: unavailable }),
    };
}
function withTeams(run, { actor, triggering }) {
    return {
        ...run,
        ...(actor === undefined ? {} : { actor_teams: actor.names, actor_team_ids: actor.ids }),
        ...(triggering === undefined
            ? {}
            : { triggering_actor_teams: triggering.names, triggering_actor_team_ids: triggering.ids }),
    };
}
/** How files came to be, by their ids. */
function provenanceById(answer) {
    return new Map(answer.candidates.map((entry) => [entry.id, entry.provenance]));
}
async function askOwn(session, files, grants) {
    const sources = new Map(files.grants.map((file) => [file.path.replace(/\.yml$/, ''), file]));
    const root = `${session.facts.inputs.policyPath}/grants/`;
    const candidates = grants.map((grant) => ({
        id: grant.id,
        path: `${root}${grant.id}.yml`,
        oid: sources.get(grant.id)?.oid ?? '',
        uses: grant['max-uses'] !== undefined,
    }));
    return await askEvidence(session, files, candidates);
}
/** Asks how some files came to be, and for the tags that concern them. @throws FactError */
async function askEvidence(session, files, candidates) {
    const batches = Array.from({ length: Math.ceil(candidates.length / BATCH_GRANTS) }, (_, index) => candidates.slice(index * BATCH_GRANTS, (index + 1) * BATCH_GRANTS));
    const [owner = '', name = ''] = files.repository.split('/');
    const answers = await Promise.all(batches.map(async (batch) => {
        const { data } = await session.transport.api.query((0,evidence_query/* evidenceQuery */.aO)(batch), {
            owner,
            name,
            oid: files.commit,
            ...(0,evidence_query/* candidateVariables */.$O)(batch),
        });
        return await (0,evidence_answer/* readEvidence */.At)(data, batch, (0,follow/* followOf */.P)(session));
    }));
    return {
        candidates: answers.flatMap((answer) => answer.candidates),
        tags: (0,tags/* joinTags */.QR)(answers.map(({ tags }) => tags)),
        keeping: answers[0]?.keeping,
    };
}
/** Membership is asked only where team grants exist; an app is in no team. */
async function askMembership(session, known) {
    const named = session.facts.named?.id.startsWith('teams/') === true;
    if ((0,account/* isApp */.YB)((0,principal/* actorOf */.dn)(known.run)) || (0,principal/* hasNoAccount */.Rh)(known.run) || (known.files.teamFiles.length === 0 && !named))
        return { actor: github_teams/* NO_TEAMS */.V, triggering: github_teams/* NO_TEAMS */.V };
    const { actor, triggering_actor: triggering } = known.run;
    const organisation = known.files.repository.split('/')[0] ?? '';
    try {
        // what was asked with the first requests is about the account of the dispatch, which may be a tool's
        const early = triggering === actor && known.delegating === undefined ? session.pending.teams : undefined;
        const teams = await (early ?? (0,github_teams/* fetchTeams */.j)(session.transport.api, organisation, [...new Set([actor, triggering])]));
        return {
            actor: teams.get(actor) ?? github_teams/* NO_TEAMS */.V,
            triggering: (0,account/* isApp */.YB)((0,principal/* triggeringOf */.Ml)(known.run)) ? github_teams/* NO_TEAMS */.V : (teams.get(triggering) ?? github_teams/* NO_TEAMS */.V),
        };
    }
    catch (error) {
        return { unknown: (0,fact_error/* faultOf */.Kl)(error) };
    }
}
/** Tags that revoke all of whoever pressed the button, where that is somebody else. */
async function askPresser({ transport }, { files, run }) {
    if ((0,fold/* isSameName */.yS)(run.triggering_actor, run.actor))
        return tags/* NO_TAGS */.yv;
    const [owner = '', name = ''] = files.repository.split('/');
    const holder = (0,policy_holder/* holderOf */.Kd)((0,principal/* triggeringOf */.Ml)(run));
    const { data } = await transport.api.query(policy_query/* HOLDER_TAGS_QUERY */.ok, { owner, name, ...(0,policy_query/* holderTagVariables */.g4)(holder) });
    return (0,policy_query/* readHolderTagsAnswer */.Cy)(data, holder);
}
/** Most files of teams that are looked at. */
const MAX_TEAM_FILES = 100;
/**
 * Files of the teams that the principal is in; with membership unknown, of every team, so that the refusal can name
 * what could not be determined.
 */
async function askTeamFiles(session, known, teams) {
    const organisation = known.files.repository.split('/')[0] ?? '';
    const mine = teams.actor?.names;
    const candidates = known.files.teamFiles
        .filter((path) => mine === undefined || mine.some((team) => (0,fold/* isSameName */.yS)(team, `${organisation}/${path.split('/')[1] ?? ''}`)))
        .slice(0, MAX_TEAM_FILES)
        .map((path) => ({
        id: path.replace(/\.yml$/, ''),
        path: `${session.facts.inputs.policyPath}/grants/${path}`,
        text: true,
        uses: true,
    }));
    return candidates.length === 0
        ? { candidates: [], tags: tags/* NO_TAGS */.yv, keeping: undefined }
        : await askEvidence(session, known.files, candidates);
}
/** A use that this run took for itself does not stand in the way of its own renewals. */
function withoutOwnUses(gathered, { facts: { inputs, ownUses } }) {
    return ownUses === 0
        ? gathered
        : {
            ...gathered,
            candidates: gathered.candidates.map((entry) => entry.id === inputs.grant ? { ...entry, uses: Math.max(0, entry.uses - ownUses) } : entry),
        };
}


/***/ }),

/***/ 3459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   EI: () => (/* binding */ renewalBounds),
/* harmony export */   I: () => (/* binding */ renewalFor),
/* harmony export */   Yy: () => (/* binding */ issueCredentials),
/* harmony export */   fk: () => (/* binding */ exchangeTools)
/* harmony export */ });
/* unused harmony export EntitlementError */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2031);
/* harmony import */ var _credentials_offer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6452);
/* harmony import */ var _credentials_credential_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(421);
/* harmony import */ var _policy_decision_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5022);
/* harmony import */ var _policy_entitlement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2337);
/* harmony import */ var _policy_principal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3355);
/* harmony import */ var _http_mask_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3514);
/* harmony import */ var _turn_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5313);









/** A credential was asked for that the role does not give this job. */
class EntitlementError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'EntitlementError';
    constructor(message, hint) {
        super(message, { hint });
    }
}
/**
 * Trades the job's token for the credentials of the role, all at once.
 *
 * INVARIANT: called with an allow only; bounded by its `until`.
 * @throws EntitlementError
 */
async function issueCredentials(allowed, session, effects, mask) {
    const { decision, policy } = allowed;
    const role = policy.roles.get((0,_policy_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .credentialRole */ .I)(decision));
    if (role === undefined)
        return { entries: [], fault: undefined };
    const { issued, missing } = (0,_policy_entitlement_js__WEBPACK_IMPORTED_MODULE_3__/* .entitlements */ .t)(role, decision.run, session.facts.inputs.credentials);
    if (missing.length > 0)
        throw notGiven(missing, role, decision);
    const tools = { ...exchangeTools(session, effects, mask), begun: effects.issued };
    const bounds = boundsOf(allowed, session);
    // what reports is loaded while the cloud answers
    const send = (request) => {
        const answer = tools.send(request);
        Promise.all(/* import() | report */[__webpack_require__.e(136), __webpack_require__.e(857)]).then(__webpack_require__.bind(__webpack_require__, 3564)).catch(() => undefined);
        void (0,_turn_js__WEBPACK_IMPORTED_MODULE_6__/* .turn */ .w)().then(effects.meanwhile);
        return answer;
    };
    const terms = { bounds, accounts: policy.limits.accounts, command: effects.command };
    const outcomes = await Promise.all(issued.map(async (entry) => await attemptIssue(entry.spec, issueOne(entry, effects.offer(entry.spec), terms, { ...tools, send }), effects.issued)));
    const entries = outcomes.flatMap(({ entry }) => (entry === undefined ? [] : [entry]));
    return { entries, fault: outcomes.find(({ fault }) => fault !== undefined)?.fault ?? outlasting(entries, bounds) };
}
function notGiven(missing, role, decision) {
    const { run } = decision;
    const name = (0,_policy_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .credentialRole */ .I)(decision);
    const where = run.environment === undefined ? 'a job without environment' : `the environment \`${run.environment}\``;
    return new EntitlementError(`the role \`${name}\` has no credential \`${missing.join('`, `')}\` for ${where}`, `it has: ${[...(role.credentials ?? new Map()).keys()].join(', ') || 'none'}`);
}
/**
 * What came of one credential: it, a fault, or both, where it was issued and can neither be used nor was revoked.
 */
async function attemptIssue(spec, issuing, issued) {
    try {
        const credential = await issuing;
        issued(credential);
        return { entry: { spec, credential } };
    }
    catch (error) {
        if (!(error instanceof _credentials_credential_js__WEBPACK_IMPORTED_MODULE_2__/* .NotRevokedError */ .US))
            return { fault: asError(error) };
        issued(error.credential);
        return { entry: { spec, credential: error.credential }, fault: asError(error.fault) };
    }
}
/**
 * One credential of a role. Where it is to renew itself and can, it is issued once to show that nothing is wrong, and
 * the command is handed out. @throws ExchangeError, IdentityError, NotRevokedError
 */
async function issueOne({ name, spec }, offer, { bounds, accounts, command }, tools) {
    const request = { name, bounds, accounts, acceptLonger: spec['accept-longer'] === true };
    if (command === undefined || offer.renewal === undefined)
        return await offer.exchange(request, tools);
    const renewal = await offer.renewal();
    const short = { ...request, bounds: renewalBounds(bounds) };
    const first = await offer.exchange(short, tools);
    return { ...first, ...renewal.setUp(short, first, command(name), tools.now()), renews: true };
}
/** INVARIANT: what renews itself lasts a quarter of an hour at most, so that a revocation takes effect by then. */
function renewalBounds(bounds) {
    return { ...bounds, session: Math.min(bounds.session, _credentials_credential_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_RENEWAL_SECONDS */ .IV) };
}
/**
 * How a credential of a role renews itself now; `undefined` when the role has none of the name for this run, or none
 * that can.
 */
async function renewalFor({ decision, policy }, name) {
    const role = policy.roles.get((0,_policy_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .credentialRole */ .I)(decision));
    const spec = role === undefined ? undefined : (0,_policy_entitlement_js__WEBPACK_IMPORTED_MODULE_3__/* .entitlements */ .t)(role, decision.run, [name]).issued[0]?.spec;
    const renewal = spec === undefined ? undefined : await (0,_credentials_offer_js__WEBPACK_IMPORTED_MODULE_1__/* .offerOf */ .y)(spec).renewal?.();
    return renewal === undefined ? undefined : { renewal, acceptLonger: spec?.['accept-longer'] === true };
}
/** What an exchange may use of this session. `effects.now` is GitHub's time. */
function exchangeTools(session, effects, mask) {
    const { facts, transport } = session;
    for (const secret of Object.values(facts.inputs.secrets))
        (0,_http_mask_js__WEBPACK_IMPORTED_MODULE_7__/* .maskText */ .g)(secret ?? '', mask);
    return {
        send: transport.client.send,
        connect: transport.connect,
        now: effects.now,
        sleep: effects.sleep,
        deadline: effects.now() + (transport.deadline - transport.now()),
        random: effects.random,
        mask,
        secrets: facts.inputs.secrets,
        idToken: async (audience) => {
            const token = await session.pending.cloudToken(audience);
            (0,_http_mask_js__WEBPACK_IMPORTED_MODULE_7__/* .maskText */ .g)(token, mask);
            return token;
        },
    };
}
/** What bounds every credential of this decision. */
function boundsOf({ decision, policy, grants }, session) {
    const { run } = decision;
    const file = grants.find((entry) => entry.id === decision.grant);
    const grant = file?.ok === true ? file.grant : undefined;
    return {
        grant: decision.grant,
        role: (0,_policy_decision_js__WEBPACK_IMPORTED_MODULE_5__/* .credentialRole */ .I)(decision),
        // whoever pressed the button: the token, and with it what a cloud reads of it, keeps the first actor
        actor: run.triggering_actor,
        actorId: (0,_policy_principal_js__WEBPACK_IMPORTED_MODULE_4__/* .hasNoAccount */ .Rh)(run) ? '' : run.triggering_actor_id,
        ...(run.delegation?.entry === undefined ? {} : { through: run.delegation.entry }),
        repository: run.repository,
        reason: grant?.reason ?? '',
        ticket: grant?.ticket,
        runId: run.run_id,
        runAttempt: run.run_attempt,
        until: decision.until,
        session: policy.limits.session,
        api: session.facts.server.api,
    };
}
/**
 * INVARIANT: whatever a provider does, nothing that outlives the grant is handed out unless the policy says so for that
 * credential.
 */
function outlasting(entries, bounds) {
    const found = entries.find(({ credential, spec }) => credential.expires > bounds.until && spec['accept-longer'] !== true)?.credential;
    if (found === undefined)
        return undefined;
    const { name, provider, expires } = found;
    return new _credentials_credential_js__WEBPACK_IMPORTED_MODULE_2__/* .ExchangeError */ .Sb(provider, 'OutlivesGrant', `the credential \`${name}\` would last until ${(0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_8__/* .formatInstant */ .r4)(expires)}, and the grant ends at ` +
        (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_8__/* .formatInstant */ .r4)(bounds.until), 'where the provider cannot end it sooner, the policy may say `accept-longer: true` for this credential');
}
function asError(reason) {
    return reason instanceof Error ? reason : new Error(String(reason));
}


/***/ }),

/***/ 5321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// UNUSED EXPORTS: judgeUnstarted

// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/github/policy-query.js
var policy_query = __webpack_require__(4336);
// EXTERNAL MODULE: ./lib/policy/decision.js
var policy_decision = __webpack_require__(5022);
// EXTERNAL MODULE: ./lib/policy/break-glass/emergency-grant.js
var emergency_grant = __webpack_require__(2125);
// EXTERNAL MODULE: ./lib/policy/account.js
var account = __webpack_require__(5533);
// EXTERNAL MODULE: ./lib/policy/principal.js
var principal = __webpack_require__(16);
;// CONCATENATED MODULE: ./lib/policy/break-glass/may-be-emergency.js


/** Refusals of the whole run, which no emergency changes. */
const FINAL = [
    'identity-unverified',
    'policy-missing',
    'policy-invalid',
    'policy-unreviewed',
    'never-allowed',
];
/**
 * Whether break-glass access could let a run go on that was refused: only then is it looked for, so that no other run
 * waits for it.
 */
function mayBeEmergency(decision, policy) {
    if (decision.decision === 'allow' || FINAL.includes(decision.reason))
        return false;
    if (decision.run.delegation !== undefined || (0,account/* isApp */.YB)((0,principal/* actorOf */.dn)(decision.run)))
        return false;
    if (decision.reason === 'frozen' && policy['frozen-allows-break-glass'] !== true)
        return false;
    return [...policy.roles.values()].some((role) => role['break-glass'] !== undefined);
}

;// CONCATENATED MODULE: ./lib/policy/finding.js
/** The two outcomes of a check, made in advance: of a thousand grants most pass and fail alike. */
function outcomes(name, facts) {
    const pass = { name, ok: true, facts };
    const fail = { name, ok: false, facts };
    return (ok) => (ok ? pass : fail);
}
/** Gathers what the checks of a grant found. */
function toChecks(findings, grant, situation) {
    return findings.map((finding) => toCheck(finding, grant, situation));
}
function toCheck({ name, ok, facts }, grant, situation) {
    return { name, outcome: ok ? 'pass' : 'fail', facts: facts(grant, situation) };
}

// EXTERNAL MODULE: ./lib/policy/approval.js
var policy_approval = __webpack_require__(2899);
// EXTERNAL MODULE: ./lib/policy/grant-times.js
var grant_times = __webpack_require__(907);
// EXTERNAL MODULE: ./lib/policy/delegation/entry.js + 1 modules
var delegation_entry = __webpack_require__(4619);
;// CONCATENATED MODULE: ./lib/policy/delegation/checks.js





/**
 * Whether a run that a tool started names the person behind it. A run of an account that is no tool of the policy has
 * no such check, unless a token came along.
 *
 * INVARIANT: a tool of the policy never runs as itself; a token that is not good never makes a run that of anybody.
 */
function checkDelegation(policy, _evidence, run) {
    const { delegation } = run;
    if (delegation === undefined)
        return checkUnnamed(policy, run);
    if (delegation.refused !== undefined)
        return checkRefusal(delegation.refused, delegation);
    const entry = entryOf(policy, delegation);
    // who sent it is compared here as well: nothing else stands between the token and the person
    if (entry === undefined || delegation.person === undefined)
        return (0,policy_decision/* failure */.V)('delegation-invalid', { tool: delegation.claimed.actor, fault: { kind: 'sender' } });
    return {
        name: 'delegation-missing',
        outcome: 'pass',
        facts: { kind: 'named', entry: entry.name, person: delegation.name ?? run.actor },
    };
}
function checkUnnamed(policy, run) {
    const actor = (0,principal/* actorOf */.dn)(run);
    const tool = { id: run.actor_id, login: run.actor, isApp: (0,account/* isApp */.YB)(actor) };
    const [entry] = (0,delegation_entry/* entriesFor */.aB)(policy.delegation ?? [], tool);
    return entry === undefined
        ? undefined
        : (0,policy_decision/* failure */.V)('delegation-missing', { kind: 'tool', tool: run.actor, entry: entry.name });
}
/**
 * Whether a tool of the policy pressed the button of this attempt. Of a run that it began by naming somebody, the first
 * attempt is that person's.
 *
 * INVARIANT: a tool starts nothing again, even one that is a user and a member of the granted team.
 */
function isPressedByTool({ policy, run }) {
    const { id = '', login, type } = (0,principal/* triggeringOf */.Ml)(run);
    return (0,delegation_entry/* entriesFor */.aB)(policy.delegation ?? [], { id, login, isApp: (0,account/* isApp */.YB)({ id, login, type }) }).length > 0;
}
/** The entry that a delegation was verified by, if it is that of the account that sent the dispatch. */
function entryOf(policy, { entry: name, claimed }) {
    const { actor: login, actor_id: id, actor_type: type } = claimed;
    return (0,delegation_entry/* entriesFor */.aB)(policy.delegation ?? [], { id, login, isApp: (0,account/* isApp */.YB)({ id, login, type }) }).find((entry) => entry.name === name);
}
function checkRefusal(refused, { claimed, entry = '' }) {
    switch (refused.kind) {
        case 'invalid':
            return (0,policy_decision/* failure */.V)('delegation-invalid', {
                tool: claimed.actor,
                ...(refused.entry === undefined ? {} : { entry: refused.entry }),
                fault: refused.fault,
            });
        case 'spent':
            return (0,policy_decision/* failure */.V)('delegation-spent', { entry: refused.entry });
        case 'out-of-scope':
            return (0,policy_decision/* failure */.V)('delegation-out-of-scope', { kind: 'inputs', entry: refused.entry, inputs: refused.inputs });
        case 'unknown-person':
            return (0,policy_decision/* failure */.V)('person-unknown', { entry, why: refused.why });
    }
}
/** Whether a person is behind the run as the grant and its role demand; nothing for a person's usual grant. */
function namedPerson(grant, role, { policy, run }) {
    if (run.delegation !== undefined)
        return NOTHING;
    // whoever has it: a grant that is good by way of a tool only is good in no other way
    if (grant.through !== undefined)
        return [cameThrough(false)];
    return grant.holder.kind === 'app' ? [botNamesPerson(mayBotsRun(policy, role))] : NOTHING;
}
const NOTHING = [];
/** Adds whether the tool that names the person may carry this grant. */
function addDelegation(findings, grant, { policy, run }) {
    const { delegation } = run;
    if (delegation === undefined)
        return;
    const entry = entryOf(policy, delegation);
    findings.push(entryCarriesRole(entry?.roles.includes(grant.role) === true));
    if (grant.through !== undefined)
        findings.push(entryIsOfGrant(entry !== undefined && grant.through.includes(entry.name)));
}
/** Whether bots may use a role by grants of their own. */
function mayBotsRun(policy, role) {
    return role?.agents ?? policy.delegation === undefined;
}
const entryNamed = (run) => run.delegation?.entry ?? '';
const botNamesPerson = outcomes('delegation-missing', (grant, { run, policy }) => mayBotsRun(policy, policy.roles.get(grant.role))
    ? { kind: 'bots-may', role: grant.role }
    : { kind: 'bot', bot: run.actor, role: grant.role });
const cameThrough = outcomes('delegation-missing', (grant) => ({ kind: 'through', entries: grant.through ?? [] }));
const entryCarriesRole = outcomes('delegation-out-of-scope', (grant, { policy, run }) => ({
    kind: 'role',
    entry: entryNamed(run),
    role: grant.role,
    roles: policy.delegation?.find(({ name }) => name === entryNamed(run))?.roles ?? [],
}));
const entryIsOfGrant = outcomes('delegation-out-of-scope', (grant, { run }) => ({
    kind: 'through',
    entry: entryNamed(run),
    entries: grant.through ?? [],
}));

// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(1947);
// EXTERNAL MODULE: ./lib/policy/glob.js + 2 modules
var glob = __webpack_require__(237);
// EXTERNAL MODULE: ./lib/policy/scope-rule.js
var scope_rule = __webpack_require__(3457);
// EXTERNAL MODULE: ./lib/policy/workflow-file.js
var workflow_file = __webpack_require__(4020);
;// CONCATENATED MODULE: ./lib/policy/scope.js




/** The branches a run is on: a pull request is on its head and its base. */
function branchesOf(run) {
    if (run.head_ref !== '' || run.base_ref !== '')
        return [run.head_ref, run.base_ref].filter((name) => name !== '');
    return run.ref.startsWith('refs/heads/') ? [run.ref.slice('refs/heads/'.length)] : [];
}
/** The tag a run is on, if it is on one. */
function tagOf(run) {
    return run.ref.startsWith('refs/tags/') ? run.ref.slice('refs/tags/'.length) : undefined;
}
const includesName = (names, name) => names.includes(name);
const within = (list) => (patterns, name) => (0,scope_rule/* verdictOf */.Vj)(list, name, { within: [patterns], never: [] }, glob/* GLOBS */._k) === 'in';
/**
 * Looks at a run with a role once, for all grants of that role. `home` is the repository that holds the policy, which
 * is a role's own when it lists none. The result checks one grant.
 */
function scopeChecks(role, run, home) {
    const dimensions = dimensionsOf(role, run, home);
    const unnarrowed = dimensions.map((dimension) => dimensionFinding(dimension, undefined));
    const isProtected = role.require?.includes('protected-ref') === true ? [checkProtected(run)] : [];
    return (grant) => {
        const findings = dimensions.map((dimension, index) => {
            const narrowed = dimension.narrowing === undefined ? undefined : grant[dimension.narrowing];
            return (narrowed === undefined ? unnarrowed[index] : undefined) ?? dimensionFinding(dimension, narrowed);
        });
        return isProtected.length === 0 ? findings : [...findings, ...isProtected];
    };
}
function dimensionsOf(role, run, home) {
    const workflow = (patterns, name) => patterns.some((pattern) => matchesWorkflow(pattern, name, run.repository));
    return [
        dimension('repository-out-of-scope', [run.repository], within('repositories'), (0,scope_rule/* roleList */.r9)('repositories', role, home), 'repositories'),
        // the workflow is the one the run was started from; a reusable workflow that its jobs call does not stand in for it
        dimension('workflow-out-of-scope', [(0,workflow_file/* workflowFile */.E)(run.workflow_ref)], workflow, role.workflows, 'workflows'),
        dimension('event-out-of-scope', [run.event_name], includesName, role.events ?? ['workflow_dispatch'], 'events'),
        refDimension(role, run),
        dimension('environment-out-of-scope', run.environment === undefined ? [] : [run.environment], within('environments'), (0,scope_rule/* roleList */.r9)('environments', role, home), 'environments'),
        dimension('runner-out-of-scope', [run.runner_environment], includesName, role.runners ?? ['github-hosted']),
    ];
}
function refDimension(role, run) {
    const tag = tagOf(run);
    const branches = branchesOf(run);
    if (tag !== undefined && branches.length === 0)
        return dimension('tag-out-of-scope', [tag], within('tags'), role.tags ?? [], 'tags');
    const check = dimension('branch-out-of-scope', branches, within('branches'), role.branches, 'branches');
    // a run that is on no branch and on no tag is on nothing that could be granted
    return branches.length > 0 ? check : { ...check, ok: false, ref: run.ref };
}
function dimension(name, asked, match, role, narrowing) {
    return {
        name,
        asked,
        match,
        role,
        ok: asked.every((one) => match(role, one)),
        ...(narrowing === undefined ? {} : { narrowing }),
    };
}
/** INVARIANT: a name must match the role's list and, where the grant has one, the grant's: narrowing never widens. */
function dimensionFinding({ name, asked, ref, match, role, ok }, narrowed) {
    const isWithin = ok && (narrowed === undefined || asked.every((one) => match(narrowed, one)));
    const outside = () => {
        const by = ok ? 'grant' : 'role';
        return { names: asked.filter((one) => !match(by === 'role' ? role : (narrowed ?? []), one)), by };
    };
    return {
        name,
        ok: isWithin,
        facts: () => ({
            role,
            asked,
            ...(narrowed === undefined ? {} : { narrowed }),
            ...(isWithin ? {} : { outside: outside() }),
            ...(ref === undefined ? {} : { ref }),
        }),
    };
}
function checkProtected({ ref, ref_protected: isProtected }) {
    return { name: 'ref-unprotected', ok: isProtected, facts: () => ({ ref, isProtected }) };
}
/** A pattern without `owner/name/` in front means the run's own repository. */
function matchesWorkflow(pattern, file, repository) {
    const [owner = '', name = '', ...path] = file.split('/');
    if (/^[^/]+\/[^/]+\/\.github\//.test(pattern)) {
        const [patternOwner = '', patternName = '', ...patternPath] = pattern.split('/');
        return ((0,glob/* matchesAnyCaseless */.DR)([`${patternOwner}/${patternName}`], `${owner}/${name}`) &&
            (0,glob/* matchesAny */._I)([patternPath.join('/')], path.join('/')));
    }
    return (0,fold/* isSameName */.yS)(`${owner}/${name}`, repository) && (0,glob/* matchesAny */._I)([pattern], path.join('/'));
}

// EXTERNAL MODULE: ./lib/policy/tags.js
var policy_tags = __webpack_require__(6317);
// EXTERNAL MODULE: ./lib/policy/window.js
var policy_window = __webpack_require__(2012);
;// CONCATENATED MODULE: ./lib/policy/grant-checks.js








/**
 * Gives a function that makes every check of one grant, in the order of the registry; what grants of one role share is
 * found once. `warrant` takes the place of the approval where there is none to look at.
 */
function grantChecker(situation, warrant = (grant, role) => warrantOfApproval(grant, role, situation)) {
    const views = new Map();
    const organisation = organisationOf(situation);
    return (grant) => {
        let view = views.get(grant.role);
        if (view === undefined)
            views.set(grant.role, (view = viewRole(grant.role, situation)));
        const { known, unknown } = warrant(grant, view.role);
        const findings = [
            ...namedPerson(grant, view.role, situation),
            roleKnown(view.role !== undefined),
            notRevoked(isUnrevoked(grant, situation)),
            ...known,
        ];
        addTimes(findings, grant, view, situation);
        addPeople(findings, grant, situation, organisation);
        addDelegation(findings, grant, situation);
        for (const finding of view.scope(grant))
            findings.push(finding);
        if (view.role !== undefined && situation.steps !== undefined)
            findings.push(...situation.steps(view.role, grant));
        const most = grant['max-uses'];
        if (most !== undefined)
            findings.push(usesLeft(spentUses(grant, situation) < most));
        // what could not be read is reported last: anything else that fails is the better answer
        findings.push(...unknown);
        if (grant.holder.kind === 'team' && !isMembershipKnown(grant, situation.run, organisation))
            findings.push(membershipKnown(false));
        return findings;
    };
}
function viewRole(name, situation) {
    const role = situation.policy.roles.get(name);
    const isOpen = role?.windows?.some((window) => (0,policy_window/* closesAt */.py)(window, situation.now) !== undefined) === true;
    return {
        role,
        lifetime: longestLife(situation.policy, role),
        ...(role?.windows === undefined ? {} : { window: windowOpen(isOpen) }),
        scope: role === undefined ? () => [] : scopeChecks(role, situation.run, situation.home),
    };
}
const roleKnown = outcomes('role-unknown', (grant) => ({ kind: 'granted', role: grant.role }));
const windowOpen = outcomes('outside-window', (grant, { policy, now }) => ({
    windows: policy.roles.get(grant.role)?.windows ?? [],
    now,
}));
const notRevoked = outcomes('grant-revoked', ({ id, revoked }, situation) => {
    const tag = revokingTag(id, situation);
    if (tag !== undefined)
        return (0,policy_tags/* revocationBy */.wB)(tag);
    return revoked === undefined ? { kind: 'none' } : { kind: 'file', ...revoked };
});
function isUnrevoked(grant, situation) {
    return grant.revoked === undefined && revokingTag(grant.id, situation) === undefined;
}
/** INVARIANT: who lost all of hers is not let in by a team either, and starts nothing again for somebody else. */
function revokingTag(id, { evidence: { revoked, names }, run }) {
    if (revoked.size === 0)
        return undefined;
    const places = [id, ...(0,principal/* foldersOfAll */.IC)(run, names)];
    return places.map((place) => (0,policy_tags/* findRevocation */.Kb)(revoked, place)).find((tag) => tag !== undefined);
}
function warrantOfApproval(grant, role, situation) {
    const approval = checkApproval(grant, role, situation);
    return approval.name === 'undecidable' ? { known: [], unknown: [approval] } : { known: [approval], unknown: [] };
}
function checkApproval(grant, role, situation) {
    if (situation.evidence.unavailable?.has(grant.id) === true)
        return provenanceKnown(false);
    const approval = (0,policy_approval/* judgeApproval */.bA)(situation.policy, role, grant, situation.evidence.provenance.get(grant.id), situation.run);
    if (approval.ok)
        return approved(true);
    const { reason, facts } = approval;
    // a fault has the facts of its own reason
    return { name: reason, ok: false, facts: () => facts };
}
const provenanceKnown = outcomes('undecidable', (grant, { evidence }) => ({
    kind: 'provenance',
    fault: evidence.unavailable?.get(grant.id) ?? { message: 'it could not be read' },
}));
const approved = outcomes('approval-missing', (grant, { policy, evidence, run }) => {
    const role = policy.roles.get(grant.role);
    const approval = (0,policy_approval/* judgeApproval */.bA)(policy, role, grant, evidence.provenance.get(grant.id), run);
    return { kind: 'approved', by: approval.ok ? approval.by : [], needed: (0,policy_approval/* approvalsNeeded */.Wr)(policy, role) };
});
function addTimes(findings, grant, view, situation) {
    const starts = (0,grant_times/* grantStart */.PA)(grant, situation.evidence);
    const end = (0,grant_times/* grantEnd */.wy)(grant, situation.evidence);
    // without a merge there is no approval either, and that check says so: there is nothing to measure
    if (starts !== undefined && end !== undefined)
        findings.push(shortEnough(end - starts <= view.lifetime * 1000));
    if (starts !== undefined)
        findings.push(started(situation.now >= starts));
    // whenever it was merged, it ends by then at the latest
    const latest = end ?? grant.expires;
    if (latest !== undefined)
        findings.push(notEnded(situation.now < latest));
    if (view.window !== undefined)
        findings.push(view.window);
}
/** The longest life of a grant for this role, in seconds. */
function longestLife(policy, role) {
    return Math.min(policy.limits.lifetime, role?.lifetime ?? Number.POSITIVE_INFINITY);
}
const shortEnough = outcomes('grant-too-long', (grant, { policy, evidence }) => ({
    lifetime: longestLife(policy, policy.roles.get(grant.role)),
    starts: (0,grant_times/* grantStart */.PA)(grant, evidence) ?? 0,
    expires: (0,grant_times/* grantEnd */.wy)(grant, evidence) ?? 0,
}));
const started = outcomes('grant-not-started', (grant, { evidence, now }) => ({
    starts: (0,grant_times/* grantStart */.PA)(grant, evidence) ?? 0,
    now,
}));
const notEnded = outcomes('grant-expired', (grant, { evidence, now }) => ({
    expires: (0,grant_times/* grantEnd */.wy)(grant, evidence) ?? grant.expires ?? 0,
    now,
}));
function addPeople(findings, grant, situation, organisation) {
    findings.push(checkPrincipalId(grant, situation, organisation));
    const covered = (0,principal/* coversTriggering */.LX)(grant, situation.run, organisation);
    if (covered !== 'unknown')
        findings.push(startedByHolder(covered === 'member' && !isPressedByTool(situation)));
}
/**
 * INVARIANT: an app is only ever covered by its id, because anything that holds a workflow's own token can act under
 * the app's name. A team has no account of its own: an id in its grant is that of the one member who may use it.
 */
function checkPrincipalId(grant, situation, organisation) {
    // a team of the name, and of another number: the name was used again
    if (grant['team-id'] !== undefined &&
        (0,principal/* membershipOf */._G)(grant.holder, situation.run, organisation, grant['team-id']) === 'no')
        return sameTeam(false);
    const id = grant['principal-id'];
    if (id !== undefined)
        return sameAccount(String(id) === situation.run.actor_id);
    if (grant.holder.kind === 'team')
        return memberOfTeam(true);
    // a handle is never used again, and who has it is reviewed
    if (grant.holder.kind === 'person')
        return knownByHandle(true);
    return grant.holder.kind === 'app' || situation.policy.approval.require?.includes('principal-id') === true
        ? accountNamed(false)
        : sameLogin(true);
}
const grant_checks_principal = (named) => outcomes('principal-mismatch', (grant, { run }) => ({ named: named(grant), actor: run.actor, id: run.actor_id }));
const memberOfTeam = grant_checks_principal(() => ({ kind: 'member' }));
const sameTeam = grant_checks_principal((grant) => ({ kind: 'team', id: grant['team-id'] ?? 0 }));
const sameAccount = grant_checks_principal((grant) => ({ kind: 'account', id: grant['principal-id'] ?? 0 }));
const sameLogin = grant_checks_principal((grant) => ({ kind: 'login', login: grant.holder.name }));
const knownByHandle = grant_checks_principal((grant) => ({ kind: 'handle', handle: grant.holder.name }));
const accountNamed = grant_checks_principal(() => ({ kind: 'unnumbered' }));
const startedByHolder = outcomes('rerun-by-other', (grant, { run }) => ({
    isOfTeam: grant.holder.kind === 'team' && grant['principal-id'] === undefined,
    actor: run.actor,
    attempt: run.run_attempt,
    by: run.triggering_actor,
}));
function organisationOf(situation) {
    return situation.home.split('/', 1)[0] ?? '';
}
function isMembershipKnown(grant, run, organisation) {
    return ((0,principal/* membershipOf */._G)(grant.holder, run, organisation, grant['team-id']) !== 'unknown' &&
        (0,principal/* coversTriggering */.LX)(grant, run, organisation) !== 'unknown');
}
const membershipKnown = outcomes('undecidable', (grant, situation) => ({
    kind: 'membership',
    team: `${organisationOf(situation)}/${grant.holder.name}`,
    fault: situation.evidence.teamsUnknown ?? { message: 'the teams of the people of this run could not be read' },
}));
function spentUses(grant, situation) {
    return situation.evidence.uses.get(grant.id) ?? 0;
}
const usesLeft = outcomes('uses-exhausted', (grant, situation) => ({
    most: grant['max-uses'] ?? 0,
    spent: spentUses(grant, situation),
}));

// EXTERNAL MODULE: ./lib/policy/reviews.js
var reviews = __webpack_require__(4131);
;// CONCATENATED MODULE: ./lib/policy/policy-review.js


/**
 * Judges whether the policy may be believed. The first version there ever was counts; a later one counts when its pull
 * request was approved as the rules of the version before it demand. Where the version before does not count itself, it
 * must be approved as every version back to one that counts demands, and show its reviewers all of it: it is that
 * version once more, or the file was deleted before.
 *
 * INVARIANT: who approves and how many is never read from the version that is being judged.
 */
function reviewPolicy(policy, history, run) {
    if (history.unavailable !== undefined)
        return doubtedPolicy({ kind: 'unavailable', fault: history.unavailable });
    const { versions, whole, told } = history;
    const [latest] = versions;
    if (latest === undefined)
        return doubtedPolicy({ kind: 'empty' });
    if (told === true)
        return reviewOf(latest, judgeVersion(latest, policy.approval, run));
    if (!whole)
        return doubtedPolicy({ kind: 'too-many' });
    const last = history.from === undefined ? lastReadable(versions) : firstByAdmin(versions, history.from, run);
    if (last < 0)
        return doubtedPolicy({ kind: 'unknown-before', from: history.from ?? Number.POSITIVE_INFINITY });
    if (last === 0)
        return history.from === undefined ? judgeFirst(latest) : { ok: true, facts: mergedBy(latest) };
    const believed = believe(versions, last, run);
    if (believed.has(0))
        return { ok: true, facts: mergedBy(latest) };
    const before = versions.slice(1).find(({ approval }) => approval !== undefined)?.approval;
    const judged = before === undefined ? undefined : judgeVersion(latest, before, run);
    return judged?.ok === false ? reviewOf(latest, judged) : policyUnreviewed({ kind: 'earlier' });
}
/**
 * Judges whether `people.yml` may be believed: its last change, and every copy that this replaced, must have been
 * approved as the policy demands of a change of itself. There is no first version that counts by itself: who may
 * approve was known by then. `undefined` where that is not judged.
 */
function reviewPeople({ approval: rules }, { people, peopleUnavailable }, run) {
    if (peopleUnavailable !== undefined)
        return doubtedPolicy({ kind: 'people-unavailable', fault: peopleUnavailable });
    for (let copy = people; copy !== undefined; copy = copy.before) {
        const approval = judgeVersion({ provenance: copy }, rules, run);
        if (approval.ok)
            continue;
        return approval.reason === 'undecidable'
            ? doubtedPolicy({ kind: 'people', doubt: approval.facts.doubt })
            : policyUnreviewed({ kind: 'people', fault: approval });
    }
    return people === undefined ? undefined : { ok: true, facts: mergedBy({ provenance: people }) };
}
/** The first version needs no review, but it must have been in force ever since. */
function judgeFirst({ provenance: { line = 'proved' } }) {
    if (line === 'proved')
        return { ok: true, facts: { kind: 'first' } };
    return line === 'broken' ? policyUnreviewed({ kind: 'first-brought-back' }) : doubtedPolicy({ kind: 'first-line' });
}
function policyUnreviewed(facts) {
    return { ok: false, reason: 'policy-unreviewed', facts };
}
function doubtedPolicy(doubt) {
    return { ok: false, reason: 'undecidable', facts: { kind: 'policy', doubt } };
}
function lastReadable(versions) {
    const index = versions.findLastIndex(({ approval }) => approval !== undefined);
    return Math.max(index, 0);
}
/** Anybody who could change the rules of the repository could do without the gate. */
const BY_ADMIN = { approvers: { permission: 'admin' } };
/**
 * The newest version that may count as the first where it is not known what was before: it came since, it was shown
 * whole because there was no file before it, and an admin of the repository approved it. -1 when there is none.
 */
function firstByAdmin(versions, from, run) {
    return versions.findIndex((version, index) => {
        const { approval, provenance } = version;
        const isKnown = provenance.pull !== undefined && provenance.pull.merged_at > from;
        return (approval !== undefined &&
            isKnown &&
            versions[index + 1]?.blob === undefined &&
            judgeVersion(version, BY_ADMIN, run).ok);
    });
}
/** The versions that count, found from the oldest to the newest. */
function believe(versions, last, run) {
    const believed = new Set([last]);
    for (let index = last - 1; index >= 0; index--)
        if (isBelievable(versions, index, believed, run))
            believed.add(index);
    return believed;
}
/** Goes back from a version to one that counts, as long as each on the way would have accepted it. */
function isBelievable(versions, index, believed, run) {
    const version = versions[index];
    if (version === undefined)
        return false;
    for (let before = index + 1; before < versions.length; before++) {
        const rules = versions[before]?.approval;
        // a file that could not be read let nothing through, so it names nobody and forbids nothing
        if (rules === undefined)
            continue;
        if (!judgeVersion(version, rules, run).ok)
            return false;
        if (believed.has(before))
            return believed.has(index + 1) || showsAll(version, versions[index + 1], versions[before]);
    }
    return false;
}
/**
 * Whether reviewers were shown all that the version has, though the one before it does not count: a diff shows only
 * what it adds to that one.
 */
function showsAll({ blob }, before, good) {
    return before?.blob === undefined || (blob !== undefined && blob === good?.blob);
}
function judgeVersion({ provenance }, rules, run) {
    if (rules.policy === 'any')
        return judgeOpen(provenance.line ?? 'proved');
    return (0,reviews/* judgeReviews */.H)({ rules, needed: rules.count ?? 1, isInvolved: (review) => (0,policy_approval/* isOfRun */.NG)(review, run), objection: byBot }, provenance);
}
/** Whoever may push may change the policy; but it must have been in force ever since. */
function judgeOpen(line) {
    if (line === 'proved')
        return { ok: true, by: [], needed: 0 };
    return line === 'broken'
        ? { ok: false, reason: 'approval-missing', facts: { kind: 'brought-back', needed: 0 } }
        : {
            ok: false,
            reason: 'undecidable',
            facts: { kind: 'approval', doubt: { kind: 'line-without-review' }, needed: 0 },
        };
}
function byBot(pull) {
    return (0,policy_approval/* isProposedByBot */.DW)(pull) ? { kind: 'bot', pull: pull.number, author: pull.author } : undefined;
}
function reviewOf(version, approval) {
    if (approval.ok)
        return { ok: true, facts: mergedBy(version) };
    return approval.reason === 'undecidable'
        ? doubtedPolicy({ kind: 'change', doubt: approval.facts.doubt })
        : policyUnreviewed({ kind: 'change', fault: approval });
}
function mergedBy({ provenance: { pull } }) {
    return pull === undefined ? { kind: 'allowed' } : { kind: 'reviewed', pull: pull.number };
}

;// CONCATENATED MODULE: ./lib/policy/run-checks.js






/**
 * The checks that concern the whole run, whatever the grants say; stops after the first that fails. Whether anything is
 * frozen is left out where the policy lets somebody pass over that.
 */
function checkRun(policyFile, evidence, run, role, { isFreezePassedOver = false } = {}) {
    if (policyFile === undefined)
        return [(0,policy_decision/* failure */.V)('policy-missing', { kind: 'none' })];
    if (!policyFile.ok)
        return [(0,policy_decision/* failure */.V)('policy-invalid', { problem: policyFile.problems[0] })];
    const policy = policyFile.value;
    const checks = [];
    const freezeOr = isFreezePassedOver ? unlooked : checkFreeze;
    for (const check of [checkReview, checkPeopleReview, freezeOr, checkNever, checkDelegation]) {
        const made = check(policy, evidence, run, role);
        if (made !== undefined)
            checks.push(made);
        if (made?.outcome === 'fail')
            return checks;
    }
    // a role that is known is among the checks of the grant
    if (role !== undefined && !policy.roles.has(role))
        checks.push((0,policy_decision/* failure */.V)('role-unknown', { kind: 'asked', role, roles: [...policy.roles.keys()] }));
    return checks;
}
function checkReview(policy, evidence, run) {
    if (evidence.policy === undefined)
        return undefined;
    const review = reviewPolicy(policy, evidence.policy, run);
    if (review.ok)
        return { name: 'policy-unreviewed', outcome: 'pass', facts: review.facts };
    return review.reason === 'undecidable'
        ? (0,policy_decision/* failure */.V)('undecidable', review.facts)
        : (0,policy_decision/* failure */.V)('policy-unreviewed', review.facts);
}
/** INVARIANT: who somebody is, is never read from a file that nobody reviewed. */
function checkPeopleReview(policy, evidence, run) {
    // who is not known by the file may still be revoked by it
    const isLookedAt = evidence.people !== undefined || evidence.peopleUnavailable !== undefined;
    if (run.delegation?.handle === undefined && !isLookedAt)
        return undefined;
    const review = reviewPeople(policy, evidence, run);
    if (review === undefined || review.ok)
        return undefined;
    return review.reason === 'undecidable'
        ? (0,policy_decision/* failure */.V)('undecidable', review.facts)
        : (0,policy_decision/* failure */.V)('policy-unreviewed', review.facts);
}
/** In place of a check that is left out. */
const unlooked = () => undefined;
function checkFreeze({ lifted }, { frozen, freezes = [] }) {
    // one that is not named cannot be lifted either
    if (frozen)
        return (0,policy_decision/* failure */.V)('frozen', { kind: 'unnamed' });
    const [freeze] = (0,policy_tags/* freezesInForce */.dj)(freezes, lifted);
    return freeze === undefined
        ? { name: 'frozen', outcome: 'pass', facts: { kind: 'none' } }
        : (0,policy_decision/* failure */.V)('frozen', (0,policy_tags/* freezeBy */.X)(freeze));
}
function checkNever(policy, _evidence, run, role) {
    const hit = neverHit(policy, run);
    if (hit === undefined)
        return { name: 'never-allowed', outcome: 'pass', facts: { kind: 'none' } };
    const { list, ...named } = hit;
    const roles = [...policy.roles]
        .filter(([name]) => role === undefined || name === role)
        .map(([name, one]) => ({ role: name, patterns: one[list] ?? [] }));
    return (0,policy_decision/* failure */.V)('never-allowed', { ...named, roles, never: policy.never?.[list] ?? [] });
}
function neverHit({ never }, run) {
    const { branches = [], tags = [], environments = [] } = never ?? {};
    const branch = branchesOf(run).find((name) => (0,glob/* matchesAny */._I)(branches, name));
    if (branch !== undefined)
        return { kind: 'branch', name: branch, list: 'branches' };
    const tag = tagOf(run);
    if (tag !== undefined && (0,glob/* matchesAny */._I)(tags, tag))
        return { kind: 'tag', name: tag, list: 'tags' };
    return run.environment !== undefined && (0,glob/* matchesAnyAlike */.sv)(environments, run.environment)
        ? { kind: 'environment', name: run.environment, list: 'environments' }
        : undefined;
}

;// CONCATENATED MODULE: ./lib/policy/end-of-access.js

/** When access ends that is over at `expires`: then, or with the open window. Milliseconds since 1970. */
function endOfAccess(role, expires, now) {
    const closings = (role?.windows ?? []).map((window) => (0,policy_window/* closesAt */.py)(window, now) ?? 0);
    return closings.length === 0 ? expires : Math.min(expires, Math.max(...closings));
}

;// CONCATENATED MODULE: ./lib/policy/break-glass/listed.js



/**
 * Whether whoever began a run is among the people of a list.
 *
 * INVARIANT: an app never is, nor is anybody whom a tool names; and where it depends on a team that is not known, the
 * answer is `unknown`.
 */
function isOnCall({ users = [], teams = [] }, run) {
    const actor = (0,principal/* actorOf */.dn)(run);
    if ((0,account/* isApp */.YB)(actor) || run.delegation !== undefined)
        return 'no';
    if (users.some((user) => (typeof user === 'number' ? String(user) === actor.id : (0,fold/* isSameName */.yS)(user, actor.login))))
        return 'member';
    const found = teams.map((team) => inTeam(team, run));
    return found.includes('member') ? 'member' : found.includes('unknown') ? 'unknown' : 'no';
}
/** The number of a team decides where the policy gives one: names of teams are used again. */
function inTeam(team, { actor_teams: names, actor_team_ids: ids }) {
    if (typeof team !== 'string')
        return ids === undefined ? 'unknown' : ids.includes(team.id) ? 'member' : 'no';
    if (names === undefined)
        return 'unknown';
    return names.some((name) => (0,fold/* isSameName */.yS)(name, team)) ? 'member' : 'no';
}

// EXTERNAL MODULE: ./lib/policy/break-glass/reviewed.js
var reviewed = __webpack_require__(2722);
// EXTERNAL MODULE: ./lib/policy/break-glass/slots.js
var break_glass_slots = __webpack_require__(5562);
;// CONCATENATED MODULE: ./lib/policy/break-glass/emergency-checks.js






/**
 * The checks that take the place of an approval where somebody asked for access in an emergency.
 *
 * INVARIANT: each of them is made from what GitHub says now, never from what a workflow wrote about it.
 */
function emergencyFindings(emergency, found, situation) {
    const findings = [
        checkListed(emergency, situation),
        validForm(emergencyFault(emergency, situation)),
        checkCount(emergency, found, situation),
        checkReviews(emergency, found, situation),
    ];
    return {
        known: findings.filter(({ name }) => name !== 'undecidable'),
        unknown: findings.filter(({ name }) => name === 'undecidable'),
    };
}
/** Who has the place in the log that counts an issue. */
function slotOwner({ number, opened_at: at }) {
    return { issue: number, opened: Math.floor(at / 1000) * 1000 };
}
function checkListed({ rules, form }, { run, evidence }) {
    const listed = isOnCall(rules.who, run);
    if (listed !== 'unknown')
        return outcomes('break-glass-not-listed', () => ({ role: form.role, actor: run.actor }))(listed === 'member');
    const fault = evidence.teamsUnknown ?? { message: 'the teams of the people of this run could not be read' };
    const [team] = rules.who.teams ?? [];
    const name = typeof team === 'string' ? team : (team?.team ?? '');
    return outcomes('undecidable', () => ({ kind: 'membership', team: name, fault }))(false);
}
const validForm = (fault) => outcomes('break-glass-invalid', () => fault ?? { kind: 'none' })(fault === undefined);
/** What is wrong with the issue itself. */
function emergencyFault({ issue, form, rules, grant }, { run, now }) {
    const { number } = issue;
    // INVARIANT: by number; a login is somebody else's by tomorrow
    if (String(issue.author_id) !== run.actor_id)
        return { kind: 'other-person', issue: number, author: issue.author };
    if (issue.transferred)
        return { kind: 'transferred', issue: number };
    if (issue.by_email)
        return { kind: 'by-email', issue: number };
    if (issue.edited)
        return { kind: 'edited', issue: number };
    if (issue.closed)
        return { kind: 'closed', issue: number };
    if (form.isDrill && rules.drill === undefined)
        return { kind: 'no-drill', issue: number, role: form.role };
    const until = grant.expires ?? 0;
    return now < until ? undefined : { kind: 'over', issue: number, until };
}
function checkCount({ issue, form, rules }, { slots }, { run }) {
    const log = (0,break_glass_slots/* slotLog */.rH)(slots, (0,break_glass_slots/* slotFolder */.XJ)(run.actor_id, form.role, form.isDrill));
    if (!log.ok)
        return outcomes('undecidable', () => ({ kind: 'uses-blocked', tag: log.tag }))(false);
    const { spent } = (0,break_glass_slots/* countSlots */.vf)(log.entries, slotOwner(issue), rules.each);
    const { count: most, per } = rules.each;
    return outcomes('break-glass-exhausted', () => ({ most, per, spent }))(spent < most);
}
/** INVARIANT: a review that is not known to be there is not there. */
function checkReviews({ issue }, { slots, reviews }, situation) {
    const { policy, run, now, evidence } = situation;
    const isEnded = (number) => (0,policy_tags/* findRevocation */.Kb)(evidence.revoked, (0,emergency_grant/* emergencyId */.V9)(number)) !== undefined;
    const states = (0,reviewed/* takenBy */.bL)(slots, policy)
        .filter((taken) => taken.issue !== issue.number && now > taken.due)
        .map((taken) => ({
        issue: taken.issue,
        due: taken.due,
        state: (0,reviewed/* reviewStage */.jt)(taken, reviews.get(taken.issue), policy, {
            login: run.actor,
            isEnded: isEnded(taken.issue),
        }),
    }));
    const open = (state) => states.filter((one) => one.state === state).map(({ issue: number, due }) => ({ issue: number, due }));
    const overdue = open('missing');
    const [unknown] = open('unknown');
    if (overdue.length === 0 && unknown !== undefined) {
        const fault = reviews.get(unknown.issue)?.unavailable ?? { message: 'it could not be shown who approved it' };
        return outcomes('undecidable', () => ({ kind: 'break-glass-review', issue: unknown.issue, fault }))(false);
    }
    return outcomes('break-glass-unreviewed', () => ({ overdue }))(overdue.length === 0);
}

;// CONCATENATED MODULE: ./lib/policy/break-glass/decide-emergency.js








/** An issue that is older says nothing about a run of now. */
const RECENT_MS = 86_400_000;
/**
 * Decides where no grant lets a run go on: by an issue in which its person asked for break-glass access. `usual` is the
 * refusal by grants; it stands where nobody asked.
 *
 * INVARIANT: what is true of the whole run stands in the way as it does of grants: `never`, a policy that was not
 * reviewed, and a freeze unless the policy itself lets emergencies pass over it. Only a person who started the run
 * themselves: a tool that names somebody never has it.
 */
function decideEmergency(usual, situation) {
    const { policy, evidence, found, request, now } = situation;
    if (request.grant !== undefined || request.run.delegation !== undefined)
        return usual;
    const isFreezePassedOver = policy['frozen-allows-break-glass'] === true;
    const globals = checkRun({ ok: true, value: policy }, evidence, request.run, request.role, { isFreezePassedOver });
    if (globals.some(({ outcome }) => outcome === 'fail'))
        return usual;
    const { unavailable } = found;
    if (unavailable !== undefined)
        return usual.reason === 'no-grant'
            ? refusedFor(usual, 'undecidable', [
                ...globals,
                (0,policy_decision/* failure */.V)('undecidable', { kind: 'break-glass', fault: unavailable }),
            ])
            : usual;
    const judged = found.issues
        .filter((issue) => now - issue.opened_at < RECENT_MS && isForRun(issue, situation))
        .map((issue) => judgeIssue(issue, situation))
        .toSorted((a, b) => Number(isPast(a, now)) - Number(isPast(b, now)) || firstToUse(a, b));
    const [first] = judged;
    if (first === undefined)
        return usual;
    const considered = [
        ...usual.considered,
        ...judged.map(({ issue, emergency, failed }) => ({
            grant: (0,emergency_grant/* emergencyId */.V9)(issue.number),
            ...(emergency === undefined ? {} : { role: emergency.form.role }),
            failed,
        })),
    ];
    const roles = judged.flatMap(({ emergency, failed }) => (failed.length === 0 ? (emergency?.form.role ?? []) : []));
    if (new Set(roles).size > 1)
        return { ...ambiguous(usual, roles, globals), considered };
    if (first.emergency !== undefined && first.failed.length === 0)
        return { ...letIn(first, first.emergency, globals, situation), considered };
    if (usual.reason !== 'no-grant' && usual.reason !== 'frozen' && isPast(first, now))
        return { ...usual, considered };
    return { ...turnedDown(usual, first, globals), considered };
}
/** Nobody asks by it any more: what a grant lacks is the better answer. */
function isPast({ issue, emergency }, now) {
    return issue.closed || now >= (emergency?.grant.expires ?? Number.POSITIVE_INFINITY);
}
function turnedDown(usual, { issue, emergency, failed, checks }, globals) {
    return {
        ...refusedFor(usual, failed[0] ?? 'break-glass-invalid', [...globals, ...checks()]),
        grant: (0,emergency_grant/* emergencyId */.V9)(issue.number),
        ...(emergency === undefined ? {} : { role: emergency.form.role, expires: emergency.grant.expires ?? 0 }),
    };
}
function ambiguous(usual, roles, globals) {
    const check = (0,policy_decision/* failure */.V)('role-ambiguous', { roles: [...new Set(roles)].toSorted() });
    return refusedFor(usual, 'role-ambiguous', [...globals, check]);
}
/** Whether an issue is about a role that this run could be for. */
function isForRun({ form }, { policy, request: { role } }) {
    const roles = role === undefined ? [...policy.roles.keys()] : [role];
    const open = roles.filter((name) => policy.roles.get(name)?.['break-glass'] !== undefined);
    return form === undefined ? open.length > 0 : open.includes(form.role);
}
function judgeIssue(issue, { policy, evidence, found, request, now }) {
    const { run, home, steps } = request;
    const emergency = (0,emergency_grant/* emergencyOf */.zO)(issue, policy, run);
    if (emergency === undefined) {
        const checks = () => [(0,policy_decision/* failure */.V)('break-glass-invalid', { kind: 'form', issue: issue.number })];
        return { issue, failed: ['break-glass-invalid'], checks, hasPlace: false };
    }
    const situation = { policy, evidence, run, now, home, ...(steps === undefined ? {} : { steps }) };
    const { grant, form, rules } = emergency;
    const findings = grantChecker(situation, () => emergencyFindings(emergency, found, situation))(grant);
    const log = (0,break_glass_slots/* slotLog */.rH)(found.slots, (0,break_glass_slots/* slotFolder */.XJ)(run.actor_id, form.role, form.isDrill));
    return {
        issue,
        emergency,
        failed: findings.flatMap(({ ok, name }) => (ok ? [] : [name])),
        checks: () => toChecks(findings, grant, situation),
        hasPlace: log.ok && (0,break_glass_slots/* countSlots */.vf)(log.entries, slotOwner(issue), rules.each).hasPlace,
    };
}
/**
 * Of those that are not past: fewest failed checks, then what is counted already, then the latest. The order in which
 * issues were read does not matter.
 */
function firstToUse(a, b) {
    return (a.failed.length - b.failed.length ||
        Number(b.hasPlace) - Number(a.hasPlace) ||
        b.issue.opened_at - a.issue.opened_at ||
        b.issue.number - a.issue.number);
}
function letIn({ issue, checks, hasPlace }, { form, rules, grant }, globals, { policy, request: { run }, now }) {
    const expires = issue.opened_at + rules.lasts * 1000;
    return {
        schema: 1,
        decision: 'allow',
        grant: grant.id,
        role: form.role,
        expires,
        until: endOfAccess(policy.roles.get(form.role), expires, now),
        checks: [...globals, ...checks()],
        considered: [],
        principal: run.triggering_actor,
        run,
        emergency: {
            issue: issue.number,
            opened: slotOwner(issue).opened,
            isDrill: form.isDrill,
            credentialsOf: form.isDrill ? (rules.drill ?? form.role) : form.role,
            hasPlace,
        },
    };
}
function refusedFor({ principal, run, considered }, reason, checks) {
    return { schema: 1, decision: 'deny', reason, checks, considered, principal, run };
}

;// CONCATENATED MODULE: ./lib/policy/decide.js








/**
 * Decides whether a run goes on. Pure: no clock, no IO; `now` is milliseconds since 1970. Never throws on bad files: a
 * doubt is a denial.
 *
 * INVARIANT: allowed only if the policy stands, nothing is frozen, nothing under `never` is touched, and one grant of
 * the principal passes every check; or, without one, access in an emergency does that the principal asked for.
 */
function decide(policyFile, grants, evidence, request, now) {
    const usual = decideByGrants(policyFile, grants, evidence, request, now);
    return usual.decision === 'allow' || policyFile?.ok !== true || evidence.breakGlass === undefined
        ? usual
        : decideEmergency(usual, { policy: policyFile.value, evidence, found: evidence.breakGlass, request, now });
}
function decideByGrants(policyFile, grants, evidence, request, now) {
    const { run, home, role, steps } = request;
    const globals = checkRun(policyFile, evidence, run, role);
    const refused = globals.find((check) => check.outcome === 'fail');
    if (refused !== undefined || policyFile?.ok !== true)
        return deny(refused?.name ?? 'policy-missing', run, globals, []);
    const policy = policyFile.value;
    const situation = { policy, evidence, run, now, home, ...(steps === undefined ? {} : { steps }) };
    const check = grantChecker(situation);
    const judged = candidates(grants, request)
        .map((file) => judgeGrant(file, check, situation))
        .toSorted(byCloseness);
    return choose(judged, globals, request, policy, now);
}
/** Lets the run go on by a grant that passes every check, where these agree on a role; else says what comes closest. */
function choose(judged, globals, request, policy, now) {
    const { run } = request;
    const considered = judged.map(summarise);
    const passing = judged.filter((entry) => entry.failed.length === 0);
    const [closest] = judged;
    if (closest === undefined)
        return deny('no-grant', run, [...globals, noGrantCheck(request)], []);
    if (passing.length === 0)
        return {
            ...deny(closest.failed[0] ?? 'no-grant', run, [...globals, ...closest.checks()], considered),
            ...about(closest),
        };
    const roles = [...new Set(passing.map((entry) => entry.grant?.role ?? ''))].toSorted();
    if (roles.length > 1)
        return deny('role-ambiguous', run, [...globals, (0,policy_decision/* failure */.V)('role-ambiguous', { roles })], considered);
    return allow(passing, globals, considered, run, policy, now);
}
function allow(passing, globals, considered, run, policy, now) {
    const [first] = passing.toSorted((a, b) => (a.end ?? 0) - (b.end ?? 0) || compareText(a.id, b.id));
    // INVARIANT: nothing is allowed without an end
    if (first?.grant === undefined || first.end === undefined)
        return deny('undecidable', run, globals, considered);
    const { id, role } = first.grant;
    const expires = first.end;
    return {
        schema: 1,
        decision: 'allow',
        grant: id,
        role,
        expires,
        until: endOfAccess(policy.roles.get(role), expires, now),
        checks: [...globals, ...first.checks()],
        considered,
        principal: run.triggering_actor,
        run,
    };
}
/** The grants that could cover this run: the principal's, for the role named; a void one for any role. */
function candidates(grants, request) {
    const organisation = request.home.split('/')[0] ?? '';
    return grants.filter((file) => (0,principal/* membershipOf */._G)(file.holder, request.run, organisation) !== 'no' &&
        (request.grant === undefined || request.grant === file.id) &&
        (request.role === undefined || !file.ok || file.grant.role === request.role));
}
function judgeGrant(file, check, situation) {
    if (!file.ok) {
        const { id, problems } = file;
        const checks = () => [(0,policy_decision/* failure */.V)('grant-invalid', { problem: problems[0] })];
        return { id, end: undefined, failed: ['grant-invalid'], checks };
    }
    const { id, grant } = file;
    const failed = [];
    for (const finding of check(grant))
        if (!finding.ok)
            failed.push(finding.name);
    const end = (0,grant_times/* grantEnd */.wy)(grant, situation.evidence);
    return { id, grant, end, failed, checks: () => toChecks(check(grant), grant, situation) };
}
/** Fewest failed checks first, then latest to end, then by id: the order in which grants were read does not matter. */
function byCloseness(a, b) {
    if (a.failed.length !== b.failed.length)
        return a.failed.length - b.failed.length;
    const [one, other] = [a.end ?? Number.NEGATIVE_INFINITY, b.end ?? Number.NEGATIVE_INFINITY];
    if (one !== other)
        return other > one ? 1 : -1;
    return compareText(a.id, b.id);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function summarise(judged) {
    const { id, grant, failed } = judged;
    return grant === undefined ? { grant: id, failed } : { grant: id, role: grant.role, failed };
}
function about(judged) {
    return {
        grant: judged.id,
        ...(judged.grant === undefined ? {} : { role: judged.grant.role }),
        ...(judged.end === undefined ? {} : { expires: judged.end }),
    };
}
function noGrantCheck({ run, role, grant }) {
    return (0,policy_decision/* failure */.V)('no-grant', grant === undefined
        ? { kind: 'any', actor: run.actor, ...(role === undefined ? {} : { role }) }
        : { kind: 'named', grant });
}
function deny(reason, run, checks, considered) {
    return { schema: 1, decision: 'deny', reason, checks, considered, principal: run.triggering_actor, run };
}

// EXTERNAL MODULE: ./lib/policy/grant.js
var grant = __webpack_require__(3740);
// EXTERNAL MODULE: ./lib/policy/run.js
var run = __webpack_require__(1287);
;// CONCATENATED MODULE: ./lib/policy/reasons.js
/**
 * Why a run was refused, in one closed list, in the order in which checks are made; and whether the check needs
 * evidence, which is fetched only for grants that pass the others. Ids are public API: docs/reasons.md has a heading
 * for each. Their words are in the report.
 */
const NEEDS_EVIDENCE = {
    'identity-unverified': false,
    'policy-missing': false,
    'policy-invalid': false,
    'policy-unreviewed': false,
    frozen: false,
    'never-allowed': false,
    'delegation-missing': false,
    'delegation-invalid': false,
    'delegation-spent': false,
    'person-unknown': false,
    'role-unknown': false,
    'role-ambiguous': false,
    'no-grant': false,
    'grant-invalid': false,
    'grant-revoked': true,
    'approval-missing': true,
    'approval-self': true,
    'approval-stale': true,
    'approval-ineligible': true,
    'break-glass-not-listed': true,
    'break-glass-invalid': true,
    'break-glass-exhausted': true,
    'break-glass-unreviewed': true,
    'grant-too-long': false,
    'grant-not-started': false,
    'grant-expired': false,
    'outside-window': false,
    'principal-mismatch': false,
    'rerun-by-other': false,
    'delegation-out-of-scope': false,
    'repository-out-of-scope': false,
    'workflow-out-of-scope': false,
    'event-out-of-scope': false,
    'branch-out-of-scope': false,
    'tag-out-of-scope': false,
    'environment-out-of-scope': false,
    'runner-out-of-scope': false,
    'ref-unprotected': false,
    'permissions-out-of-scope': false,
    'step-out-of-scope': false,
    'step-undecidable': false,
    'uses-exhausted': true,
    undecidable: true,
};
/** Reasons in the order of the checks; what comes first is reported. */
const REASON_IDS = Object.keys(NEEDS_EVIDENCE);

;// CONCATENATED MODULE: ./lib/policy/shortlist.js


/** Most grants whose evidence is fetched for one run. */
const MAX_CANDIDATES = 40;
const EMPTY_EVIDENCE = { provenance: new Map(), revoked: new Set(), frozen: false, uses: new Map() };
/**
 * The grants about which evidence is fetched: those that pass every check that needs none, else the ones that come
 * closest, so that the refusal can say why. A revocation in the file is known already and counts.
 */
function shortlist(files, situation) {
    const check = grantChecker({ ...situation, evidence: EMPTY_EVIDENCE });
    const rated = files.flatMap((file) => {
        if (!file.ok)
            return [];
        const failed = check(file.grant).filter((finding) => !finding.ok && !NEEDS_EVIDENCE[finding.name]);
        return [{ grant: file.grant, faults: failed.length + (file.grant.revoked === undefined ? 0 : 1) }];
    });
    const least = Math.min(...rated.map((entry) => entry.faults));
    const grants = rated.filter((entry) => entry.faults === least).toSorted((a, b) => firstToAsk(a.grant, b.grant));
    return { grants: grants.slice(0, MAX_CANDIDATES).map((entry) => entry.grant), hopeful: least === 0 };
}
/** The first to end, then those that say only how long, the latest request first: many of them may be over. */
function firstToAsk(a, b) {
    const [one, other] = [a.expires ?? Number.POSITIVE_INFINITY, b.expires ?? Number.POSITIVE_INFINITY];
    if (one !== other)
        return one < other ? -1 : 1;
    if (a.expires === undefined && a.request !== b.request)
        return (b.request ?? 0) - (a.request ?? 0);
    return a.id < b.id ? -1 : 1;
}

// EXTERNAL MODULE: ./lib/session/gather.js + 3 modules
var gather = __webpack_require__(3112);
// EXTERNAL MODULE: ./lib/policy/policy.js + 9 modules
var policy = __webpack_require__(6124);
// EXTERNAL MODULE: ./lib/github/branch-log.js
var branch_log = __webpack_require__(8876);
// EXTERNAL MODULE: ./lib/github/file-id.js
var file_id = __webpack_require__(4043);
// EXTERNAL MODULE: ./lib/github/first-parents.js
var first_parents = __webpack_require__(4673);
// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/github/policy-history-query.js
var policy_history_query = __webpack_require__(8605);
// EXTERNAL MODULE: ./lib/github/pull-request.js
var pull_request = __webpack_require__(3056);
;// CONCATENATED MODULE: ./lib/github/policy-versions.js


/**
 * What GitHub's history of the path says about some commits: only a guess at which pull requests to ask about. Only
 * those count whose commits were all shown.
 */
function readTold(commit) {
    return commit
        .object('versions')
        .present('nodes')
        .map((node) => {
        const pulls = node.object('associatedPullRequests');
        const nodes = pulls.present('nodes');
        const readable = nodes.filter(pull_request/* hasAllCommits */.Az);
        return { oid: node.text('oid'), pulls: readable, complete: pulls.number('totalCount') <= readable.length };
    });
}
/** Texts of the policy that came along, by the id of their content. */
function readTexts(commit) {
    const nodes = commit.object('versions').present('nodes');
    const merges = nodes
        .flatMap((node) => node.object('associatedPullRequests').present('nodes'))
        .flatMap((pull) => pull.maybe('mergeCommit') ?? []);
    return new Map([commit, ...nodes, ...merges].flatMap((holder) => {
        const file = holder.maybe('file');
        const text = file === undefined ? undefined : blobText(file.optional('object'));
        return file === undefined || text === undefined || !(0,file_id/* isRegular */.$W)(file) ? [] : [[file.text('oid'), text]];
    }));
}
function blobText(blob) {
    return blob === undefined || !blob.has('text') || blob.flag('isTruncated') ? undefined : blob.text('text');
}

// EXTERNAL MODULE: ./lib/github/trace.js + 5 modules
var trace = __webpack_require__(4253);
// EXTERNAL MODULE: ./lib/github/turn.js
var github_turn = __webpack_require__(8084);
;// CONCATENATED MODULE: ./lib/github/policy-history.js










/**
 * Reads the versions of the policy that the default branch was at, each with the pull request that brought it. `asked`
 * is the commit with the fields of the query, where they came along with something else. What cannot be read makes the
 * history unavailable, or says since when it is known: it never makes it shorter.
 */
async function readPolicyHistory(place, asked) {
    try {
        return await readHistory(place, asked ?? (await askHistory(place)));
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        return { versions: [], whole: false, unavailable: (0,fact_error/* faultOf */.Kl)(error) };
    }
}
async function askHistory({ api, repository, root, commit: oid }) {
    const { data } = await api.query(policy_history_query/* POLICY_HISTORY_QUERY */.hd, { ...(0,policy_history_query/* policyHistoryVariables */.ax)(repository, root), oid });
    return new json/* Fields */.C(data, '').object('repository').object('object');
}
async function readHistory(place, target) {
    const { follow, repository, branch, root } = place;
    const path = `${root}/policy.yml`;
    const line = (0,first_parents/* readLine */.Xw)(target);
    const tracing = (0,trace/* startTracing */.bc)({ path, name: policy_history_query/* POLICY_ALIAS */.eO, line, guesses: readTold(target), home: repository, branch }, follow);
    const { turns, oldest, from } = await readTurns(tracing);
    const blobs = [...turns.map(({ blob }) => blob), ...(oldest === undefined ? [] : [oldest])];
    const [texts, provenance] = await Promise.all([
        readMissing(place, blobs, readTexts(target)),
        inTurns(turns, async (turn) => await (0,trace/* provenanceOf */.Jj)(tracing, turn)),
    ]);
    const versions = blobs.map((blob, index) => ({
        ...versionFile(blob, texts),
        provenance: provenance[index] ?? { reviews: [] },
    }));
    return { versions, whole: true, ...(from === undefined ? {} : { from }) };
}
/** Most changes of the policy that are read. */
const MAX_POLICY_CHANGES = 500;
/** The changes of the policy, as far back as GitHub's log of the branch tells. */
async function readTurns({ timeline, follow }) {
    const turns = [];
    for (let index = 0; turns.length <= MAX_POLICY_CHANGES;) {
        const seen = await (0,github_turn/* turnAt */.$0)(timeline, index);
        if (seen.kind === 'unknown') {
            if (index === 0 && seen.since === Infinity)
                throw (0,trace/* untold */.r_)(seen.why);
            return { turns, oldest: seen.blob, from: seen.since + github_turn/* MERGE_SKEW_MS */.X_ };
        }
        // what was there before the log begins may have replaced another
        if (seen.kind === 'start')
            return { turns, oldest: seen.blob, from: seen.blob === undefined ? undefined : seen.since + github_turn/* MERGE_SKEW_MS */.X_ };
        const { turn } = seen;
        turns.push(turn);
        if (branch_log/* NO_COMMIT */.U.test(turn.move.before) && (await isEnd(timeline, turn)))
            return {
                turns,
                oldest: undefined,
                from: (await follow.log.isFirst(turn.move)) ? undefined : turn.move.at + github_turn/* MERGE_SKEW_MS */.X_,
            };
        index = turn.index + 1;
    }
    throw new fact_error/* FactError */.n(`the policy was changed more than ${MAX_POLICY_CHANGES} times, which is more than can be read`, 'keep the policy in a separate repository');
}
/** Whether the branch did not exist before a turn, and never had. */
async function isEnd(timeline, { index }) {
    return (await timeline.seen(index + 2)).kind === 'start';
}
/** Requests at once. */
const PARALLEL_REQUESTS = 10;
async function inTurns(items, ask) {
    const answers = [];
    for (let start = 0; start < items.length; start += PARALLEL_REQUESTS)
        answers.push(...(await Promise.all(items.slice(start, start + PARALLEL_REQUESTS).map(ask))));
    return answers;
}
/** Texts that are asked for at once. */
const BATCH_TEXTS = 20;
async function readMissing({ api, repository }, blobs, texts) {
    const wanted = blobs.filter((blob) => blob !== undefined).filter((blob) => (0,file_id/* isContent */.az)(blob) && !texts.has(blob));
    const missing = [...new Set(wanted)];
    const [owner = '', name = ''] = repository.split('/');
    const chunks = Array.from({ length: Math.ceil(missing.length / BATCH_TEXTS) }, (_, index) => missing.slice(index * BATCH_TEXTS, (index + 1) * BATCH_TEXTS));
    const found = await inTurns(chunks, async (chunk) => {
        const ids = Object.fromEntries(chunk.map((oid, index) => [`o${index}`, oid]));
        const { data } = await api.query((0,policy_history_query/* policyTexts */.fD)(chunk.length), { owner, name, ...ids });
        const answer = new json/* Fields */.C(data, '').object('repository');
        return chunk.flatMap((oid, index) => {
            const text = blobText(answer.object(`b${index}`));
            return text === undefined ? [] : [[oid, text]];
        });
    });
    return new Map([...texts, ...found.flat()]);
}
function versionFile(blob, texts) {
    if (blob === undefined)
        return {};
    const text = texts.get(blob);
    const approval = text === undefined ? undefined : (0,policy.parseApprovalRules)(text);
    return { blob, ...(approval === undefined ? {} : { approval }) };
}

// EXTERNAL MODULE: ./lib/github/reviewers.js
var reviewers = __webpack_require__(1103);
// EXTERNAL MODULE: ./lib/session/follow.js + 1 modules
var follow = __webpack_require__(2736);
;// CONCATENATED MODULE: ./lib/session/policy-history.js




/** Without a policy there is nothing to judge, and an empty history lets nothing through. */
const NO_HISTORY = { versions: [], whole: false };
/**
 * Asks how the policy came to be, with what those who reviewed it may do. A fault is for the decision to tell: it never
 * makes the history shorter.
 */
async function askPolicyHistory(session, { files, policy }) {
    if (policy?.ok !== true)
        return NO_HISTORY;
    const { commit, repository, branch, history: asked } = files;
    try {
        // by then a connection is free: one more would cost more than the wait, and the evidence takes as long
        if (asked === undefined)
            await session.pending.attempt.catch(() => undefined);
        const history = await readPolicyHistory({
            api: session.transport.api,
            follow: (0,follow/* followOf */.P)(session),
            repository,
            branch,
            root: session.facts.inputs.policyPath,
            commit,
        }, asked);
        return await withAuthorities(session, policy.value, repository, history);
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        return { ...NO_HISTORY, unavailable: (0,fact_error/* faultOf */.Kl)(error) };
    }
}
/** Every version was to be approved by those whom an earlier one lists, by team or by permission where it says so. */
async function withAuthorities(session, policy, home, history) {
    const earlier = history.versions.slice(1).flatMap(({ approval }) => approval ?? []);
    const rules = earlier.map(({ approvers }) => approvers);
    const count = Math.max(policy.approval.count ?? 1, ...earlier.map((approval) => approval.count ?? 1));
    const teams = [...new Set(rules.flatMap((approvers) => approvers.teams ?? []))];
    // where it is not known what was before, an admin vouches for the first version
    const permission = rules.find((approvers) => approvers.permission !== undefined)?.permission ??
        (history.from === undefined ? undefined : 'admin');
    const asking = {
        ...policy,
        approval: { ...policy.approval, count, approvers: { teams, ...(permission === undefined ? {} : { permission }) } },
    };
    const judged = await (0,reviewers/* addAuthority */.x)(session.transport.api, asking, home, new Map(history.versions.map(({ provenance }, index) => [String(index), provenance])));
    return {
        ...history,
        versions: history.versions.map((version, index) => ({
            ...version,
            provenance: judged.get(String(index)) ?? version.provenance,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/session/evidence-of.js


/** What is gathered where there is nothing to gather about. */
function nothing(run) {
    return {
        candidates: [],
        teamGrants: [],
        provenance: new Map(),
        policy: NO_HISTORY,
        tags: policy_tags/* NO_TAGS */.yv,
        keeping: undefined,
        teamsUnknown: undefined,
        run,
    };
}
/** What was gathered, as a decision looks at it. */
function toEvidence(gathered, grants, files) {
    const unavailable = new Map(gathered.candidates.flatMap((entry) => entry.unavailable === undefined ? [] : [[entry.id, entry.unavailable]]));
    const asked = new Set(gathered.candidates.map((entry) => entry.id));
    for (const file of grants)
        if (!asked.has(file.id))
            unavailable.set(file.id, { message: 'not asked: other checks of this grant fail already' });
    const tags = (0,policy_tags/* joinTags */.QR)([
        gathered.areAccountsAsked === true ? (0,policy_tags/* withAccountsRead */.Lf)(files.tags) : files.tags,
        gathered.tags,
    ]);
    return {
        provenance: gathered.provenance,
        policy: gathered.policy,
        ...(gathered.people === undefined ? {} : { people: gathered.people }),
        ...(gathered.peopleUnavailable === undefined ? {} : { peopleUnavailable: gathered.peopleUnavailable }),
        unavailable,
        ...(gathered.names === undefined ? {} : { names: gathered.names }),
        revoked: new Set((0,policy_tags/* revocationsIn */.xs)(tags)),
        frozen: false,
        freezes: (0,policy_tags/* freezesIn */.uc)(tags),
        uses: new Map(gathered.candidates.map((entry) => [entry.id, entry.uses])),
        ...(gathered.breakGlass === undefined ? {} : { breakGlass: gathered.breakGlass }),
        ...(gathered.teamsUnknown === undefined ? {} : { teamsUnknown: gathered.teamsUnknown }),
    };
}

;// CONCATENATED MODULE: ./lib/session/tag-state.js

function stateOfTags(seen, policy, keeping) {
    const freezes = (0,policy_tags/* freezesIn */.uc)(seen);
    const inForce = (0,policy_tags/* freezesInForce */.dj)(freezes, policy?.ok === true ? policy.value.lifted : []);
    return {
        strays: (0,policy_tags/* strayTags */.td)(seen),
        inTheWay: freezes.find((name) => (0,policy_tags/* foldTag */.cM)(name) === policy_tags/* FREEZE */.kY && !inForce.includes(name)),
        keeping,
    };
}
/** Why uses of a grant cannot be counted on. `undefined` when they can. */
function uncounted(keeping, blocked) {
    if (blocked !== undefined)
        return { kind: 'uses-blocked', tag: blocked };
    return keeping?.uses === true ? undefined : unkeptTags(keeping);
}
/** Why the tags that count break-glass access cannot be relied on. `undefined` when they can. */
function unkeptPlaces(keeping) {
    return keeping?.breakGlass === true ? undefined : unkeptTags(keeping);
}
/** Why the tags that spend delegations cannot be relied on. `undefined` when they can. */
function unkeptSpent(keeping) {
    return keeping?.delegations === true ? undefined : unkeptTags(keeping);
}
function unkeptTags(keeping) {
    const [bypassed] = keeping?.bypassed ?? [];
    return { kind: 'uses-unkept', ...(bypassed === undefined ? {} : { bypassed }) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/github/event-file.js
var event_file = __webpack_require__(6434);
// EXTERNAL MODULE: ./lib/github/identity.js
var github_identity = __webpack_require__(2157);
// EXTERNAL MODULE: ./lib/github/attempt.js
var github_attempt = __webpack_require__(7202);
// EXTERNAL MODULE: ./lib/http/jwt-payload.js
var jwt_payload = __webpack_require__(1002);
// EXTERNAL MODULE: ./lib/policy/holder.js
var holder = __webpack_require__(6850);
// EXTERNAL MODULE: ./lib/session/start-requests.js + 4 modules
var start_requests = __webpack_require__(1031);
// EXTERNAL MODULE: ./lib/session/sources.js + 1 modules
var session_sources = __webpack_require__(7237);
;// CONCATENATED MODULE: ./lib/session/establish.js













/**
 * Awaits the first requests, verifies the token and parses policy and grants. `glimpse` is shown these as soon as they
 * are there, before anything is verified: good for opening connections, never for deciding.
 * @throws IdentityError, RunError when it cannot be proven who runs; FactError when something could not be read
 */
async function establish(session, glimpse) {
    // identity first: a job without a token is told so, whatever else fails
    const reading = session.pending.access.then((answer) => (0,session_sources/* readSources */.t)(answer, session));
    reading.then(glimpse).catch(() => undefined);
    const token = await session.pending.token;
    const keys = await session.pending.keys;
    const sources = await reading;
    const identity = await (0,github_identity.verifyIdentity)(token, keys, session.facts.context, {
        issuers: issuersFor(token, session),
        audience: session.facts.inputs.audience,
        githubTime: sources.date,
        checkRunId: session.facts.inputs.checkRunId,
        refetch: () => (0,start_requests/* fetchKeys */.H)(keysAddress(token, session), session.transport.send),
    });
    const run = await runOf(identity, session);
    const tokenSha256 = (0,external_node_crypto_.createHash)('sha256').update(token).digest('hex');
    const delegating = await delegatingOf(sources, run, token, session);
    if (delegating !== undefined)
        return { ...withFilesOf(sources, delegating, session), identity, run: delegating.guess, tokenSha256, delegating };
    const proper = await ofHolder(sources, (0,holder/* holderOf */.Kd)((0,principal/* actorOf */.dn)(run)), session);
    return { ...proper, identity, run, tokenSha256, delegating };
}
/** Whom a dispatch names, where a token came along and the policy lets tools name anybody. */
async function delegatingOf(sources, run, token, session) {
    const { dispatch } = session.facts;
    if (dispatch === undefined || sources.policy?.ok !== true || sources.policy.value.delegation === undefined)
        return undefined;
    const { delegate } = await __webpack_require__.e(/* import() */ 531).then(__webpack_require__.bind(__webpack_require__, 8912));
    return await delegate(dispatch, session, sources, run, issuersFor(token, session));
}
/** The grants of the person in place of those of the tool; tags that revoke the tool count as well. */
function withFilesOf(sources, { files }, { facts: { inputs } }) {
    const grants = files?.grants ?? [];
    const where = `${inputs.policyPath}/`;
    return {
        ...sources,
        files: {
            ...sources.files,
            grants,
            tags: files === undefined ? sources.files.tags : (0,policy_tags/* joinTags */.QR)([sources.files.tags, files.tags]),
        },
        grants: grants.map((file) => (0,session_sources/* readGrant */.v)(file, where)).filter((file) => file !== undefined),
        evidence: undefined,
    };
}
/**
 * The run with what only GitHub's API knows: who pressed the button, and who is a person. Claims of such a name are not
 * believed.
 */
async function runOf({ claims }, session) {
    const attempt = await session.pending.attempt;
    const { triggering } = attempt;
    const { actor_teams: _, triggering_actor_teams: __, actor_team_ids: ___, triggering_actor_team_ids: ____, ...signed } = claims;
    return (0,run/* parseRun */.z)({
        ...signed,
        actor_type: (0,github_attempt/* typeOfActor */.D)(attempt, claims['actor_id'], claims['actor']),
        triggering_actor: triggering.login,
        triggering_actor_id: triggering.id,
        triggering_actor_type: triggering.type,
    });
}
/**
 * Policy and grants of who it really is. Logins of apps end in `[bot]`, so the right folder was asked for with the
 * first requests; of one that does not, GitHub's API alone says that it is an app, and its folder is read now.
 *
 * INVARIANT: an app is never looked for in the folder of a person, nor a person in that of an app.
 */
async function ofHolder(sources, holder, session) {
    if (holder.kind === session.facts.holder.kind || session.facts.named !== undefined)
        return sources;
    const { policyRepository, policyPath } = session.facts.inputs;
    const answer = await session.transport.api.query(policy_query/* ACCESS_QUERY */._w, {
        ...(0,policy_query/* accessVariables */.GE)(policyRepository, policyPath, holder, session.facts.workflow),
    });
    return (0,session_sources/* readSources */.t)(answer, { ...session, facts: { ...session.facts, holder } });
}
/** The slug of an enterprise that has an issuer of its own, as a token of it would say. Decides nothing by itself. */
function slugIn(token, issuer) {
    const { iss } = (0,jwt_payload/* decodeJwtPayload */.K)(token);
    return typeof iss === 'string' && iss.startsWith(`${issuer}/`) ? iss.slice(issuer.length + 1) : undefined;
}
/**
 * The issuers that are believed: the server's own, and that of the enterprise to which the repository belongs according
 * to the runner's event.
 *
 * INVARIANT: a slug in the token alone adds no issuer.
 */
function issuersFor(token, session) {
    const { issuer } = session.facts.server;
    const slug = slugIn(token, issuer);
    if (slug === undefined)
        return [issuer];
    const enterprise = (0,event_file/* textInEvent */.n)((0,event_file/* readEventFile */.z)(session.facts.context.eventPath), 'enterprise', 'slug');
    return enterprise !== undefined && (0,fold/* isSameName */.yS)(enterprise, slug) && /^[\w-]{1,100}$/.test(slug)
        ? [issuer, `${issuer}/${slug}`]
        : [issuer];
}
/** Where to look again for a key: below the issuer's own host, never anywhere a token points to. */
function keysAddress(token, session) {
    const slug = slugIn(token, session.facts.server.issuer);
    return slug !== undefined && /^[\w-]{1,100}$/.test(slug)
        ? `${session.facts.server.issuer}/${slug}/.well-known/jwks`
        : session.facts.server.jwks;
}

// EXTERNAL MODULE: ./lib/session/refusal.js
var refusal = __webpack_require__(1616);
;// CONCATENATED MODULE: ./lib/session/delegation/confirmed.js
/**
 * The run that is decided on: of a dispatch that names a person, once that is verified.
 *
 * INVARIANT: no run is decided on as that of somebody before it is confirmed that it is hers.
 * @throws FactError when that could not be told
 */
async function confirmed({ delegating }, learnt) {
    return delegating === undefined ? learnt : await delegating.confirm(learnt);
}

;// CONCATENATED MODULE: ./lib/session/delegation/people-evidence.js



const PEOPLE_ID = 'people';
/**
 * How the file of people came to be, where it says who is behind the run, or whose account is revoked by a handle. A
 * fault is for the decision to tell.
 *
 * INVARIANT: whoever is known by that file, or could be revoked by it, is not let in before its last change was judged.
 */
async function askPeople(session, { run, files }, policy, file) {
    if (run.delegation?.handle === undefined && !files.hasRevokedPeople)
        return {};
    try {
        const found = await file;
        // that there is none is told by whoever looks for the accounts of the run
        if (found === undefined)
            return {};
        const path = `${session.facts.inputs.policyPath}/people.yml`;
        const answer = await (0,gather/* askEvidence */.xt)(session, files, [{ id: PEOPLE_ID, path, oid: found.oid }]);
        const unavailable = answer.candidates[0]?.unavailable;
        if (unavailable !== undefined)
            return { peopleUnavailable: unavailable };
        const judged = await (0,reviewers/* addAuthority */.x)(session.transport.api, policy, files.repository, (0,gather/* provenanceById */.og)(answer));
        const people = judged.get(PEOPLE_ID);
        return people === undefined ? { peopleUnavailable: { message: 'nothing is known of its changes' } } : { people };
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        return { peopleUnavailable: (0,fact_error/* faultOf */.Kl)(error) };
    }
}

// EXTERNAL MODULE: ./lib/session/people-file.js + 1 modules
var people_file = __webpack_require__(9903);
// EXTERNAL MODULE: ./lib/github/spent-tag.js + 2 modules
var spent_tag = __webpack_require__(9904);
;// CONCATENATED MODULE: ./lib/session/delegation/spend.js





/**
 * How the token of a dispatch is spent: creating a tag is atomic on GitHub, so that of all runs one gets it. The tag
 * says which run it was, so that its other jobs, and later attempts, go on by the same token. It may be called as soon
 * as there is hope, while the evidence is still being read. `undefined` of a run without a token, of an audit, and of a
 * job that asks again.
 *
 * INVARIANT: no other run is ever let in by the token, whichever of them comes first.
 */
function spendingOf(session, { delegating }) {
    if (delegating?.ahead === undefined)
        return undefined;
    const { ahead, spent } = delegating;
    let started;
    const spend = async () => {
        try {
            // what is not good is not spent: the decision refuses it
            if ((await spent()) === undefined)
                return { fault: { message: 'it was not found good' } };
            return await spendOnce(session, ahead);
        }
        catch (error) {
            return { fault: (0,fact_error/* faultOf */.Kl)(error) };
        }
    };
    return async () => await (started ??= spend());
}
/** @throws FactError when it is not known by whom it is spent */
async function spendOnce({ transport }, { to, tag, before, written }) {
    const known = await before;
    if (known === undefined && (await (0,spent_tag/* createSpentTag */.vj)(to, tag, await written)) === 'created')
        return 'spent';
    const spender = known ?? (await (0,spent_tag/* fetchSpender */.al)(transport.api, to.repository, tag.tag));
    if (spender === undefined)
        throw new fact_error/* FactError */.n(`the tag \`${tag.tag}\` is there and cannot be read`, 'start the run again');
    return spender === tag.spender ? 'by-this-run' : 'before';
}
/**
 * Lets a run go on by a delegation only if it is the one that spent it.
 *
 * INVARIANT: before anything is issued, and only where tags cannot be deleted. A later attempt finds it spent by an
 * earlier one of the same run: that the person herself pressed the button was decided already. So does another job.
 */
async function onceOnly(judgement, session, spend) {
    const { decision } = judgement;
    const { isRenewal, inputs } = session.facts;
    if (decision.decision !== 'allow' || decision.run.delegation === undefined || isRenewal)
        return judgement;
    const doubt = unkeptSpent(judgement.tags?.keeping);
    if (doubt !== undefined)
        return { ...judgement, decision: (0,refusal/* refusalAfter */.z)(decision, (0,policy_decision/* failure */.V)('undecidable', doubt)) };
    if (inputs.mode === 'audit')
        return judgement;
    const spending = spend === undefined ? 'before' : await spend();
    if (spending === 'spent' || spending === 'by-this-run')
        return judgement;
    const check = spending === 'before'
        ? (0,policy_decision/* failure */.V)('delegation-spent', { entry: decision.run.delegation.entry ?? '' })
        : (0,policy_decision/* failure */.V)('undecidable', { kind: 'use', fault: spending.fault });
    return { ...judgement, decision: (0,refusal/* refusalAfter */.z)(decision, check) };
}

// EXTERNAL MODULE: ./lib/workflow/file/fields.js
var fields = __webpack_require__(2347);
;// CONCATENATED MODULE: ./lib/workflow/judge/asked-permissions.js

/** Weakest first. */
const LEVELS = ['none', 'read', 'write'];
/** What the gate itself needs of the job's token, which a ceiling need not name. */
const OF_THE_GATE = new Map([
    ['id-token', 'write'],
    ['contents', 'read'],
    ['pull-requests', 'read'],
    ['actions', 'read'],
]);
/**
 * What a job's `permissions` ask beyond a ceiling; `undefined` when nothing. A permission that the ceiling
 * does not name is `none`, except for what the gate itself needs. Source: GitHub's reference, "Workflow syntax",
 * permissions.
 */
function beyondCeiling({ node }, ceiling) {
    if (node === undefined)
        return { text: 'the workflow does not say, so it depends on a setting of the repository', asks: 'unsaid' };
    if (node.kind === 'scalar')
        return beyondWord(node.absent ? '' : node.text.trim(), ceiling);
    const asked = (0,fields/* nodeEntries */.pB)(node).filter((entry) => !isAllowed(entry, ceiling));
    if (asked.length === 0)
        return undefined;
    return {
        text: asked.map(({ key, value }) => `${key}: ${value.kind === 'scalar' ? value.text : '?'}`).join(', '),
        asks: asked.some(({ key, value }) => key === 'contents' && levelOf(value) === 'write') ? 'contents' : 'other',
    };
}
function isAllowed({ key, value }, ceiling) {
    const level = levelOf(value);
    return (level !== undefined &&
        (isWithin(level, ceiling.get(key)) || (OF_THE_GATE.has(key) && isWithin(level, OF_THE_GATE.get(key)))));
}
function levelOf(value) {
    return value.kind === 'scalar' ? LEVELS.find((one) => one === value.text.trim()) : undefined;
}
function beyondWord(word, ceiling) {
    if (word === '' || word === '{}')
        return undefined;
    const level = word === 'read-all' ? 'read' : word === 'write-all' ? 'write' : undefined;
    const isWide = level !== undefined &&
        ceiling.size > 0 &&
        [...ceiling.values()].every((most) => isWithin(level, most)) &&
        ceiling.size >= ALL_PERMISSIONS.length;
    return isWide ? undefined : { text: word, asks: 'other' };
}
/**
 * Every permission there is: `read-all` and `write-all` ask for each. Source: actions/languageservices,
 * workflow-v1.0.json.
 */
const ALL_PERMISSIONS = [
    'actions',
    'artifact-metadata',
    'attestations',
    'checks',
    'code-quality',
    'contents',
    'deployments',
    'discussions',
    'issues',
    'models',
    'packages',
    'pages',
    'pull-requests',
    'repository-projects',
    'security-events',
    'statuses',
];
function isWithin(asked, most) {
    return LEVELS.indexOf(asked) <= LEVELS.indexOf(most ?? 'none');
}

// EXTERNAL MODULE: ./lib/policy/environments.js
var policy_environments = __webpack_require__(202);
// EXTERNAL MODULE: ./lib/policy/named-environments.js
var named_environments = __webpack_require__(8642);
// EXTERNAL MODULE: ./lib/policy/default-branches.js
var default_branches = __webpack_require__(9796);
// EXTERNAL MODULE: ./lib/workflow/data.js
var data = __webpack_require__(4761);
// EXTERNAL MODULE: ./lib/workflow/expression/possible-texts.js
var possible_texts = __webpack_require__(2720);
// EXTERNAL MODULE: ./lib/workflow/text.js
var workflow_text = __webpack_require__(5174);
;// CONCATENATED MODULE: ./lib/workflow/judge/completions.js



/** A longer beginning is not tried: no name of GitHub's is as long. */
const MAX_BEGINNING_CHARACTERS = 255;
/**
 * Whether a partly known name is in scope whatever the unknown parts are: every list has patterns that match every
 * completion, and nothing that is never allowed can match one.
 *
 * INVARIANT: each unknown part is a {@link Named}, which stays within the name. Any other one may hold a blank or a
 * colon, and then there is another name after it.
 */
function areCompletionsIn(name, { within, never }) {
    if (!name.every((part) => typeof part === 'string' || part instanceof data/* Named */.A8))
        return false;
    const [first = ''] = name;
    const beginning = typeof first === 'string' ? first : '';
    if (beginning.length > MAX_BEGINNING_CHARACTERS || never.some((pattern) => mayMatch(pattern, beginning)))
        return false;
    const isOneSegment = name
        .slice(beginning === '' ? 0 : 1)
        .every((part) => (typeof part === 'string' ? !part.includes('/') : part instanceof data/* Plain */.fy));
    return within.every((patterns) => patterns.some((pattern) => coversBelow(pattern, beginning)) ||
        (patterns.some((pattern) => coversSegment(pattern, beginning)) &&
            (isOneSegment || patterns.some((pattern) => coversAcross(pattern, beginning)))));
}
/** Whether a pattern may match a name that begins so; in doubt it may. */
function mayMatch(pattern, beginning) {
    const literal = pattern.replace(/[*?[\\][^]*$/, '');
    if (!/^[ -~]*$/.test(literal + beginning))
        return true;
    const [one, other] = [(0,fold/* foldCase */.SP)(literal), (0,fold/* foldCase */.SP)(beginning)];
    return one.length === pattern.length ? one.startsWith(other) : one.startsWith(other) || other.startsWith(one);
}
/** `a/**` matches all that begins with `a/`, and `**` everything. */
function coversBelow(pattern, beginning) {
    if (pattern === '**')
        return true;
    if (!pattern.endsWith('/**'))
        return false;
    const above = pattern.slice(0, -'/**'.length);
    for (let at = beginning.indexOf('/'); at >= 0; at = beginning.indexOf('/', at + 1))
        if ((0,glob/* matchesGlob */.kt)(above, beginning.slice(0, at)))
            return true;
    return false;
}
// `a/v*/**` matches what begins with `a/v` and has a slash after it
function coversAcross(pattern, beginning) {
    return pattern.endsWith('/**') && coversSegment(pattern.slice(0, -'/**'.length), beginning);
}
/** `a/v*` matches what begins with `a/v` and has no slash after it. */
function coversSegment(pattern, beginning) {
    if (!/[^*\\/]\*$/.test(pattern))
        return false;
    const start = pattern.slice(0, -1);
    for (let end = beginning.lastIndexOf('/') + 1; end <= beginning.length; end += 1)
        if ((0,glob/* matchesGlob */.kt)(start, beginning.slice(0, end)))
            return true;
    return false;
}

// EXTERNAL MODULE: ./lib/policy/push-rules.js
var push_rules = __webpack_require__(5206);
;// CONCATENATED MODULE: ./lib/workflow/judge/objection.js

/** That a name is not known in advance; `noun` says of what. */
function unknownName(noun, name, allowed) {
    const sources = (0,workflow_text/* unknownsOf */.F9)(name);
    const all = sources.map((source) => `\`${source}\``).join(' and ');
    return {
        reason: 'step-undecidable',
        doubt: doubtOf(sources),
        what: `the ${noun} \`${(0,workflow_text/* show */.WU)(name)}\`, where ${all} is known only when the run is there`,
        allowed,
    };
}
/** Whether contexts that the gate can be given would tell all that is not known. */
function doubtOf(sources) {
    const isOf = (context, source) => source.startsWith(`${context}.`);
    if (sources.every((source) => isOf('vars', source)))
        return 'vars';
    if (sources.every((source) => isOf('needs', source)))
        return 'needs';
    return sources.every((source) => isOf('vars', source) || isOf('needs', source)) ? 'contexts' : 'other';
}

;// CONCATENATED MODULE: ./lib/workflow/judge/judge-change.js





/** Whether a role lets a push do more than add to a branch or a tag; `undefined`: it does, or the push only adds. */
function judgeChange(change, list, changed, { push }) {
    if (change === 'write')
        return undefined;
    const patterns = (0,push_rules/* changeableNames */.Pk)(push, change)[list];
    const allowed = ['pushes that add', ...(0,push_rules/* changesText */.Tb)(push)];
    const words = allowed.length === 1 ? 'pushes that only add' : allowed.join(', and ');
    if (changed === 'every')
        return patterns.includes('**') ? undefined : outOfScope(change, undefined, words);
    const name = (0,workflow_text/* known */.eO)(changed);
    if (name !== undefined && (0,glob/* matchesAny */._I)(patterns, name))
        return undefined;
    if (name === undefined && areCompletionsIn(changed, { within: [patterns], never: [] }))
        return undefined;
    const noun = list === 'branches' ? 'branch' : 'tag';
    return name === undefined && patterns.length > 0
        ? unknownName(noun, changed, words)
        : outOfScope(change, name === undefined ? undefined : `the ${noun} \`${name}\``, words);
}
function outOfScope(change, name, allowed) {
    const what = change === 'force'
        ? `the history of ${name ?? 'a branch or tag'}, by a forced push`
        : `${name ?? 'a branch or tag'}, by deleting it`;
    return { reason: 'step-out-of-scope', limit: 'push', what, allowed };
}

;// CONCATENATED MODULE: ./lib/workflow/judge/open-scope.js

/** Whether a list has everything, and nothing is never allowed. */
function isOpenList({ within, never }) {
    return never.length === 0 && within.every((patterns) => patterns.includes('**'));
}
/**
 * Whether every branch and every tag is in scope and may be rewritten and deleted: then it does not matter to which of
 * them a word of a push leads that is not known.
 */
function areAllRefsOpen(branches, tags, role) {
    return (isOpenList(branches) &&
        isOpenList(tags) &&
        ['branches', 'tags'].every((list) => ['force', 'delete'].every((change) => judgeChange(change, list, 'every', role) === undefined)));
}

;// CONCATENATED MODULE: ./lib/workflow/judge/judge-touch.js













/**
 * Judges one touch by role and grant; `undefined`: it is in scope.
 *
 * INVARIANT: a name with an unknown part is in scope only where it is whatever that part is.
 */
function judgeTouch(written, scope) {
    const touch = withDefaultBranch(written, scope);
    const options = 'name' in touch && (0,workflow_text/* known */.eO)(touch.name) === undefined ? (0,possible_texts/* possibleTexts */.O)(touch.name) : [];
    if (!('name' in touch) || options.length < 2)
        return judgeOne(touch, scope);
    // of a choice, every value must be in scope
    const first = options.map((name) => judgeOne({ ...touch, name }, scope)).find((objection) => objection !== undefined);
    if (first === undefined)
        return undefined;
    const doubt = first.reason === 'step-undecidable' ? first.doubt : 'choice';
    const what = `${first.what}, which \`${(0,workflow_text/* show */.WU)(touch.name)}\` may be`;
    return { reason: 'step-undecidable', doubt, what, allowed: first.allowed };
}
/** What goes to the default branch of a repository goes to a branch that is known, where that is. */
function withDefaultBranch(touch, scope) {
    if (!('name' in touch))
        return touch;
    const where = 'repository' in touch && touch.repository !== undefined ? (0,workflow_text/* known */.eO)(touch.repository) : scope.repository;
    return {
        ...touch,
        name: (0,workflow_text/* textOf */.b6)(...touch.name.map((part) => part instanceof data/* DefaultBranch */.A ? (knownDefaultBranch(part.repository ?? where, scope) ?? part) : part)),
    };
}
/** What GitHub says about the run's own repository comes before what the policy says. */
function knownDefaultBranch(repository, scope) {
    if (repository === undefined)
        return undefined;
    const own = (0,fold/* isSameName */.yS)(repository, scope.repository) ? scope.defaultBranch : undefined;
    return own ?? (0,default_branches/* statedDefaultBranch */.$)(scope.policy['default-branches'], repository);
}
function judgeOne(touch, scope) {
    const isAnyRef = 'change' in touch && 'name' in touch && (0,workflow_text/* known */.eO)(touch.name) === undefined;
    return isAnyRef && areAllRefsOpen(listsOf('branches', scope), listsOf('tags', scope), scope.role)
        ? judgeRepository(touch.repository, scope)
        : judgeKind(touch, scope);
}
function judgeKind(touch, scope) {
    switch (touch.kind) {
        case 'repository':
            return judgeName('repository', 'repositories', touch.name, scope);
        case 'environment':
            return judgeName('environment', 'environments', touch.name, scope);
        case 'facet':
            return judgeFacet(touch, scope);
        case 'every-branch':
        case 'every-tag':
            return (judgeRepository(touch.repository, scope) ??
                judgeEvery(touch, scope) ??
                judgeChange(touch.change, touch.kind === 'every-branch' ? 'branches' : 'tags', 'every', scope.role));
        case 'branch':
            return (judgeRepository(touch.repository, scope) ??
                judgeName('branch', 'branches', touch.name, scope) ??
                judgeChange(touch.change, 'branches', touch.name, scope.role));
        case 'tag':
            return (judgeRepository(touch.repository, scope) ??
                judgeName('tag', 'tags', touch.name, scope) ??
                judgeChange(touch.change, 'tags', touch.name, scope.role));
        case 'ref':
            return (judgeRepository(touch.repository, scope) ??
                judgeRef(touch.name, scope) ??
                judgeRefChange(touch.name, touch.change, scope));
    }
}
function judgeRepository(repository, scope) {
    return repository === undefined ? undefined : judgeName('repository', 'repositories', repository, scope);
}
function judgeName(noun, list, name, scope) {
    const value = (0,workflow_text/* known */.eO)(name);
    if (value === undefined) {
        // an environment has one name, whatever is in it
        const whole = list === 'environments' ? (0,workflow_text/* namedText */.Jk)(name) : name;
        return areCompletionsIn(whole, listsOf(list, scope)) ? undefined : unknownScopeName(noun, name, list, scope);
    }
    const verdict = (0,scope_rule/* verdictOf */.Vj)(list, value, listsOf(list, scope), glob/* GLOBS */._k);
    if (verdict === 'in')
        return undefined;
    const never = verdict === 'never' ? ', which the policy never allows' : '';
    return {
        reason: 'step-out-of-scope',
        limit: verdict === 'never' ? 'never' : stoppedBy(list, value, scope),
        what: `the ${noun} \`${value}\`${never}`,
        allowed: allowed(list, scope),
    };
}
/** Whether the role stops a name, or only the grant that narrows it. */
function stoppedBy(list, name, scope) {
    const [own = []] = listsOf(list, scope).within;
    return (0,scope_rule/* verdictOf */.Vj)(list, name, { within: [own], never: [] }, glob/* GLOBS */._k) === 'in' ? 'grant' : 'role';
}
/** A name that may be a branch's or a tag's is in scope as either, unless it is never allowed as one of them. */
function judgeRef(name, scope) {
    const value = (0,workflow_text/* known */.eO)(name);
    if (value === undefined)
        return judgeUnknownRef(name, scope);
    const full = fullRef(name);
    if (full !== undefined)
        return judgeName(full.list === 'branches' ? 'branch' : 'tag', full.list, full.name, scope);
    if (value.startsWith('refs/'))
        return {
            reason: 'step-out-of-scope',
            limit: 'role',
            what: `\`${value}\`, which is neither a branch nor a tag`,
            allowed: allowed('branches', scope),
        };
    const asBranch = judgeName('branch', 'branches', name, scope);
    const isNever = ['branches', 'tags'].some((list) => (0,scope_rule/* verdictOf */.Vj)(list, value, listsOf(list, scope), glob/* GLOBS */._k) === 'never');
    return asBranch === undefined && !isNever
        ? undefined
        : judgeName('tag', 'tags', name, scope) === undefined && !isNever
            ? undefined
            : (asBranch ?? {
                reason: 'step-out-of-scope',
                limit: 'never',
                what: `\`${value}\`, which the policy never allows`,
                allowed: allowed('branches', scope),
            });
}
/** One that begins as no full name does is a branch or a tag, and must be in scope as both. */
function judgeUnknownRef(name, scope) {
    const [first] = name;
    const isShort = typeof first === 'string' && !first.startsWith('refs/'.slice(0, first.length));
    const isIn = ['branches', 'tags'].every((list) => areCompletionsIn(name, listsOf(list, scope)));
    return isShort && isIn ? undefined : unknownScopeName('branch or tag', name, 'branches', scope);
}
/** One that is in scope as a branch and as a tag must be open to the change as both. */
function judgeRefChange(name, change, scope) {
    const full = fullRef(name);
    if (full !== undefined)
        return judgeChange(change, full.list, full.name, scope.role);
    const value = (0,workflow_text/* known */.eO)(name);
    const lists = ['branches', 'tags'].filter((list) => value === undefined || (0,scope_rule/* verdictOf */.Vj)(list, value, listsOf(list, scope), glob/* GLOBS */._k) === 'in');
    return lists.map((list) => judgeChange(change, list, name, scope.role)).find((found) => found !== undefined);
}
/** A ref by its full name, as far as that is known. */
function fullRef(name) {
    if ((0,workflow_text/* startsWith */.w1)(name, 'refs/heads/'))
        return { list: 'branches', name: (0,workflow_text/* dropStart */.od)(name, 'refs/heads/'.length) };
    return (0,workflow_text/* startsWith */.w1)(name, 'refs/tags/') ? { list: 'tags', name: (0,workflow_text/* dropStart */.od)(name, 'refs/tags/'.length) } : undefined;
}
function judgeEvery(touch, scope) {
    const [list, noun] = touch.kind === 'every-branch' ? ['branches', 'branches'] : ['tags', 'tags'];
    const { within, never } = listsOf(list, scope);
    return isOpenList({ within, never })
        ? undefined
        : {
            reason: 'step-out-of-scope',
            limit: within[0]?.includes('**') === true && never.length === 0 ? 'grant' : 'role',
            what: `all ${noun} at once`,
            allowed: allowed(list, scope),
        };
}
/**
 * Names that tools have for environments mean what the policy says they mean. A kind of name that the policy never uses
 * says nothing; one that it uses must be known and listed. Files are the exception: most of them belong to no
 * environment.
 */
function judgeFacet({ facet, name }, scope) {
    const value = (0,workflow_text/* known */.eO)(name);
    const { environments } = scope.policy;
    const matters = facet === 'alias' || (0,policy_environments/* listsFacet */.nP)(environments, facet);
    if (value === undefined)
        return !matters || isAnyFacetOpen(facet, scope) ? undefined : unknownScopeName(facet, name, 'environments', scope);
    const named = environments === undefined ? [] : (0,policy_environments/* environmentsNamed */.g9)(environments, facet, value);
    for (const environment of new Set([
        ...named,
        ...(environments === undefined ? [] : (0,policy_environments/* environmentsAlike */.$$)(environments, value)),
    ])) {
        const objection = judgeName('environment', 'environments', [environment], scope);
        if (objection !== undefined)
            return { ...objection, what: `${objection.what}, by the ${facet} \`${value}\`` };
    }
    if (named.length > 0)
        return undefined;
    // what a tool calls a stage or a target is an environment by its own name
    if (facet === 'alias' || (0,named_environments/* isEnvironmentName */.t)(scope.policy, value))
        return judgeName('environment', 'environments', name, scope);
    if (!matters || facet === 'file')
        return undefined;
    return {
        reason: 'step-undecidable',
        doubt: 'environments',
        what: `the ${facet} \`${value}\`, which the policy's \`environments\` do not name`,
        allowed: allowed('environments', scope),
    };
}
/** Whether any name of that kind is listed, and whichever environment it may also be one of is in scope. */
function isAnyFacetOpen(facet, scope) {
    const { environments } = scope.policy;
    return environments !== undefined && (0,policy_environments/* listsAnyName */.Zv)(environments, facet) && isOpenList(listsOf('environments', scope));
}
/** Whether a name that a tool has is one that the policy gives to an environment. */
function namesEnvironment(touch, { policy }) {
    const name = touch.kind === 'facet' ? (0,workflow_text/* known */.eO)(touch.name) : undefined;
    return (touch.kind === 'facet' &&
        name !== undefined &&
        policy.environments !== undefined &&
        (0,policy_environments/* environmentsNamed */.g9)(policy.environments, touch.facet, name).length > 0);
}
function unknownScopeName(noun, name, list, scope) {
    return unknownName(noun, name, allowed(list, scope));
}
/** The lists that a name must match, all of them. */
function listsOf(list, { policy, ...scope }) {
    return (0,scope_rule/* scopeLists */.Ks)(list, { ...scope, never: policy.never });
}
function allowed(list, scope) {
    const lists = listsOf(list, scope).within.map((patterns) => (patterns.length === 0 ? 'none' : patterns.join(', ')));
    return `${list} ${lists.join('; narrowed to ')}`;
}

;// CONCATENATED MODULE: ./lib/workflow/judge/judge-survey.js



/** Judges everything that a survey found by one role and grant: what may not go on, the worst first. */
function judgeSurvey(survey, scope) {
    const named = namedKinds(survey, scope);
    const touched = survey.touched.flatMap((found) => {
        const { touch, job, step, place, text, legs } = found;
        if (isToldByAnother(found, named.get(groupOf(found)), scope))
            return [];
        const objection = judgeTouch(touch, scope);
        return objection === undefined
            ? []
            : [{ ...objection, job, step, place, text, ...(legs === undefined ? {} : { legs }) }];
    });
    const undecided = survey.undecided.map(({ job, step, place, text, why, legs, doubt = 'other' }) => ({
        reason: 'step-undecidable',
        doubt,
        job,
        step,
        place,
        text,
        ...(legs === undefined ? {} : { legs }),
        what: why,
        allowed: 'what can be read in advance',
    }));
    return [
        ...permissionFindings(survey, scope),
        ...[...uniqueFindings(touched), ...undecided, ...opaqueFindings(survey, scope)].toSorted((a, b) => findingRank(a) - findingRank(b)),
    ];
}
/** Names of things that are changed themselves: no other name tells what they are. */
const THINGS = ['bucket', 'parameter', 'registry', 'database'];
/** The kinds of names by which each command names an environment that the policy knows. */
function namedKinds(survey, scope) {
    const kinds = new Map();
    for (const found of survey.touched) {
        if (found.touch.kind !== 'facet' || !namesEnvironment(found.touch, scope))
            continue;
        const group = groupOf(found);
        kinds.set(group, (kinds.get(group) ?? new Set()).add(found.touch.facet));
    }
    return kinds;
}
/** Names of what holds all else: a namespace of the same name may be in any cluster. */
const AROUND = ['context', 'profile', 'subscription', 'project'];
/**
 * Of several kinds of names in one command, those that the policy knows tell which environment it is. Of several names
 * of one kind each is another thing.
 */
function isToldByAnother({ touch }, named, scope) {
    return (touch.kind === 'facet' &&
        !THINGS.includes(touch.facet) &&
        !namesEnvironment(touch, scope) &&
        (0,workflow_text/* known */.eO)(touch.name) !== undefined &&
        [...(named ?? [])].some((facet) => facet !== touch.facet && (!AROUND.includes(touch.facet) || AROUND.includes(facet))));
}
/** What belongs to one command, or to one action, when it runs with the same names. */
function groupOf({ job, step, place, text, together }) {
    return [
        job,
        step,
        together?.startsWith('uses ') === true ? '' : `${place.file}:${place.line}:${text}`,
        together,
    ].join('\0');
}
/** What a command does each time that it runs is said once, with all legs in which it does. */
function uniqueFindings(findings) {
    const found = new Map();
    for (const finding of findings) {
        const { legs, ...rest } = finding;
        const key = JSON.stringify(rest);
        const before = found.get(key);
        const others = before === undefined ? [] : before.legs;
        const all = legs === undefined || others === undefined ? undefined : [...new Set([...others, ...legs])];
        found.set(key, { ...rest, ...(all === undefined ? {} : { legs: all }) });
    }
    return [...found.values()];
}
/** Code that cannot be read, where the policy refuses that: what it vouches for is not in the survey. */
function opaqueFindings({ opaque, bounded }, { policy }) {
    if (policy.opaque !== 'refuse')
        return [];
    const untold = bounded.flatMap((one) => (one.toldByFile === undefined ? [] : [{ ...one, why: one.toldByFile }]));
    return [...opaque, ...untold].map(({ job, step, place, text, why }) => ({
        reason: 'step-undecidable',
        doubt: 'opaque',
        job,
        step,
        place,
        text,
        what: why,
        allowed: 'code that can be read in advance, or that the policy vouches for',
    }));
}
/** A use is counted by a tag, which the gate sets with the token of its job. */
const TO_COUNT = new Map([['contents', 'write']]);
function permissionFindings(survey, { role, grant }) {
    const ceiling = role.permissions;
    if (ceiling === undefined)
        return [];
    return survey.permissions.flatMap((asked) => {
        const isCounting = asked.isGate && grant?.['max-uses'] !== undefined;
        const more = beyondCeiling(asked, isCounting ? new Map([...ceiling, ...TO_COUNT]) : ceiling);
        if (more === undefined)
            return [];
        const allowed = [...ceiling].map(([name, level]) => `${name}: ${level}`).join(', ');
        return [
            {
                reason: 'permissions-out-of-scope',
                job: asked.job,
                step: undefined,
                place: asked.place,
                text: `permissions: ${more.text}`,
                what: more.text,
                asks: more.asks,
                allowed: allowed === '' ? 'none' : allowed,
            },
        ];
    });
}
function findingRank({ reason }) {
    return reason === 'step-undecidable' ? 1 : 0;
}

;// CONCATENATED MODULE: ./lib/workflow/weakness.js
/** How a gate can be weakened by the workflow around it. Nothing is denied for it: it is said, with the line. */
const WEAKNESSES = {
    'gate-continues-on-error': 'the job goes on when the gate refuses: remove `continue-on-error`',
    'gate-is-conditional': 'the gate is skipped when its `if` is false, and a skipped step counts as passed: remove the `if`, or move ' +
        'it to the steps that follow',
    'step-runs-after-refusal': "this step also runs when the gate has refused: let its `if` ask for `success()` or for the gate's own `outcome`",
    'job-runs-after-refusal': 'this job also runs when the gate has refused: let its `if` ask for `success()`',
    'job-without-gate': 'this job has an environment or calls a workflow, and does not wait for the gate: add the job of the gate to ' +
        'its `needs`, or a gate of its own',
    'untrusted-target': 'this is computed from text that an outsider can write: write it as a fixed value, or as an input with options',
    'untrusted-script': 'text that an outsider can write becomes part of this script and can be commands: pass it through `env:` and ' +
        'use it as `"$NAME"`',
    'untrusted-checkout': 'code from an outsider is checked out before the gate and can change what the gate finds: check it out after ' +
        'the gate, or in another job',
    'environment-before-gate': 'a step before the gate writes `GITHUB_ENV` or `GITHUB_PATH`, which every later step believes: put the gate first',
    'guard-is-dropped': 'this git does not ask the guard before it pushes: extend `GIT_CONFIG_COUNT` instead of replacing it, and ' +
        'leave out `--no-verify` and `core.hooksPath`',
};

;// CONCATENATED MODULE: ./lib/workflow/judge/step-report.js

/** Makes the report of a survey and of what was objected to in it. */
function toStepReport(survey, findings, mode) {
    return {
        mode,
        steps: survey.counts,
        findings: findings.map((finding) => ({
            reason: finding.reason,
            ...stepEntry(finding),
            what: finding.what,
            allowed: finding.allowed,
        })),
        opaque: survey.opaque.map((one) => ({ ...stepEntry(one), why: one.why })),
        bounded: survey.bounded.map((one) => ({ ...stepEntry(one), why: one.why })),
        weaknesses: survey.weaknesses.map((one) => ({
            id: one.id,
            ...stepEntry({ ...one, step: undefined }),
            advice: WEAKNESSES[one.id],
        })),
    };
}
/** The place of something that was found. */
function stepEntry({ job, step, place, text, legs, }) {
    return {
        job,
        ...(step === undefined || step === '' ? {} : { step }),
        file: place.file,
        line: place.line,
        column: place.column,
        text,
        ...(legs === undefined ? {} : { legs }),
    };
}

;// CONCATENATED MODULE: ./lib/workflow/judge/check-steps.js


const STRICTER = ['off', 'warn', 'enforce'];
/** The stricter of what the workflow asks and what the policy demands at least. */
function strictest(asked, floor) {
    return STRICTER.indexOf(asked) >= STRICTER.indexOf(floor ?? 'off') ? asked : (floor ?? asked);
}
/** What a survey says about one role and grant. */
function judgeSteps(survey, role, grant, grounds) {
    const { policy, run, home, defaultBranch } = grounds;
    return judgeSurvey(survey, {
        policy,
        role,
        ...(grant === undefined ? {} : { grant }),
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
        repository: run.repository,
        home,
    });
}
/**
 * What is said about the steps besides the decision; of a refusal for another reason, nothing, since no role was
 * settled.
 */
function reportSteps(survey, mode, decision, grants, grounds) {
    const file = grants.find((entry) => entry.id === decision.grant);
    const role = grounds.policy.roles.get(decision.role ?? '');
    const isSettled = decision.decision === 'allow' || CHECKED_REASONS.some((reason) => reason === decision.reason);
    return !isSettled || role === undefined || file?.ok !== true
        ? undefined
        : toStepReport(survey, judgeSteps(survey, role, file.grant, grounds), mode);
}
const CHECKED_REASONS = ['permissions-out-of-scope', 'step-out-of-scope', 'step-undecidable'];
/**
 * The checks of a decision that come from reading the steps: each reason once, with the first place and how many more
 * there are.
 */
function stepChecks(survey, grounds) {
    const { steps } = survey.counts;
    return (role, grant) => {
        const found = judgeSteps(survey, role, grant, grounds);
        const beyond = found.filter((one) => one.reason === 'permissions-out-of-scope');
        const outside = found.filter((one) => one.reason === 'step-out-of-scope');
        const untold = found.filter((one) => one.reason === 'step-undecidable');
        return [
            ...(role.permissions === undefined ? [] : [stepFinding('permissions-out-of-scope', factsOf(beyond, steps))]),
            stepFinding('step-out-of-scope', factsOf(outside, steps)),
            stepFinding('step-undecidable', factsOf(untold, steps)),
        ];
    };
}
function stepFinding(name, facts) {
    return { name, ok: facts.kind === 'read', facts: () => facts };
}
function factsOf(found, steps) {
    const [first] = found;
    return first === undefined ? { kind: 'read', steps } : { kind: 'found', first, more: found.length - 1 };
}

// EXTERNAL MODULE: ./lib/session/turn.js
var turn = __webpack_require__(5313);
;// CONCATENATED MODULE: ./lib/session/judge.js























/**
 * Verifies who runs and decides. Every fault becomes a refusal with its reason.
 *
 * INVARIANT: no path leads from a fault to an allow.
 */
async function judge(session, preparation) {
    let established;
    let ahead;
    try {
        established = await establish(session, (sources) => {
            const early = (0,gather/* askEarly */.Ji)(session, sources);
            ahead = askAhead(session, sources, early);
            preparation.glimpse(sources);
        });
        return await decideOn(session, established, preparation, ahead?.commit === established.files.commit
            ? aheadFor(established, ahead)
            : askAhead(session, established, undefined));
    }
    catch (error) {
        if (error instanceof fact_error/* IdentityError */.lD || error instanceof run/* RunError */.e)
            return refusedBy('identity-unverified', error, session, established);
        if (error instanceof fact_error/* FactError */.n)
            return refusedBy('undecidable', error, session, established);
        throw error;
    }
}
/**
 * Decides about a run that is not there, of which nobody proved who it is: good for an answer, never for going on. Its
 * later steps are not read.
 * @throws FactError when something could not be read
 */
async function judgeUnstarted(session, known) {
    const preparation = { glimpse: () => undefined, prepare: () => undefined };
    return await decideOn(session, { ...known, policy: withoutPreflight(known.policy) }, preparation, askAhead(session, known, undefined));
}
function withoutPreflight(file) {
    if (file?.ok !== true)
        return file;
    const { preflight: _, ...value } = file.value;
    return { ok: true, value };
}
function askAhead(session, sources, early) {
    const history = askPolicyHistory(session, sources);
    const people = (0,people_file/* askPeopleFile */.L)(session, sources);
    // heard by whoever needs them
    for (const asked of [history, people])
        asked.catch(() => undefined);
    return { commit: sources.files.commit, early, history, people };
}
/** Of what was asked ahead, what is not about the grants of a tool that names somebody. */
function aheadFor({ delegating }, ahead) {
    return delegating === undefined ? ahead : { ...ahead, early: undefined };
}
function refusedBy(reason, error, session, established) {
    const fault = (0,fact_error/* faultOf */.Kl)(error);
    const check = reason === 'undecidable' ? (0,policy_decision/* failure */.V)(reason, { kind: 'fault', fault }) : (0,policy_decision/* failure */.V)('identity-unverified', { fault });
    return {
        decision: (0,refusal/* refusal */.x)(check, established?.run, session.facts.context),
        home: established?.files.repository ?? session.facts.inputs.policyRepository,
        files: established?.files,
        policy: established?.policy,
        grants: [],
        provenance: new Map(),
        tokenSha256: established?.tokenSha256,
        spent: 0,
        maxUses: undefined,
        now: established?.githubNow ?? session.transport.now,
    };
}
/** What is asked of a decision, but for whose run it is. */
function requestFor({ facts: { inputs } }, home) {
    const { role, grant } = inputs;
    return (run) => ({
        run,
        home,
        ...(role === undefined ? {} : { role }),
        ...(grant === undefined ? {} : { grant }),
    });
}
async function decideOn(session, known, preparation, ahead) {
    const { files, policy, grants, identity } = known;
    const { role } = session.facts.inputs;
    const now = identity.issuedAt;
    const request = requestFor(session, files.repository);
    if (policy?.ok !== true)
        return decideWith(known, grants, nothing(known.run), known.run, request);
    const people = askPeople(session, known, policy.value, ahead.people);
    // heard by whoever needs it
    people.catch(() => undefined);
    const wanted = grants.filter((file) => role === undefined || !file.ok || file.grant.role === role);
    const list = shortlist(wanted, { policy: policy.value, run: known.run, now, home: files.repository });
    if (list.hopeful && (0,policy_tags/* freezesInForce */.dj)((0,policy_tags/* freezesIn */.uc)(files.tags), policy.value.lifted).length === 0)
        preparation.prepare(policy.value, [...new Set(list.grants.map((entry) => entry.role))], known.run, known.githubNow);
    const gathering = (0,gather/* gatherEvidence */.hx)(session, known, policy.value, list.grants, ahead);
    gathering.catch(() => undefined);
    const mode = strictest(session.facts.inputs.preflight, policy.value.preflight);
    const read = async () => mode === 'off' ? undefined : surveyLaterSteps(session, known, policy.value, mode);
    // while GitHub looks up the evidence; a run that is refused anyway does without
    const early = list.hopeful || files.teamFiles.length > 0 ? await read() : undefined;
    const spend = spendingOf(session, known);
    if (list.hopeful)
        void spend?.();
    const gathered = (0,gather/* withoutOwnUses */.hC)({ ...(await gathering), ...(await people) }, session);
    const all = [...grants, ...gathered.teamGrants];
    const run = await confirmed(known, gathered.run);
    const judged = await onceOnly(decideWith(known, all, gathered, run, request, early), session, spend);
    const asked = mayBeEmergency(judged.decision, policy.value)
        ? await (await __webpack_require__.e(/* import() */ 861).then(__webpack_require__.bind(__webpack_require__, 6861))).askEmergency(session, known, { ...gathered, run }, policy.value)
        : undefined;
    // INVARIANT: where steps are to be looked at, no run is allowed before they were
    if (asked !== undefined)
        return decideWith(known, all, asked, asked.run, request, early ?? (await read()));
    return early !== undefined || mode === 'off' || judged.decision.decision === 'deny'
        ? judged
        : await onceOnly(decideWith(known, all, gathered, run, request, await read()), session, spend);
}
async function surveyLaterSteps(session, known, policy, mode) {
    // reading is one long stretch of work: what was asked just before is on its way first
    await (0,turn/* turn */.w)();
    const { surveySteps } = await Promise.all(/* import() */[__webpack_require__.e(123), __webpack_require__.e(798)]).then(__webpack_require__.bind(__webpack_require__, 3798));
    const { files, run } = known;
    const isHome = (0,fold/* isSameName */.yS)(files.repository, run.repository);
    const defaultBranch = isHome ? files.branch : undefined;
    return {
        survey: await surveySteps(session, known, policy, defaultBranch),
        mode,
        grounds: { policy, run, home: files.repository, defaultBranch },
    };
}
function decideWith(known, grants, gathered, run, request, reading) {
    const { files, policy, identity, tokenSha256 } = known;
    const evidence = toEvidence(gathered, grants, files);
    const steps = reading === undefined || reading.mode === 'warn' ? undefined : stepChecks(reading.survey, reading.grounds);
    const decision = decide(policy, grants, evidence, { ...request(run), ...(steps === undefined ? {} : { steps }) }, identity.issuedAt);
    const shown = [...grants, ...filesOfEmergencies(gathered, policy, run)];
    return {
        steps: reading === undefined ? undefined : reportSteps(reading.survey, reading.mode, decision, shown, reading.grounds),
        decision: countable(decision, grants, gathered),
        home: files.repository,
        files,
        policy,
        tags: stateOfTags(files.tags, policy, gathered.keeping),
        grants: shown,
        ...(gathered.breakGlass === undefined ? {} : { breakGlass: gathered.breakGlass }),
        provenance: evidence.provenance,
        ...(evidence.names === undefined ? {} : { names: evidence.names }),
        tokenSha256,
        spent: decision.decision === 'allow' ? (evidence.uses.get(decision.grant) ?? 0) : 0,
        maxUses: maxUsesOf(decision, grants),
        now: known.githubNow,
    };
}
function maxUsesOf(decision, grants) {
    const file = grants.find((entry) => entry.id === decision.grant);
    return file?.ok === true ? file.grant['max-uses'] : undefined;
}
/** What was asked for in emergencies, as files are. */
function filesOfEmergencies({ breakGlass }, policy, run) {
    return breakGlass === undefined || policy?.ok !== true ? [] : (0,emergency_grant/* emergencyFiles */.Zc)(breakGlass.issues, policy.value, run);
}
/** INVARIANT: uses are only counted where the tags that count them cannot be deleted. */
function countable(decision, grants, gathered) {
    if (decision.decision !== 'allow')
        return decision;
    if (decision.emergency !== undefined) {
        const unkept = unkeptPlaces(gathered.keeping);
        return unkept === undefined ? decision : (0,refusal/* refusalAfter */.z)(decision, (0,policy_decision/* failure */.V)('undecidable', unkept));
    }
    if (maxUsesOf(decision, grants) === undefined)
        return decision;
    const doubt = uncounted(gathered.keeping, gathered.candidates.find((entry) => entry.id === decision.grant)?.usesBlocked);
    return doubt === undefined ? decision : (0,refusal/* refusalAfter */.z)(decision, (0,policy_decision/* failure */.V)('undecidable', doubt));
}


/***/ }),

/***/ 9903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ askPeopleFile),
  d: () => (/* binding */ peopleOfPolicy)
});

// EXTERNAL MODULE: ./lib/github/json.js
var json = __webpack_require__(7781);
// EXTERNAL MODULE: ./lib/github/policy-query.js
var policy_query = __webpack_require__(4336);
;// CONCATENATED MODULE: ./lib/github/people-at.js


const PEOPLE_QUERY = `query People($owner: String!, $name: String!, $oid: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { ... on Commit { people: file(path: $path) { mode type object { ... on Blob { ${policy_query/* BLOB */.we} } } } } }
  }
}`;
/**
 * The file of people at the commit at which the policy was read; `undefined` where there is none.
 * @throws FactError when it cannot be read
 */
async function fetchPeople(api, { repository, commit }, root) {
    const [owner = '', name = ''] = repository.split('/');
    const { data } = await api.query(PEOPLE_QUERY, { owner, name, oid: commit, path: `${root}/people.yml` });
    return (0,policy_query/* readSourceFile */.uj)(new json/* Fields */.C(data, '').object('repository').object('object').maybe('people'), 'people.yml');
}

// EXTERNAL MODULE: ./lib/policy/delegation/people.js
var delegation_people = __webpack_require__(1798);
;// CONCATENATED MODULE: ./lib/session/people-file.js


/**
 * The file of people where it is needed: it came along where a person may be named, and is read where one is revoked.
 * @throws FactError when it cannot be read
 */
async function askPeopleFile({ facts, transport }, { files }) {
    if (files.people !== undefined || !files.hasRevokedPeople)
        return files.people;
    return await fetchPeople(transport.api, files, facts.inputs.policyPath);
}
/** The people of the policy's repository, as they were read; `root` is the folder of the policy. */
function peopleOfPolicy(people, root) {
    if (people === undefined)
        return undefined;
    const path = `${root}/${people.path}`;
    return people.text === undefined
        ? { ok: false, problems: [{ file: path, line: 0, column: 0, message: people.unreadable ?? 'it cannot be read' }] }
        : (0,delegation_people/* parsePeople */.hz)(people.text, path);
}


/***/ }),

/***/ 2551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ prepareExchange)
/* harmony export */ });
/* harmony import */ var _credentials_offer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6452);
/* harmony import */ var _policy_entitlement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2337);
/* harmony import */ var _issue_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3459);
/* harmony import */ var _turn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5313);




/** Most connections that are opened on the mere look of a policy. */
const MAX_EARLY_CONNECTIONS = 2;
/**
 * Asks for what an exchange will need while facts are still on their way: an open connection as soon as the policy is
 * read; the cloud's token, the provider's code and what can be asked without anything being issued as soon as one grant
 * looks good.
 */
function prepareExchange(session, effects, mask) {
    const { inputs } = session.facts;
    const wanted = inputs.mode === 'enforce' && inputs.credentials.length > 0;
    const offers = new Map();
    const offer = (spec) => {
        const known = offers.get(spec) ?? (0,_credentials_offer_js__WEBPACK_IMPORTED_MODULE_0__/* .offerOf */ .y)(spec);
        offers.set(spec, known);
        return known;
    };
    return {
        offer,
        glimpse: (sources) => {
            if (wanted)
                warmConnections(likelySpecs(sources, inputs.role).map(offer), session);
        },
        prepare: (policy, roles, run, now) => {
            if (!wanted)
                return;
            const specs = roles.flatMap((name) => {
                const role = policy.roles.get(name);
                return role === undefined ? [] : (0,_policy_entitlement_js__WEBPACK_IMPORTED_MODULE_1__/* .entitlements */ .t)(role, run, inputs.credentials).issued;
            });
            for (const { spec } of specs)
                getReady(offer(spec), session, run.repository, (0,_issue_js__WEBPACK_IMPORTED_MODULE_2__/* .exchangeTools */ .fk)(session, { ...effects, now }, mask));
        },
    };
}
/** Opens connections to where credentials are likely to come from. */
function warmConnections(likely, { facts, transport, pending }) {
    const addresses = new Set(likely.flatMap(({ addresses: { first } }) => (first === undefined ? [] : [first])));
    for (const address of [...addresses].slice(0, MAX_EARLY_CONNECTIONS))
        transport.client.warm(address);
    // with the grant named, its evidence is there already: the provider waits for this token only
    if (facts.named !== undefined)
        for (const { addresses: own } of likely.slice(0, MAX_EARLY_CONNECTIONS))
            if (own.audience !== undefined)
                void pending.cloudToken(own.audience);
    // loaded by the time that something can be asked ahead
    for (const { ahead, load } of likely)
        if (ahead !== undefined)
            loadSoon(load);
}
/** Asks for what one exchange will need, and for what can be asked without anything being issued. */
function getReady({ addresses: { audience, first, others = [] }, load, ahead }, { facts, transport, pending }, repository, tools) {
    if (audience !== undefined)
        void pending.cloudToken(audience);
    for (const place of first === undefined ? others : [first, ...others])
        transport.client.warm(place);
    ahead?.({ api: facts.server.api, repository }, tools);
    // after the requests of this turn are on their way
    loadSoon(load);
}
/** A fault of loading shows when it is used. */
function loadSoon(load) {
    void (0,_turn_js__WEBPACK_IMPORTED_MODULE_3__/* .turn */ .w)()
        .then(load)
        .catch(() => undefined);
}
/** The credentials of the roles of these grants; nothing is sent for them yet. */
function likelySpecs({ policy, grants }, named) {
    if (policy?.ok !== true)
        return [];
    const roles = new Set(grants.flatMap((file) => (file.ok && (named === undefined || file.grant.role === named) ? [file.grant.role] : [])));
    return [...roles].flatMap((name) => [...(policy.value.roles.get(name)?.credentials?.values() ?? [])]);
}


/***/ }),

/***/ 8962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ appendRecord),
/* harmony export */   IK: () => (/* binding */ recordLine),
/* harmony export */   Mx: () => (/* binding */ newRecord),
/* harmony export */   QS: () => (/* binding */ recordOutputs),
/* harmony export */   SN: () => (/* binding */ replaceRecord),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   cX: () => (/* binding */ extendRecord)
/* harmony export */ });
/* unused harmony exports sealedLine, isSealed */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _github_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9294);




/** What later steps are told about the record: where it is, and what it was when the gate wrote it. */
function recordOutputs({ path, sha256 }) {
    return { record: path, 'record-digest': `sha256:${sha256}` };
}
/**
 * The same for the log of the step. Whoever can write to the step's files can have later steps told another digest;
 * this line stays, so that what was attested or uploaded can be compared with it.
 */
function recordLine({ sha256 }) {
    return (`the audit record of this step is sha256:${sha256}; what is uploaded or attested as its record must have this ` +
        'digest');
}
/** Longest record that is read. */
const MAX_RECORD_BYTES = 16 * 1024 * 1024;
/** Makes a folder for this step outside the workspace, readable by its owner only, and writes the record into it. */
function newRecord(temp, text) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(temp, `grantgate-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { mode: 0o700 });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'record.jsonl');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text, { mode: 0o600, flag: 'wx' });
    return recordSeal(path, text);
}
/** The record as it is to be, in a folder that nobody knew, and the other one gone. */
function replaceRecord(seal, temp, text) {
    const fresh = newRecord(temp, text);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(seal.path), { recursive: true, force: true });
    }
    catch {
        // no output and no state names it any longer
    }
    return fresh;
}
/** Adds what the gate has to say, to a record that it wrote whole. */
function extendRecord(seal, before, text) {
    appendRecord(seal.path, text);
    return { ...recordSeal(seal.path, `${before}${text}`), key: seal.key };
}
/** Appends lines to the record. @throws Error when our file is gone */
function appendRecord(path, text) {
    const found = (0,_github_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .appendRegular */ .T)(path, text);
    if (found !== undefined)
        throw new Error(`the record cannot be written to: it is ${found.kind === 'other' ? found.what : 'gone'}`);
}
/** Reads the record for what it says, never for what is to be done. */
function readRecord({ path, size, sha256 }) {
    const found = (0,_github_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegular */ .V)(path, MAX_RECORD_BYTES);
    if (found.kind !== 'file')
        return { problem: found.kind === 'absent' ? 'gone' : `what stands in its place is ${found.what}`, added: [] };
    const isOurs = found.bytes.length >= size && sha256Of(found.bytes.subarray(0, size)) === sha256;
    if (!isOurs)
        return { problem: 'what the gate wrote into it was changed', added: [] };
    return {
        problem: undefined,
        added: found.bytes
            .subarray(size)
            .toString('utf8')
            .split('\n')
            .filter((line) => line !== ''),
    };
}
/** A line of the record that only a step with the key can have written. */
function sealedLine(line, key) {
    return `${JSON.stringify({ ...line, seal: macOf(line, key) })}\n`;
}
/** Whether a line was written with the key. */
function isSealed({ seal, ...line }, key) {
    return seal === macOf(line, key);
}
function macOf(line, key) {
    return createHmac('sha256', key).update(JSON.stringify(line)).digest('hex');
}
function recordSeal(path, text) {
    const bytes = Buffer.from(text);
    return { path, size: bytes.length, sha256: sha256Of(bytes), key: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex') };
}
function sha256Of(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
}


/***/ }),

/***/ 1616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusal),
/* harmony export */   z: () => (/* binding */ refusalAfter)
/* harmony export */ });
/** A refusal because something could not be verified or read, before or instead of looking at grants. */
function refusal(check, run, context) {
    const known = run ?? unverifiedRun(context);
    return {
        schema: 1,
        decision: 'deny',
        reason: check.name,
        checks: [check],
        considered: [],
        principal: known.triggering_actor,
        run: known,
    };
}
/** The refusal of a run that was about to be allowed: the check takes the place of one that passed. */
function refusalAfter(allowed, check) {
    const { schema, expires, grant, role, considered, principal, run } = allowed;
    const checks = [...allowed.checks.filter(({ name }) => name !== check.name), check];
    return { schema, decision: 'deny', reason: check.name, grant, role, expires, considered, principal, run, checks };
}
/** What the runner says about itself, for the report of a run whose token could not be verified. Decides nothing. */
function unverifiedRun(context) {
    const other = context.triggeringActor === context.actor ? undefined : context.triggeringActor;
    return {
        actor: context.actor,
        actor_id: context.actorId ?? '0',
        triggering_actor: other ?? context.actor,
        triggering_actor_id: other === undefined ? (context.actorId ?? '0') : '0',
        repository: context.repository,
        repository_id: context.repositoryId ?? '0',
        repository_owner: context.repository.split('/')[0] ?? '',
        repository_owner_id: '0',
        ref: '',
        ref_type: '',
        ref_protected: false,
        sha: context.sha ?? '',
        head_ref: '',
        base_ref: '',
        event_name: context.eventName ?? '',
        workflow_ref: '',
        run_id: context.runId,
        run_attempt: context.runAttempt,
        runner_environment: '',
    };
}


/***/ }),

/***/ 5121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ requestPathIn),
/* harmony export */   u: () => (/* binding */ renewalCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** Where the request is, in the folder of the credentials' files. */
function requestPathIn(folder) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'renewal.json');
}
/** The words of the command that renews a credential: this program again, with the request. */
function renewalCommand(program, folder, credential) {
    return [program.node, program.script, 'renew', requestPathIn(folder), credential];
}


/***/ }),

/***/ 3214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RenewalRefused: () => (/* binding */ RenewalRefused),
/* harmony export */   decideAgain: () => (/* binding */ decideAgain),
/* harmony export */   refuseRenewal: () => (/* binding */ refuseRenewal)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2031);
/* harmony import */ var _credentials_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6588);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8120);
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6850);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3355);
/* harmony import */ var _issue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3459);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5321);
/* harmony import */ var _start_requests_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1031);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2551);
/* harmony import */ var _report_first_actor_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6376);
/* harmony import */ var _record_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8962);











/** Longest wait: SDKs give up after half a minute. */
const RENEWAL_TIMEOUT_MS = 25_000;
/** Why there is no new credential: the reason of a decision, and words for people. */
class RenewalRefused extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'RenewalRefused';
    constructor(code, message) {
        super(message, { code });
    }
}
/**
 * Decides again, on facts of now, and trades a fresh token of the job.
 * @throws RenewalRefused with the reason of the decision; ExchangeError when the provider refuses
 */
async function decideAgain(request, name, effects) {
    const session = requestAgain(request, effects);
    try {
        const judgement = await (0,_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .judge */ .S)(session, (0,_prepare_js__WEBPACK_IMPORTED_MODULE_7__/* .prepareExchange */ .T)(session, effects, () => undefined));
        const { decision, policy, grants } = judgement;
        if (decision.decision === 'deny' || policy?.ok !== true)
            throw new RenewalRefused(decision.decision === 'deny' ? decision.reason : 'policy-missing', (await Promise.all(/* import() | refusal */[__webpack_require__.e(136), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 1210))).adviceLine(judgement, session));
        const answer = await renewalAnswer({ decision, policy: policy.value, grants }, session, name, {
            ...effects,
            now: judgement.now,
        });
        recordRenewal(request, {
            kind: 'credential-renewed',
            name,
            ...request.credentials[name],
            expires: (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_9__/* .formatInstant */ .r4)(answer.expires),
            principal: decision.principal,
            ...(0,_report_first_actor_js__WEBPACK_IMPORTED_MODULE_10__/* .firstActor */ .U)(decision.run),
            grant: decision.grant,
        }, effects.now());
        return { text: answer.text, lasts: answer.expires - judgement.now() };
    }
    finally {
        session.transport.client.close();
    }
}
/** The requests of main again, with the token service of the step that this is started from. */
function requestAgain({ inputs, context, isUseSpent }, effects) {
    const { tokenRequest } = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readContext */ .y)({
        ...effects.env,
        GITHUB_SERVER_URL: context.serverUrl,
        GITHUB_REPOSITORY: context.repository,
        GITHUB_RUN_ID: context.runId,
        GITHUB_ACTOR: context.actor,
        RUNNER_TEMP: context.temp,
    });
    const patient = { ...inputs, timeout: Math.min(inputs.timeout, RENEWAL_TIMEOUT_MS) };
    return (0,_start_requests_js__WEBPACK_IMPORTED_MODULE_6__/* .startRequests */ .T)(patient, { ...context, tokenRequest }, (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_3__/* .holderOf */ .Kd)({ login: context.actor, id: context.actorId }), effects, { ownUses: isUseSpent ? 1 : 0 });
}
async function renewalAnswer(allowed, session, name, effects) {
    const found = await (0,_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .renewalFor */ .I)(allowed, name);
    if (found === undefined)
        throw new RenewalRefused('credential-unknown', `the role \`${allowed.decision.role}\` no longer has a credential \`${name}\` that could be renewed`);
    const request = {
        name,
        bounds: (0,_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .renewalBounds */ .EI)((0,_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .boundsOf */ .BO)(allowed, session)),
        accounts: allowed.policy.limits.accounts,
        acceptLonger: found.acceptLonger,
    };
    // no line of this process reaches the log of the job, so nothing can be masked there: what it prints is for the SDK
    // alone
    return await found.renewal.answer(request, (0,_issue_js__WEBPACK_IMPORTED_MODULE_4__/* .exchangeTools */ .fk)(session, effects, () => undefined));
}
/** Says no in the way that the SDK reads, and puts it on record. */
async function refuseRenewal(fault, request, name, effects) {
    const { refusalLine } = await Promise.all(/* import() | refusal */[__webpack_require__.e(136), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 1210));
    const { code, message } = refusalWords(fault);
    const words = refusalLine(message);
    if (request !== undefined)
        recordRenewal(request, { kind: 'renewal-refused', name, reason: code, note: message }, effects.now());
    const renewal = await (0,_credentials_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .providerNamed */ .l)(request?.credentials[name]?.provider ?? '')?.renewal?.();
    const refusal = renewal?.refusal(code, words) ?? '';
    if (refusal === '')
        effects.say(`${words}\n`);
    else
        effects.print(refusal);
    return refusal === '' ? 1 : 0;
}
/** The id of a decision or of a fault, and words for people. */
function refusalWords(error) {
    const { code, message, hint } = (0,_errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .faultIn */ ._)(error);
    return { code, message: `${message}${hint === undefined ? '' : ` ${hint.replaceAll('\n', ' ')}`}` };
}
/** A renewal on record; a record that cannot be written to does not stop the job. */
function recordRenewal({ record, context }, line, now) {
    const { kind, ...more } = line;
    const entry = {
        schema: 1,
        kind,
        time: (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_9__/* .formatInstant */ .r4)(now),
        repository: context.repository,
        run_id: context.runId,
        run_attempt: context.runAttempt,
        ...more,
    };
    try {
        (0,_record_file_js__WEBPACK_IMPORTED_MODULE_8__/* .appendRecord */ .EB)(record, `${JSON.stringify(entry)}\n`);
    }
    catch {
        // nobody is there to be told: what is printed is for the SDK
    }
}


/***/ }),

/***/ 4790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runSession: () => (/* binding */ runSession)
});

// EXTERNAL MODULE: ./lib/http/mask.js
var mask = __webpack_require__(3514);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./lib/github/log-line.js
/**
 * Text for the log in which the runner finds no command. It looks at each line by itself, ends lines at CR and LF
 * alike, passes over blanks before `::`, and finds `##[` anywhere in a line. Source: actions/runner,
 * `ActionCommand.TryParseV2` and `TryParse`.
 */
function withoutCommands(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.replace(/^(\s*):(?=:)/u, '$1:\u00a0').replaceAll('##[', '#\u00a0#['))
        .join('\n');
}

// EXTERNAL MODULE: ./lib/github/command-file.js
var command_file = __webpack_require__(5669);
;// CONCATENATED MODULE: ./lib/github/runner.js


// The package's entry also loads an HTTP client, half of the time a whole run may take (see bench/README.md), and its
// summary loads what Node keeps for terminals; these are the parts that talk to the runner.





/**
 * The runner as the toolkit speaks to it: workflow commands and the files behind `GITHUB_ENV`, `GITHUB_OUTPUT` and
 * `GITHUB_STATE`. Source: GitHub's reference, "Workflow commands".
 */
function createRunner(env, write) {
    const outputs = new Map();
    const pathOf = (command) => {
        const path = env[`GITHUB_${command}`];
        if (path === undefined)
            throw new Error(`\`GITHUB_${command}\` is not set: this runs as a step of a GitHub Actions workflow`);
        return path;
    };
    const file = (command, name, value) => {
        pathOf(command);
        issueFileCommand(command, prepareKeyValueMessage(name, value));
    };
    return {
        mask: (secret) => (0,mask/* maskText */.g)(secret, (part) => issueCommand('add-mask', {}, part)),
        exportVariable: (name, value) => file('ENV', name, value),
        setOutput: (name, value) => {
            file('OUTPUT', name, value);
            outputs.set(name, value);
        },
        // what was kept before is not only overruled: a script could still read it there
        saveState: (values) => (0,command_file/* replaceFile */.y)(pathOf('STATE'), Object.entries(values)
            .map(([name, value]) => `${prepareKeyValueMessage(name, value)}${external_node_os_.EOL}`)
            .join('')),
        restoreOutputs: async (changed) => {
            for (const [name, value] of Object.entries(changed))
                outputs.set(name, value);
            (await __webpack_require__.e(/* import() */ 431).then(__webpack_require__.bind(__webpack_require__, 4431))).restoreOutputs(pathOf('OUTPUT'), outputs, prepareKeyValueMessage);
        },
        writeSummary: (markdown) => {
            const path = env['GITHUB_STEP_SUMMARY'];
            if (path !== undefined)
                appendSummary(path, markdown);
        },
        annotate: (level, title, message, at) => issueCommand(level, { title, ...(at?.file === undefined ? {} : { file: at.file, line: at.line ?? 1 }) }, message),
        log: (line) => write(`${withoutCommands(line)}\n`),
    };
}
/** The toolkit makes no summary where the runner has made none: nobody would read it. */
function appendSummary(path, markdown) {
    try {
        (0,external_node_fs_.accessSync)(path, external_node_fs_.constants.R_OK | external_node_fs_.constants.W_OK);
    }
    catch {
        throw new Error(`the summary file \`${path}\` cannot be read and written`);
    }
    (0,external_node_fs_.appendFileSync)(path, markdown);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __webpack_require__(2031);
// EXTERNAL MODULE: ./lib/policy/credential/words.js + 2 modules
var words = __webpack_require__(8891);
;// CONCATENATED MODULE: ./lib/session/outputs.js
/** Every output of `session/action.yml`, and what it holds. The contract test ties this list to both action files. */
const OUTPUTS = {
    decision: '`allow` or `deny`.',
    reason: 'Id of the reason for a refusal; empty when allowed.',
    summary: 'One plain sentence.',
    grant: 'Id of the grant that decided, or that came closest.',
    role: 'Role of that grant.',
    principal: 'Login of the person or app behind the run.',
    expires: 'When the grant ends, RFC 3339.',
    result: 'The whole decision as JSON.',
    record: 'Path of the audit record, JSON Lines; outside the workspace.',
    'record-digest': 'Digest of the record as the gate wrote it, `sha256:…`; it is what `attest` attests.',
    'grant-digest': 'Digest of the file of the grant that let the run go on, `sha256:…`; `attest` attests it too. Empty otherwise.',
    'aws-access-key-id': 'With `export: outputs`: access key id of the AWS session.',
    'aws-secret-access-key': 'With `export: outputs`: secret access key of the AWS session.',
    'aws-session-token': 'With `export: outputs`: session token of the AWS session.',
    'aws-account-id': 'With `export: outputs`: account of the AWS role.',
    'aws-expiration': 'With `export: outputs`: when the AWS session ends.',
    'gcp-access-token': 'With `export: outputs`: access token of Google Cloud.',
    'gcp-expiration': 'With `export: outputs`: when the access token of Google Cloud ends.',
    'gcp-id-token': 'With `export: outputs`: ID token of the service account of Google Cloud.',
    'gcp-project': 'With `export: outputs`: project of Google Cloud.',
    'github-token': 'With `export: outputs`: token of the GitHub App.',
    'github-app-slug': 'With `export: outputs`: slug of the GitHub App.',
    'github-installation-id': 'With `export: outputs`: installation of the GitHub App.',
    'github-expiration': 'With `export: outputs`: when the token of the GitHub App ends, unless it is revoked earlier.',
    'azure-access-token': 'With `export: outputs`: access token of Azure.',
    'azure-expiration': 'With `export: outputs`: when the access token of Azure ends.',
    'azure-client-id': 'With `export: outputs`: client id of the Azure identity.',
    'azure-tenant-id': 'With `export: outputs`: tenant of the Azure identity.',
    'azure-subscription-id': 'With `export: outputs`: subscription of Azure, when the policy names one.',
    secrets: 'With `export: outputs`: secrets that were read, as JSON, under the names that the policy gives them.',
};

;// CONCATENATED MODULE: ./lib/session/export.js


const NO_HANDOVER = { variables: [], handOver: () => undefined };
/**
 * Prepares what the job gets of credentials.
 *
 * INVARIANT: masked before anything else is done with it.
 * @throws Error when two credentials would set the same variable or output
 */
function prepareHandover(credentials, mode, runner) {
    for (const credential of credentials)
        for (const name of credential.secret)
            runner.mask(credential.variables[name] ?? '');
    if (mode === 'none')
        return NO_HANDOVER;
    const handed = new Map();
    for (const credential of credentials) {
        for (const [name, value] of Object.entries(mode === 'outputs' ? credential.outputs : credential.variables)) {
            // Windows does not tell cases apart, nor do outputs
            const other = [...handed].find(([taken, { value: given }]) => (0,words/* foldedVariable */.zQ)(taken) === (0,words/* foldedVariable */.zQ)(name) && given !== value)?.[1];
            if (other !== undefined) {
                throw new Error(`the credentials \`${other.by}\` and \`${credential.name}\` would both set \`${name}\`: name one of ` +
                    'them with the input `credentials`');
            }
            handed.set(name, { by: credential.name, value });
        }
    }
    const hand = mode === 'outputs' ? runner.setOutput : runner.exportVariable;
    return {
        variables: mode === 'outputs' ? [] : [...handed.keys()],
        handOver: () => {
            for (const [name, { value }] of handed)
                hand(name, value);
            if (mode === 'outputs')
                handSecrets(handed, runner);
        },
    };
}
/** A composite action can name no output that the policy makes up: those go out together as well. */
function handSecrets(handed, runner) {
    const others = [...handed].flatMap(([name, { value }]) => (name in OUTPUTS ? [] : [[name, value]]));
    if (others.length === 0)
        return;
    // a text of several lines is one line there
    for (const [, value] of others)
        runner.mask(JSON.stringify(value).slice(1, -1));
    runner.setOutput('secrets', JSON.stringify(Object.fromEntries(others)));
}
/** Warns of variables that an earlier step set and that lead tools past the keys. */
function misleadingNotes(credentials, mode, env) {
    if (mode !== 'env' && mode !== 'profile')
        return [];
    return credentials.flatMap(({ name, misleading = [] }) => {
        const set = misleading.filter((variable) => (env[variable] ?? '') !== '');
        return set.length === 0
            ? []
            : [
                `An earlier step set ${set.map((variable) => `\`${variable}\``).join(', ')}: later steps may not use ` +
                    `the credential \`${name}\` because of it.`,
            ];
    });
}

;// CONCATENATED MODULE: ./lib/session/job-credentials.js


/** Makes of credentials what a job can use: variables, with the paths of files in the folder. */
function jobCredentials(entries, folder) {
    const placed = entries.map(({ credential }) => place(credential, folder));
    const files = joinedFiles(placed.flatMap((entry) => entry.files));
    return {
        credentials: yielded(placed.map((entry) => entry.credential)),
        folder: files.length === 0 ? undefined : folder,
        notes: entries.flatMap(({ credential }) => credential.notes ?? []),
        write: () => writeFiles(folder, files),
    };
}
/** Where several set a variable that they would rather not fight over, nobody sets it. */
function yielded(credentials) {
    const values = (name) => new Set(credentials.flatMap(({ variables }) => (Object.hasOwn(variables, name) ? [variables[name]] : []))).size;
    return credentials.map((credential) => {
        const given = (credential.yielding ?? []).filter((name) => values(name) > 1);
        return given.length === 0
            ? credential
            : {
                ...credential,
                variables: Object.fromEntries(Object.entries(credential.variables).filter(([name]) => !given.includes(name))),
            };
    });
}
/** Files of several credentials that share one. */
function joinedFiles(files) {
    const texts = new Map();
    for (const { path, text } of files)
        texts.set(path, `${texts.get(path) ?? ''}${text}`);
    return [...texts].map(([path, text]) => ({ path, text }));
}
function place(credential, folder) {
    const pathOf = (name) => (0,external_node_path_.join)(folder, `${credential.name}-${name}`);
    const files = (credential.files ?? []).map(({ name, text, variables, shared }) => ({
        path: shared === true ? (0,external_node_path_.join)(folder, name) : pathOf(name),
        text: typeof text === 'string' ? text : text(pathOf),
        variables,
    }));
    const paths = Object.fromEntries(files.flatMap(({ path, variables }) => variables.map((variable) => [variable, path])));
    return { credential: { ...credential, variables: { ...credential.variables, ...paths } }, files };
}
function writeFiles(folder, files) {
    if (files.length === 0)
        return;
    (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700, recursive: true });
    for (const { path, text } of files)
        (0,external_node_fs_.writeFileSync)(path, text, { mode: 0o600, flag: 'wx' });
}

// EXTERNAL MODULE: ./lib/session/issue.js
var session_issue = __webpack_require__(3459);
// EXTERNAL MODULE: ./lib/session/renewal/command-line.js
var command_line = __webpack_require__(5121);
// EXTERNAL MODULE: ./lib/session/state.js
var session_state = __webpack_require__(4533);
;// CONCATENATED MODULE: ./lib/session/hand-out.js








/** Issues the credentials and, while the cloud answers, sets the guard; a fault leaves the job with neither. */
async function handOut(judgement, session, effects, runner) {
    let issued = { entries: [], fault: undefined };
    let guarding;
    const setGuardOnce = async () => (guarding ??= guardFor(judgement, session, effects));
    const folder = (0,external_node_path_.join)(session.facts.context.temp, `grantgate-credentials-${(0,external_node_crypto_.randomUUID)()}`);
    // what was issued is on record, even where it is not handed over
    const credentials = () => issued.entries.map(({ credential }) => credential);
    try {
        // INVARIANT: break-glass access is never renewed, and neither is what was issued for it
        const isEmergency = judgement.decision.decision === 'allow' && judgement.decision.emergency !== undefined;
        const surroundings = { now: judgement.now, runner, folder, setGuardOnce, isEmergency };
        issued = await issueFor(judgement, session, issueEffects(effects, session, surroundings), runner.mask);
        if (issued.fault !== undefined)
            throw issued.fault;
        const guard = await setGuardOnce();
        const given = await givenFor(issued.entries, { judgement, session, folder }, effects.env, runner);
        return { ...given, credentials: credentials(), guard, fault: undefined };
    }
    catch (error) {
        // the job ends here: it needs no guard, and must not keep half of one
        const guard = await guarding?.catch(() => undefined);
        if (guard !== undefined)
            (await __webpack_require__.e(/* import() | cleaning */ 558).then(__webpack_require__.bind(__webpack_require__, 2317))).removeGuard(guard.files, effects.env);
        return { ...NOTHING_GIVEN, credentials: credentials(), guard: undefined, fault: explainIssueFault(error) };
    }
}
async function issueFor(judgement, session, effects, mask) {
    if (!mayIssue(judgement, session) || judgement.policy?.ok !== true)
        return { entries: [], fault: undefined };
    const { decision, policy, grants } = judgement;
    const allowed = { decision, policy: policy.value, grants };
    return await (0,session_issue/* issueCredentials */.Yy)(allowed, session, effects, mask);
}
const NOTHING_GIVEN = {
    notes: [],
    handover: NO_HANDOVER,
    jobCredentials: [],
    folder: undefined,
    writeFiles: () => undefined,
};
async function givenFor(entries, ground, env, runner) {
    const { guarded, export: asked } = ground.session.facts.inputs;
    // a profile is gone with the script
    const mode = asked === 'profile' && guarded !== undefined ? 'none' : asked;
    const forJob = jobCredentials(entries, ground.folder);
    const writeFiles = await filesWriter(forJob, entries, ground);
    const notes = [...forJob.notes, ...misleadingNotes(forJob.credentials, mode, env)];
    return {
        notes,
        handover: prepareHandover(forJob.credentials, mode, runner),
        jobCredentials: forJob.credentials,
        folder: forJob.folder,
        writeFiles,
    };
}
/** Writes the files of the credentials, and what renewals need where anything renews itself. */
async function filesWriter(forJob, entries, { judgement, session, folder }) {
    const renewing = entries.filter(({ credential }) => credential.renews === true);
    if (renewing.length === 0)
        return forJob.write;
    const { writeRenewalRequest } = await __webpack_require__.e(/* import() */ 860).then(__webpack_require__.bind(__webpack_require__, 3860));
    return (record) => {
        forJob.write();
        writeRenewalRequest(folder, judgement, session, renewing, record);
    };
}
function issueEffects(effects, { facts: { inputs, context } }, { now, runner, folder, setGuardOnce, isEmergency }) {
    // what an exchange began with, and what came of it, by the same name
    const early = new Map();
    return {
        ...effects,
        now,
        meanwhile: () => void setGuardOnce().catch(() => undefined),
        issued: (credential) => {
            effects.noted?.(credential);
            early.set(`${credential.provider} ${credential.name}`, credential);
            // should the job be cancelled before all is reported, post finds what there is to revoke
            if (credential.revocation !== undefined)
                runner.saveState((0,session_state/* writeState */.Jq)((0,session_state/* unreported */.B8)((0,session_state/* savedCredentials */.YU)([...early.values()], { isWatched: inputs.guarded !== undefined, isEarly: true }), { inputs, context }, (0,session_state/* proxiesOf */._j)(effects.env))));
        },
        ...(inputs.export === 'profile' && !isEmergency
            ? { command: (name) => (0,command_line/* renewalCommand */.u)({ node: effects.nodePath, script: effects.script }, folder, name) }
            : {}),
    };
}
async function guardFor(judgement, session, effects) {
    if (!needsGuard(judgement, session))
        return undefined;
    const { setGuard } = await __webpack_require__.e(/* import() */ 622).then(__webpack_require__.bind(__webpack_require__, 3622));
    return await setGuard(judgement, session, effects);
}
/** Only where a run is allowed, and where the workflow or the policy asks for it. */
function needsGuard({ decision, policy }, { facts: { inputs } }) {
    return (decision.decision === 'allow' &&
        inputs.mode === 'enforce' &&
        (inputs.guard === 'enforce' || (policy?.ok === true && policy.value.guard === 'enforce')));
}
/** INVARIANT: only an allow, only in `enforce` mode: an audit never issues anything. */
function mayIssue(judgement, session) {
    return (judgement.decision.decision === 'allow' &&
        session.facts.inputs.mode === 'enforce' &&
        session.facts.inputs.credentials.length > 0);
}
function explainIssueFault(error) {
    const { message, hint } = (0,gate_error/* faultIn */._)(error);
    return {
        title: 'The credentials could not be issued',
        message: `${message}${hint === undefined ? '' : `\n${hint}`}`,
    };
}

// EXTERNAL MODULE: ./lib/session/judge.js + 33 modules
var judge = __webpack_require__(5321);
// EXTERNAL MODULE: ./lib/session/prepare.js
var prepare = __webpack_require__(2551);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(2774);
// EXTERNAL MODULE: ./lib/policy/decision.js
var policy_decision = __webpack_require__(5022);
// EXTERNAL MODULE: ./lib/session/refusal.js
var refusal = __webpack_require__(1616);
;// CONCATENATED MODULE: ./lib/session/spend-use.js



/**
 * Takes one use of a grant that may be used so many times, before anything is issued. An audit takes none.
 * A use that cannot be recorded is a refusal.
 */
async function spendUse(judgement, session) {
    const { decision, files, maxUses: most, spent } = judgement;
    if (decision.decision !== 'allow' ||
        session.facts.inputs.mode === 'audit' ||
        files === undefined ||
        most === undefined)
        return judgement;
    const deny = (check) => ({ ...judgement, decision: (0,refusal/* refusalAfter */.z)(decision, check) });
    try {
        const { recordUse } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(767)]).then(__webpack_require__.bind(__webpack_require__, 767));
        const { server, inputs } = session.facts;
        const { grant } = decision;
        const where = { server, token: inputs.token, send: session.transport.send, repository: judgement.home };
        const use = await recordUse({ ...where, grant, commit: files.commit, spent, most });
        return use === undefined ? deny((0,policy_decision/* failure */.V)('uses-exhausted', { most, spent: most })) : judgement;
    }
    catch (error) {
        return deny((0,policy_decision/* failure */.V)('undecidable', { kind: 'use', fault: (0,fact_error/* faultOf */.Kl)(error) }));
    }
}

;// CONCATENATED MODULE: ./lib/session/session.js







/** Longest time for what the end of the job can try again. */
const EARLY_REVOKE_MS = 5_000;
/**
 * Decides, issues what the grant gives, reports, and runs the guarded script if there is one. Gives the exit code of
 * the step.
 */
async function runSession(session, effects, write) {
    const runner = createRunner(effects.env, write);
    // it stands in the inputs of the run, which every step can print
    if (session.facts.dispatch !== undefined)
        (0,mask/* maskText */.g)(session.facts.dispatch.token, runner.mask);
    void session.pending.token.then(runner.mask, () => undefined);
    // a script that cannot be started is told before anything is spent or issued
    const script = session.facts.inputs.guarded === undefined
        ? undefined
        : (await __webpack_require__.e(/* import() */ 864).then(__webpack_require__.bind(__webpack_require__, 9864))).prepareStep(session.facts.inputs.guarded, effects);
    const before = script === undefined ? undefined : (await __webpack_require__.e(/* import() */ 75).then(__webpack_require__.bind(__webpack_require__, 75))).watchBeforeScript(effects.signals);
    try {
        return await runWith(session, effects, { runner, write, script, before });
    }
    finally {
        before?.close();
    }
}
async function runWith(session, effects, { runner, write, script, before }) {
    const preparation = (0,prepare/* prepareExchange */.T)(session, effects, runner.mask);
    const judgement = await takeEmergency(await spendUse(await (0,judge/* judge */.S)(session, preparation), session), session, effects);
    const end = { ...effects, now: judgement.now, write };
    const handing = handOut(judgement, session, { ...effects, offer: preparation.offer, noted: before?.issued }, runner);
    const outcome = await (before?.orCancelled(handing) ?? handing);
    if (outcome === undefined)
        return (await before?.revoke((0,session_state/* unreported */.B8)([], session.facts, (0,session_state/* proxiesOf */._j)(effects.env)), end)) ?? 1;
    const { credentials, fault, folder, guard } = outcome;
    const idle = fault === undefined ? revokeIdle(credentials, session, end) : undefined;
    const ending = { proxy: (0,session_state/* proxiesOf */._j)(effects.env), isWatched: script !== undefined && fault === undefined };
    const { code, state, text } = await reportSession(judgement, outcome, { session, runner, ending, end });
    let reported = { credentials, state, text, runner, isWatched: ending.isWatched };
    await passOn(outcome, reported, { session, end, isScript: script !== undefined });
    if (idle !== undefined)
        reported = (await __webpack_require__.e(/* import() */ 981).then(__webpack_require__.bind(__webpack_require__, 2981))).putDown(await idle, reported, end);
    if (script === undefined || code !== 0)
        return code;
    const endScript = async () => await (await __webpack_require__.e(/* import() */ 981).then(__webpack_require__.bind(__webpack_require__, 2981))).endAfterScript(reported, session.facts.context.temp, end);
    if (before?.isCancelled() === true) {
        await endScript();
        return before.exitCode();
    }
    return script({
        credentials: outcome.jobCredentials,
        folder,
        variables: guard?.variables ?? {},
        write,
        end: endScript,
        isStrict: state.strict === true,
    });
}
/** Loaded only where access is by an emergency. */
async function takeEmergency(judgement, session, effects) {
    const { decision } = judgement;
    if (decision.decision === 'deny' || decision.emergency === undefined || session.facts.inputs.mode === 'audit')
        return judgement;
    const { openEmergency } = await __webpack_require__.e(/* import() */ 745).then(__webpack_require__.bind(__webpack_require__, 3745));
    return await openEmergency(judgement, { ...decision, emergency: decision.emergency }, session, effects);
}
/** Tells people and later steps what came of it. */
async function reportSession(judgement, { credentials, handover, guard, folder, notes, fault }, { session, runner, ending, end }) {
    const [{ conclude }, refusal] = await Promise.all([Promise.all(/* import() | report */[__webpack_require__.e(136), __webpack_require__.e(857)]).then(__webpack_require__.bind(__webpack_require__, 3564)), factsOfRefusal(judgement, session)]);
    const conclusion = { judgement, credentials, variables: handover.variables, folder, notes, fault, refusal };
    try {
        return await conclude({ ...conclusion, files: guard?.files ?? [] }, session, runner, ending);
    }
    catch (error) {
        // what was not reported to anybody is not left alive
        const { revokeAll, tell } = await __webpack_require__.e(/* import() */ 494).then(__webpack_require__.bind(__webpack_require__, 4494));
        const terms = (0,session_state/* unreported */.B8)([], session.facts, ending.proxy);
        await revokeAll((0,session_state/* endsOf */.oI)(credentials), terms, end, (one) => tell(one, terms, end.write));
        throw error;
    }
}
/** What only a refused person is told: whom to ask, and who set a tag. */
async function factsOfRefusal(judgement, session) {
    if (judgement.decision.decision === 'allow')
        return {};
    return await (await Promise.all(/* import() | refusal */[__webpack_require__.e(136), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 7057))).refusalFacts(judgement, session);
}
/**
 * Hands everything over; with a fault, it ends everything instead.
 *
 * INVARIANT: last of all, when the record and what post needs are written: a fault before leaves nothing behind that
 * nobody clears.
 */
async function passOn({ guard, fault, writeFiles, handover }, reported, { session, end, isScript }) {
    try {
        for (const [name, value] of Object.entries(guard?.variables ?? {}))
            reported.runner.exportVariable(name, value);
        if (fault !== undefined)
            await (await __webpack_require__.e(/* import() */ 981).then(__webpack_require__.bind(__webpack_require__, 2981))).endAllNow(reported, end);
        // files are of use to those only who are told where they are
        if (['env', 'profile'].includes(session.facts.inputs.export) || isScript)
            writeFiles(reported.state.record?.path ?? '');
        handover.handOver();
    }
    catch (error) {
        await (await __webpack_require__.e(/* import() */ 981).then(__webpack_require__.bind(__webpack_require__, 2981))).endAllNow(reported, end);
        throw error;
    }
}
/**
 * Revokes at once what nothing depends on any longer, while the rest is still being reported, such as a login that has
 * read what it was for.
 */
function revokeIdle(credentials, session, end) {
    const idle = credentials.filter(({ revocation, kept }) => revocation !== undefined && kept !== undefined && kept.revocation === undefined);
    if (idle.length === 0)
        return undefined;
    const ended = __webpack_require__.e(/* import() */ 494).then(__webpack_require__.bind(__webpack_require__, 4494)).then(async ({ revokeAll }) => await revokeAll((0,session_state/* endsOf */.oI)(idle), {
        ...(0,session_state/* unreported */.B8)([], session.facts, (0,session_state/* proxiesOf */._j)(end.env)),
        patience: EARLY_REVOKE_MS,
        send: session.transport.send,
    }, end));
    ended.catch(() => undefined);
    return ended;
}


/***/ }),

/***/ 7237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ readGrant),
  t: () => (/* binding */ readSources)
});

// EXTERNAL MODULE: ./lib/github/evidence-answer.js
var evidence_answer = __webpack_require__(7549);
// EXTERNAL MODULE: ./lib/github/policy-query.js
var policy_query = __webpack_require__(4336);
// EXTERNAL MODULE: ./lib/github/source-files.js
var source_files = __webpack_require__(3388);
;// CONCATENATED MODULE: ./lib/github/named-answer.js



/**
 * Reads the answer of `namedQuery`. The evidence is there at once unless more has to be asked for.
 * @throws FactError as the two requests it stands for
 */
function readNamed(data, { candidate, repository, holder }, follow) {
    const { found, branch, target } = (0,policy_query/* openHome */.yz)(data, repository);
    const file = (0,evidence_answer/* candidateFile */._i)(target, candidate, 0);
    const evidence = (0,evidence_answer/* readCandidates */.lH)(found, target, [candidate], follow);
    // a fault is heard by whoever needs the answer
    evidence.catch(() => undefined);
    return {
        evidence,
        files: {
            repository: found.text('nameWithOwner'),
            branch: branch.text('name'),
            commit: target.text('oid'),
            policy: (0,policy_query/* readSourceFile */.uj)(target.maybe('policy'), 'policy.yml'),
            grants: file === undefined ? [] : [file],
            teamFiles: [],
            tags: (0,policy_query/* readHolderTags */.iL)(found, holder),
            hasRevokedPeople: (0,policy_query/* readHasRevokedPeople */.kV)(found),
            source: (0,source_files/* readSource */.o$)(found),
            history: target,
        },
    };
}

// EXTERNAL MODULE: ./lib/policy/grant-path.js
var grant_path = __webpack_require__(5574);
// EXTERNAL MODULE: ./lib/policy/grant.js
var grant = __webpack_require__(3740);
// EXTERNAL MODULE: ./lib/policy/policy.js + 9 modules
var policy = __webpack_require__(6124);
// EXTERNAL MODULE: ./lib/session/follow.js + 1 modules
var follow = __webpack_require__(2736);
;// CONCATENATED MODULE: ./lib/session/sources.js






/**
 * Reads and parses the answer of the first request about policy and grants.
 * @throws FactError when the answer is not understood
 */
function readSources(answer, session) {
    const { inputs, named, holder } = session.facts;
    const { now } = session.transport;
    const offset = answer.date - now();
    const { files, evidence } = named === undefined
        ? { files: (0,policy_query/* readAccess */.zS)(answer.data, holder, inputs.policyRepository), evidence: undefined }
        : readNamed(answer.data, { candidate: named, repository: inputs.policyRepository, holder }, (0,follow/* followOf */.P)(session));
    const where = `${inputs.policyPath}/`;
    return {
        files,
        evidence,
        policy: readPolicy(files.policy, where),
        grants: files.grants.map((file) => readGrant(file, where)).filter((file) => file !== undefined),
        date: answer.date,
        githubNow: () => now() + offset,
    };
}
function readPolicy(file, where) {
    if (file === undefined)
        return undefined;
    const path = `${where}${file.path}`;
    return file.text === undefined
        ? { ok: false, problems: [{ file: path, line: 0, column: 0, message: file.unreadable ?? 'it cannot be read' }] }
        : (0,policy.parsePolicy)(file.text, path);
}
/** A grant file as fetched; one that cannot be read is void, like one that does not parse. */
function readGrant(file, where) {
    const path = `${where}grants/${file.path}`;
    if (file.text !== undefined)
        return (0,grant/* parseGrant */.q)(file.text, file.path, path);
    const place = (0,grant_path/* parseGrantPath */.fv)(file.path);
    return place === undefined
        ? undefined
        : {
            ...place,
            ok: false,
            problems: [{ file: path, line: 0, column: 0, message: file.unreadable ?? 'it cannot be read' }],
        };
}


/***/ }),

/***/ 4533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ unreported),
/* harmony export */   Jq: () => (/* binding */ writeState),
/* harmony export */   YU: () => (/* binding */ savedCredentials),
/* harmony export */   _j: () => (/* binding */ proxiesOf),
/* harmony export */   hh: () => (/* binding */ identityDigest),
/* harmony export */   oI: () => (/* binding */ endsOf),
/* harmony export */   sf: () => (/* binding */ STATE_NAME),
/* harmony export */   wC: () => (/* binding */ withoutKey)
/* harmony export */ });
/* unused harmony export readState */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3355);
/* harmony import */ var _policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9994);
/* harmony import */ var _policy_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5999);




const PROXIES = ['https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'];
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
        expires: (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInstant */ .r4)(expires),
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
    const stored = readStored(stateShape, text);
    return stored.ok ? stored.value : 'unreadable';
}
const UNLIMITED = { max: Number.MAX_SAFE_INTEGER };
const texts = () => (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)(), UNLIMITED);
const sealShape = (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    path: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    size: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(0)),
    sha256: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    key: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
});
const savedCredentialShape = (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    name: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    provider: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    target: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    expires: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    renews: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyTrue */ .L6)()),
    lasting: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(texts()),
    revocation: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyTexts */ .f0)()),
    held: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .onlyTrue */ .L6)()),
});
/** What main leaves for post, as it stands in the runner's state. */
const stateShape = (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ik)({
    schema: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)([1])),
    variables: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(texts()),
    files: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)(texts()),
    folder: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    record: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)(sealShape),
    credentials: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(savedCredentialShape, UNLIMITED)),
    strict: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)()),
    certificates: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyText */ .Ae)()),
    proxy: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyTexts */ .f0)()),
    line: (0,_policy_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .required */ .mw)((0,_policy_stored_json_js__WEBPACK_IMPORTED_MODULE_1__/* .anyObject */ .aH)()),
});


/***/ })

};
