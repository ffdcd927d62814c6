export const id = 7566;
export const ids = [7566];
export const modules = {

/***/ 10433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareForms),
/* harmony export */   i: () => (/* binding */ REQUEST_FORMS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_requests_issue_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73104);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52770);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94934);




/** The forms that are made; each only where a role of the policy is in it. */
const REQUEST_FORMS = ['access-request', 'break-glass'];
/**
 * Compares the forms in a repository with those that its policy makes.
 * @throws UsageError for a file that is there and cannot be read
 */
function compareForms(root, policy) {
    return REQUEST_FORMS.map((form) => {
        const [path, text] = [(0,_report_requests_issue_form_js__WEBPACK_IMPORTED_MODULE_1__/* .formPath */ .In)(form), (0,_report_requests_issue_form_js__WEBPACK_IMPORTED_MODULE_1__/* .issueForm */ .eT)(policy, form)];
        const read = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path));
        if (read.kind === 'refused')
            throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .e(`\`${path}\`: ${read.why}`, 'move it out of the way');
        return { form, path, text, state: formState(read.kind === 'missing' ? undefined : read.text, text) };
    });
}
function formState(there, made) {
    if (there === undefined)
        return made === undefined ? 'unused' : 'missing';
    if (there.replaceAll('\r\n', '\n') === made)
        return 'current';
    // INVARIANT: what somebody wrote is never written over
    if (!there.startsWith(_report_requests_issue_form_js__WEBPACK_IMPORTED_MODULE_1__/* .FORM_MARK */ .zd))
        return made === undefined ? 'unused' : 'foreign';
    return made === undefined ? 'needless' : 'stale';
}


/***/ }),

/***/ 86281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ checkGate),
/* harmony export */   P: () => (/* binding */ checkGates)
/* harmony export */ });
/* harmony import */ var _gate_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27026);

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
/* harmony import */ var _ask_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17406);

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

/***/ 23912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ findGates),
/* harmony export */   v: () => (/* binding */ calledPath)
/* harmony export */ });
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41947);
/* harmony import */ var _workflow_caseless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13976);
/* harmony import */ var _workflow_file_file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92226);
/* harmony import */ var _workflow_survey_called_workflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11729);
/* harmony import */ var _workflow_survey_context_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31441);
/* harmony import */ var _workflow_survey_gate_step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25796);






/** Source: GitHub's reference, "Reusing workflow configurations": ten levels. */
const MAX_CALLS = 10;
/**
 * Finds every gate of the workflows of a repository, by every way that leads to it. `gate` is the repository of the
 * action, where it is not called grantgate; `own` is the repository itself, where it is known: a workflow that is
 * called by its name is taken to be the one that is here.
 */
function findGates(workflows, gate, own) {
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
        const path = calledPath(name, own);
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
/** Where a called workflow is in the repository; `undefined` where it is in another one. */
function calledPath(name, own) {
    if (/^[.$]\//.test(name))
        return (0,_workflow_file_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalisePath */ .q)(name.slice(2));
    const [, repository = '', path] = /^([^/]+\/[^/]+)\/([^@]+)@/.exec(name) ?? [];
    return own !== undefined && (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .foldCase */ .SP)(repository) === (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .foldCase */ .SP)(own) ? path : undefined;
}
/** Whether an event starts runs of it, and not only another workflow. */
function isStarted({ events }) {
    return events.some((event) => event !== 'workflow_call');
}
function choicesOf({ dispatchInputs }) {
    return (0,_workflow_survey_context_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .possibleInputs */ .zI)(new Map(dispatchInputs.map(({ name, type, options, required, default: preset }) => [
        name,
        { type, options, required, ...(preset === undefined ? {} : { default: preset.text }) },
    ])));
}
function contextsOfCall(job, next, { contexts }) {
    return (0,_workflow_survey_called_workflow_js__WEBPACK_IMPORTED_MODULE_1__/* .calledContexts */ .QP)(job, next, { contexts });
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

/***/ 87224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ codeList)
/* harmony export */ });
/** Names in backticks with commas between them. */
function codeList(names) {
    return names.map((name) => `\`${name}\``).join(', ');
}


/***/ }),

/***/ 27026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yZ: () => (/* binding */ GATE_RULES),
  KA: () => (/* binding */ WORKFLOW_RULES),
  AC: () => (/* binding */ WORKFLOW_UNREADABLE)
});

// UNUSED EXPORTS: GATE_RULE_TEXTS

// EXTERNAL MODULE: ./lib/policy/glob.js + 1 modules
var glob = __webpack_require__(29121);
// EXTERNAL MODULE: ./lib/workflow/survey/needed-by.js
var needed_by = __webpack_require__(10681);
// EXTERNAL MODULE: ./lib/cli/gate/find-gates.js
var find_gates = __webpack_require__(23912);
// EXTERNAL MODULE: ./lib/cli/gate/given.js
var gate_given = __webpack_require__(33873);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/environment-without-gate.js




/** Ways around the gate: jobs that get what an environment has, and that nobody asks for a grant. */
const environmentWithoutGate = {
    id: 'environment-without-gate',
    severity: 'warning',
    summary: 'A job is in an environment of a role, is started as the role’s workflows are, and no gate stands before it.',
    advice: 'Whoever starts it gets the secrets of the environment, and the roles that clouds give to it, without a grant. ' +
        'Make the gate the first step of the job, let the job need one that has a gate, or give it another environment. ' +
        'Nothing is said of events that the role is not for, such as a push that deploys what was merged.',
    check: (survey, setting) => [...survey.workflows.values()].flatMap((workflow) => {
        const roles = rolesOfEvents(workflow, survey, setting);
        // a workflow that a role lists, without any gate, is for another rule
        if (roles.length === 0 || isListedWithout(workflow, roles, survey, setting))
            return [];
        return openJobs(workflow, survey, setting.repository).flatMap((job) => openRemarks(job, roles));
    }),
};
/** The roles for workflows of this repository, and for an event that starts this one. */
function rolesOfEvents({ events }, { workflows }, setting) {
    const paths = [...workflows.keys()];
    return [...(setting.policy?.roles ?? [])].filter((role) => (role[1].events ?? ['workflow_dispatch']).some((event) => events.includes(event)) &&
        paths.some((path) => (0,gate_given/* listsWorkflow */.pr)(role, path, setting) === true));
}
function isListedWithout(workflow, roles, { uses, unseen }, setting) {
    return (!unseen.has(workflow.file) &&
        !uses.some(({ start }) => start === workflow) &&
        roles.some((role) => (0,gate_given/* listsWorkflow */.pr)(role, workflow.file, setting) === true));
}
/** The jobs that a run comes to without a gate before them, also in the workflows here that it calls. */
function openJobs(workflow, survey, own) {
    const seen = new Set();
    const visit = (one) => {
        if (seen.has(one))
            return [];
        seen.add(one);
        const jobs = [...one.jobs.values()];
        const calledBy = ({ uses }) => survey.workflows.get((uses === undefined ? undefined : (0,find_gates/* calledPath */.v)(uses.text.trim(), own)) ?? '');
        const gated = survey.uses.filter((use) => use.workflow === one).map(({ job }) => job);
        const calling = survey.uses.flatMap(({ calls }) => calls.filter((call) => call.workflow === one));
        // what is called elsewhere may have a gate
        const hidden = jobs.filter((job) => job.uses !== undefined && calledBy(job) === undefined);
        const behind = new Set([...gated, ...(0,needed_by/* neededBy */.X)([...gated, ...calling.map(({ job }) => job), ...hidden], one)]);
        return jobs.flatMap((job) => {
            if (behind.has(job))
                return [];
            const called = calledBy(job);
            return called === undefined ? [job] : visit(called);
        });
    };
    return visit(workflow);
}
function openRemarks({ id, environment }, roles) {
    const name = environment?.text.trim() ?? '';
    if (environment === undefined || name === '' || name.includes('${{'))
        return [];
    const role = roles.find(([, { environments = [] }]) => (0,glob/* matchesAnyCaseless */.DR)(environments.filter(isNamed), name));
    if (role === undefined)
        return [];
    return [
        {
            place: environment.place,
            message: `the job \`${id}\` is in the environment \`${name}\` of the role \`${role[0]}\`, ` +
                'and no gate stands before it',
            hint: 'make the gate its first step, or let it need a job that has one',
        },
    ];
}
/** Not every environment there is. */
function isNamed(pattern) {
    return /[^*]/.test(pattern);
}

