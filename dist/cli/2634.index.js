export const id = 2634;
export const ids = [2634];
export const modules = {

/***/ 63578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ withAccountNumber)
/* harmony export */ });
/* harmony import */ var _policy_holder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86850);
/* harmony import */ var _policy_principal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40016);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94934);
/* harmony import */ var _told_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8556);




/**
 * A run that was told by a login alone, with the number that the grants of that login give.
 * @throws UsageError when they do not agree on one
 */
function withAccountNumber(inputs, { grants }) {
    const { run } = inputs;
    if (run.actor_id !== _told_run_js__WEBPACK_IMPORTED_MODULE_3__/* .UNKNOWN_ID */ .n4)
        return { inputs, notes: [] };
    const { kind } = (0,_policy_holder_js__WEBPACK_IMPORTED_MODULE_0__/* .holderOf */ .Kd)((0,_policy_principal_js__WEBPACK_IMPORTED_MODULE_1__/* .actorOf */ .dn)(run));
    const own = grants.filter(({ holder }) => holder.kind === kind);
    const numbers = [...new Set(own.flatMap((file) => (file.ok ? (file.grant['principal-id'] ?? []) : [])))];
    if (numbers.length > 1)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`the grants of \`${run.actor}\` have different numbers: ${numbers.join(', ')}`, `give that of the account: \`--actor-id $(gh api users/${run.actor} --jq .id)\``);
    const [number] = numbers;
    if (number === undefined)
        return { inputs, notes: [] };
    const id = String(number);
    return {
        inputs: { ...inputs, run: { ...run, actor_id: id, triggering_actor_id: id } },
        notes: [`the number of \`${run.actor}\` was not given, and is taken to be that of the grant, ${id}`],
    };
}


/***/ }),

/***/ 60464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81837);
/* harmony import */ var _online_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22858);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(87279);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21787);
/* harmony import */ var _with_person_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58643);
/* harmony import */ var _account_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63578);
/* harmony import */ var _told_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8556);
/* harmony import */ var _decide_offline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68137);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95511);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48067);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(30113);











const check = {
    name: 'check',
    about: 'Decides offline, by the rules of the gate, whether a run is allowed: from the files and the evidence ' +
        'that it is ' +
        'given, and from nothing else. Exit code 0: allowed, 1: refused, 2: bad input.',
    options: {
        ..._told_run_js__WEBPACK_IMPORTED_MODULE_5__/* .TOLD_RUN_OPTIONS */ .xn,
        ..._options_js__WEBPACK_IMPORTED_MODULE_8__/* .DECISION_OPTIONS */ .C,
        run: { value: 'run.json', help: 'Claims of the run, with triggering_actor and triggering_actor_id' },
        result: { value: 'result.json', help: 'Result of a run, the output `result`: decides it again, as of now' },
        online: {
            help: 'Ask GitHub for policy, grants and evidence, as the gate does, with the token in GH_TOKEN or GITHUB_TOKEN',
        },
        'policy-path': {
            value: 'folder',
            help: `With --online: folder of the policy in its repository; default: ${_options_js__WEBPACK_IMPORTED_MODULE_8__/* .USUAL_ACCESS */ .S}`,
        },
        'ca-certificates': _github_session_js__WEBPACK_IMPORTED_MODULE_0__/* .GITHUB_OPTIONS */ .r0['ca-certificates'],
        authzen: {
            help: 'Answer a request of the OpenID AuthZEN Authorization API on standard input (evaluation, or evaluations): ' +
                'it says which run',
        },
        json: { help: 'Print the result as JSON' },
    },
    examples: [
        'grantgate check --actor mona --workflow flags.yml --branch release/2026-11 --environment staging ' +
            '--policy-repository acme/shop --assume-approved',
        'grantgate check --actor mona --workflow flags.yml --branch release/2026-11 --environment staging --online',
        'grantgate check --run run.json --assume-approved',
        'grantgate check --authzen --online < evaluation.json',
        'grantgate check --run run.json --evidence evidence.json --role flag-release --at 2026-11-25T12:00:00Z',
    ],
    run: async (given, terminal) => {
        if (given.has('authzen'))
            return await (await __webpack_require__.e(/* import() */ 6204).then(__webpack_require__.bind(__webpack_require__, 36204))).answerAuthzen(given, terminal);
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .readCheckInputs */ .Y)(given, terminal);
        const result = given.has('online')
            ? await (0,_online_js__WEBPACK_IMPORTED_MODULE_1__/* .decideOnline */ ._)(inputs, given, terminal)
            : decideFromFiles(inputs, given, terminal);
        terminal.stdout.write(given.has('json')
            ? `${JSON.stringify(result, undefined, 2)}\n`
            : (0,_print_js__WEBPACK_IMPORTED_MODULE_9__/* .formatCheck */ .A)(result, (0,_style_js__WEBPACK_IMPORTED_MODULE_10__/* .styleFor */ .j)(terminal.stdout, terminal.env)));
        return result.decision === 'allow' ? 0 : 1;
    },
};
function decideFromFiles(told, given, terminal) {
    const folder = (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .accessFolder */ .nW)(terminal.cwd, given.text('access') ?? _options_js__WEBPACK_IMPORTED_MODULE_8__/* .USUAL_ACCESS */ .S);
    const inputs = (0,_with_person_js__WEBPACK_IMPORTED_MODULE_3__/* .withPerson */ .I)(folder, told);
    const files = (0,_decide_offline_js__WEBPACK_IMPORTED_MODULE_6__/* .readOfflineAccess */ .i)(folder, inputs);
    const { inputs: numbered, notes } = (0,_account_number_js__WEBPACK_IMPORTED_MODULE_4__/* .withAccountNumber */ .n)(inputs, files);
    const unread = (0,_access_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadFolders */ .PC)(folder, inputs.run).map((path) => `the gate does not read \`${path}\`: write the folder in lower case`);
    return (0,_decide_offline_js__WEBPACK_IMPORTED_MODULE_6__/* .decideOffline */ .u)(files, numbered, terminal, { notes: [...notes, ...unread] }).result;
}


