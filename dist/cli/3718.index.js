export const id = 3718;
export const ids = [3718];
export const modules = {

/***/ 6281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkGate),
/* harmony export */   P: () => (/* binding */ checkGates)
/* harmony export */ });
/* harmony import */ var _gate_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9111);

/** What the rules have to say; files are paths below the root. Of a gate that is called twice, each thing once. */
function checkGates(survey, setting) {
    const found = [
        ...survey.uses.flatMap((use) => checkGate(use, setting)),
        ..._gate_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .WORKFLOW_RULES */ .KA.flatMap((rule) => rule.check(survey, setting).map((remark) => fromGateRemark(rule, remark))),
    ];
    return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
}
/** What the rules have to say about one gate, by one way that leads to it. */
function checkGate(use, setting) {
    return _gate_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .GATE_RULES */ .yZ.flatMap((rule) => rule.check(use, setting).map((remark) => fromGateRemark(rule, remark)));
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


/***/ }),

/***/ 8498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ seenDefaultBranch)
/* harmony export */ });
/* harmony import */ var _ask_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7406);

const REMOTE_HEAD = 'refs/remotes/origin/HEAD';
const REMOTE_BRANCHES = 'refs/remotes/origin/';
/**
 * Asks the clone what the default branch of `origin` has, once and only when it is asked. A clone that does not know,
 * as of a single commit, says nothing.
 */
function seenDefaultBranch(root, env) {
    let seen;
    return (path) => {
        seen ??= readDefaultBranch(root, env) ?? 'unknown';
        return seen === 'unknown' ? undefined : { branch: seen.branch, there: seen.files.has(path) };
    };
}
function readDefaultBranch(root, env) {
    const ref = (0,_ask_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(root, ['symbolic-ref', '--quiet', REMOTE_HEAD], env)?.trim();
    if (ref?.startsWith(REMOTE_BRANCHES) !== true)
        return undefined;
    const names = (0,_ask_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .g)(root, ['ls-tree', '-z', '--name-only', '--full-tree', ref, '.github/workflows/'], env);
    return names === undefined
        ? undefined
        : { branch: ref.slice(REMOTE_BRANCHES.length), files: new Set(names.split('\0').filter((name) => name !== '')) };
}


/***/ }),

/***/ 3912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findGates)
/* harmony export */ });
/* harmony import */ var _workflow_caseless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3976);
/* harmony import */ var _workflow_file_file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2226);
/* harmony import */ var _workflow_survey_called_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1729);
/* harmony import */ var _workflow_survey_context_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1441);
/* harmony import */ var _workflow_survey_gate_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5796);





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
        const path = /^[.$]\//.test(name) ? (0,_workflow_file_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalisePath */ .q)(name.slice(2)) : undefined;
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
    return (0,_workflow_survey_context_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .possibleInputs */ .z)(new Map(dispatchInputs.map(({ name, type, options, default: preset }) => [
        name,
        { type, options, ...(preset === undefined ? {} : { default: preset.text }) },
    ])));
}
function contextsOfCall(job, next, { workflow, contexts }) {
    const file = { repository: '', commit: '', path: workflow.file };
    return (0,_workflow_survey_called_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .calledContexts */ .QP)(job, next, { file, workflow, contexts, trail: [] });
}
function gatesOf(job, stop, gate) {
    return job.steps.flatMap((step, index) => (0,_workflow_survey_gate_step_js__WEBPACK_IMPORTED_MODULE_3__/* .isGate */ .cE)(step, {
        ...(gate === undefined || isNamedGrantgate(step.uses?.text) ? {} : { repository: gate }),
        inputs: {},
    })
        ? [{ ...stop, job, step, index }]
        : []);
}
/** With a name of its own given, what is called grantgate elsewhere is a gate too: of another owner. */
function isNamedGrantgate(uses) {
    return /\/grantgate(?:\/session)?$/.test((0,_workflow_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)((uses ?? '').split('@', 1)[0]?.trim() ?? ''));
}


/***/ }),

/***/ 7224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ codeList)
/* harmony export */ });
/** Names in backticks with commas between them. */
function codeList(names) {
    return names.map((name) => `\`${name}\``).join(', ');
}


/***/ }),

/***/ 9111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yZ: () => (/* binding */ GATE_RULES),
  KA: () => (/* binding */ WORKFLOW_RULES),
  AC: () => (/* binding */ WORKFLOW_UNREADABLE)
});

// UNUSED EXPORTS: GATE_RULE_TEXTS

// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __webpack_require__(2031);
// EXTERNAL MODULE: ./lib/inputs/input-specs.js
var input_specs = __webpack_require__(8364);
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
        return given === '' && name !== 'token' ? input_specs/* INPUTS */.m[name].default : given;
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

// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(8400);
// EXTERNAL MODULE: ./lib/workflow/caseless.js
var caseless = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/cli/gate/given.js
var gate_given = __webpack_require__(3873);
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
    const names = [...Object.keys(input_specs/* INPUTS */.m), ...(isRoot ? ROOT_INPUTS : [])];
    return [...use.step.inputs.keys()]
        .filter((name) => !names.includes(name))
        .map((name) => {
        const near = (0,nearest/* nearest */.p)(name, names);
        return {
            place: (0,gate_given/* inputPlace */.GP)(use, name),
            message: `the gate has no input \`${name}\``,
            hint: near === undefined ? 'docs/inputs.md lists all of them' : `did you mean \`${near}\`?`,
        };
    });
}
/** Asks the gate's own reader, and again without what it did not take, until it takes the rest. */
function badValues(use) {
    const remarks = ROOT_INPUTS.filter((name) => !['', 'true', 'false', undefined].includes((0,gate_given/* givenInput */.CB)(use, name))).map((name) => ({
        place: (0,gate_given/* inputPlace */.GP)(use, name),
        message: `the input \`${name}\` takes \`true\`, \`false\`, not \`${(0,gate_given/* givenInput */.CB)(use, name) ?? ''}\``,
    }));
    const variables = variablesOf(use);
    for (;;) {
        const error = refusedInput(variables);
        if (error === undefined)
            return remarks;
        remarks.push({ place: (0,gate_given/* inputPlace */.GP)(use, error.input), message: error.message });
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
        const value = (0,gate_given/* givenInput */.CB)(use, name) ?? (isLater(name) ? LATER : undefined);
        return value === undefined ? [] : [[`INPUT_${name.toUpperCase()}`, value]];
    });
    return new Map([['INPUT_TOKEN', LATER], ...given]);
}

// EXTERNAL MODULE: ./lib/policy/glob.js + 2 modules
var glob = __webpack_require__(237);
// EXTERNAL MODULE: ./lib/policy/scope-rule.js
var scope_rule = __webpack_require__(3457);
// EXTERNAL MODULE: ./lib/workflow/expression/resolve.js
var resolve = __webpack_require__(3476);
// EXTERNAL MODULE: ./lib/workflow/file/fields.js
var fields = __webpack_require__(2347);
// EXTERNAL MODULE: ./lib/workflow/text.js
var workflow_text = __webpack_require__(5174);
// EXTERNAL MODULE: ./lib/cli/gate/gate-rule.js
var gate_rule = __webpack_require__(7224);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/gate-out-of-role.js







/** Gates that refuse every run, since their workflow or job is not what the role is for. */
const gateOutOfRole = {
    id: 'gate-out-of-role',
    severity: 'error',
    summary: 'The workflow of a gate, its event, its runner or its environment is not one that the role is for.',
    advice: 'Every such run is refused, whatever grant there is. Change the workflow, name another role, or widen ' +
        'the role.',
    check: (use, setting) => {
        if (use.start === undefined || (0,gate_given/* policyAtHand */.dF)(use, setting) === undefined)
            return [];
        const roles = (0,gate_given/* rolesFor */.ZI)(use, setting);
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
    if ((0,gate_given/* givenInput */.CB)(use, 'role') !== '')
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
    if ((0,gate_given/* listsStart */.Iy)(role, use, setting) !== false)
        return [];
    return [
        {
            place: (0,gate_given/* inputPlace */.GP)(use, 'role'),
            message: `the role \`${name}\` is not for the workflow \`${use.start?.file ?? ''}\`, but for ` + (0,gate_rule/* codeList */.E)(workflows),
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
            message: `a run that is started by ${(0,gate_rule/* codeList */.E)(others)} is refused: the role \`${name}\` is for ` + (0,gate_rule/* codeList */.E)(allowed),
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
            message: `this runner is ${kind}, and the role \`${name}\` is for ${(0,gate_rule/* codeList */.E)(allowed)}`,
            hint: `let the job run elsewhere, or add \`runners: [${kind}]\` to the role`,
        },
    ];
}
function environmentRemarks([name, role], use, setting) {
    const { environment } = use.job;
    if (environment === undefined)
        return [];
    const never = (0,gate_given/* policyAtHand */.dF)(use, setting)?.never?.environments ?? [];
    const within = [(0,scope_rule/* roleList */.r9)('environments', role, '')];
    const names = (0,resolve/* resolvePossible */.CU)(environment.text, use.contexts).map(workflow_text/* known */.eO);
    return names.flatMap((one) => {
        const verdict = one === undefined || one === '' ? 'in' : (0,scope_rule/* verdictOf */.Vj)('environments', one, { within, never }, glob/* GLOBS */._k);
        if (one === undefined || verdict === 'in')
            return [];
        const allowed = within[0] ?? [];
        const forWhat = allowed.length === 0 ? 'no environment' : (0,gate_rule/* codeList */.E)(allowed);
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

// EXTERNAL MODULE: ./lib/cli/lint/rules/gate-permissions.js
var gate_permissions = __webpack_require__(1182);
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
    const role = (0,gate_given/* givenInput */.CB)(use, 'role');
    const policy = (0,gate_given/* policyAtHand */.dF)(use, setting);
    if (policy === undefined || role === undefined || role === '' || policy.roles.has(role))
        return [];
    const names = [...policy.roles.keys()];
    const near = (0,nearest/* nearest */.p)(role, names);
    return [
        {
            place: (0,gate_given/* inputPlace */.GP)(use, 'role'),
            message: `the policy has no role \`${role}\``,
            hint: near === undefined ? `it has ${(0,gate_rule/* codeList */.E)(names)}` : `did you mean \`${near}\`?`,
        },
    ];
}
function grantRemarks(use, setting) {
    const grant = (0,gate_given/* givenInput */.CB)(use, 'grant');
    if (grant === undefined || grant === '' || (0,gate_given/* policyAtHand */.dF)(use, setting) === undefined)
        return [];
    const id = grant.replace(/\.yml$/, '');
    if (setting.hasGrant(id) !== false)
        return [];
    const meant = (0,policy_grant/* meantGrant */.Ew)(id);
    return [
        {
            place: (0,gate_given/* inputPlace */.GP)(use, 'grant'),
            message: `there is no grant \`${id}\``,
            hint: meant === undefined ? `its file would be \`grants/${id}.yml\`` : `did you mean \`${meant}\`?`,
        },
    ];
}
function credentialRemarks(use, setting) {
    const wanted = (0,gate_given/* givenInput */.CB)(use, 'credentials');
    const roles = (0,gate_given/* rolesFor */.ZI)(use, setting);
    if (wanted === undefined || ['', 'all', 'none'].includes(wanted) || roles.length === 0)
        return [];
    const names = [...new Set(roles.flatMap(([, role]) => [...(role.credentials?.keys() ?? [])]))];
    const what = roles.length === 1 ? `the role \`${roles[0]?.[0] ?? ''}\`` : 'no role for this workflow';
    return wanted
        .split(/[\s,]+/)
        .filter((name) => name !== '' && !names.includes(name))
        .map((name) => {
        const near = (0,nearest/* nearest */.p)(name, names);
        const there = names.length === 0 ? 'there is none: leave the input out' : `there is ${(0,gate_rule/* codeList */.E)(names)}`;
        return {
            place: (0,gate_given/* inputPlace */.GP)(use, 'credentials'),
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
    const waiting = [...(role.credentials ?? [])].flatMap(([name, { environments }]) => environments === undefined || fitting.some((entry) => entry.name === name) ? [] : [{ name, environments }]);
    if (wanted === 'all')
        return { issued: fitting, missing: [], waiting };
    return {
        issued: fitting.filter((entry) => wanted.includes(entry.name)),
        missing: wanted.filter((name) => !fitting.some((entry) => entry.name === name)),
        waiting: waiting.filter(({ name }) => wanted.includes(name)),
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
        const roles = (0,gate_given/* rolesFor */.ZI)(use, setting);
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
                message: `${which} waits for the environment ${(0,gate_rule/* codeList */.E)(places)}, and the job \`${use.job.id}\` is in ` +
                    `${environment === '' ? 'none' : `\`${environment}\``}: it gets no credentials`,
                hint: `write \`environment: ${places[0] ?? ''}\` in the job`,
            },
        ];
    },
};
/** The credentials that a gate hands over; `undefined` where it hands over none, or that is not known. */
function wantedCredentials(use) {
    const [wanted, mode, target] = ['credentials', 'mode', 'export'].map((name) => (0,gate_given/* givenInput */.CB)(use, name));
    if (wanted === undefined || wanted === 'none' || mode === 'audit')
        return undefined;
    if (target === 'none' && (0,gate_given/* givenInput */.CB)(use, 'run') === '')
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
        const lists = [...(setting.policy?.roles ?? [])].find((role) => (0,gate_given/* listsWorkflow */.pr)(role, workflow.file, setting) === true &&
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
    gate_permissions/* gatePermissions */.c,
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


/***/ }),

/***/ 3873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ givenInput),
/* harmony export */   GP: () => (/* binding */ inputPlace),
/* harmony export */   Iy: () => (/* binding */ listsStart),
/* harmony export */   ZI: () => (/* binding */ rolesFor),
/* harmony export */   dF: () => (/* binding */ policyAtHand),
/* harmony export */   pr: () => (/* binding */ listsWorkflow)
/* harmony export */ });
/* harmony import */ var _inputs_input_specs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8364);
/* harmony import */ var _workflow_caseless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3976);
/* harmony import */ var _workflow_expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3476);
/* harmony import */ var _workflow_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5174);
/* harmony import */ var _policy_scope_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(478);





/** A repository that is not named: only patterns that name none themselves are of it. */
const UNNAMED_REPOSITORY = 'unnamed/repository';
/** What an input of a gate is: empty where it is left out, `undefined` where only the run will know. */
function givenInput({ step, contexts }, name) {
    if (step.inputsExpression !== undefined)
        return undefined;
    const written = step.inputs.get(name);
    return written === undefined ? '' : (0,_workflow_text_js__WEBPACK_IMPORTED_MODULE_4__/* .known */ .eO)((0,_workflow_expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveText */ .WY)(written.text, contexts))?.trim();
}
/** Where an input is written: by the job that calls the workflow, where it is handed on; the step where it is not. */
function inputPlace({ step, calls }, name) {
    const written = step.inputs.get(name);
    const handedOn = /^\$\{\{\s*inputs\.([\w-]+)\s*\}\}$/.exec(written?.text.trim() ?? '')?.[1];
    const caller = handedOn === undefined ? undefined : calls.at(-1)?.job.inputs.get((0,_workflow_caseless_js__WEBPACK_IMPORTED_MODULE_1__/* .caseless */ .c)(handedOn));
    return caller?.place ?? written?.place ?? step.place;
}
/** The policy that a gate goes by, where it is the one at hand. */
function policyAtHand(use, { policy, home, policyPath }) {
    const repository = givenInput(use, 'policy-repository');
    const path = givenInput(use, 'policy-path');
    const isOurs = repository === '' || (repository !== undefined && (0,_workflow_caseless_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameForRunner */ .A)(repository, home ?? ''));
    const isThere = path !== undefined && (path || _inputs_input_specs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUTS */ .m['policy-path'].default) === policyPath;
    return isOurs && isThere ? policy : undefined;
}
/** The roles that a gate may use: the one that it names, or those that list the workflow. */
function rolesFor(use, setting) {
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
    if (workflows.some((pattern) => (0,_policy_scope_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesWorkflow */ .vK)(pattern, `${own}/${path}`, own)))
        return true;
    return repository === undefined && workflows.some((pattern) => !pattern.startsWith('.github/')) ? undefined : false;
}