// EXTERNAL MODULE: ./lib/cli/lint/rules/gate-version.js
var gate_version = __webpack_require__(59910);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/gate-call-movable.js

/**
 * Events whose runs are always of the default branch. Source: GitHub's reference, "Events that trigger workflows", the
 * column `GITHUB_REF`.
 */
const DEFAULT_BRANCH_EVENTS = new Set([
    'discussion',
    'discussion_comment',
    'issue_comment',
    'issues',
    'label',
    'milestone',
    'repository_dispatch',
    'schedule',
    'watch',
    'workflow_run',
]);
/** A name that begins so is in the repository of the workflow that calls, at the same commit. */
const IS_LOCAL = /^[.$]\//;
/** Gated workflows that are called as a branch has them which people push to. */
const gateCallMovable = {
    id: 'gate-call-movable',
    severity: 'warning',
    summary: 'The workflow of a gate is called by `./`, or by a tag or another branch than the default one.',
    advice: 'With `./` GitHub takes the copy on the branch of the run, so whoever may push there changes the gate that runs; ' +
        'a tag and another branch can be moved too. Call it by `owner/name/.github/workflows/gated.yml@` and the default ' +
        'branch, or the full SHA of a commit. A clone that does not know its default branch leaves branches alone.',
    check: (use, setting) => {
        // what a workflow calls by `./` is of the commit that the workflow itself is of
        const named = use.calls.findLast(({ job }) => !IS_LOCAL.test(nameOf(job)));
        const call = named ?? use.calls.at(-1);
        if (call === undefined)
            return [];
        const ref = nameOf(call.job).split('@')[1]?.trim() ?? '';
        const why = named === undefined ? whyLocal(use) : whyNamed(ref, defaultBranch(use, setting));
        return why === undefined ? [] : [remark(call, why, use, setting)];
    },
};
function nameOf(job) {
    return job.uses?.text.trim() ?? '';
}
function whyLocal({ start }) {
    return (start?.events ?? []).every((event) => DEFAULT_BRANCH_EVENTS.has(event))
        ? undefined
        : 'by `./` the gate is the copy on the branch of the run, which whoever may push there can change';
}
function whyNamed(ref, branch) {
    if (gate_version/* FULL_SHA */.RG.test(ref))
        return undefined;
    if (ref.startsWith('refs/tags/'))
        return `the gate is the copy at the tag \`${ref.slice(10)}\`, which can be moved`;
    const name = ref.replace(/^refs\/heads\//, '');
    return branch === undefined || name === branch
        ? undefined
        : `the gate is the copy at \`${name}\`, which is not the default branch \`${branch}\`: whoever may push ` +
            'there can change it';
}
/** The default branch as the clone knows it. */
function defaultBranch({ workflow }, { onDefaultBranch }) {
    return onDefaultBranch(workflow.file)?.branch;
}
function remark({ job, workflow }, message, use, setting) {
    const path = nameOf(job).replace(/@.*$/, '');
    const name = IS_LOCAL.test(path) ? `${setting.repository ?? 'owner/name'}/${path.slice(2)}` : path;
    const branch = defaultBranch(use, setting);
    return {
        place: job.uses?.place ?? { file: workflow.file, line: 1, column: 1 },
        message,
        hint: branch === undefined ? `write \`${name}@\` and the default branch` : `write \`${name}@${branch}\``,
    };
}

// EXTERNAL MODULE: ./lib/workflow/file/fields.js
var fields = __webpack_require__(52347);
// EXTERNAL MODULE: ./lib/cli/gate/gate-rule.js
var gate_rule = __webpack_require__(87224);
;// CONCATENATED MODULE: ./lib/cli/gate/lacking-writes.js


/**
 * The job of a gate, and those that call it, that lack any of these rights to write: a called job has no more than the
 * job that calls it, and GitHub does not start a run in which it asks for more. None where the gate has a token of its
 * own, and where a job says no permissions.
 */
function lackingWrites(use, names) {
    if (use.step.inputs.has('token'))
        return [];
    return [{ workflow: use.workflow, job: use.job }, ...use.calls].flatMap(({ workflow, job }) => {
        const node = job.permissions ?? workflow.permissions;
        const lacking = node === undefined ? [] : names.filter((name) => !givesWrite(node, name));
        if (node === undefined || lacking.length === 0)
            return [];
        return [
            {
                place: node.place,
                which: `the job \`${job.id}\`${job.uses === undefined ? '' : ", which calls the gate's workflow,"}`,
                list: (0,gate_rule/* codeList */.E)(lacking.map((name) => `${name}: write`)),
            },
        ];
    });
}
function givesWrite(node, name) {
    if (node.kind === 'scalar')
        return node.text.trim() === 'write-all';
    const level = (0,fields/* nodeEntries */.pB)(node).find(({ key }) => key === name)?.value;
    return level?.kind === 'scalar' && level.text.trim() === 'write';
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/gate-delegation.js


/** Workflows that a tool of the policy is to start, and whose runs would be refused, or not begin. */
const gateDelegation = {
    id: 'gate-cannot-delegate',
    severity: 'warning',
    summary: 'A tool under `delegation` carries a role, and its dispatch cannot be taken.',
    advice: 'The tool says for whom it dispatches in the input `grantgate`; GitHub refuses a dispatch with an input that the ' +
        'workflow does not list. The gate takes it once, by a tag (`contents: write`), which a job that calls a reusable ' +
        'workflow has to give too. Without these, only people themselves can start runs.',
    check: (use, setting) => {
        const roles = new Set((0,gate_given/* rolesFor */.ZI)(use, setting).map(([name]) => name));
        const entry = (0,gate_given/* policyAtHand */.dF)(use, setting)?.delegation?.find((one) => one.roles.some((role) => roles.has(role)));
        if (entry === undefined)
            return [];
        return [
            ...lackingWrites(use, ['contents']).map(({ place, which, list }) => ({
                place,
                message: `the tool \`${entry.name}\` starts no run: ${which} lacks ${list}`,
                hint: `add ${list}`,
            })),
            ...missingInput(use, entry.name),
        ];
    },
};
/** Of `repository_dispatch` the payload lists nothing. */
function missingInput({ start }, tool) {
    if (start === undefined || !start.events.includes('workflow_dispatch'))
        return [];
    if (start.events.includes('repository_dispatch'))
        return [];
    if (start.dispatchInputs.some(({ name }) => name === 'grantgate'))
        return [];
    return [
        {
            place: { file: start.file, line: 1, column: 1 },
            message: `the tool \`${tool}\` starts no run: the workflow has no input \`grantgate\``,
            hint: 'add below `workflow_dispatch:` `inputs: {grantgate: {description: Set by the tool}}`',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/cli/lint/rules/gate-emergency.js


/** Jobs in which break-glass access would be refused, because it can neither be counted nor told of. */
const gateEmergency = {
    id: 'gate-cannot-break-glass',
    severity: 'warning',
    summary: 'A role has break-glass access, and the job of its gate lacks what that takes.',
    advice: 'Before anything is issued, the gate counts the access by a tag (`contents: write`) and tells of the run on the ' +
        'issue (`issues: write`). Without either, an emergency is refused; everything else works. ' +
        'A job that calls a reusable workflow has to give them too.',
    check: (use, setting) => {
        const first = (0,gate_given/* rolesFor */.ZI)(use, setting).find(([, role]) => role['break-glass'] !== undefined);
        if (first === undefined)
            return [];
        return lackingWrites(use, ['contents', 'issues']).map(({ place, which, list }) => ({
            place,
            message: `nobody gets in by break-glass access to \`${first[0]}\`: ${which} lacks ${list}`,
            hint: `add ${list}`,
        }));
    },
};

// EXTERNAL MODULE: ./lib/inputs/inputs.js
var inputs = __webpack_require__(78864);
// EXTERNAL MODULE: ./lib/inputs/input-specs.js
var input_specs = __webpack_require__(68364);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(78400);
// EXTERNAL MODULE: ./lib/workflow/caseless.js
var caseless = __webpack_require__(13976);
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
        (0,inputs/* readInputs */.Ko)(Object.fromEntries(variables), 'unnamed/repository', () => PEM);
        return undefined;
    }
    catch (error) {
        if (error instanceof inputs/* InputError */.dz)
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

;// CONCATENATED MODULE: ./lib/cli/lint/rules/gate-not-enforcing.js


/** Values with which a gate does less, and what it then leaves undone. */
const LENIENT = [
    ['mode', 'audit', 'nothing is refused: the job goes on whatever the gate decides'],
    ['preflight', 'off', 'later steps are not looked at before they run'],
    ['guard', 'off', 'pushes out of scope are not stopped while the job runs'],
];
/** Gates that are told to do less than they can. */
const gateNotEnforcing = {
    id: 'gate-not-enforcing',
    severity: 'warning',
    summary: 'A gate only watches (`mode: audit`), or does not look at later steps or pushes (`off`).',
    advice: 'Right for trying it out, and wrong to forget. Remove the input when the trial is over. With ' +
        '`preflight: enforce` and `guard: enforce` in the policy, no workflow can turn those two off.',
    check: (use, setting) => {
        const policy = (0,gate_given/* policyAtHand */.dF)(use, setting);
        return LENIENT.flatMap(([name, value, effect]) => {
            const isOverruled = name !== 'mode' && (policy?.[name] ?? 'off') !== 'off';
            return (0,gate_given/* givenInput */.CB)(use, name) !== value || isOverruled
                ? []
                : [
                    {
                        place: (0,gate_given/* inputPlace */.GP)(use, name),
                        message: `with \`${name}: ${value}\` ${effect}`,
                        hint: `remove \`${name}\`, or write \`enforce\``,
                    },
                ];
        });
    },
};
/** Gates that go by another policy than the one that is linted. */
const gateOtherPolicy = {
    id: 'gate-other-policy',
    severity: 'warning',
    summary: 'A gate goes by the policy of another repository than the one that is linted.',
    advice: 'The policy here does not apply to its runs, whatever it says. Remove `policy-repository`, or lint with the ' +
        'policy that applies: its access folder, with `--root` and `--policy-repository`.',
    check: (use, { policy, home }) => {
        const named = (0,gate_given/* givenInput */.CB)(use, 'policy-repository') ?? '';
        if (policy === undefined || home === undefined || named === '' || (0,caseless/* isSameForRunner */.A)(named, home))
            return [];
        return [
            {
                place: (0,gate_given/* inputPlace */.GP)(use, 'policy-repository'),
                message: `the gate goes by the policy of \`${named}\`, and not by that of \`${home}\``,
                hint: `remove \`policy-repository\`, or write \`${home}\``,
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/cli/lint/rules/gate-optional.js
var gate_optional = __webpack_require__(46128);
// EXTERNAL MODULE: ./lib/policy/scope-rule.js
var scope_rule = __webpack_require__(43457);
// EXTERNAL MODULE: ./lib/workflow/expression/resolve.js
var resolve = __webpack_require__(63476);
// EXTERNAL MODULE: ./lib/workflow/text.js
var workflow_text = __webpack_require__(75174);
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
var gate_permissions = __webpack_require__(91182);
// EXTERNAL MODULE: ./lib/policy/grant-path.js
var grant_path = __webpack_require__(45574);
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
    const meant = (0,grant_path/* meantGrant */.Ew)(id);
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

;// CONCATENATED MODULE: ./lib/cli/lint/rules/gate-surroundings.js


/** Gates that run in an image. */
const gateInContainer = {
    id: 'gate-in-container',
    severity: 'warning',
    summary: 'The job of a gate runs in a container.',
    advice: 'The gate then runs with the libraries, the certificates and the variables of that image: whoever can change the ' +
        'image decides what the gate sees. Take `container` off the job, and set tools up in steps after the gate.',
    check: (use) => {
        const { job } = use;
        if (job.container === undefined || isNoContainer(use))
            return [];
        return [
            {
                place: job.container.place,
                message: `the job \`${job.id}\` runs in a container, so the image decides what the gate runs with`,
                hint: 'remove `container`, and set tools up in steps after the gate',
            },
        ];
    },
};
/** Source: GitHub's reference, "Workflow syntax", `jobs.<job_id>.container`: an empty image is no container. */
function isNoContainer({ job: { container }, contexts }) {
    const image = container?.kind === 'mapping' ? container.entries.find(({ key }) => key === 'image')?.value : container;
    return image?.kind === 'scalar' && (0,workflow_text/* known */.eO)((0,resolve/* resolveText */.WY)(image.text, contexts))?.trim() === '';
}
/** Names by which a runtime, a linker or a shell runs or loads something else, or trusts everybody. */
const STEERING = new Set([
    'BASH_ENV',
    'GCONV_PATH',
    'GLIBC_TUNABLES',
    'NODE_OPTIONS',
    'NODE_PATH',
    'OPENSSL_CONF',
    'OPENSSL_ENGINES',
    'OPENSSL_MODULES',
    'PATH',
]);
const STEERING_PREFIXES = ['LD_', 'DYLD_'];
/** Variables that decide what the gate's own program runs. */
const gateVariable = {
    id: 'gate-variable',
    severity: 'warning',
    summary: 'A variable of the workflow, the job or the step steers the program of the gate, such as `NODE_OPTIONS`.',
    advice: 'By such a variable something else is loaded, run or trusted before the gate decides. Set it in the steps after ' +
        'the gate that need it.',
    check: (use) => [...stepVariables(use)].flatMap(([name, value]) => steersGate(name, value.text)
        ? [
            {
                place: value.place,
                message: `the variable \`${name}\` changes what the program of the gate loads, runs or trusts`,
                hint: 'set it in the steps after the gate that need it',
            },
        ]
        : []),
};
/** What the step gets: the innermost of each name. A caller hands no variables on. */
function stepVariables({ workflow, job, step }) {
    return new Map([...workflow.env, ...job.env, ...step.env]);
}
function steersGate(name, value) {
    const upper = name.toUpperCase();
    if (value.trim() === '')
        return false;
    if (upper === 'NODE_TLS_REJECT_UNAUTHORIZED')
        return value.trim() === '0';
    // many call the environment of a deploy so: only a file is read by a shell
    if (upper === 'ENV')
        return /[/\\]/.test(value.replaceAll(/\$\{\{.*?\}\}/gs, ''));
    return STEERING.has(upper) || STEERING_PREFIXES.some((prefix) => upper.startsWith(prefix));
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
var unstarted_run = __webpack_require__(61858);
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
    check: (survey, setting) => setting.policy === undefined
        ? []
        : [...survey.workflows.values()].flatMap((workflow) => ungated(workflow, survey, setting)),
};
function ungated(workflow, { uses, workflows }, { gate, repository }) {
    const gated = uses.flatMap((use) => [{ workflow: use.workflow, job: use.job }, ...use.calls]
        .filter((one) => one.workflow === workflow)
        .map(({ job }) => job));
    const fine = new Set([...gated, ...(0,needed_by/* neededBy */.X)(gated, workflow)]);
    return [...workflow.jobs.values()]
        .filter((job) => !fine.has(job) && isSeen(job, workflows, repository) && !isRequestsOnly(job, gate))
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
/** A job of nothing but the gate's own action for requests: the token is for the key of its App. */
function isRequestsOnly({ steps }, gate) {
    const action = (0,caseless/* caseless */.c)(`${gate}/requests@`);
    return steps.length > 0 && steps.every(({ uses }) => uses !== undefined && (0,caseless/* caseless */.c)(uses.text).startsWith(action));
}
/** Not a job that calls a workflow which is elsewhere: that may have a gate. */
function isSeen({ uses }, workflows, own) {
    return uses === undefined || workflows.has((0,find_gates/* calledPath */.v)(uses.text.trim(), own) ?? '');
}
function canMint(node) {
    if (node.kind === 'scalar')
        return (0,caseless/* caseless */.c)(node.text.trim()) === 'write-all';
    return (0,fields/* nodeEntries */.pB)(node).some(({ key, value }) => key === 'id-token' && value.kind === 'scalar' && value.text.trim() === 'write');
}
function hasGate({ uses }, workflow) {
    return uses.some((use) => use.workflow === workflow || use.calls.some((call) => call.workflow === workflow));
}

// EXTERNAL MODULE: ./lib/cli/lint/rules/walls-gate.js
var walls_gate = __webpack_require__(90707);
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
    gateEmergency,
    gateDelegation,
    gateInput,
    gateRole,
    gateOutOfRole,
    gateWithoutEnvironment,
    stepsBeforeGate,
    gate_optional/* gateOptional */.M,
    gate_version/* gateNotPinned */.$r,
    gate_version/* gatePlaceholder */.tl,
    gate_version/* gateOfAnotherOwner */.dk,
    gateCallMovable,
    walls_gate/* gateOutsideWalls */.KZ,
    gateNotEnforcing,
    gateOtherPolicy,
    gateInContainer,
    gateVariable,
];
/** The rules about all workflows of a repository. */
const WORKFLOW_RULES = [
    workflowWithoutGate,
    tokenWithoutGate,
    environmentWithoutGate,
    notOnDefaultBranch,
];
/** Every rule about workflows, as the reference lists them. */
const GATE_RULE_TEXTS = [WORKFLOW_UNREADABLE, ...GATE_RULES, ...WORKFLOW_RULES];


/***/ }),

/***/ 33873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ givenInput),
/* harmony export */   GP: () => (/* binding */ inputPlace),
/* harmony export */   Iy: () => (/* binding */ listsStart),
/* harmony export */   ZI: () => (/* binding */ rolesFor),
/* harmony export */   dF: () => (/* binding */ policyAtHand),
/* harmony export */   pr: () => (/* binding */ listsWorkflow)
/* harmony export */ });
/* harmony import */ var _inputs_input_specs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68364);
/* harmony import */ var _workflow_caseless_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13976);
/* harmony import */ var _workflow_expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63476);
/* harmony import */ var _workflow_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75174);
/* harmony import */ var _policy_scope_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70478);





