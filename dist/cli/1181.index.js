export const id = 1181;
export const ids = [1181];
export const modules = {

/***/ 2770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   SJ: () => (/* binding */ unreadableInput),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _policy_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6016);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4934);




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

/***/ 1181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revoke: () => (/* binding */ revoke)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/policy/credential/provider-name.js
var provider_name = __webpack_require__(6686);
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
    load: async (spec) => await (await Promise.all(/* import() */[__webpack_require__.e(9268), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 7935))).rehearseAws(spec),
    exchange: async (request, tools) => await (await Promise.all(/* import() */[__webpack_require__.e(9268), __webpack_require__.e(7935)]).then(__webpack_require__.bind(__webpack_require__, 7935))).exchangeAws(request, tools),
    renewal: async () => (await Promise.all(/* import() */[__webpack_require__.e(9268), __webpack_require__.e(2248)]).then(__webpack_require__.bind(__webpack_require__, 2248))).awsProfile,
    // secrets alone are read once
    canRenew: (spec) => spec['export-keys'] !== false,
    cannotEnd: 'AWS has no call that ends a session',
    advice: ({ target, expires }) => "AWS ends no session by a call. Deny the role's sessions that began until now (IAM console, the role, " +
        `"Revoke sessions"), or wait until ${expires}: ${target}`,
    keys: {
        addressesOf: keyAddressesOf,
        open: async (spec, limits, tools) => await (await Promise.all(/* import() */[__webpack_require__.e(8440), __webpack_require__.e(9268), __webpack_require__.e(2229)]).then(__webpack_require__.bind(__webpack_require__, 2229))).kmsSigner(spec, limits, tools),
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
    load: async () => await Promise.all(/* import() */[__webpack_require__.e(2323), __webpack_require__.e(8543)]).then(__webpack_require__.bind(__webpack_require__, 8543)),
    exchange: async (request, tools) => await (await Promise.all(/* import() */[__webpack_require__.e(2323), __webpack_require__.e(8543)]).then(__webpack_require__.bind(__webpack_require__, 8543))).exchangeGcp(request, tools),
    renewal: async () => (await Promise.all(/* import() */[__webpack_require__.e(2323), __webpack_require__.e(9535)]).then(__webpack_require__.bind(__webpack_require__, 9535))).gcpExecutable,
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
            ahead = __webpack_require__.e(/* import() */ 2723).then(__webpack_require__.bind(__webpack_require__, 2723)).then(async ({ findAppAhead }) => await findAppAhead(spec, run, tools));
            // heard by the exchange, if there is one
            ahead.catch(() => undefined);
        },
        exchange: async (request, tools) => await (await __webpack_require__.e(/* import() */ 2723).then(__webpack_require__.bind(__webpack_require__, 2723))).exchangeGithub(request, tools, { keys, ahead }),
    };
}

;// CONCATENATED MODULE: ./lib/credentials/github-app/provider.js


/** GitHub: tokens of an App's installation. Keys of the App may be kept by other providers. */
function githubApp(keys) {
    return {
        addressesOf: (spec) => github_app_address_addressesOf(spec, keys),
        load: async () => await __webpack_require__.e(/* import() */ 2723).then(__webpack_require__.bind(__webpack_require__, 2723)),
        exchange: async (request, tools) => await (await __webpack_require__.e(/* import() */ 2723).then(__webpack_require__.bind(__webpack_require__, 2723))).exchangeGithub(request, tools, { keys }),
        aheadOf: (spec) => appAhead(spec, keys),
        revoke: async (revocation, tools) => await (await __webpack_require__.e(/* import() */ 6718).then(__webpack_require__.bind(__webpack_require__, 6718))).revokeGithub(revocation, tools),
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
    load: async () => await Promise.all(/* import() */[__webpack_require__.e(2700), __webpack_require__.e(1237)]).then(__webpack_require__.bind(__webpack_require__, 1237)),
    exchange: async (request, tools) => await (await Promise.all(/* import() */[__webpack_require__.e(2700), __webpack_require__.e(1237)]).then(__webpack_require__.bind(__webpack_require__, 1237))).exchangeVault(request, tools),
    revoke: async (revocation, tools) => await (await __webpack_require__.e(/* import() */ 4243).then(__webpack_require__.bind(__webpack_require__, 4243))).revokeVault(revocation, tools),
    advice: ({ expires }) => `it ends by itself at ${expires}`,
    keys: {
        addressesOf: vault_address_addressesOf,
        open: async (spec, _limits, tools) => await (await Promise.all(/* import() */[__webpack_require__.e(2700), __webpack_require__.e(4974)]).then(__webpack_require__.bind(__webpack_require__, 4974))).transitSigner(spec, tools),
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
var instant = __webpack_require__(3355);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(1020);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(4934);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(2770);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(5999);
;// CONCATENATED MODULE: ./lib/policy/stored-json.js

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
    return (0,shape/* isRecord */.u4)(value) ? value : undefined;
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
    const entry = objectIn(line);
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
    const { revokeByAccessor } = await __webpack_require__.e(/* import() */ 1630).then(__webpack_require__.bind(__webpack_require__, 1630));
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

/***/ 6686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ PROVIDERS)
/* harmony export */ });
/** Providers that a policy may name. */
const PROVIDERS = ['aws', 'gcp', 'azure', 'vault', 'github'];