/***/ }),

/***/ 3199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ grantLookup)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1947);
/* harmony import */ var _policy_grant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3740);




/** Whether an access folder has a grant of this id; `undefined` for what cannot be the id of one. */
function grantLookup(access) {
    return (id) => {
        const grant = (0,_policy_grant_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGrantPath */ .fv)(`${id}.yml`);
        if (grant === undefined)
            return undefined;
        const [kind = '', holder = '', name = ''] = id.split('/');
        const folders = namesAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants', kind)).filter((folder) => (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameName */ .yS)(folder, holder));
        return folders.some((folder) => namesAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(access, 'grants', kind, folder)).includes(`${name}.yml`));
    };
}
function namesAt(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        // what cannot be listed is said by the linter's rules about folders
        return [];
    }
}


/***/ }),

/***/ 3718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ USUAL_GATE),
  lintWorkflows: () => (/* binding */ lintWorkflows)
});

// EXTERNAL MODULE: ./lib/policy/policy.js + 8 modules
var policy_policy = __webpack_require__(401);
// EXTERNAL MODULE: ./lib/cli/ask-git.js
var ask_git = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(6317);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/stray-tag.js

/** Tags that were meant to revoke or to freeze, and do nothing. */
const STRAY_TAG = {
    id: 'stray-tag',
    severity: 'warning',
    summary: 'A tag below `grantgate/` means nothing.',
    advice: 'Somebody meant something by it. Access is revoked by `grantgate/revoked/users/<login>/<name>` or ' +
        '`grantgate/revoked/users/<login>`, and frozen by `grantgate/frozen/<time>`; ' +
        '`grantgate grant revoke` and `grantgate grant freeze` write them. The tags of the clone are looked at: ' +
        '`git fetch --tags` first.',
};
/** Looks at names of tags; `policy` is the file that they are about. */
function lintTags(names, policy) {
    return (0,tags/* strayTags */.td)({ names, unread: [] }).map((name) => ({
        rule: STRAY_TAG.id,
        severity: STRAY_TAG.severity,
        file: policy,
        line: 0,
        column: 0,
        message: `the tag \`${name}\` means nothing`,
        hint: 'see `grantgate grant revoke --help` and `grantgate grant freeze --help`',
    }));
}

// EXTERNAL MODULE: ./lib/cli/preflight/repository-root.js
var repository_root = __webpack_require__(6341);
// EXTERNAL MODULE: ./lib/cli/lint/documents.js
var documents = __webpack_require__(4232);
// EXTERNAL MODULE: ./lib/policy/glob.js + 2 modules
var glob = __webpack_require__(237);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(1947);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(8400);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/not-in-workflows.js



/** Environments that nothing knows: under `never` such a name protects nothing. */
const environmentUnknown = {
    id: 'environment-unknown',
    severity: 'warning',
    summary: 'An environment of the policy is named by no workflow, and not under `environments`.',
    advice: 'It is most likely misspelled: under `never` it protects nothing, in a role it lets no job in, and a credential ' +
        'that waits for it is never issued. Nothing is said where a workflow works the name out, or a role is for other ' +
        'repositories.',
    check: (policy, setting) => {
        const known = knownEnvironments(policy, setting);
        if (known === undefined)
            return [];
        const names = new Set(known.map(fold/* foldCase */.SP));
        return environmentLists(policy).flatMap(({ path, names: listed }) => listed.flatMap((name, index) => {
            if (/[*?[\\]/.test(name) || names.has((0,fold/* foldCase */.SP)(name)))
                return [];
            const near = (0,nearest/* nearest */.p)(name, known);
            return [
                {
                    path: [...path, index],
                    message: `no workflow has a job in the environment \`${name}\``,
                    hint: near === undefined ? 'correct the name, or remove it' : `did you mean \`${near}\`?`,
                },
            ];
        }));
    },
};
/** Workflows that are not there. */
const workflowMissing = {
    id: 'workflow-missing',
    severity: 'warning',
    summary: 'A role lists a workflow that the repository does not have.',
    advice: 'No run can come from it. Correct the path, or remove it from the role.',
    check: ({ roles }, setting) => [...roles].flatMap(([name, role]) => isElsewhere(role, setting)
        ? []
        : role.workflows.flatMap((pattern, index) => {
            const own = setting.home !== undefined && pattern.startsWith(`${setting.home}/`);
            const path = own ? pattern.slice((setting.home?.length ?? 0) + 1) : pattern;
            if (!path.startsWith('.github/') || [...setting.paths].some((one) => (0,glob/* matchesAny */._I)([path], one)))
                return [];
            const near = path.includes('*') ? undefined : (0,nearest/* nearest */.p)(path, [...setting.paths]);
            return [
                {
                    path: ['roles', name, 'workflows', index],
                    message: `the repository has no workflow \`${path}\``,
                    hint: near === undefined ? 'correct the path, or remove it' : `did you mean \`${near}\`?`,
                },
            ];
        })),
};
const REPOSITORY_RULES = [environmentUnknown, workflowMissing];
/** Every environment that is named; `undefined` where one is worked out, or in a repository that is not seen. */
function knownEnvironments(policy, setting) {
    const jobs = [...setting.workflows.values()].flatMap(({ jobs: all }) => [...all.values()]);
    const isHidden = jobs.some(({ environment, uses }) => environment?.text.includes('${{') === true || isForeign(uses?.text)) ||
        setting.paths.size > setting.workflows.size ||
        [...policy.roles.values()].some((role) => isElsewhere(role, setting));
    if (isHidden)
        return undefined;
    return [
        ...new Set([
            ...jobs.flatMap(({ environment }) => (environment === undefined ? [] : [environment.text])),
            ...(policy.environments?.keys() ?? []),
        ]),
    ];
}
function isForeign(uses) {
    return uses !== undefined && !uses.startsWith('./');
}
/** Whether a role is also for repositories that are not looked at. */
function isElsewhere({ repositories = [] }, { home }) {
    return repositories.some((pattern) => home === undefined || (0,fold/* foldCase */.SP)(pattern) !== (0,fold/* foldCase */.SP)(home));
}
function environmentLists({ never, roles }) {
    return [
        { path: ['never', 'environments'], names: never?.environments ?? [] },
        ...[...roles].flatMap(([name, role]) => [
            { path: ['roles', name, 'environments'], names: role.environments ?? [] },
            ...[...(role.credentials ?? [])].map(([credential, { environments = [] }]) => ({
                path: ['roles', name, 'credentials', credential, 'environments'],
                names: environments,
            })),
        ]),
    ];
}

// EXTERNAL MODULE: ./lib/cli/lint/listing.js
var listing = __webpack_require__(7882);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(2770);
// EXTERNAL MODULE: ./lib/cli/gate/check-gates.js
var check_gates = __webpack_require__(6281);
// EXTERNAL MODULE: ./lib/cli/gate/default-branch.js
var default_branch = __webpack_require__(8498);
// EXTERNAL MODULE: ./lib/cli/gate/find-gates.js
var find_gates = __webpack_require__(3912);
// EXTERNAL MODULE: ./lib/cli/gate/gate-rules.js + 10 modules
var gate_rules = __webpack_require__(9111);
// EXTERNAL MODULE: ./lib/cli/gate/known-grants.js
var known_grants = __webpack_require__(3199);
// EXTERNAL MODULE: ./lib/cli/gate/read-workflows.js
var read_workflows = __webpack_require__(1845);
;// CONCATENATED MODULE: ./lib/cli/gate/lint-workflows.js














/** The gate that is meant when none is named. */
const USUAL_GATE = 'grantgate/grantgate';
/**
 * Lints the gates in the workflows of a repository.
 * @throws UsageError when a folder is there and cannot be read
 */
function lintWorkflows({ root, shown, access, home, gate }, env) {
    const { workflows, problems } = (0,read_workflows/* readWorkflows */.L)(root);
    const read = (0,read_text/* readText */.yR)((0,listing/* joinPath */.uJ)(access, 'policy.yml'));
    const policy = read.kind === 'text' ? (0,policy_policy/* parsePolicy */.ON)(read.text, 'policy.yml') : undefined;
    const policyPath = (0,repository_root/* pathBelow */.Br)(root, access) ?? '';
    const found = (0,check_gates/* checkGates */.P)((0,find_gates/* findGates */.u)(workflows, gate), {
        ...(policy?.ok === true ? { policy: policy.value } : {}),
        repository: home,
        home,
        policyPath,
        hasGrant: (0,known_grants/* grantLookup */.$)(access),
        gate: gate ?? USUAL_GATE,
        onDefaultBranch: (0,default_branch/* seenDefaultBranch */.l)(root, env),
    });
    const paths = new Set([...workflows.keys(), ...problems.map(({ file }) => file)]);
    const beside = REPOSITORY_RULES.flatMap((rule) => policy?.ok !== true || read.kind !== 'text'
        ? []
        : rule
            .check(policy.value, { workflows, paths, home })
            .map((remark) => (0,documents/* fromRemark */.zp)(rule, remark, read.text, `${policyPath}/policy.yml`)));
    const tags = (0,ask_git/* askGit */.g)(root, ['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags'], env) ?? '';
    const unreadable = problems.map((problem) => (0,documents/* fromProblem */.Wg)(gate_rules/* WORKFLOW_UNREADABLE */.AC, problem));
    return {
        files: workflows.size + problems.length,
        findings: [...unreadable, ...found, ...beside, ...lintTags(tags.split('\n'), `${policyPath}/policy.yml`)].map((one) => ({
            ...one,
            file: (0,listing/* joinPath */.uJ)(shown, one.file),
        })),
    };
}


/***/ }),

/***/ 1845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readWorkflows)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _workflow_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4226);
/* harmony import */ var _workflow_survey_called_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1729);
/* harmony import */ var _preflight_source_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8388);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2770);






const WORKFLOW_FOLDER = '.github/workflows';
/**
 * Reads every workflow of a repository. `root` has no links in it.
 * @throws UsageError when the folder is there and cannot be listed
 */
function readWorkflows(root) {
    const workflows = new Map();
    const problems = [];
    for (const file of workflowPaths(root)) {
        const read = (0,_preflight_source_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readSourceText */ .V)(root, file);
        const problem = (message, line = 0, column = 0) => ({ file, line, column, message });
        if (read.kind === 'refused')
            problems.push(problem(read.why));
        if (read.kind !== 'text')
            continue;
        const workflow = (0,_workflow_survey_called_workflow_js__WEBPACK_IMPORTED_MODULE_3__/* .parseWorkflow */ .hM)(read.text, file);
        if (workflow instanceof _workflow_file_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeError */ .jh)
            problems.push(problem(workflow.message, workflow.place.line, workflow.place.column));
        else
            workflows.set(file, workflow);
    }
    return { workflows, problems };
}
function workflowPaths(root) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, WORKFLOW_FOLDER))
            .filter((name) => /\.ya?ml$/.test(name))
            .toSorted()
            .map((name) => `${WORKFLOW_FOLDER}/${name}`);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .errorCode */ .CA)(error) ?? ''))
            return [];
        throw (0,_read_text_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadableInput */ .SJ)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, WORKFLOW_FOLDER), error);
    }
}


/***/ }),

/***/ 1182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mayIdentify),
/* harmony export */   c: () => (/* binding */ gatePermissions)
/* harmony export */ });
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8400);
/* harmony import */ var _workflow_file_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2347);
/* harmony import */ var _workflow_judge_asked_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4684);
/* harmony import */ var _gate_gate_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7224);




/** What the gate needs of the job's token, in the order of the README. */
const NEEDED_PERMISSIONS = { 'id-token': 'write', contents: 'read', 'pull-requests': 'read', actions: 'read' };
const NEEDED_NAMES = ['id-token', 'contents', 'pull-requests', 'actions'];
const BLOCK_LINES = NEEDED_NAMES.map((name) => `${name}: ${NEEDED_PERMISSIONS[name]}`);
const BLOCK = `write in the job \`permissions: {${BLOCK_LINES.join(', ')}}\``;
const PERMISSION_NAMES = [..._workflow_judge_asked_permissions_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_PERMISSIONS */ .l, 'id-token'];
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
/** Whether the job of a gate, and all that call it, may have the token that says who started the run. */
function mayIdentify({ start, calls, workflow, job }) {
    const own = job.permissions ?? workflow.permissions;
    const nodes = [
        ...(own === undefined && (calls.length > 0 || start === undefined) ? [] : [own]),
        ...calls.map((call) => call.job.permissions ?? call.workflow.permissions),
    ];
    return nodes.every((node) => node !== undefined && isGiven(node, 'id-token'));
}
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
            hint: `write \`${one.meant}: ${NEEDED_PERMISSIONS[one.meant]}\``,
        })),
        ...(lacking.length === 0
            ? []
            : [
                {
                    place,
                    message: `${what} lacks ${(0,_gate_gate_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .codeList */ .E)(lacking.map((name) => `${name}: ${NEEDED_PERMISSIONS[name]}`))}`,
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
        return word === 'write-all' || (word === 'read-all' && NEEDED_PERMISSIONS[name] === 'read');
    }
    const level = levelsOf(node).get(name);
    return level === 'write' || level === NEEDED_PERMISSIONS[name];
}
function levelsOf(node) {
    return new Map((0,_workflow_file_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeEntries */ .pB)(node).map(({ key, value }) => [key, value.kind === 'scalar' ? value.text.trim() : '']));
}
/** Keys that are not a permission, and levels that do not exist, where one of the four was meant. */
function misspellings(node) {
    const levels = levelsOf(node);
    return (0,_workflow_file_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeEntries */ .pB)(node).flatMap(({ key, keyPlace, value }) => {
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
    return ((0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(folded.endsWith('s') || folded === 'id-token' ? folded : `${folded}s`, NEEDED_NAMES) ??
        (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(folded, NEEDED_NAMES));
}


/***/ }),

/***/ 8388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readSourceText)
/* harmony export */ });
/* unused harmony export MAX_SOURCE_BYTES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4934);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2770);




/** Longest workflow, action or script that is read. */
const MAX_SOURCE_BYTES = 1024 * 1024;
const LINKED = { kind: 'refused', why: 'the file is a symbolic link, or lies behind one' };
/**
 * Reads a file of a repository. `root` has no links in it.
 *
 * INVARIANT: nothing outside the root is opened: what has a link anywhere on its way is refused.
 */
function readSourceText(root, path) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    try {
        if (node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file) !== file)
            return LINKED;
        const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)(file, MAX_SOURCE_BYTES);
        const isLong = read.kind === 'text' && Buffer.byteLength(read.text) > MAX_SOURCE_BYTES;
        return isLong ? { kind: 'refused', why: `the file is larger than ${MAX_SOURCE_BYTES / 1024 / 1024} MiB` } : read;
    }
    catch (error) {
        return explainUnreadSource(error);
    }
}
function explainUnreadSource(error) {
    const cause = error instanceof _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e ? error.cause : error;
    const code = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(cause) ?? 'unknown error';
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ERR_INVALID_ARG_VALUE')
        return { kind: 'missing' };
    return code === 'ELOOP' ? LINKED : { kind: 'refused', why: `the file cannot be read (${code})` };
}


/***/ }),

/***/ 1858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unstartedRun)
/* harmony export */ });
/** A commit that nothing names. */
const ZERO_COMMIT = '0'.repeat(40);
/**
 * A run that was not started: only its repository is known. Whoever reads it must not take its empty texts for facts,
 * which is why expressions are given no `github` context with it.
 */
function unstartedRun(repository) {
    return {
        actor: '',
        actor_id: '',
        triggering_actor: '',
        triggering_actor_id: '',
        repository,
        repository_id: '',
        repository_owner: '',
        repository_owner_id: '',
        ref: '',
        ref_type: '',
        ref_protected: false,
        sha: ZERO_COMMIT,
        head_ref: '',
        base_ref: '',
        event_name: '',
        workflow_ref: '',
        run_id: '',
        run_attempt: '',
        runner_environment: '',
    };
}


/***/ }),

/***/ 8364:
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

/***/ 478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IJ: () => (/* binding */ branchesOf),
/* harmony export */   Kp: () => (/* binding */ scopeChecks),
/* harmony export */   cO: () => (/* binding */ tagOf),
/* harmony export */   vK: () => (/* binding */ matchesWorkflow)
/* harmony export */ });
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1947);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(237);
/* harmony import */ var _scope_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3457);
/* harmony import */ var _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4020);




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