/***/ }),

/***/ 22858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decideOnline)
/* harmony export */ });
/* harmony import */ var _github_account_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16096);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78864);
/* harmony import */ var _github_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81837);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94934);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48067);
/* harmony import */ var _told_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8556);






/** Options that say what GitHub is asked for instead. */
const OFFLINE_ONLY = ['access', 'evidence', 'assume-approved'];
/**
 * Decides as the gate does, from what GitHub answers now.
 * @throws UsageError when there is no token, GitHub refuses, or an option says what it is asked for
 */
async function decideOnline(inputs, given, terminal) {
    const stray = OFFLINE_ONLY.find((name) => given.has(name));
    if (stray !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`\`--${stray}\` and \`--online\` are both given`, 'GitHub is asked for that: leave it out');
    if (inputs.delegation !== undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('the run names a person by `delegation`, and `--online` cannot verify that', 'leave out `--online`: what a file says of a person is good for an answer from files');
    const { askGate } = terminal;
    if (askGate === undefined)
        throw new Error('the command line was started without a gate to ask');
    const token = (0,_github_session_js__WEBPACK_IMPORTED_MODULE_2__/* .ownToken */ .K8)(terminal);
    if (token === undefined)
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e('there is no token to ask GitHub with', 'set GH_TOKEN (`gh auth token` shows yours)');
    return await (0,_github_session_js__WEBPACK_IMPORTED_MODULE_2__/* .withGitHub */ .WN)(given, terminal, token, async ({ api, to, client, deadline }) => {
        const { run, notes } = await runWithNumber(inputs.run, api);
        return await askGate({
            run,
            inputs: gateInputs(inputs, given, token),
            server: to.server,
            client,
            api,
            deadline,
            now: terminal.now,
            at: inputs.now,
            notes: [...notes, 'nobody has proved who the run is, and its later steps were not read'],
        });
    }, inputs.home);
}
/** A run that was told by a login alone, with the account's own number and spelling. */
async function runWithNumber(run, api) {
    if (run.actor_id !== _told_run_js__WEBPACK_IMPORTED_MODULE_5__/* .UNKNOWN_ID */ .n4 || run.actor.endsWith('[bot]'))
        return { run, notes: [] };
    const { login, id } = await (0,_github_account_number_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchPerson */ .u)(api, run.actor);
    return {
        run: { ...run, actor: login, actor_id: id, triggering_actor: login, triggering_actor_id: id },
        notes: [`the number of \`${login}\` is ${id}`],
    };
}
/** The inputs of a gate that only decides. */
function gateInputs({ home, role = '', grant = '' }, given, token) {
    const variables = {
        INPUT_TOKEN: token,
        INPUT_ROLE: role,
        INPUT_GRANT: grant,
        'INPUT_POLICY-REPOSITORY': home,
        'INPUT_POLICY-PATH': given.text('policy-path') ?? _options_js__WEBPACK_IMPORTED_MODULE_4__/* .USUAL_ACCESS */ .S,
        INPUT_CREDENTIALS: 'none',
        INPUT_PREFLIGHT: 'off',
    };
    return (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .readInputs */ .Ko)(variables, home, () => '');
}


/***/ }),

/***/ 16096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ fetchPerson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87781);

/** Asks for the number of a person's account. */
const ACCOUNT_QUERY = 'query Account($login: String!) { user(login: $login) { login databaseId } }';
/** @throws FactError when there is nobody of that login, or it cannot be read */
async function fetchPerson(api, login) {
    const { data } = await api.query(ACCOUNT_QUERY, { login });
    const user = new _json_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(data, '').object('user');
    return { login: user.text('login'), id: String(user.number('databaseId')) };
}


/***/ }),

/***/ 87781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields)
/* harmony export */ });
/* harmony import */ var _fact_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32774);

/**
 * Reads fields of an answer by type. A field of another type than GitHub documents is a fault, not an empty value: what
 * cannot be read is never taken for "there is none".
 */