/***/ }),

/***/ 2948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ parseExactly),
/* harmony export */   rf: () => (/* binding */ exactNumber),
/* harmony export */   uS: () => (/* binding */ InexactNumber),
/* harmony export */   wf: () => (/* binding */ leavesOf)
/* harmony export */ });
/**
 * A number that would change when it is read and written again: too long to be held exactly, `1.10`, `1e3`, `0x1F`,
 * `012`. Whoever hands it on would hand on another one, so no reader accepts it as a number.
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

/***/ 7161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C$: () => (/* binding */ findHidden),
/* harmony export */   Y7: () => (/* binding */ describeHidden),
/* harmony export */   nW: () => (/* binding */ ONE_LINE_PATTERN)
/* harmony export */ });
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
function findHidden(text) {
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
const ONE_LINE_PATTERN = '^[^\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u0600-\\u0605\\u061c\\u06dd\\u070f\\u08e2\\u180e' +
    '\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]+$';
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


/***/ }),

/***/ 3355:
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

/***/ 2629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IW: () => (/* binding */ isUnquoted),
/* harmony export */   jB: () => (/* binding */ QUOTED),
/* harmony export */   qZ: () => (/* binding */ unquoted),
/* harmony export */   wx: () => (/* binding */ meant)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2948);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8400);


/** The key that was meant: the mistakes that are made most are another separator and a plural. */
function meant(word, names) {
    const plain = (word) => word.toLowerCase().replaceAll(/[-_s]/g, '');
    return (names.find((name) => plain(name) === plain(word) || (word.length > 3 && (name.startsWith(word) || word.startsWith(name)))) ?? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, names));
}
/** Of a text where a number or a truth value belongs. */
const QUOTED = 'in quotes it is a text: leave them out';
/** What to do where a text was found that would be the right value without its quotes. */
function unquoted(value, pattern) {
    return typeof value === 'string' && pattern.test(value) ? QUOTED : undefined;
}
/** Whether a text was probably meant, and its quotes are missing. */
function isUnquoted(value) {
    return typeof value === 'number' || typeof value === 'boolean' || value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_1__/* .InexactNumber */ .uS;
}


/***/ }),

/***/ 832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ addMismatch),
/* harmony export */   _Y: () => (/* binding */ showTyped),
/* harmony export */   ek: () => (/* binding */ toProblems),
/* harmony export */   vp: () => (/* binding */ showValue)
/* harmony export */ });
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2948);

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
/** The same where a number or a truth value belongs: `5` and `'5'` would look alike. */
function showTyped(value) {
    return typeof value === 'string' ? `the text ${showValue(value)}` : showValue(value);
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

/***/ 5999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   u4: () => (/* binding */ isRecord),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7161);
/* harmony import */ var _exact_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2948);
/* harmony import */ var _mismatch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(832);
/* harmony import */ var _meant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2629);