/***/ 4020:
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

/***/ 3976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isSameForRunner),
/* harmony export */   c: () => (/* binding */ caseless)
/* harmony export */ });
/* harmony import */ var _expression_coerce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3171);

/**
 * A name in the form in which GitHub compares it: .NET's `OrdinalIgnoreCase`, ASCII as lower case. Not `toLowerCase`,
 * which makes `k` of U+212A. Source: actions/runner, `WorkflowTemplateConverter` (jobs, `needs`, inputs),
 * `ActionManifestManager` (`using`, `default`), `TemplateReader` (keys that are there twice).
 */
function caseless(name) {
    if (/^[\0-\x7f]*$/.test(name))
        return name.toLowerCase();
    return (0,_expression_coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH)(name).replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
/** Whether two names are one for the runner, which folds more letters than GitHub does for logins and environments. */
function isSameForRunner(one, other) {
    return (0,_expression_coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH)(one) === (0,_expression_coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .foldText */ .TH)(other);
}


/***/ }),

/***/ 4761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ Unknown),
/* harmony export */   A8: () => (/* binding */ Named),
/* harmony export */   fy: () => (/* binding */ Plain),
/* harmony export */   v5: () => (/* binding */ Open)
/* harmony export */ });
/**
 * A value that only the run will have; `source` is what it comes from, as it is written: `vars.REGION`, `$BRANCH`,
 * `steps.plan.outputs.ref`.
 */
class Unknown {
    source;
    constructor(source) {
        this.source = source;
    }
}
/** A value that only the run will have, and that is one name of a branch, a tag or an environment, whatever it is. */
class Named extends Unknown {
}
/** One that has nothing but letters and digits of ASCII, `.`, `-` and `_`. */
class Plain extends Named {
}
/**
 * An object some of whose properties are known; every other one is unknown, where a plain object has `null` instead.
 */
class Open {
    known;
    constructor(known) {
        this.known = known;
    }
}


/***/ }),

/***/ 3171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ toNumber),
/* harmony export */   TH: () => (/* binding */ foldText),
/* harmony export */   aI: () => (/* binding */ equals),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   uo: () => (/* binding */ isLess)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4761);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4873);


/** A value as text, as GitHub writes it. Source: actions/runner, `EvaluationResult.ConvertToString`. */
function toText(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return numberText(value);
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value))
        return String(value);
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) || value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Filtered */ .aR ? 'Array' : 'Object';
}
/** A value as a number; what is none is `NaN`. Source: actions/runner, `ExpressionUtility.ParseNumber`. */
function toNumber(value) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value))
        return Number.NaN;
    if (typeof value !== 'string')
        return Number(value);
    const written = value.trim();
    if (/^0[A-Z]|^0b/.test(written))
        return Number.NaN;
    if (!/^0[xo]/.test(written))
        return Number(written);
    const number = Number(written);
    // beyond 32 bits the runner has no such number, and takes the highest bit for a sign
    return number < 2 ** 32 ? number | 0 : Number.NaN;
}
/**
 * Text without its case, as .NET's `OrdinalIgnoreCase` compares: one character for one, and none of another alphabet
 * becomes ASCII.
 */
function foldText(text) {
    if (/^[\0-\x7f]*$/.test(text))
        return text.toUpperCase();
    return Array.from(text, (character) => {
        const upper = character.toUpperCase();
        return upper.length !== character.length || (character > '\x7f' && upper <= '\x7f') ? character : upper;
    }).join('');
}
/** GitHub's `==`. Source: actions/runner, `EvaluationResult.AbstractEqual`. */
function equals(left, right) {
    const [one, other] = alike(left, right);
    return typeof one === 'string' && typeof other === 'string' ? foldText(one) === foldText(other) : one === other;
}
/** GitHub's `<`. */
function isLess(left, right) {
    const [one, other] = alike(left, right);
    if (typeof one === 'string' && typeof other === 'string')
        return foldText(one) < foldText(other);
    if (typeof one === 'boolean' && typeof other === 'boolean')
        return !one && other;
    return typeof one === 'number' && typeof other === 'number' && one < other;
}
/** Both as the kind in which they are compared. */
function alike(left, right) {
    if (valueKind(left) === valueKind(right) || !(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(left) || !(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(right))
        return [left, right];
    return [toNumber(left), toNumber(right)];
}
function valueKind(value) {
    if (value === null)
        return 'null';
    if (value instanceof _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Open */ .v5)
        return 'object';
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value) || value instanceof _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Filtered */ .aR ? 'array' : typeof value;
}
/** .NET's `G15` format. */
function numberText(value) {
    if (!Number.isFinite(value) || value === 0)
        return String(value);
    const [mantissa = '', exponent = ''] = value.toExponential(14).split('e');
    const size = Number(exponent);
    if (size > -5 && size < 15)
        return String(Number(value.toPrecision(15)));
    return `${Number(mantissa)}E${size < 0 ? '-' : '+'}${String(Math.abs(size)).padStart(2, '0')}`;
}


/***/ }),

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ judgeCondition)
/* harmony export */ });
/* unused harmony export readCondition */
/* harmony import */ var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2049);
/* harmony import */ var _actions_expressions_data_expressiondata__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1674);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5174);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6393);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(280);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3615);
/* harmony import */ var _path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(429);
/* harmony import */ var _resolve_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3476);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6712);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4696);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4873);











/**
 * Reads an `if:`; `undefined` when there is none, or an empty one. Source: actions/languageservices,
 * `convertToIfCondition`.
 */
function readCondition(raw) {
    if (raw === undefined || raw.trim() === '')
        return undefined;
    const segments = (0,_segments_js__WEBPACK_IMPORTED_MODULE_9__/* .segmentsOf */ .O)(raw);
    const expressions = segments.filter(({ kind }) => kind === 'expression').map(({ text }) => text);
    if (expressions.length === 0)
        return { expressions: [raw.trim()], isText: false };
    const [first = ''] = expressions;
    // GitHub takes `${{ 'x' }}` for the text `x`, and reads that as the condition
    return segments.length > 1
        ? { expressions, isText: true }
        : { expressions: [expressionText(first) ?? first], isText: false };
}
/**
 * Whether a job or step with this `if:` runs. Without a status function GitHub adds `success()`, which counts as true
 * unless `status` is `failed` or `cancelled`: `true` means that it runs if all goes well. With those two, all but
 * `false` runs, or may run, although something before it failed or the run was cancelled.
 */
function judgeCondition(raw, contexts, status = 'any') {
    const condition = readCondition(raw);
    if ((status === 'failed' || status === 'cancelled') && !callsStatus(condition))
        return 'false';
    const truth = condition === undefined || raw === undefined ? true : truthOfCondition(condition, raw, contexts, status);
    return truth === undefined ? 'unknown' : `${truth}`;
}
function truthOfCondition({ expressions, isText }, raw, contexts, status) {
    if (isText)
        return isTruthy(raw, contexts);
    const [expression = ''] = expressions;
    const value = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_2__/* .expressionValue */ .Qn)(expression, contexts, status);
    return value instanceof _fault_js__WEBPACK_IMPORTED_MODULE_3__/* .ExpressionFault */ .J ? undefined : (0,_value_js__WEBPACK_IMPORTED_MODULE_8__/* .truthOf */ .D)(value);
}
/** Whether a text is not empty. */
function isTruthy(raw, contexts) {
    const text = (0,_resolve_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveText */ .WY)(raw, contexts);
    return text.some((part) => typeof part === 'string') || ((0,_text_js__WEBPACK_IMPORTED_MODULE_10__/* .known */ .eO)(text) === undefined ? undefined : false);
}
/** An expression that cannot be read may call one. */
function callsStatus(condition) {
    return (condition?.expressions.some((expression) => {
        try {
            return calls((0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseExpression */ .Y)(expression));
        }
        catch {
            return true;
        }
    }) ?? false);
}
function calls(node) {
    return (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .FunctionCall */ .R6 && (0,_status_js__WEBPACK_IMPORTED_MODULE_7__/* .isStatusFunction */ .j)(node.functionName.lexeme)) || (0,_path_js__WEBPACK_IMPORTED_MODULE_5__/* .childrenOf */ .LU)(node).some(calls);
}
function expressionText(expression) {
    try {
        const node = (0,_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .parseExpression */ .Y)(expression);
        return node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS && node.literal.kind === _actions_expressions_data_expressiondata__WEBPACK_IMPORTED_MODULE_1__/* .Kind */ .b.String ? node.literal.value.trim() : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qn: () => (/* binding */ expressionValue)
});

// UNUSED EXPORTS: evaluate, possibleValues

// EXTERNAL MODULE: ./lib/workflow/expression/coerce.js
var coerce = __webpack_require__(3171);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(2049);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/lexer.js
var lexer = __webpack_require__(2083);
// EXTERNAL MODULE: ./lib/workflow/data.js
var workflow_data = __webpack_require__(4761);
// EXTERNAL MODULE: ./lib/workflow/expression/value.js
var expression_value = __webpack_require__(4873);
;// CONCATENATED MODULE: ./lib/workflow/expression/lift.js

/**
 * Applies an operation on values that are there to values that may not be: to each of what they can be, where that is
 * little, or else to none, with `otherwise` as all that could come of it.
 */
function lift(values, operation, otherwise) {
    if (values.every(expression_value/* isConcrete */.SL))
        return operation(values);
    const sources = (0,expression_value/* sourcesOf */.u0)(...values);
    const rows = combinations(values);
    if (rows === undefined)
        return (0,expression_value/* oneOfValues */.au)(sources, otherwise);
    const results = rows.map((row) => attemptOn(sources, () => operation(row)));
    const all = [...new Set([...sources, ...(0,expression_value/* sourcesOf */.u0)(...results)])];
    const options = results.map(expression_value/* optionsOf */.cz);
    return (0,expression_value/* oneOfValues */.au)(all, options.includes(undefined) ? otherwise : options.flatMap((some) => some ?? []));
}
/** An operation that may not be reached: if it would fail, its value is unknown, and that is all. */
function attemptOn(sources, operation) {
    try {
        return operation();
    }
    catch {
        return new expression_value/* Maybe */.bW(sources);
    }
}
function combinations(values) {
    let rows = [[]];
    for (const value of values) {
        const options = (0,expression_value/* optionsOf */.cz)(value);
        if (options === undefined || rows.length * options.length > expression_value/* MAX_OPTIONS */.K)
            return undefined;
        rows = rows.flatMap((row) => options.map((option) => [...row, option]));
    }
    return rows;
}

;// CONCATENATED MODULE: ./lib/workflow/expression/property.js

/** Names that differ in their case only: which one GitHub would take is not certain. */
const AMBIGUOUS = Symbol('ambiguous');
const propertyIndexes = new WeakMap();
/** A property by its name in any case, as GitHub's objects have it; `undefined` when there is none. */
function property(properties, name) {
    const found = propertyIndex(properties).get((0,coerce/* foldText */.TH)(name));
    return found === undefined || found === AMBIGUOUS ? found : (properties[found] ?? null);
}
/**
 * A property of `env`, which keeps its case except on Windows: one that is there in another case only is ambiguous.
 * Source: actions/runner, `CaseSensitiveDictionaryContextData`.
 */
function exactProperty(properties, name) {
    const found = propertyIndex(properties).get((0,coerce/* foldText */.TH)(name));
    return found === undefined || found === name ? property(properties, name) : AMBIGUOUS;
}
function propertyIndex(properties) {
    const known = propertyIndexes.get(properties);
    if (known !== undefined)
        return known;
    const index = new Map();
    for (const name of Object.keys(properties)) {
        const folded = (0,coerce/* foldText */.TH)(name);
        index.set(folded, index.has(folded) ? AMBIGUOUS : name);
    }
    propertyIndexes.set(properties, index);
    return index;
}

;// CONCATENATED MODULE: ./lib/workflow/expression/access.js





/** `base[index]` and `base.name`. Source: actions/runner, `Operators/Index.cs`. */
function valueAt(base, index, site) {
    if (base instanceof expression_value/* Maybe */.bW && (0,expression_value/* optionsOf */.cz)(base) === undefined)
        return beyondUnknown(base, suffix(index), (0,expression_value/* sourcesOf */.u0)(index));
    return lift([base, index], ([from = null, by = null]) => item(from, by, site), base instanceof expression_value/* Maybe */.bW ? undefined : anyItem(base));
}
/** `base.*`. */
function each(base, site) {
    if (base instanceof expression_value/* Maybe */.bW && (0,expression_value/* optionsOf */.cz)(base) === undefined)
        return beyondUnknown(base, '.*', []);
    return lift([base], ([from = null]) => items(from, site));
}
function item(from, by, site) {
    if (from instanceof expression_value/* Filtered */.aR)
        return filtered(from, by, site);
    const missing = from instanceof workflow_data/* Open */.v5 ? new expression_value/* Maybe */.bW([site.path + suffix(by)], undefined, undefined, site.path + suffix(by)) : null;
    const found = childData(from, by, site.exact);
    if (found === AMBIGUOUS)
        return new expression_value/* Maybe */.bW([site.path + suffix(by)]);
    return found === undefined ? missing : (0,expression_value/* valueOfData */.ru)(found);
}
function filtered(from, by, site) {
    const found = [];
    for (const element of from.items) {
        const part = element instanceof workflow_data/* Unknown */.$r ? AMBIGUOUS : childData(element, by, false);
        if (part === AMBIGUOUS || (part === undefined && element instanceof workflow_data/* Open */.v5))
            return new expression_value/* Maybe */.bW([site.path + suffix(by)]);
        if (part !== undefined)
            found.push(part);
    }
    return new expression_value/* Filtered */.aR(found);
}
function childData(from, by, exact) {
    if ((0,expression_value/* isList */.Lv)(from)) {
        const place = Math.floor((0,coerce/* toNumber */.Ro)(by));
        return place >= 0 && place < from.length ? (from[place] ?? null) : undefined;
    }
    const properties = from instanceof workflow_data/* Open */.v5 ? from.known : from;
    if (!(0,expression_value/* isObjectValue */.Tc)(properties) || !(0,expression_value/* isScalar */.jn)(by))
        return undefined;
    return exact ? exactProperty(properties, (0,coerce/* toText */.fE)(by)) : property(properties, (0,coerce/* toText */.fE)(by));
}
function items(from, site) {
    if (from instanceof expression_value/* Filtered */.aR) {
        const inner = from.items.map(parts);
        return inner.includes(undefined)
            ? new expression_value/* Maybe */.bW([`${site.path}.*`])
            : new expression_value/* Filtered */.aR(inner.flatMap((list) => list ?? []));
    }
    const list = parts(from);
    return list === undefined ? new expression_value/* Maybe */.bW([`${site.path}.*`]) : new expression_value/* Filtered */.aR(list);
}
/** What is in a list or an object; `undefined` where it is not known. */
function parts(data) {
    if (data instanceof workflow_data/* Unknown */.$r || data instanceof workflow_data/* Open */.v5)
        return undefined;
    if ((0,expression_value/* isList */.Lv)(data))
        return data;
    return (0,expression_value/* isObjectValue */.Tc)(data) ? Object.values(data) : [];
}
/** Everything that an index can find there, where it is little and known. */
function anyItem(from) {
    const all = from instanceof expression_value/* Filtered */.aR ? undefined : parts(from);
    return all === undefined || all.length >= expression_value/* MAX_OPTIONS */.K || !all.every(expression_value/* isScalar */.jn) ? undefined : [...all, null];
}
function beyondUnknown(base, further, sources) {
    const path = base.path === undefined ? undefined : base.path + further;
    return new expression_value/* Maybe */.bW([...new Set([...(path === undefined ? base.sources : [path]), ...sources])], undefined, undefined, path);
}
function suffix(index) {
    if (index instanceof expression_value/* Maybe */.bW)
        return '[…]';
    const name = (0,coerce/* toText */.fE)(index);
    return /^[\w-]{1,80}$/.test(name) ? `.${name}` : '[…]';
}

// EXTERNAL MODULE: ./lib/workflow/expression/fault.js
var fault = __webpack_require__(280);
;// CONCATENATED MODULE: ./lib/workflow/expression/containing.js



