export const id = 356;
export const ids = [356];
export const modules = {

/***/ 17406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const GIT_TIMEOUT_MS = 10_000;
/**
 * What git says about a clone, without going over the network; `undefined` where there is no clone at `root`, no git,
 * or no answer.
 */
function askGit(root, words, env) {
    // without a clone of its own, git would look for one further up
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git')))
        return undefined;
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', ['-C', root, ...words], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
            timeout: GIT_TIMEOUT_MS,
            env: { ...env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
        });
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 87943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  keygen: () => (/* binding */ keygen)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/delegation/claims.js
var claims = __webpack_require__(88501);
// EXTERNAL MODULE: ./lib/delegation/key-in-file.js
var key_in_file = __webpack_require__(38404);
// EXTERNAL MODULE: ./lib/policy/delegation/entry.js + 1 modules
var delegation_entry = __webpack_require__(14619);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/cli/dispatch/options.js
var options = __webpack_require__(70663);
// EXTERNAL MODULE: ./lib/cli/github-session.js + 1 modules
var github_session = __webpack_require__(81837);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
;// CONCATENATED MODULE: ./lib/cli/delegation/entry-text.js
/** The entry as it is pasted below `delegation:` of the policy. */
function entryText({ name, app, issuer, roles }, key) {
    const parts = Object.entries(key).map(([part, value]) => `${part}: ${scalar(value)}`);
    return [
        '# in policy.yml, below `delegation:`',
        `  - name: ${scalar(name)}`,
        '    kind: signed',
        `    app: ${app}`,
        `    issuer: ${scalar(issuer)}`,
        '    keys:',
        `      - {${parts.join(', ')}}`,
        `    roles: [${roles.map(scalar).join(', ')}]`,
        '',
    ].join('\n');
}
/** What YAML would take for something else than text stands in quotes. */
function scalar(text) {
    return /^[A-Za-z][A-Za-z0-9-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
        ? text
        : `'${text.replaceAll("'", "''")}'`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
;// CONCATENATED MODULE: ./lib/cli/delegation/new-secret.js





const NEW_FILE = external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL | external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_NOFOLLOW;
/** Nobody but whoever made it. */
const OWN_MODE = 0o600;
/**
 * Writes a secret into a file that was not there, and that nobody else may read from the moment it is.
 * @throws UsageError when there is something of that name, or it cannot be written
 */
function writeNewSecret(cwd, file, secret) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    let open;
    try {
        open = (0,external_node_fs_.openSync)(path, NEW_FILE, OWN_MODE);
    }
    catch (error) {
        throw (0,read_text/* errorCode */.CA)(error) === 'EEXIST'
            ? new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} is there already`, 'name a new file: a key is never written over')
            : new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(file)} cannot be written: ${(0,read_text/* errorCode */.CA)(error) ?? String(error)}`, 'name another file', {
                cause: error,
            });
    }
    try {
        (0,external_node_fs_.fchmodSync)(open, OWN_MODE);
        (0,external_node_fs_.writeSync)(open, secret);
    }
    finally {
        (0,external_node_fs_.closeSync)(open);
    }
}

;// CONCATENATED MODULE: ./lib/cli/delegation/keygen.js