/** `example`: a value as it is written in YAML, on one line. */
function required(shape, example) {
    return { shape, required: true, ...(example === undefined ? {} : { example }) };
}
function optional(shape) {
    return { shape, required: false };
}
/** Adds what the value is for, and an example, to the schema and the generated reference. */
function described(shape, description, extra = {}) {
    return { parse: shape.parse, schema: { ...shape.schema, description, ...extra } };
}
/** A non-empty string. */
function text(rule = {}) {
    const { pattern, expected = 'text', maxLength = 1024 } = rule;
    return {
        schema: { type: 'string', minLength: 1, maxLength, ...(pattern === undefined ? {} : { pattern: pattern.source }) },
        parse: (value, path, mismatches) => {
            if (typeof value !== 'string' || value === '')
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected ${expected}, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, (0,_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnquoted */ .IW)(value) ? 'write it in quotes' : undefined);
            if (value.length > maxLength)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `longer than ${maxLength} characters`);
            if (pattern !== undefined && !pattern.test(value))
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected ${expected}, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`);
            return value;
        },
    };
}
/** A non-empty string on one line, without anything that hides. */
function line(maxLength = 1024) {
    const inner = text({ maxLength });
    return {
        schema: { ...inner.schema, pattern: _hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .ONE_LINE_PATTERN */ .nW },
        parse: (value, path, mismatches) => {
            if (typeof value === 'string' && (value.includes('\n') || (0,_hidden_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .findHidden */ .C$)(value) !== undefined))
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, 'expected text on one line');
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
            : (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected a whole number ${isOver(value, max) ? `of at most ${max}` : `of at least ${min}`}, ` +
                `got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showTyped */ ._Y)(value)}`, (0,_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .unquoted */ .qZ)(value, /^\d+$/)),
    };
}
const isOver = (value, max) => typeof value === 'number' && value > max;
function flag() {
    return {
        schema: { type: 'boolean' },
        parse: (value, path, mismatches) => typeof value === 'boolean'
            ? value
            : (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected true or false, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showTyped */ ._Y)(value)}`, (0,_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .unquoted */ .qZ)(value, /^(?:true|false)$/)),
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
            return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected ${isNumber ? 'the number ' : ''}${words.map((word) => `\`${word}\``).join(', ')}, ` +
                `got ${isNumber ? (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showTyped */ ._Y)(value) : (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, isNumber ? _meant_js__WEBPACK_IMPORTED_MODULE_2__/* .QUOTED */ .jB : meantWord(value, words));
        },
    };
}
function meantWord(value, words) {
    const known = words.filter((word) => typeof word === 'string');
    const near = typeof value === 'string' ? (0,_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .meant */ .wx)(value, known) : undefined;
    return near === undefined ? undefined : `did you mean \`${near}\`?`;
}
function list(item, limits = {}) {
    const { min = 0, max = 256 } = limits;
    return {
        schema: { type: 'array', items: item.schema, maxItems: max, ...(min > 0 ? { minItems: min } : {}) },
        parse: (value, path, mismatches) => {
            if (!Array.isArray(value))
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected a list, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, listHint(value));
            if (value.length < min)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected at least ${min} ${min === 1 ? 'item' : 'items'}`);
            if (value.length > max)
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `more than ${max} items`);
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
function listHint(value) {
    return typeof value === 'string' && /^[^\s'"[\]{}#&*!|>%@`][^'"[\]{}#]*$/.test(value)
        ? `write \`[${value}]\``
        : 'a list is written `[a, b]`';
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
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected keys and values, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, keysHint(fields));
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
            (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `\`${name}\` is missing`, exampleHint(name, field));
        return;
    }
    const parsed = field.shape.parse(from[name], [...path, name], mismatches);
    if (parsed !== undefined)
        into[name] = parsed;
}
function exampleHint(name, { example }) {
    return example === undefined ? undefined : `for example \`${name}: ${example}\``;
}
function keysHint(fields) {
    const [name, field] = Object.entries(fields).find(([, { example }]) => example !== undefined) ?? [];
    return name === undefined
        ? `its keys are ${Object.keys(fields).join(', ')}`
        : `write keys such as \`${name}: ${field?.example ?? ''}\``;
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
                return (0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .addMismatch */ .E$)(mismatches, path, `expected keys and values, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(value)}`, 'write `name: value`, each on a line of its own');
            const before = mismatches.length;
            const parsed = new Map();
            for (const [key, entry] of Object.entries(value)) {
                if (!name.test(key))
                    mismatches.push({ path: [...path, key], key: true, message: `expected ${expected}, got ${(0,_mismatch_js__WEBPACK_IMPORTED_MODULE_1__/* .showValue */ .vp)(key)}` });
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
/** Narrows to a plain object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof _exact_json_js__WEBPACK_IMPORTED_MODULE_3__/* .InexactNumber */ .uS);
}
function unknownKeys(value, names, path, mismatches) {
    for (const key of Object.keys(value)) {
        if (names.includes(key))
            continue;
        const near = (0,_meant_js__WEBPACK_IMPORTED_MODULE_2__/* .meant */ .wx)(key, names);
        mismatches.push({
            path: [...path, key],
            key: true,
            message: `unknown key \`${key}\``,
            hint: near === undefined ? `known here: ${names.join(', ')}` : `did you mean \`${near}\`?`,
        });
    }
}