/**
 * Characters times characters up to which a text is searched: what is longer is not worth the time that hostile text
 * takes.
 */
const MAX_SEARCH_STEPS = 2 ** 24;
/** GitHub's `contains`. Source: actions/runner, `Functions/Contains.cs`. */
function contains(within, what) {
    if ((0,expression_value/* isScalar */.jn)(within))
        return (0,expression_value/* isScalar */.jn)(what) && includes((0,coerce/* foldText */.TH)((0,coerce/* toText */.fE)(within)), (0,coerce/* foldText */.TH)((0,coerce/* toText */.fE)(what)));
    const items = within instanceof expression_value/* Filtered */.aR ? within.items : within;
    if (!(0,expression_value/* isList */.Lv)(items))
        return false;
    const sources = [];
    for (const item of items) {
        if (item instanceof workflow_data/* Unknown */.$r)
            sources.push(item.source);
        else if ((0,coerce/* equals */.aI)(what, item))
            return true;
    }
    return sources.length > 0 && (0,expression_value/* oneOfValues */.au)(sources, expression_value/* TRUE_OR_FALSE */.ne);
}
/** GitHub's `startsWith`. */
function isAtStart(within, what) {
    return (0,expression_value/* isScalar */.jn)(within) && (0,expression_value/* isScalar */.jn)(what) && (0,coerce/* foldText */.TH)((0,coerce/* toText */.fE)(within)).startsWith((0,coerce/* foldText */.TH)((0,coerce/* toText */.fE)(what)));
}
/** GitHub's `endsWith`. */
function endsWithText(within, what) {
    return (0,expression_value/* isScalar */.jn)(within) && (0,expression_value/* isScalar */.jn)(what) && (0,coerce/* foldText */.TH)((0,coerce/* toText */.fE)(within)).endsWith((0,coerce/* foldText */.TH)((0,coerce/* toText */.fE)(what)));
}
function includes(text, part) {
    return text.length * part.length > MAX_SEARCH_STEPS
        ? (0,expression_value/* oneOfValues */.au)(['a long text'], expression_value/* TRUE_OR_FALSE */.ne)
        : text.includes(part);
}

;// CONCATENATED MODULE: ./lib/workflow/expression/format.js




/** The longest text that an expression makes. Source: actions/runner, `EvaluationOptions.MaxMemory`. */
const MAX_TEXT_CHARACTERS = 2 ** 20;
/** GitHub's `format`. Source: actions/runner, `Functions/Format.cs`. */
function formatText(template, values) {
    const parts = [];
    let length = 0;
    let end = 0;
    for (const match of template.matchAll(/\{\{|\}\}|\{(\d{1,3})\}|[{}]/g)) {
        const part = template.slice(end, match.index) + filledMark(match[0], values[Number(match[1] ?? -1)]);
        parts.push(part);
        end = match.index + match[0].length;
        length += part.length;
        if (length > MAX_TEXT_CHARACTERS)
            throw textTooLong();
    }
    return parts.join('') + template.slice(end);
}
/** GitHub's `join`. Source: actions/runner, `Functions/Join.cs`. */
function joinedList(list, separator = ',') {
    if ((0,expression_value/* isScalar */.jn)(list))
        return (0,coerce/* toText */.fE)(list);
    const items = list instanceof expression_value/* Filtered */.aR ? list.items : list;
    if (!(0,expression_value/* isList */.Lv)(items))
        return '';
    const between = (0,expression_value/* isScalar */.jn)(separator) ? (0,coerce/* toText */.fE)(separator) : ',';
    const texts = [];
    let length = 0;
    for (const item of items) {
        if (item instanceof workflow_data/* Unknown */.$r)
            return new expression_value/* Maybe */.bW([item.source]);
        const text = (0,coerce/* toText */.fE)(item);
        texts.push(text);
        length += text.length + between.length;
        if (length > MAX_TEXT_CHARACTERS)
            throw textTooLong();
    }
    return texts.join(between);
}
function filledMark(mark, value) {
    if (mark === '{{' || mark === '}}')
        return mark.slice(1);
    if (mark.length === 1)
        throw new fault/* ExpressionFault */.J('the format string is invalid');
    if (value === undefined)
        throw new fault/* ExpressionFault */.J('the format string references more arguments than were supplied');
    return value;
}
function textTooLong() {
    return new fault/* ExpressionFault */.J('the text is too long');
}

;// CONCATENATED MODULE: ./lib/workflow/expression/unknown-in.js


/** What in it is unknown; `of` is what the whole of it is called. Empty: it is plain JSON. */
function unknown_in_unknownIn(data, what = 'an object') {
    const found = new Set();
    // no recursion: what is nested deep must not overflow the stack
    const left = [data];
    for (const next of left) {
        if (next instanceof workflow_data/* Unknown */.$r)
            found.add(next.source);
        else if (next instanceof workflow_data/* Open */.v5)
            found.add(what);
        else if ((0,expression_value/* isList */.Lv)(next))
            for (const item of next)
                left.push(item);
        else if ((0,expression_value/* isObjectValue */.Tc)(next))
            for (const item of Object.values(next))
                left.push(item);
    }
    return [...found];
}

;// CONCATENATED MODULE: ./lib/workflow/expression/json.js




const MAX_DATA_LEVELS = 100;
/** GitHub's `toJSON`. */
function toJson(value) {
    const data = value instanceof expression_value/* Filtered */.aR ? value.items : value;
    const sources = unknown_in_unknownIn(data);
    if (sources.length > 0)
        return new expression_value/* Maybe */.bW(sources);
    const text = JSON.stringify(data, undefined, 2);
    if (text.length > MAX_TEXT_CHARACTERS)
        throw new fault/* ExpressionFault */.J('the text is too long');
    return text;
}
/** GitHub's `fromJSON`. */
function fromJson(text) {
    if (isTooDeep(text))
        throw new fault/* ExpressionFault */.J('the JSON is nested too deep');
    try {
        return JSON.parse(text);
    }
    catch {
        throw new fault/* ExpressionFault */.J('the text is not JSON');
    }
}
/** Brackets in strings count too: it is only about the order of magnitude. */
function isTooDeep(text) {
    let depth = 0;
    let inString = false;
    for (let index = 0; index < text.length; index += 1) {
        const character = text[index];
        if (inString && character === '\\')
            index += 1;
        else if (character === '"')
            inString = !inString;
        else if (!inString && (character === '[' || character === '{'))
            depth += 1;
        else if (!inString && (character === ']' || character === '}'))
            depth -= 1;
        if (depth > MAX_DATA_LEVELS)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/workflow/expression/functions.js






/**
 * The functions by name in lower case; `case`, `hashFiles` and the status functions are the evaluator's. Source:
 * GitHub's reference, "Expressions".
 */
const FUNCTIONS = new Map([
    ['contains', { call: ([within = null, what = null]) => contains(within, what), otherwise: expression_value/* TRUE_OR_FALSE */.ne }],
    ['startswith', { call: ([within = null, what = null]) => isAtStart(within, what), otherwise: expression_value/* TRUE_OR_FALSE */.ne }],
    ['endswith', { call: ([within = null, what = null]) => endsWithText(within, what), otherwise: expression_value/* TRUE_OR_FALSE */.ne }],
    ['format', { call: ([template = null, ...values]) => formatText((0,coerce/* toText */.fE)(template), values.map(coerce/* toText */.fE)) }],
    ['join', { call: ([list = null, separator]) => joinedList(list, separator) }],
    ['tojson', { call: ([value = null]) => toJson(value) }],
    ['fromjson', { call: ([text = null]) => fromJson((0,coerce/* toText */.fE)(text)) }],
]);
/**
 * The function of that name.
 * @throws ExpressionFault when there is none
 */
function functionOf(name) {
    const found = FUNCTIONS.get(name);
    if (found === undefined)
        throw new fault/* ExpressionFault */.J(`unrecognized function: \`${name}\``);
    return found;
}

// EXTERNAL MODULE: ./lib/workflow/expression/path.js
var path = __webpack_require__(429);
// EXTERNAL MODULE: ./lib/workflow/expression/status.js
var expression_status = __webpack_require__(4696);
;// CONCATENATED MODULE: ./lib/workflow/expression/evaluator.js










const OPERATOR_COMPARISONS = new Map([
    [lexer/* TokenType */.ks.EQUAL_EQUAL, coerce/* equals */.aI],
    [lexer/* TokenType */.ks.BANG_EQUAL, (left, right) => !(0,coerce/* equals */.aI)(left, right)],
    [lexer/* TokenType */.ks.LESS, coerce/* isLess */.uo],
    [lexer/* TokenType */.ks.GREATER, (left, right) => (0,coerce/* isLess */.uo)(right, left)],
    [lexer/* TokenType */.ks.LESS_EQUAL, (left, right) => (0,coerce/* equals */.aI)(left, right) || (0,coerce/* isLess */.uo)(left, right)],
    [lexer/* TokenType */.ks.GREATER_EQUAL, (left, right) => (0,coerce/* equals */.aI)(left, right) || (0,coerce/* isLess */.uo)(right, left)],
]);
/** Evaluates a syntax tree as GitHub does, over contexts parts of which may be unknown. */
class ThreeValuedEvaluator {
    contexts;
    status;
    constructor(contexts, status) {
        this.contexts = contexts;
        this.status = status;
    }
    evaluate(node) {
        return node.accept(this);
    }
    visitLiteral({ literal }) {
        if ('value' in literal)
            return literal.value;
        return null;
    }
    visitGrouping({ group }) {
        return this.evaluate(group);
    }
    visitContextAccess({ name }) {
        const context = name.lexeme.toLowerCase();
        const data = Object.hasOwn(this.contexts, context) ? this.contexts[context] : undefined;
        return data === undefined ? new expression_value/* Maybe */.bW([name.lexeme], undefined, undefined, name.lexeme) : (0,expression_value/* valueOfData */.ru)(data);
    }
    visitIndexAccess(node) {
        const site = { path: (0,path/* contextPath */.VJ)(node.expr) ?? 'a value', exact: (0,path/* rootOf */.I5)(node.expr) === 'env' };
        const base = this.evaluate(node.expr);
        return node.index instanceof ast/* Star */.FE ? each(base, site) : valueAt(base, this.evaluate(node.index), site);
    }
    visitUnary({ expr }) {
        const value = this.evaluate(expr);
        const truth = (0,expression_value/* truthOf */.D)(value);
        return truth === undefined ? (0,expression_value/* oneOfValues */.au)((0,expression_value/* sourcesOf */.u0)(value), expression_value/* TRUE_OR_FALSE */.ne) : !truth;
    }
    visitBinary({ left, operator, right }) {
        const compare = OPERATOR_COMPARISONS.get(operator.type);
        if (compare === undefined)
            throw new fault/* ExpressionFault */.J(`unknown operator: \`${operator.lexeme}\``);
        return lift([this.evaluate(left), this.evaluate(right)], ([one = null, other = null]) => compare(one, other), expression_value/* TRUE_OR_FALSE */.ne);
    }
    visitLogical({ operator, args }) {
        const stopsAt = operator.type === lexer/* TokenType */.ks.OR;
        const [first, ...rest] = args;
        let result = first === undefined ? null : this.evaluate(first);
        for (const argument of rest) {
            const truth = (0,expression_value/* truthOf */.D)(result);
            if (truth === stopsAt)
                return result;
            result =
                (0,expression_value/* isConcrete */.SL)(result) || truth !== undefined
                    ? this.evaluate(argument)
                    : (0,expression_value/* eitherValue */.fJ)((0,expression_value/* stopping */.fX)(result, stopsAt), this.tried(argument, result));
        }
        return result;
    }
    visitFunctionCall({ functionName, args }) {
        const name = functionName.lexeme.toLowerCase();
        if (name === 'case')
            return this.chosen(args);
        const values = args.map((argument) => this.evaluate(argument));
        if (name === 'hashfiles')
            return new expression_value/* Maybe */.bW([`${functionName.lexeme}()`]);
        if ((0,expression_status/* isStatusFunction */.j)(name))
            return (0,expression_status/* statusOf */.c)(name, this.status);
        const { call, otherwise } = functionOf(name);
        return lift(values, call, otherwise);
    }
    /** `case(condition, value, …, value)`. Source: actions/runner, `Functions/Case.cs`. */
    chosen([condition, value, ...others]) {
        if (condition === undefined)
            return null;
        if (value === undefined)
            return this.evaluate(condition);
        const truth = this.evaluate(condition);
        if (truth === true)
            return this.evaluate(value);
        if (truth === false)
            return this.chosen(others);
        if ((0,expression_value/* isConcrete */.SL)(truth))
            throw new fault/* ExpressionFault */.J('a condition of `case` is not a boolean');
        return (0,expression_value/* eitherValue */.fJ)(new expression_value/* Maybe */.bW(truth.sources, [], []), (0,expression_value/* eitherValue */.fJ)(this.tried(value, truth), attemptOn(truth.sources, () => this.chosen(others))));
    }
    tried(argument, condition) {
        return attemptOn((0,expression_value/* sourcesOf */.u0)(condition), () => this.evaluate(argument));
    }
}

// EXTERNAL MODULE: ./lib/workflow/expression/parse.js
var parse = __webpack_require__(3615);
;// CONCATENATED MODULE: ./lib/workflow/expression/evaluate.js







/**
 * Evaluates an expression, without `${{` and `}}`, as GitHub does. It never throws.
 * Source: GitHub's reference, "Expressions"; where that is silent, actions/runner.
 */
function evaluate(expression, contexts) {
    const value = expressionValue(expression, contexts);
    if (value instanceof ExpressionFault)
        return { kind: 'error', message: value.message };
    if (!isConcrete(value))
        return { kind: 'unknown', sources: value.sources };
    const data = value instanceof Filtered ? value.items : value;
    const sources = unknownIn(data, abbreviate(expression));
    return sources.length > 0 ? { kind: 'unknown', sources } : { kind: 'known', value: data };
}
/** All texts that an expression can come to, at most 16; `undefined` when they are more, or not known. */
function possibleValues(expression, contexts) {
    const value = expressionValue(expression, contexts);
    const options = value instanceof ExpressionFault ? undefined : optionsOf(value);
    const texts = options?.every(isScalar) === true ? [...new Set(options.map(toText))] : undefined;
    return texts === undefined || texts.length > MAX_OPTIONS ? undefined : texts;
}
/** What an expression comes to, or why it comes to nothing. */
function expressionValue(expression, contexts, status = 'any') {
    try {
        return new ThreeValuedEvaluator(contexts, status).evaluate((0,parse/* parseExpression */.Y)(expression));
    }
    catch (error) {
        return error instanceof fault/* ExpressionFault */.J ? error : new fault/* ExpressionFault */.J((0,fault/* messageOf */.b)(error));
    }
}


/***/ }),

/***/ 280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ExpressionFault),
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/* harmony import */ var _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2031);

const MAX_FAULT_MESSAGE_CHARACTERS = 120;
/** An expression that cannot be read, or that fails where GitHub's fails. */
class ExpressionFault extends _errors_gate_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GateError */ .u {
    name = 'ExpressionFault';
}
/** Why evaluating failed, in one short line. */
function messageOf(error) {
    const written = error instanceof Error ? error.message : String(error);
    const [first = ''] = written.split(/\.? Located at position|\r?\n/, 1);
    const message = first.slice(0, 1).toLowerCase() + first.slice(1);
    return message.length > MAX_FAULT_MESSAGE_CHARACTERS
        ? `${message.slice(0, MAX_FAULT_MESSAGE_CHARACTERS - 1)}…`
        : message;
}


/***/ }),

/***/ 1024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ OneOf)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4761);

/**
 * A value that only the run will have, though what it can be is known: a choice input, or `cond && 'a' || 'b'`. Whoever
 * does not look at `options` sees an unknown.
 */
class OneOf extends _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r {
    /** At least two, all different. */
    options;
    constructor(source, options) {
        super(source);
        this.options = options;
    }
}


/***/ }),

/***/ 3615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseExpression)
/* harmony export */ });
/* harmony import */ var _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2083);
/* harmony import */ var _actions_expressions_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4566);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(280);