/** A repository that is not named: only patterns that name none themselves are of it. */
const UNNAMED_REPOSITORY = 'unnamed/repository';
/** What an input of a gate is: empty where it is left out, `undefined` where only the run will know. */
function givenInput({ step, contexts }, name) {
    if (step.inputsExpression !== undefined)
        return undefined;
    const written = step.inputs.get(name);
    return written === undefined ? '' : (0,_workflow_text_js__WEBPACK_IMPORTED_MODULE_3__/* .known */ .eO)((0,_workflow_expression_resolve_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveText */ .WY)(written.text, contexts))?.trim();
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
    if (workflows.some((pattern) => (0,_policy_scope_js__WEBPACK_IMPORTED_MODULE_4__/* .matchesWorkflow */ .vK)(pattern, `${own}/${path}`, own)))
        return true;
    return repository === undefined && workflows.some((pattern) => !pattern.startsWith('.github/')) ? undefined : false;
}


/***/ }),

/***/ 73199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ grantLookup)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41947);
/* harmony import */ var _policy_grant_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45574);




/** Whether an access folder has a grant of this id; `undefined` for what cannot be the id of one. */
function grantLookup(access) {
    return (id) => {
        const grant = (0,_policy_grant_path_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGrantPath */ .fv)(`${id}.yml`);
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

/***/ 87182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ USUAL_GATE),
  lintWorkflows: () => (/* binding */ lintWorkflows)
});