/***/ }),

/***/ 3753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ findSlip),
/* harmony export */   V: () => (/* binding */ findOddBlank)
/* harmony export */ });
/** Blanks that look like one and are none for YAML. */
const ODD_BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const FINDERS = [
    ({ text }) => /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/.test(text)
        ? {
            at: 0,
            message: 'two versions of the file were merged, and git left both',
            hint: 'keep one of them, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`',
        }
        : undefined,
    ({ text }) => /^\s*(?:```|~~~)/.test(text)
        ? { at: text.search(/\S/), message: 'a fence of Markdown is no part of the file', hint: 'delete this line' }
        : undefined,
    oddBlank,
    ({ text }) => /^\s*<(?:!doctype|html|[a-z]+[ >])/i.test(text)
        ? { at: 0, message: 'this is a page, and not the file itself', hint: 'copy the file from its raw view' }
        : undefined,
    missingBlank,
    equalsSign,
    ({ text, before }) => {
        const dash = /^(\s*)-(?=[^\s-])/.exec(text);
        return dash === null || before === undefined || !/(?::|^\s*- .*|^\s*-\S.*)$/.test(before)
            ? undefined
            : {
                at: dash[1]?.length ?? 0,
                message: 'a blank is missing after the dash',
                hint: `write \`- ${text.trim().slice(1)}\``,
            };
    },
    tooDeep,
];
/**
 * Finds the first slip of a file that could not be read, or that gave something else than keys and values. Looks at
 * lines, not at what they mean: a file that is in order must not be asked about. Pure.
 */
function findSlip(source) {
    let before;
    for (const [index, raw] of source.split('\n').entries()) {
        const text = raw.replace(/\r$/, '').replace(/^\ufeff/, '');
        for (const find of FINDERS) {
            const found = find({ text, before });
            if (found !== undefined) {
                const { at, message, hint } = found;
                return { line: index + 1, column: at + 1, message, hint };
            }
        }
        if (text.trim() !== '' && !/^\s*#/.test(text))
            before = text;
    }
    return undefined;
}
/** The first space that is not one for YAML, in a file with an unknown key. */
function findOddBlank(source) {
    for (const [index, text] of source.split('\n').entries()) {
        const found = oddBlank({ text, before: undefined });
        if (found !== undefined)
            return { line: index + 1, column: found.at + 1, message: found.message, hint: found.hint };
    }
    return undefined;
}
/** In front of a key, within it or around its colon; in a text it is a character like any other. */
function oddBlank({ text }) {
    const where = /^\s*(?:-\s+)?(?:[A-Za-z][\w-]*\s*:?\s*)?/.exec(text)?.[0] ?? '';
    const at = where.search(ODD_BLANK);
    if (at < 0)
        return undefined;
    const code = (where.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
        at,
        message: `U+${code} looks like a blank and is none: it comes out of a chat, a web page or a word processor`,
        hint: 'delete it and type a space',
    };
}
function missingBlank({ text }) {
    const [, start = '', key = '', value = ''] = /^(\s*(?:- +)?)([A-Za-z][\w-]*):([^\s:/].*)$/.exec(text) ?? [];
    return key === ''
        ? undefined
        : {
            at: start.length + key.length,
            message: 'a blank is missing after the colon',
            hint: `write \`${key}: ${value}\``,
        };
}
function equalsSign({ text }) {
    const [, start = '', key = '', value = ''] = /^(\s*)([A-Za-z][\w-]*)\s*=\s*(\S.*)$/.exec(text) ?? [];
    return key === ''
        ? undefined
        : { at: start.length, message: 'keys and values are separated by a colon', hint: `write \`${key}: ${value}\`` };
}
/** A key under one that has its value already. */
function tooDeep({ text, before }) {
    const inner = /^( *)(?:- +)?[A-Za-z][\w-]*:(?: |$)/.exec(text)?.[1]?.length;
    const [, outer = '', key = '', value = ''] = /^( *)([A-Za-z][\w-]*): +([^#|>&\s].*)$/.exec(before ?? '') ?? [];
    if (inner === undefined || key === '' || inner <= outer.length || /^(?:\[[^\]]*|\{[^}]*|"[^"]*|'[^']*)$/.test(value))
        return undefined;
    return {
        at: inner,
        message: `this line is indented more than \`${key}\` before it, which has its value already`,
        hint: 'keys of one level begin in the same column',
    };
}


/***/ }),