const TRANSIT_TYPES = {
    ES256: 'ecdsa-p256',
    EdDSA: 'ed25519',
    RS256: 'rsa-3072',
};
const RSA_BITS = 3072;
const keygen = {
    name: 'delegation keygen',
    about: 'Makes the key with which a tool signs for people, and prints the entry for the policy. The private part goes ' +
        'to a new file that\nonly you can read, or stays in Vault or OpenBao; it is never printed. Of a key of AWS KMS, ' +
        'which is made there, it prints the entry.',
    options: {
        tool: { value: 'name', help: 'Name of the entry under `delegation`' },
        issuer: { value: 'address', help: 'Its `issuer`: an https address of the tool, as it stands in each delegation' },
        app: { value: 'number', help: 'Numeric id of the account that sends its dispatches' },
        role: { value: 'role', repeats: true, help: 'A role that the tool may carry; once for each' },
        out: { value: 'file', help: 'New file for the private part, PEM' },
        'vault-key': { value: 'name', help: 'Instead: transit key of Vault or OpenBao, made unless it is there' },
        'vault-mount': options/* KEY_OPTIONS */.z['vault-mount'],
        'kms-key': { value: 'key', help: 'Instead: a key of AWS KMS that is there, its ARN, id or alias' },
        algorithm: { value: 'name', help: 'ES256, EdDSA or RS256; ES256 when left out' },
        'dry-run': { help: 'Say what would be made, and make nothing' },
        json: { help: 'Print the entry as JSON' },
        'ca-certificates': github_session/* GITHUB_OPTIONS */.r0['ca-certificates'],
    },
    examples: [
        'grantgate delegation keygen --tool n8n --issuer https://n8n.acme.example --app 901 --role flag-release ' +
            '--out n8n.pem',
        'grantgate delegation keygen --tool n8n --issuer https://n8n.acme.example --app 901 --role flag-release ' +
            '--vault-key n8n',
    ],
    run: async (given, terminal) => {
        const entry = entryGiven(given);
        const place = placeGiven(given, terminal);
        const algorithm = algorithmGiven(given);
        if (given.has('dry-run')) {
            terminal.stdout.write(`Nothing was made. A key for ${algorithm} would be ${place.where}.\n`);
            return 0;
        }
        const key = await place.make(algorithm);
        terminal.stderr.write(`grantgate: the key is ${place.where}\n`);
        terminal.stdout.write(given.has('json')
            ? `${JSON.stringify({ kind: 'signed', ...entry, keys: [key] }, undefined, 2)}\n`
            : entryText(entry, key));
        return 0;
    },
};
function placeGiven(given, terminal) {
    const [out, vault, kms] = [given.text('out'), given.text('vault-key'), given.text('kms-key')];
    if ([out, vault, kms].filter((one) => one !== undefined).length !== 1)
        throw new usage_error/* UsageError */.e('where the key is kept is missing', 'give one of `--out`, `--vault-key` and `--kms-key`');
    if (out !== undefined)
        return {
            where: `in the file ${(0,safe_line/* quote */.h)(out)}, which nobody else may read: keep it out of the repository`,
            make: async (algorithm) => await newKeyIn(terminal.cwd, out, algorithm),
        };
    const asker = { terminal, certificates: given.text('ca-certificates') };
    if (vault === undefined)
        return {
            where: `${(0,safe_line/* quote */.h)(kms ?? '')} of AWS KMS`,
            make: async () => (await (await Promise.all(/* import() */[__webpack_require__.e(8440), __webpack_require__.e(9475)]).then(__webpack_require__.bind(__webpack_require__, 89475))).keyInKms(kms ?? '', asker)).publicKey,
        };
    return {
        where: `the transit key ${(0,safe_line/* quote */.h)(vault)}`,
        make: async (algorithm) => {
            const { keyInVault, makeKeyInVault } = await Promise.all(/* import() */[__webpack_require__.e(8440), __webpack_require__.e(9475)]).then(__webpack_require__.bind(__webpack_require__, 89475));
            const key = { mount: given.text('vault-mount'), name: vault };
            await makeKeyInVault(key, TRANSIT_TYPES[algorithm], asker);
            return (await keyInVault(key, asker)).publicKey;
        },
    };
}
const makePair = (0,external_node_util_.promisify)(external_node_crypto_.generateKeyPair);
/** Makes a pair, and leaves its private part in a new file. @throws UsageError when there is such a file */
async function newKeyIn(cwd, file, algorithm) {
    const { publicKey, privateKey } = algorithm === 'ES256'
        ? await makePair('ec', { namedCurve: 'P-256' })
        : algorithm === 'EdDSA'
            ? await makePair('ed25519')
            : await makePair('rsa', { modulusLength: RSA_BITS });
    writeNewSecret(cwd, file, privateKey.export({ format: 'pem', type: 'pkcs8' }).toString());
    return await (0,key_in_file/* publicJwk */.oZ)(publicKey, (0,key_in_file/* algorithmFor */.pQ)(publicKey) ?? algorithm);
}
function algorithmGiven(given) {
    const written = given.text('algorithm') ?? 'ES256';
    const known = claims/* DELEGATION_ALGORITHMS */.g8.find((one) => one === written);
    if (known !== undefined)
        return known;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} signs no delegation`, `write ${claims/* DELEGATION_ALGORITHMS */.g8.map((one) => `\`${one}\``).join(', ')}`);
}
/** Where each key of an entry is given. */
const OPTION_OF = { name: 'tool', app: 'app', issuer: 'issuer', roles: 'role' };
/** Stands for the key that is not made yet: the example of RFC 7517, A.1. */
const ANY_KEY = {
    kty: 'EC',
    crv: 'P-256',
    x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
    y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
};
/** @throws UsageError for what the policy would not take: an entry that is printed can be pasted */
function entryGiven(given) {
    for (const option of Object.values(OPTION_OF))
        if (!given.has(option))
            throw new usage_error/* UsageError */.e(`\`--${option}\` is missing`, 'see `grantgate delegation keygen --help`');
    const app = given.text('app') ?? '';
    const entry = {
        name: given.text('tool') ?? '',
        app: /^[1-9]\d{0,14}$/.test(app) ? Number(app) : app,
        issuer: given.text('issuer') ?? '',
        roles: given.texts('role'),
    };
    const mismatches = [];
    const parsed = delegation_entry/* delegationEntryShape */.mR.parse({ kind: 'signed', ...entry, keys: [ANY_KEY] }, [], mismatches);
    const [first] = mismatches;
    if (first === undefined && parsed?.kind === 'signed')
        return parsed;
    const option = OPTION_OF[String(first?.path[0])] ?? 'tool';
    throw new usage_error/* UsageError */.e(`\`--${option}\`: ${first?.message ?? 'not as expected'}`, first?.hint ?? 'correct it');
}