// EXTERNAL MODULE: ./lib/cli/origin.js
var origin = __webpack_require__(7250);
// EXTERNAL MODULE: ./lib/policy/policy.js + 8 modules
var policy_policy = __webpack_require__(57528);
// EXTERNAL MODULE: ./lib/cli/ask-git.js
var ask_git = __webpack_require__(17406);
// EXTERNAL MODULE: ./lib/cli/forms/compare.js
var compare = __webpack_require__(10433);
// EXTERNAL MODULE: ./lib/cli/init/requests-workflow.js
var requests_workflow = __webpack_require__(89173);
;// CONCATENATED MODULE: ./lib/cli/lint/rules/stale-forms.js


/** Forms by which nobody can ask for what the policy has now. */
const STALE_FORM = {
    id: 'stale-form',
    severity: 'warning',
    summary: 'A form for requests is older than the policy.',
    advice: 'People choose from roles and lengths that the policy no longer has, and their requests are answered with a new ' +
        'form. `grantgate forms` writes the forms again.',
};
/**
 * What is to be said of the forms in a repository; nothing where it has none. `paths`: of its workflows.
 */
function lintForms(root, policy, paths) {
    return (0,compare/* compareForms */.Z)(root, policy).flatMap(({ path, state }) => {
        const message = state === 'stale'
            ? 'the form is older than the policy'
            : state === 'needless'
                ? 'no role of the policy is in the form'
                : state === 'missing' && paths.has(requests_workflow/* REQUESTS_PATH */.f_)
                    ? 'the form is missing, and a workflow waits for requests'
                    : undefined;
        if (message === undefined)
            return [];
        const { id: rule, severity } = STALE_FORM;
        return [{ rule, severity, file: path, line: 0, column: 0, message, hint: 'run `grantgate forms`' }];
    });
}