class Fields {
    #value;
    #at;
    constructor(value, at) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
            throw wrong(at, 'an object');
        this.#value = value;
        this.#at = at;
    }
    object(name) {
        return new Fields(this.#value[name], this.#path(name));
    }
    /** `undefined` when GitHub answers null. */
    maybe(name) {
        return this.isNull(name) ? undefined : this.object(name);
    }
    /** Null or not asked for. A field that was asked for and is missing altogether is a fault. */
    isNull(name) {
        if (!Object.hasOwn(this.#value, name))
            throw wrong(this.#path(name), 'there');
        return this.#value[name] === null;
    }
    /** `undefined` when GitHub leaves the field out or answers null, where it documents that it may. */
    optional(name) {
        return this.has(name) ? this.object(name) : undefined;
    }
    optionalText(name) {
        return this.has(name) ? this.text(name) : undefined;
    }
    list(name) {
        const value = this.#value[name];
        if (!Array.isArray(value))
            throw wrong(this.#path(name), 'a list');
        return value.map((entry, index) => new Fields(entry, `${this.#path(name)}[${index}]`));
    }
    /** As {@link list}, leaving out entries that GitHub answers as null (nodes that are gone). */
    present(name) {
        const value = this.#value[name];
        if (!Array.isArray(value))
            throw wrong(this.#path(name), 'a list');
        return value
            .filter((entry) => entry !== null)
            .map((entry, index) => new Fields(entry, `${this.#path(name)}[${index}]`));
    }
    texts(name) {
        const value = this.#value[name];
        if (!Array.isArray(value) || !value.every((entry) => typeof entry === 'string'))
            throw wrong(this.#path(name), 'a list of texts');
        return value;
    }
    text(name) {
        const value = this.#value[name];
        if (typeof value !== 'string')
            throw wrong(this.#path(name), 'a text');
        return value;
    }
    number(name) {
        const value = this.#value[name];
        if (typeof value !== 'number' || !Number.isSafeInteger(value))
            throw wrong(this.#path(name), 'a number');
        return value;
    }
    flag(name) {
        const value = this.#value[name];
        if (typeof value !== 'boolean')
            throw wrong(this.#path(name), 'true or false');
        return value;
    }
    has(name) {
        return Object.hasOwn(this.#value, name) && this.#value[name] !== null;
    }
    #path(name) {
        return this.#at === '' ? name : `${this.#at}.${name}`;
    }
}
function wrong(at, expected) {
    return new _fact_error_js__WEBPACK_IMPORTED_MODULE_0__/* .FactError */ .n(`GitHub's answer is not understood: \`${at}\` is not ${expected}`);
}


/***/ }),

/***/ 68364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ INPUTS)
/* harmony export */ });
/** Every input of `session/action.yml`. */
const INPUTS = {
    role: { default: '', description: 'Role that the job needs. Without it, the passing grants must agree on one.' },
    grant: {
        default: '',
        description: 'Id of the one grant to use, such as `users/mona/november-banner`. Saves a round trip.',
    },
    'policy-repository': {
        default: '',
        description: 'Repository that holds the policy, `owner/name`. Default: the repository of the run.',
    },
    'policy-path': { default: '.github/access', description: 'Folder of the policy and the grants in that repository.' },
    token: {
        default: '${{ github.token }}',
        description: 'Token that reads the policy: `contents: read`, `pull-requests: read`, `actions: read`. Team rules need ' +
            'one that can read members.',
    },
    credentials: {
        default: 'all',
        description: 'Names of the credentials of the role to issue, with commas between them; `all`, or `none` to verify only.',
    },
    export: {
        default: '',
        description: 'Where credentials go: `env` for later steps, `outputs` of this step, `none`, or `profile`: an AWS profile ' +
            '(for Google Cloud, a file for its SDKs) that renews itself and is decided again each time; other ' +
            'providers as with `env`. Default: `env`; with `run`, `none`.',
    },
    run: { default: '', description: 'Script that alone gets the credentials; they are revoked the moment it ends.' },
    shell: {
        default: '',
        description: 'Shell of `run`, as for a step: `bash`, `sh`, `pwsh`, `python`, or a command with `{0}`.',
    },
    'working-directory': { default: '', description: 'Folder that `run` starts in, relative to the workspace.' },
    preflight: {
        default: 'enforce',
        description: 'Whether later steps are read before they run: `enforce` refuses what is out of scope or cannot be determined, ' +
            '`warn` says so, `off` does not look. The policy may ask for more.',
    },
    guard: {
        default: 'enforce',
        description: '`enforce` also stops pushes out of scope while the job runs; `off` does not. The policy may ask for more.',
    },
    mode: {
        default: 'enforce',
        description: '`audit` decides and reports, and never fails and never issues credentials.',
    },
    audience: { default: 'grantgate', description: 'Audience of the token that the decision is made from.' },
    matrix: { default: '${{ toJSON(matrix) }}', description: 'Matrix of the job, as JSON, for the preflight.' },
    strategy: { default: '${{ toJSON(strategy) }}', description: 'Strategy of the job, as JSON, for the preflight.' },
    vars: {
        default: '',
        description: 'Variables that later steps use, as JSON, for the preflight: pass `toJSON(vars)`.',
    },
    needs: {
        default: '',
        description: 'Outputs of earlier jobs that later steps use, as JSON, for the preflight: pass `toJSON(needs)`.',
    },
    'check-run-id': {
        default: '${{ job.check_run_id }}',
        description: "Number of the running job, to which the token must belong: another job's token of the same run is " +
            'refused. Leave it as it is; where GitHub does not know it, as on Enterprise Server, it is empty.',
    },
    'app-private-key': {
        default: '',
        description: 'Private key of a GitHub App, PEM, where the policy says `key: {input: true}`. The last resort: a key that ' +
            'signs in Vault or AWS KMS is stored nowhere.',
    },
    'client-certificate': {
        default: '',
        description: 'Certificate, PEM, for a Vault or OpenBao server that asks for a client certificate.',
    },
    'client-key': { default: '', description: 'Its private key, PEM.' },
    'strict-revoke': {
        default: 'false',
        description: '`true`: the job fails when a credential cannot be revoked at the end. Otherwise there is a warning.',
    },
    connect: {
        default: '',
        description: 'Addresses of providers, such as `https://vault.acme.example`, to connect to while the policy is still ' +
            'being read. Saves two round trips; nothing is sent there unless the run is allowed.',
    },
    timeout: { default: '30', description: 'Longest time the gate may take, in seconds.' },
    'ca-certificates': {
        default: '',
        description: 'Additional CA certificates, as PEM or the path of a PEM file, for servers with a private CA. Certificates ' +
            'named in the environment are not trusted.',
    },
};


/***/ }),

/***/ 78864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   dz: () => (/* binding */ InputError)
/* harmony export */ });
/* unused harmony exports wordAmong, readPath, readInputSecrets, readTimeout, readCertificates */
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92031);
/* harmony import */ var _input_specs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68364);