/***/ 6016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fe: () => (/* binding */ HIDDEN_HINT),
  gZ: () => (/* binding */ MAX_FILE_BYTES),
  yv: () => (/* binding */ loadYaml),
  t$: () => (/* binding */ positionAt)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/policy/hidden-characters.js
var hidden_characters = __webpack_require__(7161);
// EXTERNAL MODULE: ./lib/policy/exact-json.js
var exact_json = __webpack_require__(2948);
;// CONCATENATED MODULE: ./lib/policy/yaml-numbers.js


const { tagName: integer } = js_yaml/* intCoreTag */.Z7;
const { tagName: yaml_numbers_float } = js_yaml/* floatCoreTag */.ok;
/**
 * YAML's core schema, where a number is one only if it is written plainly: `012345678901` would lose its zero, `1.10`
 * and `1e3` would change, and whoever meant an account, a version or a mode would not hear of it.
 */
const PLAIN_NUMBERS = js_yaml/* CORE_SCHEMA */.OU.withTags((0,js_yaml/* defineScalarTag */.Gf)(integer, {
    ...js_yaml/* intCoreTag */.Z7,
    resolve: (source, explicit, name) => plainNumber(js_yaml/* intCoreTag */.Z7.resolve(source, explicit, name), source),
}), (0,js_yaml/* defineScalarTag */.Gf)(yaml_numbers_float, {
    ...js_yaml/* floatCoreTag */.ok,
    resolve: (source, explicit, name) => plainNumber(js_yaml/* floatCoreTag */.ok.resolve(source, explicit, name), source),
}));
function plainNumber(read, source) {
    return typeof read === 'number' ? (0,exact_json/* exactNumber */.rf)(read, source) : read;
}

// EXTERNAL MODULE: ./lib/policy/yaml-slips.js
var yaml_slips = __webpack_require__(3753);
;// CONCATENATED MODULE: ./lib/policy/yaml-words.js
/**
 * The library's words for a mistake, where a person would not know what to do with them; `line` is the line on which it
 * was found.
 */