// EXTERNAL MODULE: ./lib/policy/tags.js
var tags = __webpack_require__(76317);
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
var repository_root = __webpack_require__(66341);
// EXTERNAL MODULE: ./lib/cli/lint/documents.js
var documents = __webpack_require__(54232);
// EXTERNAL MODULE: ./lib/policy/glob.js + 1 modules
var glob = __webpack_require__(29121);
// EXTERNAL MODULE: ./lib/policy/fold.js
var fold = __webpack_require__(41947);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(78400);
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
/** Branches whose name is the default branch but for its case: git tells them apart. */
const defaultBranchCase = {
    id: 'default-branch-case',
    severity: 'warning',
    summary: 'A branch of the policy is the default branch of the clone in other letters: `Main` for `main`.',
    advice: 'Names of branches are compared by case, as git does it. Under `never` such an entry does not protect the ' +
        'default branch, and in a role it lets no run in. Write it as the repository has it.',
    check: ({ never, roles }, { defaultBranch }) => {
        const lists = [
            { path: ['never', 'branches'], names: never?.branches ?? [] },
            ...[...roles].map(([name, { branches }]) => ({ path: ['roles', name, 'branches'], names: branches })),
        ];
        return lists.flatMap(({ path, names }) => names.flatMap((name, index) => {
            const branch = /[*?[\\]/.test(name) ? undefined : defaultBranch();
            if (branch === undefined || name === branch || (0,fold/* foldCase */.SP)(name) !== (0,fold/* foldCase */.SP)(branch))
                return [];
            return (0,glob/* matchesAny */._I)(names, branch)
                ? []
                : [
                    {
                        path: [...path, index],
                        message: `\`${name}\` is not the default branch \`${branch}\`: case counts in names of branches`,
                        hint: `write \`${branch}\``,
                    },
                ];
        }));
    },
};
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

// EXTERNAL MODULE: ./lib/cli/lint/rules/walls-gate.js
var walls_gate = __webpack_require__(90707);
;// CONCATENATED MODULE: ./lib/cli/lint/repository-rules.js


/** The rules about a policy beside the workflows of its repository. */
const REPOSITORY_RULES = [
    environmentUnknown,
    workflowMissing,
    defaultBranchCase,
    walls_gate/* wallsGateMissing */.v8,
    walls_gate/* wallsGateMovable */.Xt,
];

// EXTERNAL MODULE: ./lib/cli/lint/listing.js
var listing = __webpack_require__(27882);
// EXTERNAL MODULE: ./lib/cli/read-text.js
var read_text = __webpack_require__(52770);
// EXTERNAL MODULE: ./lib/cli/gate/check-gates.js
var check_gates = __webpack_require__(86281);
// EXTERNAL MODULE: ./lib/cli/gate/default-branch.js
var default_branch = __webpack_require__(8498);
// EXTERNAL MODULE: ./lib/cli/gate/find-gates.js
var find_gates = __webpack_require__(23912);
// EXTERNAL MODULE: ./lib/cli/gate/gate-rules.js + 15 modules
var gate_rules = __webpack_require__(27026);
// EXTERNAL MODULE: ./lib/cli/gate/known-grants.js
var known_grants = __webpack_require__(73199);
// EXTERNAL MODULE: ./lib/cli/lint/rules/gate-version.js
var gate_version = __webpack_require__(59910);
;// CONCATENATED MODULE: ./lib/cli/gate/requests-version.js

/** The action of the requests workflow, behind the repository of the gate. */
const REQUESTS_ACTION = /^[^/@\s]+\/([^/@\s]+)\/requests@(.*)$/;
const GATE_CHECKOUT = /^actions\/checkout@/i;
/**
 * What is wrong with the version at which workflows take the action of requests, or a clone of the gate: the one writes
 * what the gate believes, the other runs with the rights of its job, so both are pinned as the gate is. `gate` is its
 * repository.
 */
function lintRequestsVersion(workflows, gate) {
    return [...workflows.values()].flatMap((workflow) => [...workflow.jobs.values()].flatMap(({ steps }) => steps.flatMap((step) => versionFindings(step, workflow, gate))));
}
/** The action of requests, or a clone of the gate whose command line is run, as the review of every week does it. */
function takenVersion({ uses, inputs }, gate) {
    const isGate = (name) => name.toLowerCase() === gate.split('/')[1]?.toLowerCase();
    const text = uses?.text.trim() ?? '';
    if (uses === undefined)
        return undefined;
    const [, name = '', version = ''] = REQUESTS_ACTION.exec(text) ?? [];
    if (isGate(name)) {
        const hint = 'write the full commit SHA of a release behind the `@`';
        return { what: 'the action of requests', version, place: uses.place, hint };
    }
    if (!GATE_CHECKOUT.test(text) || !isGate(inputs.get('repository')?.text.trim().split('/')[1] ?? ''))
        return undefined;
    const ref = inputs.get('ref');
    return {
        what: 'the command line of the gate',
        version: ref?.text.trim() ?? '',
        place: ref?.place ?? uses.place,
        hint: 'write the full commit SHA of a release as `ref`',
    };
}
function versionFindings(step, { file }, gate) {
    const taking = takenVersion(step, gate);
    if (taking === undefined)
        return [];
    const { what, version, place, hint } = taking;
    const found = { file, line: place.line, column: place.column, hint };
    if (!gate_version/* FULL_SHA */.RG.test(version)) {
        const { id: rule, severity } = gate_version/* gateNotPinned */.$r;
        const taken = version === '' ? 'no version' : `\`${version}\`, which can be moved`;
        return [{ rule, severity, ...found, message: `${what} is taken at ${taken}` }];
    }
    if (!gate_version/* ZEROS */.uY.test(version))
        return [];
    const { id: rule, severity } = gate_version/* gatePlaceholder */.tl;
    return [{ rule, severity, ...found, message: 'the zeros are a placeholder: there is no such commit' }];
}

// EXTERNAL MODULE: ./lib/cli/gate/read-workflows.js
var read_workflows = __webpack_require__(31845);
;// CONCATENATED MODULE: ./lib/cli/gate/lint-workflows.js

















/** The gate that is meant when none is named. */
const USUAL_GATE = 'grantgate/grantgate';
function unreadable(problems) {
    return problems.map((problem) => (0,documents/* fromProblem */.Wg)(gate_rules/* WORKFLOW_UNREADABLE */.AC, problem));
}
/** By what name workflows of a clone call each other, where nobody says it. */
function clonedFrom(root, env) {
    return (0,origin/* remoteRepository */.D8)((0,ask_git/* askGit */.g)(root, ['config', '--get', 'remote.origin.url'], env)?.trim() ?? '')?.repository;
}
/**
 * Lints the gates in the workflows of a repository.
 * @throws UsageError when a folder is there and cannot be read
 */
function lintWorkflows({ root, shown, access, home, gate }, env) {
    const { workflows, problems } = (0,read_workflows/* readWorkflows */.L)(root);
    const read = (0,read_text/* readText */.yR)((0,listing/* joinPath */.uJ)(access, 'policy.yml'));
    const policy = read.kind === 'text' ? (0,policy_policy/* parsePolicy */.ON)(read.text, 'policy.yml') : undefined;
    const policyPath = (0,repository_root/* pathBelow */.Br)(root, access) ?? '';
    const onDefaultBranch = (0,default_branch/* seenDefaultBranch */.l)(root, env);
    const defaultBranch = () => onDefaultBranch('')?.branch;
    const own = home ?? clonedFrom(root, env);
    const gates = (0,find_gates/* findGates */.u)(workflows, gate, own);
    const found = (0,check_gates/* checkGates */.P)(gates, {
        ...(policy?.ok === true ? { policy: policy.value } : {}),
        repository: own,
        home,
        policyPath,
        hasGrant: (0,known_grants/* grantLookup */.$)(access),
        gate: gate ?? USUAL_GATE,
        onDefaultBranch,
    });
    const paths = new Set([...workflows.keys(), ...problems.map(({ file }) => file)]);
    const beside = REPOSITORY_RULES.flatMap((rule) => policy?.ok !== true || read.kind !== 'text'
        ? []
        : rule
            .check(policy.value, { workflows, paths, home, gates, defaultBranch })
            .map((remark) => (0,documents/* fromRemark */.zp)(rule, remark, read.text, `${policyPath}/policy.yml`)));
    const forms = policy?.ok === true ? lintForms(root, policy.value, paths) : [];
    const stray = lintTags(tagNamesIn(root, env), `${policyPath}/policy.yml`);
    const versions = lintRequestsVersion(workflows, gate ?? USUAL_GATE);
    return {
        files: workflows.size + problems.length,
        findings: [...unreadable(problems), ...found, ...versions, ...beside, ...forms, ...stray].map((one) => ({
            ...one,
            file: (0,listing/* joinPath */.uJ)(shown, one.file),
        })),
    };
}
function tagNamesIn(root, env) {
    return ((0,ask_git/* askGit */.g)(root, ['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags'], env) ?? '').split('\n');
}


/***/ }),

/***/ 31845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readWorkflows)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _workflow_file_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74226);
/* harmony import */ var _workflow_survey_called_workflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11729);
/* harmony import */ var _preflight_source_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48388);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52770);






const WORKFLOW_FOLDER = '.github/workflows';
/**
 * Reads every workflow of a repository, but for those that were read already. `root` has no links in it.
 * @throws UsageError when the folder is there and cannot be listed
 */
function readWorkflows(root, known = new Map()) {
    const workflows = new Map(known);
    const problems = [];
    for (const file of workflowPaths(root).filter((path) => !known.has(path))) {
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

/***/ 89173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ KEY_SECRET),
/* harmony export */   HB: () => (/* binding */ APP_VARIABLE),
/* harmony export */   dQ: () => (/* binding */ REQUESTS_ENVIRONMENT),
/* harmony export */   f_: () => (/* binding */ REQUESTS_PATH),
/* harmony export */   u$: () => (/* binding */ requestsWorkflow)
/* harmony export */ });
/* unused harmony export NOTIFY_SECRET */
/** The workflow that answers requests for access. */
const REQUESTS_PATH = '.github/workflows/access-requests.yml';
/** The environment that holds the key of the App, and the names of its variable and its secret. */
const REQUESTS_ENVIRONMENT = 'access-requests';
const APP_VARIABLE = 'ACCESS_REQUESTS_APP';
const KEY_SECRET = 'ACCESS_REQUESTS_KEY';
const NOTIFY_SECRET = 'ACCESS_REQUESTS_NOTIFY_SECRET';
/**
 * The workflow of requests, comments and reminders. Four jobs whose rights are apart: one reads and answers, one writes
 * checks, one starts runs, all with the token of the job; one writes pull requests and tags as the App. Without the
 * variable that names the App, that one does nothing.
 */