const CONTEXTS = [
    'github',
    'env',
    'vars',
    'job',
    'jobs',
    'steps',
    'runner',
    'secrets',
    'strategy',
    'matrix',
    'needs',
    'inputs',
];
const KNOWN_FUNCTIONS = [
    { name: 'hashFiles', minArgs: 1, maxArgs: 255 },
    ...['success', 'failure', 'cancelled', 'always'].map((name) => ({ name, minArgs: 0, maxArgs: 255 })),
];
const CACHE_EXPRESSIONS = 2000;
const parsedExpressions = new Map();
/**
 * The syntax tree of an expression (without `${{` and `}}`), by GitHub's own lexer and parser.
 * @throws ExpressionFault when it is none
 */
function parseExpression(expression) {
    let result = parsedExpressions.get(expression);
    if (result === undefined) {
        result = parseAnew(expression);
        const [oldest] = parsedExpressions.keys();
        if (parsedExpressions.size >= CACHE_EXPRESSIONS && oldest !== undefined)
            parsedExpressions.delete(oldest);
        parsedExpressions.set(expression, result);
    }
    if (result instanceof _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .ExpressionFault */ .J)
        throw result;
    return result;
}
function parseAnew(expression) {
    if (expression.trim() === '')
        return new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .ExpressionFault */ .J('an expression was expected');
    try {
        return new _actions_expressions_parser__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .i(new _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_0__/* .Lexer */ .JG(expression).lex().tokens.map(unquotedToken), CONTEXTS, KNOWN_FUNCTIONS).parse();
    }
    catch (error) {
        return new _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .ExpressionFault */ .J((0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error));
    }
}
/**
 * The lexer undoubles only the first `''` of a string; the runner undoubles each. Source: actions/runner,
 * `LexicalAnalyzer.ReadStringToken`.
 */
function unquotedToken(token) {
    return token.type === _actions_expressions_lexer__WEBPACK_IMPORTED_MODULE_0__/* .TokenType */ .ks.STRING ? { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") } : token;
}


/***/ }),

/***/ 429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   VJ: () => (/* binding */ contextPath)
/* harmony export */ });
/* harmony import */ var _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2049);
/* harmony import */ var _actions_expressions_data_expressiondata__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1674);


/** The path that a syntax tree reads, as written, `*` where an index is computed; `undefined` when it is none. */
function contextPath(node) {
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .ContextAccess */ .QC)
        return node.name.lexeme;
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Grouping */ .aU)
        return contextPath(node.group);
    if (!(node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .IndexAccess */ .p_))
        return undefined;
    const base = contextPath(node.expr);
    return base === undefined ? undefined : `${base}.${indexName(node.index)}`;
}
/** The context that a syntax tree stands for as a whole, in lower case. */
function rootOf(node) {
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Grouping */ .aU)
        return rootOf(node.group);
    return node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .ContextAccess */ .QC ? node.name.lexeme.toLowerCase() : undefined;
}
/** The parts of a syntax tree. */
function childrenOf(node) {
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Grouping */ .aU)
        return [node.group];
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .IndexAccess */ .p_)
        return node.index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Star */ .FE ? [node.expr] : [node.expr, node.index];
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Unary */ ._c)
        return [node.expr];
    if (node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Binary */ .yI)
        return [node.left, node.right];
    return node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Logical */ .oD || node instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .FunctionCall */ .R6 ? node.args : [];
}
function indexName(index) {
    return index instanceof _actions_expressions_ast__WEBPACK_IMPORTED_MODULE_0__/* .Literal */ .uS && index.literal.kind === _actions_expressions_data_expressiondata__WEBPACK_IMPORTED_MODULE_1__/* .Kind */ .b.String ? index.literal.value : '*';
}


/***/ }),

/***/ 2720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ possibleTexts)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5174);
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3171);
/* harmony import */ var _one_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1024);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);




/**
 * Every text that a text can come to when its choices are made, the same choice everywhere; the text itself where there
 * is none, or more than 16.
 */
function possibleTexts(text) {
    const choices = new Set(text.filter((part) => part instanceof _one_of_js__WEBPACK_IMPORTED_MODULE_1__/* .OneOf */ .E));
    let texts = [text];
    for (const choice of choices) {
        if (texts.length * choice.options.length > _value_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_OPTIONS */ .K)
            return [text];
        texts = texts.flatMap((one) => choice.options.map((option) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(...one.map((part) => (part === choice ? (0,_coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(option) : part)))));
    }
    return texts;
}


/***/ }),

/***/ 3476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ resolvePossible),
/* harmony export */   WY: () => (/* binding */ resolveText),
/* harmony export */   k: () => (/* binding */ textData),
/* harmony export */   t1: () => (/* binding */ resolveData)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4761);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5174);
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3171);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6393);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(280);
/* harmony import */ var _one_of_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1024);
/* harmony import */ var _possible_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2720);
/* harmony import */ var _segments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6712);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);









/**
 * A scalar of a workflow with its `${{ … }}` filled in, as far as they are known; an unknown part with few possible
 * values is a {@link OneOf}.
 */
function resolveText(raw, contexts) {
    if (!raw.includes('${{'))
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(raw);
    const resolved = new Map();
    const parts = (0,_segments_js__WEBPACK_IMPORTED_MODULE_7__/* .segmentsOf */ .O)(raw).map((segment) => {
        if (segment.kind !== 'expression')
            return segmentText(segment);
        const part = resolved.get(segment.text) ?? dataText(resolveExpression(segment.text, contexts));
        resolved.set(segment.text, part);
        return part;
    });
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .textOf */ .b6)(...parts);
}
/**
 * Every text that a scalar can come to when only conditions and choices in it are unknown, at most 16; otherwise the
 * one text with its unknown parts.
 */
function resolvePossible(raw, contexts) {
    return (0,_possible_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .possibleTexts */ .O)(resolveText(raw, contexts));
}
/**
 * A scalar that may be one whole expression, such as `matrix: ${{ fromJSON(…) }}`, with what that gives; any other one
 * is text.
 */
function resolveData(raw, contexts) {
    const [first, ...rest] = (0,_segments_js__WEBPACK_IMPORTED_MODULE_7__/* .segmentsOf */ .O)(raw);
    if (first?.kind === 'expression' && rest.length === 0)
        return resolveExpression(first.text, contexts);
    return textData(resolveText(raw, contexts));
}
/** A text as one value: what is not known makes all of it unknown. */
function textData(text) {
    const whole = (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO)(text);
    if (whole !== undefined)
        return whole;
    const source = (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .unknownsOf */ .F9)(text).join(', ');
    const possible = (0,_possible_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .possibleTexts */ .O)(text).map(_text_js__WEBPACK_IMPORTED_MODULE_6__/* .known */ .eO);
    return possible.every((option) => option !== undefined) ? new _one_of_js__WEBPACK_IMPORTED_MODULE_3__/* .OneOf */ .E(source, possible) : new _data_js__WEBPACK_IMPORTED_MODULE_8__/* .Unknown */ .$r(source);
}
function resolveExpression(expression, contexts) {
    const value = (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .expressionValue */ .Qn)(expression, contexts);
    if (value instanceof _fault_js__WEBPACK_IMPORTED_MODULE_2__/* .ExpressionFault */ .J)
        return new _data_js__WEBPACK_IMPORTED_MODULE_8__/* .Unknown */ .$r(`expression error: ${value.message}`);
    if ((0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isConcrete */ .SL)(value))
        return value instanceof _value_js__WEBPACK_IMPORTED_MODULE_5__/* .Filtered */ .aR ? value.items : value;
    const options = (0,_value_js__WEBPACK_IMPORTED_MODULE_5__/* .optionsOf */ .cz)(value);
    const isChoice = options?.every(_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isScalar */ .jn) === true && options.length <= _value_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_OPTIONS */ .K;
    return isChoice ? new _one_of_js__WEBPACK_IMPORTED_MODULE_3__/* .OneOf */ .E((0,_segments_js__WEBPACK_IMPORTED_MODULE_7__/* .abbreviate */ .S)(expression), options) : new _data_js__WEBPACK_IMPORTED_MODULE_8__/* .Unknown */ .$r((0,_segments_js__WEBPACK_IMPORTED_MODULE_7__/* .abbreviate */ .S)(expression));
}
function dataText(data) {
    if (!(data instanceof _data_js__WEBPACK_IMPORTED_MODULE_8__/* .Unknown */ .$r))
        return (0,_coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(data);
    if (!(data instanceof _one_of_js__WEBPACK_IMPORTED_MODULE_3__/* .OneOf */ .E))
        return data;
    const texts = [...new Set(data.options.map(_coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE))];
    const [only] = texts;
    return texts.length === 1 && only !== undefined ? only : new _one_of_js__WEBPACK_IMPORTED_MODULE_3__/* .OneOf */ .E(data.source, texts);
}
function segmentText(segment) {
    return segment.kind === 'text' ? segment.text : new _data_js__WEBPACK_IMPORTED_MODULE_8__/* .Unknown */ .$r('expression error: it is not closed');
}


/***/ }),

/***/ 6712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ segmentsOf),
/* harmony export */   S: () => (/* binding */ abbreviate)
/* harmony export */ });
const OPEN = '${{';
const MAX_EXPRESSION_CHARACTERS = 80;
/**
 * Takes a scalar apart at its `${{ … }}`; `}}` in a string of an expression does not end it. Source: actions/runner,
 * `TemplateReader.ParseScalar`.
 */
function segmentsOf(raw) {
    const segments = [];
    let end = 0;
    for (let start = raw.indexOf(OPEN); start >= 0; start = raw.indexOf(OPEN, end)) {
        if (start > end)
            segments.push({ kind: 'text', text: raw.slice(end, start) });
        const close = expressionEnd(raw, start + OPEN.length);
        if (close === undefined)
            return [...segments, { kind: 'unclosed', text: raw.slice(start) }];
        segments.push({ kind: 'expression', text: raw.slice(start + OPEN.length, close - 2).trim() });
        end = close;
    }
    return end < raw.length ? [...segments, { kind: 'text', text: raw.slice(end) }] : segments;
}
/** Where the expression that begins at `start` ends, after its `}}`. */
function expressionEnd(raw, start) {
    let inString = false;
    for (let index = start; index < raw.length; index += 1) {
        if (raw[index] === "'")
            inString = !inString;
        else if (!inString && raw[index] === '}' && raw[index - 1] === '}')
            return index + 1;
    }
    return undefined;
}
/** An expression on one line, at most 80 characters. */
function abbreviate(expression) {
    const line = expression
        .slice(0, 4 * MAX_EXPRESSION_CHARACTERS)
        .trim()
        .replaceAll(/\s+/g, ' ');
    return line.length > MAX_EXPRESSION_CHARACTERS ? `${line.slice(0, MAX_EXPRESSION_CHARACTERS - 1)}…` : line;
}


/***/ }),

/***/ 4696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf),
/* harmony export */   j: () => (/* binding */ isStatusFunction)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4873);

const STATUS_FUNCTIONS = new Map([
    ['always', ['any', 'all-well', 'failed', 'cancelled']],
    ['success', ['all-well']],
    ['failure', ['failed']],
    ['cancelled', ['cancelled']],
]);
/** Whether it is a status function; one of them in a condition keeps GitHub from adding `success()`. */
function isStatusFunction(name) {
    return STATUS_FUNCTIONS.has(name.toLowerCase());
}
/** What a status function gives under that assumption. Source: GitHub's reference, "Status check functions". */
function statusOf(name, status) {
    const trueIn = STATUS_FUNCTIONS.get(name);
    if (trueIn === undefined)
        return new _value_js__WEBPACK_IMPORTED_MODULE_0__/* .Maybe */ .bW([`${name}()`]);
    return trueIn.includes(status) || (status === 'any' ? (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfValues */ .au)([`${name}()`], _value_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUE_OR_FALSE */ .ne) : false);
}


/***/ }),

/***/ 4873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   K: () => (/* binding */ MAX_OPTIONS),
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   SL: () => (/* binding */ isConcrete),
/* harmony export */   Tc: () => (/* binding */ isObjectValue),
/* harmony export */   aR: () => (/* binding */ Filtered),
/* harmony export */   au: () => (/* binding */ oneOfValues),
/* harmony export */   bW: () => (/* binding */ Maybe),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   fJ: () => (/* binding */ eitherValue),
/* harmony export */   fX: () => (/* binding */ stopping),
/* harmony export */   jn: () => (/* binding */ isScalar),
/* harmony export */   ne: () => (/* binding */ TRUE_OR_FALSE),
/* harmony export */   ru: () => (/* binding */ valueOfData),
/* harmony export */   u0: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* unused harmony export truthy */
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4761);
/* harmony import */ var _one_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1024);


/** What `.*` gives: an index on it applies to each item. */
class Filtered {
    items;
    constructor(items) {
        this.items = items;
    }
}
/**
 * A value that is not there yet. It is one of `truthy` or one of `falsy`: an empty list says that it cannot be such a
 * one.
 */
class Maybe {
    sources;
    truthy;
    falsy;
    /** The path that it is read from, where it is read from one. */
    path;
    constructor(sources, truthy, falsy, path) {
        this.sources = sources;
        this.truthy = truthy;
        this.falsy = falsy;
        this.path = path;
    }
}
/** The most values that are followed at once. */
const MAX_OPTIONS = 16;
const TRUE_OR_FALSE = [true, false];
function isScalar(value) {
    return value === null || typeof value !== 'object';
}
function isList(value) {
    return Array.isArray(value);
}
function isConcrete(value) {
    return !(value instanceof Maybe);
}
/** Whether GitHub takes it for true. Source: actions/runner, `EvaluationResult.IsFalsy`. */
function truthy(value) {
    return typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : Boolean(value);
}
/** Whether it is true, where that is known. */
function truthOf(value) {
    if (isConcrete(value))
        return truthy(value);
    if (value.falsy?.length === 0)
        return true;
    return value.truthy?.length === 0 ? false : undefined;
}
/** Every value that it can be, where they are few. */
function optionsOf(value) {
    if (isConcrete(value))
        return [value];
    return value.truthy === undefined || value.falsy === undefined ? undefined : [...value.truthy, ...value.falsy];
}
function sourcesOf(...values) {
    return [...new Set(values.flatMap((value) => (isConcrete(value) ? [] : value.sources)))];
}
/** One of those values; that value itself, where there is only one. */
function oneOfValues(sources, options, path) {
    return settled(new Maybe(sources, some(options, true), some(options, false), path));
}
/** Either of the two. */
function eitherValue(left, right) {
    const [one, other] = [asMaybe(left), asMaybe(right)];
    return settled(new Maybe(sourcesOf(one, other), merged(one.truthy, other.truthy), merged(one.falsy, other.falsy)));
}
/** The part of a value for which GitHub's `&&` or `||` stops. */
function stopping(value, stopsAt) {
    return stopsAt ? new Maybe(value.sources, value.truthy, []) : new Maybe(value.sources, [], value.falsy);
}
/** A value as an expression reads it from the contexts. */
function valueOfData(data) {
    if (data instanceof _one_of_js__WEBPACK_IMPORTED_MODULE_0__/* .OneOf */ .E)
        return oneOfValues([data.source], data.options, data.source);
    return data instanceof _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r ? new Maybe([data.source], undefined, undefined, data.source) : data;
}
function asMaybe(value) {
    return isConcrete(value) ? new Maybe([], some([value], true), some([value], false)) : value;
}
function some(options, truth) {
    return limited(options?.filter((option) => truthy(option) === truth));
}
function merged(left, right) {
    return left === undefined || right === undefined ? undefined : limited([...left, ...right]);
}
function limited(options) {
    if (options === undefined)
        return undefined;
    const different = new Set(options);
    return different.size > MAX_OPTIONS ? undefined : [...different];
}
function settled(value) {
    const options = optionsOf(value);
    const [only] = options ?? [];
    return options?.length === 1 && only !== undefined ? only : value;
}
/** Whether it is an object all of whose properties are listed. */
function isObjectValue(value) {
    return (typeof value === 'object' &&
        value !== null &&
        !isList(value) &&
        !(value instanceof _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r) &&
        !(value instanceof _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Open */ .v5) &&
        !(value instanceof Filtered) &&
        !(value instanceof Maybe));
}


/***/ }),