function plainly(reason, line) {
    if (/multi|more than one|single document/i.test(reason))
        return { message: 'one file holds one document' };
    if (/alias/i.test(reason))
        return {
            message: 'an alias (`*name`) is not allowed: write the value out',
            hint: 'put a pattern that begins with `*` in quotes',
        };
    if (/^unknown \w+ tag/.test(reason))
        return { message: reason, hint: 'put a text that begins with `!` in quotes' };
    if (reason === 'deficient indentation')
        return {
            message: 'a quote or a bracket before this line is not closed',
            hint: 'close it; a text with one of them in it stands in quotes of the other kind',
        };
    if (/input is empty/.test(reason))
        return { message: 'the file holds nothing but comments' };
    return reason === 'bad indentation of a mapping entry' ? indentation(line) : { message: reason };
}
/** The library finds wrong indentation wherever a value does not end where it should. */
function indentation(line) {
    const value = /^\s*(?:- +)*[\w-]+: +(.*)$/.exec(line)?.[1] ?? '';
    const first = value.slice(0, 1);
    if (/^[@`%]/.test(value))
        return {
            message: `a text cannot begin with ${first === '`' ? 'a backtick' : `\`${first}\``}`,
            hint: 'put it in quotes',
        };
    if (/^["'[{]/.test(value))
        return { message: `there is more text after what begins with \`${first}\``, hint: 'put all of it in quotes' };
    if (/:(?: |$)/.test(value))
        return {
            message: 'a text with a colon and a space after it is read as another key',
            hint: `put it in quotes: \`"${value}"\``,
        };
    return { message: 'bad indentation of a mapping entry', hint: 'keys of one level begin in the same column' };
}

;// CONCATENATED MODULE: ./lib/policy/yaml.js





/** Longest file that is read, in UTF-8 bytes: a grant is a page, not a book. */
const MAX_FILE_BYTES = 64 * 1024;
/** Deepest nesting that is read. */
const MAX_YAML_LEVELS = 32;
/** What to do about a character that cannot be seen. */
const HIDDEN_HINT = 'the file must be what it looks like: delete it and retype the line';
/**
 * Loads one strict YAML 1.2 document: no aliases, no duplicate keys, no tabs, no tags of other languages, nothing
 * empty. Timestamps stay text; a number that is not written plainly is an `InexactNumber`. Never throws on bad input.
 */
function loadYaml(text, file) {
    const refusal = refuse(text, file);
    if (refusal !== undefined)
        return { ok: false, problem: refusal };
    try {
        const value = (0,js_yaml/* load */.Hh)(text, { schema: PLAIN_NUMBERS, maxAliases: 0, maxDepth: MAX_YAML_LEVELS });
        return value === null || value === undefined
            ? { ok: false, problem: whole(file, 'the document is empty') }
            : { ok: true, value };
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        return { ok: false, problem: fromException(error, text, file) };
    }
}
function refuse(text, file) {
    // a UTF-16 unit is at most three bytes of UTF-8: short texts need no count
    if (text.length * 3 > MAX_FILE_BYTES && new TextEncoder().encode(text).length > MAX_FILE_BYTES) {
        return whole(file, `the file is larger than ${MAX_FILE_BYTES / 1024} KiB`);
    }
    const tab = text.indexOf('\t');
    if (tab >= 0)
        return { file, ...positionAt(text, tab), message: 'a tab is not allowed', hint: 'use spaces' };
    if (text.trim() === '')
        return whole(file, 'the file is empty');
    // at the very beginning editors write a mark that says how the file is encoded
    const start = text.startsWith('\ufeff') ? 1 : 0;
    const hidden = (0,hidden_characters/* findHidden */.C$)(text.slice(start));
    return hidden === undefined
        ? undefined
        : { file, ...positionAt(text, start + hidden.offset), message: (0,hidden_characters/* describeHidden */.Y7)(hidden), hint: HIDDEN_HINT };
}
function fromException(error, text, file) {
    const { mark } = error;
    const slip = /alias/i.test(error.reason) ? undefined : (0,yaml_slips/* findSlip */.I)(text);
    if (slip !== undefined)
        return { file, ...slip };
    if (error.reason === 'duplicated mapping key' && mark !== undefined && mark !== null)
        return { file, ...positionAt(text, mark.position), ...twice(text, mark.position) };
    if (mark === undefined || mark === null)
        return { ...whole(file, ''), ...plainly(error.reason, '') };
    const place = positionAt(text, mark.position);
    return { file, ...place, ...plainly(error.reason, text.split('\n')[place.line - 1] ?? '') };
}
/** A key that is there a second time, and where it was first. */
function twice(text, at) {
    const key = /^["']?[^\s:"',{}]+["']?/.exec(text.slice(at))?.[0] ?? '';
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const indent = /^[\s-]*$/.exec(text.slice(start, at))?.[0];
    const first = indent === undefined ? 0 : text.split('\n').findIndex((line) => line.startsWith(`${indent}${key}:`)) + 1;
    const isBefore = first > 0 && first < positionAt(text, at).line;
    return {
        message: key === '' ? 'a key is there twice' : `\`${key}\` is there twice`,
        ...(isBefore && { hint: `it is on line ${first} already: keep one of them` }),
    };
}
/** The 1-based line and column of an offset. */
function positionAt(text, offset) {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    return { line, column: offset - before.lastIndexOf('\n') };
}
function whole(file, message) {
    return { file, line: 1, column: 1, message };
}


/***/ })

};
