export const id = 306;
export const ids = [306];
export const modules = {

/***/ 7306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lintWorkflows: () => (/* binding */ lintWorkflows)
});

// UNUSED EXPORTS: USUAL_GATE

// EXTERNAL MODULE: ./lib/policy/policy.js + 8 modules
var policy_policy = __webpack_require__(401);
// EXTERNAL MODULE: ./lib/cli/preflight/repository-root.js
var repository_root = __webpack_require__(6341);
// EXTERNAL MODULE: ./lib/cli/lint/documents.js
var documents = __webpack_require__(4232);
// EXTERNAL MODULE: ./lib/cli/lint/listing.js
var listing = __webpack_require__(7882);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(2770);
// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __webpack_require__(2031);
;// CONCATENATED MODULE: ./lib/inputs/input-specs.js
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
        description: 'Whether later steps are read before they run: `enforce` refuses what is out of scope or cannot be told, ' +
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
        description: 'Certificate, PEM, for a Vault or OpenBao server that asks who connects.',
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

;// CONCATENATED MODULE: ./lib/inputs/inputs.js


/** More connections than that cost more than they save. */
const MAX_ADDRESSES = 4;
/** An input that cannot be used: which, and what it takes. */
class InputError extends gate_error/* GateError */.u {
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
        return given === '' && name !== 'token' ? INPUTS[name].default : given;
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
    if (!/^(?:users|teams|apps)\/[\w-]+\/[\w.-]+$/.test(id) || id.includes('..'))
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
        throw new InputError('ca-certificates', `holds no PEM certificate: \`${value.slice(0, 80)}\``);
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

// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(8400);
// EXTERNAL MODULE: ./lib/workflow/caseless.js
var caseless = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/workflow/expression/resolve.js
var resolve = __webpack_require__(3476);
// EXTERNAL MODULE: ./lib/workflow/text.js
var workflow_text = __webpack_require__(5174);
// EXTERNAL MODULE: ./lib/policy/scope.js
var scope = __webpack_require__(478);
;// CONCATENATED MODULE: ./lib/cli/gate/given.js





/** A repository that is not named: only patterns that name none themselves are of it. */
const UNNAMED_REPOSITORY = 'unnamed/repository';
/** What an input of a gate is: empty where it is left out, `undefined` where only the run will know. */
function givenInput({ step, contexts }, name) {
    if (step.inputsExpression !== undefined)
        return undefined;
    const written = step.inputs.get(name);
    return written === undefined ? '' : (0,workflow_text/* known */.eO)((0,resolve/* resolveText */.WY)(written.text, contexts))?.trim();
}
/** Where an input is written: by the job that calls the workflow, where it is handed on; the step where it is not. */
function inputPlace({ step, calls }, name) {
    const written = step.inputs.get(name);
    const handedOn = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(written?.text.trim() ?? '')?.[1];
    const caller = handedOn === undefined ? undefined : calls.at(-1)?.job.inputs.get((0,caseless/* caseless */.c)(handedOn));
    return caller?.place ?? written?.place ?? step.place;
}
/** The policy that a gate goes by, where it is the one at hand. */
function policyAtHand(use, { policy, home, policyPath }) {
    const repository = givenInput(use, 'policy-repository');
    const path = givenInput(use, 'policy-path');
    const isOurs = repository === '' || (repository !== undefined && (0,caseless/* isSameForRunner */.A)(repository, home ?? ''));
    const isThere = path !== undefined && (path || INPUTS['policy-path'].default) === policyPath;
    return isOurs && isThere ? policy : undefined;
}
/** The roles that a gate may use: the one that it names, or those that list the workflow. */
function rolesOf(use, setting) {
    const policy = policyAtHand(use, setting);
    const named = givenInput(use, 'role');
    if (policy === undefined || named === undefined)
        return [];
    const roles = [...policy.roles];
    return named === ''
        ? roles.filter((entry) => listsStart(entry, use, setting) !== false)
        : roles.filter(([name]) => name === named);
}
/** Whether a role lists the workflow that a run is started from; `undefined` where that is not known. */
function listsStart(role, { start }, setting) {
    return start === undefined ? undefined : listsWorkflow(role, start.file, setting);
}
/** Whether a role lists a workflow of this repository; `undefined` where that depends on what it is called. */
function listsWorkflow([, { workflows }], path, { repository }) {
    const own = repository ?? UNNAMED_REPOSITORY;
    if (workflows.some((pattern) => (0,scope/* matchesWorkflow */.vK)(pattern, `${own}/${path}`, own)))
        return true;
    return repository === undefined && workflows.some((pattern) => !pattern.startsWith('.github/')) ? undefined : false;
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/gate-input.js





/** Inputs of the root action only, each `true` or `false`. */
const ROOT_INPUTS = ['attest', 'upload-record'];
/** Stands for what only the run will know. */
const LATER = 'given by the run';
const PEM = '-----BEGIN CERTIFICATE-----';
/** Inputs that the gate does not have, or with values that it does not take. */
const gateInput = {
    id: 'gate-input',
    severity: 'error',
    summary: 'A gate is given an input that it does not have, or a value that it does not take.',
    advice: 'GitHub passes over an input that an action does not have, so what was meant has no effect; with a ' +
        'value that it does not take ' +
        'the gate stops. [Inputs](inputs.md) lists all of them.',
    check: (use) => (use.step.inputsExpression === undefined ? [...inputsNotThere(use), ...badValues(use)] : []),
};
function inputsNotThere(use) {
    const isRoot = !/\/session(?:@|$)/.test((0,caseless/* caseless */.c)(use.step.uses?.text.trim() ?? ''));
    const names = [...Object.keys(INPUTS), ...(isRoot ? ROOT_INPUTS : [])];
    return [...use.step.inputs.keys()]
        .filter((name) => !names.includes(name))
        .map((name) => {
        const near = (0,nearest/* nearest */.p)(name, names);
        return {
            place: inputPlace(use, name),
            message: `the gate has no input \`${name}\``,
            hint: near === undefined ? 'docs/inputs.md lists all of them' : `did you mean \`${near}\`?`,
        };
    });
}
/** Asks the gate's own reader, and again without what it did not take, until it takes the rest. */
function badValues(use) {
    const remarks = ROOT_INPUTS.filter((name) => !['', 'true', 'false', undefined].includes(givenInput(use, name))).map((name) => ({
        place: inputPlace(use, name),
        message: `the input \`${name}\` takes \`true\`, \`false\`, not \`${givenInput(use, name) ?? ''}\``,
    }));
    const variables = variablesOf(use);
    for (;;) {
        const error = refusedInput(variables);
        if (error === undefined)
            return remarks;
        remarks.push({ place: inputPlace(use, error.input), message: error.message });
        const name = `INPUT_${error.input.toUpperCase()}`;
        if (!variables.has(name))
            return remarks;
        if (error.input === 'token')
            variables.set(name, LATER);
        else
            variables.delete(name);
    }
}
function refusedInput(variables) {
    try {
        // a file of certificates is there when the job runs
        readInputs(Object.fromEntries(variables), 'unnamed/repository', () => PEM);
        return undefined;
    }
    catch (error) {
        if (error instanceof InputError)
            return error;
        throw error;
    }
}
/** The inputs as the runner will pass them; what only the run will know is anything that the gate takes. */
function variablesOf(use) {
    const isLater = (name) => ['run', 'client-certificate', 'client-key', 'token'].includes(name);
    const given = [...use.step.inputs.keys()].flatMap((name) => {
        const value = givenInput(use, name) ?? (isLater(name) ? LATER : undefined);
        return value === undefined ? [] : [[`INPUT_${name.toUpperCase()}`, value]];
    });
    return new Map([['INPUT_TOKEN', LATER], ...given]);
}

// EXTERNAL MODULE: ./lib/policy/glob.js + 2 modules
var glob = __webpack_require__(237);
// EXTERNAL MODULE: ./lib/policy/scope-rule.js
var scope_rule = __webpack_require__(3457);
// EXTERNAL MODULE: ./lib/workflow/file/fields.js
var fields = __webpack_require__(2347);
;// CONCATENATED MODULE: ./lib/cli/gate/gate-rule.js
/** Names in backticks with commas between them. */
function codeList(names) {
    return names.map((name) => `\`${name}\``).join(', ');
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/gate-out-of-role.js







/** Gates that refuse every run, since their workflow or job is not what the role is for. */
const gateOutOfRole = {
    id: 'gate-out-of-role',
    severity: 'error',
    summary: 'The workflow of a gate, its event, its runner or its environment is not one that the role is for.',
    advice: 'Every such run is refused, whatever grant there is. Change the workflow, name another role, or widen ' +
        'the role.',
    check: (use, setting) => {
        if (use.start === undefined || policyAtHand(use, setting) === undefined)
            return [];
        const roles = rolesOf(use, setting);
        const [role] = roles;
        if (role === undefined)
            return noRole(use);
        // with several, the grant of whoever starts the run decides which it is
        if (roles.length > 1)
            return [];
        return [
            ...workflowRemarks(role, use, setting),
            ...eventRemarks(role, use),
            ...runnerRemarks(role, use),
            ...environmentRemarks(role, use, setting),
        ];
    },
};
/** A gate without a role in a workflow that no role lists; a role that is not there is for another rule. */
function noRole(use) {
    if (givenInput(use, 'role') !== '')
        return [];
    return [
        {
            place: use.step.place,
            message: 'no role of the policy is for this workflow, so every run of it is refused',
            hint: `add \`${use.start?.file ?? ''}\` to the \`workflows\` of a role`,
        },
    ];
}
function workflowRemarks(role, use, setting) {
    const [name, { workflows }] = role;
    if (listsStart(role, use, setting) !== false)
        return [];
    return [
        {
            place: inputPlace(use, 'role'),
            message: `the role \`${name}\` is not for the workflow \`${use.start?.file ?? ''}\`, but for ` + codeList(workflows),
            hint: `add it to the role's \`workflows\`, or name another role`,
        },
    ];
}
function eventRemarks([name, role], use) {
    const events = (use.start?.events ?? []).filter((event) => event !== 'workflow_call');
    const allowed = role.events ?? ['workflow_dispatch'];
    const others = events.filter((event) => !allowed.includes(event));
    // a job that has a condition may be for some of the events only
    const isChosen = [use.job, use.step, ...use.calls.map(({ job }) => job)].some(({ condition }) => condition !== undefined);
    if (others.length === 0 || (isChosen && others.length < events.length))
        return [];
    return [
        {
            place: use.step.place,
            message: `a run that is started by ${codeList(others)} is refused: the role \`${name}\` is for ` + codeList(allowed),
            hint: 'start the workflow by that event only, or add the event to the `events` of the role',
        },
    ];
}
function runnerRemarks([name, role], { job }) {
    const labels = (0,fields/* textsOf */.CB)(job.runsOn);
    const kind = labels.includes('self-hosted')
        ? 'self-hosted'
        : labels.length === 1 && /^(?:ubuntu|windows|macos)-(?:latest|slim|\d)/.test(labels[0] ?? '')
            ? 'github-hosted'
            : undefined;
    const allowed = role.runners ?? ['github-hosted'];
    if (kind === undefined || allowed.includes(kind))
        return [];
    return [
        {
            place: job.runsOn?.place ?? job.place,
            message: `this runner is ${kind}, and the role \`${name}\` is for ${codeList(allowed)}`,
            hint: `let the job run elsewhere, or add \`runners: [${kind}]\` to the role`,
        },
    ];
}
function environmentRemarks([name, role], use, setting) {
    const { environment } = use.job;
    if (environment === undefined)
        return [];
    const never = policyAtHand(use, setting)?.never?.environments ?? [];
    const within = [(0,scope_rule/* roleList */.r9)('environments', role, '')];
    const names = (0,resolve/* resolvePossible */.CU)(environment.text, use.contexts).map(workflow_text/* known */.eO);
    return names.flatMap((one) => {
        const verdict = one === undefined || one === '' ? 'in' : (0,scope_rule/* verdictOf */.Vj)('environments', one, { within, never }, glob/* GLOBS */._k);
        if (one === undefined || verdict === 'in')
            return [];
        const allowed = within[0] ?? [];
        const forWhat = allowed.length === 0 ? 'no environment' : codeList(allowed);
        return [
            {
                place: environment.place,
                message: verdict === 'never'
                    ? `the environment \`${one}\` is under \`never\``
                    : `the role \`${name}\` is not for the environment \`${one}\`, but for ${forWhat}`,
                hint: 'name an environment of the role, or add this one to its `environments`',
            },
        ];
    });
}

// EXTERNAL MODULE: ./lib/workflow/judge/asked-permissions.js
var asked_permissions = __webpack_require__(4684);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/gate-permissions.js




/** What the gate needs of the job's token, in the order of the README. */
const NEEDED = { 'id-token': 'write', contents: 'read', 'pull-requests': 'read', actions: 'read' };
const NEEDED_NAMES = ['id-token', 'contents', 'pull-requests', 'actions'];
const BLOCK_LINES = NEEDED_NAMES.map((name) => `${name}: ${NEEDED[name]}`);
const BLOCK = `write in the job \`permissions: {${BLOCK_LINES.join(', ')}}\``;
const PERMISSION_NAMES = [...asked_permissions/* ALL_PERMISSIONS */.l, 'id-token'];
/** Jobs that lack one of the permissions that the gate needs. */
const gatePermissions = {
    id: 'gate-permissions',
    severity: 'error',
    summary: 'The job of a gate lacks a permission that the gate needs, or it is misspelled.',
    advice: 'The gate needs four permissions: `id-token: write`, `contents: read`, `pull-requests: read` and ' +
        "`actions: read`. A job's own `permissions` " +
        "replace the workflow's: what they do not name is `none`. A job that calls a reusable workflow has to " +
        'give them too.',
    check: ({ start, calls, workflow, job }) => {
        const own = job.permissions ?? workflow.permissions;
        // what a called workflow does not say comes from the job that calls it
        const inner = own === undefined && (calls.length > 0 || start === undefined) ? [] : lackingRemarks(job, workflow);
        return [...inner, ...calls.flatMap((call) => lackingRemarks(call.job, call.workflow))];
    },
};
/** What the `permissions` in force for a job lack. */
function lackingRemarks(job, workflow) {
    const node = job.permissions ?? workflow.permissions;
    const place = node?.place ?? job.place;
    const what = job.uses === undefined ? `the job \`${job.id}\`` : `the job \`${job.id}\`, which calls the gate's workflow,`;
    if (node === undefined)
        return [
            {
                place,
                message: `${what} says no \`permissions\`, and \`id-token: write\` is never given by itself`,
                hint: BLOCK,
            },
        ];
    const misspelled = misspellings(node);
    const lacking = NEEDED_NAMES.filter((name) => !isGiven(node, name) && !misspelled.some(({ meant }) => meant === name));
    return [
        ...misspelled.map((one) => ({
            place: one.place,
            message: one.message,
            hint: `write \`${one.meant}: ${NEEDED[one.meant]}\``,
        })),
        ...(lacking.length === 0
            ? []
            : [
                {
                    place,
                    message: `${what} lacks ${codeList(lacking.map((name) => `${name}: ${NEEDED[name]}`))}`,
                    hint: BLOCK,
                },
            ]),
    ];
}
/** Whether a permission is given at least as far as it is needed. Source: GitHub's "Workflow syntax", permissions. */
function isGiven(node, name) {
    if (node.kind === 'scalar') {
        const word = node.text.trim();
        // there is no reading of `id-token`
        return word === 'write-all' || (word === 'read-all' && NEEDED[name] === 'read');
    }
    const level = levelsOf(node).get(name);
    return level === 'write' || level === NEEDED[name];
}
function levelsOf(node) {
    return new Map((0,fields/* nodeEntries */.pB)(node).map(({ key, value }) => [key, value.kind === 'scalar' ? value.text.trim() : '']));
}
/** Keys that are no permission, and levels that are none, where one of the four was meant. */
function misspellings(node) {
    const levels = levelsOf(node);
    return (0,fields/* nodeEntries */.pB)(node).flatMap(({ key, keyPlace, value }) => {
        const meant = NEEDED_NAMES.find((name) => name === key || (!PERMISSION_NAMES.includes(key) && name === meantName(key)));
        if (meant === undefined)
            return [];
        if (meant !== key)
            return levels.has(meant) ? [] : [{ place: keyPlace, message: `there is no permission \`${key}\``, meant }];
        const level = levels.get(key) ?? '';
        return ['none', 'read', 'write'].includes(level) && !(key === 'id-token' && level === 'read')
            ? []
            : [{ place: value.place, message: `\`${key}\` cannot be \`${level}\``, meant }];
    });
}
function meantName(key) {
    const folded = key.toLowerCase().replaceAll('_', '-');
    return ((0,nearest/* nearest */.p)(folded.endsWith('s') || folded === 'id-token' ? folded : `${folded}s`, NEEDED_NAMES) ??
        (0,nearest/* nearest */.p)(folded, NEEDED_NAMES));
}

// EXTERNAL MODULE: ./lib/policy/grant.js
var policy_grant = __webpack_require__(3740);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/gate-role.js




/** Names in the inputs of a gate that the policy and its grants do not have. */
const gateRole = {
    id: 'gate-role',
    severity: 'error',
    summary: 'A gate names a role, a grant or a credential that there is not.',
    advice: 'Every run of it is refused. Correct the name, or add what it names to the policy.',
    check: (use, setting) => [
        ...roleRemarks(use, setting),
        ...grantRemarks(use, setting),
        ...credentialRemarks(use, setting),
    ],
};
function roleRemarks(use, setting) {
    const role = givenInput(use, 'role');
    const policy = policyAtHand(use, setting);
    if (policy === undefined || role === undefined || role === '' || policy.roles.has(role))
        return [];
    const names = [...policy.roles.keys()];
    const near = (0,nearest/* nearest */.p)(role, names);
    return [
        {
            place: inputPlace(use, 'role'),
            message: `the policy has no role \`${role}\``,
            hint: near === undefined ? `it has ${codeList(names)}` : `did you mean \`${near}\`?`,
        },
    ];
}
function grantRemarks(use, setting) {
    const grant = givenInput(use, 'grant');
    if (grant === undefined || grant === '' || policyAtHand(use, setting) === undefined)
        return [];
    const id = grant.replace(/\.yml$/, '');
    if (setting.hasGrant(id) !== false)
        return [];
    const meant = (0,policy_grant/* meantGrant */.Ew)(id);
    return [
        {
            place: inputPlace(use, 'grant'),
            message: `there is no grant \`${id}\``,
            hint: meant === undefined ? `its file would be \`grants/${id}.yml\`` : `did you mean \`${meant}\`?`,
        },
    ];
}
function credentialRemarks(use, setting) {
    const wanted = givenInput(use, 'credentials');
    const roles = rolesOf(use, setting);
    if (wanted === undefined || ['', 'all', 'none'].includes(wanted) || roles.length === 0)
        return [];
    const names = [...new Set(roles.flatMap(([, role]) => [...(role.credentials?.keys() ?? [])]))];
    const what = roles.length === 1 ? `the role \`${roles[0]?.[0] ?? ''}\`` : 'no role for this workflow';
    return wanted
        .split(/[\s,]+/)
        .filter((name) => name !== '' && !names.includes(name))
        .map((name) => {
        const near = (0,nearest/* nearest */.p)(name, names);
        const there = names.length === 0 ? 'there is none: leave the input out' : `there is ${codeList(names)}`;
        return {
            place: inputPlace(use, 'credentials'),
            message: `${what} has ${roles.length === 1 ? 'no' : 'a'} credential \`${name}\``,
            hint: near === undefined ? there : `did you mean \`${near}\`?`,
        };
    });
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/gate-version.js

const FULL_SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i;
const ZEROS = /^0+$/;
/** Gates at a tag or a branch. */
const gateNotPinned = {
    id: 'gate-not-pinned',
    severity: 'warning',
    summary: 'A gate is not pinned by the full SHA of a commit.',
    advice: 'A tag or a branch can be moved, and then another program decides. Write the full commit SHA of a release.',
    check: (use) => {
        const { version } = calledAction(use);
        return FULL_SHA.test(version)
            ? []
            : versionRemark(use, `the gate is taken at ${version === '' ? 'no version' : `\`${version}\`, which can be moved`}`, 'write the full commit SHA of a release behind the `@`');
    },
};
/** Gates that were copied with their placeholder. */
const gatePlaceholder = {
    id: 'gate-placeholder',
    severity: 'error',
    summary: 'The zeros of an example still stand where the commit SHA of the gate belongs.',
    advice: 'There is no such commit, so the job fails before it begins. Write the full commit SHA of a release.',
    check: (use) => {
        const { version } = calledAction(use);
        return FULL_SHA.test(version) && ZEROS.test(version)
            ? versionRemark(use, 'the zeros are a placeholder: there is no such commit', 'write the full commit SHA of a release behind the `@`')
            : [];
    },
};
/** Actions that are called grantgate and are somebody else's. */
const gateOfAnotherOwner = {
    id: 'gate-of-another-owner',
    severity: 'warning',
    summary: 'A gate is the action of another owner.',
    advice: 'Somebody else decides what that action does with the rights of the job. Write `grantgate/grantgate`; ' +
        'if it is a copy of your own, ' +
        'say so with `--gate owner/name`.',
    check: (use, { gate }) => {
        const { repository } = calledAction(use);
        return (0,caseless/* isSameForRunner */.A)(repository, gate)
            ? []
            : versionRemark(use, `this is \`${repository}\`, and not \`${gate}\``, `write \`${gate}\`, or say \`--gate ${repository}\` if it is a copy of your own`);
    },
};
function calledAction({ step }) {
    const [name = '', version = ''] = (step.uses?.text.trim() ?? '').split('@');
    return { repository: name.split('/').slice(0, 2).join('/'), version };
}
function versionRemark({ step }, message, hint) {
    return [{ place: step.uses?.place ?? step.place, message, hint }];
}

;// CONCATENATED MODULE: ./lib/policy/entitlement.js


/**
 * The credentials of a role for the environment of the job. A credential that lists environments is issued in those
 * only. `wanted` names some of them, or all.
 */
function entitlements(role, run, wanted) {
    const fitting = [...(role.credentials ?? [])]
        .filter(([, spec]) => spec.environments === undefined ||
        (run.environment !== undefined &&
            (0,scope_rule/* verdictOf */.Vj)('environments', run.environment, { within: [spec.environments], never: [] }, glob/* GLOBS */._k) === 'in'))
        .map(([name, spec]) => ({ name, spec }));
    if (wanted === 'all')
        return { issued: fitting, missing: [] };
    return {
        issued: fitting.filter((entry) => wanted.includes(entry.name)),
        missing: wanted.filter((name) => !fitting.some((entry) => entry.name === name)),
    };
}

// EXTERNAL MODULE: ./lib/cli/preflight/unstarted-run.js
var unstarted_run = __webpack_require__(1858);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/gate-without-environment.js






/** Jobs that are allowed and get nothing. */
const gateWithoutEnvironment = {
    id: 'gate-without-environment',
    severity: 'warning',
    summary: 'Every credential of the role waits for an environment, and the job of the gate is not in it.',
    advice: 'The run is allowed and gets no credentials. Give the job the `environment` of one of them.',
    check: (use, setting) => {
        const roles = rolesOf(use, setting);
        const [role] = roles;
        const wanted = wantedCredentials(use);
        const environment = environmentOf(use);
        if (role === undefined || roles.length > 1 || wanted === undefined || environment === undefined)
            return [];
        const [name, found] = role;
        const run = { ...(0,unstarted_run/* unstartedRun */.u)(setting.home ?? ''), ...(environment === '' ? {} : { environment }) };
        const asked = [...(found.credentials ?? [])].filter(([one]) => wanted === 'all' || wanted.includes(one));
        if (asked.length === 0 || entitlements(found, run, wanted).issued.length > 0)
            return [];
        const places = [...new Set(asked.flatMap(([, { environments = [] }]) => environments))];
        const which = asked.length === 1
            ? `the credential \`${asked[0]?.[0] ?? ''}\` of \`${name}\``
            : `every credential of \`${name}\``;
        return [
            {
                place: use.job.environment?.place ?? use.job.place,
                message: `${which} waits for the environment ${codeList(places)}, and the job \`${use.job.id}\` is in ` +
                    `${environment === '' ? 'none' : `\`${environment}\``}: it gets no credentials`,
                hint: `write \`environment: ${places[0] ?? ''}\` in the job`,
            },
        ];
    },
};
/** The credentials that a gate hands over; `undefined` where it hands over none, or that is not known. */
function wantedCredentials(use) {
    const [wanted, mode, target] = ['credentials', 'mode', 'export'].map((name) => givenInput(use, name));
    if (wanted === undefined || wanted === 'none' || mode === 'audit')
        return undefined;
    if (target === 'none' && givenInput(use, 'run') === '')
        return undefined;
    return wanted === '' || wanted === 'all' ? 'all' : wanted.split(/[\s,]+/).filter((name) => name !== '');
}
/** The environment of the job, `''` for none; `undefined` where only the run will know. */
function environmentOf({ job, contexts }) {
    return job.environment === undefined ? '' : (0,workflow_text/* known */.eO)((0,resolve/* resolveText */.WY)(job.environment.text, contexts));
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/not-on-default-branch.js
/** Workflows that nobody can start yet. */
const notOnDefaultBranch = {
    id: 'not-on-default-branch',
    severity: 'warning',
    summary: 'A workflow with a gate is not on the default branch.',
    advice: '“Run workflow” is shown only for workflows that the default branch has. Merge the file there; other ' +
        'branches need it too, since a run ' +
        'takes it from the branch that it is started on. The clone is looked at as it is: after a merge, `git ' +
        'fetch` first.',
    check: ({ uses }, { onDefaultBranch }) => {
        const started = new Set(uses.flatMap(({ start }) => (start?.events.includes('workflow_dispatch') === true ? [start.file] : [])));
        return [...started].flatMap((file) => {
            const found = onDefaultBranch(file);
            if (found === undefined || found.there)
                return [];
            return [
                {
                    place: { file, line: 1, column: 1 },
                    message: `the default branch \`${found.branch}\` does not have this workflow, so “Run workflow” ` +
                        `does not show it`,
                    hint: 'merge it there first',
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/cli/lint/rules/steps-before-gate.js

/** Steps that run whether or not the run is allowed. */
const stepsBeforeGate = {
    id: 'steps-before-gate',
    severity: 'warning',
    summary: 'Steps of the job run before the gate.',
    advice: 'They run for everybody, and they can change what the gate finds. Put the gate first. Only a gate ' +
        'with `run` may need the code before ' +
        'it: then `actions/checkout` alone may stand there.',
    check: (use, { gate }) => {
        const before = use.job.steps.slice(0, use.index);
        // of several gates, what stands between them is behind the first
        const isBehindGate = before.some((step) => usesAction(step, gate) || usesAction(step, 'grantgate/grantgate'));
        const first = before.find((step) => !mayStandBefore(step, use));
        if (isBehindGate || first === undefined)
            return [];
        const count = before.length;
        return [
            {
                place: first.place,
                message: `${count === 1 ? 'a step runs' : `${count} steps run`} before the gate in the job \`${use.job.id}\``,
                hint: 'put the gate first',
            },
        ];
    },
};
function mayStandBefore(step, { step: gate }) {
    return gate.inputs.has('run') && usesAction(step, 'actions/checkout');
}
function usesAction(step, name) {
    return (0,caseless/* caseless */.c)(step.uses?.text.trim().split('@', 1)[0] ?? '') === (0,caseless/* caseless */.c)(name);
}

// EXTERNAL MODULE: ./lib/workflow/survey/needed-by.js
var needed_by = __webpack_require__(681);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/without-gate.js




/** Workflows that a role lists, and that nobody checks. */
const workflowWithoutGate = {
    id: 'workflow-without-gate',
    severity: 'warning',
    summary: 'A role lists a workflow that has no gate.',
    advice: 'Nothing of the policy applies to its runs. Make the gate the first step of its job, or remove the ' +
        'workflow from the role.',
    check: (survey, setting) => [...survey.workflows.values()].flatMap((workflow) => {
        const events = workflow.events.filter((event) => event !== 'workflow_call');
        if (events.length === 0 || hasGate(survey, workflow) || survey.unseen.has(workflow.file))
            return [];
        const lists = [...(setting.policy?.roles ?? [])].find((role) => listsWorkflow(role, workflow.file, setting) === true &&
            events.some((event) => (role[1].events ?? ['workflow_dispatch']).includes(event)));
        if (lists === undefined)
            return [];
        return [
            {
                place: { file: workflow.file, line: 1, column: 1 },
                message: `the role \`${lists[0]}\` lists this workflow, and it has no gate`,
                hint: 'make the gate the first step of its job, or remove the workflow from the role',
            },
        ];
    }),
};
/** Jobs that can get the token that clouds trust, and that no gate guards. */
const tokenWithoutGate = {
    id: 'token-without-gate',
    severity: 'warning',
    summary: 'A job has `id-token: write` and no gate.',
    advice: 'Any step of it can get the token by which clouds know this repository, without a grant. Remove the ' +
        'permission, or make the gate the ' +
        'first step; a job that needs the job of a gate is fine.',
    check: (survey, setting) => setting.policy === undefined ? [] : [...survey.workflows.values()].flatMap((workflow) => ungated(workflow, survey)),
};
function ungated(workflow, { uses, workflows }) {
    const gated = uses.flatMap((use) => [{ workflow: use.workflow, job: use.job }, ...use.calls]
        .filter((one) => one.workflow === workflow)
        .map(({ job }) => job));
    const fine = new Set([...gated, ...(0,needed_by/* neededBy */.X)(gated, workflow)]);
    return [...workflow.jobs.values()]
        .filter((job) => !fine.has(job) && isSeen(job, workflows))
        .flatMap((job) => {
        const node = job.permissions ?? workflow.permissions;
        if (node === undefined || !canMint(node))
            return [];
        return [
            {
                place: job.place,
                message: `the job \`${job.id}\` has \`id-token: write\` and no gate`,
                hint: 'remove the permission, or make the gate its first step',
            },
        ];
    });
}
/** Not a job that calls a workflow which is elsewhere: that may have a gate. */
function isSeen(job, workflows) {
    return job.uses === undefined || workflows.has(job.uses.text.trim().replace(/^[.$]\//, ''));
}
function canMint(node) {
    if (node.kind === 'scalar')
        return (0,caseless/* caseless */.c)(node.text.trim()) === 'write-all';
    return (0,fields/* nodeEntries */.pB)(node).some(({ key, value }) => key === 'id-token' && value.kind === 'scalar' && value.text.trim() === 'write');
}
function hasGate({ uses }, workflow) {
    return uses.some((use) => use.workflow === workflow || use.calls.some((call) => call.workflow === workflow));
}

;// CONCATENATED MODULE: ./lib/cli/gate/gate-rules.js









/** Workflows that could not be read, so that nothing is known of their gates. */
const WORKFLOW_UNREADABLE = {
    id: 'workflow-unreadable',
    severity: 'warning',
    summary: 'A workflow cannot be read, so nothing is known of a gate in it.',
    advice: 'The message says where reading ended. GitHub does not run such a file either, or reads it in a way ' +
        'that is not known here.',
};
/** The rules about one gate. */
const GATE_RULES = [
    gatePermissions,
    gateInput,
    gateRole,
    gateOutOfRole,
    gateWithoutEnvironment,
    stepsBeforeGate,
    gateNotPinned,
    gatePlaceholder,
    gateOfAnotherOwner,
];
/** The rules about all workflows of a repository. */
const WORKFLOW_RULES = [workflowWithoutGate, tokenWithoutGate, notOnDefaultBranch];
/** Every rule about workflows, as the reference lists them. */
const GATE_RULE_TEXTS = [WORKFLOW_UNREADABLE, ...GATE_RULES, ...WORKFLOW_RULES];

;// CONCATENATED MODULE: ./lib/cli/gate/check-gates.js

/** What the rules have to say; files are paths below the root. Of a gate that is called twice, each thing once. */
function checkGates(survey, setting) {
    const found = [
        ...survey.uses.flatMap((use) => GATE_RULES.flatMap((rule) => rule.check(use, setting).map((remark) => fromGateRemark(rule, remark)))),
        ...WORKFLOW_RULES.flatMap((rule) => rule.check(survey, setting).map((remark) => fromGateRemark(rule, remark))),
    ];
    return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}
function fromGateRemark({ id, severity }, { place, message, hint }) {
    return {
        rule: id,
        severity,
        file: place.file,
        line: place.line,
        column: place.column,
        message,
        ...(hint === undefined ? {} : { hint }),
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/cli/gate/default-branch.js



const GIT_TIMEOUT_MS = 10_000;
const REMOTE_HEAD = 'refs/remotes/origin/HEAD';
const REMOTE_BRANCHES = 'refs/remotes/origin/';
/**
 * Asks the clone what the default branch of `origin` has, once and only when it is asked. Nothing goes over the
 * network. A clone that does not know, as of a single commit, says nothing.
 */
function seenDefaultBranch(root, env) {
    let seen;
    return (path) => {
        seen ??= readDefaultBranch(root, env) ?? 'unknown';
        return seen === 'unknown' ? undefined : { branch: seen.branch, there: seen.files.has(path) };
    };
}
function readDefaultBranch(root, env) {
    // without one of its own, git would look for a clone further up
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.git')))
        return undefined;
    const git = (...words) => (0,external_node_child_process_.execFileSync)('git', ['-C', root, ...words], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: GIT_TIMEOUT_MS,
        env: { ...env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' },
    });
    try {
        const ref = git('symbolic-ref', '--quiet', REMOTE_HEAD).trim();
        if (!ref.startsWith(REMOTE_BRANCHES))
            return undefined;
        const names = git('ls-tree', '-z', '--name-only', '--full-tree', ref, '.github/workflows/').split('\0');
        return { branch: ref.slice(REMOTE_BRANCHES.length), files: new Set(names.filter((name) => name !== '')) };
    }
    catch {
        // no git, or a clone that does not know its default branch
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/workflow/file/file-name.js
var file_name = __webpack_require__(2226);
// EXTERNAL MODULE: ./lib/workflow/survey/called-workflow.js
var called_workflow = __webpack_require__(1729);
// EXTERNAL MODULE: ./lib/workflow/survey/context-inputs.js
var context_inputs = __webpack_require__(1441);
// EXTERNAL MODULE: ./lib/workflow/survey/gate-step.js
var gate_step = __webpack_require__(5796);
;// CONCATENATED MODULE: ./lib/cli/gate/find-gates.js





/** Source: GitHub's reference, "Reusing workflow configurations": ten levels. */
const MAX_CALLS = 10;
/**
 * Finds every gate of the workflows of a repository, by every way that leads to it. `gate` is the repository of the
 * action, where it is not called grantgate.
 */
function findGates(workflows, gate) {
    const uses = [];
    const called = new Set();
    const unseen = new Set();
    const visit = (stop) => {
        for (const job of stop.workflow.jobs.values()) {
            if (job.uses === undefined)
                uses.push(...gatesOf(job, stop, gate));
            else
                follow(job, job.uses.text.trim(), stop);
        }
    };
    const follow = (job, name, stop) => {
        const path = /^[.$]\//.test(name) ? (0,file_name/* normalisePath */.q)(name.slice(2)) : undefined;
        const next = path === undefined ? undefined : workflows.get(path);
        const isCircle = next === stop.workflow || stop.calls.some(({ workflow }) => workflow === next);
        if (path === undefined || next === undefined || isCircle || stop.calls.length >= MAX_CALLS) {
            for (const { file } of [stop.workflow, ...stop.calls.map(({ workflow }) => workflow)])
                unseen.add(file);
            return;
        }
        called.add(path);
        const calls = [...stop.calls, { workflow: stop.workflow, job }];
        visit({ start: stop.start, calls, workflow: next, contexts: contextsOfCall(job, next, stop) });
    };
    const all = [...workflows.values()];
    for (const workflow of all.filter(isStarted))
        visit({ start: workflow, calls: [], workflow, contexts: { inputs: choicesOf(workflow) } });
    for (const workflow of all.filter((one) => !isStarted(one) && !called.has(one.file)))
        visit({ start: undefined, calls: [], workflow, contexts: {} });
    return { uses, workflows, unseen };
}
/** Whether an event starts runs of it, and not only another workflow. */
function isStarted({ events }) {
    return events.some((event) => event !== 'workflow_call');
}
function choicesOf({ dispatchInputs }) {
    return (0,context_inputs/* possibleInputs */.z)(new Map(dispatchInputs.map(({ name, type, options, default: preset }) => [
        name,
        { type, options, ...(preset === undefined ? {} : { default: preset.text }) },
    ])));
}
function contextsOfCall(job, next, { workflow, contexts }) {
    const file = { repository: '', commit: '', path: workflow.file };
    return (0,called_workflow/* calledContexts */.QP)(job, next, { file, workflow, contexts, trail: [] });
}
function gatesOf(job, stop, gate) {
    return job.steps.flatMap((step, index) => (0,gate_step/* isGate */.cE)(step, {
        ...(gate === undefined || isNamedGrantgate(step.uses?.text) ? {} : { repository: gate }),
        inputs: {},
    })
        ? [{ ...stop, job, step, index }]
        : []);
}
/** With a name of its own given, what is called grantgate elsewhere is a gate too: of another owner. */
function isNamedGrantgate(uses) {
    return /\/grantgate(?:\/session)?$/.test((0,caseless/* caseless */.c)((uses ?? '').split('@', 1)[0]?.trim() ?? ''));
}

// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(1947);
;// CONCATENATED MODULE: ./lib/cli/gate/known-grants.js




/** Whether an access folder has a grant of this id; `undefined` for what cannot be the id of one. */
function grantLookup(access) {
    return (id) => {
        const grant = (0,policy_grant/* parseGrantPath */.fv)(`${id}.yml`);
        if (grant === undefined)
            return undefined;
        const [kind = '', holder = '', name = ''] = id.split('/');
        const folders = namesAt((0,external_node_path_.join)(access, 'grants', kind)).filter((folder) => (0,fold/* isSameName */.yS)(folder, holder));
        return folders.some((folder) => namesAt((0,external_node_path_.join)(access, 'grants', kind, folder)).includes(`${name}.yml`));
    };
}
function namesAt(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        // what cannot be listed is said by the linter's rules about folders
        return [];
    }
}

// EXTERNAL MODULE: ./lib/workflow/file/tree.js + 1 modules
var tree = __webpack_require__(4226);
// EXTERNAL MODULE: ./lib/cli/preflight/source-file.js
var source_file = __webpack_require__(8388);
;// CONCATENATED MODULE: ./lib/cli/gate/read-workflows.js






const WORKFLOW_FOLDER = '.github/workflows';
/**
 * Reads every workflow of a repository. `root` has no links in it.
 * @throws UsageError when the folder is there and cannot be listed
 */
function readWorkflows(root) {
    const workflows = new Map();
    const problems = [];
    for (const file of workflowPaths(root)) {
        const read = (0,source_file/* readSourceText */.V)(root, file);
        const problem = (message, line = 0, column = 0) => ({ file, line, column, message });
        if (read.kind === 'refused')
            problems.push(problem(read.why));
        if (read.kind !== 'text')
            continue;
        const workflow = (0,called_workflow/* parseWorkflow */.hM)(read.text, file);
        if (workflow instanceof tree/* TreeError */.jh)
            problems.push(problem(workflow.message, workflow.place.line, workflow.place.column));
        else
            workflows.set(file, workflow);
    }
    return { workflows, problems };
}
function workflowPaths(root) {
    try {
        return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(root, WORKFLOW_FOLDER))
            .filter((name) => /\.ya?ml$/.test(name))
            .toSorted()
            .map((name) => `${WORKFLOW_FOLDER}/${name}`);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,read_text/* errorCode */.CA)(error) ?? ''))
            return [];
        throw (0,read_text/* unreadableInput */.SJ)((0,external_node_path_.join)(root, WORKFLOW_FOLDER), error);
    }
}

;// CONCATENATED MODULE: ./lib/cli/gate/lint-workflows.js











/** The gate that is meant when none is named. */
const USUAL_GATE = 'grantgate/grantgate';
/**
 * Lints the gates in the workflows of a repository.
 * @throws UsageError when a folder is there and cannot be read
 */
function lintWorkflows({ root, shown, access, home, gate }, env) {
    const { workflows, problems } = readWorkflows(root);
    const read = (0,read_text/* readText */.yR)((0,listing/* joinPath */.uJ)(access, 'policy.yml'));
    const policy = read.kind === 'text' ? (0,policy_policy/* parsePolicy */.ON)(read.text, 'policy.yml') : undefined;
    const found = checkGates(findGates(workflows, gate), {
        ...(policy?.ok === true ? { policy: policy.value } : {}),
        repository: home,
        home,
        policyPath: (0,repository_root/* pathBelow */.Br)(root, access) ?? '',
        hasGrant: grantLookup(access),
        gate: gate ?? USUAL_GATE,
        onDefaultBranch: seenDefaultBranch(root, env),
    });
    const unreadable = problems.map((problem) => (0,documents/* fromProblem */.Wg)(WORKFLOW_UNREADABLE, problem));
    return {
        files: workflows.size + problems.length,
        findings: [...unreadable, ...found].map((one) => ({ ...one, file: (0,listing/* joinPath */.uJ)(shown, one.file) })),
    };
}


/***/ })

};