/***/ 2347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ isExpression),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   C_: () => (/* binding */ scalarAt),
/* harmony export */   JY: () => (/* binding */ childNode),
/* harmony export */   cS: () => (/* binding */ fixedTextsAt),
/* harmony export */   eD: () => (/* binding */ textScalar),
/* harmony export */   lZ: () => (/* binding */ plainData),
/* harmony export */   oh: () => (/* binding */ mappingAt),
/* harmony export */   pB: () => (/* binding */ nodeEntries),
/* harmony export */   ue: () => (/* binding */ fixedAt),
/* harmony export */   ur: () => (/* binding */ expressionAt),
/* harmony export */   xj: () => (/* binding */ scalarsAt)
/* harmony export */ });
/* harmony import */ var _expression_coerce_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3171);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4226);


const NO_SCALARS = new Map();
/** The value of a key; `undefined` when there is none or `node` is not a mapping. */
function childNode(node, key) {
    return node?.kind === 'mapping' ? node.entries.find((entry) => entry.key === key)?.value : undefined;
}
/** The entries of a mapping; none of anything else. */
function nodeEntries(node) {
    return node?.kind === 'mapping' ? node.entries : [];
}
/**
 * The scalar of a key, as text; `undefined` where it is absent or empty.
 * @throws TreeError where it is a list or a mapping
 */
function scalarAt(node, key) {
    const value = childNode(node, key);
    if (value === undefined)
        return undefined;
    if (value.kind !== 'scalar')
        throw new _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TreeError */ .jh(`\`${key}\` is not a text`, value.place);
    const text = textScalar(value);
    return text.absent ? undefined : text;
}
/**
 * The scalar of a key for which GitHub takes no expression.
 * @throws TreeError where it has one
 */
function fixedAt(node, key) {
    return fixed(scalarAt(node, key), key);
}
/**
 * A text or a list of texts, for which GitHub takes no expressions.
 * @throws TreeError where it is anything else
 */
function fixedTextsAt(node, key) {
    const value = childNode(node, key);
    if (value?.kind !== 'sequence')
        return [fixedAt(node, key)?.text].filter((text) => text !== undefined);
    return value.items.map((item) => {
        if (item.kind !== 'scalar')
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TreeError */ .jh(`\`${key}\` is not a list of texts`, item.place);
        return fixed(textScalar(item), key)?.text ?? '';
    });
}
function fixed(scalar, key) {
    if (scalar?.text.includes('${{') === true)
        throw new _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TreeError */ .jh(`\`${key}\` takes no expression`, scalar.place);
    return scalar;
}
/**
 * A scalar with the text that GitHub makes of it where it wants one: `True` is `true`, `1.10` is `1.1`, `~` is empty.
 * Source: actions/runner, `TemplateReader.Validate`.
 */
function textScalar(node) {
    const data = plainData(node);
    if (data === undefined)
        return node;
    return data === null ? { ...node, text: '', absent: true } : { ...node, text: (0,_expression_coerce_js__WEBPACK_IMPORTED_MODULE_0__/* .toText */ .fE)(data) };
}
/**
 * A key that must be a mapping when it is there at all.
 * @throws TreeError
 */
function mappingAt(node, key) {
    const value = childNode(node, key);
    if (value === undefined ||
        value.kind === 'mapping' ||
        (value.kind === 'scalar' && (textScalar(value).absent || isExpression(value))))
        return value;
    throw new _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TreeError */ .jh(`\`${key}\` is not a mapping`, value.place);
}
/** A scalar that is one whole expression, in place of a mapping or a list. */
function isExpression(node) {
    return node?.kind === 'scalar' && /^\s*\$\{\{[^]*\}\}\s*$/.test(node.text);
}
/**
 * The scalars of a mapping by name, such as `env:`; none of one that is a single expression: see {@link isExpression}.
 * @throws TreeError where a value is not a text, or a name is computed
 */
function scalarsAt(node, key) {
    const mapping = mappingAt(node, key);
    const entries = nodeEntries(mapping);
    if (entries.length === 0)
        return NO_SCALARS;
    return new Map(entries.map(({ key: name, keyPlace, value }) => {
        if (name.includes('${{'))
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TreeError */ .jh(`a name in \`${key}\` that is an expression is not read: write it out`, keyPlace);
        if (value.kind !== 'scalar')
            throw new _tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TreeError */ .jh(`\`${name}\` in \`${key}\` is not a text`, value.place);
        return [name, textScalar(value)];
    }));
}
/** The one expression that stands in place of a whole mapping. */
function expressionAt(node, key) {
    const value = childNode(node, key);
    return isExpression(value) ? value : undefined;
}
/** A text or a list of texts; what else there is, is left out. */
function textsOf(node) {
    if (node?.kind === 'scalar')
        return textScalar(node).absent ? [] : [textScalar(node).text];
    return node?.kind === 'sequence'
        ? node.items.flatMap((item) => (item.kind === 'scalar' ? [textScalar(item).text] : []))
        : [];
}
/**
 * A plain scalar that is not a text: a truth value, a number or nothing, as YAML's core schema has them. `undefined`
 * where it is text. Source: actions/runner, `YamlObjectReader`.
 */
function plainData(node) {
    const { text, plain, absent } = node;
    if (absent)
        return null;
    if (!plain)
        return undefined;
    if (/^(?:true|True|TRUE)$/.test(text))
        return true;
    if (/^(?:false|False|FALSE)$/.test(text))
        return false;
    if (/^(?:null|Null|NULL|~)$/.test(text))
        return null;
    if (/^[-+]?\.(?:inf|Inf|INF)$/.test(text))
        return text.startsWith('-') ? -Infinity : Infinity;
    if (/^\.(?:nan|NaN|NAN)$/.test(text))
        return Number.NaN;
    // 32 bits, the highest of them a sign
    if (/^0o[0-7]+$/.test(text) || /^0x[0-9a-fA-F]+$/.test(text))
        return Number(text) | 0;
    return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : undefined;
}


/***/ }),

/***/ 2226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ normalisePath),
/* harmony export */   w: () => (/* binding */ fileKey)
/* harmony export */ });
function fileKey({ repository, commit, path }) {
    return `${repository.toLowerCase()}@${commit}:${path}`;
}
/** A path below the workspace as git knows it; `undefined` when it leads outside. */
function normalisePath(path) {
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}


/***/ }),

/***/ 4888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseLowIndentation)
/* harmony export */ });
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);

/** More lines than these are not moved: each costs a reading of the file. */
const MAX_MOVED_LINES = 100;
/** Deeper than any indentation that means something. */
const MOVED_COLUMNS = 512;
/**
 * Reads YAML in which lines of a flow collection or of a quoted text are indented less than YAML asks for, as GitHub's
 * reader does, which does not look at the indentation there. Such a line is moved to the right, where it means the
 * same. Source: YamlDotNet 5.3, `Scanner.ScanFlowScalar` and `UnrollIndent`.
 * @throws YAMLException
 */
function parseLowIndentation(source, maxDepth) {
    const moved = new Map();
    for (let current = source;;) {
        try {
            return { events: (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseEvents */ .PH)(current, { maxDepth }), source: current, moved };
        }
        catch (error) {
            const line = error instanceof js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .YAMLException */ .tB ? lowLine(error) : undefined;
            if (line === undefined || moved.has(line) || moved.size >= MAX_MOVED_LINES)
                throw error;
            moved.set(line, MOVED_COLUMNS);
            current = moveLine(current, line);
        }
    }
}
function lowLine({ reason, mark }) {
    return reason === 'deficient indentation' ? mark?.line : undefined;
}
function moveLine(source, line) {
    let at = 0;
    for (let index = 0; index < line; index += 1)
        at = source.indexOf('\n', at) + 1;
    // there a document begins or ends, whatever is open
    if (/^(?:---|\.\.\.)(?:\s|$)/.test(source.slice(at, at + 4)))
        return source;
    return source.slice(0, at) + ' '.repeat(MOVED_COLUMNS) + source.slice(at);
}


/***/ }),

/***/ 6792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readActionFile),
  S: () => (/* binding */ readWorkflow)
});

// EXTERNAL MODULE: ./lib/workflow/caseless.js
var caseless = __webpack_require__(3976);
// EXTERNAL MODULE: ./lib/workflow/file/fields.js
var fields = __webpack_require__(2347);
// EXTERNAL MODULE: ./lib/workflow/file/tree.js + 1 modules
var tree = __webpack_require__(4226);
;// CONCATENATED MODULE: ./lib/workflow/file/known-keys.js



/**
 * Keys that GitHub takes at one place, as it writes them: it compares them with their case. Source:
 * actions/languageservices, workflow-v1.0.json, action-v1.0.json.
 */
const KNOWN_KEYS = {
    workflow: ['on', 'name', 'description', 'run-name', 'defaults', 'env', 'permissions', 'concurrency', 'jobs'],
    job: [
        'needs',
        'if',
        'strategy',
        'name',
        'runs-on',
        'timeout-minutes',
        'cancel-timeout-minutes',
        'continue-on-error',
        'container',
        'services',
        'env',
        'environment',
        'permissions',
        'concurrency',
        'outputs',
        'defaults',
        'steps',
        'snapshot',
    ],
    'job that calls a workflow': [
        'name',
        'uses',
        'with',
        'secrets',
        'needs',
        'if',
        'permissions',
        'concurrency',
        'strategy',
    ],
    strategy: ['fail-fast', 'max-parallel', 'matrix'],
    environment: ['name', 'url', 'deployment'],
    defaults: ['run'],
    'defaults.run': ['shell', 'working-directory'],
    'runs-on': ['group', 'labels'],
    step: [
        'name',
        'id',
        'if',
        'timeout-minutes',
        'run',
        'continue-on-error',
        'env',
        'working-directory',
        'shell',
        'background',
        'uses',
        'with',
        'wait',
        'wait-all',
        'cancel',
        'parallel',
    ],
    'composite action': ['using', 'steps'],
};
/** What makes a step one. */
const STEP_KINDS = ['run', 'uses', 'wait', 'wait-all', 'cancel', 'parallel'];
/**
 * Checks that a mapping has no key but those that are read: GitHub refuses any other one, or does with it what is not
 * known here.
 * @throws TreeError naming the first one
 */
function checkKeys(node, what) {
    const known = KNOWN_KEYS[what];
    for (const { key, keyPlace } of (0,fields/* nodeEntries */.pB)(node)) {
        if (known.includes(key))
            continue;
        const near = known.find((one) => one === (0,caseless/* caseless */.c)(key));
        throw new tree/* TreeError */.jh(near === undefined
            ? `\`${key}\` is not a known key of a ${what}`
            : `\`${key}\` is not a key of a ${what}, \`${near}\` is: GitHub tells them apart`, keyPlace);
    }
}
/**
 * Checks that a step is of one kind: GitHub refuses one that is none or two.
 * @throws TreeError
 */
function checkStep(node) {
    checkKeys(node, 'step');
    const kinds = (0,fields/* nodeEntries */.pB)(node).filter(({ key }) => STEP_KINDS.includes(key));
    const [, second] = kinds;
    if (kinds.length === 0)
        throw new tree/* TreeError */.jh('a step needs `run` or `uses`', node.place);
    if (second !== undefined)
        throw new tree/* TreeError */.jh(`a step has either \`${kinds[0]?.key}\` or \`${second.key}\``, second.keyPlace);
}

;// CONCATENATED MODULE: ./lib/workflow/file/read-step.js




/**
 * The steps of a job or of a composite action. Steps of a `parallel:` group stand for themselves, as background steps.
 * @throws TreeError when `steps` is not a list of steps as GitHub knows them
 */
function readSteps(node) {
    if (node === undefined || (node.kind === 'scalar' && node.absent))
        return [];
    if (node.kind !== 'sequence')
        throw new tree/* TreeError */.jh('`steps` is not a list', node.place);
    return node.items.flatMap((item) => readItem(item, false));
}
function readItem(node, inGroup) {
    if (node.kind !== 'mapping')
        throw new tree/* TreeError */.jh('a step is not a mapping', node.place);
    checkStep(node);
    const group = (0,fields/* childNode */.JY)(node, 'parallel');
    if (group === undefined)
        return [readStep(node, inGroup)];
    if (group.kind !== 'sequence')
        throw new tree/* TreeError */.jh('`parallel` is not a list', group.place);
    return group.items.flatMap((item) => readItem(item, true));
}
function readStep(node, inGroup) {
    return {
        id: (0,fields/* fixedAt */.ue)(node, 'id')?.text,
        name: (0,fields/* scalarAt */.C_)(node, 'name'),
        condition: (0,fields/* scalarAt */.C_)(node, 'if'),
        uses: (0,fields/* fixedAt */.ue)(node, 'uses'),
        run: stepRun(node),
        shell: (0,fields/* scalarAt */.C_)(node, 'shell'),
        folder: (0,fields/* scalarAt */.C_)(node, 'working-directory'),
        inputs: inputsAt(node),
        inputsExpression: (0,fields/* expressionAt */.ur)(node, 'with'),
        env: (0,fields/* scalarsAt */.xj)(node, 'env'),
        envExpression: (0,fields/* expressionAt */.ur)(node, 'env'),
        continueOnError: (0,fields/* scalarAt */.C_)(node, 'continue-on-error'),
        // an expression may turn out to be true
        background: inGroup || ((0,fields/* scalarAt */.C_)(node, 'background')?.text ?? 'false') !== 'false',
        waits: waitsOf(node),
        place: (0,fields/* nodeEntries */.pB)(node)[0]?.keyPlace ?? node.place,
    };
}
/** `run:` with nothing after it is an empty script, and still no step that uses something. */
function stepRun(node) {
    const run = (0,fields/* scalarAt */.C_)(node, 'run');
    const written = (0,fields/* childNode */.JY)(node, 'run');
    return run ?? (written?.kind === 'scalar' ? { ...written, text: '' } : undefined);
}
/** What is given in `with:`, by names that GitHub compares without case. */
function inputsAt(node) {
    return new Map([...(0,fields/* scalarsAt */.xj)(node, 'with')].map(([name, value]) => [(0,caseless/* caseless */.c)(name), value]));
}
function waitsOf(node) {
    const all = (0,fields/* childNode */.JY)(node, 'wait-all');
    // whether an expression comes to true is not known
    const isAll = all?.kind === 'scalar' && !(0,fields/* isExpression */.BH)(all) && (0,fields/* plainData */.lZ)(all) !== false;
    return isAll ? 'all' : (0,fields/* fixedTextsAt */.cS)(node, 'wait').map(caseless/* caseless */.c);
}

;// CONCATENATED MODULE: ./lib/workflow/file/read-workflow.js





/**
 * Reads a workflow file.
 * @throws TreeError naming the place, when it is not a workflow
 */