/** More connections than that cost more than they save. */
const MAX_ADDRESSES = 4;
/** An input that cannot be used: which, and what it takes. */
class InputError extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'InputError';
    input;
    constructor(input, message) {
        super(`the input \`${input}\` ${message}`);
        this.input = input;
    }
}
/**
 * Reads the inputs from the variables in which the runner passes them. An input that was left empty has its default.
 * @throws InputError naming the input
 */
function readInputs(env, repository, readFile) {
    const value = (name) => {
        const given = (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
        return given === '' && name !== 'token' ? _input_specs_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .m[name].default : given;
    };
    const token = value('token');
    if (token === '')
        throw new InputError('token', 'is empty: pass `${{ github.token }}` or the token of an App');
    const policyRepository = value('policy-repository') || repository;
    if (!/^[\w.-]+\/[\w.-]+$/.test(policyRepository))
        throw new InputError('policy-repository', `is not \`owner/name\`: \`${policyRepository}\``);
    return {
        role: value('role') || undefined,
        grant: readGrantId(value('grant')),
        policyRepository,
        policyPath: readPath(value('policy-path')),
        token,
        credentials: readCredentials(value('credentials')),
        export: wordAmong('export', value('export') || (value('run') === '' ? 'env' : 'none'), [
            'env',
            'outputs',
            'profile',
            'none',
        ]),
        guarded: readGuarded(env['INPUT_RUN'] ?? '', value('shell'), value('working-directory')),
        preflight: wordAmong('preflight', value('preflight'), ['enforce', 'warn', 'off']),
        guard: wordAmong('guard', value('guard'), ['enforce', 'off']),
        contexts: readContexts(value),
        mode: wordAmong('mode', value('mode'), ['enforce', 'audit']),
        audience: value('audience'),
        checkRunId: readCheckRun(value('check-run-id')),
        connect: readAddresses(value('connect')),
        timeout: readTimeout(value('timeout')),
        secrets: readInputSecrets(value),
        strictRevoke: wordAmong('strict-revoke', value('strict-revoke'), ['true', 'false']) === 'true',
        certificates: readCertificates(value('ca-certificates'), readFile),
    };
}
function wordAmong(name, value, words) {
    const found = words.find((word) => word === value);
    if (found === undefined)
        throw new InputError(name, `takes ${words.map((word) => `\`${word}\``).join(', ')}, not \`${value}\``);
    return found;
}
function readGuarded(script, shell, folder) {
    if (script.trim() !== '')
        return { script, shell: shell || undefined, folder: folder || undefined };
    if (shell !== '')
        throw new InputError('shell', 'is given without `run`, and goes with it');
    if (folder !== '')
        throw new InputError('working-directory', 'is given without `run`, and goes with it');
    return undefined;
}
function readContexts(value) {
    const names = ['matrix', 'strategy', 'vars', 'needs'];
    return Object.fromEntries(names.flatMap((name) => {
        const text = value(name);
        // outside a runner, a default that is an expression stays as it is
        if (text === '' || text.startsWith('${{'))
            return [];
        try {
            return [[name, JSON.parse(text)]];
        }
        catch {
            throw new InputError(name, `is not JSON: pass \`\${{ toJSON(${name}) }}\``);
        }
    }));
}
/** Decimal; outside a runner, a default that is an expression stays as it is. */
function readCheckRun(value) {
    if (value === '' || value.startsWith('${{'))
        return undefined;
    if (!/^[1-9]\d{0,19}$/.test(value))
        throw new InputError('check-run-id', `is not a number: leave it out, it is \`\${{ job.check_run_id }}\``);
    return value;
}
function readGrantId(value) {
    if (value === '')
        return undefined;
    const id = value.replace(/\.yml$/, '');
    if (!/^(?:users|teams|apps|people)\/[\w-]+\/[\w.-]+$/.test(id) || id.includes('..'))
        throw new InputError('grant', `is not the id of a grant such as \`users/mona/november-banner\`: \`${value}\``);
    return id;
}
function readPath(value) {
    const path = value.replace(/^\.\//, '').replace(/\/+$/, '');
    if (path === '' || path.startsWith('/') || path.split('/').some((part) => part === '..' || part === '')) {
        throw new InputError('policy-path', `is not a folder inside the repository: \`${value}\``);
    }
    return path;
}
function readCredentials(value) {
    if (value === 'all')
        return 'all';
    if (value === 'none')
        return [];
    return value.split(/[\s,]+/).filter((name) => name !== '');
}
function readInputSecrets(value) {
    const [appPrivateKey, clientCertificate, clientKey] = [
        value('app-private-key'),
        value('client-certificate'),
        value('client-key'),
    ];
    if ((clientCertificate === '') !== (clientKey === ''))
        throw new InputError(clientKey === '' ? 'client-key' : 'client-certificate', 'is missing: a certificate and its key go together');
    return {
        ...(appPrivateKey === '' ? {} : { appPrivateKey }),
        ...(clientKey === '' ? {} : { clientCertificate, clientKey }),
    };
}
function readAddresses(value) {
    const addresses = value.split(/[\s,]+/).filter((address) => address !== '');
    const odd = addresses.find((address) => !URL.canParse(address) ||
        new URL(address).origin !== address.replace(/\/$/, '') ||
        !address.startsWith('https://'));
    if (odd !== undefined)
        throw new InputError('connect', `takes https addresses without a path, not \`${odd}\``);
    if (addresses.length > MAX_ADDRESSES)
        throw new InputError('connect', `takes ${MAX_ADDRESSES} addresses at most`);
    return addresses;
}
function readTimeout(value) {
    const seconds = /^\d{1,4}$/.test(value) ? Number(value) : 0;
    if (seconds < 1 || seconds > 600)
        throw new InputError('timeout', `takes seconds from 1 to 600, not \`${value}\``);
    return seconds * 1000;
}
function readCertificates(value, readFile) {
    if (value === '')
        return undefined;
    const pem = value.includes('-----BEGIN CERTIFICATE-----') ? value : readPem(value, readFile);
    if (!pem.includes('-----BEGIN CERTIFICATE-----'))
        throw new InputError('ca-certificates', `does not contain a PEM certificate: \`${value.slice(0, 80)}\``);
    return pem;
}
function readPem(path, readFile) {
    try {
        return readFile(path);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        throw new InputError('ca-certificates', `names a file that cannot be read (${code}): \`${path}\``);
    }
}


/***/ }),

