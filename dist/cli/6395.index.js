export const id = 6395;
export const ids = [6395];
export const modules = {

/***/ 52770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   SJ: () => (/* binding */ unreadableInput),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _policy_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16016);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94934);




/** One byte more than is allowed shows that a file is too large, whatever its size. */
let buffer = Buffer.allocUnsafe(_policy_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_BYTES */ .gZ + 1);
// without O_NONBLOCK a named pipe would hold the command up for ever
const OPEN_FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK;
/**
 * Reads a policy, a grant or another small file. Never follows a symbolic link, and never reads more than `most` bytes
 * and one: whoever parses it refuses what is longer.
 * @throws InputError when the file is there and cannot be read
 */
function readText(path, most = _policy_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_FILE_BYTES */ .gZ) {
    let length;
    try {
        // Windows has no O_NOFOLLOW
        if (process.platform === 'win32' && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path).isSymbolicLink())
            return LINK;
        length = readStart(path, most + 1);
    }
    catch (error) {
        return explainUnreadText(error, path);
    }
    const bytes = buffer.subarray(0, length);
    if (length <= most && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        return { kind: 'refused', why: 'the file is not UTF-8 text' };
    return { kind: 'text', text: bytes.toString('utf8') };
}
const LINK = { kind: 'refused', why: 'the file is a symbolic link' };
function readStart(path, most) {
    if (buffer.length < most)
        buffer = Buffer.allocUnsafe(most);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, OPEN_FLAGS);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, buffer, 0, most, null); // a file gives all it has at once
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
function explainUnreadText(error, path) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
        return { kind: 'missing' };
    if (code === 'ELOOP' || code === 'EMLINK')
        return LINK;
    if (code === 'EISDIR')
        return { kind: 'refused', why: 'this is a folder, not a file' };
    if (code === 'EAGAIN' || code === 'ENXIO')
        return { kind: 'refused', why: 'this is not a file' };
    throw unreadableInput(path, error);
}
/** The error for a path that is there and cannot be read. */
function unreadableInput(path, error) {
    return new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`cannot read \`${path}\`: ${errorCode(error) ?? String(error)}`, 'check that it is there and that you may read it', { cause: error });
}
/** The code of a system error. */
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 26395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revoke: () => (/* binding */ revoke)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/policy/credential/provider-name.js
var provider_name = __webpack_require__(34305);
// EXTERNAL MODULE: ./lib/policy/credential/audience.js
var audience = __webpack_require__(51170);
// EXTERNAL MODULE: ./lib/credentials/aws/endpoint.js
var endpoint = __webpack_require__(96531);
// EXTERNAL MODULE: ./lib/credentials/aws/partition.js
var partition = __webpack_require__(68362);
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
    load: async (spec) => await (await Promise.all(/* import() */[__webpack_require__.e(9268), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 47935))).rehearseAws(spec),
    exchange: async (request, tools) => await (await Promise.all(/* import() */[__webpack_require__.e(9268), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 47935))).exchangeAws(request, tools),
    renewal: async () => (await Promise.all(/* import() */[__webpack_require__.e(9268), __webpack_require__.e(2248)]).then(__webpack_require__.bind(__webpack_require__, 32248))).awsProfile,
    // secrets alone are read once
    canRenew: (spec) => spec['export-keys'] !== false,
    cannotEnd: 'AWS has no call that ends a session',
    advice: ({ target, expires }) => "AWS ends no session by a call. Deny the role's sessions that began until now (IAM console, the role, " +
        `"Revoke sessions"), or wait until ${expires}: ${target}`,
    keys: {
        addressesOf: keyAddressesOf,
        open: async (spec, limits, tools) => await (await Promise.all(/* import() */[__webpack_require__.e(8440), __webpack_require__.e(9268), __webpack_require__.e(2229)]).then(__webpack_require__.bind(__webpack_require__, 12229))).kmsSigner(spec, limits, tools),
    },
};