/***/ }),

/***/ 70663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ DISPATCH_OPTIONS),
/* harmony export */   z: () => (/* binding */ KEY_OPTIONS)
/* harmony export */ });
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81837);

/** Which key signs: one of the three. */
const KEY_OPTIONS = {
    key: { value: 'file', help: 'Private key that signs, PEM or JWK: of P-256, Ed25519 or RSA' },
    'vault-key': {
        value: 'name',
        help: 'Instead: transit key of Vault or OpenBao that signs; VAULT_ADDR and VAULT_TOKEN say where, as whom',
    },
    'vault-mount': { value: 'path', help: 'Where the transit engine is mounted; transit when left out' },
    'kms-key': {
        value: 'key',
        help: 'Instead: key of AWS KMS that signs, its ARN, id or alias; with the keys in AWS_ACCESS_KEY_ID',
    },
};
/** Options of `grantgate dispatch`. */
const DISPATCH_OPTIONS = {
    repository: {
        value: 'owner/name',
        help: 'Repository of the run; that of this clone, or GITHUB_REPOSITORY, when left out',
    },
    workflow: { value: 'file', help: 'Workflow that is started, for example flags.yml' },
    ref: { value: 'ref', help: 'Branch or tag of the run; the default branch when left out' },
    'event-type': { value: 'type', help: 'Send repository_dispatch of this type, which starts the workflow' },
    input: { value: 'name=value', repeats: true, help: 'An input, or a text in client_payload; once for each' },
    payload: { value: 'file', help: 'With --event-type: JSON file with the client_payload' },
    unbound: { value: 'name', repeats: true, help: 'An input that the policy lists as `unbound`; once for each' },
    person: {
        value: 'person',
        help: 'Whom the run is for: number of a GitHub account, @login, or a handle of people.yml',
    },
    tool: { value: 'name', help: 'Name of the entry under `delegation` in the policy' },
    issuer: { value: 'address', help: 'Its `issuer`' },
    ...KEY_OPTIONS,
    'repository-id': {
        value: 'number',
        help: 'Number of the repository: with --print or --dry-run, and a whole --ref, GitHub is not asked for anything',
    },
    print: { value: 'what', help: 'Send nothing: print the signed `token`, or the `body` of the request with it' },
    'no-wait': { help: 'End as soon as it is sent' },
    timeout: { value: 'duration', help: 'Wait no longer than this for the run to end; 30m when left out' },
    'dry-run': { help: 'Show what would be signed and sent; nothing is signed or sent' },
    json: { help: 'Print the outcome as JSON' },
    'ca-certificates': _github_session_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_OPTIONS */ .r0['ca-certificates'],
};