/***/ 70478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ branchesOf),
/* harmony export */   Kp: () => (/* binding */ scopeChecks),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   vK: () => (/* binding */ matchesWorkflow)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41947);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29121);
/* harmony import */ var _scope_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43457);
/* harmony import */ var _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84020);




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
const within = (list) => (patterns, name) => (0,_scope_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(list, name, { within: [patterns], never: [] }, _glob_js__WEBPACK_IMPORTED_MODULE_0__/* .GLOBS */ ._k) === 'in';
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
        dimension('repository-out-of-scope', [run.repository], within('repositories'), (0,_scope_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .roleList */ .r9)('repositories', role, home), 'repositories'),
        // the workflow is the one the run was started from; a reusable workflow that its jobs call does not stand in for it
        dimension('workflow-out-of-scope', [(0,_workflow_file_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowFile */ .E)(run.workflow_ref)], workflow, role.workflows, 'workflows'),
        dimension('event-out-of-scope', [run.event_name], includesName, role.events ?? ['workflow_dispatch'], 'events'),
        refDimension(role, run),
        dimension('environment-out-of-scope', run.environment === undefined ? [] : [run.environment], within('environments'), (0,_scope_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .roleList */ .r9)('environments', role, home), 'environments'),
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
        return ((0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAnyCaseless */ .DR)([`${patternOwner}/${patternName}`], `${owner}/${name}`) &&
            (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)([patternPath.join('/')], path.join('/')));
    }
    return (0,_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(`${owner}/${name}`, repository) && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesAny */ ._I)([pattern], path.join('/'));
}


/***/ }),

/***/ 84020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ workflowFile)
/* harmony export */ });
/**
 * `owner/name/path` of a `workflow_ref`. File names and branches may both hold an `@`; a workflow file lies directly in
 * its folder, so the first `@refs/` begins the ref.
 */
function workflowFile(ref) {
    const named = ref.indexOf('@refs/');
    const end = named >= 0 ? named : ref.lastIndexOf('@');
    return end < 0 ? ref : ref.slice(0, end);
}


/***/ }),

/***/ 5681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ grantedIn)
/* harmony export */ });
/* harmony import */ var _policy_instant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23355);

/** Tells of the grant that decided, or came closest, by what was read of it. Names only what is known. */
function grantedIn(decision, grants, { provenance: known }) {
    const file = grants.find(({ id }) => id === decision.grant);
    if (file?.ok !== true)
        return undefined;
    const { grant } = file;
    const provenance = known.get(file.id);
    const pull = provenance?.pull?.number;
    const approval = decision.checks.find((check) => check.name === 'approval-missing' && check.outcome === 'pass');
    const by = approval?.name === 'approval-missing' && approval.facts.kind === 'approved' ? approval.facts.by : undefined;
    return {
        reason: grant.reason,
        ...(grant.ticket === undefined ? {} : { ticket: grant.ticket }),
        ...(pull === undefined ? {} : { pull }),
        ...(by === undefined ? {} : { approvers: by.map((login) => approverNamed(login, provenance)) }),
        ...requestNamed(grant),
    };
}
/** Who asked for a grant, and by which issue. */
function requestNamed(grant) {
    const { request, renews, 'requested-by': login, 'requested-by-id': id } = grant;
    return {
        ...(request === undefined ? {} : { request }),
        ...(login === undefined && id === undefined
            ? {}
            : { requested_by: { ...(login === undefined ? {} : { login }), ...(id === undefined ? {} : { id }) } }),
        ...(renews === undefined ? {} : { renews }),
    };
}
function approverNamed(login, provenance) {
    const own = provenance?.reviews.filter(({ author, state }) => author === login && state === 'APPROVED') ?? [];
    const id = own.find(({ author_id: number }) => number !== undefined)?.author_id;
    const at = Math.max(...own.map(({ submitted_at: time }) => time));
    return {
        login,
        ...(id === undefined ? {} : { id }),
        ...(Number.isFinite(at) ? { at: (0,_policy_instant_js__WEBPACK_IMPORTED_MODULE_0__/* .formatInstant */ .r4)(at) } : {}),
    };
}


/***/ }),

/***/ 64503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MN: () => (/* binding */ issueLink),
/* harmony export */   NN: () => (/* binding */ newFileLink),
/* harmony export */   Rf: () => (/* binding */ policyLink),
/* harmony export */   _n: () => (/* binding */ pullLink),
/* harmony export */   ml: () => (/* binding */ reasonPage),
/* harmony export */   zN: () => (/* binding */ grantLink)
/* harmony export */ });
/* unused harmony export wordsFor */
/* harmony import */ var _policy_break_glass_emergency_grant_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92125);
/* harmony import */ var _policy_docs_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44134);