// EXTERNAL MODULE: ./lib/credentials/azure/cloud.js
var cloud = __webpack_require__(97779);
;// CONCATENATED MODULE: ./lib/credentials/azure/address.js


/** Where the token is asked for, and with which token of the job. */
function address_addressesOf(spec) {
    return { audience: (0,audience/* azureAudience */.ur)(spec), first: (0,cloud/* cloudOf */.h)(spec).login };
}

;// CONCATENATED MODULE: ./lib/credentials/azure/provider.js

/** Azure: access tokens of an app registration or a managed identity. */
const azure = {
    addressesOf: address_addressesOf,
    load: async () => await __webpack_require__.e(/* import() */ 641).then(__webpack_require__.bind(__webpack_require__, 70641)),
    exchange: async (request, tools) => await (await __webpack_require__.e(/* import() */ 641).then(__webpack_require__.bind(__webpack_require__, 70641))).exchangeAzure(request, tools),
    cannotEnd: 'Azure has no call that ends an access token',
    advice: ({ target, expires }) => 'Azure ends no access token by a call. Taking away the role assignments of the identity makes it useless ' +
        `within minutes, and disabling the identity keeps new ones from being made; otherwise it ends at ${expires}: ` +
        target,
};

// EXTERNAL MODULE: ./lib/credentials/gcp/address.js
var address = __webpack_require__(16543);
;// CONCATENATED MODULE: ./lib/credentials/gcp/provider.js

/** Google Cloud: tokens of a service account, or of the job itself. */
const gcp = {
    addressesOf: address/* addressesOf */.sO,
    load: async () => await Promise.all(/* import() */[__webpack_require__.e(2323), __webpack_require__.e(8543)]).then(__webpack_require__.bind(__webpack_require__, 8543)),
    exchange: async (request, tools) => await (await Promise.all(/* import() */[__webpack_require__.e(2323), __webpack_require__.e(8543)]).then(__webpack_require__.bind(__webpack_require__, 8543))).exchangeGcp(request, tools),
    renewal: async () => (await Promise.all(/* import() */[__webpack_require__.e(2323), __webpack_require__.e(9535)]).then(__webpack_require__.bind(__webpack_require__, 59535))).gcpExecutable,
    cannotEnd: 'Google has no call that ends such a token',
    advice: ({ target, expires }) => 'Google Cloud ends no token by a call. Disabling the service account, or taking its roles away, ends what ' +
        `the token can do; otherwise it ends at ${expires}: ${target}`,
};

// EXTERNAL MODULE: ./lib/credentials/github-app/key-store.js
var key_store = __webpack_require__(58181);
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
            ahead = __webpack_require__.e(/* import() */ 2723).then(__webpack_require__.bind(__webpack_require__, 72723)).then(async ({ findAppAhead }) => await findAppAhead(spec, run, tools));
            // heard by the exchange, if there is one
            ahead.catch(() => undefined);
        },
        exchange: async (request, tools) => await (await __webpack_require__.e(/* import() */ 2723).then(__webpack_require__.bind(__webpack_require__, 72723))).exchangeGithub(request, tools, { keys, ahead }),
    };
}

;// CONCATENATED MODULE: ./lib/credentials/github-app/provider.js