function requestsWorkflow({ gate }) {
    const action = `${gate.repository}/requests@${gate.sha}${gate.release === undefined ? '' : ` # ${gate.release}`}`;
    return {
        path: REQUESTS_PATH,
        text: [
            ...TRIGGERS,
            ...answerJob(action),
            '',
            ...checkJob(action),
            '',
            ...startJob(action),
            '',
            ...writeJob(action),
            '',
        ].join('\n'),
    };
}
const TRIGGERS = [
    '# Requests for access: people fill in a form, and the rest follows from approvals and from comments below it.',
    '# Nothing is checked out, no shell runs, and no text of an event stands here: the action reads the event itself.',
    'name: access requests',
    'on:',
    '  issues:',
    '    types: [opened, closed]',
    '  issue_comment: # zizmor: ignore[dangerous-triggers] a comment reaches no shell, and nothing is checked out',
    '    types: [created]',
    '  pull_request_target: # zizmor: ignore[dangerous-triggers] what approvers see; nothing of it is checked out or run',
    '    types: [opened, synchronize, reopened, closed]',
    "    paths: ['.github/access/**']",
    '  schedule:',
    "    - cron: '17 6 * * *' # reminders, and what is over",
    '  workflow_dispatch: # the same, by hand',
    '',
    'permissions: {}',
    '',
    '# each event for itself: in a queue, GitHub drops those that wait',
    'concurrency:',
    '  group: access-requests-${{ github.run_id }}',
    '  cancel-in-progress: false',
    '',
    'jobs:',
];
function answerJob(action) {
    return [
        '  answer:',
        '    name: read and answer',
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 10',
        '    permissions:',
        '      actions: read # when access was used last, by break-glass too, and whether the daily look is overdue',
        '      contents: read # the policy, the grants and the tags',
        '      deployments: read # and what was deployed meanwhile',
        '      issues: write # the answer below the form',
        '      pull-requests: read # how far a request has come',
        '    outputs:',
        '      write: ${{ steps.requests.outputs.write }}',
        '      start: ${{ steps.requests.outputs.start }}',
        '    steps:',
        '      - id: requests',
        `        uses: ${action}`,
        '        with:',
        `          app: \${{ vars.${APP_VARIABLE} }} # without it, people propose the file themselves`,
    ];
}
function checkJob(action) {
    return [
        '  check:',
        '    name: show approvers what changes',
        "    if: github.event_name == 'pull_request_target' && github.event.action != 'closed'",
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 10',
        '    permissions:',
        '      contents: read # the policy and the grants, before and after',
        '      pull-requests: read # who wrote it',
        '      actions: read # when access was used last',
        '      checks: write # one check, at the head of the pull request',
        '    steps:',
        `      - uses: ${action}`,
        '        with:',
        '          task: check',
    ];
}
function startJob(action) {
    return [
        '  start:',
        '    name: start a run for whoever wrote `/run`',
        '    needs: answer',
        "    if: github.event_name == 'issue_comment' && needs.answer.outputs.start == 'true'",
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 20',
        '    permissions:',
        '      contents: read # the policy, the grants and the tags',
        '      pull-requests: read # which request the comment is about',
        '      issues: write # the link to the run, and what becomes of it',
        '      actions: write # starts the run',
        '      checks: read # why the gate refused it',
        '      deployments: read # as the job that answers',
        '      id-token: write # says for whom: the gate starts nothing without it',
        '    steps:',
        `      - uses: ${action}`,
        '        with:',
        '          task: start',
        "          timeout: '900' # so long it waits for the end of the run",
    ];
}
function writeJob(action) {
    return [
        '  write:',
        '    name: write as the App',
        '    needs: answer',
        "    if: needs.answer.outputs.write == 'true'",
        '    runs-on: ubuntu-latest',
        '    timeout-minutes: 10',
        `    environment: ${REQUESTS_ENVIRONMENT} # only the default branch may use it`,
        '    permissions:',
        '      contents: read # the policy, the grants and the tags',
        '      issues: write # the answer, once it is done',
        '      pull-requests: read # what is proposed already',
        '      actions: read # when access was used last, and whether the daily look is overdue',
        '      id-token: write # the key in Vault, OpenBao or AWS KMS',
        '    steps:',
        `      - uses: ${action}`,
        '        with:',
        '          task: write',
        `          app: \${{ vars.${APP_VARIABLE} }}`,
        "          key: 'input: true' # better: `vault: {url: …, role: …, key: …}` or `aws-kms: {…}`, and no secret",
        `          app-private-key: \${{ secrets.${KEY_SECRET} }}`,
        `          notify-secret: \${{ secrets.${NOTIFY_SECRET} }} # for \`notify\` of the policy`,
    ];
}


/***/ }),

/***/ 46128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ gateOptional)
/* harmony export */ });
/** Conditions that hold wherever nothing before the step failed. */
const USUAL_CONDITION = /^(?:\$\{\{)?\s*(?:success\(\)|always\(\)|!cancelled\(\)|true)\s*(?:\}\})?$/;
/** A gate that a run gets past: its refusal is ignored, or it is not asked. */
const gateOptional = {
    id: 'gate-optional',
    severity: 'warning',
    summary: 'A run can get past the gate: it goes on when the gate refuses, or a condition leaves the gate out.',
    advice: 'With `continue-on-error` the steps after the gate run although it refused, and with an `if` they run although ' +
        'nobody asked it. Take both off the step of the gate; put a condition on the job, where one is needed.',
    check: ({ step, job }) => [
        ...ignored(step.continueOnError, 'the job goes on when the gate refuses', 'remove `continue-on-error` from the gate'),
        ...ignored(job.continueOnError, 'the workflow goes on when the gate refuses', 'remove `continue-on-error` from the job'),
        ...(step.condition === undefined || USUAL_CONDITION.test(step.condition.text.trim())
            ? []
            : [
                {
                    place: step.condition.place,
                    message: 'with this `if` some runs leave the gate out, and the steps after it run',
                    hint: 'remove it, or put it on the job',
                },
            ]),
    ],
};
function ignored(value, message, hint) {
    return value === undefined || value.text.trim() === 'false' ? [] : [{ place: value.place, message, hint }];
}


/***/ }),

/***/ 91182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ mayIdentify),
/* harmony export */   c: () => (/* binding */ gatePermissions)
/* harmony export */ });
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78400);
/* harmony import */ var _workflow_file_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52347);
/* harmony import */ var _workflow_judge_asked_permissions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74684);
/* harmony import */ var _gate_gate_rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87224);




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

/***/ 59910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ gateNotPinned),
/* harmony export */   RG: () => (/* binding */ FULL_SHA),
/* harmony export */   dk: () => (/* binding */ gateOfAnotherOwner),
/* harmony export */   tl: () => (/* binding */ gatePlaceholder),
/* harmony export */   uY: () => (/* binding */ ZEROS)
/* harmony export */ });
/* harmony import */ var _workflow_caseless_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13976);

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
        return (0,_workflow_caseless_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameForRunner */ .A)(repository, gate)
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


/***/ }),

/***/ 90707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ gateOutsideWalls),
/* harmony export */   Xt: () => (/* binding */ wallsGateMovable),
/* harmony export */   v8: () => (/* binding */ wallsGateMissing)
/* harmony export */ });
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41947);
/* harmony import */ var _policy_gated_workflow_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64565);
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78400);
/* harmony import */ var _gate_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33873);