/** The page that explains a reason. */
function reasonPage(reason) {
    return `${_policy_docs_address_js__WEBPACK_IMPORTED_MODULE_1__/* .DOCS */ .i}/reasons.md#${reason}`;
}
/** The page of the policy file, at a line if one is known. */
function policyLink(context, line) {
    return fileLink(context, 'policy.yml', line);
}
/** The page of a grant file, at a line if one is known; of break-glass access, its issue. */
function grantLink(context, grant, line) {
    const issue = (0,_policy_break_glass_emergency_grant_js__WEBPACK_IMPORTED_MODULE_0__/* .emergencyIssue */ .zx)(grant);
    return issue !== undefined ? issueLink(context, issue) : fileLink(context, `grants/${grant}.yml`, line);
}
/** The page of the pull request that brought a grant. */
function pullLink(context, grant) {
    const pull = context.provenance?.get(grant)?.pull;
    return pull === undefined ? undefined : `${base(context)}/pull/${pull.number}`;
}
/** The page of an issue in the repository of the policy. */
function issueLink(context, issue) {
    return `${base(context)}/issues/${issue}`;
}
/** GitHub's page for a new file, filled in: name and text come along in the address. */
function newFileLink(context, path, text) {
    if (context.branch === undefined)
        return undefined;
    const query = new URLSearchParams({ filename: `${context.policyPath}/${path}`, value: text });
    return `${base(context)}/new/${encodePath(context.branch)}?${query.toString()}`;
}
/** What a person does at one of these pages. */
function wordsFor(address) {
    const [, , , kind = '', ...path] = URL.canParse(address) ? new URL(address).pathname.split('/') : [];
    if (kind === 'new')
        return 'Open the form';
    if (kind === 'pull')
        return 'Open the pull request';
    if (kind === 'issues')
        return 'Open the request';
    return path.at(-4) === 'grants' ? 'See the grant' : 'See the policy';
}
function fileLink(context, path, line) {
    if (context.branch === undefined)
        return undefined;
    return (`${base(context)}/blob/${encodePath(context.branch)}/` +
        `${encodePath(`${context.policyPath}/${path}`)}${line === undefined ? '' : `#L${line}`}`);
}
function base(context) {
    return `${context.server.replace(/\/+$/, '')}/${encodePath(context.policyRepository)}`;
}
function encodePath(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 14132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ resultWith)
});

// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(23355);
// EXTERNAL MODULE: ./lib/report/check-words.js + 2 modules
var check_words = __webpack_require__(54943);
;// CONCATENATED MODULE: ./lib/report/first-actor.js
/**
 * Who began the run, where somebody else started it again: the job has that account's rights, and the token names it.
 */
function firstActor({ actor, actor_id: id, triggering_actor_id: other }) {
    return id === other ? {} : { first_actor: actor };
}

// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(64503);
;// CONCATENATED MODULE: ./lib/report/acting-for.js
/** Who is behind a run, and what acted for her; nothing of a run that is its actor's own. */
function actingFor(run) {
    const { delegation } = run;
    if (delegation === undefined)
        return {};
    const { claimed, entry, handle, name, hasAccount, person } = delegation;
    const act = { sub: claimed.actor, id: claimed.actor_id, ...(entry === undefined ? {} : { entry }) };
    if (person === undefined)
        return { act };
    return {
        person: {
            ...(handle === undefined ? {} : { handle }),
            ...(name === undefined ? {} : { name }),
            ...(hasAccount === true ? { id: run.actor_id } : {}),
        },
        act,
    };
}

// EXTERNAL MODULE: ./lib/policy/delegation/principal-run.js
var principal_run = __webpack_require__(12095);
// EXTERNAL MODULE: ./lib/policy/delegation/told.js
var told = __webpack_require__(82632);
;// CONCATENATED MODULE: ./lib/report/public-run.js


/**
 * The facts of a run that may be shown, one by one and always in the same order: whatever else came along stays behind.
 */
function publicRun(run) {
    const delegation = (0,told/* tellDelegation */.wD)(run);
    return {
        ...(0,principal_run/* accountsOf */.s1)(run),
        ...(delegation === undefined ? {} : { delegation }),
        ...(run.actor_teams === undefined ? {} : { actor_teams: run.actor_teams }),
        ...(run.triggering_actor_teams === undefined ? {} : { triggering_actor_teams: run.triggering_actor_teams }),
        ...(run.actor_team_ids === undefined ? {} : { actor_team_ids: run.actor_team_ids }),
        ...(run.triggering_actor_team_ids === undefined
            ? {}
            : { triggering_actor_team_ids: run.triggering_actor_team_ids }),
        repository: run.repository,
        repository_id: run.repository_id,
        repository_owner: run.repository_owner,
        repository_owner_id: run.repository_owner_id,
        ref: run.ref,
        ref_type: run.ref_type,
        ref_protected: run.ref_protected,
        sha: run.sha,
        head_ref: run.head_ref,
        base_ref: run.base_ref,
        ...(run.environment === undefined ? {} : { environment: run.environment }),
        event_name: run.event_name,
        workflow_ref: run.workflow_ref,
        ...(run.workflow_sha === undefined ? {} : { workflow_sha: run.workflow_sha }),
        ...(run.job_workflow_ref === undefined ? {} : { job_workflow_ref: run.job_workflow_ref }),
        ...(run.job_workflow_sha === undefined ? {} : { job_workflow_sha: run.job_workflow_sha }),
        run_id: run.run_id,
        run_attempt: run.run_attempt,
        runner_environment: run.runner_environment,
    };
}