function readWorkflow(source, file) {
    const root = (0,tree/* readTree */.Zc)(source, file);
    if (root.kind !== 'mapping')
        throw new tree/* TreeError */.jh('a workflow is a mapping', root.place);
    const jobs = (0,fields/* childNode */.JY)(root, 'jobs');
    if (jobs?.kind !== 'mapping')
        throw new tree/* TreeError */.jh('the workflow has no `jobs`', jobs?.place ?? root.place);
    checkKeys(root, 'workflow');
    // `on` is `true` to a reader of YAML 1.1; here a key is text
    const triggers = (0,fields/* childNode */.JY)(root, 'on');
    const read = jobs.entries.map(readJob);
    checkNeeds(read);
    return {
        file,
        events: triggers?.kind === 'mapping' ? triggers.entries.map((entry) => entry.key) : (0,fields/* textsOf */.CB)(triggers),
        dispatchInputs: declaredInputs((0,fields/* childNode */.JY)((0,fields/* childNode */.JY)(triggers, 'workflow_dispatch'), 'inputs')),
        callInputs: declaredInputs((0,fields/* childNode */.JY)((0,fields/* childNode */.JY)(triggers, 'workflow_call'), 'inputs')),
        permissions: (0,fields/* childNode */.JY)(root, 'permissions'),
        env: (0,fields/* scalarsAt */.xj)(root, 'env'),
        envExpression: (0,fields/* expressionAt */.ur)(root, 'env'),
        defaults: defaultsOf(root),
        jobs: new Map(read.map((job) => [(0,caseless/* caseless */.c)(job.id), job])),
    };
}
/** GitHub refuses a workflow with a job that needs one which is not there. */
function checkNeeds(jobs) {
    const names = new Set(jobs.map(({ id }) => (0,caseless/* caseless */.c)(id)));
    for (const { needs, place, id } of jobs) {
        const missing = needs.find((need) => !names.has(need));
        if (missing !== undefined)
            throw new tree/* TreeError */.jh(`the job \`${id}\` needs \`${missing}\`, which is not a job of this workflow`, place);
    }
}
function readJob({ key, keyPlace, value }) {
    if (value.kind !== 'mapping')
        throw new tree/* TreeError */.jh(`the job \`${key}\` is not a mapping`, value.place);
    if (key.includes('${{'))
        throw new tree/* TreeError */.jh('the id of a job takes no expression', keyPlace);
    const uses = (0,fields/* fixedAt */.ue)(value, 'uses');
    checkKeys(value, uses === undefined ? 'job' : 'job that calls a workflow');
    return {
        id: key,
        place: keyPlace,
        needs: (0,fields/* fixedTextsAt */.cS)(value, 'needs').map(caseless/* caseless */.c),
        condition: (0,fields/* scalarAt */.C_)(value, 'if'),
        uses,
        inputs: inputsAt(value),
        inputsExpression: (0,fields/* expressionAt */.ur)(value, 'with'),
        environment: jobEnvironment(value),
        permissions: (0,fields/* childNode */.JY)(value, 'permissions'),
        env: (0,fields/* scalarsAt */.xj)(value, 'env'),
        envExpression: (0,fields/* expressionAt */.ur)(value, 'env'),
        defaults: defaultsOf(value),
        container: (0,fields/* childNode */.JY)(value, 'container'),
        matrix: matrixOf(value),
        runsOn: labelsNode(value),
        continueOnError: (0,fields/* scalarAt */.C_)(value, 'continue-on-error'),
        steps: readSteps((0,fields/* childNode */.JY)(value, 'steps')),
    };
}
function jobEnvironment(job) {
    const written = (0,fields/* childNode */.JY)(job, 'environment');
    if (written?.kind !== 'mapping')
        return (0,fields/* scalarAt */.C_)(job, 'environment');
    checkKeys(written, 'environment');
    const name = (0,fields/* scalarAt */.C_)(written, 'name');
    if (name === undefined)
        throw new tree/* TreeError */.jh('the environment has no `name`', written.place);
    return name;
}
/** A whole strategy that is one expression may have any matrix. */
function matrixOf(job) {
    const strategy = (0,fields/* mappingAt */.oh)(job, 'strategy');
    checkKeys(strategy, 'strategy');
    return (0,fields/* isExpression */.BH)(strategy) ? strategy : (0,fields/* childNode */.JY)(strategy, 'matrix');
}
function labelsNode(job) {
    const written = (0,fields/* childNode */.JY)(job, 'runs-on');
    checkKeys(written, 'runs-on');
    return written?.kind === 'mapping' ? (0,fields/* childNode */.JY)(written, 'labels') : written;
}
/**
 * Reads an action's metadata file.
 * @throws TreeError naming the place, when it is none
 */
function readActionFile(source, file) {
    const root = (0,tree/* readTree */.Zc)(source, file);
    const runs = (0,fields/* childNode */.JY)(root, 'runs');
    const using = (0,fields/* fixedAt */.ue)(runs, 'using');
    if (using === undefined)
        throw new tree/* TreeError */.jh('the action has no `runs.using`', runs?.place ?? root.place);
    const kind = (0,caseless/* caseless */.c)(using.text);
    if (kind !== 'composite')
        return { file, inputs: [], using: kind, steps: [], place: using.place };
    checkKeys(runs, 'composite action');
    if ((0,fields/* childNode */.JY)(runs, 'steps') === undefined)
        throw new tree/* TreeError */.jh('the action has no `runs.steps`', using.place);
    return {
        file,
        inputs: declaredInputs((0,fields/* childNode */.JY)(root, 'inputs')),
        using: kind,
        steps: readSteps((0,fields/* childNode */.JY)(runs, 'steps')),
        place: using.place,
    };
}
function declaredInputs(node) {
    return (0,fields/* nodeEntries */.pB)(node).map(({ key, value }) => {
        // of an action, GitHub takes `Default` for `default`
        const usual = (0,fields/* nodeEntries */.pB)(value).find((entry) => (0,caseless/* caseless */.c)(entry.key) === 'default')?.key ?? 'default';
        return {
            name: key,
            default: (0,fields/* scalarAt */.C_)(value, usual),
            type: (0,fields/* scalarAt */.C_)(value, 'type')?.text ?? 'string',
            options: (0,fields/* textsOf */.CB)((0,fields/* childNode */.JY)(value, 'options')),
        };
    });
}
function defaultsOf(node) {
    const defaults = (0,fields/* mappingAt */.oh)(node, 'defaults');
    checkKeys(defaults, 'defaults');
    const run = (0,fields/* mappingAt */.oh)(defaults, 'run');
    // any shell may come of an expression
    const whole = (0,fields/* isExpression */.BH)(defaults) ? defaults : (0,fields/* isExpression */.BH)(run) ? run : undefined;
    if (whole !== undefined)
        return { shell: whole, folder: whole };
    checkKeys(run, 'defaults.run');
    const shell = (0,fields/* scalarAt */.C_)(run, 'shell');
    const folder = (0,fields/* scalarAt */.C_)(run, 'working-directory');
    return { ...(shell === undefined ? {} : { shell }), ...(folder === undefined ? {} : { folder }) };
}


/***/ }),

/***/ 4226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gV: () => (/* binding */ MAX_TREE_LEVELS),
  jh: () => (/* binding */ TreeError),
  Zc: () => (/* binding */ readTree)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/errors/gate-error.js
var gate_error = __webpack_require__(2031);
// EXTERNAL MODULE: ./lib/workflow/caseless.js
var caseless = __webpack_require__(3976);
;// CONCATENATED MODULE: ./lib/workflow/characters.js
/**
 * Characters that GitHub's YAML reader takes for the end of a line (YamlDotNet, `CharacterAnalyzer.IsBreak`) and ours
 * does not, and those that make a file look other than it is: controls, marks that turn the direction of text, and
 * characters without a width.
 */
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\r(?!\n)/gu;
/** Nothing but this is in nearly every file. */
const ORDINARY = /^[\t\n\x20-\x7e]*$/;
/** The joiner within an emoji, as in “woman technologist”. */
const JOINER = '\u200D';
const BEFORE_JOINER = /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier})*$/u;
const AFTER_JOINER = /^\p{Extended_Pictographic}/u;
const CHARACTER_NAMES = new Map([
    ['\r', 'a carriage return without a line feed'],
    ['\0', 'a NUL'],
    ['\u0085', 'the line break U+0085'],
    ['\u2028', 'the line break U+2028'],
    ['\u2029', 'the line break U+2029'],
]);
/** The first character of a text that is read in more than one way: where it stands, and what it is called. */
function findForbidden(text) {
    if (ORDINARY.test(text))
        return undefined;
    for (const { 0: character, index: offset } of text.matchAll(FORBIDDEN)) {
        const isMark = character === '\uFEFF' && offset === 0;
        if (!isMark && !joinsEmoji(character, text, offset))
            return { offset, name: characterName(character) };
    }
    return undefined;
}
function joinsEmoji(character, text, offset) {
    return (character === JOINER &&
        BEFORE_JOINER.test(text.slice(Math.max(0, offset - 8), offset)) &&
        AFTER_JOINER.test(text.slice(offset + 1, offset + 3)));
}
function characterName(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return (CHARACTER_NAMES.get(character) ??
        (/\p{Cf}/u.test(character) ? `the invisible character U+${code}` : `the control character U+${code}`));
}

// EXTERNAL MODULE: ./lib/workflow/file/low-indentation.js
var low_indentation = __webpack_require__(4888);
;// CONCATENATED MODULE: ./lib/workflow/file/tree.js





/** A file that cannot be read: where and why. */
class TreeError extends gate_error/* GateError */.u {
    name = 'TreeError';
    place;
    constructor(message, place) {
        super(message);
        this.place = place;
    }
}
/** Nodes after aliases are resolved: an alias bomb ends here. */
const MAX_TREE_NODES = 50_000;
const MAX_TREE_LEVELS = 64;
/**
 * Reads one YAML document as GitHub reads workflow files: YAML 1.2, with anchors and aliases, without merge keys. What
 * the two readers may take differently is refused: characters that one of them takes for a line break, tags,
 * directives, names of anchors with marks in them.
 *
 * INVARIANT: what is read is what GitHub reads, or it is refused with its place.
 *
 * Source: GitHub's reference, "Workflow syntax"; the same tree comes from GitHub's own parser (see the tests);
 * actions/runner, `YamlObjectReader`.
 * @throws TreeError when it is no YAML, holds more than one document, the same key twice, or aliases without end
 */
function readTree(source, file) {
    refuseCharacters(cursorOf(source, file));
    const { events, moved, source: parsed } = eventsOf(source, file);
    const cursor = { ...cursorOf(parsed, file), moved };
    const documents = events.filter((event) => event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT);
    if (documents.length !== 1)
        throw new TreeError(documents.length === 0 ? 'the file is empty' : 'one file holds one document', {
            file,
            line: 1,
            column: 1,
        });
    if (documents.some((event) => event.directives.length > 0))
        throw new TreeError('a directive (`%YAML`, `%TAG`) is not read: leave it out', { file, line: 1, column: 1 });
    cursor.events = events;
    cursor.index = 1;
    return readTreeNode(cursor, 0);
}
function cursorOf(source, file) {
    const lines = [0];
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1))
        lines.push(at + 1);
    return { source, file, events: [], lines, moved: new Map(), anchors: new Map(), index: 0, size: 0 };
}
function eventsOf(source, file) {
    try {
        return (0,low_indentation/* parseLowIndentation */.$)(source, MAX_TREE_LEVELS);
    }
    catch (error) {
        if (!(error instanceof js_yaml/* YAMLException */.tB))
            throw error;
        const { mark } = error;
        throw new TreeError(error.reason, { file, line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 });
    }
}
function refuseCharacters(cursor) {
    const found = findForbidden(cursor.source);
    if (found !== undefined)
        throw new TreeError(`${found.name} is not allowed, since GitHub may read the file otherwise than it looks: take it out`, placeAt(cursor, found.offset));
}
function readTreeNode(cursor, depth) {
    const event = cursor.events[cursor.index];
    cursor.index += 1;
    const start = cursor.size;
    countNodes(cursor, 1);
    if (event === undefined || event.type === js_yaml/* EVENT_ID */.hy.POP || event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
        return placedScalar('', cursor, 0, { quoted: false, plain: true, absent: true, literal: false });
    if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
        return readTreeAlias(cursor, event.anchorStart, event.anchorEnd);
    if (event.tagStart >= 0)
        throw new TreeError(`the tag \`${cursor.source.slice(event.tagStart, event.tagEnd)}\` is not read: write the value without it, ` +
            'or in quotes', placeAt(cursor, event.tagStart));
    const node = event.type === js_yaml/* EVENT_ID */.hy.SCALAR
        ? readScalar(cursor, event)
        : event.type === js_yaml/* EVENT_ID */.hy.SEQUENCE
            ? readSequence(cursor, event.start, depth)
            : readMapping(cursor, event.start, depth);
    if (event.anchorStart >= 0)
        cursor.anchors.set(anchorName(cursor, event.anchorStart, event.anchorEnd), { node, size: cursor.size - start });
    return node;
}
function readTreeAlias(cursor, start, end) {
    const name = anchorName(cursor, start, end);
    const anchor = cursor.anchors.get(name);
    if (anchor === undefined)
        throw new TreeError(`there is no anchor \`&${name}\` before this alias`, placeAt(cursor, start));
    countNodes(cursor, anchor.size);
    return anchor.node;
}
/** GitHub's reader ends such a name at the first other character. Source: YamlDotNet 5.3, `Scanner.ScanAnchor`. */
function anchorName(cursor, start, end) {
    const name = cursor.source.slice(start, end);
    if (/^[\w-]+$/.test(name))
        return name;
    throw new TreeError(`the anchor \`${name}\` is not read: its name may have letters, digits, \`-\` and \`_\``, placeAt(cursor, start));
}
function readScalar(cursor, event) {
    const { style, valueStart } = event;
    const absent = valueStart < 0;
    // an empty value stands where the one before it ends; the place of its key says more, and callers use that
    const read = placedScalar((0,js_yaml/* getScalarValue */.KE)(cursor.source, event), cursor, Math.max(valueStart, 0), {
        quoted: style === 2 || style === 3,
        plain: style === 1,
        absent,
        literal: style === 4,
    });
    const hidden = style === 3 ? findForbidden(read.text) : undefined;
    if (hidden !== undefined)
        throw new TreeError(`${hidden.name} is not allowed in a text, written out or escaped: take it out`, read.place);
    if (read.plain && isOutOfRange(read.text))
        throw new TreeError(`\`${read.text}\` is a number that GitHub cannot hold: write it in quotes`, read.place);
    return read;
}
/** GitHub has 32 bits for these. Source: actions/runner, `YamlObjectReader.MatchInteger`. */
function isOutOfRange(text) {
    return /^0(?:x[0-9a-fA-F]+|o[0-7]+)$/.test(text) && Number(text) >= 2 ** 32;
}
function placedScalar(text, cursor, offset, how) {
    return { kind: 'scalar', text, ...how, place: placeAt(cursor, offset) };
}
function readSequence(cursor, start, depth) {
    const items = [];
    while (!isAtTreeEnd(cursor))
        items.push(readTreeNode(cursor, depth + 1));
    cursor.index += 1;
    return { kind: 'sequence', items, place: placeAt(cursor, start) };
}
function readMapping(cursor, start, depth) {
    const entries = [];
    const seen = new Set();
    while (!isAtTreeEnd(cursor)) {
        const key = readTreeNode(cursor, depth + 1);
        if (key.kind !== 'scalar')
            throw new TreeError('a key must be text', key.place);
        // GitHub refuses two keys that differ in their case only
        const name = (0,caseless/* caseless */.c)(key.text);
        if (seen.has(name))
            throw new TreeError(`the key \`${key.text}\` is there twice`, key.place);
        seen.add(name);
        const value = readTreeNode(cursor, depth + 1);
        entries.push({
            key: key.text,
            keyPlace: key.place,
            value: value.kind === 'scalar' && value.absent ? { ...value, place: key.place } : value,
        });
    }
    cursor.index += 1;
    return { kind: 'mapping', entries, place: placeAt(cursor, start) };
}
function isAtTreeEnd(cursor) {
    const event = cursor.events[cursor.index];
    return event === undefined || event.type === js_yaml/* EVENT_ID */.hy.POP;
}
function countNodes(cursor, nodes) {
    cursor.size += nodes;
    if (cursor.size > MAX_TREE_NODES)
        throw new TreeError(`the file has more than ${MAX_TREE_NODES} values`, { file: cursor.file, line: 1, column: 1 });
}
function placeAt(cursor, offset) {
    let low = 0;
    let high = cursor.lines.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((cursor.lines[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    const column = offset - (cursor.lines[low] ?? 0) - (cursor.moved.get(low) ?? 0);
    return { file: cursor.file, line: low + 1, column: Math.max(column, 0) + 1 };
}


/***/ }),

/***/ 4684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ beyondCeiling),
/* harmony export */   l: () => (/* binding */ ALL_PERMISSIONS)
/* harmony export */ });
/* harmony import */ var _file_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2347);

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
    const asked = (0,_file_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeEntries */ .pB)(node).filter((entry) => !isAllowed(entry, ceiling));
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


/***/ }),

/***/ 1729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LJ: () => (/* binding */ openCall),
/* harmony export */   QP: () => (/* binding */ calledContexts),
/* harmony export */   hM: () => (/* binding */ parseWorkflow)
/* harmony export */ });
/* harmony import */ var _caseless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3976);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4761);
/* harmony import */ var _expression_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3476);
/* harmony import */ var _file_file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2226);
/* harmony import */ var _collector_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3895);
/* harmony import */ var _file_read_workflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6792);
/* harmony import */ var _file_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4226);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3415);