/** GitHub: tokens of an App's installation. Keys of the App may be kept by other providers. */
function githubApp(keys) {
    return {
        addressesOf: (spec) => github_app_address_addressesOf(spec, keys),
        load: async () => await __webpack_require__.e(/* import() */ 2723).then(__webpack_require__.bind(__webpack_require__, 72723)),
        exchange: async (request, tools) => await (await __webpack_require__.e(/* import() */ 2723).then(__webpack_require__.bind(__webpack_require__, 72723))).exchangeGithub(request, tools, { keys }),
        aheadOf: (spec) => appAhead(spec, keys),
        revoke: async (revocation, tools) => await (await __webpack_require__.e(/* import() */ 6718).then(__webpack_require__.bind(__webpack_require__, 26718))).revokeGithub(revocation, tools),
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
    load: async () => await Promise.all(/* import() */[__webpack_require__.e(2700), __webpack_require__.e(1237)]).then(__webpack_require__.bind(__webpack_require__, 21237)),
    exchange: async (request, tools) => await (await Promise.all(/* import() */[__webpack_require__.e(2700), __webpack_require__.e(1237)]).then(__webpack_require__.bind(__webpack_require__, 21237))).exchangeVault(request, tools),
    revoke: async (revocation, tools) => await (await __webpack_require__.e(/* import() */ 4243).then(__webpack_require__.bind(__webpack_require__, 4243))).revokeVault(revocation, tools),
    advice: ({ expires }) => `it ends by itself at ${expires}`,
    keys: {
        addressesOf: vault_address_addressesOf,
        open: async (spec, _limits, tools) => await (await Promise.all(/* import() */[__webpack_require__.e(2700), __webpack_require__.e(4974)]).then(__webpack_require__.bind(__webpack_require__, 64974))).transitSigner(spec, tools),
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

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(23355);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(45999);
// EXTERNAL MODULE: ./lib/policy/stored-json.js
var stored_json = __webpack_require__(99994);
;// CONCATENATED MODULE: ./lib/cli/revoke/record.js



/**
 * The credentials that a record says were issued, and does not say were revoked; those that ended by themselves are
 * left out. With `isAll`, whatever it says about their ends: steps of the job could write to the file.
 *
 * INVARIANT: a line adds to those of the same name and replaces none: a later one with another accessor must not hide
 * the first.
 * @throws InputError when it is not a record
 */
function openCredentials(text, file, now, isAll = false) {
    const open = new Map();
    for (const [index, line] of text.split('\n').entries()) {
        if (line.trim() === '')
            continue;
        const entry = recordEntry(line, `${file}:${index + 1}`);
        const key = JSON.stringify([entry['run_id'], entry['run_attempt'], entry['name']]);
        if (entry['kind'] === 'credential-revoked' && !isAll)
            open.delete(key);
        // of one that renews itself the last one given counts
        if (entry['kind'] === 'credential-issued' || entry['kind'] === 'credential-renewed')
            open.set(key, withCredential(open.get(key) ?? [], openCredentialOf(entry, `${file}:${index + 1}`)));
    }
    return [...open.values()].flat().filter(({ expires }) => isAll || Date.parse(expires) > now);
}
function withCredential(before, next) {
    // the line of a renewal has no handle
    if (before.length > 0 && Object.keys(next.handle).length === 0)
        return before.map((one) => ({ ...one, expires: next.expires }));
    const handleOf = ({ handle }) => JSON.stringify(handle);
    return [...before.filter((one) => handleOf(one) !== handleOf(next)), next];
}
function recordEntry(line, place) {
    const entry = (0,stored_json/* objectIn */.D7)(line);
    if (entry?.['schema'] === 1 && typeof entry['kind'] === 'string')
        return entry;
    throw new usage_error/* UsageError */.e(`${place}: this is not a line of an audit record`, 'give the file that the output `record` of the action names');
}
function openCredentialOf(entry, place) {
    const text = (key) => {
        const value = entry[key];
        if (typeof value !== 'string')
            throw new usage_error/* UsageError */.e(`${place}: the credential has no \`${key}\``, 'the record is of another version, or was changed');
        return value;
    };
    const expires = text('expires');
    if (Number.isNaN(Date.parse(expires)))
        throw new usage_error/* UsageError */.e(`${place}: \`expires\` is not a time`, 'the record is of another version, or was changed');
    const handle = (0,shape/* isRecord */.u4)(entry['handle'])
        ? Object.fromEntries(Object.entries(entry['handle']).filter((pair) => typeof pair[1] === 'string'))
        : {};
    const listed = entry['lasting'];
    const lasting = Array.isArray(listed) ? listed.filter((text) => typeof text === 'string') : [];
    const { repository, run_id, run_attempt, principal, grant } = entry;
    return {
        name: text('name'),
        provider: text('provider'),
        target: text('target'),
        expires,
        handle,
        lasting,
        line: { repository, run_id, run_attempt, principal, ...(grant === undefined ? {} : { grant }) },
    };
}

;// CONCATENATED MODULE: ./lib/cli/revoke/command.js








const revoke = {
    name: 'revoke',
    about: 'Revokes the credentials of a run whose runner was lost, from its audit record. Tokens of Vault and OpenBao ' +
        'are ended by their accessors,\nwith your own VAULT_ADDR and VAULT_TOKEN; for the others it says what can be ' +
        'done. Exit code 1 when a credential was not revoked.',
    meant: (operand) => /[/\w]/.test(operand)
        ? `to revoke a grant, write \`grantgate grant revoke ${operand}\`; this command ends credentials, from a record`
        : undefined,
    options: {
        record: { value: 'file', help: 'The audit record, JSON Lines' },
        'ca-certificates': { value: 'file', help: 'CA of the Vault server, PEM' },
        all: { help: 'Also those that the record says have ended: steps of the job could write to it' },
        'dry-run': { help: 'Say what would be done, without doing it' },
        json: { help: 'Print the outcome as JSON' },
    },
    examples: [
        'grantgate revoke --record record.jsonl --dry-run',
        'VAULT_ADDR=https://vault.acme.example grantgate revoke --record record.jsonl',
    ],
    run: async (asked, terminal) => {
        const given = asked.text('record');
        if (given === undefined)
            throw new usage_error/* UsageError */.e('`--record` is missing', 'give the file that the output `record` of the action names');
        const file = (0,external_node_path_.resolve)(terminal.cwd, given);
        const open = openCredentials(readRecordText(file), given, terminal.now(), asked.has('all'));
        const certificates = asked.text('ca-certificates');
        const outcomes = [];
        // one after the other: each is on record before the next is tried
        for (const credential of open) {
            const outcome = await endOne(credential, terminal, asked.has('dry-run'), certificates === undefined ? undefined : (0,external_node_path_.resolve)(terminal.cwd, certificates));
            if (outcome.outcome === 'revoked')
                (0,external_node_fs_.appendFileSync)(file, lineOf(credential, terminal.now()));
            outcomes.push(outcome);
        }
        terminal.stdout.write(asked.has('json') ? `${JSON.stringify({ schema: 1, credentials: outcomes })}\n` : outcomeLines(outcomes));
        return outcomes.some(({ outcome }) => outcome === 'not-revoked') ? 1 : 0;
    },
};
async function endOne(credential, terminal, isDry, certificates) {
    const { name, provider, expires } = credential;
    if (provider !== 'vault')
        return {
            name,
            provider,
            outcome: 'not-revoked',
            note: providerNamed(provider)?.advice(credential) ?? `it ends by itself at ${expires}`,
        };
    if (isDry)
        return {
            name,
            provider,
            outcome: 'would-revoke',
            note: `by its accessor at ${credential.handle['url'] ?? 'an unknown server'}`,
        };
    const { revokeByAccessor } = await __webpack_require__.e(/* import() */ 1630).then(__webpack_require__.bind(__webpack_require__, 41630));
    try {
        await revokeByAccessor(credential, terminal, certificates);
        return {
            name,
            provider,
            outcome: 'revoked',
            note: credential.lasting.length === 0 ? 'it no longer works' : credential.lasting.join('; '),
        };
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            throw error;
        return {
            name,
            provider,
            outcome: 'not-revoked',
            note: `${error instanceof Error ? error.message : String(error)}; it ends by itself at ${expires}`,
        };
    }
}
function readRecordText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw (0,read_text/* unreadableInput */.SJ)(file, error);
    }
}
function lineOf({ name, provider, target, expires, lasting, line }, now) {
    const head = { schema: 1, kind: 'credential-revoked', time: (0,instant/* formatInstant */.r4)(now) };
    const ended = { name, provider, target, expires, ...(lasting.length === 0 ? {} : { lasting }) };
    return `${JSON.stringify({ ...head, ...line, ...ended })}\n`;
}
function outcomeLines(outcomes) {
    if (outcomes.length === 0)
        return 'nothing to do: every credential was revoked or has ended\n';
    return (outcomes
        .map(({ name, provider, outcome, note }) => (0,safe_line/* safeLine */.o)(`${name} (${provider}): ${outcome.replaceAll('-', ' ')}: ${note}`))
        .join('\n') + '\n');
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

/***/ 97779:
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

/***/ 16543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bR: () => (/* binding */ stsAddress),
/* harmony export */   qg: () => (/* binding */ accountAddress),
/* harmony export */   sO: () => (/* binding */ addressesOf),
/* harmony export */   yp: () => (/* binding */ otherUniverse)
/* harmony export */ });
/* harmony import */ var _policy_credential_audience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51170);

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