;// CONCATENATED MODULE: ./lib/report/result.js







/**
 * Makes the public result of a decision and of what is said about it. Keys always come in the same order, and only keys
 * named here come through.
 */
function resultWith(advice, decision, context, outcome) {
    const { tokenSha256 } = outcome;
    return {
        schema: 1,
        decision: decision.decision,
        ...(decision.decision === 'deny' ? { reason: decision.reason } : {}),
        ...adviceEntries(advice),
        ...(decision.decision === 'deny' ? { docs: (0,links/* reasonPage */.ml)(decision.reason) } : {}),
        ...(decision.grant === undefined ? {} : { grant: decision.grant }),
        ...(decision.role === undefined ? {} : { role: decision.role }),
        ...(outcome.granted === undefined ? {} : { granted: outcome.granted }),
        ...breakGlassEntry(decision),
        principal: decision.principal,
        ...actingFor(decision.run),
        ...firstActor(decision.run),
        ...(decision.expires === undefined ? {} : { expires: (0,instant/* formatInstant */.r4)(decision.expires) }),
        ...(decision.decision === 'allow' ? { until: (0,instant/* formatInstant */.r4)(decision.until) } : {}),
        checks: decision.checks.map(check_words/* toEntry */.q0),
        considered: decision.considered.map(({ grant, role, failed }) => ({
            grant,
            ...(role === undefined ? {} : { role }),
            failed: [...failed],
        })),
        run: publicRun(decision.run),
        policy: {
            repository: context.policyRepository,
            ...(context.commit === undefined ? {} : { commit: context.commit }),
        },
        credentials: outcome.credentials.map(publicCredential),
        ...(tokenSha256 === undefined ? {} : { token_sha256: tokenSha256 }),
        mode: outcome.mode,
        notes: [...outcome.notes],
        ...(outcome.tags === undefined ? {} : { tags: outcome.tags }),
        ...(outcome.fault === undefined ? {} : { fault: { title: outcome.fault.title, message: outcome.fault.message } }),
        ...(outcome.steps === undefined ? {} : { preflight: outcome.steps }),
    };
}
function breakGlassEntry(decision) {
    const { emergency } = decision.decision === 'allow' ? decision : {};
    return emergency === undefined ? {} : { break_glass: { issue: emergency.issue, drill: emergency.isDrill } };
}
/** What a person is told, key by key. */
function adviceEntries({ summary, next, link, detail, ask, paste }) {
    return {
        summary,
        next,
        ...(link === undefined ? {} : { link }),
        ...(detail === undefined ? {} : { detail }),
        ...(ask === undefined ? {} : { ask }),
        ...(paste === undefined ? {} : { paste }),
    };
}
/** INVARIANT: a credential comes through by name, never by spreading: its variables are secrets. */
function publicCredential({ name, provider, target, expires, renews }) {
    return { name, provider, target, expires: (0,instant/* formatInstant */.r4)(expires), ...(renews === true ? { renews } : {}) };
}


/***/ }),

/***/ 15680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ toResult)
});

// EXTERNAL MODULE: ./lib/report/links.js
var links = __webpack_require__(64503);
// EXTERNAL MODULE: ./lib/report/new-grant.js
var new_grant = __webpack_require__(19515);
;// CONCATENATED MODULE: ./lib/report/advice-link.js


/** The page on which the next step is made; `undefined` when none is known. */
function linkFor(decision, { page, line }, context) {
    if (page === 'policy')
        return (0,links/* policyLink */.Rf)(context, line);
    if (page === 'new')
        return newGrant(decision, context);
    const { grant } = decision;
    if (grant === undefined)
        return undefined;
    return (page === 'pull' ? (0,links/* pullLink */._n)(context, grant) : undefined) ?? (0,links/* grantLink */.zN)(context, grant, line);
}
function newGrant(decision, context) {
    const proposal = (0,new_grant/* proposeGrant */.X)(decision, context);
    return proposal === undefined ? undefined : (0,links/* newFileLink */.NN)(context, proposal.path, proposal.text);
}

// EXTERNAL MODULE: ./lib/report/check-words.js + 2 modules
var check_words = __webpack_require__(54943);
// EXTERNAL MODULE: ./lib/report/moment.js
var moment = __webpack_require__(84412);
// EXTERNAL MODULE: ./lib/policy/grant-path.js
var grant_path = __webpack_require__(45574);
// EXTERNAL MODULE: ./lib/policy/holder.js
var policy_holder = __webpack_require__(86850);
// EXTERNAL MODULE: ./lib/policy/instant.js
var instant = __webpack_require__(23355);
// EXTERNAL MODULE: ./lib/policy/renewal.js
var renewal = __webpack_require__(64902);
// EXTERNAL MODULE: ./lib/report/context.js
var report_context = __webpack_require__(56721);
// EXTERNAL MODULE: ./lib/report/safe-line.js
var safe_line = __webpack_require__(91020);
;// CONCATENATED MODULE: ./lib/report/renewal-advice.js