const PATH = ['walls', 'gate'];
/** A file that clouds are to trust, and in which no gate is. */
const wallsGateMissing = {
    id: 'walls-gate-missing',
    severity: 'error',
    summary: '`walls.gate` names a workflow that is not there, that cannot be called, or that has no gate.',
    advice: 'Clouds are to let in the jobs of this file: without a gate in it they let in everybody who may start it. Name ' +
        'the reusable workflow (`on: workflow_call`) in which the gate is the first step.',
    check: (policy, setting) => {
        const gate = localGate(policy, setting);
        if (gate === undefined)
            return [];
        const workflow = setting.workflows.get(gate.path);
        if (workflow === undefined)
            return setting.paths.has(gate.path) ? [] : [notThere(gate, setting)];
        if (!workflow.events.includes('workflow_call'))
            return [
                {
                    path: PATH,
                    message: `\`${gate.path}\` cannot be called: it has no \`workflow_call\` under \`on\``,
                    hint: 'name the reusable workflow that holds the gate, or add `workflow_call:`',
                },
            ];
        return setting.gates.uses.some((use) => use.workflow.file === gate.path)
            ? []
            : [
                {
                    path: PATH,
                    message: `\`${gate.path}\` has no gate: clouds would let in all of its jobs`,
                    hint: 'make the gate the first step of its job',
                },
            ];
    },
};
/** A file that clouds are to trust, at a ref that people move. */
const wallsGateMovable = {
    id: 'walls-gate-movable',
    severity: 'warning',
    summary: '`walls.gate` names a tag, or another branch than the default one.',
    advice: 'Whoever may move that ref changes what clouds take for the gate. Name the default branch, with a rule that asks ' +
        'for a reviewed pull request, or the full SHA of a commit. A clone that does not know its default branch leaves ' +
        'branches alone.',
    check: (policy, setting) => {
        const gate = (0,_policy_gated_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .readGatedWorkflow */ .F)(policy.walls?.gate ?? '');
        if (gate === undefined || !gate.ref.startsWith('refs/'))
            return [];
        const branch = localGate(policy, setting) === undefined ? undefined : setting.defaultBranch();
        const isTag = gate.ref.startsWith('refs/tags/');
        if (!isTag && (branch === undefined || gate.ref === `refs/heads/${branch}`))
            return [];
        const file = `${gate.repository}/${gate.path}`;
        return [
            {
                path: PATH,
                message: isTag
                    ? `clouds would trust the gate at the tag \`${gate.ref.slice(10)}\`, which can be moved`
                    : `clouds would trust the gate at \`${gate.ref.slice(11)}\`, which is not the default branch \`${branch}\``,
                hint: `write \`${file}@refs/heads/${branch ?? 'main'}\`, or the full SHA of a commit`,
            },
        ];
    },
};
/** Gates from which a run gets nothing once clouds demand `walls.gate`. */
const gateOutsideWalls = {
    id: 'gate-outside-walls',
    severity: 'warning',
    summary: 'A gate hands out credentials, and is not in the workflow that `walls.gate` names.',
    advice: 'Clouds that were set up by `grantgate walls` refuse its jobs. Call the workflow of `walls.gate` instead, by its ' +
        'name and ref.',
    check: (use, setting) => {
        const written = setting.policy?.walls?.gate;
        const gate = (0,_policy_gated_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .readGatedWorkflow */ .F)(written ?? '');
        if (written === undefined || gate === undefined || setting.repository === undefined)
            return [];
        const role = (0,_gate_given_js__WEBPACK_IMPORTED_MODULE_1__/* .rolesFor */ .ZI)(use, setting).find(([, { credentials }]) => (credentials?.size ?? 0) > 0);
        const isIt = use.workflow.file === gate.path && (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(setting.repository, gate.repository);
        return role === undefined || isIt
            ? []
            : [
                {
                    place: use.step.place,
                    message: `the gate for \`${role[0]}\` is not in \`${written}\`: clouds refuse its credentials`,
                    hint: `call that workflow: \`uses: ${gate.repository}/${gate.path}@${shortRef(gate)}\``,
                },
            ];
    },
};
function shortRef({ ref }) {
    return ref.replace(/^refs\/heads\//, '');
}
/** The workflow, where it is in the repository at hand. */
function localGate({ walls }, { home }) {
    const gate = (0,_policy_gated_workflow_js__WEBPACK_IMPORTED_MODULE_0__/* .readGatedWorkflow */ .F)(walls?.gate ?? '');
    return gate !== undefined && home !== undefined && (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameName */ .yS)(gate.repository, home) ? gate : undefined;
}
function notThere({ path }, { paths }) {
    const near = (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(path, [...paths]);
    return {
        path: PATH,
        message: `the repository has no workflow \`${path}\``,
        hint: near === undefined ? 'correct the path, or write that workflow' : `did you mean \`${near}\`?`,
    };
}


/***/ }),

/***/ 48388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readSourceText)
/* harmony export */ });
/* unused harmony export MAX_SOURCE_BYTES */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94934);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52770);




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

/***/ 61858:
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

/***/ 48642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ settlesName),
/* harmony export */   t: () => (/* binding */ isEnvironmentName)
/* harmony export */ });
/* harmony import */ var _environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30202);
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41947);


/** Whether a name is, or could be taken for, that of an environment that the policy speaks of. */
function isEnvironmentName({ environments, never, roles }, name) {
    const names = [
        ...(environments?.keys() ?? []),
        ...(never?.environments ?? []),
        ...[...roles.values()].flatMap((role) => role.environments ?? []),
    ];
    return names.some((one) => (0,_fold_js__WEBPACK_IMPORTED_MODULE_1__/* .couldBeSameName */ .Ye)(one, name));
}
/**
 * Whether the policy tells which environment a tool means by a name, or refuses it: then whoever reads the steps has
 * said all there is to say. `name` is `undefined` where it is not known.
 */
function settlesName(policy, facet, name) {
    if (facet === 'alias')
        return true;
    const { environments } = policy;
    if (facet !== 'file' && (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .listsFacet */ .nP)(environments, facet))
        return true;
    if (name === undefined)
        return false;
    return ((environments !== undefined && (0,_environments_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentsNamed */ .g9)(environments, facet, name).length > 0) ||
        isEnvironmentName(policy, name));
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

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   ih: () => (/* binding */ escape),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   ti: () => (/* binding */ inlineCode),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* unused harmony export yamlBlock */
/* harmony import */ var _safe_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91020);

/** Longest text of one table cell or paragraph. */
const MAX_CELL_CHARACTERS = 600;
/**
 * Escapes text for GitHub's Markdown, wherever it stands: everything that could be markup becomes a character
 * reference, which Markdown never reads as structure. An invisible space parts what GitHub would turn into a link or a
 * mention after decoding.
 *
 * INVARIANT: the answer holds only letters, digits, spaces, `,.-/`, characters beyond ASCII and numeric references.
 */