/***/ }),

/***/ 81837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r0: () => (/* binding */ GITHUB_OPTIONS),
  Ef: () => (/* binding */ certificatesAt),
  K8: () => (/* binding */ ownToken),
  RD: () => (/* binding */ policyRepository),
  WU: () => (/* binding */ repositoryAround),
  xY: () => (/* binding */ serverFor),
  WN: () => (/* binding */ withGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/github/api.js
var api = __webpack_require__(87671);
// EXTERNAL MODULE: ./lib/github/fact-error.js
var fact_error = __webpack_require__(32774);
// EXTERNAL MODULE: ./lib/github/passing-errors.js
var passing_errors = __webpack_require__(31266);
;// CONCATENATED MODULE: ./lib/github/server.js
const ISSUER = 'https://token.actions.githubusercontent.com';
/**
 * Everything follows from the server's own address, which the runner sets and no step can change.
 *
 * INVARIANT: the issuer and its keys are never taken from a token, an input or a variable that a step can write.
 * Source: GitHub's OIDC reference; Enterprise Server serves `/_services/token`.
 * @throws TypeError when the address is not an https URL
 */
function githubServer(serverUrl) {
    const server = new URL(serverUrl);
    if (server.protocol !== 'https:')
        throw new TypeError(`GITHUB_SERVER_URL is not an https address: \`${serverUrl}\``);
    const url = server.origin;
    if (server.hostname === 'github.com')
        return addresses(url, 'https://api.github.com', 'https://api.github.com/graphql', ISSUER);
    if (server.hostname.endsWith('.ghe.com')) {
        const api = `https://api.${server.hostname}`;
        return addresses(url, api, `${api}/graphql`, `https://token.actions.${server.hostname}`);
    }
    return addresses(url, `${url}/api/v3`, `${url}/api/graphql`, `${url}/_services/token`);
}
function addresses(url, api, graphql, issuer) {
    return { url, api, graphql, issuer, jwks: `${issuer}/.well-known/jwks` };
}

// EXTERNAL MODULE: ./lib/http/client.js + 1 modules
var http_client = __webpack_require__(27480);
// EXTERNAL MODULE: ./lib/http/retry.js
var retry = __webpack_require__(28394);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
// EXTERNAL MODULE: ./lib/cli/ask-git.js
var ask_git = __webpack_require__(17406);
// EXTERNAL MODULE: ./lib/cli/origin.js
var origin = __webpack_require__(7250);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
;// CONCATENATED MODULE: ./lib/cli/github-session.js













/** Longest time that a command may take. */
const COMMAND_MS = 60_000;
/** Options of every command that asks GitHub. */
const GITHUB_OPTIONS = {
    'policy-repository': {
        value: 'owner/name',
        help: 'Repository that holds the policy; that of this clone, or GITHUB_REPOSITORY, when left out',
    },
    'ca-certificates': { value: 'file', help: 'CA of an Enterprise Server, PEM' },
};
/** The token of whoever calls, as GitHub's own command line finds it. */
function ownToken({ env }) {
    return [env['GH_TOKEN'], env['GITHUB_TOKEN']].find((token) => token !== undefined && token.trim() !== '')?.trim();
}
/** GitHub's address for this terminal. @throws UsageError when GITHUB_SERVER_URL is not an https address */
function serverFor({ env }) {
    try {
        return githubServer(env['GITHUB_SERVER_URL'] || 'https://github.com');
    }
    catch (error) {
        throw new usage_error/* UsageError */.e('GITHUB_SERVER_URL is not an https address', 'correct it, or leave it out for github.com', {
            cause: error,
        });
    }
}
/**
 * The repository that holds the policy: as given, or that of the clone.
 * @throws UsageError when it is not given and cannot be determined
 */
function policyRepository(given, terminal) {
    const written = given.text('policy-repository') ?? repositoryAround(terminal);
    if (written === undefined)
        throw new usage_error/* UsageError */.e('which repository holds the policy is not known', 'give it with `--policy-repository owner/name`, or start this in a clone of it');
    if (names/* REPOSITORY_PATTERN */.G_.test(written))
        return written;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(written)} is not a repository`, 'write `--policy-repository owner/name`');
}
/** The repository of this clone, or of the job that this runs in. */
function repositoryAround(terminal) {
    return originOf(terminal) ?? (terminal.env['GITHUB_REPOSITORY'] || undefined);
}
/** The repository that a clone was made from, where its `origin` is on this GitHub. */
function originOf(terminal) {
    const url = (0,ask_git/* askGit */.g)(terminal.cwd, ['config', '--get', 'remote.origin.url'], terminal.env)?.trim();
    const host = new URL(serverFor(terminal).url).hostname;
    const found = url === undefined ? undefined : (0,origin/* remoteRepository */.D8)(url);
    return found?.host === host ? found.repository : undefined;
}
/**
 * Does something with GitHub, for no longer than a minute unless told otherwise, and closes every connection after it.
 * @throws UsageError with what GitHub answered, and what to do about it
 */
async function withGitHub(given, terminal, token, use, repository = policyRepository(given, terminal), { longest = COMMAND_MS, pacer = (send) => send } = {}) {
    const server = serverFor(terminal);
    const deadline = terminal.now() + longest;
    const client = (0,http_client/* createClient */.U)({
        certificates: certificatesAt(given.text('ca-certificates')),
        environment: terminal.env,
        now: terminal.now,
        deadline,
    });
    const sleep = terminal.sleep ?? (async (milliseconds) => await (0,promises_.setTimeout)(milliseconds));
    const again = { now: terminal.now, sleep, random: () => 0.5, deadline, passing: passing_errors/* passingGraphQl */.pI };
    try {
        return await use({
            api: (0,api/* createApi */.x)(server, token, (0,retry/* retrying */.R$)(pacer(client.send), again)),
            to: { server, token, send: client.send, repository },
            client,
            deadline,
        });
    }
    catch (error) {
        if (!(error instanceof fact_error/* FactError */.n))
            throw error;
        throw new usage_error/* UsageError */.e(error.message, error.hint ?? 'see `gh auth status`, and try again', { cause: error });
    }
    finally {
        client.close();
    }
}
/** The authorities in a file of PEM. @throws UsageError where it holds none */
function certificatesAt(path) {
    if (path === undefined)
        return undefined;
    const read = (0,read_text/* readText */.yR)(path);
    if (read.kind === 'text' && read.text.includes('-----BEGIN CERTIFICATE-----'))
        return read.text;
    throw new usage_error/* UsageError */.e(`${(0,safe_line/* quote */.h)(path)} holds no PEM certificate`, 'give the CA of the server with `--ca-certificates`');
}


/***/ }),

/***/ 7250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ remoteRepository),
/* harmony export */   Vp: () => (/* binding */ originRepository),
/* harmony export */   lY: () => (/* binding */ originRemote)
/* harmony export */ });
/** Answers of git that are looked at; more than an address is none. */
const MAX_ANSWER_CHARACTERS = 4096;
/**
 * The repository from which a folder was cloned, `owner/name`, by its remote `origin`; `undefined` where there is none.
 * Starts git, so it is for commands that people wait for anyway.
 */
async function originRepository(terminal) {
    return (await originRemote(terminal))?.repository;
}
/** As {@link originRepository}, with the host. */
async function originRemote({ cwd, env }) {
    const { getExecOutput } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const answer = await getExecOutput('git', ['remote', 'get-url', 'origin'], {
        cwd,
        env: defined(env),
        silent: true,
        ignoreReturnCode: true,
    }).catch(() => undefined);
    return answer?.exitCode === 0 && answer.stdout.length <= MAX_ANSWER_CHARACTERS
        ? remoteRepository(answer.stdout.trim())
        : undefined;
}
const WEB_HOST = String.raw `(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:@]+)(?::\d+)?\/`;
const SSH_HOST = String.raw `(?:[\w.-]+@)?([\w.-]+):`;
const ADDRESS_OF_CLONE = new RegExp(String.raw `^(?:${WEB_HOST}|${SSH_HOST})([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$`);
/** The host and the repository, `owner/name`, in an address of a remote. Source: git-clone(1), "GIT URLS". */
function remoteRepository(address) {
    const [, web, ssh, owner, name] = ADDRESS_OF_CLONE.exec(address) ?? [];
    const host = web ?? ssh;
    return host === undefined || owner === undefined || name === undefined
        ? undefined
        : { host, repository: `${owner}/${name}` };
}
function defined(env) {
    return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined));
}


/***/ }),

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

/***/ 88501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ DELEGATION_TYPE),
/* harmony export */   g8: () => (/* binding */ DELEGATION_ALGORITHMS),
/* harmony export */   rJ: () => (/* binding */ differingNames),
/* harmony export */   u9: () => (/* binding */ MAX_DELEGATION_SECONDS)
/* harmony export */ });
/** What the header of a JWT calls a delegation: no other kind of token is taken for one (RFC 8725, 3.11). */
const DELEGATION_TYPE = 'grantgate+jwt';
/** What a delegation may be signed with (RFC 7518, RFC 8037). Never a secret that both sides know, never nothing. */
const DELEGATION_ALGORITHMS = ['ES256', 'EdDSA', 'RS256'];
/** The longest that a delegation is good for, from `iat` to `exp`. */
const MAX_DELEGATION_SECONDS = 300;
const BOUND_NAMES = ['workflow', 'ref', 'inputs', 'event_type'];
/** In what the run that was signed for differs from the run that is there; in nothing when it is the same. */
function differingNames(signed, actual) {
    return BOUND_NAMES.filter((name) => signed[name] !== actual[name]);
}


/***/ }),

/***/ 38404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K0: () => (/* binding */ keyInText),
/* harmony export */   oZ: () => (/* binding */ publicJwk),
/* harmony export */   pQ: () => (/* binding */ algorithmFor)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var jose__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73423);


/** The fewest bits of an RSA key (RFC 7518, 3.3). */
const MIN_RSA_BITS = 2048;
/** A private key in PEM, or as a JWK; or why it cannot sign a delegation. */
async function keyInText(text) {
    const key = parsePrivateKey(text);
    if (key === undefined)
        return { problem: 'not-a-private-key' };
    const algorithm = algorithmFor(key);
    if (algorithm === undefined)
        return { problem: 'not-a-kind-of-key' };
    if (algorithm === 'RS256' && (key.asymmetricKeyDetails?.modulusLength ?? 0) < MIN_RSA_BITS)
        return { problem: 'too-short' };
    const publicKey = await publicJwk((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key), algorithm);
    // of EdDSA the digest is part of the algorithm
    const digest = algorithm === 'EdDSA' ? undefined : 'sha256';
    return {
        algorithm,
        kid: publicKey.kid,
        publicKey,
        sign: async (data) => await Promise.resolve((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(digest, Buffer.from(data), { key, dsaEncoding: 'ieee-p1363' })),
    };
}
/** A public key as a policy lists it, named by its thumbprint. */
async function publicJwk(key, alg) {
    const { kty = '', ...parts } = key.export({ format: 'jwk' });
    const kid = await (0,jose__WEBPACK_IMPORTED_MODULE_1__/* .calculateJwkThumbprint */ .s)({ kty, ...parts });
    const named = Object.entries(parts).filter((part) => typeof part[1] === 'string');
    return { kty, alg, use: 'sig', kid, ...Object.fromEntries(named) };
}
function parsePrivateKey(text) {
    try {
        const jwk = text.trimStart().startsWith('{') ? JSON.parse(text) : undefined;
        return typeof jwk === 'object' && jwk !== null
            ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: { ...jwk }, format: 'jwk' })
            : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(text);
    }
    catch {
        return undefined;
    }
}
/** What a key signs with; `undefined` for kinds of keys that no delegation is signed with. */
function algorithmFor(key) {
    switch (key.asymmetricKeyType) {
        case 'ec':
            return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'ES256' : undefined;
        case 'ed25519':
            return 'EdDSA';
        case 'rsa':
            return 'RS256';
        default:
            return undefined;
    }
}


/***/ }),

/***/ 32774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   n: () => (/* binding */ FactError)
/* harmony export */ });
/* unused harmony export IdentityError */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);

/** A fact could not be fetched: the run is refused as `undecidable`, with this message and what to do. */
class FactError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'FactError';
    status;
    kind;
    needs;
    said;
    constructor(message, hint, options) {
        const { status, kind, needs = [], said, ...rest } = options ?? {};
        super(message, { ...rest, hint });
        this.status = status;
        this.said = said;
        this.needs = needs;
        this.kind = needs.length > 0 ? 'no-permission' : kind;
    }
}
/** Who started the run cannot be proven: the run is refused as `identity-unverified`. */
class IdentityError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'IdentityError';
    kind;
    constructor(message, hint, options) {
        const { kind, ...rest } = options ?? {};
        super(message, { ...rest, hint });
        this.kind = kind;
    }
}
/** What an error says about a fact, in its own words, and what to do where it knows. */
function faultOf(error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof FactError || error instanceof IdentityError))
        return { message };
    const { hint, kind } = error;
    const needs = error instanceof FactError ? error.needs : [];
    return {
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(kind === undefined ? {} : { kind }),
        ...(needs.length === 0 ? {} : { needs }),
    };
}


/***/ }),

/***/ 14619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bX: () => (/* binding */ checkEntries),
  mR: () => (/* binding */ delegationEntryShape),
  aB: () => (/* binding */ entriesFor)
});

// EXTERNAL MODULE: ./lib/policy/mismatch.js
var mismatch = __webpack_require__(70832);
// EXTERNAL MODULE: ./lib/policy/names.js
var names = __webpack_require__(76726);
// EXTERNAL MODULE: ./lib/policy/meant.js
var meant = __webpack_require__(12629);
// EXTERNAL MODULE: ./lib/policy/shape.js
var shape = __webpack_require__(45999);
// EXTERNAL MODULE: ./lib/policy/time-shapes.js
var time_shapes = __webpack_require__(2008);
// EXTERNAL MODULE: ./lib/policy/delegation/issuer-shapes.js
var issuer_shapes = __webpack_require__(74685);
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

/***/ 15878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unbroken)
/* harmony export */ });
/**
 * The text of a pattern that is written over several lines: as it stands, without the line breaks and the blanks around
 * them.
 */
function unbroken(text, ...parts) {
    return String.raw(text, ...parts).replaceAll(/\s*\n\s*/g, '');
}


/***/ })

};