/***/ 58181:
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

/***/ 51170:
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

/***/ 34305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ PROVIDERS)
/* harmony export */ });
/** Providers that a policy may name. */
const PROVIDERS = ['aws', 'gcp', 'azure', 'vault', 'github'];


/***/ }),

/***/ 23355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ instantHint),
/* harmony export */   nV: () => (/* binding */ parseInstant),
/* harmony export */   r4: () => (/* binding */ formatInstant)
/* harmony export */ });
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(0\d|1[0-4]):([0-5]\d))$/;
/**
 * Reads an RFC 3339 date-time with its zone as milliseconds since 1970; seconds may be left out, and what is finer than
 * a millisecond is. `undefined` when the zone or the time is missing, or when the calendar has no such moment (30
 * February, 25:00).
 */
function parseInstant(text) {
    const match = SHAPE.exec(text);
    if (match === null)
        return undefined;
    const part = (group) => Number(match[group] ?? 0);
    const [hour, minute, second] = [part(4), part(5), part(6)];
    if (hour > 23 || minute > 59 || second > 59)
        return undefined;
    const local = new Date(Date.UTC(part(1), part(2) - 1, part(3), hour, minute, second, Number((match[7] ?? '').padEnd(3, '0').slice(0, 3))));
    // Date rolls 30 February over to March, and 0026 to 1926: a day that does not come back as written does not exist
    if (local.getUTCFullYear() !== part(1) || local.getUTCMonth() !== part(2) - 1 || local.getUTCDate() !== part(3))
        return undefined;
    const offset = (part(9) * 60 + part(10)) * 60_000;
    return local.getTime() - (match[8] === '-' ? -offset : offset);
}
/** Why a text is not a moment: what is wrong with it if it is written as one, otherwise what one looks like. */
function instantHint(text) {
    if (!SHAPE.test(text))
        return formHint(text);
    return parseInstant(`${text.slice(0, 10)}T00:00Z`) === undefined
        ? 'there is no such day'
        : 'there is no such time of day';
}
function formHint(text) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text))
        return `write the time and its zone, too: \`${text}T18:00:00Z\``;
    if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(text))
        return `write the zone, too: \`${text}Z\` in UTC, \`${text}+01:00\` where clocks are an hour ahead of it`;
    const joined = text.replace(/^(\d{4}-\d{2}-\d{2}) +/, '$1T');
    return joined !== text && SHAPE.test(joined) ? `write \`${joined}\`` : 'for example `2026-11-28T18:00:00Z`';
}
/** Writes milliseconds since 1970 as `2026-11-28T18:00:00Z`, without fractions. */
function formatInstant(at) {
    return `${new Date(at).toISOString().slice(0, 19)}Z`;
}


/***/ }),

/***/ 99994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ objectIn)
/* harmony export */ });
/* unused harmony exports readStored, anyText, anyNumber, onlyTrue, anyTexts, anyObject */
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45999);

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
    return checkedShape('names and texts', (value) => isRecord(value) && Object.values(value).every((text) => typeof text === 'string'));
}
/** Anything by names: whoever uses it looks at it again. */
function anyObject() {
    return checkedShape('keys and values', (value) => isRecord(value));
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


/***/ })

};
