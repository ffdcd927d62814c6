export const id = 5258;
export const ids = [5258];
export const modules = {

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

/***/ 4312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   surveySteps: () => (/* binding */ surveySteps)
/* harmony export */ });
/* harmony import */ var _github_event_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4636);
/* harmony import */ var _github_source_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3388);
/* harmony import */ var _policy_fold_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1947);
/* harmony import */ var _policy_workflow_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4020);
/* harmony import */ var _workflow_file_file_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2226);
/* harmony import */ var _workflow_survey_make_survey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6288);
/* harmony import */ var _inputs_input_specs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8364);







/** Each round reads what the one before it found to be used: actions within actions, scripts that call scripts. */
const MAX_FETCH_ROUNDS = 10;
const MAX_FETCHED_FILES = 200;
/**
 * What the steps after the gate touch, read from the workflow's own commit. A file that cannot be had counts as not
 * there: what is in it is then not known. They are read through the API, never from the workspace, which an earlier
 * step may have changed.
 */
async function surveySteps(session, known, policy, defaultBranch) {
    const { run } = known;
    const workflow = workflowFileOf(run.workflow_ref, run.workflow_sha ?? run.sha);
    const files = new Map();
    // INVARIANT: what came with the policy counts only if the verified token names the same file and commit
    if (session.facts.workflow !== undefined && (0,_workflow_file_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fileKey */ .w)(session.facts.workflow) === (0,_workflow_file_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fileKey */ .w)(workflow))
        files.set((0,_workflow_file_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fileKey */ .w)(workflow), known.files.source);
    const event = (0,_github_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readEventFile */ .z)(session.facts.context.eventPath);
    const question = {
        ...questionOf(session, run, workflow, event, files),
        actions: policy.actions ?? new Map(),
        policy,
        ...(defaultBranch === undefined ? {} : { defaultBranch }),
    };
    let survey = (0,_workflow_survey_make_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .makeSurvey */ .L3)(question);
    for (let round = 0; survey.wanted.length > 0 && round < MAX_FETCH_ROUNDS && files.size < MAX_FETCHED_FILES; round += 1) {
        const texts = await fetchFiles(session, survey.wanted);
        for (const [index, file] of survey.wanted.entries())
            files.set((0,_workflow_file_file_name_js__WEBPACK_IMPORTED_MODULE_4__/* .fileKey */ .w)(file), texts[index]);
        survey = (0,_workflow_survey_make_survey_js__WEBPACK_IMPORTED_MODULE_2__/* .makeSurvey */ .L3)(question);
    }
    return survey;
}
/** A file that the token is not shown is one that cannot be known, which the survey says in its own words. */
async function fetchFiles(session, files) {
    try {
        return await (0,_github_source_files_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchSources */ .dh)(session.transport.api, files);
    }
    catch {
        return files.map(() => undefined);
    }
}
function questionOf(session, run, workflow, event, files) {
    const { context, inputs, server } = session.facts;
    const called = run.job_workflow_ref === undefined ? workflow : workflowFileOf(run.job_workflow_ref, run.job_workflow_sha ?? '');
    const facts = {
        run,
        event,
        ...inputs.contexts,
        serverUrl: server.url,
        apiUrl: server.api,
        ...(context.job === undefined ? {} : { job: context.job }),
    };
    const given = Object.entries({ role: inputs.role, grant: inputs.grant }).filter((entry) => entry[1] !== undefined);
    return {
        workflow,
        ...((0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameName */ .yS)(called.repository, workflow.repository) && called.path === workflow.path ? {} : { called }),
        // a job that the runner does not name is looked for among all of them
        ...(context.job === undefined ? {} : { job: context.job }),
        gate: {
            repository: context.actionRepository ?? '',
            ref: context.actionRef ?? '',
            policy: policyOf(session),
            ...(context.action === undefined ? {} : { step: context.action }),
            inputs: Object.fromEntries(given),
        },
        facts,
        files,
    };
}
/** The file and commit of a `workflow_ref` or `job_workflow_ref`. */
function workflowFileOf(ref, commit) {
    const [owner = '', name = '', ...path] = (0,_policy_workflow_file_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowFile */ .E)(ref).split('/');
    return { repository: `${owner}/${name}`, commit, path: path.join('/') };
}
/** The policy's place as the workflow would have to name it again: nothing where it is the usual one. */
function policyOf({ facts: { inputs, context } }) {
    const isOwn = (0,_policy_fold_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameName */ .yS)(inputs.policyRepository, context.repository);
    return {
        repository: isOwn ? '' : inputs.policyRepository,
        path: inputs.policyPath === _inputs_input_specs_js__WEBPACK_IMPORTED_MODULE_3__/* .INPUTS */ .m['policy-path'].default ? '' : inputs.policyPath,
    };
}


/***/ }),

/***/ 1441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ dispatchInputs),
/* harmony export */   dC: () => (/* binding */ typedInput),
/* harmony export */   zI: () => (/* binding */ possibleInputs)
/* harmony export */ });
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4761);
/* harmony import */ var _expression_one_of_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1024);


/**
 * The `inputs` context of a `workflow_dispatch` run: `github.event.inputs` are all text, `inputs` has booleans and
 * numbers. `event` is the payload. Source: GitHub's reference, "Workflow syntax", `on.workflow_dispatch.inputs`.
 */
function dispatchInputs(event, declared) {
    const given = isInputObject(event) ? event['inputs'] : undefined;
    if (!isInputObject(given))
        return declared.size === 0 ? {} : new _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r('inputs');
    const values = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
    const names = new Set([...declared.keys()].map((name) => name.toLowerCase()));
    const typed = [...declared].map(([name, input]) => [
        name,
        typedValue(name, values.get(name.toLowerCase()), input),
    ]);
    const others = [...values.keys()]
        .filter((name) => !names.has(name))
        .map((name) => [name, new _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r(`inputs.${name}`)]);
    return Object.fromEntries([...typed, ...others]);
}
/**
 * The `inputs` context of a run that is not there yet: a choice is one of its options where nothing but a dispatch
 * (`isOnly`) starts the workflow, every other input is unknown.
 */
function possibleInputs(declared, isOnly = true) {
    return Object.fromEntries([...declared].map(([name, input]) => [
        name,
        isOnly ? possibleValue(`inputs.${name}`, input) : new _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r(`inputs.${name}`),
    ]));
}
/** An input with the type that the workflow declares; what cannot be of that type is unknown. */
function typedInput(name, value, type) {
    return typedValue(name, value, { type });
}
function typedValue(name, value, { type = 'string' }) {
    const unknown = new _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r(`inputs.${name}`);
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
        return new _data_js__WEBPACK_IMPORTED_MODULE_0__/* .Unknown */ .$r(source);
    return different.length === 1 ? first : new _expression_one_of_js__WEBPACK_IMPORTED_MODULE_1__/* .OneOf */ .E(source, different);
}
function isInputObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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


/***/ })

};