/**
 * Reusable workflows that call reusable workflows are followed this far. Source: GitHub's reference, "Reusing workflow
 * configurations": ten levels.
 */
const MAX_CALLED_LEVELS = 10;
/**
 * The workflow that a job calls, with its inputs; text: why it cannot be seen; an error: where and why GitHub may read
 * it otherwise.
 */
function openCall(job, uses, source, walk) {
    const name = uses.text.trim();
    if (!name.startsWith('./') && !name.startsWith('$/'))
        return 'a workflow of another repository';
    const path = (0,_file_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalisePath */ .q)(name.slice(2));
    if (path === undefined)
        return 'a workflow outside the repository';
    const file = { ...source.file, path };
    const key = (0,_file_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fileKey */ .w)(file);
    const trail = source.trail.length === 0 ? [(0,_file_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fileKey */ .w)(source.file)] : source.trail;
    if (trail.includes(key))
        return 'a workflow that calls itself';
    if (trail.length > MAX_CALLED_LEVELS)
        return 'nested deeper than GitHub allows';
    const { files } = walk.question;
    if (!files.has(key))
        walk.notebook.want(file);
    const text = files.get(key);
    if (text === undefined)
        return 'a workflow that is not in the repository at this commit';
    if (!walk.notebook.spend(text.length))
        return _collector_js__WEBPACK_IMPORTED_MODULE_5__/* .TOO_MUCH */ .r;
    const workflow = walk.notebook.workflow(key, () => parseWorkflow(text, path));
    if (workflow instanceof _file_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .jh)
        return workflow;
    return {
        file,
        workflow,
        contexts: calledContexts(job, workflow, source),
        trail: [...trail, key],
        caller: (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .jobName */ .d)(job, source),
    };
}
/** A workflow, or why it is none. */
function parseWorkflow(text, path) {
    try {
        return (0,_file_read_workflow_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkflow */ .S)(text, path);
    }
    catch (error) {
        if (error instanceof _file_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeError */ .jh)
            return error;
        throw error;
    }
}
/** A called workflow sees `github`, `vars` and its own inputs. */
function calledContexts(job, workflow, source) {
    const { github, vars } = source.contexts;
    const inputs = Object.fromEntries(workflow.callInputs.map((declared) => [declared.name, inputOf(declared, job, source.contexts)]));
    return { ...(github === undefined ? {} : { github }), ...(vars === undefined ? {} : { vars }), inputs };
}
function inputOf(declared, job, contexts) {
    if (job.inputsExpression !== undefined)
        return new _data_js__WEBPACK_IMPORTED_MODULE_7__/* .Unknown */ .$r(`inputs.${declared.name}`);
    const written = job.inputs.get((0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(declared.name)) ?? declared.default;
    if (written === undefined)
        return declared.type === 'boolean' ? false : declared.type === 'number' ? 0 : '';
    const value = (0,_expression_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .textData */ .k)((0,_expression_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveText */ .WY)(written.text, contexts));
    if (typeof value !== 'string')
        return value;
    return declared.type === 'boolean' ? value === 'true' : declared.type === 'number' ? Number(value) : value;
}


/***/ }),

/***/ 3895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Notebook),
/* harmony export */   r: () => (/* binding */ TOO_MUCH)
/* harmony export */ });
/* harmony import */ var _file_file_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2226);

/** Characters that are read in one survey, counting what is read again. */
const MAX_SURVEY_CHARACTERS = 8 * 1024 * 1024;
/** Why the rest was not read. */
const TOO_MUCH = 'there is too much to read';
/** Collects what a survey finds. The same thing found twice, as in every combination of a matrix, is noted once. */
class Notebook {
    touched = new Map();
    undecided = new Map();
    opaque = new Map();
    permissions = [];
    weaknesses = new Map();
    wanted = new Map();
    /** What each step turned out to be, by its place; the worst counts. */
    steps = new Map();
    #workflows = new Map();
    #spent = 0;
    /**
     * Whether reading may go on after so much more of it, in characters: files that run each other many times over must
     * not take for ever.
     */
    spend(characters) {
        this.#spent += characters;
        return this.#spent <= MAX_SURVEY_CHARACTERS;
    }
    /** A workflow file by the key of its name; what is called many times is parsed once. */
    workflow(key, parse) {
        const found = this.#workflows.get(key) ?? parse();
        this.#workflows.set(key, found);
        return found;
    }
    note(reading, origin) {
        for (const entry of reading.touched)
            this.touched.set(key(entry, origin, `${JSON.stringify(entry.touch)} ${entry.together ?? ''}`), {
                ...entry,
                ...origin,
            });
        for (const entry of reading.undecided)
            this.undecided.set(key(entry, origin, entry.why), { ...entry, ...origin });
        for (const entry of reading.opaque)
            this.opaque.set(key(entry, origin, entry.why), { ...entry, ...origin });
    }
    /** Whether a step, or any step of a job, touches something or runs what cannot be seen. */
    hasFound(job, step) {
        return [this.touched, this.undecided, this.opaque].some((found) => [...found.values()].some((one) => one.job === job && (step === undefined || one.step === step)));
    }
    count(step, reading) {
        const isUnknown = reading.undecided.length > 0 ||
            reading.touched.some(({ touch }) => 'name' in touch && touch.name.some((part) => typeof part !== 'string'));
        const now = isUnknown ? 'unknown' : reading.opaque.length > 0 ? 'opaque' : 'known';
        const before = this.steps.get(step);
        if (before === undefined || before === 'known' || now === 'unknown')
            this.steps.set(step, now);
    }
    ask(permissions) {
        this.permissions.push(permissions);
    }
    weaken(weakness) {
        this.weaknesses.set(`${weakness.id} ${weakness.job} ${weakness.place.file}:${weakness.place.line}`, weakness);
    }
    want(file) {
        this.wanted.set((0,_file_file_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fileKey */ .w)(file), file);
    }
    survey() {
        const all = [...this.steps.values()];
        const how = (kind) => all.filter((step) => step === kind).length;
        return {
            touched: [...this.touched.values()],
            undecided: [...this.undecided.values()],
            opaque: [...this.opaque.values()],
            permissions: this.permissions,
            weaknesses: [...this.weaknesses.values()],
            wanted: [...this.wanted.values()],
            counts: { steps: all.length, known: how('known'), unknown: how('unknown'), opaque: how('opaque') },
        };
    }
}
function key({ place, text }, origin, what) {
    return [origin.job, origin.step ?? '', place.file, place.line, text, what].join('\0');
}


/***/ }),

/***/ 1441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ dispatchInputs),
/* harmony export */   z: () => (/* binding */ possibleInputs)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4761);
/* harmony import */ var _expression_one_of_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1024);


/**
 * The `inputs` context of a `workflow_dispatch` run: `github.event.inputs` are all text, `inputs` has booleans and
 * numbers. `event` is the payload. Source: GitHub's reference, "Workflow syntax", `on.workflow_dispatch.inputs`.
 */
function dispatchInputs(event, declared) {
    const given = isInputObject(event) ? event['inputs'] : undefined;
    if (!isInputObject(given))
        return declared.size === 0 ? {} : new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r('inputs');
    const values = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
    const names = new Set([...declared.keys()].map((name) => name.toLowerCase()));
    const typed = [...declared].map(([name, input]) => [
        name,
        typedValue(name, values.get(name.toLowerCase()), input),
    ]);
    const others = [...values.keys()]
        .filter((name) => !names.has(name))
        .map((name) => [name, new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r(`inputs.${name}`)]);
    return Object.fromEntries([...typed, ...others]);
}
/**
 * The `inputs` context of a run that is not there yet: a choice is one of its options where nothing but a dispatch
 * (`isOnly`) starts the workflow, every other input is unknown.
 */
function possibleInputs(declared, isOnly = true) {
    return Object.fromEntries([...declared].map(([name, input]) => [
        name,
        isOnly ? possibleValue(`inputs.${name}`, input) : new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r(`inputs.${name}`),
    ]));
}
function typedValue(name, value, { type = 'string' }) {
    const unknown = new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r(`inputs.${name}`);
    if (type === 'boolean')
        return String(value) === 'true' || (String(value) === 'false' ? false : unknown);
    if (type === 'number')
        return isNumber(value) ? Number(value) : unknown;
    // an input that was not given is empty
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : unknown;
}
function isNumber(value) {
    return (typeof value === 'number' || (typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value))));
}
/** GitHub holds a choice to its options; one that may be left out and has no default can be empty too. */
function possibleValue(source, { type, required = false, default: preset, options = [] }) {
    const different = [...new Set(options)];
    const [first] = different;
    if (type !== 'choice' || first === undefined || (!required && preset === undefined))
        return new _data_js__WEBPACK_IMPORTED_MODULE_1__/* .Unknown */ .$r(source);
    return different.length === 1 ? first : new _expression_one_of_js__WEBPACK_IMPORTED_MODULE_0__/* .OneOf */ .E(source, different);
}
function isInputObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 5796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ mayContinue),
/* harmony export */   YH: () => (/* binding */ runningGates),
/* harmony export */   cE: () => (/* binding */ isGate),
/* harmony export */   io: () => (/* binding */ isStrict)
/* harmony export */ });
/* harmony import */ var _caseless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3976);
/* harmony import */ var _expression_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7621);
/* harmony import */ var _expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3476);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5174);




/**
 * Whether a step is a gate.
 *
 * INVARIANT: in a run, only the action that is running counts, by the name that the runner gives it: what merely calls
 * itself a gate hides nothing.
 */
function isGate(step, hint) {
    if (step.uses === undefined)
        return false;
    const name = (0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(step.uses.text.trim().split('@', 1)[0] ?? '');
    const repository = hint.repository === undefined ? undefined : (0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(hint.repository);
    return repository === undefined
        ? /^[\w.-]+\/grantgate(?:\/session)?$/.test(name)
        : name === repository || name === `${repository}/session`;
}
/**
 * Indices of the steps of a job that may be the running gate, in order: one where that is known. It is the one with the
 * id that the runner names, else those without another id and with the same inputs. None: it is not known, and then
 * every step counts.
 *
 * INVARIANT: the running gate is among them, unless it is not a step of the job itself.
 */
function runningGates(job, hint, contexts) {
    const gates = job.steps.flatMap((step, index) => (isGate(step, hint) ? [index] : []));
    const idOf = (index) => job.steps[index]?.id;
    const { step: running } = hint;
    const named = gates.filter((index) => running !== undefined && (0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameForRunner */ .A)(idOf(index) ?? '', running));
    if (named.length > 0)
        return named;
    // the runner names a step by its id where it has one
    const nameless = running === undefined ? gates : gates.filter((index) => idOf(index) === undefined);
    const possible = nameless.length === 0 ? gates : nameless;
    const alike = possible.filter((index) => hasInputs(job.steps[index], hint, contexts));
    return alike.length === 0 ? possible : alike;
}
function hasInputs(step, hint, contexts) {
    return Object.entries(hint.inputs).every(([name, value]) => {
        const given = step?.inputs.get(name);
        const text = given === undefined ? '' : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)((0,_expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveText */ .WY)(given.text, contexts));
        return text === undefined || text.trim() === value;
    });
}
/**
 * Whether a gate holds whatever comes after it: it cannot be skipped, is not told to only watch, and judges steps
 * itself. What follows such a gate is left to it, since it has a grant of its own.
 *
 * INVARIANT: by the same program and the same policy as the running gate, and in no environment of its own: with a
 * policy of one's own, anybody grants anything.
 */
function isStrict(step, hint, contexts) {
    if (!isGate(step, hint) || step.background || step.inputsExpression !== undefined)
        return false;
    const said = (name) => (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)((0,_expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveText */ .WY)(step.inputs.get(name)?.text ?? '', contexts))?.trim();
    const strictly = ['mode', 'preflight'].every((name) => ['', 'enforce'].includes(said(name) ?? 'unknown'));
    const always = step.condition === undefined || (0,_expression_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeCondition */ .X)(step.condition.text, contexts) === 'true';
    const at = step.uses?.text.trim().split('@')[1] ?? '';
    const isSame = hint.ref === undefined || hint.ref === at;
    const isOurs = isDefault(said('policy-repository'), hint.policy?.repository) && isDefault(said('policy-path'), hint.policy?.path);
    const isBare = step.env.size === 0 && step.envExpression === undefined;
    return (strictly &&
        always &&
        isSame &&
        isOurs &&
        isBare &&
        !['token', 'ca-certificates'].some((name) => step.inputs.has(name)) &&
        !mayContinue(step.continueOnError?.text, contexts));
}
/** Left out where the running gate's is the usual one, or the same as that. */
function isDefault(said, ours) {
    return said !== undefined && (0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameForRunner */ .A)(said, ours ?? '');
}
/** Whether `continue-on-error` is, or may be, on. */
function mayContinue(raw, contexts) {
    return raw !== undefined && (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)((0,_expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveText */ .WY)(raw, contexts))?.trim() !== 'false';
}


/***/ }),

/***/ 681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ neededBy)
/* harmony export */ });
/* harmony import */ var _caseless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3976);

/** The jobs that need any of these, directly or through others; not these themselves. */
function neededBy(jobs, workflow) {
    const start = new Set(jobs.map((job) => (0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(job.id)));
    const reached = new Set(start);
    for (let size = 0; size !== reached.size;) {
        size = reached.size;
        for (const job of workflow.jobs.values())
            if (job.needs.some((need) => reached.has(need)))
                reached.add((0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(job.id));
    }
    return [...workflow.jobs.values()].filter((job) => reached.has((0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(job.id)) && !start.has((0,_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .caseless */ .c)(job.id)));
}


/***/ }),

/***/ 3415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ jobName)
/* harmony export */ });
/** The name of a job in what is found. */
function jobName(job, source) {
    return source.caller === undefined ? job.id : `${source.caller} / ${job.id}`;
}


/***/ }),

/***/ 5174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ unknownsOf),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Jk: () => (/* binding */ namedText),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   eO: () => (/* binding */ known),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   od: () => (/* binding */ dropStart),
/* harmony export */   w1: () => (/* binding */ startsWith),
/* harmony export */   wg: () => (/* binding */ EMPTY)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4761);

const EMPTY = [];
/** A text from its parts, joined as {@link Text} says. */
function textOf(...parts) {
    const joined = [];
    for (const part of parts) {
        const last = joined.at(-1);
        if (part === '')
            continue;
        if (typeof part === 'string' && typeof last === 'string')
            joined[joined.length - 1] = last + part;
        else
            joined.push(part);
    }
    return joined;
}
/** The parts of several texts, one after the other. */
function join(...texts) {
    return textOf(...texts.flat());
}
/** The text where all of it is known; `undefined` where any part is not. */
function known(text) {
    if (text.length > 1)
        return undefined;
    const part = text.length === 0 ? '' : text[0];
    return typeof part === 'string' ? part : undefined;
}
/** What the unknown parts stand for, as it is written. */
function unknownsOf(text) {
    return [...new Set(text.flatMap((part) => (typeof part === 'string' ? [] : [part.source])))];
}
/** The text for people: what is not known is shown as it is written. */
function show(text) {
    return text.map((part) => (typeof part === 'string' ? part : part.source)).join('');
}
/** The text with every part that may be anything as one that stays within a name: see {@link Named}. */
function namedText(text) {
    return text.map((part) => (typeof part !== 'string' && part.constructor === _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r ? new _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Named */ .A8(part.source) : part));
}
/** Whether the first part is literal and begins with `prefix`. */
function startsWith(text, prefix) {
    const [first = ''] = text;
    return typeof first === 'string' && first.startsWith(prefix);
}
/** The text without its first `length` characters, which must be literal: see {@link startsWith}. */
function dropStart(text, length) {
    const [first = '', ...rest] = text;
    return typeof first === 'string' ? textOf(first.slice(length), ...rest) : text;
}
/** Cuts at the first `separator` in a literal part; `undefined` when there is none. */
function cut(text, separator) {
    for (const [index, part] of text.entries()) {
        const at = typeof part === 'string' ? part.indexOf(separator) : -1;
        if (typeof part !== 'string' || at < 0)
            continue;
        return [
            textOf(...text.slice(0, index), part.slice(0, at)),
            textOf(part.slice(at + separator.length), ...text.slice(index + 1)),
        ];
    }
    return undefined;
}


/***/ })

};