function escape(value) {
    return (0,_safe_line_js__WEBPACK_IMPORTED_MODULE_0__/* .safeLine */ .o)(value, MAX_CELL_CHARACTERS)
        .replaceAll(/(?<=www)(?=\.)|(?<=:)(?=\/\/)|(?<=[@#])/gi, '\u200b')
        .replaceAll(/[^A-Za-z0-9 ,./\u0080-\u{10ffff}-]/gu, (character) => `&#${String(character.codePointAt(0))};`)
        .replaceAll('\u200b', '&#8203;');
}
/** A name in code type; text in it is neither mention nor reference. */
function inlineCode(value) {
    return value.trim() === '' ? '–' : `<code>${escape(value)}</code>`;
}
/**
 * YAML of our own making, to copy.
 *
 * INVARIANT: nothing that could end the block, or mean anything in it, stays.
 */
function yamlBlock(text) {
    return ['```yaml', ...text.split('\n').map((line) => line.replaceAll(/[^A-Za-z0-9 :#,.-]/g, '')), '```'].join('\n');
}
/** A sentence of ours in which names stand in backticks. */
function prose(sentence) {
    return sentence
        .split('`')
        .map((part, index) => (index % 2 === 1 ? inlineCode(part) : padded(part)))
        .join('');
}
/** A link to an address of our own making; the words alone when it is not an address of the web. */
function link(words, address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || !['https:', 'http:'].includes(url.protocol))
        return escape(words);
    const href = url.href.replaceAll(/[&"'<>`|\\@]/g, (character) => `&#${String(character.codePointAt(0))};`);
    return `<a href="${href}">${escape(words)}</a>`;
}
/** A table; the cells are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** As {@link escape}, with the spaces at both ends that part the sentence from a name. */
function padded(part) {
    if (part.trim() === '')
        return part === '' ? '' : ' ';
    return `${/^\s/.test(part) ? ' ' : ''}${escape(part)}${/\s$/.test(part) ? ' ' : ''}`;
}


/***/ }),

/***/ 73104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zd: () => (/* binding */ FORM_MARK),
  In: () => (/* binding */ formPath),
  eT: () => (/* binding */ issueForm)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./lib/requests/form/lengths.js
var lengths = __webpack_require__(46044);
// EXTERNAL MODULE: ./lib/requests/form/questions.js
var questions = __webpack_require__(87920);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
;// CONCATENATED MODULE: ./lib/report/requests/form-words.js
const FORM_WORDS = {
    'access-request': {
        name: 'Ask for access',
        description: 'Ask for a role for some time. Somebody approves it, and you are told here.',
        title: 'Access: ',
    },
    'break-glass': {
        name: 'Break-glass access',
        description: 'Only in an emergency: access at once, without an approval. Everybody is told, and it is reviewed.',
        title: 'Break-glass: ',
    },
};
/** What stands below the label of a question. */
function questionWords(form, question) {
    switch (question) {
        case 'role':
            return { help: 'What each role is for stands above.' };
        case 'for':
            return { help: 'Leave it empty to ask for yourself.', sample: 'mona' };
        case 'lasts':
            return { help: 'It counts from when the request is approved. You can ask for more time before it ends.' };
        case 'only':
            return {
                help: 'If you need less than the whole role: names of branches, tags or environments, separated by commas. Leave ' +
                    'it empty otherwise.',
                sample: 'staging, release/2026-11',
            };
        case 'ticket':
            return { help: 'A link to the ticket or the change, if there is one.', sample: 'https://' };
        case 'incident':
            return { help: 'A link to where the emergency is dealt with.', sample: 'https://' };
        case 'kind':
            return { help: 'A drill goes the same way.' };
        case 'reviewed':
            return { help: 'Once the review is overdue, you cannot take such access again until it is done.' };
        case 'reason':
            return {
                help: form === 'break-glass'
                    ? 'One sentence for the people who review it.'
                    : 'One sentence for whoever approves it. It is kept in the record of every run.',
            };
    }
}

;// CONCATENATED MODULE: ./lib/report/requests/issue-form.js





/** First line of a form that was generated: only such a file is written over. */
const FORM_MARK = '# Made by `grantgate forms` from the policy: change the policy, and run it again.';
/** The file of a form, by its path in the repository. */
function formPath(form) {
    return `.github/ISSUE_TEMPLATE/${form}.yml`;
}
/**
 * The text of a form, in GitHub's schema for issue forms; `undefined` where no role of the policy is in it. Source:
 * GitHub's reference, "Syntax for issue forms".
 */
function issueForm(policy, form) {
    const roles = (0,questions/* rolesOfForm */.ZQ)(policy, form);
    if (roles.length === 0)
        return undefined;
    const { name, description, title } = FORM_WORDS[form];
    const fields = (0,questions/* formQuestions */.im)(policy, form).map((question) => fieldOf(form, question));
    const body = [{ type: 'markdown', attributes: { value: introduction(policy, form, roles) } }, ...fields];
    return `${FORM_MARK}\n${(0,js_yaml/* dump */.Bh)({ name, description, title, body }, { lineWidth: -1, noRefs: true })}`;
}
function introduction(policy, form, roles) {
    const lines = roles.map((name) => {
        const role = policy.roles.get(name);
        return `- **${(0,markdown/* escape */.ih)(name)}**: ${role === undefined ? '' : roleLine(policy, form, name, role)}`;
    });
    return `${lines.join('\n')}\n`;
}
function roleLine(policy, form, name, role) {
    const emergency = form === 'break-glass' ? role['break-glass'] : undefined;
    const where = emergency?.environments ?? role.environments ?? [];
    const limit = emergency?.lasts ?? (0,lengths/* longestFor */.W)(policy, name);
    return [
        (0,markdown/* escape */.ih)(role.description),
        ...(where.length === 0 ? [] : [`environments: ${(0,markdown/* escape */.ih)(where.join(', '))}`]),
        `${emergency === undefined ? 'up to ' : ''}${(0,lengths/* lengthLabel */.FC)(limit)}`,
    ].join(' · ');
}
function fieldOf(form, question) {
    const { id, label, answer, choices, required } = question;
    const { help, sample } = questionWords(form, id);
    const attributes = { label, description: help };
    switch (answer) {
        case 'choice':
            return { type: 'dropdown', id, attributes: { ...attributes, options: choices }, validations: { required } };
        case 'line':
            return {
                type: 'input',
                id,
                attributes: { ...attributes, ...(sample === undefined ? {} : { placeholder: sample }) },
                validations: { required },
            };
        case 'tick':
            return {
                type: 'checkboxes',
                id,
                attributes: { ...attributes, options: choices.map((choice) => ({ label: choice, required })) },
            };
    }
}


/***/ }),

/***/ 87920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZQ: () => (/* binding */ rolesOfForm),
/* harmony export */   _1: () => (/* binding */ mayBeOption),
/* harmony export */   im: () => (/* binding */ formQuestions),
/* harmony export */   su: () => (/* binding */ DRILL)
/* harmony export */ });
/* unused harmony exports EMERGENCY, ACKNOWLEDGED */
/* harmony import */ var _lengths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46044);

/** What kind of an emergency it is: as the form has it. */
const EMERGENCY = 'An emergency';
const DRILL = 'A drill';
/** What is ticked in the form for emergencies. */
const ACKNOWLEDGED = 'I know that this is reviewed afterwards';
/** Longest reason and longest address of a ticket that a grant may have, in UTF-16 units. */
const MAX_ASKED_REASON_CHARACTERS = 1024;
const MAX_TICKET_CHARACTERS = 2048;
const MAX_NARROWING_CHARACTERS = 1024;
const MAX_NAME_CHARACTERS = 128;
/** GitHub refuses a dropdown with an option of this name, in any case. */
const RESERVED_OPTION = 'none';
/** The roles that can be asked for in the form, in the order of the policy. */
function rolesOfForm(policy, form) {
    return [...policy.roles]
        .filter(([name, role]) => mayBeOption(name) && (form === 'access-request' || role['break-glass'] !== undefined))
        .map(([name]) => name);
}
/** Whether a role can stand in a form: GitHub takes `None` for no answer. */
function mayBeOption(role) {
    return role.toLowerCase() !== RESERVED_OPTION;
}
/** What the form asks, in order; the free text comes last. */
function formQuestions(policy, form) {
    return form === 'access-request' ? accessQuestions(policy) : breakGlassQuestions(policy);
}
function accessQuestions(policy) {
    const roles = rolesOfForm(policy, 'access-request');
    return [
        choiceQuestion('role', 'Role that you need', roles),
        ...(policy.requests?.['for-others'] === true
            ? [lineQuestion('for', 'Login of somebody else who gets it', MAX_NAME_CHARACTERS, false)]
            : []),
        choiceQuestion('lasts', 'How long you need it', (0,_lengths_js__WEBPACK_IMPORTED_MODULE_0__/* .offeredLengths */ .po)(policy, roles).map(({ label }) => label)),
        lineQuestion('only', 'Only for these branches and environments', MAX_NARROWING_CHARACTERS, false),
        lineQuestion('ticket', 'Ticket', MAX_TICKET_CHARACTERS, false),
        lineQuestion('reason', 'Why you need it', MAX_ASKED_REASON_CHARACTERS, true),
    ];
}
function breakGlassQuestions(policy) {
    return [
        choiceQuestion('role', 'Role that you need now', rolesOfForm(policy, 'break-glass')),
        choiceQuestion('kind', 'What it is', [EMERGENCY, DRILL]),
        lineQuestion('incident', 'Link to the incident', MAX_TICKET_CHARACTERS, true),
        {
            id: 'reviewed',
            label: 'What happens afterwards',
            answer: 'tick',
            choices: [ACKNOWLEDGED],
            required: true,
            maxCharacters: MAX_NAME_CHARACTERS,
        },
        lineQuestion('reason', 'Why it cannot wait', MAX_ASKED_REASON_CHARACTERS, true),
    ];
}
function choiceQuestion(id, label, choices) {
    return { id, label, answer: 'choice', choices, required: true, maxCharacters: MAX_NAME_CHARACTERS };
}
function lineQuestion(id, label, maxCharacters, required) {
    return { id, label, answer: 'line', choices: [], required, maxCharacters };
}


/***/ }),

/***/ 52720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ possibleTexts)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75174);
/* harmony import */ var _coerce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3171);
/* harmony import */ var _one_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31024);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84873);




/**
 * Every text that a text can come to when its choices are made, the same choice everywhere; the text itself where there
 * is none, or more than 16.
 */
function possibleTexts(text) {
    const choices = new Set(text.filter((part) => part instanceof _one_of_js__WEBPACK_IMPORTED_MODULE_2__/* .OneOf */ .E));
    let texts = [text];
    for (const choice of choices) {
        if (texts.length * choice.options.length > _value_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_OPTIONS */ .K)
            return [text];
        texts = texts.flatMap((one) => choice.options.map((option) => (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(...one.map((part) => (part === choice ? (0,_coerce_js__WEBPACK_IMPORTED_MODULE_1__/* .toText */ .fE)(option) : part)))));
    }
    return texts;
}


/***/ }),

/***/ 74684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ beyondCeiling),
/* harmony export */   l: () => (/* binding */ ALL_PERMISSIONS)
/* harmony export */ });
/* harmony import */ var _file_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52347);

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


/***/ })

};