/** How to renew the grant of a run that may go on; `undefined` while it is too early for that. */
function adviseRenewal(decision, context) {
    const { expires, emergency } = decision;
    // break-glass access is never renewed
    if (emergency !== undefined)
        return undefined;
    const { policy, now, granted } = context;
    const starts = startOf(decision);
    if (starts === undefined || policy === undefined || policy.renewal?.times === 0)
        return undefined;
    if (now < (0,renewal/* renewableFrom */.G)({ from: starts, until: expires }, policy.renewal))
        return undefined;
    const ends = `Access ends ${(0,moment/* relative */.V8)(expires, now)}.`;
    if (granted?.request !== undefined)
        return {
            next: `${ends} If it is needed for longer, write a comment with \`/extend 7d\` and the reason on the request ` +
                `#${granted.request}: it is approved as the first one was.`,
            link: (0,links/* issueLink */.MN)(context, granted.request),
        };
    const link = renewalLink(decision, context);
    return {
        next: `${ends} If it is needed for longer, propose a grant now that goes on from it, with ` +
            `${(0,safe_line/* quote */.h)(`renews: ${decision.grant}`)}: approval takes time.`,
        ...(link === undefined ? {} : { link }),
    };
}
function startOf({ checks }) {
    const check = checks.find(({ name }) => name === 'grant-too-long');
    return check?.name === 'grant-too-long' ? check.facts.starts : undefined;
}
/** A form that is filled in with the same role and holder, from where the grant ends. */
function renewalLink({ grant, role, expires, run }, context) {
    const place = (0,grant_path/* parseGrantPath */.fv)(`${grant}.yml`);
    if (place === undefined)
        return undefined;
    const { holder } = place;
    const lasts = Math.min(report_context/* USUAL_LIFETIME_MS */.e7, (0,report_context/* longestGrant */.r5)(context, role) * 1000);
    const lines = [
        `role: ${JSON.stringify(role)}`,
        'reason: CHANGE ME - what you still need it for',
        ...(holder.kind === 'user' ? [`principal-id: ${run.actor_id}`] : ['requested-by: CHANGE-ME # your login']),
        `renews: ${grant}`,
        `starts: ${(0,instant/* formatInstant */.r4)(expires)}`,
        `expires: ${(0,instant/* formatInstant */.r4)(expires + lasts)}`,
    ];
    const name = `${(0,policy_holder/* holderFolder */.Do)(holder)}/${role}-${(0,instant/* formatInstant */.r4)(expires).slice(0, 10)}`;
    return (0,links/* newFileLink */.NN)(context, `grants/${name}.yml`, `${lines.join('\n')}\n`);
}

;// CONCATENATED MODULE: ./lib/report/allowed-advice.js




/** What is next for a run that may go on. */
const NOTHING_TO_DO = 'Nothing to do.';
/** What is said of a run that may go on. The words of a refusal are apart, since most runs do without them. */
function adviseAllowed(decision, context) {
    const { principal, grant, role, until, expires, run } = decision;
    const again = run.actor_id === run.triggering_actor_id ? '' : `, which ${(0,safe_line/* quote */.h)(run.actor)} began`;
    const link = (0,links/* grantLink */.zN)(context, grant);
    return {
        summary: `${(0,safe_line/* quote */.h)(principal)} may go on${again === '' ? '' : ` with the run${again}`}: ${whatAllows(decision)} ` +
            `allows the role ${(0,safe_line/* quote */.h)(role)} until ${(0,moment/* formatMoment */.K9)(until, context.now)}` +
            `${until === expires ? '' : `, and itself ends at ${(0,moment/* formatMoment */.K9)(expires, context.now)}`}.`,
        next: NOTHING_TO_DO,
        ...(link === undefined ? {} : { link }),
        ...adviseRenewal(decision, context),
    };
}
/** A grant, or access that nobody approved. */
function whatAllows({ grant, emergency }) {
    if (emergency === undefined)
        return `the grant ${(0,safe_line/* quote */.h)(grant)}`;
    const drill = emergency.isDrill ? 'a drill of ' : '';
    return `${drill}break-glass access (issue #${emergency.issue}), without an approval,`;
}

// EXTERNAL MODULE: ./lib/report/reasons.js + 9 modules
var reasons = __webpack_require__(52509);
// EXTERNAL MODULE: ./lib/report/whom.js
var report_whom = __webpack_require__(6183);
;// CONCATENATED MODULE: ./lib/report/advice.js





/** Puts a decision into words for somebody who does not write pipelines, with the names and dates of this run. */
function advise(decision, context) {
    return decision.decision === 'deny' ? adviseDenied(decision, context) : adviseAllowed(decision, context);
}
function adviseDenied(decision, context) {
    const { summary, next } = reasons/* REASONS */.e[decision.reason];
    const check = decision.checks.findLast((entry) => entry.outcome === 'fail' && entry.name === decision.reason);
    return check === undefined ? { summary, next } : adviseOn(check, decision, context);
}
function adviseOn(check, decision, context) {
    const { summary, next, target, whom, words } = reasons/* REASONS */.e[check.name];
    const { facts } = check;
    const link = linkFor(decision, target(facts), context);
    const said = (0,check_words/* checkWords */.iW)(check);
    const found = words({ decision, context, facts, said, usual: { summary, next }, linked: link !== undefined });
    return {
        summary: found.summary ?? summary,
        next: found.next ?? next,
        ...(link === undefined ? {} : { link }),
        ...(found.detail === undefined ? {} : { detail: found.detail }),
        ask: (0,report_whom/* whomToAsk */.Q7)(whom(facts), decision, context),
        ...(found.paste === undefined ? {} : { paste: found.paste }),
    };
}

// EXTERNAL MODULE: ./lib/report/result.js + 3 modules
var result = __webpack_require__(14132);
;// CONCATENATED MODULE: ./lib/report/to-result.js


/** Makes the public result of any decision, in the words that fit it. */
function toResult(decision, context, outcome) {
    return (0,result/* resultWith */.k)(advise(decision, { ...context, granted: outcome.granted }), decision, context, outcome);
}


/***/ })

};
